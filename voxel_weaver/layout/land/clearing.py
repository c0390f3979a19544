"""Open land with a focal group in its middle: ground first, then things on level pads, then masses around them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol

import numpy as np

from voxel_weaver.assets.terrain import cells_for, flattened, height_at, heights
from voxel_weaver.layout.completion import refused
from voxel_weaver.layout.demand import THINGS_LIMIT, asked
from voxel_weaver.layout.habitual import with_habits
from voxel_weaver.layout.land.growth import Growth, Land, land_for
from voxel_weaver.layout.land.scatter import Kept, rows, scattered
from voxel_weaver.layout.pieces import Floats, Piece, Placed, Tie
from voxel_weaver.layout.rooms.floor import place
from voxel_weaver.layout.rooms.shell import Site
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rooms.surfaces import place_on
from voxel_weaver.layout.stock import Stock
from voxel_weaver.layout.telling import spoken, why
from voxel_weaver.scene.brief import Brief, Note, NoteKind, Want
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.layout import Ground, Layout, Params, Role, Room, Scatter, Support
from voxel_weaver.scene.mesh import Ints

VOXEL = 0.02
TREES = "tree"
"""The family that stands around the middle, not in it."""
TREE_TRUNK = 0.5
_LAND_HABITS = (
    ("log_bench", "ring", "campfire", 2.0),
    ("chair", "ring", "campfire", 2.0),
    ("stump", "near", "tent", 0.4),
    ("tent", "facing", "campfire", 1.5),
    ("tent", "behind", "campfire", 1.5),
    ("backpack", "near", "tent", 1.0),
    ("picnic_basket", "near", "picnic_blanket", 1.2),
    ("deer", "facing", "campfire", 0.15),
)
_EDGE = ("boulder", "log", "deer", "fox", "rabbit", "wooden_sign", "wooden_fence")
"""What keeps to the rim of the clearing."""


class Blobs(Protocol):
    def put(self, data: bytes) -> str: ...


def land(brief: Brief, stock: Stock, blobs: Blobs) -> Layout:
    """The layout of an outdoor brief."""
    kind = land_for(brief.place)
    stage, missing = _furnished(brief, kind, stock)
    grid = _grid(brief, kind, stage)
    _stand(stage, grid, kind, brief)
    scatters = _masses(brief, kind, stock, stage, grid, blobs)
    ground = Ground(
        id="ground_1",
        kind="forest_floor" if "forest" in brief.place else kind.relief,
        side=kind.side,
        cells=len(grid) - 1,
        heights=blobs.put(grid.astype("<i4").tobytes()),
    )
    return Layout(
        place=brief.place,
        voxel=VOXEL,
        grounds=(ground,),
        things=tuple(one.thing(why(one, brief.place, stage.placed)) for one in stage.placed.values()),
        scatters=scatters,
        notes=tuple(_missed(piece) for piece in missing if piece.role is Role.REQUESTED),
    )


def _missed(piece: Piece) -> Note:
    text = f"The {spoken(piece.category)} {piece.id!r} found no free place, so it is not there."
    return Note(kind=NoteKind.UNMET, text=text)


# --- things --------------------------------------------------------------------------------------------------------


def _furnished(brief: Brief, kind: Land, stock: Stock) -> tuple[Stage, list[Piece]]:
    """All things in the plane; their heights follow."""
    wanted = asked(brief, stock).pieces
    pieces = with_habits((*wanted, *_extras(brief, kind, stock, wanted)))
    pieces = tuple(_with_land_habit(piece, pieces) for piece in pieces)
    middle = kind.middle
    crowd = sum(piece.footprint for piece in pieces if piece.support is Support.FLOOR and piece.family != TREES)
    half = max(middle, min(0.9 * kind.side / 2, float(np.sqrt(crowd / 0.2)) / 2))
    stage = Stage(_open_site(brief.place, half))
    rng = chance(brief.seed, "layout", "land")
    missing: list[Piece] = []
    for piece in [one for one in pieces if one.support is Support.FLOOR and one.family != TREES]:
        _put(stage, piece, place(piece, stage, rng), missing)
    _plant(stage, [one for one in pieces if one.family == TREES], kind, rng, missing)
    for piece in [one for one in pieces if one.support is Support.OBJECT]:
        _put(stage, piece, place_on(piece, stage, rng), missing)
    missing += [one for one in pieces if one.support in (Support.WALL, Support.CEILING)]
    return stage, missing


def _put(stage: Stage, piece: Piece, placed: Placed | None, missing: list[Piece]) -> None:
    if placed is None:
        missing.append(piece)
    else:
        # A fire is round: its sides are those of the picture, so that the tent goes behind it.
        stage.put(replace(placed, yaw=0.0) if piece.asset == "campfire" else placed)


def _open_site(place_name: str, half: float) -> Site:
    """A floor without walls or doors."""
    corners = ((-half, -half), (half, -half), (half, half), (-half, half))
    room = Room(id="land", kind=place_name, corners=corners, height=30.0)
    return Site(room, (), (), np.array([-half, -half]), np.array([half, half]), (), ())


def _extras(brief: Brief, kind: Land, stock: Stock, wanted: Iterable[Piece]) -> tuple[Piece, ...]:
    barred = refused(brief, stock)
    rng = chance(brief.seed, "layout", "land", "added")
    numbers: dict[str, int] = {}
    for piece in wanted:
        numbers[piece.category] = numbers.get(piece.category, 0) + 1
    made: list[Piece] = []
    for belonging in kind.belongings:
        luck = float(rng.random())
        known = stock.known(belonging.category)
        if known is None or barred.covers(known) or luck > belonging.chance:
            continue
        for _ in range(belonging.count):
            number = numbers[belonging.category] = numbers.get(belonging.category, 0) + 1
            own = chance(brief.seed, "layout", "land", belonging.category, number)
            params = stock.params(known, belonging.given, own)
            made.append(stock.piece(f"{belonging.category}_{number}", known, params, Role.ADDED))
    return tuple(made)


def _with_land_habit(piece: Piece, every: tuple[Piece, ...]) -> Piece:
    """Seats around the fire, the tent behind it, animals at the rim, the fire in the middle."""
    if any(tie.firm for tie in piece.ties) or piece.support is not Support.FLOOR:
        return piece
    ties = [tie for tie in piece.ties if tie.kind != "ring"]
    for name, rule, target, weight in _LAND_HABITS:
        ids = tuple(one.id for one in every if one.asset == target and one.id != piece.id)
        if name in (piece.asset, piece.category) and ids:
            alike = [one.id for one in every if one.asset == piece.asset]
            share = (alike.index(piece.id), len(alike)) if rule == "ring" else (0, 1)
            ties.append(Tie(rule, ids[:1], weight, share=share))
    if piece.asset in ("campfire", "picnic_blanket"):
        ties.append(Tie("center", (), 3.0))
    elif piece.asset in _EDGE:
        fire = tuple(one.id for one in every if one.asset in ("campfire", "picnic_blanket"))
        ties.append(Tie("far", fire[:1], 2.0) if fire else Tie("corner", (), 0.2))
    elif piece.role is Role.REQUESTED and not ties:
        ties.append(Tie("center", (), 0.6))
    return replace(piece, ties=tuple(ties))


def _plant(stage: Stage, trees: list[Piece], kind: Land, rng: np.random.Generator, missing: list[Piece]) -> None:
    """Trees that were asked for by name: around the middle, where they hide nothing."""
    if not trees:
        return
    widest = max(float(np.hypot(*tree.size[:2])) if tree.size[0] != tree.size[1] else tree.size[0] for tree in trees)
    occupied = Kept(*_discs(stage))
    spots = np.zeros((0, 2))
    for front, share in ((0.04, 1.0), (0.2, 1.0), (0.2, 0.75), (1.0, 0.75)):  # at the viewer's side only in need
        growth = Growth("tree", 0.0, widest * share, inner=0.4, outer=0.9, front=front)
        spots = scattered(growth, kind, occupied, rng, count=len(trees), tries=600)
        if len(spots) == len(trees):
            break
    for tree, (x, y) in zip(trees, spots, strict=False):
        stage.put(Placed(tree, round(float(x), 2), round(float(y), 2), 0.0, 0.0))
    missing += trees[len(spots) :]


def _discs(stage: Stage) -> tuple[Floats, Floats]:
    """The ground that things take, as discs."""
    standing = [one for one in stage.placed.values() if not one.on]
    middles = np.array([(one.low[:2] + one.high[:2]) / 2 for one in standing]).reshape(-1, 2)
    radii = [
        TREE_TRUNK if one.piece.family == TREES else float(np.hypot(*(one.high - one.low)[:2])) / 2 for one in standing
    ]
    return middles, np.array(radii, dtype=np.float64)


# --- ground --------------------------------------------------------------------------------------------------------


def _grid(brief: Brief, kind: Land, stage: Stage) -> Ints:
    """The heights, with a level pad under each thing."""
    cells = cells_for(kind.side, brief.look)
    grid = heights(kind.relief, kind.side, cells, chance(brief.seed, "layout", "ground"))
    middles, radii = _discs(stage)
    for index in np.argsort(-radii, kind="stable"):
        grid = flattened(grid, kind.side, float(middles[index, 0]), float(middles[index, 1]), float(radii[index]))
    return grid


def _stand(stage: Stage, grid: Ints, kind: Land, brief: Brief) -> None:
    """Lift everything onto the ground, and what it carries with it."""
    lifted: dict[str, float] = {}
    for name, one in stage.placed.items():
        if not one.on:
            middle = ((one.low[:2] + one.high[:2]) / 2)[None]
            lifted[name] = float(height_at(grid, kind.side, middle, brief.look)[0])
    for name, one in list(stage.placed.items()):
        base = name
        while stage.placed[base].on:
            base = stage.placed[base].on
        stage.put(replace(one, z=round(one.z + lifted[base], 4)))


# --- masses --------------------------------------------------------------------------------------------------------


def _masses(brief: Brief, kind: Land, stock: Stock, stage: Stage, grid: Ints, blobs: Blobs) -> tuple[Scatter, ...]:
    barred = refused(brief, stock)
    many = [want for want in brief.wants if want.count > THINGS_LIMIT]
    counted = {stock.kind(want.noun, want.category).asset.name: want for want in many}
    occupied = Kept(*_discs(stage))
    made: list[Scatter] = []
    for growth in _all_growth(kind, counted):
        want = counted.get(growth.category)
        known = stock.known(growth.category)
        if known is None or (want is None and barred.covers(known)):
            continue
        rng = chance(brief.seed, "layout", "growth", growth.category)
        points = scattered(growth, kind, occupied, rng, want.count if want else None)
        if not len(points):
            continue
        variants = _variants(growth, stock, rng)
        ground = _lowest(points, grid, kind, brief, TREE_TRUNK * 0.5 if known.asset.family == TREES else 0.05)
        made.append(
            Scatter(
                id=f"{growth.category}_scatter",
                category=want.category if want else growth.category,
                asset=known.asset.name,
                variants=variants,
                count=len(points),
                points=blobs.put(rows(points, ground, growth, rng)),
                role=Role.REQUESTED if want else Role.ADDED,
                want=want.id if want else "",
                why=_why(growth, want, brief.place),
            )
        )
        occupied = occupied.with_more(points, _spread_of(growth))
    return tuple(made)


def _all_growth(kind: Land, counted: dict[str, Want]) -> tuple[Growth, ...]:
    """What grows there, and what was asked for in numbers too large for things."""
    known = {growth.category for growth in kind.growth}
    more = tuple(Growth(name, 0.0, 0.3, inner=0.1) for name in counted if name not in known)
    return tuple(replace(g, apart=min(g.apart, 0.6)) if g.category in counted else g for g in kind.growth) + more


def _spread_of(growth: Growth) -> float:
    """How much ground one of them keeps from the masses that come after it."""
    return {"bush": 0.5, "rock": 0.3, "stone_cluster": 0.45}.get(growth.category, 0.28 if growth.apart > 1.5 else 0.05)


def _variants(growth: Growth, stock: Stock, rng: np.random.Generator) -> tuple[Params, ...]:
    known = stock.known(growth.category)
    assert known is not None  # asked before
    made = []
    for index in range(growth.variants):
        given = {name: values[index % len(values)] for name, values in (growth.given or {}).items()}
        made.append(stock.params(known, given, rng))
    return tuple(made)


def _lowest(points: Floats, grid: Ints, kind: Land, brief: Brief, radius: float) -> Floats:
    """The lowest ground under each foot: roots go into a slope, they do not hang over it."""
    ring = np.array([(0.0, 0.0), (radius, 0.0), (-radius, 0.0), (0.0, radius), (0.0, -radius)])
    around = (points[None] + ring[:, None]).reshape(-1, 2)
    found = height_at(grid, kind.side, around, brief.look).reshape(len(ring), len(points))
    return np.asarray(found.min(axis=0))


def _why(growth: Growth, want: Want | None, place_name: str) -> str:
    name = spoken(growth.category)
    if want:
        return f"{want.count} of {spoken(want.category)} were asked for; they grow where there is room."
    return f"The {name} belongs to the {spoken(place_name)}; it grows around the open middle."
