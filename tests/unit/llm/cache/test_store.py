"""The cache on disk: it outlives the session, stays within its bound, and trusts nothing that it reads."""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.unit.llm.queues import call
from voxel_weaver.llm.cache.answers import AnswerCache, CachePolicy
from voxel_weaver.llm.cache.store import SqliteAnswers
from voxel_weaver.llm.limits.budget import Budget, Price
from voxel_weaver.scene.errors import StoreBroken


class Clock:
    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time


POLICY = CachePolicy(usual_s=100.0)


def cache_at(path: Path, clock: Clock, most_bytes: int = 1_000_000) -> AnswerCache:
    return AnswerCache(clock, POLICY, store=SqliteAnswers(path, clock, most_bytes))


def test_answers_outlive_the_session(tmp_path: Path) -> None:
    path, clock = tmp_path / "new" / "answers.sqlite", Clock()
    cache = cache_at(path, clock)
    cache.keep(call("a"), "täglich 文", model="m", seconds=2.0, tag="t")
    cache.keep(call("b"), "fallback", fallback=True)
    cache.close()
    cache.close()
    clock.time += 5.0
    cache = cache_at(path, clock)
    hit = cache.find(call("a"))
    assert hit is not None
    assert (hit.kept.text, hit.kept.model, hit.kept.tag, hit.age_s) == ("täglich 文", "m", "t", 5.0)
    hit = cache.find(call("b"))
    assert hit is not None
    assert hit.kept.fallback
    assert cache.forget(tag="t") == 1
    cache.close()
    cache = cache_at(path, clock)
    assert cache.find(call("a")) is None
    assert cache.find(call("b")) is not None
    clock.time += 100.0
    assert cache.find(call("b")) is None
    cache.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_user_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "answers.sqlite"
    cache = cache_at(path, Clock())
    cache.keep(call(), "secret")
    assert [oct(file.stat().st_mode & 0o777) for file in tmp_path.iterdir()] == ["0o600"] * len(
        list(tmp_path.iterdir())
    )
    cache.close()


def test_the_bound_holds_and_the_longest_unused_go_first(tmp_path: Path) -> None:
    path, clock = tmp_path / "answers.sqlite", Clock()
    store = SqliteAnswers(path, clock, most_bytes=20_000)
    policy = POLICY.model_copy(update={"in_memory": 1, "usual_s": 1e6})
    cache = AnswerCache(clock, policy, store=store)
    cache.keep(call("used"), "x" * 1000)
    for number in range(60):
        clock.time += 61.0
        cache.keep(call(f"{number}"), "x" * 1000)
        assert cache.find(call("used")) is not None
    with closing(sqlite3.connect(path)) as db:
        size, rows = db.execute("SELECT sum(length(text)), count(*) FROM answers").fetchone()
    assert 10_000 <= size <= 20_000
    assert rows <= 17
    assert store.get(call("0").key) is None
    assert store.get(call("59").key) is not None
    cache.keep(call("large"), "x" * 30_000)
    assert store.get(call("large").key) is None
    cache.close()


def test_a_row_that_is_not_ours_is_dropped(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path, clock = tmp_path / "answers.sqlite", Clock()
    cache = cache_at(path, clock)
    for text in "ab":
        cache.keep(call(text), text)
    cache.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("UPDATE answers SET fallback = 'perhaps' WHERE key = ?", (call("a").key,))
    cache = cache_at(path, clock)
    assert cache.find(call("a")) is None
    assert "does not look like one" in caplog.text
    assert cache.find(call("b")) is not None
    cache.close()


def test_a_file_of_another_kind_is_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other, isolation_level=None)) as db:
        db.execute("CREATE TABLE mine (a)")
    with pytest.raises(StoreBroken, match="no cache of this version"):
        SqliteAnswers(other, Clock())
    text = tmp_path / "text.sqlite"
    text.write_text("this is no database, and has more than a header's worth of text in it" * 20)
    with pytest.raises(StoreBroken, match="move it away"):
        SqliteAnswers(text, Clock())
    with pytest.raises(StoreBroken):
        SqliteAnswers(tmp_path / "text.sqlite" / "inside", Clock())


def test_a_file_that_breaks_in_use_costs_no_call(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path, clock = tmp_path / "answers.sqlite", Clock()
    store = SqliteAnswers(path, clock)
    cache = AnswerCache(clock, POLICY, store=store)
    store.close()
    for text in "ab":
        assert cache.find(call(text)) is None
        cache.keep(call(text), text)
        assert cache.find(call(text)) is not None
    assert store.spent("monday") == 0.0
    assert len([record for record in caplog.records if record.levelname == "WARNING"]) == 1


def test_two_programs_share_the_file(tmp_path: Path) -> None:
    path, clock = tmp_path / "answers.sqlite", Clock()
    one, other = cache_at(path, clock), cache_at(path, clock)
    one.keep(call("a"), "from one")
    other.keep(call("b"), "from the other")
    hits = (one.find(call("b")), other.find(call("a")))
    assert [hit and hit.kept.text for hit in hits] == ["from the other", "from one"]
    one.close()
    other.close()


def test_a_day_of_spending_outlives_the_session(tmp_path: Path) -> None:
    path, clock = tmp_path / "answers.sqlite", Clock()
    for _ in range(3):
        store = SqliteAnswers(path, clock)
        budget = Budget({"m": Price(prompt=1.0, completion=1.0)}, store, lambda: "monday")
        asked = call(run="r")
        budget.settle(asked, budget.reserve(asked), 0.25)
        store.close()
    store = SqliteAnswers(path, clock)
    assert store.spent("monday") == pytest.approx(0.75)
    assert store.spent("tuesday") == 0.0
    store.close()


def test_no_stray_files_are_left(tmp_path: Path) -> None:
    path = tmp_path / "answers.sqlite"
    cache = cache_at(path, Clock())
    cache.keep(call(), "yes")
    cache.close()
    assert os.listdir(tmp_path) == ["answers.sqlite"]  # noqa: PTH208 – names are what is asked for
