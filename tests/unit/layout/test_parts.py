from __future__ import annotations

import numpy as np
import pytest

from voxel_weaver.layout.parts import Boxes, depth_between, penetration


def cube(x: float, y: float = 0.0, z: float = 0.0, yaw: float = 0.0, half: float = 0.5) -> Boxes:
    return Boxes(np.zeros((1, 3)), np.full((1, 3), half), np.eye(3)[None]).posed(x, y, z, yaw)


@pytest.mark.parametrize(
    ("first", "second", "depth"),
    [
        (cube(0.0), cube(0.9), 0.1),
        (cube(0.0), cube(1.2), -0.2),
        (cube(0.0), cube(0.0, 0.0, 0.75), 0.25),
        # A cube on its corner reaches √½ to the side.
        (cube(0.0), cube(1.2, yaw=45.0), 0.5 + 0.5**0.5 - 1.2),
        # The boxes around these two overlap; the cubes do not.
        (cube(0.0, yaw=45.0), cube(1.0, 1.0, yaw=45.0), 1.0 - 2**0.5),
    ],
)
def test_penetration_is_the_least_way_out(first: Boxes, second: Boxes, depth: float) -> None:
    assert penetration(first, second)[0] == pytest.approx(depth, abs=1e-9)


def test_crossed_edges_are_apart() -> None:
    """Two turned bars cross over each other; only the axis across both edges tells them apart."""
    tilt = np.array([[1.0, 0.0, 0.0], [0.0, 0.5**0.5, 0.5**0.5], [0.0, -(0.5**0.5), 0.5**0.5]])
    bar = Boxes(np.zeros((1, 3)), np.array([[2.0, 0.5, 0.5]]), tilt[None])
    over = bar.posed(0.0, 0.0, 1.5, 90.0)
    assert penetration(bar, over)[0] == pytest.approx(2 * 0.5**0.5 - 1.5, abs=1e-9)


def test_the_deepest_pair_counts() -> None:
    row = Boxes(np.array([[0.0, 0, 0], [5.0, 0, 0]]), np.full((2, 3), 0.5), np.stack([np.eye(3)] * 2))
    assert depth_between(row, cube(5.7)) == pytest.approx(0.3)
    assert depth_between(row, cube(2.5)) == 0.0
