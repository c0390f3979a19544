"""Points of masses: unevenly even, never closer than their distance, where the land suits them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.layout.land.ground.erosion import steepness
from voxel_weaver.layout.land.ground.noise import Field, layered
from voxel_weaver.layout.land.ground.painting import Painted
from voxel_weaver.layout.land.ground.terrain import Terrain, cells_at, distance_to
from voxel_weaver.layout.land.places.place import Growth
from voxel_weaver.layout.pieces import Floats, Mask
from voxel_weaver.scene.mesh import UNIT

TREELINE = 0.12
"""Trees stand behind this share of the land's half depth, so that none hides the middle from a viewer at the side."""
MOST = 40_000
"""Points of one mass that nobody counted."""
CLOSER = 0.7
"""Where those that were counted find no room, they stand closer by this."""
_AROUND = [(i, j) for i in range(-2, 3) for j in range(-2, 3) if (i, j) != (0, 0)]


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """Discs that stay free: middles (n, 2) and radii (n,)."""

    middles: Floats
    radii: Floats

    def with_more(self, points: Floats, radius: float) -> Kept:
        return Kept(np.concatenate([self.middles, points]), np.append(self.radii, np.full(len(points), radius)))

    def marked(self, side: float, cells: int, margin: float) -> Mask:
        """Cells of a grid whose middles come so near to a disc."""
        found = np.zeros((cells, cells), dtype=np.bool_)
        line = (np.arange(cells) + 0.5) * (side / cells) - side / 2
        for (x, y), radius in zip(self.middles.tolist(), (self.radii + margin).tolist(), strict=True):
            columns = slice(*np.searchsorted(line, (x - radius, x + radius)).tolist())
            rows = slice(*np.searchsorted(line, (y - radius, y + radius)).tolist())
            dx, dy = line[columns] - x, line[rows] - y
            found[rows, columns] |= dx[None, :] * dx[None, :] + dy[:, None] * dy[:, None] < radius * radius
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Habitat:
    """What the land is like at each cell, for what grows there."""

    side: float
    focus: tuple[float, float]
    middle: float  # radius of the open middle in shares of the half side
    slopes: Field
    rise: Field  # 0 at the lowest dry land, 1 at the highest
    shore: Field  # metres to the nearest water
    depth: Field  # metres of water; 0 on land
    bare: Mask  # nothing grows there
    painted: Painted

    @property
    def cells(self) -> int:
        return len(self.rise)


def habitat(terrain: Terrain, painted: Painted, focus: tuple[float, float], bare: Mask) -> Habitat:
    """The land as plants see it."""
    lie, wet = terrain.lie(), terrain.wet()
    corners = steepness(terrain.heights, terrain.cell)
    slopes = (corners[:-1, :-1] + corners[1:, 1:] + corners[:-1, 1:] + corners[1:, :-1]) * 0.25
    dry = lie[~wet] if not wet.all() else lie
    low, high = float(dry.min()), float(dry.max())
    depth = np.where(wet, terrain.levels() * UNIT - lie, 0.0)
    return Habitat(
        terrain.side,
        focus,
        0.0,
        slopes,
        np.clip((lie - low) / max(high - low, 1e-6), 0.0, 1.0),
        distance_to(wet, terrain.cell, terrain.side) if wet.any() else np.full(lie.shape, 1e6),
        np.clip(depth, 0.0, None),
        bare | terrain.clear,
        painted,
    )


def weights(growth: Growth, land: Habitat, rng: np.random.Generator) -> Field:
    """How readily it grows at each cell, 0 to 1."""
    line = (np.arange(land.cells) + 0.5) / land.cells * 2 - 1
    x, y = line[None, :], line[:, None]
    off_x, off_y = x - land.focus[0], y - land.focus[1]
    round_far = np.sqrt(off_x * off_x + off_y * off_y)
    far = np.maximum(round_far, np.maximum(np.abs(off_x), np.abs(off_y)) * 0.8)
    weight = np.clip((far - max(growth.inner, 0.0)) / 0.12 + (growth.inner <= 0), 0.0, 1.0)
    weight = weight * (np.maximum(np.abs(x), np.abs(y)) < growth.outer)
    behind = np.clip((y - land.focus[1] + 0.75) / 0.9, 0.0, 1.0)
    weight = weight * (growth.front + (1.0 - growth.front) * behind * np.sqrt(np.sqrt(behind)))
    if growth.front < 0.1:  # trees: none between the viewer and the middle
        weight = weight * (y > land.focus[1] + TREELINE)
    weight = weight * (land.slopes <= growth.slope) * ~land.bare
    weight = weight * (land.rise >= growth.heights[0]) * (land.rise <= growth.heights[1])
    if growth.water is None:
        weight = weight * (land.depth <= 0) * (land.shore >= growth.shore[0]) * (land.shore <= growth.shore[1])
    else:
        weight = weight * (land.depth > growth.water[0]) * (land.depth < growth.water[1])
    if growth.covers:
        weight = weight * land.painted.mask(growth.covers)
    return np.asarray(weight * _groves(growth, land, rng))


def _groves(growth: Growth, land: Habitat, rng: np.random.Generator) -> Field:
    """Thick in some places, thin in others."""
    waves = min(max(land.side / max(7.0 * growth.apart, 3.5), 1.5), land.cells / 4)
    field = layered(land.cells, waves, 2, rng)
    bare = float(np.sort(field, axis=None)[int(0.9 * growth.clump * (field.size - 1))])
    return np.asarray(np.clip((field - bare) / 0.25 + 0.5 * (growth.clump <= 0.5), 0.0, 1.0))


def scattered(growth: Growth, land: Habitat, rng: np.random.Generator, count: int | None = None) -> Floats:
    """Where the mass grows, (n, 2). With a `count` exactly so many, as far as they fit."""
    weight = weights(growth, land, rng)
    if count is None:
        thrown = min(int(growth.density * land.side * land.side * 1.7), MOST)
        return darts(_thrown(weight, land, thrown, rng), growth.apart, thrown)
    if not weight.any():
        weight = ((land.depth <= 0) & ~land.bare).astype(np.float64)
    apart, points = growth.apart, np.zeros((0, 2))
    for _ in range(9):
        share = max(float((weight > 0).mean()), 0.02)
        points = darts(_thrown(weight > 0.02, land, int(7 * count / share), rng), apart, count)
        if len(points) == count:
            break
        apart *= CLOSER
    return points


def _thrown(weight: Field | Mask, land: Habitat, count: int, rng: np.random.Generator) -> Floats:
    """Points by chance, as thick as the weight says."""
    points = rng.random((count, 2)) * land.side - land.side / 2
    rows, columns = cells_at(land.side, land.cells, points)
    return np.asarray(points[rng.random(count) < weight[rows, columns]])


def darts(points: Floats, apart: float, most: int) -> Floats:
    """As many of the points as fit, none nearer than `apart` to another, earlier ones rather than later ones; at most
    so many.

    All at once: in each round those are taken that come first among all that are left around them. A grid whose cells
    hold one point each at most makes the neighbours quick to find.
    """
    if not len(points):
        return points.reshape(-1, 2)
    cell = apart / 1.4143
    spots = np.floor((points - points.min(axis=0)) / cell).astype(np.int64) + 2
    width = int(spots[:, 1].max()) + 3
    keys = spots[:, 0] * width + spots[:, 1]
    left = np.arange(len(points))
    taken: list[NDArray[np.int64]] = []
    while len(left):
        first_key, first = np.unique(keys[left], return_index=True)
        own = left[first]  # the first that is left in each cell
        leads = np.ones(len(own), dtype=np.bool_)
        for i, j in _AROUND:
            other = _found(first_key, own, first_key + i * width + j)
            near = other >= 0
            gap = points[own] - points[np.maximum(other, 0)]
            leads &= ~(near & (other < own) & ((gap * gap).sum(axis=1) < apart * apart))
        chosen = own[leads]
        taken.append(chosen)
        left = left[~_near_any(points, keys, width, left, chosen, apart)]
    return np.asarray(points[np.sort(np.concatenate(taken))[:most]])


def _found(keys: NDArray[np.int64], values: NDArray[np.int64], wanted: NDArray[np.int64]) -> NDArray[np.int64]:
    """The value of each wanted key; -1 where there is none. `keys` are sorted."""
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[at] == wanted, values[at], -1)


def _near_any(
    points: Floats,
    keys: NDArray[np.int64],
    width: int,
    left: NDArray[np.int64],
    chosen: NDArray[np.int64],
    apart: float,
) -> Mask:
    """Which of those that are left are too near to one that was chosen, or are it."""
    order = np.argsort(keys[chosen], kind="stable")
    sorted_keys, values = keys[chosen][order], chosen[order]
    near = np.zeros(len(left), dtype=np.bool_)
    for i, j in [(0, 0), *_AROUND]:
        other = _found(sorted_keys, values, keys[left] + i * width + j)
        gap = points[left] - points[np.maximum(other, 0)]
        near |= (other >= 0) & ((gap * gap).sum(axis=1) < apart * apart)
    return near


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
