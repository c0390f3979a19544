"""Places around one thing that everybody looks at: farms, castles, temples, markets, ruins, bases on other worlds.

An ensemble is a row of a table: who stands at the head of its court, who stands around it, what lies about, and what
the land is like. What the prompt names takes these parts first.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from voxel_weaver.layout.land.groundwork import Groundwork, Level, Path, Plea, Settlement
from voxel_weaver.layout.land.settlements.casting import Casting
from voxel_weaver.layout.land.settlements.survey import Survey
from voxel_weaver.layout.land.settlements.village import elsewhere, fields, is_square, looking_in, square_of
from voxel_weaver.layout.pieces import Piece
from voxel_weaver.scene.worlds import world_of

AROUND = (150.0, 30.0, 185.0, -5.0, 118.0, 62.0, -142.0, -38.0, 210.0, -30.0)
"""Where those around the court stand, in degrees: the sides and the back, never the front, where the picture begins."""

BACK = 6.0
"""Metres of land behind what stands at the head of a court."""


@dataclass(frozen=True, slots=True)
class Ensemble:
    """A court with its head at the back. Numbers say how many are usual where the prompt does not."""

    head: tuple[str, ...]
    around: tuple[str, ...] = ()
    middle: tuple[str, ...] = ()
    folk: tuple[tuple[str, int], ...] = ()
    court: float = 9.0
    cover: str = "path"
    way: str = "path"
    crops: tuple[str, ...] = ()
    relief: str = "gentle"
    growth: str = ""
    side: float = 56.0
    gate: str = ""  # what stands over the way that leads to the court


ENSEMBLES: Mapping[str, Ensemble] = {
    "farm": Ensemble(
        ("barn",), ("farmhouse", "silo", "stable", "chicken_coop", "shed"),
        folk=(("tractor", 1), ("cow", 3), ("chicken", 5), ("pig", 2), ("farmer", 1), ("hay_bale", 4), ("barrel", 2)),
        court=11.0, crops=("wheat", "cabbage", "corn"), side=76.0,
    ),
    "market": Ensemble(
        ("town_hall",), ("market_stall",) * 8, ("well", "fountain"),
        (("villager", 6), ("merchant", 3), ("crate", 5), ("barrel", 4), ("cart", 1), ("dog", 1)),
        court=12.0, cover="cobbles", way="cobbles",
    ),
    "town_square": Ensemble(
        ("town_hall",), ("townhouse", "shop_house", "inn", "townhouse", "bakery", "row_house"),
        ("plaza_fountain", "monument"), (("villager", 6), ("bench", 4), ("street_lamp", 4), ("merchant", 1)),
        court=14.0, cover="paving", way="cobbles", side=72.0,
    ),
    "castle_grounds": Ensemble(
        ("castle",), ("castle_tower", "castle_tower", "smithy", "stable"), ("well",),
        (("knight", 4), ("villager", 3), ("cart", 1), ("barrel", 3), ("flag_pole", 4)),
        court=13.0, cover="gravel", relief="hilltop", side=86.0,
    ),
    "temple_grounds": Ensemble(
        ("greek_temple",), ("broken_columns", "monument", "broken_columns", "monument"), ("plaza_fountain",),
        (("villager", 3), ("bench", 2)), court=12.0, cover="paving", way="paving", side=62.0,
    ),
    "shrine": Ensemble(
        ("pagoda",), ("cherry_tree", "cherry_tree", "lantern_post", "lantern_post"), (),
        (("bench", 2), ("villager", 2)), court=10.0, cover="gravel", way="gravel", side=52.0, gate="torii",
    ),
    "ruins": Ensemble(
        ("ruined_tower",), ("ruined_arch", "broken_columns", "ruined_wall", "broken_columns", "ruined_wall"),
        ("broken_columns",), (("boulder", 4),), court=9.0, cover="dirt", side=48.0, growth="jungle",
    ),
    "pyramids": Ensemble(
        ("pyramid",), ("obelisk", "obelisk"), (), (("camel", 3), ("merchant", 2)),
        court=12.0, cover="sand", way="sand", relief="flat", growth="desert", side=96.0,
    ),
    "space_station": Ensemble(
        ("habitat_dome",), ("habitat_module", "research_station", "satellite_dish", "habitat_module", "launch_pad"), (),
        (("astronaut", 4), ("rover", 2), ("crate", 4)),
        court=11.0, cover="paving", way="paving", relief="flat", growth="moon", side=70.0,
    ),
    "spaceport": Ensemble(
        ("gantry",), ("control_tower", "hangar", "launch_pad", "satellite_dish"), ("rocket",),
        (("astronaut", 3), ("truck", 2), ("crate", 4)),
        court=14.0, cover="paving", way="asphalt", relief="flat", side=84.0,
    ),
    "graveyard": Ensemble(
        ("chapel",), ("dead_tree", "monument", "dead_tree"), (), (("tombstone", 14), ("lantern_post", 2)),
        court=11.0, cover="grass", way="gravel", side=44.0,
    ),
}  # fmt: skip


def ensemble(plea: Plea) -> Settlement:
    """The plan of the place that is asked for."""
    kind = _kind(plea)
    cast, rng = Casting(plea), plea.rng
    head = cast.part(*kind.head)
    behind = max(head.size[:2]) + BACK if head is not None else 0.0
    side = max(kind.side, plea.side, 2 * (kind.court + behind))
    survey = Survey(side / 2)
    _middle(survey, cast, kind, head)
    _around(survey, cast, kind)
    way = survey.way(Path(((0.0, -side / 2 * 1.02), (0.0, -kind.court * 0.7)), 3.6, kind.way))
    gate = cast.part(kind.gate) if kind.gate else None
    if gate is not None:
        survey.try_put(gate, 0.0, -kind.court * 1.1, 0.0, ways=False)
    elsewhere(survey, cast, kind.court)
    rows = fields(survey, kind.crops, rng, kind.court + 14.0, side)
    survey.taken = [patch for patch in survey.taken if not is_square(patch, kind.court)]
    for category, count in kind.folk:
        _strewn(survey, cast, category, count, kind.court, rng)
    court = Level(0.0, 0.0, (kind.court, kind.court), round=True, cover=kind.cover, ease=5.0)
    work = Groundwork(paths=(way,), levels=(court,), rows=rows)
    return Settlement(round(side, 1), tuple(survey.placed), work, relief=kind.relief, growth=kind.growth)


def _kind(plea: Plea) -> Ensemble:
    words = plea.brief.words | {plea.brief.style}
    if plea.place == "space_station":
        return replace(ENSEMBLES["space_station"], growth=world_of(plea.brief) or "moon")
    if plea.place == "temple_grounds" and words & {"japanese", "buddhist", "shinto", "pagoda", "zen"}:
        return ENSEMBLES["shrine"]
    return ENSEMBLES[plea.place]


def _middle(survey: Survey, cast: Casting, kind: Ensemble, head: Piece | None) -> None:
    """What stands in the court, and its head at the back."""
    piece = cast.part(*kind.middle) if kind.middle else None
    if piece is not None:
        survey.put(piece, 0.0, 0.0, 0.0)
    survey.take(square_of(kind.court))
    if head is not None:
        survey.taken = [patch for patch in survey.taken if not is_square(patch, kind.court)]
        looking_in(survey, head, 90.0, kind.court)
        survey.take(square_of(kind.court))


def _around(survey: Survey, cast: Casting, kind: Ensemble) -> None:
    survey.taken = [patch for patch in survey.taken if not is_square(patch, kind.court)]
    counted = {name: cast.is_counted(name) for name in kind.around}
    asked = {name: cast.asked(name) for name in dict.fromkeys(kind.around)}
    row: list[tuple[str, Piece]] = []
    for name in kind.around:
        if asked[name]:
            row.append((name, asked[name].pop(0)))
        elif not counted[name]:
            row += [(name, piece) for piece in cast.added(name)]
    row += [(name, piece) for name, more in asked.items() for piece in more]
    for index, (name, piece) in enumerate(row):
        inward = 0.55 if name == "market_stall" else 1.0
        looking_in(survey, piece, AROUND[index % len(AROUND)], kind.court * inward)
    survey.take(square_of(kind.court))


def _strewn(survey: Survey, cast: Casting, category: str, count: int, court: float, rng: np.random.Generator) -> None:
    """What was asked for of this kind, else what is usual, about the court and before it."""
    pieces = cast.asked(category) or cast.added(category, count)
    wide = court * 0.95
    left = survey.strew(pieces, rng, (-wide, -wide * 1.2), (wide, wide * 0.7), gap=0.6)
    far = math.ceil(court * 1.7)
    survey.strew(left, rng, (-far, -far), (far, far), gap=0.6)
