"""Trees of warm and wet lands: palms, acacia, baobab, bamboo, jungle trees, mangroves, olives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Lathe, Prism, Tube
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.nature.growth import arch, ball, blade, clump, limb, polar, roots, tree, trunk
from voxel_weaver.scene.chance import chance

_FROND = (
    (0.0, 0.0, 0.34),
    (0.6, 0.42, 0.62),
    (1.3, 0.56, 0.66),
    (1.95, 0.34, 0.52),
    (2.4, -0.1, 0.34),
    (2.65, -0.5, 0.0),
)
"""A palm's leaf: distance, height and width along it; it rises, arches and hangs."""


def palm_tree(
    width: Annotated[float, Range(4.2, 5.4)] = 4.8,
    height: Annotated[float, Range(5.0, 8.0)] = 6.4,
    kind: Literal["royal", "coconut", "date"] = "royal",
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    rng = chance(shape, "palm_tree")
    lean = {"royal": 0.75, "coconut": 1.5, "date": 0.15}[kind]
    bend = 360.0 * float(rng.random())
    path = [polar(lean * share**1.6, bend, 5.4 * share) for share in (0.0, 0.25, 0.5, 0.75, 1.0)]
    crown = path[-1]
    parts = [
        Part(Lathe(((0.42, 0.0), (0.3, 0.2), (0.22, 0.5))), "palm_bark"),
        Part(Tube(tuple(path), 0.24, 0.16), "palm_bark"),
        *(
            Part(
                Cylinder(0.25 - 0.07 * share, 0.12, bevel=0.0), "palm_ring", polar(lean * share**1.6, bend, 5.4 * share)
            )
            for share in (0.14, 0.3, 0.46, 0.62, 0.78)
        ),
        ball("palm_frond_dark", crown, (0.5, 0.5, 0.5)),
    ]
    for index in range(9):
        long = 0.84 + 0.22 * float(rng.random())
        droop = 0.3 * (index % 3) - 0.15
        path3 = [(long * far, high * long - droop * far * far / 3, wide) for far, high, wide in _FROND]
        finish = ("palm_frond", "palm_frond_light", "palm_frond_dark")[index % 3]
        parts += arch(finish, crown, 40.0 * index + 14.0 * float(rng.random()), path3, 0.2)
    fruit = {"royal": "", "coconut": "coconut", "date": "orange"}[kind]
    if fruit:
        for turn in (10, 130, 250):
            x, y, z = polar(0.3, turn)
            parts.append(ball(fruit, (crown[0] + x, crown[1] + y, crown[2] + z - 0.24), (0.3, 0.3, 0.34)))
    return tree(parts, width, height, main=("palm_frond", "palm_frond_light", "palm_frond_dark"), grain=8.0)


def acacia(
    width: Annotated[float, Range(5.0, 7.2)] = 6.0,
    height: Annotated[float, Range(4.2, 6.0)] = 5.0,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A savanna tree: a forked trunk under flat layers of leaves."""
    rng = chance(shape, "acacia")
    parts = [
        trunk("red_bark", (0.36, 0.0), (0.26, 0.2), (0.2, 0.9), (0.18, 1.7)),
        *roots("red_bark", 0.6, 0.14, (30, 150, 270)),
    ]
    start = 360.0 * float(rng.random())
    for index in range(4):
        turn = start + 90.0 * index + 40.0 * float(rng.random())
        reach, high = 1.2 + 0.7 * float(rng.random()), 3.4 + 0.35 * (index % 3)
        tip = polar(reach, turn, high)
        parts.append(limb("red_bark", 0.16, 0.09, polar(0.05, turn, 1.4), polar(0.45 * reach, turn, 2.3), tip))
        size = 2.3 + 0.6 * float(rng.random())
        finish = ("acacia_leaves", "acacia_leaves_light")[index % 2]
        parts.append(clump(finish, (tip[0], tip[1], tip[2] + 0.16), (size, size, 0.72), 10 * shape + index, 0.3))
    parts.append(clump("acacia_leaves_light", (0.0, 0.0, 4.35), (2.6, 2.4, 0.7), 10 * shape + 7, 0.3))
    return tree(parts, width, height, main=("acacia_leaves", "acacia_leaves_light"), grain=9.0)


def baobab(
    width: Annotated[float, Range(5.0, 7.0)] = 6.0,
    height: Annotated[float, Range(6.5, 9.0)] = 7.6,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    rng = chance(shape, "baobab")
    bole = ((1.35, 0.0), (1.2, 0.4), (1.12, 1.4), (1.2, 2.6), (1.05, 4.0), (0.7, 4.9))
    parts = [trunk("pale_bark", *bole), *roots("pale_bark", 1.75, 0.34, (20, 95, 160, 235, 310))]
    start = 60.0 * float(rng.random())
    for index in range(7):
        turn = start + 51.4 * index
        reach, high = 1.8 + 0.6 * float(rng.random()), 5.4 + 0.5 * float(rng.random())
        elbow, tip = polar(0.65 * reach, turn, high - 0.35), polar(reach, turn, high + 0.5)
        parts.append(limb("pale_bark", 0.34, 0.12, polar(0.5, turn, 4.3), elbow, tip))
        size = 1.3 + 0.4 * float(rng.random())
        finish = ("leaves", "leaves_dark", "leaves_light")[index % 3]
        parts.append(clump(finish, (tip[0], tip[1], tip[2] + 0.2), (size, size, 0.75), 10 * shape + index, 0.28))
    parts.append(limb("pale_bark", 0.3, 0.12, (0.0, 0.0, 4.6), (0.1, 0.0, 6.2)))
    parts.append(clump("leaves_light", (0.1, 0.0, 6.6), (1.6, 1.5, 0.9), 10 * shape + 8, 0.28))
    return tree(parts, width, height, main=("leaves", "leaves_dark", "leaves_light"), grain=11.0)


def bamboo(
    width: Annotated[float, Range(1.4, 2.0)] = 1.7,
    height: Annotated[float, Range(4.0, 6.0)] = 5.0,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A grove of a few canes with their knots, feathered with leaves at the top."""
    rng = chance(shape, "bamboo")
    parts: list[Part] = [Part(Cylinder(0.4, 0.1, 0.3), "soil")]
    for index in range(7):
        x, y, _ = polar(0.0 if index == 0 else 0.3 + 0.14 * float(rng.random()), 60.0 * index)
        tall, out = 3.6 + 1.3 * float(rng.random()), 1.0 + 0.5 * float(rng.random())
        cane = (
            (x, y, 0.0),
            (x * (1 + 0.3 * out), y * (1 + 0.3 * out), tall * 0.6),
            (x * (1 + out), y * (1 + out), tall),
        )
        parts.append(limb("bamboo", 0.075, 0.05, *cane))
        for share in (0.2, 0.4, 0.6):
            bent = 1 + 0.5 * out * share
            parts.append(Part(Cylinder(0.1, 0.06, bevel=0.0), "bamboo_ring", (x * bent, y * bent, tall * share)))
        for leaf in range(5):
            level = tall * (0.6 + 0.09 * leaf)
            bent = 1 + 0.3 * out + 1.75 * out * (level / tall - 0.6)
            at = (x * bent, y * bent, level)
            turn = 97.0 * leaf + 60.0 * index
            finish = ("palm_frond_light", "palm_frond")[leaf % 2]
            parts += arch(finish, at, turn, ((0.0, 0.0, 0.26), (0.36, 0.1, 0.3), (0.74, -0.1, 0.0)), 0.12)
    return tree(parts, width, height, main=("bamboo",), grain=4.5)


def jungle_tree(
    width: Annotated[float, Range(6.0, 8.0)] = 7.0,
    height: Annotated[float, Range(9.0, 13.0)] = 11.0,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A rainforest giant: buttress roots, a high wide crown, vines that hang from it."""
    rng = chance(shape, "jungle_tree")
    parts = [
        trunk("pale_bark", (0.75, 0.0), (0.52, 0.6), (0.42, 2.0), (0.36, 6.0), (0.3, 8.2)),
        *(
            Part(
                Prism(((0.2, 0.0), (1.35, 0.0), (0.75, 0.7), (0.2, 2.3)), 0.26),
                "pale_bark",
                polar(0.13, turn + 90.0),
                (90.0, 0.0, turn),
            )
            for turn in (15.0, 105.0, 195.0, 285.0)
        ),
    ]
    shades = ("jungle_leaves_dark", "jungle_leaves", "jungle_leaves_light")
    start = 360.0 * float(rng.random())
    for index in range(6):
        turn, reach = start + 60.0 * index, 1.7 + 0.7 * float(rng.random())
        tip = polar(reach, turn, 7.6 + 0.9 * float(rng.random()))
        parts.append(limb("pale_bark", 0.22, 0.12, polar(0.2, turn, 6.2), polar(0.6 * reach, turn, 7.0), tip))
        size = 2.4 + 0.6 * float(rng.random())
        parts.append(clump(shades[index % 3], tip, (size, size, 1.5), 10 * shape + index, 0.26))
        vine = polar(reach * (0.8 + 0.3 * float(rng.random())), turn + 12.0)
        hang = 2.4 + 2.6 * float(rng.random())
        parts.append(limb("vine_leaves", 0.09, 0.07, (vine[0], vine[1], 7.6), (vine[0], vine[1], 7.6 - hang)))
    parts.append(clump("jungle_leaves_light", (0.0, 0.0, 9.0), (3.0, 2.8, 1.8), 10 * shape + 8, 0.26))
    parts += [
        clump("vine_leaves", polar(0.34, turn, high), (0.5, 0.5, 0.8), turn)
        for turn, high in ((40, 1.9), (200, 3.2), (300, 4.6))
    ]
    return tree(parts, width, height, main=shades, grain=13.5)


def mangrove(
    width: Annotated[float, Range(3.4, 4.6)] = 4.0,
    height: Annotated[float, Range(3.6, 5.0)] = 4.2,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A tree of the tide: it stands on arched roots, as on stilts."""
    rng = chance(shape, "mangrove")
    parts = [trunk("red_bark", (0.24, 0.9), (0.2, 1.6), (0.15, 2.6))]
    for index in range(8):
        turn, reach = 45.0 * index + 20.0 * float(rng.random()), 0.9 + 0.5 * float(rng.random())
        knee = polar(0.6 * reach, turn, 0.95)
        parts.append(
            limb("red_bark", 0.11, 0.09, polar(0.05, turn, 1.3 + 0.2 * (index % 2)), knee, polar(reach, turn, 0.0))
        )
    for index in range(5):
        turn, reach = 72.0 * index + 30.0 * float(rng.random()), 0.8 + 0.4 * float(rng.random())
        tip = polar(reach, turn, 2.7 + 0.5 * float(rng.random()))
        parts.append(limb("red_bark", 0.11, 0.07, (0.0, 0.0, 2.0), tip))
        size = 1.5 + 0.4 * float(rng.random())
        parts.append(
            clump(("jungle_leaves", "leaves_dark", "leaves")[index % 3], tip, (size, size, 1.0), 10 * shape + index)
        )
    parts.append(clump("leaves_light", (0.0, 0.0, 3.4), (1.7, 1.6, 1.0), 10 * shape + 7))
    return tree(parts, width, height, main=("leaves", "leaves_dark", "leaves_light", "jungle_leaves"), grain=7.5)


def olive_tree(
    width: Annotated[float, Range(3.4, 4.6)] = 4.0,
    height: Annotated[float, Range(3.4, 4.6)] = 4.0,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    rng = chance(shape, "olive_tree")
    shades = ("olive_leaves_dark", "olive_leaves", "olive_leaves_light")
    parts = [
        trunk("pale_bark", (0.5, 0.0), (0.38, 0.2), (0.3, 0.6)),
        limb("pale_bark", 0.32, 0.24, (0.0, 0.0, 0.3), (0.18, -0.1, 0.8), (0.0, 0.1, 1.3), (0.15, 0.0, 1.7)),
        *roots("pale_bark", 0.75, 0.2, (60, 180, 300)),
        limb("pale_bark", 0.2, 0.09, (0.05, 0.05, 1.2), (-0.5, 0.1, 1.8), (-0.9, -0.1, 2.3)),
        limb("pale_bark", 0.2, 0.09, (0.1, 0.0, 1.4), (0.6, -0.1, 2.0), (0.9, 0.1, 2.5)),
    ]
    for index in range(7):
        tip = polar(0.0 if index == 6 else 0.85 + 0.4 * float(rng.random()), 60.0 * index, 2.3 + 0.35 * (index % 3))
        size = 1.3 + 0.4 * float(rng.random())
        parts.append(
            clump(
                shades[index % 3],
                (tip[0], tip[1], tip[2] + (0.6 if index == 6 else 0.0)),
                (size, size, 1.1),
                10 * shape + index,
            )
        )
    return tree(parts, width, height, main=shades, grain=7.5)


def joshua_tree(
    width: Annotated[float, Range(2.4, 3.4)] = 2.8,
    height: Annotated[float, Range(3.2, 4.6)] = 3.8,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A yucca of the high desert: shaggy forking arms, each with a burst of blades."""
    rng = chance(shape, "joshua_tree")
    parts = [trunk("pale_bark", (0.3, 0.0), (0.22, 0.2), (0.19, 1.4))]
    start = 360.0 * float(rng.random())
    tips = [polar(0.0, 0.0, 3.1)]
    parts.append(limb("pale_bark", 0.19, 0.14, (0.0, 0.0, 1.2), (0.06, 0.0, 2.2), tips[0]))
    for index in range(4):
        turn, high = start + 90.0 * index + 30.0 * float(rng.random()), 1.9 + 0.3 * index
        tips.append(polar(0.8 + 0.2 * float(rng.random()), turn, high + 0.5))
        parts.append(
            limb("pale_bark", 0.15, 0.12, polar(0.0, turn, high - 0.7), polar(0.65, turn, high - 0.2), tips[-1])
        )
    for number, (x, y, z) in enumerate(tips):
        parts.append(ball("olive_leaves_dark", (x, y, z + 0.05), (0.42, 0.42, 0.42)))
        for index in range(8):
            lean = 75.0 if index % 2 else 40.0
            finish = ("agave", "olive_leaves")[index % 2]
            parts.append(blade(finish, (x, y, z), 45.0 * index + 20.0 * number, lean, (0.13, 0.1, 0.5)))
        parts.append(blade("agave", (x, y, z), 0.0, 0.0, (0.13, 0.1, 0.55)))
    return tree(parts, width, height, main=("agave", "olive_leaves", "olive_leaves_dark"), grain=6.0)


def _free(build: Callable[..., Model], *words: str, tags: tuple[str, ...] = ()) -> Asset:
    return Asset(build, words=words, family="tree", stance="free", tags=("nature", *tags))


ASSETS = (
    _free(
        palm_tree, "palm tree", "coconut palm", "coconut tree", "date palm", "tropical tree", tags=("beach", "island")
    ),
    _free(acacia, "acacia", "acacia tree", "umbrella tree", "savanna tree", tags=("savanna",)),
    _free(baobab, "baobab", "baobab tree", tags=("savanna",)),
    _free(bamboo, "bamboo", "bamboo grove", "bamboo tree", "bamboo cane", tags=("jungle",)),
    _free(
        jungle_tree, "jungle tree", "rainforest tree", "kapok", "kapok tree", "banyan", "banyan tree", tags=("jungle",)
    ),
    _free(mangrove, "mangrove", "mangrove tree", tags=("swamp", "water")),
    _free(olive_tree, "olive tree", "olive", tags=("garden", "farm")),
    _free(joshua_tree, "joshua tree", "yucca tree", tags=("desert",)),
)
