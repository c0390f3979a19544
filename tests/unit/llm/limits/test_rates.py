"""The sliding minute, against counting by hand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voxel_weaver.llm.limits.rates import Rate

EPSILON = 1e-6


def test_no_limit_never_waits() -> None:
    rate = Rate(None)
    rate.take(0.0, 1e9)
    assert rate.wait(0.0, 1e9) == 0.0


def test_a_limit_that_is_set_later_knows_what_was_used() -> None:
    rate = Rate(None)
    rate.take(0.0, 7)
    rate.most = 10
    assert rate.wait(1.0, 4) == pytest.approx(59.0)


def test_a_use_leaves_the_window_after_a_minute() -> None:
    rate = Rate(2)
    rate.take(0.0, 1)
    rate.take(10.0, 1)
    assert rate.wait(30.0, 1) == pytest.approx(30.0)
    assert rate.wait(30.0, 2) == pytest.approx(40.0)
    assert rate.wait(60.0, 1) == 0.0
    assert rate.used(60.0) == 1


def test_what_is_larger_than_the_limit_goes_when_nothing_else_has() -> None:
    rate = Rate(10)
    assert rate.wait(0.0, 100) == 0.0
    rate.take(0.0, 100)
    assert rate.wait(1.0, 100) == pytest.approx(59.0)


def test_an_estimate_is_replaced_by_the_truth() -> None:
    rate = Rate(100)
    slip = rate.take(0.0, 90)
    rate.settle(slip, 20, 5.0)
    assert rate.wait(5.0, 80) == 0.0
    rate.settle(slip, 95, 100.0)
    assert rate.used(100.0) == 0


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 30), st.integers(1, 12)), max_size=40))
def test_waiting_as_told_never_goes_over_the_limit_nor_waits_too_long(steps: list[tuple[float, int]]) -> None:
    rate, now = Rate(12), 0.0
    taken: list[tuple[float, int]] = []
    for pause, amount in steps:
        now += pause
        wait = rate.wait(now, amount)
        before = now + wait - 0.01
        if wait > 0.01:
            assert sum(each for when, each in taken if when > before - 60) + amount > 12
        now += wait
        rate.take(now, amount)
        taken.append((now, amount))
        assert sum(each for when, each in taken if when > now - 60 + EPSILON) <= 12
