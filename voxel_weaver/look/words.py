"""Material and style words of English and what they look like: plain data. Colours are in `scene.colors`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from voxel_weaver.scene.colors import COLORS

__all__ = ["COLORS", "MADE_OF", "MATERIALS", "STYLES", "WEAR", "Stuff"]


class Stuff(NamedTuple):
    """What a material word means: a kind of material, and its natural colour ("" keeps the palette's)."""

    kind: str
    color: str = ""


MATERIALS: Mapping[str, Stuff] = {
    "wooden": Stuff("wood"), "wood": Stuff("wood"), "timber": Stuff("wood"),
    "oak": Stuff("wood", "#b98a57"), "walnut": Stuff("wood", "#5f412c"), "pine": Stuff("wood", "#d8ae74"),
    "birch": Stuff("wood", "#dcc29a"), "cherry": Stuff("wood", "#8c4a31"), "mahogany": Stuff("wood", "#5e2b20"),
    "teak": Stuff("wood", "#9a6b3c"), "maple": Stuff("wood", "#d3a871"), "ebony": Stuff("wood", "#2c2421"),
    "bamboo": Stuff("bamboo", "#cdb36c"), "rattan": Stuff("wicker", "#c39a5f"), "wicker": Stuff("wicker", "#b98d57"),
    "metal": Stuff("metal"), "metallic": Stuff("metal"), "steel": Stuff("metal", "#a8adb3"),
    "stainless_steel": Stuff("metal", "#b4b8bc"), "iron": Stuff("metal", "#4a4b4f"), "brass": Stuff("gold", "#b8924a"),
    "bronze": Stuff("metal", "#8a6239"), "copper": Stuff("metal", "#b9683f"), "aluminum": Stuff("metal", "#c0c4c8"),
    "aluminium": Stuff("metal", "#c0c4c8"), "chrome": Stuff("chrome", "#cdd1d5"), "gold": Stuff("gold", "#d1a338"),
    "silver": Stuff("metal", "#c3c7cb"),
    "glass": Stuff("glass", "#cfe3e6"), "crystal": Stuff("crystal", "#dcecf2"), "plastic": Stuff("plastic"),
    "leather": Stuff("leather", "#6f452c"), "suede": Stuff("suede", "#96704e"), "fabric": Stuff("fabric"),
    "cotton": Stuff("linen"), "linen": Stuff("linen", "#d8ccb4"), "wool": Stuff("knit"), "woolen": Stuff("knit"),
    "velvet": Stuff("velvet"), "silk": Stuff("silk"), "upholstered": Stuff("fabric"),
    "padded": Stuff("fabric"), "cushioned": Stuff("fabric"),
    "denim": Stuff("denim", "#3e5a80"),
    "stone": Stuff("stone", "#8f8b84"), "granite": Stuff("granite", "#6d6b6b"), "marble": Stuff("marble", "#e8e6e1"),
    "concrete": Stuff("concrete", "#a3a19c"), "brick": Stuff("brick", "#a3563f"), "ceramic": Stuff("ceramic"),
    "porcelain": Stuff("porcelain", "#f3f1ec"), "clay": Stuff("terracotta", "#b0664a"),
    "terracotta": Stuff("terracotta", "#c4623f"),
    "marble_topped": Stuff("marble", "#e8e6e1"), "marble_top": Stuff("marble", "#e8e6e1"),
    "glass_topped": Stuff("glass", "#cfe3e6"), "glass_top": Stuff("glass", "#cfe3e6"),
    "stainless": Stuff("metal", "#b4b8bc"), "wrought_iron": Stuff("cast_iron", "#35363a"),
    "cast_iron": Stuff("cast_iron", "#3c3d41"), "tin": Stuff("metal", "#b8bcc0"), "pewter": Stuff("metal", "#8f9499"),
    "cedar": Stuff("wood", "#a5683f"), "beech": Stuff("wood", "#d2a878"), "rosewood": Stuff("wood", "#5d2e26"),
    "butcher_block": Stuff("wood", "#c79a63"), "acacia": Stuff("wood", "#96633a"),
    "hardwood": Stuff("wood", "#8f5f3b"), "plywood": Stuff("plywood", "#d4b483"),
    "acrylic": Stuff("glass", "#dfeaf0"), "vinyl": Stuff("rubber"), "rubber": Stuff("rubber", "#2b2b2d"),
    "foam": Stuff("plastic"), "mesh": Stuff("fabric", "#2f3236"), "faux_leather": Stuff("leather", "#6f452c"),
    "cloth": Stuff("fabric"), "felt": Stuff("fabric"), "canvas": Stuff("canvas", "#e9e1cf"),
    "jute": Stuff("canvas", "#c2a26c"), "burlap": Stuff("canvas", "#b8996a"), "fur": Stuff("fur"),
    "faux_fur": Stuff("fur", "#ece5da"), "sheepskin": Stuff("fur", "#f0e9dc"), "woven": Stuff("wicker", "#b98d57"),
    "stoneware": Stuff("ceramic", "#b7ab98"), "earthenware": Stuff("terracotta", "#b0664a"),
    "slate_stone": Stuff("slate", "#4f565c"), "sandstone": Stuff("sandstone", "#c9ad82"),
    "limestone": Stuff("sandstone", "#d3c9b4"), "quartz": Stuff("marble", "#e6e3de"),
    "onyx": Stuff("marble", "#2a2a2e"),
    "ash": Stuff("wood", "#cfb48c"), "driftwood": Stuff("wood", "#a89c8a"), "softwood": Stuff("wood", "#d8b684"),
    "reclaimed": Stuff("wood", "#7d5f45"), "reclaimed_wood": Stuff("wood", "#7d5f45"),
    "lacquered": Stuff("plastic"), "cork": Stuff("cork", "#b98f62"), "gilded": Stuff("gold", "#d1a338"),
    "cane": Stuff("wicker", "#c9a468"), "wicker_work": Stuff("wicker", "#b98d57"), "sisal": Stuff("canvas", "#c4ab7a"),
    "knit": Stuff("knit"), "knitted": Stuff("knit"), "woollen": Stuff("knit"), "quilted": Stuff("quilted"),
    "lace": Stuff("fabric", "#f1ece2"), "satin": Stuff("silk"), "tile": Stuff("tile", "#d9dedd"),
    "tiled": Stuff("tile", "#d9dedd"), "mirrored": Stuff("mirror", "#dfe6ea"),
    "frosted": Stuff("frosted_glass", "#e4edf0"),
    "stained_glass": Stuff("stained_glass", "#8fb0c4"),
    "corduroy": Stuff("corduroy"), "chenille": Stuff("velvet"), "mohair": Stuff("velvet"), "cashmere": Stuff("knit"),
    **dict.fromkeys(("tweed", "boucle", "bouclé", "seersucker", "flannel", "fleece",
    "chintz", "damask",
                     "brocade", "nylon", "polyester", "microfiber", "microfibre"),
                     Stuff("fabric")),
    **dict.fromkeys(("laminate", "formica", "melamine", "resin", "fiberglass", "fibreglass"), Stuff("plastic")),
    **dict.fromkeys(("perspex", "plexiglass", "tempered_glass"), Stuff("glass", "#dfeaf0")),
    **dict.fromkeys(("leatherette", "pleather"), Stuff("leather", "#6f452c")),
    **dict.fromkeys(("galvanized", "galvanised", "zinc"), Stuff("galvanized", "#aeb3b8")),
    "corrugated": Stuff("corrugated", "#9fa6ab"), "hammered": Stuff("hammered", "#b9683f"),
    **dict.fromkeys(("rusty", "rusted", "corroded"), Stuff("rust", "#8d8a86")),
    **dict.fromkeys(("verdigris", "oxidized", "oxidised", "patinated"), Stuff("patina", "#8a6239")),
    **dict.fromkeys(("carbon_fiber", "carbon_fibre"), Stuff("carbon", "#232427")), "pearl": Stuff("pearl", "#efe9e2"),
    **dict.fromkeys(("holographic", "iridescent", "opalescent"), Stuff("holographic", "#5fd0e0")),
    "lava": Stuff("lava", "#2a1a18"), "ice": Stuff("ice", "#a9d8ea"), "icy": Stuff("ice", "#a9d8ea"),
    "bone": Stuff("bone", "#e8dfc8"), "ivory_bone": Stuff("bone", "#efe6d2"), "thatched": Stuff("thatch", "#b8995a"),
    **dict.fromkeys(("mossy", "overgrown", "moss_covered"), Stuff("moss", "#5f7f34")),
    **dict.fromkeys(("emerald", "ruby", "sapphire", "amethyst", "jeweled", "jewelled"), Stuff("gem")),
    **dict.fromkeys(("nickel", "titanium"), Stuff("metal",
    "#aeb3b8")),
    **dict.fromkeys(("mdf", "particleboard", "chipboard", "faux_wood"), Stuff("wood", "#c9a878")),
    **dict.fromkeys(("spruce", "alder", "poplar", "larch", "aspen"), Stuff("wood", "#d9b98a")),
    **dict.fromkeys(("hickory", "elm", "sycamore"), Stuff("wood", "#b08457")),
    **dict.fromkeys(("redwood", "cypress"), Stuff("wood", "#9c5a3c")), "wenge": Stuff("wood", "#3f2f28"),
    "zebrawood": Stuff("wood", "#a57c4c"), "gilt": Stuff("gold", "#d1a338"), "cowhide": Stuff("fur", "#7a5a44"),
    "hemp": Stuff("canvas", "#c2ab80"), "muslin": Stuff("fabric", "#ece3d0"), "obsidian": Stuff("obsidian", "#1b1a1e"),
    "jade": Stuff("marble", "#5c9a78"), "alabaster": Stuff("marble", "#f0e9de"), "faux_marble": Stuff("marble",
    "#e8e6e1"),
    "soapstone": Stuff("stone", "#5a6062"), "terrazzo": Stuff("terrazzo", "#dcd6cd"),
    "adobe": Stuff("adobe", "#b98761"),
    "stucco": Stuff("stucco", "#e3dac8"), "papier_mache": Stuff("paper"), "cobblestone": Stuff("cobbles", "#85817a"),
    "flagstone": Stuff("paving", "#9a9286"),
    "paper": Stuff("paper"), "cardboard": Stuff("cardboard", "#b88f5f"), "straw": Stuff("straw", "#d8bd72"),
}  # fmt: skip

WEAR: Mapping[str, tuple[float, float]] = {
    **dict.fromkeys(("faded", "bleached", "sun_bleached", "washed_out", "whitewashed"), (0.55, 1.12)),
    **dict.fromkeys(
        ("worn", "well_worn", "scarred", "scuffed", "battered", "shabby", "chipped", "scratched", "tattered", "cracked",
         "threadbare", "dented", "peeling", "frayed", "beaten", "ragged", "aged"),
        (0.75, 0.85),
    ),
    **dict.fromkeys(("dusty", "grimy", "dirty", "stained", "sooty", "tarnished", "muddy", "cobwebbed"), (0.6, 0.8)),
    **dict.fromkeys(("polished", "glossy", "shiny", "gleaming", "varnished", "waxed", "finished"), (1.15, 1.1)),
    **dict.fromkeys(
        ("unvarnished", "unfinished", "raw", "untreated", "unglazed", "matte", "unpainted", "rough", "natural_wood"),
        (0.8, 1.1),
    ),
    **dict.fromkeys(("charred", "burnt", "blackened"), (0.4, 0.45)),
    **dict.fromkeys(("wet", "damp", "soaked"), (1.1, 0.8)),
    **dict.fromkeys(("pastel", "muted", "pale"), (0.6, 1.15)),
    **dict.fromkeys(("vivid", "bold", "bright", "vibrant"), (1.3, 1.08)),
}  # fmt: skip
"""Words for how a thing has aged or is finished: what they do to the saturation and the value of its colours."""

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

MADE_OF: Mapping[str, Mapping[str, str]] = {
    "rustic": {"floorboards": "planks", "fabric": "linen", "metal": "cast_iron", "plastic": "wood"},
    "vintage": {"fabric": "velvet", "chrome": "gold"},
    "classic": {"fabric": "velvet", "metal": "gold", "floorboards": "parquet"},
    "industrial": {"plaster": "brick", "floorboards": "concrete", "wallpaper": "brick", "plastic": "metal"},
    "scandinavian": {"fabric": "linen", "rug": "knit"},
    "japanese": {"floorboards": "straw", "fabric": "linen", "wicker": "bamboo"},
    "medieval": {"plaster": "stone", "wallpaper": "stone", "floorboards": "planks", "metal": "cast_iron",
                 "fabric": "linen", "plastic": "wood"},
    "fantasy": {"glass": "crystal", "metal": "gold", "fabric": "velvet"},
    "haunted": {"floorboards": "planks", "metal": "rust", "fabric": "linen", "plaster": "stucco"},
    "tropical": {"fabric": "linen", "plastic": "bamboo", "wicker": "bamboo"},
    "bohemian": {"fabric": "knit", "plastic": "wicker"},
    "futuristic": {"wood": "porcelain", "floorboards": "porcelain", "metal": "chrome", "fabric": "leather"},
    "cyberpunk": {"plaster": "concrete", "wallpaper": "concrete", "wood": "carbon", "floorboards": "carbon",
                  "metal": "chrome", "fabric": "leather"},
    "cartoon": {"metal": "plastic", "leather": "plastic", "stone": "plain", "wood": "plain", "fabric": "plain"},
    "minimalist": {"wallpaper": "plaster", "wicker": "wood"},
}  # fmt: skip
"""What the things and walls of a whole scene in a style are made of, instead of what they usually are."""
