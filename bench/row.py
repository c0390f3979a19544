"""One line of a benchmark: a promise, what was measured, and whether it holds."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """`holds` is None where nothing could be measured; `value` then says why."""

    name: str
    value: float | str
    goal: str
    holds: bool | None
    unit: str


def at_least(name: str, value: float, goal: float, unit: str = "ratio") -> Row:
    return Row(name, value, f">= {goal:g}", value >= goal, unit)


def at_most(name: str, value: float, goal: float, unit: str = "ratio") -> Row:
    return Row(name, value, f"<= {goal:g}", value <= goal, unit)


def not_measured(name: str, why: str, goal: str, unit: str = "ratio") -> Row:
    return Row(name, f"not measured: {why}", goal, None, unit)
