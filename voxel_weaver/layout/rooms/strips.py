"""Strips of floor before the fronts of things: whoever uses a thing stands there, so they stay free."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

from voxel_weaver.layout.pieces import Floats, Piece, Placed, Spots
from voxel_weaver.scene.layout import Support

if TYPE_CHECKING:
    from voxel_weaver.layout.rooms.stage import Stage

DEPTH = 0.28
FLAT = 0.03
LOW = 0.2
"""What is lower is used from above."""
FRONTED = ("armchair", "sofa", "nightstand", "desk", "wardrobe", "dresser", "cabinet", "sideboard", "shelf", "bookcase")
"""Families that are used from their front alone, besides all that stands with its back to a wall."""
ANY_SIDE = ("bed", "table", "stool", "bench", "plant", "lamp", "box", "basket", "chair")
"""Families that are used from any side, or from none."""
SEATS_WITH_A_FRONT = ("armchair", "sofa_chair", "recliner", "wingback_chair", "rocking_chair", "loveseat")

Box = tuple[Floats, Floats]


def has_front(piece: Piece) -> bool:
    """Whether it is used from its front alone."""
    if piece.support is not Support.FLOOR or piece.high[2] < LOW:
        return False
    if piece.is_one_of(FRONTED) or piece.is_one_of(SEATS_WITH_A_FRONT):
        return True
    return piece.stance == "wall" and not piece.is_one_of(ANY_SIDE)


def front_of(piece: Piece) -> tuple[tuple[float, float], tuple[float, float]]:
    """The strip in its own frame."""
    return (piece.low[0], piece.low[1] - DEPTH), (piece.high[0], piece.low[1])


def strip_of(one: Placed) -> Box:
    low, high = front_of(one.piece)
    points = np.array([one.world((x, y)) for x in (low[0], high[0]) for y in (low[1], high[1])])
    return points.min(axis=0), points.max(axis=0)


def front_strips(stage: Stage, skip: Iterable[str] = ()) -> list[Box]:
    """The strips of all that stands there."""
    left_out = set(skip)
    return [strip for name, strip in stage.strips.items() if name not in left_out]


def turned_space(spots: Spots, low: tuple[float, ...], high: tuple[float, ...]) -> tuple[Floats, Floats]:
    """The level boxes around a box of the piece's own frame at each spot: lowest and highest corners, (n, 2) each."""
    turn = np.radians(spots.yaw)
    cos, sin = np.cos(turn), np.sin(turn)
    corners = np.array([(x, y) for x in (low[0], high[0]) for y in (low[1], high[1])])
    x = spots.x[:, None] + cos[:, None] * corners[:, 0] - sin[:, None] * corners[:, 1]
    y = spots.y[:, None] + sin[:, None] * corners[:, 0] + cos[:, None] * corners[:, 1]
    return np.stack([x.min(axis=1), y.min(axis=1)], axis=1), np.stack([x.max(axis=1), y.max(axis=1)], axis=1)


def hits(lows: Floats, highs: Floats, low: Floats, high: Floats) -> Floats:
    """How many of the boxes (m, 2) each of the boxes (n, 2) goes into."""
    if not len(low) or not len(lows):
        return np.zeros(len(lows))
    meets = (lows[:, :1] < high[None, :, 0] - 1e-6) & (highs[:, :1] > low[None, :, 0] + 1e-6)
    meets &= (lows[:, 1:2] < high[None, :, 1] - 1e-6) & (highs[:, 1:2] > low[None, :, 1] + 1e-6)
    return np.asarray(np.count_nonzero(meets, axis=1), dtype=np.float64)
