"""From a Brief to a Layout. The same brief gives the same layout; nothing here asks the clock."""

from __future__ import annotations

from typing import Protocol

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.answers import answered
from voxel_weaver.layout.indoors import Furnished, furnished
from voxel_weaver.layout.land.scenery import land
from voxel_weaver.layout.rooms.house import house
from voxel_weaver.layout.stock import Stock
from voxel_weaver.layout.telling import why
from voxel_weaver.layout.unmet import notes
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.designs import Designs
from voxel_weaver.scene.layout import Layout

VOXEL = 0.02


class Blobs(Protocol):
    """Where the bytes of a run are kept."""

    def put(self, data: bytes) -> str: ...

    def get(self, key: str) -> bytes: ...


def plan(brief: Brief, catalog: Catalog, blobs: Blobs, designs: Designs | None = None) -> Layout:
    """The first layout of a brief and of what was thought up for it; what could not be met is named in its notes."""
    stock = Stock(catalog, brief.look, VOXEL, brief.place, designs, outdoors=brief.outdoors)
    return answered(brief, _planned(brief, stock, blobs))


def _planned(brief: Brief, stock: Stock, blobs: Blobs) -> Layout:
    if brief.outdoors:
        return land(brief, stock, blobs)
    if len(brief.rooms) > 1:
        return house(brief, stock)
    return indoor_layout(brief, furnished(brief, stock))


def indoor_layout(brief: Brief, room: Furnished) -> Layout:
    stage = room.stage
    things = tuple(one.thing(why(one, brief.place, stage.placed)) for one in stage.placed.values())
    return Layout(
        place=brief.place,
        voxel=VOXEL,
        rooms=(stage.site.room,),
        walls=stage.site.walls,
        openings=stage.site.openings,
        things=things,
        notes=notes(brief, room),
    )
