"""Gym, balls and game tables."""

from __future__ import annotations

from tests.unit.assets.workshop.solidity import is_solid
from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.model import Model
from voxel_weaver.assets.sports import game_tables, gear, gym
from voxel_weaver.scene.layout import Setting

FAMILIES = (
    game_tables,
    gear,
    gym,
)
ASSETS = {asset.name: asset for family in FAMILIES for asset in family.ASSETS}


def model(name: str, **given: Setting) -> Model:
    asset: Asset = ASSETS[name]
    return asset.model(asset.params(given))


def test_a_pool_table_has_a_rack_of_fifteen_and_a_white_ball() -> None:
    balls = [part for part in model("pool_table").parts if part.form.size == (0.06, 0.06, 0.06)]
    assert len(balls) == 16
    assert sum(ball.finish == "white" for ball in balls) == 1


def test_a_ball_is_as_high_as_wide() -> None:
    for name in ("basketball", "soccer_ball"):
        size = dict(ASSETS[name].params())
        assert size["width"] == size["height"], name


def test_a_hoop_is_open() -> None:
    assert not is_solid(model("basketball_hoop"), (0.0, 0.0, 0.32))
    assert is_solid(model("basketball_hoop"), (0.0, 0.28, 0.5)), "it has a board"


def test_the_runner_looks_at_the_console() -> None:
    treadmill = model("treadmill")
    assert is_solid(treadmill, (0.0, -0.45, 1.1))
    assert not is_solid(treadmill, (0.0, 0.4, 1.1))
    assert treadmill.clearances[0].low[1] > 0, "one steps on from behind"
