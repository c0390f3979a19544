from __future__ import annotations

import pytest

from voxel_weaver.layout.programs import program_for
from voxel_weaver.layout.rooms.sizing import GROWTH, measures, room_plan, room_site
from voxel_weaver.scene.brief import Brief, RoomWish, Want

BEDROOM = program_for("bedroom")


def brief(shape: str = "", **more: object) -> Brief:
    wish = {"id": "room", "kind": "bedroom", "shape": shape}
    wish |= {name: more.pop(name) for name in ("size", "windows", "doors") if name in more}
    return Brief.model_validate(
        {"prompt": "a room", "place": "bedroom", "rooms": (RoomWish.model_validate(wish),), **more}
    )


def floor(asked: Brief, attempt: int = 0) -> float:
    width, depth, _ = measures(asked, BEDROOM, (), attempt)
    return width * depth


def test_words_for_size_change_the_floor() -> None:
    areas = [floor(brief(word)) for word in ("tiny", "small", "", "large", "huge")]
    assert areas == sorted(areas)
    assert areas[0] < 0.6 * areas[2] < 0.6 * 0.7 * areas[4]


def test_given_measures_are_kept() -> None:
    assert measures(brief("huge", size=(4.0, 3.0, 2.5)), BEDROOM, (), 2) == (4.0, 3.0, 2.5)
    width, depth, _ = measures(brief(room_size=(3.4, 0.0, 0.0)), BEDROOM, (), 0)
    assert (width, depth) == (3.4, BEDROOM.size[1])


def test_an_attempt_more_is_floor_more() -> None:
    first, second = (measures(brief(), BEDROOM, (), attempt) for attempt in (0, 1))
    assert [after - before for before, after in zip(first[:2], second[:2], strict=True)] == pytest.approx([GROWTH] * 2)


@pytest.mark.parametrize("shape", ["square", "round", "octagonal"])
def test_some_shapes_are_as_deep_as_wide(shape: str) -> None:
    width, depth, _ = measures(brief(shape), BEDROOM, (), 0)
    assert width == depth


def test_a_long_room_is_long() -> None:
    width, depth, _ = measures(brief("long"), BEDROOM, (), 0)
    assert width / depth > 1.5 * BEDROOM.size[0] / BEDROOM.size[1]


def test_a_room_with_a_corner_missing_has_the_floor_of_a_whole_one() -> None:
    whole, cut = (room_site(brief(shape), BEDROOM, (), 0).area for shape in ("", "l_shaped"))
    assert cut == pytest.approx(whole, rel=0.08)


def test_windows_and_doors_as_asked_for() -> None:
    plan = room_plan(brief("small l_shaped", windows=3, doors=2), BEDROOM, (), 0)
    assert (len(plan.windows), plan.doors, plan.shape) == (3, 2, "l_shaped")
    wants = (
        Want(id="w", noun="window", category="window", count=4),
        Want(id="d", noun="door", category="door", count=3),
    )
    plan = room_plan(brief(wants=wants), BEDROOM, (), 0)
    assert (len(plan.windows), plan.doors) == (4, 3)


def test_a_room_keeps_a_window_and_a_door() -> None:
    plan = room_plan(brief(windows=0, doors=0), BEDROOM, (), 0)
    assert (len(plan.windows), plan.doors) == (1, 1)
