"""When a failed call is tried again: backoff with jitter, what the server asked for, and when to stop.

It only computes a pause; the queue lets the call wait it out without holding a place.
"""

from __future__ import annotations

from random import Random

from pydantic import BaseModel, ConfigDict, Field

from voxel_weaver.llm.faults import Fault, Remedy


class RetryPolicy(BaseModel):
    """How often and how far apart. `patience` is the longest that a server may ask us to wait before we give up."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    attempts: int = Field(default=5, ge=1)
    first_pause: float = Field(default=0.5, ge=0)
    longest_pause: float = Field(default=20.0, ge=0)
    patience: float = Field(default=60.0, ge=0)


def pause_before_next(policy: RetryPolicy, fault: Fault, attempts: int, rng: Random) -> float | None:
    """Seconds to wait before the next try, or None where there is to be none.

    Full jitter (anything from half of the pause to all of it): calls that failed together must not come back together.
    What the server asked for is waited out in full, and the jitter comes on top.
    """
    if fault.remedy is not Remedy.AGAIN or attempts >= policy.attempts:
        return None
    asked = fault.retry_after or 0.0
    if asked > policy.patience:
        return None
    pause = min(policy.longest_pause, policy.first_pause * 2.0 ** min(attempts - 1, 30))
    return asked + pause * (0.5 + 0.5 * rng.random())
