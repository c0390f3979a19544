"""The skin of a voxel grid as few rectangles: faces between full and empty, merged where they have the same colour.

Occupancy is packed into 64-bit words, so that the six face masks cost a word operation per 64 voxels; each visible face
becomes one integer that sorts by plane, row and column, and runs of neighbours merge along the row, then rows merge.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.mesh import Mesh, mesh_from_faces

Cells: TypeAlias = NDArray[np.uint8]
Index: TypeAlias = NDArray[np.int64]
Words: TypeAlias = NDArray[np.uint64]

_AXES = ((0, 1, 2), (1, 2, 0), (2, 0, 1))
"""For faces across an axis: that axis, the one that rows stack along (v) and the one that they run along (u)."""
_ONE, _LAST = np.uint64(1), np.uint64(63)


@dataclass(frozen=True, slots=True, eq=False)
class Quads:
    """Rectangles: lowest corner (n, 3), size along each axis (n, 3; 0 across), whether they face upward along their
    axis, that axis, and the value of the cells beneath."""

    low: Index
    size: Index
    axis: Index
    positive: NDArray[np.bool_]
    values: NDArray[np.uint8]


def greedy_quads(cells: Cells) -> Quads:
    """The visible faces of the full cells as merged rectangles, in an order that depends on the cells alone."""
    if max(cells.shape, default=0) > 1023:
        raise DataRefused(f"A voxel grid of {cells.shape!r} is longer than 1023 on a side. Split it.")
    full = _packed(cells)
    pieces = [
        _merged(cells, _visible(full, axis, positive, cells.shape), axis, positive)
        for axis in range(3)
        for positive in (False, True)
    ]
    return Quads(*(np.concatenate([getattr(piece, name) for piece in pieces]) for name in Quads.__slots__))


def voxel_mesh(cells: Cells, origin: NDArray[np.float64], voxel: float) -> tuple[Mesh, tuple[int, ...]]:
    """The grid as a mesh, and the values of the cells that its slots stand for: only those that are seen. Vertices are
    shared, normals face outward."""
    quads = greedy_quads(cells)
    if not len(quads.values):
        return mesh_from_faces(np.zeros((0, 3)), (), (), ()), ()
    present = np.flatnonzero(np.bincount(quads.values, minlength=256))
    slots = np.zeros(256, dtype=np.int32)
    slots[present] = np.arange(len(present))
    corners = _corners(quads)
    lattice = np.array(cells.shape) + 1
    keys = (corners[..., 0] * lattice[1] + corners[..., 1]) * lattice[2] + corners[..., 2]
    kept, faces = np.unique(keys, return_inverse=True)
    points = np.stack(np.unravel_index(kept, tuple(lattice.tolist())), axis=1) * voxel + origin
    flat = np.zeros(len(quads.values), dtype=np.bool_)
    mesh = mesh_from_faces(points, (faces.reshape(-1, 4).astype(np.int32),), (slots[quads.values],), (flat,))
    return mesh, tuple(int(value) for value in present)


def _packed(cells: Cells) -> Words:
    """One bit a cell along z, padded to whole words."""
    bits = np.packbits(cells != 0, axis=2, bitorder="little")
    spare = -bits.shape[2] % 8
    padded = np.pad(bits, ((0, 0), (0, 0), (0, spare))) if spare else bits
    return np.ascontiguousarray(padded).view(np.dtype("<u8")).astype(np.uint64, copy=False)


def _visible(full: Words, axis: int, positive: bool, shape: tuple[int, ...]) -> Index:
    """Flat indices of the cells whose face on this side is not covered, in the grid's own order."""
    covered = np.zeros_like(full)
    if axis < 2:
        here = [slice(None)] * 3
        there = [slice(None)] * 3
        here[axis] = slice(None, -1) if positive else slice(1, None)
        there[axis] = slice(1, None) if positive else slice(None, -1)
        covered[tuple(here)] = full[tuple(there)]
    elif positive:
        covered = full >> _ONE
        covered[..., :-1] |= full[..., 1:] << _LAST
    else:
        covered = full << _ONE
        covered[..., 1:] |= full[..., :-1] >> _LAST
    return _positions(full & ~covered, shape)


def _positions(mask: Words, shape: tuple[int, ...]) -> Index:
    """The flat indices of set bits; only words that are not zero are unpacked."""
    flat = mask.ravel()
    words = np.flatnonzero(flat)
    bits = np.unpackbits(flat[words].astype("<u8").view(np.uint8), bitorder="little")
    set_bits = np.flatnonzero(bits)
    word = words[set_bits >> 6]
    column, place = np.divmod(word, mask.shape[2])
    return np.asarray(column * shape[2] + place * 64 + (set_bits & 63))


def _merged(cells: Cells, faces: Index, axis: int, positive: bool) -> Quads:
    _, row_axis, run_axis = _AXES[axis]
    where = np.unravel_index(faces, cells.shape)
    values = cells.ravel()[faces].astype(np.int64)
    # Strides of one more than the longest side: the end of a row is never next to the start of another.
    step = 1024
    keys = (((where[axis] * step + where[row_axis]) * step + where[run_axis]) << 8) | values
    keys.sort()
    starts, lengths = _runs(keys, 256)
    value = keys[starts] & 255
    run, rest = keys[starts] >> 8, step
    column, row, plane = run % rest, run // rest % rest, run // (rest * rest)
    rows = ((((plane * step + column) * step + lengths) << 8 | value) * step) + row
    rows.sort()
    firsts, heights = _runs(rows, 1)
    return _as_quads(rows[firsts], heights, axis, positive)


def _runs(keys: Index, step: int) -> tuple[Index, Index]:
    """Where runs of keys that rise by exactly `step` start, and how long they are."""
    if not len(keys):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    starts = np.concatenate([[0], np.flatnonzero(np.diff(keys) != step) + 1])
    return starts, np.diff(np.append(starts, len(keys)))


def _as_quads(keys: Index, heights: Index, axis: int, positive: bool) -> Quads:
    _, row_axis, run_axis = _AXES[axis]
    row, keys = keys & 1023, keys >> 10
    values, keys = keys & 255, keys >> 8
    lengths, keys = keys & 1023, keys >> 10
    column, plane = keys & 1023, keys >> 10
    low = np.zeros((len(row), 3), dtype=np.int64)
    size = np.zeros((len(row), 3), dtype=np.int64)
    low[:, axis], low[:, row_axis], low[:, run_axis] = plane + int(positive), row, column
    size[:, row_axis], size[:, run_axis] = heights, lengths
    return Quads(
        low,
        size,
        np.full(len(row), axis, dtype=np.int64),
        np.full(len(row), positive, dtype=np.bool_),
        values.astype(np.uint8),
    )


def _corners(quads: Quads) -> Index:
    """The four corners of each rectangle, counter-clockwise seen from outside: (n, 4, 3)."""
    axes = np.array(_AXES)[quads.axis]
    count = np.arange(len(quads.axis))
    along_row = np.zeros_like(quads.low)
    along_run = np.zeros_like(quads.low)
    along_row[count, axes[:, 1]] = quads.size[count, axes[:, 1]]
    along_run[count, axes[:, 2]] = quads.size[count, axes[:, 2]]
    second = np.where(quads.positive[:, None], along_row, along_run)
    fourth = np.where(quads.positive[:, None], along_run, along_row)
    return np.stack([quads.low, quads.low + second, quads.low + along_row + along_run, quads.low + fourth], axis=1)
