"""A provider that follows a script instead of a network: for tests, for benchmarks, and for replaying recordings.

It keeps to the interface of real ones, faults included, and says truthfully what it was asked.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping
from itertools import count
from typing import NamedTuple

from voxel_weaver.llm.calls import Call, Chunk, Finish, Usage
from voxel_weaver.llm.faults import Fault, GivenUp
from voxel_weaver.llm.provider import Capabilities

PIECES = 4


class Line(NamedTuple):
    """One answer of a script. `finish` None is a stream that breaks off; `fault` comes after `text` was sent."""

    text: str = ""
    seconds: float = 0.0
    first_token_s: float = 0.0
    finish: Finish | None = Finish.STOP
    fault: Fault | None = None
    usage: Usage | None = None


Script = Callable[[Call, int], Line]
"""What to answer to this call, the n-th that was made (from 0)."""


class ScriptedProvider:
    """Answers as its script says. `asked` are the calls in order, `running` and `most_running` count them live."""

    def __init__(
        self, script: Script, *, name: str = "scripted", host: str = "scripted", can: Capabilities | None = None
    ) -> None:
        self.name = name
        self.host = host
        self.asked: list[Call] = []
        self.running = 0
        self.most_running = 0
        self.stopped = 0
        self.closed = 0
        self._script = script
        self._can = can or Capabilities(json_schema=True, json_object=True)
        self._numbers = count()

    async def stream(self, call: Call) -> AsyncGenerator[Chunk, None]:
        line = self._script(call, next(self._numbers))
        self.asked.append(call)
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        done = False
        try:
            if line.first_token_s:
                await asyncio.sleep(line.first_token_s)
            size = max(1, -(-len(line.text) // PIECES))
            for start in range(0, len(line.text), size):
                yield Chunk(line.text[start : start + size])
            if line.seconds > line.first_token_s:
                await asyncio.sleep(line.seconds - line.first_token_s)
            if line.fault is not None:
                raise line.fault
            done = True
            if line.finish is not None:
                yield Chunk(done=True, finish=line.finish, usage=line.usage, model=call.model)
        finally:
            self.running -= 1
            self.stopped += not done

    async def capabilities(self) -> Capabilities:
        return self._can

    async def close(self) -> None:
        self.closed += 1


def in_order(lines: Iterable[Line | str]) -> Script:
    """A script that gives these one after the other, and gives up when they are used up."""
    listed = tuple(Line(line) if isinstance(line, str) else line for line in lines)

    def script(call: Call, number: int) -> Line:
        if number < len(listed):
            return listed[number]
        return Line(fault=GivenUp(f"the script has {len(listed)} answers and was asked for one more: {call.kind!r}"))

    return script


def always(text: str, seconds: float = 0.0) -> Script:
    """A script that gives the same answer to everything, after so many seconds."""
    line = Line(text, seconds=seconds, first_token_s=seconds)
    return lambda _call, _number: line


def recorded(replies: Mapping[str, str]) -> Script:
    """A script that answers from a recording, by the key of the call, and gives up on what was not recorded."""

    def script(call: Call, _number: int) -> Line:
        text = replies.get(call.key)
        if text is None:
            return Line(fault=GivenUp(f"the recording holds no answer to this call of kind {call.kind!r}; record anew"))
        return Line(text)

    return script
