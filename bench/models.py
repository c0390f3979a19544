"""Calls to language models: what the slots allow, what the queue costs, and what the cache and the fallback save.

Where it says HTTP, calls go over real connections to a server on this machine, in a process of its own; the rest needs
no network: its models answer from a script after a fixed time.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from statistics import median

import aiohttp
from pydantic import BaseModel

from bench.row import Row, at_least, at_most
from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.english.understand import understand
from voxel_weaver.llm.cache.answers import AnswerCache
from voxel_weaver.llm.cache.store import SqliteAnswers
from voxel_weaver.llm.calling.attempt import attempt
from voxel_weaver.llm.calling.retry import RetryPolicy
from voxel_weaver.llm.calls import Call, Message, Role
from voxel_weaver.llm.figures.meters import Meters
from voxel_weaver.llm.network.online import Access
from voxel_weaver.llm.network.wire import Wire
from voxel_weaver.llm.provider import Provider
from voxel_weaver.llm.providers.openai import OpenAI
from voxel_weaver.llm.queue.lanes import LanePolicy
from voxel_weaver.llm.queue.model_queue import ModelQueue
from voxel_weaver.llm.scripted import Line, ScriptedProvider, always
from voxel_weaver.llm.thinking.profiles import Profile
from voxel_weaver.llm.thinking.question import Question, Source
from voxel_weaver.llm.thinking.thinker import Parts, Thinker
from voxel_weaver.llm.thinking.tiers import ModelName, Models
from voxel_weaver.scene.settings import Request

LATENCY = 0.2
CONNECTIONS = (1, 8, 64)
WAVES = 16
CALLS = 4000
TEN_SECONDS = aiohttp.ClientTimeout(total=10)
ROUNDS = 3
ASSESSMENTS = (0.2, 0.15, 0.4)
TIMEOUT = 0.2
THINKING = 0.05
TUNED = Profile(name="bench", background=True, background_pause=0.0, retry=RetryPolicy(attempts=3))


def rows() -> Iterator[Row]:
    for connections in CONNECTIONS:
        share = max(asyncio.run(_throughput(connections)) for _ in range(ROUNDS))
        yield at_least(f"of Little's law, {connections} connections at 200 ms", share, 0.95)
    with server(LATENCY) as address:
        for connections in CONNECTIONS[1:]:
            share = max(asyncio.run(_over_http(address, connections)) for _ in range(ROUNDS))
            yield at_least(f"the same over HTTP, {connections} at 200 ms on average", share, 0.95)
        bare = max(asyncio.run(_bare(address, CONNECTIONS[-1])) for _ in range(ROUNDS))
        yield Row(f"bare aiohttp in our place, {CONNECTIONS[-1]} connections", bare, "for information", True, "ratio")
    costs = [asyncio.run(_cost()) for _ in range(ROUNDS)]
    yield at_most("CPU of the queue for one request", median(costs), 0.1, "ms")
    yield at_most("a high request behind 1,000 low ones, after the slot", asyncio.run(_urgent()) * 1000, 5.0, "ms")
    for order in (ASSESSMENTS, tuple(reversed(ASSESSMENTS))):
        names = ", ".join(f"{seconds * 1000:.0f}" for seconds in order)
        best = min(asyncio.run(_assessments(order)) for _ in range(ROUNDS))
        yield at_most(f"assessments of {names} ms against the longest", best / max(order), 1.05)
    late = median(asyncio.run(_fallback()) for _ in range(ROUNDS))
    yield at_most("a fallback after its timeout", late * 1000, 50.0, "ms")
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "answers.sqlite"
        hits, first = asyncio.run(_session(store))
        again, second = asyncio.run(_session(store))
    yield at_least("cache hits in a session of similar briefs", hits, 0.3)
    yield at_least("cache hits when the session is made again", again, 1.0)
    yield at_least("the session again against the first time", first / second, 20.0, "times")


@contextmanager
def server(seconds: float) -> Iterator[str]:
    """The address of a model server that takes so long for each answer."""
    script = Path(__file__).with_name("model_server.py")
    process = subprocess.Popen(
        [sys.executable, str(script), str(seconds)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}/v1"
    finally:
        process.stdin.close()
        process.wait(10)
        process.stdout.close()


@asynccontextmanager
async def queue_of(provider: Provider, at_once: int, **more: object) -> AsyncIterator[ModelQueue]:
    limits = {"workers": at_once, "semaphore": at_once, "host_limit": at_once, "lanes": LanePolicy(capacity=100_000)}
    queue = ModelQueue((provider,), TUNED.model_copy(update={**limits, **more}))
    try:
        yield queue
    finally:
        await queue.close()
        await provider.close()


def ask(number: int, **fields: object) -> Call:
    return Call.model_validate(
        {"messages": (Message(role=Role.USER, text=f"question {number}"),), "model": "m", "max_tokens": 64, **fields}
    )


# --- the queue -----------------------------------------------------------------------------------------------------


async def _throughput(connections: int) -> float:
    """The share of ⌈N/C⌉·L seconds: all that the queue adds, burst upon burst, since these answers come together."""
    async with queue_of(ScriptedProvider(always("x", LATENCY)), connections) as queue:
        began = time.perf_counter()
        await asyncio.gather(*(queue.ask(ask(number)) for number in range(connections * WAVES)))
        return WAVES * LATENCY / (time.perf_counter() - began)


async def _over_http(address: str, connections: int) -> float:
    """The share of C/L answers a second, over real connections, while all of them are busy."""
    provider = OpenAI("bench", Wire(address, Access((address,), lambda: False)))
    ended: list[float] = []

    async def one(number: int) -> None:
        reply = await queue.ask(ask(number))
        ended.append(time.perf_counter())
        if reply.text != "word " * 8:
            raise RuntimeError("answers were lost or mixed up, so their number says nothing")

    async with queue_of(provider, connections) as queue:
        await asyncio.gather(*(one(number) for number in range(connections * WAVES)))
    return _steadily(ended, connections)


async def _bare(address: str, connections: int) -> float:
    """What the machine itself allows now: bare requests, nothing read but their bytes."""
    ended: list[float] = []
    connector = aiohttp.TCPConnector(limit=0, force_close=True)
    async with aiohttp.ClientSession(connector=connector) as session:

        async def some() -> None:
            for _ in range(WAVES):
                async with session.post(f"{address}/chat/completions", data=b"{}", timeout=TEN_SECONDS) as response:
                    await response.read()
                ended.append(time.perf_counter())

        await asyncio.gather(*(some() for _ in range(connections)))
    return _steadily(ended, connections)


def _steadily(ended: list[float], connections: int) -> float:
    """The share between the first and the last answers, when not all connections are in use."""
    first, last = connections, len(ended) - connections
    return (last - first) / (ended[last] - ended[first]) * LATENCY / connections


async def _cost() -> float:
    """Milliseconds of processor time that a call through the queue takes more than the bare try at the provider."""
    provider = ScriptedProvider(always("x"))
    calls = [ask(number) for number in range(CALLS)]

    async def bare() -> None:
        await asyncio.gather(*(attempt(provider, call, clock=time.perf_counter, longest=1000) for call in calls))

    async with queue_of(provider, 8) as queue:

        async def queued() -> None:
            await asyncio.gather(*(queue.ask(call) for call in calls))

        seconds = []
        for run in (bare, queued):
            began = time.process_time()
            await run()
            seconds.append(time.process_time() - began)
    return (seconds[1] - seconds[0]) / CALLS * 1000


async def _urgent() -> float:
    """Seconds from the first free slot to the start of a high call that came when 1,000 low ones waited."""
    starts: dict[str, float] = {}
    clock = asyncio.get_running_loop().time

    def script(call: Call, _number: int) -> Line:
        starts[call.messages[-1].text] = clock()
        return Line("x", seconds=LATENCY)

    async with queue_of(ScriptedProvider(script), 1) as queue:
        running = queue.submit(ask(-1))
        for number in range(1000):
            queue.submit(ask(number, background=True))
        high = queue.submit(ask(1000))
        await running
        free = clock()
        await high
    return starts["question 1000"] - free


async def _assessments(order: tuple[float, ...]) -> float:
    provider = ScriptedProvider(lambda call, _number: Line("x", seconds=order[int(call.messages[-1].text[-1])]))
    async with queue_of(provider, 3) as queue:
        began = time.perf_counter()
        await asyncio.gather(*(queue.ask(ask(number)) for number in range(3)))
        return time.perf_counter() - began


# --- the thinker ---------------------------------------------------------------------------------------------------


class Words(BaseModel):
    """The plainest answer."""

    words: str


def thinker(queue: ModelQueue, cache: AnswerCache, meters: Meters, profile: Profile) -> Thinker:
    models = Models(fast=ModelName(provider="scripted", model="m"))
    parts = Parts(
        line=queue,
        models=lambda: models,
        profile=lambda: profile,
        cache=cache,
        meters=meters,
        budget=queue.budget,
        failed=lambda attempt: None,
    )
    return Thinker(parts)


async def _fallback() -> float:
    """Seconds after its timeout at which a question to a model that never answers has its fallback."""
    profile = TUNED.model_copy(update={"fast_s": TIMEOUT, "secondary_s": TIMEOUT, "deep": False})
    async with queue_of(ScriptedProvider(always("x", 3600.0)), 2) as queue:
        meters = Meters()
        mind = thinker(queue, AnswerCache(time.time, meters=meters), meters, profile)
        question = Question(kind="texture", instructions="Choose.", text="a calm room")
        began = time.perf_counter()
        thought = await mind.ask(question, Words, lambda: Words(words="offline"))
        seconds = time.perf_counter() - began
    if thought.source is not Source.FALLBACK:
        raise RuntimeError("a model that never answers answered")
    return seconds - TIMEOUT


# --- a session -----------------------------------------------------------------------------------------------------

SESSION = (
    "a cozy bedroom at night",
    "a cozy bedroom at night with a reading corner",
    "a cozy bedroom at night with a reading corner and two lamps",
    "a cozy bedroom in the morning with a reading corner and two lamps",
    "a modern bedroom in the morning with a reading corner and two lamps",
    "a modern bedroom in the morning with a wide bed and two lamps",
    "a cozy bedroom at night with a reading corner",
    "a vintage office with a desk",
    "a vintage office with a desk and a globe",
    "a vintage office with a desk, a globe and three chairs",
    "a vintage office at night with a desk, a globe and three chairs",
    "a modern kitchen with an island",
    "a modern kitchen with an island and four stools",
    "a modern kitchen with an island and four stools in the evening",
    "a cozy living room with a fireplace",
    "a cozy living room with a fireplace and a sofa",
    "a cozy living room with a fireplace, a sofa and a rug",
    "a cozy living room at night with a fireplace, a sofa and a rug",
)


def questions(prompt: str) -> Iterator[Question]:
    """What the agents that think ask about a brief: each what it needs to know of it, and no more."""
    brief = understand(Request(prompt=prompt), catalogue().nouns())
    asked = (
        ("brief", prompt),
        ("belongs", f"{brief.place}, {brief.style}"),
        ("texture", f"{brief.place}, {brief.style}, {brief.mood}"),
        ("lighting", f"{brief.place}, {brief.mood}, {brief.time_of_day}, {brief.weather}"),
    )
    for kind, text in asked:
        yield Question(kind=kind, instructions=f"Say about the {kind} what is right.", text=text)


async def _session(store: Path) -> tuple[float, float]:
    """The share of questions that the cache answered, and the seconds of the whole session."""
    meters = Meters()
    cache = AnswerCache(time.time, store=SqliteAnswers(store, time.time), meters=meters)
    answer = Words(words="calm").model_dump_json()
    asked = [tuple(questions(prompt)) for prompt in SESSION]
    async with queue_of(ScriptedProvider(always(answer, THINKING)), 3) as queue:
        mind = thinker(queue, cache, meters, TUNED)
        fallback: Callable[[], Words] = lambda: Words(words="offline")  # noqa: E731
        began = time.perf_counter()
        for together in asked:
            await asyncio.gather(*(mind.ask(question, Words, fallback) for question in together))
        seconds = time.perf_counter() - began
    cache.close()
    if meters.statistics().fallbacks:
        raise RuntimeError("some questions were not answered by the model, so the figures say nothing")
    return meters.statistics().hit_rate or 0.0, seconds


if __name__ == "__main__":
    for row in rows():
        sys.stdout.write(f"{row}\n")
