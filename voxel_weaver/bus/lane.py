"""One agent at work: its queue, its workers, its counters and its breaker.

Workers are tasks that live on from request to request and grow in number only while handlers really wait for something.
A handler cannot hurt its lane: whatever it raises becomes an answer and a count. Nothing here knows names of agents.
"""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import BrokenExecutor

from pydantic import BaseModel

from voxel_weaver.bus.agent import Agent, Handler
from voxel_weaver.bus.breaker import Breaker, BreakerPolicy
from voxel_weaver.bus.deadlines import StallMeter
from voxel_weaver.bus.delivery import Delivery, Outcome
from voxel_weaver.bus.message import Done
from voxel_weaver.bus.observer import Observer
from voxel_weaver.bus.queue import QueuePolicy, WorkQueue
from voxel_weaver.bus.stats import AgentStatistics, Tally, counts
from voxel_weaver.scene.errors import (
    AgentFailed,
    AnswerRefused,
    InputRefused,
    QueueFull,
    RunCancelled,
    VoxelWeaverError,
)

LOG = logging.getLogger(__name__)
DONE = Done()
# Errors after which an agent stands on something that is gone, beside everything that is no Exception (SystemExit, …).
DEADLY: tuple[type[BaseException], ...] = (BrokenExecutor, ConnectionError)


class Lane:
    """What the bus keeps for one agent."""

    def __init__(
        self,
        name: str,
        agent: Agent,
        queue: QueuePolicy,
        breaker: BreakerPolicy | None,
        meter: StallMeter,
        observer: Observer | None,
        pool: str = "",
    ) -> None:
        self.name = name
        self.agent = agent
        self.handlers = agent.handlers
        self.pool = pool
        self.queue: WorkQueue[Delivery] = WorkQueue(queue)
        self.breaker = Breaker(name, breaker) if breaker is not None else None
        self.tally = Tally()
        self.running = 0
        self.retried = 0
        self._clock = meter.clock
        self._meter = meter
        self._observer = observer
        self._idle: list[asyncio.Future[None]] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._waking = 0
        self._closing = False
        self._emptied: asyncio.Future[None] | None = None

    # --- taking work in ------------------------------------------------------------------------------------------

    def submit(self, delivery: Delivery) -> None:
        """Queues the delivery and wakes a worker for it."""
        self.tally.received += 1
        refused = self.queue.offer(delivery)
        if refused is not None:
            self._refuse(refused)
        if not self._waking:
            self._wake()

    def _refuse(self, delivery: Delivery) -> None:
        policy = self.queue.policy
        rejected = policy.overflow.value == "reject"
        outcome = Outcome.REJECTED if rejected else Outcome.DROPPED
        told = "rejected" if rejected else f"dropped by the policy {policy.overflow.value!r}"
        text = f"the queue of {self.name!r} is full with {policy.capacity} requests and this one was {told}; ask later"
        del delivery.bucket[delivery.id]
        self.settle(delivery, outcome, QueueFull(text))

    # --- workers -------------------------------------------------------------------------------------------------

    def _wake(self) -> bool:
        """Sets one more worker going: an idle one, or a new one below the agent's concurrency."""
        if self._idle:
            self._idle.pop().set_result(None)
        elif len(self._tasks) < self.agent.concurrency and not self._closing:
            task = asyncio.get_running_loop().create_task(self._work(), name=f"bus {self.name}")
            self._tasks.add(task)
            task.add_done_callback(self._worker_ended)
        else:
            return False
        self._waking += 1
        return True

    def _wake_more(self) -> None:
        """More work waits behind the one just taken. Handlers that never wait need no second worker, so one is woken to
        look; where others are waiting inside their handlers already, as many again are, which doubles each turn."""
        while self._waking < min(len(self.queue), max(1, self.running)) and self._wake():
            pass

    def _worker_ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()
        if self._closing:
            if not self._tasks and self._emptied is not None and not self._emptied.done():
                self._emptied.set_result(None)
        elif len(self.queue) and not self._waking:
            self._wake()

    async def _work(self) -> None:
        clock, queue, agent = self._clock, self.queue, self.agent
        task = asyncio.current_task()
        self._waking -= 1
        while True:
            now = clock()
            delivery = queue.pop(now)
            if delivery is None:
                if self._closing:
                    return
                await self._rest()
                continue
            if len(queue):
                self._wake_more()
            delivery.started = now
            delivery.worker = task
            self.running += 1
            stopping = False
            try:
                self._answered(delivery, await delivery.handler.method(agent, delivery.payload, delivery))
                stopping = delivery.stopping
            except BaseException as error:
                stopping = delivery.stopping or not isinstance(error, Exception)
                self._broke(delivery, error)
                if isinstance(error, KeyboardInterrupt):
                    raise
            finally:
                self.running -= 1
            if stopping:
                return  # A cancellation may still be on its way to this task: it must not hit the next request.
            del delivery

    async def _rest(self) -> None:
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._idle.append(waiter)
        try:
            await waiter
        except asyncio.CancelledError:
            if waiter in self._idle:
                self._idle.remove(waiter)
            else:
                self._waking -= 1
            raise
        self._waking -= 1

    # --- ends of work --------------------------------------------------------------------------------------------

    def _answered(self, delivery: Delivery, value: BaseModel | None) -> None:
        answers = delivery.handler.answers
        if type(value) not in answers and not _acceptable(value, answers):
            self._broke(delivery, AnswerRefused(_refusal(self.name, delivery.handler, value)))
            return
        answer, tally = delivery.answer, self.tally
        if answer.done():
            self._came_late(delivery)
            return
        del delivery.bucket[delivery.id]
        delivery.settled = True
        answer.set_result(DONE if value is None else value)
        ended = self._clock()
        tally.completed += 1
        tally.served(delivery.started - delivery.sent, ended - delivery.started)
        if self.breaker is not None and self.breaker.troubled:
            self.breaker.succeeded(delivery.probe)
        if self._observer is not None:
            self._observer.settled(delivery, Outcome.COMPLETED, value, None, ended)
        if delivery.stopped is not None:
            self._stop_seen(delivery)

    def _came_late(self, delivery: Delivery) -> None:
        self.tally.late += 1
        del delivery.bucket[delivery.id]
        if not delivery.settled:  # The asking task was cancelled and has not come round to withdrawing.
            self.settle(delivery, Outcome.CANCELLED, None)
        self._stop_seen(delivery)

    def _broke(self, delivery: Delivery, error: BaseException) -> None:
        """The handler raised, was stopped, or answered nonsense."""
        if not delivery.is_open:
            LOG.error(
                "request %d to %r was answered, but keeping its books failed", delivery.id, self.name, exc_info=error
            )
            return
        ended = self._clock()
        deadly = isinstance(error, DEADLY) or not isinstance(error, Exception)
        asked_to_stop = delivery.stopping and isinstance(error, asyncio.CancelledError)
        # A rescue by the health monitor stops the old worker first, so that no request is worked on twice at once.
        if delivery.rescue is not None and not delivery.settled and not delivery.answer.done():
            started, probe = delivery.started, delivery.probe
            if deadly and not asked_to_stop:
                delivery.rescue.died(self)
            if (deadly or not isinstance(error, VoxelWeaverError)) and delivery.rescue.retry(delivery):
                self.tally.failed += 1
                self.tally.served(started - delivery.sent, ended - started)
                if self.breaker is not None:
                    self.breaker.failed(probe, self._meter.now())
                return
        del delivery.bucket[delivery.id]
        if not delivery.settled:
            self.tally.served(delivery.started - delivery.sent, ended - delivery.started)
            told = _told(self.name, delivery, error)
            outcome = Outcome.CANCELLED if isinstance(told, RunCancelled) else Outcome.FAILED
            self.settle(delivery, outcome, told)
        self._stop_seen(delivery)

    def settle(self, delivery: Delivery, outcome: Outcome, error: VoxelWeaverError | None) -> None:
        """Fixes and counts an outcome that is no answer, and tells it to the sender."""
        delivery.settled = True
        setattr(self.tally, outcome.value, getattr(self.tally, outcome.value) + 1)
        self._judge(delivery, outcome, error)
        if error is not None and not delivery.answer.done():
            delivery.answer.set_exception(error)
        if self._observer is not None:
            self._observer.settled(delivery, outcome, None, error, self._clock())

    def _judge(self, delivery: Delivery, outcome: Outcome, error: VoxelWeaverError | None) -> None:
        """Tells the breaker: only failures of the agent's own work count against it, not refusals of its input, not
        cancelled work, and not work that it never began."""
        if self.breaker is None:
            return
        if outcome is Outcome.FAILED and isinstance(error, InputRefused):
            self.breaker.succeeded(delivery.probe)
        elif outcome is Outcome.FAILED or (outcome is Outcome.TIMED_OUT and delivery.worker is not None):
            self.breaker.failed(delivery.probe, self._meter.now())
        else:
            self.breaker.released(delivery.probe)

    def _stop_seen(self, delivery: Delivery) -> None:
        if delivery.stopped is not None and not delivery.stopped.done():
            delivery.stopped.set_result(None)

    # --- ending work from outside --------------------------------------------------------------------------------

    def withdraw(self, delivery: Delivery, outcome: Outcome, error: VoxelWeaverError | None) -> bool:
        """Ends open work before its time: unqueues it, or stops its worker. True where a worker has to stop."""
        if not delivery.is_open:
            return False
        running = delivery.worker is not None
        if not running:
            self.queue.remove(delivery, self._clock())
            del delivery.bucket[delivery.id]
        if not delivery.settled:
            self.settle(delivery, outcome, error)
        if running:
            self.stop(delivery)
        return running

    def stop(self, delivery: Delivery) -> None:
        """Cancels the worker of running work, once."""
        if delivery.worker is not None and not delivery.stopping:
            delivery.stopping = True
            delivery.worker.cancel()

    def take_queued(self) -> list[Delivery]:
        """Empties the queue and hands over what stood in it, most urgent first."""
        return self.queue.drain(self._clock())

    async def close(self, patience: float | None) -> bool:
        """Ends the workers; the work must have been withdrawn. False where a handler does not let go in time."""
        self._closing = True
        for waiter in self._idle:
            waiter.set_result(None)
        self._waking += len(self._idle)
        self._idle.clear()
        if not self._tasks:
            return True
        self._emptied = asyncio.get_running_loop().create_future()
        await asyncio.wait((self._emptied,), timeout=patience)
        return not self._tasks

    # --- shown ---------------------------------------------------------------------------------------------------

    def statistics(self) -> AgentStatistics:
        queued = len(self.queue) + self.queue.waiting_for_room
        shown = AgentStatistics(
            **dict(counts((self.tally,), queued=queued, running=self.running)),
            name=self.name,
            pool=self.pool,
            workers=len(self._tasks),
            waited_for_room=self.queue.waited,
            retried=self.retried,
        )
        if self.breaker is None:
            return shown
        return shown.model_copy(update={"breaker": self.breaker.state, "breaker_opened": self.breaker.opened})


def _acceptable(value: object, answers: tuple[type, ...]) -> bool:
    """The slow half of the check: subclasses, and handlers whose annotation names no types."""
    if not answers:
        return value is None or isinstance(value, BaseModel)
    return isinstance(value, answers) and (value is None or isinstance(value, BaseModel))


def _refusal(name: str, handler: Handler, value: object) -> str:
    wanted = " or ".join(kind.__name__ for kind in handler.answers) or "a payload or None"
    return (
        f"agent {name!r} answered {handler.method.__name__!r} with {value!r:.200}, not with {wanted}; mend the handler"
    )


def _told(name: str, delivery: Delivery, error: BaseException) -> VoxelWeaverError:
    """What the sender hears: errors of this product as they are, everything else as AgentFailed with its cause."""
    if isinstance(error, VoxelWeaverError):
        return error
    payload = type(delivery.payload).__name__
    failure = AgentFailed(f"agent {name!r} failed on {payload!r}: {type(error).__name__}: {error!s:.500}")
    failure.__cause__ = error
    return failure
