"""No text crashes the reading of it, and time grows with its length alone."""

from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.english.sentences import NOUNS, SENTENCES
from voxel_weaver.english.understand import understand
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.errors import PromptRefused
from voxel_weaver.scene.settings import PROMPT_LIMIT, Request

ANCHORS = {"wall", "corner", "window", "door", "ceiling", "floor", "center"}
WORDS = (
    "a an the two three no each one both another of which it them other bed beds desk lamp chairs sofa books zorp "
    "bedroom kitchen room wall corner window door ceiling red tall wooden on under between in with against next to in "
    "front of flanked by facing holding is are there stands placed hanging and or , . ; ( 7 2 m x long without side "
    "left right middle such as including while that for stack row set pair at least"
).split()


def checked(prompt: str) -> Brief | None:
    """The Brief of any text, whose parts agree with each other; None where the text is refused."""
    with contextlib.suppress(PromptRefused):  # its words are looked at elsewhere
        found = understand(Request(prompt=prompt), NOUNS)
        ids = {want.id for want in found.wants}
        rooms = {room.id for room in found.rooms}
        for relation in found.relations:
            assert relation.subject in ids
            assert relation.objects
            assert set(relation.objects) <= ids | ANCHORS
        assert {want.room for want in found.wants} <= rooms | {""}
        spans = [want.span for want in found.wants] + [one.span for one in found.relations]
        spans = [span for span in (*spans, *(note.span for note in found.notes)) if span is not None]
        assert all(span is not None and span.start < span.end <= len(found.prompt) for span in spans)
        assert Brief.from_json(found.to_json()) == found
        return found
    return None


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=60))
def test_words_of_the_grammar_in_any_order(words: list[str]) -> None:
    checked(" ".join(words))


@settings(max_examples=100, deadline=None)
@given(st.text(min_size=1, max_size=400))
def test_any_text(prompt: str) -> None:
    checked(prompt)


@pytest.mark.parametrize("ending", ["", "s", "ed", "ing", "y", "-shaped"])
@pytest.mark.parametrize("noun", ["jar", "cauldron", "bed", "rack", "bottle of ink", "blarg", "wall"])
def test_a_word_without_end(ending: str, noun: str) -> None:
    word = "z" * 200 + ending
    for prompt in (f"a {word} {noun}", f"a bed and a {noun} of {word}", f"a bed with a {word} frame under the {noun}"):
        checked(prompt)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from([row[0] for row in SENTENCES]), st.integers(0, 200), st.text(max_size=3))
def test_a_sentence_with_something_cut_out(prompt: str, at: int, put: str) -> None:
    assert checked(prompt[: at % len(prompt)] + put + prompt[at % len(prompt) + 3 :] + " a bed") is not None


@pytest.mark.parametrize(
    "unit",
    ["a red chair next to the table, ", "zorp blarg ", "one of which is ", "a big red old ", "12 x ",
     "two of the beds ", "on the left side of the ", "a pair of ", "x", ", ", "no chair and "],
)  # fmt: skip
def test_time_grows_with_length_alone(unit: str) -> None:
    def seconds(length: int) -> float:
        text = "a bed " + (unit * length)[: length - 6]
        best = 9.0
        for _ in range(3):
            begun = time.perf_counter()
            understand(Request(prompt=text), NOUNS)
            best = min(best, time.perf_counter() - begun)
        return best

    short, long = seconds(PROMPT_LIMIT // 8), seconds(PROMPT_LIMIT)
    assert long < max(40 * short, 0.5)  # eight times the length: linear is 8, quadratic 64
