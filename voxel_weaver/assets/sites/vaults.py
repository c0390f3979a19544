"""What lies below the ground and behind bars: cells, hoards, the bones of great beasts, and what guards them."""

from __future__ import annotations

import math
from dataclasses import replace

from voxel_weaver.assets.buildings.grammar.roofs import dome
from voxel_weaver.assets.forms import Cylinder, Ellipsoid
from voxel_weaver.assets.model import Glow, Part
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import across, block, column, mirrored, rod
from voxel_weaver.scene.layout import Support

_COINS = [(1.12 * math.cos(a), 0.95 * math.sin(a), 0.0) for a in (0.2, 0.9, 1.5, 2.6, 3.4, 3.9, 4.5, 5.1, 5.8)]
_HEAPS = (
    (1.3, 1.1, 0.4, (0.0, 0.0)),
    (0.8, 0.7, 0.85, (0.15, 0.1)),
    (0.55, 0.5, 0.6, (-0.55, -0.2)),
    (0.5, 0.45, 0.55, (0.6, -0.4)),
    (0.45, 0.4, 0.45, (0.1, -0.6)),
)

ASSETS = (
    drawn(
        "cell_bars",
        ("cell bars", "prison bars", "jail bars", "iron bars", "cell door", "prison door", "bars"),
        "bars",
        (2.4, 0.2, 2.3),
        [
            block("iron", (-1.2, -0.1, 0.0), (1.2, 0.1, 0.1), 0.0),
            block("iron", (-1.2, -0.08, 2.2), (1.2, 0.08, 2.3), 0.0),
            block("iron", (-1.2, -0.06, 1.1), (1.2, 0.06, 1.18), 0.0),
            *(column("iron", 0.035, 0.05, 2.25, (-1.15 + 0.164 * n, 0.0)) for n in range(15)),
            *(block("iron", (x - 0.05, -0.08, 0.05), (x + 0.05, 0.08, 2.25), 0.0) for x in (-0.35, 0.45)),
            block("bronze", (0.32, -0.1, 0.95), (0.5, 0.1, 1.3), 0.0),
        ],
        ("iron",),
        stance="free",
    ),
    drawn(
        "gold_hoard",
        (
            "gold hoard",
            "pile of gold",
            "gold pile",
            "hoard",
            "treasure",
            "treasure pile",
            "pile of treasure",
            "heap of gold",
        ),
        "pile",
        (2.6, 2.2, 1.2),
        [
            *(
                replace(dome("gold_leaf", 1.0, 0.0, tall, at), stretch=(wide, deep, 1.0))
                for wide, deep, tall, at in _HEAPS
            ),
            *(Part(Cylinder(0.09, 0.03), "brass", at) for at in _COINS),
            block("door_oak", (-0.95, -0.5, 0.15), (-0.35, -0.1, 0.65), 0.03),
            block("brass", (-0.72, -0.54, 0.4), (-0.58, -0.48, 0.56), 0.0),
            column("brass", 0.12, 0.5, 0.62, (0.55, -0.3)),
            column("brass", 0.03, 0.6, 0.8, (0.55, -0.3)),
            column("brass", 0.05, 0.78, 1.0, (0.55, -0.3), top=0.14),
            *(
                Part(Ellipsoid(0.16, 0.16, 0.16), tone, at)
                for tone, at in (
                    ("paint_red", (0.1, -0.66, 0.32)),
                    ("paint_blue", (0.62, -0.5, 0.4)),
                    ("paint_green", (0.15, 0.0, 0.72)),
                )
            ),
            rod("steel", 0.035, (0.25, 0.2, 0.5), (0.4, 0.25, 1.2)),
            rod("brass", 0.035, (0.22, 0.22, 0.95), (0.52, 0.22, 1.0)),
        ],
        ("gold_leaf",),
    ),
    drawn(
        "bone_heap",
        ("bone heap", "heap of bones", "skull pile", "skeleton pile"),
        "pile",
        (1.2, 1.0, 0.33),
        [
            *(
                rod(
                    "bone",
                    0.045,
                    (-0.55 * math.cos(a), -0.45 * math.sin(a), 0.045),
                    (0.55 * math.cos(a), 0.45 * math.sin(a), 0.045),
                )
                for k, a in enumerate((0.1, 0.7, 1.4, 2.2, 2.8))
            ),
            Part(Ellipsoid(0.3, 0.34, 0.28), "bone", (0.1, -0.1, 0.05)),
            *mirrored(Part(Ellipsoid(0.08, 0.06, 0.09), "black", (0.07, -0.24, 0.15)))[:1],
            Part(Ellipsoid(0.26, 0.3, 0.24), "bone", (-0.25, 0.1, 0.04)),
        ],
        ("bone",),
    ),
    drawn(
        "vault_door",
        ("bank vault door", "bank vault"),
        "door",
        (2.6, 0.7, 2.6),
        [
            block("dark_steel", (-1.3, -0.1, 0.0), (1.3, 0.35, 2.6), 0.02),
            Part(Cylinder(1.12, 0.24), "steel", (0.0, -0.05, 1.3), (90.0, 0.0, 0.0)),
            Part(Cylinder(0.86, 0.3), "dark_steel", (0.0, -0.05, 1.3), (90.0, 0.0, 0.0)),
            *(
                Part(
                    Cylinder(0.07, 0.3),
                    "brass",
                    (math.cos(a) * 0.99, -0.05, 1.3 + math.sin(a) * 0.99),
                    (90.0, 0.0, 0.0),
                )
                for a in (math.tau * k / 12 for k in range(12))
            ),
            *(
                rod(
                    "brass",
                    0.05,
                    (-0.5 * math.cos(a), -0.36, 1.3 - 0.5 * math.sin(a)),
                    (0.5 * math.cos(a), -0.36, 1.3 + 0.5 * math.sin(a)),
                )
                for a in (0.3, 1.35, 2.4)
            ),
            Part(Cylinder(0.16, 0.36), "brass", (0.0, 0.0, 1.3), (90.0, 0.0, 0.0)),
            *(block("dark_steel", (1.05, -0.3, z), (1.3, 0.0, z + 0.4), 0.0) for z in (0.5, 1.7)),
        ],
        ("steel", "dark_steel"),
        stance="wall",
    ),
    drawn(
        "wall_torch",
        ("wall torch", "torch sconce", "wall sconce torch", "dungeon torch"),
        "lamp",
        (0.24, 0.34, 0.75),
        [
            block("iron", (-0.07, 0.12, 0.1), (0.07, 0.17, 0.4), 0.0),
            rod("iron", 0.03, (0.0, 0.14, 0.2), (0.0, -0.03, 0.28)),
            rod("plank_dark", 0.05, (0.0, 0.02, 0.0), (0.0, -0.08, 0.45)),
            column("iron", 0.07, 0.38, 0.5, (0.0, -0.08), top=0.1),
            Part(Ellipsoid(0.22, 0.2, 0.3), "flame", (0.0, -0.07, 0.45)),
            Part(Ellipsoid(0.1, 0.1, 0.2), "flame_core", (0.0, -0.12, 0.5)),
        ],
        support=Support.WALL,
        glows=(Glow((0.0, -0.1, 0.6), 40.0, "#ff9a3c"),),
    ),
    drawn(
        "ore_cart",
        ("ore cart", "mine cart", "minecart", "mining cart", "coal cart"),
        "cart",
        (1.3, 1.9, 1.35),
        [
            *mirrored(block("dark_steel", (0.38, -0.95, 0.0), (0.46, 0.95, 0.1), 0.0)),
            *(block("plank_dark", (-0.65, y - 0.09, 0.0), (0.65, y + 0.09, 0.06), 0.0) for y in (-0.7, 0.0, 0.7)),
            *(across("iron", 0.2, -0.5, 0.5, y, 0.29) for y in (-0.45, 0.45)),
            block("plank", (-0.5, -0.75, 0.4), (0.5, 0.75, 1.05), 0.03),
            *(block("iron", (-0.54, y - 0.05, 0.38), (0.54, y + 0.05, 1.08), 0.0) for y in (-0.7, 0.0, 0.7)),
            *(
                Part(Ellipsoid(0.42, 0.42, 0.4), tone, (x, y, 0.9))
                for tone, x, y in (
                    ("rock_dark", -0.2, -0.4),
                    ("gold_leaf", 0.18, -0.3),
                    ("rock", 0.2, 0.3),
                    ("crystal_blue", -0.2, 0.3),
                    ("rock_dark", 0.0, 0.0),
                )
            ),
        ],
        ("plank", "iron"),
    ),
    drawn(
        "mine_props",
        ("mine props", "mine support", "mine entrance", "timber frame", "mine frame", "support beams"),
        "gate",
        (3.4, 1.2, 3.0),
        [
            *(
                p
                for y in (-0.45, 0.45)
                for p in mirrored(block("beam", (1.3, y - 0.15, 0.0), (1.6, y + 0.15, 2.7), 0.02))
            ),
            *(block("beam", (-1.7, y - 0.16, 2.6), (1.7, y + 0.16, 2.95), 0.02) for y in (-0.45, 0.45)),
            *mirrored(block("plank_dark", (1.35, -0.5, 1.2), (1.55, 0.5, 1.35), 0.0)),
            *(block("plank", (-1.6 + 0.66 * n, -0.6, 2.9), (-1.0 + 0.66 * n, 0.6, 3.0), 0.0) for n in range(5)),
            rod("iron", 0.02, (0.0, -0.45, 2.65), (0.0, -0.45, 2.3)),
            block("brass", (-0.1, -0.55, 2.0), (0.1, -0.35, 2.32), 0.02),
        ],
        ("beam",),
        stance="free",
        grain=2.0,
    ),
    drawn(
        "mine_tracks",
        ("mine track", "narrow track", "cart track"),
        "track",
        (1.4, 3.0, 0.12),
        [
            *mirrored(block("dark_steel", (0.38, -1.5, 0.03), (0.46, 1.5, 0.12), 0.0)),
            *(block("plank_dark", (-0.7, -1.4 + 0.56 * n, 0.0), (0.7, -1.2 + 0.56 * n, 0.06), 0.0) for n in range(6)),
        ],
        stance="free",
    ),
)
