"""The shell of a room: floor, walls, door and windows. It knows how big a room is asked to be, not what stands in it.

A stage-model camera looks towards +Y over the front wall and one side wall. The other two walls are the showing ones;
windows, doors and big furniture go there when they can.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal

import numpy as np

from voxel_weaver.layout.pieces import Floats
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
DOOR_SPACE = 0.8
"""How deep the floor before a door is kept free."""

SideName = Literal["front", "right", "back", "left"]
SIDES: tuple[SideName, ...] = ("front", "right", "back", "left")


@dataclass(frozen=True, slots=True)
class Plan:
    """What a shell is made from. Windows go to these walls in turn, the door to its wall."""

    kind: str
    width: float
    depth: float
    height: float
    shown: SideName  # the side wall that the camera sees
    windows: tuple[Literal["back", "side"], ...] = ("back",)
    doors: int = 1
    door_wall: Literal["back", "side"] = "side"
    sill: float = SILL


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
    """A rectangular room around the origin."""
    x, y = plan.width / 2, plan.depth / 2
    corners = ((-x, -y), (x, -y), (x, y), (-x, y))
    room = Room(id="room_1", kind=plan.kind, corners=corners, height=plan.height)
    walls = tuple(
        Wall(
            id=f"wall_{index + 1}",
            room=room.id,
            start=corners[index],
            end=corners[(index + 1) % 4],
            height=plan.height,
            thickness=THICKNESS,
        )
        for index in range(4)
    )
    lengths = (plan.width, plan.depth, plan.width, plan.depth)
    return site(room, walls, _openings(plan, walls, lengths), plan.shown)


def site(room: Room, walls: tuple[Wall, ...], openings: tuple[Opening, ...], shown: SideName) -> Site:
    """The solver's view of a room that exists, for instance one of a Layout that is to be repaired."""
    sides = tuple(_side(name, wall, shown) for name, wall in zip(SIDES, walls, strict=True))
    by_wall = {side.wall.id: side for side in sides}
    doors = tuple(_zone(o, by_wall[o.wall], DOOR_SPACE) for o in openings if o.kind != "window")
    windows = tuple(_zone(o, by_wall[o.wall], 0.5) for o in openings if o.kind == "window")
    points = np.array(room.corners)
    return Site(room, sides, openings, points.min(axis=0), points.max(axis=0), doors, windows)


def _side(name: SideName, wall: Wall, shown: SideName) -> Side:
    start, end = np.array(wall.start), np.array(wall.end)
    length = float(np.hypot(*(end - start)))
    along = (end - start) / length
    inward = np.array([-along[1], along[0]])
    yaw = float(np.degrees(np.arctan2(inward[0], -inward[1]))) % 360.0
    hidden = {"back": 0.0, shown: 0.12, "front": 1.0}.get(name, 0.8)
    return Side(name, wall, start, along, inward, length, round(yaw, 2), hidden)


def _zone(opening: Opening, side: Side, depth: float) -> Zone:
    half = opening.width / 2 + (CURTAIN if opening.kind == "window" else CASING)
    ends = np.array([side.at(opening.along - half), side.at(opening.along + half, depth)])
    low, high = ends.min(axis=0), ends.max(axis=0)
    levels = opening.sill - CASING if opening.sill else 0.0, opening.sill + opening.height + CASING
    return Zone(opening, np.array([*low, levels[0]]), np.array([*high, levels[1]]))


def _openings(plan: Plan, walls: tuple[Wall, ...], lengths: tuple[float, ...]) -> tuple[Opening, ...]:
    """Doors first, near the front end of the showing side wall; windows spread over what is left of their walls."""
    made: list[Opening] = []
    side_index, back_index = SIDES.index(plan.shown), SIDES.index("back")
    for number in range(plan.doors):
        index = (side_index if plan.door_wall == "side" else back_index) if number == 0 else SIDES.index("front")
        along = _door_along(plan, index, lengths[index], number)
        made.append(
            Opening(
                id=f"door_{number + 1}", kind="door", wall=walls[index].id, along=along, width=DOOR[0], height=DOOR[1]
            )
        )
    for name in ("back", "side"):
        index = back_index if name == "back" else side_index
        count = plan.windows.count(name)
        taken = [(o.along - o.width / 2, o.along + o.width / 2) for o in made if o.wall == walls[index].id]
        for along, width in _spread(count, lengths[index], taken):
            made.append(
                Opening(
                    id=f"window_{1 + sum(o.kind == 'window' for o in made)}",
                    kind="window",
                    wall=walls[index].id,
                    along=along,
                    width=width,
                    height=WINDOW[1],
                    sill=plan.sill,
                )
            )
    return tuple(made)


def _door_along(plan: Plan, index: int, length: float, number: int) -> float:
    from_corner = 0.28 + DOOR[0] / 2 + max(0, number - 1) * (DOOR[0] + 0.4)
    # Walls run counter-clockwise: the right wall begins at the front, the left wall ends there, and the back wall
    # begins at the right. A door in the back stands in the corner away from the showing side wall.
    at_start = SIDES[index] == "right" or (SIDES[index] in ("back", "front") and plan.shown == "left")
    return round(from_corner if at_start else length - from_corner, 2)


def _spread(count: int, length: float, taken: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Centre and width of so many windows in the longest free stretch of a wall."""
    if count == 0:
        return []
    edges = [(-CASING, 0.0), *sorted(taken), (length, length + CASING)]
    stretches = [(after[0] - before[1], before[1], after[0]) for before, after in pairwise(edges)]
    free, low, _ = max(stretches)
    room = free / count
    width = round(min(WINDOW[0], max(0.6, room - 0.7)) / 0.02) * 0.02
    return [(round(low + room * (index + 0.5), 2), round(width, 2)) for index in range(count)]
