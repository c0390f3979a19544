"""The host for one process without a user interface: the bus, the team and the production on the caller's event loop.

It is the place that knows the concrete classes and puts them together. It does not know Blender.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self, TypeVar

from pydantic import BaseModel

from voxel_weaver.bus.agent import Agent
from voxel_weaver.bus.bus import Bus
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.mind import ASLEEP, Mind
from voxel_weaver.bus.observer import Recorder, Tracer
from voxel_weaver.bus.ports import Blobs, Ports
from voxel_weaver.bus.stats import BusStatistics
from voxel_weaver.host.aside import aside
from voxel_weaver.host.desk import Desk
from voxel_weaver.production import Graph, Mode, Outcome, Production, Watcher
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Note, NoteKind
from voxel_weaver.scene.comparing import difference, scene_of, with_kept_light, with_kept_look
from voxel_weaver.scene.designs import Designs
from voxel_weaver.scene.edits import LOCAL, Edited, Edition, EditKind
from voxel_weaver.scene.errors import WorkFailed
from voxel_weaver.scene.places import Places
from voxel_weaver.scene.report import Report, Stage
from voxel_weaver.scene.scene import Review, Scene
from voxel_weaver.scene.settings import Request
from voxel_weaver.scene.shelf import shelf_at, shelf_of
from voxel_weaver.team import team

if TYPE_CHECKING:
    from voxel_weaver.host.thinking.minds import Minds, RunMind

Given = TypeVar("Given", bound=BaseModel)
Result = TypeVar("Result", bound=BaseModel)
GIVEN: tuple[type[BaseModel], ...] = (Request, Places, Edition)
"""What a run may start from; all other values are made by the team."""
GOALS: tuple[type[BaseModel], ...] = (Scene, Review)
DESIGNED = "designed"
"""How the names of assets begin that were designed for a scene."""
PATIENCE = 2.0
"""Seconds that a finished scene waits for work that it does not need. Noting it in a registry takes milliseconds, but
another program may hold the file."""


class RunPorts(Ports, Protocol):
    """The ports of one run. Its bytes are the host's: freed where the run fails, handed on where it ends well."""

    @property
    def blobs(self) -> MemoryBlobs: ...

    mind: Mind


class InlinePorts:
    """The ports of one run: bytes in memory, computing on a thread of this process."""

    def __init__(self, blobs: MemoryBlobs | None = None) -> None:
        self.blobs = MemoryBlobs() if blobs is None else blobs
        self.mind: Mind = ASLEEP
        self._turn = asyncio.Semaphore()  # threads that compute at once only take Python's lock from each other

    async def compute(self, function: Callable[[Given], Result], value: Given) -> Result:
        """Compute beside the loop. Who needs a loop that never shares Python's lock uses a host with workers."""
        async with self._turn:
            return await aside(function, value)

    async def compute_with_bytes(
        self, function: Callable[[Given, Blobs], Result], value: Given, reads: Iterable[str] = ()
    ) -> Result:
        """The same for a function that reads or writes bytes of this run."""
        desk = Desk({key: self.blobs.get(key) for key in reads})
        made = await self.compute(lambda given: function(given, desk), value)
        desk.clear_into(self.blobs)  # only here: a run that was cancelled meanwhile must get no bytes any more
        return made


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
        ports: Callable[[str], RunPorts] | None = None,
        minds: Minds | None = None,
    ) -> None:
        self._makers = tuple(kind() for kind in (team() if makers is None else makers))
        self._stand_ins = stand_ins or {}
        self._graph = Graph(self._makers, GIVEN)
        self._ports = ports
        self.minds = minds
        """What runs that begin from now on think with; None, and every agent thinks for itself. Whoever made it closes
        it."""
        self._thinking: dict[str, tuple[Minds, RunMind]] = {}
        self._notes: dict[str, _Notes] = {}
        self._places = Places(registry=str(home / "registry.sqlite") if home else "")
        self._shelf = shelf_of(home)
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
        blobs: MemoryBlobs | None = None,
        minds: Minds | None = None,
    ) -> Made:
        """Make one scene; `finish` it afterwards. Cancelling the caller cancels all its work; other runs go on.
        `minds` is what this run thinks with, where it is not the studio's."""
        async with self._opened(run, watcher, blobs) as (opened, ports):
            given = (request, places or self._places)
            allowance = self._lend_mind(opened, ports, minds)
            outcome = await self._production.run(
                opened, given, GOALS, mode=mode, watcher=self._notes[opened], allowance=allowance
            )
            return self._made(opened, outcome, ports.blobs)

    async def edit(
        self,
        edition: Edition,
        *,
        mode: Mode = "async",
        watcher: Watcher | None = None,
        run: str = "",
        minds: Minds | None = None,
    ) -> Made:
        """Change a scene that is there; `finish` it afterwards. Raises InputRefused where nothing comes of the edit.

        What the edit leaves as it was is given, not made again, and no judge may send it back.
        """
        before = scene_of(edition.record)
        async with self._opened(run, watcher, None) as (opened, ports):
            notes = self._notes[opened]
            allowance = self._lend_mind(opened, ports, minds)
            first = await self._production.run(
                opened, (edition,), (Edited,), mode=mode, watcher=notes, allowance=allowance
            )
            edited = first.values[Edited]
            assert isinstance(edited, Edited)
            if first.fallbacks:  # the scene as it was is no edit
                raise WorkFailed(f"The edit could not be worked out: {first.fallbacks[0]}")
            final = edited.layout is not None
            kept = (edited.brief, edited.layout, edited.look, edited.lights, edited.shots, Designs() if final else None)
            given = (self._places, *(value for value in kept if value is not None))
            if final:  # what is there keeps its look, its light and its picture: nothing is left to think about
                ports.mind, allowance = ASLEEP, 0.0
            second = await self._production.run(
                opened, given, GOALS, mode=mode, watcher=notes, allowance=allowance, final=final
            )
            return self._changed(before, edition, edited, self._made(opened, _joined(first, second), ports.blobs))

    def _changed(self, before: Scene, edition: Edition, edited: Edited, made: Made) -> Made:
        """The scene with what it kept, and the proof of that in its report."""
        origin = None if edited.layout is None else before.origin or before.brief
        scene = made.scene.model_copy(update={"origin": origin})
        if edited.layout is not None and edition.edit.kind is not EditKind.RESTYLE:
            scene = with_kept_look(before, scene)
        if edition.edit.kind in LOCAL:
            scene = with_kept_light(before, scene)
        told = {
            "difference": difference(edition.edit, before, scene),
            "notes": (*edited.notes, *made.report.notes),
        }
        report = made.report.model_copy(update=told)
        return replace(made, scene=scene, report=report)

    @asynccontextmanager
    async def _opened(
        self, run: str, watcher: Watcher | None, blobs: MemoryBlobs | None
    ) -> AsyncIterator[tuple[str, RunPorts]]:
        """A run that is open; where it fails it is forgotten with its bytes."""
        run = run or f"run-{secrets.token_hex(6)}"  # many runs of many processes may share a recording
        ports: RunPorts = self._ports(run) if self._ports is not None else InlinePorts(blobs)
        self._notes[run] = _Notes(watcher)
        self.bus.open_run(run, ports)
        try:
            with shelf_at(self._shelf):
                yield run, ports
        except BaseException:
            await self._forget(run)
            ports.blobs.free()
            raise

    def _lend_mind(self, run: str, ports: RunPorts, own: Minds | None = None) -> float:
        """Gives a run something to think with; the seconds that its agents get for it."""
        minds = own or self.minds
        if minds is None:
            return 0.0
        mind = minds.open(run)
        self._thinking[run] = minds, mind
        ports.mind = mind
        return mind.allowance

    async def finish(self, made: Made, *, timeout: float = PATIENCE) -> Made:
        """Wait for the background work of a run, such as its registration, then forget the run.

        What failed or was late there is added to the report; the scene is complete without it.
        """
        try:
            await self._production.settle(made.run, timeout=timeout)
            late = self._notes[made.run].after(made.report)
        finally:
            await self._forget(made.run)
        report = made.report.model_copy(
            update={
                "stages": (*made.report.stages, *late),
                "fallbacks": (*made.report.fallbacks, *(text for stage in late if (text := _shortcoming(stage)))),
            }
        )
        return replace(made, report=report)

    async def _forget(self, run: str) -> None:
        """End all work of a run, also where the caller is cancelled while this waits."""
        try:
            await self._production.cancel_background(run)
            await self.bus.cancel(run=run)
        finally:
            self.bus.close_run(run)
            self._notes.pop(run, None)
            if run in self._thinking:
                await self._thinking.pop(run)[0].shut(run)

    @property
    def decisive(self) -> frozenset[str]:
        """Who works for the scene, and so decides whether it can be made again; who only notes it does not."""
        return frozenset(maker.name for maker in self._graph.wanted_for((Scene, Review)))

    def statistics(self) -> BusStatistics:
        return self.bus.statistics()

    def _made(self, run: str, outcome: Outcome, blobs: MemoryBlobs) -> Made:
        scene, review = outcome.values[Scene], outcome.values[Review]
        assert isinstance(scene, Scene)
        assert isinstance(review, Review)
        unmet = tuple(Note(kind=NoteKind.UNMET, text=finding.text) for finding in scene.verdict.findings)
        minds, mind = self._thinking.get(run, (None, None))
        thoughts = mind.thoughts if mind is not None else ()
        problems = tuple(Note(kind=NoteKind.UNMET, text=problem) for problem in minds.problems) if minds else ()
        fell_back = {stage.agent for stage in outcome.stages if stage.outcome == "fallback"}
        report = Report(
            run=run,
            seconds=max((stage.end for stage in outcome.stages), default=0.0),
            revisions=outcome.revisions,
            stages=outcome.stages,
            fallbacks=outcome.fallbacks,
            notes=(*_still_true(scene), *scene.layout.notes, *unmet, *problems),
            review=review,
            reproducible=not self.decisive & fell_back and not any(thought.counts for thought in thoughts),
            thoughts=thoughts,
            calls=tuple(mind.calls) if mind is not None else (),
        )
        return Made(run=run, scene=scene, review=review, report=report, blobs=blobs)


def _still_true(scene: Scene) -> Iterator[Note]:
    """The notes of the brief without those that say "there is no asset" of what was designed meanwhile."""
    designed = {thing.want for thing in scene.layout.things if thing.asset.startswith(DESIGNED)}
    spans = [want.span for want in scene.brief.wants if want.id in designed]
    for note in scene.brief.notes:
        if note.kind is not NoteKind.APPROXIMATED or note.span is None or note.span not in spans:
            yield note


@dataclass
class _Notes:
    """Passes stages on, and keeps those that have ended: some end after the report was written."""

    watcher: Watcher | None
    ended: list[Stage] = field(default_factory=list)

    def __call__(self, stage: Stage) -> None:
        if stage.outcome != "running":
            self.ended.append(stage)
        if self.watcher is not None:
            self.watcher(stage)

    def after(self, report: Report) -> tuple[Stage, ...]:
        return tuple(self.ended[len(report.stages) :])


def _joined(first: Outcome, second: Outcome) -> Outcome:
    """Two steps of one run as one outcome; the second began where the first had ended."""
    ended = max((stage.end for stage in first.stages), default=0.0)
    later = (
        stage.model_copy(update={"start": stage.start + ended, "end": stage.end + ended}) for stage in second.stages
    )
    return replace(second, stages=(*first.stages, *later), fallbacks=(*first.fallbacks, *second.fallbacks), revisions=0)


def _shortcoming(stage: Stage) -> str:
    """What the report says of a stage that the scene did not wait for."""
    if stage.outcome == "cancelled":
        return f"{stage.agent}: It was not done in time and was given up; the scene is complete without it."
    return stage.text if stage.outcome in ("fallback", "failed") else ""
