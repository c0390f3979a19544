"""Counts what a scene holds, and what a file holds by importing it again: a file counts when both agree.

Triangles, not faces: formats cut polygons in their own ways. Positions come back with the last bits of another
program's floats, so sizes are compared to a tenth of a millimetre for each metre.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import bpy
import numpy as np
from numpy.typing import NDArray

from voxel_weaver.blender import compat, contract
from voxel_weaver.blender.pictures.quiet import quiet
from voxel_weaver.scene.errors import OutputRefused, SetupMissing

Floats: TypeAlias = NDArray[np.float64]

_NEAR = 1e-4
_AREA = 2e-4
_PLACED = 2e-5


class Census(NamedTuple):
    """Objects with a mesh, each instance counted; their triangles, square metres, and the box around them. `middle` and
    `spread` say where they stand: the middle of all their boxes, weighed by area, and how far they are from it. What
    is somewhere else or turned changes them."""

    objects: int
    triangles: int
    area: float
    low: tuple[float, float, float]
    high: tuple[float, float, float]
    middle: tuple[float, float, float]
    spread: tuple[float, float, float]

    def agrees(self, other: Census, *, joined: bool = False) -> bool:
        """Whether a file holds what was exported; `joined` formats put all objects into one."""
        reach = max(1.0, *(abs(side) for side in (*self.low, *self.high)))
        near = np.abs(np.subtract((*self.low, *self.high), (*other.low, *other.high))).max() <= _NEAR * reach
        area = abs(self.area - other.area) <= _AREA * max(self.area, 1e-6)
        if not (near and area and self.triangles == other.triangles):
            return False
        if joined:
            return True
        away = np.abs(np.subtract((*self.middle, *self.spread), (*other.middle, *other.spread))).max()
        return bool(self.objects == other.objects and away <= _PLACED * reach)


def census(scene: bpy.types.Scene) -> Census:
    """What stands in this scene, modifiers and instances included."""
    layer: Any = scene.view_layers[0]
    layer.update()
    known: dict[str, _Counted] = {}
    found = [
        _counted(each, known)
        for each in layer.depsgraph.object_instances
        if each.object.type == "MESH"
        and (each.is_instance or each.object.original.get(contract.KIND) != contract.SCATTER)
    ]
    kept = [one for one in found if one.triangles]
    if not kept:
        nowhere = (0.0, 0.0, 0.0)
        return Census(0, 0, 0.0, nowhere, nowhere, nowhere, nowhere)
    low, high = np.min([one.low for one in kept], axis=0), np.max([one.high for one in kept], axis=0)
    area, triangles = sum(one.area for one in kept), sum(one.triangles for one in kept)
    boxes = np.array([(one.low + one.high) / 2 for one in kept])
    weights = np.array([one.area for one in kept])[:, None] / max(area, 1e-12)
    middle = (boxes * weights).sum(axis=0)
    spread = np.sqrt(((boxes - middle) ** 2 * weights).sum(axis=0))
    sides = (tuple(side.tolist()) for side in (low, high, middle, spread))
    return Census(len(kept), triangles, float(area), *sides)


def has_pictures(scene: bpy.types.Scene) -> bool:
    """Whether a material of this scene shows a picture that is there."""
    objects: Any = scene.objects
    materials = {material for item in objects if item.type == "MESH" for material in item.data.materials if material}
    return any(
        node.bl_idname == "ShaderNodeTexImage" and node.image is not None and min(node.image.size) > 0
        for material in materials
        if material.node_tree is not None
        for node in material.node_tree.nodes
    )


class _Counted(NamedTuple):
    triangles: int
    area: float
    low: Floats
    high: Floats
    points: Floats


def _counted(each: Any, known: dict[str, _Counted]) -> _Counted:
    """One object in the world. The areas of a mesh are measured once, for it is not stretched: a turn, a move and an
    even size change it by one factor."""
    mesh = each.object.data
    if mesh.name not in known:
        known[mesh.name] = _measured(mesh)
    own = known[mesh.name]
    if not own.triangles:
        return own
    matrix = np.array(each.matrix_world)
    corners = own.points @ matrix[:3, :3].T + matrix[:3, 3]
    factor = abs(float(np.linalg.det(matrix[:3, :3]))) ** (2 / 3)
    return _Counted(own.triangles, own.area * factor, corners.min(axis=0), corners.max(axis=0), own.points)


def _measured(mesh: Any) -> _Counted:
    mesh.calc_loop_triangles()
    count = len(mesh.loop_triangles)
    points = np.zeros(len(mesh.vertices) * 3, np.float32)
    corners = np.zeros(count * 3, np.int32)
    areas = np.zeros(count, np.float32)
    mesh.vertices.foreach_get("co", points)
    mesh.loop_triangles.foreach_get("vertices", corners)
    mesh.loop_triangles.foreach_get("area", areas)
    places = points.reshape(-1, 3).astype(np.float64)[np.unique(corners)]
    return _Counted(count, float(areas.sum(dtype=np.float64)), places, places, places)


# --- imported again ------------------------------------------------------------------------------------------------


def recount(path: Path) -> Census:
    """What this file holds; it is imported into a scene of its own, and all of that is removed again."""
    with imported(path) as scene:
        return census(scene)


@contextmanager
def imported(path: Path) -> Iterator[Any]:
    """A scene of its own with what this file holds; all of it goes afterwards. Raises OutputRefused where Blender
    cannot read it, and SetupMissing where it has no importer for it."""
    reader = READERS.get(path.suffix[1:].lower())
    if reader is None:
        raise OutputRefused(f"{path.name!r} has an ending that Blender does not import.")
    with own_scene() as scene:
        try:
            with quiet(errors=True):
                reader(path)
        except RuntimeError as error:
            told = str(error).strip().splitlines()[-1:] or [""]
            raise OutputRefused(f"{path.name!r} cannot be imported: {told[0]:.200} Is it whole?") from error
        yield scene


@contextmanager
def own_scene() -> Iterator[Any]:
    """A new scene, shown while this lasts; it goes afterwards with all that was made meanwhile."""
    window: Any = bpy.context.window
    shown = window.scene
    before = _everything()
    scene = bpy.data.scenes.new("Voxel Weaver import")
    try:
        window.scene = scene
        yield scene
    finally:
        window.scene = shown
        made = [block for key, block in _everything().items() if key not in before]
        scenes = [block for block in made if isinstance(block, bpy.types.Scene)]
        with quiet():  # some importers count the users of what they make wrongly, and Blender says so for each
            bpy.data.batch_remove([block for block in made if block not in scenes])
            for each in scenes:
                bpy.data.scenes.remove(each)


def _everything() -> dict[tuple[str, int], Any]:
    kinds = (
        *("scenes", "collections", "objects", "meshes", "materials", "images", "lights", "cameras", "node_groups"),
        *("curves", "actions", "armatures", "texts", "worlds"),
    )
    return {(kind, block.session_uid): block for kind in kinds for block in getattr(bpy.data, kind)}


def _read_gltf(path: Path) -> None:
    compat.operator("import_scene.gltf", "io_scene_gltf2", "glTF importer")(filepath=str(path))


def _read_fbx(path: Path) -> None:
    """By the newer importer where there is one: the older one stumbles over lights in Blender 5.0."""
    try:
        importer = compat.operator("wm.fbx_import", "", "FBX importer")
    except SetupMissing:
        importer = compat.operator("import_scene.fbx", "io_scene_fbx", "FBX importer")
    importer(filepath=str(path))


def _read_obj(path: Path) -> None:
    compat.operator("wm.obj_import", "", "OBJ importer")(filepath=str(path), forward_axis="NEGATIVE_Z", up_axis="Y")


def _read_usd(path: Path) -> None:
    compat.operator("wm.usd_import", "", "USD importer")(filepath=str(path))


def _read_stl(path: Path) -> None:
    compat.operator("wm.stl_import", "", "STL importer")(filepath=str(path))


def _read_ply(path: Path) -> None:
    compat.operator("wm.ply_import", "", "PLY importer")(filepath=str(path))


READERS: dict[str, Callable[[Path], None]] = {
    "glb": _read_gltf,
    "gltf": _read_gltf,
    "fbx": _read_fbx,
    "obj": _read_obj,
    **dict.fromkeys(("usd", "usda", "usdc", "usdz"), _read_usd),
    "stl": _read_stl,
    "ply": _read_ply,
}
"""How Blender reads each ending."""
