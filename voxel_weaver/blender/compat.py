"""All differences between Blender 4.2 and 5.2, and between builds of one version. Nobody else asks for a version.

Features are tried rather than derived from version numbers: distributions build Blender without some of them.
"""

from __future__ import annotations

import importlib
import importlib.util
from pathlib import Path
from typing import Any

import bpy

from voxel_weaver.scene.errors import SetupMissing
from voxel_weaver.scene.shots import Engine

_EEVEE_NAMES = ("BLENDER_EEVEE", "BLENDER_EEVEE_NEXT")
"""4.2 to 4.5 call it next."""
_VIEW_FALLBACKS = ("AgX", "Filmic", "Standard")


def blender_version() -> str:
    return str(bpy.app.version_string)


def node_tree(block: Any) -> Any:
    """The node tree of a new material or world, empty. From 5.0 on it is always there; before, it has to be asked for,
    and asking later is deprecated."""
    if block.node_tree is None:
        block.use_nodes = True
    block.node_tree.nodes.clear()
    return block.node_tree


def set_engine(scene: bpy.types.Scene, engine: Engine) -> None:
    """Raises SetupMissing where this Blender was built without the engine."""
    names = {
        Engine.CYCLES: ("CYCLES",),
        Engine.EEVEE: _EEVEE_NAMES,
        Engine.WORKBENCH: ("BLENDER_WORKBENCH",),
    }[engine]
    render: Any = scene.render
    for name in names:
        try:
            render.engine = name
        except TypeError:
            continue  # an enum of this Blender does not have it
        return
    raise SetupMissing(f"This Blender has no engine {engine.value!r}. Choose another engine, or an official Blender.")


def engine_of(scene: bpy.types.Scene) -> Engine:
    name: str = scene.render.engine
    if name in _EEVEE_NAMES:
        return Engine.EEVEE
    return Engine.WORKBENCH if name == "BLENDER_WORKBENCH" else Engine.CYCLES


def has_denoiser() -> bool:
    """Whether Cycles can denoise. Distributions' builds lack the library, and some versions then fail to render."""
    try:
        _cycles = importlib.import_module("_cycles")  # Blender's own, absent where Cycles was left out
    except ImportError:
        return False
    return bool(getattr(_cycles, "with_openimagedenoise", False))


def set_denoiser(cycles: Any, *, quick: bool) -> None:
    """`quick` spares the filtering of albedo and normals, most of the denoiser's time. 4.2 knows fewer qualities.

    Which denoiser is not set: asking makes Cycles look for graphics cards, and warn on standard output.
    """
    cycles.denoising_input_passes = "RGB_ALBEDO_NORMAL"
    cycles.denoising_prefilter = "FAST" if quick else "ACCURATE"
    if hasattr(cycles, "denoising_quality"):
        cycles.denoising_quality = "BALANCED" if quick else "HIGH"


def set_view(scene: bpy.types.Scene, transform: str, look: str) -> None:
    """Set the view transform, or the next best that this build's colour configuration has."""
    settings: Any = scene.view_settings
    for name in dict.fromkeys((transform, *_VIEW_FALLBACKS)):
        try:
            settings.view_transform = name
        except TypeError:
            continue
        break
    # AgX looks carry its name in front, those of the others do not.
    bare = look.removeprefix("AgX - ")
    for name in (look, f"AgX - {bare}", bare, "None"):
        try:
            settings.look = name
        except TypeError:
            continue
        return


def set_eevee(scene: bpy.types.Scene, samples: int, *, traced: bool) -> None:
    """`traced` turns on ray tracing in screen space, for mirrors and bounced light."""
    settings: Any = scene.eevee
    settings.taa_render_samples = samples
    settings.use_raytracing = traced


def see_through(material: bpy.types.Material) -> None:
    """EEVEE sorts and blends this material's surfaces instead of dithering them."""
    settings: Any = material
    settings.surface_render_method = "BLENDED"
    settings.use_transparency_overlap = False


def even_volume(material: bpy.types.Material) -> None:
    """Tell Cycles that this volume is the same everywhere, where it asks: it then needs no steps through it."""
    cycles: Any = getattr(material, "cycles", None)
    if cycles is not None and hasattr(cycles, "homogeneous_volume"):
        cycles.homogeneous_volume = True


def add_asset_library(name: str, folder: Path) -> None:
    """Add a folder to those that the Asset Browser shows; what older versions lack is an operator there."""
    libraries: Any = bpy.context.preferences.filepaths.asset_libraries  # type: ignore[union-attr]
    if hasattr(libraries, "new"):
        libraries.new(name=name, directory=str(folder))
        return
    bpy.ops.preferences.asset_library_add(directory=str(folder))
    libraries[-1].name = name


def gltf_options(names: dict[str, Any]) -> dict[str, Any]:
    """Those options that this Blender's exporter knows; raises SetupMissing where it has no exporter."""
    if not hasattr(bpy.types, "EXPORT_SCENE_OT_gltf"):
        import addon_utils  # Blender's own

        addon_utils.enable("io_scene_gltf2")
    if not hasattr(bpy.types, "EXPORT_SCENE_OT_gltf"):
        raise SetupMissing("This Blender has no glTF exporter. Enable the add-on 'glTF 2.0 format', or save a .blend.")
    exporter: Any = bpy.ops.export_scene.gltf
    known = exporter.get_rna_type().properties.keys()
    return {name: value for name, value in names.items() if name in known}


def operator(name: str, add_on: str, what: str) -> Any:
    """The operator of this name ("wm.obj_export"), after enabling the add-on that brings it; raises SetupMissing where
    this Blender was built without it."""
    folder, _, verb = name.partition(".")
    found: Any = getattr(getattr(bpy.ops, folder), verb)
    if not _is_there(found) and add_on:
        import addon_utils  # Blender's own

        addon_utils.enable(add_on)
    if not _is_there(found):
        raise SetupMissing(f"This Blender has no {what}. Choose another format, or an official Blender.")
    return found


def _is_there(found: Any) -> bool:
    try:
        found.get_rna_type()
    except KeyError:
        return False
    return True


def known_options(found: Any, options: dict[str, Any]) -> dict[str, Any]:
    """Those options that this version's operator has."""
    known = found.get_rna_type().properties.keys()
    return {name: value for name, value in options.items() if name in known}


_EXPORTED_BY = {
    "glb": ("export_scene.gltf", "io_scene_gltf2"),
    "gltf": ("export_scene.gltf", "io_scene_gltf2"),
    "fbx": ("export_scene.fbx", "io_scene_fbx"),
    "obj": ("wm.obj_export", ""),
}


def can_export(ending: str) -> bool:
    """Whether this Blender has, or can enable, an exporter for files of this ending. It enables nothing."""
    name, add_on = _EXPORTED_BY.get(ending, ("wm.usd_export", ""))
    folder, _, verb = name.partition(".")
    found: Any = getattr(getattr(bpy.ops, folder), verb)
    return _is_there(found) or bool(add_on and importlib.util.find_spec(add_on))
