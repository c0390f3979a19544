"""What halls have: seats in rows, pools and tanks behind glass, stands for popcorn, mirror balls."""

from __future__ import annotations

import math

from voxel_weaver.assets.forms import Cylinder, Ellipsoid
from voxel_weaver.assets.model import Glow, Part
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import block, column, mirrored, pad, rod
from voxel_weaver.scene.layout import Support

_FISH = (
    ("fish_orange", -0.7, 1.0), ("fish_yellow", 0.2, 1.5), ("fish_blue", 0.8, 0.9), ("fish_orange", 0.5, 1.8),
    ("fish_blue", -0.4, 1.7), ("fish_yellow", -0.9, 1.4),
)  # fmt: skip

ASSETS = (
    drawn(
        "travel_seat",
        ("travel seat", "passenger seat", "plane seat"),
        "chair",
        (1.0, 0.66, 1.2),
        [
            block("dark_grey", (-0.4, -0.15, 0.0), (0.4, 0.2, 0.3), 0.02),
            pad("cloth", (-0.48, -0.32, 0.28), (-0.01, 0.22, 0.48)),
            pad("cloth", (0.01, -0.32, 0.28), (0.48, 0.22, 0.48)),
            *(pad("cloth", (x0, 0.14, 0.4), (x1, 0.32, 1.05)) for x0, x1 in ((-0.48, -0.01), (0.01, 0.48))),
            *(pad("linen", (x0, 0.14, 0.96), (x1, 0.33, 1.2)) for x0, x1 in ((-0.42, -0.07), (0.07, 0.42))),
            *(block("dark_grey", (x - 0.025, -0.28, 0.3), (x + 0.025, 0.25, 0.64), 0.01) for x in (-0.475, 0.0, 0.475)),
        ],
        ("cloth",),
    ),
    drawn(
        "concession_stand",
        ("concession stand", "popcorn counter", "snack counter", "candy counter"),
        "counter",
        (2.2, 0.8, 1.9),
        [
            block("lacquer", (-1.1, -0.36, 0.0), (1.1, 0.4, 0.95), 0.03),
            block("glass", (-1.0, -0.4, 0.5), (0.2, -0.3, 0.9), 0.0),
            *(
                block(tone, (-0.95 + 0.19 * n, -0.38, 0.54), (-0.82 + 0.19 * n, -0.32, 0.8), 0.0)
                for n, tone in enumerate(
                    ("paint_red", "paint_yellow", "paint_blue", "paint_green", "paint_orange", "paint_violet")
                )
            ),
            block("enamel", (-1.1, -0.4, 0.94), (1.1, 0.4, 1.02), 0.01),
            block("band_red", (0.25, -0.25, 1.0), (0.95, 0.3, 1.2), 0.02),
            block("glass", (0.28, -0.22, 1.2), (0.92, 0.27, 1.7), 0.0),
            block("crumb", (0.3, -0.2, 1.2), (0.9, 0.25, 1.45), 0.1),
            block("band_red", (0.22, -0.28, 1.7), (0.98, 0.33, 1.9), 0.05),
            *(column("paint_red", 0.09, 1.0, 1.3, (x, 0.0), top=0.12) for x in (-0.9, -0.6, -0.3)),
            *(Part(Ellipsoid(0.24, 0.24, 0.16), "crumb", (x, 0.0, 1.24)) for x in (-0.9, -0.6, -0.3)),
        ],
        ("lacquer",),
    ),
    drawn(
        "disco_ball",
        ("disco ball", "mirror ball", "mirrorball", "glitter ball"),
        "lamp",
        (0.6, 0.6, 1.0),
        [
            column("black", 0.08, 0.94, 1.0),
            column("steel", 0.015, 0.5, 0.98),
            Part(Ellipsoid(0.56, 0.56, 0.56), "mirror"),
            *(
                block(
                    "glint" if (i + j) % 2 else "screen_rose" if i % 3 == 0 else "screen_sky",
                    (
                        0.25 * math.cos(a) * math.cos(b) - 0.04,
                        0.25 * math.sin(a) * math.cos(b) - 0.04,
                        0.24 + 0.25 * math.sin(b),
                    ),
                    (
                        0.25 * math.cos(a) * math.cos(b) + 0.04,
                        0.25 * math.sin(a) * math.cos(b) + 0.04,
                        0.32 + 0.25 * math.sin(b),
                    ),
                    0.0,
                )
                for i in range(10)
                for j, b in enumerate((-0.8, -0.3, 0.2, 0.7))
                for a in (math.tau * (i + 0.5 * (j % 2)) / 10,)
            ),
        ],
        support=Support.CEILING,
        glows=(Glow((0.0, 0.0, 0.1), 30.0, "#f6b8e0"),),
    ),
    drawn(
        "lap_pool",
        ("lap pool", "indoor pool"),
        "pool",
        (6.0, 3.6, 0.5),
        [
            block("enamel", (-3.0, -1.8, 0.0), (3.0, 1.8, 0.34), 0.02),
            *(block("enamel", (-3.0, s * 1.65 - 0.15, 0.3), (3.0, s * 1.65 + 0.15, 0.5), 0.02) for s in (-1, 1)),
            *(block("enamel", (s * 2.85 - 0.15, -1.8, 0.3), (s * 2.85 + 0.15, 1.8, 0.5), 0.02) for s in (-1, 1)),
            *(block("paint_sky", (s * 2.68 - 0.04, -1.52, 0.32), (s * 2.68 + 0.04, 1.52, 0.46), 0.0) for s in (-1, 1)),
            block("water", (-2.7, -1.5, 0.3), (2.7, 1.5, 0.43), 0.0),
            *(
                rod(
                    "band_red" if n % 2 else "launch_white",
                    0.05,
                    (-2.7 + 0.54 * n, y, 0.44),
                    (-2.7 + 0.54 * (n + 1), y, 0.44),
                )
                for n in range(10)
                for y in (-0.5, 0.5)
            ),
        ],
        ("enamel",),
        stance="free",
        grain=2.0,
    ),
    drawn(
        "fish_tank_wall",
        ("fish tank wall", "giant aquarium", "aquarium tank", "large aquarium", "public aquarium tank"),
        "tank",
        (2.6, 0.8, 2.4),
        [
            block("paint_navy", (-1.3, -0.4, 0.0), (1.3, 0.4, 0.5), 0.02),
            block("paint_navy", (-1.3, -0.4, 2.1), (1.3, 0.4, 2.4), 0.02),
            *mirrored(block("paint_navy", (1.2, -0.4, 0.0), (1.3, 0.4, 2.4), 0.0)),
            block("screen_blue", (-1.22, 0.0, 0.5), (1.22, 0.36, 2.1), 0.0),
            block("paint_sand", (-1.22, -0.34, 0.5), (1.22, 0.1, 0.66), 0.0),
            *(Part(Ellipsoid(0.34, 0.2, 0.2), tone, (x, -0.08, z)) for tone, x, z in _FISH),
            *(Part(Ellipsoid(0.12, 0.14, 0.24), tone, (x - 0.2, -0.08, z - 0.02)) for tone, x, z in _FISH),
            *(
                rod("seaweed", 0.05, (x, -0.05, 0.6), (x + 0.1, -0.05, 1.0), (x - 0.05, -0.05, 1.35))
                for x in (-1.0, -0.1, 0.95)
            ),
            Part(Cylinder(0.16, 0.36, 0.1), "coral_pink", (0.5, -0.12, 0.64)),
            Part(Ellipsoid(0.4, 0.26, 0.3), "coral_orange", (-0.55, -0.12, 0.6)),
        ],
        ("paint_navy",),
        stance="wall",
        glows=(Glow((0.0, -0.2, 1.3), 25.0, "#6fc6ff"),),
    ),
)
