"""Desks: tables to write, draw and dress at, with drawers under the top. The sitter's side is the front (-Y)."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Ellipsoid
from voxel_weaver.assets.model import Clearance, Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import (
    FRONTS,
    WOODS,
    books,
    drawer_fronts,
    front_space,
    lying_books,
    top,
    turned_legs,
)
from voxel_weaver.assets.workshop.pieces import Parts, block, mirrored, profile


def _pedestal(left: float, right: float, y: float, height: float, count: int) -> Parts:
    """A stack of drawers between the floor and the top, set back behind its fronts."""
    front = -y + 0.02 + FRONTS
    carcass = block("wood", (left, front, 0.02), (right, y - 0.04, height - 0.039), 0.006)
    gap = block("shadow", (left + 0.01, front - 0.002, 0.05), (right - 0.01, front + 0.02, height - 0.05))
    foot = block("shadow", (left + 0.03, front + 0.03, 0.0), (right - 0.03, y - 0.07, 0.021))
    return (
        carcass,
        gap,
        foot,
        *drawer_fronts((left, 0.04), (right, height - 0.04), front, 1, count, finish="pale_wood"),
    )


def desk(
    width: Annotated[float, Range(1.3, 1.55, 0.8, 2.4)] = 1.4,
    depth: Annotated[float, Range(0.66, 0.76, 0.5, 1.2)] = 0.7,
    height: Annotated[float, Range(0.73, 0.76, 0.6, 1.15)] = 0.74,
    shape: Literal["rectangular", "l_shaped"] = "rectangular",
    *,
    drawers: Annotated[int, Range(3, 3, 0, 5)] = 3,
) -> Model:
    """A desk: a top on two legs and a stack of drawers at the right. The L-shaped one has a wing at the left."""
    x, y = width / 2, depth / 2
    stack = min(0.42, width * 0.34)
    right = _pedestal(x - 0.03 - stack, x - 0.03, y, height, drawers) if drawers else ()
    ends = (-1,) if drawers else (-1, 1)
    stand = [
        block("wood", (e * (x - 0.06) - 0.03, s - 0.03, 0.0), (e * (x - 0.06) + 0.03, s + 0.03, height - 0.039), 0.008)
        for e in ends
        for s in (-y + 0.06, y - 0.06)
    ]
    feet = [
        block("wood", (e * (x - 0.06) - 0.025, -y + 0.08, 0.1), (e * (x - 0.06) + 0.025, y - 0.08, 0.14)) for e in ends
    ]
    modesty = block("wood", (-x + 0.06, y - 0.1, height * 0.42), (x - 0.06, y - 0.07, height - 0.039))
    slab = block("wood", (-x, -y, height - 0.04), (x, y, height), 0.012)
    apron_end = x - 0.03 - stack + 0.001 if drawers else x - 0.06
    apron = block("wood", (-x + 0.06, -y + 0.05, height - 0.12), (apron_end, y - 0.08, height - 0.039))
    middle = (-x + 0.06 + apron_end) / 2
    tray = block(
        "pale_wood", (middle - 0.26, -y + 0.03, height - 0.11), (middle + 0.26, -y + 0.06, height - 0.05), 0.006
    )
    knob = block("brass", (middle - 0.05, -y + 0.01, height - 0.09), (middle + 0.05, -y + 0.031, height - 0.068), 0.006)
    spaces = (front_space(width, depth, 0.6, 1.4, "to sit at the desk"),)
    parts = (slab, *right, *stand, *feet, modesty, apron, tray, knob)
    surfaces = (top(width, depth, height),)
    if shape == "l_shaped":
        return _with_wing(parts, surfaces, (x, y, height))
    return built(parts, WOODS, surfaces, spaces)


def _with_wing(parts: Parts, surfaces: tuple[Surface, ...], corner: tuple[float, float, float]) -> Model:
    """The desk with a return of 0.7 m towards the front at its left end, the whole centred again."""
    x, y, height = corner
    wing, wide = 0.7, 0.55
    front, inner = -y - wing, -x + wide
    added = (
        block("wood", (-x, front, height - 0.04), (inner, -y + 0.001, height), 0.012),
        *(
            block("wood", (s - 0.03, front + 0.03, 0.0), (s + 0.03, front + 0.09, height - 0.039), 0.008)
            for s in (-x + 0.06, inner - 0.06)
        ),
        block("wood", (-x + 0.07, front + 0.05, height - 0.1), (inner - 0.07, -y + 0.01, height - 0.039)),
        block("pale_wood", (-x + 0.08, front + 0.08, 0.1), (-x + 0.11, -y + 0.08, height - 0.1)),
    )
    shift = wing / 2
    moved = tuple(Part(p.form, p.finish, (p.at[0], p.at[1] + shift, p.at[2]), p.turn) for p in (*parts, *added))
    main = Surface("top", (surfaces[0].low[0], -y + 0.02 + shift), (x - 0.02, y - 0.02 + shift), height)
    side = Surface("top", (-x + 0.02, front + 0.02 + shift), (inner - 0.02, -y + shift), height)
    space = Clearance((inner, front + shift, 0.0), (x, -y + shift, 1.4), "to sit at the desk")
    return built(moved, WOODS, (main, side), (space,))


def writing_desk(
    width: Annotated[float, Range(1.0, 1.2, 0.8, 1.6)] = 1.1,
    depth: Annotated[float, Range(0.54, 0.62, 0.45, 0.8)] = 0.58,
    height: Annotated[float, Range(0.96, 1.04, 0.9, 1.3)] = 1.0,
) -> Model:
    """A secretary: a leather writing field, two drawers, tapered legs, and a gallery of pigeon-holes at the back."""
    x, y, level = width / 2, depth / 2, 0.75
    front, back = -y + FRONTS, y - 0.22
    cells = 4
    step = (width - 0.1) / cells
    walls = [
        block("wood", (-x + 0.04 + i * step, back, level - 0.001), (-x + 0.06 + i * step, y - 0.02, height - 0.02))
        for i in range(cells + 1)
    ]
    letters = books((-x + 0.08, back + 0.04, level), (-x + 0.04 + step - 0.02, y - 0.05, height - 0.05), 1)
    more = books((-x + 0.08 + 2 * step, back + 0.04, level), (-x + 0.04 + 3 * step - 0.02, y - 0.05, height - 0.07), 5)
    parts = (
        block("wood", (-x, -y, level - 0.04), (x, y, level), 0.012),
        block("baize", (-x + 0.08, -y + 0.05, level - 0.01), (x - 0.08, back - 0.04, level + 0.004), 0.002),
        block("shadow", (-x + 0.04, front, level - 0.15), (x - 0.04, y - 0.03, level - 0.039)),
        *drawer_fronts((-x + 0.05, level - 0.16), (x - 0.05, level - 0.03), front, 2, 1),
        *turned_legs(width - 0.04, depth - 0.04 - FRONTS, level - 0.039, 0.035, "wood", foot=0.018),
        *walls,
        block("shadow", (-x + 0.04, y - 0.03, level - 0.001), (x - 0.04, y, height - 0.01)),
        block("wood", (-x + 0.02, back - 0.02, height - 0.03), (x - 0.02, y, height), 0.01),
        block("wood", (-x + 0.05 + step, back, level + 0.1), (-x + 0.05 + 2 * step, y - 0.02, level + 0.12)),
        block("wood", (-x + 0.05 + 3 * step, back, level + 0.1), (-x + 0.05 + 4 * step, y - 0.02, level + 0.12)),
        *letters,
        *more,
    )
    surfaces = (
        Surface("top", (-x + 0.1, -y + 0.07), (x - 0.1, back - 0.06), level + 0.004, 1.2),
        Surface("shelf", (-x + 0.06, back + 0.01), (x - 0.06, y - 0.04), height, 1.0),
    )
    return built(parts, WOODS, surfaces, (front_space(width, depth, 0.6, 1.4, "to sit at the desk"),))


def _slope(y: float, low: float, high: float, front: float, back: float) -> float:
    """The height at y of a line that rises from `low` at the front to `high` at the back."""
    return low + (high - low) * (y - front) / (back - front)


def drawing_table(
    width: Annotated[float, Range(1.0, 1.25, 0.8, 1.6)] = 1.12,
    depth: Annotated[float, Range(0.7, 0.8, 0.6, 1.0)] = 0.76,
    height: Annotated[float, Range(1.0, 1.1, 0.9, 1.3)] = 1.06,
) -> Model:
    """A draughtsman's table: a tilted board with a sheet, a ruler and a ledge, on A-shaped trestles with a shelf."""
    x, y, low = width / 2, depth / 2, 0.74
    front, back = -y + 0.02, y

    def plate(a: float, b: float, lift: float, thick: float) -> tuple[tuple[float, float], ...]:
        bottom, upper = (
            _slope(a, low, height - 0.03, front, back) + lift,
            _slope(b, low, height - 0.03, front, back) + lift,
        )
        return (a, bottom - thick), (b, upper - thick), (b, upper), (a, bottom)

    ink = [plate(s, s + 0.03, 0.036, 0.03) for s in (-0.12, -0.02, 0.1)]
    parts = (
        profile("pale_wood", plate(front, back, 0.0, 0.045), (-x, x)),
        profile("paper", plate(front + 0.1, back - 0.08, 0.02, 0.04), (-x * 0.66, x * 0.66)),
        *(
            profile("paint_blue", lines, (-x * reach, x * 0.4))
            for lines, reach in zip(ink, (0.5, 0.2, 0.5), strict=True)
        ),
        profile("lacquer", plate(back - 0.24, back - 0.2, 0.05, 0.05), (-x * 0.9, x * 0.9)),
        block("wood", (-x, -y, low - 0.05), (x, front + 0.04, low + 0.03), 0.008),
        block("wood", (-x + 0.02, y - 0.05, height - 0.06), (x - 0.02, y, height), 0.008),
        *mirrored(
            block("wood", (x - 0.12, -y + 0.06, 0.0), (x - 0.06, y - 0.06, 0.06), 0.01),
            profile(
                "wood",
                ((front + 0.06, 0.05), (front + 0.13, 0.05), (0.05, low + 0.06), (-0.02, low + 0.06)),
                (x - 0.115, x - 0.065),
            ),
            profile(
                "wood",
                ((back - 0.15, 0.05), (back - 0.08, 0.05), (0.06, low + 0.06), (-0.01, low + 0.06)),
                (x - 0.114, x - 0.066),
            ),
            block("wood", (x - 0.115, back - 0.13, 0.05), (x - 0.065, back - 0.07, height - 0.1)),
        ),
        block("wood", (-x + 0.07, -0.1, 0.3), (x - 0.07, 0.12, 0.33)),
        *lying_books(-x * 0.4, 0.0, 0.33, 2),
        block("lacquer_second", (x * 0.3, -0.06, 0.329), (x * 0.6, 0.08, 0.42), 0.01),
    )
    return built(parts, WOODS, (), (front_space(width, depth, 0.6, 1.4, "to stand at the board"),))


def vanity(
    width: Annotated[float, Range(0.9, 1.1, 0.75, 1.5)] = 1.0,
    depth: Annotated[float, Range(0.44, 0.52, 0.38, 0.7)] = 0.48,
    height: Annotated[float, Range(1.34, 1.46, 1.15, 1.6)] = 1.4,
    mirror: Literal["round", "rectangular"] = "round",
) -> Model:
    """A dressing table: drawers at both sides of the knees, and a framed mirror on the top."""
    x, y, level = width / 2, depth / 2, 0.74
    front, face = -y + FRONTS, y - 0.05
    stack = min(0.3, width * 0.31)
    rise = height - level
    parts: Parts = (
        block("wood", (-x, -y, level - 0.04), (x, y, level), 0.014),
        *mirrored(
            block("wood", (x - 0.02 - stack, front, level - 0.36), (x - 0.02, y - 0.02, level - 0.039), 0.006),
            block("shadow", (x - 0.01 - stack, front - 0.002, level - 0.34), (x - 0.03, front + 0.02, level - 0.05)),
        ),
        *drawer_fronts((-x + 0.02, level - 0.36), (-x + 0.02 + stack, level - 0.03), front, 1, 2),
        *drawer_fronts((x - 0.02 - stack, level - 0.36), (x - 0.02, level - 0.03), front, 1, 2),
        *turned_legs(width - 0.06, depth - 0.06 - FRONTS, level - 0.35, 0.032, "wood", foot=0.018),
        block(
            "wood", (-x + 0.04 + stack - 0.05, front + 0.02, level - 0.12), (x - stack + 0.01, y - 0.04, level - 0.039)
        ),
        block("wood", (-0.06, face - 0.03, level - 0.001), (0.06, y, level + 0.06), 0.01),
    )
    if mirror == "round":
        ring, middle = rise / 2, level + rise / 2
        parts = (
            *parts,
            Part(Cylinder(ring, 0.04), "wood", (0.0, y, middle), (90.0, 0.0, 0.0)),
            Part(Cylinder(ring - 0.05, 0.052), "mirror", (0.0, y, middle), (90.0, 0.0, 0.0)),
            Part(Ellipsoid(0.07, 0.05, 0.07), "brass", (0.0, y - 0.03, height - 0.07)),
        )
    else:
        half = x * 0.62
        parts = (
            *parts,
            block("wood", (-half, y - 0.04, level - 0.001), (half, y, height), 0.012),
            block("mirror", (-half + 0.05, y - 0.052, level + 0.06), (half - 0.05, y - 0.01, height - 0.05), 0.004),
        )
    surfaces = (Surface("top", (-x + 0.02, -y + 0.02), (x - 0.02, face - 0.05), level),)
    return built(parts, WOODS, surfaces, (front_space(width, depth, 0.55, 1.4, "to sit at the mirror"),))


_WORK = ("furniture", "office", "bedroom")
ASSETS = (
    Asset(
        desk,
        words=(
            "desk",
            "office desk",
            "computer desk",
            "work desk",
            "executive desk",
            "student desk",
            "teacher's desk",
            "study desk",
            "laptop desk",
        ),
        family="desk",
        stance="wall",
        tags=_WORK,
    ),
    Asset(
        writing_desk,
        words=("writing desk", "secretary desk", "bureau desk", "writing table", "secretary", "escritoire"),
        family="desk",
        stance="wall",
        tags=("furniture", "library", "bedroom"),
    ),
    Asset(
        drawing_table,
        words=("drawing table", "drafting table", "drawing desk", "drawing board", "draughtsman's table", "art table"),
        family="desk",
        stance="wall",
        tags=("furniture", "studio", "office"),
    ),
    Asset(
        vanity,
        words=("vanity", "dressing table", "vanity table", "makeup table", "vanity desk", "make-up table"),
        family="desk",
        stance="wall",
        tags=("furniture", "bedroom"),
    ),
)
