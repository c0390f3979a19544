"""Questions that mean the same though they read differently, by vectors from an embedding model.

Optional: without somebody who makes vectors there is no index. Only questions that ask the same thing of the same model
in the same shape are compared; the last words, which are the user's, decide.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Sequence
from math import sqrt
from operator import mul
from typing import NamedTuple, Protocol

from voxel_weaver.llm.calls import Call
from voxel_weaver.scene.errors import WorkFailed

LOG = logging.getLogger(__name__)
MOST = 256
"""Vectors in a group: comparing with all of them takes some ten milliseconds in plain Python."""
MOST_GROUPS = 64
LATEST = 32


class Embedder(Protocol):
    """Makes vectors of texts; raises WorkFailed."""

    async def embed(self, texts: Sequence[str]) -> list[Sequence[float]]: ...


class Match(NamedTuple):
    """The key of the nearest question, and the cosine between them."""

    key: str
    similarity: float


class NearIndex:
    """The questions of this session, by what they mean. Failing to make a vector is no match, never an error."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._latest: OrderedDict[str, tuple[float, ...]] = OrderedDict()  # looked for, and perhaps soon added
        self._told = False
        self._groups: OrderedDict[tuple[object, ...], OrderedDict[str, tuple[float, ...]]] = OrderedDict()

    async def add(self, call: Call) -> None:
        """Notes a question."""
        vector = await self._vector(call)
        if vector is None:
            return
        group = self._groups.setdefault(_group(call), OrderedDict())
        self._groups.move_to_end(_group(call))
        group[call.key] = vector
        group.move_to_end(call.key)
        if len(group) > MOST:
            group.popitem(last=False)
        if len(self._groups) > MOST_GROUPS:
            self._groups.popitem(last=False)

    async def closest(self, call: Call, least: float) -> Match | None:
        """The question nearest in meaning, where it is at least so near."""
        if not self._groups.get(_group(call)):
            return None
        vector = await self._vector(call)
        group = self._groups.get(_group(call))
        if vector is None or not group:
            return None
        alike = (Match(key, sum(map(mul, vector, other))) for key, other in group.items() if len(other) == len(vector))
        best = max(alike, key=_similarity, default=None)
        return best if best is not None and best.similarity >= least else None

    async def _vector(self, call: Call) -> tuple[float, ...] | None:
        if call.key in self._latest:
            return self._latest[call.key]
        try:
            (vector,) = await self._embedder.embed((call.messages[-1].text,))
        except WorkFailed as error:
            level = logging.DEBUG if self._told else logging.WARNING
            LOG.log(level, "no vector was made for a question of kind %r: %s", call.kind, error)
            self._told = True
            return None
        length = sqrt(sum(map(mul, vector, vector)))
        if not length > 0:
            return None
        found = self._latest[call.key] = tuple(each / length for each in vector)
        if len(self._latest) > LATEST:
            self._latest.popitem(last=False)
        return found


def _similarity(match: Match) -> float:
    return match.similarity


def _group(call: Call) -> tuple[object, ...]:
    """What must be the very same: everything but the last words."""
    before = tuple((message.role, message.text) for message in call.messages[:-1])
    shape = (call.kind, call.schema_name, call.json_schema, call.variant, call.temperature, call.max_tokens)
    return (call.provider, call.server, call.model, *shape, before)
