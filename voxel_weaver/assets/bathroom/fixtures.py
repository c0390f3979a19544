"""Toilets, basins and what hangs over them. All stand with their back to a wall."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Lathe
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.hollows import trough
from voxel_weaver.assets.workshop.joinery import FRONTS, door_leaves, drawer_fronts, front_space
from voxel_weaver.assets.workshop.pieces import Parts, block, column, disc, rod
from voxel_weaver.scene.layout import Support


def _bowl(radius: float, y: float, low: float, rim: float, longer: float = 1.25, thick: float = 0.05) -> Parts:
    """A porcelain bowl, longer than wide, with water in it."""
    shell = (
        (radius * 0.55, 0.0),
        (radius * 0.62, (rim - low) * 0.35),
        (radius, rim - low - 0.05),
        (radius, rim - low),
        (radius - thick, rim - low),
        (radius * 0.42, (rim - low) * 0.5),
    )
    level = low + (rim - low) * 0.56
    return (
        Part(Lathe(shell), "porcelain", (0.0, y, low), stretch=(1.0, longer, 1.0)),
        Part(Cylinder(radius * 0.55, 0.02), "water", (0.0, y, level), stretch=(1.0, longer, 1.0)),
    )


def toilet(
    width: Annotated[float, Range(0.38, 0.42, 0.32, 0.5)] = 0.4,
    depth: Annotated[float, Range(0.66, 0.72, 0.55, 0.85)] = 0.7,
    height: Annotated[float, Range(0.78, 0.82, 0.7, 0.95)] = 0.8,
    kind: Literal["standing", "wall_hung"] = "standing",
) -> Model:
    """A water closet: the bowl with its seat, the lid raised before the cistern."""
    x, y, rim = width / 2, depth / 2, 0.4
    tank = y - 0.19
    low = 0.12 if kind == "wall_hung" else 0.0
    radius = min(x - 0.005, 0.19)
    longer = min(1.3, (tank + y - 0.01) / 2 / radius)
    middle = -y + radius * longer
    seat = radius - 0.036
    ring = [
        (seat * math.cos(a), seat * longer * math.sin(a), rim + 0.006) for a in (i * math.pi / 10 for i in range(21))
    ]
    parts: list[Part] = [
        *_bowl(radius, middle, low, rim, longer),
        rod("white", 0.026, *((a, middle + b, c) for a, b, c in ring)),
        block("porcelain", (-x * 0.62, middle + 0.08, low), (x * 0.62, y - 0.02, rim), 0.02),
        block("porcelain", (-x, tank, rim - 0.02), (x, y, height - 0.05), 0.02),
        block("porcelain", (-x + 0.002, tank - 0.02, height - 0.06), (x - 0.002, y, height - 0.01), 0.012),
        column("steel", 0.03, height - 0.02, height, (0.0, tank + 0.09)),
        Part(
            Cylinder(radius, 0.03), "white", (0.0, tank - 0.012, rim + radius * 0.98), (82.0, 0.0, 0.0), (0.97, 0.97, 1)
        ),
        block("steel", (-0.1, tank - 0.05, rim + 0.005), (0.1, tank - 0.01, rim + 0.035), 0.006),
    ]
    if low:
        parts.append(block("porcelain", (-x * 0.9, y - 0.1, 0.0), (x * 0.9, y, height - 0.1), 0.01))
        parts.append(block("shadow", (-x * 0.4, middle - 0.08, 0.0), (x * 0.4, y - 0.02, low + 0.01)))  # its carrier
    else:
        parts.append(block("porcelain", (-x * 0.55, -y + 0.16, 0.0), (x * 0.55, y - 0.06, 0.06), 0.02))
    spaces = (front_space(width, depth, 0.55, 1.4, "to sit on the toilet"),)
    return built(parts, ("porcelain", "white"), (), spaces, size=(width, depth, height))


def bidet(
    width: Annotated[float, Range(0.36, 0.4, 0.32, 0.48)] = 0.38,
    depth: Annotated[float, Range(0.54, 0.6, 0.48, 0.7)] = 0.56,
    height: Annotated[float, Range(0.5, 0.54, 0.42, 0.6)] = 0.52,
) -> Model:
    """A low basin with a mixer tap at its back."""
    y, rim = depth / 2, height - 0.12
    radius = width / 2
    longer = (depth - 0.06) / width
    middle = -y + radius * longer
    parts = (
        *_bowl(radius, middle, 0.0, rim, longer, 0.04),
        block("porcelain", (-radius * 0.7, y - 0.18, 0.0), (radius * 0.7, y, rim), 0.02),
        rod("steel", 0.016, (0.0, y - 0.09, rim - 0.01), (0.0, y - 0.09, height - 0.017), (0.0, y - 0.22, rim + 0.05)),
        block("steel", (-0.08, y - 0.11, rim - 0.005), (0.08, y - 0.07, rim + 0.025), 0.006),
        block("steel", (-0.012, y - 0.1, rim + 0.07), (0.012, y - 0.02, rim + 0.09), 0.004),
    )
    spaces = (front_space(width, depth, 0.5, 1.4, "to use the bidet"),)
    return built(parts, "porcelain", (), spaces, size=(width, depth, height))


def urinal(
    width: Annotated[float, Range(0.36, 0.42, 0.3, 0.5)] = 0.38,
    depth: Annotated[float, Range(0.34, 0.38, 0.28, 0.45)] = 0.36,
    height: Annotated[float, Range(0.8, 0.95, 0.6, 1.2)] = 0.86,
) -> Model:
    """A wall urinal: a tall back with side wings, an open bowl at the bottom, a flush pipe on top."""
    x, y = width / 2, depth / 2
    top = height - 0.16
    radius = x - 0.01
    bowl = ((radius * 0.5, 0.0), (radius, 0.2), (radius, 0.28), (radius - 0.04, 0.28), (radius * 0.5, 0.1))
    parts = (
        Part(Lathe(bowl), "porcelain", (0.0, -y + radius * 0.85 + 0.01, 0.0), stretch=(1.0, 0.85, 1.0)),
        block("porcelain", (-x, y - 0.06, 0.06), (x, y, top), 0.02),
        block("porcelain", (-x, -y + 0.12, 0.2), (-x + 0.04, y, top), 0.02),
        block("porcelain", (x - 0.04, -y + 0.12, 0.2), (x, y, top), 0.02),
        block("porcelain", (-x, -y + 0.12, top - 0.06), (x, y, top), 0.02),
        column("dark_grey", 0.045, 0.09, 0.112, (0.0, -y + 0.14)),
        column("steel", 0.022, top - 0.02, height, (0.0, y - 0.05)),
        block("steel", (-0.06, y - 0.1, top + 0.06), (0.06, y - 0.02, top + 0.1), 0.008),
    )
    spaces = (front_space(width, depth, 0.6, 1.4, "to use the urinal"),)
    return built(parts, "porcelain", (), spaces, size=(width, depth, height))


def _mixer(y: float, z: float) -> Parts:
    """A basin tap at the back of a basin, its spout to the front."""
    return (
        rod("steel", 0.017, (0.0, y, z - 0.02), (0.0, y, z + 0.11), (0.0, y - 0.12, z + 0.1)),
        block("steel", (-0.012, y - 0.02, z + 0.12), (0.012, y + 0.05, z + 0.145), 0.006),
    )


def washbasin(
    width: Annotated[float, Range(0.52, 0.62, 0.38, 0.8)] = 0.56,
    depth: Annotated[float, Range(0.44, 0.5, 0.34, 0.6)] = 0.47,
    height: Annotated[float, Range(0.97, 1.03, 0.85, 1.12)] = 1.0,
) -> Model:
    """A basin on a porcelain pedestal, a mixer tap at its back."""
    x, y, rim = width / 2, depth / 2, height - 0.145
    pillar = ((0.12, 0.0), (0.12, 0.03), (0.085, 0.12), (0.085, rim - 0.28), (0.14, rim - 0.16))
    basin = (
        *trough("porcelain", (-x, -y, rim - 0.18), (x, y - 0.1, rim), 0.045, 0.08, 0.02),
        block("porcelain", (-x, y - 0.11, rim - 0.18), (x, y, rim), 0.02),
    )
    parts = (
        *basin,
        Part(Lathe(pillar), "porcelain", (0.0, 0.06, 0.0)),
        *_mixer(y - 0.05, rim),
        column("steel", 0.03, rim - 0.11, rim - 0.092, (0.0, -0.08)),
        block("lacquer_accent", (x * 0.5, y - 0.09, rim - 0.001), (x * 0.82, y - 0.03, rim + 0.03), 0.01),
    )
    well = Surface("inside", (-x + 0.06, -y + 0.06), (-0.05, 0.0), rim - 0.1, 0.5)
    return built(parts, "porcelain", (well,), (front_space(width, depth, 0.6, 1.9, "to wash at the basin"),))


def bathroom_vanity(
    width: Annotated[float, Range(0.8, 1.0, 0.5, 1.8)] = 0.9,
    depth: Annotated[float, Range(0.46, 0.52, 0.38, 0.65)] = 0.48,
    height: Annotated[float, Range(0.99, 1.05, 0.85, 1.15)] = 1.02,
    *,
    double: bool = False,
) -> Model:
    """A wash stand: a cabinet with doors and drawers under a stone top, a white basin and its tap on it; the double one
    has two of them."""
    x, y, level = width / 2, depth / 2, height - 0.165
    front = -y + FRONTS + 0.01
    places = (-x * 0.5, x * 0.5) if double else (0.0,)
    radius = min(0.2, depth / 2 - 0.07, x * (0.42 if double else 0.8))
    bowl = ((radius * 0.6, 0.0), (radius, 0.12), (radius - 0.03, 0.12), (radius * 0.5, 0.03))
    basins = [
        part
        for place in places
        for part in (
            Part(Lathe(bowl), "porcelain", (place, -0.03, level - 0.001)),
            *(
                Part(tap.form, tap.finish, (tap.at[0] + place, tap.at[1], tap.at[2]), tap.turn)
                for tap in _mixer(y - 0.06, level + 0.02)
            ),
        )
    ]
    parts = (
        block("wood", (-x + 0.01, front, 0.08), (x - 0.01, y, level - 0.03), 0.006),
        block("shadow", (-x + 0.05, front + 0.04, 0.0), (x - 0.05, y - 0.02, 0.081)),
        *drawer_fronts((-x + 0.02, level - 0.2), (x - 0.02, level - 0.03), front, 2, 1),
        *door_leaves((-x + 0.02, 0.1), (x - 0.02, level - 0.2), front, 2, panel="pale_wood", grip="steel"),
        block("marble", (-x, -y, level - 0.035), (x, y, level), 0.008),
        *basins,
    )
    side = x * 0.1 if double else x - 0.02
    first = -side if double else radius + 0.03
    surfaces = (Surface("top", (first, -y + 0.03), (side, y - 0.03), level, 0.8),) if side - first > 0.06 else ()
    spaces = (front_space(width, depth, 0.6, 1.9, "to wash at the basin"),)
    return built(parts, ("wood", "pale_wood"), surfaces, spaces)


def medicine_cabinet(
    width: Annotated[float, Range(0.5, 0.7, 0.35, 1.2)] = 0.6,
    depth: Annotated[float, Range(0.16, 0.18, 0.12, 0.26)] = 0.16,
    height: Annotated[float, Range(0.6, 0.7, 0.4, 1.0)] = 0.64,
) -> Model:
    """A shallow cabinet with mirrors for doors and a light above them."""
    x, y = width / 2, depth / 2
    front = -y + 0.04
    gap = 0.008
    parts = (
        block("white", (-x, front, 0.0), (x, y, height - 0.05), 0.006),
        block("white", (-x, -y + 0.01, 0.0), (x, front + 0.001, 0.03), 0.004),
        block("mirror", (-x, front - 0.02, 0.03), (-gap, front + 0.001, height - 0.06), 0.004),
        block("mirror", (gap, front - 0.02, 0.03), (x, front + 0.001, height - 0.06), 0.004),
        *(
            block("steel", (side - 0.01, front - 0.04, height * 0.32), (side + 0.01, front, height * 0.5), 0.004)
            for side in (-0.04, 0.04)
        ),
        block("steel", (-x * 0.8, -y + 0.02, height - 0.06), (x * 0.8, y, height), 0.004),
        block("bulb", (-x * 0.76, -y, height - 0.05), (x * 0.76, -y + 0.03, height - 0.012), 0.004),
        block("shadow", (-gap, front - 0.012, 0.03), (gap, front + 0.001, height - 0.06), 0.0),
    )
    return built(parts, "white")


def hand_dryer(
    width: Annotated[float, Range(0.26, 0.3)] = 0.28,
    depth: Annotated[float, Range(0.2, 0.22)] = 0.2,
    height: Annotated[float, Range(0.3, 0.34)] = 0.32,
) -> Model:
    """A hot-air dryer for hands, as in public washrooms."""
    x, y = width / 2, depth / 2
    parts = (
        block("steel", (-x, -y, 0.06), (x, y, height), 0.03),
        block("dark_grey", (-x * 0.5, -y + 0.03, 0.0), (x * 0.5, -y + 0.12, 0.07), 0.01),
        disc("dark_grey", 0.045, (0.0, -y + 0.004, height - 0.1), 0.004),
        block("screen_blue", (-0.03, -y - 0.0, 0.09), (0.03, -y + 0.01, 0.12), 0.0),
    )
    return built(parts, "steel", size=(width, depth, height))


_BATH = ("bathroom", "fixture")
ASSETS = (
    Asset(
        toilet,
        words=("toilet", "wc", "water closet", "lavatory", "loo", "toilet bowl", "commode toilet"),
        family="toilet",
        stance="wall",
        tags=_BATH,
    ),
    Asset(bidet, words=("bidet",), family="toilet", stance="wall", tags=_BATH),
    Asset(urinal, words=("urinal",), family="toilet", support=Support.WALL, stance="wall", tags=_BATH),
    Asset(
        washbasin,
        words=("washbasin", "wash basin", "basin", "pedestal sink", "bathroom sink", "hand basin", "washstand"),
        family="basin",
        stance="wall",
        tags=_BATH,
    ),
    Asset(
        bathroom_vanity,
        words=(
            "bathroom vanity", "vanity unit", "sink vanity", "vanity cabinet", "double vanity", "vanity sink",
            "bathroom cabinet", "double sink",
        ),
        family="basin",
        stance="wall",
        tags=_BATH,
    ),
    Asset(
        medicine_cabinet,
        words=("medicine cabinet", "mirror cabinet", "mirrored cabinet", "bathroom wall cabinet"),
        family="cabinet",
        support=Support.WALL,
        stance="wall",
        tags=_BATH,
    ),
    Asset(
        hand_dryer, words=("hand dryer", "hand drier"), family="dryer", support=Support.WALL, stance="wall", tags=_BATH
    ),
)  # fmt: skip
