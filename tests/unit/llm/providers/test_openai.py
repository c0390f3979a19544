"""What only OpenAI's way of talking knows: dialects of the request, parts, refusals, vectors."""

from __future__ import annotations

import pytest
from pydantic import JsonValue

from tests.unit.llm.network.servers import answers, server, streams, wire_to
from tests.unit.llm.providers.spoken import event
from voxel_weaver.llm.calls import Call, Chunk, Finish, Message, Role, Usage
from voxel_weaver.llm.faults import AskAgain
from voxel_weaver.llm.figures.meters import Meters
from voxel_weaver.llm.limits.hosts import Semaphore
from voxel_weaver.llm.providers.dialect import Dialect, Rung
from voxel_weaver.llm.providers.embedding import Embeddings
from voxel_weaver.llm.providers.openai import OpenAI, body_of

SCHEMA = '{"type": "object", "properties": {"name": {"type": "string"}}}'
CALL = Call(
    messages=(Message(role=Role.USER, text="A bed."),),
    model="m",
    temperature=0.5,
    max_tokens=77,
    json_schema=SCHEMA,
    schema_name="thing",
)


def test_the_usual_request_is_strict_about_its_schema() -> None:
    body = body_of(CALL, Dialect())
    wanted = {"name": "thing", "strict": True}
    schema = {"type": "object", "properties": {"name": {"type": "string"}}}
    closed = {**schema, "required": ["name"], "additionalProperties": False}
    assert body == {
        "model": "m",
        "stream": True,
        "stream_options": {"include_usage": True},
        "max_tokens": 77,
        "temperature": 0.5,
        "response_format": {"type": "json_schema", "json_schema": {**wanted, "schema": closed}},
        "messages": [{"role": "user", "content": "A bed."}],
    }


def test_lower_rungs_say_the_schema_in_words() -> None:
    bodies = {rung: body_of(CALL, Dialect(rung=rung)) for rung in Rung}
    assert bodies[Rung.OBJECT_AND_PROMPT]["response_format"] == {"type": "json_object"}
    assert bodies[Rung.OBJECT]["response_format"] == {"type": "json_object"}
    assert "response_format" not in bodies[Rung.PROMPT]
    assert [SCHEMA.replace(" ", "") in str(bodies[rung]["messages"]) for rung in Rung] == [False, True, False, True]
    assert 'Its fields: "name".' in str(bodies[Rung.OBJECT]["messages"])


def test_words_that_a_server_refuses_are_left_out() -> None:
    body = body_of(CALL, Dialect(newer_token_word=True, temperature=False, asks_usage=False))
    assert body["max_completion_tokens"] == 77
    assert not {"max_tokens", "temperature", "stream_options"} & set(body)


async def said(*deltas: bytes) -> list[Chunk]:
    async with server(streams(*deltas)) as served, wire_to(served.address) as wire:
        chunks = OpenAI("openai", wire).stream(CALL)
        return [chunk async for chunk in chunks]


async def test_an_answer_in_parts_is_read_without_its_thoughts() -> None:
    parts: JsonValue = [{"type": "thinking", "thinking": "hm"}, {"type": "text", "text": "yes"}, 7]
    chunks = await said(event({"choices": [{"delta": {"content": parts}, "finish_reason": "eos"}]}))
    assert "".join(chunk.text for chunk in chunks) == "yes"
    assert chunks[-1].finish is Finish.STOP


@pytest.mark.parametrize(
    "choice",
    [{"delta": {"refusal": "I must not."}}, {"delta": {}, "finish_reason": "content_filter"}],
)
async def test_a_refusal_is_told(choice: JsonValue) -> None:
    chunks = await said(event({"choices": [choice]}))
    assert chunks[-1].finish is Finish.FILTERED


async def test_no_shape_of_an_event_breaks_the_reader() -> None:
    strange: list[JsonValue] = [
        {},
        {"choices": None},
        {"choices": [7]},
        {"choices": [{"delta": []}]},
        {"usage": 3, "model": 4},
    ]
    chunks = await said(*(event(value) for value in strange), event({"choices": [{"finish_reason": "stop"}]}))
    assert [chunk.text for chunk in chunks] == [""]


async def test_numbers_and_names_that_cannot_be_true_are_left_out() -> None:
    usage: JsonValue = {"prompt_tokens": 10**40, "completion_tokens": -1, "cost": True}
    chunks = await said(event({"model": "m" * 5000, "usage": usage, "choices": [{"finish_reason": "stop"}]}))
    assert chunks[-1].usage == Usage()
    assert chunks[-1].model == "m" * 200


async def test_vectors_are_checked() -> None:
    body = b'{"data": [{"embedding": [1, 2.5]}, {"embedding": [0, 1]}]}'
    async with server(answers("200 OK", body)) as served, wire_to(served.address) as wire:
        embeddings = Embeddings(OpenAI("openai", wire), "e", Semaphore(1), Meters())
        assert await embeddings.embed(("a", "b")) == [(1.0, 2.5), (0.0, 1.0)]
        with pytest.raises(AskAgain, match="2 usable vectors for 1 texts"):
            await embeddings.embed(("a",))
    async with (
        server(answers("200 OK", b'{"data": [{"embedding": [1, "x"]}]}')) as served,
        wire_to(served.address) as wire,
    ):
        with pytest.raises(AskAgain, match="0 usable vectors"):
            await Embeddings(OpenAI("openai", wire), "e", Semaphore(1), Meters()).embed(("a",))
