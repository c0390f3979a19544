"""Every way that a server can misbehave ends in a named fault, within its bounds, and no key is in any of them."""

from __future__ import annotations

import asyncio
import gzip
import time
from contextlib import aclosing

import pytest

from tests.unit.llm.network.servers import (
    Deed,
    answers,
    babbles,
    drips,
    hangs,
    hangs_up,
    never_ends,
    server,
    streams,
    wire_to,
)
from voxel_weaver.llm.faults import AskAgain, AskDifferently, Fault, GivenUp, SetUpFirst
from voxel_weaver.llm.network.online import Access
from voxel_weaver.llm.network.secret import Secret
from voxel_weaver.llm.network.wire import Bounds, Wire

KEY = Secret("sk-0123456789-abcdefghij")


async def read(wire: Wire, timeout_s: float = 5.0) -> bytes:
    async with aclosing(wire.stream("/chat", {"q": "?"}, timeout_s)) as pieces:
        return b"".join([piece async for piece in pieces])


async def test_a_stream_comes_through_and_its_connection_is_closed() -> None:
    async with server(streams(b"data: 1\n\n", b"data: 2\n\n")) as served, wire_to(served.address, KEY) as wire:
        assert await read(wire) == b"data: 1\n\ndata: 2\n\n"
        assert await read(wire) == b"data: 1\n\ndata: 2\n\n"
        request = served.requests[0]
    assert "Connection: close" in request
    assert f"Authorization: Bearer {KEY.reveal()}" in request
    assert request.endswith('{"q": "?"}')
    assert "deflate" not in request
    assert "Cookie" not in request


FAULTS: tuple[tuple[Deed, type[Fault], str], ...] = (
    (hangs_up, AskAgain, "broke"),
    (babbles, AskAgain, "broke"),
    (streams(b"data: 1\n\n", then=hangs_up), AskAgain, "broke"),
    (answers("301 Moved", b"", "Location: http://10.0.0.1/"), SetUpFirst, "never followed"),
    (answers("200 OK", b"\x1f\x8b", "Content-Encoding: gzip"), GivenUp, "packed"),
    (answers("429 Slow down", b"", "Retry-After: 7"), AskAgain, "429"),
    (answers("401 No", b'{"error": {"message": "bad key sk-0123456789-abcdefghij"}}'), SetUpFirst, "bad key …"),
    (answers("404 No", b"<html><h1>nothing here</h1></html>"), SetUpFirst, "nothing here"),
    (answers("500 Oops", b"\xff\xfe" * 50_000), AskAgain, "500"),
    (answers("418 Teapot"), GivenUp, "418"),
)


@pytest.mark.parametrize(("deed", "fault", "word"), FAULTS)
async def test_what_goes_wrong_is_sorted_and_holds_no_key(deed: Deed, fault: type[Fault], word: str) -> None:
    async with server(deed) as served, wire_to(served.address, KEY) as wire:
        with pytest.raises(fault, match=word) as caught:
            await read(wire)
    told = f"{caught.value!r} {caught.value.__cause__!r}"
    assert KEY.reveal() not in told
    assert len(str(caught.value)) < 400


async def test_what_the_server_asked_to_wait_is_passed_on() -> None:
    async with server(FAULTS[5][0]) as served, wire_to(served.address) as wire:
        with pytest.raises(AskAgain) as caught:
            await read(wire)
    assert (caught.value.retry_after, caught.value.overloaded) == (7.0, True)


@pytest.mark.parametrize("deed", [hangs, streams(b"data: 1\n\n", then=hangs), drips(b"data: xxxxxxxxxxxxxxxx", 0.05)])
async def test_time_is_bounded(deed: Deed) -> None:
    async with server(deed) as served, wire_to(served.address) as wire:
        began = time.monotonic()
        with pytest.raises(AskAgain, match=r"within 0\.2 s"):
            await read(wire, timeout_s=0.2)
        assert time.monotonic() - began < 2.0
        async with asyncio.timeout(2):
            await served.left.wait()


async def test_an_endless_answer_is_cut_and_hung_up_on() -> None:
    async with server(never_ends) as served, wire_to(served.address, bounds=Bounds(answer=1 << 20)) as wire:
        with pytest.raises(AskDifferently, match="passed 1048576 bytes"):
            await read(wire)
        async with asyncio.timeout(2):
            await served.left.wait()


async def test_closing_a_stream_frees_the_server_at_once() -> None:
    async with server(streams(b"data: 1\n\n", then=hangs)) as served, wire_to(served.address) as wire:
        pieces = wire.stream("/chat", {}, 30.0)
        assert await anext(pieces) == b"data: 1\n\n"
        await pieces.aclose()
        async with asyncio.timeout(2):
            await served.left.wait()


async def test_cancelling_who_waits_frees_the_server_at_once() -> None:
    async with server(hangs) as served, wire_to(served.address) as wire:
        waiting = asyncio.create_task(read(wire, 30.0))
        await served.asked.wait()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        async with asyncio.timeout(2):
            await served.left.wait()


async def test_nobody_listening_is_said_at_once() -> None:
    async with server(hangs) as served:
        address = served.address
    async with wire_to(address) as wire:
        with pytest.raises(SetUpFirst, match="start the server"):
            await read(wire)


async def test_offline_nothing_but_what_was_entered_is_contacted() -> None:
    async with server(streams(b"data: 1\n\n")) as served:
        wire = Wire(served.address, Access(("http://127.0.0.1:1",), lambda: False))
        with pytest.raises(SetUpFirst, match="online access is off"):
            await read(wire)
        await wire.close()
        assert served.requests == []


async def test_offline_a_name_that_leads_elsewhere_is_not_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    async def elsewhere(host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        return [(2, 1, 6, "", ("10.0.0.1", port)), (2, 1, 6, "", ("93.184.216.34", port))]

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", elsewhere)
    async with wire_to("http://localhost:9/v1") as wire:
        with pytest.raises(SetUpFirst, match="online access is off"):
            await read(wire)


async def test_a_key_is_not_sent_in_the_open(monkeypatch: pytest.MonkeyPatch) -> None:
    async def public(host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        return [(2, 1, 6, "", ("93.184.216.34", port))]

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", public)
    async with wire_to("http://models.invalid", KEY, online=True) as wire:
        with pytest.raises(SetUpFirst, match="not encrypted"):
            await read(wire)


async def test_the_environments_proxy_sees_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    async with (
        server(streams(b"data: 1\n\n")) as served,
        server(hangs_up) as proxy,
        wire_to(served.address, KEY) as wire,
    ):
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.address)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        assert await read(wire) == b"data: 1\n\n"
        assert proxy.requests == []


async def test_a_packed_refusal_is_not_unfolded() -> None:
    packed = gzip.compress(b"unfolded " * 1_000_000)
    async with server(answers("500 Oops", packed, "Content-Encoding: gzip")) as served, wire_to(served.address) as wire:
        with pytest.raises(AskAgain) as caught:
            await read(wire)
    assert "unfolded" not in str(caught.value)


async def test_whole_answers_are_bounded_too() -> None:
    async with server(answers("200 OK", b'{"data": []}')) as served, wire_to(served.address) as wire:
        assert await wire.json("GET", "/models") == {"data": []}
    async with server(answers("200 OK", b"[" * 5000)) as served, wire_to(served.address) as wire:
        with pytest.raises(SetUpFirst, match="did not answer with JSON"):
            await wire.json("GET", "/models")
    small = Bounds(answer=100)
    async with server(answers("200 OK", b"1" * 5000)) as served, wire_to(served.address, bounds=small) as wire:
        with pytest.raises(GivenUp, match="passed 100 bytes"):
            await wire.json("GET", "/models")
