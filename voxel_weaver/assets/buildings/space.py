"""Buildings of other worlds and of those who leave for them: domes, pads, gantries, dishes, hangars."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.buildings.grammar.house import erected
from voxel_weaver.assets.buildings.grammar.roofs import dome, drum, post
from voxel_weaver.assets.buildings.grammar.walls import on_side
from voxel_weaver.assets.forms import Cylinder, Lathe
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.pieces import Parts, block, front, rod


def _moved(parts: Parts, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Parts:
    return tuple(replace(p, at=(p.at[0] + x, p.at[1] + y, p.at[2] + z)) for p in parts)


def _airlock(radius: float, tall: float = 2.6) -> Parts:
    """A tunnel with a round hatch, to the front of what is so wide."""
    return (
        block("hull_shade", (-1.3, -radius - 1.4, 0.0), (1.3, -radius * 0.6, tall), 0.3),
        block("hull_orange", (-1.45, -radius - 1.3, 0.0), (1.45, -radius - 0.9, tall + 0.12), 0.3),
        block("hull_dark", (-0.8, -radius - 1.5, 0.1), (0.8, -radius - 1.0, 2.2), 0.0),
        block("screen_sky", (-0.4, -radius - 1.56, 1.3), (0.4, -radius - 1.1, 1.8), 0.0),
    )


def habitat_dome(
    width: Annotated[float, Range(10.0, 13.0, 6.0, 26.0)] = 11.4,
    height: Annotated[float, Range(6.0, 7.4, 4.0, 15.0)] = 6.6,
    kind: Literal["living", "garden"] = "living",
    lit: bool = False,
) -> Model:
    """A dome on a ring with portholes and an airlock; a garden dome is of glass, green inside."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        radius = wide / 2 - 0.2
        ring = [
            p
            for turn in range(4)
            for x in (-radius * 0.4, 0.0, radius * 0.4)
            if not (turn == 0 and x == 0.0)
            for p in on_side(
                (
                    block(
                        "curtain_lit" if lit else "curtain_glass_dark",
                        (x - 0.5, -0.1 + abs(x) * 0.22, 0.9),
                        (x + 0.5, 0.8 + abs(x) * 0.2, 1.5),
                        0.0,
                    ),
                ),
                turn,
                2 * radius,
                2 * radius,
            )
        ]
        shell = "dome_glass" if kind == "garden" else "hull"
        ribs = [rod("hull_shade", 0.13, *_meridian(radius + 0.04, tall - 1.9, 1.7, a)) for a in range(0, 180, 45)]
        crown = (drum("hull_orange", 0.9, tall - 0.5, tall - 0.1), drum("hull_dark", 0.4, tall - 0.2, tall))
        green = (dome("leaves", radius * 0.96, 1.6, (tall - 2.2) * 0.4),) if kind == "garden" else ()
        return (
            drum("hull_dark", radius + 0.2, 0.0, 0.36),
            drum("hull_shade", radius, 0.0, 1.7),
            drum("hull_orange", radius + 0.06, 1.6, 1.9),
            *ring,
            *green,
            dome(shell, radius * 0.97, 1.8, tall - 2.2),
            *ribs,
            *crown,
            *_airlock(radius),
        )

    return erected(draw, width, width * 1.1, height, ("hull", "hull_shade"), grain=7.0)


def _meridian(radius: float, tall: float, low: float, degrees: int) -> list[tuple[float, float, float]]:
    """Points over a dome from rim to rim."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [
        (radius * math.cos(a) * c, radius * math.cos(a) * s, low + tall * math.sin(a))
        for a in (math.pi * i / 10 for i in range(11))
    ]


def habitat_module(
    width: Annotated[float, Range(5.0, 6.0, 3.6, 9.0)] = 5.4,
    depth: Annotated[float, Range(11.0, 13.0, 7.0, 20.0)] = 12.0,
    height: Annotated[float, Range(4.6, 5.4, 3.4, 8.0)] = 5.0,
    lit: bool = False,
) -> Model:
    """A lying cylinder on legs, ringed, with portholes and solar wings."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        radius, y = wide * 0.36, deep / 2 - 1.0
        z = 0.7 + radius
        hull = [
            Part(Cylinder(radius, 2 * y - 0.8, bevel=0.0), "hull", (0.0, y - 0.4, z), (90.0, 0.0, 0.0)),
            *(
                Part(Cylinder(radius + 0.14, 0.4, bevel=0.0), f, (0.0, at, z), (90.0, 0.0, 0.0))
                for at, f in (
                    (y, "hull_dark"),
                    (y * 0.34, "hull_orange"),
                    (-y * 0.34, "hull_shade"),
                    (-y + 0.4, "hull_dark"),
                )
            ),
            Part(Cylinder(radius * 0.62, 1.0, bevel=0.0), "hull_shade", (0.0, -y + 0.2, z), (90.0, 0.0, 0.0)),
            Part(Cylinder(radius * 0.5, 1.1, bevel=0.0), "hull_dark", (0.0, -y + 0.2, z), (90.0, 0.0, 0.0)),
        ]
        ports = [
            block(
                "curtain_lit" if lit else "screen_sky",
                (s * (radius + 0.02) - 0.1, at - 0.4, z + 0.1),
                (s * (radius + 0.02) + 0.1, at + 0.4, z + 0.7),
                0.0,
            )
            for s in (-1, 1)
            for at in (-y * 0.66, 0.0, y * 0.66)
        ]
        legs = [post("hull_dark", s * radius * 0.7, at, 0.0, z, 0.3) for s in (-1, 1) for at in (-y * 0.6, y * 0.6)]
        feet = [
            block("hull_shade", (s * radius * 0.7 - 0.4, at - 0.4, 0.0), (s * radius * 0.7 + 0.4, at + 0.4, 0.16), 0.0)
            for s in (-1, 1)
            for at in (-y * 0.6, y * 0.6)
        ]
        stairs = [
            block("hull_shade", (-0.7, -y - 0.9 - 0.35 * i, 0.0), (0.7, -y - 0.5 - 0.35 * i, 0.95 - 0.24 * i), 0.0)
            for i in range(4)
        ]
        wings = [
            p
            for s in (-1, 1)
            for p in (
                rod("hull_dark", 0.12, (0.0, y * 0.1, z + radius * 0.9), (s * wide * 0.3, y * 0.1, tall - 0.4)),
                block(
                    "screen_blue",
                    (min(s * wide * 0.14, s * wide / 2), -y * 0.5, tall - 0.45),
                    (max(s * wide * 0.14, s * wide / 2), y * 0.6, tall - 0.3),
                    0.0,
                ),
            )
        ]
        mast = (rod("hull_dark", 0.08, (0.0, y * 0.7, z + radius * 0.8), (0.0, y * 0.7, tall)),)
        return (*hull, *ports, *legs, *feet, *stairs, *wings, *mast)

    return erected(draw, width, depth, height, "hull", grain=6.0)


def launch_pad(
    width: Annotated[float, Range(16.0, 20.0, 10.0, 34.0)] = 18.0,
    height: Annotated[float, Range(2.2, 2.8, 2.0, 4.0)] = 2.4,
) -> Model:
    """A round plate with markings over a flame trench, lights at its rim and steps up."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        radius, top = wide / 2 - 0.3, tall - 0.9
        lamps = [
            p
            for a in range(15, 375, 30)
            for x, y in ((radius * 0.96 * math.cos(math.radians(a)), radius * 0.96 * math.sin(math.radians(a))),)
            for p in (post("hull_dark", x, y, top, tall - 0.3, 0.3), post("signal_red", x, y, tall - 0.4, tall, 0.4))
        ]
        marks = (
            drum("band_yellow", radius * 0.76, top, top + 0.06),
            drum("concrete", radius * 0.7, top, top + 0.08),
            block("road_line", (-radius * 0.36, -radius * 0.3, top), (-radius * 0.24, radius * 0.3, top + 0.1), 0.0),
            block("road_line", (radius * 0.24, -radius * 0.3, top), (radius * 0.36, radius * 0.3, top + 0.1), 0.0),
            block("road_line", (-radius * 0.3, -radius * 0.06, top), (radius * 0.3, radius * 0.06, top + 0.1), 0.0),
        )
        ramp = [
            block(
                "concrete_dark",
                (-1.6, -wide / 2 - 0.5 * (4 - i) + 0.4, 0.0),
                (1.6, -radius * 0.7, top * (i + 1) / 5),
                0.0,
            )
            for i in range(5)
        ]
        return (
            drum("concrete_dark", wide / 2, 0.0, 0.5, top=radius),
            drum("concrete", radius, 0.4, top),
            drum("hull_dark", radius + 0.06, top - 0.4, top - 0.16),
            *marks,
            *lamps,
            *ramp,
        )

    return erected(draw, width, width * 1.06, height, ("concrete",), grain=10.0)


def gantry(
    width: Annotated[float, Range(7.0, 8.6, 5.0, 13.0)] = 7.8,
    depth: Annotated[float, Range(5.0, 6.0, 3.6, 9.0)] = 5.4,
    height: Annotated[float, Range(26.0, 32.0, 14.0, 60.0)] = 28.0,
) -> Model:
    """A red lattice with floors, a lift and arms that reach out to its left."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        side = min(wide * 0.5, deep - 0.4)
        x0, half = wide / 2 - side / 2, side / 2
        floors = max(round(tall / 4.0), 3)
        each = (tall - 2.0) / floors
        parts: list[Part] = [
            post("band_red", x0 + sx * half, sy * half, 0.0, tall - 2.0, 0.5) for sx in (-1, 1) for sy in (-1, 1)
        ]
        for index in range(1, floors + 1):
            z = each * index
            parts.append(
                block("hull_shade", (x0 - half - 0.3, -half - 0.3, z - 0.2), (x0 + half + 0.3, half + 0.3, z), 0.0)
            )
            for s in (-1, 1):
                parts.append(rod("band_red", 0.16, (x0 - half, s * half, z - each), (x0 + half, s * half, z)))
                parts.append(rod("band_red", 0.16, (x0 + s * half, -half, z - each), (x0 + s * half, half, z)))
            if index % 2 == 0 or index == floors:
                parts.append(block("band_red", (-wide / 2, -0.6, z - 0.5), (x0, 0.6, z - 0.1), 0.0))
                parts.append(block("hull_dark", (-wide / 2, -0.7, z), (x0, -0.5, z + 0.9), 0.0))
                parts.append(block("hull_dark", (-wide / 2, 0.5, z), (x0, 0.7, z + 0.9), 0.0))
                parts.append(block("hull_shade", (-wide / 2, -0.6, z - 0.14), (x0, 0.6, z), 0.0))
        parts += [
            block("hull_shade", (x0 - 0.8, -0.8, 0.0), (x0 + 0.8, 0.8, tall - 2.0), 0.0),
            rod("hull_dark", 0.2, (x0, 0.0, tall - 2.2), (x0, 0.0, tall)),
            block("signal_red", (x0 - 0.35, -0.35, tall - 0.6), (x0 + 0.35, 0.35, tall), 0.0),
            block("concrete", (-wide / 2 + 0.4, -deep / 2, 0.0), (wide / 2, deep / 2, 0.4), 0.0),
        ]
        return tuple(parts)

    return erected(draw, width, depth, height, ("band_red",), grain=10.0)


def control_tower(
    width: Annotated[float, Range(9.0, 10.6, 6.0, 16.0)] = 9.8,
    height: Annotated[float, Range(18.0, 22.0, 11.0, 36.0)] = 20.0,
    lit: bool = False,
) -> Model:
    """A stem with a glazed cab that leans outward, antennas on its roof, a low hall at its foot."""
    pane = "curtain_lit" if lit else "curtain_glass"

    def draw(wide: float, deep: float, tall: float) -> Parts:
        cab, top = tall * 0.68, tall * 0.86
        radius = wide * 0.36
        return (
            block("concrete", (-wide / 2, -deep * 0.36, 0.0), (wide / 2, deep / 2, tall * 0.16), 0.0),
            block(pane, (-wide * 0.44, -deep * 0.36 - 0.06, tall * 0.05), (wide * 0.44, 0.0, tall * 0.12), 0.0),
            block(
                "hull_dark",
                (-wide / 2 - 0.1, -deep * 0.36 - 0.14, tall * 0.15),
                (wide / 2 + 0.1, deep / 2 + 0.1, tall * 0.175),
                0.0,
            ),
            block("hull_dark", (-0.9, -deep * 0.36 - 0.12, 0.0), (0.9, 0.0, 2.3), 0.0),
            drum("concrete", radius * 0.6, 0.0, cab, top=radius * 0.5),
            *(
                block("pane_dark", (-0.3, -radius * 0.62 - 0.1, tall * s), (0.3, 0.0, tall * s + 1.4), 0.0)
                for s in (0.26, 0.38, 0.5)
            ),
            drum("hull_shade", radius * 0.5, cab - 1.6, cab - 0.2, top=radius),
            drum("hull", radius, cab - 0.2, cab + 0.5),
            drum(pane, radius * 0.96, cab + 0.5, top, top=radius * 1.22),
            *(
                rod(
                    "hull_dark",
                    0.12,
                    (radius * math.cos(a), radius * math.sin(a), cab + 0.4),
                    (radius * 1.24 * math.cos(a), radius * 1.24 * math.sin(a), top),
                )
                for a in (2 * math.pi * i / 12 for i in range(12))
            ),
            drum("hull", radius * 1.34, top - 0.05, top + 0.5),
            drum("hull_dark", radius * 0.7, top + 0.4, top + 1.1),
            rod("hull_dark", 0.12, (0.6, 0.0, top + 0.9), (0.6, 0.0, tall)),
            rod("hull_dark", 0.1, (-0.9, 0.4, top + 0.9), (-0.9, 0.4, tall - 0.6)),
            post("signal_red", 0.6, 0.0, tall - 0.4, tall, 0.34),
        )

    return erected(draw, width, width, height, ("concrete",), grain=8.0)


def satellite_dish(
    width: Annotated[float, Range(6.4, 8.0, 4.5, 9.0)] = 7.2,
    height: Annotated[float, Range(7.6, 9.2, 6.6, 20.0)] = 8.4,
) -> Model:
    """A white bowl on a turning mount, tilted up to the front."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        radius = wide / 2
        bowl = (
            (0.1, 0.0),
            (radius * 0.5, radius * 0.1),
            (radius * 0.82, radius * 0.28),
            (radius, radius * 0.48),
            (radius * 0.92, radius * 0.5),
            (radius * 0.72, radius * 0.32),
            (radius * 0.4, radius * 0.16),
            (0.05, radius * 0.1),
        )
        z = tall - radius * 1.15
        turn = (48.0, 0.0, 0.0)
        up = (0.0, -math.sin(math.radians(48)), math.cos(math.radians(48)))
        focus = (0.0, up[1] * radius * 0.9, z + up[2] * radius * 0.9)
        struts = [
            rod(
                "hull_dark",
                0.1,
                (
                    radius * 0.8 * c,
                    up[1] * radius * 0.34 + radius * 0.8 * s * up[2],
                    z + up[2] * radius * 0.34 - radius * 0.8 * s * up[1],
                ),
                focus,
            )
            for c, s in ((1.0, 0.0), (-0.5, 0.86), (-0.5, -0.86))
        ]
        return (
            block("concrete", (-wide * 0.3, -wide * 0.3, 0.0), (wide * 0.3, wide * 0.3, 0.5), 0.0),
            drum("hull_shade", wide * 0.18, 0.4, z * 0.55, top=wide * 0.12),
            drum("hull_dark", wide * 0.15, z * 0.5, z * 0.62),
            block("hull_shade", (-wide * 0.1, -wide * 0.1, z * 0.6), (wide * 0.1, wide * 0.14, z + 0.2), 0.0),
            Part(Lathe(bowl), "launch_white", (0.0, 0.0, z), turn),
            *struts,
            Part(Cylinder(0.24, 0.5, bevel=0.0), "hull_orange", focus, turn),
        )

    return erected(draw, width, width, height, "launch_white", grain=6.0)


def hangar(
    width: Annotated[float, Range(18.0, 22.0, 12.0, 34.0)] = 20.0,
    depth: Annotated[float, Range(20.0, 24.0, 12.0, 38.0)] = 22.0,
    height: Annotated[float, Range(9.0, 11.0, 6.5, 17.0)] = 10.0,
    doors: Literal["open", "closed"] = "open",
) -> Model:
    """A vaulted hall with ribs, wide doors ajar, light inside."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y = wide / 2, deep / 2
        arc = [
            (x * math.cos(math.pi * i / 14), tall * 0.28 + tall * 0.72 * math.sin(math.pi * i / 14)) for i in range(15)
        ]
        outline = ((-x, 0.0), (x, 0.0), *arc)
        inner = tuple((px * 0.86, pz * 0.86) for px, pz in outline)
        parts: list[Part] = [front("hull_shade", outline, y, deep - 0.6)]
        ribs = 6
        for index in range(ribs + 1):
            at = -y + 0.5 + (deep - 1.0) * index / ribs
            grown = tuple((px * 1.015, pz * 1.01) for px, pz in outline)
            parts.append(front("hull_orange" if index == 0 else "hull", grown, at + 0.3, 0.6))
        parts.append(front("hull_dark", inner, -y + 0.7, 0.56))
        gap = wide * (0.24 if doors == "open" else 0.02)
        if doors == "open":
            parts.append(
                block("screen_white", (-gap * 0.7, -y + 0.05, tall * 0.5), (gap * 0.7, -y + 0.4, tall * 0.54), 0.0)
            )
        for s in (-1, 1):
            low, high = sorted((s * gap, s * (gap + wide * 0.2)))
            parts.append(block("hull", (low, -y - 0.06, 0.0), (high, -y + 0.3, tall * 0.62), 0.0))
            parts += [
                block("band_yellow", (low, -y - 0.12, tall * z), (high, -y + 0.3, tall * z + 0.3), 0.0)
                for z in (0.16, 0.36)
            ]
        parts.append(block("concrete_dark", (-x * 0.8, -y - 1.6, 0.0), (x * 0.8, -y + 0.4, 0.14), 0.0))
        return tuple(parts)

    return erected(draw, width, depth, height, ("hull", "hull_shade"), grain=10.0)


def research_station(
    width: Annotated[float, Range(14.0, 17.0, 9.0, 26.0)] = 15.4,
    height: Annotated[float, Range(12.0, 15.0, 8.0, 24.0)] = 13.4,
    lit: bool = True,
) -> Model:
    """A hub between three domes, joined by tunnels, a mast with a beacon in its middle."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        reach = wide * 0.34
        parts: list[Part] = [
            drum("hull_dark", wide * 0.2, 0.0, 0.4),
            drum("hull", wide * 0.18, 0.0, tall * 0.3),
            drum("hull_orange", wide * 0.185, tall * 0.22, tall * 0.25),
            drum("curtain_lit" if lit else "curtain_glass", wide * 0.183, tall * 0.12, tall * 0.18),
            drum("hull_shade", wide * 0.18, tall * 0.3, tall * 0.44, top=wide * 0.06),
            rod("hull_dark", 0.18, (0.0, 0.0, tall * 0.42), (0.0, 0.0, tall)),
            *(
                drum("hull_shade", 0.6 - 0.12 * i, tall * (0.6 + 0.1 * i), tall * (0.6 + 0.1 * i) + 0.2)
                for i in range(3)
            ),
            post("signal_red", 0.0, 0.0, tall - 0.5, tall, 0.4),
        ]
        for degrees, radius in ((90.0, 0.16), (210.0, 0.15), (330.0, 0.15)):
            a = math.radians(degrees)
            x, y, r = reach * math.cos(a), reach * math.sin(a), wide * radius
            parts += [
                drum("hull_dark", r + 0.15, 0.0, 0.4, (x, y)),
                drum("hull_shade", r, 0.0, 1.2, (x, y)),
                dome("dome_glass" if degrees == 90.0 else "hull", r * 0.98, 1.2, r * 0.9, (x, y)),
                drum("hull_orange", 0.5, 1.1 + r * 0.88, 1.3 + r * 0.9, (x, y)),
            ]
            parts.append(rod("hull_shade", 0.9, (0.0, 0.0, 0.9), (x, y, 0.9)))
        return (*parts, *_moved(_airlock(0.0), y=-wide * 0.19))

    return erected(draw, width, width * 0.86, height, ("hull", "hull_dark"), grain=8.0)


ASSETS = (
    Asset(
        habitat_dome,
        words=(
            "space habitat",
            "habitat dome",
            "dome",
            "space dome",
            "geodesic dome",
            "biodome",
            "moon habitat",
            "dome habitat",
        ),
        family="habitat",
    ),
    Asset(
        habitat_module,
        words=("habitat module", "space module", "living module", "space base module", "habitat"),
        family="habitat",
    ),
    Asset(
        research_station,
        words=("research station", "moon base", "space colony", "mars base", "lunar base", "outpost"),
        family="habitat",
    ),
    Asset(launch_pad, words=("launch pad", "launchpad", "landing pad", "helipad", "launch platform"), family="pad"),
    Asset(gantry, words=("gantry", "rocket gantry", "launch tower", "service tower", "launch gantry"), family="tower"),
    Asset(control_tower, words=("control tower", "air traffic control tower", "airport tower"), family="tower"),
    Asset(
        satellite_dish,
        words=("satellite dish", "radio telescope", "dish antenna", "radar dish", "parabolic antenna"),
        family="antenna",
    ),
    Asset(
        hangar,
        words=("hangar", "sci-fi hangar", "space hangar", "aircraft hangar", "airplane hangar", "vehicle bay"),
        family="hangar",
    ),
)
