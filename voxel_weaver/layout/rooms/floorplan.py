"""The plan of a house: which room lies where, and where its doors and windows are. It furnishes nothing.

The main room has one room at its right and one at its left, and all others behind it; what is to be connected with a
room at the side goes on from there. So no room is a corridor unless it was asked to be, and each has an outer wall.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from voxel_weaver.layout.pieces import Floats
from voxel_weaver.layout.rooms.outline import SIDES_OF, outline_of
from voxel_weaver.layout.rooms.shell import (
    CASING,
    THICKNESS,
    Plan,
    Side,
    SideName,
    Site,
    opening,
    site,
    spread,
    walls_of,
)
from voxel_weaver.scene.brief import RoomWish
from voxel_weaver.scene.layout import Opening, Room

BETWEEN = 2 * THICKNESS
"""From room to room: each has its own wall."""
NARROWEST = 2.0
DOORWAY = 1.7
"""How much wall two rooms share at least where a door is to lead from one to the other."""
FROM_CORNER = 0.28
SHOWN: SideName = "right"
SIDES_IN_TURN: tuple[SideName, ...] = ("back", "right", "left", "front")


@dataclass(frozen=True, slots=True)
class Lot:
    """One room of the house: what it is built from, and where the middle of its box lies."""

    wish: RoomWish
    plan: Plan
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Door:
    """A way between two rooms, given by their numbers: from a wall of one into a wall of the other."""

    first: int
    first_side: SideName
    second: int
    second_side: SideName


@dataclass(frozen=True, slots=True)
class FloorPlan:
    lots: tuple[Lot, ...]
    doors: tuple[Door, ...]


def arranged(wishes: Sequence[RoomWish], plans: Sequence[Plan]) -> FloorPlan:
    """Where the rooms lie. The first is the main one."""
    kept = [replace(plan, shown=SHOWN, shape="" if plan.shape in SIDES_OF else plan.shape) for plan in plans]
    left, right, behind = _shared_out(wishes)
    order = [*reversed(left), 0, *right]
    depth = max(kept[number].depth for number in order)
    row = {number: _reshaped(kept[number], wishes[number], depth) for number in order}
    back = {number: _reshaped(kept[number], wishes[number], max(kept[n].depth for n in behind)) for number in behind}
    row[0] = _wide_enough(row[0], [plan.width for plan in back.values()])
    lots: dict[int, Lot] = {}
    for number, x in zip(row, _in_line([row[number].width for number in order]), strict=True):
        lots[number] = Lot(wishes[number], row[number], x, -row[number].depth / 2)
    for number, x in zip(back, _in_line([plan.width for plan in back.values()]), strict=True):
        middle = lots[0].x + x - _middle_of([plan.width for plan in back.values()])
        lots[number] = Lot(wishes[number], back[number], middle, BETWEEN + back[number].depth / 2)
    doors = [Door(one, "right", other, "left") for one, other in pairwise(order)]
    doors += [Door(0, "back", number, "front") for number in behind]
    return FloorPlan(_centred([lots[number] for number in range(len(wishes))]), tuple(doors))


def _shared_out(wishes: Sequence[RoomWish]) -> tuple[list[int], list[int], list[int]]:
    """Which rooms lie left and right of the main one, from the inside outwards, and which behind it. A room that is to
    be connected with one at the side goes on from there."""
    left: list[int] = []
    right: list[int] = []
    behind: list[int] = []
    for number in range(1, len(wishes)):
        attached = [row for row in (right, left) if row and _connected(wishes[number], wishes[row[-1]])]
        empty = [row for row in (right, left) if not row]
        next(iter((*attached, *empty, behind))).append(number)
    return left, right, behind


def _wide_enough(main: Plan, behind: Sequence[float]) -> Plan:
    """The main room as wide as it must be for a door to each room behind it."""
    inner = sum(behind[1:-1]) + BETWEEN * max(len(behind) - 1, 0)
    needed = inner + 2 * DOORWAY if len(behind) > 1 else 0.0
    return replace(main, width=_even(max(main.width, needed + 0.1)), shape="" if behind else main.shape)


def _in_line(widths: Sequence[float]) -> list[float]:
    """The middles of rooms of these widths beside each other, the first of which begins at 0."""
    starts = np.cumsum([0.0, *(width + BETWEEN for width in widths)])
    return [float(start) + width / 2 for start, width in zip(starts, widths, strict=False)]


def _middle_of(widths: Sequence[float]) -> float:
    return (sum(widths) + BETWEEN * (len(widths) - 1)) / 2


def _connected(one: RoomWish, other: RoomWish) -> bool:
    return other.id in one.connects or one.id in other.connects


def _reshaped(plan: Plan, wish: RoomWish, depth: float) -> Plan:
    """As deep as the row, with the same floor, where the text leaves the measures open."""
    if wish.size is not None and (wish.size[0] or wish.size[1]):
        return plan
    width = max(plan.width * plan.depth / depth, NARROWEST, plan.width * 0.7)
    return replace(plan, width=_even(width), depth=depth)


def _centred(lots: Sequence[Lot]) -> tuple[Lot, ...]:
    """The house around the origin, on the grid of two centimetres."""
    low_x = min(lot.x - lot.plan.width / 2 for lot in lots)
    high_x = max(lot.x + lot.plan.width / 2 for lot in lots)
    low_y = min(lot.y - lot.plan.depth / 2 for lot in lots)
    high_y = max(lot.y + lot.plan.depth / 2 for lot in lots)
    x, y = _on_grid((low_x + high_x) / 2), _on_grid((low_y + high_y) / 2)
    return tuple(replace(lot, x=round(lot.x - x, 4), y=round(lot.y - y, 4)) for lot in lots)


# --- sites ---------------------------------------------------------------------------------------------------------


def sites(plan: FloorPlan) -> tuple[Site, ...]:
    """Each room as the solver sees it, around an origin of its own; ids are unique in the house."""
    bare = _bare(plan.lots)
    made: list[list[Opening]] = [[] for _ in plan.lots]
    numbers: dict[str, int] = {}
    for door in plan.doors:
        _join(plan, bare, door, made, numbers)
    _entrance(plan.lots[0], bare[0], made[0], numbers)
    for number, (empty, openings) in enumerate(zip(bare, made, strict=True)):
        _light(plan, number, empty, openings, numbers)
    return tuple(
        _seen(site(empty.room, empty.walls, tuple(openings), SHOWN), hides=_hides(plan, number))
        for number, (empty, openings) in enumerate(zip(bare, made, strict=True))
    )


def _hides(plan: FloorPlan, number: int) -> bool:
    """Whether another room lies behind this one."""
    own = plan.lots[number]
    return any(
        other.y > own.y + own.plan.depth / 2 and abs(other.x - own.x) < (other.plan.width + own.plan.width) / 2
        for other in plan.lots
    )


def _seen(one: Site, *, hides: bool) -> Site:
    """A back wall that hides the rooms behind it is cut away in the picture, so nothing tall belongs there."""
    sides = tuple(replace(side, hidden=0.8) if hides and side.name == "back" else side for side in one.sides)
    return replace(one, sides=sides)


def _bare(lots: Sequence[Lot]) -> tuple[Site, ...]:
    made: list[Site] = []
    first = 1
    for number, lot in enumerate(lots, start=1):
        corners = outline_of(lot.plan.shape, lot.plan.width, lot.plan.depth, SHOWN)
        room = Room(id=f"room_{number}", kind=lot.wish.kind, corners=corners, height=lot.plan.height)
        made.append(site(room, walls_of(room, first), (), SHOWN))
        first += len(corners)
    return tuple(made)


def _join(
    plan: FloorPlan, bare: Sequence[Site], door: Door, made: list[list[Opening]], numbers: dict[str, int]
) -> None:
    """A door in the wall of one room, and behind it a hole in the wall of the other, a little wider for its frame."""
    one, other = _facing(bare[door.first], door.first_side), _facing(bare[door.second], door.second_side)
    lots = plan.lots[door.first], plan.lots[door.second]
    axis = int(abs(one.along[1]) > abs(one.along[0]))
    spans = [_span(side, (lot.x, lot.y), axis) for side, lot in zip((one, other), lots, strict=True)]
    low, high = max(span[0] for span in spans), min(span[1] for span in spans)
    width = min(lots[1].plan.door[0], lots[0].plan.door[0], 1.1, _on_grid(high - low - 0.5))
    height = min(2.0, *(lot.plan.height - 0.2 for lot in lots))
    # A door at the side stands towards the front, one at the back in the corner next to the viewer's side wall.
    at = _on_grid(low + FROM_CORNER + CASING + width / 2)
    for side, lot, kind, grown in ((one, lots[0], "door", 0.0), (other, lots[1], "opening", 0.08)):
        numbers[kind] = numbers.get(kind, 0) + 1
        along = abs(at - (side.start[axis] + (lot.x, lot.y)[axis]))
        hole = opening(kind, numbers[kind], side.wall.id, round(float(along), 2), (width + 2 * grown, height + grown))
        made[door.first if kind == "door" else door.second].append(hole)


def _facing(one: Site, name: SideName) -> Side:
    """The outermost wall on this side of a room."""
    reach: Mapping[SideName, Floats] = {
        "right": np.array([1.0, 0.0]),
        "left": np.array([-1.0, 0.0]),
        "back": np.array([0.0, 1.0]),
        "front": np.array([0.0, -1.0]),
    }
    own = [side for side in one.sides if side.name == name]
    return max(own, key=lambda side: (float(side.start @ reach[name]), side.length))


def _span(side: Side, at: tuple[float, float], axis: int) -> tuple[float, float]:
    ends = sorted((float(side.start[axis]), float(side.start[axis] + side.along[axis] * side.length)))
    return ends[0] + at[axis], ends[1] + at[axis]


def _entrance(lot: Lot, empty: Site, made: list[Opening], numbers: dict[str, int]) -> None:
    """The door of the house, in the front of the main room; more where more were asked for."""
    side = _facing(empty, "front")
    wished = max(lot.plan.doors - len(made), 1) if lot.wish.doors is None else max(lot.wish.doors - len(made), 0)
    width, height = lot.plan.door
    for index in range(wished):
        along = side.length - FROM_CORNER - width / 2 - index * (width + 0.4)
        if along < width / 2 + FROM_CORNER and index:
            return
        numbers["door"] = numbers.get("door", 0) + 1
        made.append(opening("door", numbers["door"], side.wall.id, round(along, 2), (width, min(height, 2.4))))


def _light(plan: FloorPlan, number: int, empty: Site, made: list[Opening], numbers: dict[str, int]) -> None:
    """Windows in the outer walls of a room: in the back, or by turns at the sides where rooms lie behind it."""
    lot = plan.lots[number]
    inner = {door.first_side for door in plan.doors if door.first == number}
    inner |= {door.second_side for door in plan.doors if door.second == number}
    inner |= {"back"} if _hides(plan, number) else set()
    outer: list[SideName] = [name for name in SIDES_IN_TURN if name not in inner] or ["front"]
    walls = outer[:1] if outer[0] == "back" else outer[:2]
    chosen = [walls[index % len(walls)] for index in range(len(lot.plan.windows))]
    for name in dict.fromkeys(chosen):
        side = _facing(empty, name)
        taken = [(o.along - o.width / 2, o.along + o.width / 2) for o in made if o.wall == side.wall.id]
        height = _on_grid(min(lot.plan.window[1], lot.plan.height - lot.plan.sill - 0.2))
        for along, width in spread(chosen.count(name), side.length, taken, lot.plan.window[0]):
            numbers["window"] = numbers.get("window", 0) + 1
            hole = opening("window", numbers["window"], side.wall.id, along, (width, height), lot.plan.sill)
            made.append(hole)


def _on_grid(length: float) -> float:
    return round(round(length / 0.02) * 0.02, 2)


def _even(length: float) -> float:
    return round(round(length / 0.2) * 0.2, 2)
