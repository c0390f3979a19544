"""Where the parts of a model are: their frames, their boxes, and the room that the whole model takes."""

from __future__ import annotations

import math
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.model import Model, Part, Vector
from voxel_weaver.assets.solids import bounds, reach

Array: TypeAlias = NDArray[np.float64]

_AXES = np.concatenate([-np.eye(3), np.eye(3)])


class Extent(NamedTuple):
    """A box along the axes: lowest and highest corner, metres."""

    low: Vector
    high: Vector

    @property
    def size(self) -> Vector:
        return vector(np.subtract(self.high, self.low))


def rotation(turn: Vector) -> Array:
    """The matrix that turns by degrees about X, then Y, then Z; exact for quarter turns."""
    (cx, sx), (cy, sy), (cz, sz) = (_cos_sin(angle) for angle in turn)
    about_x = np.array([[1.0, 0.0, 0.0], [0.0, cx, -sx], [0.0, sx, cx]])
    about_y = np.array([[cy, 0.0, sy], [0.0, 1.0, 0.0], [-sy, 0.0, cy]])
    about_z = np.array([[cz, -sz, 0.0], [sz, cz, 0.0], [0.0, 0.0, 1.0]])
    return np.asarray(about_z @ about_y @ about_x)


def _cos_sin(degrees: float) -> tuple[float, float]:
    quarter, rest = divmod(degrees % 360.0, 90.0)
    if rest == 0.0:
        return ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[int(quarter)]
    return math.cos(math.radians(degrees)), math.sin(math.radians(degrees))


def is_square(turn: Vector) -> bool:
    """Whether a part turned so still lies along the axes."""
    return all(angle % 90.0 == 0.0 for angle in turn)


def part_bounds(part: Part) -> tuple[Array, Array]:
    """Lowest and highest corner of a part in the frame of its model."""
    if part.turn == (0.0, 0.0, 0.0):
        low, high = bounds(part.form)
        stretch, at = np.asarray(part.stretch), np.asarray(part.at)
        return low * stretch + at, high * stretch + at
    far = reach(part.form, (_AXES @ rotation(part.turn)) * np.asarray(part.stretch))
    return np.asarray(part.at) - far[:3], np.asarray(part.at) + far[3:]


def all_bounds(model: Model) -> tuple[Array, Array]:
    """Lowest and highest corners of all parts, (parts, 3) each."""
    pairs = [part_bounds(part) for part in model.parts]
    return np.array([low for low, _ in pairs]).reshape(-1, 3), np.array([high for _, high in pairs]).reshape(-1, 3)


def extent(model: Model) -> Extent:
    """The room that a model takes, in its own frame."""
    if model.box is not None:
        return Extent(*model.box)
    low, high = all_bounds(model)
    return Extent(vector(low.min(axis=0)), vector(high.max(axis=0)))


def size(model: Model) -> Vector:
    """Width, depth and height of a model."""
    return extent(model).size


def vector(numbers: Array) -> Vector:
    """A tuple of three floats, free of the noise below a micrometre."""
    x, y, z = (round(float(number), 7) + 0.0 for number in numbers)
    return x, y, z
