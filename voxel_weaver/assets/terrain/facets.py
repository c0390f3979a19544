"""Land and water in the smooth looks: two triangles a cell, sides cut clean, water as a sheet that meets its banks."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.terrain.covers import SHADES, names_of
from voxel_weaver.assets.terrain.grids import DRY, VOID, Block
from voxel_weaver.assets.terrain.layers import bands, thickness, wander
from voxel_weaver.scene.mesh import UNIT, Ints, Mesh, mesh_from_faces

Field2 = NDArray[np.float64]
Mask = NDArray[np.bool_]

TURF, LOAM = 0.2, 0.45
"""Metres of the upper two layers of a side; stone is below."""
MOST_LAYERS = 10
"""Layers of stone that a side shows."""


def land_facets(block: Block, *, smooth: bool) -> tuple[Mesh, tuple[str, ...]]:
    """The land as a closed block, and the names of its finishes."""
    solid, across = block.solid, block.cells + 1
    number = np.arange(across * across, dtype=np.int32).reshape(across, across)
    line = np.linspace(-block.side / 2, block.side / 2, across)
    x, y = np.meshgrid(line, line)
    top = np.column_stack([x.ravel(), y.ravel(), block.grid.ravel() * UNIT])
    edges = _rim(number, solid)
    points, quads, layers = _sides(block, top, edges)
    faces, shades, middles = _patches(
        block, number, solid, top, len(points) + (len(top) if block.under is not None else 0)
    )
    groups, slots = [faces, quads], [shades, layers]
    smooths = [np.full(len(faces), smooth), np.zeros(len(quads), np.bool_)]
    if block.under is None:
        rim = _ring(edges, len(points), across)
        groups.append(rim[None])
        slots.append(np.array([_deep(block)], dtype=np.int32))
        smooths.append(np.zeros(1, np.bool_))
    else:
        points, below = _underside(block, points, number, top)
        groups.append(below)
        slots.append(np.full(len(below), _deep(block), dtype=np.int32))
        smooths.append(np.zeros(len(below), np.bool_))
    mesh = mesh_from_faces(np.concatenate([points, middles]), tuple(groups), tuple(slots), tuple(smooths))
    return _compact(mesh, names_of(block.palette, block.strata))


def _patches(block: Block, number: Ints, solid: Mask, top: Field2, first: int) -> tuple[Ints, Ints, Field2]:
    """The faces of the land, their covers, and the points that they add, which are numbered from `first`.

    Two triangles for each cell in its cover. Where two cells beside it that meet at its corner share another cover,
    that corner is theirs: patches would else end in stairs. Such a cell has four triangles around the middle of its
    diagonal, which changes nothing of the surface.
    """
    faces, shades = _faces(number, solid, block.covers)
    wide = np.pad(block.covers.astype(np.int32), 1, mode="edge")
    own = wide[1:-1, 1:-1]
    beside = (wide[:-2, 1:-1], wide[1:-1, 2:], wide[2:, 1:-1], wide[1:-1, :-2])  # below, right, above, left
    after = (beside[1], beside[2], beside[3], beside[0])
    before = (beside[3], beside[0], beside[1], beside[2])
    taken = [
        (each != own) & ((each == one) | (each == other))
        for each, one, other in zip(beside, after, before, strict=True)
    ]
    cut = np.logical_or.reduce(taken) & solid
    if not cut.any():
        return faces, shades, np.zeros((0, 3))
    kept = ~cut[solid]
    kept = np.concatenate([kept, kept])
    a, b, c, d = (corner[cut] for corner in (number[:-1, :-1], number[:-1, 1:], number[1:, :-1], number[1:, 1:]))
    even = (np.add.outer(*(np.arange(size) for size in solid.shape)) % 2 == 0)[cut]
    middles = np.where(even[:, None], top[a] + top[d], top[b] + top[c]) * 0.5
    middle = np.arange(first, first + len(a), dtype=np.int32)
    rounds = [(a, b), (b, d), (d, c), (c, a)]
    more = [np.stack([start, end, middle], axis=1) for start, end in rounds]
    tones = [np.where(takes[cut], each[cut], own[cut]) for takes, each in zip(taken, beside, strict=True)]
    return (
        np.concatenate([faces[kept], *more]).astype(np.int32),
        np.concatenate([shades[kept], *tones]).astype(np.int32),
        middles,
    )


def _compact(mesh: Mesh, names: tuple[str, ...]) -> tuple[Mesh, tuple[str, ...]]:
    """The mesh without points that no face uses, and with the finishes that are seen alone."""
    used, slots = np.unique(mesh.slots, return_inverse=True)
    kept = np.zeros(len(mesh.points), dtype=np.bool_)
    kept[mesh.corners] = True
    place = np.cumsum(kept, dtype=np.int32) - 1
    compact = Mesh(
        points=mesh.points[kept],
        starts=mesh.starts,
        corners=place[mesh.corners].astype(np.int32),
        edges=place[mesh.edges].astype(np.int32),
        corner_edges=mesh.corner_edges,
        slots=slots.astype(np.int32).ravel(),
        smooth=mesh.smooth,
    )
    return compact, tuple(names[slot] for slot in used)


def _faces(number: Ints, solid: Mask, covers: NDArray[np.uint8]) -> tuple[Ints, Ints]:
    """Two triangles for each cell that is there, and the cover of each."""
    a, b, c, d = (corner[solid] for corner in (number[:-1, :-1], number[:-1, 1:], number[1:, :-1], number[1:, 1:]))
    even = (np.add.outer(*(np.arange(size) for size in solid.shape)) % 2 == 0)[solid]
    first = np.where(even[:, None], np.stack([a, b, d], axis=1), np.stack([a, b, c], axis=1))
    second = np.where(even[:, None], np.stack([a, d, c], axis=1), np.stack([b, d, c], axis=1))
    painted = covers[solid].astype(np.int32)
    return np.concatenate([first, second]), np.concatenate([painted, painted])


def _rim(number: Ints, solid: Mask) -> Ints:
    """Edges between a cell that is there and none, with the land to the left: (n, 2)."""
    wide = np.pad(solid, 1)
    here = wide[1:-1, 1:-1]
    low, high = here & ~wide[:-2, 1:-1], here & ~wide[2:, 1:-1]
    left, right = here & ~wide[1:-1, :-2], here & ~wide[1:-1, 2:]
    a, b, c, d = number[:-1, :-1], number[:-1, 1:], number[1:, :-1], number[1:, 1:]
    pairs = ((a, b, low), (b, d, right), (d, c, high), (c, a, left))
    found = [np.stack([start[mask], end[mask]], axis=1) for start, end, mask in pairs]
    return np.asarray(np.concatenate(found), dtype=np.int32)


def _deep(block: Block) -> int:
    return SHADES * (len(block.palette) + len(block.strata) - 1) + 1


def _sides(block: Block, top: Field2, edges: Ints) -> tuple[Field2, Ints, Ints]:
    """The sides of the block in layers: points, quads, and the finish of each. The last ring of points is the
    bottom."""
    corners, places = np.unique(edges, return_inverse=True)
    ends = places.reshape(-1, 2)
    levels = _side_levels(block, top, corners)
    rings = [np.column_stack([top[corners, :2], level]) for level in levels[:-1]]
    starts = [corners.astype(np.int32)]
    starts += [np.arange(len(corners), dtype=np.int32) + len(top) + index * len(corners) for index in range(len(rings))]
    if block.under is None:
        rings.append(np.column_stack([top[corners, :2], levels[-1]]))
        starts.append(np.arange(len(corners), dtype=np.int32) + len(top) + (len(rings) - 1) * len(corners))
        points = np.concatenate([top, *rings])
    else:
        points = np.concatenate([top, *rings])
        starts.append((len(points) + corners).astype(np.int32))  # the underside's own points follow
    quads, slots = [], []
    first = SHADES * len(block.palette)
    for index, (upper, lower) in enumerate(pairwise(starts)):
        start, end = ends[:, 0], ends[:, 1]
        quads.append(np.stack([lower[start], lower[end], upper[end], upper[start]], axis=1))
        layer = int(bands(np.array([index * thickness(block.side)]), block.side)[0])
        slots.append(np.full(len(ends), first + 1 if index == 1 else _deep(block) - 1 + layer))
    slots[0] = _covers_at(block, edges)
    return points, np.concatenate(quads).astype(np.int32), np.concatenate(slots).astype(np.int32)


def _covers_at(block: Block, edges: Ints) -> Ints:
    """What covers the cell that each edge of the rim belongs to."""
    across = block.cells + 1
    row, column = np.divmod(edges.astype(np.int64), across)
    turn_y, turn_x = row[:, 1] - row[:, 0], column[:, 1] - column[:, 0]
    cell_row = np.minimum(row[:, 0], row[:, 1]) - (turn_x < 0)
    cell_column = np.minimum(column[:, 0], column[:, 1]) - (turn_y > 0)
    return np.asarray(block.covers[cell_row, cell_column].astype(np.int32))


def _side_levels(block: Block, top: Field2, corners: Ints) -> list[Field2]:
    """The heights of each ring of a side, from the rim down."""
    rim = top[corners, 2]
    if block.under is None:
        low = np.full(len(corners), float(block.grid.min()) * UNIT - block.depth)
    else:
        low = np.minimum(block.under.ravel()[corners] * UNIT, rim)
    room = rim - low
    turf = rim - np.minimum(TURF, room * 0.2)
    loam = turf - np.minimum(LOAM, room * 0.3) if len(block.strata) > 1 else turf - np.minimum(0.01, room * 0.01)
    wave = np.pad(wander(block.side, block.cells), ((0, 1), (0, 1)), mode="edge").ravel()[corners]
    deepest = float(low.min())
    span = float(rim.max()) - deepest
    count = max(1, min(MOST_LAYERS, round(span / (1.6 * thickness(block.side)))))
    levels = [turf, loam]
    for index in range(count - 1, 0, -1):
        level = deepest + span * index / count + wave * 0.6
        levels.append(np.minimum(np.maximum(level, low), levels[-1]))
    return [*levels, low]


def _ring(edges: Ints, points: int, across: int) -> Ints:
    """The bottom of a whole block as one face, seen from below."""
    corners = np.unique(edges)
    row, column = np.divmod(corners, across)
    last = across - 1
    along = np.select([row == 0, column == last, row == last], [column, last + row, 3 * last - column], 4 * last - row)
    order = np.argsort(along, kind="stable")
    return np.asarray((points - len(corners) + order)[::-1].astype(np.int32))


def _underside(block: Block, points: Field2, number: Ints, top: Field2) -> tuple[Field2, Ints]:
    """The underside of land that hangs in the air."""
    assert block.under is not None  # asked before
    low = np.minimum(np.where(block.under == VOID, 0, block.under).ravel() * UNIT, top[:, 2])
    faces, _ = _faces(number + np.int32(len(points)), block.solid, block.covers)
    return np.concatenate([points, np.column_stack([top[:, :2], low])]), faces[:, ::-1]


# --- water ---------------------------------------------------------------------------------------------------------


def water_facets(block: Block, levels: Ints) -> tuple[Mesh, tuple[str, ...]]:
    """The surface of a body of water, one cell wider than it is, so that the banks cut it; with its cut sides."""
    wet = levels != DRY
    if not wet.any():
        return mesh_from_faces(np.zeros((0, 3)), (), (), ()), ()
    across = block.cells + 1
    heights = _corner_levels(levels, wet)
    wide = np.pad(wet, 1)
    grown = wide[1:-1, 1:-1] | wide[:-2, 1:-1] | wide[2:, 1:-1] | wide[1:-1, :-2] | wide[1:-1, 2:]
    number = np.arange(across * across, dtype=np.int32).reshape(across, across)
    line = np.linspace(-block.side / 2, block.side / 2, across)
    x, y = np.meshgrid(line, line)
    top = np.column_stack([x.ravel(), y.ravel(), heights.ravel()])
    faces, _ = _faces(number, grown, np.zeros(grown.shape, np.uint8))
    edges = _border(number, wet, across)
    bed = np.minimum(block.grid.ravel() * UNIT, top[:, 2] - 1e-3)
    points = np.concatenate([top, np.column_stack([top[:, :2], bed])])
    lower = edges + np.int32(len(top))
    quads = np.stack([lower[:, 0], lower[:, 1], edges[:, 1], edges[:, 0]], axis=1)
    mesh = mesh_from_faces(
        points,
        (faces, quads),
        (np.zeros(len(faces), np.int32), np.zeros(len(quads), np.int32)),
        (np.zeros(len(faces), np.bool_), np.zeros(len(quads), np.bool_)),
    )
    return _compact(mesh, ("surface",))


def _border(number: Ints, wet: Mask, across: int) -> Ints:
    """The edges of wet cells that lie on the edge of the land."""
    edges = _rim(number, wet)
    row, column = np.divmod(edges, across)
    last = across - 1
    at_edge = [(part == end).all(axis=1) for part in (row, column) for end in (0, last)]
    return np.asarray(edges[np.logical_or.reduce(at_edge)])


def _corner_levels(levels: Ints, wet: Mask) -> Field2:
    """The level at each corner: the mean of the wet cells around it; where there are none within reach, the nearest."""
    total = np.zeros((levels.shape[0] + 1, levels.shape[1] + 1))
    count = np.zeros_like(total)
    value = np.where(wet, levels, 0).astype(np.float64)
    for rows in (slice(0, -1), slice(1, None)):
        for columns in (slice(0, -1), slice(1, None)):
            total[rows, columns] += value
            count[rows, columns] += wet
    for _ in range(2):  # the corners of the cells around them
        lacking = count == 0
        sums, near = _shifted(np.where(lacking, 0.0, total / np.maximum(count, 1))), _shifted((~lacking).astype(float))
        fill = lacking & (near > 0)
        total = np.where(fill, sums / np.maximum(near, 1), total / np.maximum(count, 1))
        count = np.where(lacking & ~fill, 0.0, 1.0)
    return np.asarray(total * UNIT)


def _shifted(field: Field2) -> Field2:
    """The sum of the four neighbours."""
    wide = np.pad(field, 1)
    return np.asarray(wide[:-2, 1:-1] + wide[2:, 1:-1] + wide[1:-1, :-2] + wide[1:-1, 2:])
