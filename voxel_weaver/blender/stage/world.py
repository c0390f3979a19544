"""The sky as a Blender world: a gradient that lights everything, and what the camera sees behind it.

Every scene is looked at like a stage model: the camera sees a paper behind it, while light comes from the sky.
"""

from __future__ import annotations

from typing import Any

from voxel_weaver.blender import compat
from voxel_weaver.blender.shading.materials import linear
from voxel_weaver.blender.shading.nodes import Graph, Socket
from voxel_weaver.scene.light import LightRig, Sky


def write(target: Any, rig: LightRig) -> None:
    """Give an empty Blender world the nodes of this rig's sky."""
    graph = Graph(compat.node_tree(target))
    gradient = _gradient(graph, rig.sky)
    light = graph.out("ShaderNodeBackground", {"Color": gradient, "Strength": rig.sky.strength})
    seen = _backdrop(graph, rig.sky)
    if rig.sky.stars > 0.0:
        seen = _with_stars(graph, seen, rig.sky.stars)
    # The backdrop is a colour of the picture, so exposure must not move it.
    behind = graph.out("ShaderNodeBackground", {"Color": seen, "Strength": 2.0**-rig.exposure})
    camera = graph.out("ShaderNodeLightPath", output="Is Camera Ray")
    mixed = graph.out("ShaderNodeMixShader", {"Fac": camera, "Shader": light, "Shader_001": behind})
    graph.add("ShaderNodeOutputWorld", {"Surface": mixed})
    graph.arrange()
    target.color = linear(rig.sky.backdrop)[:3]


def _gradient(graph: Graph, sky: Sky) -> Socket:
    """From horizon to zenith by the height of the look, quick near the horizon as real skies are."""
    way = graph.out("ShaderNodeTexCoord", output="Generated")
    height = graph.out("ShaderNodeSeparateXYZ", {"Vector": way}, "Z")
    share = graph.math("POWER", graph.ranged(height, 0.0, 1.0), 0.55)
    return graph.mix_color(share, linear(sky.horizon), linear(sky.zenith))


def _backdrop(graph: Graph, sky: Sky) -> Any:
    """A paper behind the scene, from the lower to the upper edge of the picture, wherever the camera looks."""
    if sky.backdrop_top is None:
        return linear(sky.backdrop)
    place = graph.out("ShaderNodeTexCoord", output="Window")
    height = graph.out("ShaderNodeSeparateXYZ", {"Vector": place}, "Y")
    return graph.mix_color(height, linear(sky.backdrop), linear(sky.backdrop_top))


def _with_stars(graph: Graph, sky: Socket, amount: float) -> Socket:
    way = graph.out("ShaderNodeTexCoord", output="Generated")
    cells = graph.add("ShaderNodeTexVoronoi", {"Vector": way, "Scale": 130.0}, feature="F1")
    spark = graph.ranged(cells.outputs[0], 0.0, 0.09, 1.0, 0.0)
    rare = graph.out("ShaderNodeSeparateXYZ", {"Vector": cells.outputs[1]}, "X")
    lit = graph.math("MULTIPLY", spark, graph.ranged(rare, 0.55, 1.0, 0.0, 2.5 * amount))
    return graph.mix_color(lit, sky, (6.0, 6.4, 7.5, 1.0))
