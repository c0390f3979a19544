"""Small plants of meadow, wood and shore: few faces each, since they stand in masses."""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import pairwise
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box, Cylinder, Ellipsoid, Lathe, Prism, Tube
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.scene.layout import Support

Blade = tuple[float, float, float, float, str]
"""Turn in degrees, distance from the middle, height, how far the tip leans out, finish."""


def _blades(blades: Iterable[Blade], wide: float, thick: float = 0.012) -> list[Part]:
    """Bent blades that stand on edge around the middle, each a flat prism with a blunt tip that voxels do not lose."""
    parts = []
    for turn, off, tall, lean, finish in blades:
        half = wide / 2
        outline = (
            (-half, 0.0),
            (half, 0.0),
            (half * 0.9 + lean * 0.35, tall * 0.55),
            (lean + half * 0.35, tall * 0.98),
            (lean - half * 0.35, tall),
            (-half * 0.6 + lean * 0.3, tall * 0.6),
        )
        angle = math.radians(turn)
        at = (off * math.cos(angle), off * math.sin(angle), 0.0)
        parts.append(Part(Prism(outline, thick, bevel=0.0), finish, at, (90.0, 0.0, turn)))
    return parts


def grass_tuft(
    width: Annotated[float, Range(0.26, 0.4)] = 0.32,
    height: Annotated[float, Range(0.18, 0.3)] = 0.24,
) -> Model:
    blades: tuple[Blade, ...] = (
        (0, 0.02, 0.3, 0.08, "blades"),
        (50, 0.03, 0.24, 0.11, "blades_light"),
        (105, 0.02, 0.27, 0.09, "blades"),
        (160, 0.03, 0.22, 0.12, "blades_light"),
        (215, 0.02, 0.29, 0.08, "blades"),
        (290, 0.03, 0.23, 0.12, "blades"),
        (340, 0.0, 0.33, 0.03, "blades_light"),
    )
    root = Part(Box(0.06, 0.06, 0.02, bevel=0.0), "blades")
    return grown([root, *_blades(blades, 0.035)], width, height, main=("blades", "blades_light"))


def tall_grass(
    width: Annotated[float, Range(0.4, 0.6)] = 0.5,
    height: Annotated[float, Range(0.6, 0.95)] = 0.75,
) -> Model:
    blades: tuple[Blade, ...] = tuple(
        (
            37.0 * index,
            0.02 + 0.012 * (index % 4),
            0.75 - 0.13 * (index % 3) - 0.05 * (index % 4),
            0.08 + 0.055 * (index % 4),
            ("blades", "straw", "blades_light")[index % 3],
        )
        for index in range(13)
    )
    root = Part(Cylinder(0.09, 0.03, bevel=0.0), "blades")
    return grown([root, *_blades(blades, 0.045)], width, height, main=("blades", "blades_light"))


def fern(
    width: Annotated[float, Range(0.6, 0.95)] = 0.75,
    height: Annotated[float, Range(0.35, 0.55)] = 0.42,
) -> Model:
    parts = [Part(Cylinder(0.05, 0.06), "fronds")]
    for index in range(8):
        long = index % 2 == 0
        reach, finish = (1.0, "fronds") if long else (0.76, "fronds_light")
        parts += _frond(45.0 * index + (0.0 if long else 8.0), reach, finish)
    return grown(parts, width, height, main=("fronds", "fronds_light"))


_ARCH = ((0.0, 0.03, 0.05), (0.11, 0.22, 0.14), (0.26, 0.31, 0.13), (0.38, 0.25, 0.07), (0.45, 0.15, 0.0))
"""Points of a frond from the root on: distance, height, and the width of the piece that begins there."""


def _frond(turn: float, reach: float, finish: str) -> list[Part]:
    """An arching ribbon of flat pieces that share their ends, broadest in the middle."""
    x, y = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    parts = []
    for (near, low, wide), (far, high, _) in pairwise(_ARCH):
        outline = tuple(
            (reach * off, reach * level + thick)
            for off, level, thick in ((near, low, 0.0), (far, high, 0.0), (far, high, 0.035), (near, low, 0.035))
        )
        half = reach * wide / 2
        at = (-half * y, half * x, 0.0)
        parts.append(Part(Prism(outline, 2 * half, bevel=0.0), finish, at, (90.0, 0.0, turn)))
    return parts


def _leaf(length: float, near: float, far: float) -> tuple[tuple[float, float], ...]:
    """A flat outline that runs along +X, with its half widths at both ends."""
    middle = (near + far) / 2 + 0.02
    return (
        (-0.01, -near),
        (length * 0.5, -middle),
        (length, -far),
        (length, far),
        (length * 0.5, middle),
        (-0.01, near),
    )


def flower(
    width: Annotated[float, Range(0.24, 0.36)] = 0.3,
    height: Annotated[float, Range(0.26, 0.42)] = 0.34,
    kind: Literal["daisy", "poppy", "tulip", "bluebell", "buttercup", "rose"] = "daisy",
) -> Model:
    stems = ((0.0, -0.05, 0.34, 15), (0.1, 0.06, 0.26, 70), (-0.1, 0.04, 0.29, 130))
    leaves: tuple[Blade, ...] = (
        (200, 0.04, 0.13, 0.05, "stem"),
        (320, 0.05, 0.15, 0.06, "stem"),
        (80, 0.05, 0.14, 0.06, "stem"),
        (20, 0.02, 0.11, 0.05, "stem"),
    )
    parts = [Part(Cylinder(0.125, 0.022, 0.1, bevel=0.0), "stem"), *_blades(leaves, 0.05, 0.014)]
    for x, y, top, turn in stems:
        parts.append(Part(Cylinder(0.012, top - 0.02, bevel=0.0), "stem", (x, y, 0.0)))
        parts += _head(kind, x, y, top, turn)
    main = {"daisy": "petal_white", "poppy": "petal_red", "tulip": "petal_pink"}.get(kind)
    return grown(parts, width, height, main=(main or _BELLS[kind],))


_BELLS = {"bluebell": "petal_blue", "buttercup": "petal_yellow", "rose": "petal_red"}


def _head(kind: str, x: float, y: float, top: float, turn: float) -> list[Part]:
    """The blossom at the end of a stem; daisies and poppies look a little to the front."""
    if kind == "daisy":
        petals = Prism(_rosette(8, 0.075, 0.042), 0.016, bevel=0.0)
        return [
            Part(petals, "petal_white", (x, y, top - 0.03), (28.0, 0.0, turn * 0.2)),
            Part(Cylinder(0.03, 0.03, 0.022, bevel=0.0), "pollen", (x, y, top - 0.024), (28.0, 0.0, 0.0)),
        ]
    if kind == "poppy":
        return [
            Part(Lathe(((0.015, 0.0), (0.07, 0.03), (0.08, 0.06), (0.05, 0.065))), "petal_red", (x, y, top - 0.05)),
            Part(Cylinder(0.032, 0.03, 0.022, bevel=0.0), "seeds", (x, y, top)),
        ]
    if kind == "tulip":
        cup = ((0.015, 0.0), (0.045, 0.02), (0.05, 0.055), (0.034, 0.09))
        return [
            Part(Lathe(cup), "petal_pink", (x, y, top - 0.06)),
            Part(Cylinder(0.03, 0.02, 0.01, bevel=0.0), "petal_white", (x, y, top + 0.025)),
        ]
    finish = _BELLS[kind]
    if kind == "bluebell":
        bell = Lathe(((0.036, 0.0), (0.026, 0.02), (0.022, 0.04), (0.008, 0.05)))
        side = 0.034
        return [
            Part(bell, finish, (x + dx, y + dy, top - low))
            for dx, dy, low in ((side, 0.0, 0.06), (-side, 0.01, 0.09), (0.0, -side, 0.12), (0.0, 0.0, 0.02))
        ]
    if kind == "buttercup":
        petals = Prism(_rosette(5, 0.06, 0.035), 0.02, bevel=0.0)
        return [
            Part(petals, finish, (x, y, top - 0.03), (20.0, 0.0, turn)),
            Part(Cylinder(0.022, 0.025, bevel=0.0), "pollen", (x, y, top - 0.024), (20.0, 0.0, 0.0)),
        ]
    return [
        Part(Lathe(((0.02, 0.0), (0.058, 0.02), (0.06, 0.045), (0.04, 0.07))), finish, (x, y, top - 0.05)),
        Part(Lathe(((0.036, 0.0), (0.036, 0.02), (0.014, 0.03))), "petal_pink", (x, y, top + 0.018)),
    ]


def _rosette(petals: int, far: float, near: float) -> tuple[tuple[float, float], ...]:
    """The outline of petals around a middle."""
    step = 2 * math.pi / (petals * 3)
    return tuple(
        (radius * math.cos(index * step), radius * math.sin(index * step))
        for index in range(petals * 3)
        for radius in (near if index % 3 == 0 else far,)
    )


def cut_flower(
    width: Annotated[float, Range(0.056, 0.07, 0.03, 0.14)] = 0.06,
    height: Annotated[float, Range(0.2, 0.26, 0.14, 0.5)] = 0.23,
) -> Model:
    """One blossom on its stem with two leaves, as it stands in a vase."""
    parts = (
        Part(Cylinder(0.02, 0.012, bevel=0.0), "stem"),
        Part(Cylinder(0.008, 0.24, bevel=0.0), "stem"),
        Part(Ellipsoid(0.07, 0.07, 0.05), "petal_pink", (0.0, 0.0, 0.22)),
        Part(Ellipsoid(0.03, 0.03, 0.025), "pollen", (0.0, 0.0, 0.253)),
        *(Part(Ellipsoid(0.034, 0.014, 0.07), "leaf", (s * 0.02, 0.0, 0.1)) for s in (-1, 1)),
    )
    return grown(parts, width, height, main="petal_pink")


def sunflower(
    width: Annotated[float, Range(0.38, 0.5)] = 0.44,
    height: Annotated[float, Range(1.1, 1.6)] = 1.35,
) -> Model:
    parts = [
        Part(Cylinder(0.026, 1.1), "stem"),
        Part(Cylinder(0.07, 0.05, 0.03), "stem"),
        Part(Prism(_leaf(0.26, 0.03, 0.03), 0.02, bevel=0.0), "stem", (0.0, 0.0, 0.34), (0.0, -25.0, -20.0)),
        Part(Prism(_leaf(0.26, 0.03, 0.03), 0.02, bevel=0.0), "stem", (0.0, 0.0, 0.56), (0.0, -25.0, 195.0)),
        Part(Prism(_leaf(0.2, 0.03, 0.03), 0.02, bevel=0.0), "stem", (0.0, 0.0, 0.76), (0.0, -30.0, -70.0)),
        Part(Prism(_rosette(12, 0.23, 0.15), 0.03, bevel=0.0), "petal_yellow", (0.0, -0.02, 1.12), (90.0, 0.0, 0.0)),
        Part(Cylinder(0.13, 0.05), "seeds", (0.0, -0.025, 1.12), (90.0, 0.0, 0.0)),
        Part(Cylinder(0.1, 0.03), "stem", (0.0, 0.008, 1.12), (90.0, 0.0, 0.0)),
    ]
    return grown(parts, width, height, main=("petal_yellow",))


def mushroom(
    width: Annotated[float, Range(0.18, 0.26)] = 0.22,
    height: Annotated[float, Range(0.16, 0.24)] = 0.2,
    kind: Literal["red", "brown"] = "red",
) -> Model:
    cap = "cap_red" if kind == "red" else "cap_brown"
    parts = []
    for x, y, size in ((-0.03, 0.0, 1.0), (0.085, -0.03, 0.56)):
        stem = ((0.034, 0.0), (0.03, 0.02), (0.022, 0.06), (0.024, 0.11))
        dome = ((0.03, 0.012), (0.085, 0.0), (0.088, 0.02), (0.07, 0.055), (0.036, 0.08), (0.008, 0.088))
        parts.append(Part(_sized(stem, size), "mushroom_stem", (x, y, 0.0)))
        parts.append(Part(_sized(dome, size), cap, (x, y, 0.1 * size)))
        if kind == "red":
            parts += [
                Part(
                    Ellipsoid(0.034 * size, 0.034 * size, 0.026 * size),
                    "cap_dots",
                    (x + off * size * math.cos(turn), y + off * size * math.sin(turn), (0.1 + level) * size),
                )
                for turn, off, level in (
                    (-1.2, 0.074, 0.026),
                    (-2.4, 0.066, 0.034),
                    (0.2, 0.07, 0.03),
                    (1.6, 0.07, 0.03),
                    (-1.8, 0.032, 0.066),
                )
            ]
        else:
            parts.append(Part(Cylinder(0.056 * size, 0.014), "mushroom_stem", (x, y, 0.098 * size)))
    return grown(parts, width, height, main=(cap,))


def _sized(profile: tuple[tuple[float, float], ...], size: float) -> Lathe:
    return Lathe(tuple((radius * size, level * size) for radius, level in profile))


def reeds(
    width: Annotated[float, Range(0.4, 0.6)] = 0.5,
    height: Annotated[float, Range(1.2, 1.7)] = 1.45,
) -> Model:
    leaves: tuple[Blade, ...] = tuple(
        (52.0 * index, 0.05, 0.8 + 0.09 * (index % 4), 0.1 + 0.05 * (index % 3), "reed") for index in range(8)
    )
    parts = [Part(Cylinder(0.13, 0.03, 0.1, bevel=0.0), "reed"), *_blades(leaves, 0.045, 0.016)]
    for x, y, top in (
        (0.0, -0.04, 1.45),
        (0.09, 0.05, 1.25),
        (-0.1, 0.02, 1.32),
        (0.03, 0.1, 1.05),
        (-0.05, -0.1, 1.12),
    ):
        parts.append(Part(Cylinder(0.018, top - 0.02, bevel=0.0), "stem", (x, y, 0.0)))
        parts.append(Part(Tube(((0.0, 0.0, 0.0), (0.0, 0.0, 0.2)), 0.034), "cattail", (x, y, top - 0.28)))
        parts.append(Part(Cylinder(0.012, 0.09, 0.006, bevel=0.0), "cattail", (x, y, top - 0.09)))
    return grown(parts, width, height, main=("reed", "stem"))


ASSETS = (
    Asset(grass_tuft, words=("grass tuft", "tuft of grass", "grass"), family="grass", tags=("nature", "meadow")),
    Asset(tall_grass, words=("tall grass", "long grass"), family="grass", tags=("nature", "meadow")),
    Asset(fern, words=("fern", "wild fern"), family="plant", tags=("nature", "forest")),
    Asset(flower, words=("flower", "wildflower", "wild flower"), family="flower", tags=("nature", "meadow", "garden")),
    Asset(
        cut_flower,
        words=("cut flower", "single flower", "stem of flower"),
        family="flower",
        support=Support.OBJECT,
        tags=("plant", "decoration"),
    ),
    Asset(sunflower, words=("sunflower",), family="flower", tags=("nature", "garden")),
    Asset(mushroom, words=("mushroom", "toadstool"), family="mushroom", tags=("nature", "forest")),
    Asset(reeds, words=("reeds", "reed", "cattail", "bulrush"), family="plant", tags=("nature", "water")),
)
