"""Far above the earth: planets, a station that circles one, rocks that drift, and what is left of ships."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import Parts, block, column, mirrored, profile, rod

ADRIFT = ("adrift",)
"""What hangs in space or in the sky, and stands nowhere."""

_PLANETS = {
    "red": ("hull_orange", "rust_stone", "rust_stone_dark"),
    "blue": ("paint_blue", "paint_green", "launch_white"),
    "gas": ("plaster_ochre", "plaster_cream", "adobe"),
    "violet": ("paint_violet", "petal_pink", "paint_navy"),
    "grey": ("rock_light", "rock", "rock_dark"),
    "sun": ("flame_core", "flame", "flame"),
}


def planet(
    width: Annotated[float, Range(11.0, 13.0, 4.0, 40.0)] = 12.0,
    kind: Literal["red", "blue", "gas", "violet", "grey", "sun"] = "red",
    ring: bool = False,
) -> Model:
    """A globe in space: red with plains, blue with lands and clouds, banded, cratered, or burning; some wear a ring."""
    base, patch, third = _PLANETS[kind]
    radius = 6.0
    parts: list[Part] = [Part(Ellipsoid(2 * radius, 2 * radius, 2 * radius), base)]
    if kind == "gas":
        for z, tone in ((0.62, patch), (0.3, third), (-0.1, patch), (-0.45, third), (-0.74, patch)):
            wide = radius * math.sqrt(1 - z * z) + 0.06
            high = radius + radius * z
            parts.append(Part(Cylinder(wide, 0.9, wide * 0.97, bevel=0.0), tone, (0.0, 0.0, high - 0.45)))
    else:
        for k in range(12):
            a, z = 2.4 * k, -0.8 + 1.6 * k / 11
            out = radius * math.sqrt(1 - z * z) * 0.8
            wide = 2.6 + 1.6 * ((k * 7) % 5) / 4
            at = (out * math.cos(a), out * math.sin(a), radius + radius * 0.8 * z - wide / 2)
            parts.append(Part(Ellipsoid(wide, wide, wide), patch if k % 3 else third, at))
    if ring:
        band = ((8.0, 0.0), (10.6, 0.0), (10.6, 0.2), (8.0, 0.2))
        spokes = tuple(
            rod("plaster_cream", 0.12, (radius * 0.9 * c, radius * 0.9 * s, radius), (8.1 * c, 8.1 * s, radius))
            for c, s in ((1.0, 0.0), (-1.0, 0.0))
        )
        parts += [Part(Lathe((*band, band[0])), "plaster_cream", (0.0, 0.0, radius - 0.1)), *spokes]
    reach = 1.75 * width if ring else width
    return grown(tuple(parts), reach, width, reach, (base,), grain=12.0)


def _module(y: float, half: float, radius: float, tone: str, z: float) -> Parts:
    return (
        Part(Cylinder(radius, 2 * half, bevel=0.0), tone, (0.0, y + half, z), (90.0, 0.0, 0.0)),
        Part(Cylinder(radius + 0.1, 0.3, bevel=0.0), "hull_dark", (0.0, y + half, z), (90.0, 0.0, 0.0)),
        Part(Cylinder(radius + 0.1, 0.3, bevel=0.0), "hull_orange", (0.0, y - half + 0.3, z), (90.0, 0.0, 0.0)),
        *mirrored(block("screen_sky", (radius - 0.1, y - 0.5, z + 0.1), (radius + 0.06, y + 0.5, z + 0.6), 0.0)),
    )


def orbital_station() -> Model:
    """A station in orbit: modules in a line, a turning ring on spokes, a long truss with wings of solar cells."""
    z = 5.2
    ring = tuple((5.0 * math.cos(a), 5.0 * math.sin(a)) for a in (math.tau * k / 24 for k in range(25)))
    lamps = (math.tau * (k + 0.5) / 12 for k in range(12))
    parts: Parts = (
        *_module(-4.6, 2.2, 1.3, "hull", z),
        *_module(0.0, 2.4, 1.6, "hull_shade", z),
        *_module(4.8, 2.4, 1.3, "hull", z),
        *(rod("hull", 0.75, *((x, 0.0, z + dz) for x, dz in ring[at : at + 5])) for at in range(0, 24, 4)),
        *(
            rod("hull_dark", 0.22, (0.0, 0.0, z), (5.0 * math.cos(a), 0.0, z + 5.0 * math.sin(a)))
            for a in (0.0, 1.5708, 3.1416, 4.7124)
        ),
        *(
            Part(Ellipsoid(0.5, 1.7, 0.5), "screen_sky", (5.0 * math.cos(a), 0.0, z + 5.0 * math.sin(a) - 0.25))
            for a in lamps
        ),
        block("hull_dark", (-13.0, 4.6, z - 0.2), (13.0, 5.0, z + 0.2), 0.0),
        *(
            part
            for x in (5.2, 9.6)
            for s in (-1, 1)
            for part in mirrored(
                block(
                    "screen_blue",
                    (x - 1.6, 4.8 + s * 0.5 + (0 if s > 0 else -4.6), z - 0.06),
                    (x + 1.6, 4.8 + s * 0.5 + (4.6 if s > 0 else 0), z + 0.06),
                    0.0,
                ),
                block(
                    "hull_shade",
                    (x - 0.1, 4.8 + (0 if s > 0 else -5.1), z - 0.1),
                    (x + 0.1, 4.8 + (5.1 if s > 0 else 0), z + 0.1),
                    0.0,
                ),
            )
        ),
        Part(Lathe(((0.3, 0.0), (1.3, 0.7), (1.4, 0.8), (0.3, 0.2))), "launch_white", (0.0, 7.4, z + 1.4)),
        column("hull_dark", 0.12, z + 0.8, z + 1.7, (0.0, 7.0)),
        rod("hull_dark", 0.14, (0.0, 7.0, z + 0.9), (0.0, 7.4, z + 1.6)),
        Part(Cylinder(0.9, 1.2, 0.5, bevel=0.0), "hull_orange", (0.0, -6.7, z), (90.0, 0.0, 0.0)),
    )
    return grown(parts, 26.0, 11.6, 17.6, ("hull", "hull_shade"), grain=6.0)


def asteroid(variation: int = 0) -> Model:
    """A rock that drifts in space."""
    parts = (
        Part(Blob(3.4, 2.8, 2.6, seed=3 + variation, roughness=0.5), "rock_dark"),
        Part(Blob(1.8, 1.6, 1.5, seed=8 + variation, roughness=0.4), "rock", (0.9, -0.5, 0.3)),
    )
    return grown(parts, 3.8, 2.6, 3.0, ("rock_dark",), grain=4.0)


def _cloud(seed: int) -> Parts:
    lumps = ((0.0, 0.0, 3.4, 1.9), (-1.9, 0.2, 2.4, 1.3), (1.9, -0.1, 2.6, 1.5), (0.4, -0.8, 2.2, 1.2))
    return tuple(
        Part(Blob(w, w * 0.8, h, seed=seed + n, roughness=0.2), "launch_white", (x, y, 0.0))
        for n, (x, y, w, h) in enumerate(lumps)
    )


_HULL = (
    (-6.0, 0.2),
    (-5.0, 0.0),
    (4.6, 0.0),
    (6.2, 1.2),
    (6.0, 3.2),
    (4.0, 3.0),
    (3.6, 2.2),
    (-1.0, 1.9),
    (-2.0, 1.5),
    (-6.4, 2.2),
)

ASSETS = (
    Asset(
        planet,
        words=("planet", "gas giant", "moon in the sky", "giant planet"),
        family="planet",
        stance="free",
        tags=ADRIFT,
    ),
    Asset(
        orbital_station,
        words=("orbital station", "orbital space station", "orbiting station", "iss"),
        family="spaceship",
        stance="free",
        tags=ADRIFT,
    ),
    Asset(asteroid, words=("space rock", "comet"), family="rock", stance="free", tags=ADRIFT),
    drawn(
        "puffy_cloud",
        ("puffy cloud", "cloud"),
        "cloud",
        (6.0, 3.0, 1.9),
        _cloud(5),
        ("launch_white",),
        tags=ADRIFT,
        grain=6.0,
    ),
    drawn(
        "black_hole",
        ("black hole", "wormhole", "vortex"),
        "planet",
        (16.0, 16.0, 7.0),
        [
            Part(Ellipsoid(7.0, 7.0, 7.0), "black"),
            Part(Lathe(((4.0, 0.0), (5.2, 0.0), (5.2, 0.3), (4.0, 0.3), (4.0, 0.0))), "flame_core", (0.0, 0.0, 3.35)),
            Part(Lathe(((5.1, 0.0), (6.4, 0.0), (6.4, 0.2), (5.1, 0.2), (5.1, 0.0))), "flame", (0.0, 0.0, 3.4)),
            Part(Lathe(((6.3, 0.0), (8.0, 0.0), (8.0, 0.12), (6.3, 0.12), (6.3, 0.0))), "ember", (0.0, 0.0, 3.44)),
            *(
                rod("flame", 0.15, (3.0 * c, 3.0 * s, 3.5), (4.2 * c, 4.2 * s, 3.5))
                for c, s in ((1, 0), (-1, 0), (0, 1), (0, -1))
            ),
        ],
        stance="free",
        tags=ADRIFT,
        grain=12.0,
    ),
    drawn(
        "shipwreck",
        ("shipwreck", "ship wreck", "sunken ship", "wrecked ship", "broken ship"),
        "ship",
        (5.0, 12.6, 7.0),
        [
            profile("plank_grey_dark", _HULL, (-1.9, 1.9)),
            *(
                rod("plank_dark", 0.2, (s * 1.4, y, 0.3), (s * 2.4, y, 1.6), (s * 2.2, y, 3.4))
                for s in (-1, 1)
                for y in (-4.4, -3.0, -1.6, 0.0)
            ),
            block("plank_grey", (-1.8, 3.8, 2.9), (1.8, 5.8, 3.6), 0.0),
            rod("plank_dark", 0.24, (0.0, 1.2, 1.6), (0.7, 0.2, 7.0)),
            rod("plank_dark", 0.14, (-1.5, 0.9, 4.6), (2.3, 0.2, 5.4)),
            block("awning_white", (-0.4, 0.4, 3.2), (1.5, 0.5, 4.9), 0.0),
            rod("plank_dark", 0.22, (0.0, -3.4, 1.2), (-0.3, -3.8, 4.0)),
        ],
        ("plank_grey_dark",),
        stance="free",
        grain=4.0,
    ),
)
