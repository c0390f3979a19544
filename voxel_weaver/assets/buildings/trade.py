"""Where people work and trade: inns, smithies, shops, stalls, stations, works."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.buildings.grammar.details import (
    awning,
    chimney,
    hanging_sign,
    sign_band,
    steps,
)
from voxel_weaver.assets.buildings.grammar.house import House, erected, house
from voxel_weaver.assets.buildings.grammar.roofs import SHINGLE, SLATE, TILE, Roof, covered, drum, post
from voxel_weaver.assets.buildings.grammar.walls import Skin, around, bays, door, even, shell, window
from voxel_weaver.assets.forms import Cylinder, Ellipsoid
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.pieces import Parts, block, profile

_AWNINGS = {
    "red": ("awning_red", "awning_white"),
    "green": ("awning_green", "awning_white"),
    "blue": ("awning_blue", "awning_white"),
    "yellow": ("awning_yellow", "awning_white"),
}
Stripes = Literal["red", "green", "blue", "yellow"]


def _moved(parts: Parts, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Parts:
    return tuple(replace(p, at=(p.at[0] + x, p.at[1] + y, p.at[2] + z)) for p in parts)


def inn(
    width: Annotated[float, Range(12.0, 14.0, 9.0, 19.0)] = 13.0,
    depth: Annotated[float, Range(9.6, 11.0, 7.5, 14.0)] = 10.4,
    height: Annotated[float, Range(11.0, 12.4, 8.0, 17.0)] = 11.6,
    storeys: Annotated[int, Range(2, 2, 1, 4)] = 2,
    variation: Annotated[int, Range(0, 2)] = 0,
    lit: bool = False,
) -> Model:
    """A broad half-timbered house with a hanging sign, benches and barrels at its door."""
    ground = Skin("masonry", patch="masonry_light", frame="sash_dark", door="door_red", bloom="bloom")
    upper = Skin(
        ("plaster_ochre", "plaster_cream", "plaster_rose")[variation % 3], beam="beam", frame="sash_dark", bloom="bloom"
    )
    plan = House(
        ground,
        upper,
        roof=Roof("gable", (TILE, SHINGLE, SLATE)[variation % 3], 1.0, 0.48),
        storeys=storeys,
        jetty=0.36,
        window=(0.96, 1.08),
        apart=2.3,
        door_width=1.44,
        chimneys=(-1.0, 0.7),
        dormers=2,
        lit=lit,
        seed=variation,
    )

    def draw(wide: float, deep: float, tall: float) -> Parts:
        y = -deep / 2 + 0.36
        sign = _moved(hanging_sign(-1.7, 3.1, "door_green", "gold_leaf"), y=y)
        barrels = [
            p
            for x in (wide * 0.36, wide * 0.36 + 0.75)
            for p in (
                drum("plank", 0.34, 0.0, 0.95, (x, y - 0.6)),
                drum("iron", 0.37, 0.24, 0.34, (x, y - 0.6)),
                drum("iron", 0.37, 0.62, 0.72, (x, y - 0.6)),
            )
        ]
        bench = (
            block("plank_dark", (-wide * 0.44, y - 0.7, 0.4), (-wide * 0.22, y - 0.25, 0.52), 0.0),
            *(
                block("plank_dark", (x - 0.08, y - 0.6, 0.0), (x + 0.08, y - 0.3, 0.45), 0.0)
                for x in (-wide * 0.42, -wide * 0.24)
            ),
        )
        return (*house(plan, wide, deep, tall), *sign, *barrels, *bench)

    return erected(draw, width, depth, height, upper.wall)


def smithy(
    width: Annotated[float, Range(9.0, 10.6, 7.0, 14.0)] = 9.8,
    depth: Annotated[float, Range(7.6, 8.8, 6.0, 12.0)] = 8.2,
    height: Annotated[float, Range(7.4, 8.4, 6.0, 12.0)] = 7.9,
    lit: bool = True,
) -> Model:
    """A stone forge open to the front, its fire burning, with anvil, trough and a stout chimney."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        eaves = even(tall * 0.42)
        half, y, open_ = wide / 2, deep / 2, wide * 0.52
        skin = Skin("masonry", patch="masonry_dark", frame="sash_dark", corner="masonry_light", door="door_oak")
        body = wide - open_
        house_ = _moved(
            (
                *shell(skin, body, deep, 0.0, eaves, 2),
                *around(
                    (*door(skin, -0.6, 1.0, 2.1), *window(skin, 1.0, 1.0, 0.72, 0.84)),
                    (),
                    (),
                    window(skin, 0.0, 1.0, 0.84, 0.84),
                    body,
                    deep,
                ),
            ),
            -half + body / 2,
        )
        x0 = -half + body
        forge = (
            block("masonry_dark", (x0 - 0.1, y - 2.6, 0.0), (half, y, eaves), 0.0),
            block("masonry", (x0 + open_ * 0.3, y - 3.2, 0.0), (x0 + open_ * 0.85, y - 1.0, 1.0), 0.0),
            block("embers", (x0 + open_ * 0.38, y - 3.1, 0.95), (x0 + open_ * 0.77, y - 2.3, 1.1), 0.0),
            block(
                "flame" if lit else "soot", (x0 + open_ * 0.46, y - 2.9, 1.05), (x0 + open_ * 0.68, y - 2.56, 1.5), 0.0
            ),
            block("masonry", (x0 + open_ * 0.26, y - 3.3, 2.0), (x0 + open_ * 0.9, y - 1.0, eaves + 0.1), 0.0),
        )
        posts = [post("beam", x, -y + 0.3, 0.0, eaves, 0.36) for x in (x0 + open_ * 0.5, half - 0.3)]
        anvil = (
            drum("plank_dark", 0.32, 0.0, 0.55, (x0 + open_ * 0.5, -y * 0.3)),
            block(
                "iron",
                (x0 + open_ * 0.5 - 0.5, -y * 0.3 - 0.16, 0.55),
                (x0 + open_ * 0.5 + 0.4, -y * 0.3 + 0.16, 0.82),
                0.0,
            ),
            block("plank_grey", (half - 1.5, -y - 0.2, 0.0), (half - 0.4, -y + 0.36, 0.66), 0.0),
            block("basin_water", (half - 1.4, -y - 0.1, 0.6), (half - 0.5, -y + 0.26, 0.68), 0.0),
        )
        return (
            block("masonry_dark", (x0 - 0.2, -y, 0.0), (half, y, 0.12), 0.0),
            *house_,
            *forge,
            *posts,
            *anvil,
            *covered(Roof("gable", SHINGLE, 0.8, 0.4), "masonry", wide, deep, eaves),
            *chimney("masonry_dark", x0 + open_ * 0.55, y - 1.6, eaves, tall, 1.3),
            *_moved(hanging_sign(-half + 0.5, 2.7, "iron", "masonry_light"), y=-y),
        )

    return erected(draw, width, depth, height, "masonry")


def shop_house(
    width: Annotated[float, Range(7.0, 8.4, 5.5, 12.0)] = 7.8,
    depth: Annotated[float, Range(8.4, 9.6, 6.5, 13.0)] = 9.0,
    height: Annotated[float, Range(8.0, 9.0, 4.4, 14.0)] = 8.5,
    storeys: Annotated[int, Range(2, 2, 1, 4)] = 2,
    stripes: Stripes = "green",
    variation: Annotated[int, Range(0, 3)] = 0,
    lit: bool = False,
) -> Model:
    wall = ("brick_wall", "plaster_sage", "plaster_ochre", "plaster_blue")[variation % 4]
    return _shop(width, depth, height, storeys, wall, stripes, "sign_board", lit)


def bakery(
    width: Annotated[float, Range(7.6, 9.0, 6.0, 12.0)] = 8.2,
    depth: Annotated[float, Range(8.4, 9.6, 6.5, 13.0)] = 9.0,
    height: Annotated[float, Range(8.4, 9.4, 4.6, 14.0)] = 8.9,
    storeys: Annotated[int, Range(2, 2, 1, 4)] = 2,
    lit: bool = False,
) -> Model:
    """A warm front with a pretzel over the awning and loaves in the window."""

    def extra(wide: float, deep: float) -> Parts:
        y = -deep / 2
        ring = [
            Part(Cylinder(0.16, 0.24, bevel=0.0), "crust", (x, y - 0.1, z), (90.0, 0.0, 0.0))
            for x, z in (
                (-0.4, 4.1),
                (0.4, 4.1),
                (-0.55, 4.4),
                (0.55, 4.4),
                (-0.3, 4.65),
                (0.3, 4.65),
                (0.0, 4.4),
                (-0.2, 4.15),
                (0.2, 4.15),
            )
        ]
        loaves = [
            Part(Ellipsoid(0.5, 0.36, 0.3), "crust", (x, y - 0.16, 0.86))
            for x in (-wide * 0.34, -wide * 0.26, wide * 0.27, wide * 0.35)
        ]
        return (*ring, *loaves, *chimney("brick_wall_dark", wide * 0.3, deep * 0.2, 5.0, 9.0, 0.9))

    return _shop(width, depth, height, storeys, "plaster_cream", "red", "door_oak", lit, extra)


def cafe_front(
    width: Annotated[float, Range(8.0, 9.4, 6.0, 13.0)] = 8.6,
    depth: Annotated[float, Range(9.6, 11.0, 8.0, 14.0)] = 10.2,
    height: Annotated[float, Range(8.2, 9.2, 4.6, 14.0)] = 8.7,
    storeys: Annotated[int, Range(2, 2, 1, 4)] = 2,
    stripes: Stripes = "blue",
    lit: bool = False,
) -> Model:
    """A corner cafe with tables under parasols before it."""

    def extra(wide: float, deep: float) -> Parts:
        parts: list[Part] = []
        for index, x in enumerate((-wide * 0.33, wide * 0.33)):
            y = -deep / 2 - 2.1
            parts += (
                drum("sash_white", 0.5, 0.66, 0.76, (x, y)),
                drum("iron", 0.08, 0.0, 2.3, (x, y)),
                drum(("awning_red", "awning_blue")[index], 1.1, 2.0, 2.6, (x, y), top=0.1),
                *(
                    block("plank", (x + s * 0.8 - 0.2, y - 0.2, 0.0), (x + s * 0.8 + 0.2, y + 0.2, 0.45), 0.0)
                    for s in (-1, 1)
                ),
                *(
                    block("plank", (x + s * 0.94 - 0.06, y - 0.2, 0.4), (x + s * 0.94 + 0.06, y + 0.2, 0.9), 0.0)
                    for s in (-1, 1)
                ),
            )
        return tuple(parts)

    return _shop(width, depth, height, storeys, "plaster_rose", stripes, "door_blue", lit, extra)


def _shop(
    width: float,
    depth: float,
    height: float,
    storeys: int,
    wall: str,
    stripes: str,
    board: str,
    lit: bool,
    extra: object = None,
) -> Model:
    """A house over a shop: wide panes, a sign band and an awning below, rooms above."""
    skin = Skin(wall, frame="sash_white", base="masonry_dark", corner="whitestone_shade", door="door_oak").lit(lit)

    def draw(wide: float, deep: float, tall: float) -> Parts:
        top = even(max(tall - 0.62, 3.6))
        count = max(min(storeys, int((top - 3.6) / 2.2) + 1), 1)
        ground = min(max(even(top / count), 3.6), 3.84, top)
        glass_wide = (wide - 1.6) / 2 - 0.4
        front: list[Part] = [*door(skin, 0.0, 1.2, 2.28, 0.12, window_above=True)]
        for side in (-1, 1):
            x = side * (0.6 + 0.32 + glass_wide / 2)
            front += window(skin, even(x), 0.72, even(glass_wide), 1.68, cross=False, sill=False)
        front += sign_band(0.0, wide - 0.6, ground - 0.72, 0.6, board, "gold_leaf")
        front += awning(_AWNINGS[stripes], 0.0, wide - 0.4, ground - 0.8, 1.2)
        front += steps("masonry_light", 0.0, 1.8, 0.18)
        sides: list[Part] = []
        back: list[Part] = []
        for storey in range(1, count):
            low = ground + (top - ground) * (storey - 1) / max(count - 1, 1)
            front += [p for x in bays(wide, 2.0, 0.96, 0.6) for p in window(skin, x, even(low + 0.8), 0.96, 1.32)]
            sides += [p for x in bays(deep, 2.6, 0.96, 0.8) for p in window(skin, x, even(low + 0.8), 0.96, 1.32)]
            back += [p for x in bays(wide, 2.6, 0.96, 0.8) for p in window(skin, x, even(low + 0.8), 0.96, 1.32)]
        more = extra(wide, deep) if callable(extra) else ()
        return (
            *shell(skin, wide, deep, 0.0, top, 3),
            *covered(Roof("flat", ("roof_gravel", "roof_gravel"), over=0.08, trim="whitestone"), wall, wide, deep, top),
            *around(front, sides, back, sides, wide, deep),
            *more,
        )

    return erected(draw, width, depth, height, wall)


def market_stall(
    width: Annotated[float, Range(2.6, 3.2, 1.8, 5.0)] = 2.8,
    depth: Annotated[float, Range(1.9, 2.3, 1.4, 3.4)] = 2.1,
    height: Annotated[float, Range(2.5, 2.9, 2.0, 3.8)] = 2.7,
    stripes: Stripes = "red",
    goods: Literal["fruit", "bread", "cloth", "fish"] = "fruit",
) -> Model:
    """A counter heaped with goods under a striped cloth."""
    tones = _AWNINGS[stripes]
    heaps = {
        "fruit": ("produce_red", "produce_orange", "produce_green", "banana"),
        "bread": ("crust", "toasted", "crumb", "crust"),
        "cloth": ("awning_blue", "awning_yellow", "awning_red", "awning_green"),
        "fish": ("basin_spray", "masonry_light", "basin_water", "steel_wall"),
    }[goods]

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y = wide / 2 - 0.2, deep / 2 - 0.3
        top = 0.95
        parts: list[Part] = [
            block("plank", (-x, -y, 0.15), (x, -y + 0.9, top - 0.08), 0.0),
            block("plank_pale", (-x - 0.08, -y - 0.1, top - 0.1), (x + 0.08, -y + 1.0, top), 0.0),
            *(
                post("plank_dark", sx * x, sy * y, 0.0, tall - (0.14 if sy > 0 else 0.46), 0.12)
                for sx in (-1, 1)
                for sy in (-1, 1)
            ),
        ]
        count = max(round(wide / 0.4), 3)
        each = wide / count
        for index in range(count):
            low = -wide / 2 + each * index
            slope = ((-deep / 2, tall - 0.62), (deep / 2, tall - 0.12), (deep / 2, tall), (-deep / 2, tall - 0.5))
            parts.append(profile(tones[index % 2], slope, (low, low + each)))
            parts.append(
                block(tones[index % 2], (low, -deep / 2, tall - 0.85), (low + each, -deep / 2 + 0.08, tall - 0.55), 0.0)
            )
        for index in range(4):
            at = -x + (2 * x) * (index + 0.5) / 4
            parts.append(block("plank_dark", (at - x * 0.22, -y, top), (at + x * 0.22, -y + 0.8, top + 0.1), 0.0))
            parts += (
                Part(
                    Ellipsoid(0.2, 0.2, 0.18),
                    heaps[(index + k) % 4 if k == 4 else index],
                    (at + dx, -y + 0.4 + dy, top + 0.04 + dz),
                )
                for k, (dx, dy, dz) in enumerate(
                    ((-0.12, -0.14, 0.0), (0.12, -0.1, 0.0), (-0.1, 0.12, 0.0), (0.12, 0.14, 0.0), (0.0, 0.0, 0.08))
                )
            )
        parts.append(block("plank_dark", (x - 0.1, y - 0.55, 0.0), (x + 0.08, y - 0.05, 0.5), 0.0))
        parts.append(block("plank", (-x, y - 0.6, 0.0), (-x + 0.55, y - 0.05, 0.5), 0.0))
        return tuple(parts)

    return erected(draw, width, depth, height, (tones[0],), grain=3.0)


ASSETS = (
    Asset(inn, words=("inn", "tavern", "pub", "alehouse", "guesthouse", "hotel"), family="inn"),
    Asset(
        smithy,
        words=("blacksmith", "smithy", "forge", "blacksmith's shop", "blacksmith shop", "blacksmith forge"),
        family="workshop",
    ),
    Asset(shop_house, words=("shop", "store", "storefront", "corner shop", "general store"), family="shop"),
    Asset(bakery, words=("bakery", "bakery shop", "bakehouse"), family="shop"),
    Asset(cafe_front, words=("cafe", "café", "street cafe", "coffee shop", "restaurant", "bistro"), family="shop"),
    Asset(market_stall, words=("market stall", "stall", "vendor stall", "fruit stall", "market booth"), family="stall"),
)
