from __future__ import annotations

import time

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from voxel_weaver.layout.land.ground.painting import painted
from voxel_weaver.layout.land.ground.relief import relief
from voxel_weaver.layout.land.ground.shaping import flood
from voxel_weaver.layout.land.ground.terrain import Terrain, cells_at
from voxel_weaver.layout.land.places import Growth, land_for
from voxel_weaver.layout.land.scatter import Habitat, Kept, darts, habitat, scattered
from voxel_weaver.scene.chance import chance


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), apart=st.floats(0.05, 3.0), most=st.integers(0, 200))
def test_darts_keep_their_distance(seed: int, apart: float, most: int) -> None:
    points = chance(seed, "darts").random((300, 2)) * 10.0
    chosen = darts(points, apart, most)
    gaps = np.linalg.norm(chosen[:, None] - chosen[None], axis=2) + np.eye(len(chosen)) * 99.0
    assert len(chosen) <= most
    assert not len(chosen) or gaps.min() >= apart
    if len(chosen) < most:  # every other point is then too near to one of them
        near = np.linalg.norm(points[:, None] - chosen[None], axis=2).min(axis=1)
        assert (near < apart).sum() == len(points)


def test_a_hundred_thousand_darts_need_no_loop_over_points() -> None:
    points = chance(1, "many").random((100_000, 2)) * 300.0
    start = time.process_time()
    chosen = darts(points, 0.6, 100_000)
    assert len(chosen) > 60_000
    assert time.process_time() - start < 4.0


def place(name: str = "beach") -> tuple[Habitat, Terrain]:
    row = land_for(name)
    terrain = Terrain.of(row.side, relief(row.relief, row.side, 100, chance(2, name)))
    if "sea" in row.water:
        flood(terrain, 0.0, "sea", "sea")
    covers = painted(terrain, row.cover, chance(2, "covers"))
    return habitat(terrain, covers, row.focus, np.zeros((100, 100), dtype=np.bool_)), terrain


def test_nothing_grows_in_water_on_slopes_or_paths_unless_it_may() -> None:
    land, terrain = place("coast")
    rng = chance(1, "ferns")
    points = scattered(Growth("fern", 3.0, 0.3, slope=0.5, clump=0.0), land, rng)
    rows, columns = cells_at(land.side, land.cells, points)
    assert len(points) > 300
    assert not terrain.wet()[rows, columns].any()
    assert land.slopes[rows, columns].max() <= 0.5
    reeds = scattered(Growth("reeds", 3.0, 0.3, water=(0.0, 0.6), clump=0.0), land, rng)
    rows, columns = cells_at(land.side, land.cells, reeds)
    assert len(reeds) > 10
    assert terrain.wet()[rows, columns].all()


def test_a_mass_that_was_counted_has_exactly_so_many() -> None:
    land, _ = place("forest")
    assert len(scattered(Growth("pine", 0.1, 1.5, inner=0.2, front=0.0), land, chance(1, "p"), 700)) == 700


def test_masses_stand_in_groves() -> None:
    """In clusters: many places without any, where an even mass has few."""
    land, _ = place("meadow")

    def empty(clump: float) -> int:
        points = scattered(Growth("flower", 3.0, 0.3, clump=clump), land, chance(1, "f"))
        counts, _, _ = np.histogram2d(points[:, 0], points[:, 1], bins=10, range=[[-10, 10], [-10, 10]])
        return int((counts == 0).sum())

    assert empty(0.85) > empty(0.0) + 10


def test_discs_that_stay_free_are_marked() -> None:
    kept = Kept(np.array([[0.0, 4.0]]), np.array([3.0])).with_more(np.array([[-6.0, -6.0]]), 1.0)
    marked = kept.marked(20.0, 100, 0.5)
    line = (np.arange(100) + 0.5) * 0.2 - 10.0
    x, y = np.meshgrid(line, line)
    assert np.array_equal(marked, (np.hypot(x, y - 4.0) < 3.5) | (np.hypot(x + 6, y + 6) < 1.5))
