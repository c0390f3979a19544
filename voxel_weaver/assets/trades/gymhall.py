"""Gyms and arenas: frames to lift in, apparatus to vault over, walls to climb."""

from __future__ import annotations

import math

from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Part, Surface
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import across, block, column, mirrored, rod
from voxel_weaver.scene.layout import Support

_ON = Support.OBJECT
_HOLDS = ("paint_red", "paint_yellow", "paint_blue", "paint_green", "paint_orange", "paint_violet")

ASSETS = (
    drawn(
        "squat_rack",
        (
            "squat rack",
            "power rack",
            "squat cage",
            "power cage",
            "lifting rack",
            "squat stand",
            "smith machine",
            "pull-up bar",
            "pull up bar",
            "chin-up bar",
        ),
        "rack",
        (1.6, 1.2, 2.2),
        [
            *mirrored(
                block("black_metal", (0.5, -0.5, 0.0), (0.58, -0.42, 2.2), 0.006),
                block("black_metal", (0.5, 0.42, 0.0), (0.58, 0.5, 2.2), 0.006),
                block("black_metal", (0.5, -0.6, 0.0), (0.58, 0.6, 0.08), 0.006),
                block("black_metal", (0.5, -0.5, 2.12), (0.58, 0.5, 2.2), 0.006),
                block("lacquer_accent", (0.5, -0.56, 1.12), (0.58, -0.42, 1.18), 0.004),
                Part(Cylinder(0.2, 0.07), "dark_grey", (0.64, -0.53, 1.2), (0, 90, 0)),
            ),
            across("black_metal", 0.035, -0.54, 0.54, -0.46, 2.16),
            across("black_metal", 0.035, -0.54, 0.54, 0.46, 2.16),
            across("steel", 0.022, -0.8, 0.8, -0.53, 1.2),
        ],
        "black_metal",
        stance="wall",
    ),
    drawn(
        "cable_machine",
        (
            "cable machine",
            "lat pulldown machine",
            "lat pulldown",
            "multi gym",
            "weight machine",
            "chest press",
            "strength machine",
        ),
        "machine",
        (1.3, 1.3, 2.1),
        [
            block("dark_grey", (-0.4, 0.3, 0.0), (0.4, 0.6, 0.08), 0.01),
            *mirrored(block("dark_grey", (0.3, 0.4, 0.06), (0.38, 0.5, 2.06), 0.01)),
            block("dark_grey", (-0.4, -0.3, 2.0), (0.4, 0.55, 2.1), 0.01),
            *(
                block("black_metal", (-0.2, 0.36, 0.1 + n * 0.09), (0.2, 0.54, 0.17 + n * 0.09), 0.006)
                for n in range(9)
            ),
            *mirrored(rod("steel", 0.02, (0.1, 0.45, 0.1), (0.1, 0.45, 2.02))),
            rod("steel", 0.01, (0, -0.25, 2.02), (0, -0.25, 1.72)),
            rod("black", 0.022, (-0.5, -0.25, 1.64), (-0.36, -0.25, 1.72), (0.36, -0.25, 1.72), (0.5, -0.25, 1.64)),
            block("dark_grey", (-0.05, -0.6, 0.0), (0.05, 0.4, 0.08), 0.01),
            block("dark_grey", (-0.05, -0.4, 0.06), (0.05, -0.3, 0.44), 0.01),
            block("leather", (-0.2, -0.6, 0.42), (0.2, -0.15, 0.52), 0.03),
            across("leather", 0.07, -0.26, 0.26, -0.05, 0.66),
            block("dark_grey", (-0.04, -0.09, 0.06), (0.04, -0.01, 0.64), 0.006),
            *mirrored(block("dark_grey", (0.36, -0.65, 0.0), (0.42, 0.6, 0.05), 0.006)),
        ],
        "dark_grey",
        stance="wall",
    ),
    drawn(
        "plyo_box",
        ("plyo box", "plyometric box", "jump box", "vaulting box"),
        "box",
        (0.75, 0.5, 0.6),
        [
            block("pale_wood", (-0.375, -0.25, 0.0), (0.375, 0.25, 0.6), 0.006),
            *mirrored(block("shadow", (0.368, -0.07, 0.4), (0.38, 0.07, 0.45), 0.0)),
            block("shadow", (-0.09, -0.256, 0.4), (0.09, -0.245, 0.45), 0.0),
        ],
        "pale_wood",
        surfaces=(Surface("top", (-0.35, -0.22), (0.35, 0.22), 0.6),),
    ),
    drawn(
        "weight_plate",
        ("weight plate", "plate weight", "bumper plate", "barbell plate"),
        "plate",
        (0.4, 0.4, 0.06),
        [
            Part(
                Lathe(
                    (
                        (0.03, 0.0),
                        (0.2, 0.0),
                        (0.2, 0.06),
                        (0.15, 0.06),
                        (0.14, 0.045),
                        (0.06, 0.045),
                        (0.05, 0.06),
                        (0.03, 0.06),
                    )
                ),
                "dark_grey",
            ),
            column("steel", 0.032, 0.0, 0.05),
        ],
        "dark_grey",
    ),
    drawn(
        "gymnastic_rings",
        ("gymnastics rings", "gymnastic rings", "rings", "trapeze"),
        "rings",
        (0.8, 0.2, 1.6),
        [
            block("steel", (-0.4, -0.05, 1.56), (0.4, 0.05, 1.6), 0.004),
            *mirrored(rod("rope", 0.016, (0.26, 0, 0.2), (0.26, 0, 1.57))),
            *mirrored(Part(Cylinder(0.02, 0.22), "rope", (0.26, 0.0, 1.3))),
            *(
                rod(
                    "wood",
                    0.02,
                    *(
                        (x + 0.1 * c, 0.0, 0.12 + 0.1 * s)
                        for c, s in (
                            (0, 1),
                            (0.7, 0.7),
                            (1, 0),
                            (0.7, -0.7),
                            (0, -1),
                            (-0.7, -0.7),
                            (-1, 0),
                            (-0.7, 0.7),
                            (0, 1),
                        )
                    ),
                )
                for x in (-0.26, 0.26)
            ),
        ],
        ("wood", "rope"),
        Support.CEILING,
    ),
    drawn(
        "balance_beam",
        ("balance beam", "gymnastics beam"),
        "beam",
        (3.0, 0.6, 1.1),
        [
            block("leather", (-1.5, -0.06, 0.98), (1.5, 0.06, 1.1), 0.02),
            *mirrored(
                block("dark_grey", (0.96, -0.04, 0.04), (1.04, 0.04, 0.99), 0.006),
                block("dark_grey", (0.92, -0.3, 0.0), (1.08, 0.3, 0.06), 0.01),
            ),
        ],
        "leather",
        stance="free",
    ),
    drawn(
        "pommel_horse",
        ("pommel horse", "vaulting horse"),
        "apparatus",
        (1.6, 0.5, 1.2),
        [
            block("leather", (-0.8, -0.18, 0.8), (0.8, 0.18, 1.08), 0.08),
            *(
                rod("steel", 0.03, (x * 0.76, y * 0.5, 0.82), (x, y, 0.03))
                for x in (-0.66, 0.66)
                for y in (-0.22, 0.22)
            ),
            *(column("black", 0.05, 0.0, 0.05, (x, y)) for x in (-0.66, 0.66) for y in (-0.22, 0.22)),
            *(
                rod("wood", 0.022, (x, -0.12, 1.07), (x, -0.1, 1.18), (x, 0.1, 1.18), (x, 0.12, 1.07))
                for x in (-0.22, 0.22)
            ),
        ],
        "leather",
        stance="free",
    ),
    drawn(
        "gym_mat",
        ("gymnastics mat", "crash mat", "tumbling mat", "judo mat", "landing mat", "nap mat"),
        "mat",
        (2.0, 1.2, 0.12),
        [
            block("lacquer", (-1.0, -0.6, 0.0), (-0.01, 0.6, 0.12), 0.03),
            block("lacquer", (0.01, -0.6, 0.0), (1.0, 0.6, 0.12), 0.03),
            block("lacquer_second", (-0.06, -0.59, 0.02), (0.06, 0.59, 0.1), 0.0),
        ],
        "lacquer",
        stance="free",
        surfaces=(Surface("top", (-0.9, -0.55), (-0.1, 0.55), 0.12), Surface("top", (0.1, -0.55), (0.9, 0.55), 0.12)),
    ),
    drawn(
        "boxing_ring",
        ("boxing ring", "wrestling ring"),
        "boxing ring",
        (4.6, 4.6, 2.2),
        [
            block("cloth_second", (-2.3, -2.3, 0.0), (2.3, 2.3, 0.8), 0.01),
            block("white", (-2.3, -2.3, 0.8), (2.3, 2.3, 0.88), 0.01),
            *(
                block(f, (sx * 2.0 - 0.08, sy * 2.0 - 0.08, 0.88), (sx * 2.0 + 0.08, sy * 2.0 + 0.08, 2.2), 0.02)
                for (sx, sy), f in zip(
                    ((-1, -1), (1, -1), (-1, 1), (1, 1)), ("paint_red", "white", "white", "paint_blue"), strict=True
                )
            ),
            *(across("paint_red", 0.03, -2.0, 2.0, side * 2.0, z) for side in (-1, 1) for z in (1.3, 1.65, 2.0)),
            *(
                rod("paint_red", 0.03, (side * 2.0, -2.0, z), (side * 2.0, 2.0, z))
                for side in (-1, 1)
                for z in (1.3, 1.65, 2.0)
            ),
        ],
        "cloth_second",
        stance="free",
    ),
    drawn(
        "climbing_wall",
        ("climbing wall", "bouldering wall", "rock climbing wall"),
        "wall",
        (3.0, 0.5, 2.6),
        [
            block("lacquer_neutral", (-1.5, -0.05, 0.0), (1.5, 0.25, 2.6), 0.01),
            block("lacquer_neutral", (-0.5, -0.2, 1.2), (0.7, 0.2, 2.6), 0.01),
            *(
                Part(
                    Ellipsoid(0.16, 0.12, 0.12),
                    _HOLDS[(n * 5 + r) % 6],
                    (-1.3 + n * 0.37, -0.25 if -0.5 < -1.3 + n * 0.37 < 0.7 and r > 2 else -0.1, 0.25 + r * 0.4),
                )
                for r in range(6)
                for n in range(8)
                if (n + r) % 2
            ),
        ],
        "lacquer_neutral",
        stance="wall",
    ),
    drawn(
        "ballet_barre",
        ("barre", "ballet barre", "dance barre"),
        "barre",
        (2.4, 0.4, 1.1),
        [
            across("wood", 0.03, -1.2, 1.2, 0.0, 1.06),
            across("wood", 0.03, -1.2, 1.2, 0.0, 0.8),
            *mirrored(
                block("dark_grey", (0.98, -0.03, 0.03), (1.04, 0.03, 1.1), 0.006),
                block("dark_grey", (0.96, -0.2, 0.0), (1.06, 0.2, 0.05), 0.006),
            ),
        ],
        "wood",
        stance="wall",
    ),
    drawn(
        "speed_bag",
        ("speed bag", "speedball"),
        "bag",
        (0.6, 0.6, 0.6),
        [
            column("wood", 0.3, 0.54, 0.6),
            column("steel", 0.03, 0.46, 0.55),
            Part(Lathe(((0.01, 0.0), (0.1, 0.08), (0.13, 0.2), (0.09, 0.36), (0.02, 0.48))), "leather"),
        ],
        "leather",
        Support.CEILING,
    ),
    drawn(
        "battle_rope",
        ("battle rope", "rope coil", "coil of rope", "coiled rope", "rope"),
        "rope",
        (0.6, 0.6, 0.16),
        [
            *(
                rod(
                    "rope",
                    0.03,
                    *((r * math.cos(t), r * math.sin(t), z) for t in [math.tau * k / 20 for k in range(21)]),
                )
                for r, z in ((0.26, 0.03), (0.2, 0.03), (0.23, 0.08), (0.18, 0.08), (0.21, 0.13))
            ),
            rod("rope", 0.026, (0.21, 0.0, 0.12), (0.26, -0.2, 0.04), (0.1, -0.32, 0.03)),
        ],
        "rope",
    ),
    drawn(
        "bike_rack",
        ("bike rack", "bicycle rack", "cycle rack", "bike stand"),
        "rack",
        (1.8, 0.6, 0.8),
        [
            *(
                rod("steel", 0.028, (x, -0.25, 0.0), (x, -0.25, 0.7), (x, 0.0, 0.78), (x, 0.25, 0.7), (x, 0.25, 0.0))
                for x in (-0.8, -0.4, 0.0, 0.4, 0.8)
            ),
            across("steel", 0.03, -0.9, 0.9, -0.25, 0.04),
            across("steel", 0.03, -0.9, 0.9, 0.25, 0.04),
        ],
        "steel",
    ),
)
