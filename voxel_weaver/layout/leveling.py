"""Leveling: what is to stand at one side of another has measures with which most of it can be there. A bookshelf to the
right of a television stand is a low one, a stool behind a potter's wheel no higher than one sees over. It changes
measures that the text leaves open, no place."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from voxel_weaver.layout.pieces import Piece
from voxel_weaver.layout.stock import Stock
from voxel_weaver.layout.suiting import measured
from voxel_weaver.scene.layout import Setting, Support

ACROSS: Mapping[str, int] = {"left_of": 1, "right_of": 1, "in_front_of": 0, "watching": 0, "behind": 0}
"""By tie: the axis of the target's face, along which its breadth is measured."""
WIDER, HIGHER = 1.25, 1.125
"""What reaches beyond a face by less than this still stands at it."""
MOSTLY = 0.57
"""The share of a thing that is to be at a side, with a little to spare."""
HUNG = 0.62
"""The share that is level with what hangs on a wall before it: it hangs as low as one looks."""
LOWEST, RAISED, WIDENED, NARROWEST = 0.6, 1.4, 1.5, 0.7
"""How much a height or a breadth may change for it."""
LOW_SEATS = ("chair", "sofa", "stool", "bench", "seat")
"""Families that are as high as one sits."""
SIDES = ("width", "depth")

Pieces = dict[str, Piece]


def levelled(pieces: Mapping[str, Piece], stock: Stock, fixed: Collection[str]) -> Pieces:
    """All pieces in measures that suit the sides they are to stand at; wants in `fixed` keep theirs."""
    done = dict(pieces)
    for name in pieces:
        for tie in pieces[name].ties:
            if tie.firm and tie.kind in ACROSS:
                for target in tie.targets:
                    if target in done and _comparable(done[name], done[target]):
                        _suit(name, target, ACROSS[tie.kind], done, stock, fixed)
    return done


def _comparable(piece: Piece, target: Piece) -> bool:
    """Whether both begin at one height, or a thing stands before one that hangs."""
    if target.high[2] < 0.05 or piece.high[2] < 0.05:
        return False
    if piece.support is target.support:
        return piece.support in (Support.FLOOR, Support.OBJECT)
    return piece.support is Support.FLOOR and target.support is Support.WALL


def _level(piece: Piece, target: Piece) -> float:
    return HUNG if target.support is Support.WALL else min(1.0, HIGHER * target.size[2] / piece.size[2])


def _breadth(piece: Piece, target: Piece, axis: int) -> float:
    return min(1.0, WIDER * target.size[axis] / piece.size[axis])


def _suit(name: str, other: str, axis: int, pieces: Pieces, stock: Stock, fixed: Collection[str]) -> None:
    """The lower subject first, then the higher or broader target, then the narrower subject, while too little fits."""
    free, open_target = pieces[name].want not in fixed, pieces[other].want not in fixed
    if free and _lacks(pieces[name], pieces[other], axis):
        pieces[name] = _lowered(pieces[name], pieces[other], axis, stock)
    if open_target and _lacks(pieces[name], pieces[other], axis):
        pieces[other] = _enlarged(pieces[name], pieces[other], axis, stock)
    if free and _lacks(pieces[name], pieces[other], axis):
        side = WIDER * pieces[other].size[axis] * _level(pieces[name], pieces[other]) / MOSTLY
        narrow = max(side, NARROWEST * pieces[name].size[axis])
        if narrow < pieces[name].size[axis]:
            pieces[name] = measured(pieces[name], stock, **{SIDES[axis]: narrow})


def _lacks(piece: Piece, target: Piece, axis: int) -> bool:
    return _level(piece, target) * _breadth(piece, target, axis) < MOSTLY


def _lowered(piece: Piece, target: Piece, axis: int, stock: Stock) -> Piece:
    if target.support is Support.WALL or (piece.family in LOW_SEATS and piece.support is Support.FLOOR):
        return piece
    height = HIGHER * target.size[2] * _breadth(piece, target, axis) / MOSTLY
    share = max(height / piece.size[2], LOWEST)
    if share >= 1.0:
        return piece
    if "height" in dict(piece.params) and piece.support is Support.FLOOR:
        return measured(piece, stock, height=piece.size[2] * share)
    return stock.scaled(piece, share) if piece.support is Support.OBJECT else piece


def _enlarged(piece: Piece, target: Piece, axis: int, stock: Stock) -> Piece:
    given: dict[str, Setting] = {}
    if target.support is not Support.WALL and _level(piece, target) < 1.0:
        height = MOSTLY * piece.size[2] / HIGHER / _breadth(piece, target, axis)
        given["height"] = min(max(height, target.size[2]), RAISED * target.size[2])
    if _breadth(piece, target, axis) < 1.0:
        side = MOSTLY / _level(piece, target) * piece.size[axis] / WIDER
        given[SIDES[axis]] = min(max(side, target.size[axis]), WIDENED * target.size[axis])
    return measured(target, stock, **given) if given else target
