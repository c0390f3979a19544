"""The few words that models are written in: blocks by their corners, columns by their heights, plates to the front.

Pure geometry of parts; no asset is defined here. The finish comes first, then the form, then the place.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

from voxel_weaver.assets.forms import Box, Cushion, Cylinder, Form, Prism, Tube
from voxel_weaver.assets.model import Part, Vector

Parts = tuple[Part, ...]


def block(finish: str, low: Vector, high: Vector, bevel: float | None = None) -> Part:
    """A block from its lowest to its highest corner."""
    (x0, y0, z0), (x1, y1, z1) = low, high
    return Part(Box(x1 - x0, y1 - y0, z1 - z0, bevel), finish, ((x0 + x1) / 2, (y0 + y1) / 2, z0))


def pad(finish: str, low: Vector, high: Vector, roundness: float = 0.3) -> Part:
    """A cushion from its lowest to its highest corner."""
    (x0, y0, z0), (x1, y1, z1) = low, high
    return Part(Cushion(x1 - x0, y1 - y0, z1 - z0, roundness), finish, ((x0 + x1) / 2, (y0 + y1) / 2, z0))


def column(
    finish: str, radius: float, low: float, high: float, at: tuple[float, float] = (0.0, 0.0), top: float | None = None
) -> Part:
    """An upright round bar between two heights; with `top` a cone or frustum."""
    return Part(Cylinder(radius, high - low, top), finish, (*at, low))


def facing(finish: str, form: Form, at: Vector) -> Part:
    """A form laid on its back: its base stands at `at` in a vertical plane, its top looks to the front."""
    return Part(form, finish, at, (90.0, 0.0, 0.0))


def disc(finish: str, radius: float, at: Vector, thick: float) -> Part:
    """A round plate that looks to the front, `thick` deep towards it."""
    return facing(finish, Cylinder(radius, thick), at)


def across(finish: str, radius: float, low: float, high: float, y: float, z: float) -> Part:
    """A round bar that lies along X between `low` and `high`."""
    return Part(Cylinder(radius, high - low), finish, (low, y, z), (0.0, 90.0, 0.0))


def rod(finish: str, radius: float, *path: Vector, tip: float | None = None) -> Part:
    """A bent round bar through points of the model's frame."""
    x, y, z = path[0]
    return Part(Tube(tuple((a - x, b - y, c - z) for a, b, c in path), radius, tip), finish, (x, y, z))


def profile(finish: str, outline: Iterable[tuple[float, float]], x: tuple[float, float]) -> Part:
    """A side view, counter-clockwise (y, z) points, made solid between two x."""
    points = tuple(outline)
    middle_y = (min(y for y, _ in points) + max(y for y, _ in points)) / 2
    middle_z = (min(z for _, z in points) + max(z for _, z in points)) / 2
    centred = tuple((y - middle_y, z - middle_z) for y, z in points)
    return Part(Prism(centred, x[1] - x[0]), finish, (x[0], middle_y, middle_z), (90.0, 0.0, 90.0))


def front(finish: str, outline: Iterable[tuple[float, float]], y: float, thick: float) -> Part:
    """A front view, counter-clockwise (x, z) points, made solid from `y` towards the front."""
    points = tuple(outline)
    middle_x = (min(x for x, _ in points) + max(x for x, _ in points)) / 2
    middle_z = (min(z for _, z in points) + max(z for _, z in points)) / 2
    centred = tuple((x - middle_x, z - middle_z) for x, z in points)
    return facing(finish, Prism(centred, thick), (middle_x, y, middle_z))


def mirrored(*parts: Part) -> Parts:
    """These parts and their images on the other side of the middle; the forms themselves must be symmetrical."""
    images = (
        replace(part, at=(-part.at[0], *part.at[1:]), turn=(part.turn[0], -part.turn[1], -part.turn[2]))
        for part in parts
    )
    return (*parts, *images)


def tilted(parts: Iterable[Part], degrees: float) -> Parts:
    """Upright parts leaned backwards together, about the line through the origin from left to right."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return tuple(
        replace(
            part,
            at=(part.at[0], part.at[1] * cos - part.at[2] * sin, part.at[1] * sin + part.at[2] * cos),
            turn=(degrees, 0.0, 0.0),
        )
        for part in parts
    )


def quarter_turned(parts: Iterable[Part]) -> Parts:
    """These parts turned together a quarter to the left: what looked to the front looks to the right."""
    return tuple(
        replace(part, at=(-part.at[1], part.at[0], part.at[2]), turn=(*part.turn[:2], part.turn[2] + 90.0))
        for part in parts
    )


def rod_pair(finish: str, radius: float, *path: Vector, tip: float | None = None) -> Parts:
    """A bent bar and its image on the other side of the middle: bent bars are not symmetrical, as `mirrored` wants."""
    return rod(finish, radius, *path, tip=tip), rod(finish, radius, *((-x, y, z) for x, y, z in path), tip=tip)
