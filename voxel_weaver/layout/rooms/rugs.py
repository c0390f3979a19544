"""Rugs: a flat rectangle that carries a whole group, or lies clear of all feet. Nothing ever stands half on a rug."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from voxel_weaver.layout.pieces import Floats, Placed
from voxel_weaver.layout.rooms.shell import GAP
from voxel_weaver.layout.rooms.stage import Stage

SMALLEST = 0.8
"""The shorter side of a rug that is worth laying."""
AIR = 0.02


@dataclass(frozen=True, slots=True)
class Cloth:
    """Where a rug may lie: a rectangle in the world."""

    low: tuple[float, float]
    high: tuple[float, float]

    @property
    def size(self) -> tuple[float, float]:
        return self.high[0] - self.low[0], self.high[1] - self.low[1]

    @property
    def middle(self) -> tuple[float, float]:
        return (self.low[0] + self.high[0]) / 2, (self.low[1] + self.high[1]) / 2


def cloth_around(stage: Stage, low: Floats, high: Floats, wished: tuple[float, float]) -> Cloth | None:
    """The rectangle of about this size around a group that no other foot stands half on; None where there is none."""
    middle, half = (low + high) / 2, np.maximum((high - low) / 2 + 0.06, np.array(wished) / 2)
    first = np.maximum(middle - half, stage.site.low + 0.12)
    last = np.minimum(middle + half, stage.site.high - 0.12)
    for door in stage.site.doors:
        first, last = _cut(first, last, door.low[:2], door.high[:2])
    for _ in range(12):  # a cut may bring another piece to the edge
        crossing = [one for one in stage.placed.values() if _crosses(one, first, last)]
        if not crossing:
            break
        one = crossing[0]
        first, last = _cut(first, last, one.low[:2] - AIR, one.high[:2] + AIR)
    first, last = np.ceil(first / 0.02 - 1e-6) * 0.02, np.floor(last / 0.02 + 1e-6) * 0.02
    if (last - first).min() < SMALLEST or any(_crosses(one, first, last) for one in stage.placed.values()):
        return None
    return Cloth((float(first[0]), float(first[1])), (float(last[0]), float(last[1])))


def _crosses(one: Placed, first: Floats, last: Floats) -> bool:
    low, high = one.low, one.high
    if one.on or low[2] > 0.05:
        return False
    meets = bool((low[:2] < last).all() and (high[:2] > first).all())
    inside = bool((low[:2] >= first + AIR / 2).all() and (high[:2] <= last - AIR / 2).all())
    return meets and not inside


def _cut(first: Floats, last: Floats, low: Floats, high: Floats) -> tuple[Floats, Floats]:
    """The rectangle without the piece: cut off at the side that costs least."""
    if not ((low < last).all() and (high > first).all()):
        return first, last
    losses = np.array([high[0] - first[0], high[1] - first[1], last[0] - low[0], last[1] - low[1]])
    losses /= np.tile(np.maximum(last - first, 1e-6), 2)
    side = int(np.argmin(losses))
    first, last = first.copy(), last.copy()
    if side < 2:
        first[side] = high[side]
    else:
        last[side - 2] = low[side - 2]
    return first, last


def lift(stage: Stage, rug: Placed) -> None:
    """What stands within the rug stands on it from now on."""
    low, high = rug.low, rug.high
    for name, one in list(stage.placed.items()):
        if one.on or name == rug.piece.id or one.piece.support is not rug.piece.support:
            continue
        if (one.low[:2] >= low[:2] - 1e-6).all() and (one.high[:2] <= high[:2] + 1e-6).all():
            stage.put(replace(one, z=round(one.z + rug.piece.size[2], 4), on=rug.piece.id))


def fits_room(stage: Stage, size: tuple[float, float]) -> bool:
    """Whether a rug of this size could lie in the room at all."""
    return bool((np.array(size) <= stage.site.high - stage.site.low - 2 * GAP).all())
