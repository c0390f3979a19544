"""The voxels of forms that lie along the axes, axis by axis: numbers for three edges of a block instead of all of it.

Works in the form's own frame; voxels.py says where that lies in the model.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.forms import Cushion, Cylinder, Ellipsoid, Form, Frustum, Lathe, Prism
from voxel_weaver.assets.forms.solids import exponent, inside

Array: TypeAlias = NDArray[np.float64]
Mask: TypeAlias = NDArray[np.bool_]
Places: TypeAlias = tuple[Array, Array, Array]
"""The centres of cells along each axis of the form."""

SHARE = 3
"""Of eight samples in a voxel, how many must lie inside a form that may have thin walls."""
SAMPLES = np.array([(x, y, z) for x in (-0.25, 0.25) for y in (-0.25, 0.25) for z in (-0.25, 0.25)])
_THIN_SHARE = 0.32
_EPS = 1e-9


def is_separable(form: Form) -> bool:
    """Whether `filled_by_axes` knows this form; tubes and lumps must be looked at cell by cell."""
    return type(form) in _FILLED


def filled_by_axes(form: Form, places: Places, cell: Array) -> Mask:
    """Which cells belong to the form, by [x, y, z] of its own frame; `cell` is the size of a voxel there."""
    return _FILLED[type(form)](form, places, cell)


def _ball(form: Ellipsoid | Cushion, places: Places, cell: Array) -> Mask:
    """Balls and cushions: the distances along the axes, each to the same power, add up to at most one."""
    power = exponent(form) if isinstance(form, Cushion) else 2.0
    half = np.asarray(form.size) / 2
    middle = (0.0, 0.0, half[2])
    # A high power of a far point would overflow.
    shares = [np.minimum(np.abs((place - middle[i]) / half[i]), 2.0) ** power for i, place in enumerate(places)]
    return np.asarray(shares[0][:, None, None] + shares[1][:, None] + shares[2] <= 1 + _EPS)


def _rings(form: Lathe | Cylinder, places: Places, cell: Array) -> Mask:
    """Turned forms grow in whole rings, as one builds them by hand: walls are evenly thick and slopes have clean steps.

    Rings are counted from the middle. A ring at a height belongs to the form when a share of samples in its
    cross-section does.
    """
    width = float(np.sqrt(cell[0] * cell[1]))
    odd = round(form.size[0] / width) % 2
    distance = np.hypot(places[0][:, None], places[1]) / width
    number = np.maximum(np.ceil(distance - odd / 2 - 1e-6), 0.0 if odd else 1.0).astype(np.int64) - (0 if odd else 1)
    rings = np.arange(int(number.max()) + 1) + (0.0 if odd else 0.5)
    fine = (np.arange(4) - 1.5) / 4
    radius = np.abs(rings[:, None] + fine) * width
    height = np.clip(places[2][:, None] + fine * cell[2], 0.0, None)
    table = np.zeros((len(rings), 4, len(places[2]), 4, 3))
    table[..., 0] = radius[:, :, None, None]
    table[..., 2] = height
    share = inside(form, table.reshape(-1, 3)).reshape(len(rings), 4, len(places[2]), 4).mean(axis=(1, 3))
    full = share >= (_THIN_SHARE if isinstance(form, Lathe) else 0.5)
    full[0] |= share[0] > 0  # a tip keeps its innermost ring, or the form would end before its box
    return np.asarray(full[number])


def _leaning(form: Frustum, places: Places, cell: Array) -> Mask:
    """Sides that lean in step by step; the top keeps at least one column, or the form would end before its box."""
    up = np.clip(places[2] / form.height, 0.0, 1.0)
    half_x = np.maximum((form.width + (form.top_width - form.width) * up) / 2, cell[0] / 2) + _EPS
    half_y = np.maximum((form.depth + (form.top_depth - form.depth) * up) / 2, cell[1] / 2) + _EPS
    level = (places[2] >= -_EPS) & (places[2] <= form.height + _EPS)
    across = np.abs(places[0])[:, None] <= half_x
    along = np.abs(places[1])[:, None] <= half_y
    return np.asarray(across[:, None] & along[None] & level)


def _outline(form: Prism, places: Places, cell: Array) -> Mask:
    """An outline is sampled flat, its thickness upright: a share of the eight samples in a voxel is their product."""
    x, y, z = (place[:, None] + np.array([-0.25, 0.25]) * side for place, side in zip(places, cell, strict=True))
    flat = np.zeros((x.size * y.size, 3))
    flat[:, 0], flat[:, 1] = np.repeat(x.ravel(), y.size), np.tile(y.ravel(), x.size)
    flat[:, 2] = form.height / 2
    across = inside(form, flat).reshape(len(x), 2, len(y), 2).sum(axis=(1, 3))
    upright = ((z >= -_EPS) & (z <= form.height + _EPS)).sum(axis=1)
    return np.asarray(across[:, :, None] * upright >= SHARE)


_FILLED: Mapping[type, Callable[[Any, Places, Array], Mask]] = {
    Ellipsoid: _ball,
    Cushion: _ball,
    Cylinder: _rings,
    Frustum: _leaning,
    Lathe: _rings,
    Prism: _outline,
}
