"""A Scene as bodies of polygons, everything in its place: what .stl and .ply files are written from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.exchange.depths import solid_under
from voxel_weaver.exchange.masses import Model, chosen, lighter, triangle_count
from voxel_weaver.exchange.placed import Array, Blobs, Placed, about_z, placed
from voxel_weaver.exchange.watertight import watertight
from voxel_weaver.scene.layout import waters
from voxel_weaver.scene.look import Material
from voxel_weaver.scene.mesh import UNIT, Mesh
from voxel_weaver.scene.scene import Scene

Index: TypeAlias = NDArray[np.int64]

MOST_TRIANGLES = 1_500_000
"""Of a file, 75 megabytes of .stl; masses get lighter to keep to it."""


class Standing(NamedTuple):
    """One body in the world."""

    points: Array
    mesh: Mesh
    materials: tuple[Material, ...]


class Bodies:
    """Everything that stands in the scene; ceilings too. Each mesh is read, and closed where that is asked for, once.
    Masses are lighter where all that stands there would be more triangles than `most`."""

    def __init__(self, scene: Scene, blobs: Blobs, most: int, *, closed: bool) -> None:
        self._blobs, self._closed = blobs, closed
        self._sheets = {water.id: water.base for water in waters(scene.layout)} if closed else {}
        self._meshes: dict[str, Mesh] = {}
        self._placed = list(placed(scene, blobs))
        single = sum(triangle_count(self._mesh(each)) for each in self._placed if not each.scattered)
        self._lighter = lighter(self._masses(), max(most - single, most // 4), _side(scene))
        self.notes = self._lighter.notes

    def __iter__(self) -> Iterator[Standing]:
        turns: dict[str, int] = {}
        for each in self._placed:
            mesh: Mesh | None = self._mesh(each)
            if each.scattered:
                mesh = self._lighter.meshes[each.shape.mesh]
                turn = turns[each.shape.mesh] = turns.get(each.shape.mesh, -1) + 1
                if mesh is None or not chosen(turn, self._lighter.share):
                    continue
            assert mesh is not None
            points = about_z(mesh.points * (UNIT * each.size), each.yaw) + np.array(each.position)
            yield Standing(points, mesh, each.materials)

    def _mesh(self, each: Placed) -> Mesh:
        key = each.shape.mesh
        if key not in self._meshes:
            mesh = Mesh.unpack(self._blobs.get(key))
            if each.owner in self._sheets:
                mesh = solid_under(mesh, self._sheets[each.owner])
            self._meshes[key] = watertight(mesh) if self._closed else mesh
        return self._meshes[key]

    def _masses(self) -> list[Model]:
        found: dict[str, list[Placed]] = {}
        for each in self._placed:
            if each.scattered:
                found.setdefault(each.shape.mesh, []).append(each)
        return [_model(self._mesh(group[0]), group) for group in found.values()]


def _model(mesh: Mesh, group: list[Placed]) -> Model:
    shape = group[0].shape
    scale = float(np.mean([each.size for each in group]))
    size = max(high - low for low, high in zip(shape.low, shape.high, strict=True)) * scale
    return Model(shape.mesh, group[0].name, mesh, len(group), size)


def _side(scene: Scene) -> float:
    """Metres along the longest side of what is not scattered."""
    corners = [
        (np.array(end) + use.position)[:2]
        for use in scene.shapes.uses
        for end in (scene.shapes.shapes[use.shape].low, scene.shapes.shapes[use.shape].high)
    ]
    return float(np.ptp(np.array(corners), axis=0).max()) if corners else 1.0
