"""Chairs, stools and benches: seats with a hard frame. The roster takes in the upholstered seats of `sofas.py`."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box, Cylinder, Ellipsoid, Prism, Tube
from voxel_weaver.assets.model import Clearance, Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import WOODS, front_space, legs, turned_legs
from voxel_weaver.assets.workshop.pieces import Parts, block, column, mirrored, pad, profile


def _seat(width: float, depth: float, z: float) -> tuple[Surface, ...]:
    """The flat middle of a seat."""
    return (Surface("seat", (-width * 0.3, -depth * 0.3), (width * 0.3, depth * 0.2), z, 1.0),)


def _sitting(width: float, depth: float) -> tuple[Clearance, ...]:
    return (front_space(width, depth, 0.3, 1.2, "to sit down"),)


def _chair_back(style: str, width: float, back: float, low: float, high: float) -> Parts:
    """What fills the frame of a chair's back, between the stiles."""
    x = width / 2 - 0.038
    if style == "ladder_back":
        steps = [low + i * (high - low) / 3 for i in range(3)]
        return tuple(block("wood", (-x, back - 0.03, z), (x, back - 0.008, z + 0.06)) for z in steps)
    if style == "padded":
        board = block("wood", (-x, back - 0.03, low - 0.04), (x, back - 0.008, high + 0.001))
        return (board, pad("cloth", (-x + 0.012, back - 0.08, low), (x - 0.012, back - 0.028, high - 0.02), 0.2))
    rail = block("wood", (-x, back - 0.034, low), (x, back - 0.006, low + 0.04))
    spread = x * 0.55
    bars = [
        block("wood", (i - 0.02, back - 0.03, low + 0.039), (i + 0.02, back - 0.01, high + 0.001))
        for i in (-spread, 0.0, spread)
    ]
    return (rail, *bars)


def _shell_chair(width: float, depth: float, height: float) -> Model:
    """The moulded kind: a shell on four round wooden legs."""
    x, y, seat = width / 2, depth / 2, min(0.44, height * 0.52)
    parts = (
        *turned_legs(width - 0.06, depth - 0.08, seat - 0.06, 0.024, "wood", foot=0.015),
        block("wood", (-x + 0.04, -y + 0.05, seat - 0.08), (x - 0.04, y - 0.05, seat - 0.05)),
        pad("lacquer", (-x, -y, seat - 0.06), (x, y - 0.01, seat), 0.22),
        pad("lacquer", (-x, y - 0.06, seat - 0.05), (x, y, height), 0.3),
        *mirrored(pad("lacquer", (x - 0.04, -y + 0.12, seat - 0.04), (x, y - 0.03, seat + 0.1), 0.3)),
        pad("cloth_second", (-x + 0.06, -y + 0.04, seat - 0.01), (x - 0.06, y - 0.08, seat + 0.02), 0.2),
    )
    return built(parts, "lacquer", _seat(width, depth, seat + 0.02), _sitting(width, depth))


def chair(
    width: Annotated[float, Range(0.44, 0.5)] = 0.46,
    depth: Annotated[float, Range(0.46, 0.52)] = 0.5,
    height: Annotated[float, Range(0.86, 0.96, 0.6)] = 0.9,
    style: Literal["slatted", "ladder_back", "padded", "modern"] = "slatted",
) -> Model:
    """A dining chair: stiles and rails, a board and a seat cushion."""
    if style == "modern":
        return _shell_chair(width, depth, height)
    x, y, seat = width / 2, depth / 2, min(0.46, height * 0.52)
    parts = (
        *mirrored(
            block("wood", (x - 0.04, y - 0.04, 0.0), (x, y, height)),
            block("wood", (x - 0.04, -y, 0.0), (x, -y + 0.04, seat - 0.05)),
            block("wood", (x - 0.03, -y + 0.039, 0.16), (x - 0.008, y - 0.039, 0.2)),
        ),
        block("wood", (-x + 0.029, y - 0.03, 0.24), (x - 0.029, y - 0.008, 0.28)),
        block("wood", (-x, -y, seat - 0.06), (x, y - 0.039, seat - 0.02), 0.01),
        block("wood", (-x + 0.039, y - 0.034, height - 0.1), (x - 0.039, y - 0.004, height - 0.01)),
        *_chair_back(style, width, y, seat + 0.1, height - 0.1),
        pad("cloth", (-x + 0.02, -y + 0.02, seat - 0.021), (x - 0.02, y - 0.06, seat + 0.02), 0.2),
    )
    return built(parts, WOODS, _seat(width, depth, seat + 0.02), _sitting(width, depth))


def _hoop(half: float, rise: float) -> tuple[tuple[float, float, float], ...]:
    """Up, over in a half circle, and down again."""
    turns = [math.pi * i / 8 for i in range(9)]
    arc = [(half * math.cos(turn), 0.0, rise - half + half * math.sin(turn)) for turn in turns]
    return ((half, 0.0, 0.0), *arc, (-half, 0.0, 0.0))


def cafe_chair(
    width: Annotated[float, Range(0.42, 0.46, 0.34, 0.5)] = 0.44,
    depth: Annotated[float, Range(0.46, 0.52, 0.36, 0.6)] = 0.48,
    height: Annotated[float, Range(0.84, 0.92)] = 0.88,
) -> Model:
    """A bentwood chair: a round cane seat under two hoops."""
    x, y, seat = width / 2, depth / 2, min(0.46, height * 0.54)
    back, radius = y - 0.02, min(x, y)
    outer, inner = _hoop(x - 0.02, height - 0.02 - seat + 0.02), _hoop(x * 0.48, (height - seat) * 0.78)
    parts = (
        *turned_legs(width * 0.82, depth * 0.84, seat - 0.04, 0.021, "wood", foot=0.015),
        block("wood", (-x * 0.66, -y * 0.7, 0.2), (x * 0.66, -y * 0.7 + 0.02, 0.222)),
        block("wood", (-x * 0.66, y * 0.7 - 0.02, 0.2), (x * 0.66, y * 0.7, 0.222)),
        *mirrored(block("wood", (x * 0.66 - 0.02, -y * 0.7, 0.2), (x * 0.66, y * 0.7, 0.222))),
        Part(Cylinder(radius, 0.05, bevel=0.012), "wood", (0.0, -y + radius, seat - 0.05)),
        Part(Cylinder(radius - 0.05, 0.021), "cane", (0.0, -y + radius, seat - 0.001)),
        block("wood", (-x + 0.01, 0.0, seat - 0.05), (x - 0.01, y - 0.001, seat - 0.002), 0.01),
        Part(Tube(outer, 0.02), "wood", (0.0, back, seat - 0.02)),
        Part(Tube(inner, 0.014), "wood", (0.0, back, seat - 0.02)),
    )
    return built(parts, WOODS, _seat(width * 0.8, depth * 0.8, seat + 0.02), _sitting(width, depth))


def _runner(depth: float) -> tuple[tuple[float, float], ...]:
    """A rocker seen from the side: a flat arch of even thickness whose middle touches the floor."""
    half, lift, thick = depth / 2, 0.1, 0.045
    lower = [(y, lift * (y / half) ** 2) for y in (-half + depth * i / 12 for i in range(13))]
    return (*lower, *((y, z + thick) for y, z in reversed(lower)))


def rocking_chair(
    width: Annotated[float, Range(0.58, 0.68)] = 0.62,
    depth: Annotated[float, Range(0.85, 0.98)] = 0.9,
    height: Annotated[float, Range(1.0, 1.15, 0.85)] = 1.06,
) -> Model:
    """A rocking chair: runners, a high slatted back, armrests, a seat cushion and a neck cushion."""
    x, y, seat = width / 2, depth / 2, 0.44
    front, back = -y * 0.62, y * 0.6
    parts = (
        *(profile("wood", _runner(depth), (side, side + 0.04)) for side in (x - 0.05, -x + 0.01)),
        *mirrored(
            block("wood", (x - 0.05, front, 0.04), (x - 0.01, front + 0.04, 0.65)),
            block("wood", (x - 0.05, back - 0.04, 0.04), (x - 0.01, back, height - 0.03)),
            block("wood", (x - 0.08, front - 0.04, 0.649), (x, back - 0.039, 0.69), 0.012),
        ),
        block("wood", (-x + 0.03, front - 0.02, seat - 0.07), (x - 0.03, back - 0.01, seat - 0.02), 0.012),
        block("wood", (-x + 0.01, back - 0.045, height - 0.12), (x - 0.01, back + 0.005, height), 0.015),
        *(
            block("wood", (i - 0.022, back - 0.03, seat - 0.03), (i + 0.022, back - 0.008, height - 0.11))
            for i in (-x * 0.6, -x * 0.2, x * 0.2, x * 0.6)
        ),
        pad("cloth", (-x + 0.05, front, seat - 0.021), (x - 0.05, back - 0.06, seat + 0.04), 0.25),
        pad("cloth_accent", (-x + 0.1, back - 0.09, height - 0.34), (x - 0.1, back - 0.029, height - 0.13), 0.35),
    )
    surface = Surface("seat", (-width * 0.25, front + 0.08), (width * 0.25, back - 0.16), seat + 0.04, 0.9)
    return built(parts, WOODS, (surface,), _sitting(width, depth))


def _star(reach_x: float, reach_y: float) -> Parts:
    """Five feet with castors. One points to the front; the others are cut to the given reach."""
    parts: list[Part] = []
    for index in range(5):
        angle = math.radians(-90 + 72 * index)
        reach = min(reach_y, (reach_x / abs(math.cos(angle))) if abs(math.cos(angle)) > 0.1 else reach_y) - 0.03
        x, y = reach * math.cos(angle), reach * math.sin(angle)
        parts.append(Part(Box(reach, 0.05, 0.035), "metal", (x / 2, y / 2, 0.058), (0.0, 0.0, math.degrees(angle))))
        parts.append(Part(Cylinder(0.03, 0.06, bevel=0.01), "black_metal", (x, y, 0.0)))
    return tuple(parts)


def office_chair(
    width: Annotated[float, Range(0.58, 0.66, 0.52, 0.8)] = 0.62,
    depth: Annotated[float, Range(0.6, 0.68, 0.55, 0.85)] = 0.64,
    height: Annotated[float, Range(0.95, 1.12, 0.8)] = 1.02,
    style: Literal["task", "executive", "gaming"] = "task",
) -> Model:
    """A swivel chair on a five-star base with castors."""
    x, y, seat = width / 2, depth / 2, min(0.5, height * 0.5)
    back = y - 0.04
    cover = "leather" if style == "executive" else "cloth"
    high_low = seat + (0.02 if style != "task" else 0.12)
    parts: Parts = (
        *_star(x, y),
        column("black_metal", 0.03, 0.05, seat - 0.1, (0.0, 0.0)),
        block("black_metal", (-0.12, -0.12, seat - 0.11), (0.12, 0.12, seat - 0.06)),
        block("black_metal", (-0.05, 0.0, seat - 0.1), (0.05, y - 0.001, seat - 0.07)),
        block("black_metal", (-0.05, back, seat - 0.1), (0.05, y, height - 0.16)),
        pad(cover, (-x + 0.07, -y + 0.03, seat - 0.07), (x - 0.07, y - 0.08, seat + 0.02), 0.25),
        pad(cover, (-x + 0.08, back - 0.1, high_low), (x - 0.08, back + 0.001, height), 0.25),
        *mirrored(
            block("black_metal", (x - 0.1, -0.03, seat - 0.07), (x - 0.01, 0.03, seat - 0.04)),
            block("black_metal", (x - 0.04, -0.03, seat - 0.07), (x - 0.01, 0.03, seat + 0.18)),
            block("black_metal", (x - 0.07, -y * 0.5, seat + 0.179), (x, y * 0.4, seat + 0.22), 0.012),
        ),
    )
    if style == "executive":
        seam = block("black_metal", (-x + 0.081, back - 0.105, seat + 0.28), (x - 0.081, back - 0.06, seat + 0.3))
        head = pad(cover, (-x + 0.14, back - 0.13, height - 0.18), (x - 0.14, back - 0.05, height - 0.04))
        parts = (*parts, seam, head)
    if style == "gaming":
        stripes = mirrored(
            block("cloth_accent", (x - 0.15, back - 0.108, high_low + 0.05), (x - 0.11, back, height - 0.05), 0.004)
        )
        head = pad("cloth_accent", (-0.13, back - 0.14, height - 0.2), (0.13, back - 0.09, height - 0.08))
        parts = (*parts, *stripes, head)
    return built(parts, cover, _seat(width * 0.8, depth * 0.8, seat + 0.02), _sitting(width, depth))


def stool(
    width: Annotated[float, Range(0.36, 0.42, 0.26)] = 0.38,
    depth: Annotated[float, Range(0.36, 0.42, 0.26)] = 0.38,
    height: Annotated[float, Range(0.44, 0.5)] = 0.46,
    shape: Literal["round", "square"] = "round",
) -> Model:
    """A stool: a thick seat on four legs with rungs."""
    x, y = width / 2, depth / 2
    seat: Part = (
        Part(Prism(_oval(x, y), 0.06, 0.015), "wood", (0.0, 0.0, height - 0.06))
        if shape == "round"
        else block("wood", (-x, -y, height - 0.06), (x, y, height), 0.02)
    )
    inset = 0.06 if shape == "round" else 0.02
    lx, ly, rung = x - inset - 0.04, y - inset - 0.04, height * 0.34
    parts = (
        seat,
        *legs(width - 2 * inset, depth - 2 * inset, height - 0.059, 0.04, "wood"),
        *mirrored(block("wood", (lx + 0.01, -ly - 0.001, rung), (lx + 0.032, ly + 0.001, rung + 0.03))),
        block("wood", (-lx - 0.001, -ly - 0.03, rung + 0.06), (lx + 0.001, -ly - 0.008, rung + 0.09)),
        block("wood", (-lx - 0.001, ly + 0.008, rung + 0.06), (lx + 0.001, ly + 0.03, rung + 0.09)),
    )
    reach = 0.3 if shape == "square" else 0.24
    surface = Surface("top", (-width * reach, -depth * reach), (width * reach, depth * reach), height, 1.2)
    return built(parts, WOODS, (surface,), ())


def _oval(x: float, y: float, count: int = 20) -> tuple[tuple[float, float], ...]:
    """An ellipse as an outline, touching its box at all four sides."""
    turns = [2 * math.pi * i / count for i in range(count)]
    return tuple((x * math.cos(turn), y * math.sin(turn)) for turn in turns)


def bar_stool(
    width: Annotated[float, Range(0.38, 0.44)] = 0.4,
    depth: Annotated[float, Range(0.38, 0.44)] = 0.4,
    height: Annotated[float, Range(0.72, 0.95)] = 0.84,
    style: Literal["low_back", "backless"] = "low_back",
) -> Model:
    """A high stool with a foot ring and a padded seat, with or without a low back."""
    x, y = width / 2, depth / 2
    seat = height if style == "backless" else height - 0.14
    rung = min(0.28, seat * 0.4)
    parts: Parts = (
        *legs(width - 0.04, depth - 0.04, seat - 0.06, 0.035, "wood"),
        *mirrored(block("brass", (x - 0.055, -y + 0.05, rung), (x - 0.03, y - 0.05, rung + 0.025), 0.006)),
        block("brass", (-x + 0.05, -y + 0.03, rung), (x - 0.05, -y + 0.055, rung + 0.025), 0.006),
        block("brass", (-x + 0.05, y - 0.055, rung), (x - 0.05, y - 0.03, rung + 0.025), 0.006),
        block("wood", (-x + 0.01, -y + 0.01, seat - 0.08), (x - 0.01, y - 0.01, seat - 0.04)),
        pad("cloth", (-x, -y, seat - 0.045), (x, y, seat), 0.22),
    )
    if style == "low_back":
        posts = mirrored(block("wood", (x - 0.06, y - 0.045, seat - 0.06), (x - 0.02, y - 0.01, height - 0.02)))
        parts = (*parts, *posts, pad("cloth", (-x, y - 0.06, height - 0.13), (x, y, height), 0.3))
    return built(parts, WOODS, _seat(width, depth, seat))


def _corner_bench(long: float, height: float) -> Model:
    """Slats on two sides of a corner, open to the front right."""
    x, wide = long / 2, 0.42
    back = [block("wood", (-x, x - wide + n * 0.145, height - 0.05), (x, x - wide + 0.13 + n * 0.145, height), 0.006)
            for n in range(3)]  # fmt: skip
    side = [block("wood", (-x + n * 0.145, -x, height - 0.05), (-x + 0.13 + n * 0.145, x - wide + 0.01, height), 0.006)
            for n in range(3)]  # fmt: skip
    rails = [block("wood", (-x + 0.02, x - wide + 0.03, height - 0.12), (x - 0.02, x - 0.03, height - 0.049), 0.0),
             block("wood", (-x + 0.03, -x + 0.02, height - 0.12), (-x + wide - 0.03, x - 0.03, height - 0.049),
                   0.0)]  # fmt: skip
    feet = [block("wood", (a, b, 0.0), (a + 0.08, b + 0.08, height - 0.1), 0.006)
            for a, b in ((-x + 0.04, -x + 0.04), (-x + wide - 0.12, -x + 0.04), (x - 0.14, x - 0.12),
                         (x - 0.14, x - wide + 0.04), (-x + 0.04, x - 0.12))]  # fmt: skip
    seats = (
        Surface("seat", (-x + 0.02, x - wide + 0.02), (x - 0.04, x - 0.02), height, 1.2),
        Surface("seat", (-x + 0.02, -x + 0.04), (-x + wide - 0.04, x - wide - 0.02), height, 1.2),
    )
    return built((*back, *side, *rails, *feet), WOODS, seats, ())


def bench(
    width: Annotated[float, Range(1.0, 1.5)] = 1.2,
    depth: Annotated[float, Range(0.36, 0.42)] = 0.4,
    height: Annotated[float, Range(0.44, 0.5)] = 0.46,
    style: Literal["wooden", "padded"] = "padded",
    shape: Literal["rectangular", "l_shaped"] = "rectangular",
) -> Model:
    """A backless bench: board legs and a stretcher, bare or with a buttoned cushion; or slats around a corner."""
    if shape == "l_shaped":
        return _corner_bench(width, height)
    x, y = width / 2, depth / 2
    plank = height - (0.06 if style == "padded" else 0.0)
    parts: Parts = (
        block("wood", (-x, -y, plank - 0.05), (x, y, plank), 0.012),
        *mirrored(
            block("wood", (x - 0.16, -y + 0.03, 0.04), (x - 0.11, y - 0.03, plank - 0.049)),
            block("wood", (x - 0.18, -y + 0.01, 0.0), (x - 0.09, y - 0.01, 0.05), 0.01),
        ),
        block("wood", (-x + 0.1, -0.03, plank * 0.45), (x - 0.1, 0.03, plank * 0.45 + 0.06)),
    )
    if style == "padded":
        cushions = [(-x + 0.02 + i * (width - 0.04) / 3, -x + 0.02 + (i + 1) * (width - 0.04) / 3) for i in range(3)]
        parts = (
            *parts,
            *(
                pad("cloth", (a + 0.002, -y + 0.01, plank - 0.001), (b - 0.002, y - 0.01, height), 0.2)
                for a, b in cushions
            ),
        )
    reach = width / 6 - 0.05 if style == "padded" else x - 0.04
    surface = Surface("seat", (-reach, -y * 0.7), (reach, y * 0.7), height, 1.2)
    return built(parts, WOODS, (surface,), ())


def garden_bench(
    width: Annotated[float, Range(1.3, 1.8)] = 1.5,
    depth: Annotated[float, Range(0.56, 0.64, 0.45)] = 0.6,
    height: Annotated[float, Range(0.8, 0.9, 0.74)] = 0.84,
) -> Model:
    """A park bench: slats on two cast-iron sides with armrests."""
    x, y, seat = width / 2, depth / 2, 0.44
    rows = [-y + 0.02 + i * (depth - 0.16) / 4 for i in range(4)]
    rises = [seat + 0.1 + i * (height - seat - 0.1) / 3 for i in range(3)]
    slat = (height - seat - 0.1) / 3 - 0.03
    parts = (
        *(block("wood", (-x, row, seat - 0.04), (x, row + (depth - 0.16) / 4 - 0.025, seat), 0.008) for row in rows),
        *(
            block("wood", (-x, y - 0.07, z), (x, y - 0.03, z + slat if z != rises[-1] else height), 0.008)
            for z in rises
        ),
        *mirrored(
            block("black_metal", (x - 0.14, -y + 0.04, 0.0), (x - 0.08, -y + 0.1, 0.66), 0.01),
            block("black_metal", (x - 0.14, y - 0.06, 0.0), (x - 0.08, y, height - 0.02), 0.01),
            block("black_metal", (x - 0.14, -y + 0.04, seat - 0.09), (x - 0.08, y - 0.05, seat - 0.039), 0.01),
            block("black_metal", (x - 0.15, -y, 0.64), (x - 0.07, y - 0.05, 0.68), 0.012),
            Part(Ellipsoid(0.09, 0.09, 0.09), "black_metal", (x - 0.11, -y + 0.045, 0.615)),
        ),
    )
    surface = Surface("seat", (-x + 0.18, rows[1]), (x - 0.18, rows[2]), seat, 1.0)
    return built(parts, WOODS, (surface,), _sitting(width, depth))


_DINING = ("furniture", "dining", "kitchen")
ASSETS = (
    Asset(
        chair,
        words=(
            "chair",
            "dining chair",
            "kitchen chair",
            "wooden chair",
            "side chair",
            "patio chair",
            "garden chair",
            "student chair",
        ),
        family="chair",
        tags=_DINING,
    ),
    Asset(
        cafe_chair,
        words=("cafe chair", "bistro chair", "bentwood chair", "thonet chair"),
        family="chair",
        tags=("furniture", "cafe"),
    ),
    Asset(
        rocking_chair,
        words=("rocking chair", "rocker"),
        family="chair",
        stance="free",
        tags=("furniture", "living_room"),
    ),
    Asset(
        office_chair,
        words=(
            "office chair",
            "desk chair",
            "swivel chair",
            "task chair",
            "computer chair",
            "gaming chair",
            "work chair",
            "rolling chair",
            "wheeled chair",
            "ergonomic chair",
        ),
        family="chair",
        tags=("furniture", "office", "bedroom"),
    ),
    Asset(stool, words=("stool", "milking stool"), family="stool", tags=("furniture", "studio", "kitchen")),
    Asset(
        bar_stool,
        words=("bar stool", "barstool", "counter stool", "kitchen stool", "high stool", "bar chair"),
        family="stool",
        tags=("furniture", "cafe", "kitchen"),
    ),
    Asset(
        bench,
        words=(
            "bench",
            "dining bench",
            "entryway bench",
            "hallway bench",
            "window bench",
            "storage bench",
            "bleacher",
        ),
        family="bench",
        stance="wall",
        tags=("furniture", "bedroom", "library"),
    ),
    Asset(
        garden_bench,
        words=("garden bench", "park bench", "outdoor bench"),
        family="bench",
        stance="free",
        tags=("furniture", "outdoors", "forest_clearing"),
    ),
)
