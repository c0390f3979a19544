"""A floor plan as a small picture: what the history shows beside a run. Pure arrays, no bpy.

A plan is drawn in a millisecond from the values; rendering a picture would hold Blender up for a tenth of a second.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.scene.layout import Layout, Thing
from voxel_weaver.scene.look import Look

SIDE = 64
MARGIN = 3
MOST = 120
"""Things that are drawn; smaller ones would not be seen."""


def plan_view(layout: Layout, look: Look) -> bytes:
    """SIDE by SIDE pixels, red, green, blue, alpha, from the bottom row up: the floor with what stands on it."""
    picture = np.zeros((SIDE, SIDE, 4), np.uint8)
    low, high = _extent(layout)
    scale = (SIDE - 2 * MARGIN) / max(high[0] - low[0], high[1] - low[1], 0.1)
    middle = ((low[0] + high[0]) / 2, (low[1] + high[1]) / 2)
    across = (np.arange(SIDE) + 0.5 - SIDE / 2) / scale
    x, y = np.meshgrid(across + middle[0], across + middle[1])
    palette = look.palette
    for ground in layout.grounds:
        half = ground.side / 2
        picture[(np.abs(x) <= half) & (np.abs(y) <= half)] = _pixel(palette.foliage, 0.75)
    for room in layout.rooms:
        picture[_inside(x, y, room.corners)] = _pixel(palette.floor)
    for wall in layout.walls:
        picture[_near(x, y, wall.start, wall.end) <= max(wall.thickness, 1.2 / scale)] = _pixel(palette.wall, 0.8)
    colors = _colors(look)
    largest = sorted(layout.things, key=lambda thing: -thing.size[0] * thing.size[1])[:MOST]
    for thing in sorted(largest, key=lambda thing: thing.position[2] + thing.size[2]):
        picture[_covers(thing, x, y, 0.5 / scale)] = _pixel(colors.get(thing.id, palette.wood))
    return picture.tobytes()


def _extent(layout: Layout) -> tuple[tuple[float, float], tuple[float, float]]:
    points = [corner for room in layout.rooms for corner in room.corners]
    points += [(side, side) for ground in layout.grounds for side in (-ground.side / 2, ground.side / 2)]
    points += [(thing.position[0], thing.position[1]) for thing in layout.things]
    if not points:
        return (-1.0, -1.0), (1.0, 1.0)
    xs, ys = zip(*points, strict=True)
    return (min(xs), min(ys)), (max(xs), max(ys))


def _colors(look: Look) -> dict[str, str]:
    """The colour of the first finish of each owner."""
    materials = {material.name: material.color for material in look.materials}
    found: dict[str, str] = {}
    for line in look.dressings:
        if line.owner and line.material in materials:
            found.setdefault(line.owner, materials[line.material])
    return found


def _pixel(color: str, shade: float = 1.0) -> tuple[int, int, int, int]:
    red, green, blue = (int(int(color[at : at + 2], 16) * shade) for at in (1, 3, 5))
    return red, green, blue, 255


def _inside(
    x: NDArray[np.float64], y: NDArray[np.float64], corners: tuple[tuple[float, float], ...]
) -> NDArray[np.bool_]:
    """Even-odd rule, for all pixels at once."""
    found = np.zeros(x.shape, np.bool_)
    for (ax, ay), (bx, by) in zip(corners, (*corners[1:], corners[0]), strict=True):
        if ay != by:
            found ^= ((ay > y) != (by > y)) & (x < (bx - ax) * (y - ay) / (by - ay) + ax)
    return found


def _near(
    x: NDArray[np.float64], y: NDArray[np.float64], start: tuple[float, float], end: tuple[float, float]
) -> NDArray[np.float64]:
    """The distance of each pixel from a stretch."""
    along = (end[0] - start[0], end[1] - start[1])
    length = along[0] ** 2 + along[1] ** 2 or 1.0
    part = np.clip(((x - start[0]) * along[0] + (y - start[1]) * along[1]) / length, 0.0, 1.0)
    distance: NDArray[np.float64] = np.hypot(x - start[0] - part * along[0], y - start[1] - part * along[1])
    return distance


def _covers(thing: Thing, x: NDArray[np.float64], y: NDArray[np.float64], least: float) -> NDArray[np.bool_]:
    turn = math.radians(thing.yaw)
    dx, dy = x - thing.position[0], y - thing.position[1]
    u, v = dx * math.cos(turn) + dy * math.sin(turn), dy * math.cos(turn) - dx * math.sin(turn)
    covered: NDArray[np.bool_] = (np.abs(u) <= max(thing.size[0] / 2, least)) & (
        np.abs(v) <= max(thing.size[1] / 2, least)
    )
    return covered
