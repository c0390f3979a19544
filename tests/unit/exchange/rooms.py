"""A small Scene made by hand: a floor, a ceiling, and one crate twice, the second turned by a quarter."""

from __future__ import annotations

import numpy as np

from tests.unit.exchange.values import scene_of
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.layout import Layout, Room, Thing
from voxel_weaver.scene.look import Dressing, Material
from voxel_weaver.scene.mesh import Mesh, mesh_from_faces
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.shapes import Shape, Shapes, Use

_QUADS = np.array([[0, 3, 2, 1], [4, 5, 6, 7], [0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7]], dtype=np.int32)
MATERIALS = (
    Material(name="oak", kind="wood", color="#a9794a"),
    Material(name="paint", kind="plaster", color="#e6dfd2", variation=0.3),
    Material(name="bulb", kind="emissive", color="#ffe2b0", emission=4.0),
)


def box(width: float, depth: float, height: float, base: float = 0.0, top: int = 0) -> Mesh:
    w, d = width / 2, depth / 2
    ring = [(-w, -d), (w, -d), (w, d), (-w, d)]
    points = np.array([(x, y, z) for z in (base, base + height) for x, y in ring])
    slots = np.array([0, top, 0, 0, 0, 0], dtype=np.int32)
    return mesh_from_faces(points, (_QUADS,), (slots,), (np.zeros(6, dtype=np.bool_),))


def shape(mesh: Mesh, finishes: tuple[str, ...], blobs: MemoryBlobs) -> Shape:
    low, high = mesh.bounds()
    key = blobs.put(mesh.pack())
    counts = {"vertices": len(mesh.points), "faces": mesh.face_count}
    return Shape(mesh=key, finishes=finishes, low=tuple(low.tolist()), high=tuple(high.tolist()), **counts)


def shelf() -> tuple[Scene, MemoryBlobs]:
    blobs = MemoryBlobs()
    crate = box(0.4, 0.2, 0.3, top=1)
    shapes = (
        shape(box(2.0, 2.0, 0.1, -0.1), ("floor",), blobs),
        shape(box(2.0, 2.0, 0.1), ("paint",), blobs),
        shape(crate, ("wood", "glow"), blobs),
    )
    uses = (
        Use(owner="floor_room_1", shape=0),
        Use(owner="ceiling_room_1", shape=1, position=(0.0, 0.0, 1.5)),
        Use(owner="crate_1", shape=2),
        Use(owner="crate_2", shape=2, position=(0.6, 0.6, 0.0), yaw=90.0),
    )
    things = tuple(
        Thing(id=use.owner, category="crate", asset="crate", size=(0.4, 0.2, 0.3), position=use.position, yaw=use.yaw)
        for use in uses[2:]
    )
    corners = ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0))
    room = Room(id="room_1", kind="room", corners=corners, height=1.5)
    layout = Layout(place="room", voxel=0.02, rooms=(room,), things=things)
    covers = (("floor", "oak"), ("paint", "paint"), ("wood", "oak"), ("glow", "bulb"))
    dressings = tuple(Dressing(owner="", finish=finish, material=material) for finish, material in covers)
    return scene_of(layout, Shapes(revision=0, shapes=shapes, uses=uses), MATERIALS, dressings), blobs
