"""Land and water in the voxel look: crisp cubes, whose cut sides show what lies below."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.realise.greedy import voxel_mesh
from voxel_weaver.assets.terrain.covers import SHADES, names_of
from voxel_weaver.assets.terrain.grids import DRY, VOID, Block, cubes_of, step_of
from voxel_weaver.assets.terrain.layers import bands, wander
from voxel_weaver.scene.mesh import UNIT, Ints, Mesh

TURF, LOAM = 0.2, 0.45
"""Metres of the upper two layers of a side; stone is below."""
SUNK = 0.3
"""The surface of water lies this share of a cube below the top of its cube."""
_GROUND, _WATER = 254, 255


def land_cubes(block: Block) -> tuple[Mesh, tuple[str, ...]]:
    """The land as a closed block of cubes, and the names of its finishes."""
    step = step_of(block.side, block.cells)
    size = step * UNIT
    levels = cubes_of(block.grid, block.side)
    lowest, floors = _floors(block, levels, step)
    tops = (levels - lowest).astype(np.int16)
    height = int(tops.max())
    z = np.arange(height, dtype=np.int16)
    depth = tops.T[:, :, None] - z  # cubes below the top of the column; the voxel grid is [x, y, z]
    turf, loam = max(1, round(TURF / size)), max(1, round(LOAM / size))
    loam = loam if len(block.strata) > 1 else 0
    covers = (block.covers.T + 1).astype(np.uint8)[:, :, None]
    first = np.uint8(1 + SHADES * len(block.palette))
    deep = first + np.uint8(SHADES * (len(block.strata) - 1))
    wave = np.rint(wander(block.side, block.cells) / size).astype(np.int16).T[:, :, None]
    stone = deep + bands((z + np.int16(lowest) + wave) * size, block.side)
    cells = np.where(depth <= turf, covers, np.where(depth <= turf + loam, first + np.uint8(1), stone))
    full = depth > 0
    if floors is not None:
        full &= z >= floors.T[:, :, None]
    cells = np.where(full, cells, 0).astype(np.uint8)
    origin = np.array([-block.side / 2, -block.side / 2, lowest * size])
    mesh, values = voxel_mesh(cells, origin, size)
    names = names_of(block.palette, block.strata)
    return mesh, tuple(names[value - 1] for value in values)


def _floors(block: Block, levels: NDArray[np.int64], step: int) -> tuple[int, NDArray[np.int16] | None]:
    """The level of the bottom, in cubes, and the bottom of each column above it where they differ."""
    if block.under is None:
        return int(levels.min()) - max(2, round(block.depth / (step * UNIT))), None
    under = np.where(block.under == VOID, 0, block.under)
    solid = block.solid
    low = np.minimum(cubes_of(under.astype(np.int32), block.side), levels - 1)
    lowest = int(low[solid].min()) if solid.any() else 0
    return lowest, np.where(solid, low - lowest, np.int64(2**14)).astype(np.int16)


def water_cubes(block: Block, levels: Ints) -> tuple[Mesh, tuple[str, ...]]:
    """The surface of a body of water, its falls and its cut sides: no faces where it touches the ground."""
    step = step_of(block.side, block.cells)
    ground = cubes_of(block.grid, block.side)
    wet = levels != DRY
    tops = np.where(wet, np.rint(levels / step).astype(np.int64), -(2**40))
    wet &= tops > ground
    if not wet.any():
        return voxel_mesh(np.zeros((1, 1, 1), np.uint8), np.zeros(3), 1.0)[0], ()
    base, height = int(ground[wet].min()), int(tops[wet].max()) - int(ground[wet].min())
    z = np.arange(height)
    full = (ground - base).T[:, :, None] > z
    water = (wet & True).T[:, :, None] & ~full & ((tops - base).T[:, :, None] > z)
    cells = np.where(full, np.uint8(_GROUND), np.where(water, np.uint8(_WATER), np.uint8(0))).astype(np.uint8)
    origin = np.array([-block.side / 2, -block.side / 2, base * step * UNIT - SUNK * step * UNIT])
    mesh, _ = voxel_mesh(cells, origin, step * UNIT, only=_WATER)
    return mesh, ("surface",)
