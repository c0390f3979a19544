"""Attributes against the Look: a thing that was asked for in a colour or a material must have it somewhere."""

from __future__ import annotations

from voxel_weaver.look.words import COLORS, MATERIALS
from voxel_weaver.scene.layout import Layout, Thing
from voxel_weaver.scene.look import Look, Material
from voxel_weaver.scene.verdict import Finding, Severity

NAME = "attributes"


def attributes(layout: Layout, look: Look) -> tuple[Finding, ...]:
    """Things whose asked-for colour or material is on none of their finishes."""
    materials = {material.name: material for material in look.materials}
    worn: dict[str, list[Material]] = {}
    for dressing in look.dressings:
        worn.setdefault(dressing.owner, []).append(materials[dressing.material])
    return tuple(
        _finding(thing, word)
        for thing in layout.things
        for word in thing.attributes
        if (word in COLORS or word in MATERIALS) and not any(_shows(word, each) for each in worn.get(thing.id, ()))
    )


def _shows(word: str, material: Material) -> bool:
    if word in COLORS and material.color == COLORS[word]:
        return True
    return word in MATERIALS and material.kind == MATERIALS[word].kind


def _finding(thing: Thing, word: str) -> Finding:
    return Finding(
        rule=NAME,
        severity=Severity.WARNING,
        things=(thing.id,),
        place=thing.position,
        measure=0.0,
        text=f"{thing.id!r} was to be {word.replace('_', ' ')}, and no part of it is.",
    )
