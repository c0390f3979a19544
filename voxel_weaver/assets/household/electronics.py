"""Electronics: what shows pictures, computes, calls and plays music; the roster of them all."""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cushion, Ellipsoid
from voxel_weaver.assets.household.screens import computer, keyboard, laptop, monitor, television, wall_television
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import built, grown
from voxel_weaver.assets.workshop.pieces import across, block, column, disc, rod
from voxel_weaver.scene.layout import Support


def mouse(
    width: Annotated[float, Range(0.075, 0.085)] = 0.08,
    depth: Annotated[float, Range(0.16, 0.18)] = 0.17,
    height: Annotated[float, Range(0.045, 0.05)] = 0.05,
) -> Model:
    """Two buttons and a wheel between them; the cord runs away behind it."""
    parts = [
        Part(Cushion(0.08, 0.12, 0.044, 0.5), "dark_grey", (0.0, -0.025, 0.0)),
        block("black", (-0.005, -0.01, 0.02), (0.005, 0.034, 0.0455), 0.0),
        block("black", (-0.036, -0.016, 0.02), (0.036, -0.006, 0.0455), 0.0),
        block("lacquer_accent", (-0.008, 0.006, 0.03), (0.008, 0.028, 0.05), 0.003),
        rod("black", 0.006, (0.0, 0.03, 0.012), (0.0, 0.055, 0.007), (0.03, 0.085, 0.007)),
    ]
    return grown(parts, width, height, depth, "dark_grey")


def computer_tower(
    width: Annotated[float, Range(0.2, 0.24)] = 0.22,
    depth: Annotated[float, Range(0.42, 0.48)] = 0.44,
    height: Annotated[float, Range(0.42, 0.5)] = 0.46,
) -> Model:
    half, lead = width / 2, -depth / 2
    parts = [
        block("black", (-half, lead + 0.012, 0.02), (half, depth / 2, height)),
        block("dark_grey", (-half + 0.02, lead, 0.04), (half - 0.02, lead + 0.02, height - 0.02)),
        block("grey", (-half + 0.04, lead - 0.001, height - 0.08), (half - 0.04, lead + 0.02, height - 0.055)),
        block("led_green", (half - 0.06, lead - 0.002, height - 0.14), (half - 0.04, lead + 0.02, height - 0.12)),
    ]
    for z, finish in ((0.14, "screen_blue"), (0.25, "screen_rose")):
        parts.append(disc(finish, 0.06, (0.0, lead + 0.015, z), 0.019))
        parts.append(disc("black", 0.03, (0.0, lead + 0.015, z), 0.02))
    parts += [
        block("dark_grey", (x - 0.02, lead + 0.03, 0.0), (x + 0.02, depth / 2 - 0.03, 0.022))
        for x in (-half + 0.03, half - 0.03)
    ]
    return built(parts, "black", size=(width, depth, height))


def smartphone(
    width: Annotated[float, Range(0.08, 0.08)] = 0.08,
    depth: Annotated[float, Range(0.16, 0.16)] = 0.16,
    height: Annotated[float, Range(0.02, 0.02)] = 0.02,
) -> Model:
    half, lead = width / 2, -depth / 2
    parts = [
        block("black", (-half, lead, 0.0), (half, depth / 2, height - 0.002)),
        block("screen_sky", (-half + 0.01, lead + 0.02, 0.008), (half - 0.01, depth / 2 - 0.02, height)),
    ]
    for row in range(3):
        for step, finish in enumerate(("screen_rose", "screen_green", "screen_warm")):
            x, y = (step - 1) * 0.02, lead + 0.045 + row * 0.03
            tint = finish if (row + step) % 2 == 0 else "screen_white"
            parts.append(block(tint, (x - 0.006, y - 0.006, 0.009), (x + 0.006, y + 0.006, height)))
    return built(parts, "black")


def telephone(
    width: Annotated[float, Range(0.2, 0.22)] = 0.22,
    depth: Annotated[float, Range(0.2, 0.22)] = 0.2,
    height: Annotated[float, Range(0.14, 0.16)] = 0.15,
) -> Model:
    half = width / 2
    body = height - 0.055
    lead = -depth / 2
    parts = [
        Part(Cushion(width * 0.9, depth, body * 0.7, 0.2), "lacquer"),
        block("lacquer", (-half * 0.72, -0.01, 0.02), (half * 0.72, depth / 2 - 0.02, body)),
        column("porcelain", 0.055, body * 0.66, body * 0.7 + 0.014, (0.0, lead + 0.068)),
        column("lacquer", 0.026, body * 0.68, body * 0.7 + 0.022, (0.0, lead + 0.068)),
        block("lacquer", (-half, 0.02, height - 0.032), (half, 0.05, height)),
    ]
    for x in (-half + 0.025, half - 0.025):
        parts.append(block("lacquer", (x - 0.025, 0.005, height - 0.052), (x + 0.025, 0.065, height - 0.005)))
        parts.append(block("brass", (x * 0.62 - 0.01, 0.02, body - 0.002), (x * 0.62 + 0.01, 0.05, height - 0.03)))
    for x, y in (
        (-0.036, 0.0),
        (0.036, 0.0),
        (0.0, 0.036),
        (-0.026, 0.026),
        (0.026, 0.026),
        (-0.026, -0.026),
        (0.026, -0.026),
    ):
        parts.append(column("ink", 0.009, body * 0.67, body * 0.7 + 0.018, (x, lead + 0.068 + y)))
    return built(parts, "lacquer")


def printer(
    width: Annotated[float, Range(0.42, 0.48)] = 0.44,
    depth: Annotated[float, Range(0.42, 0.46)] = 0.44,
    height: Annotated[float, Range(0.3, 0.34)] = 0.32,
) -> Model:
    half, back = width / 2, depth / 2
    lead = -back + 0.12
    parts = [
        block("white", (-half, lead, 0.0), (half, back, height - 0.06)),
        block("grey", (-half, lead, 0.1), (half, back, 0.12)),
        block("dark_grey", (-half + 0.06, lead - 0.004, 0.04), (half - 0.06, lead + 0.05, 0.1)),
        block("white", (-half + 0.08, -back, 0.04), (half - 0.08, lead + 0.04, 0.06)),
        block("paper", (-half + 0.1, -back + 0.02, 0.058), (half - 0.1, lead + 0.04, 0.074)),
        block("ink", (-half + 0.14, -back + 0.06, 0.062), (half - 0.16, -back + 0.08, 0.076)),
        block("dark_grey", (-half + 0.02, lead + 0.02, height - 0.062), (half - 0.02, back - 0.1, height - 0.04)),
        block("paper", (-half + 0.1, back - 0.08, height - 0.07), (half - 0.1, back - 0.04, height)),
        block("screen_blue", (half - 0.16, lead + 0.03, height - 0.045), (half - 0.06, lead + 0.09, height - 0.034)),
        block("led_green", (-half + 0.06, lead + 0.04, height - 0.045), (-half + 0.08, lead + 0.06, height - 0.034)),
    ]
    return built(parts, "white")


def radio(
    width: Annotated[float, Range(0.32, 0.38)] = 0.34,
    depth: Annotated[float, Range(0.14, 0.18)] = 0.16,
    height: Annotated[float, Range(0.28, 0.32)] = 0.3,
) -> Model:
    half, lead, top = width / 2, -depth / 2, height - 0.06
    plate = lead + 0.02
    parts = [
        block("wood", (-half, plate, 0.02), (half, depth / 2, top), 0.03),
        block("cream", (-half + 0.02, plate - 0.006, 0.04), (half - 0.02, plate + 0.02, top - 0.02)),
        block("cloth", (-half + 0.04, plate - 0.01, 0.06), (0.0, plate + 0.02, top - 0.04)),
        block("screen_warm", (0.03, plate - 0.008, top - 0.1), (half - 0.04, plate + 0.02, top - 0.05)),
        block("led_red", (0.08, plate - 0.01, top - 0.1), (0.1, plate + 0.02, top - 0.05)),
        disc("brass", 0.03, (0.06, plate + 0.02, 0.085), 0.04),
        disc("brass", 0.03, (half - 0.06, plate + 0.02, 0.085), 0.04),
        block("wood", (-half + 0.05, -0.012, top - 0.01), (-half + 0.07, 0.012, height)),
        block("wood", (half - 0.07, -0.012, top - 0.01), (half - 0.05, 0.012, height)),
        block("wood", (-half + 0.05, -0.012, height - 0.02), (half - 0.05, 0.012, height)),
        block("dark_wood", (-half + 0.03, plate + 0.02, 0.0), (-half + 0.07, depth / 2 - 0.02, 0.022)),
        block("dark_wood", (half - 0.07, plate + 0.02, 0.0), (half - 0.03, depth / 2 - 0.02, 0.022)),
    ]
    for row in range(3):
        z = 0.08 + row * (top - 0.14) / 3
        parts.append(block("cream", (-half + 0.05, plate - 0.012, z), (-0.01, plate + 0.02, z + 0.012)))
    return built(parts, "wood")


def speaker(
    width: Annotated[float, Range(0.22, 0.28)] = 0.24,
    depth: Annotated[float, Range(0.24, 0.3)] = 0.26,
    height: Annotated[float, Range(0.38, 0.46)] = 0.42,
) -> Model:
    half, lead = width / 2, -depth / 2 + 0.02
    low, high = height * 0.34, height * 0.76
    parts = [
        block("wood", (-half, lead, 0.0), (half, depth / 2, height)),
        block("black", (-half + 0.02, lead - 0.006, 0.02), (half - 0.02, lead + 0.02, height - 0.02)),
        disc("dark_steel", half * 0.74, (0.0, lead + 0.02, low), 0.036),
        disc("black", half * 0.54, (0.0, lead + 0.02, low), 0.038),
        disc("brass", half * 0.24, (0.0, lead + 0.02, low), 0.04),
        disc("dark_steel", half * 0.42, (0.0, lead + 0.02, high), 0.036),
        disc("brass", half * 0.18, (0.0, lead + 0.02, high), 0.04),
    ]
    return built(parts, "wood")


def game_console(
    width: Annotated[float, Range(0.3, 0.34)] = 0.32,
    depth: Annotated[float, Range(0.36, 0.4)] = 0.38,
    height: Annotated[float, Range(0.08, 0.1)] = 0.08,
) -> Model:
    half, back = width / 2, depth / 2
    lead = -back + 0.16
    parts = [
        block("white", (-half, lead, 0.0), (half, back, height)),
        block("black", (-half, lead + 0.02, 0.03), (half, back - 0.02, 0.05)),
        block("dark_grey", (-0.08, lead - 0.004, 0.03), (0.1, lead + 0.02, 0.05)),
        block("led_green", (half - 0.06, lead - 0.006, 0.02), (half - 0.04, lead + 0.02, 0.04)),
        # The controller lies before it, on its cable.
        Part(Cushion(0.18, 0.07, 0.05, 0.4), "dark_grey", (-0.02, -back + 0.07, 0.0)),
        Part(Cushion(0.06, 0.11, 0.05, 0.5), "dark_grey", (-0.09, -back + 0.055, 0.0)),
        Part(Cushion(0.06, 0.11, 0.05, 0.5), "dark_grey", (0.05, -back + 0.055, 0.0)),
        column("lacquer_accent", 0.013, 0.03, 0.058, (-0.085, -back + 0.07)),
        column("screen_blue", 0.012, 0.03, 0.058, (0.035, -back + 0.08)),
        column("led_red", 0.012, 0.03, 0.058, (0.06, -back + 0.06)),
        rod("black", 0.01, (-0.02, -back + 0.09, 0.012), (0.02, lead - 0.03, 0.012), (0.02, lead + 0.01, 0.02)),
    ]
    return built(parts, ("white", "black"))


def record_player(
    width: Annotated[float, Range(0.42, 0.46)] = 0.44,
    depth: Annotated[float, Range(0.36, 0.38)] = 0.38,
    height: Annotated[float, Range(0.34, 0.4)] = 0.38,
) -> Model:
    half, back = width / 2, depth / 2
    top = 0.12
    at = (-half + 0.18, 0.0)
    parts = [
        block("wood", (-half, -back, 0.02), (half, back, top)),
        column("grey", 0.155, top - 0.01, top + 0.012, at),
        column("black", 0.145, top - 0.01, top + 0.022, at),
        column("lacquer_accent", 0.05, top, top + 0.026, at),
        column("brass", 0.01, top, top + 0.046, at),
        column("steel", 0.03, top - 0.01, top + 0.05, (half - 0.06, back - 0.09)),
        rod(
            "steel",
            0.01,
            (half - 0.06, back - 0.09, top + 0.045),
            (half - 0.07, -0.06, top + 0.045),
            (half - 0.15, -0.1, top + 0.034),
        ),
        column("brass", 0.022, top - 0.01, top + 0.02, (half - 0.05, -back + 0.05)),
        # The lid stands open behind the record.
        block("wood", (-half, back - 0.06, top - 0.002), (half, back, height)),
        block("cloth", (-half + 0.03, back - 0.068, top + 0.03), (half - 0.03, back - 0.03, height - 0.03)),
    ]
    for x in (-half + 0.04, half - 0.04):
        parts += [column("black", 0.03, 0.0, 0.022, (x, y)) for y in (-back + 0.04, back - 0.04)]
    return built(parts, ("wood", "cloth"))


def camera(
    width: Annotated[float, Range(0.14, 0.16)] = 0.15,
    depth: Annotated[float, Range(0.13, 0.14)] = 0.13,
    height: Annotated[float, Range(0.11, 0.12)] = 0.12,
) -> Model:
    half, back = width / 2, depth / 2
    lead = -back + 0.06
    parts = [
        block("leather", (-half, lead, 0.0), (half, back, height - 0.045)),
        block("steel", (-half, lead, height - 0.047), (half, back, height - 0.025)),
        block("steel", (-0.03, lead - 0.002, height - 0.03), (0.03, back - 0.01, height)),
        disc("black", 0.042, (0.0, lead + 0.01, 0.045), 0.05),
        disc("steel", 0.044, (0.0, lead + 0.01, 0.045), 0.035),
        disc("screen_blue", 0.026, (0.0, lead, 0.045), 0.06),
        column("lacquer_accent", 0.012, height - 0.03, height - 0.01, (half - 0.025, 0.02)),
        column("black", 0.014, height - 0.03, height - 0.012, (-half + 0.025, 0.02)),
        block("screen_white", (-0.014, lead - 0.006, height - 0.02), (0.014, lead + 0.01, height - 0.008)),
    ]
    return built(parts, ("leather", "black"))


def headphones(
    width: Annotated[float, Range(0.18, 0.2)] = 0.2,
    depth: Annotated[float, Range(0.1, 0.11)] = 0.1,
    height: Annotated[float, Range(0.22, 0.24)] = 0.24,
) -> Model:
    """Headphones on their stand."""
    half = width / 2
    arch = half - 0.02
    top = height - 0.012
    parts = [
        block("pale_wood", (-0.06, -depth / 2, 0.0), (0.06, depth / 2, 0.018)),
        block("pale_wood", (-0.012, -0.01, 0.016), (0.012, 0.012, top)),
        rod(
            "black",
            0.012,
            (-arch, 0, 0.13),
            (-arch, 0, top - 0.05),
            (-arch * 0.6, 0, top - 0.01),
            (0, 0, top),
            (arch * 0.6, 0, top - 0.01),
            (arch, 0, top - 0.05),
            (arch, 0, 0.13),
        ),
        Part(Ellipsoid(0.045, 0.09, 0.09), "lacquer_accent", (-half + 0.0225, 0.0, 0.06)),
        Part(Ellipsoid(0.045, 0.09, 0.09), "lacquer_accent", (half - 0.0225, 0.0, 0.06)),
        across("black", 0.038, -half + 0.03, -half + 0.055, 0.0, 0.105),
        across("black", 0.038, half - 0.055, half - 0.03, 0.0, 0.105),
    ]
    return built(parts, ("lacquer_accent", "black"))


ASSETS = (
    Asset(
        television,
        words=("television", "tv", "telly", "tv set", "flat screen", "screen"),
        family="television",
        support=Support.OBJECT,
        stance="wall",
        tags=("electronics", "living_room"),
    ),
    Asset(
        wall_television,
        words=("wall-mounted television", "wall tv", "wall-mounted tv", "mounted tv", "wall television"),
        family="television",
        support=Support.WALL,
        stance="wall",
        tags=("electronics", "living_room", "office"),
    ),
    Asset(
        monitor,
        words=("monitor", "computer monitor", "computer screen", "display"),
        family="computer",
        support=Support.OBJECT,
        tags=("electronics", "office"),
    ),
    Asset(
        computer,
        words=("computer", "desktop computer", "pc", "personal computer", "desktop", "workstation"),
        family="computer",
        support=Support.OBJECT,
        tags=("electronics", "office"),
    ),
    Asset(
        laptop,
        words=("laptop", "notebook computer", "laptop computer", "macbook"),
        family="computer",
        support=Support.OBJECT,
        tags=("electronics", "office", "cafe"),
    ),
    Asset(
        keyboard,
        words=("keyboard", "computer keyboard"),
        family="computer",
        support=Support.OBJECT,
        tags=("electronics", "office"),
    ),
    Asset(
        mouse,
        words=("mouse", "computer mouse"),
        family="computer",
        support=Support.OBJECT,
        tags=("electronics", "office"),
    ),
    Asset(
        computer_tower,
        words=("computer tower", "pc tower", "computer case", "gaming pc", "server"),
        family="computer",
        stance="wall",
        tags=("electronics", "office"),
    ),
    Asset(
        smartphone,
        words=("smartphone", "phone", "mobile phone", "cell phone", "cellphone"),
        family="phone",
        support=Support.OBJECT,
        tags=("electronics",),
    ),
    Asset(
        telephone,
        words=("telephone", "landline", "rotary phone", "desk phone", "landline phone"),
        family="phone",
        support=Support.OBJECT,
        tags=("electronics", "office", "vintage"),
    ),
    Asset(
        printer,
        words=("printer", "scanner", "inkjet printer", "laser printer", "fax machine", "laminator", "label printer"),
        family="printer",
        support=Support.OBJECT,
        tags=("electronics", "office"),
    ),
    Asset(
        radio,
        words=("radio", "vintage radio", "wireless", "transistor radio", "boombox"),
        family="radio",
        support=Support.OBJECT,
        tags=("electronics", "vintage", "kitchen"),
    ),
    Asset(
        speaker,
        words=("speaker", "loudspeaker", "stereo", "stereo speaker", "hi-fi"),
        family="speaker",
        support=Support.OBJECT,
        tags=("electronics", "living_room"),
    ),
    Asset(
        game_console,
        words=("game console", "games console", "video game console", "gaming console"),
        family="console",
        support=Support.OBJECT,
        tags=("electronics", "living_room"),
    ),
    Asset(
        record_player,
        words=("record player", "turntable", "gramophone", "vinyl player"),
        family="record_player",
        support=Support.OBJECT,
        tags=("electronics", "vintage", "living_room"),
    ),
    Asset(
        camera,
        words=("camera", "photo camera", "film camera"),
        family="camera",
        support=Support.OBJECT,
        tags=("electronics", "studio", "vintage"),
    ),
    Asset(
        headphones,
        words=("headphone", "headphones", "headset", "earphone"),
        family="headphones",
        support=Support.OBJECT,
        tags=("electronics", "office"),
    ),
)
