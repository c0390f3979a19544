"""What people bring into the woods, and build there: a fire, a tent, seats, signs, a picnic."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Box, Cushion, Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Clearance, Glow, Model, Part, Surface
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import across, block, column, front, profile, rod


def campfire(
    width: Annotated[float, Range(0.95, 1.25)] = 1.1,
    height: Annotated[float, Range(0.6, 0.8)] = 0.7,
) -> Model:
    parts = [Part(Cylinder(0.4, 0.04), "ash"), Part(Cylinder(0.24, 0.03), "embers", (0.0, 0.0, 0.03))]
    for index in range(10):
        angle = math.radians(36 * index)
        size = 0.24 + 0.03 * ((index * 7) % 3)
        at = (0.44 * math.cos(angle), 0.44 * math.sin(angle), 0.0)
        finish = ("rock", "rock_dark", "rock_light")[index % 3]
        parts.append(Part(Blob(size, size * 0.86, 0.15 + 0.02 * (index % 3), seed=index), finish, at))
    for index in range(5):
        angle = math.radians(72 * index + 20)
        x, y = math.cos(angle), math.sin(angle)
        parts.append(rod("bark", 0.045, (0.33 * x, 0.33 * y, 0.06), (-0.03 * x, -0.03 * y, 0.36)))
        parts.append(rod("cut_wood", 0.036, (0.345 * x, 0.345 * y, 0.045), (0.31 * x, 0.31 * y, 0.075)))
    tongues = ((0.0, 0.0, 0.13, 0.62), (0.1, -0.06, 0.08, 0.42), (-0.1, -0.03, 0.085, 0.48), (0.02, 0.11, 0.08, 0.4))
    for x, y, radius, tall in tongues:
        shape = ((radius * 0.6, 0.0), (radius, tall * 0.25), (radius * 0.62, tall * 0.6), (0.012, tall))
        parts.append(Part(Lathe(shape), "flame", (x, y, 0.05)))
    core = ((0.05, 0.0), (0.08, 0.08), (0.05, 0.2), (0.01, 0.36))
    parts.append(Part(Lathe(core), "flame_core", (0.0, -0.09, 0.06)))
    parts.append(Part(Lathe(core), "flame_core", (-0.06, 0.06, 0.06)))
    glow = Glow((0.0, 0.0, 0.4), 60.0, "#ff9d4a", radius=0.22)
    ring = Clearance((-0.75, -0.75, 0.0), (0.75, 0.75, 1.5), "so that nothing catches fire")
    return grown(parts, width, height, clearances=(ring,), glows=(glow,))


def tent(
    width: Annotated[float, Range(1.8, 2.5)] = 2.1,
    depth: Annotated[float, Range(2.1, 2.8)] = 2.4,
    height: Annotated[float, Range(1.3, 1.7)] = 1.5,
) -> Model:
    half, deep, ridge = width / 2 - 0.012, depth / 2, height - 0.047  # what the trim and the ridge pole add
    gable = ((-half + 0.1, 0.0), (half - 0.1, 0.0), (0.0, ridge - 0.12))
    flap = ((-half + 0.1, 0.0), (-half + 0.5, 0.0), (-0.2, ridge - 0.62), (-0.02, ridge - 0.12), (-0.05, ridge - 0.12))
    mirrored = tuple((-x, z) for x, z in reversed(flap))
    parts = [
        block("tent_inside", (-half + 0.1, -deep + 0.04, 0.0), (half - 0.1, deep - 0.04, 0.03)),
        front("tent_cloth", gable, deep - 0.04, 0.05),
        front("tent_trim", flap, -deep + 0.13, 0.05),
        front("tent_trim", mirrored, -deep + 0.13, 0.05),
        *_roof("tent_cloth", half, ridge, -deep + 0.02, deep - 0.02, 0.07),
        *_roof("tent_trim", half + 0.012, ridge + 0.012, -deep, -deep + 0.1, 0.09),
        *_roof("tent_trim", half + 0.012, ridge + 0.012, deep - 0.1, deep, 0.09),
        column("pole", 0.03, 0.0, ridge - 0.06, (0.0, -deep + 0.13)),
        Part(Cylinder(0.035, 2 * deep), "pole", (0.0, deep, ridge), (90.0, 0.0, 0.0)),
        Part(Cushion(0.62, 1.5, 0.14, 0.3), "bedroll", (-0.3, 0.1, 0.025)),
        Part(Cushion(0.46, 0.3, 0.12, 0.5), "check_pale", (-0.3, 0.72, 0.12)),
    ]
    entry = Clearance((-0.45, -deep - 0.8, 0.0), (0.45, -deep, 1.2), "to get into the tent")
    inside = Surface("inside", (0.15, -deep + 0.25), (half - 0.4, deep - 0.2), 0.03, headroom=0.3)
    return grown(parts, width, height, depth, ("tent_cloth",), surfaces=(inside,), clearances=(entry,), grain=2.0)


def _roof(finish: str, half: float, ridge: float, near: float, far: float, thick: float) -> list[Part]:
    """Two slopes from the ground to the ridge, their outer faces in the planes through both."""
    slope = math.hypot(half, ridge)
    lean = math.degrees(math.atan2(ridge, half))
    inward = thick / slope
    foot_x, foot_z = half / 2 - inward * ridge, ridge / 2 - inward * half
    return [
        Part(
            Box(slope, far - near, thick, 0.0),
            finish,
            (side * foot_x, (near + far) / 2, foot_z),
            (0.0, side * lean, 0.0),
        )
        for side in (-1, 1)
    ]


def log_bench(
    width: Annotated[float, Range(1.2, 1.8)] = 1.5,
    depth: Annotated[float, Range(0.34, 0.44)] = 0.38,
    height: Annotated[float, Range(0.4, 0.48)] = 0.44,
) -> Model:
    half, deep = width / 2, depth / 2
    under = tuple(
        (deep * math.cos(math.radians(turn)), height - 0.05 + 0.19 * math.sin(math.radians(turn)))
        for turn in range(180, 361, 30)
    )
    foot = 0.16
    parts = [
        profile("bark", under, (-half, half)),
        block("cut_wood", (-half + 0.004, -deep + 0.015, height - 0.052), (half - 0.004, deep - 0.015, height)),
        *(
            Part(Cylinder(foot, depth * 0.96), "bark_dark", (x, depth * 0.48, foot), (90.0, 0.0, 0.0))
            for x in (-half * 0.62, half * 0.62)
        ),
        *(
            Part(Cylinder(foot * 0.78, depth * 0.985), "cut_wood", (x, depth * 0.4925, foot), (90.0, 0.0, 0.0))
            for x in (-half * 0.62, half * 0.62)
        ),
    ]
    seat = Surface("seat", (-half + 0.05, -deep + 0.04), (half - 0.05, deep - 0.04), height)
    legs = Clearance((-half, -deep - 0.4, 0.0), (half, -deep, 0.9), "for the legs of those who sit")
    return grown(parts, width, height, depth, ("bark", "cut_wood"), surfaces=(seat,), clearances=(legs,))


def wooden_sign(
    width: Annotated[float, Range(0.8, 1.1)] = 0.95,
    height: Annotated[float, Range(1.3, 1.7)] = 1.5,
) -> Model:
    right = ((-0.38, 1.12), (0.32, 1.12), (0.48, 1.23), (0.32, 1.34), (-0.38, 1.34))
    left = ((-0.32, 0.8), (0.34, 0.8), (0.34, 1.0), (-0.32, 1.0), (-0.46, 0.9))
    face = -0.115
    parts = [
        block("bark", (-0.06, -0.06, 0.0), (0.06, 0.06, 1.46)),
        Part(Cylinder(0.1, 0.06, 0.02), "bark", (0.0, 0.0, 1.45)),
        front("board", right, -0.055, 0.05),
        front("board", left, -0.055, 0.05),
        *(
            block("paint", (x, face, z), (x + long, face + 0.02, z + 0.04))
            for x, z, long in (
                (-0.3, 1.25, 0.2),
                (-0.06, 1.25, 0.26),
                (-0.3, 1.17, 0.34),
                (-0.24, 0.91, 0.3),
                (0.1, 0.91, 0.16),
                (-0.24, 0.84, 0.2),
            )
        ),
        Part(Blob(0.3, 0.28, 0.16, seed=3), "rock", (-0.12, 0.02, 0.0)),
        Part(Blob(0.24, 0.22, 0.12, seed=5), "rock_dark", (0.14, -0.05, 0.0)),
        Part(Blob(0.22, 0.16, 0.14, seed=9), "moss", (0.03, 0.14, 0.0)),
    ]
    return grown(parts, width, height, main=("board",))


def wooden_fence(
    width: Annotated[float, Range(1.6, 2.4, most=6.0)] = 2.0,
    height: Annotated[float, Range(0.85, 1.1)] = 0.95,
) -> Model:
    count = max(2, round(width / 1.0) + 1)
    posts = [-width / 2 + 0.06 + index * (width - 0.12) / (count - 1) for index in range(count)]
    parts = [block("bark", (x - 0.06, -0.06, 0.0), (x + 0.06, 0.06, height - 0.03)) for x in posts]
    parts += [Part(Cylinder(0.06, 0.05, 0.02), "bark", (x, 0.0, height - 0.05)) for x in posts]
    parts += [
        block("board", (-width / 2 + 0.02, -0.09, z), (width / 2 - 0.02, -0.04, z + 0.12))
        for z in (height * 0.3, height * 0.66)
    ]
    return grown(parts, width, height, main=("board", "bark"))


def backpack(
    width: Annotated[float, Range(0.34, 0.42)] = 0.38,
    depth: Annotated[float, Range(0.3, 0.36)] = 0.32,
    height: Annotated[float, Range(0.56, 0.7)] = 0.62,
) -> Model:
    parts = [
        Part(Cushion(0.34, 0.2, 0.48, 0.3), "pack", (0.0, 0.0, 0.0)),
        Part(Cushion(0.36, 0.23, 0.16, 0.35), "pack_flap", (0.0, -0.01, 0.37)),
        Part(Cushion(0.24, 0.1, 0.2, 0.35), "pack_flap", (0.0, -0.12, 0.05)),
        block("strap", (-0.1, -0.15, 0.2), (-0.06, -0.08, 0.42)),
        block("strap", (0.06, -0.15, 0.2), (0.1, -0.08, 0.42)),
        block("buckle", (-0.11, -0.165, 0.24), (-0.05, -0.13, 0.28)),
        block("buckle", (0.05, -0.165, 0.24), (0.11, -0.13, 0.28)),
        Part(Cushion(0.09, 0.14, 0.22, 0.5), "pack", (-0.19, 0.0, 0.04)),
        Part(Cushion(0.09, 0.14, 0.22, 0.5), "pack", (0.19, 0.0, 0.04)),
        across("bedroll", 0.075, -0.23, 0.23, 0.0, 0.575),
        across("strap", 0.08, -0.13, -0.09, 0.0, 0.575),
        across("strap", 0.08, 0.09, 0.13, 0.0, 0.575),
        rod("strap", 0.022, (-0.1, 0.08, 0.44), (-0.11, 0.15, 0.34), (-0.11, 0.14, 0.14), (-0.12, 0.08, 0.07)),
        rod("strap", 0.022, (0.1, 0.08, 0.44), (0.11, 0.15, 0.34), (0.11, 0.14, 0.14), (0.12, 0.08, 0.07)),
    ]
    return grown(parts, width, height, depth, ("pack", "pack_flap"))


def picnic_blanket(
    width: Annotated[float, Range(1.4, 2.0)] = 1.7,
    depth: Annotated[float, Range(1.2, 1.6)] = 1.3,
    height: Annotated[float, Range(0.02, 0.02, 0.02, 0.02)] = 0.02,
) -> Model:
    columns, rows = 7, 5
    wide, deep = width / columns, depth / rows
    shades = ("check", "check_half", "check_pale")
    parts = [
        Part(
            Box(wide, deep, height, bevel=0.0),
            shades[column % 2 + row % 2],
            ((column + 0.5) * wide - width / 2, (row + 0.5) * deep - depth / 2, 0.0),
        )
        for column in range(columns)
        for row in range(rows)
    ]
    top = Surface("top", (-width / 2 + 0.05, -depth / 2 + 0.05), (width / 2 - 0.05, depth / 2 - 0.05), height)
    return grown(parts, width, height, depth, ("check", "check_half"), surfaces=(top,))


def picnic_basket(
    width: Annotated[float, Range(0.4, 0.5)] = 0.44,
    depth: Annotated[float, Range(0.28, 0.34)] = 0.3,
    height: Annotated[float, Range(0.36, 0.44)] = 0.4,
    state: Literal["closed", "open"] = "open",
) -> Model:
    parts = [
        block("wicker", (-0.2, -0.13, 0.0), (0.2, 0.13, 0.2)),
        *(block("wicker_dark", (-0.21, -0.14, z), (0.21, 0.14, z + 0.03)) for z in (0.0, 0.09, 0.185)),
        *(block("wicker_dark", (x - 0.015, -0.136, 0.0), (x + 0.015, 0.136, 0.2)) for x in (-0.12, 0.0, 0.12)),
        rod(
            "wicker_dark",
            0.018,
            (-0.2, 0.0, 0.16),
            (-0.19, 0.0, 0.3),
            (-0.1, 0.0, 0.38),
            (0.1, 0.0, 0.38),
            (0.19, 0.0, 0.3),
            (0.2, 0.0, 0.16),
        ),
    ]
    if state == "open":
        parts += [
            Part(Cushion(0.2, 0.2, 0.07, 0.5), "check", (-0.09, 0.0, 0.19)),
            Part(Cushion(0.1, 0.3, 0.04, 0.4), "check_pale", (-0.09, 0.0, 0.215)),
            rod("fur_gold", 0.035, (0.06, 0.06, 0.18), (0.13, -0.02, 0.3)),
            Part(Ellipsoid(0.08, 0.08, 0.08), "berries", (0.06, -0.07, 0.2)),
            Part(Ellipsoid(0.08, 0.08, 0.08), "leaves_light", (0.14, -0.07, 0.19)),
        ]
    else:
        parts += [
            block("wicker", (-0.21, -0.14, 0.21), (-0.004, 0.14, 0.24)),
            block("wicker", (0.004, -0.14, 0.21), (0.21, 0.14, 0.24)),
            block("check", (-0.09, -0.15, 0.12), (0.09, -0.13, 0.225)),
        ]
    return grown(parts, width, height, depth, ("wicker", "wicker_dark"))


ASSETS = (
    Asset(
        campfire,
        words=("campfire", "camp fire", "bonfire", "fire pit"),
        family="fire",
        stance="free",
        tags=("nature", "camp"),
    ),
    Asset(tent, words=("tent", "camping tent"), family="tent", stance="free", tags=("nature", "camp")),
    Asset(log_bench, words=("log bench", "log seat"), family="bench", stance="free", tags=("nature", "camp", "garden")),
    Asset(
        wooden_sign,
        words=("wooden sign", "signpost", "sign", "sign post"),
        family="sign",
        tags=("nature", "camp", "garden"),
    ),
    Asset(wooden_fence, words=("wooden fence", "fence"), family="fence", tags=("nature", "garden")),
    Asset(backpack, words=("backpack", "rucksack", "school bag"), family="bag", tags=("camp", "bedroom", "office")),
    Asset(picnic_blanket, words=("picnic blanket", "picnic rug"), family="blanket", tags=("nature", "camp", "garden")),
    Asset(picnic_basket, words=("picnic basket", "picnic hamper"), family="basket", tags=("nature", "camp", "garden")),
)
