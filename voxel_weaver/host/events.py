"""What a host in the background tells: events, and the mailbox in which another thread finds them.

Importing this costs next to nothing; the types are for readers and checkers.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from voxel_weaver.host.inline import Made
    from voxel_weaver.scene.blobs import MemoryBlobs
    from voxel_weaver.scene.errors import VoxelWeaverError
    from voxel_weaver.scene.layout import Layout
    from voxel_weaver.scene.look import Look
    from voxel_weaver.scene.report import Stage
    from voxel_weaver.scene.shapes import Shapes
    from voxel_weaver.scene.verdict import Verdict


@dataclass(frozen=True, slots=True)
class StageSeen:
    """A stage of a run began (outcome "running") or ended. Stages that no scene waits for may come after Finished."""

    run: str
    stage: Stage


@dataclass(frozen=True, slots=True)
class ProgressSeen:
    """How far an agent is. Only the newest of each is kept until somebody looks."""

    run: str
    agent: str
    fraction: float
    text: str


@dataclass(frozen=True, slots=True)
class LayoutProved:
    """The proof of a revision holds, so it may be shown while the rest is made.

    It can come more than once, each time for a later revision, which takes the place of the earlier. A run that needs a
    fallback may have none. The bytes are gone once the run was cancelled or has failed.
    """

    run: str
    layout: Layout
    shapes: Shapes
    look: Look
    verdict: Verdict
    blobs: MemoryBlobs


@dataclass(frozen=True, slots=True)
class Finished:
    """The run is done. Its bytes belong to whoever holds `made`: call `made.blobs.free()` when they are used up."""

    run: str
    made: Made


@dataclass(frozen=True, slots=True)
class Failed:
    """The run ended without a scene; RunCancelled where it was cancelled."""

    run: str
    error: VoxelWeaverError


@dataclass(frozen=True, slots=True)
class ModelChecked:
    """What came of trying a language model, in lines for people, and which models there are. It belongs to no run."""

    works: bool
    lines: tuple[str, ...]
    models: tuple[str, ...] = ()


class ModelCalls(NamedTuple):
    """Calls to language models now: that wait, that run, that may run at most, and servers that are left alone."""

    waiting: int = 0
    running: int = 0
    most: int = 0
    shut: tuple[str, ...] = ()


Event: TypeAlias = StageSeen | ProgressSeen | LayoutProved | Finished | Failed | ModelChecked


class Mailbox:
    """Events on their way from one thread to another. Neither side ever waits for the other."""

    def __init__(self) -> None:
        self._lock = threading.Lock()  # held for a few instructions only
        self._events: deque[Event] = deque()
        self._progress: dict[tuple[str, str], ProgressSeen] = {}
        self._open: set[str] = set()

    def expect(self, run: str) -> None:
        """This run is to end with one event."""
        with self._lock:
            self._open.add(run)

    def lacking(self) -> tuple[str, ...]:
        """The runs whose end has not come."""
        with self._lock:
            return tuple(self._open)

    def put(self, event: Event) -> None:
        with self._lock:
            if isinstance(event, ProgressSeen):
                self._progress[event.run, event.agent] = event
                return
            if isinstance(event, Finished | Failed):
                self._open.discard(event.run)
                self._progress = {key: seen for key, seen in self._progress.items() if key[0] != event.run}
            self._events.append(event)

    def take(self) -> Iterator[Event]:
        """Empty the box: what happened, in its order, then how far each agent is."""
        with self._lock:
            events, self._events = self._events, deque()
            progress, self._progress = self._progress, {}
        yield from events
        yield from progress.values()
