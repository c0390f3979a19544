"""Electric machines and racks of the kitchen that are no worktop furniture: mixers, racks, bins, small fridges."""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Model, Part, Surface
from voxel_weaver.assets.workshop.building import built, grown
from voxel_weaver.assets.workshop.joinery import front_space
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, disc, facing, mirrored, rod
from voxel_weaver.scene.layout import Support


def blender(
    width: Annotated[float, Range(0.18, 0.2)] = 0.19,
    depth: Annotated[float, Range(0.16, 0.18)] = 0.17,
    height: Annotated[float, Range(0.36, 0.4)] = 0.38,
) -> Model:
    """A jug on a motor, half full of something green."""
    parts = [
        block("lacquer", (-0.085, -0.085, 0.0), (0.085, 0.085, 0.1), 0.02),
        disc("steel", 0.03, (0.0, -0.08, 0.05), 0.014),
        column("black", 0.06, 0.095, 0.12),
        column("leaf_light", 0.055, 0.118, 0.24, top=0.066),
        column("glass", 0.066, 0.235, 0.33, top=0.074),
        column("black", 0.07, 0.328, 0.36),
        column("black", 0.025, 0.355, 0.38),
        rod("black", 0.011, (0.06, 0, 0.3), (0.1, 0, 0.3), (0.1, 0, 0.17), (0.055, 0, 0.16)),
    ]
    return grown(parts, width, height, depth, ("lacquer", "black"))


def stand_mixer(
    width: Annotated[float, Range(0.24, 0.28)] = 0.26,
    depth: Annotated[float, Range(0.36, 0.4)] = 0.38,
    height: Annotated[float, Range(0.34, 0.38)] = 0.36,
) -> Model:
    parts = [
        block("lacquer", (-0.1, -0.17, 0.0), (0.1, 0.19, 0.035), 0.015),
        block("lacquer", (-0.06, 0.09, 0.03), (0.06, 0.19, 0.25), 0.02),
        block("lacquer", (-0.065, -0.17, 0.23), (0.065, 0.19, 0.36), 0.045),
        block("steel", (-0.066, -0.1, 0.28), (0.066, 0.12, 0.3), 0.0),
        column("steel", 0.02, 0.15, 0.24, (0.0, -0.06)),
        Part(
            Lathe(((0.06, 0.0), (0.12, 0.08), (0.13, 0.14), (0.11, 0.14), (0.05, 0.02))), "steel", (0.0, -0.05, 0.033)
        ),
        column("cream", 0.105, 0.1, 0.15, (0.0, -0.05)),
        block("black", (0.06, 0.0, 0.3), (0.085, 0.03, 0.33), 0.004),
    ]
    return grown(parts, width, height, depth, "lacquer")


def rice_cooker(
    width: Annotated[float, Range(0.28, 0.32)] = 0.3,
    depth: Annotated[float, Range(0.26, 0.28)] = 0.27,
    height: Annotated[float, Range(0.24, 0.28)] = 0.26,
) -> Model:
    parts = [
        Part(Lathe(((0.11, 0.0), (0.13, 0.04), (0.13, 0.18))), "enamel"),
        column("steel", 0.132, 0.165, 0.19),
        Part(Lathe(((0.128, 0.0), (0.11, 0.035), (0.05, 0.05))), "enamel", (0, 0, 0.185)),
        column("black", 0.025, 0.225, 0.26),
        block("black", (-0.05, -0.138, 0.05), (0.05, -0.11, 0.13), 0.006),
        block("led_red", (-0.02, -0.143, 0.1), (0.0, -0.13, 0.115), 0.0),
        *mirrored(block("black", (0.12, -0.03, 0.13), (0.15, 0.03, 0.16), 0.006)),
    ]
    return grown(parts, width, height, depth, "enamel")


def wok(
    width: Annotated[float, Range(0.52, 0.6)] = 0.56,
    depth: Annotated[float, Range(0.34, 0.38)] = 0.36,
    height: Annotated[float, Range(0.12, 0.14)] = 0.13,
) -> Model:
    """With vegetables that are being fried."""
    bowl = ((0.08, 0.0), (0.15, 0.05), (0.18, 0.11), (0.16, 0.11), (0.12, 0.05))
    bits = [
        Part(Blob(0.07, 0.06, 0.04, i, 0.3), finish, (-0.1 + 0.09 * math.cos(a), 0.09 * math.sin(a), 0.06))
        for i, (finish, a) in enumerate(
            (("orange", 0.2), ("leaf_light", 1.3), ("apple_red", 2.4), ("leaf", 3.5), ("banana", 4.5), ("orange", 5.5))
        )
    ]
    parts = [
        Part(Lathe(bowl), "black_metal", (-0.1, 0.0, 0.0)),
        column("leaf", 0.13, 0.05, 0.066, (-0.1, 0.0)),
        *bits,
        rod("black_metal", 0.014, (0.06, 0.0, 0.09), (0.14, 0.0, 0.11)),
        rod("wood", 0.018, (0.13, 0.0, 0.108), (0.28, 0.0, 0.115)),
        block("black_metal", (-0.3, -0.03, 0.09), (-0.265, 0.03, 0.108), 0.006),
    ]
    return grown(parts, width, height, depth, "black_metal")


def colander(
    width: Annotated[float, Range(0.3, 0.34)] = 0.32,
    depth: Annotated[float, Range(0.26, 0.28)] = 0.26,
    height: Annotated[float, Range(0.13, 0.15)] = 0.14,
) -> Model:
    holes = [
        block(
            "shadow",
            (0.122 * math.cos(a) - 0.006, 0.122 * math.sin(a) - 0.006, z),
            (0.122 * math.cos(a) + 0.006, 0.122 * math.sin(a) + 0.006, z + 0.012),
            0.0,
        )
        for z in (0.075, 0.1)
        for a in (math.tau * i / 12 for i in range(12))
    ]
    parts = [
        column("steel", 0.06, 0.0, 0.022),
        Part(
            Lathe(((0.06, 0.0), (0.11, 0.04), (0.13, 0.12), (0.112, 0.12), (0.09, 0.045), (0.04, 0.02))),
            "steel",
            (0, 0, 0.02),
        ),
        *holes,
        *mirrored(block("black", (0.12, -0.04, 0.12), (0.16, 0.04, 0.136), 0.005)),
    ]
    return grown(parts, width, height, depth, "steel")


def spice_rack(
    width: Annotated[float, Range(0.36, 0.44)] = 0.4,
    depth: Annotated[float, Range(0.1, 0.12)] = 0.12,
    height: Annotated[float, Range(0.34, 0.4)] = 0.36,
) -> Model:
    """Two rows of spice jars."""
    spices = ("paint_orange", "leaf", "apple_red", "banana", "chocolate", "crust")
    jars: list[Part] = []
    for row in range(2):
        for i in range(5):
            x, z = -0.145 + 0.0725 * i, 0.02 + 0.17 * row
            jars.append(column(spices[(i + 3 * row) % 6], 0.026, z - 0.001, z + 0.09, (x, -0.015)))
            jars.append(column("black", 0.026, z + 0.088, z + 0.11, (x, -0.015)))
            jars.append(block("paper", (x - 0.018, -0.046, z + 0.03), (x + 0.018, -0.035, z + 0.07), 0.0))
    parts = [
        block("wood", (-0.2, 0.04, 0.0), (0.2, 0.06, 0.36), 0.003),
        *mirrored(block("wood", (0.18, -0.06, 0.0), (0.2, 0.06, 0.36), 0.003)),
        *(block("wood", (-0.2, -0.06, z), (0.2, 0.06, z + 0.02), 0.003) for z in (0.0, 0.17)),
        *(block("wood", (-0.2, -0.06, z), (0.2, -0.045, z + 0.02), 0.0) for z in (0.04, 0.21)),
        *jars,
    ]
    return grown(parts, width, height, depth, "wood")


def dish_rack(
    width: Annotated[float, Range(0.42, 0.5)] = 0.46,
    depth: Annotated[float, Range(0.3, 0.34)] = 0.32,
    height: Annotated[float, Range(0.24, 0.28)] = 0.27,
) -> Model:
    """Plates that stand to dry, a cup beside them."""
    plates = [
        Part(
            Lathe(((0.06, 0.0), (0.11, 0.012), (0.11, 0.02), (0.02, 0.012))),
            finish,
            (-0.14 + 0.06 * i, 0.03, 0.145),
            (0.0, 90.0, 0.0),
        )
        for i, finish in enumerate(("glaze", "porcelain", "glaze_second", "porcelain"))
    ]
    wires = [block("steel", (-0.2 + 0.06 * i, -0.13, 0.03), (-0.19 + 0.06 * i, 0.14, 0.07), 0.0) for i in range(8)]
    parts = [
        block("white", (-0.23, -0.16, 0.0), (0.23, 0.16, 0.02), 0.006),
        *mirrored(block("steel", (0.2, -0.14, 0.015), (0.214, 0.14, 0.11), 0.003)),
        block("steel", (-0.21, -0.15, 0.03), (0.21, -0.136, 0.09), 0.003),
        block("steel", (-0.21, 0.136, 0.03), (0.21, 0.15, 0.11), 0.003),
        block("steel", (-0.2, -0.14, 0.018), (0.2, 0.14, 0.034), 0.0),
        *wires,
        *plates,
        column("glaze_accent", 0.04, 0.03, 0.12, (0.15, -0.08)),
        column("glaze_second", 0.04, 0.03, 0.12, (0.15, 0.04)),
    ]
    return grown(parts, width, height, depth, "steel")


def paper_towel_holder(
    width: Annotated[float, Range(0.15, 0.17)] = 0.16,
    height: Annotated[float, Range(0.3, 0.34)] = 0.32,
) -> Model:
    parts = [
        column("wood", 0.08, 0.0, 0.02),
        column("paper", 0.065, 0.018, 0.26),
        block("paper", (0.03, -0.068, 0.02), (0.068, -0.03, 0.258), 0.0),
        column("cardboard", 0.025, 0.25, 0.266),
        column("wood", 0.012, 0.26, 0.31),
        Part(Ellipsoid(0.04, 0.04, 0.03), "wood", (0, 0, 0.29)),
    ]
    return grown(parts, width, height, None, "wood")


def rolling_pin(
    width: Annotated[float, Range(0.4, 0.46)] = 0.44,
    depth: Annotated[float, Range(0.06, 0.07)] = 0.06,
    height: Annotated[float, Range(0.06, 0.07)] = 0.06,
) -> Model:
    parts = [
        across("wood", 0.03, -0.14, 0.14, 0.0, 0.03),
        across("dark_wood", 0.014, -0.22, 0.22, 0.0, 0.03),
    ]
    return grown(parts, width, height, depth, "wood")


def trash_can(
    width: Annotated[float, Range(0.3, 0.36)] = 0.32,
    depth: Annotated[float, Range(0.32, 0.36)] = 0.34,
    height: Annotated[float, Range(0.6, 0.7)] = 0.64,
) -> Model:
    """A bin with a lid and a pedal."""
    parts = [
        column("black", 0.15, 0.0, 0.04),
        column("steel", 0.15, 0.035, 0.56),
        column("black", 0.155, 0.55, 0.58),
        Part(Lathe(((0.155, 0.0), (0.14, 0.03), (0.06, 0.06))), "steel", (0, 0, 0.578)),
        block("black", (-0.05, -0.19, 0.01), (0.05, -0.13, 0.034), 0.006),
        block("black", (-0.04, 0.13, 0.5), (0.04, 0.17, 0.6), 0.006),
    ]
    return grown(parts, width, height, depth, "steel", (), (front_space(0.3, 0.34, 0.4, 0.6, "room to use it"),))


def recycling_bin(
    width: Annotated[float, Range(0.42, 0.5)] = 0.46,
    depth: Annotated[float, Range(0.46, 0.54)] = 0.5,
    height: Annotated[float, Range(0.84, 0.98)] = 0.92,
) -> Model:
    """A wheeled bin with a lid."""
    parts = [
        block("leaf_dark", (-0.2, -0.2, 0.06), (0.2, 0.2, 0.84), 0.03),
        block("leaf_dark", (-0.23, -0.25, 0.82), (0.23, 0.22, 0.92), 0.03),
        block("leaf_dark", (-0.2, 0.2, 0.78), (0.2, 0.25, 0.84), 0.01),
        *mirrored(facing("black", Lathe(((0.1, 0.0), (0.1, 0.05))), (0.2, 0.16, 0.1))),
        block("leaf_dark", (-0.18, -0.16, 0.0), (0.18, -0.1, 0.08), 0.0),
        block("white", (-0.08, -0.208, 0.42), (0.08, -0.196, 0.46), 0.0),
        block("white", (-0.06, -0.208, 0.48), (0.06, -0.196, 0.52), 0.0),
        block("white", (-0.03, -0.208, 0.54), (0.03, -0.196, 0.58), 0.0),
    ]
    return grown(parts, width, height, depth, "leaf_dark")


def mini_fridge(
    width: Annotated[float, Range(0.44, 0.5)] = 0.48,
    depth: Annotated[float, Range(0.44, 0.5)] = 0.48,
    height: Annotated[float, Range(0.5, 0.82)] = 0.62,
) -> Model:
    x, y = width / 2, depth / 2
    parts = [
        block("black", (-x + 0.03, -y + 0.06, 0.0), (x - 0.03, y - 0.03, 0.03)),
        block("enamel", (-x, -y + 0.07, 0.02), (x, y, height), 0.02),
        block("enamel", (-x, -y + 0.02, 0.03), (x, -y + 0.075, height - 0.005), 0.02),
        block("steel", (x - 0.08, -y, height * 0.45), (x - 0.05, -y + 0.025, height * 0.85), 0.006),
        block("steel", (-x + 0.05, -y + 0.008, height - 0.1), (-x + 0.13, -y + 0.024, height - 0.07), 0.0),
    ]
    top = Surface("top", (-x + 0.02, -y + 0.08), (x - 0.02, y - 0.02), height, 1.2)
    return built(parts, "enamel", (top,), (front_space(width, depth, 0.45, height, "the door opens"),))


def wine_cooler(
    width: Annotated[float, Range(0.44, 0.6)] = 0.5,
    depth: Annotated[float, Range(0.48, 0.58)] = 0.54,
    height: Annotated[float, Range(0.8, 1.2)] = 0.86,
) -> Model:
    """A cooler with a glass door; the ends of bottles show behind it."""
    x, y = width / 2, depth / 2
    rows = max(2, int((height - 0.2) / 0.14))
    bottles: list[Part] = []
    for row in range(rows):
        z = 0.12 + row * (height - 0.2) / rows
        bottles.append(block("wood", (-x + 0.05, -y + 0.022, z - 0.02), (x - 0.05, -y + 0.045, z), 0.0))
        for i in range(4):
            at = -x + 0.11 + i * (width - 0.22) / 3
            bottles.append(disc("green_glass" if (i + row) % 2 else "wine", 0.036, (at, -y + 0.05, z + 0.04), 0.026))
            bottles.append(disc("brass", 0.014, (at, -y + 0.026, z + 0.04), 0.014))
    parts = [
        block("black", (-x, -y + 0.04, 0.0), (x, y, height), 0.008),
        block("black", (-x, -y + 0.012, 0.04), (-x + 0.045, -y + 0.05, height), 0.004),
        block("black", (x - 0.045, -y + 0.012, 0.04), (x, -y + 0.05, height), 0.004),
        block("black", (-x, -y + 0.012, height - 0.06), (x, -y + 0.05, height), 0.004),
        block("screen_blue", (-0.05, -y + 0.004, height - 0.046), (0.05, -y + 0.018, height - 0.024), 0.0),
        block("steel", (x - 0.034, -y, 0.2), (x - 0.012, -y + 0.02, height - 0.2), 0.004),
        *bottles,
    ]
    top = Surface("top", (-x + 0.02, -y + 0.05), (x - 0.02, y - 0.02), height, 1.2)
    glow = Glow((0.0, -y + 0.02, height * 0.5), 4.0, "#cfe0ff")
    return built(parts, "black", (top,), (front_space(width, depth, 0.45, height, "the door opens"),), (glow,))


def wall_oven(
    width: Annotated[float, Range(0.58, 0.64)] = 0.6,
    depth: Annotated[float, Range(0.56, 0.62)] = 0.6,
    height: Annotated[float, Range(2.0, 2.2)] = 2.1,
) -> Model:
    """A tall unit with an oven built in at the height of the hands."""
    x, y = width / 2, depth / 2
    parts = [
        block("cabinet", (-x, -y + 0.04, 0.0), (x, y, height), 0.004),
        block("cabinet", (-x + 0.01, -y + 0.02, 0.06), (x - 0.01, -y + 0.05, 0.7), 0.006),
        block("cabinet", (-x + 0.01, -y + 0.02, 1.36), (x - 0.01, -y + 0.05, height - 0.02), 0.006),
        block("steel", (-x + 0.02, -y + 0.02, 0.72), (x - 0.02, -y + 0.06, 1.34), 0.006),
        block("black", (-x + 0.06, -y + 0.012, 0.78), (x - 0.06, -y + 0.03, 1.14), 0.006),
        block("steel", (-x + 0.06, -y, 1.16), (x - 0.06, -y + 0.03, 1.19), 0.006),
        *(disc("black", 0.024, (at, -y + 0.024, 1.27), 0.018) for at in (-0.2, -0.12, 0.12, 0.2)),
        block("led_red", (-0.05, -y + 0.01, 1.25), (0.05, -y + 0.026, 1.29), 0.0),
        *(block("steel", (-0.1, -y, z), (0.1, -y + 0.03, z + 0.024), 0.004) for z in (0.62, 1.44)),
    ]
    return built(parts, "cabinet", (), (front_space(width, depth, 0.6, 1.3, "the oven opens"),))


def cooktop(
    width: Annotated[float, Range(0.56, 0.62)] = 0.6,
    depth: Annotated[float, Range(0.5, 0.54)] = 0.52,
    height: Annotated[float, Range(0.06, 0.08)] = 0.06,
) -> Model:
    """A plate with four burners that lies on a worktop."""
    burners: Parts = tuple(
        part
        for x, y, r in ((-0.15, 0.1, 0.08), (0.15, 0.1, 0.07), (-0.15, -0.08, 0.07), (0.15, -0.08, 0.08))
        for part in (
            column("dark_steel", r, 0.018, 0.03, (x, y)),
            block("black_metal", (x - r - 0.02, y - 0.008, 0.028), (x + r + 0.02, y + 0.008, 0.06), 0.0),
            block("black_metal", (x - 0.008, y - r - 0.02, 0.028), (x + 0.008, y + r + 0.02, 0.06), 0.0),
        )
    )
    parts = [
        block("steel", (-0.3, -0.26, 0.0), (0.3, 0.26, 0.02), 0.006),
        *burners,
        *(column("black", 0.018, 0.018, 0.044, (-0.12 + 0.08 * i, -0.215)) for i in range(4)),
    ]
    return grown(parts, width, height, depth, "steel")


def popcorn_machine(
    width: Annotated[float, Range(0.42, 0.5)] = 0.46,
    depth: Annotated[float, Range(0.34, 0.4)] = 0.38,
    height: Annotated[float, Range(0.68, 0.8)] = 0.74,
) -> Model:
    corn = [
        Part(Blob(0.16, 0.14, 0.09, i, 0.5), "cream", (-0.12 + 0.12 * (i % 3), -0.05 + 0.1 * (i // 3), 0.2))
        for i in range(6)
    ]
    parts = [
        block("cap_red", (-0.22, -0.18, 0.0), (0.22, 0.18, 0.2), 0.012),
        block("paper", (-0.16, -0.19, 0.05), (0.16, -0.172, 0.15), 0.0),
        *(
            block("brass", (x - 0.012, y - 0.012, 0.19), (x + 0.012, y + 0.012, 0.6), 0.0)
            for x in (-0.205, 0.205)
            for y in (-0.165, 0.165)
        ),
        block("cream", (-0.19, -0.15, 0.19), (0.19, 0.15, 0.26), 0.0),
        *corn,
        column("steel", 0.08, 0.44, 0.54),
        block("steel", (-0.01, -0.01, 0.52), (0.01, 0.01, 0.6), 0.0),
        block("cap_red", (-0.23, -0.19, 0.59), (0.23, 0.19, 0.68), 0.012),
        block("cap_red", (-0.16, -0.13, 0.67), (0.16, 0.13, 0.74), 0.02),
        block("petal_yellow", (-0.14, -0.198, 0.61), (0.14, -0.182, 0.66), 0.0),
    ]
    return grown(parts, width, height, depth, "cap_red", (), (), (Glow((0.0, 0.0, 0.4), 8.0),))


_ON = Support.OBJECT
_TAGS = ("kitchen",)

ASSETS = (
    Asset(
        blender, ("blender", "food blender", "smoothie maker", "juicer", "food processor"), "blender", _ON, tags=_TAGS
    ),
    Asset(stand_mixer, ("stand mixer", "mixer", "kitchen mixer", "food mixer"), "blender", _ON, tags=_TAGS),
    Asset(
        rice_cooker,
        ("rice cooker", "slow cooker", "pressure cooker", "air fryer", "crock pot"),
        "cooker",
        _ON,
        tags=_TAGS,
    ),
    Asset(wok, ("wok",), "pot", _ON, tags=_TAGS),
    Asset(colander, ("colander", "strainer", "sieve"), "bowl", _ON, tags=_TAGS),
    Asset(spice_rack, ("spice rack", "spice shelf", "spice"), "rack", _ON, tags=_TAGS),
    Asset(dish_rack, ("dish rack", "drying rack for dishes", "dish drainer", "plate rack"), "rack", _ON, tags=_TAGS),
    Asset(
        paper_towel_holder,
        ("paper towel holder", "paper towel", "kitchen roll", "kitchen towel"),
        "roll",
        _ON,
        tags=_TAGS,
    ),
    Asset(rolling_pin, ("rolling pin",), "rolling_pin", _ON, tags=_TAGS),
    Asset(
        trash_can,
        ("trash can", "pedal bin", "garbage can", "kitchen bin", "garbage bin", "trash bin", "dustbin"),
        "bin",
        tags=_TAGS,
    ),
    Asset(recycling_bin, ("recycling bin", "wheelie bin", "dumpster", "recycle bin"), "bin", tags=("street",)),
    Asset(
        mini_fridge,
        ("mini fridge", "mini refrigerator", "small fridge", "compact fridge", "minibar", "minifridge"),
        "refrigerator",
        stance="wall",
        tags=_TAGS,
    ),
    Asset(
        wine_cooler,
        ("wine cooler", "wine fridge", "wine refrigerator", "beverage cooler", "beverage fridge"),
        "refrigerator",
        stance="wall",
        tags=_TAGS,
    ),
    Asset(wall_oven, ("wall oven", "built-in oven", "oven tower"), "oven", stance="wall", tags=_TAGS),
    Asset(cooktop, ("cooktop", "hob", "stovetop", "hot plate", "induction hob"), "cooktop", _ON, tags=_TAGS),
    Asset(popcorn_machine, ("popcorn machine", "popcorn maker", "popcorn"), "popcorn_machine", _ON, tags=("cinema",)),
)
