"""The Look: which material covers which finish of which owner."""

from __future__ import annotations

from voxel_weaver.scene.value import Color, Length, Name, Number, Value


class Material(Value):
    """A procedural material as data; `voxel_weaver/blender` turns its kind into a node graph."""

    name: Name
    kind: Name  # plain, wood, fabric, metal, glass, plaster, tile, stone, foliage, emissive, …
    color: Color
    second: Color | None = None  # grain, weave, joints; None: worked out from the colour
    roughness: Number = 0.6
    metallic: Number = 0.0
    transmission: Number = 0.0
    emission: Number = 0.0  # strength; the colour glows
    scale: Length = 0.2  # size of one repeat of the pattern
    variation: Number = 0.0  # how much the colour changes from voxel to voxel, 0 to 1


class Dressing(Value):
    """The owner's finish of this name has this material. An empty owner stands for all without a line of their own."""

    owner: str
    finish: Name
    material: Name


class Palette(Value):
    """The colours of one scene, harmonised: what materials and lights are drawn from."""

    name: Name
    wall: Color
    floor: Color
    primary: Color
    secondary: Color
    accent: Color
    neutral: Color
    wood: Color
    metal: Color
    foliage: Color
    backdrop: Color


class Look(Value):
    revision: int
    palette: Palette
    materials: tuple[Material, ...]
    dressings: tuple[Dressing, ...]
