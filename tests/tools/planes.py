"""Faces of two bodies of a mesh that lie in one plane and over each other: measured one pair at a time, by clipping."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.scene.mesh import UNIT, Mesh

Array = NDArray[np.float64]

_SAME = 1e-4
_SMALL = 1e-5
_ON_GROUND = 0.002


def shared_planes(mesh: Mesh, least: float) -> list[tuple[float, int, int]]:
    """How many square metres two faces share, where more than `least`, and the slots of both. What stands on the ground
    shares it with others, and nobody sees that."""
    points = mesh.points * UNIT
    body = bodies(mesh)
    planes: dict[tuple[float, ...], list[tuple[float, int, Array]]] = defaultdict(list)
    for face in range(mesh.face_count):
        spots = points[mesh.corners[mesh.starts[face] : mesh.starts[face + 1]]]
        out = np.cross(spots[1:-1] - spots[0], spots[2:] - spots[0]).sum(axis=0) / 2
        area = float(np.linalg.norm(out))
        if area > least and not (out[2] < -0.99 * area and spots[:, 2].max() < _ON_GROUND):
            out = out / area
            planes[tuple(np.round(out, 2) + 0.0)].append((float((spots @ out).mean()), face, spots))
    found = []
    for out, faces in planes.items():
        faces.sort(key=lambda entry: entry[:2])
        seen = [axis for axis in range(3) if axis != int(np.abs(out).argmax())]
        slant = float(np.abs(out).max())
        for one, other in _near(faces):
            if body[mesh.corners[mesh.starts[one[1]]]] != body[mesh.corners[mesh.starts[other[1]]]]:
                area = _shared(one[2][:, seen], other[2][:, seen]) / slant
                if area > least:
                    found.append((area, int(mesh.slots[one[1]]), int(mesh.slots[other[1]])))
    return found


def bodies(mesh: Mesh) -> NDArray[np.intp]:
    """A number for each point, the same for those that edges connect."""
    number = np.arange(len(mesh.points))
    while True:
        before: NDArray[np.intp] = number.copy()
        for one, other in (mesh.edges.T, mesh.edges.T[::-1]):
            np.minimum.at(number, one, number[other])
        number = number[number]
        if (number == before).all():
            return before


def _near(faces: list[tuple[float, int, Array]]) -> Iterator[tuple[tuple[float, int, Array], tuple[float, int, Array]]]:
    for place, one in enumerate(faces):
        for other in faces[place + 1 :]:
            if other[0] - one[0] > _SAME:
                break
            if (
                np.minimum(one[2].max(0), other[2].max(0)) - np.maximum(one[2].min(0), other[2].min(0)) > -_SMALL
            ).all():
                yield one, other


def _shared(one: Array, other: Array) -> float:
    """The area that two flat outlines have in common, triangle by triangle."""
    return sum(_clipped(first, second) for first in _triangles(one) for second in _triangles(other))


def _triangles(outline: Array) -> list[Array]:
    fans = [outline[[0, place, place + 1]] for place in range(1, len(outline) - 1)]
    return [fan if _area(fan) > 0 else fan[::-1] for fan in fans if abs(_area(fan)) > 0]


def _area(outline: Array) -> float:
    x, y = outline.T
    return float((x * np.roll(y, -1) - y * np.roll(x, -1)).sum()) / 2


def _clipped(shape: Array, by: Array) -> float:
    """The area of a convex shape that lies in another; both run counter-clockwise."""
    left = [(float(x), float(y)) for x, y in shape]
    for (ax, ay), (bx, by_) in zip(by, np.roll(by, -1, axis=0), strict=True):
        inside = [(bx - ax) * (y - ay) - (by_ - ay) * (x - ax) for x, y in left]
        kept = []
        for (x, y), here, (nx, ny), there in zip(
            left, inside, left[1:] + left[:1], inside[1:] + inside[:1], strict=True
        ):
            if here >= 0:
                kept.append((x, y))
            if here * there < 0:
                share = here / (here - there)
                kept.append((x + share * (nx - x), y + share * (ny - y)))
        left = kept
    return _area(np.array(left)) if len(left) > 2 else 0.0
