"""The calls that wait: in their lanes, and among those that may be asked together; always in both or in none.

It moves calls in and out; which one goes next, and when, is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable

from voxel_weaver.llm.queue.batching import Batcher
from voxel_weaver.llm.queue.lanes import LanePolicy, Lanes
from voxel_weaver.llm.queue.work import Stage, Work


class Waiting:
    """Whatever enters has the stage WAITING until it leaves."""

    def __init__(self, policy: LanePolicy, clock: Callable[[], float]) -> None:
        self.lanes: Lanes[Work] = Lanes(policy)
        self.batcher = Batcher()
        self._clock = clock

    def __len__(self) -> int:
        return len(self.lanes)

    def offer(self, work: Work) -> Work | None:
        """Lets a new call wait; returns the one that found no place because of it."""
        work.stage = Stage.WAITING
        victim = self.lanes.offer(work)
        if victim is not work:
            self.batcher.came(work)
        if victim is not None:
            self.batcher.went(victim)
            victim.stage = Stage.ENDED
        return victim

    def readmit(self, work: Work) -> None:
        """Lets a call wait again, from now on."""
        work.stage = Stage.WAITING
        work.entered = self._clock()
        self.lanes.readmit(work)
        self.batcher.came(work)

    def leave(self, work: Work) -> None:
        """Takes a call out, whatever its turn."""
        self.lanes.remove(work)
        self.batcher.went(work)

    def take(self, work: Work, now: float) -> None:
        """Takes the call out whose turn it is."""
        self.lanes.take(work, now)
        self.batcher.went(work)

    def take_mates(self, work: Work) -> tuple[Work, ...]:
        """Takes out those that go into one prompt with this one, where that pays."""
        mates = self.batcher.mates(work)
        for mate in mates:
            self.leave(mate)
        return mates

    def urge(self, work: Work, priority: int, *, background: bool) -> None:
        """Somebody more urgent asked for the same call, waiting or not."""
        waits = work.stage is Stage.WAITING
        if waits:
            self.leave(work)
        work.priority = min(work.priority, priority)
        work.background = work.background and background
        if waits:
            self.readmit(work)
