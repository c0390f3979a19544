"""A mesh as arrays, in the form that Blender's attribute API takes in bulk, and as bytes that are the same everywhere.

Positions are int32 in 0.1 mm, so the bytes, and with them the content hash, never depend on a platform's last bit.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.scene.errors import DataRefused

Ints: TypeAlias = NDArray[np.int32]
Floats: TypeAlias = NDArray[np.float32]
Bools: TypeAlias = NDArray[np.bool_]

UNIT = 1e-4
"""Metres per integer step of a position."""
_HEADER = struct.Struct("<4s6I")
_MAGIC = b"VWM1"


@dataclass(frozen=True, slots=True, eq=False)
class Mesh:
    """Vertices, edges and faces. Face f has the corners `starts[f]` up to `starts[f + 1]`."""

    points: Ints  # (vertices, 3), in UNIT
    starts: Ints  # (faces + 1,), the last one is the number of corners
    corners: Ints  # (corners,), vertex of each corner
    edges: Ints  # (edges, 2)
    corner_edges: Ints  # (corners,), edge from this corner to the next of its face
    slots: Ints  # (faces,), index of the finish
    smooth: Bools  # (faces,)

    @property
    def face_count(self) -> int:
        return len(self.slots)

    def positions(self) -> Floats:
        """Vertices in metres."""
        return (self.points * np.float64(UNIT)).astype(np.float32)

    def bounds(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Lowest and highest corner in metres; zeros for an empty mesh."""
        if not len(self.points):
            return np.zeros(3), np.zeros(3)
        return self.points.min(axis=0) * UNIT, self.points.max(axis=0) * UNIT

    def pack(self) -> bytes:
        arrays = (self.points, self.starts, self.corners, self.edges, self.corner_edges, self.slots)
        head = _HEADER.pack(
            _MAGIC,
            len(self.points),
            self.face_count,
            len(self.corners),
            len(self.edges),
            int(self.slots.max()) + 1 if len(self.slots) else 0,
            0,
        )
        body = b"".join(np.ascontiguousarray(array, dtype="<i4").tobytes() for array in arrays)
        return head + body + self.smooth.astype(np.uint8).tobytes()

    @staticmethod
    def unpack(data: bytes) -> Mesh:
        """Read `pack`'s bytes back; raises DataRefused when an index or a length is wrong."""
        if len(data) < _HEADER.size or data[:4] != _MAGIC:
            raise DataRefused(f"These {len(data)} bytes are no mesh. Generate the scene again.")
        _, vertices, faces, corners, edges, _, _ = _HEADER.unpack_from(data)
        counts = (vertices * 3, faces + 1, corners, edges * 2, corners, faces)
        if len(data) != _HEADER.size + 4 * sum(counts) + faces:
            raise DataRefused(f"A mesh of {vertices} vertices and {faces} faces has the wrong length. Generate again.")
        whole = np.frombuffer(data, dtype="<i4", count=sum(counts), offset=_HEADER.size).astype(np.int32)
        points, starts, turns, pairs, sides, slots = np.split(whole, np.cumsum(counts)[:-1])
        smooth = np.frombuffer(data, dtype=np.uint8, offset=len(data) - faces).astype(np.bool_)
        mesh = Mesh(points.reshape(-1, 3), starts, turns, pairs.reshape(-1, 2), sides, slots, smooth)
        mesh.check()
        return mesh

    def check(self) -> None:
        """Raise DataRefused when an index points nowhere: such a mesh would crash Blender."""
        faces_fit = (
            self.starts[0] == 0 and self.starts[-1] == len(self.corners) and bool((np.diff(self.starts) >= 3).all())
        )
        ranges = (
            (self.corners, len(self.points)),
            (self.edges, len(self.points)),
            (self.corner_edges, len(self.edges)),
        )
        fits = all(not array.size or (array.min() >= 0 and array.max() < limit) for array, limit in ranges)
        if not (faces_fit and fits and (not self.slots.size or self.slots.min() >= 0)):
            raise DataRefused(
                "A mesh points at vertices, edges or slots that it does not have. Generate the scene again."
            )


def mesh_from_faces(
    points: NDArray[np.float64], faces: tuple[Ints, ...], slots: tuple[Ints, ...], smooth: tuple[Bools, ...]
) -> Mesh:
    """A mesh from groups of faces with the same number of corners, (n, corners) each; edges are worked out here.

    `points` are metres. Groups come in order; `slots` and `smooth` have one entry a face of each group.
    """
    sizes = (
        np.concatenate([np.full(len(group), group.shape[1], dtype=np.int32) for group in faces])
        if faces
        else np.zeros(0, np.int32)
    )
    corners = np.concatenate([group.ravel() for group in faces]).astype(np.int32) if faces else np.zeros(0, np.int32)
    nexts = (
        np.concatenate([np.roll(group, -1, axis=1).ravel() for group in faces]).astype(np.int32) if faces else corners
    )
    starts = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int32)
    count = np.int64(max(len(points), 1))
    low, high = np.minimum(corners, nexts).astype(np.int64), np.maximum(corners, nexts).astype(np.int64)
    keys, corner_edges = np.unique(low * count + high, return_inverse=True)
    edges = np.stack([keys // count, keys % count], axis=1).astype(np.int32)
    return Mesh(
        points=np.rint(np.asarray(points, dtype=np.float64) / UNIT).astype(np.int32),
        starts=starts,
        corners=corners,
        edges=edges,
        corner_edges=corner_edges.astype(np.int32).ravel(),
        slots=np.concatenate(slots).astype(np.int32) if slots else np.zeros(0, np.int32),
        smooth=np.concatenate(smooth).astype(np.bool_) if smooth else np.zeros(0, np.bool_),
    )
