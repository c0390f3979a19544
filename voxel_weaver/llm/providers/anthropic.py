"""Anthropic's messages API, always streamed. A schema is put as the one tool that the model has to use.

Tools, since every model takes them; the answer is the tool's input. Nothing is ever called.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator

from pydantic import JsonValue
from pydantic_core import from_json

from voxel_weaver.llm.answers.schemas import asking_for, strict
from voxel_weaver.llm.calls import Call, Chunk, Finish, Role, Usage
from voxel_weaver.llm.network.statuses import fault_of_error
from voxel_weaver.llm.network.streams import Event, ServerSentEvents
from voxel_weaver.llm.network.wire import Wire
from voxel_weaver.llm.provider import Capabilities
from voxel_weaver.llm.providers.dialect import Dialect, Dialects, Rung
from voxel_weaver.llm.providers.telling import branch, count_at, name_at, names_in, said, tell, text_at

VERSION = "2023-06-01"
CUT = ("max_tokens", "model_context_window_exceeded")
FINISHES = dict.fromkeys(CUT, Finish.LENGTH) | {"refusal": Finish.FILTERED}


class Anthropic:
    """One account at Anthropic, or a server that talks alike. `base` of the wire ends with `/v1`."""

    def __init__(self, name: str, wire: Wire) -> None:
        self.name = name
        self._wire = wire
        self._dialects = Dialects()
        self._models: tuple[str, ...] | None = None

    @property
    def host(self) -> str:
        return self._wire.where

    def stream(self, call: Call) -> AsyncGenerator[Chunk, None]:
        def put(dialect: Dialect) -> AsyncGenerator[Chunk, None]:
            pieces = self._wire.stream("/messages", body_of(call, dialect), call.timeout_s)
            return tell(pieces, ServerSentEvents(), Answer(self._wire), self._wire.where, self._wire.key)

        return self._dialects.speak(call, put)

    async def capabilities(self) -> Capabilities:
        if self._models is None:
            listed = branch(await self._wire.json("GET", "/models?limit=200"), "data")
            self._models = names_in(listed, "id", self._wire.key)
        rungs = [self.rung(model) for model in self._models] or [Rung.SCHEMA]
        return Capabilities(json_schema=min(rungs) is Rung.SCHEMA, models=self._models)

    def rung(self, model: str) -> Rung:
        """How firmly this model's answers are held to a schema, as far as it was found out."""
        return self._dialects.of(model).rung

    async def close(self) -> None:
        await self._wire.close()


def body_of(call: Call, dialect: Dialect) -> dict[str, JsonValue]:
    """The request; below the first rung the schema stands in the prompt, since there is no JSON switch here."""
    body: dict[str, JsonValue] = {"model": call.model, "stream": True, "max_tokens": call.max_tokens}
    if dialect.temperature:
        body["temperature"] = min(call.temperature, 1.0)  # this API's scale ends at 1
    system = [message.text for message in call.messages if message.role is Role.SYSTEM]
    if call.json_schema:
        schema: JsonValue = from_json(call.json_schema)
        if dialect.rung is Rung.SCHEMA:
            tool = call.schema_name or "answer"
            body["tools"] = [{"name": tool, "description": "Gives the answer.", "input_schema": strict(schema)}]
            body["tool_choice"] = {"type": "tool", "name": tool}
        else:
            system.append(asking_for(schema))
    if system:
        body["system"] = "\n\n".join(system)
    turns = [message for message in call.messages if message.role is not Role.SYSTEM]
    body["messages"] = [{"role": turn.role.value, "content": turn.text} for turn in turns]
    return body


class Answer:
    """Reads one streamed message: blocks of text, of thinking, or of a tool's input. Thinking is not the answer."""

    def __init__(self, wire: Wire) -> None:
        self.finish: Finish | None = None
        self.ended = False
        self.thinks = False
        self.usage: Usage | None = None
        self.model = ""
        self._wire = wire
        self._tool = False
        self._prompt = 0

    def take(self, event: Event) -> str:
        value = said(event)
        kind = text_at(value, "type") or event.name
        if kind == "error":
            raise fault_of_error(value.get("error"), self._wire.where, self._wire.key)
        if kind == "message_start":
            self.model = name_at(value, "message", "model")
            self._prompt = sum(
                count_at(value, "message", "usage", word)
                for word in ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
            )
        elif kind == "content_block_delta":
            return self._delta(value)
        elif kind == "message_delta":
            if reason := text_at(value, "delta", "stop_reason"):
                self.finish = FINISHES.get(reason, Finish.STOP)
            self.usage = Usage(prompt=self._prompt, completion=count_at(value, "usage", "output_tokens"))
        elif kind == "message_stop":
            self.ended = True
        return ""

    def _delta(self, value: JsonValue) -> str:
        if text_at(value, "delta", "type") == "input_json_delta":
            self._tool = True
            return text_at(value, "delta", "partial_json")
        self.thinks = self.thinks or text_at(value, "delta", "type") == "thinking_delta"
        # Words beside the tool's input are the model talking to itself.
        return "" if self._tool else text_at(value, "delta", "text")
