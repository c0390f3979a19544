"""What servers say when they refuse, in their own words, is sorted by what to do about it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voxel_weaver.llm.faults import AskAgain, AskDifferently, Fault, GivenUp, SetUpFirst
from voxel_weaver.llm.network.secret import Secret
from voxel_weaver.llm.network.statuses import fault_of_error, fault_of_status, pause

HERE = "http://127.0.0.1:8080"

SAID: tuple[tuple[int, str, type[Fault]], ...] = (
    (429, '{"error": {"message": "Rate limit reached for gpt-4o", "code": "rate_limit_exceeded"}}', AskAgain),
    (429, '{"error": {"message": "You exceeded your current quota", "code": "insufficient_quota"}}', SetUpFirst),
    (529, '{"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}', AskAgain),
    (400, '{"error": {"message": "Your credit balance is too low to access the Anthropic API"}}', SetUpFirst),
    (500, '{"error": {"message": "The model output does not match the expected peg-native format"}}', AskDifferently),
    (400, '{"error": {"message": "failed to parse grammar"}}', AskDifferently),
    (400, '{"error": {"message": "This model\'s maximum context length is 8192 tokens"}}', AskDifferently),
    (404, '{"error": "model \\"llama9\\" not found, try pulling it first"}', SetUpFirst),
    (404, '{"error": {"message": "No endpoints found that support the requested parameters"}}', AskDifferently),
    (503, '{"error": {"message": "Loading model"}}', AskAgain),
    (502, "<html><body>Bad Gateway</body></html>", AskAgain),
    (401, '{"error": {"message": "Invalid API key; check your billing"}}', SetUpFirst),
    (403, "", SetUpFirst),
    (402, '{"error": {"message": "Insufficient credits"}}', SetUpFirst),
    (308, "", SetUpFirst),
    (451, "", GivenUp),
)


@pytest.mark.parametrize(("status", "body", "fault"), SAID)
def test_a_refusal_is_sorted(status: int, body: str, fault: type[Fault]) -> None:
    assert type(fault_of_status(status, body, {}, HERE, None)) is fault


@given(st.integers(201, 599), st.text(max_size=300))
def test_any_refusal_is_one_short_line_without_the_key(status: int, body: str) -> None:
    key = Secret("sk-0123456789-abcdefghij")
    told = str(fault_of_status(status, f"{body}{key.reveal()}{body} Bearer abcdefg", {}, HERE, key))
    assert key.reveal() not in told
    assert "abcdefg" not in told
    assert len(told) < 400
    assert told.isprintable()


def test_an_error_inside_a_stream_is_sorted_as_well() -> None:
    assert isinstance(fault_of_error({"code": 429, "message": "slow"}, HERE, None), AskAgain)
    assert fault_of_error({"type": "overloaded_error", "message": "Overloaded"}, HERE, None).overloaded
    assert isinstance(fault_of_error("model runner has stopped", HERE, None), AskAgain)
    assert isinstance(fault_of_error({"code": 401, "message": "bad key"}, HERE, None), SetUpFirst)
    assert isinstance(fault_of_error([], HERE, None), AskAgain)
    for code in ("9" * 5000, "²²²", "429x", 10**100, True):
        assert isinstance(fault_of_error({"code": code, "message": "odd"}, HERE, None), AskAgain)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Retry-After": "12"}, 12.0),
        ({"Retry-After": "0.5"}, 0.5),
        ({"retry-after-ms": "250"}, 0.25),
        ({"Retry-After": "Wed, 21 Oct 2026 07:28:30 GMT", "Date": "Wed, 21 Oct 2026 07:28:00 GMT"}, 30.0),
        ({"Retry-After": "Wed, 21 Oct 2020 07:28:30 GMT", "Date": "Wed, 21 Oct 2026 07:28:00 GMT"}, 0.0),
        ({"Retry-After": "Wed, 21 Oct 2026 07:28:30 GMT"}, None),
        ({"Retry-After": "1e99"}, None),
        ({"Retry-After": "9" * 400}, 3600.0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "-5"}, None),
        ({"retry-after-ms": "nan"}, None),
    ],
)
def test_how_long_to_wait(headers: dict[str, str], seconds: float | None) -> None:
    assert pause(headers) == seconds
