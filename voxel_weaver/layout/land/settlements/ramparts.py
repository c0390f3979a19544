"""Ramparts: a wall with towers around a town, and a gate over each way that leads out of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from voxel_weaver.layout.land.groundwork import Path, Plea
from voxel_weaver.layout.land.settlements.casting import Casting
from voxel_weaver.layout.land.settlements.survey import Survey, facing, footprint
from voxel_weaver.layout.pieces import Piece
from voxel_weaver.scene.value import Point2

WALLED = frozenset("walled fortified rampart ramparts".split())
AIR = 4.5
"""Metres between the outermost house and the wall."""
USUAL = 19.0
"""Metres of wall from tower to tower."""
GATE = {"width": 10.5, "depth": 6.0, "height": 11.0}
TOWER = {"width": 5.4, "height": 13.0}
WALL = {"depth": 1.8, "height": 5.4}


def is_walled(plea: Plea) -> bool:
    """Whether the words of the prompt put a wall around the place."""
    return bool(WALLED & {*plea.brief.words, *plea.brief.character})


def walled(survey: Survey, cast: Casting, ways: Sequence[Path]) -> float:
    """Walls around all that stands; gives how far out they are. These ways go on outside, through gates."""
    radius = _reach(survey) + AIR
    for way in ways:
        end = way.line[-1]
        outside = 1.05 * survey.reach / max(abs(end[0]), abs(end[1]))
        survey.way(Path((end, (round(end[0] * outside, 2), round(end[1] * outside, 2))), way.width, way.cover))
    gates = sorted(round(math.degrees(math.atan2(y, x)), 1) % 360.0 for x, y in (way.line[-1] for way in ways))
    gatehouse = {**GATE, "lit": cast.is_dark}
    half = math.degrees(math.atan2(GATE["width"] / 2 + 0.2, radius))
    for angle in gates:
        for piece in cast.added("gatehouse", 1, gatehouse):
            x, y = _at(angle, radius * math.cos(math.radians(half)))
            survey.put(piece, x, y, facing(_at(angle, 1.0)))
    for first, last in _arcs(gates, half):
        _stretch(survey, cast, first, last, radius)
    return radius


def _reach(survey: Survey) -> float:
    """How far from the middle the farthest corner of a building is."""
    corners = [footprint(one.piece, one.x, one.y, one.yaw).corners() for one in survey.placed]
    far = float(np.hypot(*np.concatenate(corners).T).max()) if corners else survey.reach / 2
    return min(far, survey.reach - AIR - TOWER["width"])


def _arcs(gates: Sequence[float], half: float) -> list[tuple[float, float]]:
    """The arcs between the gates."""
    after = [*gates[1:], gates[0] + 360.0]
    return [(first + half, last - half) for first, last in zip(gates, after, strict=True) if last - first > 2.5 * half]


def _stretch(survey: Survey, cast: Casting, start: float, end: float, radius: float) -> None:
    """Walls from one gate to the next, a tower where two of them meet."""
    count = max(1, round(math.radians(end - start) * radius / USUAL))
    angles = [start + (end - start) * number / count for number in range(count + 1)]
    corners = [_at(angle, radius) for angle in angles]
    foot = TOWER["width"] / 2
    for number, (first, last) in enumerate(pairwise(corners)):
        _wall(survey, cast, first, last, foot if number > 0 else 0.2, foot if number < count - 1 else 0.2)
    for angle in angles[1:-1]:
        for piece in cast.added("castle_tower", 1, {**TOWER, "lit": cast.is_dark}):
            survey.put(piece, *_at(angle, radius), facing(_at(angle + 180.0, 1.0)))


def _wall(survey: Survey, cast: Casting, first: Point2, last: Point2, before: float, after: float) -> None:
    """A wall between two corners, its front outwards, that keeps so far from each."""
    dx, dy = last[0] - first[0], last[1] - first[1]
    whole = math.hypot(dx, dy)
    long = round(whole - before - after, 2)
    middle = (before + long / 2) / whole
    x, y = first[0] + dx * middle, first[1] + dy * middle
    pieces: list[Piece] = cast.added("curtain_wall", 1, {**WALL, "width": long})
    for piece in pieces:
        # Outwards is to the right of the way round.
        survey.put(piece, round(x, 2), round(y, 2), facing((dy / whole, -dx / whole)))


def _at(angle: float, away: float) -> Point2:
    turn = math.radians(angle)
    return round(away * math.cos(turn), 4), round(away * math.sin(turn), 4)
