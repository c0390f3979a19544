from __future__ import annotations

import numpy as np
import pytest

from voxel_weaver.layout.land.ground.noise import blurred, layered, moved, noise, ridged
from voxel_weaver.scene.chance import chance


def test_noise_is_smooth_balanced_and_the_same_for_the_same_seed() -> None:
    first, again, other = (noise(129, 6.0, chance(seed, "n")) for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert abs(float(first.mean())) < 0.25
    assert 0.5 < np.abs(first).max() < 1.6
    steps = np.abs(np.diff(first, axis=1)).max()
    assert steps < 0.3  # 21 points a wave: no jump from one to the next


def test_noise_agrees_with_the_plain_definition() -> None:
    """Each value is the blend of what the four gradients around it say, worked out point by point."""
    from voxel_weaver.layout.land.ground import noise as module

    count, waves = 17, 3.0
    fast = noise(count, waves, chance(4, "n"))
    ways = module._GRADIENTS[chance(4, "n").integers(len(module._GRADIENTS), size=(5, 5))]

    def fade(share: float) -> float:
        return share**3 * (share * (share * 6 - 15) + 10)

    for row, column in ((0, 0), (5, 11), (16, 16), (9, 3)):
        y, x = (at / (count - 1) * waves + 0.37 for at in (row, column))
        j, i = int(y), int(x)
        v, u = y - j, x - i
        total = 0.0
        for dj in (0, 1):
            for di in (0, 1):
                gx, gy = ways[j + dj, i + di]
                weight = (fade(v) if dj else 1 - fade(v)) * (fade(u) if di else 1 - fade(u))
                # ways are (gradient along the rows' axis, along the columns' axis) as the grid is read
                total += weight * (gx * (u - di) + gy * (v - dj))
        assert fast[row, column] == pytest.approx(1.5 * total)


def test_ridges_lie_between_nothing_and_one() -> None:
    crests = ridged(100, 4.0, 5, chance(3, "n"))
    assert crests.min() >= 0.0
    assert 0.6 < crests.max() <= 1.0


def test_layers_finer_than_the_grid_are_left_out() -> None:
    assert np.isfinite(layered(12, 5.0, 9, chance(1, "n"))).all()


def test_moving_by_nothing_changes_nothing() -> None:
    field = noise(40, 3.0, chance(1, "n"))
    still = moved(field, np.zeros_like(field), np.zeros_like(field))
    assert np.allclose(still[:-1, :-1], field[:-1, :-1])


def test_blurring_keeps_what_is_level() -> None:
    assert np.allclose(blurred(np.full((9, 9), 3.0), 4), 3.0)
