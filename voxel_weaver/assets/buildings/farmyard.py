"""Farm buildings and mills."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.buildings.grammar.house import House, erected, house
from voxel_weaver.assets.buildings.grammar.roofs import (
    SHINGLE,
    TIN,
    Roof,
    cone,
    covered,
    dome,
    drum,
    post,
)
from voxel_weaver.assets.buildings.grammar.walls import Skin, around, door, even, on_side, shell, window
from voxel_weaver.assets.forms import Box, Cylinder
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.pieces import Parts, block, facing


def barn(
    width: Annotated[float, Range(9.6, 11.0, 7.5, 15.0)] = 10.2,
    depth: Annotated[float, Range(13.0, 15.0, 9.0, 20.0)] = 13.8,
    height: Annotated[float, Range(9.4, 10.4, 7.0, 14.0)] = 9.8,
    doors: Literal["closed", "open"] = "closed",
) -> Model:
    """A red barn with white trim, crossed doors and a hay loft in its gable."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        roof = Roof("gambrel", TIN, 1.05, 0.36, 0.24, ridge="y", trim="clapboard")
        eaves = max(even(tall - wide / 2 * 1.05), 2.6)
        skin = Skin("barn_red", patch="", corner="", frame="clapboard", base="masonry")
        front = [*_crossed_doors(3.4, min(3.1, eaves + 0.4), ajar=doors == "open"), *_loft(eaves + wide * 0.16)]
        side = [p for y in (-0.3, 0.0, 0.3) for p in window(skin, y * deep, 1.2, 0.84, 0.84)]
        boards = [
            part
            for length, turn in ((wide, 0), (deep, 1), (wide, 2), (deep, 3))
            for part in on_side(_boards(length, eaves), turn, wide, deep)
        ]
        trims = [post("clapboard", sx * wide / 2, sy * deep / 2, 0.0, eaves, 0.4) for sx in (-1, 1) for sy in (-1, 1)]
        return (
            *shell(skin, wide, deep, 0.0, eaves),
            *boards,
            *trims,
            *covered(roof, "barn_red", wide, deep, eaves),
            *around(front, side, (), side, wide, deep),
        )

    return erected(draw, width, depth, height, ("barn_red", "barn_red_dark"), grain=7.0)


def _boards(length: float, high: float) -> Parts:
    """Dark seams between upright boards."""
    count = int(length / 1.4)
    return tuple(
        block("barn_red_dark", (x - 0.07, -0.02, 0.3), (x + 0.07, 0.1, high), 0.0)
        for x in (-length / 2 + (index + 0.5) * length / count for index in range(count))
    )


def _crossed_doors(width: float, tall: float, *, ajar: bool) -> Parts:
    """Two leaves with white frames and crosses; open, they show the dark."""
    parts: list[Part] = [
        block("gateway" if ajar else "barn_red_dark", (-width / 2, -0.04, 0.0), (width / 2, 0.3, tall), 0.0),
        block("clapboard", (-width / 2 - 0.2, -0.1, tall), (width / 2 + 0.2, 0.2, tall + 0.22), 0.0),
    ]
    shift = width * 0.5 if ajar else 0.0
    for side in (-1, 1):
        low, high = sorted((side * (shift + 0.02), side * (shift + width / 2)))
        if ajar:
            parts.append(block("barn_red", (low, -0.14, 0.0), (high, 0.1, tall), 0.0))
        parts += [block("clapboard", (x, -0.18, 0.0), (x + 0.16, 0.1, tall), 0.0) for x in (low, high - 0.16)]
        parts += [block("clapboard", (low, -0.18, z), (high, 0.1, z + 0.16), 0.0) for z in (0.0, tall - 0.16)]
        for lean in (-1, 1):
            length = math.hypot(width / 2, tall) - 0.3
            angle = math.degrees(math.atan2(width / 2, tall)) * lean
            middle = ((low + high) / 2, -0.08, tall / 2)
            tilt = math.radians(angle)
            foot = (middle[0] - math.sin(tilt) * length / 2, middle[1], middle[2] - math.cos(tilt) * length / 2)
            parts.append(Part(Box(0.16, 0.16, length, 0.0), "clapboard", foot, (0.0, angle, 0.0)))
    return tuple(parts)


def _loft(z: float) -> Parts:
    return (
        block("clapboard", (-0.9, -0.12, z - 0.15), (0.9, 0.2, z + 1.55), 0.0),
        block("gateway", (-0.72, -0.16, z), (0.72, 0.2, z + 1.4), 0.0),
        block("loft_hay", (-0.72, -0.22, z), (0.72, 0.2, z + 0.5), 0.0),
        block("beam", (-0.1, -0.9, z + 1.8), (0.1, 0.3, z + 2.0), 0.0),
    )


def silo(
    width: Annotated[float, Range(4.2, 5.0, 3.2, 7.0)] = 4.5,
    height: Annotated[float, Range(12.0, 14.0, 8.0, 20.0)] = 13.0,
) -> Model:
    """A ringed tank with a domed cap, a ladder and a chute."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        radius, eaves = wide / 2 - 0.1, tall - wide * 0.42
        rings = [drum("steel_wall_dark", radius + 0.07, z, z + 0.16) for z in _levels(0.7, eaves, 1.7)]
        return (
            drum("steel_wall", radius, 0.0, eaves),
            drum("concrete", radius + 0.1, 0.0, 0.4),
            *rings,
            drum("barn_red", radius + 0.1, eaves - 0.2, eaves + 0.1),
            dome("roof_tin", radius, eaves, tall - eaves - 0.3),
            drum("roof_tin_dark", 0.4, tall - 0.5, tall),
            block("roof_tin_dark", (-0.45, -radius - 0.1, 1.0), (0.45, -radius + 0.4, eaves), 0.0),
            block("gateway", (-0.4, -radius - 0.16, 0.0), (0.4, -radius + 0.4, 1.6), 0.0),
        )

    return erected(draw, width, width, height, "steel_wall")


def _levels(low: float, high: float, apart: float) -> list[float]:
    return [low + apart * index for index in range(int((high - low) / apart) + 1)]


def stable(
    width: Annotated[float, Range(10.0, 12.0, 7.0, 16.0)] = 11.0,
    depth: Annotated[float, Range(5.6, 6.6, 4.5, 9.0)] = 6.0,
    height: Annotated[float, Range(4.8, 5.4, 4.0, 7.5)] = 5.1,
    stalls: Annotated[int, Range(4, 4, 2, 7)] = 4,
) -> Model:
    """Boxes side by side with half doors, under one roof that shelters their front."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        roof = Roof("gable", SHINGLE, 0.7, 0.36)
        eaves = max(even(tall - deep / 2 * 0.7), 2.2)
        front: list[Part] = []
        each = wide / stalls
        for index in range(stalls):
            x = -wide / 2 + each * (index + 0.5)
            front += (
                block("gateway", (x - 0.66, -0.04, 0.0), (x + 0.66, 0.2, 2.2), 0.0),
                block("plank_dark", (x - 0.6, -0.1, 0.1), (x + 0.6, 0.2, 1.2), 0.0),
                block("clapboard", (x - 0.6, -0.14, 1.08), (x + 0.6, 0.2, 1.24), 0.0),
                block("clapboard", (x - 0.78, -0.1, 0.0), (x - 0.62, 0.2, 2.34), 0.0),
                block("clapboard", (x + 0.62, -0.1, 0.0), (x + 0.78, 0.2, 2.34), 0.0),
                block("clapboard", (x - 0.78, -0.1, 2.2), (x + 0.78, 0.2, 2.36), 0.0),
            )
        skin = Skin("plank", frame="clapboard", base="masonry")
        posts = [post("beam", -wide / 2 + each * i, -deep / 2 - 1.4, 0.0, eaves - 0.4, 0.24) for i in range(stalls + 1)]
        lean = block(
            "roof_shingle",
            (-wide / 2 - 0.3, -deep / 2 - 1.7, eaves - 0.5),
            (wide / 2 + 0.3, -deep / 2, eaves - 0.26),
            0.0,
        )
        trough = block(
            "plank_grey", (wide / 2 - 2.6, -deep / 2 - 1.0, 0.0), (wide / 2 - 0.8, -deep / 2 - 0.5, 0.6), 0.0
        )
        hay = block("loft_hay", (wide / 2 - 2.5, -deep / 2 - 0.92, 0.55), (wide / 2 - 0.9, -deep / 2 - 0.58, 0.74), 0.0)
        return (
            *shell(skin, wide, deep, 0.0, eaves),
            *covered(roof, "plank", wide, deep, eaves),
            *around(front, window(skin, 0.0, 1.2, 0.84, 0.72), (), (), wide, deep),
            *posts,
            lean,
            trough,
            hay,
        )

    return erected(draw, width, depth, height, "plank")


def shed(
    width: Annotated[float, Range(3.0, 3.8, 2.2, 5.5)] = 3.4,
    depth: Annotated[float, Range(2.6, 3.2, 2.0, 5.0)] = 2.9,
    height: Annotated[float, Range(2.7, 3.1, 2.2, 4.2)] = 2.9,
) -> Model:
    skin = Skin("plank_grey", frame="plank_dark", door="plank_dark")

    def draw(wide: float, deep: float, tall: float) -> Parts:
        roof = Roof("gable", TIN, 0.5, 0.2, 0.14, ridge="y", course=0.5)
        eaves = max(tall - wide / 2 * 0.5, 1.8)
        seams = [
            block("plank_grey_dark", (x - 0.05, -0.02, 0.0), (x + 0.05, 0.1, eaves), 0.0)
            for x in (-wide * 0.36, -wide * 0.14, wide * 0.14, wide * 0.36)
        ]
        front = [*seams, *door(skin, -wide * 0.12, 0.9, 1.76), *window(skin, wide * 0.3, 1.0, 0.5, 0.5, cross=False)]
        return (
            block("plank_grey", (-wide / 2, -deep / 2, 0.0), (wide / 2, deep / 2, eaves), 0.0),
            *covered(roof, "plank_grey", wide, deep, eaves),
            *around(front, seams, (), seams, wide, deep),
        )

    return erected(draw, width, depth, height, "plank_grey", grain=5.0)


def chicken_coop(
    width: Annotated[float, Range(2.6, 3.2, 2.0, 4.5)] = 2.9,
    depth: Annotated[float, Range(1.8, 2.3, 1.4, 3.2)] = 2.0,
    height: Annotated[float, Range(1.9, 2.3, 1.6, 3.2)] = 2.1,
) -> Model:
    """A raised box with a ramp, beside a run behind wire."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        low, split, x, y = 0.56, wide * 0.02, wide / 2, deep / 2
        roof = covered(Roof("gable", SHINGLE, 0.7, 0.14, 0.1, course=0.4), "barn_red", x + split, deep, low + 0.76)
        moved = [replace(p, at=(p.at[0] - x / 2 + split / 2, p.at[1], p.at[2])) for p in roof]
        run = [post("plank_pale", px, py, 0.0, 1.1, 0.1) for px in (x - 0.05, x * 0.5) for py in (-y + 0.05, y - 0.05)]
        wires = [
            block("plank_pale", (split, s * (y - 0.05) - 0.04, z), (x, s * (y - 0.05) + 0.04, z + 0.08), 0.0)
            for s in (-1, 1)
            for z in (0.0, 0.5, 1.02)
        ]
        ends = [block("plank_pale", (x - 0.09, -y, z), (x - 0.01, y, z + 0.08), 0.0) for z in (0.0, 0.5, 1.02)]
        legs = [
            post("plank_dark", px, py, 0.0, low, 0.12) for px in (-x + 0.1, split - 0.1) for py in (-y + 0.1, y - 0.1)
        ]
        return (
            block("barn_red", (-x, -y, low), (split, y, low + 0.78), 0.0),
            block("gateway", (-x + 0.4, -y - 0.02, low), (-x + 0.76, -y + 0.2, low + 0.42), 0.0),
            block("clapboard", (-x, -y - 0.05, low), (-x + 0.12, -y + 0.2, low + 0.76), 0.0),
            block("clapboard", (split - 0.12, -y - 0.05, low), (split, -y + 0.2, low + 0.76), 0.0),
            Part(Box(0.36, 0.08, 0.9, 0.0), "plank_pale", (-x + 0.58, -y - 0.62, 0.0), (-48.0, 0.0, 0.0)),
            *legs,
            *moved,
            *run,
            *wires,
            *ends,
        )

    return erected(draw, width, depth, height, "barn_red", grain=3.0)


def glasshouse(
    width: Annotated[float, Range(4.2, 5.2, 3.0, 8.0)] = 4.6,
    depth: Annotated[float, Range(6.4, 7.6, 4.5, 12.0)] = 7.0,
    height: Annotated[float, Range(3.4, 3.9, 2.6, 5.5)] = 3.6,
) -> Model:
    """Panes in a white frame on a low wall, green shining through."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y = wide / 2, deep / 2
        eaves = max(tall - wide / 2 * 0.75, 1.8)
        roof = covered(
            Roof("gable", ("greenhouse_glass", "greenhouse_glass"), 0.75, 0.1, 0.12, ridge="y"),
            "greenhouse_glass",
            wide,
            deep,
            eaves,
        )
        bars: list[Part] = []
        for length, turn in ((wide, 0), (deep, 1), (wide, 2), (deep, 3)):
            count = max(round(length / 1.1), 2)
            row: list[Part] = [
                post("sash_white", -length / 2 + length * i / count, -0.02, 0.5, eaves, 0.14) for i in range(count + 1)
            ]
            row += [
                block("sash_white", (-length / 2, -0.08, z), (length / 2, 0.1, z + 0.12), 0)
                for z in (1.2, eaves - 0.12)
            ]
            row += [
                block(
                    "ivy_light" if i % 2 else "ivy",
                    (-length / 2 + length * (i + 0.25) / count, -0.01, 0.55),
                    (-length / 2 + length * (i + 0.75) / count, 0.1, 0.85 + 0.2 * (i % 3)),
                    0.0,
                )
                for i in range(count)
            ]
            if turn == 0:
                row += [
                    block("sash_white", (-0.6, -0.1, 0.0), (0.6, 0.1, 2.1), 0),
                    block("greenhouse_glass", (-0.42, -0.14, 0.12), (0.42, 0.1, 1.95), 0),
                ]
            bars += on_side(tuple(row), turn, wide, deep)
        return (
            block("greenhouse_glass", (-x, -y, 0.0), (x, y, eaves), 0.0),
            block("brick_wall", (-x - 0.08, -y - 0.08, 0.0), (x + 0.08, y + 0.08, 0.5), 0.0),
            *roof,
            *bars,
            *_ribs(wide, deep, eaves, 0.75),
        )

    return erected(draw, width, depth, height, "sash_white", grain=5.0)


def _ribs(width: float, depth: float, eaves: float, pitch: float) -> Parts:
    """Bars over the slopes of a glass roof, and along its ridge."""
    tall = width / 2 * pitch
    parts: list[Part] = [
        block(
            "sash_white",
            (-0.1, -depth / 2 - 0.1, eaves + tall + 0.06),
            (0.1, depth / 2 + 0.1, eaves + tall + 0.26),
            0.0,
        )
    ]
    count = max(round(depth / 1.2), 2)
    slope = math.hypot(width / 2, tall)
    lean = math.degrees(math.atan2(width / 2, tall))
    for index in range(count + 1):
        y = -depth / 2 + depth * index / count
        for side in (-1, 1):
            foot = (side * width / 2, y, eaves + 0.12)
            parts.append(Part(Box(0.14, 0.12, slope, 0.0), "sash_white", foot, (0.0, -side * lean, 0.0)))
    return tuple(parts)


def windmill(
    width: Annotated[float, Range(9.6, 11.0, 7.5, 15.0)] = 10.2,
    height: Annotated[float, Range(13.6, 15.4, 10.0, 21.0)] = 14.4,
    kind: Literal["tower", "post"] = "tower",
    lit: bool = False,
) -> Model:
    """A tapering tower with a cap and four latticed sails towards the front."""
    pane = "pane_lit" if lit else "pane"
    wall, wood = ("plaster_white", "masonry") if kind == "tower" else ("plank", "plank_dark")

    def draw(wide: float, deep: float, tall: float) -> Parts:
        hub = tall - wide / 2 + 0.1
        foot, neck = wide * 0.27, wide * 0.19
        body: list[Part] = [
            drum(wall, foot, 0.0, hub - 0.4, top=neck),
            drum(wood, foot + 0.12, 0.0, 0.9, top=foot * 0.98),
        ]
        cap = hub - 0.5
        body += [
            drum("roof_shingle_dark", neck + 0.36, cap, cap + 0.3),
            *cone(SHINGLE, neck + 0.3, cap + 0.3, wide * 0.22, 3),
        ]
        lean = (foot - neck) / max(hub, 1.0)
        front: list[Part] = []
        for z in (2.9, hub * 0.5, hub * 0.74):
            y = -(foot - lean * z)
            front += (
                block("sash_white", (-0.5, y - 0.1, z - 0.1), (0.5, y + 0.8, z + 1.1), 0.0),
                block(pane, (-0.36, y - 0.14, z), (0.36, y + 0.8, z + 0.96), 0.0),
            )
        front += (
            block("sash_white", (-0.78, -foot - 0.12, 0.0), (0.78, 0.0, 2.3), 0.0),
            block("door_green", (-0.6, -foot - 0.18, 0.0), (0.6, 0.0, 2.1), 0.0),
        )
        return (*body, *front, *_gallery(foot - lean * 2.6 + 0.1, 2.5), *_sails(wide / 2, hub, -neck - 0.9))

    return erected(draw, width, width * 0.76, height, (wall,), grain=7.0)


def _gallery(radius: float, z: float) -> Parts:
    """A walk around a mill, with a railing."""
    posts = [
        post(
            "plank_dark",
            (radius + 0.75) * math.cos(math.radians(a)),
            (radius + 0.75) * math.sin(math.radians(a)),
            z,
            z + 0.9,
            0.14,
        )
        for a in range(0, 360, 30)
    ]
    return (drum("plank_grey", radius + 0.9, z - 0.2, z), *posts)


def _sails(reach: float, z: float, y: float) -> Parts:
    """Four sails like a slanting cross around a hub that sticks out to the front."""
    parts: list[Part] = [
        facing("beam", Cylinder(0.36, 1.3, bevel=0.0), (0.0, y + 1.1, z)),
        facing("iron", Cylinder(0.5, 0.4, bevel=0.0), (0.0, y + 0.1, z)),
    ]
    for quarter in range(4):
        angle = 45.0 + 90.0 * quarter
        turn = (0.0, angle, 0.0)
        sin, cos = math.sin(math.radians(angle)), math.cos(math.radians(angle))
        parts.append(Part(Box(0.2, 0.2, reach * 1.38, 0.0), "beam", (0.0, y, z), turn))
        start, length, side = reach * 0.34, reach * 1.02, 0.62
        at = (sin * start + cos * side, y - 0.05, z + cos * start - sin * side)
        parts.append(Part(Box(1.0, 0.12, length, 0.0), "awning_white", at, turn))
        for index in range(5):
            along = start + length * (index + 0.04) / 4.1
            middle = (sin * along + cos * side, y - 0.1, z + cos * along - sin * side)
            parts.append(Part(Box(1.3, 0.16, 0.14, 0.0), "plank_dark", middle, turn))
    return tuple(parts)


def watermill(
    width: Annotated[float, Range(9.4, 10.8, 7.5, 14.0)] = 10.0,
    depth: Annotated[float, Range(7.4, 8.6, 6.0, 12.0)] = 8.0,
    height: Annotated[float, Range(8.4, 9.4, 6.5, 13.0)] = 8.8,
    lit: bool = False,
) -> Model:
    """A stone mill with a big wheel at its right side."""
    skin = Skin("masonry", patch="masonry_light", frame="sash_dark", door="door_oak")
    upper = Skin("plaster_cream", beam="beam", frame="sash_dark")
    plan = House(
        skin, upper, roof=Roof("gable", SHINGLE, 1.0, 0.36), storeys=2, window=(0.84, 0.96), chimneys=(-0.9,), lit=lit
    )

    def draw(wide: float, deep: float, tall: float) -> Parts:
        body = wide - 2.0
        parts = [replace(p, at=(p.at[0] - 1.0, p.at[1], p.at[2])) for p in house(plan, body, deep, tall)]
        return (
            *parts,
            *_wheel(wide / 2 - 1.0, 2.3),
            block("masonry_dark", (wide / 2 - 0.36, -0.5, 0.0), (wide / 2, 0.5, 2.7), 0.0),
        )

    return erected(draw, width, depth, height, "masonry")


def _wheel(x: float, radius: float) -> Parts:
    """A wheel of paddles around an axle along X."""
    hub = radius + 0.02
    parts: list[Part] = [Part(Cylinder(0.26, 2.6, bevel=0.0), "beam", (x - 1.4, 0.0, hub), (0.0, 90.0, 0.0))]
    for index in range(12):
        angle = 30.0 * index
        sin, cos = math.sin(math.radians(angle)), math.cos(math.radians(angle))
        for side in (-0.5, 0.5):
            chord = 2 * radius * math.sin(math.radians(15)) + 0.05
            rim = radius * 0.9
            at = (x + side, rim * sin - cos * chord / 2, hub + rim * cos + sin * chord / 2)
            parts.append(Part(Box(0.16, chord, 0.22, 0.0), "plank_dark", at, (-angle, 0.0, 0.0)))
            if index % 2 == 0:
                parts.append(
                    Part(Box(0.14, 0.14, radius * 0.9, 0.0), "plank_dark", (x + side, 0.0, hub), (-angle, 0.0, 0.0))
                )
        at = (x, radius * 0.78 * sin, hub + radius * 0.78 * cos)
        parts.append(Part(Box(1.0, 0.12, radius * 0.22, 0.0), "plank", at, (-angle, 0.0, 0.0)))
    return tuple(parts)


ASSETS = (
    Asset(barn, words=("barn", "farm barn", "hay barn", "cattle barn", "cowshed", "cow barn"), family="barn"),
    Asset(silo, words=("silo", "grain silo", "grain tower", "grain bin"), family="silo"),
    Asset(stable, words=("stable", "horse stable", "stall barn", "horse barn"), family="barn"),
    Asset(shed, words=("shed", "garden shed", "tool shed", "wooden shed", "outhouse", "garden hut"), family="shed"),
    Asset(
        chicken_coop,
        words=("chicken coop", "hen house", "henhouse", "coop", "rabbit hutch", "dog house", "kennel"),
        family="shed",
    ),
    Asset(glasshouse, words=("greenhouse", "glasshouse", "hothouse", "orangery"), family="greenhouse"),
    Asset(windmill, words=("windmill", "wind mill", "dutch windmill", "mill"), family="mill"),
    Asset(watermill, words=("watermill", "water mill", "grist mill"), family="mill"),
)
