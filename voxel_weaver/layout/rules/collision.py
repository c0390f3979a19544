"""No thing goes into another: parts against parts, not boxes around whole things."""

from __future__ import annotations

import numpy as np

from voxel_weaver.layout.parts import depth_between
from voxel_weaver.layout.rules.facts import Facts, Standing
from voxel_weaver.scene.verdict import Finding, Severity

TOUCH = 0.006
"""Deeper than this is a collision."""
SOFT = 0.025
"""How far things may sink into what carries them: cushions give way, blankets drape."""


def collision(facts: Facts) -> tuple[Finding, ...]:
    """Every pair of things whose parts go into each other."""
    found = []
    for first, second in near_pairs(facts.things):
        carried = second.thing.on == first.thing.id or first.thing.on == second.thing.id
        depth = depth_between(first.boxes, second.boxes)
        if depth > (SOFT if carried else TOUCH):
            found.append(_finding(first, second, depth))
    return tuple(found)


def near_pairs(things: tuple[Standing, ...]) -> list[tuple[Standing, Standing]]:
    """Pairs whose boxes meet: sorted along x, then compared with those that begin before they end."""
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


def _finding(first: Standing, second: Standing, depth: float) -> Finding:
    place = (np.maximum(first.low, second.low) + np.minimum(first.high, second.high)) / 2
    return Finding(
        rule="collision",
        severity=Severity.FAULT,
        things=(first.thing.id, second.thing.id),
        place=(float(place[0]), float(place[1]), float(place[2])),
        measure=depth,
        text=f"{first.thing.id!r} and {second.thing.id!r} go {depth * 100:.1f} cm into each other.",
        repair=f"Move {second.thing.id!r} or {first.thing.id!r} apart, or take one of them away.",
    )
