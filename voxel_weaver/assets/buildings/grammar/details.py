"""What makes a house somebody's: chimneys, dormers, porches, balconies, steps, awnings, signs, lanterns, ivy.

Those that belong to a wall are drawn in its frame (walls.py); the others in the frame of the house.
"""

from __future__ import annotations

from collections.abc import Iterable

from voxel_weaver.assets.buildings.grammar.roofs import Tones, pillar, post
from voxel_weaver.assets.buildings.grammar.walls import FLUSH, PROUD, STEP, Skin
from voxel_weaver.assets.model import Part
from voxel_weaver.assets.workshop.pieces import Parts, block, front, profile, rod


def chimney(finish: str, x: float, y: float, low: float, high: float, wide: float = 0.72) -> Parts:
    """A stack with a cap and two pots."""
    half = wide / 2
    return (
        block(finish, (x - half, y - half, low), (x + half, y + half, high - 0.24), 0.0),
        block(
            "masonry_dark",
            (x - half - 0.1, y - half - 0.1, high - 0.48),
            (x + half + 0.1, y + half + 0.1, high - 0.3),
            0,
        ),
        block("terracotta", (x - half * 0.6, y - half * 0.5, high - 0.31), (x + half * 0.6, y + half * 0.5, high), 0.0),
    )


def dormer(skin: Skin, tones: Tones, x: float, y: float, z: float, deep: float, width: float = 1.44) -> Parts:
    """A window under a little roof of its own, whose face stands at y and whose body goes `deep` into the roof."""
    half, tall, over = width / 2, 1.2, 0.18
    top, peak = z + tall, z + tall + half
    gable = ((-half + x, top - 0.01), (half + x, top - 0.01), (x, peak))
    slope = ((x - half - over, top - over), (x, peak), (x, peak + 0.2), (x - half - over, top - over + 0.2))
    return (
        block(skin.wall, (x - half, y, z - 0.6), (x + half, y + deep, top), 0.0),
        front(skin.wall, gable, y + deep, deep),
        front(tones[0], slope, y + deep, deep + over),
        front(tones[0], tuple((2 * x - a, b) for a, b in reversed(slope)), y + deep, deep + over),
        block(skin.frame, (x - 0.48, y - PROUD, z), (x + 0.48, y + 0.1, z + 1.08), 0.0),
        block(skin.pane, (x - 0.36, y - PROUD - FLUSH, z + STEP), (x + 0.36, y + 0.1, z + 0.96), 0.0),
    )


def steps(finish: str, x: float, width: float, rise: float, y: float = 0.0, tread: float = 0.36) -> Parts:
    """Steps up to a door, towards the front."""
    count = max(round(rise / 0.18), 1)
    return tuple(
        block(
            finish,
            (x - width / 2, y - tread * (count - index), 0.0),
            (x + width / 2, y + 0.05, rise * (index + 1) / count),
            0.0,
        )
        for index in range(count)
    )


def awning(tones: Tones, x: float, width: float, z: float, out: float = 1.0, drop: float = 0.5) -> Parts:
    """A striped cloth over a shop front, on the wall's plane."""
    count = max(round(width / 0.48), 2)
    wide = width / count
    parts: list[Part] = []
    for index in range(count):
        low = x - width / 2 + wide * index
        outline = ((-out, z - drop), (0.05, z - 0.1), (0.05, z + 0.06), (-out, z - drop + 0.16))
        parts.append(profile(tones[index % 2], outline, (low, low + wide)))
        parts.append(
            block(tones[index % 2], (low, -out - 0.02, z - drop - 0.24), (low + wide, -out + 0.12, z - drop + 0.1), 0)
        )
    return tuple(parts)


def hanging_sign(x: float, z: float, board: str = "sign_board", emblem: str = "gold_leaf") -> Parts:
    """A board that hangs from a bar at right angles to the wall."""
    return (
        block("iron", (x - 0.06, -1.08, z), (x + 0.06, 0.1, z + 0.12), 0.0),
        block("iron", (x - 0.06, -0.96, z - 0.18), (x + 0.06, -0.84, z), 0.0),
        block("iron", (x - 0.06, -0.36, z - 0.18), (x + 0.06, -0.24, z), 0.0),
        block(board, (x - 0.07, -1.08, z - 0.84), (x + 0.07, -0.12, z - 0.18), 0.0),
        block(emblem, (x - 0.12, -0.78, z - 0.66), (x + 0.12, -0.42, z - 0.36), 0.0),
    )


def sign_band(x: float, width: float, z: float, tall: float, board: str, letters: str, words: int = 2) -> Parts:
    """A board along a shop front, with bars that read as letters from afar."""
    parts = [block(board, (x - width / 2, -PROUD - 0.04, z), (x + width / 2, 0.1, z + tall), 0.0)]
    count = max(int((width - 0.8) / 0.36), 3)
    gap = count // 2 if words > 1 and count > 4 else -1
    for index in range(count):
        if index != gap:
            at = x + (index - (count - 1) / 2) * 0.36
            low = z + tall * (0.25 if index % 3 else 0.2)
            parts.append(block(letters, (at - 0.12, -PROUD - 0.1, low), (at + 0.12, 0.0, z + tall * 0.78), 0.0))
    return tuple(parts)


def lantern(x: float, z: float, lit: bool) -> Parts:
    """A lamp on a bracket beside a door."""
    glass = "lamp_glow" if lit else "amber_glass"
    return (
        block("iron", (x - 0.06, -0.3, z + 0.36), (x + 0.06, 0.1, z + 0.48), 0.0),
        block(glass, (x - 0.12, -0.36, z), (x + 0.12, -0.12, z + 0.36), 0.0),
    )


def porch(
    skin: Skin, tones: Tones, width: float, out: float, floor: float, tall: float, posts: int = 4, round_: bool = False
) -> Parts:
    """A covered deck before the front wall, on its plane: floor, posts, rails and a sloping roof."""
    half = width / 2
    slope = ((-out - 0.3, tall - 0.3), (0.05, tall + 0.3), (0.05, tall + 0.52), (-out - 0.3, tall - 0.08))
    parts: list[Part] = [
        block("plank_grey", (-half, -out, 0.0), (half, 0.05, floor), 0.0),
        profile(tones[0], slope, (-half - 0.24, half + 0.24)),
        block(skin.frame, (-half, -out, tall - 0.36), (half, -out + 0.2, tall - 0.12), 0.0),
    ]
    gap = (posts - 1) / 2
    for index in range(posts):
        x = -half + 0.1 + index * (width - 0.2) / (posts - 1)
        parts += (
            pillar(skin.frame, x, -out + 0.2, floor, tall - 0.24, 0.16)
            if round_
            else (post(skin.frame, x, -out + 0.1, floor, tall - 0.24, 0.2),)
        )
        nxt = x + (width - 0.2) / (posts - 1)
        if index < posts - 1 and abs(index + 0.5 - gap) > 0.4:
            parts.append(block(skin.frame, (x, -out + 0.04, floor + 0.84), (nxt, -out + 0.16, floor + 0.96), 0.0))
            parts.append(block(skin.frame, (x, -out + 0.04, floor + 0.24), (nxt, -out + 0.16, floor + 0.36), 0.0))
    return tuple(parts)


def balcony(finish: str, rail: str, x: float, width: float, z: float, out: float = 1.1) -> Parts:
    """A slab with a railing, on the wall's plane."""
    left, right = x - width / 2, x + width / 2
    parts = [
        block(finish, (left, -out, z - 0.18), (right, 0.1, z), 0.0),
        block(rail, (left, -out, z + 0.84), (right, -out + 0.12, z + 0.96), 0.0),
        block(rail, (left, -out, z + 0.84), (left + 0.12, 0.0, z + 0.96), 0.0),
        block(rail, (right - 0.12, -out, z + 0.84), (right, 0.0, z + 0.96), 0.0),
    ]
    count = max(round(width / 0.66), 2)
    for index in range(count + 1):
        at = left + 0.06 + index * (width - 0.12) / count
        parts.append(post(rail, at, -out + 0.06, z, z + 0.84, 0.12))
    return tuple(parts)


def ivy(length: float, tall: float, seed: int) -> Parts:
    """Leaves that climb one end of a wall, on its plane."""
    parts = []
    for index in range(9):
        mixed = (index * 7919 + seed * 104729) % 97 / 97
        high = tall * (0.35 + 0.6 * mixed) * (1.0 - index * 0.07)
        x = -length / 2 + 0.12 + index * 0.3
        finish = "ivy" if index % 3 else "ivy_light"
        low = 0.0 if index % 2 == 0 else high * 0.35
        parts.append(block(finish, (x - 0.12, -0.12, low), (x + 0.36, 0.1, high), 0.0))
    return tuple(parts)


def fence(finish: str, length: float, y: float, tall: float = 1.0) -> Iterable[Part]:
    """A low picket fence along X."""
    count = max(round(length / 1.2), 1)
    for z in (tall * 0.35, tall * 0.75):
        yield block(finish, (-length / 2, y - 0.05, z), (length / 2, y + 0.05, z + 0.12), 0.0)
    for index in range(count + 1):
        yield post(finish, -length / 2 + index * length / count, y, 0.0, tall, 0.14)


def flag(finish: str, x: float, y: float, low: float, high: float) -> Parts:
    """A pennant on a pole."""
    tall = min((high - low) * 0.4, 1.2)
    return (
        rod("iron", 0.06, (x, y, low), (x, y, high)),
        block(finish, (x, y - 0.06, high - tall), (x + tall * 1.5, y + 0.06, high - 0.1), 0.0),
    )
