"""What a nursery holds: the changing table, toys that are furniture, seats and wheels for the smallest."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built, grown, resized
from voxel_weaver.assets.workshop.hollows import trough
from voxel_weaver.assets.workshop.joinery import FRONTS, WOODS, drawer_fronts, front_space
from voxel_weaver.assets.workshop.pieces import (
    Parts,
    across,
    block,
    column,
    front,
    mirrored,
    pad,
    profile,
    rod,
    rod_pair,
)
from voxel_weaver.scene.layout import Support


def changing_table(
    width: Annotated[float, Range(0.86, 0.96, 0.7, 1.3)] = 0.9,
    depth: Annotated[float, Range(0.5, 0.58, 0.42, 0.75)] = 0.54,
    height: Annotated[float, Range(0.96, 1.02, 0.84, 1.15)] = 0.98,
) -> Model:
    """A padded top behind a low rail, a drawer under it and two open shelves with baskets and nappies."""
    x, y, level = width / 2, depth / 2, height - 0.12
    lead = -y + FRONTS
    posts = (
        block("wood", (x - 0.045, side * (y - 0.022) - 0.022, 0.0), (x, side * (y - 0.022) + 0.022, height), 0.008)
        for side in (-1, 1)
    )
    parts = (
        *mirrored(
            *posts, block("wood", (x - 0.03, -y + 0.04, level - 0.02), (x - 0.01, y - 0.04, height - 0.02), 0.006)
        ),
        block("wood", (-x + 0.02, y - 0.03, level - 0.02), (x - 0.02, y - 0.01, height - 0.02), 0.006),
        block("wood", (-x + 0.01, lead, level - 0.17), (x - 0.01, y - 0.01, level), 0.006),
        *drawer_fronts((-x + 0.04, level - 0.17), (x - 0.04, level), lead, 2, 1, finish="pale_wood"),
        block("wood", (-x + 0.02, -y + 0.03, 0.1), (x - 0.02, y - 0.02, 0.13), 0.006),
        block("wood", (-x + 0.02, -y + 0.03, 0.4), (x - 0.02, y - 0.02, 0.43), 0.006),
        pad("cloth", (-x + 0.06, -y + 0.06, level - 0.005), (x - 0.06, y - 0.05, level + 0.05), 0.2),
        block("wicker", (-x + 0.07, -y + 0.07, 0.13), (-0.02, y - 0.05, 0.33), 0.02),
        block("linen", (-x + 0.08, -y + 0.08, 0.32), (-0.03, y - 0.06, 0.36), 0.02),
        block("wicker", (0.04, -y + 0.07, 0.13), (x - 0.07, y - 0.05, 0.33), 0.02),
        block("linen", (-x + 0.1, -y + 0.1, 0.43), (-x + 0.36, y - 0.08, 0.56), 0.014),
        block("cloth_accent", (-x + 0.12, -y + 0.11, 0.559), (-x + 0.35, y - 0.09, 0.6), 0.014),
        column("white", 0.05, 0.429, 0.58, (0.1, 0.0)),
        column("lacquer_accent", 0.03, 0.579, 0.62, (0.1, 0.0)),
    )
    top = Surface("top", (-x + 0.1, -y + 0.1), (x - 0.1, y - 0.09), level + 0.05, 0.8)
    return built(parts, WOODS, (top,), (front_space(width, depth, 0.6, 1.5, "to stand at the changing table"),))


_ANIMALS = (("paint_yellow", 0.0), ("paint_sky", 72.0), ("paint_rose", 144.0), ("white", 216.0), ("paint_green", 288.0))


def baby_mobile(
    width: Annotated[float, Range(0.42, 0.5)] = 0.46,
    height: Annotated[float, Range(0.66, 0.8)] = 0.72,
) -> Model:
    """A mobile: a wooden ring on a cord from the ceiling, little stars and clouds on threads below it."""
    radius, level = width / 2 - 0.05, height - 0.28
    circle = [(radius * math.cos(a), radius * math.sin(a), level) for a in (i * math.pi / 8 for i in range(17))]
    parts: list[Part] = [
        column("white", 0.05, height - 0.02, height),
        column("rope", 0.006, level + 0.14, height - 0.01),
        rod("pale_wood", 0.012, *circle),
    ]
    for index, (finish, degrees) in enumerate(_ANIMALS):
        x, y = radius * math.cos(math.radians(degrees)), radius * math.sin(math.radians(degrees))
        low = 0.1 * (index % 2)
        parts += [
            rod("rope", 0.005, (x, y, level), (0.0, 0.0, level + 0.15)),
            rod("rope", 0.005, (x, y, low + 0.08), (x, y, level)),
            Part(Ellipsoid(0.1, 0.06, 0.09), finish, (x, y, low)),
            Part(Ellipsoid(0.05, 0.05, 0.06), finish, (x + 0.035, y, low + 0.05)),
        ]
    return built(parts, ("pale_wood", "white"), size=(width, width, height), grain=0.5)


def toy_chest(
    width: Annotated[float, Range(0.7, 0.82, 0.5, 1.2)] = 0.76,
    depth: Annotated[float, Range(0.4, 0.46, 0.3, 0.65)] = 0.42,
    height: Annotated[float, Range(0.5, 0.58, 0.38, 0.75)] = 0.54,
    kind: Literal["full", "closed"] = "full",
) -> Model:
    """A painted chest for toys: open with a bear and a ball at one end and room for more, or with its lid shut."""
    x, y, rim, bear = width / 2, depth / 2, height - 0.16, -width * 0.1
    bands = [
        block(
            finish,
            (-x + 0.06 + i * (width - 0.1) / 3, -y, rim * 0.3),
            (-x + 0.02 + (i + 1) * (width - 0.1) / 3, -y + 0.03, rim * 0.75),
            0.01,
        )
        for i, finish in enumerate(("paint_red", "paint_yellow", "paint_blue"))
    ]
    if kind == "closed":
        rim = height - 0.05
        lid = (
            block("lacquer_neutral", (-x, -y, rim - 0.001), (x, y, height), 0.012),
            block("dark_grey", (-0.07, -y, rim - 0.06), (0.07, -y + 0.03, rim - 0.03), 0.006),
        )
        surfaces: tuple[Surface, ...] = (Surface("top", (-x + 0.03, -y + 0.03), (x - 0.03, y - 0.03), height, 1.0),)
        body: Parts = (block("lacquer_neutral", (-x + 0.01, -y + 0.015, 0.0), (x - 0.01, y - 0.01, rim), 0.01),)
        return built(
            (*body, *bands, *lid),
            "lacquer_neutral",
            surfaces,
            (front_space(width, depth, 0.5, 1.0, "to open the chest"),),
        )
    floor = rim * 0.55
    parts = (
        *trough("lacquer_neutral", (-x, -y + 0.015, 0.0), (x, y, rim), 0.025, floor, 0.006),
        *bands,
        block("lacquer_neutral", (-x, y - 0.03, rim - 0.01), (x, y, height), 0.008),
        Part(Ellipsoid(0.2, 0.18, 0.2), "paint_red", (-x + 0.14, -0.05, floor - 0.01)),
        Part(Ellipsoid(0.14, 0.14, rim - floor), "fur", (bear, 0.06, floor - 0.01)),
        Part(Ellipsoid(0.17, 0.15, 0.15), "fur", (bear, 0.06, rim - 0.03)),
        *(Part(Ellipsoid(0.055, 0.05, 0.055), "fur", (bear + side, 0.06, rim + 0.085)) for side in (-0.06, 0.06)),
        Part(Ellipsoid(0.07, 0.04, 0.05), "fur_light", (bear, -0.01, rim)),
        *(Part(Ellipsoid(0.02, 0.02, 0.02), "black", (bear + side, -0.005, rim + 0.06)) for side in (-0.035, 0.035)),
    )
    inside = Surface("inside", (bear + 0.1, -y + 0.05), (x - 0.04, y - 0.05), floor, 1.0)
    return built(parts, "lacquer_neutral", (inside,), (front_space(width, depth, 0.5, 1.0, "to open the chest"),))


def dollhouse(
    width: Annotated[float, Range(0.7, 0.82, 0.45, 1.2)] = 0.76,
    depth: Annotated[float, Range(0.3, 0.36, 0.24, 0.5)] = 0.32,
    height: Annotated[float, Range(0.84, 0.98, 0.55, 1.3)] = 0.9,
) -> Model:
    """A doll's house, open at the front: two floors of two rooms under a pointed roof, furnished."""
    x, y, eaves = width / 2 - 0.03, depth / 2, height - 0.3
    storey = eaves / 2
    walls = [
        block(finish, (side * x - 0.01 if side else -0.01, -y + 0.01, 0.0), ((side * x) + 0.01, y - 0.02, eaves), 0.0)
        for side, finish in ((-1, "lacquer"), (0, "white"), (1, "lacquer"))
    ]
    papers = [
        block(finish, (low, y - 0.03, z + 0.01), (low + x, y - 0.01, z + storey), 0.0)
        for low, z, finish in (
            (-x, 0, "paint_cream"),
            (0, 0, "paint_sky"),
            (-x, storey, "paint_rose"),
            (0, storey, "paint_yellow"),
        )
    ]
    floors = [block("pale_wood", (-x - 0.02, -y, z), (x + 0.02, y, z + 0.02), 0.0) for z in (0.0, storey, eaves - 0.02)]
    parts = (
        *floors,
        *walls,
        *papers,
        block("lacquer", (-x - 0.01, y - 0.02, 0.0), (x + 0.01, y, eaves), 0.0),
        front("white", ((-x, eaves), (x, eaves), (0.0, height - 0.03)), y - 0.001, 0.03),
        Part(Cylinder(0.05, 0.05), "paint_sky", (0.0, y - 0.02, eaves + 0.11), (90.0, 0.0, 0.0)),
        front(
            "lacquer_second",
            ((-x - 0.03, eaves - 0.03), (-x + 0.01, eaves - 0.03), (0.0, height - 0.05), (0.0, height)),
            y,
            depth,
        ),
        front(
            "lacquer_second",
            ((x - 0.01, eaves - 0.03), (x + 0.03, eaves - 0.03), (0.0, height), (0.0, height - 0.05)),
            y,
            depth,
        ),
        block("brick", (x * 0.4, -0.02, eaves + 0.1), (x * 0.4 + 0.07, 0.06, height - 0.04), 0.0),
        block("wood", (-x + 0.05, 0.0, storey + 0.019), (-x + 0.2, y - 0.03, storey + 0.08), 0.006),
        block("linen", (-x + 0.05, 0.0, storey + 0.075), (-x + 0.2, y - 0.03, storey + 0.1), 0.006),
        block("paint_teal", (0.07, 0.03, storey + 0.019), (0.18, y - 0.03, storey + 0.16), 0.004),
        block("cloth_accent", (-x + 0.06, 0.02, 0.019), (-x + 0.24, y - 0.03, 0.08), 0.008),
        block("cloth_accent", (-x + 0.06, 0.07, 0.019), (-x + 0.24, y - 0.03, 0.13), 0.008),
        column("wood", 0.01, 0.019, 0.1, (0.17, 0.0)),
        column("wood", 0.06, 0.09, 0.11, (0.17, 0.0)),
    )
    return built(
        parts,
        ("lacquer", "lacquer_second"),
        (),
        (front_space(width, depth, 0.5, 1.0, "to play"),),
        size=(width, depth, height),
    )


def _arc(y: float, rise: float, thick: float) -> list[tuple[float, float]]:
    """A rocker seen from the side: a shallow bow from -y to y, `rise` higher at its ends."""
    steps = [y * (i / 6 - 1) for i in range(13)]
    below = [(s, rise * (s / y) ** 2) for s in steps]
    return below + [(s, z + thick) for s, z in reversed(below)]


def rocking_horse(
    width: Annotated[float, Range(0.32, 0.38, 0.24, 0.5)] = 0.35,
    depth: Annotated[float, Range(0.78, 0.9, 0.55, 1.2)] = 0.84,
    height: Annotated[float, Range(0.7, 0.8, 0.5, 1.0)] = 0.74,
) -> Model:
    """A wooden horse on bowed rockers, with saddle, mane and handles; its head is to the front."""
    legs = [
        rod("pale_wood", 0.03, (side, at, 0.4), (side * 1.5, at * 1.45, 0.06))
        for side in (-0.08, 0.08)
        for at in (-0.15, 0.16)
    ]
    parts = (
        *mirrored(profile("wood", _arc(0.42, 0.1, 0.05), (0.125, 0.165))),
        *(block("wood", (-0.15, at - 0.02, 0.05), (0.15, at + 0.02, 0.08), 0.006) for at in (-0.22, 0.22)),
        *legs,
        pad("pale_wood", (-0.11, -0.24, 0.34), (0.11, 0.26, 0.54), 0.6),
        profile("pale_wood", ((-0.24, 0.42), (-0.06, 0.46), (-0.22, 0.74), (-0.34, 0.74)), (-0.055, 0.055)),
        profile("pale_wood", ((-0.46, 0.58), (-0.4, 0.56), (-0.24, 0.64), (-0.22, 0.76), (-0.32, 0.78)), (-0.05, 0.05)),
        *mirrored(profile("pale_wood", ((-0.28, 0.76), (-0.23, 0.76), (-0.25, 0.83)), (0.015, 0.045))),
        profile("wood", ((-0.13, 0.5), (-0.08, 0.5), (-0.2, 0.79), (-0.25, 0.8)), (-0.03, 0.03)),
        rod("wood", 0.03, (0.0, 0.24, 0.48), (0.0, 0.32, 0.46), (0.0, 0.36, 0.26), tip=0.02),
        pad("paint_red", (-0.115, -0.06, 0.48), (0.115, 0.16, 0.57), 0.4),
        *mirrored(
            block("paint_red", (0.1, -0.02, 0.36), (0.12, 0.1, 0.52), 0.004),
            across("wood", 0.016, 0.04, 0.16, -0.25, 0.63),
        ),
        *mirrored(Part(Ellipsoid(0.024, 0.03, 0.03), "black", (0.048, -0.33, 0.69))),
    )
    return built(parts, WOODS, (), size=(width, depth, height))


def high_chair(
    width: Annotated[float, Range(0.5, 0.58, 0.4, 0.7)] = 0.54,
    depth: Annotated[float, Range(0.56, 0.64, 0.45, 0.8)] = 0.6,
    height: Annotated[float, Range(0.98, 1.08, 0.8, 1.25)] = 1.02,
) -> Model:
    """A baby's chair on long splayed legs with a tray before the seat."""
    parts = (
        *mirrored(
            block("wood", (0.17, -0.22, 0.72), (0.21, 0.18, 0.75), 0.008),
            block("wood", (0.175, -0.12, 0.56), (0.205, -0.09, 0.73), 0.006),
        ),
        *rod_pair("wood", 0.02, (0.17, -0.12, 0.56), (0.25, -0.27, 0.0)),
        *rod_pair("wood", 0.02, (0.17, 0.14, 0.56), (0.25, 0.27, 0.0)),
        across("wood", 0.016, -0.23, 0.23, -0.21, 0.22),
        block("wood", (-0.2, -0.16, 0.54), (0.2, 0.18, 0.58), 0.012),
        pad("cloth", (-0.18, -0.15, 0.57), (0.18, 0.15, 0.62), 0.3),
        block("wood", (-0.19, 0.14, 0.56), (0.19, 0.18, 1.02), 0.02),
        pad("cloth", (-0.16, 0.09, 0.62), (0.16, 0.15, 0.98), 0.3),
        block("white", (-0.24, -0.3, 0.745), (0.24, -0.04, 0.77), 0.012),
        *trough("white", (-0.24, -0.3, 0.76), (0.24, -0.04, 0.79), 0.02, 0.01, 0.004),
    )
    tray = Surface("top", (-0.2, -0.27), (0.2, -0.07), 0.77, 0.4)
    model = built(parts, ("wood",), (tray,), (front_space(0.54, 0.6, 0.4, 1.0, "to feed the child"),))
    return resized(model, (width, depth, height))


def stroller(
    width: Annotated[float, Range(0.54, 0.6, 0.4, 0.7)] = 0.56,
    depth: Annotated[float, Range(0.86, 0.98, 0.7, 1.2)] = 0.92,
    height: Annotated[float, Range(1.0, 1.08, 0.8, 1.2)] = 1.04,
) -> Model:
    """A pram: a soft carriage under a folded hood, on four wheels, the handle at the back."""
    hood = [(0.28 * math.cos(a) - 0.02, 0.62 + 0.3 * math.sin(a)) for a in (math.pi * i / 10 for i in range(1, 7))]
    wheel = [
        part
        for at in (-0.28, 0.26)
        for part in (
            Part(Cylinder(0.13, 0.04), "black", (0.22, at, 0.13), (0.0, 90.0, 0.0)),
            Part(Cylinder(0.08, 0.05), "steel", (0.217, at, 0.13), (0.0, 90.0, 0.0)),
        )
    ]
    parts = (
        *wheel,
        *(Part(part.form, part.finish, (-part.at[0] - part.form.size[2], *part.at[1:]), part.turn) for part in wheel),
        *(across("steel", 0.014, -0.24, 0.24, at, 0.13) for at in (-0.28, 0.26)),
        *mirrored(
            rod("steel", 0.014, (0.2, -0.28, 0.13), (0.2, 0.1, 0.44), (0.2, 0.46, 0.98)),
            rod("steel", 0.014, (0.2, 0.26, 0.13), (0.2, -0.12, 0.46)),
        ),
        across("black", 0.02, -0.22, 0.22, 0.46, 0.98),
        profile("cloth", ((-0.42, 0.62), (-0.34, 0.44), (0.2, 0.42), (0.3, 0.62)), (-0.2, 0.2)),
        block("linen", (-0.18, -0.38, 0.6), (0.18, 0.0, 0.66), 0.02),
        profile("cloth_second", [(-0.02, 0.62), (0.27, 0.62), *hood], (-0.21, 0.21)),
        block("dark_grey", (-0.18, -0.27, 0.12), (0.18, 0.25, 0.22), 0.01),
    )
    seat = Surface("seat", (-0.15, -0.35), (0.15, -0.06), 0.66, 0.6)
    return grown(parts, width, height, depth, ("cloth", "cloth_second"), (seat,))


def playpen(
    width: Annotated[float, Range(1.0, 1.15, 0.8, 1.6)] = 1.06,
    depth: Annotated[float, Range(1.0, 1.15, 0.8, 1.6)] = 1.06,
    height: Annotated[float, Range(0.7, 0.8, 0.55, 0.95)] = 0.74,
) -> Model:
    """A square pen of wooden bars with a padded floor and a few toys."""
    x, y = width / 2, depth / 2
    bars: list[Part] = []
    for step in range(1, 9):
        at = -1 + step / 4.5
        bars += [
            block(
                "wood",
                (at * x - 0.01, s * (y - 0.02) - 0.01, 0.05),
                (at * x + 0.01, s * (y - 0.02) + 0.01, height - 0.02),
                0.0,
            )
            for s in (-1, 1)
        ]
        bars += [
            block(
                "wood",
                (s * (x - 0.02) - 0.01, at * y - 0.01, 0.05),
                (s * (x - 0.02) + 0.01, at * y + 0.01, height - 0.02),
                0.0,
            )
            for s in (-1, 1)
        ]
    rails: list[Part] = []
    for z in (0.04, height - 0.04):
        rails += [
            block("wood", (-x, s * (y - 0.02) - 0.02, z), (x, s * (y - 0.02) + 0.02, z + 0.04), 0.008) for s in (-1, 1)
        ]
        rails += [
            block("wood", (s * (x - 0.02) - 0.02, -y, z), (s * (x - 0.02) + 0.02, y, z + 0.04), 0.008) for s in (-1, 1)
        ]
    parts = (
        *bars,
        *rails,
        block("cloth", (-x + 0.03, -y + 0.03, 0.0), (x - 0.03, y - 0.03, 0.06), 0.012),
        Part(Ellipsoid(0.18, 0.18, 0.18), "paint_red", (x * 0.45, -y * 0.3, 0.058)),
        block("paint_blue", (-x * 0.5, y * 0.2, 0.058), (-x * 0.5 + 0.12, y * 0.2 + 0.12, 0.178), 0.008),
        block("paint_yellow", (-x * 0.5 + 0.14, y * 0.3, 0.058), (-x * 0.5 + 0.26, y * 0.3 + 0.12, 0.178), 0.008),
    )
    inner = Surface("inside", (-0.15, -y * 0.5), (x * 0.15, y * 0.6), 0.06, 0.6)
    return built(parts, "wood", (inner,))


def potty(
    width: Annotated[float, Range(0.26, 0.3)] = 0.28,
    depth: Annotated[float, Range(0.3, 0.34)] = 0.32,
    height: Annotated[float, Range(0.24, 0.28)] = 0.26,
) -> Model:
    """A child's potty with a high back."""
    bowl = ((0.13, 0.0), (0.1, 0.04), (0.14, 0.16), (0.1, 0.16), (0.07, 0.06))
    parts = (
        Part(Lathe(bowl), "lacquer_accent", (0.0, -0.02, 0.0)),
        block("lacquer_accent", (-0.1, 0.08, 0.0), (0.1, 0.14, 0.26), 0.03),
        block("white", (-0.03, -0.15, 0.12), (0.03, -0.1, 0.2), 0.02),
    )
    return built(parts, "lacquer_accent", size=(width, depth, height))


_NURSERY = ("nursery", "bedroom")
ASSETS = (
    Asset(
        changing_table,
        words=("changing table", "baby changing table", "diaper table", "nappy table", "changing station"),
        family="table",
        stance="wall",
        tags=("furniture", *_NURSERY),
    ),
    Asset(
        baby_mobile,
        words=("mobile", "baby mobile", "crib mobile", "hanging mobile", "nursery mobile", "cot mobile"),
        family="mobile",
        support=Support.CEILING,
        stance="free",
        tags=_NURSERY,
    ),
    Asset(
        toy_chest,
        words=("toy chest", "toy box", "toy bin", "toybox", "toy storage", "toy storage box"),
        family="chest",
        stance="wall",
        tags=("furniture", "storage", *_NURSERY),
    ),
    Asset(
        dollhouse,
        words=("dollhouse", "doll house", "doll's house", "dolls house", "toy house"),
        family="toy",
        stance="wall",
        tags=("toy", *_NURSERY),
    ),
    Asset(
        rocking_horse,
        words=("rocking horse", "hobby horse", "toy horse"),
        family="toy",
        stance="free",
        tags=("toy", *_NURSERY),
    ),
    Asset(
        high_chair,
        words=("high chair", "highchair", "baby chair", "baby high chair", "feeding chair"),
        family="chair",
        tags=("furniture", "kitchen", "nursery"),
    ),
    Asset(
        stroller,
        words=("stroller", "pram", "baby carriage", "pushchair", "buggy", "baby stroller"),
        family="cart",
        tags=("nursery", "hallway"),
    ),
    Asset(playpen, words=("playpen", "play pen", "baby pen", "baby gate"), family="pen", stance="free", tags=_NURSERY),
    Asset(
        potty,
        words=("potty", "baby potty", "training potty", "potty chair"),
        family="toilet",
        tags=("nursery", "bathroom"),
    ),
)
