"""How nouns find assets, and how words become parameters."""

from __future__ import annotations

from typing import Annotated, Literal

import pytest

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.catalog import CATALOG, Catalog, catalogue, checked
from voxel_weaver.assets.extents import size
from voxel_weaver.assets.fitting import fitted
from voxel_weaver.assets.forms import Box
from voxel_weaver.assets.generic import stand_in
from voxel_weaver.assets.model import Finish, Model, Part
from voxel_weaver.assets.realise import standing
from voxel_weaver.scene.brief import Attribute
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.layout import Tier
from voxel_weaver.scene.settings import LookName


def table(
    width: Annotated[float, Range(1.0, 1.4)] = 1.2,
    depth: Annotated[float, Range(0.6, 0.8)] = 0.7,
    height: Annotated[float, Range(0.72, 0.76)] = 0.74,
    shape: Literal["rectangular", "round", "l_shaped"] = "rectangular",
    filled: bool = True,
) -> Model:
    return Model((Part(Box(width, depth, height), "wood"),), (Finish("wood", "wood"),))


def chair(height: Annotated[float, Range(0.8, 1.0)] = 0.9) -> Model:
    return Model((Part(Box(0.5, 0.5, height), "wood"),), (Finish("wood", "wood"),))


TABLE = Asset(table, ("dining table", "table"), "table")
SIDE = Asset(table, ("side table",), "table", name="side_table")
CHAIR = Asset(chair, ("office chair", "bookshelf"), "chair")
CRATE = Asset(stand_in, (), "stand_in")
SMALL = Catalog((TABLE, SIDE, CHAIR, CRATE))


@pytest.mark.parametrize(
    ("noun", "name", "tier"),
    [
        ("dining table", "table", Tier.SPECIFIC),
        ("dining_table", "table", Tier.SPECIFIC),
        ("tables", "table", Tier.SPECIFIC),
        ("book shelf", "chair", Tier.SPECIFIC),
        ("bookshelves", "chair", Tier.SPECIFIC),
        ("tiny side table", "side_table", Tier.FAMILY),
        ("operating table", "table", Tier.FAMILY),
        ("deck chair", "chair", Tier.FAMILY),
        ("stack of chairs", "chair", Tier.FAMILY),
        ("table of contents", "table", Tier.FAMILY),
        ("bureau de change", "stand_in", Tier.GENERIC),
        ("dragon", "stand_in", Tier.GENERIC),
        ("work surface", "table", Tier.FAMILY),  # by the table of kinds
        ("old stone work surface", "table", Tier.FAMILY),
        ("folding tables", "table", Tier.FAMILY),
        ("", "stand_in", Tier.GENERIC),
        ("of", "stand_in", Tier.GENERIC),
    ],
)
def test_a_noun_finds_its_nearest_asset(noun: str, name: str, tier: Tier) -> None:
    match = SMALL.find(noun)
    assert (match.asset.name, match.tier) == (name, tier)


def test_the_stand_in_is_no_noun() -> None:
    assert Catalog().find("stand in").tier is Tier.GENERIC
    assert SMALL.nouns() == {"dining table", "table", "side table", "office chair", "bookshelf"}


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(DataRefused, match="'sofa'"):
        SMALL.by_name("sofa")


def test_doubled_names_and_words_are_refused() -> None:
    with pytest.raises(DataRefused, match="named 'table'"):
        checked((TABLE, TABLE))
    with pytest.raises(DataRefused, match=r"'sidetable' means both 'side_table' and 'chair'"):
        checked((SIDE, Asset(chair, ("sidetable",), "chair")))


def test_the_catalogue_has_no_doubled_names_or_words() -> None:
    assert checked(CATALOG) == CATALOG


def words(*values: str) -> list[Attribute]:
    return [Attribute(kind="size", value=value) for value in values]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ((), {}),
        (("tall",), {"height": 1.073}),
        (("low",), {"height": 0.5032}),
        (("long",), {"width": 1.68}),
        (("narrow",), {"width": 0.864, "depth": 0.504}),
        (("narrow", "deep"), {"width": 0.864, "depth": 0.875}),
        (("large",), {"width": 1.584, "depth": 0.924}),  # its height is fixed by its use
        (("enormous", "long", "huge"), {"width": 2.24, "depth": 1.28}),  # no further than its bounds
        (("round",), {"shape": "round"}),
        (("circular",), {"shape": "round"}),
        (("corner",), {"shape": "l_shaped"}),
        (("empty",), {"filled": False}),
        (("green",), {}),
    ],
)
def test_words_become_parameters(given: tuple[str, ...], expected: dict[str, object]) -> None:
    assert fitted(TABLE, words(*given)) == pytest.approx(expected)


def test_metres_stand_above_words() -> None:
    assert fitted(TABLE, words("large"), (2.0, 0.0, 9.0)) == pytest.approx(
        {"width": 2.0, "depth": 0.924, "height": 0.76 * 1.6}
    )


def test_the_noun_itself_may_choose() -> None:
    assert fitted(TABLE, noun="l-shaped table") == {"shape": "l_shaped"}
    assert fitted(TABLE, words("round"), noun="l-shaped table") == {"shape": "round"}


def test_dimensions_that_an_asset_does_not_have_are_left_out() -> None:
    assert fitted(CHAIR, words("wide", "tall"), (1.0, 1.0, 0.0)) == pytest.approx({"height": 1.305})


def test_a_catalogue_makes_each_standing_model_once_and_forgets_the_oldest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("voxel_weaver.assets.catalog.KEPT_MODELS", 2)
    catalog = Catalog()
    params = catalog.by_name("chair").params()
    first = catalog.standing("chair", params, LookName.VOXEL, 0.02)
    assert first == standing(catalog.by_name("chair"), params, LookName.VOXEL, 0.02)
    assert catalog.standing("chair", params, LookName.VOXEL, 0.02) is first
    catalog.standing("chair", params, LookName.LOWPOLY, 0.02)
    catalog.standing("chair", params, LookName.VOXEL, 0.04)
    assert catalog.standing("chair", params, LookName.VOXEL, 0.02) is not first


def test_sizes_beyond_the_usual_are_met_by_stretching_what_was_drawn() -> None:
    asset = Catalog().by_name("alarm_clock")
    usual, huge = asset.model(asset.params({"width": 0.16})), asset.model(asset.params({"width": 0.25}))
    assert size(huge)[0] == pytest.approx(0.25, abs=1e-3)
    assert [part.form for part in huge.parts] == [part.form for part in usual.parts]


def test_one_catalogue_serves_a_process() -> None:
    assert catalogue() is catalogue()
    assert catalogue().assets == CATALOG
