"""Bytes named by their content. Values carry the names; a run owns the bytes and frees them when it ends."""

from __future__ import annotations

from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.value import digest


class MemoryBlobs:
    """The store of one run, in this process."""

    def __init__(self) -> None:
        self._bytes: dict[str, bytes] = {}

    def put(self, data: bytes) -> str:
        """Keep these bytes and return their name; the same bytes are kept once."""
        key = digest(data)
        self._bytes.setdefault(key, data)
        return key

    def get(self, key: str) -> bytes:
        """The bytes of this name; raises DataRefused when the run does not have them."""
        try:
            return self._bytes[key]
        except KeyError:
            raise DataRefused(f"The data {key!r} is not in this run. Generate the scene again.") from None

    def keys(self) -> tuple[str, ...]:
        return tuple(self._bytes)

    def free(self) -> None:
        """Forget everything; a run calls this when it ends."""
        self._bytes.clear()
