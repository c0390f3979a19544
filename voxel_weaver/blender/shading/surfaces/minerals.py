"""Stones, soils and what is poured."""

from __future__ import annotations

from voxel_weaver.blender.shading.nodes import Graph, Socket
from voxel_weaver.blender.shading.patterns import Effect, cells, noise, place, tone


def patches(graph: Graph, scale: float) -> Effect:
    """Stone, soil, bark: clouds of several sizes."""
    clouds = noise(graph, place(graph), 1.6 / scale, 5.0, 0.3)
    return Effect(graph.ranged(clouds, 0.3, 0.7), clouds)


def veins(graph: Graph, scale: float) -> Effect:
    """Marble: thin lines where a bent noise passes its middle."""
    bent = noise(graph, place(graph), 0.9 / scale, 6.0, 1.6)
    line = graph.math("ABSOLUTE", graph.math("SUBTRACT", bent, 0.5))
    return Effect(graph.ranged(line, 0.0, 0.06, 0.8, 0.0))


def specks(graph: Graph, scale: float) -> Effect:
    """Granite and asphalt: fine grains, light and dark."""
    fine = tone(graph, cells(graph, 8.0 / scale, output="Color"))
    clouds = noise(graph, place(graph), 1.0 / scale, 3.0)
    return Effect(graph.math("ADD", graph.math("MULTIPLY", fine, 0.7), graph.math("MULTIPLY", clouds, 0.3)), fine)


def chips(graph: Graph, scale: float) -> Effect:
    """Terrazzo and pebbles: chips here and there in an even ground."""
    near = cells(graph, 3.0 / scale, "DISTANCE_TO_EDGE")
    own = tone(graph, cells(graph, 3.0 / scale, output="Color"))
    chosen = graph.math("GREATER_THAN", own, 0.55)
    return Effect(graph.math("MULTIPLY", graph.ranged(near, 0.06, 0.1), chosen), near)


def dunes(graph: Graph, scale: float) -> Effect:
    """Sand: long ripples that the wind has bent."""
    bent = noise(graph, place(graph), 0.6 / scale, 3.0, 0.6)
    spot = graph.add("ShaderNodeSeparateXYZ", {"Vector": place(graph)})
    along = graph.math(
        "ADD", graph.math("MULTIPLY", spot.outputs[0], 6.2832 / scale), graph.math("MULTIPLY", bent, 9.0)
    )
    ridges = graph.ranged(graph.math("SINE", along), -1.0, 1.0)
    return Effect(graph.math("MULTIPLY", ridges, 0.6), ridges)


def facets(graph: Graph, scale: float) -> Effect:
    """Ice, crystal and obsidian: planes that meet in sharp edges."""
    edge = cells(graph, 1.2 / scale, "DISTANCE_TO_EDGE")
    own = tone(graph, cells(graph, 1.2 / scale, output="Color"))
    return Effect(graph.math("MAXIMUM", graph.math("MULTIPLY", own, 0.5), graph.ranged(edge, 0.0, 0.05, 0.8, 0.0)), own)


def cracks(graph: Graph, scale: float) -> Effect:
    """Dry mud and cooled lava: plates, with the second colour in the cracks between them."""
    bent = graph.vector("ADD", place(graph), graph.scaled(_drift(graph, scale), scale * 0.5))
    inputs = {"Vector": bent, "Scale": 1.0 / scale, "Randomness": 1.0}
    edge = graph.out("ShaderNodeTexVoronoi", inputs, "Distance", feature="DISTANCE_TO_EDGE")
    return Effect(graph.ranged(edge, 0.01, 0.09, 1.0, 0.0), graph.ranged(edge, 0.0, 0.15))


def _drift(graph: Graph, scale: float) -> Socket:
    inputs = {"Vector": place(graph), "Scale": 1.5 / scale, "Detail": 3.0, "Roughness": 0.55, "Distortion": 0.0}
    return graph.out("ShaderNodeTexNoise", inputs, "Color")
