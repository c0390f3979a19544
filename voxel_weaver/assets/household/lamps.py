"""Lamps, candles and lanterns: everything that is made to give light. Where light comes from is said by glows; how a
renderer lights with them is not decided here.

The radius of a glow is a little more than its shade's, so that a light of that radius is not shut in by it.
"""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import block, column, rod
from voxel_weaver.scene.layout import Support


def _shade(radius: float, low: float, high: float, top: float = 0.68, finish: str = "shade") -> list[Part]:
    """A lampshade with a coloured hem."""
    return [
        column(finish, radius * 0.985, low + 0.004, high, top=radius * top),
        column("cloth_accent", radius, low, low + 0.022),
        column("cloth_accent", radius * top + 0.004, high - 0.02, high),
    ]


def table_lamp(
    width: Annotated[float, Range(0.28, 0.34)] = 0.32,
    height: Annotated[float, Range(0.46, 0.56)] = 0.52,
    style: Literal["ceramic", "wooden", "modern"] = "ceramic",
) -> Model:
    shade_low = height - 0.24
    if style == "ceramic":
        belly = width * 0.27
        profile = ((0.06, 0.0), (0.07, 0.02), (belly, 0.09), (belly, 0.14), (0.03, shade_low - 0.04), (0.03, shade_low))
        foot, main = [Part(Lathe(profile), "glaze")], "glaze"
        foot.append(column("brass", 0.075, 0.0, 0.022))
    elif style == "wooden":
        foot, main = (
            [column("wood", width * 0.27, 0.0, 0.04), column("wood", 0.03, 0.038, shade_low, top=0.024)],
            "wood",
        )
        foot.append(Part(Ellipsoid(0.1, 0.1, 0.1), "wood", (0.0, 0.0, 0.1)))
    else:
        foot, main = [block("marble", (-0.08, -0.08, 0.0), (0.08, 0.08, 0.04))], "shade"
        foot.append(column("brass", 0.014, 0.038, shade_low + 0.01))
    neck = column("brass", 0.016, shade_low - 0.03, shade_low + 0.03)
    glow = Glow((0.0, 0.0, height - 0.13), 24.0, radius=width * 0.52)
    return built([*foot, neck, *_shade(width / 2, shade_low, height)], (main, "cloth_accent"), glows=(glow,))


def desk_lamp(
    width: Annotated[float, Range(0.16, 0.2)] = 0.18,
    depth: Annotated[float, Range(0.34, 0.42)] = 0.38,
    height: Annotated[float, Range(0.44, 0.52)] = 0.48,
) -> Model:
    back = depth / 2 - width / 2
    head = -depth / 2 + 0.08
    elbow = (0.0, depth / 2 - 0.03, height * 0.55)
    parts = [
        column("lacquer", width / 2, 0.0, 0.04, (0.0, back)),
        block("lacquer", (-width / 2, -depth * 0.26, 0.0), (width / 2, back, 0.03), 0.01),  # its weight, lest it tip
        column("black_metal", 0.03, 0.038, 0.06, (0.0, back)),
        rod("black_metal", 0.013, (0.0, back, 0.05), elbow),
        rod("black_metal", 0.013, elbow, (0.0, head, height - 0.03)),
        Part(Ellipsoid(0.05, 0.05, 0.05), "brass", (0.0, elbow[1] - 0.002, elbow[2] - 0.025)),
        column("lacquer", 0.08, height - 0.16, height - 0.05, (0.0, head), top=0.04),
        column("lacquer", 0.04, height - 0.052, height, (0.0, head), top=0.03),
        Part(Ellipsoid(0.08, 0.08, 0.07), "bulb", (0.0, head, height - 0.19)),
    ]
    glow = Glow((0.0, head, height - 0.2), 14.0, radius=0.045)
    return built(parts, ("lacquer", "black_metal"), glows=(glow,))


def floor_lamp(
    width: Annotated[float, Range(0.4, 0.5)] = 0.44,
    height: Annotated[float, Range(1.5, 1.75)] = 1.6,
    style: Literal["classic", "tripod"] = "classic",
) -> Model:
    low = height - 0.34
    if style == "classic":
        stand = [
            column("brass", width * 0.34, 0.0, 0.04),
            column("brass", 0.06, 0.038, 0.08, top=0.03),
            column("brass", 0.018, 0.06, low + 0.05),
            Part(Ellipsoid(0.07, 0.07, 0.07), "wood", (0.0, 0.0, height * 0.42)),
        ]
    else:
        reach = width / 2 - 0.03
        feet = [(reach * math.sin(a), -reach * math.cos(a)) for a in (0.0, math.tau / 3, math.tau * 2 / 3)]
        stand = [rod("wood", 0.018, (x, y, 0.018), (x * 0.1, y * 0.1, low)) for x, y in feet]
        stand += [column("brass", 0.05, low - 0.06, low + 0.02)]
        stand += [column("black_metal", 0.026, 0.0, 0.04, foot) for foot in feet]
    glow = Glow((0.0, 0.0, height - 0.17), 40.0, radius=width * 0.52)
    return built([*stand, *_shade(width / 2, low, height, 0.66)], ("shade", "cloth_accent"), glows=(glow,))


def pendant_light(
    width: Annotated[float, Range(0.36, 0.5)] = 0.42,
    height: Annotated[float, Range(0.7, 1.1)] = 0.9,
    shape: Literal["dome", "globe", "cone"] = "dome",
) -> Model:
    radius = width / 2
    tall = width if shape == "globe" else width * 0.62
    cord = [
        column("black_metal", 0.06, height - 0.04, height),
        column("black_metal", 0.012, tall - 0.02, height - 0.03),
        column("brass", 0.035, tall - 0.02, tall + 0.05),
    ]
    if shape == "globe":
        body, main = [Part(Ellipsoid(width, width, width), "shade")], "shade"
        low = radius
    elif shape == "cone":
        body, main = (
            [column("lacquer", radius, 0.02, tall, top=0.05), column("bulb", radius * 0.8, 0.0, 0.03)],
            "lacquer",
        )
        low = 0.0
    else:
        profile = (
            (radius, 0.02),
            (radius * 0.98, 0.08),
            (radius * 0.8, tall * 0.62),
            (radius * 0.4, tall * 0.92),
            (0.04, tall),
        )
        body, main = [Part(Lathe(tuple((r, z - 0.02) for r, z in profile)), "lacquer", (0.0, 0.0, 0.02))], "lacquer"
        body.append(column("brass", radius * 0.99, 0.03, 0.055))
        body.append(column("bulb", radius * 0.8, 0.0, 0.03))
        low = 0.0
    glow = Glow(
        (0.0, 0.0, low - 0.01 if low == 0.0 else low), 45.0, radius=radius * 0.75 if low == 0.0 else radius * 1.05
    )
    return built([*cord, *body], main, glows=(glow,))


def ceiling_light(
    width: Annotated[float, Range(0.4, 0.56)] = 0.46,
    height: Annotated[float, Range(0.12, 0.16)] = 0.14,
) -> Model:
    radius = width / 2
    parts = [
        Part(Lathe(((radius * 0.45, 0.0), (radius * 0.8, 0.03), (radius * 0.94, height - 0.04))), "shade"),
        column("brass", radius, height - 0.05, height - 0.018),
        column("white", radius * 0.8, height - 0.02, height),
        column("brass", 0.03, 0.0, 0.02),
    ]
    return built(parts, ("shade", "brass"), glows=(Glow((0.0, 0.0, 0.06), 45.0, radius=radius),))


def chandelier(
    width: Annotated[float, Range(0.8, 1.1)] = 0.9,
    height: Annotated[float, Range(0.8, 1.2)] = 1.0,
    arms: Annotated[int, Range(6, 6, 5, 8)] = 6,
) -> Model:
    reach = width / 2 - 0.06
    parts = [
        column("brass", 0.08, height - 0.04, height),
        column("brass", 0.016, 0.4, height - 0.03),
        Part(Lathe(((0.02, 0.0), (0.06, 0.05), (0.09, 0.12), (0.04, 0.22), (0.07, 0.3), (0.03, 0.42))), "brass"),
        column("brass", 0.07, height * 0.7, height * 0.7 + 0.04),
    ]
    # The first and the opposite arm lie along X, so that the overall width is exact.
    for index in range(arms):
        turn = math.tau * index / arms
        x, y = reach * math.cos(turn), reach * math.sin(turn)
        parts += [
            rod("brass", 0.014, (0, 0, 0.12), (x * 0.45, y * 0.45, 0.06), (x * 0.85, y * 0.85, 0.1), (x, y, 0.2)),
            column("brass", 0.06, 0.19, 0.22, (x, y), top=0.06),
            column("wax", 0.024, 0.215, 0.33, (x, y)),
            Part(Ellipsoid(0.05, 0.05, 0.09), "bulb", (x, y, 0.32)),
        ]
    glow = Glow((0.0, 0.0, 0.36), 60.0, radius=reach)
    return built(parts, "brass", glows=(glow,))


def wall_lamp(
    width: Annotated[float, Range(0.18, 0.22)] = 0.2,
    depth: Annotated[float, Range(0.22, 0.26)] = 0.24,
    height: Annotated[float, Range(0.3, 0.38)] = 0.34,
) -> Model:
    wall = depth / 2
    middle = -depth / 2 + width / 2
    parts = [
        block("brass", (-0.05, wall - 0.022, 0.04), (0.05, wall, height - 0.1)),
        rod("brass", 0.014, (0.0, wall - 0.012, 0.1), (0.0, middle, 0.08), (0.0, middle, 0.16)),
        Part(Ellipsoid(0.05, 0.05, 0.06), "brass", (0.0, middle, 0.0)),
        column("brass", 0.022, 0.03, 0.15, (0.0, middle)),
        column("shade", width / 2, 0.13, height, (0.0, middle), top=width * 0.34),
        column("cloth_accent", width / 2, 0.125, 0.147, (0.0, middle)),
    ]
    return built(
        parts, ("shade", "brass", "cloth_accent"), glows=(Glow((0.0, middle, 0.23), 16.0, radius=width * 0.52),)
    )


def candle(
    width: Annotated[float, Range(0.1, 0.13)] = 0.12,
    height: Annotated[float, Range(0.16, 0.22)] = 0.19,
    style: Literal["saucer", "candlestick", "trio"] = "saucer",
) -> Model:
    def lit(x: float, y: float, low: float, high: float, radius: float) -> list[Part]:
        return [
            column("wax", radius, low, high - 0.045, (x, y)),
            column("black", 0.005, high - 0.05, high - 0.035, (x, y)),
            Part(Ellipsoid(0.022, 0.022, 0.042), "flame", (x, y, high - 0.042)),
            Part(Ellipsoid(0.012, 0.012, 0.02), "flame_core", (x, y - 0.006, high - 0.039)),
        ]

    if style == "saucer":
        parts = [column("brass", width * 0.4, 0.0, 0.012, top=width / 2), *lit(0, 0, 0.008, height, 0.03)]
        parts.append(Part(Ellipsoid(0.02, 0.02, 0.03), "wax", (0.024, -0.014, 0.01)))
    elif style == "candlestick":
        turned = ((width / 2, 0.0), (width / 2, 0.012), (0.015, 0.03), (0.022, 0.05), (0.014, 0.07), (0.03, 0.09))
        parts = [Part(Lathe(turned), "brass"), *lit(0, 0, 0.085, height, 0.018)]
    else:
        step = width / 2 - 0.027
        parts = [column("marble", width / 2, 0.0, 0.012)]
        parts += lit(-step * 0.9, 0.01, 0.01, height * 0.78, 0.024)
        parts += lit(step * 0.75, 0.024, 0.01, height, 0.024)
        parts += lit(0.012, -step * 0.85, 0.01, height * 0.6, 0.024)
    return built(parts, "wax", glows=(Glow((0.0, 0.0, height - 0.02), 8.0, "#ffb45a", 0.03),))


def lantern(
    width: Annotated[float, Range(0.18, 0.24)] = 0.2,
    height: Annotated[float, Range(0.32, 0.42)] = 0.36,
) -> Model:
    half, roof = width / 2, height - 0.12
    inner = half - 0.025
    parts = [
        block("lacquer", (-half, -half, 0.0), (half, half, 0.03)),
        block("shade", (-inner, -inner, 0.028), (inner, inner, roof)),
        column("wax", 0.032, 0.028, 0.1),
        block("lacquer", (-half, -half, roof - 0.002), (half, half, roof + 0.022)),
        column("lacquer", half * 0.85, roof + 0.02, roof + 0.075, top=0.03),
        rod(
            "brass",
            0.009,
            (-0.035, 0, roof + 0.065),
            (-0.03, 0, height - 0.012),
            (0.03, 0, height - 0.012),
            (0.035, 0, roof + 0.065),
        ),
    ]
    for x in (-half + 0.01, half - 0.01):
        parts += [
            block("lacquer", (x - 0.01, y - 0.01, 0.02), (x + 0.01, y + 0.01, roof + 0.01))
            for y in (-half + 0.01, half - 0.01)
        ]
    for y in (-inner - 0.006, inner + 0.006):
        parts.append(Part(Ellipsoid(0.06, 0.02, 0.11), "flame", (0.0, y, 0.09)))
    glow = Glow((0.0, 0.0, 0.13), 12.0, "#ffb45a", half * 1.1)
    return built(parts, "lacquer", glows=(glow,), size=(width, width, height))


def string_lights(
    width: Annotated[float, Range(1.6, 3.0)] = 2.0,
    depth: Annotated[float, Range(0.06, 0.06)] = 0.06,
    height: Annotated[float, Range(0.3, 0.4)] = 0.34,
    color: Literal["warm", "colorful"] = "warm",
    *,
    mount: Literal["wall", "ceiling"] = "wall",
) -> Model:
    """Swags of bulbs between three nails, in a wall or in the ceiling: the nails reach both."""
    wall = depth / 2
    count = 2 * round(width / 0.28 / 2) + 1
    sag = height - 0.14

    def hang(x: float) -> float:
        """Two swags between three nails."""
        within = (x + width / 2) / (width / 2) % 1.0
        return height - 0.03 - sag * 4 * within * (1 - within)

    xs = [-width / 2 + 0.012 + (width - 0.024) * step / 24 for step in range(25)]
    parts = [rod("black", 0.01, *((x, wall - 0.02, hang(x)) for x in xs))]
    parts += [
        block("brass", (x - 0.012, wall - 0.03, height - 0.045), (x + 0.012, wall, height))
        if mount == "wall"
        else column("brass", 0.008, height - 0.045, height, (x, wall - 0.02), top=0.02)
        for x in (xs[0], 0.0, xs[-1])
    ]
    tints = ("bulb",) if color == "warm" else ("screen_rose", "screen_warm", "screen_green", "screen_blue")
    for index in range(count):
        x = -width / 2 + 0.06 + (width - 0.12) * index / (count - 1)
        z = max(0.0, hang(x) - 0.105)
        parts.append(column("black", 0.014, z + 0.06, hang(x) + 0.002, (x, wall - 0.025)))
        parts.append(Part(Ellipsoid(0.06, 0.055, 0.09), tints[index % len(tints)], (x, wall - 0.035, z)))
    glows = tuple(Glow((x, -wall + 0.01, 0.12), 6.0, radius=0.2) for x in (-width / 4, width / 4))
    return built(parts, "bulb", glows=glows, size=(width, depth, height))


def studio_light(
    width: Annotated[float, Range(0.6, 0.8)] = 0.7,
    depth: Annotated[float, Range(0.6, 0.8)] = 0.7,
    height: Annotated[float, Range(1.7, 2.0)] = 1.8,
) -> Model:
    box = width / 2
    middle = height - box * 0.8
    front = -0.16
    reach_x, reach_y = width / 2 - 0.03, depth / 2 - 0.02
    feet = [(0.0, -reach_y), (-reach_x, reach_y), (reach_x, reach_y)]
    parts = [rod("black_metal", 0.018, (x, y, 0.02), (0.0, 0.0, 0.5)) for x, y in feet]
    parts += [
        column("black_metal", 0.04, 0.46, 0.56),
        column("black_metal", 0.018, 0.44, middle),
        block("dark_grey", (-0.07, -0.04, middle - 0.08), (0.07, 0.2, middle + 0.08)),
        block(
            "black", (-box * 0.55, front + 0.06, middle - box * 0.45), (box * 0.55, front + 0.13, middle + box * 0.45)
        ),
        block("black", (-box, front, middle - box * 0.8), (box, front + 0.08, height)),
        block(
            "bulb", (-box + 0.03, front - 0.02, middle - box * 0.8 + 0.03), (box - 0.03, front + 0.02, height - 0.03)
        ),
    ]
    parts += [column("grey", 0.02, 0.0, 0.04, foot) for foot in feet]
    return built(parts, "black", glows=(Glow((0.0, front - 0.05, middle), 60.0, "#fff4e0", 0.2),))


ASSETS = (
    Asset(
        table_lamp,
        words=("table lamp", "lamp", "bedside lamp", "nightstand lamp", "reading light", "night light"),
        family="lamp",
        support=Support.OBJECT,
        tags=("light", "bedroom", "living_room"),
    ),
    Asset(
        desk_lamp,
        words=("desk lamp", "reading lamp", "task lamp", "anglepoise", "anglepoise lamp", "work lamp"),
        family="lamp",
        support=Support.OBJECT,
        tags=("light", "office", "library", "studio"),
    ),
    Asset(
        floor_lamp,
        words=("floor lamp", "standing lamp", "standard lamp", "tall lamp"),
        family="lamp",
        stance="corner",
        tags=("light", "living_room", "bedroom", "library"),
    ),
    Asset(
        pendant_light,
        words=(
            "pendant light",
            "pendant lamp",
            "hanging lamp",
            "hanging light",
            "pendant",
            "light fixture",
            "light bulb",
            "bulb",
        ),
        family="light",
        support=Support.CEILING,
        stance="free",
        tags=("light", "kitchen", "cafe", "office"),
    ),
    Asset(
        ceiling_light,
        words=("ceiling light", "ceiling lamp", "flush light", "light", "track light", "flush mount light"),
        family="light",
        support=Support.CEILING,
        stance="free",
        tags=("light",),
    ),
    Asset(
        chandelier,
        words=("chandelier",),
        family="light",
        support=Support.CEILING,
        stance="free",
        tags=("light", "dining_room", "library"),
    ),
    Asset(
        wall_lamp,
        words=("wall lamp", "wall light", "sconce", "wall sconce"),
        family="light",
        support=Support.WALL,
        stance="wall",
        tags=("light", "bedroom", "cafe"),
    ),
    Asset(
        candle,
        words=("candle", "candlestick", "tea light", "tealight"),
        family="candle",
        support=Support.OBJECT,
        tags=("light", "cozy"),
    ),
    Asset(
        lantern,
        words=("lantern", "oil lamp", "hurricane lamp"),
        family="lamp",
        support=Support.OBJECT,
        tags=("light", "cozy", "outdoor"),
    ),
    Asset(
        string_lights,
        words=("string light", "fairy light", "string of lights", "christmas light", "light garland"),
        family="light",
        support=Support.WALL,
        stance="wall",
        tags=("light", "cozy", "bedroom"),
    ),
    Asset(
        studio_light,
        words=("studio light", "spotlight", "studio lamp", "softbox", "photo light", "spot light", "film light"),
        family="light",
        stance="corner",
        tags=("light", "studio"),
    ),
)
