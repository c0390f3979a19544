"""The tables of words agree with the catalogue and with the look: no row points at nothing."""

from __future__ import annotations

from voxel_weaver.assets.also_called import ALSO_CALLED
from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.assets.kinds import KINDS
from voxel_weaver.assets.traits import PAINTED, STYLED, TRAITS, WORN
from voxel_weaver.assets.variants import VARIANTS, variant
from voxel_weaver.look.words import COLORS, MATERIALS, STYLES, WEAR
from voxel_weaver.scene.layout import Tier

NAMES = frozenset(asset.name for asset in catalogue().assets)


def test_kinds_lead_to_nouns_of_the_catalogue() -> None:
    assert len(KINDS) > 800
    nowhere = {noun for noun in KINDS.values() if catalogue().find(noun).tier is not Tier.SPECIFIC}
    assert not nowhere


def test_each_kind_is_found() -> None:
    """As a relative; only a noun that has got an asset of its own since then is that asset."""
    tiers = [catalogue().find(kind).tier for kind in KINDS]
    assert Tier.GENERIC not in tiers
    assert tiers.count(Tier.FAMILY) > 0.9 * len(tiers)


def test_variants_and_traits_name_assets() -> None:
    assert VARIANTS.keys() <= NAMES
    assert {name for row in VARIANTS.values() for name in row.values()} <= NAMES
    assert TRAITS.keys() <= NAMES


def test_an_adjective_makes_another_asset() -> None:
    assert variant("bed", ("red", "bunk"), NAMES) == ("bunk_bed", "bunk")
    assert variant("bed", ("red",), NAMES) == ("", "")
    assert variant("bed", ("bunk",), ()) == ("", "")
    assert variant("coat_rack", ("rolling",), NAMES) == ("rolling_rack", "rolling")
    assert variant("reception_desk", ("curved",), NAMES) == ("curved_counter", "curved")


def test_words_of_paint_are_those_of_the_look() -> None:
    assert {*COLORS, *MATERIALS} >= PAINTED
    assert STYLES.keys() >= STYLED
    assert WEAR.keys() >= WORN


def test_words_that_are_also_called_name_assets_and_are_found() -> None:
    assert ALSO_CALLED.keys() <= NAMES
    for name, words in ALSO_CALLED.items():
        assert all(catalogue().find(word).asset.name == name for word in words), name
