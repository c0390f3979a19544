"""Before a run it is said what a scene will cost at most: by model, profile and cap, and where nobody knows."""

from __future__ import annotations

import pytest

from voxel_weaver.llm.limits.budget import Budget, OpenBook
from voxel_weaver.llm.thinking.assembly import ModelSettings, told_of
from voxel_weaver.llm.thinking.estimating import SCENE, foretold, scene_estimate
from voxel_weaver.llm.thinking.profiles import BALANCED
from voxel_weaver.llm.thinking.tiers import SCENARIOS, Models


def told(model: str, deep: str = "", profile: str = "balanced", **more: float) -> str:
    return told_of(ModelSettings(fast=model, deep=deep or model, profile=profile, **more), {})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (told("openai/gpt-5-mini"), "about 7 calls and costs at most $0.0330; its cap is $0.50"),
        (told("openai/gpt-5-mini", profile="development"), "its cap is $0.05"),
        (told("openai/gpt-5-mini", dollars_per_run=0.01), "its cap is $0.01, so some of it may be thought offline"),
        (told("ollama/qwen3:4b"), "A scene costs nothing"),
        (told("openai/gpt-unheard-of"), "What gpt-unheard-of costs is not known, so no cap can bound it"),
        (told("ollama/qwen3:4b", "openai/gpt-unheard-of"), "What gpt-unheard-of costs is not known"),
    ],
)
def test_it_is_said_in_a_sentence(sentence: str, words: str) -> None:
    assert words in sentence


def test_a_dear_deep_model_costs_more_than_a_cheap_one_and_nothing_where_deep_ones_are_off() -> None:
    def cost(sentence: str) -> float:
        return float(sentence.partition("at most $")[2].partition(";")[0])

    both = told("openai/gpt-5-nano", "anthropic/claude-opus-4-1")
    assert cost(both) > 10 * cost(told("openai/gpt-5-nano"))
    assert cost(told("openai/gpt-5-nano", "anthropic/claude-opus-4-1", profile="development")) < cost(both) / 10


def test_without_a_model_nothing_is_said() -> None:
    assert foretold(scene_estimate(Models(), BALANCED, Budget({}, OpenBook(), str)), BALANCED) == ""


def test_every_question_of_a_scene_is_reckoned() -> None:
    assert {kind for kind, _ in SCENE} == {kind for kind, _ in SCENARIOS} - {"edit"}
