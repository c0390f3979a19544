"""Doors open and windows give light: nothing stands or hangs before them."""

from __future__ import annotations

import numpy as np

from voxel_weaver.layout.pieces import Floats
from voxel_weaver.layout.rules.facts import Facts, Standing
from voxel_weaver.scene.layout import Opening, Wall
from voxel_weaver.scene.verdict import Finding, Severity

DOOR_DEPTH = 0.7
WINDOW_DEPTH = 0.3
WALKED_OVER = 0.04
DARKENED = 0.5
"""The share of a window that one thing may cover."""


def openings(facts: Facts) -> tuple[Finding, ...]:
    """Everything that blocks a door, hangs over an opening, or darkens a window."""
    walls = {wall.id: wall for wall in facts.layout.walls}
    found: list[Finding] = []
    for opening in facts.layout.openings:
        wall = walls.get(opening.wall)
        if wall is None:
            continue
        door = opening.kind != "window"
        low, high = _zone(opening, wall, DOOR_DEPTH if door else WINDOW_DEPTH)
        for one in facts.things:
            share = _share(one, low, high, along=wall)
            if share <= 0.0 or (door and one.high[2] - low[2] <= WALKED_OVER) or one.family == "curtain":
                continue
            if door and share > 0.001:
                found.append(_finding(one, opening, share, "blocks"))
            elif not door and share > DARKENED:
                found.append(_finding(one, opening, share, "covers"))
    return tuple(found)


def _zone(opening: Opening, wall: Wall, depth: float) -> tuple[Floats, Floats]:
    start, end = np.array(wall.start), np.array(wall.end)
    along = (end - start) / float(np.hypot(*(end - start)))
    inward = np.array([-along[1], along[0]])
    half = opening.width / 2
    ends = np.array([start + along * (opening.along - half), start + along * (opening.along + half) + inward * depth])
    low = np.array([*ends.min(axis=0), opening.sill])
    return low, np.array([*ends.max(axis=0), opening.sill + opening.height])


def _share(one: Standing, low: Floats, high: Floats, along: Wall) -> float:
    """The share of the opening's face that the thing's box stands before."""
    first, last = np.maximum(low, one.low), np.minimum(high, one.high)
    if (last - first <= 0.005).any():
        return 0.0
    axis = 0 if abs(along.end[0] - along.start[0]) > abs(along.end[1] - along.start[1]) else 1
    covered = (last - first)[axis] * (last - first)[2]
    return float(covered / max((high - low)[axis] * (high - low)[2], 1e-9))


def _finding(one: Standing, opening: Opening, share: float, verb: str) -> Finding:
    return Finding(
        rule="openings",
        severity=Severity.FAULT if opening.kind != "window" else Severity.WARNING,
        things=(one.thing.id,),
        place=one.middle,
        measure=share,
        text=f"{one.thing.id!r} {verb} {share:.0%} of {opening.id!r}.",
        repair=f"Move {one.thing.id!r} away from {opening.id!r}.",
    )
