"""The pace: how often what is seen may change. It knows the time between ticks alone, and imports no bpy."""

from __future__ import annotations

import math

INTERVAL = 0.02
"""Seconds between two ticks while a run is alive; without one there is no timer at all."""


class Pace:
    """How often what is seen may change. A redraw takes long on a slow display or in a heavy file; the time that
    Blender is away after a tick that touched the view is its price, and growth may cost a third of the time."""

    def __init__(self) -> None:
        self.touched = False  # this tick is followed by a redraw
        self.grew = False  # for the sake of growth
        self.is_drawing = False  # Blender redraws of itself
        self.price = 0.0
        self._last = -math.inf
        self._now = 0.0
        self._ended = math.inf
        self._worked = 0.0  # in ticks since growth, without what Blender was away

    def begins(self, now: float) -> None:
        self._now = now
        away = now - self._ended - INTERVAL
        # A view that changed is drawn several times, each time smoother, whatever is done meanwhile.
        self.is_drawing = not self.touched and away > max(0.5 * self.price, INTERVAL)
        if self.touched:
            self.price = max(away, 0.0)
        if self.grew:
            self._last, self._worked = now, 0.0
        self.touched = self.grew = False

    def ends(self, now: float) -> None:
        self._ended = now
        self._worked += now - self._now

    def may_grow(self, *, waiting: bool) -> bool:
        """While the pump waits for the team, time passes of itself; while it works, redraws hold up the work."""
        return (self._now - self._last if waiting else self._worked) >= 2.0 * self.price
