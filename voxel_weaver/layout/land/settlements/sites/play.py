"""Where people play, race, ride and swim. A table."""

from __future__ import annotations

from voxel_weaver.layout.land.groundwork import Level
from voxel_weaver.layout.land.settlements.sites.site import (
    Site,
    around,
    at,
    basin,
    bordered,
    dashes,
    floor,
    frame,
    row,
    stripes,
)

_TURF = ("turf", "turf_light")
_CIRCLE = (
    Level(0.0, 0.0, (4.6, 4.6), round=True, cover="chalk"),
    Level(0.0, 0.0, (3.7, 3.7), round=True, cover="turf"),
)

SOCCER_FIELD = Site(
    "soccer_field",
    72.0,
    (
        at("goal", (-25.0, 0.0, 90.0), (25.0, 0.0, 270.0)),
        at("grandstand", (-12.0, 24.0, 0.0), (12.0, 24.0, 0.0)),
        at("floodlight", (-29.0, 18.5, 30.0), (29.0, 18.5, 330.0), (-29.0, -19.0, 150.0), (29.0, -19.0, 210.0)),
        at("score_tower", (31.0, 8.0, 300.0)),
        at("soccer_ball", (1.6, -2.0, 0.0)),
        row("bench", 2, (-6.0, 17.4), (6.0, 17.4)),
    ),
    (around("man", 8, (0.0, 0.0), (20.0, 13.0)),),
    stripes(0.0, 0.0, (27.0, 18.0), _TURF, 9),
    (
        *frame(0.0, 0.0, (24.6, 15.6)),
        *frame(0.0, 0.0, (0.0, 15.6))[2:3],
        *_CIRCLE,
        *frame(-20.6, 0.0, (4.0, 7.6)),
        *frame(20.6, 0.0, (4.0, 7.6)),
        *frame(-22.8, 0.0, (1.8, 4.2)),
        *frame(22.8, 0.0, (1.8, 4.2)),
    ),
)

FOOTBALL_FIELD = Site(
    "football_field",
    78.0,
    (
        at("goal", (-29.0, 0.0, 90.0), (29.0, 0.0, 270.0), kind="posts"),
        at("grandstand", (-12.5, 23.0, 0.0), (12.5, 23.0, 0.0)),
        at("floodlight", (-31.0, 18.5, 30.0), (31.0, 18.5, 330.0), (-31.0, -18.0, 150.0), (31.0, -18.0, 210.0)),
        at("score_tower", (33.0, 10.0, 300.0)),
        row("bench", 3, (-8.0, 16.2), (8.0, 16.2)),
    ),
    (around("man", 10, (0.0, 0.0), (12.0, 9.0)),),
    stripes(0.0, 0.0, (31.0, 16.0), _TURF, 13),
    (
        *frame(0.0, 0.0, (28.5, 13.6)),
        *(line for k in range(-4, 5) for line in frame(5.0 * k, 0.0, (0.0, 13.6))[2:3]),
        *(Level(2.5 * k, y, (0.0, 0.5), cover="chalk") for k in range(-9, 10) for y in (-4.5, 4.5)),
        Level(-26.6, 0.0, (1.9, 13.4), cover="court_red"),
        Level(26.6, 0.0, (1.9, 13.4), cover="court_red"),
    ),
)

STADIUM = Site(
    "stadium",
    96.0,
    (
        at("grandstand", *((x, 26.0, 0.0) for x in (-23.6, 0.0, 23.6))),
        at("grandstand", *((-41.0, y, 90.0) for y in (-11.5, 11.8)), *((41.0, y, 270.0) for y in (-11.5, 11.8))),
        at("goal", (-26.0, 0.0, 90.0), (26.0, 0.0, 270.0)),
        at("floodlight", (-39.0, 29.0, 40.0), (39.0, 29.0, 320.0), (-38.0, -27.0, 140.0), (38.0, -27.0, 220.0)),
        at("score_tower", (-33.0, 25.0, 40.0), (33.0, 25.0, 320.0)),
        at("soccer_ball", (1.6, -2.0, 0.0)),
        row("flag_pole", 5, (-24.0, -24.0), (24.0, -24.0)),
    ),
    (around("man", 10, (0.0, 0.0), (20.0, 13.0)),),
    (floor(0.0, 0.0, (34.0, 22.0), "court_red"), *stripes(0.0, 0.0, (28.0, 17.4), _TURF, 11)),
    (
        *frame(0.0, 0.0, (25.6, 15.6)),
        *frame(0.0, 0.0, (0.0, 15.6))[2:3],
        *_CIRCLE,
        *frame(-21.4, 0.0, (4.2, 7.6)),
        *frame(21.4, 0.0, (4.2, 7.6)),
        *(line for w, d in ((30.0, 19.0), (32.4, 20.8)) for line in frame(0.0, 0.0, (w, d))),
    ),
)

BASKETBALL_COURT = Site(
    "basketball_court",
    38.0,
    (
        at("basketball_stand", (-12.6, 0.0, 90.0), (12.6, 0.0, 270.0)),
        at("basketball", (2.0, -1.6, 0.0)),
        at("seat_row", *((x, 9.0, 0.0) for x in (-6.0, -3.0, 0.0, 3.0, 6.0))),
        row("street_lamp", 3, (-13.0, 11.0), (13.0, 11.0)),
        at("trash_bin", (9.4, 9.0, 0.0)),
        at("cooler", (-8.6, 8.6, 0.0)),
        at("bicycle", (-14.8, -6.0, 60.0)),
    ),
    (around("man", 4, (0.0, 0.0), (9.0, 5.0)),),
    (floor(0.0, 0.5, (16.0, 11.6), "asphalt"), floor(0.0, 0.0, (13.6, 7.4), "court_red")),
    (
        Level(-9.6, 0.0, (2.8, 2.4), cover="court_blue"),
        Level(9.6, 0.0, (2.8, 2.4), cover="court_blue"),
        *frame(0.0, 0.0, (12.4, 6.8)),
        *frame(0.0, 0.0, (0.0, 6.8))[2:3],
        *frame(-9.6, 0.0, (2.8, 2.4)),
        *frame(9.6, 0.0, (2.8, 2.4)),
        Level(0.0, 0.0, (2.0, 2.0), round=True, cover="chalk"),
        Level(0.0, 0.0, (1.5, 1.5), round=True, cover="court_red"),
    ),
)

TENNIS_COURT = Site(
    "tennis_court",
    36.0,
    (
        at("court_net", (0.0, 0.0, 90.0)),
        at("umpire_chair", (0.0, 6.4, 0.0)),
        at("bench", (-4.0, 7.2, 0.0), (4.0, 7.2, 0.0)),
        at("grandstand", (0.0, 14.0, 0.0)),
        at("street_lamp", (-13.0, 8.4, 0.0), (13.0, 8.4, 0.0)),
    ),
    (around("man", 1, (-8.0, 0.0), (2.0, 3.0)), around("woman", 1, (8.0, 0.0), (2.0, 3.0))),
    (floor(0.0, 0.0, (15.0, 8.4), "turf"), floor(0.0, 0.0, (12.6, 6.2), "court_blue")),
    (
        *frame(0.0, 0.0, (11.4, 5.2)),
        *frame(0.0, 0.0, (11.4, 4.0))[:2],
        *frame(0.0, 0.0, (6.2, 4.0))[2:],
        Level(0.0, 0.0, (6.2, 0.0), cover="chalk"),
    ),
)

BASEBALL_FIELD = Site(
    "baseball_field",
    64.0,
    (
        at("baseball_bat", (1.2, -17.6, 0.0)),
        at("grandstand", (-17.0, -14.0, 125.0)),
        at("floodlight", (-26.0, 8.0, 60.0), (26.0, 8.0, 300.0), (-14.0, 25.0, 20.0), (14.0, 25.0, 340.0)),
        at("score_tower", (0.0, 26.0, 0.0)),
        at("bench", (15.0, -11.0, 225.0)),
    ),
    (around("man", 7, (0.0, 2.0), (14.0, 12.0)),),
    (
        floor(0.0, 0.0, (28.0, 26.0), "turf", rounded=True),
        floor(0.0, -6.0, (14.5, 14.5), "clay", rounded=True),
        Level(0.0, -6.4, (7.4, 7.4), 45.0, cover="turf_light"),
        floor(0.0, -17.0, (2.8, 2.8), "clay", rounded=True),
        floor(0.0, -6.4, (1.6, 1.6), "clay", rounded=True),
    ),
    (
        *(
            Level(x, y, (0.5, 0.5), 45.0, cover="chalk")
            for x, y in ((0.0, -17.0), (10.4, -6.4), (-10.4, -6.4), (0.0, 4.0))
        ),
        *(Level(s * 9.8, -7.2, (14.0, 0.0), s * 45.0, cover="chalk") for s in (-1, 1)),
    ),
)

GOLF_COURSE = Site(
    "golf_course",
    80.0,
    (
        at("flag_pole", (6.0, 12.0, 0.0), (-20.0, 22.0, 0.0)),
        at("golf_bag", (-6.0, -20.0, 30.0)),
        at("go_kart", (-10.0, -19.0, 60.0)),
        at("bench", (0.0, -24.0, 0.0)),
        at("cottage", (22.0, 26.0, 330.0)),
    ),
    (around("man", 2, (-4.0, -17.0), (4.0, 3.0)), around("man", 1, (6.0, 9.0), (3.0, 2.0))),
    (
        floor(-2.0, -6.0, (10.0, 22.0), "turf", rounded=True),
        floor(6.0, 12.0, (9.0, 7.0), "turf_light", rounded=True),
        floor(-20.0, 22.0, (7.0, 6.0), "turf_light", rounded=True),
        floor(-4.0, -20.0, (4.0, 3.0), "turf_light", rounded=True),
        floor(17.0, 6.0, (4.0, 2.6), "sand", rounded=True),
        floor(-7.0, 7.0, (2.8, 2.0), "sand", rounded=True),
        floor(-26.0, 12.0, (3.6, 2.4), "sand", rounded=True),
    ),
    country="meadow",
    relief="meadow",
)

RACE_TRACK = Site(
    "race_track",
    96.0,
    (
        at("finish_gantry", (0.0, -19.0, 90.0)),
        at(
            "racing_car",
            (-6.0, -21.0, 90.0),
            (-12.0, -17.4, 90.0),
            (-18.0, -21.0, 90.0),
            (12.0, -17.4, 90.0),
            (-24.0, -17.4, 90.0),
            (26.0, 18.0, 270.0),
        ),
        at("grandstand", (-13.0, -5.0, 0.0), (13.0, -5.0, 0.0)),
        row("tire_stack", 6, (-10.0, -13.2), (10.0, -13.2)),
        row("tire_stack", 5, (-12.0, 26.4), (12.0, 26.4)),
        row("flag_pole", 5, (-20.0, 8.0), (20.0, 8.0)),
        at("score_tower", (0.0, 5.0, 0.0)),
        at("tool_cabinet", (0.0, -8.6, 180.0)),
        at("truck", (0.0, -2.0, 0.0)),
        at("floodlight", (-32.0, 0.0, 60.0), (32.0, 0.0, 300.0)),
    ),
    (around("man", 4, (0.0, -11.2), (12.0, 1.0)),),
    (
        floor(0.0, 0.0, (44.0, 25.0), "asphalt", rounded=True),
        floor(0.0, 0.0, (34.0, 14.6), "turf", rounded=True),
        floor(0.0, -19.0, (26.0, 4.6), "asphalt"),
        floor(0.0, -11.4, (18.0, 1.8), "paving"),
    ),
    (
        *(Level(0.9 if k % 2 else -0.9, -23.0 + k * 1.0, (0.6, 0.5), cover="chalk") for k in range(9)),
        *dashes((-24.0, -14.6), (24.0, -14.6), 12, "court_red"),
        *dashes((-24.0, -23.5), (24.0, -23.5), 12, "court_red"),
    ),
)

SKATE_PARK = Site(
    "skate_park",
    36.0,
    (
        row("quarter_pipe", 3, (-8.2, 8.6), (0.2, 8.6), 0.0),
        row("quarter_pipe", 2, (11.6, -1.0), (11.6, 3.2), 270.0),
        at("quarter_pipe", (-11.4, -2.0, 90.0)),
        at("fun_box", (-2.0, 0.4, 90.0)),
        at("grind_rail", (5.4, -1.0, 60.0), (-6.0, -6.4, 0.0)),
        at("bench", (7.4, 9.6, 0.0), (12.4, 8.6, 300.0)),
        at("skateboard", (2.0, -4.4, 30.0), (-7.0, -4.2, 100.0)),
        at("street_lamp", (-12.4, 10.6, 0.0), (13.0, 11.0, 0.0)),
        at("trash_bin", (9.4, 9.8, 0.0)),
        at("bicycle", (13.0, -6.4, 20.0)),
    ),
    (around("child", 4, (0.0, -4.0), (9.0, 4.0)),),
    (floor(0.0, 1.0, (15.0, 11.6), "paving"), floor(-2.0, 0.4, (5.0, 3.0), "court_blue")),
)

SWIMMING_POOL = Site(
    "swimming_pool",
    40.0,
    (
        at("pool_slide", (11.6, 4.4, 300.0)),
        at("starting_block", (-11.6, 1.0, 90.0)),
        row("sun_lounger", 6, (-7.0, 9.4), (5.0, 9.4), 0.0),
        row("parasol", 3, (-5.8, 10.8), (3.8, 10.8)),
        at("lifeguard_chair", (-11.4, 6.6, 45.0)),
        row("palm_tree", 4, (-14.0, 13.2), (14.0, 13.2)),
        at("beach_ball", (3.0, -8.0, 0.0)),
        row("sun_lounger", 3, (6.0, -9.4), (10.4, -9.4), 180.0),
    ),
    (
        around("woman", 2, (0.0, 8.0), (9.0, 1.0)),
        around("child", 2, (-6.0, -8.2), (6.0, 1.4)),
    ),
    (*bordered((0.0, 0.0), (9.0, 5.4), (15.6, 12.2), "paving"),),
    pools=(basin(0.0, 0.0, (9.0, 5.4)),),
)

WATER_PARK = Site(
    "water_park",
    52.0,
    (
        at("pool_slide", (-12.0, 9.0, 20.0), (-6.0, 9.6, 0.0), (12.4, 8.0, 330.0)),
        row("sun_lounger", 6, (-12.0, -11.4), (0.0, -11.4), 180.0),
        row("parasol", 3, (-10.8, -12.9), (-1.2, -12.9)),
        at("lifeguard_chair", (17.4, 0.0, 270.0), (-17.4, 0.0, 90.0)),
        row("palm_tree", 5, (-20.0, 16.0), (20.0, 16.0)),
        at("game_booth", (14.0, -12.0, 200.0)),
        at("ticket_booth", (6.0, -14.4, 180.0)),
        at("beach_ball", (3.6, -11.0, 0.0)),
    ),
    (
        around("child", 4, (0.0, -10.6), (14.0, 1.6)),
        around("woman", 2, (0.0, -10.6), (14.0, 1.6)),
        around("man", 2, (0.0, -10.6), (14.0, 1.6)),
    ),
    (
        *bordered((-6.0, 0.0), (9.0, 5.0), (11.6, 14.0), "paving"),
        *bordered((11.6, 0.0), (4.2, 4.2), (6.0, 14.0), "sand"),
    ),
    pools=(basin(-6.0, 0.0, (9.0, 5.0)), basin(11.6, 0.0, (4.2, 4.2))),
)

AMUSEMENT_PARK = Site(
    "amusement_park",
    84.0,
    (
        at("ferris_wheel", (-16.0, 22.0, 0.0)),
        at("roller_coaster", (18.0, 22.0, 0.0)),
        at("carousel", (0.0, 2.0, 0.0)),
        at("circus_tent", (-25.0, 2.0, 60.0)),
        at("game_booth", (-14.0, -8.0, 60.0), (-16.0, -14.0, 80.0), (14.0, -8.0, 300.0), (16.0, -14.0, 280.0)),
        at("bumper_car", (20.0, 2.0, 20.0), (24.0, 5.0, 120.0), (23.0, 0.0, 250.0), (26.4, 2.0, 60.0)),
        at("ticket_booth", (-4.0, -19.0, 180.0), (4.0, -19.0, 180.0)),
        at("food_cart", (7.0, -4.0, 330.0)),
        at("balloons", (-3.0, -10.0, 0.0), (9.6, -12.0, 0.0)),
        row("street_lamp", 6, (-10.0, -17.0), (10.0, 9.0)),
        row("bench", 4, (-9.0, -3.0), (9.0, 8.6), 0.0),
    ),
    (
        around("child", 6, (0.0, -6.0), (12.0, 12.0)),
        around("man", 3, (0.0, -6.0), (12.0, 12.0)),
        around("woman", 3, (0.0, -6.0), (12.0, 12.0)),
    ),
    (
        floor(0.0, -2.0, (15.0, 15.0), "paving", rounded=True),
        floor(0.0, -24.0, (4.0, 18.0), "paving"),
        floor(23.4, 2.6, (6.0, 5.0), "asphalt"),
        floor(-16.0, 22.0, (10.0, 4.0), "paving"),
    ),
)

CIRCUS = Site(
    "circus",
    52.0,
    (
        at("circus_tent", (0.0, 10.0, 0.0), (-15.6, 5.0, 40.0)),
        at("elephant", (11.0, 2.0, 300.0)),
        at("lion", (14.6, 7.0, 280.0)),
        at("horse", (8.0, -3.0, 330.0)),
        at("caravan", (16.4, 14.0, 320.0)),
        at("game_booth", (-10.0, -5.0, 50.0)),
        at("ticket_booth", (-3.2, -4.4, 0.0)),
        at("cannon", (5.0, -7.0, 340.0)),
        at("balloons", (3.2, 1.6, 0.0), (-5.6, 1.6, 0.0)),
        row("rope_barrier", 3, (-4.0, -1.0), (4.0, -1.0)),
        row("flag_pole", 4, (-13.0, -11.0), (13.0, -11.0)),
    ),
    (
        around("child", 4, (0.0, -6.0), (9.0, 4.0)),
        around("man", 2, (0.0, -6.0), (9.0, 4.0)),
        around("woman", 2, (0.0, -6.0), (9.0, 4.0)),
    ),
    (floor(0.0, -1.0, (14.0, 11.0), "sand", rounded=True), floor(0.0, -18.0, (2.6, 10.0), "path")),
)

CONCERT = Site(
    "concert",
    44.0,
    (
        at("stage_truss", (0.0, 8.0, 0.0)),
        at("stage_speaker", (-7.8, 6.0, 0.0), (7.8, 6.0, 0.0), (-9.2, 6.4, 0.0), (9.2, 6.4, 0.0)),
        at("floodlight", (-13.0, 9.0, 20.0), (13.0, 9.0, 340.0)),
        row("rope_barrier", 6, (-6.0, 2.6), (6.0, 2.6)),
        at("score_tower", (0.0, 16.6, 0.0)),
        at("food_cart", (14.0, -6.0, 300.0)),
        at("game_booth", (-15.0, -4.0, 60.0)),
    ),
    (around("man", 12, (0.0, -4.6), (9.0, 5.4)), around("woman", 12, (0.0, -4.6), (9.0, 5.4))),
    (floor(0.0, 8.0, (12.0, 6.0), "paving"), floor(0.0, -4.6, (12.0, 7.0), "path", rounded=True)),
)

ZOO = Site(
    "zoo",
    72.0,
    (
        at("garden_arch", (0.0, -24.0, 0.0)),
        at("ticket_booth", (-4.6, -22.6, 180.0)),
        at("elephant", (-20.0, 14.0, 20.0), (-14.0, 17.0, 340.0)),
        at("giraffe", (-3.0, 17.0, 10.0), (3.4, 15.0, 330.0)),
        at("lion", (17.0, 15.0, 340.0), (21.0, 18.0, 20.0)),
        at("zebra", (-20.0, -2.0, 70.0), (-17.0, -6.0, 100.0), (-22.0, -6.0, 60.0)),
        at("monkey", (18.0, -1.0, 280.0), (21.0, -4.0, 300.0), (17.0, -6.0, 260.0)),
        at("penguin", (5.4, 0.6, 0.0), (7.4, 1.6, 20.0), (6.4, 3.2, 340.0)),
        at("flamingo", (-6.0, 1.6, 0.0), (-4.4, 2.4, 40.0), (-5.6, 3.6, 330.0)),
        *(row("zoo_fence", 5, (x - 6.4, y), (x + 6.4, y), 0.0) for x in (-17.0, 0.0, 18.0) for y in (9.6, 22.0)),
        *(row("zoo_fence", 4, (x, 11.2), (x, 20.4), 90.0) for x in (-25.0, -8.6, 8.6, 26.0)),
        *(row("zoo_fence", 4, (x, -9.0), (x, 1.6), 90.0) for x in (-12.8, -26.0, 12.8, 26.0)),
        *(row("zoo_fence", 5, (x - 5.2, y), (x + 5.2, y), 0.0) for x in (-19.4, 19.4) for y in (-10.6, 3.2)),
        at("boulder", (-22.0, 18.0, 0.0), (14.0, 18.6, 0.0)),
        at("dead_tree", (20.0, -7.6, 0.0)),
        at("acacia", (5.0, 20.0, 0.0)),
        row("wooden_sign", 3, (-12.0, 8.0), (12.6, 8.0)),
        row("bench", 4, (-7.0, -12.0), (7.0, -12.0), 180.0),
        at("food_cart", (7.6, -16.0, 300.0)),
        row("street_lamp", 4, (-9.6, -17.0), (9.6, -17.0)),
    ),
    (
        around("child", 4, (0.0, -13.0), (8.0, 6.0)),
        around("man", 2, (0.0, -13.0), (8.0, 6.0)),
        around("woman", 3, (0.0, -13.0), (8.0, 6.0)),
    ),
    (
        floor(0.0, -14.0, (10.6, 11.0), "paving"),
        floor(0.0, 6.0, (27.0, 2.4), "paving"),
        floor(0.0, 2.2, (8.6, 4.4), "sand", rounded=True),
        floor(-17.0, 16.0, (8.0, 5.6), "dirt"),
        floor(18.0, 16.0, (7.6, 5.6), "sand"),
        floor(-19.4, -3.6, (6.2, 6.4), "dry_grass"),
        floor(19.4, -3.6, (6.2, 6.4), "forest_floor"),
    ),
)

WEDDING = Site(
    "wedding_venue",
    36.0,
    (
        at("garden_arch", (0.0, 7.0, 0.0)),
        *(row("chair", 4, (s * 1.9, y), (s * 5.2, y), 180.0) for s in (-1, 1) for y in (3.6, 1.8, 0.0, -1.8, -3.6)),
        at("rose_bush", (-1.9, 6.2, 0.0), (1.9, 6.2, 0.0)),
        at("picnic_table", (8.4, 5.6, 0.0)),
        at("balloons", (-3.4, 7.4, 0.0), (3.4, 7.4, 0.0)),
        *(row("rose_bush", 3, (s * 8.4, 0.0), (s * 8.4, -6.0)) for s in (-1, 1)),
        at("fountain", (0.0, 13.0, 0.0)),
    ),
    (around("man", 2, (0.0, 5.6), (1.8, 0.6)), around("woman", 2, (0.0, 5.6), (1.8, 0.6))),
    (floor(0.0, -1.0, (0.9, 9.0), "carpet_white"), floor(0.0, 7.4, (4.4, 2.6), "carpet_white", rounded=True)),
    country="garden",
)

SITES = (
    SOCCER_FIELD, FOOTBALL_FIELD, STADIUM, BASKETBALL_COURT, TENNIS_COURT, BASEBALL_FIELD, GOLF_COURSE, RACE_TRACK,
    SKATE_PARK, SWIMMING_POOL, WATER_PARK, AMUSEMENT_PARK, CIRCUS, CONCERT, ZOO, WEDDING,
)  # fmt: skip
