"""A generated scene into a file by its ending, from what stands in Blender, whoever writes that format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import bpy

from voxel_weaver.blender import compat
from voxel_weaver.blender.exchange.exporting import EXPORTERS, export
from voxel_weaver.blender.exchange.standing import standing
from voxel_weaver.exchange.placed import Blobs
from voxel_weaver.exchange.polygons import scene_ply, scene_stl
from voxel_weaver.exchange.schematic import scene_schematic
from voxel_weaver.exchange.vox import scene_vox
from voxel_weaver.scene.disk import written
from voxel_weaver.scene.errors import OutputRefused
from voxel_weaver.scene.scene import Scene

OWN: Mapping[str, Callable[[Scene, Blobs], bytes]] = {
    "vox": scene_vox,
    "schem": scene_schematic,
    "stl": scene_stl,
    "ply": scene_ply,
}
"""What Voxel Weaver writes itself, of the generated scene alone; Blender's exporters take all that is in the scene."""
ENDINGS = (*OWN, *EXPORTERS)


def export_generated(path: Path, scene: bpy.types.Scene, root: Any, *, force: bool = False) -> Path:
    """Write the generated scene of this root collection. Raises OutputRefused where it cannot be written, DataRefused
    where its text is gone, SetupMissing where this Blender lacks the exporter."""
    ending = path.suffix[1:].lower()
    if ending not in ENDINGS:
        raise OutputRefused(f"{path.name!r} has an ending that is not exported. Choose of {', '.join(ENDINGS)}.")
    if ending in OWN:
        now = standing(scene, root)
        written(path, OWN[ending](now.scene, now.blobs), force=force)
        return path
    return export(path, scene, force=force)


def lacking() -> tuple[str, ...]:
    """The endings that this Blender has no exporter for."""
    return tuple(ending for ending in EXPORTERS if not compat.can_export(ending))
