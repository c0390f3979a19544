"""Tokens to items: noun phrases, places, anchors of the room, connectors, stops. Longest match first.

An item is what the grammar in `sentences.py` works on; nothing here decides what a phrase refers to.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from voxel_weaver.english.places import PLACES, ZONES
from voxel_weaver.english.tokens import STOPS, Token, is_plural, singular
from voxel_weaver.english.words import (
    ADJECTIVES,
    ANCHORS,
    BARE_PLURAL,
    DEFINITE,
    EACH_OTHER,
    FILLERS,
    MOODS,
    NEGATIONS,
    NUMBERS,
    PRONOUNS,
    SEASONS,
    STYLES,
    TIMES,
    VAGUE,
    WEATHERS,
)
from voxel_weaver.scene.brief import Attribute, RelationKind, Span

CONNECTORS: dict[str, RelationKind] = {
    "on top of": RelationKind.ON, "on": RelationKind.ON, "upon": RelationKind.ON, "atop": RelationKind.ON,
    "inside": RelationKind.IN, "in": RelationKind.IN, "within": RelationKind.IN,
    "under": RelationKind.UNDER, "underneath": RelationKind.UNDER, "beneath": RelationKind.UNDER,
    "below": RelationKind.UNDER, "above": RelationKind.ABOVE, "over": RelationKind.ABOVE,
    "next to": RelationKind.BESIDE, "beside": RelationKind.BESIDE, "alongside": RelationKind.BESIDE,
    "adjacent to": RelationKind.BESIDE, "flanking": RelationKind.BESIDE, "on each side of": RelationKind.BESIDE,
    "on either side of": RelationKind.BESIDE, "on both sides of": RelationKind.BESIDE,
    "near": RelationKind.NEAR, "close to": RelationKind.NEAR, "by": RelationKind.NEAR, "nearby": RelationKind.NEAR,
    "to the left of": RelationKind.LEFT_OF, "left of": RelationKind.LEFT_OF, "on the left of": RelationKind.LEFT_OF,
    "to the right of": RelationKind.RIGHT_OF, "right of": RelationKind.RIGHT_OF,
    "on the right of": RelationKind.RIGHT_OF, "in front of": RelationKind.IN_FRONT_OF,
    "at the foot of": RelationKind.IN_FRONT_OF, "behind": RelationKind.BEHIND, "facing": RelationKind.FACING,
    "faces": RelationKind.FACING, "opposite": RelationKind.OPPOSITE, "across from": RelationKind.OPPOSITE,
    "opposite to": RelationKind.OPPOSITE, "around": RelationKind.AROUND, "surrounding": RelationKind.AROUND,
    "between": RelationKind.BETWEEN, "against": RelationKind.AGAINST, "along": RelationKind.AGAINST,
    "far from": RelationKind.FAR, "away from": RelationKind.FAR, "hanging from": RelationKind.HANGING,
    "hung from": RelationKind.HANGING, "suspended from": RelationKind.HANGING, "hanging over": RelationKind.ABOVE,
    "hanging on": RelationKind.ON, "hanging above": RelationKind.ABOVE,
}  # fmt: skip
REVERSED: dict[str, RelationKind] = {
    "surrounded by": RelationKind.AROUND, "flanked by": RelationKind.BESIDE, "topped with": RelationKind.ON,
    "with": RelationKind.WITH, "has": RelationKind.WITH, "holding": RelationKind.WITH, "filled with": RelationKind.WITH,
}  # fmt: skip
LONGEST = 4
Sort = Literal["thing", "place", "zone", "anchor", "connector", "reversed", "stop", "comma", "and", "pronoun"]
MEANT = frozenset({"thing", "place", "zone", "anchor"})
GLUE = frozenset("an in on at of the a".split())


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of a sentence."""

    sort: Sort
    text: str  # noun in the singular, place, anchor or connector
    span: Span
    count: int = 1
    exact: bool = True
    definite: bool = False
    negated: bool = False
    attributes: tuple[Attribute, ...] = ()
    known: bool = True
    spelled: str = ""  # as written, where a typing error was mended


@dataclass(slots=True)
class _Pending:
    """What stands before a noun: determiner, number, adjectives."""

    count: int | None = None
    exact: bool = True
    definite: bool = False
    negated: bool = False
    opened: bool = False  # a determiner, number or adjective was read: a noun must follow
    start: int | None = None
    attributes: list[Attribute] = field(default_factory=list)


@dataclass(slots=True)
class Setting:
    """Words that speak of the whole scene."""

    styles: list[str] = field(default_factory=list)
    moods: list[str] = field(default_factory=list)
    times: list[str] = field(default_factory=list)
    weathers: list[str] = field(default_factory=list)
    seasons: list[str] = field(default_factory=list)


class Reader:
    """Reads one prompt from left to right into items, noting what speaks of the whole scene."""

    def __init__(self, words: Sequence[Token], nouns: Collection[str]) -> None:
        self._words = words
        self._nouns = nouns
        self._at = 0
        self._pending = _Pending()
        self.setting = Setting()
        self.unknown: list[tuple[str, Span]] = []
        self.understood = 0

    def items(self) -> Iterator[Item]:
        while self._at < len(self._words):
            item = self._next()
            if item is not None:
                yield item

    def _next(self) -> Item | None:
        for reading in (self._mark, self._connector, self._place, self._noun, self._before_noun, self._of_scene):
            length, item = reading()
            if length:
                self._at += length
                self.understood += reading == self._of_scene or (item is not None and item.sort in MEANT)
                return item
        return self._stranger()

    def _phrase(self, length: int) -> str:
        run = self._words[self._at : self._at + length]
        return " ".join(token.text for token in run) if len(run) == length and all(t.is_word for t in run) else ""

    def _span(self, length: int) -> Span:
        start = self._words[self._at].start
        return Span(start=start, end=self._words[self._at + length - 1].end)

    def _mark(self) -> tuple[int, Item | None]:
        text = self._words[self._at].text
        if text in STOPS:
            self._pending = _Pending()
            return 1, Item("stop", text, self._span(1))
        if text in {",", "(", ")"}:
            return 1, Item("comma", text, self._span(1))
        if text in {"and", "&", "plus"} and not self._pending.opened:
            return 1, Item("and", text, self._span(1))
        if text in PRONOUNS:
            return 1, Item("pronoun", text, self._span(1))
        if self._phrase(2) in EACH_OTHER:
            return 2, Item("pronoun", "each other", self._span(2))
        return 0, None

    def _connector(self) -> tuple[int, Item | None]:
        for length in range(LONGEST, 0, -1):
            text = self._phrase(length)
            if text in REVERSED:
                return length, Item("reversed", text, self._span(length))
            if text in CONNECTORS and not self._pending.attributes:
                return length, Item("connector", text, self._span(length))
        return 0, None

    def _place(self) -> tuple[int, Item | None]:
        for length in range(3, 0, -1):
            text = self._phrase(length)
            if text in PLACES and not self._compound(length):
                self._pending = _Pending()
                return length, Item("place", PLACES[text], self._span(length))
        return 0, None

    def _compound(self, length: int) -> bool:
        """Whether a place word only begins a noun: "kitchen table", "library ladder"."""
        return any(self._known(self._phrase(longer)) for longer in range(length + 1, LONGEST + 1)) or (
            length == 1 and self._at + 1 < len(self._words) and self._known(self._words[self._at + 1].text)
        )

    def _known(self, phrase: str) -> bool:
        return bool(phrase) and singular(phrase) in self._nouns

    def _noun(self) -> tuple[int, Item | None]:
        for length in range(LONGEST, 0, -1):
            phrase = self._phrase(length)
            if phrase in ZONES:
                return length, self._closed("zone", phrase, length, phrase)
            if phrase in ANCHORS:
                return length, self._closed("anchor", ANCHORS[phrase], length, phrase)
            if self._known(phrase) and not (length == 1 and self._is_adjective_here(phrase)):
                return length, self._closed("thing", singular(phrase), length, phrase)
        return 0, None

    def _is_adjective_here(self, word: str) -> bool:
        """Whether a word that can be both ("glass", "pine", "canvas") describes a noun that follows."""
        if word not in ADJECTIVES:
            return False
        following = self._words[self._at + 1].text if self._at + 1 < len(self._words) else ""
        return self._known(following) or following in ADJECTIVES

    def _closed(self, sort: Sort, text: str, length: int, written: str) -> Item:
        pending, self._pending = self._pending, _Pending()
        span = self._span(length)
        if pending.start is not None:
            span = Span(start=pending.start, end=span.end)
        count, exact = pending.count, pending.exact
        if count is None:
            plural = is_plural(written)
            count, exact = (BARE_PLURAL, False) if plural and not pending.definite else (1, not plural)
        return Item(
            sort,
            text,
            span,
            count=0 if pending.negated else count,
            exact=exact,
            definite=pending.definite,
            negated=pending.negated,
            attributes=tuple(pending.attributes),
        )

    def _before_noun(self) -> tuple[int, Item | None]:
        token = self._words[self._at]
        pending = self._pending
        if token.text in NEGATIONS:
            pending.negated = pending.opened = True
        elif token.text in DEFINITE:
            pending.definite = pending.opened = True
        elif token.text in NUMBERS or token.is_number:
            number = NUMBERS.get(token.text) or token.number
            grown = pending.count is not None and token.text in {"pair", "couple", "dozen", "hundred", "trio"}
            pending.count = (pending.count or 1) * number if grown else number
            pending.opened = True
        elif token.text in VAGUE:
            pending.count, pending.exact, pending.opened = VAGUE[token.text], False, True
        elif token.text == "of" and pending.opened:
            return 1, None
        else:
            return self._adjective()
        if pending.start is None:
            pending.start = token.start
        return 1, None

    def _adjective(self) -> tuple[int, Item | None]:
        for length in (2, 1):
            text = self._phrase(length).replace(" ", "_").replace("-", "_")
            if text in ADJECTIVES:
                self._pending.attributes.append(Attribute(kind=ADJECTIVES[text], value=text))
                self._pending.opened = True
                if self._pending.start is None:
                    self._pending.start = self._words[self._at].start
                return length, None
        return 0, None

    def _of_scene(self) -> tuple[int, Item | None]:
        text = self._words[self._at].text
        tables = (
            (STYLES, self.setting.styles),
            (MOODS, self.setting.moods),
            (TIMES, self.setting.times),
            (WEATHERS, self.setting.weathers),
            (SEASONS, self.setting.seasons),
        )
        found = False
        for table, words in tables:
            if text in table:
                words.append(table[text])
                found = True
        return (1, None) if found else (0, None)

    def _stranger(self) -> Item | None:
        """A word that no table has: mended where it is nearly a noun, a thing where a noun must stand, else noted."""
        token = self._words[self._at]
        if token.text in FILLERS or token.text in GLUE or not token.is_word:
            self._at += 1
            return None
        near = (
            difflib.get_close_matches(singular(token.text), self._nouns, n=1, cutoff=0.84)
            if len(token.text) > 4
            else []
        )
        if near:
            self.understood += 1
            item = self._closed("thing", near[0], 1, token.text)
        elif self._pending.opened and not self._followed_by_noun():
            item = self._closed("thing", singular(token.text), 1, token.text)
            item = replace(item, known=False)
        else:
            self.unknown.append((token.text, self._span(1)))
            self._at += 1
            return None
        item = replace(item, spelled=token.text)
        self._at += 1
        return item

    def _followed_by_noun(self) -> bool:
        following = self._words[self._at + 1].text if self._at + 1 < len(self._words) else ""
        return self._known(following) or following in PLACES
