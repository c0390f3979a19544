"""Very many things of one kind stand in order, quickly, with ways between; what a room cannot hold is counted."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout import repair
from voxel_weaver.layout.plan import plan
from voxel_weaver.layout.repair import repaired
from voxel_weaver.layout.rooms import floor
from voxel_weaver.layout.rules import check
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief, Relation, RelationKind, Want
from voxel_weaver.scene.layout import Layout

CATALOG = Catalog()


def crowd(noun: str, count: int, *relations: Relation, place: str = "hall", others: tuple[Want, ...] = ()) -> Brief:
    want = Want(id="many", noun=noun, category=noun, count=count)
    return Brief(prompt="many", place=place, seed=7, wants=(want, *others), relations=relations)


def made(brief: Brief) -> Layout:
    return plan(brief, CATALOG, MemoryBlobs())


def number(layout: Layout) -> int:
    return sum(thing.want == "many" for thing in layout.things)


def test_hundreds_of_chairs_stand_in_order_and_each_can_be_walked_up_to() -> None:
    brief = crowd("chair", 300)
    layout = made(brief)
    assert number(layout) == 300
    assert check(layout, CATALOG, brief.look, MemoryBlobs(), brief) == ()


def test_no_place_off_the_grid_is_looked_for_in_a_crowd(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand looks at every spot of a hall took minutes."""
    looks: list[str] = []
    everywhere = floor.over_floor
    monkeypatch.setattr(
        floor, "over_floor", lambda piece, *more: (looks.append(piece.want), everywhere(piece, *more))[1]
    )
    layout = made(crowd("fireplace", 1000))
    assert "many" not in looks
    assert 500 < number(layout) < 1000
    (note,) = [note.text for note in layout.notes if "fireplace" in note.text]
    assert note == f"Of 1,000 fireplaces {number(layout)} found a free place in the room; the others are not there."


def test_desks_without_number_face_a_board_in_rows() -> None:
    board = Want(id="board", noun="blackboard", category="blackboard")
    facing = Relation(kind=RelationKind.FACING, subject="many", objects=("board",))
    layout = made(crowd("desk", 60, facing, place="classroom", others=(board,)))
    assert number(layout) == 60
    assert len({thing.yaw for thing in layout.things if thing.want == "many"}) == 1


def test_candles_that_no_furniture_holds_leave_a_way_to_the_door() -> None:
    brief = crowd("candle", 300, place="room")
    layout = made(brief)
    assert number(layout) > 120
    assert not [one for one in check(layout, CATALOG, brief.look, MemoryBlobs(), brief) if one.rule == "reachable"]


def test_a_repair_looks_for_few_other_places_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    brief = crowd("chair", 60)
    layout = made(brief)
    onto = layout.things[0].position
    heap = tuple(one.model_copy(update={"position": onto}) if one.want == "many" else one for one in layout.things)
    heaped = layout.model_copy(update={"things": heap})
    found = check(heaped, CATALOG, brief.look, MemoryBlobs(), brief)
    tried: list[str] = []
    monkeypatch.setattr(repair, "_moved", lambda thing, *_: bool(tried.append(thing.id)))
    repaired(brief, heaped, found, CATALOG)
    assert 0 < len(set(tried)) <= 2 * repair.LOOKS
