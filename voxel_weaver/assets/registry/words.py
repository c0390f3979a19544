"""Words as the registry compares them: without case, accents and punctuation.

What a user types is cut into plain words here, so it can never become the syntax of a query language.
"""

from __future__ import annotations

import re
import unicodedata

TEXT_LIMIT = 60_000
"""Characters of one row's words: the longest prompt and a few hundred tags."""
MOST_TERMS = 20
"""Words of one search; those after are left out."""
_WORD = re.compile(r"[^\W_]+")


def searchable(*texts: str) -> str:
    """The distinct words of these texts, a space before and after each: " cha" finds where a word begins."""
    distinct = dict.fromkeys(word for text in texts for word in _words(text[:TEXT_LIMIT]))
    text = f" {' '.join(distinct)} "
    return text if len(text) <= TEXT_LIMIT else text[: text.rindex(" ", 0, TEXT_LIMIT) + 1]


def terms(query: str) -> tuple[str, ...]:
    """The words of a search, singular: as beginnings they find the plural too."""
    return tuple(dict.fromkeys(_singular(word) for word in _words(query[:TEXT_LIMIT])))[:MOST_TERMS]


def _words(text: str) -> list[str]:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return _WORD.findall("".join(letter for letter in decomposed if not unicodedata.combining(letter)))


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
