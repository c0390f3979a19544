"""What shops and offices show and sit at."""

from __future__ import annotations

from tests.unit.assets.workshop.solidity import is_solid
from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.commerce import amusement, office_floor, office_machines, shop
from voxel_weaver.assets.model import Model
from voxel_weaver.scene.layout import Setting

FAMILIES = (
    amusement,
    office_floor,
    office_machines,
    shop,
)
ASSETS = {asset.name: asset for family in FAMILIES for asset in family.ASSETS}


def model(name: str, **given: Setting) -> Model:
    asset: Asset = ASSETS[name]
    return asset.model(asset.params(given))


def test_an_empty_shop_shelf_carries_what_a_filled_one_shows() -> None:
    assert model("shop_shelf", filled=True).surfaces == ()
    assert len(model("shop_shelf", filled=False).surfaces) >= 3


def test_conference_tables_have_their_shape() -> None:
    corner = (1.2, 0.57, 0.73)
    assert is_solid(model("conference_table", shape="rectangular"), corner)
    assert not is_solid(model("conference_table", shape="oval"), corner)
    assert not is_solid(model("conference_table", shape="round"), corner)


def test_a_cubicle_is_entered_from_the_front() -> None:
    cubicle = model("cubicle")
    assert not is_solid(cubicle, (0.3, -0.79, 0.8))
    for wall in ((0.77, 0.0, 0.8), (-0.77, 0.0, 0.8), (0.0, 0.77, 0.8)):
        assert is_solid(cubicle, wall), wall


def test_a_reception_desk_has_a_high_ledge_and_a_desk_behind() -> None:
    ledge, desk = model("reception_desk").surfaces
    assert ledge.z > desk.z + 0.25
    assert ledge.high[1] < desk.high[1]
