"""What people need to use things: where a piece may stand so that it, and all that stands there, can still be used.

Measured by boxes, a little sterner than the proof, which measures the things as they are realised. It moves nothing.
"""

from __future__ import annotations

import numpy as np

from voxel_weaver.layout.pieces import Floats, Mask, Piece, Placed, Spots
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rooms.strips import FLAT, turned_space

TAKEN = 0.45
"""The share of a space that may be taken."""
PULLED_OUT = ("chair", "stool", "bench", "ottoman", "sofa", "armchair", "footstool", "pouf")
"""Seats are in nobody's way, since they are pulled out, and who sits at a table needs no space before the seat."""


def unusable(piece: Piece, spots: Spots, stage: Stage, skip: tuple[str, ...] = ()) -> Mask:
    """Spots where it could not be used from any side, or where something else could not be any more."""
    found = np.zeros(len(spots), dtype=np.bool_)
    if piece.high[2] <= FLAT or not len(spots):
        return found
    others = [one for name, one in stage.placed.items() if name not in skip]
    if piece.model.clearances and piece.family not in PULLED_OUT:
        found |= _own_taken(piece, spots, others, stage)
    if piece.family in PULLED_OUT:
        return found
    for one in others:
        if one.spaces and one.piece.family not in PULLED_OUT:
            found |= _taken_from(one, spots, others, stage)
    return found


def _own_taken(piece: Piece, spots: Spots, others: list[Placed], stage: Stage) -> Mask:
    low, high = _boxes([one for one in others if one.piece.family not in PULLED_OUT])
    least = np.full(len(spots), np.inf)
    for space in piece.model.clearances:
        lows, highs = turned_space(spots, space.low[:2], space.high[:2])
        level = (low[:, 2] < space.high[2]) & (high[:, 2] > max(space.low[2], FLAT))
        least = np.minimum(least, _share(lows, highs, low[level, :2], high[level, :2], stage))
    return np.asarray(least > TAKEN)


def _taken_from(one: Placed, spots: Spots, others: list[Placed], stage: Stage) -> Mask:
    """Where a new piece would take the last space that this one has."""
    lows, highs = (np.array([space[end] for space in one.spaces])[:, :2] for end in (0, 1))
    near: Mask = np.asarray((spots.low < highs.max(axis=0)).all(axis=1) & (spots.high > lows.min(axis=0)).all(axis=1))
    if not near.any():
        return near
    rest = [each for each in others if each is not one and not _together(each, one)]
    low, high = _boxes([each for each in rest if each.piece.family not in PULLED_OUT])
    tall = (high[:, 2] > one.z + FLAT) & (low[:, 2] < min(space[1][2] for space in one.spaces))
    before = _share(lows, highs, low[tall, :2], high[tall, :2], stage)
    first = np.maximum(spots.low[near][:, None], lows[None])
    last = np.minimum(spots.high[near][:, None], highs[None])
    added = np.maximum(last - first, 0.0).prod(axis=2) / np.maximum((highs - lows).prod(axis=1), 1e-9)
    near[near] = (added.max(axis=1) > 0.0) & ((before + added).min(axis=1) > TAKEN) & (before.min() <= TAKEN)
    return near


def _together(each: Placed, one: Placed) -> bool:
    return one.piece.id == each.on or each.piece.id == one.on


def _boxes(things: list[Placed]) -> tuple[Floats, Floats]:
    low, high = [one.low for one in things], [one.high for one in things]
    return np.array(low).reshape(-1, 3), np.array(high).reshape(-1, 3)


def _share(lows: Floats, highs: Floats, low: Floats, high: Floats, stage: Stage) -> Floats:
    """The share of each rectangle (n, 2) that boxes (m, 2) cover, or that lies outside the room."""
    site = stage.site
    solids = [(np.asarray(first)[:2], np.asarray(last)[:2]) for first, last in site.solids]
    low = np.concatenate([low, *(first[None] for first, _ in solids)])
    high = np.concatenate([high, *(last[None] for _, last in solids)])
    area = np.maximum((highs - lows).prod(axis=1), 1e-9)
    inner_low, inner_high = np.maximum(lows, site.low), np.minimum(highs, site.high)
    inner = np.maximum(inner_high - inner_low, 0.0).prod(axis=1)
    first = np.maximum(inner_low[:, None], low[None])
    last = np.minimum(inner_high[:, None], high[None])
    covered = np.maximum(last - first, 0.0).prod(axis=2).sum(axis=1)
    return np.asarray(np.minimum((area - inner + covered) / area, 1.0))
