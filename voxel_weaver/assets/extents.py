"""Where the parts of a model are: their frames, their boxes, and the room that the whole model takes."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.forms.solids import reach, span
from voxel_weaver.assets.model import Model, Part, Vector

Array: TypeAlias = NDArray[np.float64]

_AXES = np.concatenate([-np.eye(3), np.eye(3)])
_UPRIGHT = (0.0, 0.0, 0.0)


class Extent(NamedTuple):
    """A box along the axes: lowest and highest corner, metres."""

    low: Vector
    high: Vector

    @property
    def size(self) -> Vector:
        return vector(np.subtract(self.high, self.low))


@lru_cache(maxsize=4096)
def rotation(turn: Vector) -> Array:
    """The matrix that turns by degrees about X, then Y, then Z; exact for quarter turns. It is shared: read-only."""
    (cx, sx), (cy, sy), (cz, sz) = (_cos_sin(angle) for angle in turn)
    about_x = np.array([[1.0, 0.0, 0.0], [0.0, cx, -sx], [0.0, sx, cx]])
    about_y = np.array([[cy, 0.0, sy], [0.0, 1.0, 0.0], [-sy, 0.0, cy]])
    about_z = np.array([[cz, -sz, 0.0], [sz, cz, 0.0], [0.0, 0.0, 1.0]])
    turned = np.asarray(about_z @ about_y @ about_x)
    turned.setflags(write=False)
    return turned


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
    low, high = _bounds((part,))
    return low[0], high[0]


def all_bounds(model: Model) -> tuple[Array, Array]:
    """Lowest and highest corners of all parts, (parts, 3) each."""
    return _bounds(model.parts) if model.parts else (np.zeros((0, 3)), np.zeros((0, 3)))


def _bounds(parts: tuple[Part, ...]) -> tuple[Array, Array]:
    spans = np.array([span(part.form) for part in parts])
    stretch, at = np.array([part.stretch for part in parts]), np.array([part.at for part in parts])
    low, high = spans[:, :3] * stretch, spans[:, 3:] * stretch
    turned = [index for index, part in enumerate(parts) if part.turn != _UPRIGHT]
    if turned:
        frames = np.stack([rotation(parts[index].turn) for index in turned])
        ends = np.stack([low[turned], high[turned]])
        ends = np.einsum("nij,enj->eni", frames, ends)  # exact where parts lie along the axes
        low[turned], high[turned] = ends.min(axis=0), ends.max(axis=0)
    for index in turned:
        if not is_square(parts[index].turn):
            far = reach(parts[index].form, (_AXES @ rotation(parts[index].turn)) * stretch[index])
            low[index], high[index] = -far[:3], far[3:]
    return low + at, high + at


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


def vectors(numbers: Array) -> list[Vector]:
    """Rows of three floats as tuples, free of the noise below a micrometre."""
    return [(x, y, z) for x, y, z in (np.round(numbers, 7) + 0.0).tolist()]
