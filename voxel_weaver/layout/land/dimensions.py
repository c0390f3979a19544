"""Dimensions: how wide the land is, and how wide its middle. What the prompt says comes first; else the place's own
measure, and at least what stands there needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from voxel_weaver.layout.demand import THINGS_LIMIT
from voxel_weaver.layout.land.landmarks import POOLS, hill_half, named
from voxel_weaver.layout.land.places import Land
from voxel_weaver.layout.pieces import Piece
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.landforms import LANDFORMS
from voxel_weaver.scene.layout import Role, Support

LEAST_SIDE, MOST_SIDE = 8.0, 512.0
SIDE_WORDS: Mapping[str, float] = {
    "tiny": 0.5, "miniature": 0.5, "cramped": 0.6, "small": 0.7, "little": 0.7, "compact": 0.7, "snug": 0.7,
    "large": 1.5, "big": 1.4,
    "spacious": 1.4, "wide": 1.4, "roomy": 1.3, "grand": 1.6, "huge": 2.2, "enormous": 2.4, "vast": 2.6, "massive": 2.4,
    "gigantic": 2.6, "endless": 2.6,
}  # fmt: skip
LANDMARK_SIDES: Mapping[str, float] = {
    "pool": 26.0, "stream": 32.0, "falls": 40.0, "sea": 44.0, "path": 16.0, "hill": 40.0, "mountain": 80.0,
    "cliff": 48.0,
    "island": 30.0,
}  # fmt: skip
"""How wide the land is at least where such a landform is named."""
FILLED = 0.16
"""The share of the middle that things take."""
NOTHING: Mapping[str, float] = {}
ROOM_FOR_ONE = 0.35
"""The share of the land on which a mass that was counted grows."""


@dataclass(frozen=True, slots=True)
class Dimensions:
    """The side of the land, and half the side of its middle, in metres."""

    side: float
    half: float


def dimensions(
    brief: Brief,
    row: Land,
    pieces: Sequence[Piece],
    stock: Stock,
    least: float = 0.0,
    carried: Mapping[str, float] = NOTHING,
) -> Dimensions:
    """How large the land is. `least` is what a settlement needs; `carried` is how far the tops of hills reach."""
    standing = [piece for piece in pieces if piece.support is Support.FLOOR]
    crowd = sum((piece.size[0] + 0.6) * (piece.size[1] + 0.6) for piece in standing if piece.family != "tree")
    wooded = sum(6.0 for piece in standing if piece.family == "tree")
    half = max(row.middle, ((crowd + wooded) / FILLED) ** 0.5 / 2)
    said = said_side(brief)
    if said:
        side = said
    else:
        widest = max((max(piece.size[:2]) for piece in standing), default=0.0)
        tallest = max((piece.size[2] for piece in standing), default=0.0)
        marks = max(
            (LANDMARK_SIDES[LANDFORMS[want.category]] for want in brief.wants if want.category in LANDFORMS),
            default=0.0,
        )
        pools = max(
            (5.0 * POOLS.get(one.category, (0.0, 0.0))[0] * one.grown for one in named(brief, ("pool",))), default=0.0
        )
        hills = max((4.0 * hill_half(load) for load in carried.values()), default=0.0)
        needed = max(2.7 * half, 3.4 * widest, 1.5 * tallest, _masses(brief, stock), marks, pools, hills)
        side = max(row.side * _word(brief), needed)
    side = min(max(side, least, LEAST_SIDE), MOST_SIDE)
    return Dimensions(round(side, 1), round(min(half, 0.45 * side), 2))


def said_side(brief: Brief) -> float:
    """The side that the prompt or the settings name; 0 where they do not."""
    if brief.room_size is not None and max(brief.room_size[:2]) > 0:
        return max(brief.room_size[:2])
    return 0.0


def _word(brief: Brief) -> float:
    """What a word for the size of the place comes to."""
    words = [word for room in brief.rooms for word in room.shape.split()]
    return next((SIDE_WORDS[word] for word in (*words, *brief.character) if word in SIDE_WORDS), 1.0)


def _masses(brief: Brief, stock: Stock) -> float:
    """The side that masses need which were asked for by number."""
    area = 0.0
    for want in brief.wants:
        if want.count > THINGS_LIMIT:
            kind = stock.kind(want.noun, want.category)
            piece = stock.piece("one", kind, stock.params(kind, {}, None), Role.REQUESTED)
            area += want.count * (0.55 * max(piece.size[:2])) ** 2
    return float((area / ROOM_FOR_ONE) ** 0.5)
