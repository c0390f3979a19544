"""A scene with its materials as pictures while it is exported, and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import bpy

from voxel_weaver.blender import compat
from voxel_weaver.blender.exchange.baking import LAYER, Baked, baked, lay
from voxel_weaver.blender.exchange.plain import flat, meshes_of, numbers_of, plain_materials
from voxel_weaver.blender.pictures.quiet import quiet
from voxel_weaver.blender.shading.nodes import Graph
from voxel_weaver.scene.errors import OutputRefused

PICTURES = ("color", "relief")
Place = Callable[[str], Path]
"""Where the picture of this name is written."""


def picture_beside(path: Path, name: str) -> Path:
    """Where a picture of a file lies."""
    return path.with_name(f"{path.stem}_{name}.png")


@contextmanager
def shown_materials(scene: bpy.types.Scene, bake: int, beside: Path | None = None) -> Iterator[tuple[Path, ...]]:
    """Plain materials, or with `bake` pictures of so many texels a side; those lie beside a file of this name, or
    where one is not given only as long as this lasts."""
    if not bake:
        with plain_materials(scene):
            yield ()
        return
    with TemporaryDirectory() as folder, ExitStack() as stack:

        def place(name: str) -> Path:
            return Path(folder) / f"{name}.png" if beside is None else picture_beside(beside, name)

        yield stack.enter_context(pictured_materials(scene, bake, place))


@contextmanager
def pictured_materials(scene: bpy.types.Scene, side: int, place: Place) -> Iterator[tuple[Path, ...]]:
    """Materials that show baked pictures of at most `side` texels a side; gives the files that they are in. What no
    picture can show, glass and lamps, is as plain as without baking."""
    meshes = {item.data.name: item.data for item in meshes_of(scene)}
    found = baked(list(meshes.values()), side)
    with ExitStack() as stack:
        images = {} if found is None else _saved(found, place, stack)
        made: dict[tuple[str, bool], Any] = {}
        stack.callback(lambda: bpy.data.batch_remove(list(made.values())))
        crisp = {laid.mesh.name: laid.crisp for laid in found.laid} if found else {}
        for laid in found.laid if found else ():
            active = laid.mesh.uv_layers.active
            stack.callback(_take_off, laid.mesh, active.name if active is not None else "")
            lay(laid.mesh, laid.places)
        for mesh in meshes.values():
            for slot, material in enumerate(mesh.materials):
                if material is None:
                    continue
                key = (material.name, crisp.get(mesh.name, False))
                if key not in made:
                    shown = found is not None and mesh.name in crisp and material.name in found.baked
                    made[key] = _pictured(material, images, found, key[1]) if shown and found else flat(material)
                stack.callback(_put_back, mesh, slot, material)
                mesh.materials[slot] = made[key]
        yield tuple(Path(image.filepath) for image in images.values())


def _saved(found: Baked, place: Place, stack: ExitStack) -> dict[str, Any]:
    """The pictures as files, loaded from there: every exporter knows what to do with those."""
    pictures = {
        name: each for name, each in zip(PICTURES, (found.color, found.relief), strict=True) if each is not None
    }
    try:
        for name, picture in pictures.items():
            stack.push(_gone_after_a_fault(place(name)))
            _save(picture, place(name))
    finally:
        bpy.data.batch_remove(list(pictures.values()))
    images: dict[str, Any] = {}
    for name in pictures:
        image: Any = bpy.data.images.load(str(place(name)))
        image.colorspace_settings.name = "sRGB" if name == "color" else "Non-Color"
        stack.callback(bpy.data.images.remove, image)
        images[name] = image
    return images


def _save(picture: Any, path: Path) -> None:
    picture.filepath_raw, picture.file_format = str(path), "PNG"
    try:
        with quiet():
            picture.save()
    except RuntimeError as error:
        raise OutputRefused(f"The picture {str(path)!r} cannot be written: {error}. Check folder and disk.") from error


def _gone_after_a_fault(path: Path) -> Callable[..., None]:
    """A picture whose file was never written is no use to anybody, and would be in the way of the next try."""

    def leave(fault: type[BaseException] | None, *_: object) -> None:
        if fault is not None:
            with suppress(OSError):  # the fault itself is what is told
                path.unlink()

    return leave


def _pictured(material: Any, images: dict[str, Any], found: Baked, crisp: bool) -> Any:
    copy: Any = bpy.data.materials.new(f"{material.name} baked")
    graph = Graph(compat.node_tree(copy))
    filtered = "Closest" if crisp else "Linear"
    uv = graph.out("ShaderNodeUVMap", uv_map=LAYER)
    color = graph.out("ShaderNodeTexImage", {"Vector": uv}, "Color", image=images["color"], interpolation=filtered)
    inputs: dict[str, Any] = {**numbers_of(material), "Base Color": color}
    if material.name in found.glow:
        inputs["Emission Color"], inputs["Emission Strength"] = color, found.glow[material.name]
    if "relief" in images:
        relief = graph.out("ShaderNodeTexImage", {"Vector": uv}, "Color", image=images["relief"])
        inputs["Normal"] = graph.out("ShaderNodeNormalMap", {"Color": relief}, uv_map=LAYER)
    surface = graph.out("ShaderNodeBsdfPrincipled", inputs)
    graph.add("ShaderNodeOutputMaterial", {"Surface": surface})
    return copy


def _put_back(mesh: Any, slot: int, material: Any) -> None:
    mesh.materials[slot] = material


def _take_off(mesh: Any, name: str) -> None:
    mesh.uv_layers.remove(mesh.uv_layers[LAYER])
    if name:
        mesh.uv_layers.active = mesh.uv_layers[name]
