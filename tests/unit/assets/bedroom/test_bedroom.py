"""What a nursery and a dressing room hold does what it is for."""

from __future__ import annotations

from tests.unit.assets.workshop.solidity import is_solid
from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.bedroom import dressing, nursery
from voxel_weaver.assets.model import Model
from voxel_weaver.scene.layout import Setting

FAMILIES = (
    dressing,
    nursery,
)
ASSETS = {asset.name: asset for family in FAMILIES for asset in family.ASSETS}


def model(name: str, **given: Setting) -> Model:
    asset: Asset = ASSETS[name]
    return asset.model(asset.params(given))


def test_a_shut_toy_chest_carries_and_an_open_one_holds() -> None:
    assert [surface.kind for surface in model("toy_chest", kind="closed").surfaces] == ["top"]
    assert [surface.kind for surface in model("toy_chest", kind="full").surfaces] == ["inside"]


def test_a_dollhouse_is_open_at_its_front() -> None:
    assert not is_solid(model("dollhouse"), (0.25, -0.1, 0.45))
    assert is_solid(model("dollhouse"), (0.25, 0.152, 0.45)), "it has a back"


def test_a_baby_mobile_hangs_from_its_top() -> None:
    mobile = model("baby_mobile", height=0.72)
    assert is_solid(mobile, (0.0, 0.0, 0.715))


def test_a_high_chair_stands_on_four_legs_apart() -> None:
    chair = model("high_chair")
    for x in (-0.245, 0.245):
        for y in (-0.265, 0.265):
            assert is_solid(chair, (x, y, 0.02)), (x, y)


def test_an_arched_mirror_has_no_corners() -> None:
    square, arched = (model("floor_mirror", shape=shape) for shape in ("rectangular", "arched"))
    corner = (0.22, -0.005, 1.6)
    assert is_solid(square, corner)
    assert not is_solid(arched, corner)
