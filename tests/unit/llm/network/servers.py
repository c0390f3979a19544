"""Servers on loopback that behave in one way each, good or bad; named by what they do.

Raw sockets, so that they may say what no library would: each takes a connection, reads one request and does its deed.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from voxel_weaver.llm.network.online import Access
from voxel_weaver.llm.network.secret import Secret
from voxel_weaver.llm.network.wire import USUAL, Bounds, Wire

Deed = Callable[[asyncio.StreamWriter], Awaitable[None]]
HEAD = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
    b"Connection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n"
)


class Server:
    """One server; `requests` are the whole texts that it was asked, `hung_up` counts clients that left early."""

    def __init__(self, deed: Deed) -> None:
        self.requests: list[str] = []
        self.hung_up = 0
        self.address = ""
        self.asked = asyncio.Event()
        self.left = asyncio.Event()
        self._deed = deed

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")]
            length = int(lengths[0].split(b":")[1]) if lengths else 0
            self.requests.append((head + await reader.readexactly(length)).decode())
            self.asked.set()
            doing = asyncio.ensure_future(self._deed(writer))
            leaving = asyncio.ensure_future(reader.read())
            await asyncio.wait({doing, leaving}, return_when=asyncio.FIRST_COMPLETED)
            failed = doing.done() and doing.exception() is not None
            if failed or not doing.done():
                self.hung_up += 1
                self.left.set()
            for task in (doing, leaving):
                task.cancel()
            await asyncio.gather(doing, leaving, return_exceptions=True)
        except (ConnectionError, asyncio.IncompleteReadError):
            self.hung_up += 1
        finally:
            writer.transport.abort()


@asynccontextmanager
async def server(deed: Deed) -> AsyncIterator[Server]:
    served = Server(deed)
    listening = await asyncio.start_server(served.serve, "127.0.0.1", 0)
    served.address = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    try:
        yield served
    finally:
        listening.close()


@asynccontextmanager
async def wire_to(
    address: str, key: Secret | None = None, *, online: bool = False, bounds: Bounds = USUAL
) -> AsyncIterator[Wire]:
    wire = Wire(address, Access((address,), lambda: online), key, bounds=bounds)
    try:
        yield wire
    finally:
        await wire.close()


# --- deeds ---------------------------------------------------------------------------------------------------------


def answers(status: str, body: bytes = b"", *headers: str) -> Deed:
    """A whole answer of known length."""

    async def deed(writer: asyncio.StreamWriter) -> None:
        head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
        writer.write("\r\n".join(head).encode() + b"\r\n\r\n" + body)
        await writer.drain()

    return deed


def streams(*pieces: bytes, then: Deed | None = None, pause: float = 0.0) -> Deed:
    """A chunked stream of these pieces; it ends well unless something else is to follow."""

    async def deed(writer: asyncio.StreamWriter) -> None:
        writer.write(HEAD)
        for piece in pieces:
            writer.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            await writer.drain()
            await asyncio.sleep(pause)
        if then is not None:
            await then(writer)
        else:
            writer.write(b"0\r\n\r\n")
            await writer.drain()

    return deed


async def hangs(writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(60)


async def hangs_up(writer: asyncio.StreamWriter) -> None:
    writer.transport.abort()


async def never_ends(writer: asyncio.StreamWriter) -> None:
    writer.write(HEAD)
    piece = b"data: " + b"x" * 65_000 + b"\n\n"
    while True:
        writer.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        await writer.drain()
        await asyncio.sleep(0)


async def babbles(writer: asyncio.StreamWriter) -> None:
    writer.write(b"SSH-2.0-OpenSSH_9.2\r\n")
    await writer.drain()


def drips(data: bytes, pause: float) -> Deed:
    return streams(*(data[i : i + 1] for i in range(len(data))), pause=pause)


def in_turn(*deeds: Deed) -> Deed:
    """The first deed for the first request, and so on; the last one for all that follow."""
    left = list(deeds)

    async def deed(writer: asyncio.StreamWriter) -> None:
        await (left.pop(0) if len(left) > 1 else left[0])(writer)

    return deed
