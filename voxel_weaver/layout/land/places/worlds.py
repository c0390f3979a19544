"""Places below the earth, above it and far from it."""

from __future__ import annotations

from voxel_weaver.layout.land.ground.painting import Cover
from voxel_weaver.layout.land.places.place import Growth, Land
from voxel_weaver.layout.land.places.woods import BUSHES, FLOWERS
from voxel_weaver.layout.programs import Belonging

CAVE = Land(
    "cave",
    "cave",
    26.0,
    4.0,
    Cover(
        "rock",
        second="gravel",
        share=0.2,
        patch=4.0,
        steep="dark_rock",
        slope=0.9,
        shore="moss",
        strand=0.8,
        strata=("basalt", "stone"),
    ),
    (
        Belonging("crystal_cluster", 4),
        Belonging("treasure_chest", chance=0.8),
        Belonging("bat", 2, chance=0.6),
        Belonging("lantern", 2),
    ),
    (
        Growth("ice_spike", 0.06, 1.2, inner=0.2, variants=4, scale=(0.5, 1.6), clump=0.5, instead="rock"),
        Growth("giant_mushroom", 0.03, 1.8, inner=0.25, front=0.1, variants=4, scale=(0.4, 0.9), clump=0.6),
        Growth("crystal_cluster", 0.05, 1.3, inner=0.25, front=0.3, variants=5, scale=(0.5, 1.4), clump=0.6),
        Growth("mushroom", 0.5, 0.5, variants=4, scale=(1.0, 2.2), clump=0.75),
        Growth("boulder", 0.03, 1.8, inner=0.2, variants=4, scale=(0.4, 1.2)),
        Growth("rock", 0.2, 0.8, variants=4, clump=0.5),
        Growth("fern", 0.1, 0.8, shore=(0.2, 3.0), variants=3),
    ),
    water=("cave",),
    focus=(0.0, -0.15),
)

MOON = Land(
    "moon",
    "moon",
    60.0,
    6.0,
    Cover("moon_dust", second="rock", share=0.05, steep="rock", slope=0.9, strata=("moon_stone",)),
    (
        Belonging("lander"),
        Belonging("astronaut", 2),
        Belonging("rover"),
        Belonging("flag_pole"),
        Belonging("moon_boulder", 2),
    ),
    (
        Growth("moon_boulder", 0.008, 2.6, variants=4, scale=(0.4, 1.3), clump=0.5),
        Growth("moon_rock", 0.06, 1.1, variants=5, scale=(0.35, 0.8), clump=0.5),
    ),
)

MARS = Land(
    "mars",
    "mars",
    64.0,
    6.0,
    Cover("mars_dust", second="red_rock", share=0.2, steep="red_rock", slope=0.7, strata=("red_stone",)),
    (Belonging("rover"), Belonging("astronaut", 2), Belonging("lander"), Belonging("mars_boulder", 3)),
    (
        Growth("mars_boulder", 0.01, 2.4, variants=4, scale=(0.4, 1.4), clump=0.5),
        Growth("mars_rock", 0.1, 1.0, variants=5, clump=0.5),
    ),
)

ALIEN = Land(
    "alien_planet",
    "alien",
    48.0,
    5.0,
    Cover(
        "alien_grass",
        second="alien_rock",
        share=0.3,
        patch=6.0,
        steep="alien_rock",
        slope=0.8,
        shore="alien_rock",
        strata=("alien_stone",),
    ),
    (
        Belonging("ufo", chance=0.8),
        Belonging("crystal_cluster", 3),
        Belonging("alien", 2),
        Belonging("astronaut", chance=0.5),
    ),
    (
        Growth("alien_plant", 0.12, 1.2, inner=0.14, front=0.25, variants=6, scale=(0.7, 2.0), clump=0.5),
        Growth("giant_mushroom", 0.03, 2.2, inner=0.24, front=0.0, variants=4, scale=(0.6, 1.4), clump=0.6),
        Growth("crystal_cluster", 0.03, 1.6, inner=0.1, variants=5, scale=(0.6, 1.8), clump=0.6),
        Growth("rock", 0.05, 1.2, variants=4, clump=0.6),
    ),
    water=("glow",),
)

FLOATING_ISLAND = Land(
    "floating_island",
    "floating",
    32.0,
    5.0,
    Cover("grass", second="moss", share=0.2, patch=6.0, slope=0.9, shore="moss", strand=0.5),
    (Belonging("boulder", 2), Belonging("park_bench"), Belonging("bird", 2)),
    (
        Growth("cherry_tree", 0.03, 2.8, inner=0.2, outer=0.7, front=0.04, variants=4, instead="birch"),
        Growth("oak", 0.03, 3.0, inner=0.3, outer=0.7, front=0.0, variants=3),
        Growth("pine", 0.04, 1.9, inner=0.3, outer=0.7, front=0.0, variants=3),
        Growth("bush", 0.06, 1.4, inner=0.1, outer=0.74, variants=4, given=BUSHES),
        Growth("grass_tuft", 1.2, 0.4, variants=4),
        Growth("flower", 0.6, 0.4, variants=4, given=FLOWERS, clump=0.7),
        Growth("rock", 0.04, 1.2, variants=4),
    ),
    water=("pond",),
)

LANDS = (CAVE, MOON, MARS, ALIEN, FLOATING_ISLAND)
