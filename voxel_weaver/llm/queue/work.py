"""A call on its way, and the tickets of those who asked for it: each is answered exactly once, come what may.

It knows no queue and no provider; who owns it moves it along.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Generator
from enum import Enum
from typing import Protocol

from voxel_weaver.llm.calling.line import Watch
from voxel_weaver.llm.calls import Call, Progress, Reply
from voxel_weaver.scene.errors import VoxelWeaverError

LOG = logging.getLogger(__name__)
Answer = Reply | VoxelWeaverError
Callback = Callable[[Answer], None]


class Stage(Enum):
    """Where a call is."""

    NEW = "new"
    WAITING = "waiting"
    RESTING = "resting"
    RUNNING = "running"
    ENDED = "ended"


class Held(Protocol):
    """What a running call holds."""

    def stop(self) -> None:
        """Stops the call where nobody wants it any more."""
        ...


class Ticket:
    """One caller's claim to an answer. Await it, or give a callback; it may be cancelled without harm to others.

    The future's own callback is what tells everybody, so that nothing is told twice whichever way it ended.
    """

    __slots__ = ("_abandon", "_callback", "_future", "asked", "call", "shared", "timer", "watch", "work")

    def __init__(
        self,
        call: Call,
        asked: float,
        future: asyncio.Future[Reply],
        *,
        abandon: Callable[[Ticket], None],
        callback: Callback | None = None,
        watch: Watch | None = None,
    ) -> None:
        self.call = call
        self.asked = asked
        self.watch = watch
        self.work: Work | None = None
        self.shared = False
        self.timer: asyncio.TimerHandle | None = None
        self._callback = callback
        self._abandon = abandon
        self._future = future
        future.add_done_callback(self._told)

    def __await__(self) -> Generator[None, None, Reply]:
        return self._future.__await__()

    @property
    def done(self) -> bool:
        return self._future.done()

    def cancel(self) -> None:
        """Gives up this claim; the call goes on for others, and is cancelled when this was the last."""
        self._abandon(self)

    def tell(self, progress: Progress) -> None:
        """Tells whoever watches; one that fails is told no more."""
        if self.watch is None:
            return
        try:
            self.watch(progress)
        except Exception:  # whoever watches, the answer comes, and others are told
            self.watch = None
            LOG.exception("a watcher of a model call of kind %r failed", self.call.kind)

    def settle(self, answer: Answer) -> bool:
        """Gives the answer; False where there was one already."""
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None
        if self._future.done():
            return False
        if isinstance(answer, Reply):
            self._future.set_result(answer)
        else:
            self._future.set_exception(answer)
        return True

    def _told(self, future: asyncio.Future[Reply]) -> None:
        if future.cancelled():
            self._abandon(self)  # Whoever awaited was cancelled, and asyncio cancelled what it awaited.
            return
        answer = future.exception() or future.result()  # Looking at it also tells asyncio that somebody did.
        callback, self._callback = self._callback, None
        if callback is None or not isinstance(answer, Reply | VoxelWeaverError):
            return
        try:
            callback(answer)
        except Exception:  # a caller's own fault harms nobody else
            LOG.exception("the callback of a model call of kind %r failed", self.call.kind)


class Work:
    """One call, however many asked for it. `entered` is when it last joined the lanes, `attempts` how often it ran."""

    __slots__ = (
        *("alone", "attempts", "background", "call", "entered", "host", "id", "place", "priority", "since"),
        *("stage", "task", "tickets", "timer", "tokens"),
    )

    def __init__(self, id: int, call: Call, host: str, tokens: int, now: float) -> None:
        self.id = id
        self.call = call
        self.host = host
        self.tokens = tokens
        self.priority = call.priority
        self.background = call.background
        self.since = now
        self.entered = now
        self.attempts = 0
        self.alone = False
        self.stage = Stage.NEW
        self.tickets: list[Ticket] = []
        self.place: Held | None = None
        self.task: asyncio.Task[Answer] | None = None
        self.timer: asyncio.TimerHandle | None = None

    def watch(self, progress: Progress) -> None:
        """Passes progress on to all who wanted to hear of it."""
        for ticket in self.tickets:
            ticket.tell(progress)
