"""Meshes laid flat: faces in charts, each seen along the axis that it faces most, and all charts in a square of texels.
For textures that are baked once and never painted on: many small charts do no harm.
"""

from __future__ import annotations

import math
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.exchange.rings import nexts, pieces

Array: TypeAlias = NDArray[np.float64]
Index: TypeAlias = NDArray[np.int64]
Flags: TypeAlias = NDArray[np.bool_]

GUTTER = 1
"""Texels around each chart that belong to it: pictures are read between texels, and shrunk."""
_FINEST, _COARSEST = 4.0, 1 / 64
"""Texels for each grain of a mesh that are tried."""


class Skin(NamedTuple):
    """Faces of one mesh. Face f has the corners from starts[f] to starts[f + 1]."""

    points: Array
    starts: Index
    corners: Index
    kept: Flags  # the faces that are laid flat
    grain: float  # metres that one texel should show: a voxel, or what suits the mesh's size


class Charts(NamedTuple):
    """Where each corner lies in its chart, in grains from the chart's lower left, and how large each chart is."""

    of_face: Index  # -1 where a face is not laid flat
    flat: Array  # (corners, 2)
    sizes: Array  # (charts, 2)


class Atlas(NamedTuple):
    """The lower left texel of each chart, without its gutter, in a square of `side` texels."""

    places: Index  # (charts, 2)
    fineness: float
    side: int


def charts(skin: Skin) -> Charts:
    """Neighbouring faces that look along the same axis are one chart."""
    count = len(skin.starts) - 1
    of_face = np.full(count, -1, dtype=np.int64)
    flat = np.zeros((len(skin.corners), 2))
    faces = np.flatnonzero(skin.kept)
    if not len(faces):
        return Charts(of_face, flat, np.zeros((0, 2)))
    face = np.repeat(np.arange(count), np.diff(skin.starts))
    after = nexts(skin.starts, skin.corners)
    side = _looks(skin, face, after)
    label = _pieces(skin, face, after, np.where(skin.kept, side, -1 - np.arange(count)))
    _, numbers = np.unique(label[faces], return_inverse=True)
    of_face[faces] = numbers.reshape(-1)
    axis = (side // 2)[face]
    places = skin.points[skin.corners] / skin.grain
    at = np.arange(len(face))
    flat[:, 0] = places[at, np.where(axis == 0, 1, 0)]
    flat[:, 1] = places[at, np.where(axis == 2, 1, 2)]
    kept = of_face[face] >= 0
    low = np.full((int(of_face.max()) + 1, 2), np.inf)
    high = -low
    np.minimum.at(low, of_face[face[kept]], flat[kept])
    np.maximum.at(high, of_face[face[kept]], flat[kept])
    flat[kept] -= low[of_face[face[kept]]]
    flat[~kept] = 0.0
    return Charts(of_face, flat, high - low)


def _looks(skin: Skin, face: Index, after: Index) -> Index:
    """Of each face the axis that it looks along most, twice, plus one where it looks down it."""
    here, there = skin.points[skin.corners], skin.points[after]
    base = skin.points[skin.corners[skin.starts[:-1]]][face]
    normals = np.add.reduceat(np.cross(here - base, there - base), skin.starts[:-1], axis=0)
    # Rounded, so that what looks along two axes alike does not flicker between them from face to face.
    length = np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-30)
    weight = np.rint(np.abs(normals / length) * 1e4)
    axis = weight.argmax(axis=1)
    down = normals[np.arange(len(axis)), axis] < 0
    return np.asarray(axis * 2 + down, dtype=np.int64)


def _pieces(skin: Skin, face: Index, after: Index, kind: Index) -> Index:
    """For each face the first of those of its kind that it hangs together with along edges."""
    low, high = np.minimum(skin.corners, after), np.maximum(skin.corners, after)
    edge = low * np.int64(len(skin.points)) + high
    order = np.argsort(edge, kind="stable")
    met = np.flatnonzero(edge[order[1:]] == edge[order[:-1]])
    one, other = face[order[met]], face[order[met + 1]]
    alike = kind[one] == kind[other]
    one, other = one[alike], other[alike]
    return pieces(one, other, len(kind))


def atlas(sizes: Array, side: int, step: float = 2.0) -> Atlas:
    """The charts in a square of at most `side` texels, as fine as they fit; in a smaller one where the finest does. By
    steps of two, voxels keep whole texels. Fineness 0 says that they do not fit at all."""
    count = math.ceil(math.log(_FINEST / _COARSEST, step)) + 1
    for fineness in (_FINEST / step**number for number in range(count)):
        texels = whole(sizes, fineness) + 2 * GUTTER
        area = float(texels.prod(axis=1).sum())
        smaller = side
        while smaller > 64 and area <= (smaller // 2) ** 2 * 0.9:
            smaller //= 2
        while smaller <= side:
            places = _shelves(texels, smaller)
            if places is not None:
                return Atlas(places + GUTTER, fineness, smaller)
            smaller *= 2
    return Atlas(np.zeros((len(sizes), 2), dtype=np.int64), 0.0, side)


def whole(sizes: Array, fineness: float) -> Index:
    """How many texels each chart has."""
    return np.asarray(np.maximum(np.ceil(sizes * fineness - 1e-3), 1), dtype=np.int64)


def _shelves(texels: Index, side: int) -> Index | None:
    """Rows of charts, the highest first; none where they do not fit."""
    if not len(texels):
        return np.zeros((0, 2), dtype=np.int64)
    if int(texels.max()) > side:
        return None
    order = np.lexsort((texels[:, 0], texels[:, 1]))[::-1]
    widths, heights = texels[order, 0].tolist(), texels[order, 1].tolist()
    places = np.zeros_like(texels)
    x, y, row = 0, 0, heights[0]
    for number, width, height in zip(order.tolist(), widths, heights, strict=True):
        if x + width > side:
            x, y, row = 0, y + row, height
        if y + height > side:
            return None
        places[number] = x, y
        x += width
    return places


def spread(skin: Skin, found: Charts, made: Atlas, first: int) -> Array:
    """Where the corners of a mesh lie in the atlas, from 0 to 1; `first` is the number of its first chart there. Charts
    are stretched to whole texels, so that their borders run between two of them."""
    chart = found.of_face[np.repeat(np.arange(len(found.of_face)), np.diff(skin.starts))]
    kept = chart >= 0
    own = chart[kept]
    texels = whole(found.sizes, made.fineness)[own]
    share = found.flat[kept] / np.maximum(found.sizes[own], 1e-9)
    places = np.zeros((len(chart), 2))
    places[kept] = (made.places[own + first] + np.clip(share, 0.0, 1.0) * texels) / made.side
    return places
