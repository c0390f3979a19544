"""Where office people meet: the conference table, the reception, the cubicle."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Prism
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import WOODS, drawer_fronts, front_space
from voxel_weaver.assets.workshop.pieces import Parts, block, column, mirrored, pad


def conference_table(
    width: Annotated[float, Range(2.2, 2.9, 1.4, 5.0)] = 2.5,
    depth: Annotated[float, Range(1.1, 1.3, 0.8, 1.8)] = 1.2,
    height: Annotated[float, Range(0.73, 0.76, 0.65, 0.85)] = 0.75,
    shape: Literal["oval", "rectangular", "round"] = "oval",
) -> Model:
    """A long table on two panel feet, a strip with sockets along its middle."""
    x, y = width / 2, depth / 2
    if shape == "rectangular":
        slab: Parts = (block("wood", (-x, -y, height - 0.045), (x, y, height), 0.014),)
        inset = 0.03
    else:
        power = 0.5 if shape == "oval" else 1.0
        outline = [_rounded(x, y, math.tau * i / 32, power) for i in range(32)]
        slab = (Part(Prism(tuple(outline), 0.045), "wood", (0.0, 0.0, height - 0.045)),)
        inset = min(x, y) * (0.2 if shape == "oval" else 0.32)
    foot = x * 0.55
    parts = (
        *slab,
        *mirrored(
            block("dark_wood", (foot - 0.05, -y * 0.55, 0.05), (foot + 0.05, y * 0.55, height - 0.044), 0.01),
            block("dark_wood", (foot - 0.09, -y * 0.7, 0.0), (foot + 0.09, y * 0.7, 0.06), 0.012),
        ),
        block("dark_wood", (-foot, -0.03, 0.3), (foot, 0.03, 0.42), 0.006),
        block("dark_grey", (-x * 0.5, -0.05, height - 0.01), (x * 0.5, 0.05, height + 0.001), 0.0),
    )
    side = Surface("top", (-x + inset, -y + inset), (x - inset, -0.08), height)
    other = Surface("top", (-x + inset, 0.08), (x - inset, y - inset), height)
    return built(parts, ("wood",), (side, other))


def _rounded(x: float, y: float, angle: float, power: float) -> tuple[float, float]:
    """A point of a rounded rectangle: power 1 is an ellipse, smaller ones are squarer."""
    c, s = math.cos(angle), math.sin(angle)
    return math.copysign(abs(c) ** power * x, c), math.copysign(abs(s) ** power * y, s)


def reception_desk(
    width: Annotated[float, Range(1.7, 2.1, 1.2, 3.2)] = 1.9,
    depth: Annotated[float, Range(0.78, 0.9, 0.6, 1.2)] = 0.84,
    height: Annotated[float, Range(1.1, 1.18, 1.0, 1.35)] = 1.14,
) -> Model:
    """A counter: a high panelled front with a ledge and a bell for visitors (-Y), a writing desk behind it."""
    x, y, desk, bell = width / 2, depth / 2, 0.74, height
    height -= 0.045  # of the bell on the ledge
    slats = [
        block(
            "wood",
            (-x + 0.05 + i * (width - 0.12) / 12, -y + 0.05, 0.1),
            (-x + 0.08 + i * (width - 0.12) / 12, -y + 0.09, height - 0.06),
            0.0,
        )
        for i in range(13)
    ]
    parts = (
        block("dark_wood", (-x + 0.02, -y + 0.08, 0.0), (x - 0.02, -y + 0.14, height - 0.04), 0.0),
        block("shadow", (-x + 0.03, -y + 0.07, 0.0), (x - 0.03, -y + 0.13, 0.1), 0.0),
        *slats,
        block("marble", (-x, -y, height - 0.04), (x, -y + 0.3, height), 0.008),
        *mirrored(block("wood", (x - 0.05, -y + 0.09, 0.0), (x, y, height - 0.04), 0.006)),
        block("pale_wood", (-x + 0.04, -y + 0.13, desk - 0.035), (x - 0.04, y, desk), 0.006),
        block("wood", (x - 0.5, -y + 0.2, 0.04), (x - 0.05, y - 0.04, desk - 0.034), 0.004),
        block("brass", (-0.22, -y + 0.048, 0.52), (0.22, -y + 0.06, 0.66), 0.004),
        column("brass", 0.045, height, height + 0.012, (x * 0.55, -y + 0.15)),
        column("brass", 0.036, height + 0.01, height + 0.034, (x * 0.55, -y + 0.15), top=0.016),
        column("brass", 0.008, height + 0.03, bell, (x * 0.55, -y + 0.15)),
    )
    ledge = Surface("top", (-x + 0.03, -y + 0.03), (x * 0.4, -y + 0.26), height, 1.0)
    work = Surface("top", (-x + 0.08, -y + 0.34), (x - 0.08, y - 0.03), desk, 1.2)
    return built(parts, WOODS, (ledge, work), (front_space(width, depth, 0.7, 1.8, "to stand at the reception"),))


def cubicle(
    width: Annotated[float, Range(1.5, 1.8, 1.2, 2.4)] = 1.6,
    depth: Annotated[float, Range(1.5, 1.8, 1.2, 2.4)] = 1.6,
    height: Annotated[float, Range(1.3, 1.5, 1.1, 1.8)] = 1.4,
) -> Model:
    """An office cubicle: fabric partitions on three sides around an L-shaped worktop, open to the front."""
    x, y, desk = width / 2, depth / 2, 0.74
    parts = (
        block("dark_grey", (-x, y - 0.06, 0.0), (x, y, height), 0.006),
        *mirrored(
            block("dark_grey", (x - 0.06, -y, 0.0), (x, y, height), 0.006),
            block("cloth", (x - 0.07, -y + 0.05, 0.1), (x - 0.001, y - 0.06, height - 0.05), 0.004),
        ),
        block("cloth", (-x + 0.06, y - 0.07, 0.1), (x - 0.06, y + 0.0, height - 0.05), 0.004),
        *mirrored(block("cloth", (x - 0.02, -y + 0.05, 0.1), (x, y - 0.05, height - 0.05), 0.0)),
        block("pale_wood", (-x + 0.07, y - 0.68, desk - 0.035), (x - 0.07, y - 0.07, desk), 0.006),
        block("pale_wood", (-x + 0.07, -y + 0.1, desk - 0.035), (-x + 0.62, y - 0.67, desk), 0.006),
        block("grey", (x - 0.52, y - 0.62, 0.0), (x - 0.1, y - 0.1, desk - 0.034), 0.006),
        *drawer_fronts((x - 0.52, 0.02), (x - 0.1, desk - 0.04), y - 0.62, 1, 3, finish="grey", grip="dark_grey"),
        block("pale_wood", (-x * 0.6, y - 0.3, height - 0.3), (x * 0.6, y - 0.065, height - 0.27), 0.004),
        block("paper", (-x + 0.068, -0.3, desk + 0.2), (-x + 0.08, -0.06, desk + 0.5), 0.0),
        block("petal_yellow", (-x + 0.068, 0.04, desk + 0.3), (-x + 0.08, 0.16, desk + 0.42), 0.0),
    )
    surfaces = (
        Surface("top", (-x * 0.5, y - 0.62), (x - 0.14, y - 0.12), desk, height - 0.3 - desk),
        Surface("top", (-x + 0.12, -y + 0.14), (-x + 0.58, y - 0.72), desk, 1.0),
        Surface("shelf", (-x * 0.56, y - 0.28), (x * 0.56, y - 0.1), height - 0.27, 0.4),
    )
    return built(parts, ("cloth",), surfaces, (front_space(width, depth, 0.6, 1.8, "to enter the cubicle"),))


def partition(
    width: Annotated[float, Range(1.4, 1.7, 0.8, 3.0)] = 1.5,
    depth: Annotated[float, Range(0.42, 0.5)] = 0.44,
    height: Annotated[float, Range(1.4, 1.6, 1.0, 2.0)] = 1.5,
) -> Model:
    """A free-standing office partition covered with fabric, on feet."""
    x, y = width / 2, depth / 2
    parts = (
        block("steel", (-x, -0.03, 0.08), (x, 0.03, height), 0.008),
        block("cloth", (-x + 0.03, -0.04, 0.12), (x - 0.03, 0.04, height - 0.04), 0.006),
        *mirrored(
            block("steel", (x - 0.3, -y, 0.0), (x - 0.25, y, 0.04), 0.008),
            block("steel", (x - 0.3, -0.03, 0.03), (x - 0.25, 0.03, 0.12), 0.004),
        ),
    )
    return built(parts, "cloth")


def waiting_bench(
    width: Annotated[float, Range(1.7, 2.0, 1.1, 3.0)] = 1.8,
    depth: Annotated[float, Range(0.62, 0.7, 0.5, 0.85)] = 0.66,
    height: Annotated[float, Range(0.78, 0.86, 0.7, 1.0)] = 0.82,
) -> Model:
    """Linked seats on one beam, as in waiting rooms and airports."""
    x, y = width / 2, depth / 2
    count = max(round(width / 0.58), 2)
    step = width / count
    seats: list[Part] = []
    for index in range(count):
        left = -x + index * step
        seats += [
            pad("leather", (left + 0.03, -y + 0.04, 0.4), (left + step - 0.03, y - 0.12, 0.47), 0.25),
            pad("leather", (left + 0.03, y - 0.14, 0.44), (left + step - 0.03, y - 0.04, height), 0.25),
            block("steel", (left + 0.04, y - 0.08, 0.36), (left + 0.08, y - 0.02, height - 0.06), 0.004),
        ]
    arms = [
        block("black", (at - 0.02, -y + 0.06, 0.6), (at + 0.02, y - 0.04, 0.64), 0.008)
        for at in (-x + 0.02 + i * (width - 0.04) / count for i in range(count + 1))
    ]
    posts = [
        block("steel", (part.at[0] - 0.015, -0.03, 0.36), (part.at[0] + 0.015, 0.03, 0.61), 0.004) for part in arms
    ]
    parts = (
        *seats,
        *arms,
        *posts,
        block("steel", (-x, -0.05, 0.32), (x, 0.05, 0.4), 0.008),
        *mirrored(
            block("steel", (x * 0.7 - 0.03, -y, 0.0), (x * 0.7 + 0.03, y, 0.04), 0.008),
            block("steel", (x * 0.7 - 0.03, -0.04, 0.03), (x * 0.7 + 0.03, 0.04, 0.33), 0.006),
        ),
    )
    return built(
        parts, "leather", (), (front_space(width, depth, 0.5, 1.2, "to sit down"),), size=(width, depth, height)
    )


_OFFICE = ("office", "furniture")
ASSETS = (
    Asset(
        conference_table,
        words=("conference table", "meeting table", "boardroom table", "conference room table"),
        family="table",
        stance="free",
        tags=_OFFICE,
    ),
    Asset(
        reception_desk,
        words=(
            "reception desk",
            "reception",
            "reception counter",
            "front desk",
            "information desk",
            "check-in desk",
            "receptionist desk",
        ),
        family="desk",
        stance="free",
        tags=_OFFICE,
    ),
    Asset(
        cubicle,
        words=("cubicle", "office cubicle", "work cubicle", "cubicle desk"),
        family="desk",
        stance="wall",
        tags=_OFFICE,
    ),
    Asset(
        partition,
        words=(
            "partition",
            "office partition",
            "cubicle partition",
            "cubicle wall",
            "partition wall",
            "office divider",
        ),
        family="screen",
        stance="free",
        tags=_OFFICE,
    ),
    Asset(
        waiting_bench,
        words=(
            "waiting bench",
            "waiting room chair",
            "waiting room seat",
            "airport seat",
            "row of seats",
            "beam seating",
            "waiting chair",
        ),
        family="bench",
        stance="wall",
        tags=_OFFICE,
    ),
)
