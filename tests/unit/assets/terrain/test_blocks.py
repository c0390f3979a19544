"""Land: the sampler answers for the drawn surface exactly, in each look; blocks are closed; water meets its banks."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from voxel_weaver.assets.terrain import (
    DRY,
    SHADES,
    VOID,
    Block,
    block_of,
    cells_for,
    ground_finishes,
    height_at,
    level_at,
    terrain_mesh,
    water_mesh,
)
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.layout import Ground
from voxel_weaver.scene.mesh import Ints, Mesh
from voxel_weaver.scene.settings import LookName

SIDE = 12.0
PALETTE, STRATA = ("grass", "sand"), ("earth", "stone")


def hills(look: LookName) -> Ints:
    """Uneven ground that no look draws by accident: sums of a few waves."""
    cells = cells_for(SIDE, look)
    line = np.linspace(0.0, 5.0, cells + 1)
    rough = chance(1, "rough").random((cells + 1, cells + 1))
    high = np.abs(line[None, :] - 2.0) * 0.4 + np.abs(line[:, None] - 3.0) * 0.3 + 0.2 * rough
    return np.rint(high * 1e4).astype(np.int32)


def block(look: LookName, under: Ints | None = None) -> Block:
    grid = hills(look)
    cells = len(grid) - 1
    covers = (np.arange(cells * cells) % (SHADES * len(PALETTE))).reshape(cells, cells).astype(np.uint8)
    return Block(SIDE, grid, covers, PALETTE, STRATA, 0.9, under)


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
def test_the_sampler_gives_the_drawn_height(look: LookName) -> None:
    land = block(look)
    mesh, _ = terrain_mesh(land, look)
    spots = chance(2, "spots").random((60, 2)) * SIDE - SIDE / 2
    sampled = height_at(land.grid, SIDE, spots, look)
    drawn = [drawn_height(mesh, spot) for spot in spots]
    assert np.abs(sampled - drawn).max() < 2e-4


@pytest.mark.parametrize("look", list(LookName))
@pytest.mark.parametrize("hanging", [False, True])
def test_the_block_of_land_is_closed_and_as_wide_as_asked(look: LookName, hanging: bool) -> None:
    under = None
    if hanging:
        grid = hills(look)
        line = np.linspace(-1.0, 1.0, len(grid))
        there = np.maximum(np.abs(line[None, :]), np.abs(line[:, None])) < 0.8
        under = np.where(there, np.minimum(grid, 0) - 20_000, VOID).astype(np.int32)
    land = block(look, under)
    mesh, finishes = terrain_mesh(land, look)
    mesh.check()
    low, high = mesh.bounds()
    if not hanging:
        assert high[:2] - low[:2] == pytest.approx([SIDE, SIDE], abs=1e-3)
        assert low[2] == pytest.approx(land.grid.min() * 1e-4 - 0.9, abs=0.2)
    else:
        assert (high[:2] - low[:2] < SIDE).all()
    assert high[2] <= land.grid.max() * 1e-4 + 0.15
    assert set(finishes) <= {finish.name for finish in ground_finishes(PALETTE, STRATA)}
    assert len(finishes) == len(set(finishes)) == int(mesh.slots.max()) + 1
    uses = np.bincount(mesh.corner_edges, minlength=len(mesh.edges))
    if look is not LookName.VOXEL:  # merged rectangles of voxels meet at T-junctions by design
        assert set(uses.tolist()) == {2}


@pytest.mark.parametrize("look", list(LookName))
def test_water_lies_at_its_level_and_only_where_it_is_wet(look: LookName) -> None:
    land = block(look)
    mean = (land.grid[:-1, :-1] + land.grid[1:, 1:]) // 2
    levels = np.where(mean < 6_000, np.int32(8_000), np.int32(DRY)).astype(np.int32)
    mesh, finishes = water_mesh(land, levels, look)
    mesh.check()
    cube = SIDE / land.cells if look is LookName.VOXEL else 0.0
    assert finishes == ("surface",)
    assert mesh.bounds()[1][2] == pytest.approx(0.8, abs=0.8 * cube + 1e-3)
    dry = level_at(levels, SIDE, np.array([[-SIDE / 2 + 0.01, SIDE / 2 - 0.01], [99.0, 0.0]]))
    assert np.isneginf(dry).all()
    nothing = np.full_like(levels, DRY)
    assert water_mesh(land, nothing, look)[0].face_count == 0


def test_points_beside_the_land_take_the_height_of_its_edge() -> None:
    grid = hills(LookName.LOWPOLY)
    far = height_at(grid, SIDE, np.array([[99.0, 0.0], [6.0, 0.0]]), LookName.LOWPOLY)
    assert far[0] == far[1]


def test_a_ground_is_drawn_from_the_bytes_that_it_names() -> None:
    land = block(LookName.LOWPOLY)
    data = {"0" * 32: land.grid.astype("<i4").tobytes(), "1" * 32: land.covers.tobytes()}
    ground = Ground(
        id="g", kind="hills", side=SIDE, cells=land.cells, heights="0" * 32, covers="1" * 32, palette=PALETTE
    )
    made = block_of(ground, data.__getitem__)
    assert np.array_equal(made.grid, land.grid)
    assert np.array_equal(made.covers, land.covers)
    with pytest.raises(DataRefused, match=r"'g' has 20 cells"):
        block_of(ground, {**data, "0" * 32: data["0" * 32][:-4]}.__getitem__)


def test_a_cover_that_is_beyond_the_palette_is_its_last() -> None:
    cells = 8
    data = {"0" * 32: np.zeros((9, 9), "<i4").tobytes(), "1" * 32: np.full((cells, cells), 250, np.uint8).tobytes()}
    ground = Ground(id="g", kind="flat", side=8.0, cells=cells, heights="0" * 32, covers="1" * 32, palette=("sand",))
    assert block_of(ground, data.__getitem__).covers.max() == SHADES - 1
