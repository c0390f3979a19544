"""What a town builds for all: halls with columns, clock towers, water towers."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.buildings.grammar.details import flag, steps
from voxel_weaver.assets.buildings.grammar.house import erected
from voxel_weaver.assets.buildings.grammar.roofs import (
    COPPER,
    SLATE,
    Roof,
    cone,
    covered,
    dome,
    drum,
    hip,
    pediment,
    pillar,
    spire,
)
from voxel_weaver.assets.buildings.grammar.walls import Skin, arch, around, bays, even, shell, window
from voxel_weaver.assets.forms import Cylinder
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.pieces import Parts, block, facing, rod

TALL = 15.0
"""The grain of high buildings: voxels of 30 cm."""


def _moved(parts: Parts, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Parts:
    return tuple(replace(p, at=(p.at[0] + x, p.at[1] + y, p.at[2] + z)) for p in parts)


def town_hall(
    width: Annotated[float, Range(19.0, 22.0, 13.0, 32.0)] = 20.4,
    depth: Annotated[float, Range(13.0, 15.0, 9.0, 22.0)] = 14.0,
    height: Annotated[float, Range(23.0, 26.0, 14.0, 36.0)] = 24.4,
    walls: Literal["stone", "brick"] = "stone",
    lit: bool = False,
) -> Model:
    """Columns and a pediment before a hall, a clock tower over its roof."""
    wall = "sandstone_light" if walls == "stone" else "brick_wall"
    skin = Skin(wall, frame="whitestone", corner="whitestone", base="masonry").lit(lit)

    def draw(wide: float, deep: float, tall: float) -> Parts:
        eaves, plinth = even(tall * 0.38), 0.96
        y = -deep / 2
        side = [
            p
            for length in (deep,)
            for level in (0.16, 0.58)
            for x in bays(length, 2.9, 1.2, 0.9)
            for p in window(skin, x, even(plinth + (eaves - plinth) * level), 1.2, 1.8)
        ]
        face = [
            p
            for level in (0.16, 0.58)
            for x in bays(wide, 2.9, 1.2, 0.9)
            if abs(x) > 3.4 or level > 0.3
            for p in window(skin, x, even(plinth + (eaves - plinth) * level), 1.2, 1.8)
        ]
        columns = [p for x in (-4.0, -2.0, 2.0, 4.0) for p in pillar("whitestone", x, y - 2.0, plinth, eaves, 0.4)]
        clock = _clock_head(3.6, even(tall * 0.44), tall, "whitestone", COPPER)
        return (
            *shell(skin, wide, deep, 0.0, eaves),
            *around((*face, *arch("door_oak", "whitestone", 0.0, 2.2, 3.2, plinth)), side, [], side, wide, deep),
            block("whitestone_shade", (-4.8, y - 2.8, 0.0), (4.8, y, plinth), 0.0),
            *_moved(steps("whitestone", 0.0, 5.0, plinth), y=y - 2.8),
            *columns,
            block("whitestone", (-4.8, y - 2.8, eaves - 0.1), (4.8, y + 0.2, eaves + 0.6), 0.0),
            *pediment(wall, "whitestone", 10.0, y - 2.8, eaves + 0.6, 2.2, 4.4),
            *hip(Roof("hip", SLATE, 0.6, 0.4), wide, deep, eaves),
            *clock,
        )

    return erected(draw, width, depth, height, (wall,), grain=9.0)


def _clock_head(
    side: float, low: float, tall: float, frame: str, tones: tuple[str, str], body: str = "sandstone_light"
) -> Parts:
    """The upper part of a tower: four clock faces under a pointed roof."""
    top = tall - side * 1.5
    face = _clock(top - side * 0.55, side * 0.34)
    return (
        block(body, (-side / 2, -side / 2, low), (side / 2, side / 2, top), 0.0),
        block(
            frame, (-side / 2 - 0.25, -side / 2 - 0.25, top - 0.1), (side / 2 + 0.25, side / 2 + 0.25, top + 0.3), 0.0
        ),
        block(
            frame,
            (-side / 2 - 0.15, -side / 2 - 0.15, top - side * 1.12),
            (side / 2 + 0.15, side / 2 + 0.15, top - side * 1.12 + 0.3),
            0.0,
        ),
        *around(face, face, face, face, side, side),
        *spire(tones, side + 0.3, side + 0.3, top + 0.3, tall - top - 0.6, 4),
        drum("gold_leaf", 0.16, tall - 0.9, tall),
    )


def _clock(z: float, radius: float) -> Parts:
    return (
        facing("gold_leaf", Cylinder(radius + 0.16, 0.3, bevel=0.0), (0.0, 0.14, z)),
        facing("awning_white", Cylinder(radius, 0.36, bevel=0.0), (0.0, 0.14, z)),
        block("iron", (-0.08, -0.32, z), (0.08, 0.0, z + radius * 0.8), 0.0),
        block("iron", (0.0, -0.32, z - 0.08), (radius * 0.6, 0.0, z + 0.08), 0.0),
    )


def clock_tower(
    width: Annotated[float, Range(5.6, 6.6, 4.0, 6.8)] = 6.0,
    height: Annotated[float, Range(21.0, 25.0, 19.0, 45.0)] = 23.0,
    walls: Literal["stone", "brick"] = "brick",
    lit: bool = False,
) -> Model:
    wall = "brick_wall" if walls == "brick" else "masonry"
    skin = Skin(
        wall,
        patch="brick_wall_dark" if walls == "brick" else "masonry_light",
        corner="whitestone",
        frame="whitestone",
        base="masonry",
    ).lit(lit)

    def draw(wide: float, deep: float, tall: float) -> Parts:
        side = wide - 0.6
        low = tall - side * 2.9
        slit = [p for z in (low * 0.4, low * 0.72) for p in window(skin, 0.0, even(z), 0.72, 1.5, cross=False)]
        return (
            *shell(skin, side, side, 0.0, low + 0.3, 3),
            *around((*slit, *arch("door_oak", "whitestone", 0.0, 1.4, 2.6)), slit, slit, slit, side, side),
            *_clock_head(side, low, tall, "whitestone", COPPER, wall),
        )

    return erected(draw, width, width, height, (wall,), grain=7.0)


def water_tower(
    width: Annotated[float, Range(6.4, 7.6, 4.5, 11.0)] = 7.0,
    height: Annotated[float, Range(16.0, 19.0, 10.0, 30.0)] = 17.4,
) -> Model:
    """A tank on braced legs with a conical hat."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        radius, low, high = wide / 2 - 0.3, tall * 0.56, tall * 0.86
        legs: list[Part] = []
        braces: list[Part] = []
        legs += [
            rod(
                "iron",
                0.18,
                (sx * radius * 0.92, sy * radius * 0.92, 0.0),
                (sx * radius * 0.62, sy * radius * 0.62, low + 0.1),
            )
            for sx in (-1, 1)
            for sy in (-1, 1)
        ]
        for index in range(3):
            z, nxt = low * index / 3, low * (index + 1) / 3
            a, b = radius * (0.92 - 0.1 * index), radius * (0.92 - 0.1 * (index + 1))
            for s in (-1, 1):
                braces.append(rod("iron", 0.08, (-a, s * a, z), (b, s * b, nxt)))
                braces.append(rod("iron", 0.08, (s * a, -a, z), (s * b, b, nxt)))
                braces.append(block("iron", (-b, s * b - 0.08, nxt - 0.1), (b, s * b + 0.08, nxt + 0.06), 0.0))
                braces.append(block("iron", (s * b - 0.08, -b, nxt - 0.1), (s * b + 0.08, b, nxt + 0.06), 0.0))
        return (
            *legs,
            *braces,
            drum("iron", 0.3, 0.0, low),
            drum("steel_wall_dark", radius * 0.5, low - 1.0, low, top=radius),
            drum("steel_wall", radius, low, high),
            drum("steel_wall_dark", radius + 0.3, low - 0.1, low + 0.1),
            *(
                drum("steel_wall_dark", radius + 0.06, z, z + 0.16)
                for z in (low + (high - low) * 0.34, low + (high - low) * 0.67)
            ),
            *cone(("roof_tile", "roof_tile_dark"), radius + 0.3, high, tall - high - 0.3, 3),
            drum("iron", 0.16, tall - 0.6, tall),
        )

    return erected(draw, width, width, height, ("steel_wall", "steel_wall_dark"), grain=7.0)


def capitol(
    width: Annotated[float, Range(26.0, 31.0, 16.0, 44.0)] = 28.0,
    depth: Annotated[float, Range(17.0, 20.0, 11.0, 30.0)] = 18.4,
    height: Annotated[float, Range(21.0, 25.0, 13.0, 38.0)] = 23.0,
    lit: bool = False,
) -> Model:
    """A museum, court or capitol: wings of windows, a portico of columns, a dome on a drum."""
    skin = Skin("whitestone", frame="whitestone_shade", base="masonry_light").lit(lit)

    def draw(wide: float, deep: float, tall: float) -> Parts:
        eaves, plinth, y = tall * 0.4, 1.2, -deep / 2 + 3.0
        body = deep - 3.0
        side = [p for x in bays(body, 3.2, 1.2, 1.0) for p in window(skin, x, plinth + 1.4, 1.2, 3.0)]
        front = [
            p
            for x in bays(wide, 3.2, 1.2, 1.0)
            if abs(x) > wide * 0.24
            for p in window(skin, x, plinth + 1.4, 1.2, 3.0)
        ]
        half = wide * 0.22
        columns = [
            p
            for i in range(6)
            for p in pillar("whitestone", -half + 0.6 + i * (2 * half - 1.2) / 5, y - 2.2, plinth, eaves, 0.44)
        ]
        radius = wide * 0.17
        dome_ = (
            drum("whitestone_shade", radius + 0.6, eaves, eaves + 1.6),
            drum("whitestone", radius, eaves + 1.6, tall * 0.62),
            drum("whitestone_shade", radius + 0.3, tall * 0.62 - 0.5, tall * 0.62),
            dome("roof_copper", radius, tall * 0.62, tall * 0.25),
            drum("whitestone", 0.9, tall * 0.86, tall * 0.94),
            drum("gold_leaf", 0.6, tall * 0.94, tall, top=0.1),
        )
        shifted = _moved(
            (
                *shell(skin, wide, body, 0.0, eaves),
                *around(
                    (*front, *arch("door_oak", "whitestone_shade", 0.0, 2.4, 3.8, plinth)), side, [], side, wide, body
                ),
            ),
            y=1.5,
        )
        return (
            *shifted,
            *_moved(
                covered(
                    Roof("flat", ("roof_gravel", "roof_gravel"), over=0.3, trim="whitestone_shade"),
                    "whitestone",
                    wide,
                    body,
                    eaves,
                ),
                y=1.5,
            ),
            block("whitestone_shade", (-half, y - 3.0, 0.0), (half, y, plinth), 0.0),
            *_moved(steps("whitestone_shade", 0.0, 2 * half - 1.0, plinth), y=y - 3.0),
            *columns,
            block("whitestone", (-half, y - 3.0, eaves - 0.1), (half, y + 0.3, eaves + 0.7), 0.0),
            *pediment("whitestone_shade", "whitestone", 2 * half, y - 3.0, eaves + 0.7, 2.4, 3.4),
            *_moved(dome_, y=1.5),
            *flag("awning_blue", -wide * 0.42, 1.5, eaves, eaves + 4.0),
        )

    return erected(draw, width, depth, height, ("whitestone",), grain=12.0)


ASSETS = (
    Asset(
        town_hall,
        words=(
            "town hall",
            "city hall",
            "guildhall",
            "school building",
            "schoolhouse",
            "train station",
            "railway station",
        ),
        family="hall",
    ),
    Asset(clock_tower, words=("clock tower", "bell tower", "clocktower", "campanile", "belfry"), family="tower"),
    Asset(water_tower, words=("water tower",), family="tower"),
    Asset(
        capitol,
        words=(
            "capitol",
            "museum building",
            "courthouse",
            "library building",
            "opera house",
            "parliament",
            "bank building",
            "museum",
        ),
        family="hall",
    ),
)
