"""Layers: where faces of two bodies lie in one plane and over each other, the one that was named later lies on top.

In voxels a later part simply wins. Smooth meshes keep both faces, and two in one plane flicker in a viewport and are
black in a picture, whether they look alike or not: so the covered face recedes by a hair. Its body stays closed, for
only corners move.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.realise.facets import Facets

Array: TypeAlias = NDArray[np.float64]
Ints: TypeAlias = NDArray[np.intp]

HAIR = 0.0004
"""Metres that a covered face recedes; more on what is larger than a house's room, which is seen from farther away."""
NEAR = 6.0
SAME = 1.5e-4
"""Metres: planes nearer to each other than this are one."""
LEAST = 0.0008
"""Metres that two faces have to share on both sides before it is seen."""
_SMALLEST = 1.6e-5
"""Square metres: a face that is smaller is seen by nobody."""
_GROUND = 0.002
_STEPS = 1000
"""In a unit: directions that differ by less are one."""
_MOST = 0.2
"""Of a body's thickness, that one of its faces may recede."""
_ALIKE = 0.1
"""Planes that meet at less of an angle than this, in radians, move a corner as one."""


@dataclass(frozen=True, slots=True, eq=False)
class _Faces:
    """Those of all bodies that are large enough to be seen: body, corners as indices of points, outward direction,
    distance from the origin, and the box and the area of each as it is seen along its main axis."""

    body: Ints
    corners: list[Ints]
    out: Array
    away: Array
    low: Array  # (faces, 2)
    high: Array
    area: Array

    def kept(self, which: Ints) -> _Faces:
        corners = [self.corners[face] for face in which.tolist()]
        rest = (self.out, self.away, self.low, self.high, self.area)
        return _Faces(self.body[which], corners, *(values[which] for values in rest))


def layered(bodies: Sequence[Facets], finishes: Sequence[str]) -> list[Facets]:
    """The bodies with their covered faces a hair further in."""
    if len(bodies) < 2:
        return list(bodies)
    points = np.concatenate([body.points for body in bodies])
    firsts = np.cumsum([0, *(len(body.points) for body in bodies)])
    faces = _faces(bodies, points, firsts)
    planes = _planes(faces)
    shared = np.flatnonzero(planes >= 0)
    faces, planes = faces.kept(shared), planes[shared]
    covered = _levels(faces, _pairs(faces, planes, points), finishes)
    if not covered:
        return list(bodies)
    hair = HAIR * max(1.0, float(np.ptp(points, axis=0).max()) / NEAR)
    moved: dict[tuple[int, int], float] = {}
    for face, level in covered.items():
        own = points[firsts[faces.body[face]] : firsts[faces.body[face] + 1]] @ faces.out[face]
        into = min(level * hair, _MOST * float(np.ptp(own)))
        for corner in faces.corners[face].tolist():
            moved[corner, face] = into
    points = _receded(points, moved, faces, planes)
    return [
        Facets(points[first:last], body.groups) for body, first, last in zip(bodies, firsts, firsts[1:], strict=False)
    ]


def _faces(bodies: Sequence[Facets], points: Array, firsts: Ints) -> _Faces:
    by_corners: dict[int, list[tuple[Ints, Ints]]] = defaultdict(list)
    for number, body in enumerate(bodies):
        for group, _ in body.groups:
            if len(group):
                by_corners[group.shape[1]].append((group + firsts[number], np.full(len(group), number)))
    found = [
        _measured(points, *(np.concatenate(part) for part in zip(*rows, strict=True))) for rows in by_corners.values()
    ]
    corners = [row for kind in found for row in kind.corners]
    names = ("out", "away", "low", "high", "area")
    numbers = np.concatenate([kind.body for kind in found])
    return _Faces(numbers, corners, *(np.concatenate([getattr(kind, name) for kind in found]) for name in names))


def _measured(points: Array, corners: Ints, body: Ints) -> _Faces:
    """Faces with equally many corners."""
    spots = points[corners]
    arms = spots[:, 1:] - spots[:, :1]
    out = np.cross(arms[:, :-1], arms[:, 1:]).sum(axis=1) / 2
    area = np.sqrt((out * out).sum(axis=1))
    low, high = spots.min(axis=1), spots.max(axis=1)
    on_ground = (out[:, 2] < -0.99 * area) & (high[:, 2] < _GROUND)  # what stands keeps to the ground
    kept = np.flatnonzero((area > _SMALLEST) & ~on_ground)
    out, area, low, high = out[kept] / area[kept, None], area[kept], low[kept], high[kept]
    away = (out * (spots[kept, 0])).sum(axis=1)
    main = np.abs(out).argmax(axis=1)
    seen = (main[:, None] + (1, 2)) % 3
    rows = np.arange(len(kept))[:, None]
    flat = area * np.abs(out)[rows[:, 0], main]
    return _Faces(body[kept], list(corners[kept]), out, away, low[rows, seen], high[rows, seen], flat)


def _planes(faces: _Faces) -> Ints:
    """A number for each plane that faces of several bodies lie in, on the same side; -1 for the others."""
    code = np.rint(faces.out * _STEPS).astype(np.int64) @ np.array([(4 * _STEPS) ** 2, 4 * _STEPS, 1])
    order = np.lexsort((faces.away, code))
    starts = np.ones(len(order), dtype=np.bool_)
    starts[1:] = (np.diff(code[order]) != 0) | (np.diff(faces.away[order]) > SAME)
    plane = np.cumsum(starts) - 1
    first = np.flatnonzero(starts)
    body = faces.body[order]
    several = np.minimum.reduceat(body, first) != np.maximum.reduceat(body, first) if len(first) else starts
    found = np.empty(len(order), dtype=np.intp)
    found[order] = np.where(several[plane], plane, -1)
    return found


def _pairs(faces: _Faces, planes: Ints, points: Array) -> Iterator[tuple[int, int]]:
    """Faces of two bodies that lie over each other: those whose boxes do, and where one is no rectangle, themselves."""
    wide = float(np.ptp(np.concatenate([faces.low[:, 0], faces.high[:, 0]]))) + 1.0 if len(planes) else 1.0
    start, end = planes * 2 * wide + faces.low[:, 0], planes * 2 * wide + faces.high[:, 0]
    order = np.argsort(start)
    reach = np.searchsorted(start[order], end[order] - LEAST) - np.arange(len(order)) - 1
    reach = np.maximum(reach, 0)
    before = np.repeat(np.arange(len(order)), reach)
    after = before + 1 + np.arange(len(before)) - np.repeat(np.cumsum(reach) - reach, reach)
    one, other = order[before], order[after]
    both = np.minimum(faces.high[one], faces.high[other]) - np.maximum(faces.low[one], faces.low[other])
    near = (both > LEAST).all(axis=1) & (faces.body[one] != faces.body[other])
    square = np.abs((faces.high - faces.low).prod(axis=1) - faces.area) < _SMALLEST / 2
    for first, second in zip(one[near].tolist(), other[near].tolist(), strict=True):
        if (square[first] and square[second]) or _overlap(faces, first, second, points):
            yield first, second


def _overlap(faces: _Faces, one: int, other: int, points: Array) -> bool:
    """Whether two convex faces of a plane share more than a rim: no direction along one of their sides parts them."""
    out = faces.out[one]
    shapes = [points[faces.corners[face]] for face in (one, other)]
    for shape in shapes:
        sides = np.cross(np.roll(shape, -1, axis=0) - shape, out)
        lengths = np.linalg.norm(sides, axis=1)
        across = sides[lengths > 1e-9] / lengths[lengths > 1e-9, None]
        first, second = (points_of @ across.T for points_of in shapes)
        if (
            np.minimum(first.max(axis=0), second.max(axis=0)) - np.maximum(first.min(axis=0), second.min(axis=0))
            < LEAST
        ).any():
            return False
    return True


def _levels(faces: _Faces, pairs: Iterator[tuple[int, int]], finishes: Sequence[str]) -> dict[int, int]:
    """How many hairs each covered face lies below the uppermost: deeper than what differs from it, and elsewhere than
    what looks alike, which may go either way. So long rows of equal pieces do not sink ever deeper."""
    above: dict[int, list[int]] = defaultdict(list)
    for one, other in pairs:
        below, over = (one, other) if faces.body[one] < faces.body[other] else (other, one)
        above[below].append(over)
    levels: dict[int, int] = {}
    for face in sorted(above, key=lambda face: (-int(faces.body[face]), face)):
        finish = finishes[faces.body[face]]
        alike = {levels.get(over, 0) for over in above[face] if finishes[faces.body[over]] == finish}
        level = max(
            (levels.get(over, 0) + 1 for over in above[face] if finishes[faces.body[over]] != finish), default=0
        )
        while level in alike:
            level += 1
        levels[face] = level
    return {face: level for face, level in levels.items() if level}


def _receded(points: Array, moved: dict[tuple[int, int], float], faces: _Faces, planes: Ints) -> Array:
    """Each corner moves so that it lies that deep below each plane that goes in there, as the deepest face of it."""
    deepest: dict[int, dict[int, tuple[float, int]]] = defaultdict(dict)
    for (corner, face), into in moved.items():
        here = deepest[corner]
        here[int(planes[face])] = max(here.get(int(planes[face]), (0.0, face)), (into, face))
    points = points.copy()
    for count in {len(here) for here in deepest.values()}:
        corners = [corner for corner, here in deepest.items() if len(here) == count]
        rows = np.array([list(deepest[corner].values()) for corner in corners])
        out = faces.out[rows[..., 1].astype(np.intp)]
        points[corners] -= (np.linalg.pinv(out, rcond=_ALIKE) @ rows[..., :1])[..., 0]
    return points
