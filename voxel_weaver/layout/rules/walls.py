"""Nothing goes into a wall: the wall as it is built, with its doors and windows, against each thing as it stands."""

from __future__ import annotations

from voxel_weaver.layout.rules.facts import Facts, Standing
from voxel_weaver.layout.rules.geometry.meeting import depth
from voxel_weaver.layout.rules.geometry.solid import Solid
from voxel_weaver.scene.verdict import Finding, Severity

TOUCH = 0.005


def walls(facts: Facts) -> tuple[Finding, ...]:
    """Every thing that goes into a wall."""
    found = []
    for name, wall in facts.walls:
        for one in facts.things:
            if _apart(one.solid, wall):
                continue
            deep = depth(wall, one.solid, one.thing.yaw, TOUCH)
            if deep > 0.0:
                found.append(_finding(one, name, deep))
    return tuple(found)


def _apart(one: Solid, wall: Solid) -> bool:
    return bool((one.low > wall.high - TOUCH).any() or (one.high < wall.low + TOUCH).any())


def _finding(one: Standing, wall: str, deep: float) -> Finding:
    return Finding(
        rule="walls",
        severity=Severity.FAULT,
        things=(one.thing.id,),
        place=one.middle,
        measure=deep,
        text=f"{one.thing.id!r} goes {deep * 100:.1f} cm or more into the wall {wall!r}.",
        repair=f"Move {one.thing.id!r} off the wall.",
    )
