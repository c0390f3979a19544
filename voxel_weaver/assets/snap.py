"""Moves a model onto the voxel grid, so that its voxels fill exactly the boxes that layout and validator reckon with.

Parts that touch still touch, surfaces lie exactly on voxel tops, the base stays at z = 0, and what is symmetric stays
so: the grid of x and y has a line through the origin where the model is an even number of voxels wide, else a voxel.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.extents import all_bounds, extent, is_square, rotation, size, vector
from voxel_weaver.assets.model import Clearance, Model, Part, Surface, Vector
from voxel_weaver.assets.solids import bounds

__all__ = ["extent", "size", "snapped", "voxel_of"]

Array: TypeAlias = NDArray[np.float64]

FINE_BELOW = 12.5
"""Voxels: things no larger than this take voxels of half the size."""
COARSE_ABOVE = 162.0
"""Voxels: things larger than this take voxels of four times the size. This and the bound above lie so that a thing that
has been moved onto its grid falls on the same side as before."""
_TOUCH = 0.003
"""Metres: a surface this near to the top of a part is the top of that part."""
_TIE = 1e-4
"""Voxels: nearer than this to the middle between two grid lines counts as in the middle."""


def voxel_of(model: Model, voxel: float) -> float:
    """The side of this model's voxels where the scene's are `voxel`: finer for small things, coarser for trees."""
    largest = max(size(model)) / voxel
    if largest <= FINE_BELOW + _TIE:
        return voxel / 2
    return voxel * 4 if largest > COARSE_ABOVE + _TIE else voxel


@dataclass(frozen=True, slots=True, eq=False)
class _Grid:
    """Grid lines at (k + shift) * voxel on each axis."""

    voxel: float
    shift: Array

    def snapped(self, points: Array) -> Array:
        """Points (n, 3) on the nearest grid lines. Ties go away from the middle in x and y, up in z: so mirrored points
        stay mirrored."""
        cells = points / self.voxel
        away = np.where(np.arange(3) < 2, np.sign(np.round(cells, 4)), 1.0)
        on_lines = away * np.floor(np.abs(cells) + 0.5 + _TIE)
        between = away * (np.floor(np.abs(cells) + _TIE) + 0.5)
        upright = np.floor(cells + 0.5 + _TIE)
        lines = np.where(self.shift == 0.0, on_lines, between)
        lines[:, 2] = upright[:, 2]
        return np.asarray(lines * self.voxel)

    def boxes(self, low: Array, high: Array, limits: tuple[Array, Array]) -> tuple[Array, Array]:
        """Boxes (n, 3) on the grid, at least one voxel thick and within the limits."""
        new_low, new_high = self.snapped(low), self.snapped(high)
        thin = new_high - new_low < self.voxel / 2
        cell_low, cell_high = self._cells((low + high) / 2)
        new_low = np.where(thin, np.clip(cell_low, limits[0], limits[1] - self.voxel), new_low)
        new_high = np.where(thin, np.clip(cell_high, limits[0] + self.voxel, limits[1]), new_high)
        return new_low, np.maximum(new_high, new_low + self.voxel)

    def _cells(self, middle: Array) -> tuple[Array, Array]:
        """The voxel around each point. On a line it is the one towards the middle; on the middle line, both."""
        cells = middle / self.voxel - self.shift
        lower = np.floor(cells + _TIE)
        on_line = np.abs(cells - np.rint(cells)) < _TIE
        inward = on_line & ((middle > 0) | (np.arange(3) == 2)) & (np.rint(cells) != 0)
        both = on_line & (np.abs(middle) < _TIE * self.voxel) & (np.arange(3) < 2)
        low = lower - np.where(inward | both, 1, 0)
        high = np.where(both, lower + 1, low + 1)
        return (low + self.shift) * self.voxel, (high + self.shift) * self.voxel


def snapped(model: Model, voxel: float) -> Model:
    """The model with every part, surface and point on the grid of this voxel size. Doing it twice changes nothing.

    Glows stay where they are: light need not lie on a grid.
    """
    whole = np.array(extent(model))
    counts = np.maximum(np.rint((whole[1] - whole[0]) / voxel), 1)
    grid = _Grid(voxel, np.where(np.arange(3) < 2, counts % 2 / 2, 0.0))
    limits = grid.snapped(whole)
    limits[1] = np.maximum(limits[1], limits[0] + voxel)
    low, high = all_bounds(model)
    new_low, new_high = grid.boxes(low, high, (limits[0], limits[1]))
    parts = tuple(
        _moved(part, new_low[i], new_high[i]) if is_square(part.turn) else _kept_within(part, low[i], high[i], limits)
        for i, part in enumerate(model.parts)
    )
    tops = _Levels(low, high, new_low, new_high)
    return replace(
        model,
        parts=parts,
        surfaces=tuple(_surface(surface, grid, tops) for surface in model.surfaces),
        clearances=tuple(_clearance(clearance, grid) for clearance in model.clearances),
        hangs=tuple(_point(point, grid) for point in model.hangs),
        box=(vector(limits[0]), vector(limits[1])),
    )


def _moved(part: Part, low: Array, high: Array) -> Part:
    """A part that lies along the axes, stretched and moved to fill this box."""
    turned = rotation(part.turn)
    axes = np.abs(turned).argmax(axis=0)  # the model's axis that each of the form's own axes lies along
    forward = turned[axes, np.arange(3)] > 0
    own_low, own_high = bounds(part.form)
    stretch = (high - low)[axes] / (own_high - own_low)
    at = np.zeros(3)
    at[axes] = np.where(forward, low[axes] - stretch * own_low, high[axes] + stretch * own_low)
    return replace(part, at=vector(at), stretch=vector(stretch))


def _kept_within(part: Part, low: Array, high: Array, limits: Array) -> Part:
    """A slanting part keeps its slant; it is only moved back where it would leave the model's box."""
    shift = np.clip(limits[0] - low, 0.0, None) - np.clip(high - limits[1], 0.0, None)
    return replace(part, at=vector(np.asarray(part.at) + shift))


@dataclass(frozen=True, slots=True, eq=False)
class _Levels:
    """Where the parts were and where they are now: a surface goes with the part that carries it."""

    low: Array
    high: Array
    new_low: Array
    new_high: Array

    def top(self, x: float, y: float, z: float) -> float | None:
        """The new height of the part whose top was at z beneath this point; the highest, where there are several."""
        here = self._over(x, y) & (np.abs(self.high[:, 2] - z) <= _TOUCH)
        return float(self.new_high[here, 2].max()) if here.any() else None

    def ceiling(self, x: float, y: float, z: float) -> float | None:
        """The new height of the part whose underside was at z above this point; the lowest."""
        here = self._over(x, y) & (np.abs(self.low[:, 2] - z) <= _TOUCH)
        return float(self.new_low[here, 2].min()) if here.any() else None

    def _over(self, x: float, y: float) -> NDArray[np.bool_]:
        point = np.array([x, y])
        return np.asarray(((self.low[:, :2] <= point) & (point <= self.high[:, :2])).all(axis=1))


def _surface(surface: Surface, grid: _Grid, levels: _Levels) -> Surface:
    x, y = (surface.low[0] + surface.high[0]) / 2, (surface.low[1] + surface.high[1]) / 2
    roof = surface.z + surface.headroom
    corners = grid.snapped(np.array([(*surface.low, surface.z), (*surface.high, roof)]))
    top = levels.top(x, y, surface.z)
    ceiling = levels.ceiling(x, y, roof)
    low, high = vector(corners[0]), vector(corners[1])
    z = low[2] if top is None else round(top, 7)
    above = high[2] if ceiling is None else ceiling
    return replace(surface, low=low[:2], high=high[:2], z=z, headroom=round(max(above - z, 0.0), 7))


def _clearance(clearance: Clearance, grid: _Grid) -> Clearance:
    corners = grid.snapped(np.array([clearance.low, clearance.high]))
    return replace(clearance, low=vector(corners[0]), high=vector(corners[1]))


def _point(point: Vector, grid: _Grid) -> Vector:
    return vector(grid.snapped(np.array([point]))[0])
