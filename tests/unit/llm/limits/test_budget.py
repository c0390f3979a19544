"""Money: estimated before, set aside while it runs, counted after, and never above a cap."""

from __future__ import annotations

import pytest

from tests.unit.llm.queues import call
from voxel_weaver.llm.calls import Usage
from voxel_weaver.llm.limits.budget import Budget, OpenBook, Price, most_tokens, prompt_tokens

PRICES = {"m": Price(prompt=1.0, completion=10.0)}


def budget(book: OpenBook | None = None, day: str = "monday") -> Budget:
    return Budget(PRICES, book or OpenBook(), lambda: day)


def test_an_estimate_counts_everything_and_names_what_has_no_price() -> None:
    estimate = budget().estimate([call("a" * 4000, max_tokens=100), call("b", model="other", max_tokens=50)])
    assert (estimate.calls, estimate.completion) == (2, 150)
    assert estimate.prompt == 1004 + 4
    assert estimate.cost == pytest.approx((1004 * 1.0 + 100 * 10.0) / 1e6)
    assert estimate.unpriced == ("other",)


def test_other_scripts_take_more_tokens_a_letter() -> None:
    assert prompt_tokens(call("文" * 400)) == pytest.approx(3 * prompt_tokens(call("a" * 400)), rel=0.05)
    assert most_tokens(call("a" * 400, max_tokens=7)) == prompt_tokens(call("a" * 400)) + 7
    assert prompt_tokens(call("a", json_schema="{}" * 200)) > 100


def test_the_providers_word_on_the_cost_counts_more_than_the_table() -> None:
    money = budget()
    assert money.cost("m", Usage(prompt=1000, completion=100)) == pytest.approx(0.002)
    assert money.cost("m", Usage(prompt=1000, completion=100, cost=0.5)) == 0.5
    assert money.cost("unknown", Usage(prompt=1000)) is None


def test_a_cap_counts_what_is_set_aside() -> None:
    money = budget()
    money.per_run = 0.025
    asked = call(max_tokens=1000, run="mine")
    assert money.refusal(asked) is None
    first = money.reserve(asked)
    assert money.refusal(asked) is None
    second = money.reserve(asked)
    assert money.refusal(asked) is not None
    money.settle(asked, first, 0.001)
    assert money.refusal(asked) is None
    money.settle(asked, second, None)
    assert money.reserved == pytest.approx(0.0)
    assert money.spent("mine") == pytest.approx(0.001)


def test_the_day_is_counted_over_all_runs_and_outlives_them() -> None:
    book = OpenBook()
    money = budget(book)
    money.per_day = 0.025
    for run in ("one", "two"):
        asked = call(max_tokens=1000, run=run)
        money.settle(asked, money.reserve(asked), 0.01)
        money.forget(run)
    assert money.spent("one") == 0.0
    assert money.spent_today() == pytest.approx(0.02)
    later = budget(book)
    later.per_day = 0.025
    refusal = later.refusal(call(max_tokens=1000, run="three"))
    assert refusal is not None
    assert "this day has used $0.0200 of $0.0250" in str(refusal)
    tomorrow = budget(book, "tuesday")
    tomorrow.per_day = 0.025
    assert tomorrow.refusal(call(max_tokens=1000)) is None


def test_free_calls_go_with_a_cap_of_nothing() -> None:
    money = budget()
    money.per_run = 0.0
    assert money.refusal(call(model="local")) is None
    assert money.refusal(call(model="m")) is not None
