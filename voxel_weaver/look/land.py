"""The land as a camera meets it: its heights, and the trees and rocks of its masses."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from voxel_weaver.look.views import Floats
from voxel_weaver.scene.distance import Swell, between, height_beyond, swell_of
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.value import Point

MOST_TREES = 3000


@dataclass(frozen=True, slots=True)
class Land:
    """What the ground and its masses look like to a camera. Without heights it is level; one that ends has nothing
    around it."""

    side: float
    heights: Floats | None = None  # metres, row y, column x, corner to corner around the origin
    masses: Floats = field(default_factory=lambda: np.zeros((0, 5)))  # x, y, foot, top, radius of each tree
    ends: bool = False
    swell: Swell | None = None  # what it sinks into, where that is reckoned already

    def height(self, points: Floats) -> Floats:
        """The height of the land at points (n, 2), on it and around it."""
        if self.heights is None:
            return np.zeros(len(points))
        if self.ends:
            return between(self.heights, self.side, points)
        return height_beyond(self.heights, self.side, points, self.swell)


def land_of(layout: Layout, heights: bytes | None, masses: Sequence[Floats]) -> Land:
    """The land of a layout: its grid as bytes (int32, 0.1 mm), and the trees and rocks of its scatters."""
    side = max((ground.side for ground in layout.grounds), default=16.0)
    grid = None
    if heights:
        numbers = np.frombuffer(heights, dtype="<i4")
        cells = math.isqrt(len(numbers))
        if cells > 1 and cells * cells == len(numbers):
            grid = numbers.reshape(cells, cells) * 1e-4
    tall = [rows[rows[:, 3] - rows[:, 2] > 0.8] for rows in masses]
    every = np.concatenate(tall) if tall else np.zeros((0, 5))
    if len(every) > MOST_TREES:
        every = every[np.argsort(every[:, 2] - every[:, 3], kind="stable")[:MOST_TREES]]
    swell = None if grid is None else swell_of(grid, side)
    return Land(side, grid, every, ends=any(ground.under for ground in layout.grounds), swell=swell)


def masses_of(points: bytes, boxes: Sequence[tuple[Point, Point]]) -> Floats:
    """What a scatter puts in the way of a look, from its points as bytes and the boxes of its variants: x, y, foot,
    top, radius. Three quarters of a box are counted: crowns are round."""
    rows = np.frombuffer(points, dtype="<f4").reshape(-1, 6).astype(np.float64)
    variant = np.clip(rows[:, 5].astype(np.int64), 0, len(boxes) - 1)
    top = np.array([high[2] for _, high in boxes])[variant] * rows[:, 4]
    radius = np.array([0.375 * max(high[0] - low[0], high[1] - low[1]) for low, high in boxes])[variant] * rows[:, 4]
    return np.stack([rows[:, 0], rows[:, 1], rows[:, 2], rows[:, 2] + top, radius], axis=1)
