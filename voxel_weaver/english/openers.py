"""What opens a noun phrase: determiners, numbers and words for them, bounds, measures."""

from __future__ import annotations

from voxel_weaver.english.heads import Before, Heads
from voxel_weaver.english.measures import measure
from voxel_weaver.english.tokens import is_plural
from voxel_weaver.english.words import (
    ADJECTIVES_FIRST,
    BOUNDS,
    DEFINITE,
    DISTRIBUTIVE,
    INDEFINITE,
    MULTIPLIERS,
    NUMBERS,
    PHRASED,
    POSSESSIVE,
    VAGUE,
)

MOST = 1_000_000
BEING = frozenset("is are was were".split())


class Openers(Heads):
    """Reads what stands before the adjectives and the noun."""

    def _openers(self, at: int, before: Before) -> int:
        while at < len(self.words):
            if (before.rest or before.another) and self.text(at) in INDEFINITE | DEFINITE | {"just", "only"}:
                break  # "one holds a lamp, the other a clock"
            step = self._opener(at, before)
            if not step:
                break
            at += step
        return at

    def _opener(self, at: int, before: Before) -> int:
        for length in (3, 2, 1):
            bound = BOUNDS.get(self.phrase(at, length))
            if bound is not None and self._number_follows(at + length):
                before.bound = bound
                return length
        found = measure(self.words, at)
        if found is not None:
            before.size, before.screen, before.opened = found.size, found.screen, True
            return found.length
        return self._determiner(at, before) or self._quantity(at, before)

    def _determiner(self, at: int, before: Before) -> int:
        text, following = self.text(at), self.text(at + 1)
        if text in INDEFINITE:
            before.count = before.count or 1
        elif text == "another":
            before.count, before.another = 1, True
        elif text in ("other", "others", "remaining") and (before.definite or before.count):
            before.rest = before.rest or self._closed(at + 1) or text == "others" or self._is_said(at + 1)
        elif text in DEFINITE or (text == "all" and (following in DEFINITE or following in NUMBERS)):
            before.definite = True
            before.possessive = text in POSSESSIVE
        elif text in DISTRIBUTIVE:
            before.each = True
        elif text in ("no", "zero", "neither") or (text == "not" and following in INDEFINITE | {"any"}):
            before.negated = True
        else:
            return 0
        before.opened = True
        return 1

    def _is_said(self, at: int) -> bool:
        """ "The other holds a lamp": a verb, not "the other stand"."""
        found = self.link(at)
        if self.text(at) in BEING:  # "the third is empty"
            return True
        return found is not None and found[1].finite and found[1].sort != "prep" and self._closed(at + found[0])

    def _quantity(self, at: int, before: Before) -> int:
        text = self.text(at)
        if text == "of" and before.opened and before.count is not None:
            return int(self.text(at - 1) in MULTIPLIERS | set(VAGUE))
        if text in VAGUE and not (text in ("different", "additional", "more", "any") and self._closed(at + 1)):
            if before.count is None or not before.opened or before.count == 1:
                before.count, before.exact = VAGUE[text], text in ("any", "additional")
            before.opened = True
            return 1
        return self._phrased(at, before) or self._number(at, before)

    def _phrased(self, at: int, before: Before) -> int:
        """ "Half a dozen"."""
        for length in (3, 2, 1):
            if (number := PHRASED.get(self.phrase(at, length))) is not None:
                before.count, before.opened = number, True
                return length
        return 0

    def _ranged(self, at: int, number: int, before: Before) -> tuple[int, int]:
        """ "Two or three", "2 to 4", "ten or so": the most of them, and how many more words say so."""
        if self.phrase(at, 2) == "or so":
            before.exact = False
            return number, 2
        following = self.text(at + 1)
        if self.text(at) in ("or", "to", "-") and self._number_follows(at + 1) and following not in INDEFINITE:
            other = self.words[at + 1]
            before.exact = False
            return max(number, other.number if other.is_number else NUMBERS[other.text]), 2
        return number, 0

    def bounds(self, at: int) -> bool:
        """Whether words like "over" and "around" stand before a number here."""
        return any(
            self.phrase(at, length) in BOUNDS
            and self.text(at + length) not in INDEFINITE
            and self._number_follows(at + length)
            for length in (3, 2, 1)
        )

    def _number_follows(self, at: int) -> bool:
        text = self.text(at)
        return text in NUMBERS or (at < len(self.words) and self.words[at].is_number) or text in INDEFINITE

    def _number(self, at: int, before: Before) -> int:
        token = self.words[at]
        text = token.text
        parts = text.split("-")
        if text in ADJECTIVES_FIRST and not (before.count is None and is_plural(self.text(at + 1))):
            return 0
        if text in NUMBERS:
            number = NUMBERS[text]
        elif token.is_number:
            number = token.number
            if self.text(at + 1) in ("s", "st", "nd", "rd", "th") or (1000 < number < 2100 and not before.opened):
                return 2 if len(self.text(at + 1)) < 3 and self.text(at + 1) else 1
        elif len(parts) == 2 and all(part in NUMBERS for part in parts):
            number = NUMBERS[parts[0]] + NUMBERS[parts[1]]
        else:
            return 0
        length = 1 + (token.is_number and self.text(at + 1) in ("x", "×"))  # "2x sofa", "2 × sofa"
        if text in MULTIPLIERS and before.count is not None:
            number *= before.count
        while self.text(at + length) in MULTIPLIERS and self.text(at + length) != "couple":
            number *= NUMBERS[self.text(at + length)]
            length += 1
        number, more = self._ranged(at + length, number, before)
        length += more
        if before.bound is not None:
            number = max(number + before.bound[0], 0)
            before.exact = before.exact and not before.bound[1]
            before.bound = None
        before.count, before.opened = min(number, MOST), True
        before.twin = before.twin or text == "twin"
        before.both = before.both or text == "both"
        return length
