"""Night: what has windows or lamps shows light in them when it is dark outdoors."""

from __future__ import annotations

from voxel_weaver.layout.pieces import Piece
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.brief import Brief

DARK = ("evening", "dusk", "night", "midnight")


def is_dark(brief: Brief) -> bool:
    return brief.time_of_day in DARK


def with_light(piece: Piece, stock: Stock) -> Piece:
    """The same piece with its light on, where it has one that is off."""
    if dict(piece.params).get("lit", True):
        return piece
    return stock.resized(piece, stock.same(piece), {"lit": True})
