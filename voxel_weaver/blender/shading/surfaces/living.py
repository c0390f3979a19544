"""What grows: bark, leaves, moss, fur, skin."""

from __future__ import annotations

from voxel_weaver.blender.shading.nodes import Graph
from voxel_weaver.blender.shading.patterns import Effect, cells, noise, place


def strands(graph: Graph, scale: float) -> Effect:
    """Bark and fur: streaks that run upward."""
    long = graph.vector("MULTIPLY", place(graph), (1.0, 1.0, 0.18))
    streaks = noise(graph, long, 3.0 / scale, 4.0, 0.4)
    return Effect(graph.ranged(streaks, 0.35, 0.65), streaks)


def leaves(graph: Graph, scale: float) -> Effect:
    """Foliage and grass: small cells, some lighter, some darker."""
    inputs = {"Vector": place(graph), "Scale": 1.2 / max(scale, 0.01)}
    cells = graph.out("ShaderNodeTexVoronoi", inputs, "Color")
    tone = graph.out("ShaderNodeSeparateXYZ", {"Vector": cells}, "X")
    clouds = noise(graph, place(graph), 0.35 / scale)
    return Effect(graph.math("ADD", graph.math("MULTIPLY", tone, 0.5), graph.math("MULTIPLY", clouds, 0.5)), tone)


def moss(graph: Graph, scale: float) -> Effect:
    """Moss and lichen: soft cushions of several greens."""
    cushions = cells(graph, 1.5 / scale, "SMOOTH_F1")
    clouds = noise(graph, place(graph), 0.8 / scale, 4.0)
    return Effect(
        graph.math("MULTIPLY", graph.math("ADD", cushions, clouds), 0.6), graph.math("SUBTRACT", 1.0, cushions)
    )


def scales(graph: Graph, scale: float) -> Effect:
    """Fish and dragons: rows of round scales."""
    near = cells(graph, 1.0 / scale, randomness=0.25)
    return Effect(graph.ranged(near, 0.1, 0.7), graph.math("SUBTRACT", 1.0, near))


def pores(graph: Graph, scale: float) -> Effect:
    """Skin, bone and coral: a smooth ground with fine pores and a slow change of colour."""
    clouds = noise(graph, place(graph), 0.5 / scale, 2.0)
    fine = cells(graph, 6.0 / scale)
    return Effect(graph.ranged(clouds, 0.3, 0.7), graph.ranged(fine, 0.0, 0.5))


def spots(graph: Graph, scale: float) -> Effect:
    """Cows, giraffes and toadstools: patches with clear edges."""
    return Effect(graph.ranged(noise(graph, place(graph), 0.7 / scale, 1.0), 0.53, 0.56))
