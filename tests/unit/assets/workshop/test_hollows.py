"""Hollow things: walls around air."""

from __future__ import annotations

import numpy as np

from tests.unit.assets.workshop.solidity import is_solid
from voxel_weaver.assets.extents import extent
from voxel_weaver.assets.model import Finish, Model
from voxel_weaver.assets.workshop.hollows import ring, trough
from voxel_weaver.assets.workshop.pieces import rod_pair

CLAY = (Finish("clay", "ceramic", "primary"),)
SQUARE = ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0))


def test_a_ring_has_walls_all_round_and_air_between() -> None:
    inner = tuple((x * 0.8, y * 0.8) for x, y in SQUARE)
    model = Model(ring("clay", SQUARE, inner, 0.2, 0.7), CLAY)
    assert np.allclose(extent(model).low, (-1.0, -1.0, 0.2))
    assert np.allclose(extent(model).high, (1.0, 1.0, 0.7))
    for wall in ((0.9, 0.0), (-0.9, 0.0), (0.0, 0.9), (0.0, -0.9), (0.9, 0.9)):
        assert is_solid(model, (*wall, 0.5)), wall
    assert not is_solid(model, (0.0, 0.0, 0.5))
    assert not is_solid(model, (0.7, 0.7, 0.5))


def test_a_trough_is_open_above_its_floor() -> None:
    model = Model(trough("clay", (-1.0, -0.5, 0.0), (1.0, 0.5, 0.6), 0.1, 0.05), CLAY)
    assert np.allclose(extent(model).size, (2.0, 1.0, 0.6))
    assert is_solid(model, (0.0, 0.0, 0.04))
    assert not is_solid(model, (0.0, 0.0, 0.06))
    assert not is_solid(model, (0.85, 0.35, 0.59))
    for wall in ((0.95, 0.0), (-0.95, 0.0), (0.0, 0.45), (0.0, -0.45)):
        assert is_solid(model, (*wall, 0.59)), wall


def test_a_pair_of_bars_is_symmetrical() -> None:
    model = Model(rod_pair("clay", 0.05, (0.2, 0.0, 0.0), (0.6, 0.1, 1.0)), CLAY)
    low, high = extent(model)
    assert np.isclose(low[0], -high[0])
    assert is_solid(model, (0.5, 0.075, 0.75))
    assert is_solid(model, (-0.5, 0.075, 0.75))
    assert not is_solid(model, (-0.2, 0.075, 0.75))
