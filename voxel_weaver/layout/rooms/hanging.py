"""Finding a place on a wall or under the ceiling: backs touch the wall's face, tops touch the ceiling."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from voxel_weaver.assets.architecture import SKIRTING_HEIGHT
from voxel_weaver.layout.pieces import Floats, Mask, Piece, Placed, Spots, Tie
from voxel_weaver.layout.rooms.anchors import Anchor, Targets, middle, own_half, share_within, stretch_of, turned_from
from voxel_weaver.layout.rooms.needs import need_cost
from voxel_weaver.layout.rooms.proposals import along_walls, over_floor
from voxel_weaver.layout.rooms.shell import CASING, Side, Site
from voxel_weaver.layout.rooms.sides import MOST, WIDER
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rooms.ties import PLACES_ENOUGH, TIES
from voxel_weaver.scene.layout import Role, Support

EYE = 1.5
"""The height of people's eyes: the middle of a picture."""
LEVELS: Mapping[str, float] = {
    "wall_cabinet": 1.42,
    "range_hood": 1.56,
    "shelf": 1.3,
    "wall_lamp": 1.55,
    "coat_rack": 1.6,
    "wall_clock": 1.75,
    "clock": 1.75,
    "whiteboard": 1.0,
    "radiator": 0.12,
    "tv": 0.72,
    "television": 0.72,
    "screen": 0.75,
    "bicycle": 0.9,
}
"""Height of the base of things that do not hang at eye level."""
LOWEST_BASE = SKIRTING_HEIGHT + 0.02
"""What hangs begins above the skirting, which stands out from the wall."""
FIRM = 10.0
"""What an asked relation costs that does not hold."""
SIDED = ("left_of", "right_of")
BELOW = 0.3
"""The base of a cabinet on the wall that something hangs above."""
FOR_LAMPS, LAMP = ("nightstand",), 0.55
"""What carries a lamp, and the room that the lamp takes above it."""
LOWEST = 0.7
"""What is lowered towards what it belongs to hangs no lower."""
ABOVE_GAP = 0.14
DEEP, ABOVE_LOAD = 0.2, 0.56
"""What reaches so far from the wall leaves room for what stands below it."""
ASIDE = 0.14
"""Between two things on one wall."""
ABOVE_MIDDLE = 0.3
LOWEST_LAMP = 2.02
"""So that one can walk below; above a table a lamp may hang lower."""


def hang_on_wall(piece: Piece, stage: Stage, rng: np.random.Generator) -> Placed | None:
    """The best free spot on a wall, or None."""
    along = along_walls(piece, stage.site, out=0.0)
    best: tuple[float, Placed] | None = None
    for z in _levels(piece, stage):
        free = _wall_free(piece, along, z, stage)
        if not free.any():
            continue
        cost = _wall_cost(piece, along, z, stage) + rng.random(len(along)) * 0.1
        index = int(np.argmin(np.where(free, cost, np.inf)))
        if best is None or cost[index] < best[0]:
            one = along.kept(np.arange(len(along)) == index)
            side = stage.site.sides[int(along.side[index])]
            best = (
                float(cost[index]),
                Placed(
                    piece,
                    float(along.x[index]),
                    float(along.y[index]),
                    z,
                    float(along.yaw[index]),
                    "",
                    _held(piece, one, z, stage),
                    side.words,
                ),
            )
    return best[1] if best else None


def _levels(piece: Piece, stage: Stage) -> tuple[float, ...]:
    """Heights to try for its base."""
    height, ceiling = piece.size[2], stage.site.room.height
    named = [LEVELS[name] for name in (piece.category, piece.asset) if name in LEVELS]
    usual = named[0] if named else EYE - height / 2
    levels = [usual]
    if any(need.kind == "above" for need in stage.needs.get(piece.id, ())):
        levels.append(BELOW)
    if piece.id in stage.viewers:
        levels.append(stage.viewers[piece.id])
    for tie in piece.ties:
        for target in stage.targets(tie.targets):
            centre = (target.base + target.top) / 2
            if tie.kind == "above":
                loaded = piece.size[1] > DEEP and stage.loads.get(target.id, 0)
                least = target.top + (ABOVE_LOAD if loaded else ABOVE_GAP)
                levels += [least, max(least, usual)]
            elif tie.kind == "frames":
                levels.append(target.top + 0.06 - height)
            elif tie.kind in SIDED:
                levels += [centre - height / 2, centre + 0.5 * (target.top - target.base) - 0.45 * height]
            elif tie.firm and tie.kind in ("facing", "near", "beside"):
                levels += [max(target.top - 0.6 * height, LOWEST), max(centre - height / 2, LOWEST)]
    highest = ceiling - height
    if highest < LOWEST_BASE:
        return ()
    return tuple(sorted({round(max(min(level, highest - 0.04), LOWEST_BASE), 2) for level in levels}))


def _boxes(piece: Piece, along: Spots, z: float) -> tuple[Floats, Floats]:
    count = len(along)
    low = np.column_stack([along.low, np.full(count, z + piece.low[2])])
    return low, np.column_stack([along.high, np.full(count, z + piece.high[2])])


def _wall_free(piece: Piece, along: Spots, z: float, stage: Stage) -> Mask:
    low, high = _boxes(piece, along, z)
    flush = any(tie.kind == "adjoin" for tie in piece.ties)
    air = -0.001 if flush else 0.03
    mask = _clear(low, high, stage, air)
    if not flush:
        mask &= _apart(low, high, stage)
    if piece.role is Role.ADDED:  # it would be cut away with its wall, and what stands on it would float
        mask &= np.array([side.hidden < 0.5 for side in stage.site.sides])[along.side]
        for one in stage.placed.values():
            if one.piece.is_one_of(FOR_LAMPS):
                top = one.high + np.array([0.0, 0.0, LAMP])
                mask &= ~((low < top).all(axis=1) & (high > one.low).all(axis=1))
    frames = [target.id for tie in piece.ties if tie.kind == "frames" for target in stage.targets(tie.targets)]
    for tie in piece.ties:
        if tie.kind == "frames" and frames:
            mask &= _frames(along, stage.targets(tie.targets), tie) < 1.0
    for index, side in enumerate(stage.site.sides):
        on_side = along.side == index
        for opening in stage.site.openings:
            if opening.wall != side.wall.id or opening.id in frames:
                continue
            mask &= ~(on_side & _covers(side, low, high, opening.along, opening.width, opening.sill, opening.height))
    return mask


def _covers(side: Side, low: Floats, high: Floats, along: float, width: float, sill: float, height: float) -> Mask:
    """Which boxes hang before a hole in this wall or its frame."""
    centre = ((low + high) / 2)[:, :2] - side.start
    at = centre @ side.along
    half = np.abs((high - low)[:, :2] @ np.abs(side.along)) / 2
    beside = np.abs(at - along) < half + width / 2 + CASING
    level = (low[:, 2] < sill + height + CASING) & (high[:, 2] > sill - CASING)
    return np.asarray(beside & level)


def _clear(low: Floats, high: Floats, stage: Stage, air: float) -> Mask:
    others_low, others_high = stage.boxes()
    mask = np.ones(len(low), dtype=np.bool_)
    first, last = others_low - air + 1e-6, others_high + air - 1e-6
    close = (first < high.max(axis=0)).all(axis=1) & (last > low.min(axis=0)).all(axis=1) if len(low) else []
    for index in np.flatnonzero(close):
        mask &= ~((low < last[index]).all(axis=1) & (high > first[index]).all(axis=1))
    return mask


def _apart(low: Floats, high: Floats, stage: Stage) -> Mask:
    """Clear of its neighbours on the wall by a hand's breadth: a board does not touch a curtain."""
    mask = np.ones(len(low), dtype=np.bool_)
    wide = np.array([ASIDE, ASIDE, 0.0])
    for one in stage.placed.values():
        if one.piece.support is Support.WALL:
            mask &= ~((low < one.high + wide).all(axis=1) & (high > one.low - wide).all(axis=1))
    return mask


def _wall_cost(piece: Piece, along: Spots, z: float, stage: Stage) -> Floats:
    site, placed = stage.site, along.lifted(z)
    cost = np.array([side.hidden for side in site.sides])[along.side] * 1.8
    cost += np.abs(z + piece.size[2] / 2 - EYE) * 0.2
    if any(need.kind == "above" for need in stage.needs.get(piece.id, ())):
        cost += max(z - BELOW, 0.0) * 8.0
    if piece.id in stage.viewers:
        cost += max(z - stage.viewers[piece.id], 0.0) * 8.0
    for tie in piece.ties:
        targets = stage.targets(tie.targets)
        if targets or tie.kind in PLACES_ENOUGH:
            amount = _wall_tie(tie, placed, z, targets, site)
            cost += np.minimum(amount, 6.0) * tie.weight + tie.firm * FIRM * (amount >= 1.0)
    cost += need_cost(piece, along, stage, ()) if stage.needs.get(piece.id) else 0.0
    cost += _spacing(piece, along, stage)
    cost += _off_middle(along, site) * 0.3
    return cost


def _wall_tie(tie: Tie, along: Spots, z: float, targets: Targets, site: Site) -> Floats:
    if tie.kind == "above":
        return _above(along, z, targets, tie)
    if tie.kind == "frames":
        return _frames(along, targets, tie)
    return TIES[tie.kind](along, targets, site, tie) if tie.kind in TIES else np.zeros(len(along))


def _above(along: Spots, z: float, targets: Targets, tie: Tie) -> Floats:
    """Over the middle of one of them, as near as may be; several share its width."""
    x, y = middle(along)
    index, count = tie.share
    costs = []
    for target in targets:
        local_x, local_y = target.local(x, y)
        share = (2 * index + 1) / count - 1.0 if count > 1 else 0.0
        aside = np.abs(local_x - share * target.half[0]) / max(target.half[0], 0.2)
        aside += np.maximum(np.abs(local_y) - target.half[1] - 0.1, 0) * 4
        over = np.abs(max(z - target.top, 0.0) - ABOVE_GAP) * 0.25
        aside += (turned_from(along, target.yaw) > 45.0) * 0.7  # rather on the wall that it stands at
        cost = aside * 0.9 + over + (4.0 if z < target.top - 0.02 else 0.0)
        costs.append(np.where(_mostly_over(along, target), cost, cost + 1.0))
    return np.asarray(np.min(costs, axis=0))


def _mostly_over(along: Spots, target: Anchor) -> Mask:
    """Where most of it is over the target; what is far wider has its middle there."""
    x, y = target.local(*middle(along))
    own = own_half(along, target)
    wide, deep = target.half[0] * WIDER, target.half[1] * WIDER
    share = share_within(x, own[0], -wide, wide) * share_within(y, own[1], -deep, deep)
    too_wide = (own[0] > wide / MOST) & (np.abs(x) < target.half[0] / 2)
    return np.asarray((share > MOST) | too_wide)


def _frames(along: Spots, targets: Targets, tie: Tie) -> Floats:
    """Over the middle of a window: curtains."""
    target = targets[tie.share[0] % len(targets)]
    x, y = target.local(*middle(along))
    return np.asarray((np.abs(x) + np.maximum(np.abs(y) - 0.3, 0.0)) * 10.0)


def _spacing(piece: Piece, along: Spots, stage: Stage) -> Floats:
    """Pictures do not crowd each other."""
    cost = np.zeros(len(along))
    x, y = middle(along)
    for one in stage.placed.values():
        if one.piece.support is piece.support and not any(tie.kind == "adjoin" for tie in piece.ties):
            apart = np.hypot(x - one.x, y - one.y) - piece.size[0] / 2 - one.piece.size[0] / 2
            cost += np.maximum(0.6 - apart, 0.0) * 0.6
    return cost


def _off_middle(along: Spots, site: Site) -> Floats:
    x, y = middle(along)
    sides = [site.sides[index] for index in along.side]
    lengths = np.array([side.length for side in sides])
    starts, ways = np.array([side.start for side in sides]), np.array([side.along for side in sides])
    at = ((np.stack([x, y], axis=1) - starts) * ways).sum(axis=1)
    return np.asarray(np.abs(at / lengths - 0.5))


def _held(piece: Piece, one: Spots, z: float, stage: Stage) -> tuple[Tie, ...]:
    held = []
    for tie in piece.ties:
        targets = stage.targets(tie.targets)
        known = targets or tie.kind in PLACES_ENOUGH
        if known and float(_wall_tie(tie, one.lifted(z), z, targets, stage.site)[0]) < 1.0:
            held.append(tie)
    return tuple(held)


# --- ceiling -------------------------------------------------------------------------------------------------------


def hang_from_ceiling(piece: Piece, stage: Stage, rng: np.random.Generator) -> Placed | None:
    """The best free spot under the ceiling: above what it belongs to, else in the middle of the room."""
    site = stage.site
    z = round(site.room.height - piece.high[2], 4)
    free = over_floor(piece, site, (0.0,))
    free = free.kept(site.holds(free.low, free.high, 0.1))
    if not len(free):
        return None
    low, high = _boxes(piece, free, z)
    mask = _clear(low, high, stage, 0.05)
    for door in site.doors:
        mask &= ~((low < door.high).all(axis=1) & (high > door.low).all(axis=1))
    cost = _ceiling_cost(piece, free, z, stage) + rng.random(len(free)) * 0.01
    if not mask.any():
        return None
    index = int(np.argmin(np.where(mask, cost, np.inf)))
    here = free.only(index).lifted(z)
    held = tuple(
        tie
        for tie in piece.ties
        if (targets := stage.targets(tie.targets)) or tie.kind in PLACES_ENOUGH
        if _holds_under_ceiling(tie, here, targets, site)
    )
    return Placed(piece, float(free.x[index]), float(free.y[index]), z, 0.0, "", held, "ceiling")


def _ceiling_cost(piece: Piece, free: Spots, z: float, stage: Stage) -> Floats:
    x, y = middle(free)
    centre = (stage.site.low + stage.site.high) / 2
    ties = [(tie, stage.targets(tie.targets)) for tie in piece.ties]
    cost = np.zeros(len(free))
    for tie, targets in ties:
        if targets and tie.kind in ("above", "near", "center"):
            cost += _nearest_middle(free, targets, tie) * tie.weight
        elif tie.firm and tie.kind in TIES and (targets or tie.kind in PLACES_ENOUGH):
            cost += np.minimum(TIES[tie.kind](free, targets, stage.site, tie), 6.0) * tie.weight
    if cost.any():
        return cost
    low_hanging = 2.0 if z + piece.low[2] < LOWEST_LAMP else 0.0
    spread = np.zeros(len(free))
    for one in stage.placed.values():
        if one.piece.support is piece.support:
            spread += np.maximum(1.2 - np.hypot(x - one.x, y - one.y), 0.0) * 2.0
    return np.asarray(np.hypot(x - centre[0], y - centre[1]) + spread + low_hanging)


def _nearest_middle(free: Spots, targets: Targets, tie: Tie) -> Floats:
    x, y = middle(free)
    index, count = tie.share
    if count > 1 and len(targets) == 1:  # several share its length
        middles = [targets[0].world(*stretch_of(targets[0], tie.share))]
    else:
        chosen = targets if count <= 1 else (targets[index % len(targets)],)
        middles = [target.world(0.0, 0.0) for target in chosen]
    return np.asarray(np.min([np.hypot(x - float(mx), y - float(my)) for mx, my in middles], axis=0))


def _holds_under_ceiling(tie: Tie, here: Spots, targets: Targets, site: Site) -> bool:
    if tie.kind == "above":
        return float(_nearest_middle(here, targets, tie)[0]) < ABOVE_MIDDLE
    return tie.kind in TIES and float(TIES[tie.kind](here, targets, site, tie)[0]) < 1.0
