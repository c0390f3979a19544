"""Flat outlines: their direction, and the same outline a little further in."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.float64]


def area(outline: Array) -> float:
    """Positive where the outline (n, 2) runs counter-clockwise."""
    x, y = outline.T
    return float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum() / 2)


def counter_clockwise(outline: Array) -> Array:
    """The outline, turned round where it runs the other way; its first corner stays first."""
    return outline if area(outline) >= 0 else np.roll(outline[::-1], 1, axis=0)


def inset(outline: Array, distance: float) -> Array:
    """Every side of a counter-clockwise outline moved inward; sharp corners move at most twice as far."""
    along = np.roll(outline, -1, axis=0) - outline
    along = along / np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-12)
    inward = np.stack([-along[:, 1], along[:, 0]], axis=1)
    before = np.roll(inward, 1, axis=0)
    middle = inward + before
    share = np.maximum((middle * inward).sum(axis=1, keepdims=True), 0.5)
    return np.asarray(outline + distance * middle / share)
