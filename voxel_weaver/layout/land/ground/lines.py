"""Lines over the land: their length, their bends, and how far the land around lies from them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from voxel_weaver.layout.land.ground.noise import Field
from voxel_weaver.layout.pieces import Floats
from voxel_weaver.scene.value import Point2


class Course(NamedTuple):
    """A line of points that are evenly far apart, and how far along each is."""

    points: Floats  # (n, 2)
    along: Floats  # (n,)

    @property
    def step(self) -> float:
        return float(self.along[1]) if len(self.along) > 1 else 1.0


def rounded_off(line: Sequence[Point2], times: int = 2) -> Floats:
    """The line with its corners cut, again and again."""
    points = np.array(line, dtype=np.float64).reshape(-1, 2)
    for _ in range(times if len(points) > 2 else 0):
        near, far = points[:-1] * 0.75 + points[1:] * 0.25, points[:-1] * 0.25 + points[1:] * 0.75
        inner = np.stack([near, far], axis=1).reshape(-1, 2)[1:-1]
        points = np.concatenate([points[:1], inner, points[-1:]])
    return points


def course(line: Sequence[Point2], step: float, *, smooth: bool = True) -> Course:
    """A line as evenly spaced points, about `step` apart."""
    points = rounded_off(line) if smooth else np.array(line, dtype=np.float64).reshape(-1, 2)
    ways = np.diff(points, axis=0)
    lengths = np.sqrt(ways[:, 0] * ways[:, 0] + ways[:, 1] * ways[:, 1])
    at = np.concatenate([[0.0], np.cumsum(lengths)])
    count = max(2, int(at[-1] / step) + 1)
    along = np.linspace(0.0, at[-1], count)
    return Course(np.stack([np.interp(along, at, points[:, axis]) for axis in (0, 1)], axis=1), along)


def away(x: Floats, y: Floats, line: Course) -> tuple[Field, Field]:
    """From a grid (columns x, rows y) to a line: how far each point is from it, and how far along its nearest is."""
    nearest = np.full((len(y), len(x)), np.inf)
    place = np.zeros((len(y), len(x)))
    for start, end, at in zip(line.points[:-1], line.points[1:], line.along[:-1], strict=True):
        way = end - start
        length = float(way[0] * way[0] + way[1] * way[1])
        if length <= 0.0:
            continue
        dx, dy = (x - start[0])[None, :], (y - start[1])[:, None]
        share = np.clip((dx * way[0] + dy * way[1]) / length, 0.0, 1.0)
        ox, oy = dx - share * way[0], dy - share * way[1]
        far = ox * ox + oy * oy
        closer = far < nearest
        nearest = np.where(closer, far, nearest)
        place = np.where(closer, at + share * float(np.sqrt(length)), place)
    return np.sqrt(nearest), place


def inside(x: Floats, y: Floats, outline: Sequence[Point2]) -> Field:
    """How deep each point of a grid lies inside an outline, metres; negative outside."""
    corners = np.array(outline, dtype=np.float64)
    ring = Course(np.concatenate([corners, corners[:1]]), np.zeros(len(corners) + 1))
    far, _ = away(x, y, ring)
    within = np.zeros((len(y), len(x)), dtype=np.bool_)
    for (x0, y0), (x1, y1) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        if y0 != y1:
            crosses = (y0 > y) != (y1 > y)
            within ^= crosses[:, None] & (x[None, :] < (x0 + (y - y0) * (x1 - x0) / (y1 - y0))[:, None])
    return np.where(within, far, -far)


def blob(
    x: float, y: float, half: tuple[float, float], rng: np.random.Generator, corners: int = 28
) -> tuple[Point2, ...]:
    """An outline without corners that is about an ellipse, counter-clockwise."""
    turns = np.arange(corners) * (360.0 / corners)
    cos, sin = np.round(np.cos(np.radians(turns)), 9), np.round(np.sin(np.radians(turns)), 9)
    bumps = rng.random(7) * 2 - 1
    spots = np.arange(corners) * (7 / corners)
    first = spots.astype(np.int64)
    share = spots - first
    share = share * share * (3 - 2 * share)
    wave = bumps[first % 7] * (1 - share) + bumps[(first + 1) % 7] * share
    reach = 1.0 + 0.17 * wave
    ring = np.round(np.stack([x + half[0] * reach * cos, y + half[1] * reach * sin], axis=1), 3)
    return tuple((float(a), float(b)) for a, b in ring)
