"""No thing goes into another: the surfaces as they are realised, not boxes around them."""

from __future__ import annotations

import numpy as np

from voxel_weaver.layout.rules.facts import Facts, Standing
from voxel_weaver.layout.rules.geometry.meeting import depth
from voxel_weaver.scene.verdict import Finding, Severity

TOUCH = 0.005
"""Deeper than this is a collision."""
SOFT = 0.025
"""How far things may sink into what carries them: cushions give way, blankets drape."""


def collision(facts: Facts) -> tuple[Finding, ...]:
    """Every pair of things that go into each other, or one of which sits in the body of the other."""
    found = []
    for first, second in near_pairs(facts.things):
        deep = _depth(first, second)
        if deep > 0.0:
            found.append(_finding(first, second, deep))
    return tuple(found)


def _depth(first: Standing, second: Standing) -> float:
    """How far the smaller of two goes into the other; what one carries may sink in a little."""
    small, large = sorted((first, second), key=lambda one: (float(np.prod(one.high - one.low)), one.thing.id))
    found = depth(large.solid, small.solid, small.thing.yaw, TOUCH)
    carried = next((one for one, other in ((first, second), (second, first)) if one.thing.on == other.thing.id), None)
    if found == 0.0 or carried is None:
        return found
    other = second if carried is first else first
    return depth(other.solid, carried.solid.lifted(SOFT), carried.thing.yaw, TOUCH)


def near_pairs(things: tuple[Standing, ...]) -> list[tuple[Standing, Standing]]:
    """Pairs whose boxes go into each other: sorted along x, then compared with those that begin before they end."""
    if len(things) < 2:
        return []
    low, high = np.array([one.low for one in things]), np.array([one.high for one in things])
    order = np.argsort(low[:, 0], kind="stable")
    low, high = low[order], high[order]
    ends = np.searchsorted(low[:, 0], high[:, 0], side="left")
    pairs = []
    for index, end in enumerate(ends):
        others = np.arange(index + 1, end)
        meets = (low[others] < high[index] - 1e-4).all(axis=1) & (high[others] > low[index] + 1e-4).all(axis=1)
        pairs += [(things[order[index]], things[order[other]]) for other in others[meets]]
    return pairs


def _finding(first: Standing, second: Standing, deep: float) -> Finding:
    place = (np.maximum(first.low, second.low) + np.minimum(first.high, second.high)) / 2
    return Finding(
        rule="collision",
        severity=Severity.FAULT,
        things=(first.thing.id, second.thing.id),
        place=(float(place[0]), float(place[1]), float(place[2])),
        measure=deep,
        text=f"{first.thing.id!r} and {second.thing.id!r} go {deep * 100:.1f} cm or more into each other.",
        repair=f"Move {second.thing.id!r} or {first.thing.id!r} apart, or take one of them away.",
    )
