"""What each kind of material is like: the numbers behind the words wood, metal, glass."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from voxel_weaver.look.colors import shifted
from voxel_weaver.scene.look import Material
from voxel_weaver.scene.value import Color


class Substance(NamedTuple):
    roughness: float
    metallic: float = 0.0
    transmission: float = 0.0
    scale: float = 0.2  # metres of one repeat of its pattern
    variation: float = 0.25  # change of colour from voxel to voxel
    second: str = ""  # the other colour where it does not follow from the first: rust, mortar, embers
    glow: float = 0.0  # how strongly it shines by itself


SUBSTANCES: Mapping[str, Substance] = {
    "plain": Substance(0.6),
    "wood": Substance(0.5, scale=0.25, variation=0.45),
    "floorboards": Substance(0.42, scale=0.14, variation=0.0),
    "parquet": Substance(0.4, scale=0.3, variation=0.0),
    "planks": Substance(0.7, scale=0.16, variation=0.3),
    "plywood": Substance(0.55, scale=0.018, variation=0.15),
    "bamboo": Substance(0.45, scale=0.3, variation=0.3),
    "cork": Substance(0.9, scale=0.02, variation=0.3),
    "wicker": Substance(0.8, scale=0.03, variation=0.5),
    "thatch": Substance(0.95, scale=0.25, variation=0.5),
    "straw": Substance(0.9, scale=0.12, variation=0.5),
    "fabric": Substance(0.9, scale=0.02, variation=0.3),
    "linen": Substance(0.92, scale=0.012, variation=0.25),
    "velvet": Substance(0.75, scale=0.3, variation=0.15),
    "silk": Substance(0.35, scale=0.4, variation=0.1),
    "denim": Substance(0.9, scale=0.008, variation=0.3),
    "canvas": Substance(0.92, scale=0.01, variation=0.2),
    "knit": Substance(0.95, scale=0.04, variation=0.35),
    "corduroy": Substance(0.9, scale=0.014, variation=0.2),
    "quilted": Substance(0.85, scale=0.12, variation=0.2),
    "rug": Substance(0.95, scale=0.03, variation=0.45),
    "carpet": Substance(0.98, scale=0.02, variation=0.2),
    "leather": Substance(0.45, scale=0.05, variation=0.2),
    "suede": Substance(0.95, scale=0.06, variation=0.2),
    "fur": Substance(0.95, variation=0.4),
    "metal": Substance(0.32, metallic=1.0, variation=0.1),
    "chrome": Substance(0.06, metallic=1.0, variation=0.04),
    "gold": Substance(0.22, metallic=1.0, variation=0.12),
    "hammered": Substance(0.3, metallic=1.0, scale=0.05, variation=0.2),
    "corrugated": Substance(0.4, metallic=0.8, scale=0.076, variation=0.1),
    "galvanized": Substance(0.42, metallic=0.9, scale=0.05, variation=0.3),
    "cast_iron": Substance(0.6, metallic=0.7, scale=0.06, variation=0.15),
    "rust": Substance(0.75, metallic=0.3, scale=0.4, variation=0.5, second="#7a3a1c"),
    "patina": Substance(0.6, metallic=0.4, scale=0.5, variation=0.4, second="#5fa08a"),
    "car_paint": Substance(0.25, metallic=0.3, scale=0.006, variation=0.05),
    "carbon": Substance(0.3, scale=0.02, variation=0.1),
    "mirror": Substance(0.03, metallic=1.0, variation=0.0),
    "glass": Substance(0.05, transmission=1.0, variation=0.0),
    "frosted_glass": Substance(0.55, scale=0.05, variation=0.06),
    "stained_glass": Substance(0.15, scale=0.2, variation=0.6),
    "crystal": Substance(0.08, scale=0.25, variation=0.35),
    "gem": Substance(0.04, scale=0.08, variation=0.3),
    "ice": Substance(0.12, scale=0.7, variation=0.2, second="#e8f6fb"),
    "pearl": Substance(0.2, scale=0.03, variation=0.1, second="#f3e3ee"),
    "ceramic": Substance(0.2, variation=0.06),
    "porcelain": Substance(0.1, variation=0.03),
    "terracotta": Substance(0.85, scale=0.2, variation=0.25),
    "plastic": Substance(0.4, variation=0.06),
    "rubber": Substance(0.85, variation=0.05),
    "wax": Substance(0.5, variation=0.05),
    "paper": Substance(0.85, variation=0.12),
    "cardboard": Substance(0.9, scale=0.008, variation=0.15),
    "plaster": Substance(0.9, scale=0.6, variation=0.0),
    "stucco": Substance(0.92, scale=0.12, variation=0.15),
    "wallpaper": Substance(0.85, scale=0.3, variation=0.0),
    "concrete": Substance(0.8, scale=0.6, variation=0.3),
    "asphalt": Substance(0.9, scale=0.12, variation=0.25),
    "terrazzo": Substance(0.3, scale=0.09, variation=0.35, second="#8d6f5e"),
    "stone": Substance(0.8, scale=0.4, variation=0.5),
    "granite": Substance(0.35, scale=0.1, variation=0.45),
    "sandstone": Substance(0.9, scale=0.5, variation=0.35),
    "slate": Substance(0.6, scale=0.12, variation=0.3),
    "marble": Substance(0.2, scale=0.5, variation=0.2),
    "obsidian": Substance(0.08, scale=0.3, variation=0.15),
    "cobbles": Substance(0.85, scale=0.16, variation=0.45),
    "paving": Substance(0.85, scale=0.24, variation=0.3),
    "gravel": Substance(0.95, scale=0.09, variation=0.6),
    "brick": Substance(0.85, scale=0.22, variation=0.2),
    "adobe": Substance(0.95, scale=0.5, variation=0.2),
    "tile": Substance(0.25, scale=0.3, variation=0.0),
    "roof_tiles": Substance(0.8, scale=0.24, variation=0.35),
    "shingles": Substance(0.85, scale=0.16, variation=0.4),
    "foliage": Substance(0.75, scale=0.08, variation=0.6),
    "grass": Substance(0.9, scale=0.15, variation=0.55),
    "moss": Substance(0.95, scale=0.1, variation=0.5),
    "bark": Substance(0.9, scale=0.1, variation=0.6),
    "coral": Substance(0.7, scale=0.12, variation=0.4),
    "skin": Substance(0.6, scale=0.1, variation=0.1),
    "bone": Substance(0.65, scale=0.06, variation=0.15),
    "scales": Substance(0.35, scale=0.03, variation=0.4),
    "spotted": Substance(0.9, scale=0.35, variation=0.1),
    "food": Substance(0.6, variation=0.35),
    "soil": Substance(0.95, scale=0.2, variation=0.6),
    "mud": Substance(0.4, scale=0.3, variation=0.4),
    "cracked_earth": Substance(0.95, scale=0.5, variation=0.3),
    "sand": Substance(0.95, scale=0.3, variation=0.35),
    "snow": Substance(0.7, scale=0.2, variation=0.12),
    "water": Substance(0.08, transmission=0.6, scale=0.5, variation=0.0),
    "foam": Substance(0.5, scale=0.4, variation=0.2, second="#f4fafc"),
    "lava": Substance(0.8, scale=0.5, variation=0.2, second="#ff6a1a", glow=6.0),
    "slime": Substance(0.1, scale=0.3, variation=0.15),
    "screen": Substance(0.12, variation=0.0),
    "circuit": Substance(0.3, scale=0.05, variation=0.05, second="#37e0d0", glow=3.0),
    "holographic": Substance(0.15, metallic=0.6, scale=0.02, variation=0.0, second="#ff7ae0", glow=0.6),
    "emissive": Substance(0.5, variation=0.0),
    "neon": Substance(0.3, variation=0.0),
}


def material(kind: str, color: Color, *, emission: float = 0.0, voxel: bool = False) -> Material:
    """The material of this kind and colour; the same words always give the same material, with the same name."""
    known = kind if kind in SUBSTANCES else "plain"
    substance = SUBSTANCES[known]
    glow = f"_glow{round(emission * 10)}" if emission else ""
    return Material(
        name=f"{known}_{color[1:]}{glow}",
        kind=known,
        color=color,
        second=substance.second or shifted(color, saturation=1.08, value=0.78),
        roughness=substance.roughness,
        metallic=substance.metallic,
        transmission=substance.transmission,
        emission=max(emission, substance.glow),
        scale=substance.scale,
        variation=substance.variation if voxel else 0.0,
    )
