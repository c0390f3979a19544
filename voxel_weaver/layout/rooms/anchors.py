"""Anchors: what ties refer to, as rectangles with a front, and the measures between them and spots.

Nothing here prefers one spot to another.
"""

from __future__ import annotations

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

    @property
    def centre(self) -> tuple[float, float]:
        """Its middle in the world."""
        x, y = self.world(0.0, 0.0)
        return float(x), float(y)

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

    @property
    def corners(self) -> tuple[Floats, Floats]:
        """Its four corners in the world."""
        w, d = self.half
        return self.world(np.array([-w, w, w, -w]), np.array([-d, -d, d, d]))


Targets: TypeAlias = tuple[Anchor, ...]
OPENING = 0.02
"""What is less than twice as deep is a window or a door."""


def anchor(placed: Placed) -> Anchor:
    low, high = placed.piece.low, placed.piece.high
    return Anchor(
        placed.piece.id, placed.x, placed.y, placed.yaw, low[:2], high[:2], placed.z + low[2], placed.z + high[2]
    )


def opening_anchor(zone: Zone, site: Site) -> Anchor:
    """A window or a door as a target: a thin rectangle on its wall that looks into the room."""
    side, opening = site.side_of(zone.opening.wall), zone.opening
    x, y = side.at(opening.along)
    half = opening.width / 2
    levels = opening.sill, opening.sill + opening.height
    return Anchor(opening.id, float(x), float(y), side.yaw, (-half, -0.01), (half, 0.01), *levels)


def middle(spots: Spots) -> tuple[Floats, Floats]:
    centre = (spots.low + spots.high) / 2
    return centre[:, 0], centre[:, 1]


def own_half(spots: Spots, target: Anchor) -> tuple[Floats, Floats]:
    """How far each spot's box reaches from its middle along the target's width and depth."""
    half = (spots.high - spots.low) / 2
    cos, sin = (abs(number) for number in cos_sin(target.yaw))
    return cos * half[:, 0] + sin * half[:, 1], sin * half[:, 0] + cos * half[:, 1]


def gap(spots: Spots, target: Anchor) -> Floats:
    """The clear distance in plan between each spot's box and the target's rectangle; 0 where they meet."""
    x, y = target.local(*middle(spots))
    own_x, own_y = own_half(spots, target)
    dx = np.maximum(np.abs(x) - own_x - target.half[0], 0.0)
    dy = np.maximum(np.abs(y) - own_y - target.half[1], 0.0)
    return np.asarray(np.hypot(dx, dy))


def distance(spots: Spots, target: Anchor) -> Floats:
    """The clear distance in space: a cabinet on the wall is not as near as what stands below it."""
    up = np.maximum(np.maximum(spots.base - target.top, target.base - spots.top), 0.0)
    return np.asarray(np.hypot(gap(spots, target), up))


def turn_away(spots: Spots, x: float, y: float) -> Floats:
    """Degrees between each spot's front and the way to a point."""
    here_x, here_y = middle(spots)
    wanted = np.degrees(np.arctan2(x - here_x, -(y - here_y)))
    return np.asarray(np.abs((spots.yaw - wanted + 180.0) % 360.0 - 180.0))


def turned_from(spots: Spots, yaw: float) -> Floats:
    """Degrees between each spot's front and a direction."""
    return np.asarray(np.abs((spots.yaw - yaw + 180.0) % 360.0 - 180.0))


def looks_past(spots: Spots, target: Anchor) -> Floats:
    """Degrees between each spot's front and the middle of what it sees of the target straight ahead; 180 where it looks
    past it."""
    turn = np.radians(spots.yaw)
    right = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    front = np.stack([np.sin(turn), -np.cos(turn)], axis=1)
    here = np.stack(middle(spots), axis=1)
    corners = np.stack(target.corners, axis=1)[None] - here[:, None]
    across, ahead = (corners * right[:, None]).sum(axis=2), (corners * front[:, None]).sum(axis=2)
    half = (spots.high - spots.low) / 2
    own = np.abs(right[:, 0]) * half[:, 0] + np.abs(right[:, 1]) * half[:, 1]
    first, last = np.maximum(across.min(axis=1), -own), np.minimum(across.max(axis=1), own)
    near = np.maximum(ahead.min(axis=1), 0.05)
    off = np.degrees(np.arctan2(np.abs(first + last) / 2, near))
    return np.asarray(np.where((last - first > 0.01) & (ahead.max(axis=1) > 0.0), off, 180.0))


def place_in_pair(tie: Tie) -> float:
    """How far to the side of what both look at one of two stands that leave a gap between them."""
    return (tie.share[0] - 0.5) * tie.gap if tie.share[1] == 2 else 0.0


def stretch_of(target: Anchor, share: tuple[int, int]) -> tuple[float, float]:
    """In its own frame, the middle of one of so many equal parts of its longer side; the middle for one alone."""
    index, count = share
    wide, deep = target.half
    at = (2 * (index % count) + 1) / count - 1.0 if count > 1 else 0.0
    return (at * wide, 0.0) if wide >= deep else (0.0, at * deep)


def share_within(middle_at: Floats, own: Floats, low: float, high: float) -> Floats:
    """The share of each stretch around `middle_at` that lies between two bounds."""
    first, last = np.maximum(middle_at - own, low), np.minimum(middle_at + own, high)
    return np.asarray(np.clip((last - first) / np.maximum(2 * own, 1e-6), 0.0, 1.0))


@dataclass(frozen=True, slots=True)
class Between:
    """The gap between two things: its middle, the way from one to the other, and how far both reach to the sides."""

    x: float
    y: float
    way: tuple[float, float]
    reach: float
    pair: Targets

    @property
    def across(self) -> tuple[float, float]:
        return -self.way[1], self.way[0]


def gaps_between(targets: Targets) -> list[Between]:
    """The gap that the targets leave, half way from edge to edge. Between a thing and the windows lies one for each
    window."""
    openings = [one for one in targets if one.half[1] < OPENING]
    things = [one for one in targets if one.half[1] >= OPENING]
    if openings and things:
        return [_gap_of((*things[:1], one)) for one in openings]
    return [_gap_of(targets)]


def _gap_of(targets: Targets) -> Between:
    if len(targets) != 2:
        x, y = np.mean([target.centre for target in targets], axis=0)
        return Between(float(x), float(y), (1.0, 0.0), 0.0, targets)
    ends = [_edge_towards(one, other) for one, other in (targets, targets[::-1])]
    x, y = (ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2
    apart = np.subtract(targets[1].centre, targets[0].centre)
    length = float(np.hypot(*apart))
    way = (float(apart[0]) / length, float(apart[1]) / length) if length > 1e-6 else (1.0, 0.0)
    middle_aside = -way[1] * x + way[0] * y
    reach = np.inf
    for one in targets:  # as far as both of them reach on either side of the middle
        aside = -way[1] * one.corners[0] + way[0] * one.corners[1] - middle_aside
        reach = min(reach, float(aside.max()), float(-aside.min()))
    return Between(x, y, way, max(reach, 0.0), targets)


def _edge_towards(one: Anchor, other: Anchor) -> tuple[float, float]:
    """Where the way from one middle to the other leaves the first."""
    x, y = (float(number) for number in one.local(*(np.asarray(number) for number in other.centre)))
    share = min((half / abs(side) for half, side in zip(one.half, (x, y), strict=True) if abs(side) > 1e-9), default=0)
    world = one.world(x * min(share, 1.0), y * min(share, 1.0))
    return float(world[0]), float(world[1])
