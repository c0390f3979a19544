"""Sites: places that are laid out as on a drawing: stations, pitches, airports, fairs, yards. Values and one planner.

A site is a row of a table: what its ground is of, which lines are painted on it, and who stands where, in metres around
its middle (+Y is back, a yaw of 0 looks to the viewer). What the prompt names takes these spots first.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from voxel_weaver.assets.terrain import cells_for
from voxel_weaver.layout.land.groundwork import Groundwork, Level, Plea, Pool, Rows, Settlement
from voxel_weaver.layout.land.settlements.casting import Casting
from voxel_weaver.layout.land.settlements.survey import Survey
from voxel_weaver.layout.pieces import Piece
from voxel_weaver.scene.layout import Setting
from voxel_weaver.scene.value import Point2

Spot = tuple[float, float, float]
"""Where something stands and how it is turned: x, y, yaw."""
LEAST_LINE = 0.07
"""Half the width of a painted line, in metres; in a coarse grain a line is one cell wide."""
TRIES = 60


@dataclass(frozen=True, slots=True)
class Stand:
    """Things of one kind, each in its own spot."""

    category: str
    spots: tuple[Spot, ...]
    given: Mapping[str, Setting] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Strewn:
    """So many of one kind, anywhere free in a rectangle."""

    category: str
    count: int
    middle: Point2
    half: Point2
    turn: float | None = None
    given: Mapping[str, Setting] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Site:
    """A place on a drawing. `country` names the place whose ground and growth lie around it."""

    place: str
    side: float
    stands: tuple[Stand, ...]
    strewn: tuple[Strewn, ...] = ()
    floors: tuple[Level, ...] = ()
    lines: tuple[Level, ...] = ()  # painted; their thin sides grow to what the grain can show
    crops: tuple[Rows, ...] = ()
    pools: tuple[Pool, ...] = ()
    country: str = "park"
    relief: str = "flat"


# --- the words that rows are written in ----------------------------------------------------------------------------


def at(category: str, *spots: Spot, **given: Setting) -> Stand:
    return Stand(category, spots, given)


def row(category: str, count: int, start: Point2, end: Point2, yaw: float = 0.0, **given: Setting) -> Stand:
    """So many, evenly from one point to another."""
    shares = [index / max(count - 1, 1) for index in range(count)]
    spots = [(start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t, yaw) for t in shares]
    return Stand(category, tuple((round(x, 2), round(y, 2), turn) for x, y, turn in spots), given)


def ring(category: str, count: int, radius: float, middle: Point2 = (0.0, 0.0), first: float = 90.0) -> Stand:
    """So many around a point, their fronts to it."""
    angles = [first + 360.0 * index / count for index in range(count)]
    spots = [
        (
            round(middle[0] + radius * math.cos(math.radians(angle)), 2),
            round(middle[1] + radius * math.sin(math.radians(angle)), 2),
            round(angle - 90.0) % 360.0,
        )
        for angle in angles
    ]
    return Stand(category, tuple(spots))


def around(category: str, count: int, middle: Point2 = (0.0, 0.0), half: Point2 = (8.0, 8.0)) -> Strewn:
    return Strewn(category, count, middle, half)


def floor(x: float, y: float, half: Point2, cover: str, *, rounded: bool = False) -> Level:
    return Level(x, y, half, cover=cover, round=rounded, ease=3.0)


def bordered(pool: Point2, half: Point2, out: Point2, cover: str) -> tuple[Level, ...]:
    """Floor around a pool that is so wide and deep, out to a larger rectangle: never over the water, which it would
    fill."""
    (x, y), (w, d), (far, deep) = pool, half, out
    sides = (far - w) / 2
    ends = (deep - d) / 2
    return (
        *(floor(x + s * (w + sides), y, (sides, deep), cover) for s in (-1, 1)),
        *(floor(x, y + s * (d + ends), (w, ends), cover) for s in (-1, 1)),
    )


def frame(x: float, y: float, half: Point2, cover: str = "chalk") -> tuple[Level, ...]:
    """The painted outline of a rectangle."""
    w, d = half
    return (
        *(Level(x, y + side * d, (w, 0.0), cover=cover) for side in (-1, 1)),
        *(Level(x + side * w, y, (0.0, d), cover=cover) for side in (-1, 1)),
    )


def stripes(x: float, y: float, half: Point2, covers: tuple[str, str], count: int) -> tuple[Level, ...]:
    """A rectangle in stripes from left to right, as a lawn is mown."""
    wide = half[0] / count
    left = x - half[0]
    return tuple(
        floor(left + wide * (2 * index + 1), y, (wide, half[1]), covers[index % len(covers)]) for index in range(count)
    )


def dashes(start: Point2, end: Point2, count: int, cover: str = "chalk") -> tuple[Level, ...]:
    """A broken line along the X or the Y axis."""
    dx, dy = (end[0] - start[0]) / count, (end[1] - start[1]) / count
    half = (abs(dx) * 0.27, abs(dy) * 0.27)
    return tuple(
        Level(start[0] + dx * (index + 0.5), start[1] + dy * (index + 0.5), half, cover=cover) for index in range(count)
    )


def basin(x: float, y: float, half: Point2, depth: float = 1.4, bed: str = "pool_tiles") -> Pool:
    """A pool with straight walls."""
    w, d = half
    outline = ((x - w, y - d), (x + w, y - d), (x + w, y + d), (x - w, y + d))
    return Pool(outline, depth, "basin", bed, wall=True)


# --- the planner ---------------------------------------------------------------------------------------------------


def planned(kind: Site, plea: Plea) -> Settlement:
    """The plan of this site with what the prompt asks for."""
    cast = Casting(plea)
    side = max(kind.side, plea.side)
    survey = Survey(side / 2)
    over = [piece for stand in kind.stands for piece in _standing(survey, cast, stand)]
    survey.strew(over, plea.rng, (-side / 4, -side / 3), (side / 4, side / 4), gap=0.6, ways=False)
    for some in kind.strewn:
        _strewn(survey, cast, some, plea)
    grain = side / cells_for(side, plea.brief.look)
    work = Groundwork(
        levels=(*kind.floors, *(_visible(line, grain) for line in kind.lines)), rows=kind.crops, pools=kind.pools
    )
    return Settlement(round(side, 1), tuple(survey.placed), work, relief=kind.relief, growth=kind.country)


def _standing(survey: Survey, cast: Casting, stand: Stand) -> Iterator[Piece]:
    """Those of a kind in their spots; more than there are spots for come back."""
    asked = cast.asked(stand.category)
    pieces = asked or (
        [] if cast.is_counted(stand.category) else cast.added(stand.category, len(stand.spots), stand.given)
    )
    for piece, (x, y, yaw) in zip(pieces, stand.spots, strict=False):
        if not survey.try_put(piece, x, y, yaw, gap=0.0, ways=False) and piece in asked:
            yield piece
    yield from pieces[len(stand.spots) :]


def _strewn(survey: Survey, cast: Casting, some: Strewn, plea: Plea) -> None:
    asked = cast.asked(some.category)
    pieces = asked or ([] if cast.is_counted(some.category) else cast.added(some.category, some.count, some.given))
    (x, y), (w, d) = some.middle, some.half
    survey.strew(pieces, plea.rng, (x - w, y - d), (x + w, y + d), gap=0.3, turn=some.turn, tries=TRIES)


def _visible(line: Level, grain: float) -> Level:
    """A line as wide as one cell at least, so that it is painted without gaps."""
    least = max(LEAST_LINE, 0.52 * grain)
    half = (max(line.half[0], least), max(line.half[1], least))
    return Level(line.x, line.y, half, line.yaw, line.round, line.cover, ease=line.ease)


def by_place(sites: Iterable[Site]) -> Mapping[str, Site]:
    return {one.place: one for one in sites}
