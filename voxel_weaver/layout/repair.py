"""Repair: a Layout with faults becomes the next revision. What was added gives way; what was asked for only moves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.demand import asked
from voxel_weaver.layout.habitual import with_habits
from voxel_weaver.layout.pieces import Piece, Placed, cos_sin
from voxel_weaver.layout.plan import VOXEL
from voxel_weaver.layout.programs import program_for
from voxel_weaver.layout.rooms.floor import FLAT, place
from voxel_weaver.layout.rooms.hanging import hang_from_ceiling, hang_on_wall
from voxel_weaver.layout.rooms.shell import Plan, SideName, Site, shell, site
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rooms.surfaces import place_on
from voxel_weaver.layout.stock import Kind, Stock
from voxel_weaver.layout.telling import why
from voxel_weaver.scene.brief import Brief, Note, NoteKind
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.layout import Layout, Role, Support, Thing
from voxel_weaver.scene.verdict import Finding

SIDES = 4
SAME_PLACE = 0.01


class Blobs(Protocol):
    def put(self, data: bytes) -> str: ...

    def get(self, key: str) -> bytes: ...


def bare(brief: Brief) -> Layout:
    """The empty room: what is delivered when planning itself fails."""
    program = program_for(brief.place)
    width, depth, height = program.size
    empty = shell(Plan(brief.place, width, depth, height, "right", program.windows))
    note = Note(kind=NoteKind.UNMET, text="The room could not be furnished; it is delivered empty.")
    return Layout(
        place=brief.place,
        voxel=VOXEL,
        rooms=(empty.room,),
        walls=empty.walls,
        openings=empty.openings,
        notes=(note,),
    )


def repaired(
    brief: Brief, layout: Layout, findings: tuple[Finding, ...], catalog: Catalog, blobs: Blobs | None = None
) -> Layout:
    """The next revision: each culprit finds another place, or is dropped where it was not asked for."""
    culprits = _culprits(layout, findings)
    gone: set[str] = set()
    things, notes = layout.things, list(layout.notes)
    stock = Stock(catalog, brief.look, layout.voxel, brief.place)
    rectangular = len(layout.rooms) == 1 and len(layout.walls) == SIDES and not layout.grounds
    stage, pieces = _staged(brief, layout, stock) if rectangular else (None, {})
    for name in culprits:
        thing = next((one for one in things if one.id == name), None)
        if thing is None or name in gone:
            continue
        if stage is not None and _moved(thing, stage, pieces, layout):
            carried = _with_carried(name, things)
            things = tuple(_retold(one, stage, brief) if one.id in carried else one for one in things)
        elif not _is_wanted(thing, things):
            dropped = _with_carried(name, things)
            gone |= dropped
            things = tuple(one for one in things if one.id not in dropped)
            if stage:
                for each in dropped:
                    stage.remove(each)
            notes.append(_note(f"{name!r} was added and found no sound place, so it was taken away again."))
        else:
            notes.append(_note(f"{name!r} was asked for and keeps its place with a fault: no better one is free."))
    return layout.model_copy(
        update={"revision": layout.revision + 1, "things": things, "notes": tuple(dict.fromkeys(notes))}
    )


def _note(text: str) -> Note:
    return Note(kind=NoteKind.UNMET, text=text)


def _culprits(layout: Layout, findings: Sequence[Finding]) -> tuple[str, ...]:
    """One thing a finding: what was added before what was asked for, the smaller before the bigger."""
    by_id = {thing.id: thing for thing in layout.things}
    chosen: dict[str, None] = {}
    for finding in findings:
        involved = [by_id[name] for name in finding.things if name in by_id]
        if involved and not any(thing.id in chosen for thing in involved):
            pick = min(involved, key=lambda one: (_is_wanted(one, layout.things), one.size[0] * one.size[1], one.id))
            chosen[pick.id] = None
    return tuple(chosen)


def _is_wanted(thing: Thing, things: Sequence[Thing]) -> bool:
    """Whether it was asked for, or carries what was."""
    kept = _with_carried(thing.id, things)
    return any(one.role is Role.REQUESTED for one in things if one.id in kept)


def _with_carried(name: str, things: Sequence[Thing]) -> set[str]:
    """A thing and all that stands on it."""
    found = {name}
    while more := {one.id for one in things if one.on in found} - found:
        found |= more
    return found


def _retold(thing: Thing, stage: Stage, brief: Brief) -> Thing:
    """The thing where the stage has it now."""
    return stage.placed[thing.id].thing(why(stage.placed[thing.id], brief.place, stage.placed))


def _moved(thing: Thing, stage: Stage, pieces: dict[str, Piece], layout: Layout) -> bool:
    """Find another place for one thing and what it carries, all others staying. Rugs stay: a whole group is theirs."""
    if thing.size[2] <= FLAT:
        return False
    before = stage.placed[thing.id]
    load = [stage.placed[name] for name in sorted(_with_carried(thing.id, layout.things) - {thing.id})]
    load = [one for one in load if one.piece.id in stage.placed]
    for one in (before, *load):
        stage.remove(one.piece.id)
    put = {
        Support.FLOOR: place,
        Support.OBJECT: place_on,
        Support.WALL: hang_on_wall,
        Support.CEILING: hang_from_ceiling,
    }[pieces[thing.id].support]
    rng = chance(layout.revision + 1, "repair", thing.id)
    found = put(pieces[thing.id], stage, rng)
    if found is not None and found.on == before.on and found.z == before.z:
        found = None if np.hypot(found.x - before.x, found.y - before.y) < SAME_PLACE else found
    stage.put(before if found is None else found)
    for one in load:
        stage.put(one if found is None else _carried_along(one, before, found))
    return found is not None


def _carried_along(one: Placed, before: Placed, after: Placed) -> Placed:
    """Where something stands after its carrier went elsewhere."""
    cos, sin = cos_sin(before.yaw)
    dx, dy = one.x - before.x, one.y - before.y
    x, y = after.world((cos * dx + sin * dy, cos * dy - sin * dx))
    turned = (one.yaw + after.yaw - before.yaw) % 360.0
    return replace(one, x=round(x, 4), y=round(y, 4), z=one.z + after.z - before.z, yaw=turned)


def _staged(brief: Brief, layout: Layout, stock: Stock) -> tuple[Stage, dict[str, Piece]]:
    """The layout as the solver sees it, with the ties that the brief and habit give."""
    ties = {piece.id: piece.ties for piece in asked(brief, stock).pieces}
    bare_pieces = []
    for thing in layout.things:
        kind = Kind(thing.category, stock.catalog.by_name(thing.asset), thing.tier)
        piece = stock.piece(thing.id, kind, thing.params, thing.role, ties.get(thing.id, ()))
        support = thing.support if piece.support is not Support.FLOOR else Support.FLOOR
        bare_pieces.append(replace(piece, want=thing.want, attributes=thing.attributes, support=support))
    tied = with_habits(bare_pieces, ("wall", *sorted({opening.kind for opening in layout.openings})))
    pieces = {piece.id: piece for piece in tied}
    stage = Stage(_site(layout))
    for thing in layout.things:
        x, y, z = thing.position
        stage.put(Placed(pieces[thing.id], x, y, z, thing.yaw, thing.on))
    return stage, pieces


def _site(layout: Layout) -> Site:
    shown: SideName = "right"
    for name, wall in (("right", layout.walls[1]), ("left", layout.walls[3])):
        if any(opening.wall == wall.id for opening in layout.openings):
            shown = "right" if name == "right" else "left"
            break
    return site(layout.rooms[0], layout.walls, layout.openings, shown)
