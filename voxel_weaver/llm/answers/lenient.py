"""Rewrites what only looks like JSON into JSON: the mistakes that models make, mended token by token in one pass.

Comments, trailing and doubled and missing commas, bare keys, single and curly quotes, Python's words, raw line breaks
in strings, brackets left open. It guesses no key and no value that the text does not hold.
"""

from __future__ import annotations

import json
import re

TOKEN = re.compile(
    r"""(?P<blank>\s+|//[^\n]*|\#[^\n]*|/\*.*?(?:\*/|\Z))
      | (?P<open>[\[{])
      | (?P<close>[\]}])
      | (?P<colon>:)
      | (?P<comma>,)
      | (?P<text>"(?:[^"\\]|\\(?:.|\Z))*(?P<end2>"|\Z)
                |'(?:[^'\\]|\\(?:.|\Z))*(?P<end1>'|\Z)
                |“(?:[^”\\]|\\(?:.|\Z))*(?P<end3>”|\Z))
      | (?P<word>[^\s\[\]{}:,"]+)
    """,
    re.VERBOSE | re.DOTALL,
)
MEANINGS = (
    ("true", ("true", "True", "TRUE", "yes")),
    ("false", ("false", "False", "FALSE", "no")),
    ("null", ("null", "None", "nil", "undefined", "NaN")),
)
WORDS = {word: meaning for meaning, words in MEANINGS for word in words}
NUMBER = re.compile(r"[+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?")
LONGEST_NUMBER = 40
MOST_WORDS = 12
ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "\n": ""}
PARTNER = {"{": "}", "[": "]"}


def normal_json(text: str, close: bool) -> str | None:
    """The text as JSON where the mistakes are known ones, else None; `close` allows to shut what was left open."""
    writer = Writer()
    for token in TOKEN.finditer(text):
        kind = token.lastgroup if token.lastgroup not in ("end1", "end2", "end3") else "text"
        if kind == "text":
            cut = not (token["end1"] or token["end2"] or token["end3"])
            if cut and not close:
                return None
            writer.scalar(unquoted(token["text"], cut), quoted=True)
        elif kind == "word":
            writer.scalar(token["word"], quoted=False)
        elif kind != "blank":
            writer.sign(token.group())
        if writer.finished:
            break
    return writer.result(close)


def unquoted(token: str, cut: bool) -> str:
    """What a string token holds, with its escapes read; an unknown escape stands for its own character."""

    def meaning(escape: re.Match[str]) -> str:
        word = escape.group(1)
        return chr(int(word[1:], 16)) if len(word) == 5 else ESCAPES.get(word, word)

    read = ESCAPE.sub(meaning, token[1:] if cut else token[1:-1])
    return read.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # pairs of \uD83D\uDE00 join


class Writer:
    """Puts tokens down as JSON: it knows what may follow and supplies the comma, or drops the one too many."""

    def __init__(self) -> None:
        self.finished = False
        self._parts: list[str] = []
        self._open: list[str] = []
        self._words = 0
        self._last = ""  # "", "open", "key", "colon", "comma", "value", "bare": what was put down last

    def sign(self, sign: str) -> None:
        if sign in PARTNER:
            self._before_value()
            self._put(sign, "open")
            self._open.append(sign)
        elif sign in "]}":
            self._shut(sign)
        elif sign == ":" and self._last == "key":
            self._put(":", "colon")
        elif sign == "," and self._open and self._last in ("value", "bare", "colon"):
            if self._last == "colon":
                self._put("null", "value")
            self._put(",", "comma")

    def scalar(self, text: str, quoted: bool) -> None:
        if not self._open:
            return
        if self._open[-1] == "{" and self._last in ("open", "comma", "value"):
            self._comma_if_missing()
            self._put(json.dumps(text.strip("'“”")), "key")
        elif self._last == "key" or (self._last == "bare" and not quoted):
            # A key or a text of several words without quotes: {wall colour: dark blue}.
            self._join(text)
        elif quoted:
            self._before_value()
            self._put(json.dumps(text), "value")
        else:
            self._before_value()
            self._put(*plain(text))

    def result(self, close: bool) -> str | None:
        if self._open and not close:
            return None
        while self._open:
            self._shut(PARTNER[self._open[-1]])
        return "".join(self._parts) or None

    def _join(self, word: str) -> None:
        self._words += 1
        if self._words > MOST_WORDS:  # a sentence, not a name
            self._parts.clear()
            self._open.clear()
            self.finished = True
        else:
            self._parts[-1] = json.dumps(f"{json.loads(self._parts[-1])} {word}")

    def _before_value(self) -> None:
        if self._open:
            self._comma_if_missing()
            if self._open[-1] == "{" and self._last == "key":
                self._put(":", "colon")

    def _comma_if_missing(self) -> None:
        if self._last in ("value", "bare"):
            self._put(",", "comma")

    def _shut(self, sign: str) -> None:
        """Shuts up to the bracket that the sign belongs to; a sign that belongs to none is dropped."""
        if sign not in (PARTNER[bracket] for bracket in self._open):
            return
        while True:
            bracket = self._open.pop()
            if self._last == "comma":
                self._parts.pop()
            elif self._last == "key":
                self._parts += (":", "null")
            elif self._last == "colon":
                self._parts.append("null")
            self._put(PARTNER[bracket], "value")
            if PARTNER[bracket] == sign:
                break
        self.finished = not self._open

    def _put(self, part: str, last: str) -> None:
        self._parts.append(part)
        self._last = last
        self._words = 1


def plain(word: str) -> tuple[str, str]:
    """A word without quotes, as JSON and as what it is: a number, one of the known words, else a text."""
    if word in WORDS:
        return WORDS[word], "value"
    if len(word) <= LONGEST_NUMBER and NUMBER.fullmatch(word):
        return repr(float(word.replace("_", ""))).removesuffix(".0"), "value"
    return json.dumps(word.strip("'“”")), "bare"
