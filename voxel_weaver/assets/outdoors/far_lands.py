"""What stands in deserts, in the far north and on other worlds: bare stones, a skull, reindeer, visitors."""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.animals.beast import orb, pair
from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.figures.body import Dress, Pose, body, figure
from voxel_weaver.assets.forms import Blob, Ellipsoid
from voxel_weaver.assets.model import Model, Part, Vector
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import Parts, block, rod

GRAIN = 3.0
_GREY, _RED = ("rock", "rock_dark"), ("rust_stone", "rust_stone_dark")
Rock = Annotated[float, Range(0.4, 0.8)]
Boulder = Annotated[float, Range(1.3, 2.3)]
Shape = Annotated[int, Range(0, 5)]


def _stones(tones: tuple[str, str], wide: float, height: float, seed: int) -> Model:
    """A few stones that lie against each other, on which nothing grows."""
    plain, dark = tones
    rows: tuple[tuple[str, Vector, Vector], ...] = (
        (plain, (-0.06, 0.03, 0.0), (0.82, 0.7, 0.62)),
        (dark, (0.28, -0.08, 0.0), (0.48, 0.5, 0.4)),
        (plain, (-0.26, -0.24, 0.0), (0.4, 0.34, 0.26)),
    )
    parts = [
        Part(Blob(*size, seed=7 * seed + number, roughness=0.3), finish, at)
        for number, (finish, at, size) in enumerate(rows)
    ]
    return grown(parts, wide, height, main=tones, grain=GRAIN)


def moon_boulder(width: Boulder = 1.8, height: Annotated[float, Range(0.9, 1.6)] = 1.2, shape: Shape = 0) -> Model:
    return _stones(_GREY, width, height, shape + 20)


def mars_rock(width: Rock = 0.6, height: Annotated[float, Range(0.26, 0.5)] = 0.36, shape: Shape = 0) -> Model:
    return _stones(_RED, width, height, shape + 40)


def mars_boulder(width: Boulder = 1.8, height: Annotated[float, Range(0.9, 1.6)] = 1.2, shape: Shape = 0) -> Model:
    return _stones(_RED, width, height, shape + 60)


def cow_skull(
    width: Annotated[float, Range(0.7, 0.95)] = 0.8, height: Annotated[float, Range(0.28, 0.4)] = 0.34
) -> Model:
    """It lies on its jaw, the horns to both sides."""
    horns = [
        rod("horn", 0.05, (side * 0.12, 0.1, 0.24), (side * 0.28, 0.1, 0.26), (side * 0.4, 0.06, 0.38), tip=0.02)
        for side in (-1, 1)
    ]
    parts = [
        Part(Ellipsoid(0.3, 0.32, 0.28), "bone", (0.0, 0.08, 0.02)),
        block("bone", (-0.09, -0.36, 0.0), (0.09, 0.06, 0.16), 0.03),
        *pair("ink", (0.1, -0.05, 0.18), (0.08, 0.09, 0.09)),
        *pair("ink", (0.04, -0.36, 0.1), (0.03, 0.03, 0.04)),
        *horns,
    ]
    return grown(parts, width, height, main=("bone",), grain=1.5)


def reindeer(
    width: Annotated[float, Range(0.7, 0.85)] = 0.78,
    depth: Annotated[float, Range(1.3, 1.6)] = 1.45,
    height: Annotated[float, Range(1.6, 1.9)] = 1.75,
) -> Model:
    """Sturdier than a deer, with a white ruff and wide antlers."""
    coat = "fur_dark"
    parts: list[Part] = [
        Part(Ellipsoid(0.46, 1.0, 0.46), coat, (0.0, 0.12, 0.58)),
        Part(Ellipsoid(0.34, 0.5, 0.36), "fur_white", (0.0, -0.24, 0.66)),
        *(
            block(coat, (side * 0.15 - 0.06, y - 0.06, 0.08), (side * 0.15 + 0.06, y + 0.06, 0.72), 0.02)
            for side in (-1, 1)
            for y in (-0.2, 0.44)
        ),
        *(
            block("fur_white", (side * 0.15 - 0.065, y - 0.065, 0.0), (side * 0.15 + 0.065, y + 0.065, 0.12), 0.02)
            for side in (-1, 1)
            for y in (-0.2, 0.44)
        ),
        rod("fur_white", 0.14, (0.0, -0.28, 0.84), (0.0, -0.42, 1.12), tip=0.11),
        Part(Ellipsoid(0.24, 0.32, 0.24), coat, (0.0, -0.48, 1.08)),
        Part(Ellipsoid(0.17, 0.22, 0.15), "fur_brown", (0.0, -0.66, 1.06)),
        orb("eye", (0.0, -0.76, 1.15), (0.08, 0.06, 0.06)),
        *pair("eye", (0.11, -0.52, 1.24), (0.04, 0.06, 0.06)),
        Part(Ellipsoid(0.14, 0.12, 0.18), "fur_white", (0.0, 0.6, 0.76)),
        *(rod(coat, 0.045, (side * 0.1, -0.42, 1.26), (side * 0.22, -0.4, 1.3), tip=0.02) for side in (-1, 1)),
    ]
    for side in (-1, 1):
        parts += _antler(side)
    return grown(parts, width, height, depth, (coat,))


def _antler(side: int) -> Parts:
    """A long beam that sweeps back and up, with tines."""
    root, bend, top = (side * 0.06, -0.42, 1.3), (side * 0.26, -0.24, 1.5), (side * 0.34, -0.36, 1.74)
    return (
        rod("antler", 0.034, root, bend, top, tip=0.02),
        rod("antler", 0.028, (side * 0.1, -0.4, 1.35), (side * 0.1, -0.56, 1.46)),
        rod("antler", 0.026, bend, (side * 0.38, -0.16, 1.64)),
    )


def alien(height: Annotated[float, Range(1.15, 1.5)] = 1.3, pose: Pose = "standing") -> Model:
    """A small green visitor with a large head, black eyes and two feelers."""
    dress = Dress(
        "robe_violet",
        legs="green_skin",
        shoes="robe_black",
        hands="green_skin",
        face="green_skin",
        style="bald",
        belt="brass",
        broad=0.86,
    )
    x, y, z = body(dress, pose)[1].head
    feelers = [
        part
        for side in (-1, 1)
        for part in (
            rod("green_skin", 0.022, (x + side * 0.08, y, z + 0.2), (x + side * 0.14, y - 0.02, z + 0.4)),
            orb("berries", (x + side * 0.14, y - 0.02, z + 0.43), (0.08, 0.08, 0.08)),
        )
    ]
    head = [
        Part(Ellipsoid(0.5, 0.44, 0.46), "green_skin", (x, y, z - 0.16)),
        orb("ink", (x - 0.11, y - 0.19, z + 0.06), (0.14, 0.08, 0.18)),
        orb("ink", (x + 0.11, y - 0.19, z + 0.06), (0.14, 0.08, 0.18)),
    ]
    return figure(dress, height / 2.03, pose, *head, *feelers, main=("green_skin",))


_SPACE, _LAND = ("nature", "space"), ("nature",)
ASSETS = (
    Asset(moon_boulder, words=("moon boulder", "bare boulder"), family="rock", stance="free", tags=_SPACE),
    Asset(mars_rock, words=("mars rock", "martian rock"), family="rock", tags=_SPACE),
    Asset(mars_boulder, words=("mars boulder", "martian boulder"), family="rock", stance="free", tags=_SPACE),
    Asset(cow_skull, words=("cow skull", "cattle skull", "animal skull"), family="skull", stance="free", tags=_LAND),
    Asset(reindeer, words=("reindeer", "caribou"), family="animal", stance="free", tags=("nature", "animal", "snow")),
    Asset(
        alien,
        words=("alien", "martian", "extraterrestrial", "little green man"),
        family="person",
        stance="free",
        tags=("person", "space"),
    ),
)
