"""What a thinker needs of whatever stands between it and the providers: a place to put a call, and an answer to await.

Two stand behind it: the queue with its workers, and the plain way that makes one call after the other.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from voxel_weaver.llm.calls import Call, Progress, Reply

Watch = Callable[[Progress], None]
"""Hears how far an answer is, now and then; an error in it is logged and harms nobody."""


class Line(Protocol):
    """A way to have calls made, under every limit there is."""

    async def ask(self, call: Call, watch: Watch | None = None) -> Reply:
        """The complete answer; raises a Fault, QueueFull, BreakerOpen, DeadlinePassed or RunCancelled.

        Cancelling the awaiting task cancels this caller's part of the call, and the call itself when it was the last.
        """
        ...

    def cancel(self, run: str) -> int:
        """Cancels everything that this run has waiting or running; how many calls that were."""
        ...

    async def close(self, seconds: float = 0.0) -> None:
        """Takes nothing new, lets what is there finish for so many seconds, then cancels the rest. Nothing is lost."""
        ...
