"""Writes a Material value as a node graph. Every kind goes the same way: pattern, colour, voxel, surface.

The colour that was asked for stays readable: the second colour is mixed in, tints move around it, and the viewport's
solid colour is it.
"""

from __future__ import annotations

import colorsys
from collections.abc import Mapping
from typing import Any, TypeAlias

import bpy

from voxel_weaver.blender import compat
from voxel_weaver.blender.shading.groups import VOXEL
from voxel_weaver.blender.shading.kinds import KINDS, Kind
from voxel_weaver.blender.shading.nodes import Graph, Socket, socket
from voxel_weaver.scene.look import Material
from voxel_weaver.scene.value import Color

Rgba: TypeAlias = tuple[float, float, float, float]

_VALUE_SPAN = 0.34
"""How far the brightness of two voxels may lie apart at full variation."""
_HUE_SPAN = 0.03


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


def form(material: Material) -> tuple[str, bool, bool]:
    """Materials of one form have the same nodes and links, and other numbers."""
    kind = material.kind if material.kind in KINDS else "plain"
    return kind, material.variation > 0.0, material.emission > 0.0


def write(target: bpy.types.Material, material: Material, groups: Mapping[str, Any], *, written: bool = False) -> None:
    """Give an empty Blender material the nodes and the viewport colours of this value. `groups` are those of
    `groups.GROUPS`, by name. With `written` the material is a copy of one of the same form."""
    kind = KINDS.get(material.kind, KINDS["plain"])
    shown: Any = target
    graph = Graph(shown.node_tree if written else compat.node_tree(target), groups, written=written)
    surface = graph.add("ShaderNodeBsdfPrincipled", _surface_inputs(material, kind))
    _color_and_relief(graph, surface, material, kind)
    shader = _see_through(graph, surface, material) if kind.see_through else surface.outputs[0]
    graph.add("ShaderNodeOutputMaterial", {"Surface": shader})
    graph.arrange()
    if kind.see_through:
        compat.see_through(target)
    shown.diffuse_color = linear(material.color, 0.35 if kind.see_through else 1.0)
    target.roughness = material.roughness
    target.metallic = material.metallic


def _surface_inputs(material: Material, kind: Kind) -> dict[str, Any]:
    inputs: dict[str, Any] = {
        "Base Color": linear(material.color),
        "Roughness": material.roughness,
        "Metallic": material.metallic,
        "Specular IOR Level": kind.specular,
    }
    if kind.sheen:
        inputs |= {"Sheen Weight": kind.sheen, "Sheen Roughness": 0.5}
    if kind.coat:
        inputs |= {"Coat Weight": kind.coat, "Coat Roughness": 0.1}
    if material.emission > 0.0:
        inputs |= {"Emission Color": linear(material.color), "Emission Strength": material.emission}
    return inputs


def _color_and_relief(graph: Graph, surface: Any, material: Material, kind: Kind) -> None:
    color: Any = linear(material.color)
    effect = kind.pattern(graph, max(material.scale, 0.005)) if kind.pattern else None
    if effect and kind.mix:
        second = linear(material.second or shade(material.color))
        color = graph.mix_color(graph.math("MULTIPLY", effect.factor, kind.mix), color, second)
    if kind.individual:
        info = graph.out("ShaderNodeObjectInfo", output="Random")
        color = _tinted(graph, color, info, info, kind.individual * 0.5)
    if material.variation > 0.0:
        chances = graph.add("ShaderNodeSeparateXYZ", {"Vector": graph.group(VOXEL)}).outputs
        color = _tinted(graph, color, chances[0], chances[1], material.variation)
    if hasattr(color, "is_linked"):
        graph.feed(socket(surface.inputs, "Base Color"), color)
    if effect and kind.uneven:
        low, high = material.roughness - kind.uneven, material.roughness + kind.uneven
        rough = graph.ranged(effect.factor, 0.0, 1.0, max(low, 0.02), min(high, 1.0))
        graph.feed(socket(surface.inputs, "Roughness"), rough)
    if effect and kind.bump and effect.height is not None:
        relief = {"Strength": 0.6, "Distance": kind.bump / 1000, "Height": effect.height}
        graph.feed(socket(surface.inputs, "Normal"), graph.out("ShaderNodeBump", relief))


def _tinted(graph: Graph, color: Any, chance: Socket, other: Socket, amount: float) -> Socket:
    """The colour, a little lighter or darker, warmer or colder, by two numbers between 0 and 1."""
    value = graph.ranged(chance, 0.0, 1.0, 1.0 - amount * _VALUE_SPAN / 2, 1.0 + amount * _VALUE_SPAN / 2)
    hue = graph.ranged(other, 0.0, 1.0, 0.5 - amount * _HUE_SPAN / 2, 0.5 + amount * _HUE_SPAN / 2)
    return graph.out("ShaderNodeHueSaturation", {"Hue": hue, "Value": value, "Color": color})


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
