"""From a want to an asset with parameters: adjectives choose, sizes count once, and only what is met is kept."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.english.places import PLACES
from voxel_weaver.layout.meanings import INDOORS, OUTDOORS
from voxel_weaver.layout.stock import MEANT_HERE, Kind, Stock
from voxel_weaver.scene.brief import Attribute, Want
from voxel_weaver.scene.layout import Role, Setting, Support, Tier
from voxel_weaver.scene.settings import LookName


def stock(place: str = "") -> Stock:
    return Stock(catalogue(), LookName.LOWPOLY, 0.02, place)


def want(noun: str, *words: str, kind: str = "shape") -> Want:
    attributes = tuple(Attribute(kind=kind, value=word) for word in words)
    return Want(id="w", noun=noun, category=noun.replace(" ", "_"), attributes=attributes)


def answer(one: Want, place: str = "") -> tuple[Kind, dict[str, Setting], tuple[str, ...]]:
    store = stock(place)
    kind = store.wanted(one)
    given = store.given(kind, one)
    return kind, given, store.heeded(kind, store.params(kind, given, None), one)


@pytest.mark.parametrize(
    ("noun", "word", "asset"),
    [
        ("bed", "bunk", "bunk_bed"),
        ("television", "wall_mounted", "wall_television"),
        ("rug", "round", "round_rug"),
        ("sofa", "l_shaped", "sectional"),
        ("chair", "rolling", "office_chair"),
        ("fridge", "mini", "mini_fridge"),
        ("desk", "adjustable", "standing_desk"),
        ("vanity", "double_sink", "bathroom_vanity"),
    ],
)
def test_an_adjective_makes_another_asset_and_is_met(noun: str, word: str, asset: str) -> None:
    kind, _, met = answer(want(noun, word))
    assert kind.asset.name == asset
    assert kind.category == noun
    assert met == (word,)


def test_a_size_in_the_name_counts_once() -> None:
    assert answer(want("mini fridge", "mini"))[1] == {}
    assert answer(want("fridge", "mini"))[1] == {}
    assert answer(want("rug", "round", "large"))[1]["width"] == pytest.approx(2.04 * 1.32)


def test_a_place_says_what_a_plain_noun_means() -> None:
    assert answer(want("vanity"), "bathroom")[0].asset.name == "bathroom_vanity"
    assert answer(want("vanity"), "bedroom")[0].asset.name == "vanity"


def test_what_cannot_be_met_is_not_kept() -> None:
    assert answer(want("hourglass", "square", "antique"))[2] == ("antique",)
    assert answer(want("corner throne", "corner"))[2] == ()


@pytest.mark.parametrize("support", [Support.OBJECT, Support.WALL, Support.CEILING])
def test_a_stand_in_is_as_large_as_what_hangs_there(support: Support) -> None:
    store = stock()
    kind = store.wanted(want("gizmo"))
    assert kind.tier is Tier.GENERIC
    given = store.mounted(kind, {"width": 0.9}, support)
    assert given["width"] == 0.9
    piece = store.piece("gizmo_1", kind, store.params(kind, given, None), role=Role.REQUESTED)
    assert piece.support is support
    assert piece.model != store.piece("gizmo_2", kind, kind.asset.params(), role=Role.REQUESTED).model


def test_a_stand_in_on_the_floor_keeps_its_size() -> None:
    store = stock()
    assert store.mounted(store.wanted(want("gizmo")), {}, None) == {}


def test_what_nouns_mean_in_a_place_exists() -> None:
    assert {name for nouns in MEANT_HERE.values() for name in nouns.values()} <= {
        asset.name for asset in catalogue().assets
    }
    assert set(MEANT_HERE) <= set(PLACES.values())


@pytest.mark.parametrize(
    ("place", "noun", "asset"),
    [("classroom", "desk", "school_desk"), ("office", "desk", "desk"), ("bathroom", "sink", "washbasin")],
)
def test_a_plain_noun_means_what_is_usual_there(place: str, noun: str, asset: str) -> None:
    assert stock(place).wanted(want(noun)).asset.name == asset


@pytest.mark.parametrize(
    ("noun", "inside", "outside"), [("palm tree", "potted_plant", "palm_tree"), ("bamboo", "potted_plant", "bamboo")]
)
def test_a_plain_noun_means_what_grows_there(noun: str, inside: str, outside: str) -> None:
    for outdoors, asset in ((False, inside), (True, outside)):
        store = Stock(catalogue(), LookName.LOWPOLY, 0.02, outdoors=outdoors)
        assert store.wanted(want(noun)).asset.name == asset


def test_meanings_name_assets() -> None:
    names = {asset.name for asset in catalogue().assets}
    assert set(INDOORS.values()) | set(OUTDOORS.values()) <= names
