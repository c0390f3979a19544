"""The shell of a room: floor, walls, door and windows. It knows how big a room is asked to be, not what stands in it.

A stage-model camera looks towards +Y over the front wall and one side wall. The other two walls are the showing ones;
windows, doors and big furniture go there when they can.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal

import numpy as np

from voxel_weaver.layout.pieces import Floats, Mask
from voxel_weaver.layout.rooms.outline import outline_of, outside
from voxel_weaver.scene.layout import Opening, Room, Wall

THICKNESS = 0.12
DOOR = (0.9, 2.0)
WINDOW = (1.4, 1.2)
SILL = 0.9
CASING = 0.1
"""What frames cover of the wall beside the hole, with a little air."""
CURTAIN = 0.34
"""How much wall a window's curtains take at each side."""
GAP = 0.02
"""Between a back and the wall: the skirting stands out of it."""
ROOMY = 1.0
"""Metres of wall in which a door or a window finds room."""
DOOR_SPACE = 0.92
"""How deep the floor before a door is kept free."""

SideName = Literal["front", "right", "back", "left"]
SIDES: tuple[SideName, ...] = ("front", "right", "back", "left")


@dataclass(frozen=True, slots=True)
class Plan:
    """What a shell is made from. Windows go to these walls in turn, the first door to its wall."""

    kind: str
    width: float
    depth: float
    height: float
    shown: SideName  # the side wall that the camera sees
    windows: tuple[Literal["back", "side"], ...] = ("back",)
    doors: int = 1
    door_wall: Literal["back", "side"] = "side"
    sill: float = SILL
    window: tuple[float, float] = WINDOW
    door: tuple[float, float] = DOOR
    shape: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One wall, seen from inside. `hidden` is 0 for a wall in the back of the picture, 1 for one that is cut away."""

    name: SideName
    wall: Wall
    start: Floats
    along: Floats
    inward: Floats
    length: float
    yaw: float  # of a thing with its back to it
    hidden: float

    @property
    def words(self) -> str:
        return f"{self.name} wall"

    @property
    def is_straight(self) -> bool:
        """Whether it runs along an axis of the world."""
        return float(np.abs(self.along).max()) > 1.0 - 1e-9

    def at(self, distance: float, out: float = 0.0) -> Floats:
        """A point at this distance along the wall, so far out into the room."""
        point: Floats = self.start + self.along * distance + self.inward * out
        return point


@dataclass(frozen=True, slots=True, eq=False)
class Zone:
    """A box in the world that an opening needs for itself, or that light comes through."""

    opening: Opening
    low: Floats
    high: Floats


@dataclass(frozen=True, eq=False)
class Site:
    """A room as the solver sees it."""

    room: Room
    sides: tuple[Side, ...]
    openings: tuple[Opening, ...]
    low: Floats
    high: Floats
    doors: tuple[Zone, ...]
    windows: tuple[Zone, ...]
    solids: tuple[tuple[Floats, Floats], ...] = ()  # what of the box low to high lies outside the room, as boxes

    @property
    def area(self) -> float:
        """Square metres of floor."""
        cut = sum(float(np.prod(high - low)) for low, high in self.solids)
        return float(np.prod(self.high - self.low)) - cut

    def holds(self, low: Floats, high: Floats, gap: float = 0.0) -> Mask:
        """Which boxes (n, 2) lie inside the room, so far from its walls."""
        mask = (low >= self.low + gap - 1e-6).all(axis=1) & (high <= self.high - gap + 1e-6).all(axis=1)
        for first, last in self.solids:
            mask &= ~((low < last + gap - 1e-6).all(axis=1) & (high > first - gap + 1e-6).all(axis=1))
        return np.asarray(mask)

    @property
    def walls(self) -> tuple[Wall, ...]:
        return tuple(side.wall for side in self.sides)

    @cached_property
    def to_viewer(self) -> tuple[float, float]:
        """The way to the camera on the floor: over the walls that are cut away."""
        hidden = [side.inward for side in self.sides if side.hidden > 0.5]
        way = -np.sum(hidden, axis=0) if hidden else np.array([0.0, -1.0])
        way = way / max(float(np.hypot(*way)), 1e-9)
        return float(way[0]), float(way[1])

    def side_of(self, wall: str) -> Side:
        return next(side for side in self.sides if side.wall.id == wall)


def shell(plan: Plan) -> Site:
    """A room of the plan's shape around the origin."""
    room = Room(
        id="room_1",
        kind=plan.kind,
        corners=outline_of(plan.shape, plan.width, plan.depth, plan.shown),
        height=plan.height,
    )
    walls = walls_of(room)
    return site(room, walls, _openings(plan, [_side(wall, plan.shown) for wall in walls]), plan.shown)


def walls_of(room: Room, first: int = 1) -> tuple[Wall, ...]:
    """A wall along each edge of a room, numbered from `first`."""
    ends = (*room.corners[1:], room.corners[0])
    return tuple(
        Wall(id=f"wall_{number}", room=room.id, start=start, end=end, height=room.height, thickness=THICKNESS)
        for number, (start, end) in enumerate(zip(room.corners, ends, strict=True), start=first)
    )


def site(room: Room, walls: tuple[Wall, ...], openings: tuple[Opening, ...], shown: SideName) -> Site:
    """The solver's view of a room that exists, for instance one of a Layout that is to be repaired."""
    sides = tuple(_side(wall, shown) for wall in walls)
    by_wall = {side.wall.id: side for side in sides}
    doors = tuple(_zone(o, by_wall[o.wall], DOOR_SPACE) for o in openings if o.kind != "window")
    windows = tuple(_zone(o, by_wall[o.wall], 0.5) for o in openings if o.kind == "window")
    points = np.array(room.corners)
    low, high = points.min(axis=0), points.max(axis=0)
    return Site(room, sides, openings, low, high, doors, windows, outside(room.corners))


def _side(wall: Wall, shown: SideName) -> Side:
    start, end = np.array(wall.start), np.array(wall.end)
    length = float(np.hypot(*(end - start)))
    along = (end - start) / length
    inward = np.array([-along[1], along[0]])
    yaw = float(np.degrees(np.arctan2(inward[0], -inward[1]))) % 360.0
    name = _name(inward)
    hidden = {"back": 0.0, shown: 0.12, "front": 1.0}.get(name, 0.8)
    return Side(name, wall, start, along, inward, length, round(yaw, 2), hidden)


def _name(inward: Floats) -> SideName:
    """The side of the room that a wall is nearest to."""
    x, y = float(inward[0]), float(inward[1])
    if abs(y) > abs(x) - 1e-9:
        return "front" if y > 0 else "back"
    return "left" if x > 0 else "right"


def _zone(opening: Opening, side: Side, depth: float) -> Zone:
    half = opening.width / 2 + (CURTAIN if opening.kind == "window" else CASING)
    ends = np.array([side.at(opening.along - half), side.at(opening.along + half, depth)])
    low, high = ends.min(axis=0), ends.max(axis=0)
    levels = opening.sill - CASING if opening.sill else 0.0, opening.sill + opening.height + CASING
    return Zone(opening, np.array([*low, levels[0]]), np.array([*high, levels[1]]))


def _openings(plan: Plan, sides: list[Side]) -> tuple[Opening, ...]:
    """Doors first, near the front end of the showing side wall; windows spread over what is left of their walls."""
    made: list[Opening] = []
    for number in range(plan.doors):
        side = _longest(sides, (plan.shown if plan.door_wall == "side" else "back") if number == 0 else "front")
        width = min(plan.door[0], _even(side.length - 0.4))
        along = _door_along(plan, side, width, number)
        height = min(plan.door[1], plan.height - 0.1)
        made.append(opening("door", number + 1, side.wall.id, along, (width, height)))
    for name in ("back", "side"):
        side = _longest(sides, plan.shown if name == "side" else "back", made)
        count, taken = plan.windows.count(name), _taken(side, made)
        height = _even(min(plan.window[1], plan.height - plan.sill - 0.2))
        for along, width in spread(count, side.length, taken, plan.window[0]):
            number = 1 + sum(o.kind == "window" for o in made)
            made.append(opening("window", number, side.wall.id, along, (width, height), plan.sill))
    return tuple(made)


def opening(kind: str, number: int, wall: str, along: float, size: tuple[float, float], sill: float = 0.0) -> Opening:
    """An opening of a wall; its number names it among its kind."""
    width, height = (round(length, 2) for length in size)
    return Opening(id=f"{kind}_{number}", kind=kind, wall=wall, along=along, width=width, height=height, sill=sill)


def _longest(sides: list[Side], name: SideName, made: Sequence[Opening] = ()) -> Side:
    """The wall on this side of the room with most left beside the openings that are there; another where that is
    little. Straight walls come first."""

    def left(side: Side) -> tuple[bool, bool, float]:
        free = side.length - sum(last - first + CASING for first, last in _taken(side, made))
        return free > ROOMY, side.is_straight, round(free, 2)

    best = max((side for side in sides if side.name == name), key=left)
    return best if left(best)[0] else max(sides, key=left)


def _taken(side: Side, made: Sequence[Opening]) -> list[tuple[float, float]]:
    """From where to where a wall is taken by openings."""
    return [(o.along - o.width / 2, o.along + o.width / 2) for o in made if o.wall == side.wall.id]


def _door_along(plan: Plan, side: Side, width: float, number: int) -> float:
    from_corner = 0.28 + width / 2 + max(0, number - 1) * (width + 0.4)
    # Walls run counter-clockwise: the right wall begins at the front, the left wall ends there, and the back wall
    # begins at the right. A door in the back stands in the corner away from the showing side wall.
    at_start = side.name == "right" or (side.name in ("back", "front") and plan.shown == "left")
    from_corner = min(from_corner, side.length - width / 2 - CASING)
    return round(from_corner if at_start else side.length - from_corner, 2)


def spread(
    count: int, length: float, taken: list[tuple[float, float]], widest: float = WINDOW[0]
) -> list[tuple[float, float]]:
    """Centre and width of so many windows in the longest free stretch of a wall."""
    if count == 0:
        return []
    edges = [(-CASING, 0.0), *sorted(taken), (length, length + CASING)]
    stretches = [(after[0] - before[1], before[1], after[0]) for before, after in pairwise(edges)]
    free, low, _ = max(stretches)
    room = free / count
    width = min(widest, max(0.6, room - 0.7), max(0.4, room - 0.2))
    return [(round(low + room * (index + 0.5), 2), _even(width)) for index in range(count)]


def _even(length: float) -> float:
    return round(round(length / 0.02) * 0.02, 2)
