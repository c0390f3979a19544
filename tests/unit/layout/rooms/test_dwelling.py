from __future__ import annotations

from voxel_weaver.layout.rooms.dwelling import cut, homes, parted, rooms_of
from voxel_weaver.scene.brief import Brief, Relation, RelationKind, RoomWish, Want

ROOMS = (RoomWish(id="sleep", kind="bedroom"), RoomWish(id="cook", kind="kitchen"))


def want(name: str, room: str = "", count: int = 1) -> Want:
    return Want(id=name, noun=name, category=name, room=room, count=count)


def brief(*wants: Want, relations: tuple[Relation, ...] = ()) -> Brief:
    return Brief(prompt="a flat", place="bedroom", rooms=ROOMS, wants=wants, relations=relations)


def there(one: Brief) -> set[str]:
    return {want.id for want in one.wants if want.count}


def test_a_want_goes_where_the_text_says_else_where_it_is_usual() -> None:
    asked = brief(want("stove"), want("bed"), want("telescope"), want("wardrobe", room="cook"))
    assert homes(asked, ROOMS) == {"stove": "cook", "bed": "sleep", "telescope": "sleep", "wardrobe": "cook"}


def test_what_is_related_stays_together() -> None:
    beside = Relation(kind=RelationKind.BESIDE, subject="telescope", objects=("stove",))
    on = Relation(kind=RelationKind.ON, subject="parrot", objects=("telescope",))
    asked = brief(want("parrot"), want("telescope"), want("stove", room="cook"), relations=(on, beside))
    sleep, cook = cut(asked)
    assert there(cook) == {"parrot", "telescope", "stove"}
    assert there(sleep) == set()
    assert set(cook.relations) == {on, beside}
    assert parted(asked) == ()


def test_what_is_asked_for_in_one_room_is_not_added_in_another() -> None:
    sleep, cook = cut(brief(want("bed"), want("mirror", room="cook", count=2)))
    assert [(each.id, each.count) for each in sleep.wants] == [("bed", 1), ("mirror", 0)]
    assert [(each.id, each.count) for each in cook.wants] == [("bed", 0), ("mirror", 2)]


def test_doors_of_one_room_are_no_concern_of_another() -> None:
    sleep, cook = cut(brief(want("door", room="cook", count=2)))
    assert sleep.wants == ()
    assert there(cook) == {"door"}


def test_what_is_torn_apart_is_named() -> None:
    beside = Relation(kind=RelationKind.BESIDE, subject="bed", objects=("stove",))
    asked = brief(want("bed", room="sleep"), want("stove", room="cook"), relations=(beside,))
    assert all(not one.relations for one in cut(asked))
    (note,) = parted(asked)
    assert note.text.startswith("'bed' and 'stove' are in different rooms")


def test_rooms_of_a_kind_are_not_alike() -> None:
    twins = brief().model_copy(update={"rooms": (ROOMS[0], ROOMS[0].model_copy(update={"id": "guest"}))})
    first, second = cut(twins)
    assert (first.place, second.place) == ("bedroom", "bedroom")
    assert first.seed != second.seed


def test_a_room_named_twice_is_one_room() -> None:
    assert rooms_of(brief().model_copy(update={"rooms": (*ROOMS, ROOMS[0])})) == ROOMS
