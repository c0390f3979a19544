"""What walls and roofs are built of: courses, tiles, cobbles, thatch."""

from __future__ import annotations

from voxel_weaver.blender.shading.nodes import Graph
from voxel_weaver.blender.shading.patterns import Effect, blocks, cells, courses, noise, sided, tone


def tiles(graph: Graph, scale: float) -> Effect:
    return blocks(graph, scale, scale, 0.003, 0.0)


def bricks(graph: Graph, scale: float) -> Effect:
    return blocks(graph, scale, scale / 3.1, 0.008, 0.5)


def cobbles(graph: Graph, scale: float) -> Effect:
    """Round stones side by side: each of its own tone, with sunken joints."""
    edge = graph.ranged(cells(graph, 1.0 / scale, "DISTANCE_TO_EDGE"), 0.02, 0.22)
    own = tone(graph, cells(graph, 1.0 / scale, output="Color"))
    joints = graph.math("SUBTRACT", 1.0, graph.ranged(edge, 0.0, 0.35))
    return Effect(graph.math("MAXIMUM", graph.math("MULTIPLY", own, 0.6), joints), edge)


def shingles(graph: Graph, scale: float) -> Effect:
    """Roof tiles, slates and shingles: courses that overlap, each piece rising to its lower edge."""
    pieces, _ = courses(graph, scale, scale * 0.7, 0.004, 0.5)
    spot = graph.add("ShaderNodeSeparateXYZ", {"Vector": sided(graph)})
    rising = graph.math("FRACT", graph.math("DIVIDE", spot.outputs[1], scale * 0.7))
    return Effect(pieces, graph.math("SUBTRACT", 1.0, rising))


def thatch(graph: Graph, scale: float) -> Effect:
    """Straw and reed: long stalks in layers."""
    long = graph.vector("MULTIPLY", sided(graph), (1.0, 0.06, 1.0))
    stalks = noise(graph, long, 12.0 / scale, 3.0, 0.2)
    return Effect(graph.ranged(stalks, 0.3, 0.7), stalks)


def herringbone(graph: Graph, scale: float) -> Effect:
    """Paving: small blocks in rows, every other one shifted by a third."""
    return blocks(graph, scale, scale * 0.5, 0.006, 0.33)
