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


def floating_pieces(cells: NDArray[np.uint8], axis: int, last: bool) -> int:
    """How many pieces of full cells do not reach the first (or last) layer of an axis; cells that touch at a corner
    belong together."""
    full = np.pad(cells != 0, 1)
    around = np.array([step @ np.array(full.strides) for step in np.argwhere(np.ones((3, 3, 3))) - 1])
    left = full.ravel().copy()
    layer = np.zeros(full.shape, dtype=np.bool_)
    np.moveaxis(layer, axis, 0)[-2 if last else 1] = True
    _wash(left, np.flatnonzero(left & layer.ravel()), around)
    pieces = 0
    while left.any():
        pieces += 1
        _wash(left, np.flatnonzero(left)[:1], around)
    return pieces


def _wash(left: NDArray[np.bool_], front: NDArray[np.int64], around: NDArray[np.int64]) -> None:
    """Empty all cells that hang together with those of the front."""
    while len(front):
        left[front] = False
        near = (front[:, None] + around).ravel()
        near = near[left[near]]
        left[near] = False
        front = np.unique(near)
