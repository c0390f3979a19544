"""Whatever pieces a stream arrives in, the events are the same; what passes a bound is refused."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voxel_weaver.llm.network.streams import Event, JsonLines, Parser, ServerSentEvents
from voxel_weaver.scene.errors import DataRefused

STREAM = (
    "\ufeff: a comment\r\n\r\n"
    'event: message_start\r\ndata: {"a": 1}\r\n\r\n'
    "data: first line\rdata:second line\r\r"
    "id: 7\nretry: 3\ndata\n\n"
    "data: ünïcödé 🙂\n\n"
    "event: nothing\n\n"
    "data: [DONE]\n\n"
    "data: never ended"
).encode()

EVENTS = [
    Event("message_start", '{"a": 1}'),
    Event("", "first line\nsecond line"),
    Event("", ""),
    Event("", "ünïcödé 🙂"),
    Event("", "[DONE]"),
]


def events(parser: Parser, pieces: list[bytes]) -> list[Event]:
    return [event for piece in pieces for event in parser.feed(piece)] + list(parser.end())


def cut(data: bytes, places: list[int]) -> list[bytes]:
    edges = [0, *sorted(places), len(data)]
    return [data[start:end] for start, end in pairwise(edges)]


@given(st.lists(st.integers(0, len(STREAM)), max_size=30))
def test_events_do_not_depend_on_the_pieces(places: list[int]) -> None:
    assert events(ServerSentEvents(), cut(STREAM, places)) == EVENTS


def test_byte_by_byte_is_no_other_stream() -> None:
    assert events(ServerSentEvents(), [STREAM[i : i + 1] for i in range(len(STREAM))]) == EVENTS


@given(st.lists(st.integers(0, 40), max_size=8))
def test_json_lines_do_not_depend_on_the_pieces(places: list[int]) -> None:
    data = '{"a":1}\r\n\n  {"b":"ü"}\n{"c":3}'.encode()
    assert [event.data.strip() for event in events(JsonLines(), cut(data, places))] == [
        '{"a":1}',
        '{"b":"ü"}',
        '{"c":3}',
    ]


@given(st.lists(st.binary(max_size=40), max_size=20))
def test_any_bytes_are_events_or_refused(pieces: list[bytes]) -> None:
    for parser in (ServerSentEvents(), JsonLines()):
        try:
            found = events(parser, pieces)
        except DataRefused:
            continue
        assert all("\r" not in event.data for event in found)


@pytest.mark.parametrize("parser", [ServerSentEvents(longest=100), JsonLines(longest=100)])
def test_a_line_without_end_is_refused(parser: Parser) -> None:
    with pytest.raises(DataRefused, match="longer than 100"):
        events(parser, [b"data: " + b"x" * 50] * 3)


def test_an_event_of_endless_lines_is_refused() -> None:
    with pytest.raises(DataRefused, match="event of the stream is longer"):
        events(ServerSentEvents(longest=100), [b"data: 123456789\n"] * 12)


def test_what_is_not_utf8_is_refused() -> None:
    with pytest.raises(DataRefused, match="not UTF-8"):
        events(ServerSentEvents(), [b"data: \xff\xfe\n\n"])
