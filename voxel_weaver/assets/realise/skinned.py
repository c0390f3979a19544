"""A mesh that somebody brought along, in the room that its model takes: as it is, or as voxels of the scene."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from voxel_weaver.assets.extents import extent
from voxel_weaver.assets.model import Model, Skin
from voxel_weaver.assets.realise.filling import filled
from voxel_weaver.assets.realise.greedy import voxel_mesh
from voxel_weaver.assets.realise.triangles import triangles_of
from voxel_weaver.assets.snap import voxel_of
from voxel_weaver.scene.mesh import UNIT, Mesh
from voxel_weaver.scene.settings import LookName


def skinned(model: Model, skin: Skin, look: LookName, voxel: float) -> tuple[Mesh, tuple[str, ...]]:
    """The mesh and the finishes of its slots. What is made of voxels keeps them in every look."""
    low, high = (np.asarray(corner) for corner in extent(model))
    if look is not LookName.VOXEL or skin.voxels:
        own_low, own_high = skin.mesh.bounds()
        scale = (high - low) / np.maximum(own_high - own_low, 1e-9)
        points = (skin.mesh.points * UNIT - own_low) * scale + low
        mesh = replace(skin.mesh, points=np.rint(points / UNIT).astype(np.int32))
        return mesh, tuple(finish.name for finish in model.finishes)
    side = voxel_of(model, voxel)
    counts = np.maximum(np.rint((high - low) / side), 1)
    own_low, own_high = skin.mesh.bounds()
    points = (skin.mesh.points * UNIT - own_low) / np.maximum(own_high - own_low, 1e-9) * counts * side
    triangles = triangles_of(skin.mesh)
    labels = (skin.mesh.slots[triangles.faces] + 1).astype(np.uint8)
    cells = filled(points, triangles.corners, labels, side).cells
    mesh, values = voxel_mesh(cells, low, side)
    return mesh, tuple(model.finishes[value - 1].name for value in values)
