from __future__ import annotations

import dataclasses

import numpy as np

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.pieces import Placed
from voxel_weaver.layout.rooms.reach import Floor, Ways, free_floor, leads_round
from voxel_weaver.layout.rooms.shell import Plan, shell
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.layout import Role
from voxel_weaver.scene.settings import LookName

STOCK = Stock(Catalog(), LookName.LOWPOLY, 0.02)


def reached(lows: list[list[float]], highs: list[list[float]], walker: float) -> float:
    """The share of a 4 × 4 m floor that is reached from its lower left corner."""
    low, high = np.array([0.0, 0.0]), np.array([4.0, 4.0])
    floor, free = free_floor(low, high, np.array(lows).reshape(-1, 2), np.array(highs).reshape(-1, 2), 0.05, walker)
    seed = floor.marked(np.array([[0.0, 0.0]]), np.array([[0.5, 0.5]]), 0.0)
    return float(floor.reached(free, seed).sum() / free.size)


def test_a_wall_with_a_gap_lets_a_narrow_walker_through() -> None:
    wall = ([[0.0, 1.9], [2.5, 1.9]], [[2.0, 2.1], [4.0, 2.1]])  # a gap of 0.5 m
    assert reached(*wall, walker=0.2) > 0.6
    assert reached(*wall, walker=0.3) < 0.45


def test_a_winding_way_is_followed_to_its_end() -> None:
    lows = [[0.0, 0.8], [0.8, 1.6], [0.0, 2.4], [0.8, 3.2]]
    highs = [[3.2, 0.9], [4.0, 1.7], [3.2, 2.5], [4.0, 3.3]]
    low, high = np.array([0.0, 0.0]), np.array([4.0, 4.0])
    floor, free = free_floor(low, high, np.array(lows), np.array(highs), 0.05, 0.2)
    seed = floor.marked(np.array([[0.0, 0.0]]), np.array([[0.5, 0.5]]), 0.0)
    end = floor.marked(np.array([[3.6, 3.6]]), np.array([[3.7, 3.7]]), 0.0)
    assert (floor.reached(free, seed) & end).any()


def test_marked_cells_are_those_whose_middle_is_inside() -> None:
    floor = Floor.over(np.array([0.0, 0.0]), np.array([1.0, 1.0]), 0.1)
    mask = floor.marked(np.array([[0.2, 0.3]]), np.array([[0.5, 0.4]]), 0.0)
    assert sorted(map(tuple, np.argwhere(mask).tolist())) == [(2, 3), (3, 3), (4, 3)]


def test_ways_with_a_piece_added_are_the_ways_built_anew() -> None:
    site = shell(Plan("room", 4.0, 4.0, 2.6, "right", ("back",)))
    kind = STOCK.kind("bookshelf", "bookshelf")
    shelf = STOCK.piece("shelf", kind, STOCK.params(kind, {}, None), Role.REQUESTED)
    rng = np.random.default_rng(5)
    placed: list[Placed] = []
    ways = Ways(site, placed)
    for number in range(8):
        x, y = (rng.random(2) - 0.5) * 3.0
        one = Placed(dataclasses.replace(shelf, id=f"shelf_{number}"), float(x), float(y), 0.0, 0.0)
        ways.add(one)
        placed.append(one)
    anew = Ways(site, placed)
    tries = [Placed(shelf, float(x), float(y), 0.0, 0.0) for x, y in (rng.random((40, 2)) - 0.5) * 3.6]
    answers = [ways.stay_open(one) for one in tries]
    assert answers == [anew.stay_open(one) for one in tries]
    assert len(set(answers)) == 2


def test_what_lies_beyond_an_obstacle_may_still_be_used_by_who_gets_there_otherwise() -> None:
    site = shell(Plan("room", 4.0, 4.0, 2.6, "right", ("back",)))
    kind = STOCK.kind("bookshelf", "bookshelf")
    shelf = STOCK.piece("shelf", kind, STOCK.params(kind, {}, None), Role.REQUESTED)
    width = shelf.size[0]
    row = [
        Placed(dataclasses.replace(shelf, id=f"shelf_{n}"), -2.0 + (n + 0.5) * width, 0.0, 0.0, 0.0)
        for n in range(int(4.0 / width) + 1)
    ]
    ways = Ways(site, row)
    beyond = [
        one
        for one in (Placed(shelf, 0.0, y, 0.0, 0.0) for y in (-1.2, 1.2))
        if not ways.stay_open(one) and ways.stay_open(one, to_it=False)
    ]
    assert len(beyond) == 1


def test_a_rug_from_wall_to_bed_is_not_walked_round() -> None:
    site = shell(Plan("room", 4.0, 4.0, 2.6, "right", ("back",)))
    kind = STOCK.kind("bed", "bed")
    bed = Placed(STOCK.piece("bed", kind, STOCK.params(kind, {}, None), Role.REQUESTED), 0.0, 0.9, 0.0, 0.0)
    kind = STOCK.kind("rug", "rug")
    across, small = (
        STOCK.piece("rug", kind, STOCK.params(kind, {"width": 1.2, "depth": depth}, None), Role.ADDED)
        for depth in (1.8, 1.2)
    )
    assert not leads_round(site, [bed], Placed(across, 0.0, -1.1, 0.0, 0.0))
    assert leads_round(site, [bed], Placed(small, 0.0, -0.8, 0.0, 0.0))
