"""The frame of four-legged animals: body, legs, neck, head, ears, tail, in four poses. No asset is defined here.

They look to the front (-Y). A kind says its measures; what makes it that kind (horns, manes, stripes) it adds itself,
at the places that the frame tells.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from voxel_weaver.assets.forms import Box, Cushion, Ellipsoid, Prism
from voxel_weaver.assets.model import Part, Vector
from voxel_weaver.assets.workshop.pieces import rod

Ear = Literal["up", "side", "round", "hanging"]
Tail = Literal["tuft", "brush", "stub", "curl", "long"]
Grazing = Literal["standing", "grazing", "lying"]
Hunting = Literal["standing", "sitting", "lying"]


@dataclass(frozen=True, slots=True)
class Beast:
    """The measures of a kind, in metres as it stands, and its finishes."""

    coat: str
    body: Vector  # width, length, height
    leg: float
    thick: float  # of a leg
    reach: tuple[float, float]  # of the neck: how far before the body, and how far above its back, the head's middle is
    head: Vector
    snout: Vector
    neck: float = 0.1
    belly: str = ""
    sock: str = "hoof"
    muzzle: str = ""
    nose: str = "eye"
    ear: Ear = "side"
    ear_size: float = 0.1
    tail: Tail = "tuft"
    tail_finish: str = ""
    roundness: float = 0.6


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the parts of an animal have come to lie in its pose."""

    parts: list[Part]
    head: Vector  # the middle of the head
    back: Vector  # the middle of the back, on its upper side
    shoulder: Vector  # where the neck begins
    lift: float  # the underside of the body


def lump(finish: str, middle: Vector, size: Vector, roundness: float = 0.6) -> Part:
    """A soft block around its middle."""
    x, y, z = middle
    return Part(Cushion(*size, roundness), finish, (x, y, z - size[2] / 2))


def orb(finish: str, middle: Vector, size: Vector) -> Part:
    """A ball around its middle."""
    x, y, z = middle
    return Part(Ellipsoid(*size), finish, (x, y, z - size[2] / 2))


def pair(finish: str, middle: Vector, size: Vector) -> list[Part]:
    """The same ball on both sides."""
    x, y, z = middle
    return [orb(finish, (side * x, y, z), size) for side in (-1, 1)]


def beast(kind: Beast, pose: str = "standing") -> Frame:
    """The animal of this kind in this pose."""
    wide, long, tall = kind.body
    lift = {"lying": 0.02 * kind.leg, "sitting": 0.02}.get(pose, kind.leg)
    if pose == "sitting":
        return _seated(kind)
    back, shoulder = (0.0, 0.0, lift + tall), (0.0, -0.4 * long, lift + 0.72 * tall)
    forward, up = kind.reach
    head = (0.0, -long / 2 - forward, lift + tall + up)
    if pose == "grazing":
        head = (0.0, -long / 2 - forward - 0.3 * kind.leg, kind.head[2] * 0.6 + kind.snout[2] * 0.2)
    parts = [
        lump(kind.coat, (0.0, 0.0, lift + tall / 2), (wide, long, tall), kind.roundness),
        lump(
            kind.coat, (0.0, -0.27 * long, lift + 0.52 * tall), (wide * 1.02, 0.46 * long, tall * 1.04), kind.roundness
        ),
        lump(
            kind.coat, (0.0, 0.29 * long, lift + 0.54 * tall), (wide * 1.02, 0.44 * long, tall * 1.02), kind.roundness
        ),
    ]
    if kind.belly:
        parts.append(
            lump(kind.belly, (0.0, 0.0, lift + 0.2 * tall), (wide * 0.8, 0.8 * long, 0.5 * tall), kind.roundness)
        )
    parts += _folded(kind) if pose == "lying" else _legs(kind)
    parts += [rod(kind.coat, kind.neck * 1.25, (0.0, -0.26 * long, lift + 0.6 * tall), head, tip=kind.neck * 0.85)]
    parts += _head(kind, head) + _tail(kind, (0.0, long / 2 - 0.02, lift + 0.8 * tall), lift)
    return Frame(parts, head, back, shoulder, lift)


def _legs(kind: Beast) -> list[Part]:
    wide, long, tall = kind.body
    x, thick = wide / 2 - kind.thick / 2, kind.thick
    high = kind.leg + 0.4 * tall
    parts = []
    for side in (-1, 1):
        for y in (-long / 2 + 0.75 * thick, long / 2 - 0.75 * thick):
            parts.append(Part(Box(thick, thick, high), kind.coat, (side * x, y, 0.0)))
            parts.append(
                Part(Box(thick * 1.08, thick * 1.08, min(0.2 * kind.leg, 1.1 * thick)), kind.sock, (side * x, y, 0.0))
            )
    return parts


def _folded(kind: Beast) -> list[Part]:
    """The legs of one that lies: forelegs before it, thighs at its sides."""
    wide, long, tall = kind.body
    x, thick = wide / 2 - kind.thick * 0.6, kind.thick
    parts = []
    for side in (-1, 1):
        reach = 0.45 * kind.leg + 0.1 * long
        parts.append(
            Part(Box(thick, reach, thick * 0.9), kind.coat, (side * x, -long / 2 - reach / 2 + 0.2 * long, 0.0))
        )
        parts.append(
            Part(
                Box(thick * 1.05, thick, thick * 0.92),
                kind.sock,
                (side * x, -long / 2 - reach + 0.2 * long + thick / 2, 0.0),
            )
        )
        parts.append(
            lump(kind.coat, (side * wide * 0.46, 0.3 * long, 0.32 * tall), (wide * 0.36, 0.36 * long, 0.62 * tall), 0.7)
        )
        parts.append(Part(Box(thick, 0.3 * long, thick * 0.8), kind.sock, (side * wide * 0.5, 0.14 * long, 0.0)))
    return parts


def _seated(kind: Beast) -> Frame:
    """On its haunches, as dogs and cats and bears sit."""
    wide, long, tall = kind.body
    rump, chest = 0.16 * long, -0.12 * long
    high = kind.leg + 0.55 * tall
    parts = [
        lump(
            kind.coat,
            (0.0, rump, 0.42 * tall + 0.1 * kind.leg),
            (wide * 1.06, 0.62 * long, 0.8 * tall + 0.2 * kind.leg),
            0.75,
        ),
        lump(kind.coat, (0.0, chest + 0.06 * long, high * 0.72), (wide * 0.86, 0.44 * long, high * 0.95), 0.75),
        lump(
            kind.belly or kind.coat, (0.0, chest - 0.1 * long, high * 0.78), (wide * 0.6, 0.24 * long, high * 0.66), 0.8
        ),
    ]
    for side in (-1, 1):
        x = side * (wide / 2 - 0.6 * kind.thick)
        parts.append(Part(Box(kind.thick, kind.thick, high * 0.8), kind.coat, (x, chest - 0.12 * long, 0.0)))
        parts.append(
            Part(Box(kind.thick * 1.1, kind.thick * 1.4, 0.6 * kind.thick), kind.sock, (x, chest - 0.14 * long, 0.0))
        )
        parts.append(
            lump(
                kind.coat,
                (side * wide * 0.44, rump - 0.04 * long, 0.3 * tall),
                (wide * 0.36, 0.46 * long, 0.56 * tall),
                0.7,
            )
        )
        parts.append(
            Part(
                Box(kind.thick, 0.34 * long, 0.6 * kind.thick), kind.sock, (side * wide * 0.46, rump - 0.2 * long, 0.0)
            )
        )
    shoulder = (0.0, chest, high)
    head = (0.0, chest - 0.5 * kind.reach[0], high + max(kind.reach[1], 0.3 * kind.head[2]) + 0.45 * tall)
    parts.append(rod(kind.coat, kind.neck * 1.25, (0.0, chest, high * 0.9), head, tip=kind.neck))
    parts += _head(kind, head) + _tail(kind, (0.0, rump + 0.28 * long, 0.16 * tall), 0.0)
    return Frame(parts, head, (0.0, rump, high), shoulder, 0.02)


def _head(kind: Beast, head: Vector) -> list[Part]:
    x, y, z = head
    wide, long, tall = kind.head
    snout_wide, snout_long, snout_tall = kind.snout
    front, low = y - long / 2, z - 0.18 * tall
    eye = 0.16 * wide + 0.012
    nose = (x, front - snout_long * 0.92, low + 0.12 * snout_tall)
    parts = [
        lump(kind.coat, head, kind.head, 0.6),
        lump(
            kind.muzzle or kind.coat,
            (x, front - snout_long * 0.4, low),
            (snout_wide, snout_long * 1.2, snout_tall),
            0.55,
        ),
        lump(kind.nose, nose, (snout_wide * 0.6, 0.16 * snout_long + 0.02, 0.4 * snout_tall), 0.6),
        *pair("eye", (wide * 0.46, y - 0.26 * long, z + 0.16 * tall), (eye * 0.8, eye, eye * 1.15)),
    ]
    size = kind.ear_size
    for side in (-1, 1):
        at = (x + side * wide * 0.4, y + 0.18 * long, z + 0.4 * tall)
        if kind.ear == "up":
            outline = ((-size * 0.42, 0.0), (size * 0.42, 0.0), (0.12 * size * side, size * 1.3))
            parts.append(
                Part(
                    Prism(outline, size * 0.36), kind.coat, (at[0], at[1] + 0.18 * size, at[2] - 0.02), (90.0, 0.0, 0.0)
                )
            )
        elif kind.ear == "round":
            parts.append(orb(kind.coat, (at[0], at[1], at[2] + 0.2 * size), (size, size * 0.5, size)))
        elif kind.ear == "side":
            parts.append(
                orb(
                    kind.coat,
                    (at[0] + side * 0.5 * size, at[1], at[2] - 0.1 * size),
                    (size * 1.3, size * 0.5, size * 0.62),
                )
            )
        else:
            parts.append(
                lump(
                    kind.coat,
                    (x + side * (wide / 2 + 0.1 * size), at[1], z + 0.05 * tall),
                    (size * 0.36, size * 0.8, size * 1.4),
                    0.6,
                )
            )
    return parts


def _tail(kind: Beast, root: Vector, lift: float) -> list[Part]:
    x, y, z = root
    finish = kind.tail_finish or kind.coat
    long = 0.7 * max(z, 0.1)
    if kind.tail == "tuft":
        end = (x, y + 0.12 * long, max(z - long, 0.12 * z))
        return [
            rod(kind.coat, 0.16 * kind.thick + 0.008, root, (x, y + 0.16 * long, z - 0.3 * long), end),
            orb(finish, end, (0.5 * kind.thick, 0.5 * kind.thick, kind.thick)),
        ]
    if kind.tail == "brush":
        end = (x, y + 0.34 * kind.body[1], max(z - 0.25 * kind.leg, 0.05))
        return [
            rod(finish, 0.5 * kind.thick, (x, y - 0.05, z), end, tip=0.62 * kind.thick),
            orb(finish, end, (1.1 * kind.thick,) * 3),
        ]
    if kind.tail == "stub":
        return [orb(finish, (x, y + 0.01, z), (0.3 * kind.body[0], 0.22 * kind.body[0], 0.34 * kind.body[0]))]
    if kind.tail == "curl":
        size = 0.14 * kind.body[0]
        turns = ((0.0, 0.0), (0.8, 0.6), (0.2, 1.2), (-0.6, 0.4), (0.0, -0.2))
        return [
            rod(
                finish,
                0.3 * size + 0.006,
                root,
                *((x + a * size, y + 0.5 * size * (n + 1), z + b * size) for n, (a, b) in enumerate(turns)),
            )
        ]
    low = max(z - 0.5 * kind.leg, 0.06)
    return [
        rod(
            finish,
            0.26 * kind.thick + 0.01,
            (x, y - 0.04, z),
            (x, y + 0.2 * kind.body[1], low),
            (x, y + 0.42 * kind.body[1], low + 0.16 * kind.leg),
        )
    ]
