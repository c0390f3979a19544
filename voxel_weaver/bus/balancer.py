"""Who of a pool gets the next request: round robin, least loaded, or always the same one for the same key.

Pure choices over what is shown of the members; the pool does the rest.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from pydantic import BaseModel


class Load(NamedTuple):
    """What a balancer sees of a member."""

    name: str
    queued: int
    running: int


class Balancer(Protocol):
    """Chooses one of the members, of which there is at least one."""

    def choose(self, members: Sequence[Load], payload: BaseModel) -> int: ...


class RoundRobin:
    """One after the other."""

    def __init__(self) -> None:
        self._turn = 0

    def choose(self, members: Sequence[Load], payload: BaseModel) -> int:
        turn = self._turn % len(members)
        self._turn = turn + 1
        return turn


class LeastLoaded:
    """The one with the least queued and running; among equals the one that was chosen longest ago."""

    def __init__(self) -> None:
        self._turn = 0

    def choose(self, members: Sequence[Load], payload: BaseModel) -> int:
        count = len(members)
        start = self._turn % count
        order = (*range(start, count), *range(start))
        chosen: int = min(order, key=lambda place: members[place].queued + members[place].running)
        self._turn = chosen + 1
        return chosen


class ByKey:
    """The same member for the same key. Rendezvous hashing: when the pool is resized, only the keys of the members that
    went or came move. The hash is a checksum, because Python's own differs from process to process."""

    def __init__(self, key: Callable[[BaseModel], str]) -> None:
        self._key = key

    def choose(self, members: Sequence[Load], payload: BaseModel) -> int:
        key = self._key(payload).encode("utf-8", "surrogatepass")
        scores = [zlib.crc32(member.name.encode(), zlib.crc32(key)) for member in members]
        return scores.index(max(scores))
