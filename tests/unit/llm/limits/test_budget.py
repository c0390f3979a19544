"""Money: estimated before, set aside while it runs, counted after, and never above a cap."""

from __future__ import annotations

import pytest

from tests.unit.llm.queues import call
from voxel_weaver.llm.calls import Usage
from voxel_weaver.llm.limits.budget import Budget, OpenBook, Price, dollars, most_tokens, prompt_tokens

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
    assert money.cost(call(model="m"), Usage(prompt=1000, completion=100)) == pytest.approx(0.002)
    assert money.cost(call(model="m"), Usage(prompt=1000, completion=100, cost=0.004)) == 0.004
    assert money.cost(call(model="m"), Usage(prompt=1000, completion=100, cost=0.0)) == 0.0
    assert money.cost(call(model="other"), Usage(prompt=1000, completion=100, cost=0.5)) == 0.5
    assert money.cost(call(model="unknown"), Usage(prompt=1000)) is None


def test_a_provider_that_wants_many_times_the_price_is_not_believed() -> None:
    money = Budget({**PRICES, "home": Price(prompt=0.0, completion=0.0)}, OpenBook(), str)
    assert money.cost(call(model="m"), Usage(prompt=1000, completion=100, cost=5.0)) == pytest.approx(0.002)
    assert money.cost(call(model="home"), Usage(prompt=1000, completion=100, cost=5.0)) == 0.0


def test_the_same_model_may_cost_more_elsewhere() -> None:
    money = Budget(
        {"m": Price(prompt=1.0, completion=1.0), "dear/m": Price(prompt=9.0, completion=9.0)}, OpenBook(), str
    )
    assert money.cost(call(model="m", provider="dear"), Usage(prompt=1000)) == pytest.approx(0.009)
    assert money.cost(call(model="m", provider="cheap"), Usage(prompt=1000)) == pytest.approx(0.001)


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
    assert "it may cost $0.01, and of the $0.0250 for today $0.02 are used" in str(refusal)
    tomorrow = budget(book, "tuesday")
    tomorrow.per_day = 0.025
    assert tomorrow.refusal(call(max_tokens=1000)) is None


def test_free_calls_go_with_a_cap_of_nothing() -> None:
    money = budget()
    money.per_run = 0.0
    assert money.refusal(call(model="local")) is None
    assert "may cost $0.0102, and a scene may cost nothing" in str(money.refusal(call(model="m")))


@pytest.mark.parametrize(
    ("amount", "words"),
    [(0.5, "$0.50"), (0.0021, "$0.0021"), (0.025, "$0.0250"), (0.00001, "less than $0.0001"), (0.0, "$0.00")],
)
def test_money_is_said_as_exactly_as_it_matters(amount: float, words: str) -> None:
    assert dollars(amount) == words
