"""Machines and tools of the house."""

from __future__ import annotations

from tests.unit.assets.workshop.solidity import is_solid
from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.model import Model
from voxel_weaver.assets.utility import cleaning, climate, laundry
from voxel_weaver.scene.layout import Setting

FAMILIES = (
    cleaning,
    climate,
    laundry,
)
ASSETS = {asset.name: asset for family in FAMILIES for asset in family.ASSETS}


def model(name: str, **given: Setting) -> Model:
    asset: Asset = ASSETS[name]
    return asset.model(asset.params(given))


def test_a_wide_radiator_has_more_ribs() -> None:
    counts = [len(model("radiator", width=width).parts) for width in (0.9, 1.1)]
    assert counts[1] > counts[0]


def test_an_empty_garment_rack_has_no_clothes() -> None:
    finishes = [{part.finish for part in model("garment_rack", filled=filled).parts} for filled in (True, False)]
    assert {"cloth", "linen"} <= finishes[0]
    assert not {"cloth", "linen"} & finishes[1]


def test_a_bucket_is_hollow() -> None:
    bucket = model("bucket")
    assert not is_solid(bucket, (0.0, 0.0, 0.15))
    assert is_solid(bucket, (0.0, 0.0, 0.01))


def test_a_ceiling_fan_gives_light() -> None:
    assert model("ceiling_fan").glows[0].watts > 0
