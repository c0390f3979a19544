"""Books: one, a pile of them, a row of them. The roster of decoration declares them."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Range
from voxel_weaver.assets.forms import Box
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import block

_COVERS = ("cover", "cover_accent", "cover_second", "paint_teal", "paint_yellow", "paint_red", "paint_navy")


def _lying_book(
    finish: str, at: tuple[float, float], size: tuple[float, float, float], low: float, turn: float
) -> list[Part]:
    """A closed book, its spine to the front."""
    width, depth, height = size
    x, y = at
    spin = (0.0, 0.0, turn)
    board = height * 0.24

    def placed(form: Box, cover: str, shift: tuple[float, float], z: float) -> Part:
        angle = math.radians(turn)
        dx = shift[0] * math.cos(angle) - shift[1] * math.sin(angle)
        dy = shift[0] * math.sin(angle) + shift[1] * math.cos(angle)
        return Part(form, cover, (x + dx, y + dy, z), spin)

    return [
        placed(Box(width, depth, board), finish, (0, 0), low),
        placed(Box(width - 0.02, depth - 0.014, height - board), "paper", (0, 0.004), low + board * 0.5),
        placed(Box(width, depth, board), finish, (0, 0), low + height - board),
        placed(Box(width, 0.012, height), finish, (0, -depth / 2 + 0.006), low),
        placed(Box(width * 0.4, 0.006, height * 0.34), "brass", (0, -depth / 2 + 0.0005), low + height * 0.33),
    ]


def book_stack(
    width: Annotated[float, Range(0.26, 0.32)] = 0.28,
    depth: Annotated[float, Range(0.2, 0.24)] = 0.22,
    height: Annotated[float, Range(0.12, 0.2)] = 0.16,
) -> Model:
    count = max(2, round(height / 0.04))
    tall = height / count
    parts: list[Part] = []
    for index in range(count):
        size = (width - 0.03 * ((index * 2) % 3), depth - 0.014 - 0.02 * (index % 2), tall + 0.001)
        low = index * tall - (0.001 if index else 0.0)
        shift = 0.01 * ((index % 3) - 1) if index else 0.0
        parts += _lying_book(_COVERS[(index * 3) % len(_COVERS)], (shift, 0.0), size, low, 0.0)
    top = Surface("top", (-width * 0.36, -depth * 0.3), (width * 0.36, depth * 0.3), height, 0.3)
    return built(parts, ("cover", "cover_second"), (top,), size=(width, depth, height))


def book(
    width: Annotated[float, Range(0.2, 0.24)] = 0.22,
    depth: Annotated[float, Range(0.16, 0.18)] = 0.17,
    height: Annotated[float, Range(0.04, 0.05)] = 0.04,
    state: Literal["closed", "open"] = "closed",
) -> Model:
    if state == "closed":
        parts = _lying_book("cover", (0.0, 0.002), (width, depth - 0.004, height), 0.0, 0.0)
        parts.append(
            block(
                "paint_red",
                (width * 0.22, -depth / 2, height * 0.3),
                (width * 0.28, -depth / 2 + 0.04, height * 0.45),
                0.0,
            )
        )
        return built(parts, "cover")
    half, side = width / 2, depth / 2
    parts = [block("cover", (-half, -side, 0.0), (half, side, 0.012), 0.003)]
    for sign in (-1, 1):
        low, high = sorted((sign * 0.004, sign * (half - 0.008)))
        parts.append(block("paper", (low, -side + 0.008, 0.01), (high, side - 0.008, height), 0.008))
        for row in range(4):
            y = side - 0.04 - row * 0.03
            parts.append(
                block("ink", (low + 0.018, y - 0.005, height - 0.01), (high - 0.018, y + 0.005, height + 0.0), 0.0)
            )
    parts.append(block("paint_red", (-0.006, -side, 0.01), (0.006, side - 0.01, height - 0.004), 0.0))
    return built(parts, "cover")


def book_row(
    width: Annotated[float, Range(0.34, 0.5)] = 0.4,
    depth: Annotated[float, Range(0.18, 0.2)] = 0.18,
    height: Annotated[float, Range(0.26, 0.3)] = 0.28,
) -> Model:
    """Books that stand side by side between book ends: for shelves and desks."""
    half, back = width / 2, depth / 2
    parts = [
        block("dark_wood", (-half, -back, 0.0), (half, back, 0.014), 0.003),
        block("dark_wood", (-half, -back, 0.0), (-half + 0.02, back, height * 0.6), 0.004),
        block("dark_wood", (half - 0.02, -back, 0.0), (half, back, height * 0.6), 0.004),
    ]
    x, index = -half + 0.02, 0
    while x < half - 0.035:
        thick = min((0.04, 0.03, 0.05, 0.03, 0.04)[index % 5], half - 0.02 - x)
        tall = height if index == 2 else height - 0.02 * ((index * 3) % 4)
        finish = _COVERS[(index * 2) % len(_COVERS)]
        near = -back + 0.003 + 0.01 * (index % 3)
        parts.append(block(finish, (x - 0.0005, near, 0.012), (x + thick, back - 0.01, tall), 0.004))
        parts.append(
            block(
                "paper" if index % 2 else "brass",
                (x + 0.006, near - 0.003, tall * 0.66),
                (x + thick - 0.006, near + 0.01, tall * 0.74),
                0.0,
            )
        )
        x, index = x + thick, index + 1
    return built(parts, ("cover", "cover_second", "cover_accent", "paint_yellow"), size=(width, depth, height))
