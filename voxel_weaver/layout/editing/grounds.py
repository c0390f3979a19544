"""Open land under an edit: the solver works on a level floor, and what it places is lifted onto the ground."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import numpy as np

from voxel_weaver.assets.terrain import grid_of, height_at
from voxel_weaver.scene.layout import Layout, Thing
from voxel_weaver.scene.settings import LookName


class Blobs(Protocol):
    """Where the bytes of the land are."""

    def get(self, key: str) -> bytes: ...


class Grounds:
    """The land of a layout; none indoors."""

    def __init__(self, layout: Layout, look: LookName, blobs: Blobs) -> None:
        self._look = look
        self._lands = [(ground, grid_of(ground, blobs.get(ground.heights))) for ground in layout.grounds[:1]]

    def lowered(self, thing: Thing, things: Mapping[str, Thing]) -> Thing:
        """The thing as if all land were level. `things` are those that may carry it."""
        return self._raised(thing, things, -1.0)

    def lifted(self, thing: Thing, things: Mapping[str, Thing]) -> Thing:
        """The thing on the land where it stands, or where what carries it stands."""
        return self._raised(thing, things, 1.0)

    def _raised(self, thing: Thing, things: Mapping[str, Thing], sign: float) -> Thing:
        base = thing
        while base.on:
            base = things[base.on]
        x, y, z = thing.position
        for ground, grid in self._lands:
            at = np.array([base.position[:2]])
            z = round(z + sign * float(height_at(grid, ground.side, at, self._look)[0]), 4)
        return thing.model_copy(update={"position": (x, y, z)})
