"""Bathtubs and showers: where one washes all over. Taps are at the back; one steps in from the front (-Y)."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Ellipsoid, Lathe
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.hollows import ring, trough
from voxel_weaver.assets.workshop.joinery import front_space
from voxel_weaver.assets.workshop.pieces import Parts, block, column, mirrored, rod

_TAP = 0.12
"""How far taps rise above the rim."""


def _taps(y: float, rim: float) -> Parts:
    """A bath mixer on the back rim: a spout that bends forward between two handles."""
    return (
        rod("steel", 0.018, (0.0, y, rim - 0.01), (0.0, y, rim + _TAP - 0.018), (0.0, y - 0.14, rim + _TAP - 0.03)),
        *mirrored(
            column("steel", 0.02, rim - 0.01, rim + 0.05, (0.1, y)),
            column("steel", 0.032, rim + 0.04, rim + 0.07, (0.1, y)),
        ),
    )


def _oval(width: float, depth: float, low: float, rim: float) -> Part:
    """A round-ended tub, open at the top."""
    radius = depth / 2
    shell = (
        (radius * 0.7, low),
        (radius * 0.86, low + 0.12),
        (radius, rim - 0.03),
        (radius, rim),
        (radius - 0.045, rim),
        (radius * 0.8, low + 0.16),
        (radius * 0.66, low + 0.1),
    )
    base = tuple((r, z - low) for r, z in shell)
    return Part(Lathe(base), "porcelain", (0.0, 0.0, low), stretch=(width / depth, 1.0, 1.0))


def bathtub(
    width: Annotated[float, Range(1.6, 1.8, 1.2, 2.2)] = 1.7,
    depth: Annotated[float, Range(0.74, 0.82, 0.6, 1.1)] = 0.78,
    height: Annotated[float, Range(0.64, 0.7, 0.5, 0.9)] = 0.66,
    kind: Literal["freestanding", "clawfoot", "built_in"] = "freestanding",
) -> Model:
    """A bathtub: an oval one that stands free, one on claw feet, or a built-in one with a panel before it."""
    x, y, rim = width / 2, depth / 2, height - _TAP
    floor = 0.1
    if kind == "built_in":
        tub: Parts = (
            *trough("porcelain", (-x, -y, 0.0), (x, y, rim), 0.07, floor, 0.012),
            block("white", (-x + 0.06, -y - 0.0, 0.04), (x - 0.06, -y + 0.02, rim - 0.06), 0.004),
            block("porcelain", (x - 0.3, -y + 0.05, floor - 0.01), (x - 0.05, y - 0.05, rim - 0.16), 0.06),
        )
        taps, inner = _taps(y - 0.04, rim), (x - 0.34, y - 0.1)
    else:
        low = 0.1 if kind == "clawfoot" else 0.0
        floor += low
        feet = (
            *mirrored(*(Part(Ellipsoid(0.1, 0.1, 0.16), "brass", (x * 0.5, side * y * 0.5, 0.0)) for side in (-1, 1))),
        )
        tub = (_oval(width, depth, low, rim), *(feet if low else ()))
        taps, inner = _taps(y - 0.03, rim), (x * 0.55, y * 0.5)
    drain = column("steel", 0.03, floor - 0.01, floor + 0.008, (-inner[0] * 0.8, 0.0))
    well = Surface("inside", (-inner[0], -inner[1]), inner, floor, rim - floor)
    spaces = (front_space(width, depth, 0.6, 1.8, "to step into the bath"),)
    return built((*tub, *taps, drain), "porcelain", (well,), spaces)


def corner_bathtub(
    width: Annotated[float, Range(1.35, 1.5, 1.1, 1.9)] = 1.4,
    depth: Annotated[float, Range(1.35, 1.5, 1.1, 1.9)] = 1.4,
    height: Annotated[float, Range(0.64, 0.7, 0.5, 0.9)] = 0.66,
) -> Model:
    """A five-cornered tub that fills a corner of the room, its slanting side to the front right."""
    x, y, rim, wall, floor = width / 2, depth / 2, height - _TAP, 0.09, 0.12
    short = 0.42

    def outline(inset: float) -> tuple[tuple[float, float], ...]:
        edge = short - inset * 0.41
        right, lead = x - inset, -y + inset
        return (-x + inset, lead), (-x + short, lead), (right, y - edge), (right, y - inset), (-x + inset, y - inset)

    step = 0.2
    parts = (
        *ring("porcelain", outline(0.0), outline(wall), 0.0, rim),
        *ring("porcelain", outline(0.0), outline(x), 0.0, floor),
        block("porcelain", (-x + 0.05, y - 0.05 - step, 0.0), (x - 0.05, y - 0.05, rim - 0.16), 0.02),
        *(
            Part(part.form, part.finish, (part.at[0] - x * 0.1, part.at[1], part.at[2]), part.turn)
            for part in _taps(y - 0.045, rim)
        ),
    )
    well = Surface("inside", (-x + 0.12, -y + 0.5), (-0.1, y - 0.3), floor, rim - floor)
    return built(parts, "porcelain", (well,), (front_space(width, depth, 0.5, 1.8, "to step into the bath"),))


def shower(
    width: Annotated[float, Range(0.9, 1.0, 0.75, 1.6)] = 0.94,
    depth: Annotated[float, Range(0.9, 1.0, 0.75, 1.4)] = 0.94,
    height: Annotated[float, Range(2.05, 2.15, 1.95, 2.35)] = 2.1,
    kind: Literal["cabin", "walk_in"] = "cabin",
) -> Model:
    """A shower: a tray, a tiled back with the mixer and a rain head, glass at the sides, the front half open."""
    x, y, tray = width / 2, depth / 2, 0.12
    back = y - 0.03
    tiles = [
        block(
            "paint_sky", (-x, back - 0.004, tray + level * 0.3 - 0.01), (x, back + 0.01, tray + level * 0.3 + 0.01), 0
        )
        for level in range(1, 7)
    ]
    parts: list[Part] = [
        *trough("porcelain", (-x, -y, 0.0), (x, y, tray), 0.05, 0.06, 0.01),
        block("white", (-x, back, tray - 0.01), (x, y, height), 0.004),
        *tiles,
        column("steel", 0.035, 0.055, 0.068),
        rod("steel", 0.014, (0.0, back - 0.03, 0.95), (0.0, back - 0.03, height - 0.12), (0.0, -0.02, height - 0.12)),
        column("steel", 0.13, height - 0.16, height - 0.13, (0.0, -0.02)),
        column("steel", 0.02, height - 0.14, height - 0.11, (0.0, -0.02)),
        block("steel", (-0.11, back - 0.06, 1.0), (0.11, back + 0.01, 1.06), 0.012),
        block("steel", (0.2, back - 0.1, 1.2), (x - 0.06, back + 0.01, 1.23), 0.004),
        column("lacquer_accent", 0.03, 1.22, 1.38, (0.28, back - 0.05)),
        column("lacquer", 0.026, 1.22, 1.34, (0.35, back - 0.05)),
        block("glass", (x - 0.02, -y, tray - 0.005), (x, back, height - 0.03), 0.0),
        block("steel", (x - 0.03, -y, height - 0.04), (x, back, height), 0.004),
        block("steel", (x - 0.03, -y, tray - 0.005), (x, -y + 0.03, height), 0.004),
    ]
    if kind == "cabin":
        parts += [
            block("glass", (-x, -y, tray - 0.005), (-x + 0.02, back, height - 0.03), 0.0),
            block("steel", (-x, -y, height - 0.04), (-x + 0.03, back, height), 0.004),
            block("steel", (-x, -y, tray - 0.005), (-x + 0.03, -y + 0.03, height), 0.004),
            block("steel", (-x, -y, height - 0.04), (x, -y + 0.03, height), 0.004),
            block("glass", (0.0, -y + 0.002, tray - 0.005), (x - 0.02, -y + 0.024, height - 0.03), 0.0),
            block("steel", (0.0, -y, tray - 0.005), (0.025, -y + 0.03, height - 0.02), 0.004),
            block("dark_grey", (0.04, -y - 0.0, 1.0), (0.07, -y + 0.03, 1.22), 0.004),
        ]
    basin = Surface("inside", (-x + 0.08, -y + 0.08), (-0.06, -0.06), 0.06, height - 0.3)
    return built(
        parts, ("porcelain", "white"), (basin,), (front_space(width, depth, 0.6, 2.0, "to step into the shower"),)
    )


_BATH = ("bathroom", "fixture")
ASSETS = (
    Asset(
        bathtub,
        words=(
            "bathtub", "bath tub", "bath", "tub", "soaking tub", "freestanding bathtub", "freestanding tub",
            "clawfoot tub", "clawfoot bathtub", "built-in bathtub",
        ),
        family="bathtub",
        stance="wall",
        tags=_BATH,
    ),
    Asset(
        corner_bathtub,
        words=("corner bathtub", "corner bath", "corner tub", "jacuzzi", "whirlpool", "hot tub", "whirlpool tub"),
        family="bathtub",
        stance="corner",
        tags=_BATH,
    ),
    Asset(
        shower,
        words=(
            "shower", "shower cabin", "shower stall", "shower cubicle", "shower enclosure", "walk-in shower",
            "glass shower", "shower unit",
        ),
        family="shower",
        stance="corner",
        tags=_BATH,
    ),
)  # fmt: skip
