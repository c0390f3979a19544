"""What a frame says: an order names a function and carries its value, an answer carries what came of it.

Functions and types travel by name and are looked up only inside this product and the team that the user chose; nothing
that was read names anything else.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from pydantic import BaseModel, ConfigDict, ValidationError

from voxel_weaver.host.workers.wire import Frame
from voxel_weaver.scene import errors
from voxel_weaver.scene.errors import AgentFailed, AnswerRefused, TeamRefused, VoxelWeaverError
from voxel_weaver.scene.value import Key

PRODUCT = "voxel_weaver"
TEAMS = "voxel_weaver_team_"
"""How the packages of users' teams are called; see voxel_weaver/team.py."""


class Order(BaseModel):
    """The head of a frame to a worker. The value follows as JSON, then the bytes that it may read."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    function: str
    value: str  # the name of its type
    with_bytes: bool = False
    reads: tuple[Key, ...] = ()


class Answer(BaseModel):
    """The head of a frame from a worker. The value follows as JSON, then the bytes that were written."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    value: str = ""  # the name of its type
    error: str = ""  # the name of one of this product's errors, where there is no value
    text: str = ""


class Parcel(NamedTuple):
    """A value and the bytes that were written with it."""

    value: BaseModel
    blobs: tuple[bytes, ...] = ()


# --- names ---------------------------------------------------------------------------------------------------------


def name_of(thing: Callable[..., Any] | type) -> str:
    """The name under which another process finds this function or type; raises AgentFailed where it has none."""
    module, name = thing.__module__, thing.__qualname__
    known = sys.modules.get(module)
    if not _is_ours(module) or "." in name or getattr(known, name, None) is not thing:
        raise AgentFailed(
            f"{module}.{name} cannot travel to a worker process. Write it at the top level of a module of the team."
        )
    return f"{module}:{name}"


def found(name: str) -> Any:
    """The function or type of this name, imported where it is not yet; raises TeamRefused for all that is not ours."""
    module, _, attribute = name.partition(":")
    if not _is_ours(module):
        raise TeamRefused(f"{name!r} is neither part of Voxel Weaver nor of the team, so it is not looked up.")
    try:
        thing = getattr(importlib.import_module(module), attribute)
    except (ImportError, AttributeError) as error:
        raise TeamRefused(f"{name!r} is not there: {error}. Restart Blender, or mend the team's folder.") from error
    if getattr(thing, "__module__", None) != module:  # what a module merely imported is not lent out
        raise TeamRefused(f"{name!r} is not defined there. Name it by its own module.")
    return thing


def _is_ours(module: str) -> bool:
    top = module.partition(".")[0]
    return top == PRODUCT or top.startswith(TEAMS)


def _type(name: str) -> type[BaseModel]:
    kind = found(name)
    if not (isinstance(kind, type) and issubclass(kind, BaseModel)):
        raise TeamRefused(f"{name!r} is no type of value.")
    return kind


# --- orders --------------------------------------------------------------------------------------------------------


def ordered(function: Callable[..., BaseModel], value: BaseModel, reads: Mapping[str, bytes] | None = None) -> Frame:
    """The frame that asks for this. `reads` is None for a function that takes no bytes."""
    order = Order(
        function=name_of(function),
        value=name_of(type(value)),
        with_bytes=reads is not None,
        reads=tuple(reads or ()),
    )
    return (order.model_dump_json().encode(), value.model_dump_json().encode(), *(reads or {}).values())


def read_order(frame: Frame) -> tuple[Order, Callable[..., Any], BaseModel, dict[str, bytes]]:
    """What a frame asks for: the order, its function, its value and the bytes that it may read."""
    head, value, *blobs = frame
    order = Order.model_validate_json(head)
    given = _type(order.value).model_validate_json(value)
    return order, found(order.function), given, dict(zip(order.reads, blobs, strict=True))


# --- answers -------------------------------------------------------------------------------------------------------


def answered(value: BaseModel, blobs: Iterable[bytes]) -> Frame:
    return (
        Answer(value=name_of(type(value))).model_dump_json().encode(),
        value.model_dump_json().encode(),
        *blobs,
    )


def refused(error: Exception) -> Frame:
    """The answer that tells an error: this product's as they are, all others as AgentFailed that quotes them."""
    if isinstance(error, VoxelWeaverError) and hasattr(errors, type(error).__name__):
        answer = Answer(error=type(error).__name__, text=str(error))
    else:
        answer = Answer(error=AgentFailed.__name__, text=f"{type(error).__name__}: {error!s:.500}")
    return (answer.model_dump_json().encode(),)


def read_answer(frame: Frame) -> Parcel:
    """What came of an order; raises the error that the worker told of, and AnswerRefused for nonsense."""
    try:
        answer = Answer.model_validate_json(frame[0])
        if answer.error:
            raise _error(answer)
        return Parcel(_type(answer.value).model_validate_json(frame[1]), frame[2:])
    except (ValidationError, IndexError) as error:
        raise AnswerRefused(f"A worker's answer cannot be read: {error!s:.300}. Generate the scene again.") from error


def _error(answer: Answer) -> VoxelWeaverError:
    kind = getattr(errors, answer.error, None)
    if isinstance(kind, type) and issubclass(kind, VoxelWeaverError):
        return kind(answer.text)
    return AgentFailed(f"{answer.error}: {answer.text}")
