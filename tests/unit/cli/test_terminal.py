"""What the command shows while it works, on terminals of several kinds and where there is none."""

from __future__ import annotations

import io
import logging
import os
import re
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from voxel_weaver.cli.terminal import LogLines, Progress, cut, readable, width
from voxel_weaver.scene.report import Stage

pty = pytest.importorskip("pty", reason="needs a pseudo-terminal, which Windows has not")
fcntl, struct, termios = (pytest.importorskip(name) for name in ("fcntl", "struct", "termios"))


def stage(agent: str, outcome: str = "done", *, revision: int = 0, text: str = "") -> Stage:
    return Stage(agent=agent, gives="Look", revision=revision, start=0.0, end=1.5, outcome=outcome, text=text)


def on_terminal(show: Callable[[Progress], None], *, columns: int = 80, lines: int = 24, **environment: str) -> str:
    """All that a terminal of this size receives."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    attributes = termios.tcgetattr(theirs)
    attributes[1] &= ~termios.OPOST  # line ends as they were written
    termios.tcsetattr(theirs, termios.TCSANOW, attributes)
    received: list[bytes] = []
    reader = threading.Thread(target=lambda: received.extend(iter(lambda: read(ours), b"")))
    reader.start()  # a terminal that nobody reads takes 4 kB
    with os.fdopen(theirs, "w", encoding="utf-8") as stream:
        show(Progress(stream, environment=environment))
    reader.join()
    os.close(ours)
    return b"".join(received).decode()


def read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # the other end was closed
        return b""


def screen(received: str, columns: int = 80, lines: int = 24) -> list[str]:
    """What stands in a window after all of this: a terminal in small."""
    rows, row, column = [""], 0, 0
    for token in re.findall(r"\x1b\[[0-9]*[A-Za-z]|.|\n", received, re.DOTALL):
        if token == "\n":
            row, column = row + 1, 0
            rows += [""] * (row + 1 - len(rows))
        elif token == "\r":
            column = 0
        elif token == "\x1b[J":
            rows = [*rows[:row], rows[row][:column]]
        elif token.endswith("F") and token.startswith("\x1b["):
            row, column = max(row - int(token[2:-1]), len(rows) - lines, 0), 0
        elif not token.startswith("\x1b["):
            rows[row] = rows[row][:column].ljust(column) + token + rows[row][column + 1 :]
            column += 1
            if column == columns:
                row, column = row + 1, 0
                rows += [""] * (row + 1 - len(rows))
    return rows


def a_run(progress: Progress) -> None:
    progress.expect("a cozy bedroom", {"geometry": "Building geometry"})
    progress(stage("geometry", "running"))
    progress(stage("lighting", "running"))
    progress(stage("geometry"))
    progress(stage("lighting", "fallback", text="lighting: DeadlinePassed: no answer. Its fallback was used."))
    with progress.step("Rendering scene.png"):
        pass
    progress.close()


def test_plain_lines_where_there_is_no_terminal() -> None:
    stream = io.StringIO()
    a_run(Progress(stream))
    first, second, third = stream.getvalue().splitlines()
    assert first == f"✓ {'Building geometry':<34}   1.500 s"
    assert second.startswith("! lighting")
    assert second.endswith("Its fallback was used.")
    assert third.startswith("✓ Rendering scene.png")
    assert "\x1b" not in stream.getvalue()


def test_a_tree_that_is_drawn_over_on_a_terminal() -> None:
    shown = screen(on_terminal(a_run))
    assert shown[0] == "a cozy bedroom"
    assert shown[1] == f"├─ ✓ {'Building geometry':<34}   1.500 s"
    assert shown[2].startswith("├─ ! lighting")
    assert shown[3].startswith("└─ ✓ Rendering scene.png")
    assert shown[4:] == [""]


@pytest.mark.parametrize("columns", [7, 20, 41, 80])
def test_no_line_is_wider_than_the_window(columns: int) -> None:
    received = on_terminal(a_run, columns=columns)
    shown = screen(received, columns)
    assert len(shown) == 5
    assert max(map(len, shown)) < columns


def test_a_narrow_window_shortens_titles_before_times() -> None:
    shown = screen(on_terminal(a_run, columns=30), 30)
    assert shown[1] == "├─ ✓ Building ge…   1.500 s"
    assert shown[3].startswith("└─ ✓ Rendering s…   0.0")


def test_a_window_lower_than_the_tree_is_not_torn() -> None:
    def many(progress: Progress) -> None:
        progress.expect("a cozy bedroom", {})
        for number in range(12):
            progress(stage(f"agent{number}", "running"))
            progress(stage(f"agent{number}"))
        progress.close()

    shown = screen(on_terminal(many, lines=6), lines=6)
    assert [line[5:].split()[0] for line in shown[-13:-1]] == [f"agent{number}" for number in range(12)]


def test_colour_on_a_terminal_and_none_with_no_color() -> None:
    assert "\x1b[32m✓\x1b[0m" in on_terminal(a_run)
    without = on_terminal(a_run, NO_COLOR="1")
    assert "✓" in without
    assert not re.search(r"\x1b\[[0-9;]*m", without)


def test_a_dumb_terminal_gets_plain_lines() -> None:
    assert "\x1b" not in on_terminal(a_run, TERM="dumb")


def test_what_is_said_stands_above_the_tree() -> None:
    def talk(progress: Progress) -> None:
        progress.expect("a cozy bedroom", {})
        progress(stage("geometry", "running"))
        log = logging.getLogger("voxel_weaver.test_terminal")
        handler = LogLines(progress)
        log.addHandler(handler)
        log.warning("recording fails")
        log.removeHandler(handler)
        progress(stage("geometry"))
        progress.close()

    shown = screen(on_terminal(talk))
    assert shown[:2] == ["recording fails", "a cozy bedroom"]
    assert shown[2].startswith("└─ ✓ geometry")
    assert shown[3:] == [""]


def test_a_console_without_these_characters_gets_plain_ones(tmp_path: Path) -> None:
    with (tmp_path / "console").open("w", encoding="cp437") as stream:
        progress = Progress(stream)
        progress(stage("lighting", "failed", text="“舒适”"))
        progress(stage("geometry"))
    written = (tmp_path / "console").read_text(encoding="cp437").splitlines()
    assert written[0].startswith("x lighting")
    assert written[0].endswith("????")
    assert written[1].startswith("+ geometry")


def test_a_reader_who_left_does_not_stop_the_work() -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    with os.fdopen(theirs, "w", encoding="utf-8") as stream:
        a_run(Progress(stream))  # and closing it, as Python does at its end, fails no more


def test_a_step_that_fails_is_marked() -> None:
    stream = io.StringIO()
    progress = Progress(stream)
    for error in (ValueError, KeyboardInterrupt):
        with pytest.raises(error), progress.step("Saving"):
            raise error
    assert [line[:8] for line in stream.getvalue().splitlines()] == ["✗ Saving", "× Saving"]


def test_text_from_outside_steers_no_terminal() -> None:
    assert readable("a\x1b[31mred\x07\nroom\u202e\x9b") == "a[31mred room"


def test_wide_characters_take_two_columns() -> None:
    assert width("舒适 ok") == 7
    assert cut("舒适的卧室", 6) == "舒适…"
    assert cut("bedroom", 7) == "bedroom"
    assert cut("bedroom", 2, "...") == ".."
