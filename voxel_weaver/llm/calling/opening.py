"""Opens the line to the models that a profile asks for: the queue with its workers, or one call after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import Protocol

from voxel_weaver.llm.calling.direct import DirectLine
from voxel_weaver.llm.calling.line import Line
from voxel_weaver.llm.figures.meters import Meters
from voxel_weaver.llm.limits.budget import Budget
from voxel_weaver.llm.limits.hosts import Guard, Semaphore
from voxel_weaver.llm.provider import Provider
from voxel_weaver.llm.queue.model_queue import ModelQueue
from voxel_weaver.llm.queue.state import QueueState
from voxel_weaver.llm.thinking.profiles import Profile


class OpenLine(Line, Protocol):
    """A line with its handles, for whoever holds the settings and shows the state."""

    meters: Meters
    budget: Budget

    def use(self, profile: Profile) -> None:
        """Goes on by another profile. What runs, runs on; whether there is a queue at all stays as it was opened."""
        ...

    def allow_background(self, allowed: bool) -> None:
        """The switch by hand for background calls."""
        ...

    def found_slots(self, host: str, slots: int | None) -> None:
        """A host was found to work on so many calls at once."""
        ...

    def state(self) -> QueueState:
        """What there is to see, now."""
        ...


def open_line(
    providers: Sequence[Provider],
    profile: Profile,
    *,
    semaphore: Semaphore,
    budget: Budget,
    meters: Meters,
    guard: Callable[[str], Guard] | None = None,
    clock: Callable[[], float] | None = None,
    rng: Random | None = None,
) -> OpenLine:
    """The line for a profile, on the loop that runs now. Give every line of a process the same semaphore."""
    kind = ModelQueue if profile.asynchronous else DirectLine
    return kind(
        providers, profile, semaphore=semaphore, budget=budget, meters=meters, guard=guard, clock=clock, rng=rng
    )
