"""Sundries: small goods of counters and desks, what is taken along outdoors, and what stands or hangs before a door."""

from __future__ import annotations

import math

from voxel_weaver.assets.forms import Cushion, Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Part
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import across, block, column, mirrored, rod
from voxel_weaver.scene.layout import Support

_ON = Support.OBJECT

ASSETS = (
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
)
