"""Roofs: courses of two tones over gables, hips, mansards and flat tops; domes, cones and spires for towers.

All are drawn around the middle of the walls that they cover, from the height of the eaves up.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from voxel_weaver.assets.forms import Cylinder, Frustum, Lathe, Prism
from voxel_weaver.assets.model import Part
from voxel_weaver.assets.workshop.pieces import Parts, block, front, profile, quarter_turned

Tones = tuple[str, str]
TILE: Tones = ("roof_tile", "roof_tile_dark")
SLATE: Tones = ("roof_slate", "roof_slate_dark")
SHINGLE: Tones = ("roof_shingle", "roof_shingle_dark")
THATCH: Tones = ("thatch", "thatch_dark")
COPPER: Tones = ("roof_copper", "roof_copper_dark")
TIN: Tones = ("roof_tin", "roof_tin_dark")


@dataclass(frozen=True, slots=True)
class Roof:
    """How a building is covered. `pitch` is rise by run; `ridge` says along which axis the ridge runs."""

    kind: str = "gable"  # gable, hip, gambrel, flat, shed
    tones: Tones = TILE
    pitch: float = 1.0
    over: float = 0.36
    thick: float = 0.24
    ridge: str = "x"
    trim: str = ""
    course: float = 0.72


def rise(roof: Roof, width: float, depth: float) -> float:
    """How far the ridge is above the eaves."""
    run = min(width, depth) if roof.kind == "hip" else (depth if roof.ridge == "x" else width)
    share = {"flat": 0.0, "shed": 1.0}.get(roof.kind, 0.5)
    return run * share * roof.pitch


def covered(roof: Roof, wall: str, width: float, depth: float, z: float) -> Parts:
    """The roof over walls of this width and depth, and the walls below it that fill its gables."""
    if roof.kind == "flat":
        return flat(roof, wall, width, depth, z)
    if roof.kind == "hip":
        return hip(roof, width, depth, z)
    if roof.ridge == "y":
        return quarter_turned(_RIDGED[roof.kind](roof, wall, depth, width, z))
    return _RIDGED[roof.kind](roof, wall, width, depth, z)


def _slope(
    roof: Roof, low: tuple[float, float], high: tuple[float, float], half: float, cap: float = 0.0
) -> Iterable[Part]:
    """The courses of one slope, from the eaves (y, z) up to the ridge, and their images on the other side."""
    (y0, z0), (y1, z1) = low, high
    count = max(round(max(abs(y1 - y0), abs(z1 - z0)) / roof.course), 1)
    for index in range(count):
        a, b = index / count, (index + 1) / count
        ya, yb, za, zb = y0 + (y1 - y0) * a, y0 + (y1 - y0) * b, z0 + (z1 - z0) * a, z0 + (z1 - z0) * b
        lip = 0.05
        outline = ((ya, za), (yb, zb), (yb, zb + roof.thick), (ya, za + roof.thick + lip))
        yield profile(roof.tones[index % 2], outline, (-half, half))
        yield profile(roof.tones[index % 2], tuple((-y, z) for y, z in reversed(outline)), (-half, half))


def _gable(roof: Roof, wall: str, width: float, depth: float, z: float) -> Parts:
    tall, half = depth / 2 * roof.pitch, width / 2 + roof.over
    eaves = (-(depth / 2 + roof.over), z - roof.over * roof.pitch)
    parts = [profile(wall, ((-depth / 2, z - 0.01), (depth / 2, z - 0.01), (0.0, z + tall)), (-width / 2, width / 2))]
    parts += _slope(roof, eaves, (0.0, z + tall), half)
    parts.append(
        block(roof.tones[1], (-half, -0.18, z + tall + roof.thick - 0.12), (half, 0.18, z + tall + roof.thick + 0.1), 0)
    )
    if roof.trim:
        parts += _verges(roof, eaves, (0.0, z + tall), half)
    return tuple(parts)


def _verges(roof: Roof, low: tuple[float, float], high: tuple[float, float], half: float) -> Iterable[Part]:
    """Boards along the slanting ends of a gable roof."""
    (y0, z0), (y1, z1) = low, high
    outline = ((y0, z0 - 0.1), (y1, z1 - 0.1), (y1, z1 + roof.thick + 0.06), (y0, z0 + roof.thick + 0.06))
    mirrored = tuple((-y, z) for y, z in reversed(outline))
    for side in (-1, 1):
        ends = sorted((side * (half - 0.06), side * (half + 0.06)))
        for each in (outline, mirrored):
            yield profile(roof.trim, each, (ends[0], ends[1]))


def _gambrel(roof: Roof, wall: str, width: float, depth: float, z: float) -> Parts:
    """The bent roof of a barn: steep below, flat above."""
    half, knee_y, knee_z = width / 2 + roof.over, depth * 0.29, depth * 0.3 * roof.pitch
    top = depth / 2 * roof.pitch
    wall_outline = (
        (-depth / 2, z - 0.01), (depth / 2, z - 0.01), (knee_y, z + knee_z), (0.0, z + top), (-knee_y, z + knee_z)
    )  # fmt: skip
    steep = knee_z / (depth / 2 - knee_y)
    eaves = (-(depth / 2 + roof.over * 0.6), z - roof.over * 0.6 * steep)
    parts = [profile(wall, wall_outline, (-width / 2, width / 2))]
    parts += _slope(roof, eaves, (-knee_y, z + knee_z), half)
    parts += _slope(roof, (-knee_y - 0.1, z + knee_z - 0.06), (0.0, z + top), half)
    if roof.trim:
        parts += _verges(roof, eaves, (-knee_y, z + knee_z), half)
        parts += _verges(roof, (-knee_y, z + knee_z), (0.0, z + top), half)
    return tuple(parts)


def _shed(roof: Roof, wall: str, width: float, depth: float, z: float) -> Parts:
    """One slope that rises to the front."""
    tall, half = depth * roof.pitch, width / 2 + roof.over
    body = ((-depth / 2, z - 0.01), (depth / 2, z - 0.01), (-depth / 2, z + tall))
    (y0, z0), (y1, z1) = (
        (-depth / 2 - roof.over, z + tall + roof.over * roof.pitch),
        (depth / 2 + roof.over, z - roof.over * roof.pitch),
    )
    outline = ((y0, z0), (y1, z1), (y1, z1 + roof.thick), (y0, z0 + roof.thick))
    return profile(wall, body, (-width / 2, width / 2)), profile(roof.tones[0], outline, (-half, half))


_RIDGED = {"gable": _gable, "gambrel": _gambrel, "shed": _shed}


def hip(roof: Roof, width: float, depth: float, z: float) -> Parts:
    """Four slopes in courses; over a square they meet in a point."""
    wide, deep = width + 2 * roof.over, depth + 2 * roof.over
    tall = min(width, depth) / 2 * roof.pitch
    run = min(wide, deep) / 2
    count = max(round(tall / roof.course), 2)
    base = z - 0.02
    parts = [block(roof.tones[1], (-wide / 2, -deep / 2, base), (wide / 2, deep / 2, z + roof.thick * 0.6), 0.0)]
    for index in range(count):
        inset, after = run * index / count, min(run * (index + 1) / count + 0.04, run - 0.04)
        low = z + roof.thick * 0.6 + tall * index / count
        form = Frustum(
            wide - 2 * inset, deep - 2 * inset, tall / count, max(wide - 2 * after, 0.08), max(deep - 2 * after, 0.08)
        )
        parts.append(Part(form, roof.tones[index % 2], (0.0, 0.0, low)))
    return tuple(parts)


def flat(roof: Roof, wall: str, width: float, depth: float, z: float, parapet: float = 0.48) -> Parts:
    """A level roof behind a parapet with a coping."""
    x, y, thick = width / 2, depth / 2, 0.3
    trim = roof.trim or wall
    parts = [block(roof.tones[0], (-x + thick, -y + thick, z - 0.05), (x - thick, y - thick, z + 0.1), 0.0)]
    for low, high in (
        ((-x, -y), (x, -y + thick)),
        ((-x, y - thick), (x, y)),
        ((-x, -y), (-x + thick, y)),
        ((x - thick, -y), (x, y)),
    ):
        parts.append(block(wall, (*low, z - 0.05), (*high, z + parapet), 0.0))
        over = roof.over
        parts.append(
            block(
                trim,
                (low[0] - over, low[1] - over, z + parapet),
                (high[0] + over, high[1] + over, z + parapet + 0.14),
                0.0,
            )
        )
    return tuple(parts)


def cone(
    tones: Tones, radius: float, z: float, tall: float, courses: int = 5, at: tuple[float, float] = (0, 0)
) -> Parts:
    """A pointed roof over a round tower."""
    parts = []
    for index in range(courses):
        low, high = 1 - index / courses, 1 - (index + 1) / courses
        form = Cylinder(radius * low, tall / courses, max(radius * high * 0.97, 0.03), bevel=0.0)
        parts.append(Part(form, tones[index % 2], (*at, z + tall * index / courses)))
    return tuple(parts)


def spire(
    tones: Tones, width: float, depth: float, z: float, tall: float, courses: int = 6, at: tuple[float, float] = (0, 0)
) -> Parts:
    """A pointed roof over a square tower."""
    parts = []
    for index in range(courses):
        low, high = 1 - index / courses, max(1 - (index + 1) / courses, 0.02)
        form = Frustum(width * low, depth * low, tall / courses, width * high * 0.97, depth * high * 0.97)
        parts.append(Part(form, tones[index % 2], (*at, z + tall * index / courses)))
    return tuple(parts)


def dome(finish: str, radius: float, z: float, tall: float, at: tuple[float, float] = (0, 0)) -> Part:
    """Half a ball, or what is taller or flatter."""
    points = ((1.0, 0.0), (0.97, 0.22), (0.87, 0.49), (0.71, 0.71), (0.5, 0.87), (0.26, 0.965), (0.02, 1.0))
    return Part(Lathe(tuple((radius * r, tall * h) for r, h in points)), finish, (*at, z))


def onion(finish: str, radius: float, z: float, tall: float, at: tuple[float, float] = (0, 0)) -> Part:
    """A bulb that ends in a point."""
    points = (
        (0.72, 0.0),
        (0.95, 0.12),
        (1.0, 0.26),
        (0.88, 0.42),
        (0.55, 0.58),
        (0.25, 0.74),
        (0.08, 0.9),
        (0.02, 1.0),
    )
    return Part(Lathe(tuple((radius * r, tall * h) for r, h in points)), finish, (*at, z))


def pediment(wall: str, trim: str, width: float, y: float, z: float, tall: float, deep: float) -> Parts:
    """A low gable over columns or a door: a field between a base and two slanting mouldings, looking to the front."""
    half, thick = width / 2, 0.24
    field = ((-half + 0.2, z), (half - 0.2, z), (0.0, z + tall - 0.1))
    slope = ((-half, z), (-half + 0.5, z), (0.0, z + tall - thick), (0.0, z + tall))
    mirrored = tuple((-x, height) for x, height in reversed(slope))
    return (
        front(wall, field, y + deep, deep - 0.15),
        front(trim, slope, y + deep, deep),
        front(trim, mirrored, y + deep, deep),
    )


def merlons(finish: str, length: float, z: float, thick: float, tall: float = 0.8, width: float = 0.8) -> Parts:
    """Battlements along a wall in the plane y from 0 inward, evenly spread with one at both ends."""
    count = max(round((length + width) / (2 * width)), 2)
    between = (length - width) / (count - 1)
    return tuple(
        block(
            finish, (-length / 2 + index * between, 0.0, z), (-length / 2 + index * between + width, thick, z + tall), 0
        )
        for index in range(count)
    )


def ring_merlons(finish: str, radius: float, z: float, tall: float = 0.8, count: int = 12) -> Parts:
    """Battlements on a round tower: wedges on its rim, every second one left out."""
    return tuple(Part(Prism(_wedge(radius, index, count), tall, 0.0), finish, (0.0, 0.0, z)) for index in range(count))


def _wedge(radius: float, index: int, count: int) -> tuple[tuple[float, float], ...]:
    start, end = 2 * math.pi * (index - 0.27) / count, 2 * math.pi * (index + 0.27) / count
    inner = radius - 0.5
    return tuple(
        (r * math.cos(angle), r * math.sin(angle))
        for r, angle in ((inner, start), (radius, start), (radius, end), (inner, end))
    )


def drum(
    finish: str, radius: float, low: float, high: float, at: tuple[float, float] = (0.0, 0.0), top: float | None = None
) -> Part:
    """A round body between two heights whose edges are sharp: towers and tanks are too large for a bevel."""
    return Part(Cylinder(radius, high - low, top, bevel=0.0), finish, (*at, low))


def post(finish: str, x: float, y: float, low: float, high: float, thick: float = 0.2) -> Part:
    """A square post."""
    half = thick / 2
    return block(finish, (x - half, y - half, low), (x + half, y + half, high), 0.0)


def pillar(finish: str, x: float, y: float, low: float, high: float, radius: float) -> Parts:
    """A round column with base and capital."""
    wide = radius * 1.4
    return (
        block(finish, (x - wide, y - wide, low), (x + wide, y + wide, low + 0.2), 0.0),
        drum(finish, radius, low + 0.2, high - 0.3, (x, y), top=radius * 0.86),
        block(finish, (x - wide, y - wide, high - 0.3), (x + wide, y + wide, high), 0.0),
    )
