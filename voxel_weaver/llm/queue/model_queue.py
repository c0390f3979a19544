"""The one queue that every call to a model goes through: takes calls in, joins equal ones, answers everybody once.

Event-driven on one event loop. When a call may run, and whether it is tried again, is the workers'; which model to ask
and what an answer is worth is the thinker's.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from random import Random

from voxel_weaver.llm.calling.line import Watch
from voxel_weaver.llm.calls import Call, Progress, Reply
from voxel_weaver.llm.figures.meters import Meters, Outcome, record_of
from voxel_weaver.llm.limits.budget import Budget, OpenBook, most_tokens
from voxel_weaver.llm.limits.hosts import Guard, Host, Semaphore
from voxel_weaver.llm.provider import Provider
from voxel_weaver.llm.queue.admission import Admission
from voxel_weaver.llm.queue.pressure import Pressure
from voxel_weaver.llm.queue.state import QueueState, queue_state
from voxel_weaver.llm.queue.work import Answer, Callback, Stage, Ticket, Work
from voxel_weaver.llm.queue.workers import Workers
from voxel_weaver.llm.thinking.profiles import Profile
from voxel_weaver.scene.errors import DeadlinePassed, QueueFull, RunCancelled


def unlimited() -> Budget:
    """A budget without prices: everything is free, and the statistics say that nobody knew."""
    return Budget({}, OpenBook(), lambda: "")


class ModelQueue:
    """Make it where a loop runs; close it there. `guard` makes a breaker for a host, as the message bus has them."""

    def __init__(
        self,
        providers: Sequence[Provider],
        profile: Profile,
        *,
        semaphore: Semaphore | None = None,
        budget: Budget | None = None,
        meters: Meters | None = None,
        guard: Callable[[str], Guard] | None = None,
        clock: Callable[[], float] | None = None,
        rng: Random | None = None,
    ) -> None:
        self.meters = meters or Meters()
        self.budget = budget or unlimited()
        self._loop = asyncio.get_running_loop()
        self._clock = clock or self._loop.time
        self._semaphore = semaphore or Semaphore(profile.semaphore)
        hosts = dict.fromkeys(provider.host for provider in providers)
        self._hosts: Mapping[str, Host] = {host: Host(host, profile, guard and guard(host)) for host in hosts}
        self._workers = Workers(
            {provider.name: provider for provider in providers},
            self._hosts,
            profile,
            semaphore=self._semaphore,
            budget=self.budget,
            meters=self.meters,
            clock=self._clock,
            rng=rng or Random(0),
            ended=self._ended,
        )
        self._admission = Admission(providers, self._hosts, Pressure(allowed=profile.background))
        self._numbers = count()
        self._open: dict[int, Work] = {}
        self._by_key: dict[str, Work] = {}
        self._idle: asyncio.Future[None] | None = None
        self.use(profile)

    # --- asking --------------------------------------------------------------------------------------------------

    async def ask(self, call: Call, watch: Watch | None = None) -> Reply:
        """The answer (see Line.ask)."""
        return await self.submit(call, watch=watch)

    def submit(self, call: Call, callback: Callback | None = None, watch: Watch | None = None) -> Ticket:
        """Takes a call in. The ticket is answered exactly once, and so is the callback, refusals among the answers."""
        now = self._clock()
        self.meters.asked()
        call = self._admission.named(call)
        future: asyncio.Future[Reply] = self._loop.create_future()
        ticket = Ticket(call, now, future, abandon=self._abandon, callback=callback, watch=watch)
        if refusal := self._admission.refusal(call, self._workers.waiting.lanes.fill, now):
            self._settle(ticket, refusal, Outcome.REJECTED)
            return ticket
        work = self._joined(call)
        fresh = work is None
        if work is None:
            work = self._new_work(call, now)
        ticket.work = work
        ticket.shared = not fresh
        work.tickets.append(ticket)
        if call.deadline_s is not None:
            ticket.timer = self._loop.call_later(call.deadline_s, self._expire, ticket)
        if fresh:
            self._enter(work)
        elif work.stage is Stage.RUNNING:
            ticket.tell(Progress(text="", seconds=0.0, attempt=work.attempts))
        return ticket

    def cancel(self, run: str) -> int:
        """Cancels all tickets of a run."""
        mine = [ticket for work in self._open.values() for ticket in work.tickets if ticket.call.run == run]
        for ticket in mine:
            self._drop(ticket, RunCancelled(f"run {run!r} was cancelled"), Outcome.CANCELLED)
        return len(mine)

    # --- changing and seeing -------------------------------------------------------------------------------------

    def use(self, profile: Profile) -> None:
        """Goes on by another profile. What runs, runs on."""
        self._workers.profile = profile
        self._workers.waiting.lanes.use(profile.lanes)
        for host in self._hosts.values():
            host.use(profile)
        self._semaphore.places = profile.semaphore
        self._admission.pressure.allowed = profile.background
        self.budget.per_run, self.budget.per_day = profile.dollars_per_run, profile.dollars_per_day
        self._workers.look()

    def allow_background(self, allowed: bool) -> None:
        """The switch by hand for background calls; the profile's own until the next one is used."""
        self._admission.pressure.allowed = allowed

    def found_slots(self, host: str, slots: int | None) -> None:
        """A host was found to work on so many calls at once: it is given no more."""
        self._hosts[host].slots = slots
        self._workers.look()

    def state(self) -> QueueState:
        """What there is to see, now."""
        return queue_state(self._workers, self._hosts.values(), self._semaphore, self._admission, self._clock())

    # --- ending --------------------------------------------------------------------------------------------------

    async def drain(self, seconds: float) -> bool:
        """Takes nothing new and lets what is there finish, for so long at most. Whether all of it did."""
        self._admission.closing = True
        if self._open and seconds > 0:
            self._idle = self._idle or self._loop.create_future()
            await asyncio.wait((self._idle,), timeout=seconds)
        return not self._open

    async def close(self, seconds: float = 0.0) -> None:
        """Drains, then cancels the rest: when it returns, every ticket has its answer and every stream is closed."""
        await self.drain(seconds)
        left = [ticket for work in self._open.values() for ticket in work.tickets]
        for ticket in left:
            self._drop(ticket, RunCancelled("the queue of model calls was closed"), Outcome.CANCELLED)
        if self._workers.tasks:
            await asyncio.wait(self._workers.tasks)
        self._workers.close()
        await asyncio.sleep(0)  # Callbacks are told by the loop: one turn, and all of them were.

    # --- inside --------------------------------------------------------------------------------------------------

    def _joined(self, call: Call) -> Work | None:
        """The same call, where it is under way already."""
        work = self._by_key.get(call.key)
        if work is not None:
            self._workers.waiting.urge(work, call.priority, background=call.background)
        return work

    def _new_work(self, call: Call, now: float) -> Work:
        work = Work(next(self._numbers), call, self._admission.host_of(call), most_tokens(call), now)
        self._open[work.id] = work
        self._by_key[call.key] = work
        return work

    def _enter(self, work: Work) -> None:
        victim = self._workers.waiting.offer(work)
        if victim is not None:
            capacity = self._workers.waiting.lanes.policy.capacity
            full = QueueFull(
                f"{capacity} model calls wait already, and one of kind {victim.call.kind!r} found no place"
            )
            self._end(victim, full, Outcome.REJECTED)
        self._workers.look()
        self.meters.stood(len(self._workers.waiting))

    def _ended(self, work: Work, answer: Answer) -> None:
        outcome = Outcome.ANSWERED if isinstance(answer, Reply) else Outcome.FAILED
        self._end(work, answer, Outcome.CANCELLED if isinstance(answer, RunCancelled) else outcome)

    def _end(self, work: Work, answer: Answer, outcome: Outcome) -> None:
        self._forget(work)
        tickets, work.tickets = work.tickets, []
        for ticket in tickets:
            self._settle(ticket, answer, outcome)

    def _expire(self, ticket: Ticket) -> None:
        ticket.timer = None
        deadline = ticket.call.deadline_s
        text = f"the model call of kind {ticket.call.kind!r} was not answered within its {deadline:g} s"
        self._drop(ticket, DeadlinePassed(text), Outcome.TIMED_OUT)

    def _abandon(self, ticket: Ticket) -> None:
        self._drop(
            ticket, RunCancelled(f"the model call of kind {ticket.call.kind!r} was cancelled"), Outcome.CANCELLED
        )

    def _drop(self, ticket: Ticket, error: Answer, outcome: Outcome) -> None:
        """One caller less; the call goes on for the others."""
        work = ticket.work
        if work is None or ticket not in work.tickets:
            return
        work.tickets.remove(ticket)
        self._settle(ticket, error, outcome)
        if not work.tickets and work.stage is not Stage.ENDED:
            self._forget(work)
            self._workers.withdraw(work)
            self._workers.look()

    def _forget(self, work: Work) -> None:
        self._open.pop(work.id, None)
        if self._by_key.get(work.call.key) is work:
            del self._by_key[work.call.key]
        if not self._open and self._idle is not None and not self._idle.done():
            self._idle.set_result(None)

    def _settle(self, ticket: Ticket, answer: Answer, outcome: Outcome) -> None:
        waited = max(0.0, self._clock() - ticket.asked)
        attempts = ticket.work.attempts if ticket.work is not None else 0
        cost = None
        if isinstance(answer, Reply):
            waited = max(0.0, waited - answer.seconds)
            cost = self.budget.cost(ticket.call, answer.usage)
            answer = answer.model_copy(update={"waited_s": waited, "shared": ticket.shared, "attempts": attempts})
        self.meters.ended(record_of(ticket.call, answer, outcome, waited, attempts, cost, shared=ticket.shared))
        ticket.settle(answer)
