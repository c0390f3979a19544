"""Where a short line is set: the place that it names, by a word that we know or else by its last one."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.english.understand import understand
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.settings import Request


def read(prompt: str) -> Brief:
    return understand(Request(prompt=prompt), catalogue().nouns())


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a train station", "train_station"),
        ("a football field", "football_field"),
        ("a stadium", "stadium"),
        ("an airport", "airport"),
        ("a zoo", "zoo"),
        ("an underwater city", "underwater_city"),
        ("a haunted house", "haunted_grounds"),
        ("a gas station at night in the rain", "gas_station"),
        ("a cyberpunk gas station", "gas_station"),
        ("a dragon's lair", "dragon_lair"),
        ("a space station orbiting mars", "orbit"),
        ("outer space", "outer_space"),
        ("a ruined castle", "ruins"),
        ("a swimming pool", "swimming_pool"),
        ("alien spaceship", "alien_planet"),
        ("stonehenge", "stone_circle"),
        ("backyard bbq", "barbecue"),
        ("mount everest", "mountain"),
    ],
)
def test_a_short_line_lies_in_the_open(prompt: str, place: str) -> None:
    found = read(prompt)
    assert (found.place, found.outdoors) == (place, True)


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a spaceship bridge", "spaceship"),
        ("inside a spaceship", "spaceship"),
        ("a submarine interior", "submarine"),
        ("an airplane cabin", "airplane_cabin"),
        ("a movie theater", "movie_theater"),
        ("a barbershop", "salon"),
        ("a prison cell", "prison_cell"),
        ("an indoor swimming pool", "indoor_pool"),
        ("a pizza place", "restaurant"),
        ("a wizard's shop with a crystal ball on the counter", "alchemist"),
        ("a hotel", "lobby"),
    ],
)
def test_a_short_line_is_a_room(prompt: str, place: str) -> None:
    found = read(prompt)
    assert (found.place, found.outdoors) == (place, False)


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a goblin lair", "cave"),
        ("a dig site", "construction_site"),
        ("a squash court", "basketball_court"),
        ("a drone base", "military_base"),
        ("a naval academy", "classroom"),
        ("a beaver dam", "river"),
    ],
)
def test_an_unknown_name_is_set_by_its_last_word(prompt: str, place: str) -> None:
    found = read(prompt)
    assert found.place == place
    assert found.wants == ()


def test_a_thing_of_the_open_stands_there() -> None:
    assert read("a double decker bus").place == "city_street"
    assert read("a tugboat and a sailboat").outdoors
    assert read("a chess board").place == "living_room"


def test_a_station_in_a_village_is_a_thing_there() -> None:
    found = read("a village with a gas station")
    assert found.place == "village"
    assert [want.noun for want in found.wants] == ["gas station"]


@pytest.mark.parametrize(
    ("prompt", "place", "nouns"),
    [
        ("a winding road through autumn hills with a red car", "hills", {"road", "hill", "car"}),
        ("a mountain road with a truck", "mountain", {"mountain road", "truck"}),
        ("a gravel road beside a lake", "lake", {"road", "lake"}),
        ("a road with three cars", "city_street", {"car"}),
        ("a bridge over a canyon", "canyon", {"bridge"}),
        ("a pirate tavern with a parrot on the bar", "tavern", {"parrot", "bar"}),
        ("a shop with a tree", "forest", {"shop", "tree"}),
        ("a room with a tree and a dragon", "room", {"tree", "dragon"}),
        ("a car and a toolbox", "garage", {"car", "toolbox"}),
    ],
)
def test_what_leads_through_a_land_and_what_a_building_holds(prompt: str, place: str, nouns: set[str]) -> None:
    found = read(prompt)
    assert (found.place, {want.noun for want in found.wants}) == (place, nouns)


@pytest.mark.parametrize("kind", ["cherry", "oak", "maple", "walnut", "birch"])
def test_a_tree_is_of_a_kind_and_not_of_its_wood(kind: str) -> None:
    tree, table = read(f"a garden with a {kind} tree and a {kind} table").wants
    assert (tree.category, tree.attributes) == (f"{kind}_tree", ())
    assert [(one.kind, one.value) for one in table.attributes] == [("material", kind)]


def test_the_season_of_a_hill_is_that_of_the_scene() -> None:
    assert read("a winding road through autumn hills").season == "autumn"
    assert read("a room with an autumn wreath").season == "summer"


@pytest.mark.parametrize(
    ("prompt", "place", "nouns"),
    [
        ("low poly island", "island", []),
        ("a low poly island", "island", []),
        ("8-bit castle", "castle_grounds", ["castle"]),
        ("3d model of a chair", "living_room", ["chair"]),
        ("unreal engine 5 forest, 8k, highly detailed", "forest", []),
        ("an isometric low poly diorama of a bedroom, 4k, octane render", "bedroom", []),
        ("a 3d render of two chairs beside a table", "living_room", ["chair", "table"]),
        ("a bedroom in voxel style with a realistic sofa", "bedroom", ["sofa"]),
        ("A picture of a horse hangs above the bed.", "bedroom", ["picture", "bed"]),
        ("a model of a ship stands on the desk", "office", ["model", "desk"]),
    ],
)
def test_what_programs_for_pictures_are_told_names_nothing(prompt: str, place: str, nouns: list[str]) -> None:
    found = read(prompt)
    assert (found.place, [want.noun for want in found.wants if want.noun != "island"]) == (place, nouns)
    assert {want.count for want in found.wants} <= {1, 2}


def test_a_bottle_of_wine_is_a_wine_bottle_and_linear_is_no_misspelling() -> None:
    bottle, light = (
        read("A bottle of wine on the table below a linear pendant light.").wants[0],
        read("A linear pendant light hangs above the table.").wants[0],
    )
    assert bottle.noun == "wine bottle"
    assert "liner" not in light.category
