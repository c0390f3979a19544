"""Crafts: clay and fire, thread and cloth, paper and print."""

from __future__ import annotations

import math

from voxel_weaver.assets.forms import Cushion, Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Part, Surface
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.joinery import legs
from voxel_weaver.assets.workshop.pieces import across, block, column, disc, mirrored, rod
from voxel_weaver.scene.layout import Support

_ON = Support.OBJECT


def _spokes(finish: str, radius: float, count: int, y: float, z: float, thick: float) -> list[Part]:
    """A wheel that looks to the front, of rim, spokes and hub."""
    turns = [math.tau * i / count for i in range(count)]
    rim = [(radius * math.cos(t), y, z + radius * math.sin(t)) for t in [math.tau * i / 20 for i in range(21)]]
    return [
        rod(finish, thick, *rim),
        *(rod(finish, thick * 0.7, (0, y, z), (radius * math.cos(t), y, z + radius * math.sin(t))) for t in turns),
        disc(finish, thick * 2.4, (0, y + thick * 1.5, z), thick * 3),
    ]


ASSETS = (
    drawn(
        "potters_wheel",
        ("potter's wheel", "potters wheel", "potter wheel", "pottery wheel", "kick wheel", "throwing wheel"),
        "wheel",
        (0.7, 0.8, 0.75),
        [
            *legs(0.62, 0.7, 0.6, 0.07, "wood"),
            block("wood", (-0.33, -0.37, 0.46), (0.33, 0.37, 0.54), 0.01),
            column("dark_steel", 0.28, 0.06, 0.16),
            column("steel", 0.03, 0.14, 0.62),
            column("steel", 0.18, 0.6, 0.64),
            Part(
                Lathe(((0.07, 0.0), (0.1, 0.05), (0.1, 0.1), (0.07, 0.14), (0.055, 0.14), (0.05, 0.05))),
                "terracotta",
                (0, 0, 0.64),
            ),
            block("wood", (-0.18, 0.3, 0.52), (0.18, 0.4, 0.58), 0.01),
        ],
        "wood",
    ),
    drawn(
        "kiln",
        ("kiln", "pottery kiln", "electric kiln", "ceramic kiln"),
        "oven",
        (0.85, 0.85, 1.05),
        [
            *legs(0.6, 0.6, 0.2, 0.06, "dark_steel"),
            column("steel", 0.4, 0.16, 0.86),
            *(column("dark_steel", 0.41, z, z + 0.03) for z in (0.22, 0.5, 0.8)),
            column("brick", 0.38, 0.86, 0.92),
            column("steel", 0.4, 0.92, 1.02),
            rod("dark_steel", 0.015, (-0.1, -0.36, 0.97), (-0.1, -0.45, 0.97), (0.1, -0.45, 0.97), (0.1, -0.36, 0.97)),
            block("dark_grey", (-0.16, -0.45, 0.34), (0.16, -0.3, 0.66), 0.01),
            block("led_red", (0.04, -0.465, 0.54), (0.1, -0.44, 0.6), 0.0),
            disc("white", 0.045, (-0.06, -0.44, 0.5), 0.03),
        ],
        "steel",
        stance="wall",
    ),
    drawn(
        "clay_block",
        ("clay block", "block of clay"),
        "block",
        (0.24, 0.2, 0.18),
        [Part(Cushion(0.24, 0.2, 0.18, 0.18), "terracotta")],
        "terracotta",
        _ON,
    ),
    drawn(
        "loom",
        ("loom", "weaving loom", "hand loom", "tapestry loom"),
        "loom",
        (1.3, 1.0, 1.4),
        [
            *mirrored(
                block("wood", (0.56, -0.45, 0.0), (0.65, -0.36, 0.9), 0.01),
                block("wood", (0.56, 0.36, 0.0), (0.65, 0.45, 1.36), 0.01),
                block("wood", (0.57, -0.5, 0.06), (0.64, 0.5, 0.14), 0.01),
                block("wood", (0.57, -0.45, 0.78), (0.64, 0.45, 0.86), 0.01),
            ),
            across("wood", 0.05, -0.62, 0.62, -0.4, 0.8),
            across("wood", 0.05, -0.62, 0.62, 0.4, 0.8),
            block("wood", (-0.6, 0.36, 1.28), (0.6, 0.44, 1.36), 0.01),
            block("pale_wood", (-0.52, -0.06, 0.66), (0.52, -0.02, 1.0), 0.006),
            block("linen", (-0.5, -0.4, 0.81), (0.5, 0.4, 0.835), 0.0),
            block("cloth", (-0.5, -0.42, 0.82), (0.5, -0.1, 0.85), 0.0),
            block("cloth_accent", (-0.5, -0.32, 0.825), (0.5, -0.24, 0.856), 0.0),
            block("wood", (-0.56, -0.1, 0.04), (0.56, -0.02, 0.1), 0.01),
        ],
        "wood",
    ),
    drawn(
        "spinning_wheel",
        ("spinning wheel",),
        "wheel",
        (0.85, 0.45, 1.0),
        [
            *_spokes("wood", 0.32, 8, 0.0, 0.62, 0.022),
            *(
                rod("wood", 0.022, (x, y, 0.0), (x * 0.6, y * 0.4, 0.32))
                for x, y in ((-0.36, -0.2), (-0.36, 0.2), (0.42, 0.0))
            ),
            block("wood", (-0.38, -0.09, 0.28), (0.46, 0.09, 0.34), 0.01),
            *(block("wood", (-0.03, y - 0.02, 0.3), (0.03, y + 0.02, 0.66), 0.006) for y in (-0.08, 0.08)),
            rod("wood", 0.02, (0.4, 0, 0.32), (0.4, 0, 0.96)),
            Part(Ellipsoid(0.12, 0.12, 0.2), "wool", (0.4, 0.0, 0.8)),
        ],
        "wood",
    ),
    drawn(
        "fabric_roll",
        (
            "fabric roll",
            "bolt of fabric",
            "roll of fabric",
            "cloth roll",
            "fabric bolt",
            "bolt of cloth",
            "roll of cloth",
            "leather roll",
            "carpet roll",
        ),
        "roll",
        (0.9, 0.14, 0.14),
        [
            across("cloth", 0.07, -0.42, 0.42, 0.0, 0.07),
            across("cardboard", 0.025, -0.45, 0.45, 0.0, 0.07),
            block("cloth", (-0.42, -0.075, 0.0), (0.42, 0.0, 0.03), 0.004),
        ],
        "cloth",
        _ON,
    ),
    drawn(
        "paper_roll",
        ("paper roll", "roll of kraft paper", "kraft paper roll", "wrapping paper roll"),
        "roll",
        (0.5, 0.1, 0.1),
        [across("paper", 0.05, -0.25, 0.25, 0.0, 0.05), across("cardboard", 0.018, -0.26, 0.26, 0.0, 0.05)],
        "paper",
        _ON,
    ),
    drawn(
        "spool",
        ("spool", "thread spool", "ribbon spool", "bobbin"),
        "spool",
        (0.07, 0.07, 0.09),
        [
            column("wood", 0.035, 0.0, 0.014),
            column("cloth_accent", 0.027, 0.012, 0.078),
            column("wood", 0.035, 0.076, 0.09),
        ],
        "cloth_accent",
        _ON,
    ),
    drawn(
        "cable_spool",
        ("cable spool", "cable reel", "cable drum", "rope spool"),
        "spool",
        (0.7, 0.7, 0.5),
        [
            column("wood", 0.35, 0.0, 0.06),
            column("black", 0.22, 0.05, 0.45),
            *(column("dark_grey", 0.235, z, z + 0.03) for z in (0.1, 0.18, 0.26, 0.34)),
            column("wood", 0.35, 0.44, 0.5),
        ],
        "wood",
        surfaces=(Surface("top", (-0.22, -0.22), (0.22, 0.22), 0.5),),
    ),
    drawn(
        "yarn_ball",
        ("yarn ball", "ball of yarn", "ball of wool", "ball of twine", "skein of yarn", "twine ball", "yarn"),
        "ball",
        (0.13, 0.13, 0.12),
        [
            Part(Ellipsoid(0.12, 0.12, 0.12), "cloth_accent"),
            *(
                rod(
                    "cloth_second",
                    0.007,
                    *(
                        (
                            0.059 * math.cos(t) * math.cos(a),
                            0.059 * math.sin(t),
                            0.06 + 0.059 * math.cos(t) * math.sin(a),
                        )
                        for t in [math.pi * k / 8 - math.pi / 2 for k in range(9)]
                    ),
                )
                for a in (0.6, 1.2, 1.9)
            ),
        ],
        "cloth_accent",
        _ON,
    ),
    drawn(
        "pincushion",
        ("pincushion", "pin cushion"),
        "cushion",
        (0.11, 0.11, 0.08),
        [
            Part(Ellipsoid(0.11, 0.11, 0.07), "petal_red"),
            Part(Ellipsoid(0.03, 0.03, 0.015), "leaf_dark", (0, 0, 0.062)),
            *(
                rod("steel", 0.003, (x, y, 0.05), (x * 1.4, y * 1.4, 0.085))
                for x, y in ((0.02, 0.02), (-0.025, 0.01), (0.01, -0.03))
            ),
        ],
        "petal_red",
        _ON,
    ),
    drawn(
        "embroidery_hoop",
        ("embroidery hoop", "embroidery", "needlework"),
        "hoop",
        (0.24, 0.24, 0.035),
        [
            Part(Lathe(((0.11, 0.0), (0.12, 0.0), (0.12, 0.025), (0.11, 0.025))), "wood"),
            column("linen", 0.105, 0.01, 0.03),
            *(
                column(f, 0.02, 0.02, 0.034, at)
                for f, at in (("petal_red", (0.03, 0.02)), ("petal_blue", (-0.03, 0.0)), ("leaf_dark", (0.0, -0.04)))
            ),
        ],
        "wood",
        _ON,
    ),
    drawn(
        "printing_press",
        ("printing press", "letterpress", "book press", "screen printing press", "lithography press", "etching press"),
        "printing press",
        (1.1, 0.8, 1.5),
        [
            *mirrored(block("black_metal", (0.36, -0.12, 0.0), (0.5, 0.12, 1.42), 0.03)),
            block("black_metal", (-0.5, -0.15, 1.24), (0.5, 0.15, 1.42), 0.03),
            block("black_metal", (-0.5, -0.38, 0.6), (0.5, 0.38, 0.72), 0.02),
            block("black_metal", (-0.48, -0.3, 0.0), (0.48, 0.3, 0.08), 0.02),
            column("steel", 0.05, 0.9, 1.46),
            block("dark_steel", (-0.3, -0.22, 0.84), (0.3, 0.22, 0.92), 0.01),
            block("paper", (-0.24, -0.3, 0.715), (0.24, 0.1, 0.735), 0.0),
            rod("brass", 0.025, (0.0, -0.02, 1.46), (0.0, -0.02, 1.48), (0.4, -0.3, 1.48)),
            Part(Ellipsoid(0.08, 0.08, 0.08), "wood", (0.4, -0.3, 1.42)),
        ],
        "black_metal",
        stance="wall",
    ),
    drawn(
        "guillotine_cutter",
        ("guillotine cutter", "paper cutter", "paper trimmer", "guillotine paper cutter"),
        "cutter",
        (0.45, 0.36, 0.16),
        [
            block("wood", (-0.2, -0.18, 0.0), (0.2, 0.18, 0.04), 0.006),
            block("paper", (-0.14, -0.1, 0.038), (0.12, 0.12, 0.046), 0.0),
            block("steel", (0.19, -0.18, 0.0), (0.215, 0.18, 0.055), 0.002),
            rod("dark_steel", 0.014, (0.21, 0.16, 0.05), (0.215, -0.14, 0.13)),
            rod("black", 0.02, (0.215, -0.12, 0.125), (0.218, -0.19, 0.145)),
        ],
        "wood",
        _ON,
    ),
    drawn(
        "enlarger",
        ("enlarger", "photo enlarger", "photographic enlarger"),
        "projector",
        (0.42, 0.5, 0.85),
        [
            block("wood", (-0.21, -0.25, 0.0), (0.21, 0.25, 0.04), 0.006),
            rod("steel", 0.022, (0.0, 0.2, 0.03), (0.0, 0.2, 0.84)),
            block("dark_grey", (-0.04, 0.0, 0.52), (0.04, 0.22, 0.6), 0.01),
            column("black", 0.1, 0.6, 0.8, (0.0, -0.04)),
            column("black", 0.07, 0.46, 0.6, (0.0, -0.04), 0.1),
            column("dark_grey", 0.035, 0.4, 0.47, (0.0, -0.04)),
            block("paper", (-0.12, -0.18, 0.038), (0.12, 0.08, 0.048), 0.0),
        ],
        ("black", "wood", "dark_grey"),
        _ON,
    ),
    drawn(
        "safelight",
        ("safelight", "darkroom light", "on-air light", "on air sign", "warning light"),
        "light",
        (0.26, 0.14, 0.18),
        [
            block("dark_grey", (-0.13, -0.05, 0.0), (0.13, 0.07, 0.18), 0.01),
            block("led_red", (-0.11, -0.07, 0.02), (0.11, -0.04, 0.16), 0.006),
        ],
        "dark_grey",
        Support.WALL,
        glows=(Glow((0.0, -0.1, 0.09), 6.0, "#ff4a3a"),),
    ),
    drawn(
        "grindstone",
        ("grindstone", "sharpening wheel", "whetstone wheel", "bench grinder", "grinding wheel"),
        "grinder",
        (0.44, 0.24, 0.28),
        [
            block("dark_grey", (-0.1, -0.1, 0.0), (0.1, 0.1, 0.06), 0.01),
            across("dark_steel", 0.09, -0.11, 0.11, 0.0, 0.15),
            across("stone", 0.12, -0.2, -0.15, 0.0, 0.15),
            across("stone", 0.12, 0.15, 0.2, 0.0, 0.15),
            across("steel", 0.02, -0.22, 0.22, 0.0, 0.15),
        ],
        ("dark_grey", "dark_steel", "stone"),
        _ON,
    ),
    drawn(
        "bellows",
        ("bellows", "forge bellows"),
        "bellows",
        (0.3, 0.7, 0.2),
        [
            Part(Cylinder(0.15, 0.03), "wood", (0, 0.1, 0.0), stretch=(1.0, 1.4, 1.0)),
            Part(Cylinder(0.14, 0.13), "leather", (0, 0.1, 0.028), stretch=(1.0, 1.4, 1.0)),
            Part(Cylinder(0.15, 0.03), "wood", (0, 0.1, 0.15), stretch=(1.0, 1.4, 1.0)),
            rod("brass", 0.022, (0, -0.08, 0.06), (0, -0.34, 0.06)),
            rod("wood", 0.02, (0, 0.28, 0.165), (0, 0.36, 0.17)),
        ],
        "leather",
        _ON,
    ),
    drawn(
        "apron",
        ("apron", "work apron", "leather apron", "kitchen apron"),
        "clothes",
        (0.5, 0.06, 0.85),
        [
            block("cloth", (-0.25, -0.02, 0.0), (0.25, 0.03, 0.5), 0.01),
            block("cloth", (-0.14, -0.02, 0.46), (0.14, 0.03, 0.72), 0.01),
            rod("cloth_second", 0.014, (-0.13, 0.0, 0.71), (-0.08, 0.0, 0.82), (0.08, 0.0, 0.82), (0.13, 0.0, 0.71)),
            block("cloth_second", (-0.14, -0.035, 0.2), (0.14, -0.01, 0.38), 0.006),
        ],
        "cloth",
        Support.WALL,
    ),
    drawn(
        "hanging_garment",
        ("waistcoat", "vest", "cardigan", "lab coat", "uniform", "suit", "blazer", "tuxedo"),
        "clothes",
        (0.46, 0.1, 0.75),
        [
            block("cloth", (-0.2, -0.03, 0.0), (0.2, 0.05, 0.62), 0.02),
            *mirrored(block("cloth", (0.16, -0.02, 0.2), (0.23, 0.05, 0.6), 0.02)),
            block("white", (-0.045, -0.045, 0.32), (0.045, 0.0, 0.62), 0.004),
            *(block("ink", (-0.012, -0.052, z), (0.012, -0.03, z + 0.024), 0.0) for z in (0.12, 0.22)),
            rod("wood", 0.016, (-0.2, 0.02, 0.58), (0.0, 0.02, 0.66), (0.2, 0.02, 0.58)),
            rod("steel", 0.01, (0.0, 0.02, 0.65), (0.0, 0.02, 0.7), (0.03, 0.02, 0.74), (0.0, 0.02, 0.75)),
        ],
        "cloth",
        Support.WALL,
    ),
)
