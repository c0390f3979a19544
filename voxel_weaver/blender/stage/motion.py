"""Moving cameras and passing days as keyframes on objects, lights and the world, where a person would set them."""

from __future__ import annotations

from typing import Any

import bpy
from mathutils import Euler, Vector

from voxel_weaver.blender import contract
from voxel_weaver.blender.shading.materials import linear
from voxel_weaver.blender.stage import world
from voxel_weaver.scene.light import LampKind, LightRig, Moment
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.shots import Motion

RATE = 24


def animate(home: Any, root: Any, scene: Scene, offset: float) -> None:
    """Key what moves in this scene, and set its frame range."""
    motion, course = scene.shots.motion, scene.lights.course
    if motion is None and not course:
        return
    home.frame_start, home.frame_end = 1, motion.frames if motion else course[-1].frame
    home.render.fps = RATE
    if motion is not None:
        camera = next(item for item in root.all_objects if item.get(contract.SHOT) == scene.shots.shots[0].name)
        _move(camera, motion, offset)
    if course:
        _pass_day(home, root, scene.lights, offset)
    home.frame_set(1)


def _move(camera: Any, motion: Motion, offset: float) -> None:
    before = Euler((0.0, 0.0, 0.0))
    for step in motion.steps:
        x, y, z = step.position
        camera.location = (x + offset, y, z)
        turn = (Vector(step.target) - Vector(step.position)).to_track_quat("-Z", "Y").to_euler()
        turn.make_compatible(before)  # else it would spin once around between two frames
        camera.rotation_euler = before = turn
        camera.keyframe_insert("location", frame=step.frame)
        camera.keyframe_insert("rotation_euler", frame=step.frame)


def _pass_day(home: Any, root: Any, rig: LightRig, offset: float) -> None:
    lights: dict[str, Any] = {item[contract.LAMP]: item for item in root.all_objects if contract.LAMP in item}
    sun = next(lights[lamp.id] for lamp in rig.lamps if lamp.kind is LampKind.SUN)
    glowing = [(lights[lamp.id].data, lamp.power) for lamp in rig.lamps if lamp.purpose == "practical"]
    for moment in rig.course:
        _shine(sun, moment, offset)
        for data, power in glowing:
            data.energy = power * moment.practical
            data.keyframe_insert("energy", frame=moment.frame)
        home.view_settings.exposure = moment.exposure
        home.keyframe_insert("view_settings.exposure", frame=moment.frame)
        if home.world is not None and contract.MADE in home.world:
            world.key(home.world, moment, rig.sky)


def _shine(sun: Any, moment: Moment, offset: float) -> None:
    x, y, z = moment.sun
    sun.location = (x + offset, y, z)
    sun.rotation_euler = (-Vector(moment.sun)).to_track_quat("-Z", "Y").to_euler()
    sun.data.energy, sun.data.color = moment.sun_power, linear(moment.sun_color)[:3]
    for target, path in ((sun, "location"), (sun, "rotation_euler"), (sun.data, "energy"), (sun.data, "color")):
        target.keyframe_insert(path, frame=moment.frame)


def actions(root: Any) -> list[bpy.types.Action]:
    """The actions that the objects of a generated scene and their lights use."""
    owners = [each for item in root.all_objects for each in (item, item.data) if each is not None]
    found = [owner.animation_data.action for owner in owners if owner.animation_data is not None]
    return [action for action in found if action is not None]
