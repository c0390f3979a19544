"""Layers of stone: which shade lies at which height, and how the layers rise and fall. The same on every land of a
size: a pattern, not a decision of the layout."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.scene.chance import chance

Field2 = NDArray[np.float64]

_ORDER = np.array([1, 0, 2, 1, 2, 0, 1, 0, 1, 2, 1, 0], dtype=np.uint8)
"""Shades from below upwards, so that neighbours differ and no rhythm is seen."""


def thickness(side: float) -> float:
    """Metres of one layer."""
    return max(0.3, round(side * 0.012, 2))


def bands(z: NDArray[np.generic], side: float) -> NDArray[np.uint8]:
    """The shade of the layer at each height."""
    layer = np.floor(np.asarray(z, dtype=np.float32) / np.float32(thickness(side))).astype(np.int32)
    return np.asarray(_ORDER[layer % len(_ORDER)])


def wander(side: float, cells: int) -> Field2:
    """How far the layers lie above their place at each cell, metres."""
    rng = chance(0, "terrain", "layers")
    return np.asarray((smooth_noise(cells, 3.0, rng) - 0.5) * 3.0 * thickness(side))


def smooth_noise(count: int, waves: float, rng: np.random.Generator) -> Field2:
    """Value noise from 0 to 1 on a square grid of so many points a side, with about this many waves along it."""
    knots = max(2, math.ceil(waves) + 1)
    lattice = rng.random((knots + 1, knots + 1))
    spots = np.linspace(0.0, min(max(waves, 0.5), knots - 1e-6), count)
    first = np.floor(spots).astype(np.int64)
    share = spots - first
    share = share * share * (3.0 - 2.0 * share)
    rows = lattice[first] + (lattice[first + 1] - lattice[first]) * share[:, None]
    return np.asarray(rows[:, first] + (rows[:, first + 1] - rows[:, first]) * share)
