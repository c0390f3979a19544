"""Exports a scene by Blender's own exporters: FBX, OBJ and USD. Each file is looked into afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import bpy

from voxel_weaver.blender import compat
from voxel_weaver.blender.exchange.census import census, has_pictures, imported
from voxel_weaver.blender.exchange.gltf import export_glb, export_gltf
from voxel_weaver.blender.exchange.pictured import PICTURES, picture_beside, shown_materials
from voxel_weaver.blender.exchange.plain import active, single_objects, without_air
from voxel_weaver.blender.pictures.quiet import quiet
from voxel_weaver.scene.disk import beside, refuse_unwritable, written
from voxel_weaver.scene.errors import OutputRefused

Write = Callable[..., Path]

USD_ENDINGS = ("usd", "usda", "usdc", "usdz")


def export(
    path: Path, scene: bpy.types.Scene, *, force: bool = False, bake: int = 0, verify: bool | None = None
) -> Path:
    """Export this scene by the ending of its file; it is imported again and counted, unless there is a
    window: that would hold the person up. `verify` says so in any case. With `bake` its materials are pictures of so
    many texels a side. Raises OutputRefused
    where it cannot be written or does not hold what the scene does, SetupMissing where this Blender cannot write it."""
    write = EXPORTERS.get(path.suffix[1:].lower())
    if write is None:
        raise OutputRefused(f"{path.name!r} has an ending that is not exported. Choose of {', '.join(EXPORTERS)}.")
    with without_air(scene):
        write(path, scene, force=force, bake=bake)
        if bpy.app.background if verify is None else verify:
            verified(path, scene, pictures=bool(bake))
    return path


def verified(path: Path, scene: bpy.types.Scene, *, pictures: bool = False) -> None:
    """Import the file again and compare; raises OutputRefused where they differ, or where baked pictures are lost."""
    expected = census(scene)
    with imported(path) as again:
        found, shown = census(again), has_pictures(again)
    if pictures and not shown:
        raise OutputRefused(f"{path.name!r} was written, but without its baked pictures. Choose another format.")
    if not expected.agrees(found):
        raise OutputRefused(
            f"{path.name!r} was written, but holds {found.objects:,} objects with {found.triangles:,} triangles "
            f"where the scene has {expected.objects:,} with {expected.triangles:,}. Choose another format."
        )


class _Format(NamedTuple):
    operator: str
    add_on: str
    what: str
    options: Mapping[str, Any]
    starts: tuple[bytes, ...]
    within: Mapping[str, Any] = MappingProxyType({})  # what baked pictures need besides, in the file
    apart: Mapping[str, Any] = MappingProxyType({})  # and beside it


_FBX = _Format(
    "export_scene.fbx",
    "io_scene_fbx",
    "FBX exporter",
    {
        "object_types": {"MESH", "LIGHT", "CAMERA", "EMPTY"},
        "use_mesh_modifiers": True,
        "use_custom_props": True,
        "bake_anim": False,
        "apply_scale_options": "FBX_SCALE_ALL",
        "mesh_smooth_type": "FACE",
    },
    (b"Kaydara FBX Binary",),
    within={"path_mode": "COPY", "embed_textures": True},
)
_OBJ = _Format(
    "wm.obj_export",
    "",
    "OBJ exporter",
    {"export_materials": True, "export_pbr_extensions": True, "forward_axis": "NEGATIVE_Z", "up_axis": "Y"},
    (b"#", b"o ", b"mtllib"),
    apart={"path_mode": "RELATIVE"},
)
_USD = _Format(
    "wm.usd_export",
    "",
    "USD exporter",
    {
        "use_instancing": False,
        "export_materials": True,
        "generate_preview_surface": True,
        "convert_world_material": False,  # it would write a folder of pictures beside the file
        "export_custom_properties": True,
    },
    (b"PXR-USDC", b"#usda", b"PK\x03\x04"),
    # 4.2 says by a switch whether pictures are copied, later versions say how.
    within={"export_textures": True, "export_textures_mode": "NEW"},
    apart={"export_textures": False, "export_textures_mode": "KEEP", "relative_paths": True},
)


def _written(kind: _Format, part: Path, scene: bpy.types.Scene, path: Path, bake: int, *, apart: bool) -> None:
    """Write by this Blender's exporter; raises OutputRefused where nothing whole came of it. Pictures are `apart`,
    beside the file, or in it."""
    operator = compat.operator(kind.operator, kind.add_on, kind.what)
    options = compat.known_options(
        operator, {**kind.options, **((kind.apart if apart else kind.within) if bake else {})}
    )
    part.unlink()
    try:
        with shown_materials(scene, bake, path if apart else None), single_objects(scene), active(scene), quiet():
            operator(filepath=str(part), **options)
            _check(part, path, kind.starts)
    except RuntimeError as error:
        raise OutputRefused(f"{str(path)!r} cannot be exported: {error}. Check folder and disk.") from error


def _check(part: Path, path: Path, starts: tuple[bytes, ...]) -> None:
    begins = b""
    if part.is_file():
        with part.open("rb") as file:
            begins = file.read(64)
    if not begins.startswith(starts):
        raise OutputRefused(f"{path.name!r} was not written whole. Check that the disk has space.")


def _export_fbx(path: Path, scene: bpy.types.Scene, *, force: bool = False, bake: int = 0) -> Path:
    with beside(path, force=force) as part:
        _written(_FBX, part, scene, path, bake, apart=False)
    return path


def _export_usd(path: Path, scene: bpy.types.Scene, *, force: bool = False, bake: int = 0) -> Path:
    apart = path.suffix.lower() != ".usdz"
    _refuse_pictures(path, force=force, bake=bake if apart else 0)
    with beside(path, force=force) as part:
        _written(_USD, part, scene, path, bake, apart=apart)
    return path


def _export_obj(path: Path, scene: bpy.types.Scene, *, force: bool = False, bake: int = 0) -> Path:
    """OBJ names its materials' file, and so both get their last names here."""
    library = path.with_suffix(".mtl")
    refuse_unwritable(library, force=force)
    _refuse_pictures(path, force=force, bake=bake)
    with beside(path, force=force) as part:
        _written(_OBJ, part, scene, path, bake, apart=True)
        made = part.with_suffix(".mtl")
        try:
            materials = made.read_bytes() if made.is_file() else b""
        finally:
            made.unlink(missing_ok=True)
        text = part.read_bytes().replace(made.name.encode(), library.name.encode(), 1)
        part.write_bytes(text)
        written(library, materials, force=force)
    return path


def _refuse_pictures(path: Path, *, force: bool, bake: int) -> None:
    for name in PICTURES if bake else ():
        refuse_unwritable(picture_beside(path, name), force=force)


EXPORTERS: Mapping[str, Write] = {
    "glb": export_glb,
    "gltf": export_gltf,
    "fbx": _export_fbx,
    "obj": _export_obj,
    **dict.fromkeys(USD_ENDINGS, _export_usd),
}
"""What writes each ending, from a scene in Blender."""
