"""Saves .blend files, and looks into them afterwards: a file counts when it was checked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import bpy

from voxel_weaver.blender import contract
from voxel_weaver.blender.pictures.quiet import quiet
from voxel_weaver.scene.disk import beside
from voxel_weaver.scene.errors import OutputRefused


def save_blend(path: Path, scene: bpy.types.Scene | None = None, *, force: bool = False) -> Path:
    """Save the session, or only this scene with all that it needs. The open file keeps its own name and place."""
    with beside(path, force=force) as part:
        part.unlink()  # over a file that exists Blender would leave a backup copy
        try:
            with quiet():
                if scene is None or len(bpy.data.scenes) == 1:
                    bpy.ops.wm.save_as_mainfile(filepath=str(part), copy=True, compress=True, relative_remap=False)
                else:
                    bpy.data.libraries.write(str(part), {scene}, compress=True)
        except RuntimeError as error:
            raise OutputRefused(f"{str(path)!r} cannot be saved: {error}. Check folder and disk.") from error
        expected: Any = bpy.data.objects if scene is None else scene.objects
        checked_blend(part, [item.name for item in expected if contract.KIND in item and item.library is None])
    return path


def checked_blend(path: Path, names: list[str]) -> int:
    """How many objects this .blend holds; raises OutputRefused when one of these names is not in it.

    Only the file's index is read: nothing of it is loaded.
    """
    try:
        libraries: Any = bpy.data.libraries
        with quiet(), libraries.load(str(path)) as (inside, _):
            found = set(inside.objects)
    except OSError as error:
        raise OutputRefused(f"{path.name!r} was saved but cannot be read back: {error}. Check the disk.") from error
    missing = sorted(set(names) - found)
    if missing:
        raise OutputRefused(f"{path.name!r} was saved without {missing[0]!r} and {len(missing) - 1} more. Save again.")
    return len(found)
