"""Streamed bytes become events: server-sent events and JSON lines, whatever the pieces they arrive in.

Parsers without a loop, a socket or a clock. Nothing that arrives is trusted: a line and an event have a bound, and what
is not UTF-8 or passes a bound is an error of the stream, never a growing buffer.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import NamedTuple, Protocol

from voxel_weaver.scene.errors import DataRefused

LONGEST_LINE = 1 << 18  # characters; the line of one token has some hundred, that of a whole answer some ten thousand


class Event(NamedTuple):
    """One event of a stream: its name ("" where none was given) and its data, the lines of which are joined by \\n."""

    name: str
    data: str


class Parser(Protocol):
    """Takes pieces as they come and gives the events that they complete."""

    def feed(self, piece: bytes) -> Iterator[Event]: ...

    def end(self) -> Iterator[Event]: ...


class Lines:
    """Cuts pieces into lines at \\n, \\r\\n or \\r; a character or a \\r\\n may be split between two pieces."""

    def __init__(self, longest: int = LONGEST_LINE) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()  # the standard lets a stream begin with a mark
        self._rest = ""
        self._longest = longest

    def feed(self, piece: bytes, final: bool = False) -> list[str]:
        try:
            text = self._rest + self._decoder.decode(piece, final)
        except UnicodeDecodeError as error:
            raise DataRefused(
                f"the stream is not UTF-8 at byte {error.start} of a piece; is this a model server?"
            ) from error
        if "\r" in text:
            # A \r at the very end may be the first half of a \r\n: it waits for the next piece.
            kept = "\r" if text.endswith("\r") and not final else ""
            text = text[: len(text) - len(kept)].replace("\r\n", "\n").replace("\r", "\n") + kept
        lines = text.split("\n")
        self._rest = lines.pop()
        if len(self._rest) > self._longest or any(len(line) > self._longest for line in lines):
            raise DataRefused(f"a line of the stream is longer than {self._longest} characters; nothing of it is used")
        if final and self._rest:
            lines.append(self._rest)
            self._rest = ""
        return lines


class ServerSentEvents:
    """The event stream of the HTML standard, without `retry`: nobody reconnects to half an answer.

    An event that no blank line ended is dropped at the end, as the standard wants; `id` means nothing here.
    """

    def __init__(self, longest: int = LONGEST_LINE) -> None:
        self._lines = Lines(longest)
        self._longest = longest
        self._name = ""
        self._data: list[str] = []
        self._size = 0

    def feed(self, piece: bytes) -> Iterator[Event]:
        for line in self._lines.feed(piece):
            if (event := self._take(line)) is not None:
                yield event

    def end(self) -> Iterator[Event]:
        for line in self._lines.feed(b"", final=True):
            if (event := self._take(line)) is not None:
                yield event

    def _take(self, line: str) -> Event | None:
        if not line:
            return self._dispatch()
        if line[0] == ":":  # a comment: servers send them to keep the line open
            return None
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if field == "data":
            self._data.append(value)
            self._size += len(value)
            if self._size > self._longest:
                raise DataRefused(f"an event of the stream is longer than {self._longest} characters")
        elif field == "event":
            self._name = value
        return None

    def _dispatch(self) -> Event | None:
        event = Event(self._name, "\n".join(self._data)) if self._data else None
        self._name, self._data, self._size = "", [], 0
        return event


class JsonLines:
    """One JSON value on each line; empty lines between them mean nothing."""

    def __init__(self, longest: int = LONGEST_LINE) -> None:
        self._lines = Lines(longest)

    def feed(self, piece: bytes) -> Iterator[Event]:
        yield from (Event("", line) for line in self._lines.feed(piece) if line.strip())

    def end(self) -> Iterator[Event]:
        yield from (Event("", line) for line in self._lines.feed(b"", final=True) if line.strip())
