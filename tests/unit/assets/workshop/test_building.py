"""Models declare the finishes that their parts name, and are stretched exactly to the size that is asked for."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.extents import extent
from voxel_weaver.assets.forms import Blob, Box, Prism, Tube
from voxel_weaver.assets.model import Glow, Part, Surface
from voxel_weaver.assets.workshop.building import built, grown
from voxel_weaver.assets.workshop.pieces import block, disc, rod

DRAWN = (
    Part(Box(1.0, 0.5, 0.4), "bark", (0.3, 0.1, 0.2)),
    Part(Prism(((-0.1, 0.0), (0.1, 0.0), (0.4, 0.9)), 0.05), "moss", (0.0, 0.0, 0.1), (90.0, 0.0, 30.0)),
    Part(Tube(((0.0, 0.0, 0.0), (0.3, 0.2, 0.9)), 0.1, 0.05), "rock", (-0.2, 0.0, 0.3)),
)


@pytest.mark.parametrize("size", [(1.0, 1.0, 1.0), (3.0, 0.7, 2.0), (0.4, 2.0, 0.5)])
def test_the_model_takes_exactly_the_room_that_was_asked_for(size: tuple[float, float, float]) -> None:
    width, depth, height = size
    low, high = extent(grown(DRAWN, width, height, depth))
    assert low == pytest.approx((-width / 2, -depth / 2, 0.0), abs=5e-3)
    assert high == pytest.approx((width / 2, depth / 2, height), abs=5e-3)


def test_without_a_depth_the_model_keeps_its_proportion_to_the_width() -> None:
    first, second = (extent(grown(DRAWN, width, 1.0)) for width in (1.0, 2.0))
    assert second[1][1] == pytest.approx(2 * first[1][1], rel=1e-3)


def test_surfaces_and_lights_go_along_with_the_parts() -> None:
    top = Surface("top", (-0.2, -0.15), (0.8, 0.35), 0.6)
    model = grown(DRAWN[:1], 2.0, 0.8, 1.0, surfaces=(top,), glows=(Glow((0.3, 0.1, 0.4), 5.0),), main=("bark",))
    assert model.surfaces[0].z == pytest.approx(0.8)
    assert model.surfaces[0].low == pytest.approx((-1.0, -0.5))
    assert model.surfaces[0].high == pytest.approx((1.0, 0.5))
    assert model.glows[0].at == pytest.approx((0.0, 0.0, 0.4))
    assert [finish.main for finish in model.finishes] == [True]


def test_the_room_on_a_shelf_grows_with_the_drawing_and_a_free_top_stays_free() -> None:
    shelf, top = Surface("shelf", (-0.2, -0.15), (0.8, 0.35), 0.3, 0.2), Surface("top", (-0.2, -0.15), (0.8, 0.35), 0.6)
    drawn = (Part(Box(1.0, 0.5, 0.6), "bark", (0.3, 0.1, 0.3)),)
    model = grown(drawn, 1.0, 0.3, 0.5, surfaces=(shelf, top), main=("bark",))
    assert [surface.headroom for surface in model.surfaces] == pytest.approx([0.1, top.headroom])


def test_only_the_finishes_that_parts_name_are_declared_once_and_main_ones_are_marked() -> None:
    box = ((-0.1, -0.1, 0.0), (0.1, 0.1, 0.1))
    model = built([block("brass", *box), block("glaze", *box), block("brass", *box)], "glaze")
    assert [(finish.name, finish.main) for finish in model.finishes] == [("brass", False), ("glaze", True)]


def test_a_size_is_met_exactly_by_bulging_leaning_and_turned_parts() -> None:
    parts = [
        Part(Blob(0.3, 0.2, 0.4, 3), "leaf", (0.05, 0.02, 0.1)),
        rod("wood", 0.02, (0.0, 0.0, 0.03), (0.3, 0.1, 0.5), tip=0.01),
        disc("brass", 0.1, (0.1, 0.2, 0.3), 0.03),
        Part(block("wood", (-0.1, -0.1, 0.0), (0.1, 0.1, 0.1)).form, "wood", (0.0, 0.0, 0.02), (0.0, 0.0, 30.0)),
    ]
    low, high = extent(built(parts, size=(0.5, 0.4, 0.7)))
    assert low == pytest.approx((-0.25, -0.2, 0.0), abs=5e-4)
    assert high == pytest.approx((0.25, 0.2, 0.7), abs=5e-4)


def test_a_finish_that_does_not_exist_is_an_error_at_once() -> None:
    with pytest.raises(KeyError, match="unobtainium"):
        built([block("unobtainium", (0.0, 0.0, 0.0), (1.0, 1.0, 1.0))])
