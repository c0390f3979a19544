"""Boxes of parts, turned in the world: which of them meet, and how deeply.

Nothing here knows what a thing is; it compares boxes given as centre, half size and axes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from voxel_weaver.assets.boxes import boxes
from voxel_weaver.assets.model import Model
from voxel_weaver.layout.pieces import Floats, Mask, cos_sin


@dataclass(frozen=True, slots=True, eq=False)
class Boxes:
    """Oriented boxes: centres (n, 3), half sizes (n, 3), axes as rows (n, 3, 3)."""

    centre: Floats
    half: Floats
    axes: Floats

    def __len__(self) -> int:
        return len(self.centre)

    @property
    def bounds(self) -> tuple[Floats, Floats]:
        reach = (np.abs(self.axes) * self.half[:, :, None]).sum(axis=1)
        return self.centre - reach, self.centre + reach

    def posed(self, x: float, y: float, z: float, yaw: float) -> Boxes:
        """The same boxes, turned about Z and moved."""
        cos, sin = cos_sin(yaw)
        turn = np.array([[cos, -sin, 0.0], [sin, cos, 0.0], [0.0, 0.0, 1.0]])
        return Boxes(self.centre @ turn.T + np.array([x, y, z]), self.half, self.axes @ turn.T)

    def kept(self, mask: Mask) -> Boxes:
        return Boxes(self.centre[mask], self.half[mask], self.axes[mask])


def boxes_of(model: Model) -> Boxes:
    """The boxes of a model's parts, in its own frame."""
    rows = boxes(model)
    return Boxes(rows[:, :3], rows[:, 3:6], rows[:, 6:15].reshape(-1, 3, 3))


def depth_between(first: Boxes, second: Boxes) -> float:
    """How deep the deepest pair of boxes goes into each other; 0 or less where none meet."""
    if not len(first) or not len(second):
        return 0.0
    low, high = first.bounds
    other_low, other_high = second.bounds
    near = (low[:, None] < other_high[None]).all(axis=2) & (high[:, None] > other_low[None]).all(axis=2)
    i, j = np.nonzero(near)
    if not len(i):
        return 0.0
    return float(penetration(first.kept(i), second.kept(j)).max())  # type: ignore[arg-type]


def penetration(first: Boxes, second: Boxes) -> Floats:
    """For pairs of boxes: the least overlap over all separating axes; negative where they are apart."""
    a, b = first.axes, second.axes
    crosses = np.cross(a[:, :, None, :], b[:, None, :, :]).reshape(len(a), 9, 3)
    lengths = np.linalg.norm(crosses, axis=2, keepdims=True)
    flat = lengths[..., 0] < 1e-6  # parallel edges: the face axes say it all
    axes = np.concatenate([a, b, crosses / np.maximum(lengths, 1e-6)], axis=1)
    apart = np.abs(np.einsum("nki,ni->nk", axes, second.centre - first.centre))
    reach = (np.abs(np.einsum("nki,nji->nkj", axes, a)) * first.half[:, None, :]).sum(axis=2)
    reach += (np.abs(np.einsum("nki,nji->nkj", axes, b)) * second.half[:, None, :]).sum(axis=2)
    overlap = reach - apart
    overlap[:, 6:][flat] = np.inf
    return np.asarray(overlap.min(axis=1))
