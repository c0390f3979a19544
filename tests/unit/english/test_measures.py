"""Sizes with units, as they are written in sentences."""

from __future__ import annotations

import pytest

from tests.unit.english.sentences import NOUNS
from voxel_weaver.english.understand import understand
from voxel_weaver.scene.settings import Request


@pytest.mark.parametrize(
    ("prompt", "size"),
    [
        ('A 55" TV on the wall.', (1.2176, 0.0, 0.6849)),
        ("A 6' sofa by the window.", (1.8288, 0.0, 0.0)),
        ("A lamp one and a half metres tall stands next to the door.", (0.0, 0.0, 1.5)),
        ("A bench half a metre high.", (0.0, 0.0, 0.5)),
        ("The rug measures 3 by 2 metres.", (3.0, 2.0, 0.0)),
        ("A wardrobe two metres wide stands there.", (2.0, 0.0, 0.0)),
    ],
)
def test_one_thing_of_that_size_is_wanted(prompt: str, size: tuple[float, float, float]) -> None:
    [want] = understand(Request(prompt=prompt), NOUNS).wants
    assert want.count == 1
    assert want.size == pytest.approx(size, abs=0.001)


def test_a_rare_word_is_no_slip_of_another() -> None:
    [want] = understand(Request(prompt="A stereoscope stands on the floor."), {*NOUNS, "stethoscope"}).wants
    assert want.noun == "stereoscope"
