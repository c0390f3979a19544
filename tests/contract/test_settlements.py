"""Every settlement is planned without overlaps, is the same each time, and has what it is known for."""

from __future__ import annotations

import pytest

import voxel_weaver as vw
from voxel_weaver.layout.land.settlements import SETTLEMENTS
from voxel_weaver.layout.land.settlements.sites import SITES
from voxel_weaver.scene.layout import FeatureKind, Support
from voxel_weaver.scene.settings import LookName

PROMPTS = {
    "village": "a village with 20 houses",
    "suburb": "a suburban street",
    "medieval_town": "a medieval town",
    "harbour": "a harbour town with boats",
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
    **{place: f"a {place.replace('_', ' ')}" for place in SITES},
    "barbecue": "a backyard bbq",
    "concert": "a rock concert",
    "hospital_grounds": "a hospital",
}


def test_every_settlement_has_its_prompt() -> None:
    assert set(PROMPTS) == set(SETTLEMENTS)


@pytest.mark.parametrize("look", LookName)
@pytest.mark.parametrize("place", SETTLEMENTS)
def test_a_settlement_is_sound(place: str, look: LookName) -> None:
    scene = vw.generate(PROMPTS[place], look=look.value).scene
    assert (scene.brief.place, scene.brief.outdoors) == (place, True)
    assert [finding.text for finding in scene.verdict.faults] == []
    assert len(scene.layout.things) >= 6
    assert scene.layout.scatters or scene.layout.grounds


def test_as_many_houses_stand_there_as_were_asked_for() -> None:
    scene = vw.generate(PROMPTS["village"]).scene
    assert sum(thing.category == "house" for thing in scene.layout.things) == 20
    assert len({thing.params for thing in scene.layout.things if thing.category == "house"}) >= 4


@pytest.mark.parametrize(
    ("prompt", "place", "category"),
    [
        ("a castle on a hill", "hills", "castle"),
        ("a space station on mars", "space_station", "habitat_dome"),
        ("a japanese temple", "temple_grounds", "japanese_temple"),
        ("a market square with stalls", "market", "stall"),
        ("a medieval village by a river with a windmill", "village", "windmill"),
    ],
)
def test_what_is_named_stands_where_it_belongs(prompt: str, place: str, category: str) -> None:
    scene = vw.generate(prompt).scene
    assert (scene.brief.place, scene.brief.outdoors) == (place, True)
    assert category in {thing.category for thing in scene.layout.things}
    assert [finding.text for finding in scene.verdict.faults] == []
    assert scene.layout.notes == ()


def test_boats_float_and_houses_stand_on_the_quay() -> None:
    scene = vw.generate(PROMPTS["harbour"]).scene
    things = scene.layout.things
    assert {thing.support for thing in things if thing.asset in ("fishing_boat", "rowboat", "sailboat")} == {
        Support.WATER
    }
    (water,) = (feature for feature in scene.layout.features if feature.kind is FeatureKind.WATER)
    assert min(thing.position[2] for thing in things if thing.category == "house") > water.top


@pytest.mark.parametrize("place", ["village", "city_street", "farm"])
def test_the_same_prompt_gives_the_same_settlement(place: str) -> None:
    first, second = vw.generate(PROMPTS[place], seed=4), vw.generate(PROMPTS[place], seed=4)
    assert first.content_hash == second.content_hash
