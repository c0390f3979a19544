"""A small picture of a mesh, drawn from its arrays: what a library shows of an asset. Five milliseconds instead of a
render."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.realise.filling import crossings
from voxel_weaver.assets.realise.triangles import triangles_of
from voxel_weaver.exchange.colors import rgb
from voxel_weaver.scene.mesh import UNIT, Mesh

Array: TypeAlias = NDArray[np.float64]

FINE = 2
"""Samples along a pixel's side."""
_MARGIN = 0.06
_TILT, _TURN = 24.0, 32.0
"""Degrees: from a little above, the front to the left."""
_LIGHT = np.array([-0.35, 0.75, 0.55])
"""Where light comes from: right, up and towards the eye."""
_DARKEST = 0.42


def portrait(mesh: Mesh, colors: Sequence[str], side: int = 128) -> NDArray[np.float32]:
    """The mesh from the front, a little from the side and above: (side, side, 4), 0 to 1, from the bottom row up, clear
    where nothing is. `colors` are those of its slots."""
    size = side * FINE
    picture = np.zeros((size, size, 4), dtype=np.float64)
    triangles = triangles_of(mesh)
    if len(triangles.corners):
        corners = _seen(mesh.points * UNIT)[triangles.corners]
        low, high = corners.min(axis=(0, 1)), corners.max(axis=(0, 1))
        scale = size * (1 - 2 * _MARGIN) / max(float((high - low)[:2].max()), 1e-9)
        middle = (low + high) / 2
        flat = (corners - middle) * scale + np.array([size / 2, size / 2, 0.0])
        shades = _shades(corners)
        tones = np.array([rgb(color) for color in colors], dtype=np.float64) / 255
        _draw(picture, flat, tones[mesh.slots[triangles.faces]] * shades[:, None])
    small = picture.reshape(side, FINE, side, FINE, 4)
    cover = small[..., 3:].mean(axis=(1, 3))
    mean = (small[..., :3] * small[..., 3:]).mean(axis=(1, 3)) / np.maximum(cover, 1e-9)
    return np.asarray(np.concatenate([mean, cover], axis=2).astype(np.float32))


def _seen(points: Array) -> Array:
    """Points to the right, upward, and towards the eye."""
    turn, tilt = np.radians(_TURN), np.radians(_TILT)
    x = points[:, 0] * np.cos(turn) + points[:, 1] * np.sin(turn)
    y = points[:, 1] * np.cos(turn) - points[:, 0] * np.sin(turn)
    up = points[:, 2] * np.cos(tilt) + y * np.sin(tilt)
    near = points[:, 2] * np.sin(tilt) - y * np.cos(tilt)
    return np.stack([x, up, near], axis=1)


def _shades(corners: Array) -> Array:
    """How bright each triangle is; a plain light on matte paint."""
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)
    light = _LIGHT / np.linalg.norm(_LIGHT)
    return np.asarray(_DARKEST + (1 - _DARKEST) * np.clip((normals * light).sum(axis=1), 0.0, 1.0))


def _draw(picture: Array, corners: Array, tones: Array) -> None:
    """Each pixel takes the triangle that is nearest to the eye there."""
    depth = np.full(picture.shape[:2], -np.inf)
    for start, met in crossings(corners, (*picture.shape[:2], 1), (0.0, 0.0), 1e-9):
        order = np.argsort(met.depth, kind="stable")  # the nearest is written last
        x, y, near = met.x[order], met.y[order], met.depth[order]
        shown = near > depth[y, x]
        x, y, near, own = x[shown], y[shown], near[shown], start + met.triangle[order][shown]
        depth[y, x] = near
        picture[y, x, :3], picture[y, x, 3] = tones[own], 1.0
