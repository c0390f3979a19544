"""Requests per second through the full bus: against the floor, against autogen-core, and recorded against unrecorded.

The floor is asyncio.PriorityQueue plus a future in one process, which does nothing else that a bus must do. They all
take turns several times within one run and the medians are compared, because machines are noisy.

autogen-core lives in an environment of its own: name its interpreter in VOXEL_WEAVER_AUTOGEN_PYTHON.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from pydantic import BaseModel, ConfigDict

from bench.row import Row, at_least, not_measured
from voxel_weaver.bus import Agent, Bus, Context, Priority, handles
from voxel_weaver.bus.codec import Codec
from voxel_weaver.bus.observer import Recorder
from voxel_weaver.bus.store_sqlite import SqliteStore

AUTOGEN_PYTHON = "VOXEL_WEAVER_AUTOGEN_PYTHON"
ROUNDS = 5
COUNT = 30_000
IN_FLIGHT = 100


class Ask(BaseModel):
    model_config = ConfigDict(frozen=True)

    number: int


class Answer(BaseModel):
    model_config = ConfigDict(frozen=True)

    number: int


QUESTION, ANSWER = Ask(number=1), Answer(number=1)


class Echo(Agent):
    name = "echo"

    @handles(Ask)
    async def answer(self, payload: Ask, context: Context) -> Answer:
        return ANSWER


class Speed(NamedTuple):
    """Requests per second, one at a time and many at once."""

    single: float
    many: float


def rows() -> Iterator[Row]:
    python = os.environ.get(AUTOGEN_PYTHON, "")
    floor, plain, recorded, theirs = [], [], [], []
    for _ in range(ROUNDS):
        floor.append(_floor_speed())
        plain.append(_bus_speed())
        recorded.append(_recorded_speed())
        if python:
            theirs.append(_autogen_speed(python))
    base, ours, kept = _median(floor), _median(plain), _median(recorded)
    yield at_least("request and answer against the floor, one at a time", ours.single / base.single, 0.4)
    yield at_least("request and answer against the floor, 100 in flight", ours.many / base.many, 0.2)
    if theirs:
        other = _median(theirs)
        yield at_least("against autogen-core, one at a time", ours.single / other.single, 8, "times")
        yield at_least("against autogen-core, 100 in flight", ours.many / other.many, 8, "times")
    else:
        yield not_measured("against autogen-core", "autogen-core is not installed", ">= 8", "times")
    yield at_least("recorded to SQLite against unrecorded, one at a time", kept.single / ours.single, 0.5)
    yield at_least("recorded to SQLite against unrecorded, 100 in flight", kept.many / ours.many, 0.5)
    yield Row("requests per second, one at a time", round(ours.single), "for information", True, "1/s")
    yield Row("requests per second, 100 in flight", round(ours.many), "for information", True, "1/s")


def _median(speeds: list[Speed]) -> Speed:
    return Speed(median(speed.single for speed in speeds), median(speed.many for speed in speeds))


async def _timed(ask: Callable[[], Awaitable[object]], in_flight: int) -> float:
    async def some() -> None:
        for _ in range(COUNT // in_flight):
            await ask()

    began = time.perf_counter()
    await asyncio.gather(*(some() for _ in range(in_flight)))
    return time.perf_counter() - began


async def _speed(ask: Callable[[], Awaitable[object]], finish: Callable[[], None] = lambda: None) -> Speed:
    """`finish` is part of what is timed: recorded means that it is on disk."""
    for _ in range(200):
        await ask()
    finish()
    speeds = []
    for in_flight in (1, IN_FLIGHT):
        seconds = await _timed(ask, in_flight)
        began = time.perf_counter()
        finish()
        speeds.append(COUNT / (seconds + time.perf_counter() - began))
    return Speed(*speeds)


def _floor_speed() -> Speed:
    async def measure() -> Speed:
        queue: asyncio.PriorityQueue[tuple[int, int, asyncio.Future[Answer], Ask]] = asyncio.PriorityQueue()
        loop = asyncio.get_running_loop()
        numbers = itertools.count()
        priority = int(Priority.NORMAL)

        async def serve() -> None:
            while True:
                _, _, answer, _ = await queue.get()
                answer.set_result(ANSWER)

        async def ask() -> Answer:
            answer: asyncio.Future[Answer] = loop.create_future()
            queue.put_nowait((priority, next(numbers), answer, QUESTION))
            return await answer

        server = asyncio.create_task(serve())
        speed = await _speed(ask)
        server.cancel()
        return speed

    return asyncio.run(measure())


def _bus_speed(recorder: Recorder | None = None, finish: Callable[[], None] = lambda: None) -> Speed:
    """With deadlines, statistics, priorities and breaker, as in use."""

    async def measure() -> Speed:
        async with Bus(recorder=recorder) as bus:
            bus.add(Echo())

            def ask() -> Awaitable[object]:
                return bus.request("echo", QUESTION, timeout=60.0, run="run")

            return await _speed(ask, finish)

    return asyncio.run(measure())


def _recorded_speed() -> Speed:
    with tempfile.TemporaryDirectory() as folder:
        store = SqliteStore(Path(folder) / "recording.sqlite", Codec((Ask, Answer)))
        speed = _bus_speed(store, store.flush)
        lost = store.lost
        store.close()
    if lost:
        raise RuntimeError(f"{lost} messages were not recorded, so the speed says nothing")
    return speed


def _autogen_speed(python: str) -> Speed:
    script = Path(__file__).with_name("autogen_side.py")
    done = subprocess.run([python, str(script)], capture_output=True, text=True, timeout=120, check=True)
    measured: dict[str, Any] = json.loads(done.stdout)
    return Speed(measured["single"], measured["many"])


if __name__ == "__main__":
    for row in rows():
        sys.stdout.write(f"{row}\n")
