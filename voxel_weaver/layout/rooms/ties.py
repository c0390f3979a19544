"""How well spots suit a tie: one small function a kind, 0 where it is ideal, below 1 where it holds.

What is said of a side of the target is in `sides`; here are distances, walls and groups.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

import numpy as np

from voxel_weaver.layout.pieces import Floats, Spots, Tie
from voxel_weaver.layout.rooms.anchors import (
    Between,
    Targets,
    distance,
    gap,
    gaps_between,
    looks_past,
    middle,
    own_half,
    place_in_pair,
    share_within,
    stretch_of,
    turn_away,
    turned_from,
)
from voxel_weaver.layout.rooms.formation import formation_cost
from voxel_weaver.layout.rooms.rows import ahead_cost, row_cost
from voxel_weaver.layout.rooms.shell import Site
from voxel_weaver.layout.rooms.sides import MOST, NEXT, SIDE_TIES, WIDER, best_of, held, share_at

NEAR = (0.26, 1.6)
"""What is near is not quite beside it and within reach."""
ACROSS = (1.25, 4.15)
FAR = 3.8
"""What is far is farther than a few steps, where the room allows it."""
CORNERED = 0.9
"""The most that a thing in a corner may leave to both walls."""
AT_WALL = 0.25
OTHERS = 0.84
"""What is nearer is next to it."""
LOOKING = 13.0
SAME_WAY = 30.0
"""Degrees between the fronts of two that look the same way."""
LONGER = 1.25
PAIR_SLACK = 0.15

Cost: TypeAlias = Callable[[Spots, Targets, Site, Tie], Floats]


def _beside(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Next to it, rather at its left or right, at the back of it, looking the same way."""
    costs = []
    for target in targets:
        x, y = target.local(*middle(spots))
        _, own_y = own_half(spots, target)
        apart = distance(spots, target)
        off_side = np.maximum(np.abs(y) - target.half[1], 0.0) * 0.5 + (np.abs(x) < target.half[0]) * 0.12
        off_back = np.clip((target.half[1] - own_y - y) / (2 * target.half[1] + 0.1), 0.0, 1.0) * 0.2
        turned = turned_from(spots, target.yaw) / 180.0 * 0.3
        wrong_side = np.sign(x) == (-1.0 if tie.share[0] % 2 else 1.0)
        paired = wrong_side * (0.3 if tie.share[1] > 1 else 0.0)  # one to the left, the next to the right
        costs.append(held(apart < NEXT, apart - NEXT, apart * 0.4 + off_side + off_back + turned + paired))
    return best_of(costs)


def _near(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Within a few steps; what a person asked to be near is not squeezed against it."""
    costs = []
    for target in targets:
        apart = distance(spots, target)
        least, most = NEAR if tie.firm else (0.0, NEAR[1])
        lack = np.maximum(least - apart, 0.0) * 2 + np.maximum(apart - most, 0.0)
        costs.append(
            held((apart >= least) & (apart <= most), lack, np.maximum(apart - 0.5, 0.0) * (0.8 if tie.firm else 0.4))
        )
    return best_of(costs)


def _far(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    nearest = np.min([distance(spots, target) for target in targets], axis=0)
    wished = min(FAR, 0.55 * float(np.hypot(*(site.high - site.low)))) if not tie.firm else FAR
    return held(nearest >= wished, wished - nearest, np.maximum(6.0 - nearest, 0.0) * 0.05)


def _facing(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Looking at one of them; rather straight before it, not far across the room."""
    costs = []
    for target in targets:
        x, _ = target.local(*middle(spots))
        apart = gap(spots, target)
        off = looks_past(spots, target)
        comfort = (
            np.abs(x - place_in_pair(tie)) * 0.25 + np.maximum(apart - 2.4, 0) * 0.1 + np.maximum(1.2 - apart, 0) * 0.2
        )
        costs.append(held(off < LOOKING, (np.minimum(off, 90.0) - LOOKING) / 30.0, comfort))
    return best_of(costs)


def _overlooking(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Whoever sits at its front looks over it to the target, which is near: a desk at a window."""
    costs = []
    for target in targets:
        x, _ = target.local(*middle(spots))
        aside = np.maximum(np.abs(x) - target.half[0] * 0.7, 0.0)
        point = target.world(np.clip(x, -target.half[0], target.half[0]), np.zeros(len(x)))
        here_x, here_y = middle(spots)
        wanted = np.degrees(np.arctan2(here_x - point[0], -(here_y - point[1])))
        turned = np.abs((spots.yaw - wanted + 180.0) % 360.0 - 180.0)
        costs.append(turned / 20.0 + aside / 0.8 + gap(spots, target) * 0.1 + np.abs(x) * 0.2)
    return best_of(costs)


def _opposite(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Across from it, before its front, rather each looking at the other."""
    costs = []
    for target in targets:
        x, y = target.local(*middle(spots))
        apart = distance(spots, target)
        before = y < -target.half[1]
        opening = target.half[1] < 0.02
        reach = target.half[0] + own_half(spots, target)[0] * 0.8 + (0.8 if opening else 0.0)
        place = place_in_pair(tie)
        aside = np.maximum(np.abs(x) - np.maximum(reach, abs(place) + PAIR_SLACK), 0.0)
        met = (apart >= ACROSS[0]) & (apart <= ACROSS[1]) & before & (aside <= 0.0)
        lack = np.maximum(ACROSS[0] - apart, 0.0) + np.maximum(apart - ACROSS[1], 0.0) * 0.5 + aside + ~before * 1.0
        straight = turned_from(spots, target.yaw + 180.0) if place else turn_away(spots, *target.centre)
        looking = straight / 180.0
        costs.append(held(met, lack, np.abs(x - place) * 0.2 + looking * 0.6 + np.maximum(apart - 3.0, 0.0) * 0.1))
    return best_of(costs)


def _across(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """On any side of a table, some steps off, looking at it."""
    costs = []
    for target in targets:
        apart = distance(spots, target)
        met = (apart >= ACROSS[0]) & (apart <= ACROSS[1])
        lack = np.maximum(ACROSS[0] - apart, 0.0) + np.maximum(apart - ACROSS[1], 0.0) * 0.5
        costs.append(held(met, lack, turn_away(spots, *target.centre) / 90.0 + np.maximum(apart - 2.0, 0.0) * 0.2))
    return best_of(costs)


def _around(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    apart = gap(spots, targets[0])
    wished = 0.15 if tie.kind == "around" else 0.6
    return np.asarray(np.abs(apart - wished) / 0.6 + turn_away(spots, *targets[0].centre) / 90.0)


def _tucked(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """At its working side, centred, looking at it."""
    target = targets[0]
    x, y = target.local(*middle(spots))
    wrong_side = np.where(y > -target.half[1] * 0.5, 2.0, 0.0)
    turned = turn_away(spots, *target.centre) / 45.0
    return np.asarray(np.abs(x) / 0.4 + gap(spots, target) / 0.5 + wrong_side + turned)


def _tucked_row(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """One of several at its working side, looking at it."""
    target = targets[0]
    _, y = target.local(*middle(spots))
    wrong_side = np.where(y > -target.half[1] * 0.5, 2.0, 0.0)
    turned = np.abs((spots.yaw - target.yaw) % 360.0 - 180.0) / 45.0
    return np.asarray(gap(spots, target) / 0.5 + wrong_side + turned)


def _between(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """In the middle of the gap that the targets leave, or beside that within what both reach; of several windows any
    will do."""
    x, y = middle(spots)
    half = (spots.high - spots.low) / 2
    costs = []
    for one in gaps_between(targets):
        along = np.abs((x - one.x) * one.way[0] + (y - one.y) * one.way[1])
        aside = np.abs((x - one.x) * one.across[0] + (y - one.y) * one.across[1])
        slack = np.maximum(one.reach - half @ np.abs(np.array(one.across)), 0.0)
        off = np.maximum(aside - slack, 0.0)
        costs.append((along + off) / 0.5 + np.minimum(aside, slack) * 0.5 + _askew(spots, one) * 0.5)
    return best_of(costs)


def _askew(spots: Spots, between: Between) -> Floats:
    """How far it is turned from looking as its neighbours do, or from having them at its sides where they look at each
    other and it is no deeper than wide: a long table lies along those who face each other over it."""
    yaws = [one.yaw for one in between.pair]
    if len(yaws) != 2:
        return np.zeros(len(spots))
    differ = abs((yaws[0] - yaws[1] + 180.0) % 360.0 - 180.0)
    if differ < SAME_WAY:
        return np.asarray(np.abs(np.sin(np.radians(spots.yaw - yaws[0]))))
    turn = np.radians(spots.yaw)
    lengthwise = np.abs(np.cos(turn) * between.way[0] + np.sin(turn) * between.way[1])
    size = spots.high - spots.low
    upright = np.abs(np.cos(turn)) > 0.5
    wide, deep = np.where(upright, size[:, 0], size[:, 1]), np.where(upright, size[:, 1], size[:, 0])
    return np.asarray(np.where(wide > deep * LONGER, 0.0, 1.0 - lengthwise))


def wall_gaps(spots: Spots, site: Site) -> Floats:
    """How far each spot's box is from each wall of the room, (n, walls); infinite where it is not before that wall."""
    corners = np.stack(
        [
            np.stack([spots.low[:, 0], spots.low[:, 1]], axis=1),
            np.stack([spots.high[:, 0], spots.low[:, 1]], axis=1),
            np.stack([spots.high[:, 0], spots.high[:, 1]], axis=1),
            np.stack([spots.low[:, 0], spots.high[:, 1]], axis=1),
        ],
        axis=1,
    )
    gaps = np.full((len(spots), len(site.sides)), np.inf)
    for index, side in enumerate(site.sides):
        offset = corners - side.start
        out, at = offset @ side.inward, offset @ side.along
        before = (at.max(axis=1) > -0.01) & (at.min(axis=1) < side.length + 0.01) & (out.max(axis=1) > 0.0)
        gaps[before, index] = np.maximum(out.min(axis=1)[before], 0.0)
    return gaps


def _against(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    gaps = wall_gaps(spots, site)
    if not gaps.shape[1]:  # outdoors nothing is against a wall
        return np.full(len(spots), 2.0)
    nearest = gaps.min(axis=1)
    return held(nearest < AT_WALL, nearest - AT_WALL, np.where(spots.side >= 0, 0.0, 0.3 + nearest))


def _serving(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    return np.where(spots.side >= 0, 0.0, 2.0)


def _corner(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Close to two walls that meet."""
    gaps = np.sort(wall_gaps(spots, site), axis=1)[:, :2]
    if gaps.shape[1] < 2:
        return np.full(len(spots), 2.0)
    worst, both = np.minimum(gaps[:, 1], 20.0), np.minimum(gaps.sum(axis=1), 20.0)
    return held(worst < CORNERED, (worst - CORNERED) * 2, both * 0.5 + np.where(spots.side >= 0, 0.0, 0.15))


def _no_corner(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Away from the corners that others of its kind were asked to be in."""
    second = np.sort(wall_gaps(spots, site), axis=1)[:, 1] if len(site.sides) > 1 else np.full(len(spots), 9.0)
    return np.asarray(np.maximum(1.15 - second, 0.0) * 3.0)


def _midwall(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Towards the middle of its wall."""
    x, y = middle(spots)
    centre = (site.low + site.high) / 2
    half = (site.high - site.low) / 2
    off = np.minimum(np.abs(x - centre[0]) / half[0], np.abs(y - centre[1]) / half[1])
    return np.asarray(off * 1.5)


def _center(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    x, y = middle(spots)
    centre = (site.low + site.high) / 2
    return np.asarray(np.hypot(x - centre[0], y - centre[1]) / 0.7)


def _under(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Before a window or below it; wholly below a thing, several side by side along its longer side."""
    costs = []
    for target in targets:
        x, y = target.local(*middle(spots))
        if target.half[1] < 0.02:
            costs.append(np.abs(x) / target.half[0] * 0.9 + gap(spots, target) / 0.7)
            continue
        own = own_half(spots, target)
        inside = share_within(x, own[0], -target.half[0], target.half[0])
        inside = inside * share_within(y, own[1], -target.half[1], target.half[1])
        wish = stretch_of(target, tie.share)
        off = np.hypot(x - wish[0], y - wish[1]) / max(*target.half, 0.1)
        costs.append(held(inside > MOST, MOST - inside, off * 0.8 + (1.0 - inside)))
    return best_of(costs)


def _adjoin(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Flush beside one of them, with the same back line."""
    costs = []
    for target in targets:
        x, y = target.local(*middle(spots))
        own_x, own_y = own_half(spots, target)
        aside = np.abs(np.abs(x) - own_x - target.half[0])
        off_back = np.abs(y + own_y - target.half[1])
        costs.append(aside / 0.4 + off_back / 0.1 + turned_from(spots, target.yaw) / 45.0)
    return best_of(costs)


def _spaced(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Beside it, looking the same way, with a gap for what is to stand between."""
    costs = []
    for target in targets:
        _, y = target.local(*middle(spots))
        apart = gap(spots, target)
        off = np.maximum(tie.gap - apart, 0.0) * 8.0 + np.maximum(apart - tie.gap - 0.25, 0.0) * 2.0
        costs.append(off + np.abs(y) + turned_from(spots, target.yaw) / 60.0)
    return best_of(costs)


def _outside(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Beside it, not in its way: what lies outside a box lies near it."""
    costs = []
    for target in targets:
        apart = gap(spots, target)
        x, y = target.local(*middle(spots))
        in_the_way = (np.abs(x) < target.half[0]) & (y < 0.0)
        costs.append(held((apart > 0.01) & (apart < 1.2), apart, np.abs(apart - 0.3) * 0.4 + in_the_way * 0.4))
    return best_of(costs)


def _apart(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Not next to any of them: they belong to others."""
    close = [np.maximum(OTHERS - gap(spots, target), 0.0) for target in targets]
    return np.asarray(np.sum([np.where(one > 0.0, 0.5 + one, 0.0) for one in close], axis=0))


def _not_before(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Before the front of none of them, however far off."""
    return np.asarray(np.sum([share_at(spots, target, 1, -1.0) > 0.4 for target in targets], axis=0) * 1.0)


def _not_facing(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """With none of them before its own front: they sit at others."""
    x, y = middle(spots)
    turn = np.radians(spots.yaw)
    size = (spots.high - spots.low) / 2
    upright = np.abs(np.cos(turn)) > 0.5
    wide, deep = np.where(upright, size[:, 0], size[:, 1]), np.where(upright, size[:, 1], size[:, 0])
    found = np.zeros(len(spots))
    for target in targets:
        dx, dy = target.centre[0] - x, target.centre[1] - y
        across, ahead = np.cos(turn) * dx + np.sin(turn) * dy, np.sin(turn) * dx - np.cos(turn) * dy
        found += (np.abs(across) < wide * WIDER) & (ahead > deep)
    return found


TIES: Mapping[str, Cost] = {
    **SIDE_TIES,
    "apart": _apart,
    "not_before": _not_before,
    "not_facing": _not_facing,
    "beside": _beside,
    "near": _near,
    "far": _far,
    "facing": _facing,
    "overlooking": _overlooking,
    "opposite": _opposite,
    "across": _across,
    "around": _around,
    "ring": _around,
    "tucked": _tucked,
    "tucked_row": _tucked_row,
    "between": _between,
    "against": _against,
    "serving": _serving,
    "backed": _serving,
    "corner": _corner,
    "no_corner": _no_corner,
    "midwall": _midwall,
    "center": _center,
    "under": _under,
    "adjoin": _adjoin,
    "spaced": _spaced,
    "outside": _outside,
    "rows": row_cost,
    "ahead": ahead_cost,
    "row": formation_cost,
    "grid": formation_cost,
    "circle": formation_cost,
}
PLACES_ENOUGH = ("grid", "circle", "against", "backed", "serving", "corner", "no_corner", "center", "midwall", "rows")
"""Ties that need no target: the room itself is it."""
