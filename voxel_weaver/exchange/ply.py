"""A Scene as a .ply file: polygons in their places, and each vertex has the colour of its material."""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.realise.triangles import triangles_of
from voxel_weaver.exchange.colors import rgb
from voxel_weaver.exchange.packed import Packed
from voxel_weaver.exchange.placed import Blobs
from voxel_weaver.exchange.polygons import MOST_TRIANGLES, Bodies, Index
from voxel_weaver.scene.errors import DataRefused, OutputRefused
from voxel_weaver.scene.mesh import UNIT, Mesh, mesh_from_faces
from voxel_weaver.scene.scene import Scene

MOST_CORNERS = 255
"""Of a face in the format; what has more is cut into triangles."""
_VERTEX = np.dtype([("place", "<f4", 3), ("color", "u1", 3)])


class Polygons(NamedTuple):
    """What a file holds: vertices with place and colour, and the corners of all faces by how many corners they have."""

    vertices: NDArray[np.void]
    faces: dict[int, Index]  # (n, corners)


def scene_ply(scene: Scene, blobs: Blobs, most: int = MOST_TRIANGLES) -> Packed:
    """A binary .ply in metres, read again and compared. A vertex between two colours is two."""
    bodies = Bodies(scene, blobs, most, closed=False)
    made = _polygons(bodies)
    data = ply_bytes(made)
    again = read_ply(data)
    same = made.faces.keys() == again.faces.keys() and np.array_equal(made.vertices, again.vertices)
    if not same or any(not np.array_equal(made.faces[size], again.faces[size]) for size in made.faces):
        raise OutputRefused("The .ply file does not hold what the scene does. Please report this prompt and seed.")
    return Packed(data, bodies.notes)


def _polygons(bodies: Bodies) -> Polygons:
    vertices: list[NDArray[np.void]] = []
    faces: dict[int, list[Index]] = {}
    cut: dict[int, Mesh] = {}
    first = 0
    for body in bodies:
        mesh = cut.get(id(body.mesh)) or cut.setdefault(id(body.mesh), _fitting(body.mesh))
        sizes = np.diff(mesh.starts)
        slots = np.repeat(mesh.slots, sizes).astype(np.int64)
        keys, corners = np.unique(mesh.corners.astype(np.int64) * 256 + slots, return_inverse=True)
        rows = np.zeros(len(keys), dtype=_VERTEX)
        rows["place"] = body.points[keys // 256]
        rows["color"] = np.array([rgb(material.color) for material in body.materials], dtype=np.uint8)[keys % 256]
        vertices.append(rows)
        for size in np.unique(sizes).tolist():
            own = mesh.starts[:-1][sizes == size]
            faces.setdefault(size, []).append(corners.reshape(-1)[own[:, None] + np.arange(size)] + first)
        first += len(keys)
    joined = {size: np.concatenate(parts) for size, parts in sorted(faces.items())}
    return Polygons(np.concatenate(vertices) if vertices else np.zeros(0, _VERTEX), joined)


def _fitting(mesh: Mesh) -> Mesh:
    """The mesh with faces that the format can hold."""
    if not mesh.face_count or int(np.diff(mesh.starts).max()) <= MOST_CORNERS:
        return mesh
    corners, faces = triangles_of(mesh)
    return mesh_from_faces(mesh.points * UNIT, (corners.astype(np.int32),), (mesh.slots[faces],), (mesh.smooth[faces],))


def ply_bytes(polygons: Polygons) -> bytes:
    count = sum(len(corners) for corners in polygons.faces.values())
    head = (
        "ply\nformat binary_little_endian 1.0\ncomment Voxel Weaver, metres, z upward\n"
        f"element vertex {len(polygons.vertices)}\nproperty float x\nproperty float y\nproperty float z\n"
        "property uchar red\nproperty uchar green\nproperty uchar blue\n"
        f"element face {count}\nproperty list uchar int vertex_indices\nend_header\n"
    )
    parts = [head.encode(), polygons.vertices.tobytes()]
    for size, corners in polygons.faces.items():
        rows = np.zeros(len(corners), dtype=_face(size))
        rows["size"], rows["corners"] = size, corners
        parts.append(rows.tobytes())
    return b"".join(parts)


def _face(size: int) -> np.dtype[np.void]:
    return np.dtype([("size", "u1"), ("corners", "<i4", size)])


def read_ply(data: bytes) -> Polygons:
    """What a file holds that is written as here, faces of one size after the other; raises DataRefused for another."""
    end = data.find(b"end_header\n") + len(b"end_header\n")
    told = re.search(rb"element vertex (\d+)\n.*element face (\d+)\n", data[:end], re.DOTALL)
    if told is None:
        raise DataRefused("This is no .ply file that Voxel Weaver wrote.")
    count, faces = int(told[1]), int(told[2])
    at = end + count * _VERTEX.itemsize
    if at > len(data):
        raise DataRefused(f"The .ply file names {count:,} vertices and ends before them.")
    found: dict[int, Index] = {}
    while faces and at < len(data):
        size = data[at]
        rows = np.frombuffer(
            data, dtype=_face(size), count=min(faces, (len(data) - at) // _face(size).itemsize), offset=at
        )
        others = np.flatnonzero(rows["size"] != size)
        rows = rows[: int(others[0])] if len(others) else rows
        if not len(rows) or size in found:
            break
        found[size] = rows["corners"].astype(np.int64)
        faces, at = faces - len(rows), at + rows.nbytes
    if faces or at != len(data):
        raise DataRefused("The .ply file does not end where its faces do.")
    return Polygons(np.frombuffer(data, dtype=_VERTEX, count=count, offset=end), found)
