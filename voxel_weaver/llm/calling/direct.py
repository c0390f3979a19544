"""The plain way to have calls made: one after the other, in their order, without the queue and its workers.

For who switches the queue off. Every limit that protects others holds here as well: the semaphore over all models,
rates, breaker, budget, tries and their pauses; only priorities, sharing and batching are the queue's.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from random import Random

from voxel_weaver.llm.calling.attempt import attempt
from voxel_weaver.llm.calling.line import Watch
from voxel_weaver.llm.calling.retry import pause_before_next
from voxel_weaver.llm.calls import Call, Progress, Reply
from voxel_weaver.llm.faults import Fault
from voxel_weaver.llm.figures.meters import Meters, Outcome, record_of
from voxel_weaver.llm.limits.budget import Budget, most_tokens
from voxel_weaver.llm.limits.hosts import Guard, Host, Semaphore
from voxel_weaver.llm.provider import Provider
from voxel_weaver.llm.queue.admission import Admission
from voxel_weaver.llm.queue.place import Place
from voxel_weaver.llm.queue.pressure import Pressure
from voxel_weaver.llm.queue.state import QueueState, host_states
from voxel_weaver.llm.queue.work import Work
from voxel_weaver.llm.thinking.profiles import Profile
from voxel_weaver.scene.errors import DeadlinePassed, RunCancelled, VoxelWeaverError


class DirectLine:
    """Who asks stands in line at one door; nobody works for them. Make it where a loop runs."""

    def __init__(
        self,
        providers: Sequence[Provider],
        profile: Profile,
        *,
        semaphore: Semaphore,
        budget: Budget,
        meters: Meters,
        guard: Callable[[str], Guard] | None = None,
        clock: Callable[[], float] | None = None,
        rng: Random | None = None,
    ) -> None:
        self.meters = meters
        self.budget = budget
        self._providers = {provider.name: provider for provider in providers}
        hosts = dict.fromkeys(provider.host for provider in providers)
        self._hosts = {host: Host(host, profile, guard and guard(host)) for host in hosts}
        self._admission = Admission(providers, self._hosts, Pressure(allowed=profile.background))
        self._semaphore = semaphore
        self._clock = clock or asyncio.get_running_loop().time
        self._rng = rng or Random(0)
        self._door = asyncio.Lock()
        self._free = asyncio.Event()
        self._asking: dict[asyncio.Task[Reply], Call] = {}
        semaphore.listen(self._free.set)
        self.use(profile)

    async def ask(self, call: Call, watch: Watch | None = None) -> Reply:
        """The answer (see Line.ask)."""
        call = self._admission.named(call)
        self.meters.asked()
        asked = self._clock()
        if refusal := self._admission.refusal(call, 0.0, asked):
            self._note(call, refusal, Outcome.REJECTED, asked)
            raise refusal
        task = asyncio.ensure_future(self._at_the_door(call, watch, asked))
        self._asking[task] = call
        task.add_done_callback(self._asking.pop)
        self.meters.stood(len(self._asking) - 1)
        try:
            async with asyncio.timeout(call.deadline_s):
                reply = await task
        except TimeoutError:
            late = DeadlinePassed(f"the model call of kind {call.kind!r} was not answered within {call.deadline_s:g} s")
            self._note(call, late, Outcome.TIMED_OUT, asked)
            raise late from None
        except asyncio.CancelledError:
            gone = RunCancelled(f"the model call of kind {call.kind!r} was cancelled")
            self._note(call, gone, Outcome.CANCELLED, asked)
            current = asyncio.current_task()
            if current is not None and current.cancelling():
                raise
            raise gone from None
        except VoxelWeaverError as error:
            self._note(call, error, Outcome.FAILED, asked)
            raise
        self._note(call, reply, Outcome.ANSWERED, asked)
        return reply

    def use(self, profile: Profile) -> None:
        """Goes on by another profile."""
        self._profile = profile
        for host in self._hosts.values():
            host.use(profile)
        self._semaphore.places = profile.semaphore
        self._admission.pressure.allowed = profile.background
        self.budget.per_run, self.budget.per_day = profile.dollars_per_run, profile.dollars_per_day
        self._free.set()

    def allow_background(self, allowed: bool) -> None:
        """The switch by hand for background calls."""
        self._admission.pressure.allowed = allowed

    def found_slots(self, host: str, slots: int | None) -> None:
        """A host was found to work on so many calls at once; here it is never given more than one."""
        self._hosts[host].slots = slots

    def state(self) -> QueueState:
        """What there is to see, now."""
        hosts = host_states(self._hosts.values(), self._clock())
        in_flight = sum(host.in_flight for host in hosts)
        return QueueState(
            profile=self._profile.name,
            waiting=len(self._asking) - in_flight,
            in_flight=in_flight,
            admits=min(1, self._semaphore.places),
            workers=0,
            semaphore=self._semaphore.places,
            semaphore_taken=self._semaphore.taken,
            background=self._admission.pressure.allowed,
            closing=self._admission.closing,
            hosts=hosts,
        )

    def cancel(self, run: str) -> int:
        """Cancels what this run has at the door."""
        mine = [task for task, call in self._asking.items() if call.run == run]
        for task in mine:
            task.cancel()
        return len(mine)

    async def close(self, seconds: float = 0.0) -> None:
        """Takes nothing new, waits, then cancels the rest."""
        self._admission.closing = True
        if self._asking and seconds > 0:
            await asyncio.wait(tuple(self._asking), timeout=seconds)
        left = tuple(self._asking)
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)
        self._semaphore.forget(self._free.set)
        await asyncio.sleep(0)

    async def _at_the_door(self, call: Call, watch: Watch | None, asked: float) -> Reply:
        host = self._hosts[self._admission.host_of(call)]
        work = Work(0, call, host.name, most_tokens(call), asked)
        while True:
            async with self._door:
                answer, waited = await self._try(work, host, watch, asked)
            if isinstance(answer, Reply):
                return answer.model_copy(update={"waited_s": waited, "attempts": work.attempts})
            pause = pause_before_next(self._profile.retry, answer, work.attempts, self._rng)
            if pause is None:
                raise answer
            self.meters.retried()
            await asyncio.sleep(pause)

    async def _try(self, work: Work, host: Host, watch: Watch | None, asked: float) -> tuple[Reply | Fault, float]:
        now = await self._place_is_free(host, work.tokens)
        if refusal := self.budget.refusal(work.call):
            raise refusal
        probe = host.guard.admit(now) if host.guard is not None else False
        place = Place(work.call, (work,), host, semaphore=self._semaphore, budget=self.budget, probe=probe, now=now)
        answer: Reply | Fault | RunCancelled = RunCancelled("cancelled while it ran")
        work.attempts += 1
        self.meters.tried(work.call.model)
        provider = self._providers[work.call.provider]
        longest = self._profile.longest_answer
        try:
            if watch is not None:
                watch(Progress(text="", seconds=0.0, attempt=work.attempts))
            answer = await attempt(
                provider, work.call, clock=self._clock, longest=longest, number=work.attempts, watch=watch
            )
        except Fault as fault:
            answer = fault
        finally:
            place.give_back(answer, self.meters, self._profile.retry.patience, self._clock())
        return answer, now - asked

    async def _place_is_free(self, host: Host, tokens: int) -> float:
        """Now, when a place is free and the host may be asked. Others share the semaphore, so each wait looks anew."""
        while True:
            now = self._clock()
            wait = max(host.held(now), host.wait(now, tokens))
            if wait <= 0 and self._semaphore.free:
                return now
            if wait > 0:
                await asyncio.sleep(wait)
            else:
                self._free.clear()
                await self._free.wait()

    def _note(self, call: Call, answer: Reply | VoxelWeaverError, outcome: Outcome, asked: float) -> None:
        reply = answer if isinstance(answer, Reply) else None
        cost = self.budget.cost(call, reply.usage) if reply else None
        waited = reply.waited_s if reply else self._clock() - asked
        attempts = reply.attempts if reply else 0
        self.meters.ended(record_of(call, answer, outcome, waited, attempts, cost, shared=False))
