"""Museums and cabinets of curiosities: what was dug up, caught, worn or carved, and the glass over it."""

from __future__ import annotations

import math

from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Part, Surface
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import block, column, front, mirrored, rod
from voxel_weaver.scene.layout import Support

_ON = Support.OBJECT

ASSETS = (
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
)
