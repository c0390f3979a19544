"""The skin of a voxel grid as few rectangles: faces between full and empty, merged where they have the same colour.

Occupancy is packed into 64-bit words, so that the six face masks cost a word operation per 64 voxels. Faces across x
and y run along z, as the bits of a word do: their runs are cut off a word whole, and no face is looked at by itself.
Across z each face becomes one integer; sorted, neighbours follow each other. Then rows of runs merge.
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

_PIECE = 1 << 16
"""Cells that are compared at once."""


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
    cells = _padded(cells)
    full = _packed(cells)
    turns = _turns(cells.ravel())
    upright = np.concatenate([_visible(full, axis, positive) for axis in (0, 1) for positive in (False, True)])
    level = np.concatenate([_level(cells, _visible(full, 2, positive), positive) for positive in (False, True)])
    level.sort()
    runs = np.concatenate([_upright(cells, upright, turns), _runs(level)])
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


def _padded(cells: Cells) -> Cells:
    """In one piece, each column filled up with empty cells to whole words."""
    spare = -cells.shape[2] % 64
    return np.pad(cells, ((0, 0), (0, 0), (0, spare))) if spare else np.ascontiguousarray(cells)


def _packed(cells: Cells) -> Words:
    """One bit a cell along z."""
    return _as_words(np.packbits(cells.ravel(), bitorder="little")).reshape(*cells.shape[:2], cells.shape[2] // 64)


def _turns(cells: Cells) -> Words:
    """One bit a cell: whether it differs from the one before it. In pieces that stay in a processor's cache."""
    bits = np.empty(len(cells) // 8, dtype=np.uint8)
    differs = np.zeros(min(_PIECE, len(cells)), dtype=np.bool_)
    for start in range(0, len(cells), _PIECE):
        here = cells[start : start + _PIECE]
        np.not_equal(here[1:], here[:-1], out=differs[1 : len(here)])
        differs[0] = start > 0 and here[0] != cells[start - 1]
        bits[start // 8 : (start + len(here)) // 8] = np.packbits(differs[: len(here)], bitorder="little")
    return _as_words(bits)


def _as_words(packed: NDArray[np.uint8]) -> Words:
    return packed.view("<u8").astype(np.uint64, copy=False)


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


def _upright(cells: Cells, faces: Words, turns: Words) -> Index:
    """The runs of the faces across x and y, side after side. A run reaches from the lowest bit that is left in a word
    to the next bit that is no face or has another colour; runs are cut off until no word has any left."""
    words = np.flatnonzero(faces != 0).astype(np.int32)
    left = faces[words]
    stops = ~left | turns[_rest(words, len(turns))]
    cut: list[tuple[Places, Places, Places]] = [(words[:0],) * 3]
    while len(words):
        low = left & -left
        ends = stops & -(low << _ONE)
        end = ends & -ends  # nothing where the run goes on to the last bit: 2 ** 64, as these numbers count
        bit = _exponent(low)
        cut.append((words, bit, _exponent(end, 64) - bit))
        left &= -end
        more = np.flatnonzero(left != 0)
        words, left, stops = words[more], left[more], stops[more]
    word, bit, length = (np.concatenate(part) for part in zip(*cut, strict=True))
    tall = cells.shape[2] // 64
    if tall > 1:
        word, bit, length = _joined(word, bit, length, turns, tall)
    start = bit if tall == 1 else (_rest(word, tall) << 6) + bit
    colors = cells.ravel()[(_rest(word, len(turns)) << 6) + bit]
    keys: Index = ((start << 10 | length) << _RUN | colors).astype(np.int64)
    keys <<= _OWN_COLOR
    keys += _columns(*cells.shape[:2])[word // np.int32(tall)]
    return keys


def _columns(wide: int, deep: int) -> Index:
    """The side, plane and row of each column in the keys of runs, for the four upright sides."""
    x, y = np.arange(wide, dtype=np.int64)[:, None], np.arange(deep, dtype=np.int64)
    keys = np.empty((4, wide, deep), dtype=np.int64)
    keys[:2] = x << _OWN_PLANE | y
    keys[2:] = y << _OWN_PLANE | x
    keys += np.arange(4)[:, None, None] << _OWN_SIDE
    return keys.ravel()


def _joined(word: Places, bit: Places, length: Places, turns: Words, tall: int) -> tuple[Places, Places, Places]:
    """Runs that go on from one word of a column into the next become one; only those that touch a border between words
    are looked at."""
    touching = (bit == 0) & (_rest(word, tall) != 0) | (bit + length == 64)
    near = np.flatnonzero(touching)
    near = near[np.argsort(word[near].astype(np.int64) << 6 | bit[near])]
    words, bits, sizes = word[near], bit[near], length[near]
    heads = np.ones(len(near), dtype=np.bool_)
    heads[1:] = (bits[1:] > 0) | (bits[:-1] + sizes[:-1] < 64) | (words[1:] != words[:-1] + 1)
    heads |= (_rest(words, tall) == 0) | (turns[_rest(words, len(turns))] & _ONE != 0)
    first = np.flatnonzero(heads)
    if len(first) == len(near):
        return word, bit, length
    alone = ~touching
    return (
        np.concatenate([word[alone], words[first]]),
        np.concatenate([bit[alone], bits[first]]),
        np.concatenate([length[alone], np.add.reduceat(sizes, first)]),
    )


def _rest(numbers: Places, divisor: int) -> Places:
    """What is left after division: several times as fast as the operator for it."""
    return numbers - numbers // np.int32(divisor) * np.int32(divisor)


def _level(cells: Cells, faces: Words, positive: bool) -> Index:
    """One number a face across z: side, plane, row, place in the row, colour; not in order."""
    words = np.flatnonzero(faces != 0).astype(np.int32)
    index, height = _single_bits(faces[words])
    colors = cells.ravel()[(words << 6)[index] + height]
    tall = cells.shape[2] // 64
    if tall > 1:
        height += (_rest(words, tall) << 6)[index]
    column = words // np.int32(tall)
    x, y = (np.arange(side, dtype=np.int32) for side in cells.shape[:2])
    rows = (x[:, None] << _ROW - _RUN) + y
    height <<= _PLANE - _RUN
    height += rows.ravel()[column][index]
    keys: Index = height.astype(np.int64)
    keys += (4 + int(positive)) << _SIDE - _RUN
    keys <<= _RUN
    keys |= colors
    return keys


def _bits(words: Words) -> tuple[Places, Places]:
    """Which word each set bit is in, and where."""
    bits = np.unpackbits(words.astype("<u8", copy=False).view(np.uint8), bitorder="little")
    spots = np.flatnonzero(bits.view(np.bool_)).astype(np.int32)
    return spots >> 6, spots & 63


def _single_bits(words: Words) -> tuple[Places | slice, Places]:
    """The same where most words have one bit, as across level ground: a power of two tells its bit as a float's
    exponent, and only words with more are opened."""
    single = (words & (words - _ONE)) == 0
    if single.all():
        return slice(None), _exponent(words)
    alone = np.flatnonzero(single).astype(np.int32)
    several = np.flatnonzero(~single).astype(np.int32)
    index, bit = _bits(words[several])
    return np.concatenate([alone, several[index]]), np.concatenate([_exponent(words[alone]), bit])


def _exponent(powers: Words, of_none: int = 0) -> Places:
    """Which bit is set in each, read off a float's exponent; `of_none` where none is."""
    found: Places = (powers.view(np.int64).astype(np.float32).view(np.int32) >> 23 & 255) - np.int32(127)
    return np.where(found < 0, np.int32(of_none), found) if of_none else found


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
