"""What the rules look at: a Layout worked out anew from its numbers. It trusts nothing that the solver believed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np

from voxel_weaver.assets.architecture import wall_mesh, wall_pose
from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.assets.model import Model
from voxel_weaver.assets.realise import realise
from voxel_weaver.assets.terrain import grid_of, height_at, level_at, levels_of
from voxel_weaver.layout.pieces import Floats, Mask, cos_sin
from voxel_weaver.layout.rules.geometry.contact import heights_over
from voxel_weaver.layout.rules.geometry.solid import Solid, solid_of
from voxel_weaver.layout.rules.geometry.walking import Footprint
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.layout import FeatureKind, Layout, Params, Patch, Thing, Wall
from voxel_weaver.scene.mesh import Ints, Mesh
from voxel_weaver.scene.settings import LookName
from voxel_weaver.scene.shapes import Shapes


class Bytes(Protocol):
    """Where the bytes of a run are kept."""

    def get(self, key: str) -> bytes: ...


@dataclass(frozen=True, eq=False)
class Standing:
    """One thing as it really stands. Of a thing that no catalogue knows there is the geometry alone."""

    thing: Thing
    solid: Solid
    model: Model | None = None
    family: str = ""

    @property
    def low(self) -> Floats:
        return self.solid.low

    @property
    def high(self) -> Floats:
        return self.solid.high

    @cached_property
    def footprint(self) -> Footprint:
        """The rectangle that it takes on the floor, along its own axes."""
        cos, sin = cos_sin(self.thing.yaw)
        own = self.solid.triangles.reshape(-1, 3)[:, :2] @ np.array([[cos, -sin], [sin, cos]])
        low, high = own.min(axis=0), own.max(axis=0)
        middle = np.array([[cos, -sin], [sin, cos]]) @ ((low + high) / 2)
        return Footprint(middle, (high - low) / 2, self.thing.yaw)

    @property
    def middle(self) -> tuple[float, float, float]:
        x, y, z = (self.low + self.high) / 2
        return float(x), float(y), float(z)


@dataclass(frozen=True, eq=False)
class Facts:
    """A Layout, its things as they really stand, and the heights of its ground."""

    layout: Layout
    things: tuple[Standing, ...]
    look: LookName
    brief: Brief | None
    grids: tuple[tuple[float, Ints], ...]  # side and heights of each ground
    walls: tuple[tuple[str, Solid], ...] = ()
    land: Solid | None = None  # the ground, where its geometry is known instead of its heights
    levels: tuple[tuple[float, Ints], ...] = ()  # side and levels of each body of water

    @property
    def outdoors(self) -> bool:
        return bool(self.grids) or self.land is not None

    @cached_property
    def by_id(self) -> dict[str, Standing]:
        return {one.thing.id: one for one in self.things}

    def ground_at(self, points: Floats) -> Floats:
        """The height of what one stands on: the ground outdoors, else the floor."""
        if self.land is not None:
            edge = [[*points.min(axis=0) - 1e-6, -np.inf], [*points.max(axis=0) + 1e-6, np.inf]]
            heights = heights_over(points, self.land.within(*np.array(edge)))
            return np.asarray(np.max(heights, axis=1, initial=-np.inf, where=~np.isnan(heights)))
        if not self.grids:
            return np.zeros(len(points))
        side, grid = self.grids[0]
        return np.asarray(height_at(grid, side, points, self.look))

    def water_at(self, points: Floats) -> Floats:
        """The surface of the water over points of the plane; -inf where there is none."""
        found = np.full(len(points), -np.inf)
        for side, levels in self.levels:
            found = np.maximum(found, level_at(levels, side, points))
        if not self.levels:
            for water in (one for one in self.layout.features if one.kind is FeatureKind.WATER):
                inside = np.logical_or.reduce([_within(patch, points) for patch in water.parts])
                found = np.where(inside, np.maximum(found, water.top), found)
        return found


def facts(
    layout: Layout,
    catalog: Catalog,
    look: LookName,
    heights: Mapping[str, bytes] | None = None,
    brief: Brief | None = None,
    solids: Mapping[str, Solid] | None = None,
) -> Facts:
    """Work a Layout out. Things and walls without one of `solids` are realised here; raises DataRefused where it names
    heights that are not given."""
    known = {asset.name: asset for asset in catalog.assets}
    given = solids or {}
    lacking = [thing for thing in layout.things if thing.id not in given]
    meshes = _realised(lacking, catalog, look, layout.voxel)
    things = []
    for thing in layout.things:
        asset = known.get(thing.asset)
        solid = given.get(thing.id)
        if solid is None:
            solid = solid_of(meshes[thing.asset, thing.params], thing.position, thing.yaw)
        model = _model(asset, thing.params, catalog, look, layout.voxel) if asset else None
        things.append(Standing(thing, solid, model, asset.family if asset else ""))
    walls = tuple((wall.id, given.get(wall.id) or _wall(wall, layout)) for wall in layout.walls)
    if layout.grounds and layout.grounds[0].id in given:
        return Facts(layout, tuple(things), look, brief, (), walls, given[layout.grounds[0].id])
    grids, levels = tuple(_grids(layout, heights or {})), tuple(_levels(layout, heights or {}))
    return Facts(layout, tuple(things), look, brief, grids, walls, levels=levels)


def solids_of(layout: Layout, shapes: Shapes, blobs: Bytes) -> dict[str, Solid]:
    """The geometry of all things and walls, as it will be applied."""
    meshes: dict[str, Mesh] = {}
    solids = {}
    names = {thing.id for thing in layout.things} | {wall.id for wall in layout.walls}
    for (owner, _), (use, shape) in shapes.by_owner().items():
        if owner in names:
            if shape.mesh not in meshes:
                meshes[shape.mesh] = Mesh.unpack(blobs.get(shape.mesh))
            solids[owner] = solid_of(meshes[shape.mesh], use.position, use.yaw)
    return solids


def _model(asset: Asset, params: Params, catalog: Catalog, look: LookName, voxel: float) -> Model | None:
    """Its model; None where the parameters are those of another version."""
    if set(dict(params)) - set(asset.parameters):
        return None
    return catalog.standing(asset.name, params, look, voxel)


def _realised(
    things: Iterable[Thing], catalog: Catalog, look: LookName, voxel: float
) -> dict[tuple[str, Params], Mesh]:
    forms = dict.fromkeys((thing.asset, thing.params) for thing in things)
    return {
        (name, params): realise(catalog.standing(name, params, look, voxel), look, voxel)[0] for name, params in forms
    }


def _wall(wall: Wall, layout: Layout) -> Solid:
    neighbours = tuple(other for other in layout.walls if other.room == wall.room)
    return solid_of(wall_mesh(wall, layout.openings, neighbours)[0], *wall_pose(wall))


def _grids(layout: Layout, heights: Mapping[str, bytes]) -> Iterable[tuple[float, Ints]]:
    for ground in layout.grounds:
        data = heights.get(ground.heights)
        if data is None:
            raise DataRefused(f"The heights {ground.heights!r} of {ground.id!r} are missing. Generate the scene again.")
        yield ground.side, grid_of(ground, data)


def _levels(layout: Layout, heights: Mapping[str, bytes]) -> Iterable[tuple[float, Ints]]:
    for water in layout.features:
        if water.levels in heights and layout.grounds:
            yield layout.grounds[0].side, levels_of(layout.grounds[0], heights[water.levels])


def _within(patch: Patch, points: Floats) -> Mask:
    """Which points lie in a rectangle of the land."""
    cos, sin = cos_sin(patch.yaw)
    dx, dy = points[:, 0] - patch.x, points[:, 1] - patch.y
    along, across = np.abs(cos * dx + sin * dy), np.abs(cos * dy - sin * dx)
    return np.asarray((along <= patch.half[0]) & (across <= patch.half[1]))
