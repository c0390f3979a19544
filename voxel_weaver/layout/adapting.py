"""Adapting pieces to what is said of them: a plant for a tray is a small one, a lamp behind a sofa stands on the floor,
twelve toys on one desk are no large ones. It changes what stands there, never where."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

import numpy as np

from voxel_weaver.assets.asset import SIDES
from voxel_weaver.assets.generic import STAND_IN_SIZES
from voxel_weaver.layout.pieces import Piece
from voxel_weaver.layout.stock import Stock
from voxel_weaver.layout.suiting import measured
from voxel_weaver.scene.layout import Setting, Support, Tier

APART = ("behind", "in_front_of", "corner", "between", "center", "against", "foot", "far")
"""Ties of what stands on its own feet."""
AT_A_SIDE = ("left_of", "right_of", "behind", "in_front_of")
"""Ties that only what is about level can hold: what stands at the side of furniture stands on the floor."""
ELONGATED = 1.6
HARDLY = 1.08
"""A square table with long sides: nobody sees that it is not square."""
FILLED = 0.62
"""The share of a surface that several things of one kind may take."""
BULKY = 0.45
"""The share that one thing takes which would stand on the floor elsewhere."""
LEAST = 0.5
LEAST_STAND_IN = 0.2
"""Nobody knows how large a stand-in really is."""
FLAT = 0.05


def elongated(piece: Piece, stock: Stock, *, shaped: bool = False) -> Piece:
    """The table with long sides and short ones. The shape that was asked for stays."""
    width, depth = piece.size[0], piece.size[1]
    if shaped:
        return _hardly_longer(piece, stock)
    if max(width, depth) > 1.25 * min(width, depth):
        return piece
    asset = stock.catalog.by_name(piece.asset)
    given: dict[str, Setting] = {}
    if "shape" in asset.parameters:
        straight = [word for word in ("rectangular", "square") if word in asset.parameters["shape"].choices]
        given |= {"shape": straight[0]} if straight else {}
    longest = asset.parameters["width"].kept(depth * ELONGATED) if "width" in asset.parameters else width
    given["width"] = longest
    return stock.resized(piece, stock.same(piece), given)


def _hardly_longer(piece: Piece, stock: Stock) -> Piece:
    """The same shape; a square one a little wider than it is deep, where both are its own measures."""
    given = dict(piece.params)
    if given.get("shape") != "square" or "width" not in given or "depth" not in given:
        return piece
    return measured(piece, stock, width=piece.size[1] * HARDLY)


def handy(pieces: Mapping[str, Piece], stock: Stock, fixed: Collection[str]) -> dict[str, Piece]:
    """All pieces; stand-ins that something carries are of a size that one takes into the hand, where the text does not
    say how large they are."""
    carrying = {name for piece in pieces.values() for name in piece.carriers[:1]}
    done = dict(pieces)
    for name, piece in pieces.items():
        if piece.support is Support.OBJECT and piece.tier is Tier.GENERIC and piece.want not in fixed:
            sizes: dict[str, Setting] = dict(zip(SIDES, STAND_IN_SIZES["object"], strict=True))
            mount = {} if name in carrying else {"mount": "object"}
            done[name] = replace(measured(piece, stock, **sizes, **mount), support=Support.OBJECT)
    return done


def fitted_to_carriers(pieces: Mapping[str, Piece], stock: Stock, said: Collection[str] = ()) -> dict[str, Piece]:
    """All pieces in the sizes and kinds that suit what carries them; of wants in `said` the text says what that is."""
    many: dict[tuple[str, str], int] = {}
    for piece in pieces.values():
        for name in piece.carriers[:1]:
            many[(piece.want, name)] = many.get((piece.want, name), 0) + 1
    done = {}
    for name, piece in pieces.items():
        one = piece
        if piece.support is Support.OBJECT and piece.carriers:
            carrier = pieces.get(piece.carriers[0])
            one = stock.kin(piece, Support.OBJECT)
            if carrier is not None:
                one = _sized(one, carrier, many.get((piece.want, carrier.id), 1), stock)
        elif piece.want not in said and _hangs_over(piece, pieces):
            one = stock.kin(piece, Support.CEILING)
        elif piece.support is Support.FLOOR or (
            piece.support is Support.OBJECT and (_stands_apart(piece) or _stands_at_a_side(piece, pieces))
        ):
            one = stock.kin(piece, Support.FLOOR)
            spread = one.high[2] <= FLAT < piece.high[2]  # a folded blanket on a rug is not one to sit on
            one = replace(piece if spread else one, support=Support.FLOOR)
        elif piece.support is Support.WALL and piece.want not in said and _stands_at_a_side(piece, pieces):
            one = stock.kin(piece, Support.FLOOR)
        done[name] = one
    return done


def _hangs_over(piece: Piece, pieces: Mapping[str, Piece]) -> bool:
    """Whether it is to be above something that it cannot stand on: a lamp above a dentist's chair."""
    if piece.support not in (Support.OBJECT, Support.FLOOR):
        return False
    return any(tie.firm and tie.kind == "above" and set(tie.targets) & set(pieces) for tie in piece.ties)


def _stands_at_a_side(piece: Piece, pieces: Mapping[str, Piece]) -> bool:
    """Whether it is to stand at one side of what stands on the floor itself."""
    targets = [
        pieces[name]
        for tie in piece.ties
        if tie.firm and tie.kind in AT_A_SIDE
        for name in tie.targets
        if name in pieces
    ]
    return any(one.support is Support.FLOOR and one.high[2] > FLAT for one in targets)


def _stands_apart(piece: Piece) -> bool:
    return any(tie.firm and tie.kind in APART for tie in piece.ties)


def _sized(piece: Piece, carrier: Piece, count: int, stock: Stock) -> Piece:
    """Small enough for the carrier's largest surface, together with all others of its want."""
    areas = [(high[0] - low[0], high[1] - low[1]) for low, high in ((s.low, s.high) for s in carrier.model.surfaces)]
    if not areas:
        return piece
    shares = []
    total = sum(wide * deep for wide, deep in areas)
    for wide, deep in areas:
        long, short = max(wide, deep) - 0.02, min(wide, deep) - 0.02
        shares.append(min(long / max(piece.size[:2]), short / min(piece.size[:2])))
    bulky = stock.catalog.by_name(piece.asset).support is Support.FLOOR  # a box on a counter leaves room on it
    part = FILLED if count > 1 else BULKY if bulky else np.inf
    crowd = float(np.sqrt(part * total / (count * piece.footprint)))
    share = min(max(shares), crowd)
    least = LEAST_STAND_IN if piece.tier is Tier.GENERIC else LEAST
    return stock.scaled(piece, max(share, least)) if share < 1.0 else piece
