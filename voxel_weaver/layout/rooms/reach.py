"""Walking: which floor can be reached from the doors, on a grid. Solver and validator share this geometry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.layout.pieces import Floats, Mask, Placed
from voxel_weaver.layout.rooms.shell import Site, Zone

HEAD = 1.9
"""What begins above this is walked under."""
STEP_OVER = 0.03
STANDS_BELOW = 0.3
"""What begins above this hangs: nobody has to walk up to it."""
USE = 0.45
"""How near one has to come to a thing to use it."""


@dataclass(frozen=True, slots=True, eq=False)
class Floor:
    """A grid over the floor; cell (i, j) is centred at low + (i + 0.5, j + 0.5) * cell."""

    low: Floats
    cell: float
    shape: tuple[int, int]

    @staticmethod
    def over(low: Floats, high: Floats, cell: float) -> Floor:
        count = np.maximum(np.rint((high - low) / cell).astype(int), 1)
        return Floor(low, cell, (int(count[0]), int(count[1])))

    def marked(self, lows: Floats, highs: Floats, margin: float) -> Mask:
        """Cells whose centre comes within `margin` of one of the boxes (n, 2)."""
        first = np.ceil((lows - margin - self.low) / self.cell - 0.5 + 1e-9).astype(int).clip(0)
        last = np.floor((highs + margin - self.low) / self.cell - 0.5 - 1e-9).astype(int) + 1
        mask = np.zeros(self.shape, dtype=np.bool_)
        for (i, j), (k, m) in zip(first, last, strict=True):
            mask[i : max(k, 0), j : max(m, 0)] = True
        return mask

    def reached(self, free: Mask, seeds: Mask) -> Mask:
        """All free cells that are connected to a seed, by sides."""
        found = free & seeds
        while True:
            grown = found.copy()
            _sweep(grown, free)
            _sweep(grown.T, free.T)
            if (grown == found).all():
                return found
            found = grown


def _sweep(found: Mask, free: Mask) -> None:
    """Grow along the first axis, both ways, through free cells, in place."""
    for way in (slice(None), slice(None, None, -1)):
        steps = np.arange(len(found), dtype=np.int32)[:, None]
        seen = np.maximum.accumulate(np.where(found[way], steps, -1), axis=0)
        wall = np.maximum.accumulate(np.where(free[way], -1, steps), axis=0)
        found[way] |= seen > wall


def free_floor(
    low: Floats, high: Floats, lows: Floats, highs: Floats, cell: float, walker: float
) -> tuple[Floor, Mask]:
    """The floor and where the middle of a walker of this radius can be."""
    floor = Floor.over(low, high, cell)
    blocked = floor.marked(lows[:, :2], highs[:, :2], walker)
    inset = max(1, int(np.ceil(walker / cell)))
    blocked[:inset] = blocked[-inset:] = True
    blocked[:, :inset] = blocked[:, -inset:] = True
    return floor, ~blocked


def obstacles(lows: Floats, highs: Floats) -> NDArray[np.bool_]:
    """Which boxes (n, 3) stand in the way of a walker."""
    return np.asarray((highs[:, 2] > STEP_OVER) & (lows[:, 2] < HEAD))


def door_seeds(floor: Floor, doors: Sequence[Zone]) -> Mask:
    seeds = np.zeros(floor.shape, dtype=np.bool_)
    for door in doors:
        seeds |= floor.marked(door.low[None, :2], door.high[None, :2], 0.0)
    return seeds


def walkable(site: Site, placed: Sequence[Placed], cell: float = 0.1, walker: float = 0.22) -> bool:
    """Whether every standing piece can be walked up to from a door, and no big piece of floor is cut off."""
    if not site.doors:  # open land is entered from everywhere
        return True
    boxes = [one.box for one in placed if not one.on]
    lows, highs = np.array([low for low, _ in boxes]), np.array([high for _, high in boxes])
    mask = obstacles(lows, highs)
    lows, highs = lows[mask], highs[mask]
    floor, free = free_floor(site.low, site.high, lows, highs, cell, walker)
    seeds = door_seeds(floor, site.doors)
    reached = floor.reached(free, seeds)
    if reached.sum() < 0.9 * free.sum() or not reached.any():
        return False
    return all(
        bool((floor.marked(low[None, :2], high[None, :2], walker + USE) & reached).any())
        for low, high in zip(lows, highs, strict=True)
        if low[2] < STANDS_BELOW
    )
