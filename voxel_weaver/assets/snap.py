"""Moves a model onto the voxel grid, so that its voxels fill exactly the boxes that layout and validator reckon with.

Parts that touch still touch, surfaces lie exactly on voxel tops, the base stays at z = 0, and what is symmetric stays
so: the grid of x and y has a line through the origin where the model is an even number of voxels wide, else a voxel.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.extents import Extent, all_bounds, extent, is_square, rotation, size, vector, vectors
from voxel_weaver.assets.forms.solids import span
from voxel_weaver.assets.model import Clearance, Model, Part, Surface

__all__ = ["extent", "on_grid", "size", "snapped", "voxel_of"]

Array: TypeAlias = NDArray[np.float64]

FINE_BELOW = 12.5
"""Voxels: things no larger than this take voxels of half the size."""
COARSE_ABOVE = 162.0
"""Voxels: things larger than this take voxels of four times the size. This and the bound above lie so that a thing that
has been moved onto its grid falls on the same side as before."""
FLAT_BELOW = 3.5
"""Voxels: what is lower than this takes no larger ones, however wide it is: a carpet stays flat."""
_TOUCH = 0.003
"""Metres: a surface this near to the top of a part is the top of that part."""
_TIE = 1e-4
"""Voxels: nearer than this to the middle between two grid lines counts as in the middle."""


def voxel_of(model: Model, voxel: float) -> float:
    """The side of this model's voxels where the scene's are `voxel`: finer for small things, coarser for trees and for
    what has a coarse grain."""
    sides = size(model)
    return _voxel(max(sides), voxel, model.grain, sides[2])


def _voxel(largest: float, voxel: float, grain: float, height: float) -> float:
    own = voxel * grain
    if largest <= (FINE_BELOW + _TIE) * own:
        return own / 2
    coarse = largest > (COARSE_ABOVE + _TIE) * voxel and height > FLAT_BELOW * voxel
    return max(voxel * 4, own) if coarse else own


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


def on_grid(model: Model, voxel: float) -> Model:
    """The model on its own voxel grid in a scene whose voxels are `voxel`."""
    low, high = all_bounds(model)
    whole = Extent(vector(low.min(axis=0)), vector(high.max(axis=0))) if model.box is None else Extent(*model.box)
    return _Snap(model, low, high, whole, _voxel(max(whole.size), voxel, model.grain, whole.size[2])).model


def snapped(model: Model, voxel: float) -> Model:
    """The model with every part, surface and point on the grid of this voxel size. Doing it twice changes nothing.

    Glows stay where they are: light need not lie on a grid.
    """
    return _Snap(model, *all_bounds(model), extent(model), voxel).model


class _Snap:
    """One model on its way: where its parts were and where they are now, for surfaces go with what carries them."""

    def __init__(self, model: Model, low: Array, high: Array, whole: Extent, voxel: float) -> None:
        limits = np.array(whole)
        counts = np.maximum(np.rint((limits[1] - limits[0]) / voxel), 1)
        self.grid = _Grid(voxel, np.where(np.arange(3) < 2, counts % 2 / 2, 0.0))
        self.limits = self.grid.snapped(limits)
        self.limits[1] = np.maximum(self.limits[1], self.limits[0] + voxel)
        self.low, self.high = low, high
        self.new_low, self.new_high = self.grid.boxes(low, high, (self.limits[0], self.limits[1]))
        self.model = replace(
            model,
            parts=self._parts(model.parts),
            surfaces=self._surfaces(model.surfaces),
            clearances=self._clearances(model.clearances),
            hangs=tuple(vectors(self.grid.snapped(np.array(model.hangs)))) if model.hangs else (),
            box=(vector(self.limits[0]), vector(self.limits[1])),
        )

    def _parts(self, parts: tuple[Part, ...]) -> tuple[Part, ...]:
        """Parts that lie along the axes fill their boxes; slanting ones keep their slant and are only moved back where
        they would leave the model's box."""
        turned = np.array([rotation(part.turn) for part in parts])
        axes = np.abs(turned).argmax(axis=1)  # the model's axis that each of a form's own axes lies along
        forward = np.take_along_axis(turned, axes[:, None, :], axis=1)[:, 0] > 0
        spans = np.array([span(part.form) for part in parts])
        low, high = (np.take_along_axis(ends, axes, axis=1) for ends in (self.new_low, self.new_high))
        stretch = (high - low) / (spans[:, 3:] - spans[:, :3])
        at = np.zeros((len(parts), 3))
        ends = np.where(forward, low - stretch * spans[:, :3], high + stretch * spans[:, :3])
        np.put_along_axis(at, axes, ends, axis=1)
        slanting = np.array([not is_square(part.turn) for part in parts])
        kept = np.array([part.at for part in parts])
        shift = np.clip(self.limits[0] - self.low, 0.0, None) - np.clip(self.high - self.limits[1], 0.0, None)
        at = np.where(slanting[:, None], kept + shift, at)
        stretch = np.where(slanting[:, None], np.array([part.stretch for part in parts]), stretch)
        moved = zip(parts, vectors(at), vectors(stretch), strict=True)
        return tuple(Part(part.form, part.finish, place, part.turn, sides) for part, place, sides in moved)

    def _surfaces(self, surfaces: tuple[Surface, ...]) -> tuple[Surface, ...]:
        """A surface lies on the part whose top was there, the highest of several; its headroom ends where the lowest
        part that was its roof begins."""
        if not surfaces:
            return ()
        low = np.array([(*surface.low, surface.z) for surface in surfaces])
        high = np.array([(*surface.high, surface.z + surface.headroom) for surface in surfaces])
        snapped_low, snapped_high = self.grid.snapped(low), self.grid.snapped(high)
        middle = ((low + high) / 2)[:, None, :2]
        over = ((self.low[:, :2] <= middle) & (middle <= self.high[:, :2])).all(axis=2)  # (surfaces, parts)
        carries = over & (np.abs(self.high[:, 2] - low[:, 2:]) <= _TOUCH)
        roofs = over & (np.abs(self.low[:, 2] - high[:, 2:]) <= _TOUCH)
        top = np.where(carries, self.new_high[:, 2], -np.inf).max(axis=1)
        ceiling = np.where(roofs, self.new_low[:, 2], np.inf).min(axis=1)
        z = np.where(carries.any(axis=1), top, snapped_low[:, 2])
        above = np.where(roofs.any(axis=1), ceiling, snapped_high[:, 2])
        flat = np.concatenate([snapped_low[:, :2], snapped_high[:, :2]], axis=1)
        rows = np.round(np.column_stack([flat, z, np.maximum(above - z, 0.0)]), 7) + 0.0
        return tuple(
            Surface(surface.kind, (x0, y0), (x1, y1), level, room)
            for surface, (x0, y0, x1, y1, level, room) in zip(surfaces, rows.tolist(), strict=True)
        )

    def _clearances(self, clearances: tuple[Clearance, ...]) -> tuple[Clearance, ...]:
        if not clearances:
            return ()
        lows = vectors(self.grid.snapped(np.array([box.low for box in clearances])))
        highs = vectors(self.grid.snapped(np.array([box.high for box in clearances])))
        return tuple(Clearance(low, high, box.reason) for low, high, box in zip(lows, highs, clearances, strict=True))
