"""From parameters to meshes: models on their voxel grid, as greedy rectangles of voxels or as smooth bodies."""

from voxel_weaver.assets.realise.realiser import realise, standing
from voxel_weaver.assets.snap import voxel_of

__all__ = ["realise", "standing", "voxel_of"]
