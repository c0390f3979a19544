"""A Solid: the realised geometry of one thing in the world, as triangles. It judges nothing.

Each mesh is closed, or several closed ones that go into each other, as the parts of a smooth model do.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from voxel_weaver.layout.pieces import Floats, Mask, cos_sin
from voxel_weaver.scene.mesh import UNIT, Mesh

NO_VOLUME = 1e-9


@dataclass(frozen=True, eq=False)
class Solid:
    """Triangles (n, 3 corners, 3) in metres, counter-clockwise where they are seen from outside."""

    triangles: Floats

    @cached_property
    def low(self) -> Floats:
        return np.asarray(self.triangles.reshape(-1, 3).min(axis=0)) if len(self.triangles) else np.zeros(3)

    @cached_property
    def high(self) -> Floats:
        return np.asarray(self.triangles.reshape(-1, 3).max(axis=0)) if len(self.triangles) else np.zeros(3)

    @cached_property
    def bounds(self) -> tuple[Floats, Floats]:
        """Lowest and highest corner of each triangle, (n, 3) each."""
        return self.triangles.min(axis=1), self.triangles.max(axis=1)

    @cached_property
    def normals(self) -> Floats:
        """Normals, as long as twice the area of their triangle."""
        first, second, third = self.triangles.transpose(1, 0, 2)
        return np.asarray(np.cross(second - first, third - first))

    @cached_property
    def centres_of_mass(self) -> tuple[Floats, ...]:
        """Where its weight is were it solid, and were it a thin skin. A sheet has no volume, so it has the second only.

        Measured from its own middle, so that its place in the world costs no precision.
        """
        middle = (self.low + self.high) / 2
        first, second, third = self.triangles.transpose(1, 0, 2) - middle
        volumes = (first * np.cross(second, third)).sum(axis=1)
        areas = np.linalg.norm(self.normals, axis=1)
        found = []
        for weights, corners in ((volumes, 4), (areas, 3)):
            total = float(weights.sum())
            if abs(total) > NO_VOLUME:
                centre = (weights[:, None] * (first + second + third)).sum(axis=0) / corners / total
                found.append(np.clip(centre + middle, self.low, self.high))
        return tuple(found) or (middle,)

    def kept(self, mask: Mask) -> Solid:
        return Solid(self.triangles[mask])

    def within(self, low: Floats, high: Floats) -> Solid:
        """Its triangles whose boxes meet this box."""
        lows, highs = self.bounds
        return self.kept(((lows <= high) & (highs >= low)).all(axis=1))

    def lifted(self, by: float) -> Solid:
        return Solid(self.triangles + np.array([0.0, 0.0, by]))

    def shrunk(self, by: float, yaw: float) -> Solid:
        """The same with its outermost faces this much further in, measured along axes that are turned by `yaw`."""
        turn = _turn(yaw)
        local = self.triangles @ turn
        low, high = local.reshape(-1, 3).min(axis=0), local.reshape(-1, 3).max(axis=0)
        scale = np.maximum(1.0 - 2 * by / np.maximum(high - low, 1e-9), 0.0)
        middle = (low + high) / 2
        return Solid(((local - middle) * scale + middle) @ turn.T)

    def holds(self, point: Floats) -> bool:
        """Whether a point lies in its body: surfaces are counted upwards from it, those that lead out and those in."""
        first, second, third = self.triangles[:, :, :2].transpose(1, 0, 2) - point[:2]
        shares = np.stack([_cross(second, third), _cross(third, first), _cross(first, second)], axis=1)
        area = shares.sum(axis=1)
        over = (np.abs(area) > 1e-14) & ((shares >= 0).all(axis=1) | (shares <= 0).all(axis=1))
        if not over.any():
            return False
        heights = (shares[over] * self.triangles[over][:, :, 2]).sum(axis=1) / area[over]
        return bool(np.sign(area[over])[heights > point[2]].sum() > 0)


def solid_of(mesh: Mesh, position: tuple[float, float, float] = (0.0, 0.0, 0.0), yaw: float = 0.0) -> Solid:
    """A mesh as it stands in the world."""
    return Solid((mesh.points[triangle_corners(mesh)] * UNIT) @ _turn(yaw).T + np.asarray(position))


def triangle_corners(mesh: Mesh) -> np.ndarray[tuple[int, ...], np.dtype[np.int32]]:
    """Vertices of the triangles that the faces fall into, each fanned out from its first corner: (n, 3)."""
    sizes = np.diff(mesh.starts)
    first = np.repeat(mesh.starts[:-1], sizes - 2)
    ends = np.cumsum(sizes - 2)
    step = np.arange(len(first)) - np.repeat(ends - (sizes - 2), sizes - 2)
    return np.asarray(
        np.stack([mesh.corners[first], mesh.corners[first + step + 1], mesh.corners[first + step + 2]], 1)
    )


def _turn(yaw: float) -> Floats:
    cos, sin = cos_sin(yaw)
    return np.array([[cos, -sin, 0.0], [sin, cos, 0.0], [0.0, 0.0, 1.0]])


def _cross(first: Floats, second: Floats) -> Floats:
    return np.asarray(first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0])
