"""What covers the land lies in patches: steep ground is no chequerboard, and layers of stone are wider than a cell."""

from __future__ import annotations

import numpy as np
import pytest

from voxel_weaver.assets.terrain import SHADES
from voxel_weaver.layout.land.ground.noise import blurred
from voxel_weaver.layout.land.ground.painting import Cover, painted
from voxel_weaver.layout.land.ground.terrain import Terrain
from voxel_weaver.layout.pieces import Mask
from voxel_weaver.scene.chance import chance

SIDE = 24.0


def rough(cells: int, rise: float) -> Terrain:
    """A slope that rises so many metres a metre, with bumps on it that are steeper here and there."""
    line = np.linspace(0.0, SIDE, cells + 1)
    bumps = blurred(0.6 * chance(3, "bumps").random((cells + 1, cells + 1)), 1)
    return Terrain.of(SIDE, np.repeat(rise * line[:, None], cells + 1, axis=1) + bumps)


def alone(mask: Mask) -> int:
    """How many cells have none of their kind beside them."""
    wide = np.pad(mask, 1)
    near = wide[:-2, 1:-1] | wide[2:, 1:-1] | wide[1:-1, :-2] | wide[1:-1, 2:]
    return int((mask & ~near).sum())


def test_rock_on_steep_ground_lies_in_patches() -> None:
    found = painted(rough(60, 0.8), Cover("grass", steep="rock", slope=0.85, share=0.0), chance(1, "covers"))
    rock = found.mask(("rock",))
    assert rock.any()
    assert (~rock).any()
    assert alone(rock) == 0, "single blocks of rock"
    assert alone(~rock) == 0, "single holes in it"


@pytest.mark.parametrize("cells", [24, 40, 120])
def test_layers_of_stone_run_along_a_slope_also_where_cells_are_large(cells: int) -> None:
    found = painted(rough(cells, 1.4), Cover("rock", share=0.0), chance(1, "covers"))
    shades = found.cells % SHADES
    along = float((np.diff(shades.astype(int), axis=1) == 0).mean())
    assert along > 0.7, "neighbours at one height are of one layer"
