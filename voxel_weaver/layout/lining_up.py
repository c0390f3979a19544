"""Lining up: of two things on one carrier, one of which is to be before the other, each keeps to its half of the depth,
and both together are no deeper than what carries them. It changes measures and where on a surface they like to be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from voxel_weaver.layout.pieces import Piece, Tie
from voxel_weaver.layout.stock import Stock

ENDS: Mapping[str, tuple[str, str]] = {"in_front_of": ("front", "back"), "behind": ("back", "front")}
"""Where the one goes, and where the other."""
AIR = 0.05
WEIGHT = 2.0


def lined_up(pieces: Mapping[str, Piece], stock: Stock) -> dict[str, Piece]:
    """All pieces; those that stand before others on a table have room there."""
    done = dict(pieces)
    for piece in pieces.values():
        for tie in piece.ties:
            other = next((name for name in tie.targets if name in pieces), "")
            carrier = piece.carrier
            if tie.firm and tie.kind in ENDS and other and carrier in done and carrier == pieces[other].carrier:
                _share_depth(piece.id, other, ENDS[tie.kind], done, stock)
    return done


def _share_depth(name: str, other: str, ends: tuple[str, str], pieces: dict[str, Piece], stock: Stock) -> None:
    carrier = pieces[pieces[name].carrier]
    tops = [one.high[1] - one.low[1] for one in carrier.model.surfaces if one.kind == "top"]
    deep = max(tops, default=carrier.size[1])
    smaller = min((name, other), key=lambda each: pieces[each].footprint)
    larger = other if smaller == name else name
    left = deep - pieces[larger].size[1] - AIR
    if 0.0 < left < pieces[smaller].size[1]:
        pieces[smaller] = stock.scaled(pieces[smaller], left / pieces[smaller].size[1])
    for each, end in zip((name, other), ends, strict=True):
        ties = tuple(tie for tie in pieces[each].ties if tie.kind != "at")
        pieces[each] = replace(pieces[each], ties=(*ties, Tie("at", (end,), WEIGHT)))
