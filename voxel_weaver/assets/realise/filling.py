"""Any skin of triangles as voxels: cells that it passes through, and those that it encloses.

Each triangle is looked at along the axis that it faces most: the middle lines of columns of cells meet it at one depth
each, and its edges are followed besides, so that nothing thin is lost. What lies inside is found by counting, for each
column, how often its middle line enters and leaves: bodies may overlap, and a skin that is open somewhere only loses
its filling there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.scene.errors import DataRefused

Array: TypeAlias = NDArray[np.float64]
Index: TypeAlias = NDArray[np.int64]
Cells: TypeAlias = NDArray[np.uint8]

MOST_CELLS = 64_000_000
_INSET = 0.02
"""How far, in voxels, samples lie beneath the skin: a face on the border of two cells belongs to the one inside."""
_DENSE = 0.5
"""Voxels between two samples along an edge."""
_INWARD = 0.04
"""How far, in voxels, those samples lie inside their triangle: edges of a grid's faces run between cells."""
_NUDGE = (1.3e-4, 2.7e-4)
"""Middle lines are moved by so much of a voxel, or those of a grid's own faces would run along their edges."""
_AT_ONCE = 2_000_000
"""Crossings in one piece, so that a large ground does not take memory by the gigabyte."""


class Crossings(NamedTuple):
    """Where the middle lines of columns meet triangles: which triangle, which column, and how deep."""

    triangle: Index
    x: Index
    y: Index
    depth: Array


class Filled(NamedTuple):
    """Cells [x, y, z], 0 where empty, else a label; `low` is the lowest of them on the lattice."""

    cells: Cells
    low: Index  # (3,)


def filled(points: Array, triangles: Index, labels: Cells, voxel: float, *, solid: bool = True) -> Filled:
    """The voxels of these triangles; `labels` has a number from 1 to 255 for each. The lattice goes through the origin.

    Raises DataRefused where it would be too many cells.
    """
    if not len(triangles):
        return Filled(np.zeros((0, 0, 0), np.uint8), np.zeros(3, np.int64))
    corners = points[triangles] / voxel
    low = np.floor(corners.min(axis=(0, 1)) + 1e-3).astype(np.int64)
    high = np.maximum(np.ceil(corners.max(axis=(0, 1)) - 1e-3).astype(np.int64), low + 1)
    shape = tuple((high - low).tolist())
    if (high - low).astype(np.float64).prod() > MOST_CELLS:
        raise DataRefused(f"{shape!r} voxels are too many. Choose a larger voxel.")
    cells = np.zeros(shape, dtype=np.uint8)
    corners -= low
    if solid:
        inside = _enclosed(corners, shape)
        cells[inside] = np.bincount(labels, weights=_areas(corners)).argmax()
    _mark_skin(cells, corners, labels)
    return Filled(cells, low)


def _normals(corners: Array) -> Array:
    return np.asarray(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]))


def _areas(corners: Array) -> Array:
    return np.asarray(np.linalg.norm(_normals(corners), axis=1))


def _mark_skin(cells: Cells, corners: Array, labels: Cells) -> None:
    """Label the cells that the triangles pass through; where several do, the last one counts."""
    normals = _normals(corners)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)
    facing = np.abs(normals).argmax(axis=1)
    _mark_edges(cells, corners, normals, labels)
    for axis in range(3):
        chosen = np.flatnonzero(facing == axis)
        order = [(axis + 1) % 3, (axis + 2) % 3, axis]
        turned = np.moveaxis(cells, order, (0, 1, 2))
        for start, met in crossings(corners[chosen][:, :, order], turned.shape, (0.0, 0.0), 1e-9):
            own = chosen[start + met.triangle]
            depth = np.floor(met.depth - normals[own, axis] * _INSET).astype(np.int64)
            turned[met.x, met.y, np.clip(depth, 0, turned.shape[2] - 1)] = labels[own]


def _mark_edges(cells: Cells, corners: Array, normals: Array, labels: Cells) -> None:
    """The cells along the edges of triangles, just inside them."""
    start = corners.reshape(-1, 3)
    side = (np.roll(corners, -1, axis=1) - corners).reshape(-1, 3)
    counts = np.maximum(np.ceil(np.linalg.norm(side, axis=1) / _DENSE), 1).astype(np.int64)
    middle, limits = corners.mean(axis=1), np.array(cells.shape) - 1
    for first, last in _pieces(counts):
        owner = first + np.repeat(np.arange(last - first), counts[first:last])
        place = np.arange(len(owner)) - np.repeat(
            np.cumsum(counts[first:last]) - counts[first:last], counts[first:last]
        )
        spots = start[owner] + side[owner] * ((place + 0.5) / counts[owner])[:, None]
        inward = middle[owner // 3] - spots
        spots += inward * (_INWARD / np.maximum(np.sqrt((inward**2).sum(axis=1)), 2 * _INWARD))[:, None]
        spots -= normals[owner // 3] * _INSET
        x, y, z = np.minimum(np.maximum(np.floor(spots).astype(np.int64), 0), limits).T
        cells[x, y, z] = labels[owner // 3]


def _enclosed(corners: Array, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """The cells whose centres lie inside: where a line from below has entered more often than it has left."""
    changes = np.zeros((shape[0], shape[1], shape[2] + 1), dtype=np.int16)
    upward = _normals(corners)[:, 2] > 0
    for start, met in crossings(corners, shape, _NUDGE, 0.0):
        level = np.clip(np.ceil(met.depth - 0.5), 0, shape[2]).astype(np.int64)
        sign = np.where(upward[start + met.triangle], -1, 1).astype(np.int16)
        np.add.at(changes, (met.x, met.y, level), sign)
    winding = np.cumsum(changes, axis=2, dtype=np.int16)
    return np.asarray((winding[:, :, :-1] > 0) & (winding[:, :, -1:] == 0))


def _pieces(counts: Index) -> Iterator[tuple[int, int]]:
    """Stretches of what has so many samples each, of about as many samples as are worked on at once."""
    total = np.cumsum(counts)
    start = 0
    while start < len(counts):
        before = int(total[start - 1]) if start else 0
        end = max(int(np.searchsorted(total, before + _AT_ONCE, side="right")), start + 1)
        yield start, end
        start = end


def crossings(
    corners: Array, shape: tuple[int, ...], nudge: tuple[float, float], spare: float
) -> Iterator[tuple[int, Crossings]]:
    """The crossings of these triangles with the middle lines of columns along the last axis, piece by piece: the number
    of the piece's first triangle comes along."""
    flat = corners[:, :, :2] - (0.5 + np.array(nudge))
    sides = flat[:, 1:] - flat[:, :1]
    area = sides[:, 0, 0] * sides[:, 1, 1] - sides[:, 0, 1] * sides[:, 1, 0]
    first = np.maximum(np.ceil(flat.min(axis=1)), 0).astype(np.int64)
    last = np.minimum(np.floor(flat.max(axis=1)), np.array(shape[:2]) - 1).astype(np.int64)
    spans = np.where((np.abs(area) > 1e-9)[:, None], np.maximum(last - first + 1, 0), 0)
    counts = spans[:, 0] * spans[:, 1]
    for start, end in _pieces(counts):
        own = np.repeat(np.arange(end - start), counts[start:end])
        place = np.arange(len(own)) - np.repeat(np.cumsum(counts[start:end]) - counts[start:end], counts[start:end])
        triangle = start + own
        row = place // spans[triangle, 0]
        x, y = first[triangle, 0] + place - row * spans[triangle, 0], first[triangle, 1] + row
        dx, dy = x - flat[triangle, 0, 0], y - flat[triangle, 0, 1]
        second = (dx * sides[triangle, 1, 1] - dy * sides[triangle, 1, 0]) / area[triangle]
        third = (dy * sides[triangle, 0, 0] - dx * sides[triangle, 0, 1]) / area[triangle]
        fits = np.flatnonzero((second >= -spare) & (third >= -spare) & (second + third <= 1 + spare))
        triangle, second, third = triangle[fits], second[fits], third[fits]
        heights = corners[triangle, :, 2]
        depth = heights[:, 0] + (heights[:, 1] - heights[:, 0]) * second + (heights[:, 2] - heights[:, 0]) * third
        yield start, Crossings(own[fits], x[fits], y[fits], depth)
