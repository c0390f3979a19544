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
