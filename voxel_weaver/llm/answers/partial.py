"""What can be said of an answer that is still coming: a few words for whoever waits, read from its unfinished JSON.

For showing only. Nothing is made of an answer before it is whole and checked.
"""

from __future__ import annotations

from pydantic import JsonValue
from pydantic_core import from_json

LONGEST = 40
MOST_READ = 20_000
"""Characters that are read for a few words; beyond, only their number is said."""


def gist(text: str) -> str:
    """A few words: how much there is, and the latest value that is whole."""
    if not text:
        return "A model thinks"
    words = f"A model answers: {len(text)} characters"
    start = text.find("{")
    if start < 0 or len(text) > MOST_READ:
        return words
    try:
        value: JsonValue = from_json(text[start:], allow_partial=True)
    except ValueError:
        return words
    latest = _latest(value)
    return f"A model answers: {latest}" if latest else words


def _latest(value: JsonValue) -> str:
    """The last text in a value, as far as it can be shown on one line."""
    while isinstance(value, dict | list) and value:
        value = list(value.values())[-1] if isinstance(value, dict) else value[-1]
    if not isinstance(value, str):
        return ""
    return "".join(letter if letter.isprintable() else " " for letter in value)[:LONGEST].strip()
