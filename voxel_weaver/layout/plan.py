"""From a Brief to a Layout. The same brief gives the same layout; nothing here asks the clock."""

from __future__ import annotations

from typing import Protocol

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.demand import PLACES
from voxel_weaver.layout.indoors import Furnished, furnished
from voxel_weaver.layout.land.clearing import land
from voxel_weaver.layout.stock import Stock
from voxel_weaver.layout.telling import spoken, why
from voxel_weaver.scene.brief import Brief, Note, NoteKind, Relation
from voxel_weaver.scene.layout import Layout, Role

VOXEL = 0.02


class Blobs(Protocol):
    """Where the bytes of a run are kept."""

    def put(self, data: bytes) -> str: ...

    def get(self, key: str) -> bytes: ...


def plan(brief: Brief, catalog: Catalog, blobs: Blobs) -> Layout:
    """The first layout of a brief; what could not be met is named in its notes."""
    stock = Stock(catalog, brief.look, VOXEL, brief.place)
    if brief.outdoors:
        return land(brief, stock, blobs)
    return indoor_layout(brief, furnished(brief, stock))


def indoor_layout(brief: Brief, room: Furnished) -> Layout:
    stage = room.stage
    things = tuple(one.thing(why(one, brief.place, stage.placed)) for one in stage.placed.values())
    return Layout(
        place=brief.place,
        voxel=VOXEL,
        rooms=(stage.site.room,),
        walls=stage.site.walls,
        openings=stage.site.openings,
        things=things,
        notes=notes(brief, room),
    )


def notes(brief: Brief, room: Furnished) -> tuple[Note, ...]:
    """What was asked for and is not there, in words; relations that do not hold are found by their rule."""
    made: list[Note] = []
    spans = {want.id: want.span for want in brief.wants}
    for piece in room.missing:
        if piece.role is Role.REQUESTED:
            text = f"The {spoken(piece.category)} {piece.id!r} found no free place in the room, so it is not there."
            made.append(Note(kind=NoteKind.UNMET, text=text, span=spans.get(piece.want)))
    made += [_unplaceable(relation) for relation in brief.relations if not _known_objects(relation, brief)]
    made += _openings_kept(brief)
    return tuple(made)


def _known_objects(relation: Relation, brief: Brief) -> bool:
    known = {want.id for want in brief.wants if want.count} | set(PLACES)
    return bool(set(relation.objects) & known)


def _unplaceable(relation: Relation) -> Note:
    names = ", ".join(repr(name) for name in relation.objects)
    text = f"{relation.subject!r} was to be {spoken(relation.kind.value)} {names}, which is not there."
    return Note(kind=NoteKind.UNMET, text=text, span=relation.span)


def _openings_kept(brief: Brief) -> list[Note]:
    """A room always has a door."""
    return [
        Note(kind=NoteKind.UNMET, text="A room without a door cannot be entered; it has one.", span=want.span)
        for want in brief.wants
        if want.category == "door" and want.count == 0
    ]
