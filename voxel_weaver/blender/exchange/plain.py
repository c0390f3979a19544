"""What a scene is turned into while it is exported, and back: formats of others know no procedural materials, and some
know no instances."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import bpy

from voxel_weaver.blender import compat, contract
from voxel_weaver.blender.shading.nodes import Graph


@contextmanager
def active(scene: bpy.types.Scene) -> Iterator[None]:
    """The exporter takes the scene that a window shows."""
    window: Any = bpy.context.window
    before = window.scene
    window.scene = scene
    try:
        yield
    finally:
        window.scene = before


@contextmanager
def plain_materials(scene: bpy.types.Scene) -> Iterator[None]:
    """Flat stand-ins for the scene's materials while it is exported; the exporter makes procedural ones white."""
    meshes = {item.data.name: item.data for item in meshes_of(scene)}
    before = [(mesh, list(mesh.materials)) for mesh in meshes.values()]
    made: dict[str, Any] = {}
    try:
        for mesh, materials in before:
            for slot, material in enumerate(materials):
                if material is not None:
                    mesh.materials[slot] = made.get(material.name) or made.setdefault(material.name, flat(material))
        yield
    finally:
        for mesh, materials in before:
            for slot, material in enumerate(materials):
                mesh.materials[slot] = material
        bpy.data.batch_remove(list(made.values()))


def meshes_of(scene: bpy.types.Scene) -> Iterator[Any]:
    """The objects that have meshes, prototypes of masses too."""
    yield from (item for item in scene.objects if item.type == "MESH")
    for item in scene.objects:
        for modifier in item.modifiers:
            group = getattr(modifier, "node_group", None)
            for node in group.nodes if group is not None else ():
                if node.bl_idname == "GeometryNodeCollectionInfo" and node.inputs[0].default_value is not None:
                    yield from node.inputs[0].default_value.objects


def flat(material: Any) -> Any:
    """A plain material that looks like this one from afar."""
    copy: Any = bpy.data.materials.new(f"{material.name} flat")
    graph = Graph(compat.node_tree(copy))
    surface = graph.out("ShaderNodeBsdfPrincipled", numbers_of(material))
    graph.add("ShaderNodeOutputMaterial", {"Surface": surface})
    return copy


def numbers_of(material: Any) -> dict[str, Any]:
    """What a surface that is the same everywhere can say of a material."""
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
    return inputs


@contextmanager
def without_air(scene: bpy.types.Scene) -> Iterator[None]:
    """The scene without fog, rain, snow and clouds: they belong to pictures, and no file should hold a box of fog."""
    objects: Any = scene.objects
    links = [(item, list(item.users_collection)) for item in objects if contract.AIR in item]
    for item, holders in links:
        for holder in holders:
            holder.objects.unlink(item)
    try:
        yield
    finally:
        for item, holders in links:
            for holder in holders:
                holder.objects.link(item)


@contextmanager
def single_objects(scene: bpy.types.Scene) -> Iterator[None]:
    """Each instance of a scattered mass as an object of its own, sharing its mesh, while the mass itself is hidden."""
    masses = [item for item in scene.objects if item.get(contract.KIND) == contract.SCATTER]
    if not masses:
        yield
        return
    collection: Any = bpy.data.collections.new("Voxel Weaver export")
    made: list[Any] = []
    for name, data, matrix in _instances(scene, {mass.name for mass in masses}):
        item: Any = bpy.data.objects.new(f"{name} {len(made) + 1}", data)
        item.matrix_world = matrix
        collection.objects.link(item)
        made.append(item)
    scene.collection.children.link(collection)
    links: list[tuple[Any, list[Any]]] = [(mass, list(mass.users_collection)) for mass in masses]
    for mass, holders in links:
        for holder in holders:
            holder.objects.unlink(mass)
    try:
        yield
    finally:
        for mass, holders in links:
            for holder in holders:
                holder.objects.link(mass)
        bpy.data.batch_remove([*made, collection])


def _instances(scene: bpy.types.Scene, masses: set[str]) -> list[tuple[str, Any, Any]]:
    """Name of the mass, mesh and place of each instance."""
    layer: Any = scene.view_layers[0]
    layer.update()
    graph: Any = layer.depsgraph
    return [
        (each.parent.original.name, each.object.original.data, each.matrix_world.copy())
        for each in graph.object_instances
        if each.is_instance and each.parent is not None and each.parent.original.name in masses
    ]
