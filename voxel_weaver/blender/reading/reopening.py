"""A generated scene as it was kept and as it stands now, ready to be edited: its text block, and where things are."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, NamedTuple

import bpy

from voxel_weaver.blender import contract
from voxel_weaver.blender.reading import observe
from voxel_weaver.blender.reading.check import open_file
from voxel_weaver.scene.errors import DataRefused


class Kept(NamedTuple):
    """The text of a generated scene, and how it stands now, in the frame that it was made in."""

    record: str
    standing: tuple[tuple[str, tuple[float, float, float], float], ...]  # id, position and yaw of each thing
    locked: tuple[str, ...]


def reopened(path: Path) -> Kept:
    """The newest generated scene of a .blend; the file takes the place of what is open in this Blender."""
    open_file(path)
    scene = next((scene for scene in bpy.data.scenes if observe.roots(scene)), None)
    if scene is None:
        raise DataRefused(f"{str(path)!r} holds no scene that Voxel Weaver made. Generate one, then edit it.")
    return kept(observe.roots(scene)[-1])


def kept(root: Any) -> Kept:
    """A generated scene by its root collection; raises DataRefused where its text block is gone."""
    text = root.get(contract.TEXT_LINK)
    if not isinstance(text, bpy.types.Text):
        raise DataRefused(
            f"The scene {root.name!r} has lost its text block, so it cannot be edited. Generate it again."
        )
    shift = root.get(contract.OFFSET)
    dx, dy, dz = shift[:] if shift is not None and len(shift) == 3 else (0.0, 0.0, 0.0)
    poses: list[tuple[str, tuple[float, float, float], float]] = []
    for item in root.all_objects:
        if item.get(contract.KIND) == contract.THING:
            matrix: Any = item.matrix_world
            x, y, z = matrix.translation
            yaw = math.degrees(math.atan2(matrix[1][0], matrix[0][0]))
            poses.append((str(item.get(contract.ID, "")), (x - dx, y - dy, z - dz), yaw))
    locked = tuple(name for item in root.all_objects if item.get(contract.LOCKED) and (name := item.get(contract.ID)))
    return Kept(text.as_string(), tuple(poses), locked)
