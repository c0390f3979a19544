"""The exposure of a rig: solved from what its lamps and sky give, never by rendering."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from voxel_weaver.look.colors import luminance, mixed
from voxel_weaver.scene.light import Fog, Lamp, LampKind, LightRig, Sky
from voxel_weaver.scene.value import Color, Point

FACING = 0.55
"""The share of a lamp's light that surfaces get which are turned every way, not just towards it."""
SEEN_SKY = 0.5
"""The share of the sky that is seen from the middle of a scene."""
DARKEST, BRIGHTEST = -4.0, 5.0


@dataclass(frozen=True, slots=True)
class Stage:
    """What a rig is built for: the box that is seen, the side the camera looks from, and what glows in it."""

    low: Point
    high: Point
    view: tuple[float, float]  # from the middle towards the camera, on the floor plan
    glows: Sequence[tuple[str, Point, float, Color, float]] = ()  # owner, place, watts, colour, radius
    around: Color | Literal[""] = ""  # what the land beyond its edges looks like
    windows: Sequence[tuple[Point, tuple[float, float], float]] = ()
    """The middle of each window that the picture shows, the way it faces into the room, its area; largest first."""

    @property
    def middle(self) -> Point:
        (x0, y0, z0), (x1, y1, z1) = self.low, self.high
        return (x0 + x1) / 2, (y0 + y1) / 2, z0 + 0.3 * min(z1 - z0, 3.0)

    @property
    def reach(self) -> float:
        return max(self.high[0] - self.low[0], self.high[1] - self.low[1])


def exposure_of(lamps: Sequence[Lamp], sky: Sky, stage: Stage, white: float, fog: Fog | None = None) -> float:
    """The exposure in stops that gives a white matte surface in the middle of the stage this brightness."""
    light = light_on(lamps, sky, stage, fog)
    return max(DARKEST, min(BRIGHTEST, math.log2(white * math.pi / max(light, 1e-4))))


def light_on(lamps: Sequence[Lamp], sky: Sky, stage: Stage, fog: Fog | None = None) -> float:
    """Watts per square metre that a surface in the middle of the stage gets, turned every way."""
    spot = stage.middle
    far = sum(_irradiance(lamp, spot) for lamp in lamps if lamp.owner == "")
    near = sum(_irradiance(lamp, spot) for lamp in lamps if lamp.owner)
    if sky.open:
        near = min(near, 0.15 * far)  # a campfire lights its surroundings, not the land
    swallowed = _swallowed(fog, spot) if fog else 0.0
    ambient = SEEN_SKY * math.pi * sky.strength * luminance(mixed(sky.horizon, sky.zenith, 0.5))
    # What fog swallows it scatters on: about half of it still comes down, from everywhere.
    return (FACING * far + ambient) * (1.0 - 0.5 * swallowed) + FACING * near


def brightness(rig: LightRig, stage: Stage) -> float:
    """How bright a white surface in the middle will be in the picture; about 1 is white."""
    return float(light_on(rig.lamps, rig.sky, stage, rig.fog) / math.pi * 2.0**rig.exposure / rig.sky.shown)


def _swallowed(fog: Fog, spot: Point) -> float:
    return 1.0 - math.exp(-fog.density * max(fog.high[2] - spot[2], 0.0))


def _irradiance(lamp: Lamp, spot: Point) -> float:
    strength = lamp.power * luminance(lamp.color)
    if lamp.kind is LampKind.SUN:
        drop = lamp.position[2] - lamp.target[2]
        sine = drop / max(math.dist(lamp.position, lamp.target), 1e-6)
        return strength * max(sine, 0.4)  # a low sun lights what stands upright instead of the floor
    distance = max(math.dist(lamp.position, spot), 1.0)
    if lamp.kind is LampKind.AREA:
        return strength / (math.pi * distance**2)
    return strength / (4 * math.pi * distance**2) * 0.3  # most of it is shaded, or falls beside
