"""One can walk from the door to everything that stands on the floor, and no part of the floor is cut off."""

from __future__ import annotations

import numpy as np

from voxel_weaver.layout.rules.facts import Facts, Standing
from voxel_weaver.layout.rules.geometry.walking import HEAD, STEP_OVER, Walk, walked
from voxel_weaver.scene.layout import Role, Support
from voxel_weaver.scene.verdict import Finding, Severity

ARM = 0.7
"""How near the middle of somebody has to come."""
ON_FLOOR = 0.1
OPEN = 0.9
"""The share of the free floor that has to be connected with a door."""
SMALL = 0.5
"""Square metres that may be cut off: the gap behind a sofa is no place to be."""
CELL_AREA = 0.0025


def reachable(facts: Facts) -> tuple[Finding, ...]:
    """Every standing thing that cannot be walked up to, and floor that is cut off."""
    if not any(opening.kind != "window" for opening in facts.layout.openings):
        return ()
    standing = [one for one in facts.things if one.thing.support in (Support.FLOOR, Support.OBJECT)]
    on_floor = [one for one in standing if one.low[2] < ON_FLOOR and _in_a_room(one, facts)]
    walk = walked(facts.layout, [one.footprint for one in on_floor if one.high[2] > STEP_OVER and one.low[2] < HEAD])
    if walk is None or not on_floor:
        return ()
    cut = [_finding(one) for one in on_floor if not walk.leads_to(one.footprint, ARM)]
    return (*cut, *_cut_off(walk))


def _in_a_room(one: Standing, facts: Facts) -> bool:
    """What stands outside is the matter of another rule."""
    for room in facts.layout.rooms:
        low, high = np.min(room.corners, axis=0), np.max(room.corners, axis=0)
        if ((low < one.middle[:2]) & (one.middle[:2] < high)).all():
            return True
    return False


def _cut_off(walk: Walk) -> tuple[Finding, ...]:
    lost = walk.free & ~walk.reached
    area = float(lost.sum()) * CELL_AREA
    if walk.share >= OPEN or area < SMALL:
        return ()
    x, y = walk.points[lost].mean(axis=0)
    return (
        Finding(
            rule="reachable",
            severity=Severity.WARNING,
            things=(),
            place=(float(x), float(y), 0.0),
            measure=1.0 - walk.share,
            text=f"{1 - walk.share:.0%} of the free floor, {area:.1f} m², cannot be walked to from a door.",
            repair="Move apart what stands between that floor and the door.",
        ),
    )


def _finding(one: Standing) -> Finding:
    asked = one.thing.role is Role.REQUESTED
    return Finding(
        rule="reachable",
        severity=Severity.FAULT if asked else Severity.WARNING,
        things=(one.thing.id,),
        place=one.middle,
        measure=ARM,
        text=f"{one.thing.id!r} cannot be reached on foot from the door.",
        repair=f"Clear a way of 0.4 m to {one.thing.id!r}.",
    )
