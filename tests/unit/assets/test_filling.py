"""Skins as voxels: what is made of voxels comes out as it was, and anything else is filled."""

from __future__ import annotations

import numpy as np
import pytest

from voxel_weaver.assets.forms import Box, Ellipsoid, Prism
from voxel_weaver.assets.model import Finish, Model, Part
from voxel_weaver.assets.realise.filling import Filled, filled
from voxel_weaver.assets.realise.greedy import voxel_mesh
from voxel_weaver.assets.realise.smooth import smooth_mesh
from voxel_weaver.assets.realise.triangles import triangles_of
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.mesh import UNIT, Mesh, mesh_from_faces


def fill(mesh: Mesh, voxel: float, *, solid: bool = True) -> Filled:
    triangles = triangles_of(mesh)
    labels = (mesh.slots[triangles.faces] + 1).astype(np.uint8)
    return filled(mesh.points * UNIT, triangles.corners, labels, voxel, solid=solid)


def smooth(part: Part) -> Mesh:
    return smooth_mesh(Model((part,), (Finish("paint", "plain"),)), fine=False)[0]


@pytest.mark.parametrize("seed", range(4))
def test_a_mesh_of_voxels_becomes_its_voxels_again(seed: int) -> None:
    rng = np.random.default_rng(seed)
    cells = np.where(rng.random((9, 7, 11)) < 0.4, rng.integers(1, 4, (9, 7, 11)), 0).astype(np.uint8)
    mesh, values = voxel_mesh(cells, np.array([-0.1, 0.06, 0.0]), 0.02)
    found = fill(mesh, 0.02)
    low = np.argwhere(cells).min(axis=0)
    high = np.argwhere(cells).max(axis=0) + 1
    expected = cells[tuple(slice(a, b) for a, b in zip(low, high, strict=True))]
    assert found.low.tolist() == (low + np.array([-5, 3, 0])).tolist()
    assert ((found.cells > 0) == (expected > 0)).all()
    around = np.pad(expected > 0, 1)
    buried = around.copy()
    for axis in range(3):
        buried &= np.roll(around, 1, axis) & np.roll(around, -1, axis)
    seen = (expected > 0) & ~buried[1:-1, 1:-1, 1:-1]
    assert (np.array([0, *values])[found.cells][seen] == expected[seen]).all()


def test_a_ball_is_as_full_as_a_ball() -> None:
    mesh = smooth(Part(Ellipsoid(1.0, 1.0, 1.0), "paint"))
    solid, hollow = fill(mesh, 0.02), fill(mesh, 0.02, solid=False)
    assert np.count_nonzero(solid.cells) * 0.02**3 == pytest.approx(np.pi / 6, rel=0.1)
    assert np.count_nonzero(hollow.cells) < np.count_nonzero(solid.cells) / 3


def test_what_is_thinner_than_a_voxel_is_not_lost() -> None:
    mesh = smooth(Part(Box(1.0, 0.004, 0.6, 0.0), "paint", turn=(0.0, 0.0, 30.0)))
    found = fill(mesh, 0.05)
    assert (found.cells > 0).any(axis=(0, 1)).all(), "no layer has a hole all through"
    assert np.count_nonzero(found.cells.any(axis=2)) >= 18


def test_a_hollow_outline_is_not_filled_across() -> None:
    corner = ((-0.5, -0.5), (0.5, -0.5), (0.5, -0.3), (-0.3, -0.3), (-0.3, 0.5), (-0.5, 0.5))
    found = fill(smooth(Part(Prism(corner, 0.2, 0.0), "paint")), 0.05)
    assert not found.cells[8:, 8:].any()
    assert found.cells[:4].all()
    assert found.cells[:, :4].all()


def test_an_open_skin_is_not_filled_to_the_sky() -> None:
    points = np.array([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0), (0, 0, 1.0)])
    mesh = mesh_from_faces(
        points, (np.array([[0, 3, 2, 1]], np.int32), np.array([[0, 1, 4]], np.int32)),
        (np.zeros(1, np.int32), np.zeros(1, np.int32)), (np.zeros(1, np.bool_), np.zeros(1, np.bool_)),
    )  # fmt: skip
    found = fill(mesh, 0.1)
    assert not found.cells[2:, 3:, 2:].any()


def test_too_many_voxels_are_refused() -> None:
    with pytest.raises(DataRefused, match="Choose a larger voxel"):
        fill(smooth(Part(Box(10.0, 10.0, 10.0), "paint")), 0.01)


def test_a_hollow_face_is_cut_into_what_it_covers() -> None:
    ring = np.array([(0, 0, 0), (4, 0, 0), (4, 4, 0), (3, 4, 0), (3, 1, 0), (1, 1, 0), (1, 4, 0), (0, 4, 0)], float)
    flags = (np.zeros(1, np.int32),), (np.zeros(1, np.bool_),)
    mesh = mesh_from_faces(ring, (np.arange(8, dtype=np.int32)[None],), *flags)
    corners = (mesh.points * UNIT)[triangles_of(mesh).corners]
    areas = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])[:, 2] / 2
    assert (areas > 0).all()
    assert areas.sum() == pytest.approx(10.0)
