"""Fills a Blender mesh from arrays, in bulk. It links nothing and appends no material: both are for the commit.

Vertices, corners and edges go in through the attribute API with exact types, which is twenty times the classic way;
the edges come with the data, because letting Blender find them costs three times the upload.
"""

from __future__ import annotations

from typing import Any

import bpy
import numpy as np

from voxel_weaver.blender import contract
from voxel_weaver.scene.mesh import UNIT, Mesh

_CROWDED = 96
"""From this many vertices on, a voxel mesh surely has corners on neighbouring lines of its grid."""


def empty(name: str, *, slotted: bool, like: bpy.types.Mesh | None = None) -> Any:
    """A new mesh without geometry, with the layers that `fill` writes to; a copy of `like` where one is given.

    A new layer makes Blender redraw, as a new mesh does; a copy brings its layers along.
    """
    if like is not None:
        block: Any = like.copy()
        block.name = name
        return block
    block = bpy.data.meshes.new(name)
    block.attributes.new("sharp_face", "BOOLEAN", "FACE")
    if slotted:
        block.attributes.new("material_index", "INT", "FACE")
    return block


def fill(target: bpy.types.Mesh, data: Mesh) -> None:
    """Put the arrays into an empty mesh. `data` was checked when it was unpacked: wrong indices crash Blender."""
    target.vertices.add(len(data.points))
    target.edges.add(len(data.edges))
    target.loops.add(len(data.corners))
    target.polygons.add(data.face_count)
    if not data.face_count:
        return
    layers: Any = target.attributes
    layers["position"].data.foreach_set("vector", data.positions().ravel())
    layers[".edge_verts"].data.foreach_set("value", data.edges.ravel())
    layers[".corner_vert"].data.foreach_set("value", data.corners)
    layers[".corner_edge"].data.foreach_set("value", data.corner_edges)
    target.polygons.foreach_set("loop_start", data.starts[:-1])
    if data.slots.any():
        _layer(layers, "material_index", "INT").data.foreach_set("value", data.slots)
    if not data.smooth.all():
        _layer(layers, "sharp_face", "BOOLEAN").data.foreach_set("value", ~data.smooth)


def _layer(layers: Any, name: str, kind: str) -> Any:
    return layers[name] if name in layers else layers.new(name, kind, "FACE")


def note_grid(target: bpy.types.Mesh, data: Mesh, voxel: float) -> None:
    """Tell the materials where this mesh's voxels begin and how large they are.

    Things under a quarter of a metre and plants have voxels of their own size, so it is read off the mesh: all corners
    lie on its grid. A plain box has too few corners to tell; it takes the size of the scene.
    """
    if not len(data.points):
        return
    low = data.points.min(axis=0)
    side = round(voxel / UNIT)
    found = int(np.gcd.reduce((data.points - low).ravel()))
    if found * 2 >= side > 0 and (len(data.points) >= _CROWDED or found < side):
        side = found
    # Blender adds no entry for ID properties to the stubs of Mesh.
    target[contract.GRID] = [*(float(x) * UNIT for x in low), side * UNIT]
