"""How much is lacking until a relation holds: one small function a kind, 0 where it holds, else metres or turns.

Everything is measured between rectangles with a front, as they stand in the world; left and right are those of whoever
looks at the target's front.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from voxel_weaver.scene.brief import RelationKind
from voxel_weaver.scene.layout import Feature, Layout, Opening, Support, Thing, Wall

NEAR = 1.75
BESIDE = 0.75
ACROSS = (0.8, 4.3)
""" "Across from" a thing begins where one stops being next to it."""
FAR = 3.7
"""Nobody calls nearer things far, but in a small room the other end is."""
WIDER = 1.25
"""What lies within this much of a face's breadth lies before it."""
MOSTLY_OF = 1.9
"""What is wider than the other by more than this cannot be over it for the most part."""
TOUCHING = 0.001
AT_WALL = 0.14
BEFORE_WALL = 0.5
IN_CORNER = 0.95
FAR_SHARE = 0.25
"""Of the room's diagonal."""
STRAIGHT = 10.0
"""Degrees that something may be turned and still look straight at what is before it."""
STEEPEST = 0.6
"""Who sits in a row far to the side sees a board under a slant, but sees it."""
LOOKING = 20.0
"""Degrees between where a front looks and where what it faces is."""
WORKED_AT = ("desk", "writing_desk", "drawing_table", "vanity", "workbench", "piano", "school_desk", "computer_desk")
"""Whoever sits at these looks over them: "a desk facing the window" has the window behind its far edge."""


LANDMARK = "landmark"
"""What is on a hill or on a lake stands on the ground there, or floats."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A thing, an opening or a part of the room, as a rectangle with a front."""

    id: str
    x: float
    y: float
    yaw: float
    half: tuple[float, float]
    base: float
    top: float
    asset: str = ""
    support: Support = Support.FLOOR
    on: tuple[str, ...] = ()  # all that carries it, the nearest first

    def local(self, x: float, y: float) -> tuple[float, float]:
        turn = math.radians(self.yaw)
        dx, dy = x - self.x, y - self.y
        return math.cos(turn) * dx + math.sin(turn) * dy, math.cos(turn) * dy - math.sin(turn) * dx

    @property
    def corners(self) -> list[tuple[float, float]]:
        turn = math.radians(self.yaw)
        cos, sin = math.cos(turn), math.sin(turn)
        w, d = self.half
        return [(self.x + cos * a - sin * b, self.y + sin * a + cos * b) for a in (-w, w) for b in (-d, d)]


def mark_of(thing: Thing, layout: Layout) -> Mark:
    by_id = {each.id: each for each in layout.things}
    carriers: list[str] = []
    carrier = by_id.get(thing.on)
    while carrier is not None and carrier.id not in carriers:
        carriers.append(carrier.id)
        carrier = by_id.get(carrier.on)
    x, y, z = thing.position
    half = (thing.size[0] / 2, thing.size[1] / 2)
    return Mark(thing.id, x, y, thing.yaw, half, z, z + thing.size[2], thing.asset, thing.support, on=tuple(carriers))


def marks_of_feature(one: Feature) -> list[Mark]:
    """A landmark as its parts: a river is many rectangles, and what is beside one of them is beside it."""
    return [Mark(one.id, p.x, p.y, p.yaw, p.half, one.base, one.top, asset=LANDMARK) for p in one.parts]


def marks_of_place(name: str, layout: Layout) -> list[Mark]:
    """Windows and doors as they are; a wall, a corner, the middle and the ceiling as marks that say only their name."""
    walls = {wall.id: wall for wall in layout.walls}
    if name in ("window", "door"):
        found = [o for o in layout.openings if (o.kind == "window") == (name == "window") and o.wall in walls]
        return [_opening(opening, walls[opening.wall]) for opening in found]
    return [Mark(name, 0.0, 0.0, 0.0, (0.0, 0.0), 0.0, 0.0)] if name in PLACE_MEASURES else []


def _opening(opening: Opening, wall: Wall) -> Mark:
    (x0, y0), (x1, y1) = wall.start, wall.end
    length = math.hypot(x1 - x0, y1 - y0)
    ux, uy = (x1 - x0) / length, (y1 - y0) / length
    yaw = math.degrees(math.atan2(-uy, -ux))  # its front looks inward, to the left of the wall
    x, y = x0 + ux * opening.along, y0 + uy * opening.along
    return Mark(
        opening.id,
        x,
        y,
        yaw,
        (opening.width / 2, 0.01),
        opening.sill,
        opening.sill + opening.height,
        asset=opening.kind,
    )


# --- distances -----------------------------------------------------------------------------------------------------


def gap(first: Mark, second: Mark) -> float:
    """The distance between two rectangles on the floor; 0 where they meet."""
    if _overlap(first, second):
        return 0.0
    distances = [_apart(second, corner) for corner in first.corners]
    return min(distances + [_apart(first, corner) for corner in second.corners])


def _apart(mark: Mark, point: tuple[float, float]) -> float:
    x, y = mark.local(*point)
    return math.hypot(max(abs(x) - mark.half[0], 0.0), max(abs(y) - mark.half[1], 0.0))


def _overlap(first: Mark, second: Mark) -> bool:
    a, b = np.array(first.corners), np.array(second.corners)
    for yaw in (first.yaw, second.yaw):
        turn = math.radians(yaw)
        for axis in (np.array([math.cos(turn), math.sin(turn)]), np.array([-math.sin(turn), math.cos(turn)])):
            along, other = a @ axis, b @ axis
            if along.max() <= other.min() or other.max() <= along.min():
                return False
    return True


def _wall_gaps(mark: Mark, layout: Layout) -> list[float]:
    """How far its nearest corner is from each wall, the nearest first."""
    gaps = []
    for wall in layout.walls:
        (x0, y0), (x1, y1) = wall.start, wall.end
        length = math.hypot(x1 - x0, y1 - y0)
        inward = (-(y1 - y0) / length, (x1 - x0) / length)
        gaps.append(min((x - x0) * inward[0] + (y - y0) * inward[1] for x, y in mark.corners))
    return sorted(gaps)


def room_middle(layout: Layout) -> tuple[float, float]:
    if not layout.rooms:
        return 0.0, 0.0
    corners = np.array(layout.rooms[0].corners)
    x, y = (corners.min(axis=0) + corners.max(axis=0)) / 2
    return float(x), float(y)


def _diagonal(layout: Layout) -> float:
    if not layout.rooms:
        return max((ground.side for ground in layout.grounds), default=8.0)
    corners = np.array(layout.rooms[0].corners)
    return float(np.hypot(*(corners.max(axis=0) - corners.min(axis=0))))


# --- one against one -----------------------------------------------------------------------------------------------


def _on(one: Mark, target: Mark, layout: Layout) -> float:
    hangs = {"wall": Support.WALL, "ceiling": Support.CEILING}
    if target.id in hangs:
        return 0.0 if one.support is hangs[target.id] else 1.0
    if target.asset == LANDMARK:
        return _apart(target, (one.x, one.y))
    return 0.0 if target.id in one.on or target.id in ("floor", "room") else max(gap(one, target), 0.5)


def _in(one: Mark, target: Mark, layout: Layout) -> float:
    return 0.0 if target.id in one.on or target.id in ("room", "floor") else _apart(target, (one.x, one.y))


def _under(one: Mark, target: Mark, layout: Layout) -> float:
    if target.asset == "window":
        x, _ = target.local(one.x, one.y)
        return max(abs(x) - target.half[0], gap(one, target) - 0.6, one.top - target.base - 0.3, 0.0)
    if one.base >= target.top - TOUCHING:  # it lies on it
        return max(one.base - target.top, TOUCHING)
    if one.top > target.top:  # a chair that is pushed under its table
        return max(gap(one, target) - 0.1, 0.0)
    return _mostly_over(one, target, 1.0)


def _above(one: Mark, target: Mark, layout: Layout) -> float:
    return max(target.top - one.base - 0.03, 0.0) + _mostly_over(one, target, WIDER)


def _mostly_over(one: Mark, target: Mark, wider: float) -> float:
    """How much is lacking until most of a thing is over or under another, which counts as so much wider. What is far
    larger than the other has its middle there."""
    place, own = target.local(one.x, one.y), reach(one, target)
    share, larger = 1.0, False
    limits = [side * wider for side in target.half]
    if target.support is Support.WALL:  # a screen hangs over what stands at its wall
        limits[1] = max(limits[1], BEFORE_WALL)
    for at, half, limit in zip(place, own, limits, strict=True):
        inside = min(at + half, limit) - max(at - half, -limit)
        share *= min(max(inside / max(2 * half, 1e-6), 0.0), 1.0)
        larger |= half > limit * MOSTLY_OF
    off = max(abs(place[0]) - target.half[0] / 2, abs(place[1]) - max(target.half[1], 0.2), 0.0)
    lack = max(0.5 - share, 0.0)
    return min(lack, off) if larger else lack


def _beside(one: Mark, target: Mark, layout: Layout) -> float:
    return (
        max(_wall_gaps(one, layout)[0] - AT_WALL, 0.0) if target.id == "wall" else max(gap(one, target) - BESIDE, 0.0)
    )


def _near(one: Mark, target: Mark, layout: Layout) -> float:
    if target.id in PLACE_MEASURES:
        return PLACE_MEASURES[target.id](one, layout)
    return max(gap(one, target) - NEAR, 0.0)


def _with(one: Mark, target: Mark, layout: Layout) -> float:
    """A thing that belongs to another stands on it, or beside it."""
    return 0.0 if target.id in one.on or one.id in target.on else max(gap(one, target) - BESIDE, 0.0)


def _side(axis: int, sign: float) -> Callable[[Mark, Mark, Layout], float]:
    def lacking(one: Mark, target: Mark, layout: Layout) -> float:
        place, own = target.local(one.x, one.y), reach(one, target)
        past = sign * place[axis] - target.half[axis]
        breadth = target.half[1 - axis] * WIDER
        aside = abs(place[1 - axis]) - max(
            breadth, target.half[1 - axis] + 0.35 if own[1 - axis] > breadth else breadth
        )
        return max(-past, aside, gap(one, target) - 2.6, 0.0)

    return lacking


def reach(one: Mark, target: Mark) -> tuple[float, float]:
    """How far a thing reaches from its middle along the target's width and depth."""
    turn = math.radians(one.yaw - target.yaw)
    cos, sin = abs(math.cos(turn)), abs(math.sin(turn))
    return cos * one.half[0] + sin * one.half[1], sin * one.half[0] + cos * one.half[1]


def _front(one: Mark, target: Mark, layout: Layout) -> float:
    """Before it; what is watched may hang higher than who sits before it, and farther off."""
    lack = _side(1, -1.0)(one, target, layout)
    x, y = target.local(one.x, one.y)
    straight = max(abs(x) - max(target.half[0], 0.4), y + target.half[1], gap(one, target) - 4.3, 0.0)
    return min(lack, max(straight, max(turn_to(one, target) - LOOKING, 0.0) / 90.0))


def _long(longer: bool) -> Callable[[Mark, Mark, Layout], float]:
    def lacking(one: Mark, target: Mark, layout: Layout) -> float:
        place, own = target.local(one.x, one.y), reach(one, target)
        axis = 1 if (target.half[0] >= target.half[1]) == longer else 0
        aside = abs(place[1 - axis]) - max(target.half[1 - axis] - 0.3 * own[1 - axis], 0.05)
        return max(aside, target.half[axis] * 0.6 - abs(place[axis]), gap(one, target) - BESIDE, 0.0)

    return lacking


def _foot(one: Mark, target: Mark, layout: Layout) -> float:
    return max(_side(1, -1.0)(one, target, layout), gap(one, target) - BESIDE, 0.0)


def _head(one: Mark, target: Mark, layout: Layout) -> float:
    _, y = target.local(one.x, one.y)
    return max(target.half[1] * 0.1 - y, gap(one, target) - BESIDE, 0.0)


def _flank(one: Mark, target: Mark, layout: Layout) -> float:
    return min(_side(0, -1.0)(one, target, layout), _side(0, 1.0)(one, target, layout))


def _outside(one: Mark, target: Mark, layout: Layout) -> float:
    return max(gap(one, target) - NEAR, 0.5 * (target.id in one.on))


def _part(axis: int, sign: float) -> Callable[[Mark, Mark, Layout], float]:
    """On or in one part of it: left, right, upper or lower."""

    def lacking(one: Mark, target: Mark, layout: Layout) -> float:
        if axis == 2:
            middle = (one.base + one.top) / 2 - (target.base + target.top) / 2
            return max(-sign * middle, _apart(target, (one.x, one.y)), 0.0)
        x, _ = target.local(one.x, one.y)
        return max(-sign * x, _apart(target, (one.x, one.y)), 0.0)

    return lacking


def turn_to(one: Mark, target: Mark) -> float:
    """Degrees from where its front looks to the target's middle, or to any part of an opening."""
    points = [(target.x, target.y)]
    if target.asset in ("window", "door"):
        points = target.corners + points
        if target.local(one.x, one.y)[1] < 0:  # it may look straight through it
            x, _ = target.local(one.x, one.y)
            x = min(max(x, -target.half[0]), target.half[0])
            turn = math.radians(target.yaw)
            points.append((target.x + math.cos(turn) * x, target.y + math.sin(turn) * x))
    way = 1.0 if one.asset in WORKED_AT else -1.0
    turns = []
    for point in points:
        x, y = one.local(*point)
        turns.append(math.degrees(math.atan2(abs(x), way * y)))
    return min(turns)


def facing_in_rows(one: Mark, target: Mark, layout: Layout) -> float:
    """One of many that all look the same way need not look at the middle."""
    way = 180.0 if one.asset not in WORKED_AT else 0.0
    askew = abs((one.yaw - target.yaw + way + 180.0) % 360.0 - 180.0)
    x, y = target.local(one.x, one.y)
    ahead = max(y + target.half[1], abs(x) * STEEPEST + y, 0.0)
    return min(_facing(one, target, layout), max(askew - LOOKING, 0.0) / 90.0 + ahead)


def _behind(one: Mark, target: Mark, layout: Layout) -> float:
    """Behind it; who sits at a desk is behind the desk as well."""
    lack = _side(1, 1.0)(one, target, layout)
    if target.asset in WORKED_AT and turn_to(one, target) < LOOKING:
        return min(lack, max(gap(one, target) - BESIDE, 0.0))
    return lack


def _facing(one: Mark, target: Mark, layout: Layout) -> float:
    if target.id in PLACE_MEASURES:
        return 0.0
    return max(min(turn_to(one, target), _turn_to_what_is_ahead(one, target)) - LOOKING, 0.0) / 90.0


def _turn_to_what_is_ahead(one: Mark, target: Mark) -> float:
    """Degrees to the middle of the part of the target that lies straight before it, 180 where none does: who sits
    before one end of a sofa looks at the sofa."""
    askew = abs((one.yaw - target.yaw + 45.0) % 90.0 - 45.0)
    if one.asset in WORKED_AT or askew > STRAIGHT:
        return 180.0
    seen = [one.local(*corner) for corner in target.corners]
    first, last = (end(x for x, _ in seen) for end in (min, max))
    first, last = max(first, -one.half[0]), min(last, one.half[0])
    near = max(min(-y for _, y in seen), 0.05)
    return math.degrees(math.atan2(abs(first + last) / 2, near)) if last - first > TOUCHING and near > 0.05 else 180.0


def _opposite(one: Mark, target: Mark, layout: Layout) -> float:
    """Some steps off, before its front: each is in the other's sight."""
    x, y = target.local(one.x, one.y)
    apart = gap(one, target)
    if target.asset.endswith("table"):  # it has no front
        return max(ACROSS[0] - apart, apart - ACROSS[1], 0.0)
    wide = target.half[0] + reach(one, target)[0] + (0.9 if target.asset in ("window", "door") else 0.3)
    return max(y + target.half[1], abs(x) - wide, ACROSS[0] - apart, apart - ACROSS[1], 0.0)


def _against(one: Mark, target: Mark, layout: Layout) -> float:
    if target.id == "wall":
        return _wall(one, layout)
    return max(gap(one, target) - (BESIDE if target.asset in ("window", "door") else AT_WALL), 0.0)


def _far(one: Mark, target: Mark, layout: Layout) -> float:
    return max(min(FAR_SHARE * _diagonal(layout), FAR) - gap(one, target), 0.0)


def _hanging(one: Mark, target: Mark, layout: Layout) -> float:
    if target.id in ("wall", "ceiling"):
        return _on(one, target, layout)
    return _above(one, target, layout) if target.id not in PLACE_MEASURES else 0.0


def _corner_of(one: Mark, target: Mark, layout: Layout) -> float:
    return _corner(one, layout)


def _wall(one: Mark, layout: Layout) -> float:
    return max(_wall_gaps(one, layout)[0] - AT_WALL, 0.0) if layout.walls else 1.0


def _corner(one: Mark, layout: Layout) -> float:
    return max(_wall_gaps(one, layout)[1] - IN_CORNER, 0.0) if len(layout.walls) > 1 else 1.0


def _nothing(one: Mark, layout: Layout) -> float:
    return 0.0


PLACE_MEASURES: Mapping[str, Callable[[Mark, Layout], float]] = {
    "wall": _wall,
    "corner": _corner,
    "room": _nothing,
    "floor": _nothing,
    "ceiling": _nothing,
    "center": _nothing,
}

PAIRS: Mapping[RelationKind, Callable[[Mark, Mark, Layout], float]] = {
    RelationKind.ON: _on,
    RelationKind.IN: _in,
    RelationKind.UNDER: _under,
    RelationKind.ABOVE: _above,
    RelationKind.BESIDE: _beside,
    RelationKind.NEAR: _near,
    RelationKind.WITH: _with,
    RelationKind.LEFT_OF: _side(0, -1.0),
    RelationKind.RIGHT_OF: _side(0, 1.0),
    RelationKind.IN_FRONT_OF: _front,
    RelationKind.BEHIND: _behind,
    RelationKind.FACING: _facing,
    RelationKind.OPPOSITE: _opposite,
    RelationKind.AGAINST: _against,
    RelationKind.CORNER: _corner_of,
    RelationKind.FAR: _far,
    RelationKind.HANGING: _hanging,
    RelationKind.LEANING: _against,
    RelationKind.OUTSIDE: _outside,
    RelationKind.FLANKING: _flank,
    RelationKind.LONG_SIDE: _long(True),
    RelationKind.SHORT_SIDE: _long(False),
    RelationKind.HEAD: _head,
    RelationKind.FOOT: _foot,
    RelationKind.LEFT_PART: _part(0, -1.0),
    RelationKind.RIGHT_PART: _part(0, 1.0),
    RelationKind.TOP_PART: _part(2, 1.0),
    RelationKind.BOTTOM_PART: _part(2, -1.0),
}
