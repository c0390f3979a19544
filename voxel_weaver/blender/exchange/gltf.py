"""Exports .glb and .gltf, and looks into them. A .gltf is one file too: its bytes are written into it."""

from __future__ import annotations

import base64
import json
import struct
from pathlib import Path
from typing import Any

import bpy

from voxel_weaver.blender import compat, contract
from voxel_weaver.blender.exchange.pictured import shown_materials
from voxel_weaver.blender.exchange.plain import active
from voxel_weaver.blender.pictures.quiet import quiet
from voxel_weaver.scene.disk import beside
from voxel_weaver.scene.errors import OutputRefused

_GLB = struct.Struct("<4sII")
_CHUNK = struct.Struct("<I4s")


def export_glb(path: Path, scene: bpy.types.Scene, *, force: bool = False, bake: int = 0) -> Path:
    """Export this scene as one binary glTF file, with plain materials or baked ones: the format knows no procedural
    ones."""
    with beside(path, force=force) as part:
        _export(part, scene, path, bake)
        checked_glb(part)
    return path


def export_gltf(path: Path, scene: bpy.types.Scene, *, force: bool = False, bake: int = 0) -> Path:
    """Export this scene as glTF that people can read, with its bytes inside."""
    with beside(path, force=force) as part:
        binary = part.with_suffix(".glb")
        try:
            _export(binary, scene, path, bake)
            described, data = checked_glb(binary), _bytes_of(binary)
        finally:
            binary.unlink(missing_ok=True)
        described["buffers"][0]["uri"] = "data:application/octet-stream;base64," + base64.b64encode(data).decode()
        part.write_text(json.dumps(described), encoding="utf-8")
        checked_gltf(part)
    return path


def _export(part: Path, scene: bpy.types.Scene, path: Path, bake: int) -> None:
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
    with shown_materials(scene, bake), active(scene), quiet():
        try:
            bpy.ops.export_scene.gltf(filepath=str(part), **options)
        except RuntimeError as error:
            raise OutputRefused(f"{str(path)!r} cannot be exported: {error}. Check folder and disk.") from error


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


def _bytes_of(path: Path) -> bytes:
    """The binary part of a checked .glb."""
    data = path.read_bytes()
    start = _GLB.size + _CHUNK.size + int(_CHUNK.unpack_from(data, _GLB.size)[0])
    size, _ = _CHUNK.unpack_from(data, start)
    return data[start + _CHUNK.size :][:size]


def checked_gltf(path: Path) -> dict[str, Any]:
    """The same of a .gltf with its bytes inside."""
    try:
        described: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        whole = len(base64.b64decode(described["buffers"][0]["uri"].partition(",")[2], validate=True))
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise OutputRefused(f"{path.name!r} was not written whole. Check that the disk has space.") from error
    if whole < described["buffers"][0]["byteLength"] or not described.get("meshes"):
        raise OutputRefused(f"{path.name!r} was exported without a single mesh. Build the scene first.")
    return described
