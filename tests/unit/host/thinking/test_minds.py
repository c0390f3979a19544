"""The mind of a run: what it asks, what the report says of it, and that nothing of it outlives the run."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from voxel_weaver.bus.mind import Inquiry
from voxel_weaver.bus.trace import Trace
from voxel_weaver.host.inline import Made, Studio
from voxel_weaver.host.recording import Recording, recorder, replayed
from voxel_weaver.host.thinking.minds import Minds, Told
from voxel_weaver.host.thinking.opening import surroundings
from voxel_weaver.llm.calls import Call, Usage
from voxel_weaver.llm.faults import SetUpFirst
from voxel_weaver.llm.limits.budget import Price, prompt_tokens
from voxel_weaver.llm.network.keys import Keys
from voxel_weaver.llm.scripted import Line, Script, ScriptedProvider
from voxel_weaver.llm.thinking.assembly import ModelSettings, Thinking
from voxel_weaver.questions.brief import BriefAnswer
from voxel_weaver.scene.settings import Request
from voxel_weaver.team import team

GERMAN = Request(prompt="Ein Arbeitszimmer mit einem Globus auf dem Tisch")
ENGLISH = Request(prompt="a cozy bedroom with a lamp on a nightstand")
GLOBE_THINGS = [{"id": "a", "noun": "globe", "quote": "einem Globus"}]
GLOBE = {"place": "home_office", "things": GLOBE_THINGS}
PART = {"solid": "box", "width": 0.4, "depth": 0.4, "height": 0.3, "finish": "brass"}
ALL: dict[str, object] = {
    "brief": {
        "place": "home_office",
        "things": [*GLOBE_THINGS, {"id": "z", "noun": "zorgle", "quote": "dem Tisch"}],
    },
    "belongs": {"extras": [{"noun": "guitar"}], "unfitting": ["wastebasket"]},
    "parts": {"parts": [PART, {**PART, "solid": "ball", "z": 0.3}]},
    "texture": {"palette": "midnight_honey", "coverings": [{"thing": "desk", "material": "oak"}]},
    "lighting": {"warmth": 2, "contrast": "dramatic"},
    "shots": {"focus": "globe"},
    "review": {"marks": 7, "remarks": ["Well."]},
}
SETTINGS = ModelSettings(fast="scripted/m", deep="scripted/m")


def by_kind(**answers: object) -> Script:
    """A model that answers questions of these kinds so, and all others with an empty object, which says nothing."""

    def script(call: Call, number: int) -> Line:
        return Line(json.dumps(answers.get(call.kind, {})), usage=Usage(prompt=100, completion=50))

    return script


@asynccontextmanager
async def studio(
    script: Script,
    settings: ModelSettings = SETTINGS,
    trace: Trace | None = None,
    record: Recording | None = None,
    name: str = "scripted",
) -> AsyncIterator[tuple[Studio, ScriptedProvider]]:
    provider = ScriptedProvider(script, name=name)

    def thinking(told: Callable[[Told], None]) -> Thinking:
        around = surroundings(Keys({}, ()), {}, online=lambda: False, told=told)
        return Thinking(settings, around._replace(made={name: provider}))

    minds = Minds(thinking, trace)
    try:
        async with Studio(minds=minds, trace=trace, recorder=record) as made:
            yield made, provider
    finally:
        await minds.close()
    assert provider.running == 0


async def offline(request: Request) -> Made:
    async with Studio() as made:
        return await made.finish(await made.generate(request))


async def test_an_empty_answer_gives_the_offline_scene() -> None:
    async with studio(by_kind()) as (at, provider):
        made = await at.finish(await at.generate(ENGLISH))
    assert made.scene.content_hash() == (await offline(ENGLISH)).scene.content_hash()
    assert made.report.thoughts
    assert {thought.source for thought in made.report.thoughts} == {"model"}
    assert not made.report.reproducible
    assert len(made.report.calls) == len(provider.asked)


async def test_a_model_reads_what_we_cannot() -> None:
    async with studio(by_kind(brief=GLOBE)) as (at, _):
        made = await at.finish(await at.generate(GERMAN))
    assert made.scene.brief.place == "home_office"
    assert "globe" in {thing.category for thing in made.scene.layout.things}
    assert made.scene.verdict.holds


async def test_failing_costs_the_answer_and_nothing_else() -> None:
    def refuses(call: Call, number: int) -> Line:
        return Line(fault=SetUpFirst("no such model"))

    async with studio(refuses) as (at, _):
        made = await at.finish(await at.generate(ENGLISH))
    assert made.scene.content_hash() == (await offline(ENGLISH)).scene.content_hash()
    assert {thought.source for thought in made.report.thoughts} == {"fallback"}
    assert all("no such model" in thought.note for thought in made.report.thoughts)
    assert made.report.fallbacks == ()
    assert made.report.reproducible


async def test_the_second_run_asks_nobody() -> None:
    async with studio(by_kind(brief=GLOBE)) as (at, provider):
        first = await at.finish(await at.generate(GERMAN))
        asked = len(provider.asked)
        second = await at.finish(await at.generate(GERMAN))
    assert len(provider.asked) == asked > 0
    assert second.scene.content_hash() == first.scene.content_hash()
    assert {thought.source for thought in second.report.thoughts} == {"cache"}
    assert second.report.calls == ()


async def test_the_report_and_the_trace_tell_of_every_call() -> None:
    trace = Trace()
    priced = SETTINGS.model_copy(update={"prices": {"m": Price(prompt=1.0, completion=2.0)}})
    async with studio(by_kind(brief=GLOBE), priced, trace) as (at, provider):
        made = await at.finish(await at.generate(GERMAN))
    calls = made.report.calls
    assert [call.outcome for call in calls] == ["answered"] * len(provider.asked)
    assert made.report.cost == pytest.approx(len(calls) * (100 * 1.0 + 50 * 2.0) / 1e6)
    *spans, totals = (span for span in trace.spans(made.run) if span.agent == "models")
    assert totals.payload == "totals"
    assert f"asked {len(calls)}: answered {len(calls)}" in totals.text
    assert "breaker closed" in totals.text
    assert sorted(span.payload for span in spans) == sorted(call.kind for call in calls)
    assert all(span.sent <= span.ended <= time.time() for span in spans)


async def test_the_raw_text_of_a_failed_answer_is_in_the_trace_and_not_in_the_report() -> None:
    trace = Trace()

    def nonsense(call: Call, number: int) -> Line:
        return Line('{"place": "../../etc/passwd"}')

    async with studio(nonsense, trace=trace) as (at, _):
        made = await at.finish(await at.generate(ENGLISH))
    raw = [span.text for span in trace.spans(made.run) if span.outcome == "unusable answer"]
    assert any("etc/passwd" in text for text in raw)
    assert "passwd" not in made.report.to_json()


async def test_a_recording_of_a_run_with_a_model_gives_its_scene_and_asks_nobody(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    with recorder(path, team()) as record:
        async with studio(by_kind(**ALL), record=record) as (at, provider):
            made = await at.finish(await at.generate(GERMAN))
            assert record is not None
            record.keep(made)
            asked = len(provider.asked)
    again = await replayed(path, team())
    assert again.scene.content_hash() == made.scene.content_hash()
    assert len(provider.asked) == asked
    assert made.scene.content_hash() != (await offline(ENGLISH)).scene.content_hash()


async def test_every_agent_of_the_team_may_think() -> None:
    async with studio(by_kind(**ALL)) as (at, _):
        made = await at.finish(await at.generate(GERMAN))
    asked = {(thought.agent, thought.kind) for thought in made.report.thoughts}
    assert asked >= {
        ("prompt_interpreter", "brief"),
        ("designer", "belongs"),
        ("designer", "parts"),
        ("texture_synth", "texture"),
        ("lighting", "lighting"),
        ("render_director", "shots"),
        ("reviewer", "review"),
    }
    scene = made.scene
    assert scene.look.palette.name == "midnight_honey"
    assert any(thing.asset == "designed" for thing in scene.layout.things)
    assert any(note.text.startswith("The zorgle was built of 2 parts") for note in made.report.notes)
    assert not any("no asset" in note.text for note in made.report.notes)
    assert scene.verdict.holds


async def test_a_scene_costs_no_more_than_was_foretold() -> None:
    async with studio(by_kind(**ALL)) as (at, provider):
        made = await at.finish(await at.generate(GERMAN))
        assert at.minds is not None
        estimate = at.minds.thinking.estimate
    assert len(made.report.calls) <= estimate.calls
    assert sum(prompt_tokens(call) for call in provider.asked) <= estimate.prompt
    assert sum(call.max_tokens for call in provider.asked) <= estimate.completion
    assert at.minds.foretold == "What m costs is not known, so no cap can bound it: give its price"


async def test_a_budget_of_nothing_asks_nobody() -> None:
    poor = SETTINGS.model_copy(update={"prices": {"m": Price(prompt=1.0, completion=2.0)}, "dollars_per_run": 0.0})
    async with studio(by_kind(brief=GLOBE), poor) as (at, provider):
        made = await at.finish(await at.generate(ENGLISH))
    assert provider.asked == []
    assert "it may cost $0.0101, and a scene may cost nothing" in made.report.thoughts[0].note


@pytest.mark.parametrize(
    ("model", "cap", "thought"),
    [("openai/gpt-5-mini", 0.001, (0,)), ("openai/gpt-5-mini", 0.004, (1, 2, 3, 4)), ("ollama/qwen3:4b", 0.0, (6,))],
)
async def test_the_list_of_prices_lets_a_cap_bite(model: str, cap: float, thought: tuple[int, ...]) -> None:
    """Nobody gave a price: a dear model stops at the cap, in words, and one at home goes on with a cap of nothing."""
    listed = ModelSettings(fast=model, deep=model, dollars_per_run=cap)
    async with studio(by_kind(), listed, name=model.partition("/")[0]) as (at, provider):
        made = await at.finish(await at.generate(ENGLISH))
    assert made.report.cost <= cap
    assert sum(each.counts for each in made.report.thoughts) == len(provider.asked)
    assert len(provider.asked) in thought  # some are asked at once, and what each may cost is set aside
    refused = [each.note for each in made.report.thoughts if not each.counts]
    assert all("it may cost $0.0" in note and "raise the cap" in note for note in refused)
    assert made.scene.content_hash() == (await offline(ENGLISH)).scene.content_hash()


async def test_cancelling_a_run_stops_what_it_asked() -> None:
    begun = asyncio.Event()

    def slow(call: Call, number: int) -> Line:
        begun.set()
        return Line("{}", seconds=600.0, first_token_s=600.0)

    async with studio(slow) as (at, provider):
        task = asyncio.ensure_future(at.generate(ENGLISH))
        await begun.wait()
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait((task,))
        assert task.cancelled()
        assert provider.running == 0


async def test_the_same_question_of_a_run_is_asked_once() -> None:
    async with studio(by_kind()) as (at, provider):
        assert at.minds is not None
        mind = at.minds.open("r")
        inquiry = Inquiry(agent="lighting", kind="lighting", version="1", instructions="Say.", text="a room")
        told: list[str] = []
        both = [mind.think(inquiry, BriefAnswer, lambda _, words: told.append(words)) for _ in range(2)]
        assert await asyncio.gather(*both) == [BriefAnswer()] * 2
        assert len(provider.asked) == len(mind.thoughts) == 1
        assert "A model thinks" in told
        await at.minds.shut("r")
