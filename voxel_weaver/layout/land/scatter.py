"""Points of masses: evenly uneven, never closer than their distance, clear of what stands there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from voxel_weaver.layout.land.growth import Growth, Land
from voxel_weaver.layout.pieces import Floats

TREELINE = 0.12
"""Trees stand behind this share of the land's half depth, so that none hides the middle from a viewer at the side."""


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """Discs that stay free: middles (n, 2) and radii (n,)."""

    middles: Floats
    radii: Floats

    def with_more(self, points: Floats, radius: float) -> Kept:
        return Kept(np.concatenate([self.middles, points]), np.append(self.radii, np.full(len(points), radius)))


def scattered(
    growth: Growth, land: Land, kept: Kept, rng: np.random.Generator, count: int | None = None, tries: int = 64
) -> Floats:
    """Where the mass grows, (n, 2). With a `count` exactly so many, as far as they fit."""
    half = land.side / 2
    wished = int(growth.density * land.side**2) if count is None else count
    thrown = rng.random((max(wished * 6, tries), 2)) * land.side - half
    points = thrown[rng.random(len(thrown)) < _weight(thrown, growth, land)]
    for middle, radius in zip(kept.middles, kept.radii, strict=True):
        points = points[np.hypot(*(points - middle).T) > radius + growth.apart * 0.4]
    return darts(points, growth.apart, wished)


def _weight(points: Floats, growth: Growth, land: Land) -> Floats:
    """How readily it grows at each point: nothing in the middle, dense behind, open at the viewer's side."""
    half = land.side / 2
    far = np.maximum(np.hypot(points[:, 0], points[:, 1]) / half, np.abs(points).max(axis=1) / half * 0.8)
    start = max(growth.inner, 0.0)
    grown = np.clip((far - start) / 0.12, 0.0, 1.0)
    inside = np.abs(points).max(axis=1) < growth.outer * half
    behind = np.clip((points[:, 1] / half + 0.75) / 0.9, 0.0, 1.0)
    weight = grown * inside * (growth.front + (1.0 - growth.front) * behind**1.3)
    if growth.front < 0.1:  # trees: none between the viewer and the middle
        weight = weight * (points[:, 1] > TREELINE * half)
    return np.asarray(weight)


def darts(points: Floats, apart: float, most: int) -> Floats:
    """The first points, in order, none of which is nearer than `apart` to an earlier one; at most so many."""
    chosen: list[Floats] = []
    left = points
    while len(left) and len(chosen) < most:
        first = left[0]
        chosen.append(first)
        left = left[((left - first) ** 2).sum(axis=1) >= apart * apart]
    return np.array(chosen).reshape(-1, 2)


def rows(points: Floats, heights: Floats, growth: Growth, rng: np.random.Generator) -> bytes:
    """float32 rows x, y, z, yaw in degrees, scale, variant."""
    count = len(points)
    table = np.zeros((count, 6), dtype="<f4")
    table[:, :2] = np.round(points, 3)
    table[:, 2] = np.round(heights, 4)
    table[:, 3] = np.round(rng.random(count) * 360.0, 1)
    low, high = growth.scale
    table[:, 4] = np.round(low + (high - low) * rng.random(count), 3)
    table[:, 5] = rng.integers(growth.variants, size=count)
    return table.tobytes()
