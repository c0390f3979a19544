"""Moving models onto the voxel grid: touching stays touching, tops stay tops, symmetric stays symmetric."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from voxel_weaver.assets.extents import all_bounds, extent, size
from voxel_weaver.assets.forms import Box, Cylinder, Tube
from voxel_weaver.assets.model import Finish, Glow, Model, Part, Surface
from voxel_weaver.assets.realise.voxels import grid
from voxel_weaver.assets.snap import on_grid, snapped, voxel_of

WOOD = (Finish("wood", "wood", "wood"),)
lengths = st.floats(0.02, 2.6)
voxels = st.sampled_from([0.01, 0.02, 0.05, 0.08])


def table(width: float, depth: float, height: float, top: float = 0.037, leg: float = 0.043) -> Model:
    x, y = width / 2 - leg / 2, depth / 2 - leg / 2
    legs = tuple(Part(Box(leg, leg, height - top), "wood", (i * x, j * y, 0.0)) for i in (-1, 1) for j in (-1, 1))
    board = Part(Box(width, depth, top), "wood", (0.0, 0.0, height - top))
    surface = Surface("top", (-width / 2, -depth / 2), (width / 2, depth / 2), height)
    return Model((*legs, board), WOOD, surfaces=(surface,))


@given(lengths, lengths, lengths, voxels)
def test_boxes_lie_on_the_grid_and_keep_their_size(width: float, depth: float, height: float, voxel: float) -> None:
    model = snapped(Model((Part(Box(width, depth, height), "wood"),), WOOD), voxel)
    low, high = np.array(extent(model))
    assert low[2] == 0.0
    wanted = np.array([width, depth, height])
    assert (np.abs(high - low - wanted) <= np.maximum(voxel / 2, voxel - wanted) + 1e-6).all()
    assert np.allclose((high - low) / voxel, np.rint((high - low) / voxel), atol=1e-5)
    assert np.allclose(low[:2], -high[:2], atol=1e-6)
    assert np.allclose(all_bounds(model), [[low], [high]], atol=1e-6)


@given(st.floats(0.4, 2.0), st.floats(0.4, 2.0), st.floats(0.3, 1.2), st.sampled_from([0.02, 0.05, 0.08]))
def test_a_table_stays_a_symmetric_table(width: float, depth: float, height: float, voxel: float) -> None:
    model = snapped(table(width, depth, height), voxel)
    cells = grid(model, voxel).cells != 0
    assert (cells == cells[::-1]).all()
    assert (cells == cells[:, ::-1]).all()
    low, high = all_bounds(model)
    assert (high[:4, 2] >= low[4, 2] - 1e-6).all()
    assert model.surfaces[0].z == pytest.approx(high[4, 2], abs=1e-6)
    assert cells[:, :, 0].any()
    assert cells[:, :, -1].all()


@given(lengths, lengths, lengths, voxels)
def test_snapping_twice_changes_nothing(width: float, depth: float, height: float, voxel: float) -> None:
    once = snapped(table(max(width, 0.3), max(depth, 0.3), max(height, 0.2)), voxel)
    twice = snapped(once, voxel)
    assert np.allclose(extent(once), extent(twice), atol=1e-6)
    assert np.allclose(all_bounds(once), all_bounds(twice), atol=1e-6)
    assert once.surfaces[0].z == pytest.approx(twice.surfaces[0].z, abs=1e-6)


@given(st.floats(0.03, 12.0), st.sampled_from([0.01, 0.02, 0.05]))
def test_the_voxel_of_a_snapped_model_is_the_one_it_was_snapped_to(length: float, voxel: float) -> None:
    model = Model((Part(Box(length, length / 2, length / 3), "wood"),), WOOD)
    chosen = voxel_of(model, voxel)
    assert voxel_of(snapped(model, chosen), voxel) == chosen


def test_small_things_get_fine_voxels_and_trees_coarse_ones() -> None:
    sizes = {0.1: 0.01, 0.25: 0.01, 0.3: 0.02, 2.4: 0.02, 6.0: 0.08}
    models = {length: Model((Part(Box(0.05, 0.05, length), "wood"),), WOOD) for length in sizes}
    assert {length: voxel_of(model, 0.02) for length, model in models.items()} == sizes


def test_a_thin_sheet_becomes_one_layer_within_the_model() -> None:
    """A mat on a box is one voxel high, whichever way it rounds, and never sticks out of the model's own height."""
    for height in (0.4, 0.405, 0.41, 0.415):
        body = Part(Box(0.4, 0.4, height - 0.004), "wood")
        sheet = Part(Box(0.3, 0.3, 0.005), "wood", (0.0, 0.0, height - 0.005))
        surface = Surface("top", (-0.1, -0.1), (0.1, 0.1), height)
        model = snapped(Model((body, sheet), WOOD, surfaces=(surface,)), 0.02)
        low, high = all_bounds(model)
        assert high[1, 2] - low[1, 2] == pytest.approx(0.02)
        assert high[1, 2] <= size(model)[2] + 1e-6
        assert model.surfaces[0].z == pytest.approx(high[1, 2])


def test_a_pole_in_the_middle_stays_in_the_middle() -> None:
    for width, layers in ((0.32, 2), (0.34, 1)):
        base = Part(Box(width, width, 0.04), "wood")
        pole = Part(Box(0.012, 0.012, 0.6), "wood", (0.0, 0.0, 0.039))
        cells = grid(Model((base, pole), WOOD), 0.02).cells
        assert np.count_nonzero(cells[:, :, 10]) == layers * layers
        assert (cells == cells[::-1, ::-1]).all()


def test_headroom_ends_at_the_shelf_above() -> None:
    shelves = tuple(Part(Box(0.8, 0.3, 0.018), "wood", (0.0, 0.0, z)) for z in (0.0, 0.352, 0.704))
    sides = tuple(Part(Box(0.02, 0.3, 0.722), "wood", (x, 0.0, 0.0)) for x in (-0.39, 0.39))
    surface = Surface("shelf", (-0.38, -0.15), (0.38, 0.15), 0.018, 0.334)
    model = snapped(Model((*sides, *shelves), WOOD, surfaces=(surface,)), 0.02)
    column = grid(model, 0.02).cells[20, 7]
    free = np.flatnonzero(column == 0)
    assert model.surfaces[0].z == pytest.approx(free[0] * 0.02)
    first_gap = free[: np.flatnonzero(np.diff(free) > 1)[0] + 1]
    assert model.surfaces[0].headroom == pytest.approx(len(first_gap) * 0.02)


def test_slanting_parts_keep_their_slant_and_stay_inside() -> None:
    arm = Part(Cylinder(0.02, 0.5), "wood", (0.0, 0.0, 0.0), (30.0, 0.0, 0.0))
    model = snapped(Model((Part(Box(0.2, 0.2, 0.04), "wood"), arm), WOOD), 0.02)
    assert model.parts[1].turn == (30.0, 0.0, 0.0)
    cells = grid(model, 0.02).cells
    assert cells.shape == tuple(np.rint(np.array(size(model)) / 0.02).astype(int))
    assert cells[:, :, 0].any()
    assert cells[:, :, -1].any()


def test_lights_stay_where_they_are() -> None:
    glow = Glow((0.013, 0.0, 0.207), 20.0)
    model = replace(table(0.5, 0.5, 0.4), glows=(glow,))
    assert snapped(model, 0.02).glows == (glow,)


def test_a_thin_slanting_wire_has_no_gaps() -> None:
    wire = Part(Tube(((0.0, 0.0, 0.0), (0.31, 0.17, 0.43)), 0.004), "wood")
    cells = grid(Model((wire,), WOOD), 0.02).cells
    assert all(cells[:, :, z].any() for z in range(cells.shape[2]))
    assert np.count_nonzero(cells) < 60


def test_a_coarse_grain_makes_larger_voxels_and_never_finer_ones_than_its_size_asks_for() -> None:
    box = Part(Box(1.0, 1.0, 1.0), "wood")
    assert [voxel_of(Model((box,), (), grain=grain), 0.02) for grain in (1.0, 2.0, 5.0)] == [0.02, 0.04, 0.05]
    large = Part(Box(4.0, 4.0, 4.0), "wood")
    assert [voxel_of(Model((large,), (), grain=grain), 0.02) for grain in (1.0, 2.0, 5.0)] == [0.08, 0.08, 0.1]
    assert on_grid(Model((large,), (), grain=5.0), 0.02) == snapped(Model((large,), (), grain=5.0), 0.1)
