"""What people need to use things: where a piece may stand so that it, and all that stands there, can still be used.

Measured by boxes, a little sterner than the proof, which measures the things as they are realised. It moves nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.layout.pieces import Floats, Mask, Piece, Placed, Spots
from voxel_weaver.layout.rooms.shell import Site
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rooms.strips import FLAT, turned_space

TAKEN = 0.45
"""The share of a space that may be taken."""
PULLED_OUT = ("chair", "stool", "bench", "ottoman", "sofa", "armchair", "footstool", "pouf")
"""Seats are in nobody's way, since they are pulled out, and who sits at a table needs no space before the seat."""

Indices: TypeAlias = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class _Spaces:
    """Rectangles of floor (n, 2) in a room."""

    low: Floats
    high: Floats
    site: Site

    @property
    def inner(self) -> tuple[Floats, Floats]:
        """What of them lies in the room's box; high below low where nothing does."""
        return np.maximum(self.low, self.site.low), np.minimum(self.high, self.site.high)

    def share(self, which: Indices, covered: Floats) -> Floats:
        """The share of each that is no free floor: parts of some are covered, others lie outside the room."""
        low, high = self.inner
        area = np.maximum((self.high - self.low).prod(axis=1), 1e-9)
        inside = np.maximum(high - low, 0.0).prod(axis=1)
        first, last = (np.array([box[end][:2] for box in self.site.solids]).reshape(-1, 2) for end in (0, 1))
        cut, _, more = meeting(low, high, first, last)
        sums = np.bincount(np.append(which, cut), np.append(covered, more), len(low))
        return np.asarray(np.minimum((area - inside + sums) / area, 1.0))


def unusable(piece: Piece, spots: Spots, stage: Stage, skip: tuple[str, ...] = ()) -> Mask:
    """Spots where it could not be used from any side, or where something else could not be any more."""
    found = np.zeros(len(spots), dtype=np.bool_)
    if piece.high[2] <= FLAT or piece.family in PULLED_OUT or not len(spots):
        return found
    others = [one for name, one in stage.placed.items() if name not in skip and one.piece.family not in PULLED_OUT]
    if piece.model.clearances:
        found |= _own_taken(piece, spots, others, stage)
    if any(one.spaces for one in others):
        found |= _taken_from(spots, others, stage)
    return found


def _own_taken(piece: Piece, spots: Spots, others: list[Placed], stage: Stage) -> Mask:
    low, high = _boxes([one.box for one in others])
    least = np.full(len(spots), np.inf)
    for space in piece.model.clearances:
        rectangles = _Spaces(*turned_space(spots, space.low[:2], space.high[:2]), stage.site)
        level = (low[:, 2] < space.high[2]) & (high[:, 2] > max(space.low[2], FLAT))
        spot, _, area = meeting(*rectangles.inner, low[level, :2], high[level, :2])
        least = np.minimum(least, rectangles.share(spot, area))
    return np.asarray(least > TAKEN)


def _taken_from(spots: Spots, others: list[Placed], stage: Stage) -> Mask:
    """Where a new piece would take the last space that another has."""
    found = np.zeros(len(spots), dtype=np.bool_)
    low, high = _boxes([space for one in others for space in one.spaces])
    owner = np.repeat(np.arange(len(others)), [len(one.spaces) for one in others])
    before = _taken_before(low, high, owner, others, stage)
    left = before <= TAKEN  # the spaces that it can still be used from
    low, high, owner, before = low[left, :2], high[left, :2], owner[left], before[left]
    spot, space, area = meeting(spots.low, spots.high, low, high)
    takes = before[space] + area / np.maximum((high - low).prod(axis=1), 1e-9)[space] > TAKEN
    pairs, taken = np.unique(spot[takes] * len(others) + owner[space[takes]], return_counts=True)
    lasts = taken == np.bincount(owner, minlength=len(others))[pairs % len(others)]
    found[pairs[lasts] // len(others)] = True
    return found


def _taken_before(low: Floats, high: Floats, owner: Indices, others: list[Placed], stage: Stage) -> Floats:
    """The share of each space (n, 3) that is taken already by what does not belong together with its owner."""
    first, last = _boxes([one.box for one in others])
    top = np.full(len(others), np.inf)
    np.minimum.at(top, owner, high[:, 2])
    base = np.array([one.z for one in others])
    rectangles = _Spaces(low[:, :2], high[:, :2], stage.site)
    space, other, area = meeting(*rectangles.inner, first[:, :2], last[:, :2])
    own = owner[space]
    names = {one.piece.id: number for number, one in enumerate(others)}
    carrier = np.array([names.get(one.on, -1) for one in others])
    apart = (own != other) & (carrier[own] != other) & (carrier[other] != own)
    tall = (last[other, 2] > base[own] + FLAT) & (first[other, 2] < top[own])
    return rectangles.share(space, area * (apart & tall))


def meeting(lows: Floats, highs: Floats, low: Floats, high: Floats) -> tuple[Indices, Indices, Floats]:
    """Which of the rectangles (n, 2) go into which of the others (m, 2), and how much they share: all such pairs.

    Neighbours are found along x: only those near enough are compared, however many there are."""
    if not len(lows) or not len(low):
        return np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0)
    order = np.argsort(lows[:, 0], kind="stable")
    starts, widest = lows[order, 0], float((highs[:, 0] - lows[:, 0]).max())
    first = np.searchsorted(starts, low[:, 0] - widest - 1e-6)
    count = np.maximum(np.searchsorted(starts, high[:, 0]) - first, 0)
    theirs = np.repeat(np.arange(len(low)), count)
    own = order[np.arange(len(theirs)) + np.repeat(first - (np.cumsum(count) - count), count)]
    x, y = (
        np.minimum(highs[own, axis], high[theirs, axis]) - np.maximum(lows[own, axis], low[theirs, axis])
        for axis in (0, 1)
    )
    meet = (x > 0.0) & (y > 0.0)
    return own[meet], theirs[meet], x[meet] * y[meet]


def _boxes(boxes: list[tuple[Floats, Floats]]) -> tuple[Floats, Floats]:
    low, high = [box[0] for box in boxes], [box[1] for box in boxes]
    return np.array(low).reshape(-1, 3), np.array(high).reshape(-1, 3)
