"""Answers in the words of each API, as its servers send them; for tests that ask every provider the same."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import NamedTuple

from pydantic import JsonValue

from voxel_weaver.llm.provider import Provider
from voxel_weaver.llm.providers.anthropic import Anthropic
from voxel_weaver.llm.providers.ollama import Ollama
from voxel_weaver.llm.providers.openai import OpenAI


class Saying(NamedTuple):
    """What a model says: its words, its thoughts apart from them, how it ends ("" breaks off), an error in between."""

    words: tuple[str, ...]
    thoughts: str = ""
    finish: str = "stop"
    error: str = ""


def event(value: JsonValue, name: str = "") -> bytes:
    return (f"event: {name}\n" if name else "").encode() + b"data: " + json.dumps(value).encode() + b"\n\n"


def openai(saying: Saying) -> tuple[bytes, ...]:
    def delta(change: dict[str, JsonValue], finish: str | None = None) -> bytes:
        return event({"model": "m-1", "choices": [{"index": 0, "delta": change, "finish_reason": finish}]})

    said = [delta({"role": "assistant", "content": ""})]
    said += [delta({"reasoning_content": saying.thoughts})] if saying.thoughts else []
    said += [delta({"content": word}) for word in saying.words]
    if saying.error:
        return (*said, event({"error": {"code": 503, "message": saying.error}}))
    if not saying.finish:
        return tuple(said)
    usage = event({"choices": [], "usage": {"prompt_tokens": 11, "completion_tokens": 7, "cost": 0.002}})
    return (*said, b": still here\n\n", delta({}, saying.finish), usage, b"data: [DONE]\n\n")


def anthropic(saying: Saying) -> tuple[bytes, ...]:
    def told(value: dict[str, JsonValue]) -> bytes:
        return event(value, str(value["type"]))

    def delta(change: dict[str, JsonValue]) -> bytes:
        return told({"type": "content_block_delta", "index": 0, "delta": change})

    start: JsonValue = {"model": "m-1", "usage": {"input_tokens": 4, "cache_read_input_tokens": 7}}
    said = [told({"type": "message_start", "message": start}), told({"type": "ping"})]
    said += [delta({"type": "thinking_delta", "thinking": saying.thoughts})] if saying.thoughts else []
    said += [delta({"type": "text_delta", "text": word}) for word in saying.words]
    if saying.error:
        return (*said, told({"type": "error", "error": {"type": "overloaded_error", "message": saying.error}}))
    if not saying.finish:
        return tuple(said)
    reason = {"stop": "end_turn", "length": "max_tokens"}[saying.finish]
    ending: JsonValue = {"stop_reason": reason}
    said.append(told({"type": "message_delta", "delta": ending, "usage": {"output_tokens": 7}}))
    return (*said, told({"type": "message_stop"}))


def ollama(saying: Saying) -> tuple[bytes, ...]:
    def line(**value: JsonValue) -> bytes:
        return json.dumps({"model": "m-1", **value}).encode() + b"\n"

    said = [line(message={"role": "assistant", "content": "", "thinking": saying.thoughts})] if saying.thoughts else []
    said += [line(message={"role": "assistant", "content": word}, done=False) for word in saying.words]
    if saying.error:
        return (*said, line(error=saying.error))
    if not saying.finish:
        return tuple(said)
    counts: dict[str, JsonValue] = {"prompt_eval_count": 11, "eval_count": 7}
    return (*said, line(message={"content": ""}, done=True, done_reason=saying.finish, **counts))


Speaker = Callable[[Saying], tuple[bytes, ...]]
SPEAKERS: tuple[tuple[type[Provider], Speaker, bytes], ...] = (
    (OpenAI, openai, b'{"data": [{"id": "m-1"}, {"id": "m-2"}, 7], "total_slots": 4}'),
    (Anthropic, anthropic, b'{"data": [{"id": "m-1"}, {"id": "m-2"}, 7]}'),
    (Ollama, ollama, b'{"models": [{"name": "m-1"}, {"name": "m-2"}, 7]}'),
)
