"""Stones, from a handful to a boulder."""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob
from voxel_weaver.assets.model import Model, Part, Vector
from voxel_weaver.assets.workshop.building import grown

GRAIN = 2.0
"""Stones are coarse: in fine voxels they look like pebbles seen through a lens, and cost much."""


def _stone(finish: str, at: Vector, size: Vector, seed: int, turn: float = 0.0) -> Part:
    return Part(Blob(*size, seed=seed, roughness=0.34), finish, at, (0.0, 0.0, turn))


def rock(
    width: Annotated[float, Range(0.4, 0.75)] = 0.55,
    depth: Annotated[float, Range(0.34, 0.6)] = 0.45,
    height: Annotated[float, Range(0.24, 0.42)] = 0.32,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    seed = 10 * shape
    parts = (
        _stone("rock", (0.0, 0.0, 0.0), (0.5, 0.42, 0.32), seed + 1),
        _stone("rock_dark", (0.16, -0.1, 0.0), (0.26, 0.24, 0.16), seed + 2),
        _stone("moss", (-0.05, 0.03, 0.2), (0.26, 0.22, 0.13), seed + 3),
    )
    return grown(parts, width, height, depth, main=("rock", "rock_dark"), grain=GRAIN)


def boulder(
    width: Annotated[float, Range(1.3, 2.2)] = 1.7,
    depth: Annotated[float, Range(1.1, 1.8)] = 1.4,
    height: Annotated[float, Range(0.9, 1.5)] = 1.15,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    seed = 10 * shape + 4
    parts = (
        _stone("rock", (-0.1, 0.05, 0.0), (1.4, 1.2, 1.15), seed + 1),
        _stone("rock_dark", (0.5, -0.1, 0.0), (0.8, 0.9, 0.7), seed + 2),
        _stone("rock_light", (-0.35, -0.4, 0.0), (0.7, 0.55, 0.5), seed + 3),
        _stone("moss", (-0.15, 0.05, 0.82), (0.85, 0.75, 0.35), seed + 4),
        _stone("moss", (0.5, -0.05, 0.56), (0.45, 0.5, 0.17), seed + 5),
        _stone("rock", (0.4, -0.44, 0.0), (0.4, 0.36, 0.24), seed + 6),
    )
    return grown(parts, width, height, depth, main=("rock", "rock_dark", "rock_light"), grain=1.5 * GRAIN)


def stone_cluster(
    width: Annotated[float, Range(0.7, 1.2)] = 0.95,
    depth: Annotated[float, Range(0.6, 1.0)] = 0.8,
    height: Annotated[float, Range(0.26, 0.45)] = 0.34,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    seed = 10 * shape + 7
    parts = (
        _stone("rock", (-0.12, 0.1, 0.0), (0.5, 0.44, 0.34), seed + 1),
        _stone("rock_light", (0.22, 0.05, 0.0), (0.36, 0.34, 0.25), seed + 2, 30.0),
        _stone("rock_dark", (0.05, -0.16, 0.0), (0.34, 0.28, 0.18), seed + 3, 70.0),
        _stone("rock_light", (-0.3, -0.12, 0.0), (0.24, 0.22, 0.14), seed + 4),
        _stone("rock", (0.34, -0.16, 0.0), (0.2, 0.2, 0.12), seed + 5),
        _stone("moss", (-0.14, 0.12, 0.24), (0.26, 0.22, 0.11), seed + 6),
    )
    return grown(parts, width, height, depth, main=("rock", "rock_dark", "rock_light"), grain=GRAIN)


ASSETS = (
    Asset(rock, words=("rock", "stone"), family="rock", tags=("nature", "forest")),
    Asset(boulder, words=("boulder", "big rock"), family="rock", stance="free", tags=("nature", "forest")),
    Asset(
        stone_cluster, words=("stone cluster", "pile of stones", "rock pile", "stones"), family="rock", tags=("nature",)
    ),
)
