"""Trees, bushes and what is left of them: chunky silhouettes that read from afar. Drawn for voxels of 5 to 10 cm."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Cylinder, Ellipsoid, Lathe, Tube
from voxel_weaver.assets.model import Model, Part, Surface, Vector
from voxel_weaver.assets.workshop.building import grown

Season = Literal["summer", "autumn"]


GRAIN = 5.0
"""Voxels of 10 cm where the others are of 2: also young trees are drawn in them, so that a wood is all of one kind."""


def _limb(finish: str, radius: float, tip: float, *path: Vector) -> Part:
    """A branch through points of the tree's frame."""
    x, y, z = path[0]
    return Part(Tube(tuple((a - x, b - y, c - z) for a, b, c in path), radius, tip), finish, path[0])


def _clump(finish: str, middle: Vector, size: Vector, seed: int, roughness: float = 0.22) -> Part:
    """A lump of foliage around a middle."""
    x, y, z = middle
    return Part(Blob(*size, seed=seed, roughness=roughness), finish, (x, y, z - size[2] / 2))


def _trunk(finish: str, *profile: tuple[float, float]) -> Part:
    return Part(Lathe(profile), finish)


def _roots(finish: str, reach: float, thick: float, turns: Iterable[float]) -> list[Part]:
    """Roots that run out from the trunk and dive into the ground; `reach` from the middle."""
    parts = []
    for turn in turns:
        x, y = math.cos(math.radians(turn)) * reach, math.sin(math.radians(turn)) * reach
        low, tip = thick * 0.45, thick * 0.4
        parts.append(
            _limb(finish, thick * 0.7, tip, (0.2 * x, 0.2 * y, thick * 2.2), (0.62 * x, 0.62 * y, thick), (x, y, low))
        )
    return parts


def oak(
    width: Annotated[float, Range(3.6, 5.2)] = 4.4,
    depth: Annotated[float, Range(3.4, 5.0)] = 4.2,
    height: Annotated[float, Range(4.6, 6.4)] = 5.6,
    season: Season = "summer",
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    low, mid, light = _shades(season, ("leaves_dark", "leaves", "leaves_light"))
    seed = 10 * shape
    parts = [
        _trunk("bark", (0.46, 0.0), (0.38, 0.14), (0.3, 0.45), (0.26, 1.2), (0.25, 2.2), (0.16, 3.2)),
        *_roots("bark", 0.68, 0.17, (20, 110, 205, 300)),
        _limb("bark", 0.15, 0.08, (0.1, 0.0, 1.5), (0.7, -0.1, 2.1), (1.3, -0.2, 2.7)),
        _limb("bark", 0.14, 0.08, (-0.1, 0.05, 1.7), (-0.7, 0.2, 2.4), (-1.2, 0.3, 2.9)),
        _limb("bark", 0.12, 0.07, (0.0, -0.1, 2.0), (-0.1, -0.7, 2.5), (-0.2, -1.1, 3.0)),
        _clump(low, (0.05, 0.75, 3.35), (2.9, 2.4, 2.0), seed + 1),
        _clump(low, (1.2, -0.2, 3.05), (2.1, 2.0, 1.5), seed + 2),
        _clump(mid, (-1.15, 0.1, 3.2), (2.1, 2.1, 1.6), seed + 3),
        _clump(mid, (-0.15, -1.0, 3.3), (2.1, 1.8, 1.5), seed + 4),
        _clump(light, (0.65, -0.25, 4.15), (2.2, 2.1, 1.7), seed + 6),
        _clump(light, (-0.4, 0.3, 4.6), (2.2, 2.2, 1.8), seed + 7),
    ]
    return grown(parts, width, height, depth, main=(mid, low, light), grain=GRAIN)


def birch(
    width: Annotated[float, Range(1.9, 2.6)] = 2.2,
    depth: Annotated[float, Range(1.9, 2.6)] = 2.2,
    height: Annotated[float, Range(5.0, 6.8)] = 6.0,
    season: Season = "summer",
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    low, mid, light = _shades(season, ("birch_leaves_dark", "birch_leaves", "birch_leaves_light"))
    seed = 10 * shape + 3
    marks = [
        Part(Cylinder(0.172 - 0.012 * level, 0.09), "birch_marks", (0.012 * side, -0.012, level))
        for level, side in ((0.35, 1), (0.85, -1), (1.3, 1), (1.85, -1), (2.3, 1))
    ]
    parts = [
        _trunk("birch_bark", (0.24, 0.0), (0.18, 0.12), (0.165, 0.5), (0.13, 2.6), (0.07, 5.0)),
        *marks,
        _limb("birch_bark", 0.07, 0.05, (0.0, 0.0, 2.2), (0.4, -0.1, 2.8), (0.6, -0.15, 3.2)),
        _limb("birch_bark", 0.07, 0.05, (0.0, 0.0, 2.5), (-0.35, 0.1, 3.1), (-0.55, 0.15, 3.5)),
        _clump(low, (0.4, -0.1, 3.15), (1.6, 1.6, 1.5), seed + 1),
        _clump(low, (-0.4, 0.2, 3.5), (1.6, 1.8, 1.7), seed + 2),
        _clump(mid, (0.1, -0.35, 3.95), (1.9, 1.6, 1.8), seed + 3),
        _clump(mid, (-0.05, 0.25, 4.75), (1.7, 1.6, 1.8), seed + 4),
        _clump(light, (0.0, 0.0, 5.4), (1.2, 1.2, 1.4), seed + 5),
    ]
    return grown(parts, width, height, depth, main=(mid, low, light), grain=GRAIN)


def pine(
    width: Annotated[float, Range(2.4, 3.2)] = 2.8,
    height: Annotated[float, Range(5.6, 7.6)] = 6.6,
) -> Model:
    tiers = [
        Part(Lathe(((0.2, 0.1), (radius, 0.0), (radius * 0.94, 0.16), (0.12, 1.55))), finish, (0.0, 0.0, level))
        for finish, radius, level in (
            ("needles_dark", 1.4, 1.5),
            ("needles", 1.2, 2.4),
            ("needles_dark", 1.0, 3.3),
            ("needles", 0.8, 4.15),
            ("needles_dark", 0.6, 4.9),
        )
    ]
    parts = [
        _trunk("bark_dark", (0.36, 0.0), (0.28, 0.15), (0.22, 0.5), (0.16, 2.6), (0.08, 5.2)),
        *_roots("bark_dark", 0.5, 0.13, (45, 165, 285)),
        *tiers,
        Part(Lathe(((0.42, 0.0), (0.38, 0.12), (0.04, 1.0))), "needles", (0.0, 0.0, 5.6)),
    ]
    return grown(parts, width, height, main=("needles", "needles_dark"), grain=GRAIN)


def fir(
    width: Annotated[float, Range(1.7, 2.3)] = 2.0,
    height: Annotated[float, Range(3.8, 5.4)] = 4.6,
) -> Model:
    count = 8
    parts = [
        _trunk("bark_dark", (0.2, 0.0), (0.15, 0.12), (0.12, 0.7), (0.05, 4.0)),
        *(
            Part(
                Lathe(((0.08, 0.14), (radius, 0.0), (radius * 0.9, 0.12), (radius * 0.34, 0.72))),
                "needles" if index % 2 else "needles_dark",
                (0.0, 0.0, 0.3 + 0.48 * index),
            )
            for index in range(count)
            for radius in (1.0 - 0.105 * index,)
        ),
        Part(Cylinder(0.16, 0.62, 0.02), "needles", (0.0, 0.0, 4.1)),
    ]
    return grown(parts, width, height, main=("needles", "needles_dark"), grain=GRAIN)


def dead_tree(
    width: Annotated[float, Range(2.2, 3.0)] = 2.6,
    height: Annotated[float, Range(3.8, 5.0)] = 4.4,
) -> Model:
    bark = "dead_bark"
    parts = [
        _trunk(bark, (0.4, 0.0), (0.32, 0.14), (0.24, 0.5), (0.2, 1.5), (0.17, 2.3)),
        *_roots(bark, 0.6, 0.15, (70, 190, 310)),
        _limb(bark, 0.17, 0.06, (0.0, 0.0, 2.2), (0.12, 0.05, 3.0), (0.05, 0.1, 3.7), (0.2, 0.1, 4.4)),
        _limb(bark, 0.13, 0.06, (0.0, 0.0, 1.5), (0.6, -0.15, 2.0), (0.9, -0.1, 2.7), (1.25, -0.2, 3.1)),
        _limb(bark, 0.13, 0.06, (0.0, 0.0, 1.9), (-0.6, 0.1, 2.4), (-0.8, 0.1, 3.2), (-1.2, 0.2, 3.7)),
        _limb(bark, 0.09, 0.05, (-0.65, 0.1, 2.5), (-1.1, -0.1, 2.6), (-1.35, -0.15, 2.8)),
        _limb(bark, 0.09, 0.05, (0.1, 0.05, 2.9), (0.4, 0.35, 3.4), (0.5, 0.5, 3.9)),
        _limb(bark, 0.08, 0.05, (0.75, -0.12, 2.3), (0.9, -0.5, 2.5), (1.15, -0.7, 2.6)),
        Part(Ellipsoid(0.2, 0.14, 0.26), "bark_dark", (0.0, -0.2, 1.0)),
    ]
    return grown(parts, width, height, main=(bark,), grain=GRAIN)


def bush(
    width: Annotated[float, Range(0.9, 1.5)] = 1.2,
    depth: Annotated[float, Range(0.8, 1.3)] = 1.05,
    height: Annotated[float, Range(0.7, 1.1)] = 0.85,
    kind: Literal["green", "berry", "flowering"] = "green",
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    seed = 10 * shape + 5
    parts = [
        _clump("leaves_dark", (0.0, 0.05, 0.36), (0.86, 0.8, 0.72), seed + 1),
        _clump("leaves", (0.36, -0.05, 0.3), (0.56, 0.6, 0.6), seed + 2),
        _clump("leaves", (-0.36, 0.0, 0.32), (0.54, 0.62, 0.64), seed + 3),
        _clump("leaves_dark", (0.02, -0.3, 0.27), (0.6, 0.46, 0.54), seed + 4),
        _clump("leaves_light", (0.06, 0.02, 0.64), (0.6, 0.56, 0.46), seed + 5),
    ]
    dots = {"green": "", "berry": "berries", "flowering": "petal_pink"}[kind]
    spots = (
        (-0.42, -0.26, 0.42), (-0.16, -0.44, 0.42), (0.14, -0.5, 0.3), (0.44, -0.28, 0.4), (0.26, -0.26, 0.72),
        (-0.06, -0.24, 0.76), (-0.3, -0.26, 0.58), (0.56, 0.0, 0.36), (-0.58, 0.02, 0.4), (0.1, 0.2, 0.8),
        (0.4, 0.24, 0.5), (-0.34, 0.28, 0.5),
    )  # fmt: skip
    if dots:
        parts += [Part(Ellipsoid(0.12, 0.12, 0.12), dots, (x * 0.9, y * 0.9, z * 0.94 - 0.06)) for x, y, z in spots]
    return grown(parts, width, height, depth, main=("leaves", "leaves_dark", "leaves_light"), grain=GRAIN / 2)


def stump(
    width: Annotated[float, Range(0.6, 0.9)] = 0.72,
    height: Annotated[float, Range(0.34, 0.5)] = 0.42,
) -> Model:
    top, reach = 0.42, 0.2
    parts = [
        *_roots("bark", 0.44, 0.11, (25, 105, 200, 290)),
        _trunk("bark", (0.38, 0.0), (0.32, 0.09), (0.285, 0.2), (0.28, top - 0.04)),
        Part(Cylinder(0.27, 0.041), "cut_wood", (0.0, 0.0, top - 0.042)),
        Part(Cylinder(0.18, 0.012), "cut_ring", (0.0, 0.0, top - 0.008)),
        Part(Cylinder(0.11, 0.014), "cut_wood", (0.0, 0.0, top - 0.006)),
        Part(Blob(0.34, 0.24, 0.2, seed=4), "moss", (-0.2, -0.19, 0.0)),
        Part(Blob(0.16, 0.16, 0.07, seed=6), "moss", (-0.2, 0.1, top - 0.03)),
    ]
    seat = Surface("seat", (-reach, -reach), (reach, reach), top + 0.008)
    return grown(parts, width, height, main=("bark",), surfaces=(seat,))


def log(
    width: Annotated[float, Range(1.4, 2.4)] = 1.9,
    height: Annotated[float, Range(0.36, 0.52)] = 0.44,
) -> Model:
    half, radius = 0.95, 0.2
    parts = [
        Part(Cylinder(radius, 2 * half - 0.04), "bark", (-half + 0.02, 0.0, radius), (0.0, 90.0, 0.0)),
        Part(Cylinder(radius * 0.86, 2 * half), "cut_wood", (-half, 0.0, radius), (0.0, 90.0, 0.0)),
        Part(Cylinder(radius * 0.5, 2 * half + 0.03), "cut_ring", (-half - 0.015, 0.0, radius), (0.0, 90.0, 0.0)),
        _limb("bark", 0.09, 0.07, (0.45, -0.08, 0.26), (0.5, -0.2, 0.4)),
        Part(Cylinder(0.055, 0.016), "cut_wood", (0.5, -0.2, 0.395), (40.0, 0.0, -20.0)),
        Part(Blob(0.7, 0.28, 0.12, seed=2), "moss", (-0.3, 0.03, 0.325)),
        Part(Blob(0.34, 0.2, 0.1, seed=6), "moss", (0.7, 0.08, 0.32)),
        Part(Blob(0.34, 0.14, 0.14, seed=8), "moss", (-0.75, -0.16, 0.0)),
    ]
    return grown(parts, width, height, main="bark")


def _shades(season: Season, summer: tuple[str, str, str]) -> tuple[str, str, str]:
    """Finishes of the lower, middle and upper clumps."""
    return summer if season == "summer" else ("autumn_leaves_dark", "autumn_leaves", "autumn_leaves_light")


ASSETS = (
    Asset(
        oak,
        words=("oak", "oak tree", "tree", "deciduous tree"),
        family="tree",
        stance="free",
        tags=("nature", "forest"),
    ),
    Asset(birch, words=("birch", "birch tree"), family="tree", stance="free", tags=("nature", "forest")),
    Asset(pine, words=("pine", "pine tree", "conifer"), family="tree", stance="free", tags=("nature", "forest")),
    Asset(fir, words=("fir", "fir tree", "spruce"), family="tree", stance="free", tags=("nature", "forest")),
    Asset(dead_tree, words=("dead tree", "bare tree"), family="tree", stance="free", tags=("nature", "forest")),
    Asset(bush, words=("bush", "shrub"), family="bush", tags=("nature", "forest", "garden")),
    Asset(stump, words=("stump", "tree stump"), family="stump", tags=("nature", "forest")),
    Asset(log, words=("log", "fallen log", "fallen tree"), family="log", tags=("nature", "forest")),
)
