"""What the bus counts, and the frozen values that it shows: per agent and for the whole bus.

The counting half is plain integers and two bounded windows, written in place by the hot path; everything computed
(percentiles, rates, sums) waits until somebody asks.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence

from pydantic import BaseModel, ConfigDict

from voxel_weaver.bus.breaker import BreakerState

WINDOW = 1024
COUNTERS = (
    "received",
    "asked",
    "completed",
    "failed",
    "cancelled",
    "timed_out",
    "rejected",
    "dropped",
    "late",
)


class Tally:
    """The counters of one agent. Percentiles are over the last WINDOW answers; the maxima are over all."""

    __slots__ = (*COUNTERS, "longest_service", "longest_wait", "services", "waits")

    def __init__(self) -> None:
        self.received = 0
        self.asked = 0
        self.completed = 0
        self.failed = 0
        self.cancelled = 0
        self.timed_out = 0
        self.rejected = 0
        self.dropped = 0
        self.late = 0
        self.waits: deque[float] = deque(maxlen=WINDOW)
        self.services: deque[float] = deque(maxlen=WINDOW)
        self.longest_wait = 0.0
        self.longest_service = 0.0

    def served(self, wait: float, service: float) -> None:
        """Notes the two times of work that ran to its end, well or badly."""
        self.waits.append(wait)
        self.services.append(service)
        if wait > self.longest_wait:
            self.longest_wait = wait
        if service > self.longest_service:
            self.longest_service = service

    def absorb(self, other: Tally) -> None:
        """Adds the counters of an agent that has gone, so that the sums over the bus stay true."""
        for name in COUNTERS:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.waits.extend(other.waits)
        self.services.extend(other.services)
        self.longest_wait = max(self.longest_wait, other.longest_wait)
        self.longest_service = max(self.longest_service, other.longest_service)


class _Shown(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Spread(_Shown):
    """Times in seconds."""

    p50: float = 0.0
    p95: float = 0.0
    max: float = 0.0


class Counts(_Shown):
    """What became of the requests.

    received = completed + failed + cancelled + timed_out + rejected + dropped + what is queued or running.
    sent counts requests and answers; late counts answers that nobody waited for any more.
    """

    received: int = 0
    sent: int = 0
    completed: int = 0
    failed: int = 0
    cancelled: int = 0
    timed_out: int = 0
    rejected: int = 0
    dropped: int = 0
    late: int = 0
    queued: int = 0
    running: int = 0
    waiting: Spread = Spread()
    service: Spread = Spread()
    success_rate: float | None = None


class AgentStatistics(Counts):
    """The counts of one agent, its queue and its breaker."""

    name: str
    pool: str = ""
    workers: int = 0
    waited_for_room: int = 0
    breaker: BreakerState = BreakerState.CLOSED
    breaker_opened: int = 0
    retried: int = 0


class BusStatistics(_Shown):
    """The whole bus: `total` is the sum over the agents; requests to nobody are counted apart."""

    agents: tuple[AgentStatistics, ...]
    total: Counts
    unknown_recipients: int
    open_runs: int
    stalled: float
    not_recorded: int


def spread(times: Sequence[float], longest: float) -> Spread:
    """Median and 95th percentile by nearest rank."""
    if not times:
        return Spread(max=longest)
    ordered = sorted(times)
    last = len(ordered) - 1
    return Spread(p50=ordered[round(last * 0.5)], p95=ordered[round(last * 0.95)], max=longest)


def success_rate(completed: int, failed: int, timed_out: int) -> float | None:
    """The share of judged requests that got an answer; None while nothing was judged."""
    judged = completed + failed + timed_out
    return completed / judged if judged else None


def counts(tallies: Iterable[Tally], *, queued: int, running: int) -> Counts:
    """Adds tallies up."""
    listed = tuple(tallies)
    waits = [wait for tally in listed for wait in tally.waits]
    services = [service for tally in listed for service in tally.services]
    completed = sum(tally.completed for tally in listed)
    failed = sum(tally.failed for tally in listed)
    timed_out = sum(tally.timed_out for tally in listed)
    return Counts(
        received=sum(tally.received for tally in listed),
        sent=sum(tally.asked + tally.completed + tally.failed for tally in listed),
        completed=completed,
        failed=failed,
        cancelled=sum(tally.cancelled for tally in listed),
        timed_out=timed_out,
        rejected=sum(tally.rejected for tally in listed),
        dropped=sum(tally.dropped for tally in listed),
        late=sum(tally.late for tally in listed),
        queued=queued,
        running=running,
        waiting=spread(waits, max((tally.longest_wait for tally in listed), default=0.0)),
        service=spread(services, max((tally.longest_service for tally in listed), default=0.0)),
        success_rate=success_rate(completed, failed, timed_out),
    )
