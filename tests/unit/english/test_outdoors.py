"""Open places that a prompt names by what lies there: ruins are no furniture, and a mountain lake is a lake."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.english.understand import understand
from voxel_weaver.scene.settings import Request


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("ancient ruins", "ruins"),
        ("old ruins with two boulders", "ruins"),
        ("a mountain lake with a wooden cabin", "lake"),
        ("a duck pond", "pond"),
        ("a small island with a lighthouse on a cliff", "coast"),
    ],
)
def test_what_lies_there_makes_the_place(prompt: str, place: str) -> None:
    brief = understand(Request(prompt=prompt), catalogue().nouns())
    assert brief.outdoors
    assert brief.place == place


@pytest.mark.parametrize(
    ("prompt", "hour", "season"),
    [
        ("a red barn at golden hour", "evening", "summer"),
        ("a park at blue hour", "dusk", "summer"),
        ("a park on a spring morning", "morning", "spring"),
        ("a classroom on a spring morning", "morning", "spring"),
    ],
)
def test_hours_and_seasons_are_no_things(prompt: str, hour: str, season: str) -> None:
    brief = understand(Request(prompt=prompt), catalogue().nouns())
    assert (brief.time_of_day, brief.season) == (hour, season)
    assert [want.category for want in brief.wants if want.category in ("hour", "spring")] == []


def test_a_spring_that_no_hour_follows_is_water() -> None:
    brief = understand(Request(prompt="a garden with a spring in the morning"), catalogue().nouns())
    assert "spring" in [want.category for want in brief.wants]
