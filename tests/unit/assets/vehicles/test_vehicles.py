"""Vehicles stand on their wheels and point to the front."""

from __future__ import annotations

from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.extents import extent
from voxel_weaver.assets.model import Model
from voxel_weaver.assets.vehicles import cars, cycles
from voxel_weaver.scene.layout import Setting

FAMILIES = (
    cars,
    cycles,
)
ASSETS = {asset.name: asset for family in FAMILIES for asset in family.ASSETS}


def model(name: str, **given: Setting) -> Model:
    asset: Asset = ASSETS[name]
    return asset.model(asset.params(given))


def test_wheels_reach_the_ground() -> None:
    for name in ASSETS:
        low = extent(model(name)).low
        wheels = [part for part in model(name).parts if part.finish == "black"]
        assert abs(low[2]) < 0.002, name
        assert wheels or name == "canoe", name


def test_lamps_are_at_the_front() -> None:
    for name in ("car", "motorcycle", "motor_scooter"):
        lamps = [part for part in model(name).parts if part.finish == "bulb"]
        assert lamps, name
        assert all(part.at[1] < -0.4 for part in lamps), name


def test_a_van_is_another_body_than_a_car() -> None:
    assert model("car", kind="van").parts != model("car", kind="sedan").parts
