"""The skin of a voxel grid as few rectangles: faces between full and empty, merged where they have the same colour.

Occupancy is packed into 64-bit words, so that the six face masks cost a word operation per 64 voxels; each visible face
becomes one integer, and runs of neighbours merge along the row, then rows merge. Faces across x and y run along z, in
the order in which they lie in memory; only those across z must be sorted.
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
Places: TypeAlias = NDArray[np.int32]
Words: TypeAlias = NDArray[np.uint64]

_AXES = ((0, 1, 2), (1, 0, 2), (2, 0, 1))
"""For faces across an axis: that axis, the one that rows stack along and the one that they run along."""
_ONE, _LAST = np.uint64(1), np.uint64(63)
_LONGEST = 1023
"""Cells a side: a place on an axis takes ten bits of a key, and the last one never occurs, so that the end of a row is
never next to the start of another."""
_RUN, _ROW, _PLANE, _SIDE = 8, 18, 28, 38
"""Where the fields of a face's key begin, in bits; below them is its colour."""
_OWN_COLOR, _LENGTH, _START, _OWN_PLANE, _OWN_SIDE = 10, 18, 28, 38, 48
"""Where the fields of a run's key begin, in bits; below them is its row, so runs that differ by one are neighbours."""


@dataclass(frozen=True, slots=True, eq=False)
class Quads:
    """Rectangles: lowest corner (n, 3), size along each axis (n, 3; 0 across), whether they face upward along their
    axis, that axis, and the value of the cells beneath."""

    low: Places
    size: Places
    axis: NDArray[np.int8]
    positive: NDArray[np.bool_]
    values: NDArray[np.uint8]

    def kept(self, mask: NDArray[np.bool_]) -> Quads:
        return Quads(self.low[mask], self.size[mask], self.axis[mask], self.positive[mask], self.values[mask])


def greedy_quads(cells: Cells) -> Quads:
    """The visible faces of the full cells as merged rectangles, in an order that depends on the cells alone."""
    if max(cells.shape, default=0) > _LONGEST:
        raise DataRefused(f"A voxel grid of {cells.shape!r} is longer than {_LONGEST} on a side. Split it.")
    cells = np.ascontiguousarray(cells)
    full = _packed(cells)
    columns = _columns(cells)
    keys = [
        _keys(cells, _visible(full, axis, positive), columns, axis, positive)
        for axis in range(3)
        for positive in (False, True)
    ]
    upright = np.concatenate(keys[:4])
    level = np.concatenate(keys[4:])
    level.sort()
    runs = np.concatenate([_runs(upright), _runs(level)])
    runs.sort()
    return _quads(runs)


def voxel_mesh(
    cells: Cells, origin: NDArray[np.float64], voxel: float, only: int | None = None
) -> tuple[Mesh, tuple[int, ...]]:
    """The grid as a mesh, and the values of the cells that its slots stand for: only those that are seen. Vertices are
    shared, normals face outward. With `only`, the faces of the cells of one value: a skin, open to the others."""
    quads = greedy_quads(cells)
    if only is not None:
        quads = quads.kept(quads.values == only)
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
    spare = -cells.shape[2] % 64
    padded = np.pad(cells, ((0, 0), (0, 0), (0, spare))) if spare else cells
    bits = np.packbits(padded.ravel(), bitorder="little")
    return bits.view("<u8").astype(np.uint64, copy=False).reshape(*padded.shape[:2], padded.shape[2] // 64)


def _columns(cells: Cells) -> tuple[Places, ...]:
    """For each column: where its first cell lies in the grid, and the place of that cell by plane, row and run across
    x, y and z. Thirty bits, and so half the memory to read of what a whole key takes."""
    x, y = (places.astype(np.int32) for places in np.ogrid[: cells.shape[0], : cells.shape[1]])
    plane, row = np.int32(1 << _PLANE - _RUN), np.int32(1 << _ROW - _RUN)
    tables = (x * np.int32(cells.shape[1]) + y) * np.int32(cells.shape[2]), x * plane + y * row, y * plane + x * row
    return (*(table.ravel() for table in tables), (x * row + y).ravel())


def _visible(full: Words, axis: int, positive: bool) -> Words:
    """The cells whose face on this side is not covered, as a flat row of words."""
    bare = full.copy()
    if axis < 2:
        rows, near = np.moveaxis(bare, axis, 0), np.moveaxis(full, axis, 0)
        if positive:
            rows[:-1] &= ~near[1:]
        else:
            rows[1:] &= ~near[:-1]
        return bare.ravel()
    covered = full.ravel() >> _ONE if positive else full.ravel() << _ONE
    carried = full.ravel()[1:] << _LAST if positive else full.ravel()[:-1] >> _LAST
    carried[full.shape[2] - 1 :: full.shape[2]] = 0  # from another column
    covered[slice(None, -1) if positive else slice(1, None)] |= carried
    return bare.ravel() & ~covered


def _keys(cells: Cells, faces: Words, columns: tuple[Places, ...], axis: int, positive: bool) -> Index:
    """One number a visible face: side, plane, row, place in the row, colour; in the order of the grid, except that
    across z it is left to sorting."""
    words = np.flatnonzero(faces != 0)
    index, height = _single_bits(faces[words]) if axis == 2 else _bits(faces[words])
    column, word = np.divmod(words.astype(np.int32), np.int32(len(faces) // len(columns[0])))
    word <<= 6
    height += word[index]
    places = columns[axis + 1][column][index]
    places += height << _PLANE - _RUN if axis == 2 else height
    height += columns[0][column][index]
    keys: Index = places.astype(np.int64)
    keys += (2 * axis + int(positive)) << _SIDE - _RUN
    keys <<= _RUN
    keys |= cells.ravel()[height]
    return keys


def _bits(words: Words) -> tuple[Places, Places]:
    """Which word each set bit is in, and where."""
    bits = np.unpackbits(words.astype("<u8", copy=False).view(np.uint8), bitorder="little")
    spots = np.flatnonzero(bits.view(np.bool_)).astype(np.int32)
    return spots >> 6, spots & 63


def _single_bits(words: Words) -> tuple[Places, Places]:
    """The same where most words have one bit, as across level ground: a power of two tells its bit as a float's
    exponent, and only words with more are opened."""
    single = (words & (words - _ONE)) == 0
    alone = np.flatnonzero(single).astype(np.int32)
    exponents = (words[alone].astype(np.float64).view(np.int64) >> 52) - 1023
    several = np.flatnonzero(~single).astype(np.int32)
    index, bit = _bits(words[several])
    return np.concatenate([alone, several[index]]), np.concatenate([exponents.astype(np.int32), bit])


def _starts(keys: Index, step: int) -> Index:
    """Where runs of keys that rise by exactly `step` start."""
    breaks = np.flatnonzero(np.diff(keys) != step)
    starts = np.zeros(len(breaks) + 1 if len(keys) else 0, dtype=np.int64)
    starts[1:] = breaks + 1
    return starts


def _lengths(starts: Index, count: int) -> Index:
    lengths: Index = np.diff(starts, append=count)
    return lengths


def _runs(keys: Index) -> Index:
    """Faces that follow each other in a row, as one number a run: side, plane, start, length, colour, row."""
    starts = _starts(keys, 1 << _RUN)
    first = keys[starts]
    run = (first >> _PLANE) << _OWN_PLANE  # side and plane
    run += (first >> _RUN & _LONGEST) << _START
    run += _lengths(starts, len(keys)) << _LENGTH
    run += (first & 255) << _OWN_COLOR
    run += first >> _ROW & _LONGEST
    return run


def _quads(runs: Index) -> Quads:
    """Runs on top of each other, as one rectangle each."""
    starts = _starts(runs, 1)
    keys = runs[starts]
    heights = _lengths(starts, len(runs))
    low = np.zeros((len(keys), 3), dtype=np.int32)
    size = np.zeros((len(keys), 3), dtype=np.int32)
    side = (keys >> _OWN_SIDE).astype(np.int8)
    for number, first, last in zip(range(6), *np.searchsorted(side, [range(6), range(1, 7)]), strict=True):
        across, along, up = _AXES[number >> 1]
        here, own = slice(first, last), keys[first:last]
        low[here, across] = (own >> _OWN_PLANE & _LONGEST) + (number & 1)
        low[here, along], low[here, up] = own & _LONGEST, own >> _START & _LONGEST
        size[here, along], size[here, up] = heights[here], own >> _LENGTH & _LONGEST
    return Quads(low, size, side >> 1, (side & 1).astype(np.bool_), (keys >> _OWN_COLOR & 255).astype(np.uint8))


def _corners(quads: Quads) -> Index:
    """The four corners of each rectangle, counter-clockwise seen from outside: (n, 4, 3)."""
    axes = np.array(_AXES)[quads.axis]
    count = np.arange(len(quads.axis))
    along_row = np.zeros_like(quads.low)
    along_run = np.zeros_like(quads.low)
    along_row[count, axes[:, 1]] = quads.size[count, axes[:, 1]]
    along_run[count, axes[:, 2]] = quads.size[count, axes[:, 2]]
    turns = (quads.positive ^ (quads.axis == 1))[:, None]  # row and run of an axis are a left-handed pair at y
    second = np.where(turns, along_row, along_run)
    fourth = np.where(turns, along_run, along_row)
    return np.stack([quads.low, quads.low + second, quads.low + along_row + along_run, quads.low + fourth], axis=1)
