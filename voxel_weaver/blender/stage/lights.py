"""Lamp values as Blender lights: the data in one step, the place in another, since only the second links anything."""

from __future__ import annotations

import math
from typing import Any

import bpy
from mathutils import Vector

from voxel_weaver.blender.shading.materials import linear
from voxel_weaver.scene.light import Lamp, LampKind

TYPES = {LampKind.SUN: "SUN", LampKind.POINT: "POINT", LampKind.SPOT: "SPOT", LampKind.AREA: "AREA"}


def light_data(name: str, lamp: Lamp) -> Any:
    """A new light with the colour, power and size of this lamp."""
    kept: Any = bpy.data.lights
    light = kept.new(name, TYPES[lamp.kind])
    light.color = linear(lamp.color)[:3]
    light.energy = lamp.power
    if lamp.kind is LampKind.SUN:
        light.angle = math.radians(min(max(lamp.angle, 0.0), 180.0))
    elif lamp.kind is LampKind.AREA:
        light.shape, light.size = "SQUARE", max(lamp.size, 0.01)
    else:
        light.shadow_soft_size = max(lamp.size, 0.001)
    if lamp.kind is LampKind.SPOT:
        light.spot_size = math.radians(min(max(lamp.angle, 1.0), 180.0))
        light.spot_blend = 0.6
    return light


def place(item: bpy.types.Object, lamp: Lamp) -> None:
    """Stand the light where its lamp says, shining at its target."""
    item.location = lamp.position
    aim(item, lamp.position, lamp.target)
    # A picture shows what is lit, not the panel or the ball that lights it: a flame must not be a white bulb.
    item.visible_camera = False


def aim(item: bpy.types.Object, position: tuple[float, float, float], target: tuple[float, float, float]) -> None:
    """Turn an object so that its -Z, along which lights and cameras look, points at the target, with +Z of the world
    up."""
    way = Vector(target) - Vector(position)
    if way.length > 1e-6:
        item.rotation_euler = way.to_track_quat("-Z", "Y").to_euler()
