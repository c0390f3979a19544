"""Vectors of texts from a server that makes them, for finding questions that mean the same.

Optional everywhere: whoever uses it goes on without. What comes back is checked to be numbers, one row for each text.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from pydantic import JsonValue

from voxel_weaver.llm.faults import AskAgain, Fault, GivenUp
from voxel_weaver.llm.figures.meters import Meters
from voxel_weaver.llm.limits.hosts import Semaphore

LONGEST_VECTOR = 4_096
"""Numbers in a vector: what common models make; some hundred of them are compared each time, in plain Python."""
LARGEST = 1e100
PATIENCE_S = 4.0
"""Seconds for a vector, its turn included: it saves a call of some seconds at best."""
STRIKES = 3


@runtime_checkable
class MakesVectors(Protocol):
    """A provider that also has embedding models."""

    async def embed(self, texts: Sequence[str], model: str) -> list[Sequence[float]]: ...


class Embeddings:
    """One embedding model at one provider. Each call takes a place among all models and a time that it may take; one
    that fails `STRIKES` times in a row is asked no more in this session, so that no question waits for it."""

    def __init__(self, provider: MakesVectors, model: str, semaphore: Semaphore, meters: Meters) -> None:
        self._provider = provider
        self._model = model
        self._semaphore = semaphore
        self._meters = meters
        self._failures = 0

    async def embed(self, texts: Sequence[str]) -> list[Sequence[float]]:
        """A vector for each text; raises a Fault."""
        if self._failures >= STRIKES:
            raise GivenUp(f"{self._model!r} failed {STRIKES} times in a row and is asked for no more vectors")
        try:
            async with asyncio.timeout(PATIENCE_S):
                await self._semaphore.turn()
                try:
                    self._meters.tried(self._model)
                    found = await self._provider.embed(texts, self._model)
                finally:
                    self._semaphore.give()
        except (Fault, TimeoutError) as error:
            self._failures += 1
            if isinstance(error, Fault):
                raise
            raise AskAgain(f"{self._model!r} made no vector within {PATIENCE_S:g} s") from error
        except Exception as error:  # a provider's own fault must cost this vector and nothing else
            self._failures += 1
            raise GivenUp(f"{self._model!r} failed in a way of its own: {type(error).__name__}") from None
        self._failures = 0
        return found


def vectors(rows: JsonValue, count: int, where: str) -> list[Sequence[float]]:
    """The rows as vectors; a Fault where they are none, or not as many as there were texts."""
    found = [vector for row in rows if (vector := vector_or_none(row))] if isinstance(rows, list) else []
    if len(found) != count:
        raise AskAgain(f"{where} gave {len(found)} usable vectors for {count} texts")
    return [*found]


def vector_or_none(row: JsonValue) -> tuple[float, ...] | None:
    if not isinstance(row, list) or not 0 < len(row) <= LONGEST_VECTOR:
        return None
    if not all(isinstance(part, int | float) and not isinstance(part, bool) and abs(part) < LARGEST for part in row):
        return None
    return tuple(float(part) for part in row if isinstance(part, int | float))
