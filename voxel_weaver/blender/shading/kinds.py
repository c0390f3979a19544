"""The kinds of material that a Look may name, as data: pattern, strength, and what their surface does with light."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from voxel_weaver.blender.shading import patterns
from voxel_weaver.blender.shading.patterns import Pattern


class Kind(NamedTuple):
    """How the numbers of a Material become a surface."""

    pattern: Pattern | None = None
    mix: float = 0.0  # how far the pattern goes towards the second colour
    bump: float = 0.0  # millimetres
    uneven: float = 0.0  # how much the pattern changes the roughness
    sheen: float = 0.0
    coat: float = 0.0
    specular: float = 0.5
    individual: float = 0.0  # how much one object differs from the next
    see_through: bool = False  # thin glass: what lies behind is seen, and light passes


KINDS: Mapping[str, Kind] = {
    "plain": Kind(),
    "wood": Kind(patterns.grain, mix=0.55, bump=0.25, uneven=0.12),
    "floorboards": Kind(patterns.planks, mix=0.9, bump=1.0, uneven=0.1),
    "parquet": Kind(patterns.parquet, mix=0.6, bump=0.8, uneven=0.1),
    "fabric": Kind(patterns.weave, mix=0.3, bump=0.5, sheen=0.25, specular=0.2),
    "rug": Kind(patterns.pile, mix=0.5, bump=3.0, sheen=0.2, specular=0.1),
    "wicker": Kind(patterns.weave, mix=0.7, bump=2.0, specular=0.3),
    "leather": Kind(patterns.creases, mix=0.25, bump=0.5, uneven=0.15),
    "metal": Kind(patterns.brushed, uneven=0.12),
    "mirror": Kind(),
    "glass": Kind(see_through=True),
    "ceramic": Kind(coat=0.4),
    "plastic": Kind(patterns.smooth_drift, uneven=0.06),
    "wax": Kind(patterns.smooth_drift, uneven=0.1),
    "paper": Kind(patterns.smooth_drift, mix=0.1, specular=0.2),
    "plaster": Kind(patterns.smooth_drift, mix=0.1, bump=0.6, specular=0.2),
    "wallpaper": Kind(patterns.smooth_drift, mix=0.12, bump=0.3, specular=0.2),
    "tile": Kind(patterns.tiles, mix=0.35, bump=1.5, coat=0.2),
    "stone": Kind(patterns.patches, mix=0.6, bump=6.0, specular=0.3, individual=0.12),
    "marble": Kind(patterns.veins, mix=0.55, coat=0.3),
    "concrete": Kind(patterns.patches, mix=0.3, bump=1.0, specular=0.3),
    "brick": Kind(patterns.bricks, mix=0.6, bump=5.0, specular=0.2),
    "foliage": Kind(patterns.leaves, mix=0.6, bump=6.0, specular=0.2, individual=0.3),
    "grass": Kind(patterns.leaves, mix=0.5, bump=4.0, specular=0.1, individual=0.25),
    "bark": Kind(patterns.strands, mix=0.7, bump=8.0, specular=0.1, individual=0.15),
    "soil": Kind(patterns.patches, mix=0.6, bump=8.0, specular=0.1),
    "sand": Kind(patterns.patches, mix=0.3, bump=3.0, specular=0.1),
    "snow": Kind(patterns.patches, mix=0.12, bump=5.0, specular=0.4),
    "water": Kind(patterns.ripples, mix=0.3, bump=12.0, specular=0.6),
    "food": Kind(patterns.patches, mix=0.3, bump=0.8, individual=0.12),
    "fur": Kind(patterns.strands, mix=0.5, bump=2.0, sheen=0.4, specular=0.1, individual=0.15),
    "screen": Kind(coat=0.2),
    "emissive": Kind(),
}
"""A kind that is not here is plain: a Look of a newer version still applies."""
