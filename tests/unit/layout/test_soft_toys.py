"""Animals of cloth are toys, whatever their size in the wild."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.brief import Attribute, Want
from voxel_weaver.scene.layout import Tier
from voxel_weaver.scene.settings import LookName


@pytest.mark.parametrize(
    ("noun", "word", "asset"), [("giraffe", "stuffed", "teddy_bear"), ("owl", "stuffed", "stuffed_bird")]
)
def test_a_stuffed_animal_is_small_and_no_exact_likeness(noun: str, word: str, asset: str) -> None:
    want = Want(id="want_1", noun=noun, category=noun, attributes=(Attribute(kind="state", value=word),))
    kind = Stock(catalogue(), LookName.LOWPOLY, 0.05, "nursery").wanted(want)
    assert (kind.asset.name, kind.tier, kind.word) == (asset, Tier.FAMILY, word)


def test_an_animal_stays_one() -> None:
    want = Want(id="want_1", noun="giraffe", category="giraffe")
    assert Stock(catalogue(), LookName.LOWPOLY, 0.05, "zoo").wanted(want).asset.name == "giraffe"
