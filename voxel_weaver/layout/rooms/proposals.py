"""Spots worth trying for a piece: along the walls, on a grid over the floor, and where its ties suggest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeAlias

import numpy as np

from voxel_weaver.layout.pieces import Floats, Piece, Spots, Tie, joined, spots
from voxel_weaver.layout.rooms.anchors import Anchor, Targets, gaps_between, place_in_pair, stretch_of
from voxel_weaver.layout.rooms.formation import elsewhere_in_grid, in_formation
from voxel_weaver.layout.rooms.rows import in_rows
from voxel_weaver.layout.rooms.shell import GAP, Side, Site
from voxel_weaver.layout.rooms.strips import DEPTH, has_front

STEP = 0.1
"""Of the grid of candidates, metres."""
GRID_MOST = 4000
"""Points of the grid in a hall; a room has fewer."""
WALL_STEP = 0.05
SERVING_SPACE = 0.86
"""Behind a counter, for those who serve."""
BESIDE_GAP = 0.06
ON_GRID = 0.012
"""Moved onto the centimetre, backs in one line may lie a little in the wall; a little before it they do not."""
SEAT_GAP = 0.12
"""Between seats in one row before a screen."""
OPEN_ARC = 5
"""So many sit all around; fewer leave the back open."""
Propose: TypeAlias = Callable[[Piece, Targets, Site, Tie], Spots]


def along_walls(piece: Piece, site: Site, step: float = WALL_STEP, out: float = GAP) -> Spots:
    """With its back to each wall, from corner to corner."""
    groups = []
    for index, side in enumerate(site.sides):
        half = piece.size[0] / 2
        free = side.length - 2 * (half + GAP)
        if free < 0:
            continue
        count = max(1, int(free / step) + 1)
        at = np.linspace(half + GAP, side.length - half - GAP, count)
        middle_x = (piece.low[0] + piece.high[0]) / 2
        # Seen from inside, the wall runs to the left: a piece with its back to it has its local +X against `along`.
        points = side.start + np.outer(at + middle_x, side.along) + side.inward * (out + piece.high[1])
        index_of = np.full(count, index, dtype=np.int64)
        row = spots(piece, points[:, 0], points[:, 1], np.full(count, side.yaw), index_of)
        groups.append(_flush(row, points, side))
    return joined(tuple(groups)) if groups else nowhere(piece)


def _flush(row: Spots, points: Floats, side: Side) -> Spots:
    """The row with all backs in one line: moved onto the centimetre, they would leave the wall or go into it."""
    off = ((np.stack([row.x, row.y], axis=1) - points) @ side.inward)[:, None] * side.inward
    x, y = np.round(row.x - off[:, 0], 4), np.round(row.y - off[:, 1], 4)
    return replace(row, x=np.asarray(x), y=np.asarray(y), low=row.low - off, high=row.high - off)


def over_floor(piece: Piece, site: Site, yaws: tuple[float, ...] = (0.0, 90.0, 180.0, 270.0)) -> Spots:
    """On a grid over the whole floor."""
    step = max(STEP, float(np.sqrt(np.prod(site.high - site.low) / GRID_MOST)))
    x = np.arange(site.low[0] + 0.15, site.high[0] - 0.1, step)
    y = np.arange(site.low[1] + 0.15, site.high[1] - 0.1, step)
    grid_x, grid_y, grid_yaw = (axis.ravel() for axis in np.meshgrid(x, y, np.array(yaws), indexing="ij"))
    return spots(piece, grid_x, grid_y, grid_yaw)


def nowhere(piece: Piece) -> Spots:
    return spots(piece, np.zeros(0), np.zeros(0), np.zeros(0))


def looking_at(piece: Piece, site: Site, x: float, y: float) -> Spots:
    """On the grid, turned towards a point to the nearest 15 degrees."""
    free = over_floor(piece, site, (0.0,))
    turn = np.degrees(np.arctan2(x - free.x, -(y - free.y)))
    return spots(piece, free.x, free.y, np.round(turn / 15.0) * 15.0 % 360.0)


def _poses(piece: Piece, target: Anchor, local: list[tuple[float, float, float]]) -> Spots:
    """Spots from (x, y, turn) in the frame around the target's middle; the pose is of the piece's middle."""
    rows = np.array(local, dtype=np.float64).reshape(-1, 3)
    x, y = target.world(rows[:, 0], rows[:, 1])
    yaw = (rows[:, 2] + target.yaw) % 360.0
    turn = np.radians(yaw)
    mx, my = (piece.low[0] + piece.high[0]) / 2, (piece.low[1] + piece.high[1]) / 2
    return spots(piece, x - (np.cos(turn) * mx - np.sin(turn) * my), y - (np.sin(turn) * mx + np.cos(turn) * my), yaw)


def _beside(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    """Left and right of it: backs in one line, or middles in one line."""
    groups = []
    for target in targets:
        reach = target.half[0] + piece.size[0] / 2
        back = target.half[1] - piece.size[1] / 2
        local = [
            (sign * (reach + space), y, 0.0)
            for sign in _signs(tie)
            for space in (BESIDE_GAP, 0.16, 0.3)
            for y in (back, back - ON_GRID, 0.0, -back)
        ]
        groups.append(_poses(piece, target, local))
    return joined(tuple(groups))


def _signs(tie: Tie) -> tuple[float, ...]:
    if tie.kind == "left_of":
        return (-1.0,)
    if tie.kind == "right_of":
        return (1.0,)
    return (-1.0, 1.0) if tie.share[0] % 2 == 0 else (1.0, -1.0)


def _spaced(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    """To its left and right with a gap between, backs or middles in one line."""
    groups = []
    for target in targets:
        reach = target.half[0] + piece.size[0] / 2 + tie.gap
        back = target.half[1] - piece.size[1] / 2
        local = [
            (sign * (reach + more), y, 0.0) for sign in (-1.0, 1.0) for more in (0.0, 0.06, 0.2) for y in (back, 0)
        ]
        groups.append(_poses(piece, target, local))
    return joined(tuple(groups))


def _adjoin(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    groups = []
    for target in targets:
        reach = target.half[0] + piece.size[0] / 2
        back = target.half[1] - piece.size[1] / 2
        groups.append(_poses(piece, target, [(-reach, back, 0.0), (reach, back, 0.0)]))
    return joined(tuple(groups))


def _in_front(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    """Before or behind it, in several distances; what is used from its front keeps a step between."""
    sign = 1.0 if tie.kind == "behind" else -1.0
    spaces = (0.02, 0.1, 0.3, 0.7, 1.0) if sign > 0 else (0.3, 0.36, 0.45, 0.6, 0.8, 0.06)
    groups = []
    for target in targets:
        spread = max(target.half[0] - piece.size[0] / 2, 0.0)
        local = []
        for turn in (0.0, 180.0, 90.0, 270.0):
            deep = piece.size[1] if turn in (0.0, 180.0) else piece.size[0]
            reach = target.half[1] + deep / 2
            local += [
                (x, sign * (reach + space), turn)
                for space in spaces
                for x in sorted({0.0, -spread * 0.5, spread * 0.5, -spread, spread})
            ]
        groups.append(_poses(piece, target, local))
    return joined(tuple(groups))


def _watching(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    """Before it, looking at it, some steps off."""
    target, (index, count) = targets[0], tie.share
    reach = target.half[1] + piece.size[1] / 2
    pitch = piece.size[0] + SEAT_GAP
    per = min(max(1, int((2 * max(target.half[0], 0.35) + 0.4 * piece.size[0]) / pitch)), count)
    row, place = divmod(index, per)
    aside = (place - (min(per, count - row * per) - 1) / 2) * pitch
    if tie.gap:
        spaces = np.array([tie.gap, tie.gap + 0.1, tie.gap + 0.2, tie.gap + 0.4])
    else:
        spaces = _row_spaces(piece, count, row)
    local = [(aside + x, -(reach + float(space)), 180.0) for space in spaces for x in (0.0, -0.2, 0.2)]
    return _poses(piece, target, local)


def _row_spaces(piece: Piece, count: int, row: int) -> Floats:
    """How far from what they watch they may sit; several sit in rows one behind the other."""
    if count < 2:
        return np.arange(0.6, 3.8, 0.2)
    return np.arange(1.4, 2.2, 0.2) + row * (piece.size[1] + SEAT_GAP * 4)


def _along_side(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    """At the long or the short sides of a table, one side after the other, pulled up to it."""
    target, (index, count) = targets[0], tie.share
    wide, deep = target.half
    across = (wide >= deep) == (tie.kind == "long_side")
    length, out = (wide, deep) if across else (deep, wide)
    room = max(length - piece.size[0] / 2, 0.0)
    per = -(-count // 2)
    if per > 1:  # each its own stretch of the side
        own = ((index // 2 + 0.5) / per * 2 - 1.0) * length
        along = sorted({min(max(own + off, -room), room) for off in (0.0, -0.05, 0.05, -0.1, 0.1)})
    else:
        along = sorted({0.0, -room, room, -room / 2, room / 2}, key=abs)
    seats = []
    for sign in (1.0, -1.0) if index % 2 else (-1.0, 1.0):
        for x in along:
            if across:
                seats.append((x, sign * out, 0.0 if sign > 0 else 180.0))
            else:
                seats.append((sign * out, x, 270.0 if sign > 0 else 90.0))
    return _pulled_up(piece, target, seats)


def _tucked(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    """At the front, looking at it, partly under it where there is room."""
    target = targets[0]
    reach = target.half[1] + piece.size[1] / 2
    local = [
        (x, -(reach - share * piece.size[1]), 180.0)
        for share in _shares_under(piece)
        for x in (0.0, -0.1, 0.1, -0.25, 0.25)
    ]
    return _poses(piece, target, local)


def _shares_under(piece: Piece) -> tuple[float, ...]:
    """How much of a seat goes under the edge of what it is pulled up to; an armchair leaves its sitter a way in."""
    if has_front(piece):
        off = DEPTH / piece.size[1]
        return -off, -off - 0.1, 0.0
    return 0.3, 0.2, 0.1, 0.0, -0.1, -0.3


def _tucked_row(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    """Side by side along the front: stools at a bar."""
    target, (index, count) = targets[0], tie.share
    reach = target.half[1] + piece.size[1] / 2
    pitch = min(2 * target.half[0] / max(count, 1), 0.75)
    x = (index - (count - 1) / 2) * pitch
    return _poses(piece, target, [(x, -(reach - share * piece.size[1]), 180.0) for share in (0.3, 0.1, 0.0, -0.2)])


def _around(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    """Seats around a table: two ends, four sides, or evenly along its edges, looking at it."""
    target, count = targets[0], max(tie.share[1], 1)
    wide, deep = target.half
    seats = _ring_seats(wide, deep, count) if abs(wide - deep) < 0.1 else _edge_seats(wide, deep, count)
    return _pulled_up(piece, target, seats)


def _around_elsewhere(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    """At any place around the table where the usual seats are taken or a wall is in the way."""
    return _pulled_up(piece, targets[0], _ring_seats(*targets[0].half, 12))


def _pulled_up(piece: Piece, target: Anchor, seats: list[tuple[float, float, float]]) -> Spots:
    """Seats partly under the table's edge where there is room, else before it."""
    local = []
    for x, y, turn in seats:
        away = np.array([np.sin(np.radians(turn)), -np.cos(np.radians(turn))])  # its front looks at the table
        for share in _shares_under(piece):
            out = piece.size[1] * (0.5 - share)
            local.append((x - away[0] * out, y - away[1] * out, turn))
    return _poses(piece, target, local)


def _ring_seats(wide: float, deep: float, count: int) -> list[tuple[float, float, float]]:
    """Around a round or square table; (x, y) on its edge."""
    first = 0.0 if count in (1, 2) else -90.0
    angles = [np.radians(first + 360.0 * index / count) for index in range(count)]
    return [
        (wide * float(np.cos(a)), deep * float(np.sin(a)), float(np.degrees(np.arctan2(-np.cos(a), np.sin(a)))) % 360.0)
        for a in angles
    ]


def _edge_seats(wide: float, deep: float, count: int) -> list[tuple[float, float, float]]:
    """Along a long table: the ends are taken when the long sides would be crowded, or for an even two."""
    lengthwise = wide >= deep
    long, short = (wide, deep) if lengthwise else (deep, wide)
    ends = 2 if count > 2 * max(1, int(2 * long / 0.62)) else 1 if count % 2 else 0
    ends = min(ends, count)
    rest = count - ends
    sides = [(rest + 1) // 2, rest // 2]
    seats = [
        (-long + 2 * long * (index + 0.5) / number, sign * short, 0.0 if sign > 0 else 180.0)
        for number, sign in zip(sides, (1.0, -1.0), strict=True)
        for index in range(number)
    ]
    seats += [(sign * long, 0.0, 270.0 if sign > 0 else 90.0) for sign in (1.0, -1.0)[:ends]]
    return seats if lengthwise else [(-y, x, turn + 90.0) for x, y, turn in seats]


def _ring(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    """Seats at some distance around a low table, a fire or a rug, looking at it."""
    target, (index, count) = targets[0], tie.share
    local = []
    for angle in range(0, 360, 15) if count < 3 else _arc(index, count):
        a = np.radians(angle)
        x, y = float(np.cos(a)), float(np.sin(a))
        for space in (0.4, 0.55, 0.75):
            out = space + piece.size[1] / 2
            turn = float(np.degrees(np.arctan2(-x, y))) % 360.0
            local.append((x * (target.half[0] + out), y * (target.half[1] + out), turn))
    return _poses(piece, target, local)


def _arc(index: int, count: int) -> tuple[int, ...]:
    """Where one of several sits: on a wide arc that is open at the back, a full circle where there are many."""
    first, span = (190, 160 / (count - 1)) if count < OPEN_ARC else (270, 360 / count)
    return tuple(int(first + span * index) + off for off in (0, -8, 8, -15, 15))


def _opposite(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    groups = [along_walls(piece, site)]
    for target in targets:
        reach = target.half[1] + piece.size[1] / 2
        spaces = (1.4, 1.7, 2.0, 2.4, 2.8, 3.4, 4.0)
        place = place_in_pair(tie)
        local = [(place + x, -(reach + space), 180.0) for space in spaces for x in (0.0, -0.2, 0.2, -0.6, 0.6)]
        groups.append(_poses(piece, target, local))
    return joined(tuple(groups))


def _facing(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    straight = [_watching(piece, (target,), site, tie) for target in targets]
    if place := place_in_pair(tie):
        reach = targets[0].half[1] + piece.size[1] / 2
        local = [(place + x, -(reach + out), 180.0) for out in _row_spaces(piece, 1, 0) for x in (0.0, -0.2, 0.2)]
        return _poses(piece, targets[0], local)
    return joined((along_walls(piece, site), *straight, looking_at(piece, site, *targets[0].centre)))


def _between(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    around = []
    for gap in gaps_between(targets):
        slack = max(gap.reach - piece.size[1] / 2, 0.0)
        steps = [(dx, dy) for dx in (-0.3, 0.0, 0.3) for dy in sorted({-slack, -0.3, 0.0, 0.3, slack})]
        frame = np.array([gap.way, gap.across])
        around.append(np.array(steps) @ frame + np.array([gap.x, gap.y]))
    yaws = {target.yaw for target in targets} | {(target.yaw + 90.0) % 360.0 for target in targets} | {0.0, 90.0}
    x, y, yaw = _with_yaws(np.concatenate(around), tuple(sorted(yaws)))
    near = spots(piece, x, y, yaw)
    return joined((near, along_walls(piece, site))) if piece.stance == "wall" else near


def _under(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    if targets[0].half[1] < 0.02:  # a window
        return along_walls(piece, site)
    w, d = targets[0].half[0] * 0.5, targets[0].half[1] * 0.5
    own = stretch_of(targets[0], tie.share)
    spread = [
        (x, y) for x in sorted({0.0, -w, w, -w / 2, w / 2, own[0]}) for y in sorted({0.0, -d, d, -d / 2, d / 2, own[1]})
    ]
    return _poses(piece, targets[0], [(x, y, turn) for x, y in spread for turn in (0.0, 90.0, 180.0)])


def _center(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    around = np.array([(dx, dy) for dx in (0.0, -0.2, 0.2) for dy in (0.0, -0.2, 0.2)]) + (site.low + site.high) / 2
    return spots(piece, *_with_yaws(around, (0.0, 90.0, 180.0, 270.0)))


def _corner(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    """In each corner, its back to either wall."""
    walls = along_walls(piece, site)
    edge = np.minimum(walls.low[:, 0] - site.low[0], site.high[0] - walls.high[:, 0])
    other = np.minimum(walls.low[:, 1] - site.low[1], site.high[1] - walls.high[:, 1])
    return walls.kept((edge < 0.25) & (other < 0.25))


def _walls(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    return along_walls(piece, site)


def _serving(piece: Piece, targets: Targets, site: Site, tie: Tie) -> Spots:
    """Before a wall, with room for those who serve between."""
    return along_walls(piece, site, out=SERVING_SPACE)


def _with_yaws(points: Floats, yaws: tuple[float, ...]) -> tuple[Floats, Floats, Floats]:
    turned = np.tile(np.array(yaws), len(points))
    repeated = np.repeat(points, len(yaws), axis=0)
    return repeated[:, 0], repeated[:, 1], turned


PROPOSALS: Mapping[str, Propose] = {
    "beside": _beside,
    "left_of": _beside,
    "right_of": _beside,
    "adjoin": _adjoin,
    "spaced": _spaced,
    "in_front_of": _in_front,
    "foot": _in_front,
    "head": _beside,
    "outside": _beside,
    "watching": _watching,
    "long_side": _along_side,
    "short_side": _along_side,
    "behind": _in_front,
    "tucked": _tucked,
    "tucked_row": _tucked_row,
    "around": _around,
    "ring": _ring,
    "opposite": _opposite,
    "facing": _facing,
    "across": _facing,
    "overlooking": _walls,
    "between": _between,
    "under": _under,
    "center": _center,
    "corner": _corner,
    "against": _walls,
    "backed": _walls,
    "serving": _serving,
    "rows": in_rows,
    "row": in_formation,
    "grid": in_formation,
    "circle": in_formation,
}
FURTHER: Mapping[str, Propose] = {"around": _around_elsewhere, "grid": elsewhere_in_grid}
"""What is tried where none of the first spots is free."""
