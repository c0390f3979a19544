"""From parameters to what stands in the scene: the model as it will be realised, and its mesh. One function, one truth:
layout, geometry and validator all reckon with `standing`."""

from __future__ import annotations

from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.model import Model
from voxel_weaver.assets.realise.greedy import voxel_mesh
from voxel_weaver.assets.realise.skinned import skinned
from voxel_weaver.assets.realise.smooth import smooth_mesh
from voxel_weaver.assets.realise.voxels import grid
from voxel_weaver.assets.snap import on_grid, voxel_of
from voxel_weaver.scene.layout import Params
from voxel_weaver.scene.mesh import Mesh
from voxel_weaver.scene.settings import LookName


def standing(asset: Asset, params: Params, look: LookName, voxel: float) -> Model:
    """The asset's model as it will stand in a scene with this look and voxel size."""
    model = asset.model(params)
    return on_grid(model, voxel) if look is LookName.VOXEL else model


def realise(model: Model, look: LookName, voxel: float) -> tuple[Mesh, tuple[str, ...]]:
    """The mesh of a model in this look, and the finishes that its slots are made of; only those that are seen."""
    if model.skin is not None:
        return skinned(model, model.skin, look, voxel)
    if look is not LookName.VOXEL:
        return smooth_mesh(model, fine=look is LookName.REALISTIC)
    voxels = grid(model, voxel_of(model, voxel))
    mesh, values = voxel_mesh(voxels.cells, voxels.origin, voxels.voxel)
    return mesh, tuple(model.finishes[value - 1].name for value in values)
