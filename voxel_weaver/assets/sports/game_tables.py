"""Tables that games are played on, and the trampoline."""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Prism
from voxel_weaver.assets.model import Clearance, Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import Parts, block, column, mirrored, rod


def _around(width: float, depth: float, reach: float, reason: str) -> tuple[Clearance, ...]:
    """The space along both long sides of a game table."""
    x, y = width / 2, depth / 2
    return Clearance((-x, -y - reach, 0.0), (x, -y, 1.8), reason), Clearance((-x, y, 0.0), (x, y + reach, 1.8), reason)


def pool_table(
    width: Annotated[float, Range(2.3, 2.6, 1.6, 3.2)] = 2.5,
    depth: Annotated[float, Range(1.3, 1.45, 0.95, 1.8)] = 1.4,
    height: Annotated[float, Range(0.8, 0.86, 0.7, 0.95)] = 0.84,
) -> Model:
    """A billiard table: green cloth, wooden rails, six pockets, racked balls and a cue."""
    x, y = width / 2, depth / 2
    bed = height - 0.06
    rail = 0.11
    pockets = [(a * (x - rail * 0.75), b * (y - rail * 0.75)) for a in (-1, 0, 1) for b in (-1, 1)]
    colors = ("paint_yellow", "paint_blue", "paint_red", "paint_violet", "paint_orange", "paint_forest", "black")
    balls = [
        Part(
            Ellipsoid(0.06, 0.06, 0.06),
            colors[(row * 3 + index) % 7],
            (x * 0.4 + row * 0.055, (index - row / 2) * 0.064, bed),
        )
        for row in range(5)
        for index in range(row + 1)
    ]
    parts = (
        block("wood", (-x + 0.06, -y + 0.06, height - 0.26), (x - 0.06, y - 0.06, bed - 0.01), 0.012),
        block("baize", (-x + rail - 0.01, -y + rail - 0.01, bed - 0.03), (x - rail + 0.01, y - rail + 0.01, bed), 0.0),
        *(
            block(
                "wood",
                (-x, s * (y - rail / 2) - rail / 2, height - 0.13),
                (x, s * (y - rail / 2) + rail / 2, height),
                0.014,
            )
            for s in (-1, 1)
        ),
        *mirrored(block("wood", (x - rail, -y, height - 0.13), (x, y, height), 0.014)),
        *(column("black", 0.06, height - 0.05, height + 0.002, at) for at in pockets),
        *mirrored(*(column("wood", 0.06, 0.0, height - 0.2, (x - 0.26, s * (y - 0.24)), top=0.1) for s in (-1, 1))),
        *mirrored(*(column("dark_wood", 0.08, 0.0, 0.06, (x - 0.26, s * (y - 0.24))) for s in (-1, 1))),
        *balls,
        Part(Ellipsoid(0.06, 0.06, 0.06), "white", (-x * 0.4, 0.02, bed)),
        rod("pale_wood", 0.014, (-x * 0.85, -0.3, bed + 0.014), (-x * 0.5, 0.0, bed + 0.014), tip=0.008),
    )
    return built(parts, "wood", (), _around(width, depth, 0.7, "to play"), size=(width, depth, height + 0.002))


def ping_pong_table(
    width: Annotated[float, Range(2.6, 2.8, 1.8, 3.2)] = 2.74,
    depth: Annotated[float, Range(1.46, 1.58, 1.1, 1.8)] = 1.52,
    height: Annotated[float, Range(0.9, 0.94, 0.8, 1.0)] = 0.91,
) -> Model:
    """A table-tennis table with white lines, a net across its middle, two bats and a ball."""
    x, y, top = width / 2, depth / 2, height - 0.15
    lines: Parts = (
        *(
            block("white", (-x, s * (y - 0.015) - 0.015, top - 0.02), (x, s * (y - 0.015) + 0.015, top + 0.002), 0.0)
            for s in (-1, 1)
        ),
        *mirrored(block("white", (x - 0.03, -y, top - 0.02), (x, y, top + 0.002), 0.0)),
        block("white", (-x, -0.008, top - 0.02), (x, 0.008, top + 0.002), 0.0),
    )
    bats = tuple(
        part
        for side in (-1, 1)
        for part in (
            column("paint_red", 0.085, top, top + 0.018, (side * x * 0.6, side * 0.3)),
            block(
                "wood",
                (side * x * 0.6 + 0.07, side * 0.3 - 0.016, top),
                (side * x * 0.6 + 0.2, side * 0.3 + 0.016, top + 0.022),
                0.004,
            ),
        )
    )
    parts = (
        block("paint_blue", (-x, -y, top - 0.03), (x, y, top), 0.0),
        *lines,
        block("dark_grey", (-x + 0.05, -y + 0.05, top - 0.09), (x - 0.05, y - 0.05, top - 0.029), 0.0),
        *mirrored(
            *(
                block(
                    "black",
                    (x * 0.72 - 0.03, s * (y - 0.2) - 0.03, 0.0),
                    (x * 0.72 + 0.03, s * (y - 0.2) + 0.03, top - 0.08),
                    0.006,
                )
                for s in (-1, 1)
            )
        ),
        *mirrored(block("black", (x * 0.72 - 0.02, -y + 0.2, 0.2), (x * 0.72 + 0.02, y - 0.2, 0.24), 0.004)),
        block("black", (-0.01, -y, top - 0.001), (0.01, y, height - 0.02), 0.0),
        block("white", (-0.012, -y, height - 0.022), (0.012, y, height), 0.0),
        *(column("black", 0.02, top - 0.06, height, (0.0, s * (y - 0.02))) for s in (-1, 1)),
        *bats,
        Part(Ellipsoid(0.045, 0.045, 0.045), "paint_orange", (x * 0.3, -0.2, top - 0.001)),
    )
    return built(parts, "paint_blue", (), _around(width, depth, 0.4, "to play"), size=(width, depth, height))


def foosball_table(
    width: Annotated[float, Range(1.36, 1.48, 1.0, 1.8)] = 1.42,
    depth: Annotated[float, Range(0.98, 1.12, 0.8, 1.3)] = 1.05,
    height: Annotated[float, Range(0.88, 0.94, 0.75, 1.05)] = 0.9,
) -> Model:
    """A table-football table: rods with red and blue players over a green pitch."""
    x, y, pitch = 0.7, 0.36, 0.76
    rods: list[Part] = []
    for index in range(6):
        at = -x + 0.15 + index * (2 * x - 0.3) / 5
        finish = "paint_red" if index % 2 else "paint_blue"
        near = -1 if index % 2 else 1
        rods.append(rod("steel", 0.011, (at, -near * 0.44, 0.855), (at, near * 0.5, 0.855)))
        rods.append(rod("black", 0.022, (at, near * 0.42, 0.855), (at, near * 0.52, 0.855)))
        count = (1, 3, 4, 4, 3, 1)[index]
        for player in range(count):
            y0 = (player - (count - 1) / 2) * 0.17
            rods.append(block(finish, (at - 0.018, y0 - 0.025, pitch + 0.015), (at + 0.018, y0 + 0.025, 0.88), 0.006))
    parts = (
        block("wood", (-x, -y, 0.5), (x, y, 0.75), 0.01),
        block("paint_green", (-x + 0.03, -y + 0.03, 0.74), (x - 0.03, y - 0.03, pitch), 0.0),
        block("white", (-0.008, -y + 0.03, 0.745), (0.008, y - 0.03, pitch + 0.003), 0.0),
        column("white", 0.1, 0.745, pitch + 0.002),
        column("paint_green", 0.085, 0.745, pitch + 0.003),
        *mirrored(
            block("wood", (x - 0.03, -y, 0.74), (x, y, 0.9), 0.008),
            block("black", (x - 0.035, -0.1, 0.76), (x - 0.028, 0.1, 0.83), 0.0),
        ),
        *(
            block("wood", (-x, s * (y - 0.015) - 0.015, 0.74), (x, s * (y - 0.015) + 0.015, 0.9), 0.006)
            for s in (-1, 1)
        ),
        *mirrored(
            *(
                block(
                    "dark_wood", (x - 0.14, s * (y - 0.07) - 0.05, 0.0), (x - 0.04, s * (y - 0.07) + 0.05, 0.51), 0.01
                )
                for s in (-1, 1)
            )
        ),
        *rods,
        Part(Ellipsoid(0.04, 0.04, 0.04), "white", (0.06, 0.08, pitch)),
    )
    return built(parts, ("wood",), (), _around(width, depth, 0.5, "to play"), size=(width, depth, height))


def air_hockey_table(
    width: Annotated[float, Range(1.9, 2.2, 1.3, 2.6)] = 2.05,
    depth: Annotated[float, Range(1.0, 1.15, 0.8, 1.4)] = 1.08,
    height: Annotated[float, Range(0.82, 0.88, 0.7, 1.0)] = 0.85,
) -> Model:
    """An air-hockey table with two mallets and a puck."""
    x, y, level = width / 2, depth / 2, height - 0.07
    parts = (
        block("lacquer_second", (-x, -y, level - 0.2), (x, y, level - 0.02), 0.03),
        block("white", (-x + 0.06, -y + 0.06, level - 0.03), (x - 0.06, y - 0.06, level), 0.0),
        *(
            block("black", (-x, s * (y - 0.03) - 0.03, level - 0.03), (x, s * (y - 0.03) + 0.03, level + 0.04), 0.01)
            for s in (-1, 1)
        ),
        *mirrored(
            block("black", (x - 0.06, -y, level - 0.03), (x, y, level + 0.04), 0.01),
            block("lacquer_second", (x - 0.07, -0.16, level), (x - 0.05, 0.16, level + 0.03), 0.0),
        ),
        block("paint_blue", (-0.01, -y + 0.06, level - 0.01), (0.01, y - 0.06, level + 0.002), 0.0),
        *mirrored(
            *(
                block(
                    "black",
                    (x * 0.7 - 0.06, s * y * 0.6 - 0.06, 0.0),
                    (x * 0.7 + 0.06, s * y * 0.6 + 0.06, level - 0.18),
                    0.01,
                )
                for s in (-1, 1)
            )
        ),
        *(
            part
            for side, finish in ((-1, "paint_red"), (1, "paint_green"))
            for part in (
                column(finish, 0.06, level, level + 0.025, (side * x * 0.6, 0.06)),
                column(finish, 0.024, level + 0.02, height, (side * x * 0.6, 0.06)),
            )
        ),
        column("paint_yellow", 0.04, level, level + 0.012, (0.16, -0.12)),
    )
    return built(parts, "lacquer_second", (), _around(width, depth, 0.4, "to play"), size=(width, depth, height))


def poker_table(
    width: Annotated[float, Range(1.9, 2.2, 1.2, 2.6)] = 2.05,
    depth: Annotated[float, Range(1.0, 1.15, 0.9, 1.4)] = 1.08,
    height: Annotated[float, Range(0.76, 0.8, 0.7, 0.9)] = 0.78,
) -> Model:
    """An oval card table with a padded rim, green cloth, cards and chips."""
    x, y = width / 2, depth / 2
    rim = [
        (
            math.copysign(abs(math.cos(a)) ** 0.7 * x, math.cos(a)),
            math.copysign(abs(math.sin(a)) ** 0.8 * y, math.sin(a)),
        )
        for a in (i * math.tau / 28 for i in range(28))
    ]
    inner = tuple((a * (1 - 0.11 / x), b * (1 - 0.11 / y)) for a, b in rim)
    chips = [
        column(finish, 0.022, height - 0.02, height - 0.02 + tall, at)
        for finish, at, tall in (
            ("paint_red", (0.3, 0.16), 0.05),
            ("paint_blue", (0.36, 0.13), 0.036),
            ("white", (0.33, 0.22), 0.03),
            ("paint_red", (-0.5, -0.18), 0.04),
            ("paint_blue", (-0.44, -0.2), 0.024),
        )
    ]
    cards = [
        block("white", (at - 0.03, y0 - 0.042, height - 0.021), (at + 0.03, y0 + 0.042, height - 0.014), 0.0)
        for at, y0 in ((-0.2, 0.02), (-0.12, 0.02), (-0.04, 0.02), (0.04, 0.02), (-0.34, -0.3), (-0.27, -0.31))
    ]
    parts = (
        Part(Prism(tuple(rim), 0.07), "leather", (0.0, 0.0, height - 0.07)),
        Part(Prism(inner, 0.06, 0.0), "baize", (0.0, 0.0, height - 0.058)),
        *mirrored(
            column("dark_wood", 0.07, 0.04, height - 0.06, (x * 0.5, 0.0)),
            block("dark_wood", (x * 0.5 - 0.06, -y * 0.6, 0.0), (x * 0.5 + 0.06, y * 0.6, 0.06), 0.016),
        ),
        block("dark_wood", (-x * 0.5, -0.03, 0.2), (x * 0.5, 0.03, 0.27), 0.006),
        *chips,
        *cards,
    )
    return built(parts, ("baize", "leather"), (), (), size=(width, depth, height))


def trampoline(
    width: Annotated[float, Range(1.3, 1.6, 0.9, 3.0)] = 1.45,
    height: Annotated[float, Range(0.36, 0.44, 0.22, 0.8)] = 0.4,
) -> Model:
    """A round trampoline: a black jumping mat, a coloured safety pad, six legs."""
    r = width / 2
    turns = [i * math.tau / 24 for i in range(25)]
    parts = (
        column("black", r * 0.76, height - 0.05, height - 0.03),
        *(
            Part(
                Cylinder(0.012, r * 0.2),
                "steel",
                (r * 0.74 * math.cos(a), r * 0.74 * math.sin(a), height - 0.04),
                (0.0, 90.0, math.degrees(a)),
            )
            for a in turns[:-1]
        ),
        rod("lacquer", 0.05, *((r * 0.9 * math.cos(a), r * 0.9 * math.sin(a), height - 0.05) for a in turns)),
        *(
            rod(
                "dark_grey",
                0.02,
                (r * 0.88 * math.cos(a), r * 0.88 * math.sin(a), height - 0.06),
                (r * 0.92 * math.cos(a), r * 0.92 * math.sin(a), 0.0),
            )
            for a in turns[:-1:4]
        ),
    )
    return built(parts, ("lacquer", "black"), size=(width, width, height))


def ball_pit(
    width: Annotated[float, Range(1.0, 1.3, 0.8, 2.0)] = 1.15,
    height: Annotated[float, Range(0.34, 0.42, 0.25, 0.6)] = 0.38,
) -> Model:
    """A soft round basin full of coloured balls."""
    r = width / 2
    turns = [i * math.tau / 20 for i in range(21)]
    colors = ("paint_red", "paint_yellow", "paint_blue", "paint_green", "paint_orange", "paint_rose")
    balls = [
        Part(
            Ellipsoid(0.09, 0.09, 0.09),
            colors[index % 6],
            (
                share * math.cos(index * 2.4) * (r - 0.17),
                share * math.sin(index * 2.4) * (r - 0.17),
                0.22 + (index % 3) * 0.02,
            ),
        )
        for index, share in ((i, math.sqrt((i + 0.5) / 48)) for i in range(48))
    ]
    parts = (
        *(
            rod("cloth", 0.07, *(((r - 0.07) * math.cos(a), (r - 0.07) * math.sin(a), z) for a in turns))
            for z in (0.07, 0.19, 0.3)
        ),
        column("cloth_accent", r - 0.1, 0.0, 0.24),
        *balls,
    )
    return built(parts, "cloth", size=(width, width, height))


_GAME = ("game", "sport")
ASSETS = (
    Asset(
        pool_table,
        words=("pool table", "billiard table", "billiards table", "snooker table", "snooker", "billiards"),
        family="game table",
        stance="free",
        tags=_GAME,
    ),
    Asset(
        ping_pong_table,
        words=("ping pong table", "table tennis table", "ping-pong table", "table tennis", "ping pong"),
        family="game table",
        stance="free",
        tags=_GAME,
    ),
    Asset(
        foosball_table,
        words=("foosball table", "table football", "foosball", "football table", "table soccer"),
        family="game table",
        stance="free",
        tags=_GAME,
    ),
    Asset(air_hockey_table, words=("air hockey table", "air hockey"), family="game table", stance="free", tags=_GAME),
    Asset(
        poker_table,
        words=("poker table", "card table", "game table", "gaming table", "casino table", "gambling table"),
        family="game table",
        stance="free",
        tags=_GAME,
    ),
    Asset(
        trampoline,
        words=("trampoline", "mini trampoline", "rebounder"),
        family="trampoline",
        stance="free",
        tags=("sport", "nursery"),
    ),
    Asset(ball_pit, words=("ball pit", "ball pool"), family="ball pit", stance="free", tags=("nursery", "toy")),
)
