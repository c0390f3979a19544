"""The world of a base is read from the prompt, whatever marks stand around its words."""

from __future__ import annotations

import pytest

from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.worlds import world_of


@pytest.mark.parametrize(
    "prompt", ["a base on Mars", "Mars: a base", "a base on mars!", "A base (on Mars)", "Mars's base"]
)
def test_a_base_lies_on_the_world_that_is_named(prompt: str) -> None:
    assert world_of(Brief(prompt=prompt, place="space_station", outdoors=True)) == "mars"


def test_a_base_that_names_no_world_and_a_place_that_is_no_base_have_none() -> None:
    assert world_of(Brief(prompt="a space station", place="space_station", outdoors=True)) == ""
    assert world_of(Brief(prompt="a red desert like mars", place="desert", outdoors=True)) == ""
