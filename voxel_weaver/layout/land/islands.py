"""Land that hangs in the air: a round island with a root of rock below it."""

from __future__ import annotations

import numpy as np

from voxel_weaver.assets.terrain import VOID
from voxel_weaver.layout.land.ground.noise import eased, layered, ridged
from voxel_weaver.layout.land.ground.terrain import Terrain
from voxel_weaver.scene.mesh import UNIT

REACH = 0.86
"""How far the island reaches, as a share of the half side."""


def hung(terrain: Terrain, rng: np.random.Generator) -> None:
    """Give the terrain an underside, and no land beyond its shore."""
    count = terrain.cells + 1
    line = np.linspace(-1.0, 1.0, count)
    x, y = line[None, :], line[:, None]
    radius = np.sqrt(x * x + y * y) * (1.0 + 0.16 * layered(count, 2.4, 3, rng))
    inner = np.clip(1.0 - radius / REACH, 0.0, 1.0)
    roots = ridged(count, 5.0, 3, rng)
    deep = terrain.side * (0.05 * eased(inner * 6.0) + 0.42 * inner * np.sqrt(inner) * (0.45 + 0.8 * roots))
    terrain.heights = terrain.heights * eased(inner * 5.0)
    under = np.rint((np.minimum(terrain.heights, 0.0) - deep) / UNIT).astype(np.int32)
    terrain.under = np.where(radius < REACH, under, np.int32(VOID)).astype(np.int32)
