"""Standing: everything that has a name gets its place in the plane, on land, on water or in the air; heights follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from voxel_weaver.assets.terrain import DRY
from voxel_weaver.layout.land.ground.erosion import steepness
from voxel_weaver.layout.land.ground.noise import Field, blurred
from voxel_weaver.layout.land.ground.terrain import Terrain, cells_at
from voxel_weaver.layout.land.media import Medium, medium_of
from voxel_weaver.layout.land.open_site import OpenSite, Outdoors, open_site
from voxel_weaver.layout.land.scatter import darts
from voxel_weaver.layout.pieces import Mask, Piece, Placed, spots
from voxel_weaver.layout.rooms.anchors import Targets
from voxel_weaver.layout.rooms.floor import place
from voxel_weaver.layout.rooms.surfaces import place_on
from voxel_weaver.scene.layout import Role, Support
from voxel_weaver.scene.mesh import UNIT
from voxel_weaver.scene.value import Point2

TREES = "tree"
TOO_STEEP = 0.75
"""Rise over run on which nothing is put, unless it was asked for there."""
RIM = 0.4
"""Metres at the edge of the land that stay free."""
FLOATS_IN = 0.4
"""Metres of water that a thing needs at least to float."""
HERD = 10
"""So many alike that nobody tied to anything stand about as a herd."""
DRAWS = 240
"""So many places are tried for what is free to be anywhere."""
AISLE = 0.25
"""Metres that it keeps from everything else."""
CARRYING = ("on", "in", "under")
"""Ties to a landmark that say where on the land a thing stands."""


@dataclass(frozen=True, eq=False)
class Spread:
    """The pieces of one land: where each is at home, and on what landmark it is to stand."""

    piece: Piece
    medium: Medium
    region: str = ""  # id of the landmark that it is to stand on, in or above


class Standing:
    """Places pieces on one land. What a settlement placed stands there already."""

    def __init__(
        self,
        terrain: Terrain,
        place_name: str,
        focus: Point2,
        half: float,
        marks: Mapping[str, Targets],
        areas: Mapping[str, Mask],
        rng: np.random.Generator,
    ) -> None:
        self.terrain, self.rng, self.areas, self.place = terrain, rng, areas, place_name
        self.missing: list[Piece] = []
        self.media: dict[str, Medium] = {}
        reach = terrain.side / 2 - RIM
        self._bounds = (-reach, -reach), (reach, reach)
        low = tuple(float(max(at - half, -reach)) for at in focus)
        high = tuple(float(min(at + half, reach)) for at in focus)
        self.focus, self.half = focus, half
        self._wet = terrain.wet()
        corners = steepness(blurred(terrain.heights, 2), terrain.cell)
        slopes = (corners[:-1, :-1] + corners[1:, 1:] + corners[:-1, 1:] + corners[1:, :-1]) * 0.25
        self._void = void_of(terrain)
        self._steep = slopes > TOO_STEEP
        near = self._reaching_marks(low, high, marks)
        self._near: OpenSite = open_site(place_name, *near, self._wet | self._steep | self._void, terrain.side)
        self.stage = Outdoors(self._near, marks)

    def _reaching_marks(
        self, low: tuple[float, ...], high: tuple[float, ...], marks: Mapping[str, Targets]
    ) -> tuple[Point2, Point2]:
        """The focus, widened to the landmarks that the prompt names."""
        reach = self._bounds[1][0]
        for anchors in marks.values():
            x, y = np.array([anchor.centre for anchor in anchors]).T
            grown = max(max(anchor.half) for anchor in anchors) + 4.0 if len(anchors) == 1 else 0.0
            if len(anchors) == 1:
                low = (min(low[0], float(x.min()) - grown), min(low[1], float(y.min()) - grown))
                high = (max(high[0], float(x.max()) + grown), max(high[1], float(y.max()) + grown))
        return (max(low[0], -reach), max(low[1], -reach)), (min(high[0], reach), min(high[1], reach))

    # -- the order of things ----------------------------------------------------------------------------------------

    def all_of(self, pieces: Sequence[Piece], water: bool) -> None:
        """Everything: what stands on the ground first, trees around it, then what floats, flies, and lies on others."""
        spread = [self._spread(piece, water) for piece in pieces]
        for each in spread:
            self.media[each.piece.id] = each.medium
        ground = [one for one in spread if one.medium is Medium.GROUND and one.piece.support is Support.FLOOR]
        trees = [one for one in ground if one.piece.family == TREES and not _is_tied(one.piece)]
        herds = _herds([one for one in ground if one.piece.family != TREES])
        herded = {one.piece.id for herd in herds for one in herd}
        for one in _in_order([one for one in ground if one not in trees and one.piece.id not in herded]):
            self._put(one.piece, self._on_ground(one))
        for herd in herds:
            self._herd([one.piece for one in herd])
        self._plant([one.piece for one in trees])
        for one in _in_order([one for one in spread if one.medium in (Medium.AFLOAT, Medium.UNDER_WATER)]):
            self._put(one.piece, self._in_water(one))
        for one in spread:
            if one.medium is Medium.AIR:
                self._put(one.piece, self._in_air(one))
        for piece in [one.piece for one in spread if one.medium is Medium.GROUND]:
            if piece.support is Support.OBJECT:
                self._put(piece, place_on(piece, self.stage, self.rng))
            elif piece.support in (Support.WALL, Support.CEILING):
                self.missing.append(piece)

    def _spread(self, piece: Piece, water: bool) -> Spread:
        region = next(
            (name for tie in piece.ties if tie.kind in CARRYING for name in tie.targets if name in self.areas), ""
        )
        above = any(tie.kind == "above" and tie.firm for tie in piece.ties)
        said = frozenset(piece.attributes)
        if region and not (self.areas[region] & self._wet).any():
            water = False
        return Spread(piece, medium_of(piece, water=water, above=above, said=said), region)

    def _put(self, piece: Piece, placed: Placed | None) -> None:
        if placed is None:
            self.missing.append(piece)
        else:
            # A fire is round: its sides are those of the picture, so that the tent goes behind it.
            self.stage.put(replace(placed, yaw=0.0) if piece.asset == "campfire" else placed)

    def settled(self, one: Placed) -> None:
        """Something that a settlement placed: what floats there lies on the water, where that is deep enough."""
        if medium_of(one.piece, water=bool(self.terrain.bodies), above=False) is Medium.AFLOAT:
            depth, level = self._depths("")
            rows, columns = self.terrain.window(one.low[:2], one.high[:2], corners=False)
            if float(depth[rows, columns].min()) > FLOATS_IN / 2:
                self.media[one.piece.id] = Medium.AFLOAT
                one = replace(one, z=self._swimming(one, Medium.AFLOAT, level))
        self.stage.put(one)

    # -- on the ground ----------------------------------------------------------------------------------------------

    def _on_ground(self, one: Spread) -> Placed | None:
        crossed = self._crossing(one.piece)
        if crossed is not None:
            return crossed
        if not one.region:
            if one.piece.role is Role.ADDED and not one.piece.ties:
                free = self._drifting(one.piece, self._wet | self._steep | self._void)
                if free is not None:
                    return free
            found = place(one.piece, self.stage, self.rng)
            return found or self._placed_on(one.piece, self._wet | self._void)
        area = self.areas[one.region]
        return self._placed_on(one.piece, ~area | self._void | (self._steep & ~_flat_enough(area, self._steep)))

    def _placed_on(self, piece: Piece, barred: Mask) -> Placed | None:
        """Its best place on all of the land where that is not barred."""
        if barred.all():
            return None
        rows, columns = np.flatnonzero(~barred.all(axis=1)), np.flatnonzero(~barred.all(axis=0))
        cell, half = self.terrain.cell, self.terrain.side / 2
        low = (float(columns[0] * cell - half), float(rows[0] * cell - half))
        high = (float((columns[-1] + 1) * cell - half), float((rows[-1] + 1) * cell - half))
        reach = self._bounds[1][0]
        low, high = (max(low[0], -reach), max(low[1], -reach)), (min(high[0], reach), min(high[1], reach))
        self.stage.site = open_site(self.place, low, high, barred, self.terrain.side)
        try:
            return place(piece, self.stage, self.rng)
        finally:
            self.stage.site = self._near

    def _crossing(self, piece: Piece) -> Placed | None:
        """A bridge lies across the stream that it is to lead over, where that is nearest to the middle."""
        if "bridge" not in piece.category and "bridge" not in piece.asset:
            return None
        names = [name for tie in piece.ties for name in tie.targets if name in self.stage.marks]
        parts = [anchor for name in names for anchor in self.stage.marks[name]]
        if not parts:
            return None
        parts.sort(key=lambda part: round((part.x - self.focus[0]) ** 2 + (part.y - self.focus[1]) ** 2, 3))
        part = parts[0]
        # Its longer side lies across the stream, whose course runs along the part's own x axis.
        turn = 90.0 if piece.size[0] >= piece.size[1] else 0.0
        held = tuple(tie for tie in piece.ties if set(tie.targets) & set(names))
        return Placed(piece, round(part.x, 2), round(part.y, 2), 0.0, (part.yaw + turn) % 360.0, held=held)

    def is_bridge(self, one: Placed) -> bool:
        """Whether it leads over a stream: the ground stays as it is under it."""
        return "bridge" in one.piece.category or "bridge" in one.piece.asset or self.is_on_piles(one)

    def is_on_piles(self, one: Placed) -> bool:
        """Whether it stands in the water on piles, which reach down to the bed."""
        x, y = one.world(((one.piece.low[0] + one.piece.high[0]) / 2, (one.piece.low[1] + one.piece.high[1]) / 2))
        row, column = cells_at(self.terrain.side, self.terrain.cells, np.array([[x, y]]))
        return one.piece.family == "pier" and bool(self._wet[row, column][0])

    def _herd(self, pieces: Sequence[Piece]) -> None:
        """Many alike, as animals and people stand: together, most of them looking the same way."""
        radius = max(float(np.hypot(*piece.size[:2])) for piece in pieces) / 2
        site = self._near
        thrown = self.rng.random((80 * len(pieces) + 400, 2)) * (site.high - site.low) + site.low
        free = thrown[site.holds(thrown - radius, thrown + radius)]
        low, high = self.stage.boxes()
        for first, last in zip(low, high, strict=True):
            free = free[~((free > first[:2] - radius).all(axis=1) & (free < last[:2] + radius).all(axis=1))]
        middle = np.array(self.focus) + (self.rng.random(2) - 0.5) * 0.5 * self.half
        far = ((free - middle) ** 2).sum(axis=1)
        free = free[np.argsort(np.round(far * (0.5 + self.rng.random(len(free))), 6), kind="stable")]
        chosen = darts(free, 2.1 * radius, len(pieces))
        way = float(self.rng.integers(24)) * 15.0
        for piece, (x, y) in zip(pieces, chosen, strict=False):
            yaw = (way + float(self.rng.integers(-3, 4)) * 15.0) % 360.0
            one = spots(piece, np.array([x]), np.array([y]), np.array([yaw]))
            self.stage.put(Placed(piece, float(one.x[0]), float(one.y[0]), 0.0, yaw))
        self.missing += pieces[len(chosen) :]

    def _plant(self, trees: list[Piece]) -> None:
        """Trees that were asked for by name: around the middle, where they hide nothing."""
        if not trees:
            return
        widest = max(max(tree.size[:2]) for tree in trees)
        kept_low, kept_high = self.stage.boxes()
        barred = self._wet | self._steep | self._void | self.terrain.clear
        site = open_site(self.place, *self._bounds, barred, self.terrain.side)
        reach = min(1.7 * self.half, self.terrain.side / 2 - RIM)
        chosen = np.zeros((0, 2))
        for front, share in ((0.1, 1.0), (-0.3, 0.8), (-1.0, 0.6), (-2.0, 0.4)):  # at the viewer's side only in need
            thrown = (self.rng.random((900 + 60 * len(trees), 2)) * 2 - 1) * reach + np.array(self.focus)
            keep = site.holds(thrown - 0.5, thrown + 0.5)
            keep &= thrown[:, 1] > self.focus[1] + front * self.half
            keep &= ((thrown - np.array(self.focus)) ** 2).sum(axis=1) > (0.35 * self.half) ** 2
            for low, high in zip(kept_low, kept_high, strict=True):
                near = (thrown > low[:2] - 0.3 * widest).all(axis=1) & (thrown < high[:2] + 0.3 * widest).all(axis=1)
                keep &= ~near
            chosen = darts(thrown[keep], widest * share, len(trees))
            if len(chosen) == len(trees):
                break
        for tree, (x, y) in zip(trees, chosen, strict=False):
            yaw = float(self.rng.integers(8)) * 45.0
            self.stage.put(Placed(tree, round(float(x), 2), round(float(y), 2), 0.0, yaw))
        self.missing += trees[len(chosen) :]

    # -- on water and in the air ------------------------------------------------------------------------------------

    def _in_water(self, one: Spread) -> Placed | None:
        """Where the water is deep enough. Its height is the surface less its draught, or some way down."""
        depth, level = self._depths(one.region)
        need = FLOATS_IN if one.medium is Medium.AFLOAT else one.piece.size[2] + 0.12
        taken = self._swum()
        for least in (need, min(need, 0.25)):
            barred = ~(depth > least) | taken
            free = None if one.piece.ties else self._drifting(one.piece, barred)
            found = free or self._placed_on(one.piece, barred)
            if found is not None:
                return replace(found, z=self._swimming(found, one.medium, level))
        return None

    def _swum(self) -> Mask:
        """Where something is in the water already, at whatever height."""
        taken = np.zeros((self.terrain.cells, self.terrain.cells), dtype=np.bool_)
        cell = self.terrain.cell
        for name, one in self.stage.placed.items():
            if self.media.get(name) in (Medium.AFLOAT, Medium.UNDER_WATER):
                taken[self.terrain.window(one.low[:2] - cell, one.high[:2] + cell, corners=False)] = True
        return taken

    def _drifting(self, piece: Piece, barred: Mask) -> Placed | None:
        """Somewhere about the middle of the picture, apart from its kin, and where it hides little: what is free to
        stand, swim or float anywhere keeps to no line."""
        reach = self._bounds[1][0]
        low, high = (np.clip(np.array(self.focus) + way * self.half, -reach, reach) for way in (-1.0, 1.0))
        thrown = self.rng.random((DRAWS, 2)) * (high - low) + low
        others = list(self.stage.placed.values())
        kin = [one for one in others if one.piece.category == piece.category]
        way = kin[0].yaw if kin else float(self.rng.integers(24)) * 15.0
        turns = (way + self.rng.integers(-3, 4, size=DRAWS) * 15.0) % 360.0
        tried = spots(piece, thrown[:, 0], thrown[:, 1], turns)
        site = open_site(self.place, (-reach, -reach), (reach, reach), barred, self.terrain.side)
        fits = site.holds(tried.low - AISLE, tried.high + AISLE)
        for other in others:
            fits &= ~((tried.low < other.high[:2] + AISLE) & (tried.high > other.low[:2] - AISLE)).all(axis=1)
        free = tried.kept(fits)
        if not len(free):
            return None
        apart = np.full(len(free), self.half)
        for one in kin:
            apart = np.minimum(apart, np.hypot(free.x - one.x, free.y - one.y))
        hides = np.clip(self.focus[1] - free.y, 0.0, None) * piece.size[2]
        best = int(np.argmax(np.round(apart - hides, 3)))
        return Placed(piece, float(free.x[best]), float(free.y[best]), 0.0, float(free.yaw[best]))

    def _depths(self, region: str) -> tuple[Field, Field]:
        """How deep the water is and where its surface lies, at each cell; of a landmark alone where it is named."""
        levels = np.full((self.terrain.cells, self.terrain.cells), DRY, dtype=np.int32)
        for body in self.terrain.bodies:
            levels = np.maximum(levels, body.levels)
        wet = levels != DRY
        if region:
            wet = wet & self.areas[region]
        surface = np.where(wet, levels * UNIT, 0.0)
        h = self.terrain.heights
        bed = np.maximum(np.maximum(h[:-1, :-1], h[1:, :-1]), np.maximum(h[:-1, 1:], h[1:, 1:]))
        return np.where(wet, surface - bed, 0.0), surface

    def _swimming(self, placed: Placed, medium: Medium, level: Field) -> float:
        rows, columns = self.terrain.window(
            placed.low[:2] - self.terrain.cell, placed.high[:2] + self.terrain.cell, corners=False
        )
        surface = float(level[rows, columns].max())
        high = placed.piece.size[2]
        if medium is Medium.AFLOAT:
            return round(surface - min(max(0.16 * high, 0.06), 0.35), 3)
        bed = float(self.terrain.heights[rows, columns].max())
        room = max(surface - bed - high, 0.0)
        share = 0.25 + 0.5 * float(self.rng.random())
        lowest = surface - min(0.5 * high, FLOATS_IN / 2)  # where it is shallow, half of it is in the water at least
        return round(min(bed + min(share * room, 0.6 + 2.2 * share), lowest), 3)

    def _in_air(self, one: Spread) -> Placed | None:
        """Above what it is to be above, else over the middle of the picture."""
        piece = one.piece
        targets = [anchor for tie in piece.ties if tie.kind == "above" for anchor in self.stage.targets(tie.targets)]
        ground = float(self.terrain.heights.max())
        turn = float(self.rng.integers(-4, 5)) * 15.0 % 360.0
        taken = [other for name, other in self.stage.placed.items() if self.media.get(name) is Medium.AIR]
        for _ in range(60):
            spread = (self.rng.random(3) - 0.5) * 2
            if targets:
                anchor = targets[int(self.rng.integers(len(targets)))]
                x, y = anchor.centre
                x, y = x + 0.7 * float(spread[0]) * anchor.half[0], y + 0.7 * float(spread[1]) * anchor.half[1]
                z = max(anchor.top, self._highest_at(x, y)) + 1.5 + (1.0 + float(spread[2])) * 1.2
            else:
                x = self.focus[0] + 0.9 * self.half * float(spread[0])
                y = self.focus[1] + 0.3 * self.half + 0.6 * self.half * float(spread[1])
                z = (
                    self._highest_at(x, y)
                    + min(3.5 + 0.06 * self.terrain.side, 0.3 * ground + 9.0)
                    + float(spread[2]) * 2.0
                )
            reach = self._bounds[1][0] - max(piece.size[:2]) / 2
            x, y = float(np.clip(x, -reach, reach)), float(np.clip(y, -reach, reach))
            found = Placed(piece, round(x, 2), round(y, 2), round(z, 2), turn, held=tuple(piece.ties))
            if not any(
                (found.low < other.high + 0.4).all() and (found.high > other.low - 0.4).all() for other in taken
            ):
                return found
        return None

    def _highest_at(self, x: float, y: float) -> float:
        """The ground there, and what stands on it."""
        base = float(self.terrain.at(np.array([[x, y]]))[0])
        tops = [
            base + float(one.high[2])
            for name, one in self.stage.placed.items()
            if self.media.get(name, Medium.GROUND) is Medium.GROUND
            and (one.low[:2] < (x + 1.0, y + 1.0)).all()
            and (one.high[:2] > (x - 1.0, y - 1.0)).all()
        ]
        return max([base, *tops])


def void_of(terrain: Terrain) -> Mask:
    """Cells where there is no land."""
    if terrain.under is None:
        return np.zeros((terrain.cells, terrain.cells), dtype=np.bool_)
    there = terrain.under != 2**31 - 1
    whole = there[:-1, :-1] & there[1:, :-1] & there[:-1, 1:] & there[1:, 1:]
    inner = np.pad(whole, 1)
    return np.asarray(~(whole & inner[:-2, 1:-1] & inner[2:, 1:-1] & inner[1:-1, :-2] & inner[1:-1, 2:]))


def _flat_enough(area: Mask, steep: Mask) -> Mask:
    """Where a landmark is steep all over, its steep parts will have to do."""
    return area if not (area & ~steep).any() else np.zeros_like(area)


def _is_tied(piece: Piece) -> bool:
    return any(tie.firm for tie in piece.ties)


def _in_order(pieces: list[Spread]) -> list[Spread]:
    """Those first that others refer to; among the rest the larger ones, so that they find room."""
    waiting = sorted(pieces, key=lambda one: -round(one.piece.footprint, 2) * (not _is_tied(one.piece)))
    left = {one.piece.id for one in waiting}
    done: list[Spread] = []
    while waiting:
        ready = [one for one in waiting if not _needs(one.piece) & left - {one.piece.id}] or waiting[:1]
        done += ready
        left -= {one.piece.id for one in ready}
        waiting = [one for one in waiting if one.piece.id in left]
    return done


def _needs(piece: Piece) -> set[str]:
    """The pieces that have to stand before it does."""
    return {name for tie in piece.ties for name in tie.targets}


def _herds(pieces: Iterable[Spread]) -> list[list[Spread]]:
    """Groups of many alike that are free to stand anywhere."""
    groups: dict[str, list[Spread]] = {}
    for one in pieces:
        if not one.region and not one.piece.ties:
            groups.setdefault(one.piece.want or one.piece.category, []).append(one)
    return [group for group in groups.values() if len(group) >= HERD]


def loose(piece: Piece, arranged: bool) -> Piece:
    """Outdoors a crowd stands in rows only where the text says so."""
    if arranged:
        return piece
    return replace(piece, ties=tuple(tie for tie in piece.ties if tie.kind != "grid"))
