"""What churches, museums, hotels and restaurants hold: pews, altars, plinths, booths, ropes, signs."""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Model, Part, Surface
from voxel_weaver.assets.workshop.building import built, grown
from voxel_weaver.assets.workshop.joinery import front_space, legs
from voxel_weaver.assets.workshop.pieces import across, block, column, front, mirrored, pad, profile, rod, rod_pair
from voxel_weaver.scene.layout import Support


def pew(
    width: Annotated[float, Range(1.7, 2.2, 1.0, 4.0)] = 1.9,
    depth: Annotated[float, Range(0.54, 0.6, 0.45, 0.75)] = 0.57,
    height: Annotated[float, Range(0.92, 1.0, 0.75, 1.2)] = 0.95,
) -> Model:
    """A long church bench: shaped ends, a panelled back, a rail for books behind it."""
    x = width / 2
    end = ((-0.27, 0.0), (0.26, 0.0), (0.28, 0.95), (0.18, 0.95), (0.12, 0.62), (-0.2, 0.62), (-0.27, 0.5))
    panels = max(3, round(width / 0.45))
    step = (width - 0.12) / panels
    parts = (
        *(profile("wood", end, (s - 0.03, s + 0.03)) for s in (-x + 0.03, x - 0.03)),
        block("wood", (-x + 0.05, -0.25, 0.42), (x - 0.05, 0.18, 0.46), 0.012),
        block("wood", (-x + 0.05, -0.22, 0.34), (x - 0.05, -0.19, 0.421), 0.006),
        block("wood", (-x + 0.05, 0.17, 0.2), (x - 0.05, 0.2, 0.93), 0.008),
        *(
            block("pale_wood", (-x + 0.1 + i * step, 0.155, 0.54), (-x + 0.02 + (i + 1) * step, 0.18, 0.84), 0.008)
            for i in range(panels)
        ),
        block("wood", (-x + 0.05, 0.13, 0.88), (x - 0.05, 0.22, 0.93), 0.01),
        block("wood", (-x + 0.05, 0.19, 0.6), (x - 0.05, 0.28, 0.62), 0.006),
    )
    seat = Surface("seat", (-x + 0.1, -0.22), (x - 0.1, 0.12), 0.46, 0.9)
    return grown(
        parts,
        width,
        height,
        depth,
        ("wood", "pale_wood"),
        (seat,),
        (front_space(width, 0.57, 0.4, 1.2, "to sit down"),),
    )


def altar(
    width: Annotated[float, Range(1.6, 2.0, 0.9, 3.0)] = 1.8,
    depth: Annotated[float, Range(0.75, 0.9, 0.5, 1.3)] = 0.8,
    height: Annotated[float, Range(0.96, 1.04, 0.8, 1.2)] = 1.0,
) -> Model:
    """A stone table with a white cloth and an embroidered front with a cross."""
    x, y = width / 2, depth / 2
    parts = (
        block("stone", (-x + 0.06, -y + 0.06, 0.0), (x - 0.06, y - 0.04, 0.08), 0.012),
        block("stone", (-x + 0.12, -y + 0.1, 0.07), (x - 0.12, y - 0.08, height - 0.09), 0.01),
        block("marble", (-x + 0.01, -y + 0.02, height - 0.1), (x - 0.01, y, height - 0.02), 0.012),
        block("sheet", (-x, -y + 0.01, height - 0.03), (x, y - 0.01, height), 0.006),
        *mirrored(block("sheet", (x - 0.014, -y + 0.04, height - 0.34), (x, y - 0.02, height - 0.006), 0.004)),
        block("cloth", (-x * 0.6, -y + 0.005, 0.24), (x * 0.6, -y + 0.11, height - 0.006), 0.006),
        block("brass", (-x * 0.6, -y, 0.24), (x * 0.6, -y + 0.11, 0.28), 0.002),
        block("brass", (-0.025, -y, 0.36), (0.025, -y + 0.02, 0.78), 0.002),
        block("brass", (-0.13, -y, 0.6), (0.13, -y + 0.02, 0.65), 0.002),
    )
    top = Surface("top", (-x + 0.06, -y + 0.06), (x - 0.06, y - 0.06), height, 2.0)
    return built(parts, ("stone", "marble", "cloth"), (top,))


def pedestal(
    width: Annotated[float, Range(0.36, 0.44, 0.22, 0.8)] = 0.4,
    depth: Annotated[float, Range(0.36, 0.44, 0.22, 0.8)] = 0.4,
    height: Annotated[float, Range(0.9, 1.1, 0.4, 1.4)] = 1.0,
) -> Model:
    """A square plinth with a moulded base and cap, for something to be shown on."""
    x, y = width / 2, depth / 2
    parts = (
        block("marble", (-x, -y, 0.0), (x, y, 0.08), 0.012),
        block("marble", (-x + 0.03, -y + 0.03, 0.07), (x - 0.03, y - 0.03, 0.14), 0.012),
        block("marble", (-x + 0.06, -y + 0.06, 0.13), (x - 0.06, y - 0.06, height - 0.09), 0.008),
        block("marble", (-x + 0.03, -y + 0.03, height - 0.1), (x - 0.03, y - 0.03, height - 0.04), 0.01),
        block("marble", (-x, -y, height - 0.05), (x, y, height), 0.012),
        block("brass", (-0.06, -y + 0.05, height * 0.62), (0.06, -y + 0.062, height * 0.7), 0.002),
    )
    return built(parts, "marble", (Surface("top", (-x + 0.02, -y + 0.02), (x - 0.02, y - 0.02), height, 2.0),))


def pillar(
    width: Annotated[float, Range(0.44, 0.54, 0.25, 1.0)] = 0.48,
    height: Annotated[float, Range(2.3, 2.5, 1.0, 5.0)] = 2.4,
) -> Model:
    """A fluted column on a square base, under a square capital."""
    r = width / 2
    flutes = [(r * 0.72 * math.cos(a), r * 0.72 * math.sin(a)) for a in (math.tau * i / 12 for i in range(12))]
    parts = (
        block("stone", (-r, -r, 0.0), (r, r, 0.1), 0.012),
        column("stone", r * 0.94, 0.09, 0.18, top=r * 0.8),
        column("stone", r * 0.72, 0.17, height - 0.2),
        *(column("marble", 0.026, 0.19, height - 0.22, spot) for spot in flutes),
        column("stone", r * 0.76, height - 0.24, height - 0.1, top=r * 0.96),
        block("stone", (-r, -r, height - 0.11), (r, r, height), 0.012),
    )
    return built(parts, ("stone", "marble"))


def booth(
    width: Annotated[float, Range(1.2, 1.5, 0.9, 2.4)] = 1.3,
    depth: Annotated[float, Range(1.8, 2.0, 1.5, 2.4)] = 1.9,
    height: Annotated[float, Range(1.1, 1.2, 0.95, 1.4)] = 1.15,
) -> Model:
    """Two padded benches face to face with a table between them, as diners have them."""
    x = width / 2
    bench = [
        part
        for s in (-1, 1)
        for part in (
            block("dark_wood", (-x, min(s * 0.45, s * 0.93), 0.0), (x, max(s * 0.45, s * 0.93), 0.34), 0.01),
            block(
                "leather", (-x + 0.01, min(s * 0.42, s * 0.84), 0.33), (x - 0.01, max(s * 0.42, s * 0.84), 0.47), 0.03
            ),
            block("dark_wood", (-x, min(s * 0.9, s * 0.95), 0.0), (x, max(s * 0.9, s * 0.95), 1.12), 0.01),
            *(
                pad(
                    "leather",
                    (-x + i * width / 4, min(s * 0.78, s * 0.91), 0.46),
                    (-x + (i + 1) * width / 4, max(s * 0.78, s * 0.91), 1.15),
                    0.3,
                )
                for i in range(4)
            ),
        )
    ]
    parts = (
        *bench,
        block("wood", (-x + 0.02, -0.36, 0.7), (x - 0.06, 0.36, 0.75), 0.014),
        column("black_metal", 0.05, 0.03, 0.71),
        column("black_metal", 0.24, 0.0, 0.04),
    )
    top = Surface("top", (-x + 0.06, -0.33), (x - 0.1, 0.33), 0.75, 1.0)
    seats = tuple(Surface("seat", (-x + 0.05, low), (x - 0.05, low + 0.3), 0.47, 0.6) for low in (-0.76, 0.46))
    return grown(parts, width, height, depth, "leather", (top, *seats))


def throne(
    width: Annotated[float, Range(0.78, 0.88, 0.6, 1.1)] = 0.82,
    depth: Annotated[float, Range(0.72, 0.82, 0.55, 1.0)] = 0.76,
    height: Annotated[float, Range(1.6, 1.8, 1.2, 2.2)] = 1.7,
) -> Model:
    """A king's chair: a high pointed back, gilded frame, red cushions."""
    back = ((-0.34, 0.3), (0.34, 0.3), (0.36, 1.3), (0.2, 1.52), (0.0, 1.66), (-0.2, 1.52), (-0.36, 1.3))
    inner = tuple((a * 0.76, 0.3 + (b - 0.3) * 0.9) for a, b in back)
    parts = (
        block("brass", (-0.41, -0.36, 0.0), (0.41, 0.38, 0.1), 0.012),
        block("dark_wood", (-0.36, -0.32, 0.09), (0.36, 0.34, 0.42), 0.012),
        block("brass", (-0.38, -0.34, 0.4), (0.38, 0.34, 0.46), 0.01),
        pad("cloth", (-0.3, -0.32, 0.44), (0.3, 0.24, 0.58), 0.35),
        front("brass", back, 0.38, 0.1),
        front("cloth", inner, 0.29, 0.03),
        *mirrored(
            block("brass", (0.31, -0.34, 0.4), (0.39, 0.3, 0.76), 0.016),
            pad("cloth", (0.3, -0.34, 0.74), (0.4, 0.26, 0.82), 0.3),
            Part(Ellipsoid(0.1, 0.1, 0.1), "brass", (0.35, -0.32, 0.75)),
            Part(Ellipsoid(0.09, 0.09, 0.11), "brass", (0.33, 0.33, 1.34)),
        ),
        Part(Ellipsoid(0.11, 0.09, 0.12), "cap_red", (0.0, 0.32, 1.58)),
    )
    seat = Surface("seat", (-0.24, -0.26), (0.24, 0.14), 0.58, 0.9)
    return grown(
        parts, width, height, depth, ("cloth", "brass"), (seat,), (front_space(0.82, 0.76, 0.5, 1.2, "to sit down"),)
    )


def display_table(
    width: Annotated[float, Range(1.3, 1.6, 0.7, 2.6)] = 1.4,
    depth: Annotated[float, Range(0.75, 0.9, 0.5, 1.3)] = 0.8,
    height: Annotated[float, Range(0.8, 0.9, 0.6, 1.1)] = 0.84,
) -> Model:
    """A shop's table of two levels: a clear top, and a low shelf between its block legs."""
    x, y = width / 2, depth / 2
    parts = (
        block("wood", (-x, -y, height - 0.06), (x, y, height), 0.014),
        *legs(width - 0.06, depth - 0.06, height - 0.059, 0.09, "white"),
        block("wood", (-x + 0.06, -y + 0.06, 0.2), (x - 0.06, y - 0.06, 0.24), 0.008),
        block("paper", (-0.14, -y - 0.001, height - 0.055), (0.14, -y + 0.01, height - 0.006), 0.0),
    )
    surfaces = (
        Surface("top", (-x + 0.02, -y + 0.02), (x - 0.02, y - 0.02), height, 2.0),
        Surface("shelf", (-x + 0.14, -y + 0.1), (x - 0.14, y - 0.1), 0.24, height - 0.32),
    )
    return built(parts, ("wood", "white"), surfaces)


def luggage_rack(
    width: Annotated[float, Range(0.6, 0.7, 0.45, 0.9)] = 0.64,
    depth: Annotated[float, Range(0.42, 0.5, 0.34, 0.6)] = 0.46,
    height: Annotated[float, Range(0.48, 0.56, 0.4, 0.7)] = 0.52,
) -> Model:
    """A folding stand of crossed legs with straps across, for a suitcase."""
    parts = (
        *mirrored(
            rod("wood", 0.018, (0.28, -0.2, 0.02), (0.28, 0.2, 0.48)),
            rod("wood", 0.018, (0.245, 0.2, 0.02), (0.245, -0.2, 0.48)),
        ),
        *(across("wood", 0.02, -0.3, 0.3, y, 0.48) for y in (-0.2, 0.2)),
        *(across("wood", 0.016, -0.28, 0.28, y, 0.1) for y in (-0.13, 0.13)),
        *(block("leather", (s - 0.035, -0.22, 0.49), (s + 0.035, 0.22, 0.51), 0.0) for s in (-0.18, 0.0, 0.18)),
        block("wood", (-0.31, 0.2, 0.47), (0.31, 0.23, 0.56), 0.008),
    )
    top = Surface("top", (-0.29, -0.2), (0.29, 0.18), 0.51, 1.0)
    return grown(parts, width, height, depth, ("wood", "leather"), (top,))


def rope_barrier(
    width: Annotated[float, Range(1.3, 1.6, 0.8, 2.4)] = 1.4,
    height: Annotated[float, Range(0.94, 1.02, 0.7, 1.2)] = 0.98,
) -> Model:
    """Two brass posts on round feet with a hanging red rope between them."""
    rope = [(0.54 * (i / 6 - 1), 0.0, 0.6 + 0.28 * (i / 6 - 1) ** 2) for i in range(13)]
    parts = (
        *mirrored(
            column("brass", 0.16, 0.0, 0.03, (0.54, 0.0)),
            column("brass", 0.026, 0.02, 0.92, (0.54, 0.0)),
            column("brass", 0.04, 0.84, 0.88, (0.54, 0.0)),
            Part(Ellipsoid(0.08, 0.08, 0.08), "brass", (0.54, 0.0, 0.9)),
        ),
        rod("cloth", 0.028, *rope),
    )
    return grown(parts, width, height, None, ("brass", "cloth"))


def exit_sign(
    width: Annotated[float, Range(0.34, 0.42, 0.24, 0.6)] = 0.38,
    depth: Annotated[float, Range(0.04, 0.05, 0.03, 0.08)] = 0.04,
    height: Annotated[float, Range(0.17, 0.21, 0.12, 0.3)] = 0.19,
) -> Model:
    """A lit green sign with a running figure and an arrow."""
    parts = (
        block("white", (-0.19, -0.012, 0.0), (0.19, 0.02, 0.19), 0.004),
        block("screen_green", (-0.178, -0.02, 0.012), (0.178, -0.011, 0.178), 0.0),
        front(
            "chalk",
            ((0.03, 0.08), (0.1, 0.08), (0.1, 0.05), (0.155, 0.095), (0.1, 0.14), (0.1, 0.11), (0.03, 0.11)),
            -0.018,
            0.006,
        ),
        *(
            block("chalk", low, high, 0.0)
            for low, high in (
                ((-0.13, -0.024, 0.03), (-0.07, -0.018, 0.16)),
                ((-0.07, -0.024, 0.03), (-0.02, -0.018, 0.05)),
                ((-0.07, -0.024, 0.085), (-0.03, -0.018, 0.105)),
                ((-0.07, -0.024, 0.14), (-0.02, -0.018, 0.16)),
            )
        ),
    )
    return grown(
        parts, width, height, depth, "screen_green", glows=(Glow((0.0, -0.02, 0.1), 2.0, "#7fe3a0", radius=0.02),)
    )


def fountain(
    width: Annotated[float, Range(1.4, 1.7, 0.8, 3.0)] = 1.5,
    height: Annotated[float, Range(1.2, 1.5, 0.8, 2.4)] = 1.35,
) -> Model:
    """A round basin of water with a bowl on a shaft and a jet."""
    basin = ((0.7, 0.0), (0.75, 0.06), (0.72, 0.3), (0.75, 0.36), (0.62, 0.36), (0.62, 0.12))
    bowl = ((0.06, 0.0), (0.3, 0.12), (0.34, 0.18), (0.28, 0.18), (0.1, 0.08))
    jets = [(0.26 * math.cos(a), 0.26 * math.sin(a)) for a in (math.tau * i / 6 for i in range(6))]
    parts = (
        Part(Lathe(basin), "stone"),
        column("water", 0.63, 0.1, 0.28),
        Part(Lathe(((0.2, 0.0), (0.1, 0.1), (0.12, 0.3), (0.07, 0.62))), "stone", (0.0, 0.0, 0.2)),
        Part(Lathe(bowl), "stone", (0.0, 0.0, 0.78)),
        column("water", 0.27, 0.86, 0.93),
        column("water", 0.03, 0.9, 1.35, top=0.012),
        *(rod("water", 0.014, (x * 0.2, y * 0.2, 1.2), (x * 0.8, y * 0.8, 1.12), (x, y, 0.9)) for x, y in jets),
    )
    return grown(parts, width, height, None, "stone")


def hand_truck(
    width: Annotated[float, Range(0.48, 0.56, 0.38, 0.7)] = 0.52,
    depth: Annotated[float, Range(0.46, 0.54, 0.36, 0.7)] = 0.5,
    height: Annotated[float, Range(1.15, 1.3, 0.9, 1.5)] = 1.22,
) -> Model:
    """A sack barrow: a blade on the ground, two wheels, a tall frame with a bow to hold."""
    parts = (
        block("dark_steel", (-0.22, -0.26, 0.0), (0.22, 0.06, 0.025), 0.004),
        *rod_pair("lacquer", 0.02, (0.19, 0.04, 0.02), (0.19, 0.08, 1.0), (0.16, 0.14, 1.17), (0.0, 0.16, 1.2)),
        *(across("lacquer", 0.014, -0.19, 0.19, 0.05 + 0.01 * i, 0.25 + 0.22 * i) for i in range(4)),
        *mirrored(
            Part(Cylinder(0.12, 0.06), "black", (0.2, 0.14, 0.12), (0.0, 90.0, 0.0)),
            Part(Cylinder(0.06, 0.07), "steel", (0.196, 0.14, 0.12), (0.0, 90.0, 0.0)),
            block("lacquer", (0.15, 0.03, 0.1), (0.19, 0.16, 0.15), 0.004),
        ),
        across("steel", 0.014, -0.24, 0.24, 0.14, 0.12),
    )
    top = Surface("top", (-0.2, -0.24), (0.2, 0.0), 0.025, 1.2)
    return grown(parts, width, height, depth, "lacquer", (top,))


_HALL = ("hall",)
ASSETS = (
    Asset(pew, ("pew", "church pew", "church bench"), "bench", tags=("church",)),
    Asset(altar, ("altar", "altar table", "communion table", "shrine"), "table", tags=("church",)),
    Asset(
        pedestal,
        ("pedestal", "plinth", "display pedestal", "sculpture stand", "museum stand", "column stand"),
        "stand",
        tags=_HALL,
    ),
    Asset(pillar, ("pillar", "column", "stone column", "marble column"), "column", tags=_HALL),
    Asset(
        booth, ("booth", "diner booth", "restaurant booth", "banquette", "booth seating"), "sofa", tags=("restaurant",)
    ),
    Asset(throne, ("throne",), "chair", stance="wall", tags=_HALL),
    Asset(
        display_table,
        ("display table", "product table", "exhibition table", "merchandise table", "display stand"),
        "table",
        tags=("shop",),
    ),
    Asset(
        luggage_rack,
        ("luggage rack", "suitcase rack", "luggage stand", "suitcase stand"),
        "rack",
        stance="wall",
        tags=("hotel",),
    ),
    Asset(
        rope_barrier, ("rope barrier", "stanchion", "velvet rope", "crowd barrier", "stanchions"), "barrier", tags=_HALL
    ),
    Asset(exit_sign, ("exit sign", "emergency exit sign"), "sign", Support.WALL, "wall", tags=_HALL),
    Asset(fountain, ("fountain", "water fountain", "garden fountain"), "fountain", stance="free", tags=("garden",)),
    Asset(
        hand_truck,
        ("hand truck", "sack truck", "hand cart", "dolly", "sack barrow"),
        "trolley",
        stance="wall",
        tags=("workshop",),
    ),
)
