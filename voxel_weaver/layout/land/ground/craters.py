"""Craters: bowls with a rim, from a few big ones to many small, added to a land without air."""

from __future__ import annotations

import numpy as np

from voxel_weaver.layout.land.ground.noise import Field, eased


def craters(count: int, side: float, number: int, rng: np.random.Generator) -> Field:
    """So many craters on a grid of corners; heights to add, in metres."""
    total = np.zeros((count, count))
    line = np.linspace(-side / 2, side / 2, count)
    places, sizes = rng.random((number, 2)), rng.random(number)
    for (x, y), size in zip(places * side - side / 2, sizes, strict=True):
        radius = side * (0.022 + 0.13 * float(size * size * size * size))
        _stamp(total, line, float(x), float(y), radius)
    return total


def _stamp(total: Field, line: Field, x: float, y: float, radius: float) -> None:
    """Add one where it reaches."""
    reach = radius * 1.7
    rows = slice(*np.searchsorted(line, (y - reach, y + reach)).tolist())
    columns = slice(*np.searchsorted(line, (x - reach, x + reach)).tolist())
    dx, dy = line[columns][None, :] - x, line[rows][:, None] - y
    share = np.sqrt(dx * dx + dy * dy) / radius
    bowl = -0.34 * radius * (1.0 - eased(share / 0.9))
    rim = 0.13 * radius * eased((share - 0.6) / 0.35) * (1.0 - eased((share - 1.0) / 0.7))
    total[rows, columns] += bowl + rim
