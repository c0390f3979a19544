"""How a model is put together: its parts with the finishes that they name, stretched to a size where one is asked for.

Natural forms bulge and lean, so their outer size cannot be read off a formula: it is measured, and the parts are
stretched until it is right. No asset is defined here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.extents import extent, rotation, vector
from voxel_weaver.assets.model import OPEN, Clearance, Finish, Glow, Model, Part, Surface, Vector
from voxel_weaver.assets.workshop.finishes import FINISHES

Array: TypeAlias = NDArray[np.float64]

_ROUNDS = 24
"""Slanting parts change their reach a little when they are stretched; the error shrinks with each round."""
_CLOSE = 3e-4
"""A share of the size; a model that is this near to its size is done. Most are after one or two rounds."""

_NEAR = 0.002
"""Metres: a side that is this near to what was asked for is left alone."""


def built(
    parts: Iterable[Part],
    main: str | tuple[str, ...] = (),
    surfaces: tuple[Surface, ...] = (),
    clearances: tuple[Clearance, ...] = (),
    glows: tuple[Glow, ...] = (),
    *,
    size: Vector | None = None,
    grain: float = 1.0,
    hangs: tuple[Vector, ...] = (),
) -> Model:
    """The model of these parts, with the finishes that they name; those in `main` take what a prompt asks for.

    With a `size` the parts are stretched to it and centred over their base: leaves and handles do not end where a
    formula says. Surfaces, clearances and glows stay where they are given.
    """
    drawn = Model(tuple(parts), ())
    kept = drawn.parts if size is None else _fitted(drawn, size).parts
    return Model(kept, _finishes(kept, main), surfaces, clearances, hangs, glows, grain)


def grown(
    parts: Iterable[Part],
    width: float,
    height: float,
    depth: float | None = None,
    main: str | tuple[str, ...] = (),
    surfaces: tuple[Surface, ...] = (),
    clearances: tuple[Clearance, ...] = (),
    glows: tuple[Glow, ...] = (),
    *,
    grain: float = 1.0,
    hangs: tuple[Vector, ...] = (),
) -> Model:
    """Like `built` with a size, but surfaces, clearances and glows are drawn with the parts and go along. Without
    `depth` the model keeps its proportion to the width."""
    drawn = tuple(parts)
    model = Model(drawn, _finishes(drawn, main), surfaces, clearances, hangs, glows, grain)
    return _fitted(model, (width, depth, height))


def scaled(
    parts: Iterable[Part],
    share: float,
    main: str | tuple[str, ...] = (),
    surfaces: tuple[Surface, ...] = (),
    glows: tuple[Glow, ...] = (),
    *,
    grain: float = 1.0,
) -> Model:
    """All parts this many times as large as they are drawn, whatever their pose makes of the outer size; centred."""
    drawn = tuple(parts)
    across, deep, tall = (side * share for side in extent(Model(drawn, ())).size)
    return grown(drawn, across, tall, deep, main, surfaces, (), glows, grain=grain)


def resized(model: Model, sides: tuple[float | None, float | None, float | None]) -> Model:
    """The model with these outer sides, all of it stretched where it must be; None keeps a side as it is."""
    measured = extent(model).size
    wanted = [own if side is None else side for side, own in zip(sides, measured, strict=True)]
    if all(abs(side - own) < _NEAR for side, own in zip(wanted, measured, strict=True)):
        return model
    return _fitted(model, (wanted[0], wanted[1], wanted[2]))


def _finishes(parts: tuple[Part, ...], main: str | tuple[str, ...]) -> tuple[Finish, ...]:
    mains = (main,) if isinstance(main, str) else main
    return tuple(replace(FINISHES[name], main=name in mains) for name in dict.fromkeys(part.finish for part in parts))


def _fitted(model: Model, size: tuple[float, float | None, float]) -> Model:
    for _ in range(_ROUNDS):
        low, high = (np.asarray(corner) for corner in extent(model))
        across, deep, tall = (high - low).tolist()
        width, depth, height = size
        scale = np.array([width / across, width / across if depth is None else depth / deep, height / tall])
        origin = np.array([(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, low[2]])
        if np.abs(scale - 1.0).max() < _CLOSE and np.abs(origin).max() < _CLOSE * width:
            break
        model = _stretched(model, scale, origin)
    return model


def _stretched(model: Model, scale: Array, origin: Array) -> Model:
    def moved(spot: Vector) -> Vector:
        return vector((np.asarray(spot) - origin) * scale)

    def level(surface: Surface) -> Surface:
        low, high = moved((*surface.low, surface.z)), moved((*surface.high, surface.z))
        covered = surface.headroom < OPEN and surface.kind != "inside"  # what is above it moves along; hollows are open
        headroom = round(surface.headroom * float(scale[2]), 6) if covered else surface.headroom
        return replace(surface, low=low[:2], high=high[:2], z=low[2], headroom=headroom)

    return replace(
        model,
        parts=tuple(replace(part, at=moved(part.at), stretch=_longer(part, scale)) for part in model.parts),
        surfaces=tuple(level(surface) for surface in model.surfaces),
        clearances=tuple(replace(box, low=moved(box.low), high=moved(box.high)) for box in model.clearances),
        hangs=tuple(moved(spot) for spot in model.hangs),
        glows=tuple(replace(glow, at=moved(glow.at)) for glow in model.glows),
    )


def _longer(part: Part, scale: Array) -> Vector:
    """The axes of a part take their share of the scale: exactly for quarter turns, a fair mean for others."""
    shares = np.abs(rotation(part.turn)).T
    return vector(np.asarray(part.stretch) * (shares @ scale) / shares.sum(axis=1))
