"""What a host's runs think with: llm's thinker behind the port that agents see, and a record of what came of it.

Each run has a mind of its own, which asks the same question once, knows which of the run's values a model made, and
ends with the run. Settings may change while all runs: runs that have begun go on with what they began with.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeVar

from pydantic import BaseModel

from voxel_weaver.bus.mind import Inquiry, Tell
from voxel_weaver.bus.observer import Tracer
from voxel_weaver.bus.trace import Span
from voxel_weaver.host.events import ModelCalls
from voxel_weaver.llm.answers.asking import FailedAttempt
from voxel_weaver.llm.answers.partial import gist
from voxel_weaver.llm.cache.prefetch import Guess, Prefetcher
from voxel_weaver.llm.calls import Progress, Urgency
from voxel_weaver.llm.figures import table
from voxel_weaver.llm.figures.meters import CallRecord
from voxel_weaver.llm.figures.prometheus import exposition
from voxel_weaver.llm.thinking.assembly import Thinking
from voxel_weaver.llm.thinking.estimating import foretold
from voxel_weaver.llm.thinking.question import Question, Source
from voxel_weaver.scene.errors import VoxelWeaverError
from voxel_weaver.scene.report import ModelCall, Thought, dollars

LOG = logging.getLogger(__name__)
Answer = TypeVar("Answer", bound=BaseModel)
IN_LINE = 30.0
"""Seconds that a question may wait for its turn beside the time that its models have to answer."""
SLACK = 5.0
FORESEEN = ("texture", "lighting", "shots")
"""Kinds of questions that may be asked before the agent that needs them has begun."""
SEPARABLE = frozenset({"parts"})
"""Kinds of which a run may have several that are short and differ in their last words alone."""
HALF_WAY = 1500
"""Characters at which an answer is shown as half done: how long it gets, nobody knows."""
Told = CallRecord | FailedAttempt


@dataclass
class _Asked:
    """One question of a run, however many ask it."""

    task: asyncio.Task[BaseModel | None]
    tells: list[Tell] = field(default_factory=list)


class RunMind:
    """The mind of one run."""

    def __init__(self, run: str, thinking: Thinking, ahead: Callable[[RunMind], None]) -> None:
        self.run = run
        self.calls: list[ModelCall] = []
        self.thinking = thinking
        self._agents: dict[str, str] = {}
        self._thoughts: list[Thought] = []
        self._begin_ahead = ahead
        self._asked: dict[tuple[str, str, str], _Asked] = {}
        self._foreseen: dict[str, tuple[Inquiry, type[BaseModel]]] = {}

    @property
    def awake(self) -> bool:
        return bool(self.thinking.models.named)

    @property
    def kinds(self) -> tuple[str, ...]:
        """What was asked so far."""
        return tuple(self._agents)

    @property
    def thoughts(self) -> tuple[Thought, ...]:
        """What came of each question. What was asked ahead and never needed is no part of the scene."""
        mine = [each for each in self._thoughts if each.kind in self._agents]
        return tuple(each.model_copy(update={"agent": self._agents[each.kind]}) for each in mine)

    @property
    def patience(self) -> float:
        """Seconds after which a question is given up at the latest, its turn in the line included."""
        profile = self.thinking.profile
        return max(profile.deep_s, profile.fast_s) + profile.secondary_s + IN_LINE

    @property
    def allowance(self) -> float:
        """Seconds that an agent gets beside its own, so that its deadline never passes while a model thinks."""
        return self.patience + SLACK if self.awake else 0.0

    async def think(self, inquiry: Inquiry, schema: type[Answer], tell: Tell) -> Answer | None:
        """A model's answer (see Mind.think)."""
        if not self.awake:
            return None
        self._agents.setdefault(inquiry.kind, inquiry.agent)
        asked = self._asking(inquiry, schema)
        asked.tells.append(tell)
        try:
            # Shielded: whoever is sent back asks the same again, and then it is there.
            answer = await asyncio.shield(asked.task)
        finally:
            asked.tells.remove(tell)
        return answer if isinstance(answer, schema) else None

    def foresee(self, inquiry: Inquiry, schema: type[BaseModel]) -> None:
        """Notes what may be asked ahead (see Mind.foresee); it is begun when all of it is known."""
        if not (self.awake and self.thinking.profile.prefetch and inquiry.kind in FORESEEN):
            return
        if not self._foreseen:
            asyncio.get_running_loop().call_soon(self._begin_ahead, self)
        self._foreseen[inquiry.kind] = inquiry, schema

    async def ask_ahead(self, kind: str) -> None:
        """Asks what was foreseen of this kind."""
        if kind in self._foreseen:
            await asyncio.shield(self._asking(*self._foreseen[kind]).task)

    def note(self, told: Told) -> None:
        """Keeps a call that has ended."""
        if isinstance(told, CallRecord):
            self.calls.append(_call(told))

    async def close(self) -> None:
        """Ends whatever is still asked."""
        self.thinking.line.cancel(self.run)
        tasks = [asked.task for asked in self._asked.values() if not asked.task.done()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self.thinking.budget.forget(self.run)

    # --- one question ----------------------------------------------------------------------------------------------

    def _asking(self, inquiry: Inquiry, schema: type[BaseModel]) -> _Asked:
        key = (inquiry.kind, inquiry.version, inquiry.text)
        asked = self._asked.get(key)
        if asked is None:
            tells: list[Tell] = []
            task = asyncio.get_running_loop().create_task(self._answered(inquiry, schema, tells))
            asked = self._asked[key] = _Asked(task, tells)
        return asked

    async def _answered(self, inquiry: Inquiry, schema: type[BaseModel], tells: list[Tell]) -> BaseModel | None:
        question = Question(
            kind=inquiry.kind,
            instructions=inquiry.instructions,
            text=inquiry.text,
            version=inquiry.version,
            run=self.run,
            priority=Urgency.NORMAL,
            separable=inquiry.kind in SEPARABLE,
            deadline_s=self.patience,
        )

        def watch(progress: Progress) -> None:
            length = len(progress.text)
            words = gist(progress.text)
            for tell in tells:
                tell(length / (length + HALF_WAY), words)

        try:
            # What no model answers is answered by an empty answer, which changes nothing: the agent's own counts.
            thought = await self.thinking.thinker.ask(question, schema, schema, watch)
        except VoxelWeaverError as error:
            self._thoughts.append(_told(inquiry, Source.FALLBACK, f"thought offline, since {error}"))
            return None
        except Exception as error:  # whatever breaks in here, the agent has its own answer
            LOG.exception("thinking about %r broke", inquiry.kind)
            words = f"thought offline, since asking broke: {type(error).__name__}"
            self._thoughts.append(_told(inquiry, Source.FALLBACK, words))
            return None
        self._thoughts.append(
            _told(inquiry, thought.source, thought.note).model_copy(
                update={
                    "model": thought.model,
                    "tier": thought.tier.value if thought.tier is not None else "",
                    "attempts": thought.attempts,
                    "seconds": thought.seconds,
                }
            )
        )
        return None if thought.source is Source.FALLBACK else thought.value


def _told(inquiry: Inquiry, source: Source, note: str) -> Thought:
    """What the report says of a question."""
    return Thought(agent=inquiry.agent or "nobody", kind=inquiry.kind, source=source.value, note=note[:1000])


class Minds:
    """The minds of all runs. Make it where the loop runs, and close it there."""

    def __init__(self, thinking: Callable[[Callable[[Told], None]], Thinking], trace: Tracer | None = None) -> None:
        self._trace = trace
        self._numbers = itertools.count(1 << 40)  # far from the numbers of messages
        self._runs: dict[str, RunMind] = {}
        self._looking: asyncio.Task[None] | None = None
        self.thinking = thinking(self._heard)
        self._ahead: Prefetcher[RunMind] = Prefetcher([Guess(kind, _asking_ahead(kind)) for kind in FORESEEN])

    @property
    def idle(self) -> bool:
        """Whether no run thinks with it now."""
        return not self._runs

    @property
    def foretold(self) -> str:
        """One sentence about what a scene will cost; "" where nobody can be asked."""
        return foretold(self.thinking.estimate, self.thinking.profile)

    @property
    def problems(self) -> tuple[str, ...]:
        """What keeps models from being used, in words for the user."""
        return tuple(self.thinking.problems)

    def exposition(self) -> str:
        """All figures, as Prometheus reads them."""
        return exposition(self.thinking.meters.statistics(), self.thinking.line.state())

    def told(self) -> tuple[str, ...]:
        """All figures in lines for people."""
        return tuple(table.lines(self.thinking.meters.statistics(), self.thinking.line.state()))

    def calls(self) -> ModelCalls:
        """How many calls wait and run now, and which servers are left alone."""
        state = self.thinking.line.state()
        shut = tuple(host.name for host in state.hosts if host.breaker not in ("none", "closed"))
        return ModelCalls(state.waiting + state.resting, state.in_flight, state.admits, shut)

    def open(self, run: str) -> RunMind:
        if self._looking is None:
            self._looking = asyncio.get_running_loop().create_task(self.thinking.look_around(), name="look around")
        mind = self._runs[run] = RunMind(run, self.thinking, self._begin_ahead)
        return mind

    async def shut(self, run: str) -> None:
        """A run is over: nothing of it is asked any more."""
        mind = self._runs.pop(run, None)
        if mind is not None:
            self._ahead.end(run, mind.kinds)
            await mind.close()
            if self._trace is not None and mind.kinds:
                self._trace.add(_totals(run, next(self._numbers), time.time(), self.told()))

    async def close(self) -> None:
        for run in tuple(self._runs):
            await self.shut(run)
        await self._ahead.close()
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.gather(self._looking, return_exceptions=True)
        await self.thinking.close()

    def _begin_ahead(self, mind: RunMind) -> None:
        if mind.run in self._runs:
            self._ahead.begin(mind.run, mind)

    def _heard(self, told: Told) -> None:
        """A call has ended, or an answer could not be used: it goes to its run, and to the trace."""
        if told.run in self._runs:
            self._runs[told.run].note(told)
        if self._trace is not None:
            self._trace.add(_span(told, next(self._numbers), time.time()))


def _asking_ahead(kind: str) -> Callable[[RunMind], Awaitable[None]]:
    async def ask(mind: RunMind) -> None:
        await mind.ask_ahead(kind)

    return ask


def _call(record: CallRecord) -> ModelCall:
    return ModelCall(
        kind=record.kind,
        model=f"{record.provider}/{record.model}",
        outcome=record.outcome.value,
        waited=record.waited_s,
        first_token=record.first_token_s,
        seconds=record.seconds,
        attempts=record.attempts,
        prompt_tokens=record.usage.prompt,
        completion_tokens=record.usage.completion,
        cost=record.cost,
        note=record.note[:1000],
    )


def _totals(run: str, number: int, now: float, lines: tuple[str, ...]) -> Span:
    """All figures at the end of a run, as the trace shows them."""
    return Span(number, None, run, "models", "", "totals", 0, now, now, now, "done", "\n".join(lines))


def _span(told: Told, number: int, now: float) -> Span:
    """A call, or the raw text of an answer that could not be used, as the trace shows it."""
    if isinstance(told, FailedAttempt):
        text = f"attempt {told.attempt}: {told.problem}\n{told.raw}"
        return Span(number, None, told.run, "models", "", told.kind, 0, now, now, now, "unusable answer", text)
    sent = now - told.waited_s - told.seconds
    text = (
        f"{told.provider}/{told.model}: {told.usage.prompt} + {told.usage.completion} tokens, first after "
        f"{told.first_token_s:.3f} s, {told.attempts} tries, {dollars(told.cost)} {told.note}"
    )
    outcome = told.outcome.value
    return Span(number, None, told.run, "models", "", told.kind, 0, sent, sent + told.waited_s, now, outcome, text)
