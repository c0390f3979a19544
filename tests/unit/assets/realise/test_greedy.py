"""The skin of voxel grids: exactly the visible faces, merged, facing outward."""

from __future__ import annotations

import numpy as np
import pytest

from tests.tools.solid import volume
from voxel_weaver.assets.realise.greedy import greedy_quads, voxel_mesh
from voxel_weaver.scene.errors import DataRefused


def noisy(shape: tuple[int, int, int], share: float, colors: int, seed: int = 1) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return ((rng.random(shape) < share) * rng.integers(1, colors + 1, shape)).astype(np.uint8)


def visible_faces(cells: np.ndarray) -> set[tuple[int, bool, tuple[int, int, int], int]]:
    """The plain way: every full cell with an empty neighbour, one face each."""
    full = np.pad(cells != 0, 1)
    faces = set()
    for axis in range(3):
        for positive in (False, True):
            beyond = np.roll(full, -1 if positive else 1, axis)
            for cell in np.argwhere((full & ~beyond)[1:-1, 1:-1, 1:-1]):
                faces.add((axis, positive, tuple(cell.tolist()), int(cells[tuple(cell)])))
    return faces


def unmerged(cells: np.ndarray) -> list[tuple[int, bool, tuple[int, int, int], int]]:
    """The faces that the rectangles cover, one by one."""
    quads = greedy_quads(cells)
    faces = []
    for low, size, axis, positive, value in zip(
        quads.low, quads.size, quads.axis.tolist(), quads.positive.tolist(), quads.values.tolist(), strict=True
    ):
        start = low.copy()
        start[axis] -= int(positive)
        steps = np.ndindex(*np.maximum(size, 1))
        faces += [(axis, positive, tuple((start + step).tolist()), value) for step in steps]
    return faces


@pytest.mark.parametrize("shape", [(1, 1, 1), (5, 4, 3), (3, 5, 64), (2, 3, 65), (4, 3, 130)], ids=str)
@pytest.mark.parametrize("share", [0.2, 0.5, 0.95])
def test_rectangles_cover_each_visible_face_once(shape: tuple[int, int, int], share: float) -> None:
    cells = noisy(shape, share, 3)
    covered = unmerged(cells)
    assert len(set(covered)) == len(covered)
    assert set(covered) == visible_faces(cells)


def test_a_block_is_six_rectangles_of_eight_corners() -> None:
    mesh, values = voxel_mesh(np.full((7, 5, 90), 9, np.uint8), np.zeros(3), 0.02)
    assert (mesh.face_count, len(mesh.points), len(mesh.edges)) == (6, 8, 12)
    assert values == (9,)
    assert mesh.slots.tolist() == [0] * 6


def test_colours_do_not_merge_and_only_seen_ones_have_a_slot() -> None:
    cells = np.full((3, 3, 3), 4, np.uint8)
    cells[1, 1, 1] = 7  # in the middle, seen by nobody
    cells[0] = 2
    mesh, values = voxel_mesh(cells, np.zeros(3), 0.02)
    assert values == (2, 4)
    assert mesh.face_count == 10


@pytest.mark.parametrize("seed", range(3))
def test_the_mesh_holds_exactly_the_full_cells(seed: int) -> None:
    cells = noisy((20, 17, 70), 0.4, 5, seed)
    mesh, _ = voxel_mesh(cells, np.array([0.5, -0.2, 0.0]), 0.02)
    mesh.check()
    assert volume(mesh) == pytest.approx(np.count_nonzero(cells) * 0.02**3, rel=1e-9)
    assert len(np.unique(mesh.points, axis=0)) == len(mesh.points)


def test_an_empty_grid_is_an_empty_mesh() -> None:
    mesh, values = voxel_mesh(np.zeros((4, 4, 4), np.uint8), np.zeros(3), 0.02)
    assert (mesh.face_count, len(mesh.points), values) == (0, 0, ())


def test_a_grid_that_is_too_long_is_refused() -> None:
    with pytest.raises(DataRefused, match="1023"):
        greedy_quads(np.zeros((1, 1, 1024), np.uint8))
