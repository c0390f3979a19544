"""Places of tales, of space and of the deep: lands that nobody has been to. A table."""

from __future__ import annotations

from dataclasses import replace

from voxel_weaver.layout.land.ground.painting import Cover
from voxel_weaver.layout.land.places.place import Growth, Land
from voxel_weaver.layout.land.places.waters import CORAL_REEF
from voxel_weaver.layout.land.places.woods import BUSHES, FLOWERS, FOREST
from voxel_weaver.layout.land.places.worlds import CAVE, FLOATING_ISLAND
from voxel_weaver.layout.programs import Belonging

CANDY_LAND = Land(
    "candy_land",
    "hills",
    44.0,
    7.0,
    Cover(
        "candy_pink",
        second="candy_mint",
        share=0.3,
        patch=8.0,
        steep="chocolate",
        slope=0.7,
        shore="candy_cream",
        middle="candy_cream",
        rising=0.6,
        strata=("cake", "cake"),
    ),
    (
        Belonging("gingerbread_house", 2),
        Belonging("giant_cupcake", 3),
        Belonging("candy_cane", 5),
        Belonging("lollipop_tree", 5),
        Belonging("gumdrop", 6),
        Belonging("unicorn", chance=0.8),
    ),
    (
        Growth("cotton_candy_tree", 0.03, 3.0, inner=0.4, front=0.0, variants=3, scale=(0.7, 1.2), clump=0.5),
        Growth("lollipop_tree", 0.025, 2.4, inner=0.3, front=0.06, variants=3, scale=(0.5, 1.0), clump=0.4),
        Growth("candy_cane", 0.02, 2.4, inner=0.3, front=0.06, variants=2, scale=(0.5, 1.0), clump=0.4),
        Growth("gumdrop", 0.1, 1.1, inner=0.1, variants=4, scale=(0.3, 0.8), clump=0.5),
    ),
    water=("cocoa",),
    focus=(0.0, -0.3),
    trail="candy_cream",
)

_VOID = Cover("moon_dust", second="rock", share=0.2, steep="rock", slope=0.7, strata=("moon_stone", "moon_stone"))
_RUBBLE = (
    Growth("moon_boulder", 0.02, 2.0, inner=0.05, outer=0.6, variants=4, scale=(0.4, 1.0), clump=0.5),
    Growth("moon_rock", 0.12, 1.0, outer=0.6, variants=5, scale=(0.35, 0.8), clump=0.4),
)
OUTER_SPACE = Land(
    "outer_space",
    "asteroid",
    44.0,
    15.0,
    _VOID,
    (
        Belonging("planet", given={"width": 9.0, "kind": "gas", "ring": True}),
        Belonging("planet", given={"width": 12.0, "kind": "blue", "ring": False}),
        Belonging("planet", given={"width": 7.0, "kind": "red", "ring": False}),
        Belonging("asteroid", 3),
        Belonging("satellite"),
        Belonging("astronaut"),
        Belonging("flag_pole"),
    ),
    _RUBBLE,
    focus=(0.0, -0.1),
)
ORBIT = replace(
    OUTER_SPACE,
    place="orbit",
    belongings=(
        Belonging("planet", given={"width": 18.0, "kind": "blue", "ring": False}),
        Belonging("orbital_station"),
        Belonging("satellite"),
        Belonging("asteroid", 3),
        Belonging("astronaut", 2),
    ),
)
HEAVEN = replace(
    FLOATING_ISLAND,
    place="heaven",
    cover=Cover("cloud", second="cloud", share=0.1, steep="cloud", shore="cloud", strata=("cloud_bank", "cloud_bank")),
    belongings=(
        Belonging("greek_temple"),
        Belonging("puffy_cloud", 5),
        Belonging("fountain"),
        Belonging("harp"),
        Belonging("statue", 2),
        Belonging("dove", 3),
    ),
    growth=(
        Growth("cherry_tree", 0.03, 2.8, inner=0.3, outer=0.7, front=0.02, variants=3),
        Growth("flower", 0.5, 0.4, outer=0.7, variants=4, given=FLOWERS, clump=0.6),
    ),
    water=(),
)
DRAGON_LAIR = replace(
    CAVE,
    place="dragon_lair",
    side=30.0,
    middle=5.5,
    belongings=(
        Belonging("dragon"),
        Belonging("gold_hoard", 5),
        Belonging("bone_heap", 3),
        Belonging("chest", 2),
        Belonging("skeleton"),
        Belonging("suit_of_armor"),
        Belonging("torch_post", 3),
        Belonging("crystal_cluster", 2),
    ),
    growth=tuple(
        each for each in CAVE.growth if each.category not in ("mushroom", "fern", "giant_mushroom", "ice_spike")
    ),
    water=("magma",),
)
MINE = replace(
    CAVE,
    place="mine",
    belongings=(
        Belonging("mine_props", 2),
        Belonging("ore_cart", 2),
        Belonging("mine_tracks", 4),
        Belonging("lantern", 3),
        Belonging("crystal_cluster", 3),
        Belonging("crate", 2),
        Belonging("barrel", 2),
        Belonging("shovel"),
        Belonging("worker", 2),
    ),
    growth=tuple(each for each in CAVE.growth if each.category in ("boulder", "rock", "crystal_cluster")),
    water=(),
)
UNDERWATER_CITY = replace(
    CORAL_REEF,
    place="underwater_city",
    side=52.0,
    middle=13.0,
    belongings=(
        Belonging("habitat_dome", 3, given={"kind": "garden", "lit": True}),
        Belonging("research_station", given={"lit": True}),
        Belonging("habitat_module", 2, given={"lit": True}),
        Belonging("submarine"),
        Belonging("fish", 10),
        Belonging("turtle", 2),
        Belonging("shark"),
        Belonging("jellyfish", 3),
        Belonging("whale"),
    ),
)
ATLANTIS = replace(
    CORAL_REEF,
    place="atlantis",
    side=48.0,
    middle=12.0,
    belongings=(
        Belonging("greek_temple"),
        Belonging("broken_columns", 4),
        Belonging("ruined_arch", 2),
        Belonging("statue", 3),
        Belonging("chest", 2),
        Belonging("fish", 10),
        Belonging("turtle", 2),
        Belonging("dolphin"),
        Belonging("jellyfish", 3),
    ),
)
SUNKEN_SHIP = replace(
    CORAL_REEF,
    place="sunken_ship",
    side=34.0,
    middle=7.0,
    belongings=(
        Belonging("shipwreck"),
        Belonging("chest", 2),
        Belonging("anchor"),
        Belonging("cannon", 2),
        Belonging("barrel", 2),
        Belonging("fish", 8),
        Belonging("shark"),
        Belonging("octopus"),
        Belonging("starfish", 3),
    ),
)
BAMBOO_FOREST = replace(
    FOREST,
    place="bamboo_forest",
    relief="clearing",
    side=30.0,
    cover=Cover("forest_floor", second="moss", share=0.3, patch=4.0, slope=1.1, shore="mud"),
    belongings=(
        Belonging("monkey", 2),
        Belonging("stone_lantern", 3),
        Belonging("boulder", 3),
        Belonging("torii"),
        Belonging("bench"),
    ),
    growth=(
        Growth("bamboo", 0.42, 1.1, inner=0.22, front=0.0, variants=5, scale=(0.9, 1.6), clump=0.15),
        Growth("bamboo", 0.1, 1.4, inner=0.5, front=0.0, variants=4, scale=(1.4, 1.9), clump=0.2),
        Growth("fern", 0.25, 0.8, inner=0.15, front=0.4, variants=3, clump=0.4),
        Growth("grass_tuft", 0.8, 0.45, inner=0.05, variants=4, clump=0.4),
        Growth("rock", 0.05, 1.1, variants=4),
    ),
    trail="gravel",
)
HAUNTED_GROUNDS = Land(
    "haunted_grounds",
    "gentle",
    44.0,
    9.0,
    Cover("tundra", second="mud", share=0.25, patch=6.0, slope=1.0, shore="mud"),
    (
        Belonging("haunted_house"),
        Belonging("tombstone", 7),
        Belonging("dead_tree", 4),
        Belonging("pumpkin", 4),
        Belonging("crow", 2),
        Belonging("zoo_fence", 5),
        Belonging("lantern_post", 2),
        Belonging("bat", 3),
    ),
    (
        Growth("dead_tree", 0.025, 3.0, inner=0.45, front=0.0, variants=4, clump=0.4),
        Growth("bush", 0.03, 1.5, inner=0.4, front=0.1, variants=3, given=BUSHES, clump=0.5),
        Growth("tall_grass", 0.4, 0.6, inner=0.2, variants=3, clump=0.6),
        Growth("mushroom", 0.1, 0.8, inner=0.2, variants=3, clump=0.7),
        Growth("rock", 0.05, 1.2, variants=4),
    ),
    trail="dirt",
)

LANDS = (
    CANDY_LAND, OUTER_SPACE, ORBIT, HEAVEN, DRAGON_LAIR, MINE, UNDERWATER_CITY, ATLANTIS, SUNKEN_SHIP, BAMBOO_FOREST,
    HAUNTED_GROUNDS,
)  # fmt: skip
