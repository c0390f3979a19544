"""Water as a body: down to the ground, out of its banks, closed."""

from __future__ import annotations

import numpy as np
import pytest

from tests.tools.solid import is_closed, volume
from voxel_weaver.assets.realise.greedy import voxel_mesh
from voxel_weaver.exchange.depths import DEEPER, Block, deepened, solid_under
from voxel_weaver.exchange.watertight import is_manifold
from voxel_weaver.scene.mesh import Mesh, mesh_from_faces


def ground() -> np.ndarray:
    """A hollow block with a basin in its middle: the skin alone, as grounds are."""
    cells = np.zeros((7, 7, 6), np.uint8)
    cells[:, :, :5] = 1
    cells[2:5, 2:5, 2:] = 0
    full = cells != 0
    inner = np.zeros_like(full)
    inner[1:-1, 1:-1, 1:-1] = full[1:-1, 1:-1, 1:-1]
    for axis in range(3):
        for step in (1, -1):
            inner &= np.roll(full, step, axis)
    cells[inner] = 0
    return cells


def test_a_surface_fills_its_basin_and_nothing_in_its_banks() -> None:
    sheet = np.ones((5, 5, 1), np.uint8)  # a cell wider than the basin, as smooth looks draw it
    made = deepened(Block(sheet, (1, 1, 3)), Block(ground(), (0, 0, 0)))
    assert made.low == (1, 1, 2)
    assert np.argwhere(made.cells).min(axis=0).tolist() == [1, 1, 0]
    assert int((made.cells != 0).sum()) == 3 * 3 * 2


def test_where_no_ground_is_below_the_surface_stays_a_surface() -> None:
    made = deepened(Block(np.ones((2, 1, 1), np.uint8), (6, 0, 8)), Block(ground(), (0, 0, 0)))
    assert made.cells[0, 0].sum() == 8 - 4, "down to the top of the block"
    assert made.cells[1, 0].sum() == 1, "beyond the edge of the land"


def test_water_under_ground_everywhere_is_nothing() -> None:
    assert not deepened(Block(np.ones((2, 2, 1), np.uint8), (0, 0, 1)), Block(ground(), (0, 0, 0))).cells.size


def sheet_of_cubes(tops: np.ndarray, size: float = 0.5) -> Mesh:
    """What a voxel look draws of water: the faces that do not touch the ground, here all but the lowest."""
    z = np.arange(int(tops.max()))
    cells = np.where(tops[:, :, None] > z, np.uint8(2), np.uint8(0))
    cells = np.concatenate([np.full((*tops.shape, 1), 1, np.uint8), cells], axis=2)
    return voxel_mesh(cells, np.zeros(3), size, only=2)[0]


@pytest.mark.parametrize("seed", range(4))
def test_a_sheet_of_cubes_with_steps_becomes_a_closed_body(seed: int) -> None:
    tops = np.random.default_rng(seed).integers(0, 4, (6, 5))
    made = solid_under(sheet_of_cubes(tops), 0.5)
    assert is_manifold(made)
    assert is_closed(made)
    low = min(0.5, 0.5 + 0.5 * tops[tops > 0].min() - DEEPER)
    assert volume(made) == pytest.approx(sum((0.5 + 0.5 * top - low) * 0.25 for top in tops.ravel() if top))


def test_a_smooth_sheet_becomes_a_closed_body_as_deep_as_its_bed() -> None:
    points = np.array([(0, 0, 1.0), (2, 0, 1.0), (2, 2, 1.2), (0, 2, 1.2)])
    faces = np.array([[0, 1, 2], [0, 2, 3]], np.int32)
    flat = np.zeros(2, np.bool_)
    made = solid_under(mesh_from_faces(points, (faces,), (np.zeros(2, np.int32),), (flat,)), -0.4)
    assert is_manifold(made)
    assert is_closed(made)
    assert volume(made) == pytest.approx(4 * 1.5)
    assert made.bounds()[0][2] == pytest.approx(-0.4)


def test_two_sheets_that_touch_at_a_corner_are_closed_each_by_itself() -> None:
    tops = np.array([[1, 0], [0, 1]])
    made = solid_under(sheet_of_cubes(tops), 0.0)
    assert is_manifold(made)
    assert volume(made) == pytest.approx(2 * 0.25)


def test_nothing_stays_nothing() -> None:
    assert solid_under(sheet_of_cubes(np.zeros((2, 2), np.int64)), 0.0).face_count == 0
