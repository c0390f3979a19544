"""What the panel, the trace and the statistics see of the queue: frozen values, taken at one moment."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import BaseModel, ConfigDict

from voxel_weaver.llm.limits.hosts import Host, Semaphore
from voxel_weaver.llm.queue.admission import Admission
from voxel_weaver.llm.queue.workers import Workers


class _Shown(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class HostState(_Shown):
    """One server. `adaptive` is what it is trusted with now; `slots` what it says it has; `held_s` asked for by it."""

    name: str
    in_flight: int = 0
    limit: int = 0
    adaptive: int = 0
    slots: int | None = None
    breaker: str = "none"
    held_s: float = 0.0
    requests_last_minute: float = 0.0
    tokens_last_minute: float = 0.0


class QueueState(_Shown):
    """The queue. `resting` are calls that wait out the pause before another try; `admits` is how many may run at most.

    `admits` is the least of workers, semaphore, and the hosts' and adaptive limits added up.
    """

    profile: str
    waiting: int = 0
    waiting_low: int = 0
    waiting_for_room: int = 0
    resting: int = 0
    in_flight: int = 0
    admits: int = 0
    workers: int = 0
    semaphore: int = 0
    semaphore_taken: int = 0
    fill: float = 0.0
    background: bool = False
    pressure: bool = False
    closing: bool = False
    hosts: tuple[HostState, ...] = ()


def queue_state(
    workers: Workers, hosts: Iterable[Host], semaphore: Semaphore, admission: Admission, now: float
) -> QueueState:
    """All that there is to see, now."""
    profile, lanes = workers.profile, workers.waiting.lanes
    shown = host_states(hosts, now)
    given = sum(host.adaptive for host in shown)
    return QueueState(
        profile=profile.name,
        waiting=len(lanes),
        waiting_low=lanes.low,
        waiting_for_room=lanes.waiting_for_room,
        resting=workers.resting,
        in_flight=len(workers.running),
        admits=min(profile.workers, semaphore.places, given),
        workers=profile.workers,
        semaphore=semaphore.places,
        semaphore_taken=semaphore.taken,
        fill=lanes.fill,
        background=admission.pressure.allowed,
        pressure=admission.pressure.off,
        closing=admission.closing,
        hosts=shown,
    )


def host_states(hosts: Iterable[Host], now: float) -> tuple[HostState, ...]:
    """What there is to see of servers, now."""
    return tuple(
        HostState(
            name=host.name,
            in_flight=host.in_flight,
            limit=host.limit,
            adaptive=min(host.limit, host.adaptive.limit),
            slots=host.slots,
            breaker=str(host.guard.state) if host.guard is not None else "none",
            held_s=host.held(now),
            requests_last_minute=host.requests.used(now),
            tokens_last_minute=host.tokens.used(now),
        )
        for host in hosts
    )
