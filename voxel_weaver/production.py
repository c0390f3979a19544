"""Production: the graph of who needs what and who gives what, and one run through it.

Each maker starts as soon as its needs are there; one at a time, in the order of the roster, is the sequential mode,
with the same result. Judges may send a value back with its faults: work that builds on it is stopped, its values are
dropped, and its maker mends it. Nothing here knows an agent by name, and nothing here thinks.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection, Coroutine, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from pydantic import BaseModel

from voxel_weaver.bus.maker import Maker, Rework, Work
from voxel_weaver.bus.ports import Ports
from voxel_weaver.scene.errors import (
    AgentFailed,
    AnswerRefused,
    PlaceRefused,
    TeamRefused,
    VoxelWeaverError,
    WorkFailed,
)
from voxel_weaver.scene.report import Stage

Mode = Literal["async", "sequential"]
Kind = type[BaseModel]
ROUNDS = 3
"""How often judges may send values back in one run, all together."""


class Courier(Protocol):
    """What production asks of the bus. Cancelling the caller of `request` stops the work that it asked for."""

    async def request(
        self, recipient: str, payload: BaseModel, *, sender: str = "", timeout: float | None = None, run: str = ""
    ) -> BaseModel: ...

    def ports_of(self, run: str) -> Ports: ...


@dataclass(frozen=True)
class Outcome:
    """The values of a finished run by their type, and how it went."""

    values: Mapping[Kind, BaseModel]
    stages: tuple[Stage, ...]
    fallbacks: tuple[str, ...]
    revisions: int


class Graph:
    """A team as a graph, checked when it is built: each need given once, no circles, judges answered."""

    def __init__(self, makers: Sequence[Maker], given: Iterable[Kind]) -> None:
        self.makers = tuple(makers)
        self.given = frozenset(given)
        self.giver: dict[Kind, Maker] = {}
        for maker in self.makers:
            if maker.gives in self.giver or maker.gives in self.given:
                other = self.giver[maker.gives].name if maker.gives in self.giver else "the caller"
                raise TeamRefused(f"{maker.name!r} and {other!r} both give {maker.gives.__name__!r}; keep one.")
            self.giver[maker.gives] = maker
        self._check_needs()
        self._above = {maker.gives: self._ancestors(maker.gives, ()) for maker in self.makers}

    def _check_needs(self) -> None:
        for maker in self.makers:
            missing = [need.__name__ for need in maker.needs if need not in self.giver and need not in self.given]
            if missing:
                raise TeamRefused(f"{maker.name!r} needs {missing[0]!r}, which nobody in the team gives.")
            back = maker.sends_back
            if back is not None and (back not in self.giver or not self.giver[back].remakes()):
                raise TeamRefused(f"{maker.name!r} sends back {back.__name__!r}, but no maker of it has a remake.")

    def _ancestors(self, kind: Kind, path: tuple[Kind, ...]) -> frozenset[Kind]:
        if kind in path:
            circle = " needs ".join(step.__name__ for step in (*path[path.index(kind) :], kind))
            raise TeamRefused(f"The team goes round in a circle: {circle}.")
        if kind not in self.giver:
            return frozenset()
        needs = self.giver[kind].needs
        return frozenset(needs).union(*(self._ancestors(need, (*path, kind)) for need in needs))

    def builds_on(self, kind: Kind, base: Kind) -> bool:
        return base in self._above.get(kind, frozenset())

    def wanted_for(self, goals: Iterable[Kind]) -> tuple[Maker, ...]:
        """The makers whose values the goals build on, in the order of the roster."""
        kinds = frozenset(goals).union(*(self._above[goal] for goal in goals))
        return tuple(maker for maker in self.makers if maker.gives in kinds)

    def possible_from(self, there: Collection[Kind]) -> frozenset[Maker]:
        """Makers whose needs, or the needs of those who give them, are all among these values."""
        known, found = set(there), set[Maker]()
        while fresh := [maker for maker in self.makers if maker not in found and known.issuperset(maker.needs)]:
            found.update(fresh)
            known.update(maker.gives for maker in fresh)
        return frozenset(found)


Watcher = Callable[[Stage], None]
"""Is called when a stage begins (outcome "running") and again when it ends."""


class Production:
    """Runs the graph over a bus. Many runs at once do not know of each other."""

    def __init__(self, bus: Courier, graph: Graph, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._bus = bus
        self._graph = graph
        self._clock = clock
        self._background: dict[str, set[asyncio.Task[None]]] = {}

    async def run(
        self,
        run: str,
        given: Sequence[BaseModel],
        goals: Sequence[Kind],
        *,
        mode: Mode = "async",
        watcher: Watcher | None = None,
        allowance: float = 0.0,
        final: bool = False,
    ) -> Outcome:
        """Make the goals. Makers that no goal needs work in the background afterwards; see `settle`. `allowance` is
        what each maker gets beside its own deadline, in seconds: where it asks others that take their time.

        A value of the team's own that is given is not made again. What is `final` no judge may send back.
        """
        wanted = self._graph.wanted_for(goals)
        values = {type(value): value for value in given}
        possible = self._graph.possible_from(values)
        rest = tuple(maker for maker in self._graph.makers if maker not in wanted and maker in possible)
        rounds = ROUNDS if final else 0
        work = _Run(self._bus, self._graph, run, values, self._clock, watcher, allowance, rounds)
        await work.through(wanted, at_once=mode == "async")
        if mode == "sequential":
            await work.through(rest, at_once=False)
        elif rest:
            self._in_background(run, work.through(rest, at_once=True))
        return work.outcome()

    def _in_background(self, run: str, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        tasks = self._background.setdefault(run, set())
        tasks.add(task)  # the reference keeps the task from being collected while it works
        task.add_done_callback(lambda ended: self._settled(run, ended))

    def _settled(self, run: str, task: asyncio.Task[None]) -> None:
        tasks = self._background.get(run, set())
        tasks.discard(task)
        if not tasks:
            self._background.pop(run, None)
        if not task.cancelled():
            task.exception()  # its failure is in the bus's statistics; the result was delivered long before

    async def settle(self, run: str, *, timeout: float | None = None) -> bool:
        """Wait for the background work of a run; what is not done by then is cancelled and False returned."""
        tasks = tuple(self._background.get(run, ()))
        if not tasks:
            return True
        _, late = await asyncio.wait(tasks, timeout=timeout)
        await _stopped(late)
        return not late

    async def cancel_background(self, run: str) -> None:
        await _stopped(tuple(self._background.get(run, ())))


@dataclass
class _Run:
    """The state of one run: values that are there, work that is under way."""

    bus: Courier
    graph: Graph
    run: str
    values: dict[Kind, BaseModel]
    clock: Callable[[], float]
    watcher: Watcher | None
    allowance: float = 0.0
    rounds: int = 0
    stages: list[Stage] = field(default_factory=list)
    fallbacks: list[str] = field(default_factory=list)
    tasks: dict[Maker, asyncio.Task[BaseModel]] = field(default_factory=dict)
    mending: set[Kind] = field(default_factory=set)
    start: float = field(init=False)

    def __post_init__(self) -> None:
        self.start = self.clock()

    def outcome(self) -> Outcome:
        return Outcome(self.values, tuple(self.stages), tuple(self.fallbacks), self.rounds)

    async def through(self, makers: Sequence[Maker], *, at_once: bool) -> None:
        """Work until all these makers have given their values."""
        try:
            while any(maker.gives not in self.values for maker in makers) or self.tasks:
                self._start_ready(makers, at_once=at_once)
                await asyncio.wait(self.tasks.values(), return_when=asyncio.FIRST_COMPLETED)
                for maker in [maker for maker in self.graph.makers if maker in self.tasks and self.tasks[maker].done()]:
                    task = self.tasks.pop(maker, None)
                    if task is not None and not task.cancelled():
                        await self._take(maker, task.result())
        finally:
            await _stopped(tuple(self.tasks.values()))
            self.tasks.clear()

    def _start_ready(self, makers: Sequence[Maker], *, at_once: bool) -> None:
        for maker in makers:
            if self.tasks and not at_once:
                return
            if maker not in self.tasks and maker.gives not in self.values and self._is_ready(maker):
                self._start(maker, Work.model_construct(needs=self._needs(maker)))

    def _is_ready(self, maker: Maker) -> bool:
        blocked = any(base == maker.gives or self.graph.builds_on(maker.gives, base) for base in self.mending)
        return not blocked and all(need in self.values for need in maker.needs)

    def _needs(self, maker: Maker) -> tuple[BaseModel, ...]:
        return tuple(self.values[need] for need in maker.needs)

    def _start(self, maker: Maker, work: Work) -> None:
        self.tasks[maker] = asyncio.ensure_future(self._made(maker, work))

    async def _made(self, maker: Maker, work: Work) -> BaseModel:
        """The maker's value, or its fallback where it fails, hangs or answers nonsense."""
        begin = self.clock() - self.start
        self._seen(maker, begin, None, "running")
        try:
            patience = maker.deadline + self.allowance
            answer = await self.bus.request(maker.name, work, sender="production", timeout=patience, run=self.run)
            value = self._fitting(maker, answer)
        except (WorkFailed, PlaceRefused) as error:
            text = f"{maker.name}: {type(error).__name__}: {error} Its fallback was used."
            value = work.earlier if isinstance(work, Rework) else self._fallback(maker, work, error)
            self.fallbacks.append(text)
            self._seen(maker, begin, self.clock() - self.start, "fallback", text)
            return value
        except asyncio.CancelledError:
            self._seen(maker, begin, self.clock() - self.start, "cancelled")
            raise
        except VoxelWeaverError as error:
            self._seen(maker, begin, self.clock() - self.start, "failed", str(error))
            raise
        self._seen(maker, begin, self.clock() - self.start, "done")
        return value

    def _fallback(self, maker: Maker, work: Work, cause: VoxelWeaverError) -> BaseModel:
        fallback: Callable[..., BaseModel] = getattr(maker, "fallback")  # noqa: B009 - its signature varies by maker
        try:
            if maker.falls_back_on_bytes():
                return fallback(*work.needs, self.bus.ports_of(self.run).blobs)
            return fallback(*work.needs)
        except VoxelWeaverError:
            raise
        except Exception as error:
            raise AgentFailed(
                f"{maker.name!r} failed ({cause}) and its fallback failed too: {error!r}. Report this with the prompt."
            ) from error

    def _fitting(self, maker: Maker, value: BaseModel) -> BaseModel:
        if not isinstance(value, maker.gives):
            raise AnswerRefused(f"It answered with {type(value).__name__!r} instead of {maker.gives.__name__!r}.")
        for base in (judge.sends_back for judge in self.graph.makers):
            if base is None or not self.graph.builds_on(maker.gives, base):
                continue
            made_from, asked = getattr(value, "revision", None), getattr(self.values.get(base), "revision", None)
            if made_from is not None and asked is not None and made_from != asked:
                raise AnswerRefused(f"It answered for revision {made_from} instead of {asked}.")
        return value

    async def _take(self, maker: Maker, value: BaseModel) -> None:
        if maker.gives in self.mending:
            self._take_mended(maker, value)
            return
        self.values[maker.gives] = value
        faults = tuple(getattr(value, "faults", ())) if maker.sends_back is not None else ()
        if maker.sends_back is not None and faults and self.rounds < ROUNDS:
            await self._send_back(maker.sends_back, faults)

    async def _send_back(self, kind: Kind, faults: tuple[BaseModel, ...]) -> None:
        """Stop what builds on this value and have it mended. Its followers' values stay until it has changed."""
        self.rounds += 1
        builders = [maker for maker in self.tasks if self.graph.builds_on(maker.gives, kind)]
        await _stopped([self.tasks.pop(maker) for maker in builders])
        self.mending.add(kind)
        giver = self.graph.giver[kind]
        needs = self._needs(giver)
        self._start(giver, Rework.model_construct(needs=needs, earlier=self.values[kind], faults=faults))

    def _take_mended(self, maker: Maker, value: BaseModel) -> None:
        kind = maker.gives
        self.mending.discard(kind)
        if value == self.values[kind]:
            self.rounds = ROUNDS  # it cannot be mended: deliver what there is, and name what is wrong
            return
        self.values[kind] = value
        for follower in [other for other in self.values if self.graph.builds_on(other, kind)]:
            del self.values[follower]

    def _seen(self, maker: Maker, begin: float, end: float | None, outcome: str, text: str = "") -> None:
        revision = max((getattr(self.values.get(need), "revision", 0) for need in maker.needs), default=0)
        stage = Stage(
            agent=maker.name,
            gives=maker.gives.__name__,
            revision=revision,
            start=begin,
            end=begin if end is None else end,
            outcome=outcome,
            text=text[:2000],
        )
        if end is not None:
            self.stages.append(stage)
        if self.watcher is not None:
            self.watcher(stage)


async def _stopped(tasks: Collection[asyncio.Task[Any]]) -> None:
    """Cancel these and return once they have really ended."""
    running = [task for task in tasks if not task.done()]
    for task in running:
        task.cancel()
    if running:
        await asyncio.wait(running)
    for task in tasks:
        if task.done() and not task.cancelled():
            task.exception()
