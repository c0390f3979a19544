"""Colours as people see them apart, and many of them reduced to few."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.float64]
Index: TypeAlias = NDArray[np.int64]

_ROUNDS = 8
_TO_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def rgb(color: str) -> tuple[int, int, int]:
    """ "#rrggbb" as three numbers from 0 to 255."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def seen(colors: NDArray[np.integer[Any]] | Array) -> Array:
    """sRGB (n, 3) from 0 to 255 in Oklab: distances there are as large as they look."""
    channels = np.asarray(colors, dtype=np.float64) / 255.0
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    # Sums instead of matrix products: Blender's numpy may come without a fast library for those.
    lms = np.cbrt((linear[:, None, :] * _TO_LMS).sum(axis=2))
    lab: Array = (lms[:, None, :] * _TO_LAB).sum(axis=2)
    return lab


def nearest(colors: Array, offered: Array) -> Index:
    """For each colour the number of the offered one that looks most like it; both in Oklab."""
    distance = ((colors[:, None, :] - offered[None, :, :]) ** 2).sum(axis=2)
    found: Index = distance.argmin(axis=1)
    return found


def reduced(colors: NDArray[np.integer[Any]], weights: Array, most: int) -> tuple[NDArray[np.int64], Index]:
    """At most `most` colours for these (n, 3), and for each the number of the one that takes its place.

    What covers much keeps its colour most exactly; what is far from all others keeps one of its own.
    """
    unique, inverse = np.unique(np.asarray(colors, dtype=np.int64), axis=0, return_inverse=True)
    inverse = inverse.reshape(-1)
    if len(unique) <= most:
        return unique, inverse
    mass: Array = np.bincount(inverse, weights=np.maximum(weights, 1e-9)).astype(np.float64)
    lab = seen(unique)
    centres = lab[_far_apart(lab, mass, most)]
    for _ in range(_ROUNDS):
        owner = nearest(lab, centres)
        total = np.bincount(owner, weights=mass, minlength=most)
        sums = np.stack([np.bincount(owner, weights=mass * lab[:, i], minlength=most) for i in range(3)], axis=1)
        centres = np.where(total[:, None] > 0, sums / np.maximum(total, 1e-12)[:, None], centres)
    owner = nearest(lab, centres)
    total = np.maximum(np.bincount(owner, weights=mass, minlength=most), 1e-12)
    means = np.stack([np.bincount(owner, weights=mass * unique[:, i], minlength=most) for i in range(3)], axis=1)
    table = np.rint(means / total[:, None]).astype(np.int64)
    return table, owner[inverse]


def _far_apart(lab: Array, mass: Array, most: int) -> Index:
    """The heaviest colour, then again and again the one that is farthest from those chosen, heavy ones first."""
    chosen = [int(mass.argmax())]
    distance = ((lab - lab[chosen[0]]) ** 2).sum(axis=1)
    weight = np.sqrt(mass / mass.max())
    for _ in range(most - 1):
        chosen.append(int((distance * weight).argmax()))
        distance = np.minimum(distance, ((lab - lab[chosen[-1]]) ** 2).sum(axis=1))
    return np.array(chosen, dtype=np.int64)
