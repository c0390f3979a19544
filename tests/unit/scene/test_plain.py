from __future__ import annotations

import pytest

from voxel_weaver.scene.plain import amount, merged, plain, plural

THERE = {
    **{f"chair_{n}": "chair" for n in range(1, 5)},
    "bed_1": "bed",
    "coffee_table_1": "coffee_table",
    "bed_side_lamp_1": "lamp",
    "bed_side_lamp_2": "lamp",
    "window_1": "window",
}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("'bed_1' cannot be reached.", "The bed cannot be reached."),
        ("'chair_2' cannot be reached.", "Chair 2 cannot be reached."),
        ("'chair_1' and 'chair_2' go 2.0 cm into each other.", "2 of the 4 chairs go 2.0 cm into each other."),
        ("'chair_1' and 'bed_1' go 2.0 cm into each other.", "Chair 1 and the bed go 2.0 cm into each other."),
        ("'chair_1', 'chair_2', 'chair_3', 'chair_4' should stand apart", "All 4 chairs should stand apart"),
        ("'bed_side_lamp_1', 'bed_side_lamp_2' should hang", "Both lamps should hang"),
        ("'bed_1' covers 50% of 'window_1'.", "The bed covers 50% of the window."),
        ("The coffee table 'coffee_table_9' found no place.", "The coffee table found no place."),
        ("There is no asset for 'piano': it is a stand-in.", "There is no asset for 'piano': it is a stand-in."),
        ("'lamp_7' was to be on 'desk_1', which is not there.", "The lamp was to be on the desk, which is not there."),
        ("it's 2 o'clock", "It's 2 o'clock"),
    ],
)
def test_ids_are_said_as_nouns(text: str, said: str) -> None:
    assert plain(text, THERE)[0] == said


def test_the_things_that_are_named_are_told() -> None:
    assert plain("'chair_2' and 'bed_1' and 'chair_2' and 'nobody_1'", THERE)[1] == ("chair_2", "bed_1")


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("chair", "chairs"),
        ("coffee table", "coffee tables"),
        ("bookshelf", "bookshelves"),
        ("paint brush", "paint brushes"),
        ("toy", "toys"),
        ("pastry", "pastries"),
        ("glass", "glasses"),
        ("pair of slippers", "pair of slippers"),
        ("cactus", "cactuses"),
        ("child", "children"),
    ],
)
def test_plurals(one: str, many: str) -> None:
    assert plural(one) == many


def test_once_is_not_counted() -> None:
    assert (merged("It fell.", 1), merged("It fell.", 3)) == ("It fell.", "It fell (×3).")


def test_amounts() -> None:
    assert [amount(count, "desk") for count in (0, 1, 3)] == ["no desks", "1 desk", "3 desks"]
