"""What one rides: bicycles, tricycles, scooters, motorcycles, wheelchairs. All point to the front (-Y)."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Ellipsoid
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import front_space
from voxel_weaver.assets.workshop.pieces import (
    Parts,
    across,
    block,
    mirrored,
    pad,
    profile,
    quarter_turned,
    rod,
    rod_pair,
)


def _wheel(x: float, y: float, radius: float, tyre: float, spokes: int = 8) -> Parts:
    """A spoked wheel in the plane of travel: a tyre, a rim, a hub."""
    turns = [i * math.tau / 20 for i in range(21)]
    ring = radius - tyre
    return (
        rod("black", tyre, *((x, y + ring * math.cos(a), radius + ring * math.sin(a)) for a in turns)),
        *(
            rod("steel", 0.005, (x, y, radius), (x, y + ring * math.cos(a), radius + ring * math.sin(a)))
            for a in (i * math.tau / spokes for i in range(spokes))
        ),
        across("steel", 0.022, x - 0.04, x + 0.04, y, radius),
    )


def _disc_wheel(x: float, y: float, radius: float, wide: float, hub: str = "steel") -> Parts:
    """A stout wheel without spokes."""
    return (
        across("black", radius, x - wide / 2, x + wide / 2, y, radius),
        across(hub, radius * 0.55, x - wide / 2 - 0.008, x + wide / 2 + 0.008, y, radius),
    )


_BICYCLE = ("lacquer", "white")


def _mudguard(finish: str, y: float, radius: float) -> Parts:
    """A bent sheet over the upper half of a wheel."""
    arc = [math.radians(20 + 20 * step) for step in range(8)]
    points = [(0.0, y + (radius + 0.035) * math.cos(turn), radius + (radius + 0.035) * math.sin(turn)) for turn in arc]
    return (rod(finish, 0.02, *points),)


def bicycle(
    width: Annotated[float, Range(0.52, 0.6, 0.45, 0.75)] = 0.56,
    depth: Annotated[float, Range(1.62, 1.76, 1.0, 1.9)] = 1.7,
    height: Annotated[float, Range(1.0, 1.08, 0.7, 1.2)] = 1.04,
    mount: Literal["floor", "wall"] = "floor",
) -> Model:
    """A bicycle on its kickstand; on a wall it hangs along it, its stand folded."""
    r, front, back = 0.33, -0.52, 0.52
    crank = (0.0, 0.08, 0.3)
    head, seat = (0.0, -0.36, 0.78), (0.0, 0.22, 0.76)
    tube = "lacquer"
    parts = (
        *_wheel(0.0, front, r, 0.022),
        *_wheel(0.0, back, r, 0.022),
        rod(tube, 0.028, seat, head),
        rod(tube, 0.03, crank, (0.0, -0.38, 0.7)),
        rod(tube, 0.028, crank, (0.0, 0.25, 0.9)),
        *(part for end in (front, back) for part in _mudguard(tube, end, r)),
        *rod_pair(tube, 0.013, (0.03, back, r), (0.015, 0.22, 0.74)),
        *rod_pair(tube, 0.013, (0.03, back, r), (0.02, 0.08, 0.3)),
        *rod_pair(tube, 0.014, (0.03, front, r), (0.03, -0.41, 0.66)),
        rod(tube, 0.024, (0.0, -0.39, 0.64), (0.0, -0.35, 0.86)),
        rod("steel", 0.014, (0.0, -0.35, 0.84), (0.0, -0.38, 0.97)),
        *rod_pair("steel", 0.014, (0.0, -0.38, 0.97), (0.16, -0.4, 1.0), (0.26, -0.3, 1.0)),
        *rod_pair("black", 0.02, (0.235, -0.34, 1.0), (0.27, -0.25, 0.995)),
        pad("black", (-0.09, 0.22, 0.9), (0.09, 0.4, 0.97), 0.6),
        pad("black", (-0.04, 0.1, 0.9), (0.04, 0.28, 0.955), 0.6),
        across("steel", 0.09, -0.012, 0.05, 0.08, 0.3),
        across("steel", 0.014, -0.06, 0.09, 0.08, 0.3),
        rod("steel", 0.012, (0.08, 0.08, 0.3), (0.09, -0.04, 0.19)),
        rod("steel", 0.012, (-0.05, 0.08, 0.3), (-0.07, 0.2, 0.41)),
        block("black", (0.08, -0.09, 0.175), (0.17, 0.0, 0.2), 0.004),
        block("black", (-0.15, 0.15, 0.4), (-0.06, 0.24, 0.425), 0.004),
        rod("dark_grey", 0.007, (0.05, 0.08, 0.385), (0.045, back, r + 0.04)),
        rod("dark_grey", 0.007, (0.05, 0.08, 0.215), (0.045, back, r - 0.04)),
        across("steel", 0.045, 0.03, 0.055, back, r),
        *((rod("steel", 0.01, (-0.02, 0.14, 0.3), (-0.16, 0.24, 0.01)),) if mount == "floor" else ()),
        Part(Ellipsoid(0.08, 0.06, 0.08), "white", (0.0, -0.46, 0.82)),
        rod("steel", 0.01, (0.0, -0.36, 0.84), (0.0, -0.45, 0.85)),
    )
    if mount == "wall":
        return built(quarter_turned(parts), _BICYCLE, size=(depth, width, height), grain=0.5)
    return built(parts, _BICYCLE, size=(width, depth, height), grain=0.5)


def tricycle(
    width: Annotated[float, Range(0.46, 0.54)] = 0.5,
    depth: Annotated[float, Range(0.66, 0.76)] = 0.7,
    height: Annotated[float, Range(0.6, 0.7)] = 0.64,
) -> Model:
    """A child's three-wheeler with streamers on its handlebar."""
    parts = (
        *_disc_wheel(0.0, -0.2, 0.17, 0.06, "lacquer_accent"),
        *(part for s in (-1, 1) for part in _disc_wheel(s * 0.21, 0.26, 0.1, 0.05, "lacquer_accent")),
        across("steel", 0.014, -0.2, 0.2, 0.26, 0.1),
        rod("lacquer_second", 0.024, (0.0, -0.16, 0.4), (0.0, 0.02, 0.24), (0.0, 0.26, 0.12)),
        *rod_pair("lacquer_second", 0.016, (0.05, -0.2, 0.17), (0.05, -0.17, 0.37)),
        block("lacquer_second", (-0.06, -0.2, 0.36), (0.06, -0.13, 0.4), 0.008),
        rod("steel", 0.016, (0.0, -0.165, 0.38), (0.0, -0.12, 0.56)),
        *rod_pair("steel", 0.014, (0.0, -0.12, 0.56), (0.2, -0.08, 0.6)),
        *rod_pair("paint_yellow", 0.02, (0.14, -0.09, 0.588), (0.22, -0.07, 0.605)),
        *rod_pair("paint_rose", 0.008, (0.22, -0.07, 0.6), (0.235, -0.02, 0.48)),
        pad("black", (-0.1, 0.06, 0.27), (0.1, 0.28, 0.35), 0.5),
        rod("steel", 0.016, (0.0, 0.16, 0.18), (0.0, 0.17, 0.29)),
        across("steel", 0.01, -0.13, 0.13, -0.2, 0.17),
        *mirrored(block("black", (0.09, -0.24, 0.155), (0.16, -0.16, 0.185), 0.004)),
    )
    return built(parts, ("lacquer_second", "lacquer_accent"), (), (), size=(width, depth, height), grain=0.5)


def kick_scooter(
    width: Annotated[float, Range(0.4, 0.48)] = 0.44,
    depth: Annotated[float, Range(0.78, 0.9)] = 0.84,
    height: Annotated[float, Range(0.88, 1.0, 0.65, 1.15)] = 0.94,
) -> Model:
    """A scooter to push along with one foot."""
    parts = (
        *_disc_wheel(0.0, -0.34, 0.08, 0.04),
        *_disc_wheel(0.0, 0.34, 0.08, 0.04),
        block("lacquer", (-0.07, -0.24, 0.075), (0.07, 0.28, 0.11), 0.012),
        block("black", (-0.055, -0.2, 0.105), (0.055, 0.24, 0.116), 0.0),
        block("lacquer", (-0.035, 0.26, 0.08), (0.035, 0.38, 0.1), 0.0),
        *mirrored(rod("lacquer", 0.012, (0.032, 0.2, 0.09), (0.032, 0.34, 0.08))),
        rod("lacquer", 0.022, (0.0, -0.22, 0.09), (0.0, -0.31, 0.2)),
        rod("steel", 0.018, (0.0, -0.34, 0.16), (0.0, -0.27, 0.9)),
        *mirrored(
            rod("steel", 0.01, (0.028, -0.34, 0.08), (0.028, -0.335, 0.18)),
            block("steel", (0.0, -0.36, 0.165), (0.04, -0.31, 0.19), 0.0),
        ),
        across("steel", 0.014, -0.2, 0.2, -0.27, 0.9),
        *mirrored(across("black", 0.022, 0.11, 0.22, -0.27, 0.9)),
        rod("steel", 0.01, (-0.04, 0.1, 0.09), (-0.14, 0.14, 0.01)),
    )
    return built(parts, "lacquer", (), (), size=(width, depth, height), grain=0.5)


def motor_scooter(
    width: Annotated[float, Range(0.66, 0.74)] = 0.7,
    depth: Annotated[float, Range(1.7, 1.86)] = 1.78,
    height: Annotated[float, Range(1.08, 1.2)] = 1.14,
) -> Model:
    """A motor scooter with a leg shield, a round rear and a long seat."""
    parts = (
        *_disc_wheel(0.0, -0.62, 0.22, 0.1),
        *_disc_wheel(0.0, 0.54, 0.22, 0.1),
        block("lacquer", (-0.18, -0.36, 0.2), (0.18, 0.22, 0.27), 0.02),
        block("dark_grey", (-0.14, -0.3, 0.262), (0.14, 0.18, 0.275), 0.0),
        profile("lacquer", ((-0.52, 0.3), (-0.36, 0.22), (-0.3, 0.24), (-0.42, 0.92), (-0.5, 0.92)), (-0.2, 0.2)),
        pad("lacquer", (-0.09, -0.86, 0.3), (0.09, -0.42, 0.5), 0.7),
        rod("steel", 0.035, (0.0, -0.62, 0.22), (0.0, -0.46, 0.9)),
        pad("lacquer", (-0.24, 0.1, 0.24), (0.24, 0.84, 0.72), 0.6),
        pad("leather", (-0.15, 0.08, 0.66), (0.15, 0.8, 0.82), 0.35),
        rod("lacquer", 0.05, (-0.12, -0.46, 0.96), (0.12, -0.46, 0.96)),
        *rod_pair("steel", 0.018, (0.1, -0.46, 0.97), (0.28, -0.38, 1.0)),
        *rod_pair("black", 0.026, (0.24, -0.4, 0.995), (0.35, -0.34, 1.0)),
        Part(Cylinder(0.075, 0.07), "bulb", (0.0, -0.48, 0.96), (90.0, 0.0, 0.0)),
        *rod_pair("steel", 0.01, (0.16, -0.44, 0.98), (0.24, -0.46, 1.12)),
        *mirrored(Part(Cylinder(0.05, 0.02), "steel", (0.26, -0.46, 1.09), (90.0, 0.0, 0.0))),
        block("led_red", (-0.06, 0.82, 0.5), (0.06, 0.87, 0.57), 0.01),
        rod("steel", 0.016, (-0.16, 0.2, 0.22), (-0.24, 0.28, 0.02)),
    )
    return built(parts, "lacquer", (), (), size=(width, depth, height))


def motorcycle(
    width: Annotated[float, Range(0.74, 0.84)] = 0.78,
    depth: Annotated[float, Range(2.05, 2.25)] = 2.15,
    height: Annotated[float, Range(1.08, 1.2)] = 1.14,
) -> Model:
    """A motorcycle: tank, seat, engine with cylinders and exhaust, spoked wheels, a round lamp."""
    parts = (
        *(
            rod(
                "black",
                0.055,
                *(
                    (0.0, y + 0.265 * math.cos(a), 0.32 + 0.265 * math.sin(a))
                    for a in (i * math.tau / 20 for i in range(21))
                ),
            )
            for y in (-0.72, 0.7)
        ),
        *(
            rod("steel", 0.01, (0.0, y, 0.32), (0.0, y + 0.24 * math.cos(a), 0.32 + 0.24 * math.sin(a)))
            for y in (-0.72, 0.7)
            for a in (i * math.tau / 10 for i in range(10))
        ),
        *(across("steel", 0.07, -0.06, 0.06, y, 0.32) for y in (-0.72, 0.7)),
        *rod_pair("steel", 0.026, (0.1, -0.72, 0.32), (0.1, -0.46, 0.94)),
        block("dark_steel", (-0.12, -0.52, 0.84), (0.12, -0.42, 0.92), 0.01),
        pad("lacquer_second", (-0.15, -0.42, 0.72), (0.15, 0.12, 0.98), 0.6),
        pad("leather", (-0.14, 0.06, 0.74), (0.14, 0.66, 0.88), 0.35),
        profile("lacquer_second", ((0.4, 0.66), (0.98, 0.72), (0.96, 0.8), (0.5, 0.78)), (-0.1, 0.1)),
        block("dark_steel", (-0.17, -0.3, 0.24), (0.17, 0.26, 0.5), 0.03),
        *(block("steel", (-0.12, -0.22, 0.5 + i * 0.05), (0.12, 0.08, 0.53 + i * 0.05), 0.0) for i in range(4)),
        block("dark_steel", (-0.09, -0.18, 0.48), (0.09, 0.04, 0.74), 0.0),
        rod("steel", 0.035, (0.16, -0.24, 0.56), (0.2, -0.3, 0.32), (0.2, 0.0, 0.24), (0.2, 0.86, 0.32)),
        rod("steel", 0.055, (0.2, 0.3, 0.27), (0.2, 0.94, 0.34)),
        *rod_pair("black", 0.028, (0.09, 0.7, 0.32), (0.1, 0.34, 0.72)),
        rod("black", 0.03, (0.0, -0.46, 0.86), (0.0, -0.2, 0.4)),
        rod("black", 0.03, (0.0, 0.16, 0.3), (0.0, 0.4, 0.76)),
        *rod_pair("dark_steel", 0.03, (0.09, 0.2, 0.34), (0.09, 0.7, 0.32)),
        *rod_pair("steel", 0.018, (0.0, -0.46, 0.94), (0.14, -0.46, 1.02), (0.36, -0.28, 1.0)),
        *rod_pair("black", 0.026, (0.3, -0.33, 1.005), (0.39, -0.26, 0.995)),
        Part(Cylinder(0.1, 0.1, 0.085), "steel", (0.0, -0.62, 0.88), (-90.0, 0.0, 0.0)),
        Part(Cylinder(0.09, 0.02), "bulb", (0.0, -0.61, 0.88), (90.0, 0.0, 0.0)),
        profile(
            "lacquer_second",
            ((-0.98, 0.5), (-0.72, 0.66), (-0.46, 0.56), (-0.5, 0.62), (-0.72, 0.72), (-1.0, 0.56)),
            (-0.08, 0.08),
        ),
        block("led_red", (-0.06, 0.96, 0.68), (0.06, 1.0, 0.76), 0.01),
        rod("steel", 0.018, (-0.12, 0.1, 0.28), (-0.26, 0.2, 0.02)),
        across("steel", 0.016, -0.26, 0.26, 0.0, 0.26),
    )
    return built(parts, ("lacquer_second", "dark_steel"), (), (), size=(width, depth, height))


def wheelchair(
    width: Annotated[float, Range(0.62, 0.68)] = 0.65,
    depth: Annotated[float, Range(0.96, 1.08)] = 1.02,
    height: Annotated[float, Range(0.88, 0.96)] = 0.92,
) -> Model:
    """A wheelchair with big hand-rimmed wheels, footrests and push handles."""
    parts = (
        *(part for s in (-1, 1) for part in _wheel(s * 0.28, 0.14, 0.3, 0.022, 10)),
        *(part for s in (-1, 1) for part in _disc_wheel(s * 0.22, -0.3, 0.09, 0.04)),
        across("steel", 0.014, -0.28, 0.28, 0.14, 0.3),
        pad("leather", (-0.22, -0.24, 0.44), (0.22, 0.2, 0.51), 0.25),
        block("leather", (-0.22, 0.19, 0.5), (0.22, 0.23, 0.86), 0.01),
        *mirrored(
            rod("steel", 0.014, (0.23, 0.22, 0.2), (0.23, 0.22, 0.86), (0.23, 0.36, 0.9)),
            rod("black", 0.02, (0.23, 0.26, 0.875), (0.23, 0.38, 0.905)),
            rod("steel", 0.014, (0.23, 0.22, 0.45), (0.23, -0.24, 0.45), (0.23, -0.44, 0.16)),
            rod("steel", 0.014, (0.23, -0.24, 0.45), (0.23, -0.28, 0.14)),
            rod("steel", 0.014, (0.23, 0.22, 0.2), (0.23, -0.27, 0.2)),
            rod("steel", 0.012, (0.23, -0.16, 0.45), (0.23, -0.16, 0.66), (0.23, 0.2, 0.66)),
            block("black", (0.2, -0.16, 0.655), (0.26, 0.14, 0.69), 0.01),
            block("black", (0.06, -0.58, 0.12), (0.22, -0.4, 0.15), 0.006),
            block("steel", (0.2, -0.46, 0.13), (0.24, -0.42, 0.18), 0.0),
        ),
    )
    return built(
        parts,
        ("leather", "steel"),
        (),
        (front_space(width, depth, 0.4, 1.2, "to get into the chair"),),
        size=(width, depth, height),
    )


_RIDE = ("vehicle", "garage")
ASSETS = (
    Asset(
        bicycle,
        words=("bicycle", "bike", "cycle", "road bike", "mountain bike", "push bike"),
        family="bicycle",
        stance="wall",
        tags=_RIDE,
    ),
    Asset(
        tricycle, words=("tricycle", "trike", "children's bike", "balance bike"), family="bicycle", tags=("toy", *_RIDE)
    ),
    Asset(
        kick_scooter,
        words=("scooter", "kick scooter", "push scooter", "e-scooter", "electric scooter"),
        family="scooter",
        tags=_RIDE,
    ),
    Asset(
        motor_scooter,
        words=("motor scooter", "moped", "vespa", "motorscooter"),
        family="scooter",
        stance="free",
        tags=_RIDE,
    ),
    Asset(
        motorcycle,
        words=("motorcycle", "motorbike", "motor bike", "motor cycle", "chopper"),
        family="motorcycle",
        stance="free",
        tags=_RIDE,
    ),
    Asset(wheelchair, words=("wheelchair", "wheel chair"), family="chair", tags=("hospital", "vehicle")),
)
