"""Tables to work at: the kitchen island, the reading table of a library, the joiner's bench."""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Lathe
from voxel_weaver.assets.model import Clearance, Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import (
    FRONTS,
    WOODS,
    door_leaves,
    drawer_fronts,
    front_space,
    legs,
    top,
)
from voxel_weaver.assets.workshop.pieces import block, mirrored


def kitchen_island(
    width: Annotated[float, Range(1.3, 1.7, 0.9, 3.0)] = 1.5,
    depth: Annotated[float, Range(0.8, 0.95, 0.6, 1.3)] = 0.88,
    height: Annotated[float, Range(0.9, 0.94, 0.8, 1.1)] = 0.92,
) -> Model:
    """A free-standing block of cupboards and drawers; its stone top reaches out at the back for stools."""
    x, y = width / 2, depth / 2
    front, behind = -y + 0.02 + FRONTS, y - 0.26
    split = -x + 0.04 + (width - 0.08) * 0.36
    parts = (
        block("shadow", (-x + 0.08, front + 0.05, 0.0), (x - 0.08, behind - 0.03, 0.091)),
        block("cabinet", (-x + 0.03, front, 0.09), (x - 0.03, behind, height - 0.049), 0.01),
        block("shadow", (-x + 0.05, front - 0.002, 0.1), (x - 0.05, front + 0.02, height - 0.06)),
        block("marble", (-x, -y, height - 0.05), (x, y, height), 0.012),
        *drawer_fronts((-x + 0.04, 0.09), (split, height - 0.05), front, 1, 3, finish="cabinet"),
        *door_leaves((split, 0.09), (x - 0.04, height - 0.05), front, 2, finish="cabinet", panel="cabinet"),
        *mirrored(
            block("wood", (x - 0.1, y - 0.14, 0.0), (x - 0.03, y - 0.07, height - 0.049), 0.012),
            block("wood", (x - 0.09, behind - 0.01, height - 0.13), (x - 0.04, y - 0.1, height - 0.049)),
            block("wood", (x - 0.031, front + 0.08, 0.2), (x - 0.015, behind - 0.08, height - 0.15), 0.004),
        ),
        *(
            block(
                "wood",
                (-x + 0.1 + i * (width - 0.2) / 5, behind - 0.001, 0.12),
                (-x + 0.08 + (i + 1) * (width - 0.2) / 5, behind + 0.02, height - 0.1),
                0.004,
            )
            for i in range(5)
        ),
    )
    spaces = (
        front_space(width, depth, 0.6, 1.8, "to open the cupboards"),
        Clearance((-x, y, 0.0), (x, y + 0.35, 1.2), "for stools"),
    )
    return built(parts, ("cabinet", "wood"), (top(width, depth, height),), spaces)


def reading_table(
    width: Annotated[float, Range(1.8, 2.2, 1.2, 3.2)] = 2.0,
    depth: Annotated[float, Range(0.9, 1.0, 0.7, 1.4)] = 0.96,
    height: Annotated[float, Range(0.75, 0.78, 0.68, 0.85)] = 0.76,
) -> Model:
    """A long library table: a leather field in the top, an apron with drawers' knobs, turned legs and a stretcher."""
    x, y = width / 2, depth / 2
    frame = height - 0.05
    leg = Lathe(
        (
            (0.035, 0.0),
            (0.05, 0.03),
            (0.05, 0.12),
            (0.032, 0.16),
            (0.055, 0.34),
            (0.035, frame - 0.18),
            (0.055, frame - 0.14),
            (0.055, frame),
        )
    )
    spots = [(sx, sy) for sx in (-x + 0.1, x - 0.1) for sy in (-y + 0.1, y - 0.1)]
    parts = (
        block("wood", (-x, -y, frame), (x, y, height - 0.004), 0.015),
        block("baize", (-x + 0.1, -y + 0.1, height - 0.03), (x - 0.1, y - 0.1, height), 0.002),
        block("wood", (-x + 0.06, -y + 0.06, frame - 0.12), (x - 0.06, y - 0.06, frame + 0.001)),
        *(Part(leg, "wood", (sx, sy, 0.0)) for sx, sy in spots),
        *mirrored(block("wood", (x - 0.13, -y + 0.1, 0.08), (x - 0.07, y - 0.1, 0.13), 0.01)),
        block("wood", (-x + 0.1, -0.03, 0.085), (x - 0.1, 0.03, 0.125), 0.01),
        *(
            block(
                "wood",
                (i * x * 0.62 - 0.17, -y + 0.045, frame - 0.1),
                (i * x * 0.62 + 0.17, -y + 0.061, frame - 0.02),
                0.006,
            )
            for i in (-1, 0, 1)
        ),
        *(
            block(
                "brass",
                (i * x * 0.62 - 0.02, -y + 0.02, frame - 0.08),
                (i * x * 0.62 + 0.02, -y + 0.046, frame - 0.04),
                0.008,
            )
            for i in (-1, 0, 1)
        ),
    )
    return built(parts, WOODS, (Surface("top", (-x + 0.12, -y + 0.12), (x - 0.12, y - 0.12), height),))


def workbench(
    width: Annotated[float, Range(1.4, 1.8, 1.0, 2.6)] = 1.6,
    depth: Annotated[float, Range(0.64, 0.74, 0.5, 1.0)] = 0.7,
    height: Annotated[float, Range(0.86, 0.92, 0.75, 1.1)] = 0.88,
) -> Model:
    """A joiner's bench: a thick top with dog holes and a trough, a front vice, drawers and a loaded lower shelf."""
    x, y, slab = width / 2, depth / 2, height - 0.09
    front = -y + 0.12
    parts = (
        block("pale_wood", (-x, front - 0.02, slab), (x, y, height), 0.012),
        *legs(width - 0.12, depth - 0.16, slab + 0.001, 0.09, "wood"),
        block("wood", (-x + 0.08, -y + 0.1, 0.16), (x - 0.08, y - 0.1, 0.2)),
        *mirrored(block("wood", (x - 0.14, -y + 0.1, slab - 0.1), (x - 0.07, y - 0.1, slab + 0.001))),
        block("shadow", (0.02, front, slab - 0.2), (x - 0.14, y - 0.1, slab + 0.001)),
        *drawer_fronts((0.03, slab - 0.2), (x - 0.14, slab), front, 2, 1, finish="wood", grip="black_metal"),
        block("wood", (-x + 0.1, front - 0.08, slab - 0.07), (-x + 0.5, front - 0.019, height - 0.01), 0.012),
        Part(
            Cylinder(0.03, 0.03, bevel=0.006), "black_metal", (-x + 0.3, front - 0.078, slab + 0.01), (90.0, 0.0, 0.0)
        ),
        block("black_metal", (-x + 0.18, -y, slab - 0.005), (-x + 0.42, -y + 0.03, slab + 0.025), 0.008),
        *(
            block(
                "shadow",
                (i * 0.2 - 0.015 + x * 0.1, front + 0.06, height - 0.012),
                (i * 0.2 + 0.015 + x * 0.1, front + 0.09, height + 0.0),
                0.0,
            )
            for i in (-1, 0, 1, 2)
        ),
        block("cork", (-x + 0.2, -0.1, 0.199), (-x + 0.6, 0.14, 0.38), 0.01),
        block("lacquer", (x - 0.62, -0.12, 0.199), (x - 0.24, 0.1, 0.3), 0.015),
        block("black_metal", (x - 0.52, -0.03, 0.299), (x - 0.34, 0.01, 0.34), 0.006),
    )
    spot = Surface("top", (-x + 0.04, front + 0.12), (x - 0.04, y - 0.02), height)
    return built(parts, WOODS, (spot,), (front_space(width, depth, 0.6, 1.8, "to work at the bench"),))


ASSETS = (
    Asset(
        kitchen_island,
        words=("kitchen island", "island", "island counter", "breakfast bar"),
        family="counter",
        stance="free",
        tags=("furniture", "kitchen"),
    ),
    Asset(
        reading_table,
        words=("reading table", "library table", "study table", "refectory table"),
        family="table",
        stance="free",
        tags=("furniture", "library", "office"),
    ),
    Asset(
        workbench,
        words=("workbench", "work bench", "work table", "worktable", "joiner's bench"),
        family="table",
        stance="wall",
        tags=("furniture", "studio", "workshop"),
    ),
)
