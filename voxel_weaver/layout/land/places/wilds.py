"""Places of stone, sand, snow and fire."""

from __future__ import annotations

from voxel_weaver.layout.land.ground.painting import Cover
from voxel_weaver.layout.land.places.place import Growth, Land
from voxel_weaver.layout.land.places.woods import FLOWERS
from voxel_weaver.layout.programs import Belonging

MOUNTAIN = Land(
    "mountain",
    "mountain",
    96.0,
    5.0,
    Cover(
        "grass",
        second="forest_floor",
        share=0.3,
        steep="rock",
        slope=0.95,
        high="snow",
        above=0.58,
        middle="rock",
        rising=0.5,
    ),
    (Belonging("boulder", 3), Belonging("goat", 2), Belonging("wooden_sign")),
    (
        Growth(
            "pine",
            0.06,
            2.2,
            inner=0.22,
            front=0.0,
            variants=5,
            scale=(0.8, 1.4),
            heights=(0.0, 0.42),
            slope=1.1,
            clump=0.6,
        ),
        Growth(
            "fir",
            0.06,
            1.8,
            inner=0.22,
            front=0.0,
            variants=4,
            scale=(0.6, 1.3),
            heights=(0.03, 0.5),
            slope=1.1,
            clump=0.6,
        ),
        Growth("bush", 0.02, 1.6, inner=0.1, variants=4, heights=(0.0, 0.4), clump=0.7),
        Growth("grass_tuft", 0.35, 0.6, variants=4, heights=(0.0, 0.4), clump=0.5),
        Growth("flower", 0.06, 0.6, variants=4, given=FLOWERS, heights=(0.0, 0.3), clump=0.85),
        Growth("boulder", 0.012, 2.6, inner=0.1, variants=4, scale=(0.6, 1.6), heights=(0.05, 0.7), clump=0.5),
        Growth("rock", 0.04, 1.2, variants=4, clump=0.5),
    ),
    focus=(0.0, -0.6),
    trail="path",
)

DESERT = Land(
    "desert",
    "dunes",
    56.0,
    6.0,
    Cover("sand", second="wet_sand", share=0.06, steep="", slope=9.0, strata=("sandstone", "red_stone")),
    (
        Belonging("camel", 2),
        Belonging("boulder", 2),
        Belonging("cow_skull", chance=0.7),
        Belonging("dead_tree", 1, chance=0.7),
    ),
    (
        Growth("saguaro", 0.012, 3.0, inner=0.14, front=0.05, variants=5, scale=(0.7, 1.3), clump=0.5),
        Growth("prickly_pear", 0.02, 1.8, inner=0.1, front=0.6, variants=4, clump=0.6),
        Growth("barrel_cactus", 0.03, 1.2, variants=4, clump=0.7),
        Growth("agave", 0.02, 1.4, inner=0.06, variants=3, clump=0.6),
        Growth("tumbleweed", 0.015, 1.8, variants=3, clump=0.5),
        Growth("rock", 0.03, 1.3, variants=4, clump=0.75),
        Growth("boulder", 0.003, 3.0, inner=0.3, variants=3, clump=0.6),
        Growth("grass_tuft", 0.06, 0.7, variants=3, clump=0.85),
    ),
)

OASIS = Land(
    "oasis",
    "oasis",
    44.0,
    5.0,
    Cover("sand", steep="", slope=9.0, shore="grass", strand=2.6, strata=("sandstone", "red_stone")),
    (Belonging("camel", 2), Belonging("tent", 2), Belonging("boulder", 2)),
    (
        Growth("palm_tree", 0.3, 1.9, shore=(0.4, 4.2), variants=5, scale=(0.7, 1.2), front=0.15, clump=0.4),
        Growth("bush", 0.25, 1.1, shore=(0.3, 3.4), variants=4, clump=0.5),
        Growth("reeds", 1.0, 0.5, shore=(0.0, 0.9), variants=4, clump=0.6),
        Growth("tall_grass", 1.2, 0.5, shore=(0.2, 3.0), variants=3, clump=0.4),
        Growth("flower", 0.4, 0.5, shore=(0.4, 3.0), variants=4, given=FLOWERS, clump=0.7),
        Growth("agave", 0.02, 1.4, shore=(4.0, 90.0), variants=3, clump=0.6),
        Growth("rock", 0.02, 1.3, variants=4, clump=0.75),
    ),
    water=("oasis",),
)

CANYON = Land(
    "canyon",
    "canyon",
    80.0,
    6.0,
    Cover(
        "red_rock",
        second="mars_dust",
        share=0.15,
        steep="red_rock",
        slope=0.7,
        shore="sand",
        strand=2.0,
        strata=("red_stone",),
    ),
    (Belonging("boulder", 4), Belonging("dead_tree", 1), Belonging("eagle", 1, chance=0.6)),
    (
        Growth(
            "joshua_tree",
            0.012,
            3.0,
            inner=0.1,
            front=0.05,
            variants=4,
            heights=(0.0, 1.0),
            clump=0.6,
            instead="saguaro",
        ),
        Growth("saguaro", 0.008, 3.0, inner=0.1, front=0.1, variants=4, clump=0.6),
        Growth("bush", 0.03, 1.6, shore=(0.5, 7.0), variants=4, clump=0.5),
        Growth("tumbleweed", 0.02, 1.6, variants=3, clump=0.6),
        Growth("grass_tuft", 0.2, 0.7, shore=(0.2, 6.0), variants=4, clump=0.6),
        Growth("boulder", 0.01, 2.6, variants=4, scale=(0.5, 1.4), clump=0.6),
        Growth("rock", 0.05, 1.3, variants=4, clump=0.6),
    ),
    water=("canyon",),
    focus=(0.0, -0.5),
)

VOLCANO = Land(
    "volcano",
    "volcano",
    96.0,
    5.0,
    Cover(
        "ash",
        second="dark_rock",
        share=0.35,
        steep="dark_rock",
        slope=0.95,
        middle="dark_rock",
        rising=0.4,
        strata=("basalt",),
    ),
    (Belonging("boulder", 4), Belonging("dead_tree", 2)),
    (
        Growth("dead_tree", 0.008, 3.0, inner=0.3, front=0.03, variants=4, heights=(0.0, 0.3), clump=0.6),
        Growth("boulder", 0.012, 2.8, inner=0.1, variants=4, scale=(0.5, 1.7), clump=0.5),
        Growth("rock", 0.06, 1.2, variants=4, clump=0.5),
        Growth("grass_tuft", 0.05, 0.7, variants=3, heights=(0.0, 0.12), clump=0.85),
    ),
    water=("lava",),
    focus=(0.0, -0.7),
)

_PINE_SNOW = {"season": ("winter",)}
SNOW = Land(
    "snowfield",
    "snowfield",
    48.0,
    5.0,
    Cover("snow", second="ice", share=0.05, steep="rock", slope=1.0, shore="ice", strata=("ice_block", "stone")),
    (
        Belonging("snowman", chance=0.8),
        Belonging("snow_pile", 3),
        Belonging("boulder", 2),
        Belonging("fox", chance=0.6),
    ),
    (
        Growth("pine", 0.05, 2.0, inner=0.28, front=0.0, variants=5, scale=(0.7, 1.3), given=_PINE_SNOW, clump=0.55),
        Growth("fir", 0.05, 1.7, inner=0.28, front=0.0, variants=4, scale=(0.5, 1.2), given=_PINE_SNOW, clump=0.55),
        Growth("dead_tree", 0.004, 3.0, inner=0.3, front=0.02, variants=3),
        Growth("snow_pile", 0.03, 1.6, variants=4, clump=0.5),
        Growth("rock", 0.02, 1.4, variants=4, clump=0.6),
    ),
)

TUNDRA = Land(
    "tundra",
    "gentle",
    48.0,
    6.0,
    Cover(
        "tundra",
        second="snow",
        share=0.34,
        patch=7.0,
        steep="rock",
        slope=0.6,
        shore="gravel",
        strata=("earth", "ice_block"),
    ),
    (Belonging("wolf", 2), Belonging("reindeer", 2), Belonging("boulder", 3)),
    (
        Growth("fir", 0.006, 2.4, inner=0.4, front=0.0, variants=3, scale=(0.35, 0.7), clump=0.7),
        Growth("bush", 0.02, 1.4, variants=4, scale=(0.4, 0.7), clump=0.7),
        Growth("grass_tuft", 0.8, 0.5, variants=4, clump=0.5),
        Growth("rock", 0.08, 1.1, variants=4, clump=0.5),
        Growth("boulder", 0.01, 2.6, variants=4, scale=(0.4, 1.1), clump=0.5),
    ),
    water=("pond",),
)

GLACIER = Land(
    "glacier",
    "glacier",
    80.0,
    5.0,
    Cover(
        "ice",
        second="snow",
        share=0.42,
        patch=12.0,
        steep="rock",
        slope=1.0,
        high="snow",
        above=0.6,
        shore="gravel",
        strata=("ice_block",),
    ),
    (Belonging("polar_bear"), Belonging("penguin", 5), Belonging("snow_pile", 2)),
    (
        Growth("ice_spike", 0.012, 2.2, inner=0.08, variants=4, scale=(0.6, 1.8), clump=0.6),
        Growth("snow_pile", 0.02, 1.8, variants=4, clump=0.5),
        Growth("boulder", 0.006, 3.0, variants=4, clump=0.5),
        Growth("rock", 0.03, 1.4, variants=4, clump=0.6),
    ),
    focus=(0.0, -0.6),
)

LANDS = (MOUNTAIN, DESERT, OASIS, CANYON, VOLCANO, SNOW, TUNDRA, GLACIER)
