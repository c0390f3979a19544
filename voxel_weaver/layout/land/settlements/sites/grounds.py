"""Where people build, scrap, keep and remember: yards, towns of one street, gardens that are drawn. A table."""

from __future__ import annotations

from dataclasses import replace

from voxel_weaver.layout.land.groundwork import Rows
from voxel_weaver.layout.land.settlements.sites.site import Site, around, at, basin, dashes, floor, ring, row

CONSTRUCTION_SITE = Site(
    "construction_site",
    48.0,
    (
        at("building_frame", (-2.0, 9.0, 0.0)),
        at("crane", (10.0, 14.0, 200.0)),
        at("digger", (-9.0, -4.0, 40.0)),
        at("truck", (9.0, -3.0, 120.0), kind="dump"),
        at("concrete_mixer", (2.0, 0.6, 20.0)),
        at("dirt_pile", (-14.0, -1.0, 0.0), (-11.6, -8.6, 0.0)),
        at("brick_stack", (5.4, 2.2, 0.0), (7.2, 2.4, 10.0), (5.6, 4.0, 0.0)),
        at("steel_beams", (-1.6, -3.6, 10.0), (0.0, -6.2, 0.0)),
        at("portable_toilet", (14.6, 6.0, 300.0)),
        at("pallet", (12.0, 2.4, 0.0)),
        row("barricade", 6, (-13.0, -13.6), (13.0, -13.6)),
        row("traffic_cone", 5, (-8.0, -12.0), (8.0, -12.0)),
        at("wheelbarrow", (3.6, -1.6, 200.0)),
        at("ladder", (6.4, 6.0, 0.0)),
    ),
    (around("worker", 5, (0.0, -2.0), (11.0, 5.0)),),
    (floor(0.0, 1.0, (18.0, 15.0), "dirt"),),
)

JUNKYARD = Site(
    "junkyard",
    46.0,
    (
        at(
            "wrecked_cars",
            (-12.0, 9.0, 80.0),
            (-6.4, 10.4, 95.0),
            (-0.4, 11.0, 90.0),
            (6.0, 10.0, 100.0),
            (13.0, 7.4, 70.0),
        ),
        at("scrap_heap", (-12.6, 0.4, 0.0), (10.6, -0.4, 40.0), (-3.0, 4.6, 90.0), (4.6, 3.8, 10.0)),
        at("tire_stack", (-7.4, -2.0, 0.0), (-8.6, -3.2, 0.0), (7.0, -5.4, 0.0), (14.0, 1.6, 0.0)),
        at("crane", (15.0, 14.0, 160.0)),
        at("shipping_container", (-16.4, -5.4, 100.0)),
        at("truck", (0.6, -5.0, 60.0), kind="garbage"),
        at("barrel", (-3.0, -1.0, 0.0), (-2.0, -1.6, 0.0), (9.4, -8.0, 0.0)),
        at("engine", (3.6, -1.4, 20.0)),
        at("car", (12.0, -7.6, 120.0)),
        row("wooden_fence", 9, (-17.0, 16.0), (0.0, 16.0)),
        at("hound", (5.0, -8.0, 330.0)),
        at("shed", (-14.0, -12.0, 60.0)),
    ),
    (around("worker", 1, (0.0, -8.0), (6.0, 2.0)), around("crate", 4, (0.0, 0.0), (12.0, 6.0))),
    (floor(0.0, 1.0, (19.0, 16.0), "dirt"), floor(0.0, -8.0, (9.0, 5.0), "mud", rounded=True)),
    country="countryside",
)

WILD_WEST = Site(
    "wild_west_town",
    66.0,
    (
        at("western_front", (-10.0, 8.0, 70.0), (-10.6, -3.0, 90.0), kind="store"),
        at("western_front", (-10.6, -14.0, 90.0), kind="hotel"),
        at("western_front", (10.6, 8.0, 290.0), kind="bank"),
        at("western_front", (10.6, -3.0, 270.0), kind="sheriff"),
        at("western_front", (0.0, 17.6, 0.0), kind="saloon"),
        at("western_front", (10.6, -14.0, 270.0), kind="saloon"),
        at("water_tower", (-15.4, 20.0, 0.0)),
        at("church", (16.0, 24.0, 330.0)),
        at("covered_wagon", (2.2, 3.0, 200.0)),
        at("hitching_post", (-5.4, -3.0, 90.0), (5.4, -10.0, 90.0), (-4.0, 11.0, 0.0)),
        at("horse", (-4.0, -3.8, 90.0), (4.0, -9.6, 270.0), (2.0, -1.4, 200.0)),
        at("barrel", (5.6, 2.2, 0.0), (-5.8, 2.2, 0.0), (5.6, -6.2, 0.0)),
        at("tumbleweed", (-1.6, -7.0, 0.0), (1.8, -15.0, 0.0), (-3.0, 7.0, 0.0)),
        at("windmill", (-22.0, 4.0, 60.0)),
        at("stocks", (3.4, 9.6, 330.0)),
    ),
    (around("man", 4, (0.0, -4.0), (3.6, 12.0)), around("woman", 2, (0.0, -4.0), (3.6, 12.0))),
    (floor(0.0, -6.0, (6.0, 27.0), "path"), floor(0.0, 8.0, (9.0, 7.0), "path", rounded=True)),
    country="desert",
)

IGLOO_VILLAGE = Site(
    "igloo_village",
    44.0,
    (
        ring("igloo", 7, 11.0, (0.0, 2.0), 90.0),
        at("campfire", (0.0, 1.0, 0.0)),
        at("polar_bear", (12.0, -9.0, 300.0)),
        at("penguin", (-4.0, -6.0, 20.0), (-5.4, -7.2, 40.0), (-2.8, -7.4, 0.0), (-6.0, -5.4, 60.0)),
        at("sled", (5.4, -4.0, 40.0), (-4.4, 5.4, 120.0)),
        at("seal", (7.8, -12.0, 330.0)),
        at("snowman", (4.2, 3.8, 330.0)),
        at("firewood_stack", (2.6, 2.0, 0.0)),
        row("torch_post", 2, (-2.6, -3.4), (2.6, -3.4)),
    ),
    (around("villager", 3, (0.0, 1.0), (5.0, 4.0)), around("snow_pile", 6, (0.0, 0.0), (18.0, 16.0))),
    country="snowfield",
    relief="flat",
)

MUSHROOM_VILLAGE = Site(
    "mushroom_village",
    40.0,
    (
        ring("mushroom_house", 6, 9.6, (0.0, 3.0), 90.0),
        at("well", (0.0, 2.6, 0.0)),
        at("garden_gnome", (-2.4, 0.4, 20.0), (2.6, 0.0, 330.0), (0.0, 5.4, 180.0), (-5.0, -4.0, 40.0)),
        at("lantern_post", (-3.6, -5.0, 0.0), (3.6, -5.0, 0.0)),
        at("giant_mushroom", (-13.0, 10.0, 0.0), (13.4, 8.4, 0.0), (6.0, 14.0, 0.0)),
        at("wooden_sign", (4.4, -8.0, 0.0)),
        at("snail", (-1.4, -7.0, 60.0)),
        at("rabbit", (5.4, -3.0, 300.0)),
    ),
    (around("mushroom", 14, (0.0, 0.0), (15.0, 12.0)), around("butterfly", 2, (0.0, 0.0), (6.0, 4.0))),
    (floor(0.0, 2.6, (5.0, 4.0), "cobbles", rounded=True), floor(0.0, -10.0, (1.4, 9.0), "cobbles")),
    country="forest",
)

FAIRY_GARDEN = Site(
    "fairy_garden",
    26.0,
    (
        at("mushroom_house", (-4.4, 4.6, 30.0), (5.0, 5.4, 330.0)),
        at("giant_mushroom", (-7.4, 0.0, 0.0), (8.0, 0.4, 0.0), (0.6, 8.0, 0.0)),
        at("unicorn", (2.6, -1.4, 320.0)),
        at("arched_bridge", (0.0, -4.2, 90.0)),
        at("garden_gnome", (-3.4, -1.6, 30.0)),
        at("crystal_cluster", (-6.0, 7.4, 0.0), (7.0, 8.4, 0.0), (5.4, -2.4, 0.0)),
        at("lantern_post", (-2.6, 2.4, 0.0), (3.0, 2.6, 0.0)),
    ),
    (around("mushroom", 10, (0.0, 0.0), (10.0, 8.0)), around("butterfly", 3, (0.0, 0.0), (6.0, 4.0))),
    (floor(0.0, 3.0, (3.4, 2.6), "moss", rounded=True),),
    pools=(basin(0.0, -4.2, (9.0, 1.5), 0.7, "moss"),),
    country="garden",
)

JAPANESE_GARDEN = Site(
    "japanese_garden",
    40.0,
    (
        at("pagoda", (-9.0, 11.0, 20.0)),
        at("torii", (0.0, -13.4, 0.0)),
        at("arched_bridge", (2.0, 0.4, 60.0)),
        at("stone_lantern", (-4.6, -6.4, 0.0), (5.4, -6.8, 0.0), (-2.0, 6.6, 0.0), (10.4, 4.2, 0.0)),
        at("cherry_tree", (9.6, 9.0, 0.0), (-12.0, 1.0, 0.0), (11.6, -5.0, 0.0), (2.4, 12.4, 0.0)),
        at("bamboo", (-15.4, 6.0, 0.0), (-14.6, 9.0, 0.0), (14.8, 8.0, 0.0), (15.0, 5.4, 0.0)),
        at("boulder", (-8.4, -3.6, 0.0), (7.6, -3.4, 0.0), (-6.0, 4.6, 0.0)),
        at("bench", (-9.4, -8.0, 45.0)),
        at("fish", (-3.0, -0.6, 60.0), (0.4, -2.4, 120.0), (5.0, 2.0, 20.0)),
        at("flat_rock", (-6.6, -8.0, 0.0)),
    ),
    (around("lily_pad", 3, (0.0, 0.0), (5.0, 2.0)),),
    (
        floor(0.0, -14.0, (1.3, 7.0), "gravel"),
        floor(8.6, -10.0, (5.4, 3.4), "sand", rounded=True),
        floor(-8.0, 6.6, (4.0, 2.4), "gravel", rounded=True),
    ),
    (),
    pools=(),
    country="garden",
)

LAVENDER_FIELD = Site(
    "lavender_field",
    56.0,
    (
        at("cottage", (14.0, 17.0, 320.0)),
        at("oak", (-17.0, 18.0, 0.0)),
        at("cypress", (19.0, 12.0, 0.0), (21.4, 12.6, 0.0)),
        at("bee", (0.0, -8.0, 0.0)),
        at("bicycle", (-2.0, -19.6, 70.0)),
    ),
    crops=(Rows(0.0, -4.0, (18.0, 13.0), "lavender", (0.55, 1.5), 90.0, "field"),),
    country="meadow",
    relief="gentle",
)
SUNFLOWER_FIELD = Site(
    "sunflower_field",
    50.0,
    (
        at("windmill", (13.0, 17.0, 330.0)),
        at("scarecrow", (1.0, -15.0, 0.0)),
        at("wooden_fence", (-8.0, -17.0, 0.0), (-6.0, -17.0, 0.0), (8.0, -17.0, 0.0)),
        at("farmhouse", (-13.0, 19.0, 30.0)),
        at("cart", (5.0, -17.6, 70.0)),
    ),
    crops=(Rows(0.0, -1.0, (17.0, 12.0), "sunflower", (0.7, 1.1), 90.0, "field"),),
    country="meadow",
    relief="gentle",
)
WHEAT_FIELD = Site(
    "wheat_field",
    54.0,
    (
        at("scarecrow", (0.0, -10.6, 0.0)),
        at("windmill", (15.0, 18.0, 330.0)),
        at("barn", (-14.0, 18.0, 30.0)),
        at("tractor", (-12.6, -12.4, 60.0)),
        at("hay_bale", (9.0, -12.4, 20.0), (11.6, -13.0, 70.0), (10.4, -15.0, 0.0)),
    ),
    (around("bird", 2, (0.0, -12.0), (5.0, 2.0)),),
    crops=(Rows(0.0, 0.0, (18.0, 9.0), "wheat", (0.42, 0.55), 90.0, "field"),),
    country="farm_land",
    relief="gentle",
)
VINEYARD = Site(
    "vineyard",
    60.0,
    (
        at("farmhouse", (13.0, 20.0, 330.0)),
        at("barrel", (-4.0, -16.6, 0.0), (-3.0, -16.8, 0.0), (-3.4, -15.9, 0.0)),
        at("cypress", (-18.0, 17.0, 0.0), (-20.0, 15.4, 0.0), (20.0, 12.0, 0.0)),
        at("wheelbarrow", (3.0, -16.0, 60.0)),
    ),
    (around("farmer", 1, (0.0, -16.0), (4.0, 1.0)),),
    crops=(Rows(0.0, 0.0, (19.0, 12.0), "grapevine", (1.2, 2.2), 90.0, "field"),),
    country="hills",
    relief="gentle",
)
ORCHARD = Site(
    "orchard",
    52.0,
    (
        at("barn", (14.0, 18.0, 330.0)),
        at("ladder", (-3.0, -6.0, 0.0)),
        at("basket", (-1.4, -12.6, 0.0), (0.4, -12.4, 0.0)),
        at("crate", (3.0, -12.6, 10.0)),
        at("wheelbarrow", (6.0, -12.4, 60.0)),
    ),
    (around("farmer", 1, (0.0, -12.4), (4.0, 0.8)),),
    crops=(Rows(0.0, 1.0, (17.0, 11.0), "fruit_tree", (3.6, 4.4), 0.0, "grass"),),
    country="meadow",
    relief="gentle",
)
VEGETABLE_GARDEN = Site(
    "vegetable_garden",
    26.0,
    (
        at("glasshouse", (-5.6, 8.0, 20.0)),
        at("shed", (6.4, 8.0, 340.0)),
        at("scarecrow", (0.0, 5.4, 0.0)),
        at("wheelbarrow", (6.8, -1.6, 200.0)),
        at("rain_barrel", (3.6, 7.0, 0.0)),
        row("picket_fence", 8, (-6.7, -8.4), (6.7, -8.4)),
        at("trellis", (-8.4, 0.0, 90.0)),
        at("rake", (5.4, 3.4, 0.0)),
    ),
    (around("rabbit", 1, (0.0, -7.2), (5.0, 0.6)),),
    crops=(
        Rows(-4.6, 1.6, (1.9, 2.2), "cabbage", (0.6, 0.8), 0.0),
        Rows(1.0, 1.6, (1.9, 2.2), "corn", (0.6, 0.8), 0.0),
        Rows(-4.6, -4.4, (1.9, 2.2), "strawberry", (0.6, 0.8), 0.0),
        Rows(1.0, -4.4, (1.9, 2.2), "cabbage", (0.6, 0.8), 0.0),
    ),
    country="garden",
)

BACKYARD_BBQ = Site(
    "barbecue",
    24.0,
    (
        at("family_house", (0.0, 8.6, 0.0)),
        at("barbecue_grill", (5.0, 0.6, 300.0)),
        at("picnic_table", (-3.4, -0.6, 20.0)),
        at("parasol", (-6.6, 1.0, 0.0)),
        at("cooler", (-0.6, 1.4, 0.0)),
        at("deck_chair", (2.6, -3.2, 200.0), (4.4, -3.0, 160.0), (-7.0, -3.2, 150.0)),
        at("campfire", (3.4, -5.4, 0.0)),
        row("wooden_fence", 5, (-10.0, -3.0), (-10.0, 5.0), 90.0),
        row("wooden_fence", 5, (10.0, -3.0), (10.0, 5.0), 90.0),
        at("ball", (0.0, -5.0, 0.0)),
        at("dog", (-1.0, -3.4, 40.0)),
    ),
    (
        around("man", 2, (2.0, 0.0), (4.0, 2.0)),
        around("woman", 2, (-1.0, -2.4), (5.0, 2.0)),
        around("child", 2, (0.0, -5.0), (5.0, 2.0)),
    ),
    (floor(0.0, 2.0, (7.0, 2.6), "paving"),),
    country="park",
)

FACTORY = Site(
    "factory",
    64.0,
    (
        at("factory", (-3.0, 12.0, 0.0)),
        at("warehouse", (20.0, 14.0, 340.0)),
        at("tank", (-24.0, 8.0, 0.0)),
        at("water_tower", (-22.0, 17.0, 0.0)),
        at("truck", (8.0, -4.0, 100.0), (-8.0, -7.6, 80.0)),
        at("shipping_container", (16.0, -4.0, 90.0), (22.6, -3.6, 92.0), (19.0, -8.0, 80.0)),
        at("pallet", (-2.0, -1.6, 0.0), (0.0, -1.8, 10.0), (2.0, -1.4, 0.0)),
        row("street_lamp", 4, (-18.0, -12.0), (18.0, -12.0)),
        at("barrel", (-12.0, -1.0, 0.0), (-13.0, -1.4, 0.0), (-12.6, -0.2, 0.0)),
    ),
    (around("worker", 4, (0.0, -4.0), (14.0, 3.0)),),
    (floor(0.0, -3.0, (28.0, 10.0), "asphalt"),),
    (),
)

MILITARY_BASE = Site(
    "military_base",
    70.0,
    (
        at("hangar", (16.0, 18.0, 330.0)),
        at("warehouse", (-16.0, 18.0, 20.0)),
        at("tent", (-20.0, 2.0, 60.0), (-20.0, -4.0, 80.0), (-19.0, -10.0, 100.0)),
        at("tank", (3.0, 0.0, 340.0), (9.0, -1.0, 330.0)),
        at("helicopter", (0.0, 14.0, 20.0)),
        at("truck", (-8.0, -3.0, 60.0), (-9.0, -8.6, 70.0)),
        at("control_tower", (27.0, 4.0, 300.0)),
        at("satellite_dish", (-4.0, 25.0, 0.0)),
        row("barricade", 6, (-11.0, -17.0), (11.0, -17.0)),
        at("flag_pole", (0.0, 5.0, 0.0)),
        at("crate", (14.0, -6.0, 10.0), (15.2, -6.2, 0.0), (14.4, -7.4, 40.0)),
        at("barrel", (17.0, -8.0, 0.0), (18.0, -8.4, 0.0)),
    ),
    (around("worker", 5, (0.0, -8.0), (10.0, 5.0)),),
    (floor(0.0, 3.0, (26.0, 17.0), "dirt"), floor(0.0, 14.0, (7.0, 7.0), "asphalt", rounded=True)),
    country="countryside",
)

SKI_RESORT = Site(
    "ski_resort",
    60.0,
    (
        at("log_cabin", (-14.0, -2.0, 40.0), (14.0, 0.0, 320.0)),
        at("cottage", (-19.0, 9.0, 60.0)),
        at("skis", (-6.6, -6.0, 0.0), (-5.8, -6.0, 0.0), (6.6, -6.4, 0.0)),
        at("sled", (3.0, -9.0, 30.0), (-2.6, -10.6, 340.0)),
        at("snowman", (7.4, -10.0, 330.0)),
        at("campfire", (0.0, -6.0, 0.0)),
        at("log_bench", (0.0, -8.0, 180.0), (2.2, -5.4, 270.0)),
        at("wooden_sign", (-4.0, -14.0, 0.0)),
        at("firewood_stack", (-9.0, -5.0, 0.0)),
        row("torch_post", 4, (-9.0, -12.0), (9.0, -12.0)),
    ),
    (
        around("man", 3, (0.0, -6.0), (8.0, 5.0)),
        around("woman", 2, (0.0, -6.0), (8.0, 5.0)),
        around("child", 2, (0.0, -8.0), (8.0, 4.0)),
    ),
    country="snowfield",
    relief="snowfield",
)

CAMPSITE_RV = Site(
    "trailer_park",
    50.0,
    (
        at("caravan", (-10.0, 6.0, 40.0), (0.0, 8.4, 10.0), (10.0, 6.0, 330.0), (-13.0, -3.0, 80.0)),
        at("campfire", (0.0, -2.0, 0.0)),
        at("deck_chair", (-2.2, -1.0, 120.0), (2.2, -1.0, 240.0), (0.0, -4.4, 180.0)),
        at("picnic_table", (7.0, -3.0, 20.0)),
        at("barbecue_grill", (9.4, -1.0, 300.0)),
        at("parasol", (-6.0, 0.0, 0.0)),
        at("car", (13.0, -4.0, 300.0)),
        at("bicycle", (-9.0, -7.0, 60.0)),
        at("dog", (3.6, -5.0, 320.0)),
    ),
    (around("man", 2, (0.0, -3.0), (6.0, 3.0)), around("woman", 2, (0.0, -3.0), (6.0, 3.0))),
    (floor(0.0, -10.0, (3.0, 14.0), "gravel"),),
    country="forest_clearing",
)

FIRE_STATION = Site(
    "fire_station",
    44.0,
    (
        at("station_house", (0.0, 9.0, 0.0), kind="fire"),
        at("fire_truck", (-4.0, -2.4, 10.0), (4.6, -2.6, 350.0)),
        at("ambulance", (12.0, -4.0, 300.0)),
        at("fire_hydrant", (-10.4, -5.6, 0.0)),
        at("flag_pole", (-11.0, 3.0, 0.0)),
        row("traffic_cone", 3, (-2.0, -9.0), (2.0, -9.0)),
        row("street_lamp", 2, (-13.0, -6.4), (13.4, -8.0)),
    ),
    (around("worker", 4, (0.0, -6.0), (9.0, 2.0)),),
    (floor(0.0, -2.0, (15.0, 7.6), "paving"), floor(0.0, -14.0, (22.0, 4.0), "asphalt")),
    dashes((-20.0, -14.0), (20.0, -14.0), 8),
)

POLICE_STATION = replace(
    FIRE_STATION,
    place="police_station",
    stands=(
        at("station_house", (0.0, 9.0, 0.0), kind="police"),
        at("police_car", (-6.0, -2.6, 10.0), (0.0, -3.0, 0.0), (6.0, -2.8, 350.0)),
        at("motorcycle", (11.0, -3.4, 300.0)),
        at("flag_pole", (-11.0, 3.0, 0.0)),
        row("traffic_cone", 3, (-4.0, -9.0), (4.0, -9.0)),
        at("barricade", (-9.6, -8.0, 20.0)),
        row("street_lamp", 2, (-13.0, -6.4), (13.4, -8.0)),
        at("bench", (10.0, 3.0, 0.0)),
    ),
)
HOSPITAL_GROUNDS = replace(
    FIRE_STATION,
    place="hospital_grounds",
    stands=(
        at("station_house", (0.0, 10.0, 0.0), kind="hospital", width=20.0, height=12.0, depth=11.0),
        at("ambulance", (-6.0, -2.6, 60.0), (5.0, -3.0, 300.0)),
        at("helicopter", (16.0, 0.0, 20.0)),
        at("wheelchair", (-2.6, 1.0, 0.0)),
        at("bench", (-9.0, 2.6, 0.0), (9.0, 2.6, 0.0)),
        at("flag_pole", (-12.0, 3.0, 0.0)),
        row("street_lamp", 2, (-13.0, -6.4), (12.0, -8.0)),
        row("bush", 4, (-8.6, 3.6), (8.6, 3.6)),
    ),
)

SITES = (
    CONSTRUCTION_SITE, JUNKYARD, WILD_WEST, IGLOO_VILLAGE, MUSHROOM_VILLAGE, FAIRY_GARDEN, JAPANESE_GARDEN,
    LAVENDER_FIELD, SUNFLOWER_FIELD, WHEAT_FIELD, VINEYARD, ORCHARD, VEGETABLE_GARDEN, BACKYARD_BBQ, FACTORY,
    MILITARY_BASE, SKI_RESORT, CAMPSITE_RV, FIRE_STATION, POLICE_STATION, HOSPITAL_GROUNDS,
)  # fmt: skip
