"""Finds again what was applied: a receipt names its Scene, since no reference to Blender's data outlives an undo."""

from __future__ import annotations

import bpy

from voxel_weaver.blender.apply import Receipt
from voxel_weaver.scene.errors import DataRefused


def scene_of(receipt: Receipt) -> bpy.types.Scene:
    """The Scene that a receipt names; raises DataRefused where it was removed or renamed since."""
    scene = bpy.data.scenes.get(receipt.bpy_scene)
    if scene is None:
        raise DataRefused(f"The scene {receipt.bpy_scene!r} is no longer in this file. Apply it again.")
    return scene
