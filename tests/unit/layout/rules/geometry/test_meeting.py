"""Solids that meet, touch, miss each other or sit in each other, against what boxes are known to do."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.boxes import box, joined
from voxel_weaver.layout.pieces import Floats
from voxel_weaver.layout.rules.geometry.meeting import depth, meet, swallows
from voxel_weaver.layout.rules.geometry.solid import Solid

CUBE = box((0, 0, 0), (1, 1, 1))


def moved(solid: Solid, x: float, y: float, z: float) -> Solid:
    return Solid(solid.triangles + np.array([x, y, z]))


def test_touching_is_not_meeting() -> None:
    for way in ((1.0, 0, 0), (0, -1.0, 0), (0, 0, 1.0), (1.0, 1.0, 1.0), (1.0, 0.5, 0.25)):
        assert depth(CUBE, moved(CUBE, *way), 0.0, 0.005) == 0.0


@pytest.mark.parametrize("gap", [0.03, 0.05, 0.1, 0.3])
def test_how_deep_is_found_within_its_steps(gap: float) -> None:
    found = depth(CUBE, moved(CUBE, 1 - gap, 0.2, 0.3), 0.0, 0.005)
    assert gap / 4 <= found < gap


def test_random_boxes_agree_with_their_separating_axes() -> None:
    rng = np.random.default_rng(5)
    agreed = 0
    for _ in range(300):
        size, at, yaw = rng.uniform(0.2, 1.0, 3), rng.uniform(-1.0, 1.0, 3), float(rng.integers(0, 360))
        other = moved(box(tuple(-size / 2), tuple(size / 2), yaw), *at)
        still = box((-0.5, -0.4, -0.3), (0.5, 0.4, 0.3))
        overlap = _overlap(np.array([0.5, 0.4, 0.3]), size / 2, at, yaw)
        if abs(overlap) > 1e-6:
            agreed += (meet(still, other) or swallows(still, other) or swallows(other, still)) == (overlap > 0)
    assert agreed == 300


def _overlap(half: Floats, other: Floats, at: Floats, yaw: float) -> float:
    """The least overlap over all axes that can separate an upright box at the origin from a turned one."""
    turn = np.radians(yaw)
    u, v = np.array([np.cos(turn), np.sin(turn)]), np.array([-np.sin(turn), np.cos(turn)])
    rows = [half[2] + other[2] - abs(at[2])]
    for axis in (np.array([1.0, 0]), np.array([0, 1.0]), u, v):
        reach = abs(axis[0]) * half[0] + abs(axis[1]) * half[1] + other[0] * abs(axis @ u) + other[1] * abs(axis @ v)
        rows.append(reach - abs(axis @ at[:2]))
    return float(min(rows))


def test_what_sits_in_a_body_is_swallowed_and_in_a_hollow_it_is_not() -> None:
    small = box((0.4, 0.4, 0.4), (0.6, 0.6, 0.6))
    assert not meet(CUBE, small)
    assert swallows(CUBE, small)
    assert not swallows(small, CUBE)
    hollow = joined(CUBE, Solid(box((0.1, 0.1, 0.1), (0.9, 0.9, 0.9)).triangles[:, ::-1]))
    assert not swallows(hollow, small)
    assert depth(hollow, small, 0.0, 0.005) == 0.0


def test_many_triangles_are_compared_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("voxel_weaver.layout.rules.geometry.meeting.AT_ONCE", 30)
    row = joined(*(box((x, 0, 0), (x + 0.5, 1, 1)) for x in range(20)))
    assert meet(row, box((19.2, 0.2, 0.2), (30, 0.8, 0.8)))
    assert not meet(row, box((0, 0, 1.01), (30, 1, 2)))
