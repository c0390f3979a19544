"""How much may be used in a sliding minute: requests, or tokens. Arithmetic with the time as an argument.

A sliding window and not a token bucket: servers count by the minute, and a bucket with a burst in reserve either goes
over their limit or wastes a part of it.
"""

from __future__ import annotations

from collections import deque

MINUTE = 60.0


class Rate:
    """At most `most` in any `seconds`; None: no limit. What is larger than all of it goes when nothing else has."""

    def __init__(self, most: float | None, seconds: float = MINUTE) -> None:
        self.most = most
        self._seconds = seconds
        self._used: deque[list[float]] = deque()
        self._sum = 0.0

    def used(self, now: float) -> float:
        """How much was used in the window that ends now."""
        while self._used and self._used[0][0] <= now - self._seconds:
            self._sum -= self._used.popleft()[1]
        if not self._used:
            self._sum = 0.0  # Sums of floats drift; an empty window is exactly nothing.
        return self._sum

    def wait(self, now: float, amount: float) -> float:
        """Seconds until this amount may be used: 0 for at once."""
        if self.most is None or self.used(now) + amount <= self.most or not self._used:
            return 0.0
        over = self._sum + amount - self.most
        for when, used in self._used:
            over -= used
            if over <= 0:
                return max(0.0, when + self._seconds - now)
        return max(0.0, self._used[-1][0] + self._seconds - now)

    def take(self, now: float, amount: float) -> list[float]:
        """Notes a use, without a limit too, since one may be set later. Give the slip to `settle` with the truth."""
        self.used(now)
        slip = [now, amount]
        self._used.append(slip)
        self._sum += amount
        return slip

    def settle(self, slip: list[float], amount: float, now: float) -> None:
        """Replaces an estimate by what was really used."""
        if slip[0] <= now - self._seconds:
            return  # Out of the window: it counts no more, whatever it was.
        self._sum += amount - slip[1]
        slip[1] = amount
