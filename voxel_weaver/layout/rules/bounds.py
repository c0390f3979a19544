"""Everything is inside its room, or on its land."""

from __future__ import annotations

import numpy as np

from voxel_weaver.layout.pieces import Floats
from voxel_weaver.layout.rules.facts import Facts, Standing
from voxel_weaver.scene.layout import Room
from voxel_weaver.scene.verdict import Finding, Severity

SLACK = 0.005
RECTANGLE = 4


def bounds(facts: Facts) -> tuple[Finding, ...]:
    """Every thing that reaches out of all rooms, or beyond the edge of the land."""
    rooms, grounds = facts.layout.rooms, facts.layout.grounds
    found = []
    for one in facts.things:
        if rooms:
            out = min(_out_of(one, room) for room in rooms)
        elif grounds:
            half = grounds[0].side / 2
            middle = np.abs((one.low + one.high)[:2] / 2)
            out = float(middle.max()) - half
        else:
            continue
        if out > SLACK:
            found.append(_finding(one, out))
    return tuple(found)


def _out_of(one: Standing, room: Room) -> float:
    """How far it reaches out of a room: over its walls, its floor or its ceiling."""
    corners = np.array(room.corners)
    points = one.solid.triangles.reshape(-1, 3)[:, :2]
    low, high = corners.min(axis=0), corners.max(axis=0)
    if len(corners) == RECTANGLE and (np.isclose(corners, low) | np.isclose(corners, high)).all():
        aside = float(max((low - points).max(), (points - high).max()))
    else:
        aside = _beyond(corners, np.unique(np.round(points, 3), axis=0))
    return max(aside, float(one.high[2]) - room.height, -float(one.low[2]), 0.0)


def _beyond(corners: Floats, points: Floats) -> float:
    """How far the farthest point lies outside a polygon; 0 where all are inside."""
    starts, ends = corners, np.roll(corners, -1, axis=0)
    ways = ends - starts
    offset = points[:, None, :] - starts[None]
    share = np.clip((offset * ways).sum(axis=2) / (ways**2).sum(axis=1), 0.0, 1.0)
    distance = np.linalg.norm(offset - share[..., None] * ways, axis=2).min(axis=1)
    crosses = (starts[None, :, 1] > points[:, None, 1]) != (ends[None, :, 1] > points[:, None, 1])
    with np.errstate(divide="ignore", invalid="ignore"):
        at = starts[None, :, 0] + (points[:, None, 1] - starts[None, :, 1]) * ways[None, :, 0] / ways[None, :, 1]
    inside = (crosses & (points[:, None, 0] < at)).sum(axis=1) % 2 == 1
    return float(np.where(inside, 0.0, distance).max())


def _finding(one: Standing, out: float) -> Finding:
    return Finding(
        rule="bounds",
        severity=Severity.FAULT,
        things=(one.thing.id,),
        place=one.middle,
        measure=out,
        text=f"{one.thing.id!r} reaches {out * 100:.1f} cm out of its room.",
        repair=f"Move {one.thing.id!r} inside, or take it away.",
    )
