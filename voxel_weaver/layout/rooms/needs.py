"""Needs: floor that a piece keeps free for what will be placed by it. A bed leaves room for its nightstands, a sofa
with a lamp behind it stays off the wall, a television hangs where one can sit before it.

Each need is some boxes in the piece's own frame, one of which must be free.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from voxel_weaver.layout.pieces import Floats, Piece, Spots, Tie
from voxel_weaver.layout.rooms.anchors import place_in_pair
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rooms.strips import hits, turned_space
from voxel_weaver.scene.layout import Support

FLAT = 0.03
AIR = 0.07
HUNG_AIR = 0.17
"""Between things on one wall."""
HABIT_WEIGHT = 2.0
"""Habits tied at least so strongly keep their place free."""
HABIT_COST, FIRM_COST = 5.0, 16.0
WATCHING = 1.7
ACROSS = 1.35
SPACED = "spaced"
"""What is to stand between two was asked for: so is the room for the second of them."""
HABITUAL = ("beside", "left_of", "right_of")

AT_TABLE = ("around", "ring", "long_side", "short_side")
OUTWARD: Mapping[str, tuple[float, float]] = {
    "behind": (0.0, 1.0),
    "in_front_of": (0.0, -1.0),
    "left_of": (-1.0, 0.0),
    "right_of": (1.0, 0.0),
}
"""Which way from a table lies what is to be beyond its chairs."""

Corner = tuple[float, float]
Area = tuple[Corner, Corner]


@dataclass(frozen=True, slots=True)
class Need:
    """One of these areas is to be free; what it costs where none is."""

    areas: tuple[Area, ...]
    cost: float
    kind: str
    width: float  # how much room beside the piece it takes


def needs_of(pieces: Sequence[Piece]) -> dict[str, tuple[Need, ...]]:
    """By id of the piece that is to leave the room."""
    by_id = {piece.id: piece for piece in pieces}
    found: dict[str, list[Need]] = {}
    for piece in pieces:
        if piece.support is Support.WALL:
            for name in [name for tie in piece.ties if tie.firm and tie.kind == "above" for name in tie.targets]:
                found.setdefault(name, []).append(Need((), 0.0, "above", 0.0))
        if piece.support not in (Support.FLOOR, Support.WALL) or piece.high[2] <= FLAT:
            continue
        for tie in piece.ties:
            habit = tie.weight >= HABIT_WEIGHT and tie.kind in HABITUAL
            if tie.kind not in _AREAS or not (tie.firm or habit or tie.kind == SPACED):
                continue
            for name in tie.targets[:1] if len(tie.targets) > 2 else tie.targets:
                target = by_id.get(name)
                if target is not None and name != piece.id and target.support is piece.support:
                    found.setdefault(name, []).append(_need(piece, target, tie))
    rings = _rings(pieces)
    return {name: tuple(_beyond(need, rings.get(name, 0.0)) for need in needs) for name, needs in found.items()}


def _rings(pieces: Sequence[Piece]) -> dict[str, float]:
    """By id of what others sit at: how far they reach out from it."""
    rings: dict[str, float] = {}
    for piece in pieces:
        for tie in piece.ties:
            if tie.kind in AT_TABLE and piece.support is Support.FLOOR:
                for name in tie.targets[:1]:
                    rings[name] = max(rings.get(name, 0.0), piece.size[1] * 0.75 + 0.1)
    return rings


def _beyond(need: Need, ring: float) -> Need:
    """The same need behind those who sit there."""
    way = OUTWARD.get(need.kind)
    if way is None or not ring:
        return need
    dx, dy = way[0] * ring, way[1] * ring
    areas = tuple(((a[0] + dx, a[1] + dy), (b[0] + dx, b[1] + dy)) for a, b in need.areas)
    return replace(need, areas=areas)


def _need(piece: Piece, target: Piece, tie: Tie) -> Need:
    width = piece.size[0] + AIR + 0.02 if tie.kind in HABITUAL else 0.0
    cost = FIRM_COST if tie.firm or tie.kind == SPACED else HABIT_COST
    return Need(_AREAS[tie.kind](piece, target, tie), cost, tie.kind, width)


# --- the areas of each kind ----------------------------------------------------------------------------------------


def _beside(signs: tuple[float, ...]) -> Callable[[Piece, Piece, Tie], tuple[Area, ...]]:
    def areas(piece: Piece, target: Piece, tie: Tie) -> tuple[Area, ...]:
        air = HUNG_AIR if piece.support is Support.WALL else AIR
        width, deep = piece.size[0] + air, min(piece.size[1], target.size[1])
        own = (signs[tie.share[0] % 2],) if len(signs) == 2 and tie.share[1] > 1 else signs
        back = target.high[1]
        made: list[Area] = []
        for sign in own:
            x = (target.low[0] - width, target.low[0]) if sign < 0 else (target.high[0], target.high[0] + width)
            made.append(((x[0], back - deep), (x[1], back)))
            if tie.firm:
                front = target.low[1]
                made.append(((x[0], front), (x[1], front + deep)))
        return tuple(made)

    return areas


def _spaced(piece: Piece, target: Piece, tie: Tie) -> tuple[Area, ...]:
    """At either side, beyond what is to stand between."""
    out = tie.gap + piece.size[0] + AIR
    return (
        ((target.high[0], target.high[1] - piece.size[1]), (target.high[0] + out, target.high[1])),
        ((target.low[0] - out, target.high[1] - piece.size[1]), (target.low[0], target.high[1])),
    )


def _front(deep: float, *, tucked: float = 0.0) -> Callable[[Piece, Piece, Tie], tuple[Area, ...]]:
    def areas(piece: Piece, target: Piece, tie: Tie) -> tuple[Area, ...]:
        half = min(piece.size[0], max(target.size[0], 0.5)) / 2
        x = (target.low[0] + target.high[0]) / 2 + place_in_pair(tie)
        reach = deep + piece.size[1] - tucked
        return (((x - half, target.low[1] - reach), (x + half, target.low[1])),)

    return areas


def _behind(piece: Piece, target: Piece, tie: Tie) -> tuple[Area, ...]:
    x, half = (target.low[0] + target.high[0]) / 2, piece.size[0] / 2
    back = target.high[1]
    return tuple(
        ((x + off - half, back + 0.01), (x + off + half, back + piece.size[1] + AIR))
        for off in (0.0, -target.size[0] / 4, target.size[0] / 4)
    )


def _sides(longer: bool) -> Callable[[Piece, Piece, Tie], tuple[Area, ...]]:
    def areas(piece: Piece, target: Piece, tie: Tie) -> tuple[Area, ...]:
        index, count = tie.share
        across = (target.size[0] >= target.size[1]) == longer  # the sides look to the front and the back
        out = piece.size[1] * 0.8 + 0.1
        x, y = (target.low[0] + target.high[0]) / 2, (target.low[1] + target.high[1]) / 2
        half = piece.size[0] / 2
        if across:
            both = (
                ((x - half, target.low[1] - out), (x + half, target.low[1])),
                ((x - half, target.high[1]), (x + half, target.high[1] + out)),
            )
        else:
            both = (
                ((target.low[0] - out, y - half), (target.low[0], y + half)),
                ((target.high[0], y - half), (target.high[0] + out, y + half)),
            )
        return both if count < 2 else (both[index % 2],)

    return areas


def _around(piece: Piece, target: Piece, tie: Tie) -> tuple[Area, ...]:
    out = piece.size[1] * 0.75 + 0.15
    low, high = target.low, target.high
    return (((low[0] - out, low[1] - out), (high[0] + out, high[1] + out)),)


_AREAS: Mapping[str, Callable[[Piece, Piece, Tie], tuple[Area, ...]]] = {
    "beside": _beside((1.0, -1.0)),
    "left_of": _beside((-1.0,)),
    "right_of": _beside((1.0,)),
    "spaced": _spaced,
    "in_front_of": _front(0.3),
    "foot": _front(0.1),
    "tucked": _front(0.15, tucked=0.2),
    "watching": _front(WATCHING),
    "opposite": _front(ACROSS),
    "behind": _behind,
    "long_side": _sides(True),
    "short_side": _sides(False),
    "around": _around,
    "ring": _around,
}


# --- what they cost ------------------------------------------------------------------------------------------------


def need_cost(piece: Piece, spots: Spots, stage: Stage, skip: tuple[str, ...]) -> Floats:
    """What it costs at each spot that needs of others would not be met there."""
    cost = np.zeros(len(spots))
    low, high = stage.boxes(skip=skip)
    tall = high[:, 2] > FLAT
    if piece.support is Support.WALL:
        tall &= np.array([one.piece.support is Support.WALL for one in stage.others(skip)], dtype=np.bool_)
        panes = [(window.low[:2], window.high[:2]) for window in stage.site.windows]
        low = np.concatenate([low[tall, :2], *(pane[0][None] for pane in panes)])
        high = np.concatenate([high[tall, :2], *(pane[1][None] for pane in panes)])
    else:
        low, high = low[tall, :2], high[tall, :2]
    for need in stage.needs.get(piece.id, ()):
        free = np.full(len(spots), not need.areas)
        if need.kind == "above":  # nothing hangs before a window
            cost += FIRM_COST * _before_windows(spots, stage)
        for first, last in need.areas:
            lows, highs = turned_space(spots, first, last)
            inside = stage.site.holds(lows, highs, -0.02)
            free |= inside & (hits(lows, highs, low, high) == 0) & ~_in_doors(lows, highs, stage)
        cost += np.where(free, 0.0, need.cost)
    return cost


def _before_windows(spots: Spots, stage: Stage) -> Floats:
    low = np.array([window.low[:2] for window in stage.site.windows]).reshape(-1, 2)
    high = np.array([window.high[:2] for window in stage.site.windows]).reshape(-1, 2)
    return np.asarray(hits(spots.low, spots.high, low, high) > 0)


def _in_doors(lows: Floats, highs: Floats, stage: Stage) -> Floats:
    low = np.array([door.low[:2] for door in stage.site.doors]).reshape(-1, 2)
    high = np.array([door.high[:2] for door in stage.site.doors]).reshape(-1, 2)
    return np.asarray(hits(lows, highs, low, high) > 0)


def room_beside(piece: Piece, stage: Stage) -> float:
    """How wide the widest is that will stand beside it."""
    return max((need.width for need in stage.needs.get(piece.id, ())), default=0.0)


def room_behind(piece: Piece, stage: Stage) -> float:
    """How far from the wall it stands for what is to be behind it."""
    spans = [
        area[1][1] - piece.high[1]
        for need in stage.needs.get(piece.id, ())
        if need.kind == "behind"
        for area in need.areas
    ]
    return max(spans, default=0.0)
