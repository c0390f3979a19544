"""What tales and gardens are full of: tombstones, cauldrons, portals, cannons, catapults, gnomes, walls, fences."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.animals.beast import lump, orb, pair
from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Box, Cylinder, Lathe
from voxel_weaver.assets.model import Glow, Model, Part
from voxel_weaver.assets.nature.growth import ball, polar
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import across, block, column, front, mirrored, rod, rod_pair


def tombstone(
    width: Annotated[float, Range(0.6, 0.8)] = 0.7,
    height: Annotated[float, Range(0.9, 1.3)] = 1.08,
    kind: Literal["slab", "cross"] = "slab",
) -> Model:
    """A rounded slab or a cross, on a plinth with moss."""
    parts = [
        block("rock_dark", (-0.36, -0.16, 0.0), (0.36, 0.16, 0.14), 0.02),
        Part(Blob(0.34, 0.16, 0.12, seed=3), "moss", (-0.2, -0.14, 0.06)),
    ]
    if kind == "cross":
        parts += [
            block("rock", (-0.09, -0.08, 0.1), (0.09, 0.08, 1.08), 0.02),
            block("rock", (-0.32, -0.08, 0.64), (0.32, 0.08, 0.82), 0.02),
        ]
    else:
        arc = [polar(0.28, 15.0 * n)[:2] for n in range(13)]
        parts.append(front("rock", (*((x, 0.78 + z) for x, z in arc), (-0.28, 0.1), (0.28, 0.1)), 0.09, 0.18))
        parts += [block("rock_dark", (-0.16, -0.105, z), (0.16, -0.08, z + 0.03), 0.0) for z in (0.48, 0.6)]
        parts += [
            block("rock_dark", (-0.02, -0.105, 0.7), (0.02, -0.08, 0.94), 0.0),
            block("rock_dark", (-0.08, -0.105, 0.82), (0.08, -0.08, 0.86), 0.0),
        ]
    return grown(parts, width, height, main=("rock", "rock_dark"))


def cauldron(
    width: Annotated[float, Range(0.9, 1.2)] = 1.0,
    height: Annotated[float, Range(0.9, 1.15)] = 1.0,
) -> Model:
    """An iron pot over a fire, with a green brew that bubbles."""
    parts = [
        *(
            Part(Cylinder(0.06, 0.8), "bark", (*polar(-0.4, turn)[:2], 0.06), (0.0, 84.0, turn))
            for turn in (0.0, 60.0, 120.0)
        ),
        *(orb("flame", polar(0.22, turn, 0.2), (0.2, 0.2, 0.26)) for turn in (30.0, 150.0, 270.0)),
        Part(
            Lathe(((0.16, 0.0), (0.4, 0.14), (0.48, 0.36), (0.4, 0.58), (0.36, 0.62))), "black_metal", (0.0, 0.0, 0.24)
        ),
        Part(Cylinder(0.43, 0.07), "black_metal", (0.0, 0.0, 0.82)),
        Part(Cylinder(0.36, 0.05), "alien_glow", (0.0, 0.0, 0.86)),
        *(
            orb("alien_glow", (x, y, 0.93), (size, size, size))
            for x, y, size in ((0.1, -0.1, 0.16), (-0.14, 0.04, 0.12), (0.02, 0.16, 0.1))
        ),
        *(rod("black_metal", 0.05, polar(0.36, turn, 0.36), polar(0.42, turn, 0.0)) for turn in (-90.0, 30.0, 150.0)),
    ]
    return grown(
        parts, width, height, main=("black_metal",), glows=(Glow((0.0, -0.2, 0.95), 8.0, "#7df2d0", 0.1),), grain=1.5
    )


def portal(
    width: Annotated[float, Range(2.2, 3.0)] = 2.6,
    height: Annotated[float, Range(2.8, 3.8)] = 3.2,
) -> Model:
    """A ring of rough stones around a glowing sheet."""
    parts = [
        Part(Cylinder(1.02, 0.1), "crystal_violet", (0.0, 0.05, 1.6), (90.0, 0.0, 0.0)),
        Part(Cylinder(0.66, 0.16), "alien_glow", (0.0, 0.08, 1.6), (90.0, 0.0, 0.0)),
    ]
    for index in range(14):
        x, z, _ = polar(1.2, 25.7 * index)
        parts.append(Part(Box(0.5, 0.46, 0.5), ("rock", "rock_dark", "rock_light")[index % 3], (x, 0.0, z + 1.37)))
    parts += [
        block("rock_dark", (-1.2, -0.5, 0.0), (1.2, 0.5, 0.3), 0.04),
        block("rock", (-0.9, -0.8, 0.0), (0.9, -0.5, 0.16), 0.03),
    ]
    parts += [orb("crystal_violet", (s * 1.0, -0.4, 0.42), (0.22, 0.22, 0.34)) for s in (-1, 1)]
    return grown(
        parts,
        width,
        height,
        main=("rock", "rock_dark", "rock_light"),
        glows=(Glow((0.0, -0.3, 1.6), 40.0, "#a774ec", 0.4),),
        grain=3.0,
    )


def cannon(
    width: Annotated[float, Range(0.9, 1.1)] = 1.0,
    depth: Annotated[float, Range(1.7, 2.1)] = 1.9,
    height: Annotated[float, Range(0.9, 1.15)] = 1.02,
) -> Model:
    """A bronze barrel on a wooden carriage with spoked wheels and a pile of balls."""
    parts = [
        Part(
            Lathe(((0.12, 0.0), (0.2, 0.1), (0.18, 0.6), (0.13, 1.3), (0.17, 1.4), (0.17, 1.48))),
            "black_metal",
            (0.0, 0.5, 0.72),
            (96.0, 0.0, 0.0),
        ),
        orb("black_metal", (0.0, 0.58, 0.71), (0.14, 0.14, 0.14)),
        *mirrored(
            block("wood", (0.16, -0.4, 0.3), (0.26, 0.5, 0.72), 0.02),
            block("wood", (0.1, 0.3, 0.0), (0.2, 1.1, 0.34), 0.02),
        ),
        across("dark_steel", 0.05, -0.5, 0.5, -0.1, 0.44),
        *mirrored(
            across("wood", 0.44, 0.36, 0.48, -0.1, 0.44),
            across("pale_wood", 0.34, 0.35, 0.49, -0.1, 0.44),
            across("dark_steel", 0.1, 0.34, 0.52, -0.1, 0.44),
        ),
        *(block("wood", (s * 0.42 - 0.075, -0.14, 0.06), (s * 0.42 + 0.075, -0.06, 0.82), 0.0) for s in (-1, 1)),
        *(block("wood", (s * 0.42 - 0.075, -0.48, 0.4), (s * 0.42 + 0.075, 0.28, 0.48), 0.0) for s in (-1, 1)),
    ]
    return grown(parts, width, height, depth, ("black_metal", "wood"), grain=1.5)


def catapult(
    width: Annotated[float, Range(1.9, 2.4)] = 2.1,
    depth: Annotated[float, Range(3.2, 4.0)] = 3.6,
    height: Annotated[float, Range(2.2, 2.8)] = 2.5,
) -> Model:
    """A frame of beams on wheels, an arm with a spoon and its stone."""
    parts = [
        *mirrored(
            block("wood", (0.66, -1.6, 0.3), (0.84, 1.6, 0.54), 0.02),
            block("wood", (0.66, -0.3, 0.5), (0.84, -0.06, 2.2), 0.02),
        ),
        *mirrored(
            *(across("dark_wood", 0.34, 0.86, 1.02, y, 0.34) for y in (-1.2, 1.2)),
            *(across("dark_steel", 0.1, 0.84, 1.06, y, 0.34) for y in (-1.2, 1.2)),
        ),
        *rod_pair("wood", 0.08, (0.75, 1.1, 0.5), (0.75, -0.1, 1.9)),
        *(block("wood", (-0.7, y - 0.1, 0.32), (0.7, y + 0.1, 0.52), 0.02) for y in (-1.4, 0.0, 1.4)),
        block("dark_wood", (-0.8, -0.36, 2.0), (0.8, -0.02, 2.24), 0.02),
        across("rope", 0.16, -0.5, 0.5, 0.1, 0.66),
        rod("pole", 0.1, (0.0, 0.05, 0.5), (0.0, 0.9, 1.5), (0.0, 1.5, 2.1)),
        Part(Lathe(((0.1, 0.0), (0.34, 0.14), (0.36, 0.22))), "dark_wood", (0.0, 1.55, 2.0)),
        orb("rock", (0.0, 1.55, 2.34), (0.44, 0.44, 0.44)),
    ]
    return grown(parts, width, height, depth, ("wood", "dark_wood"), grain=3.0)


def garden_gnome(
    width: Annotated[float, Range(0.22, 0.3)] = 0.26,
    height: Annotated[float, Range(0.46, 0.64)] = 0.54,
) -> Model:
    """A red hat, a white beard and a blue coat."""
    parts = [
        *(block("shoe", (s * 0.05 - 0.04, -0.1, 0.0), (s * 0.05 + 0.04, 0.05, 0.05), 0.01) for s in (-1, 1)),
        lump("paint_blue", (0.0, 0.0, 0.14), (0.22, 0.19, 0.22), 0.7),
        Part(Cylinder(0.112, 0.03), "leather", (0.0, 0.0, 0.1)),
        *rod_pair("paint_blue", 0.032, (0.09, 0.0, 0.2), (0.12, -0.04, 0.13), (0.07, -0.1, 0.12)),
        orb("skin", (0.0, -0.01, 0.29), (0.16, 0.15, 0.15)),
        lump("plume_white", (0.0, -0.07, 0.23), (0.15, 0.07, 0.15), 0.7),
        orb("skin", (0.0, -0.1, 0.295), (0.045, 0.05, 0.045)),
        *pair("eye", (0.035, -0.08, 0.32), (0.022, 0.02, 0.026)),
        Part(Lathe(((0.095, 0.0), (0.09, 0.03), (0.05, 0.13), (0.012, 0.22))), "stripe_red", (0.0, 0.0, 0.33)),
    ]
    return grown(parts, width, height, main=("stripe_red", "paint_blue"))


def stone_wall(
    width: Annotated[float, Range(1.7, 2.3, 0.8, 8.0)] = 2.0,
    depth: Annotated[float, Range(0.4, 0.5)] = 0.44,
    height: Annotated[float, Range(0.8, 1.1)] = 0.92,
) -> Model:
    """A dry wall of field stones."""
    parts: list[Part] = [block("rock_dark", (-0.98, -0.18, 0.0), (0.98, 0.18, 0.84), 0.0)]
    for row in range(4):
        count = 5 + row % 2
        for place in range(count):
            wide = 2.0 / count
            x = -1.0 + wide * (place + 0.5)
            finish = ("rock", "rock_light", "rock_dark", "stone")[(3 * row + 2 * place) % 4]
            parts.append(
                block(
                    finish,
                    (x - wide / 2 + 0.02, -0.22, 0.22 * row),
                    (x + wide / 2 - 0.02, 0.22, 0.22 * row + 0.2),
                    0.03,
                )
            )
    parts += [block("rock_light", (-1.0 + 0.5 * n, -0.2, 0.84), (-0.54 + 0.5 * n, 0.2, 0.92), 0.02) for n in range(4)]
    return grown(parts, width, height, depth, ("rock", "rock_light", "rock_dark", "stone"), grain=2.0)


def picket_fence(
    width: Annotated[float, Range(1.6, 2.2, 0.8, 8.0)] = 1.9,
    height: Annotated[float, Range(0.9, 1.1)] = 1.0,
    kind: Literal["picket", "rail", "gate"] = "picket",
) -> Model:
    """White pickets, rails between posts, or a gate."""
    wood = "wood" if kind == "rail" else "white"
    parts: list[Part] = [*mirrored(block(wood, (0.86, -0.06, 0.0), (0.96, 0.06, 1.02), 0.01))]
    if kind == "rail":
        parts += [*(block(wood, (-0.96, -0.03, z), (0.96, 0.03, z + 0.1), 0.01) for z in (0.3, 0.58, 0.84))]
        return grown(parts, width, height, main=(wood,), grain=2.0)
    parts += [block(wood, (-0.96, 0.0, z), (0.96, 0.05, z + 0.09), 0.01) for z in (0.24, 0.66)]
    for n in range(7):
        x = -0.72 + 0.24 * n
        top = 0.92 if kind == "picket" else 0.82 + 0.03 * (3 - abs(n - 3))
        low = 0.04 if kind == "picket" else 0.12
        parts.append(
            front(
                wood,
                ((x - 0.06, low), (x + 0.06, low), (x + 0.06, top - 0.06), (x, top), (x - 0.06, top - 0.06)),
                0.0,
                0.04,
            )
        )
    if kind == "gate":
        parts += [
            rod(wood, 0.04, (-0.84, 0.03, 0.28), (0.84, 0.03, 0.7)),
            orb("black_metal", (0.7, -0.07, 0.6), (0.08, 0.1, 0.08)),
        ]
    return grown(parts, width, height, main=(wood,), grain=2.0)


def garden_arch(
    width: Annotated[float, Range(1.5, 2.0)] = 1.7,
    height: Annotated[float, Range(2.2, 2.7)] = 2.4,
    kind: Literal["hedge", "rose"] = "hedge",
) -> Model:
    """An arch to walk through, clipped of a hedge or grown over with roses."""
    path = [(0.7 * x, 0.0, 1.5 + 0.7 * z) for x, z in (polar(1.0, 18.0 * n)[:2] for n in range(11))]
    leaves = "hedge_leaves" if kind == "hedge" else "leaves_dark"
    parts: list[Part] = [*mirrored(block(leaves, (0.48, -0.3, 0.0), (0.88, 0.3, 1.56), 0.1)), rod(leaves, 0.24, *path)]
    if kind == "rose":
        spots = [(x * 1.16, -0.24 + 0.06 * (n % 2), z + 0.1) for n, (x, _, z) in enumerate(path)]
        spots += [(s * 0.68, -0.32, 0.3 + 0.36 * n) for s in (-1, 1) for n in range(4)]
        parts += [
            ball("petal_red" if n % 2 else "petal_pink", spot, (0.18, 0.16, 0.18)) for n, spot in enumerate(spots)
        ]
    return grown(parts, width, height, main=(leaves,), grain=3.0)


def birdbath(
    width: Annotated[float, Range(0.6, 0.8)] = 0.7,
    height: Annotated[float, Range(0.75, 0.95)] = 0.84,
) -> Model:
    parts = [
        Part(Lathe(((0.22, 0.0), (0.22, 0.08), (0.1, 0.16), (0.08, 0.5), (0.14, 0.62))), "stone"),
        Part(Lathe(((0.12, 0.0), (0.34, 0.1), (0.36, 0.18))), "stone", (0.0, 0.0, 0.6)),
        Part(Cylinder(0.3, 0.03), "water", (0.0, 0.0, 0.76)),
        orb("feathers_blue", (0.3, 0.0, 0.84), (0.1, 0.14, 0.1)),
        orb("feathers_blue", (0.3, -0.06, 0.91), (0.08, 0.08, 0.08)),
    ]
    return grown(parts, width, height, main=("stone",))


def torch_post(
    width: Annotated[float, Range(0.26, 0.34)] = 0.3,
    height: Annotated[float, Range(1.6, 2.1)] = 1.84,
) -> Model:
    """A burning torch on a stake."""
    parts = [
        column("pole", 0.05, 0.0, 1.4),
        Part(Cylinder(0.07, 0.24, 0.14), "dark_wood", (0.0, 0.0, 1.3)),
        Part(Cylinder(0.15, 0.05), "black_metal", (0.0, 0.0, 1.5)),
        Part(Lathe(((0.1, 0.0), (0.13, 0.1), (0.07, 0.24), (0.015, 0.38))), "flame", (0.0, 0.0, 1.52)),
        orb("flame_core", (0.0, -0.03, 1.64), (0.12, 0.12, 0.18)),
    ]
    return grown(parts, width, height, main=("pole", "dark_wood"), glows=(Glow((0.0, 0.0, 1.7), 40.0, "#ffb060", 0.1),))


def magic_circle(
    width: Annotated[float, Range(2.2, 3.2)] = 2.7,
    height: Annotated[float, Range(0.3, 0.45)] = 0.36,
) -> Model:
    """Runes of light in rings on a slab, with candles around."""
    parts = [
        Part(Cylinder(1.35, 0.1), "rock_dark"),
        Part(Cylinder(1.2, 0.02), "crystal_violet", (0.0, 0.0, 0.09)),
        Part(Cylinder(1.06, 0.03), "rock_dark", (0.0, 0.0, 0.09)),
    ]
    star = [polar(1.0, 144.0 * n + 90.0, 0.125) for n in range(6)]
    parts.append(rod("crystal_violet", 0.045, *star))
    for turn in range(0, 360, 72):
        x, y, _ = polar(1.13, turn + 90.0)
        parts += [Part(Cylinder(0.07, 0.2), "wax", (x, y, 0.09)), orb("flame", (x, y, 0.34), (0.07, 0.07, 0.12))]
    return grown(
        parts, width, height, main=("rock_dark",), glows=(Glow((0.0, 0.0, 0.3), 15.0, "#a774ec", 0.4),), grain=2.0
    )


_TALE, _GARDEN = ("outdoor", "fantasy"), ("outdoor", "garden")
ASSETS = (
    Asset(
        tombstone,
        words=("tombstone", "gravestone", "grave", "headstone", "grave marker"),
        family="grave",
        tags=(*_TALE, "graveyard"),
    ),
    Asset(
        cauldron,
        words=("witch cauldron", "bubbling cauldron", "magic cauldron", "iron cauldron"),
        family="pot",
        tags=_TALE,
    ),
    Asset(
        portal, words=("portal", "magic portal", "stargate", "magic gate"), family="portal", stance="free", tags=_TALE
    ),
    Asset(cannon, words=("cannon", "ship cannon", "old cannon"), family="cannon", tags=(*_TALE, "castle")),
    Asset(
        catapult,
        words=("catapult", "trebuchet", "siege engine", "ballista"),
        family="cannon",
        stance="free",
        tags=(*_TALE, "castle"),
    ),
    Asset(
        torch_post, words=("torch", "torch post", "tiki torch", "burning torch"), family="lamp", tags=(*_TALE, "light")
    ),
    Asset(
        magic_circle,
        words=("magic circle", "rune circle", "summoning circle"),
        family="portal",
        stance="free",
        tags=_TALE,
    ),
    Asset(garden_gnome, words=("garden gnome", "lawn gnome", "dwarf figure"), family="figurine", tags=_GARDEN),
    Asset(stone_wall, words=("stone wall", "dry stone wall", "garden wall", "low wall"), family="fence", tags=_GARDEN),
    Asset(
        picket_fence,
        words=("picket fence", "rail fence", "white fence", "garden gate", "gate", "farm fence"),
        family="fence",
        tags=(*_GARDEN, "farm"),
    ),
    Asset(
        garden_arch,
        words=("garden arch", "hedge arch", "rose arch"),
        family="arch",
        stance="free",
        tags=_GARDEN,
    ),
    Asset(birdbath, words=("birdbath", "bird bath"), family="fountain", tags=_GARDEN),
)
