"""Decoration: what hangs on walls and stands on shelves because somebody likes it, and the fire that all sit around."""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cushion, Ellipsoid, Lathe, Prism
from voxel_weaver.assets.household.books import book, book_row, book_stack
from voxel_weaver.assets.household.hearth import fireplace
from voxel_weaver.assets.household.wall_decor import mirror, painting, picture_frame, poster, wall_clock
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import block, column, disc, front, rod
from voxel_weaver.scene.layout import Support


def alarm_clock(
    width: Annotated[float, Range(0.14, 0.16)] = 0.15,
    depth: Annotated[float, Range(0.08, 0.08)] = 0.08,
    height: Annotated[float, Range(0.18, 0.2)] = 0.19,
) -> Model:
    radius = width / 2 - 0.005
    middle = radius + 0.015
    near = -depth / 2
    parts = [
        disc("lacquer_accent", radius, (0, depth / 2, middle), depth - 0.014),
        disc("porcelain", radius - 0.016, (0, depth / 2, middle), depth - 0.01),
        block("black", (-0.006, near, middle - 0.005), (0.006, near + 0.02, middle + 0.044), 0.002),
        block("black", (-0.006, near, middle - 0.006), (0.034, near + 0.02, middle + 0.006), 0.002),
        Part(Ellipsoid(0.06, 0.06, 0.045), "brass", (-width / 2 + 0.03, 0, height - 0.065)),
        Part(Ellipsoid(0.06, 0.06, 0.045), "brass", (width / 2 - 0.03, 0, height - 0.065)),
        block("brass", (-0.012, -0.012, middle + radius - 0.01), (0.012, 0.012, height), 0.004),
    ]
    for hour in range(0, 12, 3):
        turn = math.tau * hour / 12
        x, z = (radius - 0.026) * math.sin(turn), middle + (radius - 0.026) * math.cos(turn)
        parts.append(block("ink", (x - 0.006, near + 0.004, z - 0.006), (x + 0.006, near + 0.02, z + 0.006), 0.0))
    parts += [block("brass", (x - 0.012, -0.02, 0.0), (x + 0.012, 0.02, 0.05), 0.004) for x in (-0.042, 0.042)]
    return built(parts, ("lacquer_accent", "brass"))


def globe(
    width: Annotated[float, Range(0.28, 0.34)] = 0.3,
    height: Annotated[float, Range(0.38, 0.46)] = 0.42,
) -> Model:
    ball = width - 0.05
    low = height - 0.03 - ball
    middle = low + ball / 2
    radius = width / 2 - 0.012
    arc = [
        (radius * math.sin(math.pi * step / 10), middle + radius * math.cos(math.pi * step / 10)) for step in range(11)
    ]
    parts = [
        column("wood", width * 0.34, 0.0, 0.03),
        column("wood", 0.05, 0.028, low - 0.01, top=0.02),
        Part(Ellipsoid(ball, ball, ball), "paint_blue", (0.0, 0.0, low)),
        rod("brass", 0.012, *((x, 0.0, z) for x, z in arc)),
        column("brass", 0.014, low - 0.03, low + 0.02),
        column("brass", 0.014, height - 0.045, height),
    ]
    # Continents: patches of the ball that stand out of the sea.
    patches = (
        ("paint_green", -0.3, -0.8, 0.32, 0.5, 0.42),
        ("paint_green", 0.5, -0.7, 0.2, 0.4, 0.34),
        ("paint_sand", 0.42, -0.8, -0.2, 0.36, 0.34),
        ("paint_forest", -0.16, -0.92, -0.36, 0.28, 0.36),
        ("paint_green", -0.9, 0.2, 0.2, 0.44, 0.5),
        ("paint_sand", 0.7, 0.66, 0.1, 0.5, 0.5),
        ("chalk", 0.0, 0.0, 0.99, 0.5, 0.2),
        ("chalk", 0.0, 0.0, -0.99, 0.4, 0.16),
    )
    for finish, x, y, z, wide, tall in patches:
        length = math.sqrt(x * x + y * y + z * z)
        girth = ball * 1.1 * wide
        share = (ball / 2 + 0.009 - girth / 2) / length
        rise = girth * tall / wide
        parts.append(Part(Ellipsoid(girth, girth, rise), finish, (x * share, y * share, middle + z * share - rise / 2)))
    return built(parts, ("wood", "paint_blue"), size=(width, width, height))


def bust(
    width: Annotated[float, Range(0.3, 0.36)] = 0.32,
    depth: Annotated[float, Range(0.24, 0.26)] = 0.24,
    height: Annotated[float, Range(0.46, 0.54)] = 0.5,
) -> Model:
    """A marble bust on its foot."""
    lead = -depth / 2
    skin = "marble"
    head = height - 0.22
    parts = [
        block("stone", (-0.08, -0.08, 0.0), (0.08, 0.08, 0.04)),
        column(skin, 0.06, 0.038, 0.1, top=0.045),
        Part(Cushion(width, depth * 0.72, 0.17, 0.5), skin, (0.0, 0.01, 0.08)),
        column(skin, 0.05, 0.2, head + 0.04, (0.0, 0.01)),
        Part(Ellipsoid(0.15, 0.18, 0.21), skin, (0.0, -0.005, head - 0.01)),
        Part(Cushion(0.035, 0.06, 0.05, 0.4), skin, (0.0, lead + 0.03, head + 0.06)),
        block("stone", (-0.05, lead + 0.03, head + 0.1), (-0.02, lead + 0.05, head + 0.12), 0.004),
        block("stone", (0.02, lead + 0.03, head + 0.1), (0.05, lead + 0.05, head + 0.12), 0.004),
        block("stone", (-0.025, lead + 0.028, head + 0.03), (0.025, lead + 0.05, head + 0.044), 0.004),
        Part(Ellipsoid(0.19, 0.16, 0.14), skin, (0.0, depth / 2 - 0.08, height - 0.14)),
    ]
    return built(parts, skin)


def teddy_bear(
    width: Annotated[float, Range(0.3, 0.36)] = 0.32,
    depth: Annotated[float, Range(0.26, 0.3)] = 0.28,
    height: Annotated[float, Range(0.38, 0.46)] = 0.42,
) -> Model:
    """A bear that sits, with a scarf."""
    half, lead, back = width / 2, -depth / 2, depth / 2
    head = height - 0.2
    face = back - 0.22
    parts = [
        Part(Ellipsoid(0.22, 0.2, 0.24), "fur", (0.0, back - 0.1, 0.0)),
        Part(Ellipsoid(0.14, 0.1, 0.15), "fur_light", (0.0, back - 0.165, 0.035)),
        Part(Ellipsoid(0.22, 0.19, 0.18), "fur", (0.0, back - 0.115, head)),
        Part(Ellipsoid(0.1, 0.09, 0.08), "fur_light", (0.0, face + 0.005, head + 0.03)),
        Part(Ellipsoid(0.04, 0.03, 0.03), "black", (0.0, face - 0.046, head + 0.072)),
        Part(Cushion(0.18, 0.17, 0.05, 0.3), "cloth_accent", (0.0, back - 0.11, head - 0.015)),
        block("cloth_accent", (0.02, back - 0.22, head - 0.1), (0.06, back - 0.17, head + 0.02), 0.01),
    ]
    for side in (-1, 1):
        parts += [
            Part(Ellipsoid(0.1, 0.17, 0.1), "fur", (side * (half - 0.05), lead + 0.085, 0.0)),
            Part(Ellipsoid(0.07, 0.03, 0.07), "fur_light", (side * (half - 0.05), lead + 0.016, 0.018)),
            Part(Ellipsoid(0.09, 0.1, 0.15), "fur", (side * (half - 0.045), back - 0.12, 0.07)),
            Part(Ellipsoid(0.08, 0.06, 0.08), "fur", (side * 0.08, back - 0.1, height - 0.08)),
            Part(Ellipsoid(0.045, 0.03, 0.045), "fur_light", (side * 0.08, back - 0.128, height - 0.062)),
            Part(Ellipsoid(0.03, 0.03, 0.035), "black", (side * 0.05, face + 0.012, head + 0.1)),
        ]
    return built(parts, "fur", size=(width, depth, height))


def toy_blocks(
    width: Annotated[float, Range(0.22, 0.24)] = 0.24,
    depth: Annotated[float, Range(0.14, 0.16)] = 0.16,
    height: Annotated[float, Range(0.23, 0.245)] = 0.24,
) -> Model:
    """A tower of building blocks with a roof."""
    half, lead = width / 2, -depth / 2
    side = width / 3
    course = (height - 0.08) / 2
    parts = [
        block("paint_red", (-half, lead + 0.06, 0.0), (-half + side - 0.004, depth / 2, course)),
        block("paint_yellow", (-side / 2 + 0.0, lead + 0.05, 0.0), (side / 2, depth / 2 - 0.01, course)),
        block("paint_blue", (half - side + 0.004, lead + 0.06, 0.0), (half, depth / 2, course)),
        block(
            "paint_green",
            (-half + side * 0.3, lead + 0.06, course - 0.001),
            (-half + side * 1.4, depth / 2 - 0.01, course * 2),
        ),
        block(
            "paint_orange",
            (-half + side * 1.5, lead + 0.06, course - 0.001),
            (half - side * 0.3, depth / 2 - 0.01, course * 2),
        ),
        front(
            "paint_red",
            ((-0.08, 2 * course - 0.001), (0.08, 2 * course - 0.001), (0.0, height)),
            depth / 2 - 0.015,
            depth - 0.08,
        ),
        column("paint_teal", 0.03, 0.0, 0.06, (half - 0.04, lead + 0.03)),
        block("chalk", (-half + 0.02, lead + 0.056, 0.02), (-half + side - 0.024, lead + 0.07, course - 0.02), 0.0),
        block("chalk", (half - side + 0.024, lead + 0.056, 0.02), (half - 0.02, lead + 0.07, course - 0.02), 0.0),
        block("wood", (-half, lead, 0.0), (-half + 0.05, lead + 0.065, 0.045)),
    ]
    return built(parts, ("paint_red", "paint_orange", "paint_yellow", "paint_green", "paint_blue"))


def guitar(
    width: Annotated[float, Range(0.38, 0.42)] = 0.4,
    depth: Annotated[float, Range(0.3, 0.32)] = 0.32,
    height: Annotated[float, Range(1.02, 1.1)] = 1.06,
) -> Model:
    """An acoustic guitar on its stand."""
    back = 0.06
    low = 0.08
    turns = [math.tau * step / 40 for step in range(40)]

    def body(grow: float) -> tuple[tuple[float, float], ...]:
        """The outline of the sound box: two bouts and a waist."""
        points = []
        for turn in turns:
            up = math.sin(turn)
            reach = (width / 2 if up < 0 else width * 0.375) + grow
            waist = 1 - 0.2 * math.exp(-(((up - 0.22) / 0.2) ** 2))
            points.append((reach * math.cos(turn) * waist, low + 0.24 + (0.24 + grow) * up))
        return tuple(points)

    parts = [
        front("dark_wood", body(0.0), back, 0.1),
        front("wood", body(-0.022), back - 0.09, 0.026),
        disc("black", 0.05, (0.0, back - 0.1, low + 0.28), 0.02),
        block("dark_wood", (-0.07, back - 0.13, low + 0.12), (0.07, back - 0.1, low + 0.15)),
        block("dark_wood", (-0.03, back - 0.136, low + 0.3), (0.03, back - 0.08, height - 0.16)),
        block("wood", (-0.045, back - 0.12, height - 0.17), (0.045, back - 0.08, height)),
        block("glint", (-0.01, back - 0.146, low + 0.13), (0.01, back - 0.13, height - 0.14), 0.0),
    ]
    for row in range(3):
        z = height - 0.05 - row * 0.04
        for side in (-1, 1):
            x0, x1 = sorted((side * 0.04, side * 0.07))
            parts.append(block("brass", (x0, back - 0.11, z - 0.01), (x1, back - 0.09, z + 0.01), 0.003))
    lead, far = -depth / 2 + 0.013, depth / 2 - 0.013
    for side in (-1, 1):
        x = side * 0.14
        parts.append(
            rod("black_metal", 0.013, (x, lead, 0.07), (x, lead, 0.013), (x, far, 0.013), (0.0, far - 0.05, 0.5))
        )
        parts.append(rod("black_metal", 0.013, (x, lead, 0.09), (x, back, 0.09)))
    parts.append(rod("black_metal", 0.013, (0.0, far - 0.05, 0.5), (0.0, back - 0.03, 0.52)))
    return built(parts, ("wood", "dark_wood"), size=(width, depth, height))


def umbrella_stand(
    width: Annotated[float, Range(0.28, 0.32)] = 0.3,
    height: Annotated[float, Range(0.78, 0.88)] = 0.84,
) -> Model:
    """A hollow stand with two umbrellas at one side of it and room for more."""
    radius = width / 2
    wall = ((radius * 0.9, 0.0), (radius, 0.41), (radius - 0.03, 0.41), (radius * 0.9 - 0.03, 0.03))
    band = ((radius * 0.96, 0.0), (radius * 0.96, 0.04), (radius * 0.8, 0.04), (radius * 0.8, 0.0))
    parts = [
        Part(Lathe(wall), "black_metal"),
        Part(Lathe(band), "brass", (0.0, 0.0, 0.05)),
    ]
    for (x, y), finish, top in (((-0.06, 0.04), "cloth", height), ((-0.05, -0.05), "cloth_accent", height - 0.06)):
        parts += [
            column("steel", 0.012, 0.02, 0.2, (x, y)),
            column(finish, 0.02, 0.16, 0.36, (x, y), top=0.042),
            column(finish, 0.042, 0.359, top - 0.16, (x, y), top=0.02),
            rod(
                "wood",
                0.014,
                (x, y, top - 0.18),
                (x, y, top - 0.05),
                (x + 0.02, y, top - 0.014),
                (x + 0.05, y, top - 0.014),
                (x + 0.06, y, top - 0.06),
            ),
        ]
    inside = Surface("inside", (0.0, -radius * 0.5), (radius * 0.6, radius * 0.5), 0.03, 1.2)
    return built(parts, "black_metal", (inside,))


def trophy(
    width: Annotated[float, Range(0.18, 0.2)] = 0.2,
    depth: Annotated[float, Range(0.12, 0.12)] = 0.12,
    height: Annotated[float, Range(0.23, 0.245)] = 0.24,
) -> Model:
    bowl = ((0.014, 0.0), (0.05, 0.05), (0.06, 0.11))
    low = height - 0.11
    parts = [
        block("dark_wood", (-0.06, -depth / 2, 0.0), (0.06, depth / 2, 0.05)),
        block("brass", (-0.03, -depth / 2 - 0.0, 0.015), (0.03, -depth / 2 + 0.01, 0.035), 0.0),
        column("brass", 0.04, 0.048, 0.066, top=0.02),
        column("brass", 0.014, 0.06, low + 0.01),
        Part(Lathe(bowl), "brass", (0.0, 0.0, low)),
    ]
    reach = width / 2 - 0.009
    parts += [
        rod(
            "brass",
            0.009,
            (side * 0.03, 0, low + 0.03),
            (side * reach, 0, low + 0.045),
            (side * reach, 0, height - 0.015),
            (side * 0.05, 0, height - 0.015),
        )
        for side in (-1, 1)
    ]
    star = ((0.0, 0.028), (-0.026, 0.006), (-0.016, -0.026), (0.016, -0.026), (0.026, 0.006))
    parts.append(Part(Prism(star, 0.012), "petal_white", (0.0, -0.048, low + 0.07), (90.0, 0.0, 0.0)))
    return built(parts, "brass")


ASSETS = (
    Asset(
        painting,
        words=(
            "painting",
            "picture",
            "artwork",
            "framed picture",
            "wall art",
            "art",
            "oil painting",
            "print",
            "framed print",
        ),
        family="painting",
        support=Support.WALL,
        stance="wall",
        tags=("decoration",),
    ),
    Asset(
        poster,
        words=("poster", "wall poster", "movie poster"),
        family="painting",
        support=Support.WALL,
        stance="wall",
        tags=("decoration", "office", "bedroom"),
    ),
    Asset(
        mirror,
        words=("mirror", "wall mirror", "looking glass"),
        family="mirror",
        support=Support.WALL,
        stance="wall",
        tags=("decoration", "bedroom"),
    ),
    Asset(
        wall_clock,
        words=("wall clock", "clock", "kitchen clock"),
        family="clock",
        support=Support.WALL,
        stance="wall",
        tags=("decoration", "office", "kitchen"),
    ),
    Asset(
        alarm_clock,
        words=("alarm clock", "table clock", "desk clock", "bedside clock"),
        family="clock",
        support=Support.OBJECT,
        tags=("decoration", "bedroom"),
    ),
    Asset(
        book_stack,
        words=("book stack", "stack of books", "pile of books", "books"),
        family="book",
        support=Support.OBJECT,
        tags=("books", "decoration"),
    ),
    Asset(
        book,
        words=("book", "novel", "textbook", "cookbook", "hardcover", "encyclopaedia volume", "recipe book", "bible"),
        family="book",
        support=Support.OBJECT,
        tags=("books", "decoration"),
    ),
    Asset(
        book_row,
        words=("book row", "row of books", "encyclopedia"),
        family="book",
        support=Support.OBJECT,
        tags=("books", "library"),
    ),
    Asset(
        picture_frame,
        words=("picture frame", "photo", "photo frame", "photograph", "framed photo", "family photo"),
        family="picture_frame",
        support=Support.OBJECT,
        tags=("decoration",),
    ),
    Asset(
        globe,
        words=("globe", "world globe"),
        family="globe",
        support=Support.OBJECT,
        tags=("decoration", "library", "office"),
    ),
    Asset(
        bust,
        words=("bust", "sculpture", "marble bust", "abstract sculpture"),
        family="statue",
        support=Support.OBJECT,
        tags=("decoration", "library", "studio"),
    ),
    Asset(
        fireplace,
        words=("fireplace", "hearth", "open fire", "chimney", "wood stove", "wood burner"),
        family="fireplace",
        stance="wall",
        tags=("light", "living_room", "library"),
    ),
    Asset(
        teddy_bear,
        words=("teddy bear", "teddy", "stuffed animal", "plush toy", "stuffed bear", "soft toy"),
        family="toy",
        support=Support.OBJECT,
        tags=("toy", "bedroom"),
    ),
    Asset(
        toy_blocks,
        words=("toy block", "building block", "toy", "toy bricks", "wooden block", "blocks"),
        family="toy",
        support=Support.OBJECT,
        tags=("toy", "bedroom"),
    ),
    Asset(
        guitar,
        words=("guitar", "acoustic guitar", "ukulele"),
        family="guitar",
        stance="corner",
        tags=("music", "living_room", "studio"),
    ),
    Asset(
        umbrella_stand,
        words=("umbrella stand", "umbrella holder"),
        family="stand",
        stance="wall",
        tags=("hall", "cafe"),
    ),
    Asset(
        trophy,
        words=("trophy", "award", "prize cup"),
        family="trophy",
        support=Support.OBJECT,
        tags=("decoration", "office"),
    ),
)
