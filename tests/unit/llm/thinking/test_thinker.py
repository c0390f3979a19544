"""An agent always gets a value, in time, and a true word on where it came from."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager

import pytest
from pydantic import BaseModel

from tests.unit.llm.virtual import virtually
from voxel_weaver.llm.answers.asking import FailedAttempt
from voxel_weaver.llm.cache.answers import AnswerCache
from voxel_weaver.llm.calling.retry import RetryPolicy
from voxel_weaver.llm.calls import Call, Progress
from voxel_weaver.llm.faults import AskAgain, Fault, GivenUp, SetUpFirst
from voxel_weaver.llm.figures.meters import Meters
from voxel_weaver.llm.limits.budget import Budget, OpenBook, Price
from voxel_weaver.llm.queue.model_queue import ModelQueue
from voxel_weaver.llm.scripted import Line, Script, ScriptedProvider, in_order
from voxel_weaver.llm.thinking.profiles import Profile
from voxel_weaver.llm.thinking.question import Question, Source, Thought
from voxel_weaver.llm.thinking.thinker import Parts, Thinker
from voxel_weaver.llm.thinking.tiers import ModelName, Models, Tier
from voxel_weaver.scene.errors import AnswerRefused, DeadlinePassed


class Mood(BaseModel):
    words: str


BIG, QUICK = ModelName(provider="scripted", model="big"), ModelName(provider="scripted", model="quick")
BOTH = Models(fast=QUICK, deep=BIG)
PROFILE = Profile(
    name="test", deep_s=20.0, fast_s=10.0, secondary_s=5.0, retry=RetryPolicy(attempts=2, first_pause=0.0), semaphore=3
)
ASKED = Question(kind="brief", instructions="Understand what is wanted. " * 20, text="a calm room", run="r1")
OFFLINE = Mood(words="offline")

Answers = Mapping[str, Line] | Script
"""What each model says, or a whole script."""


class Desk:
    """A thinker with all that it is made of, and what was seen of it."""

    def __init__(self, script: Answers, profile: Profile = PROFILE, models: Models = BOTH) -> None:
        self.provider = ScriptedProvider(script if callable(script) else lambda call, _: script[call.model])
        self.meters = Meters()
        self.budget = Budget({"big": Price(prompt=10, completion=10)}, OpenBook(), lambda: "today")
        self.queue = ModelQueue((self.provider,), profile, budget=self.budget, meters=self.meters)
        self.cache = AnswerCache(asyncio.get_running_loop().time, meters=self.meters)
        self.failures: list[FailedAttempt] = []
        self.thinker = Thinker(
            Parts(
                line=self.queue,
                models=lambda: models,
                profile=lambda: profile,
                cache=self.cache,
                meters=self.meters,
                budget=self.budget,
                failed=self.failures.append,
            )
        )

    @property
    def asked(self) -> list[str]:
        return [call.model for call in self.provider.asked]

    async def ask(
        self, question: Question = ASKED, fallback: Callable[[], Mood] | None = lambda: OFFLINE
    ) -> Thought[Mood]:
        return await self.thinker.ask(question, Mood, fallback)


@asynccontextmanager
async def desk(script: Answers, profile: Profile = PROFILE, models: Models = BOTH) -> AsyncIterator[Desk]:
    made = Desk(script, profile, models)
    try:
        yield made
    finally:
        await made.queue.close()


def line(words: str, seconds: float = 1.0, fault: Fault | None = None) -> Line:
    return Line(f'{{"words": "{words}"}}', seconds=seconds, first_token_s=seconds / 2, fault=fault)


def now() -> float:
    return asyncio.get_running_loop().time()


def test_a_model_answers_and_the_second_time_the_cache() -> None:
    async def main() -> None:
        async with desk({"big": line("big")}) as at:
            first = await at.ask()
            began = now()
            second = await at.ask(ASKED.model_copy(update={"run": "r2", "priority": 0}))
            assert now() == began
            assert (first.value, first.source, first.model, first.note) == (Mood(words="big"), "model", str(BIG), "")
            assert (second.value, second.source, second.model) == (first.value, "cache", str(BIG))
            assert at.asked == ["big"]
            assert at.meters.statistics().hits == 1

    virtually(main())


@pytest.mark.parametrize(
    "other",
    [{"text": "a wild room"}, {"instructions": "Do otherwise. " * 60}, {"variant": 1}, {"kind": "belongs"}],
)
def test_another_question_is_another_call(other: dict[str, object]) -> None:
    async def main() -> None:
        async with desk({"big": line("big")}) as at:
            await at.ask()
            assert (await at.ask(ASKED.model_copy(update=other))).source is Source.MODEL

    virtually(main())


def test_without_a_model_the_fallback_answers_at_once_and_says_so() -> None:
    async def main() -> None:
        async with desk({}, models=Models()) as at:
            thought = await at.ask()
            assert (thought.value, thought.source, thought.model) == (OFFLINE, Source.FALLBACK, "")
            assert "no language model is set" in thought.note
            with pytest.raises(GivenUp, match="no language model is set"):
                await at.ask(fallback=None)

    virtually(main())


def test_a_fallback_may_be_awaited() -> None:
    async def main() -> None:
        async def slowly() -> Mood:
            await asyncio.sleep(3.0)
            return OFFLINE

        async with desk({}, models=Models()) as at:
            assert (await at.thinker.ask(ASKED, Mood, slowly)).value == OFFLINE

    virtually(main())


def test_the_fallback_comes_when_the_time_of_all_is_over() -> None:
    async def main() -> None:
        async with desk({"big": line("big", 900.0), "quick": line("quick", 900.0)}) as at:
            thought = await at.ask()
            assert now() == pytest.approx(25.0, abs=0.05)
            assert thought.source is Source.FALLBACK
            assert "scripted/big did not answer within 20 s" in thought.note
            assert at.provider.running == 0
            assert at.meters.statistics().fallbacks == 1

    virtually(main())


def test_what_waits_in_the_queue_does_not_run_out_of_time() -> None:
    async def main() -> None:
        async with desk({"big": line("big", 15.0)}, PROFILE.model_copy(update={"workers": 1})) as at:
            questions = [ASKED.model_copy(update={"text": f"room {number}"}) for number in range(4)]
            thoughts = await asyncio.gather(*(at.ask(question) for question in questions))
            assert [thought.source for thought in thoughts] == [Source.MODEL] * 4
            assert now() == pytest.approx(60.0, abs=0.1)

    virtually(main())


def test_a_deadline_counts_the_waiting_as_well() -> None:
    async def main() -> None:
        async with desk({"big": line("big", 15.0)}) as at:
            thought = await at.ask(ASKED.model_copy(update={"deadline_s": 4.0}))
            assert now() == pytest.approx(4.0, abs=0.05)
            assert thought.source is Source.FALLBACK
            assert "4 s" in thought.note
            with pytest.raises(DeadlinePassed):
                await at.ask(ASKED.model_copy(update={"deadline_s": 4.0}), fallback=None)

    virtually(main())


def test_a_second_model_answers_where_the_first_fails() -> None:
    async def main() -> None:
        async with desk({"big": line("", fault=SetUpFirst("no such model")), "quick": line("quick", 3.0)}) as at:
            thought = await at.ask()
            assert (thought.value.words, thought.model) == ("quick", str(QUICK))
            assert thought.note == "scripted/big was too slow or failed, so scripted/quick answered"
            assert at.asked == ["big", "quick"]
            assert (await at.ask()).source is Source.CACHE

    virtually(main())


def test_a_second_model_has_the_shorter_limit() -> None:
    async def main() -> None:
        async with desk({"big": line("", 1.0, SetUpFirst("no")), "quick": line("quick", 6.0)}) as at:
            assert (await at.ask()).source is Source.FALLBACK
            assert now() == pytest.approx(6.0, abs=0.05)

    virtually(main())


def test_a_hedge_asks_the_second_when_the_first_is_slow() -> None:
    async def main() -> None:
        hedging = PROFILE.model_copy(update={"hedge_s": 2.0})
        async with desk({"big": line("big", 18.0), "quick": line("quick", 1.0)}, hedging) as at:
            assert (await at.ask()).value.words == "quick"
            assert now() == pytest.approx(3.0, abs=0.05)
            assert (at.provider.running, at.provider.stopped) == (0, 1)

    virtually(main())


def test_a_wrong_answer_is_asked_again_and_told_of() -> None:
    async def main() -> None:
        async with desk(in_order([Line('{"word": 1}'), line("right")])) as at:
            thought = await at.ask()
            assert (thought.value.words, thought.attempts) == ("right", 2)
            assert thought.note == "the answer was right at attempt 2"
            assert [(failure.kind, failure.raw) for failure in at.failures] == [("brief", '{"word": 1}')]

    virtually(main())


def test_nonsense_to_the_end_is_a_fallback_or_a_named_error() -> None:
    async def main() -> None:
        async with desk({"big": Line("I like rooms."), "quick": Line("{}")}) as at:
            assert (await at.ask()).source is Source.FALLBACK
            assert len(at.failures) == 6
            with pytest.raises(AnswerRefused, match="'big'"):
                await at.ask(fallback=None)

    virtually(main())


def test_a_model_out_of_breath_is_not_asked_the_same_for_a_minute() -> None:
    async def main() -> None:
        async with desk({"big": line("", 1.0, AskAgain("busy"))}, models=Models(fast=BIG, deep=BIG)) as at:
            assert (await at.ask()).source is Source.FALLBACK
            asked = len(at.asked)
            again = await at.ask()
            assert (again.value, again.source) == (OFFLINE, Source.FALLBACK)
            assert "not asked again" in again.note
            assert len(at.asked) == asked
            await asyncio.sleep(61.0)
            await at.ask()
            assert len(at.asked) > asked

    virtually(main())


def test_a_kept_answer_that_does_not_fit_any_more_is_dropped() -> None:
    async def main() -> None:
        async with desk({"big": line("big")}) as at:
            plan = at.thinker.wanted(ASKED, Mood)[0]
            at.cache.keep(plan.call, '{"colour": "red"}')
            thought = await at.ask()
            assert (thought.source, thought.value.words) == (Source.MODEL, "big")

    virtually(main())


def test_the_budget_decides_who_is_asked() -> None:
    async def main() -> None:
        poor = PROFILE.model_copy(update={"dollars_per_run": 0.01})
        async with desk({"quick": line("quick")}, poor) as at:
            assert (await at.ask()).model == str(QUICK)
            assert at.asked == ["quick"]

    virtually(main())


def test_at_the_cap_it_is_said_what_a_call_may_cost_and_what_is_left() -> None:
    async def main() -> None:
        poor = PROFILE.model_copy(update={"dollars_per_run": 0.01})
        async with desk({}, poor, Models(fast=BIG, deep=BIG)) as at:
            thought = await at.ask()
            assert thought.source is Source.FALLBACK
            assert "it may cost $0.04" in thought.note
            assert "of the $0.01 for a scene $0.00 are used" in thought.note
            assert at.asked == []

    virtually(main())


def test_what_was_answered_before_costs_nothing_at_the_cap_either() -> None:
    async def main() -> None:
        async with desk({"big": line("big")}) as at:
            await at.ask()
            at.budget.per_day = 0.0
            again = await at.ask()
            assert (again.value.words, again.source) == ("big", Source.CACHE)

    virtually(main())


def test_a_thought_says_which_tier_thought_it() -> None:
    async def main() -> None:
        async with desk({"big": line("big"), "quick": line("quick")}) as at:
            assert (await at.ask()).tier is Tier.DEEP
            assert (await at.ask(ASKED.model_copy(update={"kind": "texture"}))).tier is Tier.FAST
            assert (await at.ask()).tier is Tier.DEEP  # from the cache

    virtually(main())


def test_progress_is_passed_on_and_cancelling_stops_the_model() -> None:
    async def main() -> None:
        seen: list[Progress] = []
        async with desk({"big": line("big", 10.0)}) as at:
            asking = asyncio.create_task(at.thinker.ask(ASKED, Mood, lambda: OFFLINE, seen.append))
            await asyncio.sleep(7.0)
            assert seen[0].text == ""
            assert seen[-1].text.startswith('{"')
            asking.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asking
            await asyncio.sleep(0.1)
            assert at.provider.running == 0

    virtually(main())


def test_many_ask_the_same_and_one_call_is_made() -> None:
    async def main() -> list[Call]:
        async with desk({"big": line("big")}) as at:
            thoughts = await asyncio.gather(*(at.ask() for _ in range(20)))
            assert {thought.value.words for thought in thoughts} == {"big"}
            return at.provider.asked

    assert len(virtually(main())) == 1
