"""Ollama's own API, always streamed, as JSON lines. It alone lets the length of the context be set.

A schema goes into `format`, where Ollama makes a grammar of it. No model is ever pulled: that is the user's to do.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence

from pydantic import JsonValue
from pydantic_core import from_json

from voxel_weaver.llm.answers.schemas import asking_for, fields_of, strict
from voxel_weaver.llm.calls import Call, Chunk, Finish, Usage
from voxel_weaver.llm.network.statuses import fault_of_error
from voxel_weaver.llm.network.streams import Event, JsonLines
from voxel_weaver.llm.network.wire import Wire
from voxel_weaver.llm.provider import Capabilities
from voxel_weaver.llm.providers.dialect import Dialect, Dialects, Rung
from voxel_weaver.llm.providers.embedding import vectors
from voxel_weaver.llm.providers.openai import told
from voxel_weaver.llm.providers.telling import branch, count_at, name_at, names_in, said, tell, text_at

LEAST_CONTEXT = 4096
CHARACTERS_PER_TOKEN = 3  # on the safe side for English


class Ollama:
    """One Ollama. `base` of the wire is its root, without `/api`."""

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
            pieces = self._wire.stream("/api/chat", body_of(call, dialect), call.timeout_s)
            return tell(pieces, JsonLines(), Chat(self._wire), self._wire.where, self._wire.key)

        return self._dialects.speak(call, put)

    async def capabilities(self) -> Capabilities:
        if self._models is None:
            listed = branch(await self._wire.json("GET", "/api/tags"), "models")
            self._models = names_in(listed, "name", self._wire.key)
        rungs = [self.rung(model) for model in self._models] or [Rung.SCHEMA]
        return Capabilities(
            json_schema=min(rungs) is Rung.SCHEMA, json_object=min(rungs) <= Rung.OBJECT, models=self._models
        )

    def rung(self, model: str) -> Rung:
        """How firmly this model's answers are held to a schema, as far as it was found out."""
        return self._dialects.of(model).rung

    async def embed(self, texts: Sequence[str], model: str) -> list[Sequence[float]]:
        """A vector for each text."""
        rows = branch(await self._wire.json("POST", "/api/embed", {"model": model, "input": list(texts)}), "embeddings")
        return vectors(rows, len(texts), self.host)

    async def close(self) -> None:
        await self._wire.close()


def body_of(call: Call, dialect: Dialect) -> dict[str, JsonValue]:
    """The request in a dialect. Ollama cuts what passes its context without a word, so that is made long enough."""
    body: dict[str, JsonValue] = {"model": call.model, "stream": True}
    messages = call.messages
    if call.json_schema:
        schema: JsonValue = from_json(call.json_schema)
        if dialect.rung is Rung.SCHEMA:
            body["format"] = strict(schema)
        else:
            messages = told(messages, fields_of(schema) if dialect.rung is Rung.OBJECT else asking_for(schema))
            if dialect.rung is not Rung.PROMPT:
                body["format"] = "json"
    asked = sum(len(message.text) for message in messages) // CHARACTERS_PER_TOKEN
    options: dict[str, JsonValue] = {"num_predict": call.max_tokens}
    options["num_ctx"] = max(LEAST_CONTEXT, 1 << (asked + call.max_tokens).bit_length())
    if dialect.temperature:
        options["temperature"] = call.temperature
    body["options"] = options
    body["messages"] = [{"role": message.role.value, "content": message.text} for message in messages]
    return body


class Chat:
    """Reads one streamed chat."""

    def __init__(self, wire: Wire) -> None:
        self.finish: Finish | None = None
        self.ended = False
        self.thinks = False
        self.usage: Usage | None = None
        self.model = ""
        self._wire = wire

    def take(self, event: Event) -> str:
        value = said(event)
        if "error" in value:
            raise fault_of_error(value["error"], self._wire.where, self._wire.key)
        self.model = self.model or name_at(value, "model")
        if value.get("done") is True:
            self.ended = True
            self.finish = Finish.LENGTH if text_at(value, "done_reason") == "length" else Finish.STOP
            self.usage = Usage(prompt=count_at(value, "prompt_eval_count"), completion=count_at(value, "eval_count"))
        self.thinks = self.thinks or bool(text_at(value, "message", "thinking"))
        return text_at(value, "message", "content")
