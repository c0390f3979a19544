"""Ships on the sea and in space: what is steered by, rowed with, read off and slept in."""

from __future__ import annotations

import math

from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Part, Surface
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import across, block, column, disc, front, mirrored, profile, rod
from voxel_weaver.scene.layout import Support

_ON = Support.OBJECT


def _circle(radius: float, count: int = 20) -> list[tuple[float, float]]:
    turns = [math.tau * i / count for i in range(count + 1)]
    return [(radius * math.cos(turn), radius * math.sin(turn)) for turn in turns]


ASSETS = (
    drawn(
        "ships_wheel",
        ("ship's wheel", "ships wheel", "ship wheel", "helm", "captain's wheel"),
        "wheel",
        (1.0, 0.4, 1.3),
        [
            rod("wood", 0.035, *((x, -0.05, 0.8 + z) for x, z in _circle(0.36))),
            *(
                rod("wood", 0.025, (0, -0.05, 0.8), (0.5 * math.cos(t), -0.05, 0.8 + 0.5 * math.sin(t)))
                for t in [math.tau * k / 8 for k in range(8)]
            ),
            disc("brass", 0.09, (0, 0.0, 0.8), 0.1),
            block("wood", (-0.12, 0.0, 0.0), (0.12, 0.2, 0.95), 0.02),
            block("wood", (-0.24, -0.2, 0.0), (0.24, 0.2, 0.08), 0.02),
        ],
        "wood",
        stance="free",
    ),
    drawn(
        "oar",
        ("oar", "paddle", "rowing oar", "boat oar", "boat paddle"),
        "oar",
        (0.18, 0.06, 1.9),
        [
            rod("wood", 0.02, (0, 0, 0.4), (0, 0, 1.9)),
            front(
                "wood", ((-0.06, 0.5), (-0.09, 0.3), (-0.08, 0.0), (0.08, 0.0), (0.09, 0.3), (0.06, 0.5)), 0.012, 0.024
            ),
            front("paint_red", ((-0.082, 0.0), (0.082, 0.0), (0.085, 0.12), (-0.085, 0.12)), 0.016, 0.032),
        ],
        "wood",
        Support.WALL,
    ),
    drawn(
        "life_ring",
        ("life ring", "life preserver", "lifebuoy", "life buoy", "lifesaver", "life belt"),
        "lifebuoy",
        (0.7, 0.14, 0.7),
        [
            *(
                rod(
                    "paint_red" if (n // 3) % 2 else "white",
                    0.07,
                    *(
                        (0.28 * math.cos(t), 0.0, 0.35 + 0.28 * math.sin(t))
                        for t in (math.tau * n / 12, math.tau * (n + 1) / 12)
                    ),
                )
                for n in range(12)
            ),
        ],
        "white",
        Support.WALL,
    ),
    drawn(
        "fishing_net",
        ("fishing net", "net", "cargo net"),
        "net",
        (1.8, 0.1, 1.1),
        [
            *(rod("rope", 0.012, (x, 0, 0.02), (x, 0, 1.06)) for x in [-0.88 + n * 0.16 for n in range(12)]),
            *(rod("rope", 0.012, (-0.88, 0, z), (0.88, 0, z)) for z in [0.02 + n * 0.13 for n in range(9)]),
            *(Part(Ellipsoid(0.08, 0.08, 0.08), "paint_orange", (x, 0, 1.02)) for x in (-0.7, -0.22, 0.22, 0.7)),
        ],
        "rope",
        Support.WALL,
    ),
    drawn(
        "compass",
        ("compass", "nautical compass", "pocket watch", "stopwatch", "timer"),
        "compass",
        (0.14, 0.14, 0.05),
        [
            Part(Lathe(((0.06, 0.0), (0.07, 0.02), (0.065, 0.045), (0.055, 0.04))), "brass"),
            column("white", 0.056, 0.02, 0.04),
            block("paint_red", (-0.006, 0.0, 0.038), (0.006, 0.045, 0.048), 0.0),
            block("ink", (-0.006, -0.045, 0.038), (0.006, 0.0, 0.048), 0.0),
        ],
        "brass",
        _ON,
    ),
    drawn(
        "porthole",
        ("porthole", "ship window", "round window"),
        "window",
        (0.6, 0.08, 0.6),
        [
            disc("brass", 0.3, (0, 0.04, 0.3), 0.05),
            disc("water", 0.22, (0, 0.0, 0.3), 0.03),
            *(
                disc("steel", 0.022, (0.26 * math.cos(t), 0.0, 0.3 + 0.26 * math.sin(t)), 0.025)
                for t in [math.tau * k / 8 for k in range(8)]
            ),
        ],
        "brass",
        Support.WALL,
    ),
    drawn(
        "gauge",
        ("gauge", "pressure gauge", "thermometer", "dial", "barometer", "wall thermometer"),
        "gauge",
        (0.26, 0.08, 0.3),
        [
            disc("brass", 0.13, (0, 0.04, 0.17), 0.06),
            disc("white", 0.105, (0, -0.01, 0.17), 0.02),
            block("paint_red", (-0.006, -0.04, 0.17), (0.006, -0.02, 0.25), 0.0),
            column("brass", 0.025, 0.0, 0.06, (0, 0.01)),
        ],
        "brass",
        Support.WALL,
    ),
    drawn(
        "pipe_valve",
        ("valve", "pipe", "pipes", "steam pipe", "water pipe", "pipe valve", "steam valve"),
        "pipe",
        (1.4, 0.3, 1.2),
        [
            rod("steel", 0.06, (-0.7, 0.06, 0.9), (0.2, 0.06, 0.9), (0.32, 0.06, 0.8), (0.32, 0.06, 0.0)),
            rod("copper", 0.045, (-0.7, 0.08, 0.6), (0.0, 0.08, 0.6), (0.08, 0.08, 0.52), (0.08, 0.08, 0.0)),
            rod("steel", 0.05, (0.7, 0.06, 0.3), (0.32, 0.06, 0.3)),
            rod("paint_red", 0.022, *((-0.3 + x, -0.14, 0.9 + z) for x, z in _circle(0.14, 12))),
            rod("dark_steel", 0.022, (-0.3, 0.06, 0.9), (-0.3, -0.15, 0.9)),
            across("paint_red", 0.016, -0.43, -0.17, -0.14, 0.9),
            *(column("dark_steel", 0.085, 0.0, 0.05, (x, 0.06)) for x in (0.32, 0.08)),
            block("dark_steel", (-0.7, 0.1, 0.0), (-0.62, 0.16, 1.0), 0.0),
        ],
        "steel",
        stance="wall",
    ),
    drawn(
        "periscope",
        ("periscope", "submarine periscope"),
        "periscope",
        (0.7, 0.6, 2.3),
        [
            column("dark_steel", 0.14, 0.6, 2.3),
            column("steel", 0.17, 1.3, 1.7),
            across("dark_steel", 0.03, -0.35, 0.35, 0.0, 1.4),
            *mirrored(column("black", 0.04, 1.3, 1.5, (0.33, 0.0))),
            block("black", (-0.11, -0.28, 1.48), (0.11, -0.1, 1.62), 0.03),
            *mirrored(disc("screen_sky", 0.035, (0.05, -0.27, 1.55), 0.03)),
            column("dark_steel", 0.24, 0.0, 0.62, (0, 0), 0.16),
        ],
        "dark_steel",
        stance="free",
    ),
    drawn(
        "torpedo",
        ("torpedo",),
        "torpedo",
        (0.6, 3.0, 0.75),
        [
            Part(
                Lathe(((0.2, 0.0), (0.24, 0.3), (0.24, 2.3), (0.2, 2.6), (0.05, 2.75))),
                "dark_steel",
                (0, 1.35, 0.48),
                (90, 0, 0),
            ),
            *(
                block(
                    "paint_red",
                    (-0.02 if v else -0.3, 1.2, 0.18 if v else 0.46),
                    (0.02 if v else 0.3, 1.48, 0.75 if v else 0.5),
                    0.0,
                )
                for v in (0, 1)
            ),
            *(block("wood", (-0.3, y, 0.0), (0.3, y + 0.12, 0.3), 0.01) for y in (-0.8, 0.6)),
        ],
        "dark_steel",
    ),
    drawn(
        "control_console",
        (
            "control console",
            "control panel",
            "navigation console",
            "control desk",
            "cockpit console",
            "flight console",
            "command console",
            "computer terminal",
            "sonar station",
            "control station",
        ),
        "console",
        (1.8, 0.9, 1.15),
        [
            block("dark_grey", (-0.9, -0.2, 0.0), (0.9, 0.4, 0.72), 0.03),
            profile(
                "grey", ((-0.45, 0.7), (0.4, 0.7), (0.4, 1.15), (0.2, 1.15), (-0.1, 0.86), (-0.45, 0.8)), (-0.9, 0.9)
            ),
            *(
                block(f, (x, 0.02 - 0.14, 0.87), (x + 0.34, 0.16, 1.02), 0.0)
                for f, x in (("screen_blue", -0.8), ("screen_green", -0.17), ("screen_warm", 0.46))
            ),
            *(
                block(
                    ("led_red", "led_green", "screen_warm", "white")[(n + r) % 4],
                    (-0.8 + n * 0.14, -0.4 + r * 0.1, 0.8),
                    (-0.74 + n * 0.14, -0.35 + r * 0.1, 0.85),
                    0.0,
                )
                for n in range(12)
                for r in range(2)
            ),
        ],
        ("dark_grey", "grey"),
        stance="wall",
        glows=(Glow((0.0, -0.2, 1.1), 6.0, "#8fd0ee"),),
    ),
    drawn(
        "cryo_pod",
        ("cryo pod", "cryopod", "sleeping pod", "sleep pod", "medical pod", "escape pod", "stasis pod", "pod"),
        "pod",
        (1.1, 2.3, 1.1),
        [
            block("grey", (-0.5, -1.1, 0.0), (0.5, 1.1, 0.3), 0.06),
            block("white", (-0.55, -1.15, 0.28), (0.55, 1.15, 0.55), 0.1),
            Part(Cylinder(0.5, 2.1), "screen_sky", (0, 1.05, 0.55), (90, 0, 0), (0.94, 1.0, 1.0)),
            *(
                Part(Cylinder(0.54, 0.12), "white", (0, y, 0.55), (90, 0, 0), (0.96, 1.0, 1.0))
                for y in (1.12, 0.06, -1.0)
            ),
            block("led_green", (0.4, -1.16, 0.36), (0.5, -1.12, 0.46), 0.0),
        ],
        "white",
        glows=(Glow((0.0, -0.5, 1.12), 4.0, "#8fd0ee"),),
    ),
    drawn(
        "hologram_table",
        ("hologram table", "holographic table", "holo table", "holotable"),
        "table",
        (1.4, 1.4, 1.35),
        [
            column("dark_grey", 0.5, 0.0, 0.1),
            column("grey", 0.3, 0.08, 0.8, top=0.5),
            column("dark_grey", 0.7, 0.78, 0.9),
            column("screen_blue", 0.58, 0.89, 0.92),
            Part(Ellipsoid(0.36, 0.36, 0.36), "screen_sky", (0, 0, 0.98)),
            Part(Lathe(((0.26, 0.0), (0.3, 0.0), (0.3, 0.02), (0.26, 0.02))), "screen_blue", (0, 0, 1.15)),
            column("screen_sky", 0.02, 0.9, 1.0),
            *(
                rod("screen_blue", 0.012, (0.17 * c, 0.17 * s, 1.16), (0.28 * c, 0.28 * s, 1.16))
                for c, s in ((1, 0), (-1, 0), (0, 1), (0, -1))
            ),
        ],
        ("dark_grey", "grey"),
        stance="free",
        glows=(Glow((0.0, 0.0, 1.36), 10.0, "#8fd0ee"),),
    ),
    drawn(
        "reactor",
        ("reactor", "engine core", "reactor core", "fusion reactor", "energy core", "warp core"),
        "machine",
        (1.4, 1.4, 2.5),
        [
            column("dark_steel", 0.7, 0.0, 0.3),
            column("steel", 0.5, 0.28, 0.6, top=0.36),
            column("screen_blue", 0.28, 0.55, 1.95),
            *(column("steel", 0.34, z, z + 0.08) for z in (0.8, 1.1, 1.4, 1.7)),
            column("steel", 0.36, 1.9, 2.2, top=0.5),
            column("dark_steel", 0.7, 2.2, 2.5),
            *(
                column("dark_steel", 0.06, 0.28, 2.22, (0.56 * math.cos(t), 0.56 * math.sin(t)))
                for t in [math.tau * k / 4 + 0.78 for k in range(4)]
            ),
        ],
        "dark_steel",
        stance="free",
        glows=(Glow((0.0, -0.4, 1.25), 25.0, "#6fc0ff"),),
    ),
    drawn(
        "drone",
        ("drone", "quadcopter", "flying drone", "camera drone"),
        "drone",
        (0.5, 0.5, 0.14),
        [
            block("dark_grey", (-0.09, -0.12, 0.04), (0.09, 0.12, 0.12), 0.03),
            *(rod("dark_grey", 0.016, (0, 0, 0.09), (x, y, 0.1)) for x in (-0.18, 0.18) for y in (-0.18, 0.18)),
            *(column("black", 0.07, 0.11, 0.128, (x, y)) for x in (-0.18, 0.18) for y in (-0.18, 0.18)),
            *mirrored(rod("black", 0.01, (0.07, -0.1, 0.05), (0.1, -0.1, 0.0), (0.1, 0.1, 0.0), (0.07, 0.1, 0.05))),
            Part(Ellipsoid(0.05, 0.05, 0.05), "screen_blue", (0, -0.11, 0.03)),
        ],
        "dark_grey",
        _ON,
    ),
    drawn(
        "airlock",
        ("airlock", "hatch", "blast door", "vault door", "bulkhead door", "airlock door"),
        "door",
        (1.6, 0.35, 2.2),
        [
            block("dark_grey", (-0.8, -0.06, 0.0), (0.8, 0.17, 2.2), 0.08),
            disc("steel", 0.66, (0, -0.02, 1.1), 0.08),
            disc("dark_steel", 0.52, (0, -0.08, 1.1), 0.04),
            rod("paint_red", 0.03, *((x, -0.16, 1.1 + z) for x, z in _circle(0.22, 12))),
            across("paint_red", 0.022, -0.22, 0.22, -0.16, 1.1),
            rod("dark_steel", 0.04, (0, -0.08, 1.1), (0, -0.17, 1.1)),
            *mirrored(block("led_red", (0.62, -0.08, 1.9), (0.72, -0.05, 2.0), 0.0)),
        ],
        ("dark_grey", "steel"),
        stance="wall",
    ),
    drawn(
        "captains_chair",
        (
            "captain's chair",
            "captains chair",
            "captain chair",
            "pilot seat",
            "pilot's chair",
            "command chair",
            "cockpit seat",
            "antigravity chair",
            "pilot chair",
        ),
        "chair",
        (0.8, 0.85, 1.3),
        [
            column("dark_grey", 0.28, 0.0, 0.06),
            column("steel", 0.08, 0.05, 0.36),
            block("leather", (-0.32, -0.36, 0.34), (0.32, 0.26, 0.5), 0.06),
            block("leather", (-0.3, 0.2, 0.44), (0.3, 0.38, 1.12), 0.06),
            block("leather", (-0.18, 0.2, 1.08), (0.18, 0.36, 1.3), 0.05),
            *mirrored(
                block("dark_grey", (0.3, -0.34, 0.56), (0.4, 0.24, 0.68), 0.02),
                block("screen_blue", (0.32, -0.3, 0.675), (0.38, -0.12, 0.69), 0.0),
            ),
            *mirrored(block("dark_grey", (0.32, 0.0, 0.4), (0.38, 0.12, 0.6), 0.01)),
        ],
        "leather",
        surfaces=(Surface("seat", (-0.24, -0.3), (0.24, 0.16), 0.5),),
    ),
    drawn(
        "antenna",
        ("antenna", "radio antenna", "aerial", "radio mast"),
        "antenna",
        (0.9, 0.9, 2.4),
        [
            *(rod("steel", 0.022, (x, y, 0.0), (0, 0, 0.9)) for x, y in ((-0.4, -0.3), (0.4, -0.3), (0.0, 0.44))),
            rod("steel", 0.03, (0, 0, 0.7), (0, 0, 2.36)),
            *(across("steel", 0.016, -w, w, 0.0, z) for w, z in ((0.42, 1.5), (0.34, 1.75), (0.26, 2.0), (0.18, 2.25))),
            Part(Ellipsoid(0.07, 0.07, 0.07), "led_red", (0, 0, 2.33)),
        ],
        "steel",
    ),
)
