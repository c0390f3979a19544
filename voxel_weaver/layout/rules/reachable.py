"""One can walk from the door to everything that stands on the floor."""

from __future__ import annotations

import numpy as np

from voxel_weaver.layout.rooms.reach import free_floor, obstacles
from voxel_weaver.layout.rules.facts import Facts, Standing
from voxel_weaver.scene.layout import Opening, Role, Room, Support, Wall
from voxel_weaver.scene.verdict import Finding, Severity

CELL = 0.05
WALKER = 0.2
ARM = 0.5
"""How near one has to come."""


def reachable(facts: Facts) -> tuple[Finding, ...]:
    """Every standing thing that cannot be walked up to from a door of its room."""
    found: list[Finding] = []
    for room in facts.layout.rooms:
        found += _in_room(facts, room)
    return tuple(found)


def _in_room(facts: Facts, room: Room) -> list[Finding]:
    corners = np.array(room.corners)
    low, high = corners.min(axis=0), corners.max(axis=0)
    standing = [one for one in facts.things if one.thing.support in (Support.FLOOR, Support.OBJECT)]
    on_floor = [one for one in standing if one.low[2] < 0.1]
    walls = {wall.id: wall for wall in facts.layout.walls if wall.room == room.id}
    doors = [o for o in facts.layout.openings if o.kind != "window" and o.wall in walls]
    if not on_floor or not doors:
        return []
    lows, highs = np.array([one.low for one in on_floor]), np.array([one.high for one in on_floor])
    mask = obstacles(lows, highs)
    floor, free = free_floor(low, high, lows[mask], highs[mask], CELL, WALKER)
    seeds = np.zeros(floor.shape, dtype=np.bool_)
    for door in doors:
        x, y = _before(door, walls[door.wall])
        point = np.array([[x, y]])
        seeds |= floor.marked(point, point, 0.4)
    reached = floor.reached(free, seeds)
    return [
        _finding(one)
        for one in on_floor
        if not (floor.marked(one.low[None, :2], one.high[None, :2], WALKER + ARM) & reached).any()
    ]


def _before(door: Opening, wall: Wall) -> tuple[float, float]:
    start, end = np.array(wall.start), np.array(wall.end)
    along = (end - start) / float(np.hypot(*(end - start)))
    x, y = start + along * door.along + np.array([-along[1], along[0]]) * 0.4
    return float(x), float(y)


def _finding(one: Standing) -> Finding:
    asked = one.thing.role is Role.REQUESTED
    return Finding(
        rule="reachable",
        severity=Severity.FAULT if asked else Severity.WARNING,
        things=(one.thing.id,),
        place=one.middle,
        measure=ARM,
        text=f"{one.thing.id!r} cannot be reached on foot from the door.",
        repair=f"Clear a way of {2 * WALKER:.1f} m to {one.thing.id!r}.",
    )
