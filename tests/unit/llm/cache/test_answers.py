"""The cache in memory: exact keys, lifetimes, honest hits, exact invalidation, and near matches."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from tests.unit.llm.queues import call
from voxel_weaver.llm.cache.answers import LONGEST_TEXT, AnswerCache, CachePolicy
from voxel_weaver.llm.cache.near import NearIndex
from voxel_weaver.llm.figures.meters import Meters
from voxel_weaver.scene.errors import WorkFailed


class Clock:
    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time


POLICY = CachePolicy(usual_s=100.0, by_kind={"brief": 1000.0}, fallback_s=10.0, slow_s=5.0, in_memory=3)


def test_a_hit_says_what_it_is_and_how_old() -> None:
    clock, meters = Clock(), Meters()
    cache = AnswerCache(clock, POLICY, meters=meters)
    assert cache.find(call()) is None
    cache.keep(call(), "yes", model="m-2026", seconds=1.0)
    clock.time += 7.0
    hit = cache.find(call(run="another", priority=3, background=True, deadline_s=5.0, kind="other"))
    assert hit is not None
    assert (hit.kept.text, hit.kept.model, hit.age_s, hit.near, hit.kept.fallback) == (
        "yes",
        "m-2026",
        7.0,
        False,
        False,
    )
    seen = meters.statistics()
    assert (seen.hits, seen.misses, seen.hit_rate) == (1, 1, 0.5)
    assert cache.holds(call())
    assert meters.statistics().hits == 1


@pytest.mark.parametrize(
    "different",
    [
        *({"model": "n"}, {"provider": "p"}, {"server": "http://here"}, {"temperature": 0.3}, {"max_tokens": 7}),
        *({"variant": 1}, {"json_schema": "{}"}),
    ],
)
def test_everything_that_matters_is_in_the_key(different: dict[str, object]) -> None:
    cache = AnswerCache(Clock(), POLICY)
    asked = call()
    cache.keep(asked, "yes")
    assert cache.find(asked.model_copy(update=different)) is None
    assert cache.find(asked.model_copy()) is not None


def test_slow_answers_live_longer_and_fallbacks_shorter() -> None:
    assert POLICY.lifetime("x", 0.0, fallback=False) == 100.0
    assert POLICY.lifetime("x", 5.0, fallback=False) == 200.0
    assert POLICY.lifetime("x", 1e9, fallback=False) == 800.0
    assert POLICY.lifetime("brief", 0.0, fallback=False) == 1000.0
    assert POLICY.lifetime("brief", 1e9, fallback=True) == 10.0
    clock = Clock()
    cache = AnswerCache(clock, POLICY)
    cache.keep(call("a"), "yes")
    cache.keep(call("b"), "no", fallback=True)
    clock.time += 10.0
    assert cache.find(call("b")) is None
    assert cache.find(call("a")) is not None
    clock.time += 90.0
    assert cache.find(call("a")) is None


def test_a_fallback_never_replaces_a_models_answer_but_is_replaced_by_one() -> None:
    cache = AnswerCache(Clock(), POLICY)
    cache.keep(call(), "fallback", fallback=True)
    hit = cache.find(call())
    assert hit is not None
    assert hit.kept.fallback
    cache.keep(call(), "answer")
    assert cache.keep(call(), "fallback", fallback=True) is None
    hit = cache.find(call())
    assert hit is not None
    assert (hit.kept.text, hit.kept.fallback) == ("answer", False)


def test_nothing_is_kept_where_nothing_shall_be() -> None:
    cache = AnswerCache(Clock(), POLICY)
    assert cache.keep(call(), "x" * (LONGEST_TEXT + 1)) is None
    cache.remember = 0.0
    assert cache.keep(call(), "yes") is None
    assert cache.find(call()) is None


def test_memory_drops_the_longest_unused() -> None:
    cache = AnswerCache(Clock(), POLICY)
    for text in "abc":
        cache.keep(call(text), text)
    cache.find(call("a"))
    cache.keep(call("d"), "d")
    assert [text for text in "abcd" if cache.holds(call(text))] == ["a", "c", "d"]
    assert len(cache) == 3


def test_invalidation_is_exact() -> None:
    cache = AnswerCache(Clock(), POLICY)
    cache.keep(call("a", kind="look"), "a", tag="one")
    cache.keep(call("b", kind="look"), "b", tag="two")
    cache.keep(call("c", kind="light"), "c", tag="two")
    assert cache.forget(kind="look", tag="two") == 1
    assert [text for text in "abc" if cache.holds(call(text))] == ["a", "c"]
    assert cache.forget(key=call("a").key) == 1
    assert cache.forget() == 1
    assert len(cache) == 0


# --- by meaning ----------------------------------------------------------------------------------------------------


class Letters:
    """Vectors of how often each letter occurs."""

    fails = False
    letters = "abcdefgh"
    asked = 0

    async def embed(self, texts: Sequence[str]) -> list[Sequence[float]]:
        self.asked += 1
        if self.fails:
            raise WorkFailed("no embedding")
        return [[float(text.count(letter)) for letter in self.letters] for text in texts]


def test_a_near_question_is_answered_and_says_that_it_is_near() -> None:
    async def main() -> None:
        meters, letters = Meters(), Letters()
        cache = AnswerCache(Clock(), POLICY, near=NearIndex(letters), meters=meters)
        kept = call("abc abc abd")
        cache.keep(kept, "yes")
        await cache.learn(kept)
        asked = call("cba cba dba")
        assert cache.find(asked) is None
        hit = await cache.find_near(asked)
        assert hit is not None
        assert (hit.near, hit.kept.text) == (True, "yes")
        assert hit.similarity == pytest.approx(1.0)
        assert (meters.statistics().hits, meters.statistics().near, meters.statistics().misses) == (1, 1, 0)
        assert await cache.find_near(call("hhh")) is None
        assert await cache.find_near(call("")) is None
        assert await cache.find_near(asked.model_copy(update={"model": "n"})) is None
        assert await cache.find_near(asked.model_copy(update={"json_schema": "{}"})) is None
        letters.fails = True
        assert await cache.find_near(asked) is not None  # its vector is known
        assert await cache.find_near(call("cab cab dab")) is None
        cache.forget()
        letters.fails = False
        assert await cache.find_near(asked) is None

    asyncio.run(main())


def test_only_some_kinds_of_questions_have_near_ones() -> None:
    async def main() -> None:
        letters = Letters()
        policy = POLICY.model_copy(update={"near_kinds": frozenset({"look"})})
        cache = AnswerCache(Clock(), policy, near=NearIndex(letters))
        for kind in ("look", "brief"):
            kept = call("abc abc abd", kind=kind)
            cache.keep(kept, "yes")
            await cache.learn(kept)
        assert await cache.find_near(call("cba cba dba", kind="look")) is not None
        assert await cache.find_near(call("cba cba dba", kind="brief")) is None
        assert letters.asked == 2

    asyncio.run(main())


def test_vectors_of_another_length_are_not_near() -> None:
    async def main() -> None:
        letters = Letters()
        cache = AnswerCache(Clock(), POLICY, near=NearIndex(letters))
        kept = call("abc")
        cache.keep(kept, "yes")
        await cache.learn(kept)
        letters.letters = "abc"
        assert await cache.find_near(call("cab")) is None

    asyncio.run(main())


def test_without_an_index_nothing_is_near() -> None:
    async def main() -> None:
        cache = AnswerCache(Clock(), POLICY)
        await cache.learn(call())
        assert await cache.find_near(call()) is None

    asyncio.run(main())
