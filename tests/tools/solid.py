"""Measures of meshes and voxel grids that tests judge by."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.scene.mesh import UNIT, Mesh


def volume(mesh: Mesh) -> float:
    """Cubic metres; positive where normals face outward."""
    points = mesh.points.astype(np.float64) * UNIT
    first = np.repeat(mesh.corners[mesh.starts[:-1]], np.diff(mesh.starts))
    nexts = _nexts(mesh)
    return float((points[first] * np.cross(points[mesh.corners], points[nexts])).sum() / 6)


def is_closed(mesh: Mesh) -> bool:
    """Every edge lies between exactly two faces, which run along it in opposite directions."""
    two = bool((np.bincount(mesh.corner_edges, minlength=len(mesh.edges)) == 2).all())
    directed = mesh.corners.astype(np.int64) * (len(mesh.points) + 1) + _nexts(mesh)
    return two and len(np.unique(directed)) == len(directed)


def _nexts(mesh: Mesh) -> NDArray[np.int32]:
    """The vertex after each corner in its face."""
    nexts = np.roll(mesh.corners, -1)
    nexts[mesh.starts[1:] - 1] = mesh.corners[mesh.starts[:-1]]
    return nexts


def piece_count(cells: NDArray[np.uint8]) -> int:
    """How many separate pieces the full cells make; cells that touch at a corner belong together."""
    full = np.pad(cells != 0, 1)
    strides = np.array(full.strides)
    offsets = np.array([step @ strides for step in np.argwhere(np.ones((3, 3, 3))) - 1])
    left = full.ravel().copy()
    pieces = 0
    for start in np.flatnonzero(left):
        if not left[start]:
            continue
        pieces += 1
        front = np.array([start])
        left[front] = False
        while len(front):
            around = (front[:, None] + offsets).ravel()
            front = np.unique(around[left[around]])
            left[front] = False
    return pieces
