"""Land in the smooth looks: the edges of its covers run slantwise instead of in stairs, and no cell stands alone."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.terrain import SHADES, Block, terrain_mesh
from voxel_weaver.scene.settings import LookName

CELLS = 6


def sandy(*cells: tuple[int, int]) -> dict[str, int]:
    """How many triangles of grass and of sand lie on level land whose cells (row, column) are of sand."""
    covers: NDArray[np.uint8] = np.ones((CELLS, CELLS), dtype=np.uint8)
    for row, column in cells:
        covers[row, column] = SHADES + 1
    block = Block(6.0, np.zeros((CELLS + 1, CELLS + 1), np.int32), covers, ("grass", "sand"), ("earth",), 1.0)
    mesh, names = terrain_mesh(block, LookName.LOWPOLY)
    top = np.array([mesh.points[mesh.corners[start : start + 3], 2].min() >= 0.0 for start in mesh.starts[:-1]])
    return {name: int((mesh.slots[: len(top)][top] == slot).sum()) for slot, name in enumerate(names)}


def test_a_cell_alone_takes_what_lies_around_it() -> None:
    assert "sand_mid" not in sandy((2, 3))


def test_a_staircase_becomes_a_slope() -> None:
    stairs = [(row, column) for row in range(CELLS) for column in range(CELLS) if column <= row]
    straight = [(row, column) for row in range(CELLS) for column in range(3)]
    assert sandy(*straight)["sand_mid"] == 2 * len(straight), "a straight edge stays as it is"
    assert sandy(*stairs)["sand_mid"] != 2 * len(stairs), "the corners of its steps are cut or filled"
