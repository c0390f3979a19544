"""Where one dresses: mirrors to stand before, screens to stand behind, boxes for what one puts on."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box, Ellipsoid
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import WOODS, drawer_fronts, front_space
from voxel_weaver.assets.workshop.pieces import Parts, block, column, front, mirrored, rod
from voxel_weaver.scene.layout import Support


def floor_mirror(
    width: Annotated[float, Range(0.58, 0.68, 0.4, 1.1)] = 0.62,
    depth: Annotated[float, Range(0.42, 0.5, 0.3, 0.65)] = 0.46,
    height: Annotated[float, Range(1.62, 1.74, 1.3, 2.1)] = 1.68,
    shape: Literal["rectangular", "arched"] = "rectangular",
) -> Model:
    """A full-length mirror that swings between two posts on splayed feet."""
    x = width / 2
    inner = x - 0.07
    plate: Parts = (
        block("wood", (-inner, -0.02, 0.16), (inner, 0.02, height - 0.06), 0.01),
        block("mirror", (-inner + 0.05, -0.032, 0.21), (inner - 0.05, 0.0, height - 0.11), 0.004),
    )
    if shape == "arched":
        cut = height - 0.06 - inner
        circle = [(math.cos(a), math.sin(a)) for a in (math.pi * i / 10 for i in range(11))]
        plate = (
            _arch("wood", inner, 0.16, cut, 0.02, 0.04, circle),
            _arch("mirror", inner - 0.05, 0.21, cut, 0.0, 0.032, circle),
        )
    parts = (
        *plate,
        *mirrored(
            block("wood", (x - 0.05, -0.02, 0.06), (x - 0.01, 0.02, height - 0.3), 0.008),
            Part(Ellipsoid(0.06, 0.06, 0.07), "brass", (x - 0.03, 0.0, height - 0.31)),
            block("wood", (x - 0.06, -depth / 2, 0.0), (x, depth / 2, 0.07), 0.014),
            block("brass", (x - 0.09, -0.03, height * 0.56), (x - 0.005, 0.03, height * 0.56 + 0.04), 0.01),
        ),
        block("wood", (-x + 0.04, -0.02, 0.08), (x - 0.04, 0.02, 0.12), 0.006),
    )
    return built(
        parts,
        "wood",
        (),
        (front_space(width, depth, 0.7, 1.8, "to stand before the mirror"),),
        size=(width, depth, height),
    )


def _arch(
    finish: str, half: float, low: float, spring: float, y: float, thick: float, circle: list[tuple[float, float]]
) -> Part:
    return front(finish, [(-half, low), (half, low), *((half * c, spring + half * s) for c, s in circle)], y, thick)


def folding_screen(
    width: Annotated[float, Range(1.5, 1.8, 1.0, 2.6)] = 1.65,
    depth: Annotated[float, Range(0.3, 0.38, 0.2, 0.6)] = 0.34,
    height: Annotated[float, Range(1.7, 1.8, 1.3, 2.2)] = 1.75,
    kind: Literal["paper", "slatted"] = "paper",
) -> Model:
    """A room divider of four hinged panels that stand in a zigzag: paper between laths, or wooden slats."""
    wide, angle = 0.44, 35.0
    step = wide * math.cos(math.radians(angle))
    parts: list[Part] = []
    for index in range(4):
        turn = angle if index % 2 else -angle
        x = (index - 1.5) * step
        c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))

        def place(
            finish: str,
            along: float,
            size: tuple[float, float, float],
            z: float,
            at: tuple[float, float, float] = (x, c, s),
            turned: float = turn,
        ) -> None:
            middle, cosine, sine = at
            parts.append(Part(Box(*size), finish, (middle + along * cosine, along * sine, z), (0.0, 0.0, turned)))

        for side in (-1, 1):
            place("wood", side * (wide / 2 - 0.02), (0.04, 0.035, 1.75), 0.0)
        for z in (0.06, 0.86, 1.7):
            place("wood", 0.0, (wide, 0.03, 0.04), z)
        if kind == "paper":
            place("lantern_paper", 0.0, (wide - 0.06, 0.014, 1.64), 0.08)
            for z in (0.33, 0.59, 1.14, 1.42):
                place("wood", 0.0, (wide - 0.06, 0.024, 0.02), z)
            place("wood", 0.0, (0.02, 0.024, 1.64), 0.08)
        else:
            for level in range(20):
                place("pale_wood", 0.0, (wide - 0.06, 0.02, 0.05), 0.11 + level * 0.08)
    return built(parts, WOODS, size=(width, depth, height))


def jewelry_box(
    width: Annotated[float, Range(0.24, 0.28)] = 0.26,
    depth: Annotated[float, Range(0.17, 0.19)] = 0.18,
    height: Annotated[float, Range(0.2, 0.23)] = 0.22,
) -> Model:
    """A box with two drawers, its lid open: velvet, pearls and a ring inside."""
    x, y, rim = width / 2, depth / 2, height * 0.5
    beads = [
        Part(Ellipsoid(0.016, 0.016, 0.016), "chalk", (-x + 0.05 + i * 0.02, -y + 0.06 + (i % 2) * 0.012, rim - 0.002))
        for i in range(6)
    ]
    parts = (
        block("wood", (-x, -y + 0.02, 0.0), (x, y, rim), 0.006),
        *drawer_fronts((-x + 0.002, -0.016), (x - 0.002, rim - 0.004), -y + 0.022, 1, 2, grip="brass"),
        block("baize", (-x + 0.015, -y + 0.035, rim - 0.01), (x - 0.015, y - 0.02, rim + 0.002), 0.0),
        block("wood", (-x, y - 0.03, rim - 0.001), (x, y, height), 0.006),
        block("mirror", (-x + 0.02, y - 0.036, rim + 0.02), (x - 0.02, y - 0.02, height - 0.015), 0.0),
        *beads,
        column("brass", 0.016, rim, rim + 0.008, (x - 0.05, -y + 0.07)),
        Part(Ellipsoid(0.014, 0.014, 0.014), "paint_red", (x - 0.05, -y + 0.07, rim + 0.006)),
    )
    return built(parts, "wood", size=(width, depth, height), grain=0.5)


def perfume(
    width: Annotated[float, Range(0.15, 0.18)] = 0.16,
    depth: Annotated[float, Range(0.07, 0.08)] = 0.07,
    height: Annotated[float, Range(0.13, 0.15)] = 0.14,
) -> Model:
    """Bottles of scent, and a lipstick before them."""
    parts = (
        block("jam", (-0.08, -0.015, 0.0), (-0.01, 0.035, 0.09), 0.01),
        column("brass", 0.016, 0.088, 0.12, (-0.045, 0.01)),
        Part(Ellipsoid(0.03, 0.03, 0.03), "brass", (-0.045, 0.01, 0.115)),
        column("amber_glass", 0.03, 0.0, 0.05, (0.045, 0.005)),
        column("brass", 0.012, 0.049, 0.075, (0.045, 0.005)),
        Part(Ellipsoid(0.028, 0.028, 0.03), "paint_rose", (0.045, 0.005, 0.07)),
        column("black", 0.011, 0.0, 0.035, (0.0, -0.022)),
        column("paint_red", 0.008, 0.034, 0.06, (0.0, -0.022)),
    )
    return built(parts, ("jam", "amber_glass"), size=(width, depth, height), grain=0.5)


def hair_dryer(
    width: Annotated[float, Range(0.24, 0.26)] = 0.25,
    depth: Annotated[float, Range(0.2, 0.22)] = 0.21,
    height: Annotated[float, Range(0.08, 0.09)] = 0.085,
) -> Model:
    """A hair dryer lying on its side."""
    parts = (
        rod("lacquer", 0.042, (-0.06, 0.06, 0.042), (0.05, 0.06, 0.042), tip=0.034),
        rod("dark_grey", 0.028, (0.04, 0.06, 0.042), (0.13, 0.06, 0.042), tip=0.034),
        rod("dark_grey", 0.036, (-0.075, 0.06, 0.042), (-0.055, 0.06, 0.042)),
        rod("lacquer", 0.022, (-0.02, 0.04, 0.03), (-0.05, -0.1, 0.024)),
        block("dark_grey", (-0.05, -0.05, 0.045), (-0.025, -0.0, 0.056), 0.003),
        rod("black", 0.008, (-0.05, -0.095, 0.012), (-0.02, -0.12, 0.008), (0.06, -0.1, 0.008), (0.1, -0.06, 0.008)),
    )
    return built(parts, "lacquer", size=(width, depth, height), grain=0.5)


def valet_stand(
    width: Annotated[float, Range(0.44, 0.5)] = 0.46,
    depth: Annotated[float, Range(0.3, 0.36)] = 0.32,
    height: Annotated[float, Range(1.08, 1.18)] = 1.12,
) -> Model:
    """A stand that holds a jacket and trousers over night."""
    x, y = width / 2, depth / 2
    parts = (
        *mirrored(
            block("wood", (x - 0.07, -y, 0.0), (x - 0.03, y, 0.05), 0.01),
            block("wood", (x - 0.065, -0.02, 0.04), (x - 0.035, 0.02, 1.0), 0.006),
        ),
        block("wood", (-x + 0.05, -0.02, 0.2), (x - 0.05, 0.02, 0.24), 0.006),
        block("wood", (-x, -0.03, 1.0), (x, 0.03, 1.05), 0.02),
        rod("brass", 0.012, (0.0, 0.0, 1.04), (0.0, 0.0, 1.1)),
        block("cloth", (-x * 0.94, -0.06, 0.5), (-0.02, 0.05, 1.07), 0.03),
        block("cloth", (0.02, -0.06, 0.5), (x * 0.94, 0.05, 1.07), 0.03),
        block("linen", (-0.06, -0.05, 0.6), (0.06, 0.04, 1.06), 0.01),
        block("cloth_accent", (-0.02, -0.065, 0.66), (0.02, -0.03, 1.0), 0.004),
    )
    return built(parts, ("wood", "cloth"), size=(width, depth, height))


_DRESSING = ("bedroom", "dressing")
ASSETS = (
    Asset(
        floor_mirror,
        words=(
            "floor mirror",
            "full-length mirror",
            "full length mirror",
            "standing mirror",
            "cheval mirror",
            "dressing mirror",
            "body mirror",
        ),
        family="mirror",
        stance="wall",
        tags=("furniture", *_DRESSING),
    ),
    Asset(
        folding_screen,
        words=(
            "folding screen",
            "room divider",
            "divider",
            "privacy screen",
            "shoji screen",
            "screen divider",
            "partition screen",
            "dressing screen",
            "hospital curtain",
        ),
        family="screen",
        stance="free",
        tags=("furniture", *_DRESSING),
    ),
    Asset(
        jewelry_box,
        words=("jewelry box", "jewellery box", "jewelry case", "jewellery case", "jewelry"),
        family="box",
        support=Support.OBJECT,
        tags=_DRESSING,
    ),
    Asset(
        perfume,
        words=("perfume", "perfume bottle", "bottle of perfume", "makeup", "make-up", "lipstick", "cosmetics"),
        family="toiletry",
        support=Support.OBJECT,
        tags=_DRESSING,
    ),
    Asset(
        hair_dryer,
        words=("hair dryer", "hairdryer", "hair drier", "blow dryer"),
        family="dryer",
        support=Support.OBJECT,
        tags=(*_DRESSING, "bathroom"),
    ),
    Asset(valet_stand, words=("valet stand", "clothes valet", "suit stand", "valet"), family="stand", tags=_DRESSING),
)
