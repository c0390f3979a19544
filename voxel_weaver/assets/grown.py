"""Fitting drawn models to a size: parts are drawn at some natural size, then stretched to the one that is asked for.

Pure geometry of parts; no asset is defined here. Natural forms bulge and lean, so their outer size cannot be read off a
formula: it is measured, and the parts are stretched until it is right.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from voxel_weaver.assets.extents import extent
from voxel_weaver.assets.model import Clearance, Glow, Model, Part, Surface, Vector
from voxel_weaver.assets.wild_finishes import WILD_FINISHES

_ROUNDS = 24
"""Turned parts change their reach a little when they are stretched; the error shrinks with each round."""
_CLOSE = 1e-3
"""A share of the size; a model that is this near to its size is done. Most are after one or two rounds."""


def grown(
    parts: Iterable[Part],
    width: float,
    height: float,
    depth: float | None = None,
    main: tuple[str, ...] = (),
    surfaces: tuple[Surface, ...] = (),
    clearances: tuple[Clearance, ...] = (),
    glows: tuple[Glow, ...] = (),
) -> Model:
    """The model of these parts, stretched to this size and centred over its base; without `depth` it keeps its
    proportion to the width. Surfaces, clearances and glows are drawn with the parts and go along."""
    drawn = tuple(parts)
    names = dict.fromkeys(part.finish for part in drawn)
    finishes = tuple(replace(WILD_FINISHES[name], main=name in main) for name in names)
    model = Model(drawn, finishes, surfaces, clearances, glows=glows)
    for _ in range(_ROUNDS):
        low, high = extent(model)
        across, deep, tall = (b - a for a, b in zip(low, high, strict=True))
        scale = (width / across, width / across if depth is None else depth / deep, height / tall)
        origin = ((low[0] + high[0]) / 2, (low[1] + high[1]) / 2, low[2])
        if max(abs(factor - 1.0) for factor in scale) < _CLOSE and max(map(abs, origin)) < _CLOSE * width:
            break
        model = _stretched(model, scale, origin)
    return model


def _stretched(model: Model, scale: Vector, origin: Vector) -> Model:
    def moved(spot: Vector) -> Vector:
        x, y, z = ((value - zero) * factor for value, zero, factor in zip(spot, origin, scale, strict=True))
        return x, y, z

    def level(surface: Surface) -> Surface:
        low, high = moved((*surface.low, surface.z)), moved((*surface.high, surface.z))
        return replace(surface, low=low[:2], high=high[:2], z=low[2])

    def longer(part: Part) -> Part:
        x, y, z = (old * new for old, new in zip(part.stretch, _local(part.turn, scale), strict=True))
        return replace(part, stretch=(x, y, z), at=moved(part.at))

    return replace(
        model,
        parts=tuple(longer(part) for part in model.parts),
        surfaces=tuple(level(surface) for surface in model.surfaces),
        clearances=tuple(replace(box, low=moved(box.low), high=moved(box.high)) for box in model.clearances),
        glows=tuple(replace(glow, at=moved(glow.at)) for glow in model.glows),
    )


def _local(turn: Vector, scale: Vector) -> Vector:
    """The scale along a turned part's own axes: exact for quarter turns about X or Y, a fair mean otherwise."""
    x, y, z = scale
    flat = (x * y) ** 0.5
    if turn == (0.0, 0.0, 0.0):
        return scale
    if turn[:2] == (90.0, 0.0) or turn[:2] == (-90.0, 0.0):
        return flat, z, flat
    if turn[:2] == (0.0, 90.0) or turn[:2] == (0.0, -90.0):
        return z, flat, flat
    if turn[:2] == (0.0, 0.0):
        return flat, flat, z
    mean = (x * y * z) ** (1 / 3)
    return mean, mean, mean
