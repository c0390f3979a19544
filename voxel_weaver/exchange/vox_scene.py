"""What a MagicaVoxel file holds, as values: models of palette numbers, placed by transforms in a graph of groups."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

Cells: TypeAlias = NDArray[np.uint8]
Surface = Literal["diffuse", "metal", "glass", "emit"]
Rotation = tuple[tuple[int, int], tuple[int, int], tuple[int, int]]
"""For each axis of the world: which axis of the model lies along it, and in which direction (1 or -1)."""

UPRIGHT: Rotation = ((0, 1), (1, 1), (2, 1))
QUARTERS: tuple[Rotation, ...] = (
    UPRIGHT,
    ((1, -1), (0, 1), (2, 1)),
    ((0, -1), (1, -1), (2, 1)),
    ((1, 1), (0, -1), (2, 1)),
)
"""Counter-clockwise turns around the upright axis."""


class Swatch(NamedTuple):
    """One colour of the palette and how its surface is."""

    color: tuple[int, int, int]
    surface: Surface = "diffuse"
    amount: float = 0.0  # of metal, of what shines through, of light
    roughness: float = 0.6


class Placement(NamedTuple):
    """A model that stands here; `low` is its lowest cell in the world, after it was turned."""

    model: int
    name: str
    group: str
    low: tuple[int, int, int]
    rotation: Rotation = UPRIGHT
    hidden: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class VoxScene:
    """`models` are cells [x, y, z] of palette numbers, 0 empty; number n is `swatches[n - 1]`."""

    models: tuple[Cells, ...]
    placements: tuple[Placement, ...]
    swatches: tuple[Swatch, ...]

    def voxels(self) -> int:
        """How many voxels stand there, each as often as its model does."""
        each = [int(np.count_nonzero(cells)) for cells in self.models]
        return sum(each[placement.model] for placement in self.placements)

    def content_hash(self) -> str:
        """Of every voxel's place and colour, however the file cuts them into models."""
        total = 0
        keys = [_keys(cells, np.array([swatch.color for swatch in self.swatches])) for cells in self.models]
        for placement in self.placements:
            total = (total + _sum(*keys[placement.model], self.models[placement.model].shape, placement)) % (1 << 64)
        return hashlib.blake2b(str(total).encode(), digest_size=16).hexdigest()


def turned_size(shape: tuple[int, ...], rotation: Rotation) -> tuple[int, int, int]:
    """How far a model of this size reaches along the axes of the world."""
    (a, _), (b, _), (c, _) = rotation
    return shape[a], shape[b], shape[c]


def turned(cells: Cells, rotation: Rotation) -> Cells:
    """The model's cells along the axes of the world."""
    moved = cells.transpose([axis for axis, _ in rotation])
    return moved[tuple(slice(None, None, sign) for _, sign in rotation)]


def _keys(cells: Cells, palette: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.uint64]]:
    spots = np.argwhere(cells)
    colors = palette[cells[tuple(spots.T)].astype(np.int64) - 1] if len(spots) else np.zeros((0, 3), np.int64)
    return spots, (colors[:, 0] << 16 | colors[:, 1] << 8 | colors[:, 2]).astype(np.uint64)


def _sum(spots: NDArray[np.int64], colors: NDArray[np.uint64], shape: tuple[int, ...], placement: Placement) -> int:
    """A sum over mixed numbers, one a voxel: the same in whatever order they come."""
    world = np.stack(
        [
            (spots[:, axis] if sign > 0 else shape[axis] - 1 - spots[:, axis]) + low
            for (axis, sign), low in zip(placement.rotation, placement.low, strict=True)
        ],
        axis=1,
    )
    mixed = (world + (1 << 20)).astype(np.uint64)
    key = mixed[:, 0] << np.uint64(42) ^ mixed[:, 1] << np.uint64(21) ^ mixed[:, 2]
    key = (key ^ colors * np.uint64(0x9E3779B97F4A7C15)) * np.uint64(0xBF58476D1CE4E5B9)
    key = (key ^ key >> np.uint64(27)) * np.uint64(0x94D049BB133111EB)
    return int((key ^ key >> np.uint64(31)).sum(dtype=np.uint64))
