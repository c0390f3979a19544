"""Several questions in one prompt: only where it pays, and nobody gets another's answer."""

from __future__ import annotations

import asyncio
import json
import re

import pytest

from tests.unit.llm.queues import OPEN, call, queue_with
from tests.unit.llm.virtual import virtually
from voxel_weaver.llm.calling.retry import RetryPolicy
from voxel_weaver.llm.calls import Call, Message, Reply, Role, Usage
from voxel_weaver.llm.faults import AskAgain, AskDifferently
from voxel_weaver.llm.queue.batching import MOST, SINGLES_FIRST
from voxel_weaver.llm.queue.lanes import LanePolicy, Overflow
from voxel_weaver.llm.scripted import Line, ScriptedProvider
from voxel_weaver.scene.errors import QueueFull, RunCancelled

BATCHING = OPEN.model_copy(update={"workers": 1, "batching": True})
QUESTION = re.compile(r"Question (\d+):\n(\w+)")


def answers_to(asked: Call) -> str:
    questions = QUESTION.findall(asked.messages[-1].text)
    return json.dumps({"answers": [{"number": int(n), "answer": text.upper()} for n, text in reversed(questions)]})


def thrifty(asked: Call, _number: int) -> Line:
    """A batch takes as long as a single call: the usual case, where reading the prompt is what takes time."""
    text = asked.messages[-1].text
    batch = asked.schema_name.endswith("_batch")
    return Line(answers_to(asked) if batch else text.upper(), seconds=1.0, usage=Usage(prompt=60, completion=6))


def asked_together(provider: ScriptedProvider) -> list[int]:
    return [len(QUESTION.findall(asked.messages[-1].text)) or 1 for asked in provider.asked]


def separable(number: int, **fields: object) -> Call:
    return call(f"q{number}", separable=True, **fields)


def test_it_is_tried_after_some_singles_and_kept_while_it_is_faster() -> None:
    async def main() -> None:
        provider = ScriptedProvider(thrifty)
        async with queue_with(provider, BATCHING) as queue:
            replies = await asyncio.gather(*(queue.ask(separable(number)) for number in range(21)))
            assert [reply.text for reply in replies] == [f"Q{number}" for number in range(21)]
            assert asked_together(provider) == [1] * SINGLES_FIRST + [MOST] * 3
            assert asyncio.get_running_loop().time() == pytest.approx(6.0)
            assert {reply.batched for reply in replies} == {1, MOST}
            assert queue.meters.statistics().batched == 18
            # What was used is counted once, and shared out among the answers.
            assert queue.meters.statistics().prompt_tokens == 6 * 60
            assert sorted({reply.usage.prompt for reply in replies}) == [10, 60]

    virtually(main())


def test_it_is_given_up_where_it_is_slower_and_looked_at_again_later() -> None:
    def slow(asked: Call, number: int) -> Line:
        line = thrifty(asked, number)
        return line._replace(seconds=20.0) if asked.schema_name.endswith("_batch") else line

    async def main() -> None:
        provider = ScriptedProvider(slow)
        async with queue_with(provider, BATCHING) as queue:
            await asyncio.gather(*(queue.ask(separable(number)) for number in range(30)))
            assert asked_together(provider) == [1] * SINGLES_FIRST + [MOST] + [1] * (30 - SINGLES_FIRST - MOST)

    virtually(main())


def test_what_cannot_be_taken_apart_is_asked_again_alone() -> None:
    spoilt = {
        "q1": '{"answers": [{"number": 1, "answer": "a"}, {"number": 1, "answer": "b"}]}',
        "q2": "I would rather not.",
        "q3": '{"answers": [{"number": 99, "answer": "x"}, {"number": true, "answer": "y"}, 5, {"answer": "z"}]}',
        "q4": '{"answers": {"1": "a"}}',
        "q5": "{" * 100_000,
    }

    async def main(text: str) -> None:
        def script(asked: Call, number: int) -> Line:
            line = thrifty(asked, number)
            return line._replace(text=text) if asked.schema_name.endswith("_batch") else line

        provider = ScriptedProvider(script)
        async with queue_with(provider, BATCHING) as queue:
            replies = await asyncio.gather(*(queue.ask(separable(number)) for number in range(7)))
            assert [reply.text for reply in replies] == [f"Q{number}" for number in range(7)]
            assert asked_together(provider) == [1, 1, 1, 4, 1, 1, 1, 1]

    for text in spoilt.values():
        virtually(main(text))


def test_a_server_that_refuses_the_common_prompt_still_answers_each() -> None:
    def script(asked: Call, number: int) -> Line:
        batch = asked.schema_name.endswith("_batch")
        return Line(fault=AskDifferently("too long")) if batch else thrifty(asked, number)

    async def main() -> None:
        provider = ScriptedProvider(script)
        async with queue_with(provider, BATCHING) as queue:
            replies = await asyncio.gather(*(queue.ask(separable(number)) for number in range(20)))
            assert [reply.text for reply in replies] == [f"Q{number}" for number in range(20)]
            assert asked_together(provider) == [1] * SINGLES_FIRST + [MOST] + [1] * (20 - SINGLES_FIRST)

    virtually(main())


def test_what_was_lost_together_is_tried_again_alone() -> None:
    def script(asked: Call, number: int) -> Line:
        batch = asked.schema_name.endswith("_batch")
        return Line(fault=AskAgain("lost")) if batch else thrifty(asked, number)

    async def main() -> None:
        provider = ScriptedProvider(script)
        profile = BATCHING.model_copy(update={"retry": RetryPolicy(attempts=2, first_pause=0.5)})
        async with queue_with(provider, profile) as queue:
            replies = await asyncio.gather(*(queue.ask(separable(number)) for number in range(8)))
            assert [reply.text for reply in replies] == [f"Q{number}" for number in range(8)]
            assert asked_together(provider) == [1, 1, 1, 5, 1, 1, 1, 1, 1]

    virtually(main())


def test_what_was_dropped_is_in_no_batch() -> None:
    async def main() -> None:
        provider = ScriptedProvider(thrifty)
        lanes = LanePolicy(capacity=3, overflow=Overflow.DROP_OLDEST)
        async with queue_with(provider, BATCHING.model_copy(update={"lanes": lanes})) as queue:
            await asyncio.gather(*(queue.ask(separable(number)) for number in range(3)))
            tickets = [queue.submit(separable(10 + number)) for number in range(6)]
            answers = await asyncio.gather(*tickets, return_exceptions=True)
            assert [type(answer) for answer in answers] == [Reply, QueueFull, QueueFull, Reply, Reply, Reply]
            assert asked_together(provider)[3:] == [1, 3]

    virtually(main())


def test_only_what_fits_goes_together() -> None:
    async def main() -> None:
        provider = ScriptedProvider(thrifty)
        async with queue_with(provider, BATCHING) as queue:
            await asyncio.gather(*(queue.ask(separable(number)) for number in range(3)))
            provider.asked.clear()
            system = Message(role=Role.SYSTEM, text="other")
            odd = [
                call("alone"),
                separable(4, model="n"),
                separable(5, temperature=1.0),
                separable(6, json_schema='{"type": "string"}'),
                separable(7, run="other"),
                call("x" * 3000, separable=True),
                separable(8).model_copy(update={"messages": (system, *separable(8).messages)}),
            ]
            await asyncio.gather(*(queue.ask(each) for each in odd))
            assert asked_together(provider) == [1] * 7

    virtually(main())


def test_with_free_places_calls_run_side_by_side() -> None:
    async def main() -> None:
        provider = ScriptedProvider(thrifty)
        profile = BATCHING.model_copy(update={"workers": 8, "semaphore": 8, "host_limit": 8})
        async with queue_with(provider, profile) as queue:
            await asyncio.gather(*(queue.ask(separable(number)) for number in range(3)))
            await asyncio.gather(*(queue.ask(separable(10 + number)) for number in range(8)))
            assert asked_together(provider) == [1] * 11

    virtually(main())


def test_schemas_are_joined_and_answers_stay_json() -> None:
    schema = json.dumps(
        {"$defs": {"W": {"type": "string"}}, "type": "object", "properties": {"w": {"$ref": "#/$defs/W"}}}
    )

    def script(asked: Call, number: int) -> Line:
        if not asked.schema_name.endswith("_batch"):
            return Line('{"w": "single"}', seconds=1.0)
        joined = json.loads(asked.json_schema)
        assert joined["$defs"] == {"W": {"type": "string"}}
        assert "$defs" not in joined["properties"]["answers"]["items"]["properties"]["answer"]
        count = joined["properties"]["answers"]["minItems"]
        return Line(json.dumps({"answers": [{"number": n + 1, "answer": {"w": f"{n}"}} for n in range(count)]}))

    async def main() -> None:
        async with queue_with(script, BATCHING) as queue:
            asked = [separable(number, json_schema=schema, schema_name="w") for number in range(6)]
            replies = await asyncio.gather(*(queue.ask(each) for each in asked))
            assert [json.loads(reply.text)["w"] for reply in replies[:1]] == ["single"]
            assert sorted(json.loads(reply.text)["w"] for reply in replies) == ["0", "1", "2", *["single"] * 3]

    virtually(main())


def test_cancelling_one_of_a_batch_leaves_the_others() -> None:
    async def main() -> None:
        provider = ScriptedProvider(thrifty)
        async with queue_with(provider, BATCHING) as queue:
            await asyncio.gather(*(queue.ask(separable(number)) for number in range(3)))
            tickets = [queue.submit(separable(10 + number)) for number in range(5)]
            await asyncio.sleep(1.5)
            assert provider.running == 1
            tickets[1].cancel()
            answers = await asyncio.gather(*tickets, return_exceptions=True)
            assert [type(answer) for answer in answers] == [Reply, RunCancelled, Reply, Reply, Reply]
            assert [answer.text for answer in answers if isinstance(answer, Reply)] == ["Q10", "Q12", "Q13", "Q14"]
            together = [queue.submit(separable(20 + number)) for number in range(5)]
            await asyncio.sleep(1.5)
            for ticket in together:
                ticket.cancel()
            await asyncio.sleep(0.01)
            assert provider.running == 0

    virtually(main())
