"""Instruments with keys. The player sits at the front (-Y)."""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Prism
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built, resized
from voxel_weaver.assets.workshop.joinery import front_space
from voxel_weaver.assets.workshop.pieces import Parts, block, column, mirrored, pad, profile, rod, rod_pair


def _keyboard(left: float, right: float, front: float, back: float, z: float) -> Parts:
    """White keys with gaps, black ones in twos and threes."""
    count = max(int((right - left) / 0.04), 7)
    step = (right - left) / count
    white = [
        block("white", (left + i * step + 0.002, front, z - 0.02), (left + (i + 1) * step - 0.002, back, z), 0.0)
        for i in range(count)
    ]
    split = front + (back - front) * 0.4
    black = [
        block(
            "black",
            (left + (i + 1) * step - 0.009, split, z - 0.001),
            (left + (i + 1) * step + 0.009, back, z + 0.012),
            0.0,
        )
        for i in range(count - 1)
        if i % 7 not in (2, 6)
    ]
    return (block("shadow", (left, front + 0.004, z - 0.024), (right, back, z - 0.012), 0.0), *white, *black)


def piano(
    width: Annotated[float, Range(1.46, 1.54, 1.2, 1.8)] = 1.5,
    depth: Annotated[float, Range(0.6, 0.66, 0.5, 0.8)] = 0.62,
    height: Annotated[float, Range(1.18, 1.3, 1.0, 1.45)] = 1.24,
) -> Model:
    """An upright piano with open keys, a music book on its ledge and brass pedals."""
    parts = (
        block("dark_wood", (-0.75, 0.0, 0.06), (0.75, 0.31, 1.2), 0.01),
        block("dark_wood", (-0.76, -0.02, 1.19), (0.76, 0.31, 1.24), 0.012),
        block("dark_wood", (-0.75, -0.28, 0.62), (0.75, 0.01, 0.7), 0.01),
        *mirrored(
            block("dark_wood", (0.69, -0.3, 0.62), (0.75, 0.02, 0.78), 0.014),
            block("dark_wood", (0.67, -0.27, 0.06), (0.73, -0.21, 0.63), 0.012),
            block("dark_wood", (0.65, -0.31, 0.0), (0.75, 0.31, 0.07), 0.012),
        ),
        *_keyboard(-0.68, 0.68, -0.27, -0.1, 0.725),
        block("dark_wood", (-0.69, -0.11, 0.69), (0.69, 0.01, 0.8), 0.006),
        block("wood", (-0.6, -0.015, 0.14), (0.6, 0.01, 0.56), 0.006),
        block("wood", (-0.62, -0.014, 0.84), (0.62, 0.01, 1.14), 0.006),
        block("dark_wood", (-0.3, -0.06, 0.8), (0.3, 0.0, 0.83), 0.004),
        profile("paper", ((-0.05, 0.83), (-0.035, 0.83), (-0.005, 1.06), (-0.02, 1.06)), (-0.2, -0.004)),
        profile("paper", ((-0.05, 0.83), (-0.035, 0.83), (-0.005, 1.06), (-0.02, 1.06)), (0.004, 0.2)),
        *(block("brass", (at - 0.02, -0.1, 0.07), (at + 0.02, 0.02, 0.09), 0.006) for at in (-0.07, 0.0, 0.07)),
        block("dark_wood", (-0.65, 0.0, 0.0), (0.65, 0.3, 0.08), 0.0),
    )
    top = Surface("top", (-0.7, 0.03), (0.7, 0.28), 1.24, 0.8)
    model = built(parts, ("dark_wood", "wood"), (top,), (front_space(1.52, 0.62, 0.75, 1.4, "to sit at the piano"),))
    return resized(model, (width, depth, height))


def grand_piano(
    width: Annotated[float, Range(1.48, 1.56, 1.3, 1.8)] = 1.52,
    depth: Annotated[float, Range(1.6, 1.95, 1.4, 2.8)] = 1.75,
    height: Annotated[float, Range(1.56, 1.7, 1.3, 1.9)] = 1.62,
) -> Model:
    """A black grand with its lid propped open over golden strings; three legs, a lyre with pedals."""
    case = (
        (-0.75, -0.55),
        (0.75, -0.55),
        (0.74, -0.1),
        (0.62, 0.16),
        (0.4, 0.34),
        (0.24, 0.6),
        (0.1, 0.8),
        (-0.2, 0.875),
        (-0.55, 0.86),
        (-0.72, 0.78),
        (-0.75, 0.6),
    )
    inner = tuple((a * 0.92, b * 0.9 + 0.01) for a, b in case)
    plate = tuple((a * 0.9, b * 0.86 + 0.02) for a, b in case)
    lid = tuple((a + 0.75, b) for a, b in case)
    strings = [
        rod("steel", 0.005, (-0.6 + i * 0.13, -0.3, 0.955), (-0.62 + i * 0.06, 0.72 - i * 0.08, 0.955))
        for i in range(9)
    ]
    parts = (
        Part(Prism(case, 0.28), "black", (0.0, 0.0, 0.66)),
        Part(Prism(inner, 0.004, 0.0), "brass", (0.0, 0.0, 0.939)),
        Part(Prism(plate, 0.006, 0.0), "soot", (0.0, 0.0, 0.94)),
        *strings,
        Part(Prism(lid, 0.025), "black", (-0.75, 0.0, 0.945), (0.0, -28.0, 0.0)),
        rod("brass", 0.012, (0.5, 0.1, 0.93), (0.36, 0.1, 1.53)),
        block("black", (-0.75, -0.87, 0.62), (0.75, -0.54, 0.7), 0.012),
        *mirrored(block("black", (0.69, -0.87, 0.64), (0.75, -0.54, 0.8), 0.02)),
        *_keyboard(-0.68, 0.68, -0.85, -0.66, 0.73),
        block("black", (-0.7, -0.67, 0.69), (0.7, -0.54, 0.94), 0.006),
        profile("black", ((-0.58, 0.94), (-0.56, 0.94), (-0.5, 1.16), (-0.52, 1.16)), (-0.32, 0.32)),
        *(
            profile("paper", ((-0.595, 0.95), (-0.58, 0.95), (-0.53, 1.14), (-0.545, 1.14)), span)
            for span in ((-0.2, -0.004), (0.004, 0.2))
        ),
        *(column("black", 0.05, 0.04, 0.68, at, top=0.075) for at in ((-0.6, -0.6), (0.6, -0.6), (-0.3, 0.6))),
        *(column("brass", 0.035, 0.0, 0.05, at) for at in ((-0.6, -0.6), (0.6, -0.6), (-0.3, 0.6))),
        *rod_pair("black", 0.014, (0.08, -0.5, 0.1), (0.1, -0.5, 0.68)),
        block("black", (-0.14, -0.56, 0.06), (0.14, -0.44, 0.11), 0.008),
        *(block("brass", (at - 0.016, -0.64, 0.06), (at + 0.016, -0.54, 0.08), 0.004) for at in (-0.07, 0.0, 0.07)),
        block("black", (-0.02, -0.5, 0.0), (0.02, -0.46, 0.07), 0.0),
    )
    spaces = (front_space(width, depth, 0.75, 1.4, "to sit at the piano"),)
    return built(parts, ("black",), (), spaces, size=(width, depth, height))


def electronic_keyboard(
    width: Annotated[float, Range(1.0, 1.35, 0.7, 1.5)] = 1.2,
    depth: Annotated[float, Range(0.36, 0.42, 0.3, 0.55)] = 0.38,
    height: Annotated[float, Range(0.86, 0.96, 0.7, 1.1)] = 0.92,
) -> Model:
    """A stage keyboard on a crossed stand, with knobs, a screen and a sheet of music."""
    y = 0.19
    parts = (
        block("dark_grey", (-0.6, -y, 0.7), (0.6, y - 0.05, 0.76), 0.012),
        *_keyboard(-0.56, 0.56, -y + 0.02, 0.0, 0.784),
        profile("dark_grey", ((0.0, 0.75), (y - 0.05, 0.75), (y - 0.05, 0.83), (0.0, 0.785)), (-0.6, 0.6)),
        block("screen_blue", (-0.1, 0.05, 0.8), (0.1, 0.1, 0.825), 0.0),
        *(
            column(finish, 0.016, 0.79, 0.835, (at, 0.07))
            for at, finish in (
                (-0.5, "paint_red"),
                (-0.44, "white"),
                (-0.38, "white"),
                (-0.32, "white"),
                (0.32, "paint_yellow"),
                (0.38, "paint_blue"),
                (0.44, "white"),
                (0.5, "white"),
            )
        ),
        profile("paper", ((0.1, 0.8), (0.115, 0.8), (0.17, 0.92), (0.155, 0.92)), (-0.2, 0.2)),
        *(rod("black", 0.018, (-0.4, s, 0.02), (0.42, s, 0.7)) for s in (-0.06, -0.02)),
        *(rod("black", 0.018, (0.4, s, 0.02), (-0.42, s, 0.7)) for s in (0.04, 0.08)),
        *mirrored(
            block("black", (0.38, -0.18, 0.0), (0.42, 0.18, 0.035), 0.008),
            block("black", (0.4, -0.16, 0.67), (0.44, 0.13, 0.705), 0.006),
        ),
    )
    return built(
        parts,
        ("dark_grey", "black"),
        (),
        (front_space(width, depth, 0.6, 1.4, "to play"),),
        size=(width, depth, height),
    )


def piano_stool(
    width: Annotated[float, Range(0.56, 0.72, 0.4, 1.0)] = 0.62,
    depth: Annotated[float, Range(0.34, 0.38, 0.3, 0.5)] = 0.36,
    height: Annotated[float, Range(0.48, 0.52, 0.4, 0.6)] = 0.5,
) -> Model:
    """A padded bench for a pianist."""
    x, y = width / 2, depth / 2
    parts = (
        pad("leather", (-x, -y, height - 0.08), (x, y, height), 0.2),
        block("dark_wood", (-x + 0.01, -y + 0.01, height - 0.13), (x - 0.01, y - 0.01, height - 0.06), 0.006),
        *mirrored(
            *(column("dark_wood", 0.02, 0.0, height - 0.12, (x - 0.05, s * (y - 0.05)), top=0.03) for s in (-1, 1))
        ),
        *(column("brass", 0.012, height - 0.05, height - 0.02, (at, -y + 0.015)) for at in (-x * 0.5, 0.0, x * 0.5)),
    )
    return built(parts, ("leather", "dark_wood"), size=(width, depth, height))


def accordion(
    width: Annotated[float, Range(0.44, 0.5)] = 0.46,
    depth: Annotated[float, Range(0.2, 0.22)] = 0.2,
    height: Annotated[float, Range(0.38, 0.42)] = 0.4,
) -> Model:
    """A red accordion: keys at the right, buttons at the left, folded bellows between."""
    folds = [
        block(
            "black" if i % 2 else "white",
            (-0.1 + i * 0.025, -0.085 + (i % 2) * 0.012, 0.02 + (i % 2) * 0.012),
            (-0.075 + i * 0.025, 0.085 - (i % 2) * 0.012, 0.38 - (i % 2) * 0.012),
            0.0,
        )
        for i in range(8)
    ]
    keys = [block("white", (0.17, -0.1, 0.04 + i * 0.035), (0.23, 0.0, 0.07 + i * 0.035), 0.0) for i in range(9)]
    black = [
        block("black", (0.17, -0.11, 0.062 + i * 0.035), (0.205, -0.02, 0.078 + i * 0.035), 0.0)
        for i in range(8)
        if i % 7 not in (2, 6)
    ]
    parts = (
        *folds,
        block("paint_red", (0.1, -0.09, 0.0), (0.18, 0.1, 0.4), 0.016),
        block("paint_red", (-0.2, -0.09, 0.0), (-0.1, 0.1, 0.4), 0.016),
        *keys,
        *black,
        *(
            block(
                "white", (-0.19 + j * 0.03, -0.098, 0.06 + i * 0.06), (-0.175 + j * 0.03, -0.08, 0.075 + i * 0.06), 0.0
            )
            for i in range(5)
            for j in range(3)
        ),
        *(block("brass", (0.115, -0.1, 0.06 + i * 0.06), (0.155, -0.08, 0.08 + i * 0.06), 0.0) for i in range(5)),
    )
    return built(parts, ("paint_red", "black"), size=(width, depth, height), grain=0.5)


_MUSIC = ("music",)
ASSETS = (
    Asset(
        piano,
        words=("piano", "upright piano", "pianoforte", "pianino", "organ", "harpsichord"),
        family="piano",
        stance="wall",
        tags=("furniture", *_MUSIC),
    ),
    Asset(
        grand_piano,
        words=("grand piano", "baby grand", "baby grand piano", "concert piano", "concert grand"),
        family="piano",
        stance="free",
        tags=("furniture", *_MUSIC),
    ),
    Asset(
        electronic_keyboard,
        words=(
            "electronic keyboard",
            "electric piano",
            "synthesizer",
            "synth",
            "digital piano",
            "music keyboard",
            "musical keyboard",
            "piano keyboard",
        ),
        family="piano",
        stance="wall",
        tags=_MUSIC,
    ),
    Asset(
        piano_stool,
        words=("piano stool", "piano bench", "piano chair", "piano seat"),
        family="bench",
        tags=("furniture", *_MUSIC),
    ),
    Asset(accordion, words=("accordion", "concertina"), family="instrument", tags=_MUSIC),
)
