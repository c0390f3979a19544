"""Repair: a Layout with faults becomes the next revision. What was added gives way; what was asked for only moves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.pieces import Placed, cos_sin
from voxel_weaver.layout.plan import VOXEL
from voxel_weaver.layout.programs import program_for
from voxel_weaver.layout.restaging import Staged, staged
from voxel_weaver.layout.rooms.floor import FLAT, place
from voxel_weaver.layout.rooms.hanging import hang_from_ceiling, hang_on_wall
from voxel_weaver.layout.rooms.shell import Plan, shell
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rooms.surfaces import place_on
from voxel_weaver.layout.rules.relations import unmet_relations
from voxel_weaver.layout.stock import Stock
from voxel_weaver.layout.telling import why
from voxel_weaver.scene.brief import Brief, Note, NoteKind
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.layout import Layout, Role, Support, Thing
from voxel_weaver.scene.verdict import Finding

COUNTED = "counts"
"""The rule whose culprits are too many: another place would not mend them."""
LOOKS = 24
"""So many look for another place in one revision; where more are in each other's way, the room is full."""
SAME_PLACE = 0.01
UNSOUND = ("collision", "support", "bounds", "walls", "openings")
"""Rules of what cannot be: what breaks them moves even away from where it was asked to be. For a better view, or for
easier use, nobody gives up what was asked."""


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
    """The next revision: each culprit finds another place in its room, or is dropped where it was not asked for."""
    stock = Stock(catalog, brief.look, layout.voxel, brief.place, outdoors=brief.outdoors)
    rooms = staged(brief, layout, stock)
    things, notes = layout.things, list(layout.notes)
    settled: set[str] = set()
    looks = 0
    for names, rule in _culprits(layout, findings):
        there = {one.id: one for one in things}
        if settled.intersection(names):  # the next proof tells whether that was enough
            continue
        name, thing = names[0], there[names[0]]
        room = next((one for one in rooms if name in one.stage.placed), None)
        now = layout.model_copy(update={"things": things})
        bound = None if rule in UNSOUND else brief
        looks += 1
        movable = rule != COUNTED and looks <= LOOKS
        mover = _mover([there[each] for each in names], room, now, bound) if movable else None
        if mover is None and rule in UNSOUND and room is not None and thing.role is Role.REQUESTED:
            mover = name if _put_down(thing, room, layout, stock) else None
        settled |= {mover or name}
        if room is not None and mover is not None:
            carried = _with_carried(mover, things)
            things = tuple(_retold(one, room.stage, brief) if one.id in carried else one for one in things)
        elif _is_rug(thing) and thing.role is Role.ADDED:
            things = _rolled_up(thing, things, room)
            notes.append(_note(f"{name!r} was added and found no sound place, so it was taken away again."))
        elif not _is_wanted(thing, things):
            dropped = _with_carried(name, things)
            settled |= dropped
            things = tuple(one for one in things if one.id not in dropped)
            if room is not None:
                for each in dropped:
                    room.stage.remove(each)
            notes.append(_note(f"{name!r} was added and found no sound place, so it was taken away again."))
        else:
            notes.append(_note(f"{name!r} was asked for and keeps its place with a fault: no better one is free."))
    return layout.model_copy(
        update={"revision": layout.revision + 1, "things": things, "notes": tuple(dict.fromkeys(notes))}
    )


def _note(text: str) -> Note:
    return Note(kind=NoteKind.UNMET, text=text)


def _culprits(layout: Layout, findings: Sequence[Finding]) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Whom each finding is about, with its rule: what was added before what was asked for, the smaller before the
    bigger. The first gives way. Of what is too many each is on its own."""
    by_id = {thing.id: thing for thing in layout.things}
    chosen: dict[tuple[str, ...], str] = {}
    for finding in findings:
        involved = [by_id[name] for name in finding.things if name in by_id]
        involved.sort(key=lambda one: (_is_wanted(one, layout.things), one.size[0] * one.size[1], one.id))
        names = tuple(thing.id for thing in involved)
        if finding.rule == COUNTED:
            chosen |= {(name,): COUNTED for name in names[: round(finding.measure)]}
        elif names:
            chosen[names] = finding.rule
    return tuple(chosen.items())


def _mover(things: Sequence[Thing], room: Staged | None, layout: Layout, bound: Brief | None) -> str | None:
    """Which of the things that a finding is about found another place: the first that can. A brief that binds keeps
    all relations that hold."""
    if room is None:
        return None
    standing = [one for one in things if one.id in room.stage.placed]
    return next((one.id for one in standing if _moved(one, room, layout, bound)), None)


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


def _is_rug(thing: Thing) -> bool:
    return thing.support is Support.FLOOR and thing.size[2] <= FLAT


def _rolled_up(rug: Thing, things: Sequence[Thing], room: Staged | None) -> tuple[Thing, ...]:
    """All without a rug: what stood on it stands on the floor, and what that carries comes down with it."""
    lower = _with_carried(rug.id, things) - {rug.id}
    left = [_lowered(one, rug) if one.id in lower else one for one in things if one is not rug]
    if room is not None:
        room.stage.remove(rug.id)
        for one in left:
            if one.id in lower and one.id in room.stage.placed:
                room.stage.put(replace(room.stage.placed[one.id], z=one.position[2], on=one.on))
    return tuple(left)


def _lowered(one: Thing, rug: Thing) -> Thing:
    x, y, z = one.position
    on_floor = {"on": "", "support": Support.FLOOR} if one.on == rug.id else {}
    return one.model_copy(update={"position": (x, y, round(z - rug.size[2], 4)), **on_floor})


def _put_down(thing: Thing, room: Staged, layout: Layout, stock: Stock) -> bool:
    """Stand on the floor what nothing carries soundly, if it carries nothing itself."""
    stage = room.stage
    if thing.support is not Support.OBJECT or thing.id not in stage.placed or _above(thing.id, stage):
        return False
    before = stage.placed[thing.id]
    stage.remove(thing.id)
    rng = chance(layout.revision + 1, "repair", "down", thing.id)
    found = place(stock.standing_on_floor(room.pieces[thing.id]), stage, rng)
    stage.put(found or before)
    return found is not None


def _moved(thing: Thing, room: Staged, layout: Layout, bound: Brief | None) -> bool:
    """Find another place for one thing and what it carries, all others staying. Rugs stay: a whole group is theirs."""
    if thing.size[2] <= FLAT:
        return False
    stage, before = room.stage, room.stage.placed[thing.id]
    load = [stage.placed[name] for name in sorted(_above(thing.id, stage))]
    for one in (before, *load):
        stage.remove(one.piece.id)
    put = {
        Support.FLOOR: place,
        Support.OBJECT: place_on,
        Support.WALL: hang_on_wall,
        Support.CEILING: hang_from_ceiling,
    }[room.pieces[thing.id].support]
    rng = chance(layout.revision + 1, "repair", thing.id)
    found = put(room.pieces[thing.id], stage, rng)
    if found is not None and found.on == before.on and found.z == before.z:
        found = None if np.hypot(found.x - before.x, found.y - before.y) < SAME_PLACE else found
    there = [found, *(carried_along(one, before, found) for one in load)] if found is not None else []
    if there and bound is not None and _breaks_more(there, layout, bound):
        there = []
    for one in there or (before, *load):
        stage.put(one)
    return bool(there)


def _breaks_more(moved: Sequence[Placed], layout: Layout, brief: Brief) -> bool:
    """Whether fewer relations hold with these where they are now."""
    at = {one.piece.id: one for one in moved}
    things = tuple(at[one.id].thing(one.why) if one.id in at else one for one in layout.things)
    return unmet_relations(brief, layout.model_copy(update={"things": things})) > unmet_relations(brief, layout)


def _above(name: str, stage: Stage) -> set[str]:
    """All that a thing carries, directly or not."""
    found: set[str] = set()
    while more := {each.piece.id for each in stage.placed.values() if each.on in found | {name}} - found:
        found |= more
    return found


def carried_along(one: Placed, before: Placed, after: Placed) -> Placed:
    """Where something stands after its carrier went elsewhere."""
    cos, sin = cos_sin(before.yaw)
    dx, dy = one.x - before.x, one.y - before.y
    x, y = after.world((cos * dx + sin * dy, cos * dy - sin * dx))
    turned = (one.yaw + after.yaw - before.yaw) % 360.0
    return replace(one, x=round(x, 4), y=round(y, 4), z=one.z + after.z - before.z, yaw=turned)
