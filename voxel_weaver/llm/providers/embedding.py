"""Vectors of texts from a server that makes them, for finding questions that mean the same.

Optional everywhere: whoever uses it goes on without. What comes back is checked to be numbers, one row for each text.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import Protocol, runtime_checkable

from pydantic import JsonValue

from voxel_weaver.llm.faults import AskAgain

LONGEST_VECTOR = 16_384


@runtime_checkable
class MakesVectors(Protocol):
    """A provider that also has embedding models."""

    async def embed(self, texts: Sequence[str], model: str) -> list[Sequence[float]]: ...


class Embeddings:
    """One embedding model at one provider."""

    def __init__(self, provider: MakesVectors, model: str) -> None:
        self._provider = provider
        self._model = model

    async def embed(self, texts: Sequence[str]) -> list[Sequence[float]]:
        """A vector for each text; raises a Fault."""
        return await self._provider.embed(texts, self._model)


def vectors(rows: JsonValue, count: int, where: str) -> list[Sequence[float]]:
    """The rows as vectors; a Fault where they are none, or not as many as there were texts."""
    found = [vector for row in rows if (vector := vector_or_none(row))] if isinstance(rows, list) else []
    if len(found) != count:
        raise AskAgain(f"{where} gave {len(found)} usable vectors for {count} texts")
    return [*found]


def vector_or_none(row: JsonValue) -> tuple[float, ...] | None:
    if not isinstance(row, list) or not 0 < len(row) <= LONGEST_VECTOR:
        return None
    numbers = tuple(float(part) for part in row if isinstance(part, int | float) and not isinstance(part, bool))
    return numbers if len(numbers) == len(row) and all(map(isfinite, numbers)) else None
