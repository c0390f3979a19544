from __future__ import annotations

import numpy as np

from voxel_weaver.layout.land.ground.erosion import drainage, rained, slid, steepness
from voxel_weaver.layout.land.ground.noise import ridged
from voxel_weaver.layout.land.ground.relief import RELIEFS, relief
from voxel_weaver.scene.chance import chance


def test_what_is_too_steep_slides_and_nothing_is_lost() -> None:
    heights = np.zeros((21, 21))
    heights[10, 10] = 20.0
    after = slid(heights, 1.0, 0.5, 60)
    assert np.isclose(after.sum(), heights.sum())
    assert steepness(after, 1.0).max() < steepness(heights, 1.0).max() / 3


def test_rain_meets_in_valleys() -> None:
    x = np.abs(np.linspace(-1, 1, 41))[None, :] + np.linspace(1, 0, 41)[:, None] * 0.4
    flow = drainage(x, 30)
    assert flow[-1].argmax() in (19, 20, 21)
    assert flow[-1].max() > 5 * np.median(flow)


def test_rain_cuts_and_never_heaps_up() -> None:
    before = 30.0 * ridged(65, 2.0, 4, chance(1, "r"))
    after = rained(before, 1.0)
    assert after.max() <= before.max() + 1e-9
    assert after.mean() < before.mean()


def test_every_relief_is_finite_repeats_and_differs_by_seed() -> None:
    for kind in RELIEFS:
        first, again, other = (relief(kind, 40.0, 48, chance(seed, kind)) for seed in (1, 1, 2))
        assert first.shape == (49, 49)
        assert np.isfinite(first).all()
        assert np.array_equal(first, again)
        assert kind == "flat" or not np.array_equal(first, other)


def test_the_front_stays_lower_than_the_back_where_something_rises() -> None:
    for kind in ("mountain", "range", "hills", "falls", "coast", "snowfield", "jungle"):
        heights = relief(kind, 80.0, 80, chance(3, kind))
        assert heights[:20].mean() < heights[-30:].mean()
