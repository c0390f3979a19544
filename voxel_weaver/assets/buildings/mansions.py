"""Houses out of the ordinary: of glass, of columns, of ghosts."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.buildings.grammar.details import chimney, fence, steps
from voxel_weaver.assets.buildings.grammar.house import House, erected, house
from voxel_weaver.assets.buildings.grammar.roofs import (
    SLATE,
    Roof,
    pediment,
    pillar,
    post,
    spire,
)
from voxel_weaver.assets.buildings.grammar.walls import Skin, around, door, even, window
from voxel_weaver.assets.model import Model
from voxel_weaver.assets.workshop.pieces import Parts, block, column

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


def modern_house(
    width: Annotated[float, Range(12.0, 14.0, 9.0, 18.0)] = 13.0,
    depth: Annotated[float, Range(9.0, 10.4, 7.0, 14.0)] = 9.6,
    height: Annotated[float, Range(6.6, 7.2, 4.0, 12.0)] = 6.9,
    variation: Variation = 0,
    lit: bool = False,
) -> Model:
    """Two boxes, one shifted over the other, with glass to the front."""
    pane = "pane_lit" if lit else "pane"
    wood = ("plank", "plank_dark", "concrete_dark")[variation % 3]

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y, mid = wide / 2, deep / 2, even(tall * 0.5)
        low_x, out = x - wide * 0.3, 1.2
        ground = Skin(wood, frame="iron", pane=pane, door="door_oak")
        upper = Skin("plaster_white", frame="iron", pane=pane)
        front = [
            block(pane, (-x + 0.9, -0.03, 0.3), (low_x - 2.4, 0.2, mid - 0.5), 0.0),
            *_bars("iron", -x + 0.9, low_x - 2.4, 0.3, mid - 0.5, 1.5),
            *door(replace(ground, frame="iron"), low_x - 1.3, 1.2, 2.28, 0.12),
        ]
        glass = [
            block(pane, (-x + wide * 0.28, -0.03, mid + 0.5), (x - 0.9, 0.2, tall - 0.9), 0.0),
            *_bars("iron", -x + wide * 0.28, x - 0.9, mid + 0.5, tall - 0.9, 1.8),
        ]
        side = [block(pane, (-1.6, -0.03, mid + 0.8), (1.6, 0.2, tall - 1.0), 0.0)]
        y_low = y - out
        parts = [
            block(wood, (-x, -y_low, 0.0), (low_x, y, mid), 0.0),
            block("concrete_dark", (-x, -y - 1.4, 0.0), (x, y, 0.12), 0.0),
            block("plaster_white", (-x + wide * 0.16, -y, mid), (x, y - out, tall - 0.4), 0.0),
            block(
                "plaster_white",
                (-x + wide * 0.16 - 0.3, -y - 0.3, tall - 0.4),
                (x + 0.3, y - out + 0.3, tall - 0.1),
                0.0,
            ),
            block(
                "plaster_white", (-x + wide * 0.16 - 0.3, -y - 0.3, mid - 0.1), (x + 0.3, y - out + 0.3, mid + 0.2), 0.0
            ),
            block("concrete", (-x - 0.2, -y_low - 0.2, mid - 0.1), (-x + wide * 0.16, y + 0.2, mid + 0.2), 0.0),
            post("iron", x - 0.4, -y + 0.4, 0.0, mid, 0.24),
            post("iron", x - 0.4, y - out - 0.4, 0.0, mid, 0.24),
            *(replace(part, at=(part.at[0], part.at[1] - y_low, part.at[2])) for part in front),
            *(replace(part, at=(part.at[0], part.at[1] - y, part.at[2])) for part in glass),
            *around((), side, (), (), wide, deep),
            *around((), (), window(upper, 1.5, mid + 0.9, 1.8, 1.2, cross=False), (), wide, deep - 2 * out),
        ]
        return tuple(parts)

    return erected(draw, width, depth, height, ("plaster_white",))


def _bars(finish: str, left: float, right: float, low: float, high: float, apart: float) -> Parts:
    """The frame of a wide pane and its upright bars, on the wall's plane."""
    count = max(round((right - left) / apart), 1)
    bars = [
        block(
            finish,
            (left + (right - left) * i / count - 0.06, -0.09, low),
            (left + (right - left) * i / count + 0.06, 0.1, high),
            0,
        )
        for i in range(count + 1)
    ]
    rails = [block(finish, (left, -0.09, z - 0.06), (right, 0.1, z + 0.06), 0.0) for z in (low, high)]
    return (*bars, *rails)


def manor(
    width: Annotated[float, Range(20.0, 24.0, 15.0, 34.0)] = 22.0,
    depth: Annotated[float, Range(13.0, 15.0, 10.0, 20.0)] = 14.0,
    height: Annotated[float, Range(13.0, 14.5, 9.0, 20.0)] = 13.8,
    storeys: Annotated[int, Range(2, 2, 1, 4)] = 2,
    walls: Literal["stone", "brick", "plaster"] = "brick",
    variation: Variation = 0,
    lit: bool = False,
) -> Model:
    skin = replace(_skin(walls, variation), corner="whitestone", frame="whitestone", patch="")
    plan = House(
        skin,
        roof=Roof("hip", SLATE, 0.8, 0.48),
        storeys=storeys,
        window=(1.2, 1.92),
        apart=2.7,
        door_width=1.8,
        plinth=0.72,
        lit=lit,
        seed=variation,
    )

    def draw(wide: float, deep: float, tall: float) -> Parts:
        eaves = max(even(tall - rise_of(deep)), 3.0)
        y = -deep / 2
        columns = [part for x in (-3.4, -1.7, 1.7, 3.4) for part in pillar("whitestone", x, y - 1.8, 0.72, eaves, 0.32)]
        portico = (
            block("whitestone_shade", (-4.2, y - 2.4, 0.0), (4.2, y, 0.72), 0.0),
            block("whitestone", (-4.2, y - 2.4, eaves - 0.1), (4.2, y, eaves + 0.5), 0.0),
            *pediment("whitestone_shade", "whitestone", 8.6, y - 2.4, eaves + 0.5, 1.9, 3.6),
        )
        stacks = [p for x in (-0.3, 0.3) for p in chimney("brick_wall", x * wide, 1.2, eaves, tall + 0.8, 1.1)]
        stairs = [replace(p, at=(p.at[0], p.at[1] + y - 2.4, p.at[2])) for p in steps("whitestone", 0.0, 4.2, 0.72)]
        return (*house(plan, wide, deep, tall), *columns, *portico, *stacks, *stairs)

    def rise_of(deep: float) -> float:
        return deep / 2 * 0.8

    return erected(draw, width, depth, height, skin.wall, grain=8.0)


def haunted_house(
    width: Annotated[float, Range(10.0, 12.0, 8.0, 16.0)] = 11.0,
    depth: Annotated[float, Range(9.0, 10.5, 7.0, 14.0)] = 9.6,
    height: Annotated[float, Range(13.5, 15.0, 9.5, 20.0)] = 14.2,
    variation: Variation = 0,
    lit: bool = True,
) -> Model:
    """A crooked house with a tower, blind windows, boards and one light."""
    skin = Skin("plank_grey", patch="plank_grey_dark", frame="sash_dark", pane="pane_black", door="gateway")
    glow = replace(skin, pane="pane_lit" if lit else "pane_dark")
    plan = House(
        skin,
        roof=Roof("gable", ("roof_plum", "roof_plum_dark"), 1.35, 0.36, trim="sash_dark"),
        storeys=2,
        window=(0.84, 1.56),
        apart=2.2,
        door=-0.2,
        porch=1.6,
        plinth=0.36,
        chimneys=(-0.9,),
        stack="masonry_dark",
        seed=variation,
    )

    def draw(wide: float, deep: float, tall: float) -> Parts:
        body = tall * 0.8
        side, x, y, top = 3.36, wide / 2 - 1.2, -deep / 2 + 1.0, tall * 0.74
        tower_front = (
            *window(glow, 0.0, top - 2.2, 0.84, 1.2),
            *window(skin, 0.0, top - 5.2, 0.84, 1.2),
            block("plank_dark", (-0.7, -0.14, top - 4.8), (0.7, 0.05, top - 4.56), 0.0),
        )
        tower = (
            block("plank_grey", (-side / 2, -side / 2, 0.0), (side / 2, side / 2, top), 0.0),
            *around(tower_front, window(glow, 0.0, top - 2.2, 0.84, 1.2), (), (), side, side),
            block(
                "sash_dark",
                (-side / 2 - 0.2, -side / 2 - 0.2, top - 0.12),
                (side / 2 + 0.2, side / 2 + 0.2, top + 0.2),
                0,
            ),
            *_witch_hat(side + 0.7, top + 0.1, tall - top),
        )
        moved = (replace(part, at=(part.at[0] + x, part.at[1] + y, part.at[2])) for part in tower)
        return (
            *house(plan, wide - 1.2, deep, body),
            *moved,
            *_boards(deep),
            *fence("plank_grey_dark", 3.0, -deep / 2 - 2.4),
        )

    return erected(draw, width, depth, height, ("plank_grey",))


def _witch_hat(side: float, z: float, tall: float) -> Parts:
    return (*spire(("roof_plum", "roof_plum_dark"), side, side, z, tall * 0.94), column("iron", 0.07, z, z + tall))


def _boards(depth: float) -> Parts:
    """Boards nailed over a window."""
    y = -depth / 2
    return tuple(block("plank_dark", (-2.9, y - 0.16, z), (-1.5, y + 0.05, z + 0.2), 0.0) for z in (4.6, 5.1))


ASSETS = (
    Asset(modern_house, words=("modern house", "villa", "contemporary house", "modern villa"), family="house"),
    Asset(manor, words=("manor", "manor house", "mansion", "country house", "palace", "estate house"), family="house"),
    Asset(
        haunted_house,
        words=("haunted house", "haunted mansion", "spooky house", "witch house", "abandoned house"),
        family="house",
    ),
)
