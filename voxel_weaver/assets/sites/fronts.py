"""Buildings of one kind of place: terminals, stages, western fronts, small huts, the fence of a zoo."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.buildings.grammar.house import erected
from voxel_weaver.assets.buildings.grammar.roofs import dome
from voxel_weaver.assets.forms import Cylinder, Ellipsoid
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, front, mirrored, profile, rod

_BOARDS = {
    "saloon": ("barn_red", "band_yellow"),
    "bank": ("plank_grey", "launch_white"),
    "sheriff": ("plank", "gold_leaf"),
    "store": ("door_green", "launch_white"),
    "hotel": ("plaster_ochre", "barn_red"),
}


def western_front(
    width: Annotated[float, Range(7.0, 8.4, 5.0, 14.0)] = 7.6,
    depth: Annotated[float, Range(8.0, 9.0, 5.0, 14.0)] = 8.4,
    height: Annotated[float, Range(7.0, 8.0, 5.0, 11.0)] = 7.4,
    kind: Literal["saloon", "bank", "sheriff", "store", "hotel"] = "saloon",
    lit: bool = False,
) -> Model:
    """A wooden house of the old west behind a tall false front, with a porch on posts and a painted board."""
    wall, letters = _BOARDS[kind]
    pane = "pane_lit" if lit else "pane_dark"

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y, porch = wide / 2, deep / 2, -deep / 2 + 1.9
        planks = [
            block("plank_dark", (-x - 0.02, porch - 0.06, z), (x + 0.02, porch, z + 0.08), 0.0)
            for z in (0.7 + 0.6 * n for n in range(int((tall - 1.4) / 0.6)))
        ]
        swing = kind == "saloon"
        return (
            block("plank_dark", (-x, -y, 0.0), (x, y, 0.35), 0.0),
            block(wall, (-x + 0.1, porch, 0.3), (x - 0.1, y, tall * 0.62), 0.0),
            front("roof_shingle", ((-x, tall * 0.6), (x, tall * 0.6), (0.0, tall * 0.82)), y, deep - 2.2),
            block(wall, (-x, porch - 0.04, 0.3), (x, porch + 0.3, tall - 0.9), 0.0),
            block(wall, (-x * 0.62, porch - 0.04, tall - 1.0), (x * 0.62, porch + 0.3, tall - 0.15), 0.0),
            block("plank_dark", (-x * 0.68, porch - 0.14, tall - 0.22), (x * 0.68, porch + 0.36, tall), 0.0),
            *planks,
            block("plank_dark", (-x * 0.72, porch - 0.2, tall * 0.66), (x * 0.72, porch + 0.1, tall * 0.82), 0.0),
            *(
                block(
                    letters,
                    (-x * 0.6 + x * 0.2 * n, porch - 0.26, tall * 0.69),
                    (-x * 0.6 + x * 0.2 * n + x * 0.12, porch, tall * 0.79),
                    0.0,
                )
                for n in range(6)
            ),
            block("roof_shingle_dark", (-x - 0.1, -y - 0.1, tall * 0.46), (x + 0.1, porch + 0.1, tall * 0.5), 0.0),
            *(
                block("plank_pale", (at - 0.12, -y + 0.1, 0.3), (at + 0.12, -y + 0.34, tall * 0.47), 0.0)
                for at in (-x + 0.2, -x * 0.34, x * 0.34, x - 0.2)
            ),
            *(
                block(
                    "plank_pale",
                    (min(s * x * 0.34, s * x), -y + 0.16, 0.95),
                    (max(s * x * 0.34, s * x), -y + 0.28, 1.1),
                    0.0,
                )
                for s in (-1, 1)
            ),
            block("gateway", (-0.75, porch - 0.1, 0.35), (0.75, porch + 0.1, 2.7), 0.0),
            *mirrored(
                block(
                    "plank_pale",
                    (0.04, porch - 0.16, 0.9 if swing else 0.36),
                    (0.7, porch - 0.04, 2.0 if swing else 2.65),
                    0.0,
                )
            ),
            *mirrored(block("plank_pale", (x * 0.4, porch - 0.12, 1.15), (x * 0.82, porch, 2.6), 0.0)),
            *mirrored(block(pane, (x * 0.45, porch - 0.18, 1.25), (x * 0.77, porch, 2.5), 0.0)),
            *(block("plank_dark", (-0.9, -y - 0.3 * (n + 1), 0.0), (0.9, -y, 0.28 - 0.13 * n), 0.0) for n in range(2)),
        )

    return erected(draw, width, depth, height, (wall,))


def airport_terminal(
    width: Annotated[float, Range(44.0, 48.0, 24.0, 80.0)] = 46.0,
    depth: Annotated[float, Range(13.0, 15.0, 9.0, 24.0)] = 14.0,
    height: Annotated[float, Range(9.0, 10.0, 6.0, 16.0)] = 9.4,
    lit: bool = False,
) -> Model:
    """A long hall of glass under a swinging roof, with two jet bridges towards the apron."""
    pane = "curtain_lit" if lit else "curtain_glass"

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y, low = wide / 2, deep / 2, -deep / 2 + 4.6
        roof = [(-x + wide * k / 16, tall - 2.3 + 1.5 * abs(math.sin(math.pi * k / 8))) for k in range(17)]
        curve = (*roof, *((px, pz + 0.7) for px, pz in reversed(roof)))
        return (
            block("concrete", (-x + 1.0, low, 0.0), (x - 1.0, y, 0.4), 0.0),
            block(pane, (-x + 1.6, low + 0.5, 0.3), (x - 1.6, y - 0.6, tall - 1.9), 0.0),
            block("launch_white", (-x + 1.4, low + 0.3, 3.1), (x - 1.4, y - 0.4, 3.7), 0.0),
            *(
                block(
                    "mullion",
                    (-x + 2.0 + (wide - 4.0) * n / 18 - 0.1, low + 0.36, 0.3),
                    (-x + 2.0 + (wide - 4.0) * n / 18 + 0.1, low + 0.7, tall - 2.0),
                    0.0,
                )
                for n in range(19)
            ),
            front("launch_white", curve, y, deep - 4.8),
            *(
                part
                for at in (-wide * 0.2, wide * 0.2)
                for part in (
                    block("hull_shade", (at - 1.2, -y + 1.2, 3.0), (at + 1.2, low + 0.8, 5.2), 0.1),
                    block("hull_dark", (at - 1.5, -y, 2.7), (at + 1.5, -y + 1.6, 5.5), 0.1),
                    block("hull_dark", (at - 0.4, -y + 1.8, 0.0), (at + 0.4, -y + 2.6, 3.1), 0.0),
                )
            ),
            block("door_blue", (-5.0, low + 0.1, 4.0), (5.0, low + 0.6, 5.2), 0.0),
            *(
                block("launch_white", (-4.2 + 1.25 * n, low, 4.25), (-3.4 + 1.25 * n, low + 0.5, 4.95), 0.0)
                for n in range(7)
            ),
        )

    return erected(draw, width, depth, height, ("launch_white",), grain=9.0)


def station_house(
    width: Annotated[float, Range(15.0, 17.0, 10.0, 26.0)] = 16.0,
    depth: Annotated[float, Range(9.0, 10.0, 7.0, 16.0)] = 9.6,
    height: Annotated[float, Range(8.0, 9.0, 6.0, 14.0)] = 8.4,
    kind: Literal["fire", "police", "hospital"] = "fire",
    lit: bool = False,
) -> Model:
    """The house of those who come when one calls: with red gates, a blue band or a red cross."""
    pane = "pane_lit" if lit else "pane"
    wall, band = {
        "fire": ("brick_wall", "band_red"),
        "police": ("whitestone", "door_blue"),
        "hospital": ("launch_white", "curtain_glass"),
    }[kind]

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y = wide / 2, deep / 2
        gates = [
            part
            for at in (-x * 0.62, -x * 0.05)
            for part in (
                block("band_red", (at - 1.8, -y - 0.06, 0.2), (at + 1.8, -y + 0.3, 3.5), 0.0),
                *(block("awning_white", (at - 1.8, -y - 0.1, z), (at + 1.8, -y, z + 0.1), 0.0) for z in (1.0, 1.8)),
                block(pane, (at - 1.5, -y - 0.1, 2.3), (at + 1.5, -y, 3.1), 0.0),
            )
        ]
        doors = [
            block(pane, (-1.6, -y - 0.06, 0.2), (1.6, -y + 0.2, 2.7), 0.0),
            block("mullion", (-0.08, -y - 0.1, 0.2), (0.08, -y, 2.7), 0.0),
            block(band, (-2.2, -y - 1.6, 2.8), (2.2, -y + 0.1, 3.2), 0.0),
            *(
                block("mullion", (s * 2.0 - 0.12, -y - 1.5, 0.0), (s * 2.0 + 0.12, -y - 1.26, 2.9), 0.0)
                for s in (-1, 1)
            ),
        ]
        emblem = (
            block("band_red", (-0.25, -y - 0.3, tall - 2.6), (0.25, -y, tall - 0.9), 0.0),
            block("band_red", (-0.85, -y - 0.3, tall - 2.0), (0.85, -y, tall - 1.5), 0.0),
        )
        low = 3.5 if kind == "fire" else 1.1
        sides = (x * 0.6,) if kind == "fire" else (-x * 0.68, x * 0.68)
        return (
            block(wall, (-x, -y, 0.0), (x, y, tall - 0.7), 0.0),
            block("masonry_light", (-x - 0.15, -y - 0.15, tall - 0.9), (x + 0.15, y + 0.15, tall - 0.5), 0.0),
            block(wall, (-x, -y, tall - 0.6), (x, y, tall - 0.1), 0.0),
            block(band, (-x - 0.06, -y - 0.06, 3.7), (x + 0.06, y + 0.06, 4.3), 0.0),
            *(gates if kind == "fire" else doors),
            *(
                block(
                    pane,
                    (-x + wide * (k + 0.5) / 6 - 0.6, -y - 0.06, 5.0),
                    (-x + wide * (k + 0.5) / 6 + 0.6, -y + 0.1, 6.6),
                    0.0,
                )
                for k in range(6)
                if kind == "fire" or k not in (2, 3)
            ),
            *(
                block(pane, (at - 1.4, -y - 0.06, 1.1), (at + 1.4, -y + 0.1, low if low > 2 else 2.8), 0.0)
                for at in sides
            ),
            *(emblem if kind == "hospital" else ()),
            *(
                block("launch_white", (-1.9 + 0.65 * k, -y - 0.12, 3.8), (-1.5 + 0.65 * k, -y, 4.2), 0.0)
                for k in range(6)
            ),
            *(
                block("screen_blue", (s * 1.2 - 0.2, -y - 1.3, 3.2), (s * 1.2 + 0.2, -y - 0.9, 3.6), 0.0)
                for s in (-1, 1)
                if kind == "police"
            ),
            *(
                (block("brick_wall_dark", (x - 2.4, y - 2.4, tall - 0.6), (x, y, tall + 2.6), 0.0),)
                if kind == "fire"
                else ()
            ),
        )

    return erected(draw, width, depth, height, (wall,))


def _truss() -> Parts:
    spots = ("screen_rose", "screen_blue", "screen_warm", "screen_green", "screen_rose", "screen_sky")
    return (
        block("black", (-6.0, -2.6, 0.0), (6.0, 3.0, 1.1), 0.0),
        block("plank_dark", (-6.0, -2.6, 1.05), (6.0, 3.0, 1.2), 0.0),
        *(
            block("steel", (x - 0.2, y - 0.2, 1.1), (x + 0.2, y + 0.2, 6.2), 0.0)
            for x in (-5.8, 5.8)
            for y in (-2.2, 2.6)
        ),
        *(block("steel", (-6.0, y - 0.2, 5.8), (6.0, y + 0.2, 6.2), 0.0) for y in (-2.2, 2.6)),
        *(block("steel", (x - 0.2, -2.4, 5.8), (x + 0.2, 2.8, 6.2), 0.0) for x in (-5.8, 0.0, 5.8)),
        block("black", (-5.7, 2.5, 1.2), (5.7, 2.7, 5.9), 0.0),
        block("screen_blue", (-3.2, 2.38, 2.4), (3.2, 2.6, 5.2), 0.0),
        block("screen_rose", (-2.0, 2.34, 3.2), (2.0, 2.5, 4.4), 0.0),
        block("black", (-6.1, -2.5, 6.1), (6.1, 2.9, 6.4), 0.0),
        *(
            part
            for n, tone in enumerate(spots)
            for x in (-4.6 + 1.84 * n,)
            for part in (
                block("black", (x - 0.24, -2.4, 5.3), (x + 0.24, -2.0, 5.9), 0.0),
                block(tone, (x - 0.2, -2.46, 5.22), (x + 0.2, -2.0, 5.36), 0.0),
            )
        ),
        Part(Cylinder(0.5, 0.5), "paint_red", (0.0, 1.6, 1.6), (90.0, 0.0, 0.0)),
        block("paint_red", (-0.4, 0.9, 1.15), (0.4, 1.6, 1.7), 0.1),
        *(column("brass", 0.3, 1.9, 2.0, (x, 1.3)) for x in (-0.9, 0.9)),
        *(column("steel", 0.04, 1.15, 2.0, (x, 1.3)) for x in (-0.9, 0.9)),
        *(column("black", 0.03, 1.15, 2.6, (x, -1.2)) for x in (-2.0, 0.0, 2.0)),
        *(Part(Ellipsoid(0.16, 0.16, 0.22), "black", (x, -1.2, 2.55)) for x in (-2.0, 0.0, 2.0)),
        *mirrored(block("black", (3.4, 0.8, 1.15), (4.6, 1.5, 2.5), 0.05)),
        *mirrored(block("dark_grey", (3.5, 0.74, 1.3), (4.5, 0.9, 2.4), 0.0)),
    )


ASSETS = (
    Asset(
        western_front,
        words=(
            "western front",
            "saloon",
            "western building",
            "western house",
            "sheriff's office building",
            "western saloon",
        ),
        family="house",
    ),
    Asset(
        station_house,
        words=(
            "station house",
            "fire station",
            "firehouse",
            "fire house",
            "police station",
            "hospital building",
            "hospital",
        ),
        family="hall",
    ),
    Asset(airport_terminal, words=("airport terminal", "airport building"), family="hall"),
    drawn(
        "stage_truss",
        ("stage truss", "concert stage", "festival stage", "rock stage", "outdoor stage", "music stage"),
        "stage",
        (12.2, 5.6, 6.4),
        _truss(),
        ("black",),
        stance="free",
        grain=5.0,
    ),
    drawn(
        "zoo_fence",
        ("zoo fence", "zoo enclosure", "animal enclosure", "iron fence", "wrought iron fence", "metal fence"),
        "fence",
        (3.1, 0.24, 1.5),
        [
            *mirrored(block("iron", (1.4, -0.12, 0.0), (1.55, 0.12, 1.5), 0.0)),
            *(block("iron", (-1.5, -0.05, z), (1.5, 0.05, z + 0.09), 0.0) for z in (0.2, 1.25)),
            *(
                block("iron", (-1.25 + 0.25 * n - 0.03, -0.03, 0.05), (-1.25 + 0.25 * n + 0.03, 0.03, 1.45), 0.0)
                for n in range(11)
            ),
        ],
        ("iron",),
        grain=2.0,
    ),
    drawn(
        "stone_lantern",
        ("stone lantern", "toro lantern", "garden lantern"),
        "lamp",
        (0.8, 0.8, 1.7),
        [
            block("masonry", (-0.34, -0.34, 0.0), (0.34, 0.34, 0.2), 0.03),
            column("masonry", 0.15, 0.18, 0.9),
            block("masonry", (-0.3, -0.3, 0.86), (0.3, 0.3, 1.0), 0.02),
            block("lamp_glow", (-0.17, -0.17, 0.98), (0.17, 0.17, 1.32), 0.0),
            *(
                block("masonry", (x - 0.05, y - 0.05, 0.98), (x + 0.05, y + 0.05, 1.34), 0.0)
                for x in (-0.19, 0.19)
                for y in (-0.19, 0.19)
            ),
            column("masonry_dark", 0.4, 1.3, 1.55, top=0.12),
            Part(Ellipsoid(0.18, 0.18, 0.2), "masonry", (0.0, 0.0, 1.5)),
        ],
        ("masonry",),
    ),
    drawn(
        "arched_bridge",
        ("arched bridge", "red bridge", "moon bridge"),
        "bridge",
        (1.9, 5.4, 1.9),
        [
            profile(
                "vermilion",
                (
                    (-2.7, 0.0),
                    (-1.9, 0.0),
                    (-1.0, 0.55),
                    (0.0, 0.75),
                    (1.0, 0.55),
                    (1.9, 0.0),
                    (2.7, 0.0),
                    (1.6, 0.72),
                    (0.0, 1.08),
                    (-1.6, 0.72),
                ),
                (-0.8, 0.8),
            ),
            *(
                part
                for s in (-1, 1)
                for part in (
                    *(
                        block(
                            "vermilion",
                            (s * 0.86 - 0.08, y - 0.08, z - 0.4),
                            (s * 0.86 + 0.08, y + 0.08, z + 0.75),
                            0.0,
                        )
                        for y, z in ((-2.3, 0.4), (-1.2, 0.82), (0.0, 1.05), (1.2, 0.82), (2.3, 0.4))
                    ),
                    rod(
                        "vermilion",
                        0.07,
                        (s * 0.86, -2.5, 1.0),
                        (s * 0.86, -1.2, 1.5),
                        (s * 0.86, 0.0, 1.74),
                        (s * 0.86, 1.2, 1.5),
                        (s * 0.86, 2.5, 1.0),
                    ),
                )
            ),
        ],
        ("vermilion",),
        stance="free",
        grain=2.0,
    ),
    drawn(
        "witch_hut",
        ("witch hut", "witch's hut", "witch's house", "crooked hut", "baba yaga hut"),
        "hut",
        (5.4, 5.0, 7.6),
        [
            *(
                rod("bark_dark", 0.32, (x * 1.5, y * 1.4, 0.0), (x * 1.2, y * 1.1, 1.0), (x * 1.5, y * 1.2, 2.0))
                for x in (-1, 1)
                for y in (-1, 1)
            ),
            block("plank_dark", (-2.0, -1.8, 1.7), (2.0, 1.8, 2.0), 0.0),
            block("plank_grey_dark", (-1.7, -1.5, 1.9), (1.7, 1.5, 4.3), 0.0),
            *(block("plank_dark", (-1.74, -1.54, z), (1.74, 1.54, z + 0.1), 0.0) for z in (2.4, 3.0, 3.6)),
            front("thatch_grey", ((-2.5, 4.0), (2.5, 4.0), (0.3, 7.2)), 2.1, 4.2),
            front("thatch_grey_dark", ((-2.6, 3.8), (2.6, 3.8), (2.2, 4.5), (-2.2, 4.5)), 2.2, 4.4),
            block("masonry_dark", (-1.5, 0.4, 4.4), (-0.8, 1.1, 7.0), 0.0),
            block("masonry", (-1.6, 0.3, 6.9), (-0.7, 1.2, 7.2), 0.0),
            block("door_oak", (-0.5, -1.62, 1.95), (0.5, -1.4, 3.7), 0.0),
            *mirrored(block("pane_lit", (0.85, -1.62, 2.7), (1.4, -1.4, 3.4), 0.0)),
            block("pane_lit", (-0.1, -2.16, 4.9), (0.6, -1.9, 5.6), 0.0),
            *(
                block("plank", (-0.5, -1.9 - 0.3 * n, 1.5 - 0.3 * n), (0.5, -1.5 - 0.3 * n, 1.65 - 0.3 * n), 0.0)
                for n in range(3)
            ),
            *(rod("plank_dark", 0.06, (s * 0.5, -1.7, 1.8), (s * 0.5, -2.4, 0.05)) for s in (-1, 1)),
        ],
        ("plank_grey_dark", "plank_dark"),
        stance="free",
        grain=4.0,
    ),
    drawn(
        "hobbit_house",
        ("hobbit hole", "hobbit home", "burrow", "earth house", "hill house"),
        "house",
        (8.0, 6.4, 3.6),
        [
            Part(dome("turf", 1.0, 0.0, 3.2).form, "turf", (0.0, 0.4, 0.0), stretch=(4.0, 2.8, 1.0)),
            block("masonry_light", (-2.6, -2.6, 0.0), (2.6, -1.0, 2.2), 0.1),
            Part(Cylinder(1.16, 0.3), "plank_dark", (-0.6, -2.55, 1.22), (90.0, 0.0, 0.0)),
            Part(Cylinder(0.98, 0.4), "door_green", (-0.6, -2.55, 1.22), (90.0, 0.0, 0.0)),
            Part(Ellipsoid(0.2, 0.2, 0.2), "brass", (-0.6, -3.0, 1.1)),
            Part(Cylinder(0.55, 0.2), "plank_dark", (1.5, -2.55, 1.3), (90.0, 0.0, 0.0)),
            Part(Cylinder(0.42, 0.26), "pane_lit", (1.5, -2.55, 1.3), (90.0, 0.0, 0.0)),
            *(
                Part(dome("turf", 1.0, 0.0, 1.0).form, "turf", (x, -1.9, 0.0), stretch=(0.9, 1.0, 1.3))
                for x in (-2.9, 2.9)
            ),
            block("masonry", (1.6, 0.6, 2.0), (2.2, 1.2, 3.6), 0.05),
            block("masonry_light", (-1.4, -3.2, 0.0), (0.2, -2.4, 0.12), 0.0),
            block("turf", (-2.7, -2.7, 2.1), (2.7, -0.8, 2.5), 0.2),
        ],
        ("door_green",),
        stance="free",
        grain=4.0,
    ),
    drawn(
        "mushroom_house",
        ("mushroom house", "toadstool house", "fairy house", "gnome house", "smurf house"),
        "house",
        (4.6, 4.6, 5.0),
        [
            Part(Cylinder(1.5, 2.5, 1.2), "mushroom_stem"),
            dome("cap_red", 2.3, 2.2, 2.7),
            Part(Cylinder(2.1, 0.3), "mushroom_stem", (0.0, 0.0, 2.05)),
            *(
                Part(Ellipsoid(0.75, 0.75, 0.6), "cap_dots", (1.75 * math.cos(a), 1.75 * math.sin(a), 3.1))
                for a in (0.4, 1.7, 3.0, 4.3, 5.4)
            ),
            Part(Ellipsoid(0.9, 0.9, 0.5), "cap_dots", (0.3, -0.3, 4.5)),
            block("door_oak", (-0.5, -1.6, 0.0), (0.5, -1.1, 1.5), 0.1),
            *mirrored(block("pane_lit", (0.72, -1.36, 1.1), (1.14, -0.7, 1.6), 0.0)),
            block("masonry", (-0.8, -2.1, 0.0), (0.8, -1.4, 0.14), 0.02),
            across("plank_dark", 0.1, -0.62, 0.62, -1.52, 1.55),
        ],
        ("cap_red",),
        stance="free",
        grain=3.0,
    ),
)
