"""The question what the words of an edit mean that were not understood, in whatever language they are written.

A model says them again in plain English, and the grammar reads that as it reads what a person writes: it can name
things and places, and nothing else. What was understood stands and is not asked about.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.english.words import MOODS, SEASONS, STYLES, TIMES, WEATHERS
from voxel_weaver.layout.demand import SHELL_PARTS
from voxel_weaver.layout.kinds import counts_as
from voxel_weaver.questions.answer import Answered, Label, asked_about
from voxel_weaver.scene.brief import Brief, Note, NoteKind
from voxel_weaver.scene.edits import NAMING, WORDED, Edit, EditKind
from voxel_weaver.scene.layout import Layout, Tier
from voxel_weaver.scene.settings import LookName

KIND = "edit"
MOST_THINGS = 200
"""Things of a scene that are listed: a village has thousands, and a question has to stay short."""
KNOWN = {
    EditKind.RESTYLE: sorted({*STYLES.values(), *LookName}),
    EditKind.RELIGHT: sorted({*TIMES.values(), *WEATHERS.values(), *SEASONS.values(), *MOODS.values()}),
}


class EditAnswer(Answered):
    """The wish in plain English, and the things that are meant by names that nothing in the scene has."""

    text: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9 ,.'-]{0,200}$")] = ""
    things: tuple[Label, ...] = Field(default=(), max_length=20)


def can_be_asked(edit: Edit) -> bool:
    """Whether there are words that a model could understand better."""
    return edit.kind in NAMING or edit.kind in WORDED


def trouble(edit: Edit, told: Brief | None, catalog: Catalog) -> str:
    """What of an edit's words was read but is not known: a noun that the catalogue has nothing for, words left over. A
    style or an hour is known or refused: what is told of it is the scene's own brief with that changed."""
    if told is None or edit.kind in KNOWN:
        return ""
    wants = [want.noun for want in told.wants if want.category not in SHELL_PARTS]
    unknown = [noun for noun in wants if catalog.find(noun).tier is Tier.GENERIC]
    if unknown:
        return f"there is nothing like {unknown[0]!r}"
    return next((note.text for note in told.notes if note.kind is NoteKind.NOT_UNDERSTOOD), "")


def text(edit: Edit, layout: Layout, trouble: str) -> str:
    """What the question is about."""
    listed = {thing.id: thing.category for thing in layout.things[:MOST_THINGS]}
    about = {
        "do": edit.kind.value,
        "words": edit.text,
        "not_found": list(not_found(edit, layout)),
        "trouble": trouble,
        "things": listed,
    }
    return asked_about(about | ({"known": KNOWN[edit.kind]} if edit.kind in KNOWN else {}))


def not_found(edit: Edit, layout: Layout) -> tuple[str, ...]:
    """The names of an edit that no thing of the scene has."""
    return tuple(
        name
        for name in edit.things
        if not any(thing.id == name or counts_as(thing.category, name) for thing in layout.things)
    )


def merged(answer: EditAnswer, edit: Edit, layout: Layout) -> Edit:
    """The edit as the answer says it. Names that were found stay, and ids that are none of the scene are not taken."""
    lost = not_found(edit, layout)
    ids = {thing.id for thing in layout.things}
    meant = tuple(dict.fromkeys(name for name in answer.things if name in ids)) if lost else ()
    things = (*(name for name in edit.things if name not in lost), *meant) if meant else edit.things
    text = answer.text.strip() if edit.kind in WORDED and edit.text.strip() else ""
    return edit.model_copy(update={"things": things, "text": text or edit.text})


def notes(before: Edit, after: Edit) -> tuple[Note, ...]:
    """What a model made of it, so that whoever wrote the words can see it."""
    told = []
    if after.text != before.text:
        told.append(f"A language model read {before.text!r} as {after.text!r}.")
    if after.things != before.things:
        names = ", ".join(after.things)
        told.append(f"A language model took {', '.join(map(repr, before.things))} for {names}.")
    return tuple(Note(kind=NoteKind.ASSUMED, text=text) for text in told)
