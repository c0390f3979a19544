"""The question for a brief: what a prompt says that was not read, in whatever language it is written.

The offline reading is the base and stands: a model adds to it what it can show in the prompt's own words, and says what
a prompt leaves open. A thing or a tie without a quote from the prompt is not taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Annotated

from pydantic import Field

from voxel_weaver.english.places import OUTDOORS, PLACES
from voxel_weaver.english.relating import ANCHORS
from voxel_weaver.english.words import MOODS, SEASONS, STYLES, TIMES, WEATHERS
from voxel_weaver.questions.answer import Answered, Label, Noun, OneOf, Quality, Quote, asked_about, snake
from voxel_weaver.scene.brief import Attribute, Brief, Note, NoteKind, Relation, RelationKind, Span, Want
from voxel_weaver.scene.plain import plural
from voxel_weaver.scene.settings import LookName, Request

KIND = "brief"
MOST_WANTS = 80
USUAL = {"mood": "calm", "time_of_day": "day", "weather": "clear", "season": "summer"}
"""What a brief says where nothing was read: only there a model's word is wanted."""


class QualityAsked(Answered):
    """A quality of a thing: ("color", "red")."""

    kind: Annotated[str, OneOf(("color", "material", "size", "shape", "style", "pattern", "state"))] = ""
    value: Quality = "plain"


class ThingAsked(Answered):
    """Some things of one kind that the prompt asks for; `count` 0 where it says that there are none."""

    id: Label
    noun: Noun
    quote: Quote
    count: int = Field(default=1, ge=0, le=200)
    qualities: tuple[QualityAsked, ...] = Field(default=(), max_length=6)


class TieAsked(Answered):
    """How some things stand to others, as the prompt says."""

    kind: RelationKind
    subject: Label
    objects: tuple[Label, ...] = Field(min_length=1, max_length=4)
    quote: Quote


class BriefAnswer(Answered):
    """What the prompt says beyond what was read already."""

    place: Annotated[str, OneOf(sorted(set(PLACES.values())))] = ""
    style: Annotated[str, OneOf(dict.fromkeys(STYLES.values()))] = ""
    mood: Annotated[str, OneOf(dict.fromkeys(MOODS.values()))] = ""
    time_of_day: Annotated[str, OneOf(dict.fromkeys(TIMES.values()))] = ""
    weather: Annotated[str, OneOf(dict.fromkeys(WEATHERS.values()))] = ""
    season: Annotated[str, OneOf(dict.fromkeys(SEASONS.values()))] = ""
    things: tuple[ThingAsked, ...] = Field(default=(), max_length=40)
    ties: tuple[TieAsked, ...] = Field(default=(), max_length=60)


def unread(request: Request, prompt: str) -> Brief:
    """The brief of a prompt of which nothing was understood: a base for a model to add to."""
    settings = request.settings
    text = "The prompt names no place that was understood, so a living room was made."
    return Brief(
        prompt=prompt,
        place=settings.place or "living_room",
        look=settings.look or LookName.VOXEL,
        style=settings.style if settings.style in STYLES.values() else "modern",
        quality=settings.quality,
        seed=settings.seed,
        validate_scene=settings.validate_scene,
        room_size=(*settings.room_size, 0.0) if settings.room_size else None,
        notes=(Note(kind=NoteKind.ASSUMED, text=text),),
    )


def text(brief: Brief) -> str:
    """What the question is about: the prompt, and what was read of it."""
    read = {
        "place": brief.place,
        "style": brief.style if brief.style_asked else "",
        **{name: getattr(brief, name) for name in USUAL},
        "things": [
            {
                "id": want.id,
                "noun": want.noun,
                "count": want.count,
                "qualities": [each.value for each in want.attributes],
                "quote": _words(brief.prompt, want.span),
            }
            for want in brief.wants
        ],
        "ties": [[tie.subject, tie.kind.value, *tie.objects] for tie in brief.relations],
    }
    aside = [_words(brief.prompt, note.span) for note in brief.notes if note.kind is NoteKind.NOT_UNDERSTOOD]
    return asked_about({"prompt": brief.prompt, "read": read, "not_understood": aside})


def merged(answer: BriefAnswer, brief: Brief, request: Request) -> Brief:
    """The brief with what the answer can show. Settings and what was read by ourselves stand above it."""
    wants, ids = _wants(answer, brief)
    changes: dict[str, object] = {
        name: getattr(answer, name)
        for name, usual in USUAL.items()
        if getattr(answer, name) and getattr(brief, name) == usual and usual not in brief.prompt.lower()
    }
    if answer.style and not brief.style_asked and not request.settings.style:
        changes |= {"style": answer.style, "style_asked": True}
    if answer.place and not brief.rooms and not request.settings.place and not _is_named(brief):
        changes |= {"place": answer.place, "outdoors": answer.place in OUTDOORS}
    relations = _relations(answer, brief, ids)
    if not (wants or relations or changes):
        return brief
    shown = [want.span for want in wants]
    kept = [note for note in brief.notes if not _is_answered(note, shown, place="place" in changes)]
    notes = (*kept, *(_read(brief, want) for want in wants), *_assumed(brief, changes))
    return brief.model_copy(
        update={
            **changes,
            "wants": (*brief.wants, *wants),
            "relations": (*brief.relations, *relations),
            "notes": notes,
        }
    )


# --- things --------------------------------------------------------------------------------------------------------


def _wants(answer: BriefAnswer, brief: Brief) -> tuple[list[Want], dict[str, str]]:
    """The things that can be shown in the prompt and were not read already, and the id of each that was named."""
    ids = {want.id: want.id for want in brief.wants}
    wants: list[Want] = []
    spans = [want.span for want in brief.wants if want.span is not None]
    for thing in answer.things:
        span = found(thing.quote, brief.prompt)
        taken = len(brief.wants) + len(wants) >= MOST_WANTS
        if span is None or taken or thing.id in ids or any(_overlap(span, other) for other in spans):
            continue
        ids[thing.id] = f"model_{len(wants) + 1}"
        spans.append(span)
        wants.append(
            Want(
                id=ids[thing.id],
                noun=thing.noun,
                category=snake(thing.noun),
                count=thing.count,
                attributes=tuple(Attribute(kind=each.kind, value=each.value) for each in thing.qualities if each.kind),
                span=span,
            )
        )
    return wants, ids


def found(quote: str, prompt: str) -> Span | None:
    """Where the prompt says so; None where it does not. Case and the width of gaps do not matter."""
    words = quote.split()
    if not words:
        return None
    match = re.search(r"\s+".join(map(re.escape, words)), prompt, re.IGNORECASE)
    return Span(start=match.start(), end=match.end()) if match else None


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


# --- ties ----------------------------------------------------------------------------------------------------------


def _relations(answer: BriefAnswer, brief: Brief, ids: dict[str, str]) -> list[Relation]:
    """The ties that can be shown, between things that are known, where nothing was read of these two."""
    tied = {frozenset((tie.subject, name)) for tie in brief.relations for name in tie.objects}
    relations: list[Relation] = []
    for tie in answer.ties:
        subject = ids.get(tie.subject, "")
        objects = tuple(dict.fromkeys(ids.get(name, name if name in ANCHORS else "") for name in tie.objects))
        span = found(tie.quote, brief.prompt)
        pairs = {frozenset((subject, name)) for name in objects}
        if span is None or not subject or not all(objects) or subject in objects or pairs & tied:
            continue
        tied |= pairs
        relations.append(Relation(kind=tie.kind, subject=subject, objects=objects, span=span))
    return relations


# --- words ---------------------------------------------------------------------------------------------------------


def _is_named(brief: Brief) -> bool:
    """Whether the prompt itself names its place."""
    said = brief.prompt.lower()
    return any(place == brief.place and name in said for name, place in PLACES.items())


def _is_answered(note: Note, spans: Sequence[Span | None], *, place: bool) -> bool:
    """Whether a word that was not understood is understood now, or a place that was assumed is known."""
    if place and note.kind is NoteKind.ASSUMED and "names no place" in note.text:
        return True
    understood = note.kind is NoteKind.NOT_UNDERSTOOD and note.span is not None
    return understood and any(span is not None and _overlap(span, note.span) for span in spans if note.span)


def _read(brief: Brief, want: Want) -> Note:
    words = _words(brief.prompt, want.span)
    article = "an" if want.noun[:1] in "aeiou" else "a"
    number = {0: "no", 1: article}.get(want.count, str(want.count))
    noun = plural(want.noun) if want.count > 1 else want.noun
    text = f"A language model read {words!r} as {number} {noun}."
    return Note(kind=NoteKind.ASSUMED, text=text, span=want.span)


def _assumed(brief: Brief, changes: dict[str, object]) -> Iterable[Note]:
    told = [
        f"{name.replace('_', ' ')} {str(value).replace('_', ' ')}"
        for name, value in changes.items()
        if isinstance(value, str)
    ]
    if told:
        yield Note(kind=NoteKind.ASSUMED, text=f"A language model took the prompt to mean: {', '.join(told)}.")


def _words(prompt: str, span: Span | None) -> str:
    return prompt[span.start : span.end] if span is not None else ""
