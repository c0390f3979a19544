"""Colour words of English and the sRGB of each: one table for reading and for looks. Knows no things."""

from __future__ import annotations

from collections.abc import Mapping

BASE: Mapping[str, str] = {
    "white": "#f2f0eb", "off_white": "#ece5d8", "cream": "#f1e6cc", "ivory": "#f3ead7", "beige": "#d9c7a7",
    "tan": "#c8a97e", "brown": "#7a5236", "chocolate": "#4a2c1d", "black": "#1d1d1f", "charcoal": "#36393e",
    "gray": "#8c8f94", "grey": "#8c8f94", "silver": "#c3c7cb", "slate": "#5d6873", "red": "#c0392f",
    "crimson": "#a3162e", "maroon": "#6b1f2a", "burgundy": "#6e2233", "scarlet": "#cc2b1e", "pink": "#e79bb0",
    "hot_pink": "#e0457b", "rose": "#d98092", "coral": "#ee7762", "salmon": "#f0937f", "orange": "#e07b2a",
    "terracotta": "#c4623f", "rust": "#a4502c", "peach": "#f4bd93", "amber": "#e6a02c", "gold": "#d1a338",
    "golden": "#d1a338", "yellow": "#ecc93a", "mustard": "#cf9f32", "lemon": "#f3e05c", "green": "#4b8f4a",
    "forest_green": "#2f5d3a", "emerald": "#1f8a5b", "sage": "#9aae8b", "olive": "#76783a", "mint": "#a9dcc0",
    "lime": "#a4c93c", "teal": "#25807f", "turquoise": "#3fb6b0", "cyan": "#42c0d6", "aqua": "#63cfd0",
    "blue": "#3566a8", "sky_blue": "#7fb6e0", "navy": "#1f2d50", "navy_blue": "#1f2d50", "royal_blue": "#2f55b4",
    "indigo": "#3d3a86", "purple": "#73478f", "violet": "#7d57a8", "lavender": "#b9a5d8", "lilac": "#c5aad6",
    "magenta": "#b83a86", "plum": "#6d3a5e", "taupe": "#8b7d70", "khaki": "#b5a77a", "ochre": "#c17f2c",
    "fuchsia": "#cf3f9f", "mauve": "#a98aa8", "bronze": "#8a6239", "baby_blue": "#a9cdea", "blush": "#e8bdb5",
    "mint_green": "#a9dcc0", "lime_green": "#a4c93c", "olive_green": "#76783a", "sage_green": "#9aae8b",
    "emerald_green": "#1f8a5b", "moss_green": "#6f7f3a", "bottle_green": "#1f4a38", "hunter_green": "#2f5d3a",
    "apple_green": "#86b84a", "sea_green": "#4ba58c", "pea_green": "#8fa63f", "racing_green": "#20452f",
    "wine_red": "#6e2233", "brick_red": "#a3563f", "cherry_red": "#b0202f", "ruby_red": "#9c1f3a",
    "blood_red": "#8a1a1c", "tomato_red": "#d0432f", "rust_red": "#a4502c", "rust_orange": "#b9602c",
    "burnt_orange": "#bf5f22", "mustard_yellow": "#cf9f32", "lemon_yellow": "#f3e05c", "canary_yellow": "#f2dc4a",
    "butter_yellow": "#f2e2a0", "rose_gold": "#c98d78", "salmon_pink": "#f0937f", "coral_pink": "#ee8a80",
    "rose_pink": "#d98092", "midnight_blue": "#1b2546", "cobalt_blue": "#2450a4", "powder_blue": "#b3cde0",
    "steel_blue": "#5a7fa3", "ice_blue": "#c3dfea", "petrol_blue": "#1f5566", "peacock_blue": "#1d6f86",
    "electric_blue": "#2b6fe0", "teal_blue": "#25708a", "turquoise_blue": "#3fb0bf", "blue_green": "#2f8f8c",
    "blue_gray": "#7388a0", "blue_grey": "#7388a0", "slate_gray": "#5d6873", "slate_grey": "#5d6873",
    "charcoal_gray": "#44474c", "charcoal_grey": "#44474c", "dove_gray": "#b1b2b3", "dove_grey": "#b1b2b3",
    "ash_gray": "#a3a69f", "ash_grey": "#a3a69f", "jet_black": "#141416", "pearl_white": "#f0ede6",
    "snow_white": "#f6f6f4", "cream_white": "#f3ead8", "chestnut_brown": "#6b3f28", "chocolate_brown": "#4a2c1d",
    "coffee_brown": "#5a3d2b", "honey_brown": "#a8763e", "caramel_brown": "#a8703c",
}  # fmt: skip
"""Colours by name."""
TUNED: Mapping[str, str] = {
    "dark_brown": "#4b3021", "light_brown": "#a87b52", "light_gray": "#c3c6c9", "light_grey": "#c3c6c9",
    "dark_gray": "#4e5156", "dark_grey": "#4e5156", "dark_red": "#7d1f1f", "dark_green": "#28523a",
    "light_green": "#9cc98b", "light_blue": "#93bfe0", "dark_blue": "#22376b",
}  # fmt: skip
"""Shades that were chosen by eye."""
SHADES = frozenset("dark light deep pale bright soft pastel warm cool dusty muted vivid neon matte faded rich".split())
"""Words before a colour that make a shade of it."""
DARKENING = frozenset("dark deep rich".split())
PLAIN = frozenset("bright vivid neon matte".split())
MIXED_IN = 0.4
"""How much black or white a shade holds."""


def color_of(name: str) -> str:
    """The sRGB of a colour word, shade included: "dark_teal". "" for what is no colour."""
    if name in BASE or name in TUNED:
        return BASE.get(name) or TUNED[name]
    shade, _, base = name.partition("_")
    if base not in BASE or shade not in SHADES:
        return ""
    toward = 0 if shade in DARKENING else 255
    share = 0.0 if shade in PLAIN else MIXED_IN
    mixed = (round(int(BASE[base][at : at + 2], 16) * (1 - share) + toward * share) for at in (1, 3, 5))
    return "#" + "".join(f"{part:02x}" for part in mixed)


COLORS: Mapping[str, str] = {
    name: color_of(name) for name in (*BASE, *TUNED, *(f"{shade}_{base}" for shade in sorted(SHADES) for base in BASE))
}
"""Every colour that can be said, shades included."""
