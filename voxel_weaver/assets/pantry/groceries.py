"""Single fruits and dishes: what lies on tables, shelves and stalls as a thing of its own.

Bread, cake and the bowl of fruit are in food.py.
"""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Cushion, Ellipsoid, Lathe, Prism
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import Parts, block, column, rod
from voxel_weaver.scene.layout import Support


def apple(
    width: Annotated[float, Range(0.08, 0.09)] = 0.09,
    height: Annotated[float, Range(0.1, 0.11)] = 0.1,
) -> Model:
    skin = ((0.02, 0.0), (0.04, 0.014), (0.045, 0.045), (0.038, 0.074), (0.02, 0.084), (0.006, 0.074))
    parts = [
        Part(Lathe(skin), "apple_red"),
        rod("stem", 0.006, (0.0, 0.0, 0.07), (0.004, 0.0, 0.1)),
        Part(Ellipsoid(0.034, 0.02, 0.012), "leaf_light", (0.02, 0.0, 0.084)),
    ]
    return grown(parts, width, height, None, "apple_red")


def orange(
    width: Annotated[float, Range(0.08, 0.09)] = 0.09,
    height: Annotated[float, Range(0.08, 0.09)] = 0.09,
) -> Model:
    parts = [
        Part(Ellipsoid(0.09, 0.09, 0.085), "orange"),
        column("leaf", 0.01, 0.08, 0.09),
    ]
    return grown(parts, width, height)


def lemon(
    width: Annotated[float, Range(0.09, 0.1)] = 0.1,
    depth: Annotated[float, Range(0.06, 0.07)] = 0.065,
    height: Annotated[float, Range(0.06, 0.07)] = 0.065,
) -> Model:
    parts = [
        Part(Ellipsoid(0.082, 0.065, 0.065), "petal_yellow"),
        Part(Ellipsoid(0.03, 0.024, 0.024), "petal_yellow", (-0.038, 0.0, 0.02)),
        Part(Ellipsoid(0.03, 0.024, 0.024), "petal_yellow", (0.038, 0.0, 0.02)),
        block("leaf", (-0.012, -0.008, 0.056), (0.012, 0.008, 0.066), 0.002),
    ]
    return grown(parts, width, height, depth)


def banana(
    width: Annotated[float, Range(0.2, 0.23)] = 0.22,
    depth: Annotated[float, Range(0.12, 0.14)] = 0.13,
    height: Annotated[float, Range(0.06, 0.07)] = 0.065,
) -> Model:
    """A bunch of three."""
    parts: list[Part] = []
    for at, (y, z) in enumerate(((-0.04, 0.0), (0.0, 0.012), (0.04, 0.0))):
        bend = 0.02 + 0.006 * at
        parts.append(
            rod(
                "banana",
                0.02,
                (-0.09, y * 0.4, 0.03 + z),
                (-0.03, y - bend * 0.4, 0.022 + z),
                (0.05, y, 0.024 + z),
                (0.1, y + bend, 0.034 + z),
                tip=0.012,
            )
        )
        parts.append(
            block("toasted", (0.096, y + bend - 0.008, 0.026 + z), (0.114, y + bend + 0.008, 0.042 + z), 0.002)
        )
    parts.append(block("toasted", (-0.112, -0.018, 0.024), (-0.088, 0.018, 0.05), 0.004))
    return grown(parts, width, height, depth)


def pear(
    width: Annotated[float, Range(0.08, 0.09)] = 0.08,
    height: Annotated[float, Range(0.12, 0.14)] = 0.13,
) -> Model:
    skin = ((0.02, 0.0), (0.038, 0.016), (0.04, 0.045), (0.026, 0.085), (0.018, 0.105), (0.006, 0.11))
    parts = [
        Part(Lathe(skin), "apple_green"),
        rod("stem", 0.006, (0.0, 0.0, 0.1), (0.006, 0.0, 0.13)),
    ]
    return grown(parts, width, height, None, "apple_green")


def grapes(
    width: Annotated[float, Range(0.16, 0.19)] = 0.18,
    depth: Annotated[float, Range(0.12, 0.14)] = 0.13,
    height: Annotated[float, Range(0.09, 0.1)] = 0.1,
) -> Model:
    rows = ((-0.06, 3), (-0.03, 4), (0.0, 4), (0.03, 3), (0.06, 2))
    berries = [
        Part(Ellipsoid(0.04, 0.04, 0.04), "grape", (x, (i - (count - 1) / 2) * 0.03, 0.0))
        for x, count in rows
        for i in range(count)
    ]
    upper = [
        Part(Ellipsoid(0.04, 0.04, 0.04), "grape", (x + 0.012, (i - (count - 2) / 2) * 0.03, 0.026))
        for x, count in rows[:4]
        for i in range(count - 1)
    ]
    parts = [
        *berries,
        *upper,
        rod("stem", 0.008, (-0.04, 0, 0.05), (-0.09, 0, 0.08)),
        Part(Ellipsoid(0.06, 0.05, 0.02), "leaf_light", (-0.06, 0.02, 0.06)),
    ]
    return grown(parts, width, height, depth, "grape")


def pineapple(
    width: Annotated[float, Range(0.14, 0.16)] = 0.15,
    height: Annotated[float, Range(0.3, 0.34)] = 0.32,
) -> Model:
    bumps: Parts = tuple(
        block(
            "toasted",
            (r * math.cos(a) - 0.008, r * math.sin(a) - 0.008, z),
            (r * math.cos(a) + 0.008, r * math.sin(a) + 0.008, z + 0.016),
            0.004,
        )
        for z, r, shift in ((0.03, 0.066, 0.0), (0.075, 0.072, 0.4), (0.12, 0.068, 0.0), (0.16, 0.056, 0.4))
        for a in (shift + math.tau * i / 8 for i in range(8))
    )
    leaves = [
        rod(
            "leaf",
            0.014,
            (0.0, 0.0, 0.17),
            (0.03 * math.cos(a), 0.03 * math.sin(a), 0.24),
            (0.065 * math.cos(a), 0.065 * math.sin(a), 0.29),
            tip=0.005,
        )
        for a in (math.tau * i / 6 for i in range(6))
    ]
    parts = [
        Part(Lathe(((0.045, 0.0), (0.068, 0.03), (0.072, 0.09), (0.062, 0.15), (0.03, 0.19))), "honey_skin"),
        *bumps,
        *leaves,
        rod("leaf_light", 0.016, (0.0, 0.0, 0.17), (0.0, 0.0, 0.32), tip=0.006),
    ]
    return grown(parts, width, height)


def watermelon(
    width: Annotated[float, Range(0.26, 0.32)] = 0.28,
    height: Annotated[float, Range(0.13, 0.16)] = 0.15,
) -> Model:
    """Half a melon, its red flesh upward: nothing else says so well what it is."""
    seeds = ((0.05, 0.0), (-0.03, 0.05), (-0.04, -0.05), (0.03, -0.07), (0.02, 0.075), (-0.08, 0.01), (0.085, -0.035))
    parts = [
        Part(Lathe(((0.04, 0.0), (0.09, 0.02), (0.125, 0.07), (0.14, 0.13))), "leaf_dark"),
        column("leaf_light", 0.136, 0.1, 0.138),
        column("apple_red", 0.12, 0.12, 0.145),
        *(block("ink", (x - 0.009, y - 0.006, 0.13), (x + 0.009, y + 0.006, 0.15), 0.002) for x, y in seeds),
    ]
    return grown(parts, width, height)


def pizza(
    width: Annotated[float, Range(0.32, 0.38)] = 0.36,
    height: Annotated[float, Range(0.05, 0.05)] = 0.05,
) -> Model:
    """On its board, with a slice drawn out."""
    spots = [(0.07, 0.04), (-0.06, 0.07), (0.0, -0.09), (-0.09, -0.04), (0.03, 0.11), (0.1, -0.05), (-0.01, 0.02)]
    parts = [
        column("wood", 0.18, 0.0, 0.016),
        column("crust", 0.16, 0.014, 0.036),
        column("petal_yellow", 0.135, 0.02, 0.038),
        *(column("apple_red", 0.024, 0.03, 0.046, spot) for spot in spots),
        *(column("leaf", 0.012, 0.03, 0.05, (-y, x)) for x, y in spots[:5]),
    ]
    return grown(parts, width, height)


def burger(
    width: Annotated[float, Range(0.14, 0.16)] = 0.15,
    height: Annotated[float, Range(0.12, 0.14)] = 0.13,
) -> Model:
    bun = ((0.06, 0.0), (0.066, 0.02), (0.05, 0.04), (0.02, 0.052))
    parts = [
        column("crust", 0.06, 0.0, 0.03, top=0.066),
        column("leaf_light", 0.075, 0.028, 0.042),
        column("chocolate", 0.068, 0.04, 0.06),
        Part(
            Prism(((-0.062, -0.062), (0.062, -0.062), (0.062, 0.062), (-0.062, 0.062)), 0.012),
            "petal_yellow",
            (0, 0, 0.058),
        ),
        column("apple_red", 0.064, 0.068, 0.08),
        Part(Lathe(bun), "crust", (0, 0, 0.078)),
        *(
            block("crumb", (x - 0.006, y - 0.006, 0.116), (x + 0.006, y + 0.006, 0.128), 0.002)
            for x, y in ((0.02, 0.0), (-0.015, 0.02), (-0.01, -0.02))
        ),
    ]
    return grown(parts, width, height)


def sandwich(
    width: Annotated[float, Range(0.18, 0.21)] = 0.2,
    depth: Annotated[float, Range(0.13, 0.15)] = 0.14,
    height: Annotated[float, Range(0.09, 0.1)] = 0.1,
) -> Model:
    """Two triangles of a sandwich, side by side on a plate."""
    layers = (
        ("crumb", 0.012, 0.03),
        ("leaf_light", 0.03, 0.042),
        ("apple_red", 0.042, 0.054),
        ("petal_yellow", 0.054, 0.066),
        ("crumb", 0.066, 0.09),
    )
    half = ((-0.065, -0.05), (0.065, -0.05), (-0.065, 0.05))
    parts = [
        Part(Lathe(((0.06, 0.0), (0.1, 0.014), (0.09, 0.016), (0.02, 0.013))), "porcelain", stretch=(1.0, 0.7, 1.0)),
        *(Part(Prism(half, high - low + 0.001), finish, (-0.01, 0.0, low)) for finish, low, high in layers),
        block("crust", (-0.076, -0.05, 0.012), (-0.07, 0.05, 0.09), 0.002),
    ]
    return grown(parts, width, height, depth)


def donut(
    width: Annotated[float, Range(0.11, 0.13)] = 0.12,
    height: Annotated[float, Range(0.05, 0.06)] = 0.05,
) -> Model:
    ring = [(0.04 * math.cos(math.tau * i / 12), 0.04 * math.sin(math.tau * i / 12)) for i in range(13)]
    parts = [
        rod("crust", 0.022, *((x, y, 0.022) for x, y in ring)),
        rod("icing", 0.019, *((x, y, 0.031) for x, y in ring)),
        *(
            block(finish, (x - 0.004, y - 0.004, 0.04), (x + 0.004, y + 0.004, 0.054), 0.001)
            for finish, (x, y) in zip(
                ("paint_blue", "paint_red", "paint_yellow", "paint_green"), ring[1:12:3], strict=True
            )
        ),
    ]
    return grown(parts, width, height)


def cheese(
    width: Annotated[float, Range(0.16, 0.19)] = 0.18,
    depth: Annotated[float, Range(0.12, 0.14)] = 0.13,
    height: Annotated[float, Range(0.08, 0.1)] = 0.09,
) -> Model:
    """A wedge with holes."""
    wedge = ((-0.09, -0.065), (0.09, -0.065), (0.09, 0.065))
    holes = ((0.02, 0.03, 0.02), (0.06, 0.05, 0.024), (0.05, 0.015, 0.014), (-0.03, 0.03, 0.014))
    parts = [
        Part(Prism(wedge, 0.09), "petal_yellow"),
        *(Part(Ellipsoid(r, 0.02, r), "honey_skin", (x, -0.065, z)) for x, z, r in holes),
    ]
    return grown(parts, width, height, depth)


def egg_carton(
    width: Annotated[float, Range(0.26, 0.3)] = 0.28,
    depth: Annotated[float, Range(0.18, 0.2)] = 0.19,
    height: Annotated[float, Range(0.09, 0.1)] = 0.1,
) -> Model:
    eggs = [
        Part(
            Ellipsoid(0.055, 0.055, 0.07),
            "crumb" if (i + j) % 2 else "porcelain",
            (-0.09 + 0.06 * i, -0.04 + 0.08 * j, 0.03),
        )
        for i in range(4)
        for j in range(2)
    ]
    parts = [
        block("cardboard", (-0.14, -0.095, 0.0), (0.14, 0.095, 0.04), 0.01),
        block("cardboard", (-0.14, -0.006, 0.0), (0.14, 0.006, 0.06), 0.003),
        *eggs,
    ]
    return grown(parts, width, height, depth, main="cardboard")


def ice_cream(
    width: Annotated[float, Range(0.09, 0.11)] = 0.1,
    height: Annotated[float, Range(0.17, 0.2)] = 0.18,
) -> Model:
    """Three scoops in a glass cup, with a wafer."""
    parts = [
        column("glass", 0.034, 0.0, 0.012),
        column("glass", 0.01, 0.01, 0.05),
        column("glass", 0.02, 0.045, 0.09, top=0.05),
        Part(Blob(0.062, 0.062, 0.05, 1, 0.2), "icing", (-0.02, -0.01, 0.075)),
        Part(Blob(0.062, 0.062, 0.05, 2, 0.2), "chocolate", (0.022, -0.008, 0.075)),
        Part(Blob(0.06, 0.06, 0.05, 3, 0.2), "cream", (0.0, 0.012, 0.105)),
        Part(Ellipsoid(0.022, 0.022, 0.022), "apple_red", (0.0, 0.01, 0.148)),
        block("crust", (0.016, 0.02, 0.1), (0.036, 0.03, 0.18), 0.002),
    ]
    return grown(parts, width, height)


def bread_basket(
    width: Annotated[float, Range(0.34, 0.4)] = 0.36,
    depth: Annotated[float, Range(0.22, 0.26)] = 0.24,
    height: Annotated[float, Range(0.16, 0.19)] = 0.18,
) -> Model:
    parts = [
        column("wicker", 0.13, 0.0, 0.1, top=0.17),
        column("wicker_dark", 0.175, 0.08, 0.1),
        column("sheet", 0.155, 0.09, 0.106),
        Part(Cushion(0.2, 0.08, 0.08, 0.7), "crust", (-0.03, -0.05, 0.1), (0, 0, 12)),
        Part(Cushion(0.2, 0.08, 0.08, 0.7), "crust", (0.03, 0.05, 0.1), (0, 0, -8)),
        Part(Ellipsoid(0.12, 0.09, 0.07), "toasted", (0.07, -0.03, 0.12)),
    ]
    return grown([*parts], width, height, depth, ("wicker", "wicker_dark"))


def vegetables(
    width: Annotated[float, Range(0.4, 0.46)] = 0.44,
    depth: Annotated[float, Range(0.28, 0.32)] = 0.3,
    height: Annotated[float, Range(0.24, 0.28)] = 0.26,
) -> Model:
    """A crate of carrots, tomatoes, a cabbage and leeks."""
    slats = [
        block("pale_wood", (-0.22, y - 0.01, z), (0.22, y + 0.01, z + 0.06), 0.004)
        for y in (-0.14, 0.14)
        for z in (0.01, 0.09)
    ]
    ends = [block("pale_wood", (x - 0.01, -0.15, 0.0), (x + 0.01, 0.15, 0.16), 0.004) for x in (-0.21, 0.21)]
    carrots = [rod("orange", 0.022, (-0.16 + 0.05 * i, -0.1, 0.12), (-0.15 + 0.05 * i, -0.07, 0.2)) for i in range(3)]
    greens = [
        rod("leaf_light", 0.014, (-0.15 + 0.05 * i, -0.07, 0.19), (-0.15 + 0.06 * i, -0.05, 0.25)) for i in range(3)
    ]
    parts = [
        block("pale_wood", (-0.21, -0.14, 0.0), (0.21, 0.14, 0.02), 0.0),
        block("soil", (-0.2, -0.13, 0.01), (0.2, 0.13, 0.12), 0.0),
        *slats,
        *ends,
        *carrots,
        *greens,
        Part(Blob(0.16, 0.16, 0.13, 5), "leaf_light", (0.11, 0.05, 0.1)),
        Part(Ellipsoid(0.08, 0.08, 0.07), "apple_red", (0.06, -0.08, 0.11)),
        Part(Ellipsoid(0.08, 0.08, 0.07), "apple_red", (0.14, -0.08, 0.11)),
        Part(Ellipsoid(0.09, 0.07, 0.07), "paint_violet", (-0.04, 0.07, 0.11)),
        Part(Ellipsoid(0.1, 0.08, 0.07), "crust", (-0.14, 0.06, 0.11)),
    ]
    return grown(parts, width, height, depth, "pale_wood")


_ON = Support.OBJECT
_TAGS = ("kitchen", "food")

ASSETS = (
    Asset(apple, ("apple", "red apple"), "fruit", _ON, tags=_TAGS),
    Asset(orange, ("orange", "tangerine", "mandarin", "grapefruit"), "fruit", _ON, tags=_TAGS),
    Asset(lemon, ("lemon",), "fruit", _ON, tags=_TAGS),
    Asset(banana, ("banana", "bunch of bananas"), "fruit", _ON, tags=_TAGS),
    Asset(pear, ("pear", "avocado"), "fruit", _ON, tags=_TAGS),
    Asset(grapes, ("grape", "bunch of grapes", "berry"), "fruit", _ON, tags=_TAGS),
    Asset(pineapple, ("pineapple",), "fruit", _ON, tags=_TAGS),
    Asset(watermelon, ("watermelon", "melon"), "fruit", _ON, tags=_TAGS),
    Asset(pizza, ("pizza", "flatbread"), "pizza", _ON, tags=_TAGS),
    Asset(burger, ("burger", "hamburger", "cheeseburger"), "burger", _ON, tags=_TAGS),
    Asset(sandwich, ("sandwich", "toast"), "sandwich", _ON, tags=_TAGS),
    Asset(donut, ("donut", "doughnut", "bagel"), "pastry", _ON, tags=_TAGS),
    Asset(cheese, ("cheese", "wedge of cheese"), "cheese", _ON, tags=_TAGS),
    Asset(egg_carton, ("egg carton", "egg", "carton of eggs", "box of eggs"), "egg", _ON, tags=_TAGS),
    Asset(ice_cream, ("ice cream", "sundae", "dessert", "gelato", "pudding"), "dessert", _ON, tags=_TAGS),
    Asset(bread_basket, ("bread basket", "basket of bread", "bread roll"), "bread", _ON, tags=_TAGS),
    Asset(
        vegetables,
        (
            "vegetable",
            "vegetable crate",
            "crate of vegetables",
            "carrot",
            "tomato",
            "cabbage",
            "basket of vegetables",
            "potato",
            "onion",
            "lettuce",
            "cucumber",
            "broccoli",
        ),
        "vegetable",
        _ON,
        tags=_TAGS,
    ),
)
