"""Gardens, farmyards and streets: what is dug with, fed from, sold at and leaned against."""

from __future__ import annotations

import math

from voxel_weaver.assets.forms import Cushion, Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Part, Surface
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.hollows import trough
from voxel_weaver.assets.workshop.joinery import legs
from voxel_weaver.assets.workshop.pieces import across, block, column, disc, front, mirrored, profile, rod
from voxel_weaver.scene.layout import Support

_ON = Support.OBJECT
_ROOF = ((-0.24, 0.0), (0.24, 0.0), (0.0, 0.17))

ASSETS = (
    drawn(
        "potting_bench",
        ("potting bench", "potting table", "slatted bench", "gardening bench", "garden workbench"),
        "bench",
        (1.3, 0.6, 1.25),
        [
            *legs(1.24, 0.54, 0.82, 0.07, "wood"),
            *(block("wood", (-0.65, -0.3 + n * 0.12, 0.82), (0.65, -0.2 + n * 0.12, 0.86), 0.004) for n in range(5)),
            *(block("wood", (-0.6, -0.26 + n * 0.13, 0.2), (0.6, -0.16 + n * 0.13, 0.24), 0.004) for n in range(4)),
            block("wood", (-0.62, -0.26, 0.74), (0.62, 0.26, 0.82), 0.004),
            *mirrored(block("wood", (0.5, -0.26, 0.15), (0.58, 0.26, 0.21), 0.004)),
            *mirrored(block("wood", (0.58, 0.24, 0.84), (0.64, 0.3, 1.25), 0.006)),
            *(block("wood", (-0.62, 0.25, z), (0.62, 0.29, z + 0.1), 0.004) for z in (0.92, 1.1)),
        ],
        "wood",
        stance="wall",
        surfaces=(Surface("top", (-0.6, -0.26), (0.6, 0.2), 0.86),),
    ),
    drawn(
        "garden_trowel",
        ("trowel", "garden trowel", "hand trowel", "hand shovel"),
        "tool",
        (0.09, 0.3, 0.05),
        [
            Part(Ellipsoid(0.09, 0.16, 0.03), "steel", (0, -0.07, 0.005)),
            rod("steel", 0.01, (0, 0.0, 0.02), (0, 0.06, 0.035)),
            rod("wood", 0.018, (0, 0.05, 0.03), (0, 0.15, 0.03)),
        ],
        "wood",
        _ON,
    ),
    drawn(
        "secateurs",
        (
            "secateurs",
            "pruning shears",
            "pruners",
            "pruning shear",
            "garden shears",
            "shears",
            "fabric shears",
            "tailor's shears",
        ),
        "tool",
        (0.1, 0.24, 0.03),
        [
            rod("steel", 0.012, (0.0, 0.0, 0.015), (0.02, -0.11, 0.015), tip=0.006),
            rod("steel", 0.012, (0.0, 0.0, 0.015), (-0.02, -0.1, 0.015), tip=0.006),
            rod("paint_red", 0.013, (0.0, 0.0, 0.015), (-0.04, 0.06, 0.015), (-0.035, 0.12, 0.015)),
            rod("paint_red", 0.013, (0.0, 0.0, 0.015), (0.04, 0.06, 0.015), (0.035, 0.12, 0.015)),
            column("steel", 0.014, 0.0, 0.03),
        ],
        "paint_red",
        _ON,
    ),
    drawn(
        "soil_bag",
        (
            "soil bag",
            "compost bag",
            "fertilizer bag",
            "sack",
            "grain sack",
            "flour sack",
            "potato sack",
            "burlap sack",
            "coffee sack",
            "rice sack",
            "feed sack",
            "cement bag",
        ),
        "sack",
        (0.5, 0.34, 0.62),
        [
            Part(Cushion(0.5, 0.34, 0.54, 0.35), "canvas"),
            Part(Cylinder(0.1, 0.1, 0.15), "canvas", (0, 0, 0.52), stretch=(1.2, 0.8, 1.0)),
            column("rope", 0.11, 0.5, 0.535),
            block("paint_green", (-0.12, -0.175, 0.16), (0.12, -0.14, 0.36), 0.01),
        ],
        "canvas",
    ),
    drawn(
        "trellis",
        ("trellis", "garden trellis", "lattice"),
        "fence",
        (1.2, 0.12, 1.8),
        [
            *(block("wood", (-0.6 + n * 0.285, -0.02, 0.0), (-0.56 + n * 0.285, 0.02, 1.8), 0.0) for n in range(5)),
            *(block("wood", (-0.6, -0.03, 0.2 + n * 0.3), (0.58, 0.0, 0.24 + n * 0.3), 0.0) for n in range(6)),
            *(
                Part(
                    Ellipsoid(0.2, 0.1, 0.18),
                    "leaf" if n % 2 else "leaf_light",
                    (-0.42 + (n * 0.37) % 0.9, -0.02, 0.1 + n * 0.2),
                )
                for n in range(8)
            ),
        ],
        "wood",
        stance="wall",
    ),
    drawn(
        "beehive",
        ("beehive", "bee hive", "hive", "apiary box"),
        "hive",
        (0.5, 0.5, 1.0),
        [
            *legs(0.46, 0.46, 0.2, 0.06, "wood"),
            block("lacquer_neutral", (-0.24, -0.24, 0.18), (0.24, 0.24, 0.54), 0.006),
            block("lacquer_accent", (-0.24, -0.24, 0.53), (0.24, 0.24, 0.88), 0.006),
            block("steel", (-0.25, -0.25, 0.87), (0.25, 0.25, 1.0), 0.01),
            block("shadow", (-0.12, -0.255, 0.2), (0.12, -0.23, 0.235), 0.0),
        ],
        ("lacquer_neutral", "lacquer_accent"),
    ),
    drawn(
        "birdhouse",
        ("birdhouse", "bird house", "nesting box", "bird feeder", "birdfeeder", "bird table"),
        "birdhouse",
        (0.5, 0.46, 1.7),
        [
            column("wood", 0.04, 0.0, 1.2),
            block("wood", (-0.2, -0.2, 0.0), (0.2, 0.2, 0.05), 0.01),
            block("pale_wood", (-0.24, -0.23, 1.18), (0.24, 0.23, 1.22), 0.006),
            block("lacquer", (-0.16, -0.14, 1.22), (0.16, 0.16, 1.52), 0.006),
            disc("shadow", 0.05, (0, -0.13, 1.38), 0.02),
            rod("wood", 0.012, (0, -0.14, 1.3), (0, -0.2, 1.3)),
            front("wood", tuple((x, z + 1.51) for x, z in _ROOF), 0.2, 0.4),
        ],
        ("lacquer", "pale_wood", "wood"),
    ),
    drawn(
        "rain_barrel",
        ("rain barrel", "water butt", "milk churn", "milk can", "churn"),
        "barrel",
        (0.5, 0.5, 0.85),
        [
            Part(Lathe(((0.24, 0.0), (0.25, 0.5), (0.16, 0.66), (0.16, 0.78), (0.19, 0.8))), "steel"),
            column("dark_steel", 0.17, 0.79, 0.85),
            *(column("dark_steel", 0.252, z, z + 0.03) for z in (0.06, 0.44)),
            *mirrored(rod("dark_steel", 0.016, (0.2, 0, 0.6), (0.26, 0, 0.66), (0.2, 0, 0.74))),
        ],
        "steel",
    ),
    drawn(
        "feed_trough",
        ("feed trough", "water trough", "trough", "feeding trough", "horse trough", "slack tub", "animal trough"),
        "trough",
        (1.6, 0.55, 0.55),
        [
            *trough("wood", (-0.8, -0.27, 0.18), (0.8, 0.27, 0.55), 0.05, 0.05, 0.006),
            *mirrored(block("wood", (0.55, -0.27, 0.0), (0.63, 0.27, 0.2), 0.006)),
            block("water", (-0.75, -0.22, 0.22), (0.75, 0.22, 0.46), 0.0),
        ],
        "wood",
    ),
    drawn(
        "pitchfork",
        ("pitchfork", "hay fork", "garden fork"),
        "tool",
        (0.3, 0.1, 1.6),
        [
            rod("wood", 0.02, (0, 0, 0.35), (0, 0, 1.6)),
            across("steel", 0.016, -0.13, 0.13, 0.0, 0.34),
            *(rod("steel", 0.013, (x, 0, 0.34), (x, -0.03, 0.0)) for x in (-0.12, -0.04, 0.04, 0.12)),
        ],
        "wood",
        Support.WALL,
    ),
    drawn(
        "saddle",
        ("saddle", "horse saddle", "leather saddle", "saddle rack", "saddle stand"),
        "saddle",
        (0.6, 0.6, 1.0),
        [
            *(rod("wood", 0.03, (x, y, 0.0), (x * 0.3, y * 0.9, 0.62)) for x in (-0.24, 0.24) for y in (-0.22, 0.22)),
            rod("wood", 0.05, (0, -0.27, 0.64), (0, 0.27, 0.64)),
            Part(Ellipsoid(0.42, 0.5, 0.22), "leather", (0, 0, 0.6)),
            *mirrored(block("leather", (0.2, -0.14, 0.4), (0.25, 0.16, 0.74), 0.02)),
            block("leather", (-0.16, 0.17, 0.72), (0.16, 0.26, 0.92), 0.04),
            rod("leather", 0.03, (0, -0.2, 0.74), (0, -0.24, 0.94)),
            *mirrored(rod("steel", 0.012, (0.24, 0.0, 0.42), (0.26, -0.05, 0.3), (0.26, 0.05, 0.3), (0.24, 0.0, 0.42))),
        ],
        "leather",
    ),
    drawn(
        "plow",
        ("plow", "plough", "hand plow", "cultivator"),
        "plow",
        (0.7, 1.8, 0.95),
        [
            rod("wood", 0.05, (0, -0.9, 0.4), (0, 0.3, 0.34)),
            *(rod("wood", 0.03, (0, 0.2, 0.3), (s * 0.24, 0.85, 0.92)) for s in (-1, 1)),
            profile("dark_steel", ((-0.35, 0.0), (0.3, 0.0), (0.26, 0.34), (0.05, 0.36)), (-0.05, 0.1)),
            rod(
                "dark_steel",
                0.03,
                *(
                    (0.0, -0.6 + 0.16 * math.cos(t), 0.18 + 0.16 * math.sin(t))
                    for t in [math.tau * k / 14 for k in range(15)]
                ),
            ),
            rod("dark_steel", 0.02, (0, -0.6, 0.18), (0, -0.6, 0.4)),
        ],
        "wood",
    ),
    drawn(
        "sundial",
        ("sundial", "garden sundial"),
        "sundial",
        (0.6, 0.6, 1.05),
        [
            block("stone", (-0.26, -0.26, 0.0), (0.26, 0.26, 0.1), 0.02),
            Part(Lathe(((0.18, 0.0), (0.1, 0.1), (0.09, 0.6), (0.16, 0.7))), "stone", (0, 0, 0.09)),
            column("stone", 0.3, 0.78, 0.86),
            column("brass", 0.22, 0.855, 0.88),
            profile("brass", ((-0.16, 0.87), (0.14, 0.87), (0.14, 1.05)), (-0.012, 0.012)),
        ],
        "stone",
    ),
    drawn(
        "pool",
        ("swimming pool", "wading pool", "paddling pool", "kiddie pool", "plunge pool"),
        "pool",
        (3.6, 2.4, 0.5),
        [
            *trough("stone", (-1.8, -1.2, 0.0), (1.8, 1.2, 0.5), 0.2, 0.06, 0.02),
            block("water", (-1.6, -1.0, 0.05), (1.6, 1.0, 0.42), 0.0),
        ],
        "stone",
        stance="free",
    ),
    drawn(
        "food_cart",
        (
            "food cart",
            "hot dog cart",
            "ice cream cart",
            "street food cart",
            "vendor cart",
            "flower cart",
            "coffee cart",
            "market cart",
            "candy cart",
            "popcorn cart",
        ),
        "cart",
        (1.6, 0.8, 2.3),
        [
            block("lacquer", (-0.75, -0.36, 0.4), (0.75, 0.36, 0.95), 0.02),
            block("steel", (-0.8, -0.4, 0.94), (0.8, 0.4, 1.0), 0.01),
            *(Part(Cylinder(0.34, 0.06), "dark_grey", (-0.35, y, 0.34), (90, 0, 0)) for y in (-0.36, 0.43)),
            *(Part(Cylinder(0.1, 0.08), "steel", (-0.35, y, 0.34), (90, 0, 0)) for y in (-0.37, 0.45)),
            block("dark_grey", (0.55, -0.05, 0.0), (0.65, 0.05, 0.42), 0.01),
            rod("steel", 0.025, (0.76, 0, 0.85), (0.92, 0, 0.95)),
            *(rod("steel", 0.02, (x, y, 0.98), (x, y, 2.0)) for x in (-0.72, 0.72) for y in (-0.32, 0.32)),
            *(
                block(
                    "white" if n % 2 else "lacquer", (-0.84 + n * 0.24, -0.5, 1.98), (-0.6 + n * 0.24, 0.5, 2.1), 0.01
                )
                for n in range(7)
            ),
            block("white", (-0.6, -0.375, 0.6), (0.6, -0.355, 0.8), 0.0),
        ],
        "lacquer",
        stance="free",
        surfaces=(Surface("top", (-0.7, -0.3), (0.7, 0.3), 1.0, 0.9),),
    ),
    drawn(
        "newsstand",
        ("newsstand", "news stand", "news kiosk", "magazine kiosk", "magazine stand"),
        "kiosk",
        (2.0, 1.2, 2.4),
        [
            block("paint_forest", (-1.0, -0.3, 0.0), (1.0, 0.6, 1.0), 0.02),
            *mirrored(block("paint_forest", (0.9, -0.3, 0.98), (1.0, 0.6, 2.1), 0.01)),
            block("paint_forest", (-1.0, 0.5, 0.98), (1.0, 0.6, 2.1), 0.01),
            block("paint_forest", (-1.1, -0.6, 2.08), (1.1, 0.6, 2.4), 0.03),
            block("paper", (-0.7, -0.615, 2.14), (0.7, -0.59, 2.34), 0.0),
            *(
                block(
                    ("paint_red", "paint_sky", "paint_yellow", "paint_rose", "paint_teal")[(n + r) % 5],
                    (-0.9 + n * 0.3, -0.33, 0.2 + r * 0.4),
                    (-0.66 + n * 0.3, -0.28, 0.5 + r * 0.4),
                    0.0,
                )
                for n in range(6)
                for r in range(2)
            ),
            *(
                block(
                    ("paint_cream", "paint_orange", "paint_violet")[n % 3],
                    (-0.8 + n * 0.28, -0.2, 0.99),
                    (-0.58 + n * 0.28, 0.1, 1.03),
                    0.0,
                )
                for n in range(6)
            ),
        ],
        "paint_forest",
        stance="wall",
    ),
    drawn(
        "payphone",
        ("payphone", "pay phone", "public phone"),
        "telephone",
        (0.36, 0.26, 0.6),
        [
            block("steel", (-0.18, -0.04, 0.0), (0.18, 0.13, 0.6), 0.02),
            block("black", (-0.14, -0.09, 0.08), (-0.04, -0.03, 0.5), 0.02),
            *(
                block(
                    "white", (0.0 + c * 0.05, -0.055, 0.2 + r * 0.06), (0.035 + c * 0.05, -0.03, 0.24 + r * 0.06), 0.0
                )
                for c in range(3)
                for r in range(4)
            ),
            block("paint_blue", (-0.16, -0.06, 0.52), (0.16, -0.03, 0.59), 0.0),
            rod("dark_steel", 0.012, (-0.09, -0.06, 0.1), (-0.05, -0.12, 0.02), (0.05, -0.06, 0.06)),
        ],
        "steel",
        Support.WALL,
    ),
    drawn(
        "parking_meter",
        ("parking meter",),
        "post",
        (0.26, 0.24, 1.35),
        [
            column("dark_steel", 0.12, 0.0, 0.05),
            column("dark_steel", 0.04, 0.04, 1.0),
            block("grey", (-0.12, -0.09, 0.98), (0.12, 0.09, 1.24), 0.03),
            Part(Cylinder(0.12, 0.18), "grey", (0, 0.09, 1.22), (90, 0, 0)),
            block("screen_green", (-0.07, -0.105, 1.12), (0.07, -0.08, 1.22), 0.0),
        ],
        "grey",
    ),
    drawn(
        "billboard",
        ("billboard", "advertising board", "advertisement board", "advertising billboard", "signboard"),
        "sign",
        (4.0, 0.6, 4.0),
        [
            *mirrored(block("dark_steel", (1.2, 0.0, 0.0), (1.4, 0.2, 2.0), 0.01)),
            block("dark_steel", (-2.0, -0.1, 1.9), (2.0, 0.2, 4.0), 0.01),
            block("paint_sky", (-1.9, -0.14, 2.0), (1.9, -0.08, 3.9), 0.0),
            block("paint_yellow", (-1.4, -0.17, 2.3), (-0.2, -0.12, 3.5), 0.0),
            *(block("white", (0.1, -0.17, z), (1.6, -0.12, z + 0.2), 0.0) for z in (2.4, 2.8, 3.2)),
        ],
        "dark_steel",
    ),
    drawn(
        "barricade",
        (
            "barricade",
            "road barrier",
            "traffic barrier",
            "construction barrier",
            "police barrier",
        ),
        "barrier",
        (1.6, 0.6, 1.0),
        [
            *(rod("white", 0.03, (x, y, 0.0), (x, 0.0, 1.0)) for x in (-0.66, 0.66) for y in (-0.28, 0.28)),
            *(
                block(
                    "paint_orange" if n % 2 else "white",
                    (-0.8 + n * 0.2, -0.06, z),
                    (-0.6 + n * 0.2, 0.06, z + 0.2),
                    0.0,
                )
                for n in range(8)
                for z in (0.4, 0.74)
            ),
            *mirrored(block("white", (0.63, -0.03, 0.36), (0.69, 0.03, 0.98), 0.0)),
            *mirrored(Part(Ellipsoid(0.1, 0.1, 0.1), "screen_warm", (0.66, 0, 0.92))),
        ],
        "white",
        glows=(Glow((0.66, -0.08, 1.0), 1.0, "#ffb060"),),
    ),
    drawn(
        "telephone_pole",
        ("telephone pole", "utility pole", "power pole", "electric pole"),
        "pole",
        (2.2, 0.4, 7.0),
        [
            column("wood", 0.16, 0.0, 7.0, top=0.12),
            *(block("wood", (-1.1, -0.14, z), (1.1, -0.02, z + 0.14), 0.006) for z in (6.2, 5.5)),
            *(column("porcelain", 0.05, z, z + 0.16, (x, -0.08)) for x in (-1.0, -0.5, 0.5, 1.0) for z in (6.34, 5.64)),
            column("grey", 0.2, 4.6, 5.3, (0, -0.18)),
        ],
        "wood",
    ),
    drawn(
        "locomotive",
        ("locomotive", "train", "steam train", "steam locomotive", "train engine", "steam engine"),
        "train",
        (2.6, 8.0, 3.6),
        [
            block("black_metal", (-1.2, -3.9, 0.7), (1.2, 4.0, 1.1), 0.05),
            Part(Cylinder(0.85, 5.0), "paint_forest", (0, 1.4, 1.9), (90, 0, 0)),
            *(Part(Cylinder(0.88, 0.12), "brass", (0, y, 1.9), (90, 0, 0)) for y in (1.2, -0.6, -2.4, -3.5)),
            column("black_metal", 0.25, 2.6, 3.5, (0, -3.0), 0.35),
            Part(Ellipsoid(0.8, 0.8, 0.7), "brass", (0, -0.8, 2.55)),
            block("paint_forest", (-1.2, 1.3, 1.0), (1.2, 3.9, 3.2), 0.05),
            block("black_metal", (-1.3, 1.1, 3.2), (1.3, 4.0, 3.45), 0.06),
            *mirrored(block("screen_sky", (1.19, 1.8, 2.2), (1.22, 3.3, 2.9), 0.0)),
            *(
                Part(Cylinder(r, 0.2), "black_metal", (s * 1.15 if s > 0 else -1.25, y, r), (0, 90, 0))
                for s in (-1, 1)
                for y, r in ((-2.9, 0.45), (-1.2, 0.7), (0.5, 0.7), (2.6, 0.6))
            ),
            *(
                Part(Cylinder(0.12, 0.24), "brass", (s * 1.16 if s > 0 else -1.3, y, r), (0, 90, 0))
                for s in (-1, 1)
                for y, r in ((-1.2, 0.7), (0.5, 0.7))
            ),
            profile("paint_red", ((-4.0, 0.15), (-3.6, 0.15), (-3.6, 0.75)), (-1.0, 1.0)),
            disc("bulb", 0.2, (0, -3.62, 2.2), 0.14),
        ],
        "paint_forest",
        stance="free",
    ),
    drawn(
        "caravan",
        ("caravan", "camper", "travel trailer", "rv", "camping trailer"),
        "caravan",
        (4.4, 2.2, 2.6),
        [
            block("lacquer_neutral", (-2.0, -1.05, 0.45), (1.9, 1.05, 2.55), 0.3),
            block("lacquer", (-2.02, -1.07, 0.9), (1.92, 1.07, 1.2), 0.05),
            *(block("screen_sky", (x, -1.1, 1.4), (x + 0.8, -1.02, 2.0), 0.02) for x in (-1.6, 0.8)),
            block("lacquer", (-0.5, -1.1, 0.5), (0.2, -1.02, 2.2), 0.02),
            *(
                Part(Cylinder(0.36, 0.24), "black", (x, y, 0.36), (90, 0, 0))
                for x in (-0.7, 0.4)
                for y in (-0.82, 1.06)
            ),
            rod("dark_steel", 0.05, (1.8, 0, 0.55), (2.2, 0, 0.5)),
            column("dark_steel", 0.05, 0.0, 0.5, (2.1, 0.0)),
        ],
        ("lacquer", "lacquer_neutral"),
        stance="free",
    ),
)
