"""Settling: what was asked to stand somewhere and does not gets a second look once all the others stand, and so do
those that it was asked to stand by. Nothing moves unless more of what was asked holds than before."""

from __future__ import annotations

import numpy as np

from voxel_weaver.layout.pieces import Placed, Spots, spots
from voxel_weaver.layout.rooms.floor import place
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rooms.ties import PLACES_ENOUGH, TIES
from voxel_weaver.scene.layout import Role, Support

ROUNDS = 2
MOST = 60
"""Among more things everything has many neighbours, and nobody compares places."""


def settle(stage: Stage, rng: np.random.Generator) -> None:
    """Move single things on the floor while that makes more of what was asked hold."""
    if len(stage.placed) > MOST:
        return
    for _ in range(ROUNDS):
        movers = _movers(stage)
        moved = [_moved(name, stage, rng) for name in movers]
        if not any(moved):
            return


def unmet(stage: Stage) -> int:
    """How many firm ties of what stands on the floor do not hold."""
    return sum(_lacking(one, stage) for one in stage.placed.values())


def _lacking(one: Placed, stage: Stage) -> int:
    if one.piece.support is not Support.FLOOR:
        return 0
    firm = [tie for tie in one.piece.ties if tie.firm and tie.kind in TIES]
    here = _spot(one) if firm else None
    number = 0
    for tie in firm:
        targets = stage.targets(tie.targets)
        if here is not None and (targets or tie.kind in PLACES_ENOUGH):
            number += bool(TIES[tie.kind](here, targets, stage.site, tie)[0] >= 1.0)
    return number


def _spot(one: Placed) -> Spots:
    side = np.array([0 if one.spot else -1])
    return spots(one.piece, np.array([one.x]), np.array([one.y]), np.array([one.yaw]), side)


def _movers(stage: Stage) -> list[str]:
    """What stands elsewhere than was asked, then what it was to stand by; nothing that carries something."""
    carrying = {one.on for one in stage.placed.values()}
    found: dict[str, None] = {}
    for one in stage.placed.values():
        if _lacking(one, stage):
            names = [one.piece.id, *(name for tie in one.piece.ties if tie.firm for name in tie.targets)]
            found |= dict.fromkeys(names)
    standing = [stage.placed[name] for name in found if name in stage.placed]
    return [one.piece.id for one in standing if _may_move(one) and one.piece.id not in carrying]


def _may_move(one: Placed) -> bool:
    return one.piece.support is Support.FLOOR and not one.on and one.piece.role is Role.REQUESTED


def _moved(name: str, stage: Stage, rng: np.random.Generator) -> bool:
    before, lacking = stage.placed[name], unmet(stage)
    stage.remove(name)
    found = place(before.piece, stage, rng)
    if found is not None:
        stage.put(found)
        if unmet(stage) < lacking:
            return True
        stage.remove(name)
    stage.put(before)
    return False
