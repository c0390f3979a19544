"""Cameras move along whole, smooth ways that keep above the land and in front of what they show; days pass in order."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.furnished import bedroom
from tests.unit.look.test_landscape import ASPECT, MEADOW
from voxel_weaver.look.course import COURSE, DAY_TO_NIGHT, course_of
from voxel_weaver.look.exposure import Stage
from voxel_weaver.look.kinds import Place, shots_of
from voxel_weaver.look.land import Land
from voxel_weaver.look.motion import PATHS, motion_of
from voxel_weaver.look.palettes import PALETTES
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.settings import AnimationKind
from voxel_weaver.scene.shots import Motion, Shot

HILL = Land(16.0, heights=np.full((9, 9), 2.0))
OUTSIDE = Place(MEADOW, HILL, ASPECT)
INSIDE = Place(bedroom().layout, Land(16.0), ASPECT)


def moved(place: Place, kind: str, frames: int = 96) -> tuple[Shot, Motion]:
    shot, motion = motion_of(place, shots_of(place)[0], kind, frames)
    assert motion is not None
    return shot, motion


@pytest.mark.parametrize("place", [OUTSIDE, INSIDE], ids=["outside", "inside"])
@pytest.mark.parametrize("kind", sorted(PATHS))
def test_a_way_begins_with_the_first_frame_and_ends_with_the_last(kind: str, place: Place) -> None:
    shot, motion = moved(place, kind, 50)
    numbers = [step.frame for step in motion.steps]
    assert (numbers[0], numbers[-1]) == (1, 50)
    assert numbers == sorted(set(numbers))
    assert (shot.position, shot.target) == (motion.steps[0].position, motion.steps[0].target)
    places = np.array([step.position for step in motion.steps])
    lengths = np.linalg.norm(np.diff(places, axis=0), axis=1)
    assert lengths.max() < 4 * max(float(np.median(lengths)), 0.05), "no jumps"


def test_a_turntable_goes_all_around_land_and_swings_in_a_room() -> None:
    def turns(motion: Motion) -> float:
        ways = np.array([np.subtract(step.position, step.target) for step in motion.steps])
        angles = np.unwrap(np.arctan2(ways[:, 1], ways[:, 0]))
        return float(np.degrees(angles.max() - angles.min()))

    assert turns(moved(OUTSIDE, "turntable")[1]) == pytest.approx(360.0, abs=0.5)
    assert turns(moved(INSIDE, "turntable")[1]) == pytest.approx(64.0, abs=1.0)


def test_what_stands_before_any_step_is_cut_away_for_all() -> None:
    still = shots_of(INSIDE)[0]
    shot, _ = moved(INSIDE, "turntable")
    assert set(still.cutaway) <= set(shot.cutaway)


def test_a_dolly_comes_nearer_and_a_flight_comes_down() -> None:
    _, motion = moved(OUTSIDE, "dolly")
    distances = [float(np.linalg.norm(np.subtract(s.position, s.target))) for s in motion.steps]
    assert distances == sorted(distances, reverse=True)
    assert distances[-1] < 0.6 * distances[0]
    _, flight = moved(OUTSIDE, "fly_through")
    assert flight.steps[0].position[2] > 2 * flight.steps[-1].position[2]
    assert min(step.position[2] for step in flight.steps) > 2.5, "above the land, which is two metres high"


def test_without_an_animation_nothing_moves() -> None:
    still = shots_of(INSIDE)[0]
    assert motion_of(INSIDE, still, "", 96) == (still, None)
    assert motion_of(INSIDE, still, DAY_TO_NIGHT, 96) == (still, None)
    assert {*PATHS, DAY_TO_NIGHT} == {kind.value for kind in AnimationKind}


def test_a_day_passes_from_noon_to_night() -> None:
    stage = Stage((-8.0, -8.0, 0.0), (8.0, 8.0, 6.0), (0.3, -1.0))
    brief = Brief(prompt="a meadow", place="meadow", animation=DAY_TO_NIGHT, frames=120)
    course = course_of(stage, PALETTES["forest_green"], brief, outdoors=True)
    assert [moment.frame for moment in course][::5] == [1, 120]
    assert len(course) == len(COURSE)
    assert course[-1].practical > 3 * course[0].practical
    assert course[0].sun_power > 2 * course[-1].sun_power
    still = brief.model_copy(update={"animation": ""})
    assert course_of(stage, PALETTES["forest_green"], still, outdoors=True) == ()
