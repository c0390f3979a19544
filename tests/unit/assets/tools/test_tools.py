"""Tools and what a workshop stores."""

from __future__ import annotations

from tests.unit.assets.workshop.solidity import is_solid
from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.model import Model
from voxel_weaver.assets.tools import benchwork, hand_tools, stock
from voxel_weaver.scene.layout import Setting

FAMILIES = (
    benchwork,
    hand_tools,
    stock,
)
ASSETS = {asset.name: asset for family in FAMILIES for asset in family.ASSETS}


def model(name: str, **given: Setting) -> Model:
    asset: Asset = ASSETS[name]
    return asset.model(asset.params(given))


def test_a_ladder_leans_back() -> None:
    ladder = model("ladder", depth=0.32, height=2.0)
    assert is_solid(ladder, (0.2, 0.13, 1.98))
    assert not is_solid(ladder, (0.2, -0.13, 1.98))
    assert is_solid(ladder, (0.2, -0.13, 0.02))


def test_an_open_crate_is_hollow_and_a_closed_one_carries() -> None:
    assert not is_solid(model("crate"), (0.0, 0.0, 0.3))
    assert model("crate").surfaces[0].kind == "inside"
    assert model("crate", kind="closed").surfaces[0].kind == "top"


def test_a_wooden_barrel_bulges_and_a_drum_does_not() -> None:
    wooden, metal = (model("barrel", kind=kind, width=0.6, height=0.9) for kind in ("wooden", "metal"))
    assert not is_solid(wooden, (0.28, 0.0, 0.1))
    assert is_solid(wooden, (0.28, 0.0, 0.45))
    assert is_solid(metal, (0.28, 0.0, 0.1))
