"""Florists and nurseries: cut flowers by the stem, seedlings, and tubs to plant in."""

from __future__ import annotations

import math

from voxel_weaver.assets.forms import Ellipsoid, Lathe
from voxel_weaver.assets.model import Part, Surface
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import block, rod
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


ASSETS = (
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
)
