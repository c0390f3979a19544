"""A Scene as an .stl file: everything in its place, in one mesh. It is for printers: written watertight, body by body,
whatever that takes in triangles; water is a body too."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.realise.triangles import triangles_of
from voxel_weaver.exchange.colors import rgb
from voxel_weaver.exchange.packed import Packed
from voxel_weaver.exchange.placed import Array, Blobs
from voxel_weaver.exchange.polygons import MOST_TRIANGLES, Bodies, Index
from voxel_weaver.scene.errors import DataRefused, OutputRefused
from voxel_weaver.scene.scene import Scene

TOO_MANY = 40_000_000
"""Two gigabytes of .stl; more is a wrong format for this scene."""
_STL_HEAD = b"Voxel Weaver".ljust(80, b"\0")
_STL = np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("color", "<u2")])


def scene_stl(scene: Scene, blobs: Blobs, most: int = MOST_TRIANGLES) -> Packed:
    """A binary .stl in metres, read again and compared. Colours are in it, for programs that look at them."""
    known: dict[int, tuple[Index, NDArray[np.uint16]]] = {}
    parts: list[NDArray[np.void]] = []
    bodies = Bodies(scene, blobs, most, closed=True)
    for body in bodies:
        if id(body.mesh) not in known:
            triangles = triangles_of(body.mesh)
            known[id(body.mesh)] = triangles.corners, body.mesh.slots[triangles.faces].astype(np.uint16)
        corners, slots = known[id(body.mesh)]
        tones = np.array([_short(material.color) for material in body.materials], dtype=np.uint16)
        parts.append(_stl_rows(body.points[corners], tones[slots]))
        if sum(len(part) for part in parts) > TOO_MANY:
            raise DataRefused(f"The scene has more than {TOO_MANY:,} triangles. Write a .glb or a .blend instead.")
    rows = np.concatenate(parts) if parts else np.zeros(0, _STL)
    data = _STL_HEAD + len(rows).to_bytes(4, "little") + rows.tobytes()
    if not np.array_equal(read_stl(data), rows["corners"]):
        raise OutputRefused("The .stl file does not hold what the scene does. Please report this prompt and seed.")
    return Packed(data, bodies.notes)


def _stl_rows(corners: Array, colors: NDArray[np.uint16]) -> NDArray[np.void]:
    """Without those that two equal corners make a line of: they close nothing, and programs complain of them."""
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-20)
    rows = np.zeros(len(corners), dtype=_STL)
    rows["normal"], rows["corners"], rows["color"] = normals, corners, colors
    one, two, three = (rows["corners"][:, at] for at in range(3))
    flat = (one == two).all(axis=1) | (two == three).all(axis=1) | (three == one).all(axis=1)
    return np.asarray(rows[~flat])


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
