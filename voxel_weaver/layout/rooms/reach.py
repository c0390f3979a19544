"""Walking: which floor can be reached from the doors, on a grid. Solver and validator share this geometry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.layout.pieces import Floats, Mask, Placed
from voxel_weaver.layout.rooms.shell import Site, Zone
from voxel_weaver.scene.layout import Support

HEAD = 1.9
"""What begins above this is walked under."""
STEP_OVER = 0.03
STANDS_BELOW = 0.3
"""What begins above this hangs: nobody has to walk up to it."""
WHOLE = 0.94
"""The share of the free floor that must stay connected."""
SLACK = 0.998
STEP, SLIM = 0.05, 0.1
"""The grid, and the radius of one, who walks round a rug."""
FLOODS = 400
"""So often the whole floor is walked for one room; after that only what cuts nothing off is taken."""
MOST_CELLS = 60_000
"""Cells of the grid over a hall; those of a room are smaller than they would have to be."""
ONE_RUN = 2
"""Changes between free and not free around a rectangle where the free cells follow each other."""
USE = 0.4
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
        mask = np.zeros(self.shape, dtype=np.bool_)
        for (i, j), (k, m) in zip(*self.spans(lows, highs, margin), strict=True):
            mask[i:k, j:m] = True
        return mask

    def spans(self, lows: Floats, highs: Floats, margin: float) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """First and last cell, the last excluded, of each box with its margin: (n, 2) each."""
        most = np.array(self.shape)
        first = np.ceil((lows[:, :2] - margin - self.low) / self.cell - 0.5 + 1e-9).astype(np.int64)
        last = np.floor((highs[:, :2] + margin - self.low) / self.cell - 0.5 - 1e-9).astype(np.int64) + 1
        first = np.clip(first, 0, most)
        return first, np.maximum(np.clip(last, 0, most), first)

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


def obstacles(lows: Floats, highs: Floats, step: float = STEP_OVER) -> NDArray[np.bool_]:
    """Which boxes (n, 3) stand in the way of a walker who steps over what is so low."""
    return np.asarray((highs[:, 2] > step) & (lows[:, 2] < HEAD))


def door_seeds(floor: Floor, doors: Sequence[Zone]) -> Mask:
    seeds = np.zeros(floor.shape, dtype=np.bool_)
    for door in doors:
        seeds |= floor.marked(door.low[None, :2], door.high[None, :2], 0.0)
    return seeds


class Ways:
    """Where one can walk in a room as it stands, asked many times whether one more piece would be in the way."""

    def __init__(
        self, site: Site, placed: Sequence[Placed], cell: float = 0.1, walker: float = 0.24, step: float = STEP_OVER
    ) -> None:
        self._step = step
        cell = max(cell, float(np.sqrt(np.prod(site.high - site.low) / MOST_CELLS)))
        boxes = [one.box for one in placed if not one.on or one.piece.support is Support.FLOOR]
        lows = np.array([low for low, _ in boxes]).reshape(-1, 3)
        highs = np.array([high for _, high in boxes]).reshape(-1, 3)
        mask = obstacles(lows, highs, step) & (lows[:, 2] < STANDS_BELOW)
        lows, highs = lows[mask], highs[mask]
        self._walker = walker
        self._floor, self._free = free_floor(site.low, site.high, lows, highs, cell, walker)
        for low, high in site.solids:
            self._free &= ~self._floor.marked(low[None], high[None], walker)
        self._seeds = door_seeds(self._floor, site.doors)
        self._reached = self._floor.reached(self._free, self._seeds)
        self._open_land = not site.doors  # entered from everywhere
        self._floods = 0
        self._use(*self._floor.spans(lows, highs, walker + USE))

    def _use(self, firsts: NDArray[np.int64], lasts: NDArray[np.int64]) -> None:
        """Remember what can be walked up to; what is cut off already is no new piece's fault."""
        within = _counts(self._reached, firsts, lasts) > 0
        self._uses = firsts[within], lasts[within]
        self._share = min(WHOLE, float(self._reached.sum()) / max(int(self._free.sum()), 1))

    def add(self, placed: Placed) -> None:
        """The piece stands there from now on: the same as new ways with it, and much quicker."""
        low, high = placed.box
        stands = not placed.on or placed.piece.support is Support.FLOOR
        if not stands or low[2] >= STANDS_BELOW or not obstacles(low[None], high[None], self._step)[0]:
            return
        first, last = self._floor.spans(low[None, :2], high[None, :2], self._walker)
        cut = not _in_one_run(self._free, first[0], last[0])
        self._free[first[0, 0] : last[0, 0], first[0, 1] : last[0, 1]] = False
        self._reached = self._floor.reached(self._free, self._seeds) if cut else self._reached & self._free
        own = self._floor.spans(low[None, :2], high[None, :2], self._walker + USE)
        self._use(np.concatenate([self._uses[0], own[0]]), np.concatenate([self._uses[1], own[1]]))

    def stay_open(self, placed: Placed, *, to_it: bool = True) -> bool:
        """Whether, with this piece there too, all that could be walked up to still can, and no floor is cut off.

        With `to_it` one has to come to the piece as well.
        """
        low, high = placed.box
        if self._open_land or not obstacles(low[None], high[None])[0]:
            return True
        first, last = self._floor.spans(low[None, :2], high[None, :2], self._walker)
        free = self._free.copy()
        free[first[0, 0] : last[0, 0], first[0, 1] : last[0, 1]] = False
        if _in_one_run(self._free, first[0], last[0]):
            reached = self._reached & free
        elif self._floods >= FLOODS:
            return False
        else:
            self._floods += 1
            reached = self._floor.reached(free, self._seeds)
        if not reached.any() or reached.sum() < self._share * free.sum() * SLACK:
            return False
        firsts, lasts = self._uses
        if to_it and low[2] < STANDS_BELOW:
            own = self._floor.spans(low[None, :2], high[None, :2], self._walker + USE)
            firsts, lasts = np.concatenate([firsts, own[0]]), np.concatenate([lasts, own[1]])
        return bool((_counts(reached, firsts, lasts) > 0).all())


def leads_round(site: Site, placed: Sequence[Placed], rug: Placed) -> bool:
    """Whether whoever would not step on the rug still comes to as good as all of the floor, or to as much as before."""
    if not site.doors:
        return True
    shares = []
    for things in ((*placed, rug), placed):
        low, high = (np.array([one.box[end] for one in things]).reshape(-1, 3) for end in (0, 1))
        stands = np.array([not one.on for one in things], dtype=np.bool_) & obstacles(low, high, 0.001)
        floor, free = free_floor(site.low, site.high, low[stands], high[stands], STEP, SLIM)
        for first, last in site.solids:
            free &= ~floor.marked(first[None], last[None], SLIM)
        reached = floor.reached(free, door_seeds(floor, site.doors[:1]))  # and from one door to the others
        shares.append(float(reached.sum()) / max(int(free.sum()), 1))
        if shares[0] >= WHOLE:
            return True
    return shares[0] >= shares[1] * SLACK


def _in_one_run(free: Mask, first: NDArray[np.int64], last: NDArray[np.int64]) -> bool:
    """Whether the free cells around a rectangle follow each other: then filling it cuts nothing in two."""
    padded = np.pad(free, 1)
    i, j, k, m = int(first[0]), int(first[1]), int(last[0]) + 1, int(last[1]) + 1  # the ring, in the padded grid
    ring = np.concatenate([padded[i, j:m], padded[i:k, m], padded[k, m:j:-1], padded[k:i:-1, j]])
    return int((ring != np.roll(ring, 1)).sum()) <= ONE_RUN


def _counts(cells: Mask, firsts: NDArray[np.int64], lasts: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many cells are set in each rectangle."""
    sums = np.zeros((cells.shape[0] + 1, cells.shape[1] + 1), dtype=np.int64)
    np.cumsum(np.cumsum(cells, axis=0), axis=1, out=sums[1:, 1:])
    i, j, k, m = firsts[:, 0], firsts[:, 1], lasts[:, 0], lasts[:, 1]
    return np.asarray(sums[k, m] - sums[i, m] - sums[k, j] + sums[i, j])
