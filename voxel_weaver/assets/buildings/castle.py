"""What castles and town walls are made of: towers, walls, gates, the keep, and a whole castle."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.buildings.grammar.details import flag
from voxel_weaver.assets.buildings.grammar.house import erected
from voxel_weaver.assets.buildings.grammar.roofs import cone, drum, merlons, ring_merlons, spire
from voxel_weaver.assets.buildings.grammar.walls import Skin, arch, around, on_side, stones, window
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.pieces import Parts, block, rod

CASTLE = 10.0
"""The grain of castles: voxels of 20 cm."""
_STONE = ("keepstone", "keepstone_dark", "keepstone_light")
_TONES = {
    "red": ("roof_tile", "roof_tile_dark"),
    "blue": ("roof_slate", "roof_slate_dark"),
    "purple": ("roof_plum", "roof_plum_dark"),
}


def _moved(parts: Parts, x: float, y: float, z: float = 0.0) -> Parts:
    return tuple(replace(p, at=(p.at[0] + x, p.at[1] + y, p.at[2] + z)) for p in parts)


def _slit(x: float, z: float, pane: str = "pane_black") -> Parts:
    return (
        block(_STONE[2], (x - 0.5, -0.12, z - 0.3), (x + 0.5, 0.3, z + 1.7), 0.0),
        block(pane, (x - 0.2, -0.16, z), (x + 0.2, 0.3, z + 1.4), 0.0),
    )


def _square_tower(side: float, tall: float, seed: int, pane: str, roof: str = "") -> Parts:
    """A tower with a battered foot, slits, a corbelled head and battlements or a roof."""
    head = tall - 1.2
    face = (
        *stones(_STONE[1], side, 1.0, head - 1.6, seed, share=0.06, unit=0.2),
        *stones(_STONE[2], side, 1.0, head - 1.6, seed + 5, share=0.05, unit=0.2),
    )
    face = (*face, *(p for z in (tall * 0.32, tall * 0.62) for p in _slit(0.0, z, pane)))
    top = side + 0.8
    crown = merlons(_STONE[0], top, head, 0.5, 1.0, 0.8)
    parts = (
        block(_STONE[0], (-side / 2, -side / 2, 0.0), (side / 2, side / 2, head), 0.0),
        block(_STONE[1], (-side / 2 - 0.2, -side / 2 - 0.2, 0.0), (side / 2 + 0.2, side / 2 + 0.2, 0.8), 0.0),
        *around(face, face, face, face, side, side),
        block(
            _STONE[1], (-side / 2 - 0.2, -side / 2 - 0.2, head - 1.4), (side / 2 + 0.2, side / 2 + 0.2, head - 1.0), 0.0
        ),
        block(_STONE[0], (-top / 2, -top / 2, head - 1.0), (top / 2, top / 2, head), 0.0),
        *around(crown, crown, crown, crown, top, top),
    )
    if not roof:
        return parts
    return (*parts, *spire(_TONES[roof], side - 0.2, side - 0.2, head, side * 1.25, 5))


def _round_tower(radius: float, tall: float, pane: str, roof: str = "") -> Parts:
    head = tall - 1.2
    lights = [p for z in (tall * 0.3, tall * 0.6) for p in _slit(0.0, z, pane)]
    parts = (
        drum(_STONE[1], radius + 0.25, 0.0, 0.9, top=radius),
        drum(_STONE[0], radius, 0.0, head),
        *(drum(_STONE[2], radius + 0.06, z, z + 0.3) for z in (tall * 0.22, tall * 0.52)),
        drum(_STONE[1], radius, head - 1.6, head - 1.0, top=radius + 0.5),
        drum(_STONE[0], radius + 0.5, head - 1.0, head),
        *around(lights, lights, lights, lights, 2 * radius, 2 * radius),
        *ring_merlons(_STONE[0], radius + 0.5, head - 0.05, 1.05, 10),
    )
    return (*parts, *cone(_TONES[roof], radius * 0.98, head, radius * 2.2, 5)) if roof else parts


def castle_tower(
    width: Annotated[float, Range(6.8, 8.0, 4.5, 13.0)] = 7.4,
    height: Annotated[float, Range(15.0, 18.0, 8.0, 32.0)] = 16.4,
    shape: Literal["round", "square"] = "round",
    roof: Literal["pointed", "open"] = "pointed",
    lit: bool = False,
) -> Model:
    pane = "pane_lit" if lit else "pane_black"
    tones = "blue" if roof == "pointed" else ""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        shaft = wide - 1.0
        share = 1.0
        if tones:
            share = tall - (shaft * 1.1 if shape == "round" else shaft * 1.25) + 1.2
        body = max(share if tones else tall, tall * 0.45)
        door = arch("door_oak", _STONE[2], 0.0, 1.4, 2.6)
        tower = (
            _round_tower(shaft / 2, body, pane, tones)
            if shape == "round"
            else _square_tower(shaft, body, 3, pane, tones)
        )
        top = () if tones else flag("band_red", 0.0, 0.0, tall - 1.3, tall + 2.6)
        return (*tower, *_moved(door, 0.0, -shaft / 2), *top)

    return erected(draw, width, width, height, ("keepstone",), grain=CASTLE)


def curtain_wall(
    width: Annotated[float, Range(9.6, 10.4, 3.0, 40.0)] = 10.0,
    depth: Annotated[float, Range(1.8, 2.2, 1.2, 4.0)] = 2.0,
    height: Annotated[float, Range(6.6, 7.4, 3.0, 14.0)] = 7.0,
) -> Model:
    """A length of wall with a walk behind battlements that look to the front."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        walk = tall - 1.6
        face = (
            *stones(_STONE[1], wide, 0.8, walk, 4, share=0.07, unit=0.2),
            *stones(_STONE[2], wide, 0.8, walk, 9, share=0.06, unit=0.2),
        )
        slits = [p for x in (-wide / 4, wide / 4) for p in _slit(x, walk * 0.5)] if wide > 6 else []
        y = deep / 2
        return (
            block(_STONE[0], (-wide / 2, -y, 0.0), (wide / 2, y, walk), 0.0),
            block(_STONE[1], (-wide / 2, -y - 0.2, 0.0), (wide / 2, y + 0.05, 0.8), 0.0),
            *around((*face, *slits), (), face, (), wide, deep),
            block(_STONE[0], (-wide / 2, -y - 0.2, walk - 0.4), (wide / 2, -y + 0.4, walk + 0.7), 0.0),
            *_moved(merlons(_STONE[0], wide, walk + 0.7, 0.6, 0.9, 0.8), 0.0, -y - 0.2),
        )

    return erected(draw, width, depth, height, ("keepstone",), grain=CASTLE)


def gatehouse(
    width: Annotated[float, Range(12.6, 14.4, 9.0, 22.0)] = 13.4,
    depth: Annotated[float, Range(7.0, 8.0, 5.0, 13.0)] = 7.4,
    height: Annotated[float, Range(13.0, 15.0, 9.0, 22.0)] = 14.0,
    roof: Literal["pointed", "open"] = "open",
    lit: bool = False,
) -> Model:
    """Two towers and a gate with a portcullis between them."""
    pane = "pane_lit" if lit else "pane_black"
    tones = "red" if roof == "pointed" else ""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        side = min(deep - 0.8, wide * 0.32)
        shaft = tall - (side * 1.25 - 1.2 if tones else 0.0)
        x, middle, y = wide / 2 - side / 2 - 0.4, shaft * 0.76, deep * 0.32
        towers = [p for s in (-1, 1) for p in _moved(_square_tower(side, shaft, 3 + s, pane, tones), s * x, 0.0)]
        gap = 2 * x - side
        gate = [
            *arch("gateway", _STONE[2], 0.0, gap * 0.72, middle * 0.56),
            *(
                block("iron", (at - 0.1, -0.2, middle * 0.24), (at + 0.1, 0.1, middle * 0.5), 0)
                for at in (-gap * 0.24, 0.0, gap * 0.24)
            ),
            block("iron", (-gap * 0.32, -0.2, middle * 0.32), (gap * 0.32, 0.1, middle * 0.35), 0.0),
            *_slit(0.0, middle * 0.68, pane),
        ]
        return (
            block(_STONE[0], (-x, -y, 0.0), (x, y, middle), 0.0),
            *_moved(tuple(gate), 0.0, -y),
            *_moved(merlons(_STONE[0], gap, middle, 0.5, 0.9, 0.7), 0.0, -y),
            *towers,
            block("band_red", (-x - 0.7, -side / 2 - 0.2, shaft * 0.5), (-x + 0.7, -side / 2, shaft * 0.74), 0.0),
            block("band_red", (x - 0.7, -side / 2 - 0.2, shaft * 0.5), (x + 0.7, -side / 2, shaft * 0.74), 0.0),
        )

    return erected(draw, width, depth, height, ("keepstone",), grain=CASTLE)


def drawbridge(
    width: Annotated[float, Range(3.6, 4.4, 2.6, 7.0)] = 4.0,
    depth: Annotated[float, Range(7.4, 8.6, 5.0, 14.0)] = 8.0,
    height: Annotated[float, Range(4.8, 5.6, 3.4, 8.0)] = 5.2,
) -> Model:
    """A deck of planks on chains from two posts."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y = wide / 2, deep / 2
        planks = [
            block(
                ("plank", "plank_dark")[i % 2],
                (-x + 0.4, -y + deep * i / 14, 0.0),
                (x - 0.4, -y + deep * (i + 1) / 14, 0.3),
                0.0,
            )
            for i in range(14)
        ]
        chains = [
            rod("iron", 0.09, (s * (x - 0.5), -y + 0.5, 0.3), (s * (x - 0.4), y - 0.3, tall - 0.3)) for s in (-1, 1)
        ]
        return (
            *planks,
            *(block("beam", (s * (x - 0.5) - 0.1, -y, 0.1), (s * (x - 0.5) + 0.1, y, 0.5), 0.0) for s in (-1, 1)),
            *(block("beam", (s * (x - 0.3) - 0.3, y - 0.6, 0.0), (s * (x - 0.3) + 0.3, y, tall), 0.0) for s in (-1, 1)),
            block("beam", (-x, y - 0.5, tall - 0.4), (x, y - 0.1, tall), 0.0),
            *chains,
        )

    return erected(draw, width, depth, height, ("plank", "plank_dark"), grain=7.0)


def keep(
    width: Annotated[float, Range(13.0, 15.0, 9.0, 22.0)] = 14.0,
    depth: Annotated[float, Range(11.0, 13.0, 8.0, 20.0)] = 12.0,
    height: Annotated[float, Range(20.0, 24.0, 12.0, 38.0)] = 22.0,
    lit: bool = False,
) -> Model:
    """The great tower: a block with turrets at its corners, tall windows and a pointed roof within the battlements."""
    pane = "pane_lit" if lit else "pane_black"

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y, head = wide / 2 - 1.6, deep / 2 - 1.6, tall * 0.66
        skin = Skin(_STONE[0], frame=_STONE[2], pane=pane)
        face = [
            p
            for level in (0.3, 0.56)
            for at in (-0.45, 0.0, 0.45)
            if not (level < 0.4 and at == 0.0)
            for p in window(skin, at * wide * 0.6, head * level, 0.8, 1.8, cross=False)
        ]
        gate = (*face, *arch("door_oak", _STONE[2], 0.0, 2.0, 3.4))
        crown = merlons(_STONE[0], 2 * x + 0.6, head, 0.6, 1.0, 0.9)
        sides = merlons(_STONE[0], 2 * y + 0.6, head, 0.6, 1.0, 0.9)
        turrets = [
            p
            for sx in (-1, 1)
            for sy in (-1, 1)
            for p in _moved(_round_tower(1.5, head * 1.14, pane, "blue"), sx * x, sy * y)
        ]
        flagpole = flag("band_red", 0.0, 0.0, tall - 2.4, tall)
        return (
            block(_STONE[0], (-x, -y, 0.0), (x, y, head), 0.0),
            block(_STONE[1], (-x - 0.3, -y - 0.3, 0.0), (x + 0.3, y + 0.3, 1.0), 0.0),
            *around(gate, face, face, face, 2 * x, 2 * y),
            *around(
                stones(_STONE[1], 2 * x, 1.0, head, 3, share=0.05, unit=0.2),
                (),
                (),
                stones(_STONE[1], 2 * y, 1.0, head, 5, share=0.05, unit=0.2),
                2 * x,
                2 * y,
            ),
            *around(crown, sides, crown, sides, 2 * x + 0.6, 2 * y + 0.6),
            *spire(_TONES["blue"], 2 * x - 1.6, 2 * y - 1.6, head, tall - head - 2.0, 6),
            *flagpole,
            *turrets,
        )

    return erected(draw, width, depth, height, ("keepstone",), grain=CASTLE)


def castle(
    width: Annotated[float, Range(36.0, 42.0, 22.0, 70.0)] = 38.0,
    depth: Annotated[float, Range(32.0, 38.0, 20.0, 60.0)] = 34.0,
    height: Annotated[float, Range(25.0, 29.0, 16.0, 45.0)] = 27.0,
    kind: Literal["fortress", "fairytale"] = "fortress",
    lit: bool = False,
) -> Model:
    """A whole castle: walls between four towers, a gate, a keep behind its yard."""
    pane = "pane_lit" if lit else "pane_black"

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y, wall = wide / 2 - 3.2, deep / 2 - 3.2, tall * 0.26
        tones = "purple" if kind == "fairytale" else "red"
        walls: list[Part] = []
        for length, turn in ((2 * x, 0), (2 * y, 1), (2 * x, 2), (2 * y, 3)):
            face = (
                block(_STONE[0], (-length / 2, 0.0, 0.0), (length / 2, 1.6, wall), 0.0),
                *stones(_STONE[1], length, 0.6, wall - 0.5, turn, share=0.05, unit=0.2),
                *merlons(_STONE[0], length, wall, 0.6, 0.9, 0.9),
            )
            walls += on_side(face, turn, 2 * x, 2 * y)
        towers = [
            p
            for sx in (-1, 1)
            for sy in (-1, 1)
            for p in _moved(_round_tower(2.4, wall * (1.7 if sy < 0 else 2.0), pane, tones), sx * x, sy * y)
        ]
        gate = [p for s in (-1, 1) for p in _moved(_square_tower(3.4, wall * 1.6, s + 4, pane, tones), s * 3.4, -y)]
        portal = (
            block(_STONE[0], (-2.0, -y - 0.6, 0.0), (2.0, -y + 1.6, wall * 1.12), 0.0),
            *_moved(arch("gateway", _STONE[2], 0.0, 2.6, wall * 0.66), 0.0, -y - 0.6),
            *_moved(merlons(_STONE[0], 3.6, wall * 1.12, 0.5, 0.8, 0.7), 0.0, -y - 0.6),
            block("paving", (-2.0, -y - 0.6, 0.0), (2.0, y * 0.2, 0.2), 0.0),
        )
        hall_x, hall_y, top = wide * 0.2, deep * 0.17, tall * 0.62
        skin = Skin(_STONE[0], frame=_STONE[2], pane=pane)
        lights = [
            p
            for lvl in (0.36, 0.62)
            for at in (-0.3, 0.0, 0.3)
            for p in window(skin, at * 2 * hall_x, top * lvl, 0.8, 2.0, cross=False)
        ]
        crown = merlons(_STONE[0], 2 * hall_x + 0.6, top, 0.6, 0.9, 0.9)
        sides_ = merlons(_STONE[0], 2 * hall_y + 0.6, top, 0.6, 0.9, 0.9)
        hall = (
            block(_STONE[2], (-hall_x, -hall_y, 0.0), (hall_x, hall_y, top), 0.0),
            *around((*lights, *arch("door_oak", _STONE[0], 0.0, 2.2, 3.6)), lights, (), lights, 2 * hall_x, 2 * hall_y),
            *around(crown, sides_, crown, sides_, 2 * hall_x + 0.6, 2 * hall_y + 0.6),
            *spire(_TONES[tones], 2 * hall_x - 1.0, 2 * hall_y - 1.0, top, tall - top - 1.6, 6),
            *flag("band_red", 0.0, 0.0, tall - 2.6, tall),
        )
        slim = [p for s in (-1, 1) for p in _moved(_round_tower(1.5, top * 1.2, pane, tones), s * hall_x, -hall_y)]
        yard = block("paving", (-x, -y, 0.0), (x, y, 0.12), 0.0)
        back = deep / 2 - hall_y - 5.0
        return (yard, *walls, *towers, *gate, *portal, *_moved((*hall, *slim), 0.0, back))

    return erected(draw, width, depth, height, ("keepstone", "keepstone_light"), grain=12.0)


ASSETS = (
    Asset(
        castle,
        words=("castle", "fortress", "citadel", "stronghold", "fairytale castle", "medieval castle"),
        family="castle",
    ),
    Asset(
        castle_tower,
        words=(
            "tower",
            "castle tower",
            "round tower",
            "square tower",
            "watchtower",
            "watch tower",
            "guard tower",
            "stone tower",
            "turret",
        ),
        family="tower",
    ),
    Asset(keep, words=("keep", "castle keep", "donjon", "great tower"), family="castle"),
    Asset(gatehouse, words=("gatehouse", "castle gate", "city gate", "town gate", "gate tower"), family="gate"),
    Asset(
        curtain_wall,
        words=("castle wall", "curtain wall", "city wall", "town wall", "stone rampart", "rampart", "battlement"),
        family="wall",
    ),
    Asset(drawbridge, words=("drawbridge", "draw bridge"), family="bridge"),
)
