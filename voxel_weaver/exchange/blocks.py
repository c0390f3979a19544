"""Minecraft's blocks that scenes are built of: the mean colour of each, and which materials it may stand for.

Blocks fall into groups; a material chooses the block of its own group that looks most like it, and only what has no
group of its own chooses among all plain ones. Nothing here falls, flows, grows or burns.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from voxel_weaver.exchange.colors import Array, nearest, rgb, seen
from voxel_weaver.scene.look import Material

AIR = "minecraft:air"

_DYES: Mapping[str, tuple[str, str, str]] = {  # concrete, terracotta, wool
    "white": ("#cfd5d6", "#d2b2a1", "#eaeced"), "orange": ("#e06101", "#a25426", "#f17614"),
    "magenta": ("#a9309f", "#96586d", "#be45b4"), "light_blue": ("#2489c7", "#716d8a", "#3aafd9"),
    "yellow": ("#f1af15", "#ba8523", "#f9c628"), "lime": ("#5ea918", "#677635", "#70b91a"),
    "pink": ("#d6658f", "#a24e4f", "#ee8dac"), "gray": ("#373a3e", "#3a2a24", "#3f4448"),
    "light_gray": ("#7d7d73", "#876b62", "#8e8e87"), "cyan": ("#157788", "#575b5b", "#158a91"),
    "purple": ("#64209c", "#764656", "#7a2aad"), "blue": ("#2d2f8f", "#4a3c5b", "#353a9e"),
    "brown": ("#603c20", "#4d3324", "#724829"), "green": ("#495b24", "#4c5324", "#556e1c"),
    "red": ("#8e2121", "#8f3d2f", "#a12823"), "black": ("#080a0f", "#251710", "#15151a"),
}  # fmt: skip

_WOOD: Mapping[str, str] = {
    "oak_planks": "#a2834f", "spruce_planks": "#735531", "birch_planks": "#c0af79", "jungle_planks": "#a07351",
    "acacia_planks": "#a85a32", "dark_oak_planks": "#432b14", "mangrove_planks": "#763631",
    "cherry_planks": "#e3b3ad", "bamboo_planks": "#c1ad50", "crimson_planks": "#653147", "warped_planks": "#2b6963",
    "stripped_oak_wood": "#b29057", "stripped_spruce_wood": "#745a34", "stripped_birch_wood": "#c5b076",
    "stripped_dark_oak_wood": "#49392f", "oak_wood": "#6d5533", "spruce_wood": "#3b2611", "birch_wood": "#d9d7d2",
}  # fmt: skip

_STONE: Mapping[str, str] = {
    "stone": "#7e7e7e", "smooth_stone": "#9f9f9f", "andesite": "#888889", "polished_andesite": "#848786",
    "diorite": "#bdbcbd", "polished_diorite": "#c1c1c3", "granite": "#956756", "polished_granite": "#9a6b59",
    "cobblestone": "#807f80", "stone_bricks": "#7a7a7a", "mossy_cobblestone": "#6e775e", "deepslate": "#505053",
    "polished_deepslate": "#484849", "blackstone": "#2a2429", "basalt": "#515156", "calcite": "#dfe0dc",
    "tuff": "#6c6d67", "sandstone": "#d8cb9c", "red_sandstone": "#bb6321", "end_stone": "#dbdf9e",
    "quartz_block": "#ece6df", "smooth_quartz": "#ece6df", "bricks": "#976253", "nether_bricks": "#2c161a",
    "mud_bricks": "#89674f", "packed_mud": "#8e6b50", "prismarine": "#639c97", "dark_prismarine": "#335b4b",
    "purpur_block": "#aa7eaa", "dripstone_block": "#866b5c", "obsidian": "#0f0b19", "bone_block": "#d2ceb3",
}  # fmt: skip

_EARTH: Mapping[str, str] = {
    "dirt": "#866043", "coarse_dirt": "#77553b", "rooted_dirt": "#90674c", "packed_mud": "#8e6b50", "mud": "#3c393c",
    "sandstone": "#dacf9f", "smooth_sandstone": "#dfd6aa", "smooth_red_sandstone": "#b5611f", "clay": "#a0a6b3",
    "moss_block": "#596e2d", "snow_block": "#f9fefe", "stone": "#7e7e7e", "deepslate": "#505053",
    "soul_soil": "#4b392e", "terracotta": "#985e43", "green_terracotta": "#4c5324",
}  # fmt: skip

_METAL: Mapping[str, str] = {
    "iron_block": "#dcdcdc", "gold_block": "#f6d03d", "copper_block": "#c06b4f", "oxidized_copper": "#52a284",
    "weathered_copper": "#6c996e", "exposed_copper": "#a17d67", "netherite_block": "#433d40", "coal_block": "#101010",
    "lapis_block": "#1f438c", "raw_iron_block": "#a6876b", "light_gray_concrete": "#7d7d73", "gray_concrete": "#373a3e",
    "smooth_stone": "#9f9f9f", "polished_deepslate": "#484849",
}  # fmt: skip

_LEAVES: Mapping[str, str] = {
    "oak_leaves[persistent=true]": "#4b7329", "birch_leaves[persistent=true]": "#637f42",
    "spruce_leaves[persistent=true]": "#3d5f3d", "azalea_leaves[persistent=true]": "#5a722c",
    "cherry_leaves[persistent=true]": "#e5adc2", "moss_block": "#596e2d", "warped_wart_block": "#177879",
    "nether_wart_block": "#730302", "green_wool": "#556e1c", "lime_terracotta": "#677635", "yellow_wool": "#f9c628",
    "orange_terracotta": "#a25426", "brown_wool": "#724829", "red_wool": "#a12823",
}  # fmt: skip

_ICE: Mapping[str, str] = {"packed_ice": "#8eb4fa", "blue_ice": "#74a8fd", "snow_block": "#f9fefe"}
_GLOW: Mapping[str, str] = {
    "glowstone": "#ac8354", "sea_lantern": "#acc8be", "shroomlight": "#f19247", "ochre_froglight": "#faf5ce",
    "verdant_froglight": "#e5f4e4", "pearlescent_froglight": "#f5f0ef", "magma_block": "#8e3f20",
}  # fmt: skip

_CONCRETE = {f"{dye}_concrete": colors[0] for dye, colors in _DYES.items()}
_TERRACOTTA = {**{f"{dye}_terracotta": colors[1] for dye, colors in _DYES.items()}, "terracotta": "#985e43"}
_WOOL = {f"{dye}_wool": colors[2] for dye, colors in _DYES.items()}
_GLASS = {**{f"{dye}_stained_glass": colors[0] for dye, colors in _DYES.items()}, "glass": "#d8eef4"}
_PLAIN = {**_CONCRETE, **_TERRACOTTA, "smooth_quartz": "#ece6df", "smooth_sandstone": "#dfd6aa"}
_SOFT = {**_WOOL, **_TERRACOTTA}

GROUPS: Mapping[str, Mapping[str, str]] = {
    kind: blocks
    for kinds, blocks in (
        ("wood floorboards parquet bark wicker", _WOOD),
        ("stone marble concrete brick", {**_STONE, **_CONCRETE}),
        ("soil sand snow", _EARTH),
        ("metal mirror", _METAL),
        ("foliage grass", _LEAVES),
        ("fabric rug leather fur", _SOFT),
        ("glass", _GLASS),
        ("water", {**_ICE, "light_blue_stained_glass": "#2489c7", "blue_stained_glass": "#2d2f8f"}),
    )
    for kind in kinds.split()
}
"""The blocks of each kind of material."""


def block_of(material: Material) -> str:
    """The block that stands for a material."""
    if material.emission > 0:
        return _closest(material.color, "glow")
    return _closest(material.color, material.kind if material.kind in GROUPS else "")


@lru_cache(maxsize=1024)
def _closest(color: str, kind: str) -> str:
    offered = _GLOW if kind == "glow" else GROUPS.get(kind, _PLAIN)
    names, colors = _table(tuple(offered.items()))
    return f"minecraft:{names[int(nearest(seen(np.array([rgb(color)])), colors)[0])]}"


@lru_cache(maxsize=32)
def _table(offered: tuple[tuple[str, str], ...]) -> tuple[tuple[str, ...], Array]:
    return tuple(name for name, _ in offered), seen(np.array([rgb(color) for _, color in offered]))
