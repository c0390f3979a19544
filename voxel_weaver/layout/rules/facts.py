"""What the rules look at: a Layout worked out anew from its numbers. It trusts nothing that the solver believed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.assets.model import Model
from voxel_weaver.assets.realise import standing
from voxel_weaver.assets.terrain import height_at
from voxel_weaver.layout.parts import Boxes, boxes_of
from voxel_weaver.layout.pieces import Floats, reach_of, turned
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.layout import Layout, Params, Thing
from voxel_weaver.scene.settings import LookName


@dataclass(frozen=True, eq=False)
class Standing:
    """One thing as it really stands."""

    thing: Thing
    model: Model
    family: str
    shape: Boxes  # in the model's frame

    @cached_property
    def boxes(self) -> Boxes:
        return self.shape.posed(*self.thing.position, self.thing.yaw)

    @cached_property
    def bounds(self) -> tuple[Floats, Floats]:
        """The box around the model's own box, turned."""
        model_low, model_high = reach_of(self.model)
        low, high = turned(model_low, model_high, np.array([self.thing.yaw]))
        at = np.array(self.thing.position)
        return at + np.array([*low[0], model_low[2]]), at + np.array([*high[0], model_high[2]])

    @property
    def low(self) -> Floats:
        return self.bounds[0]

    @property
    def high(self) -> Floats:
        return self.bounds[1]

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
    grids: tuple[tuple[float, Floats], ...]  # side and heights of each ground

    @cached_property
    def by_id(self) -> dict[str, Standing]:
        return {one.thing.id: one for one in self.things}

    def ground_at(self, points: Floats) -> Floats:
        """The height of what one stands on: the ground outdoors, else the floor."""
        if not self.grids:
            return np.zeros(len(points))
        side, grid = self.grids[0]
        return np.asarray(height_at(grid, side, points, self.look))  # type: ignore[arg-type]


def facts(
    layout: Layout,
    catalog: Catalog,
    look: LookName,
    heights: dict[str, bytes] | None = None,
    brief: Brief | None = None,
) -> Facts:
    """Work a Layout out; raises DataRefused where it names heights that are not given."""
    models: dict[tuple[str, Params], tuple[Model, str, Boxes]] = {}
    things = []
    for thing in layout.things:
        key = (thing.asset, thing.params)
        if key not in models:
            asset = catalog.by_name(thing.asset)
            model = standing(asset, thing.params, look, layout.voxel)
            models[key] = (model, asset.family, boxes_of(model))
        things.append(Standing(thing, *models[key]))
    grids = []
    for ground in layout.grounds:
        data = (heights or {}).get(ground.heights)
        if data is None:
            raise DataRefused(f"The heights {ground.heights!r} of {ground.id!r} are missing. Generate the scene again.")
        grids.append((ground.side, np.frombuffer(data, dtype="<i4").reshape(ground.cells + 1, ground.cells + 1)))
    return Facts(layout, tuple(things), look, brief, tuple(grids))
