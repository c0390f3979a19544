"""Thrift: shades of one substance that nobody tells apart share a material. Each material is one that Blender has to
build, that a person finds in the list, and that an exporter writes. It changes nothing that was asked for."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection

from voxel_weaver.look.colors import channels
from voxel_weaver.scene.look import Look, Material
from voxel_weaver.scene.value import Color

NEAR = 30.0
"""Colours of one substance that lie nearer than this are one. Two steps of a fabric's shade are twice as far apart."""


def thrifty(look: Look, asked: Collection[str]) -> Look:
    """The same look with fewer materials. What the owners in `asked` wear stays as it is; of all others the material
    that is worn most stands for its neighbours."""
    worn = Counter(line.material for line in look.dressings)
    chosen = {line.material for line in look.dressings if line.owner in asked}
    kept: defaultdict[Material, list[Material]] = defaultdict(list)
    instead: dict[str, str] = {}
    for material in sorted(look.materials, key=lambda each: (each.name not in chosen, -worn[each.name], each.name)):
        alike = kept[_substance(material)]
        nearest = min(alike, key=lambda other: distance(other.color, material.color), default=None)
        if nearest is None or material.name in chosen or distance(nearest.color, material.color) > NEAR:
            alike.append(material)
        else:
            instead[material.name] = nearest.name
    dressings = tuple(
        line.model_copy(update={"material": instead[line.material]}) if line.material in instead else line
        for line in look.dressings
    )
    materials = tuple(material for material in look.materials if material.name not in instead)
    return look.model_copy(update={"materials": materials, "dressings": dressings})


def _substance(material: Material) -> Material:
    """All of it but its colours."""
    return material.model_copy(update={"name": "any", "color": "#000000", "second": None})


def distance(first: Color, second: Color) -> float:
    """How far apart two colours look, roughly as eyes see it: 765 from black to white."""
    (r1, g1, b1), (r2, g2, b2) = ([255 * each for each in channels(color)] for color in (first, second))
    red = (r1 + r2) / 2
    return math.sqrt((2 + red / 256) * (r1 - r2) ** 2 + 4 * (g1 - g2) ** 2 + (2 + (255 - red) / 256) * (b1 - b2) ** 2)
