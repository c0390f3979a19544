"""Open land: a grid of heights, its mesh in each look, and the exact height of that mesh at any point.

A grid has cells + 1 heights a side (int32, 0.1 mm, row y, column x), corner to corner of a square around the origin.
Smooth looks draw two triangles a cell. The voxel look draws a block of cubes as wide as a cell, whose tops are the mean
of the cell's corners, rounded to whole cubes. `height_at` answers for what is drawn, so things neither float nor sink.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.model import Finish
from voxel_weaver.assets.realise.greedy import voxel_mesh
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.layout import Ground
from voxel_weaver.scene.mesh import UNIT, Ints, Mesh, mesh_from_faces
from voxel_weaver.scene.settings import LookName

Field2 = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Relief:
    """How a kind of land lies. Lengths in metres."""

    hills: float  # how high its gentle hills are
    wave: float  # how far apart they lie
    rim: float = 0.0  # how high the land rises behind a level middle
    level: float = 0.0  # share of the half side that is level
    grain: float = 0.0  # small bumps


RELIEFS: dict[str, Relief] = {
    "flat": Relief(0.0, 8.0),
    "forest_floor": Relief(0.6, 5.0, rim=1.5, level=0.45, grain=0.2),
    "clearing": Relief(0.6, 5.0, rim=1.5, level=0.45, grain=0.2),
    "meadow": Relief(0.6, 7.0, rim=0.5, level=0.3, grain=0.04),
    "garden": Relief(0.15, 6.0, level=0.5),
    "hills": Relief(2.4, 9.0, rim=1.0, level=0.15, grain=0.1),
    "sand": Relief(0.5, 4.0, rim=0.5, level=0.2),
    "snow": Relief(0.7, 6.0, rim=0.8, level=0.3),
}

TERRAIN_FINISHES = (
    Finish("ground", "grass", "foliage", main=True),
    Finish("ground_dark", "grass", "own", "#5b8641"),
    Finish("soil", "soil", "own", "#7a5236"),
    Finish("bedrock", "stone", "own", "#6f6a66"),
)
_GROUND, _GROUND_DARK, _SOIL, _BEDROCK = range(4)
_NAMES = tuple(finish.name for finish in TERRAIN_FINISHES)

DEPTH = 0.9
"""How thick the block of land is below its lowest point, in metres."""
_TURF, _LOAM = 0.2, 0.4  # heights of the upper two layers of its sides; bedrock is below


def cells_for(side: float, look: LookName) -> int:
    """How many cells make this look's grain: cubes of about 0.2 m, facets of about 0.6 m."""
    cell = 0.2 if look is LookName.VOXEL else 0.6 if look is LookName.LOWPOLY else 0.3
    return max(8, min(400, round(side / cell)))


def heights(kind: str, side: float, cells: int, rng: np.random.Generator) -> Ints:
    """A grid of heights for a kind of land; its lowest point is 0, and so is the level middle that some kinds have."""
    relief = RELIEFS.get(kind)
    if relief is None:
        raise DataRefused(f"There is no land of the kind {kind!r}. Known kinds: {', '.join(sorted(RELIEFS))}.")
    rolling = _noise(cells, side / relief.wave, rng) + 0.4 * _noise(cells, 2.3 * side / relief.wave, rng)
    fine = _noise(cells, side / 0.8, rng)
    y, radius = _radial(cells, rng)
    rise = _eased((radius - relief.level) / max(1.0 - relief.level, 1e-9)) if relief.level else np.ones_like(radius)
    # The front stays low so that a camera standing there looks over it; the back closes the scene.
    behind = 0.55 + 0.45 * y
    land = rise * (relief.rim * behind + relief.hills * rolling * (0.6 + 0.4 * behind) + relief.grain * fine)
    return np.asarray(np.rint((land - land.min()) / UNIT), dtype=np.int32)


def flattened(grid: Ints, side: float, x: float, y: float, radius: float, blend: float = 1.2) -> Ints:
    """The grid with a level pad around (x, y), at the height that is there, easing into the land over `blend`."""
    cells = len(grid) - 1
    spots = np.linspace(-side / 2, side / 2, cells + 1)
    distance = np.hypot(spots[None, :] - x, spots[:, None] - y)
    # One cell wider, so that every cell which the circle touches is level.
    share = _eased(1.0 - (distance - radius - math.sqrt(2) * side / cells) / max(blend, 1e-9))
    level = height_at(grid, side, np.array([[x, y]]), LookName.LOWPOLY)[0] / UNIT
    return np.asarray(np.rint(grid + (level - grid) * share), dtype=np.int32)


def height_at(grid: Ints, side: float, points: NDArray[np.float64], look: LookName) -> Field2:
    """The height in metres of what is drawn in this look, at each of the points (n, 2)."""
    cells = len(grid) - 1
    spots = np.clip((np.asarray(points, dtype=np.float64) / side + 0.5) * cells, 0.0, cells)
    cell = np.minimum(np.floor(spots).astype(np.int64), cells - 1)
    column, row = cell[:, 0], cell[:, 1]
    if look is LookName.VOXEL:
        return np.asarray(_levels(grid, side)[row, column] * (_step(side, cells) * UNIT))
    u, v = (spots - cell).T
    a, b = grid[row, column].astype(np.float64), grid[row, column + 1].astype(np.float64)
    c, d = grid[row + 1, column].astype(np.float64), grid[row + 1, column + 1].astype(np.float64)
    # The diagonal of the even cells runs from a to d, of the odd ones from b to c; see _triangles.
    even = np.where(u >= v, a + u * (b - a) + v * (d - b), a + v * (c - a) + u * (d - c))
    odd = np.where(u + v <= 1.0, a + u * (b - a) + v * (c - a), d + (1 - u) * (c - d) + (1 - v) * (b - d))
    return np.where((row + column) % 2 == 0, even, odd) * UNIT


def terrain_mesh(ground: Ground, data: bytes, look: LookName) -> tuple[Mesh, tuple[str, ...]]:
    """The mesh of a Layout's ground, `data` being the bytes that its heights name, and the names of its finishes."""
    return land_mesh(grid_of(ground, data), ground.side, look)


def grid_of(ground: Ground, data: bytes) -> Ints:
    """The bytes that a ground's heights name, as a grid; raises DataRefused where there are too many or too few."""
    across = ground.cells + 1
    if len(data) != 4 * across * across:
        raise DataRefused(
            f"The ground {ground.id!r} has {ground.cells} cells a side, which takes {4 * across * across} bytes of "
            f"heights, not {len(data)}. Generate the scene again."
        )
    return np.frombuffer(data, dtype="<i4").astype(np.int32).reshape(across, across)


def land_mesh(grid: Ints, side: float, look: LookName) -> tuple[Mesh, tuple[str, ...]]:
    """The land as a closed block, and the names of its finishes. Its origin is the middle of the land, at height 0."""
    if look is LookName.VOXEL:
        return _cubes(grid, side)
    return _triangles(grid, side, smooth=look is LookName.REALISTIC)


def _noise(cells: int, waves: float, rng: np.random.Generator) -> Field2:
    """Value noise from 0 to 1 with about this many waves along a side."""
    count = max(2, math.ceil(waves) + 1)
    lattice = rng.random((count + 1, count + 1))
    spots = np.linspace(0.0, min(max(waves, 0.5), count - 1e-6), cells + 1)
    first = np.floor(spots).astype(np.int64)
    share = _eased(spots - first)
    rows = lattice[first] + (lattice[first + 1] - lattice[first]) * share[:, None]
    noise: Field2 = rows[:, first] + (rows[:, first + 1] - rows[:, first]) * share
    return noise


def _radial(cells: int, rng: np.random.Generator) -> tuple[Field2, Field2]:
    """y from -1 to 1, and the distance from the middle with an edge that wanders a little."""
    line = np.linspace(-1.0, 1.0, cells + 1)
    x, y = np.meshgrid(line, line)
    return y, np.hypot(x, y) * (0.88 + 0.24 * _noise(cells, 4.0, rng))


def _eased(share: Field2) -> Field2:
    kept = np.clip(share, 0.0, 1.0)
    eased: Field2 = kept * kept * (3.0 - 2.0 * kept)
    return eased


def _step(side: float, cells: int) -> int:
    """The side of a cube in UNIT."""
    return max(1, round(side / cells / UNIT))


def _levels(grid: Ints, side: float) -> NDArray[np.int64]:
    """How many cubes high each cell stands, seen from height 0."""
    wide = grid.astype(np.int64)
    total = wide[:-1, :-1] + wide[1:, :-1] + wide[:-1, 1:] + wide[1:, 1:]
    step = 4 * _step(side, len(grid) - 1)
    return np.asarray((total + step // 2) // step)


def _shade(side: float, cells: int) -> Field2:
    """Where the darker green grows (below 0) at the corners of the cells. It is the same on every land of this size: a
    pattern, not a decision of the layout."""
    rng = chance(0, "terrain", "shade")
    layers = ((1.0, 2.6), (0.6, 1.1), (0.35, 0.5))
    total = sum(weight * (_noise(cells, side / wave, rng) - 0.5) for weight, wave in layers)
    return np.asarray(total + 0.13)


def _cubes(grid: Ints, side: float) -> tuple[Mesh, tuple[str, ...]]:
    cells, levels, step = len(grid) - 1, _levels(grid, side), _step(side, len(grid) - 1)
    below = max(3, round(DEPTH / (step * UNIT)))
    base = int(levels.min()) - below
    tops = (levels - base).T[:, :, None]  # the voxel grid is [x, y, z]
    z = np.arange(int(levels.max()) - base)[None, None, :]
    turf, loam = max(1, round(_TURF / (step * UNIT))), max(1, round(_LOAM / (step * UNIT)))
    dark = _shade(side, cells)[1:, 1:] < 0
    top = np.where(dark, _GROUND_DARK, _GROUND).astype(np.uint8).T[:, :, None] + 1
    layers = np.where(z >= tops - turf, top, np.where(z >= tops - turf - loam, _SOIL + 1, _BEDROCK + 1))
    blocks = np.where(z < tops, layers, 0).astype(np.uint8)
    origin = np.array([-side / 2, -side / 2, base * step * UNIT])
    mesh, values = voxel_mesh(blocks, origin, step * UNIT)
    return mesh, tuple(_NAMES[value - 1] for value in values)


def _triangles(grid: Ints, side: float, *, smooth: bool) -> tuple[Mesh, tuple[str, ...]]:
    cells = len(grid) - 1
    number = np.arange((cells + 1) ** 2, dtype=np.int32).reshape(cells + 1, cells + 1)
    line = np.linspace(-side / 2, side / 2, cells + 1)
    x, y = np.meshgrid(line, line)
    surface = np.column_stack([x.ravel(), y.ravel(), grid.ravel() * UNIT])
    a, b, c, d = (corner.ravel() for corner in (number[:-1, :-1], number[:-1, 1:], number[1:, :-1], number[1:, 1:]))
    even = (np.add.outer(np.arange(cells), np.arange(cells)) % 2 == 0).ravel()
    first = np.where(even[:, None], np.stack([a, b, d], axis=1), np.stack([a, b, c], axis=1))
    second = np.where(even[:, None], np.stack([a, d, c], axis=1), np.stack([b, d, c], axis=1))
    faces = np.concatenate([first, second])
    dark = _shade(side, cells).ravel()[faces].mean(axis=1) < 0
    shades = np.where(dark, _GROUND_DARK, _GROUND).astype(np.int32)
    points, quads, layers = _sides(surface, number, float(grid.min()) * UNIT)
    bottom = (len(points) - np.arange(1, 4 * cells + 1, dtype=np.int32))[None].astype(np.int32)
    mesh = mesh_from_faces(
        points,
        (faces, quads, bottom),
        (shades, layers, np.array([_BEDROCK], dtype=np.int32)),
        (np.full(2 * cells * cells, smooth), np.zeros(len(quads), np.bool_), np.zeros(1, np.bool_)),
    )
    return mesh, _NAMES


def _sides(surface: Field2, number: Ints, lowest: float) -> tuple[Field2, Ints, Ints]:
    """The block's sides in three layers below the rim; the last ring of points is its bottom, counter-clockwise."""
    rim = np.concatenate([number[0, :-1], number[:-1, -1], number[-1, :0:-1], number[:0:-1, 0]])
    edge, count = surface[rim], len(rim)
    levels = (edge[:, 2] - _TURF, edge[:, 2] - _TURF - _LOAM, np.full(count, lowest - DEPTH))
    rings = [np.column_stack([edge[:, :2], level]) for level in levels]
    ring = np.arange(count, dtype=np.int32)
    starts = [rim.astype(np.int32), *(ring + len(surface) + index * count for index in range(3))]
    quads = [
        np.stack([lower, np.roll(lower, -1), np.roll(upper, -1), upper], axis=1) for upper, lower in pairwise(starts)
    ]
    layers = np.repeat(np.array([_GROUND_DARK, _SOIL, _BEDROCK], dtype=np.int32), count)
    return np.concatenate([surface, *rings]), np.concatenate(quads).astype(np.int32), layers
