"""The frame of birds: body, head, beak, wings, tail and legs, standing or in flight. No asset is defined here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from voxel_weaver.assets.animals.beast import lump, orb, pair
from voxel_weaver.assets.forms import Box, Cylinder, Prism
from voxel_weaver.assets.model import Part, Vector
from voxel_weaver.assets.workshop.pieces import rod

Flying = Literal["standing", "flying"]


@dataclass(frozen=True, slots=True)
class Bird:
    """The measures of a kind, in metres as it stands, and its finishes."""

    plume: str
    body: Vector  # width, length, height
    leg: float
    neck: float  # how far above the body's top the head's middle is
    head: float
    beak: Vector  # width, length, height
    breast: str = ""
    crown: str = ""  # finish of the head
    wing: str = ""
    tail: tuple[float, float] = (0.1, 0.0)  # how long, how far up its end is
    tail_finish: str = ""
    feet: str = "beak"
    bill: str = "beak"
    span: float = 1.0  # of the wings in flight, by the length of the body


def bird_parts(kind: Bird, pose: str = "standing") -> tuple[list[Part], Vector]:
    """The bird of this kind, and the middle of its head."""
    wide, long, tall = kind.body
    flying = pose == "flying"
    lift = 0.0 if flying else kind.leg
    middle = lift + tall / 2
    head = (0.0, -long * 0.42, lift + tall + kind.neck)
    if flying:
        head = (0.0, -long * 0.5 - kind.neck * 0.9, middle + 0.2 * tall)
    wing = kind.wing or kind.plume
    parts = [
        orb(kind.plume, (0.0, 0.0, middle), kind.body),
        orb(
            kind.breast or kind.plume,
            (0.0, -0.14 * long, middle - 0.06 * tall),
            (wide * 0.84, long * 0.72, tall * 0.84),
        ),
        rod(kind.crown or kind.plume, kind.head * 0.36, (0.0, -0.24 * long, middle + 0.1 * tall), head),
        orb(kind.crown or kind.plume, head, (kind.head, kind.head * 1.08, kind.head)),
        *_face(kind, head),
        *_tail(kind, (0.0, 0.34 * long, middle + 0.12 * tall)),
    ]
    return [*parts, *(_spread(kind, wing, middle) if flying else [*_folded(kind, wing, middle), *_legs(kind)])], head


def _face(kind: Bird, head: Vector) -> list[Part]:
    x, y, z = head
    wide, long, tall = kind.beak
    front = y - 0.42 * kind.head
    beak = ((-wide / 2, 0.0), (wide / 2, 0.0), (wide * 0.16, long), (-wide * 0.16, long))
    return [
        Part(Prism(beak, tall, bevel=0.0), kind.bill, (x, front, z - tall * 0.7), (0.0, 0.0, 180.0)),
        *pair(
            "eye",
            (kind.head * 0.42, y - 0.22 * kind.head, z + 0.12 * kind.head),
            (0.2 * kind.head, 0.24 * kind.head, 0.26 * kind.head),
        ),
    ]


def _tail(kind: Bird, root: Vector) -> list[Part]:
    long, up = kind.tail
    finish = kind.tail_finish or kind.wing or kind.plume
    wide = 0.5 * kind.body[0]
    end = (0.0, root[1] + long + 0.12 * kind.body[1], root[2] + up)
    return [rod(finish, 0.4 * wide, root, end, tip=0.5 * wide)] if long else []


def _folded(kind: Bird, finish: str, middle: float) -> list[Part]:
    wide, long, tall = kind.body
    return [
        lump(finish, (side * wide * 0.46, 0.1 * long, middle + 0.04 * tall), (wide * 0.2, long * 0.78, tall * 0.6), 0.7)
        for side in (-1, 1)
    ]


def _spread(kind: Bird, finish: str, middle: float) -> list[Part]:
    """Wings held out, broad at the shoulder, their tips raised."""
    wide, long, tall = kind.body
    reach = kind.span * long * 0.75
    inner = ((0.0, -0.24 * long), (reach * 0.5, -0.3 * long), (reach * 0.5, 0.2 * long), (0.0, 0.26 * long))
    outer = ((0.0, -0.3 * long), (reach * 0.6, -0.06 * long), (reach * 0.62, 0.12 * long), (0.0, 0.2 * long))
    thick = 0.14 * tall
    parts = []
    for side in (-1, 1):
        near, far = ([(side * x, y) for x, y in outline][::side] for outline in (inner, outer))
        root = (side * wide * 0.3, 0.0, middle + 0.12 * tall)
        elbow = (root[0] + side * reach * 0.48, 0.0, root[2] + reach * 0.12)
        parts.append(Part(Prism(tuple(near), thick, bevel=0.0), finish, root, (0.0, -14.0 * side, 0.0)))
        parts.append(Part(Prism(tuple(far), thick, bevel=0.0), kind.tail_finish or finish, elbow))
    return parts


def _legs(kind: Bird) -> list[Part]:
    wide, long, _ = kind.body
    thick = max(0.09 * wide, 0.012)
    parts = []
    for side in (-1, 1):
        x = side * 0.22 * wide
        parts.append(Part(Cylinder(thick / 2, kind.leg + 0.3 * kind.body[2]), kind.feet, (x, 0.04 * long, 0.0)))
        parts.append(Part(Box(0.26 * wide, 0.26 * long, 0.12 * wide + 0.004), kind.feet, (x, -0.04 * long, 0.0)))
    return parts
