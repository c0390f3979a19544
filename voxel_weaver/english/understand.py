"""The way from a prompt to a Brief: one call, no network, no model."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from voxel_weaver.english.phrases import Reader
from voxel_weaver.english.places import OUTDOORS, PLAINLY_FURNISHED, implied_place
from voxel_weaver.english.sentences import Reading
from voxel_weaver.english.tokens import tokens
from voxel_weaver.english.words import STYLES
from voxel_weaver.scene.brief import Brief, Note, NoteKind
from voxel_weaver.scene.errors import PromptRefused
from voxel_weaver.scene.settings import LookName, Request, Settings
from voxel_weaver.scene.value import Length

ROOM_SIZE = re.compile(
    r"(\d+(?:\.\d+)?)\s*(?:m|meters?|metres?)?\s*(?:x|by|×)\s*(\d+(?:\.\d+)?)\s*(?:m|meters?|metres?)\b"
)
LEAST_ROOM, MOST_ROOM = 2.0, 30.0
LOOK_WORDS = {"voxel": "voxel", "voxels": "voxel", "blocky": "voxel", "pixelated": "voxel", "lowpoly": "lowpoly",
              "low-poly": "lowpoly", "stylized": "lowpoly", "stylised": "lowpoly", "realistic": "realistic",
              "photorealistic": "realistic"}  # fmt: skip
EXAMPLE = 'Try for instance "a cozy bedroom with a red armchair by the window".'


def understand(request: Request, nouns: Collection[str]) -> Brief:
    """The Brief of a request. `nouns` are the singular nouns that there are assets for.

    Raises PromptRefused where nothing at all was understood.
    """
    prompt = cleaned(request.prompt)
    reader = Reader(tokens(_without_room_size(prompt)), nouns)
    reading = Reading()
    reading.read(reader.items())
    known = [want.noun for want in reading.wants]
    if not (reading.places or reader.understood):
        raise PromptRefused(_nothing_understood(prompt))
    notes = [*_notes(reader, reading, nouns)]
    place = next((place for place in reading.places if place != "room"), "") or implied_place(known)
    if not place:
        place = "living_room" if not reading.places else "room"
        notes.append(
            Note(kind=NoteKind.ASSUMED, text=f"The prompt names no place, so a {place.replace('_', ' ')} was made.")
        )
    if place in PLAINLY_FURNISHED:
        text = f"A {place.replace('_', ' ')} is furnished like any room, apart from what the prompt names."
        notes.append(Note(kind=NoteKind.APPROXIMATED, text=text))
    settings = request.settings
    style = _style(settings, reader)
    return Brief(
        prompt=prompt,
        place=place,
        outdoors=place in OUTDOORS,
        look=settings.look or _look_in(prompt) or LookName.VOXEL,
        style=style or "modern",
        style_asked=bool(style),
        mood=next(iter(reader.setting.moods), "calm"),
        time_of_day=next(iter(reader.setting.times), _hour_of(reader.setting.moods)),
        weather=next(iter(reader.setting.weathers), "clear"),
        season=next(iter(reader.setting.seasons), "summer"),
        quality=settings.quality,
        seed=settings.seed,
        validate_scene=settings.validate_scene,
        room_size=_room_size(prompt),
        wants=tuple(reading.wants),
        relations=tuple(reading.relations),
        notes=tuple(notes),
    )


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


def _style(settings: Settings, reader: Reader) -> str:
    """The style that was asked for; the words for a look ("realistic", "stylized") are no style."""
    asked = settings.style.strip().lower().replace(" ", "_").replace("-", "_")
    if asked in LOOK_WORDS:
        asked = ""
    return STYLES.get(asked, asked) or next(iter(reader.setting.styles), "")


def _look_in(prompt: str) -> LookName | None:
    words = re.findall(r"[a-z-]+", prompt.lower())
    return next((LookName(LOOK_WORDS[word]) for word in words if word in LOOK_WORDS), None)


def _hour_of(moods: list[str]) -> str:
    if "dark" in moods:
        return "night"
    return "evening" if "cozy" in moods else "day"


def _room_size(prompt: str) -> tuple[Length, Length, Length] | None:
    match = ROOM_SIZE.search(prompt)
    if match is None:
        return None
    width, depth = (min(max(float(text), LEAST_ROOM), MOST_ROOM) for text in match.groups())
    return width, depth, 0.0


def _without_room_size(prompt: str) -> str:
    """The prompt with its room size blanked out, so that "5 x 4 m" is not read as five of something."""
    return ROOM_SIZE.sub(lambda match: " " * len(match.group()), prompt)


def _notes(reader: Reader, reading: Reading, nouns: Collection[str]) -> list[Note]:
    notes = [
        Note(kind=NoteKind.NOT_UNDERSTOOD, text=f"The word {word!r} was not understood and left aside.", span=span)
        for word, span in reader.unknown
    ]
    for want in reading.wants:
        if want.noun not in nouns:
            text = f"There is no asset for {want.noun!r}: the nearest kind, or a labelled stand-in, takes its place."
            notes.append(Note(kind=NoteKind.APPROXIMATED, text=text, span=want.span))
    extra = [place for place in dict.fromkeys(reading.places) if place != "room"][1:]
    if extra:
        first = next(place for place in reading.places if place != "room")
        text = f"Several places are named; the {first.replace('_', ' ')} was made."
        notes.append(Note(kind=NoteKind.APPROXIMATED, text=text))
    return notes
