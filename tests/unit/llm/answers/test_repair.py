"""What models write instead of JSON is read for what it means; what passes a bound or means nothing is refused."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import JsonValue

from voxel_weaver.llm.answers.repair import DEEPEST, LONGEST_ANSWER, depth, readings
from voxel_weaver.scene.errors import DataRefused

MEANT = {"name": "oak table", "legs": 4, "tags": ["round", "old"], "lit": True, "note": None}
PLAIN = json.dumps(MEANT)

WRITTEN = (
    (PLAIN, "as it is"),
    (f"\ufeff \n{PLAIN}\n\n", "as it is"),
    (f"```json\n{PLAIN}\n```", "fence"),
    (f"Sure! Here it is:\n```\n{PLAIN}\n```\nAnything else?", "fence"),
    (f"```json\n{PLAIN}", "fence"),
    (f"Here you go: {PLAIN} I hope it helps {{maybe}}.", "block"),
    (f"I think {{so}}.</think>{PLAIN}", "as it is"),
    (PLAIN.replace("}", ",}").replace("]", ",]"), "as it is, mended"),
    ("{name: 'oak table', legs: 4, tags: ['round', 'old'], lit: True, note: None}", "as it is, mended"),
    ('{"name": “oak table”, "legs": 4 "tags": ["round" "old"], "lit": true, "note": null}', "as it is, mended"),
    (
        '{\n  // the table\n  "name": "oak table", # good\n  "legs": +4., /* four */ "tags": [round, old,,],\n'
        '  "lit": yes, "note": nil\n}',
        "as it is, mended",
    ),
    ('{"name": oak table, "legs": 4, "tags": ["round", "old", "lit": true, "note": null}', None),
    (PLAIN[:-1], "as it is, mended"),
    (f"```json\n{PLAIN[:-1]},\n```", "fence, mended"),
    (
        'The answer is {"name": "oak table", "legs": 4, "tags": ["round", "old"], "lit": True, "note": NaN} .',
        "block, mended",
    ),
)


def first(text: str, *, whole: bool = True) -> tuple[JsonValue, str]:
    reading = next(readings(text, whole))
    return reading.value, reading.rung


@pytest.mark.parametrize(("text", "rung"), [row for row in WRITTEN if row[1]])
def test_what_is_written_is_read_as_it_was_meant(text: str, rung: str) -> None:
    assert first(text) == (MEANT, rung)


def test_a_key_where_a_value_must_stand_is_not_guessed_away() -> None:
    value, rung = first('{"name": oak table, "tags": ["round", "old", "lit": true}')
    assert rung == "as it is, mended"
    assert isinstance(value, dict)
    assert value["name"] == "oak table"
    assert value["tags"] == ["round", "old", "lit", True]


def test_strings_keep_what_looks_like_a_mistake() -> None:
    said = {"text": "a, b,} // no # comment 'quoted' {x: 1} ```json", "more": 'line\nbreak \\ "q" 🙂'}
    assert first(json.dumps(said))[0] == said
    assert first(f"So: {json.dumps(said)[:-1]}, }}")[0] == said


def test_raw_line_breaks_and_surrogates_in_strings_are_read() -> None:
    assert first('{"a": "one\ntwo\tthree", }')[0] == {"a": "one\ntwo\tthree"}
    assert first(r"{'a': '\uD83D\uDE00\n', }")[0] == {"a": "😀\n"}


def test_several_blocks_are_all_offered_in_order() -> None:
    text = 'Example: {"a": 1}. Answer: {"b": 2}'
    assert [reading.value for reading in readings(text)][:2] == [{"a": 1}, {"b": 2}]


@pytest.mark.parametrize("text", ['{"a": 1, "b": [1, 2', '{"a": "cut o', "```json\n{'a': 1, "])
def test_what_was_cut_off_is_closed_only_where_it_was_whole(text: str) -> None:
    assert isinstance(first(text)[0], dict)
    with pytest.raises(DataRefused):
        first(text, whole=False)


@pytest.mark.parametrize(
    "text", ["", "   ", "I cannot do that.", "null", "42", '"text"', "}", "<think>never ended", "<html>503</html>"]
)
def test_what_holds_no_object_is_refused(text: str) -> None:
    with pytest.raises(DataRefused, match="no JSON object"):
        first(text)


def test_a_sentence_is_no_value() -> None:
    with pytest.raises(DataRefused, match="no JSON object"):
        first("{" + "I would put a very large bed there and then " * 3 + "}")


def test_bounds_are_kept() -> None:
    with pytest.raises(DataRefused, match="characters long"):
        first('{"a": "' + "x" * LONGEST_ANSWER + '"}')
    for bracket, pair in (("[", "]"), ('{"a":', "}")):
        deep = bracket * (DEEPEST + 1) + "1" + pair * (DEEPEST + 1)
        with pytest.raises(DataRefused, match="nests"):
            first(deep)
    with pytest.raises(DataRefused, match="nests"):
        first("[" * 100_000)
    assert first('{"a": "' + "[" * 1000 + '"}')[0] == {"a": "[" * 1000}


@pytest.mark.parametrize(
    "text",
    [
        "{" + '"a":1,' * 30_000,
        '{"' + "\\" * 150_000,
        '"' * 150_000,
        "{'" + "a'" * 70_000,
        "```\n" * 40_000,
        "{a" * 30 + "/*" * 70_000,
        "{" + "b " * 70_000 + "}",
        "{}" * 70_000,
        "{" + "9" * 150_000 + "}",
        '{"n": ' + "9" * 150_000 + "}",
        '{"n": ' + "9" * 150_000 + "x}",
        '\\"' * 75_000,
        "{" + '\\"' * 75_000,
        '\\"' * 75_000 + "\\",
        "{" + "\\'" * 75_000 + "\\",
        "{“" + "\\”" * 75_000 + "\\",
    ],
)
def test_no_text_takes_long(text: str) -> None:
    began = time.process_time()
    try:
        for _ in readings(text):
            pass
    except DataRefused:
        pass
    assert time.process_time() - began < 2.0


@given(st.text(alphabet="{}[]:,\"'`\\/#*ab1.-eTN \n“”", max_size=80), st.booleans())
def test_any_text_is_read_or_refused(text: str, whole: bool) -> None:
    try:
        values = [reading.value for reading in readings(text, whole)]
    except DataRefused:
        return
    assert all(isinstance(value, dict | list) for value in values)


JSON_VALUES: st.SearchStrategy[JsonValue] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.text(max_size=8), JSON_VALUES, max_size=4))
def test_json_is_read_as_json(value: dict[str, JsonValue]) -> None:
    assert first(json.dumps(value)) == (value, "as it is")
    assert first(json.dumps(value, ensure_ascii=False)) == (value, "as it is")


def test_a_quote_that_nothing_closes_begins_no_string() -> None:
    assert first('{"a": 1} and 5" more')[0] == {"a": 1}
    assert depth('[ " [[') == 3
    assert depth('["[[["]') == 1
