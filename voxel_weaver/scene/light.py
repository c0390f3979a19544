"""The light rig: lamps, sky, air and exposure, as data."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from voxel_weaver.scene.value import Angle, Color, Key, Length, Name, Number, Point, Value


class LampKind(StrEnum):
    SUN = "sun"
    POINT = "point"
    SPOT = "spot"
    AREA = "area"


class Lamp(Value):
    """One light. `power` is watts, and watts per square metre for a sun, as in Blender."""

    id: Name
    kind: LampKind
    position: Point
    target: Point  # what it shines at; a point lamp shines everywhere
    color: Color
    power: Number
    size: Length = 0.1  # radius, or the side of an area
    angle: Angle = 60.0  # cone of a spot, angular size of a sun
    owner: str = ""  # id of the thing that carries it
    purpose: Name = "key"  # key, fill, rim, window, practical


class Sky(Value):
    """What stands behind and around everything: a paper behind a stage model, or with `open` a sky with a horizon."""

    horizon: Color
    zenith: Color
    strength: Number = 1.0
    shown: Number = 1.0  # how bright its colours are in the picture: film takes more light to show them as they are
    backdrop: Color  # what the camera sees behind everything, at the lower edge of the picture …
    backdrop_top: Color | None = None  # … and at its upper edge; None: the same
    stars: Number = 0.0
    open: bool = False
    ground: Color | None = None  # what lies below the horizon of an open sky
    sun: Point | None = None  # the way to the sun or the moon, one metre long
    sun_color: Color = "#ffffff"
    glow: Number = 0.0  # how far the sky burns around it
    disc: Angle = 0.0  # how wide it is to be seen; 0: not at all
    clouds: Number = 0.0  # the share of the sky that they cover
    cloud_color: Color = "#ffffff"


class Fall(Value):
    """What falls through the air or hangs in it, as one small mesh on many points, which only pictures see.

    `points` names float32 rows x, y, z, yaw, scale, variant, like those of a scatter; `mesh` the mesh of one.
    """

    kind: Name  # rain, snow, cloud
    mesh: Key
    points: Key
    count: Annotated[int, Field(ge=0, le=100_000)]
    color: Color
    opacity: Number = 1.0
    glow: Number = 0.0  # how much of its brightness is its own


class Fog(Value):
    """A box of hazy air: `density` is what a metre swallows."""

    low: Point
    high: Point
    density: Number
    color: Color


class Repeated(Value):
    """What is scattered on the land and stands beyond its edges as well: rows like those of the scatter."""

    scatter: Name
    points: Key
    count: Annotated[int, Field(ge=0, le=100_000)]


class Distance(Value):
    """The land around a land, which only pictures see: it thins out from `begin` to `end` metres from the middle, so
    that it has no edge. `finishes` are the owners and finishes that the slots of its mesh stand for."""

    mesh: Key
    finishes: Annotated[tuple[tuple[Name, Name], ...], Field(max_length=256)]
    begin: Length
    end: Length
    repeated: tuple[Repeated, ...] = ()


class Moment(Value):
    """The light at one frame of a day that passes."""

    frame: Annotated[int, Field(ge=1)]
    sun: Point  # where sun or moon stand
    sun_color: Color
    sun_power: Number
    horizon: Color
    zenith: Color
    ground: Color
    cloud: Color
    strength: Number
    practical: Number  # how strong the lamps of the scene are beside what they are in the rig
    exposure: Number


class LightRig(Value):
    revision: int
    mode: Name = "natural"
    lamps: tuple[Lamp, ...]
    sky: Sky
    exposure: Number = 0.0  # stops, for the view transform
    fog: Fog | None = None
    falls: tuple[Fall, ...] = ()
    distance: Distance | None = None
    course: Annotated[tuple[Moment, ...], Field(max_length=100)] = ()  # how the light changes, where it does
