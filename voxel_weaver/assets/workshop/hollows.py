"""Hollow things made of walls: tubs, troughs, trays and crates. Pure geometry of parts; no asset is declared here."""

from __future__ import annotations

from collections.abc import Sequence

from voxel_weaver.assets.forms import Prism
from voxel_weaver.assets.model import Part
from voxel_weaver.assets.workshop.pieces import Parts, block

Outline = Sequence[tuple[float, float]]


def ring(finish: str, outer: Outline, inner: Outline, low: float, high: float) -> Parts:
    """Upright walls between two outlines (x, y) of as many corners, counter-clockwise, one wall for each side."""
    following = range(1, len(outer) + 1)
    corners = zip(range(len(outer)), (after % len(outer) for after in following), strict=True)
    return tuple(
        Part(Prism((outer[a], outer[b], inner[b], inner[a]), high - low, 0.0), finish, (0.0, 0.0, low))
        for a, b in corners
    )


def trough(
    finish: str,
    low: tuple[float, float, float],
    high: tuple[float, float, float],
    wall: float,
    floor: float,
    bevel: float | None = None,
) -> Parts:
    """An open box: four walls `wall` thick on a bottom `floor` thick."""
    (x0, y0, z0), (x1, y1, z1) = low, high
    return (
        block(finish, (x0, y0, z0), (x1, y1, z0 + floor), bevel),
        block(finish, (x0, y0, z0), (x0 + wall, y1, z1), bevel),
        block(finish, (x1 - wall, y0, z0), (x1, y1, z1), bevel),
        block(finish, (x0, y0, z0), (x1, y0 + wall, z1), bevel),
        block(finish, (x0, y1 - wall, z0), (x1, y1, z1), bevel),
    )
