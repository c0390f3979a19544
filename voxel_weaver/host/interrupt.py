"""Ctrl-C for the length of a command: heard at once, answered in order, and never lost.

Python hears a signal only between two of its own steps. A render keeps it waiting for minutes, and an operator of
Blender turns KeyboardInterrupt into an error of its own; so the signal is remembered here, and where the program does
not end by itself in time, a thread ends it. It does not know what has to be tidied up: that comes in as `give_up`.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from types import FrameType, TracebackType
from typing import Any, Self

GRACE = 1.0
"""Seconds that the program has to end by itself. A render or a long save never does; all else needs far less."""


class Interrupt:
    """Use it as a context manager on the main thread; elsewhere, where Python hears no signals, it does nothing.

    `give_up` is called on a thread where the program has not ended `grace` seconds after Ctrl-C: it ends the process.
    """

    def __init__(self, give_up: Callable[[], None], *, grace: float = GRACE) -> None:
        self.heard = False
        self._give_up = give_up
        self._grace = grace
        self._deaf = False
        self._pressed = False
        self._task: asyncio.Task[Any] | None = None
        self._ended = threading.Event()
        self._undo = contextlib.ExitStack()

    def __enter__(self) -> Self:
        # Ignored since before us (nohup, a shell's background job): stay so.
        hears = threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGINT) not in (
            signal.SIG_IGN,
            None,
        )
        if hears:
            self._listen()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._deaf = True
        self._ended.set()
        self._undo.close()

    def check(self) -> None:
        """Raise KeyboardInterrupt where Ctrl-C was pressed and something swallowed it."""
        if self.heard:
            raise KeyboardInterrupt

    @contextlib.contextmanager
    def cancels(self, task: asyncio.Task[Any] | None) -> Iterator[None]:
        """Ctrl-C cancels this task, so that it can end what it began; a second one breaks off at once."""
        self._task = task
        try:
            yield
        finally:
            self._task = None

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """A short work that is done whole: Ctrl-C counts after it."""
        self._deaf = True
        try:
            yield
        finally:
            self._deaf = False
        self.check()

    def stop_listening(self) -> None:
        """From here on Ctrl-C is remembered, but breaks nothing off: for tidying up, and for the last words."""
        self._deaf = True

    def _listen(self) -> None:
        ours, theirs = socket.socketpair()  # not a pipe: Windows wakes sockets only
        theirs.setblocking(False)
        before = signal.getsignal(signal.SIGINT)
        woken = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        self._undo.callback(ours.close)
        self._undo.callback(theirs.close)
        self._undo.callback(signal.set_wakeup_fd, woken)
        self._undo.callback(signal.signal, signal.SIGINT, before)
        threading.Thread(target=self._watch, args=(ours,), name="voxel weaver interrupt", daemon=True).start()
        signal.signal(signal.SIGINT, self._hear)

    def _hear(self, number: int, frame: FrameType | None) -> None:
        # Not `heard`: the watching thread may set that for this very press before Python hears it here.
        again, self._pressed, self.heard = self._pressed, True, True
        if self._deaf:
            return
        if self._task is not None and not again:
            self._task.get_loop().call_soon_threadsafe(self._task.cancel)
            return
        raise KeyboardInterrupt

    def _watch(self, ours: socket.socket) -> None:
        """Wait for the signal, then for the program; end it where it does not end."""
        with contextlib.suppress(OSError):  # closed: the command has ended
            while received := ours.recv(64):
                if signal.SIGINT in received:
                    break
            else:
                return
            self.heard = True
            if not self._ended.wait(self._grace):
                self._give_up()
