"""Everything is carried: floor things by floor or ground, others by what they name, wall and ceiling."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from voxel_weaver.layout.pieces import Floats
from voxel_weaver.layout.rules.facts import Facts, Standing
from voxel_weaver.layout.rules.geometry.contact import REACH, drop, feet, outside, resting
from voxel_weaver.scene.layout import Support, Wall
from voxel_weaver.scene.verdict import Finding, Severity

CLOSE = 0.006
"""A gap below this counts as contact, where faces are level."""
DRY_SHARE = 0.2
"""A boat may have its bow over the strand."""
STEADY = frozenset(
    "animal bird fish person tree cactus coral log house hut shed mill barn church temple tower castle".split()
)
"""Families that stand whatever their outline: what lives keeps its balance, what is rooted or founded its place."""
FOUNDED = frozenset(("street_lamp", "traffic_light", "road_sign", "flag_pole", "submarine"))
"""Assets of other families that are set into the ground, or lie in water."""
SOFT = 0.025
"""How far something may sink into what carries it."""


def support(facts: Facts) -> tuple[Finding, ...]:
    """Every thing that floats, sinks, or would tip over. What hangs is left out where nobody knows of a place."""
    somewhere = facts.layout.rooms or facts.layout.grounds
    checks = _CHECKS if somewhere else {kind: _CHECKS[kind] for kind in (Support.FLOOR, Support.OBJECT)}
    return tuple(
        finding
        for one in facts.things
        if one.thing.support in checks and (finding := checks[one.thing.support](one, facts)) is not None
    )


def _on_floor(one: Standing, facts: Facts) -> Finding | None:
    if facts.outdoors:
        return _on_ground(one, facts)
    gap = float(one.low[2])
    if gap > REACH:
        return _finding(one, gap, f"floats {gap * 100:.1f} cm above the floor")
    if gap < -CLOSE:
        return _finding(one, -gap, f"sinks {-gap * 100:.1f} cm into the floor")
    return _tipping(one, feet(one.solid))


def _on_ground(one: Standing, facts: Facts) -> Finding | None:
    """Open land is uneven: what stands there touches it somewhere, and at its middle does not go into it."""
    points = feet(one.solid)
    gap = float((points[:, 2] - facts.ground_at(points[:, :2])).min())
    if gap > REACH:
        return _finding(one, gap, f"floats {gap * 100:.1f} cm above the ground")
    sunk = float(facts.ground_at(_middle(one))[0]) - float(one.low[2])
    return _finding(one, sunk, f"sinks {sunk * 100:.1f} cm into the ground") if sunk > CLOSE else None


def _on_object(one: Standing, facts: Facts) -> Finding | None:
    carrier = facts.by_id.get(one.thing.on)
    if carrier is None:
        return _finding(one, 1.0, f"is said to stand on {one.thing.on!r}, which is not there")
    points = feet(one.solid)
    touched = resting(points, carrier.solid, SOFT)
    if not len(touched):
        gap = drop(points, carrier.solid)
        away = "beside it" if np.isinf(gap) else f"{gap * 100:.1f} cm above it"
        return _finding(one, min(gap, 1.0), f"does not touch {carrier.thing.id!r}, and is {away}")
    beside = [
        resting(points, other.solid, SOFT)
        for other in facts.things
        if other is not one and other is not carrier and _may_touch(one, other)
    ]
    return _tipping(one, np.concatenate([touched, *beside]))


def _may_touch(one: Standing, other: Standing) -> bool:
    """Whether another reaches under its base."""
    level = other.low[2] <= one.low[2] + SOFT and other.high[2] >= one.low[2] - CLOSE
    return bool(level and (other.low[:2] <= one.high[:2]).all() and (other.high[:2] >= one.low[:2]).all())


def _tipping(one: Standing, contacts: Floats) -> Finding | None:
    """Whether its weight lies beside what carries it, be it solid or hollow: of what it is made nobody knows."""
    if one.family in STEADY or one.thing.asset in FOUNDED:
        return None
    out = min(outside(weight[:2], contacts[:, :2]) for weight in one.solid.centres_of_mass)
    if out <= CLOSE:
        return None
    return _finding(one, out, f"has its weight {out * 100:.1f} cm beside what carries it and would tip over")


def _on_wall(one: Standing, facts: Facts) -> Finding | None:
    gaps = [gap for wall in facts.layout.walls if (gap := _wall_gap(one, wall)) is not None]
    nearest = min(gaps, key=abs, default=None)
    if nearest is not None and abs(nearest) <= CLOSE:
        return None
    measure = 1.0 if nearest is None else abs(nearest)
    return _finding(one, measure, f"hangs {measure * 100:.1f} cm off the nearest wall behind it")


def _wall_gap(one: Standing, wall: Wall) -> float | None:
    """From its back to the face of a wall that it turns its back to; None for other walls."""
    start, end = np.array(wall.start), np.array(wall.end)
    length = float(np.hypot(*(end - start)))
    along = (end - start) / length
    inward = np.array([-along[1], along[0]])
    turn = np.radians(one.thing.yaw)
    if abs(np.sin(turn) * inward[0] - np.cos(turn) * inward[1] - 1.0) > 1e-3:
        return None
    corners = one.solid.triangles.reshape(-1, 3)[:, :2] - start
    at = corners @ along
    if at.max() < 0 or at.min() > length:
        return None
    return float((corners @ inward).min())


def _on_ceiling(one: Standing, facts: Facts) -> Finding | None:
    heights = [room.height for room in facts.layout.rooms]
    if not heights:
        return _finding(one, 1.0, "hangs from a ceiling where there is no room")
    gap = min((height - float(one.high[2]) for height in heights), key=abs)
    return None if abs(gap) <= CLOSE else _finding(one, abs(gap), f"hangs {gap * 100:.1f} cm below the ceiling")


def _in_water(one: Standing, facts: Facts) -> Finding | None:
    """Whether it floats or swims in water that is there and deep enough: on all of its foot."""
    points = _under(one)
    depth = facts.water_at(points) - facts.ground_at(points)
    dry = float((depth <= 0.0).mean())
    if dry > DRY_SHARE:
        return _finding(one, dry, f"is to be in water, and {dry:.0%} of it lies over dry land")
    over = float(one.low[2]) - float(facts.water_at(points).max())
    if over > CLOSE:
        return _finding(one, over, f"hangs {over * 100:.1f} cm above the water")
    sunk = float(facts.ground_at(_middle(one))[0]) - float(one.low[2])
    return _finding(one, sunk, f"sinks {sunk * 100:.1f} cm into the bed") if sunk > SOFT else None


def _in_air(one: Standing, facts: Facts) -> Finding | None:
    """Whether what flies has air below it: else it should stand."""
    gap = float(one.low[2]) - float(facts.ground_at(_under(one)).max())
    return None if gap > CLOSE else _finding(one, max(-gap, 0.0), "is to fly and touches the ground")


def _under(one: Standing) -> Floats:
    """Points spread over what it takes of the plane."""
    x, y = np.meshgrid(*(np.linspace(one.low[axis], one.high[axis], 6)[1:-1] for axis in (0, 1)))
    return np.stack([x.ravel(), y.ravel()], axis=1)


def _middle(one: Standing) -> Floats:
    return np.asarray(((one.low + one.high) / 2)[None, :2])


def _finding(one: Standing, measure: float, words: str) -> Finding:
    return Finding(
        rule="support",
        severity=Severity.FAULT,
        things=(one.thing.id,),
        place=one.middle,
        measure=measure,
        text=f"{one.thing.id!r} {words}.",
        repair=f"Put {one.thing.id!r} where something carries it, or take it away.",
    )


_CHECKS: Mapping[Support, Callable[[Standing, Facts], Finding | None]] = {
    Support.FLOOR: _on_floor,
    Support.OBJECT: _on_object,
    Support.WALL: _on_wall,
    Support.CEILING: _on_ceiling,
    Support.WATER: _in_water,
    Support.AIR: _in_air,
}
