"""What was asked for and could not be made, in words: the notes of a layout. It is about things that are not there at
all; relations that do not hold are found by their rule."""

from __future__ import annotations

from collections import Counter

from voxel_weaver.layout.demand import PLACES
from voxel_weaver.layout.indoors import Furnished
from voxel_weaver.layout.pieces import Piece
from voxel_weaver.layout.rules.wording import said
from voxel_weaver.layout.telling import spoken
from voxel_weaver.scene.brief import Brief, Note, NoteKind, Relation
from voxel_weaver.scene.layout import Role
from voxel_weaver.scene.plain import plural

NAMED_ONE_BY_ONE = 5
"""So many that found no place are named; of more it is said how many there are."""
KEPT = {
    "door": "A room without a door cannot be entered; it has one.",
    "window": "Every room has a window; so has this.",
}
"""What a room has even where the text says that there is none."""


def notes(brief: Brief, room: Furnished) -> tuple[Note, ...]:
    """The notes of one furnished room."""
    made: list[Note] = []
    spans = {want.id: want.span for want in brief.wants}
    lacking: dict[str, list[Piece]] = {}
    for piece in room.missing:
        if piece.role is Role.REQUESTED:
            lacking.setdefault(piece.want or piece.id, []).append(piece)
    there = Counter(one.piece.want for one in room.stage.placed.values())
    for pieces in lacking.values():
        made += [
            Note(kind=NoteKind.UNMET, text=text, span=spans.get(pieces[0].want))
            for text in _not_there(pieces, there[pieces[0].want])
        ]
    made += [_unplaceable(relation, brief) for relation in brief.relations if not _known_objects(relation, brief)]
    made += _openings_kept(brief)
    return tuple(made)


def _not_there(pieces: list[Piece], there: int) -> list[str]:
    """One sentence for each, or one for all of them where they are many."""
    noun = spoken(pieces[0].category)
    if len(pieces) > NAMED_ONE_BY_ONE:
        found = f"{there} found a free place in the room" if there else "none found a free place in the room"
        return [f"Of {there + len(pieces):,} {plural(noun)} {found}; the others are not there."]
    return [f"The {noun} {each.id!r} found no free place in the room, so it is not there." for each in pieces]


def _known_objects(relation: Relation, brief: Brief) -> bool:
    known = {want.id for want in brief.wants if want.count} | set(PLACES)
    return bool(set(relation.objects) & known)


def _unplaceable(relation: Relation, brief: Brief) -> Note:
    """ "The chairs were to stand near the desk, which is not there."."""
    subject = next((want for want in brief.wants if want.id == relation.subject), None)
    noun = subject.noun if subject else spoken(relation.subject)
    many = subject is not None and subject.count > 1
    who = f"The {plural(noun)} were" if many else f"The {noun} was"
    text = f"{who} to {said(relation, brief)}, which is not there."
    return Note(kind=NoteKind.UNMET, text=text, span=relation.span)


def _openings_kept(brief: Brief) -> list[Note]:
    return [
        Note(kind=NoteKind.UNMET, text=KEPT[want.category], span=want.span)
        for want in brief.wants
        if want.category in KEPT and want.count == 0
    ]
