"""What children climb on, crawl over and play house with."""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box
from voxel_weaver.assets.model import Clearance, Model, Part, Surface
from voxel_weaver.assets.workshop.building import built, grown
from voxel_weaver.assets.workshop.pieces import block, column, disc, mirrored, profile, rod

_PAINTS = ("paint_red", "paint_yellow", "paint_blue", "paint_green", "paint_orange", "paint_teal")


def play_mat(
    width: Annotated[float, Range(1.5, 1.8, 0.8, 4.0)] = 1.6,
    depth: Annotated[float, Range(1.4, 1.7, 0.8, 4.0)] = 1.6,
    height: Annotated[float, Range(0.02, 0.02)] = 0.02,
) -> Model:
    """Foam tiles in bright colours."""
    columns, rows = max(2, round(width / 0.4)), max(2, round(depth / 0.4))
    wide, deep = width / columns, depth / rows
    parts = [
        block(
            _PAINTS[(i + 2 * j) % 6],
            (-width / 2 + i * wide, -depth / 2 + j * deep, 0.0),
            (-width / 2 + (i + 1) * wide, -depth / 2 + (j + 1) * deep, height),
            0.0,
        )
        for i in range(columns)
        for j in range(rows)
    ]
    return built(parts, ("paint_blue", "paint_red", "paint_yellow", "paint_green"))


def play_kitchen(
    width: Annotated[float, Range(0.76, 0.9)] = 0.82,
    depth: Annotated[float, Range(0.32, 0.38)] = 0.36,
    height: Annotated[float, Range(0.9, 1.06)] = 0.98,
) -> Model:
    """A small kitchen: oven, sink, hob and a shelf above."""
    parts = [
        block("lacquer_neutral", (-0.41, -0.14, 0.0), (0.41, 0.18, 0.5), 0.01),
        block("wood", (-0.41, -0.16, 0.49), (0.41, 0.18, 0.53), 0.006),
        block("lacquer_neutral", (-0.41, 0.14, 0.52), (0.41, 0.18, 0.98), 0.006),
        block("wood", (-0.41, 0.0, 0.84), (0.41, 0.18, 0.87), 0.004),
        block("lacquer", (-0.38, -0.16, 0.08), (-0.02, -0.135, 0.46), 0.006),
        block("black", (-0.33, -0.168, 0.14), (-0.07, -0.15, 0.34), 0.006),
        *(disc("lacquer_accent", 0.022, (-0.34 + 0.09 * i, -0.158, 0.42), 0.02) for i in range(4)),
        block("lacquer_second", (0.02, -0.16, 0.08), (0.38, -0.135, 0.46), 0.006),
        block("wood", (0.05, -0.18, 0.24), (0.08, -0.155, 0.34), 0.004),
        *(column("black", 0.06, 0.525, 0.545, (x, 0.0)) for x in (-0.3, -0.13)),
        column("lacquer", 0.05, 0.54, 0.61, (-0.3, 0.0)),
        block("steel", (0.08, -0.09, 0.525), (0.34, 0.08, 0.54), 0.006),
        rod("steel", 0.014, (0.21, 0.11, 0.53), (0.21, 0.11, 0.66), (0.21, 0.02, 0.66), (0.21, 0.01, 0.62)),
        *(
            column(finish, 0.035, 0.868, 0.94, (x, 0.08))
            for finish, x in (("glaze", -0.25), ("glaze_second", -0.1), ("glaze_accent", 0.1))
        ),
    ]
    room = Clearance((-0.4, -0.6, 0.0), (0.4, -0.18, 0.98), "room to play")
    return grown(parts, width, height, depth, "lacquer_neutral", (), (room,))


def climbing_frame(
    width: Annotated[float, Range(1.5, 1.8)] = 1.64,
    depth: Annotated[float, Range(0.8, 1.0)] = 0.9,
    height: Annotated[float, Range(1.2, 1.4)] = 1.28,
) -> Model:
    """A small tower with rungs at one side and a slide at the other."""
    ramp = [
        Part(Box(1.12, 0.44, 0.04, 0.01), "paint_yellow", (0.42, 0.0, 0.36), (0.0, 36.0, 0.0)),
        *(Part(Box(1.12, 0.04, 0.14, 0.01), "paint_orange", (0.42, y, 0.37), (0.0, 36.0, 0.0)) for y in (-0.23, 0.23)),
    ]
    posts = [
        block("wood", (x - 0.03, y - 0.03, 0.0), (x + 0.03, y + 0.03, 1.28), 0.006)
        for x in (-0.52, -0.03)
        for y in (-0.4, 0.4)
    ]
    rungs = [rod(_PAINTS[i], 0.022, (-0.56, -0.38, 0.16 + 0.18 * i), (-0.56, 0.38, 0.16 + 0.18 * i)) for i in range(4)]
    parts = [
        *posts,
        *rungs,
        *ramp,
        block("wood", (-0.54, -0.42, 0.68), (0.0, 0.42, 0.74), 0.006),
        *(block("paint_blue", (-0.5, y - 0.015, 0.86), (-0.05, y + 0.015, 1.1), 0.004) for y in (-0.4, 0.4)),
        *(block("wood", (-0.55, y - 0.03, 0.08), (0.0, y + 0.03, 0.14), 0.004) for y in (-0.4, 0.4)),
        block("paint_red", (-0.56, -0.42, 1.2), (0.02, -0.36, 1.27), 0.004),
        block("paint_red", (-0.56, 0.36, 1.2), (0.02, 0.42, 1.27), 0.004),
    ]
    return grown(parts, width, height, depth, "wood")


def play_tent(
    width: Annotated[float, Range(1.1, 1.3)] = 1.2,
    depth: Annotated[float, Range(1.1, 1.3)] = 1.2,
    height: Annotated[float, Range(1.5, 1.7)] = 1.6,
) -> Model:
    """A tipi of cloth on poles, its flap open."""
    poles = [
        rod("wood", 0.02, (x * 0.57, y * 0.57, 0.0), (-x * 0.07, -y * 0.07, 1.6)) for x in (-1, 1) for y in (-1, 1)
    ]
    parts = [
        column("canvas", 0.7, 0.0, 1.36, top=0.05),
        *poles,
        block("shadow", (-0.2, -0.62, 0.0), (0.2, -0.3, 0.7), 0.0),
        *mirrored(Part(Box(0.2, 0.04, 0.8, 0.01), "cloth_accent", (0.26, -0.56, 0.0), (-12.0, 0.0, 0.0))),
        column("cloth_accent", 0.1, 1.2, 1.3, top=0.07),
    ]
    return grown(parts, width, height, depth, "canvas")


def puppet_theater(
    width: Annotated[float, Range(0.84, 1.0)] = 0.9,
    depth: Annotated[float, Range(0.36, 0.44)] = 0.4,
    height: Annotated[float, Range(1.24, 1.4)] = 1.32,
) -> Model:
    gable = ((-0.0, 1.08), (0.04, 1.08), (0.04, 1.3), (0.0, 1.3))
    parts = [
        block("lacquer", (-0.45, -0.14, 0.0), (0.45, -0.1, 0.62), 0.006),
        *mirrored(
            block("lacquer", (0.37, -0.14, 0.6), (0.45, -0.1, 1.12), 0.006),
            block("lacquer", (0.41, -0.12, 0.0), (0.45, 0.2, 1.0), 0.006),
            block("cap_red", (0.2, -0.12, 0.62), (0.38, -0.085, 1.1), 0.02),
        ),
        block("lacquer_accent", (-0.47, -0.18, 0.6), (0.47, -0.06, 0.65), 0.006),
        profile("lacquer_accent", tuple((y - 0.14, z) for y, z in gable), (-0.45, 0.45)),
        disc("banana", 0.09, (0.0, -0.13, 1.2), 0.03),
        block("shadow", (-0.38, -0.06, 0.63), (0.38, -0.02, 1.1), 0.0),
        block("lacquer", (-0.41, -0.02, 0.0), (0.41, 0.0, 1.1), 0.0),
        *(
            disc(finish, 0.06, (x, -0.135, 0.32), 0.03)
            for finish, x in (("banana", -0.25), ("paint_green", 0.0), ("paint_orange", 0.25))
        ),
    ]
    return grown(parts, width, height, depth, "lacquer")


def swing(
    width: Annotated[float, Range(1.6, 2.0)] = 1.8,
    depth: Annotated[float, Range(1.2, 1.5)] = 1.34,
    height: Annotated[float, Range(1.9, 2.2)] = 2.04,
) -> Model:
    """A seat on ropes in a frame."""
    parts = [
        rod("wood", 0.05, (-0.86, 0.0, 1.98), (0.86, 0.0, 1.98)),
        *(rod("wood", 0.045, (x, 0.0, 1.98), (x * 1.03, y, 0.0)) for x in (-0.8, 0.8) for y in (-0.62, 0.62)),
        *mirrored(rod("rope", 0.018, (0.22, 0.0, 1.96), (0.22, 0.0, 0.46))),
        block("paint_red", (-0.28, -0.12, 0.42), (0.28, 0.12, 0.46), 0.008),
    ]
    return grown(parts, width, height, depth, "wood", (Surface("seat", (-0.2, -0.1), (0.2, 0.1), 0.46, 1.0),))


_TAGS = ("playroom", "nursery")

ASSETS = (
    Asset(play_mat, ("play mat", "foam mat", "puzzle mat", "baby mat", "playmat", "activity mat"), "rug", tags=_TAGS),
    Asset(
        play_kitchen, ("play kitchen", "toy kitchen", "play kitchen set", "toy stove"), "toy", stance="wall", tags=_TAGS
    ),
    Asset(
        climbing_frame,
        ("climbing frame", "climbing structure", "jungle gym", "slide", "play structure", "playset", "climbing toy"),
        "climbing_frame",
        tags=_TAGS,
    ),
    Asset(play_tent, ("play tent", "teepee", "tipi", "playhouse", "fort"), "tent", stance="corner", tags=_TAGS),
    Asset(puppet_theater, ("puppet theater", "puppet theatre", "puppet stage"), "toy", tags=_TAGS),
    Asset(swing, ("swing", "swing set", "playground swing"), "swing", tags=("garden",)),
)
