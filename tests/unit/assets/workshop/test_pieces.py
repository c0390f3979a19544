"""The words that models are written in put their parts exactly where they say."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.extents import extent
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.pieces import across, block, column, disc, front, mirrored, pad, profile, rod

NEAR = 1e-6


def box_of(part: Part) -> tuple[tuple[float, ...], tuple[float, ...]]:
    low, high = extent(Model((part,), ()))
    return low, high


@pytest.mark.parametrize(
    ("part", "low", "high"),
    [
        (block("wood", (-0.1, -0.3, 0.2), (0.4, 0.1, 0.5)), (-0.1, -0.3, 0.2), (0.4, 0.1, 0.5)),
        (pad("wood", (-0.1, -0.3, 0.2), (0.4, 0.1, 0.5)), (-0.1, -0.3, 0.2), (0.4, 0.1, 0.5)),
        (column("wood", 0.1, 0.2, 0.9, (0.5, -0.5), top=0.2), (0.3, -0.7, 0.2), (0.7, -0.3, 0.9)),
        (disc("wood", 0.2, (0.1, 0.3, 0.7), 0.04), (-0.1, 0.26, 0.5), (0.3, 0.3, 0.9)),
        (across("wood", 0.05, -0.4, 0.2, 0.1, 0.6), (-0.4, 0.05, 0.55), (0.2, 0.15, 0.65)),
        (front("wood", ((0.1, 0.2), (0.5, 0.2), (0.3, 0.8)), 0.1, 0.03), (0.1, 0.07, 0.2), (0.5, 0.1, 0.8)),
        (profile("wood", ((-0.2, 0.0), (0.1, 0.0), (0.1, 0.4)), (-0.3, 0.3)), (-0.3, -0.2, 0.0), (0.3, 0.1, 0.4)),
        (rod("wood", 0.01, (0.2, 0.1, 0.3), (0.2, 0.1, 0.5)), (0.19, 0.09, 0.29), (0.21, 0.11, 0.51)),
    ],
    ids=["block", "pad", "column", "disc", "across", "front", "profile", "rod"],
)
def test_a_part_fills_the_box_that_it_is_given(part: Part, low: tuple[float, ...], high: tuple[float, ...]) -> None:
    measured_low, measured_high = box_of(part)
    # The ends of a rod may be round or flat: along its length either is right.
    slack = 0.011 if part.form.__class__.__name__ == "Tube" else NEAR
    assert measured_low == pytest.approx(low, abs=slack)
    assert measured_high == pytest.approx(high, abs=slack)


def test_mirrored_parts_lie_on_the_other_side() -> None:
    first, second = mirrored(block("wood", (0.2, -0.1, 0.0), (0.5, 0.1, 0.4)))
    assert box_of(second)[0] == pytest.approx((-0.5, -0.1, 0.0))
    assert box_of(second)[1][0] == pytest.approx(-box_of(first)[0][0])
