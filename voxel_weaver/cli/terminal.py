"""What the command prints while it works: a live tree of agents on a terminal, plain lines elsewhere.

Progress goes to standard error, results to standard output, so that a pipe gets results only. NO_COLOR is honoured.
Text from outside is shown as text: no control character of a prompt or a file name reaches the terminal.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import time
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TextIO

from voxel_weaver.scene.report import Stage

COLORS = {"running": "36", "done": "32", "fallback": "33", "cancelled": "33", "failed": "31"}
USUAL_SIZE = os.terminal_size((80, 24))
TITLE, TIMES = 34, 18
"""Columns for titles, so that times stand below each other; and those for times and the tree around them."""


class Glyphs(NamedTuple):
    """The characters of the tree."""

    running: str
    done: str
    fallback: str
    cancelled: str
    failed: str
    branch: str
    last: str
    more: str


FINE = Glyphs("…", "✓", "!", "×", "✗", "├─ ", "└─ ", "…")
PLAIN = Glyphs(".", "+", "!", "x", "x", "|- ", "`- ", "...")


@dataclass
class Row:
    """A line of the tree."""

    title: str
    outcome: str
    seconds: float = 0.0
    text: str = ""


class Progress:
    """Shows the work of a run as it begins and ends: its agents, then what is made of their scene."""

    def __init__(
        self,
        stream: TextIO | None = None,
        *,
        environment: Mapping[str, str] = os.environ,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._heading = ""
        self._titles: Mapping[str, str] = {}
        self._clock = clock
        self._live = self._stream.isatty() and environment.get("TERM") != "dumb" and _understands_redrawing()
        self._color = self._live and not environment.get("NO_COLOR")
        self._glyphs = FINE if _can_write(self._stream, "".join(FINE)) else PLAIN
        self._rows: dict[tuple[str, int], Row] = {}
        self._drawn = 0

    def expect(self, heading: str, titles: Mapping[str, str]) -> None:
        """What the tree is about, and how its agents are called before people."""
        self._heading, self._titles = readable(heading), titles

    def __call__(self, stage: Stage) -> None:
        """A stage of the run began or ended."""
        again = f" (round {stage.revision + 1})" if stage.revision else ""
        title = self._titles.get(stage.agent, stage.agent.replace("_", " ")) + again
        text = stage.text if stage.outcome in ("fallback", "failed") else ""
        self._show((stage.agent, stage.revision), Row(title, stage.outcome, stage.end - stage.start, text))

    @contextlib.contextmanager
    def step(self, title: str) -> Iterator[None]:
        """Work after the agents: building, saving, rendering."""
        key, began = (f"step {len(self._rows)}", 0), self._clock()
        self._show(key, Row(title, "running"))
        try:
            yield
        except BaseException as error:
            outcome = "failed" if isinstance(error, Exception) else "cancelled"
            self._show(key, Row(title, outcome, self._clock() - began))
            raise
        self._show(key, Row(title, "done", self._clock() - began))

    def say(self, text: str) -> None:
        """Lines beside the tree: they stand above what still moves."""
        if self._live and self._drawn:
            self._write(f"\x1b[{self._drawn}F\x1b[J")
            self._drawn = 0
        self._write("".join(f"{readable(line)}\n" for line in text.splitlines()))
        if self._live and self._rows:
            self._draw()

    def close(self) -> None:
        """The tree moves no more: draw it whole, and let what comes after stand below."""
        if self._live and self._rows:
            self._draw(whole=True)
        self._rows.clear()
        self._drawn = 0

    def _show(self, key: tuple[str, int], row: Row) -> None:
        self._rows[key] = row
        if self._live:
            self._draw()
        elif row.outcome != "running":
            self._write(self._line(row) + "\n")

    def _draw(self, *, whole: bool = False) -> None:
        """All rows anew. One that wraps, or a first one above the window's edge, could not be drawn over again."""
        columns, lines = self._size()
        rows = list(self._rows.values())
        drawn = [self._painted(self._line(row, columns, last=row is rows[-1]), row, columns) for row in rows]
        if self._heading:
            drawn.insert(0, cut(self._heading, columns - 1, self._glyphs.more))
        if not whole:
            drawn = drawn[-max(lines - 1, 1) :]
        back = f"\x1b[{self._drawn}F" if self._drawn else "\r"
        self._write(back + "\x1b[J" + "".join(f"{line}\n" for line in drawn))
        self._drawn = len(drawn)

    def _line(self, row: Row, columns: int = USUAL_SIZE.columns, *, last: bool = False) -> str:
        branch = (self._glyphs.last if last else self._glyphs.branch) if self._live else ""
        seconds = "" if row.outcome == "running" else f"{row.seconds:8.3f} s"
        text = f"  {readable(row.text)}" if row.text else ""
        room = max(min(TITLE, columns - TIMES), 0)  # a narrow window shortens titles before it loses times
        title = readable(row.title) if room == TITLE else cut(readable(row.title), room, self._glyphs.more)
        return f"{branch}{self._mark(row)} {title:<{room}}{seconds}{text}".rstrip()

    def _mark(self, row: Row) -> str:
        return str(self._glyphs._asdict().get(row.outcome, "?"))

    def _painted(self, line: str, row: Row, columns: int) -> str:
        line = cut(line, columns - 1, self._glyphs.more)
        if not self._color:
            return line
        mark = self._mark(row)
        return line.replace(mark, f"\x1b[{COLORS.get(row.outcome, '0')}m{mark}\x1b[0m", 1)

    def _size(self) -> os.terminal_size:
        try:
            size = os.get_terminal_size(self._stream.fileno())
        except (OSError, ValueError):  # no terminal below after all
            return USUAL_SIZE
        return os.terminal_size((size.columns or USUAL_SIZE.columns, size.lines or USUAL_SIZE.lines))

    def _write(self, text: str) -> None:
        _send(self._stream, text)


class LogLines(logging.Handler):
    """Log lines among the progress, so that they do not tear the tree."""

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self._progress = progress

    def emit(self, record: logging.LogRecord) -> None:
        self._progress.say(self.format(record))


def out(text: str) -> None:
    """A line of the result, on standard output."""
    _send(sys.stdout, f"{text}\n")


def problem(text: str) -> None:
    """What went wrong, on standard error."""
    start = "\r\x1b[K" if sys.stderr.isatty() and _understands_redrawing() else ""  # over the ^C of the terminal
    _send(sys.stderr, f"{start}voxel-weaver: {readable(text)}\n")


def readable(text: str) -> str:
    """The text in one line and without anything that steers a terminal."""
    return "".join(" " if character.isspace() else character for character in text if not _steers(character))


def cut(text: str, columns: int, more: str = FINE.more) -> str:
    """As much of the text as fits into these columns; wide characters take two."""
    if width(text) <= columns:
        return text
    kept, room = [], columns - len(more)
    for character in text:
        room -= width(character)
        if room < 0:
            break
        kept.append(character)
    return ("".join(kept) + more)[: max(columns, 0)]


def width(text: str) -> int:
    """The columns that this text takes on a terminal."""
    return sum(
        0 if unicodedata.combining(each) else 2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text
    )


def _steers(character: str) -> bool:
    """Control characters (but spaces and line ends, which become spaces), and marks that turn the writing around."""
    category = unicodedata.category(character)
    return (category == "Cc" and not character.isspace()) or category in ("Cf", "Cs")


def _can_write(stream: TextIO, text: str) -> bool:
    try:
        text.encode(stream.encoding or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _writable(stream: TextIO, text: str) -> str:
    """The text with question marks for what this stream has no characters for, as on consoles of Windows."""
    encoding = stream.encoding or "utf-8"
    return text.encode(encoding, "replace").decode(encoding)


def _send(stream: TextIO, text: str) -> None:
    """Write it now. Who closed the other end does not want to hear, which is no reason to stop the work."""
    try:
        stream.write(_writable(stream, text))
        stream.flush()
    except BrokenPipeError:
        # What is still in the buffer would fail again at the end of Python, and change its exit code.
        with contextlib.suppress(OSError, ValueError):
            sink = os.open(os.devnull, os.O_WRONLY)
            os.dup2(sink, stream.fileno())
            os.close(sink)


def _understands_redrawing() -> bool:
    """Whether the console moves its cursor when it is told so: all do but Windows', which has to be asked first."""
    if sys.platform != "win32":
        return True
    import ctypes

    standard_error, processed, moves_its_cursor = -12, 0x1, 0x4
    kernel = ctypes.windll.kernel32
    handle, mode = kernel.GetStdHandle(standard_error), ctypes.c_ulong()
    return bool(
        kernel.GetConsoleMode(handle, ctypes.byref(mode))
        and kernel.SetConsoleMode(handle, mode.value | processed | moves_its_cursor)
    )
