"""Yards: what stands about where people build, scrap and store."""

from __future__ import annotations

from dataclasses import replace

from voxel_weaver.assets.buildings.grammar.roofs import dome
from voxel_weaver.assets.forms import Cylinder
from voxel_weaver.assets.model import Part
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, mirrored, profile, rod


def _wreck(z: float, tone: str, x: float, y: float) -> Parts:
    """A car that was pressed flat, at this height."""
    return (
        block(tone, (x - 0.9, y - 2.1, z), (x + 0.9, y + 2.1, z + 0.62), 0.08),
        block(tone, (x - 0.78, y - 0.9, z + 0.5), (x + 0.78, y + 1.2, z + 0.86), 0.08),
        *(
            block("pane_dark", (x + s * 0.77 - 0.04, y - 0.8, z + 0.56), (x + s * 0.77 + 0.04, y + 1.1, z + 0.8), 0.0)
            for s in (-1, 1)
        ),
        block("pane_dark", (x - 0.7, y - 0.98, z + 0.52), (x + 0.7, y - 0.84, z + 0.82), 0.0),
        *(across("black", 0.3, x - 0.95, x + 0.95, y + at, z + 0.3) for at in (-1.35, 1.35)),
    )


def _frame() -> Parts:
    """Three storeys of bare floors on columns, the top one unfinished, with a scaffold before them."""
    xs, ys = (-5.0, -1.7, 1.7, 5.0), (-3.0, 3.0)
    floors = [block("concrete", (-5.4, -3.4, z), (5.4, 3.4, z + 0.35), 0.0) for z in (0.0, 3.2, 6.4)]
    posts = [
        block("concrete_dark", (x - 0.25, y - 0.25, z), (x + 0.25, y + 0.25, z + 3.1), 0.0)
        for x in xs
        for y in ys
        for z in (0.2, 3.4)
    ]
    bars = [
        block("bronze", (x + dx - 0.05, y + dy - 0.05, 6.6), (x + dx + 0.05, y + dy + 0.05, 8.4), 0.0)
        for x in xs
        for y in ys
        for dx, dy in ((-0.15, -0.15), (0.15, 0.15))
    ]
    walls = [
        block("brick_wall", (-5.2, 2.9, 0.3), (5.2, 3.2, 3.3), 0.0),
        block("brick_wall", (-5.3, -2.8, 0.3), (-5.0, 3.0, 2.4), 0.0),
    ]
    stairs = [block("concrete_dark", (2.4 + 0.35 * n, 0.4, 0.3), (5.0, 1.6, 0.6 + 0.36 * n), 0.0) for n in range(8)]
    return (*floors, *posts, *bars, *walls, *stairs, *_scaffold(-3.9, 6.0, 9.2))


def _scaffold(y: float, half: float, tall: float) -> Parts:
    poles = [
        block("steel", (x - 0.07, at - 0.07, 0.0), (x + 0.07, at + 0.07, tall), 0.0)
        for x in (-half, -half / 3, half / 3, half)
        for at in (y - 0.6, y + 0.4)
    ]
    decks = [block("plank_pale", (-half, y - 0.7, z), (half, y + 0.5, z + 0.14), 0.0) for z in (2.2, 4.6, 7.0)]
    rails = [block("band_yellow", (-half, y - 0.7, z + 1.0), (half, y - 0.6, z + 1.12), 0.0) for z in (2.2, 4.6, 7.0)]
    braces = [
        rod("steel", 0.07, (-half, y - 0.64, 0.1), (-half / 3, y - 0.64, 4.6)),
        rod("steel", 0.07, (half, y - 0.64, 0.1), (half / 3, y - 0.64, 4.6)),
    ]
    return (*poles, *decks, *rails, *braces)


ASSETS = (
    drawn(
        "building_frame",
        (
            "building frame",
            "unfinished building",
            "building shell",
            "house under construction",
            "building under construction",
        ),
        "building",
        (12.2, 8.0, 9.2),
        _frame(),
        stance="free",
        grain=6.0,
    ),
    drawn(
        "scaffold",
        ("scaffold", "scaffolding"),
        "scaffold",
        (6.2, 1.4, 8.2),
        _scaffold(0.1, 3.0, 8.2),
        grain=4.0,
    ),
    drawn(
        "concrete_mixer",
        ("concrete mixer", "cement mixer"),
        "machine",
        (1.3, 1.6, 1.7),
        [
            across("black", 0.26, -0.6, 0.6, 0.5, 0.26),
            *mirrored(rod("band_yellow", 0.06, (0.5, 0.55, 0.26), (0.4, 0.0, 1.0), (0.5, -0.7, 0.04))),
            across("band_yellow", 0.05, -0.5, 0.5, -0.68, 0.06),
            Part(Cylinder(0.34, 0.5, 0.56), "band_yellow", (0.0, 0.2, 0.55), (30.0, 0.0, 0.0)),
            Part(Cylinder(0.56, 0.75, 0.26), "band_yellow", (0.0, -0.05, 0.98), (30.0, 0.0, 0.0)),
            Part(Cylinder(0.58, 0.12), "iron", (0.0, 0.0, 0.92), (30.0, 0.0, 0.0)),
        ],
        ("band_yellow",),
        grain=2.0,
    ),
    drawn(
        "brick_stack",
        ("brick stack", "stack of bricks", "pile of bricks", "brick pile", "pallet of bricks"),
        "pile",
        (1.4, 1.1, 1.0),
        [
            *(block("plank_pale", (-0.7, y - 0.1, 0.0), (0.7, y + 0.1, 0.1), 0.0) for y in (-0.45, 0.0, 0.45)),
            block("plank_pale", (-0.7, -0.55, 0.08), (0.7, 0.55, 0.16), 0.0),
            *(
                block(
                    "brick_wall" if (r + c) % 2 else "brick_wall_dark",
                    (-0.64 + 0.32 * c, -0.5, 0.15 + 0.17 * r),
                    (-0.33 + 0.32 * c, 0.5, 0.32 + 0.17 * r),
                    0.0,
                )
                for r in range(5)
                for c in range(4)
                if not (r == 4 and c == 3)
            ),
        ],
        ("brick_wall",),
    ),
    drawn(
        "steel_beams",
        ("steel beams", "stack of pipes", "pipe stack", "girders", "steel girders", "pile of pipes"),
        "pile",
        (4.6, 1.5, 0.9),
        [
            *(block("plank", (x - 0.1, -0.75, 0.0), (x + 0.1, 0.75, 0.14), 0.0) for x in (-1.6, 1.6)),
            *(
                across("rust_stone", 0.2, -2.3, 2.3, -0.4 + 0.4 * k + 0.2 * r, 0.33 + 0.34 * r)
                for r in range(2)
                for k in range(3 - r)
            ),
        ],
        ("rust_stone",),
        grain=2.0,
    ),
    drawn(
        "dirt_pile",
        ("dirt pile", "pile of dirt", "sand pile", "pile of sand", "gravel pile", "mound of earth", "dirt mound"),
        "pile",
        (3.4, 3.0, 1.4),
        [
            replace(dome("adobe_dark", 1.0, 0.0, 0.8), stretch=(1.7, 1.5, 1.0)),
            replace(dome("adobe_dark", 1.0, 0.0, 1.4, (0.2, 0.1)), stretch=(0.9, 0.8, 1.0)),
        ],
        ("adobe_dark",),
        grain=3.0,
    ),
    drawn(
        "portable_toilet",
        ("portable toilet", "porta potty", "portaloo", "construction toilet"),
        "cabin",
        (1.2, 1.2, 2.4),
        [
            block("door_blue", (-0.6, -0.55, 0.0), (0.6, 0.6, 2.2), 0.05),
            block("launch_white", (-0.62, -0.58, 2.15), (0.62, 0.6, 2.4), 0.1),
            block("awning_blue", (-0.42, -0.6, 0.12), (0.42, -0.5, 2.0), 0.0),
            block("launch_white", (-0.12, -0.6, 1.4), (0.12, -0.58, 1.7), 0.0),
            block("iron", (0.28, -0.6, 0.95), (0.36, -0.56, 1.15), 0.0),
        ],
        ("door_blue",),
        grain=2.0,
    ),
    drawn(
        "wrecked_cars",
        ("wrecked cars", "stack of cars", "car wreck", "wrecked car", "junk car", "scrap car", "crushed car"),
        "wreck",
        (2.9, 5.0, 3.0),
        [
            *_wreck(0.0, "rust_stone", 0.2, 0.1),
            *_wreck(0.82, "door_blue", -0.3, -0.3),
            *_wreck(1.64, "plaster_ochre", 0.1, 0.2),
            *_wreck(2.2, "rust_stone_dark", -0.1, 0.0)[:3],
        ],
        ("door_blue",),
        stance="free",
        grain=4.0,
    ),
    drawn(
        "scrap_heap",
        (
            "scrap heap",
            "junk pile",
            "scrap pile",
            "pile of junk",
            "trash heap",
            "pile of scrap",
            "garbage pile",
            "trash pile",
        ),
        "pile",
        (4.4, 3.8, 2.2),
        [
            replace(dome("iron", 1.0, 0.0, 1.3), stretch=(2.2, 1.9, 1.0)),
            replace(dome("rust_stone_dark", 1.0, 0.0, 1.8, (0.2, 0.2)), stretch=(1.3, 1.2, 1.0)),
            block("enamel", (-1.7, -1.3, 0.0), (-0.9, -0.5, 1.3), 0.05),
            block("rust_stone", (0.6, -1.4, 0.2), (1.7, -0.6, 1.2), 0.0),
            block("door_green", (-0.5, -0.8, 0.8), (0.6, 0.2, 1.6), 0.05),
            across("black", 0.5, -1.5, -1.1, 0.8, 0.8),
            across("black", 0.45, 1.2, 1.5, 0.7, 0.9),
            rod("steel", 0.1, (-0.6, 0.6, 0.6), (0.2, 0.4, 2.1)),
            rod("bronze", 0.12, (0.2, -1.5, 0.3), (1.0, 0.4, 1.9)),
            block("screen", (0.1, -1.2, 0.6), (0.6, -0.7, 1.2), 0.0),
        ],
        ("iron",),
        grain=3.0,
    ),
    drawn(
        "shipping_container",
        ("shipping container", "cargo container", "freight container", "sea container"),
        "container",
        (2.5, 6.0, 2.6),
        [
            block("lacquer", (-1.25, -3.0, 0.0), (1.25, 3.0, 2.6), 0.02),
            *(
                p
                for n in range(14)
                for p in mirrored(block("lacquer", (1.2, -2.8 + 0.4 * n, 0.2), (1.29, -2.6 + 0.4 * n, 2.4), 0.0))
            ),
            *mirrored(block("lacquer", (0.06, -3.06, 0.15), (1.1, -2.9, 2.45), 0.0)),
            *(column("steel", 0.04, 0.15, 2.45, (x, -3.06)) for x in (-0.75, -0.3, 0.3, 0.75)),
            block("launch_white", (-0.95, -3.1, 1.7), (-0.45, -2.95, 2.0), 0.0),
        ],
        ("lacquer",),
        stance="free",
        grain=3.0,
    ),
    drawn(
        "covered_wagon",
        ("covered wagon", "wagon", "stagecoach", "prairie wagon", "western wagon"),
        "wagon",
        (2.2, 4.6, 2.7),
        [
            block("plank", (-0.75, -1.6, 0.8), (0.75, 1.6, 1.35), 0.0),
            profile(
                "awning_white",
                ((-1.7, 1.3), (1.7, 1.3), (1.75, 2.0), (1.5, 2.5), (-1.5, 2.5), (-1.75, 2.0)),
                (-0.8, 0.8),
            ),
            profile("awning_white", ((-1.5, 2.3), (1.5, 2.3), (1.4, 2.7), (-1.4, 2.7)), (-0.5, 0.5)),
            block("gateway", (-0.55, -1.76, 1.45), (0.55, -1.6, 2.2), 0.0),
            *(
                part
                for y, r in ((-1.0, 0.5), (1.0, 0.62))
                for part in (
                    across("plank_dark", 0.08, -1.0, 1.0, y, r),
                    *(across("plank_dark", r, s * 1.0 - 0.08, s * 1.0 + 0.08, y, r) for s in (-1, 1)),
                    *(across("plank_pale", r * 0.78, s * 1.0 - 0.1, s * 1.0 + 0.1, y, r) for s in (-1, 1)),
                    *(across("plank_dark", r * 0.24, s * 1.0 - 0.12, s * 1.0 + 0.12, y, r) for s in (-1, 1)),
                    block("plank_dark", (-0.15, y - 0.12, r - 0.1), (0.15, y + 0.12, 0.9), 0.0),
                )
            ),
            rod("plank_dark", 0.07, (0.0, -1.5, 0.85), (0.0, -2.6, 0.5)),
        ],
        ("awning_white",),
        grain=2.0,
    ),
    drawn(
        "hitching_post",
        ("hitching post", "hitching rail"),
        "rail",
        (3.0, 0.4, 1.1),
        [
            *mirrored(column("plank_dark", 0.12, 0.0, 1.1, (1.3, 0.0))),
            across("plank_dark", 0.08, -1.5, 1.5, 0.0, 0.85),
            *mirrored(block("plank_dark", (1.15, -0.2, 0.0), (1.45, 0.2, 0.08), 0.0)),
        ],
        ("plank_dark",),
    ),
)
