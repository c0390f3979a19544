"""The pause before another try."""

from __future__ import annotations

from random import Random

import pytest

from voxel_weaver.llm.calling.retry import RetryPolicy, pause_before_next
from voxel_weaver.llm.faults import AskAgain, AskDifferently, GivenUp, SetUpFirst

POLICY = RetryPolicy(attempts=4, first_pause=1.0, longest_pause=3.0, patience=10.0)


@pytest.mark.parametrize(("attempts", "most"), [(1, 1.0), (2, 2.0), (3, 3.0)])
def test_it_doubles_up_to_a_bound_with_jitter(attempts: int, most: float) -> None:
    rng = Random(1)
    pauses = [pause_before_next(POLICY, AskAgain("lost"), attempts, rng) for _ in range(200)]
    known = [pause for pause in pauses if pause is not None]
    assert len(known) == 200
    assert most / 2 <= min(known) < most * 0.55
    assert most * 0.95 < max(known) <= most


def test_tries_end() -> None:
    assert pause_before_next(POLICY, AskAgain("lost"), 4, Random(1)) is None
    assert pause_before_next(POLICY, AskAgain("lost"), 10_000, Random(1)) is None


def test_what_the_server_asked_for_comes_first() -> None:
    pause = pause_before_next(POLICY, AskAgain("busy", retry_after=9.0), 1, Random(1))
    assert pause is not None
    assert 9.5 <= pause <= 10.0
    assert pause_before_next(POLICY, AskAgain("busy", retry_after=11.0), 1, Random(1)) is None


@pytest.mark.parametrize("fault", [AskDifferently("a"), SetUpFirst("b"), GivenUp("c")])
def test_only_what_may_work_is_tried_again(fault: AskDifferently | SetUpFirst | GivenUp) -> None:
    assert pause_before_next(POLICY, fault, 1, Random(1)) is None


def test_the_same_random_numbers_give_the_same_pauses() -> None:
    one, other = Random(5), Random(5)
    assert [pause_before_next(POLICY, AskAgain("x"), 2, one) for _ in range(9)] == [
        pause_before_next(POLICY, AskAgain("x"), 2, other) for _ in range(9)
    ]
