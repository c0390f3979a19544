"""A mesh of voxels without T-junctions, and with two faces at every edge: what printers and physics ask for.

Greedy rectangles are few because the corner of one may lie in the middle of another's side; to a program that looks at
edges that is a crack. Here each side is cut at every corner that lies on it. Where two bodies touch along an edge only,
they get corners of their own, so that each is closed by itself.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.exchange.rings import nexts
from voxel_weaver.scene.mesh import UNIT, Ints, Mesh, mesh_from_faces

Index: TypeAlias = NDArray[np.int64]


def watertight(mesh: Mesh) -> Mesh:
    """The same surface, closed edge by edge. Faces that were cut become fans around a corner in their middle."""
    if not mesh.face_count or is_manifold(mesh):
        return mesh
    return fanned(_parted(_halved(without_junctions(mesh))))


def is_manifold(mesh: Mesh) -> bool:
    """Whether every edge lies between exactly two faces, which run along it in opposite directions."""
    after = _nexts(mesh)
    two = bool((np.bincount(mesh.corner_edges, minlength=len(mesh.edges)) == 2).all())
    directed = mesh.corners.astype(np.int64) * (len(mesh.points) + 1) + after
    return two and len(np.unique(directed)) == len(directed)


def _nexts(mesh: Mesh) -> Index:
    return nexts(mesh.starts, mesh.corners.astype(np.int64))


def without_junctions(mesh: Mesh) -> Mesh:
    """Every side that runs along an axis, cut at the vertices on it; sides of voxels all do."""
    starts, ends = mesh.corners.astype(np.int64), _nexts(mesh)
    points = mesh.points.astype(np.int64)
    moves = points[ends] - points[starts]
    axis = np.abs(moves).argmax(axis=1)
    straight = (moves != 0).sum(axis=1) == 1
    counts = np.zeros(len(starts), dtype=np.int64)
    firsts, orders = np.zeros(len(starts), dtype=np.int64), []
    for number in range(3):
        order, keys = _along(points, number)
        sides = np.flatnonzero(straight & (axis == number))
        a, b = keys[starts[sides]], keys[ends[sides]]
        line = np.sort(keys)
        low = np.searchsorted(line, np.minimum(a, b), side="right")
        high = np.searchsorted(line, np.maximum(a, b), side="left")
        counts[sides], firsts[sides] = high - low, low + number * len(points)
        orders.append(order)
    forward = moves[np.arange(len(moves)), axis] > 0
    return _cut(mesh, counts, firsts, forward, np.concatenate(orders))


def _along(points: Index, axis: int) -> tuple[Index, Index]:
    """The vertices sorted by their line along an axis and by their place on it, and the number that says so of each."""
    across = points[:, [(axis + 1) % 3, (axis + 2) % 3]]
    low, high = across.min(axis=0), across.max(axis=0)
    line = (across[:, 0] - low[0]) * (high[1] - low[1] + 1) + across[:, 1] - low[1]
    _, line = np.unique(line, return_inverse=True)
    place = points[:, axis] - points[:, axis].min()
    span = int(place.max()) + 1
    keys = line.reshape(-1).astype(np.int64) * span + place
    return np.argsort(keys, kind="stable"), keys


def _cut(mesh: Mesh, counts: Index, firsts: Index, forward: NDArray[np.bool_], order: Index) -> Mesh:
    """The faces with the vertices on their sides between their corners. Vertices at the same place count once each: two
    bodies may have one there."""
    total = counts + 1
    corner = np.repeat(np.arange(len(counts)), total)
    step = np.arange(len(corner)) - np.repeat(np.cumsum(total) - total, total)
    inner = step > 0
    place = np.where(forward[corner], step - 1, counts[corner] - step)
    rank = np.clip(firsts[corner] + place, 0, len(order) - 1)
    vertices = np.where(inner, order[rank], mesh.corners.astype(np.int64)[corner])
    kept = np.append(True, (mesh.points[vertices[1:]] != mesh.points[vertices[:-1]]).any(axis=1) | ~inner[1:])
    corner, vertices = corner[kept], _at_place(mesh)[vertices[kept]]
    face = np.repeat(np.arange(mesh.face_count), np.diff(mesh.starts))[corner]
    return _mesh(mesh.points * UNIT, vertices, np.bincount(face, minlength=mesh.face_count), mesh)


def _at_place(mesh: Mesh) -> Index:
    """For each vertex the first one at the same place."""
    _, first, inverse = np.unique(mesh.points, axis=0, return_index=True, return_inverse=True)
    return np.asarray(first.astype(np.int64)[inverse.reshape(-1)])


def _mesh(points: NDArray[np.float64], corners: Index, sizes: Index, like: Mesh) -> Mesh:
    """Faces of these sizes over these corners, in their order by size, with the slots of `like`'s faces."""
    starts = np.concatenate([[0], np.cumsum(sizes)])
    groups, slots, smooth = [], [], []
    for size in np.unique(sizes).tolist():
        faces = np.flatnonzero(sizes == size)
        groups.append(corners[starts[faces][:, None] + np.arange(size)].astype(np.int32))
        slots.append(like.slots[faces])
        smooth.append(like.smooth[faces])
    return mesh_from_faces(points, tuple(groups), tuple(slots), tuple(smooth))


# --- edges of more than two faces ----------------------------------------------------------------------------------


def _halved(mesh: Mesh) -> Mesh:
    """Edges of more than two faces, cut in their middle. Bodies that touch there may be one further on, so that both
    ends are the same corners for both; a corner in between can always be two."""
    crowded = np.flatnonzero(np.bincount(mesh.corner_edges, minlength=len(mesh.edges)) > 2)
    number = np.full(len(mesh.edges), -1, dtype=np.int64)
    number[crowded] = np.arange(len(crowded)) + len(mesh.points)
    middles = mesh.points[mesh.edges[crowded]].mean(axis=1)
    own = number[mesh.corner_edges]
    corners = np.stack([mesh.corners.astype(np.int64), own], axis=1).ravel()
    face = np.repeat(np.repeat(np.arange(mesh.face_count), np.diff(mesh.starts)), 2)
    kept = corners >= 0
    sizes = np.bincount(face[kept], minlength=mesh.face_count)
    return _mesh(np.concatenate([mesh.points, middles]) * UNIT, corners[kept], sizes, mesh)


def _parted(mesh: Mesh) -> Mesh:
    """Corners belong together where their faces do: at an edge of four faces, those of the same body."""
    partner = _partners(mesh)
    size = np.diff(mesh.starts)
    before = np.arange(len(mesh.corners)) - 1
    before[mesh.starts[:-1]] = mesh.starts[1:] - 1
    after = np.arange(len(mesh.corners)) + 1
    after[mesh.starts[1:] - 1] = mesh.starts[:-1]
    # Side c runs from corner c to the next. Its partner runs back: its end is at c's vertex, its start at the next one.
    label = np.arange(len(mesh.corners))
    while True:
        earlier = label
        label = np.minimum(label, label[after[partner]])  # the same vertex in the face beyond this side
        label = np.minimum(label, label[partner[before]])  # and beyond the side before
        label = label[label]
        if np.array_equal(label, earlier):
            break
    kept, corners = np.unique(label, return_inverse=True)
    points = mesh.points[mesh.corners[kept]] * UNIT
    return _mesh(points, corners.reshape(-1).astype(np.int64), size.astype(np.int64), mesh)


def _partners(mesh: Mesh) -> Index:
    """For each side the one that runs back along it. Of several the one around the same body: there the sums of what
    points into the face and of what points out of it are alike."""
    points = mesh.points.astype(np.float64)
    after = _nexts(mesh)
    face = np.repeat(np.arange(mesh.face_count), np.diff(mesh.starts))
    normals = _normals(mesh, points, after, face)[face]
    along = points[after] - points[mesh.corners]
    along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-12)
    toward = np.rint((np.cross(normals, along) - normals) * 8).astype(np.int64)
    first = np.minimum(mesh.corners, after).astype(np.int64)
    crowded = (np.bincount(mesh.corner_edges, minlength=len(mesh.edges)) > 2)[mesh.corner_edges]
    toward[~crowded] = 0
    forth = (mesh.corners == first).astype(np.int64)
    order = np.lexsort((forth, toward[:, 2], toward[:, 1], toward[:, 0], mesh.corner_edges))
    partner = np.arange(len(order))
    pairs = order[: len(order) // 2 * 2].reshape(-1, 2)
    fits = (mesh.corner_edges[pairs[:, 0]] == mesh.corner_edges[pairs[:, 1]]) & (forth[pairs].sum(axis=1) == 1)
    if not fits.all():  # an open or tangled mesh stays as it is there
        return _partners_of_open(mesh, order, forth)
    partner[pairs[:, 0]], partner[pairs[:, 1]] = pairs[:, 1], pairs[:, 0]
    return partner


def _partners_of_open(mesh: Mesh, order: Index, forth: Index) -> Index:
    """Neighbours in the order that run along the same edge in opposite directions; a side without one is its own."""
    partner = np.arange(len(order))
    taken = np.zeros(len(order), dtype=np.bool_)
    edges = mesh.corner_edges
    meets = (edges[order[1:]] == edges[order[:-1]]) & (forth[order[1:]] != forth[order[:-1]])
    for at in np.flatnonzero(meets).tolist():
        one, other = int(order[at]), int(order[at + 1])
        if not (taken[one] or taken[other]):
            partner[one], partner[other] = other, one
            taken[one] = taken[other] = True
    return partner


def _normals(mesh: Mesh, points: NDArray[np.float64], after: Index, face: Index) -> NDArray[np.float64]:
    """Of each face, outward, one long."""
    shares = np.cross(
        points[mesh.corners] - points[mesh.corners[mesh.starts[:-1]]][face], points[after] - points[mesh.corners]
    )
    sums = np.add.reduceat(shares, mesh.starts[:-1], axis=0)
    found: NDArray[np.float64] = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-12)
    return found


def fanned(mesh: Mesh) -> Mesh:
    """Faces of more than four corners as triangles around their middle: none of them is flat, wherever corners lie."""
    sizes = np.diff(mesh.starts).astype(np.int64)
    many = np.flatnonzero(sizes > 4)
    points = mesh.points * UNIT
    sums = np.add.reduceat(points[mesh.corners], mesh.starts[:-1], axis=0) if len(sizes) else np.zeros((0, 3))
    low = np.minimum.reduceat(points[mesh.corners], mesh.starts[:-1], axis=0)
    high = np.maximum.reduceat(points[mesh.corners], mesh.starts[:-1], axis=0)
    flat = ((high - low) < UNIT / 2).any(axis=1)
    middles = np.where(flat[:, None], (low + high) / 2, sums / sizes[:, None])[many]
    number = np.zeros(len(sizes), dtype=np.int64)
    number[many] = np.arange(len(many)) + len(points)
    face = np.repeat(np.arange(len(sizes)), sizes)
    cut = np.isin(face, many)
    triangles = np.stack([mesh.corners[cut], _nexts(mesh)[cut], number[face[cut]]], axis=1)
    groups: list[Ints] = [triangles.astype(np.int32)]
    owners = [face[cut]]
    for size in (3, 4):
        faces = np.flatnonzero(sizes == size)
        groups.append(mesh.corners[mesh.starts[:-1][faces][:, None] + np.arange(size)].astype(np.int32))
        owners.append(faces)
    return mesh_from_faces(
        np.concatenate([points, middles]),
        tuple(groups),
        tuple(mesh.slots[each] for each in owners),
        tuple(mesh.smooth[each] for each in owners),
    )
