"""Streets of a city: a straight one that leads into the picture, fronts on both sides, another across it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from voxel_weaver.layout.land.groundwork import Groundwork, Level, Path, Plea, Settlement
from voxel_weaver.layout.land.settlements.casting import Casting, Form, form
from voxel_weaver.layout.land.settlements.survey import Survey
from voxel_weaver.layout.pieces import Piece
from voxel_weaver.scene.layout import Setting

PAVEMENT = 2.6
ROAD = 8.0


@dataclass(frozen=True, slots=True)
class Quarter:
    """A part of a city: its fronts by turns, and what stands and drives in its streets."""

    forms: tuple[Form, ...]
    usual: int
    side: float
    parked: tuple[tuple[str, int], ...]
    pavement: tuple[tuple[str, int], ...]
    road: str = "asphalt"
    signs: tuple[Mapping[str, Setting], ...] = ()  # the forms of its signs, by turns


QUARTERS: Mapping[str, Quarter] = {
    "city_street": Quarter(
        (
            form("shop_house"), form("townhouse", variation=0), form("cafe_front"), form("row_house", variation=1),
            form("townhouse", variation=2), form("bakery"), form("row_house", variation=3), form("apartment_block"),
        ),
        16, 66.0, (("car", 4), ("taxi", 1), ("bus", 1)),
        (("street_lamp", 6), ("tree", 4), ("bench", 3), ("trash_bin", 2), ("man", 2), ("woman", 2), ("mailbox", 1)),
    ),
    "neon": Quarter(
        (
            form("office_tower"), form("apartment_block"), form("skyscraper", variation=2), form("shop_house"),
            form("office_tower", height=38.0), form("skyscraper", variation=0), form("apartment_block"),
        ),
        14, 92.0, (("car", 5), ("taxi", 2), ("bus", 1)),
        (("neon_sign", 14), ("street_lamp", 4), ("man", 3), ("woman", 3), ("trash_bin", 2)),
        signs=({"color": "blue", "height": 8.2}, {"color": "rose", "height": 6.6}),
    ),
    "city": Quarter(
        (
            form("skyscraper", variation=0), form("office_tower"), form("apartment_block"), form("skyscraper"),
            form("townhouse", variation=1), form("office_tower"), form("shop_house"),
        ),
        18, 110.0, (("car", 6), ("taxi", 3), ("bus", 1)),
        (("street_lamp", 8), ("tree", 6), ("bench", 3), ("man", 2), ("woman", 2)),
    ),
}  # fmt: skip

NEON = ("cyberpunk", "futuristic")
"""Styles whose streets lie between towers, in the light of signs."""


def street(plea: Plea) -> Settlement:
    """The plan: two streets that cross, fronts along them, cars at their edges, lamps and trees on the pavement."""
    quarter = QUARTERS["neon" if plea.brief.style in NEON else plea.place]
    cast, rng = Casting(plea), plea.rng
    fronts = _fronts(cast, quarter)
    half = max(quarter.side, plea.side) / 2
    survey = Survey(half)
    across = half * 0.22
    wide = ROAD + 2 * PAVEMENT
    lines = (((0.0, -half * 1.02), (0.0, half * 1.02)), ((-half * 1.02, across), (half * 1.02, across)))
    pavements = [survey.way(Path(line, wide, "paving", smooth=False)) for line in lines]
    for way in pavements:
        survey.line_up(way, fronts, rng, gap=(0.2, 0.5), setback=(0.2, 0.5), start=0.5)
    roads = [Path(line, ROAD, quarter.road, smooth=False) for line in lines]
    for category, count in quarter.parked:
        for index, piece in enumerate(cast.asked(category) or cast.added(category, count)):
            _park(survey, piece, index, half, rng.random())
    for category, count in quarter.pavement:
        for index, piece in enumerate(_standing(cast, quarter, category, count)):
            _beside(survey, piece, index, half, rng.random())
    ground = Level(0.0, 0.0, (half, half), cover="paving", clear=False, ease=1.0)
    work = Groundwork(paths=(*pavements, *roads), levels=(ground,))
    return Settlement(round(2 * half, 1), tuple(survey.placed), work, relief="flat", growth="park")


def _fronts(cast: Casting, quarter: Quarter) -> list[Piece]:
    """Buildings that were asked for, and as many others as are usual."""
    asked = cast.asked(
        "shop_house", "shop", "tower", "skyscraper", "office_tower", "apartment_block", "house", "church"
    )
    count = max(quarter.usual - len(asked), 0)
    more = [piece for index in range(count) for piece in cast.of_form(quarter.forms[index % len(quarter.forms)])]
    return [*asked, *more]


def _standing(cast: Casting, quarter: Quarter, category: str, count: int) -> list[Piece]:
    """What was asked for by this name, and as many more as are usual."""
    asked = cast.asked(category)
    if category != "neon_sign":
        return [*asked, *cast.added(category, max(count - len(asked), 0))]
    forms = [quarter.signs[number % len(quarter.signs)] for number in range(len(asked), count)]
    return [*asked, *(piece for given in forms for piece in cast.added(category, 1, given))]


def _park(survey: Survey, piece: Piece, index: int, half: float, luck: float) -> None:
    """At the kerb, along the street; each side in its own direction."""
    side = 1 if index % 2 else -1
    kerb = side * (ROAD / 2 - piece.size[0] / 2 - 0.35)
    for step in range(24):
        y = -half * 0.86 + (half * 1.6) * ((luck + step * 0.137) % 1.0)
        if survey.try_put(piece, kerb, y, 0.0 if side < 0 else 180.0, 0.5, ways=False):
            return


def _beside(survey: Survey, piece: Piece, index: int, half: float, luck: float) -> None:
    """On the pavement, its front to the street; a sign shows its face to those who come along it."""
    side = 1 if index % 2 else -1
    for step in range(24):
        y = -half * 0.9 + (half * 1.7) * ((luck + step * 0.151) % 1.0)
        is_sign = piece.family == "sign"
        x = side * (ROAD / 2 + 0.45 + piece.size[0 if is_sign else 1] / 2)
        if survey.try_put(piece, x, y, 0.0 if is_sign else 270.0 if side > 0 else 90.0, 0.3, ways=False):
            return
