"""A Scene as bodies of voxels that stand on one lattice: what every voxel file is written from.

Equal things are one body, however often they stand there; quarter turns are left to the file's own transforms.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.realise.filling import filled
from voxel_weaver.assets.realise.triangles import triangles_of
from voxel_weaver.scene.errors import DataRefused, SettingRefused
from voxel_weaver.scene.layout import Layout, Scatter
from voxel_weaver.scene.look import Look, Material
from voxel_weaver.scene.mesh import UNIT, Mesh
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.shapes import Shape

Cells: TypeAlias = NDArray[np.uint8]
Index: TypeAlias = NDArray[np.int64]

PLAIN = Material(name="undressed", kind="plain", color="#b8b4ac")
ARCHITECTURE, THINGS, NATURE = "Architecture", "Things", "Nature"
_SIZES = 4
"""Steps of a scattered thing's size between one and twice as large: nobody sees finer ones in blocks."""
_COLUMNS = 6  # of a scatter's rows: x, y, z, yaw in degrees, scale, variant


class Blobs(Protocol):
    """Where the bytes of a run are: `get` raises DataRefused when they are not there."""

    def get(self, key: str) -> bytes: ...


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
    for owner, group in _owners(scene.layout):
        bodies.stand(owner, group)
    for scatter in scene.layout.scatters:
        bodies.scatter(scatter)
    return Voxelized(bodies.voxel, tuple(bodies.made), tuple(bodies.spots))


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


def _owners(layout: Layout) -> Iterator[tuple[str, str]]:
    for ground in layout.grounds:
        yield ground.id, NATURE
    for room in layout.rooms:
        yield f"floor_{room.id}", ARCHITECTURE
        yield f"ceiling_{room.id}", ARCHITECTURE
    for wall in layout.walls:
        yield wall.id, ARCHITECTURE
    for opening in layout.openings:
        yield opening.id, ARCHITECTURE
    for thing in layout.things:
        yield thing.id, THINGS


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
    would be most of the file."""

    scene: Scene
    blobs: Blobs
    voxel: float
    made: list[Body] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._uses = self.scene.shapes.by_owner()
        self._dressed = _Dressed(self.scene.look)
        self._grounds = {ground.id for ground in self.scene.layout.grounds}
        self._numbers: dict[tuple[str, tuple[Material, ...], float, float], int] = {}
        self._meshes: dict[str, Mesh] = {}

    def stand(self, owner: str, group: str) -> None:
        found = self._uses.get((owner, 0))
        if found is None:
            return
        use, shape = found
        self._put(owner, owner, group, shape, use.position, use.yaw, 1.0)

    def scatter(self, scatter: Scatter) -> None:
        rows = _rows(self.blobs.get(scatter.points))
        for x, y, z, yaw, size, variant in rows.tolist():
            found = self._uses.get((scatter.id, int(variant)))
            if found is not None:
                step = 2.0 ** (round(math.log2(max(size, 1e-3)) * _SIZES) / _SIZES)
                quarters = round(yaw / 90.0) * 90.0
                self._put(scatter.id, scatter.category, NATURE, found[1], (x, y, z), quarters, step)

    def _put(
        self,
        owner: str,
        name: str,
        group: str,
        shape: Shape,
        position: tuple[float, float, float],
        yaw: float,
        size: float,
    ) -> None:
        quarter, rest = divmod(round(yaw, 2) % 360.0, 90.0)
        number = self._number(owner, shape, rest, size)
        body = self.made[number]
        if not body.cells.size:
            return
        low, high = self._bounds(shape, rest, size)
        middle = _about_z((low + high) / 2, quarter * 90.0)
        shape_now = turned(body.cells, int(quarter)).shape
        corner = [round((position[i] + middle[i]) / self.voxel - shape_now[i] / 2 + 1e-6) for i in (0, 1)]
        level = round((position[2] + low[2]) / self.voxel)
        hidden = owner.startswith("ceiling_")
        self.spots.append(Spot(number, name, group, (corner[0], corner[1], level), int(quarter), hidden))

    def _mesh(self, key: str) -> Mesh:
        if key not in self._meshes:
            self._meshes[key] = Mesh.unpack(self.blobs.get(key))
        return self._meshes[key]

    def _points(self, shape: Shape, rest: float, size: float) -> NDArray[np.float64]:
        return _about_z(self._mesh(shape.mesh).points * (UNIT * size), rest)

    def _bounds(self, shape: Shape, rest: float, size: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        points = self._points(shape, rest, size)
        return points.min(axis=0), points.max(axis=0)

    def _number(self, owner: str, shape: Shape, rest: float, size: float) -> int:
        materials = tuple(self._dressed(owner, finish) for finish in shape.finishes)
        key = (shape.mesh, materials, rest, size)
        if key not in self._numbers:
            self._numbers[key] = len(self.made)
            self.made.append(Body(self._cells(shape, rest, size, solid=owner not in self._grounds), materials))
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


class _Dressed:
    """Which material covers a finish of an owner."""

    def __init__(self, look: Look) -> None:
        self._lines: Mapping[tuple[str, str], str] = {
            (line.owner, line.finish): line.material for line in look.dressings
        }
        self._known = {material.name: material for material in look.materials}

    def __call__(self, owner: str, finish: str) -> Material:
        name = self._lines.get((owner, finish)) or self._lines.get(("", finish), "")
        return self._known.get(name, PLAIN)


def _about_z(points: NDArray[np.float64], degrees: float) -> NDArray[np.float64]:
    quarter, rest = divmod(degrees % 360.0, 90.0)
    if rest == 0.0:
        cos, sin = ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[int(quarter)]
    else:
        cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return np.asarray(points @ np.array([[cos, sin, 0.0], [-sin, cos, 0.0], [0.0, 0.0, 1.0]]))


def _rows(data: bytes) -> NDArray[np.float32]:
    if len(data) % (4 * _COLUMNS):
        raise DataRefused(f"{len(data)} bytes are no rows of {_COLUMNS} numbers. Generate the scene again.")
    found = np.frombuffer(data, dtype="<f4").reshape(-1, _COLUMNS)
    if not np.isfinite(found).all():
        raise DataRefused("A scatter has points that are not finite. Generate the scene again.")
    return found
