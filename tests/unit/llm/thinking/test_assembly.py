"""From settings to a thinker that thinks; what cannot be opened is told and costs nothing else."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from pydantic import BaseModel

from tests.unit.llm.network.servers import Deed, server, streams
from tests.unit.llm.providers.spoken import Saying, openai
from voxel_weaver.llm.calling.direct import DirectLine
from voxel_weaver.llm.figures.meters import Meters
from voxel_weaver.llm.limits.hosts import Semaphore
from voxel_weaver.llm.network.keys import Keys
from voxel_weaver.llm.thinking.assembly import ModelSettings, Surroundings, Thinking
from voxel_weaver.llm.thinking.question import Question, Source
from voxel_weaver.llm.thinking.tiers import ModelName, RoleName
from voxel_weaver.scene.errors import SettingRefused

ANSWER: Deed = streams(*openai(Saying(('{"words": ', '"calm"}'))))
ASKED = Question(kind="texture", instructions="Say the mood.", text="a room")


class Mood(BaseModel):
    words: str


@asynccontextmanager
async def thinking(
    settings: ModelSettings, folder: Path | None = None, environment: Mapping[str, str] | None = None
) -> AsyncIterator[Thinking]:
    around = Surroundings(
        keys=Keys(environment or {}, ()),
        online=lambda: False,
        environment=environment or {},
        now=time.time,
        today=lambda: "today",
        semaphore=Semaphore(3),
        meters=Meters(),
        failed=lambda failure: None,
        folder=folder,
    )
    made = Thinking(settings, around)
    try:
        yield made
    finally:
        await made.close()


def local(address: str, **more: object) -> ModelSettings:
    settings = ModelSettings(fast="custom/small", addresses={"custom": f"{address}/v1"})
    return settings.model_copy(update=more)


async def test_settings_become_a_thinker_and_its_answers_outlive_it(tmp_path: Path) -> None:
    async with server(ANSWER) as served:
        async with thinking(local(served.address), tmp_path) as made:
            assert made.problems == []
            assert (await made.thinker.ask(ASKED, Mood, None)).source is Source.MODEL
            assert made.meters.statistics().answered == 1
        async with thinking(local(served.address), tmp_path) as made:
            thought = await made.thinker.ask(ASKED, Mood, None)
        assert (thought.value, thought.source) == (Mood(words="calm"), Source.CACHE)
        assert len(served.requests) == 1


async def test_what_one_server_answered_is_not_another_servers_answer(tmp_path: Path) -> None:
    async with server(ANSWER) as one, server(ANSWER) as other:
        for served in (one, other):
            async with thinking(local(served.address), tmp_path) as made:
                assert (await made.thinker.ask(ASKED, Mood, None)).source is Source.MODEL
        assert (len(one.requests), len(other.requests)) == (1, 1)


async def test_one_model_serves_both_tiers() -> None:
    small = ModelName(provider="custom", model="small")
    async with thinking(local("http://127.0.0.1:9")) as made:
        assert (made.models.fast, made.models.deep) == (small, small)


async def test_what_cannot_be_opened_is_told_and_costs_its_own_models_alone() -> None:
    async with server(ANSWER) as served:
        settings = local(
            served.address, deep="openai/gpt", roles={RoleName.ACTION: "clippy/one"}, embedding="anthropic/e"
        )
        async with thinking(settings) as made:
            assert list(made.providers) == ["custom"]
            assert made.models.named == (ModelName(provider="custom", model="small"),)
            assert [
                word in told
                for word, told in zip(("OPENAI_API_KEY", "'clippy'", "ANTHROPIC"), made.problems, strict=True)
            ]
            assert (await made.thinker.ask(ASKED, Mood, None)).value == Mood(words="calm")


async def test_without_any_model_the_offline_brain_thinks() -> None:
    async with thinking(ModelSettings()) as made:
        thought = await made.thinker.ask(ASKED, Mood, lambda: Mood(words="offline"))
    assert (thought.value.words, thought.source) == ("offline", Source.FALLBACK)


async def test_one_call_at_a_time_where_the_environment_says_so() -> None:
    one = {"USE_ASYNC_LLM_QUEUE": "0"}
    async with server(ANSWER) as served, thinking(local(served.address), environment=one) as made:
        assert isinstance(made.line, DirectLine)
        assert (await made.thinker.ask(ASKED, Mood, None)).value == Mood(words="calm")


async def test_profiles_change_at_run_time() -> None:
    async with thinking(local("http://127.0.0.1:9")) as made:
        made.use("testing")
        assert (made.line.state().profile, made.cache.remember) == ("testing", 0.0)
        with pytest.raises(SettingRefused, match="choose from"):
            made.use("ludicrous")
        assert made.profile.name == "testing"


async def test_a_server_that_is_not_there_is_a_problem_and_no_error() -> None:
    async with thinking(local("http://127.0.0.1:9")) as made:
        await made.look_around()
        assert made.problems == []
        assert "start the server" in (await made.thinker.ask(ASKED, Mood, lambda: Mood(words="offline"))).note


async def test_a_broken_cache_file_costs_the_cache_alone(tmp_path: Path) -> None:
    (tmp_path / "answers.db").write_bytes(b"not a database" * 100)
    async with server(ANSWER) as served, thinking(local(served.address), tmp_path) as made:
        assert "answers.db" in made.problems[0]
        assert (await made.thinker.ask(ASKED, Mood, None)).source is Source.MODEL
