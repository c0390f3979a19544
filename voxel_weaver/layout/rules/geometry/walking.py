"""Floors as one walks them: a grid over all rooms and the doorways between them, with what stands in the way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.layout.pieces import Floats, Mask, cos_sin
from voxel_weaver.scene.layout import Layout, Opening, Room, Wall

CELL = 0.05
WALKER = 0.2
"""Half the width that somebody needs."""
STEP_OVER, HEAD = 0.03, 1.9
"""What ends below the one and what begins above the other is in nobody's way."""
THROUGH = 0.5
"""How far a doorway reaches: through the walls of both rooms."""

Cells: TypeAlias = tuple[slice, slice]


@dataclass(frozen=True, eq=False)
class Footprint:
    """A rectangle on the floor, turned by its yaw: where a thing stands."""

    middle: Floats
    half: Floats
    yaw: float

    @cached_property
    def turn(self) -> tuple[float, float]:
        """Cosine and sine of its yaw."""
        return cos_sin(self.yaw)

    def away(self, points: Floats) -> Floats:
        """How far points (…, 2) are from it, by the larger of the distances along its two axes; negative inside."""
        cos, sin = self.turn
        x, y = points[..., 0] - self.middle[0], points[..., 1] - self.middle[1]
        along, across = np.abs(x * cos + y * sin) - self.half[0], np.abs(y * cos - x * sin) - self.half[1]
        return np.asarray(np.maximum(along, across))

    def box(self, margin: float) -> tuple[Floats, Floats]:
        """Lowest and highest corner of a level box that holds all that is as near to it as this."""
        cos, sin = (abs(each) for each in self.turn)
        along, across = self.half + margin
        reach = np.array([cos * along + sin * across, sin * along + cos * across])
        return self.middle - reach, self.middle + reach

    def cells_within(self, points: Floats, margin: float) -> Cells:
        """The part of a grid of points (i, j, 2) outside of which none is as near to it as this."""
        count = points.shape[:2]
        if 0 in count:
            return slice(0), slice(0)
        # One cell more on each side than is needed: so no rounding can leave one out.
        low, high = ((corner - points[0, 0]) / CELL for corner in self.box(margin))
        first = np.clip(np.floor(low) - 1, 0, count).astype(int)
        last = np.clip(np.ceil(high) + 2, 0, count).astype(int)
        return slice(int(first[0]), int(last[0])), slice(int(first[1]), int(last[1]))


@dataclass(frozen=True, slots=True, eq=False)
class Walk:
    """The cells of a grid (i along x, j along y): where a walker can be, and where it can come from a door."""

    points: Floats  # (i, j, 2), the middles of the cells
    free: Mask
    reached: Mask

    @property
    def share(self) -> float:
        """The share of the free floor that can be reached."""
        return float(self.reached.sum()) / max(int(self.free.sum()), 1)

    def leads_to(self, footprint: Footprint, arm: float) -> bool:
        """Whether a walker from a door comes so near to this rectangle."""
        cells = footprint.cells_within(self.points, arm)
        return bool((self.reached[cells] & (footprint.away(self.points[cells]) <= arm)).any())


def walked(layout: Layout, obstacles: Iterable[Footprint]) -> Walk | None:
    """Where one can walk between these obstacles; None where there is no room."""
    if not layout.rooms:
        return None
    corners = np.concatenate([np.array(room.corners) for room in layout.rooms])
    low, high = corners.min(axis=0) - CELL, corners.max(axis=0) + CELL
    count = np.ceil((high - low) / CELL).astype(int)
    x, y = np.meshgrid(*(low[axis] + (np.arange(count[axis]) + 0.5) * CELL for axis in (0, 1)), indexing="ij")
    points = np.stack([x, y], axis=2)
    walls = {wall.id: wall for wall in layout.walls}
    doors = [(opening, walls[opening.wall]) for opening in layout.openings if _is_way(opening, walls)]
    floor = np.zeros(points.shape[:2], dtype=np.bool_)
    for room in layout.rooms:
        floor |= inside(room, points)
    floor |= _taken(points, (_doorway(opening, wall) for opening, wall in doors), 0.0)
    free = _narrowed(floor, round(WALKER / CELL)) & ~_taken(points, obstacles, WALKER)
    seeds = _taken(points, (_before(opening, wall) for opening, wall in doors), 0.0)
    return Walk(points, free, flooded(free, seeds))


def _taken(points: Floats, footprints: Iterable[Footprint], margin: float) -> Mask:
    """Which cells come so near to one of these. Each looks at the cells around it alone: a hall has many of both."""
    found = np.zeros(points.shape[:2], dtype=np.bool_)
    for each in footprints:
        cells = each.cells_within(points, margin)
        found[cells] |= each.away(points[cells]) <= margin
    return found


def inside(room: Room, points: Floats) -> Mask:
    """Which points (…, 2) lie in a room: crossings of its outline are counted."""
    corners = np.array(room.corners)
    found = np.zeros(points.shape[:-1], dtype=np.bool_)
    for (x0, y0), (x1, y1) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        if y0 != y1:
            crosses = (y0 > points[..., 1]) != (y1 > points[..., 1])
            found ^= crosses & (points[..., 0] < x0 + (points[..., 1] - y0) * (x1 - x0) / (y1 - y0))
    return found


def flooded(free: Mask, seeds: Mask) -> Mask:
    """All free cells that are connected with a seed, by sides."""
    found = free & seeds
    while True:
        grown = found.copy()
        for cells, ways in ((grown, free), (grown.T, free.T)):
            for way in (slice(None), slice(None, None, -1)):
                _spread_along(cells[way], ways[way])
        if (grown == found).all():
            return found
        found = grown


def _spread_along(cells: Mask, ways: Mask) -> None:
    """Grow along the first axis through free cells, in place."""
    steps = np.arange(len(cells), dtype=np.int32)[:, None]
    seen = np.maximum.accumulate(np.where(cells, steps, -1), axis=0)
    wall = np.maximum.accumulate(np.where(ways, -1, steps), axis=0)
    cells |= seen > wall


def _narrowed(floor: Mask, cells: int) -> Mask:
    """The floor without a rim of this many cells."""
    kept = np.pad(floor, cells)
    for axis in (0, 1):
        kept = np.logical_and.reduce([np.roll(kept, step, axis=axis) for step in range(-cells, cells + 1)])
    return np.asarray(kept[cells:-cells, cells:-cells])


def _is_way(opening: Opening, walls: dict[str, Wall]) -> bool:
    return opening.kind != "window" and opening.sill < HEAD / 2 and opening.wall in walls


def _doorway(opening: Opening, wall: Wall) -> Footprint:
    return _at(opening, wall, -THROUGH / 2, THROUGH / 2 + 0.1)


def _before(opening: Opening, wall: Wall) -> Footprint:
    """Where one stands who has come in."""
    return _at(opening, wall, WALKER + 0.1, WALKER + CELL)


def _at(opening: Opening, wall: Wall, inward: float, half: float) -> Footprint:
    start, end = np.array(wall.start), np.array(wall.end)
    along: NDArray[np.float64] = (end - start) / float(np.hypot(*(end - start)))
    middle = start + along * opening.along + np.array([-along[1], along[0]]) * inward
    return Footprint(middle, np.array([opening.width / 2, half]), float(np.degrees(np.arctan2(along[1], along[0]))))
