"""Where people set out: stations, airports, roads and what lies beside them. A table."""

from __future__ import annotations

from voxel_weaver.layout.land.settlements.sites.site import Site, around, at, dashes, floor, frame, row

_LANES = (floor(0.0, -6.0, (60.0, 4.4), "asphalt"),)

TRAIN_STATION = Site(
    "train_station",
    66.0,
    (
        at("town_hall", (0.0, 23.0, 0.0), width=17.0, height=16.0, depth=11.0),
        at("train_carriage", (-13.6, 0.0, 270.0), kind="engine"),
        at("train_carriage", (-1.5, 0.0, 270.0), (10.6, 0.0, 270.0), (22.7, 0.0, 270.0)),
        row("railway_track", 2, (-32.5, 0.0), (-26.4, 0.0), 90.0),
        at("railway_track", (31.8, 0.0, 90.0)),
        row("railway_track", 12, (-32.6, -4.6), (32.6, -4.6), 90.0),
        row("platform_canopy", 4, (-19.0, 4.8), (19.0, 4.8), 180.0),
        at("railway_signal", (-17.0, -8.0, 0.0), (18.0, -8.0, 0.0)),
        at("ticket_booth", (-14.0, 10.5, 0.0)),
        row("street_lamp", 4, (-24.0, 9.6), (24.0, 9.6)),
        at("taxi", (-18.0, 13.6, 90.0), (20.0, 13.6, 90.0)),
    ),
    (
        around("luggage_cart", 2, (0.0, 10.4), (12.0, 1.4)),
        around("suitcase", 5, (0.0, 10.4), (14.0, 1.4)),
        around("man", 3, (0.0, 10.6), (18.0, 1.6)),
        around("woman", 3, (0.0, 10.6), (18.0, 1.6)),
    ),
    (
        floor(0.0, -2.3, (35.0, 5.6), "gravel"),
        floor(0.0, 11.0, (30.0, 3.4), "paving"),
        floor(0.0, 20.0, (22.0, 9.0), "paving"),
    ),
)

BUS_STATION = Site(
    "bus_station",
    54.0,
    (
        row("bus", 4, (-15.0, 2.0), (15.0, 2.0), 0.0),
        row("bus_stop", 4, (-18.6, 9.6), (18.6, 9.6), 0.0),
        at("ticket_booth", (0.0, 10.4, 0.0)),
        row("street_lamp", 4, (-22.0, 12.0), (22.0, 12.0)),
        row("trash_bin", 3, (-9.6, 9.8), (9.6, 9.8)),
        at("road_sign", (-22.0, -8.0, 0.0)),
    ),
    (
        around("man", 3, (0.0, 9.6), (20.0, 2.0)),
        around("woman", 3, (0.0, 9.6), (20.0, 2.0)),
        around("suitcase", 3, (0.0, 9.6), (18.0, 2.0)),
    ),
    (floor(0.0, -4.0, (26.0, 12.0), "asphalt"), floor(0.0, 11.0, (26.0, 3.4), "paving")),
    tuple(line for x in (-20.0, -10.0, 0.0, 10.0, 20.0) for line in frame(x, 2.0, (0.0, 5.4))[2:3]),
)

AIRPORT = Site(
    "airport",
    128.0,
    (
        at("airport_terminal", (0.0, 39.0, 0.0)),
        at("control_tower", (40.0, 36.0, 0.0)),
        at("hangar", (-46.0, 38.0, 0.0)),
        at("airplane", (-16.0, 19.0, 0.0), (2.0, 19.0, 0.0), (20.0, 19.0, 0.0), (-22.0, -14.0, 90.0)),
        at("helicopter", (46.0, 14.0, 20.0)),
        row("luggage_cart", 3, (-9.0, 24.0), (13.0, 24.0)),
        at("truck", (-32.0, 16.0, 90.0)),
        at("bus", (34.0, 24.0, 90.0)),
        row("street_lamp", 5, (-36.0, 29.0), (32.0, 29.0)),
        row("traffic_cone", 4, (-10.0, 11.0), (14.0, 11.0)),
    ),
    (around("man", 3, (2.0, 24.0), (18.0, 2.0)), around("suitcase", 4, (2.0, 25.0), (16.0, 2.0))),
    (
        floor(0.0, -14.0, (64.0, 9.0), "asphalt"),
        floor(0.0, 24.0, (56.0, 20.0), "paving"),
        floor(-44.0, 0.0, (4.0, 8.0), "asphalt"),
        floor(44.0, 0.0, (4.0, 8.0), "asphalt"),
    ),
    (
        *dashes((-44.0, -14.0), (44.0, -14.0), 9),
        *(line for y in (-22.0, -6.0) for line in frame(0.0, y, (62.0, 0.0))[:1]),
        *(line for s in (-1, 1) for k in range(5) for line in frame(s * 54.0, -18.0 + 2.0 * k, (5.0, 0.0))[:1]),
        *(line for x in (-16.0, 2.0, 20.0) for line in frame(x, 13.0, (0.0, 4.0), "line_yellow")[2:3]),
        *frame(46.0, 14.0, (6.0, 6.0), "line_yellow"),
    ),
    country="meadow",
)

GAS_STATION = Site(
    "gas_station",
    42.0,
    (
        at("gas_station", (0.0, 6.0, 0.0)),
        at("car", (-2.4, -3.4, 90.0), (10.0, -8.2, 90.0)),
        at("truck", (-13.0, 4.0, 30.0)),
        at("road_sign", (13.0, -1.6, 0.0)),
        at("street_lamp", (-10.4, -2.4, 0.0), (10.6, -1.8, 0.0)),
        at("trash_bin", (7.6, 5.0, 0.0)),
        at("vending_machine", (8.6, 11.0, 0.0)),
        at("tire_stack", (-8.2, 9.4, 0.0)),
    ),
    (around("man", 1, (2.0, -3.0), (4.0, 2.0)),),
    (floor(0.0, 6.0, (12.0, 10.0), "asphalt"), floor(0.0, -8.6, (21.0, 4.2), "asphalt")),
    dashes((-20.0, -8.6), (20.0, -8.6), 8),
)

PARKING_LOT = Site(
    "parking_lot",
    46.0,
    (
        row("car", 5, (-14.0, 6.0), (14.0, 6.0), 180.0),
        row("car", 4, (-10.5, -6.0), (14.0, -6.0), 0.0),
        at("truck", (-14.4, -6.0, 0.0)),
        row("street_lamp", 3, (-16.0, 0.0), (16.0, 0.0)),
        row("shopping_cart", 2, (18.4, 4.0), (18.4, 5.4)),
        at("parking_meter", (-18.6, -1.0, 90.0), (-18.6, 4.0, 90.0)),
        at("road_sign", (18.4, -10.0, 0.0)),
    ),
    (around("man", 1, (0.0, 0.0), (10.0, 2.0)), around("woman", 1, (0.0, 0.0), (10.0, 2.0))),
    (floor(0.0, 0.0, (20.0, 13.0), "asphalt"),),
    tuple(line for y in (6.0, -6.0) for k in range(9) for line in frame(-16.0 + 4.0 * k, y, (0.0, 2.8))[2:3]),
)

HIGHWAY = Site(
    "highway",
    70.0,
    (
        at("car", (-20.0, -7.8, 90.0), (4.0, -7.8, 90.0), (20.0, -0.2, 270.0)),
        at("truck", (-7.0, -0.2, 270.0)),
        at("bus", (-29.0, -0.2, 270.0)),
        row("telephone_pole", 4, (-28.0, 5.4), (28.0, 5.4), 90.0),
        at("billboard", (14.0, 12.0, 0.0)),
        at("road_sign", (-10.0, -11.0, 0.0), (26.0, -11.0, 0.0)),
    ),
    (),
    (floor(0.0, -4.0, (36.0, 6.6), "asphalt"),),
    (
        *dashes((-34.0, -4.0), (34.0, -4.0), 12, "line_yellow"),
        *(line for y in (-10.0, 2.0) for line in frame(0.0, y, (35.0, 0.0))[:1]),
    ),
    country="desert",
    relief="gentle",
)

SUBWAY_STATION = Site(
    "subway_station",
    36.0,
    (
        at("train_carriage", (-9.0, 3.0, 90.0), (3.1, 3.0, 90.0)),
        at("railway_track", (12.3, 3.0, 90.0), (-16.2, 3.0, 90.0)),
        row("column", 5, (-12.0, -0.6), (12.0, -0.6)),
        row("waiting_bench", 4, (-10.0, -2.6), (8.0, -2.6), 180.0),
        row("turnstile", 5, (8.4, -8.4), (13.6, -8.4), 0.0),
        at("ticket_booth", (4.6, -8.6, 0.0)),
        at("vending_machine", (-14.2, -5.0, 90.0), (-14.2, -6.4, 90.0)),
        row("street_lamp", 3, (-9.0, -4.4), (9.0, -4.4)),
        row("trash_bin", 3, (-7.6, -3.0), (5.8, -3.0)),
        at("newsstand", (-6.0, -9.0, 0.0)),
        at("billboard", (-2.0, 9.0, 0.0)),
        at("phone_booth", (-13.6, -9.0, 60.0)),
    ),
    (
        around("man", 5, (0.0, -4.6), (12.0, 3.0)),
        around("woman", 5, (0.0, -4.6), (12.0, 3.0)),
        around("suitcase", 2, (0.0, -4.6), (10.0, 3.0)),
    ),
    (
        floor(0.0, 0.0, (18.0, 14.0), "paving"),
        floor(0.0, 3.0, (18.0, 2.2), "gravel"),
        floor(0.0, 0.2, (18.0, 0.35), "line_yellow"),
    ),
    country="paved",
)

SITES = (TRAIN_STATION, SUBWAY_STATION, BUS_STATION, AIRPORT, GAS_STATION, PARKING_LOT, HIGHWAY)
