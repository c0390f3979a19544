"""Sundries: small goods of counters, shelves and workbenches, and what stands by the fire."""

from __future__ import annotations

import math

from voxel_weaver.assets.forms import Blob, Cushion, Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Part, Surface
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.joinery import legs
from voxel_weaver.assets.workshop.pieces import across, block, column, disc, mirrored, rod
from voxel_weaver.scene.layout import Support

_ON = Support.OBJECT

ASSETS = (
    drawn(
        "fireplace_tools",
        ("fireplace tools", "fire tools", "fire poker", "fireplace tool", "fire irons", "poker", "fireplace poker"),
        "tool",
        (0.3, 0.24, 0.75),
        [
            column("black_metal", 0.12, 0.0, 0.03),
            rod("black_metal", 0.014, (0, 0, 0.02), (0, 0, 0.74)),
            across("black_metal", 0.012, -0.14, 0.14, 0.0, 0.6),
            *(rod("black_metal", 0.01, (x, -0.03, 0.1), (x, -0.03, 0.66)) for x in (-0.12, -0.04, 0.05, 0.12)),
            block("black_metal", (-0.16, -0.05, 0.06), (-0.08, -0.01, 0.18), 0.004),
            Part(Ellipsoid(0.08, 0.05, 0.12), "straw", (0.12, -0.03, 0.05)),
            *(Part(Ellipsoid(0.035, 0.035, 0.045), "brass", (x, -0.03, 0.64)) for x in (-0.12, -0.04, 0.05, 0.12)),
        ],
        "black_metal",
    ),
    drawn(
        "firewood_stack",
        (
            "firewood",
            "firewood stack",
            "stack of firewood",
            "log pile",
            "wood pile",
            "log holder",
            "firewood rack",
            "log rack",
            "woodpile",
            "pile of logs",
            "log stack",
        ),
        "wood",
        (1.0, 0.4, 0.75),
        [
            *mirrored(block("black_metal", (0.46, -0.16, 0.0), (0.5, 0.16, 0.75), 0.006)),
            block("black_metal", (-0.5, -0.16, 0.0), (0.5, 0.16, 0.04), 0.006),
            *(
                part
                for r in range(4)
                for n in range(6 - r % 2)
                for part in (
                    Part(
                        Cylinder(0.074, 0.36),
                        "bark",
                        (-0.385 + n * 0.152 + (r % 2) * 0.076, 0.18, 0.11 + r * 0.135),
                        (90, 0, 0),
                    ),
                    disc("cut_wood", 0.06, (-0.385 + n * 0.152 + (r % 2) * 0.076, -0.17, 0.11 + r * 0.135), 0.02),
                )
            ),
        ],
        "bark",
        stance="wall",
    ),
    drawn(
        "headboard",
        ("headboard", "bed headboard", "upholstered headboard"),
        "board",
        (1.7, 0.12, 1.1),
        [
            block("cloth", (-0.85, -0.05, 0.35), (0.85, 0.06, 1.1), 0.04),
            *(block("cloth", (-0.83 + n * 0.42, -0.08, 0.4), (-0.43 + n * 0.42, 0.0, 1.06), 0.04) for n in range(4)),
            *mirrored(block("wood", (0.7, -0.02, 0.0), (0.78, 0.05, 0.4), 0.006)),
        ],
        "cloth",
        stance="wall",
    ),
    drawn(
        "chaise_lounge",
        (
            "chaise lounge",
            "fainting couch",
        ),
        "sofa",
        (0.75, 1.75, 0.85),
        [
            block("cloth", (-0.36, -0.85, 0.18), (0.36, 0.8, 0.42), 0.07),
            block("cloth", (-0.36, 0.45, 0.36), (0.36, 0.85, 0.85), 0.1),
            Part(Cylinder(0.11, 0.7), "cloth_accent", (-0.35, 0.38, 0.5), (0, 90, 0)),
            block("cloth", (0.28, 0.0, 0.36), (0.37, 0.8, 0.66), 0.05),
            *(column("wood", 0.03, 0.0, 0.2, (x, y), 0.04) for x in (-0.28, 0.28) for y in (-0.74, 0.72)),
        ],
        "cloth",
        surfaces=(Surface("seat", (-0.28, -0.75), (0.2, 0.2), 0.42),),
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
        "paper_lantern",
        (
            "paper lantern",
            "chinese lantern",
            "red lantern",
            "japanese lantern",
            "hanging paper lantern",
            "rice paper lantern",
            "silk lantern",
        ),
        "lantern",
        (0.36, 0.36, 0.75),
        [
            rod("rope", 0.012, (0, 0, 0.42), (0, 0, 0.75)),
            column("wood", 0.09, 0.4, 0.44),
            Part(
                Lathe(((0.09, 0.0), (0.16, 0.06), (0.18, 0.17), (0.16, 0.28), (0.09, 0.34))),
                "lantern_paper",
                (0, 0, 0.07),
            ),
            *(
                Part(
                    Lathe(((r - 0.01, 0.0), (r + 0.004, 0.0), (r + 0.004, 0.012), (r - 0.01, 0.012))), "wood", (0, 0, z)
                )
                for r, z in ((0.165, 0.14), (0.18, 0.235), (0.165, 0.33))
            ),
            column("wood", 0.09, 0.04, 0.08),
            rod("petal_red", 0.014, (0, 0, 0.05), (0, 0, 0.0)),
        ],
        "lantern_paper",
        Support.CEILING,
        glows=(Glow((0.0, 0.0, 0.02), 9.0, "#ffd9a8"),),
    ),
    drawn(
        "glass_dome",
        ("glass dome", "display dome", "bell jar", "cloche", "glass cloche", "glass bell"),
        "dome",
        (0.24, 0.24, 0.36),
        [
            Part(Lathe(((0.12, 0.0), (0.12, 0.02), (0.1, 0.035))), "wood"),
            Part(Lathe(((0.1, 0.0), (0.1, 0.18), (0.07, 0.27), (0.02, 0.3))), "glass", (0, 0, 0.03)),
            Part(Ellipsoid(0.035, 0.035, 0.04), "glass", (0, 0, 0.32)),
        ],
        "glass",
        _ON,
    ),
    drawn(
        "glass_case",
        ("glass case", "glass display", "museum case", "exhibit case"),
        "case",
        (1.1, 0.7, 1.35),
        [
            block("wood", (-0.5, -0.3, 0.0), (0.5, 0.3, 0.1), 0.01),
            block("wood", (-0.55, -0.35, 0.08), (0.55, 0.35, 0.8), 0.01),
            block("cloth", (-0.5, -0.3, 0.79), (0.5, 0.3, 0.82), 0.0),
            *mirrored(block("glass", (0.53, -0.35, 0.8), (0.55, 0.35, 1.33), 0.0)),
            *(block("glass", (-0.54, y - 0.01, 0.8), (0.54, y + 0.01, 1.33), 0.0) for y in (-0.34, 0.34)),
            block("glass", (-0.55, -0.35, 1.32), (0.55, 0.35, 1.35), 0.0),
        ],
        "wood",
        stance="free",
        surfaces=(Surface("inside", (-0.46, -0.27), (0.46, 0.27), 0.82, 0.48),),
    ),
    drawn(
        "rubber_stamp",
        ("rubber stamp", "stamp", "wax seal stamp", "ink stamp"),
        "stamp",
        (0.06, 0.06, 0.1),
        [
            block("black", (-0.03, -0.03, 0.0), (0.03, 0.03, 0.02), 0.004),
            Part(Lathe(((0.022, 0.0), (0.012, 0.03), (0.022, 0.06), (0.012, 0.08))), "wood", (0, 0, 0.02)),
        ],
        "wood",
        _ON,
    ),
    drawn(
        "ink_pad",
        ("ink pad", "stamp pad"),
        "pad",
        (0.12, 0.09, 0.03),
        [
            block("dark_grey", (-0.06, -0.045, 0.0), (0.06, 0.045, 0.024), 0.006),
            block("paint_navy", (-0.05, -0.035, 0.022), (0.05, 0.035, 0.03), 0.002),
        ],
        "dark_grey",
        _ON,
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
        "lucky_cat",
        ("lucky cat", "maneki neko", "waving cat", "beckoning cat"),
        "figurine",
        (0.18, 0.16, 0.26),
        [
            Part(Ellipsoid(0.16, 0.15, 0.16), "white"),
            Part(Ellipsoid(0.14, 0.12, 0.12), "white", (0, -0.01, 0.12)),
            *mirrored(
                Part(Cylinder(0.025, 0.05, 0.004), "white", (0.04, 0, 0.21)),
                Part(Ellipsoid(0.016, 0.016, 0.02), "ink", (0.03, -0.07, 0.17)),
            ),
            rod("white", 0.025, (0.07, -0.01, 0.1), (0.09, -0.02, 0.24)),
            column("petal_red", 0.062, 0.115, 0.13),
            Part(Ellipsoid(0.03, 0.02, 0.03), "petal_yellow", (0, -0.07, 0.09)),
        ],
        "white",
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
    drawn(
        "seedling",
        ("seedling", "sprout", "sapling", "young plant"),
        "plant",
        (0.12, 0.1, 0.15),
        [
            rod("stem", 0.008, (0, 0, 0.0), (0, 0, 0.1)),
            *(
                Part(Ellipsoid(0.06, 0.03, 0.02), "leaf_light", (x, 0, z), (0, -a, 0))
                for x, z, a in ((0.03, 0.1, 25), (-0.03, 0.1, -25), (0.022, 0.06, 20), (-0.022, 0.06, -20))
            ),
            Part(Ellipsoid(0.05, 0.05, 0.02), "soil"),
        ],
        "leaf_light",
        _ON,
    ),
    drawn(
        "seedling_tray",
        ("seedling tray", "seed tray", "plant tray", "microgreens tray", "propagation tray"),
        "tray",
        (0.5, 0.3, 0.16),
        [
            block("black", (-0.25, -0.15, 0.0), (0.25, 0.15, 0.06), 0.006),
            block("soil", (-0.235, -0.135, 0.05), (0.235, 0.135, 0.066), 0.0),
            *(
                Part(
                    Ellipsoid(0.06, 0.06, 0.09),
                    "leaf_light" if (n + r) % 2 else "leaf",
                    (-0.19 + n * 0.095, -0.09 + r * 0.09, 0.06),
                )
                for n in range(5)
                for r in range(3)
            ),
        ],
        "black",
        _ON,
    ),
    drawn(
        "socks",
        ("sock", "socks", "pair of socks", "stocking", "christmas stocking"),
        "clothes",
        (0.2, 0.06, 0.3),
        [
            block("cloth", (-0.05, -0.03, 0.08), (0.05, 0.03, 0.26), 0.02),
            block("white", (-0.06, -0.03, 0.24), (0.06, 0.03, 0.3), 0.02),
            block("cloth", (-0.05, -0.03, 0.0), (0.14, 0.03, 0.1), 0.03),
        ],
        "cloth",
        _ON,
    ),
    drawn(
        "open_book",
        (
            "star atlas",
            "hymn book",
            "spellbook",
            "spell book",
            "crossword book",
            "ledger",
            "guest book",
            "logbook",
            "grimoire",
            "songbook",
            "prayer book",
        ),
        "book",
        (0.36, 0.26, 0.05),
        [
            block("leather", (-0.18, -0.13, 0.0), (0.18, 0.13, 0.014), 0.004),
            *mirrored(Part(Cushion(0.17, 0.24, 0.045, 0.3), "paper", (0.087, 0.0, 0.006))),
            *mirrored(
                *(block("ink", (0.03, y, 0.043), (0.14, y + 0.01, 0.053), 0.0) for y in (-0.08, -0.04, 0.0, 0.04, 0.08))
            ),
        ],
        "leather",
        _ON,
    ),
    drawn(
        "table_card",
        (
            "greeting card",
            "get-well card",
            "get well card",
            "birthday card",
            "price tag",
            "name plate",
            "nameplate",
            "place card",
            "table number",
            "tent card",
        ),
        "card",
        (0.16, 0.08, 0.14),
        [
            Part(Cylinder(0.02, 0.02), "paper", (0, 0, 0.0)),
            block("paper", (-0.08, -0.03, 0.0), (0.08, -0.015, 0.14), 0.0),
            block("paper", (-0.08, 0.015, 0.0), (0.08, 0.03, 0.14), 0.0),
            block("paper", (-0.08, -0.03, 0.125), (0.08, 0.03, 0.14), 0.0),
            block("petal_red", (-0.03, -0.036, 0.05), (0.03, -0.026, 0.1), 0.0),
        ],
        "paper",
        _ON,
    ),
    drawn(
        "crown",
        ("crown", "tiara", "royal crown", "golden crown"),
        "crown",
        (0.2, 0.2, 0.14),
        [
            Part(Lathe(((0.085, 0.0), (0.1, 0.0), (0.1, 0.05), (0.085, 0.05))), "brass"),
            *(
                Part(Cylinder(0.022, 0.07, 0.004), "brass", (0.09 * math.cos(t), 0.09 * math.sin(t), 0.045))
                for t in [math.tau * k / 8 for k in range(8)]
            ),
            *(
                Part(
                    Ellipsoid(0.028, 0.028, 0.028),
                    "petal_red" if k % 2 else "paint_blue",
                    (0.095 * math.cos(t), 0.095 * math.sin(t), 0.012),
                )
                for k, t in enumerate([math.tau * k / 8 for k in range(8)])
            ),
            Part(Ellipsoid(0.16, 0.16, 0.08), "petal_violet", (0, 0, 0.01)),
        ],
        "brass",
        _ON,
    ),
    drawn(
        "coins",
        ("coin", "pile of coins", "coins", "stack of coins", "gold coin"),
        "coin",
        (0.12, 0.12, 0.06),
        [
            *(
                column("brass", 0.024, 0.0, h, at)
                for h, at in ((0.06, (0.0, 0.0)), (0.04, (0.036, 0.03)), (0.03, (-0.036, 0.02)), (0.02, (0.0, -0.036)))
            )
        ],
        "brass",
        _ON,
    ),
    drawn(
        "bath_caddy",
        ("bath caddy", "bath tray", "caddy", "bathtub tray", "bathtub caddy", "bed tray", "lap tray"),
        "tray",
        (0.75, 0.2, 0.05),
        [
            *(block("wood", (-0.375, -0.1 + n * 0.07, 0.01), (0.375, -0.05 + n * 0.07, 0.03), 0.004) for n in range(3)),
            *mirrored(
                block("wood", (0.2, -0.1, 0.0), (0.24, 0.09, 0.02), 0.0),
                block("wood", (0.34, -0.1, 0.0), (0.375, 0.09, 0.05), 0.004),
            ),
        ],
        "wood",
        _ON,
        surfaces=(Surface("top", (-0.3, -0.09), (0.3, -0.055), 0.03, 0.8),),
    ),
    drawn(
        "loofah",
        ("loofah", "bath sponge", "bath puff"),
        "sponge",
        (0.13, 0.13, 0.12),
        [Part(Blob(0.13, 0.13, 0.12, 5, 0.4), "cloth_accent")],
        "cloth_accent",
        _ON,
    ),
    drawn(
        "sauna_stove",
        ("sauna stove", "sauna heater", "sauna rocks", "pot-bellied stove", "cast-iron stove", "wood heater"),
        "stove",
        (0.5, 0.5, 0.9),
        [
            *legs(0.4, 0.4, 0.12, 0.05, "black_metal"),
            block("black_metal", (-0.25, -0.25, 0.1), (0.25, 0.25, 0.72), 0.02),
            block("ember", (-0.14, -0.262, 0.2), (0.14, -0.24, 0.42), 0.0),
            *(block("black_metal", (-0.14, -0.27, z), (0.14, -0.24, z + 0.02), 0.0) for z in (0.25, 0.31, 0.37)),
            *(
                Part(Blob(0.17, 0.16, 0.15, n, 0.25), "rock", (x, y, 0.7))
                for n, (x, y) in enumerate(((-0.13, -0.13), (0.12, -0.12), (0.0, 0.02), (-0.13, 0.13), (0.13, 0.13)))
            ),
        ],
        "black_metal",
        stance="wall",
        glows=(Glow((0.0, -0.3, 0.3), 6.0, "#ff8a3c"),),
    ),
    drawn(
        "engine",
        ("engine", "car engine", "motor", "truck engine"),
        "engine",
        (0.8, 0.7, 0.75),
        [
            *legs(0.7, 0.5, 0.2, 0.06, "paint_red"),
            block("dark_steel", (-0.3, -0.24, 0.18), (0.3, 0.24, 0.5), 0.02),
            *(
                Part(Cylinder(0.08, 0.2), "steel", (x, s * 0.12, 0.48), (s * -28, 0, 0))
                for x in (-0.2, 0.0, 0.2)
                for s in (-1, 1)
            ),
            block("paint_red", (-0.26, -0.1, 0.56), (0.26, 0.1, 0.72), 0.03),
            Part(Cylinder(0.17, 0.06), "black", (-0.3, 0.0, 0.34), (0, -90, 0)),
            Part(Cylinder(0.09, 0.06), "black", (-0.3, 0.0, 0.6), (0, -90, 0)),
            rod("copper", 0.03, (0.2, -0.24, 0.4), (0.3, -0.33, 0.36), (0.38, -0.3, 0.24)),
        ],
        "dark_steel",
    ),
    drawn(
        "car_lift",
        ("car lift", "vehicle lift", "auto lift", "hydraulic lift"),
        "lift",
        (3.0, 1.6, 2.6),
        [
            *mirrored(
                block("paint_blue", (1.3, -0.2, 0.0), (1.5, 0.2, 2.6), 0.02),
                block("dark_steel", (1.1, -0.5, 0.0), (1.5, 0.5, 0.06), 0.01),
                block("paint_yellow", (1.2, -0.14, 0.4), (1.32, 0.14, 0.8), 0.01),
                block("dark_steel", (0.3, -0.7, 0.46), (1.25, -0.58, 0.56), 0.01),
                block("dark_steel", (0.3, 0.58, 0.46), (1.25, 0.7, 0.56), 0.01),
                block("dark_steel", (1.15, -0.7, 0.46), (1.3, 0.7, 0.56), 0.01),
            ),
            block("paint_blue", (-1.5, -0.1, 2.46), (1.5, 0.1, 2.6), 0.01),
        ],
        "paint_blue",
        stance="free",
    ),
    drawn(
        "car_battery",
        ("car battery", "battery", "battery pack"),
        "battery",
        (0.26, 0.18, 0.22),
        [
            block("black", (-0.13, -0.09, 0.0), (0.13, 0.09, 0.19), 0.006),
            block("paint_yellow", (-0.1, -0.096, 0.05), (0.1, -0.08, 0.13), 0.0),
            column("steel", 0.014, 0.18, 0.22, (-0.08, 0.04)),
            column("paint_red", 0.018, 0.18, 0.22, (0.08, 0.04)),
        ],
        "black",
        _ON,
    ),
    drawn(
        "wood_plank",
        (
            "wood plank",
            "plank",
            "lumber",
            "lumber stack",
            "stack of lumber",
            "wooden board",
            "timber stack",
            "stack of planks",
            "plank stack",
            "boards",
        ),
        "wood",
        (2.2, 0.6, 0.3),
        [
            *(
                block(
                    "pale_wood" if (r + n) % 3 else "wood",
                    (-1.1 + 0.03 * ((n * 2 + r) % 3), -0.3 + n * 0.2, r * 0.075),
                    (1.04 + 0.03 * ((n + r) % 3), -0.11 + n * 0.2, 0.08 + r * 0.075),
                    0.004,
                )
                for r in range(4)
                for n in range(3)
            ),
        ],
        ("pale_wood", "wood"),
        stance="wall",
    ),
    drawn(
        "sled",
        ("sled", "sleigh", "toboggan", "wooden sled", "sledge"),
        "sled",
        (0.5, 1.2, 0.3),
        [
            *(
                rod("wood", 0.022, (x, 0.58, 0.03), (x, -0.42, 0.03), (x, -0.56, 0.12), (x, -0.56, 0.26))
                for x in (-0.2, 0.2)
            ),
            *(block("wood", (-0.25, -0.4 + n * 0.24, 0.18), (0.25, -0.24 + n * 0.24, 0.22), 0.006) for n in range(4)),
            *mirrored(*(block("wood", (0.18, y, 0.03), (0.22, y + 0.05, 0.2), 0.004) for y in (-0.3, 0.4))),
            across("wood", 0.018, -0.2, 0.2, -0.56, 0.24),
            *mirrored(block("wood", (0.17, -0.4, 0.14), (0.23, 0.48, 0.19), 0.004)),
        ],
        "wood",
    ),
    drawn(
        "fishing_rod",
        ("fishing rod", "fishing pole"),
        "fishing",
        (0.12, 0.14, 2.0),
        [
            rod("wood", 0.02, (0, 0, 0.0), (0, 0, 0.5)),
            rod("dark_grey", 0.013, (0, 0, 0.48), (0, 0, 2.0), tip=0.008),
            Part(Cylinder(0.05, 0.06), "steel", (-0.03, -0.05, 0.5), (0, 90, 0)),
        ],
        "wood",
        Support.WALL,
    ),
    drawn(
        "binoculars",
        ("binoculars", "opera glasses", "field glasses"),
        "binoculars",
        (0.18, 0.16, 0.08),
        [
            *mirrored(
                Part(Cylinder(0.035, 0.09, 0.025), "black", (0.048, -0.08, 0.04), (-90, 0, 0)),
                Part(Cylinder(0.025, 0.07), "dark_grey", (0.048, 0.005, 0.04), (-90, 0, 0)),
            ),
            block("black", (-0.05, -0.03, 0.005), (0.05, 0.07, 0.06), 0.0),
        ],
        "black",
        _ON,
    ),
    drawn(
        "magnifying_glass",
        ("magnifying glass", "loupe", "magnifier", "hand lens"),
        "lens",
        (0.12, 0.26, 0.025),
        [
            Part(Lathe(((0.046, 0.0), (0.06, 0.0), (0.06, 0.024), (0.046, 0.024))), "brass", (0, -0.07, 0.0)),
            column("glass", 0.048, 0.006, 0.018, (0, -0.07)),
            rod("wood", 0.012, (0, -0.01, 0.012), (0, 0.13, 0.012)),
        ],
        "brass",
        _ON,
    ),
    drawn(
        "magnifying_lamp",
        (
            "magnifying lamp",
            "examination lamp",
            "exam lamp",
            "inspection lamp",
            "drafting lamp",
        ),
        "lamp",
        (0.4, 0.34, 0.55),
        [
            column("white", 0.1, 0.0, 0.03),
            rod("white", 0.014, (0.0, 0.0, 0.02), (0.12, 0.05, 0.34), (-0.08, -0.02, 0.52), (-0.1, -0.08, 0.46)),
            Part(Lathe(((0.07, 0.0), (0.1, 0.0), (0.1, 0.035), (0.07, 0.035))), "white", (-0.1, -0.1, 0.42)),
            column("glass", 0.072, 0.43, 0.445, (-0.1, -0.1)),
            Part(Lathe(((0.075, 0.0), (0.09, 0.0), (0.09, 0.01), (0.075, 0.01))), "bulb", (-0.1, -0.1, 0.412)),
        ],
        "white",
        _ON,
        glows=(Glow((-0.1, -0.1, 0.4), 6.0, "#fff4dc"),),
    ),
    drawn(
        "cobweb",
        ("cobweb", "spider web", "spiderweb"),
        "web",
        (0.7, 0.04, 0.7),
        [
            *(
                rod("white", 0.01, (0.34, 0.0, 0.68), (0.34 - 0.66 * math.cos(t), 0.0, 0.68 - 0.66 * math.sin(t)))
                for t in [math.pi / 8 * k for k in range(5)]
            ),
            *(
                rod(
                    "white",
                    0.008,
                    *(
                        (0.34 - r * math.cos(t), 0.0, 0.68 - r * math.sin(t))
                        for t in [math.pi / 8 * k for k in range(5)]
                    ),
                )
                for r in (0.16, 0.32, 0.48, 0.62)
            ),
            block("white", (0.3, 0.0, 0.64), (0.35, 0.02, 0.7), 0.0),
        ],
        "white",
        Support.WALL,
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
