"""Teams for tests of the host: the product's own, with a space planner that behaves as its name says."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from voxel_weaver.team import team

ROSTER = """
from voxel_weaver.team import team
from .planner import Planner

TEAM = tuple(Planner if kind.name == "space_planner" else kind for kind in team())
"""

PLANNER = """
import os, signal, time
from pathlib import Path

from voxel_weaver.bus.maker import Maker
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.errors import WorkFailed
from voxel_weaver.scene.layout import Layout
from voxel_weaver.layout.repair import bare

HERE = Path(__file__).parent


class Planner(Maker):
    name = "space_planner"

    async def make(self, brief: Brief, context) -> Layout:
        return await context.ports.compute(ENTRY, brief)

    async def remake(self, brief: Brief, earlier: Layout, faults, context) -> Layout:
        return earlier

    def fallback(self, brief: Brief) -> Layout:
        return bare(brief)


def plain(brief: Brief) -> Layout:
    return bare(brief)


def noted(brief: Brief) -> None:
    with (HERE / "pids").open("a") as file:
        file.write(f"{os.getpid()} ")


def endless(brief: Brief) -> Layout:
    noted(brief)
    while True:
        pass


def sleepy(brief: Brief) -> Layout:
    noted(brief)
    time.sleep(0.3)
    return bare(brief)


def dies_once(brief: Brief) -> Layout:
    noted(brief)
    if len((HERE / "pids").read_text().split()) == 1:
        os._exit(7)
    return bare(brief)


def dies(brief: Brief) -> Layout:
    noted(brief)
    os._exit(7)


def refuses(brief: Brief) -> Layout:
    raise WorkFailed("no room today")


def breaks(brief: Brief) -> Layout:
    raise ZeroDivisionError("by nothing")


def chatters(brief: Brief) -> Layout:
    os.write(1, b"words where frames belong")
    return bare(brief)


def where(brief: Brief) -> Layout:
    return bare(brief).model_copy(update={"revision": os.getpid()})


ENTRY = endless
"""


def crew(folder: Path, entry: str = "plain") -> Path:
    """The folder of a team whose space planner computes this function."""
    place = folder / "crew"
    place.mkdir()
    (place / "__init__.py").write_text(ROSTER)
    (place / "planner.py").write_text(PLANNER.replace("ENTRY = endless", f"ENTRY = {entry}"))
    return place


def functions(folder: Path) -> ModuleType:
    """The functions of its planner, as the host knows them."""
    package = next(kind for kind in team(folder) if kind.name == "space_planner").__module__
    return sys.modules[package]


def pids(folder: Path) -> tuple[int, ...]:
    """The processes in which its functions have begun."""
    noted = folder / "pids"
    return tuple(int(word) for word in noted.read_text().split()) if noted.is_file() else ()


def alive(pid: int) -> bool:
    """Whether there is such a process, still working or waiting to be asked how it ended."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def works(pid: int) -> bool:
    """Whether there is such a process and it has not ended."""
    with contextlib.suppress(OSError):
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        return state != "Z" or len(list(Path(f"/proc/{pid}/task").iterdir())) > 1
    return False


def until(holds: Callable[[], object], timeout: float = 15.0) -> bool:
    """Wait on the main thread until this holds."""
    end = time.perf_counter() + timeout
    while not holds():
        if time.perf_counter() > end:
            return False
        time.sleep(0.002)
    return True
