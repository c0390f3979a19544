from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from voxel_weaver.layout.land.growth import FOREST, Growth
from voxel_weaver.layout.land.scatter import Kept, darts, scattered
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


def test_nothing_grows_into_what_stands_there() -> None:
    kept = Kept(np.array([[0.0, 4.0]]), np.array([3.0]))
    points = scattered(Growth("fern", 3.0, 0.3), FOREST, kept, chance(1, "ferns"))
    assert len(points) > 300
    assert np.hypot(points[:, 0], points[:, 1] - 4.0).min() > 3.0
    assert np.abs(points).max() < FOREST.side / 2
