"""Tries a provider and says what it can do, for the command and the preferences: one small question, timed.

It never raises for what a server does wrong: that is what it reports.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import aclosing
from typing import Protocol, runtime_checkable

from pydantic import BaseModel, ConfigDict, JsonValue

from voxel_weaver.llm.calls import Call, Message, Role, Usage
from voxel_weaver.llm.faults import Fault, Remedy
from voxel_weaver.llm.provider import Capabilities, Provider
from voxel_weaver.llm.providers.dialect import Rung
from voxel_weaver.scene.errors import VoxelWeaverError

SHAPE: dict[str, JsonValue] = {
    "type": "object",
    "properties": {"colour": {"type": "string", "enum": ["red", "green", "blue"]}},
    "required": ["colour"],
}
WORDS = (
    "held to a JSON schema",
    "held to JSON, with the schema in the prompt",
    "held to JSON",
    "asked for JSON in the prompt",
)


@runtime_checkable
class Ranked(Protocol):
    """A provider that found out how firmly its models are held to a schema."""

    def rung(self, model: str) -> Rung: ...


class Probe(BaseModel):
    """What was found. `works` means that a whole answer came; `remedy` says what to do where none did."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    provider: str
    model: str
    works: bool
    answers: str = ""
    first_token_s: float = 0.0
    seconds: float = 0.0
    tokens_per_s: float = 0.0
    slots: int | None = None
    models: tuple[str, ...] = ()
    fault: str = ""
    remedy: Remedy | None = None


async def probe(provider: Provider, model: str, clock: Callable[[], float], timeout_s: float = 60.0) -> Probe:
    """One question to the model, and what the server says about itself."""
    can = await capabilities_or_none(provider)
    call = Call(
        messages=(Message(role=Role.USER, text="Which colour has the sky on a clear day?"),),
        model=model,
        max_tokens=512,  # a model that reasons spends most of it before its one word
        schema_name="sky",
        json_schema=json.dumps(SHAPE),
        kind="probe",
        timeout_s=timeout_s,
    )
    models = can.models if can else ()
    began, first, text, usage = clock(), None, "", Usage()
    try:
        async with aclosing(provider.stream(call)) as chunks:
            async for chunk in chunks:
                first = clock() - began if first is None else first
                text += chunk.text
                usage = chunk.usage or usage
    except VoxelWeaverError as fault:
        remedy = fault.remedy if isinstance(fault, Fault) else Remedy.GIVE_UP
        return Probe(provider=provider.name, model=model, works=False, models=models, fault=str(fault), remedy=remedy)
    seconds = clock() - began
    return Probe(
        provider=provider.name,
        model=model,
        works=True,
        answers=WORDS[rung_of(provider, model)],
        first_token_s=first or 0.0,
        seconds=seconds,
        tokens_per_s=usage.completion / seconds if seconds > 0 else 0.0,
        slots=can.slots if can else None,
        models=models,
    )


async def capabilities_or_none(provider: Provider) -> Capabilities | None:
    try:
        return await provider.capabilities()
    except VoxelWeaverError:
        return None  # a server without a list of models may answer questions all the same


def rung_of(provider: Provider, model: str) -> Rung:
    return provider.rung(model) if isinstance(provider, Ranked) else Rung.PROMPT
