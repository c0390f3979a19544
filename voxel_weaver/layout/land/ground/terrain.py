"""The terrain while it is made: heights in metres on a grid of corners, and what is known of each cell. Groundwork is
worked into it by `shaping`; at the end it is rounded to whole numbers, and what is
decided after that is decided on those."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.terrain import DRY, height_at
from voxel_weaver.layout.land.ground.noise import Field
from voxel_weaver.layout.pieces import Floats, Mask
from voxel_weaver.scene.mesh import UNIT, Ints
from voxel_weaver.scene.settings import LookName


@dataclass(eq=False)
class Body:
    """A body of water: the level of its surface at each cell (0.1 mm, DRY where there is none), what it is, and where
    its course runs."""

    category: str
    liquid: str
    levels: Ints
    parts: tuple[tuple[float, float, float, float, float], ...]  # x, y, half width, half depth, yaw
    bed: str = "mud"
    want: str = ""


@dataclass(eq=False)
class Terrain:
    """Rows are y, columns x; corners are one more a side than cells."""

    side: float
    heights: Field
    fixed: Mask  # corners that are level for good: a pad, a plot
    painted: NDArray[np.int16]  # of each cell: the place in `names` of what it is painted with; -1: as the land is
    clear: Mask  # cells where nothing grows
    names: list[str] = field(default_factory=list)
    bodies: list[Body] = field(default_factory=list)
    under: Ints | None = None  # the underside of land that hangs in the air

    @staticmethod
    def of(side: float, heights: Field) -> Terrain:
        cells = len(heights) - 1
        square = (cells, cells)
        return Terrain(
            side,
            heights,
            np.zeros(heights.shape, dtype=np.bool_),
            np.full(square, -1, dtype=np.int16),
            np.zeros(square, dtype=np.bool_),
        )

    @property
    def cells(self) -> int:
        return len(self.heights) - 1

    @property
    def cell(self) -> float:
        return self.side / self.cells

    @property
    def corners(self) -> Floats:
        """Where the corners of the grid lie along each axis."""
        return np.linspace(-self.side / 2, self.side / 2, self.cells + 1)

    @property
    def middles(self) -> Floats:
        """Where the middles of the cells lie along each axis."""
        return np.asarray((np.arange(self.cells) + 0.5) * self.cell - self.side / 2)

    @property
    def grid(self) -> Ints:
        """The heights as they are kept: 0.1 mm."""
        return np.asarray(np.rint(self.heights / UNIT), dtype=np.int32)

    def settle(self) -> None:
        """Round the heights to what is kept, so that what is decided from now on is decided on those."""
        self.heights = self.grid * UNIT

    def number(self, cover: str) -> int:
        """The number that cells are painted with."""
        if cover not in self.names:
            self.names.append(cover)
        return self.names.index(cover)

    def at(self, points: Floats) -> Floats:
        """The height at points of the plane, between the corners."""
        return height_at(self.grid, self.side, points, LookName.LOWPOLY)

    def window(self, low: Floats, high: Floats, *, corners: bool = True) -> tuple[slice, slice]:
        """Rows and columns of what lies in a box of the plane."""
        line = self.corners if corners else self.middles
        columns = np.searchsorted(line, (low[0], high[0]))
        rows = np.searchsorted(line, (low[1], high[1]))
        return slice(int(rows[0]), int(rows[1])), slice(int(columns[0]), int(columns[1]))

    def lie(self) -> Field:
        """The mean height of each cell."""
        h = self.heights
        return np.asarray((h[:-1, :-1] + h[1:, :-1] + h[:-1, 1:] + h[1:, 1:]) * 0.25)

    def wet(self) -> Mask:
        """Cells under water. A reef is all under water, and its ground is like dry land among fish."""
        mask = np.zeros((self.cells, self.cells), dtype=np.bool_)
        for body in self.bodies:
            if body.liquid != "clear":
                mask |= body.levels != DRY
        return mask

    def levels(self) -> Ints:
        """The level of the highest water at each cell; DRY where there is none."""
        found = np.full((self.cells, self.cells), DRY, dtype=np.int32)
        for body in self.bodies:
            if body.liquid != "clear":
                found = np.maximum(found, body.levels)
        return found


def cells_at(side: float, cells: int, points: Floats) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The row and the column of the cell that each point lies in; points outside count to the cells at the edge."""
    spots = np.floor((points / side + 0.5) * cells).astype(np.int64)
    spots = np.clip(spots, 0, cells - 1)
    return spots[:, 1], spots[:, 0]


def distance_to(mask: Mask, cell: float, most: float) -> Field:
    """How far each cell is from the nearest one in a mask, in metres, roughly; `most` where it is farther."""
    far = most / cell
    found = np.where(mask, 0.0, far)
    steps = np.arange(found.shape[1], dtype=np.float64)
    for order in (slice(None), slice(None, None, -1)):
        before: Field | None = None
        for line in found[order]:  # rows are views: what is written here is kept
            if before is not None:
                slant = np.minimum(np.append(before[1:], far), np.insert(before[:-1], 0, far)) + 1.4142
                np.minimum(line, np.minimum(before + 1.0, slant), out=line)
            for way in (line, line[::-1]):
                way[:] = np.minimum.accumulate(way - steps) + steps
            before = line
    return np.asarray(np.minimum(found, far) * cell)
