from __future__ import annotations

import numpy as np
import pytest

from tests.blender.scenes import clearing, room
from voxel_weaver.blender.geometry.merging import batches, merged, reach
from voxel_weaver.scene.mesh import Mesh


def test_everything_but_walls_and_what_is_in_them_grows_and_the_ground_comes_first() -> None:
    scene, _ = room(40)
    groups = batches(scene.layout, scene.shapes, 8)
    owners = [use.owner for group in groups for use in group]
    assert owners[0] == "floor_bedroom_1"
    assert owners[1] == "bed_1"
    assert set(owners) == {"floor_bedroom_1", *(thing.id for thing in scene.layout.things)}
    assert len(groups) <= 8


def test_a_merged_mesh_is_sound_and_holds_all_parts() -> None:
    scene, blobs = room(10)
    (group,) = batches(scene.layout, scene.shapes, 1)
    mesh = merged(group, scene.shapes, blobs.get, 0.0)
    mesh.check()
    parts = [Mesh.unpack(blobs.get(scene.shapes.shapes[use.shape].mesh)) for use in group]
    assert len(mesh.points) == sum(len(part.points) for part in parts)
    assert mesh.face_count == sum(part.face_count for part in parts)
    edges = np.sort(mesh.edges[mesh.corner_edges], axis=1)
    ends = np.stack(
        [mesh.corners, np.concatenate([np.roll(face, -1) for face in np.split(mesh.corners, mesh.starts[1:-1])])]
    )
    assert np.array_equal(edges, np.sort(ends.T, axis=1))


def test_a_thing_is_turned_and_put_in_its_place() -> None:
    scene, blobs = room()
    use = next(use for use in scene.shapes.uses if use.owner == "nightstand_2")
    low, high = merged((use,), scene.shapes, blobs.get, 5.0).bounds()
    assert (low + high)[:2] / 2 == pytest.approx((6.1, 1.2))
    turned = merged((use.model_copy(update={"yaw": 90.0}),), scene.shapes, blobs.get, 0.0)
    wide = merged((use.model_copy(update={"yaw": 0.0}),), scene.shapes, blobs.get, 0.0)
    assert np.ptp(turned.points, axis=0)[:2].tolist() == np.ptp(wide.points, axis=0)[1::-1].tolist()


def test_the_reach_holds_everything() -> None:
    for scene, blobs in (room(30), clearing()):
        low, high = reach(scene.shapes)
        mesh = merged(scene.shapes.uses, scene.shapes, blobs.get, 0.0)
        inner_low, inner_high = mesh.bounds()
        assert (np.array(low) <= inner_low + 1e-3).all()
        assert (np.array(high) >= inner_high - 1e-3).all()
