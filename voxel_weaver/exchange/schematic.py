"""A Scene as a Minecraft schematic (Sponge, version 2 and 3), and such a file read again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.exchange.blocks import AIR, block_of
from voxel_weaver.exchange.nbt import Int, IntArray, Short, Tag, from_varints, packed, unpacked, varints
from voxel_weaver.exchange.packed import Packed
from voxel_weaver.exchange.placed import Blobs
from voxel_weaver.exchange.voxelized import coarser, dense, voxelized
from voxel_weaver.scene.errors import DataRefused, OutputRefused
from voxel_weaver.scene.scene import Scene

TALLEST = 256
"""Blocks along the longest side, unless a size is asked for: what fits between Minecraft's floor and sky."""
LONGEST = 32_767
"""What a side may be in the format."""
MOST_BLOCKS = 64_000_000
DATA_VERSION = 3465
"""Minecraft 1.20.1, the first release that has all blocks of blocks.py."""
Version = Literal[2, 3]


@dataclass(frozen=True, slots=True, eq=False)
class Schematic:
    """Numbers of blocks [x, y, z], y upward, and the names that they stand for."""

    blocks: NDArray[np.int64]
    names: tuple[str, ...]

    def count(self) -> int:
        """Blocks that are not air."""
        air = [number for number, name in enumerate(self.names) if name == AIR]
        return int(self.blocks.size - np.isin(self.blocks, air).sum())


def scene_schematic(scene: Scene, blobs: Blobs, voxel: float | None = None, version: Version = 2) -> Packed:
    """The file's bytes; read again and compared, block by block, before they are given."""
    voxels = voxelized(scene, blobs, TALLEST, voxel)
    cells, materials = dense(voxels)
    names = tuple(dict.fromkeys((AIR, *(block_of(material) for material in materials))))
    table = np.array([0, *(names.index(block_of(material)) for material in materials)], dtype=np.int64)
    # Minecraft's y is up and its z is south: the scene's front faces south there, as it does in plans.
    blocks = table[cells].transpose(0, 2, 1)[:, :, ::-1]
    made = Schematic(blocks, names)
    data = schematic_bytes(made, version)
    again = read_schematic(data)
    if again.names != names or not np.array_equal(again.blocks, made.blocks):
        raise OutputRefused("The .schem file does not hold what the scene does. Please report this prompt and seed.")
    return Packed(data, () if voxel else coarser(scene, voxels.voxel, "block"))


def schematic_bytes(schematic: Schematic, version: Version = 2) -> bytes:
    """The file; raises DataRefused where a side is longer than the format can say."""
    if max(schematic.blocks.shape) > LONGEST or schematic.blocks.size > MOST_BLOCKS:
        raise DataRefused(f"A schematic of {schematic.blocks.shape!r} blocks is too large. Choose a larger voxel.")
    width, height, length = schematic.blocks.shape
    palette: dict[str, Tag] = {name: Int(number) for number, name in enumerate(schematic.names)}
    data = varints(schematic.blocks.transpose(1, 2, 0))
    shared: dict[str, Tag] = {
        "Version": Int(version),
        "DataVersion": Int(DATA_VERSION),
        "Width": Short(width),
        "Height": Short(height),
        "Length": Short(length),
        "Offset": IntArray((0, 0, 0)),
    }
    if version == 3:
        blocks: dict[str, Tag] = {"Palette": palette, "Data": data, "BlockEntities": ()}
        return packed("", {"Schematic": {**shared, "Blocks": blocks}})
    flat: dict[str, Tag] = {"PaletteMax": Int(len(palette)), "Palette": palette, "BlockData": data, "BlockEntities": ()}
    return packed("Schematic", {**shared, **flat})


def read_schematic(data: bytes) -> Schematic:
    """What a file of version 2 or 3 holds; raises DataRefused for what is none or does not fit together."""
    _, root = unpacked(data)
    whole = root.get("Schematic", root)
    if not isinstance(whole, Mapping):
        raise DataRefused("This file of tags is no schematic.")
    held = whole.get("Blocks", whole)
    palette, raw = (
        (held.get("Palette"), held.get("Data", held.get("BlockData"))) if isinstance(held, Mapping) else ("", "")
    )
    if not isinstance(palette, Mapping) or not isinstance(raw, bytes):
        raise DataRefused("The schematic has no palette or no blocks.")
    width, height, length = (_side(whole.get(name)) for name in ("Width", "Height", "Length"))
    if width * height * length > MOST_BLOCKS or len(raw) > 2 * MOST_BLOCKS:
        raise DataRefused(f"A schematic of {width} x {height} x {length} blocks is too large to be read.")
    numbers = from_varints(raw)
    places = {number.value: name for name, number in palette.items() if isinstance(number, Int)}
    if len(numbers) != width * height * length or sorted(places) != list(range(len(places))):
        raise DataRefused(f"The schematic names {width} x {height} x {length} blocks and holds {len(numbers)}.")
    if len(numbers) and int(numbers.max()) >= len(places):
        raise DataRefused("The schematic has blocks that its palette does not name.")
    names = tuple(places[number] for number in range(len(places)))
    return Schematic(numbers.reshape(height, length, width).transpose(2, 0, 1), names)


def _side(tag: object) -> int:
    if not isinstance(tag, Short):
        raise DataRefused("The schematic has no size.")
    return tag.value & 0xFFFF
