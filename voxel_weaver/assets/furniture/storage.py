"""Closed storage: cases with drawers and doors. Open shelves, racks, baskets are in `shelving.py`, taken in here."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder
from voxel_weaver.assets.model import Clearance, Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import (
    FRONTS,
    PROUD,
    WOODS,
    door_leaves,
    drawer_fronts,
    front_space,
    legs,
    lying_books,
    open_case,
    top,
    turned_legs,
)
from voxel_weaver.assets.workshop.pieces import Parts, block, column, mirrored, profile


def _opening(width: float, depth: float, height: float, reach: float = 0.5) -> tuple[Clearance, ...]:
    return (front_space(width, depth, reach, height, "to open it"),)


def _case(width: float, depth: float, low: float, high: float, finish: str = "wood") -> Parts:
    """A closed body with an overhanging top; its front is recessed and dark, so that the gaps between fronts show."""
    x, y = width / 2, depth / 2
    front = -y + FRONTS
    return (
        block(finish, (-x + 0.02, front, low), (x - 0.02, y, high - 0.039), 0.006),
        block("shadow", (-x + 0.04, front - 0.003, low + 0.02), (x - 0.04, front + 0.02, high - 0.05), 0.0),
        block(finish, (-x, -y + PROUD - 0.0, high - 0.04), (x, y, high), 0.012),
    )


def _drum(width: float, height: float) -> Model:
    """A round bedside table: a drum with a drawer on a narrower foot."""
    radius = width / 2
    parts = (
        column("dark_wood", radius * 0.8, 0.0, 0.06),
        column("wood", radius * 0.94, 0.05, height - 0.03),
        column("wood", radius, height - 0.04, height),
        block("shadow", (-radius * 0.5, -radius * 0.93, height - 0.2), (radius * 0.5, 0.0, height - 0.06)),
        block("brass", (-0.03, -radius * 0.98, height - 0.14), (0.03, -radius * 0.8, height - 0.12)),
    )
    return built(parts, WOODS, (top(width * 0.7, width * 0.7, height),), _opening(width, width, 1.0))


def nightstand(
    width: Annotated[float, Range(0.44, 0.52, 0.3, 0.8)] = 0.48,
    depth: Annotated[float, Range(0.38, 0.44, 0.28, 0.6)] = 0.42,
    height: Annotated[float, Range(0.5, 0.58, 0.4, 0.8)] = 0.54,
    style: Literal["open", "closed"] = "open",
    *,
    rounded: bool = False,
) -> Model:
    """A bedside table: a drawer above an open bay with books, or two drawers, on tapered legs; or a round drum."""
    if rounded:
        return _drum(width, height)
    x, y = width / 2, depth / 2
    front, foot = -y + FRONTS, 0.14
    split = height - 0.2
    parts: Parts = (*turned_legs(width - 0.04, depth - 0.08, foot + 0.01, 0.028, "wood", foot=0.018),)
    surfaces: tuple[Surface, ...] = (top(width, depth - PROUD, height),)
    if style == "closed":
        fronts = drawer_fronts((-x + 0.02, foot), (x - 0.02, height - 0.03), front, 1, 2)
        return built(
            (*parts, *_case(width, depth, foot, height), *fronts), WOODS, surfaces, _opening(width, depth, 1.0)
        )
    parts = (
        *parts,
        *_case(width, depth, split, height),
        *drawer_fronts((-x + 0.02, split - 0.01), (x - 0.02, height - 0.03), front, 1, 1),
        *mirrored(block("wood", (x - 0.05, front, foot), (x - 0.02, y, split + 0.001))),
        block("wood", (-x + 0.02, front, foot), (x - 0.02, y, foot + 0.03), 0.006),
        block("shadow", (-x + 0.04, y - 0.03, foot), (x - 0.04, y - 0.008, split + 0.001)),
        *lying_books(-x * 0.15, 0.02, foot + 0.03, 1)[: 2 if height < 0.52 else 3],
    )
    return built(parts, WOODS, surfaces, _opening(width, depth, 1.0, 0.35))


def dresser(
    width: Annotated[float, Range(0.95, 1.25, 0.6, 1.8)] = 1.1,
    depth: Annotated[float, Range(0.44, 0.5, 0.35, 0.65)] = 0.48,
    height: Annotated[float, Range(0.82, 0.96, 0.6, 1.4)] = 0.88,
) -> Model:
    """A chest of drawers: two small ones above, wide ones below, on bun feet."""
    x, foot = width / 2, 0.1
    front = -depth / 2 + FRONTS
    rows = max(2, round((height - foot - 0.2) / 0.24))
    split = height - 0.2
    parts = (
        *turned_legs(width - 0.05, depth - 0.09, foot + 0.01, 0.035, "dark_wood", foot=0.025),
        *_case(width, depth, foot, height),
        *drawer_fronts((-x + 0.02, split - 0.02), (x - 0.02, height - 0.03), front, 2, 1, finish="pale_wood"),
        *drawer_fronts((-x + 0.02, foot), (x - 0.02, split), front, 1, rows, finish="pale_wood"),
    )
    return built(parts, WOODS, (top(width, depth - PROUD, height),), _opening(width, depth, 1.2))


def wardrobe(
    width: Annotated[float, Range(1.1, 1.4, 0.6, 2.4)] = 1.2,
    depth: Annotated[float, Range(0.56, 0.62, 0.4, 0.75)] = 0.6,
    height: Annotated[float, Range(1.95, 2.1, 1.5, 2.5)] = 2.0,
) -> Model:
    """A wardrobe: panelled doors, a drawer base, a cornice and feet."""
    x, y = width / 2, depth / 2
    front, foot, base = -y + 0.02 + FRONTS, 0.08, 0.36
    count = max(1, round(width / 0.6))
    parts = (
        *legs(width - 0.03, depth - 0.07, foot + 0.01, 0.09, "dark_wood"),
        block("wood", (-x + 0.02, front, foot), (x - 0.02, y, height - 0.06), 0.008),
        block("shadow", (-x + 0.04, front - 0.003, foot + 0.02), (x - 0.04, front + 0.02, height - 0.1), 0.0),
        block("wood", (-x + 0.01, front - 0.04, foot), (x - 0.01, y, foot + 0.03), 0.008),
        *drawer_fronts((-x + 0.02, foot + 0.02), (x - 0.02, base), front, min(count, 3), 1),
        *door_leaves((-x + 0.02, base - 0.02), (x - 0.02, height - 0.08), front, count, panel="pale_wood"),
        block("wood", (-x + 0.01, -y + 0.01, height - 0.09), (x - 0.01, y, height - 0.039), 0.01),
        block("wood", (-x, -y, height - 0.04), (x, y, height), 0.014),
    )
    return built(parts, WOODS, (top(width, depth, height, 0.5),), _opening(width, depth, 1.8, 0.6))


def cabinet(
    width: Annotated[float, Range(0.8, 1.0, 0.4, 1.6)] = 0.9,
    depth: Annotated[float, Range(0.38, 0.45, 0.28, 0.6)] = 0.42,
    height: Annotated[float, Range(0.9, 1.1, 0.62, 2.2)] = 1.0,
    *,
    opened: bool = False,
) -> Model:
    """A cupboard with a drawer row above panelled doors; an open one has boards in their place."""
    x, foot = width / 2, 0.1
    if opened:
        shelves, boards = open_case(width, depth, foot, height, max(2, round(height / 0.42)), "wood", "pale_wood")
        stand = legs(width - 0.02, depth - 0.02, foot + 0.01, 0.06, "wood")
        return built((*stand, *shelves), WOODS, (top(width, depth, height), *boards), _opening(width, depth, 1.4))
    front = -depth / 2 + FRONTS
    split = height - 0.2
    count = max(1, round(width / 0.45))
    parts = (
        *legs(width - 0.06, depth - 0.08, foot + 0.01, 0.06, "wood"),
        *_case(width, depth, foot, height),
        *drawer_fronts((-x + 0.02, split - 0.02), (x - 0.02, height - 0.03), front, min(count, 2), 1),
        *door_leaves((-x + 0.02, foot), (x - 0.02, split), front, count, panel="pale_wood"),
    )
    return built(parts, WOODS, (top(width, depth - PROUD, height),), _opening(width, depth, 1.4))


def filing_cabinet(
    width: Annotated[float, Range(0.42, 0.48, 0.35, 0.9)] = 0.46,
    depth: Annotated[float, Range(0.56, 0.64, 0.4, 0.75)] = 0.6,
    height: Annotated[float, Range(1.0, 1.3, 0.5, 1.6)] = 1.04,
) -> Model:
    """A steel cabinet: deep drawers with label holders and pulls, a lock."""
    x, y, foot = width / 2, depth / 2, 0.04
    front = -y + FRONTS
    rows = max(2, round((height - foot) / 0.34))
    step = (height - foot - 0.04) / rows
    middles = [foot + (i + 0.5) * step + 0.01 for i in range(rows)]
    parts = (
        block("shadow", (-x + 0.03, front + 0.04, 0.0), (x - 0.03, y - 0.03, foot + 0.001)),
        block("metal", (-x, front, foot), (x, y, height), 0.012),
        block("shadow", (-x + 0.015, front - 0.003, foot + 0.015), (x - 0.015, front + 0.02, height - 0.03), 0.0),
        *(
            block(
                "metal", (-x + 0.02, front - PROUD, z - step / 2 + 0.01), (x - 0.02, front, z + step / 2 - 0.01), 0.006
            )
            for z in middles
        ),
        *(
            block("steel", (-0.07, front - FRONTS, z - 0.03), (0.07, front - PROUD + 0.001, z - 0.005), 0.006)
            for z in middles
        ),
        *(
            block("paper", (-0.06, front - PROUD - 0.01, z + 0.035), (0.06, front - PROUD + 0.001, z + 0.085), 0.003)
            for z in middles
        ),
        block(
            "brass",
            (x - 0.08, front - PROUD - 0.01, height - 0.1),
            (x - 0.04, front - PROUD + 0.001, height - 0.06),
            0.006,
        ),
    )
    return built(
        parts,
        "metal",
        (Surface("top", (-x + 0.02, front + 0.02), (x - 0.02, y - 0.02), height),),
        _opening(width, depth, 1.4, 0.6),
    )


def tv_stand(
    width: Annotated[float, Range(1.4, 1.8, 0.9, 2.4)] = 1.6,
    depth: Annotated[float, Range(0.38, 0.45, 0.3, 0.6)] = 0.42,
    height: Annotated[float, Range(0.46, 0.54, 0.36, 0.75)] = 0.5,
) -> Model:
    """A low media bench: doors in the middle, an open bay at its left and one at its right."""
    x, y, foot = width / 2, depth / 2, 0.12
    front, bay = -y + FRONTS, width * 0.2
    floor, roof = foot + 0.04, height - 0.04
    parts = (
        *turned_legs(width - 0.08, depth - 0.08, foot + 0.01, 0.032, "wood", foot=0.02),
        block("wood", (-x, -y + PROUD, roof), (x, y, height), 0.012),
        block("wood", (-x + 0.02, front, foot), (x - 0.02, y, floor), 0.006),
        block("shadow", (-x + 0.02, y - 0.03, foot), (x - 0.02, y - 0.005, height - 0.039)),
        *mirrored(block("wood", (x - 0.06, front, floor - 0.001), (x - 0.02, y - 0.01, roof + 0.001), 0.004)),
        block("wood", (-bay, front, floor - 0.001), (bay, y - 0.01, roof + 0.001), 0.004),
        block("shadow", (-bay + 0.02, front - 0.003, foot + 0.03), (bay - 0.02, front + 0.02, height - 0.05), 0.0),
        *door_leaves((-bay, foot), (bay, height - 0.03), front, 2, panel="pale_wood"),
    )
    bays = tuple(
        Surface("inside", (low, front + 0.01), (high, y - 0.04), floor, roof - floor)
        for low, high in ((-x + 0.07, -bay - 0.01), (bay + 0.01, x - 0.07))
    )
    return built(parts, WOODS, (top(width, depth - PROUD, height), *bays), _opening(width, depth, 1.0, 0.4))


def sideboard(
    width: Annotated[float, Range(1.4, 1.8, 1.0, 2.4)] = 1.6,
    depth: Annotated[float, Range(0.42, 0.48, 0.32, 0.6)] = 0.45,
    height: Annotated[float, Range(0.78, 0.86, 0.65, 1.1)] = 0.82,
    *,
    drawers: Annotated[int, Range(3, 3, 1, 8)] = 3,
) -> Model:
    """A sideboard on tapered legs: doors at both ends, a column of drawers between them."""
    x, foot, third = width / 2, 0.2, width / 6
    rows = drawers if drawers < 4 else (drawers + 1) // 2
    front = -depth / 2 + FRONTS
    parts = (
        *turned_legs(width - 0.12, depth - 0.1, foot + 0.01, 0.034, "wood", foot=0.018),
        *_case(width, depth, foot, height),
        *door_leaves((-x + 0.02, foot), (-third, height - 0.03), front, 1, panel="pale_wood"),
        *drawer_fronts((-third - 0.02, foot), (third + 0.02, height - 0.03), front, 1 if drawers < 4 else 2, rows),
        *door_leaves((third, foot), (x - 0.02, height - 0.03), front, 1, panel="pale_wood"),
    )
    return built(parts, WOODS, (top(width, depth - PROUD, height),), _opening(width, depth, 1.2))


def chest(
    width: Annotated[float, Range(0.85, 1.05, 0.5, 1.4)] = 0.94,
    depth: Annotated[float, Range(0.46, 0.54, 0.32, 0.8)] = 0.5,
    height: Annotated[float, Range(0.46, 0.54, 0.32, 0.8)] = 0.5,
    shape: Literal["flat", "domed"] = "flat",
) -> Model:
    """A trunk: planks, iron bands and corners, a lock; its lid is flat or domed."""
    x, y = width / 2, depth / 2
    front, lid = -y + 0.03, height * 0.68
    bands = (-x * 0.56, x * 0.56)
    plank = (lid - 0.05) / 3
    base: Parts = (
        block("wood", (-x + 0.01, front + 0.015, 0.02), (x - 0.01, y - 0.015, lid), 0.008),
        *(
            block("wood", (-x + 0.01, front, 0.04 + i * plank), (x - 0.01, y - 0.002, 0.02 + (i + 1) * plank), 0.008)
            for i in range(3)
        ),
        *mirrored(
            block("black_metal", (x - 0.07, front - 0.012, 0.0), (x, y, 0.07), 0.008),
            block("brass", (x - 0.02, -0.08, lid * 0.6), (x, 0.08, lid * 0.6 + 0.03), 0.008),
        ),
        block("brass", (-0.05, -y, lid - 0.1), (0.05, front + 0.01, lid + 0.04), 0.008),
        block("shadow", (-0.01, -y - 0.0, lid - 0.06), (0.012, -y + 0.012, lid - 0.03), 0.0),
    )
    if shape == "flat":
        cover: Parts = (
            block("wood", (-x, front - 0.01, lid + 0.012), (x, y, height - 0.001), 0.015),
            *(block("black_metal", (b - 0.03, front - 0.02, 0.03), (b + 0.03, y, lid), 0.006) for b in bands),
            *(
                block("black_metal", (b - 0.03, front - 0.022, lid + 0.012), (b + 0.03, y, height), 0.008)
                for b in bands
            ),
            block("shadow", (-x + 0.01, front - 0.005, lid - 0.001), (x - 0.01, y - 0.005, lid + 0.013), 0.0),
        )
        surfaces: tuple[Surface, ...] = (Surface("top", (-x + 0.03, front + 0.03), (x - 0.03, y - 0.03), height),)
        return built((*base, *cover), WOODS, surfaces, _opening(width, depth, 1.2, 0.4))
    arch, outer = _arch(front - 0.01, y - 0.005, lid, height - 0.012), _arch(front - 0.022, y, lid, height)
    cover = (
        profile("wood", arch, (-x, x)),
        *(block("black_metal", (b - 0.03, front - 0.02, 0.03), (b + 0.03, y, lid), 0.006) for b in bands),
        *(profile("black_metal", outer, (b - 0.03, b + 0.03)) for b in bands),
        block("shadow", (-x + 0.01, front - 0.012, lid - 0.015), (x - 0.01, y - 0.002, lid + 0.015), 0.0),
    )
    return built((*base, *cover), WOODS, (), _opening(width, depth, 1.2, 0.4))


def _arch(front: float, back: float, low: float, high: float) -> tuple[tuple[float, float], ...]:
    """A shallow vault seen from the side, counter-clockwise."""
    middle, half = (front + back) / 2, (back - front) / 2
    steps = ((1.0, 0.0), (1.0, 0.34), (0.86, 0.62), (0.62, 0.84), (0.32, 0.96), (0.0, 1.0))
    right = [(middle + half * a, low + (high - low) * b) for a, b in steps]
    left = [(middle - half * a, low + (high - low) * b) for a, b in reversed(steps[:-1])]
    return (*right, *left)


def display_cabinet(
    width: Annotated[float, Range(0.85, 1.05, 0.5, 1.6)] = 0.94,
    depth: Annotated[float, Range(0.38, 0.44, 0.28, 0.6)] = 0.4,
    height: Annotated[float, Range(1.75, 1.95, 1.3, 2.3)] = 1.84,
    filled: bool = True,
) -> Model:
    """A china cabinet: glass doors above, panelled doors below; filled, plates and jugs stand on the lit shelves."""
    x, y, split, foot = width / 2, depth / 2, 0.7, 0.08
    front = -y + FRONTS
    rises = [split + 0.02 + i * (height - 0.1 - split) / 3 for i in range(3)]
    parts = (
        *legs(width - 0.05, depth - 0.08, foot + 0.01, 0.07, "dark_wood"),
        *_case(width - 0.02, depth, foot, split)[:2],
        *door_leaves((-x + 0.03, foot), (x - 0.03, split - 0.02), front, 2, panel="pale_wood"),
        block("wood", (-x, -y + PROUD, split - 0.04), (x, y, split + 0.02), 0.012),
        *mirrored(block("wood", (x - 0.05, front, split), (x - 0.02, y, height - 0.06))),
        block("sheet", (-x + 0.03, y - 0.03, split), (x - 0.03, y, height - 0.06)),
        *(block("wood", (-x + 0.04, front + 0.04, z - 0.02), (x - 0.04, y - 0.02, z)) for z in rises[1:]),
        *(_china(x - 0.08, y - 0.12, rises) if filled else ()),
        *_glass_doors(x - 0.02, front, split + 0.02, height - 0.07),
        block("wood", (-x, -y, height - 0.07), (x, y, height), 0.016),
    )
    room = rises[1] - rises[0] - 0.05
    free = (Surface("shelf", (-x + 0.07, front + 0.06), (x - 0.07, y - 0.05), z, room)
            for z in (rises[1:2] if filled else rises))  # fmt: skip
    return built(parts, WOODS, (top(width, depth, height, 0.5), *free), _opening(width, depth, 1.6))


def _china(x: float, y: float, rises: list[float]) -> Parts:
    """Standing plates and jugs, in turn, on all shelves but the middle one."""
    parts: list[Part] = []
    for row, z in enumerate(rises[::2]):
        for index, spot in enumerate((-x * 0.66, 0.0, x * 0.66)):
            if (row + index) % 2:
                parts.append(Part(Cylinder(0.07, 0.15, 0.045), "glaze_second", (spot, y - 0.04, z - 0.001)))
            else:
                parts.append(Part(Cylinder(0.1, 0.025), "glaze", (spot, y + 0.06, z + 0.099), (90.0, 0.0, 0.0)))
                parts.append(Part(Cylinder(0.06, 0.03), "porcelain", (spot, y + 0.06, z + 0.099), (90.0, 0.0, 0.0)))
    return tuple(parts)


def _glass_doors(x: float, y: float, low: float, high: float) -> Parts:
    """Two framed panes that meet in the middle, with knobs."""
    return (
        *mirrored(
            block("wood", (0.005, y - PROUD, low), (0.04, y + 0.005, high), 0.004),
            block("wood", (x - 0.04, y - PROUD, low), (x, y + 0.005, high), 0.004),
            block("glass", (0.04, y - 0.01, low + 0.03), (x - 0.04, y, high - 0.03), 0.0),
            block(
                "brass",
                (0.01, y - FRONTS, (low + high) / 2 - 0.05),
                (0.03, y - PROUD + 0.001, (low + high) / 2 + 0.05),
                0.004,
            ),
        ),
        block("wood", (-x, y - PROUD, low), (x, y + 0.005, low + 0.04), 0.004),
        block("wood", (-x, y - PROUD, high - 0.04), (x, y + 0.005, high), 0.004),
    )


_BEDROOM = ("furniture", "storage", "bedroom")
_LIVING = ("furniture", "storage", "living_room")
ASSETS = (
    Asset(
        cabinet,
        words=("cabinet", "cupboard", "storage cabinet", "wooden cabinet", "hutch"),
        family="cabinet",
        stance="wall",
        tags=_LIVING,
    ),
    Asset(
        nightstand,
        words=("nightstand", "night stand", "bedside table", "night table", "bedside cabinet"),
        family="cabinet",
        stance="wall",
        tags=_BEDROOM,
    ),
    Asset(
        wardrobe,
        words=("wardrobe", "armoire", "closet", "clothes cabinet", "clothes closet"),
        family="cabinet",
        stance="wall",
        tags=_BEDROOM,
    ),
    Asset(
        dresser,
        words=("dresser", "chest of drawers", "drawers", "drawer chest", "bureau", "tallboy", "commode"),
        family="cabinet",
        stance="wall",
        tags=_BEDROOM,
    ),
    Asset(
        filing_cabinet,
        words=("filing cabinet", "file cabinet", "drawer cabinet", "office cabinet"),
        family="cabinet",
        stance="wall",
        tags=("furniture", "storage", "office"),
    ),
    Asset(
        tv_stand,
        words=(
            "tv stand",
            "tv unit",
            "tv cabinet",
            "media console",
            "entertainment center",
            "entertainment centre",
            "television stand",
            "media unit",
            "tv bench",
        ),
        family="cabinet",
        stance="wall",
        tags=_LIVING,
    ),
    Asset(
        sideboard,
        words=("sideboard", "buffet", "credenza", "buffet table"),
        family="cabinet",
        stance="wall",
        tags=(*_LIVING, "dining"),
    ),
    Asset(
        chest,
        words=("chest", "trunk", "treasure chest", "blanket chest", "steamer trunk"),
        family="chest",
        stance="wall",
        tags=_BEDROOM,
    ),
    Asset(
        display_cabinet,
        words=("display cabinet", "china cabinet", "curio cabinet", "glass cabinet"),
        family="cabinet",
        stance="wall",
        tags=_LIVING,
    ),
)
