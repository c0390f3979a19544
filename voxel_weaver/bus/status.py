"""Progress on its way to people: the newest status per piece of work, told to subscribers a few times a second.

What subscribers have not seen yet is replaced by what is newer, so an agent may report as often as it likes.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from voxel_weaver.bus.message import Message

LOG = logging.getLogger(__name__)
PAUSE = 0.05


class StatusBoard:
    """Coalesces status messages. The first goes out in the loop's next turn, the following at most every PAUSE s."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.coalesced = 0
        self._clock = clock
        self._subscribers: dict[int, Callable[[Message], None]] = {}
        self._next_subscriber = 0
        self._pending: dict[int, Message] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._told = float("-inf")

    @property
    def watched(self) -> bool:
        return bool(self._subscribers)

    def subscribe(self, callback: Callable[[Message], None]) -> Callable[[], None]:
        """Calls back for every status that is told. Returns what ends it."""
        key = self._next_subscriber
        self._next_subscriber += 1
        self._subscribers[key] = callback

        def unsubscribe() -> None:
            self._subscribers.pop(key, None)

        return unsubscribe

    def post(self, work: int, message: Message) -> None:
        """Keeps this as the newest status of the work."""
        if self._pending.pop(work, None) is not None:
            self.coalesced += 1
        self._pending[work] = message
        if self._timer is None:
            pause = max(0.0, self._told + PAUSE - self._clock())
            self._timer = asyncio.get_running_loop().call_later(pause, self.tell)

    def tell(self) -> None:
        """Tells everything pending now."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._told = self._clock()
        pending, self._pending = self._pending, {}
        for message in pending.values():
            for callback in tuple(self._subscribers.values()):
                try:
                    callback(message)
                except Exception:
                    LOG.exception("a subscriber of status messages failed on %r; it stays subscribed", message)
