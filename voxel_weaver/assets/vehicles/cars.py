"""What stands in a garage or at a shore: the car, the canoe. They point to the front (-Y)."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built, grown
from voxel_weaver.assets.workshop.hollows import ring
from voxel_weaver.assets.workshop.pieces import Parts, across, block, mirrored, pad, profile, rod


def wheels(x: float, places: tuple[float, ...], radius: float, wide: float) -> Parts:
    """Pairs of wheels with bright hubs, their outer faces at x."""
    return tuple(
        part
        for y in places
        for part in (
            *mirrored(across("black", radius, x - wide, x, y, radius)),
            *mirrored(across("steel", radius * 0.55, x - wide, x + 0.012, y, radius)),
            *mirrored(across("dark_steel", radius * 0.18, x - wide, x + 0.02, y, radius)),
        )
    )


def _trim() -> Parts:
    """Lamps, mirrors, handles, door gaps, bumpers and plates of a car."""
    return (
        *mirrored(
            block("bulb", (0.5, -2.1, 0.58), (0.8, -2.03, 0.7), 0.02),
            block("led_red", (0.52, 2.02, 0.66), (0.8, 2.09, 0.8), 0.02),
            block("lacquer_second", (0.76, -0.72, 0.9), (0.89, -0.6, 1.02), 0.02),
            block("steel", (0.8, 0.02, 0.74), (0.835, 0.2, 0.78), 0.006),
            block("shadow", (0.8, 0.28, 0.36), (0.816, 0.3, 0.88), 0.0),
            block("shadow", (0.8, -0.75, 0.36), (0.816, -0.73, 0.86), 0.0),
        ),
        block("dark_grey", (-0.8, -2.1, 0.3), (0.8, -2.0, 0.44), 0.03),
        block("dark_grey", (-0.8, 2.0, 0.3), (0.8, 2.1, 0.46), 0.03),
        block("black", (-0.4, -2.095, 0.48), (0.4, -2.04, 0.6), 0.01),
        block("white", (-0.24, -2.105, 0.34), (0.24, -2.06, 0.43), 0.0),
        block("white", (-0.24, 2.06, 0.54), (0.24, 2.105, 0.63), 0.0),
    )


def car(
    width: Annotated[float, Range(1.7, 1.85, 1.4, 2.2)] = 1.78,
    depth: Annotated[float, Range(3.9, 4.5, 2.8, 5.5)] = 4.2,
    height: Annotated[float, Range(1.42, 1.56, 1.1, 2.2)] = 1.48,
    kind: Literal["sedan", "van"] = "sedan",
) -> Model:
    """A passenger car, or a van with a high box: windows all round, lamps, bumpers, mirrors, handles."""
    if kind == "van":
        cabin = ((-1.4, 0.86), (-0.9, 1.46), (2.02, 1.46), (2.06, 0.86))
        glass = ((-1.28, 0.9), (-0.86, 1.38), (1.9, 1.38), (1.94, 0.9))
        posts: tuple[float, ...] = (-0.3, 0.6, 1.4)
    else:
        cabin = ((-0.95, 0.86), (-0.3, 1.46), (0.85, 1.46), (1.55, 0.88))
        glass = ((-0.82, 0.89), (-0.26, 1.39), (0.82, 1.39), (1.4, 0.9))
        posts = (0.28,)
    body = (
        (-2.08, 0.34),
        (-1.98, 0.24),
        (1.98, 0.24),
        (2.08, 0.4),
        (2.05, 0.86),
        (1.5, 0.92),
        (-0.95, 0.92),
        (-1.95, 0.74),
        (-2.08, 0.6),
    )
    parts: list[Part] = [
        profile("lacquer_second", body, (-0.81, 0.81)),
        profile("lacquer_second", cabin[::-1], (-0.76, 0.76)),
        profile("screen_sky", glass[::-1], (-0.775, 0.775)),
        *mirrored(*(block("lacquer_second", (0.75, y - 0.04, 0.86), (0.785, y + 0.04, 1.44), 0.0) for y in posts)),
        *wheels(0.89, (-1.3, 1.3), 0.33, 0.22),
        *_trim(),
    ]
    (y0, z0), (y1, z1) = cabin[:2]
    parts.append(
        profile(
            "screen_sky",
            ((y0 - 0.012, z0 + 0.05), (y0 + 0.08, z0 + 0.05), (y1 + 0.05, z1 - 0.06), (y1 - 0.045, z1 - 0.06)),
            (-0.66, 0.66),
        )
    )
    (y0, z0), (y1, z1) = cabin[3], cabin[2]
    parts.append(
        profile(
            "screen_sky",
            ((y0 - 0.08, z0 + 0.06), (y0 + 0.004, z0 + 0.06), (y1 + 0.05, z1 - 0.07), (y1 - 0.05, z1 - 0.07)),
            (-0.64, 0.64),
        )
    )
    return built(parts, "lacquer_second", (), (), size=(width, depth, height))


def go_kart(
    width: Annotated[float, Range(0.56, 0.64)] = 0.6,
    depth: Annotated[float, Range(1.0, 1.15)] = 1.08,
    height: Annotated[float, Range(0.5, 0.58)] = 0.54,
) -> Model:
    """A pedal car for children."""
    parts = (
        profile(
            "lacquer_second",
            (
                (-0.5, 0.14),
                (0.5, 0.14),
                (0.52, 0.34),
                (0.2, 0.36),
                (0.1, 0.28),
                (-0.1, 0.3),
                (-0.16, 0.38),
                (-0.5, 0.3),
            ),
            (-0.2, 0.2),
        ),
        block("shadow", (-0.15, -0.12, 0.25), (0.15, 0.2, 0.31), 0.0),
        pad("black", (-0.16, 0.14, 0.26), (0.16, 0.3, 0.48), 0.3),
        *wheels(0.29, (-0.32, 0.34), 0.13, 0.08),
        *mirrored(
            across("steel", 0.016, 0.0, 0.24, -0.32, 0.13),
            across("steel", 0.016, 0.0, 0.24, 0.34, 0.13),
            block("bulb", (0.08, -0.53, 0.22), (0.16, -0.48, 0.3), 0.02),
        ),
        rod("black", 0.014, (0.0, -0.16, 0.36), (0.0, -0.06, 0.46)),
        rod(
            "black",
            0.016,
            *(
                (0.1 * a, -0.055 + 0.03 * b, 0.465 + 0.075 * b)
                for a, b in (
                    (1.0, 0.0),
                    (0.7, 0.7),
                    (0.0, 1.0),
                    (-0.7, 0.7),
                    (-1.0, 0.0),
                    (-0.7, -0.7),
                    (0.0, -1.0),
                    (0.7, -0.7),
                    (1.0, 0.0),
                )
            ),
        ),
        block("white", (-0.1, -0.4, 0.3), (0.1, -0.2, 0.365), 0.01),
        block("white", (-0.205, -0.06, 0.18), (0.205, 0.06, 0.24), 0.0),
    )
    return built(parts, "lacquer_second", (), (), size=(width, depth, height))


def canoe(
    width: Annotated[float, Range(0.78, 0.9)] = 0.84,
    depth: Annotated[float, Range(2.9, 3.2, 2.2, 5.0)] = 3.1,
    height: Annotated[float, Range(0.44, 0.54)] = 0.48,
) -> Model:
    """An open boat, pointed at both ends, with two thwarts and a paddle."""
    outer = (
        (0.0, -1.9),
        (0.24, -1.4),
        (0.39, -0.7),
        (0.42, 0.0),
        (0.39, 0.7),
        (0.24, 1.4),
        (0.0, 1.9),
        (-0.24, 1.4),
        (-0.39, 0.7),
        (-0.42, 0.0),
        (-0.39, -0.7),
        (-0.24, -1.4),
    )
    inner = tuple((a * 0.9, b * 0.94) for a, b in outer)
    keel = tuple((a * 0.7, b * 0.9) for a, b in outer)
    middle = tuple((a * 0.02, b * 0.3) for a, b in outer)
    parts = (
        *ring("lacquer", keel, middle, 0.0, 0.07),
        *ring(
            "lacquer",
            tuple((a * 0.9, b * 0.97) for a, b in outer),
            tuple((a * 0.62, b * 0.84) for a, b in outer),
            0.05,
            0.2,
        ),
        *ring("lacquer", outer, inner, 0.18, 0.4),
        *ring("wood", outer, tuple((a * 0.88, b * 0.93) for a, b in outer), 0.39, 0.43),
        *(pad("lacquer", (-0.06, s * 1.78 - 0.12, 0.3), (0.06, s * 1.78 + 0.12, 0.48), 0.5) for s in (-1, 1)),
        *(block("wood", (-0.36, y - 0.1, 0.3), (0.36, y + 0.1, 0.33), 0.006) for y in (-0.8, 0.8)),
        rod("wood", 0.02, (-0.22, -1.0, 0.36), (-0.22, 0.5, 0.36)),
        block("wood", (-0.29, 0.45, 0.345), (-0.15, 0.95, 0.375), 0.02),
    )
    inside = Surface("inside", (-0.16, -0.64), (0.22, 0.64), 0.07, 1.5)
    return grown(parts, width, height, depth, ("lacquer",), (inside,))


_RIDE = ("vehicle", "garage")
ASSETS = (
    Asset(
        car,
        words=("car", "automobile", "sedan", "van", "vehicle", "sports car", "vintage car", "minivan"),
        family="car",
        stance="free",
        tags=_RIDE,
    ),
    Asset(
        go_kart,
        words=("pedal car", "go kart", "go-kart", "kart", "ride-on car", "ride-on toy"),
        family="car",
        stance="free",
        tags=("toy", *_RIDE),
    ),
    Asset(
        canoe,
        words=("canoe", "kayak"),
        family="boat",
        stance="free",
        tags=("outdoor", "vehicle"),
    ),
)
