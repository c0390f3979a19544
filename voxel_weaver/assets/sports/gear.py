"""What one plays with: balls, bats and rackets, boards to ride, and what is thrown into."""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, disc, front, mirrored, rod, rod_pair
from voxel_weaver.scene.layout import Support


def _hoops(finish: str, radius: float, middle: float, thick: float) -> Parts:
    """Two lines around a ball, crossing at its poles, and one around its waist."""
    turns = [i * math.tau / 16 for i in range(17)]
    r = radius - thick * 0.45
    return (
        rod(finish, thick, *((r * math.cos(a), 0.0, middle + r * math.sin(a)) for a in turns)),
        rod(finish, thick, *((0.0, r * math.cos(a), middle + r * math.sin(a)) for a in turns)),
        rod(finish, thick, *((r * math.cos(a), r * math.sin(a), middle) for a in turns)),
    )


def basketball(
    width: Annotated[float, Range(0.23, 0.25)] = 0.24,
    height: Annotated[float, Range(0.23, 0.25)] = 0.24,
) -> Model:
    """An orange ball with black seams."""
    r = width / 2
    parts = (Part(Ellipsoid(2 * r, 2 * r, 2 * r), "paint_orange"), *_hoops("black", r, r, 0.006))
    return built(parts, "paint_orange", size=(width, width, height), grain=0.5)


def soccer_ball(
    width: Annotated[float, Range(0.21, 0.23)] = 0.22,
    height: Annotated[float, Range(0.21, 0.23)] = 0.22,
) -> Model:
    """A white ball with black patches."""
    r = width / 2
    spots = [(0.0, 0.0, 1.0), (0.0, 0.0, -1.0)]
    for level, shift in ((0.45, 0.0), (-0.45, math.pi / 5)):
        flat = math.sqrt(1 - level * level)
        spots += [
            (flat * math.cos(a), flat * math.sin(a), level)
            for a in (shift + i * math.tau / 5 - math.pi / 2 for i in range(5))
        ]
    patches = [
        Part(Ellipsoid(0.075, 0.075, 0.075), "black", (x * (r - 0.033), y * (r - 0.033), r + z * (r - 0.033) - 0.0375))
        for x, y, z in spots
    ]
    parts = (Part(Ellipsoid(2 * r, 2 * r, 2 * r), "white"), *patches)
    return built(parts, "white", size=(width, width, height), grain=0.5)


def tennis_racket(
    width: Annotated[float, Range(0.66, 0.7)] = 0.68,
    depth: Annotated[float, Range(0.26, 0.29)] = 0.27,
    height: Annotated[float, Range(0.06, 0.07)] = 0.065,
) -> Model:
    """A racket lying flat with a yellow ball on its strings."""
    ring = [(-0.17 + 0.165 * math.cos(a), 0.128 * math.sin(a), 0.014) for a in (i * math.tau / 20 for i in range(21))]
    strings: list[Part] = []
    for step in range(-3, 4):
        half = 0.128 * math.sqrt(1 - (step / 4.2) ** 2)
        strings.append(rod("white", 0.003, (-0.17 + step * 0.04, -half, 0.014), (-0.17 + step * 0.04, half, 0.014)))
    for step in range(-2, 3):
        half = 0.165 * math.sqrt(1 - (step / 3.2) ** 2)
        strings.append(across("white", 0.003, -0.17 - half, -0.17 + half, step * 0.04, 0.014))
    parts = (
        rod("lacquer_second", 0.013, *ring),
        *strings,
        *(rod("lacquer_second", 0.011, (-0.03, s * 0.08, 0.014), (0.1, s * 0.01, 0.014)) for s in (-1, 1)),
        rod("black", 0.017, (0.09, 0.0, 0.017), (0.34, 0.0, 0.017)),
        Part(Ellipsoid(0.062, 0.062, 0.06), "apple_green", (-0.2, 0.02, 0.01)),
    )
    return built(parts, ("lacquer_second", "white"), size=(width, depth, height), grain=0.5)


def baseball_bat(
    width: Annotated[float, Range(0.8, 0.88)] = 0.84,
    depth: Annotated[float, Range(0.14, 0.16)] = 0.15,
    height: Annotated[float, Range(0.07, 0.08)] = 0.075,
) -> Model:
    """A wooden bat and a white ball."""
    parts = (
        rod("wood", 0.033, (-0.4, 0.03, 0.034), (-0.1, 0.03, 0.034)),
        rod("wood", 0.033, (-0.1, 0.03, 0.034), (0.3, 0.03, 0.034), tip=0.015),
        rod("black", 0.017, (0.24, 0.03, 0.034), (0.4, 0.03, 0.034)),
        rod("wood", 0.026, (0.4, 0.03, 0.034), (0.42, 0.03, 0.034)),
        Part(Ellipsoid(0.074, 0.074, 0.074), "white", (-0.16, -0.038, 0.0)),
        rod(
            "paint_red",
            0.005,
            *(
                (-0.16 + 0.034 * math.cos(a), -0.038 + 0.02, 0.037 + 0.03 * math.sin(a))
                for a in (i * math.tau / 10 for i in range(11))
            ),
        ),
    )
    return built(parts, "wood", size=(width, depth, height), grain=0.5)


def skateboard(
    width: Annotated[float, Range(0.76, 0.84)] = 0.8,
    depth: Annotated[float, Range(0.2, 0.22)] = 0.21,
    height: Annotated[float, Range(0.13, 0.15)] = 0.14,
) -> Model:
    """A board with lifted ends on four wheels."""
    deck = (
        (-0.4, 0.13),
        (-0.28, 0.085),
        (0.28, 0.085),
        (0.4, 0.13),
        (0.4, 0.145),
        (0.28, 0.1),
        (-0.28, 0.1),
        (-0.4, 0.145),
    )
    grip = tuple((a * 0.98, b + 0.006) for a, b in deck)
    wheels = [
        Part(Cylinder(0.03, 0.035), "paint_yellow", (x, y + 0.0175, 0.03), (90.0, 0.0, 0.0))
        for x in (-0.2, 0.2)
        for y in (-0.075, 0.075)
    ]
    parts = (
        front("lacquer_second", deck, 0.105, 0.21),
        front("black", grip, 0.1, 0.2),
        *wheels,
        *(block("steel", (x - 0.03, -0.06, 0.03), (x + 0.03, 0.06, 0.09), 0.006) for x in (-0.2, 0.2)),
        *(Part(Cylinder(0.012, 0.18), "steel", (x, 0.09, 0.03), (90.0, 0.0, 0.0)) for x in (-0.2, 0.2)),
    )
    return built(parts, "lacquer_second", size=(width, depth, height), grain=0.5)


def _board_outline(width: float, height: float, low: float) -> list[tuple[float, float]]:
    """A board on end: narrow and round below, pointed above."""
    shares = (
        (0.0, 0.12),
        (0.03, 0.5),
        (0.12, 0.78),
        (0.3, 0.96),
        (0.5, 1.0),
        (0.7, 0.9),
        (0.85, 0.66),
        (0.95, 0.34),
        (1.0, 0.06),
    )
    right = [(width / 2 * b, low + a * height) for a, b in shares]
    return right + [(-x, z) for x, z in reversed(right)]


def surfboard(
    width: Annotated[float, Range(0.5, 0.58, 0.4, 0.7)] = 0.54,
    depth: Annotated[float, Range(0.18, 0.22)] = 0.2,
    height: Annotated[float, Range(1.9, 2.2, 1.4, 2.7)] = 2.05,
) -> Model:
    """A surfboard standing upright in a low wooden stand, with stripes and a stringer."""
    outline = _board_outline(0.54, 1.97, 0.08)
    stripe = [(0.27 * s, z) for s, z in ((-0.985, 0.86), (0.93, 0.66), (0.97, 0.76), (-1.0, 0.98))]
    second = [(0.27 * s, z) for s, z in ((-1.0, 1.02), (0.98, 0.82), (0.99, 0.88), (-0.995, 1.1))]
    parts = (
        front("white", outline, 0.03, 0.05),
        front("lacquer", _board_outline(0.42, 0.7, 1.3), 0.028, 0.052),
        front("lacquer_second", stripe, 0.028, 0.053),
        front("lacquer_accent", second, 0.028, 0.053),
        block("wood", (-0.008, -0.026, 0.1), (0.008, 0.0, 2.0), 0.0),
        *mirrored(block("wood", (0.14, -0.1, 0.0), (0.2, 0.1, 0.16), 0.01)),
        block("wood", (-0.2, 0.03, 0.04), (0.2, 0.06, 0.12), 0.006),
        block("wood", (-0.2, -0.06, 0.04), (0.2, -0.03, 0.12), 0.006),
    )
    return built(parts, ("white", "lacquer"), size=(width, depth, height))


def skis(
    width: Annotated[float, Range(0.38, 0.44)] = 0.4,
    depth: Annotated[float, Range(0.22, 0.26)] = 0.24,
    height: Annotated[float, Range(1.7, 1.9, 1.3, 2.1)] = 1.8,
) -> Model:
    """A pair of skis and poles, upright in a stand."""
    tip = (
        (-0.05, 0.06),
        (0.05, 0.06),
        (0.042, 0.9),
        (0.05, 1.6),
        (0.03, 1.72),
        (-0.03, 1.72),
        (-0.05, 1.6),
        (-0.042, 0.9),
    )
    ski = [
        part
        for side in (-1, 1)
        for part in (
            front("lacquer", [(a + side * 0.07, b) for a, b in tip], 0.012, 0.024),
            block("lacquer_accent", (side * 0.07 - 0.035, -0.02, 1.1), (side * 0.07 + 0.035, 0.0, 1.3), 0.0),
            block("black", (side * 0.07 - 0.035, -0.06, 0.72), (side * 0.07 + 0.035, 0.0, 0.96), 0.012),
            rod("lacquer", 0.014, (side * 0.07, 0.0, 1.68), (side * 0.07, -0.05, 1.8)),
        )
    ]
    parts = (
        *ski,
        *mirrored(
            rod("steel", 0.01, (0.17, 0.0, 0.04), (0.17, 0.0, 1.28)),
            rod("black", 0.018, (0.17, 0.0, 1.22), (0.17, 0.0, 1.36)),
            column("black", 0.035, 0.12, 0.14, (0.17, 0.0)),
        ),
        block("wood", (-0.2, -0.12, 0.0), (0.2, 0.12, 0.08), 0.012),
        block("wood", (-0.2, 0.02, 0.07), (0.2, 0.06, 0.3), 0.008),
    )
    return built(parts, "lacquer", size=(width, depth, height))


def golf_bag(
    width: Annotated[float, Range(0.3, 0.36)] = 0.32,
    depth: Annotated[float, Range(0.34, 0.4)] = 0.36,
    height: Annotated[float, Range(1.12, 1.24)] = 1.18,
) -> Model:
    """A bag of golf clubs."""
    clubs: list[Part] = []
    for index, (x, y) in enumerate(((-0.06, 0.03), (0.05, 0.05), (0.0, -0.04), (-0.04, -0.06), (0.07, -0.03))):
        top = 1.02 + (index % 3) * 0.05
        clubs.append(rod("steel", 0.009, (x, y, 0.7), (x * 1.4, y * 1.4, top)))
        head = block(
            "dark_steel",
            (x * 1.4 - 0.01, y * 1.4 - 0.05, top - 0.02),
            (x * 1.4 + 0.035, y * 1.4 + 0.03, top + 0.03),
            0.012,
        )
        clubs.append(head if index % 2 else Part(Ellipsoid(0.1, 0.08, 0.07), "black", (x * 1.4, y * 1.4, top - 0.02)))
    parts = (
        column("black", 0.125, 0.0, 0.05),
        column("lacquer", 0.115, 0.04, 0.84, top=0.13),
        column("black", 0.136, 0.8, 0.86),
        column("shadow", 0.115, 0.855, 0.866),
        block("lacquer_second", (-0.08, -0.17, 0.14), (0.08, -0.08, 0.44), 0.03),
        block("lacquer_second", (-0.07, -0.15, 0.5), (0.07, -0.08, 0.68), 0.02),
        rod("black", 0.018, (0.0, 0.12, 0.74), (0.0, 0.18, 0.6), (0.0, 0.18, 0.36), (0.0, 0.11, 0.26)),
        *clubs,
    )
    return built(parts, ("lacquer", "lacquer_second"), size=(width, depth, height))


def basketball_hoop(
    width: Annotated[float, Range(0.9, 1.1, 0.6, 1.6)] = 1.0,
    depth: Annotated[float, Range(0.56, 0.64)] = 0.6,
    height: Annotated[float, Range(0.86, 1.0, 0.6, 1.3)] = 0.92,
) -> Model:
    """A board on the wall with a ring and a net."""
    y, ring, r = 0.3, 0.32, 0.22
    middle = y - 0.08 - r
    turns = [i * math.tau / 16 for i in range(17)]
    net = [
        rod(
            "white",
            0.008,
            (r * math.cos(a), middle + r * math.sin(a), ring),
            (r * 0.6 * math.cos(a + 0.4), middle + r * 0.6 * math.sin(a + 0.4), 0.0),
        )
        for a in turns[:-1:2]
    ]
    cross = [
        rod("white", 0.007, *((r * f * math.cos(a), middle + r * f * math.sin(a), z) for a in turns))
        for f, z in ((0.86, 0.21), (0.7, 0.1))
    ]
    parts = (
        block("white", (-0.5, y - 0.05, 0.22), (0.5, y, 0.92), 0.006),
        *mirrored(
            block("paint_red", (0.47, y - 0.056, 0.22), (0.5, y - 0.02, 0.92), 0.0),
            block("paint_red", (0.2, y - 0.058, 0.36), (0.23, y - 0.02, 0.64), 0.0),
        ),
        *(block("paint_red", (-0.5, y - 0.056, z), (0.5, y - 0.02, z + 0.03), 0.0) for z in (0.22, 0.89)),
        *(block("paint_red", (-0.23, y - 0.058, z), (0.23, y - 0.02, z + 0.03), 0.0) for z in (0.36, 0.62)),
        rod("paint_orange", 0.014, *((r * math.cos(a), middle + r * math.sin(a), ring) for a in turns)),
        block("paint_orange", (-0.07, y - 0.1, ring - 0.04), (0.07, y - 0.04, ring + 0.03), 0.006),
        *net,
        *cross,
    )
    return built(parts, "white", size=(width, depth, height))


def dartboard(
    width: Annotated[float, Range(0.44, 0.5, 0.35, 0.7)] = 0.46,
    depth: Annotated[float, Range(0.14, 0.16)] = 0.14,
    height: Annotated[float, Range(0.44, 0.5, 0.35, 0.7)] = 0.46,
) -> Model:
    """A round board with coloured rings, two darts in it."""
    y, r = 0.07, 0.23
    wedges: list[Part] = []
    for index in range(10):
        a, b = (index * 2 * math.pi / 10, (index * 2 + 1) * math.pi / 10)
        corners = [
            (0.03 * math.cos(a), 0.03 * math.sin(a)),
            (0.17 * math.cos(a), 0.17 * math.sin(a)),
            (0.17 * math.cos(b), 0.17 * math.sin(b)),
        ]
        wedges.append(front("paint_cream", [(u, r + v) for u, v in corners], y - 0.04, 0.008))
    parts = (
        disc("black", r, (0.0, y, r), 0.04),
        disc("paint_red", 0.175, (0.0, y - 0.03, r), 0.014),
        disc("black", 0.165, (0.0, y - 0.03, r), 0.016),
        *wedges,
        disc("paint_green", 0.045, (0.0, y - 0.04, r), 0.014),
        disc("paint_red", 0.02, (0.0, y - 0.04, r), 0.02),
        rod("brass", 0.008, (0.06, y - 0.045, r + 0.06), (0.065, -0.02, r + 0.065)),
        rod("paint_blue", 0.014, (0.065, -0.02, r + 0.065), (0.068, -0.07, r + 0.07)),
        rod("brass", 0.008, (-0.04, y - 0.045, r - 0.05), (-0.045, -0.02, r - 0.045)),
        rod("paint_yellow", 0.014, (-0.045, -0.02, r - 0.045), (-0.048, -0.07, r - 0.04)),
    )
    return built(parts, "black", size=(width, depth, height), grain=0.5)


def helmet(
    width: Annotated[float, Range(0.22, 0.25)] = 0.23,
    depth: Annotated[float, Range(0.26, 0.3)] = 0.28,
    height: Annotated[float, Range(0.17, 0.2)] = 0.18,
) -> Model:
    """A cycling helmet with vents and a strap at each side; it lies on its rim."""
    parts = (
        Part(
            Lathe(((0.115, 0.0), (0.118, 0.05), (0.09, 0.125), (0.03, 0.15))),
            "lacquer_second",
            stretch=(1.0, 1.2, 1.0),
        ),
        *(block("black", (at - 0.012, -0.1, 0.08), (at + 0.012, 0.08, 0.148), 0.01) for at in (-0.05, 0.0, 0.05)),
        block("black", (-0.09, -0.15, 0.0), (0.09, -0.1, 0.022), 0.008),
        *rod_pair("black", 0.008, (0.105, 0.0, 0.03), (0.1, -0.13, 0.016)),
    )
    return built(parts, "lacquer_second", size=(width, depth, height), grain=0.5)


def boxing_gloves(
    width: Annotated[float, Range(0.34, 0.38)] = 0.36,
    depth: Annotated[float, Range(0.28, 0.32)] = 0.3,
    height: Annotated[float, Range(0.14, 0.16)] = 0.15,
) -> Model:
    """A pair of red boxing gloves."""
    parts = tuple(
        part
        for side in (-1, 1)
        for part in (
            Part(Ellipsoid(0.15, 0.19, 0.15), "paint_red", (side * 0.09, -0.06, 0.0)),
            Part(Ellipsoid(0.06, 0.12, 0.07), "paint_red", (side * 0.025, -0.02, 0.05)),
            rod("paint_red", 0.05, (side * 0.09, 0.0, 0.06), (side * 0.09, 0.1, 0.06)),
            rod("white", 0.054, (side * 0.09, 0.09, 0.06), (side * 0.09, 0.15, 0.06)),
        )
    )
    return built(parts, "paint_red", size=(width, depth, height), grain=0.5)


_SPORT = ("sport",)
ASSETS = (
    Asset(basketball, words=("basketball", "basket ball", "volleyball"), family="ball", tags=_SPORT),
    Asset(soccer_ball, words=("soccer ball", "football", "soccerball"), family="ball", tags=_SPORT),
    Asset(
        tennis_racket,
        words=("tennis racket", "tennis racquet", "racket", "racquet", "badminton racket"),
        family="racket",
        support=Support.OBJECT,
        tags=_SPORT,
    ),
    Asset(baseball_bat, words=("baseball bat", "bat", "cricket bat", "baseball"), family="bat", tags=_SPORT),
    Asset(skateboard, words=("skateboard", "skate board", "longboard"), family="board", tags=_SPORT),
    Asset(
        surfboard,
        words=("surfboard", "surf board", "snowboard", "paddleboard"),
        family="board",
        stance="wall",
        tags=_SPORT,
    ),
    Asset(skis, words=("skis", "ski", "pair of skis", "ski pole"), family="skis", stance="wall", tags=_SPORT),
    Asset(
        golf_bag,
        words=("golf bag", "golf club", "golf clubs", "bag of golf clubs", "golf club set"),
        family="bag",
        stance="wall",
        tags=_SPORT,
    ),
    Asset(
        basketball_hoop,
        words=("basketball hoop", "hoop", "basketball net", "basketball ring"),
        family="hoop",
        support=Support.WALL,
        stance="wall",
        tags=_SPORT,
    ),
    Asset(
        dartboard,
        words=("dartboard", "dart board", "darts board", "dart"),
        family="board",
        support=Support.WALL,
        stance="wall",
        tags=("game", *_SPORT),
    ),
    Asset(
        helmet,
        words=("helmet", "bike helmet", "bicycle helmet", "sports helmet"),
        family="helmet",
        support=Support.OBJECT,
        tags=_SPORT,
    ),
    Asset(
        boxing_gloves,
        words=("boxing glove", "boxing gloves", "pair of boxing gloves"),
        family="glove",
        support=Support.OBJECT,
        tags=_SPORT,
    ),
)
