"""What travels on the bus: the message, its kinds and priorities, and the few payloads that the bus itself sends.

Nothing here knows queues, agents or loops. A payload is a frozen pydantic value; inside one process the value itself is
passed on, and `codec.py` is the only place that turns a message into bytes.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, Field


class Kind(StrEnum):
    """What a message is for."""

    REQUEST = "request"
    RESPONSE = "response"
    ERROR = "error"
    STATUS = "status"
    CANCEL = "cancel"
    HEARTBEAT = "heartbeat"


class Priority(IntEnum):
    """How urgent a request is: a smaller number goes first, and every whole number from 0 to 30 is allowed."""

    CRITICAL = 0
    HIGH = 10
    NORMAL = 20
    LOW = 30


class Message(NamedTuple):
    """One message. `deadline` is on the bus's clock, which stands still while the loop is stalled."""

    id: int
    kind: Kind
    sender: str
    recipient: str
    payload: BaseModel | None
    priority: int = Priority.NORMAL
    timestamp: float = 0.0
    reply_to: int | None = None
    deadline: float | None = None
    run: str = ""


class _Notice(BaseModel):
    """The shared settings of the bus's own payloads."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Done(_Notice):
    """The answer of a handler that has nothing to say (it returned None)."""


class Progress(_Notice):
    """How far a piece of work is: the payload of a status message."""

    fraction: float = Field(ge=0.0, le=1.0)
    text: str


class Failure(_Notice):
    """Why a request got no answer: the payload of an error message. `error` is the class name of the error."""

    error: str
    text: str


class Stop(_Notice):
    """What was cancelled: the payload of a cancel message. One of the two is given."""

    run: str | None = None
    message: int | None = None


class Pulse(_Notice):
    """The payload of a heartbeat: how long the agent took to show that it lives, in seconds."""

    seconds: float


NOTICES: tuple[type[BaseModel], ...] = (Done, Progress, Failure, Stop, Pulse)
