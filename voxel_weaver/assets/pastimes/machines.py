"""Machines for a pastime or a craft: typewriter, sewing machine, telescope, arcade machine, microphone and light."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cushion, Ellipsoid, Lathe
from voxel_weaver.assets.model import Clearance, Glow, Model, Part
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import block, column, disc, mirrored, profile, rod
from voxel_weaver.scene.layout import Support


def typewriter(
    width: Annotated[float, Range(0.36, 0.42)] = 0.4,
    depth: Annotated[float, Range(0.32, 0.36)] = 0.34,
    height: Annotated[float, Range(0.26, 0.3)] = 0.28,
) -> Model:
    """With a sheet in its roller."""
    body = ((-0.16, 0.0), (0.16, 0.0), (0.16, 0.13), (0.0, 0.13), (-0.06, 0.07), (-0.16, 0.05))
    keys = [
        column(
            "porcelain",
            0.012,
            0.05 + 0.012 * row,
            0.078 + 0.012 * row,
            (-0.12 + 0.03 * i + 0.01 * (row % 2), -0.135 + 0.028 * row),
        )
        for row in range(3)
        for i in range(9)
    ]
    parts = [
        profile("lacquer", body, (-0.17, 0.17)),
        block("black", (-0.14, -0.15, 0.04), (0.14, -0.055, 0.062), 0.004),
        *keys,
        block("black", (-0.1, -0.02, 0.1), (0.1, 0.05, 0.14), 0.01),
        Part(Cushion(0.28, 0.05, 0.05, 0.3), "black", (0.0, 0.09, 0.12)),
        *mirrored(block("steel", (0.138, 0.07, 0.125), (0.2, 0.11, 0.165), 0.01)),
        block("paper", (-0.1, 0.1, 0.13), (0.1, 0.115, 0.28), 0.0),
        *(
            block("ink", (-0.07, 0.094, z), (x, 0.102, z + 0.01), 0.0)
            for z, x in ((0.25, 0.06), (0.22, 0.03), (0.19, 0.06))
        ),
        rod("steel", 0.007, (-0.18, 0.06, 0.15), (-0.19, -0.01, 0.18)),
    ]
    return grown(parts, width, height, depth, "lacquer")


def arcade_machine(
    width: Annotated[float, Range(0.66, 0.76)] = 0.7,
    depth: Annotated[float, Range(0.74, 0.84)] = 0.8,
    height: Annotated[float, Range(1.68, 1.82)] = 1.76,
) -> Model:
    """A cabinet with a lit screen, a joystick and buttons."""
    side = (
        (-0.36, 0.0),
        (0.4, 0.0),
        (0.4, 1.76),
        (-0.22, 1.76),
        (-0.3, 1.5),
        (-0.1, 1.42),
        (-0.12, 1.08),
        (-0.38, 0.98),
        (-0.4, 0.86),
        (-0.32, 0.8),
    )
    inner = (
        (-0.34, 0.0),
        (0.39, 0.0),
        (0.39, 1.74),
        (-0.18, 1.74),
        (-0.24, 1.52),
        (-0.06, 1.42),
        (-0.08, 1.08),
        (-0.36, 0.97),
        (-0.37, 0.88),
        (-0.3, 0.8),
    )
    parts = [
        *(profile("lacquer", side, x) for x in ((-0.35, -0.31), (0.31, 0.35))),
        profile("black", inner, (-0.312, 0.312)),
        block("screen", (-0.27, -0.12, 1.1), (0.27, -0.05, 1.4), 0.0),
        *(
            block(f, (x, -0.14, z), (x + 0.05, -0.1, z + 0.04), 0.0)
            for f, x, z in (
                ("screen_warm", -0.2, 1.32),
                ("screen_warm", -0.1, 1.32),
                ("screen_rose", 0.0, 1.32),
                ("screen_rose", 0.1, 1.32),
                ("screen_green", -0.15, 1.25),
                ("screen_green", 0.05, 1.25),
                ("screen_sky", -0.02, 1.13),
            )
        ),
        block("lantern_paper", (-0.3, -0.27, 1.56), (0.3, -0.2, 1.7), 0.0),
        block("screen_rose", (-0.24, -0.285, 1.59), (0.24, -0.25, 1.67), 0.0),
        column("black", 0.014, 0.96, 1.08, (-0.16, -0.25)),
        Part(Ellipsoid(0.06, 0.06, 0.06), "led_red", (-0.16, -0.25, 1.06)),
        *(
            column(f, 0.024, 0.98, 1.04, (x, -0.25))
            for f, x in (("led_green", 0.04), ("banana", 0.12), ("screen_blue", 0.2))
        ),
        block("steel", (-0.14, -0.36, 0.3), (0.14, -0.32, 0.66), 0.006),
        *mirrored(block("led_red", (0.04, -0.375, 0.5), (0.08, -0.35, 0.58), 0.0)),
    ]
    front = Clearance((-0.35, -1.1, 0.0), (0.35, -0.4, 1.76), "room to play")
    return grown(parts, width, height, depth, "lacquer", (), (front,), (Glow((0.0, -0.2, 1.25), 12.0, "#9fc9ff"),))


def telescope(
    width: Annotated[float, Range(0.8, 0.94)] = 0.86,
    depth: Annotated[float, Range(0.8, 0.94)] = 0.86,
    height: Annotated[float, Range(1.5, 1.7)] = 1.6,
) -> Model:
    """On a tripod, looking up."""
    feet = [
        rod("dark_wood", 0.022, (0.0, 0.0, 0.92), (0.4 * math.cos(a), 0.4 * math.sin(a), 0.0))
        for a in (math.radians(30), math.radians(150), math.radians(270))
    ]
    parts = [
        *feet,
        column("black", 0.05, 0.88, 1.18),
        rod("lacquer_neutral", 0.06, (0.0, 0.3, 0.9), (0.0, -0.3, 1.5)),
        rod("black", 0.072, (0.0, -0.27, 1.47), (0.0, -0.33, 1.53)),
        rod("brass", 0.04, (0.0, 0.36, 0.84), (0.0, 0.28, 0.92)),
        rod("black", 0.026, (0.0, 0.36, 0.84), (0.0, 0.43, 0.86)),
        rod("brass", 0.066, (0.0, 0.02, 1.18), (0.0, -0.02, 1.22)),
        rod("black", 0.02, (0.09, 0.12, 1.14), (0.09, -0.08, 1.34)),
        block("black", (-0.01, -0.01, 1.17), (0.11, 0.03, 1.27), 0.004),
    ]
    return grown(parts, width, height, depth, ("lacquer_neutral", "dark_wood"))


def sewing_machine(
    width: Annotated[float, Range(0.4, 0.46)] = 0.44,
    depth: Annotated[float, Range(0.2, 0.24)] = 0.22,
    height: Annotated[float, Range(0.32, 0.36)] = 0.34,
) -> Model:
    parts = [
        block("wood", (-0.22, -0.11, 0.0), (0.22, 0.11, 0.05), 0.01),
        block("lacquer", (0.08, -0.05, 0.045), (0.18, 0.05, 0.3), 0.02),
        block("lacquer", (-0.18, -0.045, 0.22), (0.14, 0.045, 0.31), 0.02),
        block("lacquer", (-0.18, -0.045, 0.14), (-0.11, 0.045, 0.24), 0.012),
        block("steel", (-0.152, -0.01, 0.06), (-0.138, 0.01, 0.15), 0.0),
        block("steel", (-0.18, -0.04, 0.045), (-0.08, 0.04, 0.06), 0.002),
        Part(Lathe(((0.05, 0.0), (0.06, 0.01), (0.05, 0.03))), "steel", (0.18, 0.0, 0.22), (0.0, 90.0, 0.0)),
        column("brass", 0.008, 0.3, 0.34, (0.02, 0.0)),
        column("cloth_accent", 0.02, 0.305, 0.335, (0.02, 0.0)),
        disc("brass", 0.02, (0.13, -0.045, 0.16), 0.012),
        block("cloth_second", (-0.2, -0.1, 0.048), (-0.04, 0.06, 0.058), 0.0),
    ]
    return grown(parts, width, height, depth, ("lacquer", "wood"))


def microphone(
    width: Annotated[float, Range(0.14, 0.16)] = 0.14,
    height: Annotated[float, Range(0.22, 0.245)] = 0.24,
    kind: Literal["studio", "vintage"] = "studio",
) -> Model:
    """On a table stand."""
    body = "black" if kind == "studio" else "steel"
    head = Part(Ellipsoid(0.07, 0.07, 0.09), "dark_steel", (0.0, 0.0, 0.14))
    ribs = [
        block("steel", (-0.04, -0.034, 0.15 + 0.024 * i), (0.04, 0.034, 0.162 + 0.024 * i), 0.005) for i in range(4)
    ]
    parts = [
        column("black", 0.07, 0.0, 0.016),
        column("steel", 0.01, 0.014, 0.1),
        column(body, 0.03, 0.09, 0.15),
        *([head, column("steel", 0.037, 0.175, 0.187)] if kind == "studio" else ribs),
        *([] if kind == "studio" else [block("dark_steel", (-0.034, -0.028, 0.14), (0.034, 0.028, 0.24), 0.01)]),
        block("led_green", (-0.006, -0.036, 0.11), (0.006, -0.026, 0.122), 0.0),
    ]
    return grown(parts, width, height, None, body)


def ring_light(
    width: Annotated[float, Range(0.44, 0.5)] = 0.48,
    depth: Annotated[float, Range(0.4, 0.46)] = 0.44,
    height: Annotated[float, Range(1.5, 1.7)] = 1.6,
) -> Model:
    ring = [(0.2 * math.cos(math.tau * i / 20), 1.36 + 0.2 * math.sin(math.tau * i / 20)) for i in range(21)]
    feet = [
        rod("black", 0.014, (0.0, 0.0, 0.4), (0.22 * math.cos(a), 0.22 * math.sin(a), 0.014))
        for a in (math.radians(t) for t in (30, 150, 270))
    ]
    parts = [
        *feet,
        column("black", 0.016, 0.1, 1.16),
        rod("bulb", 0.03, *((x, 0.0, z) for x, z in ring)),
        block("black", (-0.04, -0.02, 1.12), (0.04, 0.03, 1.18), 0.006),
        block("black", (-0.036, -0.016, 1.29), (0.036, 0.006, 1.43), 0.004),
        block("black", (-0.012, -0.006, 1.15), (0.012, 0.012, 1.3), 0.0),
    ]
    return grown(parts, width, height, depth, "black", (), (), (Glow((0.0, -0.03, 1.36), 25.0, "#fff4e2"),))


def vinyl_record(
    width: Annotated[float, Range(0.31, 0.34)] = 0.32,
    depth: Annotated[float, Range(0.31, 0.34)] = 0.32,
    height: Annotated[float, Range(0.03, 0.03)] = 0.03,
) -> Model:
    """A record that looks half out of its sleeve."""
    parts = [
        block("cover_second", (-0.16, -0.16, 0.0), (0.1, 0.1, 0.02), 0.0),
        column("paint_yellow", 0.06, 0.01, 0.022, (-0.09, -0.08)),
        column("black", 0.13, 0.004, 0.026, (0.03, 0.03)),
        column("dark_grey", 0.095, 0.02, 0.0275, (0.03, 0.03)),
        column("black", 0.075, 0.02, 0.0285, (0.03, 0.03)),
        column("paint_red", 0.045, 0.02, 0.03, (0.03, 0.03)),
    ]
    return grown(parts, width, height, depth, ("black", "cover_second"))


def soundbar(
    width: Annotated[float, Range(0.8, 1.0)] = 0.9,
    depth: Annotated[float, Range(0.1, 0.12)] = 0.1,
    height: Annotated[float, Range(0.08, 0.1)] = 0.08,
) -> Model:
    parts = [
        block("black", (-0.45, -0.04, 0.0), (0.45, 0.05, 0.08), 0.012),
        block("dark_grey", (-0.44, -0.05, 0.02), (0.44, -0.038, 0.062), 0.0),
        *mirrored(disc("black", 0.022, (0.34, -0.046, 0.04), 0.006)),
        block("led_green", (-0.02, -0.052, 0.032), (0.02, -0.045, 0.05), 0.0),
    ]
    return grown(parts, width, height, depth, "black")


_ON = Support.OBJECT

ASSETS = (
    Asset(soundbar, ("soundbar", "sound bar", "dvd player", "media player"), "speaker", _ON, tags=("living_room",)),
    Asset(typewriter, ("typewriter", "vintage typewriter"), "typewriter", _ON, tags=("office", "library")),
    Asset(
        arcade_machine,
        ("arcade machine", "arcade cabinet", "arcade game", "arcade", "slot machine"),
        "arcade_machine",
        stance="wall",
        tags=("playroom",),
    ),
    Asset(
        vinyl_record,
        ("vinyl record", "record", "vinyl", "lp", "record album", "album", "cd"),
        "record",
        _ON,
        tags=("music",),
    ),
    Asset(telescope, ("telescope", "spyglass"), "telescope", tags=("office", "library")),
    Asset(sewing_machine, ("sewing machine",), "sewing_machine", _ON, tags=("workshop",)),
    Asset(microphone, ("microphone", "mic", "desk microphone"), "microphone", _ON, tags=("music",)),
    Asset(ring_light, ("ring light", "selfie light"), "light", tags=("light", "studio")),
)
