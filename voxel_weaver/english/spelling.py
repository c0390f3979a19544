"""Typing errors: the word that was meant, where one word lies near enough and the text is no word of its own."""

from __future__ import annotations

from collections.abc import Collection

from voxel_weaver.english.adjectives import KINDS
from voxel_weaver.english.connectors import LINKS
from voxel_weaver.english.nouns import ABSTRACT, CARRIED, CONTAINERS, PARTS, STRUCTURE, SURFACES, WORDS_KEPT
from voxel_weaver.english.places import PLACES
from voxel_weaver.english.real_words import REAL_WORDS
from voxel_weaver.english.tokens import singular
from voxel_weaver.english.words import NUMBERS

OWN_WORDS = (
    frozenset(KINDS) | frozenset(LINKS) | ABSTRACT | CARRIED | CONTAINERS | PARTS | SURFACES | WORDS_KEPT
    | frozenset(STRUCTURE) | frozenset(NUMBERS) | REAL_WORDS
)  # fmt: skip
SHORTEST = 5
MIDDLING = 8
LONG = 10
"""From how many letters on a word may have one wrong letter, and two."""
KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
VOWELS = frozenset("aeiouy")
MEMORY = 4096


class Speller:
    """Mends words towards the nouns that are known. Remembers what it has looked at: prompts repeat themselves."""

    def __init__(self, nouns: Collection[str]) -> None:
        single = {word for noun in nouns for word in noun.split(" ") if len(word) > 3}
        single |= {word for word in (*PLACES, *STRUCTURE) if " " not in word}
        self._words = OWN_WORDS | single
        self._buckets: dict[tuple[str, int], list[str]] = {}
        for word in sorted(single | set(STRUCTURE)):
            self._buckets.setdefault((word[0], len(word)), []).append(word)
        self._seen: dict[str, str] = {}

    def mended(self, word: str) -> str:
        """The word that was meant by `word`, in the singular; "" where it is right or nothing lies near."""
        if word not in self._seen:
            if len(self._seen) > MEMORY:
                self._seen.clear()
            self._seen[word] = self._look_up(word)
        return self._seen[word]

    def knows(self, word: str) -> bool:
        return word in self._words or singular(word) in self._words

    def _look_up(self, word: str) -> str:
        if len(word) < SHORTEST or len(word) > 20 or "-" in word or self.knows(word):
            return ""
        for spelled in dict.fromkeys((singular(word), word)):
            if len(spelled) < SHORTEST:
                continue
            allowed = 1 if len(spelled) < LONG else 2
            near = [
                (distance(spelled, candidate), candidate)
                for size in range(len(spelled) - allowed, len(spelled) + allowed + 1)
                for candidate in self._buckets.get((spelled[0], size), ())
                if not _is_other(spelled, candidate) and (len(spelled) >= MIDDLING or is_slip(spelled, candidate))
            ]
            best = min(near, default=(9, ""))
            if best[0] <= allowed:
                return best[1]
        return ""


def is_slip(word: str, meant: str) -> bool:
    """Whether a short word is what fingers make of another: letters doubled, dropped or swapped, a vowel or a key
    near by taken for another. "Spool" for "spoon" is no slip but a word."""
    if len(word) != len(meant):
        return True
    wrong = [(one, other) for one, other in zip(word, meant, strict=True) if one != other]
    if len(wrong) != 1:
        return True
    one, other = wrong[0]
    return (one in VOWELS and other in VOWELS) or any(
        one in row and other in row and abs(row.index(one) - row.index(other)) == 1 for row in KEYS
    )


def _is_other(word: str, meant: str) -> bool:
    """Whether two letters of a long word are others than those that fingers take for them: a stereoscope is no
    stethoscope."""
    wrong = [(one, other) for one, other in zip(word, meant, strict=False) if one != other]
    if len(word) != len(meant) or len(wrong) < 2 or wrong[0] == wrong[1][::-1]:
        return False
    return not all(is_slip(one, other) for one, other in wrong)


def distance(left: str, right: str) -> int:
    """How many letters must be put in, taken out, changed or swapped with a neighbour."""
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        above, before_that, row = row, before, [i, *([0] * len(right))]
        for j, b in enumerate(right, 1):
            row[j] = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                row[j] = min(row[j], before_that[j - 2] + 1)
        before = above
    return row[-1]
