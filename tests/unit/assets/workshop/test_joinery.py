"""What furniture makers share."""

from itertools import pairwise

import pytest

from voxel_weaver.assets.extents import part_bounds
from voxel_weaver.assets.workshop.joinery import books, door_leaves, drawer_fronts, legs


def test_legs_reach_the_given_outline_and_the_floor() -> None:
    boxes = [part_bounds(leg) for leg in legs(1.2, 0.6, 0.7, 0.05, "wood")]
    assert len(boxes) == 4
    assert min(low[0] for low, _ in boxes) == pytest.approx(-0.6)
    assert max(high[1] for _, high in boxes) == pytest.approx(0.3)
    assert {float(low[2]) for low, _ in boxes} == {0.0}


@pytest.mark.parametrize(("columns", "rows"), [(1, 1), (2, 3), (3, 1)])
def test_drawer_fronts_stay_apart_by_a_voxel(columns: int, rows: int) -> None:
    parts = drawer_fronts((-0.5, 0.1), (0.5, 0.9), 0.0, columns, rows, grip="brass")
    fronts = [part_bounds(part) for part in parts if part.finish == "wood"]
    assert len(fronts) == columns * rows
    lefts = sorted({(round(float(low[0]), 6), round(float(high[0]), 6)) for low, high in fronts})
    gaps = [after[0] - before[1] for before, after in pairwise(lefts)]
    assert gaps == pytest.approx([0.02] * (columns - 1))
    assert all(part_bounds(part)[1][1] < 0.01 for part in parts), "fronts and grips stand before the plane"


def test_a_pair_of_doors_has_its_handles_in_the_middle() -> None:
    handles = [part for part in door_leaves((-0.5, 0.0), (0.5, 1.0), 0.0, 2) if part.finish == "brass"]
    assert len(handles) == 2
    assert max(abs(handle.at[0]) for handle in handles) < 0.1


@pytest.mark.parametrize("start", range(12))
def test_books_stand_side_by_side_within_their_shelf(start: int) -> None:
    boxes = [part_bounds(book) for book in books((-0.4, -0.1, 1.0), (0.4, 0.1, 1.3), start)]
    assert len(boxes) > 10
    assert all(low[0] >= -0.4 - 1e-9 and high[0] <= 0.4 + 1e-9 and high[2] <= 1.3 for low, high in boxes)
    assert [float(high[0]) for _, high in boxes[:-1]] == pytest.approx([float(low[0]) for low, _ in boxes[1:]])


def test_books_differ_from_start_to_start() -> None:
    low, high = (0.0, 0.0, 0.0), (0.8, 0.2, 0.3)
    assert len({books(low, high, start) for start in range(6)}) == 6
