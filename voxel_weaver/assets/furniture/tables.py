"""Tables to eat, read, cook and work at, and small ones beside seats. Desks are in `desks.py`."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.extents import all_bounds
from voxel_weaver.assets.forms import Cylinder, Lathe, Prism
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import (
    FRONTS,
    PROUD,
    WOODS,
    drawer_fronts,
    front_space,
    legs,
    lying_books,
    turned_legs,
)
from voxel_weaver.assets.workshop.joinery import top as whole_top
from voxel_weaver.assets.workshop.pieces import Parts, block, mirrored


def oval(x: float, y: float, count: int = 24) -> tuple[tuple[float, float], ...]:
    """An ellipse as an outline that touches its box at all four sides."""
    turns = [2 * math.pi * i / count for i in range(count)]
    return tuple((x * math.cos(turn), y * math.sin(turn)) for turn in turns)


def facets(x: float, y: float, count: int) -> tuple[tuple[float, float], ...]:
    """A regular polygon that lies on one of its sides, stretched to touch its box at all four sides."""
    turns = [2 * math.pi * (i + 0.5) / count - math.pi / 2 for i in range(count)]
    wide, deep = max(map(math.cos, turns)), max(map(math.sin, turns))
    return tuple((x * math.cos(turn) / wide, y * math.sin(turn) / deep) for turn in turns)


FACETS = {"hexagonal": 6, "octagonal": 8}
"""Many-sided tops: how many sides."""


def _outline(shape: str, x: float, y: float) -> tuple[tuple[float, float], ...]:
    return facets(x, y, FACETS[shape]) if shape in FACETS else oval(x, y)


def _round_top(x: float, y: float, z: float) -> tuple[Surface, ...]:
    """What is surely on an elliptic top: its inscribed rectangle, and narrower bands up to the edges."""
    side, far = 0.68, 0.9
    rest = math.sqrt(1 - far**2)
    return (
        Surface("top", (-x * side, -y * side), (x * side, y * side), z),
        Surface("top", (-x * rest, y * side), (x * rest, y * far), z),
        Surface("top", (-x * rest, -y * far), (x * rest, -y * side), z),
    )


def _pedestal(radius: float, high: float, finish: str) -> Parts:
    """A turned column on a cross of four feet."""
    spread = radius * 0.62
    column = Lathe(((0.07, 0.0), (0.05, 0.08), (0.08, 0.2), (0.045, 0.34), (0.045, high - 0.1), (0.1, high - 0.02)))
    return (
        Part(column, finish, (0.0, 0.0, 0.021)),
        block(finish, (-spread, -0.04, 0.0), (spread, 0.04, 0.05), 0.015),
        block(finish, (-0.04, -spread, 0.0), (0.04, spread, 0.05), 0.015),
        Part(Cylinder(0.13, 0.05, 0.06), finish, (0.0, 0.0, 0.045)),
    )


def _leg_table(width: float, depth: float, height: float, finish: str = "wood") -> Parts:
    """A plank top with end boards, an apron and four stout legs."""
    x, y, leg = width / 2, depth / 2, min(0.08, width * 0.09)
    frame = height - 0.05
    return (
        block(finish, (-x, -y, frame), (x, y, height), 0.015),
        *mirrored(
            block(finish, (x - 0.05, -y + 0.045, frame - 0.09), (x - 0.02 - 0.006, y - 0.045, frame + 0.001)),
        ),
        *(
            block(finish, (-x + 0.06, s - 0.012, frame - 0.09), (x - 0.06, s + 0.012, frame + 0.001))
            for s in (-y + 0.05, y - 0.05)
        ),
        *legs(width - 0.04, depth - 0.04, frame + 0.001, leg, finish),
    )


TopKind = Literal["plain", "glass"]
"""What the top of a table is made of: what the rest is made of, or glass on a frame of metal."""


def glass_topped(model: Model, height: float) -> Model:
    """The model with a top of glass, which alone takes what is asked for, on a frame of metal."""
    low, high = all_bounds(model)
    is_top = (high[:, 2] > height - _SLAB / 10) & (high[:, 2] - low[:, 2] < _SLAB)
    parts = [
        replace(part, finish="glass" if top else "metal") if part.finish in _FRAME else part
        for part, top in zip(model.parts, is_top.tolist(), strict=True)
    ]
    return built(parts, "glass", model.surfaces, model.clearances)


_SLAB = 0.07
"""Metres: a part that is thinner and ends above is a top."""
_FRAME = ("wood", "pale_wood", "dark_wood")


TableShape = Literal["rectangular", "round", "square", "oval", "irregular", "hexagonal", "octagonal"]


def _table(
    width: float,
    depth: float,
    height: float,
    shape: TableShape,
    extendable: bool,
) -> Model:
    if shape in ("round", "square", *FACETS):
        width = depth = min(max(width * 0.72, 0.9), 1.5) if width > 1.3 else width
    x, y = width / 2, depth / 2
    if shape == "irregular":
        return _pebble_table(width, depth, height)
    leaves: Parts = ()
    if extendable and shape in ("rectangular", "square"):
        leaves = mirrored(
            block(
                "shadow", (x * 0.62 - 0.012, -y * 0.995, height - 0.04), (x * 0.62 + 0.012, y * 0.995, height + 0.0003)
            ),
            block("brass", (x - 0.02, -0.08, height - 0.075), (x, 0.08, height - 0.049)),
        )
    if shape in ("rectangular", "square"):
        rail = (block("wood", (-x + 0.09, -0.025, 0.12), (x - 0.09, 0.025, 0.17)),) if shape == "rectangular" else ()
        ends = mirrored(block("wood", (x - 0.09, -y + 0.06, 0.11), (x - 0.035, y - 0.06, 0.18))) if rail else ()
        runner = block("wood", (-x * 0.999, -0.15, height - 0.03), (x * 0.999, 0.15, height))
        parts = (*_leg_table(width, depth, height), *rail, *ends, runner, *leaves)
        return built(parts, WOODS, (whole_top(width, depth, height),))
    slab = Part(Prism(_outline(shape, x, y), 0.05, 0.012), "wood", (0.0, 0.0, height - 0.05))
    under = Part(Prism(_outline(shape, x * 0.86, y * 0.86), 0.05), "wood", (0.0, 0.0, height - 0.099))
    stand = _pedestal(min(x, y), height - 0.09, "wood")
    if shape == "oval":
        stand = mirrored(*(Part(p.form, p.finish, (p.at[0] + x * 0.36, p.at[1], p.at[2]), p.turn) for p in stand))
    return built((slab, under, *stand), WOODS, _round_top(x, y, height))


def table(
    width: Annotated[float, Range(1.5, 1.8, 0.6, 3.0)] = 1.6,
    depth: Annotated[float, Range(0.85, 0.95, 0.6, 1.6)] = 0.9,
    height: Annotated[float, Range(0.74, 0.77, 0.5, 1.1)] = 0.75,
    shape: TableShape = "rectangular",
    *,
    extendable: bool = False,
    top: TopKind = "plain",
) -> Model:
    """A dining table. Round and square ones are as deep as wide; round and oval ones have turned pedestals. One that
    extends has a leaf at each end, with a seam and a pull below it."""
    model = _table(width, depth, height, shape, extendable)
    return model if top == "plain" else glass_topped(model, height)


_PEBBLE = ((-0.62, 0.1, 0.2), (0.62, 0.5, 0.16), (0.4, -0.6, 0.16))
"""A free form: three discs (x, y, radius) and the band around them."""


def _pebble(x: float, y: float) -> tuple[tuple[float, float], ...]:
    """The outline of the band, stretched to its box."""
    turns = [2 * math.pi * i / 40 for i in range(40)]
    far = [
        max(_PEBBLE, key=lambda disc: disc[0] * math.cos(turn) + disc[1] * math.sin(turn) + disc[2]) for turn in turns
    ]
    points = [(a + r * math.cos(t), b + r * math.sin(t)) for (a, b, r), t in zip(far, turns, strict=True)]
    low = [min(point[axis] for point in points) for axis in (0, 1)]
    high = [max(point[axis] for point in points) for axis in (0, 1)]
    return tuple(
        ((a - low[0]) / (high[0] - low[0]) * 2 * x - x, (b - low[1]) / (high[1] - low[1]) * 2 * y - y)
        for a, b in points
    )


def _pebble_table(width: float, depth: float, height: float) -> Model:
    """A table of free form on three legs."""
    x, y = width / 2, depth / 2
    slab = Part(Prism(_pebble(x, y), 0.05, 0.012), "wood", (0.0, 0.0, height - 0.05))
    feet = ((-0.7, 0.1), (0.7, 0.55), (0.45, -0.6))
    posts = [Part(Cylinder(0.03, height - 0.045, 0.045), "wood", (a * x, b * y, 0.0)) for a, b in feet]
    return built((slab, *posts), WOODS, (Surface("top", (-x * 0.3, -y * 0.3), (x * 0.45, y * 0.3), height),))


def plain_table(
    width: Annotated[float, Range(1.15, 1.35, 0.5, 3.0)] = 1.25,
    depth: Annotated[float, Range(0.76, 0.86, 0.4, 1.6)] = 0.8,
    height: Annotated[float, Range(0.73, 0.77, 0.4, 1.1)] = 0.75,
    shape: TableShape = "rectangular",
    *,
    extendable: bool = False,
    top: TopKind = "plain",
) -> Model:
    """A table that nobody said more about: for two to four."""
    return table(width, depth, height, shape, extendable=extendable, top=top)


LowShape = Literal["rectangular", "round", "square", "oval", "hexagonal", "octagonal"]


def _coffee_table(
    width: float,
    depth: float,
    height: float,
    shape: LowShape,
) -> Model:
    if shape in ("round", "square", *FACETS):
        width = depth = min(width, max(depth, 0.8))
    x, y, shelf = width / 2, depth / 2, 0.14
    if shape in ("round", "oval", *FACETS):
        reach = 0.6
        parts: Parts = (
            Part(Prism(_outline(shape, x, y), 0.05, 0.014), "wood", (0.0, 0.0, height - 0.05)),
            Part(Prism(_outline(shape, x * 0.8, y * 0.8), 0.03, 0.008), "pale_wood", (0.0, 0.0, shelf)),
            *turned_legs(width * reach + 0.05, depth * reach + 0.05, height - 0.049, 0.03, "wood", foot=0.022),
            *lying_books(-x * 0.2, 0.0, shelf + 0.03, 0),
        )
        return built(parts, WOODS, _round_top(x, y, height))
    parts = (
        block("wood", (-x, -y, height - 0.05), (x, y, height), 0.014),
        block("wood", (-x + 0.05, -y + 0.05, height - 0.09), (x - 0.05, y - 0.05, height - 0.049)),
        *legs(width - 0.04, depth - 0.04, height - 0.049, 0.06, "wood"),
        block("pale_wood", (-x + 0.05, -y + 0.05, shelf), (x - 0.05, y - 0.05, shelf + 0.03), 0.006),
        *lying_books(-x * 0.45, -0.02, shelf + 0.03, 0),
        *lying_books(x * 0.4, 0.03, shelf + 0.03, 3)[:2],
    )
    return built(parts, WOODS, (whole_top(width, depth, height),))


def coffee_table(
    width: Annotated[float, Range(1.0, 1.2, 0.5, 1.7)] = 1.1,
    depth: Annotated[float, Range(0.58, 0.68, 0.4, 1.2)] = 0.62,
    height: Annotated[float, Range(0.38, 0.44, 0.3, 0.55)] = 0.42,
    shape: LowShape = "rectangular",
    top: TopKind = "plain",
) -> Model:
    """A low table with a shelf beneath, on which magazines and a tray's worth of books lie."""
    model = _coffee_table(width, depth, height, shape)
    return model if top == "plain" else glass_topped(model, height)


SideShape = Literal["round", "square", "hexagonal", "octagonal"]


def _side_table(
    width: float,
    depth: float,
    height: float,
    shape: SideShape,
) -> Model:
    x, y = width / 2, depth / 2
    if shape != "square":
        foot = min(x, y) * 0.72
        column = Lathe(((0.05, 0.0), (0.03, 0.06), (0.05, height * 0.4), (0.025, height * 0.55), (0.06, height - 0.1)))
        feet = [
            Part(
                Prism(((-0.02, -0.02), (foot, -0.03), (foot, 0.03), (-0.02, 0.02)), 0.04, 0.008),
                "wood",
                turn=(0.0, 0.0, turn),
            )
            for turn in (-90.0, 30.0, 150.0)
        ]
        parts: Parts = (
            Part(Prism(_outline(shape, x, y), 0.04, 0.012), "wood", (0.0, 0.0, height - 0.04)),
            Part(Prism(_outline(shape, x * 0.82, y * 0.82), 0.03), "dark_wood", (0.0, 0.0, height - 0.069)),
            Part(column, "dark_wood", (0.0, 0.0, 0.039)),
            *feet,
            Part(Cylinder(0.07, 0.05, 0.05), "dark_wood", (0.0, 0.0, 0.0)),
        )
        return built(parts, WOODS, _round_top(x, y, height))
    parts = (
        block("wood", (-x, -y, height - 0.04), (x, y, height), 0.012),
        *legs(width - 0.04, depth - 0.04, height - 0.039, 0.045, "wood"),
        block("shadow", (-x + 0.03, -y + 0.05, height - 0.16), (x - 0.03, y - 0.03, height - 0.039)),
        block("wood", (-x + 0.05, -y + 0.03, height - 0.15), (x - 0.05, -y + 0.06, height - 0.05), 0.006),
        block("brass", (-0.02, -y + 0.005, height - 0.12), (0.02, -y + 0.031, height - 0.08), 0.008),
        block("wood", (-x + 0.04, -y + 0.04, 0.16), (x - 0.04, y - 0.04, 0.19)),
    )
    shelf = Surface("shelf", (-x + 0.07, -y + 0.07), (x - 0.07, y - 0.07), 0.19, height - 0.36)
    return built(parts, WOODS, (whole_top(width, depth, height), shelf))


def side_table(
    width: Annotated[float, Range(0.42, 0.5, 0.3, 0.8)] = 0.46,
    depth: Annotated[float, Range(0.42, 0.5, 0.3, 0.8)] = 0.46,
    height: Annotated[float, Range(0.5, 0.58, 0.38, 0.75)] = 0.54,
    shape: SideShape = "round",
    top: TopKind = "plain",
) -> Model:
    """A small table beside a seat: three-footed and round, or square with a drawer."""
    model = _side_table(width, depth, height, shape)
    return model if top == "plain" else glass_topped(model, height)


def cafe_table(
    width: Annotated[float, Range(0.62, 0.72, 0.45, 1.1)] = 0.66,
    depth: Annotated[float, Range(0.62, 0.72, 0.45, 1.1)] = 0.66,
    height: Annotated[float, Range(0.72, 0.76, 0.6, 0.9)] = 0.74,
    shape: Literal["round", "square"] = "round",
) -> Model:
    """A bistro table: a marble top with a brass rim on an iron column."""
    x, y = width / 2, depth / 2
    column = Lathe(
        ((0.21, 0.0), (0.2, 0.025), (0.06, 0.06), (0.035, 0.12), (0.035, height - 0.16), (0.12, height - 0.06))
    )
    foot = (Part(column, "black_metal"), Part(Cylinder(0.055, 0.04, bevel=0.012), "brass", (0.0, 0.0, height * 0.42)))
    if shape == "round":
        parts: Parts = (
            Part(Prism(oval(x, y), 0.04, 0.008), "brass", (0.0, 0.0, height - 0.065)),
            Part(Prism(oval(x - 0.012, y - 0.012), 0.03, 0.008), "marble", (0.0, 0.0, height - 0.03)),
            *foot,
        )
        return built(parts, "marble", _round_top(x - 0.02, y - 0.02, height))
    parts = (
        block("brass", (-x, -y, height - 0.065), (x, y, height - 0.025), 0.008),
        block("marble", (-x + 0.012, -y + 0.012, height - 0.03), (x - 0.012, y - 0.012, height), 0.008),
        *foot,
    )
    return built(parts, "marble", (whole_top(width, depth, height),))


def bar_table(
    width: Annotated[float, Range(0.6, 0.7, 0.5, 1.2)] = 0.64,
    depth: Annotated[float, Range(0.6, 0.7, 0.5, 1.2)] = 0.64,
    height: Annotated[float, Range(1.02, 1.1, 0.9, 1.2)] = 1.06,
) -> Model:
    """A high table to stand at: a thick wooden top, an iron column and a foot ring."""
    x, y = width / 2, depth / 2
    column = Lathe(
        ((0.24, 0.0), (0.23, 0.03), (0.06, 0.07), (0.04, 0.14), (0.04, height - 0.18), (0.13, height - 0.06))
    )
    parts = (
        Part(Prism(oval(x, y), 0.06, 0.015), "wood", (0.0, 0.0, height - 0.06)),
        Part(column, "black_metal"),
        Part(Cylinder(min(x, y) * 0.62, 0.025, bevel=0.008), "brass", (0.0, 0.0, 0.28)),
        Part(Cylinder(0.06, 0.08, bevel=0.012), "black_metal", (0.0, 0.0, 0.25)),
    )
    return built(parts, WOODS, _round_top(x, y, height))


def console_table(
    width: Annotated[float, Range(1.0, 1.3, 0.7, 2.0)] = 1.14,
    depth: Annotated[float, Range(0.32, 0.4, 0.25, 0.55)] = 0.36,
    height: Annotated[float, Range(0.78, 0.86, 0.65, 1.0)] = 0.82,
) -> Model:
    """A slim table for a hall: two drawers above, a slatted shelf below."""
    x, y = width / 2, depth / 2
    front = -y + FRONTS
    slats = 5
    step = (width - 0.1) / slats
    parts = (
        block("wood", (-x, -y, height - 0.04), (x, y, height), 0.012),
        block("shadow", (-x + 0.03, front, height - 0.2), (x - 0.03, y - 0.02, height - 0.039)),
        *drawer_fronts((-x + 0.05, height - 0.2), (x - 0.05, height - 0.03), front, 2, 1),
        *legs(width - 0.04, depth - 0.04 - PROUD, height - 0.039, 0.05, "wood"),
        block("wood", (-x + 0.03, -y + 0.05, 0.16), (x - 0.03, -y + 0.08, 0.19)),
        block("wood", (-x + 0.03, y - 0.08, 0.16), (x - 0.03, y - 0.05, 0.19)),
        *(
            block("wood", (-x + 0.05 + i * step, -y + 0.04, 0.185), (-x + 0.03 + (i + 1) * step, y - 0.04, 0.21))
            for i in range(slats)
        ),
    )
    shelf = Surface("shelf", (-x + 0.09, -y + 0.07), (x - 0.09, y - 0.07), 0.21, height - 0.42)
    return built(
        parts,
        "wood",
        (whole_top(width, depth, height), shelf),
        (front_space(width, depth, 0.4, 1.2, "to open the drawers"),),
    )


_DINING = ("furniture", "dining", "kitchen")
ASSETS = (
    Asset(
        plain_table,
        words=(
            "table",
            "wooden table",
            "kitchen table",
            "breakfast table",
            "craft table",
            "activity table",
            "play table",
            "folding table",
        ),
        family="table",
        stance="free",
        tags=_DINING,
        name="table",
    ),
    Asset(
        table,
        words=("dining table", "dinner table", "dining room table", "farmhouse table", "banquet table"),
        family="table",
        stance="free",
        tags=_DINING,
        name="dining_table",
    ),
    Asset(
        coffee_table,
        words=("coffee table", "cocktail table", "centre table", "center table", "low table", "tea table"),
        family="table",
        stance="free",
        tags=("furniture", "living_room"),
    ),
    Asset(
        side_table,
        words=("side table", "end table", "accent table", "occasional table", "lamp table", "pedestal table"),
        family="table",
        tags=("furniture", "living_room", "bedroom"),
    ),
    Asset(
        cafe_table,
        words=("cafe table", "bistro table", "patio table", "tea table for two"),
        family="table",
        stance="free",
        tags=("furniture", "cafe"),
    ),
    Asset(
        bar_table,
        words=("bar table", "pub table", "high table", "high-top table", "standing table"),
        family="table",
        stance="free",
        tags=("furniture", "cafe"),
    ),
    Asset(
        console_table,
        words=("console table", "hall table", "entry table", "entryway table", "sofa table", "console"),
        family="table",
        stance="wall",
        tags=("furniture", "hallway", "living_room"),
    ),
)
