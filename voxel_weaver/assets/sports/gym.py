"""What stands in a gym: machines, weights, mats and bags. One steps onto a machine from its front or back."""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Clearance, Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import front_space
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, mirrored, pad, profile, rod, rod_pair
from voxel_weaver.scene.layout import Support


def _behind(width: float, depth: float, reach: float, reason: str) -> Clearance:
    """The space behind a machine that one mounts from there."""
    return Clearance((-width / 2, depth / 2, 0.0), (width / 2, depth / 2 + reach, 1.9), reason)


def _beside(width: float, depth: float, reach: float, reason: str) -> tuple[Clearance, Clearance]:
    """The space at each side of a machine, one of which is enough to mount it."""
    return (
        Clearance((-width / 2 - reach, -depth / 2, 0.0), (-width / 2, depth / 2, 1.9), reason),
        Clearance((width / 2, -depth / 2, 0.0), (width / 2 + reach, depth / 2, 1.9), reason),
    )


def treadmill(
    width: Annotated[float, Range(0.76, 0.86, 0.6, 1.0)] = 0.8,
    depth: Annotated[float, Range(1.64, 1.8, 1.3, 2.1)] = 1.7,
    height: Annotated[float, Range(1.36, 1.46, 1.1, 1.6)] = 1.4,
) -> Model:
    """A running machine: the belt, two posts, the console with its screen. The runner looks to the front (-Y)."""
    parts = (
        block("dark_grey", (-0.38, -0.7, 0.03), (0.38, 0.85, 0.16), 0.016),
        block("black", (-0.27, -0.5, 0.12), (0.27, 0.852, 0.175), 0.01),
        *mirrored(
            block("lacquer", (0.28, -0.5, 0.14), (0.38, 0.83, 0.185), 0.01),
            column("black", 0.03, 0.0, 0.05, (0.3, 0.75)),
            column("black", 0.03, 0.0, 0.05, (0.3, -0.6)),
        ),
        pad("lacquer", (-0.39, -0.85, 0.05), (0.39, -0.46, 0.28), 0.3),
        *mirrored(
            profile("dark_grey", ((-0.72, 0.15), (-0.6, 0.15), (-0.42, 1.1), (-0.5, 1.14)), (0.33, 0.4)),
            rod("black", 0.025, (0.36, -0.5, 1.1), (0.36, -0.05, 1.02)),
        ),
        profile("dark_grey", ((-0.56, 1.04), (-0.36, 1.0), (-0.36, 1.06), (-0.52, 1.38), (-0.6, 1.38)), (-0.36, 0.36)),
        profile("black", ((-0.38, 1.1), (-0.355, 1.1), (-0.48, 1.35), (-0.5, 1.35)), (-0.24, 0.24)),
        profile("screen_blue", ((-0.36, 1.14), (-0.345, 1.14), (-0.455, 1.32), (-0.47, 1.32)), (-0.18, 0.18)),
        block("led_red", (-0.04, -0.4, 1.03), (0.04, -0.345, 1.07), 0.0),
    )
    spaces = (_behind(width, depth, 0.5, "to step onto the belt"), *_beside(width, depth, 0.4, "to step onto the belt"))
    return built(parts, ("lacquer", "dark_grey"), (), spaces, size=(width, depth, height))


def exercise_bike(
    width: Annotated[float, Range(0.5, 0.58, 0.42, 0.7)] = 0.54,
    depth: Annotated[float, Range(1.02, 1.16, 0.8, 1.4)] = 1.1,
    height: Annotated[float, Range(1.18, 1.3, 1.0, 1.5)] = 1.24,
) -> Model:
    """A stationary bicycle: a flywheel, pedals, a saddle, handlebars with a console; the rider looks to the front."""
    parts = (
        block("black", (-0.27, -0.48, 0.0), (0.27, -0.4, 0.06), 0.016),
        block("black", (-0.24, 0.42, 0.0), (0.24, 0.5, 0.06), 0.016),
        block("dark_grey", (-0.04, -0.44, 0.03), (0.04, 0.46, 0.09), 0.01),
        Part(Cylinder(0.24, 0.07), "steel", (-0.035, -0.26, 0.34), (0.0, 90.0, 0.0)),
        Part(Cylinder(0.17, 0.09), "lacquer", (-0.045, -0.26, 0.34), (0.0, 90.0, 0.0)),
        profile("lacquer", ((-0.3, 0.3), (0.12, 0.26), (0.12, 0.42), (-0.26, 0.5)), (-0.06, 0.06)),
        rod("lacquer", 0.035, (0.06, 0.08, 0.08), (0.0, 0.1, 0.34), (0.0, 0.28, 0.86)),
        rod("lacquer", 0.035, (0.0, -0.1, 0.4), (0.0, -0.34, 1.04)),
        pad("black", (-0.13, 0.12, 0.85), (0.13, 0.42, 0.93), 0.5),
        pad("black", (-0.05, 0.02, 0.86), (0.05, 0.2, 0.92), 0.5),
        *rod_pair("black", 0.022, (0.0, -0.33, 1.02), (0.22, -0.3, 1.04), (0.23, -0.5, 1.08)),
        *rod_pair("black", 0.022, (0.1, -0.33, 1.03), (0.1, -0.5, 1.12)),
        profile("dark_grey", ((-0.42, 1.06), (-0.36, 1.04), (-0.42, 1.22), (-0.47, 1.22)), (-0.12, 0.12)),
        profile("screen_green", ((-0.37, 1.09), (-0.355, 1.09), (-0.4, 1.19), (-0.415, 1.19)), (-0.08, 0.08)),
        rod("steel", 0.018, (0.05, 0.02, 0.32), (0.12, 0.02, 0.32), (0.12, -0.08, 0.2), (0.22, -0.08, 0.2)),
        rod("steel", 0.018, (-0.05, 0.02, 0.32), (-0.12, 0.02, 0.32), (-0.12, 0.12, 0.44), (-0.22, 0.12, 0.44)),
        block("black", (0.14, -0.13, 0.18), (0.24, -0.03, 0.21), 0.006),
        block("black", (-0.24, 0.07, 0.42), (-0.14, 0.17, 0.45), 0.006),
    )
    spaces = _beside(width, depth, 0.4, "to mount the bike")
    return built(parts, ("lacquer", "black"), (), spaces, size=(width, depth, height))


def elliptical(
    width: Annotated[float, Range(0.6, 0.68, 0.5, 0.8)] = 0.64,
    depth: Annotated[float, Range(1.5, 1.75, 1.2, 2.0)] = 1.6,
    height: Annotated[float, Range(1.56, 1.68, 1.3, 1.8)] = 1.6,
) -> Model:
    """A cross trainer: long swinging arms and footplates, a covered wheel at the front."""
    parts = (
        block("black", (-0.3, -0.78, 0.0), (0.3, -0.7, 0.07), 0.016),
        block("black", (-0.26, 0.7, 0.0), (0.26, 0.78, 0.07), 0.016),
        block("dark_grey", (-0.05, -0.75, 0.03), (0.05, 0.75, 0.1), 0.01),
        Part(Cylinder(0.3, 0.16), "lacquer", (-0.08, -0.4, 0.4), (0.0, 90.0, 0.0)),
        Part(Cylinder(0.2, 0.18), "dark_grey", (-0.09, -0.4, 0.4), (0.0, 90.0, 0.0)),
        profile("lacquer", ((-0.62, 0.1), (-0.5, 0.1), (-0.46, 1.36), (-0.54, 1.36)), (-0.05, 0.05)),
        profile("dark_grey", ((-0.54, 1.3), (-0.4, 1.26), (-0.5, 1.5), (-0.58, 1.5)), (-0.14, 0.14)),
        profile("screen_blue", ((-0.42, 1.31), (-0.395, 1.31), (-0.47, 1.46), (-0.49, 1.46)), (-0.1, 0.1)),
        *mirrored(
            rod("steel", 0.02, (0.2, 0.74, 0.05), (0.2, -0.4, 0.3)),
            block("black", (0.13, 0.0, 0.24), (0.27, 0.34, 0.29), 0.01),
            rod("dark_grey", 0.022, (0.26, -0.42, 0.3), (0.26, -0.5, 1.0), (0.26, -0.3, 1.58)),
            rod("black", 0.028, (0.26, -0.38, 1.36), (0.26, -0.3, 1.59)),
            across("steel", 0.02, 0.0, 0.28, -0.49, 0.8),
        ),
    )
    return built(
        parts,
        ("lacquer", "dark_grey"),
        (),
        (_behind(width, depth, 0.4, "to mount the machine"),),
        size=(width, depth, height),
    )


def rowing_machine(
    width: Annotated[float, Range(0.54, 0.62, 0.45, 0.8)] = 0.58,
    depth: Annotated[float, Range(2.0, 2.3, 1.6, 2.6)] = 2.1,
    height: Annotated[float, Range(0.84, 0.96, 0.6, 1.1)] = 0.9,
) -> Model:
    """A rower: a sliding seat on a rail, footrests, a grip and the fan housing at the front."""
    parts = (
        block("steel", (-0.04, -0.6, 0.3), (0.04, 1.05, 0.36), 0.008),
        pad("black", (-0.15, 0.2, 0.38), (0.15, 0.46, 0.46), 0.4),
        block("dark_grey", (-0.08, 0.24, 0.34), (0.08, 0.42, 0.4), 0.006),
        Part(Cylinder(0.26, 0.16), "lacquer", (-0.08, -0.74, 0.34), (0.0, 90.0, 0.0)),
        Part(Cylinder(0.2, 0.18), "dark_grey", (-0.09, -0.74, 0.34), (0.0, 90.0, 0.0)),
        block("black", (-0.28, -0.86, 0.0), (0.28, -0.8, 0.05), 0.01),
        block("dark_grey", (-0.04, -0.86, 0.03), (0.04, -0.8, 0.12), 0.006),
        block("black", (-0.2, 0.95, 0.0), (0.2, 1.02, 0.05), 0.01),
        *rod_pair("steel", 0.02, (0.06, 0.98, 0.03), (0.03, 0.98, 0.32)),
        *mirrored(profile("black", ((-0.46, 0.26), (-0.38, 0.24), (-0.5, 0.52), (-0.54, 0.5)), (0.06, 0.18))),
        rod("dark_grey", 0.02, (0.0, -0.72, 0.56), (0.0, -0.56, 0.86)),
        block("screen_green", (-0.09, -0.56, 0.76), (0.09, -0.53, 0.9), 0.0),
        block("dark_grey", (-0.1, -0.59, 0.75), (0.1, -0.55, 0.9), 0.006),
        across("wood", 0.018, -0.24, 0.24, -0.42, 0.5),
        rod("black", 0.008, (0.0, -0.6, 0.44), (0.0, -0.42, 0.5)),
    )
    return built(parts, ("lacquer", "dark_grey"), (), (), size=(width, depth, height))


def _dumbbell(finish: str, length: float, radius: float, y: float, z: float) -> Parts:
    """A dumbbell along X, centred."""
    head = length * 0.3
    half = length / 2
    return (
        across("steel", radius * 0.34, -half + head - 0.005, half - head + 0.005, y, z),
        *mirrored(across(finish, radius, half - head, half, y, z)),
    )


def dumbbell(
    width: Annotated[float, Range(0.3, 0.36)] = 0.32,
    depth: Annotated[float, Range(0.14, 0.16)] = 0.14,
    height: Annotated[float, Range(0.14, 0.16)] = 0.14,
) -> Model:
    """A dumbbell with two round heads."""
    r = height / 2
    rim = (across("grey", r * 0.6, -width / 2 - 0.001, width / 2 + 0.001, 0.0, r),)
    return built((*rim, *_dumbbell("black", width - 0.016, r, 0.0, r)), "black", size=(width, depth, height), grain=0.5)


def dumbbell_rack(
    width: Annotated[float, Range(1.1, 1.3, 0.8, 2.2)] = 1.2,
    depth: Annotated[float, Range(0.52, 0.6, 0.42, 0.75)] = 0.56,
    height: Annotated[float, Range(0.92, 1.02, 0.6, 1.3)] = 0.96,
) -> Model:
    """Three slanting tiers of dumbbells in a steel frame."""
    x = 0.6
    weights: list[Part] = []
    for tier, (y, z, radius, count) in enumerate(
        ((-0.12, 0.2, 0.075, 4), (0.02, 0.52, 0.062, 5), (0.14, 0.84, 0.05, 6))
    ):
        step = (2 * x - 0.2) / count
        weights.append(
            block("dark_steel", (-x + 0.04, y - 0.14, z - radius - 0.03), (x - 0.04, y + 0.12, z - radius), 0.004)
        )
        for index in range(count):
            at = -x + 0.1 + (index + 0.5) * step
            finish = ("black", "lacquer", "black")[tier]
            weights += [
                Part(Cylinder(radius, 0.07), finish, (at, y + side * 0.1 + 0.035, z), (90.0, 0.0, 0.0))
                for side in (-1, 1)
            ]
            weights.append(Part(Cylinder(radius * 0.35, 0.2), "steel", (at, y + 0.1, z), (90.0, 0.0, 0.0)))
    parts = (
        *weights,
        *mirrored(
            profile("black", ((-0.26, 0.0), (-0.2, 0.0), (0.27, 0.92), (0.21, 0.94)), (x - 0.06, x - 0.01)),
            block("black", (x - 0.06, -0.28, 0.0), (x - 0.01, 0.28, 0.05), 0.006),
            block("black", (x - 0.06, 0.2, 0.03), (x - 0.01, 0.26, 0.9), 0.006),
        ),
    )
    return built(
        parts,
        ("black", "dark_steel"),
        (),
        (front_space(width, depth, 0.6, 1.8, "to take a weight"),),
        size=(width, depth, height),
    )


def weight_bench(
    width: Annotated[float, Range(1.5, 1.8, 1.2, 2.2)] = 1.65,
    depth: Annotated[float, Range(1.3, 1.45, 1.0, 1.7)] = 1.36,
    height: Annotated[float, Range(1.12, 1.22, 0.9, 1.4)] = 1.16,
) -> Model:
    """A bench press: a padded bench, two uprights, the loaded barbell in its forks."""
    plates = [(0.55, 0.23, 0.045, "black"), (0.6, 0.2, 0.04, "lacquer"), (0.645, 0.15, 0.04, "black")]
    parts = (
        pad("leather", (-0.14, -0.66, 0.4), (0.14, 0.5, 0.49), 0.2),
        block("dark_steel", (-0.04, -0.62, 0.34), (0.04, 0.5, 0.41), 0.006),
        block("dark_steel", (-0.22, -0.62, 0.0), (0.22, -0.56, 0.05), 0.006),
        block("dark_steel", (-0.03, -0.62, 0.03), (0.03, -0.56, 0.36), 0.006),
        *mirrored(
            block("dark_steel", (0.42, 0.46, 0.03), (0.48, 0.54, 1.08), 0.006),
            block("dark_steel", (0.42, 0.3, 0.0), (0.48, 0.68, 0.05), 0.006),
            block("dark_steel", (0.42, 0.38, 0.94), (0.48, 0.48, 0.98), 0.004),
            block("dark_steel", (0.42, 0.38, 0.94), (0.48, 0.41, 1.04), 0.004),
        ),
        block("dark_steel", (-0.45, 0.47, 0.32), (0.45, 0.53, 0.38), 0.006),
        across("steel", 0.017, -0.82, 0.82, 0.43, 1.0),
        *(
            Part(Cylinder(r, t), finish, (side * at + (0.0 if side > 0 else -t), 0.43, 1.0), (0.0, 90.0, 0.0))
            for side in (-1, 1)
            for at, r, t, finish in plates
        ),
    )
    return built(
        parts,
        ("leather", "dark_steel"),
        (),
        (front_space(width, depth, 0.4, 1.2, "to lie down on the bench"),),
        size=(width, depth, height),
    )


def barbell(
    width: Annotated[float, Range(1.5, 1.8)] = 1.6,
    depth: Annotated[float, Range(0.4, 0.46)] = 0.44,
    height: Annotated[float, Range(0.4, 0.46)] = 0.44,
) -> Model:
    """A long bar with round plates, lying on the floor."""
    r = 0.22
    plates = ((0.6, r, 0.05, "black"), (0.655, 0.18, 0.04, "lacquer_second"), (0.7, 0.12, 0.03, "black"))
    parts = (
        across("steel", 0.016, -0.8, 0.8, 0.0, r),
        *mirrored(across("steel", 0.026, 0.56, 0.8, 0.0, r)),
        *(
            Part(Cylinder(radius, thick), finish, (side * at + (0.0 if side > 0 else -thick), 0.0, r), (0.0, 90.0, 0.0))
            for side in (-1, 1)
            for at, radius, thick, finish in plates
        ),
    )
    return built(parts, ("black",), size=(width, depth, height))


def kettlebell(
    width: Annotated[float, Range(0.2, 0.23)] = 0.21,
    height: Annotated[float, Range(0.26, 0.3)] = 0.28,
) -> Model:
    """A cast weight with a bow to hold it."""
    parts = (
        Part(Ellipsoid(0.2, 0.2, 0.19), "black", (0.0, 0.0, 0.0)),
        column("black", 0.07, 0.0, 0.03),
        rod(
            "dark_steel",
            0.018,
            (-0.05, 0.0, 0.15),
            (-0.075, 0.0, 0.22),
            (-0.04, 0.0, 0.262),
            (0.04, 0.0, 0.262),
            (0.075, 0.0, 0.22),
            (0.05, 0.0, 0.15),
        ),
        Part(Cylinder(0.045, 0.008), "paint_yellow", (0.0, -0.094, 0.095), (90.0, 0.0, 0.0)),
    )
    return built(parts, "black", size=(width, width, height), grain=0.5)


def yoga_mat(
    width: Annotated[float, Range(0.6, 0.66, 0.5, 0.9)] = 0.62,
    depth: Annotated[float, Range(1.7, 1.85, 1.4, 2.2)] = 1.76,
    height: Annotated[float, Range(0.1, 0.12)] = 0.1,
) -> Model:
    """A thin mat, one end still rolled."""
    x, y = width / 2, depth / 2
    spiral = ((0.05, 0.0), (0.05, width))
    parts = (
        block("cloth", (-x, -y, 0.0), (x, y - 0.05, 0.015), 0.0),
        block("cloth_accent", (-x + 0.05, -y + 0.05, 0.004), (x - 0.05, -y + 0.08, 0.018), 0.0),
        Part(Lathe(spiral), "cloth", (-x, y - 0.05, 0.05), (0.0, 90.0, 0.0)),
        *mirrored(Part(Cylinder(0.028, 0.006), "cloth_accent", (x - 0.004, y - 0.05, 0.05), (0.0, 90.0, 0.0))),
    )
    return built(parts, "cloth", size=(width, depth, height))


def punching_bag(
    width: Annotated[float, Range(0.36, 0.42)] = 0.38,
    height: Annotated[float, Range(1.5, 1.8, 1.1, 2.2)] = 1.64,
) -> Model:
    """A heavy bag on chains from the ceiling."""
    r = width / 2
    bag = 1.06
    parts = (
        column("leather", r, 0.02, bag),
        column("black", r * 0.94, 0.0, 0.03),
        *(column("black", r + 0.004, z, z + 0.05) for z in (0.2, bag * 0.5, bag - 0.16)),
        block("paper", (-0.09, -r - 0.004, bag * 0.66), (0.09, -r * 0.8, bag * 0.78), 0.0),
        *(
            rod("steel", 0.012, ((r - 0.03) * math.cos(a), (r - 0.03) * math.sin(a), bag - 0.01), (0.0, 0.0, bag + 0.3))
            for a in (math.radians(d) for d in (45, 135, 225, 315))
        ),
        Part(Ellipsoid(0.06, 0.06, 0.06), "steel", (0.0, 0.0, bag + 0.27)),
        rod("steel", 0.014, (0.0, 0.0, bag + 0.3), (0.0, 0.0, height - 0.02)),
        column("dark_steel", 0.07, height - 0.03, height),
    )
    return built(parts, ("leather",), size=(width, width, height))


def exercise_ball(
    width: Annotated[float, Range(0.6, 0.7, 0.4, 0.85)] = 0.65,
    height: Annotated[float, Range(0.58, 0.66, 0.4, 0.8)] = 0.62,
) -> Model:
    """A big gymnastics ball with ridges."""
    r = width / 2
    ball = (
        (0.13, 0.0),
        (0.22, 0.05),
        (0.285, 0.14),
        (0.31, 0.25),
        (0.32, 0.27),
        (0.32, 0.35),
        (0.31, 0.37),
        (0.285, 0.48),
        (0.22, 0.57),
        (0.13, 0.62),
    )
    parts = (
        Part(Lathe(tuple((a * r / 0.32, b) for a, b in ball)), "lacquer"),
        *(
            Part(Lathe(((a - 0.004, 0.0), (a + 0.006, 0.006), (a - 0.004, 0.012))), "lacquer_accent", (0.0, 0.0, z))
            for a, z in ((0.31 * r / 0.32, 0.24), (0.31 * r / 0.32, 0.37))
        ),
    )
    return built(parts, "lacquer", size=(width, width, height))


_GYM = ("gym", "sport")
ASSETS = (
    Asset(treadmill, words=("treadmill", "running machine"), family="exercise machine", stance="wall", tags=_GYM),
    Asset(
        exercise_bike,
        words=(
            "exercise bike",
            "stationary bike",
            "exercise bicycle",
            "spin bike",
            "stationary bicycle",
            "workout bike",
        ),
        family="exercise machine",
        stance="free",
        tags=_GYM,
    ),
    Asset(
        elliptical,
        words=(
            "elliptical",
            "elliptical machine",
            "elliptical trainer",
            "cross trainer",
            "exercise machine",
            "stair climber",
            "gym machine",
        ),
        family="exercise machine",
        stance="wall",
        tags=_GYM,
    ),
    Asset(
        rowing_machine,
        words=("rowing machine", "rower", "row machine"),
        family="exercise machine",
        stance="free",
        tags=_GYM,
    ),
    Asset(dumbbell, words=("dumbbell", "dumb bell", "hand weight", "weight"), family="weight", tags=_GYM),
    Asset(
        dumbbell_rack,
        words=(
            "dumbbell rack",
            "weight rack",
            "weights rack",
            "rack of dumbbells",
            "set of dumbbells",
            "dumbbell stand",
            "set of weights",
        ),
        family="rack",
        stance="wall",
        tags=_GYM,
    ),
    Asset(
        weight_bench,
        words=("weight bench", "bench press", "workout bench", "weightlifting bench", "exercise bench", "gym bench"),
        family="bench",
        stance="free",
        tags=_GYM,
    ),
    Asset(barbell, words=("barbell", "weight bar"), family="weight", tags=_GYM),
    Asset(kettlebell, words=("kettlebell", "kettle bell", "medicine ball"), family="weight", tags=_GYM),
    Asset(
        yoga_mat,
        words=("yoga mat", "exercise mat", "gym mat", "workout mat", "fitness mat", "pilates mat"),
        family="rug",
        stance="free",
        tags=_GYM,
    ),
    Asset(
        punching_bag,
        words=("punching bag", "boxing bag", "heavy bag", "punch bag", "sandbag"),
        family="punching bag",
        support=Support.CEILING,
        stance="free",
        tags=_GYM,
    ),
    Asset(
        exercise_ball,
        words=("exercise ball", "yoga ball", "gym ball", "fitness ball", "balance ball", "stability ball"),
        family="ball",
        tags=_GYM,
    ),
)
