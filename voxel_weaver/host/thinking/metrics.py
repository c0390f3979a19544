"""The figures of model calls for Prometheus, over HTTP on this machine only.

It listens on loopback and nowhere else, answers one question, and knows no text of a prompt, an answer or a key.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable

from voxel_weaver.scene.errors import SetupMissing

HOST = "127.0.0.1"
OWN_NAMES = ("127.0.0.1", "localhost", "[::1]")
LONGEST_REQUEST = 8192
PATIENCE = 5.0
TYPE = "text/plain; version=0.0.4; charset=utf-8"
Figures = Callable[[], str]


@contextlib.asynccontextmanager
async def serving(port: int, figures: Figures) -> AsyncIterator[str]:
    """The address where the figures are, while this lasts; port 0 takes a free one. Raises SetupMissing."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            async with asyncio.timeout(PATIENCE):
                head = await reader.readuntil(b"\r\n\r\n")
                writer.write(_response(head.decode("latin-1"), figures))
                await writer.drain()
        writer.close()

    try:
        server = await asyncio.start_server(answer, HOST, port, limit=LONGEST_REQUEST)
    except OSError as error:
        raise SetupMissing(
            f"The figures cannot be shown at port {port}: {error.strerror or error}. Choose another port."
        ) from error
    async with server:
        yield f"http://{HOST}:{server.sockets[0].getsockname()[1]}/metrics"


def _response(head: str, figures: Figures) -> bytes:
    lines = head.split("\r\n")
    method, path = (*lines[0].split(" "), "", "")[:2]
    host = next((line[5:].strip() for line in lines if line.lower().startswith("host:")), HOST)
    if host.rsplit(":", 1)[0] not in OWN_NAMES and host not in OWN_NAMES:
        return _page("403 Forbidden", "ask by the address of this machine\n")  # a page elsewhere points its name here
    if method != "GET" or path.partition("?")[0] != "/metrics":
        return _page("404 Not Found", "the figures are at /metrics\n")
    return _page("200 OK", figures())


def _page(status: str, body: str) -> bytes:
    data = body.encode()
    head = f"HTTP/1.1 {status}\r\nContent-Type: {TYPE}\r\nContent-Length: {len(data)}\r\nConnection: close\r\n\r\n"
    return head.encode("latin-1") + data
