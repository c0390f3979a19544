"""A witness: sees the values on a bus go by, and says when a layout is proved together with all that shows it.

It hears what a recorder hears and keeps the newest values of each open run, nothing else.
"""

from __future__ import annotations

from collections.abc import Callable

from pydantic import BaseModel

from voxel_weaver.bus.message import Kind, Message
from voxel_weaver.host.events import LayoutProved
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.look import Look
from voxel_weaver.scene.shapes import Shapes
from voxel_weaver.scene.verdict import Verdict

_SHOWN = (Layout, Shapes, Look)


class Witness:
    """Tells of every layout whose proof holds. Open each run before it starts, and close it when it has ended."""

    def __init__(self, tell: Callable[[LayoutProved], None]) -> None:
        self.lost = 0
        self._tell = tell
        self._runs: dict[str, tuple[MemoryBlobs, dict[type, BaseModel]]] = {}

    def open(self, run: str, blobs: MemoryBlobs) -> None:
        self._runs[run] = blobs, {}

    def close(self, run: str) -> None:
        self._runs.pop(run, None)

    def record(self, message: Message) -> None:
        """Look at one message; only answers of open runs matter."""
        if message.kind is not Kind.RESPONSE or message.run not in self._runs:
            return
        blobs, seen = self._runs[message.run]
        value = message.payload
        if isinstance(value, _SHOWN):
            seen[type(value)] = value
        elif isinstance(value, Verdict) and value.holds:
            self._prove(message.run, value, blobs, seen)

    def _prove(self, run: str, verdict: Verdict, blobs: MemoryBlobs, seen: dict[type, BaseModel]) -> None:
        layout, shapes, look = (seen.get(kind) for kind in _SHOWN)
        if not (isinstance(layout, Layout) and isinstance(shapes, Shapes) and isinstance(look, Look)):
            return  # one of them is a fallback, which no message carried
        if {layout.revision, shapes.revision, look.revision} == {verdict.revision}:
            self._tell(LayoutProved(run, layout, shapes, look, verdict, blobs))
