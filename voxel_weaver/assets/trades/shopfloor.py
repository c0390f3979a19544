"""Shops and halls: what goods lie on, what they are weighed with, and what travellers pass."""

from __future__ import annotations

from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Part, Surface
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.joinery import legs
from voxel_weaver.assets.workshop.pieces import across, block, column, disc, mirrored, rod
from voxel_weaver.scene.layout import Support

_ON = Support.OBJECT


def _casters(x: float, y: float, finish: str = "black") -> list[Part]:
    return [column(finish, 0.035, 0.0, 0.07, (sx * x, sy * y)) for sx in (-1, 1) for sy in (-1, 1)]


def _shelves(finish: str, x: float, y: float, levels: tuple[float, ...], thick: float = 0.03) -> list[Part]:
    return [block(finish, (-x, -y, z), (x, y, z + thick), 0.004) for z in levels]


def _decks(x: float, y: float, levels: tuple[float, ...], thick: float, room: float) -> tuple[Surface, ...]:
    return tuple(Surface("shelf", (-x, -y), (x, y), z + thick, room) for z in levels)


_RACK = (0.3, 0.66, 1.02, 1.38)

ASSETS = (
    drawn(
        "barber_pole",
        ("barber pole", "barber's pole", "barbers pole"),
        "barber pole",
        (0.18, 0.26, 0.75),
        [
            block("steel", (-0.05, 0.08, 0.12), (0.05, 0.13, 0.63), 0.01),
            column("steel", 0.09, 0.0, 0.1),
            column("white", 0.07, 0.1, 0.62),
            *(
                Part(Cylinder(0.074, 0.05), "paint_red" if n % 2 else "paint_blue", (0, 0, 0.14 + n * 0.1), (14, 0, 0))
                for n in range(5)
            ),
            column("steel", 0.09, 0.62, 0.68),
            Part(Ellipsoid(0.12, 0.12, 0.1), "steel", (0, 0, 0.65)),
        ],
        ("white", "steel"),
        Support.WALL,
    ),
    drawn(
        "hood_dryer",
        ("hood dryer", "hair steamer", "salon dryer", "standing hair dryer"),
        "dryer",
        (0.56, 0.6, 1.5),
        [
            *(rod("steel", 0.025, (0, 0, 0.1), (x, y, 0.05)) for x, y in ((-0.24, -0.2), (0.24, -0.2), (0, 0.28))),
            *(column("black", 0.03, 0.0, 0.06, at) for at in ((-0.24, -0.2), (0.24, -0.2), (0, 0.28))),
            rod("steel", 0.025, (0, 0, 0.06), (0, 0, 1.1), (0, -0.06, 1.16)),
            Part(Lathe(((0.18, 0.0), (0.2, 0.1), (0.17, 0.24), (0.08, 0.32))), "lacquer", (0, -0.1, 1.12)),
            column("dark_grey", 0.15, 1.1, 1.14, (0, -0.1)),
        ],
        "lacquer",
    ),
    drawn(
        "shampoo_station",
        (
            "shampoo station",
            "shampoo chair",
            "shampoo bowl",
            "backwash unit",
            "hair wash basin",
            "hair washing basin",
            "backwash basin",
        ),
        "chair",
        (0.62, 1.25, 0.98),
        [
            block("black", (-0.24, -0.5, -0.03), (0.24, 0.6, 0.02), 0.0),
            block("black", (-0.26, -0.52, 0.0), (0.26, 0.1, 0.36), 0.03),
            block("leather", (-0.29, -0.56, 0.34), (0.29, 0.12, 0.48), 0.05),
            Part(Cylinder(0.26, 0.12), "leather", (0, 0.06, 0.46), (-68, 0, 0), (1.0, 1.9, 1.0)),
            *mirrored(block("leather", (0.24, -0.45, 0.48), (0.31, 0.1, 0.66), 0.03)),
            block("white", (-0.2, 0.26, 0.0), (0.2, 0.62, 0.72), 0.03),
            Part(
                Lathe(((0.18, 0.0), (0.27, 0.14), (0.27, 0.2), (0.22, 0.2), (0.14, 0.08))), "porcelain", (0, 0.36, 0.74)
            ),
            rod("steel", 0.014, (0, 0.58, 0.7), (0, 0.58, 0.98), (0, 0.46, 0.98)),
        ],
        "leather",
        stance="wall",
    ),
    drawn(
        "styling_station",
        ("styling station", "barber station", "hairdressing station", "makeup station", "barbershop counter"),
        "vanity",
        (1.0, 0.45, 1.85),
        [
            block("wood", (-0.5, -0.2, 0.7), (0.5, 0.22, 0.88), 0.01),
            *mirrored(block("wood", (0.4, -0.14, 0.0), (0.48, 0.22, 0.7), 0.01)),
            *mirrored(block("pale_wood", (0.03, -0.222, 0.73), (0.46, -0.19, 0.85), 0.004)),
            block("wood", (-0.42, 0.16, 0.88), (0.42, 0.22, 1.85), 0.01),
            block("mirror", (-0.37, 0.13, 0.95), (0.37, 0.17, 1.8), 0.0),
        ],
        "wood",
        stance="wall",
        surfaces=(Surface("top", (-0.45, -0.18), (0.45, 0.1), 0.88, 0.9),),
    ),
    drawn(
        "towel_warmer",
        ("towel warmer", "hot towel cabinet", "towel steamer", "autoclave", "sterilizer", "incubator", "lab incubator"),
        "oven",
        (0.45, 0.36, 0.36),
        [
            block("enamel", (-0.22, -0.15, 0.02), (0.22, 0.18, 0.36), 0.02),
            *_casters(0.17, 0.12),
            block("glass", (-0.17, -0.165, 0.08), (0.12, -0.14, 0.31), 0.01),
            rod("steel", 0.012, (0.17, -0.16, 0.1), (0.17, -0.19, 0.12), (0.17, -0.19, 0.26), (0.17, -0.16, 0.28)),
            block("led_red", (0.15, -0.165, 0.31), (0.18, -0.14, 0.335), 0.0),
        ],
        "enamel",
        _ON,
    ),
    drawn(
        "rolling_rack",
        (
            "rolling rack",
            "bakery rack",
            "baker's rack",
            "baker rack",
            "bakers rack",
            "bread rack",
            "sheet pan rack",
            "cooling rack",
            "tray rack",
            "speed rack",
            "tray trolley",
            "ware cart",
            "drying trolley",
            "metal rack",
            "storage rack",
            "wire rack",
        ),
        "rack",
        (0.9, 0.5, 1.75),
        [
            *_casters(0.4, 0.2),
            *(
                block(
                    "steel",
                    (sx * 0.42 - 0.02, sy * 0.22 - 0.02, 0.06),
                    (sx * 0.42 + 0.02, sy * 0.22 + 0.02, 1.75),
                    0.004,
                )
                for sx in (-1, 1)
                for sy in (-1, 1)
            ),
            *_shelves("steel", 0.43, 0.24, (*_RACK, 1.7)),
        ],
        "steel",
        stance="wall",
        surfaces=_decks(0.38, 0.2, _RACK, 0.03, 0.28),
    ),
    drawn(
        "tiered_stand",
        (
            "tiered stand",
            "tiered display stand",
            "plant stand shelf",
            "tiered flower stand",
            "fruit stand",
            "produce stand",
            "three-tier stand",
            "step stand",
            "vegetable stand",
            "produce display",
        ),
        "stand",
        (1.2, 0.9, 0.95),
        [
            *(
                block("wood", (-0.6, -0.45 + n * 0.3, z - 0.05), (0.6, -0.15 + n * 0.3, z), 0.006)
                for n, z in enumerate((0.35, 0.65, 0.95))
            ),
            *mirrored(
                *(
                    block("wood", (0.54, -0.44 + n * 0.3, 0.0), (0.59, -0.16 + n * 0.3, z - 0.05), 0.006)
                    for n, z in enumerate((0.35, 0.65, 0.95))
                )
            ),
        ],
        "wood",
        stance="wall",
        surfaces=tuple(
            Surface("top", (-0.57, -0.43 + n * 0.3), (0.57, -0.17 + n * 0.3), z, 0.9)
            for n, z in enumerate((0.35, 0.65, 0.95))
        ),
    ),
    drawn(
        "spinner_rack",
        (
            "spinner rack",
            "postcard rack",
            "greeting card rack",
            "revolving rack",
            "gift card rack",
            "sunglasses rack",
            "rotating rack",
            "card rack",
            "brochure stand",
            "newspaper stand",
            "revolving postcard rack",
        ),
        "rack",
        (0.5, 0.5, 1.7),
        [
            column("black_metal", 0.22, 0.0, 0.04),
            column("black_metal", 0.03, 0.03, 1.7),
            *(
                block(
                    f,
                    (x - 0.1 if y else x - 0.02, y - 0.02 if y else -0.1, z),
                    (x + 0.1 if y else x + 0.02, y + 0.02 if y else 0.1, z + 0.24),
                    0.0,
                )
                for n, z in enumerate((0.4, 0.72, 1.04, 1.36))
                for f, x, y in (
                    (("paint_sky", "paint_rose")[n % 2], 0.0, -0.2),
                    (("paint_yellow", "paint_teal")[n % 2], 0.0, 0.2),
                    (("paint_green", "paint_orange")[n % 2], -0.2, 0.0),
                    (("paint_violet", "paint_cream")[n % 2], 0.2, 0.0),
                )
            ),
            *(column("black_metal", 0.22, z, z + 0.03) for z in (0.37, 0.69, 1.01, 1.33)),
        ],
        "black_metal",
    ),
    drawn(
        "cheese_wheel",
        ("cheese wheel", "wheel of cheese", "round of cheese", "block of cheese"),
        "cheese",
        (0.3, 0.3, 0.12),
        [
            Part(Lathe(((0.14, 0.0), (0.15, 0.03), (0.15, 0.09), (0.14, 0.12))), "honey_skin"),
            column("petal_yellow", 0.08, 0.11, 0.122, (0.0, 0.0)),
        ],
        "honey_skin",
        _ON,
    ),
    drawn(
        "balance_scale",
        ("balance scale", "apothecary scale", "analytical balance", "gold scale"),
        "scale",
        (0.36, 0.2, 0.34),
        [
            block("wood", (-0.14, -0.1, 0.0), (0.14, 0.1, 0.04), 0.01),
            column("brass", 0.02, 0.03, 0.3),
            across("brass", 0.012, -0.16, 0.16, 0.0, 0.3),
            *mirrored(rod("brass", 0.006, (0.15, 0.0, 0.1), (0.15, 0.0, 0.3))),
            *mirrored(Part(Lathe(((0.03, 0.0), (0.07, 0.03), (0.06, 0.03), (0.02, 0.012))), "brass", (0.15, 0, 0.08))),
            Part(Ellipsoid(0.04, 0.04, 0.04), "brass", (0, 0, 0.3)),
        ],
        "brass",
        _ON,
    ),
    drawn(
        "hanging_scale",
        ("hanging scale", "market scale"),
        "scale",
        (0.36, 0.36, 0.9),
        [
            rod("steel", 0.012, (0, 0, 0.62), (0, 0, 0.9)),
            disc("white", 0.13, (0, 0.03, 0.5), 0.07),
            disc("steel", 0.145, (0, 0.04, 0.5), 0.06),
            block("paint_red", (-0.008, -0.05, 0.5), (0.008, -0.03, 0.6), 0.0),
            *(
                rod("steel", 0.007, (0, 0, 0.37), (x, y, 0.08))
                for x, y in ((-0.16, 0), (0.16, 0), (0, -0.16), (0, 0.16))
            ),
            Part(Lathe(((0.08, 0.0), (0.18, 0.08), (0.165, 0.08), (0.06, 0.02))), "steel"),
        ],
        "steel",
        Support.CEILING,
    ),
    drawn(
        "service_bell",
        ("service bell", "reception bell", "desk bell", "counter bell", "hand bell", "handbell", "bell"),
        "bell",
        (0.11, 0.11, 0.08),
        [
            column("black", 0.055, 0.0, 0.02),
            Part(Lathe(((0.05, 0.0), (0.046, 0.02), (0.03, 0.04), (0.008, 0.046))), "brass", (0, 0, 0.02)),
            column("steel", 0.01, 0.06, 0.08),
        ],
        "brass",
        _ON,
    ),
    drawn(
        "checkout_counter",
        ("checkout counter", "checkout lane", "checkout", "conveyor belt", "checkout desk", "baggage belt"),
        "counter",
        (2.2, 0.85, 0.95),
        [
            block("lacquer", (-1.1, -0.36, 0.0), (1.1, 0.36, 0.84), 0.02),
            block("steel", (-1.1, -0.4, 0.83), (1.1, 0.4, 0.9), 0.01),
            block("black", (-1.0, -0.28, 0.895), (0.3, 0.28, 0.915), 0.0),
            block("dark_grey", (0.66, -0.28, 0.89), (1.04, 0.28, 0.95), 0.02),
        ],
        "lacquer",
        surfaces=(Surface("top", (-0.95, -0.26), (0.25, 0.26), 0.915, 1.0),),
    ),
    drawn(
        "baggage_carousel",
        ("baggage carousel", "luggage carousel", "baggage claim"),
        "baggage",
        (4.0, 2.0, 0.5),
        [
            Part(Cylinder(1.0, 0.36), "steel", stretch=(2.0, 1.0, 1.0)),
            Part(Cylinder(0.92, 0.06), "black", (0, 0, 0.34), stretch=(2.04, 1.0, 1.0)),
            Part(Cylinder(0.5, 0.2), "steel", (0, 0, 0.3), stretch=(2.8, 1.0, 1.0)),
        ],
        "steel",
        stance="free",
        surfaces=(Surface("top", (-1.2, -0.86), (1.2, -0.56), 0.4, 1.5),),
    ),
    drawn(
        "metal_detector",
        (
            "metal detector",
            "security gate",
            "security arch",
            "security scanner",
            "body scanner",
            "walk-through detector",
        ),
        "gate",
        (0.95, 0.6, 2.2),
        [
            *mirrored(block("grey", (0.36, -0.28, 0.0), (0.46, 0.28, 2.0), 0.02)),
            block("grey", (-0.46, -0.28, 1.98), (0.46, 0.28, 2.2), 0.02),
            *mirrored(block("led_green", (0.39, -0.3, 1.2), (0.43, -0.27, 1.7), 0.0)),
        ],
        "grey",
        stance="free",
    ),
    drawn(
        "xray_machine",
        ("x-ray machine", "baggage scanner", "luggage scanner", "x-ray scanner", "x-ray baggage scanner"),
        "scanner",
        (2.2, 0.9, 1.4),
        [
            block("grey", (-0.6, -0.44, 0.2), (0.6, 0.44, 1.4), 0.03),
            block("dark_grey", (-1.1, -0.34, 0.5), (1.1, 0.34, 0.66), 0.02),
            block("black", (-1.08, -0.28, 0.655), (1.08, 0.28, 0.68), 0.0),
            *mirrored(block("black", (0.595, -0.3, 0.68), (0.615, 0.3, 1.16), 0.0)),
            *mirrored(block("dark_grey", (0.9, -0.28, 0.0), (1.0, 0.28, 0.52), 0.01)),
            block("dark_grey", (-0.5, -0.36, 0.0), (0.5, 0.36, 0.22), 0.01),
            block("screen_blue", (-0.3, -0.455, 1.0), (0.3, -0.43, 1.28), 0.0),
        ],
        "grey",
        stance="free",
    ),
    drawn(
        "departure_board",
        (
            "departure board",
            "flight board",
            "arrivals board",
            "flight information board",
            "train schedule board",
            "departures board",
            "order board",
            "information board",
            "scoreboard",
            "score board",
            "electronic scoreboard",
        ),
        "screen",
        (1.6, 0.12, 0.9),
        [
            block("black", (-0.8, -0.04, 0.0), (0.8, 0.06, 0.9), 0.01),
            *(
                block(f, (x, -0.055, z), (x + w, -0.03, z + 0.07), 0.0)
                for z in (0.12, 0.26, 0.4, 0.54, 0.68)
                for f, x, w in (
                    ("screen_warm", -0.72, 0.24),
                    ("screen_white", -0.42, 0.66),
                    ("screen_green", 0.42, 0.3),
                )
            ),
        ],
        "black",
        Support.WALL,
    ),
    drawn(
        "luggage_cart",
        (
            "luggage cart",
            "luggage trolley",
            "bellhop cart",
            "baggage cart",
            "hotel cart",
            "bellman cart",
            "luggage rack cart",
        ),
        "cart",
        (1.1, 0.6, 1.75),
        [
            *_casters(0.45, 0.24),
            block("cloth_accent", (-0.5, -0.28, 0.12), (0.5, 0.28, 0.18), 0.01),
            block("brass", (-0.54, -0.3, 0.07), (0.54, 0.3, 0.13), 0.01),
            *(
                rod(
                    "brass",
                    0.025,
                    (-0.5, y, 0.1),
                    (-0.5, y, 1.4),
                    (-0.3, y, 1.66),
                    (0.3, y, 1.66),
                    (0.5, y, 1.4),
                    (0.5, y, 0.1),
                )
                for y in (-0.24, 0.24)
            ),
            *(rod("brass", 0.02, (x, -0.24, 1.66), (x, 0.24, 1.66)) for x in (-0.28, 0.0, 0.28)),
        ],
        "brass",
        surfaces=(Surface("top", (-0.45, -0.2), (0.45, 0.2), 0.18, 1.4),),
    ),
    drawn(
        "turnstile",
        ("turnstile", "ticket gate", "boarding gate", "entry gate"),
        "gate",
        (0.9, 1.2, 1.05),
        [
            block("steel", (0.1, -0.6, 0.0), (0.4, 0.6, 1.0), 0.03),
            block("black", (0.12, -0.56, 0.99), (0.38, 0.56, 1.02), 0.01),
            *(
                rod("steel", 0.022, (0.1, 0.0, 0.8), (-0.42, y, z))
                for y, z in ((0.0, 0.86), (0.24, 0.52), (-0.24, 0.52))
            ),
            block("led_green", (0.2, -0.5, 1.015), (0.3, -0.4, 1.03), 0.0),
        ],
        "steel",
        stance="free",
    ),
    drawn(
        "ticket_booth",
        (
            "ticket booth",
            "cashier cage",
            "ticket counter",
            "ticket office",
            "information kiosk",
            "ticket window",
            "prize counter",
        ),
        "counter",
        (1.6, 0.9, 2.2),
        [
            block("wood", (-0.8, -0.4, 0.0), (0.8, 0.4, 1.0), 0.02),
            block("pale_wood", (-0.8, -0.45, 0.98), (0.8, 0.4, 1.05), 0.01),
            *mirrored(block("wood", (0.72, -0.4, 1.04), (0.8, 0.4, 2.0), 0.01)),
            block("wood", (-0.72, 0.34, 1.04), (0.72, 0.4, 2.0), 0.01),
            block("cabinet", (-0.8, -0.45, 1.96), (0.8, 0.45, 2.2), 0.02),
            block("screen_warm", (-0.5, -0.465, 2.02), (0.5, -0.44, 2.14), 0.0),
        ],
        "wood",
        stance="wall",
        surfaces=(Surface("top", (-0.68, -0.4), (0.68, 0.3), 1.05, 0.85),),
    ),
    drawn(
        "pallet_boxes",
        ("pallet of boxes", "crate stack", "box stack"),
        "box",
        (1.1, 0.9, 1.2),
        [
            *(block("pale_wood", (-0.55, y, 0.0), (0.55, y + 0.16, 0.14), 0.004) for y in (-0.45, -0.08, 0.29)),
            *(
                block("cardboard", (x, y, z), (x + 0.5, y + 0.4, z + 0.34), 0.004)
                for x in (-0.52, 0.02)
                for y in (-0.42, 0.02)
                for z in (0.13, 0.47)
            ),
            block("cardboard", (-0.3, -0.2, 0.8), (0.24, 0.22, 1.2), 0.004),
        ],
        "cardboard",
    ),
    drawn(
        "butchers_block",
        ("butcher block", "butcher's block", "butchers block", "chopping block"),
        "table",
        (0.7, 0.6, 0.88),
        [*legs(0.62, 0.52, 0.56, 0.1, "wood"), block("pale_wood", (-0.35, -0.3, 0.54), (0.35, 0.3, 0.88), 0.015)],
        "pale_wood",
        surfaces=(Surface("top", (-0.3, -0.25), (0.3, 0.25), 0.88),),
    ),
    drawn(
        "clothing_rail",
        ("clothing rail", "garment rail", "dress rail"),
        "rack",
        (1.5, 0.5, 1.6),
        [
            *mirrored(block("steel", (0.7, -0.24, 0.0), (0.74, 0.24, 0.05), 0.006)),
            *mirrored(rod("steel", 0.02, (0.72, 0, 0.03), (0.72, 0, 1.58))),
            across("steel", 0.02, -0.74, 0.74, 0.0, 1.58),
            across("steel", 0.016, -0.72, 0.72, 0.0, 0.14),
        ],
        "steel",
        stance="wall",
    ),
    drawn(
        "jewelry_stand",
        ("jewelry stand", "necklace stand", "jewelry display", "necklace", "necklace bust", "jewellery stand"),
        "stand",
        (0.22, 0.16, 0.3),
        [
            column("black", 0.08, 0.0, 0.02),
            Part(
                Lathe(((0.07, 0.0), (0.1, 0.1), (0.09, 0.16), (0.035, 0.22), (0.03, 0.28))),
                "black",
                (0, 0, 0.02),
                stretch=(1.0, 0.7, 1.0),
            ),
            rod(
                "brass",
                0.007,
                (-0.04, -0.03, 0.25),
                (-0.06, -0.075, 0.16),
                (0.0, -0.085, 0.12),
                (0.06, -0.075, 0.16),
                (0.04, -0.03, 0.25),
            ),
            Part(Ellipsoid(0.03, 0.02, 0.03), "water", (0, -0.09, 0.09)),
        ],
        "black",
        _ON,
    ),
    drawn(
        "goods_bin",
        ("ball bin", "bulk bin", "bargain bin", "record bin", "record crate", "produce bin"),
        "bin",
        (0.9, 0.7, 0.9),
        [
            *legs(0.84, 0.62, 0.5, 0.06, "wood"),
            block("wood", (-0.44, -0.33, 0.46), (0.44, 0.33, 0.52), 0.006),
            *mirrored(block("wood", (0.4, -0.35, 0.48), (0.45, 0.35, 0.88), 0.006)),
            *(block("wood", (-0.44, y - 0.025, 0.48), (0.44, y + 0.025, 0.86), 0.006) for y in (-0.325, 0.325)),
        ],
        "wood",
        surfaces=(Surface("inside", (-0.37, -0.28), (0.37, 0.28), 0.52, 1.2),),
    ),
)
