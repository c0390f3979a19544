"""What a prompt says of the whole scene: style, mood, hour, weather, season, colours, look."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from voxel_weaver.english.items import Item
from voxel_weaver.english.tokens import Token
from voxel_weaver.english.words import LIGHTS, MOODS, SEASONS, STYLES, TIMES, WEATHERS
from voxel_weaver.scene.brief import Note, NoteKind, Span
from voxel_weaver.scene.colors import SHADES, color_of
from voxel_weaver.scene.landforms import LANDFORMS
from voxel_weaver.scene.settings import LookName

LOOK_WORDS: Mapping[str, str] = {
    "voxel": "voxel", "voxels": "voxel", "blocky": "voxel", "pixelated": "voxel", "lowpoly": "lowpoly",
    "low-poly": "lowpoly", "stylized": "lowpoly", "stylised": "lowpoly", "realistic": "realistic",
    "photorealistic": "realistic",
}  # fmt: skip
OF_STYLE = ("-style", "-styled", "-themed", "-inspired")
NOT_A_COLOR_ALONE = frozenset(
    "rose olive lemon mint coral salmon plum rust slate peach lime cherry chocolate bronze amber tan".split()
)
MOST_COLORS = 6
NO_STYLES = frozenset({"the", "this", "that", "and", "its", "overall", "own", "with"})


@dataclass(slots=True)
class Setting:
    """Words found, in order; the first of each decides."""

    styles: list[str] = field(default_factory=list)
    moods: list[str] = field(default_factory=list)
    times: list[str] = field(default_factory=list)
    weathers: list[str] = field(default_factory=list)
    seasons: list[str] = field(default_factory=list)
    colors: list[str] = field(default_factory=list)
    look: LookName | None = None
    light: str = ""
    notes: list[Note] = field(default_factory=list)

    @property
    def said(self) -> bool:
        return bool(self.styles or self.moods or self.times or self.weathers or self.seasons)

    def time_of_day(self) -> str:
        if self.times:
            return self.times[0]
        if "dark" in self.moods:
            return "night"
        return "evening" if "cozy" in self.moods else "day"

    def palette(self, walls: Iterable[str] = ()) -> tuple[str, ...]:
        found = [color_of(name) for name in (*walls, *self.colors)]
        return tuple(dict.fromkeys(code for code in found if code))[:MOST_COLORS]


def setting(words: Sequence[Token], items: Sequence[Item]) -> Setting:
    """What the words outside of things say of the scene: "a modern desk" makes no modern room."""
    found = Setting()
    spoken = sorted((item for item in items if item.sort in ("thing", "anchor")), key=lambda item: item.span.start)
    spans = [(item.span.start, item.span.end, item.text.rpartition(" ")[2] in LANDFORMS) for item in spoken]
    within = 0
    for at, token in enumerate(words):
        while within < len(spans) and spans[within][1] <= token.start:
            within += 1
        found.look = found.look or (LookName(LOOK_WORDS[token.text]) if token.text in LOOK_WORDS else None)
        if within < len(spans) and spans[within][0] <= token.start:
            if spans[within][2] and token.text in SEASONS:  # "autumn hills"
                found.seasons.append(SEASONS[token.text])
            continue
        _read(words, at, found)
    return found


def _read(words: Sequence[Token], at: int, found: Setting) -> None:
    token = words[at]
    word = next((token.text.removesuffix(end) for end in OF_STYLE if token.text.endswith(end)), token.text)
    tables = (
        (STYLES, found.styles),
        (MOODS, found.moods),
        (TIMES, found.times),
        (WEATHERS, found.weathers),
        (SEASONS, found.seasons),
    )
    for table, into in tables:
        if word in table:
            into.append(table[word])
    following = words[at + 1].text if at + 1 < len(words) else ""
    found.times += [TIMES[pair] for pair in (f"{word} {following}",) if pair in TIMES]
    if following in ("lighting", "light", "lights") and word in LIGHTS:
        found.light = found.light or LIGHTS[word]
    before = words[at - 1].text if at else ""
    named = word != token.text or following in ("style", "styled", "theme", "themed")
    known = any(word in table for table, _ in tables) or word in SHADES or bool(color_of(word))
    if named and not known and word.isalpha() and len(word) > 2 and word not in NO_STYLES:
        text = f"The style {word!r} is not known: the usual one was taken."
        span = Span(start=token.start, end=token.end)
        found.notes.append(Note(kind=NoteKind.NOT_UNDERSTOOD, text=text, span=span))
    if color_of(word) and (word not in NOT_A_COLOR_ALONE or following in ("tones", "hues", "accents", "walls", "tone")):
        found.colors.append(f"{before}_{word}" if before in SHADES else word)
