"""Balls as triangles: an icosahedron, divided again and again."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

_GOLDEN = (1 + 5**0.5) / 2
_CORNERS = (
    (-1, _GOLDEN, 0), (1, _GOLDEN, 0), (-1, -_GOLDEN, 0), (1, -_GOLDEN, 0),
    (0, -1, _GOLDEN), (0, 1, _GOLDEN), (0, -1, -_GOLDEN), (0, 1, -_GOLDEN),
    (_GOLDEN, 0, -1), (_GOLDEN, 0, 1), (-_GOLDEN, 0, -1), (-_GOLDEN, 0, 1),
)  # fmt: skip
_FACES = (
    (0, 11, 5), (0, 5, 1), (0, 1, 7), (0, 7, 10), (0, 10, 11), (1, 5, 9), (5, 11, 4),
    (11, 10, 2), (10, 7, 6), (7, 1, 8), (3, 9, 4), (3, 4, 2), (3, 2, 6), (3, 6, 8),
    (3, 8, 9), (4, 9, 5), (2, 4, 11), (6, 2, 10), (8, 6, 7), (9, 8, 1),
)  # fmt: skip


_THIRDS = [(3 - down, down - right, right) for down in range(4) for right in range(down + 1)]
"""The points of a triangle whose sides are cut in three, row by row: how much of each corner they take."""
_NINE = ((0, 1, 2), (1, 3, 4), (1, 4, 2), (2, 4, 5), (3, 6, 7), (3, 7, 4), (4, 7, 8), (4, 8, 5), (5, 8, 9))


@lru_cache(maxsize=8)
def icosphere(cuts: int) -> tuple[NDArray[np.float64], NDArray[np.int32]]:
    """Vertices on the unit ball and triangles that face outward: those of an icosahedron with each side cut into so
    many pieces, 20 times their square; a power of two, or three times one."""
    points = np.asarray(_CORNERS, dtype=np.float64)
    faces = np.asarray(_FACES, dtype=np.int64)
    if cuts % 3 == 0:
        points, faces = _in_nine(points, faces)
        cuts //= 3
    for _ in range(cuts.bit_length() - 1):
        sides = np.sort(faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2), axis=1)
        pairs, index = np.unique(sides, axis=0, return_inverse=True)
        middles = len(points) + index.reshape(-1, 3)
        points = np.concatenate([points, points[pairs].mean(axis=1)])
        a, b, c = faces.T
        ab, bc, ca = middles.T
        faces = np.concatenate(
            [np.stack(corners, axis=1) for corners in ((a, ab, ca), (b, bc, ab), (c, ca, bc), (ab, bc, ca))]
        )
    points = points / np.linalg.norm(points, axis=1, keepdims=True)
    points.setflags(write=False)
    return points, faces.astype(np.int32)


def _in_nine(points: NDArray[np.float64], faces: NDArray[np.int64]) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Each triangle as nine."""
    each = np.einsum("pc,fcd->fpd", np.array(_THIRDS) / 3, points[faces]).reshape(-1, 3)
    _, first, index = np.unique(np.round(each, 9) + 0.0, axis=0, return_index=True, return_inverse=True)
    return each[first], index.reshape(-1, len(_THIRDS))[:, _NINE].reshape(-1, 3)
