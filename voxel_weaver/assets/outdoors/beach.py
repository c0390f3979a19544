"""What lies and stands at the sea: loungers, towels, sandcastles, the lifeguard's chair, buoys, anchors, traps."""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box, Cylinder, Lathe
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.nature.growth import polar
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, front, mirrored, profile, rod, rod_pair


def deck_chair(
    width: Annotated[float, Range(0.58, 0.7)] = 0.64,
    depth: Annotated[float, Range(1.0, 1.25)] = 1.12,
    height: Annotated[float, Range(0.85, 1.05)] = 0.95,
) -> Model:
    """A sling of striped cloth in a folding frame."""
    parts: list[Part] = [
        *rod_pair("wood", 0.025, (0.3, -0.5, 0.02), (0.3, 0.5, 0.94)),
        *rod_pair("wood", 0.025, (0.26, 0.5, 0.02), (0.26, -0.48, 0.42)),
        *(across("wood", 0.025, -0.3, 0.3, y, z) for y, z in ((0.5, 0.92), (-0.48, 0.42), (0.46, 0.04), (-0.48, 0.04))),
    ]
    sling = ((0.5, 0.94), (0.24, 0.56), (-0.05, 0.32), (-0.48, 0.42))
    for stripe in range(5):
        x0, x1 = -0.25 + 0.1 * stripe, -0.15 + 0.1 * stripe
        outline = (*sling, *((y + 0.02, z - 0.05) for y, z in reversed(sling)))
        parts.append(profile("cloth" if stripe % 2 == 0 else "canvas", outline, (x0, x1)))
    return grown(parts, width, height, depth, ("cloth",))


def sun_lounger(
    width: Annotated[float, Range(0.64, 0.76)] = 0.7,
    depth: Annotated[float, Range(1.8, 2.1)] = 1.95,
    height: Annotated[float, Range(0.75, 0.95)] = 0.84,
) -> Model:
    """A long bed of slats with a raised back and a mattress."""
    parts = [
        *mirrored(
            block("pale_wood", (0.28, -0.95, 0.26), (0.34, 0.9, 0.34), 0.01),
            *(block("pale_wood", (0.27, y - 0.04, 0.0), (0.34, y + 0.04, 0.3), 0.01) for y in (-0.85, 0.75)),
        ),
        *(block("pale_wood", (-0.3, -0.93 + 0.14 * n, 0.3), (0.3, -0.83 + 0.14 * n, 0.35), 0.0) for n in range(9)),
        block("cloth", (-0.3, -0.94, 0.34), (0.3, 0.28, 0.44), 0.03),
        profile("cloth", ((0.22, 0.36), (0.9, 0.76), (0.86, 0.86), (0.18, 0.46)), (-0.3, 0.3)),
        profile("pale_wood", ((0.3, 0.3), (0.94, 0.7), (0.9, 0.76), (0.26, 0.36)), (-0.33, 0.33)),
        *mirrored(block("pale_wood", (0.2, 0.7, 0.3), (0.26, 0.76, 0.66), 0.0)),
        block("canvas", (-0.2, 0.62, 0.66), (0.2, 0.8, 0.86), 0.05),
    ]
    seat = Surface("seat", (-0.24, -0.8), (0.24, 0.1), 0.44)
    return grown(parts, width, height, depth, ("cloth",), (seat,))


def beach_towel(
    width: Annotated[float, Range(0.8, 1.0)] = 0.9,
    depth: Annotated[float, Range(1.6, 1.9)] = 1.75,
    height: Annotated[float, Range(0.02, 0.03, 0.02, 0.06)] = 0.025,
) -> Model:
    """A striped towel on the sand."""
    parts = [
        block(
            "cloth" if n % 2 == 0 else "canvas", (-0.45, -0.875 + 0.25 * n, 0.0), (0.45, -0.625 + 0.25 * n, 0.025), 0.0
        )
        for n in range(7)
    ]
    return grown(parts, width, height, depth, ("cloth",))


def _turret(x: float, y: float, radius: float, tall: float) -> Parts:
    merlons = ((0.7, 0.0), (-0.7, 0.0), (0.0, 0.7), (0.0, -0.7))
    return (
        Part(Cylinder(radius, tall, radius * 0.86), "paint_sand", (x, y, 0.0)),
        *(
            Part(Box(0.07, 0.07, 0.08), "paint_sand", (x + a * radius, y + b * radius, tall - 0.005))
            for a, b in merlons
        ),
    )


def sandcastle(
    width: Annotated[float, Range(0.9, 1.3)] = 1.1,
    height: Annotated[float, Range(0.6, 0.85)] = 0.72,
) -> Model:
    """Four towers and a keep of sand, with shells, a flag, a bucket and a spade."""
    parts = [
        Part(Cylinder(0.58, 0.08, 0.5), "paint_sand"),
        *(piece for x in (-0.3, 0.3) for y in (-0.3, 0.3) for piece in _turret(x, y, 0.13, 0.34)),
        *(block("paint_sand", (-0.3, y - 0.05, 0.0), (0.3, y + 0.05, 0.24), 0.0) for y in (-0.3, 0.3)),
        *(block("paint_sand", (x - 0.05, -0.3, 0.0), (x + 0.05, 0.3, 0.24), 0.0) for x in (-0.3, 0.3)),
        *_turret(0.0, 0.05, 0.17, 0.5),
        front("toasted", ((-0.07, 0.06), (0.07, 0.06), (0.07, 0.16), (0.0, 0.2), (-0.07, 0.16)), -0.34, 0.02),
        column("pole", 0.014, 0.45, 0.76, (0.0, 0.05)),
        front("stripe_red", ((0.0, 0.64), (0.16, 0.7), (0.0, 0.76)), 0.06, 0.02),
        Part(Cylinder(0.08, 0.16, 0.11), "paint_blue", (0.5, -0.36, 0.02)),
        rod("fish_yellow", 0.02, (-0.36, -0.34, 0.03), (-0.46, -0.4, 0.34)),
    ]
    return grown(parts, width, height, main=("paint_sand",))


def lifeguard_chair(
    width: Annotated[float, Range(1.2, 1.5)] = 1.3,
    height: Annotated[float, Range(2.5, 3.1)] = 2.8,
) -> Model:
    """A high white seat with a ladder, a roof and a ring buoy."""
    parts = [
        *(
            rod("white", 0.06, (sx * 0.58, sy * 0.58, 0.0), (sx * 0.4, sy * 0.4, 1.6))
            for sx in (-1, 1)
            for sy in (-1, 1)
        ),
        block("white", (-0.5, -0.5, 1.5), (0.5, 0.5, 1.6), 0.01),
        block("stripe_red", (-0.36, -0.1, 1.9), (0.36, 0.4, 1.98), 0.01),
        block("stripe_red", (-0.36, 0.36, 1.6), (0.36, 0.46, 2.5), 0.01),
        *mirrored(
            block("white", (0.34, -0.2, 1.6), (0.42, 0.44, 2.16), 0.01),
            column("white", 0.03, 1.6, 2.8, (0.46, 0.4)),
            column("white", 0.03, 1.6, 2.8, (0.46, -0.44)),
        ),
        block("stripe_red", (-0.62, -0.6, 2.72), (0.62, 0.56, 2.82), 0.02),
        *(
            block("white", (-0.3, -0.62 + 0.02 * n, 0.3 + 0.3 * n), (0.3, -0.52 + 0.02 * n, 0.36 + 0.3 * n), 0.0)
            for n in range(4)
        ),
        *(rod("white", 0.04, (s * 0.3, -0.6, 0.0), (s * 0.3, -0.48, 1.55)) for s in (-1, 1)),
        Part(Cylinder(0.22, 0.07), "stripe_red", (-0.52, 0.0, 1.28), (0.0, -90.0, 0.0)),
        Part(Cylinder(0.1, 0.08), "white", (-0.52, 0.0, 1.28), (0.0, -90.0, 0.0)),
        block("white", (-0.56, -0.44, 1.06), (-0.5, 0.44, 1.14), 0.0),
        block("white", (-0.56, -0.06, 1.06), (-0.5, 0.06, 1.56), 0.0),
    ]
    return grown(parts, width, height, main=("stripe_red", "white"), grain=2.0)


def buoy(
    width: Annotated[float, Range(0.9, 1.2)] = 1.04,
    height: Annotated[float, Range(1.6, 2.1)] = 1.84,
) -> Model:
    """A striped float with a cage and a light."""
    parts = [
        Part(Lathe(((0.3, 0.0), (0.5, 0.16), (0.52, 0.42), (0.4, 0.56))), "stripe_red"),
        Part(Cylinder(0.53, 0.12), "white", (0.0, 0.0, 0.24)),
        Part(Cylinder(0.36, 0.8, 0.12), "stripe_red", (0.0, 0.0, 0.52)),
        Part(Cylinder(0.28, 0.2, 0.22), "white", (0.0, 0.0, 0.84)),
        Part(Cylinder(0.16, 0.06), "dark_steel", (0.0, 0.0, 1.3)),
        Part(Cylinder(0.1, 0.26), "bulb", (0.0, 0.0, 1.36)),
        Part(Cylinder(0.15, 0.14, 0.03), "dark_steel", (0.0, 0.0, 1.6)),
    ]
    return grown(parts, width, height, main=("stripe_red",), grain=2.0)


def anchor(
    width: Annotated[float, Range(0.9, 1.2)] = 1.04,
    height: Annotated[float, Range(1.2, 1.6)] = 1.4,
) -> Model:
    arms = ((-0.48, 0.5), (-0.36, 0.22), (0.0, 0.09), (0.36, 0.22), (0.48, 0.5))
    ring_ = [(x, 1.27 + z) for x, z, _ in (polar(0.11, 45.0 * n + 22.5) for n in range(9))]
    parts = [
        column("dark_steel", 0.065, 0.04, 1.16),
        across("dark_steel", 0.05, -0.34, 0.34, 0.0, 0.98),
        rod("dark_steel", 0.07, *((x, 0.0, z) for x, z in arms)),
        rod("dark_steel", 0.035, *((x, 0.0, z) for x, z in ring_)),
        *(
            front("dark_steel", ((s * 0.36, 0.42), (s * 0.62, 0.42), (s * 0.46, 0.68))[::s], 0.04, 0.08)
            for s in (-1, 1)
        ),
        block("dark_steel", (-0.1, -0.16, 0.0), (0.1, 0.16, 0.06), 0.01),
    ]
    return grown(parts, width, height, main=("dark_steel",))


def lobster_trap(
    width: Annotated[float, Range(0.7, 0.9)] = 0.8,
    height: Annotated[float, Range(0.4, 0.52)] = 0.46,
) -> Model:
    """Hoops of wood with slats, netting and a float."""
    parts = [
        block("wood", (-0.4, -0.25, 0.0), (0.4, 0.25, 0.04), 0.0),
        *(Part(Cylinder(0.25, 0.05), "wood", (x, 0.0, 0.2), (0.0, 90.0, 0.0)) for x in (-0.4, -0.03, 0.35)),
        across("rope", 0.215, -0.36, 0.36, 0.0, 0.2),
        *(
            block("wood", (-0.4, y - 0.03, z - 0.02), (0.4, y + 0.03, z + 0.02), 0.0)
            for y, z in ((-0.24, 0.12), (0.24, 0.12), (-0.2, 0.34), (0.2, 0.34), (0.0, 0.44))
        ),
        Part(Cylinder(0.1, 0.12), "overall_orange", (0.2, 0.0, 0.42)),
    ]
    return grown(parts, width, height, main=("wood", "rope"))


_SHORE = ("outdoor", "beach")
ASSETS = (
    Asset(deck_chair, words=("deck chair", "deckchair", "beach chair"), family="chair", tags=_SHORE),
    Asset(
        sun_lounger,
        words=("sun lounger", "sunbed", "sun bed", "pool lounger"),
        family="chair",
        tags=_SHORE,
    ),
    Asset(beach_towel, words=("beach towel",), family="towel", tags=_SHORE),
    Asset(sandcastle, words=("sandcastle", "sand castle"), family="castle", tags=_SHORE),
    Asset(
        lifeguard_chair,
        words=("lifeguard chair", "lifeguard tower", "lifeguard stand", "lifeguard station"),
        family="chair",
        stance="free",
        tags=_SHORE,
    ),
    Asset(buoy, words=("buoy", "sea buoy"), family="buoy", tags=(*_SHORE, "water")),
    Asset(anchor, words=("anchor", "ship anchor"), family="anchor", tags=(*_SHORE, "harbour")),
    Asset(
        lobster_trap,
        words=("lobster trap", "lobster pot", "crab trap", "fish trap"),
        family="crate",
        tags=(*_SHORE, "harbour"),
    ),
)
