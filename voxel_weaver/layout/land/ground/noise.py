"""Gradient noise on square grids, in bulk: a grid is interpolated along its rows, then along its columns.

Only additions, products and square roots, so that every platform gets the same numbers.
"""

from __future__ import annotations

import math
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Field: TypeAlias = NDArray[np.float64]

_HALF, _THIRD, _LONG = 0.7071, 0.3827, 0.9239
_WAYS = np.array(
    [
        (1, 0),
        (_LONG, _THIRD),
        (_HALF, _HALF),
        (_THIRD, _LONG),
        (0, 1),
        (-_THIRD, _LONG),
        (-_HALF, _HALF),
        (-_LONG, _THIRD),
    ]
)
_GRADIENTS = np.concatenate([_WAYS, -_WAYS])
_ROWS = 32
_FULL = 1.5
"""Gradient noise reaches about two thirds: with this it goes from -1 to 1."""


def noise(count: int, waves: float, rng: np.random.Generator) -> Field:
    """Smooth noise of about -1 to 1 on a square grid of so many points a side, with this many waves along it."""
    knots = max(1, math.ceil(waves)) + 2
    ways = _GRADIENTS[rng.integers(len(_GRADIENTS), size=(knots, knots))]
    spots = np.linspace(0.0, waves, count) + 0.37  # off the knots, where the noise is always 0
    first = np.minimum(np.floor(spots).astype(np.int64), knots - 2)
    near = spots - first
    far = near - 1.0
    share = near * near * near * (near * (near * 6.0 - 15.0) + 10.0)
    low, high = (1.0 - share)[:, None], share[:, None]
    across = low * ways[first, :, 0] + high * ways[first + 1, :, 0]
    along = (low * near[:, None]) * ways[first, :, 1] + (high * far[:, None]) * ways[first + 1, :, 1]
    low, high = 1.0 - share, share
    parts = ((across, 1, high * far), (along, 0, low), (along, 1, high))
    total = np.empty((count, count))
    spare = np.empty((min(_ROWS, count), count))
    for start in range(0, count, _ROWS):  # what is worked on stays in the processor's cache
        rows = slice(start, start + _ROWS)
        here = total[rows]
        np.take(across[rows], first, axis=1, out=here, mode="clip")
        here *= low * near
        for field, step, weight in parts:
            more = spare[: len(here)]
            np.take(field[rows], first + step, axis=1, out=more, mode="clip")
            more *= weight
            here += more
        here *= _FULL
    return total


def layered(count: int, waves: float, octaves: int, rng: np.random.Generator, gain: float = 0.5) -> Field:
    """Several noises on top of each other, each finer and weaker."""
    total, weight = np.zeros((count, count)), 1.0
    for _ in range(octaves):
        if waves > count / 2:  # finer than the grid
            break
        total += weight * noise(count, waves, rng)
        waves, weight = waves * 2.03, weight * gain
    return total


def ridged(count: int, waves: float, octaves: int, rng: np.random.Generator) -> Field:
    """Sharp crests between round valleys, from 0 to 1: each finer layer roughens the crests alone."""
    total, weight, whole, before = np.zeros((count, count)), 1.0, 0.0, np.ones((count, count))
    for _ in range(octaves):
        if waves > count / 2:
            break
        crest = 1.0 - np.abs(noise(count, waves, rng))
        crest = crest * crest * before
        total += weight * crest
        whole += weight
        before = np.clip(crest * 1.6, 0.0, 1.0)
        waves, weight = waves * 2.07, weight * 0.5
    return np.asarray(total / max(whole, 1e-9))


def eased(share: Field) -> Field:
    """From 0 to 1 without corners."""
    kept = np.clip(share, 0.0, 1.0)
    return np.asarray(kept * kept * (3.0 - 2.0 * kept))


def moved(field: Field, dx: Field, dy: Field) -> Field:
    """The field as it is so many cells further on: noise bent by noise."""
    count = len(field)
    line = np.arange(count, dtype=np.float64)
    x, y = np.clip(line[None, :] + dx, 0, count - 1.001), np.clip(line[:, None] + dy, 0, count - 1.001)
    column, row = x.astype(np.int64), y.astype(np.int64)
    u, v = x - column, y - row
    low = field[row, column] * (1 - u) + field[row, column + 1] * u
    high = field[row + 1, column] * (1 - u) + field[row + 1, column + 1] * u
    return np.asarray(low * (1 - v) + high * v)


def blurred(field: Field, times: int = 1) -> Field:
    """Each value mixed with its neighbours."""
    for _ in range(times):
        wide = np.pad(field, 1, mode="edge")
        field = (wide[1:-1, :-2] + 2.0 * wide[1:-1, 1:-1] + wide[1:-1, 2:]) * 0.25
        wide = np.pad(field, 1, mode="edge")
        field = (wide[:-2, 1:-1] + 2.0 * wide[1:-1, 1:-1] + wide[2:, 1:-1]) * 0.25
    return field
