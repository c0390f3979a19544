"""The figures for Prometheus: on this machine only, one page, and bounded."""

from __future__ import annotations

import asyncio

import pytest

from voxel_weaver.host.thinking.metrics import serving
from voxel_weaver.scene.errors import SetupMissing


async def asked(address: str, request: bytes) -> str:
    port = int(address.rsplit(":", 1)[1].partition("/")[0])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    text = (await reader.read()).decode()
    writer.close()
    return text


async def test_the_figures_are_a_page() -> None:
    async with serving(0, lambda: "voxel_weaver_llm_asked_total 3\n") as address:
        text = await asked(address, b"GET /metrics HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n")
        assert text.startswith("HTTP/1.1 200 OK\r\n")
        assert text.endswith("\r\n\r\nvoxel_weaver_llm_asked_total 3\n")


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "404"),
        (b"POST /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n", "404"),
        (b"GET /metrics HTTP/1.1\r\nHost: evil.example\r\n\r\n", "403"),
        (b"\r\n\r\n", "404"),
    ],
)
async def test_anything_else_is_refused(request_: bytes, status: str) -> None:
    async with serving(0, lambda: "secret") as address:
        text = await asked(address, request_)
    assert text.split(" ")[1] == status
    assert "secret" not in text


async def test_an_endless_request_is_cut_off() -> None:
    async with serving(0, lambda: "") as address:
        assert await asked(address, b"x" * 100_000) == ""


async def test_a_taken_port_is_said() -> None:
    async with serving(0, lambda: "") as address:
        port = int(address.rsplit(":", 1)[1].partition("/")[0])
        with pytest.raises(SetupMissing, match="Choose another port"):
            async with serving(port, lambda: ""):
                pass
