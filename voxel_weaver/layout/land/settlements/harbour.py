"""Harbours: a quay along the water with the fronts of the town behind it, piers with boats, a mole with a lighthouse.

The water lies in front, so that the picture looks over boats and piers onto the quay.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from voxel_weaver.layout.land.groundwork import Groundwork, Level, Path, Plea, Pool, Settlement
from voxel_weaver.layout.land.settlements.casting import Casting, form
from voxel_weaver.layout.land.settlements.survey import Patch, Survey, footprint
from voxel_weaver.layout.land.settlements.village import anywhere
from voxel_weaver.layout.pieces import Piece
from voxel_weaver.scene.value import Point2

QUAY = 8.0
"""How deep the quay is, from its edge to the fronts behind it."""
LIFT = 0.55
"""How high it lies over the land, and so over the water."""
DEPTH = 1.1
"""How deep the water is: a pier of the usual height stands in it with its deck level with the quay."""
ROW = 15.0
"""From the quay to the lane behind its fronts."""
MOLE = 8.0
PIER = 14.0
BOATS = ("boat", "ship")
FRONTS = (
    form("warehouse", depth=12.5),
    form("townhouse", variation=0),
    form("half_timbered_house", variation=1, gable="side"),
    form("inn"),
    form("row_house", variation=1),
    form("half_timbered_house", variation=0),
    form("townhouse", variation=2),
    form("cottage", variation=1, walls="stone"),
    form("row_house", variation=3),
    form("half_timbered_house", variation=4),
    form("cottage", variation=3, roof="tiled"),
    form("half_timbered_house", variation=2),
)
FOLK = (
    ("worker", 2), ("merchant", 2), ("villager", 4), ("barrel", 6), ("crate", 7), ("lobster_trap", 4), ("cart", 1),
    ("anchor", 1), ("dog", 1),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Berths:
    """Where boats lie: beside the piers first, then at anchor before them."""

    piers: tuple[float, ...]  # their x
    edge: float  # y of the quay's edge
    length: float  # of a pier
    half: float

    def spots(self, piece: Piece) -> list[tuple[float, float, float]]:
        """Places for a boat, (x, y, yaw), the best first."""
        wide, long = piece.size[0], piece.size[1]
        beside = [
            (x + side * (1.6 + wide / 2 + 0.5), self.edge - 3.0 - long / 2 - row * (long + 1.5), 0.0 if row else 180.0)
            for row in (0, 1)
            for x in self.piers
            for side in (-1, 1)
            if long + row * (long + 1.5) <= self.length + 3.0
        ]
        far = self.edge - self.length - 4.0
        out = [
            (x, far - long / 2 - row * (long + 4.0), 60.0 + 45.0 * ((index + row) % 5))
            for row in range(3)
            for index, x in enumerate(np.linspace(-0.7 * self.half, 0.5 * self.half, 6).round(2).tolist())
        ]
        return [*beside, *out]


def harbour(plea: Plea) -> Settlement:
    """The plan: quay and mole, fronts along the quay, a lane behind it, piers, boats, and who works there."""
    cast, rng = Casting(plea), plea.rng
    homes = cast.dwellings(FRONTS, 15)
    side = max(92.0, 5.0 * len(homes), plea.side)
    half = side / 2
    edge = round(-0.2 * half, 2)
    survey = Survey(half)
    _lighthouse(survey, cast, half, edge)
    _boats(survey, cast, Berths(_piers(survey, cast, half, edge), edge, PIER, half))
    survey.take(Patch(0.0, edge - half, (2 * half, half)))
    quay = survey.way(Path(_across(half, edge + QUAY / 2), QUAY, "cobbles", smooth=False))
    lane = survey.way(Path(_across(half, edge + QUAY + ROW), 3.4, "cobbles", smooth=False))
    _church(survey, cast, lane)
    survey.line_up(quay, _others(cast), rng, gap=(0.6, 1.6), setback=(0.4, 0.8), sides=(1,), start=half * 0.5)
    survey.line_up(quay, homes, rng, gap=(0.5, 1.6), setback=(0.4, 1.0), sides=(1,), start=2.0)
    survey.line_up(lane, homes, rng, gap=(2.0, 4.5), setback=(1.0, 2.2), sides=(1,), start=4.0)
    anywhere(survey, homes, rng, half * 0.9)
    for category, count in FOLK:
        pieces = cast.asked(category) or cast.added(category, count)
        survey.strew(pieces, rng, (-0.55 * half, edge + 0.8), (0.55 * half, edge + QUAY - 1.2), gap=0.5)
    work = Groundwork(
        paths=(lane,),
        levels=(
            Level(0.0, edge + QUAY / 2, (1.03 * half, QUAY / 2), cover="cobbles", lift=LIFT, ease=0.3),
            Level(*_mole(half, edge), cover="cobbles", lift=LIFT, ease=0.3),
            Level(0.0, edge + QUAY + ROW / 2, (0.9 * half, ROW / 2 + 2.0), clear=False, lift=LIFT, ease=6.0),
        ),
        pools=(Pool(_basin(half, edge), DEPTH, "sea", "sand", wall=True, want=_sea(plea)),),
    )
    return Settlement(round(side, 1), tuple(survey.placed), work, relief="gentle")


def _across(half: float, y: float) -> tuple[Point2, ...]:
    return ((round(-1.02 * half, 2), round(y, 2)), (round(1.02 * half, 2), round(y, 2)))


def _mole(half: float, edge: float) -> tuple[float, float, tuple[float, float]]:
    """Middle and half sides of the wall that reaches out into the water at the right."""
    long = 0.5 * half
    return round(0.58 * half, 2), round(edge - long / 2, 2), (MOLE / 2, round(long / 2, 2))


def _basin(half: float, edge: float) -> tuple[Point2, ...]:
    """All that lies before the quay but the mole, over the edge of the land."""
    x, y, (wide, long) = _mole(half, edge)
    far = 1.1 * half
    return (
        (-far, -far), (far, -far), (far, edge), (x + wide, edge), (x + wide, y - long), (x - wide, y - long),
        (x - wide, edge), (-far, edge),
    )  # fmt: skip


def _sea(plea: Plea) -> str:
    """The sea that the prompt names is this one."""
    return next((want.id for want in plea.brief.wants if want.count and want.category in ("sea", "ocean", "bay")), "")


def _church(survey: Survey, cast: Casting, lane: Path) -> None:
    """Behind the roofs, its tower over them."""
    piece = cast.part("church", "chapel")
    if piece is not None:
        survey.front(piece, (round(-0.1 * survey.reach, 2), lane.line[0][1] + lane.width / 2), (0.0, 1.0), 1.5)


def _lighthouse(survey: Survey, cast: Casting, half: float, edge: float) -> None:
    piece = cast.part("lighthouse")
    if piece is None:
        return
    x, y, (_, long) = _mole(half, edge)
    survey.put(piece, x, round(y - long + max(piece.size[:2]) / 2 + 0.4, 2), 0.0)


def _others(cast: Casting) -> list[Piece]:
    """Other buildings that were asked for: at the quay, before the houses."""
    return cast.asked("warehouse", "inn", "shop", "stall", "workshop", "hall", "tower", "crane", "mill", "factory")


def _piers(survey: Survey, cast: Casting, half: float, edge: float) -> tuple[float, ...]:
    """Piers from the quay out into the water; as many as were asked for, else two or three."""
    asked = cast.asked("pier")
    pieces = asked or cast.added("pier", 3, {"width": 3.0, "depth": PIER})
    made = []
    for index, piece in enumerate(pieces):
        x = round(half * (-0.66 + 1.0 * (index + 0.5) / len(pieces)), 2)
        y = round(edge - 0.1 - piece.high[1], 2)
        if survey.free(footprint(piece, x, y, 0.0), 0.0, ways=False):
            survey.put(piece, x, y, 0.0)
            made.append(x)
    return tuple(made)


def _boats(survey: Survey, cast: Casting, berths: Berths) -> None:
    """Those that were asked for, each at the first berth that is free and fits; else some of each kind."""
    forms = ("fishing_boat", "rowboat", "sailboat")
    pieces = cast.in_forms(cast.asked(*BOATS), forms, ("boat",))
    if not cast.is_counted(*BOATS):
        pieces += [piece for name in forms for piece in cast.added(name, 2)]
    for piece in sorted(pieces, key=lambda each: -round(each.footprint, 2)):
        for x, y, yaw in berths.spots(piece):
            if survey.try_put(piece, x, y, yaw, 0.4, ways=False):
                break
