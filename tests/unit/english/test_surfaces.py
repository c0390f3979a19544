"""Walls, floors, ceilings, doors and windows that the text describes."""

from __future__ import annotations

import pytest

from voxel_weaver.english.understand import understand
from voxel_weaver.scene.settings import Request


def said(prompt: str) -> set[tuple[str, str, str]]:
    brief = understand(Request(prompt=prompt), {"chair", "lamp", "sofa"})
    return {(one.part, each.value, one.room) for one in brief.surfaces for each in one.attributes}


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("three chairs in a blue room", {("wall", "blue", "")}),
        ("a kitchen with exposed brick walls", {("wall", "brick", "")}),
        ("a bedroom with a pink ceiling and a wooden floor", {("ceiling", "pink", ""), ("floor", "wooden", "")}),
        ("The walls are painted white and the floor is concrete.", {("wall", "white", ""), ("floor", "concrete", "")}),
        ("a hall with walls of stone", {("wall", "stone", "")}),
        ("an office with a red door", {("door", "red", "")}),
        ("a lamp on the brick wall", {("wall", "brick", "")}),
        (
            "a bedroom with green walls and a kitchen with white walls",
            {("wall", "green", "bedroom"), ("wall", "white", "kitchen")},
        ),
    ],
)
def test_parts_of_a_room_look_as_they_are_said_to(prompt: str, expected: set[tuple[str, str, str]]) -> None:
    assert said(prompt) == expected


@pytest.mark.parametrize(
    "prompt", ["a red chair near the wall", "a room with a large window", "a chair by the wall and a white lamp"]
)
def test_what_is_said_of_things_is_not_said_of_the_room(prompt: str) -> None:
    assert said(prompt) == set()
