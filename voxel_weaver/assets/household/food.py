"""What is eaten, as it stands on the table. The roster of kitchenware declares it."""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Range
from voxel_weaver.assets.forms import Box, Cushion, Ellipsoid, Lathe
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import block, column, rod


def fruit_bowl(
    width: Annotated[float, Range(0.28, 0.34)] = 0.32,
    height: Annotated[float, Range(0.18, 0.22)] = 0.2,
) -> Model:
    radius = width / 2
    rim = height * 0.45
    shell = (
        (radius * 0.4, 0.0),
        (radius * 0.45, 0.02),
        (radius * 0.85, rim * 0.6),
        (radius, rim),
        (radius * 0.9, rim),
        (radius * 0.4, 0.03),
    )
    size = radius * 0.58
    parts = [Part(Lathe(shell), "wood"), column("dark_wood", radius * 0.82, 0.03, rim - 0.012)]
    layout = (
        ("apple_red", -0.5, -0.28, 0.0),
        ("orange", 0.42, -0.42, 0.0),
        ("apple_green", 0.5, 0.3, 0.0),
        ("apple_red", -0.1, 0.52, 0.0),
        ("orange", -0.56, 0.3, 0.0),
        ("apple_green", 0.0, -0.56, 0.01),
    )
    for finish, x, y, lift in layout:
        parts.append(Part(Ellipsoid(size, size, size), finish, (x * radius, y * radius, rim - size * 0.42 + lift)))
    parts.append(Part(Ellipsoid(size, size, size), "apple_red", (0.0, 0.02, height - size - 0.018)))
    parts.append(column("bark", 0.007, height - 0.03, height, (0.0, 0.02)))
    low = rim + size * 0.42
    arc = ((-0.6, -0.1, low - 0.03), (-0.3, -0.34, low + 0.02), (0.05, -0.4, low + 0.03), (0.4, -0.24, low - 0.01))
    parts.append(rod("banana", 0.022, *((x * radius, y * radius, z) for x, y, z in arc), tip=0.01))
    return built(parts, ("wood", "dark_wood"))


def cake(
    width: Annotated[float, Range(0.28, 0.32)] = 0.3,
    height: Annotated[float, Range(0.26, 0.3)] = 0.28,
) -> Model:
    radius = width / 2
    cake_top = height - 0.08
    middle = 0.04 + (cake_top - 0.04) / 2
    parts = [
        column("porcelain", radius * 0.6, 0.0, 0.022),
        column("porcelain", radius, 0.018, 0.042),
        column("chocolate", radius * 0.82, 0.04, middle),
        column("icing", radius * 0.85, middle - 0.012, middle + 0.016),
        column("chocolate", radius * 0.82, middle + 0.01, cake_top - 0.02),
        column("icing", radius * 0.85, cake_top - 0.036, cake_top),
    ]
    for index in range(8):
        angle = math.tau * index / 8
        x, y = radius * 0.62 * math.cos(angle), radius * 0.62 * math.sin(angle)
        if index % 2:
            parts.append(Part(Ellipsoid(0.05, 0.05, 0.045), "cream", (x, y, cake_top - 0.012)))
        else:
            parts.append(Part(Ellipsoid(0.045, 0.045, 0.05), "apple_red", (x, y, cake_top - 0.008)))
        outer = radius * 0.83
        parts.append(
            block(
                "icing",
                (
                    outer * math.cos(angle) - 0.018,
                    outer * math.sin(angle) - 0.018,
                    cake_top - 0.05 - 0.02 * (index % 3),
                ),
                (outer * math.cos(angle) + 0.018, outer * math.sin(angle) + 0.018, cake_top - 0.01),
                0.008,
            )
        )
    parts.append(column("cloth_accent", 0.012, cake_top - 0.005, height - 0.02))
    parts.append(Part(Ellipsoid(0.02, 0.02, 0.03), "flame", (0.0, 0.0, height - 0.03)))
    return built(parts, ("icing", "chocolate"))


def bread(
    width: Annotated[float, Range(0.3, 0.36)] = 0.34,
    depth: Annotated[float, Range(0.18, 0.22)] = 0.2,
    height: Annotated[float, Range(0.14, 0.16)] = 0.15,
) -> Model:
    half = width / 2
    parts = [
        block("pale_wood", (-half, -depth / 2, 0.0), (half, depth / 2, 0.02), 0.005),
        Part(Cushion(width * 0.62, depth * 0.72, height - 0.018, 0.5), "crust", (-width * 0.15, 0.0, 0.018)),
        Part(Box(0.03, depth * 0.68, height * 0.76, 0.012), "crust", (half - 0.1, 0.0, 0.018)),
        Part(Box(0.036, depth * 0.52, height * 0.6, 0.004), "crumb", (half - 0.1, 0.0, 0.03)),
        Part(Box(0.03, depth * 0.66, height * 0.7, 0.012), "crust", (half - 0.045, 0.0, 0.018)),
        Part(Box(0.036, depth * 0.5, height * 0.54, 0.004), "crumb", (half - 0.045, 0.0, 0.03)),
    ]
    for index in range(3):
        x = -width * 0.31 + index * width * 0.15
        parts.append(Part(Box(0.024, depth * 0.46, 0.02), "crumb", (x, 0.0, height - 0.022), (0.0, 0.0, 24.0)))
    return built(parts, "crust")
