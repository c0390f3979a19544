"""Vectors cost a place and a little time, and whoever makes none is left alone."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest
from pydantic import JsonValue

from tests.unit.llm.virtual import virtually
from voxel_weaver.llm.faults import AskAgain, GivenUp
from voxel_weaver.llm.figures.meters import Meters
from voxel_weaver.llm.limits.hosts import Semaphore
from voxel_weaver.llm.providers.embedding import PATIENCE_S, STRIKES, Embeddings, vector_or_none, vectors


class Slow:
    """Makes vectors after some time."""

    def __init__(self, semaphore: Semaphore, seconds: float) -> None:
        self.seconds = seconds
        self.places: list[int] = []
        self._semaphore = semaphore

    async def embed(self, texts: Sequence[str], model: str) -> list[Sequence[float]]:
        self.places.append(self._semaphore.taken)
        await asyncio.sleep(self.seconds)
        return [[1.0] for _ in texts]


def test_a_vector_takes_a_place_among_all_models_and_waits_for_one() -> None:
    async def main() -> None:
        semaphore = Semaphore(1)
        made = Slow(semaphore, 1.0)
        vectors = Embeddings(made, "e", semaphore, Meters())
        semaphore.take()
        asking = asyncio.create_task(vectors.embed(("a",)))
        await asyncio.sleep(1.0)
        assert made.places == []
        semaphore.give()
        assert await asking == [[1.0]]
        assert (made.places, semaphore.taken, semaphore.most_taken) == ([1], 0, 1)

    virtually(main())


def test_who_is_slow_is_not_waited_for_and_at_last_left_alone() -> None:
    async def main() -> None:
        semaphore, meters = Semaphore(1), Meters()
        made = Slow(semaphore, 600.0)
        vectors = Embeddings(made, "e", semaphore, meters)
        began = asyncio.get_running_loop().time()
        for _ in range(STRIKES):
            with pytest.raises(AskAgain, match="made no vector within"):
                await vectors.embed(("a",))
            assert semaphore.taken == 0
        with pytest.raises(GivenUp, match="asked for no more"):
            await vectors.embed(("a",))
        assert asyncio.get_running_loop().time() - began == pytest.approx(STRIKES * PATIENCE_S, abs=0.1)
        assert meters.statistics().tries == STRIKES

    virtually(main())


def test_one_that_recovers_is_forgiven() -> None:
    async def main() -> None:
        semaphore = Semaphore(1)
        made = Slow(semaphore, 600.0)
        vectors = Embeddings(made, "e", semaphore, Meters())
        for _ in range(2):
            made.seconds = 600.0
            with pytest.raises(AskAgain):
                await vectors.embed(("a",))
            made.seconds = 0.0
            assert await vectors.embed(("a",)) == [[1.0]]

    virtually(main())


@pytest.mark.parametrize(
    "row", [[10**400], [1e300], [float("nan")], [float("inf")], [True], ["1"], [None], [], {}, "1", [0.5] * 5000]
)
def test_what_is_no_vector_is_none(row: JsonValue) -> None:
    assert vector_or_none(row) is None
    with pytest.raises(AskAgain, match="0 usable vectors for 1 texts"):
        vectors([row], 1, "http://here")


def test_numbers_are_a_vector() -> None:
    assert vector_or_none([1, -0.5, 0]) == (1.0, -0.5, 0.0)


def test_a_fault_of_a_providers_own_is_named_without_what_it_says() -> None:
    class Broken:
        async def embed(self, texts: Sequence[str], model: str) -> list[Sequence[float]]:
            raise OverflowError("with all its headers")

    async def main() -> None:
        semaphore = Semaphore(1)
        with pytest.raises(GivenUp, match="OverflowError") as caught:
            await Embeddings(Broken(), "e", semaphore, Meters()).embed(("a",))
        assert "headers" not in f"{caught.value!r} {caught.value.__cause__!r}"
        assert semaphore.taken == 0

    virtually(main())


def test_leaving_gives_the_place_back() -> None:
    async def main() -> None:
        semaphore = Semaphore(1)
        vectors = Embeddings(Slow(semaphore, 3.0), "e", semaphore, Meters())
        asking = [asyncio.create_task(vectors.embed(("a",))) for _ in range(2)]
        await asyncio.sleep(0.5)
        for task in asking:
            task.cancel()
        await asyncio.gather(*asking, return_exceptions=True)
        assert semaphore.taken == 0

    virtually(main())
