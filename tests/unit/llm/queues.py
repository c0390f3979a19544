"""Queues, calls and providers as the tests of the queue need them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from voxel_weaver.llm.calling.retry import RetryPolicy
from voxel_weaver.llm.calls import Call, Message, Role
from voxel_weaver.llm.queue.model_queue import ModelQueue
from voxel_weaver.llm.scripted import Line, Script, ScriptedProvider, always
from voxel_weaver.llm.thinking.profiles import Profile

OPEN = Profile(name="open", background=True, background_pause=0.0, retry=RetryPolicy(attempts=1))


def call(text: str = "hello", **fields: Any) -> Call:
    return Call(messages=(Message(role=Role.USER, text=text),), model=fields.pop("model", "m"), **fields)


def texts(provider: ScriptedProvider) -> list[str]:
    """What was asked, in the order in which it started."""
    return [asked.messages[-1].text for asked in provider.asked]


def echo(seconds: float = 1.0) -> Script:
    return lambda asked, _number: Line(asked.messages[-1].text.upper(), seconds=seconds, first_token_s=seconds)


@asynccontextmanager
async def queue_with(
    script: Script | ScriptedProvider, profile: Profile = OPEN, **more: Any
) -> AsyncIterator[ModelQueue]:
    provider = script if isinstance(script, ScriptedProvider) else ScriptedProvider(script)
    queue = ModelQueue((provider,), profile, **more)
    try:
        yield queue
    finally:
        await queue.close()


__all__ = ("OPEN", "always", "call", "echo", "queue_with", "texts")
