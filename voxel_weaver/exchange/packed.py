"""A file before it is written: its bytes, and what people are to be told of it."""

from __future__ import annotations

from typing import NamedTuple


class Packed(NamedTuple):
    data: bytes
    notes: tuple[str, ...] = ()  # in what the file differs from the scene
