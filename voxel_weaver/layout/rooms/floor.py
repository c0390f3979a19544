"""Finding a place on the floor for one piece: candidates, hard limits, and a cost that each rule adds to.

A step is one candidate looked at closely; budgets are counted in steps, never by the clock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from voxel_weaver.layout.pieces import KEEP_AWAY, Floats, Mask, Piece, Placed, Spots, Tie, joined
from voxel_weaver.layout.rooms.anchors import Targets, middle, turn_away
from voxel_weaver.layout.rooms.needs import need_cost, room_behind, room_beside
from voxel_weaver.layout.rooms.proposals import FURTHER, PROPOSALS, along_walls, looking_at, over_floor
from voxel_weaver.layout.rooms.shell import CURTAIN, GAP, Site
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rooms.strips import front_of, front_strips, has_front, hits, turned_space
from voxel_weaver.layout.rooms.ties import PLACES_ENOUGH, TIES
from voxel_weaver.layout.rooms.using import unusable
from voxel_weaver.scene.layout import Role

CLOSES_CORNER = 1.5
"""What is taller than this likes the corner of a wall."""
FLAT = 0.03
"""What is lower than this is walked over: rugs, mats."""
CLOSE_LOOKS = 60
"""Candidates that are looked at closely before a piece counts as not placeable."""
AIR = 0.02
"""Between two pieces that have nothing to do with each other."""
MEETING = ("tucked", "tucked_row", "around", "under", "ring", "in_front_of", "long_side", "short_side")
"""Ties whose two sides may share a box: their parts are compared instead."""
FORMATIONS = ("grid", "circle", "row", "rows")
PULLED_UP = ("tucked", "tucked_row", "around", "long_side", "short_side")
"""Ties by which a seat may stand in the strip of floor from which its target is used."""
HANGS = 1.9
SPREAD = 2.1
"""Free things of one kind rather stand so far apart."""
HIDING = 1.1
"""What is taller than this and stands at a wall that is cut away shows its back and hides the room."""
BEFORE_WALL = 0.3
LIGHT = 0.25
"""How much of a window, from each side and from below, may be darkened."""
SLIM = 0.2
"""Square metres of floor; what takes less hides little."""
LOW_BACK = 0.55
CLOSED = ("cabinet", "shelf", "bed", "fireplace", "chest", "sofa")
"""Families with nothing to see from behind."""
BROUGHT_ALONG = ("beside", "adjoin", "opposite", "in_front_of")
"""Ties that place a thing beside another instead of at a wall."""
TURNED = 0.45
"""What it costs to show the back instead of the front."""
GOOD = 12.0
"""What costs less is taken at once; else all other spots are tried as well."""
UNUSABLE = 6.0
"""What it costs where something that was asked for takes the last space from which a thing is used."""
SMALL, MANY = 0.2, 120
"""What is smaller is in nobody's way, unless there is very much of it."""
CROWDED = 120
"""From so many things on, a place only has to be free and where it was asked for."""
FIRM = 40.0
"""What an asked relation that does not hold costs: more than all comfort together."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A piece to be placed on the floor, with its ties resolved to what is there."""

    piece: Piece
    ties: tuple[tuple[Tie, Targets], ...]
    roofs: tuple[str, ...] = ()  # what its targets stand under: a chair goes to its desk below the loft bed

    @property
    def partners(self) -> tuple[str, ...]:
        """Ids of pieces that it may reach under or into, as far as parts do not meet."""
        return (*(target.id for tie, targets in self.ties if tie.kind in MEETING for target in targets), *self.roofs)

    @property
    def related(self) -> tuple[str, ...]:
        return tuple(target.id for tie, targets in self.ties if tie.kind not in KEEP_AWAY for target in targets)


def wish(piece: Piece, stage: Stage) -> Wish:
    """The piece's ties that can be reckoned with: their kind is known and their targets are there."""
    ties = []
    for tie in piece.ties:
        targets = stage.targets(tie.targets)
        if tie.kind in TIES and (targets or tie.kind in PLACES_ENOUGH):
            ties.append((tie, targets))
    names = [target.id for tie, targets in ties if tie.kind in MEETING for target in targets]
    roofs = [one for name in names if name in stage.placed for tie in stage.placed[name].held if tie.kind == "under"
             for one in tie.targets]  # fmt: skip
    return Wish(piece, tuple(ties), tuple(dict.fromkeys(roofs)))


def place(piece: Piece, stage: Stage, rng: np.random.Generator) -> Placed | None:
    """The best free spot for a piece, or None where there is none."""
    wanted = wish(piece, stage)
    best: tuple[float, Placed] | None = None
    for candidates in _rounds(wanted, stage):
        free = candidates.kept(_free(wanted, candidates, stage))
        if not len(free):
            continue
        cost = total_cost(wanted, free, stage) + rng.random(len(free)) * 0.06
        order = np.argsort(cost, kind="stable")
        apart = order[_clear_of_partners(wanted, free, stage)[order]]
        for index in (*order[:CLOSE_LOOKS], *apart[:CLOSE_LOOKS]):
            if best is not None and cost[index] >= best[0]:
                break
            placed = _placed(wanted, free, int(index), stage)
            if _parts_free(wanted, placed, stage) and _leaves_way(placed, stage):
                best = float(cost[index]), placed
                break
        if best is not None and best[0] < GOOD:
            break
    return best[1] if best is not None else None


def _rounds(wanted: Wish, stage: Stage) -> Iterator[Spots]:
    """First what the ties suggest, then everywhere: an asked place may lie off the obvious ones."""
    piece, site = wanted.piece, stage.site
    suggested = [
        PROPOSALS[tie.kind](piece, targets, site, tie) for tie, targets in wanted.ties if tie.kind in PROPOSALS
    ]
    off = room_behind(piece, stage)
    if off:
        suggested.append(along_walls(piece, site, out=off + AIR))
    firm = sum(tie.firm for tie, _ in wanted.ties)
    if not suggested:
        yield along_walls(piece, site) if piece.stance in ("wall", "corner") else over_floor(piece, site)
    else:
        near = joined(tuple(suggested))
        yield joined((near, along_walls(piece, site))) if firm > 1 else near
        for tie, targets in wanted.ties:
            if tie.kind in FURTHER:
                yield FURTHER[tie.kind](piece, targets, site, tie)
    if any(_is_of_a_crowd(tie) for tie, _ in wanted.ties):
        return  # its room is the formation's: who finds none there finds none
    yield joined((along_walls(piece, site), over_floor(piece, site)))
    if firm and wanted.ties:
        for target in [one for tie, targets in wanted.ties if tie.kind == "facing" for one in targets][:1]:
            yield looking_at(piece, site, *target.centre)


# --- hard limits ---------------------------------------------------------------------------------------------------


def _free(wanted: Wish, spots: Spots, stage: Stage) -> Mask:
    """Inside the room, off the door's floor, and clear of every box but a partner's."""
    site, piece = stage.site, wanted.piece
    mask = site.holds(spots.low, spots.high, GAP)
    if piece.high[2] > FLAT or stage.loads.get(piece.id, 0):  # what stands on a mat is in a door's way
        for door in site.doors:
            mask &= ~_overlap(spots, door.low[:2], door.high[:2])
    if piece.role is Role.ADDED:
        mask &= _decent(wanted, spots, site)
    low, high = stage.boxes(skip=wanted.partners)
    level = (low[:, 2] < piece.high[2] - 1e-3) & (high[:, 2] > FLAT if piece.high[2] > FLAT else high[:, 2] < -1)
    flush = any(tie.kind == "adjoin" for tie, _ in wanted.ties)
    air = -0.001 if flush else AIR
    mask &= hits(spots.low, spots.high, low[level, :2] - air, high[level, :2] + air) == 0
    if piece.high[2] > FLAT:  # nothing stands half on a rug that lies there already
        flat = (high[:, 2] <= FLAT + 0.02) & (low[:, 2] < FLAT)
        mask &= hits(spots.low, spots.high, low[flat, :2] - 0.01, high[flat, :2] + 0.01) == 0
    if piece.role is Role.ADDED and piece.high[2] > FLAT:
        mask &= _strip_hits(wanted, spots, stage) == 0
        mask[mask] = ~unusable(piece, spots.kept(np.asarray(mask)), stage, wanted.partners)
    return np.asarray(mask)


def _strip_hits(wanted: Wish, spots: Spots, stage: Stage) -> Floats:
    """How many things could not be used any more, this one among them: fronts stay free."""
    piece = wanted.piece
    pulled_up = [target.id for tie, targets in wanted.ties if tie.kind in PULLED_UP for target in targets]
    strips = front_strips(stage, skip=pulled_up)
    low = np.array([strip[0] for strip in strips]).reshape(-1, 2)
    high = np.array([strip[1] for strip in strips]).reshape(-1, 2)
    found = hits(spots.low, spots.high, low, high)
    if has_front(piece):
        lows, highs = turned_space(spots, *front_of(piece))
        first, last = stage.boxes()
        tall = (last[:, 2] > FLAT) & (first[:, 2] < HANGS)
        found = found + hits(lows, highs, first[tall, :2], last[tall, :2]) + ~stage.site.holds(lows, highs, -0.02)
    return found


def _overlap(spots: Spots, low: Floats, high: Floats) -> Mask:
    return np.asarray((spots.low < high - 1e-6).all(axis=1) & (spots.high > low + 1e-6).all(axis=1))


def _clear_of_partners(wanted: Wish, spots: Spots, stage: Stage) -> Mask:
    """Spots that do not even reach into what they might reach into."""
    boxes = [stage.placed[name].box for name in wanted.partners if name in stage.placed]
    low = np.array([box[0][:2] for box in boxes]).reshape(-1, 2)
    high = np.array([box[1][:2] for box in boxes]).reshape(-1, 2)
    return np.asarray(hits(spots.low, spots.high, low, high) == 0)


def _parts_free(wanted: Wish, placed: Placed, stage: Stage) -> bool:
    low, high = placed.box
    for name in wanted.partners:
        other = stage.placed.get(name)
        if other is None or other.piece.high[2] <= FLAT:
            continue
        if (low < other.high).all() and (high > other.low).all() and stage.meets(placed, other):
            return False
    return True


def _leaves_way(placed: Placed, stage: Stage) -> bool:
    """Whether one can still walk from the door to everything, with this piece there as well."""
    small = max(placed.piece.size[:2]) < SMALL and len(stage.placed) < MANY
    if placed.piece.high[2] <= FLAT or small:
        return True
    many = len(stage.placed) >= CROWDED
    if any(_is_of_a_crowd(tie) or (many and tie.kind in FORMATIONS) for tie in placed.held):
        return True  # its aisles are part of the formation
    if not stage.ways.stay_open(placed):
        return False
    rugs = placed.piece.role is Role.ADDED and any(one.piece.high[2] <= FLAT for one in stage.placed.values())
    return not rugs or stage.ways_off_rugs.stay_open(placed, to_it=False)  # what is beyond a rug is reached over it


def _is_of_a_crowd(tie: Tie) -> bool:
    return tie.kind in FORMATIONS and tie.share[1] >= CROWDED


def _placed(wanted: Wish, spots: Spots, index: int, stage: Stage) -> Placed:
    one = spots.only(index)
    held = tuple(tie for tie, targets in wanted.ties if float(TIES[tie.kind](one, targets, stage.site, tie)[0]) < 1.0)
    side = int(one.side[0])
    words = stage.site.sides[side].words if side >= 0 else ""
    return Placed(wanted.piece, float(one.x[0]), float(one.y[0]), 0.0, float(one.yaw[0]), "", held, words)


# --- cost ----------------------------------------------------------------------------------------------------------


def total_cost(wanted: Wish, spots: Spots, stage: Stage) -> Floats:
    """The sum of all terms for each spot."""
    cost = np.zeros(len(spots))
    for term in TERMS if len(stage.placed) < CROWDED else PLAIN_TERMS:
        cost += term(wanted, spots, stage)
    return cost


def _tie_term(wanted: Wish, spots: Spots, stage: Stage) -> Floats:
    cost = np.zeros(len(spots))
    for tie, targets in wanted.ties:
        amount = TIES[tie.kind](spots, targets, stage.site, tie)
        cost += np.minimum(amount, 8.0) * tie.weight
        if tie.firm:
            cost += np.where(amount >= 1.0, FIRM + amount, 0.0)
    return cost


def _stance_term(wanted: Wish, spots: Spots, stage: Stage) -> Floats:
    """Backs to walls, corners for what likes corners, a free middle where nothing asks for it."""
    piece, site = wanted.piece, stage.site
    x, y = middle(spots)
    centre = (site.low + site.high) / 2
    off = np.hypot((x - centre[0]) / (site.high[0] - centre[0]), (y - centre[1]) / (site.high[1] - centre[1]))
    if piece.stance == "wall":
        cornered = TIES["corner"](spots, (), site, Tie("corner")) * 0.2 if piece.high[2] > CLOSES_CORNER else 0.0
        seeing = any(tie.firm and tie.kind in ("facing", "opposite") for tie, _ in wanted.ties)
        free = 0.3 if seeing else 3.0  # it may leave the wall to look at what it was asked to
        return np.asarray(np.where(spots.side >= 0, 0.0, free) + np.minimum(cornered, 0.8))
    if piece.stance == "corner":
        return np.asarray(TIES["corner"](spots, (), site, Tie("corner")) * 0.5 + np.where(spots.side >= 0, 0.0, 0.5))
    if wanted.ties:
        return np.zeros(len(spots))
    return np.asarray(off * 1.2 if piece.stance == "free" else np.abs(off - 0.75))


def _picture_term(wanted: Wish, spots: Spots, stage: Stage) -> Floats:
    """What is tall or wide stands at the walls that stay in the picture, and shows its front to the viewer."""
    piece, site = wanted.piece, stage.site
    hidden = _hidden(spots, site)
    bulk = 0.35 + 0.9 * piece.high[2] + 0.5 * piece.size[0]
    _, y = middle(spots)
    forward = (site.high[1] - y) / (site.high[1] - site.low[1])
    tall = max(piece.high[2] - 0.9, 0.0)
    to_viewer = site.to_viewer
    turn = np.radians(spots.yaw)
    turned = (1.0 - np.sin(turn) * to_viewer[0] + np.cos(turn) * to_viewer[1]) * TURNED * (piece.high[2] > 0.3)
    blocking = forward * (tall * 1.2 + 0.25 * (piece.role is Role.ADDED))
    hiding = hidden * 8.0 if _shows_its_back(piece) else 0.0
    return np.asarray(hidden * bulk + hiding + blocking + turned + _lonely(piece, spots, site))


def _hidden(spots: Spots, site: Site) -> Floats:
    """How far the wall behind it is cut away; what stands a little before such a wall hides the room as well."""
    at = np.append([side.hidden for side in site.sides], 0.0)
    if not site.sides:
        return np.zeros(len(spots))
    found, middles = at[spots.side], (spots.low + spots.high) / 2
    for side in [one for one in site.sides if one.hidden]:
        turned = np.abs((spots.yaw - side.yaw + 180.0) % 360.0 - 180.0) < 1.0
        gap = (middles - side.start) @ side.inward - (spots.high - spots.low) @ np.abs(side.inward) / 2
        found = np.where((spots.side < 0) & turned & (gap < BEFORE_WALL), np.maximum(found, side.hidden), found)
    return np.asarray(found)


def _decent(wanted: Wish, spots: Spots, site: Site) -> Mask:
    """Where something that nobody asked for may stand in the picture at all: else it stays away."""
    piece, mask = wanted.piece, np.ones(len(spots), dtype=np.bool_)
    if _shows_its_back(piece) and site.sides:  # open land has no wall that it could turn its back to
        mask &= np.append([side.hidden < 0.5 for side in site.sides], [True]).astype(np.bool_)[spots.side]
        if not any(tie.kind in BROUGHT_ALONG for tie, _ in wanted.ties):
            mask &= spots.side >= 0
    for window in site.windows:
        if piece.high[2] > window.low[2] + LIGHT:
            inset = np.abs(site.side_of(window.opening.wall).along) * (CURTAIN + LIGHT)
            mask &= ~_overlap(spots, window.low[:2] + inset, window.high[:2] - inset)
    if piece.stance == "corner" and site.sides:
        mask &= _nearness(spots, site) < 0.4
    return np.asarray(mask)


def _nearness(spots: Spots, site: Site) -> Floats:
    """1 in the corner next to the viewer, -1 in the farthest."""
    x, y = middle(spots)
    half = (site.high - site.low) / 2
    return np.asarray((x * site.to_viewer[0] / half[0] + y * site.to_viewer[1] / half[1]) / 1.42)


def _shows_its_back(piece: Piece) -> bool:
    """Whether it would hide the room, or be but a wooden back, at a wall that is cut away."""
    if piece.high[2] > HIDING:
        return piece.footprint > SLIM or piece.stance == "wall"
    return piece.stance == "wall" and piece.high[2] > LOW_BACK and piece.family in CLOSED


def _lonely(piece: Piece, spots: Spots, site: Site) -> Floats:
    """A flower pot alone in the corner next to the viewer is no picture."""
    if piece.role is not Role.ADDED or piece.stance != "corner":
        return np.zeros(len(spots))
    return np.asarray(np.maximum(_nearness(spots, site) - 0.1, 0.0) * 2.5)


def _window_term(wanted: Wish, spots: Spots, stage: Stage) -> Floats:
    """Nothing stands before a window that would darken it."""
    cost = np.zeros(len(spots))
    for window in stage.site.windows:
        above = wanted.piece.high[2] - window.low[2]
        if above > 0:
            cost += _overlap(spots, window.low[:2], window.high[:2]) * (4.0 + 20.0 * min(above, 1.0))
    return cost


def _use_term(wanted: Wish, spots: Spots, stage: Stage) -> Floats:
    """What people need to use a thing stays free: its own space of others, and theirs of it."""
    piece, skip = wanted.piece, wanted.related
    cost = np.zeros(len(spots))
    if piece.high[2] > FLAT:
        low, high = stage.clearances(skip=skip)
        cost += hits(spots.low, spots.high, low[:, :2], high[:, :2]) * 1.5
        cost += _strip_hits(wanted, spots, stage) * 2.0
    if piece.model.clearances:
        low, high = stage.boxes(skip=skip)
        tall = high[:, 2] > FLAT
        for space in piece.model.clearances:
            lows, highs = turned_space(spots, space.low[:2], space.high[:2])
            cost += ~stage.site.holds(lows, highs, -0.05) * 1.5
            cost += hits(lows, highs, low[tall, :2], high[tall, :2]) * 1.2
    if piece.role is Role.REQUESTED:
        cost += unusable(piece, spots, stage, wanted.partners) * UNUSABLE
    return cost


def _need_term(wanted: Wish, spots: Spots, stage: Stage) -> Floats:
    """Room for what will be placed by it."""
    return need_cost(wanted.piece, spots, stage, wanted.partners)


def _leftover_term(wanted: Wish, spots: Spots, stage: Stage) -> Floats:
    """A bed with nightstands goes to one end of its wall, so that the rest of the wall is of use."""
    width, site = room_beside(wanted.piece, stage), stage.site
    if not width or not site.sides:
        return np.zeros(len(spots))
    across = np.array([abs(side.along[0]) > abs(side.along[1]) for side in site.sides])[spots.side]
    to_ends = np.minimum(spots.low - site.low, site.high - spots.high)
    nearest = np.where(across, to_ends[:, 0], to_ends[:, 1])
    left = nearest - width - GAP
    return np.asarray(np.where(left < 0.0, 3.0, np.minimum(left, 1.0) * 0.8) * (spots.side >= 0))


def _elbow_term(wanted: Wish, spots: Spots, stage: Stage) -> Floats:
    """A little room between neighbours that do not belong together."""
    low, high = stage.boxes(skip=wanted.related)
    near = low[:, 2] < 1.2
    return hits(spots.low, spots.high, low[near, :2] - 0.15, high[near, :2] + 0.15) * 0.35


def _spread_term(wanted: Wish, spots: Spots, stage: Stage) -> Floats:
    """Free things of one kind spread over the room: the tables of a cafe."""
    piece, cost = wanted.piece, np.zeros(len(spots))
    if piece.stance != "free":
        return cost
    x, y = middle(spots)
    for one in stage.placed.values():
        if one.piece.asset == piece.asset:
            cost += np.maximum(SPREAD - np.hypot(x - one.x, y - one.y), 0.0) * 1.5
        elif one.piece.stance != "wall" and one.piece.id not in wanted.related:
            cost += np.maximum(1.3 - np.hypot(x - one.x, y - one.y), 0.0) * 0.6
    return cost


def _outlook_term(wanted: Wish, spots: Spots, stage: Stage) -> Floats:
    """Free seats look into the room."""
    if wanted.piece.stance == "wall" or not len(spots):
        return np.zeros(len(spots))
    centre = (stage.site.low + stage.site.high) / 2
    return np.asarray(turn_away(spots, float(centre[0]), float(centre[1])) / 180.0 * 0.4)


PLAIN_TERMS: tuple[Callable[[Wish, Spots, Stage], Floats], ...] = (
    _tie_term,
    _stance_term,
    _window_term,
    _need_term,
    _outlook_term,
)
"""What is asked of a place among hundreds: the others compare each spot with all that stands there."""
TERMS: tuple[Callable[[Wish, Spots, Stage], Floats], ...] = (
    _tie_term,
    _stance_term,
    _picture_term,
    _window_term,
    _use_term,
    _need_term,
    _leftover_term,
    _elbow_term,
    _spread_term,
    _outlook_term,
)
