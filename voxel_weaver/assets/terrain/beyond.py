"""What the land looks like beyond its edges, read off what lies along them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.terrain.covers import COVERS, SHADES, USUAL, liquid_finish
from voxel_weaver.assets.terrain.grids import DRY, array_of, levels_of
from voxel_weaver.scene.layout import Layout, waters

SEA = 0.2
"""Water that takes more of the land's edge than this goes on to the horizon."""


def edge_keys(layout: Layout) -> tuple[str, ...]:
    """The bytes that tell what lies along the edges of the land."""
    keys = [ground.covers for ground in layout.grounds[:1]] + [water.levels for water in waters(layout)]
    return tuple(key for key in keys if key)


def beyond(layout: Layout, get: Callable[[str], bytes]) -> str:
    """The colour of the water along the edges of the land where that takes a good part of them, else of most of its
    ground; none around what hangs in the air."""
    ground = next(iter(layout.grounds), None)
    if ground is None or ground.under:
        return ""
    for water in waters(layout):
        if float((_rim(levels_of(ground, get(water.levels))) != DRY).mean()) > SEA:
            return liquid_finish(water.liquid).color
    name = ground.palette[0]
    if ground.covers:
        covers = array_of(get(ground.covers), "u1", ground.cells, f"What covers {ground.id!r}").astype(np.int64)
        name = ground.palette[min(int(np.bincount(_rim(covers) // SHADES).argmax()), len(ground.palette) - 1)]
    return COVERS.get(name, COVERS[USUAL]).shades[1]


def _rim(cells: NDArray[Any]) -> NDArray[Any]:
    return np.concatenate([cells[0], cells[-1], cells[:, 0], cells[:, -1]])
