"""What the command prints: a live tree of agents on a terminal, plain lines elsewhere, results in words.

Progress goes to standard error, results to standard output, so that a pipe gets results only. NO_COLOR is honoured.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TextIO

from voxel_weaver.bus.stats import BusStatistics, Counts
from voxel_weaver.scene.report import Report, Stage

MARKS = {"running": "…", "done": "✓", "fallback": "!", "cancelled": "×", "failed": "✗"}
COLORS = {"running": "36", "done": "32", "fallback": "33", "cancelled": "33", "failed": "31"}


class Progress:
    """Shows the stages of a run as they begin and end."""

    def __init__(self, stream: TextIO | None = None, *, titles: dict[str, str] | None = None) -> None:
        self._stream = stream or sys.stderr
        self._titles = titles or {}
        self._live = self._stream.isatty() and os.environ.get("TERM") != "dumb"
        self._color = self._live and not os.environ.get("NO_COLOR")
        self._lines: dict[tuple[str, int], Stage] = {}
        self._drawn = 0

    def __call__(self, stage: Stage) -> None:
        self._lines[stage.agent, stage.revision] = stage
        if self._live:
            self._draw()
        elif stage.outcome != "running":
            self._write(self._line(stage) + "\n")

    def say(self, text: str) -> None:
        """One more line below the tree, for what comes after the agents: building, saving, rendering."""
        self._write(f"  {text}\n")
        self._drawn = 0
        self._lines.clear()

    def _draw(self) -> None:
        rows = [
            self._line(stage, last=place == len(self._lines) - 1) for place, stage in enumerate(self._lines.values())
        ]
        back = f"\x1b[{self._drawn}F" if self._drawn else ""
        self._write(back + "".join(f"\x1b[2K{row}\n" for row in rows))
        self._drawn = len(rows)

    def _line(self, stage: Stage, *, last: bool = False) -> str:
        branch = ("└─ " if last else "├─ ") if self._live else ""
        title = self._titles.get(stage.agent, stage.agent.replace("_", " "))
        again = f" (round {stage.revision + 1})" if stage.revision else ""
        time = "" if stage.outcome == "running" else f"{stage.end - stage.start:8.3f} s"
        mark = self._painted(MARKS.get(stage.outcome, "?"), COLORS.get(stage.outcome, "0"))
        text = f"  {stage.text}" if stage.outcome in ("fallback", "failed") else ""
        return f"{branch}{mark} {title + again:<34}{time}{text}"

    def _painted(self, text: str, color: str) -> str:
        return f"\x1b[{color}m{text}\x1b[0m" if self._color else text

    def _write(self, text: str) -> None:
        encoding = self._stream.encoding or "utf-8"
        self._stream.write(text.encode(encoding, "replace").decode(encoding))
        self._stream.flush()


def out(text: str) -> None:
    """A line of the result, on standard output."""
    print(text)


def problem(text: str) -> None:
    """What went wrong, on standard error."""
    print(f"voxel-weaver: {text}", file=sys.stderr)


def report_lines(report: Report) -> Iterable[str]:
    """The report in words: what was assumed, approximated, not understood or not met, and who fell back."""
    for note in dict.fromkeys((note.kind.value.replace("_", " "), note.text) for note in report.notes):
        yield f"{note[0]}: {note[1]}"
    for fallback in report.fallbacks:
        yield f"fallback: {fallback}"


def statistics_lines(statistics: BusStatistics) -> Iterable[str]:
    """The bus and its agents as a table, times in milliseconds."""
    heads = ("received", "completed", "failed", "cancelled", "timed out", "wait p95", "p50", "p95", "max")
    yield f"{'agent':<20}" + "".join(f"{head:>11}" for head in heads)
    for agent in statistics.agents:
        yield _row(agent.name, agent)
    yield _row("all", statistics.total)


def _row(name: str, counts: Counts) -> str:
    numbers = (counts.received, counts.completed, counts.failed, counts.cancelled, counts.timed_out)
    times = (counts.waiting.p95, counts.service.p50, counts.service.p95, counts.service.max)
    return f"{name:<20}" + "".join(f"{n:>11}" for n in numbers) + "".join(f"{t * 1e3:>11.2f}" for t in times)
