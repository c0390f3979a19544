"""Bathtubs hold water, basins are hollow, a double vanity has two of them."""

from __future__ import annotations

from tests.unit.assets.workshop.solidity import is_solid
from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.bathroom import fixtures, smalls, tubs
from voxel_weaver.assets.model import Model
from voxel_weaver.scene.layout import Setting

FAMILIES = (
    fixtures,
    smalls,
    tubs,
)
ASSETS = {asset.name: asset for family in FAMILIES for asset in family.ASSETS}


def model(name: str, **given: Setting) -> Model:
    asset: Asset = ASSETS[name]
    return asset.model(asset.params(given))


def test_tubs_are_hollow_down_to_their_floor() -> None:
    for name, kind in (("bathtub", "freestanding"), ("bathtub", "clawfoot"), ("bathtub", "built_in")):
        tub = model(name, kind=kind)
        well = tub.surfaces[0]
        assert well.kind == "inside"
        assert not is_solid(tub, (0.0, 0.0, well.z + 0.3)), kind
        assert is_solid(tub, (0.0, 0.0, well.z - 0.01)), kind
    corner = model("corner_bathtub")
    assert not is_solid(corner, (-0.2, 0.1, corner.surfaces[0].z + 0.2))
    assert not is_solid(corner, (0.5, -0.6, 0.3)), "the front right corner is cut off"


def test_the_seat_of_a_toilet_is_a_ring() -> None:
    toilet = model("toilet")
    assert not is_solid(toilet, (0.0, -0.12, 0.41))


def test_a_double_vanity_has_two_basins() -> None:
    basins = [
        sum(part.finish == "porcelain" for part in model("bathroom_vanity", double=d).parts) for d in (False, True)
    ]
    assert basins == [1, 2]


def test_a_shower_is_open_at_its_front_and_a_walk_in_has_less_glass() -> None:
    cabin, open_one = (model("shower", kind=kind) for kind in ("cabin", "walk_in"))
    assert not is_solid(cabin, (-0.2, -0.46, 1.0))
    panes = [sum(part.finish == "glass" for part in shower.parts) for shower in (cabin, open_one)]
    assert panes[0] > panes[1] > 0
