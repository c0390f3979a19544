"""Cuts walls away for a shot, for light and eye alike: they stay real objects, and only the picture ignores them.

Cycles and EEVEE honour these flags alike, from 4.2 to 5.2. Hiding the objects instead would take them from everyone
who reads the file. In the viewport they are drawn as wires, so that one can look into the room.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import bpy

from voxel_weaver.blender import contract

RAYS = ("visible_camera", "visible_diffuse", "visible_glossy", "visible_transmission", "visible_shadow")


def cut(objects: Iterable[bpy.types.Object], owners: Collection[str]) -> None:
    """Cut away the objects of these owners, and put back those that an earlier shot had cut."""
    for item in objects:
        wanted = item.get(contract.ID) in owners
        if wanted != is_cut(item):
            _set(item, cut_away=wanted)


def is_cut(item: bpy.types.Object) -> bool:
    return bool(item.get(contract.CUTAWAY, False))


def _set(item: bpy.types.Object, *, cut_away: bool) -> None:
    flags: Any = item
    for ray in RAYS:
        setattr(flags, ray, not cut_away)
    if item.type == "MESH":
        flags.display_type = "WIRE" if cut_away else "TEXTURED"
    if cut_away:
        item[contract.CUTAWAY] = True
    else:
        del item[contract.CUTAWAY]
