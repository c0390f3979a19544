"""The bytes of one piece of computing: what it may read, and what it wrote. The same in every host.

A desk knows no run. What lies on it is carried there, and what was written is carried away, by whoever computes.
"""

from __future__ import annotations

from collections.abc import Mapping

from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.value import digest


class Desk:
    """A small store of bytes that lives as long as one call of a function."""

    def __init__(self, lent: Mapping[str, bytes]) -> None:
        self._lent = lent
        self.written: dict[str, bytes] = {}

    def put(self, data: bytes) -> str:
        """Keep these bytes and return their name."""
        key = digest(data)
        self.written.setdefault(key, data)
        return key

    def get(self, key: str) -> bytes:
        """The bytes of this name; raises DataRefused for what was not declared."""
        found = self.written.get(key) or self._lent.get(key)
        if found is None:
            raise DataRefused(f"The data {key!r} was not lent to this computing. Name it in reads=(...).")
        return found

    def clear_into(self, blobs: MemoryBlobs) -> None:
        """Give what was written to a run."""
        for data in self.written.values():
            blobs.put(data)
        self.written.clear()
