"""What an office keeps at hand: boards, paper, bins, pencils and the water cooler."""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box, Lathe
from voxel_weaver.assets.model import Clearance, Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import block, column, rod
from voxel_weaver.scene.layout import Support


def whiteboard(
    width: Annotated[float, Range(1.2, 1.8)] = 1.5,
    depth: Annotated[float, Range(0.08, 0.08)] = 0.08,
    height: Annotated[float, Range(0.9, 1.1)] = 1.0,
) -> Model:
    """A board with yesterday's plan on it."""
    x, wall = width / 2, depth / 2
    ink = wall - 0.034
    parts = [
        block("steel", (-x, wall - 0.04, 0.02), (x, wall, height), 0.008),
        block("white", (-x + 0.03, wall - 0.044, 0.06), (x - 0.03, wall - 0.01, height - 0.03), 0.0),
        block("steel", (-x * 0.5, -wall, 0.0), (x * 0.5, wall - 0.02, 0.03), 0.004),
        block("paint_blue", (-0.2, -wall + 0.01, 0.025), (-0.06, -wall + 0.03, 0.05), 0.004),
        block("paint_red", (0.0, -wall + 0.01, 0.025), (0.14, -wall + 0.03, 0.05), 0.004),
        block("dark_grey", (0.2, -wall + 0.005, 0.025), (0.32, -wall + 0.035, 0.06), 0.006),
    ]

    def mark(finish: str, left: float, right: float, low: float, high: float) -> None:
        corner = (left * x, ink - 0.012, low * height)
        parts.append(block(finish, corner, (right * x, ink + 0.008, high * height), 0.0))

    mark("paint_blue", -0.84, -0.3, 0.84, 0.87)
    for row, right in enumerate((-0.3, -0.42, -0.24, -0.5)):
        z = 0.72 - row * 0.1
        mark("paint_red" if row == 2 else "ink", -0.84, -0.8, z, z + 0.03)
        mark("ink", -0.74, right, z, z + 0.025)
    for left, low, finish in ((0.0, 0.66, "paint_blue"), (0.5, 0.66, "paint_green"), (0.25, 0.26, "paint_orange")):
        mark(finish, left, left + 0.32, low, low + 0.18)
        mark("white", left + 0.035, left + 0.285, low + 0.03, low + 0.15)
    mark("ink", 0.32, 0.5, 0.74, 0.765)
    mark("ink", 0.4, 0.425, 0.44, 0.74)
    return built(parts, ("white", "steel"))


def notice_board(
    width: Annotated[float, Range(0.8, 1.2)] = 1.0,
    depth: Annotated[float, Range(0.06, 0.06)] = 0.06,
    height: Annotated[float, Range(0.6, 0.8)] = 0.7,
) -> Model:
    x, wall = width / 2, depth / 2
    plane = wall - 0.03
    parts = [
        block("wood", (-x, plane - 0.01, 0.0), (x, wall, height), 0.008),
        block("cork", (-x + 0.04, plane - 0.014, 0.04), (x - 0.04, wall - 0.005, height - 0.04), 0.0),
    ]
    notes = (
        ("paper", -0.8, -0.44, 0.38, 0.84, "paint_red"),
        ("petal_yellow", -0.32, -0.04, 0.56, 0.86, "paint_blue"),
        ("petal_pink", -0.3, -0.02, 0.16, 0.46, "paint_red"),
        ("paint_sky", 0.1, 0.5, 0.5, 0.84, "paint_green"),
        ("paper", 0.14, 0.5, 0.12, 0.42, "paint_blue"),
        ("apple_green", 0.6, 0.84, 0.26, 0.56, "paint_red"),
        ("paper", -0.78, -0.46, 0.12, 0.3, "paint_blue"),
    )
    for finish, left, right, low, high, pin in notes:
        middle = (left + right) / 2 * x
        parts.append(block(finish, (left * x, -wall + 0.012, low * height), (right * x, plane, high * height), 0.0))
        parts.append(
            block(
                pin, (middle - 0.01, -wall, high * height - 0.04), (middle + 0.01, plane, high * height - 0.02), 0.004
            )
        )
    for row in range(3):
        z = (0.7 - row * 0.1) * height
        parts.append(block("ink", (-0.72 * x, -wall + 0.009, z), (-0.52 * x, plane, z + 0.014), 0.0))
    parts.append(block("paint_green", (0.16 * x, -wall + 0.009, 0.54 * height), (0.44 * x, plane, 0.66 * height), 0.0))
    return built(parts, "wood")


def wastebasket(
    width: Annotated[float, Range(0.28, 0.32)] = 0.3,
    height: Annotated[float, Range(0.36, 0.42)] = 0.4,
) -> Model:
    radius = width / 2
    rim = height - 0.06
    shell = ((radius * 0.74, 0.0), (radius, rim), (radius * 0.86, rim), (radius * 0.66, 0.06))
    parts = [
        Part(Lathe(shell), "lacquer_second"),
        column("dark_grey", radius * 0.6, 0.04, rim - 0.06),
    ]
    balls = (
        (-0.05, -0.03, rim - 0.09, 0.0),
        (0.055, -0.02, rim - 0.1, 30.0),
        (0.0, 0.06, rim - 0.09, 60.0),
        (0.01, 0.0, height - 0.1, 20.0),
    )
    for x, y, z, turn in balls:
        parts.append(Part(Box(0.09, 0.09, 0.1 if z > rim - 0.05 else 0.09, 0.02), "paper", (x, y, z), (0.0, 0.0, turn)))
    return built(parts, "lacquer_second")


def water_cooler(
    width: Annotated[float, Range(0.32, 0.36)] = 0.34,
    depth: Annotated[float, Range(0.34, 0.38)] = 0.36,
    height: Annotated[float, Range(1.3, 1.4)] = 1.36,
) -> Model:
    half, lead, top = width / 2, -depth / 2, height - 0.4
    parts = [
        block("white", (-half, lead + 0.06, 0.0), (half, depth / 2, top - 0.28), 0.02),
        block("white", (-half, lead + 0.1, top - 0.3), (half, depth / 2, top - 0.04), 0.01),
        block("white", (-half, lead, top - 0.12), (half, depth / 2, top), 0.02),
        block("dark_grey", (-half + 0.04, lead + 0.08, top - 0.27), (half - 0.04, lead + 0.12, top - 0.11)),
        block("grey", (-half + 0.02, lead, top - 0.32), (half - 0.02, lead + 0.12, top - 0.28)),
        block("paint_blue", (-0.09, lead + 0.03, top - 0.18), (-0.03, lead + 0.1, top - 0.11)),
        block("paint_red", (0.03, lead + 0.03, top - 0.18), (0.09, lead + 0.1, top - 0.11)),
        block("screen_blue", (-0.06, lead - 0.0, top - 0.08), (0.06, lead + 0.02, top - 0.04)),
        column("white", 0.11, top - 0.002, top + 0.04, top=0.09),
        column("water", 0.06, top + 0.03, top + 0.09, top=0.14),
        column("water", 0.14, top + 0.088, height - 0.03),
        column("glass", 0.145, top + 0.19, top + 0.21),
        column("water", 0.14, height - 0.032, height, top=0.11),
        column("paper", 0.035, top - 0.285, top - 0.2, (-0.06, lead + 0.06), top=0.045),
        block("grey", (-half + 0.06, lead + 0.05, 0.1), (half - 0.06, lead + 0.08, top - 0.4), 0.006),
    ]
    return built(parts, "white", clearances=(Clearance((-half, lead - 0.5, 0), (half, lead, 1.0), "filling a cup"),))


def binder(
    width: Annotated[float, Range(0.28, 0.32)] = 0.3,
    depth: Annotated[float, Range(0.26, 0.28)] = 0.28,
    height: Annotated[float, Range(0.3, 0.34)] = 0.32,
) -> Model:
    """A row of ring binders."""
    colors = ("cover", "cover_accent", "cover_second", "paint_teal")
    step = width / len(colors)
    lead = -depth / 2
    parts = []
    for index, finish in enumerate(colors):
        x0 = -width / 2 + index * step
        x1 = x0 + step
        near = lead + (0.02 if index == 2 else 0.0)
        parts += [
            block(finish, (x0 + 0.001, near + 0.004, 0.0), (x1 - 0.001, depth / 2, height), 0.005),
            block("paper", (x0 + 0.016, near + 0.001, height * 0.5), (x1 - 0.016, near + 0.02, height - 0.04), 0.0),
            block("ink", (x0 + 0.024, near, height * 0.66), (x1 - 0.024, near + 0.02, height * 0.72), 0.0),
            block("black", (x0 + 0.026, near, 0.06), (x1 - 0.026, near + 0.02, 0.1), 0.0),
            block("paper", (x0 + 0.014, near + 0.03, height - 0.01), (x1 - 0.014, depth / 2 - 0.01, height + 0.0), 0.0),
        ]
    return built(parts, ("cover", "cover_accent", "paint_teal", "cover_second"), size=(width, depth, height))


def pencil_cup(
    width: Annotated[float, Range(0.1, 0.11)] = 0.1,
    height: Annotated[float, Range(0.18, 0.21)] = 0.2,
) -> Model:
    radius, rim = width / 2, 0.1
    parts = [
        column("lacquer", radius, 0.0, rim),
        column("white", radius + 0.0005, rim * 0.3, rim * 0.5),
        column("black", radius - 0.01, rim - 0.01, rim + 0.002),
    ]
    pencils = (
        ("petal_yellow", -0.022, -0.016, height),
        ("paint_red", 0.012, -0.024, height - 0.03),
        ("paint_blue", 0.026, 0.008, height - 0.012),
        ("paint_green", -0.02, 0.022, height - 0.04),
        ("paint_violet", 0.006, 0.022, height - 0.02),
    )
    for finish, x, y, top in pencils:
        parts.append(column(finish, 0.009, 0.02, top - 0.02, (x, y)))
        parts.append(column("crumb", 0.009, top - 0.021, top, (x, y), top=0.003))
    return built(parts, ("lacquer", "white"))


def paper_tray(
    width: Annotated[float, Range(0.26, 0.28)] = 0.28,
    depth: Annotated[float, Range(0.34, 0.36)] = 0.34,
    height: Annotated[float, Range(0.18, 0.2)] = 0.2,
) -> Model:
    half, lead, back = width / 2, -depth / 2, depth / 2
    parts = [block("black_metal", (-half, back - 0.02, 0.0), (half, back, height - 0.02))]
    for side in (-1, 1):
        x0, x1 = sorted((side * (half - 0.02), side * half))
        parts.append(block("black_metal", (x0, lead, 0.0), (x1, lead + 0.02, height - 0.06)))
        parts.append(block("black_metal", (x0, back - 0.1, 0.0), (x1, back, height - 0.02)))
    tiers = (0.0, height * 0.35, height * 0.7)
    for index, z in enumerate(tiers):
        parts.append(block("black_metal", (-half, lead, z), (half, back, z + 0.02)))
        sheets = 0.04 if index == 0 else 0.022
        top = height if index == 2 else z + 0.02 + sheets
        parts.append(
            block(
                "paper",
                (-half + 0.03, lead + 0.012 - 0.01 * (index % 2), z + 0.018),
                (half - 0.03, back - 0.03, top),
                0.0,
            )
        )
        parts.append(
            block("cloth_accent", (-half + 0.03, lead + 0.04, z + 0.018), (-half + 0.06, lead + 0.08, top + 0.0), 0.0)
        )
    return built(parts, "black_metal")


def paper_stack(
    width: Annotated[float, Range(0.22, 0.24)] = 0.24,
    depth: Annotated[float, Range(0.23, 0.245)] = 0.24,
    height: Annotated[float, Range(0.04, 0.06)] = 0.05,
) -> Model:
    """A pile of written pages with a pen on it."""
    x, y = width / 2, depth / 2
    top = height - 0.012
    parts = [
        block("paper", (-x, -y, 0.0), (x - 0.02, y - 0.01, top * 0.5), 0.0),
        block("cream", (-x + 0.02, -y + 0.01, top * 0.5 - 0.001), (x, y, top - 0.004), 0.0),
        block("paper", (-x + 0.01, -y + 0.005, top - 0.005), (x - 0.01, y - 0.005, top), 0.0),
        block("paint_blue", (x - 0.05, -y + 0.03, top - 0.002), (x - 0.034, y - 0.08, height), 0.004),
        block("brass", (x - 0.05, -y + 0.02, top - 0.002), (x - 0.034, -y + 0.034, height - 0.002), 0.003),
    ]
    for row in range(5):
        z = y - 0.05 - row * 0.036
        parts.append(
            block("ink", (-x + 0.04, z - 0.006, top - 0.006), (0.04 - 0.02 * (row % 2), z + 0.006, top + 0.001), 0.0)
        )
    return built(parts, "paper")


def desk_fan(
    width: Annotated[float, Range(0.32, 0.36)] = 0.34,
    depth: Annotated[float, Range(0.22, 0.24)] = 0.22,
    height: Annotated[float, Range(0.44, 0.5)] = 0.46,
) -> Model:
    """A fan for hot days."""
    radius = width / 2
    middle = height - radius
    lead = -depth / 2
    parts = [
        column("lacquer", 0.1, 0.0, 0.03),
        column("steel", 0.02, 0.028, middle - 0.02, (0.0, 0.04)),
        Part(Lathe(((0.05, 0.0), (0.06, 0.03), (0.05, 0.12))), "lacquer", (0.0, 0.1, middle), (90.0, 0.0, 0.0)),
        Part(Lathe(((0.03, 0.0), (0.04, 0.08), (0.02, 0.1))), "brass", (0.0, lead + 0.1, middle), (90.0, 0.0, 0.0)),
    ]
    for x0, z0, x1, z1 in (
        (-0.11, -0.03, -0.01, 0.05),
        (0.01, -0.05, 0.11, 0.03),
        (-0.05, 0.01, 0.03, 0.11),
        (-0.03, -0.11, 0.05, -0.01),
    ):
        parts.append(block("paint_sky", (x0, lead + 0.05, middle + z0), (x1, lead + 0.07, middle + z1), 0.008))
    points = [(math.sin(math.tau * step / 24), math.cos(math.tau * step / 24)) for step in range(25)]
    parts += [
        rod("steel", 0.014, *(((radius - 0.014) * a, y, middle + (radius - 0.014) * b) for a, b in points))
        for y in (lead + 0.02, lead + 0.1)
    ]
    for a, b in points[0:24:4]:
        parts.append(
            rod(
                "steel",
                0.01,
                (0.0, lead + 0.02, middle),
                ((radius - 0.014) * a, lead + 0.02, middle + (radius - 0.014) * b),
            )
        )
        parts.append(
            rod(
                "steel",
                0.01,
                ((radius - 0.014) * a, lead + 0.02, middle + (radius - 0.014) * b),
                ((radius - 0.014) * a, lead + 0.1, middle + (radius - 0.014) * b),
            )
        )
    return built(parts, ("lacquer", "steel"), size=(width, depth, height))


ASSETS = (
    Asset(
        whiteboard,
        words=("whiteboard", "white board", "dry erase board", "marker board"),
        family="board",
        support=Support.WALL,
        stance="wall",
        tags=("office",),
    ),
    Asset(
        notice_board,
        words=("notice board", "noticeboard", "bulletin board", "pinboard", "corkboard", "cork board"),
        family="board",
        support=Support.WALL,
        stance="wall",
        tags=("office", "studio", "kitchen"),
    ),
    Asset(
        wastebasket,
        words=(
            "wastebasket",
            "waste basket",
            "bin",
            "waste bin",
            "wastepaper basket",
            "rubbish bin",
        ),
        family="bin",
        stance="any",
        tags=("office", "studio"),
    ),
    Asset(water_cooler, words=("water cooler", "water dispenser"), family="cooler", stance="wall", tags=("office",)),
    Asset(
        binder,
        words=("binder", "ring binder", "file", "lever arch file"),
        family="binder",
        support=Support.OBJECT,
        tags=("office",),
    ),
    Asset(
        pencil_cup,
        words=("pencil cup", "pen holder", "pencil holder", "pencil pot", "pencil jar", "pen pot"),
        family="pencil_cup",
        support=Support.OBJECT,
        tags=("office", "studio"),
    ),
    Asset(
        paper_tray,
        words=("paper tray", "letter tray", "in tray", "document tray", "letter holder"),
        family="tray",
        support=Support.OBJECT,
        tags=("office",),
    ),
    Asset(
        paper_stack,
        words=("paper stack", "stack of paper", "paper", "document", "pile of papers", "papers", "letter", "notepad"),
        family="paper",
        support=Support.OBJECT,
        tags=("office", "studio"),
    ),
    Asset(
        desk_fan,
        words=("desk fan", "fan", "electric fan", "table fan"),
        family="fan",
        support=Support.OBJECT,
        tags=("office", "bedroom"),
    ),
)
