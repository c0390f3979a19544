"""What a run lends to its agents: a place for bytes, and computing away from the loop. The host fills it.

Only the interface and the refusal for work outside any run live here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar, runtime_checkable

from voxel_weaver.scene.errors import WorkFailed

Value = TypeVar("Value")
Result = TypeVar("Result")


@runtime_checkable
class Blobs(Protocol):
    """Where the bytes behind content hashes live during a run."""

    def put(self, data: bytes) -> str: ...

    def get(self, key: str) -> bytes: ...


@runtime_checkable
class Ports(Protocol):
    """What a run lends to its agents."""

    @property
    def blobs(self) -> Blobs: ...

    async def compute(self, function: Callable[[Value], Result], value: Value) -> Result:
        """Runs a function that needs much processor time away from the loop."""
        ...


class NoPorts:
    """The ports of work that belongs to no open run."""

    def __init__(self, run: str) -> None:
        self._run = run

    @property
    def blobs(self) -> Blobs:
        raise WorkFailed(f"run {self._run!r} is not open, so it has no place for bytes; call open_run first")

    async def compute(self, function: Callable[[Any], Any], value: Any) -> Any:
        raise WorkFailed(f"run {self._run!r} is not open, so it cannot compute {function!r}; call open_run first")
