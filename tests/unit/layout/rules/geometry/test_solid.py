"""Solids: their weight, what lies in them, and meshes as triangles."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.boxes import box, joined
from voxel_weaver.layout.rules.geometry.solid import Solid, solid_of
from voxel_weaver.scene.mesh import mesh_from_faces


def test_the_weight_of_a_box_is_in_its_middle_wherever_it_stands() -> None:
    for shift in (0.0, 1000.0):
        centres = Solid(box((1, 2, 3), (2, 4, 6)).triangles + shift).centres_of_mass
        assert len(centres) == 2
        assert all(np.allclose(centre, np.array([1.5, 3.0, 4.5]) + shift, atol=1e-6) for centre in centres)


def test_a_heavy_part_draws_the_weight() -> None:
    heavy, light = box((0, 0, 0), (1, 1, 1)), box((1, 0.45, 0.45), (3, 0.55, 0.55))
    solid, hollow = joined(heavy, light).centres_of_mass
    assert solid[0] == pytest.approx((0.5 * 1 + 2 * 0.02) / 1.02, abs=1e-6)
    assert hollow[0] > solid[0]


def test_a_sheet_has_its_weight_in_its_face() -> None:
    (centre,) = Solid(np.array([[[0.0, 0, 1], [3, 0, 1], [0, 3, 1]]])).centres_of_mass
    assert np.allclose(centre, [1, 1, 1])


def test_a_hollow_is_not_in_the_body() -> None:
    outer, inner = box((0, 0, 0), (3, 3, 3)), box((1, 1, 1), (2, 2, 2))
    shell = joined(outer, Solid(inner.triangles[:, ::-1]))
    assert shell.holds(np.array([0.5, 0.6, 0.7]))
    assert not shell.holds(np.array([1.4, 1.5, 1.6]))
    assert not shell.holds(np.array([1.4, 1.5, 3.6]))


def test_parts_that_go_into_each_other_are_one_body() -> None:
    both = joined(box((0, 0, 0), (2, 2, 2)), box((1, 0, 0), (3, 2, 2)))
    assert all(both.holds(np.array([x, 0.7, 0.9])) for x in (0.5, 1.5, 2.5))


def test_a_shrunk_box_is_smaller_on_all_sides_of_its_own() -> None:
    smaller = box((0, 0, 0), (2, 1, 1), yaw=30).shrunk(0.1, 30)
    same = box((0.1, 0.1, 0.1), (1.9, 0.9, 0.9), yaw=30)
    assert np.allclose(smaller.triangles, same.triangles)
    assert np.allclose(box((0, 0, 0), (1, 1, 0.1)).shrunk(0.1, 0).triangles[:, :, 2], 0.05)


def test_a_mesh_becomes_triangles_where_it_stands() -> None:
    points = np.array([[0.0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 0], [0.5, 1.5, 0]])
    faces = np.array([[0, 1, 2, 4, 3]], dtype=np.int32)
    mesh = mesh_from_faces(points, (faces,), (np.zeros(1, np.int32),), (np.zeros(1, np.bool_),))
    solid = solid_of(mesh, (10.0, 0.0, 2.0), 90.0)
    assert solid.triangles.shape == (3, 3, 3)
    assert np.linalg.norm(solid.normals, axis=1).sum() / 2 == pytest.approx(1.25)
    assert np.allclose((solid.low, solid.high), ((8.5, 0, 2), (10, 1, 2)))
