"""What hangs on walls and from ceilings to be looked at, and what decks a feast: wreaths, flags, balloons, trees."""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Ellipsoid, Lathe, Prism
from voxel_weaver.assets.model import Glow, Model, Part, Vector
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import Parts, block, column, disc, facing, front, rod
from voxel_weaver.scene.layout import Support


def _ring(radius: float, count: int) -> tuple[tuple[float, float], ...]:
    """Points (x, z) on a circle, the first one above."""
    return tuple(
        (radius * math.sin(math.tau * i / count), radius * math.cos(math.tau * i / count)) for i in range(count)
    )


def _bars(finish: str, rows: tuple[tuple[float, float, float], ...], y: float) -> Parts:
    """Short lines of writing, (left, right, height), before the plane y."""
    return tuple(block(finish, (left, y, z), (right, y + 0.012, z + 0.014), 0.0) for left, right, z in rows)


def tapestry(
    width: Annotated[float, Range(1.1, 1.4)] = 1.2,
    depth: Annotated[float, Range(0.05, 0.06)] = 0.06,
    height: Annotated[float, Range(1.3, 1.6)] = 1.44,
) -> Model:
    """A woven picture of a hill, a tree and a sun, hung from a pole, with a fringe."""
    fringe = [block("straw", (-0.55 + 0.1 * i, 0.0, 0.0), (-0.5 + 0.1 * i, 0.024, 0.08), 0.0) for i in range(11)]
    parts = [
        rod("wood", 0.022, (-0.6, 0.0, 1.4), (0.6, 0.0, 1.4)),
        *(Part(Ellipsoid(0.06, 0.06, 0.06), "brass", (x, 0.0, 1.37)) for x in (-0.57, 0.57)),
        block("cloth", (-0.55, 0.0, 0.07), (0.55, 0.03, 1.4), 0.0),
        block("sheet", (-0.47, -0.006, 0.16), (0.47, 0.02, 1.3), 0.0),
        front(
            "cloth_accent",
            ((-0.47, 0.16), (0.47, 0.16), (0.47, 0.5), (0.2, 0.62), (-0.1, 0.46), (-0.47, 0.56)),
            0.02,
            0.034,
        ),
        disc("paint_orange", 0.13, (0.22, 0.015, 1.02), 0.028),
        block("dark_wood", (-0.2, -0.018, 0.45), (-0.14, 0.01, 0.8), 0.0),
        disc("paint_forest", 0.2, (-0.17, 0.015, 0.9), 0.033),
        *fringe,
    ]
    return grown(parts, width, height, depth, ("cloth", "sheet"))


def wall_map(
    width: Annotated[float, Range(0.95, 1.2)] = 1.06,
    depth: Annotated[float, Range(0.04, 0.05)] = 0.04,
    height: Annotated[float, Range(0.66, 0.8)] = 0.72,
) -> Model:
    """A map of the world between two rods."""
    lands = (
        ((-0.42, 0.42), (-0.2, 0.4), (-0.24, 0.52), (-0.3, 0.6), (-0.46, 0.56)),
        ((-0.28, 0.12), (-0.2, 0.14), (-0.12, 0.32), (-0.22, 0.38), (-0.3, 0.34)),
        ((-0.04, 0.16), (0.06, 0.14), (0.12, 0.32), (0.06, 0.4), (-0.06, 0.38)),
        ((-0.04, 0.44), (0.16, 0.38), (0.34, 0.36), (0.44, 0.48), (0.4, 0.6), (0.02, 0.58)),
        ((0.28, 0.14), (0.42, 0.16), (0.4, 0.26), (0.3, 0.24)),
    )
    parts = [
        block("paper", (-0.52, 0.0, 0.02), (0.52, 0.02, 0.7), 0.0),
        block("paint_sky", (-0.49, -0.004, 0.06), (0.49, 0.01, 0.66), 0.0),
        *(
            front(finish, land, 0.005, 0.018)
            for finish, land in zip(
                ("straw", "paint_green", "paint_sand", "paint_orange", "paint_rose"), lands, strict=True
            )
        ),
        rod("wood", 0.018, (-0.53, 0.0, 0.702), (0.53, 0.0, 0.702)),
        rod("wood", 0.018, (-0.53, 0.0, 0.018), (0.53, 0.0, 0.018)),
    ]
    return grown(parts, width, height, depth)


def calendar(
    width: Annotated[float, Range(0.3, 0.36)] = 0.32,
    depth: Annotated[float, Range(0.03, 0.04)] = 0.03,
    height: Annotated[float, Range(0.42, 0.5)] = 0.46,
) -> Model:
    """A picture above, the days of a month below."""
    days = [
        block(
            "paint_red" if i == 6 else "ink",
            (-0.128 + 0.038 * i, -0.016, 0.05 + 0.038 * j),
            (-0.106 + 0.038 * i, -0.004, 0.07 + 0.038 * j),
            0.0,
        )
        for i in range(7)
        for j in range(4)
    ]
    parts = [
        block("paper", (-0.16, -0.01, 0.0), (0.16, 0.015, 0.22), 0.0),
        block("paint_sky", (-0.16, -0.014, 0.22), (0.16, 0.015, 0.45), 0.0),
        front(
            "paint_green",
            ((-0.16, 0.22), (0.16, 0.22), (0.16, 0.27), (0.05, 0.33), (-0.06, 0.28), (-0.16, 0.31)),
            0.0,
            0.016,
        ),
        disc("paint_yellow", 0.03, (0.09, -0.008, 0.39), 0.009),
        block("steel", (-0.12, -0.014, 0.215), (0.12, 0.0, 0.23), 0.0),
        *days,
        column("steel", 0.008, 0.44, 0.46),
    ]
    return grown(parts, width, height, depth)


def certificate(
    width: Annotated[float, Range(0.42, 0.5)] = 0.46,
    depth: Annotated[float, Range(0.04, 0.05)] = 0.04,
    height: Annotated[float, Range(0.32, 0.38)] = 0.35,
) -> Model:
    lines = ((-0.1, 0.1, 0.24), (-0.15, 0.15, 0.2), (-0.15, 0.15, 0.165), (-0.12, 0.02, 0.09))
    parts = [
        block("dark_wood", (-0.23, -0.015, 0.0), (0.23, 0.02, 0.35), 0.006),
        block("paper", (-0.2, -0.02, 0.03), (0.2, 0.0, 0.32), 0.0),
        *_bars("ink", lines, -0.026),
        disc("paint_red", 0.03, (0.12, -0.015, 0.1), 0.014),
    ]
    return grown(parts, width, height, depth, "dark_wood")


def wreath(
    width: Annotated[float, Range(0.42, 0.52)] = 0.46,
    depth: Annotated[float, Range(0.12, 0.14)] = 0.13,
    height: Annotated[float, Range(0.44, 0.54)] = 0.48,
) -> Model:
    """A ring of fir with berries and a bow."""
    ring = _ring(0.18, 18)
    parts: list[Part] = [
        Part(Ellipsoid(0.1, 0.1, 0.1), "needles" if i % 2 else "needles_dark", (x, -0.01, 0.22 + z - 0.05))
        for i, (x, z) in enumerate(ring)
    ]
    parts += [Part(Ellipsoid(0.04, 0.04, 0.04), "berries", (x, -0.06, 0.2 + z)) for x, z in _ring(0.18, 7)]
    parts += [
        *(Part(Ellipsoid(0.11, 0.05, 0.08), "cap_red", (x, -0.07, 0.0)) for x in (-0.055, 0.055)),
        Part(Ellipsoid(0.05, 0.06, 0.05), "cap_red", (0.0, -0.075, 0.015)),
    ]
    return grown(parts, width, height, depth, main=("needles", "needles_dark"))


def dream_catcher(
    width: Annotated[float, Range(0.34, 0.4)] = 0.36,
    depth: Annotated[float, Range(0.04, 0.05)] = 0.04,
    height: Annotated[float, Range(0.7, 0.86)] = 0.78,
) -> Model:
    ring = _ring(0.16, 16)
    web = [
        rod(
            "rope",
            0.011,
            (0.15 * math.sin(a), 0.0, 0.58 + 0.15 * math.cos(a)),
            (0.15 * math.sin(a + 2.4), 0.0, 0.58 + 0.15 * math.cos(a + 2.4)),
        )
        for a in (math.tau * i / 6 for i in range(6))
    ]
    strings: list[Part] = []
    for x, low in ((-0.11, 0.1), (0.0, 0.0), (0.11, 0.1)):
        strings.append(rod("rope", 0.011, (x, 0.0, low + 0.1), (x, 0.0, 0.46)))
        strings.append(block("feathers_blue", (x - 0.026, -0.014, low), (x + 0.026, 0.014, low + 0.16), 0.01))
        strings.append(Part(Ellipsoid(0.034, 0.034, 0.034), "paint_red", (x, 0.0, low + 0.15)))
    parts = [
        rod("wicker", 0.018, *((x, 0.0, 0.58 + z) for x, z in (*ring, ring[0]))),
        *web,
        *strings,
        rod("rope", 0.011, (0.0, 0.0, 0.73), (0.0, 0.0, 0.78)),
    ]
    return grown(parts, width, height, depth, main=("wicker", "rope"))


def neon_sign(
    width: Annotated[float, Range(0.6, 0.76)] = 0.66,
    depth: Annotated[float, Range(0.06, 0.07)] = 0.06,
    height: Annotated[float, Range(0.44, 0.54)] = 0.48,
) -> Model:
    """A heart of light on a dark board."""
    heart = [
        (0.0, 0.1),
        (-0.14, 0.24),
        (-0.15, 0.32),
        (-0.08, 0.37),
        (0.0, 0.31),
        (0.08, 0.37),
        (0.15, 0.32),
        (0.14, 0.24),
        (0.0, 0.1),
    ]
    parts = [
        block("black", (-0.33, 0.0, 0.0), (0.33, 0.03, 0.48), 0.006),
        rod("screen_rose", 0.016, *((x, -0.014, z) for x, z in heart)),
        rod("screen_blue", 0.014, (-0.27, -0.014, 0.07), (-0.27, -0.014, 0.41)),
        rod("screen_blue", 0.014, (0.27, -0.014, 0.07), (0.27, -0.014, 0.41)),
    ]
    return grown(
        parts,
        width,
        height,
        depth,
        ("screen_rose", "screen_blue"),
        (),
        (),
        (Glow((0.0, -0.03, 0.25), 12.0, "#ff7d9c"),),
    )


def flag(
    width: Annotated[float, Range(0.9, 1.2)] = 1.0,
    depth: Annotated[float, Range(0.05, 0.06)] = 0.05,
    height: Annotated[float, Range(0.6, 0.76)] = 0.66,
) -> Model:
    """Three bands, flat on a wall below a pole."""
    parts = [
        rod("pale_wood", 0.018, (-0.5, 0.0, 0.63), (0.5, 0.0, 0.63)),
        *(Part(Ellipsoid(0.05, 0.05, 0.05), "brass", (x, 0.0, 0.605)) for x in (-0.48, 0.48)),
        block("cloth", (-0.46, 0.0, 0.42), (0.46, 0.02, 0.63), 0.0),
        block("linen", (-0.46, 0.0, 0.21), (0.46, 0.02, 0.421), 0.0),
        block("cloth_second", (-0.46, 0.0, 0.0), (0.46, 0.02, 0.211), 0.0),
    ]
    return grown(parts, width, height, depth, ("cloth", "linen", "cloth_second"))


def banner(
    width: Annotated[float, Range(2.0, 2.6)] = 2.2,
    depth: Annotated[float, Range(0.04, 0.05)] = 0.04,
    height: Annotated[float, Range(0.36, 0.44)] = 0.4,
) -> Model:
    """Bunting: coloured pennants on a string."""
    paints = ("paint_red", "paint_yellow", "paint_blue", "paint_green", "paint_orange", "paint_teal", "paint_rose")
    pennants: list[Part] = []
    for i in range(9):
        x = -0.96 + 0.24 * i
        top = 0.38 - 0.16 * (1 - (x / 1.1) ** 2)
        outline = ((x - 0.1, top), (x - 0.016, top - 0.2), (x + 0.016, top - 0.2), (x + 0.1, top))
        pennants.append(front(paints[i % 7], outline, 0.016, 0.022))
    string = rod(
        "rope",
        0.012,
        *((x, 0.004, 0.385 - 0.16 * (1 - (x / 1.1) ** 2)) for x in (-1.1, -0.8, -0.5, -0.2, 0.2, 0.5, 0.8, 1.1)),
    )
    return grown(
        [*pennants, string], width, height, depth, main=("paint_red", "paint_yellow", "paint_blue", "paint_green")
    )


def balloons(
    width: Annotated[float, Range(0.6, 0.7)] = 0.64,
    depth: Annotated[float, Range(0.5, 0.6)] = 0.54,
    height: Annotated[float, Range(1.5, 1.8)] = 1.66,
) -> Model:
    """A bunch that is held down by a weight."""
    spots: tuple[tuple[str, Vector], ...] = (
        ("paint_red", (-0.16, -0.1, 1.1)),
        ("paint_blue", (0.14, -0.12, 1.18)),
        ("paint_yellow", (0.0, 0.12, 1.26)),
        ("paint_green", (-0.18, 0.1, 0.92)),
        ("paint_rose", (0.18, 0.1, 0.96)),
    )
    parts: list[Part] = [block("cover_accent", (-0.06, -0.06, 0.0), (0.06, 0.06, 0.1), 0.006)]
    for finish, (x, y, z) in spots:
        parts.append(Part(Ellipsoid(0.28, 0.28, 0.34), finish, (x, y, z)))
        parts.append(rod("rope", 0.011, (0.0, 0.0, 0.09), (x * 0.5, y * 0.5, z * 0.6), (x, y, z + 0.02)))
    return grown(parts, width, height, depth, ("paint_red", "paint_blue", "paint_yellow", "paint_green"))


def christmas_tree(
    width: Annotated[float, Range(1.0, 1.3)] = 1.1,
    height: Annotated[float, Range(1.7, 2.1)] = 1.9,
) -> Model:
    """A fir with baubles, lights and a star, in a stand."""
    tiers = ((0.55, 0.2, 0.75), (0.45, 0.55, 1.1), (0.34, 0.9, 1.42), (0.22, 1.25, 1.74))
    baubles: list[Part] = []
    paints = ("cap_red", "banana", "paint_blue", "bulb", "cap_red", "banana", "bulb")
    for level, (radius, low, _) in enumerate(tiers):
        count = 9 - 2 * level
        for i in range(count):
            a = math.tau * (i + 0.5 * (level % 2)) / count
            r = radius * 0.9
            baubles.append(
                Part(
                    Ellipsoid(0.085, 0.085, 0.085),
                    paints[(i + 2 * level) % 7],
                    (r * math.cos(a), r * math.sin(a), low + 0.01),
                )
            )
    star = [
        (
            0.1 * (1.0 if i % 2 == 0 else 0.45) * math.sin(math.tau * i / 10),
            0.1 * (1.0 if i % 2 == 0 else 0.45) * math.cos(math.tau * i / 10),
        )
        for i in range(10)
    ]
    parts = [
        column("wicker", 0.2, 0.0, 0.16, top=0.22),
        column("bark", 0.06, 0.1, 0.3),
        *(
            column("needles" if i % 2 else "needles_dark", r, low, high, top=0.03)
            for i, (r, low, high) in enumerate(tiers)
        ),
        *baubles,
        facing("banana", Prism(tuple(reversed(star)), 0.04), (0.0, 0.02, 1.8)),
    ]
    return grown(
        parts, width, height, None, ("needles", "needles_dark"), (), (), (Glow((0.0, -0.4, 0.8), 12.0, "#ffdca0"),)
    )


def wind_chime(
    width: Annotated[float, Range(0.18, 0.22)] = 0.2,
    height: Annotated[float, Range(0.6, 0.76)] = 0.68,
) -> Model:
    """Tubes of brass below a disc of wood."""
    tubes = []
    for i in range(6):
        a = math.tau * i / 6
        x, y = 0.065 * math.cos(a), 0.065 * math.sin(a)
        tubes.append(column("brass", 0.016, 0.14 + 0.03 * (i % 3), 0.44, (x, y)))
        tubes.append(column("rope", 0.011, 0.43, 0.48, (x, y)))
    parts = [
        column("wood", 0.1, 0.46, 0.49),
        *tubes,
        *(rod("rope", 0.011, (0.08 * math.cos(a), 0.08 * math.sin(a), 0.48), (0.0, 0.0, 0.6)) for a in (0.3, 2.4, 4.5)),
        column("rope", 0.012, 0.58, 0.68),
        column("rope", 0.011, 0.1, 0.47),
        column("wood", 0.035, 0.28, 0.3),
        Part(Lathe(((0.01, 0.0), (0.04, 0.05), (0.01, 0.1))), "wood"),
    ]
    return grown(parts, width, height, main=("brass", "wood"))


def mask(
    width: Annotated[float, Range(0.24, 0.28)] = 0.26,
    depth: Annotated[float, Range(0.1, 0.12)] = 0.11,
    height: Annotated[float, Range(0.36, 0.44)] = 0.4,
) -> Model:
    """A carved wooden mask."""
    parts = [
        Part(Ellipsoid(0.26, 0.12, 0.4), "wood", (0.0, 0.0, 0.0)),
        block("dark_wood", (-0.02, -0.09, 0.15), (0.02, -0.04, 0.25), 0.006),
        *(block("shadow", (x - 0.035, -0.072, 0.235), (x + 0.035, -0.03, 0.26), 0.0) for x in (-0.06, 0.06)),
        block("shadow", (-0.05, -0.072, 0.085), (0.05, -0.03, 0.115), 0.0),
        *(block("paint_red", (x - 0.03, -0.07, 0.17), (x + 0.03, -0.03, 0.19), 0.0) for x in (-0.07, 0.07)),
        block("paint_yellow", (-0.014, -0.066, 0.3), (0.014, -0.02, 0.37), 0.0),
    ]
    return grown(parts, width, height, depth, "wood")


_WALL = Support.WALL
_TAGS = ("decoration",)

ASSETS = (
    Asset(tapestry, ("tapestry", "wall hanging", "wall tapestry", "macrame"), "tapestry", _WALL, tags=_TAGS),
    Asset(wall_map, ("map", "world map", "wall map"), "painting", _WALL, tags=_TAGS),
    Asset(calendar, ("calendar", "wall calendar"), "poster", _WALL, tags=_TAGS),
    Asset(certificate, ("certificate", "diploma", "plaque"), "painting", _WALL, tags=_TAGS),
    Asset(wreath, ("wreath", "christmas wreath", "garland"), "wreath", _WALL, tags=_TAGS),
    Asset(dream_catcher, ("dream catcher", "dreamcatcher"), "wreath", _WALL, tags=_TAGS),
    Asset(neon_sign, ("neon sign", "neon light", "neon"), "sign", _WALL, tags=("light",)),
    Asset(flag, ("flag", "pennant"), "flag", _WALL, tags=_TAGS),
    Asset(banner, ("banner", "bunting", "streamer", "party decoration"), "flag", _WALL, tags=_TAGS),
    Asset(balloons, ("balloon", "bunch of balloons", "party balloon"), "balloon", tags=_TAGS),
    Asset(christmas_tree, ("christmas tree", "xmas tree"), "tree", stance="corner", tags=("light", "decoration")),
    Asset(wind_chime, ("wind chime", "windchime"), "wind_chime", Support.CEILING, tags=_TAGS),
    Asset(mask, ("mask", "wooden mask", "tribal mask"), "mask", _WALL, tags=_TAGS),
)
