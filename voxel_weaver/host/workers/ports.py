"""The ports of one run whose computing goes to worker processes; where there are none it is done on the loop."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar, cast

from pydantic import BaseModel

from voxel_weaver.bus.mind import ASLEEP, Mind
from voxel_weaver.bus.ports import Blobs
from voxel_weaver.host.desk import Desk
from voxel_weaver.host.workers.orders import ordered, read_answer
from voxel_weaver.host.workers.pool import Workers
from voxel_weaver.host.workers.wire import Frame
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.errors import SetupMissing

Given = TypeVar("Given", bound=BaseModel)
Result = TypeVar("Result", bound=BaseModel)
QUICK = 0.0005
"""Seconds after which a computing thread has to let others in; Python's own 5 ms would be felt in every window."""


class WorkerPorts:
    """Bytes in this process, computing in others."""

    def __init__(self, workers: Workers) -> None:
        self.blobs = MemoryBlobs()
        self.mind: Mind = ASLEEP
        self._workers = workers

    async def compute(self, function: Callable[[Given], Result], value: Given) -> Result:
        answer = await self._asked(ordered(function, value))
        if answer is None:
            with quick_turns():
                return function(value)
        return cast(Result, read_answer(answer).value)

    async def compute_with_bytes(
        self, function: Callable[[Given, Blobs], Result], value: Given, reads: Iterable[str] = ()
    ) -> Result:
        lent = {key: self.blobs.get(key) for key in reads}
        answer = await self._asked(ordered(function, value, lent))
        if answer is None:
            desk = Desk(lent)
            with quick_turns():
                made = function(value, desk)
            desk.clear_into(self.blobs)
            return made
        parcel = read_answer(answer)
        for data in parcel.blobs:
            self.blobs.put(data)
        return cast(Result, parcel.value)

    async def _asked(self, order: Frame) -> Frame | None:
        """The workers' answer, or None where there are no workers and the work is to be done here."""
        try:
            return await self._workers.ask(order)
        except SetupMissing:
            await asyncio.sleep(0)  # others get a turn between two pieces of work
            return None


@contextlib.contextmanager
def quick_turns() -> Iterator[None]:
    """Let other threads in often while this one computes.

    Where somebody else has set it already nothing is changed, nor put back: two hosts at once leave no trace so.
    """
    before = sys.getswitchinterval()
    if before <= QUICK:
        yield
        return
    sys.setswitchinterval(QUICK)
    try:
        yield
    finally:
        sys.setswitchinterval(before)
