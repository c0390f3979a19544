"""The table of common models: what is in it, what is like it but is not, and what costs nothing."""

from __future__ import annotations

import re

import pytest

from voxel_weaver.llm.limits.prices import AS_OF, LISTS, usual_price
from voxel_weaver.llm.providers import kind_named


def price(name: str, address: str = "") -> tuple[float, float] | None:
    provider, _, model = name.partition("/")
    kind = kind_named(provider)
    found = usual_price(provider, model, address or kind.address, kind.address)
    return (found.prompt, found.completion) if found is not None else None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("openai/gpt-4o-mini", (0.15, 0.6)),
        ("openai/gpt-4o-mini-2024-07-18", (0.15, 0.6)),
        ("anthropic/claude-sonnet-4-5-20250929", (3.0, 15.0)),
        ("anthropic/claude-3-5-haiku-latest", (0.8, 4.0)),
        ("openrouter/openai/gpt-5-mini", (0.25, 2.0)),
        ("openrouter/anthropic/claude-sonnet-4.5", (3.0, 15.0)),
        ("openrouter/meta-llama/llama-3.3-70b-instruct:free", (0.0, 0.0)),
        ("ollama/qwen3:4b", (0.0, 0.0)),
        ("llamacpp/any", (0.0, 0.0)),
    ],
)
def test_common_models_have_a_price(name: str, expected: tuple[float, float]) -> None:
    assert price(name) == expected


@pytest.mark.parametrize(
    "name",
    [
        "openai/gpt-4o-mini-search-preview",  # costs more for each search
        "openai/gpt-99",
        "openai/ft:gpt-4o-mini:me",
        "openrouter/openai/gpt-5-mini:nitro",
        "openrouter/meta-llama/llama-3.3-70b-instruct",
        "ollama/gpt-oss:120b-cloud",
    ],
)
def test_what_only_looks_alike_has_none(name: str) -> None:
    assert price(name) is None


def test_another_server_of_the_kind_has_prices_of_its_own() -> None:
    assert price("openai/gpt-4o-mini", "https://gateway.example/v1") is None
    assert price("openai/gpt-4o-mini", "https://api.openai.com") == (0.15, 0.6)
    assert price("custom/gpt-4o-mini", "http://127.0.0.1:4000") is None  # it may pass calls on, and want money for it


@pytest.mark.parametrize(
    ("address", "free"),
    [("http://192.168.0.5:11434", True), ("http://localhost:11434", True), ("https://gpu.example", False)],
)
def test_what_is_computed_at_home_costs_nothing(address: str, free: bool) -> None:
    assert (price("ollama/qwen3:4b", address) == (0.0, 0.0)) is free


def test_the_table_is_dated_and_sane() -> None:
    assert re.fullmatch(r"20\d\d-[01]\d", AS_OF)
    for listed in LISTS.values():
        assert all(0 < prompt < completion for prompt, completion in listed.values())
