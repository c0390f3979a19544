"""What is counted of all calls: how many, how long, how much, and what became of them.

The counting half is plain numbers and bounded windows; sums and percentiles wait until somebody looks. It holds no text
of a prompt or an answer, and asks nobody anything.
"""

from __future__ import annotations

import logging
from collections import Counter, deque
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from voxel_weaver.llm.calls import Call, Reply, Usage

LOG = logging.getLogger(__name__)
WINDOW = 1024


class Outcome(StrEnum):
    """What became of somebody's request. Each has exactly one."""

    ANSWERED = "answered"
    FAILED = "failed"
    CANCELLED = "cancelled"
    TIMED_OUT = "timed_out"
    REJECTED = "rejected"


class CallRecord(NamedTuple):
    """One request that has ended, as the trace shows it. Times in seconds; `cost` None where nobody knows."""

    run: str
    kind: str
    provider: str
    model: str
    outcome: Outcome
    waited_s: float = 0.0
    first_token_s: float = 0.0
    seconds: float = 0.0
    attempts: int = 0
    usage: Usage = Usage()
    cost: float | None = None
    shared: bool = False
    batched: int = 1
    note: str = ""


class _Shown(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Times(_Shown):
    """Seconds: percentiles over the last WINDOW, the maximum and the sum over all."""

    count: int = 0
    p50: float = 0.0
    p95: float = 0.0
    max: float = 0.0
    sum: float = 0.0


class ModelStatistics(_Shown):
    """Totals. asked = answered + failed + cancelled + timed_out + rejected + what waits or runs; shared is within.

    `most_waiting` is how many waited at once at most, `tries` are calls made to providers, `timeouts` those that ran
    out of time and the deadlines that passed. `hits` and `misses` are the cache's, `near` the hits by meaning among
    them.
    """

    asked: int = 0
    most_waiting: int = 0
    answered: int = 0
    failed: int = 0
    cancelled: int = 0
    timed_out: int = 0
    rejected: int = 0
    shared: int = 0
    batched: int = 0
    tries: int = 0
    retries: int = 0
    timeouts: int = 0
    hits: int = 0
    near: int = 0
    misses: int = 0
    fallbacks: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float = 0.0
    unpriced: int = 0
    waiting: Times = Times()
    first_token: Times = Times()
    service: Times = Times()
    calls_by_model: tuple[tuple[str, int], ...] = ()
    fallbacks_by_kind: tuple[tuple[str, int], ...] = ()

    @property
    def hit_rate(self) -> float | None:
        """The share of looks into the cache that found an answer; None while nobody looked."""
        looks = self.hits + self.misses
        return self.hits / looks if looks else None


class _Window:
    __slots__ = ("count", "last", "longest", "sum")

    def __init__(self) -> None:
        self.last: deque[float] = deque(maxlen=WINDOW)
        self.count = 0
        self.sum = 0.0
        self.longest = 0.0

    def note(self, seconds: float) -> None:
        self.last.append(seconds)
        self.count += 1
        self.sum += seconds
        self.longest = max(self.longest, seconds)

    def times(self) -> Times:
        return Times(
            count=self.count, p50=_rank(self.last, 0.5), p95=_rank(self.last, 0.95), max=self.longest, sum=self.sum
        )


class Meters:
    """Counts for one queue, its cache and its thinker. `tell` hears of every request that has ended, for the trace."""

    def __init__(self, tell: Callable[[CallRecord], None] | None = None) -> None:
        self._tell = tell
        self._counts: Counter[str] = Counter()
        self._models: Counter[str] = Counter()
        self._fallbacks: Counter[str] = Counter()
        self._cost = 0.0
        self._waiting = _Window()
        self._first_token = _Window()
        self._service = _Window()

    def asked(self) -> None:
        """Somebody asked, whatever becomes of it."""
        self._counts["asked"] += 1

    def stood(self, waiting: int) -> None:
        """So many calls wait now."""
        self._counts["most_waiting"] = max(self._counts["most_waiting"], waiting)

    def tried(self, model: str) -> None:
        """A provider was called."""
        self._counts["tries"] += 1
        self._models[model] += 1

    def ran_late(self) -> None:
        """A try, or somebody's patience with it, came to the end of its time."""
        self._counts["timeouts"] += 1

    def retried(self) -> None:
        """A call will be tried again."""
        self._counts["retries"] += 1

    def ended(self, record: CallRecord) -> None:
        """A request has its end. What a shared call cost counts once, with the request that began it."""
        self._counts[record.outcome.value] += 1
        self._counts["timeouts"] += record.outcome is Outcome.TIMED_OUT
        if record.outcome is Outcome.ANSWERED:
            self._answered(record)
        if self._tell is not None:
            try:
                self._tell(record)
            except Exception:  # whoever listens, the count goes on
                LOG.exception("a listener to model calls failed")

    def looked_up(self, *, hit: bool) -> None:
        """Somebody looked into the cache."""
        self._counts["hits" if hit else "misses"] += 1

    def turned_near(self) -> None:
        """A look that was counted as a miss found a near match after all."""
        self._counts["misses"] -= 1
        self._counts["hits"] += 1
        self._counts["near"] += 1

    def fell_back(self, kind: str) -> None:
        """An agent used its fallback instead of a model's answer."""
        self._counts["fallbacks"] += 1
        self._fallbacks[kind] += 1

    def spent(self, usage: Usage, cost: float | None) -> None:
        """A try came to its end and used this, whether or not anybody still wanted the answer."""
        self._counts["prompt_tokens"] += usage.prompt
        self._counts["completion_tokens"] += usage.completion
        self._counts["unpriced"] += cost is None
        self._cost += cost or 0.0

    def statistics(self) -> ModelStatistics:
        """All totals, now."""
        return ModelStatistics(
            **{name: number for name, number in self._counts.items() if name in ModelStatistics.model_fields},
            cost=self._cost,
            waiting=self._waiting.times(),
            first_token=self._first_token.times(),
            service=self._service.times(),
            calls_by_model=tuple(sorted(self._models.items())),
            fallbacks_by_kind=tuple(sorted(self._fallbacks.items())),
        )

    def _answered(self, record: CallRecord) -> None:
        self._waiting.note(record.waited_s)
        if record.shared:
            self._counts["shared"] += 1
            return
        self._counts["batched"] += record.batched > 1
        self._first_token.note(record.first_token_s)
        self._service.note(record.seconds)


def record_of(
    call: Call,
    answer: Reply | Exception,
    outcome: Outcome,
    waited: float,
    attempts: int,
    cost: float | None,
    *,
    shared: bool,
) -> CallRecord:
    """What is noted of a request that has this end."""
    record = CallRecord(
        call.run, call.kind, call.provider, call.model, outcome, waited, attempts=attempts, shared=shared
    )
    if not isinstance(answer, Reply):
        return record._replace(note=str(answer))
    return record._replace(
        first_token_s=answer.first_token_s,
        seconds=answer.seconds,
        usage=answer.usage,
        cost=cost,
        batched=answer.batched,
    )


def _rank(times: Sequence[float], share: float) -> float:
    """The percentile by nearest rank."""
    ordered = sorted(times)
    return ordered[round((len(ordered) - 1) * share)] if ordered else 0.0
