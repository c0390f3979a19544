"""Suiting: two things that were asked to stand in a relation get measures in which they can. A box under a bed is flat,
a lamp beside a picture is shallow, a shelf for books is empty. It changes sizes of what the text leaves open, no place.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

import numpy as np

from voxel_weaver.layout.parts import boxes_of
from voxel_weaver.layout.pieces import Piece, Tie
from voxel_weaver.layout.stock import Kind, Stock
from voxel_weaver.scene.layout import Setting, Support

SHALLOW = 0.12
THICK = 0.06
"""A lamp so shallow and a picture so thick are level with each other on the wall."""
SEEN = 0.5
"""What stands at the side of a table is level with it where the table is this share of its height."""
HIGHEST = 0.56
"""A low table is not raised above this."""
AIR = 0.05
"""Between a thing and what it is under."""
LEAST_UNDER = 0.08
SIDE_BY_SIDE = 0.16
"""Between things that hang above one piece of furniture."""
ELBOWS = 0.1
"""Between two who sit side by side."""
FRONT_FREE, BROADEST = 2.15, 2.3
LOW_TABLES = ("coffee_table", "side_table")
FILLING = ("on", "in", "at")
ROOM_BELOW = (0.3, 1.0)
"""A cabinet on the wall under a screen is so low at least, and hangs below what is so high."""

Pieces = dict[str, Piece]


def suited(pieces: Mapping[str, Piece], stock: Stock, fixed: Collection[str]) -> Pieces:
    """All pieces in measures that suit their ties; wants in `fixed` said how big their things are."""
    done = dict(pieces)
    for name in pieces:
        for tie in pieces[name].ties:
            targets = [target for target in tie.targets if target in done]
            rule = _RULES.get(tie.kind)
            if rule is not None and tie.firm and targets:
                rule(name, targets, tie, done, stock, fixed)
    _emptied(done, stock)
    return done


def measured(piece: Piece, stock: Stock, **given: Setting) -> Piece:
    """The piece with these measures, as far as its asset offers them; its own ties stay."""
    asset = stock.catalog.by_name(piece.asset)
    offered = {name: asset.parameters[name].kept(value) for name, value in given.items() if name in asset.parameters}
    return stock.resized(piece, Kind(piece.category, asset, piece.tier), offered) if offered else piece


def _emptied(pieces: Pieces, stock: Stock) -> None:
    """Shelves that something is to stand in come without their own filling."""
    asked = {name for piece in pieces.values() for tie in piece.ties if tie.firm and tie.kind in FILLING
             for name in tie.targets}  # fmt: skip
    for name in asked & set(pieces):
        if dict(pieces[name].params).get("filled"):
            pieces[name] = measured(pieces[name], stock, filled=False)


def _level_on_wall(
    name: str, targets: list[str], tie: Tie, pieces: Pieces, stock: Stock, fixed: Collection[str]
) -> None:
    """A lamp beside a picture reaches as far from the wall as the picture, or nearly."""
    piece, target = pieces[name], pieces[targets[0]]
    if piece.support is Support.WALL and target.support is Support.WALL and piece.size[1] > 1.6 * target.size[1]:
        pieces[name] = measured(piece, stock, depth=SHALLOW)
        pieces[target.id] = measured(target, stock, depth=max(THICK, target.size[1]))


def _level_on_floor(
    name: str, targets: list[str], tie: Tie, pieces: Pieces, stock: Stock, fixed: Collection[str]
) -> None:
    """A low table with seats at its sides is a little higher."""
    if pieces[name].support is not Support.FLOOR:
        return
    for each in targets:
        target = pieces[each]
        wished = round(SEEN * pieces[name].size[2] / 0.02) * 0.02 + 0.02
        open_ = target.is_one_of(LOW_TABLES) and target.want not in fixed
        if open_ and target.size[2] < wished <= HIGHEST:
            pieces[each] = measured(target, stock, height=wished)


def _long_enough(name: str, targets: list[str], tie: Tie, pieces: Pieces, stock: Stock, fixed: Collection[str]) -> None:
    """A table is as long as all that sit side by side at one of its long sides."""
    _level_on_floor(name, targets, tie, pieces, stock, fixed)
    needed = -(-tie.share[1] // 2) * (pieces[name].size[0] + ELBOWS)
    for each in targets:
        target = pieces[each]
        if target.want not in fixed and len(targets) == 1 and target.size[0] < needed:
            pieces[each] = measured(target, stock, width=needed)


def _broad_enough(
    name: str, targets: list[str], tie: Tie, pieces: Pieces, stock: Stock, fixed: Collection[str]
) -> None:
    """A desk is so broad that its seats leave half of its front free."""
    needed = min(FRONT_FREE * tie.share[1] * pieces[name].size[0], BROADEST)
    for each in targets if len(targets) == 1 else ():
        target = pieces[each]
        if target.family == "desk" and target.want not in fixed and target.size[0] < needed:
            pieces[each] = measured(target, stock, width=needed)


def _beside_level(
    name: str, targets: list[str], tie: Tie, pieces: Pieces, stock: Stock, fixed: Collection[str]
) -> None:
    _level_on_wall(name, targets, tie, pieces, stock, fixed)
    _level_on_floor(name, targets, tie, pieces, stock, fixed)


def _below(name: str, targets: list[str], tie: Tie, pieces: Pieces, stock: Stock, fixed: Collection[str]) -> None:
    """What is to lie under a thing is as low as the space there."""
    piece, target = pieces[name], pieces[targets[0]]
    if target.support is not Support.FLOOR or target.high[2] < 0.05 or piece.high[2] < 0.05:
        return
    space = clearance(target)
    if LEAST_UNDER < space - AIR < piece.size[2]:
        share = (space - AIR) / piece.size[2]
        pieces[name] = (
            measured(piece, stock, height=space - AIR) if "height" in dict(piece.params) else stock.scaled(piece, share)
        )


def clearance(piece: Piece) -> float:
    """How high the free space under its middle is."""
    parts = boxes_of(piece.model)
    low, high = parts.bounds
    across = (low[:, :2] < np.array(piece.size[:2]) * 0.2).all(axis=1)
    across &= (high[:, :2] > -np.array(piece.size[:2]) * 0.2).all(axis=1)
    return float(low[across, 2].min()) if across.any() else 0.0


def _above(name: str, targets: list[str], tie: Tie, pieces: Pieces, stock: Stock, fixed: Collection[str]) -> None:
    """Several above one thing: it is as wide as all of them, where it may be; else they are smaller. What a screen
    hangs above on the wall is low."""
    piece, target = pieces[name], pieces[targets[0]]
    if piece.support is not Support.WALL:
        return
    count = tie.share[1]
    needed = count * (piece.size[0] + SIDE_BY_SIDE)
    if count > 1 and needed > target.size[0]:
        if target.want not in fixed:
            pieces[target.id] = target = measured(target, stock, width=needed)
        share = target.size[0] / needed
        smaller = stock.scaled(piece, share) if share < 1.0 else piece
        if smaller.size[1] <= piece.size[1] + 0.01:
            pieces[name] = smaller
    if target.support is Support.WALL and target.size[2] > ROOM_BELOW[0] and piece.size[2] > 0.5:
        pieces[target.id] = measured(target, stock, height=ROOM_BELOW[0])


_Rule = Callable[[str, list[str], Tie, Pieces, Stock, Collection[str]], None]
_RULES: Mapping[str, _Rule] = {
    "left_of": _beside_level,
    "right_of": _beside_level,
    "short_side": _level_on_floor,
    "long_side": _long_enough,
    "tucked": _broad_enough,
    "tucked_row": _broad_enough,
    "under": _below,
    "above": _above,
}
