"""The motifs of painted pictures: small compositions of flat shapes, for paintings on walls and canvases on easels.

A motif paints a rectangle of x and z on a plane that looks to the front: shapes stand a few millimetres proud of the
canvas in smooth looks and lie in the canvas's own layer of voxels. Nothing else is decided here.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from voxel_weaver.assets.model import Part
from voxel_weaver.assets.workshop.pieces import block, front


@dataclass(frozen=True, slots=True)
class Field:
    """The rectangle that is painted, its shapes given by shares of it; `y` is the plane of the canvas."""

    x: float
    width: float
    z: float
    height: float
    y: float

    def fill(self, finish: str, x: tuple[float, float], z: tuple[float, float], layer: int = 0) -> Part:
        low = (self.x + x[0] * self.width, self._near(layer), self.z + z[0] * self.height)
        high = (self.x + x[1] * self.width, self.y + 0.012, self.z + z[1] * self.height)
        return block(finish, low, high, 0.0)

    def shape(self, finish: str, outline: tuple[tuple[float, float], ...], layer: int = 0) -> Part:
        """A flat shape from counter-clockwise points."""
        points = tuple((self.x + x * self.width, self.z + z * self.height) for x, z in outline)
        return front(finish, points, self.y + 0.016, self.y + 0.016 - self._near(layer))

    def round(self, finish: str, x: float, z: float, radius: float, layer: int = 0) -> Part:
        """A disc; its radius is a share of the shorter side."""
        reach = radius * min(self.width, self.height)
        turns = [math.tau * step / 20 for step in range(20)]
        outline = tuple(
            (x + reach * math.cos(turn) / self.width, z + reach * math.sin(turn) / self.height) for turn in turns
        )
        return self.shape(finish, outline, layer)

    def _near(self, layer: int) -> float:
        return self.y - 0.001 - 0.0008 * layer


def mountains(on: Field) -> list[Part]:
    return [
        on.fill("paint_sky", (0, 1), (0, 1)),
        on.round("paint_yellow", 0.72, 0.72, 0.15, 1),
        on.shape("paint_violet", ((0.0, 0.2), (0.75, 0.2), (0.36, 0.86)), 2),
        on.shape("chalk", ((0.26, 0.69), (0.46, 0.69), (0.36, 0.86)), 3),
        on.shape("paint_blue", ((0.45, 0.2), (1.0, 0.2), (1.0, 0.52), (0.84, 0.66)), 4),
        on.fill("paint_forest", (0, 1), (0, 0.3), 5),
        on.fill("paint_green", (0, 1), (0, 0.16), 6),
    ]


def sea(on: Field) -> list[Part]:
    return [
        on.fill("paint_sky", (0, 1), (0, 1)),
        on.fill("paint_cream", (0.1, 0.36), (0.74, 0.82), 1),
        on.fill("paint_cream", (0.18, 0.46), (0.8, 0.87), 1),
        on.fill("paint_blue", (0, 1), (0, 0.42), 1),
        on.fill("paint_teal", (0, 1), (0.12, 0.24), 2),
        on.shape("chalk", ((0.56, 0.42), (0.8, 0.42), (0.56, 0.86)), 3),
        on.shape("paint_red", ((0.38, 0.42), (0.53, 0.42), (0.53, 0.76)), 3),
        on.shape("paint_black", ((0.38, 0.28), (0.74, 0.28), (0.84, 0.4), (0.32, 0.4)), 4),
        on.fill("paint_sand", (0, 1), (0, 0.1), 5),
    ]


def squares(on: Field) -> list[Part]:
    return [
        on.fill("paint_cream", (0, 1), (0, 1)),
        on.fill("paint_red", (0.36, 1), (0.42, 1), 1),
        on.fill("paint_blue", (0, 0.32), (0, 0.36), 1),
        on.fill("paint_yellow", (0.82, 1), (0, 0.18), 1),
        on.fill("paint_black", (0.3, 0.37), (0, 1), 2),
        on.fill("paint_black", (0, 1), (0.36, 0.43), 2),
        on.fill("paint_black", (0, 0.3), (0.7, 0.76), 2),
        on.fill("paint_black", (0.77, 0.83), (0, 0.36), 2),
    ]


def arches(on: Field) -> list[Part]:
    def arch(finish: str, radius: float, layer: int) -> Part:
        turns = [math.pi * step / 14 for step in range(15)]
        bow = [(0.44 + radius * math.cos(turn), 0.34 + radius * 1.1 * math.sin(turn)) for turn in turns]
        return on.shape(finish, ((0.44 - radius, 0.0), (0.44 + radius, 0.0), *bow), layer)

    return [
        on.fill("paint_cream", (0, 1), (0, 1)),
        arch("paint_red", 0.38, 1),
        arch("paint_rose", 0.29, 2),
        arch("paint_sand", 0.2, 3),
        arch("paint_forest", 0.1, 4),
        on.round("paint_orange", 0.82, 0.82, 0.13, 2),
    ]


def bouquet(on: Field) -> list[Part]:
    petals = (
        ("paint_red", 0.3, 0.66, 0.14),
        ("paint_yellow", 0.52, 0.8, 0.13),
        ("paint_rose", 0.7, 0.62, 0.14),
        ("paint_violet", 0.49, 0.56, 0.11),
    )
    parts = [on.fill("paint_teal", (0, 1), (0, 1)), on.fill("paint_sand", (0, 1), (0, 0.2), 1)]
    parts += [on.fill("paint_forest", (x - 0.02, x + 0.02), (0.36, z), 2) for _, x, z, _ in petals]
    parts.append(
        on.shape("paint_cream", ((0.38, 0.12), (0.62, 0.12), (0.7, 0.32), (0.6, 0.44), (0.4, 0.44), (0.3, 0.32)), 3)
    )
    for finish, x, z, radius in petals:
        parts.append(on.round(finish, x, z, radius, 4))
        parts.append(on.round("paint_orange", x, z, radius * 0.36, 5))
    return parts


def night(on: Field) -> list[Part]:
    firs = ((0.14, 0.5), (0.34, 0.66), (0.62, 0.46), (0.86, 0.6))
    parts = [
        on.fill("paint_navy", (0, 1), (0, 1)),
        on.round("paint_cream", 0.66, 0.74, 0.15, 1),
        on.round("paint_navy", 0.73, 0.78, 0.12, 2),
    ]
    parts += [
        on.fill("chalk", (x, x + 0.03), (z, z + 0.04), 1)
        for x, z in ((0.12, 0.82), (0.3, 0.9), (0.45, 0.72), (0.9, 0.9), (0.2, 0.62))
    ]
    parts.append(on.fill("paint_teal", (0, 1), (0, 0.2), 2))
    parts += [on.shape("paint_forest", ((x - 0.13, 0.14), (x + 0.13, 0.14), (x, top)), 3) for x, top in firs]
    return parts


Motif = Callable[[Field], list[Part]]

MOTIFS: tuple[Motif, ...] = (mountains, arches, sea, bouquet, squares, night)
