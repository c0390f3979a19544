"""What stands in a Scene, one by one: each with its shape, its place and what covers it. Water and the instances of
masses too."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import NamedTuple, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.layout import Layout, Scatter, waters
from voxel_weaver.scene.look import Look, Material
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.shapes import Shape

Array: TypeAlias = NDArray[np.float64]

PLAIN = Material(name="undressed", kind="plain", color="#b8b4ac")
ARCHITECTURE, THINGS, NATURE = "Architecture", "Things", "Nature"
_COLUMNS = 6  # of a scatter's rows: x, y, z, yaw in degrees, scale, variant


class Blobs(Protocol):
    """Where the bytes of a run are: `get` raises DataRefused when they are not there."""

    def get(self, key: str) -> bytes: ...


class Placed(NamedTuple):
    owner: str
    name: str
    group: str
    shape: Shape
    materials: tuple[Material, ...]  # one for each of the shape's finishes
    position: tuple[float, float, float]
    yaw: float
    size: float = 1.0
    scattered: bool = False


def placed(scene: Scene, blobs: Blobs) -> Iterator[Placed]:
    """Water, ground and architecture, things, then masses, instance by instance. Where voxels of two meet, the later
    one is seen: the ground is in front of the water that lies on it."""
    uses, dressed = scene.shapes.by_owner(), _Dressed(scene.look)
    for owner, group in _owners(scene.layout):
        found = uses.get((owner, 0))
        if found is not None:
            use, shape = found
            covers = tuple(dressed(owner, finish) for finish in shape.finishes)
            yield Placed(owner, owner, group, shape, covers, use.position, use.yaw)
    for scatter in scene.layout.scatters:
        yield from _instances(
            scatter, blobs, {v: shape for (o, v), (_, shape) in uses.items() if o == scatter.id}, dressed
        )


def _instances(scatter: Scatter, blobs: Blobs, shapes: Mapping[int, Shape], dressed: _Dressed) -> Iterator[Placed]:
    covers = {v: tuple(dressed(scatter.id, finish) for finish in shape.finishes) for v, shape in shapes.items()}
    for x, y, z, yaw, size, number in _rows(blobs.get(scatter.points)).tolist():
        variant = int(number)
        if variant in shapes:
            place = (x, y, z)
            yield Placed(
                scatter.id, scatter.category, NATURE, shapes[variant], covers[variant], place, yaw, size, scattered=True
            )


def _owners(layout: Layout) -> Iterator[tuple[str, str]]:
    for water in waters(layout):
        yield water.id, NATURE
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


def about_z(points: Array, degrees: float) -> Array:
    """The points turned counter-clockwise around the upright axis; exactly for quarter turns."""
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
