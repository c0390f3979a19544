"""A house: several rooms with walls and doors between, each furnished on its own, joined to one Layout.

It cuts the Brief by room and draws the floor plan; the furnishing of one room is `indoors.furnished`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from voxel_weaver.layout.demand import asked
from voxel_weaver.layout.indoors import Furnished, furnished
from voxel_weaver.layout.pieces import Piece
from voxel_weaver.layout.programs import Program, program_for
from voxel_weaver.layout.rooms.dwelling import cut, parted, rooms_of
from voxel_weaver.layout.rooms.floorplan import FloorPlan, Lot, arranged, sites
from voxel_weaver.layout.rooms.shell import Site
from voxel_weaver.layout.rooms.sizing import Sites, room_plan
from voxel_weaver.layout.stock import Stock
from voxel_weaver.layout.telling import why
from voxel_weaver.layout.unmet import notes
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Layout, Opening, Role, Room, Thing, Wall
from voxel_weaver.scene.value import Point2

ROUNDS = 3
"""How often the rooms that hold too little grow before the best house is taken."""


def house(brief: Brief, stock: Stock) -> Layout:
    """The layout of a brief with several rooms."""
    briefs = cut(brief)
    stocks = [Stock(stock.catalog, stock.look, stock.voxel, own.place, stock.designs) for own in briefs]
    growth = [0] * len(briefs)
    best: tuple[float, FloorPlan, list[Furnished]] | None = None
    for _ in range(ROUNDS):
        plan = _floor_plan(brief, briefs, stocks, growth)
        standing = [_standing(one) for one in sites(plan)]
        rooms = [furnished(*each) for each in zip(briefs, stocks, standing, strict=True)]
        faults = sum(room.faults for room in rooms)
        better = best is None or faults < best[0]
        if best is None or better:
            best = faults, plan, rooms
        lacking = [any(piece.role is Role.REQUESTED for piece in room.missing) for room in rooms]
        if not better or not any(lacking):  # more floor helps what found no place, not what stands wrong
            break
        growth = [grown + each for grown, each in zip(growth, lacking, strict=True)]
    assert best is not None  # ROUNDS is at least one
    return _joined(brief, briefs, best[1], best[2], stock.voxel)


def _floor_plan(brief: Brief, briefs: Sequence[Brief], stocks: Sequence[Stock], growth: Sequence[int]) -> FloorPlan:
    plans = []
    for own, stock, grown in zip(briefs, stocks, growth, strict=True):
        program = program_for(own.place)
        plans.append(room_plan(own, program, asked(own, stock, program.usual).pieces, grown))
    return arranged(rooms_of(brief), plans)


def _standing(room: Site) -> Sites:
    """A room that stands already: every attempt is made in it."""

    def same(brief: Brief, program: Program, pieces: Sequence[Piece], attempt: int) -> Site:
        return room

    return same


# --- joining -------------------------------------------------------------------------------------------------------


def _joined(brief: Brief, briefs: Sequence[Brief], plan: FloorPlan, rooms: Sequence[Furnished], voxel: float) -> Layout:
    floors: list[Room] = []
    walls: list[Wall] = []
    openings: list[Opening] = []
    things: list[Thing] = []
    told = list(parted(brief))
    for own, lot, room in zip(briefs, plan.lots, rooms, strict=True):
        site = room.stage.site
        floors.append(site.room.model_copy(update={"corners": tuple(_moved(one, lot) for one in site.room.corners)}))
        walls += [_wall_moved(wall, lot) for wall in site.walls]
        openings += site.openings
        things += _things(own, room, lot, [thing.id for thing in things])
        told += notes(own, room)
    return Layout(
        place=brief.place,
        voxel=voxel,
        rooms=tuple(floors),
        walls=tuple(walls),
        openings=tuple(openings),
        things=tuple(things),
        notes=tuple(dict.fromkeys(told)),
    )


def _moved(point: Point2, lot: Lot) -> Point2:
    return round(point[0] + lot.x, 4), round(point[1] + lot.y, 4)


def _wall_moved(wall: Wall, lot: Lot) -> Wall:
    return wall.model_copy(update={"start": _moved(wall.start, lot), "end": _moved(wall.end, lot)})


def _things(own: Brief, room: Furnished, lot: Lot, taken: Sequence[str]) -> list[Thing]:
    """The things of a room where the house has it, with ids that no other room uses."""
    placed = room.stage.placed
    names = _new_names(list(placed), {one.piece.id: one.piece.category for one in placed.values()}, taken)
    made = []
    for name, one in placed.items():
        thing = one.thing(why(one, own.place, placed))
        x, y, z = thing.position
        moved = {"id": names[name], "on": names.get(thing.on, ""), "position": (*_moved((x, y), lot), z)}
        made.append(thing.model_copy(update=moved))
    return made


def _new_names(names: Sequence[str], categories: Mapping[str, str], taken: Sequence[str]) -> dict[str, str]:
    used = set(taken)
    fresh: dict[str, str] = {}
    for name in names:
        category, number = categories[name], 1
        while f"{category}_{number}" in used:
            number += 1
        fresh[name] = f"{category}_{number}"
        used.add(fresh[name])
    return fresh
