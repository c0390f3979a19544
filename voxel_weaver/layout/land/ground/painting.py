"""Painting: what covers each cell, by height, slope, water and chance, and in which of its three shades."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.terrain import COVERS, DRY, SHADES
from voxel_weaver.assets.terrain.layers import bands, thickness, wander
from voxel_weaver.layout.land.ground.erosion import steepness
from voxel_weaver.layout.land.ground.noise import Field, blurred, layered
from voxel_weaver.layout.land.ground.terrain import Terrain, distance_to
from voxel_weaver.layout.pieces import Mask
from voxel_weaver.scene.mesh import UNIT

LAYERED = 1.6
"""The least thickness of a layer of stone, in cells."""


@dataclass(frozen=True, slots=True)
class Cover:
    """What covers a kind of land. An empty name changes nothing.

    `second` lies in patches over so much of it; `steep` where the land rises by more than `slope`; `shore` within so
    many metres of water, and so much above it; `high` above a share of the land's height, `middle` below that.
    """

    base: str
    second: str = ""
    share: float = 0.3
    patch: float = 9.0  # metres from patch to patch
    steep: str = "rock"
    slope: float = 0.85
    shore: str = ""
    strand: float = 1.2  # metres that the shore is wide, and a third of it high
    middle: str = ""
    rising: float = 0.5
    high: str = ""
    above: float = 0.75
    strata: tuple[str, ...] = ("earth", "stone")


@dataclass(frozen=True, slots=True, eq=False)
class Painted:
    """The covers of a ground: numbers of cells, and the palette that they point into."""

    cells: NDArray[np.uint8]
    palette: tuple[str, ...]
    covers: NDArray[np.int16]  # the place in the palette alone

    def mask(self, names: tuple[str, ...]) -> Mask:
        """Cells that are covered by one of these."""
        return np.isin(self.covers, [place for place, name in enumerate(self.palette) if name in names])


def painted(terrain: Terrain, cover: Cover, rng: np.random.Generator) -> Painted:
    """Each cell with its cover and shade."""
    names: list[str] = [cover.base]
    lie, cells = terrain.lie(), terrain.cells
    ground = np.zeros((cells, cells), dtype=np.int16)

    def lay(mask: Mask, name: str) -> None:
        if name and mask.any():
            if name not in names:
                names.append(name)
            ground[mask] = names.index(name)

    corner_slopes = steepness(terrain.heights, terrain.cell)
    slopes = (corner_slopes[:-1, :-1] + corner_slopes[1:, 1:] + corner_slopes[:-1, 1:] + corner_slopes[1:, :-1]) * 0.25
    patches = layered(cells, terrain.side / cover.patch, 3, rng)
    edge = 0.06 * layered(cells, terrain.side / max(cover.patch / 3, 3 * terrain.cell), 2, rng)
    lay(patches > np.sort(patches, axis=None)[int((1.0 - cover.share) * (patches.size - 1))], cover.second)
    low, high = float(lie.min()), float(max(lie.max(), lie.min() + 1e-6))
    rise = (lie - low) / (high - low) + edge
    lay(rise > cover.rising, cover.middle)
    lay(_whole(slopes > cover.slope * (1.0 + 2.0 * edge)), cover.steep)
    lay((rise > cover.above) & (slopes < 1.9 * cover.slope), cover.high)
    wet = terrain.wet()
    _shores(terrain, cover, lie, lay)
    for body in terrain.bodies:
        lay((body.levels != DRY) & wet, body.bed)
    for number, name in enumerate(terrain.names):
        lay(terrain.painted == number, name if name in COVERS else "")
    return Painted(_shaded(terrain, ground, names, lie, rng), tuple(names), ground)


def _whole(mask: Mask) -> Mask:
    """The mask as whole patches: without single cells here and there, and without holes of one."""
    for _ in range(3):
        mask = np.asarray(blurred(mask.astype(np.float64)) > 0.5)
    return mask


def _shores(terrain: Terrain, cover: Cover, lie: Field, lay: Callable[[Mask, str], None]) -> None:
    """What lies along the water."""
    if not cover.shore:
        return
    for body in terrain.bodies:
        wet = body.levels != DRY
        if wet.any() and body.liquid != "lava":
            near = distance_to(wet, terrain.cell, cover.strand + 2 * terrain.cell) < cover.strand
            level = float(body.levels[wet].max()) * UNIT
            lay(near & ~wet & (lie < level + max(0.34 * cover.strand, 0.5)), cover.shore)


def _shaded(
    terrain: Terrain, ground: NDArray[np.int16], names: list[str], lie: Field, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """The numbers of the cells: each cover in fields of its shades, layered stone by height."""
    cells = terrain.cells
    tones = layered(cells, max(3.0, cells / 26), 2, rng) + 0.55 * layered(cells, cells / 7, 1, rng)
    ordered = np.sort(tones, axis=None)
    first, second = ordered[int(0.3 * tones.size)], ordered[int(0.78 * tones.size)]
    shade = (tones > first).astype(np.uint8) + (tones > second).astype(np.uint8)
    # Cells that are large beside a layer would pick layers at random: then the layers are thicker.
    thicker = max(1.0, LAYERED * terrain.cell / thickness(terrain.side))
    layers = bands((lie + wander(terrain.side, cells)) / thicker, terrain.side)
    banded = np.isin(ground, [place for place, name in enumerate(names) if COVERS[name].banded])
    shade = np.where(banded, layers, shade)
    return np.asarray(ground * SHADES + shade, dtype=np.uint8)
