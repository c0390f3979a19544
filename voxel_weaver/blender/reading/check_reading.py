"""Reads the objects of a scene with their geometry as Blender evaluates it: modifiers and what was moved included."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TypeAlias

import bpy
import numpy as np
from numpy.typing import NDArray

from voxel_weaver.blender import contract
from voxel_weaver.blender.reading import observe
from voxel_weaver.blender.reading.check_layout import Found

Floats: TypeAlias = NDArray[np.float64]
SOLID = ("MESH", "CURVE", "SURFACE", "FONT", "META")
MOST_TRIANGLES = 20_000_000
TEXTS = (contract.ID, contract.CATEGORY, contract.ROOM, contract.SUPPORT, contract.ON, contract.ROLE)


def found_in(scene: bpy.types.Scene, root: Any) -> tuple[Found, ...]:
    """The objects of the contract in this scene, in the frame that it was made in. `root` is the root collection of a
    generated scene; None takes all that the Blender scene holds."""
    objects = list(scene.objects if root is None else _inside(scene, root))
    layer: Any = scene.view_layers[0]
    layer.update()
    graph = layer.depsgraph
    shift = np.zeros(3)
    offset = root.get(contract.OFFSET) if root is not None else None
    if offset is not None and len(offset) == 3:
        shift = np.array(offset[:], dtype=np.float64)
    parts: dict[str, list[Floats]] = {}
    owners = {item.name: item for item in objects if item.get(contract.KIND) in contract.KINDS}
    for item in scene.objects:
        owner = _owner(item)
        if (
            owner is not None
            and owner.name in owners
            and item.type in SOLID
            and not (item.hide_render or item.hide_viewport)
        ):
            parts.setdefault(owner.name, []).append(_triangles(item.evaluated_get(graph)) - shift)
    return tuple(_found(item, parts.get(name, []), shift) for name, item in owners.items())


def _inside(scene: bpy.types.Scene, root: Any) -> Iterator[Any]:
    """What stands in the collections of a generated scene, and things that were taken out of them."""
    others = {item.name for other in observe.roots(scene) if other != root for item in other.all_objects}
    yield from (item for item in scene.objects if item.name not in others)


def _owner(item: Any) -> Any:
    """The nearest object above it that has a kind."""
    while item is not None and contract.KIND not in item:
        item = item.parent
    return item


def _triangles(item: Any) -> Floats:
    """The triangles of an evaluated object in the world."""
    mesh = item.to_mesh()
    try:
        points = np.empty(len(mesh.vertices) * 3, dtype=np.float32)
        mesh.vertices.foreach_get("co", points)
        mesh.calc_loop_triangles()
        corners = np.empty(len(mesh.loop_triangles) * 3, dtype=np.int32)
        mesh.loop_triangles.foreach_get("vertices", corners)
    finally:
        item.to_mesh_clear()
    matrix = np.array(item.matrix_world, dtype=np.float64)
    world = points.reshape(-1, 3).astype(np.float64) @ matrix[:3, :3].T + matrix[:3, 3]
    triangles = world[corners.reshape(-1, 3)]
    return np.asarray(triangles[:, ::-1] if np.linalg.det(matrix[:3, :3]) < 0 else triangles)


def _found(item: Any, parts: list[Floats], shift: Floats) -> Found:
    matrix = np.array(item.matrix_world, dtype=np.float64)
    matrix[:3, 3] -= shift
    texts = {key: value for key in TEXTS if isinstance(value := item.get(key, ""), str)}
    triangles = np.concatenate(parts) if parts else np.zeros((0, 3, 3))
    return Found(str(item[contract.KIND]), texts, _words(item.get(contract.ATTRIBUTES, "")), matrix, triangles)


def _words(text: object) -> tuple[str, ...]:
    try:
        words = json.loads(text) if isinstance(text, str) and text else []
    except (ValueError, RecursionError):
        return ()
    return tuple(word for word in words if isinstance(word, str)) if isinstance(words, list) else ()
