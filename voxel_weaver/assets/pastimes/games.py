"""Games and puzzles for a table, and cards and dice that lie about."""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box, Ellipsoid, Lathe
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import block, column
from voxel_weaver.scene.layout import Support

_PAINTS = ("paint_red", "paint_blue", "paint_yellow", "paint_green", "paint_orange", "paint_violet")


def chess_board(
    width: Annotated[float, Range(0.36, 0.44)] = 0.4,
    depth: Annotated[float, Range(0.36, 0.44)] = 0.4,
    height: Annotated[float, Range(0.1, 0.12)] = 0.11,
) -> Model:
    """A board set up for a game, in the middle of the opening."""
    step = 0.045
    dark = [
        block(
            "dark_wood",
            (-0.18 + i * step, -0.18 + j * step, 0.01),
            (-0.18 + (i + 1) * step, -0.18 + (j + 1) * step, 0.0304),
            0.0,
        )
        for i in range(8)
        for j in range(8)
        if (i + j) % 2 == 0
    ]
    men: list[Part] = []
    for finish, back, pawns in (("porcelain", 0, 1), ("black", 7, 6)):
        for i in range(8):
            x = -0.18 + (i + 0.5) * step
            tall = (0.075, 0.08, 0.085, 0.1, 0.11, 0.085, 0.08, 0.075)[i]
            men.append(column(finish, 0.016, 0.03, tall, (x, -0.18 + (back + 0.5) * step), top=0.011))
            y = -0.18 + (pawns + 0.5 + (2 if i == 4 and pawns == 1 else -2 if i == 3 and pawns == 6 else 0)) * step
            men.append(column(finish, 0.014, 0.03, 0.06, (x, y), top=0.009))
    parts = [
        block("wood", (-0.2, -0.2, 0.0), (0.2, 0.2, 0.026), 0.006),
        block("pale_wood", (-0.18, -0.18, 0.02), (0.18, 0.18, 0.03), 0.0),
        *dark,
        *men,
    ]
    return grown(parts, width, height, depth, "wood")


def board_game(
    width: Annotated[float, Range(0.3, 0.34, 0.2, 0.5)] = 0.32,
    depth: Annotated[float, Range(0.3, 0.34, 0.2, 0.5)] = 0.32,
    height: Annotated[float, Range(0.06, 0.07)] = 0.06,
) -> Model:
    """A ring of coloured fields, men of four players, dice and a stack of cards."""
    fields = []
    for i in range(9):
        for j in range(9):
            if i in (0, 8) or j in (0, 8):
                x, y = -0.19 + i * 0.0422, -0.19 + j * 0.0422
                fields.append(block(_PAINTS[(i * 2 + j) % 6], (x, y, 0.01), (x + 0.038, y + 0.038, 0.0215), 0.0))
    men = [
        column(finish, 0.014, 0.02, 0.06, spot, top=0.006)
        for finish, spot in (
            ("paint_red", (-0.17, -0.04)),
            ("paint_blue", (0.09, -0.17)),
            ("paint_yellow", (0.17, 0.08)),
            ("paint_green", (-0.03, 0.17)),
        )
    ]
    parts = [
        block("paper", (-0.22, -0.22, 0.0), (0.22, 0.22, 0.02), 0.002),
        *fields,
        *men,
        block("cover", (-0.1, -0.02, 0.018), (-0.03, 0.08, 0.045), 0.0),
        block("white", (0.03, -0.05, 0.018), (0.06, -0.02, 0.048), 0.004),
        block("white", (0.075, -0.01, 0.018), (0.105, 0.02, 0.048), 0.004),
        block("ink", (0.04, -0.04, 0.04), (0.05, -0.03, 0.05), 0.0),
        block("paint_orange", (-0.02, -0.13, 0.01), (0.08, -0.09, 0.024), 0.0),
    ]
    return grown(parts, width, height, depth)


def puzzle(
    width: Annotated[float, Range(0.36, 0.42)] = 0.4,
    depth: Annotated[float, Range(0.28, 0.32)] = 0.3,
    height: Annotated[float, Range(0.02, 0.03)] = 0.02,
) -> Model:
    """A jigsaw, half done, with loose pieces beside it."""
    grid = ("SSSYS.", "SSSSS.", "GGRGG.", "GGRG..", "BBBB..")
    paints = {"S": "paint_sky", "Y": "paint_yellow", "G": "paint_green", "R": "paint_red", "B": "paint_blue"}
    pieces: list[Part] = []
    for j, row in enumerate(grid):
        for i, letter in enumerate(row):
            if letter != ".":
                x, y = -0.19 + 0.05 * i, 0.09 - 0.05 * j
                pieces.append(block(paints[letter], (x, y, 0.0), (x + 0.047, y + 0.047, 0.014), 0.0))
                if (i + j) % 2 and i < 4:
                    pieces.append(
                        block(paints[letter], (x + 0.042, y + 0.016, 0.002), (x + 0.06, y + 0.031, 0.0145), 0.0)
                    )
    loose = [
        Part(Box(0.044, 0.044, 0.014, 0.0), finish, (x, y, 0.0), (0.0, 0.0, turn))
        for finish, x, y, turn in (
            ("paint_green", 0.16, -0.02, 20.0),
            ("paint_blue", 0.12, -0.11, 40.0),
            ("paint_sky", 0.165, 0.1, 65.0),
            ("paint_red", 0.155, -0.105, 10.0),
        )
    ]
    lifted = Part(Box(0.05, 0.05, 0.014, 0.0), "paint_yellow", (0.15, 0.04, 0.006), (0.0, 0.0, 30.0))
    return grown([*pieces, *loose, lifted], width, height, depth)


def rubiks_cube(
    width: Annotated[float, Range(0.1, 0.11)] = 0.1,
    depth: Annotated[float, Range(0.1, 0.11)] = 0.1,
    height: Annotated[float, Range(0.1, 0.11)] = 0.1,
) -> Model:
    """A magic cube, turned a little out of order."""
    colors = ("paint_red", "white", "paint_blue", "paint_yellow", "paint_green", "paint_orange")
    tiles: list[Part] = []
    for i in range(3):
        for j in range(3):
            u, v = -0.046 + 0.033 * i, 0.004 + 0.033 * j
            side, top, right = (colors[(i * k + j * 2 + k) % 6] for k in (2, 3, 4))
            tiles.append(block(side, (u, -0.05, v), (u + 0.026, -0.044, v + 0.026), 0.0))
            tiles.append(block(right, (0.044, u, v), (0.05, u + 0.026, v + 0.026), 0.0))
            tiles.append(block(top, (u, -0.046 + 0.033 * j, 0.094), (u + 0.026, -0.02 + 0.033 * j, 0.1), 0.0))
    parts = [block("black", (-0.0495, -0.0495, 0.0), (0.0495, 0.0495, 0.0995), 0.004), *tiles]
    return grown(parts, width, height, depth, main="black")


def playing_cards(
    width: Annotated[float, Range(0.2, 0.23)] = 0.22,
    depth: Annotated[float, Range(0.14, 0.16)] = 0.15,
    height: Annotated[float, Range(0.03, 0.04)] = 0.04,
) -> Model:
    """A pack, and three cards face up."""
    cards = [
        Part(
            Box(0.06, 0.09, 0.01, 0.0),
            "paper",
            (0.01 + 0.035 * i, 0.02 - 0.015 * i, 0.003 * i),
            (0.0, 0.0, 15.0 - 20.0 * i),
        )
        for i in range(3)
    ]
    parts = [
        block("paper", (-0.11, -0.055, 0.0), (-0.045, 0.04, 0.03), 0.0),
        block("cover_second", (-0.11, -0.055, 0.028), (-0.045, 0.04, 0.04), 0.0),
        block("paper", (-0.088, -0.02, 0.03), (-0.067, 0.005, 0.0404), 0.0),
        *cards,
        block("paint_red", (0.075, -0.03, 0.01), (0.095, -0.01, 0.0204), 0.0),
        block("ink", (0.02, 0.03, 0.006), (0.035, 0.045, 0.0144), 0.0),
    ]
    return grown(parts, width, height, depth, main="cover_second")


def dice(
    width: Annotated[float, Range(0.11, 0.13)] = 0.12,
    depth: Annotated[float, Range(0.1, 0.11)] = 0.1,
    height: Annotated[float, Range(0.05, 0.05)] = 0.05,
) -> Model:
    def die(x: float, y: float, pips: tuple[tuple[float, float], ...]) -> list[Part]:
        body = block("white", (x - 0.025, y - 0.025, 0.0), (x + 0.025, y + 0.025, 0.048), 0.006)
        dots = [
            block("ink", (x + a - 0.005, y + b - 0.005, 0.04), (x + a + 0.005, y + b + 0.005, 0.05), 0.0)
            for a, b in pips
        ]
        sides = [block("ink", (x - 0.005, y - 0.027, 0.02), (x + 0.005, y - 0.02, 0.03), 0.0)]
        return [body, *dots, *sides]

    five = ((-0.015, -0.015), (0.015, -0.015), (0.0, 0.0), (-0.015, 0.015), (0.015, 0.015))
    parts = [*die(-0.035, -0.023, five), *die(0.035, 0.025, ((-0.015, -0.015), (0.015, 0.015)))]
    return grown(parts, width, height, depth, main="white")


def bowling_set(
    width: Annotated[float, Range(0.44, 0.5)] = 0.46,
    depth: Annotated[float, Range(0.5, 0.58)] = 0.54,
    height: Annotated[float, Range(0.32, 0.38)] = 0.34,
) -> Model:
    """Six pins and a ball."""
    pin = ((0.03, 0.0), (0.05, 0.09), (0.045, 0.15), (0.02, 0.23), (0.032, 0.29), (0.02, 0.34))
    spots = ((0.0, 0.0), (-0.09, 0.1), (0.09, 0.1), (-0.18, 0.21), (0.0, 0.21), (0.18, 0.21))
    parts = [
        *(Part(Lathe(pin), "porcelain", (x, y, 0.0)) for x, y in spots),
        *(column("cap_red", 0.027, 0.215, 0.24, spot) for spot in spots),
        Part(Ellipsoid(0.16, 0.16, 0.16), "lacquer", (0.04, -0.2, 0.0)),
        *(
            column("black", 0.012, 0.14, 0.16, (0.03 + dx, -0.22 + dy))
            for dx, dy in ((0.0, 0.0), (0.03, 0.0), (0.015, 0.025))
        ),
    ]
    return grown(parts, width, height, depth, ("porcelain", "lacquer"))


_ON = Support.OBJECT
_TAGS = ("playroom", "living_room")

ASSETS = (
    Asset(
        chess_board,
        ("chess board", "chess set", "chess", "checkers", "checkerboard", "chess game"),
        "game",
        _ON,
        tags=_TAGS,
    ),
    Asset(board_game, ("board game", "game", "game board", "tabletop game", "ludo"), "game", _ON, tags=_TAGS),
    Asset(puzzle, ("puzzle", "jigsaw", "jigsaw puzzle"), "game", _ON, tags=_TAGS),
    Asset(rubiks_cube, ("rubik's cube", "magic cube", "puzzle cube", "cube"), "game", _ON, tags=_TAGS),
    Asset(
        playing_cards, ("playing card", "deck of cards", "pack of cards", "card", "card game"), "game", _ON, tags=_TAGS
    ),
    Asset(dice, ("dice", "die", "pair of dice"), "game", _ON, tags=_TAGS),
    Asset(bowling_set, ("bowling pin", "bowling set", "bowling ball", "skittle"), "game", tags=_TAGS),
)
