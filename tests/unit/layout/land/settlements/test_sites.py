"""Sites as rows: all that stands on one is known, stands on the ground, and has a country around it."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.assets.terrain import COVERS
from voxel_weaver.english.understand import understand
from voxel_weaver.layout.demand import asked
from voxel_weaver.layout.land.features import landmark_pieces
from voxel_weaver.layout.land.groundwork import Plea
from voxel_weaver.layout.land.places import LANDS
from voxel_weaver.layout.land.settlements.sites import SITES, Site, site
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.layout import Role, Support
from voxel_weaver.scene.settings import LookName, Request

ROWS = pytest.mark.parametrize("row", SITES.values(), ids=lambda row: row.place)


@ROWS
def test_what_stands_there_is_known_and_stands_on_the_ground(row: Site) -> None:
    stock = Stock(catalogue(), LookName.VOXEL, 0.02, row.place, outdoors=True)
    for category in (each.category for each in (*row.stands, *row.strewn)):
        kind = stock.known(category)
        assert kind is not None, category
        assert kind.asset.support is Support.FLOOR, category


@ROWS
def test_its_ground_and_its_country_are_known(row: Site) -> None:
    assert {level.cover for level in (*row.floors, *row.lines)} <= set(COVERS)
    assert row.country in {land.place for land in LANDS}


def plan_of(prompt: str, place: str) -> list[tuple[str, Role]]:
    brief = understand(Request(prompt=prompt), catalogue().nouns())
    assert brief.place == place
    stock = Stock(catalogue(), LookName.LOWPOLY, 0.02, place, outdoors=True)
    pieces = tuple(asked(brief, stock, landmarks=landmark_pieces(brief)).pieces)
    plan = site(Plea(place, brief, stock, pieces, 0.0, chance(0, "layout", "settlement")))
    return [(one.piece.category, one.piece.role) for one in plan.placed]


def test_what_is_asked_for_takes_the_spots_of_its_kind() -> None:
    placed = plan_of("a zoo with two lions", "zoo")
    assert [role for category, role in placed if category == "lion"] == [Role.REQUESTED] * 2
    assert [role for category, role in placed if category == "giraffe"] == [Role.ADDED] * 2


def test_more_than_there_are_spots_for_find_room_too() -> None:
    placed = plan_of("an airport with six helicopters", "airport")
    assert [role for category, role in placed if category == "helicopter"] == [Role.REQUESTED] * 6
