"""Frames between a host and its workers: a handful of byte strings with their lengths in front, over pipes.

No pickle: what is inside is JSON and raw bytes, and every length is checked before memory is taken for it. This file
is imported by a worker before anything else, so it stands on the standard library alone.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import IO, TypeAlias

Frame: TypeAlias = tuple[bytes, ...]

MAGIC = b"VWF1"
MOST_PARTS = 4096
MOST_BYTES = 512 * 1024 * 1024
"""Of one frame. The largest forests that can be asked for stay far below this."""
_HEAD = struct.Struct("<4sI")
_JOINED = 256 * 1024
"""Frames up to this size are written in one go."""


class FrameRefused(ValueError):
    """Raised when bytes on a pipe are no frame, or a frame would be larger than allowed."""


def send(stream: IO[bytes], parts: Sequence[bytes]) -> None:
    """Write one frame; raises FrameRefused before anything is written, OSError where nobody reads any more."""
    _check([len(part) for part in parts])
    head = _HEAD.pack(MAGIC, len(parts)) + struct.pack(f"<{len(parts)}Q", *(len(part) for part in parts))
    if sum(len(part) for part in parts) <= _JOINED:
        stream.write(b"".join((head, *parts)))
    else:
        stream.write(head)
        for part in parts:
            stream.write(part)
    stream.flush()


def receive(stream: IO[bytes]) -> Frame | None:
    """The next frame, or None where the other side has gone; raises FrameRefused for anything else."""
    head = stream.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    magic, count = _HEAD.unpack(head)
    if magic != MAGIC or count > MOST_PARTS:
        raise FrameRefused(f"{head!r} is no head of a frame with at most {MOST_PARTS} parts")
    table = stream.read(8 * count)
    if len(table) < 8 * count:
        return None
    lengths = struct.unpack(f"<{count}Q", table)
    _check(lengths)
    parts = []
    for length in lengths:
        part = stream.read(length)
        if len(part) < length:
            return None
        parts.append(part)
    return tuple(parts)


def _check(lengths: Sequence[int]) -> None:
    if len(lengths) > MOST_PARTS:
        raise FrameRefused(f"a frame has {len(lengths)} parts; at most {MOST_PARTS} are allowed")
    if sum(lengths) > MOST_BYTES:
        raise FrameRefused(f"a frame has {sum(lengths):,} bytes; at most {MOST_BYTES:,} are allowed")
