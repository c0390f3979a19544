"""Scenery: the layout of an outdoor brief. First the land with its hills and waters, then what stands there, then the
ground under it is levelled and painted, and at last everything that grows grows around it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from voxel_weaver.assets.terrain import cells_for, height_at
from voxel_weaver.layout.completion import refused
from voxel_weaver.layout.demand import asked
from voxel_weaver.layout.habitual import with_habits
from voxel_weaver.layout.land.character import adapted
from voxel_weaver.layout.land.dimensions import dimensions, said_side
from voxel_weaver.layout.land.features import Landmarks, landmark_pieces
from voxel_weaver.layout.land.ground.painting import painted
from voxel_weaver.layout.land.ground.relief import relief
from voxel_weaver.layout.land.ground.shaping import lay_level, lay_path, worked
from voxel_weaver.layout.land.ground.terrain import Terrain
from voxel_weaver.layout.land.groundwork import Groundwork, Level, Path, Plea, Settlement
from voxel_weaver.layout.land.habits import with_land_habit
from voxel_weaver.layout.land.islands import hung
from voxel_weaver.layout.land.landmarks import flooded, loads, raised
from voxel_weaver.layout.land.masses import TREE_TRUNK, TREES, Masses
from voxel_weaver.layout.land.media import Medium
from voxel_weaver.layout.land.night import is_dark, with_light
from voxel_weaver.layout.land.places import Land, land_for
from voxel_weaver.layout.land.scatter import Kept, habitat
from voxel_weaver.layout.land.settlements import SETTLEMENTS
from voxel_weaver.layout.land.standing import Standing, loose
from voxel_weaver.layout.land.waters import fill
from voxel_weaver.layout.pieces import Floats, Piece, Placed, cos_sin
from voxel_weaver.layout.resting import soles
from voxel_weaver.layout.stock import Stock
from voxel_weaver.layout.telling import spoken, why
from voxel_weaver.scene.brief import Arrangement, Brief, Note, NoteKind
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.layout import Ground, Layout, Role, Support
from voxel_weaver.scene.value import Point2

VOXEL = 0.02
HANGING = ("floating", "asteroid")
"""Reliefs of land that hangs in the air."""
PAD_FROM = 0.25
"""What is smaller than this stands on the ground as it is."""
SLOPE = 2.5
"""So many metres a level area eases out for each metre that it lies above or below the land."""
EVEN = 0.005
"""Ground that differs by less under a thing counts as level."""


class Blobs(Protocol):
    def put(self, data: bytes) -> str: ...


@dataclass(frozen=True, eq=False)
class Plot:
    """What is known before the land is made: its row, its size, what is to stand there, and what is planned."""

    brief: Brief
    row: Land
    side: float
    half: float
    focus: Point2
    pieces: tuple[Piece, ...]
    marks: dict[str, tuple[Piece, ...]]
    settlement: Settlement | None
    carried: Mapping[str, float]


def land(brief: Brief, stock: Stock, blobs: Blobs) -> Layout:
    """The layout of an outdoor brief."""
    plot = _plot(brief, stock)
    terrain, landmarks = _terrain(plot)
    standing = _stood(plot, terrain, landmarks)
    _levelled(plot, terrain, standing, landmarks)
    things = _lifted(plot, terrain, standing)
    covers = painted(terrain, plot.row.cover, chance(brief.seed, "layout", "covers"))
    kept = Kept(*_discs(things))
    work = plot.settlement.groundwork if plot.settlement else Groundwork()
    masses = Masses(brief, plot.row, stock, terrain, habitat(terrain, covers, plot.focus, landmarks.void), kept, blobs)
    scatters = masses.made(work)
    grid = terrain.grid
    ground = Ground(
        id="ground_1",
        kind=plot.row.relief,
        side=plot.side,
        cells=terrain.cells,
        heights=blobs.put(grid.astype("<i4").tobytes()),
        covers=blobs.put(covers.cells.tobytes()),
        palette=covers.palette,
        strata=plot.row.cover.strata,
        depth=round(max(0.9, plot.row.depth * plot.side), 2),
        under=blobs.put(terrain.under.astype("<i4").tobytes()) if terrain.under is not None else "",
        top=float(grid.max()) * 1e-4,
    )
    placed = {one.piece.id: one for one in things}
    return Layout(
        place=brief.place,
        voxel=VOXEL,
        grounds=(ground,),
        features=landmarks.features(terrain, blobs),
        things=tuple(
            one.thing(why(one, brief.place, placed)).model_copy(update=_supported(one, standing)) for one in things
        ),
        scatters=scatters,
        notes=(*_missed(standing.missing), *(plot.settlement.notes if plot.settlement else ())),
    )


def _missed(missing: Iterable[Piece]) -> Iterable[Note]:
    for piece in missing:
        if piece.role is Role.REQUESTED:
            text = f"The {spoken(piece.category)} {piece.id!r} found no free place, so it is not there."
            yield Note(kind=NoteKind.UNMET, text=text)


def _supported(one: Placed, standing: Standing) -> dict[str, Support]:
    medium = standing.media.get(one.piece.id, Medium.GROUND)
    if medium is Medium.AIR:
        return {"support": Support.AIR}
    return {"support": Support.WATER} if medium in (Medium.AFLOAT, Medium.UNDER_WATER) else {}


# --- before there is any land --------------------------------------------------------------------------------------


def _plot(brief: Brief, stock: Stock) -> Plot:
    row = adapted(land_for(brief.place), brief)
    marks = landmark_pieces(brief)
    arranged = {want.id for want in brief.wants if want.arrangement is not Arrangement.FREE}
    wanted = tuple(loose(piece, piece.want in arranged) for piece in asked(brief, stock, landmarks=marks).pieces)
    settlement = None
    if row.settlement in SETTLEMENTS:
        rng = chance(brief.seed, "layout", "settlement")
        plea = Plea(brief.place, brief, stock, wanted, said_side(brief), rng)
        settlement = SETTLEMENTS[row.settlement](plea)
        row = _in_country(row, settlement, brief)
    planned = {one.piece.id for one in settlement.placed} if settlement else set()
    dressed = {piece.id: piece for piece in settlement.dressed} if settlement else {}
    free = [dressed.get(piece.id, piece) for piece in wanted if piece.id not in planned]
    extras = () if settlement or brief.only else _extras(brief, row, stock, wanted)
    pieces = with_habits((*free, *extras))
    if is_dark(brief):
        pieces = tuple(with_light(piece, stock) for piece in pieces)
    pieces = tuple(with_land_habit(piece, pieces) for piece in pieces)
    carried = loads(wanted, marks)
    size = dimensions(brief, row, pieces, stock, settlement.side if settlement else 0.0, carried)
    return Plot(brief, row, size.side, size.half, row.focus, pieces, marks, settlement, carried)


def _in_country(row: Land, settlement: Settlement, brief: Brief) -> Land:
    """The row with the ground and the growth of the country that the plan lies in."""
    if not settlement.growth:
        return row
    country = adapted(land_for(settlement.growth), brief)
    return replace(row, cover=country.cover, growth=country.growth)


def _extras(brief: Brief, row: Land, stock: Stock, wanted: Iterable[Piece]) -> tuple[Piece, ...]:
    """What belongs to the place and was not asked for."""
    barred = refused(brief, stock)
    rng = chance(brief.seed, "layout", "land", "added")
    numbers: dict[str, int] = {}
    for piece in wanted:
        numbers[piece.category] = numbers.get(piece.category, 0) + 1
    made: list[Piece] = []
    for belonging in row.belongings:
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


# --- the land ------------------------------------------------------------------------------------------------------


def _terrain(plot: Plot) -> tuple[Terrain, Landmarks]:
    """Heights and waters, with all that was named."""
    brief, row = plot.brief, plot.row
    kind = plot.settlement.relief if plot.settlement and plot.settlement.relief else row.relief
    cells = cells_for(plot.side, brief.look)
    terrain = Terrain.of(plot.side, relief(kind, plot.side, cells, chance(brief.seed, "layout", "ground")))
    if kind in HANGING:
        hung(terrain, chance(brief.seed, "layout", "underside"))
    rng = chance(brief.seed, "layout", "landmarks")
    rises = raised(terrain, brief, plot.focus, rng, plot.carried)
    for name in row.water:
        fill(name, terrain, chance(brief.seed, "layout", "water", name))
    edge = 0.0
    if plot.settlement is not None:
        edge = plot.settlement.side / 2
        worked(terrain, plot.settlement.groundwork)
    rises += flooded(terrain, brief, plot.focus, edge, rng)
    terrain.settle()
    return terrain, Landmarks(terrain, plot.marks, rises)


def _stood(plot: Plot, terrain: Terrain, landmarks: Landmarks) -> Standing:
    """All things in the plane."""
    focus = (plot.focus[0] * plot.side / 2, plot.focus[1] * plot.side / 2)
    early = _named_path(plot, landmarks, terrain, None)
    standing = Standing(
        terrain,
        plot.brief.place,
        focus,
        plot.half,
        landmarks.anchors(),
        landmarks.areas(),
        chance(plot.brief.seed, "layout", "land"),
    )
    for one in plot.settlement.placed if plot.settlement else ():
        standing.settled(one)
    standing.all_of(plot.pieces, water=bool(terrain.bodies))
    if early is None:
        _named_path(plot, landmarks, terrain, standing)
    return standing


def _named_path(plot: Plot, landmarks: Landmarks, terrain: Terrain, standing: Standing | None) -> Path | None:
    """A path that was asked for: laid before anything stands where things refer to it, else to what it leads to."""
    wanted = [name for name in landmarks.missing if landmarks.is_path(name)]
    referred = {name for relation in plot.brief.relations for name in relation.objects}
    laid: Path | None = None
    for number, name in enumerate(wanted):
        if standing is None and landmarks.want_of(name) not in referred:
            continue
        x, y = plot.focus[0] * plot.side / 2, plot.focus[1] * plot.side / 2
        if standing is not None:
            x, y = _goal(standing, (x, y))
        half = plot.side / 2
        sway = 0.16 * half * (1 if number % 2 else -1)
        front = (x * 0.4 + (0.35 * half if number % 2 else 0.12 * half), -1.02 * half)
        line: tuple[Point2, ...] = (
            front,
            (x * 0.6 + sway, (y - half) * 0.55),
            (x - 0.4 * sway, y - 0.25 * (y + half)),
            (x, y),
        )
        if standing is None:
            line = (*line, (x + 1.4 * sway, y + 0.3 * (half - y)), (x - sway, 1.02 * half))
        cover = landmarks.cover_of(name)
        laid = Path(line, 2.6 if "road" in name else 1.5, cover)
        landmarks.lay(name, lay_path(terrain, laid))
    return laid


def _goal(standing: Standing, middle: Point2) -> Point2:
    """Before the front of the largest thing that stands there."""
    grounded = [
        one
        for name, one in standing.stage.placed.items()
        if standing.media.get(name, Medium.GROUND) is Medium.GROUND and one.piece.family != TREES
    ]
    if not grounded:
        return middle
    largest = max(grounded, key=lambda one: (round(one.piece.footprint * one.piece.size[2], 3), one.piece.id))
    return largest.world((0.0, largest.piece.low[1] - 0.4))


def _levelled(plot: Plot, terrain: Terrain, standing: Standing, landmarks: Landmarks) -> None:
    """A level pad under each thing, and a trail to the middle where the place has one."""
    if plot.row.trail and not plot.settlement and not any(landmarks.is_path(name) for name in landmarks.parts):
        x, y = _goal(standing, (plot.focus[0] * plot.side / 2, plot.focus[1] * plot.side / 2))
        half = plot.side / 2
        line = ((0.3 * half, -1.02 * half), (0.05 * half + 0.5 * x, (y - half) * 0.5), (x, y))
        lay_path(terrain, Path(line, max(1.2, 0.03 * plot.side), plot.row.trail))
    pads = [
        one
        for name, one in standing.stage.placed.items()
        if not one.on
        and standing.media.get(name, Medium.GROUND) is Medium.GROUND
        and max(one.piece.size[:2]) >= PAD_FROM
        and not standing.is_bridge(one)
    ]
    for group in _neighbours(pads, 2.0 * terrain.cell):
        _level_all([_pad(one) for one in group], terrain)
    terrain.settle()


def _neighbours(pads: Sequence[Placed], gap: float) -> Iterable[list[Placed]]:
    """Groups of what stands so close together that one level has to carry them all."""
    ordered = sorted(pads, key=lambda one: -round(one.piece.footprint, 3))
    if not ordered:
        return ()
    low, high = (np.array([one.low[:2] for one in ordered]), np.array([one.high[:2] for one in ordered]))
    close = ((low[:, None] - gap < high[None]) & (high[:, None] + gap > low[None])).all(axis=2)
    group = np.arange(len(ordered))
    while (joined := np.where(close, group[None], len(group)).min(axis=1)).tolist() != group.tolist():
        group = joined
    return [[ordered[at] for at in np.flatnonzero(group == first)] for first in np.unique(group)]


def _level_all(pads: Sequence[Level], terrain: Terrain) -> None:
    """One level for all, that of the middle one; the more it cuts into the land, the longer are its slopes."""
    heights = terrain.at(np.array([(pad.x, pad.y) for pad in pads]))
    order = np.argsort(np.round(np.abs(heights - np.median(heights)), 4), kind="stable")
    height: float | None = None
    for at in order:
        pad = pads[int(at)]
        rise = 0.0 if height is None else abs(float(heights[at]) - height)
        height = lay_level(terrain, replace(pad, height=height, ease=pad.ease + SLOPE * rise))


def _pad(one: Placed) -> Level:
    """The level ground that it stands on."""
    x, y = one.world(((one.piece.low[0] + one.piece.high[0]) / 2, (one.piece.low[1] + one.piece.high[1]) / 2))
    size = (TREE_TRUNK, TREE_TRUNK) if one.piece.family == TREES else (one.piece.size[0], one.piece.size[1])
    return Level(x, y, (size[0] / 2, size[1] / 2), one.yaw, ease=min(0.5 + 0.35 * max(size), 2.5), clear=False)


def _lifted(plot: Plot, terrain: Terrain, standing: Standing) -> list[Placed]:
    """Everything on the ground, and what it carries with it. What floats or flies knows its height."""
    placed = standing.stage.placed
    lifted: dict[str, float] = {}
    for name, one in placed.items():
        if not one.on:
            own = standing.media.get(name, Medium.GROUND) is not Medium.GROUND
            lifted[name] = 0.0 if own else _ground_under(one, terrain, plot, deep=standing.is_on_piles(one))
    done = []
    for name, one in placed.items():
        base = name
        while placed[base].on:
            base = placed[base].on
        done.append(replace(one, z=round(one.z + lifted[base], 4)))
    return done


def _ground_under(one: Placed, terrain: Terrain, plot: Plot, deep: bool = False) -> float:
    """The height at which it touches uneven ground with one foot at least; the deepest ground under piles."""
    low, high = one.piece.low, one.piece.high
    inset = 0.5 - 0.5 * min(TREE_TRUNK / max(one.piece.size[0], TREE_TRUNK), 1.0) if one.piece.family == TREES else 0.06
    shares = np.linspace(inset, 1.0 - inset, 5)
    under = [
        (low[0] + (high[0] - low[0]) * float(u), low[1] + (high[1] - low[1]) * float(v)) for u in shares for v in shares
    ]
    ground = _heights_at(one, np.array(under), terrain, plot)
    if deep or float(np.ptp(ground)) < EVEN:
        return float(ground.min() if deep else ground.max())
    feet = soles(one.piece.model, plot.brief.look, VOXEL)
    return float((_heights_at(one, feet[:, :2], terrain, plot) - feet[:, 2]).max())


def _heights_at(one: Placed, points: Floats, terrain: Terrain, plot: Plot) -> Floats:
    """The ground at points of its own plane."""
    cos, sin = cos_sin(one.yaw)
    world = points @ np.array([[cos, sin], [-sin, cos]]) + np.array([one.x, one.y])
    return height_at(terrain.grid, terrain.side, world, plot.brief.look)


def _discs(things: Iterable[Placed]) -> tuple[Floats, Floats]:
    """The ground that things take, as discs: a long thing as several."""
    middles, radii = [], []
    for one in things:
        if one.on or one.z > 30.0:
            continue
        if one.piece.family == TREES:
            middles.append(((one.low[0] + one.high[0]) / 2, (one.low[1] + one.high[1]) / 2))
            radii.append(TREE_TRUNK)
            continue
        size = np.array(one.piece.size[:2])
        long = int(np.argmax(size))
        short = max(float(size.min()), 0.1)
        count = max(1, min(12, round(float(size.max()) / short)))
        for index in range(count):
            local = [(one.piece.low[axis] + one.piece.high[axis]) / 2 for axis in (0, 1)]
            local[long] = one.piece.low[long] + float(size[long]) * (index + 0.5) / count
            middles.append(one.world((local[0], local[1])))
            radii.append(float(np.hypot(short, size[long] / count)) / 2 + 0.15)
    return np.array(middles).reshape(-1, 2), np.array(radii, dtype=np.float64)
