"""Colour arithmetic on "#rrggbb": mixing, lightening and turning hues, in the space where it looks right."""

from __future__ import annotations

import colorsys

from voxel_weaver.scene.value import Color

Channels = tuple[float, float, float]


def channels(color: Color) -> Channels:
    """sRGB channels, 0 to 1."""
    return int(color[1:3], 16) / 255, int(color[3:5], 16) / 255, int(color[5:7], 16) / 255


def as_color(red: float, green: float, blue: float) -> Color:
    return "#" + "".join(f"{round(min(max(channel, 0.0), 1.0) * 255):02x}" for channel in (red, green, blue))


def mixed(first: Color, second: Color, share: float) -> Color:
    """`share` of the second colour in the first, 0 to 1."""
    pairs = zip(channels(first), channels(second), strict=True)
    red, green, blue = (a + (b - a) * share for a, b in pairs)
    return as_color(red, green, blue)


def shifted(color: Color, *, hue: float = 0.0, saturation: float = 1.0, value: float = 1.0) -> Color:
    """Turn the hue by a share of the circle and scale saturation and value."""
    h, s, v = colorsys.rgb_to_hsv(*channels(color))
    return as_color(*colorsys.hsv_to_rgb((h + hue) % 1.0, min(s * saturation, 1.0), min(v * value, 1.0)))


def luminance(color: Color) -> float:
    """Linear luminance, 0 (black) to 1 (white): what exposure and contrast are measured on."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels(color)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: Color, second: Color) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)
