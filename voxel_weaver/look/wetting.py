"""Rain on the ground: what one walks on is darker and shines, so that lamps and signs are seen in it again."""

from __future__ import annotations

from collections.abc import Collection

from voxel_weaver.look.colors import shifted
from voxel_weaver.scene.look import Look, Material

WET = ("rain", "storm")
HARD = frozenset("stone concrete tile brick wood asphalt cobblestone marble metal terrazzo".split())
SOAKED = frozenset("soil mud sand grass".split())
SHINE, DAMP = 0.14, 0.4
"""The roughness of hard ground under a film of water, and of ground that soaks it up."""
DARKER = 0.74


def wetted(look: Look, grounds: Collection[str]) -> Look:
    """The same look after rain: materials of their own for what covers these grounds, so that walls stay dry."""
    worn = {line.material for line in look.dressings if line.owner in grounds}
    wet = {one.name: _wet(one) for one in look.materials if one.name in worn and one.kind in HARD | SOAKED}
    lines = tuple(
        line.model_copy(update={"material": wet[line.material].name})
        if line.owner in grounds and line.material in wet
        else line
        for line in look.dressings
    )
    used = {line.material for line in lines}
    every = {one.name: one for one in (*look.materials, *wet.values())}
    materials = tuple(every[name] for name in sorted(every) if name in used)
    return look.model_copy(update={"materials": materials, "dressings": lines})


def _wet(material: Material) -> Material:
    rough = SHINE if material.kind in HARD else DAMP
    changes = {
        "name": f"{material.name}_wet",
        "color": shifted(material.color, saturation=1.1, value=DARKER),
        "roughness": min(material.roughness, rough),
    }
    return material.model_copy(update=changes)
