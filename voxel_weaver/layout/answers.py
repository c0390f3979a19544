"""What was asked of things and is not so, as notes: unmet qualities, and nouns that another asset stands for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from voxel_weaver.assets.designed import NAMES as DESIGNED
from voxel_weaver.scene.brief import Brief, Note, NoteKind, Want
from voxel_weaver.scene.designs import Parts
from voxel_weaver.scene.layout import Layout, Thing, Tier


def answered(brief: Brief, layout: Layout) -> Layout:
    """The layout with these notes behind its own."""
    notes = (*layout.notes, *_answers(brief, layout))
    return layout.model_copy(update={"notes": tuple(_once(notes))})


def _once(notes: Iterable[Note]) -> Iterator[Note]:
    """Each note at the first place that it is about: two wants for barstools are answered once."""
    said: set[tuple[NoteKind, str]] = set()
    for note in notes:
        if (note.kind, note.text) not in said:
            said.add((note.kind, note.text))
            yield note


def _answers(brief: Brief, layout: Layout) -> Iterator[Note]:
    first: dict[str, Thing] = {}
    for thing in layout.things:
        first.setdefault(thing.want, thing)
    for want in brief.wants:
        if want.id in first:
            yield from _stands_for(want, first[want.id])
            yield from _lacks(want, first[want.id])


def _stands_for(want: Want, thing: Thing) -> Iterator[Note]:
    like = thing.asset.replace("_", " ")
    if thing.tier is Tier.GENERIC:
        text = f"There is no asset for {want.noun!r} yet: a labelled crate of a likely size stands for it."
        yield Note(kind=NoteKind.APPROXIMATED, text=text, span=want.span)
    elif thing.asset in DESIGNED.values():
        count = len(Parts.from_json(str(dict(thing.params)["parts"])).parts)
        text = f"The {want.noun} was built of {count} parts, as a language model described it."
        yield Note(kind=NoteKind.ASSUMED, text=text, span=want.span)
    elif thing.tier is Tier.FAMILY:
        text = f"There is no asset for {want.noun!r} itself: its nearest relative, the {like}, stands for it."
        yield Note(kind=NoteKind.APPROXIMATED, text=text, span=want.span)


def _lacks(want: Want, thing: Thing) -> Iterator[Note]:
    missing = [each.value for each in want.attributes if each.value not in thing.attributes]
    if missing:
        words = " and ".join(repr(word.replace("_", " ")) for word in dict.fromkeys(missing))
        text = f"The {want.noun} was to be {words}; it cannot be made so."
        yield Note(kind=NoteKind.UNMET, text=text, span=want.span)
