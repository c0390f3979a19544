"""How big a room is, and what doors and windows it has: from what is asked, what is to stand there and what is usual.

Measures that were given are kept. It decides no wall and places nothing; the shell does the one, the solver the other.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Protocol

from voxel_weaver.layout.pieces import Piece
from voxel_weaver.layout.programs import Program
from voxel_weaver.layout.rooms.formation import AISLES, EDGE
from voxel_weaver.layout.rooms.outline import NOTCH, SHAPES, SIDES_OF
from voxel_weaver.layout.rooms.rows import SPACE
from voxel_weaver.layout.rooms.shell import Plan, SideName, Site, shell
from voxel_weaver.scene.brief import Brief, RoomWish
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.layout import Support

WALL_SHARE = 1.7
"""How much wall there is for each metre of backs that are asked for: doors and windows take theirs."""
GROWTH = 0.4
"""Metres that a room grows in width and depth with each attempt."""
ASKED_SHARE = 0.26
"""The share of the floor that what is asked for may take."""
ON_FURNITURE, LOOSE_SHARE = 80, 0.15
"""So many small things find room on what stands in a room anyway; each further one takes so many square metres."""
FLAT = 0.03
"""What is lower takes no floor."""
SPACES: Mapping[str, tuple[float, float]] = {"grid": AISLES, "rows": SPACE}
"""Between the neighbours of a formation, and from one row to the next."""
WITH_OTHERS = 1.1
"""A formation leaves a little room for what else belongs there."""
LEAST = 1.6
WIDEST = 36.0
"""No room grows beyond this for what is to stand in it; the rest finds no place and is named."""
RING_MORE = 1.35
SCALES: Mapping[str, float] = {
    **dict.fromkeys(("tiny", "cramped", "miniature"), 0.65),
    **dict.fromkeys(("small", "compact", "little", "narrow", "snug"), 0.82),
    **dict.fromkeys(("large", "big", "spacious", "roomy", "generous", "airy", "wide", "grand"), 1.28),
    **dict.fromkeys(("huge", "enormous", "vast", "massive", "gigantic"), 1.6),
}
"""What words for size make of the usual width and depth."""
STRETCHES: Mapping[str, tuple[float, float]] = {"long": (1.4, 0.8), "narrow": (1.35, 0.75), "elongated": (1.4, 0.8)}
EQUAL = ("square", "round", "circular", "hexagonal", "octagonal")
"""Shapes of rooms that are as deep as they are wide."""
MOST_WINDOWS, MOST_DOORS = 8, 4


class Sites(Protocol):
    """How a room of a brief comes to its site: built to measure for each attempt, or one of a house that stands."""

    def __call__(self, brief: Brief, program: Program, pieces: Sequence[Piece], attempt: int) -> Site: ...


def room_site(brief: Brief, program: Program, pieces: Sequence[Piece], attempt: int) -> Site:
    """A room of its own, with more floor for each attempt."""
    return shell(room_plan(brief, program, pieces, attempt))


def room_plan(brief: Brief, program: Program, pieces: Sequence[Piece], attempt: int) -> Plan:
    """What the shell is built from."""
    width, depth, height = measures(brief, program, pieces, attempt)
    shown: SideName = "right" if chance(brief.seed, "layout", "side").random() < 0.7 else "left"
    wish = wish_of(brief)
    windows, wished = program.windows, asked_openings(brief, "window")
    if wished is not None:
        number = min(max(wished, 1), MOST_WINDOWS)
        windows = tuple(program.windows[index] if index < len(program.windows) else ("side", "back")[index % 2]
                        for index in range(number))  # fmt: skip
    doors = asked_openings(brief, "door") or 1
    return Plan(
        brief.place,
        width,
        depth,
        height,
        shown,
        windows,
        doors=min(max(doors, 1), MOST_DOORS),
        door_wall=program.door_wall,
        sill=program.sill,
        window=program.window,
        door=program.door,
        shape=next((word for word in _words(wish) if word in SHAPES), ""),
    )


def wish_of(brief: Brief) -> RoomWish | None:
    """What the brief says of its one room."""
    return brief.rooms[0] if brief.rooms else None


def asked_openings(brief: Brief, kind: str) -> int | None:
    """How many windows or doors were asked for; None where nothing is said."""
    wish = wish_of(brief)
    own = None if wish is None else (wish.windows if kind == "window" else wish.doors)
    counts = [want.count for want in brief.wants if want.category == kind]
    return own if own is not None else (sum(counts) if counts else None)


def measures(brief: Brief, program: Program, pieces: Sequence[Piece], attempt: int) -> tuple[float, float, float]:
    """Width, depth and height. Given measures are kept; the others follow from what is to stand there."""
    wish = wish_of(brief)
    words = _words(wish)
    given = (wish.size if wish is not None and wish.size else None) or brief.room_size or (0.0, 0.0, 0.0)
    base_width, base_depth, base_height = _usual(program, words)
    floor = [piece for piece in pieces if piece.support is Support.FLOOR]
    needed = sum(piece.footprint for piece in floor if piece.high[2] > FLAT) / ASKED_SHARE
    needed = max(needed, _formations(floor))
    loose = sum(piece.support is Support.OBJECT and not piece.carrier for piece in pieces)
    needed += max(loose - ON_FURNITURE, 0) * LOOSE_SHARE
    stretch = max(1.0, math.sqrt(needed / (base_width * base_depth)))
    backs = sum(piece.size[0] for piece in floor if piece.stance == "wall")
    stretch = max(stretch, (WALL_SHARE * backs + 4.0) / (2 * (base_width + base_depth)))
    widest = max((piece.size[0] for piece in floor), default=0.0) + 1.6
    grown = GROWTH * attempt
    width = given[0] or max(base_width * stretch, widest) + grown
    depth = given[1] or max(base_depth * stretch, min(widest, base_depth * stretch)) + grown
    tallest = max((piece.high[2] for piece in pieces), default=0.0) + 0.1
    height = given[2] or max(base_height, tallest)
    width = given[0] or min(width, WIDEST)
    depth = given[1] or min(max(depth, needed / width), WIDEST)  # what is too wide for a room makes it deeper
    return _even(max(width, LEAST)), _even(max(depth, LEAST)), round(max(height, 2.1) / 0.02) * 0.02


def _formations(pieces: Sequence[Piece]) -> float:
    """The floor that those take which stand in a grid or in rows, with the way around them."""
    area = sum(
        (piece.size[0] + SPACES[tie.kind][0]) * (piece.size[1] + SPACES[tie.kind][1])
        for piece in pieces
        for tie in piece.ties
        if tie.kind in SPACES
    )
    return (math.sqrt(area) + 2 * EDGE) ** 2 * WITH_OTHERS if area else 0.0


def _usual(program: Program, words: Sequence[str]) -> tuple[float, float, float]:
    """The measures of the program as the words about the room change them."""
    width, depth, height = program.size
    scale = next((SCALES[word] for word in words if word in SCALES), 1.0)
    along, across = next((STRETCHES[word] for word in words if word in STRETCHES), (1.0, 1.0))
    width, depth = width * scale * along, depth * scale * across
    if any(word in EQUAL for word in words):
        width = depth = math.sqrt(width * depth)
    if any(word.endswith("_shaped") for word in words):  # the missing corner is given back
        more = math.sqrt(1.0 / (1.0 - NOTCH**2))
        width, depth = width * more, depth * more
    if any(word in SIDES_OF for word in words):  # so are the corners, where furniture stands best
        width, depth = width * RING_MORE, depth * RING_MORE
    return width, depth, height


def _words(wish: RoomWish | None) -> tuple[str, ...]:
    """What is said of the shape and size of a room, word by word: "small l_shaped"."""
    return tuple(wish.shape.lower().replace(",", " ").replace("-", "_").split()) if wish is not None else ()


def _even(length: float) -> float:
    return round(round(length / 0.2) * 0.2, 2)
