"""Servers that talk like OpenAI: OpenAI, OpenRouter, LM Studio, llama.cpp's server, vLLM, Ollama's second door.

Chat completions, always streamed. What a server cannot do is found out by `dialect`; everything else is one request.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence

from pydantic import JsonValue
from pydantic_core import from_json

from voxel_weaver.llm.answers.schemas import asking_for, fields_of, strict
from voxel_weaver.llm.calls import Call, Chunk, Finish, Message, Role, Usage
from voxel_weaver.llm.faults import AskAgain, Fault
from voxel_weaver.llm.network.statuses import fault_of_error
from voxel_weaver.llm.network.streams import Event, ServerSentEvents
from voxel_weaver.llm.network.wire import Wire
from voxel_weaver.llm.provider import Capabilities
from voxel_weaver.llm.providers.dialect import Dialect, Dialects, Rung
from voxel_weaver.llm.providers.embedding import vectors
from voxel_weaver.llm.providers.telling import branch, cost_at, count_at, name_at, names_in, said, tell, text_at

FINISHES = {"length": Finish.LENGTH, "max_tokens": Finish.LENGTH, "content_filter": Finish.FILTERED}


class OpenAI:
    """One server. `base` of the wire ends where `/chat/completions` begins, usually with `/v1`."""

    def __init__(self, name: str, wire: Wire) -> None:
        self.name = name
        self._wire = wire
        self._dialects = Dialects()
        self._slots: int | None = None
        self._models: tuple[str, ...] | None = None

    @property
    def host(self) -> str:
        return self._wire.where

    def stream(self, call: Call) -> AsyncGenerator[Chunk, None]:
        def put(dialect: Dialect) -> AsyncGenerator[Chunk, None]:
            pieces = self._wire.stream("/chat/completions", body_of(call, dialect), call.timeout_s)
            return tell(pieces, ServerSentEvents(), Completion(self._wire), self._wire.where, self._wire.key)

        return self._dialects.speak(call, put)

    async def capabilities(self) -> Capabilities:
        if self._models is None:
            listed = branch(await self._wire.json("GET", "/models"), "data")
            self._models = names_in(listed, "id", self._wire.key)
            self._slots = await self._slots_or_none()
        rungs = [self._dialects.of(model).rung for model in self._models] or [Rung.SCHEMA]
        return Capabilities(
            json_schema=min(rungs) is Rung.SCHEMA,
            json_object=min(rungs) <= Rung.OBJECT,
            slots=self._slots,
            models=self._models,
        )

    def rung(self, model: str) -> Rung:
        """How firmly this model's answers are held to a schema, as far as it was found out."""
        return self._dialects.of(model).rung

    async def embed(self, texts: Sequence[str], model: str) -> list[Sequence[float]]:
        """A vector for each text."""
        answer = await self._wire.json("POST", "/embeddings", {"model": model, "input": list(texts)})
        data = branch(answer, "data")
        rows = [branch(row, "embedding") for row in data] if isinstance(data, list) else []
        return vectors(rows, len(texts), self.host)

    async def close(self) -> None:
        await self._wire.close()

    async def _slots_or_none(self) -> int | None:
        """llama.cpp's server says how many calls it works on at once; asked of servers at home only."""
        if self._wire.base.startswith("https:"):
            return None
        try:
            return count_at(await self._wire.json("GET", "/props", root=True), "total_slots") or None
        except Fault:
            return None


def body_of(call: Call, dialect: Dialect) -> dict[str, JsonValue]:
    """The request in a dialect."""
    body: dict[str, JsonValue] = {"model": call.model, "stream": True}
    body["max_completion_tokens" if dialect.newer_token_word else "max_tokens"] = call.max_tokens
    if dialect.temperature:
        body["temperature"] = call.temperature
    if dialect.asks_usage:
        body["stream_options"] = {"include_usage": True}
    messages = call.messages
    if call.json_schema:
        schema: JsonValue = from_json(call.json_schema)
        if dialect.rung is Rung.SCHEMA:
            wanted: JsonValue = {"name": call.schema_name or "answer", "strict": True, "schema": strict(schema)}
            body["response_format"] = {"type": "json_schema", "json_schema": wanted}
        else:
            messages = told(messages, fields_of(schema) if dialect.rung is Rung.OBJECT else asking_for(schema))
            if dialect.rung is not Rung.PROMPT:
                body["response_format"] = {"type": "json_object"}
    body["messages"] = [{"role": message.role.value, "content": message.text} for message in messages]
    return body


def told(messages: tuple[Message, ...], words: str) -> tuple[Message, ...]:
    """The messages with words added to what the system says; some servers take one system message only."""
    if messages[0].role is Role.SYSTEM:
        return (Message(role=Role.SYSTEM, text=f"{messages[0].text}\n\n{words}"), *messages[1:])
    return (Message(role=Role.SYSTEM, text=words), *messages)


class Completion:
    """Reads one streamed completion."""

    def __init__(self, wire: Wire) -> None:
        self.finish: Finish | None = None
        self.ended = False
        self.thinks = False
        self.usage: Usage | None = None
        self.model = ""
        self._wire = wire

    def take(self, event: Event) -> str:
        if event.data.strip() == "[DONE]":
            self.ended = True
            return ""
        value = said(event)
        if error := value.get("error"):
            raise fault_of_error(error, self._wire.where, self._wire.key)
        self.model = self.model or name_at(value, "model")
        if value.get("usage"):
            self.usage = Usage(
                prompt=count_at(value, "usage", "prompt_tokens"),
                completion=count_at(value, "usage", "completion_tokens"),
                cost=cost_at(value, "usage", "cost"),
            )
        if reason := text_at(value, "choices", 0, "finish_reason"):
            if reason == "error":
                raise AskAgain(f"{self._wire.where} broke its answer off with an error")
            self.finish = FINISHES.get(reason, Finish.STOP)
        if text_at(value, "choices", 0, "delta", "refusal"):
            self.finish = Finish.FILTERED
        delta = branch(value, "choices", 0, "delta")
        self.thinks = self.thinks or bool(text_at(delta, "reasoning_content") or text_at(delta, "reasoning"))
        return content(branch(delta, "content"))


def content(value: JsonValue) -> str:
    """The text of a delta; some servers send parts, of which thoughts are one kind."""
    if isinstance(value, list):
        return "".join(text_at(part, "text") for part in value if text_at(part, "type") == "text")
    return value if isinstance(value, str) else ""
