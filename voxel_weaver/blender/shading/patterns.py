"""Patterns: what a material does across its surface. Here stands what all families share; they are in `surfaces`.

Each gives how much of the second colour shows, and a height.
Coordinates are metres in the object's own frame, so a pattern has its true size on everything and moves with it. Flat
patterns (planks, tiles, weaves) lie on the side that a face looks at: floors, walls and boxes are right without any
unwrapping.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from voxel_weaver.blender.shading.groups import SIDED
from voxel_weaver.blender.shading.nodes import Graph, Socket


class Effect(NamedTuple):
    """Sockets of a pattern: `factor` 0 to 1 shows the second colour, `height` 0 to 1 is raised."""

    factor: Socket
    height: Socket | None = None


Pattern: TypeAlias = Callable[[Graph, float], Effect]
"""Writes its nodes for a repeat of this many metres."""


def place(graph: Graph) -> Socket:
    return graph.out("ShaderNodeTexCoord", output="Object")


def sided(graph: Graph) -> Socket:
    """Coordinates whose x and y run along the face."""
    return graph.group(SIDED)


def noise(graph: Graph, vector: Socket, scale: float, detail: float = 2.0, distortion: float = 0.0) -> Socket:
    inputs = {"Vector": vector, "Scale": scale, "Detail": detail, "Roughness": 0.55, "Distortion": distortion}
    return graph.out("ShaderNodeTexNoise", inputs, "Fac")


def cells(graph: Graph, scale: float, feature: str = "F1", output: str = "Distance", randomness: float = 1.0) -> Socket:
    """Cells of chance in space: how far their middles are, how far their edges, or a colour for each."""
    inputs = {"Vector": place(graph), "Scale": scale, "Randomness": randomness}
    return graph.out("ShaderNodeTexVoronoi", inputs, output, feature=feature)


def tone(graph: Graph, color: Socket) -> Socket:
    """A number by chance of a colour by chance."""
    return graph.out("ShaderNodeSeparateXYZ", {"Vector": color}, "X")


def waves(graph: Graph, vector: Socket, axis: int, length: float) -> Socket:
    """0 to 1 and back along one axis, once in so many metres."""
    spot = graph.add("ShaderNodeSeparateXYZ", {"Vector": vector})
    turns = graph.math("MULTIPLY", spot.outputs[axis], 6.2832 / max(length, 0.002))
    return graph.ranged(graph.math("SINE", turns), -1.0, 1.0)


def blocks(graph: Graph, width: float, height: float, joint: float, shift: float) -> Effect:
    """Rows of rectangles: a grey of its own for each, and joints that lie lower."""
    factor, joints = courses(graph, width, height, joint, shift)
    return Effect(factor, graph.math("SUBTRACT", 1.0, joints))


def courses(graph: Graph, width: float, height: float, joint: float, shift: float) -> tuple[Socket, Socket]:
    """The same rows: the second colour, and the joints alone."""
    inputs = {
        "Vector": sided(graph),
        "Color1": (0.0, 0.0, 0.0, 1.0),
        "Color2": (1.0, 1.0, 1.0, 1.0),
        "Mortar": (1.0, 1.0, 1.0, 1.0),
        "Scale": 1.0,
        "Mortar Size": joint,
        "Mortar Smooth": 0.2,
        "Brick Width": width,
        "Row Height": height,
    }
    node = graph.add("ShaderNodeTexBrick", inputs, offset=shift, offset_frequency=2, squash=1.0)
    joints = node.outputs[1]
    tint = graph.ranged(node.outputs[0], 0.0, 1.0, 0.0, 0.55)
    return graph.math("MAXIMUM", tint, joints), joints
