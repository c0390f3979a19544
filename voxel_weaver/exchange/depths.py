"""Water as a body: a Scene draws its surface alone, and files of solids are to hold all of it, down to the ground."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.exchange.rings import nexts, pieces
from voxel_weaver.exchange.watertight import fanned, watertight, without_junctions
from voxel_weaver.scene.mesh import UNIT, Ints, Mesh, mesh_from_faces

Cells = NDArray[np.uint8]
Flags = NDArray[np.bool_]
Corner = tuple[int, int, int]
DEEPER = 0.05
"""Metres that a body of water reaches into the ground below its bed, so that no gap is between them."""


class Block(NamedTuple):
    """Cells [x, y, z] and where the lowest of them lies on the scene's lattice."""

    cells: Cells
    low: Corner


def deepened(water: Block, ground: Block) -> Block:
    """The cells of a surface of water and all below them down to the ground, without those in the ground: smooth looks
    draw a sheet that is cut by its banks. Where no ground is below, as where a river falls off an island, only the
    surface is there."""
    bottom = min(water.low[2], ground.low[2])
    top = max(block.low[2] + block.cells.shape[2] for block in (water, ground))
    shape = (*water.cells.shape[:2], top - bottom)
    wet = _within(water, (water.low[0], water.low[1], bottom), shape)
    earth = _within(ground, (water.low[0], water.low[1], bottom), shape) != 0
    founded = np.maximum.accumulate(earth, axis=2)
    wet[np.maximum.accumulate(earth[:, :, ::-1], axis=2)[:, :, ::-1]] = 0
    for level in range(shape[2] - 2, -1, -1):
        below = (wet[:, :, level] == 0) & ~earth[:, :, level] & founded[:, :, level]
        np.copyto(wet[:, :, level], wet[:, :, level + 1], where=below)
    levels = np.flatnonzero(wet.any(axis=(0, 1)))
    if not len(levels):
        return Block(np.zeros((0, 0, 0), np.uint8), water.low)
    first, last = int(levels[0]), int(levels[-1])
    return Block(wet[:, :, first : last + 1], (water.low[0], water.low[1], bottom + first))


def _within(block: Block, low: Corner, shape: tuple[int, ...]) -> Cells:
    """What a block has in a box of the lattice."""
    found = np.zeros(shape, dtype=np.uint8)
    here, there = [], []
    for axis in range(3):
        shift = block.low[axis] - low[axis]
        start, end = max(shift, 0), min(shift + block.cells.shape[axis], shape[axis])
        if start >= end:
            return found
        here.append(slice(start, end))
        there.append(slice(start - shift, end - shift))
    found[tuple(here)] = block.cells[tuple(there)]
    return found


def solid_under(sheet: Mesh, base: float) -> Mesh:
    """Closed bodies between what a sheet shows from above and the level `base`, in metres in its own frame: one for
    each stretch of water. Sides of the sheet and falls are sides of a body."""
    top = _faces_of(sheet, _looks_up(sheet))
    if not top.face_count:
        return top
    top = without_junctions(top)
    stretch = _stretches(top)
    return _side_by_side([_body(_faces_of(top, stretch == number), base) for number in np.unique(stretch)])


def _body(top: Mesh, base: float) -> Mesh:
    """A prism below these faces."""
    count = len(top.points)
    low = min(round(base / UNIT), int(top.points[:, 2].min()) - round(DEEPER / UNIT))
    under = top.points.copy()
    under[:, 2] = low
    rim = (np.bincount(top.corner_edges, minlength=len(top.edges)) == 1)[top.corner_edges]
    a, b = top.corners[rim], nexts(top.starts, top.corners)[rim]
    groups: list[Ints] = [np.stack([b, a, a + count, b + count], axis=1).astype(np.int32)]
    slots: list[Ints] = [np.repeat(top.slots, np.diff(top.starts))[rim]]
    for ring, own in _rings(top):
        groups += [ring, (ring + count)[:, ::-1]]
        slots += [own, own]
    closed = _mesh(np.concatenate([top.points, under]), groups, slots)
    return fanned(watertight(closed))


def _looks_up(sheet: Mesh) -> Flags:
    """Which faces have an area from above."""
    points = sheet.points.astype(np.float64)
    face = np.repeat(np.arange(sheet.face_count), np.diff(sheet.starts))
    here, there = points[sheet.corners], points[nexts(sheet.starts, sheet.corners)]
    area = np.bincount(face, here[:, 0] * there[:, 1] - here[:, 1] * there[:, 0], minlength=sheet.face_count)
    return np.asarray(area > 0.5)


def _stretches(top: Mesh) -> NDArray[np.int64]:
    """For each face the first of those that it hangs together with along edges."""
    face = np.repeat(np.arange(top.face_count), np.diff(top.starts))
    order = np.argsort(top.corner_edges, kind="stable")
    edges, faces = top.corner_edges[order], face[order]
    met = np.flatnonzero(edges[1:] == edges[:-1])
    one, other = faces[met], faces[met + 1]
    return pieces(one, other, top.face_count)


def _faces_of(mesh: Mesh, kept: Flags) -> Mesh:
    """These faces alone, and the points that they use."""
    rings = [(ring[kept[faces]], slots[kept[faces]]) for ring, slots, faces in _numbered_rings(mesh)]
    used, corners = np.unique(
        np.concatenate([ring.ravel() for ring, _ in rings] or [mesh.corners]), return_inverse=True
    )
    at, groups = 0, []
    for ring, _ in rings:
        groups.append(corners.reshape(-1)[at : at + ring.size].reshape(ring.shape).astype(np.int32))
        at += ring.size
    return _mesh(mesh.points[used], groups, [slots for _, slots in rings])


def _side_by_side(bodies: list[Mesh]) -> Mesh:
    starts = np.cumsum([0, *(len(body.points) for body in bodies)])
    groups, slots = [], []
    for body, start in zip(bodies, starts, strict=False):
        for ring, own in _rings(body):
            groups.append((ring + start).astype(np.int32))
            slots.append(own)
    return _mesh(np.concatenate([body.points for body in bodies]), groups, slots)


def _rings(mesh: Mesh) -> Iterator[tuple[Ints, Ints]]:
    """Faces by how many corners they have, and their slots."""
    for ring, slots, _ in _numbered_rings(mesh):
        yield ring, slots


def _numbered_rings(mesh: Mesh) -> Iterator[tuple[Ints, Ints, Ints]]:
    sizes = np.diff(mesh.starts)
    for size in np.unique(sizes).tolist():
        faces = np.flatnonzero(sizes == size)
        ring = mesh.corners[mesh.starts[:-1][faces][:, None] + np.arange(size)]
        yield ring.astype(np.int32), mesh.slots[faces], faces.astype(np.int32)


def _mesh(points: NDArray[np.int32], groups: list[Ints], slots: list[Ints]) -> Mesh:
    flat = tuple(np.zeros(len(group), dtype=np.bool_) for group in groups)
    return mesh_from_faces(points * UNIT, tuple(groups), tuple(slots), flat)
