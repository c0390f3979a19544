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
    "taupe": "#8b7d70", "khaki": "#b5a77a", "ochre": "#c17f2c", "fuchsia": "#cf3f9f", "mauve": "#a98aa8",
    "bronze": "#8a6239", "baby_blue": "#a9cdea", "blush": "#e8bdb5",
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
    "marble_topped": Stuff("marble", "#e8e6e1"), "marble_top": Stuff("marble", "#e8e6e1"),
    "glass_topped": Stuff("glass", "#cfe3e6"), "glass_top": Stuff("glass", "#cfe3e6"),
    "stainless": Stuff("metal", "#b4b8bc"), "wrought_iron": Stuff("metal", "#35363a"),
    "cast_iron": Stuff("metal", "#3c3d41"), "tin": Stuff("metal", "#b8bcc0"), "pewter": Stuff("metal", "#8f9499"),
    "cedar": Stuff("wood", "#a5683f"), "beech": Stuff("wood", "#d2a878"), "rosewood": Stuff("wood", "#5d2e26"),
    "acacia": Stuff("wood", "#96633a"), "hardwood": Stuff("wood", "#8f5f3b"), "plywood": Stuff("wood", "#d4b483"),
    "acrylic": Stuff("glass", "#dfeaf0"), "vinyl": Stuff("plastic"), "rubber": Stuff("plastic", "#2b2b2d"),
    "foam": Stuff("plastic"), "mesh": Stuff("fabric", "#2f3236"), "faux_leather": Stuff("leather", "#6f452c"),
    "cloth": Stuff("fabric"), "felt": Stuff("fabric"), "canvas": Stuff("fabric", "#e9e1cf"),
    "jute": Stuff("fabric", "#c2a26c"), "burlap": Stuff("fabric", "#b8996a"), "fur": Stuff("fur"),
    "faux_fur": Stuff("fur", "#ece5da"), "sheepskin": Stuff("fur", "#f0e9dc"), "woven": Stuff("wicker", "#b98d57"),
    "stoneware": Stuff("ceramic", "#b7ab98"), "earthenware": Stuff("ceramic", "#b0664a"),
    "slate_stone": Stuff("stone", "#4f565c"), "sandstone": Stuff("stone", "#c9ad82"),
    "limestone": Stuff("stone", "#d3c9b4"), "quartz": Stuff("marble", "#e6e3de"), "onyx": Stuff("marble", "#2a2a2e"),
    "ash": Stuff("wood", "#cfb48c"), "driftwood": Stuff("wood", "#a89c8a"), "softwood": Stuff("wood", "#d8b684"),
    "reclaimed": Stuff("wood", "#7d5f45"), "reclaimed_wood": Stuff("wood", "#7d5f45"),
    "lacquered": Stuff("plastic"), "cork": Stuff("wood", "#b98f62"), "gilded": Stuff("metal", "#d1a338"),
    "cane": Stuff("wicker", "#c9a468"), "wicker_work": Stuff("wicker", "#b98d57"), "sisal": Stuff("fabric", "#c4ab7a"),
    "knit": Stuff("fabric"), "knitted": Stuff("fabric"), "woollen": Stuff("fabric"), "quilted": Stuff("fabric"),
    "lace": Stuff("fabric", "#f1ece2"), "satin": Stuff("fabric"), "tile": Stuff("tile", "#d9dedd"),
    "tiled": Stuff("tile", "#d9dedd"), "mirrored": Stuff("mirror", "#dfe6ea"), "frosted": Stuff("glass", "#e4edf0"),
    "stained_glass": Stuff("glass", "#8fb0c4"),
    "paper": Stuff("paper"), "cardboard": Stuff("paper", "#b88f5f"), "straw": Stuff("wicker", "#d8bd72"),
}  # fmt: skip

_AGED = {"wood": "#5a3a26", "metal": "#9a7a3e"}
_RAW = {"wood": "#9a7148", "metal": "#4a4b4f"}
_IRON = {"wood": "#6b4a33", "metal": "#3a3b3f"}
_TEAK = {"wood": "#8a5a34", "metal": "#b8924a"}
_PALE = {"wood": "#d9bd92", "metal": "#d8d8d4"}
_DARK = {"wood": "#3a261c", "metal": "#b08a3c"}
STYLES: Mapping[str, Mapping[str, str]] = {
    **dict.fromkeys(("vintage", "antique", "retro", "old", "old_fashioned", "victorian", "vintage_style"), _AGED),
    **dict.fromkeys(("rustic", "farmhouse", "country", "cottage", "reclaimed", "weathered", "distressed"), _RAW),
    **dict.fromkeys(("bohemian", "boho", "tropical", "rustic_style", "farmhouse_style"), _RAW),
    **dict.fromkeys(("industrial", "industrial_style"), _IRON),
    **dict.fromkeys(("mid_century", "mid_century_modern", "midcentury", "midcentury_modern"), _TEAK),
    "mid_century_style": _TEAK,
    **dict.fromkeys(("scandinavian", "nordic", "scandi", "japanese", "coastal"), _PALE),
    **dict.fromkeys(("gothic", "medieval", "colonial", "art_deco"), _DARK),
}
"""The wood and the metal of one thing that was asked for in a style; the rest keeps the palette of the room."""
