"""Whether two solids meet, and how far one has to shrink until they do not: surfaces against surfaces, exactly."""

from __future__ import annotations

import numpy as np

from voxel_weaver.layout.pieces import Floats, Mask
from voxel_weaver.layout.rules.geometry.solid import Solid

AT_ONCE = 400_000
"""Pairs of triangles that are compared in one go."""
DEPTHS = (0.01, 0.02, 0.04, 0.08, 0.16)
"""How deeply things may be found to go into each other; deeper is no different."""


def meet(first: Solid, second: Solid) -> bool:
    """Whether their surfaces cut each other. Surfaces that only lie upon each other do not."""
    low, high = np.maximum(first.low, second.low), np.minimum(first.high, second.high)
    if (low > high).any():
        return False
    one, other = first.within(low, high), second.within(low, high)
    rows = max(AT_ONCE // max(len(other.triangles), 1), 1)
    starts = range(0, len(one.triangles), rows)
    return any(_cut(Solid(one.triangles[start : start + rows]), other) for start in starts)


def swallows(outer: Solid, inner: Solid) -> bool:
    """Whether a solid whose surface does not meet the outer one's sits in its body."""
    if (inner.low < outer.low).any() or (inner.high > outer.high).any() or not len(inner.triangles):
        return False
    probes = inner.triangles.mean(axis=1)
    return all(outer.holds(point) for point in (probes[0], probes[len(probes) // 2], probes[-1]))


def depth(still: Solid, moving: Solid, yaw: float, least: float) -> float:
    """How far the moving one can shrink and still meet the other; 0 where it does not at `least`."""
    found = 0.0
    for by in (least, *(each for each in DEPTHS if each > least)):
        smaller = moving.shrunk(by, yaw)
        if not (meet(still, smaller) or swallows(still, smaller)):
            break
        found = by
    return found


def _cut(first: Solid, second: Solid) -> bool:
    """Whether any edge of one goes through a triangle of the other."""
    low, high = first.bounds
    other_low, other_high = second.bounds
    near = (low[:, None] <= other_high[None]).all(axis=2) & (high[:, None] >= other_low[None]).all(axis=2)
    i, j = np.nonzero(near)
    if not len(i):
        return False
    a, b = first.triangles[i], second.triangles[j]
    return bool(_pierced(a, b).any() or _pierced(b, a).any())


def _pierced(edges: Floats, faces: Floats) -> Mask:
    """For pairs of triangles: whether an edge of the first goes through the second."""
    normal = np.cross(faces[:, 1] - faces[:, 0], faces[:, 2] - faces[:, 0])
    height = ((edges - faces[:, None, 0]) * normal[:, None]).sum(axis=2)
    found = np.zeros(len(edges), dtype=np.bool_)
    for corner in range(3):
        start, end = height[:, corner], height[:, (corner + 1) % 3]
        passes = start * end < 0
        if passes.any():
            share = (start[passes] / (start[passes] - end[passes]))[:, None]
            point = edges[passes, corner] * (1 - share) + edges[passes, (corner + 1) % 3] * share
            found[passes] |= _inside(point, faces[passes], normal[passes])
    return found


def _inside(points: Floats, faces: Floats, normals: Floats) -> Mask:
    """Whether a point of a triangle's plane lies in it."""
    inside = np.ones(len(points), dtype=np.bool_)
    for corner in range(3):
        start, end = faces[:, corner], faces[:, (corner + 1) % 3]
        inside &= (np.cross(end - start, points - start) * normals).sum(axis=1) >= 0
    return inside
