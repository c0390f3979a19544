"""The calls that wait: a high and a low stack for each host, priorities inside them, ageing, and one bound over all.

It decides and counts, and tells its caller what found no place; it neither waits nor answers anybody.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from voxel_weaver.llm.queue.stacks import Stack, Waiting


class Overflow(StrEnum):
    """What happens to a call for which there is no room."""

    WAIT = "wait"
    REJECT = "reject"
    DROP_OLDEST = "drop_oldest"
    DROP_NEWEST = "drop_newest"


class Order(StrEnum):
    """Who goes first among calls of the same priority."""

    LIFO = "lifo"
    FIFO = "fifo"


class LanePolicy(BaseModel):
    """How calls wait. `ageing` is after how many seconds a call no longer stands behind all newer ones; None: never."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    capacity: int = Field(default=1000, ge=1)
    overflow: Overflow = Overflow.REJECT
    order: Order = Order.LIFO
    ageing: float | None = Field(default=60.0, gt=0)


class Seated(Waiting, Protocol):
    """What the lanes need to know of a call that waits."""

    host: str
    background: bool


Work = TypeVar("Work", bound=Seated)


class Lanes(Generic[Work]):
    """High before low, urgent before less urgent, newest (or oldest) first; what has aged gets every second turn.

    Every second, not the first: a thousand calls may have aged together, and what is urgent must not wait behind them.
    """

    def __init__(self, policy: LanePolicy, *, bounded: bool = True) -> None:
        self.policy = policy
        self._bounded = bounded
        self._count = 0
        self._stacks: dict[tuple[str, bool], Stack[Work]] = {}
        self._room: Lanes[Work] | None = None
        self._aged_had_its_turn = False

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Work]:
        """All that wait, those for room among them; in no order that means anything."""
        for stack in self._stacks.values():
            yield from stack
        if self._room is not None:
            yield from self._room

    @property
    def fill(self) -> float:
        """How full the lanes are: 0 empty, 1 full."""
        return self._count / self.policy.capacity

    @property
    def low(self) -> int:
        """How many background calls wait."""
        return sum(len(stack) for (_, background), stack in self._stacks.items() if background)

    @property
    def waiting_for_room(self) -> int:
        return len(self._room) if self._room is not None else 0

    def use(self, policy: LanePolicy) -> None:
        """Changes the rules for what waits and what comes. What waits stays, even above a smaller bound."""
        self.policy = policy
        if self._room is not None:
            self._room.use(policy)
        self._admit()

    def offer(self, work: Work) -> Work | None:
        """Takes a call in. Returns the one that found no place because of it, which may be itself."""
        if self._bounded and self._count >= self.policy.capacity:
            return self._overflow(work)
        self.readmit(work)
        return None

    def readmit(self, work: Work) -> None:
        """Takes a call in that had its place before: a retry is never lost to the bound."""
        key = (work.host, work.background)
        stack = self._stacks.get(key)
        if stack is None:
            stack = self._stacks[key] = Stack()
        stack.add(work)
        self._count += 1

    def choose(self, now: float, hosts: Collection[str], *, background: bool = True) -> Work | None:
        """The call that goes next to one of these hosts, left where it is; None where none may go."""
        aged = None if self._aged_had_its_turn else self._aged(now, hosts, background)
        return (
            aged
            or self._urgent(hosts, background=False)
            or (self._urgent(hosts, background=True) if background else None)
        )

    def take(self, work: Work, now: float) -> None:
        """Takes out the call that was chosen."""
        ageing = self.policy.ageing
        self._aged_had_its_turn = ageing is not None and now - work.entered >= ageing and not self._aged_had_its_turn
        self.remove(work)

    def remove(self, work: Work) -> bool:
        """Takes out this call wherever it waits; False where it does not wait here."""
        stack = self._stacks.get((work.host, work.background))
        if stack is not None and stack.remove(work):
            self._count -= 1
            self._admit()
            return True
        return self._room is not None and self._room.remove(work)

    def _urgent(self, hosts: Collection[str], *, background: bool) -> Work | None:
        last = self.policy.order is Order.LIFO
        best: Work | None = None
        for host in hosts:
            stack = self._stacks.get((host, background))
            work = stack.urgent(last=last) if stack else None
            if work is not None and (best is None or self._rank(work) < self._rank(best)):
                best = work
        return best

    def _rank(self, work: Work) -> tuple[int, float]:
        return work.priority, -work.entered if self.policy.order is Order.LIFO else work.entered

    def _aged(self, now: float, hosts: Collection[str], background: bool) -> Work | None:
        ageing = self.policy.ageing
        if ageing is None:
            return None
        oldest: Work | None = None
        for (host, low), stack in self._stacks.items():
            work = stack.oldest() if host in hosts and (background or not low) else None
            if work is not None and now - work.entered >= ageing and (oldest is None or work.entered < oldest.entered):
                oldest = work
        return oldest

    def _overflow(self, work: Work) -> Work | None:
        overflow = self.policy.overflow
        if overflow is Overflow.REJECT:
            return work
        if overflow is Overflow.WAIT:
            if self._room is None:
                self._room = Lanes(self.policy, bounded=False)
            return self._room.offer(work)
        stack = max((stack for stack in self._stacks.values() if stack), key=Stack.least)
        low, priority = stack.least()
        if (low, priority) < (work.background, work.priority):
            return work  # Dropping something more urgent for it would invert the priorities.
        if overflow is Overflow.DROP_NEWEST and (low, priority) == (work.background, work.priority):
            return work
        victim = stack.dispensable(last=overflow is Overflow.DROP_NEWEST)
        stack.remove(victim)
        self._count -= 1
        self.readmit(work)
        return victim

    def _admit(self) -> None:
        while self._room and self._count < self.policy.capacity:
            hosts = {host for host, _ in self._room._stacks}
            work = self._room._urgent(hosts, background=False) or self._room._urgent(hosts, background=True)
            if work is None:
                return
            self._room.remove(work)
            self.readmit(work)
