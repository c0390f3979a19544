"""The numbers of open land: a grid of heights, and the exact height at any point of what is drawn in a look.

A grid has cells + 1 heights a side (int32, 0.1 mm, row y, column x), corner to corner of a square around the origin.
Smooth looks draw two triangles a cell. The voxel look draws a block of cubes as wide as a cell, whose tops are the mean
of the cell's corners, rounded to whole cubes. `height_at` answers for what is drawn, so things neither float nor sink.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.layout import Ground
from voxel_weaver.scene.mesh import UNIT, Ints
from voxel_weaver.scene.settings import LookName

Field2 = NDArray[np.float64]
Bytes2 = NDArray[np.uint8]

DRY = -(2**31)
"""The level of a cell without water."""
VOID = 2**31 - 1
"""The underside of a corner where there is no land at all."""
MOST_CELLS = 320


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """A ground with its arrays: all that its meshes are made from."""

    side: float
    grid: Ints  # heights, (cells + 1) squared
    covers: Bytes2  # painted cells, cells squared
    palette: tuple[str, ...]
    strata: tuple[str, ...]
    depth: float  # metres that the block goes on below its lowest point
    under: Ints | None = None  # the underside of land that hangs in the air; VOID where there is none

    @property
    def cells(self) -> int:
        return len(self.grid) - 1

    @property
    def solid(self) -> NDArray[np.bool_]:
        """Cells that are there."""
        if self.under is None:
            return np.ones((self.cells, self.cells), dtype=np.bool_)
        corners = self.under != VOID
        return np.asarray(corners[:-1, :-1] & corners[1:, :-1] & corners[:-1, 1:] & corners[1:, 1:])


def cells_for(side: float, look: LookName) -> int:
    """How many cells make this look's grain: cubes of 0.2 m to 1 m, facets of 0.6 m and more."""
    if look is LookName.VOXEL:
        cell = min(max(0.2, side / 110), 1.0)
    elif look is LookName.LOWPOLY:
        cell = max(0.6, side / 72)
    else:
        cell = max(0.3, side / 170)
    return max(8, min(MOST_CELLS, round(side / cell)))


def step_of(side: float, cells: int) -> int:
    """The side of a cube in UNIT."""
    return max(1, round(side / cells / UNIT))


def cubes_of(grid: Ints, side: float) -> NDArray[np.int64]:
    """How many cubes high each cell stands, seen from height 0."""
    wide = grid.astype(np.int64)
    total = wide[:-1, :-1] + wide[1:, :-1] + wide[:-1, 1:] + wide[1:, 1:]
    step = 4 * step_of(side, len(grid) - 1)
    return np.asarray((total + step // 2) // step)


def height_at(grid: Ints, side: float, points: NDArray[np.float64], look: LookName) -> Field2:
    """The height in metres of what is drawn in this look, at each of the points (n, 2)."""
    cells = len(grid) - 1
    spots = np.clip((np.asarray(points, dtype=np.float64) / side + 0.5) * cells, 0.0, cells)
    cell = np.minimum(np.floor(spots).astype(np.int64), cells - 1)
    column, row = cell[:, 0], cell[:, 1]
    if look is LookName.VOXEL:
        step = step_of(side, cells)
        wide = grid.astype(np.int64)
        corners = wide[row, column] + wide[row + 1, column] + wide[row, column + 1] + wide[row + 1, column + 1]
        return np.asarray(((corners + 2 * step) // (4 * step)) * (step * UNIT))
    u, v = (spots - cell).T
    a, b = grid[row, column].astype(np.float64), grid[row, column + 1].astype(np.float64)
    c, d = grid[row + 1, column].astype(np.float64), grid[row + 1, column + 1].astype(np.float64)
    # The diagonal of the even cells runs from a to d, of the odd ones from b to c; see facets.py.
    even = np.where(u >= v, a + u * (b - a) + v * (d - b), a + v * (c - a) + u * (d - c))
    odd = np.where(u + v <= 1.0, a + u * (b - a) + v * (c - a), d + (1 - u) * (c - d) + (1 - v) * (b - d))
    return np.where((row + column) % 2 == 0, even, odd) * UNIT


def level_at(levels: Ints, side: float, points: NDArray[np.float64]) -> Field2:
    """The level of the water over each of the points (n, 2) in metres; -inf where it is dry."""
    cells = len(levels)
    spots = np.floor((np.asarray(points, dtype=np.float64) / side + 0.5) * cells).astype(np.int64)
    inside = ((spots >= 0) & (spots < cells)).all(axis=1)
    kept = np.clip(spots, 0, cells - 1)
    found = levels[kept[:, 1], kept[:, 0]]
    return np.where(inside & (found != DRY), found * UNIT, -np.inf)


def array_of(data: bytes, kind: str, side: int, what: str) -> NDArray[np.generic]:
    """Bytes as a square array; raises DataRefused where there are too many or too few."""
    size = np.dtype(kind).itemsize * side * side
    if len(data) != size:
        raise DataRefused(f"{what} takes {size} bytes, not {len(data)}. Generate the scene again.")
    return np.frombuffer(data, dtype=kind).reshape(side, side)


def grid_of(ground: Ground, data: bytes) -> Ints:
    """The bytes that a ground's heights name, as a grid; raises DataRefused where there are too many or too few."""
    what = f"The ground {ground.id!r} has {ground.cells} cells a side: a grid of its heights"
    return array_of(data, "<i4", ground.cells + 1, what).astype(np.int32)


def levels_of(ground: Ground, data: bytes) -> Ints:
    """The bytes of a body of water as levels, one a cell."""
    return array_of(data, "<i4", ground.cells, f"Water on {ground.id!r}").astype(np.int32)
