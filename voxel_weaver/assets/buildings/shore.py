"""What stands by water and over it: lighthouses, piers, bridges."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.buildings.grammar.house import erected
from voxel_weaver.assets.buildings.grammar.roofs import Roof, cone, covered, drum, post
from voxel_weaver.assets.buildings.grammar.walls import Skin, around, door, window
from voxel_weaver.assets.forms import Prism
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.pieces import Parts, block, front, quarter_turned, rod


def lighthouse(
    width: Annotated[float, Range(6.4, 7.6, 4.5, 12.0)] = 7.0,
    height: Annotated[float, Range(19.0, 23.0, 11.0, 36.0)] = 21.0,
    pattern: Literal["striped", "plain", "spiral"] = "striped",
    stripes: Literal["red", "black", "blue"] = "red",
    lit: bool = False,
) -> Model:
    """A tapering tower in bands, a gallery and a lantern under a red cap."""
    stripe = {"red": "band_red", "black": "pane_black", "blue": "door_blue"}[stripes]

    def draw(wide: float, deep: float, tall: float) -> Parts:
        foot, neck, top = wide * 0.36, wide * 0.23, tall * 0.76
        count = 6 if pattern == "striped" else 1
        parts: list[Part] = [drum("masonry", wide / 2, 0.0, 0.5), drum("masonry_light", wide * 0.44, 0.5, 1.0)]
        for index in range(count):
            low, high = 1.0 + (top - 1.0) * index / count, 1.0 + (top - 1.0) * (index + 1) / count
            a, b = (foot + (neck - foot) * (z - 1.0) / (top - 1.0) for z in (low, high))
            finish = stripe if index % 2 and pattern == "striped" else "launch_white"
            parts.append(drum(finish, a, low, high, top=b))
        if pattern == "spiral":
            parts += _spiral(stripe, foot, neck, 1.0, top)
        for z in (3.6, top * 0.5, top * 0.78):
            y = -(foot + (neck - foot) * (z - 1.0) / (top - 1.0))
            parts += (
                block("masonry_light", (-0.42, y - 0.12, z - 0.12), (0.42, y + 0.6, z + 1.1), 0.0),
                block("pane_dark", (-0.3, y - 0.16, z), (0.3, y + 0.6, z + 0.96), 0.0),
            )
        parts += (
            block("masonry_light", (-0.75, -foot - 0.1, 0.9), (0.75, 0.0, 3.1), 0.0),
            block("door_green", (-0.55, -foot - 0.16, 1.0), (0.55, 0.0, 2.9), 0.0),
            block("masonry", (-0.9, -wide / 2 - 0.3, 0.0), (0.9, -foot, 0.9), 0.0),
        )
        return (*parts, *_lantern_room(neck, top, tall, stripe, lit))

    return erected(draw, width, width, height, ("launch_white",), grain=6.0)


def _spiral(finish: str, foot: float, neck: float, low: float, top: float) -> Parts:
    """A band that winds up a tower."""
    parts = []
    for index in range(40):
        share = index / 40
        radius, angle = foot + (neck - foot) * share, 2 * math.pi * 2.5 * share
        x, y = math.cos(angle) * (radius - 0.1), math.sin(angle) * (radius - 0.1)
        parts.append(
            Part(
                Prism(((-0.3, -0.3), (0.3, -0.3), (0.3, 0.3), (-0.3, 0.3)), 1.6, 0.0),
                finish,
                (x, y, low + (top - low - 1.6) * share),
            )
        )
    return tuple(parts)


def _lantern_room(neck: float, top: float, tall: float, cap: str, lit: bool) -> Parts:
    room = top + (tall - top) * 0.14
    roof = top + (tall - top) * 0.66
    rail = neck + 0.8
    return (
        drum("masonry_dark", neck, top - 0.6, top, top=rail),
        drum("iron", rail, top, top + 0.2),
        *(
            post(
                "iron",
                rail * 0.94 * math.cos(math.radians(a)),
                rail * 0.94 * math.sin(math.radians(a)),
                top,
                top + 1.05,
                0.12,
            )
            for a in range(0, 360, 30)
        ),
        drum("launch_white", neck * 0.8, top, room + 0.3),
        drum("lamp_glow" if lit else "amber_glass", neck * 0.62, room + 0.3, roof),
        *(
            post(
                "iron",
                neck * 0.66 * math.cos(math.radians(a)),
                neck * 0.66 * math.sin(math.radians(a)),
                room,
                roof,
                0.14,
            )
            for a in range(0, 360, 45)
        ),
        *cone((cap, cap), neck * 0.95, roof, (tall - roof) * 0.7, 2),
        drum("iron", 0.14, roof, tall),
    )


def pier(
    width: Annotated[float, Range(2.8, 3.4, 1.8, 8.0)] = 3.0,
    depth: Annotated[float, Range(13.0, 16.0, 6.0, 40.0)] = 14.0,
    height: Annotated[float, Range(2.0, 2.4, 1.2, 5.0)] = 2.2,
) -> Model:
    """A deck of planks on piles, with bollards; it reaches out to the front."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y, deck = wide / 2, deep / 2, tall - 0.5
        rows = max(round(deep / 3.2), 2)
        piles = [
            drum(
                "plank_dark",
                0.2,
                0.0,
                tall - (0.0 if i in (0, rows) else 0.42),
                (sx * (x - 0.2), -y + 0.24 + (deep - 0.48) * i / rows),
            )
            for i in range(rows + 1)
            for sx in (-1, 1)
        ]
        count = max(round(deep / 0.5), 4)
        planks = [
            block(
                ("plank_grey", "plank_grey_dark")[i % 2 if i % 5 else 0],
                (-x, -y + deep * i / count, deck),
                (x, -y + deep * (i + 1) / count, deck + 0.16),
                0.0,
            )
            for i in range(count)
        ]
        beams = [
            block("plank_dark", (sx * (x - 0.3) - 0.12, -y, deck - 0.24), (sx * (x - 0.3) + 0.12, y, deck + 0.02), 0.0)
            for sx in (-1, 1)
        ]
        return (*piles, *planks, *beams)

    return erected(draw, width, depth, height, ("plank_grey", "plank_grey_dark"), grain=5.0)


def stone_bridge(
    width: Annotated[float, Range(4.4, 5.4, 3.0, 9.0)] = 4.8,
    depth: Annotated[float, Range(13.0, 16.0, 7.0, 40.0)] = 14.0,
    height: Annotated[float, Range(3.4, 4.2, 2.2, 8.0)] = 3.8,
) -> Model:
    """A humped bridge on one or two arches; one crosses it from the front to the back."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        return quarter_turned(_arched(deep, wide, tall))

    return erected(draw, width, depth, height, ("masonry", "masonry_light"), grain=7.0)


def _arched(length: float, width: float, tall: float) -> Parts:
    """A bridge along X: slices between the arch below and the hump above, with parapets."""
    spans = max(round(length / 14.0), 1)
    slices = 14 * spans
    each, deck = length / slices, tall - 0.9
    parts: list[Part] = []
    reach = (length - 2.4) / spans
    for index in range(slices):
        low = -length / 2 + each * index
        z = [_hump(x, length, deck) for x in (low, low + each)]
        under = min(_opening(low + each * 0.5, reach, length, spans), min(z) - 0.6)
        outline = ((low, under), (low + each, under), (low + each, z[1]), (low, z[0]))
        parts.append(front("masonry", outline, width / 2, width))
        walk = ((low, z[0] - 0.1), (low + each, z[1] - 0.1), (low + each, z[1] + 0.05), (low, z[0] + 0.05))
        parts.append(front("paving", walk, width / 2 - 0.5, width - 1.0))
        for side in (-1, 1):
            rail = ((low, z[0] - 0.2), (low + each, z[1] - 0.2), (low + each, z[1] + 0.85), (low, z[0] + 0.85))
            y = side * (width / 2 - 0.2) + 0.22
            parts.append(front("masonry_light" if index % 2 else "masonry", rail, y, 0.44))
    return tuple(parts)


def _hump(x: float, length: float, deck: float) -> float:
    share = min(abs(x) / (length / 2), 1.0)
    return deck * (0.16 + 0.84 * (1 - share * share))


def _opening(x: float, reach: float, length: float, spans: int) -> float:
    """The height of the arch over x: nothing where a pier stands."""
    place = (x + (length - 2.4) / 2) / reach
    if not 0 <= place <= spans:
        return 0.0
    across = (place - math.floor(place)) * 2 - 1
    half = reach / 2 - 0.5
    return max(half * 0.62 * math.sqrt(max(1 - (across * reach / 2 / half) ** 2, 0.0)), 0.0)


def wooden_bridge(
    width: Annotated[float, Range(2.6, 3.2, 1.6, 6.0)] = 2.9,
    depth: Annotated[float, Range(9.0, 11.0, 5.0, 26.0)] = 10.0,
    height: Annotated[float, Range(2.3, 2.8, 1.6, 5.0)] = 2.5,
    color: Literal["natural", "lacquered"] = "natural",
) -> Model:
    """An arched deck of planks with railings; lacquered red it is a garden's in Japan."""
    beam, plank = ("plank_dark", "plank") if color == "natural" else ("vermilion", "plank_dark")

    def draw(wide: float, deep: float, tall: float) -> Parts:
        return quarter_turned(_planked(deep, wide, tall, beam, plank))

    return erected(draw, width, depth, height, (beam,) if color != "natural" else ("plank", "plank_dark"), grain=5.0)


def _planked(length: float, width: float, tall: float, beam: str, plank: str) -> Parts:
    count = max(round(length / 0.45), 6)
    each, deck, half = length / count, tall - 1.0, width / 2
    parts: list[Part] = []
    for index in range(count):
        low = -length / 2 + each * index
        z = _hump(low + each / 2, length, deck)
        parts.append(block(plank, (low, -half + 0.1, z - 0.14), (low + each * 0.98, half - 0.1, z), 0.0))
        parts.append(block(beam, (low, -half + 0.2, z - 0.42), (low + each, -half + 0.42, z - 0.1), 0.0))
        parts.append(block(beam, (low, half - 0.42, z - 0.42), (low + each, half - 0.2, z - 0.1), 0.0))
        for side in (-1, 1):
            y = side * (half - 0.1)
            if index % 4 == 1 or index in (0, count - 1):
                parts.append(post(beam, low + each / 2, y, z - 0.3, z + 1.0, 0.18))
    # One rail a side along the arch: level pieces would hang apart where it is steep.
    middles = [-length / 2 + each * (index + 0.5) for index in range(count)]
    arch = [(x, _hump(x, length, deck) + 0.86) for x in middles]
    parts += [rod(beam, 0.08, *((x, side * (half - 0.1), z) for x, z in arch)) for side in (-1, 1)]
    for x in (-length * 0.32, length * 0.32):
        parts += [post(beam, x, s * (half - 0.3), 0.0, _hump(x, length, deck), 0.3) for s in (-1, 1)]
    parts += [
        block(
            beam,
            (s * length / 2 - (0.5 if s > 0 else 0.0), -half, 0.0),
            (s * length / 2 + (0.5 if s < 0 else 0.0), half, 0.3),
            0.0,
        )
        for s in (-1, 1)
    ]
    return tuple(parts)


def rope_bridge(
    width: Annotated[float, Range(1.7, 2.1, 1.2, 4.0)] = 1.9,
    depth: Annotated[float, Range(12.0, 15.0, 6.0, 30.0)] = 13.0,
    height: Annotated[float, Range(3.2, 3.8, 2.2, 7.0)] = 3.5,
) -> Model:
    """Planks that hang between two pairs of posts, and ropes to hold."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        half, count = wide / 2, max(round(deep / 0.5), 8)
        sag = (tall - 1.3) * 0.6

        def level(x: float) -> float:
            return tall - 1.3 - sag * (1 - (2 * x / deep) ** 2)

        parts: list[Part] = []
        for index in range(count):
            x = -deep / 2 + deep * (index + 0.5) / count
            z = level(x)
            parts.append(block("plank", (x - 0.2, -half + 0.1, z - 0.1), (x + 0.2, half - 0.1, z), 0.0))
            if index % 3 == 1:
                parts += [
                    rod("rope", 0.05, (x, s * (half - 0.1), z - 0.05), (x, s * (half - 0.1), z + 1.0)) for s in (-1, 1)
                ]
        xs = [-deep / 2 + deep * i / 10 for i in range(11)]
        for side in (-1, 1):
            y = side * (half - 0.1)
            parts.append(rod("rope", 0.07, *((x, y, level(x) + 1.0) for x in xs)))
            parts.append(rod("rope", 0.07, *((x, y, level(x) - 0.06) for x in xs)))
            parts += [post("plank_dark", end * (deep / 2 - 0.12), y, 0.0, tall, 0.26) for end in (-1, 1)]
        parts += [
            block(
                "plank_dark",
                (end * (deep / 2 - 0.25) - 0.25, -half, tall - 1.6),
                (end * (deep / 2 - 0.25) + 0.25, half, tall - 1.3),
                0.0,
            )
            for end in (-1, 1)
        ]
        return quarter_turned(tuple(parts))

    return erected(draw, width, depth, height, "plank", grain=5.0)


def boathouse(
    width: Annotated[float, Range(6.0, 7.0, 4.5, 10.0)] = 6.4,
    depth: Annotated[float, Range(8.0, 9.4, 6.0, 13.0)] = 8.6,
    height: Annotated[float, Range(5.2, 6.0, 4.2, 9.0)] = 5.6,
    variation: Annotated[int, Range(0, 3)] = 0,
    lit: bool = False,
) -> Model:
    """A coloured shed of fishermen, with a wide door to the water and a hoist."""
    wall = ("barn_red", "door_blue", "band_yellow", "door_green")[variation % 4]
    skin = Skin(wall, frame="sash_white", base="masonry", door="sash_white").lit(lit)

    def draw(wide: float, deep: float, tall: float) -> Parts:
        eaves = max(tall - wide / 2 * 0.9, 2.2)
        face = (
            block("sash_white", (-1.5, -0.1, 0.0), (1.5, 0.2, 2.4), 0.0),
            block("plank_dark", (-1.35, -0.16, 0.0), (1.35, 0.2, 2.25), 0.0),
            block("sash_white", (-0.06, -0.2, 0.0), (0.06, 0.2, 2.25), 0.0),
            *window(skin, 0.0, eaves + 0.3, 0.84, 0.84),
            block("plank_dark", (-0.1, -0.9, tall - 0.9), (0.1, 0.2, tall - 0.7), 0.0),
        )
        side = window(skin, 0.0, 1.0, 0.96, 0.96)
        return (
            block(wall, (-wide / 2, -deep / 2, 0.0), (wide / 2, deep / 2, eaves), 0.0),
            block("masonry", (-wide / 2 - 0.1, -deep / 2 - 0.1, 0.0), (wide / 2 + 0.1, deep / 2 + 0.1, 0.24), 0.0),
            *covered(
                Roof("gable", ("roof_slate", "roof_slate_dark"), 0.9, 0.3, ridge="y", trim="sash_white"),
                wall,
                wide,
                deep,
                eaves,
            ),
            *around(face, side, door(skin, 0.0, 1.0, 2.0), side, wide, deep),
            *(post("sash_white", sx * wide / 2, sy * deep / 2, 0.0, eaves, 0.24) for sx in (-1, 1) for sy in (-1, 1)),
        )

    return erected(draw, width, depth, height, (wall,))


ASSETS = (
    Asset(lighthouse, words=("lighthouse", "light house", "beacon tower"), family="tower"),
    Asset(pier, words=("pier", "dock", "jetty", "wharf", "boardwalk", "landing stage", "quay"), family="pier"),
    Asset(
        stone_bridge,
        words=("bridge", "stone bridge", "arch bridge", "stone arch bridge", "old bridge"),
        family="bridge",
    ),
    Asset(
        wooden_bridge,
        words=("wooden bridge", "footbridge", "garden bridge", "foot bridge", "japanese bridge"),
        family="bridge",
    ),
    Asset(rope_bridge, words=("rope bridge", "suspension bridge", "hanging bridge", "jungle bridge"), family="bridge"),
    Asset(
        boathouse,
        words=("boathouse", "boat house", "fishing house", "fisherman's house", "fishing shack", "fisherman's hut"),
        family="house",
    ),
)
