"""The pool of workers: which one computes what, restarts, retries, and an end that leaves no process behind.

All of it runs on one event loop and nothing polls. What the frames mean is not its business.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from voxel_weaver.host.workers.pilot import Callbacks, Launch, Pilot
from voxel_weaver.host.workers.wire import Frame
from voxel_weaver.scene.errors import AgentFailed, BusClosed, SetupMissing

LOG = logging.getLogger(__name__)
GRACE = 0.1
"""Seconds in which work that nobody waits for any more may end by itself, before its worker is killed."""
START_LIMIT = 30.0
"""Seconds in which a started program has to say that it is a worker."""
MOST_STARTS = 3
"""Starts in a row that may fail before work is done without processes."""
TRIES = 2
LET_GO = 5.0
"""Seconds that killed processes have to be gone in. The system needs milliseconds, and more where it is busy."""


@dataclass(eq=False)
class _Job:
    frame: Frame
    answer: asyncio.Future[Frame]
    tries: int = 0


class Workers:
    """A fixed number of worker processes, started when they are first wanted and again when they die."""

    def __init__(self, launch: Launch, size: int, *, pilots: Callable[..., Pilot] = Pilot) -> None:
        self._launch = launch
        self._size = size
        self._make = pilots
        self._loop = asyncio.get_running_loop()
        self._pilots: dict[Pilot, asyncio.TimerHandle | None] = {}  # with the alarm that rings while they start
        self._busy: dict[Pilot, _Job] = {}
        self._idle: list[Pilot] = []
        self._waiting: deque[_Job] = deque()
        self._failed_starts = 0
        self._lacking = "" if size > 0 else "no worker is wanted"
        self._closed: asyncio.Future[None] | None = None

    @property
    def pids(self) -> tuple[int, ...]:
        """The processes that are there, starting ones included."""
        return tuple(pilot.pid for pilot in self._pilots if pilot.pid is not None)

    @property
    def lacking(self) -> str:
        """Why there are no processes, or nothing."""
        return self._lacking

    def warm(self) -> None:
        """Start the processes. Returns at once."""
        while not self._lacking and self._closed is None and len(self._pilots) < self._size:
            pilot = self._make(self._launch, self._loop, Callbacks(self._ready, self._answered, self._ended))
            self._pilots[pilot] = self._loop.call_later(START_LIMIT, pilot.kill)
            pilot.start()

    async def ask(self, frame: Frame) -> Frame:
        """The answer to an order. Cancelling the caller ends the work, with its process where it must be.

        Raises SetupMissing where processes cannot start, and AgentFailed where the work ended its worker twice.
        """
        job = _Job(frame, self._loop.create_future())
        self._refuse_where_lacking()
        self._waiting.append(job)
        self.warm()
        self._assign()
        try:
            return await job.answer
        finally:
            if not job.answer.done() or job.answer.cancelled():
                self._abandon(job)

    async def close(self) -> bool:
        """Kill all processes and wait until they have ended; True where they have."""
        if self._closed is None:
            self._closed = self._loop.create_future()
            for job in (*self._waiting, *self._busy.values()):
                self._settle(job, BusClosed("The workers were stopped before the answer came."))
            self._waiting.clear()
            for pilot in self._pilots:
                pilot.kill()
            if not self._pilots:
                self._closed.set_result(None)
        await asyncio.wait((self._closed,), timeout=LET_GO)
        return self._closed.done()

    def kill(self) -> None:
        """Kill all processes without waiting. From any thread."""
        for pilot in tuple(self._pilots):
            pilot.kill()

    # --- handing out ---------------------------------------------------------------------------------------------

    def _refuse_where_lacking(self) -> None:
        if self._closed is not None:
            raise BusClosed("The workers were stopped; start another host.")
        if self._lacking:
            raise SetupMissing(f"There are no worker processes: {self._lacking}.")

    def _assign(self) -> None:
        while self._idle and self._waiting:
            job = self._waiting.popleft()
            if job.answer.done():
                continue
            pilot = self._idle.pop()
            self._busy[pilot] = job
            pilot.give(job.frame)

    def _abandon(self, job: _Job) -> None:
        """Nobody waits for it: short work may end by itself, long work is ended with its process."""
        job.answer.cancel()
        if job in self._waiting:
            self._waiting.remove(job)
        for pilot, held in self._busy.items():
            if held is job:
                self._loop.call_later(GRACE, self._overdue, pilot, job)

    def _overdue(self, pilot: Pilot, job: _Job) -> None:
        if self._busy.get(pilot) is job:
            pilot.kill()

    # --- what pilots tell ----------------------------------------------------------------------------------------

    def _ready(self, pilot: Pilot) -> None:
        self._failed_starts = 0
        self._disarm(pilot)
        self._idle.append(pilot)
        self._assign()

    def _answered(self, pilot: Pilot, frame: Frame) -> None:
        job = self._busy.pop(pilot)
        if not job.answer.done():
            job.answer.set_result(frame)
        self._idle.append(pilot)
        self._assign()

    def _ended(self, pilot: Pilot, how: str) -> None:
        if self._disarm(pilot) and self._closed is None:
            self._failed_starts += 1
            LOG.warning("a worker process did not start: %s", how)
        del self._pilots[pilot]
        pilot.join(LET_GO)  # telling this was the last thing that its thread did
        if pilot in self._idle:
            self._idle.remove(pilot)
        job = self._busy.pop(pilot, None)
        if self._closed is not None:
            if not self._pilots:
                self._closed.set_result(None)
            return
        if job is not None and not job.answer.done():
            self._retry(job, how, begun=pilot.begun)
        if self._failed_starts >= MOST_STARTS:
            self._give_up(how)
        self.warm()
        self._assign()

    def _disarm(self, pilot: Pilot) -> bool:
        """True where the pilot was still starting."""
        alarm = self._pilots[pilot]
        self._pilots[pilot] = None
        if alarm is not None:
            alarm.cancel()
        return alarm is not None

    def _retry(self, job: _Job, how: str, *, begun: bool) -> None:
        job.tries += begun
        if job.tries < TRIES:
            LOG.warning("a worker process ended in the middle of its work (%s); another does it again", how)
            self._waiting.appendleft(job)
        else:
            told = f"Its worker process ended in the middle of the work, twice ({how}). Ask for less, or report it."
            self._settle(job, AgentFailed(told))

    def _give_up(self, how: str) -> None:
        self._lacking = how
        for job in self._waiting:
            self._settle(job, SetupMissing(f"There are no worker processes: {how}."))
        self._waiting.clear()

    def _settle(self, job: _Job, error: Exception) -> None:
        if not job.answer.done():
            job.answer.set_exception(error)
