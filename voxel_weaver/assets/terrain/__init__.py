"""Open land as geometry: a block of ground and the water on it, in each look, and the height of what is drawn."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from voxel_weaver.assets.terrain.beyond import beyond, edge_keys
from voxel_weaver.assets.terrain.blocks import land_cubes, water_cubes
from voxel_weaver.assets.terrain.covers import COVERS, SHADES, ground_finishes, liquid_finish
from voxel_weaver.assets.terrain.facets import land_facets, water_facets
from voxel_weaver.assets.terrain.grids import (
    DRY,
    VOID,
    Block,
    array_of,
    cells_for,
    grid_of,
    height_at,
    level_at,
    levels_of,
)
from voxel_weaver.scene.layout import Ground
from voxel_weaver.scene.mesh import Ints, Mesh
from voxel_weaver.scene.settings import LookName

__all__ = (
    "COVERS",
    "DRY",
    "SHADES",
    "VOID",
    "Block",
    "beyond",
    "block_of",
    "cells_for",
    "edge_keys",
    "grid_of",
    "ground_finishes",
    "height_at",
    "level_at",
    "levels_of",
    "liquid_finish",
    "terrain_mesh",
    "water_mesh",
)

Get = Callable[[str], bytes]


def block_of(ground: Ground, get: Get) -> Block:
    """A ground with the bytes that it names; raises DataRefused where they are not those of such a ground."""
    painted = np.full((ground.cells, ground.cells), 1, dtype=np.uint8)
    if ground.covers:
        painted = array_of(get(ground.covers), "u1", ground.cells, f"What covers {ground.id!r}").astype(np.uint8)
    most = SHADES * len(ground.palette)
    under = None
    if ground.under:
        under = array_of(get(ground.under), "<i4", ground.cells + 1, f"The underside of {ground.id!r}").astype(np.int32)
    return Block(
        side=ground.side,
        grid=grid_of(ground, get(ground.heights)),
        covers=np.minimum(painted, most - 1).astype(np.uint8),
        palette=ground.palette,
        strata=ground.strata,
        depth=ground.depth,
        under=under,
    )


def terrain_mesh(block: Block, look: LookName) -> tuple[Mesh, tuple[str, ...]]:
    """The land as a closed block, and the names of its finishes. Its origin is the middle of the land, at height 0."""
    if look is LookName.VOXEL:
        return land_cubes(block)
    return land_facets(block, smooth=look is LookName.REALISTIC)


def water_mesh(block: Block, levels: Ints, look: LookName) -> tuple[Mesh, tuple[str, ...]]:
    """The surface of a body of water on this land. It is a skin: open where the ground is."""
    return water_cubes(block, levels) if look is LookName.VOXEL else water_facets(block, levels)
