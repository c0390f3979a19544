"""Where a scene goes: into a Scene datablock of its own, or beside what a person is working on."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import bpy
import numpy as np
from mathutils import Vector

from voxel_weaver.blender.building.marks import RUN
from voxel_weaver.blender.reading import observe

GAP = 1.0
"""Metres between what stands there and what is put beside it."""


class Target(StrEnum):
    NEW_SCENE = "new_scene"  # a Scene datablock with world, active camera and render settings
    BESIDE = "beside"  # collections in the present scene; its world, camera and render settings stay
    REPLACE = "replace"  # as beside, in the place of what was generated last there, which goes


def chosen() -> Target:
    """A scene of its own in a start-up file that nobody touched; else beside the work."""
    return Target.NEW_SCENE if observe.is_untouched() else Target.BESIDE


def shown_scene() -> Any:
    """The scene that a person has before them."""
    return bpy.context.scene


def offset_beside(scene: bpy.types.Scene, low: float) -> float:
    """How far along X a scene that begins at `low` has to move, to stand clear of all that is in this scene."""
    end = _end_of(scene.objects)
    if end is None:
        return 0.0
    # To the centimetre: nicer numbers for people, and always to the clear side.
    return -(-(end + GAP - low) // 0.01) * 0.01


def _end_of(objects: Any) -> float | None:
    """The highest X of all of these but lights and cameras, in bulk: a scene may hold thousands."""
    count = len(objects)
    poses, boxes = np.zeros(count * 16, np.float32), np.zeros(count * 24, np.float32)
    objects.foreach_get("matrix_world", poses)
    objects.foreach_get("bound_box", boxes)
    # Blender hands matrices out column by column; the first row is what makes an X.
    rows = poses.reshape(-1, 4, 4)[:, :, 0]
    ends = ((boxes.reshape(-1, 8, 3) * rows[:, None, :3]).sum(axis=2) + rows[:, None, 3]).max(axis=1)
    bodies = np.fromiter(
        (item.type not in ("LIGHT", "CAMERA") and RUN not in item for item in objects), np.bool_, count
    )
    instancers = [_end(item) for item in objects if item.instance_collection is not None]
    return max([*instancers, float(ends[bodies].max())]) if bodies.any() else None


def _end(item: bpy.types.Object) -> float:
    """The highest X that an object reaches."""
    corners = [item.matrix_world @ Vector(corner) for corner in item.bound_box]
    reach = max([corner.x for corner in corners], default=item.matrix_world.translation.x)
    if item.instance_collection is None:
        return reach
    inner = [_end(other) for other in item.instance_collection.all_objects]
    return max([reach, *(item.matrix_world.translation.x + end for end in inner)])


def show(scene: bpy.types.Scene, instead_of: str = "") -> None:
    """Show this scene in the windows that show the one of that name, or without a name in the one that a person sees.

    Who went on to another scene meanwhile is not called back.
    """
    manager: Any = bpy.context.window_manager
    if instead_of:
        windows = [window for window in manager.windows if window.scene.name == instead_of]
    else:
        windows = [window for window in (bpy.context.window, *manager.windows) if window is not None][:1]
    for window in windows:
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
