"""Garages and joineries: engines, lifts and tyres, saws and what they cut."""

from __future__ import annotations

from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Part
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.joinery import legs
from voxel_weaver.assets.workshop.pieces import block, column, disc, mirrored, profile, rod
from voxel_weaver.scene.layout import Support

_ON = Support.OBJECT

ASSETS = (
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
)
