"""Our time on Blender's main thread, kept in the session's log: usual ticks, and what is named and timed apart.

Imports no bpy.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from voxel_weaver.blender.live.session import Session, Tick

TICK = "tick"


class Stopwatch:
    """Of one pump. Ticks do not overlap."""

    def __init__(self, session: Session) -> None:
        self._log = session.ticks
        self.clock = session.clock
        self.processor = session.processor
        self._named = self._named_processor = 0.0
        self._did: dict[str, None] = {}  # what the tick was spent on, in order

    def did(self, what: str) -> None:
        """The tick was spent on this as well."""
        self._did[what] = None

    @contextmanager
    def tick(self) -> Iterator[None]:
        """One tick; what is named in it is taken off."""
        self._did.clear()
        self._named = self._named_processor = 0.0
        start, processor = self.clock(), self.processor()
        try:
            yield
        finally:
            worked, now = self.processor() - processor - self._named_processor, self.clock()
            self._log.append(Tick(TICK, now - start - self._named, " ".join(self._did), worked, now))
            self._did.clear()

    @contextmanager
    def named(self, kind: str) -> Iterator[None]:
        """One of the few moments that take as long as they take."""
        start, processor = self.clock(), self.processor()
        try:
            yield
        finally:
            now = self.clock()
            seconds, worked = now - start, self.processor() - processor
            self._named += seconds
            self._named_processor += worked
            self._log.append(Tick(kind, seconds, "", worked, now))
