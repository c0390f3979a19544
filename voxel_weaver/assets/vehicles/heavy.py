"""Vehicles that work: bus, lorry, fire engine, ambulance, taxi, police car, tractor, digger, bulldozer, crane, tank."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Ellipsoid
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.vehicles.cars import car, wheels
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import across, block, column, mirrored, pad, profile, rod

GRAIN = 4.0
"""Voxels of 8 cm: a lamp is one or two of them."""


def _lights(wide: float, y0: float, y1: float, z: float) -> list[Part]:
    """Lamps at the front, tail lights at the back."""
    return [
        *mirrored(
            block("bulb", (wide * 0.55, y0 - 0.05, z), (wide * 0.92, y0 + 0.1, z + 0.2), 0.02),
            block("led_red", (wide * 0.6, y1 - 0.1, z), (wide * 0.92, y1 + 0.05, z + 0.2), 0.02),
        )
    ]


def service_car(
    width: Annotated[float, Range(1.7, 1.85)] = 1.78,
    depth: Annotated[float, Range(3.9, 4.5)] = 4.2,
    height: Annotated[float, Range(1.58, 1.74)] = 1.66,
    kind: Literal["taxi", "police"] = "taxi",
) -> Model:
    """A taxi with its sign, or a police car with its lights."""
    paint = "bee_yellow" if kind == "taxi" else "suit_white"
    parts = [replace(part, finish=paint) if part.finish == "lacquer_second" else part for part in car().parts]
    if kind == "taxi":
        parts += [block("bulb", (-0.26, 0.1, 1.46), (0.26, 0.34, 1.62), 0.02)]
        parts += [
            block(
                "ink" if n % 2 else "white",
                (s * 0.812 - 0.012, -0.9 + 0.24 * n, 0.76),
                (s * 0.812 + 0.012, -0.66 + 0.24 * n, 0.86),
                0.0,
            )
            for s in (-1, 1)
            for n in range(9)
        ]
    else:
        parts += [
            block("screen_blue", (-0.56, 0.1, 1.46), (-0.04, 0.36, 1.62), 0.02),
            block("led_red", (0.04, 0.1, 1.46), (0.56, 0.36, 1.62), 0.02),
        ]
        parts += [
            block("paint_navy", (s * 0.81 - 0.014, -0.86, 0.4), (s * 0.81 + 0.014, 1.0, 0.82), 0.0) for s in (-1, 1)
        ]
    return grown(parts, width, height, depth, (paint,))


def bus(
    width: Annotated[float, Range(2.3, 2.7)] = 2.5,
    depth: Annotated[float, Range(8.4, 11.0)] = 9.6,
    height: Annotated[float, Range(2.9, 3.3)] = 3.1,
    kind: Literal["city", "school", "double_decker"] = "city",
) -> Model:
    """A bus of the town, a yellow school bus, or a double-decker."""
    paint = {"city": "lacquer", "school": "bee_yellow", "double_decker": "stripe_red"}[kind]
    tall = 4.4 if kind == "double_decker" else 3.0
    start = -3.4 if kind == "school" else -4.6
    parts = [
        block(paint, (-1.2, start, 0.42), (1.2, 4.6, tall), 0.14),
        block("white", (-1.1, start + 0.1, tall - 0.06), (1.1, 4.5, tall + 0.08), 0.05),
        *wheels(1.24, (-2.9, 2.9), 0.48, 0.34),
        *_lights(1.2, -4.6, 4.6, 0.7),
        block("dark_grey", (-1.16, -4.68, 0.4), (1.16, -4.5, 0.62), 0.02),
        block(
            "screen_sky",
            (-1.0, start - 0.03, 1.5),
            (1.0, start + 0.1, tall - 0.3 if kind != "double_decker" else 2.2),
            0.02,
        ),
    ]
    if kind == "school":
        parts += [
            block(paint, (-1.0, -4.6, 0.42), (1.0, -3.3, 1.5), 0.14),
            *(
                block("ink", (s * 1.2 - 0.02, -3.2, z), (s * 1.2 + 0.02, 4.5, z + 0.1), 0.0)
                for s in (-1, 1)
                for z in (0.9, 1.2)
            ),
        ]
    for level in (1.5, 2.9) if kind == "double_decker" else (1.5,):
        count = 6 if kind == "school" else 7
        for n in range(count):
            y = start + 0.5 + (4.0 - start) / count * n
            parts += mirrored(block("screen_sky", (1.14, y, level), (1.23, y + 0.94, level + 0.95), 0.02))
    parts.append(
        block(
            "shadow",
            (1.14, -1.6 if kind == "school" else -2.1, 0.5),
            (1.215, -0.9 if kind == "school" else -1.3, 2.3),
            0.0,
        )
    )
    if kind != "school":
        parts.append(block("screen_warm", (-0.8, -4.66, tall - 0.24), (0.8, -4.5, tall - 0.04), 0.0))
    high = height * 1.42 if kind == "double_decker" else height
    return grown(parts, width, high, depth, (paint,), grain=GRAIN)


def truck(
    width: Annotated[float, Range(2.2, 2.6)] = 2.4,
    depth: Annotated[float, Range(6.4, 8.2)] = 7.2,
    height: Annotated[float, Range(2.9, 3.4)] = 3.2,
    kind: Literal["box", "dump", "pickup", "garbage", "ice_cream"] = "box",
) -> Model:
    """A lorry with a box, a tipper full of sand, an open pick-up, a dustcart, or an ice cream truck."""
    cab = "lacquer_second"
    parts = [
        block("dark_grey", (-0.9, -3.2, 0.5), (0.9, 3.5, 0.8), 0.04),
        block(cab, (-1.1, -3.5, 0.5), (1.1, -1.7, 1.5), 0.12),
        block(cab, (-1.05, -3.2, 1.4), (1.05, -1.7, 2.5), 0.12),
        block("screen_sky", (-0.9, -3.25, 1.6), (0.9, -3.1, 2.3), 0.03),
        *mirrored(block("screen_sky", (0.98, -2.9, 1.6), (1.09, -2.1, 2.25), 0.03)),
        block("steel", (-0.7, -3.58, 0.8), (0.7, -3.45, 1.2), 0.02),
        *wheels(1.14, (-2.5, 1.5, 2.6), 0.48, 0.34),
        *_lights(1.1, -3.5, 3.5, 0.9),
    ]
    if kind in ("box", "garbage", "ice_cream"):
        body = {"box": "suit_white", "garbage": "paint_forest", "ice_cream": "blossom_light"}[kind]
        parts.append(block(body, (-1.15, -1.5, 0.8), (1.15, 3.5, 3.1), 0.06))
        if kind == "box":
            parts += mirrored(block(cab, (1.1, -1.3, 1.6), (1.17, 3.3, 2.2), 0.0))
        elif kind == "garbage":
            parts.append(profile("dark_grey", ((3.3, 0.7), (3.9, 1.0), (3.9, 2.0), (3.3, 2.9)), (-1.0, 1.0)))
        else:
            parts += [
                block("screen_sky", (1.1, -0.4, 1.7), (1.18, 2.0, 2.6), 0.0),
                block("stripe_red", (1.1, -0.6, 2.6), (1.6, 2.2, 2.74), 0.02),
                block("suit_white", (1.1, -0.6, 1.56), (1.4, 2.2, 1.66), 0.02),
            ]
            parts += [
                Part(Cylinder(0.05, 0.5, 0.26), "crust", (0.0, 0.4, 3.05)),
                Part(Ellipsoid(0.66, 0.66, 0.6), "icing", (0.0, 0.4, 3.4)),
            ]
    else:
        high = 1.9 if kind == "dump" else 1.35
        parts.append(block(cab if kind == "pickup" else "bee_yellow", (-1.15, -1.5, 0.8), (1.15, 3.5, high), 0.04))
        parts.append(block("shadow", (-1.0, -1.35, high - 0.02), (1.0, 3.35, high + 0.02), 0.0))
        if kind == "dump":
            parts.append(Part(Ellipsoid(1.9, 4.4, 1.3), "paint_sand", (0.0, 1.0, 1.3)))
            parts.append(block("bee_yellow", (-1.15, -2.4, 2.5), (1.15, -1.4, 2.64), 0.02))
    return grown(parts, width, height, depth, (cab, "suit_white"), grain=GRAIN)


def fire_truck(
    width: Annotated[float, Range(2.3, 2.6)] = 2.45,
    depth: Annotated[float, Range(7.4, 9.0)] = 8.2,
    height: Annotated[float, Range(3.2, 3.8)] = 3.5,
) -> Model:
    """Red, with a ladder on its back, hoses and blue lights."""
    parts = [
        block("stripe_red", (-1.15, -4.0, 0.5), (1.15, -1.9, 2.7), 0.12),
        block("stripe_red", (-1.15, -1.8, 0.5), (1.15, 4.0, 2.3), 0.06),
        block("dark_grey", (-1.0, -1.95, 0.5), (1.0, -1.75, 2.2), 0.0),
        block("screen_sky", (-1.0, -4.05, 1.6), (1.0, -3.9, 2.45), 0.02),
        *mirrored(
            block("screen_sky", (1.08, -3.6, 1.6), (1.18, -2.3, 2.4), 0.02),
            block("white", (1.1, -4.0, 1.16), (1.175, 4.0, 1.36), 0.0),
            *(block("robot_body", (1.1, -1.5 + 1.8 * n, 1.4), (1.17, -0.1 + 1.8 * n, 2.16), 0.0) for n in range(3)),
            block("screen_blue", (0.5, -3.4, 2.68), (1.0, -3.0, 2.9), 0.02),
            block("robot_body", (0.42, -3.2, 2.75), (0.54, 3.9, 2.9), 0.0),
        ),
        *(block("robot_body", (-0.48, -2.9 + 0.55 * n, 2.78), (0.48, -2.8 + 0.55 * n, 2.86), 0.0) for n in range(13)),
        block("robot_body", (-0.5, 2.6, 2.2), (0.5, 3.6, 2.8), 0.0),
        block("robot_body", (-0.5, -2.9, 2.6), (0.5, -2.5, 2.8), 0.0),
        *wheels(1.19, (-2.9, 1.6, 2.7), 0.52, 0.34),
        *_lights(1.15, -4.0, 4.0, 0.8),
        block("steel", (-1.1, -4.14, 0.45), (1.1, -3.95, 0.72), 0.02),
    ]
    return grown(parts, width, height, depth, ("stripe_red",), grain=GRAIN)


def ambulance(
    width: Annotated[float, Range(2.0, 2.3)] = 2.15,
    depth: Annotated[float, Range(5.4, 6.4)] = 5.8,
    height: Annotated[float, Range(2.5, 2.9)] = 2.7,
) -> Model:
    """White, with a red cross and blue lights."""
    parts = [
        profile(
            "suit_white", ((-2.8, 0.4), (-0.9, 0.4), (-0.9, 2.1), (-1.7, 2.1), (-2.1, 1.3), (-2.8, 1.1)), (-0.95, 0.95)
        ),
        block("suit_white", (-1.05, -1.0, 0.4), (1.05, 2.8, 2.5), 0.08),
        profile("screen_sky", ((-2.14, 1.34), (-1.98, 1.3), (-1.64, 1.98), (-1.78, 2.02)), (-0.8, 0.8)),
        *mirrored(
            block("screen_sky", (0.88, -1.7, 1.3), (0.97, -1.1, 1.9), 0.02),
            block("stripe_red", (1.0, -1.0, 0.9), (1.07, 2.8, 1.16), 0.0),
            block("stripe_red", (1.0, 0.56, 1.5), (1.09, 0.84, 2.3), 0.0),
            block("stripe_red", (1.0, 0.3, 1.76), (1.09, 1.1, 2.04), 0.0),
            block("screen_blue", (0.3, -0.8, 2.46), (0.9, -0.4, 2.7), 0.02),
        ),
        *wheels(1.0, (-1.8, 1.7), 0.4, 0.28),
        *_lights(0.95, -2.8, 2.8, 0.7),
    ]
    return grown(parts, width, height, depth, ("suit_white",), grain=GRAIN)


def tractor(
    width: Annotated[float, Range(1.9, 2.3)] = 2.1,
    depth: Annotated[float, Range(3.3, 4.0)] = 3.6,
    height: Annotated[float, Range(2.4, 2.8)] = 2.6,
) -> Model:
    """Great wheels behind, small ones in front, a bonnet, a cab and an exhaust."""
    parts = [
        block("lacquer_second", (-0.42, -1.7, 0.75), (0.42, 0.2, 1.5), 0.1),
        block("dark_grey", (-0.36, -1.78, 0.85), (0.36, -1.6, 1.4), 0.02),
        block("dark_grey", (-0.4, -1.4, 0.5), (0.4, 1.2, 0.85), 0.03),
        block("lacquer_second", (-0.7, 0.1, 0.8), (0.7, 1.3, 1.3), 0.06),
        *(column("dark_grey", 0.05, 1.3, 2.45, (s * 0.6, y)) for s in (-1, 1) for y in (0.2, 1.2)),
        block("screen_sky", (-0.58, 0.22, 1.5), (0.58, 0.3, 2.4), 0.0),
        block("lacquer_second", (-0.74, 0.0, 2.4), (0.74, 1.36, 2.56), 0.06),
        pad("black", (-0.25, 0.7, 1.28), (0.25, 1.2, 1.75), 0.4),
        column("steel", 0.06, 1.4, 2.2, (0.25, -1.0)),
        *mirrored(
            across("black", 0.82, 0.62, 1.04, 0.75, 0.82),
            across("bee_yellow", 0.5, 0.6, 1.06, 0.75, 0.82),
            across("dark_steel", 0.16, 0.6, 1.09, 0.75, 0.82),
            across("black", 0.46, 0.55, 0.84, -1.2, 0.46),
            across("bee_yellow", 0.26, 0.53, 0.86, -1.2, 0.46),
            block("lacquer_second", (0.6, 0.1, 1.56), (1.02, 1.4, 1.68), 0.04),
            block("bulb", (0.2, -1.82, 1.15), (0.36, -1.7, 1.3), 0.02),
        ),
    ]
    return grown(parts, width, height, depth, ("lacquer_second",), grain=2.0)


def _tracks(wide: float, half: float, high: float, band: float) -> list[Part]:
    """Two tracks with their wheels."""
    parts: list[Part] = []
    for s in (-1, 1):
        x0, x1 = sorted((s * wide, s * (wide - band)))
        outline = (
            (-half, high * 0.4),
            (-half * 0.82, 0.0),
            (half * 0.82, 0.0),
            (half, high * 0.4),
            (half * 0.82, high),
            (-half * 0.82, high),
        )
        parts.append(profile("black", outline, (x0, x1)))
        parts += [
            across("dark_steel", high * 0.32, x0 - 0.02, x1 + 0.02, half * (-0.66 + 0.44 * n), high * 0.45)
            for n in range(4)
        ]
    return parts


def digger(
    width: Annotated[float, Range(2.2, 2.6)] = 2.4,
    depth: Annotated[float, Range(5.6, 6.8)] = 6.2,
    height: Annotated[float, Range(3.2, 3.9)] = 3.5,
    kind: Literal["excavator", "bulldozer"] = "excavator",
) -> Model:
    """An excavator with arm and bucket, or a bulldozer with its blade."""
    paint = "bee_yellow"
    parts = _tracks(1.15, 1.7, 0.85, 0.5)
    if kind == "bulldozer":
        parts += [
            block(paint, (-0.65, -1.5, 0.5), (0.65, 0.2, 1.6), 0.08),
            block(paint, (-0.75, 0.1, 0.5), (0.75, 1.6, 1.3), 0.08),
            block("screen_sky", (-0.7, 0.2, 1.3), (0.7, 1.4, 2.3), 0.04),
            block(paint, (-0.78, 0.12, 2.25), (0.78, 1.5, 2.42), 0.05),
            column("steel", 0.07, 1.6, 2.3, (0.3, -0.8)),
            profile("robot_body", ((-2.5, 0.0), (-2.2, 0.1), (-2.3, 0.7), (-2.2, 1.3), (-2.45, 1.3)), (-1.4, 1.4)),
            *mirrored(block(paint, (0.72, -2.3, 0.4), (0.86, 0.4, 0.56), 0.0)),
        ]
        return grown(parts, width * 1.1, height * 0.72, depth * 0.72, (paint,), grain=GRAIN)
    parts += [
        Part(Cylinder(0.6, 0.3), "dark_grey", (0.0, 0.0, 0.7)),
        block(paint, (-1.0, -0.9, 0.95), (1.0, 1.9, 1.5), 0.08),
        block(paint, (-1.0, 0.7, 1.4), (1.0, 1.9, 2.0), 0.1),
        block("screen_sky", (-0.95, -0.85, 1.45), (-0.05, 0.6, 2.5), 0.04),
        block(paint, (-1.0, -0.9, 2.45), (0.0, 0.65, 2.6), 0.04),
        rod(paint, 0.2, (0.45, -0.5, 1.5), (0.45, -1.6, 3.2)),
        across(paint, 0.26, 0.25, 0.65, -1.65, 3.25),
        rod(paint, 0.18, (0.45, -1.6, 3.25), (0.45, -2.75, 3.0), tip=0.16),
        rod("dark_grey", 0.1, (0.45, -0.8, 1.5), (0.45, -1.5, 2.7)),
        rod(paint, 0.15, (0.45, -2.7, 3.05), (0.45, -3.4, 1.3), tip=0.12),
        profile("dark_steel", ((-3.7, 0.5), (-3.0, 0.4), (-2.7, 1.0), (-3.1, 1.4), (-3.6, 1.3)), (0.1, 0.8)),
        *(block("robot_body", (0.14 + 0.24 * n, -3.86, 0.42), (0.26 + 0.24 * n, -3.6, 0.6), 0.0) for n in range(3)),
    ]
    return grown(parts, width, height, depth, (paint,), grain=GRAIN)


def crane(
    width: Annotated[float, Range(9.0, 12.0)] = 10.4,
    height: Annotated[float, Range(13.0, 17.0)] = 15.0,
) -> Model:
    """A tower crane: a lattice mast, a long jib, a counterweight and a hook."""
    paint = "bee_yellow"
    parts = [
        block("stone", (-1.2, -1.2, 0.0), (1.2, 1.2, 0.6), 0.04),
        *(
            block(paint, (x - 0.12, y - 0.12, 0.5), (x + 0.12, y + 0.12, 12.0), 0.0)
            for x in (-0.5, 0.5)
            for y in (-0.5, 0.5)
        ),
        *(block(paint, (-0.6, -0.6, z), (0.6, 0.6, z + 0.16), 0.0) for z in (1.9, 3.5, 5.1, 6.7, 8.3, 9.9, 11.5)),
        *(
            rod(paint, 0.08, (s * 0.5, -0.5, 2.0 + 1.6 * n), (-s * 0.5, -0.5, 3.6 + 1.6 * n))
            for n, s in enumerate((1, -1, 1, -1, 1, -1))
        ),
        block("screen_sky", (0.5, -0.7, 11.6), (1.5, 0.5, 12.9), 0.04),
        block(paint, (-3.6, -0.3, 12.5), (7.4, -0.1, 12.7), 0.0),
        block(paint, (-3.6, 0.1, 12.5), (7.4, 0.3, 12.7), 0.0),
        block(paint, (-0.4, -0.3, 12.0), (0.4, 0.3, 14.8), 0.0),
        *(block(paint, (-3.2 + 1.1 * n, -0.3, 12.5), (-3.06 + 1.1 * n, 0.3, 12.7), 0.0) for n in range(10)),
        block(paint, (0.4, -0.1, 13.3), (7.0, 0.1, 13.45), 0.0),
        *(block(paint, (1.2 + 1.4 * n, -0.08, 12.6), (1.34 + 1.4 * n, 0.08, 13.4), 0.0) for n in range(5)),
        rod("dark_steel", 0.06, (0.0, 0.0, 14.7), (7.0, 0.0, 13.4)),
        rod("dark_steel", 0.06, (0.0, 0.0, 14.7), (-3.4, 0.0, 12.7)),
        block("dark_grey", (-3.6, -0.6, 11.5), (-2.4, 0.6, 12.6), 0.04),
        column("dark_steel", 0.05, 8.6, 12.6, (5.6, 0.0)),
        block("dark_steel", (5.3, -0.3, 12.2), (5.9, 0.3, 12.6), 0.0),
        block("stripe_red", (5.35, -0.25, 8.2), (5.85, 0.25, 8.8), 0.05),
    ]
    return grown(parts, width, height, main=(paint,), grain=8.0)


def tank(
    width: Annotated[float, Range(2.8, 3.4)] = 3.1,
    depth: Annotated[float, Range(6.0, 7.4)] = 6.6,
    height: Annotated[float, Range(2.1, 2.6)] = 2.35,
) -> Model:
    """Tracks, a sloping hull, a turret with a long gun."""
    paint, dark = "tunic_green", "scale_green_dark"
    parts = [
        *_tracks(1.5, 2.7, 0.95, 0.6),
        profile(paint, ((-2.9, 0.8), (-2.3, 0.4), (2.4, 0.4), (2.6, 1.25), (-1.9, 1.25)), (-1.05, 1.05)),
        block(paint, (-1.5, -2.3, 0.95), (1.5, 2.5, 1.2), 0.03),
        Part(Cylinder(1.0, 0.65, 0.82), paint, (0.0, 0.1, 1.2)),
        Part(Cylinder(0.4, 0.2), dark, (-0.3, 0.4, 1.8)),
        Part(Cylinder(0.14, 3.2), paint, (0.0, -0.7, 1.55), (90.0, 0.0, 0.0)),
        Part(Cylinder(0.2, 0.4), dark, (0.0, -3.5, 1.55), (90.0, 0.0, 0.0)),
        block(dark, (-0.25, -1.15, 1.35), (0.25, -0.6, 1.78), 0.05),
        *mirrored(
            block(dark, (1.1, 1.2, 1.18), (1.45, 2.3, 1.5), 0.03),
            block("bulb", (0.9, -2.45, 1.0), (1.15, -2.25, 1.2), 0.02),
        ),
        column("black_metal", 0.03, 1.8, 2.5, (0.6, 0.6)),
    ]
    return grown(parts, width, height, depth, (paint, dark), grain=GRAIN)


_CITY = ("vehicle", "street")
ASSETS = (
    Asset(
        service_car,
        words=("taxi", "cab", "taxi cab", "police car", "patrol car"),
        family="car",
        stance="free",
        tags=_CITY,
    ),
    Asset(
        bus,
        words=("bus", "school bus", "city bus", "coach bus", "double decker bus", "double-decker", "minibus"),
        family="bus",
        stance="free",
        tags=_CITY,
    ),
    Asset(
        truck,
        words=(
            "truck",
            "lorry",
            "dump truck",
            "pickup truck",
            "pickup",
            "delivery truck",
            "garbage truck",
            "box truck",
            "ice cream truck",
            "food truck",
            "tipper",
        ),
        family="truck",
        stance="free",
        tags=_CITY,
    ),
    Asset(fire_truck, words=("fire truck", "fire engine", "firetruck"), family="truck", stance="free", tags=_CITY),
    Asset(ambulance, words=("ambulance",), family="truck", stance="free", tags=_CITY),
    Asset(
        tractor,
        words=("tractor", "farm tractor", "combine", "combine harvester"),
        family="tractor",
        stance="free",
        tags=("vehicle", "farm"),
    ),
    Asset(
        digger,
        words=("excavator", "digger", "bulldozer", "backhoe", "steam shovel"),
        family="tractor",
        stance="free",
        tags=("vehicle", "building_site"),
    ),
    Asset(
        crane,
        words=("crane", "tower crane", "construction crane", "harbour crane", "harbor crane"),
        family="crane",
        stance="free",
        tags=("vehicle", "building_site"),
    ),
    Asset(
        tank,
        words=("tank", "battle tank", "army tank", "armored vehicle"),
        family="tank",
        stance="free",
        tags=("vehicle",),
    ),
)
