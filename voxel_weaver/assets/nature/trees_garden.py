"""Trees and clipped greens of gardens and avenues: cherry, maple, willow, apple, poplar, cypress, hedge, topiary."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Cushion, Cylinder, Ellipsoid
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.nature.growth import GRAIN, ball, clump, limb, on_clumps, polar, roots, tree, trunk
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import block
from voxel_weaver.scene.chance import chance

Shades = tuple[str, str, str]


def _crown(shades: Shades, shape: int, reach: float, low: float, size: float, bark: str) -> list[Part]:
    """Branches with clumps at their ends: one ring, a smaller one above it and a top."""
    rng = chance(shape, "crown", shades[1])
    start = 360.0 * float(rng.random())
    parts = []
    for index in range(8):
        upper, top = index >= 5, index == 7
        turn = start + (72.0 * index if not upper else 150.0 * index + 36.0)
        out = 0.0 if top else reach * ((0.55 if upper else 1.0) + 0.2 * (float(rng.random()) - 0.5))
        tip = polar(out, turn, low + (0.95 * size if top else 0.55 * size if upper else 0.14 * size * (index % 2)))
        if not upper:
            parts.append(limb(bark, 0.13, 0.07, polar(0.08, turn, low * 0.55), polar(0.6 * out, turn, low * 0.85), tip))
        wide = size * (0.86 + 0.3 * float(rng.random()))
        shade = shades[2] if top else shades[(index + 1) % 2 + upper]
        parts.append(clump(shade, tip, (wide, wide * 0.94, wide * 0.74), 10 * shape + index))
    return parts


def cherry_tree(
    width: Annotated[float, Range(3.8, 5.2)] = 4.4,
    height: Annotated[float, Range(3.8, 5.2)] = 4.4,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A cherry in blossom, with fallen petals around it."""
    shades = ("blossom_dark", "blossom", "blossom_light")
    parts = [
        trunk("red_bark", (0.36, 0.0), (0.26, 0.16), (0.2, 0.6), (0.17, 1.7)),
        *roots("red_bark", 0.56, 0.14, (20, 140, 260)),
        *_crown(shades, shape, 1.25, 2.5, 1.75, "red_bark"),
        *(Part(Cylinder(0.26, 0.05), "blossom_light", polar(0.8 + 0.24 * index, 80.0 * index)) for index in range(5)),
    ]
    return tree(parts, width, height, main=shades, grain=9.0)


def maple(
    width: Annotated[float, Range(3.8, 5.2)] = 4.4,
    height: Annotated[float, Range(4.6, 6.4)] = 5.4,
    season: Literal["autumn", "summer"] = "autumn",
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A maple: red where no season is named, with leaves on the ground."""
    autumn = season == "autumn"
    shades = (
        ("maple_leaves_dark", "maple_leaves", "maple_leaves_light")
        if autumn
        else ("leaves_dark", "leaves", "leaves_light")
    )
    parts = [
        trunk("bark", (0.42, 0.0), (0.32, 0.16), (0.24, 0.6), (0.2, 2.2)),
        *roots("bark", 0.66, 0.16, (40, 130, 220, 310)),
        *_crown(shades, shape, 1.2, 3.0, 2.0, "bark"),
    ]
    if autumn:
        parts += [
            Part(Cylinder(0.24, 0.05), shades[index % 3], polar(0.9 + 0.2 * index, 70.0 * index)) for index in range(5)
        ]
    return tree(parts, width, height, main=shades, grain=8.5)


_FRUIT = {"apple": "apple_red", "orange": "orange", "lemon": "lemon", "pear": "pear", "peach": "coral_orange"}


def fruit_tree(
    width: Annotated[float, Range(3.0, 4.0)] = 3.4,
    height: Annotated[float, Range(3.2, 4.4)] = 3.8,
    kind: Literal["apple", "orange", "lemon", "pear", "peach"] = "apple",
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A round tree full of fruit, and some that fell."""
    rng = chance(shape, "fruit")
    parts = [
        trunk("bark", (0.34, 0.0), (0.24, 0.14), (0.19, 0.5), (0.16, 1.5)),
        *roots("bark", 0.5, 0.13, (0, 120, 240)),
        *_crown(("leaves_dark", "leaves", "leaves_light"), shape, 0.95, 2.1, 1.5, "bark"),
    ]
    parts += on_clumps(parts, _FRUIT[kind], 0.26, 2, 30.0 + 50.0 * float(rng.random()))
    parts += [Part(Ellipsoid(0.2, 0.2, 0.2), _FRUIT[kind], polar(0.9 + 0.3 * n, 110.0 * n - 70.0)) for n in range(3)]
    return tree(parts, width, height, main=("leaves", "leaves_dark", "leaves_light"), grain=7.0)


def willow(
    width: Annotated[float, Range(4.4, 6.0)] = 5.2,
    height: Annotated[float, Range(4.8, 6.4)] = 5.6,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A weeping willow: a dome of leaves from which curtains hang nearly to the ground."""
    rng = chance(shape, "willow")
    shades = ("willow_leaves_dark", "willow_leaves", "willow_leaves_light")
    parts = [
        trunk("bark", (0.5, 0.0), (0.38, 0.2), (0.3, 0.7), (0.26, 2.6), (0.18, 3.6)),
        *roots("bark", 0.76, 0.18, (10, 100, 190, 280)),
        clump(shades[1], (0.0, 0.0, 4.3), (3.6, 3.4, 1.9), 10 * shape + 1),
        clump(shades[2], (0.3, -0.2, 4.9), (2.2, 2.1, 1.2), 10 * shape + 2),
    ]
    for index in range(12):
        turn, reach = 30.0 * index + 10.0 * float(rng.random()), 1.75 + 0.45 * float(rng.random())
        long = 2.1 + 1.3 * float(rng.random())
        x, y, _ = polar(reach, turn)
        parts.append(
            limb(
                shades[index % 3],
                0.25,
                0.2,
                polar(reach * 0.7, turn, 4.3),
                (x, y, 3.7),
                polar(reach * 1.12, turn, 3.9 - long),
            )
        )
    return tree(parts, width, height, main=shades, grain=9.5)


def poplar(
    width: Annotated[float, Range(1.5, 2.1)] = 1.8,
    height: Annotated[float, Range(7.5, 10.5)] = 9.0,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A tall narrow tree of avenues and river banks."""
    rng = chance(shape, "poplar")
    parts = [
        trunk("pale_bark", (0.34, 0.0), (0.24, 0.3), (0.18, 1.4), (0.1, 6.0)),
        *roots("pale_bark", 0.5, 0.14, (50, 170, 290)),
    ]
    for index in range(6):
        wide = (1.15, 1.5, 1.6, 1.4, 1.1, 0.7)[index]
        off = polar(0.16, 360.0 * float(rng.random()), 1.9 + 1.22 * index)
        finish = ("poplar_leaves_dark", "poplar_leaves", "birch_leaves")[(index + shape) % 3]
        parts.append(clump(finish, off, (wide, wide, 2.1), 10 * shape + index, 0.16))
    return tree(parts, width, height, main=("poplar_leaves", "poplar_leaves_dark", "birch_leaves"))


def cypress(
    width: Annotated[float, Range(1.1, 1.6)] = 1.3,
    height: Annotated[float, Range(5.5, 8.0)] = 6.8,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """The dark flame of southern hills."""
    parts = [
        trunk("bark", (0.26, 0.0), (0.18, 0.2), (0.14, 1.2)),
        Part(Blob(1.25, 1.25, 4.4, seed=10 * shape + 1, roughness=0.1), "cypress_leaves_dark", (0.0, 0.0, 0.5)),
        Part(Blob(1.06, 1.06, 3.6, seed=10 * shape + 2, roughness=0.12), "cypress_leaves", (0.08, -0.06, 1.9)),
        Part(Blob(0.66, 0.66, 3.0, seed=10 * shape + 3, roughness=0.12), "cypress_leaves", (0.0, 0.0, 3.7)),
    ]
    return tree(parts, width, height, main=("cypress_leaves", "cypress_leaves_dark"), grain=GRAIN - 2)


def hedge(
    width: Annotated[float, Range(1.6, 2.4, 0.8, 8.0)] = 2.0,
    depth: Annotated[float, Range(0.5, 0.7)] = 0.6,
    height: Annotated[float, Range(0.9, 1.3, 0.4, 3.0)] = 1.1,
    kind: Literal["clipped", "flowering"] = "clipped",
) -> Model:
    """A piece of clipped hedge: pieces beside each other make a long one."""
    parts = [
        Part(Cushion(2.0, 0.6, 1.1, 0.16), "hedge_leaves"),
        *(
            Part(Blob(0.5, 0.3, 0.4, seed=index, roughness=0.2), "hedge_leaves_light", (x, -0.2, z))
            for index, (x, z) in enumerate(((-0.7, 0.2), (-0.2, 0.6), (0.3, 0.15), (0.72, 0.55)))
        ),
        Part(Blob(1.5, 0.44, 0.2, seed=9, roughness=0.1), "hedge_leaves_light", (0.0, 0.0, 0.92)),
    ]
    if kind == "flowering":
        spots = ((-0.8, 0.8), (-0.5, 0.35), (-0.15, 0.85), (0.15, 0.5), (0.5, 0.9), (0.6, 0.3), (0.85, 0.65))
        parts += [
            ball("petal_white" if n % 2 else "petal_pink", (x, -0.3, z), (0.14, 0.12, 0.14))
            for n, (x, z) in enumerate(spots)
        ]
    return grown(parts, width, height, depth, main=("hedge_leaves", "hedge_leaves_light"), grain=3.0)


def topiary(
    width: Annotated[float, Range(0.7, 1.0)] = 0.84,
    height: Annotated[float, Range(1.5, 2.1)] = 1.8,
    kind: Literal["balls", "cone", "spiral"] = "balls",
) -> Model:
    """A clipped evergreen in a square tub."""
    parts = [
        block("terracotta", (-0.26, -0.26, 0.0), (0.26, 0.26, 0.4), 0.02),
        block("terracotta", (-0.3, -0.3, 0.34), (0.3, 0.3, 0.44), 0.02),
        block("soil", (-0.24, -0.24, 0.42), (0.24, 0.24, 0.46), 0.0),
        Part(Cylinder(0.05, 1.2), "bark", (0.0, 0.0, 0.4)),
    ]
    if kind == "cone":
        parts.append(Part(Cylinder(0.42, 1.4, 0.05), "hedge_leaves", (0.0, 0.0, 0.5)))
    elif kind == "balls":
        parts += [
            ball("hedge_leaves", (0.0, 0.0, z), (size, size, size))
            for z, size in ((0.86, 0.84), (1.4, 0.62), (1.8, 0.42))
        ]
    else:
        turns = [(0.3 * (1 - share * 0.75), 720.0 * share, 0.62 + 1.2 * share) for share in [n / 14 for n in range(15)]]
        parts.append(limb("hedge_leaves", 0.2, 0.1, *(polar(*turn) for turn in turns)))
    return grown(parts, width, height, main=("hedge_leaves",), grain=2.0)


_TREE = ("nature", "garden")
ASSETS = (
    Asset(
        cherry_tree,
        words=(
            "cherry tree",
            "cherry blossom tree",
            "cherry blossom",
            "sakura",
            "sakura tree",
            "blossom tree",
            "blossoming tree",
        ),
        family="tree",
        stance="free",
        tags=_TREE,
    ),
    Asset(
        maple, words=("maple", "maple tree", "autumn tree", "japanese maple"), family="tree", stance="free", tags=_TREE
    ),
    Asset(
        fruit_tree,
        words=("fruit tree", "apple tree", "orange tree", "lemon tree", "pear tree", "peach tree"),
        family="tree",
        stance="free",
        tags=(*_TREE, "farm"),
    ),
    Asset(
        willow,
        words=("willow", "willow tree", "weeping willow"),
        family="tree",
        stance="free",
        tags=("nature", "water"),
    ),
    Asset(
        poplar, words=("poplar", "poplar tree", "aspen", "lombardy poplar"), family="tree", stance="free", tags=_TREE
    ),
    Asset(cypress, words=("cypress", "cypress tree", "italian cypress"), family="tree", stance="free", tags=_TREE),
    Asset(hedge, words=("hedge", "hedgerow", "box hedge", "boxwood"), family="hedge", tags=_TREE),
    Asset(topiary, words=("topiary", "topiary tree", "clipped tree"), family="bush", tags=_TREE),
)
