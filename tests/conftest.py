"""What holds for every test: what each folder needs, no network by accident, no blocking call inside an event loop.

Fixtures of one part belong beside that part's tests, not here.
"""

from __future__ import annotations

import asyncio
import importlib.util
import inspect
import ipaddress
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

TESTS = Path(__file__).parent


class Folder(NamedTuple):
    """A folder of tests, the marker that its tests get, and why they cannot run here (or nothing)."""

    name: str
    marker: str | None
    lacking: str | None


def lacking_bpy() -> str | None:
    return None if importlib.util.find_spec("bpy") else "needs bpy: run python build.py test"


# Sorted by what they need. `tests/gui` needs a Blender with a window and has a command of its own.
FOLDERS = (
    Folder("unit", None, None),
    Folder("contract", None, None),
    Folder("blender", "bpy", lacking_bpy()),
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        folder = next((folder for folder in FOLDERS if TESTS / folder.name in item.path.parents), None)
        if folder and folder.marker:
            item.add_marker(folder.marker)
        if folder and folder.lacking:
            item.add_marker(pytest.mark.skip(reason=folder.lacking))
        if item.get_closest_marker("redis") and not shutil.which("redis-server"):
            item.add_marker(pytest.mark.skip(reason="needs redis-server on the path"))


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> object | None:
    """Run `async def test_…` on an event loop of its own."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    arguments = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}
    asyncio.run(pyfuncitem.obj(**arguments))
    return True


# --- the guard -----------------------------------------------------------------------------------------------------

LOOKUPS = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
BLOCKING = (*LOOKUPS, "time.sleep", "os.system", "builtins.input")


class Guard:
    """Hears of network and blocking calls through an audit hook, which C code and threads cannot go around.

    What computes for long inside the loop raises no event; the tests of the bus measure that.

    It raises where the call is made, and remembers, since the code under test may turn every error into an answer.
    """

    def __init__(self) -> None:
        self.watching = False
        self.loop_may_stall = False
        self.seen: list[str] = []

    def hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.watching and (fault := self.fault(event, arguments)):
            self.seen.append(fault)
            raise RuntimeError(fault)

    def fault(self, event: str, arguments: tuple[Any, ...]) -> str | None:
        if event in ("socket.connect", "socket.sendto") and not stays_here(arguments[1]):
            return f"a test reached for the network: {event} to {arguments[1]!r}; tests talk to loopback only"
        if event in LOOKUPS and not stays_here(arguments):
            return f"a test reached for the network: {event} of {arguments[0]!r}; use 127.0.0.1"
        if event in BLOCKING and not self.loop_may_stall and asyncio._get_running_loop() is not None:
            return f"{event}{arguments!r} blocks the event loop; await instead, or mark the test stalls_the_loop"
        return None


def stays_here(address: object) -> bool:
    """Loopback, or a socket with a path instead of an address (the loop's own, for instance)."""
    if not isinstance(address, tuple):
        return True
    host = address[0].decode() if isinstance(address[0], bytes) else address[0]
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


GUARD = Guard()
sys.addaudithook(GUARD.hear)  # for good: Python has no way to take one back, so it is one for the whole session


def heard_sleep(seconds: float) -> None:
    GUARD.hear("time.sleep", (seconds,))  # Python tells audit hooks itself from 3.13 on
    SLEEP(seconds)


SLEEP = time.sleep


@pytest.fixture(autouse=True)
def guarded(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(time, "sleep", heard_sleep)
    GUARD.seen.clear()
    GUARD.loop_may_stall = request.node.get_closest_marker("stalls_the_loop") is not None
    GUARD.watching = True
    yield
    GUARD.watching = False
    if GUARD.seen:
        pytest.fail(GUARD.seen[0])
