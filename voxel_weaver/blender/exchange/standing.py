"""A generated scene as it stands in Blender now, as the values and bytes that writers of voxel and polygon files take.

What was moved, turned, scaled, remodelled or deleted by hand counts; what was added by hand is not of the scene.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

import bpy
import numpy as np
from numpy.typing import NDArray

from voxel_weaver.blender import contract
from voxel_weaver.blender.reading import observe
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.mesh import UNIT, Mesh
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.shapes import Shape, Shapes, Use
from voxel_weaver.scene.value import digest

Floats: TypeAlias = NDArray[np.float64]
_EXACT = 1e-5
"""How far a turned object's matrix may be from a turn about the upright axis before its shape is taken anew."""


class Standing(NamedTuple):
    """The Scene with places as they are, and the bytes behind its hashes."""

    scene: Scene
    blobs: Kept


class Kept:
    """Bytes by their key, as writers ask for them."""

    def __init__(self, data: Mapping[str, bytes]) -> None:
        self._data = data

    def get(self, key: str) -> bytes:
        if key not in self._data:
            raise DataRefused("A part of this scene is no longer in Blender. Undo its removal, or generate it again.")
        return self._data[key]


def standing(scene: bpy.types.Scene, root: Any) -> Standing:
    """The generated scene of this root collection; raises DataRefused where its text block is gone or unusable."""
    saved = observe.read_saved(scene, root).scene
    reader = _Reader(scene, root, saved)
    reader.single()
    for scatter in saved.layout.scatters:
        reader.mass(scatter.id, scatter.points)
    shapes = Shapes(revision=saved.shapes.revision, shapes=tuple(reader.shapes), uses=tuple(reader.uses))
    layout = saved.layout.model_copy(
        update={"scatters": tuple(each for each in saved.layout.scatters if each.points in reader.data)}
    )
    return Standing(saved.model_copy(update={"shapes": shapes, "layout": layout}), Kept(reader.data))


class _Reader:
    def __init__(self, scene: bpy.types.Scene, root: Any, saved: Scene) -> None:
        self.shapes: list[Shape] = []
        self.uses: list[Use] = []
        self.data: dict[str, bytes] = {}
        self._known = saved.shapes.by_owner()
        self._meshes: dict[tuple[str, str], Mesh] = {}
        layer: Any = scene.view_layers[0]
        layer.update()
        self._graph = layer.depsgraph
        inside: Any = root.all_objects
        self._objects = {
            str(item.get(contract.ID, "")): item for item in inside if item.get(contract.KIND) and item.type == "MESH"
        }
        offset = root.get(contract.OFFSET)
        self._shift = np.array(offset[:] if offset is not None and len(offset) == 3 else (0.0, 0.0, 0.0))

    def single(self) -> None:
        """All that stands by itself; the key of a shape is that of its object, since it may have been remodelled."""
        for (owner, variant), (use, shape) in self._known.items():
            item = self._objects.get(owner)
            if variant or item is None or item.get(contract.KIND) == contract.SCATTER:
                continue
            matrix = np.array(item.matrix_world, dtype=np.float64)
            yaw = math.atan2(matrix[1, 0], matrix[0, 0])
            rest = _turn(-yaw) @ matrix[:3, :3]
            plain = bool(np.abs(rest - np.eye(3)).max() < _EXACT)
            mesh = self._mesh(item, shape)
            x, y, z = np.round(matrix[:3, 3] - self._shift, 4).tolist()
            self._add(
                use.model_copy(update={"position": (x, y, z), "yaw": _degrees(yaw, use.yaw)}),
                shape,
                mesh if plain else _reshaped(mesh, rest),
            )

    def mass(self, owner: str, points: str) -> None:
        """A mass: its points, and the prototypes that its node group puts there."""
        item = self._objects.get(owner)
        models = _prototypes(item) if item is not None else []
        if item is None or not models:
            return
        for variant, model in enumerate(models):
            if (owner, variant) in self._known:
                use, shape = self._known[owner, variant]
                self._add(use, shape, self._mesh(model, shape))
        self.data[points] = _rows(item, self._shift).astype("<f4").tobytes()

    def _add(self, use: Use, shape: Shape, mesh: Mesh) -> None:
        low, high = (tuple(side.tolist()) for side in mesh.bounds())
        packed = mesh.pack()
        key = digest(packed)
        self.data[key] = packed
        self.shapes.append(
            shape.model_copy(
                update={"mesh": key, "vertices": len(mesh.points), "faces": mesh.face_count, "low": low, "high": high}
            )
        )
        self.uses.append(use.model_copy(update={"shape": len(self.shapes) - 1}))

    def _mesh(self, item: Any, shape: Shape) -> Mesh:
        """The object's own geometry with its modifiers; meshes that objects share are read once."""
        name = (item.name if item.modifiers else item.data.name, "modified" if item.modifiers else "")
        if name not in self._meshes:
            self._meshes[name] = _read(item.evaluated_get(self._graph), len(shape.finishes))
        return self._meshes[name]


def _turn(angle: float) -> Floats:
    cos, sin = math.cos(angle), math.sin(angle)
    return np.array([[cos, -sin, 0.0], [sin, cos, 0.0], [0.0, 0.0, 1.0]])


def _degrees(angle: float, was: float) -> float:
    """As it was kept where it still stands like that: a turn read off a matrix has lost its last digits."""
    found = round(math.degrees(angle), 2)
    away = (found - was + 180.0) % 360.0 - 180.0
    return was if abs(away) < 0.02 else found


def _read(item: Any, slots: int) -> Mesh:
    """The inverse of filling a mesh, in bulk; material slots that a person added count as the last of the finishes."""
    mesh = item.to_mesh()
    try:
        points, edges = np.empty(len(mesh.vertices) * 3, np.float32), np.empty(len(mesh.edges) * 2, np.int32)
        corners, sides = np.empty(len(mesh.loops), np.int32), np.empty(len(mesh.loops), np.int32)
        sizes, materials = np.empty(len(mesh.polygons), np.int32), np.empty(len(mesh.polygons), np.int32)
        smooth = np.empty(len(mesh.polygons), np.bool_)
        mesh.vertices.foreach_get("co", points)
        mesh.edges.foreach_get("vertices", edges)
        mesh.loops.foreach_get("vertex_index", corners)
        mesh.loops.foreach_get("edge_index", sides)
        for name, array in (("loop_total", sizes), ("material_index", materials), ("use_smooth", smooth)):
            mesh.polygons.foreach_get(name, array)
    finally:
        item.to_mesh_clear()
    starts = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int32)
    whole = np.rint(points.reshape(-1, 3).astype(np.float64) / UNIT).astype(np.int32)
    return Mesh(whole, starts, corners, edges.reshape(-1, 2), sides, np.clip(materials, 0, max(slots - 1, 0)), smooth)


def _reshaped(mesh: Mesh, rest: Floats) -> Mesh:
    """Scaled, tilted or mirrored by hand; a mirrored one is turned outside again."""
    points = np.rint(mesh.points @ rest.T).astype(np.int32)
    corners, sides = mesh.corners, mesh.corner_edges
    if np.linalg.det(rest) < 0:
        sizes = np.diff(mesh.starts)
        first = np.repeat(mesh.starts[:-1], sizes)
        within = np.arange(len(corners)) - first
        length = np.repeat(sizes, sizes)
        corners = corners[first + (-within) % length]
        sides = sides[first + (-within - 1) % length]
    return Mesh(points, mesh.starts, corners, mesh.edges, sides, mesh.slots, mesh.smooth)


def _prototypes(item: Any) -> list[Any]:
    """The objects that a mass repeats, by variant; Blender sorts them by name."""
    for modifier in item.modifiers:
        group = modifier.node_group if modifier.type == "NODES" else None
        for node in group.nodes if group is not None else ():
            if node.bl_idname == "GeometryNodeCollectionInfo":
                models = node.inputs["Collection"].default_value
                return sorted(models.objects, key=lambda model: model.name) if models is not None else []
    return []


def _rows(item: Any, shift: Floats) -> NDArray[np.float32]:
    """x, y, z, yaw, scale, variant of each point; what has lost an attribute stands as it is by default."""
    mesh = item.data
    count = len(mesh.vertices)
    places, turns = np.zeros(count * 3, np.float32), np.zeros(count * 3, np.float32)
    sizes, variants = np.ones(count, np.float32), np.zeros(count, np.int32)
    mesh.vertices.foreach_get("co", places)
    for name, what, array in (("turn", "vector", turns), ("size", "value", sizes), ("variant", "value", variants)):
        if name in mesh.attributes:
            mesh.attributes[name].data.foreach_get(what, array)
    moved = places.reshape(-1, 3) + (np.array(item.matrix_world.translation) - shift).astype(np.float32)
    yaws = np.round(np.degrees(turns.reshape(-1, 3)[:, 2].astype(np.float64)), 3)
    return np.column_stack([moved, yaws, sizes, variants]).astype(np.float32)
