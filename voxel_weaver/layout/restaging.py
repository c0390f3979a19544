"""Restaging: a Layout's rooms as the solver sees them, each with what stands in it now. It moves nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from voxel_weaver.layout.demand import PLACES, asked
from voxel_weaver.layout.habitual import with_habits
from voxel_weaver.layout.pieces import Piece, Placed, Tie
from voxel_weaver.layout.rooms.floor import FLAT
from voxel_weaver.layout.rooms.shell import SideName, Site, site
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rules.geometry.walking import inside
from voxel_weaver.layout.stock import Kind, Stock
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Layout, Room, Support, Thing


@dataclass(frozen=True, slots=True, eq=False)
class Staged:
    """One room with its things: as they stand, and as pieces with the ties that the brief and habit give."""

    stage: Stage
    pieces: Mapping[str, Piece]


def staged(brief: Brief, layout: Layout, stock: Stock) -> tuple[Staged, ...]:
    """Each room of a Layout; none where it lies outdoors."""
    ties = _asked_ties(brief, layout, stock)
    homes = _homes(layout)
    return tuple(
        _room(room, [thing for thing in layout.things if homes[thing.id] == room.id], layout, stock, ties)
        for room in layout.rooms
    )


def _asked_ties(brief: Brief, layout: Layout, stock: Stock) -> dict[str, tuple[Tie, ...]]:
    """What was asked of each thing. In a house things have other numbers than in the brief: where the names of a want's
    things do not agree, its ties are left out, and its relations are only proved."""
    pieces = asked(brief, stock).pieces
    wants = {thing.id: thing.want for thing in layout.things}
    agree = {piece.id for piece in pieces if wants.get(piece.id) == piece.want}
    known = agree | set(PLACES)
    return {
        piece.id: tuple(tie for tie in piece.ties if set(tie.targets) <= known) for piece in pieces if piece.id in agree
    }


def _homes(layout: Layout) -> dict[str, str]:
    """The room that each thing stands in: the one around its middle, else the nearest."""
    if not layout.rooms:
        return {thing.id: "" for thing in layout.things}
    points = np.array([thing.position[:2] for thing in layout.things]).reshape(-1, 2)
    away = []
    for room in layout.rooms:
        corners = np.array(room.corners)
        off = np.hypot(*(points - corners.mean(axis=0)).T)
        away.append(np.where(inside(room, points), -1.0, off))
    nearest = np.argmin(np.array(away), axis=0)
    homes = {thing.id: layout.rooms[at].id for thing, at in zip(layout.things, nearest, strict=True)}
    return {thing.id: homes.get(thing.on, homes[thing.id]) for thing in layout.things}


def _room(
    room: Room, things: Sequence[Thing], layout: Layout, stock: Stock, ties: Mapping[str, tuple[Tie, ...]]
) -> Staged:
    return _filled(_site(room, layout), things, stock, ties)


def in_the_open(brief: Brief, layout: Layout, stock: Stock) -> Staged:
    """All things of an outdoor Layout as if its land were level."""
    half = max((ground.side for ground in layout.grounds), default=20.0) / 2
    corners = ((-half, -half), (half, -half), (half, half), (-half, half))
    land = Room(id="land", kind=layout.place, corners=corners, height=30.0)
    field = Site(land, (), (), np.array([-half, -half]), np.array([half, half]), (), ())
    return _filled(field, layout.things, stock, _asked_ties(brief, layout, stock))


def _filled(own: Site, things: Sequence[Thing], stock: Stock, ties: Mapping[str, tuple[Tie, ...]]) -> Staged:
    """A site with what stands in it."""
    made = []
    rugs = {thing.id for thing in things if thing.size[2] <= FLAT}
    for thing in things:
        kind = Kind(thing.category, stock.catalog.by_name(thing.asset), thing.tier)
        piece = stock.piece(thing.id, kind, thing.params, thing.role, ties.get(thing.id, ()))
        support = Support.FLOOR if thing.on in rugs else thing.support
        made.append(replace(piece, want=thing.want, attributes=thing.attributes, support=support))
    tied = with_habits(made, ("wall", *sorted({opening.kind for opening in own.openings})))
    pieces = {piece.id: piece for piece in tied}
    stage = Stage(own)
    for thing in things:
        stage.put(Placed(pieces[thing.id], *thing.position, thing.yaw, thing.on))
    return Staged(stage, pieces)


def _site(room: Room, layout: Layout) -> Site:
    walls = tuple(wall for wall in layout.walls if wall.room == room.id)
    names = {wall.id for wall in walls}
    openings = tuple(opening for opening in layout.openings if opening.wall in names)
    with_openings = {opening.wall for opening in openings}
    seen = site(room, walls, openings, "right")
    shown: SideName = "right"
    for name in ("right", "left"):
        if any(side.name == name and side.wall.id in with_openings for side in seen.sides):
            shown = "right" if name == "right" else "left"
            break
    return site(room, walls, openings, shown)
