"""What stands in squares and gardens: wells, fountains, monuments, pavilions; and what time has left of buildings."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.buildings.grammar.details import steps
from voxel_weaver.assets.buildings.grammar.house import erected
from voxel_weaver.assets.buildings.grammar.roofs import COPPER, SHINGLE, Roof, cone, covered, drum, post
from voxel_weaver.assets.forms import Blob, Box, Ellipsoid
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.pieces import Parts, block, rod

STONES = ("masonry", "masonry_light", "masonry_dark")


def _moved(parts: Parts, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Parts:
    return tuple(replace(p, at=(p.at[0] + x, p.at[1] + y, p.at[2] + z)) for p in parts)


def well(
    width: Annotated[float, Range(2.3, 2.8, 1.6, 4.0)] = 2.5,
    height: Annotated[float, Range(2.9, 3.4, 2.2, 4.5)] = 3.1,
) -> Model:
    """A round wall of stones, a little roof on two posts, a windlass and a bucket."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        radius = deep / 2 - 0.12
        eaves = tall - deep / 2 * 0.7 - 0.1
        stones = [
            Part(
                Box(0.42, 0.3, 0.22, 0.03),
                STONES[(i + level) % 3],
                (radius * 0.86 * math.cos(a), radius * 0.86 * math.sin(a), 0.24 * level),
                (0, 0, math.degrees(a) + 90),
            )
            for level in range(4)
            for i in range(12)
            for a in (2 * math.pi * (i + 0.5 * (level % 2)) / 12,)
        ]
        return (
            drum("masonry_dark", radius * 0.84, 0.0, 0.62),
            drum("basin_water", radius * 0.74, 0.6, 0.66),
            *stones,
            *(post("plank_dark", s * (wide / 2 - 0.2), 0.0, 0.0, eaves + 0.3, 0.18) for s in (-1, 1)),
            Part(Box(wide - 0.4, 0.2, 0.2, 0.0), "plank", (0.0, 0.0, eaves - 0.62)),
            rod("rope", 0.04, (0.0, 0.0, eaves - 0.6), (0.0, 0.0, 1.15)),
            drum("plank", 0.2, 0.95, 1.25, top=0.24),
            *covered(Roof("gable", SHINGLE, 0.7, 0.0, 0.12, course=0.3), "plank", wide - 0.04, deep, eaves),
        )

    return erected(draw, width, width * 0.88, height, ("masonry", "masonry_light", "masonry_dark"), grain=3.0)


def plaza_fountain(
    width: Annotated[float, Range(5.6, 7.0, 3.6, 12.0)] = 6.2,
    height: Annotated[float, Range(4.0, 4.8, 2.6, 8.0)] = 4.4,
) -> Model:
    """Two bowls over a wide basin, water falling from each."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        radius = wide / 2
        falls = [
            rod(
                "basin_spray",
                0.07,
                (r * math.cos(a), r * math.sin(a), z),
                (r * 1.25 * math.cos(a), r * 1.25 * math.sin(a), low),
            )
            for r, z, low, n in ((radius * 0.44, tall * 0.42, 0.6, 8), (radius * 0.22, tall * 0.72, tall * 0.42, 6))
            for a in (2 * math.pi * (i + 0.5) / n for i in range(n))
        ]
        return (
            drum("sandstone_dark", radius, 0.0, 0.24),
            drum("sandstone", radius - 0.24, 0.2, 0.84),
            drum("sandstone_light", radius - 0.16, 0.72, 0.9),
            drum("basin_water", radius - 0.6, 0.8, 0.92),
            drum("sandstone", 0.5, 0.8, tall * 0.4, top=0.32),
            drum("sandstone_light", 0.3, tall * 0.32, tall * 0.42, top=radius * 0.46),
            drum("basin_water", radius * 0.4, tall * 0.4, tall * 0.43),
            drum("sandstone", 0.26, tall * 0.42, tall * 0.66, top=0.2),
            drum("sandstone_light", 0.2, tall * 0.63, tall * 0.71, top=radius * 0.24),
            drum("basin_water", radius * 0.2, tall * 0.7, tall * 0.725),
            drum("sandstone_light", 0.16, tall * 0.7, tall * 0.86, top=0.1),
            rod("basin_spray", 0.1, (0.0, 0.0, tall * 0.84), (0.0, 0.0, tall)),
            *falls,
        )

    return erected(draw, width, width, height, ("sandstone", "sandstone_light"), grain=4.0)


def monument(
    width: Annotated[float, Range(2.8, 3.4, 1.8, 6.0)] = 3.0,
    depth: Annotated[float, Range(3.6, 4.2, 2.2, 7.0)] = 3.9,
    height: Annotated[float, Range(5.4, 6.4, 3.2, 12.0)] = 5.9,
    kind: Literal["rider", "hero"] = "rider",
    metal: Literal["bronze", "verdigris", "golden"] = "bronze",
) -> Model:
    """A figure of bronze on a tall base: on a horse, or with a raised sword."""
    finish = {"bronze": "bronze", "verdigris": "bronze_green", "golden": "gold_leaf"}[metal]

    def draw(wide: float, deep: float, tall: float) -> Parts:
        base = tall * 0.42
        scale = tall - base
        figure = _rider(finish, base, scale) if kind == "rider" else _hero(finish, base, scale)
        plate = block(
            "gold_leaf", (-wide * 0.2, -deep * 0.36 - 0.05, base * 0.45), (wide * 0.2, -deep * 0.3, base * 0.72), 0.0
        )
        return (
            block("masonry_dark", (-wide / 2, -deep / 2, 0.0), (wide / 2, deep / 2, 0.24), 0.0),
            block("masonry", (-wide * 0.42, -deep * 0.42, 0.2), (wide * 0.42, deep * 0.42, 0.6), 0.0),
            block("masonry_light", (-wide * 0.32, -deep * 0.36, 0.6), (wide * 0.32, deep * 0.36, base - 0.2), 0.0),
            block("masonry", (-wide * 0.38, -deep * 0.4, base - 0.24), (wide * 0.38, deep * 0.4, base), 0.0),
            plate,
            *figure,
        )

    return erected(draw, width, depth, height, (finish,), grain=4.0)


def _rider(finish: str, z: float, s: float) -> Parts:
    """A horse that lifts a hoof, and who sits on it; the head of the horse looks to the front."""
    back = z + s * 0.5
    return (
        Part(Ellipsoid(s * 0.26, s * 0.62, s * 0.26), finish, (0.0, 0.0, back - s * 0.24)),
        *(
            rod(finish, s * 0.04, (x * s, y * s, back - s * 0.12), (x * s, y * s + (0.02 if y < 0 else -0.04) * s, z))
            for x, y in ((-0.08, 0.22), (0.08, 0.22), (-0.08, -0.2))
        ),
        rod(
            finish,
            s * 0.04,
            (0.08 * s, -0.2 * s, back - s * 0.12),
            (0.08 * s, -0.34 * s, back - s * 0.2),
            (0.08 * s, -0.26 * s, back - s * 0.34),
        ),
        rod(finish, s * 0.085, (0.0, -0.22 * s, back - s * 0.06), (0.0, -0.36 * s, back + s * 0.18), tip=s * 0.06),
        rod(finish, s * 0.06, (0.0, -0.33 * s, back + s * 0.19), (0.0, -0.47 * s, back + s * 0.08), tip=s * 0.04),
        rod(
            finish,
            s * 0.05,
            (0.0, 0.3 * s, back - s * 0.06),
            (0.0, 0.42 * s, back - s * 0.1),
            (0.0, 0.44 * s, back - s * 0.3),
            tip=s * 0.03,
        ),
        Part(Ellipsoid(s * 0.2, s * 0.16, s * 0.32), finish, (0.0, 0.03 * s, back - s * 0.02)),
        Part(Ellipsoid(s * 0.12, s * 0.12, s * 0.14), finish, (0.0, 0.02 * s, back + s * 0.29)),
        *(
            rod(finish, s * 0.04, (x * s, 0.02 * s, back + s * 0.02), (x * 1.5 * s, -0.06 * s, back - s * 0.2))
            for x in (-0.1, 0.1)
        ),
        rod(
            finish,
            s * 0.035,
            (0.09 * s, 0.0, back + s * 0.22),
            (0.17 * s, -0.1 * s, back + s * 0.32),
            (0.2 * s, -0.12 * s, back + s * 0.5),
        ),
        rod(finish, s * 0.035, (-0.09 * s, 0.0, back + s * 0.2), (-0.08 * s, -0.18 * s, back + s * 0.08)),
    )


def _hero(finish: str, z: float, s: float) -> Parts:
    return (
        *(rod(finish, s * 0.06, (x * s, 0.0, z), (x * 0.8 * s, 0.0, z + s * 0.36)) for x in (-0.09, 0.09)),
        Part(Ellipsoid(s * 0.28, s * 0.2, s * 0.38), finish, (0.0, 0.0, z + s * 0.3)),
        block(finish, (-s * 0.14, s * 0.04, z + s * 0.06), (s * 0.14, s * 0.12, z + s * 0.6), 0.02),
        Part(Ellipsoid(s * 0.14, s * 0.14, s * 0.16), finish, (0.0, 0.0, z + s * 0.66)),
        rod(
            finish,
            s * 0.045,
            (s * 0.12, 0.0, z + s * 0.6),
            (s * 0.22, -s * 0.06, z + s * 0.72),
            (s * 0.2, -s * 0.1, z + s * 0.84),
        ),
        rod(finish, s * 0.025, (s * 0.2, -s * 0.1, z + s * 0.8), (s * 0.16, -s * 0.12, z + s)),
        rod(
            finish,
            s * 0.045,
            (-s * 0.12, 0.0, z + s * 0.6),
            (-s * 0.2, -s * 0.04, z + s * 0.42),
            (-s * 0.1, -s * 0.12, z + s * 0.34),
        ),
    )


def gazebo(
    width: Annotated[float, Range(4.4, 5.2, 3.2, 8.0)] = 4.8,
    height: Annotated[float, Range(4.4, 5.0, 3.4, 7.5)] = 4.7,
    kind: Literal["garden", "bandstand"] = "garden",
) -> Model:
    """Eight posts around a floor, under a pointed roof; a bandstand is higher and has a copper dome."""
    tones = SHINGLE if kind == "garden" else COPPER

    def draw(wide: float, deep: float, tall: float) -> Parts:
        radius, floor = wide / 2 - 0.36, 0.36 if kind == "garden" else 0.72
        eaves = tall * 0.6
        spots = [
            (radius * 0.94 * math.cos(math.radians(a)), radius * 0.94 * math.sin(math.radians(a)))
            for a in range(22, 382, 45)
        ]
        rails = [
            rod("sash_white", 0.06, (*spots[i], floor + h), (*spots[(i + 1) % 8], floor + h))
            for i in range(8)
            if i != 5
            for h in (0.45, 0.9)
        ]
        return (
            drum("plank_grey" if kind == "garden" else "masonry", radius + 0.12, 0.0, floor),
            *(post("sash_white", x, y, floor, eaves + 0.1, 0.18) for x, y in spots),
            *rails,
            drum("sash_white", radius + 0.14, eaves - 0.1, eaves + 0.16),
            *cone(tones, wide / 2, eaves + 0.14, tall - eaves - 0.6, 4),
            drum("sash_white", 0.26, tall - 0.75, tall - 0.3),
            drum("gold_leaf", 0.1, tall - 0.4, tall),
            *_moved(steps("plank_grey" if kind == "garden" else "masonry_light", 0.0, 1.5, floor), y=-radius),
        )

    return erected(draw, width, width, height, ("sash_white",), grain=4.0)


def pergola(
    width: Annotated[float, Range(3.8, 4.6, 2.6, 8.0)] = 4.2,
    depth: Annotated[float, Range(2.8, 3.4, 2.0, 6.0)] = 3.0,
    height: Annotated[float, Range(2.6, 2.9, 2.2, 4.0)] = 2.75,
) -> Model:
    """Beams on posts, overgrown with roses."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y = wide / 2 - 0.3, deep / 2 - 0.3
        beams = [
            block("plank_pale", (-wide / 2, s * y - 0.08, tall - 0.4), (wide / 2, s * y + 0.08, tall - 0.22), 0.0)
            for s in (-1, 1)
        ]
        count = max(round(wide / 0.5), 3)
        slats = [
            block(
                "plank_pale",
                (-x + 2 * x * i / count - 0.06, -deep / 2, tall - 0.24),
                (-x + 2 * x * i / count + 0.06, deep / 2, tall - 0.1),
                0.0,
            )
            for i in range(count + 1)
        ]
        leaves = [
            Part(
                Blob(0.9, 0.7, 0.42, seed=i),
                ("ivy", "ivy_light")[i % 2],
                (-x + 2 * x * (i % 4) / 3, (-1 if i < 4 else 1) * y * 0.9, tall - 0.42),
            )
            for i in range(8)
        ]
        blooms = [
            block(
                "bloom", (b.at[0] - 0.1, b.at[1] - 0.36, tall - 0.3), (b.at[0] + 0.1, b.at[1] - 0.16, tall - 0.12), 0.0
            )
            for b in leaves
        ]
        return (
            *(post("plank_pale", sx * x, sy * y, 0.0, tall - 0.38, 0.2) for sx in (-1, 1) for sy in (-1, 1)),
            *beams,
            *slats,
            *leaves,
            *blooms,
        )

    return erected(draw, width, depth, height, "plank_pale", grain=4.0)


ASSETS = (
    Asset(well, words=("well", "stone well", "wishing well", "water well", "village well"), family="well"),
    Asset(
        plaza_fountain,
        words=("plaza fountain", "town fountain", "stone fountain", "square fountain", "market fountain"),
        family="fountain",
    ),
    Asset(
        monument,
        words=("monument", "equestrian statue", "war memorial", "memorial", "hero statue", "bronze statue"),
        family="monument",
    ),
    Asset(
        gazebo,
        words=("gazebo", "pavilion", "bandstand", "garden pavilion", "summerhouse", "rotunda"),
        family="pavilion",
    ),
    Asset(pergola, words=("pergola", "arbor", "arbour", "trellis arch"), family="pavilion"),
)
