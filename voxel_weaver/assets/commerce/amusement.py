"""Machines that amuse for a coin: pinball and jukebox."""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder
from voxel_weaver.assets.model import Glow, Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import front_space
from voxel_weaver.assets.workshop.pieces import block, column, disc, mirrored, profile, rod_pair


def pinball_machine(
    width: Annotated[float, Range(0.66, 0.74, 0.5, 0.9)] = 0.7,
    depth: Annotated[float, Range(1.28, 1.4, 1.0, 1.6)] = 1.34,
    height: Annotated[float, Range(1.78, 1.9, 1.4, 2.1)] = 1.84,
) -> Model:
    """A pinball table on steel legs with its lit back box."""
    x, y = width / 2, depth / 2

    def slope(a: float, b: float, lift: float, thick: float) -> list[tuple[float, float]]:
        za, zb = (0.92 + (v + y) * 0.12 + lift for v in (a, b))
        return [(a, za - thick), (b, zb - thick), (b, zb), (a, za)]

    bumpers = (
        (-0.12, 0.2, "paint_red"),
        (0.12, 0.24, "paint_blue"),
        (0.0, 0.0, "paint_yellow"),
        (-0.14, -0.2, "paint_green"),
        (0.1, -0.16, "paint_orange"),
    )
    parts = (
        *mirrored(
            *(
                block("steel", (x - 0.06, s - 0.03, 0.0), (x - 0.005, s + 0.03, 0.74), 0.006)
                for s in (-y + 0.06, y - 0.1)
            )
        ),
        profile("lacquer_second", ((-y, 0.68), (y - 0.02, 0.68), (y - 0.02, 1.1), (-y, 0.92)), (-x, x)),
        profile("paint_navy", slope(-y + 0.06, y - 0.3, 0.008, 0.03), (-x + 0.05, x - 0.05)),
        *(
            column(finish, 0.05, 0.96 + (b + y) * 0.12 - 0.06, 0.96 + (b + y) * 0.12, (a, b))
            for a, b, finish in bumpers
        ),
        *rod_pair("paint_yellow", 0.016, (0.14, -y + 0.22, 0.96), (0.05, -y + 0.18, 0.955)),
        block("lacquer_second", (-x, y - 0.24, 1.06), (x, y, 1.84), 0.012),
        block("screen_warm", (-x + 0.05, y - 0.26, 1.3), (x - 0.05, y - 0.2, 1.78), 0.0),
        block("paint_red", (-x + 0.1, y - 0.27, 1.56), (x - 0.1, y - 0.24, 1.7), 0.0),
        disc("paint_yellow", 0.09, (0.0, y - 0.25, 1.43), 0.02),
        block("black", (-x + 0.08, y - 0.26, 1.14), (x - 0.08, y - 0.22, 1.25), 0.0),
        block("screen_green", (-0.16, y - 0.27, 1.17), (0.16, y - 0.24, 1.22), 0.0),
        Part(Cylinder(0.02, 0.06), "steel", (x - 0.1, -y + 0.01, 0.82), (90.0, 0.0, 0.0)),
        block("black", (-0.1, -y - 0.01, 0.72), (0.1, -y + 0.02, 0.86), 0.0),
    )
    glow = Glow((0.0, y - 0.3, 1.5), 6.0, "#ffc58a", 0.1)
    return built(
        parts,
        "lacquer_second",
        (),
        (front_space(width, depth, 0.6, 1.8, "to play"),),
        (glow,),
        size=(width, depth, height),
    )


def jukebox(
    width: Annotated[float, Range(0.78, 0.86, 0.6, 1.1)] = 0.82,
    depth: Annotated[float, Range(0.58, 0.66, 0.45, 0.8)] = 0.62,
    height: Annotated[float, Range(1.42, 1.54, 1.1, 1.8)] = 1.48,
) -> Model:
    """A jukebox with a rounded, glowing top, a record window, keys and a grille."""
    x, y = width / 2, depth / 2
    crown, lead = height - x, -y + 0.04
    arches = [
        Part(Cylinder(radius, thick), finish, (0.0, lead + 0.002, crown), (90.0, 0.0, 0.0))
        for radius, thick, finish in (
            (x - 0.03, 0.02, "screen_warm"),
            (x - 0.09, 0.028, "screen_rose"),
            (x - 0.14, 0.034, "dark_wood"),
        )
    ]
    parts = (
        block("wood", (-x, lead, 0.04), (x, y, crown), 0.014),
        Part(Cylinder(x, depth - 0.04), "wood", (0.0, y, crown), (90.0, 0.0, 0.0)),
        block("dark_wood", (-x + 0.04, lead + 0.04, 0.0), (x - 0.04, y - 0.04, 0.05)),
        *arches,
        *mirrored(
            block("screen_warm", (x - 0.09, lead - 0.018, 0.1), (x - 0.03, lead + 0.01, crown), 0.006),
            block("screen_rose", (x - 0.14, lead - 0.014, 0.1), (x - 0.09, lead + 0.01, crown), 0.0),
        ),
        block("dark_wood", (-x + 0.14, lead - 0.02, crown - 0.12), (x - 0.14, lead + 0.01, crown + 0.02), 0.0),
        disc("black", 0.15, (-0.02, lead - 0.02, crown + 0.06), 0.02),
        disc("paint_red", 0.05, (-0.02, lead - 0.02, crown + 0.06), 0.03),
        block("steel", (-x + 0.15, -y, crown - 0.26), (x - 0.15, lead, crown - 0.14), 0.006),
        *(
            block(
                "white",
                (-x + 0.17 + i * 0.06, -y - 0.0, crown - 0.23),
                (-x + 0.205 + i * 0.06, -y + 0.02, crown - 0.17),
                0.0,
            )
            for i in range(8)
        ),
        *(
            block("brass", (-0.2 + i * 0.08, lead - 0.014, 0.14), (-0.16 + i * 0.08, lead + 0.01, crown - 0.3), 0.0)
            for i in range(6)
        ),
    )
    glow = Glow((0.0, -y, crown), 8.0, "#ffb066", 0.15)
    return built(
        parts,
        "wood",
        (),
        (front_space(width, depth, 0.5, 1.6, "to choose a record"),),
        (glow,),
        size=(width, depth, height),
    )


_FUN = ("amusement", "shop")
ASSETS = (
    Asset(
        pinball_machine,
        words=("pinball machine", "pinball table", "pinball", "flipper machine"),
        family="machine",
        stance="wall",
        tags=_FUN,
    ),
    Asset(
        jukebox,
        words=("jukebox", "juke box", "music box machine"),
        family="machine",
        stance="wall",
        tags=("music", *_FUN),
    ),
)
