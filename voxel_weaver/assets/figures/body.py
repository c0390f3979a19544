"""The body of a figure: head, hair, coat, arms and legs in a pose, and what it wears. No asset is defined here.

Proportions are those of a toy: a large head, hands without fingers, feet that stand. It looks to the front (-Y).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated, Literal, NamedTuple

from voxel_weaver.assets.animals.beast import lump, orb, pair
from voxel_weaver.assets.asset import Range
from voxel_weaver.assets.forms import Box, Cylinder, Lathe
from voxel_weaver.assets.model import Model, Part, Vector
from voxel_weaver.assets.workshop.building import scaled
from voxel_weaver.assets.workshop.pieces import Parts, block, rod

Pose = Literal["standing", "walking", "sitting", "waving", "working"]
Grown = Annotated[float, Range(1.62, 1.85)]
"""The height of a grown person."""

GRAIN = 2.0
"""Voxels of 4 cm: an eye is one of them."""
_HIP, _SHOULDER, _HEAD = 0.82, 1.34, 1.56


@dataclass(frozen=True, slots=True)
class Dress:
    """What a figure wears: finishes by name, and the cut."""

    coat: str = "shirt"
    legs: str = "trousers"
    shoes: str = "shoe"
    sleeves: str = ""  # as the coat where nothing else is said
    hands: str = "skin"
    face: str = "skin"
    hair: str = "hair_brown"
    style: Literal["short", "long", "bald", "bun"] = "short"
    skirt: float = 0.0  # how far below the waist the coat reaches, flaring
    belt: str = ""
    trim: str = ""  # a band at the hem of the skirt
    beard: str = ""
    broad: float = 1.0


class Stance(NamedTuple):
    """Where hands and head of the posed body are, for what is held and worn."""

    right: Vector
    left: Vector
    head: Vector
    hip: float


def body(dress: Dress, pose: str) -> tuple[list[Part], Stance]:
    """The dressed body in its pose."""
    drop = 0.44 if pose == "sitting" else 0.0
    hip, shoulder = _HIP - drop, _SHOULDER - drop
    head = (0.0, -0.02, _HEAD - drop)
    wide = 0.42 * dress.broad
    parts: list[Part] = [
        lump(dress.coat, (0.0, 0.0, (hip + shoulder) / 2 + 0.02), (wide, 0.26, shoulder - hip + 0.1), 0.45),
        Part(Cylinder(0.07, 0.12), dress.face, (0.0, 0.0, shoulder)),
        *_head(dress, head),
    ]
    if dress.belt:
        parts.append(lump(dress.belt, (0.0, 0.0, hip + 0.05), (wide + 0.03, 0.29, 0.08), 0.4))
        parts.append(block("buckle", (-0.05, -0.165, hip + 0.015), (0.05, -0.13, hip + 0.085), 0.0))
    parts += _skirt(dress, pose, hip) if dress.skirt else []
    parts += _legs(dress, pose, hip)
    right, left = _hands(pose, wide, shoulder)
    for side, hand in ((1, right), (-1, left)):
        parts += _arm(dress, side, wide, shoulder, hand, pose)
    return parts, Stance(right, left, head, hip)


def _skirt(dress: Dress, pose: str, hip: float) -> list[Part]:
    """A coat that reaches below the waist; one who sits has it over the knees."""
    wide, long = 0.2 * dress.broad, dress.skirt
    if pose == "sitting":
        return [lump(dress.coat, (0.0, -0.2, hip - 0.02), (0.46 * dress.broad, 0.56, 0.24), 0.4)]
    flare = wide + 0.2 * long
    low = max(hip - long, 0.04)
    rows = [
        Part(
            Lathe(((flare, 0.0), (flare * 0.98, 0.06), (wide, hip - low + 0.06))),
            dress.coat,
            (0.0, 0.0, low),
            stretch=(1.0, 0.86, 1.0),
        )
    ]
    if dress.trim:
        rows.append(Part(Cylinder(flare + 0.012, 0.08), dress.trim, (0.0, 0.0, low), stretch=(1.0, 0.86, 1.0)))
    return rows


def _legs(dress: Dress, pose: str, hip: float) -> list[Part]:
    parts: list[Part] = []
    for side in (-1, 1):
        x = side * 0.105 * dress.broad
        if pose == "sitting":
            parts.append(block(dress.legs, (x - 0.09, -0.44, hip - 0.12), (x + 0.09, 0.1, hip + 0.06), 0.03))
            parts.append(block(dress.legs, (x - 0.085, -0.46, 0.06), (x + 0.085, -0.28, hip + 0.02), 0.03))
            parts.append(block(dress.shoes, (x - 0.095, -0.56, 0.0), (x + 0.095, -0.28, 0.11), 0.03))
            continue
        step = 0.2 * side if pose == "walking" else 0.0
        lift = 0.05 if pose == "walking" and side == 1 else 0.0
        parts.append(rod(dress.legs, 0.1, (x, 0.0, hip + 0.05), (x, step * 0.5 - 0.03, 0.46), (x, step, 0.08 + lift)))
        parts.append(
            block(dress.shoes, (x - 0.095, step - 0.2, lift * 0.0), (x + 0.095, step + 0.1, 0.12 + lift), 0.03)
        )
    return parts


def _hands(pose: str, wide: float, shoulder: float) -> tuple[Vector, Vector]:
    """The middles of the right and the left hand; the right one is at +X, as a viewer sees it."""
    x = wide / 2 + 0.1
    hanging = (x + 0.02, -0.02, shoulder - 0.56)
    mirrored = (-hanging[0], hanging[1], hanging[2])
    if pose == "waving":
        return (x + 0.16, -0.06, shoulder + 0.42), mirrored
    if pose == "working":
        return (x - 0.04, -0.34, shoulder - 0.3), (-x + 0.04, -0.3, shoulder - 0.36)
    if pose == "walking":
        return (x + 0.02, -0.22, shoulder - 0.5), (-x - 0.02, 0.2, shoulder - 0.52)
    if pose == "sitting":
        return (x - 0.1, -0.34, shoulder - 0.42), (-x + 0.1, -0.34, shoulder - 0.42)
    return hanging, mirrored


def _arm(dress: Dress, side: int, wide: float, shoulder: float, hand: Vector, pose: str) -> list[Part]:
    root = (side * (wide / 2 + 0.02), 0.0, shoulder - 0.02)
    back = 0.08 if pose in ("working", "sitting", "walking") else 0.0
    elbow = (
        side * (wide / 2 + 0.12),
        hand[1] * 0.4 + back,
        (root[2] + hand[2]) / 2 - (0.06 if pose != "waving" else 0.1),
    )
    return [
        orb(dress.sleeves or dress.coat, root, (0.18, 0.18, 0.18)),
        rod(dress.sleeves or dress.coat, 0.075, root, elbow, hand, tip=0.062),
        orb(dress.hands, hand, (0.145, 0.145, 0.145)),
    ]


def _head(dress: Dress, head: Vector) -> list[Part]:
    x, y, z = head
    parts = [
        lump(dress.face, head, (0.3, 0.29, 0.34), 0.55),
        *pair("eye", (0.07, y - 0.145, z + 0.02), (0.042, 0.03, 0.055)),
        lump(dress.face, (x, y - 0.155, z - 0.035), (0.05, 0.05, 0.055), 0.6),
    ]
    if dress.style != "bald":
        parts += [
            lump(dress.hair, (x, y + 0.03, z + 0.13), (0.335, 0.31, 0.15), 0.55),
            lump(dress.hair, (x, y + 0.1, z + 0.02), (0.33, 0.16, 0.3), 0.5),
        ]
    if dress.style == "long":
        parts.append(lump(dress.hair, (x, y + 0.12, z - 0.16), (0.35, 0.12, 0.44), 0.5))
        parts += [lump(dress.hair, (x + side * 0.155, y + 0.02, z - 0.06), (0.06, 0.18, 0.34), 0.5) for side in (-1, 1)]
    if dress.style == "bun":
        parts.append(orb(dress.hair, (x, y + 0.18, z + 0.14), (0.17, 0.17, 0.17)))
    if dress.beard:
        parts.append(lump(dress.beard, (x, y - 0.12, z - 0.15), (0.24, 0.12, 0.2), 0.5))
    else:
        parts.append(block("skin_lip", (x - 0.045, y - 0.155, z - 0.105), (x + 0.045, y - 0.135, z - 0.08), 0.0))
    return parts


def figure(dress: Dress, share: float, pose: str, *worn: Part, main: tuple[str, ...] = ()) -> Model:
    """The figure as a model, this many times as large as it is drawn; `worn` is what it holds and wears in its pose.
    A height is meant with the hat, standing: one who sits is as large as before, only lower."""
    parts, _ = body(dress, pose)
    return scaled([*parts, *worn], share, main or (dress.coat,), grain=GRAIN)


def brim(finish: str, head: Vector, wide: float, tall: float, top: float = 0.15, band: str = "") -> Parts:
    """A hat: a brim and a crown."""
    x, y, z = head
    rows = [
        Part(Cylinder(wide, 0.045), finish, (x, y + 0.02, z + 0.14)),
        Part(Cylinder(0.17, tall, top), finish, (x, y + 0.02, z + 0.15)),
    ]
    if band:
        rows.append(Part(Cylinder(0.18, 0.05), band, (x, y + 0.02, z + 0.185)))
    return tuple(rows)


def pointed(finish: str, head: Vector, wide: float, tall: float) -> Parts:
    """A pointed hat whose tip is bent."""
    x, y, z = head
    tip = rod(
        finish,
        0.17,
        (x, y + 0.02, z + 0.17),
        (x, y + 0.03, z + 0.17 + 0.55 * tall),
        (x + 0.06, y + 0.1, z + 0.17 + tall),
        tip=0.02,
    )
    return Part(Cylinder(wide, 0.045), finish, (x, y + 0.02, z + 0.14)), tip


def crown(head: Vector, finish: str = "brass") -> Parts:
    """A crown with five points and jewels."""
    x, y, z = head
    points = [(0.15 * math.cos(a), 0.15 * math.sin(a)) for a in (math.radians(72 * n - 90) for n in range(5))]
    return (
        Part(Cylinder(0.18, 0.09), finish, (x, y + 0.02, z + 0.15)),
        *(Part(Cylinder(0.05, 0.13, 0.012), finish, (x + a, y + 0.02 + b, z + 0.22)) for a, b in points),
        orb("berries", (x, y - 0.16, z + 0.2), (0.06, 0.05, 0.06)),
    )


def staff(finish: str, hand: Vector, low: float, high: float, radius: float = 0.028) -> Part:
    """An upright pole in a hand."""
    return Part(Cylinder(radius, high - low), finish, (hand[0], hand[1] - 0.02, low))


def blade(hand: Vector, long: float = 0.62) -> Parts:
    """A sword in a hand, held upwards before the figure."""
    x, y, z = hand
    return (
        block("steel", (x - 0.03, y - 0.06, z + 0.08), (x + 0.03, y - 0.03, z + 0.08 + long), 0.0),
        block("brass", (x - 0.11, y - 0.08, z + 0.06), (x + 0.11, y - 0.01, z + 0.11), 0.0),
        block("leather", (x - 0.025, y - 0.07, z - 0.1), (x + 0.025, y - 0.02, z + 0.07), 0.0),
    )


def cape(finish: str, stance: Stance, long: float) -> Part:
    """A cape on the back."""
    top = stance.hip + 0.52
    return Part(Box(0.46, 0.07, long, 0.03), finish, (0.0, 0.165, max(top - long, 0.03)))
