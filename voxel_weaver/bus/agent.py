"""What an agent is: a name, and async methods bound to types of payload; wired and checked when its class is defined.

An agent knows no bus and no other agent: it sees its payload and its context. Nothing here runs a handler.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType
from typing import Any, ClassVar, NamedTuple, Protocol, TypeVar

from pydantic import BaseModel

from voxel_weaver.bus.message import Message
from voxel_weaver.bus.ports import Ports
from voxel_weaver.scene.errors import TeamRefused

Method = TypeVar("Method", bound=Callable[..., Any])
MARK = "_handled_payload"


class Context(Protocol):
    """What a handler sees of the world beside its payload."""

    @property
    def run(self) -> str: ...

    @property
    def message(self) -> Message: ...

    @property
    def deadline(self) -> float | None:
        """When the answer is due, in the loop's time as of now (it moves on while the loop is stalled)."""
        ...

    @property
    def ports(self) -> Ports: ...

    async def request(
        self, recipient: str, payload: BaseModel, *, priority: int | None = None, timeout: float | None = None
    ) -> BaseModel:
        """Asks another agent, in this run, with this priority, and by this deadline at the latest."""
        ...

    def progress(self, fraction: float, text: str) -> None:
        """Says how far the work is. Cheap: what subscribers have not seen yet is replaced by what is newer."""
        ...


class Handler(NamedTuple):
    """One wired handler: the method, and the types that it may answer (empty: any payload)."""

    method: Callable[[Any, Any, Any], Awaitable[BaseModel | None]]
    answers: tuple[type, ...]


def handles(payload: type[BaseModel]) -> Callable[[Method], Method]:
    """Binds an async method of an agent to a type of payload."""

    def mark(method: Method) -> Method:
        if getattr(method, MARK, None) is not None:
            raise TeamRefused(f"{method.__qualname__} has two @handles; write one method for each type of payload")
        setattr(method, MARK, payload)
        return method

    return mark


class Agent:
    """One member of the team. Subclass it, give it a name, and bind async methods with `@handles`."""

    name: ClassVar[str]
    title: ClassVar[str] = ""
    concurrency: ClassVar[int] = 64
    handlers: Mapping[type, Handler] = MappingProxyType({})

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        inherited = {kind: handler for base in reversed(cls.__mro__[1:]) for kind, handler in _wired(base).items()}
        own = _own_handlers(cls)
        if own and not getattr(cls, "name", ""):
            raise TeamRefused(f"agent {cls.__qualname__} has no name; write name = '...' in its class")
        if cls.concurrency < 1:
            raise TeamRefused(f"agent {cls.__qualname__} has concurrency {cls.concurrency!r}; use 1 or more")
        overridden = {kind: _overridden(cls, handler) for kind, handler in inherited.items()}
        cls.handlers = MappingProxyType({**overridden, **own})

    async def heartbeat(self) -> None:
        """Shows that the agent lives. Override it where the agent stands on something that can die by itself."""


def _wired(base: type) -> Mapping[type, Handler]:
    return base.handlers if issubclass(base, Agent) and "handlers" in vars(base) else {}


def _own_handlers(cls: type[Agent]) -> dict[type, Handler]:
    own: dict[type, Handler] = {}
    for attribute, method in vars(cls).items():
        payload = getattr(method, MARK, None)
        if payload is None:
            continue
        place = f"{cls.__qualname__}.{attribute}"
        if not (isinstance(payload, type) and issubclass(payload, BaseModel)):
            raise TeamRefused(f"{place} handles {payload!r}, which is no pydantic model; name a payload type")
        if payload in own:
            first = own[payload].method.__name__
            raise TeamRefused(f"{place} and {first} of the same class both handle {payload.__name__!r}; keep one")
        own[payload] = _wire(place, method, payload)
    return own


def _overridden(cls: type[Agent], handler: Handler) -> Handler:
    """A subclass that overrides a handler's method without @handles means its own method, checked alike."""
    name = handler.method.__name__
    current = getattr(cls, name, handler.method)
    payload: type[BaseModel] = getattr(handler.method, MARK)
    if current is handler.method or getattr(current, MARK, payload) is not payload:
        return handler
    wired = _wire(f"{cls.__qualname__}.{name}", current, payload)
    setattr(current, MARK, payload)
    return wired


def _wire(place: str, method: Any, payload: type[BaseModel]) -> Handler:
    if not inspect.iscoroutinefunction(method):
        raise TeamRefused(f"{place} handles {payload.__name__!r} but is not async; write 'async def'")
    signature = inspect.signature(method)
    names = list(signature.parameters)
    if len(names) != 3:
        raise TeamRefused(f"{place} takes {names!r}; a handler takes (self, payload, context)")
    annotation = signature.parameters[names[1]].annotation
    if not _agrees(annotation, payload):
        raise TeamRefused(
            f"{place} handles {payload.__name__!r} but its payload is annotated {annotation!r}; make both one"
        )
    return Handler(method, _answers(signature.return_annotation, method.__globals__))


def _agrees(annotation: object, payload: type[BaseModel]) -> bool:
    if isinstance(annotation, str):
        # Compared by name: payload types of local scopes cannot be looked up from a string.
        return annotation.strip("'\"").split(".")[-1] == payload.__name__
    return annotation is payload


def _answers(annotation: object, scope: Mapping[str, Any]) -> tuple[type, ...]:
    """The types that a return annotation names. What cannot be resolved leaves the handler free (empty tuple)."""
    if annotation is inspect.Signature.empty:
        return ()
    if isinstance(annotation, str):
        parts: list[object] = [_look_up(part.strip(), scope) for part in annotation.split("|")]
    else:
        parts = list(getattr(annotation, "__args__", (annotation,)))
    kinds = tuple(type(None) if part is None else part for part in parts)
    listed = tuple(kind for kind in kinds if isinstance(kind, type) and issubclass(kind, (BaseModel, type(None))))
    return listed if len(listed) == len(kinds) else ()


def _look_up(dotted: str, scope: Mapping[str, Any]) -> object:
    if dotted == "None":
        return None
    first, *rest = dotted.split(".")
    found = scope.get(first, NotImplemented)
    for name in rest:
        found = getattr(found, name, NotImplemented)
    return found
