"""Land and water beyond the edges of a land, out to where the haze takes them: rings of ever larger cells.

It belongs to pictures only. Its rings end in aprons, so that no crack shows where a coarse one meets a fine one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.terrain.blocks import SUNK
from voxel_weaver.assets.terrain.covers import SHADES
from voxel_weaver.scene.distance import FOLDED, folded, height_beyond, outside
from voxel_weaver.scene.mesh import Ints, Mesh, mesh_from_faces

Field = NDArray[np.float64]
Mask = NDArray[np.bool_]

RINGS = ((0.12, 1), (0.7, 3), (3.3, 9))
"""How far out each ring reaches, in sides of the land, and how many cells of the land are one of its cells."""
FINE = 140
"""A land of more cells than this has coarser rings, all but the first: its mesh must not grow with their square."""
PLAIN = 0.3
"""From so many sides on what covers most of the land's edge covers all that is dry."""
APRON = 3.0
"""How far the end of a ring hangs down, in its cells."""
ROUNDED = 4


@dataclass(frozen=True, eq=False)
class Near:
    """A land as it was made: heights in metres at the corners of its cells, the finish that each cell shows, and the
    level of the water over it, -inf where it is dry."""

    side: float
    heights: Field
    finishes: Ints
    levels: Field
    cubes: bool  # drawn as cubes
    smooth: bool = False

    @property
    def cells(self) -> int:
        return len(self.finishes)

    @cached_property
    def usual(self) -> int:
        """What covers most of the dry land along its edges, else of all that is dry: a cover has SHADES finishes."""
        dry, edge = ~np.isfinite(self.levels), np.zeros(self.levels.shape, dtype=np.bool_)
        edge[[0, -1]] = edge[:, [0, -1]] = True
        found = self.finishes[dry & edge] if (dry & edge).any() else self.finishes[dry]
        return int(np.bincount(found // SHADES).argmax()) if len(found) else 0

    @property
    def cell(self) -> float:
        return self.side / self.cells


@dataclass(frozen=True, slots=True, eq=False)
class _Ring:
    """Square cells around what lies inside: the lines of its grid, and which of its cells are not inside."""

    lines: Field
    there: Mask  # row y, column x
    size: float


def distant_mesh(near: Near) -> Mesh:
    """The land around. The slots of its faces are the finishes of the land's cells."""
    parts = [(_cubes if near.cubes else _facets)(near, ring) for ring in _rings(near)]
    points, quads, slots, starts = [], [], [], 0
    for corners, faces, finishes in parts:
        points.append(corners)
        quads.append(faces + starts)
        slots.append(finishes)
        starts += len(corners)
    every = np.concatenate(quads).astype(np.int32)
    turned = np.full(len(every), near.smooth, dtype=np.bool_)
    rounded = np.round(np.concatenate(points), ROUNDED).astype(np.float64)
    return mesh_from_faces(rounded, (every,), (np.concatenate(slots).astype(np.int32),), (turned,))


def surface(near: Near, points: Field) -> tuple[Field, Mask]:
    """The height of what is drawn at points (n, 2) beyond the edges, and which of them are dry."""
    away = np.maximum(np.abs(points) - near.side / 2, 0.0).max(axis=1)
    heights, dry = np.zeros(len(points)), np.ones(len(points), dtype=np.bool_)
    left = np.ones(len(points), dtype=np.bool_)
    for ring, (reach, _) in zip(_rings(near), RINGS, strict=True):
        here = left & (away <= reach * near.side)
        left &= ~here
        at = np.floor((points[here] - ring.lines[0]) / ring.size)
        middles = ring.lines[0] + (at + 0.5) * ring.size
        wet, level, _ = _cells(near, middles)
        heights[here] = _stepped(near, middles) if near.cubes else height_beyond(near.heights, near.side, points[here])
        dry[here] = ~wet & (heights[here] > level)
    return heights, dry & ~left


def images(near: Near, points: Field, reach: float) -> tuple[NDArray[np.int64], Field]:
    """Which of the points (n, 2) on a land are seen again beyond its edges, not farther than `reach` sides, and
    where."""
    half, deep = near.side / 2, FOLDED * near.side
    times = int(np.ceil(reach / FOLDED / 2.0))
    found: list[tuple[NDArray[np.int64], Field]] = []
    ways: list[Callable[[Field], Field]] = [lambda place: place]
    for turn in range(times):
        out = 2.0 * deep * turn
        for sign in (-1.0, 1.0):
            ways += [_image(half, out, 1.0, sign), _image(half, out + 2.0 * deep, -1.0, sign)]
    for number_x, way_x in enumerate(ways):
        for number_y, way_y in enumerate(ways):
            if not number_x and not number_y:
                continue
            moved = np.column_stack([way_x(points[:, 0]), way_y(points[:, 1])])
            known = np.abs(folded(moved, near.side) - points).max(axis=1) < 1e-3 * near.side
            known &= outside(moved, near.side) < reach * near.side
            found.append((np.flatnonzero(known), moved[known]))
    return np.concatenate([at for at, _ in found]), np.concatenate([moved for _, moved in found])


def _image(half: float, out: float, way: float, sign: float) -> Callable[[Field], Field]:
    """A coordinate beyond the edge on this side whose fold is the given one."""
    return lambda place: sign * (half + out + way * (half - sign * place))


def _rings(near: Near) -> list[_Ring]:
    """Each ring begins where the one inside it ends, and ends on a whole cell of the next."""
    found: list[_Ring] = []
    low, high = 0, near.cells
    coarser = max(1, round(near.cells / FINE))
    sizes = [1, *(size * coarser for _, size in RINGS[1:])]
    for (reach, _), size, after in zip(RINGS, sizes, (*sizes[1:], 1), strict=True):
        wide = size * -(-(int(reach * near.cells) + min(low, near.cells - high)) // size)
        first, last = low - wide, high + wide
        while (last - first) % after:
            last += size
        edges = np.arange(first, last + size, size)
        middles = (edges[:-1] + edges[1:]) / 2
        inside = (middles > low) & (middles < high)
        found.append(_Ring(edges * near.cell - near.side / 2, ~(inside[:, None] & inside[None, :]), size * near.cell))
        low, high = first, last
    return found


def _cells(near: Near, middles: Field) -> tuple[Mask, Field, Ints]:
    """Of cells with these middles (n, 2): whether they are wet, the level of the water, and their finish."""
    place = np.clip((folded(middles, near.side) / near.side + 0.5) * near.cells, 0, near.cells - 1e-6)
    column, row = place[:, 0].astype(np.int64), place[:, 1].astype(np.int64)
    level, finish = near.levels[row, column], near.finishes[row, column]
    wet = np.isfinite(level)
    # Paths, fields and strips of sand that are seen again and again would be a pattern.
    strange = ~wet & (outside(middles, near.side) > PLAIN * near.side) & (finish // SHADES != near.usual)
    return wet, level, np.where(strange, near.usual * SHADES + finish % SHADES, finish).astype(np.int32)


def _stepped(near: Near, middles: Field) -> Field:
    """Heights as whole cubes."""
    return np.asarray(np.rint(height_beyond(near.heights, near.side, middles) / near.cell) * near.cell)


def _middles(ring: _Ring) -> Field:
    middle = (ring.lines[:-1] + ring.lines[1:]) / 2
    x, y = np.meshgrid(middle, middle)
    return np.column_stack([x.ravel(), y.ravel()])


# --- cubes ---------------------------------------------------------------------------------------------------------


def _cubes(near: Near, ring: _Ring) -> tuple[Field, Ints, Ints]:
    """The tops of columns of cubes and the sides that rise above their neighbours; equal neighbours are one face."""
    count = len(ring.there)
    middles = _middles(ring)
    wet, level, finish = _cells(near, middles)
    top = np.where(wet, (np.rint(np.where(wet, level, 0.0) / near.cell) - SUNK) * near.cell, _stepped(near, middles))
    top, finish = top.reshape(count, count), finish.reshape(count, count)
    hole = np.where(ring.there, top, np.nan)
    sides = [_sides(ring, hole, finish, axis, sign) for axis in (0, 1) for sign in (-1, 1)]
    return _joined([_tops(ring, top, finish), *sides])


def _tops(ring: _Ring, top: Field, finish: Ints) -> tuple[Field, Ints]:
    row, first, last = _runs(ring.there, top, finish)
    x0, x1, y0, y1 = ring.lines[first], ring.lines[last], ring.lines[row], ring.lines[row + 1]
    z = top[row, first]
    corners = np.stack([x0, y0, z, x1, y0, z, x1, y1, z, x0, y1, z], axis=1).reshape(-1, 3)
    return corners, finish[row, first]


def _sides(ring: _Ring, top: Field, finish: Ints, axis: int, sign: int) -> tuple[Field, Ints]:
    """The sides that face one way along X (axis 1) or Y (axis 0): down to the neighbour, or an apron at an end."""
    if axis == 1:  # the same with X and Y changed
        corners, slots = _sides(ring, top.T, finish.T, 0, sign)
        return corners[:, [1, 0, 2]].reshape(-1, 4, 3)[:, ::-1].reshape(-1, 3), slots
    wide = np.pad(top, ((1, 1), (0, 0)), constant_values=np.nan)
    other = wide[2:] if sign > 0 else wide[:-2]
    foot = np.where(np.isnan(other), top - APRON * ring.size, other)
    shown = ~np.isnan(top) & (np.nan_to_num(top) > np.nan_to_num(foot) + 1e-6)
    row, first, last = _runs(shown, top, foot, finish)
    x0, x1, y = ring.lines[first], ring.lines[last], ring.lines[row + (sign > 0)]
    z1, z0 = top[row, first], foot[row, first]
    left, right = (x1, x0) if sign > 0 else (x0, x1)
    corners = np.stack([left, y, z0, right, y, z0, right, y, z1, left, y, z1], axis=1).reshape(-1, 3)
    return corners, finish[row, first]


def _runs(there: Mask, *values: NDArray[Any]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Stretches of equal cells along X: their row, their first column and the column after their last."""
    same = there[:, 1:] & there[:, :-1]
    for value in values:
        same &= value[:, 1:] == value[:, :-1]
    starts = there & ~np.pad(same, ((0, 0), (1, 0)))
    ends = there & ~np.pad(same, ((0, 0), (0, 1)))
    row, first = np.nonzero(starts)
    return row, first, np.nonzero(ends)[1] + 1


def _joined(boxes: Sequence[tuple[Field, Ints]]) -> tuple[Field, Ints, Ints]:
    corners = np.concatenate([found for found, _ in boxes])
    faces = np.arange(len(corners), dtype=np.int32).reshape(-1, 4)
    return corners, faces, np.concatenate([slots for _, slots in boxes])


# --- facets --------------------------------------------------------------------------------------------------------


def _facets(near: Near, ring: _Ring) -> tuple[Field, Ints, Ints]:
    """One slope from corner to corner; water lies level, and its banks go down to it."""
    count = len(ring.there)
    cells = _cells(near, _middles(ring))
    wet, level, finish = (
        cells[0].reshape(count, count),
        cells[1].reshape(count, count),
        cells[2].reshape(count, count),
    )
    x, y = np.meshgrid(ring.lines, ring.lines)
    z = height_beyond(near.heights, near.side, np.column_stack([x.ravel(), y.ravel()])).reshape(count + 1, count + 1)
    for rows in (slice(0, -1), slice(1, None)):
        for columns in (slice(0, -1), slice(1, None)):
            z[rows, columns] = np.where(wet, level, z[rows, columns])
    number = np.arange((count + 1) ** 2, dtype=np.int32).reshape(count + 1, count + 1)
    quads = np.stack([number[:-1, :-1], number[:-1, 1:], number[1:, 1:], number[1:, :-1]], axis=2)[ring.there]
    points = np.column_stack([x.ravel(), y.ravel(), z.ravel()])
    edges, slots = _ends(number, ring.there, finish)
    lower = points.copy()
    lower[:, 2] -= APRON * ring.size
    hung = np.concatenate([edges, edges[:, ::-1] + np.int32(len(points))], axis=1)
    return np.concatenate([points, lower]), np.concatenate([quads, hung]), np.concatenate([finish[ring.there], slots])


def _ends(number: Ints, there: Mask, finish: Ints) -> tuple[Ints, Ints]:
    """The edges where a ring ends, turned so that an apron hung on them looks out, and the finish of their cells."""
    wide = np.pad(there, 1)
    corners = (number[:-1, :-1], number[:-1, 1:], number[1:, 1:], number[1:, :-1])
    beside = (wide[:-2, 1:-1], wide[1:-1, 2:], wide[2:, 1:-1], wide[1:-1, :-2])
    edges, slots = [], []
    for turn, neighbour in enumerate(beside):
        ends = there & ~neighbour
        edges.append(np.stack([corners[(turn + 1) % 4][ends], corners[turn][ends]], axis=1))
        slots.append(finish[ends])
    return np.concatenate(edges), np.concatenate(slots)
