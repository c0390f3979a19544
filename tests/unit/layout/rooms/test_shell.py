from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from voxel_weaver.layout.rooms.outline import SHAPES
from voxel_weaver.layout.rooms.shell import CASING, Plan, shell, spread

PLAN = Plan("bedroom", 5.0, 4.0, 2.7, "right", ("back", "side"), doors=2)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("shown", ["right", "left"])
def test_every_room_has_its_walls_doors_and_windows(shape: str, shown: str) -> None:
    site = shell(replace(PLAN, shape=shape, shown=shown))  # type: ignore[arg-type]
    assert [wall.start for wall in site.walls] == list(site.room.corners)
    assert [wall.end for wall in site.walls] == [*site.room.corners[1:], site.room.corners[0]]
    kinds = [opening.kind for opening in site.openings]
    assert (kinds.count("door"), kinds.count("window")) == (2, 2)
    assert len({opening.id for opening in site.openings}) == len(kinds)


@pytest.mark.parametrize("shape", SHAPES)
def test_openings_fit_their_walls_and_keep_clear_of_each_other(shape: str) -> None:
    site = shell(replace(PLAN, shape=shape))
    for side in site.sides:
        own = sorted((o.along - o.width / 2, o.along + o.width / 2) for o in site.openings if o.wall == side.wall.id)
        edges = [-CASING, *(edge for span in own for edge in span), side.length + CASING]
        assert all(after - before >= CASING - 1e-6 for before, after in zip(edges[::2], edges[1::2], strict=True))


@pytest.mark.parametrize("count", [1, 2, 5, 8])
def test_as_many_windows_as_asked_for(count: int) -> None:
    site = shell(replace(PLAN, windows=("back", "side", *("back",) * 6)[:count]))  # type: ignore[arg-type]
    assert sum(opening.kind == "window" for opening in site.openings) == count


def test_walls_of_a_room_face_inwards() -> None:
    site = shell(replace(PLAN, shape="l_shaped"))
    assert [side.name for side in site.sides] == ["front", "right", "back", "left", "front", "left"]
    for side in site.sides:
        point = side.at(side.length / 2, 0.1)
        assert site.holds(point[None], point[None]).all()


def test_a_room_holds_what_is_inside_its_walls_only() -> None:
    site = shell(replace(PLAN, shape="l_shaped", width=4.0, depth=4.0))
    low = np.array([[-1.9, -1.9], [0.5, -1.5], [-1.9, 1.0], [1.5, 1.5], [-0.2, -0.2]])
    assert site.holds(low, low + 0.4).tolist() == [False, True, True, True, True]
    assert site.holds(low, low + 0.4, 0.15).tolist() == [False, True, False, False, False]
    assert site.area == pytest.approx(16.0 - 1.8**2)


def test_windows_spread_over_the_longest_free_stretch() -> None:
    (first, width), (second, _) = spread(2, 6.0, [(0.0, 1.0)])
    assert (first, second, width) == (2.25, 4.75, 1.4)
    assert spread(0, 6.0, []) == []
