"""Where a scene goes: into a Scene datablock of its own, or beside what a person is working on."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import bpy
from mathutils import Vector

from voxel_weaver.blender import observe

GAP = 1.0
"""Metres between what stands there and what is put beside it."""


class Target(StrEnum):
    NEW_SCENE = "new_scene"  # a Scene datablock with world, active camera and render settings
    BESIDE = "beside"  # collections in the present scene; its world, camera and render settings stay


def chosen() -> Target:
    """A scene of its own in a start-up file that nobody touched; else beside the work."""
    return Target.NEW_SCENE if observe.is_untouched() else Target.BESIDE


def shown_scene() -> Any:
    """The scene that a person has before them."""
    return bpy.context.scene


def offset_beside(scene: bpy.types.Scene, low: float) -> float:
    """How far along X a scene that begins at `low` has to move, to stand clear of all that is in this scene."""
    ends = [_end(item) for item in scene.objects if item.type not in ("LIGHT", "CAMERA")]
    if not ends:
        return 0.0
    # To the centimetre: nicer numbers for people, and always to the clear side.
    return -(-(max(ends) + GAP - low) // 0.01) * 0.01


def _end(item: bpy.types.Object) -> float:
    """The highest X that an object reaches."""
    corners = [item.matrix_world @ Vector(corner) for corner in item.bound_box]
    reach = max([corner.x for corner in corners], default=item.matrix_world.translation.x)
    if item.instance_collection is None:
        return reach
    inner = [_end(other) for other in item.instance_collection.all_objects]
    return max([reach, *(item.matrix_world.translation.x + end for end in inner)])


def show(scene: bpy.types.Scene) -> None:
    """Show this scene in the window that a person sees, where there is one."""
    manager: Any = bpy.context.window_manager
    window = bpy.context.window or next(iter(manager.windows), None)
    if window is not None:
        window.scene = scene


def clear_start_up(keep: bpy.types.Scene) -> None:
    """Remove the default scene with its cube, light, camera and world: without a window nobody wants them, and a saved
    file should hold what was generated only."""
    for scene in [scene for scene in bpy.data.scenes if scene != keep]:
        objects = list(scene.objects)
        inner = [item.data for item in objects if item.data is not None]
        worlds = [scene.world] if scene.world is not None else []
        collections = list(scene.collection.children_recursive)
        bpy.data.scenes.remove(scene)
        bpy.data.batch_remove([*objects, *inner, *worlds, *collections])
