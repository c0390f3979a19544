"""The sky that is seen in the open, as shader nodes: horizon, zenith, what burns around the sun, clouds, stars."""

from __future__ import annotations

import math
from collections.abc import Generator
from typing import Any

from voxel_weaver.blender.shading.materials import linear
from voxel_weaver.blender.shading.nodes import Graph, Input, Socket
from voxel_weaver.scene.light import Sky

GRADIENT, CLOUDS, GROUND = "Sky gradient", "Sky clouds", "Sky ground"
"""The nodes that mix horizon and zenith, light and thick clouds, and patches of land: what a passing day changes."""


def painting(graph: Graph, sky: Sky) -> Generator[None, None, Socket]:
    """The colour of the sky in the direction of the look, a part at a time."""
    way = graph.out("ShaderNodeTexCoord", output="Generated")
    height = graph.out("ShaderNodeSeparateXYZ", {"Vector": way}, "Z")
    up = graph.ranged(height, 0.0, 1.0)
    seen: Any = graph.mix_color(graph.math("POWER", up, 0.45), linear(sky.horizon), linear(sky.zenith))
    seen.node.name = GRADIENT
    yield
    if sky.stars > 0.0:
        seen = graph.mix_color(graph.ranged(height, 0.02, 0.3), seen, starred(graph, seen, sky.stars))
        yield
    if sky.sun is not None:
        seen = _burning(graph, sky, seen, way, sky.sun)
        yield
    if sky.clouds > 0.0:
        seen = _clouded(graph, sky, seen, way, height)
        yield
    if sky.ground is not None:
        # The land goes on below the horizon and into its haze, so that nothing seems to float in the air.
        near = graph.math("POWER", graph.ranged(height, 0.0, -0.2), 0.6)
        seen = graph.mix_color(near, seen, _far_land(graph, linear(sky.ground), way, height))
    return seen


def _far_land(graph: Graph, color: tuple[float, ...], way: Socket, height: Socket) -> Socket:
    """A plain far below the look, in darker and lighter patches that lie flat on it."""
    depth = graph.math("MAXIMUM", graph.math("MULTIPLY", height, -1.0), 0.02)
    place = graph.vector("DIVIDE", graph.vector("MULTIPLY", way, (1.0, 1.0, 0.0)), _three(graph, depth))
    inputs = {"Vector": place, "Scale": 0.9, "Detail": 3.0, "Roughness": 0.5, "Distortion": 0.4}
    patches = graph.ranged(graph.out("ShaderNodeTexNoise", inputs), 0.4, 0.6, 0.0, 0.28)
    land = graph.mix_color(patches, color, (0.0, 0.0, 0.0, 1.0))
    land.node.name = GROUND
    return land


def _burning(graph: Graph, sky: Sky, seen: Input, way: Socket, sun: tuple[float, float, float]) -> Socket:
    """A wide glow around the sun, stronger towards it, and its disc."""
    near = graph.out("ShaderNodeVectorMath", {"Vector": way, "Vector_001": sun}, "Value", operation="DOT_PRODUCT")
    color = linear(sky.sun_color)
    if sky.glow > 0.0:
        wide = graph.math("POWER", graph.ranged(near, 0.0, 1.0), 5.0)
        seen = graph.mix_color(graph.math("MULTIPLY", wide, min(0.55 * sky.glow, 0.9)), seen, color)
    halo = graph.math("POWER", graph.ranged(near, 0.9, 1.0), 4.0)
    seen = graph.mix_color(graph.math("MULTIPLY", halo, 0.6 if sky.disc > 0.0 else 0.0), seen, color)
    if sky.disc > 0.0:
        edge = math.cos(math.radians(sky.disc / 2))
        disc = graph.ranged(near, edge - 0.00012, edge + 0.00012)
        seen = graph.mix_color(disc, seen, (*(1.6 * channel for channel in color[:3]), 1.0))
    return seen


def _clouded(graph: Graph, sky: Sky, seen: Input, way: Socket, height: Socket) -> Socket:
    """Clouds on a level far above: smaller towards the horizon, and gone in its haze."""
    level = graph.math("ADD", graph.math("MAXIMUM", height, 0.0), 0.22)
    flat = graph.vector("MULTIPLY", way, (1.0, 1.0, 0.0))
    place = graph.vector("DIVIDE", flat, _three(graph, level))
    inputs = {"Vector": place, "Scale": 1.5, "Detail": 5.0, "Roughness": 0.52, "Distortion": 0.2}
    noise = graph.out("ShaderNodeTexNoise", inputs)
    # The noise lies around 0.5; a covered sky begins below all of it, a clear one above most.
    edge = 0.68 - 0.36 * sky.clouds
    cover = graph.ranged(noise, edge, edge + 0.12)
    above = graph.ranged(height, 0.015, 0.16)
    shade = graph.mix_color(graph.ranged(noise, edge + 0.05, edge + 0.3), linear(sky.cloud_color), _shaded(sky))
    shade.node.name = CLOUDS
    share = graph.math("MULTIPLY", graph.math("MULTIPLY", cover, above), 0.9)
    return graph.mix_color(share, seen, shade)


def _three(graph: Graph, number: Socket) -> Socket:
    return graph.out("ShaderNodeCombineXYZ", {"X": number, "Y": number, "Z": number})


def _shaded(sky: Sky) -> tuple[float, ...]:
    """The thick of a cloud: its colour, darker and with some of the sky in it."""
    cloud, zenith = linear(sky.cloud_color), linear(sky.zenith)
    share = 0.25 + 0.2 * min(sky.clouds, 1.0)
    return (*(a * (1.0 - share) + b * share for a, b in zip(cloud[:3], zenith[:3], strict=True)), 1.0)


def starred(graph: Graph, seen: Input, amount: float) -> Socket:
    """Stars in what is seen."""
    way = graph.out("ShaderNodeTexCoord", output="Generated")
    cells = graph.add("ShaderNodeTexVoronoi", {"Vector": way, "Scale": 130.0}, feature="F1")
    spark = graph.ranged(cells.outputs[0], 0.0, 0.09, 1.0, 0.0)
    rare = graph.out("ShaderNodeSeparateXYZ", {"Vector": cells.outputs[1]}, "X")
    lit = graph.math("MULTIPLY", spark, graph.ranged(rare, 0.55, 1.0, 0.0, 2.5 * amount))
    return graph.mix_color(lit, seen, (6.0, 6.4, 7.5, 1.0))
