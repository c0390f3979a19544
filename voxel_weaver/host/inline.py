"""The host for one process without a user interface: the bus, the team and the production on the caller's event loop.

It is the place that knows the concrete classes and puts them together. It does not know Blender.
"""

from __future__ import annotations

import asyncio
import itertools
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from pydantic import BaseModel

from voxel_weaver.bus.agent import Agent
from voxel_weaver.bus.bus import Bus
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.observer import Recorder, Tracer
from voxel_weaver.bus.stats import BusStatistics
from voxel_weaver.production import Graph, Mode, Outcome, Production, Watcher
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Note, NoteKind
from voxel_weaver.scene.places import Places
from voxel_weaver.scene.report import Report
from voxel_weaver.scene.scene import Review, Scene
from voxel_weaver.scene.settings import Request
from voxel_weaver.team import team

Given = TypeVar("Given")
Result = TypeVar("Result")
GIVEN: tuple[type[BaseModel], ...] = (Request, Places)
"""What every run starts from; all other values are made by the team."""
_RUNS = itertools.count(1)


class InlinePorts:
    """The ports of one run: bytes in memory, computing right here."""

    def __init__(self) -> None:
        self.blobs = MemoryBlobs()

    async def compute(self, function: Callable[[Given], Result], value: Given) -> Result:
        """Let others have a turn, then compute. Who needs a loop that never waits uses a host with workers."""
        await asyncio.sleep(0)
        return function(value)


@dataclass(frozen=True)
class Made:
    """What a run gives: the scene, the bytes behind its hashes, and how it went."""

    run: str
    scene: Scene
    review: Review
    report: Report
    blobs: MemoryBlobs


class Studio:
    """A team at work. Use it as an async context manager and ask it for as many scenes at once as you like."""

    # `stand_ins` take the place of makers of the same name on the bus: a recording, a remote agent, a double in a test.
    def __init__(
        self,
        *,
        makers: Sequence[type[Maker]] | None = None,
        stand_ins: Mapping[str, Agent] | None = None,
        home: Path | None = None,
        recorder: Recorder | None = None,
        trace: Tracer | None = None,
    ) -> None:
        self._makers = tuple(kind() for kind in (team() if makers is None else makers))
        self._stand_ins = stand_ins or {}
        self._graph = Graph(self._makers, GIVEN)
        self._places = Places(registry=str(home / "registry.sqlite") if home else "")
        self.bus = Bus(recorder=recorder, trace=trace)
        self._production = Production(self.bus, self._graph)

    async def __aenter__(self) -> Self:
        await self.bus.__aenter__()
        for maker in self._makers:
            self.bus.add(self._stand_ins.get(maker.name, maker))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.bus.__aexit__(kind, error, traceback)

    async def generate(
        self,
        request: Request,
        *,
        mode: Mode = "async",
        watcher: Watcher | None = None,
        run: str = "",
        places: Places | None = None,
    ) -> Made:
        """Make one scene. Cancelling the caller cancels all its work; other runs go on."""
        run = run or f"run-{os.getpid()}-{next(_RUNS)}"
        ports = InlinePorts()
        self.bus.open_run(run, ports)
        try:
            given = (request, places or self._places)
            outcome = await self._production.run(run, given, (Scene, Review), mode=mode, watcher=watcher)
        except BaseException:
            await self.bus.cancel(run=run)
            self.bus.close_run(run)
            ports.blobs.free()
            raise
        return _made(run, outcome, ports.blobs)

    async def finish(self, run: str, *, timeout: float = 5.0) -> bool:
        """Wait for the background work of a run, such as its registration, then forget the run."""
        settled = await self._production.settle(run, timeout=timeout)
        self.bus.close_run(run)
        return settled

    def statistics(self) -> BusStatistics:
        return self.bus.statistics()


def _made(run: str, outcome: Outcome, blobs: MemoryBlobs) -> Made:
    scene, review = outcome.values[Scene], outcome.values[Review]
    assert isinstance(scene, Scene)
    assert isinstance(review, Review)
    unmet = tuple(Note(kind=NoteKind.UNMET, text=finding.text) for finding in scene.verdict.findings)
    report = Report(
        run=run,
        seconds=max((stage.end for stage in outcome.stages), default=0.0),
        revisions=outcome.revisions,
        stages=outcome.stages,
        fallbacks=outcome.fallbacks,
        notes=(*scene.brief.notes, *scene.layout.notes, *unmet),
        review=review,
        reproducible=not outcome.fallbacks,
    )
    return Made(run=run, scene=scene, review=review, report=report, blobs=blobs)
