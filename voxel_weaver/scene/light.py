"""The light rig: lamps, sky and exposure, as data."""

from __future__ import annotations

from enum import StrEnum

from voxel_weaver.scene.value import Angle, Color, Length, Name, Number, Point, Value


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
    """What stands behind and around everything."""

    horizon: Color
    zenith: Color
    strength: Number = 1.0
    backdrop: Color  # what the camera sees behind everything, at the lower edge of the picture …
    backdrop_top: Color | None = None  # … and at its upper edge; None: the same
    stars: Number = 0.0


class LightRig(Value):
    revision: int
    mode: Name = "natural"
    lamps: tuple[Lamp, ...]
    sky: Sky
    exposure: Number = 0.0  # stops, for the view transform
    fog: Number = 0.0
