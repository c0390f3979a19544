"""What a running call holds: a place among all models, one at its host, its share of rates and money; and giving back.

Everything is given back exactly once, however the call ended, and limits and breaker learn from how it did.
"""

from __future__ import annotations

import asyncio

from voxel_weaver.llm.calls import Call, Reply, Usage
from voxel_weaver.llm.faults import Fault, Remedy
from voxel_weaver.llm.figures.meters import Meters
from voxel_weaver.llm.limits.budget import Budget, prompt_tokens
from voxel_weaver.llm.limits.hosts import Host, Semaphore
from voxel_weaver.llm.queue.work import Answer, Stage, Work


class Place:
    """Made where a call starts. `works` are those whose answers it brings: one, or several in one prompt."""

    __slots__ = ("began", "call", "host", "works", "_budget", "_probe", "_reserved", "_semaphore", "_slip")

    def __init__(
        self,
        call: Call,
        works: tuple[Work, ...],
        host: Host,
        *,
        semaphore: Semaphore,
        budget: Budget,
        probe: bool,
        now: float,
    ) -> None:
        self.call = call
        self.works = works
        self.host = host
        self.began = now
        self._semaphore = semaphore
        self._budget = budget
        self._probe = probe
        semaphore.take()
        self._slip = host.take(now, sum(work.tokens for work in works))
        self._reserved = budget.reserve(call)

    @property
    def wanted(self) -> bool:
        """Whether anybody still waits for what it brings."""
        return any(work.stage is not Stage.ENDED for work in self.works)

    def stop(self) -> None:
        """Stops the call where nobody wants it any more."""
        task: asyncio.Task[Answer] | None = self.works[0].task
        if task is not None and not self.wanted:
            task.cancel()

    def give_back(self, answer: Answer, meters: Meters, patience: float, now: float) -> None:
        """Frees everything. What a try used counts even where nobody waits for it any more."""
        in_flight = self.host.in_flight
        usage = self._used(answer)
        tokens = usage.prompt + usage.completion if isinstance(answer, Reply) and usage is not None else None
        self.host.give(self._slip, tokens, now)
        cost = self._budget.cost(self.call, usage) if usage is not None else None
        self._budget.settle(self.call, self._reserved, cost)
        if usage is not None:
            meters.spent(usage, cost)
        if isinstance(answer, Fault) and isinstance(answer.__cause__, TimeoutError):
            meters.ran_late()
        self._teach(answer, in_flight, patience, now)
        self._semaphore.give()

    def _used(self, answer: Answer) -> Usage | None:
        if isinstance(answer, Reply):
            return answer.usage
        if isinstance(answer, Fault) and not isinstance(answer.__cause__, TimeoutError):
            return None  # Servers do not charge for what they refused or lost.
        return Usage(prompt=prompt_tokens(self.call))  # Left alone half-way: its prompt was read, and is charged.

    def _teach(self, answer: Answer, in_flight: int, patience: float, now: float) -> None:
        host = self.host
        if isinstance(answer, Reply):
            first_token_s = answer.first_token_s
            host.adaptive.answered(self.call.model, first_token_s, began=self.began, now=now, in_flight=in_flight)
        fault = answer if isinstance(answer, Fault) else None
        if fault is not None and fault.overloaded:
            host.adaptive.overloaded(began=self.began, now=now, in_flight=in_flight)
        if fault is not None and fault.retry_after and fault.retry_after <= patience:
            host.hold(now + fault.retry_after)
        if host.guard is None:
            return
        if not isinstance(answer, Reply | Fault) or (fault is not None and fault.overloaded):
            host.guard.released(self._probe)
        elif fault is not None and fault.remedy in (Remedy.AGAIN, Remedy.GIVE_UP):
            host.guard.failed(self._probe, now)
        else:
            host.guard.succeeded(self._probe)  # Refusing a key or a schema is an answer too: the host lives.
