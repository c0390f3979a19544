"""Places that people tend, play or camp in, and the open country around what they build."""

from __future__ import annotations

from voxel_weaver.layout.land.ground.painting import Cover
from voxel_weaver.layout.land.places.place import Growth, Land
from voxel_weaver.layout.land.places.woods import BUSHES, FLOWERS
from voxel_weaver.layout.programs import Belonging

_GRASS = Cover("grass", second="pale_grass", share=0.12, patch=6.0, slope=1.0, shore="mud", strand=0.8)
_AROUND = (
    Growth("oak", 0.03, 3.2, inner=0.62, front=0.0, variants=4, clump=0.5),
    Growth("birch", 0.02, 2.4, inner=0.6, front=0.0, variants=4, clump=0.6),
    Growth("bush", 0.05, 1.5, inner=0.5, front=0.15, variants=4, given=BUSHES, clump=0.5),
)
_GRASSES = (
    Growth("tall_grass", 0.25, 0.6, inner=0.3, variants=3, clump=0.6),
    Growth("grass_tuft", 1.2, 0.4, inner=0.05, variants=4, clump=0.3),
    Growth("flower", 0.5, 0.4, inner=0.12, variants=4, given=FLOWERS, clump=0.75),
    Growth("rock", 0.03, 1.2, inner=0.3, variants=4),
)

MEADOW = Land(
    "meadow",
    "meadow",
    20.0,
    6.0,
    _GRASS,
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
        Growth("bush", 0.1, 1.5, inner=0.5, front=0.2, variants=4, given=BUSHES),
        Growth("tall_grass", 0.9, 0.45, inner=0.3, clump=0.5),
        Growth("grass_tuft", 3.0, 0.27, inner=0.08, variants=4, clump=0.2),
        Growth("flower", 2.0, 0.3, inner=0.15, variants=4, given=FLOWERS, clump=0.6),
        Growth("rock", 0.06, 1.0, inner=0.3),
    ),
)

HILLS = Land(
    "hills",
    "hills",
    72.0,
    6.0,
    Cover(
        "grass", second="pale_grass", share=0.25, patch=12.0, slope=0.8, shore="mud", middle="forest_floor", rising=0.72
    ),
    (Belonging("sheep", 6), Belonging("wooden_fence", 3), Belonging("boulder", 2)),
    (
        Growth("oak", 0.01, 3.6, inner=0.2, front=0.0, variants=4, clump=0.85),
        Growth("pine", 0.014, 2.2, inner=0.3, front=0.0, variants=4, heights=(0.3, 1.0), clump=0.8),
        Growth("bush", 0.012, 1.6, inner=0.1, front=0.3, variants=4, given=BUSHES, clump=0.7),
        Growth("tall_grass", 0.15, 0.7, clump=0.7),
        Growth("grass_tuft", 0.6, 0.5, variants=4, clump=0.4),
        Growth("flower", 0.25, 0.5, variants=4, given=FLOWERS, clump=0.85),
        Growth("rock", 0.02, 1.4, variants=4),
    ),
    focus=(0.0, -0.4),
    trail="path",
)

GARDEN = Land(
    "garden",
    "garden",
    16.0,
    4.0,
    Cover("grass", second="moss", share=0.1, patch=4.0, shore="gravel", strand=0.5),
    (
        Belonging("fountain"),
        Belonging("park_bench", 2),
        Belonging("tulip_bed", 4),
        Belonging("rose_bush", 4),
        Belonging("topiary", 2),
        Belonging("birdbath"),
        Belonging("watering_can"),
        Belonging("wheelbarrow"),
        Belonging("garden_gnome", chance=0.7),
    ),
    (
        Growth("cherry_tree", 0.03, 3.0, inner=0.6, front=0.0, variants=3, instead="birch"),
        Growth("fruit_tree", 0.03, 2.6, inner=0.6, front=0.0, variants=3, instead="oak"),
        Growth("hedge", 0.05, 1.6, inner=0.72, front=0.2, variants=3),
        Growth("bush", 0.06, 1.4, inner=0.6, front=0.2, variants=4, given=BUSHES),
        Growth("lavender", 0.25, 0.6, inner=0.42, variants=3, clump=0.85),
        Growth("flower", 1.0, 0.35, inner=0.36, variants=4, given=FLOWERS, clump=0.8),
        Growth("grass_tuft", 0.8, 0.4, inner=0.1, variants=4),
    ),
    trail="gravel",
)

PARK = Land(
    "park",
    "gentle",
    36.0,
    6.0,
    Cover("grass", second="moss", share=0.12, patch=7.0, shore="gravel", strand=0.7),
    (
        Belonging("fountain"),
        Belonging("park_bench", 4),
        Belonging("street_lamp", 3),
        Belonging("tulip_bed", 3),
        Belonging("trash_bin", 1),
        Belonging("picnic_table", 1),
        Belonging("duck", 3),
        Belonging("dog", 1),
    ),
    (
        Growth("oak", 0.018, 3.6, inner=0.4, front=0.02, variants=4, clump=0.4),
        Growth("maple", 0.014, 3.2, inner=0.42, front=0.02, variants=4, clump=0.5),
        Growth("birch", 0.012, 2.6, inner=0.4, front=0.02, variants=4, clump=0.5),
        Growth("bush", 0.04, 1.5, inner=0.36, front=0.3, variants=4, given=BUSHES, clump=0.6),
        Growth("flower", 0.35, 0.4, inner=0.2, variants=4, given=FLOWERS, clump=0.88),
        Growth("grass_tuft", 0.5, 0.5, inner=0.1, variants=4),
    ),
    water=("pond",),
    trail="gravel",
)

PLAYGROUND = Land(
    "playground",
    "garden",
    20.0,
    6.0,
    Cover("grass", second="sand", share=0.08, patch=5.0),
    (
        Belonging("swing_set"),
        Belonging("slide"),
        Belonging("seesaw"),
        Belonging("sandbox"),
        Belonging("climbing_frame"),
        Belonging("park_bench", 2),
        Belonging("ball"),
        Belonging("trash_bin"),
        Belonging("child", 3),
    ),
    (
        *_AROUND,
        Growth("flower", 0.3, 0.4, inner=0.5, variants=4, given=FLOWERS, clump=0.8),
        Growth("grass_tuft", 0.5, 0.5, inner=0.1, variants=4),
    ),
)

FARM_LAND = Land(
    "farm_land",
    "gentle",
    48.0,
    8.0,
    Cover("grass", second="pale_grass", share=0.2, patch=9.0, shore="mud", strand=0.8),
    (
        Belonging("hay_bale", 4),
        Belonging("wooden_fence", 4),
        Belonging("cow", 3),
        Belonging("chicken", 4),
        Belonging("scarecrow", 1),
        Belonging("cart", 1, chance=0.7),
    ),
    (*_AROUND, *_GRASSES),
    trail="dirt",
)

COUNTRYSIDE = Land(
    "countryside",
    "gentle",
    60.0,
    8.0,
    Cover("grass", second="pale_grass", share=0.18, patch=9.0, shore="gravel", strand=1.0),
    (),
    (
        Growth("oak", 0.02, 3.2, inner=0.4, front=0.0, variants=4, clump=0.6),
        Growth("pine", 0.02, 2.1, inner=0.6, front=0.0, variants=4, clump=0.6),
        Growth("birch", 0.014, 2.4, inner=0.4, front=0.0, variants=4, clump=0.6),
        Growth("bush", 0.03, 1.5, inner=0.2, front=0.3, variants=4, given=BUSHES, clump=0.6),
        Growth("tall_grass", 0.15, 0.7, inner=0.1, variants=3, clump=0.6),
        Growth("grass_tuft", 0.5, 0.5, variants=4, clump=0.4),
        Growth("flower", 0.15, 0.5, variants=4, given=FLOWERS, clump=0.85),
        Growth("rock", 0.015, 1.4, variants=4),
    ),
)
"""The land around what people build, where nothing more exact is known."""

PAVED = Land("paved", "flat", 60.0, 8.0, Cover("paving", second="", share=0.0, steep="", strata=("earth", "stone")))
"""Ground in a city: all that grows there is planted by the plan."""

LANDS = (MEADOW, HILLS, GARDEN, PARK, PLAYGROUND, FARM_LAND, COUNTRYSIDE, PAVED)
