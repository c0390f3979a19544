"""Woods: grain, boards, and what is made of them."""

from __future__ import annotations

from voxel_weaver.blender.shading.nodes import Graph, Socket
from voxel_weaver.blender.shading.patterns import Effect, blocks, noise, place, tone, waves


def grain(graph: Graph, scale: float) -> Effect:
    """Wood: long streaks along local X, with fine pores."""
    long = graph.vector("MULTIPLY", place(graph), (0.12, 1.0, 1.0))
    streaks = noise(graph, long, 6.0 / scale, 4.0, 0.8)
    pores = noise(graph, long, 60.0 / scale, 2.0)
    mixed = graph.math("ADD", graph.math("MULTIPLY", streaks, 0.8), graph.math("MULTIPLY", pores, 0.2))
    return Effect(graph.ranged(mixed, 0.32, 0.68), streaks)


def planks(graph: Graph, scale: float) -> Effect:
    """Floorboards along local X, with joints, a tone of its own for each board, and grain."""
    boards = blocks(graph, scale * 9.0, scale, 0.003, 0.37)
    streaks = noise(graph, graph.vector("MULTIPLY", place(graph), (0.1, 1.0, 1.0)), 30.0, 3.0, 0.6)
    factor = graph.math("ADD", graph.math("MULTIPLY", boards.factor, 0.9), graph.math("MULTIPLY", streaks, 0.3))
    return Effect(graph.math("MINIMUM", factor, 1.0), boards.height)


def parquet(graph: Graph, scale: float) -> Effect:
    return blocks(graph, scale * 2.0, scale / 3.0, 0.0012, 0.5)


def bands(graph: Graph, scale: float) -> Effect:
    """Bamboo and cane: knots at even distances, and fine fibres between them."""
    long = graph.vector("MULTIPLY", place(graph), (1.0, 1.0, 0.08))
    fibres = noise(graph, long, 60.0, 2.0)
    knots = graph.ranged(waves(graph, place(graph), 2, scale), 0.93, 1.0)
    return Effect(graph.math("MAXIMUM", graph.math("MULTIPLY", fibres, 0.5), knots), knots)


def grains(graph: Graph, scale: float) -> Effect:
    """Cork and chipboard: pressed grains, each of its own tone."""
    inputs = {"Vector": place(graph), "Scale": 3.0 / scale, "Randomness": 1.0}
    pressed = graph.add("ShaderNodeTexVoronoi", inputs, feature="F1")
    return Effect(tone(graph, pressed.outputs[1]), pressed.outputs[0])


def layers(graph: Graph, scale: float) -> Effect:
    """Plywood and sandstone: even layers that lie flat, a little bent."""
    bent = graph.vector("ADD", place(graph), graph.scaled(_bend(graph, scale), 0.25))
    bands_of = waves(graph, bent, 2, scale)
    return Effect(bands_of, bands_of)


def _bend(graph: Graph, scale: float) -> Socket:
    cloud = noise(graph, place(graph), 0.8 / scale, 2.0)
    return graph.out("ShaderNodeCombineXYZ", {"X": cloud, "Y": cloud, "Z": cloud})
