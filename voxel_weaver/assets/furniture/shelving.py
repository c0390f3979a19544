"""Open storage: bookshelves, wall shelves, racks, baskets, boxes. `filled` says whether they come with their things."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Cylinder, Ellipsoid, Lathe, Tube
from voxel_weaver.assets.model import Model, Part, Surface, Vector
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.hollows import trough
from voxel_weaver.assets.workshop.joinery import WOODS, books, front_space, lying_books
from voxel_weaver.assets.workshop.pieces import Parts, block, column, mirrored, pad
from voxel_weaver.scene.layout import Support


def _ornament(x: float, y: float, z: float, room: float, kind: int) -> Parts:
    """Something that stands between books: a plant in a pot, a vase, a globe-like ball, a box."""
    if kind % 4 == 0:
        tall = min(0.2, room - 0.1)
        return (
            Part(Cylinder(0.045, 0.08, 0.06), "terracotta", (x, y, z - 0.001)),
            Part(Blob(0.17, 0.17, tall - 0.04, kind), "leaf", (x, y, z + 0.06)),
        )
    if kind % 4 == 1:
        outline = ((0.035, 0.0), (0.065, 0.06), (0.055, 0.11), (0.025, 0.15), (0.035, 0.18))
        return (Part(Lathe(outline), "glaze", (x, y, z - 0.001)),)
    if kind % 4 == 2:
        return (
            block("dark_wood", (x - 0.04, y - 0.04, z - 0.001), (x + 0.04, y + 0.04, z + 0.03), 0.004),
            Part(Ellipsoid(0.14, 0.14, 0.14), "brass", (x, y, z + 0.025)),
        )
    return (block("lacquer_second", (x - 0.08, y - 0.07, z - 0.001), (x + 0.08, y + 0.07, z + 0.11), 0.01),)


_FREE = 0.03
"""Between the last book of a row and what else is put on the shelf."""


def _free_end(low: Vector, high: Vector, kind: int) -> tuple[float, float] | None:
    """Where a shelf has room beside its books: a part of every third one, right and left in turn, or None where it is
    full."""
    if kind % 3 != 1:
        return None
    middle = (low[0] + high[0]) / 2
    return (middle + _FREE, high[0]) if kind % 2 else (low[0], middle - _FREE)


def _row(low: Vector, high: Vector, kind: int) -> Parts:
    """What stands on one shelf: books, and beside them more lying ones or an ornament, left or right in turn, or
    nothing, so that something else may be put there."""
    wide = high[0] - low[0]
    free = _free_end(low, high, kind)
    if free is not None:
        if free[0] > low[0]:
            return books(low, (free[0] - _FREE, high[1], high[2]), kind * 5)
        return books((free[1] + _FREE, low[1], low[2]), high, kind * 5)
    if wide < 0.4:
        return books(low, high, kind * 5)
    share = (0.62, 1.0, 0.7, 0.55, 0.86)[kind % 5]
    if share == 1.0:
        return books(low, (high[0] - 0.02, high[1], high[2]), kind * 5)
    at_left = kind % 2 == 0
    end = low[0] + wide * share
    start = low[0] if at_left else high[0] - wide * share
    standing = books((start, low[1], low[2]), (end if at_left else high[0], high[1], high[2]), kind * 5)
    middle = (end + high[0]) / 2 if at_left else (low[0] + start) / 2
    depth = (low[1] + high[1]) / 2
    if wide * (1 - share) < 0.2:
        return standing
    rest = (
        lying_books(middle, depth, low[2], kind)
        if kind % 3 == 0
        else _ornament(middle, depth, low[2], high[2] - low[2], kind)
    )
    return (*standing, *rest)


def bookshelf(
    width: Annotated[float, Range(0.8, 1.0, 0.4, 2.4)] = 0.9,
    depth: Annotated[float, Range(0.3, 0.36, 0.24, 0.5)] = 0.32,
    height: Annotated[float, Range(1.75, 2.05, 0.7, 2.5)] = 1.9,
    filled: bool = True,
    *,
    arrangement: Annotated[int, Range(0, 9, 0, 99)] = 0,
) -> Model:
    """A bookcase with a plinth and a cornice, its books of all colours with room beside some; empty, all of its shelves
    carry things."""
    x, y, base = width / 2, depth / 2, 0.08
    count = max(2, round((height - base) / 0.37))
    step = (height - base - 0.05) / count
    levels = [base + 0.03 + i * step for i in range(count)]
    bays = max(1, round(width / 1.1))
    span = (width - 0.08) / bays
    walls = [-x + 0.04 + i * span for i in range(bays + 1)]
    parts: Parts = (
        *mirrored(block("wood", (x - 0.05, -y + 0.02, 0.0), (x - 0.01, y, height - 0.04), 0.006)),
        block("shadow", (-x + 0.02, y - 0.02, base), (x - 0.02, y, height - 0.04), 0.0),
        block("wood", (-x, -y, height - 0.05), (x, y, height), 0.012),
        block("wood", (-x + 0.01, -y + 0.01, 0.0), (x - 0.01, y, base), 0.006),
        *(block("wood", (-x + 0.04, -y + 0.025, z - 0.03), (x - 0.04, y - 0.01, z), 0.004) for z in levels),
        *(
            block("wood", (wall - 0.015, -y + 0.025, base), (wall + 0.015, y - 0.01, height - 0.04))
            for wall in walls[1:-1]
        ),
    )
    edges = [(a + 0.03, b - 0.03) for a, b in pairwise(walls)]
    rooms = [(a, b, z) for z in levels for a, b in edges]
    space = (front_space(width, depth, 0.45, 1.8, "to reach the shelves"),)
    upper = Surface("top", (-x + 0.02, -y + 0.03), (x - 0.02, y - 0.02), height, 0.5)
    if not filled:
        shelves = [Surface("shelf", (a, -y + 0.04), (b, y - 0.03), z, step - 0.06) for a, b, z in rooms]
        return built(parts, WOODS, (upper, *shelves), space)
    cells = [((a, -y + 0.06, z), (b, y - 0.03, z + step - 0.07)) for a, b, z in rooms]
    rows = [part for index, (low, high) in enumerate(cells) for part in _row(low, high, index + arrangement)]
    beside = [
        Surface("shelf", (free[0], -y + 0.04), (free[1], y - 0.03), low[2], step - 0.06)
        for index, (low, high) in enumerate(cells)
        if (free := _free_end(low, high, index + arrangement)) is not None
    ]
    return built((*parts, *rows), WOODS, (upper, *beside), space)


def shelf(
    width: Annotated[float, Range(0.7, 1.0, 0.3, 2.0)] = 0.84,
    depth: Annotated[float, Range(0.22, 0.26, 0.15, 0.4)] = 0.24,
    height: Annotated[float, Range(0.24, 0.3, 0.16, 0.4)] = 0.26,
    filled: bool = True,
) -> Model:
    """A board on two brackets at the wall. Filled, it has a few books at one end; the greater part is free."""
    x, y = width / 2, depth / 2
    board = 0.1
    parts: Parts = (
        block("wood", (-x, -y, board - 0.04), (x, y, board), 0.008),
        *mirrored(
            block("black_metal", (x - 0.14, y - 0.03, 0.0), (x - 0.1, y, board - 0.039), 0.004),
            block("black_metal", (x - 0.14, -y + 0.03, board - 0.06), (x - 0.1, y, board - 0.039), 0.004),
        ),
    )
    if not filled:
        low = height - board  # an empty board hangs as high as its brackets: nothing rises above it
        raised = tuple(Part(p.form, p.finish, (p.at[0], p.at[1], p.at[2] + low)) for p in parts[:1])
        brackets = mirrored(
            block("black_metal", (x - 0.14, y - 0.03, 0.0), (x - 0.1, y, height - 0.039), 0.004),
            block("black_metal", (x - 0.14, -y + 0.03, height - 0.06), (x - 0.1, y, height - 0.039), 0.004),
        )
        return built(
            (*raised, *brackets), "wood", (Surface("shelf", (-x + 0.02, -y + 0.02), (x - 0.02, y - 0.02), height, 0.5),)
        )
    row = books((-x + 0.02, -y + 0.05, board), (-x * 0.38, y - 0.02, height), 2)
    tallest = max(range(len(row)), key=lambda index: row[index].form.size[2])
    box = row[tallest]
    full = block(
        box.finish,
        (box.at[0] - box.form.size[0] / 2, -y + 0.05, board - 0.001),
        (box.at[0] + box.form.size[0] / 2, y - 0.02, height),
        0.0,
    )
    parts = (*parts, *row[:tallest], full, *row[tallest + 1 :])
    return built(parts, WOODS, (Surface("shelf", (-x * 0.34, -y + 0.02), (x - 0.02, y - 0.02), board, 0.5),))


def _coat(x: float, y: float, z: float, finish: str) -> Parts:
    """A coat that hangs by its collar with its front to the room: shoulders, skirts, sleeves, lapels, a belt."""
    return (
        block(finish, (x - 0.15, y - 0.06, z - 0.78), (x + 0.15, y + 0.06, z - 0.14), 0.03),
        pad(finish, (x - 0.18, y - 0.065, z - 0.3), (x + 0.18, y + 0.065, z - 0.02), 0.3),
        block(finish, (x - 0.2, y - 0.05, z - 0.56), (x - 0.13, y + 0.05, z - 0.1), 0.025),
        block(finish, (x + 0.13, y - 0.05, z - 0.56), (x + 0.2, y + 0.05, z - 0.1), 0.025),
        block("wool", (x - 0.05, y - 0.075, z - 0.22), (x + 0.05, y + 0.05, z + 0.01), 0.015),
        block("leather", (x - 0.155, y - 0.068, z - 0.44), (x + 0.155, y + 0.05, z - 0.4), 0.006),
    )


def coat_rack(
    width: Annotated[float, Range(0.5, 0.58, 0.5, 0.8)] = 0.54,
    depth: Annotated[float, Range(0.5, 0.58, 0.44, 0.8)] = 0.54,
    height: Annotated[float, Range(1.72, 1.84, 1.4, 2.0)] = 1.78,
    filled: bool = True,
) -> Model:
    """A standing coat rack: a turned pole on a cross, upturned hooks, and a coat, a scarf and a hat if filled."""
    x, y, hook = width / 2, depth / 2, height - 0.22
    reach = min(x, y) - 0.06
    bend = ((0.0, 0.0, 0.02), (0.7, 0.7, 0.02), (1.0, 1.0, 0.1))
    arms = [
        Part(
            Tube(tuple((reach * math.cos(turn) * a, reach * math.sin(turn) * b, c) for a, b, c in bend), 0.018),
            "brass",
            (0.0, 0.0, level),
        )
        for level, first in ((hook, 0), (hook - 0.14, 45))
        for turn in (math.radians(first + 90 * i) for i in range(4))
    ]
    parts: Parts = (
        block("wood", (-x, -0.035, 0.0), (x, 0.035, 0.05), 0.015),
        block("wood", (-0.035, -y, 0.0), (0.035, y, 0.05), 0.015),
        column("wood", 0.08, 0.0, 0.14, (0.0, 0.0), top=0.04),
        column("wood", 0.03, 0.1, height - 0.06, (0.0, 0.0)),
        Part(Ellipsoid(0.1, 0.1, 0.1), "wood", (0.0, 0.0, height - 0.1)),
        *arms,
    )
    if filled:
        spot = reach * 0.8
        parts = (
            *parts,
            *_coat(-0.05, -spot, hook + 0.05, "cloth"),
            block("cloth_accent", (spot - 0.05, -0.05, hook - 0.6), (spot + 0.01, 0.03, hook + 0.05), 0.02),
            block("wool", (spot - 0.052, -0.052, hook - 0.54), (spot + 0.012, 0.032, hook - 0.48), 0.006),
            Part(Cylinder(0.15, 0.025), "cloth_second", (0.0, 0.0, height - 0.12)),
            Part(Cylinder(0.09, 0.12, 0.075), "cloth_second", (0.0, 0.0, height - 0.12)),
            Part(Cylinder(0.094, 0.03), "shadow", (0.0, 0.0, height - 0.1)),
        )
    turns = (math.radians(45 + 90 * i) for i in range(4))
    free = tuple((reach * math.cos(turn), reach * math.sin(turn), hook - 0.08) for turn in turns)
    return built(parts, WOODS, hangs=free)


def _shoes(x: float, z: float, front: float, back: float, finish: str) -> Parts:
    """A pair: soles, uppers, heels to the wall."""
    middle = (front + back) / 2
    return tuple(
        part
        for side in (x - 0.055, x + 0.055)
        for part in (
            block("sheet", (side - 0.042, front, z - 0.001), (side + 0.042, back, z + 0.022), 0.008),
            pad(finish, (side - 0.04, front + 0.004, z + 0.015), (side + 0.04, middle + 0.04, z + 0.07), 0.4),
            block(finish, (side - 0.04, middle, z + 0.015), (side + 0.04, back, z + 0.11), 0.015),
        )
    )


def shoe_rack(
    width: Annotated[float, Range(0.72, 0.9, 0.5, 1.2)] = 0.8,
    depth: Annotated[float, Range(0.3, 0.34, 0.26, 0.45)] = 0.32,
    height: Annotated[float, Range(0.46, 0.54, 0.36, 1.0)] = 0.5,
    filled: bool = True,
) -> Model:
    """A low rack of slats with shoes on its tiers and a free top."""
    x, y = width / 2, depth / 2
    step = (height - 0.1) / 2
    levels = (0.1, 0.1 + step)
    pairs = max(2, round((width - 0.1) / 0.24))
    finishes = ("cloth", "leather", "cloth_accent", "cloth_second", "black_metal")
    parts: Parts = (
        *mirrored(
            block("wood", (x - 0.04, -y + 0.02, 0.0), (x, -y + 0.06, height - 0.02)),
            block("wood", (x - 0.04, y - 0.06, 0.0), (x, y - 0.02, height - 0.02)),
            *(block("wood", (x - 0.03, -y + 0.03, z - 0.03), (x - 0.01, y - 0.03, z - 0.005)) for z in levels),
        ),
        *(
            block("wood", (-x + 0.02, s, z - 0.03), (x - 0.02, s + 0.04, z))
            for z in levels
            for s in (-y + 0.03, -0.02, y - 0.07)
        ),
        block("wood", (-x, -y, height - 0.03), (x, y, height), 0.008),
    )
    surfaces: tuple[Surface, ...] = (Surface("top", (-x + 0.02, -y + 0.02), (x - 0.02, y - 0.02), height),)
    if filled:
        spots = [-x + 0.06 + (i + 0.5) * (width - 0.12) / pairs for i in range(pairs)]
        parts = (
            *parts,
            *(
                part
                for row, z in enumerate(levels)
                for index, spot in enumerate(spots)
                if (row, index) != (1, pairs - 1)
                for part in _shoes(spot, z, -y + 0.02, y - 0.04, finishes[(index + row * 2) % 5])
            ),
        )
    return built(parts, WOODS, surfaces, (front_space(width, depth, 0.3, 1.2, "to reach the shoes"),))


def _hoop(x: float, y: float, count: int = 20) -> tuple[Vector, ...]:
    """A closed ellipse as a path."""
    turns = [2 * math.pi * i / count for i in range(count + 1)]
    return tuple((x * math.cos(turn), y * math.sin(turn), 0.0) for turn in turns)


def basket(
    width: Annotated[float, Range(0.38, 0.46, 0.2, 0.7)] = 0.42,
    depth: Annotated[float, Range(0.38, 0.46, 0.28, 0.7)] = 0.42,
    height: Annotated[float, Range(0.34, 0.42, 0.24, 0.6)] = 0.38,
    filled: bool = True,
) -> Model:
    """A woven basket with a thick rim, darker bands and two handles; filled, it is lined with a folded blanket of which
    an end hangs over its rim. Either way it has room for more."""
    x, y, coils = width / 2, depth / 2, 6
    body = height - 0.1
    thick = body / coils / 2 + 0.003
    wide, deep = x - thick, y - thick
    parts: Parts = (
        Part(Cylinder(wide, 0.04), "wicker", stretch=(1.0, deep / wide, 1.0)),
        *(
            Part(
                Tube(_hoop(wide, deep), thick),
                "dark_wood" if i == 4 else "wicker",
                (0.0, 0.0, thick + i * (body - 2 * thick) / (coils - 1)),
            )
            for i in range(coils)
        ),
        *mirrored(
            block("dark_wood", (wide - 0.015, -0.07, body), (wide + 0.015, -0.04, height), 0.008),
            block("dark_wood", (wide - 0.015, 0.04, body), (wide + 0.015, 0.07, height), 0.008),
            block("dark_wood", (wide - 0.015, -0.07, height - 0.03), (wide + 0.015, 0.07, height), 0.01),
        ),
    )
    if filled:
        inner, back = wide - thick, deep - thick
        parts = (
            *parts,
            block("wool", (-inner * 0.72, -back * 0.72, 0.03), (inner * 0.72, back * 0.72, body * 0.4), 0.02),
            block("cloth_second", (-inner * 0.45, -y, body * 0.4), (inner * 0.45, -y + 0.03, body + 0.03), 0.012),
            block("cloth_second", (-inner * 0.45, -y + 0.002, body), (inner * 0.45, -deep + thick, body + 0.03), 0.012),
            block(
                "cloth_second", (-inner * 0.45, -back - 0.02, body * 0.35), (inner * 0.45, -back + 0.01, body), 0.008
            ),
        )
    level = body * 0.4 if filled else 0.04
    inside = Surface("inside", (-wide * 0.62, -deep * 0.58), (wide * 0.62, deep * 0.62), level, 1.0)
    return built(parts, "wicker", (inside,))


def storage_box(
    width: Annotated[float, Range(0.42, 0.54, 0.2, 1.0)] = 0.48,
    depth: Annotated[float, Range(0.32, 0.4, 0.16, 0.8)] = 0.36,
    height: Annotated[float, Range(0.28, 0.36, 0.12, 0.8)] = 0.32,
    style: Literal["lidded", "cardboard", "crate"] = "lidded",
) -> Model:
    """A box with a lid and a label, an open carton, or a slatted crate."""
    x, y = width / 2, depth / 2
    surfaces = (Surface("top", (-x + 0.03, -y + 0.03), (x - 0.03, y - 0.03), height),)
    if style == "cardboard":
        return _carton(x, y, height)
    if style == "crate":
        return _crate(x, y, height)
    parts = (
        block("lacquer", (-x + 0.02, -y + 0.03, 0.0), (x - 0.02, y - 0.02, height - 0.06), 0.012),
        block("lacquer_second", (-x, -y + 0.01, height - 0.08), (x, y, height), 0.014),
        block("paper", (-0.09, -y + 0.014, height * 0.3), (0.09, -y + 0.031, height * 0.56), 0.003),
        block("brass", (-0.04, -y, height - 0.055), (0.04, -y + 0.011, height - 0.025), 0.004),
        *mirrored(block("shadow", (x - 0.021, -0.06, height * 0.45), (x - 0.004, 0.06, height * 0.56), 0.004)),
    )
    return built(parts, ("lacquer", "lacquer_second"), surfaces)


def _carton(x: float, y: float, height: float) -> Model:
    """A cardboard box with its flaps folded out, a strip of tape and a label; open above."""
    wall, rim = 0.02, height - 0.04
    near, far = x - 0.06, y - 0.06
    parts: Parts = (
        *trough("cardboard", (-near, -far, 0.0), (near, far, rim), wall, 0.02, 0.002),
        *mirrored(
            block("crumb", (near - wall, -far + 0.01, rim - 0.02), (x, far - 0.01, rim), 0.002),
            block("crumb", (near - wall, -far + 0.01, rim - 0.02), (near, far - 0.01, height), 0.002),
        ),
        block("crumb", (-near + 0.01, -y, rim - 0.02), (near - 0.01, -far + wall, rim), 0.002),
        block("crumb", (-near + 0.01, far - wall, rim - 0.02), (near - 0.01, y, rim), 0.002),
        block("pale_wood", (-0.03, -far - 0.006, rim * 0.5), (0.03, -far + 0.01, rim - 0.02), 0.0),
        block("paper", (near * 0.3, -far - 0.006, rim * 0.2), (near * 0.8, -far + 0.01, rim * 0.5), 0.0),
    )
    inside = Surface("inside", (-near + 0.03, -far + 0.03), (near - 0.03, far - 0.03), 0.02, 1.0)
    return built(parts, ("cardboard", "crumb"), (inside,))


def _crate(x: float, y: float, height: float) -> Model:
    """A wooden crate: slats with gaps around corner posts; open above, its bottom carries things."""
    rows = max(2, round(height / 0.1))
    step = height / rows
    parts = (
        block("wood", (-x + 0.02, -y + 0.02, 0.0), (x - 0.02, y - 0.02, 0.03)),
        *mirrored(
            *(
                block("wood", (x - 0.05, min(s, s + 0.03), 0.0), (x - 0.02, max(s, s + 0.03), height - 0.01))
                for s in (-y + 0.02, y - 0.05)
            ),
            *(
                block(
                    "pale_wood",
                    (x - 0.02, -y, i * step),
                    (x, y, (i + 1) * step - (0.025 if i < rows - 1 else 0.0)),
                    0.004,
                )
                for i in range(rows)
            ),
        ),
        *(
            block(
                "pale_wood", (-x, s, i * step), (x, s + 0.02, (i + 1) * step - (0.025 if i < rows - 1 else 0.0)), 0.004
            )
            for i in range(rows)
            for s in (-y, y - 0.02)
        ),
    )
    inside = Surface("inside", (-x + 0.06, -y + 0.06), (x - 0.06, y - 0.06), 0.03, 0.6)
    return built(parts, WOODS, (inside,))


_STORAGE = ("furniture", "storage")
ASSETS = (
    Asset(
        bookshelf,
        words=("bookshelf", "bookcase", "book shelf", "book case"),
        family="shelf",
        stance="wall",
        tags=(*_STORAGE, "library", "living_room", "office", "bedroom"),
    ),
    Asset(
        shelf,
        words=("shelf", "floating shelf", "hanging shelf"),
        family="shelf",
        support=Support.WALL,
        stance="wall",
        tags=(*_STORAGE, "living_room", "kitchen", "bedroom"),
    ),
    Asset(
        coat_rack,
        words=("coat rack", "coat stand", "hat stand", "hat rack", "coat tree"),
        family="rack",
        tags=(*_STORAGE, "hallway", "office", "cafe"),
    ),
    Asset(
        shoe_rack,
        words=("shoe rack", "shoe shelf", "shoe stand"),
        family="rack",
        stance="wall",
        tags=(*_STORAGE, "hallway", "bedroom"),
    ),
    Asset(
        basket,
        words=("basket", "wicker basket", "laundry basket", "blanket basket"),
        family="basket",
        tags=(*_STORAGE, "living_room", "bedroom"),
    ),
    Asset(
        storage_box,
        words=(
            "storage box",
            "box",
            "cardboard box",
            "storage bin",
            "package",
            "parcel",
            "lunch box",
            "food container",
            "cereal box",
            "music box",
            "pencil case",
            "plastic bin",
            "container",
        ),
        family="box",
        tags=(*_STORAGE, "studio"),
    ),
)
