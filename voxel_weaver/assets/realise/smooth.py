"""Realises forms without voxels: closed meshes that face outward, with real bevels, so that light finds their edges.

Low-poly keeps facets and few of them; realistic rounds. Every part stays a closed body of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.extents import rotation
from voxel_weaver.assets.forms import Blob, Box, Cushion, Cylinder, Ellipsoid, Frustum, Lathe, Prism, Tube, lump
from voxel_weaver.assets.forms.solids import exponent
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.realise.blocks import chamfered_block, cube_ball, plain_block, rounded_block
from voxel_weaver.assets.realise.detail import FACES_OF_A_BALL, Detail, around, cuts, shared_cuts
from voxel_weaver.assets.realise.facets import Facets, joined, looped_rings, stacked_rings
from voxel_weaver.assets.realise.layers import layered
from voxel_weaver.assets.realise.outlines import counter_clockwise, inset
from voxel_weaver.scene.mesh import Mesh

Array: TypeAlias = NDArray[np.float64]

BEVEL_SHARE = 0.12
"""Of the smallest side, where a form does not say how its edges are."""
BEVEL_MOST = 0.015
BEVEL_LEAST = 0.0008
"""Metres: a smaller bevel is seen by nobody and costs vertices."""
_CREASE = 0.6
"""Radians: a turned profile that bends more than this has an edge, not a curve."""


def smooth_mesh(model: Model, fine: bool) -> tuple[Mesh, tuple[str, ...]]:
    """The model as one mesh of closed bodies, with the names of its finishes by slot; `fine` rounds what is low-poly
    otherwise."""
    used = {part.finish for part in model.parts}
    names = tuple(finish.name for finish in model.finishes if finish.name in used)
    slots = {name: slot for slot, name in enumerate(names)}
    bodies = layered(_bodies(model.parts, model.most_faces, fine), [part.finish for part in model.parts])
    return joined([(body, slots[part.finish]) for part, body in zip(model.parts, bodies, strict=True)]), names


def _bodies(parts: Sequence[Part], most: int | None, fine: bool) -> list[Facets]:
    """Each part as a closed body; with no more faces than `most` where that can be."""
    as_usual = Detail(fine)
    if most is None:
        return [_placed(part, as_usual) for part in parts]
    lumps = [part.form for part in parts if isinstance(part.form, Blob)]
    for detail, least in ((as_usual, 4), (Detail(fine, 0.5), 3), (Detail(fine, 0.25), 3), (Detail(fine, 0.25), 1)):
        others = [None if isinstance(part.form, Blob) else _placed(part, detail) for part in parts]
        spare = most - sum(body.face_count for body in others if body is not None)
        if spare >= len(lumps) * FACES_OF_A_BALL * least**2:
            break
    shared = iter(shared_cuts(lumps, spare, fine))
    return [
        _placed(part, replace(detail, cuts=next(shared))) if body is None else body
        for part, body in zip(parts, others, strict=True)
    ]


def _placed(part: Part, detail: Detail) -> Facets:
    facets = _BUILDERS[type(part.form)](part.form, detail)
    points = (facets.points * np.asarray(part.stretch)) @ rotation(part.turn).T + np.asarray(part.at)
    return Facets(points, facets.groups)


def _bevel(given: float | None, smallest: float) -> float:
    """The bevel of a form: what it asks for, or a share of its smallest side, never so much that sides vanish."""
    wanted = min(BEVEL_SHARE * smallest, BEVEL_MOST) if given is None else given
    bevel = min(wanted, 0.45 * smallest)
    return bevel if bevel >= BEVEL_LEAST else 0.0


def _box(form: Box, detail: Detail) -> Facets:
    half = np.asarray(form.size) / 2
    bevel = _bevel(form.bevel, min(form.size))
    if bevel == 0.0:
        block = plain_block(half)
    elif detail.fine and max(form.size) > 0.06:
        block = rounded_block(half, bevel)
    else:
        block = chamfered_block(half, bevel)
    return _lifted(block, half[2])


def _lifted(facets: Facets, height: float) -> Facets:
    """Forms stand on their origin; balls and blocks are made around it."""
    return Facets(facets.points + np.array([0.0, 0.0, height]), facets.groups)


def _revolved(profile: Array, corners: int, smooth: tuple[bool, ...]) -> Facets:
    angle = np.arange(corners) * (2 * np.pi / corners)
    circle = np.stack([np.cos(angle), np.sin(angle), np.zeros(corners)], axis=1)
    rings = profile[:, None, :1] * circle + profile[:, None, 1:] * np.array([0.0, 0.0, 1.0])
    return stacked_rings(rings, smooth)


def _cylinder(form: Cylinder, detail: Detail) -> Facets:
    top = form.radius if form.top is None else form.top
    profile = np.array([[form.radius, 0.0], [top, form.height]])
    bevel = _bevel(form.bevel, min(form.height, 2 * max(form.radius, top)) * 0.8)
    closed = np.concatenate([[[0.0, 0.0]], profile, [[0.0, form.height]]])
    closed = closed[np.append(True, np.abs(np.diff(closed, axis=0)).sum(axis=1) > 1e-9)]  # a tip is one point
    return _turned(closed, bevel, around(max(form.radius, top), detail), detail)


def _frustum(form: Frustum, detail: Detail) -> Facets:
    around = np.array([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)])
    base, top = around * (form.width, form.depth), around * (form.top_width, form.top_depth)
    rings = np.stack([np.column_stack([flat, np.full(4, z)]) for flat, z in ((base, 0.0), (top, form.height))])
    return stacked_rings(rings, (False,))


def _lathe(form: Lathe, detail: Detail) -> Facets:
    profile = np.asarray(form.profile, dtype=np.float64)
    low, high = profile[0], profile[-1]
    ends = [profile]
    if low[0] > 1e-6:
        ends.insert(0, np.array([[0.0, low[1]]]))
    if high[0] > 1e-6:
        ends.append(np.array([[0.0, high[1]]]))
    closed = np.concatenate(ends)
    smallest = float(np.linalg.norm(np.diff(profile, axis=0), axis=1).min(initial=np.inf))
    bevel = _bevel(None, min(smallest, 0.02)) if detail.fine else 0.0
    return _turned(closed, bevel, around(float(profile[:, 0].max()), detail), detail)


def _turned(closed: Array, bevel: float, corners: int, detail: Detail) -> Facets:
    """A profile from axis to axis, revolved. Its edges are bevelled; what lies between them is smooth where fine."""
    points: list[Array] = []
    smooth: list[bool] = []
    for index, point in enumerate(closed):
        edge = 0 < index < len(closed) - 1 and bevel > 0 and _bend(closed, index) > _CREASE
        if not edge:
            points.append(point)
            smooth.append(detail.fine)
            continue
        before, after = closed[index - 1] - point, closed[index + 1] - point
        reach = min(bevel, 0.4 * float(np.linalg.norm(before)), 0.4 * float(np.linalg.norm(after)))
        into = point + before / np.linalg.norm(before) * reach
        out = point + after / np.linalg.norm(after) * reach
        points += [into, out]
        smooth += [detail.fine, detail.fine]
    profile = np.array(points)
    level = np.abs(np.diff(profile[:, 1])) < 1e-9
    shades = tuple(bool(s) and not flat for s, flat in zip(smooth[:-1], level, strict=True))
    trimmed = slice(1 if level[0] else 0, -1 if level[-1] else None)  # a level end is one flat face, not a fan
    kept = profile[trimmed]
    first = trimmed.start
    return _revolved(kept, corners, shades[first : first + len(kept) - 1])


def _bend(profile: Array, index: int) -> float:
    before, after = profile[index] - profile[index - 1], profile[index + 1] - profile[index]
    lengths = float(np.linalg.norm(before) * np.linalg.norm(after))
    return float(np.arccos(np.clip(before @ after / max(lengths, 1e-12), -1.0, 1.0)))


def _ellipsoid(form: Ellipsoid, detail: Detail) -> Facets:
    corners = min(around(max(form.size) / 2, detail), 24)
    rise = np.linspace(-np.pi / 2, np.pi / 2, corners // 2 + 1)
    profile = np.stack([np.cos(rise), np.sin(rise)], axis=1)
    profile[[0, -1], 0] = 0.0
    ball = _revolved(profile, corners, (True,) * (len(profile) - 1))
    half = np.asarray(form.size) / 2
    return _lifted(Facets(ball.points * half, ball.groups), half[2])


def _cushion(form: Cushion, detail: Detail) -> Facets:
    spots = (-1.0, -0.88, -0.62, 0.0, 0.62, 0.88, 1.0) if detail.fine else (-1.0, -0.78, 0.0, 0.78, 1.0)
    ball = cube_ball(spots)
    length = (np.abs(ball.points) ** exponent(form)).sum(axis=1) ** (-1 / exponent(form))
    half = np.asarray(form.size) / 2
    return _lifted(Facets(ball.points * length[:, None] * half, ball.groups), half[2])


def _prism(form: Prism, detail: Detail) -> Facets:
    outline = counter_clockwise(np.asarray(form.outline, dtype=np.float64))
    sides = np.linalg.norm(np.roll(outline, -1, axis=0) - outline, axis=1)
    bevel = _bevel(form.bevel, min(form.height, 2 * float(sides.min())))
    inner = inset(outline, bevel) if bevel else outline
    levels = (
        [(inner, 0.0), (outline, bevel), (outline, form.height - bevel), (inner, form.height)]
        if bevel
        else [(outline, 0.0), (outline, form.height)]
    )
    rings = np.array([np.column_stack([flat, np.full(len(flat), z)]) for flat, z in levels])
    return stacked_rings(rings, (False,) * (len(rings) - 1))


def _tube(form: Tube, detail: Detail) -> Facets:
    path = np.asarray(form.path, dtype=np.float64)
    tip = form.radius if form.tip is None else form.tip
    loop = bool(np.allclose(path[0], path[-1])) and len(path) > 3
    lengths = np.linalg.norm(np.diff(path, axis=0), axis=1)
    share = np.concatenate([[0.0], np.cumsum(lengths)]) / max(float(lengths.sum()), 1e-12)
    radii = np.maximum(form.radius + (tip - form.radius) * share, 0.0005)
    corners = around(max(form.radius, tip), detail)
    rings = _swept(path, radii, corners, loop)
    if loop:
        return looped_rings(rings[:-1], True)
    return stacked_rings(rings, (True,) * (len(rings) - 1))


_PARALLEL = 1e-6
"""What is left of a unit vector that no direction can be read off."""


def _swept(path: Array, radii: Array, corners: int, loop: bool) -> Array:
    """A circle along a path, mitred where it bends: (points, corners, 3)."""
    along = np.diff(path, axis=0)
    along = along / np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-12)
    before = np.concatenate([along[-1:] if loop else along[:1], along])
    after = np.concatenate([along, along[:1] if loop else along[-1:]])
    tangent = before + after
    tangent = tangent / np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-12)
    angle = np.arange(corners) * (2 * np.pi / corners)
    side = _across(after[0])
    rings = []
    for index, point in enumerate(path):
        across = before[index]
        side = side - across * (side @ across)  # carried along without twist
        if np.linalg.norm(side) < _PARALLEL:  # the piece runs along it: any other direction at right angles will do
            side = _across(across)
        side = side / np.linalg.norm(side)
        up = np.cross(across, side)
        ring = radii[index] * (np.cos(angle)[:, None] * side + np.sin(angle)[:, None] * up)
        # slide each corner along the incoming piece onto the plane that halves the bend
        slope = max(float(across @ tangent[index]), 0.35)
        ring = ring - across * ((ring @ tangent[index]) / slope)[:, None]
        rings.append(point + ring)
        onward = after[index]
        bend = np.cross(across, onward)
        side = (
            side + np.cross(bend, side) + np.cross(bend, np.cross(bend, side)) / max(1.0 + float(across @ onward), 0.1)
        )
    if loop:
        rings[-1] = rings[0]
    return np.array(rings)


def _across(direction: Array) -> Array:
    """A direction at right angles; along an axis where that is possible, so that bars reach their boxes."""
    axis = np.zeros(3)
    axis[int(np.abs(direction).argmin())] = 1.0
    return np.asarray(axis - direction * (axis @ direction))


def _blob(form: Blob, detail: Detail) -> Facets:
    points, triangles = lump.skin(cuts(form, detail), form.seed, form.roughness)
    half = np.asarray(form.size) / 2
    return _lifted(Facets(points * half, ((triangles, detail.fine),)), half[2])


_BUILDERS: Mapping[type, Callable[[Any, Detail], Facets]] = {
    Box: _box,
    Cylinder: _cylinder,
    Frustum: _frustum,
    Ellipsoid: _ellipsoid,
    Cushion: _cushion,
    Lathe: _lathe,
    Prism: _prism,
    Tube: _tube,
    Blob: _blob,
}
