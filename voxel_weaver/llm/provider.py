"""What the queue needs of a provider of language models. The providers themselves live in `providers`, one file each.

Only the interface: nothing here opens a connection or chooses a provider.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Protocol, runtime_checkable

from pydantic import BaseModel, ConfigDict

from voxel_weaver.llm.calls import Call, Chunk


class Capabilities(BaseModel):
    """What a provider was found to be able to do. `slots` is how many calls it works on at once, None if unknown."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    json_schema: bool = False
    json_object: bool = False
    streaming: bool = True
    slots: int | None = None
    models: tuple[str, ...] = ()


@runtime_checkable
class Provider(Protocol):
    """One server with one way of talking. `host` names what the limits count by: providers of one host share them."""

    @property
    def name(self) -> str: ...

    @property
    def host(self) -> str: ...

    def stream(self, call: Call) -> AsyncGenerator[Chunk, None]:
        """The answer in pieces, the last one `done`; raises a Fault. Closing it frees the server's slot at once.

        One try: waiting, trying again and counting are the queue's.
        """
        ...

    async def capabilities(self) -> Capabilities:
        """What it can do, found out once and remembered."""
        ...

    async def close(self) -> None:
        """Closes its connections. It may be called twice."""
        ...
