"""A generated scene as it was kept and as it stands now, ready to be edited: its text block, and where things are."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import bpy

from voxel_weaver.blender import contract, observe
from voxel_weaver.blender.check import open_file
from voxel_weaver.scene.edits import Pose
from voxel_weaver.scene.errors import DataRefused


def reopened(path: Path) -> tuple[str, tuple[Pose, ...]]:
    """The newest generated scene of a .blend; the file takes the place of what is open in this Blender."""
    open_file(path)
    scene = next((scene for scene in bpy.data.scenes if observe.roots(scene)), None)
    if scene is None:
        raise DataRefused(f"{str(path)!r} holds no scene that Voxel Weaver made. Generate one, then edit it.")
    return kept(observe.roots(scene)[-1])


def kept(root: Any) -> tuple[str, tuple[Pose, ...]]:
    """The text of a generated scene and the poses of its things, in the frame that it was made in."""
    text = root.get(contract.TEXT_LINK)
    if not isinstance(text, bpy.types.Text):
        raise DataRefused(
            f"The scene {root.name!r} has lost its text block, so it cannot be edited. Generate it again."
        )
    shift = root.get(contract.OFFSET)
    dx, dy, dz = shift[:] if shift is not None and len(shift) == 3 else (0.0, 0.0, 0.0)
    poses = []
    for item in root.all_objects:
        if item.get(contract.KIND) == contract.THING:
            matrix: Any = item.matrix_world
            x, y, z = matrix.translation
            yaw = math.degrees(math.atan2(matrix[1][0], matrix[0][0]))
            poses.append(Pose(thing=str(item[contract.ID]), position=(x - dx, y - dy, z - dz), yaw=yaw))
    return text.as_string(), tuple(poses)
