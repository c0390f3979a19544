"""A Scene as bodies of voxels that stand on one lattice: what every voxel file is written from.

Equal things are one body, however often they stand there; quarter turns are left to the file's own transforms.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.realise.filling import filled
from voxel_weaver.assets.realise.triangles import triangles_of
from voxel_weaver.exchange.depths import Block, deepened
from voxel_weaver.exchange.placed import Array, Blobs, Placed, about_z, placed
from voxel_weaver.scene.errors import DataRefused, SettingRefused
from voxel_weaver.scene.layout import waters
from voxel_weaver.scene.look import Material
from voxel_weaver.scene.mesh import UNIT, Mesh
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.shapes import Shape

Cells: TypeAlias = NDArray[np.uint8]

_SIZES = 4
"""Steps of a scattered thing's size between one and twice as large: nobody sees finer ones in blocks."""


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """Cells [x, y, z]: 0 is empty, else the number of the material plus one."""

    cells: Cells
    materials: tuple[Material, ...]


class Spot(NamedTuple):
    """A body that stands here: its lowest cell on the scene's lattice after it was turned by quarters."""

    body: int
    name: str
    group: str
    low: tuple[int, int, int]
    quarter: int = 0
    hidden: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Voxelized:
    voxel: float  # metres a cell
    bodies: tuple[Body, ...]
    spots: tuple[Spot, ...]


def voxelized(scene: Scene, blobs: Blobs, most: int, voxel: float | None = None) -> Voxelized:
    """The scene on a lattice of `voxel` metres; without one, the scene's own, or as many times of it as it takes to
    have at most `most` cells along the longest side. Ceilings are there, hidden."""
    if voxel is not None and not 0.001 <= voxel <= 10.0:
        raise SettingRefused(f"voxel={voxel!r} cannot be used: choose a size from 0.001 to 10 metres.")
    bodies = _Bodies(scene, blobs, voxel or _fitting(scene, most))
    for each in placed(scene, blobs):
        bodies.stand(each)
    bodies.fill_waters()
    return Voxelized(bodies.voxel, tuple(bodies.made), tuple(bodies.spots))


def coarser(scene: Scene, voxel: float, what: str) -> tuple[str, ...]:
    """What people are told where a file's voxels are larger than the scene's own."""
    own = scene.layout.voxel
    return (f"a {what} is {voxel:.2f} m wide, so that the scene fits",) if voxel > own * 1.01 else ()


def turned(cells: Cells, quarter: int) -> Cells:
    """The cells turned counter-clockwise around the upright axis."""
    return np.rot90(cells, quarter, axes=(0, 1))


def dense(voxels: Voxelized, skip: Iterable[str] = ()) -> tuple[NDArray[np.uint16], tuple[Material, ...]]:
    """All bodies in one grid from its lowest cell on, and the materials that its numbers minus one stand for. What
    stands later covers what stood there before."""
    spots = [spot for spot in voxels.spots if spot.group not in skip]
    ends = [(spot, turned(voxels.bodies[spot.body].cells, spot.quarter)) for spot in spots]
    if not ends:
        return np.zeros((1, 1, 1), np.uint16), ()
    low = np.min([spot.low for spot, _ in ends], axis=0)
    high = np.max([np.add(spot.low, cells.shape) for spot, cells in ends], axis=0)
    whole = np.zeros(tuple((high - low).tolist()), dtype=np.uint16)
    numbers: dict[Material, int] = {}
    for spot, cells in ends:
        own = voxels.bodies[spot.body].materials
        table = np.array([0, *(numbers.setdefault(each, len(numbers) + 1) for each in own)], dtype=np.uint16)
        start = np.subtract(spot.low, low)
        x, y, z = (slice(int(a), int(a) + size) for a, size in zip(start, cells.shape, strict=True))
        region = whole[x, y, z]
        np.copyto(region, table[cells], where=cells != 0)
    return whole, tuple(numbers)


def _fitting(scene: Scene, most: int) -> float:
    """The least multiple of the scene's voxel with which the longest side has no more cells than this."""
    low, high = np.full(3, np.inf), np.full(3, -np.inf)
    for use in scene.shapes.uses:
        shape = scene.shapes.shapes[use.shape]
        reach = math.hypot(*(max(abs(shape.low[axis]), abs(shape.high[axis])) for axis in (0, 1)))
        low = np.minimum(low, (use.position[0] - reach, use.position[1] - reach, use.position[2] + shape.low[2]))
        high = np.maximum(high, (use.position[0] + reach, use.position[1] + reach, use.position[2] + shape.high[2]))
    side = float((high - low).max()) if len(scene.shapes.uses) else 1.0
    own = max(scene.layout.voxel, 0.001)
    return own * max(math.ceil(side / own / most), 1)


@dataclass
class _Bodies:
    """Makes each body once and notes where it stands. The ground is a skin: what lies in it is seen by nobody, and
    would be most of the file. Water is filled in down to it."""

    scene: Scene
    blobs: Blobs
    voxel: float
    made: list[Body] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._grounds = {ground.id for ground in self.scene.layout.grounds}
        self._waters = {water.id for water in waters(self.scene.layout)}
        self._numbers: dict[tuple[str, tuple[Material, ...], float, float], int] = {}
        self._meshes: dict[str, Mesh] = {}
        self._ends: dict[tuple[str, float, float], tuple[Array, Array]] = {}

    def stand(self, each: Placed) -> None:
        """Scattered things are turned by quarters and come in few sizes, so that they are few bodies."""
        yaw, size = each.yaw, each.size
        if each.scattered:
            yaw = round(yaw / 90.0) * 90.0
            size = 2.0 ** (round(math.log2(max(size, 1e-3)) * _SIZES) / _SIZES)
        quarter, rest = divmod(round(yaw, 2) % 360.0, 90.0)
        number = self._number(each, rest, size)
        body = self.made[number]
        if not body.cells.size:
            return
        low, high = self._bounds(each.shape, rest, size)
        middle = about_z((low + high) / 2, quarter * 90.0)
        shape = turned(body.cells, int(quarter)).shape
        corner = [round((each.position[i] + middle[i]) / self.voxel - shape[i] / 2 + 1e-6) for i in (0, 1)]
        level = round((each.position[2] + low[2]) / self.voxel)
        hidden = each.owner.startswith("ceiling_")
        self.spots.append(Spot(number, each.name, each.group, (corner[0], corner[1], level), int(quarter), hidden))

    def fill_waters(self) -> None:
        """A surface of water becomes all that is between it and the ground."""
        grounds = [spot for spot in self.spots if spot.name in self._grounds]
        for place, spot in enumerate(self.spots):
            if spot.name not in self._waters or not grounds:
                continue
            body, ground = self.made[spot.body], grounds[0]
            block = deepened(Block(body.cells, spot.low), Block(self.made[ground.body].cells, ground.low))
            self.spots[place] = spot._replace(body=len(self.made), low=block.low)
            self.made.append(Body(block.cells, body.materials))
        self._drop_empty()

    def _drop_empty(self) -> None:
        """Bodies that nothing stands for any more, or that hold nothing."""
        self.spots = [spot for spot in self.spots if self.made[spot.body].cells.any()]
        kept = sorted({spot.body for spot in self.spots})
        place = {number: at for at, number in enumerate(kept)}
        self.made = [self.made[number] for number in kept]
        self.spots = [spot._replace(body=place[spot.body]) for spot in self.spots]

    def _mesh(self, key: str) -> Mesh:
        if key not in self._meshes:
            self._meshes[key] = Mesh.unpack(self.blobs.get(key))
        return self._meshes[key]

    def _points(self, shape: Shape, rest: float, size: float) -> Array:
        return about_z(self._mesh(shape.mesh).points * (UNIT * size), rest)

    def _bounds(self, shape: Shape, rest: float, size: float) -> tuple[Array, Array]:
        key = (shape.mesh, rest, size)
        if key not in self._ends:
            points = self._points(shape, rest, size)
            self._ends[key] = points.min(axis=0), points.max(axis=0)
        return self._ends[key]

    def _number(self, each: Placed, rest: float, size: float) -> int:
        key = (each.shape.mesh, each.materials, rest, size)
        if key not in self._numbers:
            self._numbers[key] = len(self.made)
            solid = each.owner not in self._grounds | self._waters
            self.made.append(Body(self._cells(each.shape, rest, size, solid=solid), each.materials))
        return self._numbers[key]

    def _cells(self, shape: Shape, rest: float, size: float, *, solid: bool) -> Cells:
        """The mesh's own corner lies on the lattice, so that what is made of voxels keeps them."""
        mesh = self._mesh(shape.mesh)
        if not mesh.face_count:
            return np.zeros((0, 0, 0), np.uint8)
        if int(mesh.slots.max()) >= 255:
            raise DataRefused(f"A mesh with {int(mesh.slots.max()) + 1} materials has more than a voxel file can hold.")
        points = self._points(shape, rest, size)
        triangles = triangles_of(mesh)
        labels = (mesh.slots[triangles.faces] + 1).astype(np.uint8)
        return filled(points - points.min(axis=0), triangles.corners, labels, self.voxel, solid=solid).cells
