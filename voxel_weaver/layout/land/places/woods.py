"""Places under trees: forests, jungle, swamp, savanna."""

from __future__ import annotations

from voxel_weaver.layout.land.ground.painting import Cover
from voxel_weaver.layout.land.places.place import Growth, Land
from voxel_weaver.layout.programs import Belonging

FLOWERS = {"kind": ("daisy", "poppy", "bluebell", "buttercup")}
MUSHROOMS = {"kind": ("red", "brown", "red")}
BUSHES = {"kind": ("green", "berry", "flowering")}
_FOREST_FLOOR = Cover("forest_floor", second="dirt", share=0.14, patch=4.0, slope=1.1, shore="mud")

FOREST_CLEARING = Land(
    "forest_clearing",
    "clearing",
    14.0,
    3.5,
    _FOREST_FLOOR,
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
        Growth("bush", 0.08, 1.3, inner=0.56, front=0.0, variants=4, given=BUSHES),
        Growth("fern", 0.14, 0.8, inner=0.52, front=0.04),
        Growth("tall_grass", 0.06, 0.9, inner=0.55, front=0.2),
        Growth("grass_tuft", 0.6, 0.5, inner=0.12, front=0.7, variants=4),
        Growth("flower", 0.14, 0.6, inner=0.36, front=0.8, variants=4, given=FLOWERS),
        Growth("mushroom", 0.1, 0.7, inner=0.36, given=MUSHROOMS),
        Growth("rock", 0.06, 1.4, inner=0.42, variants=4),
        Growth("stone_cluster", 0.025, 2.4, inner=0.5),
    ),
    depth=0.064,
)

FOREST = Land(
    "forest",
    "hills",
    36.0,
    4.0,
    _FOREST_FLOOR,
    (
        Belonging("deer", 2),
        Belonging("stump", 3),
        Belonging("log", 2),
        Belonging("boulder", 3),
        Belonging("fox"),
        Belonging("rabbit", 2),
    ),
    (
        Growth("pine", 0.1, 1.9, inner=0.2, front=0.0, variants=5, scale=(0.7, 1.25)),
        Growth("oak", 0.04, 3.0, inner=0.24, front=0.0, variants=4, scale=(0.8, 1.25)),
        Growth("birch", 0.05, 2.0, inner=0.22, front=0.0, variants=4),
        Growth("fir", 0.08, 1.5, inner=0.2, front=0.0, variants=4, scale=(0.45, 1.1)),
        Growth("bush", 0.05, 1.4, inner=0.16, front=0.25, variants=4, given=BUSHES),
        Growth("fern", 0.2, 0.8, inner=0.1, front=0.5, clump=0.6),
        Growth("grass_tuft", 0.5, 0.5, variants=4, clump=0.5),
        Growth("flower", 0.08, 0.6, front=0.9, variants=4, given=FLOWERS, clump=0.8),
        Growth("mushroom", 0.05, 0.7, inner=0.1, given=MUSHROOMS, clump=0.8),
        Growth("rock", 0.03, 1.4, variants=4),
        Growth("stone_cluster", 0.01, 2.4),
    ),
    focus=(0.0, -0.3),
    trail="path",
)

JUNGLE = Land(
    "jungle",
    "jungle",
    34.0,
    4.0,
    Cover("jungle_floor", second="dirt", share=0.18, patch=5.0, steep="dark_rock", slope=1.3, shore="mud"),
    (Belonging("boulder", 3), Belonging("parrot"), Belonging("monkey"), Belonging("snake", chance=0.6)),
    (
        Growth("jungle_tree", 0.05, 2.8, inner=0.26, front=0.0, variants=4, scale=(0.8, 1.3), instead="oak"),
        Growth("palm_tree", 0.05, 2.0, inner=0.22, front=0.0, variants=4, scale=(0.7, 1.15)),
        Growth("bamboo", 0.05, 1.3, inner=0.26, front=0.05, variants=3, clump=0.8),
        Growth("bush", 0.14, 1.2, inner=0.18, front=0.35, variants=5, scale=(0.8, 1.6), given=BUSHES),
        Growth("fern", 0.6, 0.7, inner=0.08, front=0.7, variants=4, scale=(0.9, 2.0), clump=0.4),
        Growth("tall_grass", 0.2, 0.7, inner=0.1, front=0.8, clump=0.6),
        Growth("grass_tuft", 0.5, 0.5, variants=4),
        Growth("flower", 0.08, 0.6, variants=4, given=FLOWERS, scale=(1.0, 1.5), clump=0.8),
        Growth("rock", 0.03, 1.4, variants=4),
    ),
    water=("stream",),
    focus=(0.0, -0.25),
)

SWAMP = Land(
    "swamp",
    "swamp",
    30.0,
    4.0,
    Cover("moss", second="mud", share=0.3, patch=5.0, steep="mud", slope=1.4, shore="mud", strand=1.0),
    (Belonging("frog", 2), Belonging("crocodile", chance=0.8), Belonging("log", 3), Belonging("dead_tree", 2)),
    (
        Growth("mangrove", 0.03, 2.6, inner=0.3, front=0.0, variants=4, instead="willow"),
        Growth("willow", 0.012, 3.4, inner=0.4, front=0.0, variants=3),
        Growth("dead_tree", 0.02, 2.4, inner=0.26, front=0.05, variants=4, scale=(0.7, 1.15)),
        Growth("bush", 0.05, 1.3, inner=0.3, front=0.2, variants=4),
        Growth("reeds", 0.6, 0.5, shore=(0.0, 1.6), variants=4, clump=0.7),
        Growth("reeds", 0.25, 0.6, water=(0.0, 0.4), variants=3, clump=0.8),
        Growth("lily_pad", 0.3, 0.8, water=(0.25, 3.0), variants=4, clump=0.8),
        Growth("fern", 0.2, 0.8, variants=4),
        Growth("grass_tuft", 0.8, 0.45, variants=4),
        Growth("mushroom", 0.06, 0.7, given=MUSHROOMS, clump=0.8),
    ),
    water=("swamp",),
)

SAVANNA = Land(
    "savanna",
    "savanna",
    48.0,
    6.0,
    Cover(
        "dry_grass",
        second="dirt",
        share=0.2,
        patch=8.0,
        steep="red_rock",
        slope=0.75,
        shore="mud",
        strata=("earth", "sandstone"),
    ),
    (Belonging("elephant", 2), Belonging("giraffe", 2), Belonging("zebra", 3), Belonging("lion", chance=0.7)),
    (
        Growth("acacia", 0.008, 5.0, inner=0.3, front=0.06, variants=4, scale=(0.8, 1.3), instead="oak"),
        Growth("baobab", 0.002, 8.0, inner=0.5, front=0.0, variants=2),
        Growth("bush", 0.02, 1.6, inner=0.25, variants=4, clump=0.7),
        Growth("tall_grass", 0.7, 0.6, inner=0.05, variants=4, clump=0.75),
        Growth("grass_tuft", 0.8, 0.5, variants=4, clump=0.4),
        Growth("boulder", 0.006, 3.0, inner=0.3, variants=3),
        Growth("rock", 0.03, 1.4, variants=4),
    ),
    water=("waterhole",),
    focus=(0.0, -0.1),
)

LANDS = (FOREST_CLEARING, FOREST, JUNGLE, SWAMP, SAVANNA)
