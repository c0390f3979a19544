"""Where waiting calls become running ones: whenever a place is free, the most urgent call that may go is started.

Nothing polls: it looks when something changed (a call came, one ended, a pause is over). Who asked, and what they are
told, is the queue's; what a failed call does next is decided here.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from random import Random

from voxel_weaver.llm.calling.attempt import attempt
from voxel_weaver.llm.calling.retry import pause_before_next
from voxel_weaver.llm.calls import Progress, Reply
from voxel_weaver.llm.faults import Fault, GivenUp, Remedy
from voxel_weaver.llm.figures.meters import Meters
from voxel_weaver.llm.limits.budget import Budget
from voxel_weaver.llm.limits.hosts import Host, Semaphore
from voxel_weaver.llm.provider import Provider
from voxel_weaver.llm.queue.place import Place
from voxel_weaver.llm.queue.pressure import throttle
from voxel_weaver.llm.queue.waiting import Waiting
from voxel_weaver.llm.queue.work import Answer, Stage, Work
from voxel_weaver.llm.thinking.profiles import Profile
from voxel_weaver.scene.errors import BreakerOpen, RunCancelled


class Workers:
    """Runs calls under all limits. `ended` hears of each call once: its reply, or why there is none."""

    def __init__(
        self,
        providers: Mapping[str, Provider],
        hosts: Mapping[str, Host],
        profile: Profile,
        *,
        semaphore: Semaphore,
        budget: Budget,
        meters: Meters,
        clock: Callable[[], float],
        rng: Random,
        ended: Callable[[Work, Answer], None],
    ) -> None:
        self.profile = profile
        self.waiting = Waiting(profile.lanes, clock)
        self.running: dict[int, Place] = {}
        """By the id of the first of each place's works."""
        self.tasks: set[asyncio.Task[Answer]] = set()
        self.resting = 0
        self._providers = providers
        self._hosts = hosts
        self._semaphore = semaphore
        self._budget = budget
        self._meters = meters
        self._clock = clock
        self._rng = rng
        self._ended = ended
        self._background_began = float("-inf")
        self._timer: asyncio.TimerHandle | None = None
        self._busy = False
        semaphore.listen(self.look)

    def close(self) -> None:
        """Looks no more. Withdraw everything before."""
        self._semaphore.forget(self.look)
        self._wake_in(math.inf)

    def withdraw(self, work: Work) -> None:
        """Takes a call out, wherever it is. A running one is stopped, and frees its place when it has stopped."""
        stage, work.stage = work.stage, Stage.ENDED
        if stage is Stage.WAITING:
            self.waiting.leave(work)
        elif stage is Stage.RESTING and work.timer is not None:
            work.timer.cancel()
            self.resting -= 1
        elif stage is Stage.RUNNING and work.place is not None:
            work.place.stop()

    # --- starting ------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Starts whatever may start."""
        if self._busy:
            return
        self._busy = True
        try:
            if self._has_place() and len(self.waiting):
                self._start_some(self._clock())
        finally:
            self._busy = False

    def _has_place(self) -> bool:
        return len(self.running) < self.profile.workers and self._semaphore.free > 0

    def _start_some(self, now: float) -> None:
        waits: dict[str, float] = {}
        while self._has_place():
            pause = self._background_pause(now)
            hosts = [name for name, host in self._hosts.items() if host.free and name not in waits]
            work = self.waiting.lanes.choose(now, hosts, background=pause <= 0)
            if work is None:
                break
            host = self._hosts[work.host]
            wait = max(host.held(now), host.wait(now, work.tokens))
            if wait > 0:
                waits[host.name] = wait
                continue
            self.waiting.take(work, now)
            self._start(work, host, now)
        if self.waiting.lanes.low and (pause := self._background_pause(now)) > 0:
            waits[""] = pause
        self._wake_in(min(waits.values(), default=math.inf))

    def _background_pause(self, now: float) -> float:
        """Seconds until a background call may start; not above 0: now. The fuller the queue by now, the longer."""
        return self._background_began + self.profile.background_pause * throttle(self.waiting.lanes.fill) - now

    def _wake_in(self, seconds: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if seconds < math.inf:
            self._timer = asyncio.get_running_loop().call_later(seconds, self.look)

    def _start(self, work: Work, host: Host, now: float) -> None:
        probe = False
        refusal: GivenUp | BreakerOpen | None = self._budget.refusal(work.call)
        if refusal is None and host.guard is not None:
            try:
                probe = host.guard.admit(now)
            except BreakerOpen as error:
                refusal = error
        if refusal is not None:
            self._end(work, refusal)
            return
        if work.background:
            self._background_began = now
        works = (work, *self._mates(work, host))
        call = work.call if len(works) == 1 else self.waiting.batcher.together([each.call for each in works])
        place = Place(call, works, host, semaphore=self._semaphore, budget=self._budget, probe=probe, now=now)
        task = asyncio.get_running_loop().create_task(self._serve(place), name=f"model call {call.kind}")
        self.tasks.add(task)
        # Not in the task itself: one that is cancelled before its first step never runs, and would keep its place.
        task.add_done_callback(partial(self._back, place))
        self.running[work.id] = place
        self._meters.tried(call.model)
        for each in works:
            each.stage = Stage.RUNNING
            each.place = place
            each.task = task
            each.attempts += 1

    def _mates(self, work: Work, host: Host) -> tuple[Work, ...]:
        """Others that go into one prompt with it, where more wait than places are free."""
        free = min(host.free, self.profile.workers - len(self.running), self._semaphore.free)
        if not self.profile.batching or work.alone or len(self.waiting) < free:
            return ()
        return self.waiting.take_mates(work)

    # --- running -------------------------------------------------------------------------------------------------

    async def _serve(self, place: Place) -> Answer:
        first = place.works[0]
        for work in place.works:
            work.watch(Progress(text="", seconds=0.0, attempt=work.attempts))
        try:
            return await attempt(
                self._providers[place.call.provider],
                place.call,
                clock=self._clock,
                longest=self.profile.longest_answer,
                number=first.attempts,
                watch=first.watch if len(place.works) == 1 else None,
            )
        except Fault as fault:
            return fault

    def _back(self, place: Place, task: asyncio.Task[Answer]) -> None:
        """All that the call held is free before anybody hears of its end, and nothing starts in between."""
        self.tasks.discard(task)
        answer: Answer = RunCancelled(f"the model call of kind {place.call.kind!r} was cancelled")
        if not task.cancelled():
            answer = task.result()
        self._busy = True
        try:
            del self.running[place.works[0].id]
            place.give_back(answer, self._meters, self.profile.retry.patience, self._clock())
            for work, own in zip(place.works, self._answers(place, answer), strict=True):
                if work.stage is not Stage.ENDED:
                    self._decide(work, own, batched=len(place.works) > 1)
        finally:
            self._busy = False
        self.look()

    def _answers(self, place: Place, answer: Answer) -> Sequence[Answer]:
        if not isinstance(answer, Reply):
            if len(place.works) > 1 and isinstance(answer, Fault) and answer.remedy is not Remedy.AGAIN:
                self.waiting.batcher.note_refused(place.call.model)
            return [answer] * len(place.works)
        if len(place.works) > 1:
            return self.waiting.batcher.apart(place.works[0].call, answer, len(place.works))
        self.waiting.batcher.note_single(place.call.model, answer.seconds)
        return [answer]

    def _decide(self, work: Work, answer: Answer, *, batched: bool) -> None:
        """The end of a call, or another try."""
        work.place = work.task = None
        work.alone = work.alone or batched  # Whatever was wrong with a common prompt, the next try is its own.
        if not isinstance(answer, Fault):
            self._end(work, answer)
            return
        pause = pause_before_next(self.profile.retry, answer, work.attempts, self._rng)
        if pause is None and batched and answer.remedy is Remedy.DIFFERENTLY:
            pause = 0.0
        if pause is None:
            self._end(work, answer)
            return
        self._meters.retried()
        work.stage = Stage.RESTING
        self.resting += 1
        work.timer = asyncio.get_running_loop().call_later(pause, self._rested, work)

    def _rested(self, work: Work) -> None:
        self.resting -= 1
        work.timer = None
        self.waiting.readmit(work)
        self.look()

    def _end(self, work: Work, answer: Answer) -> None:
        work.stage = Stage.ENDED
        self._ended(work, answer)
