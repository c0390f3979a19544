"""Profiles and what the environment makes of them."""

from __future__ import annotations

import pytest

from voxel_weaver.llm.thinking.profiles import BALANCED, PROFILES, Profile, profile_named, with_environment
from voxel_weaver.scene.errors import SettingRefused

PROMISED = {"development", "fast", "balanced", "quality", "testing"}


def test_all_that_were_promised_are_there_and_valid() -> None:
    assert {profile.name for profile in PROFILES} == PROMISED
    for profile in PROFILES:
        # model_copy checks nothing: a table that went wrong would only show in use.
        assert Profile.model_validate(profile.model_dump()) == profile
        assert profile_named(profile.name) is profile


def test_the_defaults_are_what_the_switches_are_known_for() -> None:
    assert (BALANCED.workers, BALANCED.semaphore, BALANCED.background, BALANCED.asynchronous) == (2, 3, False, True)
    assert BALANCED.lanes.ageing == 60.0
    assert BALANCED.lanes.order == "lifo"


def test_quick_ones_are_quicker_and_careful_ones_more_patient() -> None:
    fast, quality = profile_named("fast"), profile_named("quality")
    assert fast.fast_s < BALANCED.fast_s < quality.fast_s
    assert fast.retry.attempts < BALANCED.retry.attempts < quality.retry.attempts
    assert profile_named("testing").dollars_per_run == 0.0


def test_an_unknown_name_is_refused_with_those_that_exist() -> None:
    with pytest.raises(SettingRefused, match=r"'turbo'.*development, fast, balanced, quality, testing"):
        profile_named("turbo")


def test_the_environment_switches() -> None:
    assert with_environment(BALANCED, {}) == BALANCED
    assert with_environment(BALANCED, {"DISABLE_BACKGROUND_LLM": "0"}).background
    assert not with_environment(BALANCED, {"DISABLE_BACKGROUND_LLM": "1"}).background
    assert not with_environment(BALANCED, {"USE_ASYNC_LLM_QUEUE": "0"}).asynchronous
    many = with_environment(BALANCED, {"LLM_MAX_CONCURRENT_REQUESTS": "16"})
    assert (many.workers, many.semaphore, many.host_limit) == (16, 16, 16)
    one = with_environment(BALANCED, {"LLM_MAX_CONCURRENT_REQUESTS": "1"})
    assert (one.workers, one.semaphore) == (1, 3)
    slow = with_environment(BALANCED, {"LLM_REQUESTS_PER_MINUTE": "20", "LLM_TOKENS_PER_MINUTE": "40000"})
    assert (slow.requests_per_minute, slow.tokens_per_minute) == (20.0, 40000.0)
    assert with_environment(slow, {"LLM_REQUESTS_PER_MINUTE": "0"}).requests_per_minute is None
    assert with_environment(BALANCED, {"LLM_QUEUE_ORDER": "FIFO"}).lanes.order == "fifo"
    ageing = with_environment(BALANCED, {"LLM_QUEUE_AGEING": "5"}).lanes
    assert (ageing.ageing, ageing.order, ageing.capacity) == (5.0, "lifo", BALANCED.lanes.capacity)
    assert with_environment(BALANCED, {"LLM_QUEUE_AGEING": "0"}).lanes.ageing is None


@pytest.mark.parametrize(
    "environment",
    [{"LLM_MAX_CONCURRENT_REQUESTS": text} for text in ("0", "-1", "many", "1.5", "99999")]
    + [{"USE_ASYNC_LLM_QUEUE": "perhaps"}, {"DISABLE_BACKGROUND_LLM": "2"}]
    + [{"LLM_QUEUE_ORDER": "best"}, {"LLM_QUEUE_AGEING": "soon"}, {"LLM_REQUESTS_PER_MINUTE": "nan"}]
    + [{"LLM_TOKENS_PER_MINUTE": "-1"}],
)
def test_what_makes_no_sense_is_refused(environment: dict[str, str]) -> None:
    (name,) = environment
    with pytest.raises(SettingRefused, match=name):
        with_environment(BALANCED, environment)
