"""Rigs are bright enough by their own estimate, at every hour and in rooms of any size."""

from __future__ import annotations

import pytest

from voxel_weaver.look.palettes import PALETTES
from voxel_weaver.look.rigs import HOURS, Stage, rig
from voxel_weaver.scene.light import LampKind, LightRig

PALETTE = PALETTES["terracotta_dusk"]


def lit(size: float, hour: str, *, outdoors: bool = False) -> LightRig:
    stage = Stage(
        low=(-size / 2, -size / 2, 0),
        high=(size / 2, size / 2, 2.7),
        view=(1.0, -1.0),
        glows=[("lamp_1", (0.5, 0.5, 1.2), 40.0, "#ffd9a8", 0.05)],
        window=((0.0, size / 2, 1.5), (0.0, -1.0), 1.7),
    )
    return rig(stage, PALETTE, hour, "natural", 0, outdoors=outdoors)


@pytest.mark.parametrize("hour", sorted(HOURS))
@pytest.mark.parametrize("size", [2.5, 5.0, 12.0])
def test_exposure_is_solved_within_what_a_camera_can_do(hour: str, size: float) -> None:
    found = lit(size, hour)
    assert -2.5 < found.exposure < 3.9
    assert all(lamp.power > 0 for lamp in found.lamps)
    assert len({lamp.id for lamp in found.lamps}) == len(found.lamps)


def test_at_night_the_lamps_lead_and_the_moon_stands_in_for_the_sun() -> None:
    def practical(found: LightRig) -> float:
        return next(lamp.power for lamp in found.lamps if lamp.purpose == "practical")

    night, day = lit(4.0, "night"), lit(4.0, "day")
    assert practical(night) > 3 * practical(day)
    assert {"moon"} == {lamp.id for lamp in night.lamps if lamp.kind is LampKind.SUN}
    assert night.sky.stars == 0, "no stars behind a room"
    assert lit(16.0, "night", outdoors=True).sky.stars > 0
    assert night.sky.strength < day.sky.strength


def test_the_key_is_as_strong_in_a_hall_as_in_a_closet() -> None:
    def on_the_spot(found: LightRig) -> float:
        key = next(lamp for lamp in found.lamps if lamp.purpose == "key" and lamp.kind is LampKind.AREA)
        distance = sum((a - b) ** 2 for a, b in zip(key.position, key.target, strict=True))
        return key.power / distance

    assert on_the_spot(lit(12.0, "day")) == pytest.approx(on_the_spot(lit(2.5, "day")), rel=1e-3)


def test_outdoors_has_sun_and_sky_and_no_studio_lamps() -> None:
    purposes = {lamp.purpose for lamp in lit(16.0, "day", outdoors=True).lamps}
    assert purposes == {"key", "practical"}
