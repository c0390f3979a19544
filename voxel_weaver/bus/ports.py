"""What a run lends to its agents: a place for bytes, computing away from the loop, and a mind to think with. The host
fills it.

Only the interface and the refusal for work outside any run live here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Protocol, TypeVar, runtime_checkable

from pydantic import BaseModel

from voxel_weaver.bus.mind import ASLEEP, Mind
from voxel_weaver.scene.errors import WorkFailed

Given = TypeVar("Given", bound=BaseModel)
Result = TypeVar("Result", bound=BaseModel)


@runtime_checkable
class Blobs(Protocol):
    """Where the bytes behind content hashes live during a run."""

    def put(self, data: bytes) -> str: ...

    def get(self, key: str) -> bytes: ...


@runtime_checkable
class Ports(Protocol):
    """What a run lends to its agents.

    Whatever takes more than about 3 ms goes through `compute`, so that neither the loop nor Blender waits for it. The
    function may run in another process: it stands at the top level of a module of the team or of this product, takes
    one frozen value and gives one, and the outcome depends on nothing else.
    """

    @property
    def blobs(self) -> Blobs: ...

    @property
    def mind(self) -> Mind:
        """What to think with; asleep where no language model is set."""
        ...

    async def compute(self, function: Callable[[Given], Result], value: Given) -> Result:
        """What the function makes of the value, computed away from the loop."""
        ...

    async def compute_with_bytes(
        self, function: Callable[[Given, Blobs], Result], value: Given, reads: Iterable[str] = ()
    ) -> Result:
        """The same for a function that also reads or writes bytes.

        It may get what `reads` names and nothing else of this run; what it puts belongs to the run afterwards.
        """
        ...


class NoPorts:
    """The ports of work that belongs to no open run."""

    mind: Mind = ASLEEP

    def __init__(self, run: str) -> None:
        self._run = run

    @property
    def blobs(self) -> Blobs:
        raise WorkFailed(f"run {self._run!r} is not open, so it has no place for bytes; call open_run first")

    async def compute(self, function: Callable[[Any], Any], value: Any) -> Any:
        raise WorkFailed(f"run {self._run!r} is not open, so it cannot compute {function!r}; call open_run first")

    async def compute_with_bytes(
        self, function: Callable[[Any, Blobs], Any], value: Any, reads: Iterable[str] = ()
    ) -> Any:
        return await self.compute(lambda given: function(given, self.blobs), value)
