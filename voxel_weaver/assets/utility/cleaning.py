"""What a house is cleaned with."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built, grown
from voxel_weaver.assets.workshop.pieces import block, column, mirrored, pad, profile, rod
from voxel_weaver.scene.layout import Support


def vacuum_cleaner(
    width: Annotated[float, Range(0.3, 0.34, 0.26, 0.45)] = 0.32,
    depth: Annotated[float, Range(0.44, 0.52, 0.36, 0.7)] = 0.48,
    height: Annotated[float, Range(1.06, 1.16, 0.9, 1.3)] = 1.1,
    kind: Literal["upright", "canister"] = "upright",
) -> Model:
    """A vacuum cleaner: an upright one with its bag, or a canister on wheels with hose and tube."""
    if kind == "upright":
        parts = [
            block("dark_grey", (-0.16, -0.24, 0.02), (0.16, 0.02, 0.12), 0.03),
            block("lacquer", (-0.14, -0.2, 0.1), (0.14, -0.02, 0.15), 0.02),
            block("screen_white", (-0.1, -0.245, 0.06), (0.1, -0.2, 0.09), 0.004),
            *mirrored(Part(Cylinder(0.06, 0.03), "black", (0.12, 0.02, 0.06), (0.0, 90.0, 0.0))),
            profile("lacquer", ((-0.1, 0.12), (0.03, 0.1), (0.16, 0.68), (0.06, 0.72)), (-0.11, 0.11)),
            profile("glass", ((-0.1, 0.22), (-0.05, 0.2), (0.02, 0.48), (-0.04, 0.5)), (-0.08, 0.08)),
            rod("steel", 0.018, (0.0, 0.1, 0.68), (0.0, 0.19, 1.02)),
            rod("black", 0.024, (0.0, 0.18, 0.98), (0.0, 0.2, 1.07), (0.0, 0.13, 1.08)),
            rod("black", 0.012, (0.04, 0.12, 0.3), (0.04, 0.24, 0.5), (0.02, 0.18, 0.86)),
            *mirrored(column("black", 0.02, 0.0, 0.03, (0.12, -0.18))),
        ]
    else:
        parts = [
            pad("lacquer", (-0.15, -0.06, 0.03), (0.15, 0.24, 0.26), 0.5),
            block("dark_grey", (-0.1, -0.02, 0.2), (0.1, 0.16, 0.28), 0.02),
            *mirrored(Part(Cylinder(0.08, 0.03), "black", (0.13, 0.16, 0.08), (0.0, 90.0, 0.0))),
            column("black", 0.03, 0.0, 0.06, (0.0, -0.02)),
            rod("black", 0.022, (0.0, -0.04, 0.18), (0.05, -0.14, 0.4), (0.12, -0.02, 0.8), (0.12, -0.08, 1.06)),
            rod("steel", 0.016, (0.12, -0.08, 1.06), (0.1, -0.2, 0.04)),
            block("dark_grey", (-0.02, -0.24, 0.0), (0.16, -0.16, 0.05), 0.012),
            rod("black", 0.022, (0.118, -0.06, 1.0), (0.12, -0.1, 1.09)),
        ]
    return built(parts, ("lacquer", "dark_grey"), size=(width, depth, height))


def robot_vacuum(
    width: Annotated[float, Range(0.33, 0.36)] = 0.34,
    height: Annotated[float, Range(0.09, 0.1)] = 0.1,
) -> Model:
    """A round cleaning robot."""
    r = width / 2
    parts = (
        column("black", r, 0.012, height - 0.03),
        column("white", r * 0.92, height - 0.031, height - 0.016),
        column("dark_grey", 0.045, height - 0.02, height, (0.0, 0.04)),
        column("led_green", 0.014, height - 0.02, height - 0.008, (0.0, -0.09)),
        *mirrored(column("grey", 0.02, 0.0, 0.02, (0.1, 0.0))),
    )
    return built(parts, ("white", "black"), size=(width, width, height), grain=0.5)


def broom(
    width: Annotated[float, Range(0.28, 0.34)] = 0.3,
    depth: Annotated[float, Range(0.08, 0.1)] = 0.08,
    height: Annotated[float, Range(1.32, 1.46)] = 1.4,
) -> Model:
    """A broom standing on its bristles."""
    x, y = width / 2, depth / 2
    parts = (
        block("straw", (-x, -y, 0.0), (x, y, 0.03), 0.0),
        block("straw", (-x * 0.92, -y * 0.9, 0.02), (x * 0.92, y * 0.9, 0.13), 0.0),
        block("paint_red", (-x * 0.92, -y, 0.12), (x * 0.92, y, 0.18), 0.01),
        column("wood", 0.03, 0.17, 0.24, top=0.018),
        column("wood", 0.014, 0.2, height - 0.02),
        column("paint_red", 0.018, height - 0.08, height),
    )
    return built(parts, ("wood", "paint_red"), size=(width, depth, height))


def mop(
    width: Annotated[float, Range(0.38, 0.44)] = 0.4,
    depth: Annotated[float, Range(0.36, 0.4)] = 0.38,
    height: Annotated[float, Range(1.26, 1.4)] = 1.32,
) -> Model:
    """A mop that stands in its bucket."""
    r = 0.15
    strands = [
        rod(
            "linen",
            0.02,
            (0.0, 0.0, 0.44),
            (0.09 * math.cos(a), 0.09 * math.sin(a), 0.36),
            (0.1 * math.cos(a), 0.1 * math.sin(a), 0.2),
        )
        for a in (i * math.pi / 4 for i in range(8))
    ]
    parts = (
        Part(Lathe(((r * 0.8, 0.0), (r, 0.3), (r * 1.06, 0.31), (r * 0.9, 0.31), (r * 0.8, 0.18))), "lacquer"),
        column("water", r * 0.8, 0.16, 0.2),
        *strands,
        column("paint_red", 0.035, 0.42, 0.5, top=0.02),
        column("wood", 0.014, 0.48, 1.32),
        rod(
            "steel",
            0.01,
            (-r, 0.0, 0.3),
            (-r * 1.1, -0.06, 0.22),
            (0.0, -r * 1.25, 0.12),
            (r * 1.1, -0.06, 0.22),
            (r, 0.0, 0.3),
        ),
    )
    return built(parts, ("lacquer",), size=(width, depth, height))


def bucket(
    width: Annotated[float, Range(0.28, 0.32, 0.2, 0.42)] = 0.3,
    height: Annotated[float, Range(0.36, 0.42, 0.26, 0.5)] = 0.38,
) -> Model:
    """A pail with a wire handle standing up."""
    r, rim = width / 2 - 0.012, height * 0.72
    bow = [
        (r * math.cos(a), 0.0, rim - 0.02 + (height - rim) * math.sin(a)) for a in (i * math.pi / 8 for i in range(9))
    ]
    parts = (
        Part(Lathe(((r * 0.72, 0.0), (r * 0.98, rim), (r * 0.86, rim), (r * 0.64, 0.03))), "lacquer"),
        rod(
            "lacquer",
            0.012,
            *((r * math.cos(a), r * math.sin(a), rim - 0.012) for a in (i * math.pi / 8 for i in range(17))),
        ),
        column("shadow", r * 0.7, 0.029, 0.034),
        rod("steel", 0.01, *bow),
        rod("wood", 0.016, (-0.06, 0.0, height - 0.026), (0.06, 0.0, height - 0.026)),
    )
    inside = Surface("inside", (-r * 0.48, -r * 0.48), (r * 0.48, r * 0.48), 0.034, rim)
    return grown(parts, width, height, None, "lacquer", (inside,))


def dustpan(
    width: Annotated[float, Range(0.26, 0.3)] = 0.28,
    depth: Annotated[float, Range(0.4, 0.46)] = 0.42,
    height: Annotated[float, Range(0.09, 0.1)] = 0.1,
) -> Model:
    """A dustpan with its hand brush lying in it."""
    parts = (
        block("lacquer_second", (-0.14, -0.1, 0.0), (0.14, 0.12, 0.012), 0.004),
        *mirrored(profile("lacquer_second", ((-0.1, 0.0), (0.12, 0.0), (0.12, 0.07), (-0.08, 0.016)), (0.128, 0.14))),
        block("lacquer_second", (-0.14, 0.108, 0.0), (0.14, 0.12, 0.07), 0.004),
        rod("lacquer_second", 0.016, (0.0, 0.11, 0.05), (0.0, 0.31, 0.05)),
        block("straw", (-0.09, -0.06, 0.012), (-0.03, 0.09, 0.06), 0.0),
        block("wood", (-0.095, -0.065, 0.058), (-0.025, 0.1, 0.085), 0.008),
        rod("wood", 0.014, (-0.06, 0.09, 0.072), (-0.06, 0.24, 0.085)),
    )
    return built(parts, "lacquer_second", size=(width, depth, height), grain=0.5)


def spray_bottle(
    width: Annotated[float, Range(0.09, 0.1)] = 0.1,
    depth: Annotated[float, Range(0.11, 0.12)] = 0.12,
    height: Annotated[float, Range(0.26, 0.3)] = 0.28,
) -> Model:
    """A bottle of cleaner with a trigger."""
    parts = (
        Part(Lathe(((0.045, 0.0), (0.05, 0.02), (0.05, 0.12), (0.02, 0.19), (0.02, 0.21))), "lacquer_accent"),
        block("paper", (-0.03, -0.052, 0.04), (0.03, -0.03, 0.12), 0.004),
        column("white", 0.024, 0.2, 0.23),
        block("white", (-0.016, -0.06, 0.225), (0.016, 0.05, 0.275), 0.01),
        rod("paint_red", 0.008, (0.0, -0.04, 0.235), (0.0, -0.05, 0.18)),
        column("paint_red", 0.01, 0.24, 0.26, (0.0, -0.062)),
    )
    return built(parts, "lacquer_accent", size=(width, depth, height), grain=0.5)


def sponge(
    width: Annotated[float, Range(0.11, 0.13)] = 0.12,
    depth: Annotated[float, Range(0.07, 0.08)] = 0.08,
    height: Annotated[float, Range(0.04, 0.05)] = 0.04,
) -> Model:
    """A kitchen sponge with a scouring side."""
    x, y = width / 2, depth / 2
    parts = (
        block("paint_yellow", (-x, -y, 0.0), (x, y, height * 0.75), 0.008),
        block("paint_forest", (-x, -y, height * 0.7), (x, y, height), 0.004),
        Part(Ellipsoid(0.016, 0.01, 0.012), "paint_sand", (-x * 0.4, -y + 0.004, 0.01)),
    )
    return built(parts, "paint_yellow", size=(width, depth, height), grain=0.5)


_CLEANING = ("cleaning", "utility")
ASSETS = (
    Asset(
        vacuum_cleaner,
        words=("vacuum cleaner", "vacuum", "hoover", "upright vacuum", "canister vacuum"),
        family="vacuum cleaner",
        tags=_CLEANING,
    ),
    Asset(
        robot_vacuum,
        words=("robot vacuum", "robotic vacuum", "roomba", "vacuum robot", "robot vacuum cleaner"),
        family="vacuum cleaner",
        tags=_CLEANING,
    ),
    Asset(
        broom,
        words=("broom", "broomstick", "push broom", "sweeping brush"),
        family="broom",
        stance="wall",
        tags=_CLEANING,
    ),
    Asset(mop, words=("mop", "mop bucket", "mop and bucket"), family="mop", stance="wall", tags=_CLEANING),
    Asset(
        bucket,
        words=("bucket", "pail", "cleaning bucket", "metal bucket", "water bucket"),
        family="bucket",
        tags=_CLEANING,
    ),
    Asset(dustpan, words=("dustpan", "dust pan", "dustpan and brush"), family="dustpan", tags=_CLEANING),
    Asset(
        spray_bottle,
        words=("spray bottle", "cleaning spray", "cleaner bottle", "detergent", "cleaning product"),
        family="bottle",
        support=Support.OBJECT,
        tags=_CLEANING,
    ),
    Asset(
        sponge,
        words=("sponge", "kitchen sponge", "dish sponge"),
        family="sponge",
        support=Support.OBJECT,
        tags=_CLEANING,
    ),
)
