"""What Voxel Weaver writes itself, by the ending of the file: from the values of a Scene, without Blender."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from voxel_weaver.exchange.packed import Packed
from voxel_weaver.exchange.placed import Blobs
from voxel_weaver.exchange.ply import scene_ply
from voxel_weaver.exchange.schematic import scene_schematic
from voxel_weaver.exchange.stl import scene_stl
from voxel_weaver.exchange.vox import scene_vox
from voxel_weaver.scene.scene import Scene

WRITERS: Mapping[str, Callable[[Scene, Blobs], Packed]] = {
    "vox": scene_vox,
    "schem": scene_schematic,
    "stl": scene_stl,
    "ply": scene_ply,
}
