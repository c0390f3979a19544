"""What a word is in its place: a noun, an adjective, a verb, or a word that closes a phrase."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from voxel_weaver.english.adjectives import UNSAID, attribute
from voxel_weaver.english.connectors import CLAUSES, LINKS, LONGEST_LINK, RELATIVES, Link
from voxel_weaver.english.items import Item
from voxel_weaver.english.nouns import (
    COLLECTIVES,
    ED_NOUNS,
    ING_NOUNS,
)
from voxel_weaver.english.spelling import Speller
from voxel_weaver.english.tokens import STOPS, Token, is_plural, singular
from voxel_weaver.english.words import (
    ADJECTIVES_FIRST,
    ADVERBS,
    DEFINITE,
    DISTRIBUTIVE,
    EACH_OTHER,
    INDEFINITE,
    LY_NOUNS,
    NEGATIONS,
    NUMBERS,
    PRONOUNS,
    VAGUE,
)
from voxel_weaver.scene.brief import Span
from voxel_weaver.scene.colors import SHADES

MARKS = STOPS | {",", "(", ")", "×", "–", "—"}
JOINERS = frozenset({"and", "&", "or", "+"})


DIRECTIONS = frozenset("out up down away back over in off".split())
OBJECTED = frozenset("line face flank fill cover frame crowd surround".split())
"""Verbs with an object that are nouns as well."""
PLAINLY_VERBS = frozenset("lean hang sit lie dangle stretch".split())
"""Verbs of placing that are no heads of compounds."""
SURELY_VERBS = frozenset("holds carries contains bears includes houses displays stores showcases".split())
"""Verbs after a noun in the singular, whatever follows: "a cabinet holds bandages"."""
NAMED_AFTER_VERBS = frozenset("set hanging".split())
"""Forms of verbs that end the names of things."""
LIES = frozenset("lies sits hangs leans".split())
PLAIN_FORMS = frozenset("stand sit lie hang rest lean".split())


class Nouns:
    """What counts as a noun here: the nouns that there are assets for, and how any word may be used."""

    def __init__(self, nouns: Collection[str]) -> None:
        self._nouns = nouns
        self._speller: Speller | None = None

    @property
    def speller(self) -> Speller:
        if self._speller is None:
            self._speller = Speller(self._nouns)
        return self._speller

    def known(self, phrase: str) -> str:
        """The noun of the catalogue that a phrase is, or ""."""
        one = singular(phrase)
        if one in self._nouns:
            return one
        return phrase if phrase in self._nouns else ""


class Grammar:
    """The tokens of a prompt, and how each can be used."""

    def __init__(self, words: Sequence[Token], nouns: Nouns) -> None:
        self.words = words
        self.nouns = nouns
        self._links: dict[int, tuple[int, Link] | None] = {}
        self._depth = 0  # of phrases within phrases
        self.starts = 0  # where the phrase that is being read begins
        self.swallowed: list[Item] = []  # places within other phrases: "the floor of the bedroom"

    def text(self, at: int) -> str:
        return self.words[at].text if at < len(self.words) else ""

    def phrase(self, at: int, length: int) -> str:
        return " ".join(token.text for token in self.words[at : at + length]) if at + length <= len(self.words) else ""

    def span(self, at: int, length: int) -> Span:
        return Span(start=self.words[at].start, end=self.words[at + length - 1].end)

    def link(self, at: int) -> tuple[int, Link] | None:
        """The longest connector at a token."""
        if at not in self._links:
            self._links[at] = self._longest_link(at)
        return self._links[at]

    def _longest_link(self, at: int) -> tuple[int, Link] | None:
        for length in range(min(LONGEST_LINK, len(self.words) - at), 0, -1):
            found = LINKS.get(self.phrase(at, length))
            if found is not None:
                return length, found
        return None

    def _closed(self, at: int) -> bool:
        """Whether a token can only be a word of grammar, a mark, or the end: no noun and no adjective."""
        text = self.text(at)
        if not text or text in MARKS or text in JOINERS or text in PRONOUNS or text in RELATIVES or text in CLAUSES:
            return True
        if text in INDEFINITE or text in DEFINITE or text in DISTRIBUTIVE or text in NEGATIONS or text in NUMBERS:
            return text not in ADJECTIVES_FIRST
        if not self.words[at].is_word or self.is_adverb(text) or text in VAGUE or text == "another":
            return True
        found = LINKS.get(text)
        if found is not None and found.sort in ("prep", "idle", "brief_idle", "exist", "own") and not found.noun_too:
            return True
        longer = self.link(at)
        return longer is not None and longer[0] > 1 and longer[1].sort == "prep"

    def is_adverb(self, text: str) -> bool:
        return text in ADVERBS or (text.endswith("ly") and len(text) > 4 and text not in LY_NOUNS and "-" not in text)

    def is_verb(self, at: int, before: Sequence[Token], count: int | None) -> bool:
        """Whether a word that could be a noun or an adjective is used as a verb after the words `before`."""
        text = self.text(at)
        nounlike = bool(before) and not self._describes(before[-1].text)
        if (self.text(at + 1) == "of" and singular(text) in COLLECTIVES) or self._ends_name(at, before):
            return False
        found = self.link(at)
        link = found[1] if found else None
        after = at + (found[0] if found else 1)
        if (
            link is not None
            and link.sort == "verb"
            and not link.finite
            and text.endswith(("ing", "ed"))
            and not nounlike
        ):
            return self._closed(after)
        if text == "seats":  # "seats six", not "six seats"
            return self.text(at + 1) in NUMBERS or self.text(at + 1)[:1].isdigit()
        if link is not None and link.sort in ("idle", "brief_idle"):
            return (found is not None and found[0] > 1) or self.idles(at)
        if link is not None and link.sort in ("trans", "own") and not nounlike and found is not None and found[0] == 1:
            return self._closed(after) and (bool(before) or not self._begins_noun(at)) and link.sort != "prep"
        if link is not None and not link.noun_too:
            return True
        if not nounlike or self._has_or_stands(at, before, count):
            return nounlike
        if link is not None:
            following = self.link(after)
            if self._stands_last(at, after) or (
                following is not None and following[1].finite and nounlike and count is None
            ):
                return False  # "the staff lounge has ..."
            stated = (
                self._adjectival(self.text(after)) and self.text(after) not in LINKS and self._closed(after + 1)
            )  # "lies open on"
            mutual = self.phrase(after, 2) in EACH_OTHER  # "a sofa and an armchair face each other"
            done = following is not None and following[1].sort == "verb" and self.text(after).endswith("ed")
            done = done and is_plural(before[-1].text) and not text.endswith("s")  # "two crates lie stacked in"
            return mutual or done or ((self._closed(after) or stated) and not self._agrees_as_noun(at, before, count))
        return self._strange_verb(at, before)

    def _ends_name(self, at: int, before: Sequence[Token]) -> bool:
        """ "A chess set", "a wall hanging above the bed"."""
        named = self.text(at) in NAMED_AFTER_VERBS and self.text(self.starts) in INDEFINITE and self._closed(at + 1)
        return named and bool(before) and bool(self.nouns.known(f"{before[-1].text} {self.text(at)}"))

    def _has_or_stands(self, at: int, before: Sequence[Token], count: int | None) -> bool:
        """ "A cabinet holds bandages"; "on the counter stand bottles", after a place that begins the sentence, unlike
        "on the cake stand"."""
        if self.text(at) in SURELY_VERBS and not is_plural(before[-1].text) and (count or 1) == 1:
            return not self.nouns.known(f"{before[-1].text} {self.text(at)}")
        if self.text(at) in LIES and not is_plural(before[-1].text):
            return not self.nouns.known(f"{before[-1].text} {self.text(at)}")  # "a novel lies face down"
        if self.text(at) not in PLAIN_FORMS:
            return False
        first = self.text(self.starts)
        opens = (
            (first in DEFINITE or (first in INDEFINITE and self.text(at + 1) in NUMBERS))
            and self._is_prep(self.starts - 1)
            and self.starts > 0
        )
        ahead = self.starts < 2 or self.text(self.starts - 2) in STOPS
        after = self.link(at + 1)
        verb_follows = after is not None and after[1].finite  # "on the wine stand are bottles"
        known = verb_follows or bool(self.nouns.known(f"{before[-1].text} {self.text(at)}"))
        return opens and ahead and not known and (not self._closed(at + 1) or self.text(at + 1) in NUMBERS)

    def _stands_last(self, at: int, after: int) -> bool:
        """Whether a word that could be a verb closes a clause that has no "which": "under the towel hooks."."""
        text = self.text(after)
        ends = not text or text in STOPS or text in (",", ")")
        asked = {"which", "whom", "where", "that", "as"} & {self.text(before) for before in range(max(at - 9, 0), at)}
        return ends and not asked and self.text(at).endswith("s") and not PLAINLY_VERBS & {singular(self.text(at))}

    def _begins_noun(self, at: int) -> bool:
        return any(self.nouns.known(self.phrase(at, length)) for length in (4, 3, 2))

    def idles(self, at: int) -> bool:
        """Whether a word begins a clause of praise: "perfect for", "providing"; some are adjectives elsewhere."""
        text = self.text(at)
        if text.endswith("ing") or text in (
            "for",
            "of",
            "to",
            "as",
            "about",
            "per",
            "than",
            "upon",
            "because",
            "since",
        ):
            return True
        if text.endswith("s") and len(text) > 3:
            return True
        return self.text(at + 1) in ("for", "to", "as", "by", "a", "an", "the", "both", "that")

    def _agrees_as_noun(self, at: int, before: Sequence[Token], count: int | None) -> bool:
        """ "two TV stands against": a plural count and a plural noun; "two lamps stand on": no such noun."""
        text = self.text(at)
        compound = self.nouns.known(" ".join([*(token.text for token in before[-2:]), text])) or self.nouns.known(
            f"{before[-1].text} {text}"
        )
        if is_plural(before[-1].text) or (singular(text) in PLAINLY_VERBS and not compound):
            return False
        if text.endswith("ing") and (self.text(at + 1) in INDEFINITE or self.text(at + 1) in NUMBERS):
            return False  # "a table bearing a vase"
        if self.text(self.starts - 1) in JOINERS and not compound and not text.endswith("s") and self._is_prep(at + 1):
            return False  # "two cans and a mug stand on the bench"
        joined = self.text(self.starts - 1) in JOINERS and not compound and not text.endswith("s")
        if joined and text in OBJECTED and self.text(at + 1) in DEFINITE:
            return False  # "a cabinet and a booth line the wall"
        one = count == 1 or (count is None and self.text(self.starts) in DEFINITE)
        if one and not text.endswith("s"):  # "an IV stand next to the bed": a verb would say "stands"
            return bool(compound) or text not in PLAINLY_VERBS
        if text.endswith("s"):
            if (
                self.text(self.starts - 1) == "of"
                and self.starts > 1
                and singular(self.text(self.starts - 2)) in COLLECTIVES
            ):
                return True  # "a row of coat hooks by the door"
            return count is not None and count > 1
        return bool(compound)

    def _strange_verb(self, at: int, before: Sequence[Token]) -> bool:
        """A verb that no table has: an -s, -ed or -ing word between a noun that is known and an object."""
        text, last = self.text(at), before[-1].text
        if self.nouns.known(text) or self.nouns.known(f"{last} {text}"):
            return False
        if not self._closed(at + 1) and self.text(at + 1) not in DIRECTIONS:
            return False
        following = self.text(at + 1)
        many = is_plural(last) and not text.endswith(("s", "ing", "ed")) and following in INDEFINITE | DEFINITE
        if many and not self._is_prep(at) and not self._adjectival(text):
            return True  # "branches crowd a stand"
        if (text.endswith("ing") and text not in ING_NOUNS) or (text.endswith("ed") and text not in ED_NOUNS):
            return True
        subject = self.nouns.known(last) and not is_plural(last)
        if subject and self.text(self.starts) in INDEFINITE and text.endswith("s") and self._is_prep(at + 1):
            return not text.endswith(("ss", "us", "is")) and singular(text) not in COLLECTIVES  # "a fridge hums under"
        objects = (
            following in DIRECTIONS
            or (self.is_adverb(following) and following not in DIRECTIONS)
            or following in DEFINITE
            or following in INDEFINITE
            or following in PRONOUNS
            or self._is_prep(at + 1)
        )
        return (
            bool(subject)
            and text.endswith("s")
            and not text.endswith("ss")
            and objects
            and not self.nouns.speller.knows(text)
        )

    def _is_prep(self, at: int) -> bool:
        found = self.link(at)
        return found is not None and found[1].sort == "prep"

    def _describes(self, text: str) -> bool:
        return (attribute(text) is not None or text in UNSAID or text in SHADES) and not self.nouns.known(text)

    def _is_head(self, content: Sequence[Token]) -> bool:
        return bool(content) and not self._describes(content[-1].text)

    def _adjectival(self, text: str) -> bool:
        return attribute(text) is not None or text in UNSAID
