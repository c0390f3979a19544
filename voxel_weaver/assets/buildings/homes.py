"""Houses that people live in, from the cottage to the manor."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.buildings.grammar.details import chimney, steps
from voxel_weaver.assets.buildings.grammar.house import House, erected, house
from voxel_weaver.assets.buildings.grammar.roofs import (
    SHINGLE,
    SLATE,
    THATCH,
    TILE,
    Roof,
    covered,
)
from voxel_weaver.assets.buildings.grammar.walls import Skin, around, bays, door, even, shell, window
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.pieces import Parts, block

Walls = Literal["plaster", "stone", "brick", "wooden"]
Variation = Annotated[int, Range(0, 5)]

_PLASTERS = ("plaster_cream", "plaster_white", "plaster_ochre", "plaster_rose", "plaster_sage", "plaster_blue")
_DOORS = ("door_oak", "door_green", "door_blue", "door_red")
_SHUTTERS = ("shutter_green", "shutter_blue", "shutter_brown")


def _skin(walls: str, variation: int, *, shutters: bool = False) -> Skin:
    """The walls of a house of this material; which of its tones and doors is left to the variation."""
    skin = {
        "plaster": Skin(_PLASTERS[variation % 6], base="masonry"),
        "stone": Skin("masonry", patch=("masonry_dark", "masonry_light")[variation % 2], corner="masonry_light"),
        "brick": Skin("brick_wall", patch="brick_wall_dark", corner="whitestone_shade", base="masonry_dark"),
        "wooden": Skin(("clapboard", "plank_pale", "plank")[variation % 3], base="masonry", corner="sash_white"),
    }[walls]
    shutter = _SHUTTERS[variation % 3] if shutters else ""
    return replace(skin, door=_DOORS[(variation + 1) % 4], shutter=shutter)


def cottage(
    width: Annotated[float, Range(7.0, 8.4, 5.6, 11.0)] = 7.6,
    depth: Annotated[float, Range(6.2, 7.2, 5.0, 9.0)] = 6.6,
    height: Annotated[float, Range(6.0, 6.8, 5.0, 9.0)] = 6.4,
    walls: Walls = "plaster",
    roof: Literal["thatched", "tiled", "slate"] = "thatched",
    variation: Variation = 0,
    lit: bool = False,
) -> Model:
    skin = replace(_skin(walls, variation, shutters=True), bloom="bloom", corner="", frame="sash_white")
    tones = {"thatched": THATCH, "tiled": TILE, "slate": SLATE}[roof]
    thick = 0.48 if roof == "thatched" else 0.24
    plan = House(
        skin,
        roof=Roof("gable", tones, 1.0, 0.48, thick, course=0.9),
        window=(0.84, 0.96),
        chimneys=(0.9 if variation % 2 else -0.9,),
        door=0.0,
        dormers=1 if variation % 3 == 2 else 0,
        ivy=variation % 2 == 0,
        lit=lit,
        seed=variation,
    )
    return erected(lambda *size: house(plan, *size), width, depth, height, skin.wall)


def family_house(
    width: Annotated[float, Range(9.0, 10.6, 7.0, 14.0)] = 9.8,
    depth: Annotated[float, Range(7.8, 8.8, 6.0, 11.0)] = 8.2,
    height: Annotated[float, Range(9.0, 9.8, 6.5, 15.0)] = 9.4,
    storeys: Annotated[int, Range(2, 2, 1, 4)] = 2,
    walls: Walls = "plaster",
    variation: Variation = 1,
    lit: bool = False,
) -> Model:
    skin = _skin(walls, variation, shutters=variation % 2 == 0)
    tones = (TILE, SLATE, SHINGLE)[variation % 3]
    plan = House(
        skin,
        roof=Roof("gable", tones, 0.75, 0.48, trim="sash_white"),
        storeys=storeys,
        window=(1.08, 1.32),
        apart=2.4,
        chimneys=(0.8,),
        porch=1.6 if variation % 2 else 0.0,
        plinth=0.36,
        dormers=2 if variation % 3 == 0 else 0,
        lit=lit,
        seed=variation,
    )
    return erected(lambda *size: house(plan, *size), width, depth, height, skin.wall)


def half_timbered_house(
    width: Annotated[float, Range(6.8, 8.4, 5.0, 11.0)] = 7.4,
    depth: Annotated[float, Range(7.4, 8.6, 6.0, 11.0)] = 8.0,
    height: Annotated[float, Range(9.6, 10.8, 6.5, 15.0)] = 10.2,
    storeys: Annotated[int, Range(2, 2, 1, 4)] = 2,
    variation: Variation = 0,
    gable: Literal["street", "side"] = "street",
    lit: bool = False,
) -> Model:
    upper = Skin(_PLASTERS[(0, 1, 2, 0, 3, 1)[variation % 6]], beam="beam", frame="sash_dark", door="door_oak")
    ground = upper if variation % 3 == 1 else replace(upper, wall="masonry", patch="masonry_light", beam="")
    ground = replace(ground, door=_DOORS[variation % 4])
    plan = House(
        ground,
        upper,
        roof=Roof("gable", (TILE, SHINGLE, TILE, SLATE)[variation % 4], 1.25, 0.36, ridge="xy"[gable == "street"]),
        storeys=storeys,
        jetty=0.36,
        apart=2.0,
        window=(0.84, 1.08),
        door=(0.0, -0.6, 0.6)[variation % 3],
        chimneys=(0.9 if variation % 2 else -0.9,),
        lit=lit,
        seed=variation,
    )

    def draw(wide: float, deep: float, tall: float) -> Parts:
        return (*house(plan, wide, deep, tall), *_gable_beams(plan, wide, deep, tall))

    return erected(draw, width, depth, height, upper.wall)


def _gable_beams(plan: House, width: float, depth: float, height: float) -> Parts:
    """Posts and a light in the gables of a half-timbered house."""
    across = width if plan.roof.ridge == "y" else depth
    tall = across / 2 * plan.roof.pitch
    eaves = max(even(height - tall), 2.0)
    skin = (plan.upper or plan.skin).lit(plan.lit)
    parts: list[Part] = list(window(skin, 0.0, eaves + 0.6, 0.72, 0.96, sill=False))
    for x in (-1, 1):
        inner = across * 0.2 * x
        top = eaves + (across / 2 - abs(inner)) * plan.roof.pitch - 0.3
        parts.append(block("beam", (inner - 0.09, -0.09, eaves), (inner + 0.09, 0.1, top), 0.0))
    rail = eaves + tall * 0.55
    reach = across / 2 * 0.42
    parts.append(block("beam", (-reach, -0.09, rail), (reach, 0.1, rail + 0.18), 0.0))
    if plan.roof.ridge == "y":
        return around(parts, (), parts, (), width, depth)
    return around((), parts, (), parts, width, depth)


def townhouse(
    width: Annotated[float, Range(6.4, 7.4, 5.0, 10.0)] = 6.8,
    depth: Annotated[float, Range(9.0, 10.5, 7.0, 13.0)] = 9.6,
    height: Annotated[float, Range(12.6, 13.6, 7.0, 22.0)] = 13.0,
    storeys: Annotated[int, Range(3, 3, 1, 6)] = 3,
    walls: Walls = "brick",
    variation: Variation = 0,
    lit: bool = False,
) -> Model:
    skin = replace(_skin(walls, variation), frame="whitestone", base="masonry_dark")
    if walls == "brick" and variation % 3 == 1:
        skin = replace(skin, wall="brownstone", patch="")
    plan = House(
        skin,
        roof=Roof("gable", SLATE if variation % 2 else TILE, 0.9, 0.24, trim="whitestone"),
        storeys=storeys,
        apart=1.9,
        window=(0.96, 1.44),
        door=-0.7 if variation % 2 else 0.7,
        plinth=0.72,
        chimneys=(-1.0, 1.0),
        dormers=2,
        lit=lit,
        seed=variation,
    )

    def draw(wide: float, deep: float, tall: float) -> Parts:
        eaves = max(even(tall - deep / 2 * 0.9), 2.0)
        band = block(
            "whitestone", (-wide / 2 - 0.1, -deep / 2 - 0.14, eaves - 0.48), (wide / 2 + 0.1, 0.0, eaves - 0.2), 0
        )
        return (*house(plan, wide, deep, tall), band)

    return erected(draw, width, depth, height, skin.wall)


def row_house(
    width: Annotated[float, Range(5.4, 6.2, 4.5, 8.0)] = 5.76,
    depth: Annotated[float, Range(9.0, 10.0, 7.0, 12.0)] = 9.4,
    height: Annotated[float, Range(9.8, 11.4, 6.0, 18.0)] = 10.4,
    storeys: Annotated[int, Range(3, 3, 1, 5)] = 3,
    variation: Variation = 0,
    lit: bool = False,
) -> Model:
    """A house in a row: windows to the street and the yard alone, a stepped or curved gable to the street."""
    wall = ("brick_wall", "plaster_ochre", "plaster_blue", "plaster_rose", "plaster_white", "brownstone")[variation % 6]
    skin = Skin(wall, frame="whitestone", door=_DOORS[variation % 4], base="masonry_dark").lit(lit)

    def draw(wide: float, deep: float, tall: float) -> Parts:
        eaves = even(max(tall - wide * 0.42, 2.4))
        front: list[Part] = []
        count = max(min(storeys, int(eaves / 2.4)), 1)
        for storey in range(count):
            low, high = even(eaves * storey / count), even(eaves * (storey + 1) / count)
            places = bays(wide, 1.7, 0.84, 0.5)
            for x in places[1:] if storey == 0 else places:
                front += window(skin, x, low + 0.84, 0.84, max(min(1.44, high - low - 1.2), 0.6))
        front += door(skin, places[0], 0.96, 2.16, 0.36, window_above=True)
        front += steps("masonry_light", places[0], 1.4, 0.36)
        front += _stepped(skin, wide, eaves, tall)
        back = [part for x in bays(wide, 1.7, 0.84, 0.5) for part in window(skin, x, 0.96, 0.84, 1.2)]
        roof = Roof("gable", TILE if variation % 2 else SLATE, 0.72, 0.0, ridge="y")
        inner = wide - 0.3
        return (
            *shell(skin, wide, deep, 0.0, eaves),
            *covered(roof, wall, inner, deep - 0.6, eaves),
            *around(front, (), back, (), wide, deep),
            *chimney("masonry", wide * 0.3, deep * 0.2, eaves, tall - 0.1),
        )

    return erected(draw, width, depth, height, wall)


def _stepped(skin: Skin, width: float, eaves: float, top: float) -> Parts:
    """A stepped gable before the roof, with a round light."""
    parts: list[Part] = []
    count, tall = 4, top - eaves
    for index in range(count):
        half = width / 2 * (1 - index / count * 0.86)
        low = eaves + tall * index / count
        parts.append(block(skin.wall, (-half, 0.0, low - 0.05), (half, 0.5, low + tall / count), 0.0))
        parts.append(
            block(
                "whitestone",
                (-half - 0.05, -0.08, low + tall / count - 0.14),
                (half + 0.05, 0.5, low + tall / count),
                0,
            )
        )
    parts += window(skin, 0.0, eaves + 0.4, 0.72, min(0.96, tall * 0.35), cross=False)
    return tuple(parts)


def farmhouse(
    width: Annotated[float, Range(11.5, 13.5, 9.0, 17.0)] = 12.4,
    depth: Annotated[float, Range(9.4, 10.6, 7.5, 13.0)] = 10.0,
    height: Annotated[float, Range(8.8, 9.8, 6.5, 14.0)] = 9.2,
    storeys: Annotated[int, Range(2, 2, 1, 3)] = 2,
    walls: Walls = "wooden",
    variation: Variation = 0,
    lit: bool = False,
) -> Model:
    skin = _skin(walls, variation, shutters=True)
    plan = House(
        skin,
        roof=Roof("gable", SHINGLE if variation % 2 else SLATE, 0.8, 0.48, trim="sash_white"),
        storeys=storeys,
        window=(0.96, 1.32),
        apart=2.6,
        porch=2.0,
        plinth=0.48,
        chimneys=(-1.0, 1.0),
        stack="brick_wall",
        lit=lit,
        seed=variation,
    )
    return erected(lambda *size: house(plan, *size), width, depth, height, skin.wall)


def log_cabin(
    width: Annotated[float, Range(6.6, 7.8, 5.0, 11.0)] = 7.2,
    depth: Annotated[float, Range(7.0, 8.0, 5.5, 11.0)] = 7.4,
    height: Annotated[float, Range(5.4, 6.0, 4.4, 8.5)] = 5.7,
    variation: Variation = 0,
    lit: bool = False,
) -> Model:
    skin = Skin("log_wall", frame="sash_dark", door=_DOORS[variation % 2], shutter=_SHUTTERS[variation % 3])
    tones = (SHINGLE, ("turf", "ivy_light"), SHINGLE, SLATE)[variation % 4]
    plan = House(
        skin,
        roof=Roof("gable", tones, 0.8, 0.6, 0.3),
        window=(0.84, 0.96),
        chimneys=(0.95,),
        porch=1.6,
        plinth=0.36,
        lit=lit,
        seed=variation,
    )

    def draw(wide: float, deep: float, tall: float) -> Parts:
        eaves = max(even(tall - deep / 2 * 0.8), 2.0)
        return (*_logs(wide, deep, 0.36, eaves), *house(plan, wide, deep, tall))

    return erected(draw, width, depth, height, ("log_wall", "log_wall_dark"))


def _logs(width: float, depth: float, low: float, high: float) -> Parts:
    """Logs that cross at the corners and show their ends, light and dark by turns."""
    parts, z, row, thick = [], low, 0, 0.24
    while z < high - 0.1:
        finish, out = ("log_wall", "log_wall_dark")[row % 2], 0.36
        x, y, bulge = width / 2, depth / 2, 0.07 if row % 2 else 0.0
        parts.append(block(finish, (-x - out, -y - bulge, z), (x + out, -y + 0.2, z + thick), 0.0))
        parts.append(block(finish, (-x - out, y - 0.2, z), (x + out, y + bulge, z + thick), 0.0))
        parts.append(block(finish, (-x - bulge, -y - out, z), (-x + 0.2, y + out, z + thick), 0.0))
        parts.append(block(finish, (x - 0.2, -y - out, z), (x + bulge, y + out, z + thick), 0.0))
        z, row = z + thick, row + 1
    return tuple(parts)


ASSETS = (
    Asset(
        family_house,
        words=(
            "house",
            "home",
            "family house",
            "village house",
            "suburban house",
            "detached house",
            "bungalow",
            "building",
        ),
        family="house",
    ),
    Asset(
        cottage,
        words=("cottage", "thatched cottage", "country cottage", "hobbit house", "crofter's cottage"),
        family="house",
    ),
    Asset(
        half_timbered_house,
        words=(
            "half-timbered house",
            "timber-framed house",
            "medieval house",
            "tudor house",
            "timbered house",
            "old town house",
        ),
        family="house",
    ),
    Asset(
        townhouse,
        words=("townhouse", "town house", "brownstone", "city house", "victorian house", "brick house"),
        family="house",
    ),
    Asset(
        row_house, words=("row house", "terraced house", "canal house", "gabled house", "terrace house"), family="house"
    ),
    Asset(farmhouse, words=("farmhouse", "farm house", "homestead", "ranch house"), family="house"),
    Asset(
        log_cabin,
        words=("log cabin", "cabin", "log house", "mountain hut", "hunting lodge", "wooden cabin", "chalet", "lodge"),
        family="house",
    ),
)
