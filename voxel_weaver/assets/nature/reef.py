"""What grows in water: lilies, seaweed, kelp, corals, anemones; and what the sea leaves on its shore."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Box, Cylinder, Ellipsoid, Lathe, Prism
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.nature.growth import ball, blade, limb, polar
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.scene.chance import chance


def _pad(finish: str, radius: float, x: float, y: float, turn: float) -> Part:
    """A floating leaf with its notch."""
    outline = [polar(radius, 30.0 * step)[:2] for step in range(12)]
    outline.insert(0, (radius * 0.15, 0.0))
    outline[1] = polar(radius, 15.0)[:2]
    outline.append(polar(radius, 345.0)[:2])
    return Part(Prism(tuple(outline), 0.04, bevel=0.0), finish, (x, y, 0.0), (0.0, 0.0, turn))


def lily_pad(
    width: Annotated[float, Range(0.9, 1.4)] = 1.1,
    height: Annotated[float, Range(0.16, 0.26)] = 0.2,
    flowering: bool = True,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """Three floating leaves, one with an open flower."""
    turn = 90.0 * (shape % 4)
    parts = [
        _pad("lily_pad", 0.36, -0.16, 0.02, turn),
        _pad("lily_pad_dark", 0.26, 0.34, -0.2, turn + 90.0),
        _pad("lily_pad", 0.2, 0.3, 0.3, turn + 180.0),
        Part(Box(0.5, 0.34, 0.02, bevel=0.0), "lily_pad_dark", (0.12, 0.04, 0.0)),
    ]
    if flowering:
        root = (-0.18, 0.0, 0.04)
        parts += [blade("lily_pink", root, 60.0 * n, 52.0, (0.13, 0.04, 0.22)) for n in range(6)]
        parts += [blade("petal_white", root, 60.0 * n + 30.0, 24.0, (0.11, 0.04, 0.18)) for n in range(6)]
        parts.append(ball("pollen", (root[0], root[1], 0.12), (0.1, 0.1, 0.1)))
    main = ("lily_pink",) if flowering else ("lily_pad", "lily_pad_dark")
    return grown(parts, width, height if flowering else 0.3 * height, main=main)


def seaweed(
    width: Annotated[float, Range(0.5, 0.8)] = 0.6,
    height: Annotated[float, Range(0.7, 1.2)] = 0.95,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """Waving ribbons of weed."""
    rng = chance(shape, "seaweed")
    parts = [Part(Cylinder(0.14, 0.05), "seaweed_dark")]
    for index in range(7):
        x, y, _ = polar(0.12, 51.0 * index)
        tall, phase = 0.6 + 0.35 * float(rng.random()), 60.0 * index
        path = [
            (
                x * (1 + 0.5 * n) + 0.07 * polar(1.0, phase + 85.0 * n)[0],
                y * (1 + 0.5 * n) + 0.05 * polar(1.0, phase + 85.0 * n)[1],
                tall * n / 5,
            )
            for n in range(6)
        ]
        parts.append(limb(("seaweed", "seaweed_dark")[index % 2], 0.045, 0.025, *path))
    return grown(parts, width, height, main=("seaweed", "seaweed_dark"), grain=2.0)


def kelp(
    width: Annotated[float, Range(0.7, 1.1)] = 0.9,
    height: Annotated[float, Range(2.4, 4.0)] = 3.2,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """Tall stalks with leaves all the way up, as forests of the sea are made of."""
    rng = chance(shape, "kelp")
    parts = [Part(Blob(0.5, 0.5, 0.2, seed=shape), "kelp_dark")]
    for stalk in range(3):
        foot = polar(0.14, 120.0 * stalk)
        tall = 2.5 + 0.7 * float(rng.random())
        way = [
            (
                foot[0] + 0.12 * polar(1.0, 90.0 * n + 70.0 * stalk)[0] * n / 4,
                foot[1] + 0.12 * polar(1.0, 90.0 * n + 70.0 * stalk)[1] * n / 4,
                tall * n / 6,
            )
            for n in range(7)
        ]
        parts.append(limb("kelp_dark", 0.035, 0.025, *way))
        for n, spot in enumerate(way[1:]):
            turn = 80.0 * n + 40.0 * stalk
            parts += [blade("kelp", spot, turn + side, 48.0, (0.15, 0.04, 0.44)) for side in (0.0, 170.0)]
            parts.append(ball("kelp_dark", spot, (0.1, 0.1, 0.12)))
    return grown(parts, width, height, main=("kelp", "kelp_dark"), grain=2.0)


def coral(
    width: Annotated[float, Range(0.7, 1.1)] = 0.9,
    height: Annotated[float, Range(0.5, 0.9)] = 0.7,
    kind: Literal["branch", "brain", "fan", "tube", "table"] = "branch",
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A coral of one of five growths, on a foot of rock."""
    foot = Part(Blob(0.5, 0.46, 0.16, seed=shape + 1), "rock_dark")
    parts, main, low = {"branch": _branching, "brain": _brain, "fan": _fan, "tube": _tubes, "table": _tables}[kind](
        shape
    )
    return grown([foot, *parts], width, height * low, main=main, grain=2.0)


Growth = tuple[list[Part], tuple[str, ...], float]
"""Parts, the finishes that take a colour, the share of the height."""


def _branching(shape: int) -> Growth:
    rng = chance(shape, "branch coral")
    parts = []
    for index in range(6):
        turn, reach = 60.0 * index + 30.0 * float(rng.random()), 0.2 + 0.12 * float(rng.random())
        fork = polar(reach * 0.7, turn, 0.3 + 0.1 * float(rng.random()))
        parts.append(limb("coral_red", 0.06, 0.05, polar(0.05, turn, 0.05), fork))
        for side in (-28.0, 0.0, 30.0):
            tip = polar(reach * 1.5, turn + side, 0.52 + 0.2 * float(rng.random()))
            parts.append(limb("coral_red", 0.048, 0.035, fork, tip))
            parts.append(ball("coral_orange", tip, (0.09, 0.09, 0.09)))
    return parts, ("coral_red", "coral_orange"), 1.0


def _brain(shape: int) -> Growth:
    parts = [Part(Ellipsoid(0.8, 0.74, 0.62), "coral_pink", (0.0, 0.0, 0.0))]
    for row in range(5):
        z = 0.16 + 0.1 * row
        out = 0.41 * (1 - ((z - 0.31) / 0.34) ** 2) ** 0.5
        for step in range(5):
            turn = 72.0 * step + 34.0 * row + 40.0 * shape
            ridge = [polar(out * 0.93, turn + 16.0 * n, z + (0.04 if n % 2 else -0.03)) for n in range(4)]
            parts.append(limb("coral_violet", 0.03, None, *ridge))
    return parts, ("coral_pink",), 0.7


def _fan(shape: int) -> Growth:
    rng = chance(shape, "fan coral")
    parts = [limb("coral_violet", 0.06, 0.045, (0.0, 0.0, 0.05), (0.0, 0.0, 0.3))]
    for index in range(9):
        lean = -76.0 + 19.0 * index
        x, z, _ = polar(0.42 + 0.08 * float(rng.random()), 90.0 - lean)
        parts.append(
            limb("coral_violet", 0.04, 0.025, (0.0, 0.0, 0.22), (x * 0.55, 0.02, 0.24 + z * 0.55), (x, 0.0, 0.24 + z))
        )
    for radius in (0.2, 0.34):
        arc = [polar(radius, 20.0 + 14.0 * n)[:2] for n in range(11)]
        parts.append(limb("coral_violet", 0.025, None, *((x, 0.0, 0.24 + z) for x, z in arc)))
    return parts, ("coral_violet",), 1.15


def _tubes(shape: int) -> Growth:
    rng = chance(shape, "tube coral")
    parts = []
    for index in range(8):
        x, y, _ = polar(0.0 if index == 0 else 0.22 + 0.08 * float(rng.random()), 51.0 * index)
        tall = 0.7 if index == 0 else 0.34 + 0.3 * float(rng.random())
        parts.append(Part(Cylinder(0.085, tall, 0.11), "coral_yellow", (x, y, 0.03)))
        parts.append(Part(Cylinder(0.07, 0.03), "coral_orange", (x, y, tall + 0.01)))
    return parts, ("coral_yellow",), 1.0


def _tables(shape: int) -> Growth:
    parts = []
    for index, (x, y, z, size) in enumerate(
        ((0.0, 0.0, 0.5, 0.86), (0.26, -0.14, 0.32, 0.56), (-0.28, 0.1, 0.22, 0.5))
    ):
        parts.append(limb("coral_orange", 0.1, 0.07, (x * 0.4, y * 0.4, 0.04), (x, y, z)))
        parts.append(
            Part(Blob(size, size * 0.9, 0.12, seed=shape + index, roughness=0.16), "coral_orange", (x, y, z - 0.02))
        )
        parts.append(
            Part(
                Blob(size * 0.7, size * 0.6, 0.06, seed=shape + index + 4, roughness=0.16),
                "coral_yellow",
                (x, y, z + 0.06),
            )
        )
    return parts, ("coral_orange",), 0.8


def sea_anemone(
    width: Annotated[float, Range(0.4, 0.6)] = 0.5,
    height: Annotated[float, Range(0.34, 0.5)] = 0.42,
) -> Model:
    """A stalk with a crown of soft arms."""
    parts = [Part(Lathe(((0.16, 0.0), (0.12, 0.06), (0.14, 0.2), (0.17, 0.24))), "coral_violet")]
    for index in range(14):
        turn, out = 137.5 * index, 0.06 + 0.16 * (index / 13)
        tip = polar(out * 1.5, turn, 0.42 - 0.5 * out)
        parts.append(limb("anemone", 0.03, 0.024, polar(out * 0.6, turn, 0.22), polar(out * 1.15, turn, 0.34), tip))
        parts.append(ball("anemone_tip", tip, (0.07, 0.07, 0.07)))
    return grown(parts, width, height, main=("anemone",))


def driftwood(
    width: Annotated[float, Range(1.2, 2.0)] = 1.6,
    height: Annotated[float, Range(0.4, 0.6)] = 0.5,
) -> Model:
    """A bleached trunk that the sea has brought, with stumps of branches."""
    parts = [
        limb("drift", 0.14, 0.07, (-0.8, 0.05, 0.14), (-0.2, -0.05, 0.16), (0.4, 0.06, 0.12), (0.85, -0.05, 0.16)),
        limb("drift", 0.08, 0.04, (-0.3, 0.0, 0.18), (-0.16, -0.16, 0.36), (-0.1, -0.22, 0.52)),
        limb("drift", 0.07, 0.04, (0.3, 0.05, 0.16), (0.5, 0.2, 0.3), (0.56, 0.28, 0.42)),
        *(
            limb("drift", 0.08, 0.04, (-0.72, 0.05, 0.16), (-0.86, 0.05 + y, 0.14 + z))
            for y, z in ((0.2, 0.12), (-0.2, 0.06), (0.02, 0.26), (0.14, -0.08))
        ),
    ]
    return grown(parts, width, height, main=("drift",), grain=2.0)


_SEA = ("nature", "reef", "water")
ASSETS = (
    Asset(lily_pad, words=("lily pad", "water lily", "waterlily", "lotus", "lotus flower"), family="plant", tags=_SEA),
    Asset(seaweed, words=("seaweed", "sea grass", "seagrass", "algae", "water weed"), family="plant", tags=_SEA),
    Asset(kelp, words=("kelp", "kelp forest plant", "giant kelp"), family="plant", tags=_SEA),
    Asset(
        coral,
        words=(
            "coral",
            "branch coral",
            "brain coral",
            "fan coral",
            "tube coral",
            "table coral",
            "sea fan",
            "staghorn coral",
        ),
        family="coral",
        tags=_SEA,
    ),
    Asset(sea_anemone, words=("sea anemone", "anemone"), family="coral", tags=_SEA),
    Asset(driftwood, words=("driftwood", "drift wood", "piece of driftwood"), family="log", tags=("nature", "beach")),
)
