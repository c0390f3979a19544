"""Against a server that nobody here wrote, in three APIs: answers, refusals, and everything going wrong at once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from random import Random

import pytest
from pydantic import BaseModel, ConfigDict, Field

from tests.models.aimock import KEY, Aimock
from voxel_weaver.llm.answers.asking import FailedAttempt
from voxel_weaver.llm.cache.answers import AnswerCache
from voxel_weaver.llm.calling.attempt import attempt
from voxel_weaver.llm.calling.retry import RetryPolicy
from voxel_weaver.llm.calls import Call, Message, Role
from voxel_weaver.llm.faults import AskAgain, SetUpFirst
from voxel_weaver.llm.network.online import Access
from voxel_weaver.llm.network.secret import Secret
from voxel_weaver.llm.provider import Provider
from voxel_weaver.llm.providers import connect, kind_named
from voxel_weaver.llm.providers.probing import probe
from voxel_weaver.llm.queue.model_queue import ModelQueue
from voxel_weaver.llm.thinking.profiles import Profile
from voxel_weaver.llm.thinking.question import Question, Source, Thought
from voxel_weaver.llm.thinking.thinker import Parts, Thinker
from voxel_weaver.llm.thinking.tiers import one_model

SHAPES = (("openai", "/v1"), ("anthropic", "/v1"), ("ollama", ""))
PROFILE = Profile(
    name="models",
    workers=32,
    semaphore=32,
    host_limit=32,
    fast_s=30.0,
    deep_s=30.0,
    retry=RetryPolicy(attempts=6, first_pause=0.02, longest_pause=0.2),
)
every_shape = pytest.mark.parametrize(("name", "path"), SHAPES, ids=[name for name, _ in SHAPES])


class Mood(BaseModel):
    model_config = ConfigDict(extra="forbid")

    words: str = Field(max_length=200)
    warmth: int = Field(ge=0, le=10)


OFFLINE = Mood(words="offline", warmth=0)


class Desk:
    """A thinker at one provider, and the answers of models that could not be used."""

    def __init__(self, provider: Provider) -> None:
        self.provider = provider
        self.queue = ModelQueue((provider,), PROFILE, rng=Random(1))
        self.cache = AnswerCache(time.time)
        self.failures: list[FailedAttempt] = []
        models = one_model(f"{provider.name}/m")
        parts = Parts(
            line=self.queue,
            models=lambda: models,
            profile=lambda: PROFILE,
            cache=self.cache,
            meters=self.queue.meters,
            budget=self.queue.budget,
            failed=self.failures.append,
        )
        self.thinker = Thinker(parts)

    async def ask(self, text: str, *, critical: bool = False) -> Thought[Mood]:
        question = Question(kind="texture", instructions="Say the mood of a room.", text=text)
        return await self.thinker.ask(question, Mood, None if critical else lambda: OFFLINE)


@asynccontextmanager
async def desk(aimock: Aimock, name: str, path: str) -> AsyncIterator[Desk]:
    address = aimock.address + path
    provider = connect(kind_named(name), Access((address,), lambda: False), address, Secret(KEY))
    made = Desk(provider)
    try:
        yield made
    finally:
        await made.queue.close()
        await provider.close()


@every_shape
async def test_an_answer_becomes_a_value(aimock: Aimock, name: str, path: str) -> None:
    async with desk(aimock, name, path) as at:
        thought = await at.ask("a room to sleep in")
        assert (thought.value, thought.source) == (Mood(words="calm", warmth=3), Source.MODEL)
        assert (await at.ask("a room to sleep in")).source is Source.CACHE
        assert (await at.ask("reason first")).value == Mood(words="reasoned", warmth=4)


async def test_a_tools_input_is_the_answer(aimock: Aimock) -> None:
    async with desk(aimock, "anthropic", "/v1") as at:
        assert (await at.ask("use the tool")).value == Mood(words="by tool", warmth=5)


@every_shape
async def test_a_wrong_answer_is_asked_for_again(aimock: Aimock, name: str, path: str) -> None:
    async with desk(aimock, name, path) as at:
        thought = await at.ask("be wrong")
        assert (thought.value, thought.attempts) == (Mood(words="mended", warmth=6), 2)
        assert "less than or equal to 10" in at.failures[0].problem
        assert "path: Extra inputs" in at.failures[0].problem


@pytest.mark.parametrize(("name", "path"), SHAPES[:2])  # in Ollama's shape this server never says that it cut anything
async def test_an_answer_cut_off_is_no_answer(aimock: Aimock, name: str, path: str) -> None:
    async with desk(aimock, name, path) as at:
        assert (await at.ask("be cut off")).source is Source.FALLBACK
        assert len(at.failures) == 3


@every_shape
async def test_what_it_does_not_know_is_for_a_person_to_mend(aimock: Aimock, name: str, path: str) -> None:
    async with desk(aimock, name, path) as at:
        with pytest.raises(SetUpFirst, match="404"):
            await at.ask("what nobody prepared", critical=True)
        found = await probe(at.provider, "m", time.monotonic)
        assert not found.works
        assert "404" in found.fault
        assert len(found.models) > 1


@every_shape
@pytest.mark.parametrize("rate", ["rateLimitRate", "disconnectRate", "dropRate", "malformedRate"])
async def test_each_misdeed_is_worth_another_try(aimock: Aimock, name: str, path: str, rate: str) -> None:
    async with aimock.misbehaving(**{rate: 1.0}), desk(aimock, name, path) as at:
        call = Call(messages=(Message(role=Role.USER, text="a room"),), model="m")
        with pytest.raises(AskAgain) as caught:
            await attempt(at.provider, call, clock=time.monotonic, longest=1000)
    assert caught.value.overloaded is (rate == "rateLimitRate")
    assert caught.value.retry_after == (1.0 if rate == "rateLimitRate" else None)


@every_shape
async def test_leaving_a_slow_answer_ends_it(aimock: Aimock, name: str, path: str) -> None:
    async with desk(aimock, name, path) as at:
        call = Call(messages=(Message(role=Role.USER, text="take your time"),), model="m")
        began = time.monotonic()
        async with aclosing(at.provider.stream(call)) as chunks:
            first = await anext(chunks)
        assert first.text.startswith('{"words"')
        assert time.monotonic() - began < 1.0


@every_shape
async def test_everything_at_once_loses_nothing_and_answers_nobody_twice(aimock: Aimock, name: str, path: str) -> None:
    number = 30
    chaos = aimock.misbehaving(rateLimitRate=0.3, disconnectRate=0.2, dropRate=0.1, malformedRate=0.1)
    async with chaos, desk(aimock, name, path) as at:
        thoughts = await asyncio.gather(*(at.ask(f"room {count}") for count in range(number)))
        statistics = at.queue.meters.statistics()
    values = [thought.value for thought in thoughts]
    sources = [thought.source for thought in thoughts]
    assert len(thoughts) == number
    assert set(sources) <= {Source.MODEL, Source.FALLBACK}
    assert all(
        value == (OFFLINE if source is Source.FALLBACK else Mood(words="calm", warmth=3))
        for value, source in zip(values, sources, strict=True)
    )
    assert sources.count(Source.MODEL) > number * 0.7
    assert sources.count(Source.FALLBACK) == statistics.fallbacks
    assert statistics.asked == statistics.answered + statistics.failed
    assert statistics.retries > number * 0.3
