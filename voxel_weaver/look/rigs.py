"""Light rigs: where the lamps stand and how strong they are, from the room, the hour and the mood.

A room is lit like a stage model: walls and ceiling between camera and room are cut away for light as for the eye, so a
large soft key light comes in over the front corner, the sky fills, the sun or the moon comes through the window side,
and the practical lamps glow. Exposure is solved from the rig by `exposure_of`, never by rendering.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from voxel_weaver.look.colors import luminance, mixed, shifted
from voxel_weaver.scene.light import Lamp, LampKind, LightRig, Sky
from voxel_weaver.scene.look import Palette
from voxel_weaver.scene.value import Color, Point


class Hour(NamedTuple):
    """Light of one time of day. Strengths are watts per square metre on the floor."""

    sun: float
    sun_color: Color
    elevation: float  # degrees
    key: float
    key_color: Color
    fill: float
    fill_color: Color
    sky: float
    horizon: Color
    zenith: Color
    practical: float  # how strong the lamps in the scene are
    stars: float = 0.0


HOURS: Mapping[str, Hour] = {
    "morning": Hour(3.2, "#ffd9ae", 30, 1.0, "#ffe9cf", 0.35, "#cfe0ff", 0.55, "#ffe6c9", "#a8c8ee", 0.5),
    "day": Hour(3.6, "#fff1dc", 50, 1.0, "#fff4e4", 0.4, "#d9e6ff", 0.65, "#e8f1fa", "#9cc3ef", 0.35),
    "evening": Hour(2.4, "#ffc894", 28, 0.8, "#ffe7cd", 0.35, "#cdc6ee", 0.5, "#ffdcb8", "#9aa2d4", 0.9),
    "night": Hour(0.5, "#a9c0ff", 48, 0.55, "#c4ceff", 0.3, "#8593cf", 0.35, "#3a4678", "#1a2450", 1.5, stars=1.0),
}
WHITE = 1.05
"""The linear brightness that a white matte surface gets in the picture: colours then show as they were chosen."""
DARKER_HOURS: Mapping[str, float] = {"night": 0.9, "evening": 1.0}
"""How much of that an hour keeps: night must look like night, and still be seen."""
FACING = 0.55
"""The share of a lamp's light that surfaces get which are turned every way, not just towards it."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What a rig is built for: the box that is seen, the side the camera looks from, and what glows in it."""

    low: Point
    high: Point
    view: tuple[float, float]  # from the middle towards the camera, on the floor plan
    glows: Sequence[tuple[str, Point, float, Color, float]] = ()  # owner, place, watts, colour, radius
    window: tuple[Point, tuple[float, float], float] | None = (
        None  # its middle, the way it faces into the room, its area
    )


def rig(stage: Stage, palette: Palette, hour_name: str, mode: str, revision: int, *, outdoors: bool) -> LightRig:
    """The lamps, the sky and the exposure for this stage."""
    hour = HOURS.get(hour_name, HOURS["day"])
    lamps = [_sun(stage, hour, outdoors=outdoors), *_practicals(stage, hour)]
    if not outdoors:
        lamps += [_key(stage, hour), _fill(stage, hour)]
        if stage.window is not None:
            lamps.append(_window(stage.window, hour))
    low, high = _backdrop(hour, palette, outdoors=outdoors)
    sky = Sky(
        horizon=hour.horizon,
        zenith=hour.zenith,
        strength=hour.sky,
        backdrop=low,
        backdrop_top=high,
        stars=hour.stars if outdoors else 0.0,
    )
    white = WHITE * DARKER_HOURS.get(hour_name, 1.0)
    return LightRig(
        revision=revision,
        mode=mode,
        lamps=tuple(lamps),
        sky=sky,
        exposure=exposure_of(lamps, sky, stage, white),
        fog=0.0,
    )


def _backdrop(hour: Hour, palette: Palette, *, outdoors: bool) -> tuple[Color, Color]:
    """What stands behind everything, below and above: the sky of the hour, or the paper behind a stage model."""
    if outdoors:
        return shifted(hour.horizon, saturation=1.25, value=0.94), mixed(hour.horizon, hour.zenith, 0.75)
    return shifted(palette.backdrop, value=0.93), mixed(palette.backdrop, "#ffffff", 0.16)


def exposure_of(lamps: Sequence[Lamp], sky: Sky, stage: Stage, white: float = WHITE) -> float:
    """The exposure in stops that gives a white matte surface in the middle of the stage this brightness."""
    spot = _middle(stage)
    direct = FACING * sum(_irradiance(lamp, spot) for lamp in lamps)
    light = direct + 0.5 * math.pi * sky.strength * _sky_luminance(sky)  # about half of the sky is seen
    return max(-4.0, min(4.0, math.log2(white * math.pi / max(light, 1e-4))))


def _sky_luminance(sky: Sky) -> float:
    return luminance(mixed(sky.horizon, sky.zenith, 0.5))


def _irradiance(lamp: Lamp, spot: Point) -> float:
    strength = lamp.power * luminance(lamp.color)
    if lamp.kind is LampKind.SUN:
        drop = lamp.position[2] - lamp.target[2]
        return strength * drop / max(math.dist(lamp.position, lamp.target), 1e-6)
    distance = max(math.dist(lamp.position, spot), 1.0)
    if lamp.kind is LampKind.AREA:
        return strength / (math.pi * distance**2)
    return strength / (4 * math.pi * distance**2) * 0.3  # most of it is shaded, or falls beside


def _middle(stage: Stage) -> Point:
    (x0, y0, z0), (x1, y1, z1) = stage.low, stage.high
    return (x0 + x1) / 2, (y0 + y1) / 2, z0 + 0.3 * min(z1 - z0, 3.0)


def _reach(stage: Stage) -> float:
    return max(stage.high[0] - stage.low[0], stage.high[1] - stage.low[1])


def _around(stage: Stage, turn: float, out: float, height: float) -> Point:
    """A point beside the stage: the camera's side turned by degrees, `out` metres from the middle, at this height."""
    angle = math.atan2(stage.view[1], stage.view[0]) + math.radians(turn)
    x, y, z = _middle(stage)
    return x + math.cos(angle) * out, y + math.sin(angle) * out, z + height


def _sun(stage: Stage, hour: Hour, *, outdoors: bool) -> Lamp:
    reach = _reach(stage)
    height = math.tan(math.radians(hour.elevation)) * reach
    return Lamp(
        id="sun" if hour.stars == 0 else "moon",
        kind=LampKind.SUN,
        position=_around(stage, 62.0, reach, height),
        target=_middle(stage),
        color=hour.sun_color,
        power=hour.sun * (1.6 if outdoors else 1.0),
        angle=2.0 if outdoors else 6.0,
        purpose="key",
    )


def _area(name: str, place: Point, stage: Stage, wanted: float, color: Color, size: float) -> Lamp:
    """An area lamp whose power gives `wanted` watts per square metre in the middle of the stage."""
    spot = _middle(stage)
    distance = math.dist(place, spot)
    return Lamp(
        id=f"{name}_light",
        kind=LampKind.AREA,
        position=place,
        target=spot,
        color=color,
        power=wanted * math.pi * distance**2,
        size=size,
        purpose=name,
    )


def _key(stage: Stage, hour: Hour) -> Lamp:
    reach = _reach(stage)
    return _area("key", _around(stage, -38.0, reach * 0.9, reach * 1.15), stage, hour.key, hour.key_color, reach * 0.7)


def _fill(stage: Stage, hour: Hour) -> Lamp:
    reach = _reach(stage)
    return _area("fill", _around(stage, 50.0, reach * 1.1, reach * 0.5), stage, hour.fill, hour.fill_color, reach)


def _window(window: tuple[Point, tuple[float, float], float], hour: Hour) -> Lamp:
    (x, y, z), (along_x, along_y), area = window
    return Lamp(
        id="window_light",
        kind=LampKind.AREA,
        position=(x + along_x * 0.12, y + along_y * 0.12, z),
        target=(x + along_x * 2.0, y + along_y * 2.0, max(z - 1.0, 0.0)),
        color=mixed(hour.sun_color, hour.zenith, 0.4),
        power=min(area, 4.0) * hour.sun * 9.0,
        size=max(math.sqrt(area) * 0.9, 0.2),
        purpose="window",
    )


def _practicals(stage: Stage, hour: Hour) -> list[Lamp]:
    return [
        Lamp(
            id=f"{owner}_lamp_{number}",
            kind=LampKind.POINT,
            position=place,
            target=place,
            color=color,
            power=watts * hour.practical,
            size=max(radius, 0.03),
            owner=owner,
            purpose="practical",
        )
        for number, (owner, place, watts, color, radius) in enumerate(stage.glows, start=1)
    ]
