"""What a server turned out to understand for one model: how firmly it can be held to a schema, which words it refuses.

Found out by asking: a refusal that names the reason costs one more request within the same try, and what then worked is
remembered. A refusal that no other dialect mends is passed on and teaches nothing.
"""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from enum import IntEnum
from typing import NamedTuple

from voxel_weaver.llm.calls import Call, Chunk
from voxel_weaver.llm.faults import AskDifferently

# Nothing to learn from: the answer left the grammar, or the question was too long.
TEACHES_NOTHING = re.compile(
    r"peg-\w+ format|context[_ ](length|size|window)|maximum context|too many tokens|too long", re.I
)


class Rung(IntEnum):
    """How firmly a server can be held to a schema, firmest first; each server and model is tried from the top once."""

    SCHEMA = 0
    OBJECT_AND_PROMPT = 1
    OBJECT = 2
    PROMPT = 3


class Dialect(NamedTuple):
    """One way of putting a call. The defaults are what most servers understand best."""

    rung: Rung = Rung.SCHEMA
    newer_token_word: bool = False
    temperature: bool = True
    asks_usage: bool = True

    def after(self, refusal: str, call: Call) -> Dialect | None:
        """The next way to try after a refusal, or None where there is none left."""
        if TEACHES_NOTHING.search(refusal):
            return None
        if "max_completion_tokens" in refusal and not self.newer_token_word:
            return self._replace(newer_token_word=True)
        if "temperature" in refusal and self.temperature:
            return self._replace(temperature=False)
        if re.search("stream_options|include_usage", refusal) and self.asks_usage:
            return self._replace(asks_usage=False)
        if call.json_schema and self.rung < Rung.PROMPT:
            return self._replace(rung=Rung(self.rung + 1))
        return None


class Dialects:
    """The dialects that worked, by model; one such memory for each server."""

    def __init__(self) -> None:
        self._known: dict[str, Dialect] = {}

    def of(self, model: str) -> Dialect:
        return self._known.get(model, Dialect())

    async def speak(
        self, call: Call, put: Callable[[Dialect], AsyncGenerator[Chunk, None]]
    ) -> AsyncGenerator[Chunk, None]:
        """The answer to the call in the best dialect that the server takes."""
        dialect = self.of(call.model)
        first: AskDifferently | None = None
        while True:
            begun = False
            try:
                async with aclosing(put(dialect)) as chunks:
                    async for chunk in chunks:
                        if not begun:
                            begun = True
                            self._known[call.model] = dialect
                        yield chunk
                return
            except AskDifferently as fault:
                first = first or fault
                following = None if begun else dialect.after(str(fault), call)
                if following is None:
                    raise first from None
                dialect = following
