"""One request on its way: what the lane works off, and at the same time the context that its handler sees.

One object for both, made once per request, because this is the hottest allocation of the bus. The message is built only
when somebody looks at it.
"""

from __future__ import annotations

import asyncio
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from pydantic import BaseModel

from voxel_weaver.bus.agent import Handler
from voxel_weaver.bus.message import Kind, Message
from voxel_weaver.bus.ports import Ports

if TYPE_CHECKING:
    from voxel_weaver.bus.lane import Lane


class Outcome(StrEnum):
    """What became of a request."""

    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    TIMED_OUT = "timed_out"
    REJECTED = "rejected"
    DROPPED = "dropped"


class Router(Protocol):
    """What a delivery needs of the bus."""

    wall_offset: float

    async def request_nested(
        self, parent: Delivery, recipient: str, payload: BaseModel, priority: int | None, timeout: float | None
    ) -> BaseModel: ...

    def tell_progress(self, delivery: Delivery, fraction: float, text: str) -> None: ...

    def ports_of(self, run: str) -> Ports: ...

    def loop_time_of(self, deadline: float) -> float: ...


class Rescue(Protocol):
    """A pool: where a delivery goes whose worker failed."""

    def retry(self, delivery: Delivery) -> bool:
        """Gives the delivery to another member; False where it has had its second try or nobody else is there."""
        ...

    def died(self, lane: Lane) -> None: ...


class Delivery:
    """A request, its answer to come, and its state.

    `settled`: its outcome is known and counted. `retried`: it had its second try. `moving`: its worker is being stopped
    only so that another member of the pool can take it over.
    """

    # Rarely changed: class defaults, so that making a delivery does not pay for them.
    worker: asyncio.Task[None] | None = None
    started: float = 0.0
    settled: bool = False
    stopping: bool = False
    retried: bool = False
    moving: bool = False
    stopped: asyncio.Future[None] | None = None
    probe: bool = False
    rescue: Rescue | None = None

    def __init__(
        self,
        number: int,
        router: Router,
        lane: Lane,
        handler: Handler,
        payload: BaseModel,
        sender: str,
        run: str,
        priority: int,
        due: float | None,
        sent: float,
        parent: Delivery | None,
        bucket: dict[int, Delivery],
        answer: asyncio.Future[BaseModel],
    ) -> None:
        self.id = number
        self.router = router
        self.lane = lane
        self.handler = handler
        self.payload = payload
        self.sender = sender
        self.run = run
        self.priority = priority
        self.due = due
        self.sent = sent
        self.parent = parent
        self.bucket = bucket
        self.answer = answer

    @property
    def is_open(self) -> bool:
        """Whether it still waits or runs."""
        return self.id in self.bucket

    @property
    def message(self) -> Message:
        return Message(
            self.id,
            Kind.REQUEST,
            self.sender,
            self.lane.pool or self.lane.name,
            self.payload,
            self.priority,
            self.sent + self.router.wall_offset,
            self.parent.id if self.parent is not None else None,
            self.due,
            self.run,
        )

    @property
    def deadline(self) -> float | None:
        return None if self.due is None else self.router.loop_time_of(self.due)

    @property
    def ports(self) -> Ports:
        return self.router.ports_of(self.run)

    async def request(
        self, recipient: str, payload: BaseModel, *, priority: int | None = None, timeout: float | None = None
    ) -> BaseModel:
        return await self.router.request_nested(self, recipient, payload, priority, timeout)

    def progress(self, fraction: float, text: str) -> None:
        self.router.tell_progress(self, fraction, text)
