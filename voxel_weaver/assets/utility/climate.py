"""What warms, cools and moves the air of a room, and what puts a fire out."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box, Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import front_space
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, disc, mirrored, rod
from voxel_weaver.scene.layout import Support


def radiator(
    width: Annotated[float, Range(0.9, 1.1, 0.4, 2.0)] = 1.0,
    depth: Annotated[float, Range(0.16, 0.18, 0.12, 0.24)] = 0.16,
    height: Annotated[float, Range(0.6, 0.68, 0.4, 1.8)] = 0.64,
) -> Model:
    """A ribbed radiator on its feet, with a valve at the side."""
    x, y = width / 2, depth / 2
    count = max(int((width - 0.1) / 0.08), 3)
    step = (width - 0.1) / count
    ribs = [
        block("enamel", (-x + i * step + 0.006, -y, 0.08), (-x + (i + 1) * step - 0.014, y, height), 0.03)
        for i in range(count)
    ]
    parts = (
        *ribs,
        across("enamel", 0.03, -x + 0.01, x - 0.1, 0.0, 0.16),
        across("enamel", 0.03, -x + 0.01, x - 0.1, 0.0, height - 0.1),
        *(
            block("enamel", (at - 0.025, -y + 0.01, 0.0), (at + 0.025, y - 0.01, 0.12), 0.01)
            for at in (-x + 0.12, x - 0.24)
        ),
        rod("brass", 0.014, (x - 0.11, 0.0, 0.16), (x - 0.03, 0.0, 0.16), (x - 0.03, 0.0, 0.0)),
        Part(Cylinder(0.03, 0.07), "white", (x - 0.03, 0.0, 0.17)),
    )
    return built(parts, "enamel", size=(width, depth, height))


def air_conditioner(
    width: Annotated[float, Range(0.84, 0.95, 0.65, 1.2)] = 0.9,
    depth: Annotated[float, Range(0.22, 0.24, 0.18, 0.3)] = 0.22,
    height: Annotated[float, Range(0.28, 0.31, 0.22, 0.4)] = 0.3,
) -> Model:
    """The indoor unit of an air conditioner, high on a wall."""
    x, y = width / 2, depth / 2
    parts = (
        block("white", (-x, -y + 0.02, 0.05), (x, y, height), 0.03),
        block("white", (-x, -y, 0.1), (x, y - 0.02, height - 0.03), 0.03),
        block("dark_grey", (-x + 0.05, -y + 0.04, 0.02), (x - 0.05, y - 0.06, 0.06), 0.006),
        block("white", (-x + 0.05, -y + 0.01, 0.0), (x - 0.05, -y + 0.05, 0.04), 0.006),
        *(
            block(
                "grey", (-x + 0.06, y - 0.14 + i * 0.04, height - 0.006), (x - 0.06, y - 0.12 + i * 0.04, height), 0.0
            )
            for i in range(3)
        ),
        block("screen_green", (x - 0.16, -y - 0.0, 0.13), (x - 0.06, -y + 0.012, 0.16), 0.0),
        block("grey", (-x + 0.06, -y, 0.19), (x - 0.06, -y + 0.008, 0.2), 0.0),
    )
    return built(parts, "white", size=(width, depth, height))


def ceiling_fan(
    width: Annotated[float, Range(1.1, 1.3, 0.8, 1.6)] = 1.2,
    height: Annotated[float, Range(0.4, 0.5, 0.3, 0.7)] = 0.44,
) -> Model:
    """Four wooden blades around a motor with a lamp below it."""
    r = width / 2
    hub = 0.16
    blades: list[Part] = []
    for index in range(4):
        turn = index * 90.0 + 45.0
        c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        middle = (0.14 + r) / 2
        blades += [
            Part(Box(r - 0.16, 0.13, 0.02, 0.006), "wood", (middle * c, middle * s, hub + 0.01), (0.0, 0.0, turn)),
            Part(Box(0.14, 0.04, 0.02), "brass", (0.14 * c, 0.14 * s, hub - 0.006), (0.0, 0.0, turn)),
        ]
    parts = (
        column("brass", 0.07, height - 0.05, height, top=0.09),
        column("brass", 0.016, hub + 0.08, height - 0.04),
        column("brass", 0.11, hub - 0.02, hub + 0.08, top=0.09),
        column("brass", 0.08, hub - 0.05, hub - 0.019),
        Part(Ellipsoid(0.2, 0.2, 0.16), "bulb", (0.0, 0.0, 0.0)),
        *blades,
    )
    return built(parts, "wood", glows=(Glow((0.0, 0.0, 0.05), 30.0, radius=0.11),), size=(width, width, height))


def floor_fan(
    width: Annotated[float, Range(0.42, 0.48)] = 0.44,
    depth: Annotated[float, Range(0.38, 0.42)] = 0.4,
    height: Annotated[float, Range(1.15, 1.3, 0.9, 1.5)] = 1.22,
) -> Model:
    """A fan on a tall stand: blades behind a wire guard."""
    middle, r = 1.0, 0.22
    blades = [
        Part(
            Box(0.15, 0.02, 0.09, 0.006),
            "lacquer",
            (0.085 * math.cos(a), -0.07, middle - 0.045 + 0.085 * math.sin(a)),
            (20.0, -math.degrees(a), 0.0),
        )
        for a in (math.radians(90 * i + 20) for i in range(4))
    ]
    guard: list[Part] = []
    for radius, y in ((r, -0.06), (r, -0.11), (r * 0.62, -0.12)):
        guard.append(
            rod(
                "steel",
                0.008,
                *(
                    (radius * math.cos(t), y, middle + radius * math.sin(t))
                    for t in (i * math.pi / 10 for i in range(21))
                ),
            )
        )
    for i in range(8):
        t = i * math.pi / 4
        guard.append(rod("steel", 0.006, (0.0, -0.125, middle), (r * math.cos(t), -0.11, middle + r * math.sin(t))))
    parts = (
        *blades,
        *guard,
        disc("lacquer", 0.04, (0.0, -0.05, middle), 0.085),
        Part(Cylinder(0.07, 0.16, 0.05), "lacquer", (0.0, -0.07, middle), (-90.0, 0.0, 0.0)),
        column("steel", 0.018, 0.03, middle - 0.03, (0.0, 0.0)),
        column("lacquer", 0.03, 0.4, 0.56),
        Part(Lathe(((0.2, 0.0), (0.2, 0.02), (0.05, 0.05), (0.03, 0.08))), "lacquer"),
    )
    return built(parts, "lacquer", size=(width, depth, height))


def heater(
    width: Annotated[float, Range(0.5, 0.6, 0.35, 0.8)] = 0.54,
    depth: Annotated[float, Range(0.22, 0.26, 0.16, 0.34)] = 0.24,
    height: Annotated[float, Range(0.54, 0.64, 0.4, 0.8)] = 0.58,
) -> Model:
    """An electric heater with glowing bars behind a grille."""
    x, y = width / 2, depth / 2
    parts: list[Part] = [
        block("dark_grey", (-x, -y + 0.05, 0.06), (x, y - 0.02, height), 0.03),
        block("steel", (-x + 0.05, -y + 0.04, 0.12), (x - 0.05, -y + 0.06, height - 0.12), 0.0),
        *(across("ember", 0.016, -x + 0.07, x - 0.07, -y + 0.036, z) for z in (0.2, 0.29, 0.38)),
        *(
            block(
                "black",
                (-x + 0.06 + i * (width - 0.14) / 6, -y + 0.005, 0.1),
                (-x + 0.08 + i * (width - 0.14) / 6, -y + 0.02, height - 0.1),
                0.0,
            )
            for i in range(7)
        ),
        block("black", (-x + 0.03, -y + 0.004, 0.09), (x - 0.03, -y + 0.06, 0.12), 0.004),
        block("black", (-x + 0.03, -y + 0.004, height - 0.12), (x - 0.03, -y + 0.06, height - 0.09), 0.004),
        *mirrored(block("black", (x - 0.1, -y, 0.0), (x - 0.05, y, 0.07), 0.01)),
        column("white", 0.025, height - 0.01, height + 0.02, (x - 0.1, 0.02)),
    ]
    glow = Glow((0.0, -y, 0.3), 12.0, "#ff7a3a", 0.05)
    return built(
        parts,
        ("dark_grey", "black"),
        (),
        (front_space(width, depth, 0.4, 0.8, "to keep away from the heat"),),
        (glow,),
        size=(width, depth, height),
    )


def water_heater(
    width: Annotated[float, Range(0.44, 0.5, 0.36, 0.65)] = 0.46,
    depth: Annotated[float, Range(0.48, 0.54, 0.4, 0.7)] = 0.5,
    height: Annotated[float, Range(1.35, 1.55, 0.9, 1.9)] = 1.45,
) -> Model:
    """A tall white boiler with copper pipes on top and a dial below."""
    r = 0.22
    parts = (
        column("dark_grey", r * 0.9, 0.0, 0.06, (0.0, 0.02)),
        column("white", r, 0.05, 1.16, (0.0, 0.02)),
        Part(Ellipsoid(2 * r, 2 * r, 0.18), "white", (0.0, 0.02, 1.07)),
        column("grey", r + 0.004, 0.3, 0.33, (0.0, 0.02)),
        column("grey", r + 0.004, 0.9, 0.93, (0.0, 0.02)),
        rod("copper", 0.018, (-0.1, 0.02, 1.1), (-0.1, 0.02, 1.34), (-0.1, 0.24, 1.34)),
        rod("copper", 0.018, (0.1, 0.02, 1.1), (0.1, 0.02, 1.42), (0.1, 0.24, 1.42)),
        column("paint_red", 0.035, 1.26, 1.29, (0.1, 0.02)),
        column("paint_blue", 0.035, 1.2, 1.23, (-0.1, 0.02)),
        block("dark_grey", (-0.09, -0.23, 0.12), (0.09, -0.12, 0.26), 0.008),
        disc("white", 0.035, (0.0, -0.225, 0.19), 0.015),
        disc("white", 0.05, (0.0, -0.17, 0.7), 0.04),
        block("paper", (-0.07, -0.21, 0.48), (0.07, -0.14, 0.6), 0.0),
    )
    return built(parts, "white", size=(width, depth, height))


def fire_extinguisher(
    width: Annotated[float, Range(0.2, 0.23)] = 0.21,
    depth: Annotated[float, Range(0.18, 0.2)] = 0.19,
    height: Annotated[float, Range(0.5, 0.58)] = 0.54,
) -> Model:
    """A red extinguisher with hose, gauge and trigger."""
    parts = (
        column("black", 0.075, 0.0, 0.04),
        Part(
            Lathe(((0.08, 0.0), (0.085, 0.02), (0.085, 0.32), (0.05, 0.39), (0.03, 0.4))), "paint_red", (0.0, 0.0, 0.02)
        ),
        block("paper", (-0.05, -0.09, 0.14), (0.05, -0.04, 0.26), 0.01),
        block("paint_yellow", (-0.05, -0.092, 0.22), (0.05, -0.05, 0.25), 0.0),
        column("black", 0.03, 0.41, 0.46),
        disc("white", 0.022, (0.0, -0.02, 0.44), 0.02),
        rod("black", 0.012, (-0.02, 0.0, 0.46), (0.1, 0.0, 0.5)),
        rod("black", 0.012, (-0.02, 0.0, 0.48), (0.1, 0.0, 0.53)),
        rod("black", 0.016, (-0.03, 0.0, 0.45), (-0.1, 0.0, 0.42), (-0.105, 0.0, 0.2)),
        rod("black", 0.018, (-0.105, 0.0, 0.22), (-0.105, -0.0, 0.1), tip=0.026),
    )
    return built(parts, "paint_red", size=(width, depth, height), grain=0.5)


def air_purifier(
    width: Annotated[float, Range(0.3, 0.36, 0.22, 0.5)] = 0.32,
    height: Annotated[float, Range(0.56, 0.66, 0.4, 0.9)] = 0.6,
    shape: Literal["round", "square"] = "round",
) -> Model:
    """A tower that cleans the air: a slotted body, vents and a light ring on top."""
    r = width / 2
    body: Parts
    if shape == "round":
        body = (
            column("white", r, 0.02, height - 0.03),
            *(column("grey", r + 0.003, z, z + 0.012) for z in (0.1, 0.14, 0.18, 0.22, 0.26)),
            column("dark_grey", r * 0.84, height - 0.031, height - 0.008),
            column("screen_blue", r * 0.4, height - 0.02, height),
        )
    else:
        body = (
            block("white", (-r, -r, 0.02), (r, r, height - 0.03), 0.03),
            *(
                block("grey", (-r + 0.03, -r - 0.003, z), (r - 0.03, -r + 0.01, z + 0.014), 0.0)
                for z in (0.1, 0.14, 0.18, 0.22, 0.26)
            ),
            block("dark_grey", (-r + 0.03, -r + 0.03, height - 0.031), (r - 0.03, r - 0.03, height - 0.008), 0.01),
            block("screen_blue", (-0.06, -0.06, height - 0.02), (0.06, 0.06, height), 0.01),
        )
    parts = (
        *body,
        column("dark_grey", r * 0.8, 0.0, 0.03),
        disc("led_green", 0.014, (0.0, -r + 0.008, height * 0.75), 0.01),
    )
    return built(parts, ("white", "grey"), size=(width, width, height))


_AIR = ("climate", "utility")
ASSETS = (
    Asset(
        radiator,
        words=("radiator", "wall radiator", "heating radiator", "central heating"),
        family="heater",
        stance="wall",
        tags=("fixture", *_AIR),
    ),
    Asset(
        air_conditioner,
        words=(
            "air conditioner",
            "air conditioning unit",
            "ac unit",
            "air conditioning",
            "aircon",
            "ac",
            "split air conditioner",
        ),
        family="air conditioner",
        support=Support.WALL,
        stance="wall",
        tags=_AIR,
    ),
    Asset(
        ceiling_fan,
        words=("ceiling fan", "ceiling ventilator", "overhead fan"),
        family="fan",
        support=Support.CEILING,
        stance="free",
        tags=("light", *_AIR),
    ),
    Asset(
        floor_fan,
        words=("floor fan", "standing fan", "pedestal fan", "stand fan", "tower fan"),
        family="fan",
        tags=_AIR,
    ),
    Asset(
        heater,
        words=("heater", "space heater", "electric heater", "portable heater", "convector"),
        family="heater",
        stance="wall",
        tags=_AIR,
    ),
    Asset(
        water_heater,
        words=("water heater", "boiler", "hot water tank", "hot water heater", "water tank", "furnace"),
        family="heater",
        stance="wall",
        tags=("fixture", *_AIR),
    ),
    Asset(
        fire_extinguisher,
        words=("fire extinguisher", "extinguisher"),
        family="extinguisher",
        stance="wall",
        tags=("safety", "office"),
    ),
    Asset(
        air_purifier,
        words=("air purifier", "humidifier", "dehumidifier", "air cleaner", "air filter"),
        family="air conditioner",
        tags=_AIR,
    ),
)
