"""The trace of a run: as spans, JSON lines, Chrome events, and text."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections import defaultdict
from typing import Any

import pytest

from tests.unit.bus.doubles import Ask, Crash, Echo, Gate, Narrow, Relay, bus_with, settle
from voxel_weaver.bus import Span, Trace
from voxel_weaver.bus.timeline import timeline
from voxel_weaver.scene.errors import AgentFailed, DeadlinePassed


async def traced() -> Trace:
    trace = Trace()
    async with bus_with(Echo(), Relay("echo"), Crash(ValueError("bad")), Narrow(), Gate(), trace=trace) as bus:
        await bus.request("relay", Ask(), run="run")
        with pytest.raises(AgentFailed):
            await bus.request("crash", Ask(), run="run")
        first = asyncio.ensure_future(bus.request("narrow", Ask(number=1), run="run", timeout=0.05))
        await settle()
        with pytest.raises(DeadlinePassed):
            await bus.request("narrow", Ask(number=2), run="run", timeout=0.02)
        await asyncio.gather(first, return_exceptions=True)
        task = asyncio.ensure_future(bus.request("gate", Ask(), run="run"))
        await settle()
        await bus.cancel(run="run")
        await asyncio.gather(task, return_exceptions=True)
        await bus.request("echo", Ask(), run="other")
    return trace


async def test_spans_tell_who_asked_whom_and_what_became_of_it() -> None:
    trace = await traced()
    spans = trace.spans("run")
    assert [(span.agent, span.outcome, span.started is None) for span in spans] == [
        ("relay", "completed", False),
        ("echo", "completed", False),
        ("crash", "failed", False),
        ("narrow", "timed_out", False),
        ("narrow", "timed_out", True),
        ("gate", "cancelled", False),
    ]
    assert (spans[1].parent, spans[1].sender) == (spans[0].id, "relay")
    assert "bad" in spans[2].text
    for span in spans:
        assert span.sent <= (span.started or span.sent) <= span.ended
    assert [Span(**json.loads(line)) for line in trace.json_lines("run")] == list(spans)
    trace.forget("run")
    assert trace.spans("run") == ()
    assert len(trace.spans("other")) == 1


async def test_chrome_events_are_complete_and_never_overlap_on_a_track() -> None:
    trace = await traced()
    chrome: dict[str, Any] = json.loads(trace.chrome("run"))
    tracks: dict[int, list[tuple[float, float]]] = defaultdict(list)
    for event in chrome["traceEvents"]:
        if event["ph"] == "X":
            assert event["dur"] >= 0
            tracks[event["tid"]].append((event["ts"], event["ts"] + event["dur"]))
    named = {event["tid"]: event["args"]["name"] for event in chrome["traceEvents"] if event["ph"] == "M"}
    assert set(named) == set(tracks)
    assert {"relay", "echo", "crash", "narrow", "narrow (2)", "gate"} == set(named.values())
    for spans in tracks.values():
        spans.sort()
        assert all(first[1] <= second[0] + 0.2 for first, second in itertools.pairwise(spans))


def test_past_its_bound_a_trace_counts_and_drops() -> None:
    trace = Trace(most_spans=2)
    span = Span(1, None, "run", "a", "", "Ask", 20, 0.0, 0.0, 1.0, "completed", "")
    for _ in range(5):
        trace.add(span)
    assert (len(trace.spans("run")), trace.dropped) == (2, 3)
    trace.forget("run")
    trace.add(span)
    assert len(trace.spans("run")) == 1


def test_the_timeline_as_text() -> None:
    def span(
        number: int, parent: int | None, agent: str, times: tuple[float, float | None, float], outcome: str
    ) -> Span:
        return Span(number, parent, "run", agent, "", "Work", 20, times[0], times[1], times[2], outcome, "")

    spans = [
        span(3, None, "lighting", (14.0, None, 15.0), "cancelled"),
        span(1, None, "geometry", (10.0, 12.0, 20.0), "completed"),
        span(2, 1, "registry", (15.0, 15.0, 17.5), "failed"),
    ]
    assert timeline(spans, width=74).splitlines() == [
        "geometry   ········████████████████████████████████   8.000 s Work",
        "  registry                     ██████████             2.500 s Work failed",
        "lighting                   ····                       1.000 s Work cancelled",
        "           0 s                              10.00 s",
    ]
    assert timeline([]) == "(nothing was asked in this run)"


def test_a_timeline_of_instants_still_has_bars() -> None:
    spans = [Span(1, None, "run", "echo", "", "Ask", 20, 5.0, 5.0, 5.0, "completed", "")]
    assert "█" in timeline(spans)
