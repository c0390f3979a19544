"""Resting places: where one thing can lie on, hang over or sit in another that declares no surface for it: a hat on a
mannequin, a lemon in a bowl, a cue on a pool table. They are read off the realised geometry, seen from above.

A place is a Surface just large enough for the thing. It decides nothing about a room.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from voxel_weaver.assets.model import Model, Surface
from voxel_weaver.assets.realise import realise
from voxel_weaver.layout.pieces import Floats, Mask, Piece
from voxel_weaver.layout.rules.geometry.contact import feet, outside
from voxel_weaver.layout.rules.geometry.solid import Solid, solid_of
from voxel_weaver.scene.settings import LookName

CELLS = 40
"""Cells of the relief along the longer side."""
FINEST, COARSEST = 0.004, 0.05
LEVEL = 0.003
"""What differs by less lies level."""
FACING_UP = 0.02
"""Faces whose normal points up less than this are walls."""
EDGE = 0.0102
"""A surface is this much wider than what is to lie on it, on each side."""
SAME_SIZE = 0.004
SPARE = 4
"""Places beyond those that are needed: others may lie there already."""
AIR = 0.014
ON_FLOOR = 0.03
MOSTLY = 0.6
TOUCH = 0.004
"""What of an underside is so little higher than its lowest touches as well."""
TOUCHING = 0.01
"""The least share of its underside that must touch."""
STEADY = 0.003
"""How far its weight may be beside what it touches, metres: cells are no finer."""
LOOKS = 400
"""So many cells are looked at closely."""
MOST = 20_000_000
"""Cells that a thing covers, over all cells that it is laid on: a helicopter is not tried on each of a tower's."""


@dataclass(frozen=True, slots=True)
class Place(Surface):
    """A surface for things of one size alone: at its edges there may be nothing below."""

    def is_for(self, piece: Piece) -> bool:
        """Whether it was found for things as large as this one."""
        own = sorted(high - low - 2 * EDGE for low, high in zip(self.low, self.high, strict=True))
        return all(abs(side - other) < SAME_SIZE for side, other in zip(own, sorted(piece.size[:2]), strict=True))


@dataclass(frozen=True, slots=True, eq=False)
class Relief:
    """How high a thing is at each point, seen from above; -inf where it is not."""

    heights: Floats  # (columns, rows)
    low: tuple[float, float]
    cell: float
    top: float


def relief(model: Model, look: LookName, voxel: float) -> Relief:
    """The heights of a model's upper side."""
    solid = _standing(model, look, voxel)
    return _seen_from(solid, 1.0, np.inf)


def lower_boards(model: Model, look: LookName, voxel: float, below: float) -> Relief:
    """The heights of a model's boards that lie below a height; feet stand in the way, endlessly high."""
    solid = _standing(model, look, voxel)
    boards, under = _seen_from(solid, 1.0, below), _seen_from(solid, -1.0, np.inf)
    return replace(boards, heights=np.where(-under.heights < ON_FLOOR, np.inf, boards.heights))


def room_below(model: Model, look: LookName, voxel: float, piece: Piece) -> bool:
    """Whether a thing fits on the floor between the feet of another, as it stands or turned."""
    under = _seen_from(_standing(model, look, voxel), -1.0, np.inf)
    return any(_has_room(under, width, depth, piece.size[2]) for width, depth in (piece.size[:2], piece.size[1::-1]))


def _has_room(under: Relief, width: float, depth: float, height: float) -> bool:
    wide, deep = (max(1, int(np.ceil(side / under.cell)) + 1) for side in (width, depth))
    if wide > under.heights.shape[0] or deep > under.heights.shape[1]:
        return False
    along = sliding_window_view(under.heights, wide, axis=0).max(axis=-1)
    return bool((-sliding_window_view(along, deep, axis=1).max(axis=-1) > height).any())


def soles(model: Model, look: LookName, voxel: float) -> Floats:
    """The points of its underside that a thing stands on (n, 3)."""
    return feet(_standing(model, look, voxel))


def _standing(model: Model, look: LookName, voxel: float) -> Solid:
    return solid_of(realise(model, look, voxel)[0], (0.0, 0.0, 0.0), 0.0)


def _seen_from(solid: Solid, way: float, below: float) -> Relief:
    """The heights of what is seen from above (way 1); from below (way -1) they are depths, the lowest the greatest."""
    sides = solid.high[:2] - solid.low[:2]
    cell = float(np.clip(sides.max() / CELLS, FINEST, COARSEST))
    counts = np.maximum(np.ceil(sides / cell - 1e-6).astype(np.int64), 1)
    seen = way * solid.normals[:, 2] > FACING_UP * np.linalg.norm(solid.normals, axis=1)
    seen &= solid.bounds[1][:, 2] < below
    corners = solid.triangles[np.asarray(seen)][:, :: int(way)]
    heights = np.full((counts[0], counts[1]), -np.inf)
    _cover(heights, (corners - np.array([*solid.low[:2], 0.0])) / np.array([cell, cell, way]))
    return Relief(heights, (float(solid.low[0]), float(solid.low[1])), cell, float(solid.high[2]))


def _cover(heights: Floats, triangles: Floats) -> None:
    """Raise each cell to the highest triangle over its middle; each triangle is compared with the cells of its box."""
    flat = triangles[:, :, :2]
    first = np.maximum(np.ceil(flat.min(axis=1) - 0.5 - 1e-9).astype(np.int64), 0)
    last = np.minimum(np.floor(flat.max(axis=1) - 0.5 + 1e-9).astype(np.int64), np.array(heights.shape) - 1)
    spans = np.maximum(last - first + 1, 0)
    number = spans[:, 0] * spans[:, 1]
    which = np.repeat(np.arange(len(triangles)), number)
    order = np.arange(len(which)) - np.repeat(np.cumsum(number) - number, number)
    cells = first[which] + np.stack([order // spans[which, 1], order % spans[which, 1]], axis=1)
    a, b, c = (flat[which, corner] - (cells + 0.5) for corner in range(3))
    shares = np.stack([_turn(b, c), _turn(c, a), _turn(a, b)], axis=1)
    area = shares.sum(axis=1)
    over = (area > 1e-12) & (shares >= -1e-9).all(axis=1)
    found = (shares[over] * triangles[which[over], :, 2]).sum(axis=1) / area[over]
    np.maximum.at(heights, (cells[over, 0], cells[over, 1]), found)


def _turn(first: Floats, second: Floats) -> Floats:
    return np.asarray(first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0])


@dataclass(frozen=True, slots=True, eq=False)
class Foot:
    """What of a thing touches the ground below it, and where its weight is, both seen from the middle of its box."""

    under: Relief
    weights: tuple[Floats, ...]
    size: Floats

    def touching(self, wide: int, deep: int, cell: float, *, across: bool) -> Mask:
        """Which cells of a window around it its feet stand on; `across` turns it by a quarter."""
        x, y = np.meshgrid(*((np.arange(count) + 0.5 - count / 2) * cell for count in (wide, deep)), indexing="ij")
        own = np.stack([y, -x] if across else [x, y], axis=2) + self.size / 2
        at = np.clip((own / self.under.cell).astype(np.int64), 0, np.array(self.under.heights.shape) - 1)
        depths = self.under.heights[at[..., 0], at[..., 1]]
        return np.asarray(depths >= depths.max() - TOUCH)

    def weights_turned(self, *, across: bool) -> list[Floats]:
        return [np.array([-one[1], one[0]]) if across else one for one in self.weights]


def foot_of(piece: Piece, look: LookName, voxel: float) -> Foot:
    """The feet of a thing as it is realised."""
    solid = _standing(piece.model, look, voxel)
    middle = (solid.low + solid.high) / 2
    weights = tuple((one - middle)[:2] for one in solid.centres_of_mass)
    return Foot(_seen_from(solid, -1.0, np.inf), weights, (solid.high - solid.low)[:2])


@dataclass(frozen=True, slots=True, eq=False)
class _Windows:
    """A thing laid on the cells of a ground in turn, each `step` cells from the one before."""

    cost: Floats  # inf where it does not lie
    touching: Mask  # (columns, rows, wide, deep)
    level: Floats
    weights: list[Floats]
    cell: float
    step: int

    def is_steady(self, column: int, row: int) -> bool:
        """Whether its weight is above what it touches."""
        touched = self.touching[column, row]
        points = (np.argwhere(touched) + 0.5 - np.array(touched.shape) / 2) * self.cell
        if len(points) < 3:
            return False
        spare = [np.array([x, y]) * self.cell / 2 * (np.array(touched.shape) > 2) for x in (-1, 1) for y in (-1, 1)]
        return all(outside(weight + off, points) <= STEADY for weight in self.weights for off in spare)


def places(
    ground: Relief, piece: Piece, foot: Foot, count: int, *, inside: bool, flat: bool = False
) -> tuple[Place, ...]:
    """Where so many of the piece can rest, the best first; spare ones behind them. What is to lie `flat` reaches over
    no edge."""
    best: list[Place] = []
    for across in (False, True):
        if len(best) >= count:
            break
        size = piece.size[1::-1] if across else piece.size[:2]
        wide, deep = (max(1, round(side / ground.cell)) for side in size)
        windows = _windows(ground, foot, (wide, deep), piece.size[2], inside=inside, flat=flat, across=across)
        if windows is None:
            continue
        start = np.array(ground.low) - np.array([wide // 2, deep // 2]) * ground.cell
        found = [
            _surface(start, np.array(cell) * windows.step, (wide, deep), ground, size, float(windows.level[cell]))
            for cell in _spread(windows, size, count + SPARE)
        ]
        best = max(best, found, key=len)
    return tuple(best)


def _windows(
    ground: Relief, foot: Foot, steps: tuple[int, int], height: float, *, inside: bool, flat: bool, across: bool
) -> _Windows | None:
    wide, deep = steps
    padded = np.pad(ground.heights, ((wide // 2 + 1,) * 2, (deep // 2 + 1,) * 2), constant_values=-np.inf)
    if padded.shape[0] < wide + 2 or padded.shape[1] < deep + 2:
        return None
    around = sliding_window_view(padded, (wide + 2, deep + 2))  # a cell more: cells tell edges no better
    step = max(1, int(np.ceil(np.sqrt(around.size / MOST))))
    around = around[::step, ::step]
    level = around.max(axis=(2, 3))
    windows = around[..., 1:-1, 1:-1]
    touching = (windows >= (level - LEVEL)[..., None, None]) & foot.touching(wide, deep, ground.cell, across=across)
    share = touching.mean(axis=(2, 3))
    held = np.isfinite(level) & (share > TOUCHING)
    column, row = np.meshgrid(np.arange(level.shape[0]), np.arange(level.shape[1]), indexing="ij")
    off = np.hypot(column / max(level.shape[0] - 1, 1) - 0.5, row / max(level.shape[1] - 1, 1) - 0.5)
    sunk = np.where(np.isfinite(level), ground.top - level, 0.0) / max(ground.top, 1e-6)
    cost = np.round(off - share + (-sunk if inside else sunk) * 2.0, 4)
    if flat:
        held &= share > MOSTLY * float(foot.touching(wide, deep, ground.cell, across=across).mean())
        held &= np.isfinite(windows).all(axis=(2, 3))
    if inside:
        held &= level + height / 2 < ground.top
    cost = np.where(held, cost, np.inf)
    return _Windows(cost, touching, level, foot.weights_turned(across=across), ground.cell, step)


def _spread(windows: _Windows, size: tuple[float, ...], most: int) -> list[tuple[int, int]]:
    """The cheapest cells where it is steady, so far apart that what rests there does not meet."""
    chosen: list[tuple[int, int]] = []
    left = windows.cost.copy()
    apart = [int(np.ceil((side + AIR) / (windows.cell * windows.step))) for side in size]
    for _ in range(LOOKS):
        best = int(np.argmin(left))
        column, row = divmod(best, left.shape[1])
        if len(chosen) >= most or not np.isfinite(left[column, row]):
            break
        if not windows.is_steady(column, row):
            left[column, row] = np.inf
            continue
        chosen.append((column, row))
        left[max(column - apart[0] + 1, 0) : column + apart[0], max(row - apart[1] + 1, 0) : row + apart[1]] = np.inf
    return chosen


def _surface(
    start: Floats, cell: NDArray[np.int64], steps: tuple[int, int], ground: Relief, size: tuple[float, ...], z: float
) -> Place:
    middle = start + (cell + np.array(steps) / 2) * ground.cell
    half = np.array(size) / 2 + EDGE
    low, high = np.round(middle - half, 4), np.round(middle + half, 4)
    kind = "inside" if z < 0.8 * ground.top else "top"
    return Place(kind, (float(low[0]), float(low[1])), (float(high[0]), float(high[1])), round(z, 4))  # type: ignore[arg-type]


def with_places(carrier: Piece, found: tuple[Place, ...]) -> Piece:
    """The carrier with these places as surfaces of its own."""
    return replace(carrier, model=replace(carrier.model, surfaces=(*carrier.model.surfaces, *found)))


def fits(piece: Piece, carrier: Piece) -> bool:
    """Whether one of the carrier's own surfaces holds the piece."""
    return any(holds(surface, piece) for surface in carrier.model.surfaces)


def holds(surface: Surface, piece: Piece) -> bool:
    """Whether the piece lies wholly on the surface, as it stands or turned."""
    if isinstance(surface, Place):
        return surface.is_for(piece)
    sides = surface.high[0] - surface.low[0], surface.high[1] - surface.low[1]
    wide = max(sides) >= max(piece.size[:2]) and min(sides) >= min(piece.size[:2])
    return wide and surface.headroom >= piece.size[2]
