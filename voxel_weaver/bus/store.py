"""What a store of recordings offers, whatever stands behind it: messages by run, and blobs by content hash.

Only the interface and the name of a blob live here; `store_sqlite.py` is the embedded default and
`store_redis.py` an extra.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from voxel_weaver.bus.message import Message


@runtime_checkable
class Store(Protocol):
    """A store of recordings.

    `record` and `put_blob` only hand over and return at once; they never raise for what happens on disk. Everything
    else waits for the disk or the network, so call it outside the event loop. What went wrong while writing is raised
    by `flush` and `close` as StoreBroken.
    """

    @property
    def lost(self) -> int:
        """How many messages and blobs could not be written."""
        ...

    def record(self, message: Message) -> None: ...

    def put_blob(self, data: bytes) -> str: ...

    def get_blob(self, key: str) -> bytes:
        """The bytes of this key; DataRefused where there are none or they are damaged."""
        ...

    def runs(self) -> tuple[str, ...]: ...

    def messages(self, run: str) -> Iterator[Message]:
        """The messages of a run in the order in which they were recorded."""
        ...

    def forget(self, run: str) -> None: ...

    def flush(self) -> None:
        """Returns when everything recorded before is on disk."""
        ...

    def close(self) -> None: ...


def blob_key(data: bytes) -> str:
    """The content hash that names bytes; the same as everywhere in a scene."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()
