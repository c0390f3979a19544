"""Villages: a square with a well and a church, lanes that wander out from it, houses with their doors to the lanes,
fields at the edge."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from voxel_weaver.layout.land.groundwork import Groundwork, Level, Path, Plea, Rows, Settlement, Stream
from voxel_weaver.layout.land.settlements.casting import Casting, Form, form
from voxel_weaver.layout.land.settlements.ramparts import is_walled, walled
from voxel_weaver.layout.land.settlements.survey import Patch, Survey, along, bent, facing
from voxel_weaver.layout.pieces import Piece
from voxel_weaver.scene.brief import Note, NoteKind, Want
from voxel_weaver.scene.value import Point2

PLOT = 13.5
"""Metres of a lane that one house takes, with the room beside it."""
RIVERS = ("river", "stream", "creek", "brook")
NO_WALL = Note(kind=NoteKind.UNMET, text="A river runs past the place, so no wall was built around it.")


@dataclass(frozen=True, slots=True)
class Kind:
    """What makes one sort of village."""

    forms: tuple[Form, ...]
    landmark: tuple[str, ...]  # who stands at the head of the square, the best first
    middle: tuple[str, ...]  # who stands in its middle
    trades: tuple[str, ...]  # who stands around it
    cover: str = "path"
    square: str = "cobbles"
    folk: tuple[tuple[str, int], ...] = ()
    crops: tuple[str, ...] = ("wheat", "cabbage")
    usual: int = 14
    relief: str = "gentle"
    growth: str = ""


def _each(asset: str, count: int, **given: str) -> tuple[Form, ...]:
    return tuple(form(asset, variation=index, **given) for index in range(count))


COUNTRY = Kind(
    (
        *_each("cottage", 3),
        form("half_timbered_house", variation=0),
        form("cottage", variation=4, walls="stone"),
        form("half_timbered_house", variation=1, gable="side", storeys=1, height=7.6),
        form("family_house", variation=2, storeys=1, height=6.8),
        form("cottage", variation=3, roof="tiled"),
        form("half_timbered_house", variation=5),
        form("cottage", variation=5),
    ),
    ("church", "chapel"),
    ("well", "fountain"),
    ("inn", "smithy"),
    folk=(("villager", 5), ("farmer", 2), ("chicken", 5), ("dog", 1), ("cart", 1), ("barrel", 4), ("hay_bale", 3)),
)
MEDIEVAL = Kind(
    (
        form("half_timbered_house", variation=0),
        form("cottage", variation=0),
        form("half_timbered_house", variation=1, gable="side"),
        form("half_timbered_house", variation=2),
        form("cottage", variation=1, walls="stone"),
        form("half_timbered_house", variation=3, gable="side", storeys=1, height=7.6),
        form("half_timbered_house", variation=4),
        form("cottage", variation=2),
        form("half_timbered_house", variation=5, gable="side"),
        form("cottage", variation=3, walls="wooden"),
    ),
    ("church", "chapel"),
    ("well",),
    ("inn", "smithy", "market_stall", "market_stall"),
    folk=(("villager", 6), ("merchant", 2), ("knight", 1), ("chicken", 5), ("pig", 2), ("cart", 2), ("barrel", 5),
          ("crate", 4), ("hay_bale", 4)),
)  # fmt: skip
TROPICAL = Kind(
    (*_each("stilt_house", 3), form("tropical_hut"), form("tropical_hut", width=6.4, depth=6.2)),
    ("meeting_house",),
    ("campfire",),
    ("tropical_hut",),
    cover="sand",
    square="sand",
    folk=(("villager", 5), ("chicken", 4), ("canoe", 2), ("barrel", 3)),
    crops=(),
    usual=10,
    growth="beach",
)
SNOWY = Kind(
    (*_each("log_cabin", 4), form("cottage", variation=2, walls="wooden", roof="slate")),
    ("chapel", "church"),
    ("well",),
    ("inn",),
    cover="path",
    square="gravel",
    folk=(("villager", 4), ("dog", 1), ("snowman", 2), ("barrel", 3)),
    crops=(),
    usual=12,
    growth="snowfield",
)
DESERT = Kind(
    (
        *_each("adobe_house", 3),
        form("adobe_house", variation=1, width=9.6),
        form("adobe_house", variation=2, height=4.2),
    ),
    ("mosque", "chapel"),
    ("well",),
    ("market_stall", "market_stall"),
    cover="sand",
    square="sand",
    folk=(("merchant", 3), ("camel", 2), ("goat", 3), ("barrel", 3)),
    crops=(),
    usual=12,
    relief="flat",
    growth="oasis",
)
SUBURB = Kind(
    (
        *(form("family_house", variation=i) for i in range(4)),
        form("modern_house", variation=0),
        form("family_house", variation=5, walls="wooden"),
        form("family_house", variation=4, walls="brick"),
        form("modern_house", variation=1),
    ),
    ("school_building",),
    ("monument",),
    ("cafe_front",),
    cover="asphalt",
    square="grass",
    folk=(("car", 5), ("child", 2), ("dog", 1), ("mailbox", 3)),
    crops=(),
    usual=12,
)
KINDS: Mapping[str, Kind] = {
    "medieval": MEDIEVAL,
    "fantasy": MEDIEVAL,
    "tropical": TROPICAL,
    "snowy": SNOWY,
    "winter": SNOWY,
    "alpine": SNOWY,
    "frozen": SNOWY,
    "desert": DESERT,
    "arabian": DESERT,
    "mexican": DESERT,
    "moroccan": DESERT,
    "modern_suburb": SUBURB,
}
"""Words of a prompt, and the village that they make."""


def village(plea: Plea) -> Settlement:
    return planned(plea, _kind(plea))


def town(plea: Plea) -> Settlement:
    """A small town is a village with more houses, of the kind that its words say, else a medieval one."""
    kind = _kind(plea)
    return planned(plea, replace(MEDIEVAL if kind is COUNTRY else kind, usual=26))


def suburb(plea: Plea) -> Settlement:
    return planned(plea, SUBURB)


def _kind(plea: Plea) -> Kind:
    brief = plea.brief
    words = {brief.style, brief.season, *brief.character, *brief.words}
    return next((kind for word, kind in KINDS.items() if word in words), COUNTRY)


def planned(plea: Plea, kind: Kind) -> Settlement:
    """The plan: the square first, then the lanes, the houses along them, fields, and who walks about."""
    cast, rng = Casting(plea), plea.rng
    homes = cast.dwellings(kind.forms, kind.usual)
    lanes = 4 if len(homes) < 12 else 5 if len(homes) < 24 else 6
    square = 10.0 if len(homes) < 24 else 12.5
    reach = square + 8.0 + len(homes) * PLOT / (2 * lanes)
    river = next((want for want in plea.brief.wants if want.count and want.category in RIVERS), None)
    asks_walls = is_walled(plea)
    has_walls = asks_walls and river is None
    side = max(2 * (reach + (34.0 if has_walls else 12.0)), plea.side)
    survey = Survey(side / 2)
    survey.take(square_of(square))
    streams = (_river(river, survey, side),) if river is not None else ()
    _around_square(survey, cast, kind, square)
    ways = _lanes(survey, lanes, square, reach, 2 * reach if has_walls else side, rng, kind.cover)
    elsewhere(survey, cast, square)
    _line_up(survey, ways, homes, rng, square * 0.35)
    ring = _ring(survey, reach * 0.62, lanes, rng, kind.cover) if homes else None
    if ring is not None:
        survey.line_up(ring, homes, rng, gap=(1.5, 3.5), setback=(1.0, 2.2))
    anywhere(survey, homes, rng, 0.7 * reach if has_walls else reach)
    if has_walls:
        reach, kind = walled(survey, cast, (ways[0], ways[3])) + 8.0, replace(kind, relief="flat")
    rows = fields(survey, kind.crops, rng, reach, side)
    _folk(survey, cast, kind, square, ways, rng)
    ground = Groundwork(
        paths=tuple(survey.ways),
        levels=(Level(0.0, 0.0, (square, square), round=True, cover=kind.square, ease=5.0),),
        rows=rows,
        streams=streams,
    )
    return Settlement(
        round(side, 1),
        tuple(survey.placed),
        ground,
        relief=kind.relief,
        growth=kind.growth,
        notes=(NO_WALL,) if asks_walls and not has_walls else (),
        dressed=tuple(cast.varied(cast.tied_homes(), kind.forms)),
    )


def _line_up(survey: Survey, ways: Sequence[Path], homes: list[Piece], rng: np.random.Generator, start: float) -> None:
    """Houses along all lanes alike, on both sides and from the square outward; what finds no room at one goes to the
    next, and what is left in the end stays in the list."""
    sides = [(way, side) for way in ways for side in (1, -1)]
    for number, (way, side) in enumerate(sides):
        share = -(-len(homes) // (len(sides) - number))
        group = homes[:share]
        survey.line_up(way, group, rng, gap=(2.0, 4.5), setback=(1.2, 2.6), sides=(side,), start=start)
        homes[:share] = group


def _river(want: Want, survey: Survey, side: float) -> Stream:
    """A river that was asked for runs past the village, in front of it and to its left."""
    half, width = side / 2, 9.0 if want.category == "river" else 4.5
    bends = ((-0.98, 0.5), (-0.7, 0.1), (-0.62, -0.3), (-0.2, -0.66), (0.4, -0.74), (1.02, -0.9))
    line = tuple((half * x, half * y) for x, y in bends)
    points, directions = along(line, 3.0)
    for (x, y), (dx, dy) in zip(points.tolist(), directions.tolist(), strict=True):
        survey.take(Patch(x, y, (width / 2 + 2.5, 2.0), facing((dx, dy))))
    return Stream(line, width, 1.4, want.category, want=want.id)


def _lanes(
    survey: Survey, count: int, square: float, reach: float, side: float, rng: np.random.Generator, cover: str
) -> list[Path]:
    """Lanes from the square outward, between the places at its rim; two of them lead on into the country."""
    angles = {4: (-95, -30, 40, 205), 5: (-95, -35, 35, 145, 205), 6: (-100, -48, 12, 52, 138, 196)}[count]
    made = []
    for index, angle in enumerate(angles):
        turned = math.radians(angle + float(rng.integers(-5, 6)))
        out = (round(math.cos(turned), 4), round(math.sin(turned), 4))
        far = reach if index not in (0, 3) else side / 2 * 1.04 / max(abs(out[0]), abs(out[1]))
        start = (round(out[0] * square * 0.8, 2), round(out[1] * square * 0.8, 2))
        end = (round(out[0] * far, 2), round(out[1] * far, 2))
        bow = (far - square) * 0.16 * (1 if rng.random() < 0.5 else -1)
        bows = [bow * share for share in (1.0, -1.0, 0.5, -0.5, 0.0)]
        lines = [bent(start, end, round(each, 2)) for each in bows]
        line = next((each for each in lines if _passes(survey, each, square)), lines[-1])
        made.append(survey.way(Path(line, 3.6 if index in (0, 3) else 3.0, cover)))
    return made


def _passes(survey: Survey, line: tuple[Point2, ...], square: float) -> bool:
    """Whether a lane runs clear of what stands around the square."""
    points, _ = along(line, 2.0)
    outside = [(x, y) for x, y in points.tolist() if math.hypot(x, y) > square]
    return all(survey.free(Patch(x, y, (1.8, 1.8)), 0.2, ways=False) for x, y in outside if abs(x) + abs(y) < 70)


def _ring(survey: Survey, radius: float, lanes: int, rng: np.random.Generator, cover: str) -> Path:
    """A way that joins the lanes, for villages whose lanes are full; it keeps off what stands there already."""
    points: list[Point2] = []
    for index in range(25):
        angle = math.radians(-90 + 15 * index)
        off = radius * (0.94 + 0.12 * float(rng.random()))
        points.append((round(off * math.cos(angle), 2), round(off * math.sin(angle), 2)))
    kept = [p for p in points if survey.free(Patch(p[0], p[1], (1.6, 1.6)), 0.2, ways=False)]
    line = tuple(kept) if len(kept) > 2 else ((radius, -2.0), (radius, 2.0))
    run: list[Point2] = [line[0]]
    for point in line[1:]:  # only as long as it is in one piece
        if math.hypot(point[0] - run[-1][0], point[1] - run[-1][1]) > radius * 0.6:
            break
        run.append(point)
    path = Path(tuple(run) if len(run) > 1 else line[:2], 2.6, cover)
    return survey.way(path)


def _around_square(survey: Survey, cast: Casting, kind: Kind, square: float) -> None:
    """Church, inn, smithy and stalls look onto the square; the well stands in its middle."""
    middle = cast.part(*kind.middle)
    if middle is not None:
        survey.put(middle, 0.0, 0.0, 0.0)
    head = cast.part(*kind.landmark)
    if head is not None:
        looking_in(survey, head, 90.0, square)
    survey.taken = [patch for patch in survey.taken if not is_square(patch, square)]
    for trade, angle in zip(kind.trades, (176.0, 2.0, -58.0, -122.0), strict=False):
        piece = cast.part(trade) if trade != "market_stall" else next(iter(cast.added(trade)), None)
        if piece is not None:
            looking_in(survey, piece, angle, square * 0.5 if trade == "market_stall" else square)
    survey.take(square_of(square))


def elsewhere(survey: Survey, cast: Casting, square: float) -> None:
    """Other buildings that were asked for, somewhere between the lanes."""
    for piece in cast.asked("stall", "shop", "inn", "workshop", "church", "tower", "mill", "barn", "hall", "temple"):
        anywhere(survey, [piece], cast.plea.rng, survey.reach * 0.7, from_=square)


def square_of(square: float) -> Patch:
    return Patch(0.0, 0.0, (square * 0.9, square * 0.9))


def is_square(patch: Patch, square: float) -> bool:
    return patch == square_of(square)


def looking_in(survey: Survey, piece: Piece, angle: float, square: float) -> None:
    """At the rim of the square, its front to the middle: at this angle, else as near to it as there is room."""
    for turn in (0.0, 8.0, -8.0, 16.0, -16.0, 26.0, -26.0, 40.0, -40.0):
        a = math.radians(angle + turn)
        out = (math.cos(a), math.sin(a))
        for back in (0.0, 2.0, 5.0, 9.0):
            away = square + back - piece.low[1]
            patch_yaw = facing((-out[0], -out[1]))
            done = survey.try_put(piece, out[0] * away, out[1] * away, patch_yaw, 0.3)
            if done:
                return


def anywhere(survey: Survey, pieces: list[Piece], rng: np.random.Generator, reach: float, from_: float = 14.0) -> None:
    """Houses that found no room at a lane: behind the others, their fronts to the square."""
    while pieces:
        piece = pieces.pop(0)
        for attempt in range(120):
            angle = 2 * math.pi * float(rng.random())
            away = from_ + (min(reach * (0.8 + attempt / 200), survey.reach - 8) - from_) * float(rng.random())
            out = (math.cos(angle), math.sin(angle))
            if survey.try_put(piece, out[0] * away, out[1] * away, facing((-out[0], -out[1])), 0.8):
                break
        else:
            return


def fields(
    survey: Survey, crops: Sequence[str], rng: np.random.Generator, reach: float, side: float
) -> tuple[Rows, ...]:
    """Fields between the village and the edge of the land."""
    made: list[Rows] = []
    for attempt in range(60 if crops else 0):
        if len(made) >= 4 + round(side / 60):
            break
        angle = 2 * math.pi * float(rng.random())
        away = reach * (0.75 + 0.5 * float(rng.random()))
        half = (4.5 + 3.5 * float(rng.random()), 3.0 + 2.0 * float(rng.random()))
        patch = Patch(
            round(away * math.cos(angle), 2), round(away * math.sin(angle), 2), (round(half[0], 2), round(half[1], 2)),
            float(rng.integers(12)) * 15.0,
        )  # fmt: skip
        if survey.free(patch, 1.2):
            survey.take(patch)
            crop = crops[attempt % len(crops)]
            made.append(Rows(patch.x, patch.y, patch.half, crop, (0.75, 1.0), patch.yaw))
    return tuple(made)


def _folk(
    survey: Survey, cast: Casting, kind: Kind, square: float, ways: Sequence[Path], rng: np.random.Generator
) -> None:
    """People, animals and carts, most of them in the square, some along the lanes."""
    survey.taken = [patch for patch in survey.taken if not is_square(patch, square)]
    wide = square * 0.68
    for category, count in kind.folk:
        for index, piece in enumerate(cast.added(category, count)):
            if index % 2 == 0:
                survey.strew([piece], rng, (-wide, -wide), (wide, wide), gap=0.5)
            else:
                way = ways[int(rng.integers(len(ways)))]
                x, y = way.line[1 + int(rng.integers(max(len(way.line) - 3, 1)))]
                survey.strew([piece], rng, (x - 6.0, y - 6.0), (x + 6.0, y + 6.0), gap=0.5)
