"""A key that does not get out by accident: it prints as dots, hashes as itself, and is never part of a value.

The one place that turns it into text is `reveal`, so a search for that word finds every use.
"""

from __future__ import annotations

import hmac
import re
from typing import NoReturn

from voxel_weaver.scene.errors import SettingRefused

LONGEST_KEY = 4096
SHORTEST_ECHO = 6  # a server that quotes the first characters of a key back is not repeated
ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")


class Secret:
    """Holds one key. Copying is fine, printing, formatting, pickling and JSON are not."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        text = text.strip()
        if not text or len(text) > LONGEST_KEY or not text.isascii() or not text.isprintable() or " " in text:
            # What was typed is not quoted: most of it may be the key.
            raise SettingRefused("the key is empty or has characters that no key has; copy it again, without quotes")
        self._text = text

    def reveal(self) -> str:
        return self._text

    def hidden_in(self, text: str) -> str:
        """The text without the key, whole or in its longest recognisable pieces."""
        text = text.replace(self._text, "…")
        head, tail = self._text[: max(SHORTEST_ECHO, len(self._text) // 2)], self._text[-SHORTEST_ECHO:]
        return text.replace(head, "…").replace(tail, "…") if len(self._text) > 2 * SHORTEST_ECHO else text

    def is_in(self, text: str) -> bool:
        """Whether the key, or its first half, stands in a text, also as JSON writes letters by number.

        Words that people enter where a server wants any key ("ollama", "EMPTY") are too short to tell from an answer's.
        """
        if len(self._text) <= 2 * SHORTEST_ECHO:
            return False
        if "\\" in text:
            text = ESCAPED.sub(lambda found: chr(int(found[1], 16)), text).replace("\\/", "/")
        return self._text[: len(self._text) // 2] in text

    @property
    def longest_echo(self) -> int:
        """Characters that the first half takes at most, each of them written by number."""
        return len(self._text) // 2 * len("\\u0000")

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return format(repr(self), spec)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and hmac.compare_digest(self._text, other._text)

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a key is not pickled or copied into files; pass the place that it comes from")
