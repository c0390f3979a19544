"""Formations: things of one want that were asked for in a row, a grid or a circle. Each knows its place among them."""

from __future__ import annotations

import math

import numpy as np

from voxel_weaver.layout.pieces import Floats, Piece, Spots, Tie, spots
from voxel_weaver.layout.rooms.anchors import Anchor, Targets, middle
from voxel_weaver.layout.rooms.shell import Site

GAP = 0.14
"""Between neighbours in a row."""
AISLE = 0.62
"""Between the things of a grid or a circle: one can walk there."""
AISLES = (AISLE * 0.4, AISLE)
"""In a grid: between neighbours, and from one row to the next."""
EDGE = 0.5
NEAR = 0.12
OUTSIDE = (1e6, 1e6)
"""Where the one stands that the room is too full for."""
STEPS = (-0.6, -0.3, -0.1, 0.0, 0.1, 0.3, 0.6)


def in_formation(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    """Its own place and spots close to it."""
    if tie.kind == "row":
        return _along_row(piece, targets, tie)
    x, y, yaw = _cell(piece.size, site, tie)
    around_x, around_y = (axis.ravel() for axis in np.meshgrid(np.array(STEPS), np.array(STEPS), indexing="ij"))
    return spots(piece, x + around_x, y + around_y, np.full(len(around_x), yaw))


def formation_cost(some: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """How far a spot is from its place; the first of a row is free to choose."""
    size = (some.high - some.low).max(axis=0) if len(some) else np.zeros(2)
    if tie.kind == "row":
        return _row_cost(some, targets)
    x, y, yaw = _cell((float(size[0]), float(size[1])), site, tie)
    at_x, at_y = middle(some)
    turned = np.abs((some.yaw - yaw + 180.0) % 360.0 - 180.0) / 180.0
    return np.asarray(np.minimum(np.hypot(at_x - x, at_y - y) / NEAR * 0.3, 3.0) + turned)


def _cell(size: tuple[float, ...], site: Site, tie: Tie) -> tuple[float, float, float]:
    """Where the middle of one of so many stands, and how it is turned."""
    index, count = tie.share
    centre = (site.low + site.high) / 2
    if tie.kind == "circle":
        step = max(size[:2]) + AISLE
        radius = max(count * step / (2 * math.pi), max(size[:2]) * 0.9)
        angle = 2 * math.pi * index / count - math.pi / 2
        yaw = math.degrees(math.atan2(-math.cos(angle), math.sin(angle))) % 360.0
        return (
            float(centre[0]) + radius * math.cos(angle),
            float(centre[1]) + radius * math.sin(angle),
            round(yaw, 2),
        )
    x, y = _grid(size, site, count)
    return (float(x[index]), float(y[index]), 0.0) if index < len(x) else (*OUTSIDE, 0.0)


def elsewhere_in_grid(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    """The places of all the others: one whose own is taken stands where the grid has room."""
    x, y = _grid(piece.size, site, max(tie.share[1], 1))
    return spots(piece, x, y, np.zeros(len(x)))


def _grid(size: tuple[float, ...], site: Site, count: int) -> tuple[Floats, Floats]:
    """Where so many stand, row by row: about as many columns as rows, more where the room is not deep enough; fewer
    places than things where it is full."""
    pitch = np.array(size[:2]) + AISLES
    room = np.maximum(site.high - site.low - 2 * EDGE, np.array(size[:2]))
    most = np.maximum(np.floor((room + pitch - np.array(size[:2])) / pitch + 1e-9), 1).astype(int)
    columns = min(int(most[0]), count, math.ceil(math.sqrt(count * pitch[1] / pitch[0])))
    columns = min(max(columns, math.ceil(count / int(most[1]))), int(most[0]))
    rows = min(math.ceil(count / columns), int(most[1]))
    row, column = np.divmod(np.arange(min(count, rows * columns)), columns)
    off = np.stack([column - (columns - 1) / 2, row - (rows - 1) / 2], axis=1) * pitch
    x, y = (np.round((site.low + site.high) / 2 + off, 2)).T
    return x, y


def _along_row(piece: Piece, targets: Targets, tie: Tie) -> Spots:
    """Beside those that stand already, with the same back line."""
    groups = [(sign, target) for target in targets for sign in (1.0, -1.0)]
    rows = []
    for sign, target in groups:
        pose = _beside(piece, target, sign)
        rows.append((*pose, target.yaw))
    table = np.array(rows, dtype=np.float64).reshape(-1, 3)
    return spots(piece, table[:, 0], table[:, 1], table[:, 2])


def _beside(piece: Piece, target: Anchor, sign: float) -> tuple[float, float]:
    local_x = sign * (target.half[0] + piece.size[0] / 2 + GAP) - (piece.low[0] + piece.high[0]) / 2
    local_y = target.half[1] - piece.high[1]
    x, y = target.world(local_x, local_y)
    return float(x), float(y)


def _row_cost(some: Spots, targets: Targets) -> Floats:
    if not targets:
        return np.zeros(len(some))
    off = []
    for target in targets:
        x, y = target.local(*middle(some))
        aside = np.abs(np.abs(x) - 2 * target.half[0] - GAP)
        turned = np.abs((some.yaw - target.yaw + 180.0) % 360.0 - 180.0) / 45.0
        off.append(aside / NEAR * 0.3 + np.abs(y) / NEAR * 0.3 + turned)
    return np.asarray(np.min(off, axis=0))
