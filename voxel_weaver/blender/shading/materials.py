"""Writes a Material value as a node graph. Every kind goes the same way: pattern, colour, voxel, surface.

The first nodes are the same in all forms: a form begins as a copy of the plain one, which is far quicker than writing
it anew. The colour that was asked for stays readable: the second colour is mixed in, tints move around it, and the
viewport's solid colour is it.
"""

from __future__ import annotations

import colorsys
from collections.abc import Mapping
from typing import Any, TypeAlias

import bpy

from voxel_weaver.blender import compat
from voxel_weaver.blender.shading.groups import TINT, VOXEL
from voxel_weaver.blender.shading.kinds import KINDS, Kind
from voxel_weaver.blender.shading.nodes import Graph, Places, Socket, socket
from voxel_weaver.scene.look import Material
from voxel_weaver.scene.value import Color

Rgba: TypeAlias = tuple[float, float, float, float]


def linear(color: Color, alpha: float = 1.0) -> Rgba:
    """ "#rrggbb" as the linear light that shaders reckon with."""
    red, green, blue = (_linear(int(color[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return red, green, blue, alpha


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def shade(color: Color) -> Color:
    """The second colour where a Material names none: darker, a little more saturated."""
    hue, saturation, value = colorsys.rgb_to_hsv(*(int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)))
    channels = colorsys.hsv_to_rgb(hue, min(saturation * 1.08, 1.0), value * 0.8)
    return "#" + "".join(f"{round(255 * channel):02x}" for channel in channels)


Form: TypeAlias = tuple[object, ...]


def form(material: Material) -> Form:
    """Materials of one form have the same nodes and links, and other numbers."""
    kind = KINDS.get(material.kind, KINDS["plain"])
    parts = (
        kind.pattern,
        kind.mix > 0,
        kind.bump > 0,
        kind.uneven > 0,
        kind.individual > 0,
        kind.glow,
        kind.see_through,
    )
    return (material.variation > 0.0, *parts)


def start(of: Form) -> Form:
    """The form without a pattern, whose nodes are the first of this form's."""
    return (of[0], None, *(False for _ in of[2:]))


def write(target: bpy.types.Material, material: Material, groups: Mapping[str, Any], *, begun: bool = False) -> None:
    """Give an empty Blender material the nodes of this value. `groups` are those of `groups.GROUPS`, by name. With
    `begun` the material is a copy of one of the form that this one's starts with."""
    shown: Any = target
    tree = shown.node_tree if begun else compat.node_tree(target)
    _through(Graph(tree, groups, begun=begun), material)


def renumber(target: bpy.types.Material, material: Material, known: dict[str, Places] | None = None) -> None:
    """Give a copy of a material of the same form this one's numbers. Makes Blender redraw nothing. Calls that share
    `known` are quicker."""
    shown: Any = target
    _through(Graph(shown.node_tree, written=True, known=known), material)


def show_solid(target: bpy.types.Material, material: Material) -> None:
    """How it looks in the viewport while nothing is rendered, and how EEVEE blends it."""
    shown: Any = target
    see_through = KINDS.get(material.kind, KINDS["plain"]).see_through
    shown.diffuse_color = linear(material.color, 0.35 if see_through else 1.0)
    target.roughness = material.roughness
    target.metallic = material.metallic
    if see_through:
        compat.see_through(target)


def _through(graph: Graph, material: Material) -> None:
    """The calls that write the graph; first those that all forms share."""
    kind = KINDS.get(material.kind, KINDS["plain"])
    surface = graph.add("ShaderNodeBsdfPrincipled", _surface_inputs(material, kind))
    output = graph.add("ShaderNodeOutputMaterial")
    colored = socket(surface.inputs, "Base Color")
    if material.variation > 0.0:
        inputs = {"Chance": graph.group(VOXEL), "Amount": material.variation, "Color": linear(material.color)}
        tinted = graph.group(TINT, inputs)
        graph.feed(colored, tinted)
        colored = tinted.node.inputs["Color"]
    _color_and_relief(graph, surface, colored, material, kind)
    shader = _see_through(graph, surface, material) if kind.see_through else surface.outputs[0]
    graph.feed(socket(output.inputs, "Surface"), shader)
    graph.arrange()


def _surface_inputs(material: Material, kind: Kind) -> dict[str, Any]:
    """All that any kind sets: a copy may be one of another kind."""
    glows = material.emission > 0.0
    return {
        "Base Color": linear(material.color),
        "Roughness": material.roughness,
        "Metallic": material.metallic,
        "Specular IOR Level": kind.specular,
        "Sheen Weight": kind.sheen,
        "Coat Weight": kind.coat,
        "Coat Roughness": 0.1 if kind.coat else 0.03,
        "Emission Color": linear(_glowing(material, kind)) if glows else (1.0, 1.0, 1.0, 1.0),
        "Emission Strength": material.emission,
    }


def _glowing(material: Material, kind: Kind) -> Color:
    """The colour that shines: that of a pattern, where the pattern does."""
    return (material.second or shade(material.color)) if kind.glow else material.color


def _color_and_relief(graph: Graph, surface: Any, colored: Socket, material: Material, kind: Kind) -> None:
    """What a pattern does to the socket that takes the colour, and to the surface."""
    effect = kind.pattern(graph, max(material.scale, 0.005)) if kind.pattern else None
    color: Any = linear(material.color)
    if effect and kind.mix:
        second = linear(material.second or shade(material.color))
        color = graph.mix_color(graph.math("MULTIPLY", effect.factor, kind.mix), color, second)
    if kind.individual:
        info = graph.out("ShaderNodeObjectInfo", output="Random")
        color = graph.group(TINT, {"Color": color, "Chance": info, "Amount": kind.individual * 0.5})
    if hasattr(color, "is_linked"):
        graph.feed(colored, color)
    if effect and kind.glow:
        shine = graph.math("MULTIPLY", effect.factor, material.emission)
        graph.feed(socket(surface.inputs, "Emission Strength"), shine)
    if effect and kind.uneven:
        low, high = material.roughness - kind.uneven, material.roughness + kind.uneven
        rough = graph.ranged(effect.factor, 0.0, 1.0, max(low, 0.02), min(high, 1.0))
        graph.feed(socket(surface.inputs, "Roughness"), rough)
    if effect and kind.bump and effect.height is not None:
        relief = {"Strength": 0.6, "Distance": kind.bump / 1000, "Height": effect.height}
        graph.feed(socket(surface.inputs, "Normal"), graph.out("ShaderNodeBump", relief))


def _see_through(graph: Graph, surface: Any, material: Material) -> Socket:
    """Thin glass: reflects at its edges, else one looks through, and light passes in both engines without noise."""
    red, green, blue, _ = linear(material.color)
    # Two faces tint the light twice.
    tint = (red**0.25, green**0.25, blue**0.25, 1.0)
    clear = graph.out("ShaderNodeBsdfTransparent", {"Color": tint})
    edge = graph.out("ShaderNodeLayerWeight", {"Blend": 0.25}, "Facing")
    share = graph.ranged(edge, 0.0, 1.0, 0.1, 0.55)
    looked_at = graph.math("MULTIPLY", share, graph.out("ShaderNodeLightPath", output="Is Camera Ray"))
    return graph.out("ShaderNodeMixShader", {"Fac": looked_at, "Shader": clear, "Shader_001": surface.outputs[0]})
