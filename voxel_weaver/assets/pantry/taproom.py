"""Taverns, coffee bars and bakehouses: what is poured, baked and kept warm, and sweets and fruit of the counter."""

from __future__ import annotations

import math

from voxel_weaver.assets.forms import Blob, Cushion, Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Part, Surface
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.joinery import legs
from voxel_weaver.assets.workshop.pieces import across, block, column, mirrored, rod
from voxel_weaver.scene.layout import Support

_ON = Support.OBJECT

ASSETS = (
    drawn(
        "trestle_table",
        ("trestle table", "folding trestle table", "market table"),
        "table",
        (1.8, 0.8, 0.75),
        [
            block("wood", (-0.9, -0.4, 0.7), (0.9, 0.4, 0.75), 0.01),
            *(
                rod("wood", 0.03, (x, side * 0.32, 0.0), (x, side * 0.06, 0.7))
                for x in (-0.62, -0.48, 0.48, 0.62)
                for side in (-1, 1)
            ),
            *mirrored(block("wood", (0.44, -0.3, 0.64), (0.66, 0.3, 0.71), 0.006)),
            *(across("wood", 0.02, x - 0.1, x + 0.1, side * 0.22, 0.26) for x in (-0.55, 0.55) for side in (-1, 1)),
        ],
        "wood",
        surfaces=(Surface("top", (-0.86, -0.36), (0.86, 0.36), 0.75),),
    ),
    drawn(
        "beer_tap",
        ("beer tap", "beer tower", "draft tap", "draught tap", "beer pump"),
        "tap",
        (0.5, 0.24, 0.5),
        [
            block("steel", (-0.25, -0.12, 0.0), (0.25, 0.12, 0.03), 0.006),
            *mirrored(column("brass", 0.03, 0.02, 0.32, (0.16, 0.03))),
            across("brass", 0.045, -0.23, 0.23, 0.03, 0.32),
            *(
                part
                for x, f in ((-0.15, "paint_red"), (0.0, "black"), (0.15, "paint_green"))
                for part in (
                    rod("brass", 0.014, (x, 0.03, 0.32), (x, -0.08, 0.3), (x, -0.08, 0.24)),
                    block(f, (x - 0.018, -0.02, 0.34), (x + 0.018, 0.02, 0.5), 0.008),
                )
            ),
        ],
        "brass",
        _ON,
    ),
    drawn(
        "cocktail_shaker",
        (
            "cocktail shaker",
            "martini shaker",
        ),
        "shaker",
        (0.09, 0.09, 0.24),
        [
            Part(Lathe(((0.034, 0.0), (0.044, 0.12), (0.042, 0.15), (0.03, 0.19), (0.02, 0.2))), "steel"),
            column("steel", 0.022, 0.195, 0.24),
        ],
        "steel",
        _ON,
    ),
    drawn(
        "coffee_grinder",
        ("coffee grinder", "hand grinder", "coffee mill"),
        "grinder",
        (0.2, 0.18, 0.3),
        [
            block("wood", (-0.08, -0.08, 0.0), (0.08, 0.08, 0.14), 0.01),
            block("pale_wood", (-0.06, -0.09, 0.03), (0.06, -0.07, 0.1), 0.004),
            column("brass", 0.05, 0.13, 0.18, top=0.075),
            rod("dark_steel", 0.01, (0, 0, 0.17), (0, 0, 0.26), (0.11, 0.0, 0.26)),
            column("wood", 0.016, 0.25, 0.3, (0.1, 0.0)),
        ],
        "wood",
        _ON,
    ),
    drawn(
        "samovar",
        ("samovar", "tea urn", "coffee urn", "beverage dispenser", "juice dispenser", "drink dispenser"),
        "urn",
        (0.34, 0.34, 0.55),
        [
            column("brass", 0.12, 0.0, 0.05, top=0.08),
            Part(Lathe(((0.05, 0.0), (0.14, 0.1), (0.16, 0.2), (0.12, 0.32), (0.06, 0.36))), "brass", (0, 0, 0.05)),
            column("brass", 0.05, 0.4, 0.48),
            Part(Ellipsoid(0.05, 0.05, 0.06), "black", (0, 0, 0.48)),
            rod("brass", 0.014, (0, -0.12, 0.18), (0, -0.18, 0.17), (0, -0.18, 0.13)),
            *mirrored(rod("black", 0.014, (0.14, 0, 0.22), (0.18, 0, 0.28), (0.13, 0, 0.34))),
        ],
        "brass",
        _ON,
    ),
    drawn(
        "waffle_iron",
        ("waffle iron", "waffle maker", "panini press", "sandwich press", "crepe maker"),
        "appliance",
        (0.28, 0.32, 0.16),
        [
            column("steel", 0.13, 0.02, 0.08),
            column("dark_grey", 0.125, 0.078, 0.092),
            column("steel", 0.13, 0.09, 0.15),
            block("black", (-0.03, -0.2, 0.08), (0.03, -0.1, 0.12), 0.01),
            *(column("black", 0.02, 0.0, 0.03, (x, y)) for x in (-0.08, 0.08) for y in (-0.08, 0.08)),
            block("led_red", (-0.015, -0.135, 0.05), (0.015, -0.11, 0.07), 0.0),
            column("steel", 0.08, 0.148, 0.16),
        ],
        "steel",
        _ON,
    ),
    drawn(
        "bread_box",
        ("bread box",),
        "box",
        (0.4, 0.26, 0.22),
        [
            block("lacquer", (-0.2, -0.13, 0.0), (0.2, 0.13, 0.12), 0.01),
            Part(Cylinder(0.125, 0.4), "lacquer", (-0.2, 0.0, 0.1), (0, 90, 0), (0.9, 1.0, 1.0)),
            block("wood", (-0.05, -0.15, 0.12), (0.05, -0.11, 0.15), 0.006),
        ],
        "lacquer",
        _ON,
    ),
    drawn(
        "chafing_dish",
        ("chafing dish", "buffet warmer", "food warmer"),
        "dish",
        (0.5, 0.32, 0.3),
        [
            *legs(0.4, 0.24, 0.12, 0.025, "steel"),
            block("steel", (-0.25, -0.16, 0.1), (0.25, 0.16, 0.18), 0.01),
            Part(Cylinder(0.15, 0.48), "steel", (-0.24, 0.0, 0.17), (0, 90, 0), (0.7, 1.0, 1.0)),
            block("black", (-0.06, -0.02, 0.27), (0.06, 0.02, 0.3), 0.006),
        ],
        "steel",
        _ON,
    ),
    drawn(
        "pizza_oven",
        (
            "pizza oven",
            "brick oven",
            "wood-fired oven",
            "clay oven",
            "bread oven",
            "deck oven",
            "wood-fired pizza oven",
        ),
        "oven",
        (1.4, 1.3, 1.9),
        [
            block("stone", (-0.65, -0.55, 0.0), (0.65, 0.65, 0.8), 0.02),
            block("shadow", (-0.4, -0.57, 0.1), (0.4, -0.5, 0.6), 0.0),
            block("brick", (-0.7, -0.65, 0.78), (0.7, 0.65, 0.9), 0.01),
            Part(Ellipsoid(1.3, 1.2, 1.3), "brick", (0, 0.02, 0.3)),
            block("brick", (-0.36, -0.62, 0.88), (0.36, -0.3, 1.36), 0.06),
            block("soot", (-0.25, -0.64, 0.9), (0.25, -0.58, 1.22), 0.0),
            block("ember", (-0.18, -0.65, 0.9), (0.18, -0.62, 0.98), 0.0),
            column("brick", 0.14, 1.4, 1.9, (0.0, -0.1)),
        ],
        "brick",
        stance="wall",
        glows=(Glow((0.0, -0.7, 1.0), 8.0, "#ff8a3c"),),
    ),
    drawn(
        "lollipop",
        ("lollipop", "candy stick"),
        "candy",
        (0.06, 0.06, 0.16),
        [
            rod("white", 0.006, (0, 0, 0.0), (0, 0, 0.11)),
            Part(Ellipsoid(0.06, 0.05, 0.06), "petal_red", (0, 0, 0.1)),
            Part(Ellipsoid(0.03, 0.056, 0.03), "white", (0, 0, 0.115)),
        ],
        "petal_red",
        _ON,
    ),
    drawn(
        "chopstick_holder",
        (
            "chopstick holder",
            "chopsticks holder",
            "comb jar",
            "brush holder",
            "makeup brush holder",
            "pen jar",
        ),
        "holder",
        (0.1, 0.1, 0.26),
        [
            column("glaze", 0.05, 0.0, 0.12),
            *(
                rod("wood", 0.008, (x * 0.4, y * 0.4, 0.05), (x, y, 0.26))
                for x, y in ((0.02, 0.0), (-0.02, 0.02), (0.0, -0.03), (0.03, 0.03), (-0.03, -0.01))
            ),
        ],
        "glaze",
        _ON,
    ),
    drawn(
        "cupcake",
        ("cupcake", "muffin cup"),
        "cake",
        (0.08, 0.08, 0.09),
        [
            column("cover", 0.028, 0.0, 0.04, top=0.038),
            Part(Ellipsoid(0.08, 0.08, 0.05), "icing", (0, 0, 0.033)),
            Part(Ellipsoid(0.025, 0.025, 0.025), "apple_red", (0, 0, 0.068)),
        ],
        ("cover", "icing"),
        _ON,
    ),
    drawn(
        "wedding_cake",
        ("wedding cake", "tiered cake", "three-tier cake", "layered cake"),
        "cake",
        (0.36, 0.36, 0.46),
        [
            column("steel", 0.18, 0.0, 0.02),
            *(column("icing", r, z, z + 0.12) for r, z in ((0.16, 0.02), (0.12, 0.14), (0.08, 0.26))),
            *(column("white", r + 0.008, z, z + 0.018) for r, z in ((0.16, 0.02), (0.12, 0.14), (0.08, 0.26))),
            *(
                Part(Ellipsoid(0.035, 0.035, 0.03), "petal_pink", (r * math.cos(t), r * math.sin(t), z))
                for r, z, k in ((0.14, 0.135, 6), (0.1, 0.255, 5))
                for t in [math.tau * n / k for n in range(k)]
            ),
            Part(Ellipsoid(0.06, 0.06, 0.07), "petal_pink", (0, 0, 0.375)),
        ],
        "icing",
        _ON,
    ),
    drawn(
        "corn_cob",
        (
            "corn",
            "corn cob",
            "ear of corn",
        ),
        "vegetable",
        (0.08, 0.22, 0.07),
        [
            Part(Cushion(0.055, 0.19, 0.055, 0.7), "petal_yellow", (0, -0.015, 0.008)),
            *mirrored(Part(Ellipsoid(0.03, 0.14, 0.05), "leaf_light", (0.025, 0.04, 0.0))),
        ],
        "petal_yellow",
        _ON,
    ),
    drawn(
        "coconut",
        ("coconut",),
        "fruit",
        (0.14, 0.14, 0.13),
        [
            Part(Blob(0.14, 0.14, 0.13, 3, 0.12), "bark"),
            *(column("ink", 0.012, 0.115, 0.128, at) for at in ((0.02, 0.02), (-0.02, 0.02), (0.0, -0.02))),
        ],
        "bark",
        _ON,
    ),
    drawn(
        "strawberry",
        ("strawberry",),
        "fruit",
        (0.06, 0.06, 0.07),
        [
            Part(Lathe(((0.006, 0.0), (0.022, 0.015), (0.03, 0.038), (0.022, 0.055))), "berries"),
            Part(Ellipsoid(0.05, 0.05, 0.014), "leaf", (0, 0, 0.05)),
            rod("stem", 0.005, (0, 0, 0.055), (0.008, 0, 0.07)),
        ],
        "berries",
        _ON,
    ),
)
