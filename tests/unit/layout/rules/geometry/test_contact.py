"""What something stands on: its feet, what they touch, and whether its weight is over them."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.boxes import FOUR_LEGS, box
from voxel_weaver.layout.rules.geometry.contact import drop, feet, heights_over, outside, resting
from voxel_weaver.layout.rules.geometry.solid import Solid

FLOOR = box((-5, -5, -0.1), (5, 5, 0))


def test_the_feet_of_a_table_are_under_its_legs() -> None:
    points = feet(FOUR_LEGS)
    assert np.allclose(points[:, 2], 0.0)
    assert ((np.abs(np.abs(points[:, 0]) - 0.5) <= 0.0301) & (np.abs(np.abs(points[:, 1]) - 0.3) <= 0.0301)).all()


@pytest.mark.parametrize(("lift", "rests"), [(-0.02, True), (0.0, True), (0.009, True), (0.011, False), (-0.03, False)])
def test_close_above_or_a_little_sunk_is_resting(lift: float, rests: bool) -> None:
    points = feet(box((0, 0, 0), (1, 1, 1)).lifted(lift))
    assert (len(resting(points, FLOOR, 0.025)) > 0) is rests


def test_only_what_is_over_the_carrier_rests() -> None:
    points = feet(box((4.5, 0, 0), (5.5, 1, 1)))
    touched = resting(points, FLOOR)
    assert 0 < len(touched) < len(points)
    assert touched[:, 0].max() <= 5.0


def test_how_far_it_is_to_what_is_below() -> None:
    points = feet(box((0, 0, 0.3), (1, 1, 1)))
    assert drop(points, FLOOR) == pytest.approx(0.3)
    assert drop(points, box((2, 2, 0), (3, 3, 0.2))) == np.inf


def test_the_height_of_a_slope_over_a_point() -> None:
    slope = Solid(np.array([[[0.0, 0, 0], [2, 0, 2], [0, 2, 0]]]))
    heights = heights_over(np.array([[0.5, 0.25, 9], [1.9, 1.9, 9]]), slope)
    assert heights[0, 0] == pytest.approx(0.5)
    assert np.isnan(heights[1, 0])


@pytest.mark.parametrize(
    ("point", "away"), [((0.5, 0.5), 0.0), ((1.5, 0.5), 0.5), ((2.0, 2.0), 2**0.5), ((-0.3, 0.2), 0.3)]
)
def test_how_far_a_weight_is_beside_its_contacts(point: tuple[float, float], away: float) -> None:
    square = np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0.5, 0.5], [0, 0]], dtype=float)
    assert outside(np.array(point), square) == pytest.approx(away)


def test_a_line_and_a_point_carry_only_what_is_over_them() -> None:
    assert outside(np.array([0.5, 0.2]), np.array([[0.0, 0], [1, 0]])) == pytest.approx(0.2)
    assert outside(np.array([3.0, 4.0]), np.array([[0.0, 0]])) == pytest.approx(5.0)
