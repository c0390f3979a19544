"""What pictures see around a land, as a value: its distance, and what is scattered there again."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.assets.extents import size
from voxel_weaver.assets.terrain.covers import names_of
from voxel_weaver.assets.terrain.distance import Near, distant_mesh, images, surface
from voxel_weaver.assets.terrain.grids import DRY, Block, levels_of
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.layout import Ground, Layout, Scatter, waters
from voxel_weaver.scene.light import Distance, Repeated
from voxel_weaver.scene.mesh import UNIT
from voxel_weaver.scene.settings import LookName

THINS, GONE = 1.5, 3.2
"""Where haze begins to take the land and where nothing is left of it, in sides from the middle."""
TALL = 1.5
"""Metres from which on a plant is seen from afar."""
FAR, BESIDE = 1.3, 0.22
"""How far beyond the edges, in sides, tall plants stand and low ones."""
MOST = 3000
"""Of one mass."""
SUNK = 0.04
"""Metres that plants stand in slopes which are coarser there."""


class Blobs(Protocol):
    def get(self, key: str) -> bytes: ...

    def put(self, data: bytes) -> str: ...


def distance_of(layout: Layout, block: Block | None, look: LookName, seed: int, blobs: Blobs) -> Distance | None:
    """The land around the first ground of a layout; none around rooms and what hangs in the air."""
    if block is None or block.under is not None:
        return None
    ground = layout.grounds[0]
    near, finishes = _near(layout, ground, block, look, blobs)
    repeated = (_repeated(near, mass, seed, blobs) for mass in layout.scatters if mass.count)
    return Distance(
        mesh=blobs.put(distant_mesh(near).pack()),
        finishes=finishes,
        begin=THINS * ground.side,
        end=GONE * ground.side,
        repeated=tuple(mass for mass in repeated if mass.count),
    )


def _near(
    layout: Layout, ground: Ground, block: Block, look: LookName, blobs: Blobs
) -> tuple[Near, tuple[tuple[str, str], ...]]:
    """The land as pictures go on with it, and what its finishes are called."""
    names = [(ground.id, name) for name in names_of(block.palette, block.strata)]
    finishes = block.covers.astype(np.int32)
    levels = np.full(finishes.shape, -np.inf)
    for water in waters(layout):
        found = levels_of(ground, blobs.get(water.levels))
        wet = found != DRY
        levels[wet] = found[wet] * UNIT
        finishes[wet] = len(names)
        names.append((water.id, "surface"))
    near = Near(
        ground.side, block.grid * UNIT, finishes, levels, look is LookName.VOXEL, smooth=look is LookName.REALISTIC
    )
    return near, tuple(names)


def _repeated(near: Near, mass: Scatter, seed: int, blobs: Blobs) -> Repeated:
    """The mass again beyond the edges: fewer the farther out, and none before the land, where cameras stand."""
    rows = np.frombuffer(blobs.get(mass.points), dtype="<f4").reshape(-1, 6).astype(np.float64)
    reach = FAR if _is_tall(mass) else BESIDE
    at, places = images(near, rows[:, :2], reach)
    rng = chance(seed, "distance", mass.id)
    out = np.maximum(np.abs(places) - near.side / 2, 0.0).max(axis=1) / (reach * near.side)
    kept = (rng.random(len(at)) > out) & (places[:, 1] > -0.8 * np.abs(places[:, 0]))
    heights, dry = surface(near, places)
    at, places, heights = at[kept & dry], places[kept & dry], heights[kept & dry]
    if len(at) > MOST:
        chosen = np.sort(rng.choice(len(at), MOST, replace=False))
        at, places, heights = at[chosen], places[chosen], heights[chosen]
    again = rows[at]
    again[:, :2], again[:, 2] = places, heights - SUNK
    again[:, 3] = np.mod(again[:, 3] + 90.0 * rng.integers(4, size=len(at)), 360.0)
    again[:, :3] = np.round(again[:, :3], 4)
    return Repeated(scatter=mass.id, points=blobs.put(again.astype("<f4").tobytes()), count=len(again))


def _is_tall(mass: Scatter) -> bool:
    asset = catalogue().by_name(mass.asset)
    return max(size(asset.model(params))[2] for params in mass.variants) > TALL
