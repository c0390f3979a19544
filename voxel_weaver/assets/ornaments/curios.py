"""Curiosities: tanks and cages, wrapped presents, pumpkins, skulls and albums."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Cushion, Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Model, Part
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import block, column, mirrored, rod
from voxel_weaver.scene.layout import Support


def crystal_ball(
    width: Annotated[float, Range(0.16, 0.19)] = 0.17,
    height: Annotated[float, Range(0.21, 0.24)] = 0.22,
) -> Model:
    parts = [
        Part(Lathe(((0.08, 0.0), (0.075, 0.014), (0.04, 0.03), (0.06, 0.06))), "brass"),
        Part(Ellipsoid(0.17, 0.17, 0.17), "water", (0, 0, 0.05)),
        Part(Ellipsoid(0.04, 0.03, 0.05), "white", (-0.04, -0.062, 0.14)),
        Part(Blob(0.1, 0.03, 0.05, 3, 0.4), "paint_violet", (0.01, -0.072, 0.085)),
    ]
    return grown(parts, width, height, main="water")


def aquarium(
    width: Annotated[float, Range(0.8, 1.0)] = 0.9,
    depth: Annotated[float, Range(0.36, 0.42)] = 0.4,
    height: Annotated[float, Range(0.48, 0.56)] = 0.52,
) -> Model:
    """A tank with plants and fish. The water stands back so that they are seen before it."""
    fish = []
    for finish, x, z, side in (
        ("orange", -0.2, 0.3, 1),
        ("paint_yellow", 0.12, 0.22, -1),
        ("paint_red", 0.26, 0.36, 1),
        ("orange", -0.04, 0.38, -1),
    ):
        fish.append(Part(Ellipsoid(0.09, 0.05, 0.055), finish, (x, -0.165, z)))
        fish.append(
            block(
                finish, (x - side * 0.055 - 0.02, -0.18, z + 0.005), (x - side * 0.055 + 0.02, -0.15, z + 0.05), 0.002
            )
        )
        fish.append(
            block("ink", (x + side * 0.022 - 0.006, -0.2, z + 0.03), (x + side * 0.022 + 0.006, -0.18, z + 0.042), 0.0)
        )
    weeds = [
        rod(
            "leaf_light" if i % 2 else "leaf",
            0.018,
            (x, -0.15, 0.08),
            (x + 0.03, -0.15, 0.08 + tall * 0.5),
            (x - 0.01, -0.15, 0.08 + tall),
        )
        for i, (x, tall) in enumerate(((-0.38, 0.26), (-0.33, 0.18), (0.36, 0.28), (0.31, 0.17), (0.02, 0.12)))
    ]
    parts = [
        block("black", (-0.45, -0.2, 0.0), (0.45, 0.2, 0.04), 0.004),
        block("black", (-0.45, -0.2, 0.48), (0.45, 0.2, 0.52), 0.004),
        *mirrored(block("black", (0.43, -0.2, 0.03), (0.45, -0.18, 0.49), 0.0)),
        block("water", (-0.44, -0.14, 0.06), (0.44, 0.195, 0.482), 0.0),
        block("straw", (-0.44, -0.19, 0.038), (0.44, 0.195, 0.1), 0.0),
        Part(Blob(0.2, 0.1, 0.14, 2), "rock", (0.18, -0.13, 0.08)),
        *fish,
        *weeds,
    ]
    return grown(parts, width, height, depth, "black", (), (), (Glow((0.0, -0.1, 0.46), 6.0, "#bfe6ff"),))


def fish_bowl(
    width: Annotated[float, Range(0.24, 0.28)] = 0.26,
    height: Annotated[float, Range(0.24, 0.27)] = 0.26,
) -> Model:
    """One goldfish in a round bowl, drawn before its water so that it is seen."""
    belly = ((0.07, 0.0), (0.12, 0.05), (0.125, 0.1), (0.11, 0.16), (0.085, 0.19))
    parts = [
        Part(Lathe(belly), "water"),
        Part(Lathe(((0.09, 0.0), (0.085, 0.035), (0.105, 0.08), (0.085, 0.08), (0.06, 0.03))), "glass", (0, 0, 0.178)),
        column("straw", 0.08, 0.0, 0.03, top=0.108),
        Part(Ellipsoid(0.1, 0.05, 0.06), "orange", (0.0, -0.115, 0.09)),
        block("orange", (0.04, -0.122, 0.095), (0.075, -0.1, 0.145), 0.002),
        block("ink", (-0.034, -0.14, 0.116), (-0.02, -0.11, 0.13), 0.0),
        rod("leaf_light", 0.013, (0.06, -0.09, 0.03), (0.07, -0.105, 0.11), (0.05, -0.09, 0.17)),
    ]
    return grown(parts, width, height, main=("glass", "water"))


def birdcage(
    width: Annotated[float, Range(0.34, 0.4)] = 0.36,
    height: Annotated[float, Range(0.56, 0.66)] = 0.6,
) -> Model:
    radius = 0.16
    bars = [
        rod(
            "brass",
            0.011,
            (radius * math.cos(a), radius * math.sin(a), 0.05),
            (radius * math.cos(a), radius * math.sin(a), 0.38),
            (radius * 0.72 * math.cos(a), radius * 0.72 * math.sin(a), 0.48),
            (0.0, 0.0, 0.54),
        )
        for a in (math.tau * i / 12 for i in range(12))
    ]
    hook = rod(
        "brass", 0.012, (0.0, 0.0, 0.53), (0.03, 0.0, 0.57), (0.0, 0.0, 0.59), (-0.03, 0.0, 0.57), (0.0, 0.0, 0.53)
    )
    parts = [
        column("brass", 0.18, 0.0, 0.05),
        *bars,
        Part(
            Lathe(((radius, 0.0), (radius + 0.012, 0.01), (radius, 0.02), (radius - 0.014, 0.01))),
            "brass",
            (0, 0, 0.36),
        ),
        hook,
        rod("wood", 0.012, (-0.15, 0.0, 0.2), (0.15, 0.0, 0.2)),
        Part(Ellipsoid(0.07, 0.11, 0.1), "petal_yellow", (0.0, 0.0, 0.205)),
        Part(Ellipsoid(0.06, 0.06, 0.06), "petal_yellow", (0.0, -0.04, 0.28)),
        block("orange", (-0.012, -0.09, 0.3), (0.012, -0.065, 0.316), 0.003),
    ]
    return grown(parts, width, height, None, "brass")


def gift_box(
    width: Annotated[float, Range(0.28, 0.36)] = 0.32,
    depth: Annotated[float, Range(0.28, 0.36)] = 0.32,
    height: Annotated[float, Range(0.3, 0.36)] = 0.32,
) -> Model:
    """With a ribbon and a bow."""
    parts = [
        block("cover_second", (-0.15, -0.15, 0.0), (0.15, 0.15, 0.2), 0.0),
        block("cover_second", (-0.16, -0.16, 0.19), (0.16, 0.16, 0.25), 0.0),
        block("cloth_accent", (-0.03, -0.163, 0.0), (0.03, 0.163, 0.253), 0.0),
        block("cloth_accent", (-0.163, -0.03, 0.0), (0.163, 0.03, 0.253), 0.0),
        *mirrored(Part(Ellipsoid(0.12, 0.08, 0.06), "cloth_accent", (0.06, 0.0, 0.255))),
        Part(Ellipsoid(0.05, 0.05, 0.06), "cloth_accent", (0.0, 0.0, 0.255)),
    ]
    return grown(parts, width, height, depth, "cover_second")


def pumpkin(
    width: Annotated[float, Range(0.32, 0.4)] = 0.36,
    height: Annotated[float, Range(0.28, 0.34)] = 0.3,
    carved: bool = False,
) -> Model:
    ribs = [
        Part(
            Ellipsoid(0.2, 0.13, 0.25),
            "orange",
            (0.075 * math.cos(a), 0.075 * math.sin(a), 0.0),
            (0, 0, math.degrees(a)),
        )
        for a in (math.tau * i / 8 for i in range(8))
    ]
    parts = [*ribs, rod("stem", 0.022, (0.0, 0.0, 0.22), (0.01, 0.0, 0.27), (0.04, 0.0, 0.3), tip=0.014)]
    if carved:
        parts += [
            *mirrored(block("flame", (0.03, -0.175, 0.14), (0.08, -0.12, 0.18), 0.0)),
            block("flame", (-0.014, -0.18, 0.105), (0.014, -0.13, 0.13), 0.0),
            block("flame", (-0.08, -0.175, 0.06), (0.08, -0.12, 0.085), 0.0),
        ]
    glow = (Glow((0.0, -0.15, 0.13), 5.0, "#ff9a3c", 0.03),) if carved else ()
    return grown(parts, width, height, None, "orange", (), (), glow)


def skull(
    width: Annotated[float, Range(0.16, 0.18)] = 0.17,
    depth: Annotated[float, Range(0.2, 0.22)] = 0.21,
    height: Annotated[float, Range(0.19, 0.22)] = 0.2,
) -> Model:
    parts = [
        Part(Ellipsoid(0.17, 0.2, 0.15), "porcelain", (0.0, 0.01, 0.05)),
        Part(Cushion(0.12, 0.12, 0.09, 0.4), "porcelain", (0.0, -0.04, 0.02)),
        block("porcelain", (-0.045, -0.095, 0.0), (0.045, 0.04, 0.055), 0.008),
        *mirrored(
            Part(Ellipsoid(0.05, 0.05, 0.05), "ink", (0.036, -0.08, 0.08)),
            block("ink", (0.008, -0.1, 0.004), (0.016, -0.088, 0.034), 0.0),
            block("ink", (0.026, -0.1, 0.004), (0.034, -0.088, 0.034), 0.0),
        ),
        block("ink", (-0.011, -0.104, 0.055), (0.011, -0.085, 0.075), 0.003),
    ]
    return grown(parts, width, height, depth, "porcelain")


def photo_album(
    width: Annotated[float, Range(0.3, 0.36)] = 0.32,
    depth: Annotated[float, Range(0.26, 0.3)] = 0.28,
    height: Annotated[float, Range(0.06, 0.07)] = 0.06,
    kind: Literal["album", "scrapbook"] = "album",
) -> Model:
    cover = "leather" if kind == "album" else "cover_accent"
    parts = [
        block(cover, (-0.16, -0.14, 0.0), (0.16, 0.14, 0.014), 0.003),
        block("paper", (-0.145, -0.13, 0.012), (0.15, 0.13, 0.045), 0.0),
        block(cover, (-0.16, -0.14, 0.043), (0.16, 0.14, 0.058), 0.003),
        block(cover, (-0.16, -0.14, 0.0), (-0.135, 0.14, 0.058), 0.003),
        block("brass", (-0.07, -0.07, 0.055), (0.09, 0.07, 0.06), 0.0),
        block("paint_sky", (-0.05, -0.05, 0.055), (0.07, 0.05, 0.0608), 0.0),
        block("paint_green", (-0.05, -0.05, 0.055), (0.07, -0.01, 0.0612), 0.0),
    ]
    return grown(parts, width, height, depth, cover)


_ON = Support.OBJECT
_TAGS = ("decoration",)
ASSETS = (
    Asset(crystal_ball, ("crystal ball",), "globe", _ON, tags=_TAGS),
    Asset(aquarium, ("aquarium", "fish tank", "terrarium", "fishtank"), "aquarium", _ON, tags=_TAGS),
    Asset(fish_bowl, ("fish bowl", "goldfish bowl", "goldfish", "fish"), "aquarium", _ON, tags=_TAGS),
    Asset(birdcage, ("birdcage", "bird cage", "parrot cage"), "cage", _ON, tags=_TAGS),
    Asset(
        gift_box,
        ("gift box", "gift", "present", "wrapped present", "christmas present", "birthday present"),
        "box",
        tags=_TAGS,
    ),
    Asset(pumpkin, ("pumpkin", "jack-o-lantern", "squash"), "pumpkin", _ON, tags=_TAGS),
    Asset(skull, ("skull",), "skull", _ON, tags=_TAGS),
    Asset(photo_album, ("photo album", "scrapbook"), "book", _ON, tags=_TAGS),
)
