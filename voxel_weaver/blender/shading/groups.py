"""Node groups that many materials share: written once a run, they keep each material's own graph small and readable.

A material's colour stays in its own graph, where people look for it: groups give coordinates and chances, or bend the
colour that they are given.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from voxel_weaver.blender import contract
from voxel_weaver.blender.shading.nodes import Graph, Socket, socket

SIDED = "Face coordinates"
VOXEL = "Voxel chance"
TINT = "Tint by chance"

_VALUE_SPAN = 0.34
"""How far the brightness of two voxels may lie apart at full variation."""
_HUE_SPAN = 0.03


def write_sided(graph: Graph) -> None:
    """Object coordinates turned so that x and y run along the face: (x, y), (x, z) or (y, z) by where it looks."""
    place = graph.add("ShaderNodeTexCoord")
    spot = graph.add("ShaderNodeSeparateXYZ", {"Vector": place.outputs["Object"]})
    normal = graph.add("ShaderNodeSeparateXYZ", {"Vector": graph.vector("ABSOLUTE", place.outputs["Normal"])})
    x, y, z = spot.outputs
    front = graph.out("ShaderNodeCombineXYZ", {"X": x, "Y": z, "Z": y})
    side = graph.out("ShaderNodeCombineXYZ", {"X": y, "Y": z, "Z": x})
    upright = graph.mix_vector(graph.math("GREATER_THAN", normal.outputs[0], 0.7), front, side)
    level = graph.math("GREATER_THAN", normal.outputs[2], 0.7)
    _give(graph, "Vector", "NodeSocketVector", graph.mix_vector(level, upright, place.outputs["Object"]))


def write_voxel(graph: Graph) -> None:
    """A colour by chance for the voxel that this point belongs to: the same all over it, another on the next one."""
    grid = graph.add("ShaderNodeAttribute", attribute_type="OBJECT", attribute_name=contract.GRID)
    place = graph.add("ShaderNodeTexCoord")
    side = socket(grid.outputs, "Alpha")
    # Faces lie exactly between two voxels: look a little below them.
    inward = graph.scaled(graph.scaled(place.outputs["Normal"], side), -0.3)
    offset = graph.vector("SUBTRACT", graph.vector("ADD", place.outputs["Object"], inward), grid.outputs["Vector"])
    # A mesh without a grid has side 0, and all of it is one voxel: Blender divides by zero to zero.
    steps = graph.out("ShaderNodeCombineXYZ", {"X": side, "Y": side, "Z": side})
    voxel = graph.vector("FLOOR", graph.vector("DIVIDE", offset, steps))
    chance = graph.out("ShaderNodeTexWhiteNoise", {"Vector": voxel}, "Color", noise_dimensions="3D")
    _give(graph, "Chance", "NodeSocketVector", chance)


def write_tint(graph: Graph) -> None:
    """The colour, a little lighter or darker, warmer or colder, by two numbers between 0 and 1."""
    for name, kind in (("Color", "NodeSocketColor"), ("Chance", "NodeSocketVector"), ("Amount", "NodeSocketFloat")):
        graph.tree.interface.new_socket(name, in_out="INPUT", socket_type=kind)
    color, chance, amount = graph.add("NodeGroupInput").outputs[:3]
    chances = graph.add("ShaderNodeSeparateXYZ", {"Vector": chance}).outputs
    value = _around(graph, 1.0, chances[0], graph.math("MULTIPLY", amount, _VALUE_SPAN))
    hue = _around(graph, 0.5, chances[1], graph.math("MULTIPLY", amount, _HUE_SPAN))
    tinted = graph.out("ShaderNodeHueSaturation", {"Hue": hue, "Value": value, "Color": color})
    _give(graph, "Color", "NodeSocketColor", tinted)


def _around(graph: Graph, middle: float, chance: Socket, span: Socket) -> Socket:
    """A number that lies around the middle, by chance, within the span."""
    steps = {"Value": graph.math("SUBTRACT", chance, 0.5), "Value_001": span, "Value_002": middle}
    return graph.out("ShaderNodeMath", steps, operation="MULTIPLY_ADD")


GROUPS: tuple[tuple[str, Callable[[Graph], None]], ...] = (
    (SIDED, write_sided),
    (VOXEL, write_voxel),
    (TINT, write_tint),
)


def _give(graph: Graph, name: str, kind: str, value: Any) -> None:
    made = graph.tree.interface.new_socket(name, in_out="OUTPUT", socket_type=kind)
    graph.add("NodeGroupOutput", {made.identifier: value})
    graph.arrange()
