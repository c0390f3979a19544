"""A Maker: an agent that gives one value and needs some. Its needs are read off the signature of its `make`.

    class Lighting(Maker):
        name = "lighting"
        async def make(self, brief: Brief, layout: Layout, context: Context) -> LightRig: ...
        def fallback(self, brief: Brief, layout: Layout) -> LightRig: ...

A fallback whose value stands on bytes asks for `blobs: Blobs` last: where the run keeps its bytes.

`production.py` starts each maker as soon as its needs are there. Nothing here knows which makers exist.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any, ClassVar, get_type_hints

from pydantic import BaseModel, ConfigDict, SerializeAsAny, ValidationInfo, field_serializer, field_validator

from voxel_weaver.bus.agent import Agent, Context, handles
from voxel_weaver.scene.errors import AnswerRefused, TeamRefused

BYTES = "blobs"
"""The last parameter of a fallback that puts bytes."""
DEADLINE = 120.0
"""Seconds. Far beyond normal times: a deadline ends what hangs, it never decides content."""


class Work(BaseModel):
    """Ask a maker for its value. The needs come in the order of its signature."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    needs: tuple[SerializeAsAny[BaseModel], ...]

    @field_serializer("needs")
    def _with_types(self, needs: tuple[BaseModel, ...]) -> list[dict[str, Any]]:
        return _tagged(needs)

    @field_validator("needs", mode="before")
    @classmethod
    def _from_types(cls, needs: Any, info: ValidationInfo) -> Any:
        return _untagged(needs, info)


class Rework(Work):
    """Ask a maker to mend its earlier value: `faults` are what judges found in it."""

    earlier: SerializeAsAny[BaseModel]
    faults: tuple[SerializeAsAny[BaseModel], ...]

    @field_serializer("faults")
    def _faults_with_types(self, faults: tuple[BaseModel, ...]) -> list[dict[str, Any]]:
        return _tagged(faults)

    @field_serializer("earlier")
    def _earlier_with_type(self, earlier: BaseModel) -> dict[str, Any]:
        return _tagged((earlier,))[0]

    @field_validator("earlier", mode="before")
    @classmethod
    def _earlier_from_type(cls, earlier: Any, info: ValidationInfo) -> Any:
        return _untagged([earlier], info)[0] if isinstance(earlier, dict) else earlier

    @field_validator("faults", mode="before")
    @classmethod
    def _faults_from_types(cls, faults: Any, info: ValidationInfo) -> Any:
        return _untagged(faults, info)


def _tagged(values: tuple[BaseModel, ...]) -> list[dict[str, Any]]:
    return [{"type": type(value).__name__, "value": value.model_dump(mode="json")} for value in values]


def _untagged(values: Any, info: ValidationInfo) -> Any:
    """Read tagged values back by the types that the codec offers in the validation context."""
    if not isinstance(values, list) or all(isinstance(value, BaseModel) for value in values):
        return values
    types: Mapping[str, type[BaseModel]] = (info.context or {}).get("types", {})
    read = []
    for item in values:
        name = item.get("type") if isinstance(item, dict) else None
        if not isinstance(name, str) or name not in types:
            raise ValueError(f"the value type {name!r} is not known here")
        read.append(types[name].model_validate(item.get("value"), context=info.context))
    return tuple(read)


class Maker(Agent):
    """Gives one value. Subclasses write `make` and `fallback`, and `remake` where judges may send their value back."""

    name = "maker"
    needs: ClassVar[tuple[type[BaseModel], ...]] = ()
    gives: ClassVar[type[BaseModel]] = BaseModel
    sends_back: ClassVar[type[BaseModel] | None] = None
    """What a judge may send back: its own value then has `faults`, empty where all is well."""
    deadline: ClassVar[float] = DEADLINE

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        if "name" not in vars(cls):
            raise TeamRefused(f"maker {cls.__qualname__} has no name; write name = '...' in its class")
        make = vars(cls).get("make")
        if make is None:
            raise TeamRefused(f"maker {cls.__qualname__} has no make; write 'async def make(self, ..., context)'")
        cls.needs, cls.gives = _signature(cls, make, with_context=True)
        for method, with_context in (("fallback", False), ("remake", True)):
            _check_twin(cls, method, with_context)

    @classmethod
    def falls_back_on_bytes(cls) -> bool:
        return BYTES in inspect.signature(vars(cls)["fallback"]).parameters

    @classmethod
    def remakes(cls) -> bool:
        return "remake" in vars(cls)

    @handles(Work)
    async def do_work(self, work: Work, context: Context) -> BaseModel:
        """The bus's way to `make`; answers of another type are refused before they go out."""
        return self._checked(await getattr(self, "make")(*self._needed(work), context=context))  # noqa: B009

    @handles(Rework)
    async def do_rework(self, work: Rework, context: Context) -> BaseModel:
        """The bus's way to `remake`."""
        remake = getattr(self, "remake", None)
        if remake is None:
            raise AnswerRefused(f"{self.name!r} cannot mend its value: it has no remake. Keep its earlier value.")
        return self._checked(await remake(*self._needed(work), work.earlier, work.faults, context=context))

    def _needed(self, work: Work) -> tuple[BaseModel, ...]:
        kinds = tuple(type(value) for value in work.needs)
        if len(kinds) != len(self.needs) or not all(issubclass(*pair) for pair in zip(kinds, self.needs, strict=True)):
            wanted = ", ".join(need.__name__ for need in self.needs)
            raise AnswerRefused(f"{self.name!r} needs ({wanted}) and was sent {[kind.__name__ for kind in kinds]!r}.")
        return work.needs

    def _checked(self, value: Any) -> BaseModel:
        if not isinstance(value, self.gives):
            raise AnswerRefused(
                f"{self.name!r} answered with {type(value).__name__!r} instead of {self.gives.__name__!r}."
            )
        return value


def _signature(cls: type, method: Any, *, with_context: bool) -> tuple[tuple[type[BaseModel], ...], type[BaseModel]]:
    place = f"{cls.__qualname__}.{method.__name__}"
    if with_context and not inspect.iscoroutinefunction(method):
        raise TeamRefused(f"{place} is not async; write 'async def {method.__name__}'")
    try:
        hints = get_type_hints(method)
    except NameError as error:
        raise TeamRefused(f"{place} names a type that is not imported: {error}") from error
    gives = hints.pop("return", None)
    names = [name for name in inspect.signature(method).parameters if name != "self"]
    if not with_context and names[-1:] == [BYTES]:
        names.pop()
    if with_context and (not names or names[-1] != "context"):
        raise TeamRefused(f"{place} takes {names!r}; its last parameter must be 'context'")
    needs = tuple(hints.get(name) for name in names if name != "context")
    for kind in (*needs, gives):
        if not (isinstance(kind, type) and issubclass(kind, BaseModel)):
            raise TeamRefused(f"{place} is annotated with {kind!r}; each need and the result must be a value type")
    return tuple(need for need in needs if need is not None), gives


def _check_twin(cls: type[Maker], name: str, with_context: bool) -> None:
    """`fallback` and `remake` must take what `make` takes and give what it gives."""
    method = vars(cls).get(name)
    if method is None:
        if name == "fallback":
            raise TeamRefused(f"maker {cls.__qualname__} has no fallback; write one that needs no thinking")
        return
    if name == "remake":
        count = len(inspect.signature(method).parameters) - 1
        if not inspect.iscoroutinefunction(method) or count != len(cls.needs) + 3:
            raise TeamRefused(
                f"{cls.__qualname__}.remake must be 'async def remake(self, <needs>, earlier, faults, context)'"
            )
        return
    needs, gives = _signature(cls, method, with_context=with_context)
    if needs != cls.needs or gives is not cls.gives:
        raise TeamRefused(f"{cls.__qualname__}.{name} must take and give the same types as its make")
