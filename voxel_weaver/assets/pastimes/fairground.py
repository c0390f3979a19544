"""What fairs, arcades and halls for games are for: rides, lanes, tables to play at, and toys to win."""

from __future__ import annotations

import math

from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Part, Surface
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import across, block, column, disc, mirrored, rod
from voxel_weaver.scene.layout import Support

_ON = Support.OBJECT


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
        "chess_table",
        ("chess table", "checkers table"),
        "table",
        (0.75, 0.75, 0.74),
        [
            Part(Lathe(((0.24, 0.0), (0.2, 0.04), (0.06, 0.1), (0.08, 0.4), (0.06, 0.62), (0.14, 0.68))), "wood"),
            block("wood", (-0.375, -0.375, 0.67), (0.375, 0.375, 0.72), 0.01),
            *(
                block(
                    "paint_cream" if (r + c) % 2 else "dark_wood",
                    (-0.28 + c * 0.07, -0.28 + r * 0.07, 0.715),
                    (-0.21 + c * 0.07, -0.21 + r * 0.07, 0.74),
                    0.0,
                )
                for r in range(8)
                for c in range(8)
            ),
        ],
        "wood",
        surfaces=(Surface("top", (-0.26, -0.26), (0.22, 0.22), 0.74),),
    ),
    drawn(
        "jack_in_the_box",
        ("jack-in-the-box", "jack in the box"),
        "toy",
        (0.2, 0.2, 0.36),
        [
            block("paint_red", (-0.09, -0.09, 0.0), (0.09, 0.09, 0.16), 0.004),
            block("paint_yellow", (-0.1, -0.1, 0.14), (0.1, 0.1, 0.17), 0.004),
            *(column("steel", 0.035, 0.17 + n * 0.025, 0.185 + n * 0.025) for n in range(4)),
            column("steel", 0.015, 0.16, 0.28),
            Part(Ellipsoid(0.1, 0.1, 0.09), "skin_pink", (0, 0, 0.25)),
            Part(Cylinder(0.045, 0.06, 0.005), "paint_blue", (0, 0, 0.315)),
        ],
        "paint_red",
        _ON,
    ),
    drawn(
        "nutcracker",
        ("nutcracker", "toy soldier", "tin soldier", "marionette", "wooden soldier", "nutcracker soldier"),
        "doll",
        (0.14, 0.12, 0.36),
        [
            block("wood", (-0.06, -0.05, 0.0), (0.06, 0.05, 0.02), 0.004),
            *mirrored(
                block("paint_navy", (0.008, -0.03, 0.015), (0.045, 0.03, 0.13), 0.006),
                rod("paint_red", 0.018, (0.055, 0, 0.21), (0.06, -0.01, 0.12)),
            ),
            block("paint_red", (-0.05, -0.04, 0.12), (0.05, 0.04, 0.23), 0.01),
            block("skin_pink", (-0.035, -0.035, 0.22), (0.035, 0.035, 0.28), 0.01),
            block("white", (-0.03, -0.042, 0.215), (0.03, -0.025, 0.245), 0.0),
            *mirrored(block("ink", (0.008, -0.042, 0.258), (0.02, -0.03, 0.268), 0.0)),
            column("black", 0.036, 0.275, 0.355),
            *(block("petal_yellow", (-0.006, -0.048, z), (0.006, -0.036, z + 0.014), 0.0) for z in (0.14, 0.17, 0.2)),
        ],
        "paint_red",
        _ON,
    ),
    drawn(
        "balloon_bunch",
        (
            "balloon bunch",
            "balloon cluster",
            "balloons",
        ),
        "balloon",
        (0.7, 0.7, 1.7),
        [
            block("dark_grey", (-0.08, -0.08, 0.0), (0.08, 0.08, 0.08), 0.02),
            *(
                part
                for f, x, y, z in (
                    ("petal_red", -0.18, 0.0, 1.2),
                    ("petal_yellow", 0.18, 0.05, 1.15),
                    ("paint_blue", 0.0, -0.18, 1.35),
                    ("petal_pink", 0.02, 0.16, 1.3),
                    ("paint_green", -0.02, 0.0, 1.02),
                )
                for part in (
                    rod("white", 0.008, (0, 0, 0.07), (x, y, z + 0.02)),
                    Part(Ellipsoid(0.28, 0.28, 0.34), f, (x, y, z)),
                )
            ),
        ],
        ("petal_red", "petal_yellow", "paint_blue", "petal_pink", "paint_green"),
    ),
)
