"""Screens with pictures on them: televisions, monitors and computers. The roster of electronics declares them."""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Range
from voxel_weaver.assets.forms import Cushion
from voxel_weaver.assets.model import Glow, Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import block, front

_ROUND = [(math.cos(math.tau * step / 16), math.sin(math.tau * step / 16)) for step in range(16)]


def _landscape(x: float, y: float, low: float, high: float) -> list[Part]:
    """A film still of hills at sunset, on a screen of half width `x` whose glass stands at `y`."""
    tall = high - low

    def hill(finish: str, left: float, right: float, top: float, layer: int) -> Part:
        outline = ((left * x, low), (right * x, low), ((left * 0.4 + right * 0.6) * x, low + top * tall))
        return front(finish, outline, y + 0.014, 0.016 + 0.001 * layer)

    sun = [(0.4 * x + 0.17 * tall * a, low + 0.66 * tall + 0.17 * tall * b) for a, b in _ROUND]
    return [
        block("screen_sky", (-x, y - 0.001, low), (x, y + 0.012, high)),
        block("screen_warm", (-x, y - 0.0015, low), (x, y + 0.012, low + tall * 0.46)),
        front("screen_white", sun, y + 0.014, 0.016),
        hill("screen_rose", -1.0, 0.3, 0.74, 1),
        hill("screen_blue", -0.3, 1.0, 0.5, 2),
        block("screen_green", (-x, y - 0.004, low), (x, y + 0.012, low + tall * 0.18)),
    ]


def _panel(width: float, back: float, low: float, high: float) -> list[Part]:
    """A flat screen: a black case, back plane at `back`, with a picture."""
    half = width / 2
    return [
        block("black", (-half, back - 0.045, low), (half, back, high)),
        *_landscape(half - 0.03, back - 0.045, low + 0.04, high - 0.03),
        block("led_red", (half - 0.09, back - 0.049, low + 0.008), (half - 0.07, back - 0.03, low + 0.026)),
    ]


def _screen_glow(depth: float, middle: float) -> tuple[Glow, ...]:
    return (Glow((0.0, -depth / 2 + 0.01, middle), 8.0, "#a9cdec", 0.25),)


def television(
    width: Annotated[float, Range(1.0, 1.4)] = 1.2,
    depth: Annotated[float, Range(0.22, 0.26)] = 0.24,
    height: Annotated[float, Range(0.66, 0.86)] = 0.76,
) -> Model:
    parts = _panel(width, 0.022, 0.08, height)
    for x in (-width * 0.28, width * 0.28):
        parts.append(block("black", (x - 0.02, -0.02, 0.018), (x + 0.02, 0.02, 0.09)))
        parts.append(block("dark_grey", (x - 0.03, -depth / 2, 0.0), (x + 0.03, depth / 2, 0.02)))
    return built(parts, "black", glows=_screen_glow(depth, height / 2))


def wall_television(
    width: Annotated[float, Range(1.0, 1.5)] = 1.3,
    depth: Annotated[float, Range(0.08, 0.08)] = 0.08,
    height: Annotated[float, Range(0.6, 0.86)] = 0.76,
) -> Model:
    back = depth / 2 - 0.031
    mount = block("dark_grey", (-0.2, back - 0.01, height * 0.3), (0.2, depth / 2, height * 0.7))
    return built([mount, *_panel(width, back, 0.0, height)], "black", glows=_screen_glow(depth, height / 2))


def _desktop(x: float, y: float, low: float, high: float) -> list[Part]:
    """Windows of a program, with lines of coloured text."""
    tall = high - low
    lines = (
        ("screen_rose", 0.78, -0.62, -0.2),
        ("screen_white", 0.62, -0.5, 0.1),
        ("screen_green", 0.46, -0.5, -0.05),
        ("screen_warm", 0.3, -0.36, 0.14),
        ("screen_blue", 0.14, -0.62, -0.3),
    )
    parts = [block("screen", (-x, y - 0.002, low), (x, y + 0.012, high))]
    parts.append(block("screen_blue", (-x, y - 0.003, low), (-x * 0.78, y + 0.012, high)))
    for finish, at, start, end in lines:
        middle = low + tall * at
        parts.append(block(finish, (x * start, y - 0.004, middle), (x * end, y + 0.012, middle + 0.02)))
    parts.append(block("screen_sky", (x * 0.3, y - 0.004, low + tall * 0.18), (x * 0.88, y + 0.012, low + tall * 0.84)))
    parts.append(
        block("screen_green", (x * 0.3, y - 0.005, low + tall * 0.18), (x * 0.88, y + 0.012, low + tall * 0.42))
    )
    return parts


def _monitor_parts(width: float, low: float, high: float, y: float, foot: float) -> list[Part]:
    """A monitor whose case has its front at `y`, on a foot of half depth `foot` around y + 0.05."""
    half = width / 2
    return [
        block("dark_grey", (-0.12, y + 0.05 - foot, low), (0.12, y + 0.05 + foot, low + 0.02)),
        block("grey", (-0.025, y + 0.035, low + 0.018), (0.025, y + 0.075, low + 0.26)),
        block("black", (-half, y, low + 0.1), (half, y + 0.04, high)),
        *_desktop(half - 0.025, y, low + 0.14, high - 0.022),
        block("led_green", (half - 0.06, y - 0.003, low + 0.108), (half - 0.04, y + 0.012, low + 0.126)),
    ]


def monitor(
    width: Annotated[float, Range(0.52, 0.66)] = 0.6,
    depth: Annotated[float, Range(0.2, 0.2)] = 0.2,
    height: Annotated[float, Range(0.44, 0.5)] = 0.46,
) -> Model:
    glow = Glow((0.0, -0.09, height * 0.6), 4.0, "#a9cdec", 0.15)
    return built(_monitor_parts(width, 0.0, height, -0.05, depth / 2), "black", glows=(glow,))


def _keys(width: float, depth: float, at: tuple[float, float], low: float, high: float) -> list[Part]:
    """A keyboard between two heights: a case, rows of keys a voxel apart, a space bar."""
    x0, y0 = at
    parts = [block("white", (x0 - width / 2, y0 - depth / 2, low), (x0 + width / 2, y0 + depth / 2, (low + high) / 2))]
    columns = int((width - 0.04) / 0.04) // 2
    for row, y in enumerate((y0 + 0.04, y0, y0 - 0.04)):
        for step in range(-columns, columns + 1):
            if row == 2 and abs(step) <= 2:
                continue
            finish = "lacquer_accent" if (row, step) in {(0, -columns), (1, columns)} else "dark_grey"
            x = x0 + step * 0.04
            parts.append(block(finish, (x - 0.015, y - 0.015, (low + high) / 2 - 0.002), (x + 0.015, y + 0.015, high)))
    parts.append(block("dark_grey", (x0 - 0.09, y0 - 0.055, (low + high) / 2 - 0.002), (x0 + 0.09, y0 - 0.025, high)))
    return parts


def keyboard(
    width: Annotated[float, Range(0.42, 0.46)] = 0.46,
    depth: Annotated[float, Range(0.14, 0.14)] = 0.14,
    height: Annotated[float, Range(0.04, 0.04)] = 0.04,
) -> Model:
    return built(_keys(width, depth, (0.0, 0.0), 0.0, height), "white")


def laptop(
    width: Annotated[float, Range(0.34, 0.34)] = 0.34,
    depth: Annotated[float, Range(0.28, 0.28)] = 0.28,
    height: Annotated[float, Range(0.24, 0.28)] = 0.26,
) -> Model:
    half, back = width / 2, depth / 2
    parts = [
        block("steel", (-half, -back, 0.0), (half, back, 0.02)),
        block("steel", (-half, back - 0.022, 0.018), (half, back, height)),
        block("dark_grey", (-half + 0.03, back - 0.16, 0.012), (half - 0.03, back - 0.06, 0.024)),
        block("grey", (-0.05, -back + 0.025, 0.012), (0.05, -back + 0.085, 0.023)),
        *_desktop(half - 0.02, back - 0.022, 0.05, height - 0.02),
    ]
    for row in range(2):
        for step in range(-3, 4):
            x, y = step * 0.04, back - 0.09 - row * 0.04
            parts.append(block("white", (x - 0.012, y - 0.012, 0.014), (x + 0.012, y + 0.012, 0.028)))
    return built(parts, "steel", glows=(Glow((0.0, 0.0, height * 0.6), 3.0, "#a9cdec", 0.1),))


def computer(
    width: Annotated[float, Range(0.6, 0.68)] = 0.64,
    depth: Annotated[float, Range(0.44, 0.5)] = 0.46,
    height: Annotated[float, Range(0.44, 0.5)] = 0.46,
) -> Model:
    """What people mean by a computer on a desk: a screen with its keyboard and mouse, ready to sit down at."""
    lead = -depth / 2 + 0.07
    parts = _monitor_parts(width - 0.04, 0.0, height, depth / 2 - 0.15, 0.1)
    parts += _keys(0.42, 0.14, (-width / 2 + 0.21, lead), 0.0, 0.04)
    parts.append(Part(Cushion(0.08, 0.12, 0.04, 0.5), "white", (width / 2 - 0.04, lead, 0.0)))
    parts.append(block("dark_grey", (-0.012, lead + 0.05, 0.0), (0.012, depth / 2 - 0.1, 0.014)))
    glow = Glow((0.0, 0.0, height * 0.6), 4.0, "#a9cdec", 0.15)
    return built(parts, ("white", "black", "dark_grey"), glows=(glow,))
