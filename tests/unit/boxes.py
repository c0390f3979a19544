"""Solids made of boxes, for the tests of rules that measure what stands in the world."""

from __future__ import annotations

import numpy as np

from voxel_weaver.layout.pieces import cos_sin
from voxel_weaver.layout.rules.geometry.solid import Solid

_FACES = np.array(
    [
        *([0, 3, 2], [0, 2, 1], [4, 5, 6], [4, 6, 7], [0, 1, 5], [0, 5, 4]),
        *([1, 2, 6], [1, 6, 5], [2, 3, 7], [2, 7, 6], [3, 0, 4], [3, 4, 7]),
    ]
)


def box(low: tuple[float, float, float], high: tuple[float, float, float], yaw: float = 0.0) -> Solid:
    """A closed box, turned about the world's Z."""
    ring = [(low[0], low[1]), (high[0], low[1]), (high[0], high[1]), (low[0], high[1])]
    points = np.array([(x, y, z) for z in (low[2], high[2]) for x, y in ring])
    cos, sin = cos_sin(yaw)
    return Solid((points @ np.array([[cos, sin, 0], [-sin, cos, 0], [0, 0, 1]]))[_FACES])


def joined(*solids: Solid) -> Solid:
    return Solid(np.concatenate([solid.triangles for solid in solids]))


FOUR_LEGS = joined(
    *(box((x - 0.03, y - 0.03, 0.0), (x + 0.03, y + 0.03, 0.7)) for x in (-0.5, 0.5) for y in (-0.3, 0.3)),
    box((-0.6, -0.4, 0.7), (0.6, 0.4, 0.75)),
)
