"""Imports what a run needs and the start of Blender does not, a few modules a tick: together they take too long."""

from __future__ import annotations

import importlib

import bpy

from voxel_weaver.blender.live.pace import INTERVAL
from voxel_weaver.blender.live.session import Session
from voxel_weaver.blender.live.stopwatch import Stopwatch

LOADING = 0.004
"""Seconds of a tick in which no further module is loaded: one may take that long."""
LOADED = (
    *("shading.patterns", "shading.kinds", "shading.materials", "shading.stock"),
    *("geometry.scatter", "geometry.meshes", "building.plan", "building.record", "building.removal", "pictures.render"),
    *("building.commit", "building.apply", "geometry.merging", "building.growing", "pictures.thumbnails"),
)
"""One after the other, so that each finds loaded what it imports itself."""


class Loader:
    """Of one pump."""

    def __init__(self, stopwatch: Stopwatch, budget: float, session: Session) -> None:
        self._stopwatch = stopwatch
        self._session = session
        self._budget = budget
        self._left = list(reversed(LOADED))
        self._timer = self._tick  # one object: Blender knows its timers by identity

    @property
    def done(self) -> bool:
        return not self._left

    def begin(self) -> None:
        """Load all of it, a little a tick: a person is writing the prompt."""
        if self._left and not bpy.app.background and not bpy.app.timers.is_registered(self._timer):
            bpy.app.timers.register(self._timer, first_interval=INTERVAL, persistent=True)

    def stop(self) -> None:
        if bpy.app.timers.is_registered(self._timer):
            bpy.app.timers.unregister(self._timer)

    def load(self, until: float) -> None:
        """Load as many as this tick allows, once what they import was loaded by the host's thread."""
        while self._left and self._session.ready and self._stopwatch.processor() < until - LOADING:
            self._stopwatch.did("loading")
            importlib.import_module(f"voxel_weaver.blender.{self._left.pop()}")

    def _tick(self) -> float | None:
        with self._stopwatch.tick():
            self.load(self._stopwatch.processor() + self._budget)
        return INTERVAL if self._left else None
