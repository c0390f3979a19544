"""Removes a generated scene from Blender: all that was made for it, and nothing that a person made.

Own objects that somebody put into its collections are kept and move to the scene's own collection; meshes and materials
that somebody uses elsewhere stay.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import bpy

from voxel_weaver.blender import contract
from voxel_weaver.blender.stage.motion import actions

_OURS = (contract.KIND, contract.SHOT, contract.LAMP, contract.AIR)


def remove_generated(root: bpy.types.Collection) -> int:
    """Remove what this root collection was made for; tells how many objects went."""
    ours, others = _sorted(root)
    world, text = root.get(contract.WORLD), root.get(contract.TEXT_LINK)
    prototypes = [models for item in ours for models in _prototypes(item)]
    objects = [*ours, *(item for models in prototypes for item in models.objects)]
    groups = [group for item in ours for group in _groups(item)]
    inner = _distinct(item.data for item in objects if item.data is not None)
    materials = _distinct(
        material for data in inner for material in getattr(data, "materials", ()) if material is not None
    )
    for scene in bpy.data.scenes:
        _keep(others, scene, root)
        if world is not None and scene.world == world:
            scene.world = None
    moves = actions(root)
    bpy.data.batch_remove([*objects, *prototypes, *root.children_recursive, root])
    _remove_unused([*groups, *inner])
    _remove_unused(moves)
    _remove_unused([material for material in materials if contract.MADE in material])
    _remove_unused([world] if world is not None else [])
    _remove_unreferenced_groups()
    if text is not None:
        bpy.data.texts.remove(text)
    return len(objects)


def _sorted(root: Any) -> tuple[list[Any], list[Any]]:
    objects = list(root.all_objects)
    ours = [item for item in objects if any(key in item for key in _OURS)]
    return ours, [item for item in objects if not any(key in item for key in _OURS)]


def _keep(others: list[Any], scene: Any, root: Any) -> None:
    if root not in scene.collection.children_recursive:
        return
    for item in others:
        if item.name not in scene.collection.objects:
            scene.collection.objects.link(item)


def _groups(item: Any) -> list[Any]:
    return [modifier.node_group for modifier in item.modifiers if getattr(modifier, "node_group", None) is not None]


def _prototypes(item: Any) -> list[Any]:
    if item.get(contract.KIND) != contract.SCATTER and contract.AIR not in item:
        return []
    sources = (node for group in _groups(item) for node in group.nodes)
    found = [node.inputs[0].default_value for node in sources if node.bl_idname == "GeometryNodeCollectionInfo"]
    return [models for models in found if models is not None]


def _distinct(blocks: Iterable[Any]) -> list[Any]:
    return list({block.session_uid: block for block in blocks}.values())


def _remove_unused(blocks: list[Any]) -> None:
    unused = [block for block in blocks if block.users == 0]
    if unused:
        bpy.data.batch_remove(unused)


def _remove_unreferenced_groups() -> None:
    """Blender 4.2 counts one user too many where a material is copied, so who refers to a group is asked instead."""
    every: Any = bpy.data.node_groups
    while made := [group for group in every if contract.MADE in group]:
        users = bpy.data.user_map(subset=made)
        unused = [group for group in made if not users[group] and not group.use_fake_user]
        if not unused:
            return
        bpy.data.batch_remove(unused)
