"""Small closed solids as vertices and faces, before they become one Mesh: the clay that smooth.py works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.scene.mesh import Mesh, mesh_from_faces

Array: TypeAlias = NDArray[np.float64]
Ints: TypeAlias = NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class Facets:
    """A closed surface: vertices (n, 3) and groups of faces with equally many corners, each group smooth or flat."""

    points: Array
    groups: tuple[tuple[Ints, bool], ...]

    @property
    def face_count(self) -> int:
        return sum(len(faces) for faces, _ in self.groups)


def joined(pieces: list[tuple[Facets, int]]) -> Mesh:
    """One mesh of many pieces, each with its slot; pieces share no vertices, so each stays closed by itself."""
    first = 0
    faces: list[Ints] = []
    slots: list[Ints] = []
    smooth: list[NDArray[np.bool_]] = []
    for facets, slot in pieces:
        for group, is_smooth in facets.groups:
            faces.append(group + np.int32(first))
            slots.append(np.full(len(group), slot, dtype=np.int32))
            smooth.append(np.full(len(group), is_smooth, dtype=np.bool_))
        first += len(facets.points)
    points = np.concatenate([facets.points for facets, _ in pieces]) if pieces else np.zeros((0, 3))
    return mesh_from_faces(points, tuple(faces), tuple(slots), tuple(smooth))


def stacked_rings(rings: Array, smooth: tuple[bool, ...], flat_ends: bool = True) -> Facets:
    """A body through rings (levels, around, 3) that run counter-clockwise seen from its end; both ends are closed.

    A ring of one repeated point is a tip. `smooth` has one entry for each band between two rings.
    """
    levels, around = rings.shape[:2]
    tips = [bool((np.ptp(ring, axis=0) < 1e-9).all()) for ring in rings]
    points: list[Array] = []
    index: list[Ints] = []
    count = 0
    for ring, is_tip in zip(rings, tips, strict=True):
        kept = ring[:1] if is_tip else ring
        points.append(kept)
        index.append(np.full(around, count, np.int32) if is_tip else np.arange(count, count + around, dtype=np.int32))
        count += len(kept)
    groups: list[tuple[Ints, bool]] = []
    for level in range(levels - 1):
        here, above = index[level], index[level + 1]
        corners = [here, np.roll(here, -1), np.roll(above, -1), above]
        if tips[level] and tips[level + 1]:
            continue
        if tips[level]:
            corners = [here, np.roll(above, -1), above]
        elif tips[level + 1]:
            corners = corners[:3]
        groups.append((np.stack(corners, axis=1), smooth[level]))
    if not tips[0]:
        groups.append((index[0][None, ::-1].copy(), not flat_ends))
    if not tips[-1]:
        groups.append((index[-1][None, :].copy(), not flat_ends))
    return Facets(np.concatenate(points), tuple(groups))


def looped_rings(rings: Array, smooth: bool) -> Facets:
    """A body through rings whose last joins its first: a closed ring, with no ends."""
    levels, around = rings.shape[:2]
    index = np.arange(levels * around, dtype=np.int32).reshape(levels, around)
    here, above = index, np.roll(index, -1, axis=0)
    quads = np.stack([here, np.roll(here, -1, axis=1), np.roll(above, -1, axis=1), above], axis=-1).reshape(-1, 4)
    return Facets(rings.reshape(-1, 3), ((quads, smooth),))
