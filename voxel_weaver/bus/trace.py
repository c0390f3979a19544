"""The trace of a run: one span per request, kept in memory up to a bound, as JSON lines or as Chrome trace events.

It only keeps and writes spans; `timeline.py` draws them. Chrome's format opens in Perfetto and chrome://tracing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple


class Span(NamedTuple):
    """What became of one request. Times are seconds since the epoch; `started` is None where no handler ever began."""

    id: int
    parent: int | None
    run: str
    agent: str
    sender: str
    payload: str
    priority: int
    sent: float
    started: float | None
    ended: float
    outcome: str
    text: str


class Trace:
    """Keeps spans by run. Past the bound new ones are counted and dropped, so that a trace left on fills no memory."""

    def __init__(self, most_spans: int = 200_000) -> None:
        self.dropped = 0
        self._most = most_spans
        self._count = 0
        self._runs: dict[str, list[Span]] = {}

    def add(self, span: Span) -> None:
        if self._count >= self._most:
            self.dropped += 1
            return
        self._count += 1
        self._runs.setdefault(span.run, []).append(span)

    def spans(self, run: str) -> tuple[Span, ...]:
        """The spans of a run in the order in which they were sent."""
        return tuple(sorted(self._runs.get(run, ()), key=lambda span: (span.sent, span.id)))

    def forget(self, run: str) -> None:
        self._count -= len(self._runs.pop(run, ()))

    def json_lines(self, run: str) -> Iterator[str]:
        """One JSON object per span."""
        for span in self.spans(run):
            yield json.dumps(span._asdict(), ensure_ascii=False)

    def chrome(self, run: str) -> str:
        """The run as a Chrome trace."""
        return json.dumps({"traceEvents": list(chrome_events(self.spans(run))), "displayTimeUnit": "ms"})


def chrome_events(spans: tuple[Span, ...]) -> Iterator[dict[str, object]]:
    """One track per agent and degree of overlap (Chrome's complete events must nest inside a track), times in µs."""
    tracks: dict[tuple[str, int], int] = {}
    busy_until: dict[str, list[float]] = {}
    for span in spans:
        lanes = busy_until.setdefault(span.agent, [])
        row = next((row for row, end in enumerate(lanes) if end <= span.sent), len(lanes))
        if row == len(lanes):
            lanes.append(0.0)
        lanes[row] = span.ended
        track = tracks.setdefault((span.agent, row), len(tracks) + 1)
        begun = span.started if span.started is not None else span.ended
        if begun > span.sent:
            yield _event("waiting", "queue", track, span.sent, begun, span)
        if span.started is not None:
            yield _event(span.payload, span.outcome, track, begun, span.ended, span)
    for (agent, row), track in tracks.items():
        label = agent if row == 0 else f"{agent} ({row + 1})"
        yield {"name": "thread_name", "ph": "M", "pid": 1, "tid": track, "args": {"name": label}}


def _event(name: str, category: str, track: int, begin: float, end: float, span: Span) -> dict[str, object]:
    return {
        "name": name,
        "cat": category,
        "ph": "X",
        "pid": 1,
        "tid": track,
        "ts": round(begin * 1e6, 1),
        "dur": round((end - begin) * 1e6, 1),
        "args": {
            "id": span.id,
            "parent": span.parent,
            "sender": span.sender,
            "outcome": span.outcome,
            "text": span.text,
        },
    }
