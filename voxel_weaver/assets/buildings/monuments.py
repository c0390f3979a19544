"""Pyramids, obelisks and standing stones."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.buildings.grammar.house import erected
from voxel_weaver.assets.forms import Frustum
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.pieces import Parts, block


def pyramid(
    width: Annotated[float, Range(26.0, 34.0, 8.0, 60.0)] = 30.0,
    height: Annotated[float, Range(17.0, 21.0, 5.0, 38.0)] = 19.0,
    kind: Literal["smooth", "stepped"] = "smooth",
) -> Model:
    """A pyramid of courses with an entrance; the stepped one carries a temple and stairs."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        if kind == "stepped":
            return _stepped(wide, tall)
        parts: list[Part] = []
        count = 12
        for index in range(count):
            low, high = 1 - index / count, max(1 - (index + 1) / count, 0.004)
            finish = ("sandstone", "sandstone_dark", "sandstone")[index % 3] if index < count - 1 else "sandstone_light"
            parts.append(
                Part(
                    Frustum(wide * low, wide * low, tall / count, wide * high * 0.99, wide * high * 0.99),
                    finish,
                    (0.0, 0.0, tall * index / count),
                )
            )
        y = -wide / 2
        parts.append(block("sandstone_light", (-1.7, y - 0.2, 0.0), (1.7, y + wide * 0.12, 3.4), 0.0))
        parts.append(block("gateway", (-0.9, y - 0.26, 0.0), (0.9, y + 0.5, 2.6), 0.0))
        return tuple(parts)

    return erected(draw, width, width, height, ("sandstone",), grain=14.0)


def _stepped(wide: float, tall: float) -> Parts:
    parts: list[Part] = []
    count, top = 7, tall * 0.8
    for index in range(count):
        half = wide / 2 * (1 - index / count * 0.78)
        low = top * index / count
        parts.append(
            block(("sandstone", "sandstone_dark")[index % 2], (-half, -half, low), (half, half, low + top / count), 0.0)
        )
    run = wide / 2 * 0.68
    stair = tuple(
        block(
            "sandstone_light",
            (-1.6, -wide / 2 + run * i / 20 - 0.3, 0.0),
            (1.6, -wide / 2 + run * i / 20 + 1.0, top * (i + 1) / 20),
            0.0,
        )
        for i in range(20)
    )
    half = wide / 2 * 0.18
    temple = (
        block("sandstone", (-half, -half, top), (half, half, tall - 0.6), 0.0),
        block("gateway", (-0.7, -half - 0.1, top), (0.7, -half + 0.3, tall - 1.4), 0.0),
        block("sandstone_light", (-half - 0.3, -half - 0.3, tall - 0.7), (half + 0.3, half + 0.3, tall), 0.0),
    )
    return (*parts, *stair, *temple)


def obelisk(
    width: Annotated[float, Range(2.2, 2.8, 1.4, 4.5)] = 2.5,
    height: Annotated[float, Range(9.0, 12.0, 5.0, 22.0)] = 10.5,
) -> Model:
    """A tapering needle with a golden point on a stepped base."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        shaft = wide * 0.56
        marks = [
            block("sandstone_dark", (-shaft * 0.16, -shaft * 0.5, z), (shaft * 0.16, -shaft * 0.2, z + 0.36), 0.0)
            for z in (1.9, 2.7, 3.5, 4.3)
            if z < tall * 0.5
        ]
        return (
            block("sandstone_dark", (-wide / 2, -wide / 2, 0.0), (wide / 2, wide / 2, 0.4), 0.0),
            block("sandstone", (-wide * 0.42, -wide * 0.42, 0.4), (wide * 0.42, wide * 0.42, 1.2), 0.0),
            Part(Frustum(shaft, shaft, tall - 1.2 - shaft, shaft * 0.62, shaft * 0.62), "sandstone", (0.0, 0.0, 1.2)),
            *marks,
            Part(Frustum(shaft * 0.62, shaft * 0.62, shaft, 0.04, 0.04), "gold_leaf", (0.0, 0.0, tall - shaft)),
        )

    return erected(draw, width, width, height, "sandstone", grain=4.0)


def trilithon(
    width: Annotated[float, Range(5.0, 6.0, 3.5, 9.0)] = 5.4,
    depth: Annotated[float, Range(1.5, 1.9, 1.0, 3.0)] = 1.7,
    height: Annotated[float, Range(5.4, 6.4, 3.5, 9.0)] = 5.8,
) -> Model:
    """Two standing stones and a lintel, weathered and mossy."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        top = tall - 1.1
        stones = [
            Part(Frustum(1.7, deep, top + 0.1, 1.4, deep * 0.86), "masonry", (s * (wide / 2 - 0.95), 0.0, 0.0))
            for s in (-1, 1)
        ]
        chips = [
            block("masonry_light", (-wide / 2 + 0.2, -deep / 2 - 0.02, 1.6), (-wide / 2 + 0.9, 0.0, 2.3), 0.0),
            block("masonry_dark", (wide / 2 - 1.3, -deep / 2 - 0.02, 2.6), (wide / 2 - 0.6, 0.0, 3.1), 0.0),
            block("moss", (-wide / 2 + 0.1, -deep / 2 - 0.04, 0.0), (-wide / 2 + 1.2, deep / 2 + 0.04, 0.36), 0.0),
            block("moss", (-wide * 0.3, -deep * 0.4, tall - 0.1), (wide * 0.12, deep * 0.3, tall), 0.0),
        ]
        lintel = (
            block("masonry", (-wide / 2, -deep / 2, top), (wide / 2, deep / 2, tall - 0.08), 0.2),
            block("masonry_light", (wide * 0.1, -deep / 2 - 0.02, top + 0.3), (wide * 0.3, 0.0, top + 0.7), 0.0),
        )
        return (*stones, *lintel, *chips)

    return erected(draw, width, depth, height, "masonry", grain=6.0)


ASSETS = (
    Asset(
        pyramid,
        words=("pyramid", "egyptian pyramid", "aztec pyramid", "mayan pyramid", "step pyramid", "ziggurat"),
        family="pyramid",
    ),
    Asset(obelisk, words=("obelisk", "stone needle", "stele"), family="monument"),
    Asset(
        trilithon,
        words=("trilithon", "stonehenge", "dolmen", "standing stone", "megalith", "stone gate"),
        family="monument",
    ),
)
