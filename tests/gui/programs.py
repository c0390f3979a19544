"""Programs that never outlive the one that started them, however that one ends. Linux only, as the windows are."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
from pathlib import Path
from types import FrameType
from typing import IO, Any, Final

TERMINATED: Final = 128 + signal.SIGTERM
_PR_SET_PDEATHSIG: Final = 1


def started(
    command: list[str], output: int | IO[Any] = subprocess.DEVNULL, pass_on: tuple[int, ...] = ()
) -> subprocess.Popen[bytes]:
    """Start this in a session of its own, so that a Ctrl-C here is not one there. It is killed when this process ends,
    also by a signal that nobody can answer. `output` takes what it says, and `pass_on` are files that it may use."""
    system = ctypes.CDLL(None)  # loaded before the fork: after it, nothing may be
    parent = os.getpid()

    def bind() -> None:
        system.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:  # it ended before the system knew
            os._exit(TERMINATED)

    return subprocess.Popen(
        command,
        stdout=output,
        stderr=subprocess.STDOUT,
        pass_fds=pass_on,
        start_new_session=True,
        preexec_fn=bind,  # noqa: PLW1509 - no thread runs here
    )


def end_in_order() -> None:
    """From now on SIGTERM ends this program as an error would: what was begun is closed, folders are removed."""

    def leave(_number: int, _frame: FrameType | None) -> None:
        raise SystemExit(TERMINATED)

    signal.signal(signal.SIGTERM, leave)


def is_there(pid: int) -> bool:
    """Whether there is such a process that has not ended."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
