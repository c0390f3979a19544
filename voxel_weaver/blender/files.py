"""Saves .blend and .glb files, and looks into them afterwards: a file counts when it was checked."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import bpy

from voxel_weaver.blender import compat, contract
from voxel_weaver.blender.quiet import quiet
from voxel_weaver.blender.shading.nodes import Graph
from voxel_weaver.scene.disk import beside
from voxel_weaver.scene.errors import OutputRefused

_GLB = struct.Struct("<4sII")
_CHUNK = struct.Struct("<I4s")


def save_blend(path: Path, scene: bpy.types.Scene | None = None, *, force: bool = False) -> Path:
    """Save the session, or only this scene with all that it needs. The open file keeps its own name and place."""
    with beside(path, force=force) as part:
        part.unlink()  # over a file that exists Blender would leave a backup copy
        try:
            with quiet():
                if scene is None or len(bpy.data.scenes) == 1:
                    bpy.ops.wm.save_as_mainfile(filepath=str(part), copy=True, compress=True, relative_remap=False)
                else:
                    bpy.data.libraries.write(str(part), {scene}, compress=True)
        except RuntimeError as error:
            raise OutputRefused(f"{str(path)!r} cannot be saved: {error}. Check folder and disk.") from error
        expected: Any = bpy.data.objects if scene is None else scene.objects
        checked_blend(part, [item.name for item in expected if contract.KIND in item and item.library is None])
    return path


def checked_blend(path: Path, names: list[str]) -> int:
    """How many objects this .blend holds; raises OutputRefused when one of these names is not in it.

    Only the file's index is read: nothing of it is loaded.
    """
    try:
        libraries: Any = bpy.data.libraries
        with quiet(), libraries.load(str(path)) as (inside, _):
            found = set(inside.objects)
    except OSError as error:
        raise OutputRefused(f"{path.name!r} was saved but cannot be read back: {error}. Check the disk.") from error
    missing = sorted(set(names) - found)
    if missing:
        raise OutputRefused(f"{path.name!r} was saved without {missing[0]!r} and {len(missing) - 1} more. Save again.")
    return len(found)


def export_glb(path: Path, scene: bpy.types.Scene, *, force: bool = False) -> Path:
    """Export this scene as one binary glTF file, with plain materials: the format knows no procedural ones."""
    options = compat.gltf_options(
        {
            "export_format": "GLB",
            "use_active_scene": True,
            "export_apply": True,
            "export_cameras": True,
            "export_lights": True,
            "export_extras": True,
            "export_yup": True,
            "export_animations": False,
            "export_gn_mesh": any(item.get(contract.KIND) == contract.SCATTER for item in scene.objects),
        }
    )
    with beside(path, force=force) as part, _active(scene), _plain_materials(scene):
        try:
            with quiet():
                bpy.ops.export_scene.gltf(filepath=str(part), **options)
        except RuntimeError as error:
            raise OutputRefused(f"{str(path)!r} cannot be exported: {error}. Check folder and disk.") from error
        checked_glb(part)
    return path


def checked_glb(path: Path) -> dict[str, Any]:
    """The glTF description inside a .glb; raises OutputRefused when the file is not whole or holds no mesh."""
    data = path.read_bytes() if path.is_file() else b""
    broken = OutputRefused(f"{path.name!r} was not written whole. Check that the disk has space.")
    if len(data) < _GLB.size + _CHUNK.size:
        raise broken
    magic, version, length = _GLB.unpack_from(data)
    if magic != b"glTF" or version != 2 or length != len(data):
        raise broken
    size, _ = _CHUNK.unpack_from(data, _GLB.size)
    try:
        described: dict[str, Any] = json.loads(data[_GLB.size + _CHUNK.size :][:size])
    except ValueError as error:
        raise broken from error
    if not described.get("meshes"):
        raise OutputRefused(f"{path.name!r} was exported without a single mesh. Build the scene first.")
    return described


@contextmanager
def _active(scene: bpy.types.Scene) -> Iterator[None]:
    """The exporter takes the scene that a window shows."""
    window: Any = bpy.context.window
    before = window.scene
    window.scene = scene
    try:
        yield
    finally:
        window.scene = before


@contextmanager
def _plain_materials(scene: bpy.types.Scene) -> Iterator[None]:
    """Flat stand-ins for the scene's materials while it is exported; the exporter makes procedural ones white."""
    meshes = {item.data.name: item.data for item in _meshes_of(scene)}
    before = [(mesh, list(mesh.materials)) for mesh in meshes.values()]
    flat: dict[str, Any] = {}
    try:
        for mesh, materials in before:
            for slot, material in enumerate(materials):
                if material is not None:
                    mesh.materials[slot] = flat.get(material.name) or flat.setdefault(material.name, _flat(material))
        yield
    finally:
        for mesh, materials in before:
            for slot, material in enumerate(materials):
                mesh.materials[slot] = material
        bpy.data.batch_remove(list(flat.values()))


def _meshes_of(scene: bpy.types.Scene) -> Iterator[Any]:
    yield from (item for item in scene.objects if item.type == "MESH")
    for item in scene.objects:
        for modifier in item.modifiers:
            group = getattr(modifier, "node_group", None)
            for node in group.nodes if group is not None else ():
                if node.bl_idname == "GeometryNodeCollectionInfo" and node.inputs[0].default_value is not None:
                    yield from node.inputs[0].default_value.objects


def _flat(material: Any) -> Any:
    copy: Any = bpy.data.materials.new(f"{material.name} flat")
    graph = Graph(compat.node_tree(copy))
    inputs: dict[str, Any] = {
        "Base Color": (*material.diffuse_color[:3], 1.0),
        "Roughness": material.roughness,
        "Metallic": material.metallic,
        "Alpha": material.diffuse_color[3],
    }
    for node in material.node_tree.nodes if material.node_tree is not None else ():
        if node.bl_idname == "ShaderNodeBsdfPrincipled" and node.inputs["Emission Strength"].default_value > 0.0:
            inputs["Emission Color"] = node.inputs["Emission Color"].default_value
            inputs["Emission Strength"] = node.inputs["Emission Strength"].default_value
    surface = graph.out("ShaderNodeBsdfPrincipled", inputs)
    graph.add("ShaderNodeOutputMaterial", {"Surface": surface})
    return copy
