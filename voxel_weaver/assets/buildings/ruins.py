"""What time has left of buildings, and arches that it spared."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.buildings.grammar.house import erected
from voxel_weaver.assets.buildings.grammar.roofs import drum, pillar
from voxel_weaver.assets.forms import Box
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.pieces import Parts, block, front

STONES = ("masonry", "masonry_light", "masonry_dark")


def broken_columns(
    width: Annotated[float, Range(8.0, 10.0, 5.0, 16.0)] = 9.0,
    depth: Annotated[float, Range(5.6, 7.0, 3.6, 12.0)] = 6.2,
    height: Annotated[float, Range(6.0, 7.2, 3.6, 11.0)] = 6.6,
) -> Model:
    """Columns of a temple at all stages of ruin, a piece of beam, drums on the ground, moss."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y = wide / 2 - 0.8, deep / 2 - 0.8
        heights = (1.0, 1.0, 0.55, 0.28, 0.86, 0.16)
        spots = [(-x + 2 * x * (i % 3) / 2, y if i < 3 else -y) for i in range(6)]
        parts: list[Part] = [
            block("whitestone_shade", (-wide / 2, -deep / 2, 0.0), (wide / 2, deep / 2, 0.3), 0.0),
            block("moss", (-wide / 2 + 0.4, -deep / 2 - 0.02, 0.0), (-wide * 0.12, -deep * 0.1, 0.34), 0.0),
            block("moss", (wide * 0.16, deep * 0.02, 0.0), (wide * 0.4, deep / 2 + 0.02, 0.34), 0.0),
        ]
        for (px, py), share in zip(spots, heights, strict=True):
            top = 0.3 + (tall - 1.3) * share
            parts.append(block("whitestone", (px - 0.7, py - 0.7, 0.3), (px + 0.7, py + 0.7, 0.55), 0.0))
            parts.append(drum("whitestone", 0.52, 0.55, top, (px, py), top=0.46))
            parts.append(
                drum("whitestone_shade", 0.54, 0.55 + (top - 0.55) * 0.5, 0.55 + (top - 0.55) * 0.5 + 0.1, (px, py))
            )
            if share == 1.0:
                parts.append(block("whitestone", (px - 0.7, py - 0.7, top), (px + 0.7, py + 0.7, top + 0.3), 0.0))
            elif share > 0.5:
                parts.append(
                    block("whitestone", (px - 0.36, py - 0.1, top - 0.1), (px + 0.1, py + 0.4, top + 0.36), 0.0)
                )
        parts.append(block("whitestone", (-x - 0.8, y - 0.7, tall - 0.72), (0.9, y + 0.7, tall), 0.0))
        parts.append(block("moss", (-x, y - 0.72, tall - 0.1), (-x + 1.6, y + 0.4, tall + 0.02), 0.0))
        parts.append(Part(Box(0.9, 0.9, 1.6, 0.0), "whitestone", (wide * 0.1, 0.0, 0.75), (0.0, 90.0, 24.0)))
        parts.append(block("whitestone_shade", (-wide * 0.32, -0.5, 0.3), (-wide * 0.2, 0.4, 0.8), 0.0))
        return tuple(parts)

    return erected(draw, width, depth, height, ("whitestone", "whitestone_shade"), grain=6.0)


def ruined_wall(
    width: Annotated[float, Range(7.0, 9.0, 4.0, 16.0)] = 8.0,
    depth: Annotated[float, Range(4.4, 5.4, 2.6, 9.0)] = 4.8,
    height: Annotated[float, Range(4.2, 5.4, 2.6, 9.0)] = 4.8,
) -> Model:
    """The corner of a house that was: broken tops, a window with sky in it, rubble and ivy."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y, thick = wide / 2, deep / 2, 0.7
        tops = (1.0, 0.92, 0.98, 0.8, 0.7, 0.72, 0.5, 0.34, 0.22, 0.12)
        each = wide / len(tops)
        parts: list[Part] = []
        for index, share in enumerate(tops):
            low = -x + each * index
            if index in (3, 4):
                parts.append(block("masonry", (low, y - thick, 0.0), (low + each, y, tall * 0.22), 0.0))
                parts.append(block("masonry", (low, y - thick, tall * 0.56), (low + each, y, tall * share), 0.0))
            else:
                parts.append(block(STONES[index % 2], (low, y - thick, 0.0), (low + each, y, tall * share), 0.0))
        side = (0.9, 0.64, 0.66, 0.4, 0.2)
        for index, share in enumerate(side):
            high = y - thick - (deep - thick) * index / len(side)
            parts.append(
                block(
                    STONES[(index + 1) % 2],
                    (-x, high - (deep - thick) / len(side), 0.0),
                    (-x + thick, high, tall * share),
                    0.0,
                )
            )
        for index in range(7):
            size = 0.4 + 0.16 * (index % 3)
            at = (
                -x + 1.4 + (wide - 2.4) * ((index * 5) % 7) / 6.5,
                y - 1.4 - (deep - 2.4) * ((index * 3) % 5) / 5,
                0.0,
            )
            parts.append(Part(Box(size, size * 0.8, size * 0.6, 0.0), STONES[index % 3], at, (0.0, 0.0, 23.0 * index)))
        parts += [
            block("ivy", (-x + 0.6, y - thick - 0.12, 0.0), (-x + 1.6, y - thick + 0.1, tall * 0.7), 0.0),
            block("ivy_light", (-x + 1.2, y - thick - 0.16, tall * 0.24), (-x + 2.1, y - thick + 0.1, tall * 0.5), 0.0),
            block(
                "moss", (-x - 0.02, y - thick - 1.4, tall * 0.3), (-x + thick + 0.04, y - thick - 0.6, tall * 0.66), 0.0
            ),
            block(
                "masonry_light",
                (-x + each * 3 - 0.16, y - thick - 0.1, tall * 0.16),
                (-x + each * 5 + 0.16, y + 0.05, tall * 0.24),
                0.0,
            ),
        ]
        return tuple(parts)

    return erected(draw, width, depth, height, ("masonry", "masonry_light"), grain=6.0)


def ruined_arch(
    width: Annotated[float, Range(5.4, 6.6, 3.6, 11.0)] = 6.0,
    depth: Annotated[float, Range(1.5, 1.9, 1.0, 3.4)] = 1.7,
    height: Annotated[float, Range(6.2, 7.4, 4.0, 12.0)] = 6.8,
    condition: Literal["ruined", "whole"] = "ruined",
) -> Model:
    """A gateway whose arch still stands, one shoulder fallen; whole it is a triumphal arch."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y = wide / 2, deep / 2
        leg = wide * 0.2
        spring, reach = tall * 0.46, wide / 2 - leg
        parts: list[Part] = [
            block("sandstone", (-x, -y, 0.0), (-x + leg, y, spring), 0.0),
            block("sandstone", (x - leg, -y, 0.0), (x, y, spring), 0.0),
            *(
                block(
                    "sandstone_light",
                    (s * (x - leg / 2) - leg * 0.6, -y - 0.1, spring - 0.3),
                    (s * (x - leg / 2) + leg * 0.6, y + 0.1, spring),
                    0.0,
                )
                for s in (-1, 1)
            ),
            *(
                block(
                    "sandstone_dark",
                    (s * (x - leg / 2) - leg * 0.58, -y - 0.1, 0.0),
                    (s * (x - leg / 2) + leg * 0.58, y + 0.1, 0.5),
                    0.0,
                )
                for s in (-1, 1)
            ),
        ]
        count = 11
        for index in range(count):
            a, b = math.pi * index / count, math.pi * (index + 1) / count
            outer, inner = reach + leg * 0.62, reach
            outline = (
                (math.cos(a) * inner, spring + math.sin(a) * inner),
                (math.cos(a) * outer, spring + math.sin(a) * outer),
                (math.cos(b) * outer, spring + math.sin(b) * outer),
                (math.cos(b) * inner, spring + math.sin(b) * inner),
            )
            parts.append(front(("sandstone", "sandstone_light")[index % 2], outline, y, deep))
        steps_ = 8
        for index in range(steps_):
            low, high = -x + wide * index / steps_, -x + wide * (index + 1) / steps_
            middle = (low + high) / 2
            under = spring + math.sqrt(max((reach + leg * 0.4) ** 2 - middle**2, 0.0))
            share = 1.0 if condition == "whole" else (0.9, 1.0, 0.96, 0.86, 0.9, 0.74, 0.62, 0.5)[index]
            top = max(tall * share, under + 0.2) if index < 6 or condition == "whole" else tall * share
            if top > under:
                parts.append(block("sandstone", (low, -y, min(under, top - 0.1)), (high, y, top), 0.0))
        if condition == "whole":
            parts.append(block("sandstone_light", (-x - 0.15, -y - 0.15, tall - 0.5), (x + 0.15, y + 0.15, tall), 0.0))
        else:
            parts += [
                block("ivy", (-x - 0.04, -y - 0.1, 0.0), (-x + 0.7, -y + 0.3, tall * 0.62), 0.0),
                block("ivy_light", (-x + 0.3, -y - 0.14, tall * 0.3), (-x + 1.3, -y + 0.2, tall * 0.74), 0.0),
                Part(Box(0.8, 0.6, 0.5, 0.0), "sandstone", (x - 0.5, -y - 0.5, 0.0), (0.0, 0.0, 20.0)),
            ]
        return tuple(parts)

    return erected(draw, width, depth, height, ("sandstone", "sandstone_light"), grain=6.0)


def triumphal(
    width: Annotated[float, Range(10.0, 12.0, 7.0, 18.0)] = 11.0,
    depth: Annotated[float, Range(4.2, 5.0, 3.0, 8.0)] = 4.6,
    height: Annotated[float, Range(11.5, 13.5, 8.0, 20.0)] = 12.4,
) -> Model:
    """A monumental arch with columns, a frieze and an attic."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y = wide / 2 - 0.5, deep / 2 - 0.5
        gap, spring = wide * 0.2, tall * 0.42
        slices = []
        for index in range(10):
            low, high = -gap + 2 * gap * index / 10, -gap + 2 * gap * (index + 1) / 10
            middle = (low + high) / 2
            slices.append(
                block("sandstone", (low, -y, spring + math.sqrt(gap**2 - middle**2)), (high, y, tall * 0.72), 0.0)
            )
        columns = [
            p
            for px in (-x + 0.6, -gap - 0.7, gap + 0.7, x - 0.6)
            for p in pillar("sandstone_light", px, -y - 0.1, 0.5, tall * 0.68, 0.34)
        ]
        return (
            block("sandstone", (-x, -y, 0.0), (-gap, y, tall * 0.72), 0.0),
            block("sandstone", (gap, -y, 0.0), (x, y, tall * 0.72), 0.0),
            *slices,
            block("sandstone_dark", (-wide / 2, -deep / 2, 0.0), (-gap, deep / 2, 0.5), 0.0),
            block("sandstone_dark", (gap, -deep / 2, 0.0), (wide / 2, deep / 2, 0.5), 0.0),
            *columns,
            block("sandstone_light", (-wide / 2, -deep / 2, tall * 0.68), (wide / 2, deep / 2, tall * 0.74), 0.0),
            block("sandstone", (-x + 0.3, -y, tall * 0.74), (x - 0.3, y, tall - 0.3), 0.0),
            block("sandstone_dark", (-x * 0.6, -y - 0.06, tall * 0.79), (x * 0.6, -y + 0.2, tall * 0.9), 0.0),
            block("sandstone_light", (-x, -y - 0.3, tall - 0.4), (x, y + 0.3, tall), 0.0),
        )

    return erected(draw, width, depth, height, ("sandstone", "sandstone_light"), grain=7.0)


def ruined_tower(
    width: Annotated[float, Range(6.4, 7.6, 4.5, 12.0)] = 7.0,
    height: Annotated[float, Range(9.5, 12.0, 6.0, 20.0)] = 10.6,
) -> Model:
    """A round tower broken off in a slanting line, hollow, with ivy and fallen stones."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        radius, count = wide / 2 - 0.6, 16
        parts: list[Part] = [drum("masonry_dark", radius + 0.24, 0.0, 0.7), drum("soil", radius - 0.5, 0.6, 1.0)]
        for index in range(count):
            angle = 360.0 * index / count
            a = math.radians(angle)
            share = 0.66 + 0.32 * math.sin(a) + (0.05 if index % 2 else -0.04)
            low = 2.5 if index == 12 else 0.0
            chord = 2 * radius * math.tan(math.pi / count) + 0.1
            at = ((radius - 0.3) * math.cos(a), (radius - 0.3) * math.sin(a), low)
            parts.append(
                Part(
                    Box(chord, 0.7, max(tall * share, 1.0) - low, 0.0), STONES[index % 2], at, (0.0, 0.0, angle + 90.0)
                )
            )
        for index in range(8):
            a = 0.9 * index
            size = 0.5 + 0.14 * (index % 3)
            at = ((radius + 0.2) * math.cos(a), (radius + 0.2) * math.sin(a) * 0.98, 0.0)
            parts.append(Part(Box(size, size * 0.8, size * 0.6, 0.0), STONES[index % 3], at, (0.0, 0.0, 31.0 * index)))
        parts.append(
            block("ivy", (-radius * 0.8, -radius - 0.05, 0.0), (-radius * 0.3, -radius * 0.6, tall * 0.42), 0.0)
        )
        parts.append(
            block(
                "ivy_light",
                (-radius * 0.55, -radius - 0.12, tall * 0.1),
                (-radius * 0.18, -radius * 0.7, tall * 0.3),
                0.0,
            )
        )
        return tuple(parts)

    return erected(draw, width, width, height, ("masonry", "masonry_light"), grain=7.0)


ASSETS = (
    Asset(
        broken_columns,
        words=("broken column", "ruined column", "ruin", "temple ruin", "ancient ruin", "roman ruin", "greek ruin"),
        family="ruin",
    ),
    Asset(ruined_wall, words=("broken wall", "ruined wall", "ruined house", "crumbling wall"), family="ruin"),
    Asset(ruined_arch, words=("ruined arch", "stone arch", "broken arch", "archway", "arch"), family="ruin"),
    Asset(triumphal, words=("triumphal arch", "monumental arch", "victory arch"), family="monument"),
    Asset(ruined_tower, words=("ruined tower", "broken tower", "crumbling tower"), family="ruin"),
)
