"""Sites of stone and of sky: rings of stones, gardens on roofs. A table."""

from __future__ import annotations

from voxel_weaver.layout.land.groundwork import Level
from voxel_weaver.layout.land.settlements.sites.site import Site, around, at, floor, frame, ring, row

STONE_CIRCLE = Site(
    "stone_circle",
    44.0,
    (
        ring("trilithon", 10, 10.0, (0.0, 2.0)),
        ring("trilithon", 4, 4.4, (0.0, 3.0), 90.0),
        at("altar", (0.0, 1.0, 0.0)),
        at("sheep", (14.0, -8.0, 40.0), (16.0, -6.0, 90.0), (-15.0, -7.0, 300.0)),
    ),
    (around("boulder", 3, (0.0, 0.0), (17.0, 15.0)),),
    country="meadow",
    relief="gentle",
)

ROOFTOP_GARDEN = Site(
    "rooftop_garden",
    60.0,
    (
        row("apartment_block", 3, (-17.0, 20.0), (17.0, 20.0)),
        at("townhouse", (-21.0, 4.0, 90.0), (21.0, 4.0, 270.0)),
        at("pergola", (-5.4, 4.0, 0.0)),
        at("sofa", (-5.4, 4.6, 0.0)),
        at("picnic_table", (3.0, -1.0, 0.0)),
        at("parasol", (6.4, -2.6, 0.0)),
        row("square_planter", 4, (-8.0, -6.4), (1.0, -6.4)),
        row("square_planter", 7, (-9.6, 8.8), (9.6, 8.8)),
        row("square_planter", 4, (9.8, -5.0), (9.8, 6.0), 90.0),
        at("potted_plant", (-9.4, 0.0, 0.0), (-9.4, -3.0, 0.0), (0.0, 6.4, 0.0), (6.8, 6.4, 0.0)),
        at("fruit_tree", (4.6, 4.8, 0.0), (-9.0, 6.4, 0.0)),
        at("sun_lounger", (5.0, -6.6, 200.0), (7.0, -6.4, 170.0)),
        at("glasshouse", (1.4, 4.4, 0.0)),
        *(row("picket_fence", 7, (x, -7.6), (x, 6.0), 90.0) for x in (-11.4, 11.4)),
    ),
    (around("woman", 1, (1.0, -3.0), (4.0, 2.0)), around("man", 1, (0.0, 0.0), (5.0, 3.0))),
    (
        Level(0.0, 0.0, (12.6, 11.0), cover="paving", lift=9.0, ease=0.4),
        floor(-1.0, -1.0, (8.0, 6.4), "planks"),
        floor(-7.0, -6.4, (4.4, 1.3), "turf"),
    ),
    frame(0.0, 0.0, (12.2, 10.6), "cobbles"),
    country="paved",
)

SITES = (STONE_CIRCLE, ROOFTOP_GARDEN)
