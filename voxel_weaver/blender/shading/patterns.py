"""Patterns: what a material does across its surface. Each gives how much of the second colour shows, and a height.

Coordinates are metres in the object's own frame, so a pattern has its true size on everything and moves with it.
Flat patterns (planks, tiles, weaves) lie on the side that a face looks at: floors, walls and boxes are all right
without any unwrapping.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from voxel_weaver.blender.shading.groups import SIDED
from voxel_weaver.blender.shading.nodes import Graph, Socket


class Effect(NamedTuple):
    """Sockets of a pattern: `factor` 0 to 1 shows the second colour, `height` 0 to 1 is raised."""

    factor: Socket
    height: Socket | None = None


Pattern: TypeAlias = Callable[[Graph, float], Effect]
"""Writes its nodes for a repeat of this many metres."""


def _place(graph: Graph) -> Socket:
    return graph.out("ShaderNodeTexCoord", output="Object")


def _sided(graph: Graph) -> Socket:
    """Coordinates whose x and y run along the face."""
    return graph.group(SIDED)


def _noise(graph: Graph, vector: Socket, scale: float, detail: float = 2.0, distortion: float = 0.0) -> Socket:
    inputs = {"Vector": vector, "Scale": scale, "Detail": detail, "Roughness": 0.55, "Distortion": distortion}
    return graph.out("ShaderNodeTexNoise", inputs, "Fac")


def _blocks(graph: Graph, width: float, height: float, joint: float, shift: float) -> Effect:
    """Rows of rectangles: a grey of its own for each, and joints that lie lower."""
    inputs = {
        "Vector": _sided(graph),
        "Color1": (0.0, 0.0, 0.0, 1.0),
        "Color2": (1.0, 1.0, 1.0, 1.0),
        "Mortar": (1.0, 1.0, 1.0, 1.0),
        "Scale": 1.0,
        "Mortar Size": joint,
        "Mortar Smooth": 0.2,
        "Brick Width": width,
        "Row Height": height,
    }
    node = graph.add("ShaderNodeTexBrick", inputs, offset=shift, offset_frequency=2, squash=1.0)
    joints = node.outputs[1]
    tint = graph.ranged(node.outputs[0], 0.0, 1.0, 0.0, 0.55)
    return Effect(graph.math("MAXIMUM", tint, joints), graph.math("SUBTRACT", 1.0, joints))


def smooth_drift(graph: Graph, scale: float) -> Effect:
    """A slow, faint change: painted walls, plastic, paper."""
    drift = _noise(graph, _place(graph), 1.0 / max(scale, 0.01), 3.0)
    return Effect(drift, drift)


def grain(graph: Graph, scale: float) -> Effect:
    """Wood: long streaks along local X, with fine pores."""
    long = graph.vector("MULTIPLY", _place(graph), (0.12, 1.0, 1.0))
    streaks = _noise(graph, long, 6.0 / scale, 4.0, 0.8)
    pores = _noise(graph, long, 60.0 / scale, 2.0)
    mixed = graph.math("ADD", graph.math("MULTIPLY", streaks, 0.8), graph.math("MULTIPLY", pores, 0.2))
    return Effect(graph.ranged(mixed, 0.32, 0.68), streaks)


def planks(graph: Graph, scale: float) -> Effect:
    """Floorboards along local X, with joints, a tone of its own for each board, and grain."""
    boards = _blocks(graph, scale * 9.0, scale, 0.003, 0.37)
    streaks = _noise(graph, graph.vector("MULTIPLY", _place(graph), (0.1, 1.0, 1.0)), 30.0, 3.0, 0.6)
    factor = graph.math("ADD", graph.math("MULTIPLY", boards.factor, 0.9), graph.math("MULTIPLY", streaks, 0.3))
    return Effect(graph.math("MINIMUM", factor, 1.0), boards.height)


def parquet(graph: Graph, scale: float) -> Effect:
    return _blocks(graph, scale * 2.0, scale / 3.0, 0.0012, 0.5)


def tiles(graph: Graph, scale: float) -> Effect:
    return _blocks(graph, scale, scale, 0.003, 0.0)


def bricks(graph: Graph, scale: float) -> Effect:
    return _blocks(graph, scale, scale / 3.1, 0.008, 0.5)


def weave(graph: Graph, scale: float) -> Effect:
    """Warp and weft: two crossing waves. Fine enough to read as cloth, coarse enough not to shimmer."""
    spot = graph.add("ShaderNodeSeparateXYZ", {"Vector": _sided(graph)})
    turns = 6.2832 / max(scale, 0.004)
    warp = graph.math("SINE", graph.math("MULTIPLY", spot.outputs[0], turns))
    weft = graph.math("SINE", graph.math("MULTIPLY", spot.outputs[1], turns))
    threads = graph.ranged(graph.math("MULTIPLY", warp, weft), -1.0, 1.0)
    cloud = _noise(graph, _place(graph), 7.0)
    factor = graph.math("ADD", graph.math("MULTIPLY", threads, 0.6), graph.math("MULTIPLY", cloud, 0.4))
    return Effect(factor, threads)


def pile(graph: Graph, scale: float) -> Effect:
    """A rug: tufts, with stripes so faint that they only say which way it lies."""
    tufts = _noise(graph, _place(graph), 2.0 / max(scale, 0.01), 2.0)
    spot = graph.add("ShaderNodeSeparateXYZ", {"Vector": _place(graph)})
    stripes = graph.ranged(graph.math("SINE", graph.math("MULTIPLY", spot.outputs[1], 14.0)), 0.55, 0.75)
    factor = graph.math("ADD", graph.math("MULTIPLY", tufts, 0.6), graph.math("MULTIPLY", stripes, 0.35))
    return Effect(factor, tufts)


def creases(graph: Graph, scale: float) -> Effect:
    """Leather: small cells with soft valleys."""
    inputs = {"Vector": _place(graph), "Scale": 3.0 / max(scale, 0.01)}
    cells = graph.out("ShaderNodeTexVoronoi", inputs, "Distance", feature="DISTANCE_TO_EDGE")
    cloud = _noise(graph, _place(graph), 5.0)
    return Effect(cloud, graph.ranged(cells, 0.0, 0.2))


def patches(graph: Graph, scale: float) -> Effect:
    """Stone, soil, bark: clouds of several sizes."""
    clouds = _noise(graph, _place(graph), 1.6 / scale, 5.0, 0.3)
    return Effect(graph.ranged(clouds, 0.3, 0.7), clouds)


def veins(graph: Graph, scale: float) -> Effect:
    """Marble: thin lines where a bent noise passes its middle."""
    bent = _noise(graph, _place(graph), 0.9 / scale, 6.0, 1.6)
    line = graph.math("ABSOLUTE", graph.math("SUBTRACT", bent, 0.5))
    return Effect(graph.ranged(line, 0.0, 0.06, 0.8, 0.0))


def strands(graph: Graph, scale: float) -> Effect:
    """Bark and fur: streaks that run upward."""
    long = graph.vector("MULTIPLY", _place(graph), (1.0, 1.0, 0.18))
    streaks = _noise(graph, long, 3.0 / scale, 4.0, 0.4)
    return Effect(graph.ranged(streaks, 0.35, 0.65), streaks)


def leaves(graph: Graph, scale: float) -> Effect:
    """Foliage and grass: small cells, some lighter, some darker."""
    inputs = {"Vector": _place(graph), "Scale": 1.2 / max(scale, 0.01)}
    cells = graph.out("ShaderNodeTexVoronoi", inputs, "Color")
    tone = graph.out("ShaderNodeSeparateXYZ", {"Vector": cells}, "X")
    clouds = _noise(graph, _place(graph), 0.35 / scale)
    return Effect(graph.math("ADD", graph.math("MULTIPLY", tone, 0.5), graph.math("MULTIPLY", clouds, 0.5)), tone)


def ripples(graph: Graph, scale: float) -> Effect:
    """Water: low waves."""
    waves = _noise(graph, _place(graph), 3.0 / scale, 2.0, 0.5)
    return Effect(waves, waves)


def brushed(graph: Graph, scale: float) -> Effect:
    """Metal: the faintest of scratches, so that a highlight has something to break on."""
    long = graph.vector("MULTIPLY", _place(graph), (0.05, 1.0, 1.0))
    return Effect(_noise(graph, long, 40.0 / scale, 2.0))
