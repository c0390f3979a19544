"""What stands on mantels and sills to be looked at: clocks, figures, glass and globes.

Vases, busts and trophies are in household/decor.py and with the plants.
"""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Model, Part
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import block, column, disc, mirrored, rod
from voxel_weaver.scene.layout import Support


def candelabra(
    width: Annotated[float, Range(0.28, 0.34)] = 0.32,
    height: Annotated[float, Range(0.4, 0.48)] = 0.44,
    lit: bool = True,
) -> Model:
    """Three arms with candles."""
    spots = (-0.13, 0.0, 0.13)
    arms = [
        rod("brass", 0.011, (0.0, 0.0, 0.17), (x * 0.6, 0.0, 0.15), (x, 0.0, 0.19), (x, 0.0, 0.25))
        for x in (-0.13, 0.13)
    ]
    parts = [
        Part(Lathe(((0.075, 0.0), (0.07, 0.015), (0.025, 0.04), (0.012, 0.06), (0.018, 0.13), (0.012, 0.27))), "brass"),
        *arms,
    ]
    for x in spots:
        low = 0.26 if x == 0.0 else 0.24
        parts += [
            column("brass", 0.03, low, low + 0.016, (x, 0.0)),
            column("wax", 0.014, low + 0.014, low + 0.13, (x, 0.0)),
            *(
                [Part(Ellipsoid(0.018, 0.018, 0.04), "flame", (x, 0.0, low + 0.128))]
                if lit
                else [column("ink", 0.006, low + 0.125, low + 0.14, (x, 0.0))]
            ),
        ]
    glows = tuple(Glow((x, 0.0, 0.4), 5.0, "#ffb35c", 0.02) for x in spots) if lit else ()
    return grown(parts, width, height, None, "brass", (), (), glows)


def statue(
    width: Annotated[float, Range(0.44, 0.56)] = 0.5,
    depth: Annotated[float, Range(0.44, 0.5)] = 0.46,
    height: Annotated[float, Range(1.6, 1.9)] = 1.76,
) -> Model:
    """A standing figure in a robe, an arm raised, on a plinth."""
    stone = "marble"
    parts = [
        block("stone", (-0.23, -0.23, 0.0), (0.23, 0.23, 0.1), 0.01),
        block("stone", (-0.19, -0.19, 0.09), (0.19, 0.19, 0.42), 0.006),
        block("stone", (-0.22, -0.22, 0.4), (0.22, 0.22, 0.46), 0.01),
        Part(
            Lathe(((0.17, 0.0), (0.13, 0.2), (0.1, 0.5), (0.14, 0.66), (0.155, 0.8), (0.06, 0.9))),
            stone,
            (0.0, 0.0, 0.455),
            stretch=(1.0, 0.75, 1.0),
        ),
        *(
            rod(stone, 0.02, (x, -0.1, 0.47), (x * 0.7, -0.085, 0.85), (x * 0.5 + 0.03, -0.09, 1.0))
            for x in (-0.08, 0.0, 0.08)
        ),
        rod(stone, 0.05, (-0.14, 0.0, 1.26), (-0.2, -0.03, 1.08), (-0.1, -0.1, 0.98), tip=0.036),
        rod(stone, 0.05, (0.14, 0.0, 1.26), (0.2, -0.04, 1.4), (0.2, -0.06, 1.62), tip=0.034),
        column(stone, 0.045, 1.3, 1.42),
        Part(Ellipsoid(0.15, 0.17, 0.2), stone, (0.0, -0.01, 1.38)),
        Part(Ellipsoid(0.17, 0.17, 0.14), stone, (0.0, 0.025, 1.46)),
        block(stone, (-0.012, -0.11, 1.46), (0.012, -0.08, 1.5), 0.004),
    ]
    return grown(parts, width, height, depth, stone)


def figurine(
    width: Annotated[float, Range(0.12, 0.15)] = 0.13,
    depth: Annotated[float, Range(0.1, 0.12)] = 0.11,
    height: Annotated[float, Range(0.2, 0.24)] = 0.22,
) -> Model:
    """A dancer of porcelain."""
    parts = [
        column("brass", 0.05, 0.0, 0.016),
        Part(
            Lathe(((0.055, 0.0), (0.05, 0.02), (0.02, 0.09), (0.026, 0.12), (0.012, 0.14))),
            "glaze_second",
            (0, 0, 0.014),
        ),
        rod("porcelain", 0.009, (-0.02, 0, 0.138), (-0.05, 0, 0.16), (-0.02, 0, 0.205)),
        rod("porcelain", 0.009, (0.02, 0, 0.138), (0.05, 0, 0.16), (0.06, -0.01, 0.19)),
        column("porcelain", 0.01, 0.14, 0.17),
        Part(Ellipsoid(0.044, 0.044, 0.05), "porcelain", (0, 0, 0.16)),
        Part(Ellipsoid(0.046, 0.046, 0.034), "chocolate", (0, 0.008, 0.186)),
    ]
    return grown(parts, width, height, depth, "glaze_second")


def hourglass(
    width: Annotated[float, Range(0.12, 0.14)] = 0.13,
    height: Annotated[float, Range(0.22, 0.245)] = 0.24,
) -> Model:
    bulbs = ((0.04, 0.0), (0.045, 0.03), (0.012, 0.095), (0.012, 0.105), (0.045, 0.17), (0.04, 0.2))
    posts = [
        column("wood", 0.008, 0.01, 0.23, (0.052 * math.cos(a), 0.052 * math.sin(a)))
        for a in (math.radians(t) for t in (45, 135, 225, 315))
    ]
    parts = [
        column("wood", 0.065, 0.0, 0.02),
        column("wood", 0.065, 0.22, 0.24),
        Part(Lathe(bulbs), "glass", (0, 0, 0.02)),
        column("honey_skin", 0.047, 0.02, 0.055, top=0.03),
        column("honey_skin", 0.028, 0.155, 0.178, top=0.046),
        *posts,
    ]
    return grown(parts, width, height, None, "wood")


def snow_globe(
    width: Annotated[float, Range(0.14, 0.16)] = 0.15,
    height: Annotated[float, Range(0.17, 0.2)] = 0.19,
) -> Model:
    """A fir and a house under a dome. The dome is a ring of glass, open to the eye: a solid ball would hide them."""
    parts = [
        column("cap_red", 0.075, 0.0, 0.05, top=0.062),
        column("brass", 0.066, 0.045, 0.058),
        column("chalk", 0.06, 0.056, 0.07),
        column("leaf_dark", 0.034, 0.068, 0.13, (-0.018, 0.005), top=0.008),
        column("leaf_dark", 0.024, 0.1, 0.155, (-0.018, 0.005), top=0.004),
        block("cap_red", (0.008, -0.02, 0.066), (0.045, 0.015, 0.098), 0.0),
        block("chalk", (0.002, -0.026, 0.096), (0.051, 0.021, 0.11), 0.002),
        *(
            rod(
                "glass",
                0.006,
                *(
                    (0.066 * math.cos(t) * math.cos(a), 0.066 * math.cos(t) * math.sin(a), 0.09 + 0.09 * math.sin(t))
                    for t in (math.radians(d) for d in (-18, 10, 35, 60, 90))
                ),
            )
            for a in (math.radians(d) for d in (15, 75, 135, 195, 255, 315))
        ),
        column("glass", 0.03, 0.176, 0.188, top=0.012),
    ]
    return grown(parts, width, height, None, "cap_red")


def piggy_bank(
    width: Annotated[float, Range(0.15, 0.17)] = 0.16,
    depth: Annotated[float, Range(0.2, 0.23)] = 0.22,
    height: Annotated[float, Range(0.17, 0.19)] = 0.18,
) -> Model:
    parts = [
        Part(Ellipsoid(0.15, 0.19, 0.14), "icing", (0.0, 0.01, 0.03)),
        column("skin_pink", 0.032, 0.0, 0.03, (0.0, 0.0), top=0.03),
        disc("skin_pink", 0.034, (0.0, -0.075, 0.1), 0.034),
        *mirrored(
            column("icing", 0.024, 0.0, 0.06, (0.04, -0.045)),
            column("icing", 0.024, 0.0, 0.06, (0.04, 0.06)),
            Part(Ellipsoid(0.05, 0.024, 0.05), "skin_pink", (0.045, -0.045, 0.135)),
            Part(Ellipsoid(0.02, 0.018, 0.02), "eye", (0.036, -0.066, 0.115)),
            disc("ink", 0.008, (0.012, -0.105, 0.1), 0.007),
        ),
        block("ink", (-0.008, -0.01, 0.16), (0.008, 0.045, 0.174), 0.0),
        rod("skin_pink", 0.009, (0.0, 0.095, 0.11), (0.02, 0.115, 0.12), (0.0, 0.12, 0.135)),
    ]
    return grown(parts, width, height, depth, "icing")


def mantel_clock(
    width: Annotated[float, Range(0.34, 0.4)] = 0.36,
    depth: Annotated[float, Range(0.14, 0.16)] = 0.15,
    height: Annotated[float, Range(0.26, 0.3)] = 0.28,
) -> Model:
    parts = [
        block("wood", (-0.18, -0.065, 0.0), (0.18, 0.075, 0.04), 0.01),
        block("wood", (-0.1, -0.05, 0.03), (0.1, 0.06, 0.2), 0.008),
        disc("wood", 0.11, (0.0, 0.06, 0.17), 0.11),
        disc("brass", 0.092, (0.0, -0.045, 0.165), 0.016),
        disc("paper", 0.08, (0.0, -0.055, 0.165), 0.012),
        *(
            block(
                "ink",
                (0.066 * math.sin(a) - 0.006, -0.071, 0.165 + 0.066 * math.cos(a) - 0.006),
                (0.066 * math.sin(a) + 0.006, -0.062, 0.165 + 0.066 * math.cos(a) + 0.006),
                0.0,
            )
            for a in (math.tau * i / 4 for i in range(4))
        ),
        block("ink", (-0.006, -0.075, 0.16), (0.006, -0.065, 0.22), 0.0),
        block("ink", (0.0, -0.075, 0.16), (0.045, -0.065, 0.171), 0.0),
        *mirrored(block("brass", (0.125, -0.05, 0.035), (0.155, -0.02, 0.1), 0.006)),
    ]
    return grown(parts, width, height, depth, "wood")


def grandfather_clock(
    width: Annotated[float, Range(0.48, 0.56)] = 0.52,
    depth: Annotated[float, Range(0.28, 0.32)] = 0.3,
    height: Annotated[float, Range(1.9, 2.2)] = 2.06,
) -> Model:
    """A tall case with a pendulum behind glass."""
    parts = [
        block("wood", (-0.26, -0.14, 0.0), (0.26, 0.15, 0.08), 0.008),
        block("wood", (-0.23, -0.12, 0.07), (0.23, 0.15, 0.5), 0.008),
        block("wood", (-0.18, -0.08, 0.48), (0.18, 0.15, 1.42), 0.006),
        block("wood", (-0.24, -0.12, 1.4), (0.24, 0.15, 1.92), 0.008),
        block("wood", (-0.26, -0.14, 1.9), (0.26, 0.15, 1.97), 0.012),
        block("wood", (-0.13, -0.1, 1.96), (0.13, 0.12, 2.06), 0.02),
        block("shadow", (-0.13, -0.09, 0.58), (0.13, -0.07, 1.34), 0.0),
        block("brass", (-0.01, -0.108, 0.74), (0.01, -0.085, 1.34), 0.0),
        disc("brass", 0.075, (0.0, -0.085, 0.74), 0.026),
        *mirrored(block("brass", (0.06, -0.105, 0.98), (0.1, -0.085, 1.2), 0.004)),
        disc("brass", 0.2, (0.0, -0.11, 1.66), 0.02),
        disc("paper", 0.175, (0.0, -0.12, 1.66), 0.016),
        *(
            block(
                "ink",
                (0.14 * math.sin(a) - 0.014, -0.146, 1.66 + 0.14 * math.cos(a) - 0.014),
                (0.14 * math.sin(a) + 0.014, -0.13, 1.66 + 0.14 * math.cos(a) + 0.014),
                0.0,
            )
            for a in (math.tau * i / 12 for i in range(12))
        ),
        block("ink", (-0.01, -0.15, 1.65), (0.01, -0.132, 1.77), 0.0),
        block("ink", (-0.08, -0.15, 1.65), (0.0, -0.132, 1.67), 0.0),
        block("shadow", (-0.17, -0.13, 0.13), (0.17, -0.115, 0.44), 0.006),
    ]
    return grown(parts, width, height, depth, "wood")


_ON = Support.OBJECT
_TAGS = ("decoration",)

ASSETS = (
    Asset(
        candelabra,
        ("candelabra", "candelabrum", "menorah", "candle holder", "candleholder", "candlestick holder"),
        "candle",
        _ON,
        tags=("light", "decoration"),
    ),
    Asset(statue, ("statue", "stone statue", "marble statue", "standing figure"), "statue", tags=_TAGS),
    Asset(
        figurine,
        (
            "figurine",
            "statuette",
            "porcelain figure",
            "decorative figurine",
            "ornament",
            "decorative item",
            "decorative object",
            "decoration",
            "knick-knack",
            "trinket",
        ),
        "statue",
        _ON,
        tags=_TAGS,
    ),
    Asset(hourglass, ("hourglass", "sand timer"), "hourglass", _ON, tags=_TAGS),
    Asset(snow_globe, ("snow globe", "snowglobe"), "globe", _ON, tags=_TAGS),
    Asset(piggy_bank, ("piggy bank", "money box"), "piggy_bank", _ON, tags=_TAGS),
    Asset(mantel_clock, ("mantel clock", "mantle clock", "antique clock", "carriage clock"), "clock", _ON, tags=_TAGS),
    Asset(
        grandfather_clock,
        ("grandfather clock", "longcase clock", "standing clock", "floor clock"),
        "clock",
        stance="wall",
        tags=_TAGS,
    ),
)
