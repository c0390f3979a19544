"""Parlours, tea houses and dressing rooms: furniture of a kind, hangings, and what one puts on or bathes with."""

from __future__ import annotations

import math

from voxel_weaver.assets.forms import Blob, Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Part, Surface
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import across, block, column, mirrored, rod
from voxel_weaver.scene.layout import Support

_ON = Support.OBJECT

ASSETS = (
    drawn(
        "round_platform",
        ("round platform", "fitting platform", "dressing platform", "round podium", "circular platform"),
        "platform",
        (1.4, 1.4, 0.25),
        [column("wood", 0.7, 0.0, 0.22), column("cloth", 0.66, 0.2, 0.25)],
        ("cloth", "wood"),
        stance="free",
        surfaces=(Surface("top", (-0.42, -0.42), (0.42, 0.42), 0.25),),
    ),
    drawn(
        "buddha_statue",
        ("buddha statue", "buddha", "seated buddha"),
        "statue",
        (0.6, 0.45, 0.85),
        [
            block("stone", (-0.28, -0.2, 0.0), (0.28, 0.22, 0.12), 0.02),
            Part(Ellipsoid(0.6, 0.42, 0.22), "brass", (0, -0.01, 0.1)),
            Part(Lathe(((0.16, 0.0), (0.18, 0.1), (0.16, 0.24), (0.06, 0.32))), "brass", (0, 0.03, 0.24)),
            *(
                rod("brass", 0.045, (s * 0.17, 0.03, 0.5), (s * 0.22, -0.04, 0.34), (s * 0.06, -0.16, 0.28))
                for s in (-1, 1)
            ),
            Part(Ellipsoid(0.2, 0.2, 0.24), "brass", (0, 0.02, 0.54)),
            Part(Ellipsoid(0.1, 0.1, 0.09), "brass", (0, 0.03, 0.76)),
            *mirrored(Part(Ellipsoid(0.03, 0.05, 0.1), "brass", (0.1, 0.03, 0.58))),
        ],
        "brass",
    ),
    drawn(
        "hanging_scroll",
        ("hanging scroll", "wall scroll", "scroll painting", "calligraphy scroll", "kakemono"),
        "scroll",
        (0.45, 0.06, 1.2),
        [
            block("paint_sand", (-0.21, -0.01, 0.03), (0.21, 0.02, 1.17), 0.0),
            block("paper", (-0.17, -0.018, 0.2), (0.17, 0.0, 1.0), 0.0),
            *(across("dark_wood", 0.025, -0.225, 0.225, 0.0, z) for z in (0.026, 1.172)),
            *(
                block("ink", (x, -0.024, z), (x + w, -0.01, z + h), 0.0)
                for x, z, w, h in (
                    (-0.05, 0.8, 0.1, 0.03),
                    (-0.02, 0.7, 0.03, 0.2),
                    (-0.08, 0.55, 0.16, 0.03),
                    (-0.06, 0.4, 0.03, 0.12),
                    (0.03, 0.38, 0.03, 0.14),
                )
            ),
            block("petal_red", (0.08, -0.024, 0.24), (0.13, -0.01, 0.29), 0.0),
        ],
        ("paint_sand",),
        Support.WALL,
        tags=("picture",),
    ),
    drawn(
        "tatami",
        ("tatami mat", "tatami"),
        "mat",
        (1.8, 0.9, 0.05),
        [
            block("straw", (-0.9, -0.45, 0.0), (0.9, 0.45, 0.045), 0.004),
            *(block("paint_forest", (-0.9, y - 0.03, 0.0), (0.9, y + 0.03, 0.05), 0.002) for y in (-0.42, 0.42)),
        ],
        "straw",
        surfaces=(Surface("top", (-0.85, -0.36), (0.85, 0.36), 0.045),),
    ),
    drawn(
        "bridal_veil",
        ("veil", "bridal veil", "wedding veil"),
        "veil",
        (0.36, 0.12, 0.7),
        [
            block("white", (-0.16, -0.03, 0.0), (0.16, 0.03, 0.6), 0.02),
            block("white", (-0.1, -0.05, 0.54), (0.1, 0.05, 0.7), 0.03),
            *(Part(Ellipsoid(0.05, 0.05, 0.04), "petal_pink", (x, -0.04, 0.63)) for x in (-0.06, 0.0, 0.06)),
        ],
        "white",
        Support.WALL,
    ),
    drawn(
        "card_catalog_chest",
        (
            "card catalog",
            "card catalogue",
            "apothecary cabinet",
            "haberdashery cabinet",
            "apothecary chest",
            "mail sorter",
            "flat file",
            "map cabinet",
            "type cabinet",
        ),
        "cabinet",
        (1.1, 0.45, 1.2),
        [
            block("wood", (-0.55, -0.2, 0.0), (0.55, 0.22, 1.2), 0.01),
            *(
                part
                for r in range(4)
                for c in range(3)
                for part in (
                    block(
                        "pale_wood",
                        (-0.51 + c * 0.345, -0.22, 0.1 + r * 0.27),
                        (-0.19 + c * 0.345, -0.19, 0.33 + r * 0.27),
                        0.006,
                    ),
                    block(
                        "brass",
                        (-0.4 + c * 0.345, -0.24, 0.19 + r * 0.27),
                        (-0.3 + c * 0.345, -0.21, 0.23 + r * 0.27),
                        0.004,
                    ),
                )
            ),
        ],
        ("wood", "pale_wood"),
        stance="wall",
        surfaces=(Surface("top", (-0.5, -0.17), (0.5, 0.19), 1.2),),
    ),
    drawn(
        "spiral_staircase",
        ("spiral staircase", "spiral stairs", "winding staircase", "staircase"),
        "stairs",
        (1.6, 1.6, 2.5),
        [
            column("black_metal", 0.08, 0.0, 2.5),
            *(
                Part(
                    Cylinder(0.09, 0.05),
                    "wood",
                    (0.4 * math.cos(t), 0.4 * math.sin(t), 0.15 + k * 0.18),
                    (0, 0, math.degrees(t)),
                    (4.2, 1.6, 1.0),
                )
                for k, t in enumerate([math.tau * n / 13 for n in range(13)])
            ),
            *(
                rod(
                    "black_metal",
                    0.016,
                    (0.74 * math.cos(t), 0.74 * math.sin(t), 0.17 + k * 0.18),
                    (0.74 * math.cos(t), 0.74 * math.sin(t), min(0.9 + k * 0.18, 2.5)),
                )
                for k, t in enumerate([math.tau * n / 13 for n in range(13)])
            ),
        ],
        "wood",
        stance="corner",
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
)
