"""Water and what else is not solid, and light itself."""

from __future__ import annotations

from voxel_weaver.blender.shading.nodes import Graph
from voxel_weaver.blender.shading.patterns import Effect, cells, noise, place, sided, tone, waves


def ripples(graph: Graph, scale: float) -> Effect:
    """Water: low waves."""
    waves = noise(graph, place(graph), 3.0 / scale, 2.0, 0.5)
    return Effect(waves, waves)


def foam(graph: Graph, scale: float) -> Effect:
    """Surf and falls: white where cells of water meet."""
    edge = cells(graph, 1.0 / scale, "DISTANCE_TO_EDGE")
    broken = noise(graph, place(graph), 2.0 / scale, 4.0)
    return Effect(graph.math("MULTIPLY", graph.ranged(edge, 0.0, 0.12, 1.0, 0.0), broken), broken)


def glow_lines(graph: Graph, scale: float) -> Effect:
    """Circuits and runes: a grid of fine lines, some of them lit."""
    across, along = waves(graph, sided(graph), 0, scale), waves(graph, sided(graph), 1, scale)
    lines = graph.math("MAXIMUM", graph.ranged(across, 0.96, 1.0), graph.ranged(along, 0.96, 1.0))
    lit = graph.math("GREATER_THAN", tone(graph, cells(graph, 0.5 / scale, output="Color", randomness=0.0)), 0.35)
    return Effect(graph.math("MULTIPLY", lines, lit), lines)


def iridescence(graph: Graph, scale: float) -> Effect:
    """Holograms, soap and pearl: another colour where one looks along the surface, in fine lines."""
    facing = graph.out("ShaderNodeLayerWeight", {"Blend": 0.5}, "Facing")
    lines = waves(graph, place(graph), 2, scale)
    return Effect(graph.math("ADD", graph.math("MULTIPLY", facing, 0.8), graph.math("MULTIPLY", lines, 0.2)))
