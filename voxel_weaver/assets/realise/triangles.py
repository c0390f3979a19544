"""The faces of a mesh as triangles. Quads and other convex faces fan out; hollow outlines are cut ear by ear."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.scene.mesh import UNIT, Mesh

Array: TypeAlias = NDArray[np.float64]
Index: TypeAlias = NDArray[np.int64]


class Triangles(NamedTuple):
    """Vertices of each triangle, and the face that it is a part of."""

    corners: Index  # (n, 3)
    faces: Index  # (n,)


def triangles_of(mesh: Mesh) -> Triangles:
    """All faces cut into triangles that turn the same way round."""
    sizes = np.diff(mesh.starts).astype(np.int64)
    hollow = _hollow(mesh, sizes)
    plain = np.setdiff1d(np.arange(len(sizes)), hollow)
    counts = sizes[plain] - 2
    faces = np.repeat(plain, counts)
    step = np.arange(len(faces)) - np.repeat(np.cumsum(counts) - counts, counts)
    first = mesh.starts[:-1].astype(np.int64)[faces]
    corners = mesh.corners.astype(np.int64)[np.stack([first, first + step + 1, first + step + 2], axis=1)]
    cut = [(_ears(mesh, int(face)), int(face)) for face in hollow]
    return Triangles(
        np.concatenate([corners, *(ears for ears, _ in cut)]).reshape(-1, 3),
        np.concatenate([faces, *(np.full(len(ears), face) for ears, face in cut)]).astype(np.int64),
    )


def _hollow(mesh: Mesh, sizes: Index) -> Index:
    """Faces of more than four corners that bend inward somewhere: a fan would leave them. A face of four that does is
    not made by anything here, and a fan of it would still lie in its plane."""
    large = np.flatnonzero(sizes > 4)
    if not len(large):
        return large
    points = mesh.points.astype(np.float64)
    found = []
    for face in large.tolist():
        ring = points[mesh.corners[mesh.starts[face] : mesh.starts[face + 1]]]
        turns = np.cross(ring - np.roll(ring, 1, axis=0), np.roll(ring, -1, axis=0) - ring)
        if (turns @ turns.sum(axis=0) < 0).any():
            found.append(face)
    return np.array(found, dtype=np.int64)


def _ears(mesh: Mesh, face: int) -> Index:
    """One hollow face, cut. Each round takes the first corner that no other corner lies in; what is left of a face that
    crosses itself fans out."""
    ring = mesh.corners[mesh.starts[face] : mesh.starts[face + 1]].astype(np.int64)
    flat = _flat(mesh.points[ring] * UNIT)
    left, cut = list(range(len(ring))), []
    while len(left) > 3:
        at = next((at for at in range(len(left)) if _is_ear(flat, left, at)), 0)
        cut.append((left[at - 1], left[at], left[(at + 1) % len(left)]))
        del left[at]
    return ring[np.array([*cut, tuple(left)], dtype=np.int64)]


def _flat(ring: Array) -> Array:
    """The ring in its own plane, counter-clockwise."""
    normal = np.cross(ring, np.roll(ring, -1, axis=0)).sum(axis=0)
    away = int(np.abs(normal).argmax())
    u, v = (away + 1) % 3, (away + 2) % 3
    return ring[:, [u, v]] if normal[away] > 0 else ring[:, [v, u]]


def _is_ear(flat: Array, left: list[int], at: int) -> bool:
    a, b, c = (flat[left[place % len(left)]] for place in (at - 1, at, at + 1))
    if _turn(a, b, c) <= 0:
        return False
    others = [place for place in left if place not in (left[at - 1], left[at], left[(at + 1) % len(left)])]
    spots = flat[others]
    inside = np.ones(len(spots), dtype=np.bool_)
    for start, end in ((a, b), (b, c), (c, a)):
        side, way = end - start, spots - start
        inside &= side[0] * way[:, 1] - side[1] * way[:, 0] >= 0
    return not inside.any()


def _turn(a: Array, b: Array, c: Array) -> float:
    return float((b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]))
