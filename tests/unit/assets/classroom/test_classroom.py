"""Boards, desks and lockers of a school."""

from __future__ import annotations

from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.classroom import boards, school
from voxel_weaver.assets.model import Model
from voxel_weaver.scene.layout import Setting

FAMILIES = (
    boards,
    school,
)
ASSETS = {asset.name: asset for family in FAMILIES for asset in family.ASSETS}


def model(name: str, **given: Setting) -> Model:
    asset: Asset = ASSETS[name]
    return asset.model(asset.params(given))


def test_a_green_blackboard_is_not_slate() -> None:
    finishes = [
        {finish.name for finish in model("blackboard", color=color).finishes if finish.main}
        for color in ("black", "green")
    ]
    assert "slate" in finishes[0]
    assert "slate" not in finishes[1]


def test_lockers_are_as_many_as_fit() -> None:
    doors = [
        sum(part.finish == "lacquer" for part in model("locker", width=width).parts) - 1 for width in (0.3, 0.9, 1.8)
    ]
    assert doors == [1, 3, 6]


def test_an_open_cubby_has_a_shelf_where_a_bin_was() -> None:
    shelves = [
        sum(surface.kind == "shelf" for surface in model("cubby", kind=kind).surfaces) for kind in ("bins", "open")
    ]
    assert shelves == [0, 5]
