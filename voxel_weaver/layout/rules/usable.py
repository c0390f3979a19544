"""What is there can be used: the space before drawers and doors, beside beds and where one sits is free."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from voxel_weaver.assets.model import Clearance
from voxel_weaver.layout.pieces import Floats, Mask, cos_sin
from voxel_weaver.layout.rules.facts import Facts, Standing
from voxel_weaver.layout.rules.geometry.walking import STEP_OVER, inside
from voxel_weaver.scene.verdict import Finding, Severity

GRID = 8
"""Points along each side of a space that are looked at."""
BLOCKED = 0.5
"""The share of a space that may be taken."""
SEATS = ("chair", "stool", "bench", "ottoman", "sofa", "armchair", "footstool", "pouf")
"""A seat may stand in the space of others: who sits there pulls it out."""
PULLED_OUT = ("chair", "stool", "bench", "ottoman", "footstool", "pouf")
"""Seats that one pulls back from the table to sit down."""
PULLED = 0.4
"""Metres that a seat is pulled out by."""
SITS_AT = 0.7
"""How near the middle of a seat is to the table that one sits at."""
SLACK = 1e-6
"""Metres by which neighbours may miss each other and still be asked."""
DRAWN_UP_TO = ("table", "desk", "counter", "bar", "island", "vanity", "piano", "workbench")
"""Who sits at these has no need of space before the seat."""


def usable(facts: Facts) -> tuple[Finding, ...]:
    """Every thing of which no side is free where one uses it."""
    boxes = np.array([one.footprint.box(SLACK) for one in facts.things]).reshape(-1, 2, 2)
    models = [one for one in facts.things if one.model is not None]
    return tuple(finding for one in models if (finding := _of(one, facts, boxes)) is not None)


def _of(one: Standing, facts: Facts, boxes: Floats) -> Finding | None:
    spaces = _spaces(one, facts)
    if not spaces:
        return None
    points = np.concatenate([_spread(one, space) for space in spaces])
    near = (boxes[:, 0] < points.max(axis=0)).all(axis=1) & (boxes[:, 1] > points.min(axis=0)).all(axis=1)
    neighbours = [facts.things[number] for number in np.nonzero(near)[0]]
    others = tuple(other for other in _others(one, neighbours) if not _drawn_up(one, other, facts))
    taken, space = min(((_taken(one, space, others, facts), space) for space in spaces), key=lambda each: each[0])
    return _finding(one, taken, space) if taken > BLOCKED else None


def _others(one: Standing, neighbours: Sequence[Standing]) -> Iterator[Standing]:
    """Who might be in the way: not what belongs together, nor what one steps over or pulls out."""
    for other in neighbours:
        together = other is one or other.thing.on == one.thing.id or one.thing.on == other.thing.id
        if not together and other.family not in SEATS and other.high[2] - other.low[2] > STEP_OVER:
            yield other


def _drawn_up(one: Standing, other: Standing, facts: Facts) -> bool:
    """Whether a seat stands at this table, or at one that carries this."""
    return one.family in SEATS and any(each.family in DRAWN_UP_TO for each in _with_carriers(other, facts))


def _with_carriers(one: Standing, facts: Facts) -> Iterator[Standing]:
    """A thing, what it stands on, and so on down: a lamp, its table, the rug below."""
    seen: set[str] = set()
    under: Standing | None = one
    while under is not None and under.thing.id not in seen:
        yield under
        seen.add(under.thing.id)
        under = facts.by_id.get(under.thing.on)


def _spaces(one: Standing, facts: Facts) -> tuple[Clearance, ...]:
    """Where it can be used from, one of which is enough. A seat at a table is pulled out: behind or beside is room."""
    own = one.model.clearances if one.model else ()
    if not own or one.family not in PULLED_OUT or not any(_at_table(one, other) for other in facts.things):
        return own
    x, y, height = one.thing.size[0] / 2, one.thing.size[1] / 2, own[0].high[2]
    areas = (
        ((-x, y), (x, y + PULLED)),
        ((-x - PULLED, -y), (-x, y)),
        ((x, -y), (x + PULLED, y)),
    )
    return (*own, *(Clearance((*low, 0.0), (*high, height), own[0].reason) for low, high in areas))


def _at_table(one: Standing, other: Standing) -> bool:
    """Whether a seat is as near to this table as one sits at it."""
    return other.family in DRAWN_UP_TO and bool((other.footprint.away(one.footprint.middle[None]) < SITS_AT).all())


def _taken(one: Standing, space: Clearance, others: Sequence[Standing], facts: Facts) -> float:
    """The share of a space's floor that others take, or that lies outside the room."""
    points = _spread(one, space)
    low, high = one.thing.position[2] + space.low[2] + STEP_OVER, one.thing.position[2] + space.high[2]
    taken = np.zeros(len(points), dtype=np.bool_)
    for other in others:
        if other.low[2] < high and other.high[2] > low:
            taken |= other.footprint.away(points) < 0
    return float((taken | _beyond(points, facts)).mean())


def _spread(one: Standing, space: Clearance) -> Floats:
    """Points over a space's floor, in the world."""
    share = (np.arange(GRID) + 0.5) / GRID
    x, y = np.meshgrid(*(space.low[axis] + (space.high[axis] - space.low[axis]) * share for axis in (0, 1)))
    cos, sin = cos_sin(one.thing.yaw)
    turned = np.stack([x.ravel(), y.ravel()], axis=1) @ np.array([[cos, sin], [-sin, cos]])
    return np.asarray(turned + np.array(one.thing.position[:2]))


def _beyond(points: Floats, facts: Facts) -> Mask:
    """Which points lie in no room, where there are rooms."""
    outside = np.ones(len(points), dtype=np.bool_)
    for room in facts.layout.rooms:
        outside &= ~inside(room, points)
    return outside & bool(facts.layout.rooms)


def _finding(one: Standing, taken: float, space: Clearance) -> Finding:
    return Finding(
        rule="usable",
        severity=Severity.WARNING,
        things=(one.thing.id,),
        place=one.middle,
        measure=taken,
        text=f"{taken:.0%} of the space that {one.thing.id!r} needs is taken ({space.reason}).",
        repair=f"Turn or move {one.thing.id!r}, or clear the space before it.",
    )
