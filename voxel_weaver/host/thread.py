"""The host beside a user interface: bus and team on an event loop in one background thread, computing in processes.

The thread does queue work only and knows no Blender. All methods of ThreadHost return at once (`stop` alone may wait)
and are for the one thread that owns the interface; what happens comes back through `events`. Importing this costs next
to nothing: what the work needs is imported in the background.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from voxel_weaver.host.events import (
    Event,
    Failed,
    Finished,
    LayoutProved,
    Mailbox,
    ModelCalls,
    ModelChecked,
    ProgressSeen,
    StageSeen,
)

if TYPE_CHECKING:
    from voxel_weaver.bus.stats import BusStatistics
    from voxel_weaver.host.crew import Crew
    from voxel_weaver.llm.network.keys import Keys
    from voxel_weaver.scene.choice import ModelChoice
    from voxel_weaver.scene.edits import Edition
    from voxel_weaver.scene.errors import VoxelWeaverError
    from voxel_weaver.scene.settings import Request

LOG = logging.getLogger(__name__)
__all__ = [
    "Event",
    "Failed",
    "Finished",
    "LayoutProved",
    "ModelChecked",
    "ProgressSeen",
    "StageSeen",
    "ThreadHost",
]


class ThreadHost:
    """One per session of Blender. Making one starts nothing; `warm`, or the first `start`, does."""

    def __init__(
        self,
        *,
        home: Path | None,
        team: Path | None = None,
        workers: int = 2,
        python: str | None = None,
        keys: Keys | None = None,
    ) -> None:
        self.online = False
        """Whether language models on other machines may be asked, now: set it whenever that changes."""
        self._keys = keys
        self._home = home
        self._team = team
        self._workers = workers
        self._python = python
        self._mail = Mailbox()
        self._lock = threading.Lock()
        self._early: list[Callable[[Crew], None]] = []  # asked for before there was a crew
        self._broken: BaseException | None = None  # what the thread died of
        self._crew: Crew | None = None
        self._thread: threading.Thread | None = None
        self._stopped = False

    def warm(self) -> None:
        """Start the thread, its loop and the worker processes. Call it when the person begins to type."""
        if self._thread is None and not self._stopped:
            self._thread = threading.Thread(target=self._live, name="voxel-weaver", daemon=True)
            self._thread.start()

    @property
    def ready(self) -> bool:
        """Whether all is loaded that a run is asked for with, or never will be, which `start` then tells."""
        return self._stopped or self._broken is not None or (self._crew is not None and self._crew.is_ready)

    def start(
        self,
        request: Request | Edition,
        *,
        mode: Literal["async", "sequential"] = "async",
        model: ModelChoice | None = None,
    ) -> str:
        """Begin a run and return its id. It ends with exactly one event, Finished or Failed. `model` is what its agents
        think with; None, and they think by themselves."""
        run = f"run-{secrets.token_hex(6)}"
        self.warm()
        self._mail.expect(run)
        if not self._order(lambda crew: crew.start(run, request, mode, model)):
            self._mail.put(Failed(run, self._why_not()))
        return run

    def check(self, model: ModelChoice) -> None:
        """Try a language model; what came of it is an event, ModelChecked."""
        self.warm()
        if not self._order(lambda crew: crew.check(model)):
            self._mail.put(ModelChecked(False, (str(self._why_not()),)))

    def cancel(self, run: str) -> None:
        """End a run with all its work. Unknown and ended runs are left as they are."""
        self._order(lambda crew: crew.cancel(run))

    def events(self) -> Iterator[Event]:
        """What came since the last call."""
        return self._mail.take()

    def statistics(self) -> BusStatistics | None:
        """The newest picture of the bus, None before there is one. Asks for a newer one as well."""
        crew = self._crew
        if crew is None:
            return None
        self._order(lambda crew: crew.count())
        return crew.counted

    def model_calls(self) -> ModelCalls | None:
        """The newest picture of calls to language models, None before there is one. Asks for a newer one as well."""
        crew = self._crew
        if crew is None:
            return None
        self._order(lambda crew: crew.count())
        return crew.calls

    def worker_pids(self) -> tuple[int, ...]:
        """The processes of this host, for diagnosis."""
        return self._crew.workers.pids if self._crew is not None else ()

    def stop(self, timeout: float = 2.0) -> bool:
        """End runs, loop, thread and processes, and wait for that; True where all have ended."""
        self._order(lambda crew: crew.leave())
        with self._lock:
            self._stopped = True
        if self._thread is None:
            return True
        self._thread.join(timeout)
        if self._thread.is_alive() and self._crew is not None:
            self._crew.workers.kill()  # it computes on the loop itself; the processes need not wait for that
        return not self._thread.is_alive()

    # --- the way to the thread -----------------------------------------------------------------------------------

    def _order(self, order: Callable[[Crew], None]) -> bool:
        """Have this done on the loop. False where the host was stopped or its thread has died."""
        with self._lock:
            if self._stopped or self._broken is not None:
                return False
            if self._crew is None:
                self._early.append(order)
            else:
                self._crew.call(order)
            return True

    def _why_not(self) -> VoxelWeaverError:
        """Why no order is taken any more."""
        from voxel_weaver.scene.errors import BusClosed, SetupMissing

        if self._broken is None:
            return BusClosed("This host was stopped. Enable the extension again.")
        if isinstance(self._broken, ImportError):
            return SetupMissing(
                f"A part of Voxel Weaver cannot be imported: {self._broken}. Restart Blender; if that does not help, "
                "install the extension again."
            )
        return BusClosed(
            f"The background work of Voxel Weaver ended: {self._broken!r}. Disable and enable the extension; report "
            "this if it happens again."
        )

    # --- the thread ----------------------------------------------------------------------------------------------

    def _live(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:  # whatever it was: nobody else hears of it, and its runs would wait for ever
            LOG.exception("the thread of the host died")
            with self._lock:
                self._broken = error
            for run in self._mail.lacking():
                self._mail.put(Failed(run, self._why_not()))

    async def _serve(self) -> None:
        from voxel_weaver.host.crew import Crew
        from voxel_weaver.host.thinking.thinkers import Thinkers

        thinkers = Thinkers(self._home, self._keys, lambda: self.online)
        crew = Crew(self._mail, self._home, self._team, self._workers, self._python, thinkers)
        with self._lock:
            self._crew = crew
            early, self._early = self._early, []
        for order in early:
            crew.call(order)
        await crew.work()
