"""Rooms at night: lamps outshine what no lamp explains, and neon outshines plain light."""

from __future__ import annotations

import pytest

from voxel_weaver.look.colors import channels
from voxel_weaver.look.exposure import Stage
from voxel_weaver.look.hours import HOURS
from voxel_weaver.look.palettes import palette_for
from voxel_weaver.look.rigs import rig
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.light import LightRig
from voxel_weaver.scene.settings import LookName


def rig_of(style: str, hour: str = "night", look: LookName = LookName.VOXEL, *, outdoors: bool = False) -> LightRig:
    brief = Brief(prompt="a room", place="office", time_of_day=hour, style=style, style_asked=True, look=look)
    stage = Stage((-3.0, -2.5, 0.0), (3.0, 2.5, 2.8), (0.5, -1.0))
    return rig(stage, palette_for(brief), brief, 1, outdoors=outdoors)


def spread(color: str) -> float:
    """How colourful it is."""
    return max(channels(color)) - min(channels(color))


def watts(made: LightRig, *purposes: str) -> float:
    return sum(lamp.power for lamp in made.lamps if lamp.purpose in purposes)


def test_neon_outshines_plain_light_in_a_room_and_lies_inside_it() -> None:
    made = rig_of("cyberpunk")
    assert watts(made, "neon_warm", "neon_cool") > 3.0 * watts(made, "key", "fill")
    for lamp in made.lamps:
        if lamp.purpose.startswith("neon"):
            assert max(abs(lamp.position[0]), abs(lamp.position[1])) < 3.0
    assert not watts(rig_of("modern"), "neon_warm", "neon_cool")


@pytest.mark.parametrize("hour", ["night", "midnight"])
def test_lamps_stand_out_at_night(hour: str) -> None:
    dark, day = HOURS[hour], HOURS["day"]
    assert dark.practical / dark.key > 10.0 * day.practical / day.key


def test_film_takes_more_light_and_shows_the_sky_as_bright_as_flat_colours_do() -> None:
    flat, filmed = (rig_of("modern", "noon", look, outdoors=True) for look in (LookName.VOXEL, LookName.REALISTIC))
    assert filmed.exposure > flat.exposure + 0.3
    assert spread(filmed.sky.zenith) > 1.2 * spread(flat.sky.zenith), "film takes colour out of what is bright"
    assert filmed.sky.shown == pytest.approx(2.0 ** (filmed.exposure - flat.exposure), abs=0.15)
