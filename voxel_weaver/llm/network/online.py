"""Whether an address may be contacted: anything where the user allows the network, else loopback that the user entered.

The policy alone, as a value: `wire` asks it twice, for the address as written and for the one that it resolved to, so
that a name which points elsewhere, or begins to, opens no door. It opens no connection itself.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import urlsplit

from voxel_weaver.scene.errors import SettingRefused

PORTS = {"http": 80, "https": 443}


class Site(NamedTuple):
    """The part of an address that decides who is talked to."""

    scheme: str
    host: str
    port: int

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"


def site(address: str) -> Site:
    """Where an address leads; SettingRefused for what is none, or carries a name and password inside."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise SettingRefused(
            f"{address!r} is no address of a model server; give one like http://127.0.0.1:11434"
        ) from error
    if parts.scheme not in PORTS or not host:
        raise SettingRefused(f"{address!r} is no address of a model server; give one like http://127.0.0.1:11434")
    if parts.username is not None or parts.password is not None:
        # The address itself is not quoted: it holds a password.
        raise SettingRefused(f"the address of {host!r} carries a name or password; give the key in its own place")
    return Site(parts.scheme, host.lower().rstrip("."), PORTS[parts.scheme] if port is None else port)


def base(address: str) -> str:
    """An address that paths can be put after, checked."""
    site(address)
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}{parts.path}".rstrip("/")


def is_loopback(address: str) -> bool:
    """Whether a resolved address stays on this machine. A name is none, "localhost" included: it must resolve first."""
    number = number_or_none(address)
    return number is not None and number.is_loopback


def is_named_local(host: str) -> bool:
    """Whether a host can be this machine by its name alone. Looking any other name up is contact already."""
    return is_loopback(host) or host == "localhost" or host.endswith(".localhost")


def is_private(address: str) -> bool:
    """Whether a resolved address lies in a network that the internet does not route."""
    number = number_or_none(address)
    return number is not None and number.is_private


def number_or_none(address: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        number = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return None
    mapped = number.ipv4_mapped if isinstance(number, ipaddress.IPv6Address) else None
    return mapped or number


class Access:
    """What may be contacted now. `online` is asked each time, so that a switch in the preferences counts at once."""

    def __init__(self, entered: tuple[str, ...], online: Callable[[], bool]) -> None:
        self._entered = frozenset(site(address) for address in entered)
        self._online = online

    def refusal_of_site(self, address: str) -> str:
        """Why the address, as written, may not be contacted, or ""."""
        where = site(address)
        if self._online() or (where in self._entered and is_named_local(where.host)):
            return ""
        return (
            f"{where} was not contacted: online access is off, and then only addresses on this machine that you "
            "entered are; allow online access, or enter a local server"
        )

    def refusal_of_peer(self, address: str, resolved: str) -> str:
        """Why the address that a name resolved to may not be connected to, or ""."""
        if self._online() or is_loopback(resolved):
            return ""
        return (
            f"{site(address)} was not contacted: it leads to {resolved}, which is not this machine, and online access "
            "is off; allow online access, or enter a local server"
        )

    def refusal_of_key(self, address: str, resolved: str) -> str:
        """Why a key may not travel there, or "". Unencrypted it stays on this machine or in the house's own network."""
        if site(address).scheme == "https" or is_loopback(resolved) or is_private(resolved):
            return ""
        return f"the key was not sent to {site(address)}: the way there is not encrypted; use https, or no key"
