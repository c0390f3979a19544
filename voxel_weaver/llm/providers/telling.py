"""What all providers do alike: events become pieces of an answer, thoughts left out, and an end that was really said.

One try, as the queue wants it. How an event is to be read is each provider's own; here is only the way through.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Protocol

from pydantic import JsonValue
from pydantic_core import from_json

from voxel_weaver.llm.calls import Chunk, Finish, Usage
from voxel_weaver.llm.faults import AskAgain, AskDifferently, GivenUp
from voxel_weaver.llm.network.secret import Secret
from voxel_weaver.llm.network.streams import Event, Parser
from voxel_weaver.llm.providers.thoughts import Thoughts
from voxel_weaver.scene.errors import DataRefused

LONGEST_NAME = 200
MOST_TOKENS = 10**9
MOST_EVENTS = 60_000
"""Events of one answer: each is a token or says that the server lives, and every one of them takes time to read."""
MOST_MODELS = 5_000


class Teller(Protocol):
    """Reads the events of one answer and remembers what they said about it.

    `finish` stays None until the model said how it ended; `ended` means that nothing of use follows; `thinks` that
    reasoning came apart from the answer.
    """

    finish: Finish | None
    ended: bool
    thinks: bool
    usage: Usage | None
    model: str

    def take(self, event: Event) -> str:
        """The text that the event adds; raises a Fault for an error that it tells."""
        ...


class _NoEcho:
    """Stops an answer that says the key which it was asked with: answers are kept in caches, recordings and scenes."""

    def __init__(self, key: Secret | None, where: str) -> None:
        self._key = key
        self._where = where
        self._tail = ""

    def passed(self, text: str) -> str:
        """The text, if the key is not in what has come so far."""
        if self._key is None or not text:
            return text
        self._tail += text
        self._refuse(self._tail)
        self._tail = self._tail[-self._key.longest_echo :]
        return text

    def name(self, name: str) -> str:
        self._refuse(name)
        return name

    def _refuse(self, text: str) -> None:
        if self._key is not None and self._key.is_in(text):
            raise GivenUp(f"{self._where} said the key in its answer; nothing of it is used. Do you know this server?")


async def tell(
    pieces: AsyncGenerator[bytes, None], parser: Parser, teller: Teller, where: str, key: Secret | None
) -> AsyncGenerator[Chunk, None]:
    """The answer in chunks, the last one `done`. An answer that just stops is cut off, whatever its status was.

    One chunk without text comes when the model has begun to reason: it is alive, and its time to the first token known.
    """
    thoughts, echo = Thoughts(), _NoEcho(key, where)
    alive, events = False, 0
    try:
        async with aclosing(pieces):
            async for piece in pieces:
                for event in parser.feed(piece):
                    events += 1
                    if events > MOST_EVENTS:
                        raise AskDifferently(
                            f"{where} sent more than {MOST_EVENTS} events and was stopped; ask for less"
                        )
                    text = echo.passed(thoughts.feed(teller.take(event)))
                    if text or (not alive and (teller.thinks or thoughts.thinking)):
                        alive = True
                        yield Chunk(text)
                if teller.ended:
                    break
            else:
                for event in parser.end():
                    if text := echo.passed(thoughts.feed(teller.take(event))):
                        yield Chunk(text)
    except DataRefused as error:
        raise AskAgain(f"{where} sent what is no answer: {error}") from error
    if teller.finish is None:
        raise AskAgain(f"{where} broke its answer off without an end; what had come is not used")
    yield Chunk(echo.passed(thoughts.finish()), True, teller.finish, teller.usage, echo.name(teller.model))


def said(event: Event) -> dict[str, JsonValue]:
    """The object that an event holds; DataRefused for anything else, which is not quoted: it may echo what was sent."""
    try:
        value: JsonValue = from_json(event.data)
    except ValueError as error:
        raise DataRefused("an event of the stream is no JSON") from error
    if not isinstance(value, dict):
        raise DataRefused("an event of the stream is no object")
    return value


def branch(value: JsonValue, *path: str | int) -> JsonValue:
    """What stands at a path in a value that may have any shape, or None."""
    for step in path:
        if isinstance(value, dict) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and -len(value) <= step < len(value):
            value = value[step]
        else:
            return None
    return value


def text_at(value: JsonValue, *path: str | int) -> str:
    found = branch(value, *path)
    return found if isinstance(found, str) else ""


def name_at(value: JsonValue, *path: str | int) -> str:
    """A model's name, as long as names are, in letters that a terminal shows and does not obey."""
    return "".join(letter for letter in text_at(value, *path)[:LONGEST_NAME] if letter.isprintable())


def names_in(listed: JsonValue, word: str, key: Secret | None) -> tuple[str, ...]:
    """The names in a list of models, without what holds the key and beyond what a server can have."""
    names = (name_at(model, word) for model in listed[:MOST_MODELS]) if isinstance(listed, list) else ()
    return tuple(dict.fromkeys(name for name in names if name and not (key is not None and key.is_in(name))))


def count_at(value: JsonValue, *path: str | int) -> int:
    """A number of tokens; 0 for what cannot be one."""
    found = branch(value, *path)
    return found if isinstance(found, int) and not isinstance(found, bool) and 0 <= found <= MOST_TOKENS else 0


def cost_at(value: JsonValue, *path: str | int) -> float | None:
    found = branch(value, *path)
    return float(found) if isinstance(found, int | float) and not isinstance(found, bool) and 0 <= found < 1e6 else None
