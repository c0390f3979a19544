"""The forms as solids: which points lie inside, and how far each reaches. Pure mathematics, no meshes and no voxels."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.forms import Blob, Box, Cushion, Cylinder, Ellipsoid, Form, Frustum, Lathe, Prism, Tube, lump

Array: TypeAlias = NDArray[np.float64]
Mask: TypeAlias = NDArray[np.bool_]

Span: TypeAlias = tuple[float, float, float, float, float, float]

_EPS = 1e-9
"""Points on the skin are inside, whichever way the last bit of a float went; symmetric forms stay symmetric."""


def inside(form: Form, points: Array) -> Mask:
    """Which of the points (n, 3), given in the form's frame, lie inside it."""
    return _INSIDE[type(form)](form, points)


def reach(form: Form, directions: Array) -> Array:
    """How far the form goes along each direction (n, 3): the largest dot product with any of its points."""
    return _REACH[type(form)](form, directions)


def bounds(form: Form) -> tuple[Array, Array]:
    """Lowest and highest corner of the form in its own frame; tight, unlike `form.size`."""
    corners = span(form)
    return np.array(corners[:3]), np.array(corners[3:])


def span(form: Form) -> Span:
    """The corners of `bounds` as plain numbers, for many forms at once: small arrays cost more than they hold."""
    special = _SPAN.get(type(form))
    if special is not None:
        return special(form)
    width, depth, height = form.size
    return -width / 2, -depth / 2, 0.0, width / 2, depth / 2, height


def exponent(cushion: Cushion) -> float:
    """The power of the superellipsoid: 2 is an ellipsoid, far above it a box."""
    return 2.0 / min(max(cushion.roundness, 0.08), 1.0)


def segments(tube: Tube) -> tuple[Array, Array, Array, Array]:
    """Start, end, radius at start and radius at end of each piece of a tube's path."""
    path = np.asarray(tube.path, dtype=np.float64)
    lengths = np.linalg.norm(np.diff(path, axis=0), axis=1)
    share = np.concatenate([[0.0], np.cumsum(lengths)]) / max(float(lengths.sum()), _EPS)
    tip = tube.radius if tube.tip is None else tube.tip
    radii = tube.radius + (tip - tube.radius) * share
    return path[:-1], path[1:], radii[:-1], radii[1:]


# --- inside --------------------------------------------------------------------------------------------------------


def _centred(points: Array, size: tuple[float, float, float]) -> Array:
    """Points in a frame where the form's box runs from -1 to 1 on each axis."""
    half = np.asarray(size) / 2
    return np.asarray((points - np.array([0.0, 0.0, half[2]])) / half)


def _in_box(form: Box, points: Array) -> Mask:
    return np.asarray((np.abs(_centred(points, form.size)) <= 1 + _EPS).all(axis=1))


def _in_cylinder(form: Cylinder, points: Array) -> Mask:
    top = form.radius if form.top is None else form.top
    up = points[:, 2] / form.height
    radius = form.radius + (top - form.radius) * up
    level = (up >= -_EPS) & (up <= 1 + _EPS)
    return np.asarray(level & (np.hypot(points[:, 0], points[:, 1]) <= radius + _EPS))


def _in_frustum(form: Frustum, points: Array) -> Mask:
    up = points[:, 2] / form.height
    level = (up >= -_EPS) & (up <= 1 + _EPS)
    half_x = (form.width + (form.top_width - form.width) * up) / 2
    half_y = (form.depth + (form.top_depth - form.depth) * up) / 2
    return np.asarray(level & (np.abs(points[:, 0]) <= half_x + _EPS) & (np.abs(points[:, 1]) <= half_y + _EPS))


def _in_ellipsoid(form: Ellipsoid, points: Array) -> Mask:
    return np.asarray((_centred(points, form.size) ** 2).sum(axis=1) <= 1 + _EPS)


def _in_cushion(form: Cushion, points: Array) -> Mask:
    near = np.minimum(np.abs(_centred(points, form.size)), 2.0)  # a high power of a far point would overflow
    return np.asarray((near ** exponent(form)).sum(axis=1) <= 1 + _EPS)


def _in_polygon(corners: Array, x: Array, y: Array) -> Mask:
    """Even-odd rule, for all points at once, edge by edge."""
    odd = np.zeros(len(x), dtype=np.bool_)
    for (ax, ay), (bx, by) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        if ay == by:
            continue
        crosses = (ay > y) != (by > y)
        odd ^= crosses & (x < ax + (y - ay) * (bx - ax) / (by - ay))
    return odd


def _in_lathe(form: Lathe, points: Array) -> Mask:
    profile = np.asarray(form.profile, dtype=np.float64)
    outline = np.concatenate([[[-_EPS, profile[0, 1]]], profile, [[-_EPS, profile[-1, 1]]]])
    return _in_polygon(outline, np.hypot(points[:, 0], points[:, 1]), points[:, 2])


def _in_prism(form: Prism, points: Array) -> Mask:
    level = (points[:, 2] >= -_EPS) & (points[:, 2] <= form.height + _EPS)
    return level & _in_polygon(np.asarray(form.outline, dtype=np.float64), points[:, 0], points[:, 1])


def _in_tube(form: Tube, points: Array) -> Mask:
    starts, ends, first, last = segments(form)
    closed = np.allclose(starts[0], ends[-1])
    hit = np.zeros(len(points), dtype=np.bool_)
    for index, (start, end) in enumerate(zip(starts, ends, strict=True)):
        along = end - start
        share = (points - start) @ along / max(float(along @ along), _EPS)
        near = np.clip(share, 0.0, 1.0)
        radius = first[index] + (last[index] - first[index]) * near
        within = ((points - start - near[:, None] * along) ** 2).sum(axis=1) <= radius**2 + _EPS
        if index == 0 and not closed:  # ends are cut flat, joints are round
            within &= share >= -_EPS
        if index == len(starts) - 1 and not closed:
            within &= share <= 1 + _EPS
        hit |= within
    return hit


def _in_blob(form: Blob, points: Array) -> Mask:
    return lump.inside(_centred(points, form.size), form.seed, form.roughness)


_INSIDE: Mapping[type, Callable[[Any, Array], Mask]] = {
    Box: _in_box,
    Cylinder: _in_cylinder,
    Frustum: _in_frustum,
    Ellipsoid: _in_ellipsoid,
    Cushion: _in_cushion,
    Lathe: _in_lathe,
    Prism: _in_prism,
    Tube: _in_tube,
    Blob: _in_blob,
}

# --- reach ---------------------------------------------------------------------------------------------------------


def _lifted(far: Array, height: float, directions: Array) -> Array:
    """Add the way from the base to the middle, for forms that are described around their middle."""
    return np.asarray(far + directions[:, 2] * height / 2)


def _box_reach(form: Box, directions: Array) -> Array:
    return _lifted(np.abs(directions) @ (np.asarray(form.size) / 2), form.height, directions)


def _discs_reach(radii: Array, heights: Array, directions: Array) -> Array:
    """Of level discs on the Z axis."""
    flat = np.hypot(directions[:, 0], directions[:, 1])
    return np.asarray((flat[:, None] * radii + directions[:, 2:] * heights).max(axis=1))


def _cylinder_reach(form: Cylinder, directions: Array) -> Array:
    top = form.radius if form.top is None else form.top
    return _discs_reach(np.array([form.radius, top]), np.array([0.0, form.height]), directions)


def _frustum_reach(form: Frustum, directions: Array) -> Array:
    flat = np.abs(directions[:, :2])
    base = flat @ (np.array([form.width, form.depth]) / 2)
    top = flat @ (np.array([form.top_width, form.top_depth]) / 2) + directions[:, 2] * form.height
    return np.asarray(np.maximum(base, top))


def _ellipsoid_reach(form: Ellipsoid, directions: Array) -> Array:
    far = np.linalg.norm(directions * (np.asarray(form.size) / 2), axis=1)
    return _lifted(far, form.height, directions)


def _cushion_reach(form: Cushion, directions: Array) -> Array:
    power = exponent(form)
    dual = power / (power - 1)
    far = (np.abs(directions * (np.asarray(form.size) / 2)) ** dual).sum(axis=1) ** (1 / dual)
    return _lifted(far, form.height, directions)


def _lathe_reach(form: Lathe, directions: Array) -> Array:
    profile = np.asarray(form.profile, dtype=np.float64)
    return _discs_reach(profile[:, 0], profile[:, 1], directions)


def _prism_reach(form: Prism, directions: Array) -> Array:
    flat = np.asarray(form.outline, dtype=np.float64)
    return np.asarray((directions[:, :2] @ flat.T).max(axis=1) + np.maximum(directions[:, 2] * form.height, 0.0))


def _tube_reach(form: Tube, directions: Array) -> Array:
    starts, ends, first, last = segments(form)
    along = ends - starts
    along = along / np.maximum(np.linalg.norm(along, axis=1, keepdims=True), _EPS)
    across = np.sqrt(np.maximum((directions**2).sum(axis=1)[:, None] - (directions @ along.T) ** 2, 0.0))
    far = np.maximum(directions @ starts.T + across * first, directions @ ends.T + across * last)
    return np.asarray(far.max(axis=1))


def _blob_reach(form: Blob, directions: Array) -> Array:
    skin = lump.skin(4, form.seed, form.roughness)[0] * (np.asarray(form.size) / 2)
    return _lifted((directions @ skin.T).max(axis=1), form.height, directions)


_REACH: Mapping[type, Callable[[Any, Array], Array]] = {
    Box: _box_reach,
    Cylinder: _cylinder_reach,
    Frustum: _frustum_reach,
    Ellipsoid: _ellipsoid_reach,
    Cushion: _cushion_reach,
    Lathe: _lathe_reach,
    Prism: _prism_reach,
    Tube: _tube_reach,
    Blob: _blob_reach,
}

# --- span ----------------------------------------------------------------------------------------------------------


def _lathe_span(form: Lathe) -> Span:
    radius = max(radius for radius, _ in form.profile)
    heights = [z for _, z in form.profile]
    return -radius, -radius, min(heights), radius, radius, max(heights)


def _prism_span(form: Prism) -> Span:
    x, y = [x for x, _ in form.outline], [y for _, y in form.outline]
    return min(x), min(y), 0.0, max(x), max(y), form.height


def _tube_span(form: Tube) -> Span:
    """Each piece of the path ends in a disc at right angles to it; on an axis a disc reaches as far as it is level."""
    pieces = list(pairwise(form.path))
    lengths = [math.dist(start, end) for start, end in pieces]
    whole, gone = max(sum(lengths), _EPS), 0.0
    tip = form.radius if form.tip is None else form.tip
    lows: list[list[float]] = [[], [], []]
    highs: list[list[float]] = [[], [], []]
    for (start, end), length in zip(pieces, lengths, strict=True):
        first = form.radius + (tip - form.radius) * gone / whole
        gone += length
        last = form.radius + (tip - form.radius) * gone / whole
        for axis in range(3):
            along = (end[axis] - start[axis]) / max(length, _EPS)
            across = math.sqrt(max(1.0 - along * along, 0.0))
            lows[axis] += (start[axis] - across * first, end[axis] - across * last)
            highs[axis] += (start[axis] + across * first, end[axis] + across * last)
    return min(lows[0]), min(lows[1]), min(lows[2]), max(highs[0]), max(highs[1]), max(highs[2])


_SPAN: Mapping[type, Callable[[Any], Span]] = {Lathe: _lathe_span, Prism: _prism_span, Tube: _tube_span}
