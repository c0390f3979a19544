"""What a class looks at: blackboards, boards on wheels, flip charts, screens to project on."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import front_space
from voxel_weaver.assets.workshop.pieces import across, block, column, front, mirrored, profile, rod, rod_pair
from voxel_weaver.scene.layout import Support


def blackboard(
    width: Annotated[float, Range(1.5, 2.2, 0.5, 4.0)] = 1.8,
    depth: Annotated[float, Range(0.09, 0.1)] = 0.1,
    height: Annotated[float, Range(1.0, 1.2, 0.5, 1.5)] = 1.1,
    color: Literal["black", "green"] = "black",
) -> Model:
    """A slate in a wooden frame, written on with chalk, the ledge below with chalks and a sponge."""
    x, y = width / 2, depth / 2
    slate = "slate" if color == "black" else "paint_forest"
    plane = y - 0.03
    line = 0.022

    def chalk(left: float, right: float, z: float, finish: str = "chalk") -> Part:
        return block(finish, (left * x, plane - 0.012, z * height), (right * x, y - 0.01, z * height + line), 0.0)

    triangle = [(0.3 * x, 0.3 * height), (0.6 * x, 0.3 * height), (0.6 * x, 0.6 * height)]
    parts = (
        block("wood", (-x, plane, 0.03), (x, y, height), 0.008),
        block(slate, (-x + 0.05, plane - 0.008, 0.09), (x - 0.05, y - 0.005, height - 0.05), 0.0),
        block("wood", (-x, -y, 0.0), (x, y, 0.035), 0.008),
        chalk(-0.86, -0.3, 0.82),
        chalk(-0.86, -0.5, 0.68),
        chalk(-0.42, -0.34, 0.68),
        chalk(-0.28, -0.06, 0.68, "petal_yellow"),
        chalk(-0.86, -0.56, 0.54),
        chalk(-0.48, -0.2, 0.54),
        chalk(-0.86, -0.4, 0.4),
        rod("chalk", 0.01, *((a, plane - 0.004, b) for a, b in [*triangle, triangle[0]])),
        chalk(0.68, 0.84, 0.6),
        chalk(0.68, 0.84, 0.46, "petal_pink"),
        block("chalk", (-0.3, -y + 0.01, 0.03), (-0.2, -y + 0.03, 0.05), 0.004),
        block("petal_yellow", (-0.16, -y + 0.02, 0.03), (-0.09, -y + 0.04, 0.05), 0.004),
        block("paint_sand", (0.2, -y + 0.005, 0.03), (0.34, y - 0.035, 0.075), 0.01),
    )
    return built(parts, ("wood", slate))


def rolling_whiteboard(
    width: Annotated[float, Range(1.3, 1.5, 0.9, 2.0)] = 1.4,
    depth: Annotated[float, Range(0.5, 0.6)] = 0.54,
    height: Annotated[float, Range(1.76, 1.88, 1.5, 2.1)] = 1.82,
) -> Model:
    """A whiteboard in a steel frame on wheels."""
    x, y = width / 2, depth / 2
    parts = (
        *mirrored(
            block("steel", (x - 0.04, -0.02, 0.08), (x, 0.02, height), 0.006),
            block("steel", (x - 0.04, -y + 0.01, 0.07), (x, y - 0.01, 0.11), 0.006),
            *(column("black", 0.035, 0.0, 0.08, (x - 0.035, side * (y - 0.035))) for side in (-1, 1)),
        ),
        block("steel", (-x, -0.02, 0.3), (x, 0.02, 0.34), 0.004),
        block("steel", (-x + 0.03, -0.03, 0.72), (x - 0.03, 0.02, height - 0.02), 0.006),
        block("white", (-x + 0.06, -0.04, 0.76), (x - 0.06, 0.0, height - 0.05), 0.0),
        block("steel", (-x * 0.6, -0.12, 0.7), (x * 0.6, 0.0, 0.725), 0.004),
        block("paint_red", (-0.2, -0.1, 0.72), (-0.06, -0.075, 0.745), 0.004),
        block("paint_blue", (0.0, -0.1, 0.72), (0.14, -0.075, 0.745), 0.004),
        block("paint_blue", (-x * 0.76, -0.05, height - 0.22), (-x * 0.1, -0.03, height - 0.19), 0.0),
        *(
            block("ink", (-x * 0.76, -0.05, z), (right * x, -0.03, z + 0.022), 0.0)
            for z, right in ((height - 0.36, -0.2), (height - 0.46, -0.34), (height - 0.56, -0.16))
        ),
        front(
            "paint_green",
            ((x * 0.2, height - 0.7), (x * 0.74, height - 0.7), (x * 0.74, height - 0.32), (x * 0.46, height - 0.52)),
            -0.03,
            0.02,
        ),
    )
    return built(
        parts,
        ("white", "steel"),
        (),
        (front_space(width, depth, 0.5, 1.8, "to write on the board"),),
        size=(width, depth, height),
    )


def flip_chart(
    width: Annotated[float, Range(0.7, 0.8, 0.55, 1.0)] = 0.74,
    depth: Annotated[float, Range(0.62, 0.72, 0.5, 0.9)] = 0.66,
    height: Annotated[float, Range(1.76, 1.88, 1.4, 2.1)] = 1.82,
) -> Model:
    """A pad of large sheets on a tripod, the top one with a chart."""

    def on(low: float, high: float, lift: float) -> list[tuple[float, float]]:
        y0, y1 = (-0.2 + (z - 0.8) * 0.2 for z in (low, high))
        return [(y0 - lift, low), (y0, low), (y1, high), (y1 - lift, high)]

    bars = (
        (-0.22, 1.2, "paint_blue"),
        (-0.1, 1.32, "paint_red"),
        (0.02, 1.26, "paint_green"),
        (0.14, 1.42, "paint_orange"),
    )
    parts = (
        *rod_pair("steel", 0.014, (0.05, -0.03, 1.76), (0.34, -0.32, 0.0)),
        rod("steel", 0.014, (0.0, 0.0, 1.76), (0.0, 0.32, 0.0)),
        profile("white", on(0.78, 1.78, 0.03), (-0.35, 0.35)),
        profile("paper", on(0.84, 1.74, 0.045), (-0.33, 0.33)),
        profile("dark_grey", on(1.72, 1.8, 0.06), (-0.36, 0.36)),
        *(profile(finish, on(1.06, high, 0.056), (x, x + 0.08)) for x, high, finish in bars),
        profile("ink", on(1.03, 1.05, 0.056), (-0.27, 0.27)),
        profile("ink", on(1.58, 1.61, 0.056), (-0.26, 0.12)),
        block("dark_grey", (-0.35, -0.29, 0.76), (0.35, -0.2, 0.785), 0.004),
        block("paint_blue", (-0.1, -0.28, 0.784), (0.04, -0.255, 0.81), 0.004),
    )
    return built(
        parts,
        ("white", "steel"),
        (),
        (front_space(width, depth, 0.5, 1.8, "to write on the chart"),),
        size=(width, depth, height),
    )


def projector_screen(
    width: Annotated[float, Range(1.8, 2.3, 1.0, 3.2)] = 2.0,
    depth: Annotated[float, Range(0.1, 0.11)] = 0.1,
    height: Annotated[float, Range(1.4, 1.7, 0.9, 2.2)] = 1.5,
) -> Model:
    """A white screen pulled down from its case, black borders, a pull ring at the bottom."""
    x, y = width / 2, depth / 2
    parts = (
        block("white", (-x, -y, height - 0.1), (x, y, height), 0.02),
        *mirrored(block("dark_grey", (x - 0.02, -y, height - 0.1), (x, y, height), 0.01)),
        block("black", (-x + 0.05, y - 0.04, 0.07), (x - 0.05, y, height - 0.09), 0.0),
        block("screen_white", (-x + 0.11, y - 0.046, 0.15), (x - 0.11, y - 0.01, height - 0.16), 0.0),
        block("dark_grey", (-x + 0.04, y - 0.05, 0.04), (x - 0.04, y, 0.08), 0.006),
        block("steel", (-0.03, y - 0.04, 0.0), (0.03, y - 0.02, 0.05), 0.004),
    )
    return built(parts, ("black", "white"))


def tripod_screen(
    width: Annotated[float, Range(1.5, 1.8, 1.0, 2.4)] = 1.65,
    depth: Annotated[float, Range(0.7, 0.8)] = 0.74,
    height: Annotated[float, Range(1.9, 2.1, 1.5, 2.4)] = 2.0,
) -> Model:
    """A projection screen on a tripod."""
    parts = (
        column("dark_grey", 0.02, 0.1, 1.98, (0.0, 0.03)),
        *rod_pair("dark_grey", 0.014, (0.0, 0.03, 0.5), (0.4, -0.3, 0.0)),
        rod("dark_grey", 0.014, (0.0, 0.03, 0.5), (0.0, 0.44, 0.0)),
        across("dark_grey", 0.04, -0.84, 0.84, 0.0, 0.62),
        block("black", (-0.82, -0.012, 0.64), (0.82, 0.012, 1.98), 0.0),
        block("screen_white", (-0.76, -0.022, 0.7), (0.76, 0.0, 1.92), 0.0),
        block("dark_grey", (-0.83, -0.02, 1.96), (0.83, 0.02, 2.0), 0.006),
    )
    return built(parts, "black", size=(width, depth, height))


_CLASS = ("classroom", "office")
ASSETS = (
    Asset(
        blackboard,
        words=("blackboard", "chalkboard", "chalk board", "black board", "green board", "school board"),
        family="board",
        support=Support.WALL,
        stance="wall",
        tags=_CLASS,
    ),
    Asset(
        rolling_whiteboard,
        words=(
            "rolling whiteboard",
            "mobile whiteboard",
            "standing whiteboard",
            "whiteboard on wheels",
            "whiteboard stand",
            "whiteboard easel",
        ),
        family="board",
        stance="wall",
        tags=_CLASS,
    ),
    Asset(
        flip_chart,
        words=("flip chart", "flipchart", "flip chart stand", "flip chart easel"),
        family="board",
        stance="free",
        tags=_CLASS,
    ),
    Asset(
        projector_screen,
        words=("projector screen", "projection screen", "movie screen", "cinema screen", "pull-down screen"),
        family="screen",
        support=Support.WALL,
        stance="wall",
        tags=_CLASS,
    ),
    Asset(
        tripod_screen,
        words=("tripod screen", "portable screen", "standing projector screen", "portable projector screen"),
        family="screen",
        stance="free",
        tags=_CLASS,
    ),
)
