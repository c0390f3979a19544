"""Counts all of Blender's data, and tells node graphs as text."""

from __future__ import annotations

from collections import Counter
from typing import Any

import bpy

KEPT = (
    *("cameras", "collections", "images", "lights", "materials", "meshes", "node_groups", "objects", "scenes", "texts"),
    "worlds",
)
SETTINGS = ("operation", "blend_type", "data_type", "attribute_type", "attribute_name", "feature", "noise_dimensions")
ALWAYS = ("Distance",)
"""Inputs whose default is another in 4.2."""


def census() -> Counter[str]:
    """How many datablocks there are of each kind."""
    return Counter({kept: len(getattr(bpy.data, kept)) for kept in KEPT})


def describe(tree: Any) -> str:
    """A node graph as text: nodes with the values that differ from a new node's, and links; alike in all Blenders."""
    lines = []
    for node in tree.nodes:
        values = [_value(node, socket) for socket in node.inputs if not socket.is_linked]
        settings = [f"{name}={getattr(node, name)}" for name in SETTINGS if hasattr(node, name)]
        lines.append(" ".join([node.bl_idname, repr(node.name), *settings, *(value for value in values if value)]))
    lines += sorted(
        f"{link.from_node.name}.{link.from_socket.identifier} -> {link.to_node.name}.{link.to_socket.identifier}"
        for link in tree.links
    )
    return "\n".join(lines) + "\n"


def _value(node: Any, socket: Any) -> str:
    fresh = _fresh(node).get(socket.identifier)
    value = _plain(socket)
    return (
        "" if value is None or (value == fresh and socket.identifier not in ALWAYS) else f"{socket.identifier}={value}"
    )


def _fresh(node: Any) -> dict[str, str | None]:
    tree: Any = bpy.data.node_groups.new("fresh", node.id_data.bl_idname)
    if node.bl_idname == "ShaderNodeGroup":
        bpy.data.node_groups.remove(tree)
        return {}  # its inputs are the group's own: all their values are told
    if node.bl_idname.endswith("GroupOutput"):
        bpy.data.node_groups.remove(tree)
        return {socket.identifier: _plain(socket) for socket in node.inputs}
    values = {socket.identifier: _plain(socket) for socket in tree.nodes.new(node.bl_idname).inputs}
    bpy.data.node_groups.remove(tree)
    return values


def _plain(socket: Any) -> str | None:
    value = getattr(socket, "default_value", None)
    if isinstance(value, (int, float)):
        return f"{value:.4g}"
    if hasattr(value, "__len__") and not isinstance(value, str):
        return "(" + ", ".join(f"{number:.3f}" for number in value) + ")"
    return None
