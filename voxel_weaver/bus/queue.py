"""The queue in front of an agent: levels by priority, first or last in first out inside a level, ageing, and a bound.

It decides and counts, and tells its caller what it refused; it neither waits nor answers anybody. Work that waits for
room (policy WAIT) stands in a second queue behind the first, so that a sender needs nothing but its own answer.
"""

from __future__ import annotations

from collections import OrderedDict
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from voxel_weaver.bus.message import Priority
from voxel_weaver.scene.errors import SettingRefused


class Overflow(StrEnum):
    """What happens to work for which there is no room."""

    WAIT = "wait"
    REJECT = "reject"
    DROP_OLDEST = "drop_oldest"
    DROP_NEWEST = "drop_newest"


class Order(StrEnum):
    """Who goes first inside one level of priority."""

    FIFO = "fifo"
    LIFO = "lifo"


class QueuePolicy(BaseModel):
    """How a queue behaves. `ageing` is the time after which waiting work counts as one level (10) more urgent."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    capacity: int | None = Field(default=10_000, ge=1)
    overflow: Overflow = Overflow.WAIT
    order: Order = Order.FIFO
    ageing: float | None = Field(default=1.0, gt=0)


class Queued(Protocol):
    """What a queue needs to know of a piece of work."""

    id: int
    priority: int
    sent: float


Work = TypeVar("Work", bound=Queued)
LEVEL = 10


class WorkQueue(Generic[Work]):
    """Work ordered by urgency.

    A level is an OrderedDict by id, not a deque: cancelled and expired work leaves at once and in constant time, so the
    bound and the depth are always true. Ageing is linear, thus a fixed handicap per level: work counts as sent at
    `sent + handicap`, and the smallest such time goes first.
    """

    def __init__(self, policy: QueuePolicy) -> None:
        self.policy = policy
        self.waited = 0
        self.rejected = 0
        self.dropped = 0
        self._count = 0
        self._capacity = policy.capacity
        self._last_first = policy.order is Order.LIFO
        self._ageing = policy.ageing
        self._by_priority: dict[int, OrderedDict[int, Work]] = {}
        self._levels: list[tuple[int, float, OrderedDict[int, Work]]] = []
        self._room: WorkQueue[Work] | None = None

    def __len__(self) -> int:
        return self._count

    @property
    def waiting_for_room(self) -> int:
        return len(self._room) if self._room is not None else 0

    def offer(self, work: Work) -> Work | None:
        """Takes work in. Returns the work that found no place because of it, which may be itself."""
        level = self._by_priority.get(work.priority)
        if level is None:
            level = self._new_level(work.priority)
        if self._capacity is not None and self._count >= self._capacity:
            return self._overflow(work, level)
        level[work.id] = work
        self._count += 1
        return None

    def pop(self, now: float) -> Work | None:
        """Takes out the most urgent work, or None where there is none."""
        chosen: OrderedDict[int, Work] | None = None
        advantage = 0.0
        for _, handicap, level in self._levels:
            if not level:
                continue
            if chosen is None:
                chosen, advantage = level, handicap
            elif self._ageing is None:
                break
            elif _oldest(level).sent + handicap < _oldest(chosen).sent + advantage:
                chosen, advantage = level, handicap
        if chosen is None:
            return None
        last = self._last_first and not self._starves(_oldest(chosen), now)
        work = chosen.popitem(last=last)[1]
        self._count -= 1
        if self._room is not None:
            self._admit(now)
        return work

    def remove(self, work: Work, now: float) -> bool:
        """Takes out this work wherever it waits; False where it does not wait here."""
        level = self._by_priority.get(work.priority)
        if level is not None and level.pop(work.id, None) is not None:
            self._count -= 1
            if self._room is not None:
                self._admit(now)
            return True
        return self._room is not None and self._room.remove(work, now)

    def drain(self, now: float) -> list[Work]:
        """Takes out everything, most urgent first."""
        taken: list[Work] = []
        while (work := self.pop(now)) is not None:
            taken.append(work)
        return taken

    def _new_level(self, priority: int) -> OrderedDict[int, Work]:
        if not isinstance(priority, int) or not Priority.CRITICAL <= priority <= Priority.LOW:
            raise SettingRefused(
                f"priority {priority!r} is outside 0 (critical) to 30 (low); use a whole number between"
            )
        level: OrderedDict[int, Work] = OrderedDict()
        self._by_priority[priority] = level
        handicap = priority / LEVEL * (self._ageing or 0.0)
        self._levels.append((priority, handicap, level))
        self._levels.sort(key=lambda entry: entry[0])
        return level

    def _starves(self, oldest: Work, now: float) -> bool:
        """Last in first out would leave the oldest waiting for ever: past its time to rise above all, it goes first."""
        return self._ageing is not None and now - oldest.sent > self._ageing * (1 + oldest.priority / LEVEL)

    def _overflow(self, work: Work, level: OrderedDict[int, Work]) -> Work | None:
        overflow = self.policy.overflow
        if overflow is Overflow.WAIT:
            if self._room is None:
                self._room = WorkQueue(self.policy.model_copy(update={"capacity": None}))
            self.waited += 1
            return self._room.offer(work)
        if overflow is Overflow.REJECT:
            self.rejected += 1
            return work
        self.dropped += 1
        least = next(entry for entry in reversed(self._levels) if entry[2])
        if least[0] < work.priority:
            return work  # Dropping something more urgent for it would invert the priorities.
        if overflow is Overflow.DROP_NEWEST and least[0] == work.priority:
            return work
        victim = least[2].popitem(last=overflow is Overflow.DROP_NEWEST)[1]
        level[work.id] = work
        return victim

    def _admit(self, now: float) -> None:
        if self._room is not None and (work := self._room.pop(now)) is not None:
            self._by_priority[work.priority][work.id] = work
            self._count += 1


def _oldest(level: OrderedDict[int, Work]) -> Work:
    return next(iter(level.values()))
