"""Where a piece may stand so that it, and all that stands there, can still be used."""

from __future__ import annotations

import numpy as np
import pytest

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.pieces import Floats, Mask, Piece, Placed, spots
from voxel_weaver.layout.rooms.shell import Plan, shell
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rooms.using import meeting, unusable
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.layout import Role
from voxel_weaver.scene.settings import LookName

STOCK = Stock(Catalog(), LookName.LOWPOLY, 0.02)


def piece(category: str) -> Piece:
    kind = STOCK.kind(category, category)
    return STOCK.piece(category, kind, STOCK.params(kind, {}, None), Role.REQUESTED)


def room(*placed: Placed) -> Stage:
    """Four metres square about the middle, with these in it."""
    stage = Stage(shell(Plan("room", 4.0, 4.0, 2.6, "right", ("back",))))
    for one in placed:
        stage.put(one)
    return stage


def wardrobe(on: str = "") -> Placed:
    """In the middle of the back wall; it opens towards the room."""
    own = piece("wardrobe")
    return Placed(own, 0.0, 2.0 - own.high[1], 0.0, 0.0, on)


def answer(category: str, stage: Stage, *places: tuple[float, float, float], skip: tuple[str, ...] = ()) -> list[bool]:
    x, y, yaw = np.array(places).T
    own = piece(category)
    found: Mask = unusable(own, spots(own, x, y, yaw), stage, skip)
    return [bool(each) for each in found]


def test_a_cabinet_needs_the_floor_before_its_doors() -> None:
    to_the_room, to_the_wall = (0.0, -1.7, 180.0), (0.0, -1.7, 0.0)
    assert answer("wardrobe", room(), to_the_room, to_the_wall) == [False, True]


def test_nothing_takes_the_last_space_from_which_another_is_used() -> None:
    before_it, far_off, beside_it = (0.0, 0.9, 0.0), (0.0, -1.7, 180.0), (1.7, 1.7, 0.0)
    assert answer("wardrobe", room(wardrobe()), before_it, far_off) == [True, False]
    assert answer("potted_plant", room(wardrobe()), far_off, beside_it) == [False, False]


def test_what_is_left_out_and_what_is_pulled_out_takes_no_space() -> None:
    before_it = (0.0, 0.9, 0.0)
    assert answer("wardrobe", room(wardrobe()), before_it, skip=("wardrobe",)) == [False]
    assert answer("sofa", room(wardrobe()), before_it) == [False]


def rectangles(rng: np.random.Generator, count: int) -> tuple[Floats, Floats]:
    low = np.round(rng.uniform(-3, 3, (count, 2)), 1)
    return low, low + np.round(rng.uniform(-0.2, 2, (count, 2)), 1)


@pytest.mark.parametrize("counts", [(40, 30), (1, 60), (60, 1), (0, 5), (5, 0)])
@pytest.mark.parametrize("seed", range(6))
def test_all_that_meet_are_found_with_what_they_share(seed: int, counts: tuple[int, int]) -> None:
    rng = np.random.Generator(np.random.PCG64(seed))
    (lows, highs), (low, high) = (rectangles(rng, count) for count in counts)
    first, second, shared = meeting(lows, highs, low, high)
    table = np.zeros(counts)
    table[first, second] = shared
    size = np.minimum(highs[:, None], high[None]) - np.maximum(lows[:, None], low[None])
    assert (table == np.maximum(size, 0.0).prod(axis=2)).all()
    assert len(set(zip(first.tolist(), second.tolist(), strict=True))) == len(first) == int((table > 0).sum())
