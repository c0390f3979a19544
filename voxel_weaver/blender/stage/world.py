"""The sky as a Blender world: a gradient that lights everything, and what the camera sees behind it.

A room is looked at like a stage model: the camera sees a paper behind it, while light comes from the sky. The open air
has a horizon, with sun, moon, clouds and stars that belong to the picture and light nothing: the sun lamp does, whose
strength the exposure was solved with.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from voxel_weaver.blender import compat
from voxel_weaver.blender.shading.materials import linear
from voxel_weaver.blender.shading.nodes import Graph, Socket
from voxel_weaver.blender.stage import heavens
from voxel_weaver.scene.light import LightRig, Moment, Sky

LIGHT = "Light gradient"
"""The node that mixes the horizon and the zenith of the light."""
MUTED = 0.55
"""The share of grey in the light of an open sky."""


def writing(target: Any, rig: LightRig) -> Iterator[None]:
    """Give an empty Blender world the nodes of this rig's sky, a part at a time: together they take 10 ms."""
    graph = Graph(compat.node_tree(target))
    sky = rig.sky
    light = graph.out("ShaderNodeBackground", {"Color": _gradient(graph, sky), "Strength": sky.strength})
    yield
    seen = (yield from heavens.painting(graph, sky)) if sky.open else _paper(graph, sky)
    yield
    # What is behind is a colour of the picture, so exposure must not move it.
    behind = graph.out("ShaderNodeBackground", {"Color": seen, "Strength": sky.shown * 2.0**-rig.exposure})
    rays = graph.add("ShaderNodeLightPath")
    looked: Any = _output(rays, "Is Camera Ray")
    if sky.open:  # water and windows mirror the sky that is seen
        looked = graph.math("MAXIMUM", looked, _output(rays, "Is Glossy Ray"))
    mixed = graph.out("ShaderNodeMixShader", {"Fac": looked, "Shader": light, "Shader_001": behind})
    graph.add("ShaderNodeOutputWorld", {"Surface": mixed})
    yield
    graph.arrange()
    target.color = linear(sky.backdrop)[:3]


def key(target: Any, moment: Moment, sky: Sky) -> None:
    """Keys of this world at one moment of a day: the colours and the strength of its light, and what is seen."""
    nodes = target.node_tree.nodes
    behind, light = nodes["Background.001"], nodes["Background"]
    keyed = [
        (light.inputs["Strength"], moment.strength),
        (behind.inputs["Strength"], sky.shown * 2.0**-moment.exposure),
    ]
    colors = [(nodes[LIGHT], "A_Color", moment.horizon), (nodes[LIGHT], "B_Color", moment.zenith)]
    if sky.open:
        seen = ((heavens.GRADIENT, "A_Color", moment.horizon), (heavens.GRADIENT, "B_Color", moment.zenith))
        more = ((heavens.CLOUDS, "A_Color", moment.cloud), (heavens.GROUND, "A_Color", moment.ground))
        colors += [(nodes[name], side, color) for name, side, color in (*seen, *more) if name in nodes]
    keyed += [(_input(node, side), linear(color)) for node, side, color in colors]
    for socket, value in keyed:
        socket.default_value = value
        socket.keyframe_insert("default_value", frame=moment.frame)


def _input(node: Any, name: str) -> Socket:
    return next(each for each in node.inputs if each.identifier == name)


def _output(node: Any, name: str) -> Socket:
    return next(each for each in node.outputs if each.identifier == name)


def _gradient(graph: Graph, sky: Sky) -> Socket:
    """From horizon to zenith by the height of the look, quick near the horizon as real skies are."""
    way = graph.out("ShaderNodeTexCoord", output="Generated")
    height = graph.out("ShaderNodeSeparateXYZ", {"Vector": way}, "Z")
    share = graph.math("POWER", graph.ranged(height, 0.0, 1.0), 0.55)
    color = graph.mix_color(share, linear(sky.horizon), linear(sky.zenith))
    color.node.name = LIGHT
    return _muted(graph, color) if sky.open else color


def _muted(graph: Graph, color: Socket) -> Socket:
    """Light as strong as before and less colourful: the whole sky of a sunset is not as red as where it is seen, and
    grey rock under it shall stay grey."""
    grey = graph.out("ShaderNodeRGBToBW", {"Color": color})
    return graph.mix_color(MUTED, color, grey)


def _paper(graph: Graph, sky: Sky) -> Any:
    """A paper behind the scene, from the lower to the upper edge of the picture, wherever the camera looks."""
    seen: Any = linear(sky.backdrop)
    if sky.backdrop_top is not None:
        place = graph.out("ShaderNodeTexCoord", output="Window")
        height = graph.out("ShaderNodeSeparateXYZ", {"Vector": place}, "Y")
        seen = graph.mix_color(height, linear(sky.backdrop), linear(sky.backdrop_top))
    return heavens.starred(graph, seen, sky.stars) if sky.stars > 0.0 else seen
