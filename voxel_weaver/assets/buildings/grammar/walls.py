"""Walls and what is in them: bays with windows and doors, beams, quoins, stones of another tone.

A wall is drawn in a frame of its own: its face is the plane y = 0, outside is -Y, x runs along it from its middle.
`around` puts four of them onto a footprint. Widths and heights fall on a lattice, so that windows of one house stay
alike when they become voxels.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from voxel_weaver.assets.forms import Cylinder, Prism
from voxel_weaver.assets.model import Part
from voxel_weaver.assets.workshop.pieces import Parts, block, facing, quarter_turned

STEP = 0.12
"""Metres: the lattice of houses, which is a voxel of theirs."""
PROUD = 0.09
"""How far frames and beams stand before a wall: a voxel in voxels, a hand in the smooth looks."""
FLUSH = 0.02
"""How far panes and stones do, so that they are seen: nothing in voxels."""


@dataclass(frozen=True, slots=True)
class Skin:
    """What the walls of a building are made of, by finish. An empty name leaves the part out."""

    wall: str
    patch: str = ""  # stones, bricks or bare spots of another tone
    corner: str = ""  # quoins or corner posts
    base: str = ""
    beam: str = ""
    frame: str = "sash_white"
    pane: str = "pane"
    door: str = "door_oak"
    shutter: str = ""
    bloom: str = ""  # what grows in boxes under the windows

    def lit(self, is_lit: bool) -> Skin:
        """The same walls with light behind the panes."""
        return replace(self, pane="pane_lit") if is_lit else self


def even(metres: float, step: float = STEP) -> float:
    """The nearest place on the lattice."""
    return round(round(metres / step) * step, 4)


def bays(length: float, apart: float, width: float, margin: float = 0.5) -> tuple[float, ...]:
    """Middles of as many openings as fit, evenly spread and the same to both sides."""
    room = length - 2 * margin - width
    if room < 0:
        return (0.0,) if length > width + 0.2 else ()
    count = int(room / apart) + 1
    between = even(room / max(count - 1, 1)) if count > 1 else 0.0
    return tuple(round((index - (count - 1) / 2) * between, 4) for index in range(count))


def window(
    skin: Skin, x: float, z: float, width: float = 0.96, height: float = 1.2, *, cross: bool = True, sill: bool = True
) -> Parts:
    """A window whose pane has its lower middle at (x, z): frame, bars, sill, and shutters where the skin has them."""
    left, right, top, bar = x - width / 2, x + width / 2, z + height, STEP
    parts = [
        block(skin.pane, (left, -FLUSH, z), (right, 0.2, top), 0.0),
        block(skin.frame, (left - bar, -PROUD, z - bar), (left, 0.1, top + bar), 0.0),
        block(skin.frame, (right, -PROUD, z - bar), (right + bar, 0.1, top + bar), 0.0),
        block(skin.frame, (left, -PROUD, top), (right, 0.1, top + bar), 0.0),
        block(skin.frame, (left, -PROUD, z - bar), (right, 0.1, z), 0.0),
    ]
    if cross and width > 0.7:
        parts.append(block(skin.frame, (x - 0.04, -0.05, z), (x + 0.04, 0.1, top), 0.0))
    if cross and height > 0.9:
        middle = z + height * 0.6
        parts.append(block(skin.frame, (left, -0.05, middle - 0.04), (right, 0.1, middle + 0.04), 0.0))
    if skin.shutter:
        wide = max(even(width / 2), STEP * 3)
        parts += [
            block(skin.shutter, (low, -0.07, z - bar), (low + wide, 0.1, top + bar), 0.0)
            for low in (left - bar - wide, right + bar)
        ]
    if skin.bloom and sill:
        parts.append(block("plank_dark", (left - bar, -0.3, z - 3 * bar), (right + bar, 0.1, z - bar), 0.0))
        parts.append(block("ivy_light", (left - bar, -0.28, z - bar), (right + bar, 0.0, z - bar * 0.2), 0.0))
        for index, at in enumerate((left + bar, x, right - bar)):
            finish = skin.bloom if index != 1 else "petal_yellow"
            parts.append(block(finish, (at - 0.1, -0.32, z - bar), (at + 0.1, -0.1, z + bar * 0.4), 0.0))
    return tuple(parts)


def light(skin: Skin, x: float, z: float, width: float = 1.2, height: float = 1.44) -> Parts:
    """The plainest window, for walls that have very many: a pane in a surround."""
    left, right, bar = x - width / 2, x + width / 2, STEP
    return (
        block(skin.frame, (left - bar, -0.05, z - bar), (right + bar, 0.2, z + height + bar), 0.0),
        block(skin.pane, (left, -0.08, z), (right, 0.2, z + height), 0.0),
    )


def door(
    skin: Skin, x: float, width: float = 1.08, height: float = 2.16, z: float = 0.0, *, window_above: bool = False
) -> Parts:
    """A door with its frame, a panel and a handle; with a light above it where wanted."""
    left, right, top, bar = x - width / 2, x + width / 2, z + height, STEP
    parts = [
        block(skin.door, (left, -FLUSH, z), (right, 0.2, top), 0.0),
        block(skin.frame, (left - bar, -PROUD, z), (left, 0.1, top + bar), 0.0),
        block(skin.frame, (right, -PROUD, z), (right + bar, 0.1, top + bar), 0.0),
        block(skin.frame, (left, -PROUD, top), (right, 0.1, top + bar), 0.0),
        block("brass", (right - 0.24, -0.07, z + 0.96), (right - 0.12, 0.1, z + 1.08), 0.0),
    ]
    if width > 1.5:
        parts.append(block(skin.frame, (x - 0.04, -0.05, z), (x + 0.04, 0.1, top), 0.0))
    if window_above:
        parts.append(block(skin.pane, (left + 0.12, -0.04, top - 0.72), (right - 0.12, 0.2, top - 0.24), 0.0))
    return tuple(parts)


def arch(
    finish: str, frame: str, x: float, width: float, height: float, z: float = 0.0, *, pointed: bool = False
) -> Parts:
    """An opening with a round or pointed head, in a surround that stands a little proud."""
    return tuple(
        facing(name, Prism(_head(wide, tall, pointed), thick + 0.2, 0.0), (x, 0.2, z + tall / 2))
        for name, wide, tall, thick in ((frame, width + 0.48, height + 0.24, PROUD), (finish, width, height, 0.12))
    )


def _head(width: float, height: float, pointed: bool) -> tuple[tuple[float, float], ...]:
    """The outline of an arched opening around its middle."""
    half, spring = width / 2, height - width * (0.8 if pointed else 0.5)
    if pointed:
        right = ((half, spring), (half * 0.86, spring + width * 0.34), (half * 0.5, spring + width * 0.62))
    else:
        right = ((half, spring), (half * 0.866, spring + half * 0.5), (half * 0.5, spring + half * 0.866))
    left = tuple((-x, z) for x, z in reversed(right))
    outline = ((-half, 0.0), (half, 0.0), *right, (0.0, height), *left)
    return tuple((x, z - height / 2) for x, z in outline)


def round_window(skin: Skin, x: float, z: float, radius: float) -> Parts:
    """A round window around (x, z)."""
    return (
        facing(skin.frame, Cylinder(radius + 0.14, 0.29, bevel=0.0), (x, 0.2, z)),
        facing(skin.pane, Cylinder(radius, 0.32, bevel=0.0), (x, 0.2, z)),
    )


def stones(
    finish: str, length: float, low: float, high: float, seed: int, *, share: float = 0.1, unit: float = STEP
) -> Parts:
    """Single stones of another tone in a wall, strewn the same way for the same seed; `unit` is a quarter of one."""
    if not finish:
        return ()
    wide, tall = unit * 4, unit * 2
    columns, rows = int((length - wide) / wide), int((high - low - tall) / tall)
    made = []
    for row in range(max(rows, 0)):
        for column in range(max(columns, 0)):
            mixed = (row * 7919 + column * 104729 + seed * 31337 + (row * column) % 13 * 977) % 1009
            if mixed < 1009 * share:
                x = -length / 2 + wide * (column + 0.5 + 0.5 * (row % 2))
                z = low + tall * (row + 0.5)
                size = wide if mixed % 2 else wide * 0.75
                made.append(block(finish, (x, -FLUSH, z), (x + size, 0.1, z + tall), 0.0))
    return tuple(made)


def timbering(finish: str, length: float, low: float, high: float, posts: Sequence[float], braces: bool) -> Parts:
    """Beams of a half-timbered storey: sill and head, posts, a rail, and braces at both ends."""
    half, thick = length / 2, STEP * 1.5
    parts = [block(finish, (-half, -PROUD, z), (half, 0.1, z + thick), 0.0) for z in (low, high - thick)]
    parts += [
        block(finish, (x - thick / 2, -PROUD, low), (x + thick / 2, 0.1, high), 0.0)
        for x in (-half + thick / 2, *posts, half - thick / 2)
    ]
    if braces and len(posts) and half + posts[0] > 0.7:
        for side in (-1, 1):
            outer, inner = side * (half - thick), side * (half - min(half + posts[0], 1.3) + thick)
            parts.append(_brace(finish, (outer, high - thick), (inner, low + thick), thick * 0.8))
    return tuple(parts)


def _brace(finish: str, first: tuple[float, float], second: tuple[float, float], thick: float) -> Part:
    """A slanting beam between two points (x, z) of the wall."""
    (x0, z0), (x1, z1) = sorted((first, second), key=lambda point: point[1])
    side = thick / 2 if x1 > x0 else -thick / 2
    outline = ((x0 - abs(side), z0), (x0 + abs(side), z0), (x1 + abs(side), z1), (x1 - abs(side), z1))
    middle = ((x0 + x1) / 2, (z0 + z1) / 2)
    centred = tuple((x - middle[0], z - middle[1]) for x, z in outline)
    return facing(finish, Prism(centred, PROUD + 0.1, 0.0), (middle[0], 0.1, middle[1]))


def around(
    front: Iterable[Part],
    right: Iterable[Part],
    back: Iterable[Part],
    left: Iterable[Part],
    width: float,
    depth: float,
) -> Parts:
    """Four walls on a footprint, each drawn in its own frame."""
    placed: list[Part] = []
    for turns, (parts, away) in enumerate(((front, depth), (right, width), (back, depth), (left, width))):
        side = tuple(replace(part, at=(part.at[0], part.at[1] - away / 2, part.at[2])) for part in parts)
        for _ in range(turns):
            side = quarter_turned(side)
        placed += side
    return tuple(placed)


def on_side(parts: Parts, turn: int, width: float, depth: float) -> Parts:
    """The same for one wall alone: 0 is the front, 1 the right, 2 the back, 3 the left."""
    sides: list[Parts] = [(), (), (), ()]
    sides[turn] = parts
    return around(sides[0], sides[1], sides[2], sides[3], width, depth)


def shell(skin: Skin, width: float, depth: float, low: float, high: float, seed: int = 0) -> Parts:
    """The body of one or more storeys, with its corners, its base and its odd stones."""
    parts: list[Part] = [block(skin.wall, (-width / 2, -depth / 2, low), (width / 2, depth / 2, high), 0.0)]
    sides = [stones(skin.patch, length, low, high, seed + index) for index, length in enumerate((width, depth) * 2)]
    parts += around(sides[0], sides[1], sides[2], sides[3], width, depth)
    if skin.corner:
        parts += _corners(skin.corner, width, depth, low, high)
    if skin.base and low < 0.01:
        x, y = width / 2 + 0.07, depth / 2 + 0.07
        parts.append(block(skin.base, (-x, -y, 0.0), (x, y, STEP * 3), 0.0))
    return tuple(parts)


def _corners(finish: str, width: float, depth: float, low: float, high: float) -> Parts:
    """Stones at the corners, long and short by turns."""
    parts, tall, z, row = [], STEP * 4, low, 0
    while z < high - 0.05:
        top = min(z + tall - STEP * 0.5, high)
        long, short = (STEP * 5, STEP * 3) if row % 2 else (STEP * 3, STEP * 5)
        for sx in (-1, 1):
            for sy in (-1, 1):
                x, y = (
                    sorted((sx * (width / 2 + 0.07), sx * (width / 2 - long))),
                    sorted((sy * (depth / 2 + 0.07), sy * (depth / 2 - short))),
                )
                parts.append(block(finish, (x[0], y[0], z), (x[1], y[1], top), 0.0))
        z, row = z + tall, row + 1
    return tuple(parts)
