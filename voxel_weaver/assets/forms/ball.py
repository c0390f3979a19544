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


@lru_cache(maxsize=8)
def icosphere(level: int) -> tuple[NDArray[np.float64], NDArray[np.int32]]:
    """Vertices on the unit ball and triangles that face outward: 12, 42, 162, 642 vertices for level 0, 1, 2, 3."""
    points = np.asarray(_CORNERS, dtype=np.float64)
    faces = np.asarray(_FACES, dtype=np.int64)
    for _ in range(level):
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
