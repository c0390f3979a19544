"""How well spots on the floor suit a tie: one small function a kind, 0 where it is ideal, below 1 where it holds.

Sides are those of the target's own frame as someone sees it who looks at its front: left is its local -X.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from voxel_weaver.layout.pieces import Floats, Placed, Spots, Tie, cos_sin
from voxel_weaver.layout.rooms.shell import Site, Zone


@dataclass(frozen=True, slots=True, eq=False)
class Anchor:
    """What a tie refers to: a placed piece, a window or a door, as a rectangle with a front."""

    id: str
    x: float
    y: float
    yaw: float
    low: tuple[float, float]  # in its own frame
    high: tuple[float, float]
    base: float
    top: float

    @property
    def half(self) -> tuple[float, float]:
        return (self.high[0] - self.low[0]) / 2, (self.high[1] - self.low[1]) / 2

    def local(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Points of the world in the frame around the rectangle's middle."""
        cos, sin = cos_sin(self.yaw)
        dx, dy = x - self.x, y - self.y
        middle = (self.low[0] + self.high[0]) / 2, (self.low[1] + self.high[1]) / 2
        return cos * dx + sin * dy - middle[0], -sin * dx + cos * dy - middle[1]

    def world(self, x: Floats | float, y: Floats | float) -> tuple[Floats, Floats]:
        """Points of the frame around the rectangle's middle in the world."""
        cos, sin = cos_sin(self.yaw)
        px = np.asarray(x, dtype=np.float64) + (self.low[0] + self.high[0]) / 2
        py = np.asarray(y, dtype=np.float64) + (self.low[1] + self.high[1]) / 2
        return self.x + cos * px - sin * py, self.y + sin * px + cos * py


def anchor(placed: Placed) -> Anchor:
    low, high = placed.piece.low, placed.piece.high
    return Anchor(
        placed.piece.id, placed.x, placed.y, placed.yaw, low[:2], high[:2], placed.z + low[2], placed.z + high[2]
    )


def opening_anchor(zone: Zone, site: Site) -> Anchor:
    """A window or a door as a target: a thin rectangle on its wall that looks into the room."""
    side = site.side_of(zone.opening.wall)
    x, y = side.at(zone.opening.along)
    half = zone.opening.width / 2
    return Anchor(
        zone.opening.id, float(x), float(y), side.yaw, (-half, -0.01), (half, 0.01), zone.low[2], zone.high[2]
    )


Targets: TypeAlias = tuple[Anchor, ...]
Cost: TypeAlias = Callable[[Spots, Targets, Site, Tie], Floats]


def middle(spots: Spots) -> tuple[Floats, Floats]:
    centre = (spots.low + spots.high) / 2
    return centre[:, 0], centre[:, 1]


def gap(spots: Spots, target: Anchor) -> Floats:
    """The clear distance between each spot's box and the target's rectangle; 0 where they meet."""
    x, y = middle(spots)
    local_x, local_y = target.local(x, y)
    half = (spots.high - spots.low) / 2
    cos, sin = (abs(number) for number in cos_sin(target.yaw))
    own_x, own_y = cos * half[:, 0] + sin * half[:, 1], sin * half[:, 0] + cos * half[:, 1]
    dx = np.maximum(np.abs(local_x) - own_x - target.half[0], 0.0)
    dy = np.maximum(np.abs(local_y) - own_y - target.half[1], 0.0)
    return np.asarray(np.hypot(dx, dy))


def turn_away(spots: Spots, x: float, y: float) -> Floats:
    """Degrees between each spot's front and the way to a point."""
    here_x, here_y = middle(spots)
    wanted = np.degrees(np.arctan2(x - here_x, -(y - here_y)))
    return np.asarray(np.abs((spots.yaw - wanted + 180.0) % 360.0 - 180.0))


def _beside(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """At its left or right, rather at the back of it, looking the same way."""
    costs = []
    for target in targets:
        x, y = target.local(*middle(spots))
        off_side = np.maximum(np.abs(y) - target.half[1] - 0.05, 0.0) * 2 + (np.abs(x) < target.half[0]) * 0.5
        off_back = np.clip((target.half[1] - y) / (2 * target.half[1] + 0.1), 0.0, 1.0) * 0.35
        turned = np.abs((spots.yaw - target.yaw + 180.0) % 360.0 - 180.0) / 180.0
        wrong_side = np.sign(x) == (-1.0 if tie.share[0] % 2 else 1.0)
        paired = wrong_side * (0.6 if tie.share[1] > 1 else 0.0)  # one to the left, the next to the right
        costs.append(gap(spots, target) / 0.5 + off_side + off_back + turned * 0.6 + paired)
    return np.asarray(np.min(costs, axis=0))


def _near(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    return np.asarray(np.min([gap(spots, target) for target in targets], axis=0) / 1.1)


def _far(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    wished = 0.55 * float(np.hypot(*(site.high - site.low)))
    nearest = np.min([gap(spots, target) for target in targets], axis=0)
    return np.asarray(np.maximum(1.0 - nearest / wished, 0.0) * 2.4)


def _on_side(spots: Spots, target: Anchor, axis: int, sign: float) -> Floats:
    """On one side of the target: past its face, within its breadth, not far."""
    local = target.local(*middle(spots))
    half = (spots.high - spots.low) / 2
    cos, sin = (abs(number) for number in cos_sin(target.yaw))
    own = (cos * half[:, 0] + sin * half[:, 1], sin * half[:, 0] + cos * half[:, 1])
    past = sign * local[axis] - target.half[axis] - own[axis]
    aside = np.abs(local[1 - axis])
    wrong = np.where(past < -0.25 * own[axis], 1.0 + np.abs(past), 0.0)
    outside = np.maximum(aside - target.half[1 - axis] - 0.15, 0.0)
    return np.asarray(wrong + np.where(outside > 0, 1.0 + outside, 0.0) + np.maximum(past, 0) * 0.3 + aside * 0.2)


def _left(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    return _on_side(spots, targets[0], 0, -1.0)


def _right(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    return _on_side(spots, targets[0], 0, 1.0)


def _in_front(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    return _on_side(spots, targets[0], 1, -1.0)


def _behind(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    return _on_side(spots, targets[0], 1, 1.0)


def _facing(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Looking at one of them; rather straight before it, not far across the room."""
    costs = []
    for target in targets:
        x, _ = target.local(*middle(spots))
        apart = gap(spots, target)
        comfort = np.minimum(np.abs(x) * 0.5 + np.maximum(apart - 2.4, 0) * 0.2 + np.maximum(1.7 - apart, 0) * 0.6, 0.8)
        costs.append(turn_away(spots, *_centre(target)) / 20.0 + comfort * (turn_away(spots, *_centre(target)) < 9.0))
    return np.asarray(np.min(costs, axis=0))


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
    return np.asarray(np.min(costs, axis=0))


def _opposite(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Across from it, each looking at the other, with 1.2 to 3 m between."""
    target = targets[0]
    x, y = target.local(*middle(spots))
    apart = gap(spots, target)
    span = np.maximum(1.2 - apart, 0.0) + np.maximum(apart - 3.0, 0.0) * 0.4
    behind = np.where(y > -target.half[1], 1.0, 0.0)
    return np.asarray(span + behind + np.abs(x) * 1.2 + turn_away(spots, *_centre(target)) / 25.0)


def _around(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    apart = gap(spots, targets[0])
    wished = 0.15 if tie.kind == "around" else 0.6
    return np.asarray(np.abs(apart - wished) / 0.6 + turn_away(spots, *_centre(targets[0])) / 90.0)


def _tucked(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """At its working side, centred, looking at it."""
    target = targets[0]
    x, y = target.local(*middle(spots))
    wrong_side = np.where(y > -target.half[1] * 0.5, 2.0, 0.0)
    turned = turn_away(spots, *_centre(target)) / 45.0
    return np.asarray(np.abs(x) / 0.4 + gap(spots, target) / 0.5 + wrong_side + turned)


def _tucked_row(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """One of several at its working side, looking at it."""
    target = targets[0]
    _, y = target.local(*middle(spots))
    wrong_side = np.where(y > -target.half[1] * 0.5, 2.0, 0.0)
    turned = np.abs((spots.yaw - target.yaw) % 360.0 - 180.0) / 45.0
    return np.asarray(gap(spots, target) / 0.5 + wrong_side + turned)


def _between(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    centres = np.array([_centre(target) for target in targets])
    x, y = middle(spots)
    return np.asarray(np.hypot(x - centres[:, 0].mean(), y - centres[:, 1].mean()) / 0.5)


def _against(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    reach = np.minimum((spots.low - site.low).min(axis=1), (site.high - spots.high).min(axis=1))
    return np.where(spots.side >= 0, 0.0, np.maximum(reach - 0.05, 0.0) / 0.2 + 0.4)


def _serving(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    return np.where(spots.side >= 0, 0.0, 2.0)


def _corner(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    x = np.minimum(spots.low[:, 0] - site.low[0], site.high[0] - spots.high[:, 0])
    y = np.minimum(spots.low[:, 1] - site.low[1], site.high[1] - spots.high[:, 1])
    return np.asarray((np.maximum(x - 0.05, 0) + np.maximum(y - 0.05, 0)) / 0.4)


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
    return np.asarray(np.hypot(x - centre[0], y - centre[1]) / 0.6)


def _under(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    x, y = targets[0].local(*middle(spots))
    return np.asarray(np.hypot(x / max(targets[0].half[0], 0.1), y / max(targets[0].half[1], 0.1)))


def _adjoin(spots: Spots, targets: Targets, site: Site, tie: Tie) -> Floats:
    """Flush beside one of them, with the same back line."""
    costs = []
    half = (spots.high - spots.low) / 2
    for target in targets:
        x, y = target.local(*middle(spots))
        cos, sin = (abs(number) for number in cos_sin(target.yaw))
        own_x, own_y = cos * half[:, 0] + sin * half[:, 1], sin * half[:, 0] + cos * half[:, 1]
        aside = np.abs(np.abs(x) - own_x - target.half[0])
        off_back = np.abs(y + own_y - target.half[1])
        turned = np.abs((spots.yaw - target.yaw + 180.0) % 360.0 - 180.0) / 45.0
        costs.append(aside / 0.4 + off_back / 0.1 + turned)
    return np.asarray(np.min(costs, axis=0))


def _centre(target: Anchor) -> tuple[float, float]:
    x, y = target.world(0.0, 0.0)
    return float(x), float(y)


TIES: Mapping[str, Cost] = {
    "beside": _beside,
    "near": _near,
    "far": _far,
    "left_of": _left,
    "right_of": _right,
    "in_front_of": _in_front,
    "behind": _behind,
    "facing": _facing,
    "overlooking": _overlooking,
    "opposite": _opposite,
    "around": _around,
    "ring": _around,
    "tucked": _tucked,
    "tucked_row": _tucked_row,
    "between": _between,
    "against": _against,
    "serving": _serving,
    "corner": _corner,
    "midwall": _midwall,
    "center": _center,
    "under": _under,
    "adjoin": _adjoin,
}
PLACES_ENOUGH = ("against", "serving", "corner", "center", "midwall")
"""Ties that need no target: the room itself is it."""
