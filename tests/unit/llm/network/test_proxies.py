"""Which proxy stands on the way, that nothing on this machine goes through one, and that no password is told."""

from __future__ import annotations

import asyncio
import base64
from contextlib import aclosing

import pytest

from tests.unit.llm.network.servers import Deed, answers, hangs, server, streams
from voxel_weaver.llm.faults import AskAgain, Fault, SetUpFirst
from voxel_weaver.llm.network.online import Access
from voxel_weaver.llm.network.proxies import Proxy, checked_setting, proxy_for
from voxel_weaver.llm.network.secret import Secret
from voxel_weaver.llm.network.wire import Wire
from voxel_weaver.scene.errors import SettingRefused

THERE = "https://api.example.com/v1"
BOTH = {"HTTPS_PROXY": "http://safe:3128", "HTTP_PROXY": "http://open:3128"}
NAMED = f"Basic {base64.b64encode(b'me:hush-hush').decode()}"
KEY = Secret("sk-0123456789-abcdefghij")


def way(address: str = THERE, setting: str = "", **environment: str) -> str:
    found = proxy_for(address, setting, environment)
    return found.address if found is not None else ""


def test_each_scheme_has_its_variable() -> None:
    assert way(**BOTH) == "http://safe:3128"
    assert way("http://api.example.com/v1", **BOTH) == "http://open:3128"
    assert way(ALL_PROXY="any:8080") == "http://any:8080"
    assert way(HTTPS_PROXY="http://large:1", https_proxy="http://small:2") == "http://small:2"
    assert way() == ""


def test_the_setting_stands_above_the_environment() -> None:
    assert way(setting="http://mine:1", **BOTH) == "http://mine:1"
    assert way(setting="http://mine:1", NO_PROXY="*") == ""
    assert way(setting="None", **BOTH) == ""


@pytest.mark.parametrize(
    "address",
    [
        *("http://127.0.0.1:11434", "http://127.9.9.9", "http://[::1]:8080/v1", "http://localhost:1234/v1"),
        *("http://models.localhost", "http://[::ffff:127.0.0.1]", "http://LOCALHOST.:1", "http://mybox:8080"),
    ],
)
def test_nothing_on_this_machine_goes_through_a_proxy(address: str) -> None:
    assert way(address, **BOTH) == ""
    assert way(address, setting="http://mine:1") == ""


@pytest.mark.parametrize(
    ("exempt", "straight"),
    [
        ("*", True),
        ("example.com", True),
        (".example.com", True),
        ("*.example.com", True),
        ("api.example.com:443", True),
        ("api.example.com:8443", False),
        ("ample.com", False),
        ("example.com.evil.org", False),
        ("other.org, api.example.com", True),
        ("", False),
    ],
)
def test_no_proxy_names_hosts(exempt: str, straight: bool) -> None:
    assert (way(NO_PROXY=exempt, **BOTH) == "") is straight


@pytest.mark.parametrize(
    ("exempt", "straight"),
    [("10.0.0.5", True), ("10.0.0.5:8000", True), ("10.0.0.0/8", True), ("10.1.0.0/16", False), ("10.0.0/x", False)],
)
def test_no_proxy_names_addresses_and_networks(exempt: str, straight: bool) -> None:
    assert (way("http://10.0.0.5:8000", NO_PROXY=exempt, **BOTH) == "") is straight


def test_a_name_and_a_password_come_from_the_environment_and_are_not_shown() -> None:
    found = proxy_for(THERE, "", {"HTTPS_PROXY": "http://me:se%40cret@safe:3128"})
    assert found is not None
    assert (found.user, found.password) == ("me", Secret("se@cret"))
    assert "se@cret" not in f"{found} {found.address}"


@pytest.mark.parametrize(
    "setting", ["http://me:secret@safe:3128", "socks5://safe:1080", "http://", "http://safe:port", "http://safe/path"]
)
def test_a_setting_that_is_none_or_holds_a_password_is_refused_without_quoting_it(setting: str) -> None:
    with pytest.raises(SettingRefused) as caught:
        checked_setting(setting)
    assert "secret" not in str(caught.value)
    assert "safe" not in str(caught.value)


# --- the way -------------------------------------------------------------------------------------------------------


def through(proxy: str, address: str, key: Secret | None = None, password: str = "", online: bool = True) -> Wire:
    found = proxy_for(address, "", {"ALL_PROXY": proxy.replace("//", f"//me:{password}@") if password else proxy})
    assert found is not None
    return Wire(address, Access((address,), lambda: online), key, proxy=found)


async def read(wire: Wire) -> bytes:
    try:
        async with aclosing(wire.stream("/chat", {"q": "?"}, 5.0)) as pieces:
            return b"".join([piece async for piece in pieces])
    finally:
        await wire.close()


async def test_a_stream_comes_through_a_proxy() -> None:
    async with server(streams(b"data: 1\n\n")) as proxy:
        assert await read(through(proxy.address, "http://models.invalid/v1", None, "hush-hush")) == b"data: 1\n\n"
    assert proxy.requests[0].startswith("POST http://models.invalid/v1/chat HTTP/1.1")
    assert proxy.requests[0].count(f"Proxy-Authorization: {NAMED}") == 1


async def test_what_is_encrypted_is_tunnelled_and_the_proxy_sees_no_key() -> None:
    async with server(answers("502 Bad Gateway")) as proxy:
        with pytest.raises(AskAgain, match=r"did not open the way to https://api\.example\.com:443") as caught:
            await read(through(proxy.address, THERE, KEY, "hush-hush"))
    (request,) = proxy.requests
    assert request.startswith("CONNECT api.example.com:443")
    assert request.count(f"Proxy-Authorization: {NAMED}") == 1
    assert KEY.reveal() not in request
    assert "/chat" not in request
    assert "hush" not in f"{caught.value!r} {caught.value.__cause__!r}"


@pytest.mark.parametrize(
    ("deed", "fault", "words"),
    [
        (answers("407 Proxy Authentication Required"), SetUpFirst, "put its name and password into HTTPS_PROXY"),
        (answers("403 Forbidden"), SetUpFirst, "ask who runs it"),
        (answers("301 Moved", b"", "Location: http://evil.example"), SetUpFirst, "301"),
    ],
)
async def test_a_proxy_that_refuses_is_named(deed: Deed, fault: type[Fault], words: str) -> None:
    async with server(deed) as proxy:
        with pytest.raises(fault, match=words) as caught:
            await read(through(proxy.address, THERE, KEY))
    assert proxy.address in str(caught.value)


async def test_a_proxy_that_wants_a_password_for_the_open_way_is_named_too() -> None:
    async with server(answers("407 Proxy Authentication Required")) as proxy:
        with pytest.raises(SetUpFirst, match="the proxy http://127"):
            await read(through(proxy.address, "http://models.invalid"))


async def test_a_proxy_that_is_not_there_is_named_and_not_the_server() -> None:
    async with server(hangs) as proxy:
        address = proxy.address
    with pytest.raises(SetUpFirst, match=f"the proxy {address} on the way to https://api.example.com:443 cannot"):
        await read(through(address, THERE))


async def test_a_key_passes_no_proxy_in_the_open() -> None:
    async with server(streams(b"data: 1\n\n")) as proxy:
        with pytest.raises(SetUpFirst, match="name the server in NO_PROXY"):
            await read(through(proxy.address, "http://10.0.0.5:8000", KEY))
        assert proxy.requests == []


async def test_offline_a_proxy_on_this_machine_is_no_way_out() -> None:
    async with server(streams(b"data: 1\n\n")) as proxy:
        with pytest.raises(SetUpFirst, match="online access is off"):
            await read(through(proxy.address, THERE, online=False))
        assert proxy.requests == []


async def test_going_offline_counts_at_the_socket_as_well() -> None:
    asked = iter((True, False))
    async with server(streams(b"data: 1\n\n")) as proxy:
        found = Proxy(proxy_at(proxy.address).where)
        wire = Wire(THERE, Access((), lambda: next(asked, False)), proxy=found)
        with pytest.raises(SetUpFirst, match="online access is off"):
            await read(wire)
        await asyncio.sleep(0)
        assert proxy.requests == []


def proxy_at(address: str) -> Proxy:
    found = proxy_for(THERE, address, {})
    assert found is not None
    return found
