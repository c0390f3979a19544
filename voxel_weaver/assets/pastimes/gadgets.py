"""Small electric and mechanical things: tablets, remotes, routers, typewriters, toys for grown-ups.

Screens of all sizes are in screens.py; radios, phones and cameras in electronics.py; machines of the kitchen in
appliances.py.
"""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cushion, Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Model, Part
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import block, column, disc, mirrored, rod
from voxel_weaver.scene.layout import Support


def tablet(
    width: Annotated[float, Range(0.17, 0.19)] = 0.18,
    depth: Annotated[float, Range(0.23, 0.245)] = 0.24,
    height: Annotated[float, Range(0.02, 0.02)] = 0.02,
) -> Model:
    """Lying flat, with rows of coloured signs on its screen."""
    signs = [
        block(
            finish, (-0.06 + 0.04 * i, -0.08 + 0.045 * j, 0.012), (-0.038 + 0.04 * i, -0.058 + 0.045 * j, 0.0204), 0.0
        )
        for (i, j), finish in zip(
            ((0, 3), (1, 3), (2, 3), (3, 3), (0, 2), (1, 2), (3, 2), (1, 0), (2, 0)),
            (
                "screen_warm",
                "screen_green",
                "screen_rose",
                "screen_sky",
                "screen_sky",
                "screen_rose",
                "screen_warm",
                "screen_green",
                "screen_white",
            ),
            strict=True,
        )
    ]
    parts = [
        block("dark_steel", (-0.09, -0.12, 0.0), (0.09, 0.12, 0.018), 0.006),
        block("screen", (-0.08, -0.105, 0.01), (0.08, 0.105, 0.02), 0.0),
        *signs,
    ]
    return grown(parts, width, height, depth, "dark_steel")


def router(
    width: Annotated[float, Range(0.22, 0.245)] = 0.24,
    depth: Annotated[float, Range(0.14, 0.16)] = 0.15,
    height: Annotated[float, Range(0.18, 0.21)] = 0.2,
) -> Model:
    """A flat box with lights and two aerials."""
    parts = [
        block("white", (-0.12, -0.075, 0.0), (0.12, 0.065, 0.045), 0.012),
        block("dark_grey", (-0.115, -0.078, 0.014), (0.115, -0.07, 0.034), 0.0),
        *(
            block("led_green", (-0.09 + 0.04 * i, -0.082, 0.018), (-0.076 + 0.04 * i, -0.074, 0.03), 0.0)
            for i in range(4)
        ),
        *mirrored(
            block("dark_grey", (0.09, 0.055, 0.02), (0.112, 0.075, 0.06), 0.003),
            block("dark_grey", (0.094, 0.058, 0.055), (0.108, 0.072, 0.2), 0.003),
        ),
    ]
    return grown(parts, width, height, depth, "white")


def gamepad(
    width: Annotated[float, Range(0.16, 0.19)] = 0.18,
    depth: Annotated[float, Range(0.11, 0.13)] = 0.12,
    height: Annotated[float, Range(0.05, 0.06)] = 0.06,
) -> Model:
    parts = [
        Part(Cushion(0.15, 0.075, 0.04, 0.4), "black", (0.0, 0.02, 0.0)),
        *mirrored(
            Part(Cushion(0.05, 0.11, 0.04, 0.5), "black", (0.062, -0.005, 0.0)),
            column("dark_grey", 0.014, 0.034, 0.06, (0.026, -0.005)),
        ),
        block("grey", (-0.066, 0.014, 0.03), (-0.034, 0.024, 0.05), 0.0),
        block("grey", (-0.055, 0.003, 0.03), (-0.045, 0.035, 0.05), 0.0),
        *(
            column(finish, 0.007, 0.03, 0.05, (0.05 + x, 0.02 + y))
            for finish, x, y in (
                ("led_red", 0.016, 0),
                ("screen_blue", -0.016, 0),
                ("led_green", 0, -0.016),
                ("banana", 0, 0.016),
            )
        ),
    ]
    return grown(parts, width, height, depth, "black")


def remote_control(
    width: Annotated[float, Range(0.05, 0.06)] = 0.05,
    depth: Annotated[float, Range(0.18, 0.21)] = 0.2,
    height: Annotated[float, Range(0.03, 0.03)] = 0.03,
) -> Model:
    keys = [
        block(
            "grey",
            (-0.015 + 0.02 * i - 0.005, -0.06 + 0.03 * j, 0.018),
            (-0.015 + 0.02 * i + 0.008, -0.045 + 0.03 * j, 0.028),
            0.0,
        )
        for i in range(2)
        for j in range(4)
    ]
    parts = [
        block("black", (-0.025, -0.1, 0.0), (0.025, 0.1, 0.02), 0.008),
        *keys,
        column("led_red", 0.009, 0.018, 0.03, (0.0, 0.08)),
    ]
    return grown(parts, width, height, depth, "black")


def webcam(
    width: Annotated[float, Range(0.1, 0.12)] = 0.11,
    depth: Annotated[float, Range(0.08, 0.09)] = 0.08,
    height: Annotated[float, Range(0.12, 0.14)] = 0.13,
) -> Model:
    parts = [
        column("black", 0.036, 0.0, 0.012),
        column("dark_grey", 0.01, 0.01, 0.08),
        Part(Cushion(0.11, 0.05, 0.06, 0.4), "black", (0.0, 0.0, 0.07)),
        disc("steel", 0.024, (0.0, -0.022, 0.1), 0.012),
        disc("screen", 0.015, (0.0, -0.03, 0.1), 0.01),
        block("led_green", (0.034, -0.03, 0.095), (0.044, -0.02, 0.105), 0.0),
    ]
    return grown(parts, width, height, depth, "black")


def peripherals(
    width: Annotated[float, Range(0.34, 0.4)] = 0.36,
    depth: Annotated[float, Range(0.2, 0.24)] = 0.22,
    height: Annotated[float, Range(0.12, 0.14)] = 0.13,
) -> Model:
    """What gathers on a desk: a drive, a hub with cables, a charging phone on its stand."""
    parts = [
        block("black", (-0.18, -0.02, 0.0), (-0.06, 0.11, 0.05), 0.006),
        block("led_green", (-0.17, -0.026, 0.018), (-0.155, -0.016, 0.03), 0.0),
        block("steel", (-0.18, -0.1, 0.0), (-0.07, -0.04, 0.03), 0.005),
        *(block("black", (-0.17 + 0.025 * i, -0.11, 0.008), (-0.155 + 0.025 * i, -0.09, 0.022), 0.0) for i in range(4)),
        rod("dark_grey", 0.008, (-0.07, -0.07, 0.012), (-0.01, -0.1, 0.009), (0.04, -0.07, 0.009), (0.06, 0.0, 0.02)),
        rod("dark_grey", 0.008, (-0.12, 0.1, 0.012), (-0.04, 0.1, 0.009), (0.04, 0.1, 0.009), (0.08, 0.05, 0.014)),
        block("white", (0.04, -0.02, 0.0), (0.18, 0.08, 0.02), 0.008),
        block("black", (0.06, 0.01, 0.015), (0.16, 0.03, 0.13), 0.006),
        block("screen_sky", (0.068, 0.004, 0.03), (0.152, 0.014, 0.12), 0.0),
    ]
    return grown(parts, width, height, depth, main=("black", "white"))


def headset(
    width: Annotated[float, Range(0.2, 0.23)] = 0.22,
    depth: Annotated[float, Range(0.2, 0.24)] = 0.22,
    height: Annotated[float, Range(0.14, 0.16)] = 0.15,
) -> Model:
    """Goggles for virtual reality, with their strap."""
    parts = [
        Part(Cushion(0.2, 0.1, 0.12, 0.35), "white", (0.0, -0.06, 0.0)),
        block("black", (-0.085, -0.115, 0.025), (0.085, -0.09, 0.1), 0.012),
        block("screen_blue", (-0.05, -0.12, 0.055), (0.05, -0.11, 0.068), 0.0),
        rod(
            "dark_grey",
            0.014,
            (-0.095, -0.05, 0.06),
            (-0.1, 0.05, 0.06),
            (-0.05, 0.1, 0.06),
            (0.05, 0.1, 0.06),
            (0.1, 0.05, 0.06),
            (0.095, -0.05, 0.06),
        ),
        rod("dark_grey", 0.012, (0.0, -0.05, 0.115), (0.0, 0.03, 0.14), (0.0, 0.1, 0.07)),
        column("dark_grey", 0.03, 0.0, 0.05, (0.0, 0.09)),
    ]
    return grown(parts, width, height, depth, ("white", "dark_grey"))


def smart_speaker(
    width: Annotated[float, Range(0.1, 0.12)] = 0.11,
    height: Annotated[float, Range(0.16, 0.2)] = 0.18,
) -> Model:
    parts = [
        column("dark_grey", 0.05, 0.0, 0.014),
        Part(Lathe(((0.052, 0.0), (0.055, 0.02), (0.055, 0.14), (0.046, 0.155))), "cloth", (0, 0, 0.012)),
        column("black", 0.047, 0.16, 0.176),
        column("screen_blue", 0.036, 0.17, 0.18),
    ]
    return grown(parts, width, height, None, "cloth")


def calculator(
    width: Annotated[float, Range(0.1, 0.12)] = 0.11,
    depth: Annotated[float, Range(0.16, 0.19)] = 0.17,
    height: Annotated[float, Range(0.03, 0.03)] = 0.03,
) -> Model:
    keys = [
        block(
            "lacquer_accent" if i == 3 else "white",
            (-0.042 + 0.024 * i, -0.07 + 0.026 * j, 0.015),
            (-0.026 + 0.024 * i, -0.055 + 0.026 * j, 0.03),
            0.0,
        )
        for i in range(4)
        for j in range(4)
    ]
    parts = [
        block("dark_grey", (-0.055, -0.085, 0.0), (0.055, 0.085, 0.02), 0.006),
        block("screen_green", (-0.045, 0.045, 0.012), (0.045, 0.072, 0.026), 0.0),
        *keys,
    ]
    return grown(parts, width, height, depth, "dark_grey")


def power_strip(
    width: Annotated[float, Range(0.34, 0.4)] = 0.38,
    depth: Annotated[float, Range(0.08, 0.1)] = 0.09,
    height: Annotated[float, Range(0.05, 0.06)] = 0.05,
) -> Model:
    parts = [
        block("white", (-0.19, -0.035, 0.0), (0.13, 0.035, 0.04), 0.008),
        *(column("dark_grey", 0.022, 0.03, 0.044, (-0.15 + 0.06 * i, 0.0)) for i in range(4)),
        block("led_red", (0.085, -0.014, 0.03), (0.115, 0.014, 0.05), 0.003),
        rod("white", 0.01, (0.12, 0.0, 0.015), (0.16, 0.0, 0.011), (0.18, 0.045, 0.011)),
    ]
    return grown(parts, width, height, depth, "white")


def lava_lamp(
    width: Annotated[float, Range(0.13, 0.15)] = 0.14,
    height: Annotated[float, Range(0.36, 0.42)] = 0.4,
) -> Model:
    parts = [
        column("steel", 0.07, 0.0, 0.1, top=0.045),
        Part(Lathe(((0.045, 0.0), (0.065, 0.08), (0.035, 0.22))), "screen_rose", (0, 0, 0.095)),
        Part(Ellipsoid(0.09, 0.09, 0.06), "led_red", (0.035, -0.045, 0.12), stretch=(0.8, 0.8, 1.0)),
        Part(Ellipsoid(0.06, 0.06, 0.06), "led_red", (-0.02, -0.04, 0.2)),
        Part(Ellipsoid(0.045, 0.045, 0.05), "led_red", (0.02, -0.03, 0.255)),
        column("steel", 0.04, 0.31, 0.4, top=0.02),
    ]
    return grown(
        parts, width, height, None, ("steel", "screen_rose"), (), (), (Glow((0.0, 0.0, 0.2), 10.0, "#ff7a6a"),)
    )


_ON = Support.OBJECT

ASSETS = (
    Asset(
        tablet, ("tablet", "ipad", "tablet computer", "e-reader", "drawing tablet"), "computer", _ON, tags=("office",)
    ),
    Asset(router, ("router", "wifi router", "modem", "internet router"), "router", _ON, tags=("office",)),
    Asset(
        gamepad,
        ("game controller", "gamepad", "controller", "gaming controller", "joystick", "video game controller"),
        "gamepad",
        _ON,
        tags=("playroom",),
    ),
    Asset(remote_control, ("remote control", "remote", "tv remote"), "remote", _ON, tags=("living_room",)),
    Asset(webcam, ("webcam", "security camera", "surveillance camera"), "camera", _ON, tags=("office",)),
    Asset(
        peripherals,
        (
            "electronic peripheral",
            "peripheral",
            "computer peripheral",
            "hard drive",
            "computer accessory",
            "charger",
            "electronic device",
            "electronics",
            "gadget",
            "usb hub",
            "electronic",
        ),
        "peripheral",
        _ON,
        tags=("office",),
    ),
    Asset(headset, ("vr headset", "virtual reality headset", "vr goggles"), "headset", _ON, tags=("playroom",)),
    Asset(
        smart_speaker, ("smart speaker", "bluetooth speaker", "portable speaker"), "speaker", _ON, tags=("living_room",)
    ),
    Asset(calculator, ("calculator", "pocket calculator"), "calculator", _ON, tags=("office",)),
    Asset(
        power_strip,
        ("power strip", "extension lead", "socket strip", "extension cord"),
        "power_strip",
        tags=("office",),
    ),
    Asset(lava_lamp, ("lava lamp",), "lamp", _ON, tags=("light", "bedroom")),
)
