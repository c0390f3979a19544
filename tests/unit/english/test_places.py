from __future__ import annotations

import pytest

from voxel_weaver.english.places import BETRAYED_BY, OUTDOORS, PLACES, ZONES, implied_place


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("master bedroom", "bedroom"),
        ("children's bedroom", "kids_bedroom"),
        ("baby's room", "nursery"),
        ("restroom", "bathroom"),
        ("walk-in closet", "walk_in_closet"),
        ("conference room", "meeting_room"),
        ("home theater", "home_cinema"),
        ("grocery store", "shop"),
        ("chapel", "church"),
        ("café", "cafe"),
        ("room", "room"),
    ],
)
def test_a_place_goes_by_many_names(words: str, place: str) -> None:
    assert PLACES[words] == place


def test_names_are_plain_words_in_small_letters() -> None:
    assert all(name == name.lower().strip() and name for name in PLACES)
    assert {*BETRAYED_BY, *OUTDOORS} <= set(PLACES.values())


@pytest.mark.parametrize("word", ["closet", "flat", "storage", "laundry", "chamber"])
def test_words_that_mostly_mean_something_else_are_no_places(word: str) -> None:
    assert word not in PLACES


@pytest.mark.parametrize(
    ("nouns", "place"),
    [
        (("toilet", "shower", "mirror"), "bathroom"),
        (("treadmill",), "gym"),
        (("desk", "bed", "wardrobe"), "bedroom"),
        (("rocket launch pad",), "spaceport"),
        (("banana",), ""),
        ((), ""),
    ],
)
def test_things_betray_their_place(nouns: tuple[str, ...], place: str) -> None:
    assert implied_place(nouns) == place


def test_a_zone_has_a_thing_that_leads() -> None:
    assert all(things and things[0] for things in ZONES.values())
    assert not set(ZONES) & set(PLACES)
