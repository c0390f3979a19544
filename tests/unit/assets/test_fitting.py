"""What the words of a prompt make of an asset, and which of them it may claim to have met."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.assets.extents import size
from voxel_weaver.assets.fitting import fitted, heeded
from voxel_weaver.assets.realise import standing
from voxel_weaver.scene.brief import Attribute
from voxel_weaver.scene.settings import LookName


def asset(name: str) -> Asset:
    return catalogue().by_name(name)


def made(name: str, *words: tuple[str, str], noun: str = "") -> tuple[tuple[float, float, float], tuple[str, ...]]:
    """The outer size of this asset with these (kind, word) pairs, and the words that it met."""
    found = asset(name)
    attributes = [Attribute(kind=kind, value=value) for kind, value in words]
    params = found.params(fitted(found, attributes, noun=noun))
    model = found.model(params)
    return size(model), heeded(found, params, model.finishes, attributes, noun)


@pytest.mark.parametrize(
    ("word", "least", "most"),
    [
        ("twin", 0.85, 1.05),
        ("single", 0.85, 1.05),
        ("double", 1.3, 1.5),
        ("full_size", 1.3, 1.5),
        ("queen_size", 1.5, 1.68),
        ("king", 1.8, 2.1),
        ("california_king", 1.8, 2.1),
    ],
)
def test_beds_are_as_wide_as_their_kind_says(word: str, least: float, most: float) -> None:
    measured, met = made("bed", ("size", word))
    assert least <= measured[0] <= most
    assert met == (word,)


@pytest.mark.parametrize(("word", "width"), [("two_seater", 1.36), ("four_seater", 2.72), ("three_seater", 2.04)])
def test_a_sofa_is_as_wide_as_it_has_seats(word: str, width: float) -> None:
    measured, met = made("sofa", ("size", word))
    assert measured[0] == pytest.approx(width, abs=0.03)
    assert met == (word,)


@pytest.mark.parametrize("name", ["wardrobe", "bookshelf", "refrigerator", "desk", "mirror", "rug", "painting", "tray"])
def test_large_and_small_are_seen(name: str) -> None:
    usual = max(size(asset(name).model(asset(name).params())))
    assert max(made(name, ("size", "large"))[0]) > 1.2 * usual
    assert max(made(name, ("size", "small"))[0]) < 0.8 * usual


def test_a_large_table_is_no_higher() -> None:
    usual = size(asset("dining_table").model(asset("dining_table").params()))
    measured, _ = made("dining_table", ("size", "large"))
    assert measured[0] > 1.2 * usual[0]
    assert measured[2] == pytest.approx(usual[2], abs=0.01)


def test_what_an_asset_cannot_be_is_not_claimed() -> None:
    assert made("bed", ("shape", "round"), ("color", "red"), ("material", "walnut"))[1] == ("red", "walnut")
    assert made("apple", ("shape", "square"))[1] == ()
    assert made("hourglass", ("color", "ultrablurple"))[1] == ()
    assert made("wine_cooler", ("state", "broken"))[1] == ()


def test_what_takes_no_color_does_not_claim_one() -> None:
    assert made("orange", ("color", "blue"))[1] == ()


def test_features_numbers_and_traits_are_met() -> None:
    assert made("dining_table", ("shape", "extending"))[1] == ("extending",)
    assert made("sideboard", ("part", "with_four_drawers"))[1] == ("with_four_drawers",)
    assert made("wardrobe", ("part", "multiple_drawers"))[1] == ("multiple_drawers",)
    assert made("armchair", ("style", "comfortable"))[1] == ("comfortable",)
    assert made("tablecloth", ("pattern", "checked"))[1] == ("checked",)
    assert made("wall_television", ("shape", "wall_mounted"))[1] == ("wall_mounted",)
    assert made("typewriter", ("style", "vintage"))[1] == ("vintage",)


def test_four_drawers_are_drawn() -> None:
    found = asset("sideboard")
    attributes = [Attribute(kind="part", value="with_four_drawers")]
    assert fitted(found, attributes)["drawers"] == 4
    assert found.model(found.params({"drawers": 4})) != found.model(found.params())


def test_a_round_mirror_of_another_size_stays_round_and_thin() -> None:
    found = asset("mirror")
    for metres in ((1.9, 0.0, 0.0), (0.0, 0.0, 0.4), (0.5, 0.0, 0.5)):
        given = {"shape": "round", **fitted(found, size=metres)}
        wide, deep, high = size(found.model(found.params(given)))
        assert wide == pytest.approx(high, abs=0.01)
        assert wide == pytest.approx(min(max(metres), 1.6), abs=0.01)
        assert deep < 0.08


@pytest.mark.parametrize("name", ["rug", "round_rug"])
@pytest.mark.parametrize("word", ["large", "huge"])
@pytest.mark.parametrize("look", [LookName.VOXEL, LookName.LOWPOLY], ids=lambda look: look.value)
def test_a_large_rug_is_no_thicker_than_another(name: str, word: str, look: LookName) -> None:
    found = asset(name)
    params = found.params(fitted(found, [Attribute(kind="size", value=word)]))
    assert size(standing(found, params, look, 0.02))[2] <= 0.02 + 1e-6


@pytest.mark.parametrize("word", ["twin", "single", "large"])
def test_a_lofted_bed_is_as_wide_as_one_sleeper_needs(word: str) -> None:
    measured, _ = made("loft_bed", ("size", word))
    assert 0.9 <= measured[0] <= 1.25


@pytest.mark.parametrize(
    ("name", "kind", "word"),
    [
        ("armchair", "shape", "swivel"),
        ("bed", "part", "drawers"),
        ("pillow", "pattern", "striped"),
        ("blanket", "pattern", "plaid"),
        ("nightstand", "shape", "round"),
        ("pet_bed", "shape", "round"),
        ("doormat", "shape", "square"),
        ("table", "shape", "foldable"),
    ],
)
def test_what_can_be_made_so_is_and_says_so(name: str, kind: str, word: str) -> None:
    found, plain = asset(name), asset(name).model(asset(name).params())
    assert made(name, (kind, word))[1] == (word,)
    asked = found.params(fitted(found, [Attribute(kind=kind, value=word)]))
    assert word == "foldable" or found.model(asked).parts != plain.parts


def test_a_square_mat_is_as_deep_as_wide_and_a_square_board_is_not_claimed() -> None:
    wide, deep, _ = made("doormat", ("shape", "square"))[0]
    assert wide == pytest.approx(deep, abs=0.01)
    assert made("bed", ("shape", "square"))[1] == ()


@pytest.mark.parametrize("name", ["table", "console_table", "bookshelf"])
def test_narrow_is_seen_from_the_side_as_well(name: str) -> None:
    usual = size(asset(name).model(asset(name).params()))
    assert min(made(name, ("size", "narrow"))[0][:2]) < 0.8 * min(usual[:2])
