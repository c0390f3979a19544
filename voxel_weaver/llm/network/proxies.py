"""Which proxy stands on the way to a server: the one that the user set, else the one of the environment, else none.

The choice alone, as a value; `wire` goes the way. What is on this machine is never asked through a proxy, whatever the
environment says: its answers are nobody else's, and while online access is off a proxy would be the way out.
"""

from __future__ import annotations

import ipaddress
from base64 import b64encode
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from voxel_weaver.llm.network.online import PORTS, Site, is_named_local, number_or_none, site
from voxel_weaver.llm.network.secret import Secret
from voxel_weaver.scene.errors import SettingRefused

NONE = ("none", "off", "direct")
"""What to enter for no proxy at all, whatever the environment says."""
EXAMPLE = "http://proxy.example:3128"


class Proxy(NamedTuple):
    """A proxy, and who asks it. The password is kept apart, since an address may be shown."""

    where: Site
    user: str = ""
    password: Secret | None = None

    @property
    def address(self) -> str:
        return str(self.where)

    def named(self) -> dict[str, str]:
        """The header that says who asks, none where nobody is named. It is the proxy's alone."""
        if not self.user and self.password is None:
            return {}
        said = f"{self.user}:{self.password.reveal() if self.password is not None else ''}"
        return {"Proxy-Authorization": f"Basic {b64encode(said.encode()).decode()}"}


def checked_setting(setting: str) -> str:
    """The address of a proxy as a user enters it; SettingRefused for what is none, or holds a password: settings lie in
    files of other programs."""
    text = setting.strip()
    if text and text.lower() not in NONE:
        if "@" in text:  # the address itself is not quoted: it holds a password
            raise SettingRefused(
                "the proxy's address carries a name or password; put it into the environment variable HTTPS_PROXY "
                "instead, where no file keeps it"
            )
        _proxy(text)
    return text


def proxy_for(address: str, setting: str, environment: Mapping[str, str]) -> Proxy | None:
    """The proxy on the way to an address, None for the straight way; SettingRefused for one that is none."""
    where = site(address)
    wanted = checked_setting(setting)
    if is_named_local(where.host) or is_plain_name(where.host) or wanted.lower() in NONE:
        return None
    if not wanted:
        wanted = _said(environment, f"{where.scheme}_proxy") or _said(environment, "all_proxy")
    if not wanted or is_exempt(where, _said(environment, "no_proxy")):
        return None
    return _proxy(wanted)


def is_plain_name(host: str) -> bool:
    """Whether a name has no dot: this machine's own, or a neighbour's, which no proxy outside knows."""
    return "." not in host and ":" not in host


def is_exempt(where: Site, words: str) -> bool:
    """Whether NO_PROXY names a server: "*", a host with or without all below it, a port, an address or a network."""
    return any(_names(word, where) for word in words.lower().replace(",", " ").split())


def _names(word: str, where: Site) -> bool:
    if word == "*":
        return True
    if "/" in word:
        return _holds(word, where.host)
    number, port = number_or_none(word.strip("[]")), ""
    if number is None:
        word, _, port = word.rpartition(":") if ":" in word else (word, "", "")
        number = number_or_none(word.strip("[]"))
    if port and port != str(where.port):
        return False
    if number is not None:
        return number == number_or_none(where.host)
    name = word.removeprefix("*").strip(".")
    return bool(name) and (where.host == name or where.host.endswith(f".{name}"))


def _holds(network: str, host: str) -> bool:
    number = number_or_none(host)
    try:
        return number is not None and number in ipaddress.ip_network(network, strict=False)
    except ValueError:
        return False


def _said(environment: Mapping[str, str], name: str) -> str:
    """What a variable says. The one in small letters stands above, as everywhere."""
    return (environment.get(name) or environment.get(name.upper()) or "").strip()


def _proxy(text: str) -> Proxy:
    """The proxy that a text names; what is wrong with it is said without it, since it may hold a password."""
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port, parts = None, None, urlsplit("")
    if not host or parts.scheme not in PORTS or parts.path.strip("/") or parts.query:
        raise SettingRefused(f"what is set as proxy cannot be used as one; give an address like {EXAMPLE}, or none")
    where = Site(parts.scheme, host.lower().rstrip("."), PORTS[parts.scheme] if port is None else port)
    password = unquote(parts.password or "")
    try:
        return Proxy(where, unquote(parts.username or ""), Secret(password) if password else None)
    except SettingRefused:
        raise SettingRefused("the password of the proxy has signs that none has; write them as %20 and so on") from None
