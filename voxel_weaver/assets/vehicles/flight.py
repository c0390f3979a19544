"""What flies: airplane, helicopter, balloon, airship; and what leaves the Earth: rocket, spaceship, saucer, lander,
rover, satellite. They point to the front (-Y), rockets upwards.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Annotated, Literal

from voxel_weaver.assets.animals.beast import orb
from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box, Cylinder, Ellipsoid, Lathe, Prism
from voxel_weaver.assets.model import Glow, Model, Part
from voxel_weaver.assets.nature.growth import polar
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.hollows import trough
from voxel_weaver.assets.workshop.pieces import across, block, column, mirrored, profile, rod, rod_pair


def _wing(
    finish: str, span: float, chord: float, sweep: float, at: tuple[float, float, float], thick: float = 0.16
) -> Part:
    """A wing to both sides, swept back by `sweep` at its tips."""
    half = span / 2
    outline = (
        (-half, sweep),
        (0.0, -chord / 2),
        (half, sweep),
        (half, sweep + chord * 0.45),
        (0.0, chord / 2),
        (-half, sweep + chord * 0.45),
    )
    return Part(Prism(outline, thick), finish, at)


def airplane(
    width: Annotated[float, Range(9.0, 12.0)] = 10.4,
    depth: Annotated[float, Range(8.6, 11.4)] = 10.0,
    height: Annotated[float, Range(2.9, 3.7)] = 3.3,
    kind: Literal["airliner", "propeller", "biplane", "jet"] = "airliner",
) -> Model:
    """An airliner, a sports plane, a biplane of old, or a fighter."""
    paint = {"airliner": "suit_white", "propeller": "lacquer", "biplane": "stripe_red", "jet": "armor"}[kind]
    trim = "paint_navy" if kind == "airliner" else "suit_white"
    body = ((0.1, 0.0), (0.5, 0.5), (0.66, 1.4), (0.66, 5.4), (0.4, 7.6), (0.14, 9.4))
    parts = [
        Part(Lathe(body), paint, (0.0, -4.7, 1.5), (-90.0, 0.0, 0.0)),
        profile(trim, ((3.2, 1.7), (4.6, 1.7), (4.9, 3.5), (4.2, 3.5)), (-0.09, 0.09)),
        _wing(paint, 3.8, 1.1, 0.7, (0.0, 3.9, 1.65), 0.14),
        *(Part(Cylinder(0.07, 0.8), "dark_grey", (x, y, 0.2)) for x, y in ((0.0, -3.0), (-0.9, 0.3), (0.9, 0.3))),
        *(across("black", 0.24, x - 0.12, x + 0.12, y, 0.24) for x, y in ((0.0, -3.0), (-0.9, 0.3), (0.9, 0.3))),
    ]
    if kind == "airliner":
        parts += [
            _wing(paint, 10.4, 2.2, 1.4, (0.0, -0.4, 1.1)),
            block("screen_sky", (-0.42, -4.2, 1.75), (0.42, -3.75, 2.0), 0.02),
        ]
        parts += [
            block("screen_sky", (s * 0.64 - 0.05, -2.9 + 0.6 * n, 1.62), (s * 0.64 + 0.05, -2.6 + 0.6 * n, 1.9), 0.0)
            for s in (-1, 1)
            for n in range(9)
        ]
        parts += [Part(Cylinder(0.36, 1.3), trim, (s * 2.2, 0.5, 0.86), (90.0, 0.0, 0.0)) for s in (-1, 1)]
    elif kind == "jet":
        parts += [
            _wing(paint, 8.0, 4.4, 2.0, (0.0, 0.2, 1.35)),
            Part(Ellipsoid(0.8, 2.2, 0.9), "screen_sky", (0.0, -2.4, 1.6)),
            Part(Cylinder(0.42, 0.5), "dark_grey", (0.0, 5.0, 1.5), (90.0, 0.0, 0.0)),
        ]
        parts += [Part(Cylinder(0.13, 2.0), "stripe_red", (s * 2.4, 1.6, 1.2), (90.0, 0.0, 0.0)) for s in (-1, 1)]
    else:
        low, high = (_wing(paint, 9.6, 1.5, 0.0, (0.0, -1.6, z)) for z in (1.0, 2.6))
        parts += [low if kind == "biplane" else _wing(paint, 10.0, 1.6, 0.0, (0.0, -1.6, 1.9))]
        if kind == "biplane":
            parts += [
                high,
                *(column("pole", 0.07, 1.1, 2.65, (x, y)) for x in (-3.4, -1.0, 1.0, 3.4) for y in (-2.0, -1.3)),
            ]
        parts += [
            block("screen_sky", (-0.4, -1.4, 2.0), (0.4, -0.5, 2.5), 0.1),
            Part(Cylinder(0.26, 0.3), "dark_grey", (0.0, -4.6, 1.5), (90.0, 0.0, 0.0)),
        ]
        parts += [
            block("pole", (-0.1, -4.86, 0.4), (0.1, -4.76, 2.6), 0.0),
            block("pole", (-1.1, -4.86, 1.4), (1.1, -4.76, 1.6), 0.0),
        ]
    return grown(parts, width, height, depth, (paint,), grain=5.0)


def helicopter(
    width: Annotated[float, Range(6.0, 8.0)] = 7.0,
    depth: Annotated[float, Range(7.0, 9.0)] = 8.0,
    height: Annotated[float, Range(2.7, 3.4)] = 3.0,
) -> Model:
    """A glass nose, a boom with its rotor, skids and four blades."""
    parts = [
        Part(Ellipsoid(1.7, 3.2, 1.8), "lacquer_second", (0.0, -1.2, 0.6)),
        Part(Ellipsoid(1.5, 1.8, 1.4), "screen_sky", (0.0, -1.96, 0.84)),
        rod("lacquer_second", 0.42, (0.0, 0.1, 1.7), (0.0, 1.6, 1.85), (0.0, 4.2, 2.0), tip=0.14),
        profile("lacquer_second", ((3.8, 1.8), (4.4, 1.8), (4.6, 2.9), (4.2, 2.9)), (-0.07, 0.07)),
        across("dark_steel", 0.1, -0.02, 0.22, 4.3, 2.4),
        block("dark_steel", (0.14, 4.24, 1.7), (0.22, 4.36, 3.1), 0.0),
        Part(Cylinder(0.12, 0.6), "dark_steel", (0.0, -0.6, 2.3)),
        *(Part(Box(6.8, 0.24, 0.08), "dark_steel", (0.0, -0.6, 2.84), (0.0, 0.0, turn)) for turn in (0.0, 90.0)),
        *(rod("dark_grey", 0.09, (s * 0.8, -2.6, 0.2), (s * 0.8, -2.4, 0.09), (s * 0.8, 0.5, 0.09)) for s in (-1, 1)),
        *rod_pair("dark_grey", 0.07, (0.4, -1.8, 0.8), (0.8, -1.9, 0.12)),
        *rod_pair("dark_grey", 0.07, (0.4, -0.4, 0.8), (0.8, -0.3, 0.12)),
        *mirrored(block("suit_white", (0.6, -1.4, 1.1), (0.87, 0.0, 1.36), 0.03)),
    ]
    return grown(parts, width, height, depth, ("lacquer_second",), grain=4.0)


def hot_air_balloon(
    width: Annotated[float, Range(6.4, 8.4)] = 7.2,
    height: Annotated[float, Range(9.0, 11.5)] = 10.0,
) -> Model:
    """A striped envelope over a wicker basket with its flame."""
    profile_ = ((0.7, 0.0), (1.6, 0.9), (2.9, 2.4), (3.5, 4.0), (3.4, 5.4), (2.5, 6.9), (1.2, 7.7), (0.1, 7.9))
    parts = [Part(Lathe(profile_), "cloth", (0.0, 0.0, 2.1))]
    for index in range(12):
        if index % 2:
            continue
        for (r0, z0), (r1, z1) in pairwise(profile_[1:]):
            start, end = polar(r0 * 0.985, 30.0 * index, z0 + 2.1), polar(r1 * 0.985, 30.0 * index, z1 + 2.1)
            parts.append(rod("cloth_accent", max(0.15 * r0, 0.1), start, end, tip=max(0.15 * r1, 0.1)))
    parts += [
        *trough("wicker", (-0.6, -0.6, 0.0), (0.6, 0.6, 0.95), 0.12, 0.12),
        *trough("leather", (-0.66, -0.66, 0.88), (0.66, 0.66, 1.04), 0.2, 0.0001 + 0.01),
        *(
            rod("rope", 0.06, (sx * 0.58, sy * 0.58, 0.95), (sx * 0.5, sy * 0.5, 2.3))
            for sx in (-1, 1)
            for sy in (-1, 1)
        ),
        orb("flame", (0.0, 0.0, 1.75), (0.3, 0.3, 0.6)),
        column("steel", 0.09, 0.05, 1.52),
    ]
    return grown(parts, width, height, main=("cloth",), glows=(Glow((0.0, 0.0, 1.8), 30.0, "#ffb060", 0.3),), grain=9.0)


def airship(
    width: Annotated[float, Range(4.4, 5.8)] = 5.0,
    depth: Annotated[float, Range(13.0, 17.0)] = 15.0,
    height: Annotated[float, Range(6.0, 7.6)] = 6.8,
) -> Model:
    """A long hull of cloth with ribs, fins and a wooden gondola."""
    parts = [
        Part(Ellipsoid(4.4, 14.4, 4.4), "cloth", (0.0, 0.0, 2.2)),
        *(
            Part(Cylinder(radius, 0.26), "brass", (0.0, y + 0.13, 4.4), (90.0, 0.0, 0.0))
            for y, radius in ((-4.6, 1.74), (-2.0, 2.14), (0.8, 2.22), (3.6, 1.94))
        ),
        profile("cloth_accent", ((4.6, 4.4), (7.2, 4.4), (7.4, 7.0), (6.2, 7.0)), (-0.12, 0.12)),
        profile("cloth_accent", ((4.6, 4.4), (6.2, 1.9), (7.4, 1.9), (7.2, 4.4)), (-0.12, 0.12)),
        _wing("cloth_accent", 5.2, 2.4, 0.6, (0.0, 5.8, 4.3), 0.24),
        block("wood", (-0.9, -2.6, 0.3), (0.9, 2.4, 1.4), 0.1),
        block("dark_wood", (-0.7, -2.2, 0.0), (0.7, 2.0, 0.36), 0.08),
        *(
            block("shade", (s * 0.9 - 0.05, -2.0 + 1.0 * n, 0.75), (s * 0.9 + 0.05, -1.4 + 1.0 * n, 1.15), 0.0)
            for s in (-1, 1)
            for n in range(4)
        ),
        *(rod("rope", 0.08, (s * 0.8, y, 1.3), (s * 1.2, y, 2.9)) for s in (-1, 1) for y in (-2.2, 0.0, 2.0)),
        *(Part(Cylinder(0.3, 0.9), "brass", (s * 1.35, 1.9, 0.9), (90.0, 0.0, 0.0)) for s in (-1, 1)),
        *(block("pole", (s * 1.35 - 0.08, 1.9, 0.2), (s * 1.35 + 0.08, 2.0, 1.6), 0.0) for s in (-1, 1)),
        *mirrored(block("dark_wood", (0.85, 1.2, 0.8), (1.2, 1.6, 1.0), 0.0)),
    ]
    return grown(parts, width, height, depth, ("cloth",), grain=8.0)


def rocket(
    width: Annotated[float, Range(3.0, 4.0)] = 3.4,
    height: Annotated[float, Range(8.0, 11.0)] = 9.4,
    kind: Literal["classic", "modern"] = "classic",
) -> Model:
    """The rocket of picture books with three fins, or a white launcher with boosters."""
    if kind == "modern":
        parts = [
            Part(Lathe(((0.7, 0.0), (0.8, 0.3), (0.8, 6.6), (0.62, 7.4), (0.06, 8.8))), "suit_white", (0.0, 0.0, 0.5)),
            Part(Lathe(((0.6, 0.0), (0.34, 0.55))), "dark_grey"),
            *(
                Part(Lathe(((0.36, 0.0), (0.4, 0.2), (0.4, 4.4), (0.04, 5.4))), "suit_white", (s * 1.16, 0.0, 0.4))
                for s in (-1, 1)
            ),
            *(Part(Lathe(((0.34, 0.0), (0.2, 0.45))), "dark_grey", (s * 1.16, 0.0, 0.0)) for s in (-1, 1)),
            *(
                Part(Cylinder(0.83, 0.26), finish, (0.0, 0.0, z))
                for finish, z in (("ink", 2.2), ("stripe_red", 5.4), ("ink", 6.6))
            ),
            block("paint_navy", (-0.16, -0.84, 3.0), (0.16, -0.7, 5.0), 0.0),
        ]
        return grown(parts, width * 0.9, height * 1.1, main=("suit_white",), grain=5.0)
    parts = [
        Part(Lathe(((0.5, 0.0), (0.86, 0.8), (1.08, 2.4), (1.0, 4.4), (0.6, 6.2))), "suit_white", (0.0, 0.0, 1.1)),
        Part(Lathe(((0.7, 0.0), (0.34, 1.2), (0.03, 2.0))), "stripe_red", (0.0, 0.0, 7.1)),
        Part(Cylinder(1.1, 0.24), "stripe_red", (0.0, 0.0, 2.7)),
        Part(Lathe(((0.7, 0.0), (0.5, 0.3), (0.4, 0.7))), "dark_grey", (0.0, 0.0, 0.5)),
        *(
            Part(
                Prism(((0.4, 1.0), (1.1, -0.4), (1.2, -1.0), (1.7, -1.0), (1.7, 0.2), (1.2, 1.5), (0.4, 2.6)), 0.2),
                "stripe_red",
                (x, y, 1.0),
                (90.0, 0.0, turn),
            )
            for turn, x, y in ((0.0, 0.0, 0.1), (90.0, -0.1, 0.0), (180.0, 0.0, -0.1), (270.0, 0.1, 0.0))
        ),
        *(
            Part(Cylinder(radius, 0.3), finish, (0.0, -0.8, z), (90.0, 0.0, 0.0))
            for z, radius, finish in ((5.2, 0.46, "brass"), (3.9, 0.36, "brass"))
        ),
        *(
            Part(Cylinder(radius, 0.38), "screen_sky", (0.0, -0.8, z), (90.0, 0.0, 0.0))
            for z, radius in ((5.2, 0.32), (3.9, 0.24))
        ),
    ]
    return grown(parts, width, height, main=("stripe_red", "suit_white"), grain=5.0)


def spaceship(
    width: Annotated[float, Range(6.4, 8.6)] = 7.4,
    depth: Annotated[float, Range(8.0, 11.0)] = 9.4,
    height: Annotated[float, Range(2.5, 3.3)] = 2.9,
) -> Model:
    """A fighter of the stars: a long nose, swept wings, three glowing engines."""
    parts = [
        profile(
            "armor", ((-4.6, 1.25), (-4.6, 0.95), (-1.0, 0.75), (3.6, 0.75), (3.8, 2.0), (-0.6, 2.05)), (-0.8, 0.8)
        ),
        profile("armor_dark", ((-2.2, 0.95), (3.6, 0.95), (3.6, 1.7), (-1.2, 1.7)), (-1.05, 1.05)),
        Part(Ellipsoid(1.1, 2.4, 1.0), "screen_blue", (0.0, -1.1, 1.55)),
        Part(Prism(((0.9, -0.9), (3.6, 1.9), (3.6, 3.0), (0.9, 2.9)), 0.24), "armor", (0.0, 0.6, 1.1)),
        Part(Prism(((-0.9, 2.9), (-3.6, 3.0), (-3.6, 1.9), (-0.9, -0.9)), 0.24), "armor", (0.0, 0.6, 1.1)),
        *(Part(Cylinder(0.16, 2.6), "stripe_red", (s * 3.6, 3.6, 1.22), (90.0, 0.0, 0.0)) for s in (-1, 1)),
        *(
            profile("stripe_red", ((2.0, 1.3), (3.8, 1.3), (4.2, 2.9), (3.4, 2.9)), (x - 0.1, x + 0.1))
            for x in (-1.6, 1.6)
        ),
        *(
            Part(Cylinder(0.42, 0.6), "dark_steel", (x, 4.3, z), (90.0, 0.0, 0.0))
            for x, z in ((-0.75, 1.2), (0.75, 1.2), (0.0, 1.75))
        ),
        *(
            Part(Cylinder(0.32, 0.3), "screen_blue", (x, 4.5, z), (90.0, 0.0, 0.0))
            for x, z in ((-0.75, 1.2), (0.75, 1.2), (0.0, 1.75))
        ),
        *mirrored(block("stripe_red", (0.76, -2.4, 1.1), (0.86, 1.6, 1.3), 0.0)),
        *(Part(Cylinder(0.09, 0.8), "dark_steel", (x, y, 0.1)) for x, y in ((0.0, -2.2), (-0.9, 2.2), (0.9, 2.2))),
        *(Part(Cylinder(0.3, 0.12), "dark_steel", (x, y, 0.0)) for x, y in ((0.0, -2.2), (-0.9, 2.2), (0.9, 2.2))),
    ]
    return grown(parts, width, height, depth, ("armor",), grain=4.0)


def ufo(
    width: Annotated[float, Range(4.8, 6.6)] = 5.6,
    height: Annotated[float, Range(2.4, 3.2)] = 2.8,
) -> Model:
    """A saucer on three legs, with a glass dome, an alien and a ring of lights."""
    parts = [
        Part(
            Lathe(((0.6, 0.0), (1.6, 0.24), (2.7, 0.72), (2.74, 0.86), (1.7, 1.2), (1.1, 1.34))),
            "robot_body",
            (0.0, 0.0, 0.7),
        ),
        Part(Cylinder(2.76, 0.16), "armor_dark", (0.0, 0.0, 1.4)),
        Part(Ellipsoid(2.0, 2.0, 1.7), "screen_sky", (0.0, 0.0, 1.4)),
        Part(Cylinder(1.12, 0.14), "armor_dark", (0.0, 0.0, 1.96)),
        *(
            orb(("led_green", "screen_warm", "led_red")[n % 3], polar(2.5, 30.0 * n, 1.62), (0.34, 0.34, 0.3))
            for n in range(12)
        ),
        Part(Cylinder(0.6, 0.12), "alien_glow", (0.0, 0.0, 0.62)),
        *(rod("armor_dark", 0.1, polar(1.3, turn, 1.0), polar(1.9, turn, 0.1)) for turn in (-90.0, 30.0, 150.0)),
        *(Part(Cylinder(0.32, 0.12), "armor_dark", polar(1.9, turn)) for turn in (-90.0, 30.0, 150.0)),
        column("armor_dark", 0.04, 3.0, 3.5),
        orb("led_red", (0.0, 0.0, 3.5), (0.24, 0.24, 0.24)),
    ]
    return grown(
        parts, width, height, main=("robot_body",), glows=(Glow((0.0, 0.0, 0.5), 20.0, "#7df2d0", 0.3),), grain=4.0
    )


def lander(
    width: Annotated[float, Range(4.0, 5.2)] = 4.6,
    height: Annotated[float, Range(4.0, 5.2)] = 4.6,
) -> Model:
    """A moon lander: a cabin on a golden stage with four legs and a ladder."""
    outline = tuple(polar(1.35, 45.0 * n + 22.5)[:2] for n in range(8))
    parts = [
        Part(Prism(outline, 1.1), "gold_visor", (0.0, 0.0, 1.2)),
        Part(Prism(tuple((0.9 * x, 0.9 * y) for x, y in outline), 0.2), "armor_dark", (0.0, 0.0, 2.25)),
        Part(Ellipsoid(2.1, 2.1, 1.9), "robot_body", (0.0, 0.0, 2.3)),
        block("robot_body", (-0.7, -1.15, 2.6), (0.7, 0.2, 3.6), 0.2),
        *mirrored(block("ink", (0.2, -1.2, 3.0), (0.56, -1.1, 3.36), 0.04)),
        block("dark_grey", (-0.3, -1.2, 2.45), (0.3, -1.1, 2.9), 0.04),
        Part(Lathe(((0.56, 0.0), (0.34, 0.6))), "dark_grey", (0.0, 0.0, 0.65)),
        *(
            rod("gold_visor", 0.12, polar(1.1, turn, 2.1), polar(1.9, turn, 0.9), polar(2.15, turn, 0.1))
            for turn in (45.0, 135.0, 225.0, 315.0)
        ),
        *(
            rod("armor_dark", 0.08, polar(1.2, turn, 1.3), polar(1.95, turn, 0.8))
            for turn in (45.0, 135.0, 225.0, 315.0)
        ),
        *(Part(Cylinder(0.42, 0.14, 0.3), "robot_body", polar(2.15, turn)) for turn in (45.0, 135.0, 225.0, 315.0)),
        column("steel", 0.05, 4.0, 4.7, (0.5, 0.3)),
        Part(Cylinder(0.1, 0.2, 0.46), "suit_white", (0.5, 0.3, 4.5)),
        *mirrored(block("steel", (0.2, -1.5, 0.5), (0.28, -1.36, 2.4), 0.0)),
        *(block("steel", (-0.24, -1.5, 0.56 + 0.34 * n), (0.24, -1.4, 0.64 + 0.34 * n), 0.0) for n in range(6)),
        block("steel", (-0.28, -1.5, 2.1), (0.28, -1.1, 2.2), 0.0),
    ]
    return grown(parts, width, height, main=("gold_visor", "robot_body"), grain=4.0)


def rover(
    width: Annotated[float, Range(2.1, 2.6)] = 2.3,
    depth: Annotated[float, Range(2.8, 3.4)] = 3.1,
    height: Annotated[float, Range(1.9, 2.4)] = 2.15,
) -> Model:
    """Six wheels, a flat body with solar cells, a camera on a mast and an arm."""
    parts = [
        block("suit_white", (-0.75, -0.9, 0.65), (0.75, 1.1, 1.05), 0.06),
        block("paint_navy", (-0.95, -0.5, 1.05), (0.95, 1.35, 1.12), 0.0),
        *(
            block("screen_sky", (-0.9 + 0.62 * a, -0.46 + 0.6 * b, 1.1), (-0.36 + 0.62 * a, 0.08 + 0.6 * b, 1.14), 0.0)
            for a in range(3)
            for b in range(3)
        ),
        *(
            across("dark_grey", 0.32, s * 0.98 - 0.15, s * 0.98 + 0.15, y, 0.32)
            for s in (-1, 1)
            for y in (-1.15, 0.0, 1.15)
        ),
        *(
            across("steel", 0.14, s * 0.98 - 0.17, s * 0.98 + 0.17, y, 0.32)
            for s in (-1, 1)
            for y in (-1.15, 0.0, 1.15)
        ),
        *rod_pair("steel", 0.06, (0.84, -1.15, 0.32), (0.84, -0.5, 0.75), (0.84, 0.0, 0.32)),
        *rod_pair("steel", 0.06, (0.84, -0.4, 0.75), (0.84, 0.6, 0.75), (0.84, 1.15, 0.32)),
        *mirrored(across("steel", 0.06, 0.6, 0.86, -0.2, 0.76)),
        column("suit_white", 0.07, 1.0, 1.9, (-0.45, -0.7)),
        block("suit_white", (-0.72, -0.86, 1.85), (-0.18, -0.56, 2.12), 0.04),
        *(Part(Cylinder(0.09, 0.06), "ink", (x, -0.84, 1.98), (90.0, 0.0, 0.0)) for x in (-0.58, -0.32)),
        rod("steel", 0.06, (0.45, -0.85, 0.85), (0.45, -1.4, 1.15), (0.45, -1.6, 0.6)),
        block("dark_grey", (0.33, -1.74, 0.42), (0.57, -1.5, 0.66), 0.03),
        Part(Cylinder(0.08, 0.16, 0.36), "suit_white", (0.5, 0.7, 1.12)),
    ]
    return grown(parts, width, height, depth, ("suit_white",), grain=2.0)


def satellite(
    width: Annotated[float, Range(5.0, 6.6)] = 5.8,
    height: Annotated[float, Range(1.9, 2.5)] = 2.2,
) -> Model:
    """A golden box with two wings of solar cells and a dish."""
    parts = [
        block("gold_visor", (-0.6, -0.6, 0.0), (0.6, 0.6, 1.4), 0.05),
        block("robot_body", (-0.64, -0.64, 0.6), (0.64, 0.64, 0.8), 0.0),
        across("steel", 0.07, -2.9, 2.9, 0.0, 0.7),
        *(block("paint_navy", (s * 1.85 - 0.98, -0.06, 0.14), (s * 1.85 + 0.98, 0.06, 1.26), 0.0) for s in (-1, 1)),
        *(
            block(
                "screen_sky",
                (s * 1.85 - 0.9 + 0.47 * n, -0.09, 0.22 + 0.52 * m),
                (s * 1.85 - 0.5 + 0.47 * n, 0.09, 0.66 + 0.52 * m),
                0.0,
            )
            for s in (-1, 1)
            for n in range(4)
            for m in range(2)
        ),
        Part(Lathe(((0.1, 0.0), (0.5, 0.16), (0.8, 0.42), (0.84, 0.5))), "suit_white", (0.0, 0.0, 1.5)),
        column("steel", 0.06, 1.4, 2.2),
        orb("led_red", (0.0, 0.0, 2.2), (0.16, 0.16, 0.16)),
    ]
    return grown(parts, width, height, main=("gold_visor", "robot_body"), grain=3.0)


_AIR, _SPACE = ("vehicle", "air"), ("vehicle", "space")
ASSETS = (
    Asset(
        airplane,
        words=(
            "airplane",
            "aeroplane",
            "plane",
            "airliner",
            "jet plane",
            "propeller plane",
            "biplane",
            "fighter jet",
            "jet",
            "aircraft",
        ),
        family="airplane",
        stance="free",
        tags=_AIR,
    ),
    Asset(helicopter, words=("helicopter", "rescue helicopter"), family="airplane", stance="free", tags=_AIR),
    Asset(
        hot_air_balloon,
        words=("hot air balloon", "hot-air balloon", "gas balloon"),
        family="airplane",
        stance="free",
        tags=_AIR,
    ),
    Asset(airship, words=("airship", "zeppelin", "blimp", "dirigible"), family="airplane", stance="free", tags=_AIR),
    Asset(
        rocket,
        words=("rocket", "rocket ship", "space rocket", "missile"),
        family="spaceship",
        stance="free",
        tags=_SPACE,
    ),
    Asset(
        spaceship,
        words=("spaceship", "spacecraft", "starship", "space ship", "space fighter", "space shuttle", "starfighter"),
        family="spaceship",
        stance="free",
        tags=_SPACE,
    ),
    Asset(
        ufo,
        words=("ufo", "flying saucer", "saucer ship", "alien ship", "alien spaceship"),
        family="spaceship",
        stance="free",
        tags=_SPACE,
    ),
    Asset(
        lander,
        words=("lander", "moon lander", "lunar lander", "lunar module", "space capsule"),
        family="spaceship",
        stance="free",
        tags=_SPACE,
    ),
    Asset(
        rover,
        words=("rover", "moon rover", "mars rover", "lunar rover"),
        family="spaceship",
        stance="free",
        tags=_SPACE,
    ),
    Asset(satellite, words=("satellite", "space probe"), family="spaceship", stance="free", tags=_SPACE),
)
