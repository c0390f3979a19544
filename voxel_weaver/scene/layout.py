"""The Layout: where everything stands. 1 unit is 1 m, +Z is up, fronts face local -Y, origins are base centres."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from voxel_weaver.scene.brief import Note
from voxel_weaver.scene.value import Angle, Key, Length, Name, Number, Point, Point2, Value, Words

Setting = bool | int | float | str
"""A parameter of an asset: a length or number, a switch, a word."""
Params = tuple[tuple[Name, Setting], ...]
"""Parameters of an asset, sorted by name: a dict that is frozen."""


class Support(StrEnum):
    FLOOR = "floor"
    OBJECT = "object"
    WALL = "wall"
    CEILING = "ceiling"
    WATER = "water"  # it floats on water or swims in it
    AIR = "air"  # it flies


class Tier(StrEnum):
    SPECIFIC = "specific"
    FAMILY = "family"
    GENERIC = "generic"


class Role(StrEnum):
    REQUESTED = "requested"
    ADDED = "added"


class Opening(Value):
    """A door, a window or a bare hole. `along` is the distance of its centre from the start of its wall."""

    id: Name
    kind: Name  # door, window, opening
    wall: Name
    along: Length
    width: Length
    height: Length
    sill: Length = 0.0


class Wall(Value):
    """A straight wall of one room. Seen from `start` to `end` the room lies to the left; the wall's body lies right."""

    id: Name
    room: Name
    start: Point2
    end: Point2
    height: Length
    thickness: Length


class Room(Value):
    """A floor with walls around it. Corners run counter-clockwise."""

    id: Name
    kind: Name
    corners: tuple[Point2, ...]
    height: Length


class Ground(Value):
    """Open land: a square of heights around the origin. `heights` names an int32 grid in 0.1 mm, row y, column x, of
    cells + 1 corners a side; `covers` a uint8 grid of cells: the place in the palette times three, plus a shade."""

    id: Name
    kind: Name  # how it lies: clearing, dunes, island
    side: Length
    cells: Annotated[int, Field(ge=1, le=4096)]
    heights: Key
    covers: Key | Literal[""] = ""  # empty: the first of the palette everywhere
    palette: Annotated[tuple[Name, ...], Field(min_length=1, max_length=60)] = ("grass",)
    strata: Annotated[tuple[Name, ...], Field(min_length=1, max_length=6)] = ("earth", "stone")
    depth: Length = 0.9  # how far the block goes on below its lowest point
    under: Key | Literal[""] = ""  # the underside of land that hangs in the air, a grid like `heights`
    top: Number = 0.0  # its highest point


class FeatureKind(StrEnum):
    WATER = "water"
    PATH = "path"
    RISE = "rise"  # a hill, a mountain, a cliff, an island


class Patch(Value):
    """A rectangle on the land, turned by its yaw around its middle."""

    x: Number
    y: Number
    half: tuple[Length, Length]
    yaw: Angle = 0.0


class Feature(Value):
    """A part of the land with a name and a place: a pond, a river, a path, a hill. Things stand by it, on it or in it.

    `parts` are the rectangles that it takes, all of them one after the other for a river or a path. Water has a liquid
    and `levels`, an int32 grid of cells with the height of its surface in 0.1 mm, DRY where there is none.
    """

    id: Name
    kind: FeatureKind
    category: Name
    parts: Annotated[tuple[Patch, ...], Field(min_length=1, max_length=200)]
    base: Number = 0.0  # its lowest and its highest point: the bed and the surface of water
    top: Number = 0.0
    liquid: Name = "water"
    levels: Key | Literal[""] = ""
    role: Role = Role.ADDED
    want: str = ""
    why: Words = ""


class Thing(Value):
    """One thing that is there. Its asset and parameters say what it is; position and yaw say where."""

    id: Name
    category: Name
    asset: Name
    params: Params = ()
    size: Point  # width, depth, height as realised in this look, in its own frame
    position: Point
    yaw: Angle = 0.0
    support: Support = Support.FLOOR
    on: str = ""  # id of the thing that carries it
    role: Role = Role.REQUESTED
    tier: Tier = Tier.SPECIFIC
    attributes: tuple[Name, ...] = ()
    want: str = ""  # id of the Want that it meets
    why: Words = ""


class Scatter(Value):
    """A mass of one kind: prototypes instanced on points. `points` names float32 rows x, y, z, yaw, scale, variant."""

    id: Name
    category: Name
    asset: Name
    variants: tuple[Params, ...]
    count: Annotated[int, Field(ge=0, le=1_000_000)]
    points: Key
    role: Role = Role.ADDED
    tier: Tier = Tier.SPECIFIC
    want: str = ""
    why: Words = ""


class Layout(Value):
    """All that stands there, with its revision: each change after a fault was found makes the next one."""

    revision: Annotated[int, Field(ge=0)] = 0
    place: Name
    voxel: Length = 0.02  # side of a voxel where the look is voxel
    rooms: tuple[Room, ...] = ()
    walls: tuple[Wall, ...] = ()
    openings: tuple[Opening, ...] = ()
    grounds: tuple[Ground, ...] = ()
    features: tuple[Feature, ...] = ()
    things: tuple[Thing, ...] = ()
    scatters: tuple[Scatter, ...] = ()
    notes: tuple[Note, ...] = ()


def waters(layout: Layout) -> tuple[Feature, ...]:
    """The bodies of water that are seen: under the sea its surface is not in the picture."""
    return tuple(one for one in layout.features if one.levels and one.liquid != "clear")


def land_keys(layout: Layout) -> tuple[str, ...]:
    """The bytes that the open land of a layout is made of."""
    keys = [key for ground in layout.grounds for key in (ground.heights, ground.covers, ground.under)]
    return tuple(dict.fromkeys(key for key in (*keys, *(one.levels for one in layout.features)) if key))
