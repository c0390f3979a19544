"""The crew of a thread host: what lives on its loop, from the first worker process to the last.

All methods but `call` are for the loop's own thread. Processes start before the heavy imports, so both happen at once.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from voxel_weaver.host.events import Failed, Finished, Mailbox, ModelCalls, ModelChecked, ProgressSeen, StageSeen
from voxel_weaver.host.thinking.thinkers import Thinkers
from voxel_weaver.host.workers.pilot import Launch
from voxel_weaver.host.workers.pool import Workers
from voxel_weaver.scene.errors import AgentFailed, RunCancelled, SetupMissing, VoxelWeaverError
from voxel_weaver.scene.shelf import shelf_of

if TYPE_CHECKING:
    from voxel_weaver.bus.message import Message
    from voxel_weaver.bus.stats import BusStatistics
    from voxel_weaver.host.inline import Made, RunPorts, Studio
    from voxel_weaver.host.witness import Witness
    from voxel_weaver.scene.choice import ModelChoice
    from voxel_weaver.scene.edits import Edition
    from voxel_weaver.scene.report import Stage
    from voxel_weaver.scene.settings import Request

LOG = logging.getLogger(__name__)
PATIENCE = 1.5
"""Seconds in which cancelled runs have to let go when the host stops."""


class Crew:
    """A studio, its workers and its runs on the running loop."""

    def __init__(
        self,
        mail: Mailbox,
        home: Path | None,
        team: Path | None,
        workers: int,
        python: str | None,
        thinkers: Thinkers | None = None,
    ) -> None:
        self.counted: BusStatistics | None = None
        self.calls: ModelCalls | None = None
        self.workers = Workers(Launch(python, team, shelf_of(home)), workers)
        self.workers.warm()
        self._mail = mail
        self._home = home
        self._team = team
        self._thinkers = thinkers or Thinkers(home)
        self._checks: set[asyncio.Task[None]] = set()
        self._loop = asyncio.get_running_loop()
        self._over = asyncio.Event()
        self._ready: asyncio.Future[tuple[Studio, Witness]] = self._loop.create_future()
        self._runs: dict[str, asyncio.Task[Made]] = {}
        self._finishing: set[asyncio.Task[Made]] = set()

    @property
    def is_ready(self) -> bool:
        """Whether the studio stands, or why it cannot is known."""
        return self._ready.done()

    def call(self, order: Callable[[Crew], None]) -> None:
        """Have this done on the loop. From any thread; after the end of the loop nothing happens."""
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(order, self)

    async def work(self) -> None:
        """Serve until `leave`, then end everything that was started."""
        try:
            try:
                studio, witness = self._studio()
            except VoxelWeaverError as error:
                self._ready.set_exception(error)  # every run is told why
                await self._over.wait()
                await self._end_runs()
            else:
                await self._serve(studio, witness)
        finally:
            await self.workers.close()

    async def _serve(self, studio: Studio, witness: Witness) -> None:
        async with studio:
            unsubscribe = studio.bus.on_status(self._progress)
            self._ready.set_result((studio, witness))
            await self._over.wait()
            unsubscribe()
            await self._end_runs()
            await self._thinkers.close()

    def start(
        self,
        run: str,
        request: Request | Edition,
        mode: Literal["async", "sequential"],
        model: ModelChoice | None = None,
    ) -> None:
        task = self._runs[run] = self._loop.create_task(self._made(run, request, mode, model))
        task.add_done_callback(functools.partial(self._ended, run))

    def cancel(self, run: str) -> None:
        if run in self._runs:
            self._runs[run].cancel()

    def check(self, model: ModelChoice) -> None:
        """Try a model, and tell what came of it."""
        task = self._loop.create_task(self._checked(model))
        self._checks.add(task)
        task.add_done_callback(self._checks.discard)

    async def _checked(self, model: ModelChoice) -> None:
        try:
            checked = await self._thinkers.check(model)
        except VoxelWeaverError as error:
            checked = ModelChecked(False, (str(error),))
        self._mail.put(checked)

    def count(self) -> None:
        if self._ready.done() and self._ready.exception() is None:
            self.counted = self._ready.result()[0].statistics()
            self.calls = self._thinkers.calls()

    def leave(self) -> None:
        self._over.set()

    # --- setting up ----------------------------------------------------------------------------------------------

    def _studio(self) -> tuple[Studio, Witness]:
        try:
            from voxel_weaver.host.inline import Studio
            from voxel_weaver.host.witness import Witness
            from voxel_weaver.team import team
        except ImportError as error:
            raise SetupMissing(f"A part of Voxel Weaver cannot be imported: {error}. Install it again.") from error
        witness = Witness(self._mail.put)
        return Studio(makers=team(self._team), home=self._home, recorder=witness, ports=self._ports), witness

    def _ports(self, run: str) -> RunPorts:
        from voxel_weaver.host.workers.ports import WorkerPorts

        ports = WorkerPorts(self.workers)
        self._ready.result()[1].open(run, ports.blobs)
        return ports

    # --- runs ----------------------------------------------------------------------------------------------------

    async def _made(
        self, run: str, request: Request | Edition, mode: Literal["async", "sequential"], model: ModelChoice | None
    ) -> Made:
        from voxel_weaver.scene.settings import Request

        studio, witness = await asyncio.shield(self._ready)
        try:
            watcher = functools.partial(self._stage, run)
            minds = await self._thinkers.minds(model)
            if isinstance(request, Request):
                return await studio.generate(request, mode=mode, run=run, watcher=watcher, minds=minds)
            return await studio.edit(request, mode=mode, run=run, watcher=watcher, minds=minds)
        finally:
            witness.close(run)

    def _ended(self, run: str, task: asyncio.Task[Made]) -> None:
        """Tell how a run ended; also of one that was cancelled before it had begun."""
        del self._runs[run]
        if task.cancelled():
            self._mail.put(Failed(run, RunCancelled("The run was cancelled; nothing of it is left.")))
            return
        error = task.exception()
        if error is None:
            made = task.result()
            self._mail.put(Finished(run, made))
            self._finish(made)
        elif isinstance(error, VoxelWeaverError):
            self._mail.put(Failed(run, error))
        else:
            LOG.error("run %r broke", run, exc_info=error)
            self._mail.put(Failed(run, AgentFailed(f"The run broke: {error!r}. Report this with the prompt.")))

    def _finish(self, made: Made) -> None:
        """Let the background work of a run come to its end; nobody waits for it."""
        task = self._loop.create_task(self._ready.result()[0].finish(made))
        self._finishing.add(task)
        task.add_done_callback(self._finishing.discard)

    async def _end_runs(self) -> None:
        tasks = (*self._runs.values(), *self._finishing, *self._checks)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=PATIENCE)

    def _stage(self, run: str, stage: Stage) -> None:
        self._mail.put(StageSeen(run, stage))

    def _progress(self, message: Message) -> None:
        from voxel_weaver.bus.message import Progress

        told = message.payload
        if isinstance(told, Progress) and message.run in self._runs:
            self._mail.put(ProgressSeen(message.run, message.sender, told.fraction, told.text))
