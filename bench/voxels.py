"""Greedy meshing against the plain way to find visible faces, on the same coloured terrain, turn by turn in one run.

The baseline only finds the faces that are seen; the greedy mesher also reads their colours and merges them.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from bench.row import Row, at_most
from voxel_weaver.assets.realise.greedy import greedy_quads
from voxel_weaver.scene.chance import chance

Cells: TypeAlias = NDArray[np.uint8]

GOALS = ((128, 0.15), (256, 0.12))
"""Voxels a side, and the most that greedy meshing may take of the baseline's time."""
TURNS = 10
CALLS = 3
_HILLS = ((1.0, 0.16), (2.3, 0.07), (5.1, 0.025))
"""Waves of the terrain: how many across the block, and how high, as a share of its side."""
_COLORS = 6
"""Colours lie in bands by height, as sand, grass, rock and snow do."""


def rows() -> Iterator[Row]:
    for side, goal in GOALS:
        cells = terrain(side)
        assert faces(cells) == area(cells), "both ways must see the same faces"
        yield at_most(f"voxels: greedy over visible faces by pad and roll, {side}³", ratio(cells), goal)


def terrain(side: int) -> Cells:
    """Rolling hills, solid to the ground, coloured by height."""
    rng = chance(1, "bench", "voxels")
    x, y = np.meshgrid(np.arange(side) / side, np.arange(side) / side, indexing="ij")
    height = np.full((side, side), 0.5)
    for waves, share in _HILLS:
        a, b, c, d = rng.random(4) * 2 * np.pi
        height += share * (np.sin(waves * 6 * x + a + np.cos(waves * 4 * y + b)) + np.sin(waves * 5 * y + c + x * d))
    levels = np.clip(height * side, 2, side - 1).astype(np.int64)
    z = np.arange(side)
    bands = (1 + z * _COLORS // side).astype(np.uint8)
    return np.where(z < levels[:, :, None], bands, np.uint8(0))


def pad_and_roll(cells: Cells) -> list[tuple[NDArray[np.int64], ...]]:
    """The visible faces of each side: full cells whose neighbour, rolled into their place, is empty."""
    full = np.pad(cells != 0, 1)
    inner = (slice(1, -1),) * 3
    return [np.nonzero((full & ~np.roll(full, step, axis))[inner]) for axis in range(3) for step in (1, -1)]


def faces(cells: Cells) -> int:
    return sum(len(places[0]) for places in pad_and_roll(cells))


def area(cells: Cells) -> int:
    """The faces that the greedy rectangles cover."""
    quads = greedy_quads(cells)
    return int(np.where(quads.size == 0, 1, quads.size).prod(axis=1).sum())


def ratio(cells: Cells) -> float:
    """The best time of each over many turns: what else a machine does can only add to it. Turn by turn, so that a
    machine that slows down slows both; several calls a turn, so that neither pays for the other's memory."""
    plain, greedy = np.inf, np.inf
    for _ in range(TURNS):
        plain = min(plain, *(_seconds(pad_and_roll, cells) for _ in range(CALLS)))
        greedy = min(greedy, *(_seconds(greedy_quads, cells) for _ in range(CALLS)))
    return float(greedy / plain)


def _seconds(work: Callable[[Cells], object], cells: Cells) -> float:
    start = time.perf_counter()
    work(cells)
    return time.perf_counter() - start
