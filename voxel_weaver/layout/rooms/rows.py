"""Rows: school desks, pews and chairs that all look the same way, with room between. It knows no walls by name: rows
look towards the back of the picture, where the board hangs or the altar stands."""

from __future__ import annotations

import math

import numpy as np

from voxel_weaver.layout.pieces import Floats, Piece, Spots, Tie, spots
from voxel_weaver.layout.rooms.anchors import Targets, middle
from voxel_weaver.layout.rooms.shell import Site

FRONT = 1.7
"""Metres before the first row that are left to whoever stands there."""
EDGE = 0.75
"""Between the rows and the other walls."""
SPACE = (0.55, 0.85)
"""Between neighbours, and from one row to the next."""
SEATS = ("chair", "bench", "sofa", "cushion", "stool")
"""Families whose front is where a sitter looks; at all others one sits before the front."""
NEAR = 0.12
AHEAD = 0.3
"""Metres from the wall before the rows within which a board hangs or a screen stands."""
STEPS = (-0.4, -0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3, 0.4)


def in_rows(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    """The place of this one in its row, and spots close to it."""
    x, y = _cell(piece.size, site, tie.share)
    around_x, around_y = (axis.ravel() for axis in np.meshgrid(np.array(STEPS), np.array(STEPS), indexing="ij"))
    return spots(piece, x + around_x, y + around_y, np.full(len(around_x), _yaw(piece)))


def row_cost(some: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """How far a spot is from its place in the row."""
    size = (some.high - some.low).max(axis=0) if len(some) else np.zeros(2)
    x, y = _cell((float(size[0]), float(size[1])), site, tie.share)
    at_x, at_y = middle(some)
    return np.asarray(np.hypot(at_x - x, at_y - y) / NEAR)


def ahead_cost(some: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """How far a spot is from the wall that the rows look at."""
    _, y = middle(some)
    return np.asarray(np.maximum(site.high[1] - y - AHEAD, 0.0))


def _cell(size: tuple[float, ...], site: Site, share: tuple[int, int]) -> tuple[float, float]:
    """Where the middle of one of so many stands: rows from the front backwards, each as even as can be."""
    index, total = share
    width, depth = size[0] + SPACE[0], size[1] + SPACE[1]
    low, high = site.low + EDGE, site.high - np.array([EDGE, FRONT])
    across, along = np.maximum(high - low, 0.1)
    columns = max(1, min(total, math.floor((across + SPACE[0]) / width)))
    wished = math.ceil(math.sqrt(total * across / along * depth / width))
    columns = min(columns, max(wished, 1))
    rows = math.ceil(total / columns)
    row, column = divmod(index, columns)
    step_x = min(width * 1.25, across / columns)
    step_y = min(depth * 1.15, along / rows)
    x = (low[0] + high[0]) / 2 + (column - (columns - 1) / 2) * step_x
    y = high[1] - (row + 0.5) * step_y
    return round(float(x), 2), round(float(y), 2)


def _yaw(piece: Piece) -> float:
    return 180.0 if piece.family in SEATS else 0.0
