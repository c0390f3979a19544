"""Instruments that are bowed, plucked, blown and struck, on their stands where they need one."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Lathe
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import Parts, block, column, disc, front, mirrored, rod
from voxel_weaver.scene.layout import Support

Outline = list[tuple[float, float]]


def _body(low: float, high: float, wide: float, waist: float, upper: float) -> Outline:
    """The front view of a fiddle's body: a lower bout, a waist, an upper bout."""
    tall = high - low
    shares = (
        (0.0, 0.45 * wide),
        (0.06, 0.8 * wide),
        (0.22, wide),
        (0.4, 0.86 * wide),
        (0.52, waist),
        (0.64, waist),
        (0.76, upper * 0.96),
        (0.88, upper),
        (0.96, 0.76 * upper),
        (1.0, 0.3 * upper),
    )
    right = [(half / 2, low + share * tall) for share, half in shares]
    return right + [(-x, z) for x, z in reversed(right)]


def _tripod(finish: str, reach: float, height: float) -> Parts:
    """Three feet and a post behind the instrument."""
    feet = tuple(
        rod(finish, 0.012, (0.0, 0.08, 0.16), (reach * math.cos(a), 0.08 + reach * math.sin(a), 0.012))
        for a in (math.radians(d) for d in (90, 210, 330))
    )
    return (*feet, rod(finish, 0.012, (0.0, 0.08, 0.14), (0.0, 0.08, height)))


def electric_guitar(
    width: Annotated[float, Range(0.34, 0.38)] = 0.36,
    depth: Annotated[float, Range(0.32, 0.38)] = 0.34,
    height: Annotated[float, Range(1.06, 1.16)] = 1.1,
) -> Model:
    """A solid-body guitar with two horns, on a stand."""
    body = [
        (0.06, 0.16),
        (0.14, 0.19),
        (0.17, 0.27),
        (0.15, 0.36),
        (0.12, 0.41),
        (0.14, 0.49),
        (0.12, 0.56),
        (0.05, 0.5),
        (0.03, 0.46),
        (-0.03, 0.46),
        (-0.06, 0.5),
        (-0.13, 0.6),
        (-0.16, 0.58),
        (-0.13, 0.46),
        (-0.12, 0.41),
        (-0.15, 0.35),
        (-0.17, 0.26),
        (-0.13, 0.18),
        (-0.05, 0.16),
    ]
    guard = [(0.02, 0.24), (0.1, 0.26), (0.11, 0.36), (0.07, 0.44), (-0.06, 0.45), (-0.07, 0.3)]
    parts = (
        front("lacquer_second", body, 0.02, 0.04),
        front("white", guard, -0.018, 0.01),
        *(block("black", (-0.045, -0.036, z), (0.045, -0.02, z + 0.022), 0.0) for z in (0.28, 0.34, 0.4)),
        block("steel", (-0.045, -0.036, 0.22), (0.045, -0.018, 0.245), 0.0),
        *(disc("black", 0.013, (x, -0.026, z), 0.014) for x, z in ((0.11, 0.24), (0.125, 0.28))),
        block("pale_wood", (-0.026, -0.036, 0.42), (0.026, -0.004, 0.98), 0.004),
        block("dark_wood", (-0.024, -0.042, 0.42), (0.024, -0.034, 0.97), 0.0),
        front(
            "lacquer_second", [(-0.028, 0.97), (0.03, 0.97), (0.05, 1.06), (0.01, 1.1), (-0.035, 1.08)], -0.004, 0.024
        ),
        *(block("steel", (-0.055, -0.02, 0.985 + i * 0.03), (-0.03, -0.008, 1.0 + i * 0.03), 0.0) for i in range(4)),
        *_tripod("black", 0.17, 0.62),
        rod("black", 0.012, (0.0, 0.08, 0.62), (0.0, 0.0, 0.62)),
        block("black", (-0.1, -0.03, 0.13), (0.1, 0.1, 0.16), 0.008),
    )
    return built(parts, "lacquer_second", size=(width, depth, height), grain=0.5)


def _fiddle(parts_of: tuple[float, float, float], wide: float, thick: float, finish: str) -> Parts:
    """Body, neck, scroll, strings and bridge of an upright fiddle: heights of body's foot, shoulder and scroll."""
    low, shoulder, top = parts_of
    tall = shoulder - low
    neck = wide * 0.09
    y = thick / 2
    return (
        front(finish, _body(low, shoulder, wide, wide * 0.56, wide * 0.78), y, thick),
        block("soot", (-neck, -y - 0.03, low + tall * 0.62), (neck, -y + 0.001, top - wide * 0.3), 0.004),
        block(finish, (-neck * 0.9, -y - 0.01, shoulder - 0.02), (neck * 0.9, y * 0.6, top - wide * 0.2), 0.006),
        block("soot", (-neck * 1.1, -y - 0.025, low + 0.02), (neck * 1.1, -y + 0.001, low + tall * 0.3), 0.004),
        block(
            "pale_wood",
            (-wide * 0.15, -y - 0.035, low + tall * 0.38),
            (wide * 0.15, -y + 0.001, low + tall * 0.41),
            0.0,
        ),
        *(
            block(
                "soot",
                (s * wide * 0.2 - 0.008, -y - 0.004, low + tall * 0.34),
                (s * wide * 0.2 + 0.008, -y + 0.002, low + tall * 0.52),
                0.0,
            )
            for s in (-1, 1)
        ),
        Part(Cylinder(wide * 0.09, neck * 2), finish, (-neck, 0.0, top - wide * 0.1), (0.0, 90.0, 0.0)),
        *mirrored(
            rod(
                "soot",
                max(neck * 0.3, 0.006),
                (neck, 0.0, top - wide * 0.26),
                (neck + wide * 0.1, 0.0, top - wide * 0.26),
            )
        ),
    )


def violin(
    width: Annotated[float, Range(0.22, 0.24)] = 0.23,
    depth: Annotated[float, Range(0.12, 0.14)] = 0.13,
    height: Annotated[float, Range(0.6, 0.64)] = 0.62,
) -> Model:
    """A violin upright in a small stand, its bow beside it."""
    parts = (
        *_fiddle((0.03, 0.39, 0.62), 0.2, 0.045, "leather"),
        block("dark_wood", (-0.08, -0.06, 0.0), (0.08, 0.06, 0.03), 0.008),
        block("dark_wood", (-0.05, 0.02, 0.02), (0.05, 0.05, 0.2), 0.006),
        rod("wood", 0.006, (0.112, 0.0, 0.03), (0.112, 0.0, 0.6)),
        rod("white", 0.005, (0.1, 0.0, 0.05), (0.1, 0.0, 0.57)),
        block("soot", (0.096, -0.008, 0.03), (0.116, 0.008, 0.07), 0.0),
        block("dark_wood", (0.07, -0.02, 0.0), (0.115, 0.02, 0.03), 0.006),
        rod("wood", 0.005, (0.112, 0.0, 0.59), (0.1, 0.0, 0.565)),
    )
    return built(parts, ("leather", "dark_wood"), size=(width, depth, height), grain=0.5)


def cello(
    width: Annotated[float, Range(0.44, 0.48)] = 0.46,
    depth: Annotated[float, Range(0.42, 0.48)] = 0.44,
    height: Annotated[float, Range(1.22, 1.34, 1.1, 1.9)] = 1.28,
) -> Model:
    """A cello on its stand, the bow hanging beside it."""
    parts = (
        *_fiddle((0.14, 0.88, 1.28), 0.43, 0.13, "leather"),
        rod("steel", 0.01, (0.0, 0.0, 0.15), (0.0, 0.0, 0.0)),
        *_tripod("black", 0.24, 0.7),
        block("black", (-0.16, -0.06, 0.12), (0.16, 0.1, 0.15), 0.008),
        rod("wood", 0.008, (0.225, -0.05, 0.2), (0.225, -0.05, 0.92)),
        rod("white", 0.006, (0.205, -0.05, 0.22), (0.205, -0.05, 0.9)),
        block("soot", (0.196, -0.06, 0.2), (0.23, -0.04, 0.25), 0.0),
        rod("black", 0.01, (0.22, -0.05, 0.56), (0.14, 0.0, 0.56)),
    )
    return built(parts, "leather", size=(width, depth, height))


def harp(
    width: Annotated[float, Range(0.86, 1.0, 0.6, 1.2)] = 0.92,
    depth: Annotated[float, Range(0.5, 0.58)] = 0.54,
    height: Annotated[float, Range(1.66, 1.86, 1.2, 2.0)] = 1.76,
) -> Model:
    """A golden concert harp: a column at the left, a curved neck, a sounding board, many strings between."""
    neck = [(-0.4, 0.0, 1.62), (-0.24, 0.0, 1.66), (-0.02, 0.0, 1.52), (0.16, 0.0, 1.38), (0.34, 0.0, 1.36)]

    def above(x: float) -> float:
        for (a, _, za), (b, _, zb) in pairwise(neck):
            if x <= b:
                return za + (zb - za) * (x - a) / (b - a)
        return neck[-1][2]

    strings = [
        rod("white", 0.004, (x, 0.0, above(x)), (x, 0.0, 0.3 + (x + 0.3) * 1.5))
        for x in (-0.3 + i * 0.05 for i in range(12))
    ]
    bands = ((0.08, 0.16), (0.075, 1.3), (0.085, 1.56), (0.07, 1.66))
    parts = (
        rod("brass", 0.05, (-0.4, 0.0, 0.1), (-0.4, 0.0, 1.6)),
        *(column("brass", radius, z, z + 0.05, (-0.4, 0.0)) for radius, z in bands),
        rod("brass", 0.04, *neck),
        rod("wood", 0.1, (-0.3, 0.0, 0.16), (0.36, 0.0, 1.34), tip=0.05),
        *strings,
        block("brass", (-0.46, -0.24, 0.0), (0.02, 0.24, 0.14), 0.03),
        *(block("brass", (-0.1, side * 0.18 - 0.08, 0.0), (0.1, side * 0.18 + 0.08, 0.06), 0.02) for side in (-1, 1)),
    )
    return built(parts, ("brass", "wood"), (), (), size=(width, depth, height))


def saxophone(
    width: Annotated[float, Range(0.3, 0.34)] = 0.32,
    depth: Annotated[float, Range(0.32, 0.38)] = 0.34,
    height: Annotated[float, Range(0.78, 0.88)] = 0.82,
) -> Model:
    """A brass saxophone on a stand, its bell turned up."""
    parts = (
        rod("brass", 0.018, (0.06, 0.0, 0.74), (0.05, 0.0, 0.3), tip=0.036),
        rod(
            "brass",
            0.036,
            (0.05, 0.0, 0.31),
            (0.03, 0.0, 0.2),
            (-0.02, 0.0, 0.15),
            (-0.07, 0.0, 0.19),
            (-0.09, 0.0, 0.3),
            tip=0.046,
        ),
        rod("brass", 0.046, (-0.09, 0.0, 0.29), (-0.11, 0.0, 0.44), tip=0.085),
        rod("brass", 0.016, (0.06, 0.0, 0.72), (0.05, 0.0, 0.79), (-0.02, 0.0, 0.8), (-0.06, 0.0, 0.77)),
        rod("black", 0.016, (-0.05, 0.0, 0.775), (-0.11, 0.0, 0.74)),
        *(disc("glint", 0.018, (0.056 - i * 0.002, -0.02 - i * 0.002, 0.64 - i * 0.065), 0.016) for i in range(6)),
        *(disc("glint", 0.022, (-0.085 - i * 0.008, -0.045, 0.26 + i * 0.07), 0.016) for i in range(2)),
        *_tripod("black", 0.18, 0.42),
        rod("black", 0.012, (0.0, 0.08, 0.16), (0.0, 0.0, 0.1), (-0.02, -0.03, 0.12)),
        rod("black", 0.012, (0.0, 0.08, 0.4), (0.03, 0.02, 0.4)),
    )
    return built(parts, "brass", size=(width, depth, height), grain=0.5)


def trumpet(
    width: Annotated[float, Range(0.5, 0.56)] = 0.52,
    depth: Annotated[float, Range(0.13, 0.15)] = 0.14,
    height: Annotated[float, Range(0.15, 0.17)] = 0.16,
) -> Model:
    """A trumpet lying with its valves up, its bell to the left."""
    parts = (
        Part(
            Lathe(((0.075, 0.0), (0.045, 0.04), (0.022, 0.1), (0.013, 0.18))),
            "brass",
            (-0.26, 0.0, 0.075),
            (0.0, 90.0, 0.0),
        ),
        rod(
            "brass",
            0.012,
            (-0.1, 0.0, 0.075),
            (0.14, 0.0, 0.075),
            (0.17, 0.0, 0.05),
            (0.14, 0.0, 0.025),
            (-0.06, 0.0, 0.025),
        ),
        rod("brass", 0.011, (0.24, 0.0, 0.085), (0.1, 0.0, 0.085)),
        rod("brass", 0.012, (-0.06, 0.0, 0.025), (-0.1, 0.01, 0.05), (-0.06, 0.02, 0.085), (0.12, 0.0, 0.085)),
        Part(Cylinder(0.014, 0.03, 0.018), "glint", (0.23, 0.0, 0.085), (0.0, 90.0, 0.0)),
        *(column("brass", 0.017, 0.0, 0.115, (x, 0.0)) for x in (-0.02, 0.025, 0.07)),
        *(column("glint", 0.013, 0.114, 0.155, (x, 0.0), top=0.018) for x in (-0.02, 0.025, 0.07)),
    )
    return built(parts, "brass", size=(width, depth, height), grain=0.5)


def flute(
    width: Annotated[float, Range(0.6, 0.68)] = 0.64,
    depth: Annotated[float, Range(0.045, 0.05)] = 0.046,
    height: Annotated[float, Range(0.045, 0.05)] = 0.046,
) -> Model:
    """A silver flute lying down."""
    parts = (
        rod("steel", 0.012, (-0.32, 0.0, 0.014), (0.32, 0.0, 0.014)),
        *(column("glint", 0.012, 0.022, 0.036, (-0.02 + i * 0.04, 0.0)) for i in range(8)),
        rod("glint", 0.004, (-0.04, 0.015, 0.02), (0.28, 0.015, 0.02)),
        block("glint", (-0.26, -0.016, 0.018), (-0.22, 0.012, 0.03), 0.004),
    )
    return built(parts, "steel", size=(width, depth, height), grain=0.5)


_MUSIC = ("music",)
ASSETS = (
    Asset(
        electric_guitar,
        words=("electric guitar", "bass guitar", "electric bass", "guitar on a stand"),
        family="guitar",
        stance="wall",
        tags=_MUSIC,
    ),
    Asset(violin, words=("violin", "fiddle", "viola"), family="instrument", support=Support.OBJECT, tags=_MUSIC),
    Asset(
        cello,
        words=("cello", "violoncello", "double bass", "contrabass", "upright bass"),
        family="instrument",
        stance="wall",
        tags=_MUSIC,
    ),
    Asset(harp, words=("harp",), family="instrument", stance="free", tags=_MUSIC),
    Asset(saxophone, words=("saxophone", "sax", "tenor saxophone"), family="instrument", stance="wall", tags=_MUSIC),
    Asset(
        trumpet,
        words=("trumpet", "cornet", "bugle", "trombone"),
        family="instrument",
        support=Support.OBJECT,
        tags=_MUSIC,
    ),
    Asset(
        flute, words=("flute", "clarinet", "recorder", "oboe"), family="instrument", support=Support.OBJECT, tags=_MUSIC
    ),
)
