"""Calls that a run saves, the whole way: answers to what means the same, and what is asked while others work."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

import pytest

from tests.unit.host.thinking.test_minds import ENGLISH, by_kind
from voxel_weaver.host.inline import Made, Studio
from voxel_weaver.host.thinking.minds import Minds, Told
from voxel_weaver.host.thinking.opening import surroundings
from voxel_weaver.llm.calls import Call
from voxel_weaver.llm.faults import AskAgain
from voxel_weaver.llm.network.keys import Keys
from voxel_weaver.llm.provider import Capabilities
from voxel_weaver.llm.scripted import Line, Script, ScriptedProvider
from voxel_weaver.llm.thinking.assembly import ModelSettings, Thinking
from voxel_weaver.llm.thinking.tiers import TASTES
from voxel_weaver.scene.report import Stage
from voxel_weaver.scene.settings import Request

COSY = Request(prompt="a cozy bedroom with a bed, a lamp, a rug and a zorgle")
ALIKE = Request(prompt="a cozy bedroom with a bed, a lamp, a rug and a blorgle")
OTHER = Request(prompt="a haunted cellar with nine barrels, three ropes and no light at midnight")
PART = {"solid": "box", "width": 0.4, "depth": 0.4, "height": 0.3, "finish": "brass"}
ANSWERS = {
    "texture": {"palette": "midnight_honey"},
    "parts": {"parts": [PART, {**PART, "solid": "ball", "z": 0.3}]},
}


class Reader(ScriptedProvider):
    """Answers by its script, and makes vectors of the words in a text."""

    broken = False
    vectors = 0

    async def embed(self, texts: Sequence[str], model: str) -> list[Sequence[float]]:
        self.vectors += 1
        if self.broken:
            raise AskAgain("no vectors today")
        return [self.vector(text) for text in texts]

    def vector(self, text: str) -> list[float]:
        row = [0.0] * 512
        for word, count in Counter(text.replace('"', " ").replace(",", " ").split()).items():
            row[sum(map(ord, word)) % 512] += count
        return row


@asynccontextmanager
async def studio(reader: Reader, settings: ModelSettings) -> AsyncIterator[tuple[Studio, Minds]]:
    def thinking(told: Callable[[Told], None]) -> Thinking:
        around = surroundings(Keys({}, ()), {}, online=lambda: False, told=told)
        return Thinking(settings, around._replace(made={"scripted": reader}))

    minds = Minds(thinking)
    try:
        async with Studio(minds=minds) as made:
            yield made, minds
    finally:
        await minds.close()
    assert reader.running == 0


NEAR = ModelSettings(fast="scripted/m", deep="scripted/m", embedding="scripted/e")


async def made_of(at: Studio, request: Request) -> Made:
    return await at.finish(await at.generate(request))


def notes(made: Made) -> dict[str, str]:
    return {thought.kind: thought.note for thought in made.report.thoughts if thought.source == "cache"}


async def test_tastes_are_taken_over_from_a_brief_that_means_the_same_and_it_is_said() -> None:
    reader = Reader(by_kind(**ANSWERS))
    async with studio(reader, NEAR) as (at, minds):
        first = await made_of(at, COSY)
        before = Counter(call.kind for call in reader.asked)
        second = await made_of(at, ALIKE)
        after = Counter(call.kind for call in reader.asked) - before
        figures = minds.thinking.meters.statistics()
    assert all("alike" in note for note in notes(second).values())
    assert set(notes(second)) >= {"texture", "shots"}
    assert set(after) >= {"brief", "parts", "review"}  # what it says, how a thing is built, what it looks like
    assert not set(after) & set(notes(second))
    assert figures.near == len(notes(second))
    assert second.scene.look.palette == first.scene.look.palette
    assert second.scene.verdict.holds
    assert not second.report.reproducible


async def test_what_means_something_else_is_asked_anew() -> None:
    reader = Reader(by_kind(**ANSWERS))
    async with studio(reader, NEAR) as (at, minds):
        await made_of(at, COSY)
        other = await made_of(at, OTHER)
        assert minds.thinking.meters.statistics().near == 0
    assert notes(other) == {}


async def test_who_makes_no_vectors_costs_nothing_but_the_nearness() -> None:
    reader = Reader(by_kind(**ANSWERS))
    reader.broken = True
    async with studio(reader, NEAR) as (at, _):
        await made_of(at, COSY)
        second = await made_of(at, ALIKE)
    assert {thought.source for thought in second.report.thoughts} <= {"model", "cache"}
    assert reader.vectors == 3  # then it was left alone


async def test_without_a_model_for_vectors_none_are_made() -> None:
    reader = Reader(by_kind(**ANSWERS))
    async with studio(reader, NEAR.model_copy(update={"embedding": ""})) as (at, _):
        await made_of(at, COSY)
        await made_of(at, ALIKE)
    assert reader.vectors == 0


# --- asking ahead ----------------------------------------------------------------------------------------------------


class Course:
    """What began when, in order: questions as "ask texture", stages as "begin lighting"."""

    def __init__(self) -> None:
        self.steps: list[str] = []

    def script(self, call: Call, number: int) -> Line:
        self.steps.append(f"ask {call.kind}")
        return Line(json.dumps(ANSWERS.get(call.kind, {})))

    def stage(self, stage: Stage) -> None:
        if stage.outcome == "running":
            self.steps.append(f"begin {stage.agent}")

    def place(self, step: str) -> int:
        return self.steps.index(step)


PAIRS = (("texture", "texture_synth"), ("lighting", "lighting"), ("shots", "render_director"))


@pytest.mark.parametrize("ahead", [True, False])
async def test_what_will_be_asked_is_asked_while_the_space_is_planned(ahead: bool) -> None:
    course = Course()
    reader = Reader(course.script)
    settings = ModelSettings(
        fast="scripted/m", deep="scripted/m", profile="balanced" if ahead else "development", dollars_per_run=1.0
    )
    async with studio(reader, settings) as (at, _):
        made = await at.finish(await at.generate(ENGLISH, watcher=course.stage))
    assert [course.place(f"ask {kind}") < course.place(f"begin {agent}") for kind, agent in PAIRS] == [ahead] * 3
    assert max(Counter(call.kind for call in reader.asked).values()) == 1
    assert dict(PAIRS).items() <= {thought.kind: thought.agent for thought in made.report.thoughts}.items()


async def test_asking_ahead_gives_the_same_scene() -> None:
    hashes = set()
    for profile in ("balanced", "development"):
        settings = ModelSettings(fast="scripted/m", deep="scripted/m", profile=profile)
        async with studio(Reader(by_kind(**ANSWERS)), settings) as (at, _):
            hashes.add((await made_of(at, ENGLISH)).scene.content_hash())
    assert len(hashes) == 1


async def test_cancelling_a_run_stops_what_was_asked_ahead_for_it() -> None:
    asked = asyncio.Event()

    def slow_tastes(call: Call, number: int) -> Line:
        if call.kind not in TASTES:
            return Line("{}")
        asked.set()
        return Line("{}", seconds=600.0, first_token_s=600.0)

    script: Script = slow_tastes
    reader = Reader(script)
    async with studio(reader, NEAR.model_copy(update={"embedding": ""})) as (at, minds):
        task = asyncio.ensure_future(at.generate(ENGLISH))
        await asked.wait()
        task.cancel()
        await asyncio.wait((task,))
        assert reader.running == 0
        assert minds.idle
        state = minds.thinking.line.state()
        assert (state.waiting, state.in_flight) == (0, 0)


# --- slots -----------------------------------------------------------------------------------------------------------


async def test_a_server_is_given_no_more_calls_than_it_says_it_works_on() -> None:
    reader = Reader(lambda call, number: Line("{}", seconds=0.02), can=Capabilities(slots=1))
    async with studio(reader, NEAR.model_copy(update={"embedding": ""})) as (at, minds):
        await made_of(at, COSY)
        (host,) = minds.thinking.line.state().hosts
    assert (host.slots, host.limit, reader.most_running) == (1, 1, 1)


async def test_one_that_does_not_say_it_is_asked_all_the_same() -> None:
    class Silent(Reader):
        async def capabilities(self) -> Capabilities:
            raise AskAgain("busy")

    reader = Silent(by_kind(**ANSWERS))
    async with studio(reader, NEAR) as (at, minds):
        made = await made_of(at, COSY)
        assert minds.problems == ()
    assert {thought.source for thought in made.report.thoughts} == {"model"}


# --- several in one prompt -------------------------------------------------------------------------------------------

NEW_THINGS = (("zorgle", "blorgle", "quindle"), ("frumple", "snorvat", "wibbet"), ("plimsort", "grunket", "tavork"))


def designer(call: Call, number: int) -> Line:
    """A model that designs what it is asked for, also several in one prompt, and takes its time for all else."""
    if call.kind != "parts":
        return Line("{}", seconds=0.1)
    questions = call.messages[-1].text.count("Question ")
    if not questions:
        return Line(json.dumps(ANSWERS["parts"]), seconds=0.02)
    answers = [{"number": number + 1, "answer": ANSWERS["parts"]} for number in range(questions)]
    return Line(json.dumps({"answers": answers}), seconds=0.03)


@pytest.mark.parametrize("profile", ["fast", "balanced"])
async def test_designs_are_asked_for_together_where_the_profile_allows_it(profile: str) -> None:
    reader = Reader(designer)
    settings = ModelSettings(fast="scripted/m", deep="scripted/m", profile=profile)
    async with studio(reader, settings) as (at, minds):
        for nouns in NEW_THINGS:
            made = await made_of(at, Request(prompt=f"a living room with {', '.join(f'a {noun}' for noun in nouns)}"))
            designed = {thing.category for thing in made.scene.layout.things if thing.asset.startswith("designed")}
            assert designed == set(nouns)
            assert {thought.source for thought in made.report.thoughts} == {"model"}
        figures = minds.thinking.meters.statistics()
    parts = [call for call in reader.asked if call.kind == "parts"]
    assert (figures.batched > 0) is (profile == "fast")
    assert (len(parts) < 9) is (profile == "fast")
