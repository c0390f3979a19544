"""Trees, bushes and what is left of them: chunky silhouettes that read from afar. Drawn for voxels of 5 to 10 cm."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Model, Part, Surface, Vector
from voxel_weaver.assets.nature.growth import GRAIN, clump, limb, polar, roots, swayed, tree, trunk, wintered
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.scene.chance import chance

Season = Literal["summer", "autumn", "spring", "winter"]


def oak(
    width: Annotated[float, Range(3.6, 5.2)] = 4.4,
    depth: Annotated[float, Range(3.4, 5.0)] = 4.2,
    height: Annotated[float, Range(4.6, 6.4)] = 5.6,
    season: Season = "summer",
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    low, mid, light = _shades(season, ("leaves_dark", "leaves", "leaves_light"))
    seed = 10 * shape
    rng = chance(shape, "oak")
    parts = [
        trunk("bark", (0.46, 0.0), (0.38, 0.14), (0.3, 0.45), (0.26, 1.2), (0.25, 2.2), (0.16, 3.2)),
        *roots("bark", 0.68, 0.17, (20, 110, 205, 300)),
        limb("bark", 0.15, 0.08, (0.1, 0.0, 1.5), (0.7, -0.1, 2.1), (1.3, -0.2, 2.7)),
        limb("bark", 0.14, 0.08, (-0.1, 0.05, 1.7), (-0.7, 0.2, 2.4), (-1.2, 0.3, 2.9)),
        limb("bark", 0.12, 0.07, (0.0, -0.1, 2.0), (-0.1, -0.7, 2.5), (-0.2, -1.1, 3.0)),
        clump(low, (0.05, 0.75, 3.35), (2.9, 2.4, 2.0), seed + 1),
        clump(low, (1.2, -0.2, 3.05), (2.1, 2.0, 1.5), seed + 2),
        clump(mid, (-1.15, 0.1, 3.2), (2.1, 2.1, 1.6), seed + 3),
        clump(mid, (-0.15, -1.0, 3.3), (2.1, 1.8, 1.5), seed + 4),
        clump(light, (0.65, -0.25, 4.15), (2.2, 2.1, 1.7), seed + 6),
        clump(light, (-0.4, 0.3, 4.6), (2.2, 2.2, 1.8), seed + 7),
    ]
    leafy = wintered(parts, "bark") if season == "winter" else swayed(parts, rng, 0.55)
    return tree(leafy, width, height, depth, main=(mid, low, light), grain=9.0)


def birch(
    width: Annotated[float, Range(1.9, 2.6)] = 2.2,
    depth: Annotated[float, Range(1.9, 2.6)] = 2.2,
    height: Annotated[float, Range(5.0, 6.8)] = 6.0,
    season: Season = "summer",
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    low, mid, light = _shades(season, ("birch_leaves_dark", "birch_leaves", "birch_leaves_light"))
    seed = 10 * shape + 3
    rng = chance(shape, "birch")
    marks = [
        Part(Cylinder(0.172 - 0.012 * level, 0.09), "birch_marks", (0.012 * side, -0.012, level))
        for level, side in ((0.35, 1), (0.85, -1), (1.3, 1), (1.85, -1), (2.3, 1))
    ]
    parts = [
        trunk("birch_bark", (0.24, 0.0), (0.18, 0.12), (0.165, 0.5), (0.13, 2.6), (0.07, 5.0)),
        *marks,
        limb("birch_bark", 0.07, 0.05, (0.0, 0.0, 2.2), (0.4, -0.1, 2.8), (0.6, -0.15, 3.2)),
        limb("birch_bark", 0.07, 0.05, (0.0, 0.0, 2.5), (-0.35, 0.1, 3.1), (-0.55, 0.15, 3.5)),
        clump(low, (0.4, -0.1, 3.15), (1.6, 1.6, 1.5), seed + 1),
        clump(low, (-0.4, 0.2, 3.5), (1.6, 1.8, 1.7), seed + 2),
        clump(mid, (0.1, -0.35, 3.95), (1.9, 1.6, 1.8), seed + 3),
        clump(mid, (-0.05, 0.25, 4.75), (1.7, 1.6, 1.8), seed + 4),
        clump(light, (0.0, 0.0, 5.4), (1.2, 1.2, 1.4), seed + 5),
    ]
    leafy = wintered(parts, "birch_bark") if season == "winter" else swayed(parts, rng, 0.3)
    return tree(leafy, width, height, depth, main=(mid, low, light))


def pine(
    width: Annotated[float, Range(2.4, 3.2)] = 2.8,
    height: Annotated[float, Range(5.6, 7.6)] = 6.6,
    snowy: bool = False,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    rng = chance(shape, "pine")
    parts = [
        trunk("bark_dark", (0.36, 0.0), (0.28, 0.15), (0.22, 0.5), (0.16, 2.6), (0.08, 5.2)),
        *roots("bark_dark", 0.5, 0.13, (45, 165, 285)),
    ]
    tiers = 5 + shape % 3
    for index in range(tiers):
        share = index / tiers
        radius = (1.45 - 1.05 * share) * (0.88 + 0.24 * float(rng.random()))
        off = polar(0.12 * float(rng.random()), 360.0 * float(rng.random()), 1.3 + 4.4 * share)
        finish = ("needles_dark", "needles")[index % 2]
        tall = 6.4 / tiers + 0.3
        parts += _tier(finish, radius, tall, off, snowy)
    parts += _tier("needles", 0.42, 1.0, (0.0, 0.0, 5.6), snowy)
    return tree(parts, width, height, main=("needles", "needles_dark"))


def _tier(finish: str, radius: float, tall: float, at: Vector, snowy: bool) -> list[Part]:
    """One skirt of needles, with snow on its upper side where there is any."""
    x, y, z = at
    skirt = Part(Lathe(((0.14, 0.1), (radius, 0.0), (radius * 0.94, 0.16), (0.06, tall))), finish, at)
    if not snowy:
        return [skirt]
    low = 0.36 * tall
    return [
        skirt,
        Part(Lathe(((radius * 0.76, 0.0), (radius * 0.72, 0.12), (0.08, tall - low + 0.1))), "snow", (x, y, z + low)),
    ]


def fir(
    width: Annotated[float, Range(1.7, 2.3)] = 2.0,
    height: Annotated[float, Range(3.8, 5.4)] = 4.6,
    snowy: bool = False,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    rng = chance(shape, "fir")
    count = 7 + shape % 3
    parts = [trunk("bark_dark", (0.2, 0.0), (0.15, 0.12), (0.12, 0.7), (0.05, 4.0))]
    for index in range(count):
        share = index / count
        radius = (1.0 - 0.82 * share) * (0.92 + 0.16 * float(rng.random()))
        finish = "needles" if index % 2 else "needles_dark"
        parts += _tier(finish, radius, 5.2 / count, (0.0, 0.0, 0.3 + 3.9 * share), snowy)
    parts.append(Part(Cylinder(0.16, 0.62, 0.02), "snow" if snowy else "needles", (0.0, 0.0, 4.1)))
    return tree(parts, width, height, main=("needles", "needles_dark"))


def dead_tree(
    width: Annotated[float, Range(2.2, 3.0)] = 2.6,
    height: Annotated[float, Range(3.8, 5.0)] = 4.4,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    rng = chance(shape, "dead_tree")
    bark = "dead_bark"
    bend = polar(0.2, 360.0 * float(rng.random()))
    parts = [
        trunk(bark, (0.4, 0.0), (0.32, 0.14), (0.24, 0.5), (0.2, 1.5), (0.17, 2.3)),
        *roots(bark, 0.6, 0.15, (70, 190, 310)),
        limb(bark, 0.17, 0.06, (0.0, 0.0, 2.2), (0.12, 0.05, 3.0), (bend[0], bend[1], 3.7), (0.2, 0.1, 4.4)),
        Part(Ellipsoid(0.2, 0.14, 0.26), "bark_dark", (0.0, -0.2, 1.0)),
    ]
    start = 360.0 * float(rng.random())
    for index in range(5):
        turn = start + 137.5 * index
        low, reach = 1.4 + 0.3 * index, 1.35 - 0.12 * index + 0.3 * float(rng.random())
        elbow, tip = (
            polar(0.62 * reach, turn, low + 0.45),
            polar(reach, turn + 12.0, low + 1.1 + 0.4 * float(rng.random())),
        )
        parts.append(limb(bark, 0.14, 0.06, polar(0.0, turn, low), elbow, tip))
        twig = polar(reach * 0.9, turn - 32.0, low + 0.75)
        parts.append(limb(bark, 0.09, 0.05, elbow, twig))
    return tree(parts, width, height, main=(bark,), grain=GRAIN - 2)


def bush(
    width: Annotated[float, Range(0.9, 1.5)] = 1.2,
    depth: Annotated[float, Range(0.8, 1.3)] = 1.05,
    height: Annotated[float, Range(0.7, 1.1)] = 0.85,
    kind: Literal["green", "berry", "flowering"] = "green",
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    seed = 10 * shape + 5
    parts = [
        clump("leaves_dark", (0.0, 0.05, 0.36), (0.86, 0.8, 0.72), seed + 1),
        clump("leaves", (0.36, -0.05, 0.3), (0.56, 0.6, 0.6), seed + 2),
        clump("leaves", (-0.36, 0.0, 0.32), (0.54, 0.62, 0.64), seed + 3),
        clump("leaves_dark", (0.02, -0.3, 0.27), (0.6, 0.46, 0.54), seed + 4),
        clump("leaves_light", (0.06, 0.02, 0.64), (0.6, 0.56, 0.46), seed + 5),
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
        *roots("bark", 0.44, 0.11, (25, 105, 200, 290)),
        trunk("bark", (0.38, 0.0), (0.32, 0.09), (0.285, 0.2), (0.28, top - 0.04)),
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
        limb("bark", 0.09, 0.07, (0.45, -0.08, 0.26), (0.5, -0.2, 0.4)),
        Part(Cylinder(0.055, 0.016), "cut_wood", (0.5, -0.2, 0.395), (40.0, 0.0, -20.0)),
        Part(Blob(0.7, 0.28, 0.12, seed=2), "moss", (-0.3, 0.03, 0.325)),
        Part(Blob(0.34, 0.2, 0.1, seed=6), "moss", (0.7, 0.08, 0.32)),
        Part(Blob(0.34, 0.14, 0.14, seed=8), "moss", (-0.75, -0.16, 0.0)),
    ]
    return grown(parts, width, height, main="bark")


def _shades(season: Season, summer: tuple[str, str, str]) -> tuple[str, str, str]:
    """Finishes of the lower, middle and upper clumps."""
    if season == "autumn":
        return "autumn_leaves_dark", "autumn_leaves", "autumn_leaves_light"
    return ("willow_leaves_dark", "willow_leaves", "willow_leaves_light") if season == "spring" else summer


ASSETS = (
    Asset(
        oak,
        words=("oak", "oak tree", "tree", "deciduous tree"),
        family="tree",
        stance="free",
        tags=("nature", "forest"),
    ),
    Asset(birch, words=("birch", "birch tree"), family="tree", stance="free", tags=("nature", "forest")),
    Asset(
        pine,
        words=("pine", "pine tree", "conifer", "evergreen", "evergreen tree", "snowy pine"),
        family="tree",
        stance="free",
        tags=("nature", "forest"),
    ),
    Asset(
        fir,
        words=("fir", "fir tree", "spruce", "spruce tree", "snowy fir"),
        family="tree",
        stance="free",
        tags=("nature", "forest"),
    ),
    Asset(dead_tree, words=("dead tree", "bare tree"), family="tree", stance="free", tags=("nature", "forest")),
    Asset(bush, words=("bush", "shrub"), family="bush", tags=("nature", "forest", "garden")),
    Asset(stump, words=("stump", "tree stump"), family="stump", tags=("nature", "forest")),
    Asset(log, words=("log", "fallen log", "fallen tree"), family="log", tags=("nature", "forest")),
)
