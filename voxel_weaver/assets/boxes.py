"""The parts of a model as turned boxes, so tight that a chair slides under a table and a cup stands beside a lamp.

They are what collisions are judged by; nothing here knows whether two of them may touch.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.extents import rotation
from voxel_weaver.assets.forms import Blob, Box, Cushion, Cylinder, Ellipsoid, Form, Frustum, Lathe, Prism, Tube, lump
from voxel_weaver.assets.forms.solids import bounds, segments
from voxel_weaver.assets.model import Model, Part

Array: TypeAlias = NDArray[np.float64]

_SLABS = ((-1.0, -0.6, 0.8), (-0.6, 0.6, 1.0), (0.6, 1.0, 0.8))
"""A disc as three slabs: from, to, and how far each goes to both sides, as shares of the radius."""
_SMALL = 0.06
"""Metres: a rounder body than this is worth slabs; below, its box says enough."""
_BALL = ((0.0, 0.2, 0.8), (0.2, 0.8, 1.0), (0.8, 1.0, 0.8))
"""A ball as three layers: from, to, and how wide each is."""
_NEIGHBOUR = 0.12
"""How far beyond its layer, on the unit ball, the skin is looked at: its vertices are that far apart."""
_TURNS = 6
"""Layers that a turned profile is cut into, at most."""


def boxes(model: Model) -> Array:
    """One row a box: centre (3), half sizes (3), and its three axes as rows (9), all in the model's frame.

    They cover the smooth forms. Voxels of slanting or round parts may stand out of them by half a voxel.
    """
    return np.concatenate([_part_boxes(part) for part in model.parts]) if model.parts else np.zeros((0, 15))


def _part_boxes(part: Part) -> Array:
    own = _BOXES[type(part.form)](part.form)  # (n, 15) in the form's frame
    turned, stretch = rotation(part.turn), np.asarray(part.stretch)
    if not isinstance(part.form, Tube):  # its boxes lie along the form's own axes, and stretching keeps them there
        centres = (own[:, :3] * stretch) @ turned.T + np.asarray(part.at)
        axes = np.broadcast_to(turned.T.ravel(), (len(own), 9))
        return np.concatenate([centres, own[:, 3:6] * stretch, axes], axis=1)
    edges = own[:, 3:6, None] * own[:, 6:].reshape(-1, 3, 3) * stretch
    axes = _squared(edges)
    half = np.abs(axes @ edges.transpose(0, 2, 1)).sum(axis=2)
    centres = (own[:, :3] * stretch) @ turned.T + np.asarray(part.at)
    return np.concatenate([centres, half, (axes @ turned.T).reshape(-1, 9)], axis=1)


def _squared(edges: Array) -> Array:
    """Axes at right angles, along edges (n, 3, 3) that stretching may have skewed; the first keeps its direction."""
    first = edges[:, 0] / np.linalg.norm(edges[:, 0], axis=1, keepdims=True)
    second = edges[:, 1] - first * (first * edges[:, 1]).sum(axis=1, keepdims=True)
    second = second / np.linalg.norm(second, axis=1, keepdims=True)
    return np.stack([first, second, np.cross(first, second)], axis=1)


def _upright(low: Array, high: Array) -> Array:
    """Rows for boxes along the form's own axes, from their corners (n, 3)."""
    axes = np.broadcast_to(np.eye(3).ravel(), (len(low), 9))
    return np.concatenate([(low + high) / 2, (high - low) / 2, axes], axis=1)


def _whole(form: Form) -> Array:
    low, high = bounds(form)
    return _upright(low[None], high[None])


def _layers(form: Ellipsoid | Cushion) -> Array:
    """Three layers of a ball, narrower at the top and at the bottom; a boxy cushion is one."""
    if isinstance(form, Cushion) and form.roundness < 0.7:
        return _whole(form)
    half = np.asarray(form.size) / 2
    lows = [(-half[0] * share, -half[1] * share, form.height * start) for start, _, share in _BALL]
    highs = [(half[0] * share, half[1] * share, form.height * end) for _, end, share in _BALL]
    return _upright(np.array(lows), np.array(highs))


def _lump(form: Blob) -> Array:
    """Three layers of a lump, each as wide as its skin is there."""
    half = np.asarray(form.size) / 2
    skin = lump.skin(4, form.seed, form.roughness)[0]
    lows, highs = [], []
    for start, end, _ in _BALL:
        near = skin[np.abs(skin[:, 2] - (start + end - 1)) <= end - start + _NEIGHBOUR]
        low, high = np.maximum(near.min(axis=0) * 1.04, -1.0), np.minimum(near.max(axis=0) * 1.04, 1.0)
        lows.append((low[0] * half[0], low[1] * half[1], form.height * start))
        highs.append((high[0] * half[0], high[1] * half[1], form.height * end))
    return _upright(np.array(lows), np.array(highs))


def _discs(radii: Array, low: Array, high: Array) -> Array:
    """Upright discs, each as slabs where it is large."""
    lows, highs = [], []
    for radius, bottom, top in zip(radii.tolist(), low.tolist(), high.tolist(), strict=True):
        for start, end, share in _SLABS if radius > _SMALL else ((-1.0, 1.0, 1.0),):
            lows.append((-radius * share, radius * start, bottom))
            highs.append((radius * share, radius * end, top))
    return _upright(np.array(lows), np.array(highs))


def _cylinder(form: Cylinder) -> Array:
    top = form.radius if form.top is None else form.top
    count = 1 if abs(top - form.radius) < 0.02 else 3
    levels = np.linspace(0.0, 1.0, count + 1)
    radii = form.radius + (top - form.radius) * levels
    return _discs(np.maximum(radii[:-1], radii[1:]), levels[:-1] * form.height, levels[1:] * form.height)


def _frustum(form: Frustum) -> Array:
    """Layers, each as wide as its lower or upper end."""
    levels = np.linspace(0.0, 1.0, _TURNS + 1)
    wide = form.width + (form.top_width - form.width) * levels
    deep = form.depth + (form.top_depth - form.depth) * levels
    half = np.maximum(np.stack([wide, deep], axis=1)[:-1], np.stack([wide, deep], axis=1)[1:]) / 2
    low, high = levels[:-1, None] * form.height, levels[1:, None] * form.height
    return _upright(np.hstack([-half, low]), np.hstack([half, high]))


def _lathe(form: Lathe) -> Array:
    """Layers between the heights of the profile, each as wide as its widest place. Hollows count as full."""
    profile = np.asarray(form.profile, dtype=np.float64)
    heights = np.unique(np.round(profile[:, 1], 6))
    if len(heights) > _TURNS + 1:
        heights = heights[np.linspace(0, len(heights) - 1, _TURNS + 1).round().astype(np.int64)]
    if len(heights) < 2:
        return _whole(form)
    start, end = profile[:-1], profile[1:]
    radii = [_widest(start, end, float(a), float(b)) for a, b in pairwise(heights)]
    return _discs(np.array(radii), heights[:-1], heights[1:])


def _widest(start: Array, end: Array, low: float, high: float) -> float:
    """The largest radius of a profile's pieces between two heights."""
    bottom, top = np.minimum(start[:, 1], end[:, 1]), np.maximum(start[:, 1], end[:, 1])
    here = (top >= low - 1e-9) & (bottom <= high + 1e-9)
    rise = np.where(np.abs(end[:, 1] - start[:, 1]) < 1e-9, 1.0, end[:, 1] - start[:, 1])
    level = np.abs(end[:, 1] - start[:, 1]) < 1e-9
    shares = [np.clip((np.clip(z, bottom, top) - start[:, 1]) / rise, 0.0, 1.0) for z in (low, high)]
    radii = [start[:, 0] + (end[:, 0] - start[:, 0]) * share for share in shares]
    widest = np.where(level, np.maximum(start[:, 0], end[:, 0]), np.maximum(*radii))
    inner = here & (top > low + 1e-9) & (bottom < high - 1e-9)
    return float(np.where(inner | (here & level), widest, 0.0).max(initial=1e-4))


def _tube(form: Tube) -> Array:
    """One box along each piece of the path."""
    starts, ends, first, last = segments(form)
    along = ends - starts
    lengths = np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
    along = along / lengths
    side = np.eye(3)[np.abs(along).argmin(axis=1)]
    side = side - along * (side * along).sum(axis=1, keepdims=True)
    side = side / np.linalg.norm(side, axis=1, keepdims=True)
    thick = np.maximum(first, last)[:, None]
    half = np.concatenate([lengths / 2, thick, thick], axis=1)
    return np.concatenate([(starts + ends) / 2, half, along, side, np.cross(along, side)], axis=1)


_BOXES: Mapping[type, Callable[[Any], Array]] = {
    Box: _whole,
    Cylinder: _cylinder,
    Frustum: _frustum,
    Ellipsoid: _layers,
    Cushion: _layers,
    Lathe: _lathe,
    Prism: _whole,
    Tube: _tube,
    Blob: _lump,
}
