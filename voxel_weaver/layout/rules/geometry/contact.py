"""Where a solid touches what is below it, above it or behind it: points of contact and what they hold up."""

from __future__ import annotations

import numpy as np

from voxel_weaver.layout.pieces import Floats
from voxel_weaver.layout.rules.geometry.solid import Solid

REACH = 0.01
"""A gap below this counts as contact: smooth things have round feet."""
LEVEL = 0.8
"""A face whose normal points this far down is one to stand on."""
GRID = 9
"""Points along each side of the base that are tried, beside its corners."""
MOST = 1500


def feet(one: Solid) -> Floats:
    """Points on its underside (n, 3): the lowest corners, and points spread over the faces between them."""
    corners = one.triangles.reshape(-1, 3)
    lowest = corners[corners[:, 2] <= one.low[2] + REACH]
    lowest = np.unique(np.round(lowest, 4), axis=0)
    if len(lowest) > MOST:
        lowest = lowest[:: len(lowest) // MOST + 1]
    flat = one.normals[:, 2] < -LEVEL * np.linalg.norm(one.normals, axis=1)
    under = one.kept(flat & (one.bounds[1][:, 2] <= one.low[2] + REACH))
    return np.concatenate([lowest, _spread(under)]) if len(under.triangles) else lowest


def resting(points: Floats, carrier: Solid, sink: float = REACH) -> Floats:
    """Those points that have a surface of the carrier close below them, or at most `sink` above."""
    low, high = points.min(axis=0) - np.array([0, 0, REACH]), points.max(axis=0) + np.array([0, 0, sink])
    near = carrier.within(low, high)
    if not len(near.triangles):
        return points[:0]
    heights = heights_over(points, near)
    gap = points[:, 2][:, None] - heights
    return np.asarray(points[((gap <= REACH) & (gap >= -sink)).any(axis=1)])


def drop(points: Floats, carrier: Solid) -> float:
    """How far these points are above the nearest surface of the carrier below them; infinite where there is none."""
    gap = points[:, 2][:, None] - heights_over(points, carrier)
    return float(np.where(gap >= 0, gap, np.inf).min(initial=np.inf))


def heights_over(points: Floats, solid: Solid) -> Floats:
    """The height of each triangle (columns) over each point (rows) of the plane; nan where it is not over it."""
    corners = solid.triangles[None, :, :, :2] - points[:, None, None, :2]
    shares = np.stack([_turn(corners, 1, 2), _turn(corners, 2, 0), _turn(corners, 0, 1)], axis=2)
    area = shares.sum(axis=2)
    over = (np.abs(area) > 1e-12) & ((shares >= -1e-9).all(axis=2) | (shares <= 1e-9).all(axis=2))
    with np.errstate(divide="ignore", invalid="ignore"):
        heights = (shares * solid.triangles[None, :, :, 2]).sum(axis=2) / area
    return np.where(over, heights, np.nan)


def outside(point: Floats, contacts: Floats) -> float:
    """How far a point of the plane lies outside the hull of the contacts; 0 where it is inside."""
    hull = _hull(contacts)
    ends = np.roll(hull, -1, axis=0)
    ways, offset = ends - hull, point - hull
    inside = len(hull) > 2 and bool((ways[:, 0] * offset[:, 1] - ways[:, 1] * offset[:, 0] >= 0).all())
    if inside:
        return 0.0
    share = np.clip((offset * ways).sum(axis=1) / np.maximum((ways**2).sum(axis=1), 1e-12), 0.0, 1.0)
    return float(np.linalg.norm(offset - share[:, None] * ways, axis=1).min())


def _hull(points: Floats) -> Floats:
    """The corners of the convex hull of points (n, 2), counter-clockwise."""
    ordered = np.unique(np.round(points, 5), axis=0)
    if len(ordered) < 3:
        return ordered
    return np.array([*_chain(ordered), *_chain(ordered[::-1])])


def _chain(points: Floats) -> list[tuple[float, float]]:
    chain: list[tuple[float, float]] = []
    for x, y in points.tolist():
        while len(chain) > 1 and (chain[-1][0] - chain[-2][0]) * (y - chain[-2][1]) <= (chain[-1][1] - chain[-2][1]) * (
            x - chain[-2][0]
        ):
            chain.pop()
        chain.append((x, y))
    return chain[:-1]


def _spread(under: Solid) -> Floats:
    """A grid of points over the base, those that lie on one of its faces."""
    low, high = under.low, under.high
    x, y = np.meshgrid(*(np.linspace(low[axis], high[axis], GRID + 2)[1:-1] for axis in (0, 1)))
    points = np.stack([x.ravel(), y.ravel(), np.full(x.size, low[2])], axis=1)
    heights = heights_over(points, under)
    on = ~np.isnan(heights).all(axis=1)
    points[on, 2] = np.nanmin(heights[on], axis=1)
    return np.asarray(points[on])


def _turn(corners: Floats, first: int, second: int) -> Floats:
    a, b = corners[:, :, first], corners[:, :, second]
    return np.asarray(a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0])
