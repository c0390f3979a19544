"""What fairs draw people with: wheels, tracks that loop, striped tents; and sweets that a land of candy grows."""

from __future__ import annotations

import math
from itertools import pairwise

from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.buildings.grammar.roofs import cone, dome, drum
from voxel_weaver.assets.forms import Cylinder, Ellipsoid
from voxel_weaver.assets.model import Model, Part, Vector
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, disc, front, mirrored, rod


def _ball(finish: str, radius: float, base: Vector) -> Part:
    """A ball that rests on a point."""
    return Part(Ellipsoid(2 * radius, 2 * radius, 2 * radius), finish, base)


_GONDOLAS = ("paint_red", "paint_yellow", "paint_blue", "paint_green", "paint_orange", "paint_violet")


def ferris_wheel(lit: bool = False) -> Model:
    """A great wheel on two trestles, with a coloured gondola at the end of each spoke."""
    hub, radius, count = 9.6, 7.6, 12
    lamp = "lamp_glow" if lit else "launch_white"
    rim = tuple((radius * math.cos(a), radius * math.sin(a)) for a in (math.tau * k / 24 for k in range(25)))
    parts: list[Part] = [block("concrete", (-4.6, -2.4, 0.0), (4.6, 2.4, 0.3), 0.0)]
    for y in (-1.0, 1.0):
        parts.append(rod("launch_white", 0.16, *((x, y, hub + z) for x, z in rim)))
        for k in range(count):
            a = math.tau * k / count
            x, z = radius * math.cos(a), radius * math.sin(a)
            parts.append(rod("launch_white", 0.09, (0.0, y, hub), (x, y, hub + z)))
            parts.append(_ball(lamp, 0.2, (0.97 * x, y * 1.12, hub + 0.97 * z - 0.2)))
        parts += [rod("door_blue", 0.22, (s * 4.0, y * 1.9, 0.2), (0.0, y * 1.5, hub)) for s in (-1, 1)]
    for k in range(count):
        a = math.tau * k / count
        x, z = radius * math.cos(a), hub + radius * math.sin(a)
        tone = _GONDOLAS[k % len(_GONDOLAS)]
        parts += [
            block("iron", (x - 0.08, -1.05, z - 0.08), (x + 0.08, 1.05, z + 0.08), 0.0),
            block("iron", (x - 0.06, -0.06, z - 0.7), (x + 0.06, 0.06, z), 0.0),
            block(tone, (x - 0.7, -0.6, z - 0.9), (x + 0.7, 0.6, z - 0.66), 0.0),
            block(tone, (x - 0.7, -0.6, z - 1.8), (x + 0.7, 0.6, z - 1.2), 0.1),
            *(
                block("launch_white", (x + s - 0.05, -0.5, z - 1.3), (x + s + 0.05, 0.5, z - 0.8), 0.0)
                for s in (-0.6, 0.6)
            ),
        ]
    parts.append(Part(Cylinder(0.6, 3.4), "band_red", (0.0, 1.7, hub), (90.0, 0.0, 0.0)))
    return grown(tuple(parts), 17.6, 17.6, 4.8, ("launch_white",), grain=6.0)


def _track_points() -> list[Vector]:
    """A closed ride: up a long hill, down through a loop, over a hump and home."""
    climb = [(-11.0 + 1.1 * k, 3.0, 1.6 + 0.92 * k) for k in range(10)]
    top = [(0.6, 2.7, 10.2), (2.2, 1.8, 9.4)]
    fall = [(4.0, 1.0, 6.2), (5.6, 0.6, 3.0), (7.0, 0.2, 1.6)]
    loop = [
        (8.2 - 0.4 + 2.6 * math.sin(a), -0.2 - 0.16 * k, 4.2 - 2.6 * math.cos(a))
        for k, a in enumerate(math.tau * n / 14 for n in range(15))
    ]
    home = [
        (9.4, -2.6, 1.8),
        (9.0, -3.4, 2.0),
        (7.0, -3.6, 3.2),
        (4.6, -3.6, 4.4),
        (2.2, -3.6, 3.4),
        (0.0, -3.6, 2.0),
        (-3.0, -3.6, 3.2),
        (-6.0, -3.5, 3.0),
        (-9.0, -3.0, 2.0),
        (-11.2, -1.6, 1.6),
        (-11.9, 0.4, 1.5),
        (-11.7, 2.2, 1.5),
        (-11.0, 3.0, 1.6),
    ]
    return [*climb, *top, *fall, *loop, *home]


def _rail(radius: float, points: list[Vector]) -> Parts:
    """A long rail in short lengths: each is then looked for in its own small box only."""
    return tuple(rod("band_red", radius, *points[at : at + 4]) for at in range(0, len(points) - 1, 3))


def roller_coaster() -> Model:
    """Two rails on many posts: a climb, a drop, a loop, humps, and a train of cars on its way."""
    points = _track_points()
    parts: list[Part] = [
        *_rail(0.2, points),
        *_rail(0.14, [(x, y + 0.8, z + 0.1) for x, y, z in points]),
    ]
    for x, y, z in points[::2]:
        if z < 6.6 or y > 1.5:
            parts.append(block("launch_white", (x - 0.14, y - 0.1, 0.0), (x + 0.14, y + 0.1, z), 0.0))
    for (x, y, z), (x2, y2, z2) in zip(points[:9:2], points[2:11:2], strict=True):
        parts.append(rod("launch_white", 0.09, (x, y, z * 0.1), (x2, y2, z2 * 0.8)))
    parts += [block("iron", (x - 0.1, y - 0.1, z - 0.1), (x + 0.1, y + 0.9, z + 0.16), 0.0) for x, y, z in points]
    for n, tone in enumerate(("paint_yellow", "door_blue", "door_blue", "door_blue")):
        x, y, z = points[7 - n]
        parts.append(block(tone, (x - 0.5, y - 0.3, z + 0.05), (x + 0.5, y + 1.1, z + 0.95), 0.1))
    parts.append(block("plank", (-9.0, -4.6, 0.0), (-3.0, -3.9, 0.8), 0.0))
    parts.append(block("band_red", (-9.2, -4.9, 3.4), (-2.8, -2.6, 3.7), 0.0))
    parts += [block("launch_white", (x - 0.1, -4.5, 0.7), (x + 0.1, -4.3, 3.5), 0.0) for x in (-8.8, -3.2)]
    return grown(tuple(parts), 24.0, 10.6, 9.2, ("band_red",), grain=6.0)


def circus_tent() -> Model:
    """A round tent in red and white stripes, its peak on a tall mast with a flag."""
    parts: list[Part] = [
        drum("awning_white", 5.6, 0.0, 3.2),
        *cone(("awning_red", "awning_white"), 6.2, 3.2, 4.0),
        drum("awning_red", 6.2, 2.9, 3.25),
        column("plank", 0.12, 3.0, 9.2),
        block("band_yellow", (0.0, -0.04, 8.3), (1.5, 0.04, 9.1), 0.0),
    ]
    for k in range(12):
        a = math.tau * (k + 0.5) / 12
        x, y = math.cos(a), math.sin(a)
        if abs(a - 1.5 * math.pi) > 0.4:
            parts.append(rod("awning_red", 0.5, (5.3 * x, 5.3 * y, 0.5), (5.3 * x, 5.3 * y, 2.9)))
        parts.append(rod("awning_white", 0.3, (5.9 * x, 5.9 * y, 3.3), (0.3 * x, 0.3 * y, 7.0)))
    parts += [
        block("gateway", (-1.1, -5.9, 0.0), (1.1, -5.0, 2.5), 0.0),
        *mirrored(block("band_yellow", (1.0, -6.0, 0.0), (1.3, -5.2, 2.7), 0.0)),
        block("band_yellow", (-1.3, -6.0, 2.5), (1.3, -5.2, 2.9), 0.0),
    ]
    return grown(tuple(parts), 12.6, 9.2, 12.6, ("awning_red",), grain=6.0)


def _between(low: Vector, high: Vector, share: float) -> Vector:
    x, y, z = ((1.0 - share) * a + share * b for a, b in zip(low, high, strict=True))
    return x, y, z


def _cane() -> Parts:
    path = [
        (0.0, 0.0, 0.0),
        (0.0, 0.0, 2.3),
        *((0.55 - 0.55 * math.cos(a), 0.0, 2.3 + 0.55 * math.sin(a)) for a in (0.5, 1.0, 1.57, 2.1, 2.7, 3.2)),
        (1.1, 0.0, 1.9),
    ]
    made = []
    for n, (low, high) in enumerate(pairwise(path)):
        steps = 6 if n == 0 else 1
        for k in range(steps):
            a, b = (_between(low, high, share / steps) for share in (k, k + 1.25))
            red = bool((k + n) % 2)  # a little thicker, so that no two bands lie in one plane
            made.append(rod("band_red" if red else "launch_white", 0.178 if red else 0.17, a, b))
    return (*made, drum("launch_white", 0.75, 0.0, 0.14, (0.25, 0.0)))


def _house_of_bread() -> Parts:
    return (
        block("crust", (-2.0, -1.7, 0.0), (2.0, 1.7, 2.4), 0.1),
        front("crust", ((-2.0, 2.3), (2.0, 2.3), (0.0, 4.5)), 1.7, 3.4),
        *(
            part
            for s in (-1, 1)
            for part in (block("icing", (min(0, s * 2.4), -2.0, 2.2), (max(0, s * 2.4), 2.0, 2.5), 0.1),)
        ),
        *(
            rod("icing", 0.23, (s * 2.4, y, 2.2), (0.0, y, 4.75))
            for s in (-1, 1)
            for y in (-1.9 + 0.475 * n for n in range(9))
        ),
        *(
            _ball(tone, 0.24, (s * (2.2 - 0.5 * k), -1.95, 2.35 + 0.52 * k))
            for s in (-1, 1)
            for k, tone in enumerate(("paint_red", "paint_green", "paint_yellow", "paint_violet"))
        ),
        block("chocolate", (-0.5, -1.8, 0.0), (0.5, -1.6, 1.6), 0.05),
        _ball("paint_yellow", 0.09, (0.3, -1.85, 0.7)),
        *mirrored(block("icing", (0.9, -1.8, 0.9), (1.7, -1.6, 1.8), 0.05)),
        *mirrored(block("paint_yellow", (1.0, -1.84, 1.0), (1.6, -1.6, 1.7), 0.0)),
        *mirrored(rod("band_red", 0.12, (0.66, -1.84, 0.05), (0.66, -1.84, 1.8))),
        rod("icing", 0.14, (-2.0, -1.75, 2.2), (2.0, -1.75, 2.2)),
        block("band_red", (0.9, 0.3, 3.0), (1.5, 0.9, 4.9), 0.05),
        block("icing", (0.8, 0.2, 4.7), (1.6, 1.0, 5.0), 0.1),
    )


ASSETS = (
    Asset(
        ferris_wheel,
        words=("ferris wheel", "big wheel", "observation wheel", "giant wheel"),
        family="wheel_ride",
        stance="free",
    ),
    Asset(
        roller_coaster,
        words=("roller coaster", "rollercoaster", "roller-coaster", "coaster ride"),
        family="wheel_ride",
        stance="free",
    ),
    Asset(circus_tent, words=("circus tent", "big top", "circus", "carnival tent"), family="tent", stance="free"),
    drawn(
        "candy_cane",
        ("candy cane", "giant candy cane", "candy cane tree"),
        "sweet",
        (1.8, 1.5, 3.0),
        _cane(),
        grain=3.0,
    ),
    drawn(
        "lollipop_tree",
        ("lollipop tree", "giant lollipop", "candy tree"),
        "sweet",
        (2.0, 0.5, 3.8),
        [
            column("launch_white", 0.13, 0.0, 2.2),
            column("launch_white", 0.25, 0.0, 0.12),
            disc("paint_rose", 1.0, (0.0, 0.16, 2.8), 0.32),
            disc("launch_white", 0.78, (0.0, 0.18, 2.8), 0.36),
            disc("paint_red", 0.58, (0.0, 0.2, 2.8), 0.4),
            disc("launch_white", 0.38, (0.0, 0.22, 2.8), 0.44),
            disc("paint_rose", 0.2, (0.0, 0.24, 2.8), 0.48),
        ],
        ("paint_rose",),
        grain=2.0,
    ),
    drawn(
        "gumdrop",
        ("gumdrop", "gum drop", "giant gumdrop", "jelly bean"),
        "sweet",
        (1.2, 1.2, 1.0),
        [drum("lacquer_accent", 0.6, 0.0, 0.4, top=0.56), dome("lacquer_accent", 0.56, 0.38, 0.62)],
        ("lacquer_accent",),
        grain=2.0,
    ),
    drawn(
        "giant_cupcake",
        ("giant cupcake", "cupcake house"),
        "sweet",
        (2.6, 2.6, 3.2),
        [
            Part(Cylinder(0.85, 1.2, 1.15), "paint_blue"),
            *(
                rod(
                    "paint_sky",
                    0.08,
                    (0.86 * math.cos(a), 0.86 * math.sin(a), 0.06),
                    (1.14 * math.cos(a), 1.14 * math.sin(a), 1.16),
                )
                for a in (math.tau * k / 16 for k in range(16))
            ),
            Part(Ellipsoid(2.6, 2.6, 1.1), "icing", (0, 0, 0.95)),
            Part(Ellipsoid(2.0, 2.0, 1.0), "icing", (0, 0, 1.55)),
            Part(Ellipsoid(1.3, 1.3, 0.9), "icing", (0, 0, 2.05)),
            _ball("paint_red", 0.3, (0, 0, 2.6)),
            *(
                _ball(tone, 0.1, (1.12 * math.cos(k), 1.12 * math.sin(k), 1.5))
                for k, tone in enumerate(
                    ("paint_yellow", "paint_green", "paint_red", "paint_violet", "paint_yellow", "paint_green")
                )
            ),
        ],
        ("icing",),
        grain=2.0,
    ),
    drawn(
        "gingerbread_house",
        ("gingerbread house", "candy house"),
        "house",
        (5.2, 4.2, 5.0),
        _house_of_bread(),
        ("crust",),
        grain=4.0,
    ),
    drawn(
        "cotton_candy_tree",
        ("cotton candy tree", "candyfloss tree", "cotton candy"),
        "tree",
        (2.6, 2.6, 4.0),
        [
            column("launch_white", 0.22, 0.0, 2.2, top=0.16),
            column("launch_white", 0.34, 0.0, 0.12),
            Part(Ellipsoid(2.6, 2.6, 1.6), "petal_pink", (0, 0, 1.5)),
            Part(Ellipsoid(2.0, 2.0, 1.5), "icing", (0.1, -0.1, 2.2)),
            Part(Ellipsoid(1.3, 1.3, 1.2), "petal_pink", (-0.1, 0.1, 2.8)),
        ],
        ("petal_pink",),
        grain=3.0,
    ),
    drawn(
        "game_booth",
        (
            "game booth",
            "carnival booth",
            "fair booth",
            "shooting gallery",
            "popcorn stand",
            "snack stand",
            "food stall",
        ),
        "stall",
        (3.4, 2.6, 3.2),
        [
            block("plank_pale", (-1.5, -0.9, 0.0), (1.5, 1.1, 0.1), 0.0),
            block("awning_blue", (-1.5, -1.0, 0.0), (1.5, -0.5, 1.05), 0.0),
            block("launch_white", (-1.6, -1.1, 1.0), (1.6, -0.4, 1.12), 0.0),
            *(
                block("awning_white", (-1.5 + 0.5 * n, -1.04, 0.05), (-1.25 + 0.5 * n, -0.9, 1.0), 0.0)
                for n in range(6)
            ),
            block("awning_blue", (-1.5, 1.0, 0.0), (1.5, 1.1, 2.6), 0.0),
            *(
                block("launch_white", (x - 0.06, y - 0.06, 0.0), (x + 0.06, y + 0.06, 2.7), 0.0)
                for x in (-1.44, 1.44)
                for y in (-0.9, 1.0)
            ),
            *(
                block(
                    "awning_red" if n % 2 else "awning_white",
                    (-1.7 + 0.4857 * n, -1.3, 2.6),
                    (-1.7 + 0.4857 * (n + 1), 1.2, 2.85),
                    0.0,
                )
                for n in range(7)
            ),
            block("band_yellow", (-1.2, -1.2, 2.8), (1.2, -1.05, 3.2), 0.0),
            *(
                _ball(tone, 0.18, (x, 0.9, 1.6))
                for x, tone in ((-0.9, "fur_brown"), (0.0, "petal_pink"), (0.9, "paint_sky"))
            ),
            block("plank_pale", (-1.4, 0.7, 1.5), (1.4, 1.05, 1.62), 0.0),
            across("band_red", 0.05, -1.6, 1.6, -1.28, 2.6),
        ],
        ("awning_blue",),
        grain=2.0,
    ),
)
