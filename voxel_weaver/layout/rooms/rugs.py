"""Rugs: a flat rectangle that carries a whole group, or lies clear of all feet. Nothing ever stands half on a rug."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from voxel_weaver.layout.pieces import Floats, Mask, Piece, Placed, Spots
from voxel_weaver.layout.rooms.proposals import over_floor
from voxel_weaver.layout.rooms.shell import GAP
from voxel_weaver.layout.rooms.stage import Stage

SMALLEST = 0.8
"""The shorter side of a rug that is worth laying."""
AIR = 0.02
EDGE = 0.04
"""How far a rug reaches beyond the feet of its group, even where a wall is near: its rim is rounded and fringed."""
FLOOR = 0.05
"""What begins below this stands on the floor."""
HEADROOM = 1.0
"""What hangs higher is no concern of what lies on a rug."""


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


def cloth_around(
    stage: Stage,
    low: Floats,
    high: Floats,
    wished: tuple[float, float],
    kept: Sequence[tuple[Floats, Floats]] = (),
) -> Cloth | None:
    """The rectangle of about this size around a group that no other foot stands half on; None where there is none."""
    middle, half = (low + high) / 2, np.maximum((high - low) / 2 + 0.06, np.array(wished) / 2)
    first = np.maximum(middle - half, np.minimum(stage.site.low + 0.12, np.maximum(low - EDGE, stage.site.low + 0.004)))
    last = np.minimum(
        middle + half, np.maximum(stage.site.high - 0.12, np.minimum(high + EDGE, stage.site.high - 0.004))
    )
    for strip in kept:
        first, last = _cut(first, last, *strip)
    for door in stage.site.doors:
        first, last = _cut(first, last, door.low[:2], door.high[:2])
    for solid in stage.site.solids:
        first, last = _cut(first, last, solid[0] - 0.12, solid[1] + 0.12)
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
    inside = bool((low[:2] >= first - 1e-6).all() and (high[:2] <= last + 1e-6).all())
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


def is_round(rug: Piece) -> bool:
    """Whether it has one measure only, so that its corners are empty."""
    return "depth" not in dict(rug.params)


def _on_disc(rug: Placed, one: Placed) -> bool | None:
    """Whether a thing stands wholly on a round rug (True), wholly off it (False), or half on it (None)."""
    if not is_round(rug.piece):
        return True
    middle, radius = (rug.low[:2] + rug.high[:2]) / 2, rug.piece.size[0] / 2
    low, high = one.low[:2] - middle, one.high[:2] - middle
    farthest = float(np.hypot(*np.maximum(np.abs(low), np.abs(high))))
    nearest = float(np.hypot(*np.maximum(np.maximum(low, -high), 0.0)))
    return True if farthest < radius - AIR else False if nearest > radius + AIR else None


def disc_around(stage: Stage, middle: Floats, radius: float) -> tuple[float, float] | None:
    """The middle of a disc near this point that no foot stands half on; None where there is none."""
    steps = np.arange(-0.8, 0.81, 0.04)
    points = np.stack([axis.ravel() for axis in np.meshgrid(steps, steps, indexing="ij")], axis=1) + middle
    site = stage.site
    fits = site.holds(points - radius, points + radius, 0.1)
    standing = [one for one in stage.placed.values() if not one.on and one.low[2] <= FLOOR]
    for one in standing:
        low, high = one.low[:2] - points, one.high[:2] - points
        on = np.hypot(*np.maximum(np.abs(low), np.abs(high)).T) < radius - AIR
        off = np.hypot(*np.maximum(np.maximum(low, -high), 0.0).T) > radius + AIR
        fits &= on | off
    if not fits.any():
        return None
    best = points[int(np.argmin(np.where(fits, np.hypot(*(points - middle).T), np.inf)))]
    return round(float(best[0]), 2), round(float(best[1]), 2)


def stand_on_rug(piece: Piece, stage: Stage, rng: np.random.Generator) -> Placed | None:
    """A free spot wholly on the rug that its tie names: a cat on the rug. It looks at the viewer."""
    names = {name for tie in piece.ties if tie.kind == "on" for name in tie.targets}
    for rug in [one for name, one in stage.placed.items() if name in names]:
        spots = over_floor(piece, stage.site, (0.0, 90.0, 180.0, 270.0))
        inside = (spots.low > rug.low[:2] + AIR).all(axis=1) & (spots.high < rug.high[:2] - AIR).all(axis=1)
        spots = spots.kept(np.asarray(inside & _clear(spots, rug, stage)))
        if not len(spots):
            continue
        turn = np.radians(spots.yaw)
        back = 1.0 - np.sin(turn) * stage.site.to_viewer[0] + np.cos(turn) * stage.site.to_viewer[1]
        near = spots.x * stage.site.to_viewer[0] + spots.y * stage.site.to_viewer[1]
        at = int(np.argmin(back - 0.3 * near + rng.random(len(spots)) * 0.05))
        z = round(rug.z + rug.piece.size[2], 4)
        held = tuple(tie for tie in piece.ties if tie.kind == "on")
        return Placed(piece, float(spots.x[at]), float(spots.y[at]), z, float(spots.yaw[at]), rug.piece.id, held)
    return None


def _clear(spots: Spots, rug: Placed, stage: Stage) -> Mask:
    """Free of all that stands there and of swinging doors, and on the disc where the rug is round."""
    low, high = stage.boxes(skip=(rug.piece.id,))
    mask = np.ones(len(spots), dtype=np.bool_)
    for door in stage.site.doors:
        mask &= ~((spots.low < door.high[:2]).all(axis=1) & (spots.high > door.low[:2]).all(axis=1))
    for first, last in zip(low - 0.05, high + 0.05, strict=True):
        if first[2] < HEADROOM:
            mask &= ~((spots.low < last[:2]).all(axis=1) & (spots.high > first[:2]).all(axis=1))
    if is_round(rug.piece):
        middle = (rug.low[:2] + rug.high[:2]) / 2
        farthest = np.hypot(*np.maximum(np.abs(spots.low - middle), np.abs(spots.high - middle)).T)
        mask &= farthest < rug.piece.size[0] / 2 - AIR
    return mask


def lift(stage: Stage, rug: Placed) -> None:
    """What stands within the rug stands on it from now on."""
    low, high = rug.low, rug.high
    for name, one in list(stage.placed.items()):
        if one.on or name == rug.piece.id or one.piece.support is not rug.piece.support:
            continue
        within = (one.low[:2] >= low[:2] - 1e-6).all() and (one.high[:2] <= high[:2] + 1e-6).all()
        if within and _on_disc(rug, one) is not False:
            stage.put(replace(one, z=round(one.z + rug.piece.size[2], 4), on=rug.piece.id))
            _lift_load(stage, name, rug.piece.size[2])


def _lift_load(stage: Stage, name: str, by: float) -> None:
    """What it carries comes along."""
    for one in stage.carried_by(name):
        stage.put(replace(one, z=round(one.z + by, 4)))
        _lift_load(stage, one.piece.id, by)


def fits_room(stage: Stage, size: tuple[float, float]) -> bool:
    """Whether a rug of this size could lie in the room at all."""
    return bool((np.array(size) <= stage.site.high - stage.site.low - 2 * GAP).all())
