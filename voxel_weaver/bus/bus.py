"""The bus: agents by name, requests and answers between them, runs, cancelling, status and statistics.

It routes and keeps the books; queues, workers, deadlines and pools are in their own files. Everything here runs on one
event loop and nothing polls. Other threads reach a bus through the loop (`asyncio.run_coroutine_threadsafe`).
"""

from __future__ import annotations

import asyncio
import itertools
import math
import time
from collections.abc import Callable
from types import TracebackType

from pydantic import BaseModel, ConfigDict

from voxel_weaver.bus.agent import Agent
from voxel_weaver.bus.balancer import Balancer, LeastLoaded
from voxel_weaver.bus.breaker import Breaker, BreakerPolicy
from voxel_weaver.bus.deadlines import Deadlines, StallMeter
from voxel_weaver.bus.delivery import Delivery, Outcome
from voxel_weaver.bus.lane import Lane
from voxel_weaver.bus.members import Members
from voxel_weaver.bus.message import Kind, Message, Priority, Progress, Stop
from voxel_weaver.bus.observer import Observer, Recorder, Tracer
from voxel_weaver.bus.pool import AgentPool
from voxel_weaver.bus.ports import NoPorts, Ports
from voxel_weaver.bus.queue import QueuePolicy
from voxel_weaver.bus.stats import BusStatistics
from voxel_weaver.bus.status import StatusBoard
from voxel_weaver.scene.errors import (
    BreakerOpen,
    BusClosed,
    DeadlinePassed,
    RunCancelled,
    SettingRefused,
    TeamRefused,
    UnhandledMessage,
    UnknownRecipient,
    WorkFailed,
)

PATIENCE = 10.0
MOST_NESTED = 48
LONGEST_TIMEOUT = 1e9
USUAL_BREAKER = BreakerPolicy()


class Cancelled(BaseModel):
    """The acknowledgement of a cancel: what was unqueued, what really stopped, and what would not stop in time."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    queued: int = 0
    running: int = 0
    stubborn: int = 0


class Bus:
    """An asynchronous message bus. Use it as an async context manager; agents may be added before and during."""

    def __init__(
        self,
        *,
        recorder: Recorder | None = None,
        trace: Tracer | None = None,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
        patience: float = PATIENCE,
    ) -> None:
        self.wall_offset = wall_clock() - clock()
        self._clock = clock
        self._patience = patience
        self._ids = itertools.count(1)
        self.meter = StallMeter(clock)
        self._deadlines: Deadlines[Delivery] = Deadlines(self.meter, self._expired)
        self._observer: Observer | None = None
        if recorder is not None or trace is not None:
            self._observer = Observer(recorder, trace, self._ids, self.wall_offset)
        self._members = Members(self.meter, self._observer, self._deadlines.open, patience)
        self._lanes = self._members.lanes
        self._runs: dict[str, Ports] = {}
        self._cancelled_runs: set[str] = set()
        self._status = StatusBoard(clock)
        self._unknown = 0
        self._loop: asyncio.AbstractEventLoop | None = None

    async def __aenter__(self) -> Bus:
        if self._loop is not None:
            raise BusClosed("this bus is running already; make another Bus for another loop")
        self._loop = asyncio.get_running_loop()
        self._deadlines.start(self._loop)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Refuses what is new, cancels what is open, and returns when every worker has ended."""
        self._loop = None
        for delivery in tuple(self._deadlines.open()):
            delivery.lane.withdraw(
                delivery, Outcome.CANCELLED, RunCancelled("the bus was closed before the answer came")
            )
        await self._members.close()
        self._deadlines.close()
        self._status.tell()

    # --- members -------------------------------------------------------------------------------------------------

    def add(
        self, agent: Agent, *, queue: QueuePolicy | None = None, breaker: BreakerPolicy | None = USUAL_BREAKER
    ) -> None:
        """Puts an agent on the bus under its name. `breaker=None` leaves it without one."""
        name = getattr(agent, "name", "")
        if not name:
            raise TeamRefused(f"{agent!r} has no name; write name = '...' in its class")
        self._members.add(name, agent, queue, breaker)

    def add_pool(
        self,
        name: str,
        factory: Callable[[], Agent],
        *,
        size: int,
        balancer: Balancer | None = None,
        queue: QueuePolicy | None = None,
        breaker: BreakerPolicy | None = USUAL_BREAKER,
    ) -> AgentPool:
        """Puts several agents of one kind behind one name; the members are called name#1, name#2 and so on."""
        return self._members.add_pool(name, factory, size, balancer or LeastLoaded(), queue, breaker)

    async def remove(self, name: str) -> None:
        """Takes an agent or a pool off the bus. A pool member's work goes to the others; other work fails at once."""
        await self._members.remove(name)

    @property
    def members(self) -> Members:
        """Who is on the bus; for the health monitor."""
        return self._members

    # --- runs ----------------------------------------------------------------------------------------------------

    def open_run(self, run: str, ports: Ports) -> None:
        """Lends ports to everything that is asked in this run."""
        if not run or run in self._runs:
            raise SettingRefused(f"run {run!r} is empty or open already; give each run its own name")
        self._cancelled_runs.discard(run)
        self._runs[run] = ports

    def close_run(self, run: str) -> None:
        """Forgets a run. Cancel it first where work may still be open."""
        self._runs.pop(run, None)
        self._cancelled_runs.discard(run)

    def ports_of(self, run: str) -> Ports:
        return self._runs.get(run) or NoPorts(run)

    def loop_time_of(self, deadline: float) -> float:
        return deadline + self.meter.stalled

    def now(self) -> float:
        """The bus's clock: it stands still while the loop is stalled."""
        return self.meter.now()

    # --- requests ------------------------------------------------------------------------------------------------

    async def request(
        self,
        recipient: str,
        payload: BaseModel,
        *,
        sender: str = "",
        priority: int = Priority.NORMAL,
        timeout: float | None = None,
        run: str = "",
    ) -> BaseModel:
        """Asks an agent and returns its answer, or raises what kept it from coming."""
        delivery = self._post(recipient, payload, sender, priority, timeout, run, None)
        try:
            return await delivery.answer
        except asyncio.CancelledError:
            delivery.lane.withdraw(delivery, Outcome.CANCELLED, None)
            raise

    async def request_nested(
        self, parent: Delivery, recipient: str, payload: BaseModel, priority: int | None, timeout: float | None
    ) -> BaseModel:
        """A request from inside a handler: it belongs to the handler's run and ends with it."""
        parent.lane.tally.asked += 1
        urgency = parent.priority if priority is None else priority
        delivery = self._post(recipient, payload, parent.lane.name, urgency, timeout, parent.run, parent)
        try:
            return await delivery.answer
        except asyncio.CancelledError:
            delivery.lane.withdraw(delivery, Outcome.CANCELLED, None)
            raise

    def _post(
        self,
        recipient: str,
        payload: BaseModel,
        sender: str,
        priority: int,
        timeout: float | None,
        run: str,
        parent: Delivery | None,
    ) -> Delivery:
        loop = self._loop
        if loop is None:
            raise BusClosed(f"the bus is not running, so {recipient!r} cannot be asked; use 'async with bus:'")
        if self._cancelled_runs and run in self._cancelled_runs:
            raise RunCancelled(f"run {run!r} was cancelled; open a new one")
        sent = self._clock()
        try:
            lane = self._lanes[recipient]
            pool: AgentPool | None = None
        except (KeyError, TypeError):
            pool, lane = self._pooled(recipient, payload)
        handler = lane.handlers.get(type(payload))
        if handler is None:
            raise self._unhandled(lane, payload)
        due = None if timeout is None and parent is None else self._due(timeout, parent, sent)
        probe = lane.breaker is not None and lane.breaker.troubled and self._ask_breaker(lane, lane.breaker)
        bucket = self._deadlines.endless if due is None else self._deadlines.bucket_of(due)
        number = next(self._ids)
        delivery = Delivery(
            number, self, lane, handler, payload, sender, run, priority, due, sent, parent, bucket, loop.create_future()
        )
        bucket[number] = delivery
        if probe:
            delivery.probe = True
        if pool is not None:
            delivery.rescue = pool
        if self._observer is not None:
            self._observer.asked(delivery)
        try:
            lane.submit(delivery)
        except (SettingRefused, TypeError) as error:
            del bucket[number]
            lane.settle(delivery, Outcome.REJECTED, None)
            raise SettingRefused(f"priority {priority!r} is not a whole number from 0 to 30; use one") from error
        return delivery

    def _due(self, timeout: float | None, parent: Delivery | None, sent: float) -> float | None:
        """The deadline on the bus's clock: the earlier of the request's own and its parent's."""
        due = None
        if timeout is not None:
            _check_timeout(timeout)
            due = sent - self.meter.stalled + timeout if timeout < LONGEST_TIMEOUT else None
        return due if parent is None else self._inherited(parent, due)

    # The rest of this part is off the usual path.

    def _pooled(self, recipient: str, payload: BaseModel) -> tuple[AgentPool, Lane]:
        pool = self._members.pools.get(recipient) if isinstance(recipient, str) else None
        if pool is None:
            self._unknown += 1
            raise UnknownRecipient(f"nobody on the bus is called {recipient!r}; there are {self._members.names()}")
        return pool, pool.choose(payload)

    def _unhandled(self, lane: Lane, payload: object) -> UnhandledMessage:
        lane.tally.received += 1
        lane.tally.rejected += 1
        known = ", ".join(sorted(kind.__name__ for kind in lane.handlers))
        return UnhandledMessage(
            f"agent {lane.name!r} has no handler for {type(payload).__name__!r}; it handles {known}"
        )

    def _ask_breaker(self, lane: Lane, breaker: Breaker) -> bool:
        try:
            return breaker.admit(self.meter.now())
        except BreakerOpen:
            lane.tally.received += 1
            lane.tally.rejected += 1
            raise

    def _inherited(self, parent: Delivery, due: float | None) -> float | None:
        """The earlier of the two deadlines; refuses what nobody waits for and what never ends."""
        if parent.settled:
            raise RunCancelled(f"request {parent.id} of {parent.lane.name!r} is over, so it may ask nobody any more")
        nested, ancestor = 1, parent.parent
        while ancestor is not None:
            nested, ancestor = nested + 1, ancestor.parent
        if nested > MOST_NESTED:
            raise WorkFailed(
                f"requests are nested {nested} deep by {parent.lane.name!r}; agents ask each other in a circle"
            )
        if parent.due is None:
            return due
        if parent.due <= self.meter.now():
            raise DeadlinePassed(f"the deadline of {parent.lane.name!r} has passed, so it may ask nobody any more")
        return parent.due if due is None or parent.due < due else due

    def _expired(self, delivery: Delivery) -> None:
        doing = "worked on it" if delivery.worker is not None else "had not begun"
        after = self.meter.now() - (delivery.sent - self.meter.stalled)
        error = DeadlinePassed(
            f"agent {delivery.lane.name!r} gave no answer to {type(delivery.payload).__name__!r} in {after:.2f} s "
            f"(it {doing}); allow more time or use a fallback"
        )
        delivery.lane.withdraw(delivery, Outcome.TIMED_OUT, error)

    # --- cancelling ----------------------------------------------------------------------------------------------

    async def cancel(self, *, run: str | None = None, message: str | int | None = None) -> Cancelled:
        """Cancels a run, or a request with all that it asked for. Returns when what ran has really stopped."""
        if (run is None) == (message is None):
            raise SettingRefused(
                f"cancel takes either a run or a message, not {run!r} and {message!r}; give one of them"
            )
        wanted = None if message is None else _number(message)
        if run is not None and run in self._runs:
            self._cancelled_runs.add(run)
        chosen = tuple(
            delivery
            for delivery in self._deadlines.open()
            if (delivery.run == run if wanted is None else _is_of(delivery, wanted))
        )
        self._note(Kind.CANCEL, "", "", Stop(run=run, message=wanted), run=run or "")
        told = f"run {run!r}" if wanted is None else f"request {wanted}"
        queued, stopping = 0, []
        for delivery in chosen:
            if not delivery.is_open:
                continue
            if delivery.stopped is None:
                delivery.stopped = asyncio.get_running_loop().create_future()
            if delivery.lane.withdraw(delivery, Outcome.CANCELLED, RunCancelled(f"{told} was cancelled")):
                if delivery.worker is not asyncio.current_task():
                    stopping.append(delivery.stopped)
            else:
                queued += 1
        stubborn = 0
        if stopping:
            _, late = await asyncio.wait(stopping, timeout=self._patience)
            stubborn = len(late)
        return Cancelled(queued=queued, running=len(stopping) - stubborn, stubborn=stubborn)

    # --- status and statistics -----------------------------------------------------------------------------------

    def on_status(self, callback: Callable[[Message], None]) -> Callable[[], None]:
        """Calls back with status messages (payload Progress), the newest per piece of work. Returns what ends it."""
        return self._status.subscribe(callback)

    def tell_progress(self, delivery: Delivery, fraction: float, text: str) -> None:
        if delivery.settled or self._loop is None:
            return
        payload = Progress(fraction=min(1.0, max(0.0, fraction)), text=text)
        message = self._note(Kind.STATUS, delivery.lane.name, "", payload, reply_to=delivery.id, run=delivery.run)
        if self._status.watched:
            self._status.post(delivery.id, message)

    def note_heartbeat(self, name: str, payload: BaseModel) -> None:
        """Records that an agent showed that it lives."""
        self._note(Kind.HEARTBEAT, name, "", payload)

    def _note(
        self, kind: Kind, sender: str, recipient: str, payload: BaseModel, *, reply_to: int | None = None, run: str = ""
    ) -> Message:
        wall = self._clock() + self.wall_offset
        message = Message(next(self._ids), kind, sender, recipient, payload, Priority.NORMAL, wall, reply_to, None, run)
        if self._observer is not None:
            self._observer.said(message)
        return message

    def statistics(self) -> BusStatistics:
        """The counts of now, as a frozen value."""
        return BusStatistics(
            agents=self._members.agent_statistics(),
            total=self._members.total(),
            unknown_recipients=self._unknown,
            open_runs=len(self._runs),
            stalled=self.meter.stalled,
            not_recorded=self._observer.lost if self._observer is not None else 0,
        )


def _check_timeout(timeout: float) -> None:
    if not isinstance(timeout, (int, float)) or math.isnan(timeout):
        raise SettingRefused(f"timeout {timeout!r} is no number of seconds; use one, or None to wait without end")
    if timeout <= 0:
        raise DeadlinePassed(f"there were {timeout!r} s left, so nobody was asked; allow more time")


def _number(message: str | int) -> int:
    try:
        return int(message)
    except (TypeError, ValueError):
        raise SettingRefused(f"{message!r} is no message id; ids are whole numbers") from None


def _is_of(delivery: Delivery, message: int) -> bool:
    """Whether a delivery is this request or was asked on its behalf."""
    step: Delivery | None = delivery
    while step is not None:
        if step.id == message:
            return True
        step = step.parent
    return False
