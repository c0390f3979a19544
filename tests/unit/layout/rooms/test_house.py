from __future__ import annotations

import pytest

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.plan import plan
from voxel_weaver.layout.rules import check
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief, RoomWish, Want
from voxel_weaver.scene.layout import Layout, Role
from voxel_weaver.scene.settings import LookName
from voxel_weaver.scene.verdict import Severity

CATALOG = Catalog()
HOUSES = {
    "suite": ("bedroom", "walk_in_closet", "bathroom"),
    "flat": ("living_room", "kitchen", "bedroom", "bathroom"),
    "pair": ("bedroom", "bedroom"),
}


def brief(kinds: tuple[str, ...], *wants: Want, look: LookName = LookName.LOWPOLY) -> Brief:
    rooms = tuple(RoomWish(id=f"room_{number}", kind=kind) for number, kind in enumerate(kinds))
    return Brief(prompt="a home", place=kinds[0], seed=3, look=look, rooms=rooms, wants=wants)


def made(asked: Brief) -> Layout:
    """The layout, proved to be without faults."""
    blobs = MemoryBlobs()
    layout = plan(asked, CATALOG, blobs)
    found = check(layout, CATALOG, asked.look, blobs, asked)
    assert [one.text for one in found if one.severity is Severity.FAULT] == []
    return layout


@pytest.mark.parametrize("name", HOUSES)
@pytest.mark.parametrize("look", [LookName.VOXEL, LookName.LOWPOLY])
def test_a_house_is_furnished_and_proved(name: str, look: LookName) -> None:
    kinds = HOUSES[name]
    layout = made(brief(kinds, look=look))
    assert tuple(room.kind for room in layout.rooms) == kinds
    assert {wall.room for wall in layout.walls} == {room.id for room in layout.rooms}
    assert len({thing.id for thing in layout.things}) == len(layout.things)
    assert len(layout.things) >= 8 * len(kinds)
    assert layout.notes == ()


def room_of(layout: Layout, category: str) -> set[str]:
    found = set()
    for thing in layout.things:
        for room in layout.rooms:
            (x0, y0), (x1, y1) = (tuple(pick(axis) for axis in zip(*room.corners, strict=True)) for pick in (min, max))
            if thing.category == category and x0 < thing.position[0] < x1 and y0 < thing.position[1] < y1:
                found.add(room.id)
    return found


def test_things_stand_in_the_room_that_was_named_and_nowhere_else() -> None:
    wants = (
        Want(id="mirror", noun="mirror", category="mirror", count=2, room="room_1"),
        Want(id="desk", noun="desk", category="desk"),
    )
    layout = made(brief(("bedroom", "bathroom", "home_office"), *wants))
    assert room_of(layout, "mirror") == {"room_2"}
    assert room_of(layout, "desk") == {"room_3"}
    asked = [thing.category for thing in layout.things if thing.role is Role.REQUESTED]
    assert sorted(asked) == ["desk", "mirror", "mirror"]
    assert sum(thing.category == "mirror" for thing in layout.things) == 2


def test_a_room_grows_for_what_it_must_hold() -> None:
    few, many = (
        made(brief(("living_room", "bedroom"), Want(id="b", noun="bed", category="bed", count=count, room="room_1")))
        for count in (1, 5)
    )
    assert sum(thing.category == "bed" for thing in many.things) == 5
    assert _width(many) > _width(few)


def _width(layout: Layout) -> float:
    return max(x for x, _ in layout.rooms[1].corners) - min(x for x, _ in layout.rooms[1].corners)
