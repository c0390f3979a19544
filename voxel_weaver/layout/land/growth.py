"""What grows and lies about on open land: a table of masses, by kind of place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from voxel_weaver.layout.programs import Belonging
from voxel_weaver.scene.layout import Setting


@dataclass(frozen=True, slots=True)
class Growth:
    """A mass of one kind. Densities are per square metre where it grows best; `inner` and `outer` are shares of the
    land's half side between which it grows; `front` is the density at the viewer's side, as a share."""

    category: str
    density: float
    apart: float
    inner: float = 0.0
    outer: float = 0.97
    front: float = 1.0
    variants: int = 3
    scale: tuple[float, float] = (0.85, 1.2)
    near_edge: float = 0.0  # 1: only at the edge of the clearing, where light falls
    given: Mapping[str, tuple[Setting, ...]] | None = None  # one of these values a variant


@dataclass(frozen=True, slots=True)
class Land:
    """A kind of open place: its relief, its size, what stands in the middle, and what grows around."""

    place: str
    relief: str
    side: float
    middle: float  # radius of the open middle, metres
    belongings: tuple[Belonging, ...]
    growth: tuple[Growth, ...]


_FLOWERS = {"kind": ("daisy", "poppy", "bluebell", "buttercup")}
_MUSHROOMS = {"kind": ("red", "brown", "red")}
_BUSHES = {"kind": ("green", "berry", "flowering")}

FOREST = Land(
    "forest_clearing",
    "clearing",
    14.0,
    3.5,
    (
        Belonging("campfire"),
        Belonging("log_bench", 3),
        Belonging("tent"),
        Belonging("stump", 2),
        Belonging("boulder", 2),
        Belonging("log"),
        Belonging("backpack"),
        Belonging("wooden_sign"),
        Belonging("deer"),
        Belonging("rabbit", 2),
        Belonging("fox", chance=0.6),
        Belonging("lantern"),
        Belonging("bird"),
    ),
    (
        Growth("pine", 0.24, 1.55, inner=0.58, front=0.0, variants=4, scale=(0.7, 1.0)),
        Growth("oak", 0.06, 2.6, inner=0.60, front=0.0, variants=3, scale=(0.7, 0.95)),
        Growth("birch", 0.12, 1.6, inner=0.58, front=0.0, variants=3),
        Growth("fir", 0.22, 1.25, inner=0.58, front=0.0, variants=3, scale=(0.5, 1.0)),
        Growth("bush", 0.08, 1.3, inner=0.56, front=0.0, variants=4, given=_BUSHES),
        Growth("fern", 0.14, 0.8, inner=0.52, front=0.04, variants=3),
        Growth("tall_grass", 0.06, 0.9, inner=0.55, front=0.2, variants=3),
        Growth("grass_tuft", 0.6, 0.5, inner=0.12, front=0.7, variants=4),
        Growth("flower", 0.14, 0.6, inner=0.36, front=0.8, variants=4, given=_FLOWERS),
        Growth("mushroom", 0.1, 0.7, inner=0.36, variants=3, given=_MUSHROOMS),
        Growth("rock", 0.06, 1.4, inner=0.42, variants=4),
        Growth("stone_cluster", 0.025, 2.4, inner=0.5, variants=3),
    ),
)

MEADOW = Land(
    "meadow",
    "meadow",
    20.0,
    6.0,
    (
        Belonging("picnic_blanket"),
        Belonging("picnic_basket"),
        Belonging("boulder"),
        Belonging("stump"),
        Belonging("rabbit", 2),
        Belonging("wooden_fence", 2),
    ),
    (
        Growth("oak", 0.03, 4.0, inner=0.62, front=0.0),
        Growth("birch", 0.03, 2.6, inner=0.6, front=0.0),
        Growth("bush", 0.1, 1.5, inner=0.5, front=0.2, variants=4, given=_BUSHES),
        Growth("tall_grass", 0.9, 0.45, inner=0.3, variants=3),
        Growth("grass_tuft", 3.0, 0.27, inner=0.08, variants=4),
        Growth("flower", 2.0, 0.3, inner=0.15, variants=4, given=_FLOWERS),
        Growth("rock", 0.06, 1.0, inner=0.3),
    ),
)

LANDS = (FOREST, MEADOW)


def land_for(place: str) -> Land:
    """The land of this place, else the one whose name it shares a word with, else the meadow."""
    words = set(place.split("_"))
    exact = next((land for land in LANDS if land.place == place), None)
    return exact or next((land for land in LANDS if words & set(land.place.split("_"))), MEADOW)
