"""The land around a land: no seam, no hole, no far shore where there is sea, and nothing on the land itself."""

from __future__ import annotations

import numpy as np
import pytest

from voxel_weaver.assets.terrain.distance import RINGS, Near, distant_mesh, images, surface
from voxel_weaver.scene.distance import height_beyond, outside
from voxel_weaver.scene.mesh import UNIT

SIDE, CELLS = 20.0, 40


def land(*, cubes: bool, wet: bool = False) -> Near:
    line = np.linspace(0.0, 1.0, CELLS + 1)
    heights = 2.0 * line[None, :] + 1.5 * line[:, None]
    levels = np.full((CELLS, CELLS), 4.0 if wet else -np.inf)
    finishes = (np.indices((CELLS, CELLS)).sum(axis=0) % 3).astype(np.int32)
    return Near(SIDE, heights, finishes, levels, cubes)


@pytest.mark.parametrize("cubes", [True, False])
def test_it_surrounds_the_land_and_has_no_face_on_it(cubes: bool) -> None:
    mesh = distant_mesh(land(cubes=cubes))
    mesh.check()
    points = mesh.points[mesh.corners].reshape(-1, 4, 3) * UNIT
    middles = points.mean(axis=1)
    assert not (np.abs(middles[:, :2]) < SIDE / 2 - 1e-6).all(axis=1).any()
    reach = RINGS[-1][0] * SIDE + SIDE / 2
    assert np.abs(points[:, :, :2]).max() >= reach
    for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, -1)):
        for out in np.linspace(SIDE / 2 + 0.1, reach - 1.0, 40):
            low, high = points[:, :, :2].min(axis=1), points[:, :, :2].max(axis=1)
            spot = np.array([x * out + 0.011, y * out + 0.013])
            assert ((low <= spot) & (spot <= high)).all(axis=1).any(), f"a hole at {spot}"


def test_a_land_of_four_times_the_cells_has_a_mesh_of_less_than_four_times_the_faces() -> None:
    def faces(cells: int) -> int:
        rough = np.random.Generator(np.random.PCG64(1)).random((cells + 1, cells + 1)) * 9.0
        shades, dry = np.zeros((cells, cells), np.int32), np.full((cells, cells), -np.inf)
        return distant_mesh(Near(200.0, rough, shades, dry, cubes=False)).face_count

    assert faces(240) < 3 * faces(120)


def test_it_begins_as_high_as_the_land_ends() -> None:
    near = land(cubes=False)
    edge = np.column_stack([np.full(9, SIDE / 2), np.linspace(-9.0, 9.0, 9)])
    step = np.array([0.01, 0.0])
    inner, outer = edge - step, edge + step
    found = [height_beyond(near.heights, SIDE, points) for points in (inner, outer)]
    assert found[0] == pytest.approx(found[1], abs=0.01)


def test_a_sea_goes_on_level_to_where_nothing_is_seen() -> None:
    mesh = distant_mesh(land(cubes=False, wet=True))
    faces = mesh.points[mesh.corners].reshape(-1, 4, 3) * UNIT
    tops = faces[np.ptp(faces[:, :, 2], axis=1) < 1e-6]
    assert len(tops) > 1000
    assert tops[:, :, 2] == pytest.approx(4.0)


@pytest.mark.parametrize("cubes", [True, False])
def test_no_face_has_a_finish_that_the_land_lacks(cubes: bool) -> None:
    near = land(cubes=cubes)
    water = np.ones((CELLS, CELLS), dtype=np.bool_)
    water[15:25, 15:25] = False  # an island: all of the edge is sea, the last finish
    near.levels[water], near.finishes[water] = 1.0, 3
    assert set(distant_mesh(near).slots.tolist()) == {3}


def test_strips_at_the_edge_make_no_pattern_farther_out() -> None:
    near = land(cubes=False)
    near.finishes[:] = 1
    near.finishes[3] = 4  # a path along one edge
    mesh = distant_mesh(near)
    points = (mesh.points[mesh.corners].reshape(-1, 4, 3) * UNIT).mean(axis=1)
    far = np.abs(points[:, :2]).max(axis=1) > 0.85 * SIDE
    assert 4 in mesh.slots[~far]
    assert 4 not in mesh.slots[far]


def test_what_stands_near_an_edge_stands_beyond_it_again_and_on_dry_land_only() -> None:
    near = land(cubes=True)
    rows = np.array([[9.0, 0.0], [0.0, 0.0]])
    at, places = images(near, rows, 0.5)
    assert set(at.tolist()) == {0}, "what stands in the middle is seen once"
    assert [11.0, 0.0] in places.round(6).tolist()
    assert (outside(places, SIDE) > 0.0).all()
    assert surface(near, places)[1].all()
    assert not surface(land(cubes=True, wet=True), places)[1].any()
