from __future__ import annotations

import pytest

from voxel_weaver.look.materials import material
from voxel_weaver.look.palettes import PALETTES
from voxel_weaver.look.thrift import NEAR, distance, thrifty
from voxel_weaver.scene.look import Dressing, Look

WORN = (
    ("table", "wood", "#8a5a3a"),
    ("chair", "wood", "#8a5a3a"),
    ("shelf", "wood", "#8c5d3e"),
    ("desk", "metal", "#8c5d3e"),
    ("bench", "wood", "#3a2010"),
)


def look() -> Look:
    made = {material(kind, color).name: material(kind, color) for _, kind, color in WORN}
    lines = tuple(
        Dressing(owner=owner, finish="body", material=material(kind, color).name) for owner, kind, color in WORN
    )
    palette = next(iter(PALETTES.values()))
    return Look(revision=3, palette=palette, materials=tuple(made.values()), dressings=lines)


def wears(found: Look) -> dict[str, str]:
    return {line.owner: line.material for line in found.dressings}


def test_near_shades_of_one_substance_share_the_one_that_is_worn_most() -> None:
    found = thrifty(look(), ())
    assert wears(found)["shelf"] == wears(found)["table"] == "wood_8a5a3a"
    assert {each.name for each in found.materials} == {"wood_8a5a3a", "metal_8c5d3e", "wood_3a2010"}
    assert found.revision == 3


def test_what_was_asked_for_stays_and_others_come_to_it() -> None:
    found = thrifty(look(), {"shelf"})
    assert wears(found)["shelf"] == wears(found)["table"] == "wood_8c5d3e"


def test_two_that_were_asked_for_both_stay() -> None:
    found = thrifty(look(), {"shelf", "table"})
    assert wears(found) == wears(look())
    assert found.materials == look().materials


def test_doing_it_again_changes_nothing() -> None:
    once = thrifty(look(), ())
    assert thrifty(once, ()) == once


@pytest.mark.parametrize(
    ("first", "second", "near"),
    [
        ("#f4efe6", "#f7f4ee", True),
        ("#2e5177", "#29496b", True),
        ("#d4463c", "#ec8a3a", False),
        ("#445c6c", "#335983", False),
        ("#7f7f7f", "#999999", False),
    ],
)
def test_near_is_what_eyes_do_not_tell_apart(first: str, second: str, near: bool) -> None:
    assert (distance(first, second) <= NEAR) is near
    assert distance(first, second) == distance(second, first)
