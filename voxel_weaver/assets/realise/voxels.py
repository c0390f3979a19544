"""Turns a model into a grid of voxels: numbers only, no mesh. Solid all through; greedy.py shows the skin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.extents import all_bounds, extent, is_square, rotation
from voxel_weaver.assets.forms import Box, Form, Lathe, Prism, Tube
from voxel_weaver.assets.forms.solids import bounds, inside
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.realise.axes import SAMPLES, SHARE, filled_by_axes, is_separable
from voxel_weaver.assets.snap import snapped
from voxel_weaver.scene.errors import DataRefused

Array: TypeAlias = NDArray[np.float64]
Mask: TypeAlias = NDArray[np.bool_]
Cells: TypeAlias = NDArray[np.int64]

MOST_CELLS = 64_000_000
"""More than this is a whole landscape or a wrong size, and would not fit in memory with its working arrays."""


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
    lows, highs = all_bounds(model)
    for part, part_low, part_high in zip(model.parts, (lows - low) / voxel, (highs - low) / voxel, strict=True):
        _fill(cells, part, numbers[part.finish], (part_low, part_high), low, voxel)
    return VoxelGrid(cells, low, voxel)


def _fill(
    cells: NDArray[np.uint8], part: Part, number: int, ends: tuple[Array, Array], origin: Array, voxel: float
) -> None:
    """Write one part into the cells; `ends` are the corners of its box, in voxels from the origin."""
    square = is_square(part.turn)
    spare = 0 if square else 1  # a slanting part may be thickened to a voxel
    first = np.minimum(np.maximum(np.floor(ends[0] + 1e-4).astype(np.int64) - spare, 0), np.array(cells.shape) - 1)
    last = np.minimum(np.maximum(np.ceil(ends[1] - 1e-4).astype(np.int64) + spare, first + 1), cells.shape)
    region = tuple(slice(a, b) for a, b in zip(first.tolist(), last.tolist(), strict=True))
    if square and isinstance(part.form, Box):
        cells[region] = number
        return
    frame = _Frame.of(part, voxel)
    if square and is_separable(part.form):
        filled = _filled_by_axes(part.form, frame, first, last, origin, voxel)
    else:
        filled = _sampled(part.form, frame, first, last, origin, voxel)
    spine = _spine(part.form, frame, voxel)
    if isinstance(part.form, Prism) and not square and not _is_whole(filled):
        spine = _rim(part.form, frame, voxel)  # a blade's tip is thinner than the samples are apart
    if len(spine):
        _mark(filled, (spine - origin) / voxel - first)
    if not filled.any():
        filled[tuple(size // 2 for size in filled.shape)] = True
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


def _filled_by_axes(form: Form, frame: _Frame, first: Cells, last: Cells, origin: Array, voxel: float) -> Mask:
    """The cells of a form that lies along the axes, worked out axis by axis."""
    axes = np.abs(frame.turned).argmax(axis=0)  # the model's axis that each of the form's own axes lies along
    places = []
    for own, axis in enumerate(axes.tolist()):
        centres = (np.arange(first[axis], last[axis]) + 0.5) * voxel + origin[axis]
        plain = (centres - frame.at[axis]) * frame.turned[axis, own] / frame.stretch[own]
        places.append((plain - frame.middle[own]) / frame.widened[own] + frame.middle[own])
    mask = filled_by_axes(form, (places[0], places[1], places[2]), voxel / frame.stretch)
    return np.ascontiguousarray(mask.transpose(np.argsort(axes)))


def _sampled(form: Form, frame: _Frame, first: Cells, last: Cells, origin: Array, voxel: float) -> Mask:
    """Whether each voxel belongs to the form: by its centre, or by a share of samples where walls may be thin."""
    shape = tuple((last - first).tolist())
    centres = np.indices(shape).reshape(3, -1).T + (first + 0.5)
    local = frame.local(centres * voxel + origin)
    low, high = bounds(form)
    reach = np.abs(frame.turned).sum(axis=0) / (frame.stretch * frame.widened) * (voxel / 2)
    near = np.flatnonzero(((local >= low - reach) & (local <= high + reach)).all(axis=1))
    filled = np.zeros(len(local), dtype=np.bool_)
    if isinstance(form, Prism | Lathe):
        steps = (SAMPLES * voxel) @ frame.turned / (frame.stretch * frame.widened)
        points = (local[near, None, :] + steps).reshape(-1, 3)
        filled[near] = inside(form, points).reshape(-1, 8).sum(axis=1) >= SHARE
    else:
        filled[near] = inside(form, local[near])
    return filled.reshape(shape)


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
