"""Parlours, taverns and tea houses: tables of a kind, lamps and braziers, and what is poured, baked and played."""

from __future__ import annotations

import math

from voxel_weaver.assets.forms import Cushion, Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Part, Surface
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.joinery import legs
from voxel_weaver.assets.workshop.pieces import across, block, column, disc, front, mirrored, profile, rod
from voxel_weaver.scene.layout import Support

_ON = Support.OBJECT


def _bloom(finish: str, size: float, petals: int, reach: float, tall: float) -> list[Part]:
    """A cut flower: a stem with two leaves and petals around a heart."""
    turns = [math.tau * i / petals for i in range(petals)]
    return [
        rod("stem", 0.007, (0, 0, 0.0), (0.004, 0, tall)),
        *(
            Part(Ellipsoid(0.08, 0.03, 0.014), "leaf", (s * 0.035, 0, tall * z), (0, -s * 30, 0))
            for s, z in ((1, 0.4), (-1, 0.55))
        ),
        *(
            Part(Ellipsoid(size, size, size * 0.8), finish, (reach * math.cos(t), reach * math.sin(t), tall - 0.01))
            for t in turns
        ),
        Part(Ellipsoid(size * 0.9, size * 0.9, size), finish, (0, 0, tall)),
    ]


def _felt_table(extra: list[Part]) -> list[Part]:
    return [
        Part(Cylinder(0.6, 0.08), "wood", (0, 0, 0.74), stretch=(1.8, 1.0, 1.0)),
        Part(Cylinder(0.53, 0.03), "baize", (0, 0, 0.8), stretch=(1.86, 1.0, 1.0)),
        *mirrored(block("dark_wood", (0.45, -0.2, 0.0), (0.6, 0.2, 0.75), 0.02)),
        block("dark_wood", (-0.5, -0.06, 0.1), (0.5, 0.06, 0.22), 0.01),
        *extra,
    ]


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
        "round_platform",
        ("round platform", "fitting platform", "dressing platform", "round podium", "circular platform"),
        "platform",
        (1.4, 1.4, 0.25),
        [column("wood", 0.7, 0.0, 0.22), column("cloth", 0.66, 0.2, 0.25)],
        ("cloth", "wood"),
        stance="free",
        surfaces=(Surface("top", (-0.42, -0.42), (0.42, 0.42), 0.25),),
    ),
    drawn(
        "square_planter",
        ("square planter", "planter pot", "wooden planter", "tree planter"),
        "planter",
        (0.5, 0.5, 0.5),
        [
            block("wood", (-0.25, -0.25, 0.0), (0.25, 0.25, 0.44), 0.01),
            *(block("wood", (-0.26, -0.26, z), (0.26, 0.26, z + 0.06), 0.006) for z in (0.04, 0.44)),
            block("soil", (-0.21, -0.21, 0.46), (0.21, 0.21, 0.5), 0.0),
        ],
        "wood",
        surfaces=(Surface("top", (-0.18, -0.18), (0.18, 0.18), 0.5),),
    ),
    drawn(
        "roulette_table",
        ("roulette table", "roulette"),
        "table",
        (2.2, 1.2, 0.95),
        _felt_table(
            [
                Part(Lathe(((0.2, 0.0), (0.27, 0.06), (0.25, 0.08), (0.1, 0.05))), "dark_wood", (-0.6, 0, 0.83)),
                *(
                    block(
                        "paint_red" if k % 2 else "black",
                        (-0.6 + 0.2 * math.cos(t) - 0.022, 0.2 * math.sin(t) - 0.022, 0.895),
                        (-0.6 + 0.2 * math.cos(t) + 0.022, 0.2 * math.sin(t) + 0.022, 0.92),
                        0.0,
                    )
                    for k, t in enumerate([math.tau * n / 12 for n in range(12)])
                ),
                column("brass", 0.03, 0.85, 0.95, (-0.6, 0.0)),
                *(
                    block(
                        "paint_red" if (r + c) % 2 else "black",
                        (-0.1 + c * 0.11, -0.2 + r * 0.14, 0.825),
                        (-0.01 + c * 0.11, -0.08 + r * 0.14, 0.84),
                        0.0,
                    )
                    for c in range(9)
                    for r in range(3)
                ),
            ]
        ),
        "wood",
        stance="free",
        surfaces=(Surface("top", (-0.2, -0.42), (0.85, -0.24), 0.83),),
    ),
    drawn(
        "card_game_table",
        (
            "blackjack table",
            "craps table",
            "baccarat table",
        ),
        "table",
        (2.2, 1.2, 0.88),
        _felt_table(
            [
                *(
                    block("paper", (-0.7 + n * 0.28, -0.2, 0.825), (-0.6 + n * 0.28, -0.06, 0.84), 0.0)
                    for n in range(6)
                ),
                *(
                    column(f, 0.03, 0.825, 0.88, (x, 0.24))
                    for f, x in (("paint_red", -0.4), ("paint_blue", -0.3), ("black", -0.2), ("paint_green", 0.3))
                ),
            ]
        ),
        "wood",
        stance="free",
        surfaces=(Surface("top", (-0.7, -0.42), (0.7, -0.24), 0.83),),
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
        "brazier",
        ("brazier", "fire bowl", "fire brazier", "coal brazier", "charcoal brazier"),
        "brazier",
        (0.7, 0.7, 0.85),
        [
            *(
                rod(
                    "black_metal",
                    0.022,
                    (0.3 * math.cos(t), 0.3 * math.sin(t), 0.0),
                    (0.2 * math.cos(t), 0.2 * math.sin(t), 0.5),
                )
                for t in [math.tau * k / 3 + 0.5 for k in range(3)]
            ),
            Part(
                Lathe(((0.12, 0.0), (0.32, 0.14), (0.35, 0.2), (0.28, 0.2), (0.1, 0.06))), "black_metal", (0, 0, 0.42)
            ),
            column("ember", 0.27, 0.5, 0.6),
            *(
                Part(Ellipsoid(0.16, 0.14, h), "flame", (x, y, 0.58))
                for x, y, h in ((0, 0, 0.27), (-0.12, 0.06, 0.18), (0.1, -0.08, 0.2))
            ),
        ],
        "black_metal",
        glows=(Glow((0.0, 0.0, 0.86), 25.0, "#ff9a4a"),),
    ),
    drawn(
        "buddha_statue",
        ("buddha statue", "buddha", "seated buddha"),
        "statue",
        (0.6, 0.45, 0.85),
        [
            block("stone", (-0.28, -0.2, 0.0), (0.28, 0.22, 0.12), 0.02),
            Part(Ellipsoid(0.6, 0.42, 0.22), "brass", (0, -0.01, 0.1)),
            Part(Lathe(((0.16, 0.0), (0.18, 0.1), (0.16, 0.24), (0.06, 0.32))), "brass", (0, 0.03, 0.24)),
            *(
                rod("brass", 0.045, (s * 0.17, 0.03, 0.5), (s * 0.22, -0.04, 0.34), (s * 0.06, -0.16, 0.28))
                for s in (-1, 1)
            ),
            Part(Ellipsoid(0.2, 0.2, 0.24), "brass", (0, 0.02, 0.54)),
            Part(Ellipsoid(0.1, 0.1, 0.09), "brass", (0, 0.03, 0.76)),
            *mirrored(Part(Ellipsoid(0.03, 0.05, 0.1), "brass", (0.1, 0.03, 0.58))),
        ],
        "brass",
    ),
    drawn(
        "hanging_scroll",
        ("hanging scroll", "wall scroll", "scroll painting", "calligraphy scroll", "kakemono"),
        "scroll",
        (0.45, 0.06, 1.2),
        [
            block("paint_sand", (-0.21, -0.01, 0.03), (0.21, 0.02, 1.17), 0.0),
            block("paper", (-0.17, -0.018, 0.2), (0.17, 0.0, 1.0), 0.0),
            *(across("dark_wood", 0.025, -0.225, 0.225, 0.0, z) for z in (0.026, 1.172)),
            *(
                block("ink", (x, -0.024, z), (x + w, -0.01, z + h), 0.0)
                for x, z, w, h in (
                    (-0.05, 0.8, 0.1, 0.03),
                    (-0.02, 0.7, 0.03, 0.2),
                    (-0.08, 0.55, 0.16, 0.03),
                    (-0.06, 0.4, 0.03, 0.12),
                    (0.03, 0.38, 0.03, 0.14),
                )
            ),
            block("petal_red", (0.08, -0.024, 0.24), (0.13, -0.01, 0.29), 0.0),
        ],
        ("paint_sand",),
        Support.WALL,
        tags=("picture",),
    ),
    drawn(
        "tatami",
        ("tatami mat", "tatami"),
        "mat",
        (1.8, 0.9, 0.05),
        [
            block("straw", (-0.9, -0.45, 0.0), (0.9, 0.45, 0.045), 0.004),
            *(block("paint_forest", (-0.9, y - 0.03, 0.0), (0.9, y + 0.03, 0.05), 0.002) for y in (-0.42, 0.42)),
        ],
        "straw",
        surfaces=(Surface("top", (-0.85, -0.36), (0.85, 0.36), 0.045),),
    ),
    drawn(
        "bankers_lamp",
        ("banker's lamp", "bankers lamp", "banker lamp", "green desk lamp", "green lamp"),
        "lamp",
        (0.3, 0.2, 0.4),
        [
            column("brass", 0.09, 0.0, 0.03),
            rod("brass", 0.014, (0, 0.02, 0.02), (0, 0.02, 0.34), (0, -0.02, 0.36)),
            Part(Cylinder(0.08, 0.3), "green_glass", (-0.15, -0.03, 0.3), (0, 90, 0), (1.2, 0.9, 1.0)),
            across("bulb", 0.03, -0.1, 0.1, -0.03, 0.23),
        ],
        ("brass", "green_glass"),
        _ON,
        glows=(Glow((0.0, -0.03, 0.18), 6.0, "#ffe6b0"),),
    ),
    drawn(
        "oil_lamp",
        (
            "kerosene lamp",
            "paraffin lamp",
        ),
        "lamp",
        (0.16, 0.16, 0.34),
        [
            Part(Lathe(((0.07, 0.0), (0.075, 0.04), (0.05, 0.09), (0.03, 0.11))), "brass"),
            column("flame", 0.018, 0.11, 0.17),
            Part(
                Lathe(
                    (
                        (0.035, 0.0),
                        (0.055, 0.06),
                        (0.03, 0.14),
                        (0.028, 0.2),
                        (0.02, 0.2),
                        (0.022, 0.14),
                        (0.046, 0.06),
                        (0.026, 0.0),
                    )
                ),
                "glass",
                (0, 0, 0.11),
            ),
            rod("brass", 0.008, (-0.07, 0, 0.08), (-0.075, 0, 0.2), (0.0, 0, 0.33), (0.075, 0, 0.2), (0.07, 0, 0.08)),
        ],
        "brass",
        _ON,
        glows=(Glow((0.0, 0.0, 0.2), 4.0, "#ffb060"),),
    ),
    drawn(
        "sandwich_board",
        (
            "sandwich board",
            "a-frame sign",
            "a-frame chalkboard",
            "chalkboard sign",
            "sidewalk sign",
            "chalkboard menu",
            "pavement sign",
        ),
        "sign",
        (0.6, 0.55, 1.0),
        [
            *(
                Part(Cushion(0.6, 0.04, 1.0, 0.08), "wood", (0, y, 0.0), (turn, 0, 0))
                for y, turn in ((-0.25, -13.0), (0.25, 13.0))
            ),
            Part(Cushion(0.5, 0.03, 0.8, 0.08), "slate", (0, -0.235, 0.14), (-13.0, 0, 0)),
            *(
                across("chalk", 0.012, -0.18, x, -0.24 + z * 0.23, z)
                for x, z in ((0.16, 0.72), (0.08, 0.58), (0.14, 0.44), (0.02, 0.3))
            ),
        ],
        "wood",
    ),
    drawn(
        "clothesline",
        ("clothesline", "washing line", "laundry line", "drying line"),
        "line",
        (2.2, 0.3, 1.7),
        [
            *mirrored(
                column("wood", 0.04, 0.0, 1.7, (1.06, 0.0)), block("wood", (0.96, -0.14, 0.0), (1.1, 0.14, 0.06), 0.01)
            ),
            rod("rope", 0.014, (-1.06, 0, 1.62), (0, 0, 1.54), (1.06, 0, 1.62)),
            *(
                block(f, (x, -0.015, 0.9), (x + 0.34, 0.015, 1.58), 0.0)
                for f, x in (("cloth", -0.85), ("linen", -0.4), ("cloth_accent", 0.1), ("cloth_second", 0.52))
            ),
        ],
        "wood",
    ),
    drawn(
        "horseshoe",
        ("horseshoe", "lucky horseshoe"),
        "horseshoe",
        (0.2, 0.04, 0.22),
        [
            rod(
                "dark_steel",
                0.018,
                *(
                    (0.08 * math.cos(t), 0.0, 0.1 + 0.085 * math.sin(t))
                    for t in [math.radians(d) for d in range(-240, 61, 25)]
                ),
            )
        ],
        "dark_steel",
        Support.WALL,
    ),
    drawn(
        "tongs",
        ("tongs", "kitchen tongs", "fire tongs", "blacksmith's tongs", "serving tongs"),
        "tool",
        (0.08, 0.3, 0.03),
        [
            *(
                rod(
                    "steel",
                    0.011,
                    (s * 0.035, 0.15, 0.012),
                    (s * 0.02, 0.0, 0.012),
                    (s * 0.03, -0.12, 0.012),
                    (s * 0.008, -0.15, 0.012),
                )
                for s in (-1, 1)
            ),
            across("steel", 0.011, -0.036, 0.036, 0.14, 0.012),
        ],
        "steel",
        _ON,
    ),
    drawn(
        "hand_plane",
        ("hand plane", "wood plane", "thumb plane", "block plane", "carpenter's plane", "wood planer"),
        "tool",
        (0.08, 0.26, 0.13),
        [
            block("wood", (-0.035, -0.13, 0.0), (0.035, 0.13, 0.05), 0.006),
            profile("wood", ((0.04, 0.05), (0.11, 0.05), (0.1, 0.12), (0.07, 0.13)), (-0.018, 0.018)),
            Part(Ellipsoid(0.04, 0.04, 0.045), "wood", (0, -0.09, 0.045)),
            profile("steel", ((-0.03, 0.04), (0.0, 0.04), (0.045, 0.12), (0.025, 0.12)), (-0.025, 0.025)),
        ],
        "wood",
        _ON,
    ),
    drawn(
        "band_saw",
        ("band saw", "bandsaw", "scroll saw"),
        "saw",
        (0.6, 0.6, 1.7),
        [
            block("paint_forest", (-0.2, -0.2, 0.0), (0.2, 0.24, 0.8), 0.02),
            block("steel", (-0.3, -0.28, 0.86), (0.3, 0.2, 0.91), 0.006),
            block("paint_forest", (-0.1, -0.1, 0.78), (0.1, 0.1, 0.88), 0.01),
            block("paint_forest", (0.14, -0.08, 0.78), (0.3, 0.16, 1.6), 0.02),
            block("paint_forest", (-0.24, -0.12, 1.3), (0.3, 0.18, 1.7), 0.06),
            block("steel", (-0.09, -0.04, 0.9), (-0.07, 0.0, 1.32), 0.0),
        ],
        "paint_forest",
    ),
    drawn(
        "miter_saw",
        ("miter saw", "mitre saw", "chop saw"),
        "saw",
        (0.6, 0.55, 0.45),
        [
            block("steel", (-0.3, -0.2, 0.0), (0.3, 0.2, 0.08), 0.01),
            block("dark_grey", (-0.06, 0.1, 0.06), (0.06, 0.26, 0.26), 0.01),
            Part(Cylinder(0.17, 0.02), "steel", (-0.01, -0.02, 0.24), (0, 90, 0)),
            Part(Cylinder(0.19, 0.07), "lacquer_accent", (0.0, 0.02, 0.28), (0, 90, 0)),
            Part(Cylinder(0.08, 0.16), "dark_grey", (0.06, 0.04, 0.26), (0, 90, 0)),
            rod("black", 0.022, (0.0, -0.06, 0.42), (0.0, -0.24, 0.4)),
        ],
        "steel",
        _ON,
    ),
    drawn(
        "generator",
        ("generator", "portable generator", "welding machine", "air compressor"),
        "machine",
        (0.8, 0.5, 0.65),
        [
            *(
                rod(
                    "black_metal",
                    0.02,
                    (-0.38, y, 0.06),
                    (-0.38, y, 0.62),
                    (0.38, y, 0.62),
                    (0.38, y, 0.06),
                    (-0.38, y, 0.06),
                )
                for y in (-0.22, 0.22)
            ),
            *(rod("black_metal", 0.02, (x, -0.22, z), (x, 0.22, z)) for x in (-0.38, 0.38) for z in (0.06, 0.62)),
            block("paint_red", (-0.34, -0.2, 0.34), (0.34, 0.2, 0.6), 0.06),
            block("dark_grey", (-0.3, -0.18, 0.06), (0.3, 0.18, 0.36), 0.03),
            disc("steel", 0.09, (0.16, -0.17, 0.2), 0.05),
            *(column("black", 0.05, 0.0, 0.08, (x, y)) for x in (-0.32, 0.32) for y in (-0.2, 0.2)),
        ],
        "paint_red",
    ),
    drawn(
        "tire_stack",
        ("tire stack", "stack of tires", "tyre stack", "stacked tires"),
        "tire",
        (0.66, 0.66, 0.8),
        [
            *(
                Part(
                    Lathe(((0.24, 0.0), (0.32, 0.03), (0.33, 0.1), (0.32, 0.17), (0.24, 0.2))), "black", (0, 0, n * 0.2)
                )
                for n in range(4)
            ),
            column("shadow", 0.18, 0.78, 0.81),
        ],
        "black",
    ),
    drawn(
        "cut_rose",
        ("rose", "cut rose", "peony", "carnation", "camellia", "red rose", "long-stemmed rose", "single rose"),
        "flower",
        (0.07, 0.07, 0.36),
        [*_bloom("petal_red", 0.06, 5, 0.026, 0.36)],
        "petal_red",
        _ON,
    ),
    drawn(
        "cut_tulip",
        ("tulip", "cut tulip"),
        "flower",
        (0.08, 0.08, 0.34),
        [
            rod("stem", 0.007, (0, 0, 0.0), (0.004, 0, 0.33)),
            *(Part(Ellipsoid(0.03, 0.02, 0.22), "leaf_light", (s * 0.03, 0, 0.02), (0, s * 10, 0)) for s in (1, -1)),
            Part(Lathe(((0.01, 0.0), (0.035, 0.02), (0.038, 0.05), (0.024, 0.08))), "petal_pink", (0.004, 0, 0.32)),
        ],
        "petal_pink",
        _ON,
    ),
    drawn(
        "cut_lily",
        ("lily", "cut lily", "white lily"),
        "flower",
        (0.09, 0.09, 0.38),
        [*_bloom("petal_white", 0.05, 6, 0.055, 0.4), Part(Ellipsoid(0.02, 0.02, 0.03), "pollen", (0, 0, 0.435))],
        "petal_white",
        _ON,
    ),
    drawn(
        "cut_hydrangea",
        ("hydrangea",),
        "flower",
        (0.12, 0.12, 0.34),
        [*_bloom("petal_violet", 0.06, 8, 0.055, 0.32)],
        "petal_violet",
        _ON,
    ),
    drawn(
        "cut_branch",
        ("eucalyptus branch", "branch", "olive branch", "cherry blossom branch", "leafy branch", "pine branch", "twig"),
        "branch",
        (0.1, 0.07, 0.42),
        [
            rod("bark", 0.009, (0, 0, 0.0), (0.02, 0, 0.3), (-0.02, 0, 0.58)),
            *(
                Part(Ellipsoid(0.09, 0.04, 0.03), "leaf_light", (s * 0.035, 0.0, 0.1 + n * 0.07), (0, -s * 25, 0))
                for n in range(7)
                for s in (1, -1)
            ),
        ],
        "leaf_light",
        _ON,
    ),
    drawn(
        "bridal_veil",
        ("veil", "bridal veil", "wedding veil"),
        "veil",
        (0.36, 0.12, 0.7),
        [
            block("white", (-0.16, -0.03, 0.0), (0.16, 0.03, 0.6), 0.02),
            block("white", (-0.1, -0.05, 0.54), (0.1, 0.05, 0.7), 0.03),
            *(Part(Ellipsoid(0.05, 0.05, 0.04), "petal_pink", (x, -0.04, 0.63)) for x in (-0.06, 0.0, 0.06)),
        ],
        "white",
        Support.WALL,
    ),
    drawn(
        "shellfish",
        ("oyster", "clam", "mussel", "scallop", "shell", "ammonite", "fossil"),
        "shell",
        (0.14, 0.12, 0.06),
        [
            Part(Ellipsoid(0.14, 0.12, 0.04), "rock"),
            *(
                rod(
                    "rock_light",
                    0.008,
                    *((r * math.cos(t), r * math.sin(t), 0.034) for t in [math.tau * k / 10 for k in range(11)]),
                )
                for r in (0.025, 0.045)
            ),
            Part(Ellipsoid(0.05, 0.05, 0.03), "white", (0, 0, 0.025)),
        ],
        "rock",
        _ON,
    ),
    drawn(
        "nest",
        ("nest", "bird nest", "bird's nest"),
        "nest",
        (0.26, 0.26, 0.12),
        [
            Part(Lathe(((0.07, 0.0), (0.12, 0.04), (0.13, 0.1), (0.1, 0.1), (0.06, 0.05))), "straw"),
            *(
                Part(Ellipsoid(0.06, 0.05, 0.07), "petal_white", (x, y, 0.05))
                for x, y in ((0.03, 0.02), (-0.035, 0.01), (0.0, -0.035))
            ),
        ],
        "straw",
        _ON,
    ),
    drawn(
        "beetle",
        ("beetle", "pinned beetle", "insect", "mounted insect", "bug"),
        "insect",
        (0.12, 0.14, 0.06),
        [
            Part(Ellipsoid(0.07, 0.11, 0.05), "paint_forest", (0, 0.01, 0.0)),
            Part(Ellipsoid(0.05, 0.05, 0.035), "black", (0, -0.05, 0.0)),
            *(
                rod("black", 0.006, (s * 0.02, y, 0.015), (s * 0.06, y * 1.3, 0.006))
                for s in (-1, 1)
                for y in (-0.03, 0.01, 0.045)
            ),
            block("brass", (-0.004, -0.01, 0.03), (0.004, 0.0, 0.06), 0.0),
        ],
        "paint_forest",
        _ON,
    ),
    drawn(
        "stuffed_bird",
        ("dodo", "taxidermy bird"),
        "bird",
        (0.4, 0.6, 0.75),
        [
            block("wood", (-0.2, -0.24, 0.0), (0.2, 0.24, 0.05), 0.01),
            *mirrored(column("beak", 0.025, 0.04, 0.26, (0.07, 0.02))),
            Part(Ellipsoid(0.34, 0.46, 0.34), "fur_grey", (0, 0.03, 0.22)),
            Part(Ellipsoid(0.14, 0.16, 0.3), "fur_grey", (0, -0.14, 0.38)),
            Part(Ellipsoid(0.17, 0.19, 0.17), "fur_grey", (0, -0.17, 0.58)),
            Part(Ellipsoid(0.09, 0.2, 0.09), "beak", (0, -0.27, 0.6)),
            *mirrored(
                Part(Ellipsoid(0.03, 0.03, 0.03), "eye", (0.07, -0.22, 0.68)),
                Part(Ellipsoid(0.08, 0.24, 0.18), "feathers_wing", (0.15, 0.05, 0.3)),
            ),
            Part(Ellipsoid(0.16, 0.14, 0.16), "white", (0, 0.24, 0.36)),
        ],
        "fur_grey",
    ),
    drawn(
        "dinosaur_skeleton",
        ("dinosaur skeleton", "ichthyosaur skeleton", "fossil skeleton", "whale skeleton", "mammoth skeleton"),
        "skeleton",
        (1.0, 3.4, 2.0),
        [
            block("wood", (-0.5, -1.2, 0.0), (0.5, 1.2, 0.1), 0.02),
            rod("bone", 0.06, (0, -1.3, 1.7), (0, -0.9, 1.35), (0, 0.0, 1.4), (0, 0.8, 1.2), (0, 1.7, 0.8), tip=0.03),
            *(
                rod("bone", 0.03, (s * 0.02, y, 1.38), (s * 0.3, y, 1.1), (s * 0.16, y, 0.78))
                for y in (-0.6, -0.36, -0.12, 0.12, 0.36)
                for s in (-1, 1)
            ),
            *(
                rod("bone", 0.05, (s * 0.1, y, 1.3), (s * 0.3, y - 0.1, 0.7), (s * 0.26, y + 0.05, 0.09))
                for y in (-0.7, 0.55)
                for s in (-1, 1)
            ),
            Part(Ellipsoid(0.34, 0.6, 0.34), "bone", (0, -1.45, 1.6)),
            *mirrored(Part(Ellipsoid(0.08, 0.1, 0.1), "ink", (0.14, -1.5, 1.8))),
            *(
                block("white", (x - 0.015, -1.72, 1.58), (x + 0.015, -1.68, 1.66), 0.0)
                for x in (-0.09, -0.03, 0.03, 0.09)
            ),
        ],
        "bone",
        stance="free",
    ),
    drawn(
        "astronaut_suit",
        ("astronaut suit", "space suit", "spacesuit"),
        "suit",
        (0.8, 0.5, 1.8),
        [
            *mirrored(
                block("dark_grey", (0.04, -0.16, 0.0), (0.2, 0.12, 0.14), 0.03),
                column("white", 0.11, 0.12, 0.82, (0.12, 0.0)),
            ),
            block("white", (-0.26, -0.17, 0.74), (0.26, 0.15, 1.36), 0.08),
            block("grey", (-0.2, 0.13, 0.8), (0.2, 0.27, 1.4), 0.04),
            *(
                rod("white", 0.085, (s * 0.28, 0.0, 1.26), (s * 0.33, -0.04, 0.96), (s * 0.29, -0.12, 0.78))
                for s in (-1, 1)
            ),
            Part(Ellipsoid(0.42, 0.42, 0.44), "white", (0, -0.02, 1.36)),
            Part(Ellipsoid(0.3, 0.2, 0.28), "honey", (0, -0.15, 1.44)),
            block("paint_blue", (-0.12, -0.19, 1.04), (0.12, -0.15, 1.18), 0.0),
            block("led_red", (0.04, -0.2, 1.08), (0.09, -0.18, 1.12), 0.0),
        ],
        "white",
        stance="wall",
    ),
    drawn(
        "ship_model",
        (
            "ship model",
            "model sailboat",
        ),
        "model ship",
        (0.5, 0.18, 0.5),
        [
            block("dark_wood", (-0.16, -0.06, 0.0), (0.16, 0.06, 0.03), 0.006),
            *mirrored(block("dark_wood", (0.08, -0.02, 0.02), (0.1, 0.02, 0.1), 0.0)),
            front("wood", ((-0.25, 0.18), (-0.16, 0.08), (0.16, 0.08), (0.25, 0.2)), 0.06, 0.12),
            *(rod("wood", 0.008, (x, 0, 0.16), (x, 0, h)) for x, h in ((-0.1, 0.42), (0.04, 0.5), (0.14, 0.38))),
            *(
                front("white", ((x - 0.06, z), (x + 0.06, z), (x + 0.05, z + 0.1), (x - 0.05, z + 0.1)), 0.01, 0.02)
                for x, z in ((-0.1, 0.22), (-0.1, 0.31), (0.04, 0.24), (0.04, 0.36), (0.14, 0.24))
            ),
        ],
        "wood",
        _ON,
    ),
    drawn(
        "totem_pole",
        ("totem pole", "totem", "tiki statue", "tiki pole"),
        "totem",
        (0.7, 0.6, 2.4),
        [
            *(Part(Cylinder(0.26, 0.81), f, (0, 0, n * 0.8)) for n, f in enumerate(("wood", "pale_wood", "wood"))),
            *(
                part
                for n, f in enumerate(("paint_red", "paint_teal", "paint_yellow"))
                for part in (
                    block(f, (-0.2, -0.3, 0.1 + n * 0.8), (0.2, -0.2, 0.24 + n * 0.8), 0.02),
                    *mirrored(
                        block("white", (0.05, -0.3, 0.42 + n * 0.8), (0.16, -0.2, 0.54 + n * 0.8), 0.0),
                        block("ink", (0.08, -0.32, 0.45 + n * 0.8), (0.13, -0.28, 0.51 + n * 0.8), 0.0),
                    ),
                    block(f, (-0.05, -0.34, 0.28 + n * 0.8), (0.05, -0.2, 0.42 + n * 0.8), 0.02),
                )
            ),
            *mirrored(block("paint_red", (0.2, -0.06, 1.9), (0.35, 0.06, 2.14), 0.02)),
            column("wood", 0.2, 2.38, 2.4),
        ],
        "wood",
    ),
    drawn(
        "play_tunnel",
        ("play tunnel", "tunnel", "crawl tunnel", "agility tunnel"),
        "tunnel",
        (1.6, 0.66, 0.66),
        [
            *(
                rod(
                    "paint_yellow" if n % 2 else "paint_blue",
                    0.05,
                    *(
                        (-0.75 + n * 0.1875, 0.28 * math.cos(t), 0.33 + 0.28 * math.sin(t))
                        for t in [math.tau * k / 16 for k in range(17)]
                    ),
                )
                for n in range(9)
            ),
            *(
                across("paint_blue", 0.03, -0.76, 0.76, 0.29 * math.cos(t), 0.33 + 0.29 * math.sin(t))
                for t in [math.tau * k / 10 for k in range(10)]
            ),
        ],
        ("paint_blue", "paint_yellow"),
    ),
    drawn(
        "bumper_car",
        (
            "bumper car",
            "dodgem",
        ),
        "car",
        (1.2, 1.7, 1.0),
        [
            block("black", (-0.6, -0.85, 0.1), (0.6, 0.85, 0.34), 0.12),
            block("lacquer", (-0.52, -0.78, 0.3), (0.52, 0.78, 0.58), 0.12),
            block("black", (-0.34, -0.1, 0.5), (0.34, 0.5, 0.62), 0.03),
            block("leather", (-0.36, 0.36, 0.5), (0.36, 0.6, 1.0), 0.06),
            rod(
                "black",
                0.025,
                *(
                    (0.16 * math.cos(t), -0.22 - 0.06 * math.sin(t), 0.78 + 0.14 * math.sin(t))
                    for t in [math.tau * k / 14 for k in range(15)]
                ),
            ),
            rod("dark_steel", 0.03, (0, -0.5, 0.54), (0, -0.22, 0.78)),
            across("dark_steel", 0.02, -0.15, 0.15, -0.22, 0.78),
            *mirrored(disc("bulb", 0.09, (0.3, -0.74, 0.46), 0.08)),
            *(column("black", 0.14, 0.0, 0.14, (x, y)) for x in (-0.36, 0.36) for y in (-0.5, 0.5)),
        ],
        "lacquer",
        stance="free",
    ),
    drawn(
        "carousel",
        ("carousel", "merry-go-round", "roundabout"),
        "carousel",
        (4.0, 4.0, 3.4),
        [
            column("lacquer", 2.0, 0.0, 0.3),
            column("brass", 0.3, 0.28, 2.6),
            column("cloth", 1.9, 2.5, 3.3, top=0.2),
            column("lacquer_accent", 2.0, 2.4, 2.56),
            Part(Ellipsoid(0.24, 0.24, 0.24), "brass", (0, 0, 3.16)),
            *(
                part
                for k in range(6)
                for t in (math.tau * k / 6,)
                for part in (
                    column("brass", 0.04, 0.28, 2.46, (1.4 * math.cos(t), 1.4 * math.sin(t))),
                    Part(
                        Ellipsoid(0.4, 0.8, 0.44),
                        ("white", "fur_brown", "fur_gold")[k % 3],
                        (1.4 * math.cos(t), 1.4 * math.sin(t), 0.8),
                        (0, 0, math.degrees(t)),
                    ),
                    Part(
                        Ellipsoid(0.22, 0.34, 0.5),
                        ("white", "fur_brown", "fur_gold")[k % 3],
                        (1.4 * math.cos(t) + 0.34 * math.sin(t), 1.4 * math.sin(t) - 0.34 * math.cos(t), 1.06),
                        (0, 0, math.degrees(t)),
                    ),
                )
            ),
        ],
        ("lacquer", "cloth"),
        stance="free",
    ),
    drawn(
        "photo_booth",
        ("photo booth", "photobooth", "passport photo booth"),
        "booth",
        (1.6, 0.8, 2.0),
        [
            block("lacquer", (-0.8, -0.38, 0.0), (-0.1, 0.4, 2.0), 0.02),
            block("lacquer", (-0.8, 0.3, 0.0), (0.8, 0.4, 2.0), 0.01),
            block("lacquer", (-0.8, -0.4, 1.78), (0.8, 0.4, 2.0), 0.02),
            block("lacquer", (0.72, -0.38, 0.0), (0.8, 0.4, 2.0), 0.01),
            block("cloth_second", (-0.1, -0.36, 0.5), (0.34, -0.3, 1.8), 0.02),
            column("dark_grey", 0.17, 0.0, 0.5, (0.4, 0.02)),
            block("screen_white", (-0.66, -0.4, 1.1), (-0.24, -0.37, 1.5), 0.0),
            block("screen_warm", (-0.6, -0.42, 1.84), (0.6, -0.39, 1.95), 0.0),
        ],
        "lacquer",
        stance="wall",
        glows=(Glow((0.0, -0.45, 1.9), 4.0, "#ffd9a0"),),
    ),
    drawn(
        "bowling_lane",
        ("bowling lane", "bowling alley lane"),
        "lane",
        (1.4, 5.0, 0.9),
        [
            block("pale_wood", (-0.55, -2.5, 0.0), (0.55, 2.3, 0.1), 0.0),
            *mirrored(block("dark_grey", (0.56, -2.2, 0.0), (0.7, 2.4, 0.06), 0.0)),
            *mirrored(block("lacquer", (0.62, 1.8, 0.0), (0.7, 2.5, 0.9), 0.01)),
            block("lacquer", (-0.7, 1.8, 0.66), (0.7, 2.5, 0.9), 0.01),
            block("black", (-0.62, 2.4, 0.0), (0.62, 2.5, 0.7), 0.0),
            *(
                Part(
                    Lathe(((0.03, 0.0), (0.06, 0.13), (0.022, 0.26), (0.034, 0.34), (0.01, 0.38))), "white", (x, y, 0.1)
                )
                for y, xs in ((1.7, (0.0,)), (1.88, (-0.13, 0.13)), (2.06, (-0.26, 0.0, 0.26)))
                for x in xs
            ),
            *(block("paint_red", (x, -1.0, 0.098), (x + 0.06, -0.86, 0.104), 0.0) for x in (-0.3, -0.03, 0.24)),
        ],
        "pale_wood",
        stance="free",
    ),
    drawn(
        "card_catalog_chest",
        (
            "card catalog",
            "card catalogue",
            "apothecary cabinet",
            "haberdashery cabinet",
            "apothecary chest",
            "mail sorter",
            "flat file",
            "map cabinet",
            "type cabinet",
        ),
        "cabinet",
        (1.1, 0.45, 1.2),
        [
            block("wood", (-0.55, -0.2, 0.0), (0.55, 0.22, 1.2), 0.01),
            *(
                part
                for r in range(4)
                for c in range(3)
                for part in (
                    block(
                        "pale_wood",
                        (-0.51 + c * 0.345, -0.22, 0.1 + r * 0.27),
                        (-0.19 + c * 0.345, -0.19, 0.33 + r * 0.27),
                        0.006,
                    ),
                    block(
                        "brass",
                        (-0.4 + c * 0.345, -0.24, 0.19 + r * 0.27),
                        (-0.3 + c * 0.345, -0.21, 0.23 + r * 0.27),
                        0.004,
                    ),
                )
            ),
        ],
        ("wood", "pale_wood"),
        stance="wall",
        surfaces=(Surface("top", (-0.5, -0.17), (0.5, 0.19), 1.2),),
    ),
    drawn(
        "spiral_staircase",
        ("spiral staircase", "spiral stairs", "winding staircase", "staircase"),
        "stairs",
        (1.6, 1.6, 2.5),
        [
            column("black_metal", 0.08, 0.0, 2.5),
            *(
                Part(
                    Cylinder(0.09, 0.05),
                    "wood",
                    (0.4 * math.cos(t), 0.4 * math.sin(t), 0.15 + k * 0.18),
                    (0, 0, math.degrees(t)),
                    (4.2, 1.6, 1.0),
                )
                for k, t in enumerate([math.tau * n / 13 for n in range(13)])
            ),
            *(
                rod(
                    "black_metal",
                    0.016,
                    (0.74 * math.cos(t), 0.74 * math.sin(t), 0.17 + k * 0.18),
                    (0.74 * math.cos(t), 0.74 * math.sin(t), min(0.9 + k * 0.18, 2.5)),
                )
                for k, t in enumerate([math.tau * n / 13 for n in range(13)])
            ),
        ],
        "wood",
        stance="corner",
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
)
