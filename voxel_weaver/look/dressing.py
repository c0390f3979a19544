"""Dressing: each finish of each owner gets its material, from what was asked, its own nature, and the palette."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from voxel_weaver.look.colors import contrast, shifted
from voxel_weaver.look.materials import material
from voxel_weaver.look.words import COLORS, MADE_OF, MATERIALS, STYLES, WEAR, Stuff
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.look import Dressing, Look, Material, Palette
from voxel_weaver.scene.value import Color

CLOTHS = frozenset("fabric linen velvet silk denim canvas knit corduroy quilted rug carpet leather suede".split())
MATTE = CLOTHS | {"plastic", "rubber", "ceramic", "porcelain", "paper", "plain"}
"""Materials whose colour varies a little from kind to kind of thing, so that a room is not painted with one pot."""
SHADES = (0.9, 1.0, 1.1)
"""Few shades rather than any: each distinct colour is a material that Blender has to build."""
SOFT = CLOTHS | {"fur", "wicker"}
"""Materials that yield. A wooden bed has no wooden blanket, and a leather sofa no leather legs."""
READABLE = 1.25
"""The least contrast between a large thing and the floor or wall that it is seen against."""


@dataclass(frozen=True, slots=True)
class Undressed:
    """One finish of one owner, still without a material."""

    owner: str
    category: str
    finish: str
    material: str
    tone: str = "neutral"
    color: str = ""  # a colour of its own
    main: bool = False
    emission: float = 0.0
    attributes: tuple[str, ...] = ()


def dressed(
    things: Iterable[Undressed], palette: Palette, revision: int, seed: int, *, voxel: bool, style: str = ""
) -> Look:
    """The Look of all these finishes. Things of one kind match each other; what was asked for by name comes first, and
    what is left open is made of what the style of the whole scene is made of."""
    materials: dict[str, Material] = {}
    dressings: list[Dressing] = []
    finishes = tuple(things)
    made_of: dict[str, set[bool]] = {}
    for thing in finishes:
        if thing.main:
            made_of.setdefault(thing.owner, set()).add(thing.material in SOFT)
    for thing in finishes:
        kind, color = _kind_and_color(thing, made_of.get(thing.owner, set()), palette, seed)
        if kind == thing.material:
            kind = MADE_OF.get(style, {}).get(kind, kind)
        chosen = material(kind, color, emission=_shown(thing.emission), voxel=voxel)
        materials.setdefault(chosen.name, chosen)
        dressings.append(Dressing(owner=thing.owner, finish=thing.finish, material=chosen.name))
    used = tuple(materials[name] for name in sorted(materials))
    return Look(revision=revision, palette=palette, materials=used, dressings=tuple(dressings))


def _shown(emission: float) -> float:
    """How strongly a glowing surface shows. Lamps give the light; the surface itself must keep its colour, not burn."""
    return round(0.75 * math.sqrt(emission), 2)


def _kind_and_color(thing: Undressed, made_of: Collection[bool], palette: Palette, seed: int) -> tuple[str, Color]:
    """What a finish is made of, and its colour, worn or polished as it was asked for; a colour that was asked for by
    name stays as it is."""
    kind, color = _unworn(thing, made_of, palette, seed)
    wear = next((WEAR[word] for word in thing.attributes if word in WEAR), None)
    if wear is None or thing.emission or (thing.main and any(word in COLORS for word in thing.attributes)):
        return kind, color
    return kind, shifted(color, saturation=wear[0], value=wear[1])


def _unworn(thing: Undressed, made_of: Collection[bool], palette: Palette, seed: int) -> tuple[str, Color]:
    """`made_of` says of the main finishes of the same owner whether they are soft: a thing that has both takes a soft
    material with its soft ones only."""
    asked_color = next(_asked_colors(thing), None) if thing.main else None
    asked_stuff = next((each for each in _asked_stuff(thing) if _suits(each, thing, made_of)), None)
    kind = asked_stuff.kind if asked_stuff else thing.material
    if asked_color:
        return kind, asked_color
    if asked_stuff and asked_stuff.color:
        return kind, asked_stuff.color
    style = next(_asked_styles(thing), {}) if thing.main and not asked_stuff else {}
    if kind in style:
        return kind, style[kind]
    if asked_stuff and kind in ("wood", "metal"):
        return kind, palette.wood if kind == "wood" else palette.metal
    if thing.tone == "own" and thing.color:
        return kind, thing.color
    color: Color = getattr(palette, thing.tone, palette.neutral)
    return kind, _varied(color, thing, palette, seed) if kind in MATTE else color


def _asked_colors(thing: Undressed) -> Iterator[Color]:
    return (COLORS[word] for word in thing.attributes if word in COLORS)


def _asked_stuff(thing: Undressed) -> Iterator[Stuff]:
    return (MATERIALS[word] for word in thing.attributes if word in MATERIALS)


def _suits(stuff: Stuff, thing: Undressed, made_of: Collection[bool]) -> bool:
    soft = stuff.kind in SOFT
    return thing.main and (soft == (thing.material in SOFT) or soft not in made_of)


def _asked_styles(thing: Undressed) -> Iterator[Mapping[str, Color]]:
    return (STYLES[word] for word in thing.attributes if word in STYLES)


def _varied(color: Color, thing: Undressed, palette: Palette, seed: int) -> Color:
    """A neighbour of a palette colour, the same for all things of this category and finish, readable on the floor."""
    rng = chance(seed, "dressing", thing.category, thing.finish)
    neighbour = shifted(color, value=SHADES[int(rng.integers(len(SHADES)))])
    if thing.tone != "neutral" and contrast(neighbour, palette.floor) < READABLE:
        return shifted(neighbour, value=0.72)
    return neighbour
