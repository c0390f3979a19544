from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from voxel_weaver.layout.rooms.floorplan import BETWEEN, FloorPlan, arranged, sites
from voxel_weaver.layout.rooms.shell import Plan, Site
from voxel_weaver.scene.brief import RoomWish

KINDS = ("living_room", "kitchen", "bedroom", "bathroom", "office", "hallway", "library")
SIZES = ((4.8, 4.2), (5.6, 4.0), (5.2, 3.6), (3.6, 2.8), (4.0, 3.4), (4.4, 2.2), (4.8, 3.6))


def wishes(count: int, **connects: tuple[str, ...]) -> tuple[RoomWish, ...]:
    return tuple(RoomWish(id=kind, kind=kind, connects=connects.get(kind, ())) for kind in KINDS[:count])


def plans(count: int) -> list[Plan]:
    return [Plan(kind, *size, 2.7, "right") for kind, size in zip(KINDS[:count], SIZES, strict=False)]


def boxes(plan: FloorPlan) -> list[tuple[np.ndarray, np.ndarray]]:
    return [
        (np.array([lot.x - lot.plan.width / 2, lot.y - lot.plan.depth / 2]),
         np.array([lot.x + lot.plan.width / 2, lot.y + lot.plan.depth / 2]))
        for lot in plan.lots
    ]  # fmt: skip


def joined(plan: FloorPlan) -> list[set[str]]:
    return [{plan.lots[door.first].wish.id, plan.lots[door.second].wish.id} for door in plan.doors]


@pytest.mark.parametrize("count", range(2, 8))
def test_rooms_keep_clear_of_each_other(count: int) -> None:
    plan = arranged(wishes(count), plans(count))
    for (low, high), (other_low, other_high) in combinations(boxes(plan), 2):
        apart = np.maximum(other_low - high, low - other_high).max()
        assert apart >= BETWEEN - 1e-6


@pytest.mark.parametrize("count", range(2, 8))
def test_every_room_is_reached_and_has_a_window(count: int) -> None:
    plan = arranged(wishes(count), plans(count))
    reached = {KINDS[0]}
    for _ in KINDS:
        reached |= {name for pair in joined(plan) if pair & reached for name in pair}
    assert reached == set(KINDS[:count])
    for site in sites(plan):
        kinds = [opening.kind for opening in site.openings]
        assert "window" in kinds
        assert {"door", "opening"} & set(kinds)


@pytest.mark.parametrize("count", range(2, 8))
def test_names_are_unique_in_the_house(count: int) -> None:
    made = sites(arranged(wishes(count), plans(count)))
    for names in (
        [site.room.id for site in made],
        [wall.id for site in made for wall in site.walls],
        [opening.id for site in made for opening in site.openings],
    ):
        assert len(set(names)) == len(names)


def middle(site: Site, wall: str, along: float, at: tuple[float, float]) -> np.ndarray:
    return np.asarray(site.side_of(wall).at(along) + np.array(at))


@pytest.mark.parametrize("count", range(2, 8))
def test_a_door_and_the_hole_behind_it_lie_face_to_face(count: int) -> None:
    plan = arranged(wishes(count), plans(count))
    made = sites(plan)
    doors = [
        (opening, middle(site, opening.wall, opening.along, (lot.x, lot.y)))
        for site, lot in zip(made, plan.lots, strict=True)
        for opening in site.openings
        if opening.kind != "window"
    ]
    holes = [(opening, spot) for opening, spot in doors if opening.kind == "opening"]
    assert len(holes) == len(plan.doors)
    for hole, spot in holes:
        door, near = min(
            ((o, s) for o, s in doors if o.kind == "door"), key=lambda one: float(np.hypot(*(one[1] - spot)))
        )
        assert float(np.hypot(*(near - spot))) == pytest.approx(BETWEEN, abs=1e-6)
        assert hole.width == pytest.approx(door.width + 0.16)


def test_no_window_looks_into_another_room() -> None:
    plan = arranged(wishes(7), plans(7))
    for number, (site, lot) in enumerate(zip(sites(plan), plan.lots, strict=True)):
        for opening in site.openings:
            if opening.kind == "window":
                side = site.side_of(opening.wall)
                outside = middle(site, opening.wall, opening.along, (lot.x, lot.y)) - side.inward * 0.5
                others = [box for index, box in enumerate(boxes(plan)) if index != number]
                assert not any((low < outside).all() and (outside < high).all() for low, high in others)


def test_rooms_that_are_to_be_connected_are() -> None:
    plan = arranged(wishes(4, bathroom=("bedroom",)), plans(4))
    assert {"bedroom", "bathroom"} in joined(plan)
    assert {"living_room", "bathroom"} not in joined(plan)


def test_given_measures_are_kept() -> None:
    own = wishes(2)
    own = (own[0], own[1].model_copy(update={"size": (5.6, 4.0, 2.7)}))
    lot = arranged(own, plans(2)).lots[1]
    assert (lot.plan.width, lot.plan.depth) == (5.6, 4.0)


def test_the_same_rooms_lie_the_same_way() -> None:
    assert arranged(wishes(6), plans(6)) == arranged(wishes(6), plans(6))
