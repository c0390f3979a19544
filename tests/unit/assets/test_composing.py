"""The words that models are written in put their parts exactly where they say."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.composing import across, block, column, composed, disc, front, profile, rod
from voxel_weaver.assets.extents import extent
from voxel_weaver.assets.finishes import FINISHES
from voxel_weaver.assets.forms import Blob
from voxel_weaver.assets.model import Model, Part

NEAR = 1e-6


def box_of(part: Part) -> tuple[tuple[float, ...], tuple[float, ...]]:
    low, high = extent(Model((part,), ()))
    return low, high


@pytest.mark.parametrize(
    ("part", "low", "high"),
    [
        (block("wood", (-0.1, -0.3, 0.2), (0.4, 0.1, 0.5)), (-0.1, -0.3, 0.2), (0.4, 0.1, 0.5)),
        (column("wood", 0.1, 0.2, 0.9, (0.5, -0.5), top=0.2), (0.3, -0.7, 0.2), (0.7, -0.3, 0.9)),
        (disc("wood", 0.2, (0.1, 0.3, 0.7), 0.04), (-0.1, 0.26, 0.5), (0.3, 0.3, 0.9)),
        (across("wood", 0.05, -0.4, 0.2, 0.1, 0.6), (-0.4, 0.05, 0.55), (0.2, 0.15, 0.65)),
        (front("wood", ((0.1, 0.2), (0.5, 0.2), (0.3, 0.8)), 0.1, 0.03), (0.1, 0.07, 0.2), (0.5, 0.1, 0.8)),
        (profile("wood", ((-0.2, 0.0), (0.1, 0.0), (0.1, 0.4)), (-0.3, 0.3)), (-0.3, -0.2, 0.0), (0.3, 0.1, 0.4)),
        (rod("wood", 0.01, (0.2, 0.1, 0.3), (0.2, 0.1, 0.5)), (0.19, 0.09, 0.29), (0.21, 0.11, 0.51)),
    ],
    ids=["block", "column", "disc", "across", "front", "profile", "rod"],
)
def test_a_part_fills_the_box_that_it_is_given(part: Part, low: tuple[float, ...], high: tuple[float, ...]) -> None:
    measured_low, measured_high = box_of(part)
    # The ends of a rod may be round or flat: along its length either is right.
    slack = 0.011 if part.form.__class__.__name__ == "Tube" else NEAR
    assert measured_low == pytest.approx(low, abs=slack)
    assert measured_high == pytest.approx(high, abs=slack)


def test_only_the_finishes_that_parts_name_are_declared_once_and_main_ones_are_marked() -> None:
    box = ((-0.1, -0.1, 0.0), (0.1, 0.1, 0.1))
    model = composed([block("brass", *box), block("glaze", *box), block("brass", *box)], "glaze")
    assert [(finish.name, finish.main) for finish in model.finishes] == [("brass", False), ("glaze", True)]


def test_a_size_is_met_exactly_by_bulging_leaning_and_turned_parts() -> None:
    parts = [
        Part(Blob(0.3, 0.2, 0.4, 3), "leaf", (0.05, 0.02, 0.1)),
        rod("wood", 0.02, (0.0, 0.0, 0.03), (0.3, 0.1, 0.5), tip=0.01),
        disc("brass", 0.1, (0.1, 0.2, 0.3), 0.03),
        Part(block("wood", (-0.1, -0.1, 0.0), (0.1, 0.1, 0.1)).form, "wood", (0.0, 0.0, 0.02), (0.0, 0.0, 30.0)),
    ]
    low, high = extent(composed(parts, size=(0.5, 0.4, 0.7)))
    assert low == pytest.approx((-0.25, -0.2, 0.0), abs=5e-4)
    assert high == pytest.approx((0.25, 0.2, 0.7), abs=5e-4)


def test_a_finish_that_does_not_exist_is_an_error_at_once() -> None:
    with pytest.raises(KeyError, match="unobtainium"):
        composed([block("unobtainium", (0.0, 0.0, 0.0), (1.0, 1.0, 1.0))])


def test_finishes_have_one_name_each_and_those_of_their_own_have_a_colour() -> None:
    for name, finish in FINISHES.items():
        assert finish.name == name
        assert (finish.color != "") == (finish.tone == "own"), name
