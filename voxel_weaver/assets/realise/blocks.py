"""Blocks around the origin, plain, chamfered or rounded, and the ball that a cube swells to."""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.realise.facets import Facets

Array: TypeAlias = NDArray[np.float64]
Ints: TypeAlias = NDArray[np.int32]


@lru_cache(maxsize=16)
def _cube_grid(steps: int) -> tuple[Ints, Ints]:
    """The skin of a cube of `steps` cells a side: lattice points (n, 3) and quads, side by side."""
    lattice: list[Ints] = []
    row, run = (grid.ravel() for grid in np.indices((steps, steps)))
    for axis in range(3):
        v, u = (axis + 1) % 3, (axis + 2) % 3
        for level in (0, steps):
            corners = np.zeros((steps * steps, 4, 3), dtype=np.int32)
            corners[:, :, axis] = level
            turns = ((0, 0), (1, 0), (1, 1), (0, 1)) if level else ((0, 0), (0, 1), (1, 1), (1, 0))
            for place, (dv, du) in enumerate(turns):
                corners[:, place, v] = row + dv
                corners[:, place, u] = run + du
            lattice.append(corners.reshape(-1, 3))
    points, index = np.unique(np.concatenate(lattice), axis=0, return_inverse=True)
    return points, index.reshape(-1, 4).astype(np.int32)


def plain_block(half: Array) -> Facets:
    points, quads = _cube_grid(1)
    return Facets((points * 2.0 - 1.0) * half, ((quads, False),))


def chamfered_block(half: Array, bevel: float) -> Facets:
    """Each edge cut once at 45 degrees: six faces, twelve strips, eight small triangles."""
    corners = np.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], dtype=np.float64)
    # The point of corner c on the face across axis a has index 3 * c + a.
    points = (corners * (half - bevel))[:, None, :] + corners[:, None, :] * np.eye(3) * bevel
    quads, triangles = _chamfer_faces()
    return Facets(points.reshape(-1, 3), ((quads, False), (triangles, False)))


@lru_cache(maxsize=1)
def _chamfer_faces() -> tuple[Ints, Ints]:
    signs = [(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]
    number = {sign: index for index, sign in enumerate(signs)}
    quads = []
    for axis in range(3):
        v, u = (axis + 1) % 3, (axis + 2) % 3
        for side in (-1, 1):
            ring = []
            for dv, du in ((-1, -1), (1, -1), (1, 1), (-1, 1))[::side]:
                sign = [0, 0, 0]
                sign[axis], sign[v], sign[u] = side, dv, du
                ring.append(3 * number[(sign[0], sign[1], sign[2])] + axis)
            quads.append(ring)
        for dv in (-1, 1):
            for du in (-1, 1):  # the strip along `axis`, between the faces across v and u
                low, high = [0, 0, 0], [0, 0, 0]
                low[axis], low[v], low[u] = -1, dv, du
                high[axis], high[v], high[u] = 1, dv, du
                a, b = 3 * number[tuple(low)], 3 * number[tuple(high)]  # type: ignore[index]
                strip = [a + v, b + v, b + u, a + u]
                quads.append(strip if dv * du < 0 else strip[::-1])
    triangles = [[3 * index, 3 * index + 1, 3 * index + 2][:: int(np.prod(sign))] for index, sign in enumerate(signs)]
    return np.array(quads, dtype=np.int32), np.array(triangles, dtype=np.int32)


def rounded_block(half: Array, bevel: float) -> Facets:
    """Each edge rounded in two steps; the large faces stay flat, the edges between them are smooth."""
    points, quads = _cube_grid(3)
    sign = np.where(points < 2, -1.0, 1.0)
    outer = (points == 0) | (points == 3)
    direction = np.where(outer, sign, 0.0)
    direction = direction / np.linalg.norm(direction, axis=1, keepdims=True)
    middle = np.arange(len(quads)) % 9 == 4  # the large face in the middle of each side
    return Facets(
        sign * (half - bevel) + direction * bevel,
        ((quads[middle], False), (np.ascontiguousarray(quads[~middle]), True)),
    )


def cube_ball(spots: tuple[float, ...]) -> Facets:
    """A cube's skin with lines at these places from -1 to 1, to be pushed onto a round form."""
    points, quads = _cube_grid(len(spots) - 1)
    return Facets(np.asarray(spots)[points], ((quads, True),))
