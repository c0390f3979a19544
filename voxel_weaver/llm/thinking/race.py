"""Several ways to one answer: the next is begun when one fails or is slow, the first good answer counts, the rest stop.

For anything that can be awaited; it knows no model. Whoever is not needed any more is cancelled and waited for, so that
nothing runs on behind anybody's back.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from voxel_weaver.scene.errors import RunCancelled, VoxelWeaverError

Result = TypeVar("Result")
Begun = Callable[[], None]
Way = Callable[[Begun], Awaitable[Result]]
"""Starts one way. It calls what it is given when its work really begins: the patience with it counts from then."""


async def first_good(ways: Sequence[Way[Result]], patience: float | None) -> Result:
    """The first good answer; raises the fault of the first way where all failed.

    After `patience` seconds without an answer the next way is begun as well; None waits until one has failed.
    """
    waiting = deque(ways)
    running: dict[asyncio.Task[Result], asyncio.Event] = {}
    faults: list[VoxelWeaverError] = []
    try:
        while running or waiting:
            if not running:
                begin(waiting.popleft(), running)
            done = await some_done(running, patience if waiting else None)
            if not done:
                begin(waiting.popleft(), running)
            for task in done:
                del running[task]
                try:
                    return task.result()
                except RunCancelled:
                    raise
                except VoxelWeaverError as fault:
                    faults.append(fault)
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
    raise faults[0]


def begin(way: Way[Result], running: dict[asyncio.Task[Result], asyncio.Event]) -> None:
    begun = asyncio.Event()
    running[asyncio.ensure_future(coroutine(way, begun.set))] = begun


async def coroutine(way: Way[Result], begun: Begun) -> Result:
    return await way(begun)


async def some_done(
    running: dict[asyncio.Task[Result], asyncio.Event], patience: float | None
) -> set[asyncio.Task[Result]]:
    """The ways that have ended; empty when the latest has begun and patience with it is over."""
    if patience is None:
        return (await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED))[0]
    begun = asyncio.ensure_future(list(running.values())[-1].wait())
    try:
        done, _ = await asyncio.wait({*running, begun}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        begun.cancel()
    ended = {task for task in running if task in done}
    if ended:
        return ended
    return (await asyncio.wait(running, timeout=patience, return_when=asyncio.FIRST_COMPLETED))[0]
