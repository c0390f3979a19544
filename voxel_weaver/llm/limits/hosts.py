"""What bounds how many calls run: one semaphore over all models, and for each host its limits, its rates, its breaker.

Counting and deciding only; who waits for a place is told when one may be free, and nothing here waits.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol

from voxel_weaver.llm.limits.adaptive import AdaptiveLimit
from voxel_weaver.llm.limits.rates import Rate
from voxel_weaver.llm.thinking.profiles import Profile

Slip = tuple[list[float], list[float]]


class Guard(Protocol):
    """A circuit breaker as the message bus has it: closed, open, or half-open with one probe at a time."""

    @property
    def state(self) -> str: ...

    def admits(self, now: float) -> bool: ...

    def admit(self, now: float) -> bool:
        """Lets a call pass, or raises BreakerOpen. True means that this call is the one probe."""
        ...

    def succeeded(self, probe: bool) -> None: ...

    def failed(self, probe: bool, now: float) -> None: ...

    def released(self, probe: bool) -> None: ...


class Semaphore:
    """Counts every call that is at a provider, whatever model or way it came by.

    Make one and give it to all that call models; where two share it, each is told when a place was given back.
    """

    def __init__(self, places: int) -> None:
        self.places = places
        self.taken = 0
        self.most_taken = 0
        self._listeners: list[Callable[[], None]] = []

    @property
    def free(self) -> int:
        return max(0, self.places - self.taken)

    def listen(self, listener: Callable[[], None]) -> None:
        """Has this called whenever a place was given back."""
        self._listeners.append(listener)

    def forget(self, listener: Callable[[], None]) -> None:
        """Calls this no more; it may be forgotten twice."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def take(self) -> bool:
        """Takes a place; False where there is none."""
        if self.taken >= self.places:
            return False
        self.taken += 1
        self.most_taken = max(self.most_taken, self.taken)
        return True

    async def turn(self) -> None:
        """Takes a place as soon as one is free. For calls that stand in no line; give it back."""
        freed = asyncio.Event()
        self.listen(freed.set)
        try:
            while not self.take():
                freed.clear()
                await freed.wait()
        finally:
            self.forget(freed.set)

    def give(self) -> None:
        """Gives a place back and tells all who listen."""
        self.taken -= 1
        for listener in tuple(self._listeners):
            listener()


class Host:
    """One server: what it works on, and what it may be given."""

    def __init__(self, name: str, profile: Profile, guard: Guard | None) -> None:
        self.name = name
        self.in_flight = 0
        self.slots: int | None = None
        self.guard = guard
        self.adaptive = AdaptiveLimit(profile.adaptive)
        self.requests = Rate(profile.requests_per_minute)
        self.tokens = Rate(profile.tokens_per_minute)
        self._most = profile.host_limit
        self._closed_until = float("-inf")

    def use(self, profile: Profile) -> None:
        """Changes the limits. What runs goes on, and is counted against the new ones."""
        self.adaptive.use(profile.adaptive)
        self.requests.most = profile.requests_per_minute
        self.tokens.most = profile.tokens_per_minute
        self._most = profile.host_limit

    @property
    def limit(self) -> int:
        """What the user allowed and what the server said it has: asking for more than its slots stalls all of them."""
        return self._most if self.slots is None else max(1, min(self._most, self.slots))

    @property
    def free(self) -> int:
        return max(0, min(self.limit, self.adaptive.limit) - self.in_flight)

    def hold(self, until: float) -> None:
        """Gives it nothing before then: it asked for that."""
        self._closed_until = max(self._closed_until, until)

    def held(self, now: float) -> float:
        """Seconds for which it is given nothing."""
        return max(0.0, self._closed_until - now)

    def wait(self, now: float, tokens: int) -> float:
        """Seconds until rates allow a call of this size."""
        return max(self.requests.wait(now, 1), self.tokens.wait(now, tokens))

    def take(self, now: float, tokens: int) -> Slip:
        self.in_flight += 1
        return self.requests.take(now, 1), self.tokens.take(now, tokens)

    def give(self, slip: Slip, tokens: int | None, now: float) -> None:
        """A call came back; `tokens` is what it used, None where nobody knows."""
        self.in_flight -= 1
        if tokens is not None:
            self.tokens.settle(slip[1], tokens, now)
