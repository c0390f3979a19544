"""The circuit breaker before an agent or a server: closed, open, or half-open with exactly one probe at a time.

A state machine without a loop or a clock of its own: time comes in as an argument, so every transition can be tested.
"""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from voxel_weaver.scene.errors import BreakerOpen


class BreakerState(StrEnum):
    """Whether requests pass."""

    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half_open"


class BreakerPolicy(BaseModel):
    """When the breaker opens and how long it stays open: after each failed probe twice as long, up to a bound."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    failures: int = Field(default=5, ge=1)
    pause: float = Field(default=10.0, gt=0)
    longest_pause: float = Field(default=120.0, gt=0)


class Breaker:
    """Counts failures in a row. `troubled` is False exactly while it is closed without any, which is the quick path."""

    def __init__(self, name: str, policy: BreakerPolicy, kind: str = "agent") -> None:
        self.policy = policy
        self.state = BreakerState.CLOSED
        self.troubled = False
        self.opened = 0
        self._guarded = f"{kind} {name!r}"
        self._failures = 0
        self._pause = policy.pause
        self._opens_until = 0.0
        self._probing = False

    def admits(self, now: float) -> bool:
        """Whether `admit` would let a request pass now."""
        if self.state is BreakerState.CLOSED:
            return True
        return not self._probing and now >= self._opens_until

    def admit(self, now: float) -> bool:
        """Lets a request pass or raises BreakerOpen. True means that the request is the one probe."""
        if self.state is BreakerState.CLOSED:
            return False
        if not self.admits(now):
            raise BreakerOpen(self._refusal(now))
        self.state = BreakerState.HALF_OPEN
        self._probing = True
        return True

    def succeeded(self, probe: bool) -> None:
        """An answer came. Answers to requests from before the breaker opened do not close it: only its probe does."""
        if self.state is BreakerState.CLOSED or probe:
            self.state = BreakerState.CLOSED
            self.troubled = False
            self._failures = 0
            self._pause = self.policy.pause
            self._probing = False

    def failed(self, probe: bool, now: float) -> None:
        """The agent failed. Late failures of older requests neither prolong the pause nor disturb a probe."""
        self.troubled = True
        self._failures += 1
        if probe:
            self._probing = False
            self._pause = min(self._pause * 2, self.policy.longest_pause)
            self._open(now)
        elif self.state is BreakerState.CLOSED and self._failures >= self.policy.failures:
            self._open(now)

    def released(self, probe: bool) -> None:
        """A request ended without a verdict on the agent (cancelled, dropped, expired in the queue)."""
        if probe:
            self._probing = False

    def _open(self, now: float) -> None:
        self.state = BreakerState.OPEN
        self.opened += 1
        self._opens_until = now + self._pause

    def _refusal(self, now: float) -> str:
        when = "as soon as its probe is answered" if self._probing else f"in {max(0.0, self._opens_until - now):.1f} s"
        return f"{self._guarded} failed {self._failures} times in a row and is left alone; tried again {when}"
