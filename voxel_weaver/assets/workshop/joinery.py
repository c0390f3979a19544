"""What furniture makers share: legs, drawer fronts, doors, handles, rows of books.

Pure geometry: no asset is declared here and nothing is left to chance. Details stand 2 cm proud and gaps are 2 cm wide
because a voxel is 2 cm: what is finer is lost there.
"""

from __future__ import annotations

from voxel_weaver.assets.model import Clearance, Part, Surface, Vector
from voxel_weaver.assets.workshop.finishes import BOOKS
from voxel_weaver.assets.workshop.pieces import Parts, block, column, mirrored

PROUD = 0.02
"""How far a drawer front or a door stands before its carcass, and a handle before its front."""
FRONTS = 2 * PROUD
"""What fronts and handles together take of the depth of a thing."""

WOODS = ("wood", "pale_wood")
"""The finishes of carcass and fields; both take a colour that is asked for: a white wardrobe is white all over."""
_BOOK_WIDTHS = (0.05, 0.03, 0.06, 0.04, 0.04, 0.08, 0.03, 0.05, 0.04, 0.06, 0.03)
_BOOK_HEIGHTS = (0.92, 0.74, 0.84, 0.98, 0.66, 0.88, 0.78, 0.95, 0.7)
_BOOK_COLORS = (0, 1, 4, 2, 3, 1, 5, 0, 6, 4, 3, 2, 1, 6, 0, 5)


def legs(width: float, depth: float, height: float, thick: float, finish: str, *, low: float = 0.0) -> Parts:
    """Four square legs whose outer faces are `width` and `depth` apart."""
    x, y = width / 2, depth / 2
    return mirrored(
        block(finish, (x - thick, -y, low), (x, -y + thick, height)),
        block(finish, (x - thick, y - thick, low), (x, y, height)),
    )


def turned_legs(width: float, depth: float, height: float, radius: float, finish: str, *, foot: float = 0.015) -> Parts:
    """Four round legs that taper down to the foot; their outer sides are `width` and `depth` apart."""
    x, y = width / 2 - radius, depth / 2 - radius
    return mirrored(*(column(finish, foot, 0.0, height, (x, side), top=radius) for side in (-y, y)))


def _cells(low: float, high: float, count: int, gap: float) -> tuple[tuple[float, float], ...]:
    """A stretch divided into `count` equal cells, with a gap between them and around them."""
    size = (high - low - gap * (count + 1)) / count
    return tuple((low + gap + i * (size + gap), low + gap + i * (size + gap) + size) for i in range(count))


def handle(x: float, z: float, y: float, width: float, finish: str) -> Part:
    """A bar, or a knob where it is as narrow as a knob, before the plane y."""
    if width <= 0.05:
        return block(finish, (x - 0.02, y - PROUD, z - 0.02), (x + 0.02, y + 0.001, z + 0.02), 0.008)
    return block(finish, (x - width / 2, y - PROUD, z - 0.01), (x + width / 2, y + 0.001, z + 0.012), 0.004)


def drawer_fronts(
    low: tuple[float, float],
    high: tuple[float, float],
    y: float,
    columns: int,
    rows: int,
    *,
    finish: str = "wood",
    grip: str = "brass",
) -> Parts:
    """Drawer fronts in columns and rows, before the plane y, between two corners (x, z) of a carcass."""
    parts: list[Part] = []
    for left, right in _cells(low[0], high[0], columns, 0.02):
        for bottom, top in _cells(low[1], high[1], rows, 0.02):
            parts.append(block(finish, (left, y - PROUD, bottom), (right, y + 0.001, top), 0.006))
            wide = right - left
            grips = (left + wide * 0.25, right - wide * 0.25) if wide > 0.62 else ((left + right) / 2,)
            bar = min(0.16, wide * 0.3) if wide > 0.3 else 0.04
            parts += [handle(x, (bottom + top) / 2, y - PROUD, bar, grip) for x in grips]
    return tuple(parts)


def door_leaves(
    low: tuple[float, float],
    high: tuple[float, float],
    y: float,
    count: int,
    *,
    finish: str = "wood",
    panel: str = "",
    grip: str = "brass",
) -> Parts:
    """Door leaves side by side, before the plane y; they open in pairs. `panel` sets a field into each leaf."""
    parts: list[Part] = []
    for index, (left, right) in enumerate(_cells(low[0], high[0], count, 0.02)):
        bottom, top = low[1] + 0.02, high[1] - 0.02
        parts.append(block(finish, (left, y - PROUD, bottom), (right, y + 0.001, top), 0.006))
        if panel:
            edge = min(0.08, (right - left) * 0.2)
            inner_low, inner_high = (left + edge, y - PROUD - 0.01, bottom + edge), (right - edge, y, top - edge)
            parts.append(block(panel, inner_low, inner_high, 0.004))
        opens_right = index % 2 == 0 and count > 1
        x = right - 0.04 if opens_right else left + 0.04
        z = (bottom + top) / 2
        reach = min(0.08, (top - bottom) * 0.2)
        parts.append(block(grip, (x - 0.01, y - FRONTS, z - reach), (x + 0.01, y - PROUD + 0.001, z + reach), 0.004))
    return tuple(parts)


def books(low: Vector, high: Vector, start: int) -> Parts:
    """A row of standing books between two corners: backs to the front, of different heights. `start` varies them."""
    parts: list[Part] = []
    x, index, room = low[0], start, high[2] - low[2]
    while x + 0.03 <= high[0]:
        wide = min(_BOOK_WIDTHS[(index * 3) % len(_BOOK_WIDTHS)], high[0] - x)
        tall = room * _BOOK_HEIGHTS[(index * 2) % len(_BOOK_HEIGHTS)]
        front = low[1] + (0.02 if index % 3 == 1 else 0.0)
        finish = BOOKS[_BOOK_COLORS[index % len(_BOOK_COLORS)]].name
        parts.append(block(finish, (x, front, low[2] - 0.001), (x + wide, high[1], low[2] + tall), 0.0))
        x, index = x + wide, index + 1
    return tuple(parts)


def lying_books(x: float, y: float, z: float, start: int) -> Parts:
    """Three books lying on each other, centred at (x, y)."""
    parts: list[Part] = []
    for level, (wide, deep) in enumerate(((0.22, 0.18), (0.2, 0.16), (0.16, 0.14))):
        finish = BOOKS[(start + level * 2) % len(BOOKS)].name
        low = (x - wide / 2, y - deep / 2, z + level * 0.04 - 0.001)
        parts.append(block(finish, low, (x + wide / 2, y + deep / 2, z + level * 0.04 + 0.04), 0.0))
    return tuple(parts)


def open_case(
    width: float, depth: float, low: float, high: float, boards: int, finish: str, back: str
) -> tuple[Parts, tuple[Surface, ...]]:
    """A carcass that is open to the front, with so many boards inside, the bottom among them; and what they carry."""
    x, y, thick = width / 2, depth / 2, 0.03
    room = (high - thick - low) / boards
    levels = [low + n * room for n in range(boards)]
    parts = (
        *mirrored(block(finish, (x - thick, -y, low), (x, y, high), 0.004)),
        block(back, (-x + thick * 0.9, y - thick, low), (x - thick * 0.9, y, high), 0.0),
        block(finish, (-x, -y, high - thick), (x, y, high), 0.004),
        *(block(finish, (-x + thick * 0.9, -y, z), (x - thick * 0.9, y - thick * 0.9, z + thick), 0.0) for z in levels),
    )
    inner = x - thick - 0.02
    surfaces = tuple(
        Surface("shelf", (-inner, -y + 0.02), (inner, y - thick - 0.02), z + thick, room - thick - 0.005)
        for z in levels
    )
    return parts, surfaces


def top(width: float, depth: float, z: float, headroom: float = 2.0, inset: float = 0.02) -> Surface:
    """The surface of a whole table top."""
    x, y = width / 2 - inset, depth / 2 - inset
    return Surface("top", (-x, -y), (x, y), z, headroom)


def front_space(width: float, depth: float, reach: float, height: float, reason: str) -> Clearance:
    """The space before a thing that must stay free."""
    return Clearance((-width / 2, -depth / 2 - reach, 0.0), (width / 2, -depth / 2, height), reason)
