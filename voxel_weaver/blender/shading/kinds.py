"""The kinds of material that a Look may name, as data: pattern, strength, and what their surface does with light."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from voxel_weaver.blender.shading.patterns import Pattern
from voxel_weaver.blender.shading.surfaces import cloths, fluids, living, masonry, minerals, sheens, woods


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
    glow: bool = False  # the pattern shines in the second colour, as strongly as the material says
    see_through: bool = False  # thin glass: what lies behind is seen, and light passes


KINDS: Mapping[str, Kind] = {
    "plain": Kind(),
    # woods and what is woven of plants
    "wood": Kind(woods.grain, mix=0.55, bump=0.25, uneven=0.12),
    "floorboards": Kind(woods.planks, mix=0.9, bump=1.0, uneven=0.1),
    "parquet": Kind(woods.parquet, mix=0.6, bump=0.8, uneven=0.1),
    "planks": Kind(woods.planks, mix=1.0, bump=3.0, uneven=0.15, specular=0.3),
    "plywood": Kind(woods.layers, mix=0.45, bump=0.2),
    "bamboo": Kind(woods.bands, mix=0.6, bump=1.0, uneven=0.1),
    "cork": Kind(woods.grains, mix=0.55, bump=0.8, specular=0.2),
    "wicker": Kind(cloths.weave, mix=0.7, bump=2.0, specular=0.3),
    "thatch": Kind(masonry.thatch, mix=0.7, bump=12.0, specular=0.1),
    "straw": Kind(masonry.thatch, mix=0.6, bump=4.0, specular=0.1),
    # cloths and hides
    "fabric": Kind(cloths.weave, mix=0.3, bump=0.5, sheen=0.25, specular=0.2),
    "linen": Kind(cloths.weave, mix=0.45, bump=0.8, sheen=0.1, specular=0.15),
    "velvet": Kind(sheens.smooth_drift, mix=0.35, sheen=0.9, specular=0.1),
    "silk": Kind(sheens.smooth_drift, mix=0.25, sheen=0.5, specular=0.7, uneven=0.1),
    "denim": Kind(cloths.twill, mix=0.45, bump=0.4, sheen=0.1, specular=0.15),
    "canvas": Kind(cloths.twill, mix=0.3, bump=0.6, specular=0.15),
    "knit": Kind(cloths.knit, mix=0.4, bump=3.0, sheen=0.3, specular=0.1),
    "corduroy": Kind(cloths.ribs, mix=0.45, bump=1.5, sheen=0.4, specular=0.1),
    "quilted": Kind(cloths.quilting, mix=0.5, bump=6.0, sheen=0.2, specular=0.2),
    "rug": Kind(cloths.pile, mix=0.5, bump=3.0, sheen=0.2, specular=0.1),
    "carpet": Kind(cloths.pile, mix=0.3, bump=2.0, sheen=0.2, specular=0.1),
    "leather": Kind(cloths.creases, mix=0.25, bump=0.5, uneven=0.15),
    "suede": Kind(cloths.creases, mix=0.3, bump=0.2, sheen=0.5, specular=0.1),
    "fur": Kind(living.strands, mix=0.5, bump=2.0, sheen=0.4, specular=0.1, individual=0.15),
    # metals
    "metal": Kind(sheens.brushed, uneven=0.12),
    "chrome": Kind(),
    "gold": Kind(sheens.smooth_drift, uneven=0.08),
    "hammered": Kind(sheens.hammered, bump=3.0, uneven=0.1),
    "corrugated": Kind(cloths.ribs, bump=14.0, uneven=0.08),
    "galvanized": Kind(sheens.spangles, mix=0.35, uneven=0.15),
    "cast_iron": Kind(minerals.specks, mix=0.25, bump=0.8, uneven=0.1),
    "rust": Kind(sheens.rusting, mix=1.0, bump=1.5, uneven=0.25),
    "patina": Kind(sheens.rusting, mix=0.95, bump=0.8, uneven=0.2),
    "car_paint": Kind(sheens.flakes, mix=0.18, coat=0.9),
    "carbon": Kind(sheens.carbon, mix=0.5, bump=0.3, coat=0.6),
    "mirror": Kind(),
    # glass and stones that light enters
    "glass": Kind(see_through=True),
    "frosted_glass": Kind(sheens.smooth_drift, mix=0.1, bump=0.4, specular=0.6),
    "stained_glass": Kind(minerals.facets, mix=0.8, bump=0.5, coat=0.3),
    "crystal": Kind(minerals.facets, mix=0.6, bump=4.0, coat=0.8, specular=0.8, individual=0.2),
    "gem": Kind(minerals.facets, mix=0.35, bump=2.0, coat=1.0, specular=0.9),
    "ice": Kind(minerals.facets, mix=0.35, bump=3.0, coat=0.5, specular=0.7),
    "pearl": Kind(fluids.iridescence, mix=0.5, coat=0.5),
    # fired, poured and pressed
    "ceramic": Kind(coat=0.4),
    "porcelain": Kind(coat=0.8, specular=0.6),
    "terracotta": Kind(sheens.smooth_drift, mix=0.35, bump=0.8, specular=0.15),
    "plastic": Kind(sheens.smooth_drift, uneven=0.06),
    "rubber": Kind(sheens.smooth_drift, mix=0.15, specular=0.2),
    "wax": Kind(sheens.smooth_drift, uneven=0.1),
    "paper": Kind(sheens.smooth_drift, mix=0.1, specular=0.2),
    "cardboard": Kind(cloths.ribs, mix=0.2, bump=0.3, specular=0.15),
    "plaster": Kind(sheens.smooth_drift, mix=0.1, bump=0.6, specular=0.2),
    "stucco": Kind(minerals.patches, mix=0.2, bump=4.0, specular=0.15),
    "wallpaper": Kind(sheens.smooth_drift, mix=0.12, bump=0.3, specular=0.2),
    "concrete": Kind(minerals.patches, mix=0.3, bump=1.0, specular=0.3),
    "asphalt": Kind(minerals.specks, mix=0.45, bump=3.0, specular=0.2),
    "terrazzo": Kind(minerals.chips, mix=0.8, coat=0.4),
    # stones and walls
    "stone": Kind(minerals.patches, mix=0.6, bump=6.0, specular=0.3, individual=0.12),
    "granite": Kind(minerals.specks, mix=0.6, coat=0.25),
    "sandstone": Kind(woods.layers, mix=0.45, bump=6.0, specular=0.15, individual=0.1),
    "slate": Kind(woods.layers, mix=0.35, bump=2.0, specular=0.4),
    "marble": Kind(minerals.veins, mix=0.55, coat=0.3),
    "obsidian": Kind(minerals.facets, mix=0.2, bump=3.0, coat=0.7, specular=0.8),
    "cobbles": Kind(masonry.cobbles, mix=0.6, bump=22.0, specular=0.25),
    "paving": Kind(masonry.herringbone, mix=0.5, bump=5.0, specular=0.2),
    "gravel": Kind(minerals.chips, mix=0.6, bump=12.0, specular=0.15),
    "brick": Kind(masonry.bricks, mix=0.6, bump=5.0, specular=0.2),
    "adobe": Kind(minerals.patches, mix=0.3, bump=8.0, specular=0.1),
    "tile": Kind(masonry.tiles, mix=0.35, bump=1.5, coat=0.2),
    "roof_tiles": Kind(masonry.shingles, mix=0.5, bump=20.0, specular=0.2),
    "shingles": Kind(masonry.shingles, mix=0.6, bump=12.0, specular=0.15),
    # what grows, and what it grows in
    "foliage": Kind(living.leaves, mix=0.6, bump=6.0, specular=0.2, individual=0.3),
    "grass": Kind(living.leaves, mix=0.5, bump=4.0, specular=0.1, individual=0.25),
    "moss": Kind(living.moss, mix=0.6, bump=10.0, specular=0.1, individual=0.15),
    "bark": Kind(living.strands, mix=0.7, bump=8.0, specular=0.1, individual=0.15),
    "coral": Kind(living.pores, mix=0.5, bump=5.0, specular=0.2, individual=0.2),
    "skin": Kind(living.pores, mix=0.2, bump=0.3, specular=0.3, individual=0.08),
    "bone": Kind(living.pores, mix=0.3, bump=0.6, specular=0.3),
    "scales": Kind(living.scales, mix=0.5, bump=3.0, coat=0.3, individual=0.1),
    "spotted": Kind(living.spots, mix=1.0, sheen=0.2, specular=0.1, individual=0.1),
    "food": Kind(minerals.patches, mix=0.3, bump=0.8, individual=0.12),
    "soil": Kind(minerals.patches, mix=0.6, bump=8.0, specular=0.1),
    "mud": Kind(minerals.patches, mix=0.4, bump=10.0, specular=0.6, uneven=0.2),
    "cracked_earth": Kind(minerals.cracks, mix=0.9, bump=14.0, specular=0.1),
    "sand": Kind(minerals.dunes, mix=0.3, bump=6.0, specular=0.1),
    "snow": Kind(minerals.patches, mix=0.12, bump=5.0, specular=0.4),
    # fluids and light
    "water": Kind(fluids.ripples, mix=0.3, bump=12.0, specular=0.6),
    "foam": Kind(fluids.foam, mix=0.9, bump=8.0, specular=0.3),
    "lava": Kind(minerals.cracks, mix=1.0, bump=10.0, glow=True),
    "slime": Kind(fluids.ripples, mix=0.3, bump=6.0, coat=1.0, specular=0.8),
    "screen": Kind(coat=0.2),
    "circuit": Kind(fluids.glow_lines, mix=1.0, glow=True),
    "holographic": Kind(fluids.iridescence, mix=0.9, coat=0.6, glow=True),
    "emissive": Kind(),
    "neon": Kind(coat=0.3),
}
"""A kind that is not here is plain: a Look of a newer version still applies."""
