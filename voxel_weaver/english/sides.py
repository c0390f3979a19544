"""Words for sides: "on the left side (of)", "in the far corner (of)", "at each end (of)"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from voxel_weaver.english.adjectives import attribute
from voxel_weaver.english.connectors import LINKS
from voxel_weaver.english.grammar import JOINERS, Nouns
from voxel_weaver.english.items import Item
from voxel_weaver.english.noun_phrases import PhraseReader
from voxel_weaver.english.tokens import STOPS, Token, is_plural, singular
from voxel_weaver.english.words import DEFINITE, INDEFINITE, NEGATIONS, NUMBERS, PRONOUNS
from voxel_weaver.scene.brief import RelationKind

SIDES = {
    "side": RelationKind.BESIDE, "corner": RelationKind.CORNER, "center": RelationKind.CENTER,
    "centre": RelationKind.CENTER, "middle": RelationKind.CENTER, "heart": RelationKind.CENTER,
    "left": RelationKind.LEFT_PART, "right": RelationKind.RIGHT_PART, "end": RelationKind.SHORT_SIDE,
    "head": RelationKind.HEAD, "foot": RelationKind.FOOT, "top": RelationKind.TOP_PART,
    "bottom": RelationKind.BOTTOM_PART, "front": RelationKind.IN_FRONT_OF, "back": RelationKind.BEHIND,
    "rear": RelationKind.BEHIND, "left-hand": RelationKind.LEFT_PART, "right-hand": RelationKind.RIGHT_PART,
}  # fmt: skip
SIDE_PREPOSITIONS = frozenset("in on at along to into toward towards from by around".split())
ENDS = frozenset({"head", "foot", "end"})
SIDE_ADJECTIVES = {
    "left": RelationKind.LEFT_PART, "right": RelationKind.RIGHT_PART, "left-hand": RelationKind.LEFT_PART,
    "right-hand": RelationKind.RIGHT_PART, "long": RelationKind.LONG_SIDE, "longer": RelationKind.LONG_SIDE,
    "short": RelationKind.SHORT_SIDE, "shorter": RelationKind.SHORT_SIDE, "narrow": RelationKind.SHORT_SIDE,
    "front": RelationKind.IN_FRONT_OF, "back": RelationKind.BEHIND, "rear": RelationKind.BEHIND,
    "upper": RelationKind.TOP_PART, "top": RelationKind.TOP_PART, "lower": RelationKind.BOTTOM_PART,
    "bottom": RelationKind.BOTTOM_PART,
}  # fmt: skip
STANDS_THERE = {RelationKind.LEFT_PART: RelationKind.LEFT_OF, RelationKind.RIGHT_PART: RelationKind.RIGHT_OF}
"""What "to its left" says, where "on its left" may mean a part of it."""
SIDE_DETERMINERS = (
    DEFINITE | INDEFINITE | frozenset("one each every both either opposite two all any another three four".split())
)
PLAIN_SIDE_ADJECTIVES = frozenset(
    "far near other same opposite exact very distant adjacent two three four opposing different".split()
)
LONGEST_SIDE = 7


def _so_many(words: Sequence[str], many: bool) -> int:
    """How many sides these words mean: all four, unless they say otherwise."""
    if "three" in words:
        return 3
    if {"each", "every", "all", "four"} & set(words) and "two" not in words:
        return 4
    return 2 if many else 1


class Sides:
    """Reads what names a side, a corner or the middle of something."""

    def __init__(self, words: Sequence[Token], nouns: Nouns) -> None:
        self._words = words
        self._phrases = PhraseReader(words, nouns)
        self._found: list[Item] = []
        self.strangers: list[Token] = []

    def _text(self, at: int) -> str:
        return self._words[at].text if 0 <= at < len(self._words) else ""

    def _side(self, at: int) -> tuple[int, list[Item]]:
        """ "on the left side (of)", "in the far corner (of)", "at each end (of)", "on its long sides"."""
        lines = self._text(at) in ("line", "lines", "lining", "lined")  # "three chairs line each long side"
        near = self._text(at) in ("near", "beside") and singular(self._text(at + 2)) in ENDS
        if not (self._text(at) in SIDE_PREPOSITIONS or near or lines):
            return 0, []
        here = at + 1
        words: list[str] = []
        while here < len(self._words) and here - at < LONGEST_SIDE:
            text = self._text(here)
            one = singular(text)
            again = one == "one" and any(item.sort == "side" and item.text == "shelf" for item in self._found[-12:])
            level = {"left", "right", "top", "bottom", "upper", "lower"} & set(words)
            if (one in ("shelf", "part", "half") or again) and level:
                length, items = self._finished_side(at, here, words, "side", "side")
                return length, [replace(item, text="shelf") if one in ("shelf", "one") else item for item in items]
            if one in SIDES and not (one in SIDE_ADJECTIVES and self._side_follows(here)):
                return self._finished_side(at, here, words, one, text)
            if text == "of" and words[-1:] == ["each"]:  # "in each of the corners"
                here += 1
                continue
            if text == "one" and words:
                break  # "in the opposite one"
            if (
                text in SIDE_DETERMINERS
                or text in SIDE_ADJECTIVES
                or text in PLAIN_SIDE_ADJECTIVES
                or (words and attribute(text) is not None)
            ):
                words.append(text)
                here += 1
                continue
            break
        here += self._text(here) == "one"
        one_more = words in (["another"], ["the", "other"], ["a", "different"]) and self._closed_after(here)
        if one_more or words == ["the", "opposite"]:
            return self._like_before(at, here)
        return 0, []

    def _like_before(self, at: int, here: int) -> tuple[int, list[Item]]:
        """ "One in one corner and one in another": another corner."""
        for item in reversed(self._found[-12:]):
            if item.sort == "stop" and item.text != ";":
                break
            if item.sort == "side" and item.side is RelationKind.CORNER:
                return here - at, [replace(item, span=self._phrases.span(at, here - at), of=False)]
        return 0, []

    def _side_follows(self, here: int) -> bool:
        while self._text(here + 1) in SIDE_ADJECTIVES:
            here += 1
        following = [singular(self._text(here + step)) for step in (1, 2)]
        return following[0] in ("side", "corner", "end", "edge", "shelf", "part", "half", "one") or (
            following[0] == "hand" and following[1] == "side"
        )

    def _finished_side(self, at: int, here: int, words: list[str], noun: str, written: str) -> tuple[int, list[Item]]:
        kind = SIDES[noun]
        if noun in ("side", "end"):
            kind = next((SIDE_ADJECTIVES[word] for word in words if word in SIDE_ADJECTIVES), kind)
        many = is_plural(written) or bool({"each", "both", "either", "every", "opposite", "two"} & set(words))
        if self._text(at) == "to" and kind in STANDS_THERE:
            kind = STANDS_THERE[kind]
        if noun == "side" and kind is RelationKind.BESIDE:
            kind = RelationKind.FLANKING if many else RelationKind.BESIDE
            if not many and {"other", "far", "opposite"} & set(words):
                kind = RelationKind.OPPOSITE
        ends = self._closed_after(here + 1)
        if (
            noun in ("back", "rear", "front")
            and words == ["the"]
            and ends
            and self._text(here + 1) != "of"
            and self._text(at) != "from"
        ):
            if noun == "front":  # of the room, which has no front of its own
                return here + 1 - at, []
            span = self._phrases.span(at, here + 1 - at)
            wall = Item("anchor", "wall", span, definite=True)
            return here + 1 - at, [Item("link", "along", span, link=LINKS["along"]), wall]
        if noun in ("top", "head", "foot", "front", "back", "rear", "bottom", "heart", "end") and (
            not words
            or self._text(at) not in ("at", "in", "on", "to", "by", "near", "beside")
            or (noun == "top" and self._text(at) != "at")
        ):
            return 0, []
        end = here + 1
        of = self._text(end) == "of"
        if not of and not self._phrases._closed(end) and self._phrases.link(end) is None:
            return 0, []  # "in the corner cabinet"
        if of and self._text(end + 1) in PRONOUNS:
            of, end = False, end + 2
        item = Item(
            "side",
            noun,
            self._phrases.span(at, end + of - at),
            side=kind,
            of=of,
            each=bool({"each", "every", "either", "both"} & set(words)) or (noun == "corner" and "all" in words),
            plural=many,
            count=_so_many(words, many),
            definite="its" in words or "their" in words,
        )
        return end + of - at, [item]

    def _closed_after(self, at: int) -> bool:
        """Whether no noun phrase begins at a token, so that a preposition before it has no object."""
        text = self._text(at)
        if not text or text in STOPS or text in (",", "(", ")", "–", "—") or text in JOINERS:
            return True
        if text in PRONOUNS or text in INDEFINITE or text in DEFINITE:
            return False
        found = self._phrases.link(at)
        following = self._text(at + found[0]) if found is not None else ""
        if found is not None and found[1].finite and (following in INDEFINITE or following in NUMBERS):
            return True  # "inside hang six dresses"
        return (found is not None and not found[1].noun_too) or self._phrases.is_adverb(text) or text in NEGATIONS
