"""The bumpy surface of a Blob: coherent value noise over the directions of a ball, the same on every platform.

Works in a cube from -1 to 1 that the surface touches on all six sides; the underside is a little flat, so that a rock
rests on the ground instead of standing on a point.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.forms.ball import icosphere

Array: TypeAlias = NDArray[np.float64]

_FLAT = -0.78
"""Where the underside is cut, on the unit ball."""
_WAVES = ((1.4, 0.7), (3.1, 0.3))
"""Frequency and weight of each layer of noise."""
_BETWEEN = 0.3
"""How far the radius may go, between the points that it is measured at, beyond what was measured there: a share of the
roughness."""
_MEASURED_AT = 8
"""Cuts of the ball that the extent of a lump is measured on."""


def noise(points: Array, seed: int) -> Array:
    """Value noise from -1 to 1 at points (n, 3): random values on a lattice, blended smoothly between."""
    cell = np.floor(points)
    share = points - cell
    blend = share * share * (3 - 2 * share)
    cells = cell.astype(np.int64)
    low = cells.min(axis=0) if len(cells) else np.zeros(3, np.int64)
    shape: NDArray[np.int64] = (cells.max(axis=0) if len(cells) else low) - low + 2
    table = _lattice_value(
        np.indices(tuple(shape.tolist())).reshape(3, -1).T + low, seed
    )  # each lattice point once, not once a point
    strides = np.array([shape[1] * shape[2], shape[2], 1])
    first = (cells - low) @ strides
    x, y, z = blend.T
    planes = []
    for step in (0, 1):
        rows = [table[first + step * strides[0] + row * strides[1]] for row in (0, 1)]
        nexts = [table[first + step * strides[0] + row * strides[1] + 1] for row in (0, 1)]
        near, far = (row + (after - row) * z for row, after in zip(rows, nexts, strict=True))
        planes.append(near + (far - near) * y)
    return np.asarray(planes[0] + (planes[1] - planes[0]) * x)


def _lattice_value(cells: NDArray[np.int64], seed: int) -> Array:
    """A number from -1 to 1 for each lattice point; integer mixing, so no platform's float rounding shows."""
    factors = np.array([0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D], dtype=np.uint64)
    mixed = (cells.astype(np.uint64) * factors).sum(axis=1, dtype=np.uint64) + np.uint64(seed % 65536) * np.uint64(
        0x27D4EB2F
    )
    for shift, factor in ((15, 0x2C1B3C6D), (12, 0x297A2D39)):
        mixed = ((mixed & np.uint64(0xFFFFFFFF)) ^ ((mixed & np.uint64(0xFFFFFFFF)) >> np.uint64(shift))) * np.uint64(
            factor
        )
    return np.asarray((mixed & np.uint64(0xFFFFFF)).astype(np.float64) / 0x7FFFFF - 1.0)


def _radius(directions: Array, seed: int, roughness: float) -> Array:
    shift = np.array([17.3, 5.9, 11.7])
    bumps = sum(weight * noise(directions * wave + shift, seed) for wave, weight in _WAVES)
    return np.asarray(1.0 + roughness * 1.3 * bumps)


def _surface(directions: Array, seed: int, roughness: float) -> Array:
    points = directions * _radius(directions, seed, roughness)[:, None]
    points[:, 2] = np.maximum(points[:, 2], _FLAT)
    return points


@lru_cache(maxsize=512)
def _frame(seed: int, roughness: float) -> tuple[tuple[float, ...], tuple[float, ...], float, float]:
    """Middle and half size of the raw lump, by which it is fitted into its cube, and its least and largest radius."""
    directions = icosphere(_MEASURED_AT)[0]
    points, radius = _surface(directions, seed, roughness), _radius(directions, seed, roughness)
    low, high = points.min(axis=0), points.max(axis=0)
    middle, half = (tuple(float(n) for n in numbers) for numbers in ((low + high) / 2, (high - low) / 2))
    spare = _BETWEEN * roughness
    return middle, half, float(radius.min()) - spare, float(radius.max()) + spare


def inside(points: Array, seed: int, roughness: float) -> NDArray[np.bool_]:
    """Which points of the cube lie inside the lump."""
    middle, half, least, largest = _frame(seed, roughness)
    raw = points * np.asarray(half) + np.asarray(middle)
    length = np.linalg.norm(raw, axis=1)
    within = length <= least
    unsure = np.flatnonzero((length > least) & (length <= largest))  # most points need no noise
    directions = raw[unsure] / np.maximum(length[unsure], 1e-12)[:, None]
    within[unsure] = length[unsure] <= _radius(directions, seed, roughness) + 1e-9
    return np.asarray(within & (raw[:, 2] >= _FLAT - 1e-9))


def skin(cuts: int, seed: int, roughness: float) -> tuple[Array, NDArray[np.int32]]:
    """Vertices and triangles of the lump in its cube; touches all six sides exactly."""
    directions, triangles = icosphere(cuts)
    points = _surface(directions, seed, roughness)
    low, high = points.min(axis=0), points.max(axis=0)
    return (points - (low + high) / 2) / ((high - low) / 2), triangles
