"""Street furniture: lamp, traffic light, road sign, hydrant, phone booth, flag, solar panel."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Lathe, Prism
from voxel_weaver.assets.model import Glow, Model, Part
from voxel_weaver.assets.nature.growth import polar
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import across, block, column, disc, front, rod


def street_lamp(
    width: Annotated[float, Range(0.5, 0.7)] = 0.6,
    height: Annotated[float, Range(3.4, 4.6)] = 4.0,
    kind: Literal["lantern", "modern"] = "lantern",
) -> Model:
    """An iron post with a lantern, or a bent pole."""
    if kind == "modern":
        parts = [
            column("dark_steel", 0.14, 0.0, 0.3),
            rod("dark_steel", 0.08, (0.0, 0.0, 0.2), (0.0, 0.0, 4.6), (0.0, -0.3, 5.0), (0.0, -1.1, 5.1)),
            block("dark_steel", (-0.16, -1.7, 5.02), (0.16, -0.9, 5.2), 0.03),
            block("bulb", (-0.12, -1.64, 4.96), (0.12, -1.0, 5.04), 0.0),
        ]
        return grown(
            parts, width * 0.6, height * 1.25, 2.0, ("dark_steel",), glows=(Glow((0.0, -1.3, 4.9), 60.0),), grain=3.0
        )
    parts = [
        Part(Lathe(((0.2, 0.0), (0.2, 0.12), (0.12, 0.3), (0.07, 0.5), (0.055, 3.1))), "black_metal"),
        column("black_metal", 0.1, 1.3, 1.4),
        across("black_metal", 0.03, -0.24, 0.24, 0.0, 2.9),
        Part(Cylinder(0.12, 0.12, 0.18), "black_metal", (0.0, 0.0, 3.05)),
        Part(Cylinder(0.14, 0.5, 0.2), "bulb", (0.0, 0.0, 3.17)),
        *(
            rod("black_metal", 0.025, polar(0.16, turn, 3.15), polar(0.22, turn, 3.68))
            for turn in (45.0, 135.0, 225.0, 315.0)
        ),
        Part(Cylinder(0.28, 0.24, 0.06), "black_metal", (0.0, 0.0, 3.66)),
        column("black_metal", 0.04, 3.86, 4.05),
    ]
    return grown(parts, width, height, main=("black_metal",), glows=(Glow((0.0, 0.0, 3.4), 60.0),), grain=2.0)


def traffic_light(
    width: Annotated[float, Range(0.4, 0.55)] = 0.46,
    height: Annotated[float, Range(2.8, 3.6)] = 3.2,
) -> Model:
    parts = [
        column("dark_steel", 0.16, 0.0, 0.14),
        column("dark_steel", 0.07, 0.0, 2.4),
        block("dark_grey", (-0.2, -0.16, 2.1), (0.2, 0.16, 3.2), 0.04),
        *(
            disc(finish, 0.13, (0.0, -0.15, z), 0.05)
            for finish, z in (("led_red", 2.98), ("screen_warm", 2.65), ("led_green", 2.32))
        ),
        *(block("dark_grey", (-0.16, -0.3, z), (0.16, -0.1, z + 0.04), 0.0) for z in (3.12, 2.79, 2.46)),
    ]
    return grown(parts, width, height, main=("dark_grey", "dark_steel"), grain=2.0)


def road_sign(
    width: Annotated[float, Range(0.6, 0.8)] = 0.7,
    height: Annotated[float, Range(2.2, 2.8)] = 2.5,
    kind: Literal["stop", "warning", "speed"] = "stop",
) -> Model:
    """A sign on a post: an octagon, a triangle or a disc."""
    parts = [column("steel", 0.04, 0.0, 2.3)]
    if kind == "warning":
        parts += [
            front("stripe_red", ((-0.38, 1.7), (0.38, 1.7), (0.0, 2.36)), -0.04, 0.04),
            front("bee_yellow", ((-0.26, 1.77), (0.26, 1.77), (0.0, 2.22)), -0.07, 0.04),
            block("ink", (-0.03, -0.13, 1.86), (0.03, -0.09, 2.06), 0.0),
        ]
        return grown(parts, width, height, main=("stripe_red",))
    if kind == "speed":
        parts += [
            disc("stripe_red", 0.36, (0.0, -0.04, 2.0), 0.04),
            disc("white", 0.27, (0.0, -0.07, 2.0), 0.04),
            *(block("ink", (x - 0.07, -0.14, 1.88), (x + 0.07, -0.1, 2.12), 0.0) for x in (-0.11, 0.11)),
        ]
        return grown(parts, width, height, main=("stripe_red",))
    corners = tuple(polar(0.4, 45.0 * n + 22.5)[:2] for n in range(8))
    parts += [
        front("white", tuple((x, 2.0 + z) for x, z in corners), -0.04, 0.03),
        front("stripe_red", tuple((0.9 * x, 2.0 + 0.9 * z) for x, z in corners), -0.06, 0.04),
        block("white", (-0.25, -0.125, 1.94), (0.25, -0.095, 2.06), 0.0),
    ]
    return grown(parts, width, height, main=("stripe_red",))


def fire_hydrant(
    width: Annotated[float, Range(0.4, 0.52)] = 0.46,
    height: Annotated[float, Range(0.75, 0.95)] = 0.84,
) -> Model:
    parts = [
        Part(Cylinder(0.17, 0.08), "stripe_red"),
        Part(Cylinder(0.125, 0.56), "stripe_red", (0.0, 0.0, 0.06)),
        Part(Cylinder(0.16, 0.06), "stripe_red", (0.0, 0.0, 0.54)),
        Part(Lathe(((0.14, 0.0), (0.12, 0.08), (0.05, 0.16))), "stripe_red", (0.0, 0.0, 0.6)),
        column("steel", 0.04, 0.74, 0.84),
        across("steel", 0.06, -0.23, 0.23, 0.0, 0.42),
        disc("steel", 0.08, (0.0, -0.1, 0.38), 0.1),
    ]
    return grown(parts, width, height, main=("stripe_red",))


def phone_booth(
    width: Annotated[float, Range(0.9, 1.1)] = 1.0,
    height: Annotated[float, Range(2.3, 2.7)] = 2.5,
) -> Model:
    """A red box with glazed sides and a lit sign."""
    parts = [
        block("stripe_red", (-0.48, -0.48, 0.0), (0.48, 0.48, 0.2), 0.02),
        block("screen_sky", (-0.42, -0.42, 0.2), (0.42, 0.42, 2.1), 0.0),
        *(
            block("stripe_red", (x - 0.06, y - 0.06, 0.1), (x + 0.06, y + 0.06, 2.2), 0.0)
            for x in (-0.42, 0.42)
            for y in (-0.42, 0.42)
        ),
        *(block("stripe_red", (-0.45, -0.45, z), (0.45, 0.45, z + 0.05), 0.0) for z in (0.58, 0.96, 1.34, 1.72)),
        *(block("stripe_red", (-0.03, y - 0.02, 0.2), (0.03, y + 0.02, 2.1), 0.0) for y in (-0.43, 0.43)),
        block("stripe_red", (-0.5, -0.5, 2.08), (0.5, 0.5, 2.36), 0.02),
        *(block("bulb", (-0.34, y - 0.02, 2.14), (0.34, y + 0.02, 2.28), 0.0) for y in (-0.5, 0.5)),
        block("stripe_red", (-0.4, -0.4, 2.34), (0.4, 0.4, 2.48), 0.05),
    ]
    return grown(parts, width, height, main=("stripe_red",), grain=2.0)


def flag_pole(
    width: Annotated[float, Range(1.5, 2.0)] = 1.7,
    height: Annotated[float, Range(4.4, 6.0)] = 5.2,
    kind: Literal["flag", "banner"] = "flag",
) -> Model:
    """A flag that waves from its pole, or a long banner."""
    parts = [Part(Cylinder(0.22, 0.14), "stone"), column("pole", 0.06, 0.0, 5.1), column("brass", 0.1, 5.06, 5.2)]
    if kind == "banner":
        parts += [
            across("pole", 0.05, -0.7, 0.7, -0.1, 4.7),
            front("cloth_accent", ((-0.6, 1.9), (0.0, 1.5), (0.6, 1.9), (0.6, 4.7), (-0.6, 4.7)), -0.1, 0.06),
            front("cloth", ((-0.3, 3.2), (0.0, 2.8), (0.3, 3.2), (0.0, 3.7)), -0.14, 0.06),
        ]
    else:
        for step, shift in enumerate((0.0, 0.06, 0.0, -0.06)):
            parts.append(
                block(
                    "cloth_accent", (0.04 + 0.4 * step, shift - 0.05, 3.9), (0.46 + 0.4 * step, shift + 0.05, 4.95), 0.0
                )
            )
        parts.append(block("cloth", (0.04, -0.08, 4.25), (1.64, 0.08, 4.6), 0.0))
    return grown(parts, width, height, main=("cloth_accent",), grain=3.0)


def solar_panel(
    width: Annotated[float, Range(1.6, 2.2)] = 1.9,
    height: Annotated[float, Range(1.3, 1.8, 1.1, 2.2)] = 1.5,
) -> Model:
    x = 0.95
    parts = [column("steel", 0.07, 0.0, 0.95), Part(Cylinder(0.3, 0.08), "stone")]
    flat = Part(
        Prism(((-x, -0.76), (x, -0.76), (x, 0.76), (-x, 0.76)), 0.08), "steel", (0.0, 0.0, 0.9), (39.6, 0.0, 0.0)
    )
    parts.append(flat)
    for a in range(3):
        for b in range(2):
            cx, cy = -0.62 + 0.62 * a, -0.36 + 0.72 * b
            cell = ((cx - 0.27, cy - 0.32), (cx + 0.27, cy - 0.32), (cx + 0.27, cy + 0.32), (cx - 0.27, cy + 0.32))
            parts.append(Part(Prism(cell, 0.12), "paint_navy", (0.0, 0.0, 0.9), (39.6, 0.0, 0.0)))
    return grown(parts, width, height, main=("steel", "paint_navy"), grain=2.0)


_STREET = ("outdoor", "street")
ASSETS = (
    Asset(
        street_lamp,
        words=(
            "street lamp",
            "streetlamp",
            "street light",
            "streetlight",
            "lamp post",
            "lamppost",
            "lantern post",
            "gas lamp",
        ),
        family="lamp",
        tags=(*_STREET, "light"),
    ),
    Asset(traffic_light, words=("traffic light", "stoplight", "traffic signal"), family="sign", tags=_STREET),
    Asset(
        road_sign,
        words=("road sign", "stop sign", "traffic sign", "street sign", "warning sign", "speed sign"),
        family="sign",
        tags=_STREET,
    ),
    Asset(fire_hydrant, words=("fire hydrant", "hydrant"), family="hydrant", tags=_STREET),
    Asset(
        phone_booth,
        words=("phone booth", "telephone booth", "phone box", "telephone box", "police box"),
        family="booth",
        tags=_STREET,
    ),
    Asset(
        flag_pole,
        words=("flag pole", "flagpole", "flagstaff", "waving flag", "banner pole"),
        family="flag",
        stance="free",
        tags=_STREET,
    ),
    Asset(solar_panel, words=("solar panel", "solar array"), family="panel", tags=(*_STREET, "space")),
)
