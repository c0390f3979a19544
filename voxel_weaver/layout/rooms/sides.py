"""Ties about one side of a target: left, right, before, behind, its long and short sides, head, foot and parts.

Sides are those of the target's own frame as someone sees it who looks at its front: left is its local -X. A cost is
below 1 where the tie holds and only tells good spots from better ones there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from voxel_weaver.layout.pieces import Floats, Mask, Spots, Tie
from voxel_weaver.layout.rooms.anchors import (
    Anchor,
    Targets,
    distance,
    looks_past,
    middle,
    own_half,
    share_within,
    turn_away,
    turned_from,
)
from voxel_weaver.layout.rooms.shell import Site

WIDER = 1.22
"""A thing is still beside a target's face where it lies within this much of the face's breadth."""
MOST = 0.55
"""The share of a thing that must lie there."""
FAR_OFF = 2.6
"""Beyond this nobody says that one thing stands in front of another."""
NEXT = 0.74
LOOKING = 13.0
HANGING = 0.3
"""What begins higher hangs."""

Cost = Callable[[Spots, Targets, Site, Tie], Floats]


def held(met: Mask, lack: Floats, comfort: Floats) -> Floats:
    """Below 1 where it is met, by comfort alone; above 1 elsewhere, by how much is lacking."""
    return np.asarray(np.where(met, np.clip(comfort, 0.0, 0.95), 1.0 + np.maximum(lack, 0.0) + 0.2 * comfort))


def best_of(costs: list[Floats]) -> Floats:
    """For each spot the target that suits it best."""
    return np.asarray(np.min(costs, axis=0))


def share_at(spots: Spots, target: Anchor, axis: int, sign: float) -> Floats:
    """The share of each spot's box that lies past one face of the target and within its breadth and height."""
    place, own = target.local(*middle(spots)), own_half(spots, target)
    past = share_within(sign * place[axis], own[axis], target.half[axis] - 0.001, np.inf)
    reach = target.half[1 - axis] * WIDER
    within = share_within(place[1 - axis], own[1 - axis], -reach, reach)
    return past * within * _level(spots, target)


def _level(spots: Spots, target: Anchor) -> Floats:
    """The share of each spot's height that is about level with the target."""
    half = (target.top - target.base) / 2 * WIDER
    centre = (target.top + target.base) / 2
    return share_within((spots.base + spots.top) / 2, (spots.top - spots.base) / 2, centre - half, centre + half)


def _too_wide(spots: Spots, target: Anchor, axis: int) -> Mask:
    """Where it is so much wider or higher than the target's face that no place could hold most of it."""
    own = own_half(spots, target)[1 - axis]
    wide = target.half[1 - axis] * WIDER / np.maximum(own, 1e-6) < MOST + 0.05
    higher = (np.abs(spots.base - target.base) < 0.1) & (
        _level(spots, target) < MOST + 0.02
    )  # what hangs can hang lower
    return np.asarray(wide | higher)


def at_side(spots: Spots, target: Anchor, axis: int, sign: float) -> tuple[Mask, Floats]:
    """Whether each spot is on that side, and how much is lacking."""
    place, own = target.local(*middle(spots)), own_half(spots, target)
    share = share_at(spots, target, axis, sign)
    past = sign * place[axis] - target.half[axis] - own[axis]
    within = np.maximum(target.half[1 - axis] - 0.4 * own[1 - axis], 0.05)
    hung = np.where(spots.base > HANGING, own[1 - axis] - target.half[1 - axis] + 0.03, 0.0)  # backs in one line
    aside = np.abs(place[1 - axis]) - np.maximum(within, hung)
    plainly = _too_wide(spots, target, axis) & (past > -0.02) & (aside < 0.0)
    far = np.maximum(past - FAR_OFF, 0.0)
    met = ((share > MOST) | plainly) & (far <= 0.0)
    return np.asarray(met), np.asarray(np.maximum(-past, 0.0) + np.maximum(aside, 0.0) + far + MOST - share)


def _beside_it(axis: int, sign: float) -> Cost:
    """To its left or right: close, backs rather in one line, looking the same way."""

    def cost(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
        costs = []
        for target in targets:
            met, lack = at_side(spots, target, axis, sign)
            place, own = target.local(*middle(spots)), own_half(spots, target)
            apart = np.maximum(sign * place[axis] - target.half[axis] - own[axis], 0.0)
            off_back = np.clip((target.half[1] - own[1] - place[1]) / (2 * target.half[1] + 0.1), 0.0, 1.0)
            turned = turned_from(spots, target.yaw) / 180.0
            met &= (spots.base < HANGING) | (turned < 0.25)  # what hangs at its side hangs on the same wall
            costs.append(held(met, lack, apart * 0.5 + off_back * 0.25 + turned * 0.3))
        return best_of(costs)

    return cost


def _before(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Before its front, rather in the middle, looking at it or the same way."""
    costs = []
    for target in targets:
        met, lack = at_side(spots, target, 1, -1.0)
        x, y = target.local(*middle(spots))
        apart = np.maximum(-y - target.half[1] - own_half(spots, target)[1], 0.0)
        turned = turned_from(spots, target.yaw)
        askew = np.minimum(turned, np.abs(turned - 180.0)) / 180.0
        costs.append(held(met, lack, apart * 0.25 + np.abs(x) * 0.2 + askew * 0.6))
    return best_of(costs)


def _seen_from(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Straight before whoever sits there: a coffee table before the middle of its sofa."""
    costs = []
    for target in targets:
        x, y = target.local(*middle(spots))
        half = own_half(spots, target)
        ahead = np.maximum(-y - half[1], 0.05)
        first, last = np.maximum(x - half[0], -target.half[0]), np.minimum(x + half[0], target.half[0])
        off = np.degrees(np.arctan2(np.abs(first + last) / 2, ahead))
        met = (off < LOOKING) & (last > first) & (y < 0.0)
        costs.append(held(met, np.minimum(off, 90.0) / 45.0, off / 45.0))
    return best_of(costs)


def _watching(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Before its front and looking at it, as far off as one sits: a sofa in front of a television."""
    costs = []
    for target in targets:
        met, lack = at_side(spots, target, 1, -1.0)
        x, y = target.local(*middle(spots))
        apart = np.maximum(-y - target.half[1] - own_half(spots, target)[1], 0.0)
        off = looks_past(spots, target)
        before = (y < -target.half[1]) & (np.abs(x) < np.maximum(target.half[0], 0.35))
        met = (met | before) & (off < 13.0) & (apart < 4.0)
        uneasy = np.maximum(1.6 - apart, 0.0) * 0.4 + np.maximum(apart - 2.8, 0.0) * 0.3
        if tie.gap:
            uneasy = np.abs(apart - tie.gap) * 0.8
        lacking = np.minimum(lack, 2.0) + np.minimum(off, 90.0) / 45.0
        costs.append(held(met, lacking, uneasy + np.abs(x) * 0.4))
    return best_of(costs)


def _behind(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    costs = []
    for target in targets:
        met, lack = at_side(spots, target, 1, 1.0)
        x, y = target.local(*middle(spots))
        own = own_half(spots, target)
        apart = np.maximum(y - target.half[1] - own[1], 0.0)
        hidden = share_within(x, own[0], -target.half[0], target.half[0])  # rather wholly behind it than over its edge
        costs.append(held(met, lack, apart * 0.4 + np.abs(x) * 0.2 + 1.0 - hidden))
    return best_of(costs)


def _along_side(longer: bool) -> Cost:
    """At one of the target's long or short sides, pulled up to it and looking at it."""

    def cost(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
        costs = []
        for target in targets:
            place, own = target.local(*middle(spots)), own_half(spots, target)
            axis = 1 if (target.half[0] >= target.half[1]) == longer else 0
            reach = target.half[1 - axis]
            within = share_within(place[1 - axis], own[1 - axis], -reach, reach)
            too_wide = (own[1 - axis] * 2 * 0.6 > reach * 2) & (np.abs(place[1 - axis]) < 0.08)
            out = np.abs(place[axis]) - 0.35 * own[axis]
            apart = distance(spots, target)
            met = ((within > 0.8) | too_wide) & (out > 0.3 * target.half[axis]) & (apart < 0.6)
            away = turn_away(spots, *target.centre) / 90.0
            facing = away if tie.share[1] < 3 else np.maximum(away - 0.5, 0.0)  # several sit side by side
            askew = np.minimum(turned_from(spots, target.yaw) % 90.0, 90.0 - turned_from(spots, target.yaw) % 90.0)
            lack = np.maximum(0.8 - within, 0.0) + np.maximum(apart - 0.6, 0.0) + np.maximum(0.3 - out, 0.0)
            costs.append(held(met, lack, apart * 0.8 + facing * 0.5 + askew / 90.0))
        return best_of(costs)

    return cost


def _foot(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Before the front of a bed and close to it."""
    costs = []
    for target in targets:
        met, lack = at_side(spots, target, 1, -1.0)
        apart = distance(spots, target)
        x, _ = target.local(*middle(spots))
        costs.append(held(met & (apart < NEXT), lack + np.maximum(apart - NEXT, 0.0), apart * 0.6 + np.abs(x) * 0.3))
    return best_of(costs)


def _head(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Close to the upper end of a bed: beside it or behind it."""
    costs = []
    for target in targets:
        _, y = target.local(*middle(spots))
        apart = distance(spots, target)
        off = np.maximum(target.half[1] * 0.25 - y, 0.0)
        costs.append(held((apart < NEXT) & (off <= 0.0), off + np.maximum(apart - NEXT, 0.0), apart * 0.6))
    return best_of(costs)


SIDE_TIES: Mapping[str, Cost] = {
    "left_of": _beside_it(0, -1.0),
    "right_of": _beside_it(0, 1.0),
    "in_front_of": _before,
    "watching": _watching,
    "seen_from": _seen_from,
    "behind": _behind,
    "long_side": _along_side(True),
    "short_side": _along_side(False),
    "foot": _foot,
    "head": _head,
}
