"""A pilot: one worker process, and the thread that starts it, hands it orders and waits for its answers.

Blocking on pipes happens here, in a thread that holds no lock of Python's meanwhile, so the loop never waits and no
event loop has to know processes. Which worker gets which order is decided by the pool.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import voxel_weaver.host
from voxel_weaver.host.workers.interpreter import interpreter
from voxel_weaver.host.workers.wire import Frame, FrameRefused, receive, send
from voxel_weaver.scene.errors import SetupMissing

LOG = logging.getLogger(__name__)
_SCRIPT = Path(__file__).with_name("worker.py")
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
"""One worker is one core: libraries that would start a thread for every core only make memory and quarrels."""
_PATIENCE = 5.0


@dataclass(frozen=True)
class Launch:
    """How to start a worker: which Python (or this one's), whose team's functions it is to know, and where the person's
    own assets are."""

    python: str | None = None
    team: Path | None = None
    shelf: str = ""

    def command(self) -> tuple[str, ...]:
        # -I: nothing of the user's environment; -S: no site, the host's own path is handed over instead.
        return (interpreter(self.python), "-I", "-S", str(_SCRIPT))

    def hello(self) -> bytes:
        """The first line that a worker reads."""
        said = {
            "version": voxel_weaver.__version__,
            "paths": _paths(),
            "team": str(self.team) if self.team else None,
            "shelf": self.shelf,
            "dont_write_bytecode": sys.dont_write_bytecode,
        }
        return json.dumps(said).encode() + b"\n"


def _paths() -> list[str]:
    """This process's path, without its working folder, and with the place that this product was loaded from."""
    own = str(Path(__file__).resolve().parents[3])
    return [*(entry for entry in sys.path if entry), *(() if own in sys.path else (own,))]


@dataclass(frozen=True)
class Callbacks:
    """Whom a pilot tells what, on the loop."""

    ready: Callable[[Pilot], None]
    answered: Callable[[Pilot, Frame], None]
    ended: Callable[[Pilot, str], None]


class Pilot:
    """One worker process from its start to its end. All methods are for the loop's thread and return at once."""

    def __init__(self, launch: Launch, loop: asyncio.AbstractEventLoop, callbacks: Callbacks) -> None:
        self._launch = launch
        self._loop = loop
        self._callbacks = callbacks
        self._orders: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._killed = False
        self.begun = False  # whether its last order was ever begun; a process may die while it has nothing to do
        self._thread = threading.Thread(target=self._fly, name="voxel-weaver-worker", daemon=True)

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process is not None else None

    def start(self) -> None:
        self._thread.start()

    def give(self, frame: Frame) -> None:
        self._orders.put(frame)

    def kill(self) -> None:
        """End the process now, whatever it does. From any thread."""
        with self._lock:
            self._killed = True
            if self._process is not None:
                self._process.kill()
        self._orders.put(None)

    def join(self, timeout: float) -> bool:
        """Wait for its thread, which ends after its process; True where both have ended. From any thread."""
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    # --- the thread ----------------------------------------------------------------------------------------------

    def _fly(self) -> None:
        how = "it could not be started"
        try:
            how = self._flown()
        except (OSError, SetupMissing, FrameRefused, ValueError) as error:
            how = str(error)
        finally:
            self._tell(self._callbacks.ended, how)

    def _flown(self) -> str:
        process = self._started()
        try:
            if process.stdin is None or process.stdout is None:
                return "it has no pipes"
            with contextlib.suppress(OSError):  # where nobody reads any more, its end says more than the broken pipe
                if self._greeted(process.stdin, process.stdout):
                    self._serve(process, process.stdin, process.stdout)
        finally:
            code = _ended(process)
        return f"it ended with code {code}"

    def _started(self) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            self._launch.command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **_ONE_THREAD},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        with self._lock:
            self._process = process
            if self._killed:
                process.kill()
        return process

    def _greeted(self, stdin: IO[bytes], stdout: IO[bytes]) -> bool:
        stdin.write(self._launch.hello())
        stdin.flush()
        greeting = receive(stdout)
        if greeting is None:
            return False
        refused = json.loads(greeting[0])["refused"]
        if refused:
            raise SetupMissing(str(refused))
        self._tell(self._callbacks.ready)
        return True

    def _serve(self, process: subprocess.Popen[bytes], stdin: IO[bytes], stdout: IO[bytes]) -> None:
        while (frame := self._orders.get()) is not None:
            self.begun = process.poll() is None
            send(stdin, frame)
            answer = receive(stdout)
            if answer is None:
                return
            self._tell(self._callbacks.answered, answer)

    def _tell(self, callback: Callable[..., None], *news: object) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody is left to hear it
            self._loop.call_soon_threadsafe(callback, self, *news)


def _ended(process: subprocess.Popen[bytes]) -> int:
    """Close the pipes, which ends a worker by itself, and make sure of it. Nothing of it stays behind."""
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()
    try:
        return process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        LOG.warning("worker %d did not end by itself and was killed", process.pid)
        process.kill()
        return process.wait()
