"""The writer behind a store: a thread that takes whatever has gathered and writes it as one group.

Handing over costs one call; while one group is being written the next gathers, so the groups grow with the load and
nothing polls. What to write, and where, is the store's part.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from voxel_weaver.bus.message import Message
from voxel_weaver.scene.errors import BusClosed, StoreBroken, VoxelWeaverError

LOG = logging.getLogger(__name__)
FIELDS = len(Message._fields)
MOST_PENDING = 500_000 * FIELDS
GROUP = 8192 * FIELDS
GATHER = 0.01
"""How long a group gathers, in seconds: fewer, larger groups trade Python's lock less often."""

Blob = tuple[str, bytes]
Write = Callable[[list[Any], list[Blob]], int]


class GroupWriter:
    """Calls `write` with groups, on its own thread: messages as one flat list of their fields, and blobs.

    Flat, because a list is extended by a message in one step, and no tuple per message lives on for Python's garbage
    collector to visit: that costs a busy bus more than building the messages. Only the loop's thread appends, and only
    the writer's thread takes from the front; each of these is one step under Python's lock.
    `write` returns how many messages it could not write.
    """

    def __init__(self, name: str, write: Write, finish: Callable[[], None]) -> None:
        self.lost = 0
        self._write = write
        self._finish = finish
        self._fields: list[Any] = []
        self._blobs: list[Blob] = []
        self._asleep = True
        self._closing = False
        self._wake = threading.Event()
        self._hurry = threading.Event()
        self._written = threading.Condition()
        self._error: VoxelWeaverError | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def record(self, message: Message) -> None:
        """Takes a message in. Past the bound it is lost and counted: a loop must not wait for a disk."""
        fields = self._fields
        if self._closing or len(fields) >= MOST_PENDING:
            self.lost += 1
            return
        fields.extend(message)
        if self._asleep:
            self._rouse()

    def keep(self, blob: Blob) -> None:
        """Takes bytes in."""
        if self._closing:
            self.lost += 1
            return
        self._blobs.append(blob)
        if self._asleep:
            self._rouse()

    def flush(self) -> None:
        """Waits until everything handed over is written. Raises what went wrong since the last time."""
        self._hurry.set()
        with self._written:
            self._written.wait_for(lambda: (self._asleep and not self._pending) or not self._thread.is_alive())
        self._hurry.clear()
        if self._pending:
            raise BusClosed("the writer of this store has ended; open the store anew")
        self._raise_error()

    def close(self) -> None:
        """Writes what is left and ends the thread."""
        self._closing = True
        self._hurry.set()
        self._rouse()
        self._thread.join()
        self._raise_error()

    @property
    def _pending(self) -> bool:
        return bool(self._fields or self._blobs)

    def _rouse(self) -> None:
        self._asleep = False
        self._wake.set()

    def _raise_error(self) -> None:
        error, self._error = self._error, None
        if error is not None:
            raise error

    def _run(self) -> None:
        while not (self._closing and not self._pending):
            self._wake.wait()
            self._wake.clear()
            self._hurry.wait(GATHER)
            while self._pending:
                self._write_group(_take(self._fields, GROUP), _take(self._blobs, GROUP))
            with self._written:
                self._asleep = True
                if self._pending or self._closing:  # Handed over after the last look: nobody else will wake us for it.
                    self._rouse()
                self._written.notify_all()
        self._finish()

    def _write_group(self, fields: list[Any], blobs: list[Blob]) -> None:
        count = len(fields) // FIELDS + len(blobs)
        try:
            self.lost += self._write(fields, blobs)
        except VoxelWeaverError as error:
            self._fail(error, count)
        except Exception as error:
            LOG.exception("the writer of a store failed")
            self._fail(StoreBroken(f"a group of {count} could not be written: {error!r}"), count)

    def _fail(self, error: VoxelWeaverError, count: int) -> None:
        self.lost += count
        if self._error is None:
            LOG.warning("recording fails: %s", error)
            self._error = error


def _take(pending: list[Any], most: int) -> list[Any]:
    taken = pending[:most]
    del pending[: len(taken)]
    return taken
