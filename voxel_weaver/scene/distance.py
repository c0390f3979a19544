"""How land goes on beyond its edges: folded back at them, so that slopes, banks and fields run on without a seam, and
farther out it sinks into hills as high as its own. Geometry and cameras share this: no camera stands in a hill."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.scene.chance import chance

Field = NDArray[np.float64]

FOLDED = 0.22
"""The share of a land's side that is seen again beyond each edge; what stands in its middle is seen once."""
SETTLED = 0.9
"""From this distance on, in sides, nothing is left of the land's own heights."""
SWELL = 1.3
"""How far apart the hills of the distance are, in sides."""
LOWEST, HIGHEST = 0.012, 0.07
"""How high they are, in sides, however level or steep the land is."""


def folded(places: Field, side: float) -> Field:
    """Where on the land to look for what lies at these coordinates beyond it."""
    half, deep = side / 2, FOLDED * side
    out = np.abs(places) - half
    back = deep - np.abs(np.mod(out, 2.0 * deep) - deep)
    return np.where(out <= 0.0, places, np.sign(places) * (half - back))


def outside(points: Field, side: float) -> Field:
    """How far points (n, 2) lie beyond the edges, in metres; 0 on the land."""
    out = np.maximum(np.abs(points) - side / 2, 0.0)
    # Of square roots all machines know the last digit.
    return np.asarray(np.sqrt(out[:, 0] ** 2 + out[:, 1] ** 2))


class Swell(NamedTuple):
    """The hills that a land sinks into: their foot and how far they rise, in metres."""

    usual: float
    rise: float


def swell_of(heights: Field, side: float) -> Swell:
    """Those of this land; whoever asks for many heights asks for them once."""
    rim = np.concatenate([heights[0], heights[-1], heights[:, 0], heights[:, -1]])
    low, high = np.percentile(rim, 10.0), np.percentile(heights, 95.0)
    return Swell(float(np.median(rim)), min(max(float(high - low), LOWEST * side), HIGHEST * side))


def height_beyond(heights: Field, side: float, points: Field, swell: Swell | None = None) -> Field:
    """The height at points (n, 2) on and around a land: its grid is corner to corner, row y, column x, in metres."""
    found = between(heights, side, folded(points, side))
    share = np.clip(outside(points, side) / (SETTLED * side), 0.0, 1.0)
    beyond = np.flatnonzero(share)
    if len(beyond):
        share = share[beyond]
        share = share * share * (3.0 - 2.0 * share)
        usual, rise = swell or swell_of(heights, side)
        hilly = usual + rise * hills(points[beyond] / (SWELL * side))
        found[beyond] = found[beyond] * (1.0 - share) + hilly * share
    return found


def between(heights: Field, side: float, points: Field) -> Field:
    """The height between the corners of a grid, straight from each to the next; beside it that of its edge."""
    cells = heights.shape[0] - 1
    place = np.clip((points / side + 0.5) * cells, 0.0, cells - 1e-6)
    column, row = place[:, 0].astype(np.int64), place[:, 1].astype(np.int64)
    right, up = place[:, 0] - column, place[:, 1] - row
    low = heights[row, column] * (1.0 - right) + heights[row, column + 1] * right
    high = heights[row + 1, column] * (1.0 - right) + heights[row + 1, column + 1] * right
    return np.asarray(low * (1.0 - up) + high * up)


_KNOTS = 16


def hills(points: Field) -> Field:
    """Smooth hills, about one a unit, from -0.3 to 1: the same around every land."""
    lattice = _lattice()
    first = np.floor(points).astype(np.int64)
    share = points - first
    share = share * share * (3.0 - 2.0 * share)
    x, y = first[:, 0], first[:, 1]
    low = lattice[y % _KNOTS, x % _KNOTS] * (1.0 - share[:, 0]) + lattice[y % _KNOTS, (x + 1) % _KNOTS] * share[:, 0]
    high = lattice[(y + 1) % _KNOTS, x % _KNOTS] * (1.0 - share[:, 0])
    high = high + lattice[(y + 1) % _KNOTS, (x + 1) % _KNOTS] * share[:, 0]
    return np.asarray(low * (1.0 - share[:, 1]) + high * share[:, 1])


@lru_cache(maxsize=1)
def _lattice() -> Field:
    heights: Field = chance(0, "distance", "hills").random((_KNOTS, _KNOTS)) * 1.3 - 0.3
    heights.setflags(write=False)
    return heights
