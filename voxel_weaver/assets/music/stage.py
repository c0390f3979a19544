"""What stands on a stage beside instruments: microphones, amplifiers, music stands."""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Ellipsoid
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import Parts, block, column, disc, mirrored, profile, rod
from voxel_weaver.scene.layout import Support


def _feet(reach: float, z: float) -> Parts:
    return tuple(
        rod("black", 0.013, (0.0, 0.0, z), (reach * math.cos(a), reach * math.sin(a), 0.013))
        for a in (math.radians(d) for d in (90, 210, 330))
    )


def microphone_stand(
    width: Annotated[float, Range(0.42, 0.5)] = 0.46,
    depth: Annotated[float, Range(0.44, 0.52)] = 0.48,
    height: Annotated[float, Range(1.46, 1.62, 1.0, 1.9)] = 1.54,
) -> Model:
    """A microphone on a tall stand."""
    parts = (
        *_feet(0.26, 0.16),
        rod("black", 0.016, (0.0, 0.0, 0.12), (0.0, 0.0, 0.9)),
        column("steel", 0.024, 0.84, 0.92),
        rod("steel", 0.012, (0.0, 0.0, 0.9), (0.0, 0.0, 1.38)),
        rod("black", 0.018, (0.0, 0.02, 1.37), (0.0, -0.1, 1.46)),
        Part(Ellipsoid(0.075, 0.075, 0.075), "steel", (0.0, -0.125, 1.44)),
        rod("black", 0.008, (0.0, 0.02, 1.36), (0.03, 0.04, 0.9), (0.02, 0.02, 0.2), (0.12, 0.12, 0.01)),
    )
    return built(parts, "black", size=(width, depth, height))


def amplifier(
    width: Annotated[float, Range(0.5, 0.64, 0.35, 0.85)] = 0.56,
    depth: Annotated[float, Range(0.26, 0.32, 0.2, 0.42)] = 0.28,
    height: Annotated[float, Range(0.5, 0.6, 0.35, 1.3)] = 0.54,
) -> Model:
    """A guitar amplifier: a cloth grille, a row of knobs, a handle, corner guards."""
    x, y = width / 2, depth / 2
    body = height - 0.04
    parts = (
        block("black", (-x, -y + 0.02, 0.03), (x, y, body), 0.012),
        block("cloth_second", (-x + 0.04, -y + 0.008, 0.07), (x - 0.04, -y + 0.03, body - 0.14), 0.004),
        disc("shadow", min(x, body / 2) * 0.5, (0.0, -y + 0.012, (body - 0.07) / 2), 0.008),
        block("brass", (-x + 0.04, -y + 0.006, body - 0.12), (x - 0.04, -y + 0.03, body - 0.04), 0.004),
        *(disc("black", 0.017, (-x + 0.09 + i * (width - 0.2) / 5, -y + 0.01, body - 0.08), 0.01) for i in range(6)),
        block("led_red", (x - 0.075, -y, body - 0.09), (x - 0.055, -y + 0.02, body - 0.07), 0.0),
        *mirrored(
            *(
                block("steel", (x - 0.035, -y + 0.012, z), (x + 0.0, -y + 0.05, z + 0.035), 0.008)
                for z in (0.03, body - 0.034)
            ),
            *(column("black", 0.025, 0.0, 0.04, (x - 0.06, s)) for s in (-y + 0.07, y - 0.05)),
        ),
        rod(
            "leather",
            0.014,
            (-0.1, 0.0, body - 0.01),
            (-0.08, 0.0, height - 0.014),
            (0.08, 0.0, height - 0.014),
            (0.1, 0.0, body - 0.01),
        ),
    )
    return built(parts, ("black",), size=(width, depth, height))


def music_stand(
    width: Annotated[float, Range(0.48, 0.54)] = 0.5,
    depth: Annotated[float, Range(0.44, 0.5)] = 0.46,
    height: Annotated[float, Range(1.1, 1.26, 0.9, 1.5)] = 1.18,
) -> Model:
    """A slanting desk for notes on a tripod, sheets on it."""
    staves = [
        profile(
            "ink",
            (
                (-0.115 + i * 0.028, 0.93 + i * 0.06),
                (-0.1 + i * 0.028, 0.93 + i * 0.06),
                (-0.094 + i * 0.028, 0.945 + i * 0.06),
                (-0.109 + i * 0.028, 0.945 + i * 0.06),
            ),
            (side - 0.08, side + 0.08),
        )
        for i in range(4)
        for side in (-0.105, 0.105)
    ]
    parts = (
        *_feet(0.26, 0.2),
        rod("black", 0.015, (0.0, 0.0, 0.16), (0.0, 0.0, 0.98)),
        profile("black", ((-0.11, 0.86), (-0.09, 0.86), (0.06, 1.18), (0.04, 1.18)), (-0.25, 0.25)),
        profile("black", ((-0.16, 0.87), (-0.1, 0.845), (-0.095, 0.86), (-0.155, 0.885)), (-0.25, 0.25)),
        *(
            profile("paper", ((-0.125, 0.875), (-0.105, 0.875), (0.03, 1.16), (0.01, 1.16)), span)
            for span in ((-0.2, -0.005), (0.005, 0.2))
        ),
        *staves,
        rod("black", 0.02, (0.0, 0.01, 0.94), (0.0, -0.04, 1.0)),
    )
    return built(parts, "black", size=(width, depth, height))


def stage_speaker(
    width: Annotated[float, Range(0.5, 0.6, 0.35, 0.8)] = 0.54,
    depth: Annotated[float, Range(0.5, 0.58)] = 0.54,
    height: Annotated[float, Range(1.6, 1.8, 1.2, 2.1)] = 1.7,
) -> Model:
    """A loudspeaker on a tripod for concerts."""
    parts = (
        *_feet(0.3, 0.4),
        rod("black", 0.02, (0.0, 0.0, 0.34), (0.0, 0.0, 1.12)),
        block("black", (-0.19, -0.17, 1.08), (0.19, 0.17, 1.7), 0.02),
        block("dark_grey", (-0.17, -0.178, 1.1), (0.17, -0.16, 1.68), 0.008),
        disc("shadow", 0.13, (0.0, -0.17, 1.26), 0.014),
        Part(Cylinder(0.05, 0.02), "grey", (0.0, -0.17, 1.26), (90.0, 0.0, 0.0)),
        block("shadow", (-0.11, -0.184, 1.46), (0.11, -0.16, 1.62), 0.01),
        disc("grey", 0.03, (0.0, -0.175, 1.54), 0.014),
    )
    return built(parts, "black", size=(width, depth, height))


def mixing_desk(
    width: Annotated[float, Range(0.8, 1.1, 0.5, 1.6)] = 0.95,
    depth: Annotated[float, Range(0.5, 0.6, 0.35, 0.8)] = 0.54,
    height: Annotated[float, Range(0.15, 0.18)] = 0.16,
) -> Model:
    """A mixing console: rows of knobs, faders and little lights on a slanting panel."""
    x = 0.475
    knobs: list[Part] = []
    for index in range(12):
        at = -x + 0.07 + index * 0.07
        for row, finish in enumerate(("paint_red", "white", "paint_blue", "white")):
            knobs.append(column(finish, 0.014, 0.09 + row * 0.012, 0.122 + row * 0.012, (at, 0.02 + row * 0.055)))
        knobs.append(block("shadow", (at - 0.006, -0.22, 0.05), (at + 0.006, -0.05, 0.076), 0.0))
        knobs.append(
            block(
                "white",
                (at - 0.014, -0.2 + (index * 5 % 7) * 0.02, 0.06),
                (at + 0.014, -0.17 + (index * 5 % 7) * 0.02, 0.095),
                0.004,
            )
        )
    parts = (
        profile("dark_grey", ((-0.27, 0.0), (0.27, 0.0), (0.27, 0.14), (-0.27, 0.05)), (-x, x)),
        *mirrored(profile("wood", ((-0.27, 0.0), (0.27, 0.0), (0.27, 0.15), (-0.27, 0.06)), (x - 0.02, x))),
        *knobs,
        block("screen_green", (x - 0.12, 0.16, 0.12), (x - 0.05, 0.25, 0.15), 0.0),
    )
    return built(parts, "dark_grey", size=(width, depth, height), grain=0.5)


_STAGE = ("music", "stage")
ASSETS = (
    Asset(
        microphone_stand,
        words=("microphone stand", "mic stand", "standing microphone", "microphone on a stand"),
        family="stand",
        stance="free",
        tags=_STAGE,
    ),
    Asset(
        amplifier,
        words=("amplifier", "amp", "guitar amp", "guitar amplifier", "bass amp", "subwoofer"),
        family="speaker",
        stance="wall",
        tags=_STAGE,
    ),
    Asset(
        music_stand,
        words=("music stand", "sheet music stand", "note stand", "sheet music", "music sheet"),
        family="stand",
        stance="free",
        tags=_STAGE,
    ),
    Asset(
        stage_speaker,
        words=("stage speaker", "pa speaker", "speaker stand", "standing speaker", "speaker on a stand", "pa system"),
        family="speaker",
        stance="wall",
        tags=_STAGE,
    ),
    Asset(
        mixing_desk,
        words=(
            "mixing desk",
            "mixing console",
            "mixer board",
            "sound mixer",
            "audio mixer",
            "mixing board",
            "dj controller",
            "dj mixer",
            "soundboard",
        ),
        family="console",
        support=Support.OBJECT,
        tags=_STAGE,
    ),
)
