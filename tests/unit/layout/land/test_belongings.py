"""What belongs to an open place stands there, and stands well: nobody may ask open land for a wall to turn one's back
to, nothing floats above a slope, and what swims keeps apart."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.layout.land.places import LANDS, Land
from voxel_weaver.layout.land.scenery import land
from voxel_weaver.layout.rules import check
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.settings import LookName

SHARE = 0.75
"""Of what belongs to a place for sure so much finds room, with any seed."""


@pytest.mark.parametrize(("seed", "look"), [(0, LookName.VOXEL), (3, LookName.LOWPOLY)])
@pytest.mark.parametrize("row", [row for row in LANDS if row.belongings], ids=lambda row: row.place)
def test_what_belongs_to_a_place_finds_room_there_and_nothing_is_wrong_with_it(
    row: Land, seed: int, look: LookName
) -> None:
    blobs, stock = MemoryBlobs(), Stock(catalogue(), look, 0.02, row.place)
    brief = Brief(prompt=row.place, place=row.place, outdoors=True, seed=seed, look=look)
    layout = land(brief, stock, blobs)
    sure = [one for one in row.belongings if one.chance >= 1.0 and stock.known(one.category) is not None]
    there = {one.category: sum(thing.category == one.category for thing in layout.things) for one in sure}
    assert sum(there.values()) >= SHARE * sum(one.count for one in sure), there
    assert check(layout, catalogue(), look, blobs, brief) == ()
