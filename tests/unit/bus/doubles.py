"""Payloads and agents for the tests of the bus, named by what they do."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from pydantic import BaseModel, ConfigDict

from voxel_weaver.bus import Agent, Bus, Context, handles


class Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Ask(Frozen):
    number: int = 0
    text: str = ""


class Answer(Frozen):
    number: int


class Other(Frozen):
    number: int = 0


class Echo(Agent):
    """Answers at once."""

    name = "echo"

    @handles(Ask)
    async def answer(self, payload: Ask, context: Context) -> Answer:
        return Answer(number=payload.number)


class Silent(Agent):
    """Has nothing to say."""

    name = "silent"

    @handles(Ask)
    async def listen(self, payload: Ask, context: Context) -> None:
        return None


class Gate(Agent):
    """Works until it is let go; notes who began, ended and was stopped, in order."""

    name = "gate"

    def __init__(self) -> None:
        self.opened = asyncio.Event()
        self.began: list[int] = []
        self.ended: list[int] = []
        self.stopped: list[int] = []

    @handles(Ask)
    async def wait(self, payload: Ask, context: Context) -> Answer:
        self.began.append(payload.number)
        try:
            await self.opened.wait()
        except asyncio.CancelledError:
            self.stopped.append(payload.number)
            raise
        self.ended.append(payload.number)
        return Answer(number=payload.number)


class Narrow(Gate):
    """A gate that works on one thing at a time."""

    name = "narrow"
    concurrency = 1


class Crash(Agent):
    """Raises whatever it is told to, or answers once it is told nothing."""

    name = "crash"

    def __init__(self, error: BaseException | None = None) -> None:
        self.error = error
        self.calls = 0

    @handles(Ask)
    async def answer(self, payload: Ask, context: Context) -> Answer:
        self.calls += 1
        if self.error is not None:
            raise self.error
        return Answer(number=payload.number)


class Stubborn(Agent):
    """Will not be stopped: swallows the cancellation and answers when it is let go."""

    name = "stubborn"

    def __init__(self) -> None:
        self.released = asyncio.Event()
        self.refused = 0

    @handles(Ask)
    async def answer(self, payload: Ask, context: Context) -> Answer:
        while not self.released.is_set():
            try:
                await self.released.wait()
            except asyncio.CancelledError:
                self.refused += 1
        return Answer(number=payload.number)


class Nonsense(Agent):
    """Answers with something that is no Answer."""

    name = "nonsense"

    def __init__(self, value: Any) -> None:
        self.value = value

    @handles(Ask)
    async def answer(self, payload: Ask, context: Context) -> Answer:
        return self.value  # type: ignore[no-any-return]


class Relay(Agent):
    """Asks somebody else and passes the answer on."""

    name = "relay"

    def __init__(self, to: str, timeout: float | None = None) -> None:
        self.to = to
        self.timeout = timeout

    @handles(Ask)
    async def answer(self, payload: Ask, context: Context) -> BaseModel:
        return await context.request(self.to, payload, timeout=self.timeout)


class Numbered(Agent):
    """A pool member that notes what it worked on, and may crash on chosen calls."""

    name = "numbered"

    def __init__(self, log: list[tuple[int, int]], number: int, crashes: Callable[[], BaseException | None]) -> None:
        self.log = log
        self.number = number
        self.crashes = crashes

    @handles(Ask)
    async def answer(self, payload: Ask, context: Context) -> Answer:
        self.log.append((self.number, payload.number))
        error = self.crashes()
        if error is not None:
            raise error
        return Answer(number=self.number)


@asynccontextmanager
async def bus_with(*agents: Agent, **settings: Any) -> AsyncIterator[Bus]:
    async with Bus(**settings) as bus:
        for agent in agents:
            bus.add(agent)
        yield bus


def stall(seconds: float) -> None:
    """Blocks the loop, as Blender does when it holds Python's lock."""
    time.sleep(seconds)


async def settle(turns: int = 20) -> None:
    """Lets the loop take some turns, so that everything that is ready has run."""
    for _ in range(turns):
        await asyncio.sleep(0)
