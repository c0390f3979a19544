"""Every settlement is planned without overlaps, is the same each time, and has what it is known for."""

from __future__ import annotations

import pytest

import voxel_weaver as vw
from voxel_weaver.layout.land.settlements import SETTLEMENTS

PROMPTS = {
    "village": "a village with 20 houses",
    "suburb": "a suburban street",
    "medieval_town": "a medieval town",
    "city": "a modern city",
    "city_street": "a city street at night",
    "farm": "a farm with a red barn, a tractor and three cows",
    "market": "an outdoor market",
    "town_square": "a town square",
    "castle_grounds": "a medieval castle",
    "temple_grounds": "a temple complex",
    "ruins": "jungle ruins",
    "pyramids": "egyptian pyramids",
    "space_station": "a moon colony",
    "spaceport": "a spaceport",
    "graveyard": "a haunted graveyard",
}


def test_every_settlement_has_its_prompt() -> None:
    assert set(PROMPTS) == set(SETTLEMENTS)


@pytest.mark.parametrize("place", SETTLEMENTS)
def test_a_settlement_is_sound(place: str) -> None:
    scene = vw.generate(PROMPTS[place]).scene
    assert (scene.brief.place, scene.brief.outdoors) == (place, True)
    assert [finding.text for finding in scene.verdict.faults] == []
    assert len(scene.layout.things) >= 6
    assert scene.layout.scatters or scene.layout.grounds


def test_as_many_houses_stand_there_as_were_asked_for() -> None:
    scene = vw.generate(PROMPTS["village"]).scene
    assert sum(thing.category == "house" for thing in scene.layout.things) == 20
    assert len({thing.params for thing in scene.layout.things if thing.category == "house"}) >= 4


@pytest.mark.parametrize("place", ["village", "city_street", "farm"])
def test_the_same_prompt_gives_the_same_settlement(place: str) -> None:
    first, second = vw.generate(PROMPTS[place], seed=4), vw.generate(PROMPTS[place], seed=4)
    assert first.content_hash == second.content_hash
