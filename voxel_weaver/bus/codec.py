"""Messages as JSON bytes and back: the wire and the store. The only place where bytes become messages.

What comes from outside is checked against a schema and bounds before anything is made of it; the types that may come
are a roster that the caller gives. Nothing is imported, called or unpickled because a message says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from voxel_weaver.bus.message import NOTICES, Kind, Message, Priority
from voxel_weaver.scene.errors import DataRefused

MOST_BYTES = 8 * 1024 * 1024
LARGEST_ID = 2**63 - 1
NONE = ""
"""The type name of a message without a payload."""

Name = Annotated[str, Field(max_length=200)]
Id = Annotated[int, Field(ge=0, le=LARGEST_ID)]
Seconds = Annotated[float, Field(allow_inf_nan=False)]


_JSON: TypeAdapter[Any] = TypeAdapter(Any, config=ConfigDict(ser_json_inf_nan="strings"))


def as_json(value: object) -> bytes:
    """Any nest of values and plain data as JSON; ValueError for what JSON cannot say."""
    return _JSON.dump_json(value)


class _Tagged(BaseModel):
    model_config = ConfigDict(extra="forbid")

    type: Name
    value: Any


class _Heading(BaseModel):
    """Everything of a message but its payload."""

    model_config = ConfigDict(extra="forbid")

    id: Id
    kind: Kind
    sender: Name
    recipient: Name
    priority: Annotated[int, Field(ge=Priority.CRITICAL, le=Priority.LOW)]
    timestamp: Seconds
    reply_to: Id | None
    deadline: Seconds | None
    run: Name


class _Envelope(_Heading):
    payload: _Tagged


class Codec:
    """Knows the types of payload that may travel, by class name."""

    def __init__(self, types: Iterable[type[BaseModel]], *, most_bytes: int = MOST_BYTES) -> None:
        known: dict[str, type[BaseModel]] = {}
        for kind in (*NOTICES, *types):
            if known.setdefault(kind.__name__, kind) is not kind:
                raise DataRefused(f"two types of payload are called {kind.__name__!r}; rename one")
        self.types: Mapping[str, type[BaseModel]] = MappingProxyType(known)
        self.most_bytes = most_bytes

    def encode(self, message: Message) -> bytes:
        """The message as JSON; refuses payloads that `decode` would refuse."""
        kind = NONE if message.payload is None else type(message.payload).__name__
        if kind != NONE and kind not in self.types:
            raise DataRefused(f"payloads of type {kind!r} cannot be written; add the type to the codec's roster")
        fields = {**message._asdict(), "payload": {"type": kind, "value": message.payload}}
        try:
            data = as_json(fields)
        except (ValueError, RecursionError) as error:
            raise DataRefused(f"message {message.id!r} cannot be written as JSON: {error!s:.300}") from error
        self._check_size(len(data))
        return data

    def decode(self, data: bytes) -> Message:
        """The message that these bytes say, or DataRefused."""
        self._check_size(len(data))
        try:
            envelope = _Envelope.model_validate_json(data)
        except (ValidationError, RecursionError) as error:
            raise DataRefused(f"these {len(data)} bytes are no message: {_first(error)}") from error
        return _message(envelope, self._payload(envelope.payload.type, as_json(envelope.payload.value)))

    def assemble(self, heading: Mapping[str, object], kind: object, value: object) -> Message:
        """The message of a stored row: its heading, and its payload as a type name and JSON."""
        if not isinstance(kind, str) or not isinstance(value, str):
            raise DataRefused(f"a stored payload of type {kind!r:.100} is no text; record the run anew")
        try:
            checked = _Heading.model_validate(heading)
        except ValidationError as error:
            raise DataRefused(f"a stored message cannot be read: {_first(error)}; record the run anew") from error
        return _message(checked, self._payload(kind, value))

    def _payload(self, kind: str, value: str | bytes) -> BaseModel | None:
        """A payload from its type name and JSON."""
        if kind == NONE:
            if value not in ("null", b"null"):
                raise DataRefused("a payload without a type must be null; name its type")
            return None
        self._check_size(len(value))
        known = self.types.get(kind)
        if known is None:
            raise DataRefused(f"the payload type {kind!r} is not known here; it was written by another version or team")
        try:
            return known.model_validate_json(value, context={"types": self.types})
        except (ValidationError, RecursionError) as error:
            raise DataRefused(f"this {kind!r} cannot be read: {_first(error)}") from error

    def _check_size(self, size: int) -> None:
        if size > self.most_bytes:
            raise DataRefused(f"a message of {size} bytes is over the bound of {self.most_bytes}; keep bytes in blobs")


def _message(heading: _Heading, payload: BaseModel | None) -> Message:
    return Message(
        heading.id,
        heading.kind,
        heading.sender,
        heading.recipient,
        payload,
        heading.priority,
        heading.timestamp,
        heading.reply_to,
        heading.deadline,
        heading.run,
    )


def _first(error: ValidationError | RecursionError) -> str:
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    place = ".".join(str(step) for step in first["loc"]) or "the top"
    return f"{first['msg']} at {place}"
