"""The switch before the low stack, and how far apart background calls start."""

from __future__ import annotations

import pytest

from voxel_weaver.llm.queue.pressure import Pressure, throttle


@pytest.mark.parametrize(
    ("fill", "factor"),
    [(0.0, 1.0), (0.39, 1.0), (0.4, 1.5), (0.59, 1.5), (0.6, 2.0), (0.79, 2.0), (0.8, 3.0), (1.0, 3.0)],
)
def test_the_fuller_the_further_apart(fill: float, factor: float) -> None:
    assert throttle(fill) == factor


def test_off_when_nearly_full_and_on_again_when_half_empty() -> None:
    pressure = Pressure(allowed=True)
    seen = [pressure.admits(fill) for fill in (0.5, 0.89, 0.9, 0.7, 0.51, 0.5, 0.89, 1.0, 0.6, 0.0)]
    assert seen == [True, True, False, False, False, True, True, False, False, True]


def test_the_hand_is_stronger_than_the_pressure() -> None:
    pressure = Pressure(allowed=False)
    assert not pressure.admits(0.0)
    assert "switched off" in str(pressure.refusal("x", 0.0))
    pressure.allowed = True
    assert pressure.admits(0.0)
    assert "95% full" in str(pressure.refusal("x", 0.95))
