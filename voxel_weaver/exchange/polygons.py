"""A Scene as .stl and .ply files: everything in its place, in one mesh.

An .stl is for printers: what is made of voxels is written watertight, body by body, whatever it takes in triangles.
A .ply keeps polygons, and each vertex has the colour of its material.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.realise.triangles import triangles_of
from voxel_weaver.exchange.colors import rgb
from voxel_weaver.exchange.placed import Array, Blobs, about_z, placed
from voxel_weaver.exchange.watertight import watertight
from voxel_weaver.scene.errors import DataRefused, OutputRefused
from voxel_weaver.scene.look import Material
from voxel_weaver.scene.mesh import UNIT, Mesh
from voxel_weaver.scene.scene import Scene

Index: TypeAlias = NDArray[np.int64]

MOST_TRIANGLES = 40_000_000
"""Two gigabytes of .stl; more is a wrong format for this scene."""
_STL_HEAD = b"Voxel Weaver".ljust(80, b"\0")
_STL = np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("color", "<u2")])
_VERTEX = np.dtype([("place", "<f4", 3), ("color", "u1", 3)])


class _Standing(NamedTuple):
    """One body in the world."""

    points: Array
    mesh: Mesh
    materials: tuple[Material, ...]


def _bodies(scene: Scene, blobs: Blobs, *, closed: bool) -> Iterator[_Standing]:
    """Everything that stands in the scene; ceilings too. Each mesh is read, and closed, once."""
    known: dict[str, Mesh] = {}
    for each in placed(scene, blobs):
        key = each.shape.mesh
        if key not in known:
            mesh = Mesh.unpack(blobs.get(key))
            known[key] = watertight(mesh) if closed else mesh
        points = about_z(known[key].points * (UNIT * each.size), each.yaw) + np.array(each.position)
        yield _Standing(points, known[key], each.materials)


# --- .stl ----------------------------------------------------------------------------------------------------------


def scene_stl(scene: Scene, blobs: Blobs) -> bytes:
    """A binary .stl in metres, read again and compared. Colours are in it, for programs that look at them."""
    known: dict[int, tuple[Index, NDArray[np.uint16]]] = {}
    parts: list[NDArray[np.void]] = []
    for body in _bodies(scene, blobs, closed=True):
        if id(body.mesh) not in known:
            triangles = triangles_of(body.mesh)
            known[id(body.mesh)] = triangles.corners, body.mesh.slots[triangles.faces].astype(np.uint16)
        corners, slots = known[id(body.mesh)]
        tones = np.array([_short(material.color) for material in body.materials], dtype=np.uint16)
        parts.append(_stl_rows(body.points[corners], tones[slots]))
        if sum(len(part) for part in parts) > MOST_TRIANGLES:
            raise DataRefused(
                f"The scene has more than {MOST_TRIANGLES:,} triangles. Write a .glb or a .blend instead."
            )
    rows = np.concatenate(parts) if parts else np.zeros(0, _STL)
    data = _STL_HEAD + len(rows).to_bytes(4, "little") + rows.tobytes()
    if not np.array_equal(read_stl(data), rows["corners"]):
        raise OutputRefused("The .stl file does not hold what the scene does. Please report this prompt and seed.")
    return data


def _stl_rows(corners: Array, colors: NDArray[np.uint16]) -> NDArray[np.void]:
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-20)
    rows = np.zeros(len(corners), dtype=_STL)
    rows["normal"], rows["corners"], rows["color"] = normals, corners, colors
    return rows


def _short(color: str) -> int:
    """Five bits a channel, and one that says that they are there."""
    red, green, blue = (channel >> 3 for channel in rgb(color))
    return 1 << 15 | red << 10 | green << 5 | blue


def read_stl(data: bytes) -> NDArray[np.float32]:
    """The triangles of a binary .stl, (n, 3, 3); raises DataRefused where its length is not what it says."""
    count = int.from_bytes(data[80:84], "little")
    if len(data) != 84 + count * _STL.itemsize:
        raise DataRefused(f"The .stl file says {count:,} triangles and has {len(data):,} bytes.")
    return np.asarray(np.frombuffer(data, dtype=_STL, offset=84)["corners"])


# --- .ply ----------------------------------------------------------------------------------------------------------


def scene_ply(scene: Scene, blobs: Blobs) -> bytes:
    """A binary .ply in metres: polygons, and a colour at each vertex. A vertex between two colours is two."""
    vertices: list[NDArray[np.void]] = []
    faces: dict[int, list[NDArray[np.int64]]] = {}
    first, count = 0, 0
    for body in _bodies(scene, blobs, closed=False):
        mesh = body.mesh
        slots = np.repeat(mesh.slots, np.diff(mesh.starts)).astype(np.int64)
        keys, corners = np.unique(mesh.corners.astype(np.int64) * 256 + slots, return_inverse=True)
        rows = np.zeros(len(keys), dtype=_VERTEX)
        rows["place"] = body.points[keys // 256]
        rows["color"] = np.array([rgb(material.color) for material in body.materials], dtype=np.uint8)[keys % 256]
        vertices.append(rows)
        sizes = np.diff(mesh.starts)
        for size in np.unique(sizes).tolist():
            own = mesh.starts[:-1][sizes == size]
            faces.setdefault(size, []).append(corners.reshape(-1)[own[:, None] + np.arange(size)] + first)
        first, count = first + len(keys), count + mesh.face_count
    head = (
        "ply\nformat binary_little_endian 1.0\ncomment Voxel Weaver, metres, z upward\n"
        f"element vertex {first}\nproperty float x\nproperty float y\nproperty float z\n"
        "property uchar red\nproperty uchar green\nproperty uchar blue\n"
        f"element face {count}\nproperty list uchar int vertex_indices\nend_header\n"
    )
    body_bytes = [rows.tobytes() for rows in vertices] + [_ply_faces(size, parts) for size, parts in faces.items()]
    return head.encode() + b"".join(body_bytes)


def _ply_faces(size: int, parts: list[NDArray[np.int64]]) -> bytes:
    if size > 255:
        raise DataRefused(f"A face of {size} corners has more than a .ply file can hold.")
    corners = np.concatenate(parts)
    rows = np.zeros(len(corners), dtype=np.dtype([("size", "u1"), ("corners", "<i4", size)]))
    rows["size"], rows["corners"] = size, corners
    return rows.tobytes()
