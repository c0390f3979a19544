"""Closed edge by edge: every edge twice, outward, the same volume; also where bodies touch along an edge only."""

from __future__ import annotations

import numpy as np
import pytest

from tests.tools.solid import is_closed, volume
from voxel_weaver.assets.catalog import CATALOG, catalogue
from voxel_weaver.assets.realise import realise, standing
from voxel_weaver.assets.realise.greedy import voxel_mesh
from voxel_weaver.exchange.watertight import is_manifold, watertight
from voxel_weaver.scene.mesh import Mesh
from voxel_weaver.scene.settings import LookName


def mesh_of(cells: np.ndarray) -> Mesh:
    return voxel_mesh(cells.astype(np.uint8), np.zeros(3), 0.02)[0]


def junctions(mesh: Mesh) -> int:
    """How many vertices lie inside of an edge that runs along an axis."""
    points = mesh.points.astype(np.int64)
    found = 0
    for a, b in mesh.edges.tolist():
        low, high = np.minimum(points[a], points[b]), np.maximum(points[a], points[b])
        if (low != high).sum() == 1:
            found += int(((points >= low) & (points <= high)).all(axis=1).sum()) - int(
                (points == low).all(axis=1).sum() + (points == high).all(axis=1).sum()
            )
    return found


def test_a_step_has_a_junction_and_loses_it() -> None:
    cells = np.zeros((2, 2, 2))
    cells[:, :, 0] = 1
    cells[0, 0, 1] = 1
    greedy = mesh_of(cells)
    assert junctions(greedy) > 0
    made = watertight(greedy)
    assert junctions(made) == 0
    assert is_manifold(made)
    assert volume(made) == pytest.approx(5 * 0.02**3)


@pytest.mark.parametrize("seed", range(6))
def test_any_voxels_become_closed_bodies_of_the_same_volume(seed: int) -> None:
    rng = np.random.default_rng(seed)
    cells = np.where(rng.random((7, 6, 8)) < (0.2 + 0.1 * seed), rng.integers(1, 4, (7, 6, 8)), 0)
    made = watertight(mesh_of(cells))
    assert is_manifold(made)
    assert is_closed(made)
    assert junctions(made) == 0
    assert volume(made) == pytest.approx(np.count_nonzero(cells) * 0.02**3)


def test_bodies_that_touch_along_an_edge_are_closed_each_by_itself() -> None:
    cells = np.zeros((2, 2, 1))
    cells[0, 0], cells[1, 1] = 1, 1
    greedy = mesh_of(cells)
    assert not is_manifold(greedy)
    made = watertight(greedy)
    assert is_manifold(made)
    assert len(made.points) == 2 * (8 + 1) + 4, "corners, one in the middle of the edge, and one for each of four fans"


def test_colors_keep_their_area() -> None:
    cells = np.ones((5, 4, 3))
    cells[1:3, 1:3] = 2
    greedy = mesh_of(cells)
    made = watertight(greedy)
    for slot in (0, 1):
        assert area(made, slot) == pytest.approx(area(greedy, slot))


def area(mesh: Mesh, slot: int) -> float:
    points = mesh.positions().astype(np.float64)
    total = 0.0
    for face in np.flatnonzero(mesh.slots == slot):
        ring = points[mesh.corners[mesh.starts[face] : mesh.starts[face + 1]]]
        total += float(np.linalg.norm(np.cross(ring, np.roll(ring, -1, axis=0)).sum(axis=0))) / 2
    return total


@pytest.mark.parametrize("look", [LookName.VOXEL, LookName.LOWPOLY])
def test_assets_become_watertight(look: LookName) -> None:
    for asset in CATALOG[::23]:
        greedy, _ = realise(standing(catalogue().by_name(asset.name), asset.params(), look, 0.02), look, 0.02)
        made = watertight(greedy)
        assert is_manifold(made), asset.name
        assert volume(made) == pytest.approx(volume(greedy), rel=1e-3), asset.name


def test_nothing_stays_nothing() -> None:
    assert watertight(mesh_of(np.zeros((2, 2, 2)))).face_count == 0
