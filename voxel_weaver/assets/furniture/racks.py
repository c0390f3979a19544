"""Slender carriers: shelving units; wall, corner and ladder shelves; racks for wine and magazines; stands and carts."""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Prism
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built, grown
from voxel_weaver.assets.workshop.joinery import WOODS, books, front_space, legs, lying_books
from voxel_weaver.assets.workshop.pieces import Parts, block, column, disc, mirrored, rod
from voxel_weaver.scene.layout import Support


def corner_shelf(
    width: Annotated[float, Range(0.42, 0.5)] = 0.46,
    depth: Annotated[float, Range(0.42, 0.5)] = 0.46,
    height: Annotated[float, Range(1.6, 1.9)] = 1.72,
) -> Model:
    """Five quarter-round boards in a corner: the walls are behind it and at its left."""
    fan = ((-0.23, 0.23), (-0.23, -0.23), (-0.05, -0.2), (0.12, -0.1), (0.2, 0.05), (0.23, 0.23))
    levels = [0.06 + 0.4 * i for i in range(5)]
    parts = [
        *(Part(Prism(fan, 0.024), "wood", (0.0, 0.0, z)) for z in levels),
        block("wood", (-0.23, -0.23, 0.0), (-0.205, 0.23, 1.72), 0.004),
        block("wood", (-0.23, 0.205, 0.0), (0.23, 0.23, 1.72), 0.004),
        *lying_books(-0.06, 0.08, 0.884, 2),
        column("glaze", 0.04, 0.482, 0.6, (-0.05, 0.08), top=0.03),
        column("terracotta", 0.05, 1.282, 1.36, (-0.08, 0.08), top=0.06),
        Part(Blob(0.2, 0.2, 0.16, 4), "leaf", (-0.08, 0.08, 1.34)),
    ]
    top = Surface("shelf", (-0.19, -0.12), (0.02, 0.18), levels[4] + 0.024, 0.5)
    low = Surface("shelf", (-0.19, -0.12), (0.02, 0.18), levels[0] + 0.024, 0.36)
    return grown(parts, width, height, depth, "wood", (top, low))


def shelving_unit(
    width: Annotated[float, Range(0.9, 1.1, 0.5, 2.4)] = 1.0,
    depth: Annotated[float, Range(0.4, 0.48, 0.28, 0.7)] = 0.44,
    height: Annotated[float, Range(1.7, 1.95, 0.7, 2.5)] = 1.82,
    filled: bool = True,
) -> Model:
    """Bare boards between four posts, for stores and garages. Filled, there are boxes on some; most of it is free."""
    x, y = width / 2, depth / 2
    count = max(2, round(height / 0.42))
    step = (height - 0.12) / (count - 1)
    levels = [0.12 + i * step for i in range(count)]
    parts = [
        *legs(width, depth, height, 0.04, "dark_steel"),
        *(block("wood", (-x + 0.01, -y + 0.01, z - 0.03), (x - 0.01, y - 0.01, z), 0.004) for z in levels),
        *mirrored(
            *(block("dark_steel", (x - 0.03, -y + 0.03, z - 0.06), (x - 0.01, y - 0.03, z - 0.029)) for z in levels)
        ),
    ]
    edge, room = x - 0.05, step - 0.07
    spaces = (front_space(width, depth, 0.45, 1.8, "to reach the shelves"),)
    free = []
    for index, z in enumerate(levels):
        low, high, headroom = -edge, edge, room if index < count - 1 else 0.5
        if (
            filled and index % 3 and index < count - 1
        ):  # a box at one end of two boards in three, right and left in turn
            wide, tall = min(0.36, edge * 0.8), min(0.24, room)
            start = edge - wide if index % 2 else -edge
            parts += _box(start, -y + 0.05, z, wide, depth - 0.1, tall)
            low, high = (low, start - 0.02) if index % 2 else (start + wide + 0.02, high)
        free.append(Surface("shelf" if index < count - 1 else "top", (low, -y + 0.05), (high, y - 0.05), z, headroom))
    return built(parts, ("wood", "dark_steel"), tuple(free), spaces)


def _box(x: float, y: float, z: float, wide: float, deep: float, tall: float) -> Parts:
    """A closed carton with its tape and its label, from its lowest corner."""
    return (
        block("cardboard", (x, y + 0.01, z - 0.001), (x + wide, y + deep, z + tall), 0.006),
        block("crumb", (x + wide * 0.44, y + 0.006, z), (x + wide * 0.56, y + deep - 0.01, z + tall + 0.003), 0.0),
        block("paper", (x + wide * 0.62, y, z + tall * 0.2), (x + wide * 0.9, y + 0.02, z + tall * 0.5), 0.0),
    )


def wall_shelf(
    width: Annotated[float, Range(0.76, 0.96, 0.3, 1.8)] = 0.84,
    depth: Annotated[float, Range(0.36, 0.38, 0.2, 0.45)] = 0.36,
    height: Annotated[float, Range(0.3, 0.36, 0.2, 0.6)] = 0.32,
) -> Model:
    """A box on the wall, open to the front: it carries things on its top and holds others inside."""
    x, y = width / 2, depth / 2
    parts = (
        block("wood", (-x, -y, 0.0), (x, y, 0.024), 0.004),
        block("wood", (-x, -y, height - 0.024), (x, y, height), 0.004),
        *mirrored(block("wood", (x - 0.024, -y, 0.02), (x, y, height - 0.02), 0.004)),
        block("pale_wood", (-x + 0.02, y - 0.016, 0.02), (x - 0.02, y, height - 0.02), 0.0),
    )
    inside = Surface("inside", (-x + 0.03, -y), (x - 0.03, y - 0.02), 0.024, height - 0.048)
    above = Surface("shelf", (-x + 0.02, -y + 0.01), (x - 0.02, y - 0.01), height, 0.5)
    return built(parts, WOODS, (above, inside))


def ladder_shelf(
    width: Annotated[float, Range(0.62, 0.76)] = 0.68,
    depth: Annotated[float, Range(0.44, 0.52)] = 0.48,
    height: Annotated[float, Range(1.7, 1.94)] = 1.8,
) -> Model:
    """Boards between two leaning uprights, the deepest below."""
    parts: list[Part] = [*mirrored(rod("wood", 0.024, (0.315, -0.21, 0.0), (0.315, 0.21, 1.8)))]
    surfaces = []
    for i in range(5):
        z = 0.16 + 0.38 * i
        front = -0.2 + 0.09 * i
        parts.append(block("wood", (-0.32, front, z), (0.32, 0.22, z + 0.028), 0.004))
        if i < 4:
            parts.append(rod("wood", 0.014, (-0.3, 0.21, z + 0.03), (-0.3, 0.21, z + 0.38)))
            parts.append(rod("wood", 0.014, (0.3, 0.21, z + 0.03), (0.3, 0.21, z + 0.38)))
        if i in (0, 2):
            surfaces.append(Surface("shelf", (-0.26, front + 0.06), (0.26, 0.18), z + 0.028, 0.33))
    parts += books((-0.25, 0.05, 0.57), (0.1, 0.2, 0.8), 3)
    parts += [*mirrored(block("wood", (0.28, 0.2, 0.0), (0.32, 0.24, 0.19), 0.0))]
    parts += [
        column("terracotta", 0.05, 1.326, 1.4, (0.1, 0.16), top=0.06),
        Part(Blob(0.2, 0.16, 0.18, 7), "leaf", (0.1, 0.14, 1.38)),
    ]
    return grown(parts, width, height, depth, "wood", tuple(surfaces))


def wine_rack(
    width: Annotated[float, Range(0.56, 0.7)] = 0.62,
    depth: Annotated[float, Range(0.28, 0.32)] = 0.3,
    height: Annotated[float, Range(0.8, 1.0)] = 0.88,
) -> Model:
    """Rows of bottles that lie, necks to the front."""
    x, y = width / 2, depth / 2
    rows = max(3, round((height - 0.08) / 0.16))
    step = (height - 0.06) / rows
    parts = [
        *mirrored(
            block("wood", (x - 0.03, -y + 0.04, 0.0), (x, -y + 0.08, height), 0.004),
            block("wood", (x - 0.03, y - 0.04, 0.0), (x, y, height), 0.004),
        ),
        block("wood", (-x, -y + 0.03, height - 0.03), (x, y, height), 0.006),
    ]
    count = max(3, round(width / 0.15))
    for row in range(rows):
        z = 0.05 + row * step
        parts += [
            block("wood", (-x + 0.01, edge, z - 0.02), (x - 0.01, edge + 0.03, z + 0.01), 0.003)
            for edge in (-y + 0.045, y - 0.035)
        ]
        for i in range(count):
            at = -x + 0.09 + i * (width - 0.18) / (count - 1)
            glass = "green_glass" if (i + row) % 3 else "wine"
            parts.append(disc(glass, 0.038, (at, y - 0.02, z + 0.045), 0.18))
            parts.append(disc(glass, 0.018, (at, y - 0.19, z + 0.045), 0.06))
            parts.append(disc("brass", 0.02, (at, -y + 0.05, z + 0.045), 0.04))
    upper = Surface("top", (-x + 0.02, -y + 0.05), (x - 0.02, y - 0.02), height, 1.2)
    return grown(parts, width, height, depth, "wood", (upper,))


def bar_cart(
    width: Annotated[float, Range(0.7, 0.84)] = 0.76,
    depth: Annotated[float, Range(0.42, 0.48)] = 0.44,
    height: Annotated[float, Range(0.84, 0.94)] = 0.88,
) -> Model:
    """A trolley of brass with two shelves; bottles stand at one end of the lower one."""
    x, y = width / 2, depth / 2
    upper, lower = height - 0.14, 0.24
    bottles = []
    for i, glass in enumerate(("green_glass", "amber_glass", "water", "wine")):
        at = -x + 0.1 + 0.08 * i
        bottles.append(column(glass, 0.04, lower + 0.02, lower + 0.2, (at, 0.06 * (-1) ** i), top=0.036))
        bottles.append(column(glass, 0.016, lower + 0.19, lower + 0.3, (at, 0.06 * (-1) ** i)))
    parts = [
        *mirrored(
            column("brass", 0.015, 0.08, height - 0.02, (x - 0.03, -y + 0.03)),
            column("brass", 0.015, 0.08, height - 0.02, (x - 0.03, y - 0.03)),
            column("black", 0.035, 0.0, 0.07, (x - 0.035, -y + 0.035)),
            column("black", 0.035, 0.0, 0.07, (x - 0.035, y - 0.035)),
            column("brass", 0.014, 0.05, 0.1, (x - 0.03, -y + 0.03)),
            column("brass", 0.014, 0.05, 0.1, (x - 0.03, y - 0.03)),
            rod("brass", 0.014, (x - 0.02, -y + 0.03, height - 0.02), (x - 0.02, y - 0.03, height - 0.02)),
        ),
        *(block("wood", (-x + 0.01, -y + 0.01, z), (x - 0.01, y - 0.01, z + 0.022), 0.004) for z in (lower, upper)),
        *(
            rod(
                "brass",
                0.011,
                (-x + 0.03, side * (y - 0.02), upper + 0.08),
                (x - 0.03, side * (y - 0.02), upper + 0.08),
            )
            for side in (-1, 1)
        ),
        *bottles,
    ]
    carrying = Surface("top", (-x + 0.06, -y + 0.06), (x - 0.06, y - 0.06), upper + 0.022, 1.0)
    below = Surface("shelf", (-x + 0.4, -y + 0.06), (x - 0.06, y - 0.06), lower + 0.022, upper - lower - 0.03)
    return grown(parts, width, height, depth, ("brass", "wood"), (carrying, below))


def magazine_rack(
    width: Annotated[float, Range(0.36, 0.44)] = 0.4,
    depth: Annotated[float, Range(0.26, 0.3)] = 0.28,
    height: Annotated[float, Range(0.4, 0.46)] = 0.42,
) -> Model:
    """A low stand with magazines in it."""
    sheets = [
        block(
            finish,
            (-0.16 + 0.01 * (i % 3), -0.08 + 0.04 * i, 0.08),
            (0.15, -0.06 + 0.04 * i, 0.34 + 0.02 * (i % 2)),
            0.0,
        )
        for i, finish in enumerate(("cover", "cover_second", "paper", "cover_accent"))
    ]
    parts = [
        *mirrored(block("wood", (0.17, -0.13, 0.0), (0.2, 0.13, 0.36), 0.006)),
        block("wood", (-0.18, -0.1, 0.05), (0.18, 0.1, 0.08), 0.0),
        block("wood", (-0.18, -0.14, 0.1), (0.18, -0.11, 0.26), 0.006),
        block("wood", (-0.18, 0.11, 0.1), (0.18, 0.14, 0.26), 0.006),
        rod("wood", 0.016, (-0.18, 0.0, 0.35), (-0.1, 0.0, 0.405), (0.1, 0.0, 0.405), (0.18, 0.0, 0.35)),
        *sheets,
    ]
    return grown(parts, width, height, depth, "wood")


def plant_stand(
    width: Annotated[float, Range(0.32, 0.38)] = 0.34,
    height: Annotated[float, Range(0.6, 0.8)] = 0.7,
) -> Model:
    """A round board on three splayed legs."""
    parts = [
        column("wood", 0.16, height - 0.03, height),
        *(
            rod("wood", 0.02, (0.07 * x, 0.07 * y, height - 0.02), (0.15 * x, 0.15 * y, 0.0))
            for x, y in ((0.0, -1.0), (0.87, 0.5), (-0.87, 0.5))
        ),
        column("wood", 0.12, height * 0.4, height * 0.4 + 0.024),
    ]
    return grown(parts, width, height, None, "wood", (Surface("top", (-0.1, -0.1), (0.1, 0.1), height, 1.5),))


def herb_planter(
    width: Annotated[float, Range(0.56, 0.7)] = 0.62,
    depth: Annotated[float, Range(0.18, 0.22)] = 0.2,
    height: Annotated[float, Range(0.32, 0.38)] = 0.34,
) -> Model:
    """A wooden trough with four herbs and their labels."""
    herbs = []
    for i, (leaf, size) in enumerate((("leaf", 0.15), ("leaf_light", 0.17), ("fronds", 0.14), ("leaf_dark", 0.16))):
        x = -0.225 + 0.15 * i
        herbs.append(Part(Blob(0.15, 0.15, size, 3 + i, 0.4), leaf, (x, 0.01, 0.145)))
        herbs.append(block("paper", (x + 0.03, -0.085, 0.14), (x + 0.07, -0.073, 0.21), 0.0))
    parts = [
        block("wood", (-0.31, -0.1, 0.0), (0.31, 0.1, 0.15), 0.008),
        block("soil", (-0.29, -0.085, 0.13), (0.29, 0.085, 0.155), 0.0),
        *herbs,
    ]
    return grown(parts, width, height, depth, "wood")


ASSETS = (
    Asset(
        corner_shelf,
        ("corner shelf", "corner bookshelf", "corner shelving unit"),
        "shelf",
        stance="corner",
        tags=("living_room",),
    ),
    Asset(
        shelving_unit,
        ("shelving unit", "shelves", "shelving", "storage shelf", "metal shelf", "utility shelf", "storage shelving"),
        "shelf",
        stance="wall",
        tags=("storage", "garage", "kitchen", "workshop"),
    ),
    Asset(
        wall_shelf,
        ("wall shelf", "box shelf", "wall-mounted shelf"),
        "shelf",
        Support.WALL,
        "wall",
        tags=("living_room", "bedroom"),
    ),
    Asset(
        ladder_shelf,
        ("ladder shelf", "leaning shelf", "ladder bookshelf", "etagere"),
        "shelf",
        stance="wall",
        tags=("living_room",),
    ),
    Asset(wine_rack, ("wine rack", "bottle rack", "wine shelf"), "rack", stance="wall", tags=("kitchen",)),
    Asset(
        bar_cart,
        ("bar cart", "drinks trolley", "serving cart", "drinks cart", "tea trolley", "serving trolley", "kitchen cart"),
        "cart",
        stance="wall",
        tags=("living_room",),
    ),
    Asset(magazine_rack, ("magazine rack", "magazine holder", "newspaper rack"), "rack", tags=("living_room",)),
    Asset(plant_stand, ("plant stand", "flower stand", "plant table"), "stand", tags=("living_room",)),
    Asset(
        herb_planter,
        ("herb garden", "herb planter", "window box", "planter box", "herb box"),
        "plant",
        Support.OBJECT,
        tags=("kitchen",),
    ),
)
