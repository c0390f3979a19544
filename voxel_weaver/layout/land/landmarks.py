"""Landmarks: ponds, rivers, hills and cliffs that the prompt names. Each gets a place on the land before anything
stands there, so that relations have something to refer to; what the place has by nature is taken for what was named.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from voxel_weaver.layout.land.ground.lines import blob, inside
from voxel_weaver.layout.land.ground.noise import Field, eased, ridged
from voxel_weaver.layout.land.ground.shaping import dig_pool, dig_stream, flood
from voxel_weaver.layout.land.ground.terrain import Terrain
from voxel_weaver.layout.land.groundwork import Pool, Stream
from voxel_weaver.layout.pieces import Piece
from voxel_weaver.scene.brief import Brief, RelationKind, Want
from voxel_weaver.scene.landforms import LANDFORMS
from voxel_weaver.scene.value import Point2

Part = tuple[float, float, float, float, float]

GROWN: Mapping[str, float] = {
    "tiny": 0.45, "little": 0.6, "small": 0.65, "narrow": 0.7, "shallow": 0.9, "big": 1.4, "large": 1.5, "wide": 1.5,
    "broad": 1.5, "tall": 1.3, "high": 1.3, "great": 1.6, "huge": 2.0, "vast": 2.4, "giant": 2.0, "enormous": 2.2,
}  # fmt: skip
POOLS: Mapping[str, tuple[float, float]] = {
    "puddle": (0.9, 0.15), "spring": (1.6, 0.5), "pond": (3.6, 0.9), "oasis": (5.0, 1.0), "waterhole": (4.0, 0.6),
    "lagoon": (8.0, 1.2), "lake": (9.0, 2.0), "hot_spring": (2.4, 0.7),
}  # fmt: skip
"""Half the width of still waters in metres, and their depth."""
STREAMS: Mapping[str, float] = {"river": 5.0, "canal": 4.0, "lava_river": 3.0}
USUAL_STREAM = 2.2
_SLOTS: tuple[Point2, ...] = ((0.16, -0.06), (-0.36, 0.2), (0.42, 0.3), (-0.3, -0.4), (0.5, -0.3), (0.0, 0.5))
"""Where pools lie, one after the other, in shares of the half side from the focus."""
TOP = 0.55
"""Half the depth of a hill's top, in shares of half its width."""
_HILLS: tuple[Point2, ...] = ((-0.3, 0.34), (0.4, 0.4), (0.0, 0.62), (-0.6, 0.1), (0.62, 0.1))


@dataclass(frozen=True, eq=False)
class Rise:
    """A hill, a cliff or an island as it was raised."""

    category: str
    parts: tuple[Part, ...]
    want: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Named:
    """One landform that is wanted: which of its want, how big, and whether something is to stand on it."""

    want: Want
    number: int
    grown: float
    carries: bool
    load: float = 0.0  # metres that its top has to reach from its middle, so that what stands there finds room

    @property
    def category(self) -> str:
        return self.want.category


def named(brief: Brief, forms: Collection[str]) -> list[Named]:
    """The landforms of these forms that the prompt asks for, in its order."""
    carried = {
        name
        for relation in brief.relations
        if relation.kind in (RelationKind.ON, RelationKind.TOP_PART, RelationKind.IN)
        for name in relation.objects
    }
    found = []
    for want in brief.wants:
        if LANDFORMS.get(want.category, "") in forms:
            words = [attribute.value for attribute in want.attributes]
            grown = next((GROWN[word] for word in words if word in GROWN), 1.0)
            found += [Named(want, number, grown, want.id in carried) for number in range(min(want.count, 12))]
    return found


def loads(pieces: Iterable[Piece], marks: Mapping[str, tuple[Piece, ...]]) -> dict[str, float]:
    """How far the top of each landform reaches that things are to stand on, by want: wide enough for all of them."""
    wants = {mark.id: want for want, group in marks.items() for mark in group}
    wide: dict[str, float] = {}
    area: dict[str, float] = {}
    for piece in pieces:
        on = {name for tie in piece.ties if tie.kind == "on" for name in tie.targets}
        for want in sorted({wants[name] for name in on if name in wants}):
            wide[want] = max(wide.get(want, 0.0), max(piece.size[:2]) / 2)
            area[want] = area.get(want, 0.0) + (piece.size[0] + 1.0) * (piece.size[1] + 1.0)
    return {want: max(wide[want], (0.5 * area[want]) ** 0.5) + 1.0 for want in wide}


def hill_half(load: float) -> float:
    """Half the width of a hill whose top carries so much."""
    return load / TOP


def raised(
    terrain: Terrain, brief: Brief, focus: Point2, rng: np.random.Generator, carried: Mapping[str, float]
) -> list[Rise]:
    """Hills, mountains and cliffs that were named, worked into the land. Before any water."""
    made: list[Rise] = []
    for place, one in enumerate(named(brief, ("hill", "mountain", "cliff"))):
        loaded = replace(one, load=carried.get(one.want.id, 0.0))
        made.append(_RAISED[LANDFORMS[one.category]](terrain, loaded, place, focus, rng))
    return made


def flooded(terrain: Terrain, brief: Brief, focus: Point2, edge: float, rng: np.random.Generator) -> list[Rise]:
    """Waters that were named and are not there by nature; then islands in them. `edge` is how far from the middle a
    settlement keeps all ground for itself."""
    claimed = _claimed(terrain, brief)
    pools = 0
    for one in named(brief, ("sea", "falls", "stream", "pool")):
        if (one.want.id, one.number) in claimed:
            continue
        form = LANDFORMS[one.category]
        if form == "sea":
            _shore(terrain, one, focus)
        elif form == "falls":
            _fall(terrain, one, focus, rng)
        elif form == "stream":
            _stream(terrain, one, focus, edge, rng)
        else:
            _pool(terrain, one, pools, focus, edge, rng)
            pools += 1
    return [_island(terrain, one, rng) for one in named(brief, ("island",))]


def _claimed(terrain: Terrain, brief: Brief) -> set[tuple[str, int]]:
    """Wants that the water of the place meets by itself."""
    claimed: set[tuple[str, int]] = set()
    given = {body.want for body in terrain.bodies if body.want}
    for one in named(brief, ("sea", "falls", "stream", "pool")):
        if one.want.id in given:
            claimed.add((one.want.id, one.number))
            continue
        form = LANDFORMS[one.category]
        for body in terrain.bodies:
            own = LANDFORMS.get(body.category, "pool")
            if not body.want and own == form and body.liquid != "clear":
                body.want, body.category = one.want.id, one.category
                claimed.add((one.want.id, one.number))
                break
    return claimed


# --- water ---------------------------------------------------------------------------------------------------------


def _pool(terrain: Terrain, one: Named, place: int, focus: Point2, edge: float, rng: np.random.Generator) -> None:
    reach = terrain.side / 2
    half, depth = POOLS.get(one.category, POOLS[_last(one.category, POOLS, "pond")])
    half = min(half * one.grown, 0.42 * reach)
    dx, dy = _SLOTS[place % len(_SLOTS)]
    x, y = focus[0] * reach + dx * reach, focus[1] * reach + dy * reach
    if one.category in ("lake", "lagoon") and not edge:
        y += 0.5 * half
    if edge:
        x, y = 0.3 * edge, -(edge + 0.8 * half)
    x, y = (float(np.clip(each, half - 0.95 * reach, 0.95 * reach - half)) for each in (x, y))
    liquid = "lava" if "lava" in one.category else "lagoon" if one.category == "lagoon" else ""
    pool = Pool(
        blob(x, y, (half, 0.72 * half), rng), depth, one.category, "mud" if half < 5 else "gravel", want=one.want.id
    )
    dig_pool(terrain, pool, liquid)


def _last(category: str, table: Mapping[str, object], usual: str) -> str:
    """The row for the last word of a compound: a koi pond is a pond."""
    head = category.rsplit("_", 1)[-1]
    return head if head in table else usual


def _stream(terrain: Terrain, one: Named, focus: Point2, edge: float, rng: np.random.Generator) -> None:
    reach = terrain.side / 2
    width = STREAMS.get(one.category, USUAL_STREAM) * min(one.grown, 2.0)
    y = focus[1] * reach + 0.12 * reach
    bend = 0.14 * reach
    if edge:
        y, bend = -(edge + width / 2 + 2.0), 0.03 * reach
    moves = (rng.random(5) - 0.5) * bend
    line = tuple(
        (share * reach, float(y + bend * sway + move))
        for share, sway, move in zip((-1.05, -0.5, 0.0, 0.5, 1.05), (0.9, -0.5, 0.4, -0.6, 0.2), moves, strict=True)
    )
    liquid = "lava" if "lava" in one.category else ""
    dig_stream(terrain, Stream(line, width, 0.9, one.category, "gravel", one.want.id), liquid)


def _shore(terrain: Terrain, one: Named, focus: Point2) -> None:
    """The land falls to a sea in front and to the left."""
    x, y = np.meshgrid(terrain.corners, terrain.corners)
    reach = terrain.side / 2
    inland = 0.8 * y + 0.45 * x + (0.34 - 0.5 * focus[1]) * reach + 0.05 * reach * _wave(terrain, 3.0)
    ground = np.clip(inland * 0.12, -0.06 * terrain.side, None)
    terrain.heights = np.where(inland < 6.0, np.minimum(terrain.heights + 0.5, ground), terrain.heights + 0.5)
    flood(terrain, 0.0, one.category, "sea", want=one.want.id)


def _wave(terrain: Terrain, waves: float) -> Field:
    """Even waves along x, for lines that are to look natural without any chance."""
    share = np.linspace(0.0, waves, terrain.cells + 1)
    part = share - np.floor(share)
    return np.asarray((np.abs(part - 0.5) * 4.0 - 1.0)[None, :] + np.zeros((terrain.cells + 1, 1)))


def _fall(terrain: Terrain, one: Named, focus: Point2, rng: np.random.Generator) -> None:
    """A wall of rock behind the focus, a stream over it, and a pool below."""
    reach = terrain.side / 2
    x, edge = focus[0] * reach + 0.1 * reach, focus[1] * reach + 0.34 * reach
    _raise(terrain, blob(x, reach, (0.85 * reach, reach - edge), rng), 0.2 * terrain.side * one.grown, 0.05 * reach)
    dig_pool(terrain, Pool(blob(x, edge - 0.16 * reach, (0.24 * reach, 0.18 * reach), rng), 1.0, "pool", "gravel"))
    width = max(2.0, 0.07 * terrain.side)
    line = ((x, 1.04 * reach), (x + 0.04 * reach, 0.8 * reach), (x, edge + 0.12 * reach), (x, edge - 0.14 * reach))
    dig_stream(terrain, Stream(line, width, 0.7, one.category, "gravel", one.want.id), "falls")


def _island(terrain: Terrain, one: Named, rng: np.random.Generator) -> Rise:
    """A hump of land in the largest water."""
    body = max(terrain.bodies, key=lambda each: each.parts[0][2] * each.parts[0][3], default=None)
    x, y, wide, deep, _ = body.parts[0] if body else (0.0, 0.0, 6.0, 6.0, 0.0)
    half = min(0.42 * min(wide, deep), 8.0) * min(one.grown, 1.4)
    spot = (x + (0.2 - 0.4 * (one.number % 2)) * wide * (one.want.count > 1), y)
    outline = blob(*spot, (half, 0.8 * half), rng)
    level = float(body.levels[body.levels > -(2**31)].max()) * 1e-4 if body else 0.0
    deep_in = inside(terrain.corners, terrain.corners, outline)
    hump = level + 0.35 + 0.28 * half * eased(deep_in / half)
    bank = level + 0.35 + deep_in * 0.5
    terrain.heights = np.maximum(terrain.heights, np.where(deep_in > 0, hump, np.where(deep_in > -2.0, bank, -1e9)))
    for each in terrain.bodies:
        each.levels[terrain.lie() > each.levels * 1e-4 - 0.02] = -(2**31)
    return Rise(one.category, ((*spot, half, 0.8 * half, 0.0),), one.want.id)


# --- what rises ----------------------------------------------------------------------------------------------------


def _raise(terrain: Terrain, outline: tuple[Point2, ...], height: float, slope: float) -> None:
    """Lift the land within an outline; `slope` is how wide its flank is, inside the outline."""
    deep = inside(terrain.corners, terrain.corners, outline)
    terrain.heights = terrain.heights + height * eased(deep / max(slope, 1e-6))


def _hill(terrain: Terrain, one: Named, place: int, focus: Point2, rng: np.random.Generator) -> Rise:
    reach = terrain.side / 2
    half = float(np.clip(max(0.3 * reach * one.grown, hill_half(one.load)), 4.0, 0.5 * reach))
    dx, dy = (0.0, 0.2) if one.carries and not place else _HILLS[place % len(_HILLS)]
    x, y = focus[0] * reach + dx * reach, focus[1] * reach + dy * reach
    _raise(terrain, blob(x, y, (1.5 * half, 1.3 * half), rng), 0.42 * half, 0.95 * half)
    return Rise(one.category, ((x, y, 0.62 * half, TOP * half, 0.0),), one.want.id)


def _mountain(terrain: Terrain, one: Named, place: int, focus: Point2, rng: np.random.Generator) -> Rise:
    reach = terrain.side / 2
    half = 0.55 * reach * min(one.grown, 1.6)
    x = focus[0] * reach + (0.0, -0.6, 0.62, -0.25, 0.3)[place % 5] * reach
    y = 0.72 * reach
    deep = inside(terrain.corners, terrain.corners, blob(x, y, (half, 0.62 * half), rng))
    crests = ridged(terrain.cells + 1, terrain.side / (0.5 * half), 5, rng)
    terrain.heights = terrain.heights + 1.1 * half * eased(deep / (0.75 * half)) * (0.35 + 0.75 * crests)
    return Rise(one.category, ((x, y, 0.7 * half, 0.5 * half, 0.0),), one.want.id)


def _cliff(terrain: Terrain, one: Named, place: int, focus: Point2, rng: np.random.Generator) -> Rise:
    reach = terrain.side / 2
    half = 0.36 * reach * min(one.grown, 1.5)
    x = focus[0] * reach + (0.24, -0.4, 0.6)[place % 3] * reach
    y = focus[1] * reach + 0.3 * reach
    outline = blob(x, y + 0.3 * half, (half, 0.95 * half), rng)
    _raise(terrain, outline, 0.17 * terrain.side * min(one.grown, 1.5), max(0.1 * half, 1.2 * terrain.cell))
    return Rise(one.category, ((x, y + 0.2 * half, 0.6 * half, 0.6 * half, 0.0),), one.want.id)


_RAISED: Mapping[str, Callable[[Terrain, Named, int, Point2, np.random.Generator], Rise]] = {
    "hill": _hill,
    "mountain": _mountain,
    "cliff": _cliff,
}
