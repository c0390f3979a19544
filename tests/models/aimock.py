"""Starts aimock, a server that nobody here wrote and that talks like OpenAI, Anthropic and Ollama; from npm, once.

It is installed by the lock file beside this one, without scripts, into the user's cache. Where node, npm or the network
is missing, the reason is an error of its own, so that tests can be skipped with it.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import aiohttp

HERE = Path(__file__).parent
PACKAGE = ("package.json", "package-lock.json")
KEY = "sk-aimock-0123456789abcdef"
START_S = 20.0
INSTALL_S = 120.0


class Missing(Exception):
    """Raised when aimock cannot be had here; the message is the reason."""


class Aimock:
    """A running server."""

    def __init__(self, address: str) -> None:
        self.address = address

    @asynccontextmanager
    async def misbehaving(self, **rates: float) -> AsyncIterator[None]:
        """How often it misbehaves for a while: rateLimitRate, disconnectRate, dropRate, malformedRate."""
        async with aiohttp.ClientSession(self.address, raise_for_status=True) as session:
            await session.post("/__aimock/chaos", json=rates)
            try:
                yield
            finally:
                await session.delete("/__aimock/chaos")


def cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "voxel-weaver"


def installed() -> Path:
    """The folder with aimock in it; raises Missing."""
    if not (shutil.which("node") and shutil.which("npm")):
        raise Missing("needs node and npm on the path")
    folder = cache() / "aimock"
    lock = (HERE / PACKAGE[1]).read_bytes()
    done = folder / "installed-lock.json"
    if done.exists() and done.read_bytes() == lock:
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    for name in PACKAGE:
        shutil.copy(HERE / name, folder / name)
    command = [str(shutil.which("npm")), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=INSTALL_S)
    except (OSError, subprocess.SubprocessError) as error:
        raise Missing(f"npm could not install aimock ({type(error).__name__}); is there a network?") from error
    done.write_bytes(lock)
    return folder


@contextmanager
def running() -> Iterator[Aimock]:
    """A server of our own on a free port; raises Missing."""
    program = installed() / "node_modules" / "@copilotkit" / "aimock" / "dist" / "cli.js"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ["--validate-on-load", "--metrics", "--log-level", "warn", "--journal-max", "200"]
    command = ["node", str(program), "-h", "127.0.0.1", "-p", str(port), "-f", str(HERE / "fixtures"), *options]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            wait_for(port, process)
            yield Aimock(f"http://127.0.0.1:{port}")
        finally:
            process.kill()


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    """Until it answers; no event tells us, it is another program."""
    until = time.monotonic() + START_S
    while time.monotonic() < until and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise Missing(f"aimock did not start within {START_S:g} s (exit {process.poll()})")
