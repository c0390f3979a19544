"""Places by the water, and under it."""

from __future__ import annotations

from voxel_weaver.layout.land.ground.painting import Cover
from voxel_weaver.layout.land.places.place import Growth, Land
from voxel_weaver.layout.land.places.woods import BUSHES, FLOWERS
from voxel_weaver.layout.programs import Belonging

_SANDY = Cover(
    "sand",
    second="grass",
    share=0.0,
    steep="pale_rock",
    slope=0.8,
    shore="wet_sand",
    strand=1.4,
    strata=("sandstone", "stone"),
)
_MEADOWS = (
    Growth("oak", 0.012, 3.6, inner=0.36, front=0.0, variants=4, clump=0.75),
    Growth("birch", 0.014, 2.2, inner=0.34, front=0.0, variants=4, clump=0.75),
    Growth("pine", 0.02, 2.0, inner=0.4, front=0.0, variants=4, clump=0.8, heights=(0.2, 1.0)),
    Growth("bush", 0.02, 1.5, inner=0.2, front=0.3, variants=4, given=BUSHES, clump=0.6),
    Growth("reeds", 0.7, 0.55, shore=(0.0, 1.3), variants=4, clump=0.8),
    Growth("grass_tuft", 1.0, 0.45, variants=4, clump=0.4),
    Growth("tall_grass", 0.2, 0.7, variants=3, clump=0.7),
    Growth("flower", 0.25, 0.5, variants=4, given=FLOWERS, clump=0.8),
    Growth("rock", 0.03, 1.4, variants=4),
)

BEACH = Land(
    "beach",
    "beach",
    40.0,
    6.0,
    Cover(
        "sand",
        middle="grass",
        rising=0.78,
        steep="pale_rock",
        slope=0.7,
        shore="wet_sand",
        strand=1.5,
        strata=("sandstone", "stone"),
    ),
    (
        Belonging("beach_umbrella", 2),
        Belonging("deck_chair", 2),
        Belonging("surfboard"),
        Belonging("driftwood", 2),
        Belonging("crab", 2),
        Belonging("sandcastle", chance=0.7),
        Belonging("starfish", 2, chance=0.7),
        Belonging("boulder", 2),
    ),
    (
        Growth(
            "palm_tree", 0.04, 2.4, inner=0.16, front=0.0, variants=5, scale=(0.75, 1.2), shore=(3.0, 60.0), clump=0.6
        ),
        Growth("bush", 0.06, 1.4, inner=0.4, front=0.0, variants=4, shore=(8.0, 90.0), given=BUSHES),
        Growth("tall_grass", 0.3, 0.7, shore=(6.0, 90.0), clump=0.7),
        Growth("grass_tuft", 0.6, 0.5, shore=(5.0, 90.0), variants=4, clump=0.6),
        Growth("rock", 0.02, 1.5, variants=4, clump=0.8),
        Growth("stone_cluster", 0.01, 2.4, clump=0.8),
    ),
    water=("sea",),
    focus=(0.12, 0.0),
)

COAST = Land(
    "coast",
    "coast",
    64.0,
    6.0,
    Cover(
        "grass",
        second="pale_grass",
        share=0.22,
        steep="pale_rock",
        slope=0.75,
        shore="sand",
        strand=2.4,
        strata=("earth", "sandstone"),
    ),
    (Belonging("boulder", 3), Belonging("seagull", 3), Belonging("wooden_fence", 2)),
    (
        Growth("pine", 0.012, 2.6, inner=0.3, front=0.0, variants=4, shore=(8.0, 99.0), clump=0.8),
        Growth("bush", 0.02, 1.6, inner=0.2, variants=4, shore=(6.0, 99.0), given=BUSHES, clump=0.7),
        Growth("tall_grass", 0.25, 0.7, shore=(5.0, 99.0), clump=0.6),
        Growth("grass_tuft", 0.6, 0.5, shore=(4.0, 99.0), variants=4, clump=0.4),
        Growth("flower", 0.12, 0.6, shore=(6.0, 99.0), variants=4, given=FLOWERS, clump=0.85),
        Growth("boulder", 0.03, 2.0, shore=(0.0, 3.0), variants=4, clump=0.6, scale=(0.6, 1.5)),
        Growth("rock", 0.12, 1.0, shore=(0.0, 4.0), variants=4, clump=0.6),
        Growth("boulder", 0.012, 2.6, water=(0.2, 3.0), variants=4, scale=(1.0, 2.2), clump=0.8),
    ),
    water=("sea",),
    focus=(0.14, 0.1),
)

ISLAND = Land(
    "island",
    "island",
    44.0,
    5.0,
    Cover(
        "sand",
        middle="grass",
        rising=0.46,
        steep="pale_rock",
        slope=0.9,
        shore="wet_sand",
        strand=1.3,
        strata=("sandstone", "stone"),
    ),
    (
        Belonging("treasure_chest", chance=0.7),
        Belonging("crab", 2),
        Belonging("driftwood"),
        Belonging("turtle", chance=0.6),
    ),
    (
        Growth(
            "palm_tree",
            0.07,
            2.2,
            inner=0.1,
            outer=0.7,
            front=0.04,
            variants=5,
            scale=(0.75, 1.2),
            shore=(2.2, 60.0),
            clump=0.45,
        ),
        Growth("bush", 0.1, 1.3, inner=0.12, front=0.1, variants=4, shore=(4.0, 60.0), given=BUSHES),
        Growth("fern", 0.2, 0.8, inner=0.1, shore=(4.0, 60.0), variants=3, scale=(1.0, 1.7)),
        Growth("grass_tuft", 0.7, 0.5, shore=(3.0, 60.0), variants=4, clump=0.5),
        Growth("rock", 0.03, 1.5, variants=4, clump=0.7),
        Growth("boulder", 0.006, 2.6, water=(0.2, 2.0), variants=4, scale=(0.8, 1.7), clump=0.8),
    ),
    water=("sea",),
)

LAKE = Land(
    "lake",
    "range",
    64.0,
    5.0,
    Cover(
        "grass",
        second="forest_floor",
        share=0.25,
        steep="rock",
        slope=0.75,
        shore="gravel",
        strand=1.6,
        high="snow",
        above=0.74,
    ),
    (Belonging("rowboat"), Belonging("boulder", 2), Belonging("log", 1), Belonging("duck", 3), Belonging("deer")),
    (
        Growth("pine", 0.07, 2.0, inner=0.3, front=0.0, variants=5, scale=(0.7, 1.3), heights=(0.02, 0.62), clump=0.6),
        Growth("fir", 0.05, 1.7, inner=0.3, front=0.0, variants=4, scale=(0.6, 1.2), heights=(0.02, 0.66), clump=0.6),
        Growth("birch", 0.01, 2.4, inner=0.3, front=0.02, variants=4, heights=(0.0, 0.25), clump=0.8),
        *_MEADOWS[3:],
        Growth("lily_pad", 0.05, 0.9, water=(0.3, 3.0), variants=4, clump=0.93),
    ),
    water=("lake",),
    focus=(0.0, -0.62),
)

POND = Land(
    "pond",
    "meadow",
    24.0,
    4.0,
    Cover("grass", second="moss", share=0.2, shore="mud", strand=0.7),
    (Belonging("duck", 3), Belonging("frog"), Belonging("park_bench"), Belonging("boulder", 2), Belonging("willow")),
    (*_MEADOWS, Growth("lily_pad", 0.35, 0.7, water=(0.2, 3.0), variants=4, clump=0.85)),
    water=("pond",),
)

RIVER = Land(
    "river",
    "riverland",
    52.0,
    5.0,
    Cover("grass", second="forest_floor", share=0.2, steep="rock", slope=0.8, shore="gravel", strand=1.2),
    (Belonging("deer", 2), Belonging("boulder", 3), Belonging("log", 1)),
    _MEADOWS,
    water=("river",),
    focus=(0.0, -0.3),
)

WATERFALL = Land(
    "waterfall",
    "falls",
    40.0,
    4.0,
    Cover("grass", second="moss", share=0.3, steep="rock", slope=0.9, shore="gravel", strand=1.2),
    (Belonging("boulder", 3), Belonging("deer"), Belonging("log")),
    (
        Growth("pine", 0.06, 2.0, inner=0.34, front=0.0, variants=4, clump=0.5),
        Growth("fir", 0.05, 1.6, inner=0.34, front=0.0, variants=4, scale=(0.5, 1.1), clump=0.5),
        *_MEADOWS[3:],
        Growth("boulder", 0.03, 1.8, shore=(0.0, 1.6), variants=4, scale=(0.4, 0.9), clump=0.5),
        Growth("fern", 0.2, 0.8, shore=(0.4, 6.0), variants=3, clump=0.6),
    ),
    water=("falls",),
    focus=(-0.1, -0.42),
)

_REEF_FISH = {"kind": ("clownfish", "tang", "angelfish", "goldfish")}
CORAL_REEF = Land(
    "coral_reef",
    "reef",
    26.0,
    4.0,
    Cover(
        "coral_sand",
        second="coral_rock",
        share=0.22,
        patch=5.0,
        steep="coral_rock",
        slope=0.7,
        strata=("sandstone", "stone"),
    ),
    (
        Belonging("fish", 8),
        Belonging("turtle", 1),
        Belonging("shark", 1, chance=0.6),
        Belonging("jellyfish", 3),
        Belonging("starfish", 3),
        Belonging("treasure_chest", 1, chance=0.5),
    ),
    (
        Growth(
            "coral",
            0.5,
            0.8,
            inner=0.08,
            variants=8,
            scale=(0.7, 1.9),
            given={"kind": ("brain", "branch", "fan", "tube")},
            clump=0.5,
        ),
        Growth("kelp", 0.1, 0.9, inner=0.4, front=0.0, variants=4, scale=(0.8, 1.4), clump=0.7),
        Growth("seaweed", 0.5, 0.55, inner=0.06, variants=4, scale=(0.8, 1.6), clump=0.6),
        Growth("sea_anemone", 0.2, 0.8, variants=4, clump=0.7),
        Growth("boulder", 0.02, 2.2, inner=0.25, variants=4, scale=(0.5, 1.2)),
        Growth("rock", 0.1, 1.0, variants=4),
    ),
    water=("under",),
)

LANDS = (BEACH, COAST, ISLAND, LAKE, POND, RIVER, WATERFALL, CORAL_REEF)
