"""The values that a call to a language model is made of: what is asked, what comes back, piece by piece and as a whole.

Values only: nothing here knows a provider, a queue or a key, and no value here may ever hold one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from enum import IntEnum, StrEnum
from functools import cached_property
from typing import Any, NamedTuple, Self

from pydantic import BaseModel, ConfigDict, Field


class Role(StrEnum):
    """Who speaks."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


class Finish(StrEnum):
    """Why a model stopped, as it said itself. A stream that ends without saying so is a fault, not a finish."""

    STOP = "stop"
    LENGTH = "length"
    FILTERED = "filtered"


class Urgency(IntEnum):
    """Names for the numbers of `Call.priority`, which are the message bus's: any number between goes between."""

    CRITICAL = 0
    HIGH = 10
    NORMAL = 20
    LOW = 30


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Message(_Value):
    """One turn of a conversation."""

    role: Role
    text: str


class Call(_Value):
    """One question to one model.

    `provider` names one of the queue's providers; empty means its first. `server` is where that one is: another server
    may have another model by the same name. `json_schema` is JSON text, empty where any
    text will do. `deadline_s` counts from asking, waiting included; `timeout_s` counts each try at the provider.
    `variant` tells several answers to the same question apart: same variant, same answer from cache or flight.
    `separable` says that it may be put together with others into one prompt.
    """

    messages: tuple[Message, ...] = Field(min_length=1)
    model: str
    provider: str = ""
    server: str = ""
    temperature: float = Field(default=0.2, ge=0, le=2)
    max_tokens: int = Field(default=1024, ge=1, le=1_000_000)
    schema_name: str = ""
    json_schema: str = ""
    variant: int = Field(default=0, ge=0)
    kind: str = ""
    run: str = ""
    priority: int = Field(default=Urgency.NORMAL, ge=Urgency.CRITICAL, le=Urgency.LOW)
    background: bool = False
    separable: bool = False
    deadline_s: float | None = Field(default=None, gt=0)
    timeout_s: float = Field(default=120.0, gt=0)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        copied = super().model_copy(update=update, deep=deep)
        copied.__dict__.pop("key", None)  # pydantic copies what was cached as well, and it may be true no longer
        return copied

    @cached_property
    def key(self) -> str:
        """A hash of everything that the answer depends on, and of nothing else."""
        asked = (
            tuple((message.role.value, message.text) for message in self.messages),
            (self.provider, self.server, self.model, self.temperature, self.max_tokens),
            (self.schema_name, self.json_schema, self.variant),
        )
        # The literal of a tuple of texts and numbers is exact, and takes a fifth of the time that JSON does.
        return hashlib.sha256(ascii(asked).encode()).hexdigest()


class Usage(_Value):
    """What a call used. `cost` is in US dollars, None where the provider does not say."""

    prompt: int = Field(default=0, ge=0)
    completion: int = Field(default=0, ge=0)
    cost: float | None = Field(default=None, ge=0)


class Reply(_Value):
    """A complete answer. Times in seconds: `seconds` and `first_token_s` are the last try's, `waited_s` the queue's."""

    text: str
    model: str = ""
    provider: str = ""
    usage: Usage = Usage()
    finish: Finish = Finish.STOP
    seconds: float = 0.0
    first_token_s: float = 0.0
    waited_s: float = 0.0
    attempts: int = 1
    shared: bool = False
    batched: int = 1


class Chunk(NamedTuple):
    """A piece of an answer as it comes. Not a model: one comes per token, and checking would cost more than reading.

    The last one is `done` and says how it ended; usage comes with any piece that knows it, and the latest counts.
    Reasoning is not part of the answer: a provider leaves it out of `text`.
    """

    text: str = ""
    done: bool = False
    finish: Finish | None = None
    usage: Usage | None = None
    model: str = ""


class Progress(_Value):
    """How far an answer is: the text so far, of this try.

    The first of each try has no text: it says that the call waits no more. A new try starts from nothing.
    """

    text: str
    seconds: float
    attempt: int = 1
