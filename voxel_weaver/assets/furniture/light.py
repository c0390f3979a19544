"""Furniture that folds, hangs or stands in the open: picnic table, folding chair, hammocks, standing desk."""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box, Cushion
from voxel_weaver.assets.model import Clearance, Model, Part, Surface
from voxel_weaver.assets.workshop.building import built, grown
from voxel_weaver.assets.workshop.joinery import top
from voxel_weaver.assets.workshop.pieces import block, mirrored, rod


def picnic_table(
    width: Annotated[float, Range(1.5, 1.9, 1.1, 3.0)] = 1.7,
    depth: Annotated[float, Range(1.4, 1.6, 1.2, 1.9)] = 1.5,
    height: Annotated[float, Range(0.74, 0.78, 0.66, 0.9)] = 0.76,
) -> Model:
    """A table with its two benches, held by crossed legs."""
    x, y = width / 2, depth / 2
    seat = height * 0.6
    boards = [
        block("wood", (-x, -0.36 + 0.145 * i, height - 0.04), (x, -0.225 + 0.145 * i, height), 0.004) for i in range(5)
    ]
    benches = [
        block("wood", (-x, side * (y - 0.14) - 0.14, seat - 0.04), (x, side * (y - 0.14) + 0.14, seat), 0.004)
        for side in (-1, 1)
    ]
    legs = [
        rod("pale_wood", 0.035, (at, side * 0.2, height - 0.04), (at, side * (y - 0.2), 0.0))
        for at in (-x + 0.3, x - 0.3)
        for side in (-1, 1)
    ]
    beams = [
        block("pale_wood", (at - 0.03, -y + 0.06, seat - 0.12), (at + 0.03, y - 0.06, seat - 0.035), 0.004)
        for at in (-x + 0.3, x - 0.3)
    ]
    rails = [
        block("pale_wood", (at - 0.03, -0.36, height - 0.1), (at + 0.03, 0.36, height - 0.035), 0.004)
        for at in (-x + 0.3, x - 0.3)
    ]
    tops = (
        Surface("top", (-x + 0.02, -0.34), (x - 0.02, 0.34), height),
        Surface("seat", (-x + 0.05, -y + 0.03), (x - 0.05, -y + 0.25), seat, 1.2),
        Surface("seat", (-x + 0.05, y - 0.25), (x - 0.05, y - 0.03), seat, 1.2),
    )
    parts = [*boards, *benches, *legs, *beams, *rails]
    return grown(parts, width, height, depth, ("wood", "pale_wood"), tops)


def folding_chair(
    width: Annotated[float, Range(0.44, 0.48)] = 0.46,
    depth: Annotated[float, Range(0.46, 0.52)] = 0.5,
    height: Annotated[float, Range(0.78, 0.86)] = 0.82,
) -> Model:
    """Crossed tubes, a seat and a back of the same board."""
    parts = [
        *mirrored(
            rod("steel", 0.016, (0.2, -0.22, 0.0), (0.2, 0.2, 0.8)),
            rod("steel", 0.016, (0.17, 0.22, 0.0), (0.17, -0.19, 0.44)),
        ),
        block("lacquer", (-0.2, -0.22, 0.43), (0.2, 0.16, 0.46), 0.01),
        block("lacquer", (-0.2, 0.15, 0.62), (0.2, 0.19, 0.82), 0.012),
        block("steel", (-0.2, 0.19, 0.08), (0.2, 0.21, 0.1), 0.0),
        block("steel", (-0.2, -0.2, 0.06), (0.2, -0.18, 0.08), 0.0),
    ]
    seat = Surface("seat", (-0.17, -0.2), (0.17, 0.12), 0.46, 1.0)
    return grown(parts, width, height, depth, "lacquer", (seat,))


def hammock_chair(
    width: Annotated[float, Range(0.84, 0.96)] = 0.9,
    depth: Annotated[float, Range(0.76, 0.88)] = 0.8,
    height: Annotated[float, Range(1.7, 1.9)] = 1.8,
) -> Model:
    """A seat of cloth that hangs in a stand of bent tube."""
    parts = [
        rod(
            "black_metal",
            0.03,
            (0.0, 0.36, 0.02),
            (0.0, 0.38, 0.9),
            (0.0, 0.3, 1.6),
            (0.0, 0.1, 1.76),
            (0.0, -0.04, 1.74),
        ),
        rod("black_metal", 0.03, (0.0, 0.38, 0.03), (-0.34, 0.3, 0.03), (-0.42, -0.1, 0.03), (-0.25, -0.36, 0.03)),
        rod("black_metal", 0.03, (0.0, 0.38, 0.03), (0.34, 0.3, 0.03), (0.42, -0.1, 0.03), (0.25, -0.36, 0.03)),
        rod("rope", 0.014, (0.0, -0.04, 1.72), (0.0, -0.04, 1.46)),
        rod("wood", 0.022, (-0.4, -0.04, 1.44), (0.4, -0.04, 1.44)),
        *mirrored(
            rod("rope", 0.013, (0.38, -0.04, 1.44), (0.34, -0.28, 0.6)),
            rod("rope", 0.013, (0.38, -0.04, 1.44), (0.33, 0.16, 1.05)),
            rod("rope", 0.013, (0.0, -0.04, 1.5), (0.38, -0.04, 1.44)),
        ),
        Part(Box(0.68, 0.5, 0.06, 0.03), "cloth_second", (0.0, -0.08, 0.5), (-8.0, 0.0, 0.0)),
        Part(Box(0.66, 0.06, 0.6, 0.03), "cloth_second", (0.0, 0.14, 0.5), (-8.0, 0.0, 0.0)),
        Part(Cushion(0.5, 0.4, 0.12, 0.5), "linen", (0.0, -0.1, 0.54)),
        Part(Cushion(0.44, 0.12, 0.34, 0.5), "linen", (0.0, 0.08, 0.62)),
    ]
    return grown(parts, width, height, depth, ("cloth_second", "linen"))


def hammock(
    width: Annotated[float, Range(2.6, 3.2)] = 2.9,
    depth: Annotated[float, Range(0.9, 1.1)] = 1.0,
    height: Annotated[float, Range(1.0, 1.2)] = 1.1,
) -> Model:
    """A striped cloth between the arms of a wooden stand."""
    stripes = []
    for i in range(11):
        t = -1 + 2 * (i + 0.5) / 11
        x, z = 0.95 * t, 0.38 + 0.36 * t * t
        lean = math.degrees(math.atan2(0.72 * t, 0.95))
        stripes.append(
            Part(Box(0.2, 0.62, 0.04, 0.01), "cloth_second" if i % 2 else "linen", (x, 0.0, z), (0.0, -lean, 0.0))
        )
    parts = [
        *stripes,
        *mirrored(
            rod("rope", 0.016, (0.95, -0.25, 0.76), (1.3, 0.0, 0.98)),
            rod("rope", 0.016, (0.95, 0.25, 0.76), (1.3, 0.0, 0.98)),
            rod("rope", 0.016, (0.95, 0.0, 0.76), (1.3, 0.0, 0.98)),
            rod("wood", 0.045, (0.6, 0.0, 0.1), (1.1, 0.0, 0.34), (1.4, 0.0, 1.06)),
            block("wood", (0.5, -0.48, 0.0), (0.6, 0.48, 0.09), 0.01),
            rod("wood", 0.02, (0.95, -0.33, 0.76), (0.95, 0.33, 0.76)),
        ),
        block("wood", (-1.1, -0.05, 0.06), (1.1, 0.05, 0.16), 0.01),
    ]
    return grown(parts, width, height, depth, ("cloth_second", "linen"))


def standing_desk(
    width: Annotated[float, Range(1.3, 1.6, 1.0, 2.2)] = 1.4,
    depth: Annotated[float, Range(0.66, 0.78, 0.55, 1.0)] = 0.7,
    height: Annotated[float, Range(0.74, 1.1, 0.65, 1.25)] = 0.76,
) -> Model:
    """A top on two telescopic columns, with its switch: the height can be set."""
    x, y = width / 2, depth / 2
    parts = [
        block("wood", (-x, -y, height - 0.04), (x, y, height), 0.006),
        *mirrored(
            block("black_metal", (x - 0.26, -y + 0.06, 0.0), (x - 0.18, y - 0.06, 0.04), 0.006),
            block("black_metal", (x - 0.27, -0.06, 0.03), (x - 0.17, 0.06, height * 0.5), 0.004),
            block("steel", (x - 0.255, -0.045, height * 0.48), (x - 0.185, 0.045, height - 0.07), 0.004),
            block("black_metal", (x - 0.27, -y + 0.08, height - 0.08), (x - 0.17, y - 0.08, height - 0.035), 0.004),
        ),
        block("black_metal", (-x + 0.2, -0.04, height - 0.09), (x - 0.2, 0.04, height - 0.035), 0.0),
        block("black", (x - 0.42, -y - 0.0, height - 0.07), (x - 0.3, -y + 0.06, height - 0.035), 0.004),
        block("led_green", (x - 0.4, -y - 0.004, height - 0.06), (x - 0.37, -y + 0.01, height - 0.045), 0.0),
    ]
    knees = Clearance((-x, -y - 0.6, 0.0), (x, -y, height), "room to sit or stand")
    return built(parts, "wood", (top(width, depth, height),), (knees,))


ASSETS = (
    Asset(picnic_table, ("picnic table", "picnic bench", "beer garden table"), "table", tags=("garden",)),
    Asset(
        folding_chair,
        ("folding chair", "camping chair", "camp chair", "lawn chair"),
        "chair",
        tags=("garden",),
    ),
    Asset(
        hammock_chair,
        ("hammock chair", "hanging chair", "egg chair", "swing chair"),
        "chair",
        stance="corner",
        tags=("living_room",),
    ),
    Asset(hammock, ("hammock",), "hammock", tags=("garden",)),
    Asset(
        standing_desk,
        ("standing desk", "adjustable desk", "sit-stand desk", "height-adjustable desk"),
        "desk",
        stance="wall",
        tags=("office",),
    ),
)
