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


SUBSTANCES: Mapping[str, Substance] = {
    "plain": Substance(0.6),
    "wood": Substance(0.5, scale=0.25, variation=0.45),
    "floorboards": Substance(0.42, scale=0.14, variation=0.0),
    "parquet": Substance(0.4, scale=0.3, variation=0.0),
    "fabric": Substance(0.9, scale=0.02, variation=0.3),
    "rug": Substance(0.95, scale=0.03, variation=0.45),
    "leather": Substance(0.45, scale=0.05, variation=0.2),
    "metal": Substance(0.32, metallic=1.0, variation=0.1),
    "plastic": Substance(0.4, variation=0.06),
    "ceramic": Substance(0.2, variation=0.06),
    "glass": Substance(0.05, transmission=1.0, variation=0.0),
    "mirror": Substance(0.03, metallic=1.0, variation=0.0),
    "paper": Substance(0.85, variation=0.12),
    "plaster": Substance(0.9, scale=0.6, variation=0.0),
    "wallpaper": Substance(0.85, scale=0.3, variation=0.0),
    "tile": Substance(0.25, scale=0.3, variation=0.0),
    "stone": Substance(0.8, scale=0.4, variation=0.5),
    "marble": Substance(0.2, scale=0.5, variation=0.2),
    "concrete": Substance(0.8, scale=0.6, variation=0.3),
    "brick": Substance(0.85, scale=0.22, variation=0.2),
    "wicker": Substance(0.8, scale=0.03, variation=0.5),
    "foliage": Substance(0.75, scale=0.08, variation=0.6),
    "bark": Substance(0.9, scale=0.1, variation=0.6),
    "soil": Substance(0.95, scale=0.2, variation=0.6),
    "grass": Substance(0.9, scale=0.15, variation=0.55),
    "sand": Substance(0.95, scale=0.1, variation=0.35),
    "snow": Substance(0.7, scale=0.2, variation=0.12),
    "water": Substance(0.08, transmission=0.6, scale=0.5, variation=0.0),
    "food": Substance(0.6, variation=0.35),
    "fur": Substance(0.95, variation=0.4),
    "wax": Substance(0.5, variation=0.05),
    "screen": Substance(0.12, variation=0.0),
    "emissive": Substance(0.5, variation=0.0),
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
        second=shifted(color, saturation=1.08, value=0.78),
        roughness=substance.roughness,
        metallic=substance.metallic,
        transmission=substance.transmission,
        emission=emission,
        scale=substance.scale,
        variation=substance.variation if voxel else 0.0,
    )
