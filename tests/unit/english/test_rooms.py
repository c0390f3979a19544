"""Rooms, their sizes and openings, and what a prompt says of the whole scene."""

from __future__ import annotations

import pytest

from tests.unit.english.sentences import NOUNS
from voxel_weaver.english.understand import understand
from voxel_weaver.scene.brief import Arrangement, Brief, NoteKind
from voxel_weaver.scene.colors import COLORS
from voxel_weaver.scene.settings import Request


def brief(prompt: str) -> Brief:
    return understand(Request(prompt=prompt), NOUNS)


def test_several_rooms_and_what_stands_in_each() -> None:
    found = brief(
        "An apartment with a bedroom, a bathroom and a living room. The living room has a sofa and a tv. "
        "In the bathroom there is a toilet next to the sink. The bedroom features a bed with two pillows."
    )
    kinds = {room.id: room.kind for room in found.rooms}
    assert list(kinds.values()) == ["bedroom", "bathroom", "living_room"]
    assert {want.category: kinds[want.room] for want in found.wants} == {
        "sofa": "living_room",
        "tv": "living_room",
        "toilet": "bathroom",
        "sink": "bathroom",
        "bed": "bedroom",
        "pillow": "bedroom",
    }


def test_a_closet_of_a_bedroom_holds_what_is_listed_for_it() -> None:
    found = brief("A bedroom with a bed and a walk-in closet equipped with two mirrors for dressing and a bench.")
    kinds = {room.id: room.kind for room in found.rooms}
    assert {want.category: kinds[want.room] for want in found.wants} == {
        "bed": "bedroom",
        "mirror": "walk_in_closet",
        "bench": "walk_in_closet",
    }


def test_one_plain_room_needs_no_wish() -> None:
    found = brief("A bedroom with a bed. The room has a desk.")
    assert found.rooms == ()
    assert {want.room for want in found.wants} == {""}


@pytest.mark.parametrize(
    ("prompt", "size"),
    [
        ("a 5 x 4 m bedroom", (5.0, 4.0, 0.0)),
        ("a bedroom, 3m by 4m, with a bed", (3.0, 4.0, 0.0)),
        ("The living room is 6 meters long and 4 meters wide.", (6.0, 4.0, 0.0)),
        ("a 20 square metre office", (5.0, 4.0, 0.0)),
        ("a 16 by 13 feet bedroom", (4.8768, 3.9624, 0.0)),
        ("a bedroom with a 2 m bed", None),
    ],
)
def test_room_size(prompt: str, size: tuple[float, float, float] | None) -> None:
    assert brief(prompt).room_size == size


@pytest.mark.parametrize(
    ("prompt", "windows", "doors"),
    [
        ("a bedroom with two windows and a door", 2, 1),
        ("a bedroom without windows", 0, None),
        ("a bedroom with a large window", 1, None),
    ],
)
def test_openings(prompt: str, windows: int | None, doors: int | None) -> None:
    (room,) = brief(prompt).rooms
    assert (room.windows, room.doors) == (windows, doors)


@pytest.mark.parametrize(
    ("prompt", "size"),
    [
        ("a 2 m long desk", (2.0, 0.0, 0.0)),
        ("a 6-foot-tall bookshelf", (0.0, 0.0, 1.8288)),
        ("an 80 x 60 cm table", (0.8, 0.6, 0.0)),
        ("a table 80 cm high", (0.0, 0.0, 0.8)),
        ("The desk is 1.2 m wide and 75 cm tall.", (1.2, 0.0, 0.75)),
        ("a 55-inch tv", (1.2176, 0.0, 0.6849)),
    ],
)
def test_sizes_of_things(prompt: str, size: tuple[float, float, float]) -> None:
    (want,) = brief(prompt).wants
    assert want.size == size


@pytest.mark.parametrize(
    ("prompt", "arrangement"),
    [
        ("a row of four lockers", Arrangement.ROW),
        ("six candles in a circle", Arrangement.CIRCLE),
        ("a stack of books", Arrangement.STACK),
        ("toys scattered across the floor", Arrangement.SCATTERED),
        ("three chairs lined up along the wall", Arrangement.ROW),
        ("three chairs", Arrangement.FREE),
    ],
)
def test_arrangement(prompt: str, arrangement: Arrangement) -> None:
    assert brief(prompt).wants[0].arrangement is arrangement


def test_the_words_of_a_thing_say_nothing_of_the_room() -> None:
    found = brief("a contemporary bedroom with a vintage dresser and a dark red lamp")
    assert (found.style, found.mood, found.time_of_day) == ("modern", "calm", "day")
    assert found.palette == ()


def test_colours_of_the_scene_are_its_palette() -> None:
    assert brief("an office in shades of green and white with a red chair").palette == (
        COLORS["green"],
        COLORS["white"],
    )


def test_an_unknown_style_is_named_with_its_place() -> None:
    found = brief("a steampunk-style study")
    (note,) = [note for note in found.notes if note.kind is NoteKind.NOT_UNDERSTOOD]
    assert note.span is not None
    assert found.prompt[note.span.start : note.span.end] == "steampunk-style"


@pytest.mark.parametrize("prompt", ["no chairs and four chairs", "There is no chair. Four chairs stand at the table."])
def test_what_contradicts_itself_stands_and_is_noted(prompt: str) -> None:
    found = brief(prompt)
    assert [want.count for want in found.wants if want.category == "chair"] == [4]
    assert NoteKind.ASSUMED in [note.kind for note in found.notes if note.span is not None]


@pytest.mark.parametrize(
    "prompt",
    [
        "an empty room",
        "an unfurnished kitchen with a chair",
        "a bedroom with only a bed",
        "a bare attic",
        "just a piano",
        "no furniture",
        "a room with no furniture",
        "a bedroom without any furniture",
        "an office with a desk and no other furniture",
        "a hall with nothing in it",
    ],
)
def test_nothing_but_what_is_named_may_be_wanted(prompt: str) -> None:
    assert brief(prompt).only


@pytest.mark.parametrize(
    "prompt",
    [
        "a bedroom with an empty bookshelf",
        "a kitchen",
        "a room with bare walls",
        "a bedroom with wooden furniture",
        "a room with a desk with nothing on it",
    ],
)
def test_what_is_empty_in_a_room_does_not_empty_the_room(prompt: str) -> None:
    assert not brief(prompt).only


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("A two-bedroom apartment with a kitchen.", ["bedroom", "bedroom", "kitchen"]),
        ("A three bedroom house.", ["bedroom"] * 3),
        ("Two bathrooms and a hallway.", ["bathroom", "bathroom", "hallway"]),
        ("A house with a master bedroom and a guest bedroom.", ["bedroom", "bedroom"]),
        ("A bedroom and a study. The bedroom has a bed.", ["bedroom", "home_office"]),
    ],
)
def test_rooms_are_counted(prompt: str, kinds: list[str]) -> None:
    assert [room.kind for room in brief(prompt).rooms] == kinds


@pytest.mark.parametrize(
    "prompt",
    [
        "The first bedroom has a bed. The second bedroom has a desk.",
        "A master bedroom with a bed and a guest bedroom with a desk.",
        "A two-bedroom flat. The first bedroom has a bed and the second bedroom has a desk.",
    ],
)
def test_rooms_of_one_kind_are_told_apart(prompt: str) -> None:
    found = brief(prompt)
    assert [room.id for room in found.rooms] == [want.room for want in found.wants]


def test_a_studio_apartment_stays_one() -> None:
    assert brief("a studio apartment with a bed").place == "studio_apartment"


@pytest.mark.parametrize(
    "prompt", ['a sign that says "Bed and Sofa" above a desk', "a sign reading 'two beds' above a desk"]
)
def test_what_is_written_on_a_thing_is_no_thing(prompt: str) -> None:
    assert [want.category for want in brief(prompt).wants] == ["sign", "desk"]


@pytest.mark.parametrize(("text", "kind"), [("kids' room", "kids_room"), ("children's bedroom", "kids_bedroom")])
def test_a_room_keeps_the_word_that_it_was_called_by(text: str, kind: str) -> None:
    assert brief(f"A {text} with a bed.").place == kind


def test_what_lies_down_the_hall_is_the_room_that_is_spoken_of() -> None:
    found = brief("A bedroom with a bed. Down the hall, the laundry room has a washer. A rack stands near the window.")
    assert [room.kind for room in found.rooms] == ["bedroom", "laundry_room"]
    assert [want.room for want in found.wants] == ["room_1", "room_2", "room_2"]


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("A hall leading into a kitchen with a table.", ["hallway", "kitchen"]),
        ("A bedroom. A door leads into a bathroom with a tub.", ["bedroom", "bathroom"]),
        ("A living room with a doorway into the kitchen.", ["living_room", "kitchen"]),
        ("A kitchen. Light falls into the room.", ["kitchen"]),
        ("A garage converted into a gym with a bench.", ["gym"]),
        ("The attic turned into an office with a desk.", ["office"]),
        ("An astronomer has turned the attic into a studio.", ["studio"]),
    ],
)
def test_a_room_becomes_another_where_it_is_turned_into_it_and_not_where_one_goes_there(
    prompt: str, kinds: list[str]
) -> None:
    found = brief(prompt)
    assert ([room.kind for room in found.rooms] or [found.place]) == kinds


def test_a_room_goes_by_the_last_word_of_its_name() -> None:
    found = brief("A bedroom with a walk-in closet. The closet contains two wardrobes against the wall.")
    assert [room.kind for room in found.rooms] == ["bedroom", "walk_in_closet"]
    assert [(want.noun, want.room) for want in found.wants] == [("wardrobe", found.rooms[1].id)]
