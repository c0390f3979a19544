"""All open work, sorted by deadline, and the bus's clock, which stands still while the loop is stalled.

One timer serves every deadline: work lies in buckets of 1/64 s, and entering or leaving is one dictionary operation,
where a `call_later` per request costs as much as the rest of the bus. The same timer measures how late it is called:
Blender can hold Python's lock for seconds, and that lateness is subtracted, so a stall makes nobody late.
The timer runs only while something with a deadline is open.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable, Iterator
from typing import Any, Generic, Protocol, TypeVar

TICKS = 64
LONGEST_PAUSE = 0.05
TOLERANCE = 0.05


class Due(Protocol):
    """What the register needs to know of work: the bucket that it lies in."""

    bucket: dict[int, Any]


Work = TypeVar("Work", bound=Due)


class StallMeter:
    """The bus's clock: the given clock less the stalls. Pure arithmetic; whoever keeps a timer feeds it."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        self.stalled = 0.0
        self._counted_until = float("-inf")

    def now(self) -> float:
        return self.clock() - self.stalled

    def called(self, due: float) -> bool:
        """Notes that a timer due at `due` (on the given clock) is called now. True where the loop was stalled."""
        now = self.clock()
        if now - due <= TOLERANCE:
            return False
        # Several timers may see the same stall: it counts once.
        self.stalled += max(0.0, now - max(due, self._counted_until))
        self._counted_until = now
        return True


class Deadlines(Generic[Work]):
    """Open work in buckets. `expire` is called for work whose deadline passed; the work stays open until it leaves."""

    def __init__(self, meter: StallMeter, expire: Callable[[Work], None]) -> None:
        self.meter = meter
        self.endless: dict[int, Work] = {}
        self._buckets: dict[int, dict[int, Work]] = {}
        self._ticks: list[int] = []
        self._expire = expire
        self._loop: asyncio.AbstractEventLoop | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._timer_due = 0.0
        self._judged = 0.0

    def start(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def close(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._loop = None

    def bucket_of(self, due: float) -> dict[int, Work]:
        """The bucket for this deadline, which is in [tick, tick + 1) / TICKS; work is put into it by its id."""
        tick = int(due * TICKS)
        try:
            return self._buckets[tick]
        except KeyError:
            return self._new_bucket(tick)

    def _new_bucket(self, tick: int) -> dict[int, Work]:
        bucket: dict[int, Work] = {}
        self._buckets[tick] = bucket
        heapq.heappush(self._ticks, tick)
        if self._timer is None:
            self._judged = self.meter.now()
        if self._ticks[0] == tick:
            self._arm()
        return bucket

    def open(self) -> Iterator[Work]:
        """Everything that has not left, oldest deadline not necessarily first."""
        yield from tuple(self.endless.values())
        for bucket in tuple(self._buckets.values()):
            yield from tuple(bucket.values())

    def _arm(self) -> None:
        if self._loop is None:
            return
        clock_now = self.meter.clock()
        pause = min(LONGEST_PAUSE, max(0.0, (self._ticks[0] + 1) / TICKS - (clock_now - self.meter.stalled)))
        if self._timer is not None:
            if self._timer_due <= clock_now + pause:
                return
            self._timer.cancel()
        self._timer_due = clock_now + pause
        self._timer = self._loop.call_later(pause, self._called)

    def _called(self) -> None:
        self._timer = None
        stalled = self.meter.called(self._timer_due)
        now = self.meter.now()
        # After a stall, answers that are ready still have to be delivered by the loop: judge as of the time before it.
        self._judge(self._judged if stalled else now)
        self._judged = now
        if any(self._buckets.values()):
            self._arm()
        else:
            self._buckets.clear()
            self._ticks.clear()

    def _judge(self, now: float) -> None:
        while self._ticks and (self._ticks[0] + 1) / TICKS <= now:
            bucket = self._buckets.pop(heapq.heappop(self._ticks))
            for key, work in tuple(bucket.items()):
                # Expired work is open until it has really stopped; the bucket it lies in only lost its deadline.
                self.endless[key] = work
                work.bucket = self.endless
                self._expire(work)
