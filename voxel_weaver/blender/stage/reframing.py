"""Turns a camera to one of the kinds of view, and finds the walls that then stand before it, as it is in Blender."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import bpy
from mathutils import Vector

from voxel_weaver.blender import contract

PRESENT = "view"
FACING = 0.3
"""A wall that faces the camera more than this stands before the room."""


class Way(NamedTuple):
    """From where a kind of view looks: degrees around, degrees above, and its lens."""

    azimuth: float
    elevation: float
    lens: float


WAYS: Mapping[str, Way] = {
    "front": Way(-90.0, 6.0, 50.0),
    "back": Way(90.0, 6.0, 50.0),
    "left": Way(180.0, 6.0, 50.0),
    "right": Way(0.0, 6.0, 50.0),
    "top": Way(-90.0, 89.9, 50.0),
    "perspective": Way(-58.0, 32.0, 50.0),
    "close_up": Way(-62.0, 18.0, 85.0),
    "wide": Way(-58.0, 16.0, 20.0),
}


def turned(camera: Any, kind: str) -> Vector:
    """Turn this camera to a kind of view; gives the way from what it looks at to where it will stand."""
    way = WAYS[kind]
    a, e = math.radians(way.azimuth), math.radians(way.elevation)
    out = Vector((math.cos(a) * math.cos(e), math.sin(a) * math.cos(e), math.sin(e)))
    camera.rotation_euler = (-out).to_track_quat("-Z", "Y").to_euler()
    camera.data.type, camera.data.lens = "PERSP", way.lens
    camera.data.dof.use_dof = False
    return out


def before(items: Iterable[bpy.types.Object], out: Vector) -> set[str]:
    """The ids of walls, ceilings and what is in them that stand between such a camera and its room."""
    found = list(items)
    floors = [item for item in found if item.get(contract.KIND) == contract.FLOOR]
    if not floors:
        return set()
    middle = sum((_middle(item) for item in floors), Vector()) / len(floors)
    flat = Vector((out.x, out.y, 0.0))
    gone = set()
    for item in found:
        kind = item.get(contract.KIND)
        if kind == contract.CEILING and out.z > 0.05:
            gone.add(str(item[contract.ID]))
        elif kind in (contract.WALL, contract.OPENING) and flat.length > 0.05:
            away = _middle(item) - middle
            away.z = 0.0
            if away.length > 1e-6 and away.normalized().dot(flat.normalized()) > FACING:
                gone.add(str(item[contract.ID]))
    return gone


def _middle(item: Any) -> Vector:
    """The middle of an object's box in the world."""
    corners = [item.matrix_world @ Vector(corner) for corner in item.bound_box]
    return sum(corners, Vector()) / len(corners)
