"""What hangs framed on walls, and its small relative that stands on a table. The roster of decoration declares them."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Range
from voxel_weaver.assets.household.pictures import MOTIFS, Field
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import block, disc, front, mirrored


def _frame(finish: str, width: float, depth: float, height: float, bar: float, bevel: float = 0.006) -> list[Part]:
    """Four bars around a hole; back plane at +depth/2."""
    x, y = width / 2, depth / 2
    return [
        block(finish, (-x, -y, 0.0), (x, y, bar), bevel),
        block(finish, (-x, -y, height - bar), (x, y, height), bevel),
        block(finish, (-x, -y, bar - 0.001), (-x + bar, y, height - bar + 0.001), bevel),
        block(finish, (x - bar, -y, bar - 0.001), (x, y, height - bar + 0.001), bevel),
    ]


def painting(
    width: Annotated[float, Range(0.6, 1.0)] = 0.8,
    depth: Annotated[float, Range(0.04, 0.05)] = 0.04,
    height: Annotated[float, Range(0.5, 0.8)] = 0.6,
    motif: Annotated[int, Range(0, 5, 0, 5)] = 0,
) -> Model:
    """A framed painting; the number of its motif chooses among landscapes, still lives and abstract pictures."""
    bar = 0.04
    parts = [
        block("canvas", (-width / 2 + 0.01, 0.0, 0.01), (width / 2 - 0.01, depth / 2, height - 0.01)),
        *MOTIFS[motif % len(MOTIFS)](Field(-width / 2 + bar, width - 2 * bar, bar, height - 2 * bar, 0.0)),
        *_frame("wood", width, depth, height, bar),
    ]
    return built(parts, "wood")


def poster(
    width: Annotated[float, Range(0.5, 0.7)] = 0.6,
    depth: Annotated[float, Range(0.02, 0.02)] = 0.02,
    height: Annotated[float, Range(0.7, 0.9)] = 0.84,
    motif: Annotated[int, Range(0, 5, 0, 5)] = 1,
    *,
    framed: bool = False,
) -> Model:
    """A print with a white margin and a line of lettering, framed if that is asked for."""
    x, y = width / 2, depth / 2
    parts = [
        block("paper", (-x, -y + 0.005, 0.0), (x, y, height), 0.0),
        *MOTIFS[motif % len(MOTIFS)](Field(-x + 0.04, width - 0.08, 0.16, height - 0.2, -y + 0.005)),
        block("ink", (-x + 0.08, -y, 0.08), (x - 0.2, 0.0, 0.11), 0.0),
        block("paint_red", (-x + 0.08, -y, 0.04), (x - 0.34, 0.0, 0.06), 0.0),
        *(_frame("wood", width, depth, height, 0.03) if framed else ()),
    ]
    return built(parts, ("paper", "paint_cream"))


def mirror(
    width: Annotated[float, Range(0.6, 0.8, 0.3, 1.6)] = 0.7,
    depth: Annotated[float, Range(0.05, 0.06)] = 0.06,
    height: Annotated[float, Range(0.9, 1.15, 0.35, 2.0)] = 1.05,
    shape: Literal["round", "rectangular", "oval"] = "rectangular",
) -> Model:
    """A framed mirror; a round one takes the smaller of width and height as both."""
    y = depth / 2
    if shape == "round":
        height = width
        radius = width / 2
        bands = [((-0.46, 0.2), (-0.34, 0.36)), ((-0.26, 0.24), (0.12, 0.56))]
        parts = [
            disc("brass", radius, (0, y, radius), depth - 0.006),
            disc("mirror", radius - 0.04, (0, y, radius), depth),
        ]
        for (x0, z0), (x1, z1) in bands:
            outline = ((x0, z0), (x0 + 0.14, z0 - 0.06), (x1 + 0.14, z1 - 0.06), (x1, z1))
            points = tuple((x * radius, radius + z * radius) for x, z in outline)
            parts.append(front("glint", points, y - 0.01, depth - 0.0095))
        return built(parts, "brass")
    x = width / 2
    if shape == "oval":
        turns = [math.tau * i / 28 for i in range(28)]
        rings = [tuple((a * math.cos(t), height / 2 + b * math.sin(t)) for t in turns)
                 for a, b in ((x, height / 2), (x - 0.04, height / 2 - 0.04))]  # fmt: skip
        return built((front("brass", rings[0], y, depth - 0.008), front("mirror", rings[1], y, depth)), "brass")
    parts = [block("mirror", (-x + 0.02, -y + 0.008, 0.02), (x - 0.02, y, height - 0.02), 0.0)]
    for low, wide in ((0.34, 0.1), (0.54, 0.05)):
        outline = ((-0.36, low - 0.02), (-0.36 + wide, low - 0.06), (0.36 + wide - 0.1, low + 0.24), (0.26, low + 0.28))
        parts.append(front("glint", tuple((a * width, b * height) for a, b in outline), y - 0.004, depth - 0.01))
    parts += _frame("brass", width, depth, height, 0.04)
    parts.append(block("brass", (-0.08, -y, height - 0.06), (0.08, y, height - 0.03), 0.004))
    return built(parts, "brass")


def wall_clock(
    width: Annotated[float, Range(0.32, 0.44)] = 0.38,
    depth: Annotated[float, Range(0.06, 0.06)] = 0.06,
    *,
    mount: Literal["wall", "object"] = "wall",
) -> Model:
    """A round clock with a mark for each hour; on a table it stands on two feet."""
    radius, back = width / 2, depth / 2
    face = depth - 0.02
    parts = [
        disc("wood", radius, (0.0, back, radius), depth - 0.026),
        disc("porcelain", radius - 0.032, (0.0, back, radius), face),
    ]
    for hour in range(12):
        turn = math.tau * hour / 12
        reach = radius - 0.055
        size = 0.02 if hour % 3 == 0 else 0.012
        x, z = reach * math.sin(turn), radius + reach * math.cos(turn)
        parts.append(
            block("black", (x - size / 2, back - face - 0.006, z - size / 2), (x + size / 2, 0.0, z + size / 2), 0.0)
        )
    near = -back
    parts += [
        block("black", (-0.01, near, radius - 0.01), (0.01, back - face + 0.01, radius + radius * 0.62), 0.003),
        block("black", (-0.01, near, radius - 0.01), (radius * 0.45, back - face + 0.01, radius + 0.01), 0.003),
        disc("paint_red", 0.02, (0.0, 0.0, radius), back),
    ]
    if mount == "object":
        parts += mirrored(block("wood", (radius * 0.24, -back, 0.0), (radius * 0.5, back, radius * 0.24), 0.004))
    return built(parts, "wood")


def picture_frame(
    width: Annotated[float, Range(0.16, 0.2)] = 0.18,
    depth: Annotated[float, Range(0.1, 0.1)] = 0.1,
    height: Annotated[float, Range(0.2, 0.24)] = 0.23,
    motif: Annotated[int, Range(0, 5, 0, 5)] = 2,
    *,
    mount: Literal["object", "wall"] = "object",
) -> Model:
    """A small framed picture that stands by itself on a strut, or hangs flat on a wall."""
    if mount == "wall":
        return painting(width, 0.03, height, motif)
    half, lead, bar = width / 2, -depth / 2, 0.02
    parts = [
        block("paper", (-half + 0.01, lead + 0.006, 0.01), (half - 0.01, lead + 0.02, height - 0.01), 0.0),
        *MOTIFS[motif % len(MOTIFS)](Field(-half + 0.03, width - 0.06, 0.03, height - 0.06, lead + 0.006)),
        *(_moved(part, lead + 0.01) for part in _frame("wood", width, 0.02, height, bar, 0.003)),
        block("dark_wood", (-0.02, lead + 0.015, 0.0), (0.02, depth / 2, 0.012)),
        block("dark_wood", (-0.02, depth / 2 - 0.02, 0.0), (0.02, depth / 2, 0.05)),
        block("dark_wood", (-0.02, lead + 0.015, 0.038), (0.02, depth / 2, 0.05)),
    ]
    return built(parts, "wood")


def _moved(part: Part, y: float) -> Part:
    return Part(part.form, part.finish, (part.at[0], part.at[1] + y, part.at[2]), part.turn)
