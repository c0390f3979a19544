"""Churches, temples, gates and tombs."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.buildings.grammar.details import steps
from voxel_weaver.assets.buildings.grammar.house import erected
from voxel_weaver.assets.buildings.grammar.roofs import (
    COPPER,
    SLATE,
    TILE,
    Roof,
    covered,
    drum,
    hip,
    onion,
    pillar,
    post,
    spire,
)
from voxel_weaver.assets.buildings.grammar.walls import Skin, arch, around, bays, even, round_window, shell
from voxel_weaver.assets.forms import Cylinder, Frustum
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.pieces import Parts, block, rod


def _moved(parts: Parts, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Parts:
    return tuple(replace(p, at=(p.at[0] + x, p.at[1] + y, p.at[2] + z)) for p in parts)


def _cross(x: float, y: float, z: float, tall: float, finish: str = "gold_leaf") -> Parts:
    thick = 0.16
    return (
        block(finish, (x - thick / 2, y - thick / 2, z), (x + thick / 2, y + thick / 2, z + tall), 0.0),
        block(
            finish,
            (x - tall * 0.32, y - thick / 2, z + tall * 0.6),
            (x + tall * 0.32, y + thick / 2, z + tall * 0.6 + thick),
            0.0,
        ),
    )


def church(
    width: Annotated[float, Range(9.6, 11.4, 7.0, 16.0)] = 10.4,
    depth: Annotated[float, Range(19.0, 23.0, 13.0, 32.0)] = 21.0,
    height: Annotated[float, Range(21.0, 25.0, 13.0, 40.0)] = 23.0,
    walls: Literal["stone", "plaster", "wooden", "brick"] = "stone",
    variation: Annotated[int, Range(0, 2)] = 0,
    lit: bool = False,
) -> Model:
    """A nave with pointed windows behind a tower with a spire over its door."""
    wall, patch, corner = {
        "stone": ("masonry", "masonry_light", "masonry_light"),
        "plaster": ("plaster_white", "", "masonry_light"),
        "wooden": ("clapboard", "", ""),
        "brick": ("brick_wall", "brick_wall_dark", "whitestone"),
    }[walls]
    glass = "pane_lit" if lit else ("stained_blue", "stained_gold", "stained_red")[variation % 3]
    tones = (SLATE, TILE, COPPER)[variation % 3]
    skin = Skin(wall, patch=patch, corner=corner, frame="whitestone", pane=glass, base="masonry_dark")

    def draw(wide: float, deep: float, tall: float) -> Parts:
        side, top = wide * 0.48, tall * 0.5
        nave_deep = deep - side * 0.55
        eaves = even(tall * 0.24)
        y = side * 0.275
        windows = [
            p
            for x in bays(nave_deep, 3.2, 1.0, 1.2)
            for p in arch(glass, "whitestone", x, 0.9, eaves * 0.62, 1.2, pointed=True)
        ]
        buttress = [
            block(wall, (x - 0.35, -0.6, 0.0), (x + 0.35, 0.1, eaves * 0.8), 0.0)
            for x in _between(bays(nave_deep, 3.2, 1.0, 1.2))
        ]
        nave = (
            *shell(skin, wide, nave_deep, 0.0, eaves, variation),
            *covered(Roof("gable", tones, 1.2, 0.36, ridge="y"), wall, wide, nave_deep, eaves),
            *around(
                (),
                (*windows, *buttress),
                round_window(skin, 0.0, eaves + 0.6, 0.8),
                (*windows, *buttress),
                wide,
                nave_deep,
            ),
        )
        bell = (
            *arch("pane_black", "whitestone", 0.0, side * 0.34, side * 0.6, top - side * 0.78, pointed=True),
            block(
                "whitestone",
                (-side / 2 - 0.1, -0.12, top - side * 0.95),
                (side / 2 + 0.1, 0.1, top - side * 0.95 + 0.24),
                0.0,
            ),
        )
        entry = (
            *arch("door_oak", "whitestone", 0.0, 1.6, 2.8, 0.24, pointed=True),
            *round_window(skin, 0.0, 4.6, min(0.8, side * 0.2)),
            *steps("masonry_light", 0.0, 2.6, 0.36),
        )
        tower = (
            *shell(skin, side, side, 0.0, top, variation + 3),
            *around((*bell, *entry), bell, bell, bell, side, side),
            block(
                "whitestone", (-side / 2 - 0.2, -side / 2 - 0.2, top), (side / 2 + 0.2, side / 2 + 0.2, top + 0.3), 0.0
            ),
            *spire(tones, side + 0.3, side + 0.3, top + 0.3, tall - top - 1.6, 7),
            *_cross(0.0, 0.0, tall - 1.5, 1.5),
        )
        return (*_moved(nave, y=y), *_moved(tower, y=-deep / 2 + side / 2))

    return erected(draw, width, depth, height, (wall,), grain=8.0)


def _between(places: tuple[float, ...]) -> tuple[float, ...]:
    return tuple((a + b) / 2 for a, b in pairwise(places))


def chapel(
    width: Annotated[float, Range(5.8, 7.0, 4.5, 7.4)] = 6.4,
    depth: Annotated[float, Range(9.0, 10.6, 7.0, 15.0)] = 9.8,
    height: Annotated[float, Range(9.8, 11.2, 9.2, 16.0)] = 10.4,
    walls: Literal["plaster", "stone", "wooden"] = "plaster",
    lit: bool = False,
) -> Model:
    """A white room with a bell turret on its gable."""
    wall = {"plaster": "plaster_white", "stone": "masonry", "wooden": "clapboard"}[walls]
    glass = "pane_lit" if lit else "stained_blue"
    skin = Skin(
        wall, frame="masonry_light", pane=glass, base="masonry", corner="masonry_light" if walls != "wooden" else ""
    )

    def draw(wide: float, deep: float, tall: float) -> Parts:
        eaves = even(tall * 0.36)
        ridge = eaves + wide / 2 * 1.1
        side = [p for x in bays(deep, 2.6, 0.8, 1.0) for p in arch(glass, "masonry_light", x, 0.7, eaves * 0.6, 1.1)]
        entry = (
            *arch("door_oak", "masonry_light", 0.0, 1.3, 2.4, 0.2),
            *round_window(skin, 0.0, eaves + 0.3, 0.5),
            *steps("masonry_light", 0.0, 2.0, 0.36),
        )
        y, half, base = -deep / 2 + 0.9, 0.75, ridge - 0.5
        turret = (
            block(wall, (-half, y - half, base), (half, y + half, base + 0.7), 0.0),
            *(
                post(wall, sx * (half - 0.16), y + sy * (half - 0.16), base + 0.7, base + 1.9, 0.3)
                for sx in (-1, 1)
                for sy in (-1, 1)
            ),
            drum("bronze", 0.36, base + 0.9, base + 1.7, (0.0, y), top=0.18),
            block("bronze", (-0.1, y - 0.1, base + 1.6), (0.1, y + 0.1, base + 1.95), 0.0),
            *spire(TILE, 2.0, 2.0, base + 1.9, tall - base - 2.8, 3, (0.0, y)),
            *_cross(0.0, y, tall - 1.0, 1.0),
        )
        return (
            *shell(skin, wide, deep, 0.0, eaves),
            *covered(Roof("gable", TILE, 1.1, 0.3, ridge="y"), wall, wide, deep, eaves),
            *around(entry, side, (), side, wide, deep),
            *turret,
        )

    return erected(draw, width, depth, height, wall)


def greek_temple(
    width: Annotated[float, Range(14.0, 17.0, 9.0, 26.0)] = 15.4,
    depth: Annotated[float, Range(22.0, 26.0, 12.0, 38.0)] = 24.0,
    height: Annotated[float, Range(10.6, 12.4, 7.0, 18.0)] = 11.4,
) -> Model:
    """Columns around a cella on three steps, under a low roof with pediments."""
    stone, shade = "whitestone", "whitestone_shade"

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y, base = wide / 2, deep / 2, 1.2
        pitch = 0.42
        eaves = tall - x * pitch - 0.5
        stairs = [
            block(
                stone if i % 2 == 0 else shade,
                (-x + 0.5 * i, -y + 0.5 * i, 0.4 * i),
                (x - 0.5 * i, y - 0.5 * i, 0.4 * (i + 1)),
                0.0,
            )
            for i in range(3)
        ]
        inner_x, inner_y = x - 1.9, y - 1.9
        across, along = max(round(2 * inner_x / 2.4), 3), max(round(2 * inner_y / 2.5), 3)
        places = {(-inner_x + 2 * inner_x * i / across, s * inner_y) for i in range(across + 1) for s in (-1, 1)}
        places |= {(s * inner_x, -inner_y + 2 * inner_y * i / along) for i in range(along + 1) for s in (-1, 1)}
        columns = [p for px, py in sorted(places) for p in pillar(stone, px, py, base, eaves - 0.9, 0.46)]
        cella = (
            block(shade, (-inner_x + 2.2, -inner_y + 2.4, base), (inner_x - 2.2, inner_y - 2.2, eaves - 0.8), 0.0),
            block("gateway", (-1.2, -inner_y + 2.36, base), (1.2, -inner_y + 2.7, base + 3.6), 0.0),
            block(stone, (-1.5, -inner_y + 2.3, base + 3.6), (1.5, -inner_y + 2.7, base + 4.0), 0.0),
        )
        beam = (
            block(stone, (-x + 1.2, -y + 1.2, eaves - 0.9), (x - 1.2, y - 1.2, eaves - 0.1), 0.0),
            block(shade, (-x + 1.0, -y + 1.0, eaves - 0.4), (x - 1.0, y - 1.0, eaves), 0.0),
        )
        roof = covered(
            Roof("gable", TILE, pitch, 0.2, 0.3, ridge="y", trim=stone, course=1.6),
            stone,
            wide - 2.2,
            deep - 2.2,
            eaves,
        )
        return (*stairs, *columns, *cella, *beam, *roof)

    return erected(draw, width, depth, height, (stone, shade), grain=9.0)


def pagoda(
    width: Annotated[float, Range(9.0, 11.0, 6.5, 15.0)] = 10.0,
    height: Annotated[float, Range(19.0, 23.0, 12.0, 34.0)] = 21.0,
    storeys: Annotated[int, Range(5, 5, 2, 9)] = 5,
    lit: bool = False,
) -> Model:
    """Red storeys that grow smaller, each under a wide upturned roof, and a golden finial."""
    pane = "pane_lit" if lit else "awning_white"

    def draw(wide: float, deep: float, tall: float) -> Parts:
        count = max(min(storeys, int(tall / 2.4)), 1)
        top = tall * 0.82
        parts: list[Part] = [
            block("masonry", (-wide * 0.42, -wide * 0.42, 0.0), (wide * 0.42, wide * 0.42, 0.7), 0.0),
            *_moved(steps("masonry_light", 0.0, 2.2, 0.7), y=-wide * 0.42),
        ]
        for index in range(count):
            low = 0.7 + (top - 0.7) * index / count
            high = 0.7 + (top - 0.7) * (index + 1) / count
            body = wide * (0.6 - 0.3 * index / count)
            parts += _pagoda_storey(body, wide * (0.98 - 0.4 * index / count), low, high, pane)
        parts += (
            drum("gold_leaf", 0.3, top - 0.1, top + 0.6, top=0.2),
            *(drum("gold_leaf", 0.5 - 0.06 * i, top + 0.7 + 0.5 * i, top + 0.86 + 0.5 * i) for i in range(5)),
            drum("gold_leaf", 0.12, top, tall),
        )
        return tuple(parts)

    return erected(draw, width, width, height, ("vermilion",), grain=7.0)


def _pagoda_storey(body: float, reach: float, low: float, high: float, pane: str) -> Parts:
    half, room = body / 2, high - low
    eaves = low + room * 0.62
    door = (
        block(pane, (-body * 0.16, -0.05, low + 0.1), (body * 0.16, 0.2, low + room * 0.46), 0.0),
        block("vermilion", (-0.05, -0.1, low), (0.05, 0.1, low + room * 0.5), 0.0),
        block("sash_dark", (-half, -0.1, low + room * 0.46), (half, 0.1, low + room * 0.54), 0.0),
    )
    posts = [post("vermilion", sx * half, sy * half, low, eaves, 0.32) for sx in (-1, 1) for sy in (-1, 1)]
    roof = hip(
        Roof("hip", ("roof_teal", "roof_teal_dark"), (high - eaves) * 2 / body, (reach - body) / 2, 0.24, course=0.5),
        body,
        body,
        eaves,
    )
    tips = [
        Part(
            Frustum(0.5, 0.5, 0.5, 0.1, 0.1),
            "gold_leaf",
            (sx * (reach / 2 - 0.25), sy * (reach / 2 - 0.25), eaves + 0.1),
        )
        for sx in (-1, 1)
        for sy in (-1, 1)
    ]
    rail = (block("vermilion", (-half - 0.4, -half - 0.4, low + 0.1), (half + 0.4, half + 0.4, low + 0.28), 0.0),)
    return (
        block("plaster_white", (-half, -half, low), (half, half, eaves + 0.2), 0.0),
        *around(door, door, door, door, body, body),
        *posts,
        *rail,
        *roof,
        *tips,
    )


def torii(
    width: Annotated[float, Range(5.4, 6.6, 3.5, 10.0)] = 6.0,
    height: Annotated[float, Range(5.0, 6.0, 4.6, 9.0)] = 5.4,
) -> Model:
    """Two red posts and two beams, the upper one black and bent up at its ends."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x = wide * 0.32
        return (
            *(rod("vermilion", 0.26, (s * x * 1.1, 0.0, 0.0), (s * x, 0.0, tall - 0.5)) for s in (-1, 1)),
            *(drum("sash_dark", 0.36, 0.0, 0.5, (s * x * 1.1, 0.0)) for s in (-1, 1)),
            block("vermilion", (-wide * 0.41, -0.18, tall * 0.68), (wide * 0.41, 0.18, tall * 0.68 + 0.42), 0.0),
            block("vermilion", (-wide * 0.44, -0.24, tall - 0.9), (wide * 0.44, 0.24, tall - 0.5), 0.0),
            block("sash_dark", (-wide * 0.48, -0.36, tall - 0.5), (wide * 0.48, 0.36, tall - 0.2), 0.0),
            *(
                block(
                    "sash_dark",
                    (min(s * wide * 0.38, s * wide * 0.5), -0.36, tall - 0.3),
                    (max(s * wide * 0.38, s * wide * 0.5), 0.36, tall),
                    0.0,
                )
                for s in (-1, 1)
            ),
            block("gold_leaf", (-0.36, -0.26, tall * 0.68 + 0.42), (0.36, 0.26, tall - 0.9), 0.0),
        )

    return erected(draw, width, 0.9, height, "vermilion", grain=5.0)


def mosque(
    width: Annotated[float, Range(14.0, 17.0, 10.0, 24.0)] = 15.4,
    depth: Annotated[float, Range(14.0, 17.0, 10.0, 24.0)] = 15.4,
    height: Annotated[float, Range(17.0, 20.0, 12.0, 30.0)] = 18.4,
    lit: bool = False,
) -> Model:
    """A domed hall between slender towers."""
    pane = "pane_lit" if lit else "curtain_glass_dark"

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y, eaves = wide / 2 - 1.4, deep / 2 - 1.0, tall * 0.32
        walls = [
            p
            for at in bays(2 * x, 3.0, 1.2, 0.8)
            for p in arch(pane, "sandstone_light", at, 1.1, eaves * 0.6, 1.0, pointed=True)
        ]
        gate = (
            block("sandstone_light", (-2.4, -0.7, 0.0), (2.4, 0.2, eaves + 1.2), 0.0),
            *_moved(arch("door_green", "gold_leaf", 0.0, 2.2, eaves * 0.72, 0.2, pointed=True), y=-0.7),
        )
        radius = wide * 0.27
        minarets = [p for sx in (-1, 1) for p in _minaret(sx * (wide / 2 - 0.9), -deep / 2 + 1.2, tall)]
        small = [
            p
            for sx in (-1, 1)
            for sy in (-1, 1)
            for p in (onion("roof_copper", 1.4, eaves + 0.4, 2.4, (sx * (x - 1.7), sy * (y - 1.7))),)
        ]
        return (
            block("sandstone", (-x, -y, 0.0), (x, y, eaves), 0.0),
            block("sandstone_light", (-x - 0.15, -y - 0.15, eaves - 0.1), (x + 0.15, y + 0.15, eaves + 0.4), 0.0),
            *around((*[w for w in walls if abs(w.at[0]) > 2.6], *gate), walls, walls, walls, 2 * x, 2 * y),
            drum("sandstone_light", radius * 0.94, eaves + 0.3, eaves + tall * 0.12),
            onion("roof_copper", radius, eaves + tall * 0.11, tall * 0.4),
            drum("gold_leaf", 0.14, eaves + tall * 0.46, eaves + tall * 0.58),
            *small,
            *minarets,
        )

    return erected(draw, width, depth, height, ("sandstone",), grain=8.0)


def _minaret(x: float, y: float, tall: float) -> Parts:
    return (
        drum("sandstone_light", 0.9, 0.0, tall * 0.3, (x, y)),
        drum("sandstone", 0.72, tall * 0.3, tall * 0.78, (x, y), top=0.62),
        drum("sandstone_light", 1.0, tall * 0.62, tall * 0.65, (x, y)),
        drum("sandstone_light", 0.95, tall * 0.77, tall * 0.8, (x, y)),
        drum("sandstone", 0.5, tall * 0.8, tall * 0.9, (x, y)),
        *(
            Part(
                Cylinder(0.7 * (1 - i / 3), tall * 0.1 / 3, 0.7 * (1 - (i + 1) / 3) + 0.02),
                "roof_copper",
                (x, y, tall * (0.9 + 0.1 * i / 3)),
            )
            for i in range(3)
        ),
    )


ASSETS = (
    Asset(
        church,
        words=("church", "village church", "parish church", "cathedral", "abbey", "monastery", "kirk"),
        family="church",
    ),
    Asset(chapel, words=("chapel", "small church", "shrine chapel"), family="church"),
    Asset(
        greek_temple, words=("temple", "greek temple", "roman temple", "parthenon", "ancient temple"), family="temple"
    ),
    Asset(
        pagoda,
        words=("pagoda", "japanese temple", "buddhist temple", "chinese temple", "japanese pagoda", "shinto shrine"),
        family="temple",
    ),
    Asset(torii, words=("torii", "torii gate", "shrine gate", "japanese gate"), family="gate"),
    Asset(mosque, words=("mosque",), family="temple"),
)
