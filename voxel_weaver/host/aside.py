"""Computing beside the event loop, on a thread that nobody has to wait for.

asyncio's own threads are waited for when the loop ends, so a file that another program holds would keep a cancelled
run, or Ctrl-C, for seconds. These end with the process instead.
"""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import threading
from collections.abc import Callable
from typing import TypeVar

Given = TypeVar("Given")
Result = TypeVar("Result")


async def aside(function: Callable[[Given], Result], value: Given) -> Result:
    """The function's result. Cancelling the caller returns at once; what was computed then is dropped."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Result] = loop.create_future()

    def settle(set_it: Callable[[asyncio.Future[Result]], None]) -> None:
        if not answer.done():  # its caller was cancelled
            set_it(answer)

    def work() -> None:
        try:
            result = function(value)
        except Exception as error:
            failure = error  # the name `error` ends with this block
            tell(lambda future: future.set_exception(failure))
        else:
            tell(lambda future: future.set_result(result))

    def tell(set_it: Callable[[asyncio.Future[Result]], None]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
            loop.call_soon_threadsafe(settle, set_it)

    context = contextvars.copy_context()  # what belongs to the run belongs to its thread
    threading.Thread(target=context.run, args=(work,), name="voxel weaver computing", daemon=True).start()
    return await answer
