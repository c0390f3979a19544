"""Pictures are judged by what they show: black, burnt and flat ones are told, and so are colours that are missing."""

from __future__ import annotations

import numpy as np
import pytest

from tests.tools.gallery import page
from tests.tools.gallery_table import GALLERY, INDOORS, OUTDOORS
from tests.tools.judging import Pixels, faults_of
from tests.unit.furnished import bedroom
from voxel_weaver.look.colors import channels
from voxel_weaver.scene.scene import Scene

SCENE = bedroom()


def at(hour: str) -> Scene:
    return SCENE.model_copy(update={"brief": SCENE.brief.model_copy(update={"time_of_day": hour})})


def painted(colors: list[str], dim: float = 1.0) -> Pixels:
    """A picture of blotches in these colours, lighter and darker."""
    rng = np.random.Generator(np.random.PCG64(1))
    palette = np.array([channels(color) for color in colors], dtype=np.float32)
    pixels = palette[rng.integers(len(colors), size=(60, 80))]
    shade = (0.5 + 0.5 * rng.random((60, 80, 1))).astype(np.float32)
    return np.asarray(pixels * shade * dim, dtype=np.float32)


COLORS = [material.color for material in SCENE.look.materials]


def test_a_picture_in_the_colors_of_its_scene_is_well() -> None:
    assert faults_of(painted(COLORS), SCENE) == []


def test_a_night_may_be_dark_and_a_day_may_not() -> None:
    dim = painted(COLORS, dim=0.3)
    assert any(fault.startswith("black") for fault in faults_of(dim, at("day")))
    assert not any(fault.startswith("black") for fault in faults_of(dim, at("night")))
    assert any(fault.startswith("black") for fault in faults_of(dim * 0.0, at("night")))


def test_burnt_and_flat_pictures_are_told() -> None:
    white = np.ones((60, 80, 3), dtype=np.float32)
    assert {fault.split(":")[0] for fault in faults_of(white, SCENE)} >= {"burnt", "flat"}


def test_colors_that_are_nowhere_are_told() -> None:
    assert any(fault.startswith("palette") for fault in faults_of(painted(["#808080", "#404040"]), at("day")))


def test_a_subject_beside_the_frame_is_told() -> None:
    shot = SCENE.shots.shots[0].model_copy(update={"target": (30.0, 0.0, 0.5)})
    away = SCENE.model_copy(update={"shots": SCENE.shots.model_copy(update={"shots": (shot,)})})
    assert any(fault.startswith("outside the frame: bed_1") for fault in faults_of(painted(COLORS), away))


def test_the_gallery_has_forty_pictures_of_every_look() -> None:
    assert (len(INDOORS), len(OUTDOORS)) == (20, 20)
    assert len({entry.name for entry in GALLERY}) == len({entry.prompt for entry in GALLERY}) == 40
    for part in (INDOORS, OUTDOORS):
        assert {entry.look for entry in part} == {"voxel", "lowpoly", "realistic"}


def test_the_page_shows_what_was_made_with_its_prompt() -> None:
    text = page([{"name": INDOORS[0].name, "hash": "1"}, {"name": INDOORS[1].name, "faults": ["not made"]}])
    assert f"]({INDOORS[0].name}.jpg)" in text
    assert INDOORS[0].prompt in text
    assert INDOORS[1].prompt not in text


@pytest.mark.parametrize("entry", GALLERY, ids=[entry.name for entry in GALLERY])
def test_prompts_are_sentences_that_fit_under_a_picture(entry: object) -> None:
    prompt = str(getattr(entry, "prompt", ""))
    assert 20 < len(prompt) < 110
