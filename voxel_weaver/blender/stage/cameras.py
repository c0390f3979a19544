"""Shot values as Blender cameras."""

from __future__ import annotations

import json
import math
from typing import Any

import bpy

from voxel_weaver.blender import contract
from voxel_weaver.blender.stage.lights import aim
from voxel_weaver.scene.shots import Shot

SENSOR = 36.0


def camera_data(name: str, shot: Shot) -> Any:
    """A new camera with the lens of this shot."""
    camera: Any = bpy.data.cameras.new(name)
    camera.sensor_fit, camera.sensor_width = "HORIZONTAL", SENSOR
    camera.lens = max(shot.lens, 1.0)
    if shot.ortho_scale > 0.0:
        camera.type, camera.ortho_scale = "ORTHO", shot.ortho_scale
    distance = math.dist(shot.position, shot.target)
    camera.clip_start, camera.clip_end = max(0.05, distance * 0.001), max(200.0, distance * 20.0)
    if shot.focus > 0.0:
        camera.dof.use_dof, camera.dof.focus_distance = True, shot.focus
        camera.dof.aperture_fstop = max(shot.stop, 0.1)
    camera.passepartout_alpha = 0.8
    return camera


def place(item: bpy.types.Object, shot: Shot) -> None:
    item.location = shot.position
    aim(item, shot.position, shot.target)
    item[contract.SHOT] = shot.name
    item[contract.CUTS] = json.dumps(list(shot.cutaway))
