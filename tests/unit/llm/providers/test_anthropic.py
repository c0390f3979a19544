"""What only Anthropic's way of talking knows: the schema as a tool, its input as the answer."""

from __future__ import annotations

from pydantic import JsonValue

from tests.unit.llm.network.servers import server, streams, wire_to
from tests.unit.llm.providers.spoken import event
from voxel_weaver.llm.calls import Call, Message, Role
from voxel_weaver.llm.providers.anthropic import Anthropic, body_of
from voxel_weaver.llm.providers.dialect import Dialect, Rung

CALL = Call(
    messages=(Message(role=Role.SYSTEM, text="You furnish."), Message(role=Role.USER, text="A bed.")),
    model="m",
    temperature=1.5,
    max_tokens=77,
    json_schema='{"type": "object", "properties": {"name": {"type": "string"}}}',
    schema_name="thing",
)


def test_a_schema_is_the_one_tool_that_must_be_used() -> None:
    body = body_of(CALL, Dialect())
    assert body["tool_choice"] == {"type": "tool", "name": "thing"}
    tools = body["tools"]
    assert isinstance(tools, list)
    assert len(tools) == 1
    assert body["system"] == "You furnish."
    assert body["messages"] == [{"role": "user", "content": "A bed."}]
    assert body["temperature"] == 1.0


def test_lower_rungs_say_the_schema_in_the_system_prompt() -> None:
    for rung in (Rung.OBJECT_AND_PROMPT, Rung.OBJECT, Rung.PROMPT):
        body = body_of(CALL, Dialect(rung=rung))
        assert "tools" not in body
        assert "JSON schema" in str(body["system"])


async def test_the_tools_input_is_the_answer_and_words_after_it_are_not() -> None:
    def delta(change: dict[str, JsonValue]) -> bytes:
        return event({"type": "content_block_delta", "delta": change})

    pieces = (
        event({"type": "message_start", "message": {"model": "m"}}),
        delta({"type": "input_json_delta", "partial_json": '{"name": '}),
        delta({"type": "input_json_delta", "partial_json": '"bed"}'}),
        delta({"type": "text_delta", "text": "That should do."}),
        event({"type": "message_delta", "delta": {"stop_reason": "tool_use"}}),
        event({"type": "message_stop"}),
    )
    async with server(streams(*pieces)) as served, wire_to(served.address) as wire:
        chunks = Anthropic("anthropic", wire).stream(CALL)
        assert "".join([chunk.text async for chunk in chunks]) == '{"name": "bed"}'
