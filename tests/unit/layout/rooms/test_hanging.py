"""Things on walls: above the skirting, below the ceiling."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from voxel_weaver.assets.architecture import SKIRTING_HEIGHT
from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.layout.pieces import Piece, Placed, Tie
from voxel_weaver.layout.rooms.hanging import hang_on_wall
from voxel_weaver.layout.rooms.shell import Plan, shell
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.layout import Role
from voxel_weaver.scene.settings import LookName

STOCK = Stock(catalogue(), LookName.LOWPOLY, 0.02)


def piece(noun: str, **given: float) -> Piece:
    kind = STOCK.kind(noun, noun)
    return STOCK.piece(noun, kind, STOCK.params(kind, given, None), Role.REQUESTED)


def test_what_is_lowered_towards_something_low_stays_above_the_skirting() -> None:
    stage = Stage(shell(Plan("room", 4.0, 4.0, 2.6, "right", ("back",))))
    stage.put(Placed(piece("ottoman"), 0.0, 1.6, 0.0, 0.0))
    mirror = replace(piece("mirror", height=1.1), ties=(Tie("left_of", ("ottoman",), 2.0, firm=True),))
    hung = hang_on_wall(mirror, stage, np.random.default_rng(0))
    assert hung is not None
    assert hung.z >= SKIRTING_HEIGHT


def test_what_is_taller_than_the_wall_hangs_nowhere() -> None:
    stage = Stage(shell(Plan("room", 4.0, 4.0, 2.2, "right", ("back",))))
    tall = replace(piece("mirror"), low=np.array([-0.3, -0.02, 0.0]), high=np.array([0.3, 0.02, 2.15]))
    assert hang_on_wall(tall, stage, np.random.default_rng(0)) is None
