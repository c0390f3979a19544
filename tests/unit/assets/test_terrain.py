"""Land: the sampler answers for the drawn surface exactly, in each look."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from voxel_weaver.assets.terrain import (
    DEPTH,
    RELIEFS,
    TERRAIN_FINISHES,
    cells_for,
    flattened,
    grid_of,
    height_at,
    heights,
    land_mesh,
    terrain_mesh,
)
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.layout import Ground
from voxel_weaver.scene.mesh import Ints, Mesh
from voxel_weaver.scene.settings import LookName

SIDE = 12.0


def land(look: LookName, kind: str = "clearing") -> Ints:
    return heights(kind, SIDE, cells_for(SIDE, look), chance(1, "terrain", kind))


def drawn_height(mesh: Mesh, spot: NDArray[np.float64]) -> float:
    """The highest face of the mesh above a spot, found by looking at every face."""
    best = -np.inf
    points = mesh.points * 1e-4
    counts = np.diff(mesh.starts)
    for size in np.unique(counts[counts <= 4]):
        faces = points[mesh.corners[mesh.starts[:-1][counts == size][:, None] + np.arange(size)]]
        sides = np.roll(faces, -1, axis=1) - faces
        to_spot = spot - faces[:, :, :2]
        turns = sides[:, :, 0] * to_spot[:, :, 1] - sides[:, :, 1] * to_spot[:, :, 0]
        normal = np.cross(sides[:, 0], sides[:, 1])
        over = (turns >= -1e-9).all(axis=1) & (normal[:, 2] > 1e-12)
        if over.any():
            base, up = faces[over][:, 0], normal[over]
            lift = ((base[:, :2] - spot) * up[:, :2]).sum(axis=1) / up[:, 2]
            best = max(best, float((base[:, 2] + lift).max()))
    return best


@pytest.mark.parametrize("look", list(LookName))
@pytest.mark.parametrize("kind", ["clearing", "hills"])
def test_the_sampler_gives_the_drawn_height(look: LookName, kind: str) -> None:
    grid = land(look, kind)
    mesh, _ = land_mesh(grid, SIDE, look)
    spots = chance(2, "spots").random((60, 2)) * SIDE - SIDE / 2
    sampled = height_at(grid, SIDE, spots, look)
    drawn = [drawn_height(mesh, spot) for spot in spots]
    assert np.abs(sampled - drawn).max() < 2e-4


@pytest.mark.parametrize("look", list(LookName))
def test_the_block_of_land_is_closed_and_as_wide_as_asked(look: LookName) -> None:
    grid = land(look)
    mesh, finishes = land_mesh(grid, SIDE, look)
    mesh.check()
    low, high = mesh.bounds()
    assert high[:2] - low[:2] == pytest.approx([SIDE, SIDE], abs=1e-3)
    assert high[2] == pytest.approx(grid.max() * 1e-4, abs=0.15)
    assert low[2] == pytest.approx(-DEPTH, abs=0.15)
    assert set(finishes) == {finish.name for finish in TERRAIN_FINISHES}
    uses = np.bincount(mesh.corner_edges, minlength=len(mesh.edges))
    if look is not LookName.VOXEL:  # merged rectangles of voxels meet at T-junctions by design
        assert set(uses.tolist()) == {2}


def test_land_is_the_same_for_the_same_seed_and_other_for_another() -> None:
    first, again = (heights("meadow", 20.0, 50, chance(5, "t")) for _ in range(2))
    assert first.dtype == np.int32
    assert first.shape == (51, 51)
    assert np.array_equal(first, again)
    assert not np.array_equal(first, heights("meadow", 20.0, 50, chance(6, "t")))


@pytest.mark.parametrize("kind", sorted(RELIEFS))
def test_every_kind_has_its_lowest_point_at_zero(kind: str) -> None:
    grid = heights(kind, 24.0, 60, chance(3, kind))
    assert grid.min() == 0
    assert grid.max() * 1e-4 < 6.0
    assert (grid.max() == 0) == (kind == "flat")


def test_a_clearing_is_level_in_the_middle_and_rises_at_the_back() -> None:
    grid = heights("clearing", 24.0, 60, chance(4, "t"))
    assert (grid[24:37, 24:37] == 0).all()
    assert grid[-6:].mean() > 2 * grid[:6].mean() > 0


@pytest.mark.parametrize("look", list(LookName))
def test_a_pad_is_level_under_all_that_stands_on_it(look: LookName) -> None:
    grid = land(look, "hills")
    flat = flattened(grid, SIDE, 3.0, 2.0, 0.8)
    turns = np.linspace(0.0, 2 * np.pi, 40)
    ring = np.column_stack([3.0 + 0.8 * np.cos(turns), 2.0 + 0.8 * np.sin(turns)])
    assert np.ptp(height_at(flat, SIDE, ring, look)) == 0.0
    assert np.array_equal(flat[:10, :10], grid[:10, :10]) or look is not LookName.VOXEL
    assert (
        np.abs(
            height_at(flat, SIDE, np.array([[3.0, 2.0]]), look) - height_at(grid, SIDE, np.array([[3.0, 2.0]]), look)
        ).max()
        < 0.31
    )


def test_points_beside_the_land_take_the_height_of_its_edge() -> None:
    grid = land(LookName.LOWPOLY)
    far = height_at(grid, SIDE, np.array([[99.0, 0.0], [6.0, 0.0]]), LookName.LOWPOLY)
    assert far[0] == far[1]


def test_an_unknown_land_is_refused_with_the_known_ones() -> None:
    with pytest.raises(DataRefused, match=r"'swamp'.*clearing.*meadow"):
        heights("swamp", 10.0, 10, chance(0, "t"))


def test_a_ground_is_drawn_from_the_bytes_that_it_names() -> None:
    grid = land(LookName.LOWPOLY)
    ground = Ground(id="g", kind="clearing", side=SIDE, cells=len(grid) - 1, heights="0" * 32)
    data = grid.astype("<i4").tobytes()
    assert np.array_equal(grid_of(ground, data), grid)
    assert terrain_mesh(ground, data, LookName.LOWPOLY)[0].pack() == land_mesh(grid, SIDE, LookName.LOWPOLY)[0].pack()
    with pytest.raises(DataRefused, match=r"'g' has 20 cells"):
        terrain_mesh(ground, data[:-4], LookName.LOWPOLY)
