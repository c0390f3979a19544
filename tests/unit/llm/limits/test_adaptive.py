"""The adaptive limit: up by and by, down at once, and each bad moment counts once."""

from __future__ import annotations

from voxel_weaver.llm.limits.adaptive import AdaptiveLimit, AdaptivePolicy

POLICY = AdaptivePolicy(ceiling=16)


def answered(limit: AdaptiveLimit, times: int, *, first: float = 0.2, began: float = 0.0, full: bool = True) -> None:
    for _ in range(times):
        limit.answered("m", first, began=began, now=began + 1, in_flight=limit.limit if full else 1)


def test_it_starts_at_its_ceiling_and_never_goes_above() -> None:
    limit = AdaptiveLimit(POLICY)
    answered(limit, 50)
    assert (limit.limit, limit.decreases) == (16, 0)


def test_one_overload_halves_it_once_for_all_calls_under_way() -> None:
    limit = AdaptiveLimit(POLICY)
    for _ in range(16):
        limit.overloaded(began=5.0, now=10.0, in_flight=16)
    assert (limit.limit, limit.decreases) == (8, 1)
    limit.overloaded(began=10.0, now=11.0, in_flight=8)
    assert limit.limit == 4
    for now in range(12, 30):
        limit.overloaded(began=now, now=now, in_flight=4)
    assert limit.limit == 1


def test_it_grows_by_one_for_each_round_that_was_full() -> None:
    limit = AdaptiveLimit(POLICY)
    limit.overloaded(began=0.0, now=0.0, in_flight=16)
    limit.overloaded(began=1.0, now=1.0, in_flight=8)
    answered(limit, 4, began=2.0)
    assert limit.limit == 4
    answered(limit, 1, began=2.0)
    assert limit.limit == 5
    answered(limit, 500, began=2.0, full=False)
    assert limit.limit == 5
    answered(limit, 500, began=2.0)
    assert limit.limit == 16


def test_a_growing_time_to_the_first_token_brings_it_down() -> None:
    limit = AdaptiveLimit(POLICY)
    answered(limit, 10)
    for now in range(100, 130):
        limit.answered("m", 3.0, began=now, now=now + 0.5, in_flight=limit.limit)
    assert limit.decreases >= 3
    assert limit.limit <= 8


def test_a_slow_model_does_not_make_a_quick_one_look_slow() -> None:
    limit = AdaptiveLimit(POLICY)
    for now in range(40):
        limit.answered("quick", 0.2, began=now, now=now + 1, in_flight=1)
        limit.answered("deep", 4.0, began=now, now=now + 1, in_flight=1)
    assert limit.decreases == 0


def test_what_was_learnt_outlives_a_change_of_rules() -> None:
    limit = AdaptiveLimit(POLICY)
    limit.overloaded(began=0.0, now=0.0, in_flight=16)
    limit.use(AdaptivePolicy(ceiling=32))
    assert limit.limit == 8
    limit.use(AdaptivePolicy(ceiling=4))
    assert limit.limit == 4
    limit.use(AdaptivePolicy(ceiling=6))
    assert limit.limit == 6


def test_it_comes_down_from_what_was_under_way() -> None:
    limit = AdaptiveLimit(POLICY)
    limit.overloaded(began=0.0, now=0.0, in_flight=4)
    assert limit.limit == 2
