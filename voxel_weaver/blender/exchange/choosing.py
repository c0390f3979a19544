"""A generated scene into a file by its ending, from what stands in Blender, whoever writes that format."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import bpy

from voxel_weaver.blender import compat
from voxel_weaver.blender.exchange.exporting import EXPORTERS, export
from voxel_weaver.blender.exchange.standing import standing
from voxel_weaver.exchange.writers import WRITERS
from voxel_weaver.scene.disk import written
from voxel_weaver.scene.errors import OutputRefused

ENDINGS = (*WRITERS, *EXPORTERS)
"""What Voxel Weaver writes itself holds the generated scene alone, what Blender's exporters write all of the scene."""


def export_generated(
    path: Path, scene: bpy.types.Scene, root: Any, *, force: bool = False, bake: int = 0
) -> tuple[str, ...]:
    """Write the generated scene of this root collection, and give what is to be told of the file.
    `bake` makes materials pictures of so many texels a side, where Blender's exporters write.

    Raises OutputRefused where it cannot be written, DataRefused where the scene's text is gone, SetupMissing where this
    Blender lacks the exporter.
    """
    ending = path.suffix[1:].lower()
    if ending not in ENDINGS:
        raise OutputRefused(f"{path.name!r} has an ending that is not exported. Choose of {', '.join(ENDINGS)}.")
    if ending in WRITERS:
        now = standing(scene, root)
        packed = WRITERS[ending](now.scene, now.blobs)
        written(path, packed.data, force=force)
        return packed.notes
    export(path, scene, force=force, bake=bake)
    return ()


def lacking() -> tuple[str, ...]:
    """The endings that this Blender has no exporter for."""
    return tuple(ending for ending in EXPORTERS if not compat.can_export(ending))
