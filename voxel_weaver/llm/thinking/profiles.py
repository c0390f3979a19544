"""The settings of all that stands between an agent and a model, as named profiles, and what the environment says.

A profile is a value; the queue is given another one at any time. What a model is asked, and which, is the tiers' part.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from voxel_weaver.llm.calling.retry import RetryPolicy
from voxel_weaver.llm.limits.adaptive import AdaptivePolicy
from voxel_weaver.llm.queue.lanes import LanePolicy, Order
from voxel_weaver.scene.errors import SettingRefused

PER_MINUTE = (("LLM_REQUESTS_PER_MINUTE", "requests_per_minute"), ("LLM_TOKENS_PER_MINUTE", "tokens_per_minute"))
ON, OFF = ("1", "true", "yes", "on"), ("0", "false", "no", "off")


class Profile(BaseModel):
    """How calls are made. In flight is the least of `workers`, `semaphore` (over all models) and the hosts' limits.

    For the thinker: `fast_s` and `deep_s` are how long an answer of either tier may take before the fallback is used,
    `hedge_s` after how long a second tier is asked as well (None: never), `secondary_s` the shorter limit of a
    secondary answer, `deep` whether deep tiers are used at all, `remember` by how much longer or shorter than usual
    answers are kept.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    asynchronous: bool = True
    workers: int = Field(default=2, ge=1, le=1024)
    semaphore: int = Field(default=3, ge=1, le=1024)
    host_limit: int = Field(default=4, ge=1, le=1024)
    adaptive: AdaptivePolicy = AdaptivePolicy()
    lanes: LanePolicy = LanePolicy()
    retry: RetryPolicy = RetryPolicy()
    requests_per_minute: float | None = Field(default=None, gt=0)
    tokens_per_minute: float | None = Field(default=None, gt=0)
    dollars_per_run: float | None = Field(default=None, ge=0)
    dollars_per_day: float | None = Field(default=None, ge=0)
    background: bool = False
    background_pause: float = Field(default=0.5, ge=0)
    batching: bool = False
    prefetch: bool = False
    longest_answer: int = Field(default=1_000_000, ge=1)
    deep: bool = True
    fast_s: float = Field(default=15.0, gt=0)
    deep_s: float = Field(default=45.0, gt=0)
    secondary_s: float = Field(default=8.0, gt=0)
    hedge_s: float | None = Field(default=None, gt=0)
    remember: float = Field(default=1.0, ge=0)


BALANCED = Profile(name="balanced", dollars_per_run=0.5, dollars_per_day=5.0, hedge_s=12.0, prefetch=True)

PROFILES: tuple[Profile, ...] = (
    # Many runs of half-done work: cheap, and what was answered once is kept, but not for long.
    BALANCED.model_copy(
        update={"name": "development", "deep": False, "hedge_s": None, "remember": 0.1, "prefetch": False}
        | {"dollars_per_run": 0.05, "dollars_per_day": 1.0}
    ),
    BALANCED.model_copy(
        update={"name": "fast", "deep": False, "fast_s": 6.0, "deep_s": 10.0, "secondary_s": 3.0, "hedge_s": 2.0}
        | {"batching": True, "retry": RetryPolicy(attempts=3, longest_pause=3.0, patience=5.0)}
    ),
    BALANCED,
    BALANCED.model_copy(
        update={"name": "quality", "fast_s": 60.0, "deep_s": 180.0, "secondary_s": 30.0, "hedge_s": None}
        | {"retry": RetryPolicy(attempts=8, patience=120.0), "dollars_per_run": 2.0, "dollars_per_day": 20.0}
    ),
    # Nothing is spent, nothing is kept, and nobody waits.
    BALANCED.model_copy(
        update={"name": "testing", "fast_s": 2.0, "deep_s": 2.0, "secondary_s": 1.0, "hedge_s": None, "remember": 0.0}
        | {"prefetch": False}
        | {"retry": RetryPolicy(first_pause=0.01, longest_pause=0.05), "dollars_per_run": 0.0, "background_pause": 0.0}
    ),
)


def profile_named(name: str) -> Profile:
    """The profile of this name; raises SettingRefused."""
    for profile in PROFILES:
        if profile.name == name:
            return profile
    known = ", ".join(profile.name for profile in PROFILES)
    raise SettingRefused(f"there is no profile {name!r} for language models; choose from {known}")


def with_environment(profile: Profile, environment: Mapping[str, str]) -> Profile:
    """The profile as the environment's switches change it; raises SettingRefused."""
    changes: dict[str, Any] = {}
    if text := environment.get("LLM_MAX_CONCURRENT_REQUESTS", "").strip():
        workers = int(text) if text.isdecimal() else 0
        if not 1 <= workers <= 1024:
            raise SettingRefused(f"LLM_MAX_CONCURRENT_REQUESTS is {text!r}; use a whole number from 1 to 1024")
        # The user asked for so many at once: limits that nobody set by hand must not quietly stand in the way.
        changes = {"workers": workers}
        changes["semaphore"] = max(profile.semaphore, workers)
        changes["host_limit"] = max(profile.host_limit, workers)
    if (asynchronous := _switch("USE_ASYNC_LLM_QUEUE", environment)) is not None:
        changes["asynchronous"] = asynchronous
    if (disabled := _switch("DISABLE_BACKGROUND_LLM", environment)) is not None:
        changes["background"] = not disabled
    for name, field in PER_MINUTE:
        if (most := _number(name, environment)) is not None:
            changes[field] = most or None
    if lanes := _lanes(environment):
        changes["lanes"] = profile.lanes.model_copy(update=lanes)
    return profile.model_copy(update=changes)


def _lanes(environment: Mapping[str, str]) -> dict[str, Any]:
    """How calls wait, as far as the environment says it."""
    lanes: dict[str, Any] = {}
    if order := environment.get("LLM_QUEUE_ORDER", "").strip().lower():
        if order not in tuple(Order):
            raise SettingRefused(f"LLM_QUEUE_ORDER is {order!r}; use {' or '.join(Order)}")
        lanes["order"] = Order(order)
    if (ageing := _number("LLM_QUEUE_AGEING", environment)) is not None:
        lanes["ageing"] = ageing or None
    return lanes


def _number(name: str, environment: Mapping[str, str]) -> float | None:
    """A number of at least 0, None where the environment says nothing; 0 switches off what it is for."""
    text = environment.get(name, "").strip()
    if not text:
        return None
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1e12:  # NaN is neither
        raise SettingRefused(f"{name} is {text!r}; use a number, 0 for none")
    return number


def _switch(name: str, environment: Mapping[str, str]) -> bool | None:
    text = environment.get(name, "").strip().lower()
    if text and text not in (*ON, *OFF):
        raise SettingRefused(f"{name} is {text!r}; use 1 or 0")
    return text in ON if text else None
