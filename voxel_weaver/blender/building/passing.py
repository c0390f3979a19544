"""Scenes that only pass through Blender: built, saved, and taken away again, so that a hundred cost as much as one."""

from __future__ import annotations

from typing import Any

import bpy

from voxel_weaver.blender.building.apply import Receipt
from voxel_weaver.blender.building.removal import remove_generated
from voxel_weaver.blender.reading import observe

EMPTY = "Scene"


def discard(receipt: Receipt) -> None:
    """Take away what a run has made: its objects and data, and the Scene that was made for it."""
    scenes: Any = bpy.data.scenes
    scene = scenes.get(receipt.bpy_scene)
    if scene is None:
        return
    for root in observe.roots(scene):
        remove_generated(root)
    if len(scenes) == 1:  # Blender needs one
        scenes.new(EMPTY)
    scenes.remove(scene)  # also so that the next of its name is called the same
