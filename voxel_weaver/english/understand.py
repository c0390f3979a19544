"""The way from a prompt to a Brief: one call, no network, no model."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from voxel_weaver.english.chunks import Chunker
from voxel_weaver.english.grammar import Nouns
from voxel_weaver.english.items import Item
from voxel_weaver.english.outdoors import CIRCLING, WORLDS, character, landforms_settled, outdoor_place, read_outdoors
from voxel_weaver.english.places import OUTDOORS, PLACES, implied_place
from voxel_weaver.english.relating import ANCHORS
from voxel_weaver.english.rooms import EMPTY, Room
from voxel_weaver.english.sentences import Reading
from voxel_weaver.english.setting import LOOK_WORDS, Setting, setting
from voxel_weaver.english.surfaces import surfaces
from voxel_weaver.english.tokens import Token, tokens
from voxel_weaver.english.whereabouts import settled, standing_in
from voxel_weaver.english.words import DEFINITE, INDEFINITE, STYLES
from voxel_weaver.scene.brief import Brief, Note, NoteKind, Relation, Span, Want
from voxel_weaver.scene.errors import PromptRefused
from voxel_weaver.scene.landforms import LANDFORMS
from voxel_weaver.scene.settings import LONGEST_SIDE, SHORTEST_SIDE, LookName, Request, Settings
from voxel_weaver.scene.value import Length

LEAST_HEIGHT, MOST_HEIGHT = 2.0, 12.0
LONGEST_LAND = 512.0
"""Metres; open land may be wider than a hall."""
FURNISHINGS = frozenset("furniture furnishing furnishings".split())
STYLE_NOUNS = frozenset("style styled look art scene".split())
EXAMPLE = 'Try for instance "a cozy bedroom with a red armchair by the window".'


def understand(request: Request, nouns: Collection[str]) -> Brief:
    """The Brief of a request. `nouns` are the singular nouns that there are assets for.

    Raises PromptRefused where nothing at all was understood.
    """
    prompt = cleaned(request.prompt)
    words = tokens(prompt)
    vocabulary = _vocabulary(frozenset(nouns))
    chunker = Chunker(_without_looks(words), vocabulary)
    items = _items(chunker, vocabulary)
    reading = Reading()
    reading.read(items)
    for named in chunker.swallowed[: not reading.rooms.named]:
        reading.rooms.name(named)
    whole = setting(words, items)
    settings = request.settings
    only = _only(reading) or _unfurnished(items)
    if not (reading.meant or whole.said or settings.place or only):
        raise PromptRefused(_nothing_understood(prompt))
    spoken = [want for want in reading.book.wants if want.noun]
    wants = landforms_settled(spoken, nouns, indoors=any(room.kind not in OUTDOORS for room in reading.rooms.named))
    place, assumed = _place(reading, wants, settings)
    if place in WORLDS and not settings.place and any(word.text in CIRCLING for word in words):
        place = "orbit"
    style = _style(settings, whole)
    rooms = reading.rooms.wishes()
    kept = {room.id for room in rooms}
    return Brief(
        prompt=prompt,
        place=place,
        outdoors=place in OUTDOORS,
        character=character(words, items) if place in OUTDOORS else (),
        look=settings.look or whole.look or LookName.VOXEL,
        style=style or "modern",
        style_asked=bool(style),
        mood=next(iter(whole.moods), "calm"),
        time_of_day=settings.time_of_day or whole.time_of_day(),
        weather=settings.weather or next(iter(whole.weathers), "clear"),
        light=settings.light or whole.light or "natural",
        camera=settings.camera or "",
        animation=settings.animation or "",
        frames=settings.frames,
        season=next(iter(whole.seasons), "summer"),
        palette=whole.palette(reading.colors),
        quality=settings.quality,
        seed=settings.seed,
        validate_scene=settings.validate_scene,
        room_size=(*settings.room_size, 0.0)
        if settings.room_size
        else _room_size(reading.rooms.kept(), LONGEST_LAND if place in OUTDOORS else LONGEST_SIDE),
        rooms=rooms,
        wants=tuple(want if want.room in kept else want.model_copy(update={"room": ""}) for want in wants),
        surfaces=tuple(surfaces(items)),
        only=only,
        relations=tuple(_standing(reading.book.relations, wants)),
        notes=tuple(_once((*assumed, *_notes(chunker, reading, whole, only=only)))),
    )


def _without_looks(words: Sequence[Token]) -> list[Token]:
    """Without the words that say how all of it is drawn: "a low-poly island" is an island."""
    after = [*(word.text for word in words[1:]), ""]
    return [
        word
        for word, following in zip(words, after, strict=False)
        if word.text not in LOOK_WORDS or not following[:1].isalpha() or following in STYLE_NOUNS
    ]


@lru_cache(maxsize=2)
def _vocabulary(nouns: frozenset[str]) -> Nouns:
    """The nouns of a catalogue and of the land, with what is worked out from them: the same for prompt after prompt."""
    return Nouns({*nouns, *(name.replace("_", " ") for name in LANDFORMS)})


def _items(chunker: Chunker, vocabulary: Nouns) -> list[Item]:
    """The items of a prompt, words for buildings read as things where it is about an open place."""
    items = settled(chunker.items(), vocabulary.known)
    implied = implied_place(item.text for item in items if item.sort == "thing" and not item.negated)
    return read_outdoors(items, OUTDOORS, implied)


def _standing(relations: Sequence[Relation], wants: Sequence[Want]) -> Iterator[Relation]:
    """The relations of what is wanted: what was corrected or refused has none."""
    known = {want.id for want in wants if want.count} | ANCHORS
    for relation in relations:
        if relation.subject in known and set(relation.objects) <= known:
            yield relation


def cleaned(prompt: str) -> str:
    """The prompt without control characters; raises PromptRefused when nothing is left."""
    text = "".join(" " if unicodedata.category(char) in ("Cc", "Cf", "Cs") else char for char in prompt).strip()
    if not text:
        raise PromptRefused(f"The prompt is empty. {EXAMPLE}")
    return text


def _nothing_understood(prompt: str) -> str:
    shown = prompt if len(prompt) <= 60 else prompt[:57] + "..."
    latin = any("a" <= char.lower() <= "z" for char in prompt)
    cause = "No word in it is known" if latin else "It holds no English words"
    return f"The prompt {shown!r} was not understood. {cause}: name a place or some things in English. {EXAMPLE}"


def _place(reading: Reading, wants: Sequence[Want], settings: Settings) -> tuple[str, list[Note]]:
    """The place of the scene, and what was assumed to find it."""
    named = [room.kind for room in reading.rooms.kept() if room.kind != "room"]
    implied = implied_place(want.noun for want in wants if want.count)
    if implied in OUTDOORS and any(room.kind == "room" for room in reading.rooms.kept()):
        implied = ""  # "a room with a tree"
    place = settings.place or outdoor_place(named, wants, reading.book.relations, OUTDOORS, implied)
    place = place or next(iter(named), "") or _house(reading.rooms.house) or implied
    place = place or ("" if reading.rooms.named else _standing_in(reading, wants))
    notes = []
    if not place:
        place = "room" if reading.rooms.named or reading.rooms.house else "living_room"
        text = f"The prompt names no place, so a {place.replace('_', ' ')} was made."
        notes.append(Note(kind=NoteKind.ASSUMED, text=text))
    if place not in OUTDOORS | {"room"} and place not in PLACES.values():
        article = "An" if place[0] in "aeiou" else "A"
        text = f"{article} {place.replace('_', ' ')} is furnished like any room, apart from what the prompt names."
        notes.append(Note(kind=NoteKind.APPROXIMATED, text=text))
    return place, notes


def _standing_in(reading: Reading, wants: Sequence[Want]) -> str:
    """Where the first thing stands that is at home in the open, in a prompt that speaks of no room."""
    walls = any(set(relation.objects) & ANCHORS for relation in reading.book.relations)
    return "" if walls else standing_in([want.noun for want in wants if want.count][:1])


def _house(name: str) -> str:
    """The place that a word for a dwelling names: "a studio apartment with a bed"."""
    return PLACES.get(name, "") or (name if name in PLACES.values() else "")


def _style(settings: Settings, whole: Setting) -> str:
    """The style that was asked for; the words for a look ("realistic", "stylized") are no style."""
    asked = settings.style.strip().lower().replace(" ", "_").replace("-", "_")
    if asked in LOOK_WORDS:
        asked = ""
    return STYLES.get(asked, asked) or next(iter(whole.styles), "")


def _room_size(rooms: Sequence[Room], longest: float) -> tuple[Length, Length, Length] | None:
    """The size that was said of the room, within what can be built; 0 where it was not."""
    if len(rooms) != 1 or rooms[0].size is None:
        return None
    width, depth, height = rooms[0].size
    sides = (min(max(side, SHORTEST_SIDE), longest) if side else 0.0 for side in (width, depth))
    return (*sides, min(max(height, LEAST_HEIGHT), MOST_HEIGHT) if height else 0.0)  # type: ignore[return-value]


def _only(reading: Reading) -> bool:
    """Whether nothing may be added: "only a bed", "an empty room with a chair"."""
    return reading.only or any(EMPTY & set(room.adjectives) for room in reading.rooms.kept())


def _unfurnished(items: Sequence[Item]) -> bool:
    """Whether furniture as such is not wanted: "a room with no furniture", "without any furniture", "and no other
    furniture", "with nothing in it"."""
    for number, item in enumerate(items):
        before = items[number - 1].text if number else ""
        refused = item.negated or before == "without"
        if item.sort in ("abstract", "thing") and item.text.split()[0] in FURNISHINGS and refused:
            return True
        of_the_place = number > 1 and items[number - 2].sort == "place"
        if item.sort == "abstract" and item.text == "nothing" and before == "with" and of_the_place:
            return True
    return False


def _once(notes: Iterable[Note]) -> Iterator[Note]:
    """Each note at the first place that it is about."""
    said: set[tuple[NoteKind, str]] = set()
    for note in notes:
        if (note.kind, note.text) not in said:
            said.add((note.kind, note.text))
            yield note


def _notes(chunker: Chunker, reading: Reading, whole: Setting, *, only: bool) -> Iterator[Note]:
    for word in chunker.strangers:
        if word.text not in {*LOOK_WORDS, *DEFINITE, *INDEFINITE} and len(word.text) > 1:
            yield _not_understood(word)
    yield from reading.book.notes
    yield from whole.notes
    if only:
        yield Note(kind=NoteKind.ASSUMED, text="Nothing but what the prompt names is wanted.")


def _not_understood(word: Token) -> Note:
    text = f"The word {word.text!r} was not understood and left aside."
    return Note(kind=NoteKind.NOT_UNDERSTOOD, text=text, span=Span(start=word.start, end=word.end))
