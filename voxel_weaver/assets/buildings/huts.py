"""Dwellings of other climates: huts on stilts, snow houses, felt tents, mud houses, houses in trees."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.buildings.grammar.details import steps
from voxel_weaver.assets.buildings.grammar.house import erected
from voxel_weaver.assets.buildings.grammar.roofs import SHINGLE, Roof, cone, covered, dome, drum, post
from voxel_weaver.assets.buildings.grammar.walls import Skin, arch, around, door, on_side, window
from voxel_weaver.assets.forms import Blob
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.pieces import Parts, block, rod

PALM = ("palm_thatch", "palm_thatch_dark")


def _cabin(skin: Skin, roof: Roof, width: float, depth: float, low: float, eaves: float) -> Parts:
    """One room on a floor: a door to the front, windows beside it and at the sides."""
    front = [*door(skin, 0.0, 0.96, 1.92, low)]
    for x in (-width / 2 + 0.9, width / 2 - 0.9):
        if width > 4.2:
            front += window(skin, x, low + 0.84, 0.6, 0.84, cross=False)
    side = window(skin, 0.0, low + 0.84, 0.84, 0.84, cross=False)
    return (
        block(skin.wall, (-width / 2, -depth / 2, low - 0.1), (width / 2, depth / 2, eaves), 0.0),
        *around(front, side, (), side, width, depth),
        *covered(roof, skin.wall, width, depth, eaves),
    )


def stilt_house(
    width: Annotated[float, Range(6.0, 7.2, 4.5, 10.0)] = 6.6,
    depth: Annotated[float, Range(7.4, 8.8, 6.0, 12.0)] = 8.0,
    height: Annotated[float, Range(6.8, 7.6, 5.4, 10.0)] = 7.2,
    variation: Annotated[int, Range(0, 2)] = 0,
    lit: bool = False,
) -> Model:
    wall = ("plank", "plank_grey", "plank_pale")[variation % 3]
    skin = Skin(wall, frame="sash_white", door=("door_blue", "door_green", "door_red")[variation % 3]).lit(lit)

    def draw(wide: float, deep: float, tall: float) -> Parts:
        low = tall * 0.28
        roof = Roof("gable", PALM, 0.85, 0.6, 0.36, ridge="y")
        eaves = max(tall - (wide - 0.8) / 2 * 0.85, low + 1.9)
        body = _cabin(skin, roof, wide - 0.8, deep - 2.4, low, eaves)
        x, y = wide / 2 - 0.2, deep / 2 - 0.2
        legs = [post("plank_dark", sx * x, sy * y, 0.0, low, 0.26) for sx in (-1, 1) for sy in (-1, 0, 1)]
        rails = [
            block("plank_dark", (-x, -y - 0.08, low + 0.8), (-0.8, -y + 0.08, low + 0.94), 0.0),
            block("plank_dark", (0.8, -y - 0.08, low + 0.8), (x, -y + 0.08, low + 0.94), 0.0),
            *(post("plank_dark", at, -y, low, low + 0.94, 0.16) for at in (-x, -0.8, 0.8, x)),
        ]
        deck = block("plank_grey", (-wide / 2, -deep / 2, low - 0.24), (wide / 2, deep / 2, low), 0.0)
        ladder = [
            replace(part, at=(part.at[0], part.at[1] - deep / 2, part.at[2]))
            for part in steps("plank_dark", 0.0, 1.3, low, tread=0.3)
        ]
        moved = [replace(part, at=(part.at[0], part.at[1] + 1.0, part.at[2])) for part in body]
        return (deck, *legs, *rails, *ladder, *moved)

    return erected(draw, width, depth, height, tuple(dict.fromkeys((wall, "plank_grey"))))


def tropical_hut(
    width: Annotated[float, Range(5.0, 6.0, 3.5, 9.0)] = 5.6,
    depth: Annotated[float, Range(5.0, 6.0, 3.5, 9.0)] = 5.4,
    height: Annotated[float, Range(4.6, 5.2, 3.8, 7.0)] = 4.9,
    lit: bool = False,
) -> Model:
    """Woven walls under a deep roof of palm leaves."""
    skin = Skin("plank_pale", frame="plank_dark", door="gateway", pane="pane_dark").lit(lit)

    def draw(wide: float, deep: float, tall: float) -> Parts:
        roof = Roof("hip", PALM, 1.1, 0.8, 0.36, course=0.6)
        eaves = max(tall - min(wide, deep) / 2 * 1.1, 1.9)
        bands = [
            block("plank", (-wide / 2 - 0.06, -deep / 2 - 0.06, z), (wide / 2 + 0.06, deep / 2 + 0.06, z + 0.13), 0.0)
            for z in (0.4, 1.1)
        ]
        posts = [post("plank_dark", sx * wide / 2, sy * deep / 2, 0.0, eaves, 0.3) for sx in (-1, 1) for sy in (-1, 1)]
        floor = block(
            "plank_grey", (-wide / 2 - 0.3, -deep / 2 - 0.9, 0.0), (wide / 2 + 0.3, deep / 2 + 0.3, 0.24), 0.0
        )
        return (floor, *bands, *posts, *_cabin(skin, roof, wide, deep, 0.24, eaves))

    return erected(draw, width, depth, height, ("plank_pale", "plank"))


def round_hut(
    width: Annotated[float, Range(4.6, 5.6, 3.4, 8.0)] = 5.0,
    height: Annotated[float, Range(4.2, 4.8, 3.4, 6.5)] = 4.5,
) -> Model:
    """A round house of mud under a cone of straw."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        radius, eaves = wide / 2 - 0.6, tall * 0.46
        return (
            drum("mud", radius, 0.0, eaves),
            drum("adobe_dark", radius + 0.07, 0.0, 0.4),
            *cone(("thatch", "thatch_dark"), wide / 2, eaves - 0.2, tall - eaves + 0.2, 4),
            block("gateway", (-0.48, -radius - 0.02, 0.0), (0.48, -radius + 0.8, 1.8), 0.0),
            block("plank_dark", (-0.66, -radius - 0.1, 1.74), (0.66, -radius + 0.8, 1.96), 0.0),
            block("plank_dark", (-0.66, -radius - 0.1, 0.0), (-0.46, -radius + 0.8, 1.96), 0.0),
            block("plank_dark", (0.46, -radius - 0.1, 0.0), (0.66, -radius + 0.8, 1.96), 0.0),
        )

    return erected(draw, width, width, height, ("mud", "adobe_dark"), grain=5.0)


def igloo(
    width: Annotated[float, Range(3.8, 4.6, 3.0, 7.0)] = 4.2,
    height: Annotated[float, Range(2.2, 2.6, 1.8, 4.0)] = 2.4,
) -> Model:
    """A dome of snow blocks with an entrance tunnel; seams run around it."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        radius = wide / 2
        seams = []
        for index in range(1, 5):
            share = index / 5.2
            around_ = radius * math.sqrt(max(1 - share**2, 0.05)) + 0.015
            seams.append(drum("snow_seam", around_, tall * share - 0.035, tall * share + 0.035))
        tunnel = (
            block("snow_block", (-0.9, -radius - 0.9, 0.0), (0.9, -radius * 0.6, 0.9), 0.25),
            block("snow_block", (-0.66, -radius - 0.9, 0.8), (0.66, -radius * 0.6, 1.26), 0.2),
            block("gateway", (-0.48, -radius - 0.93, 0.0), (0.48, -radius - 0.5, 0.9), 0.0),
            block("snow_seam", (-0.95, -radius - 0.95, 1.0), (0.95, -radius - 0.7, 1.1), 0.0),
        )
        return (dome("snow_block", radius, 0.0, tall), *seams, *tunnel)

    return erected(draw, width, width * 1.28, height, "snow_block", grain=4.0)


def yurt(
    width: Annotated[float, Range(5.4, 6.6, 4.0, 9.0)] = 6.0,
    height: Annotated[float, Range(3.0, 3.5, 2.4, 5.0)] = 3.3,
) -> Model:
    """Felt walls with a patterned band, a low cone with a smoke ring, a painted door."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        radius, eaves = wide / 2 - 0.12, 1.6
        ropes = [drum("felt_band", radius + 0.06, z, z + 0.14) for z in (0.2, 1.28)]
        return (
            drum("felt", radius, 0.0, eaves),
            *ropes,
            drum("felt", radius + 0.12, eaves - 0.04, tall - 0.24, top=0.75),
            drum("felt_band", 0.8, tall - 0.34, tall - 0.1),
            drum("plank_dark", 0.5, tall - 0.2, tall),
            block("felt_band", (-0.78, -radius - 0.12, 0.0), (0.78, -radius + 0.7, 1.8), 0.0),
            block("door_red", (-0.54, -radius - 0.18, 0.0), (0.54, -radius + 0.7, 1.62), 0.0),
            block("gold_leaf", (-0.2, -radius - 0.24, 0.7), (0.2, -radius + 0.5, 1.1), 0.0),
        )

    return erected(draw, width, width, height, "felt", grain=5.0)


def adobe_house(
    width: Annotated[float, Range(8.0, 9.6, 6.0, 13.0)] = 8.8,
    depth: Annotated[float, Range(7.4, 8.6, 6.0, 12.0)] = 8.0,
    height: Annotated[float, Range(6.0, 6.8, 3.6, 10.0)] = 6.4,
    variation: Annotated[int, Range(0, 2)] = 0,
    lit: bool = False,
) -> Model:
    """Stepped cubes of mud with beam ends, small deep windows and a ladder to the roof."""
    wall = ("adobe", "sandstone", "plaster_ochre")[variation % 3]
    skin = Skin(
        wall, frame="adobe_dark", door=("door_blue", "door_green", "door_oak")[variation % 3], pane="pane_dark"
    ).lit(lit)

    def draw(wide: float, deep: float, tall: float) -> Parts:
        low = tall * 0.52
        x, y = wide / 2, deep / 2
        upper = wide * 0.56
        first = [*door(skin, -wide * 0.18, 1.0, 2.0), *window(skin, wide * 0.26, 1.1, 0.6, 0.72, cross=False)]
        ends = [
            block("beam", (at - 0.12, -0.4, low - 0.62), (at + 0.12, 0.2, low - 0.38), 0.0)
            for at in (-0.42 * wide, -0.21 * wide, 0.0, 0.21 * wide, 0.42 * wide)
        ]
        second = [
            *window(skin, -upper * 0.2, low + 0.8, 0.6, 0.84, cross=False),
            *door(skin, upper * 0.25, 0.84, 1.8, low),
        ]
        more = [
            block("beam", (at - 0.12, -0.36, tall - 0.74), (at + 0.12, 0.2, tall - 0.5), 0.0)
            for at in (-upper * 0.36, 0.0, upper * 0.36)
        ]
        side = window(skin, 0.4, 1.2, 0.6, 0.72, cross=False)
        top = [*around((*second, *more), (), (), (), upper, deep * 0.6)]
        return (
            block(wall, (-x, -y, 0.0), (x, y, low), 0.25),
            block(wall, (-x + 0.01, -y + 0.01, low - 0.5), (x - 0.01, -y + 0.36, low + 0.3), 0.12),
            block(wall, (-x, -y, low - 0.5), (-x + 0.36, y, low + 0.3), 0.12),
            block(wall, (-x, y - deep * 0.6, low - 0.2), (-x + upper, y, tall), 0.25),
            *around((*first, *ends), side, (), side, wide, deep),
            *(replace(p, at=(p.at[0] - x + upper / 2, p.at[1] + y - deep * 0.3, p.at[2])) for p in top),
            *(
                rod("plank_pale", 0.07, (x - 1.5 + side_, -y - 0.9, 0.0), (x - 1.5 + side_, -y + 0.2, low + 0.6))
                for side_ in (0.0, 0.6)
            ),
            *(
                block(
                    "plank_pale",
                    (x - 1.5, -y - 0.9 + 1.0 * s - 0.06, low * s),
                    (x - 0.9, -y - 0.9 + 1.0 * s + 0.06, low * s + 0.1),
                    0,
                )
                for s in (0.15, 0.32, 0.49, 0.66, 0.83)
            ),
        )

    return erected(draw, width, depth, height, wall)


def treehouse(
    width: Annotated[float, Range(5.6, 6.6, 4.4, 9.0)] = 6.0,
    height: Annotated[float, Range(8.4, 9.6, 6.5, 13.0)] = 9.0,
    lit: bool = False,
) -> Model:
    """A cabin in the crown of a thick tree, with a ladder."""
    skin = Skin("plank", frame="plank_pale", door="door_green").lit(lit)

    def draw(wide: float, deep: float, tall: float) -> Parts:
        deck, side = tall * 0.4, wide * 0.46
        roof = Roof("gable", SHINGLE, 0.9, 0.36, 0.24)
        cabin = _cabin(skin, roof, side, side * 0.9, deck, deck + tall * 0.22)
        y = -wide * 0.06
        crown = [
            Part(
                Blob(wide * s, wide * s, tall * h, seed=i),
                ("leaves", "leaves_dark", "leaves_light")[i % 3],
                (wide * x, wide * v, tall * z),
            )
            for i, (x, v, z, s, h) in enumerate(
                (
                    (-0.3, 0.22, 0.5, 0.4, 0.3),
                    (0.3, 0.25, 0.55, 0.38, 0.3),
                    (0.0, 0.28, 0.72, 0.44, 0.28),
                    (0.32, -0.1, 0.36, 0.3, 0.18),
                )
            )
        ]
        return (
            drum("bark", 0.75, 0.0, tall * 0.8, (0.0, wide * 0.16), top=0.4),
            rod("bark", 0.3, (0.0, wide * 0.16, deck - 1.4), (-wide * 0.32, wide * 0.22, tall * 0.56)),
            rod("bark", 0.3, (0.0, wide * 0.16, deck - 1.4), (wide * 0.32, wide * 0.22, tall * 0.6)),
            block("plank_grey", (-wide * 0.36, -wide * 0.36, deck - 0.2), (wide * 0.36, wide * 0.3, deck), 0.0),
            *(
                rod("plank_dark", 0.1, (0.0, wide * 0.16, deck - 1.9), (sx * wide * 0.34, sy * wide * 0.3, deck - 0.1))
                for sx in (-1, 1)
                for sy in (-1, 1)
            ),
            *(replace(part, at=(part.at[0], part.at[1] + y, part.at[2])) for part in cabin),
            *crown,
            *(
                rod("plank_pale", 0.08, (x, -wide * 0.36 - 0.6, 0.0), (x, -wide * 0.36 + 0.05, deck))
                for x in (-0.36, 0.36)
            ),
            *(
                block(
                    "plank_pale",
                    (-0.4, -wide * 0.36 - 0.6 * (1 - s) - 0.07, deck * s),
                    (0.4, -wide * 0.36 - 0.6 * (1 - s) + 0.07, deck * s + 0.12),
                    0,
                )
                for s in (0.12, 0.26, 0.4, 0.54, 0.68, 0.82)
            ),
        )

    return erected(draw, width, width, height, "plank")


def wizard_tower(
    width: Annotated[float, Range(6.4, 7.6, 5.0, 11.0)] = 7.0,
    height: Annotated[float, Range(18.0, 21.0, 13.0, 30.0)] = 19.5,
    crown: Literal["plum", "teal"] = "plum",
    lit: bool = True,
) -> Model:
    """A thin tower that widens under a tall crooked hat, with a bay and glowing windows."""
    tones = {"plum": ("roof_plum", "roof_plum_dark"), "teal": ("roof_teal", "roof_teal_dark")}[crown]
    pane = "pane_lit" if lit else "pane"

    def draw(wide: float, deep: float, tall: float) -> Parts:
        radius, neck, top = wide * 0.31, tall * 0.48, tall * 0.62
        lights = [
            part
            for turn, z in ((0, 0.2), (1, 0.3), (3, 0.38), (0, 0.54), (1, 0.54), (2, 0.54), (3, 0.54))
            for part in _light(turn, radius + (0.62 if z > 0.5 else 0.0), tall * z, pane)
        ]
        hat = [
            drum(tones[0], wide / 2, top, top + 0.4, top=wide * 0.46),
            *cone(tones, wide * 0.44, top + 0.4, tall * 0.26, 5),
            drum(tones[1], wide * 0.1, top + tall * 0.2, tall - 0.5, top=0.05),
            drum("gold_leaf", 0.16, tall - 0.8, tall),
        ]
        bay = (
            drum("plank_dark", 0.9, tall * 0.3 - 1.0, tall * 0.3, (radius + 0.1, 0.0), top=1.1),
            drum("masonry_light", 1.1, tall * 0.3, tall * 0.3 + 2.0, (radius + 0.1, 0.0)),
            *cone(tones, 1.4, tall * 0.3 + 2.0, 2.2, 3, (radius + 0.1, 0.0)),
            block(pane, (radius + 1.0, -0.36, tall * 0.3 + 0.6), (radius + 1.24, 0.36, tall * 0.3 + 1.5), 0.0),
        )
        return (
            drum("masonry_dark", radius * 1.35, 0.0, tall * 0.08, top=radius * 1.06),
            drum("masonry", radius, 0.0, neck),
            drum("masonry_dark", radius, neck, neck + 0.9, top=radius + 0.62),
            drum("masonry_light", radius + 0.62, neck + 0.9, top),
            *_bands(radius, neck),
            *hat,
            *bay,
            *lights,
            *(
                replace(p, at=(p.at[0], p.at[1] - radius * 1.2, p.at[2]))
                for p in arch("door_oak", "masonry_light", 0.0, 1.2, 2.4)
            ),
            *(
                replace(p, at=(p.at[0], p.at[1] - radius * 1.3, p.at[2]))
                for p in steps("masonry_light", 0.0, 2.0, 0.36)
            ),
        )

    return erected(draw, width, width, height, ("masonry", "masonry_light"), grain=7.0)


def _bands(radius: float, neck: float) -> Parts:
    return tuple(drum("masonry_dark", radius + 0.08, neck * s, neck * s + 0.24) for s in (0.3, 0.62))


def _light(turn: int, radius: float, z: float, pane: str) -> Parts:
    front = (
        block("masonry_dark", (-0.54, -0.12, z - 0.14), (0.54, 0.5, z + 1.4), 0.0),
        block(pane, (-0.4, -0.18, z), (0.4, 0.5, z + 1.25), 0.0),
    )
    return on_side(front, turn, 2 * radius, 2 * radius)


ASSETS = (
    Asset(
        stilt_house,
        words=("stilt house", "stilt hut", "house on stilts", "fishing hut", "beach house", "lake house"),
        family="hut",
    ),
    Asset(
        tropical_hut,
        words=("hut", "tropical hut", "beach hut", "tiki hut", "bamboo hut", "straw hut", "jungle hut"),
        family="hut",
    ),
    Asset(round_hut, words=("round hut", "mud hut", "african hut", "rondavel"), family="hut"),
    Asset(igloo, words=("igloo", "snow house", "ice hut"), family="hut"),
    Asset(yurt, words=("yurt", "ger", "nomad tent", "felt tent"), family="hut"),
    Asset(
        adobe_house, words=("adobe house", "mud house", "clay house", "pueblo", "desert house", "adobe"), family="house"
    ),
    Asset(treehouse, words=("treehouse", "tree house", "tree hut"), family="hut"),
    Asset(
        wizard_tower,
        words=("wizard tower", "wizard's tower", "mage tower", "magic tower", "witch tower", "sorcerer's tower"),
        family="tower",
    ),
)
