"""Cloths and hides."""

from __future__ import annotations

from voxel_weaver.blender.shading.nodes import Graph, Socket
from voxel_weaver.blender.shading.patterns import Effect, noise, place, sided, waves


def weave(graph: Graph, scale: float) -> Effect:
    """Warp and weft: two crossing waves. Fine enough to read as cloth, coarse enough not to shimmer."""
    spot = graph.add("ShaderNodeSeparateXYZ", {"Vector": sided(graph)})
    turns = 6.2832 / max(scale, 0.004)
    warp = graph.math("SINE", graph.math("MULTIPLY", spot.outputs[0], turns))
    weft = graph.math("SINE", graph.math("MULTIPLY", spot.outputs[1], turns))
    threads = graph.ranged(graph.math("MULTIPLY", warp, weft), -1.0, 1.0)
    cloud = noise(graph, place(graph), 7.0)
    factor = graph.math("ADD", graph.math("MULTIPLY", threads, 0.6), graph.math("MULTIPLY", cloud, 0.4))
    return Effect(factor, threads)


def pile(graph: Graph, scale: float) -> Effect:
    """A rug: tufts, with stripes so faint that they only say which way it lies."""
    tufts = noise(graph, place(graph), 2.0 / max(scale, 0.01), 2.0)
    spot = graph.add("ShaderNodeSeparateXYZ", {"Vector": place(graph)})
    stripes = graph.ranged(graph.math("SINE", graph.math("MULTIPLY", spot.outputs[1], 14.0)), 0.55, 0.75)
    factor = graph.math("ADD", graph.math("MULTIPLY", tufts, 0.6), graph.math("MULTIPLY", stripes, 0.35))
    return Effect(factor, tufts)


def creases(graph: Graph, scale: float) -> Effect:
    """Leather: small cells with soft valleys."""
    inputs = {"Vector": place(graph), "Scale": 3.0 / max(scale, 0.01)}
    cells = graph.out("ShaderNodeTexVoronoi", inputs, "Distance", feature="DISTANCE_TO_EDGE")
    cloud = noise(graph, place(graph), 5.0)
    return Effect(cloud, graph.ranged(cells, 0.0, 0.2))


def knit(graph: Graph, scale: float) -> Effect:
    """Wool: rows of stitches that lean to and fro."""
    lean = graph.vector("ADD", sided(graph), graph.scaled(_swing(graph, scale), scale * 0.6))
    rows, stitches = waves(graph, lean, 1, scale), waves(graph, lean, 0, scale)
    raised = graph.math("MULTIPLY", rows, stitches)
    return Effect(graph.math("SUBTRACT", 1.0, raised), raised)


def _swing(graph: Graph, scale: float) -> Socket:
    return graph.out("ShaderNodeCombineXYZ", {"X": 0.0, "Y": waves(graph, sided(graph), 0, scale * 0.5), "Z": 0.0})


def twill(graph: Graph, scale: float) -> Effect:
    """Denim and canvas: fine ridges across the corner of the cloth, worn in clouds."""
    slanted = graph.vector("ADD", sided(graph), graph.scaled(_turned(graph), 1.0))
    ridges = waves(graph, slanted, 0, scale)
    worn = noise(graph, place(graph), 4.0, 3.0)
    factor = graph.math("ADD", graph.math("MULTIPLY", ridges, 0.45), graph.math("MULTIPLY", worn, 0.55))
    return Effect(factor, ridges)


def _turned(graph: Graph) -> Socket:
    spot = graph.add("ShaderNodeSeparateXYZ", {"Vector": sided(graph)})
    return graph.out("ShaderNodeCombineXYZ", {"X": spot.outputs[1], "Y": spot.outputs[0], "Z": 0.0})


def ribs(graph: Graph, scale: float) -> Effect:
    """Corduroy, and sheets that are corrugated: even ribs upward."""
    raised = waves(graph, sided(graph), 0, scale)
    return Effect(graph.math("SUBTRACT", 1.0, raised), raised)


def quilting(graph: Graph, scale: float) -> Effect:
    """Cushioned lozenges with sunken seams."""
    slanted = graph.vector("ADD", sided(graph), graph.scaled(_turned(graph), 1.0))
    other = graph.vector("SUBTRACT", sided(graph), graph.scaled(_turned(graph), 1.0))
    raised = graph.math("MULTIPLY", waves(graph, slanted, 0, scale * 2.0), waves(graph, other, 0, scale * 2.0))
    seams = graph.ranged(raised, 0.0, 0.12, 0.7, 0.0)
    return Effect(seams, raised)
