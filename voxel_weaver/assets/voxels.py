"""Turns a model into a grid of voxels: numbers only, no mesh. Solid all through; greedy.py shows the skin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.extents import extent, is_square, part_bounds, rotation
from voxel_weaver.assets.forms import Box, Cylinder, Form, Lathe, Prism, Tube
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.snap import snapped
from voxel_weaver.assets.solids import bounds, inside
from voxel_weaver.scene.errors import DataRefused

Array: TypeAlias = NDArray[np.float64]
Mask: TypeAlias = NDArray[np.bool_]
Cells: TypeAlias = NDArray[np.int64]

MOST_CELLS = 64_000_000
"""More than this is a whole landscape or a wrong size, and would not fit in memory with its working arrays."""
_SHARE = 3
"""Of eight samples in a voxel, how many must lie inside a form that may have thin walls."""
_THIN_SHARE = 0.32
_SAMPLES = np.array([(x, y, z) for x in (-0.25, 0.25) for y in (-0.25, 0.25) for z in (-0.25, 0.25)])


@dataclass(frozen=True, slots=True, eq=False)
class VoxelGrid:
    """Cells [x, y, z]: 0 is empty, else the number of the finish plus one. `origin` is the lowest corner in metres."""

    cells: NDArray[np.uint8]
    origin: Array
    voxel: float


def grid(model: Model, voxel: float) -> VoxelGrid:
    """The voxels of a model. Later parts overwrite earlier ones."""
    if model.box is None:
        model = snapped(model, voxel)
    low, high = (np.asarray(corner) for corner in extent(model))
    shape = np.rint((high - low) / voxel).astype(np.int64)
    if shape.prod() > MOST_CELLS:
        raise DataRefused(f"A model of {tuple(shape.tolist())!r} voxels is too large. Give it a larger voxel or size.")
    cells = np.zeros(tuple(shape.tolist()), dtype=np.uint8)
    numbers = {finish.name: index + 1 for index, finish in enumerate(model.finishes)}
    for part in model.parts:
        _fill(cells, part, numbers[part.finish], low, voxel)
    return VoxelGrid(cells, low, voxel)


def _fill(cells: NDArray[np.uint8], part: Part, number: int, origin: Array, voxel: float) -> None:
    low, high = ((corner - origin) / voxel for corner in part_bounds(part))
    square = is_square(part.turn)
    spare = 0 if square else 1  # a slanting part may be thickened to a voxel
    first = np.clip(np.floor(low + 1e-4).astype(np.int64) - spare, 0, np.array(cells.shape) - 1)
    last = np.clip(np.ceil(high - 1e-4).astype(np.int64) + spare, first + 1, cells.shape)
    region = tuple(slice(int(a), int(b)) for a, b in zip(first, last, strict=True))
    if square and isinstance(part.form, Box):
        cells[region] = number
        return
    frame = _Frame.of(part, voxel)
    shape = tuple((last - first).tolist())
    centres = np.indices(shape).reshape(3, -1).T + first + 0.5
    filled = _sampled(part.form, frame, centres * voxel + origin, voxel, square).reshape(shape)
    spine = _spine(part.form, frame, voxel)
    if isinstance(part.form, Prism) and not square and not _is_whole(filled):
        spine = _rim(part.form, frame, voxel)  # a blade's tip is thinner than the samples are apart
    if len(spine):
        _mark(filled, (spine - origin) / voxel - first)
    if not filled.any():
        filled[tuple(size // 2 for size in shape)] = True
    cells[region][filled] = number


@dataclass(frozen=True, slots=True, eq=False)
class _Frame:
    """How the form lies in the model, thickened around its middle where it is thinner than a voxel."""

    turned: Array
    at: Array
    stretch: Array
    middle: Array
    widened: Array

    @staticmethod
    def of(part: Part, voxel: float) -> _Frame:
        low, high = bounds(part.form)
        turned, stretch = rotation(part.turn), np.asarray(part.stretch)
        needed = voxel * np.abs(turned).max(axis=0)  # so that each column along the main axis meets a voxel's centre
        have = (high - low) * stretch
        widened = np.maximum(needed * (1 + 1e-9) / np.maximum(have, 1e-9), 1.0)
        return _Frame(turned, np.asarray(part.at), stretch, (low + high) / 2, widened)

    def local(self, points: Array) -> Array:
        plain = (points - self.at) @ self.turned / self.stretch
        return np.asarray((plain - self.middle) / self.widened + self.middle)

    def model(self, points: Array) -> Array:
        return np.asarray((points * self.stretch) @ self.turned.T + self.at)


def _sampled(form: Form, frame: _Frame, centres: Array, voxel: float, square: bool) -> Mask:
    """Whether each voxel belongs to the form: by its centre, or by a share of samples where walls may be thin."""
    if isinstance(form, Lathe | Cylinder) and square:
        return _in_rings(form, frame.local(centres), voxel / frame.stretch)
    if isinstance(form, Prism | Lathe):
        points = (centres[:, None, :] + _SAMPLES * voxel).reshape(-1, 3)
        return np.asarray(inside(form, frame.local(points)).reshape(-1, 8).sum(axis=1) >= _SHARE)
    return inside(form, frame.local(centres))


def _in_rings(form: Lathe | Cylinder, points: Array, cell: Array) -> Mask:
    """Turned forms grow in whole rings, as one builds them by hand: walls are evenly thick and slopes have clean steps.

    Rings are counted from the middle; `cell` is the size of a voxel in the form's frame. A ring at a height belongs to
    the form when a share of samples in its cross-section does.
    """
    width = float(np.sqrt(cell[0] * cell[1]))
    odd = round(form.size[0] / width) % 2
    distance = np.hypot(points[:, 0], points[:, 1]) / width
    ring = np.maximum(np.ceil(distance - odd / 2 - 1e-6), 0.0) - (0.0 if odd else 0.5)
    levels, level = np.unique(np.round(points[:, 2], 7), return_inverse=True)
    rings, number = np.unique(np.maximum(ring, 0.0), return_inverse=True)
    fine = (np.arange(4) - 1.5) / 4
    radius = np.abs(rings[:, None] + fine) * width
    height = np.clip(levels[:, None] + fine * cell[2], 0.0, None)
    table = np.zeros((len(rings), 4, len(levels), 4, 3))
    table[..., 0] = radius[:, :, None, None]
    table[..., 2] = height
    share = inside(form, table.reshape(-1, 3)).reshape(len(rings), 4, len(levels), 4).mean(axis=(1, 3))
    full = share >= (_THIN_SHARE if isinstance(form, Lathe) else 0.5)
    full[0] |= share[0] > 0  # a tip keeps its innermost ring, or the form would end before its box
    return np.asarray(full[number.ravel(), level.ravel()])


def _spine(form: Form, frame: _Frame, voxel: float) -> Array:
    """Points along the middle of a thin bar, close enough that no voxel of it is skipped; none for stout forms."""
    if isinstance(form, Tube):
        corners = frame.model(np.asarray(form.path, dtype=np.float64))
    else:
        low, high = bounds(form)
        lengths = (high - low) * frame.stretch
        long = int(lengths.argmax())
        if np.delete(lengths, long).max() > 1.5 * voxel:
            return np.zeros((0, 3))
        ends = np.tile(frame.middle, (2, 1))
        ends[:, long] = low[long], high[long]
        corners = frame.model(ends)
    return _along(corners, voxel)


def _rim(form: Prism, frame: _Frame, voxel: float) -> Array:
    """Points along the outline of a flat form, half way up."""
    outline = np.asarray(form.outline, dtype=np.float64)
    flat = np.column_stack([outline, np.full(len(outline), form.height / 2)])
    return _along(frame.model(np.concatenate([flat, flat[:1]])), voxel)


def _along(corners: Array, voxel: float) -> Array:
    """Points along a path, three for each voxel of its length."""
    steps = np.maximum(np.ceil(np.linalg.norm(np.diff(corners, axis=0), axis=1) / (voxel / 3)), 1).astype(np.int64)
    shares = [(np.arange(count) + 0.5) / count for count in steps.tolist()]
    return np.concatenate(
        [a + share[:, None] * (b - a) for a, b, share in zip(corners[:-1], corners[1:], shares, strict=True)]
    )


def _is_whole(filled: Mask) -> bool:
    """Whether the filled voxels are one piece; those that touch at a corner belong together."""
    left = np.pad(filled, 1).ravel()
    strides = np.array(np.pad(filled, 1).strides)
    around = np.array([step @ strides for step in np.argwhere(np.ones((3, 3, 3))) - 1])
    front = np.flatnonzero(left)[:1]
    while len(front):
        left[front] = False
        near = (front[:, None] + around).ravel()
        front = np.unique(near[left[near]])
    return not left.any()


def _mark(filled: Mask, points: Array) -> None:
    """Fill the voxels around these points; on a border both sides, so that symmetric bars stay symmetric."""
    nudges = np.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]) * 1e-4
    cells = np.floor((points[:, None, :] + nudges).reshape(-1, 3)).astype(np.int64)
    fits = ((cells >= 0) & (cells < filled.shape)).all(axis=1)
    filled[tuple(cells[fits].T)] = True
