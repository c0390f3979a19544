"""Everything is carried: floor things by floor or ground, others by what they name, wall and ceiling."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from voxel_weaver.layout.pieces import Floats
from voxel_weaver.layout.rules.facts import Facts, Standing
from voxel_weaver.scene.layout import Support, Wall
from voxel_weaver.scene.verdict import Finding, Severity

CLOSE = 0.006
"""A gap below this counts as contact."""


def support(facts: Facts) -> tuple[Finding, ...]:
    """Every thing that floats, sinks, or would tip over."""
    return tuple(finding for one in facts.things if (finding := _CHECKS[one.thing.support](one, facts)) is not None)


def _on_floor(one: Standing, facts: Facts) -> Finding | None:
    ground = float(facts.ground_at(_middle(one))[0])
    gap = float(one.low[2]) - ground
    if abs(gap) <= CLOSE:
        return None
    word = "floats" if gap > 0 else "sinks"
    return _finding(one, abs(gap), f"{word} {abs(gap) * 100:.1f} cm {'above' if gap > 0 else 'into'} the floor")


def _on_object(one: Standing, facts: Facts) -> Finding | None:
    carrier = facts.by_id.get(one.thing.on)
    if carrier is None:
        return _finding(one, 1.0, f"is said to stand on {one.thing.on!r}, which is not there")
    tops = contacts(one, carrier)
    if not len(tops):
        gap = _gap_below(one, carrier)
        return _finding(one, abs(gap), f"does not touch {carrier.thing.id!r}: {gap * 100:+.1f} cm")
    low, high = tops[:, :2].min(axis=0), tops[:, 2:].max(axis=0)
    middle = _middle(one)[0]
    out = float(np.maximum(np.maximum(low - middle, middle - high), 0.0).max())
    if out <= CLOSE:
        return None
    return _finding(one, out, f"has its middle {out * 100:.1f} cm beside what carries it and would tip over")


def contacts(one: Standing, carrier: Standing) -> Floats:
    """Rectangles (x0, y0, x1, y1) on which it rests: surfaces and level tops of parts at the height of its base."""
    rows = []
    for surface in carrier.model.surfaces:
        z = carrier.thing.position[2] + surface.z
        if abs(z - one.low[2]) <= CLOSE:
            rows.append(_in_world(carrier, surface.low, surface.high))
    low, high = carrier.boxes.bounds
    level = np.abs(high[:, 2] - one.low[2]) <= CLOSE
    rows += [np.array([*a[:2], *b[:2]]) for a, b in zip(low[level], high[level], strict=True)]
    if not rows:
        return np.zeros((0, 4))
    table = np.array(rows)
    first, last = np.maximum(table[:, :2], one.low[:2]), np.minimum(table[:, 2:], one.high[:2])
    meets = (last - first > 0.002).all(axis=1)
    return np.asarray(np.concatenate([first, last], axis=1)[meets])


def _in_world(carrier: Standing, low: tuple[float, float], high: tuple[float, float]) -> Floats:
    turn = np.radians(carrier.thing.yaw)
    cos, sin = np.cos(turn), np.sin(turn)
    corners = np.array([(x, y) for x in (low[0], high[0]) for y in (low[1], high[1])])
    x = carrier.thing.position[0] + cos * corners[:, 0] - sin * corners[:, 1]
    y = carrier.thing.position[1] + sin * corners[:, 0] + cos * corners[:, 1]
    return np.array([x.min(), y.min(), x.max(), y.max()])


def _gap_below(one: Standing, carrier: Standing) -> float:
    """From its base down to the nearest top below it."""
    low, high = carrier.boxes.bounds
    over = (low[:, :2] < one.high[:2]).all(axis=1) & (high[:, :2] > one.low[:2]).all(axis=1)
    if not over.any():
        return float(one.low[2])
    gaps = one.low[2] - high[over, 2]
    return float(gaps[np.argmin(np.abs(gaps))])


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
    corners = np.array([(x, y) for x in (one.low[0], one.high[0]) for y in (one.low[1], one.high[1])]) - start
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
}
