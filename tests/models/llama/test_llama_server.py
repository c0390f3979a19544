"""Against a real llama.cpp server: schemas held by grammar, streams that all end, slots freed at once.

Runs where the server was built already, by `python -m tests.models.llama`; the usual run never builds it.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, aclosing, asynccontextmanager
from enum import StrEnum

import pytest
from pydantic import BaseModel, ConfigDict, Field

from tests.models.aimock import Missing
from tests.models.llama.server import SLOTS, program_or_none, running
from voxel_weaver.llm.answers.asking import FailedAttempt, answered
from voxel_weaver.llm.calling.attempt import attempt
from voxel_weaver.llm.calls import Call, Message, Role
from voxel_weaver.llm.network.online import Access
from voxel_weaver.llm.network.wire import Wire
from voxel_weaver.llm.providers.dialect import Rung
from voxel_weaver.llm.providers.openai import OpenAI
from voxel_weaver.llm.queue.model_queue import ModelQueue
from voxel_weaver.llm.thinking.profiles import Profile

PROFILE = Profile(name="llama", workers=64, semaphore=64, host_limit=64)


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Thing(BaseModel):
    """Everything in it is bounded, since a random model ends nothing by itself."""

    model_config = ConfigDict(extra="forbid")

    colour: Colour
    lit: bool
    count: int = Field(ge=0, le=20)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    program = program_or_none()
    if program is None:
        pytest.skip("llama-server is not built: python -m tests.models.llama (takes minutes, once)")
    with ExitStack() as stack:
        try:
            found = stack.enter_context(running(program))
        except Missing as reason:
            pytest.fail(str(reason))
        yield found


@asynccontextmanager
async def provider_at(address: str) -> AsyncIterator[OpenAI]:
    wire = Wire(address + "/v1", Access((address,), lambda: False))
    provider = OpenAI("llamacpp", wire)
    try:
        yield provider
    finally:
        await provider.close()


def call(number: int = 0, **fields: object) -> Call:
    asked = Call(messages=(Message(role=Role.USER, text=f"Say something {number}."),), model="random", max_tokens=24)
    return asked.model_copy(update={"provider": "llamacpp", **fields})


async def test_it_says_what_it_can_do(address: str) -> None:
    async with provider_at(address) as provider:
        can = await provider.capabilities()
        reply = await attempt(provider, call(), clock=time.monotonic, longest=10_000)
    assert can.slots == SLOTS
    assert len(can.models) == 1
    assert reply.text
    assert reply.usage.completion > 0


async def test_a_schema_is_held_by_grammar(address: str) -> None:
    failures: list[FailedAttempt] = []
    async with provider_at(address) as provider:
        queue = ModelQueue((provider,), PROFILE)
        shaped = call(max_tokens=200, schema_name="thing", json_schema=json.dumps(Thing.model_json_schema()))
        answers = [
            await answered(queue, shaped.model_copy(update={"variant": number}), Thing, failed=failures.append)
            for number in range(5)
        ]
        await queue.close()
        assert provider.rung("random") is Rung.SCHEMA
    assert all(isinstance(answer.value, Thing) for answer in answers)
    assert failures == []


async def test_sixty_streams_all_end(address: str) -> None:
    """The server closes its sockets after a stream although it announces keep-alive."""
    async with provider_at(address) as provider:
        queue = ModelQueue((provider,), PROFILE)
        queue.found_slots(provider.host, SLOTS)
        replies = await asyncio.gather(*(queue.ask(call(number)) for number in range(60)))
        tries = queue.meters.statistics().tries
        await queue.close()
    assert len(replies) == tries == 60


async def test_leaving_a_stream_frees_its_slot_at_once(address: str) -> None:
    async with provider_at(address) as provider:
        wire = Wire(address, Access((address,), lambda: False))
        async with aclosing(provider.stream(call(max_tokens=4000))) as chunks:
            await anext(chunks)
            assert await busy(wire) == 1
        began = time.monotonic()
        while await busy(wire):
            assert time.monotonic() - began < 2.0
        await wire.close()


async def busy(wire: Wire) -> int:
    slots = await wire.json("GET", "/slots")
    assert isinstance(slots, list)
    return sum(isinstance(slot, dict) and slot["is_processing"] is True for slot in slots)
