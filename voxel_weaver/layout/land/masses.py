"""Masses: what grows and lies about in numbers, as scatters, each kind where the land suits it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from voxel_weaver.assets.terrain import height_at
from voxel_weaver.layout.completion import refused
from voxel_weaver.layout.demand import THINGS_LIMIT
from voxel_weaver.layout.land.ground.shaping import rows_points
from voxel_weaver.layout.land.ground.terrain import Terrain, cells_at
from voxel_weaver.layout.land.groundwork import Groundwork
from voxel_weaver.layout.land.places import Growth, Land
from voxel_weaver.layout.land.scatter import Habitat, Kept, rows, scattered
from voxel_weaver.layout.pieces import Floats
from voxel_weaver.layout.stock import Kind, Stock
from voxel_weaver.layout.telling import spoken
from voxel_weaver.scene.brief import Brief, Want
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.layout import Params, Role, Scatter, Setting
from voxel_weaver.scene.mesh import UNIT

TREES = "tree"
TREE_TRUNK = 0.5
SEASONS = ("spring", "summer", "autumn", "winter")


class Blobs(Protocol):
    def put(self, data: bytes) -> str: ...


@dataclass(eq=False)
class Masses:
    """Makes the scatters of one land, one after the other: each keeps off what came before it."""

    brief: Brief
    row: Land
    stock: Stock
    terrain: Terrain
    land: Habitat
    kept: Kept
    blobs: Blobs

    def made(self, work: Groundwork) -> tuple[Scatter, ...]:
        return (*self._fields(work), *self._grown())

    def _grown(self) -> Iterator[Scatter]:
        barred = refused(self.brief, self.stock)
        many = [want for want in self.brief.wants if want.count > THINGS_LIMIT]
        counted = {self.stock.kind(want.noun, want.category).asset.name: want for want in many}
        for growth in self._all_growth(counted):
            want = counted.get(growth.category)
            known = self.stock.known(growth.category)
            if known is None or (want is None and (barred.covers(known) or self.brief.only)):
                continue
            rng = chance(self.brief.seed, "layout", "growth", growth.category, growth.water is not None)
            near = self.kept.marked(self.land.side, self.land.cells, 0.4 * growth.apart)
            points = scattered(
                growth, replace(self.land, bare=self.land.bare | near), rng, want.count if want else None
            )
            if len(points):
                yield self._scatter(growth, known, points, want, rng)
                if growth.apart > 1.0:
                    self.kept = self.kept.with_more(points, _spread_of(growth))

    def _scatter(
        self, growth: Growth, known: Kind, points: Floats, want: Want | None, rng: np.random.Generator
    ) -> Scatter:
        trunk = TREE_TRUNK * 0.5 if known.asset.family == TREES else 0.05
        ground = self._afloat(points) if growth.category in ("lily_pad",) else self._lowest(points, trunk)
        name = f"{growth.category}_{'wet_' if growth.water else ''}scatter"
        return Scatter(
            id=name,
            category=want.category if want else growth.category,
            asset=known.asset.name,
            variants=self._variants(growth, known, rng),
            count=len(points),
            points=self.blobs.put(rows(points, ground, growth, rng)),
            role=Role.REQUESTED if want else Role.ADDED,
            want=want.id if want else "",
            why=self._why(growth, want),
        )

    def _fields(self, work: Groundwork) -> Iterator[Scatter]:
        """Crops in their rows, all fields of one crop together."""
        by_crop: dict[str, list[Floats]] = {}
        for each in work.rows:
            by_crop.setdefault(each.category, []).append(rows_points(each))
        for category, groups in by_crop.items():
            known = self.stock.known(category)
            points = np.concatenate(groups)
            points = points[np.abs(points).max(axis=1) < self.land.side / 2 - 0.1]
            if known is None or not len(points):
                continue
            growth = Growth(category, 1.0, 0.5, scale=(0.9, 1.1))
            rng = chance(self.brief.seed, "layout", "crop", category)
            yield Scatter(
                id=f"{category}_field",
                category=category,
                asset=known.asset.name,
                variants=self._variants(growth, known, rng),
                count=len(points),
                points=self.blobs.put(rows(points, self._lowest(points, 0.05), growth, rng)),
                why=f"The {spoken(category)} is planted in rows on the fields.",
            )

    def _all_growth(self, counted: dict[str, Want]) -> tuple[Growth, ...]:
        """What grows there, and what was asked for in numbers too large for things."""
        own = [self._instead(growth) for growth in self.row.growth]
        known = {growth.category for growth in own}
        more = tuple(self._counted(name) for name in counted if name not in known)
        return (*(replace(g, apart=min(g.apart, 1.2), outer=0.985) if g.category in counted else g for g in own), *more)

    def _counted(self, name: str) -> Growth:
        known = self.stock.known(name)
        wide = (
            0.4
            if known is None
            else 0.55 * max(self.stock.piece("x", known, self.stock.params(known, {}, None), Role.ADDED).size[:2])
        )
        tree = known is not None and known.asset.family == TREES
        return Growth(name, 0.0, max(0.12, wide), inner=0.2 if tree else 0.1, front=0.0 if tree else 0.8, variants=4)

    def _instead(self, growth: Growth) -> Growth:
        lacking = growth.instead and self.stock.known(growth.category) is None
        return replace(growth, category=growth.instead) if lacking else growth

    def _variants(self, growth: Growth, known: Kind, rng: np.random.Generator) -> tuple[Params, ...]:
        """Forms of one kind: each its own choice of what its asset leaves open, so that no copy stands by its like."""
        offered = known.asset.parameters
        made = []
        for index in range(growth.variants):
            given: dict[str, Setting] = {}
            for name, values in (growth.given or {}).items():
                fitting = [
                    value for value in values if name in offered and value in (offered[name].choices or (value,))
                ]
                if fitting:
                    given[name] = fitting[index % len(fitting)]
            season = self.brief.season
            if "season" in offered and "season" not in given and season in offered["season"].choices:
                given["season"] = season
            made.append(self.stock.params(known, given, rng))
        return tuple(made)

    def _lowest(self, points: Floats, radius: float) -> Floats:
        """The lowest ground under each foot: roots go into a slope, they do not hang over it."""
        ring = np.array([(0.0, 0.0), (radius, 0.0), (-radius, 0.0), (0.0, radius), (0.0, -radius)])
        around = (points[None] + ring[:, None]).reshape(-1, 2)
        found = height_at(self.terrain.grid, self.terrain.side, around, self.brief.look)
        return np.asarray(found.reshape(len(ring), len(points)).min(axis=0))

    def _afloat(self, points: Floats) -> Floats:
        """The surface of the water there."""
        rows_, columns = cells_at(self.terrain.side, self.terrain.cells, points)
        return np.asarray(self.terrain.levels()[rows_, columns] * UNIT)

    def _why(self, growth: Growth, want: Want | None) -> str:
        name = spoken(growth.category)
        if want:
            return f"{want.count} of {spoken(want.category)} were asked for; they grow where there is room."
        where = (
            "in the water" if growth.water else "along the water" if growth.shore[1] < 20 else "where the land suits it"
        )
        return f"The {name} belongs to the {spoken(self.brief.place)}; it grows {where}."


def _spread_of(growth: Growth) -> float:
    """How much ground one of them keeps from the masses that come after it."""
    return {"bush": 0.5, "rock": 0.3, "stone_cluster": 0.45, "boulder": 0.8}.get(growth.category, 0.3)
