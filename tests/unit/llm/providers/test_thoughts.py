"""Reasoning is taken out however its tags are cut; answers that mention a tag are left whole."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voxel_weaver.llm.providers.thoughts import PAIRS, Thoughts

ANSWER = '{"text": "say <think> and </think>"}'


def passed(pieces: list[str]) -> str:
    thoughts = Thoughts()
    return "".join(thoughts.feed(piece) for piece in pieces) + thoughts.finish()


@given(st.sampled_from(PAIRS), st.lists(st.integers(0, 120), max_size=12), st.text(max_size=40), st.integers(0, 2))
def test_thoughts_are_dropped_however_they_are_cut(
    pair: tuple[str, str], places: list[int], thought: str, more: int
) -> None:
    opening, end = pair
    said = f"\n {opening}{thought.replace(end[0], '')}{end}" * (1 + more) + ANSWER
    pieces = [said[start:stop] for start, stop in pairwise([0, *sorted(places), len(said)])]
    assert passed(pieces).strip() == ANSWER


@given(st.text(alphabet="<think>/ {}\n[TH", max_size=40), st.lists(st.integers(0, 40), max_size=8))
def test_what_passes_does_not_depend_on_the_pieces(said: str, places: list[int]) -> None:
    pieces = [said[start:stop] for start, stop in pairwise([0, *sorted(places), len(said)])]
    assert passed(pieces) == passed([said])


@pytest.mark.parametrize("said", [ANSWER, "<thin", "<b>bold</b>", "[1, 2]", "[THIN ice]"])
def test_what_is_no_thought_passes_whole(said: str) -> None:
    assert passed(list(said)) == said


def test_blanks_before_an_answer_are_dropped_and_cost_nothing() -> None:
    thoughts = Thoughts()
    began = time.process_time()
    assert "".join(thoughts.feed(" " * 1000) for _ in range(20_000)) == ""
    assert thoughts.feed("\n <think>x</think>\n yes ") == "yes "
    assert time.process_time() - began < 2.0


def test_a_thought_that_never_ends_is_no_answer() -> None:
    thoughts = Thoughts()
    assert "".join(thoughts.feed(piece) for piece in ["<think>", "I ", "wonder " * 10_000]) == ""
    assert thoughts.thinking
    assert thoughts.finish() == ""
