"""Colour and material words of English and what they look like: plain data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

COLORS: Mapping[str, str] = {
    "white": "#f2f0eb", "off_white": "#ece5d8", "cream": "#f1e6cc", "ivory": "#f3ead7", "beige": "#d9c7a7",
    "tan": "#c8a97e", "brown": "#7a5236", "dark_brown": "#4b3021", "light_brown": "#a87b52", "chocolate": "#4a2c1d",
    "black": "#1d1d1f", "charcoal": "#36393e", "gray": "#8c8f94", "grey": "#8c8f94", "light_gray": "#c3c6c9",
    "light_grey": "#c3c6c9", "dark_gray": "#4e5156", "dark_grey": "#4e5156", "silver": "#c3c7cb", "slate": "#5d6873",
    "red": "#c0392f", "dark_red": "#7d1f1f", "crimson": "#a3162e", "maroon": "#6b1f2a", "burgundy": "#6e2233",
    "scarlet": "#cc2b1e", "pink": "#e79bb0", "hot_pink": "#e0457b", "rose": "#d98092", "coral": "#ee7762",
    "salmon": "#f0937f", "orange": "#e07b2a", "terracotta": "#c4623f", "rust": "#a4502c", "peach": "#f4bd93",
    "amber": "#e6a02c", "gold": "#d1a338", "golden": "#d1a338", "yellow": "#ecc93a", "mustard": "#cf9f32",
    "lemon": "#f3e05c", "green": "#4b8f4a", "dark_green": "#28523a", "light_green": "#9cc98b",
    "forest_green": "#2f5d3a",
    "emerald": "#1f8a5b", "sage": "#9aae8b",
    "olive": "#76783a", "mint": "#a9dcc0", "lime": "#a4c93c",
    "teal": "#25807f", "turquoise": "#3fb6b0", "cyan": "#42c0d6", "aqua": "#63cfd0", "blue": "#3566a8",
    "light_blue": "#93bfe0", "sky_blue": "#7fb6e0", "dark_blue": "#22376b", "navy": "#1f2d50", "navy_blue": "#1f2d50",
    "royal_blue": "#2f55b4", "indigo": "#3d3a86", "purple": "#73478f", "violet": "#7d57a8", "lavender": "#b9a5d8",
    "lilac": "#c5aad6", "magenta": "#b83a86", "plum": "#6d3a5e",
}  # fmt: skip


class Stuff(NamedTuple):
    """What a material word means: a kind of material, and its natural colour ("" keeps the palette's)."""

    kind: str
    color: str = ""


MATERIALS: Mapping[str, Stuff] = {
    "wooden": Stuff("wood"), "wood": Stuff("wood"), "timber": Stuff("wood"),
    "oak": Stuff("wood", "#b98a57"), "walnut": Stuff("wood", "#5f412c"), "pine": Stuff("wood", "#d8ae74"),
    "birch": Stuff("wood", "#dcc29a"), "cherry": Stuff("wood", "#8c4a31"), "mahogany": Stuff("wood", "#5e2b20"),
    "teak": Stuff("wood", "#9a6b3c"), "maple": Stuff("wood", "#d3a871"), "ebony": Stuff("wood", "#2c2421"),
    "bamboo": Stuff("wood", "#cdb36c"), "rattan": Stuff("wicker", "#c39a5f"), "wicker": Stuff("wicker", "#b98d57"),
    "metal": Stuff("metal"), "metallic": Stuff("metal"), "steel": Stuff("metal", "#a8adb3"),
    "stainless_steel": Stuff("metal", "#b4b8bc"), "iron": Stuff("metal", "#4a4b4f"), "brass": Stuff("metal", "#b8924a"),
    "bronze": Stuff("metal", "#8a6239"), "copper": Stuff("metal", "#b9683f"), "aluminum": Stuff("metal", "#c0c4c8"),
    "aluminium": Stuff("metal", "#c0c4c8"), "chrome": Stuff("metal", "#cdd1d5"), "gold": Stuff("metal", "#d1a338"),
    "silver": Stuff("metal", "#c3c7cb"),
    "glass": Stuff("glass", "#cfe3e6"), "crystal": Stuff("glass", "#dcecf2"), "plastic": Stuff("plastic"),
    "leather": Stuff("leather", "#6f452c"), "suede": Stuff("fabric", "#96704e"), "fabric": Stuff("fabric"),
    "cotton": Stuff("fabric"), "linen": Stuff("fabric", "#d8ccb4"), "wool": Stuff("fabric"), "woolen": Stuff("fabric"),
    "velvet": Stuff("fabric"), "silk": Stuff("fabric"), "upholstered": Stuff("fabric"),
    "denim": Stuff("fabric", "#3e5a80"),
    "stone": Stuff("stone", "#8f8b84"), "granite": Stuff("stone", "#6d6b6b"), "marble": Stuff("marble", "#e8e6e1"),
    "concrete": Stuff("concrete", "#a3a19c"), "brick": Stuff("brick", "#a3563f"), "ceramic": Stuff("ceramic"),
    "porcelain": Stuff("ceramic", "#f3f1ec"), "clay": Stuff("ceramic", "#b0664a"),
    "terracotta": Stuff("ceramic", "#c4623f"),
    "paper": Stuff("paper"), "cardboard": Stuff("paper", "#b88f5f"), "straw": Stuff("wicker", "#d8bd72"),
}  # fmt: skip
