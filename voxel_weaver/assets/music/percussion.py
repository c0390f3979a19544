"""Drums and what else is struck: the drum kit, the hand drum, the xylophone."""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Lathe
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import Parts, block, column, disc, mirrored, rod, rod_pair
from voxel_weaver.scene.layout import Support


def _drum(finish: str, radius: float, low: float, high: float, at: tuple[float, float]) -> Parts:
    """A drum standing upright: a shell between two hoops, a white skin."""
    return (
        column(finish, radius, low, high, at),
        column("steel", radius + 0.008, high - 0.03, high, at),
        column("steel", radius + 0.008, low, low + 0.03, at),
        column("white", radius - 0.012, high - 0.001, high + 0.006, at),
    )


def _legs(x: float, y: float, reach: float) -> Parts:
    """Three splayed legs with rubber feet around a post."""
    ends = [(x + reach * math.cos(a), y + reach * math.sin(a)) for a in (math.radians(d) for d in (30, 150, 270))]
    return tuple(
        part
        for end in ends
        for part in (rod("steel", 0.01, (x, y, 0.2), (*end, 0.02)), column("black", 0.014, 0.0, 0.035, end))
    )


def _cymbal(x: float, y: float, z: float, radius: float) -> Parts:
    """A cymbal on its stand."""
    return (
        column("brass", radius, z, z + 0.012, (x, y)),
        column("brass", radius * 0.4, z + 0.011, z + 0.04, (x, y), top=0.03),
        column("steel", 0.01, 0.05, z + 0.06, (x, y)),
        *_legs(x, y, 0.16),
    )


def drum_kit(
    width: Annotated[float, Range(1.6, 1.8, 1.2, 2.2)] = 1.7,
    depth: Annotated[float, Range(1.3, 1.45, 1.0, 1.8)] = 1.36,
    height: Annotated[float, Range(1.12, 1.24, 0.9, 1.5)] = 1.18,
) -> Model:
    """A drum set, its audience at the front (-Y): bass drum, toms, snare, floor tom, cymbals, a stool behind."""
    parts = (
        Part(Cylinder(0.29, 0.4), "lacquer_second", (0.0, -0.1, 0.308), (90.0, 0.0, 0.0)),
        Part(Cylinder(0.3, 0.04), "steel", (0.0, -0.47, 0.308), (90.0, 0.0, 0.0)),
        disc("white", 0.265, (0.0, -0.5, 0.308), 0.016),
        disc("lacquer_accent", 0.1, (0.0, -0.51, 0.308), 0.012),
        *rod_pair("steel", 0.012, (0.24, -0.4, 0.2), (0.36, -0.5, 0.02)),
        *mirrored(column("black", 0.016, 0.0, 0.035, (0.36, -0.5))),
        *(
            part
            for s in (-1, 1)
            for part in (
                *_drum("lacquer_second", 0.15, 0.62, 0.84, (s * 0.19, -0.24)),
                column("steel", 0.014, 0.52, 0.66, (s * 0.1, -0.26)),
            )
        ),
        *_drum("lacquer_second", 0.21, 0.24, 0.62, (0.5, 0.12)),
        *(
            column("steel", 0.01, 0.0, 0.4, (0.5 + 0.21 * math.cos(a), 0.12 + 0.21 * math.sin(a)))
            for a in (math.radians(d) for d in (90, 210, 330))
        ),
        *_drum("lacquer_second", 0.17, 0.5, 0.64, (-0.4, 0.14)),
        column("steel", 0.014, 0.14, 0.52, (-0.4, 0.14)),
        *_legs(-0.4, 0.14, 0.18),
        *_cymbal(-0.66, -0.06, 0.84, 0.17),
        *_cymbal(-0.46, -0.36, 1.1, 0.22),
        *_cymbal(0.6, -0.28, 1.06, 0.24),
        column("black", 0.17, 0.44, 0.52, (0.04, 0.5)),
        column("steel", 0.02, 0.1, 0.45, (0.04, 0.5)),
        *_legs(0.04, 0.5, 0.2),
    )
    return built(parts, "lacquer_second", (), (), size=(width, depth, height))


def hand_drum(
    width: Annotated[float, Range(0.32, 0.38)] = 0.34,
    height: Annotated[float, Range(0.58, 0.7, 0.35, 0.9)] = 0.64,
) -> Model:
    """A goblet-shaped drum with cords."""
    r = width / 2
    shell = ((r * 0.72, 0.0), (r * 0.5, 0.24), (r * 0.55, 0.3), (r * 0.96, 0.5), (r * 0.96, height - 0.02))
    cords = [
        rod(
            "rope",
            0.007,
            (r * 0.97 * math.cos(a), r * 0.97 * math.sin(a), height - 0.04),
            (r * 0.6 * math.cos(a + 0.25), r * 0.6 * math.sin(a + 0.25), 0.3),
        )
        for a in (i * math.tau / 10 for i in range(10))
    ]
    parts = (
        Part(Lathe(shell), "wood"),
        column("dark_wood", r, height - 0.07, height - 0.03),
        column("linen", r * 0.97, height - 0.021, height),
        *cords,
    )
    return built(parts, "wood", size=(width, width, height))


def xylophone(
    width: Annotated[float, Range(0.42, 0.5, 0.3, 0.8)] = 0.46,
    depth: Annotated[float, Range(0.24, 0.28, 0.2, 0.4)] = 0.26,
    height: Annotated[float, Range(0.08, 0.09)] = 0.085,
) -> Model:
    """A child's xylophone with bars in the colours of the rainbow, and two mallets."""
    colors = (
        "paint_red",
        "paint_orange",
        "paint_yellow",
        "paint_green",
        "paint_teal",
        "paint_blue",
        "paint_violet",
        "paint_rose",
    )
    bars = [
        block(
            finish, (-0.21 + i * 0.052, -0.12 + i * 0.006, 0.04), (-0.168 + i * 0.052, 0.12 - i * 0.006, 0.058), 0.004
        )
        for i, finish in enumerate(colors)
    ]
    parts = (
        block("wood", (-0.23, -0.09, 0.0), (0.23, -0.05, 0.045), 0.006),
        block("wood", (-0.23, 0.05, 0.0), (0.23, 0.09, 0.045), 0.006),
        block("wood", (-0.23, -0.09, 0.0), (-0.2, 0.09, 0.03), 0.006),
        block("wood", (0.2, -0.09, 0.0), (0.23, 0.09, 0.03), 0.006),
        *bars,
        rod("pale_wood", 0.006, (-0.16, -0.08, 0.064), (0.14, 0.02, 0.064)),
        rod("paint_red", 0.015, (-0.17, -0.083, 0.068), (-0.145, -0.075, 0.068)),
        column("brass", 0.006, 0.055, 0.085, (0.0, 0.07)),
    )
    return built(parts, "wood", size=(width, depth, height), grain=0.5)


_MUSIC = ("music",)
ASSETS = (
    Asset(
        drum_kit,
        words=("drum kit", "drum set", "drums", "drumset", "set of drums"),
        family="drum",
        stance="free",
        tags=_MUSIC,
    ),
    Asset(
        hand_drum,
        words=("drum", "djembe", "goblet drum", "conga", "conga drum", "tom-tom"),
        family="drum",
        tags=_MUSIC,
    ),
    Asset(
        xylophone,
        words=("xylophone", "glockenspiel", "marimba"),
        family="instrument",
        support=Support.OBJECT,
        tags=("toy", *_MUSIC),
    ),
)
