"""Whatever an event of a stream holds, it is text, or a fault with a name."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import JsonValue

from voxel_weaver.llm.faults import Fault
from voxel_weaver.llm.network.online import Access
from voxel_weaver.llm.network.streams import Event
from voxel_weaver.llm.network.wire import Wire
from voxel_weaver.llm.providers.anthropic import Answer
from voxel_weaver.llm.providers.ollama import Chat
from voxel_weaver.llm.providers.openai import Completion
from voxel_weaver.llm.providers.telling import Teller
from voxel_weaver.scene.errors import DataRefused

WORDS = (
    *("choices", "delta", "content", "usage", "prompt_tokens", "error", "code", "message", "type", "finish_reason"),
    *("reasoning", "model", "done", "done_reason", "text", "status", "cost", "refusal", "thinking", "partial_json"),
)
ODD: tuple[JsonValue, ...] = (
    *(None, True, 0, -1, 10**30, 1e308, "", "stop", "error", "429", "²", "9" * 5000, "message_start"),
    *("content_block_delta", "message_delta", "\x1b[2J", "\ud800"),
)
VALUES: st.SearchStrategy[JsonValue] = st.recursive(
    st.sampled_from(ODD),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize("kind", [Completion, Answer, Chat])
@given(st.dictionaries(st.sampled_from(WORDS), VALUES, max_size=5))
def test_any_event_is_text_or_a_fault(kind: Callable[[Wire], Teller], value: dict[str, JsonValue]) -> None:
    teller = kind(Wire("http://127.0.0.1:1", Access((), lambda: True)))
    told = ""
    try:
        text = teller.take(Event("", json.dumps(value)))
    except (Fault, DataRefused) as fault:
        text, told = "", str(fault)
    assert isinstance(text, str)
    assert told.isprintable()
    assert len(teller.model) <= 200
