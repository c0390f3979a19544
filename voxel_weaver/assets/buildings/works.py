"""Works and stations: where goods are made and kept, and where one fills up or waits."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.buildings.grammar.details import (
    sign_band,
)
from voxel_weaver.assets.buildings.grammar.house import erected
from voxel_weaver.assets.buildings.grammar.roofs import TIN, Roof, covered, drum, post
from voxel_weaver.assets.buildings.grammar.walls import Skin, around, bays, even, shell, window
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.pieces import Parts, block, front

_AWNINGS = {
    "red": ("awning_red", "awning_white"),
    "green": ("awning_green", "awning_white"),
    "blue": ("awning_blue", "awning_white"),
    "yellow": ("awning_yellow", "awning_white"),
}
Stripes = Literal["red", "green", "blue", "yellow"]


def _moved(parts: Parts, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Parts:
    return tuple(replace(p, at=(p.at[0] + x, p.at[1] + y, p.at[2] + z)) for p in parts)


def gas_station(
    width: Annotated[float, Range(13.0, 15.0, 10.0, 20.0)] = 14.0,
    depth: Annotated[float, Range(13.0, 15.0, 10.0, 20.0)] = 14.0,
    height: Annotated[float, Range(5.6, 6.4, 4.6, 8.5)] = 6.0,
    lit: bool = False,
) -> Model:
    """A canopy on posts over two pumps, a glazed shop behind, a tall sign."""
    pane = "pane_lit" if lit else "pane"

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y, roof = wide / 2, deep / 2, tall - 1.0
        pumps = [
            p
            for at in (-wide * 0.17, wide * 0.17)
            for p in (
                block("masonry_light", (at - 1.2, -y * 0.42 - 0.6, 0.1), (at + 1.2, -y * 0.42 + 0.6, 0.28), 0.0),
                block("band_red", (at - 0.36, -y * 0.42 - 0.3, 0.25), (at + 0.36, -y * 0.42 + 0.3, 1.75), 0.0),
                block("launch_white", (at - 0.3, -y * 0.42 - 0.36, 1.0), (at + 0.3, -y * 0.42 + 0.36, 1.5), 0.0),
                block("pane_dark", (at - 0.2, -y * 0.42 - 0.42, 1.15), (at + 0.2, -y * 0.42, 1.4), 0.0),
                post("launch_white", at, -y * 0.42 + 0.9, 0.0, roof, 0.36),
                post("launch_white", at, -y * 0.42 - 0.9, 0.0, roof, 0.36),
            )
        ]
        shop = (
            block("launch_white", (-x * 0.7, y * 0.36, 0.0), (x * 0.7, y, 3.6), 0.0),
            block("band_red", (-x * 0.7 - 0.1, y * 0.36 - 0.1, 3.0), (x * 0.7 + 0.1, y + 0.1, 3.6), 0.0),
            block(pane, (-x * 0.64, y * 0.36 - 0.06, 0.5), (x * 0.2, y * 0.36 + 0.2, 2.6), 0.0),
            block("door_blue", (x * 0.32, y * 0.36 - 0.06, 0.1), (x * 0.5, y * 0.36 + 0.2, 2.3), 0.0),
            *(
                block("mullion", (at - 0.06, y * 0.36 - 0.12, 0.5), (at + 0.06, y * 0.36 + 0.1, 2.6), 0.0)
                for at in (-x * 0.36, -x * 0.08)
            ),
        )
        canopy = (
            block("launch_white", (-x * 0.8, -y * 0.85, roof), (x * 0.8, y * 0.12, roof + 0.7), 0.0),
            block(
                "band_red",
                (-x * 0.8 - 0.08, -y * 0.85 - 0.08, roof + 0.2),
                (x * 0.8 + 0.08, y * 0.12 + 0.08, roof + 0.5),
                0.0,
            ),
            *(
                block(
                    "lamp_glow" if lit else "launch_white",
                    (at - 0.5, -y * 0.45 - 0.5, roof - 0.1),
                    (at + 0.5, -y * 0.45 + 0.5, roof),
                    0.0,
                )
                for at in (-x * 0.5, 0.0, x * 0.5)
            ),
        )
        sign = (
            post("launch_white", x - 0.7, -y + 0.8, 0.0, tall - 0.8, 0.3),
            block("band_red", (x - 1.4, -y + 0.6, tall - 2.2), (x, -y + 1.0, tall), 0.0),
            block("band_yellow", (x - 1.1, -y + 0.52, tall - 1.6), (x - 0.3, -y + 1.08, tall - 0.6), 0.0),
        )
        apron = block("concrete", (-x, -y, 0.0), (x, y, 0.12), 0.0)
        return (apron, *pumps, *shop, *canopy, *sign)

    return erected(draw, width, depth, height, "launch_white")


def bus_stop(
    width: Annotated[float, Range(3.6, 4.4, 2.8, 6.5)] = 4.0,
    depth: Annotated[float, Range(1.7, 2.0, 1.3, 2.8)] = 1.8,
    height: Annotated[float, Range(2.6, 2.9, 2.2, 3.6)] = 2.75,
) -> Model:
    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y = wide / 2, deep / 2
        return (
            block("concrete", (-x, -y, 0.0), (x, y, 0.1), 0.0),
            *(post("iron", sx * (x - 0.7), y - 0.12, 0.05, tall - 0.1, 0.12) for sx in (-1, 0, 1)),
            block("greenhouse_glass", (-x + 0.7, y - 0.16, 0.4), (x - 0.7, y - 0.08, tall - 0.3), 0.0),
            block("greenhouse_glass", (-x + 0.66, -y + 0.5, 0.4), (-x + 0.74, y - 0.1, tall - 0.3), 0.0),
            post("iron", -x + 0.7, -y + 0.5, 0.05, tall - 0.1, 0.12),
            block("awning_blue", (-x + 0.4, -y, tall - 0.16), (x - 0.4, y, tall), 0.0),
            block("plank", (-x + 1.0, y - 0.6, 0.4), (x - 1.0, y - 0.2, 0.5), 0.0),
            *(
                block("iron", (s * (x - 1.2) - 0.06, y - 0.5, 0.05), (s * (x - 1.2) + 0.06, y - 0.3, 0.42), 0.0)
                for s in (-1, 1)
            ),
            post("iron", x - 0.15, -y + 0.2, 0.0, tall - 0.3, 0.1),
            block("band_yellow", (x - 0.3, -y + 0.1, tall - 0.8), (x, -y + 0.3, tall - 0.2), 0.0),
            block("door_blue", (x - 0.22, -y + 0.06, tall - 0.66), (x - 0.08, -y + 0.34, tall - 0.4), 0.0),
        )

    return erected(draw, width, depth, height, "awning_blue", grain=4.0)


def warehouse(
    width: Annotated[float, Range(15.0, 18.0, 10.0, 26.0)] = 16.4,
    depth: Annotated[float, Range(18.0, 22.0, 12.0, 32.0)] = 20.0,
    height: Annotated[float, Range(9.0, 10.4, 6.5, 15.0)] = 9.6,
    walls: Literal["brick", "metal"] = "brick",
) -> Model:
    """A long hall with loading doors, high windows and a hoist beam."""
    wall, frame = ("brick_wall", "masonry_light") if walls == "brick" else ("steel_wall", "steel_wall_dark")
    skin = Skin(
        wall,
        frame=frame,
        pane="pane_dark",
        corner="brick_wall_dark" if walls == "brick" else "",
        base="masonry_dark",
        patch="brick_wall_dark" if walls == "brick" else "",
    )

    def draw(wide: float, deep: float, tall: float) -> Parts:
        eaves = even(tall - wide / 2 * 0.4)
        doors = [p for x in (-wide * 0.27, wide * 0.27) for p in _roller(x, 3.6, min(3.6, eaves - 1.2), frame)]
        gable = (
            *window(skin, 0.0, eaves - 0.2, 1.6, 1.6),
            block("beam", (-0.2, -1.2, eaves + 2.0), (0.2, 0.4, eaves + 2.3), 0.0),
            *sign_band(
                0.0,
                wide * 0.6,
                eaves - 1.4,
                0.8,
                "brick_wall_dark" if walls == "brick" else "door_blue",
                "whitestone",
                2,
            ),
        )
        side = [p for x in bays(deep, 3.4, 1.6, 1.2) for p in window(skin, x, eaves - 2.6, 1.6, 1.4)]
        return (
            *shell(skin, wide, deep, 0.0, eaves, 2),
            *covered(Roof("gable", TIN, 0.4, 0.3, ridge="y", course=1.2), wall, wide, deep, eaves),
            *around((*doors, *gable), side, (), side, wide, deep),
            block("concrete", (-wide / 2 + 0.6, -deep / 2 - 1.4, 0.0), (wide / 2 - 0.6, -deep / 2, 0.6), 0.0),
        )

    return erected(draw, width, depth, height, wall, grain=8.0)


def _roller(x: float, width: float, tall: float, frame: str) -> Parts:
    """A loading door of slats."""
    return (
        block(frame, (x - width / 2 - 0.25, -0.12, 0.0), (x + width / 2 + 0.25, 0.2, tall + 0.8), 0.0),
        block("door_green", (x - width / 2, -0.18, 0.5), (x + width / 2, 0.2, tall + 0.5), 0.0),
        *(
            block("pane_dark", (x - width / 2, -0.2, z), (x + width / 2, 0.2, z + 0.08), 0.0)
            for z in (1.3, 2.1, 2.9)
            if z < tall
        ),
    )


def factory(
    width: Annotated[float, Range(22.0, 26.0, 14.0, 36.0)] = 24.0,
    depth: Annotated[float, Range(16.0, 19.0, 11.0, 26.0)] = 17.4,
    height: Annotated[float, Range(17.0, 20.0, 11.0, 30.0)] = 18.4,
    lit: bool = False,
) -> Model:
    """Sawtooth roofs over brick halls, two tall stacks, tanks and pipes."""
    skin = Skin(
        "brick_sooty", patch="brick_wall", frame="masonry_light", corner="brick_wall_dark", base="masonry_dark"
    ).lit(lit)

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y, eaves = wide / 2, deep / 2, even(tall * 0.32)
        hall = wide * 0.74
        shift = -x + hall / 2
        teeth: list[Part] = []
        count = 4
        each = hall / count
        for index in range(count):
            low = -x + each * index
            outline = ((low, eaves - 0.05), (low + each, eaves - 0.05), (low + 0.3, eaves + 2.6))
            teeth.append(front("brick_sooty", outline, y, 2 * y))
            slope = (
                (low + 0.2, eaves + 2.5),
                (low + each, eaves - 0.02),
                (low + each, eaves + 0.28),
                (low + 0.2, eaves + 2.8),
            )
            teeth.append(front("roof_slate", slope, y + 0.2, 2 * y + 0.4))
            teeth.append(block(skin.pane, (low - 0.04, -y + 0.8, eaves + 0.5), (low + 0.5, y - 0.8, eaves + 2.1), 0.0))
        face = [
            *_roller(-hall * 0.3, 3.4, 3.2, "masonry_light"),
            *(p for at in (-0.02, 0.16, 0.34) for p in window(skin, hall * at, 1.4, 2.4, 2.4)),
        ]
        stacks = [
            p
            for at, share in ((0.62, 1.0), (0.86, 0.86))
            for p in (
                drum("brick_wall", 1.15, 0.0, tall * share - 0.6, (x * at + 0.3, y * 0.4), top=0.72),
                drum("brick_wall_dark", 0.92, tall * share - 1.0, tall * share, (x * at + 0.3, y * 0.4)),
                drum("masonry_light", 0.86, tall * share - 3.0, tall * share - 2.4, (x * at + 0.3, y * 0.4)),
            )
        ]
        tanks = [
            p
            for at in (0.64, 0.88)
            for p in (
                drum("steel_wall", 1.3, 0.0, 5.0, (x * at, -y * 0.4)),
                drum("steel_wall_dark", 1.36, 2.2, 2.4, (x * at, -y * 0.4)),
                drum("roof_tin", 1.3, 5.0, 5.7, (x * at, -y * 0.4), top=0.4),
            )
        ]
        return (
            *_moved(shell(skin, hall, deep, 0.0, eaves, 2), shift),
            *_moved(around(face, (), (), (), hall, deep), shift),
            *teeth,
            block("concrete", (shift + hall / 2 - 0.1, -y, 0.0), (x, y, 0.2), 0.0),
            *stacks,
            *tanks,
            block(
                "steel_wall_dark", (shift + hall / 2 - 0.1, -y * 0.4 - 0.2, 3.4), (x * 0.64, -y * 0.4 + 0.2, 3.8), 0.0
            ),
        )

    return erected(draw, width, depth, height, ("brick_sooty",), grain=9.0)


ASSETS = (
    Asset(gas_station, words=("gas station", "petrol station", "filling station", "service station"), family="station"),
    Asset(bus_stop, words=("bus stop", "bus shelter", "tram stop"), family="station"),
    Asset(warehouse, words=("warehouse", "storehouse", "depot", "granary"), family="warehouse"),
    Asset(
        factory,
        words=("factory", "power plant", "mill factory", "industrial plant", "brewery building"),
        family="factory",
    ),
)
