"""Buildings of towns and cities: towers of glass, blocks of flats, halls, water and clock towers."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.buildings.grammar.details import awning, balcony, sign_band
from voxel_weaver.assets.buildings.grammar.house import erected
from voxel_weaver.assets.buildings.grammar.roofs import (
    Roof,
    cone,
    covered,
    drum,
    post,
    spire,
)
from voxel_weaver.assets.buildings.grammar.walls import Skin, around, bays, door, even, light, shell, window
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.pieces import Parts, block, front, rod

TALL = 15.0
"""The grain of high buildings: voxels of 30 cm."""


def _bands(width: float, low: float, high: float, apart: float, pane: str, share: float = 0.62) -> Parts:
    """Ribbons of windows around a floor each."""
    count = max(int((high - low) / apart), 1)
    each = (high - low) / count
    return tuple(
        block(
            pane,
            (-width / 2 + 0.6, -0.04, low + each * (i + 0.3)),
            (width / 2 - 0.6, 0.2, low + each * (i + 0.3 + share)),
            0.0,
        )
        for i in range(count)
    )


def _fins(finish: str, width: float, low: float, high: float, apart: float) -> Parts:
    """Upright ribs, evenly spread with one at both ends."""
    count = max(round((width - 0.6) / apart), 1)
    return tuple(
        block(finish, (x - 0.18, -0.22, low), (x + 0.18, 0.2, high), 0.0)
        for x in (-width / 2 + 0.3 + (width - 0.6) * i / count for i in range(count + 1))
    )


def _lights(width: float, low: float, high: float, apart: float, seed: int) -> Parts:
    """Single lit windows here and there in the ribbons."""
    count, columns = max(int((high - low) / apart), 1), max(int((width - 1.2) / 1.5), 1)
    each = (high - low) / count
    made = []
    for row in range(count):
        for column in range(columns):
            if (row * 7919 + column * 104729 + seed * 31) % 11 < 4:
                x = -width / 2 + 0.6 + (width - 1.2) * column / columns
                made.append(
                    block(
                        "curtain_lit",
                        (x, -0.08, low + each * (row + 0.3)),
                        (x + (width - 1.2) / columns * 0.8, 0.2, low + each * (row + 0.9)),
                        0.0,
                    )
                )
    return tuple(made)


def _tower_body(
    width: float, depth: float, low: float, high: float, body: str, pane: str, rib: str, lit: bool
) -> Parts:
    sides: list[Parts] = []
    for index, length in enumerate((width, depth, width, depth)):
        lights = _lights(length, low, high, 3.3, index) if lit else ()
        sides.append(
            (*_bands(length, low, high, 3.3, pane), *lights, *(_fins(rib, length, low, high, 3.0) if rib else ()))
        )
    return (
        block(body, (-width / 2, -depth / 2, low), (width / 2, depth / 2, high), 0.0),
        *around(sides[0], sides[1], sides[2], sides[3], width, depth),
    )


def skyscraper(
    width: Annotated[float, Range(17.0, 22.0, 11.0, 34.0)] = 19.0,
    depth: Annotated[float, Range(17.0, 22.0, 11.0, 34.0)] = 19.0,
    height: Annotated[float, Range(62.0, 86.0, 35.0, 150.0)] = 72.0,
    crown: Literal["stepped", "slanted", "spire"] = "stepped",
    variation: Annotated[int, Range(0, 3)] = 0,
    lit: bool = False,
) -> Model:
    """A tower that steps back as it rises, with a lobby of glass and a mast."""
    body, pane, rib = (
        ("mullion", "curtain_glass", "mullion"),
        ("sandstone_light", "curtain_glass_dark", "sandstone_light"),
        ("curtain_glass_dark", "curtain_glass", ""),
        ("concrete", "curtain_glass_dark", "concrete"),
    )[variation % 4]

    def draw(wide: float, deep: float, tall: float) -> Parts:
        top = tall * (0.88 if crown == "spire" else 0.93)
        parts: list[Part] = [*_lobby(wide, deep, 5.4, body, lit)]
        cuts = {
            "stepped": ((0.6, 1.0), (0.84, 0.76), (1.0, 0.5)),
            "spire": ((0.72, 0.94), (0.9, 0.72), (1.0, 0.44)),
            "slanted": ((1.0, 0.94),),
        }[crown]
        low = 5.4
        for share, wider in cuts:
            high = 5.4 + (top - 5.4) * share
            parts += _tower_body(wide * wider, deep * wider, low, high, body, pane, rib, lit)
            parts.append(
                block(
                    body,
                    (-wide * wider / 2 - 0.2, -deep * wider / 2 - 0.2, high),
                    (wide * wider / 2 + 0.2, deep * wider / 2 + 0.2, high + 0.6),
                    0.0,
                )
            )
            low = high
        parts += _top(crown, wide * cuts[-1][1], deep * cuts[-1][1], top, tall, body)
        return tuple(parts)

    return erected(draw, width, depth, height, (body,), grain=TALL)


def _lobby(wide: float, deep: float, high: float, body: str, lit: bool) -> Parts:
    pane = "curtain_lit" if lit else "curtain_glass_pale"
    front = (
        block(pane, (-wide * 0.44, -0.05, 0.4), (wide * 0.44, 0.3, high - 0.9), 0.0),
        *_fins("hull_dark", wide * 0.9, 0.2, high - 0.8, 2.4),
        block("hull_dark", (-wide * 0.16, -1.9, 3.0), (wide * 0.16, 0.2, 3.5), 0.0),
        block("pane_dark", (-1.6, -0.12, 0.2), (1.6, 0.2, 2.8), 0.0),
    )
    side = (block(pane, (-deep * 0.42, -0.05, 0.8), (deep * 0.42, 0.3, high - 0.9), 0.0),)
    return (
        block(body, (-wide / 2, -deep / 2, 0.0), (wide / 2, deep / 2, high), 0.0),
        block("paving", (-wide / 2 - 0.5, -deep / 2 - 0.5, 0.0), (wide / 2 + 0.5, deep / 2 + 0.5, 0.3), 0.0),
        *around(front, side, (), side, wide, deep),
    )


def _top(crown: str, wide: float, deep: float, top: float, tall: float, body: str) -> Parts:
    if crown == "slanted":
        outline = ((-wide / 2, top), (wide / 2, top), (wide / 2, top + (tall - top) * 0.9), (-wide / 2, top + 0.5))
        return (
            front("curtain_glass", outline, deep / 2, deep),
            rod("iron", 0.2, (wide * 0.4, 0.0, top), (wide * 0.4, 0.0, tall)),
        )
    if crown == "spire":
        return (
            *spire(("hull_shade", "mullion"), wide * 0.8, deep * 0.8, top, (tall - top) * 0.7, 4),
            rod("iron", 0.2, (0.0, 0.0, top), (0.0, 0.0, tall)),
        )
    return (
        block("concrete_dark", (-wide * 0.3, -deep * 0.2, top), (wide * 0.1, deep * 0.3, top + 2.4), 0.0),
        block("steel_wall", (wide * 0.16, -deep * 0.1, top), (wide * 0.36, deep * 0.16, top + 1.5), 0.0),
        rod("iron", 0.24, (-wide * 0.1, deep * 0.05, top + 2.0), (-wide * 0.1, deep * 0.05, tall)),
        block(
            "signal_red",
            (-wide * 0.1 - 0.3, deep * 0.05 - 0.3, tall - 0.5),
            (-wide * 0.1 + 0.3, deep * 0.05 + 0.3, tall),
            0.0,
        ),
    )


def office_tower(
    width: Annotated[float, Range(16.0, 20.0, 11.0, 30.0)] = 18.0,
    depth: Annotated[float, Range(14.0, 17.0, 10.0, 26.0)] = 15.6,
    height: Annotated[float, Range(28.0, 36.0, 14.0, 60.0)] = 31.0,
    variation: Annotated[int, Range(0, 3)] = 0,
    lit: bool = False,
) -> Model:
    body, pane, rib = (
        ("concrete", "curtain_glass", ""),
        ("plaster_white", "curtain_glass_dark", "plaster_white"),
        ("brownstone", "curtain_glass", "brownstone"),
        ("steel_wall", "curtain_glass_dark", "hull_dark"),
    )[variation % 4]

    def draw(wide: float, deep: float, tall: float) -> Parts:
        top = tall - 2.4
        return (
            *_lobby(wide, deep, 4.8, body, lit),
            *_tower_body(wide, deep, 4.8, top, body, pane, rib, lit),
            *covered(Roof("flat", ("roof_gravel", "roof_gravel"), over=0.1), body, wide, deep, top),
            block("steel_wall", (-wide * 0.28, 0.0, top), (-wide * 0.02, deep * 0.3, tall), 0.0),
            block("steel_wall_dark", (wide * 0.1, -deep * 0.2, top), (wide * 0.3, deep * 0.06, tall - 0.7), 0.0),
        )

    return erected(draw, width, depth, height, (body,), grain=12.0)


def apartment_block(
    width: Annotated[float, Range(15.0, 18.0, 10.0, 28.0)] = 16.4,
    depth: Annotated[float, Range(11.0, 13.0, 9.0, 18.0)] = 12.0,
    height: Annotated[float, Range(17.0, 19.0, 8.0, 40.0)] = 18.0,
    storeys: Annotated[int, Range(5, 5, 2, 12)] = 5,
    variation: Annotated[int, Range(0, 3)] = 0,
    shops: bool = True,
    lit: bool = False,
) -> Model:
    """Flats over shops: balconies, awnings below, a water tank on the roof."""
    wall = ("brick_wall", "plaster_ochre", "brownstone", "plaster_blue")[variation % 4]
    skin = Skin(
        wall,
        frame="whitestone",
        base="masonry_dark",
        door="door_green",
        patch="brick_wall_dark" if wall == "brick_wall" else "",
    ).lit(lit)
    stripes = (("awning_red", "awning_white"), ("awning_green", "awning_white"), ("awning_blue", "awning_white"))[
        variation % 3
    ]

    def draw(wide: float, deep: float, tall: float) -> Parts:
        top = even(tall - 2.6)
        count = max(min(storeys, int(top / 2.5)), 1)
        each = top / count
        front, side = list(_shops(skin, wide, each, stripes) if shops else door(skin, 0.0, 1.6, 2.3)), []
        back: list[Part] = []
        places = bays(wide, 2.7, 1.2, 0.9)
        for storey in range(1, count):
            low = even(each * storey)
            for index, x in enumerate(places):
                if index % 3 == 1 and storey < count:
                    front += window(skin, x, low + 0.24, 1.2, 2.04)
                    front += balcony("concrete", "iron", x, 2.0, low + 0.12, 0.9)
                else:
                    front += light(skin, x, low + 0.84)
            side += [p for x in bays(deep, 3.0, 1.2, 1.0) for p in light(skin, x, low + 0.84)]
            back += [p for x in bays(wide, 3.0, 1.2, 1.0) for p in light(skin, x, low + 0.84)]
        band = block(
            "whitestone",
            (-wide / 2 - 0.12, -deep / 2 - 0.12, each - 0.2),
            (wide / 2 + 0.12, deep / 2 + 0.12, each + 0.1),
            0.0,
        )
        tank = _tank(wide * 0.22, deep * 0.16, top, tall)
        return (
            *shell(skin, wide, deep, 0.0, top, variation),
            *covered(Roof("flat", ("roof_gravel", "roof_gravel"), over=0.12, trim="whitestone"), wall, wide, deep, top),
            band,
            *around(front, side, back, side, wide, deep),
            *tank,
        )

    return erected(draw, width, depth, height, (wall,), grain=7.0)


def _shops(skin: Skin, width: float, high: float, stripes: tuple[str, str]) -> Parts:
    """The ground floor of a street: panes, an awning, a sign, the house door in the middle."""
    wide = (width - 3.2) / 2
    parts: list[Part] = [*door(skin, 0.0, 1.3, 2.3, 0.12)]
    for side, letters in ((-1, "gold_leaf"), (1, "awning_white")):
        x = side * (1.4 + wide / 2)
        parts += window(skin, even(x), 0.6, even(wide - 0.7), 1.8, cross=False, sill=False)
        parts += sign_band(x, wide - 0.2, high - 0.84, 0.54, "sign_board" if side < 0 else "door_blue", letters, 1)
        parts += awning(stripes, x, wide - 0.2, high - 0.9, 1.1, 0.4)
    return tuple(parts)


def _tank(x: float, y: float, low: float, high: float) -> Parts:
    """A wooden water tank on legs."""
    body = low + (high - low) * 0.35
    return (
        *(post("iron", x + sx * 0.7, y + sy * 0.7, low - 0.1, body, 0.16) for sx in (-1, 1) for sy in (-1, 1)),
        drum("plank_dark", 1.0, body, high - 0.7, (x, y)),
        *cone(("roof_shingle_dark", "roof_shingle"), 1.2, high - 0.72, 0.72, 2, (x, y)),
    )


ASSETS = (
    Asset(skyscraper, words=("skyscraper", "glass tower", "high-rise tower", "megatower"), family="tower block"),
    Asset(
        office_tower,
        words=("office tower", "office building", "office block", "high-rise", "highrise", "corporate tower"),
        family="tower block",
    ),
    Asset(
        apartment_block,
        words=(
            "apartment block",
            "apartment building",
            "block of flats",
            "tenement",
            "residential block",
            "apartment house",
        ),
        family="tower block",
    ),
)
