"""Floors as one walks them: rooms of any outline, what stands in them, and doors between them."""

from __future__ import annotations

import numpy as np
import pytest

from voxel_weaver.layout.rules.geometry.walking import CELL, WALKER, Footprint, Walk, walked
from voxel_weaver.scene.layout import Layout, Opening, Room, Wall

Corners = tuple[tuple[float, float], ...]
SQUARE: Corners = ((0, 0), (4, 0), (4, 4), (0, 4))
ELL: Corners = ((0, 0), (4, 0), (4, 2), (2, 2), (2, 4), (0, 4))
NEXT: Corners = ((4.2, 0), (8, 0), (8, 4), (4.2, 4))


def house(*rooms: Corners, doors: tuple[tuple[str, float], ...] = (("wall_0_0", 1.0),)) -> Layout:
    walls = [
        Wall(id=f"wall_{n}_{i}", room=f"room_{n}", start=a, end=b, height=2.6, thickness=0.1)
        for n, corners in enumerate(rooms)
        for i, (a, b) in enumerate(zip(corners, (*corners[1:], corners[0]), strict=True))
    ]
    return Layout(
        place="room",
        rooms=tuple(Room(id=f"room_{n}", kind="room", corners=c, height=2.6) for n, c in enumerate(rooms)),
        walls=tuple(walls),
        openings=tuple(
            Opening(id=f"door_{n}", kind="door", wall=wall, along=along, width=0.9, height=2.0)
            for n, (wall, along) in enumerate(doors)
        ),
    )


def footprint(x: float, y: float, width: float, depth: float, yaw: float = 0.0) -> Footprint:
    return Footprint(np.array([x, y]), np.array([width / 2, depth / 2]), yaw)


def walk(layout: Layout, *things: Footprint) -> Walk:
    found = walked(layout, things)
    assert found is not None
    return found


def area(found: Walk) -> float:
    return float(found.free.sum()) * CELL**2


def test_an_empty_room_is_free_but_for_the_width_of_somebody() -> None:
    assert area(walk(house(SQUARE))) == pytest.approx(3.6**2, abs=0.3)
    assert walk(house(SQUARE)).share == 1.0


def test_the_missing_corner_of_an_l_is_no_floor() -> None:
    assert area(walk(house(ELL))) == pytest.approx(3.6**2 - 2.0 * 2.0, abs=0.4)


def test_a_thing_takes_its_place_whichever_way_it_is_turned() -> None:
    free = area(walk(house(SQUARE)))
    straight, turned = (area(walk(house(SQUARE), footprint(2, 2, 1.0, 1.0, yaw))) for yaw in (0.0, 45.0))
    assert free - straight == pytest.approx(1.4**2, abs=0.15)
    assert free - turned == pytest.approx(1.4**2, abs=0.15)


def test_a_fence_cuts_the_floor_off() -> None:
    cut = walk(house(SQUARE), footprint(2, 2, 4.0, 0.1))
    assert cut.share == pytest.approx(0.5, abs=0.05)
    assert not cut.reached[:, -10:].any()
    assert walk(house(SQUARE), footprint(1.5, 2, 3.0, 0.1)).share == 1.0


def test_a_door_leads_into_the_next_room_and_a_wall_does_not() -> None:
    together = house(SQUARE, NEXT, doors=(("wall_0_0", 1.0), ("wall_0_1", 2.0), ("wall_1_3", 2.0)))
    assert walk(together).share == 1.0
    apart = walk(house(SQUARE, NEXT))
    assert apart.share == pytest.approx(3.6 / 7.0, abs=0.03)


def test_without_rooms_nobody_walks() -> None:
    assert walked(Layout(place="meadow"), ()) is None


@pytest.mark.parametrize("seed", range(40))
def test_each_thing_takes_the_same_cells_as_if_the_whole_floor_were_asked(seed: int) -> None:
    rng = np.random.Generator(np.random.PCG64(seed))
    yaws = (0.0, 45.0, 90.0, 180.0, float(rng.uniform(0, 360)))
    middles, halves = np.round(rng.uniform(-1, 9, (8, 2)), 2), np.round(rng.uniform(0.01, 1, (8, 2)), 2)
    things = [Footprint(middle, half, float(rng.choice(yaws))) for middle, half in zip(middles, halves, strict=True)]
    layout = house(SQUARE, NEXT, doors=(("wall_0_0", 1.0), ("wall_0_1", 2.0), ("wall_1_3", 2.0)))
    found, free = walk(layout, *things), walk(layout).free
    for each in things:
        free = free & (each.away(found.points) > WALKER)
        near = each.away(found.points[found.reached]) <= 0.7
        assert found.leads_to(each, 0.7) == near.any()
    assert (found.free == free).all()


def test_what_stands_far_off_the_floor_takes_no_cell_and_is_not_reached() -> None:
    far = footprint(90, -70, 2, 1, 30.0)
    assert (walk(house(SQUARE), far).free == walk(house(SQUARE)).free).all()
    assert not walk(house(SQUARE)).leads_to(far, 0.7)
