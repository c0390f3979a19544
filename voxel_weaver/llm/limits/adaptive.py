"""How many calls a host is given at once, learnt from how it answers: one more by and by, many fewer at once.

Additive increase, multiplicative decrease. Arithmetic only: times come in as arguments.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class AdaptivePolicy(BaseModel):
    """`overloaded` and `slow` say what remains of the limit; slow: the first token comes `slow_ratio` times later."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    ceiling: int = Field(default=64, ge=1)
    overloaded: float = Field(default=0.5, gt=0, lt=1)
    slow: float = Field(default=0.8, gt=0, lt=1)
    slow_ratio: float = Field(default=3.0, gt=1)
    slow_least_s: float = Field(default=0.25, ge=0)


class _Pace:
    """The time to the first token of one model: what is usual when nothing is wrong, and what it is lately."""

    SETTLED = 5
    DRIFT = 1.01
    WEIGHT = 0.2

    def __init__(self) -> None:
        self.seen = 0
        self.usual = 0.0
        self.lately = 0.0

    def note(self, seconds: float) -> None:
        self.seen += 1
        if self.seen == 1:
            self.usual = self.lately = seconds
            return
        self.lately += self.WEIGHT * (seconds - self.lately)
        # The best seen, drifting upwards, so that one lucky answer does not make all later ones look slow for ever.
        self.usual = min(self.usual * self.DRIFT, self.lately)

    def is_slow(self, policy: AdaptivePolicy) -> bool:
        late = self.lately > max(self.usual * policy.slow_ratio, self.usual + policy.slow_least_s)
        return self.seen > self.SETTLED and late


class AdaptiveLimit:
    """The limit of one host. It starts at its ceiling: most hosts stand what the user allowed, and the others say so.

    A decrease answers for all calls that were under way: their failures, which are the same news, change nothing more.
    """

    def __init__(self, policy: AdaptivePolicy) -> None:
        self.policy = policy
        self.decreases = 0
        self._limit = float(policy.ceiling)
        self._decreased = float("-inf")
        self._paces: dict[str, _Pace] = {}

    @property
    def limit(self) -> int:
        return max(1, int(self._limit))

    def use(self, policy: AdaptivePolicy) -> None:
        """Changes the rules. Below its old ceiling it keeps what it has learnt."""
        if self._limit >= self.policy.ceiling or self._limit > policy.ceiling:
            self._limit = float(policy.ceiling)
        self.policy = policy

    def answered(self, model: str, first_token_s: float, *, began: float, now: float, in_flight: int) -> None:
        """A call of `in_flight`, itself among them, was answered. It grows only where all that it allows was used."""
        pace = self._paces.setdefault(model, _Pace())
        pace.note(first_token_s)
        if pace.is_slow(self.policy):
            self._decrease(self.policy.slow, began, now, in_flight)
        elif in_flight >= self.limit:
            self._limit = min(float(self.policy.ceiling), self._limit + 1.0 / self._limit)

    def overloaded(self, *, began: float, now: float, in_flight: int) -> None:
        """The host said that it has too much to do, with so many calls at it."""
        self._decrease(self.policy.overloaded, began, now, in_flight)

    def _decrease(self, factor: float, began: float, now: float, in_flight: int) -> None:
        """From what was really under way: a limit far above that would take many failures to come down to it."""
        if began < self._decreased:
            return
        self._decreased = now
        self._limit = max(1.0, min(self._limit, in_flight) * factor)
        self.decreases += 1
