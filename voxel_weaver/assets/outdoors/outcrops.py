"""Rocks that shape a land: cliffs, buttes, icebergs, flat stones, meteorites, lava, vents."""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Cylinder, Lathe
from voxel_weaver.assets.model import Glow, Model, Part
from voxel_weaver.assets.nature.growth import polar
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import block
from voxel_weaver.scene.chance import chance


def cliff_rock(
    width: Annotated[float, Range(3.4, 5.4)] = 4.4,
    height: Annotated[float, Range(3.0, 5.0)] = 4.0,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A jagged outcrop of upright slabs."""
    rng = chance(shape, "cliff_rock")
    parts = [Part(Blob(4.4, 3.4, 1.6, seed=shape + 1, roughness=0.3), "rock_dark")]
    for index in range(7):
        x, y, _ = polar(
            0.0 if index == 0 else 0.8 + 0.6 * float(rng.random()), 60.0 * index + 30.0 * float(rng.random())
        )
        tall = 4.0 if index == 0 else 1.8 + 1.7 * float(rng.random())
        wide = 1.5 + 0.7 * float(rng.random())
        parts.append(
            Part(
                Blob(wide, wide * 0.85, tall, seed=10 * shape + index, roughness=0.34),
                ("rock", "rock_dark", "rock_light")[index % 3],
                (x, y, 0.0),
            )
        )
    return grown(parts, width, height, main=("rock", "rock_dark", "rock_light"), grain=9.0)


def butte(
    width: Annotated[float, Range(5.0, 8.0)] = 6.4,
    height: Annotated[float, Range(5.0, 8.0)] = 6.4,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A table rock of the desert, in red and pale bands."""
    rng = chance(shape, "butte")
    parts = [Part(Lathe(((3.4, 0.0), (3.1, 0.5), (2.2, 1.6))), "terracotta")]
    z = 1.2
    for index in range(6):
        wide = 3.5 + 0.5 * (float(rng.random()) - 0.5)
        x, y, _ = polar(0.16, 360.0 * float(rng.random()))
        parts.append(
            Part(
                Blob(wide, wide * 0.9, 1.5, seed=10 * shape + index, roughness=0.16),
                ("terracotta", "brick", "paint_sand")[index % 3],
                (x, y, z),
            )
        )
        z += 0.74
    parts.append(Part(Cylinder(1.6, 0.5), "terracotta", (0.0, 0.0, z + 0.3)))
    return grown(parts, width, height, main=("terracotta", "brick"), grain=12.0)


def iceberg(
    width: Annotated[float, Range(4.0, 7.0)] = 5.4,
    height: Annotated[float, Range(2.8, 4.6)] = 3.6,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """Peaks of ice, white above and blue at the water."""
    rng = chance(shape, "iceberg")
    parts = [Part(Blob(5.4, 4.4, 1.0, seed=shape + 2, roughness=0.2), "ice_deep")]
    for index in range(5):
        x, y, _ = polar(0.0 if index == 0 else 1.3, 72.0 * index + 40.0 * float(rng.random()))
        tall = 3.6 if index == 0 else 1.4 + 1.3 * float(rng.random())
        wide = 2.6 if index == 0 else 1.7
        parts.append(
            Part(
                Lathe(((wide / 2, 0.0), (wide * 0.36, tall * 0.5), (0.16, tall))),
                "ice" if index % 2 else "snow",
                (x, y, 0.1),
                (0.0, 0.0, 45.0),
            )
        )
    return grown(parts, width, height, main=("ice", "ice_deep", "snow"), grain=10.0)


def ice_block(
    width: Annotated[float, Range(0.8, 1.4)] = 1.0,
    height: Annotated[float, Range(0.7, 1.1)] = 0.9,
) -> Model:
    parts = [
        block("ice", (-0.5, -0.42, 0.0), (0.5, 0.42, 0.8), 0.06),
        block("snow", (-0.46, -0.38, 0.78), (0.46, 0.38, 0.9), 0.05),
        block("ice_deep", (-0.52, -0.3, 0.0), (0.3, 0.44, 0.34), 0.04),
    ]
    return grown(parts, width, height, main=("ice", "ice_deep"), grain=2.0)


def flat_rock(
    width: Annotated[float, Range(0.6, 1.2)] = 0.9,
    depth: Annotated[float, Range(0.5, 1.0)] = 0.74,
    height: Annotated[float, Range(0.12, 0.2)] = 0.15,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A shallow wide stone to step on."""
    parts = [
        Part(Blob(0.9, 0.74, 0.15, seed=shape + 3, roughness=0.18), "rock_light"),
        Part(Blob(0.3, 0.26, 0.08, seed=shape + 9), "moss", (-0.26, 0.12, 0.08)),
    ]
    return grown(parts, width, height, depth, ("rock_light",), grain=2.0)


def meteorite(
    width: Annotated[float, Range(0.9, 1.8)] = 1.3,
    height: Annotated[float, Range(0.7, 1.3)] = 0.95,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A pitted lump from space in its own small crater."""
    rng = chance(shape, "meteorite")
    parts = [
        Part(Blob(1.2, 1.1, 0.95, seed=shape + 6, roughness=0.3), "ash"),
        Part(Lathe(((0.75, 0.0), (0.66, 0.12))), "rock_dark"),
    ]
    for index in range(7):
        x, y, z = polar(0.44, 137.5 * index, 0.3 + 0.4 * float(rng.random()))
        parts.append(
            Part(Blob(0.26, 0.26, 0.2, seed=index, roughness=0.1), "soot" if index % 2 else "embers", (x, y, z - 0.1))
        )
    return grown(parts, width, height, main=("ash",), grain=3.0)


def moon_rock(
    width: Annotated[float, Range(0.8, 2.0)] = 1.3,
    height: Annotated[float, Range(0.5, 1.2)] = 0.8,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A grey angular rock of the moon, half sunk in dust."""
    parts = [
        Part(Blob(1.2, 1.0, 0.8, seed=7 * shape + 1, roughness=0.36), "rock_light"),
        Part(Blob(0.6, 0.6, 0.4, seed=7 * shape + 2, roughness=0.36), "rock", (0.5, -0.3, 0.0)),
        Part(Cylinder(0.7, 0.06, 0.6), "rock_light"),
    ]
    return grown(parts, width, height, main=("rock_light", "rock"), grain=3.0)


def lava_rock(
    width: Annotated[float, Range(1.2, 2.4)] = 1.8,
    height: Annotated[float, Range(0.9, 1.7)] = 1.3,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """Black rock with glowing cracks."""
    parts = [
        Part(Blob(1.4, 1.2, 1.06, seed=9 * shape + 1, roughness=0.1), "embers", (0.0, 0.0, 0.06)),
        *(
            Part(
                Blob(0.9, 0.86, 0.9, seed=9 * shape + 2 + n, roughness=0.3),
                "soot" if n % 2 else "ash",
                polar(0.46, 72.0 * n, 0.0),
            )
            for n in range(5)
        ),
        Part(Blob(0.9, 0.8, 0.7, seed=9 * shape + 8, roughness=0.3), "soot", (0.0, 0.0, 0.62)),
    ]
    return grown(
        parts, width, height, main=("soot", "ash"), glows=(Glow((0.0, 0.0, 0.8), 10.0, "#ff7a30", 0.3),), grain=4.0
    )


def geyser_vent(
    width: Annotated[float, Range(1.4, 2.4)] = 1.8,
    height: Annotated[float, Range(1.6, 2.8)] = 2.1,
) -> Model:
    """A cone of sinter, a pool in its mouth, a plume of steam."""
    parts = [
        Part(Lathe(((0.9, 0.0), (0.62, 0.3), (0.4, 0.62), (0.34, 0.66))), "paint_sand"),
        Part(Cylinder(0.28, 0.06), "screen_sky", (0.0, 0.0, 0.63)),
        *(
            Part(Blob(size, size, size, seed=n, roughness=0.24), "snow", (x, y, z))
            for n, (x, y, z, size) in enumerate(
                ((0.0, 0.0, 0.6, 0.5), (0.1, -0.04, 0.95, 0.6), (-0.08, 0.06, 1.35, 0.7), (0.06, 0.0, 1.75, 0.5))
            )
        ),
    ]
    return grown(parts, width, height, main=("paint_sand", "snow"), grain=4.0)


_LAND = ("nature", "rock")
ASSETS = (
    Asset(
        cliff_rock,
        words=("cliff rock", "rock outcrop", "crag", "rocky outcrop", "rock spire"),
        family="rock",
        stance="free",
        tags=_LAND,
    ),
    Asset(
        butte,
        words=("butte", "mesa", "hoodoo", "table mountain rock"),
        family="rock",
        stance="free",
        tags=(*_LAND, "desert"),
    ),
    Asset(iceberg, words=("iceberg", "ice floe"), family="rock", stance="free", tags=(*_LAND, "snow")),
    Asset(ice_block, words=("ice block", "block of ice"), family="rock", tags=(*_LAND, "snow")),
    Asset(flat_rock, words=("flat rock", "stepping stone", "flat stone", "flagstone"), family="rock", tags=_LAND),
    Asset(meteorite, words=("meteorite", "meteor", "asteroid"), family="rock", tags=(*_LAND, "space")),
    Asset(moon_rock, words=("moon rock", "crater rock"), family="rock", tags=(*_LAND, "space")),
    Asset(lava_rock, words=("lava rock", "volcanic rock"), family="rock", tags=(*_LAND, "volcano")),
    Asset(geyser_vent, words=("geyser", "geyser vent", "steam vent"), family="rock", tags=(*_LAND, "volcano")),
)
