"""Metals and plastics: surfaces that are known by their highlights."""

from __future__ import annotations

from voxel_weaver.blender.shading.nodes import Graph
from voxel_weaver.blender.shading.patterns import Effect, cells, noise, place, sided, tone


def smooth_drift(graph: Graph, scale: float) -> Effect:
    """A slow, faint change: painted walls, plastic, paper."""
    drift = noise(graph, place(graph), 1.0 / max(scale, 0.01), 3.0)
    return Effect(drift, drift)


def brushed(graph: Graph, scale: float) -> Effect:
    """Metal: the faintest of scratches, so that a highlight has something to break on."""
    long = graph.vector("MULTIPLY", place(graph), (0.05, 1.0, 1.0))
    return Effect(noise(graph, long, 40.0 / scale, 2.0))


def hammered(graph: Graph, scale: float) -> Effect:
    """Beaten metal: shallow dents side by side."""
    dents = cells(graph, 1.0 / scale, "SMOOTH_F1")
    return Effect(noise(graph, place(graph), 3.0, 2.0), dents)


def rusting(graph: Graph, scale: float) -> Effect:
    """Rust and verdigris: the second colour eats its way in from patches."""
    clouds = noise(graph, place(graph), 0.6 / scale, 6.0, 0.4)
    grain = noise(graph, place(graph), 12.0 / scale, 2.0)
    eaten = graph.ranged(graph.math("ADD", clouds, graph.math("MULTIPLY", grain, 0.25)), 0.5, 0.72)
    return Effect(eaten, eaten)


def flakes(graph: Graph, scale: float) -> Effect:
    """Car paint and glitter: tiny flakes that catch the light."""
    own = tone(graph, cells(graph, 1.0 / max(scale, 0.004), output="Color"))
    return Effect(graph.ranged(own, 0.6, 1.0))


def carbon(graph: Graph, scale: float) -> Effect:
    """Carbon fibre: small squares, every other one turned."""
    inputs = {"Vector": sided(graph), "Scale": 1.0 / max(scale, 0.004)}
    squares = graph.out("ShaderNodeTexChecker", inputs, "Fac")
    return Effect(squares, squares)


def spangles(graph: Graph, scale: float) -> Effect:
    """Zinc: crystals of several greys, flat as paper."""
    return Effect(tone(graph, cells(graph, 1.0 / scale, output="Color")))
