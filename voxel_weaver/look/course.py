"""A day that passes: the rig of each hour from noon to night, as moments of one course."""

from __future__ import annotations

from voxel_weaver.look.exposure import Stage
from voxel_weaver.look.hours import HOURS
from voxel_weaver.look.rigs import rig
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.light import LampKind, LightRig, Moment
from voxel_weaver.scene.look import Palette

DAY_TO_NIGHT = "day_to_night"
COURSE = ("noon", "afternoon", "evening", "sunset", "dusk", "night")


def course_of(stage: Stage, palette: Palette, brief: Brief, *, outdoors: bool) -> tuple[Moment, ...]:
    """How the light changes while the animation runs; nothing where none was asked for."""
    if brief.animation != DAY_TO_NIGHT:
        return ()
    last = len(COURSE) - 1
    usual = HOURS.get(brief.time_of_day, HOURS["day"]).practical
    return tuple(
        _moment(
            rig(stage, palette, brief.model_copy(update={"time_of_day": hour}), 0, outdoors=outdoors),
            1 + round(number * (brief.frames - 1) / last),
            HOURS[hour].practical / usual,
        )
        for number, hour in enumerate(COURSE)
    )


def _moment(made: LightRig, frame: int, practical: float) -> Moment:
    sun = next(lamp for lamp in made.lamps if lamp.kind is LampKind.SUN)
    return Moment(
        frame=frame,
        sun=sun.position,
        sun_color=sun.color,
        sun_power=sun.power,
        horizon=made.sky.horizon,
        zenith=made.sky.zenith,
        ground=made.sky.ground or made.sky.horizon,
        cloud=made.sky.cloud_color,
        strength=made.sky.strength,
        practical=practical,
        exposure=made.exposure,
    )
