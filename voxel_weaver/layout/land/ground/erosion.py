"""Erosion, cheap and the same everywhere: slopes slide until they are no steeper than their talus, and rain that runs
downhill cuts valleys where much of it meets. Counted rounds over whole grids, no drop is followed on its own."""

from __future__ import annotations

import numpy as np

from voxel_weaver.layout.land.ground.noise import Field, blurred

_SIDES = ((0, 1), (0, -1), (1, 0), (-1, 0))


def slid(heights: Field, cell: float, talus: float, rounds: int = 12) -> Field:
    """Heights after what lies steeper than `talus` (rise over run) has slid down."""
    limit = talus * cell
    land = heights.copy()
    for _ in range(rounds):
        for axis in (0, 1):
            drop = np.diff(land, axis=axis)
            moves = np.clip(np.abs(drop) - limit, 0.0, None) * np.sign(drop) * 0.25
            if axis == 0:
                land[:-1] += moves
                land[1:] -= moves
            else:
                land[:, :-1] += moves
                land[:, 1:] -= moves
    return land


def drainage(heights: Field, rounds: int) -> Field:
    """How much rain has run through each place, when every place gets one drop and passes it on downhill."""
    wide = np.pad(heights, 1, mode="edge")
    inner = wide[1:-1, 1:-1]
    falls = [np.clip(inner - np.roll(wide, (-dy, -dx), (0, 1))[1:-1, 1:-1], 0.0, None) for dy, dx in _SIDES]
    falls = [fall * fall for fall in falls]
    whole = falls[0] + falls[1] + falls[2] + falls[3]
    shares = [np.divide(fall, whole, out=np.zeros_like(fall), where=whole > 0) for fall in falls]
    water = np.ones_like(heights)
    total = np.ones_like(heights)
    for _ in range(rounds):
        fresh = np.zeros_like(heights)
        for share, (dy, dx) in zip(shares, _SIDES, strict=True):
            _pass_on(fresh, water * share, dy, dx)
        water = fresh
        total += water
    return total


def _pass_on(into: Field, amount: Field, dy: int, dx: int) -> None:
    if dx == 1:
        into[:, 1:] += amount[:, :-1]
    elif dx == -1:
        into[:, :-1] += amount[:, 1:]
    elif dy == 1:
        into[1:] += amount[:-1]
    else:
        into[:-1] += amount[1:]


def rained(heights: Field, cell: float, strength: float = 1.0, cycles: int = 3, rounds: int = 24) -> Field:
    """Heights after rain: valleys where water meets, each round deeper; slopes slide after it."""
    land = heights.copy()
    for _ in range(cycles):
        flow = np.sqrt(drainage(land, rounds)) - 1.0
        steep = _steepness(land, cell)
        cut = np.minimum(strength * 0.02 * flow * np.sqrt(steep) * cell, 0.6 * steep * cell + 0.02 * cell)
        land = slid(land - blurred(cut), cell, 1.6, 2)
    return land


def _steepness(land: Field, cell: float) -> Field:
    """Rise over run."""
    wide = np.pad(land, 1, mode="edge")
    x = (wide[1:-1, 2:] - wide[1:-1, :-2]) / (2 * cell)
    y = (wide[2:, 1:-1] - wide[:-2, 1:-1]) / (2 * cell)
    return np.asarray(np.sqrt(x * x + y * y))


def steepness(land: Field, cell: float) -> Field:
    """Rise over run at each corner of the grid."""
    return _steepness(land, cell)
