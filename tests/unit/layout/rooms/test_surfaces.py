"""Things on and in others: they touch neither the walls nor the roof of a bay."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.assets.model import Surface
from voxel_weaver.layout.pieces import Piece, Placed, Tie
from voxel_weaver.layout.rooms.shell import Plan, shell
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rooms.surfaces import place_on
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.layout import Role
from voxel_weaver.scene.settings import LookName

STOCK = Stock(catalogue(), LookName.LOWPOLY, 0.02)


def piece(noun: str) -> Piece:
    kind = STOCK.kind(noun, noun)
    return STOCK.piece(noun, kind, STOCK.params(kind, {}, None), Role.REQUESTED)


def in_bay(box: Piece, low: tuple[float, float], high: tuple[float, float], headroom: float) -> Placed | None:
    """Where it comes to lie in a cabinet with one bay of these measures."""
    stage = Stage(shell(Plan("room", 4.0, 4.0, 2.6, "right", ("back",))))
    cabinet = piece("tv_stand")
    bay = Surface("inside", low, high, 0.16, headroom)
    cabinet = replace(cabinet, model=replace(cabinet.model, surfaces=(bay,)))
    stage.put(Placed(cabinet, 0.0, 1.5, 0.0, 0.0))
    return place_on(replace(box, ties=(Tie("in", (cabinet.id,), 2.0, firm=True),)), stage, np.random.default_rng(0))


@pytest.mark.parametrize("off", [0.0, 0.003, 0.005, 0.007])
def test_what_just_fits_into_a_bay_stays_within_it(off: float) -> None:
    box = piece("board_game")
    low = (0.2 + off, -0.2)
    high = (low[0] + box.size[0], low[1] + box.size[1])
    lain = in_bay(box, low, high, 0.3)
    assert lain is not None
    assert lain.low[0] >= low[0] - 1e-6
    assert lain.high[0] <= high[0] + 1e-6


def test_what_is_as_high_as_a_bay_does_not_stand_in_it() -> None:
    vase = piece("vase")
    assert in_bay(vase, (0.0, -0.2), (0.6, 0.2), vase.size[2]) is None
    assert in_bay(vase, (0.0, -0.2), (0.6, 0.2), vase.size[2] + 0.02) is not None
