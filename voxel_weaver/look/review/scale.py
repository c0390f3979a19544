"""How criteria turn what they measured into scores and words."""

from __future__ import annotations

from collections.abc import Sequence

Measured = tuple[float, str]
"""A score from 0 to 1, and what was measured in words."""
NAMED = 4


def trapezoid(number: float, bottom: float, low: float, high: float, top: float) -> float:
    """1 between low and high, falling to 0 at bottom and top."""
    if number < low:
        return max(0.0, (number - bottom) / (low - bottom))
    if number > high:
        return max(0.0, (top - number) / (top - high))
    return 1.0


def many(names: Sequence[str]) -> str:
    """A few names, and how many more."""
    more = len(names) - NAMED
    return ", ".join(names[:NAMED]) + (f" and {more} more" if more > 0 else "")
